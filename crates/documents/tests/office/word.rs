//! The Word documents, read as the package they are. Their parts are stored without compression.

use std::collections::BTreeSet;

use rundebord_documents::office::{OfficeError, SummaryDocument, minutes, summary};
use rundebord_documents::print::{Status, lay_out_minutes, lay_out_summary};
use rundebord_texts::{Language, date, date_with_weekday, text};

use crate::prints::Size;
use crate::{BOTH, models, prints};

fn package(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn small() -> Result<String, OfficeError> {
    Ok(package(&summary(&models::summary(Size::Normal, Language::Nn, 2))?))
}

/// What stands between each `before` and the next `after`.
fn all<'a>(xml: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    xml.split(before).skip(1).filter_map(|rest| rest.split(after).next()).collect()
}

#[test]
fn the_same_model_gives_the_same_bytes() -> Result<(), OfficeError> {
    for language in BOTH {
        let model = models::summary(Size::Extreme, language, 2);
        assert_eq!(summary(&model)?, summary(&model)?);
        let model = models::minutes(language);
        assert_eq!(minutes(&model)?, minutes(&model)?);
    }
    Ok(())
}

#[test]
fn every_look_is_a_style_of_the_stylesheet() -> Result<(), OfficeError> {
    let xml = small()?;
    let styles: BTreeSet<_> = all(&xml, "w:styleId=\"", "\"").into_iter().collect();
    for wanted in ["Title", "Heading1", "Heading2", "Heading3", "ListBullet", "Caption", "SourceLine", "Assessment"] {
        assert!(styles.contains(wanted), "{wanted} is declared");
        assert!(xml.contains(&format!("<w:pStyle w:val=\"{wanted}\" />")), "{wanted} is used");
    }
    let used = all(&xml, "<w:pStyle w:val=\"", "\"").into_iter().chain(all(&xml, "<w:rStyle w:val=\"", "\""));
    let missing: Vec<_> = used.filter(|style| !styles.contains(style)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(!xml.contains("{statement}") && !xml.contains("export-style-"), "the names of the styles are filled in");
    Ok(())
}

#[test]
fn the_language_the_title_and_the_times_are_those_of_the_content() -> Result<(), OfficeError> {
    let xml = small()?;
    assert!(xml.contains("<w:lang w:val=\"nn-NO\""));
    assert!(xml.contains("<dc:title>Oppsummering</dc:title>") && xml.contains("<dc:language>nn-NO</dc:language>"));
    assert_eq!(xml.matches("2026-02-14T14:05:00Z").count(), 2);
    let bokmål = package(&minutes(&models::minutes(Language::Nb))?);
    assert!(bokmål.contains("<w:lang w:val=\"nb-NO\"") && !bokmål.contains("nn-NO"));
    Ok(())
}

#[test]
fn the_header_row_of_every_table_comes_again_on_the_next_page() -> Result<(), OfficeError> {
    for xml in [small()?, package(&minutes(&models::minutes(Language::Nb))?)] {
        let tables = xml.matches("<w:tbl>").count();
        assert!(tables > 3);
        assert_eq!(xml.matches("<w:tblHeader />").count(), tables);
        assert_eq!(xml.matches("<w:tblStyle w:val=\"Rundebord\" />").count(), tables);
        assert!(!xml.contains("<w:trHeight"));
    }
    Ok(())
}

#[test]
fn each_statement_can_be_linked_to_by_its_number() -> Result<(), OfficeError> {
    let model = models::summary(Size::Normal, Language::Nb, 1);
    let xml = package(&summary(&model)?);
    let names: Vec<_> = all(&xml, "<w:bookmarkStart ", "/>");
    let statements: Vec<_> = model.summary.themes.iter().flat_map(|theme| &theme.statements).collect();
    assert_eq!(names.len(), statements.len());
    for statement in statements {
        let name = format!("w:name=\"F{}\"", statement.number);
        assert!(names.iter().any(|found| found.contains(&name)), "{name}");
    }
    Ok(())
}

#[test]
fn an_assessment_has_a_style_of_its_own_and_nothing_else_has_it() -> Result<(), OfficeError> {
    let model = models::summary(Size::Normal, Language::Nb, 1);
    let xml = package(&summary(&model)?);
    let assessed = model.summary.themes.iter().flat_map(|theme| &theme.statements);
    let assessed: Vec<_> = assessed.filter_map(|statement| statement.assessment.as_deref()).collect();
    let apart: Vec<_> = all(&xml, "<w:p ", "</w:p>").into_iter().filter(|p| p.contains("\"Assessment\"")).collect();
    assert!(!assessed.is_empty());
    assert_eq!(apart.len(), assessed.len());
    let others = all(&xml, "<w:p ", "</w:p>").into_iter().filter(|p| !p.contains("\"Assessment\""));
    assert!(others.into_iter().all(|p| assessed.iter().all(|words| !p.contains(words))));
    Ok(())
}

#[test]
fn page_numbers_are_fields() -> Result<(), OfficeError> {
    let xml = small()?;
    assert!(xml.contains("<w:instrText>PAGE</w:instrText>") && xml.contains("<w:instrText>NUMPAGES</w:instrText>"));
    assert!(!xml.contains('\u{1}') || !all(&xml, "<w:t ", "</w:t>").iter().any(|text| text.contains('\u{1}')));
    Ok(())
}

#[test]
fn a_draft_says_so_and_a_published_summary_does_not() -> Result<(), OfficeError> {
    let mut model: SummaryDocument = models::summary(Size::Small, Language::Nb, 1);
    let mark = "<w:pStyle w:val=\"DraftMark\" />";
    assert!(package(&summary(&model)?).contains(mark));
    model.summary.frame.status = Status::Final;
    assert!(!package(&summary(&model)?).contains(mark));
    Ok(())
}

#[test]
fn what_xml_forbids_is_shown_as_its_code() -> Result<(), OfficeError> {
    let mut model = models::minutes(Language::Nb);
    model.minutes.questions[0].points[0].text = "pling\u{7} og \u{0}\u{ffff}".to_owned();
    let xml = package(&minutes(&model)?);
    assert!(xml.contains("pling[U+0007] og [U+0000][U+FFFF]"));
    Ok(())
}

#[test]
fn minutes_name_no_party_and_have_room_to_sign() -> Result<(), OfficeError> {
    let xml = package(&minutes(&models::minutes(Language::Nb))?);
    assert!(xml.contains("=Kari Vik") && xml.contains("kom 09:14, gikk 11:00"));
    assert!(xml.contains("Underskrift") && xml.contains("Møteleder") && xml.contains("Møter for"));
    assert!(!xml.contains("Parti"));
    Ok(())
}

/// The words of a Word document without white space, as a reader sees them.
fn words(xml: &str) -> String {
    let all = all(xml, "<w:t ", "</w:t>").into_iter().filter_map(|run| run.split_once('>').map(|(_, words)| words));
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&amp;", "&")];
    let read = entities.iter().fold(all.collect::<String>(), |text, (code, letter)| text.replace(code, letter));
    squeezed(&read)
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<String>().replace(':', "")
}

/// The texts on paper that are not in Word, but for those that say how paper is made.
fn missing(laid: Vec<String>, docx: &[u8], language: Language) -> Vec<String> {
    let day = models::day();
    let (long, short) = (date_with_weekday(language, day), date(language, day));
    let word = words(&package(docx)).replace(&squeezed(&long), &squeezed(&short));
    let papers = ["documents-colophon-substitutes", "documents-notes-heading"].map(|id| text(language, id));
    let texts = laid.into_iter().filter(|text| !papers.contains(text));
    // Thousands apart, and marks of lists, are how paper writes the same.
    let texts = texts.map(|text| text.replace('•', "").replace("1\u{a0}204", "1204").replace(&long, &short));
    texts.filter(|text| !word.contains(&squeezed(text))).collect()
}

#[test]
fn everything_that_a_printed_summary_says_stands_in_the_word_document_too() -> Result<(), OfficeError> {
    for (language, round) in [(Language::Nb, 1), (Language::Nn, 2)] {
        let mut model = models::summary(Size::Normal, language, round);
        model.summary = prints::summary(Size::Normal, language, round);
        model.summary.figures.followed_up = 3;
        let mut laid = lay_out_summary(&model.summary).texts();
        // An answered statement's version stands after its words on paper, and in its heading in Word.
        for one in model.summary.answers.iter().flat_map(|answers| &answers.statements) {
            let on_paper = format!("F{}{} (versjon {})", one.number, one.text, one.version);
            let place = laid.iter().position(|text| *text == on_paper).expect("every statement that was asked about");
            laid[place] = format!("F{} (versjon {}) {}", one.number, one.version, one.text);
        }
        let found = missing(laid, &summary(&model)?, language);
        assert!(found.is_empty(), "{language:?}: {found:#?}");
    }
    Ok(())
}

#[test]
fn everything_that_printed_minutes_say_stands_in_the_word_document_too() -> Result<(), OfficeError> {
    for language in BOTH {
        let mut model = models::minutes(language);
        model.minutes.questions[0].points.truncate(2);
        model.minutes.questions[0].points.iter_mut().for_each(|point| point.text = "Eigne mål for bygdene.".to_owned());
        let found = missing(lay_out_minutes(&model.minutes).texts(), &minutes(&model)?, language);
        assert!(found.is_empty(), "{language:?}: {found:#?}");
    }
    Ok(())
}
