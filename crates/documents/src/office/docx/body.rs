//! Paragraphs and tables after each other. Every look is a named style; nothing is formatted by hand.

use chrono::{DateTime, Utc};
use docx_rs::{
    BreakType, Docx, Footer, Header, HeightRule, IndentLevel, NumPages, NumberingId, PageMargin, PageNum, Paragraph,
    Run, Table, TableCell, TableLayoutType, TableRow, WidthType,
};

use super::conform::{Facts, HEADER_ROW, conform};
use super::phrases::Phrases;
use crate::office::{OfficeError, writable};
use crate::print::{Frame, Status};

/// The text's width on A4 with these margins, in twentieths of a point.
pub(super) const WIDTH: usize = 9_070;
const MARGIN: i32 = 1_418;

/// A paragraph's style, by its id in `styles.xml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    Normal,
    DraftMark,
    Title,
    Subtitle,
    Heading1,
    Heading2,
    Heading3,
    Bullet,
    Caption,
    Statement,
    Source,
    Assessment,
    Cell,
    Header,
    Footer,
}

impl Look {
    fn id(self) -> &'static str {
        match self {
            Self::Normal => "Normal",
            Self::DraftMark => "DraftMark",
            Self::Title => "Title",
            Self::Subtitle => "Subtitle",
            Self::Heading1 => "Heading1",
            Self::Heading2 => "Heading2",
            Self::Heading3 => "Heading3",
            Self::Bullet => "ListBullet",
            Self::Caption => "Caption",
            Self::Statement => "Statement",
            Self::Source => "SourceLine",
            Self::Assessment => "Assessment",
            Self::Cell => "TableText",
            Self::Header => "Header",
            Self::Footer => "Footer",
        }
    }
}

/// A stretch of text, perhaps in a character style.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    text: String,
    style: Option<&'static str>,
}

impl Piece {
    pub(super) fn strong(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: Some("Strong") }
    }

    pub(super) fn removed(text: &str) -> Self {
        Self { text: text.to_owned(), style: Some("Removed") }
    }

    pub(super) fn added(text: &str) -> Self {
        Self { text: text.to_owned(), style: Some("Added") }
    }

    fn run(&self) -> Run {
        let mut run = self.style.iter().fold(Run::new(), |run, style| run.style(style));
        for (line, index) in writable(&self.text).split('\n').zip(0..) {
            if index > 0 {
                run = run.add_break(BreakType::TextWrapping);
            }
            for (part, index) in line.split('\t').zip(0..) {
                run = if index > 0 { run.add_tab() } else { run };
                run = if part.is_empty() { run } else { run.add_text(part) };
            }
        }
        run
    }
}

impl From<&str> for Piece {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), style: None }
    }
}

impl From<String> for Piece {
    fn from(text: String) -> Self {
        Self { text, style: None }
    }
}

/// The paragraphs of a cell.
pub(super) type CellText = Vec<Vec<Piece>>;

/// A cell with one plain paragraph.
pub(super) fn plain(text: impl Into<String>) -> CellText {
    vec![vec![Piece::from(text.into())]]
}

/// A document on its way.
pub(super) struct Body<'a> {
    pub(super) phrases: Phrases<'a>,
    docx: Docx,
    paragraphs: u32,
    bookmarks: usize,
}

impl<'a> Body<'a> {
    /// With margins, header and footer, and the title at its beginning.
    pub(super) fn new(frame: &'a Frame, title: &str) -> Self {
        let margin = PageMargin {
            top: MARGIN,
            left: MARGIN,
            bottom: MARGIN,
            right: MARGIN,
            header: 709,
            footer: 709,
            gutter: 0,
        };
        let docx = Docx::new().page_size(11_906, 16_838).page_margin(margin);
        let mut body = Self { phrases: Phrases(frame), docx, paragraphs: 0, bookmarks: 0 };
        body.furnish(title);
        if frame.status == Status::Draft {
            let mark = body.phrases.text("documents-draft");
            body.say(Look::DraftMark, mark);
        }
        body.say(Look::Title, title.to_owned());
        for line in [body.phrases.process(), body.phrases.occasion()] {
            body.say(Look::Subtitle, line);
        }
        body
    }

    fn furnish(&mut self, title: &str) {
        let course = self.phrases.course(title);
        let header = self.paragraph(Look::Header, &[course.into()]);
        let footer = self.footer();
        let docx = std::mem::take(&mut self.docx);
        self.docx = docx.header(Header::new().add_paragraph(header)).footer(Footer::new().add_paragraph(footer));
    }

    /// «Side 1 av 4», with the numbers as fields.
    fn footer(&mut self) -> Paragraph {
        let (page, pages) = ("\u{1}", "\u{2}");
        let sentence = self.phrases.say("documents-page", &[("page", page), ("pages", pages)]);
        let mut paragraph = self.paragraph(Look::Footer, &[]);
        for part in sentence.split_inclusive([page, pages].map(|mark| mark.chars().next().unwrap_or_default())) {
            let words = part.trim_end_matches(['\u{1}', '\u{2}']);
            paragraph = paragraph.add_run(Piece::from(words).run());
            paragraph = match part.chars().last() {
                Some('\u{1}') => paragraph.add_page_num(PageNum::new()),
                Some('\u{2}') => paragraph.add_num_pages(NumPages::new()),
                _ => paragraph,
            };
        }
        paragraph
    }

    /// The crate's own numbers for paragraphs go on from one document to the next.
    fn paragraph(&mut self, look: Look, pieces: &[Piece]) -> Paragraph {
        self.paragraphs += 1;
        let paragraph = Paragraph::new().id(format!("{:08x}", self.paragraphs)).style(look.id());
        let paragraph = match look {
            Look::Bullet => paragraph.numbering(NumberingId::new(1), IndentLevel::new(0)),
            _ => paragraph,
        };
        pieces.iter().fold(paragraph, |paragraph, piece| paragraph.add_run(piece.run()))
    }

    fn push(&mut self, paragraph: Paragraph) {
        self.docx = std::mem::take(&mut self.docx).add_paragraph(paragraph);
    }

    /// A paragraph of stretches.
    pub(super) fn put(&mut self, look: Look, pieces: &[Piece]) {
        let paragraph = self.paragraph(look, pieces);
        self.push(paragraph);
    }

    /// A paragraph of plain text.
    pub(super) fn say(&mut self, look: Look, text: impl Into<String>) {
        self.put(look, &[Piece::from(text.into())]);
    }

    /// A paragraph of one of the shared texts.
    pub(super) fn tell(&mut self, look: Look, id: &str) {
        let text = self.phrases.text(id);
        self.say(look, text);
    }

    /// A paragraph that other documents can link to by name.
    pub(super) fn named(&mut self, look: Look, name: &str, text: String) {
        self.bookmarks += 1;
        let id = self.bookmarks;
        let paragraph = self.paragraph(look, &[]).add_bookmark_start(id, name);
        self.push(paragraph.add_run(Piece::from(text).run()).add_bookmark_end(id));
    }

    /// A table whose header row comes again on each page. `widths` are shares of the text's width.
    pub(super) fn table(&mut self, widths: &[usize], head: &[String], rows: Vec<Vec<CellText>>) {
        let whole: usize = widths.iter().sum();
        let grid: Vec<usize> = widths.iter().map(|width| WIDTH * width / whole).collect();
        let head = head.iter().map(|title| vec![vec![Piece::strong(title.clone())]]).collect();
        let mut lines = vec![self.row(&grid, head).row_height(HEADER_ROW).height_rule(HeightRule::Exact)];
        for row in rows {
            lines.push(self.row(&grid, row));
        }
        let table =
            Table::without_borders(lines).layout(TableLayoutType::Fixed).width(WIDTH, WidthType::Dxa).set_grid(grid);
        self.docx = std::mem::take(&mut self.docx).add_table(table);
        // Two tables after each other would become one.
        self.put(Look::Source, &[]);
    }

    fn row(&mut self, grid: &[usize], cells: Vec<CellText>) -> TableRow {
        let mut row = Vec::with_capacity(cells.len());
        for (paragraphs, width) in cells.into_iter().zip(grid) {
            let mut cell = TableCell::new().width(*width, WidthType::Dxa);
            for pieces in paragraphs {
                cell = cell.add_paragraph(self.paragraph(Look::Cell, &pieces));
            }
            row.push(cell);
        }
        TableRow::new(row).cant_split()
    }

    /// The finished file. `made_at` is the time of its content.
    pub(super) fn finish(mut self, title: &str, made_at: DateTime<Utc>) -> Result<Vec<u8>, OfficeError> {
        self.docx.document_rels.has_numberings = true;
        let facts = Facts { frame: self.phrases.0, title, made_at };
        let mut bytes = std::io::Cursor::new(Vec::new());
        let packed = conform(self.docx.build(), &facts).pack(&mut bytes);
        packed.map_err(|error| OfficeError::Word(error.to_string()))?;
        Ok(bytes.into_inner())
    }
}
