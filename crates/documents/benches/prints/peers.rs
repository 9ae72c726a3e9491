//! Other programs that make a PDF of the same words, when this machine has them.
//!
//! They are started through `timeout`, which also ends what they have started; where there is none, they are left out.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// Seconds that a program may take.
const LIMIT: &str = "120";

/// A program.
pub struct Peer {
    /// What it is called.
    pub name: &'static str,
    commands: &'static [&'static str],
    arguments: fn(&Path) -> Vec<String>,
}

/// What a program did.
pub struct Printed {
    /// From start to end.
    pub seconds: f64,
    /// In bytes.
    pub size: usize,
}

/// All that are asked for.
pub const ALL: [Peer; 2] = [
    Peer { name: "LibreOffice, headless", commands: &["soffice", "libreoffice"], arguments: office },
    Peer {
        name: "Chromium, headless",
        commands: &["chromium", "chromium-browser", "google-chrome"],
        arguments: browser,
    },
];

fn office(folder: &Path) -> Vec<String> {
    let folder = folder.display();
    let profile = format!("-env:UserInstallation=file://{folder}/profile");
    let words = ["--headless", "--convert-to", "pdf", "--outdir"].map(str::to_owned);
    [vec![profile], words.to_vec(), vec![folder.to_string(), format!("{folder}/page.html")]].concat()
}

fn browser(folder: &Path) -> Vec<String> {
    let folder = folder.display();
    let words = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"].map(str::to_owned);
    let places = [
        format!("--user-data-dir={folder}/profile"),
        format!("--print-to-pdf={folder}/page.pdf"),
        format!("file://{folder}/page.html"),
    ];
    [words.to_vec(), places.to_vec()].concat()
}

/// Lets a program print a page.
///
/// # Errors
/// When it is not installed, takes too long, or makes no file.
pub fn print(peer: &Peer, html: &str) -> io::Result<Printed> {
    let folder = tempfile::tempdir()?;
    std::fs::write(folder.path().join("page.html"), html)?;
    for command in peer.commands {
        let start = Instant::now();
        let mut program = Command::new("timeout");
        // An office program does not end when it is only asked to.
        program.args(["--signal=KILL", LIMIT, command]).args((peer.arguments)(folder.path()));
        let status = program.stdout(Stdio::null()).stderr(Stdio::null()).status()?;
        let seconds = start.elapsed().as_secs_f64();
        match status.code() {
            Some(127) => continue,
            Some(124 | 137) | None => {
                return Err(io::Error::new(io::ErrorKind::TimedOut, format!("no file within {LIMIT} s")));
            }
            _ => {}
        }
        let size = std::fs::metadata(folder.path().join("page.pdf"))?.len() as usize;
        return Ok(Printed { seconds, size });
    }
    Err(io::Error::new(io::ErrorKind::NotFound, "not installed"))
}
