//! What goes wrong, as one shape for every shell: a code to act on, what happened, and what is safe to do next.

use rundebord_core::{REFUSAL_CODES, Refusal};
use rundebord_documents::office::OfficeError;
use rundebord_documents::print::PrintError;
use rundebord_documents::roster::RosterError;
use rundebord_journal::JournalFault;
use rundebord_texts::{Language, Value, text_with};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::CardFault;

/// The stable name of what went wrong; `error-<code>` and `hint-<code>` are its texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ErrorCode(pub String);

/// Codes that are not refusals of the core.
const OTHER_CODES: &[&str] = &[
    "not_allowed",
    "command_id_reused",
    "no_file_open",
    "request_unreadable",
    "file_not_found",
    "file_exists",
    "file_not_rundebord",
    "file_newer",
    "file_open_elsewhere",
    "file_damaged",
    "file_disk",
    "print_failed",
    "receipt_unknown",
    "package_unreadable",
    "process_json_unreadable",
    "print_not_ready",
    "print_nothing_chosen",
    "print_copies_out_of_range",
    "print_too_many_pages",
    "print_gone",
    "print_dialog_refused",
    "too_few_people",
    "seating_clash",
    "seating_not_found",
    "roster_unreadable",
    "session_unknown",
    "session_ended",
    "origin_foreign",
    "host_foreign",
    "not_found",
    "too_large",
    "too_many",
    "pin_stopped",
    "busy",
    "port_taken",
    "address_gone",
    "network_refused",
    "certificate_unusable",
    "stage_refused",
];

impl ErrorCode {
    /// Every code there is.
    pub fn all() -> impl Iterator<Item = &'static str> {
        REFUSAL_CODES.iter().chain(OTHER_CODES).copied()
    }
}

impl TS for ErrorCode {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;

    fn name(_: &ts_rs::Config) -> String {
        "ErrorCode".to_owned()
    }

    fn ident(config: &ts_rs::Config) -> String {
        Self::name(config)
    }

    fn inline(_: &ts_rs::Config) -> String {
        Self::all().map(|code| format!("\"{code}\"")).collect::<Vec<_>>().join(" | ")
    }

    fn decl(config: &ts_rs::Config) -> String {
        format!("type ErrorCode = {};", Self::inline(config))
    }

    fn decl_concrete(config: &ts_rs::Config) -> String {
        Self::decl(config)
    }

    fn output_path() -> Option<std::path::PathBuf> {
        Some("ErrorCode.ts".into())
    }
}

/// What a shell shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[error("{message} {hint}")]
pub struct AppError {
    /// What the screens act on.
    pub code: ErrorCode,
    /// What happened, in plain words.
    pub message: String,
    /// What is safe and what to do next.
    pub hint: String,
}

impl AppError {
    /// An error with its texts; `arguments` are named in the text.
    pub fn new(language: Language, code: &str, arguments: &[(&str, Value<'_>)]) -> Self {
        debug_assert!(ErrorCode::all().any(|known| known == code), "{code} is in the list of codes");
        let id = code.replace('_', "-");
        Self {
            code: ErrorCode(code.to_owned()),
            message: text_with(language, &format!("error-{id}"), arguments),
            hint: text_with(language, &format!("hint-{id}"), arguments),
        }
    }

    /// A refusal of the core; its fields are the text's arguments.
    pub fn refusal(language: Language, refusal: &Refusal) -> Self {
        Self::told(language, refusal.code(), &serde_json::to_value(refusal).unwrap_or_default())
    }

    /// A refusal that was stored: its code and its fields.
    pub(crate) fn told(language: Language, code: &str, fields: &serde_json::Value) -> Self {
        let arguments: Vec<(String, String)> =
            fields.as_object().into_iter().flatten().map(|(name, value)| (name.clone(), argument(value))).collect();
        let arguments: Vec<(&str, Value<'_>)> =
            arguments.iter().map(|(name, value)| (name.as_str(), Value::from(value.as_str()))).collect();
        Self::new(language, code, &arguments)
    }

    /// A fault of the file.
    pub fn journal(language: Language, fault: &JournalFault) -> Self {
        let (code, path, what) = match fault {
            JournalFault::NotFound { path } => ("file_not_found", path.display().to_string(), String::new()),
            JournalFault::Exists { path } => ("file_exists", path.display().to_string(), String::new()),
            JournalFault::NotRundebord { path } => ("file_not_rundebord", path.display().to_string(), String::new()),
            JournalFault::Newer { path, .. } => ("file_newer", path.display().to_string(), String::new()),
            JournalFault::OpenElsewhere { path } => ("file_open_elsewhere", path.display().to_string(), String::new()),
            JournalFault::Damaged { path, seq, .. } => ("file_damaged", path.display().to_string(), seq.to_string()),
            JournalFault::Disk { path, what } => ("file_disk", path.display().to_string(), what.clone()),
            JournalFault::Moved { .. } => ("file_open_elsewhere", String::new(), String::new()),
        };
        tracing::warn!(%fault, code, "the file cannot be used");
        Self::new(language, code, &[("path", Value::from(path.as_str())), ("what", Value::from(what.as_str()))])
    }

    /// A secret for the cards that cannot be had.
    pub fn cards(language: Language, fault: &CardFault) -> Self {
        tracing::warn!(%fault, "the secret of the cards cannot be used");
        let (path, what) = match fault {
            CardFault::Disk { path, source } => (path.display().to_string(), source.to_string()),
            CardFault::Chance(error) => (String::new(), error.to_string()),
        };
        Self::new(language, "file_disk", &[("path", Value::from(path.as_str())), ("what", Value::from(what.as_str()))])
    }

    /// Work outside the process that broke off, such as a search for a seating.
    pub fn broke_off(code: &str, fault: &dyn std::error::Error) -> Self {
        tracing::error!(%fault, code, "work broke off");
        Self::new(Language::Nb, code, &[])
    }

    /// A print that could not be made.
    pub fn print(language: Language, error: &PrintError) -> Self {
        tracing::error!(%error, "a print failed");
        Self::new(language, "print_failed", &[])
    }

    /// A file that could not be made.
    pub fn export(language: Language, error: &OfficeError) -> Self {
        tracing::error!(%error, "an export failed");
        Self::new(language, "print_failed", &[])
    }

    /// A member list that could not be read.
    pub fn roster(language: Language, error: &RosterError) -> Self {
        let kind = serde_json::to_value(error).ok();
        let kind = kind.as_ref().and_then(|error| error["kind"].as_str()).unwrap_or("unreadable").replace('_', "-");
        Self {
            message: text_with(language, &format!("error-roster-{kind}"), &[]),
            ..Self::new(language, "roster_unreadable", &[])
        }
    }
}

/// Lists are shown as «3, 5 og 8» would be too clever for a log: commas are enough here.
fn argument(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Array(items) => items.iter().map(argument).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}
