//! The workbook, read back by the library that reads member lists.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use chrono::NaiveDate;
use rundebord_documents::office::{Cell, MAX_TEXT, OfficeError, workbook};
use rundebord_texts::Language;

use crate::{BOTH, models};

fn read(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes)).expect("a workbook that can be read")
}

fn rows(bytes: Vec<u8>, sheet: &str) -> Vec<Vec<Data>> {
    let range = read(bytes).worksheet_range(sheet).expect("the sheet is there");
    range.rows().map(<[Data]>::to_vec).collect()
}

#[test]
fn the_same_model_gives_the_same_bytes() -> Result<(), OfficeError> {
    for language in BOTH {
        let model = models::workbook(language);
        assert_eq!(workbook(&model)?, workbook(&model)?);
    }
    Ok(())
}

#[test]
fn every_text_comes_back_as_text_and_nothing_is_a_formula() -> Result<(), OfficeError> {
    let bytes = workbook(&models::workbook(Language::Nb))?;
    let formulas = read(bytes.clone()).worksheet_formula("Notater").expect("the sheet is there");
    assert!(formulas.cells().all(|(_, _, formula)| formula.is_empty()));
    let rows = rows(bytes, "Notater");
    assert_eq!(rows.len(), 1 + models::extreme().len());
    for (row, text) in rows[1..].iter().zip(models::extreme()) {
        assert_eq!(row[1], Data::String(text));
    }
    Ok(())
}

#[test]
fn numbers_are_numbers_and_dates_are_dates() -> Result<(), OfficeError> {
    let rows = rows(workbook(&models::workbook(Language::Nb))?, "Notater");
    assert_eq!(rows[1][0], Data::Float(1.0));
    let [Data::DateTime(date), Data::DateTime(time)] = &rows[1][2..4] else { panic!("{:?}", rows[1]) };
    let zero = NaiveDate::from_ymd_opt(1899, 12, 30).expect("what Excel counts from");
    let days = (models::day() - zero).num_days() as f64;
    assert!(date.is_datetime() && time.is_datetime());
    assert_eq!(date.as_f64(), days);
    assert!((time.as_f64() - days - (9.0 * 60.0 + 32.0) / 1_440.0).abs() < 1e-6);
    Ok(())
}

#[test]
fn a_kind_with_nothing_in_it_has_its_sheet_and_header_row() -> Result<(), OfficeError> {
    let rows = rows(workbook(&models::workbook(Language::Nb))?, "Innvendinger");
    assert_eq!(rows, [["Nr.", "Tekst", "Dag", "Tid"].map(|title| Data::String(title.to_owned()))]);
    Ok(())
}

#[test]
fn a_text_that_is_too_long_for_a_cell_says_that_it_was_cut() -> Result<(), OfficeError> {
    for text in ["a".repeat(MAX_TEXT + 1), "😀".repeat(MAX_TEXT)] {
        let mut model = models::workbook(Language::Nb);
        model.sheets[0].rows[0][1] = Cell::Text(text.clone());
        let rows = rows(workbook(&model)?, "Notater");
        let Data::String(kept) = &rows[1][1] else { panic!("no text") };
        assert!(kept.encode_utf16().count() <= MAX_TEXT && kept.len() > 30_000);
        assert!(kept.ends_with(']') && kept.contains(&text.chars().count().to_string()));
    }
    let mut model = models::workbook(Language::Nb);
    let whole = "a".repeat(MAX_TEXT);
    model.sheets[0].rows[0][1] = Cell::Text(whole.clone());
    assert_eq!(rows(workbook(&model)?, "Notater")[1][1], Data::String(whole));
    Ok(())
}

#[test]
fn what_xml_forbids_is_shown_as_its_code() -> Result<(), OfficeError> {
    let mut model = models::workbook(Language::Nb);
    model.sheets[0].rows[0][1] = Cell::from("pling\u{7} og \u{0}\u{ffff}");
    let rows = rows(workbook(&model)?, "Notater");
    assert_eq!(rows[1][1], Data::String("pling[U+0007] og [U+0000][U+FFFF]".to_owned()));
    Ok(())
}
