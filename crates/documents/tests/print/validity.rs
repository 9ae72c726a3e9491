//! Every kind of document against PDF/A-2a and PDF/UA-1, by a validator that is not ours.

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use rundebord_documents::print::{PrintError, render};
use rundebord_texts::Language;

use crate::BOTH;
use crate::every::everything;
use crate::models::Size;

/// The archive's profile and the accessible one.
pub const PROFILES: [ValidationProfile; 2] = [ValidationProfile::PdfA2a, ValidationProfile::PdfUa1];

/// The rules that a file breaks, each with what the validator says of it.
pub fn faults(bytes: &[u8], profile: ValidationProfile) -> Vec<String> {
    let options = ValidationOptions::default().profile(profile);
    let report = validate_pdf_bytes(bytes, &options).expect("a file that can be read");
    report.failures.iter().map(ToString::to_string).collect()
}

/// What the validator finds in the documents of a size; every one, or every other from the first or second on.
fn all_are_valid(size: Size, language: Language, from: usize, step: usize) -> Result<(), PrintError> {
    let mut found = Vec::new();
    for (name, laid) in everything(size, language).into_iter().skip(from).step_by(step) {
        let bytes = render(&laid)?;
        for profile in PROFILES {
            found.extend(faults(&bytes, profile).into_iter().map(|fault| format!("{name} as {profile}: {fault}")));
        }
    }
    assert!(found.is_empty(), "{size:?} {language:?}: {found:#?}");
    Ok(())
}

#[test]
fn every_small_document_is_for_archives_and_for_everybody() -> Result<(), PrintError> {
    BOTH.into_iter().try_for_each(|language| all_are_valid(Size::Small, language, 0, 1))
}

#[test]
fn every_document_of_a_normal_day_is_for_archives_and_for_everybody() -> Result<(), PrintError> {
    BOTH.into_iter().try_for_each(|language| all_are_valid(Size::Normal, language, 0, 1))
}

/// Each in one of the languages: what is large here is what people wrote, and it takes long to check.
#[test]
fn every_document_of_a_large_council_is_for_archives_and_for_everybody() -> Result<(), PrintError> {
    BOTH.into_iter().enumerate().try_for_each(|(first, language)| all_are_valid(Size::Extreme, language, first, 2))
}
