//! The control window's end. While devices are in the room it is asked about first; the projector's window goes with it.

use tauri::{AppHandle, Emitter, Manager, State, Window, WindowEvent};

use crate::host::Host;

/// What the system says to a window.
pub fn heard(window: &Window, event: &WindowEvent) {
    if window.label() != "desk" {
        return;
    }
    match event {
        WindowEvent::CloseRequested { api, .. } if window.state::<Host>().asks_before_leaving() => {
            api.prevent_close();
            let _ = window.emit("leaving", ());
        }
        WindowEvent::Destroyed => window.app_handle().exit(0),
        _ => {}
    }
}

/// Yes: the program ends.
#[tauri::command(async)]
pub fn leave(app: AppHandle) {
    app.exit(0);
}

/// No: the next time is asked about again.
#[tauri::command(async)]
pub fn stay(host: State<'_, Host>) {
    host.stay();
}
