//! Archive packages: making one, and proving one, or a process file.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use rundebord_app::core::{Actor, WrittenLanguage};
use rundebord_app::{AppError, Door, JournalFault, PackageCheck, PackageFinding, PackageOutcome, View, check_package};
use rundebord_texts::{Language, Value, text, text_with};

use super::print_json;
use super::say;
use super::talk::workshop;
use crate::arguments::{Archive, Verify};
use crate::failure::Failure;

/// As many as somebody reads on a screen; `--json` has them all.
const SHOWN: usize = 20;

/// Makes a package.
pub fn archive(arguments: &Archive) -> Result<(), Failure> {
    let door = Door::open(&arguments.file, Door::system_clock())?;
    let found = workshop(&door, arguments.round)?.ok_or_else(|| Failure::usage("the process has no workshop"))?;
    let package = door.archive(found.id)?;
    std::fs::create_dir_all(&arguments.out).map_err(|error| Failure::io(&arguments.out, error))?;
    let name = if arguments.zip { format!("{}.zip", package.name) } else { package.name.clone() };
    say(door.keep_package(&package, &arguments.out.join(name))?.display());
    Ok(())
}

/// Proves a package or a process file.
pub fn verify(arguments: &Verify) -> Result<(), Failure> {
    match arguments.file.is_dir() || is_zip(&arguments.file) {
        true => package(arguments),
        false => process(arguments),
    }
}

fn is_zip(path: &Path) -> bool {
    let mut start = [0; 2];
    File::open(path).and_then(|mut file| file.read_exact(&mut start)).is_ok() && &start == b"PK"
}

fn package(arguments: &Verify) -> Result<(), Failure> {
    let check = check_package(&arguments.file, arguments.receipt.as_deref()).map_err(Failure::Unchecked)?;
    if arguments.json {
        print_json(&check)?;
    } else {
        lines(&check, arguments.receipt.is_some()).iter().for_each(say);
    }
    match check.outcome {
        PackageOutcome::Proven => Ok(()),
        PackageOutcome::Mismatch => Err(Failure::Mismatch),
        PackageOutcome::Unproven => Err(Failure::Unproven),
    }
}

/// Opens the file, which checks every link of the chain and folds every event.
fn process(arguments: &Verify) -> Result<(), Failure> {
    let door = Door::open(&arguments.file, Door::system_clock()).map_err(|fault| match fault {
        JournalFault::Damaged { .. } => Failure::from(fault),
        other => Failure::Unchecked(AppError::journal(Language::Nb, &other)),
    })?;
    let proofs = door.prove_copies()?.map_err(|fault| Failure::usage(fault.to_string()))?;
    let receipt = |code: &String| door.view(&Actor::Administration, &View::ReceiptCheck { code: code.clone() });
    let receipt = arguments.receipt.as_ref().map(receipt).transpose().map_err(Failure::Unchecked)?;
    let head = door.head();
    if arguments.json {
        return print_json(&serde_json::json!({ "events": head.seq, "head": head.hash, "receipt": receipt }));
    }
    say(format_args!("ok: {} events, head {}", head.seq, head.hash));
    for proof in proofs {
        say(format_args!("ok: {} events of the copy {}, head {}", proof.rows, proof.copy.name, proof.copy.hash));
    }
    receipt.as_ref().map_or(Ok(()), print_json)
}

/// What is said of a package, in its own language; what does not match comes first.
fn lines(check: &PackageCheck, receipt_asked: bool) -> Vec<String> {
    let language = match check.language {
        WrittenLanguage::Nb => Language::Nb,
        WrittenLanguage::Nn => Language::Nn,
    };
    let said = |id: &str| text(language, &format!("archive-check-{id}"));
    let with = |id: &str, values: &[(&str, String)]| {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, Value::from(value.as_str()))).collect();
        text_with(language, &format!("archive-check-{id}"), &values)
    };
    let mut lines = vec![match check.outcome {
        PackageOutcome::Proven => said("proven"),
        PackageOutcome::Mismatch => said("mismatch"),
        PackageOutcome::Unproven => said("unproven"),
    }];
    let all: Vec<&PackageFinding> = check.findings.iter().chain(&check.unproven).collect();
    lines.extend(all.iter().take(SHOWN).map(|finding| format!("- {}", finding.message)));
    if all.len() > SHOWN {
        lines.push(with("more", &[("count", (all.len() - SHOWN).to_string())]));
    }
    let about = [("title", check.title.clone()), ("municipality", check.municipality.clone())];
    lines.push(with("about", &[&about[..], &[("files", check.files.to_string())]].concat()));
    if !check.is_final {
        lines.push(said("draft"));
    }
    if check.findings.is_empty() {
        lines.push(with("events", &[("events", check.events.to_string()), ("head", check.head.clone())]));
        lines.push(with("receipts", &[("receipts", check.receipts.to_string())]));
        let sources = [("sources", check.sources.to_string()), ("late", check.late.join(", "))];
        lines.push(with(if check.late.is_empty() { "sources" } else { "sources-late" }, &sources));
    }
    match &check.receipt {
        Some(receipt) => {
            let (table, round) = (receipt.table.to_string(), receipt.round.to_string());
            let values = [
                ("code", receipt.code.clone()),
                ("table", table),
                ("round", round),
                ("notes", receipt.notes.len().to_string()),
                ("at", receipt.at.clone()),
            ];
            lines.push(with("receipt", &values));
            lines.extend(receipt.replaced.iter().map(|reason| with("replaced", &[("reason", reason.clone())])));
            let why = |why: &str| if why.is_empty() { String::new() } else { format!(" – {why}") };
            let note = |note: &rundebord_app::PackageReceiptNote| {
                format!("  {}: {}{}", note.reference, note.text, why(&note.why))
            };
            lines.extend(receipt.notes.iter().map(note));
        }
        None if receipt_asked => lines.push(said("none-behind")),
        None => {}
    }
    lines
}
