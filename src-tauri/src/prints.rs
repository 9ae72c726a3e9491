//! Paper: one document, many in one go, what a preview shows, and the system's own print dialog.

use std::path::PathBuf;
use std::sync::atomic::Ordering;

use rundebord_app::core::{TableId, WorkshopId};
use rundebord_app::{AppError, Document, Print, PrintOrder, PrintProgress, PrintedFile, PrintedSet};
use serde::Serialize;
use tauri::ipc::{Channel, Response};
use tauri::{State, WebviewWindow};

use crate::host::Host;
use crate::room;

/// Makes a PDF at `path`, or in the folder of prints beside the process file; answers with where it is.
#[tauri::command(async)]
pub fn print_document(host: State<'_, Host>, document: Document, path: Option<PathBuf>) -> Result<PathBuf, AppError> {
    let print = made(&host, &document)?;
    let path = host.with(|door| door.keep_print(&print, path.as_deref()))?;
    host.remember_print(&path);
    remember_cards(&host, [&document])?;
    Ok(path)
}

/// Makes a PDF to show; nothing is written.
#[tauri::command(async)]
pub fn document_bytes(host: State<'_, Host>, document: Document) -> Result<Response, AppError> {
    Ok(Response::new(made(&host, &document)?.bytes))
}

/// Reads a PDF that was made since the program started; no other file.
#[tauri::command(async)]
pub fn printed_bytes(host: State<'_, Host>, path: PathBuf) -> Result<Response, AppError> {
    Ok(Response::new(host.read_print(&path)?))
}

/// Prints many documents in one go on a thread of its own, with the open process free for others; tells on the channel how
/// far it is. Answers None when it was stopped, and then nothing is written. One that was under way ends.
#[tauri::command]
pub async fn print_set(
    host: State<'_, Host>,
    order: PrintOrder,
    channel: Channel<PrintProgress>,
) -> Result<Option<PrintedSet>, AppError> {
    let extras = room::extras(&host, Some(order.workshop))?;
    let stack = host.with(|door| door.print_stack(&order, &extras))?;
    let documents: Vec<Document> = order.lines.into_iter().map(|line| line.document).collect();
    let stop = host.printing().begin();
    let making = tauri::async_runtime::spawn_blocking(move || {
        stack.make(&stop, &mut |progress| {
            // A window that has gone away needs no paper.
            if channel.send(progress).is_err() {
                stop.store(true, Ordering::Relaxed);
            }
        })
    });
    let made = making.await.unwrap_or_else(|fault| Err(AppError::broke_off("print_failed", &fault)))?;
    let Some(made) = made else { return Ok(None) };
    let keep = |file: rundebord_app::StackFile| {
        let path = host.with(|door| door.keep_print(&file.print, None))?;
        host.remember_print(&path);
        Ok(PrintedFile { path, paper: file.paper, pages: file.pages })
    };
    let files = made.into_iter().map(keep).collect::<Result<_, AppError>>()?;
    remember_cards(&host, documents.iter())?;
    Ok(Some(PrintedSet { files }))
}

/// Ends the printing of many that is under way.
#[tauri::command(async)]
pub fn stop_printing(host: State<'_, Host>) {
    host.printing().stop();
}

/// Opens the system's print dialog for what the window shows to paper.
#[tauri::command]
pub fn print_window(window: WebviewWindow) -> Result<(), AppError> {
    window.print().map_err(|fault| AppError::broke_off("print_dialog_refused", &fault))
}

/// The tables whose cards on paper are not right any more; none when no cards were printed here.
#[tauri::command(async)]
pub fn changed_cards(host: State<'_, Host>, workshop: WorkshopId) -> Result<Vec<ChangedCard>, AppError> {
    let extras = room::extras(&host, Some(workshop))?;
    host.with(|door| {
        let changed = host.rooms().of(door).changed_cards(&door.card_marks(workshop, &extras)?);
        let tables = door.state().workshop(workshop).map(|workshop| workshop.tables.as_slice()).unwrap_or_default();
        let changed = tables.iter().filter(|table| changed.contains(&table.id));
        Ok(changed.map(|table| ChangedCard { table: table.id, number: table.number }).collect())
    })
}

/// A table whose card on paper is not right any more.
#[derive(Serialize)]
pub struct ChangedCard {
    table: TableId,
    number: u8,
}

/// Remembers what stands on the cards that are printed now.
fn remember_cards<'a>(host: &Host, printed: impl IntoIterator<Item = &'a Document>) -> Result<(), AppError> {
    for document in printed {
        let Document::TableCards { workshop, table } = document else { continue };
        let extras = room::extras(host, Some(*workshop))?;
        host.with(|door| {
            let mut marks = door.card_marks(*workshop, &extras)?;
            marks.retain(|id, _| table.is_none_or(|table| table == *id));
            host.rooms().change(door, |setup| setup.cards.extend(marks));
            Ok(())
        })?;
    }
    Ok(())
}

/// The process is held only while its state is read.
fn made(host: &Host, document: &Document) -> Result<Print, AppError> {
    let cards: Option<WorkshopId> = match document {
        Document::TableCards { workshop, .. } => Some(*workshop),
        _ => None,
    };
    let extras = room::extras(host, cards)?;
    host.with(|door| door.prepare(document, &extras))?.make()
}
