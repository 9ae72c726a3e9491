//! The validator notices each thing that the file's completion sees to: it is taken away, and a profile complains.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};
use page_validation::ValidationProfile::{self, PdfA2a, PdfUa1};
use rundebord_documents::print::{PrintError, lay_out_join_sheet, lay_out_summary, page::Laid, render};
use rundebord_texts::Language;

use crate::models::{self, Size};
use crate::validity::{PROFILES, faults};

type Edit = fn(&mut Document);

fn summary() -> Laid {
    lay_out_summary(&models::summary(Size::Small, Language::Nb, 2))
}

/// The profiles that a file no longer fits when it has been edited.
fn complaints(laid: &Laid, edit: Edit) -> Result<Vec<ValidationProfile>, PrintError> {
    let mut file = Document::load_mem(&render(laid)?)?;
    edit(&mut file);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes)?;
    Ok(PROFILES.into_iter().filter(|profile| !faults(&bytes, *profile).is_empty()).collect())
}

fn catalog(file: &mut Document) -> &mut Dictionary {
    file.catalog_mut().expect("a catalog")
}

/// The elements of a kind, in the file's order.
fn elements(file: &Document, tag: &str) -> Vec<ObjectId> {
    let is = |object: &Object| {
        let found = object.as_dict().ok().filter(|one| one.has(b"P")).and_then(|one| one.get(b"S").ok());
        found.is_some_and(|role| role.as_name().is_ok_and(|name| name == tag.as_bytes()))
    };
    file.objects.iter().filter(|(_, object)| is(object)).map(|(id, _)| *id).collect()
}

fn each(file: &mut Document, tag: &str, edit: impl Fn(&mut Dictionary)) {
    let found = elements(file, tag);
    assert!(!found.is_empty(), "{tag}");
    for id in found {
        edit(file.get_dictionary_mut(id).expect("an element"));
    }
}

/// Replaces one stretch of the metadata by another.
fn rewrite(file: &mut Document, from: &str, to: &str) {
    let id = catalog(file).get(b"Metadata").and_then(Object::as_reference).expect("metadata");
    let stream = file.get_object_mut(id).and_then(Object::as_stream_mut).expect("a stream");
    let text = String::from_utf8(stream.content.clone()).expect("text");
    assert!(text.contains(from), "{from}");
    stream.set_plain_content(text.replace(from, to).into_bytes());
}

fn without_catalog_key(file: &mut Document, key: &str) {
    assert!(catalog(file).remove(key.as_bytes()).is_some(), "{key}");
}

#[test]
fn a_file_that_is_only_read_and_written_again_is_still_valid() -> Result<(), PrintError> {
    assert_eq!(complaints(&summary(), |_| ())?, []);
    Ok(())
}

#[test]
fn what_is_taken_away_is_missed() -> Result<(), PrintError> {
    let edits: BTreeMap<&str, (Edit, &[ValidationProfile])> = BTreeMap::from([
        ("language", ((|file| without_catalog_key(file, "Lang")) as Edit, &[PdfUa1][..])),
        ("structure", (|file| without_catalog_key(file, "StructTreeRoot"), &[PdfA2a, PdfUa1])),
        ("marks", (|file| without_catalog_key(file, "MarkInfo"), &[PdfA2a, PdfUa1])),
        ("metadata", (|file| without_catalog_key(file, "Metadata"), &[PdfA2a, PdfUa1])),
        ("colours", (|file| without_catalog_key(file, "OutputIntents"), &[PdfA2a])),
        ("title in the window", (|file| without_catalog_key(file, "ViewerPreferences"), &[PdfUa1])),
        ("title", (|file| rewrite(file, "<dc:title>", "<dc:title><!--"), &[PdfA2a, PdfUa1])),
        ("claim of PDF/A", (|file| rewrite(file, "<pdfaid:part>2</pdfaid:part>", ""), &[PdfA2a])),
        ("level", (|file| rewrite(file, ">A</pdfaid:conformance>", ">B</pdfaid:conformance>"), &[PdfA2a])),
        ("claim of PDF/UA", (|file| rewrite(file, "<pdfuaid:part>1</pdfuaid:part>", ""), &[PdfUa1])),
        ("schema", (|file| rewrite(file, "<pdfaProperty:name>part<", "<pdfaProperty:name>piece<"), &[PdfA2a])),
        ("identity", (|file| drop(file.trailer.remove(b"ID")), &[PdfA2a])),
    ]);
    for (name, (edit, expected)) in edits {
        assert_eq!(complaints(&summary(), edit)?, expected, "{name}");
    }
    Ok(())
}

fn rename(file: &mut Document, from: &str, to: &str) {
    each(file, from, |element| element.set("S", to));
}

#[test]
fn tags_that_do_not_fit_are_noticed() -> Result<(), PrintError> {
    let edits: [(&str, Edit, ValidationProfile); 4] = [
        ("scope", |file| each(file, "TH", |cell| drop(cell.remove(b"A"))), PdfUa1),
        ("skipped level", |file| rename(file, "H2", "H4"), PdfUa1),
        ("rows outside tables", |file| rename(file, "Table", "Div"), PdfUa1),
        ("unknown type", |file| rename(file, "Sect", "Chapter"), PdfA2a),
    ];
    for (name, edit, profile) in edits {
        assert!(complaints(&summary(), edit)?.contains(&profile), "{name}");
    }
    Ok(())
}

#[test]
fn a_code_without_words_and_a_page_without_its_letters_are_noticed() -> Result<(), PrintError> {
    let laid = lay_out_join_sheet(&models::join_sheet(Size::Normal, Language::Nn));
    let wordless: Edit = |file| each(file, "Figure", |figure| drop(figure.remove(b"Alt")));
    assert_eq!(complaints(&laid, wordless)?, [PdfUa1]);
    let unembedded: Edit = |file| {
        for object in file.objects.values_mut() {
            if let Object::Dictionary(found) = object {
                found.remove(b"FontFile2");
            }
        }
    };
    assert_eq!(complaints(&laid, unembedded)?, PROFILES);
    Ok(())
}

#[test]
fn content_that_is_neither_text_nor_adornment_is_noticed() -> Result<(), PrintError> {
    let bare: Edit = |file| {
        let page = file.get_pages()[&1];
        let content = file.get_page_content(page);
        let text = String::from_utf8_lossy(&content).replace("/Artifact", "/Nothing");
        file.change_page_content(page, text.into_bytes()).expect("a page");
    };
    assert!(complaints(&summary(), bare)?.contains(&PdfUa1));
    Ok(())
}

#[test]
fn a_title_with_the_signs_of_xml_is_whole_and_one_that_is_not_escaped_is_noticed() -> Result<(), PrintError> {
    let mut model = models::summary(Size::Small, Language::Nb, 2);
    model.frame.workshop_title = "Verksted <1> & \"2\" 😀\u{1}\u{b}".to_owned();
    let laid = lay_out_summary(&model);
    assert_eq!(complaints(&laid, |_| ())?, []);
    let unescaped: Edit = |file| rewrite(file, "&lt;1&gt;", "<1>");
    assert_eq!(complaints(&laid, unescaped)?, PROFILES);
    let file = Document::load_mem(&render(&laid)?)?;
    let info = file.get_dictionary(file.trailer.get(b"Info")?.as_reference()?)?;
    let title = info.get(b"Title")?;
    assert!(matches!(title, Object::String(_, StringFormat::Hexadecimal)));
    assert_eq!(lopdf::decode_text_string(title)?, "Oppsummering – Verksted <1> & \"2\" 😀 – Lillevik kommune");
    Ok(())
}

/// The validator does not look at the way back from a page to its elements; screen readers go it.
#[test]
fn every_piece_of_a_page_leads_to_the_element_that_has_it() -> Result<(), PrintError> {
    let file = Document::load_mem(&render(&summary())?)?;
    let root = file.get_dictionary(file.catalog()?.get(b"StructTreeRoot")?.as_reference()?)?;
    let table = file.get_dictionary(root.get(b"ParentTree")?.as_reference()?)?;
    let numbers = table.get(b"Nums")?.as_array()?;
    let mut pieces = 0;
    for page in file.get_pages().into_values() {
        let key = file.get_dictionary(page)?.get(b"StructParents")?;
        let place = numbers.iter().step_by(2).position(|number| number == key).expect("the page's number");
        for (piece, owner) in (0..).zip(numbers[2 * place + 1].as_array()?) {
            let element = file.get_dictionary(owner.as_reference()?)?;
            let home = element.get(b"Pg")?.as_reference()?;
            let has = element.get(b"K")?.as_array()?.iter().any(|kid| match kid {
                Object::Integer(own) => home == page && *own == piece,
                Object::Dictionary(own) => {
                    let page_of = own.get(b"Pg").and_then(Object::as_reference);
                    page_of.is_ok_and(|id| id == page) && own.get(b"MCID").is_ok_and(|id| *id == Object::Integer(piece))
                }
                _ => false,
            });
            assert!(has, "piece {piece} of page {page:?}");
            pieces += 1;
        }
    }
    assert!(pieces > 50);
    Ok(())
}
