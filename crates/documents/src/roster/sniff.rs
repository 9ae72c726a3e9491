//! Tells formats apart by their first bytes. Names of files are not trusted: portals export ".xls" that is not.

use super::error::{DetectedKind, RosterError};

/// What the bytes are, as far as reading goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Container {
    Xlsx,
    Xlsb,
    Xls,
    Ods,
    Text,
}

const WRONG_BY_MAGIC: &[(&[u8], DetectedKind)] = &[
    (b"%PDF", DetectedKind::Pdf),
    (b"\x89PNG", DetectedKind::Image),
    (b"\xFF\xD8\xFF", DetectedKind::Image),
    (b"GIF8", DetectedKind::Image),
    (b"BM", DetectedKind::Image),
    (b"II*\0", DetectedKind::Image),
    (b"MM\0*", DetectedKind::Image),
    (b"RIFF", DetectedKind::Binary),
    (b"{\\rtf", DetectedKind::RichText),
    (b"7z\xBC\xAF", DetectedKind::Archive),
    (b"Rar!", DetectedKind::Archive),
    (b"\x1F\x8B", DetectedKind::Archive),
    (b"MZ\x90", DetectedKind::Binary),
    (b"\x7FELF", DetectedKind::Binary),
    (b"SQLite format 3", DetectedKind::Binary),
];

/// Decides how to read the bytes, or says what they are instead.
pub(super) fn container(bytes: &[u8]) -> Result<Container, RosterError> {
    if bytes.starts_with(b"PK\x03\x04") {
        return zipped(bytes);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return compound(bytes);
    }
    if bytes.starts_with(b"\x09\x08") && bytes.get(2..4).is_some_and(|size| size != b"\0\0") {
        return Ok(Container::Xls);
    }
    if let Some(detected) = wrong_kind(bytes) {
        return Err(RosterError::WrongKind { detected });
    }
    Ok(Container::Text)
}

fn wrong_kind(bytes: &[u8]) -> Option<DetectedKind> {
    let by_magic = WRONG_BY_MAGIC
        .iter()
        .find(|(magic, _)| bytes.starts_with(magic))
        .map(|(_, kind)| *kind)
        // "BM" also begins a text about Bømlo: a bitmap has a zero among its first bytes.
        .filter(|_| !bytes.starts_with(b"BM") || bytes.iter().take(16).any(|byte| *byte == 0));
    if by_magic.is_some() {
        return by_magic;
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        return Some(match bytes.get(8..11) {
            Some(b"hei" | b"mif" | b"avi") => DetectedKind::Image,
            _ => DetectedKind::Binary,
        });
    }
    markup(bytes)
}

fn markup(bytes: &[u8]) -> Option<DetectedKind> {
    let start = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let head: Vec<u8> =
        start.iter().skip_while(|byte| byte.is_ascii_whitespace()).take(400).map(u8::to_ascii_lowercase).collect();
    let page = [&b"<!doctype html"[..], b"<html", b"<table", b"<head", b"<meta"];
    if page.iter().any(|tag| head.starts_with(tag)) {
        return Some(DetectedKind::WebPage);
    }
    if head.starts_with(b"<?xml") || head.starts_with(b"<svg") {
        let html = find(&head, b"<html");
        return Some(if html { DetectedKind::WebPage } else { DetectedKind::Xml });
    }
    None
}

/// A zip says what it is by the names inside, which stand uncompressed in the file.
fn zipped(bytes: &[u8]) -> Result<Container, RosterError> {
    let detected = if find(bytes, b"opendocument.spreadsheet") {
        return Ok(Container::Ods);
    } else if find(bytes, b"xl/workbook.bin") {
        return Ok(Container::Xlsb);
    } else if find(bytes, b"xl/workbook") || find(bytes, b"xl/worksheets") {
        return Ok(Container::Xlsx);
    } else if find(bytes, b"word/") || find(bytes, b"opendocument.text") {
        DetectedKind::TextDocument
    } else if find(bytes, b"ppt/") || find(bytes, b"opendocument.presentation") {
        DetectedKind::Presentation
    } else {
        DetectedKind::Archive
    };
    Err(RosterError::WrongKind { detected })
}

/// The old Office container: the streams' names are UTF-16 in its directory.
fn compound(bytes: &[u8]) -> Result<Container, RosterError> {
    if find(bytes, &utf16("EncryptedPackage")) {
        return Err(RosterError::PasswordProtected);
    }
    if find(bytes, &utf16("Workbook")) || find(bytes, &utf16("Book")) {
        return Ok(Container::Xls);
    }
    let detected = if find(bytes, &utf16("WordDocument")) {
        DetectedKind::TextDocument
    } else if find(bytes, &utf16("PowerPoint")) {
        DetectedKind::Presentation
    } else {
        DetectedKind::Binary
    };
    Err(RosterError::WrongKind { detected })
}

fn utf16(name: &str) -> Vec<u8> {
    name.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn find(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}
