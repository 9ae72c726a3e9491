//! Text files and pasted text into a grid: which encoding, which delimiter, which cells.
//! Splits and nothing more: a name such as "Skår, Kåre" is taken apart later.

use encoding_rs::{MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::error::RosterError;
use super::grid::{Grid, Line};
use super::headers;
use super::model::{Delimiter, Encoding};

/// Decodes a file. Norwegian portals and Excel write UTF-8, UTF-16 or Windows-1252, marked or not.
pub(super) fn decode(bytes: &[u8]) -> Result<(String, Encoding), RosterError> {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        let kind = match encoding {
            e if e == UTF_16LE => Encoding::Utf16Le,
            e if e == UTF_16BE => Encoding::Utf16Be,
            _ => Encoding::Utf8,
        };
        return decode_as(encoding, &bytes[mark..], kind);
    }
    if let Some(kind) = unmarked_utf16(bytes) {
        let encoding = if kind == Encoding::Utf16Le { UTF_16LE } else { UTF_16BE };
        return decode_as(encoding, bytes, kind);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return readable(text.to_owned(), Encoding::Utf8);
    }
    if looks_like_mac(bytes) {
        return decode_as(MACINTOSH, bytes, Encoding::MacRoman);
    }
    decode_as(WINDOWS_1252, bytes, Encoding::Windows1252)
}

fn decode_as(
    encoding: &'static encoding_rs::Encoding,
    bytes: &[u8],
    kind: Encoding,
) -> Result<(String, Encoding), RosterError> {
    let (text, broken) = encoding.decode_without_bom_handling(bytes);
    if broken {
        return Err(RosterError::UnreadableEncoding);
    }
    readable(text.into_owned(), kind)
}

/// Control characters do not occur in lists; they show a wrong guess or something that is no text.
fn readable(text: String, kind: Encoding) -> Result<(String, Encoding), RosterError> {
    let odd = |letter: char| letter.is_control() && !matches!(letter, '\t' | '\r' | '\n' | '\u{b}' | '\u{c}');
    if text.chars().any(odd) {
        return Err(RosterError::UnreadableEncoding);
    }
    Ok((text, kind))
}

fn unmarked_utf16(bytes: &[u8]) -> Option<Encoding> {
    let pairs = bytes.len() / 2;
    if pairs < 2 || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let zeros = |offset: usize| bytes.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    match (zeros(0) * 2 > pairs, zeros(1) * 2 > pairs) {
        (false, true) => Some(Encoding::Utf16Le),
        (true, false) => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// æøåÆØÅ stand on other bytes in Mac Roman than in Windows-1252; the more plausible reading wins.
fn looks_like_mac(bytes: &[u8]) -> bool {
    let count = |letters: [u8; 6]| bytes.iter().filter(|byte| letters.contains(byte)).count();
    count([0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81]) > count([0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5])
}

const CANDIDATES: [(Delimiter, u8); 4] =
    [(Delimiter::Tab, b'\t'), (Delimiter::Semicolon, b';'), (Delimiter::Pipe, b'|'), (Delimiter::Comma, b',')];

/// Cuts a text into lines and cells.
pub(super) fn grid(text: &str) -> Result<(Grid, Delimiter), RosterError> {
    let text = &unify_line_ends(text);
    if let Some((delimiter, byte)) = declared(text) {
        return Ok((Grid::new(split(text, byte))?, delimiter));
    }
    let best = CANDIDATES
        .into_iter()
        .map(|(delimiter, byte)| (delimiter, split(text, byte)))
        .map(|(delimiter, lines)| (score(&lines, delimiter), delimiter, lines))
        .filter(|(score, ..)| *score > 0)
        .rev()
        .max_by_key(|(score, ..)| *score);
    if let Some((_, delimiter, lines)) = best {
        return Ok((Grid::new(lines)?, delimiter));
    }
    let whole = Grid::new(numbered(text).map(|(number, line)| Line::new(number, [line])).collect())?;
    match aligned(text) {
        Some(lines) => Ok((Grid::new(lines)?, Delimiter::Spaces)),
        None => Ok((whole, Delimiter::Absent)),
    }
}

/// Windows, old Mac, Word's soft break and Unicode's own: a line is a line.
fn unify_line_ends(text: &str) -> String {
    text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'], "\n")
}

/// Excel's own first line, "sep=;".
fn declared(text: &str) -> Option<(Delimiter, u8)> {
    let sign = text.strip_prefix("sep=")?.bytes().next()?;
    CANDIDATES.into_iter().find(|(_, byte)| *byte == sign)
}

/// One line for each record. A quoted cell may run over several lines; its record has the first one's number.
fn split(text: &str, delimiter: u8) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut rest = numbered(text).collect::<Vec<_>>().into_iter().peekable();
    while let Some((number, first)) = rest.next() {
        let mut record = first.to_owned();
        let closing = rest.clone().take(MAX_CELL_LINES).position(|(_, line)| quotes(line) % 2 == 1);
        // A quote that never closes is a letter like any other.
        let quoting = quotes(first).is_multiple_of(2) || closing.is_some();
        if let (true, Some(last)) = (!quotes(first).is_multiple_of(2), closing) {
            for (_, line) in rest.by_ref().take(last + 1) {
                record.push('\n');
                record.push_str(line);
            }
        }
        lines.push(Line::new(number, cells(&record, delimiter, quoting && delimiter != b'|').iter()));
    }
    lines
}

const MAX_CELL_LINES: usize = 20;

fn quotes(line: &str) -> usize {
    line.bytes().filter(|byte| *byte == b'"').count()
}

fn cells(record: &str, delimiter: u8, quoting: bool) -> csv::StringRecord {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .quoting(quoting)
        .from_reader(record.as_bytes());
    let first = reader.records().next();
    first.and_then(Result::ok).unwrap_or_default()
}

fn numbered(text: &str) -> impl Iterator<Item = (u32, &str)> {
    (1..).zip(text.lines())
}

/// How well a delimiter fits: lines with the usual number of cells, times the cuts that this makes.
fn score(lines: &[Line], delimiter: Delimiter) -> usize {
    let widths: Vec<usize> = lines.iter().filter(|line| !line.is_blank()).map(|line| line.cells.len()).collect();
    let usual = |width: usize| widths.iter().filter(|other| **other == width).count();
    let Some(width) = widths.iter().copied().filter(|width| *width > 1).max_by_key(|width| (usual(*width), *width))
    else {
        return 0;
    };
    let fitting = usual(width);
    let headed = lines.iter().take(headers::SEARCHED).any(|line| headers::known(line) >= 2);
    // Commas also stand inside "Skår, Kåre" and "Kari Nordmann (Ap), ordfører".
    if delimiter == Delimiter::Comma && !headed && (width == 2 || fitting * 10 < widths.len() * 9) {
        return 0;
    }
    if fitting * 3 < widths.len() && !headed {
        return 0;
    }
    fitting * (width - 1) * if headed { 2 } else { 1 }
}

/// Columns aligned with spaces, as copied from a terminal or a PDF.
fn aligned(text: &str) -> Option<Vec<Line>> {
    let filled = numbered(text).filter(|(_, line)| !line.trim().is_empty()).count();
    let cut = |line: &str| -> Vec<String> {
        let line = line.replace('\u{a0}', " ");
        line.trim().split("   ").map(str::trim).filter(|cell| !cell.is_empty()).map(str::to_owned).collect()
    };
    let lines: Vec<Line> = numbered(text).map(|(number, line)| Line::new(number, cut(line))).collect();
    let several = lines.iter().filter(|line| line.cells.len() > 1).count();
    (filled > 0 && several * 10 >= filled * 7).then_some(lines)
}
