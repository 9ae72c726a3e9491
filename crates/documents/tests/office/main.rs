//! Files to work on from: what was written comes back, nothing becomes live, same model, same bytes.

mod excel;
mod libreoffice;
mod models;
#[allow(dead_code, reason = "the print tests use the rest")]
#[path = "../print/models.rs"]
mod prints;
mod word;

use rundebord_texts::Language;

const BOTH: [Language; 2] = [Language::Nb, Language::Nn];
