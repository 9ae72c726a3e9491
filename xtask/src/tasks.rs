//! What each task does, in order; the first failure ends it.

use std::path::PathBuf;

use crate::setup;
use crate::shell::{Outcome, command, output, root, run as run_command, sh, sh_in, target};

/// Builds and starts the app; without a display, plays the demo.
pub fn run() -> Outcome {
    let has_display = cfg!(not(target_os = "linux"))
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    if !has_display {
        eprintln!("There is no display here, so the demo is played without a window; the PDFs are listed below.");
        return play_demo();
    }
    setup::for_window()?;
    sh_in("ui", "npm", &["run", "build"])?;
    sh("cargo", &["run", "--package", "rundebord-desktop"])
}

fn play_demo() -> Outcome {
    let mut folder = target().join("demo");
    let mut number = 1;
    while folder.exists() {
        number += 1;
        folder = target().join(format!("demo-{number}"));
    }
    let mut demo = command("cargo", &["run", "--quiet", "--package", "rundebord-cli", "--", "demo", "--out"]);
    demo.arg(folder);
    run_command(demo)
}

/// Every check there is.
pub fn test() -> Outcome {
    setup::for_tests()?;
    sh("cargo", &["fmt", "--all", "--check"])?;
    for script in ["lint", "check", "test", "build"] {
        sh_in("ui", "npm", &["run", script])?;
    }
    sh("cargo", &["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"])?;
    sh("cargo", &["build", "--workspace"])?;
    sh("cargo", &["test", "--workspace"])?;
    window()
}

/// The walk through the real window, with a picture of each step.
pub fn shots() -> Outcome {
    setup::for_tests()?;
    sh_in("ui", "npm", &["run", "build"])?;
    sh("cargo", &["build", "--package", "rundebord-desktop", "--package", "rundebord-cli"])?;
    window()
}

/// The tests in a real window; they bring a screen of their own.
fn window() -> Outcome {
    let shots = target().join("shots");
    std::fs::create_dir_all(&shots).map_err(|error| format!("{}: {error}", shots.display()))?;
    let files = tests_in("tests/e2e")?;
    let mut walk = command("node", &["--test", "--test-reporter=spec", "--test-concurrency=2"]);
    walk.args(files);
    walk.current_dir(root().join("tests/e2e"))
        .env("RUNDEBORD_BINARIES", target().join("debug"))
        .env("RUNDEBORD_TAURI_DRIVER", target().join("tools/bin/tauri-driver"))
        .env("RUNDEBORD_SHOTS", shots)
        // A machine without a graphics card draws in software.
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        // No desktop session is needed, and its daemons would outlive the tests.
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        .env("NO_AT_BRIDGE", "1");
    if output("id", &["-u"]).is_some_and(|id| id == "0") {
        walk.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
    }
    run_command(walk)
}

fn tests_in(folder: &str) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(root().join(folder)).map_err(|error| format!("{folder}: {error}"))?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut files: Vec<_> = paths.filter(|path| path.to_string_lossy().ends_with(".test.mjs")).collect();
    files.sort();
    if files.is_empty() { Err(format!("{folder} holds no tests")) } else { Ok(files) }
}
