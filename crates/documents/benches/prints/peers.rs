//! The programs that make a PDF of the summary, each in a process of its own: ours, Typst, LibreOffice and Chromium.

use std::path::{Path, PathBuf};
use std::process::Command;

use rundebord_documents::office::{self, SummaryDocument};
use rundebord_documents::print::Summary;

use super::outline::Outline;
use super::watch::{Measured, run};

/// Why a program is left out.
pub type Fault = Box<dyn std::error::Error>;

/// The file that each makes.
pub const MADE: &str = "made.pdf";

/// A program.
pub enum Peer {
    /// This one.
    Ours {
        /// The bench itself.
        program: String,
    },
    /// Through its Python package, which carries the compiler.
    Typst {
        /// None when nobody has said where it is.
        python: Option<PathBuf>,
    },
    /// From our Word document.
    LibreOffice,
    /// From HTML.
    Chromium,
}

const OFFICE: [&str; 2] = ["soffice", "libreoffice"];
const BROWSER: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// All that are asked for.
pub fn all(python: Option<PathBuf>) -> Result<[Peer; 4], Fault> {
    let program = std::env::current_exe()?.to_string_lossy().into_owned();
    Ok([Peer::Ours { program }, Peer::Typst { python }, Peer::LibreOffice, Peer::Chromium])
}

impl Peer {
    /// What it is called, with its version.
    pub fn name(&self) -> String {
        let (name, version, from) = match self {
            Self::Ours { .. } => ("Rundebord", Some(env!("CARGO_PKG_VERSION").to_owned()), ""),
            Self::Typst { python } => ("Typst", python.as_ref().and_then(|python| typst_version(python)), ""),
            Self::LibreOffice => ("LibreOffice", first(&OFFICE).and_then(version), ", from our DOCX"),
            Self::Chromium => ("Chromium", first(&BROWSER).and_then(version), ", from HTML"),
        };
        let version = version.map(|version| format!(" {version}")).unwrap_or_default();
        format!("{name}{version}{from}")
    }

    /// Writes what the program is to print.
    pub fn prepare(&self, model: &Summary, folder: &Path) -> Result<(), Fault> {
        let outline = || Outline::of(model);
        match self {
            Self::Ours { .. } => {}
            Self::Typst { .. } => std::fs::write(folder.join("made.typ"), outline().typst(&model.frame))?,
            Self::Chromium => std::fs::write(folder.join("made.html"), outline().html())?,
            Self::LibreOffice => {
                let made_at = model.frame.date.and_hms_opt(12, 0, 0).ok_or("noon exists every day")?.and_utc();
                let (follow_ups, objections) = (vec![], vec![]);
                let document = SummaryDocument { summary: model.clone(), made_at, follow_ups, objections };
                std::fs::write(folder.join("made.docx"), office::summary(&document)?)?;
            }
        }
        Ok(())
    }

    /// Lets it print. The file is in the folder, under [`MADE`].
    pub fn run(&self, folder: &Path) -> Result<Measured, Fault> {
        let at = |name: &str| folder.join(name).to_string_lossy().into_owned();
        let (program, arguments) = match self {
            Self::Ours { program } => (program.clone(), vec!["--alone".to_owned(), at(MADE)]),
            Self::Typst { python } => {
                let python = python.as_ref().ok_or("nobody has said where it is (--typst PYTHON)")?;
                let here = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/prints/typst_peer.py");
                let fonts = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/fonts");
                let words = [here.to_owned(), at("made.typ"), at(MADE), fonts.to_owned()];
                (python.to_string_lossy().into_owned(), words.to_vec())
            }
            Self::LibreOffice => (first(&OFFICE).ok_or("not installed")?.to_owned(), office_words(folder)),
            Self::Chromium => (first(&BROWSER).ok_or("not installed")?.to_owned(), browser_words(folder)),
        };
        let measured = run(&program, &arguments, folder)?;
        folder.join(MADE).metadata().map_err(|_| "it made no file")?;
        Ok(measured)
    }
}

/// PDF/A-2 with tags, and PDF/UA. The profile is its own: another LibreOffice on the machine would take the work over.
fn office_words(folder: &Path) -> Vec<String> {
    let folder = folder.display();
    let filter = r#"pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"},"PDFUACompliance":{"type":"boolean","value":"true"}}"#;
    let profile = format!("-env:UserInstallation=file://{folder}/profile");
    let words = ["--headless", "--convert-to", filter, "--outdir"].map(str::to_owned);
    [vec![profile], words.to_vec(), vec![folder.to_string(), format!("{folder}/made.docx")]].concat()
}

fn browser_words(folder: &Path) -> Vec<String> {
    let folder = folder.display();
    let words = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"].map(str::to_owned);
    let places = [
        format!("--user-data-dir={folder}/profile"),
        format!("--print-to-pdf={folder}/{MADE}"),
        format!("file://{folder}/made.html"),
    ];
    [words.to_vec(), places.to_vec()].concat()
}

/// The first of these commands that is there.
fn first(commands: &[&'static str]) -> Option<&'static str> {
    commands.iter().copied().find(|command| said(Command::new(command).arg("--version")).is_some())
}

/// "7.4.7.2".
fn version(command: &'static str) -> Option<String> {
    let said = said(Command::new(command).arg("--version"))?;
    let number = |word: &&str| word.starts_with(|letter: char| letter.is_ascii_digit());
    said.split_whitespace().find(number).map(str::to_owned)
}

fn typst_version(python: &Path) -> Option<String> {
    let ask = "from importlib.metadata import version; print(version('typst'))";
    said(Command::new(python).args(["-c", ask])).map(|said| said.trim().to_owned())
}

fn said(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}
