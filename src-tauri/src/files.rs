//! Which process is open.

use std::path::{Path, PathBuf};

use rundebord_app::{AppError, NewProcess, OpenProcess, Opened, RecentProcess};
use tauri::{AppHandle, Manager, State};

use crate::host::Host;

fn enter(host: &Host, open: impl FnOnce() -> Result<Opened, AppError>) -> Result<OpenProcess, AppError> {
    // Closed first: a process that is opened again must find its own file free.
    host.close();
    let Opened { door, process } = open()?;
    host.recent().remember(&door);
    *host.door() = Some(door);
    Ok(process)
}

/// The processes that were opened last.
#[tauri::command(async)]
pub fn recent(host: State<'_, Host>) -> Vec<RecentProcess> {
    host.recent().list()
}

/// The open process, e.g. after the page was loaded anew; at first, the one that the program was started with.
#[tauri::command(async)]
pub fn current_file(host: State<'_, Host>) -> Result<Option<OpenProcess>, AppError> {
    match host.take_asked_for() {
        Some(path) => enter(&host, || Opened::open(&path)).map(Some),
        None => Ok(host.door().as_ref().and_then(OpenProcess::of)),
    }
}

/// Opens a file.
#[tauri::command(async)]
pub fn open_file(host: State<'_, Host>, path: PathBuf) -> Result<OpenProcess, AppError> {
    enter(&host, || Opened::open(&path))
}

/// Makes a file with its process; in the documents folder when no path is given.
#[tauri::command(async)]
pub fn new_file(app: AppHandle, host: State<'_, Host>, process: NewProcess) -> Result<OpenProcess, AppError> {
    enter(&host, || Opened::create(&process, &documents(&app)))
}

/// Closes the file. Everything in it is on disk already.
#[tauri::command(async)]
pub fn close_file(host: State<'_, Host>) {
    host.close();
}

/// Plays the demo into a new file in the documents folder and opens it.
#[tauri::command(async)]
pub fn start_demo(app: AppHandle, host: State<'_, Host>) -> Result<OpenProcess, AppError> {
    enter(&host, || Opened::demo(&documents(&app)))
}

fn documents(app: &AppHandle) -> PathBuf {
    let paths = app.path();
    paths.document_dir().or_else(|_| paths.home_dir()).unwrap_or_else(|_| Path::new(".").to_path_buf())
}
