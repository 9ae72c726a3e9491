//! Paper out: nothing is dropped, nothing leaves the page, headings are not left behind, same model, same bytes.

mod bind;
mod broken;
mod codes;
mod day;
mod every;
mod layout;
mod models;
mod proof;
mod reading;
mod reports;
mod seats;
mod sheets;
mod strange;
mod summary;
mod validity;

use rundebord_texts::Language;

const BOTH: [Language; 2] = [Language::Nb, Language::Nn];
