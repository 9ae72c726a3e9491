//! What a file needs around its pages to be PDF/A-2a and PDF/UA-1: title, language, tags, metadata, colours, identity.
//!
//! Works on `lopdf`'s objects after the pages are written. `structure` holds the tags, `outline` the bookmarks,
//! `metadata` the claims, `icc` the colours and `save` the bytes. Leaves out checking the result: tests validate every
//! kind of document.

mod icc;
mod metadata;
mod outline;
mod save;
mod structure;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};

use super::PrintError;
use super::page::Laid;
use super::structure::NodeId;

/// What a page's marked content sequences belong to; the place in the list is the sequence's number.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// The element of each sequence.
    pub nodes: Vec<NodeId>,
}

/// Completes the file and writes it.
///
/// # Errors
/// When an object that the pages must have is missing, or the file cannot be written.
pub fn conform(mut file: Document, laid: &Laid, contents: &[Content]) -> Result<Vec<u8>, PrintError> {
    file.version = "1.7".to_owned();
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    for (index, page) in pages.iter().enumerate() {
        let page = file.get_dictionary_mut(*page)?;
        page.remove(b"Annots");
        page.set("StructParents", index as i64);
        page.set("Tabs", "S");
    }
    let structure = structure::add(&mut file, laid, &pages, contents);
    let outline = outline::add(&mut file, laid, &pages);
    let metadata = file.add_object(metadata::stream(laid));
    let colours = colours(&mut file);
    let catalog = file.catalog_mut()?;
    catalog.set("StructTreeRoot", structure);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("Lang", Object::string_literal(laid.language));
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![Object::Dictionary(colours)]);
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
    }
    let info = file.add_object(dictionary! {
        "Title" => unicode(&metadata::title(laid)),
        "Producer" => Object::string_literal(metadata::PRODUCER),
    });
    file.trailer.set("Info", info);
    let identity = Object::String(laid.identity.clone(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![identity.clone(), identity]);
    file.prune_objects();
    save::save(&mut file)
}

/// What the pages' greys mean: the archive's condition for colours that name no space of their own.
fn colours(file: &mut Document) -> Dictionary {
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, icc::srgb()));
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal(icc::NAME),
        "Info" => Object::string_literal(icc::NAME),
        "DestOutputProfile" => profile,
    }
}

/// A text as UTF-16 with a byte order mark: the form every reader knows.
fn unicode(text: &str) -> Object {
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}
