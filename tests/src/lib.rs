//! What the tests and benches of whole journeys share: large processes, built through the door.

use std::path::Path;

use rundebord_app::core::{Actor, Command, CommandId, NoteContent, NoteId, QuestionKey, WorkshopId, WrittenLanguage};
use rundebord_app::{
    AppError, DEMO_ROSTER, DEMO_ROSTER_NAME, Demo, DemoFault, DemoStage, Door, Request, RosterSource, play,
};
use uuid::Uuid;

/// Plays the demo on Lillevik's own list.
pub fn demo(path: &Path, tables: u8, until: DemoStage) -> Result<Door, DemoFault> {
    let roster = RosterSource::File { name: DEMO_ROSTER_NAME.to_owned(), bytes: DEMO_ROSTER.to_vec() };
    play(path, &Demo { roster, tables: Some(tables), language: WrittenLanguage::Nb, until })
}

/// A request with a new id.
pub fn request(actor: Actor, command: Command) -> Request {
    Request { actor, id: CommandId(Uuid::now_v7()), command }
}

/// The command with which a table of the open workshop writes its next note.
pub fn next_note(door: &Door, workshop: WorkshopId, index: usize) -> Request {
    let tables = door.state().workshop(workshop).map(|workshop| workshop.tables.as_slice()).unwrap_or_default();
    let table = tables[index % tables.len()].id;
    let question = ["overrasket", "nysgjerrig", "mangler", "tydelig-retning", "viktige-satsinger"][index % 5];
    let text = format!("Notat {index}: ferja, skolen og helsesenteret må ses i sammenheng, og ungdommen må med.");
    let content = NoteContent {
        text,
        why: "Fordi det henger sammen.".to_owned(),
        stance: None,
        disagreement: index.is_multiple_of(9),
    };
    let (note, question) = (NoteId(Uuid::now_v7()), QuestionKey(question.to_owned()));
    let command = Command::WriteNote { note, workshop, table, question, plan_item: None, content };
    request(Actor::Table { workshop, table }, command)
}

/// Fills the open workshop until it holds `notes` notes.
pub fn fill(door: &mut Door, workshop: WorkshopId, notes: usize) -> Result<(), AppError> {
    let present = door.state().notes_of(workshop).count();
    for index in present..notes {
        let request = next_note(door, workshop, index);
        door.execute(&request)?;
    }
    Ok(())
}
