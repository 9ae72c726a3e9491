//! Paper and files out, member lists in: PDF, Word and Excel documents, and rosters from spreadsheets, CSV and pasted text.
//!
//! Knows nothing of the domain's state: callers fill plain structs. Leaves out saving and opening files.

pub mod office;
pub mod print;
pub mod roster;
