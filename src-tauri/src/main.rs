//! The desktop window: native dialogs, and adapters of a few lines to the one door. No rule, SQL or text lives here.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod files;
mod host;
mod leaving;
mod prints;
mod qr;
mod room;
mod room_memory;
mod stage;
mod stop;

use tauri::{Manager, RunEvent};

fn main() {
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .setup(|app| {
            let folder = app.path().app_config_dir()?;
            // A double click on a file starts the program with its path.
            let asked_for = std::env::args_os().nth(1).map(std::path::PathBuf::from);
            app.manage(host::Host::new(folder, asked_for));
            app.manage(stage::Stage::default());
            Ok(())
        })
        .on_window_event(leaving::heard)
        .invoke_handler(tauri::generate_handler![
            commands::execute,
            commands::view,
            commands::feed,
            commands::preview_roster,
            commands::seat_tables,
            commands::stop_seating,
            prints::print_document,
            prints::document_bytes,
            prints::printed_bytes,
            prints::print_set,
            prints::stop_printing,
            prints::print_window,
            prints::changed_cards,
            commands::export_file,
            commands::archive_package,
            commands::check_package,
            commands::copy_file,
            commands::preview_merge,
            commands::merge_copy,
            files::recent,
            files::current_file,
            files::open_file,
            files::new_file,
            files::close_file,
            files::start_demo,
            room::room_addresses,
            room::room_setup,
            room::keep_wifi,
            room::open_room,
            room::close_room,
            room::room_status,
            room::room_cards,
            room::lift_stop,
            room::probe_room,
            room::room_qr,
            room::wifi_qr,
            leaving::leave,
            leaving::stay,
            stage::stage_displays,
            stage::open_stage,
            stage::close_stage,
            stage::stage_status,
        ])
        .build(tauri::generate_context!())
        .expect("the window's configuration is checked when the program is built")
        .run(|app, event| {
            // The program ends without dropping what it holds.
            if let RunEvent::Exit = event {
                app.state::<host::Host>().close();
            }
        });
}
