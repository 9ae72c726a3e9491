//! Models of the reports in all sizes, made from the notes and statements of a summary.

use chrono::{NaiveDate, NaiveDateTime};
use rundebord_documents::print::{
    Addition, Asked, ChangeSheet, ChangedStatement, Check, ClosingReport, Facts, FollowUp, FollowUpAnswer, FollowUps,
    ItemOutcome, ItemRound, ItemStatements, KeptStatement, Note, NotesOrder, Objection, ObjectionAnswer,
    ObjectionOutcome, Objections, PlanHandout, PlanOutcome, PlanPart, Proposal, QuestionFacts, Quote, RawNotes,
    ReasonNotes, Receipt, Receipts, RoundFigures, SheetItem, StatementNow, StoryAnswer, StoryNote, StoryOfTable,
    StoryQuestion, Summary, TableStories, TableWords, UsedIn, Verdict,
};
use rundebord_texts::Language;

use crate::models::{Size, frame, summary};

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).expect("a date that exists")
}

fn at(minute: u32) -> NaiveDateTime {
    day(2).and_hms_opt(11, minute % 60, 0).expect("a time that exists")
}

pub fn receipts(size: Size, language: Language) -> Receipts {
    let digest = "9f2c41ab00d17e36b5c8f1e2d3a4958677665544332211000f1e2d3c4b5a6978";
    let receipt = |table: u32| Receipt {
        table,
        at: at(30 + table),
        paper: table.is_multiple_of(4),
        notes: table * 3 - 2,
        answers: table % 3 * 5,
        rankings: table % 2,
        code: format!("9F2C-41AB-00D1-{table:04}"),
        digest: digest.to_owned(),
    };
    let mut frame = frame(language, 2);
    if size == Size::Extreme {
        frame.process_title = "Kommuneplanens samfunnsdel ".repeat(40);
        frame.place = "å".repeat(2_000);
    }
    Receipts { frame, receipts: (1..=size.tables()).map(receipt).collect() }
}

fn notes(summary: &Summary) -> Vec<&Note> {
    summary.questions.iter().flat_map(|question| &question.tables).flat_map(|table| &table.notes).collect()
}

fn quote(note: &Note) -> Quote {
    Quote {
        reference: note.reference.clone(),
        text: note.text.clone(),
        why: note.why.clone().unwrap_or_default(),
        stance: note.stance,
        plan_item: note.plan_item.clone(),
        disagreement: note.disagreement,
    }
}

fn quotes(summary: &Summary, from: usize, count: usize) -> Vec<Quote> {
    notes(summary).into_iter().skip(from).take(count).map(quote).collect()
}

/// How many there are of objections, follow-ups and changes.
fn some(size: Size) -> u32 {
    match size {
        Size::Small => 1,
        Size::Extreme => 20,
        _ => 5,
    }
}

fn objection(summary: &Summary, number: u32) -> Objection {
    let outcomes = [ObjectionOutcome::Met, ObjectionOutcome::PartlyMet, ObjectionOutcome::Kept];
    let answer = |serial: u32| ObjectionAnswer {
        text: format!("Vi har lest notatene en gang til ({serial}), og retter ordene om kaia."),
        outcome: outcomes[(number + serial) as usize % 3],
        date: day(3 + serial),
    };
    Objection {
        reference: format!("I-{number}"),
        round: 1 + number % 2,
        table: (!number.is_multiple_of(3)).then_some(number),
        statement: (!number.is_multiple_of(4)).then_some(number),
        text: notes(summary)[number as usize % notes(summary).len()].text.clone(),
        answers: (0..number % 3).map(answer).collect(),
        withdrawn: (number == 5).then(|| "Bordet er fornøyd med svaret fra møtet.".to_owned()),
    }
}

fn follow_up(summary: &Summary, number: u32) -> FollowUp {
    let answer = |serial: u32| FollowUpAnswer {
        text: format!("Folketallet faller med {serial} prosent i året i bygdene, og er stabilt i sentrum."),
        sources: vec!["SSB tabell 07459".to_owned(), "Boligprogrammet 2025".to_owned()][..(number % 3) as usize]
            .to_vec(),
        date: day(3 + serial),
    };
    FollowUp {
        reference: format!("O-{number}"),
        question: format!("{} Hva vet vi om det?", notes(summary)[number as usize % notes(summary).len()].text),
        owner: if number.is_multiple_of(4) { String::new() } else { "Plan og utvikling".to_owned() },
        due: number.is_multiple_of(2).then(|| day(20)),
        notes: quotes(summary, number as usize * 3, 1 + number as usize % 3),
        answers: (0..number % 3).map(answer).collect(),
        dropped: (number == 5).then(|| "Hører til økonomiplanen.".to_owned()),
    }
}

pub fn objections(size: Size, language: Language) -> Objections {
    let from = summary(size, language, 2);
    Objections { frame: frame(language, 2), objections: (1..=some(size)).map(|one| objection(&from, one)).collect() }
}

pub fn follow_ups(size: Size, language: Language) -> FollowUps {
    let from = summary(size, language, 2);
    FollowUps { frame: frame(language, 2), follow_ups: (1..=some(size)).map(|one| follow_up(&from, one)).collect() }
}

fn words(table: u32) -> TableWords {
    TableWords {
        table,
        verdict: Some(Verdict::Partly),
        text: "Det er «levende» som er poenget, ikke «trygge».".to_owned(),
    }
}

pub fn change_sheet(size: Size, language: Language) -> ChangeSheet {
    let from = summary(size, language, 2);
    let statements = || from.themes.iter().flat_map(|theme| &theme.statements);
    let answers = from.answers.as_ref().expect("a second round has answers");
    let asked = |number: u32| {
        let answered = answers.statements.iter().find(|answered| answered.number == number)?;
        Some(Asked { counts: answered.counts, words: answered.words.clone() })
    };
    let changed = statements().filter(|one| !one.difference.is_empty()).map(|one| ChangedStatement {
        number: one.number,
        version: one.version,
        text: one.text.clone(),
        difference: one.difference.clone(),
        reason: "To bord sa at «trygge» var feil ord.".to_owned(),
        asked: asked(one.number).filter(|_| one.number != 6),
    });
    let kept = statements().filter(|one| one.number % 4 == 3).take(some(size) as usize).map(|one| KeptStatement {
        number: one.number,
        text: one.text.clone(),
        remark: "To bord mener at tallene ikke stemmer.".to_owned(),
        asked: Asked { counts: Default::default(), words: vec![words(2), words(4)] },
    });
    ChangeSheet { frame: frame(language, 2), changed: changed.collect(), kept: kept.collect() }
}

fn story_note(summary: &Summary, note: &Note, serial: u32) -> StoryNote {
    let used = |number: u32| UsedIn { number, version: 1 + number % 2, text: "Bygdene skal leve.".to_owned() };
    StoryNote {
        quote: quote(note),
        statements: (1..=serial % 3).map(used).collect(),
        set_aside: (serial % 6 == 3).then(|| "Gjelder drift: Sendt til økonomiplanen.".to_owned()),
        follow_ups: if serial.is_multiple_of(6) { vec![follow_up(summary, serial % 5 + 1)] } else { vec![] },
    }
}

pub fn table_stories(size: Size, language: Language) -> TableStories {
    let from = summary(size, language, 2);
    let of = |table: u32| {
        let question = |question: &rundebord_documents::print::QuestionNotes| StoryQuestion {
            number: question.number.clone(),
            text: question.title.clone(),
            notes: (question.tables.iter().filter(|own| own.table == table).flat_map(|own| &own.notes))
                .zip(0..)
                .map(|(note, serial)| story_note(&from, note, serial))
                .collect(),
        };
        let answer = |number: u32| StoryAnswer {
            number,
            text: "Bygdene skal ha trygge skoler.".to_owned(),
            words: words(table),
            revised: (number == 1).then_some(2),
            kept: (number == 2).then(|| "Tallene er kontrollert.".to_owned()),
            text_now: if number == 1 { "Bygdene skal ha levende skoler.".to_owned() } else { String::new() },
        };
        StoryOfTable {
            table,
            accounted: 3,
            questions: from.questions.iter().map(question).collect(),
            answers: (1..=some(size).min(3)).map(answer).collect(),
            objections: if table == 1 { vec![objection(&from, 1)] } else { vec![] },
        }
    };
    TableStories { frame: frame(language, 2), tables: (1..=size.tables().min(5)).map(of).collect() }
}

fn statement_now(summary: &Summary, index: usize) -> Option<StatementNow> {
    let one = summary.themes.iter().flat_map(|theme| &theme.statements).nth(index)?;
    let counts = summary.answers.as_ref()?.statements.first()?.counts;
    Some(StatementNow {
        number: one.number,
        version: one.version,
        text: one.text.clone(),
        spread: one.spread,
        disagreement: one.disagreement,
        quotes: quotes(summary, index * 3, 3),
        checks: vec![Check {
            round: 2,
            counts,
            revised: (index % 3 == 1).then_some(2),
            kept: (index % 3 == 2).then(|| "Tallene er kontrollert.".to_owned()),
        }],
    })
}

pub fn closing_report(size: Size, language: Language) -> ClosingReport {
    let from = summary(size, language, 2);
    let round = |round: u32| RoundFigures {
        round,
        date: day(round),
        published: (round < 3).then(|| day(round + 10)),
        tables: size.tables(),
        notes: 1_204,
        used: 900,
        followed_up: 4,
        ..RoundFigures::default()
    };
    let item = |index: usize| ItemStatements {
        plan_item: (index != 2).then(|| format!("HM{} Levende bygder", index + 1)),
        statements: (index * 4..index * 4 + 4).filter_map(|one| statement_now(&from, one)).collect(),
    };
    let aside = |note: Quote| (note, "Sendt til økonomiplanen.".to_owned());
    let reason = |reason: &str, place| ReasonNotes {
        reason: reason.to_owned(),
        notes: quotes(&from, place, some(size) as usize).into_iter().map(aside).collect(),
    };
    ClosingReport {
        frame: frame(language, 2),
        rounds: (1..=if size == Size::Extreme { 5 } else { 2 }).map(round).collect(),
        items: (0..3).map(item).filter(|item| !item.statements.is_empty()).collect(),
        set_aside: vec![reason("Gjelder drift", 0), reason("Sagt i et annet notat", 2)],
        objections: objections(size, language).objections,
        follow_ups: follow_ups(size, language).follow_ups,
    }
}

pub fn plan_outcome(size: Size, language: Language) -> PlanOutcome {
    let from = summary(size, language, 2);
    let proposals = [Proposal::Kept, Proposal::Changed, Proposal::Ended, Proposal::Undecided];
    let item = |index: usize| ItemOutcome {
        plan_item: format!("HM{} Levende bygder og et sentrum for alle", index + 1),
        priority_area: index % 3 == 2,
        proposal: proposals[index % 4],
        because: (1..=index as u32 % 3).collect(),
        rounds: vec![
            ItemRound { round: 1, tables: 4, continued: 3, changed: 1, ..ItemRound::default() },
            ItemRound { round: 2, ranked: Some((5, 12)), ..ItemRound::default() },
        ],
        statements: statement_now(&from, index).into_iter().collect(),
        quotes: quotes(&from, index * 2, 2),
    };
    let addition =
        |priority_area, index| statement_now(&from, index).map(|statement| Addition { priority_area, statement });
    PlanOutcome {
        frame: frame(language, 2),
        items: (0..some(size) as usize).map(item).collect(),
        additions: addition(false, 7).into_iter().chain(addition(true, 8)).collect(),
    }
}

pub fn raw_notes(size: Size, language: Language, order: NotesOrder) -> RawNotes {
    RawNotes { frame: frame(language, 2), order, questions: summary(size, language, 2).questions }
}

pub fn plan_handout(size: Size, language: Language) -> PlanHandout {
    let from = summary(size, language, 2);
    let words: Vec<&str> = notes(&from).into_iter().map(|note| note.text.as_str()).collect();
    let item = |serial: usize| SheetItem { code: format!("HM{serial}"), text: words[serial % words.len()].to_owned() };
    let part = |heading: &str, from: usize| PlanPart {
        heading: heading.to_owned(),
        items: (from..from + some(size) as usize).map(item).collect(),
    };
    let sheet = |serial: usize| Facts {
        title: format!("Folketall og boliger {serial}"),
        text: (0..6).map(|more| words[(serial * 5 + more) % words.len()]).collect::<Vec<_>>().join("\n\n"),
        source: if serial.is_multiple_of(2) { "SSB tabell 07459".to_owned() } else { String::new() },
    };
    let question = |(number, question): (usize, &rundebord_documents::print::QuestionNotes)| QuestionFacts {
        number: question.number.clone(),
        text: question.title.clone(),
        sheets: (number..number + some(size).min(4) as usize).map(sheet).collect(),
    };
    PlanHandout {
        frame: frame(language, 1),
        parts: vec![part("Hovedmål", 1), part("Satsingsområder", 20)],
        questions: from.questions.iter().enumerate().map(question).collect(),
    }
}
