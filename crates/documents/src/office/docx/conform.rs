//! What `docx-rs` leaves out: a stylesheet in the order that the standard asks for, the document's language, its title and
//! times, header rows that come again, and the table style.
//!
//! Works on the parts as text. What is replaced is markup, and people's words stand in it escaped: they are never touched.

use chrono::{DateTime, SecondsFormat, Utc};
use docx_rs::XMLDocx;
use rundebord_texts::{Language, text};

use crate::office::writable;
use crate::print::Frame;

/// The height by which a header row is known; it is replaced, so that no row has it.
pub(super) const HEADER_ROW: f32 = 17.0;

const STYLES: &str = include_str!("styles.xml");
const NUMBERING: &str = include_str!("numbering.xml");

/// What the file says of itself.
pub(super) struct Facts<'a> {
    pub(super) frame: &'a Frame,
    pub(super) title: &'a str,
    pub(super) made_at: DateTime<Utc>,
}

/// The parts as they are to be packed.
pub(super) fn conform(mut parts: XMLDocx, facts: &Facts<'_>) -> XMLDocx {
    parts.styles = styles(facts.frame.language).into_bytes();
    parts.numberings = NUMBERING.as_bytes().to_vec();
    parts.doc_props.core = core(facts).into_bytes();
    parts.document = amended(&parts.document);
    for part in parts.headers.iter_mut().chain(&mut parts.footers) {
        *part = amended(part);
    }
    parts
}

fn amended(part: &[u8]) -> Vec<u8> {
    let xml = String::from_utf8_lossy(part);
    let header_row = format!(r#"<w:trHeight w:val="{HEADER_ROW}" w:hRule="exact" />"#);
    xml.replace("<w:pPr><w:rPr />", "<w:pPr>")
        .replace(&header_row, "<w:tblHeader />")
        .replace("<w:tblPr>", r#"<w:tblPr><w:tblStyle w:val="Rundebord" />"#)
        .replace("</w:tblPr>", r#"<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1" /></w:tblPr>"#)
        .into_bytes()
}

/// Word's own styles have their English names, which Word shows in the user's language; ours have Norwegian ones.
fn styles(language: Language) -> String {
    let own = ["statement", "source", "assessment", "draft", "cell", "removed", "added"];
    let styles = STYLES.replace("{language}", tag(language));
    own.iter().fold(styles, |styles, name| {
        styles.replace(&format!("{{{name}}}"), &escaped(&text(language, &format!("export-style-{name}"))))
    })
}

fn tag(language: Language) -> &'static str {
    match language {
        Language::Nb => "nb-NO",
        Language::Nn => "nn-NO",
        Language::En => "en-GB",
    }
}

fn core(facts: &Facts<'_>) -> String {
    let at = facts.made_at.to_rfc3339_opts(SecondsFormat::Secs, true);
    let (title, creator) = (escaped(facts.title), escaped(&facts.frame.municipality));
    let subject = escaped(&facts.frame.process_title);
    let language = tag(facts.frame.language);
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dc:subject>{subject}</dc:subject><dc:creator>{creator}</dc:creator><cp:lastModifiedBy>{creator}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">{at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{at}</dcterms:modified><dc:language>{language}</dc:language></cp:coreProperties>"#
    )
}

fn escaped(text: &str) -> String {
    writable(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
