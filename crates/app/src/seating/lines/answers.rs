//! Answers in words, and who meets whom.

use rundebord_core::{PersonId, SeatingRuleKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The answer to «Hvorfor sitter jeg her?».
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeatReason {
    /// Who.
    pub person: PersonId,
    /// As spoken.
    pub name: String,
    /// In which rotation.
    pub rotation: u8,
    /// The table's number; None without a seat.
    #[ts(optional = nullable)]
    pub table: Option<u8>,
    /// In the process's language.
    pub sentences: Vec<String>,
}

/// What sentences about seats were understood as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeatingWords {
    /// One for each line with words.
    pub lines: Vec<WordsLine>,
}

/// One sentence about seats.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WordsLine {
    /// As written.
    pub text: String,
    /// As a rule; None when it was not understood.
    #[ts(optional = nullable)]
    pub rule: Option<SeatingRuleKind>,
    /// From 1; None for all rotations.
    #[ts(optional = nullable)]
    pub rotations: Option<Vec<u8>>,
    /// The rule as a sentence; empty when it was not understood.
    pub understood: String,
    /// What was not understood, and what to write instead.
    #[ts(optional = nullable)]
    pub problem: Option<String>,
}

/// Whom a person meets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CompanyView {
    /// Who.
    pub person: PersonId,
    /// As spoken.
    pub name: String,
    /// The person's table in each rotation; None without a seat.
    pub tables: Vec<Option<u8>>,
    /// Everybody who is to have a seat or was met, in Norwegian order.
    pub people: Vec<CompanyLine>,
    /// How many of those who are to have a seat the person does not meet in any rotation or earlier workshop.
    pub never_met: u32,
}

/// How often two people meet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CompanyLine {
    /// The other.
    pub person: PersonId,
    /// As spoken.
    pub name: String,
    /// Party label.
    #[ts(optional = nullable)]
    pub party: Option<String>,
    /// In these rotations of this workshop.
    pub rotations: Vec<u8>,
    /// In these earlier workshops, by round; one entry for each meeting.
    pub workshops: Vec<u8>,
}
