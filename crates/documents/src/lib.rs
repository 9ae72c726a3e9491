//! Paper out and member lists in: PDF documents, and rosters from spreadsheets, CSV and pasted text.
//!
//! Knows nothing of the domain's state: callers fill plain structs. Leaves out saving and opening files.

pub mod print;
pub mod roster;
