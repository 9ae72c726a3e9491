//! The summary that is printed.

use chrono::NaiveDate;
use rundebord_documents::print::{
    Figures, Frame, Head, Note, NoteOutcome, NoteSource, QuestionNotes, Status, Summary, TableNotes,
};
use rundebord_texts::Language;

const QUESTIONS: u32 = 10;
const TABLES: u32 = 15;
const NOTES: u32 = 10;
const SENTENCES: [&str; 4] = [
    "Sentrum må ha boliger for eldre nær butikk og lege.",
    "Skolestrukturen bør ligge fast i perioden, slik at bygdene vet hva de har å forholde seg til.",
    "Strandsonen skal være åpen for alle, også der det allerede er bygd, og kommunen må si hvordan.",
    "Jordvernet må veie tyngst når ny vei skal legges, men ikke stanse enhver utvidelse av tunet på gården.",
];

fn note(table: u32, number: u32) -> Note {
    let serial = (table * 7 + number) as usize;
    Note {
        reference: format!("B{table}-{number}"),
        text: format!("{} {}", SENTENCES[serial % 4], SENTENCES[(serial / 4) % 4]),
        why: serial.is_multiple_of(2).then(|| "Fordi det henger sammen med folketallet.".to_owned()),
        stance: None,
        plan_item: None,
        disagreement: serial.is_multiple_of(11),
        source: NoteSource::Device,
        outcome: NoteOutcome::Used { statements: vec![1 + serial as u32 % 12] },
    }
}

/// 1,500 notes from 15 tables on 10 questions.
pub fn summary() -> Summary {
    let table = |question: u32, table: u32| {
        let notes = (1..=NOTES).map(|number| note(table, question * NOTES + number)).collect();
        TableNotes { table, reached: true, notes }
    };
    let question = |number: u32| QuestionNotes {
        number: (number + 1).to_string(),
        title: "Gir satsingsområdet Levende bygder tydelig nok retning?".to_owned(),
        tables: (1..=TABLES).map(|at| table(number, at)).collect(),
    };
    let notes = QUESTIONS * TABLES * NOTES;
    Summary {
        frame: frame(),
        figures: Figures {
            tables: TABLES,
            notes,
            statements: 0,
            set_aside: 0,
            followed_up: 0,
            open: 0,
            reasons: Vec::new(),
        },
        themes: Vec::new(),
        answers: None,
        questions: (0..QUESTIONS).map(question).collect(),
        set_aside: Vec::new(),
    }
}

fn frame() -> Frame {
    Frame {
        language: Language::Nb,
        municipality: "Lillevik kommune".to_owned(),
        process_title: "Kommuneplanens samfunnsdel".to_owned(),
        workshop_title: "Politisk verksted 1".to_owned(),
        round: 1,
        date: NaiveDate::from_ymd_opt(2026, 2, 14).expect("a date that exists"),
        place: "Kommunestyresalen".to_owned(),
        head: Head { seq: 4_211, hash: "9f2c41ab".repeat(8) },
        status: Status::Final,
    }
}
