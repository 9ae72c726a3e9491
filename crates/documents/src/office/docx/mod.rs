//! Word documents: real headings, lists, tables and styles, so that those who write the plan can go on from them.
//!
//! `body` puts paragraphs and tables after each other with `docx-rs`; `conform` gives the file what that crate leaves out
//! (stylesheet, language, title, header rows); `summary` and `minutes` say what stands where.

mod body;
mod conform;
pub mod minutes;
mod phrases;
pub mod summary;
