//! The open process: execute, view, feed, import, export, copy.

use std::path::PathBuf;
use std::sync::atomic::Ordering;

use rundebord_app::core::{Actor, CommandId, WorkshopId};
use rundebord_app::{
    Accepted, AppError, Choice, ExportKind, FeedEntry, MergeChoices, MergePreview, PackageCheck, Request,
    RosterPreview, RosterSource, SearchProgress, SeatingOrder, SeatingProposal, View, ViewAnswer,
};
use tauri::ipc::Channel;
use tauri::{AppHandle, State};

use crate::host::Host;
use crate::room;

/// Gives a command; everybody who follows is told what it caused.
#[tauri::command(async)]
pub fn execute(app: AppHandle, host: State<'_, Host>, request: Request) -> Result<Accepted, AppError> {
    room::tell(&app, &host, |door| door.execute(&request))
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

/// Looks for a seating on a thread of its own, with the open process free for others; tells on the channel how far it is.
/// A search that was under way ends.
#[tauri::command]
pub async fn seat_tables(
    host: State<'_, Host>,
    order: SeatingOrder,
    channel: Channel<SearchProgress>,
) -> Result<SeatingProposal, AppError> {
    let search = host.with(|door| door.seating_search(&order))?;
    let stop = host.search().begin();
    let found = tauri::async_runtime::spawn_blocking(move || {
        search.run(&stop, &mut |progress| {
            // A window that has gone away needs no answer.
            if channel.send(progress).is_err() {
                stop.store(true, Ordering::Relaxed);
            }
        })
    });
    found.await.unwrap_or_else(|fault| Err(AppError::broke_off("seating_not_found", &fault)))
}

/// Ends the search that is under way, which answers with the best so far.
#[tauri::command(async)]
pub fn stop_seating(host: State<'_, Host>) {
    host.search().stop();
}

/// Makes a Word or Excel file at `path`, or in the folder of prints; answers with where it is.
#[tauri::command(async)]
pub fn export_file(host: State<'_, Host>, export: ExportKind, path: Option<PathBuf>) -> Result<PathBuf, AppError> {
    host.with(|door| door.keep_export(door.export(&export)?, path.as_deref()))
}

/// Makes the archive package of a workshop at `path`: a zip file when it ends so, else a folder; answers with where it is.
#[tauri::command(async)]
pub fn archive_package(host: State<'_, Host>, workshop: WorkshopId, path: PathBuf) -> Result<PathBuf, AppError> {
    host.with(|door| door.keep_package(&door.archive(workshop)?, &path))
}

/// Proves an archive package, and shows the notes behind a receipt. No process need be open.
#[tauri::command(async)]
pub fn check_package(path: PathBuf, receipt: Option<String>) -> Result<PackageCheck, AppError> {
    rundebord_app::check_package(&path, receipt.as_deref())
}

/// Copies the process file while it stays open.
#[tauri::command(async)]
pub fn copy_file(host: State<'_, Host>, path: PathBuf) -> Result<(), AppError> {
    host.with(|door| door.copy_to(&path))
}

/// What merging a copy of the open file would do.
#[tauri::command(async)]
pub fn preview_merge(
    host: State<'_, Host>,
    path: PathBuf,
    choices: Option<MergeChoices>,
) -> Result<MergePreview, AppError> {
    host.with(|door| door.preview_merge(&path, &choices.unwrap_or_default()))
}

/// Does in the open file what was done in a copy of it; everybody who follows is told.
#[tauri::command(async)]
pub fn merge_copy(
    app: AppHandle,
    host: State<'_, Host>,
    actor: Actor,
    id: CommandId,
    path: PathBuf,
    choices: MergeChoices,
) -> Result<Accepted, AppError> {
    room::tell(&app, &host, |door| door.merge_copy(&actor, id, &path, &choices))
}
