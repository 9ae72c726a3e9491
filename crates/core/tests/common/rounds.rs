//! Two tables and two rounds: the stories of the administration's desk begin here.

use rundebord_core::*;

use super::*;

pub const ROUND1: u128 = 100;
pub const ROUND2: u128 = 200;

pub fn workshop(round: u128) -> WorkshopId {
    WorkshopId(id(round))
}

pub fn table(round: u128, number: u8) -> TableId {
    TableId(id(round + u128::from(number)))
}

pub fn note(n: u128) -> NoteId {
    NoteId(id(1_000 + n))
}

pub fn statement(n: u128) -> StatementId {
    StatementId(id(2_000 + n))
}

pub fn at_table(round: u128, number: u8) -> Actor {
    Actor::Table { workshop: workshop(round), table: table(round, number) }
}

pub fn write(round: u128, number: u8, n: u128) -> Command {
    Command::WriteNote {
        note: note(n),
        workshop: workshop(round),
        table: table(round, number),
        question: QuestionKey("open".into()),
        plan_item: None,
        content: note_content(&format!("Notat {n}")),
    }
}

/// Reads back what stands and hands it in.
pub fn hand_in(played: &Played, round: u128, number: u8) -> Command {
    let (workshop, table) = (workshop(round), table(round, number));
    let notes = played.state.notes_at(workshop, table);
    let answers = &played.state.table(workshop, table).unwrap().answers;
    Command::HandInTable {
        workshop,
        table,
        notes: notes.map(|note| NoteRevision { note: note.id, revision: note.revision }).collect(),
        answers: (answers.iter())
            .map(|(statement, answer)| AnswerRevision { statement: *statement, revision: answer.revision })
            .collect(),
        rankings: vec![],
    }
}

pub fn seat(played: &mut Played, round: u128) {
    let tables = [1_u8, 2].map(|number| TableSeats {
        table: table(round, number),
        number,
        seats: (10..16).filter(|n| n % 2 == u128::from(number) % 2).map(|n| PersonId(id(n))).collect(),
        secretary: None,
    });
    played
        .facilitate(Command::ArrangeRotations { workshop: workshop(round), rotations: vec![tables.to_vec()] })
        .unwrap();
}

/// Two tables are writing in the first workshop.
pub fn open() -> Played {
    let mut played = Played::new();
    played.facilitate(Command::CreateProcess { process: ProcessId(id(1)), details: details() }).unwrap();
    let mut people: Vec<_> = (10..16).map(|n| person(n, Mandate::Member)).collect();
    people.extend([person(20, Mandate::Observer), person(21, Mandate::Deputy { rank: Some(1) })]);
    played.facilitate(Command::AddPeople { people, source: String::new() }).unwrap();
    prepare(&mut played, ROUND1);
    seat(&mut played, ROUND1);
    played.facilitate(Command::OpenWorkshop { workshop: workshop(ROUND1) }).unwrap();
    played
}

pub fn prepare(played: &mut Played, round: u128) {
    let details = workshop_details();
    let command = Command::PrepareWorkshop { workshop: workshop(round), details, question_set: question_set() };
    played.facilitate(command).unwrap();
}

pub fn close(played: &mut Played, round: u128) {
    for number in [1, 2] {
        let command = hand_in(played, round, number);
        played.give(at_table(round, number), &command).unwrap();
    }
    played.facilitate(Command::CloseWorkshop { workshop: workshop(round) }).unwrap();
}

/// The first workshop is closed with one note from each table.
pub fn closed() -> Played {
    let mut played = open();
    played.give(at_table(ROUND1, 1), &write(ROUND1, 1, 1)).unwrap();
    played.give(at_table(ROUND1, 2), &write(ROUND1, 2, 2)).unwrap();
    close(&mut played, ROUND1);
    played
}

pub fn understand(n: u128, notes: &[u128]) -> Command {
    let notes = notes.iter().map(|n| note(*n)).collect();
    let content = StatementContent {
        text: "Vi har forstått dette.".into(),
        theme: None,
        plan_item: None,
        kind: StatementKind::Other,
        notes,
    };
    Command::WriteStatement { statement: statement(n), workshop: workshop(ROUND1), content }
}

/// The first summary is published with one statement, and the second workshop is open.
pub fn second() -> Played {
    let mut played = closed();
    played.administer(understand(1, &[1, 2])).unwrap();
    played.administer(Command::PublishSummary { workshop: workshop(ROUND1) }).unwrap();
    prepare(&mut played, ROUND2);
    seat(&mut played, ROUND2);
    played.facilitate(Command::OpenWorkshop { workshop: workshop(ROUND2) }).unwrap();
    played
}

pub fn answer(number: u8, verdict: Verdict) -> Command {
    answer_over(None, number, verdict)
}

/// As a device that has seen a revision.
pub fn answer_over(base: Option<u32>, number: u8, verdict: Verdict) -> Command {
    Command::AnswerStatement {
        workshop: workshop(ROUND2),
        table: table(ROUND2, number),
        statement: statement(1),
        verdict,
        words: "Det var ikke helt det vi sa.".into(),
        base,
    }
}

pub fn revise(text: &str) -> Command {
    let (text, reason) = (text.into(), "To bord rettet.".into());
    Command::ReviseStatement { statement: statement(1), workshop: workshop(ROUND2), text, add_notes: vec![], reason }
}

pub fn code(result: Result<(), Refusal>) -> &'static str {
    result.unwrap_err().code()
}

/// The second workshop is closed: a table wants the statement corrected, and each has written one note more.
pub fn checked() -> Played {
    let mut played = second();
    played.give(at_table(ROUND2, 1), &answer(1, Verdict::Wrong)).unwrap();
    played.give(at_table(ROUND2, 1), &write(ROUND2, 1, 3)).unwrap();
    played.give(at_table(ROUND2, 2), &write(ROUND2, 2, 4)).unwrap();
    close(&mut played, ROUND2);
    played
}

pub fn publish(round: u128) -> Command {
    Command::PublishSummary { workshop: workshop(round) }
}

/// A draft of the first round, with its words.
pub fn draft(n: u128, text: &str, notes: &[u128]) -> StatementContent {
    let notes = notes.iter().map(|n| note(*n)).collect();
    StatementContent { text: format!("{text} {n}"), theme: None, plan_item: None, kind: StatementKind::Other, notes }
}

pub fn part(n: u128, text: &str, notes: &[u128]) -> SplitPart {
    SplitPart { statement: statement(n), text: text.into(), notes: notes.iter().map(|n| note(*n)).collect() }
}

pub fn split(parts: &[SplitPart], reason: &str) -> Command {
    Command::SplitStatement { statement: parts[0].statement, parts: parts.to_vec(), reason: reason.into() }
}

pub fn merge(into: u128, from: &[u128]) -> Command {
    Command::MergeStatements { into: statement(into), from: from.iter().map(|n| statement(*n)).collect() }
}

/// A sheet that the facilitator finds when the workshop is closed.
pub fn late(round: u128, number: u8, n: u128) -> Command {
    write(round, number, n)
}
