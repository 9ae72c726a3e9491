//! Models of three sizes for the print tests, built without chance: the same call gives the same model.

use chrono::NaiveDate;
use rundebord_documents::print::{
    AnswerOutcome, AnsweredStatement, Answers, CheckSheet, CheckStatement, Diff, DiffKind, Figures, Frame, Head,
    JoinSheet, Joining, Note, NoteOutcome, NoteSheets, NoteSource, QuestionNotes, ReasonCount, Seat, SeatedTable,
    SeatingList, SetAsideNote, SheetItem, SheetQuestion, Spread, Stance, Statement, Status, Summary, TableCards,
    TableNotes, TableWords, Theme, Verdict, VerdictCounts, Wifi,
};
use rundebord_texts::Language;

/// How much there is of everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    Small,
    Normal,
    Five,
    Extreme,
}

impl Size {
    pub const ALL: [Size; 4] = [Size::Small, Size::Normal, Size::Five, Size::Extreme];

    pub fn tables(self) -> u32 {
        match self {
            Size::Small => 1,
            Size::Five => 5,
            Size::Normal => 8,
            Size::Extreme => 12,
        }
    }

    fn notes(self) -> u32 {
        match self {
            Size::Small => 3,
            Size::Five => 60,
            Size::Normal => 100,
            Size::Extreme => 600,
        }
    }

    pub fn people(self) -> u32 {
        match self {
            Size::Small => 3,
            Size::Five => 25,
            Size::Normal => 43,
            Size::Extreme => 67,
        }
    }
}

const SENTENCES: [&str; 8] = [
    "Sentrum må ha boliger for eldre nær butikk og lege.",
    "Vi mangler en plan for hvordan næringsarealene ved fjorden skal brukes når kaia flyttes.",
    "Skolestrukturen bør ligge fast i perioden, slik at bygdene vet hva de har å forholde seg til.",
    "Gang- og sykkelveien langs fylkesveien er viktigst.",
    "Strandsonen skal være åpen for alle, også der det allerede er bygd, og kommunen må si hvordan.",
    "Barnehagene trenger forutsigbarhet.",
    "Kommunen må bli flinkere til å samarbeide med frivilligheten om møteplasser for unge og gamle.",
    "Jordvernet må veie tyngst når ny vei skal legges, men ikke stanse enhver utvidelse av tunet på gården.",
];

const STRANGE: [&str; 5] = [
    "Emoji 😀👍🏽 og ✓ ★ → ≥ i et notat",
    "日本語 og عربى og Привет må synes",
    "Sámegiella: čáhci, đoarrut, ŋáđđi, šaddu, ŧuorpmas, žuvva – Unjárgga gielda",
    "Løse tegn: e\u{301} A\u{30a} m\u{304}, myk binde\u{ad}strek og et hardt\u{a0}mellomrom",
    "<script>alert(1)</script> <img src=x onerror=alert(2)> (uke 7) \\ =1+1 er bare ord",
];

pub fn frame(language: Language, round: u8) -> Frame {
    Frame {
        language,
        municipality: "Lillevik kommune".to_owned(),
        process_title: "Kommuneplanens samfunnsdel 2026–2038".to_owned(),
        workshop_title: format!("Politisk verksted {round}"),
        round,
        date: NaiveDate::from_ymd_opt(2026, 2, 14).expect("a date that exists"),
        place: "Kommunestyresalen, Lillevik rådhus".to_owned(),
        head: Head { seq: 1_204, hash: "9f2c41ab00d17e36b5c8f1e2d3a4958677665544332211000f1e2d3c4b5a6978".to_owned() },
        status: if round > 1 { Status::Final } else { Status::Draft },
    }
}

fn words(size: Size, index: u32) -> String {
    let plain = SENTENCES[(index % 8) as usize];
    match (size, index % 50) {
        (Size::Extreme, 7) => format!("Et langt ord: {}", "å".repeat(2_000)),
        (Size::Extreme, 13..=17) => STRANGE[(index % 50 - 13) as usize].to_owned(),
        (Size::Extreme, 21) => SENTENCES.join(" ").repeat(4),
        (Size::Extreme, 22) => format!("{plain}\n\nNy linje.\r\n- punkt en\n- punkt to"),
        (_, 3) => format!("{plain} {}", SENTENCES[((index + 3) % 8) as usize]),
        _ => plain.to_owned(),
    }
}

fn note(size: Size, table: u32, index: u32, serial: u32) -> Note {
    let outcome = match serial % 9 {
        0 => NoteOutcome::SetAside { reason: reason(serial).to_owned() },
        1 => NoteOutcome::Open,
        2 => NoteOutcome::Used { statements: vec![1 + serial % 12, 2 + serial % 12] },
        _ => NoteOutcome::Used { statements: vec![1 + serial % 12] },
    };
    Note {
        reference: format!("B{table}-{index}"),
        text: words(size, serial),
        why: serial.is_multiple_of(2).then(|| "Fordi det henger sammen med folketallet.".to_owned()),
        stance: [None, Some(Stance::Continued), Some(Stance::Changed), Some(Stance::Dropped)][(serial % 4) as usize],
        plan_item: serial.is_multiple_of(3).then(|| "Hovedmål 2: Levende bygder".to_owned()),
        disagreement: serial % 11 == 5,
        source: match serial % 10 {
            4 => NoteSource::Paper,
            8 => NoteSource::Late,
            _ => NoteSource::Device,
        },
        outcome,
    }
}

fn reason(serial: u32) -> &'static str {
    ["Hører til økonomiplanen", "Samme innhold som B2-1", "Utenfor kommunens ansvar"][(serial / 9 % 3) as usize]
}

const QUESTIONS: [&str; 4] = [
    "Hva er dere overrasket over i kunnskapsgrunnlaget?",
    "Skal visjonen «Nær fjorden, nær folk» videreføres eller endres? Hvorfor?",
    "Gir satsingsområdet Levende bygder tydelig nok retning?",
    "Hvilke satsinger er viktigst i valgperioden, og hvorfor er nettopp de viktige for dem som bor her?",
];

fn questions(size: Size) -> Vec<QuestionNotes> {
    let tables = size.tables();
    let each = size.notes().div_ceil(tables * QUESTIONS.len() as u32).max(1);
    let mut serial = 0;
    let mut next = vec![0; tables as usize + 1];
    let mut questions = Vec::new();
    for (index, title) in QUESTIONS.iter().enumerate() {
        let mut list = Vec::new();
        for table in 1..=tables {
            let reached = !(index == 3 && table.is_multiple_of(4));
            let count = if reached { each } else { 0 };
            let mut notes = Vec::new();
            for _ in 0..count {
                next[table as usize] += 1;
                serial += 1;
                notes.push(note(size, table, next[table as usize], serial));
            }
            list.push(TableNotes { table, reached, notes });
        }
        questions.push(QuestionNotes { number: (index + 1).to_string(), title: (*title).to_owned(), tables: list });
    }
    questions
}

fn difference() -> Vec<Diff> {
    let part = |kind, text: &str| Diff { kind, text: text.to_owned() };
    vec![
        part(DiffKind::Same, "Bygdene skal ha "),
        part(DiffKind::Removed, "trygge "),
        part(DiffKind::Added, "forutsigbare og levende "),
        part(DiffKind::Same, "skoler gjennom hele perioden, "),
        part(DiffKind::Removed, "så langt økonomien rekker."),
        part(DiffKind::Added, "og strukturen ligger fast."),
    ]
}

fn statement(size: Size, number: u32, round: u8) -> Statement {
    let changed = round > 1 && number % 4 == 2;
    let count = if size == Size::Extreme { 40 } else { 5 };
    Statement {
        number,
        text: words(size, number + 4),
        version: if changed { 2 } else { 1 },
        difference: if changed { difference() } else { Vec::new() },
        reason: changed.then(|| "To bord sa at «trygge» var feil ord.".to_owned()),
        note_references: (0..count).map(|index| format!("B{}-{}", 1 + index % size.tables(), number + index)).collect(),
        spread: Spread { tables: 1 + number % size.tables(), of: size.tables() },
        disagreement: number.is_multiple_of(5),
        plan_item: number.is_multiple_of(2).then(|| "Arealstrategi 3: Fortetting i sentrum".to_owned()),
        assessment: number.is_multiple_of(3).then(|| {
            "Statlige planretningslinjer peker samme vei. Virkningen for jordvern må utredes før \
             høring, og arealregnskapet bør vise hva fortetting i sentrum gjør unødvendig å bygge ned."
                .to_owned()
        }),
    }
}

fn statements(size: Size, round: u8) -> Vec<Statement> {
    let count = match size {
        Size::Small => 1,
        Size::Extreme => 60,
        _ => 12,
    };
    (1..=count).map(|number| statement(size, number, round)).collect()
}

fn answers(size: Size) -> Answers {
    let tables = size.tables();
    let verdicts = [Verdict::Partly, Verdict::Incorrect, Verdict::Missing];
    let answered = statements(size, 1).into_iter().map(|one| {
        let number = one.number;
        let said = |table: u32| TableWords {
            table,
            verdict: Some(verdicts[(table % 3) as usize]),
            text: words(size, number + table),
        };
        AnsweredStatement {
            number,
            version: 1,
            text: one.text,
            counts: VerdictCounts {
                correct: tables.saturating_sub(2),
                partly: 1,
                incorrect: number % 2,
                missing: 0,
                unanswered: 1 - number % 2,
            },
            words: (1..=number % 3).map(said).collect(),
            outcome: match number % 4 {
                0 => AnswerOutcome::Kept {
                    remark: "To bord mener at tallene ikke stemmer; merknaden følger saken.".to_owned(),
                },
                1 => AnswerOutcome::Confirmed,
                2 => AnswerOutcome::NewVersion { version: 2 },
                _ => AnswerOutcome::Open,
            },
        }
    });
    Answers {
        statements: answered.collect(),
        missing: vec![TableWords { table: 1, verdict: None, text: "Ingenting om kultur.".to_owned() }],
    }
}

pub fn summary(size: Size, language: Language, round: u8) -> Summary {
    let questions = questions(size);
    let notes: Vec<&Note> =
        questions.iter().flat_map(|question| &question.tables).flat_map(|table| &table.notes).collect();
    let set_aside: Vec<SetAsideNote> = notes
        .iter()
        .filter_map(|note| match &note.outcome {
            NoteOutcome::SetAside { reason } => Some(SetAsideNote {
                reference: note.reference.clone(),
                text: note.text.clone(),
                reason: reason.clone(),
            }),
            _ => None,
        })
        .collect();
    let statements = statements(size, round);
    let names = ["Bolig og sentrum", "Bygdene", "Fjorden og strandsonen", "Barn og unge"];
    let figures = Figures {
        tables: size.tables(),
        notes: notes.len() as u32,
        statements: statements.len() as u32,
        set_aside: set_aside.len() as u32,
        followed_up: 1,
        open: notes.iter().filter(|note| note.outcome == NoteOutcome::Open).count() as u32,
        reasons: vec![
            ReasonCount { reason: "Hører til økonomiplanen".to_owned(), count: 5 },
            ReasonCount { reason: "Samme innhold som et annet notat".to_owned(), count: 4 },
        ],
    };
    let themes = statements.chunks(4.max(statements.len() / 4)).zip(names);
    let themes = themes.map(|(statements, title)| Theme { title: title.to_owned(), statements: statements.to_vec() });
    Summary {
        frame: frame(language, round),
        figures,
        themes: themes.collect(),
        answers: (round > 1).then(|| answers(size)),
        questions,
        set_aside,
    }
}

pub fn check_sheet(size: Size, language: Language, table: Option<u32>) -> CheckSheet {
    let checked = statements(size, 2).into_iter().map(|one| CheckStatement {
        number: one.number,
        text: one.text,
        version: one.version,
        note_references: one.note_references,
        spread: one.spread,
        disagreement: one.disagreement,
        plan_item: one.plan_item,
    });
    CheckSheet { frame: frame(language, 2), table, statements: checked.collect() }
}

const FIRST: [&str; 8] = ["Kari", "Ola", "Åse", "Øystein", "Ánne", "Per", "Ingrid", "Ærlend"];
const LAST: [&str; 9] =
    ["Berg", "Åsen", "Ødegård", "Hansen", "Dahl", "Ærøskjøbing", "Moen", "Čáhputjávri", "Solbakken"];
const PARTIES: [&str; 7] = ["Ap", "H", "Sp", "SV", "FrP", "KrF", "Lillevik bygdeliste"];

fn seat(size: Size, index: u32) -> Seat {
    let first = FIRST[(index % 8) as usize];
    let last = LAST[(index % 9) as usize];
    let name = match size {
        Size::Extreme => format!("{first} Margrethe {last}-Kristoffersen Nordlund {index}"),
        _ => format!("{first} {last}"),
    };
    Seat {
        person: index,
        sort_name: format!("{last}, {first} {index:03}"),
        name,
        party: (index % 10 != 9).then(|| PARTIES[(index % 7) as usize].to_owned()),
        secretary: index < size.tables(),
    }
}

/// People with names, by number.
pub fn seats(size: Size, numbers: std::ops::Range<u32>) -> Vec<Seat> {
    numbers.map(|number| seat(size, number)).collect()
}

pub fn tables(size: Size) -> Vec<SeatedTable> {
    rotation(size, 0)
}

/// Everybody at another table than before, or nearly everybody.
fn rotation(size: Size, turn: u32) -> Vec<SeatedTable> {
    let tables = size.tables();
    let at = |index: u32| (index + turn * (index / tables + 1)) % tables + 1;
    let seats = |number| (0..size.people()).filter(move |index| at(*index) == number);
    let seated = |number| SeatedTable { number, seats: seats(number).map(|index| seat(size, index)).collect() };
    (1..=tables).map(seated).collect()
}

fn rotations(size: Size, count: u32) -> Vec<Vec<SeatedTable>> {
    (0..count).map(|turn| rotation(size, turn)).collect()
}

pub fn seating_list(size: Size, language: Language, count: u32) -> SeatingList {
    SeatingList { frame: frame(language, 1), rotations: rotations(size, count) }
}

pub fn table_cards(size: Size, language: Language, count: u32) -> TableCards {
    TableCards { frame: frame(language, 1), rotations: rotations(size, count), joining: Vec::new() }
}

pub fn joined_cards(size: Size, language: Language, count: u32) -> TableCards {
    let joining = (1..=size.tables()).map(joining).collect();
    TableCards { joining, ..table_cards(size, language, count) }
}

/// The longest address of version 4, and a token as long as they are.
pub fn joining(table: u32) -> Joining {
    let address = "http://192.168.100.120:8377".to_owned();
    let link = format!("{address}/#b={table:03}456789abcdefghjkmnpqrstvwxyz012");
    Joining { table, link, address, pin: format!("{:06}", 482_913 + 7 * table) }
}

pub fn join_sheet(size: Size, language: Language) -> JoinSheet {
    let address = Some("http://192.168.100.120:8377".to_owned());
    let wifi = |ssid: &str, password: &str| Some(Wifi { ssid: ssid.to_owned(), password: password.to_owned() });
    let (address, wifi) = match size {
        Size::Small => (None, None),
        Size::Five => (address, None),
        Size::Normal => (address, wifi("Lillevik verksted", "fjord og fjell 2026")),
        Size::Extreme => (address, wifi("Rådhuset: sal; «Čáhput», 2. etasje", &"Wm4;".repeat(16))),
    };
    JoinSheet { frame: frame(language, 1), address, wifi }
}

pub fn note_sheets(size: Size, language: Language) -> NoteSheets {
    let item = |serial: u32| SheetItem { code: format!("HM{serial}"), text: words(size, serial + 11) };
    let question = |(number, text): (u32, &&str)| {
        let items = number.is_multiple_of(2);
        SheetQuestion {
            number: number.to_string(),
            text: (*text).to_owned(),
            help: "Ta stilling til ett element om gangen, og skriv kort hvorfor.".to_owned(),
            why: items,
            stance: items,
            items: if items { (1..=4).map(|serial| Some(item(serial))).collect() } else { vec![None] },
        }
    };
    let questions = (1..).zip(&QUESTIONS).map(question).collect();
    NoteSheets { frame: frame(language, 1), tables: (1..=size.tables()).collect(), questions }
}
