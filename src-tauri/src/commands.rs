//! The open process: execute, view, feed, import, print, copy.

use std::path::PathBuf;

use rundebord_app::core::Actor;
use rundebord_app::{
    Accepted, AppError, Choice, Document, FeedEntry, Request, RosterPreview, RosterSource, View, ViewAnswer,
};
use tauri::{AppHandle, Emitter, State};

use crate::host::Host;

/// Gives a command; everybody who follows is told what it caused.
#[tauri::command(async)]
pub fn execute(app: AppHandle, host: State<'_, Host>, request: Request) -> Result<Accepted, AppError> {
    let (answer, entries) = host.with(|door| {
        let before = door.head().seq;
        let answer = door.execute(&request)?;
        Ok((answer, door.feed(before)?))
    })?;
    // A window that has gone away reads everything anew when it comes back.
    let _ = app.emit("feed", entries);
    Ok(answer)
}

/// Reads. The window is trusted with both office roles; a view is the same for each.
#[tauri::command(async)]
pub fn view(host: State<'_, Host>, view: View) -> Result<ViewAnswer, AppError> {
    host.with(|door| door.view(&Actor::Facilitator, &view))
}

/// What has happened since an event.
#[tauri::command(async)]
pub fn feed(host: State<'_, Host>, since: u64) -> Result<Vec<FeedEntry>, AppError> {
    host.with(|door| door.feed(since))
}

/// A member list on its way in.
#[tauri::command(async)]
pub fn preview_roster(host: State<'_, Host>, source: RosterSource, choice: Choice) -> Result<RosterPreview, AppError> {
    host.with(|door| door.preview_roster(&source, &choice))
}

/// Makes a PDF at `path`, or in the folder of prints beside the process file; answers with where it is.
#[tauri::command(async)]
pub fn print_document(host: State<'_, Host>, document: Document, path: Option<PathBuf>) -> Result<PathBuf, AppError> {
    host.with(|door| door.print_to(&document, path.as_deref()))
}

/// Copies the process file while it stays open.
#[tauri::command(async)]
pub fn copy_file(host: State<'_, Host>, path: PathBuf) -> Result<(), AppError> {
    host.with(|door| door.copy_to(&path))
}
