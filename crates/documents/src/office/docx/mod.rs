//! Word documents: real headings, lists, tables and styles, so that those who write the plan can go on from them.
//!
//! `body` puts paragraphs and tables after each other with `docx-rs`; `conform` gives the file what that crate leaves out
//! (stylesheet, language, title, header rows); `summary` and `minutes` say what stands where.

mod body;
mod conform;
pub mod minutes;
mod phrases;
pub mod summary;

use body::{Body, Look};

/// Which state of the journal the document shows, and what else its reader should know.
fn colophon(body: &mut Body<'_>, more: &[&str]) {
    body.tell(Look::Heading1, "documents-colophon-heading");
    let state = body.phrases.state();
    body.say(Look::Source, state);
    more.iter().for_each(|id| body.tell(Look::Source, id));
    body.tell(Look::Source, "documents-colophon-hash");
    let hash = body.phrases.0.head.hash.clone();
    body.say(Look::Source, hash);
}
