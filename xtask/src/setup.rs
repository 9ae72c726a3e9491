//! Installing what is missing. Everything here does nothing when it is there already.

use std::path::PathBuf;

use crate::shell::{Outcome, output, root, run, sh, sh_in, succeeds, target};

/// What the window needs to build and to run.
const WINDOW: &[&str] = &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev", "librsvg2-dev", "libgtk-3-dev"];

/// What the tests need besides: a driver for the window, a screen without a screen, a browser for the table page,
/// a screen with a second display to plug a projector into, and readers of what is printed and exported.
const TESTS: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "chromium",
    "xserver-xorg-core",
    "xserver-xorg-video-dummy",
    "x11-xserver-utils",
    "x11-apps",
    "poppler-utils",
    // Opens what is written for Word and Excel.
    "libreoffice-writer-nogui",
    "libreoffice-calc-nogui",
];

/// The WebDriver proxy of Tauri's project, pinned.
const TAURI_DRIVER: &str = "2.1.0";

/// The package with CP-SAT, which seatings are measured beside, pinned.
const ORTOOLS: &str = "ortools==9.15.6755";

/// The package with Typst's compiler, which prints are measured beside, pinned.
const TYPST: &str = "typst==0.15.2";

/// Packages that the desktop window is built with.
pub fn for_window() -> Outcome {
    debian(WINDOW)?;
    node()
}

/// Packages that the tests need.
pub fn for_tests() -> Outcome {
    for_window()?;
    debian(TESTS)?;
    node_modules("tests/e2e")?;
    tauri_driver()
}

fn debian(packages: &[&str]) -> Outcome {
    if output("dpkg-query", &["--version"]).is_none() {
        eprintln!("This is no Debian: please see that these, or their like, are installed: {}", packages.join(" "));
        return Ok(());
    }
    let installed = |package: &&str| {
        output("dpkg-query", &["-W", "-f", "${Status}", package]).is_some_and(|status| status.ends_with("ok installed"))
    };
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let is_root = output("id", &["-u"]).is_some_and(|id| id == "0");
    if !is_root && !succeeds("sudo", &["-n", "true"]) {
        return Err(format!(
            "please install these Debian packages, then try again: sudo apt-get install {}",
            missing.join(" ")
        ));
    }
    let apt = |arguments: &[&str]| {
        let mut words = vec!["DEBIAN_FRONTEND=noninteractive", "apt-get"];
        words.extend(arguments);
        if is_root { sh("env", &words) } else { sh("sudo", &[&["env"], words.as_slice()].concat()) }
    };
    apt(&["update"])?;
    apt(&[&["install", "--yes", "--no-install-recommends"], missing.as_slice()].concat())
}

fn node() -> Outcome {
    if output("node", &["--version"]).is_none() || output("npm", &["--version"]).is_none() {
        return Err("Node.js 20.19 or newer, with npm, is needed to build the screens".to_owned());
    }
    node_modules("ui")
}

/// `npm ci`, when the lock file is newer than what is installed.
fn node_modules(folder: &str) -> Outcome {
    let folder_path = root().join(folder);
    let changed = |path: &str| folder_path.join(path).metadata().and_then(|data| data.modified()).ok();
    match (changed("package-lock.json"), changed("node_modules/.package-lock.json")) {
        (Some(lock), Some(installed)) if installed >= lock => Ok(()),
        _ => sh_in(folder, "npm", &["ci", "--no-audit", "--no-fund"]),
    }
}

fn tauri_driver() -> Outcome {
    let tools = target().join("tools");
    if tools.join("bin/tauri-driver").exists() {
        return Ok(());
    }
    let mut install =
        crate::shell::command("cargo", &["install", "tauri-driver", "--version", TAURI_DRIVER, "--locked", "--debug"]);
    install.arg("--root").arg(&tools).arg("--target-dir").arg(tools.join("build"));
    run(install)
}

/// A Python with CP-SAT, in `target/ortools`.
pub fn ortools() -> Result<PathBuf, String> {
    python_with("ortools", "ortools.sat.python.cp_model", ORTOOLS)
}

/// A Python with Typst's compiler, in `target/typst`.
pub fn typst() -> Result<PathBuf, String> {
    python_with("typst", "typst", TYPST)
}

/// A Python of its own in a folder of `target`, with a package; `module` is what proves that it is there.
fn python_with(folder: &str, module: &str, package: &str) -> Result<PathBuf, String> {
    let home = target().join(folder);
    let python = home.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let path = python.to_string_lossy().into_owned();
    if !succeeds(&path, &["-c", &format!("import {module}")]) {
        let system = if cfg!(windows) { "python" } else { "python3" };
        sh(system, &["-m", "venv", &home.to_string_lossy()])?;
        sh(&path, &["-m", "pip", "install", "--quiet", "--disable-pip-version-check", package])?;
    }
    Ok(python)
}
