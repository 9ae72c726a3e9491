//! From pages to a PDF through `printpdf`: letters, lines, fields and codes, each inside its marked content.
//!
//! The only module that knows `printpdf`'s operations; `conform` adds what the file needs around the pages.

use std::collections::BTreeMap;

use printpdf::{
    Color, DictItem, FontId, Greyscale, Line, LinePoint, Mm, Op, PaintMode, PdfDocument, PdfFont, PdfFontHandle,
    PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rect, TextItem, TextMatrix, WindingOrder,
};

use super::PrintError;
use super::code::{Code, DarkRun};
use super::conform::{Content, conform};
use super::fonts::Face;
use super::page::{Item, Laid, Mark, Page, Shape};
use super::structure::{NodeId, Tree};
use super::style::Sheet;

/// The document as a PDF file. The same pages give the same bytes.
///
/// # Errors
/// When the pages cannot be written as a PDF, which is a fault in this program, not in the data.
pub fn render(laid: &Laid) -> Result<Vec<u8>, PrintError> {
    let mut document = PdfDocument::new(&laid.title);
    for face in faces(laid) {
        let font = PdfFont::new(face.font().clone());
        let fonts = &mut document.resources.fonts.map;
        fonts.insert(FontId(face.resource().to_owned()), font);
    }
    let mut contents = Vec::new();
    for page in &laid.pages {
        let mut drawing = Drawing::new(&laid.tree, page.sheet);
        drawing.page(page);
        let (width, height) = (Mm::from(Pt(page.sheet.width)), Mm::from(Pt(page.sheet.height)));
        document.pages.push(PdfPage::new(width, height, drawing.ops));
        contents.push(drawing.content);
    }
    let mut warnings = Vec::new();
    let file = document.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
    for warning in &warnings {
        tracing::warn!(?warning, "printpdf");
    }
    conform(file, laid, &contents)
}

fn faces(laid: &Laid) -> Vec<Face> {
    let used = |face: &Face| {
        let mut items = laid.pages.iter().flat_map(|page| page.items.iter().chain(&page.turned));
        items.any(|item| matches!(&item.shape, Shape::Text { face: found, .. } if found == face))
    };
    Face::ALL.into_iter().filter(used).collect()
}

struct Drawing<'a> {
    tree: &'a Tree,
    sheet: Sheet,
    ops: Vec<Op>,
    content: Content,
    font: Option<(Face, f32)>,
    grey: Option<f32>,
}

impl<'a> Drawing<'a> {
    fn new(tree: &'a Tree, sheet: Sheet) -> Self {
        Self { tree, sheet, ops: Vec::new(), content: Content::default(), font: None, grey: None }
    }

    /// Fields and lines first, since letters stand on them.
    fn page(&mut self, page: &Page) {
        let drawn = |item: &&Item| item.text().is_none() && !matches!(item.mark, Mark::Node(_));
        self.artifact("Layout", |drawing| {
            for item in page.items.iter().filter(drawn) {
                drawing.shape(item, false);
            }
            for item in page.turned.iter().filter(drawn) {
                drawing.shape(item, true);
            }
        });
        self.figures(&page.items);
        self.texts(&page.items, false);
        self.texts(&page.turned, true);
    }

    /// What is drawn and is content: it belongs to an element, as texts do.
    fn figures(&mut self, items: &[Item]) {
        for item in items.iter().filter(|item| item.text().is_none()) {
            if let Mark::Node(node) = item.mark {
                self.content(node, |drawing| drawing.shape(item, false));
            }
        }
    }

    fn content(&mut self, node: NodeId, inside: impl FnOnce(&mut Self)) {
        let id = self.content.nodes.len();
        self.content.nodes.push(node);
        let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(id as i64))]);
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: self.tree.role(node).tag().to_owned(),
            properties: DictItem::Dict { map },
        });
        inside(self);
        self.ops.push(Op::EndMarkedContent);
    }

    /// What is no content: a page's own header and footer, or what only adorns it (ISO 32000-1, 14.8.2.2.2).
    fn artifact(&mut self, kind: &str, inside: impl FnOnce(&mut Self)) {
        let map = BTreeMap::from([("Type".to_owned(), DictItem::Name(kind.as_bytes().to_vec()))]);
        let (tag, properties) = ("Artifact".to_owned(), DictItem::Dict { map });
        self.ops.push(Op::BeginMarkedContentWithProperties { tag, properties });
        inside(self);
        self.ops.push(Op::EndMarkedContent);
    }

    /// Neighbouring texts of one element share one marked content sequence.
    fn texts(&mut self, items: &[Item], turned: bool) {
        let texts: Vec<&Item> = items.iter().filter(|item| item.text().is_some()).collect();
        for group in texts.chunk_by(|a, b| a.mark == b.mark) {
            match group[0].mark {
                Mark::Node(node) => self.content(node, |drawing| drawing.group(group, turned)),
                _ => self.artifact("Pagination", |drawing| drawing.group(group, turned)),
            }
        }
    }

    fn group(&mut self, items: &[&Item], turned: bool) {
        self.ops.push(Op::StartTextSection);
        for item in items {
            self.letters(item, turned);
        }
        self.ops.push(Op::EndTextSection);
    }

    fn letters(&mut self, item: &Item, turned: bool) {
        let Shape::Text { text, face, size, .. } = &item.shape else {
            return;
        };
        if self.font != Some((*face, *size)) {
            self.font = Some((*face, *size));
            let font = PdfFontHandle::External(FontId(face.resource().to_owned()));
            let size = Pt(*size);
            self.ops.push(Op::SetFont { font, size });
        }
        self.fill(item.grey);
        let (x, y) = place(self.sheet, item.x, item.y, turned);
        let turn = if turned { -1.0 } else { 1.0 };
        let matrix = TextMatrix::Raw([turn, 0.0, 0.0, turn, x, y]);
        self.ops.push(Op::SetTextMatrix { matrix });
        // A space that does not break has done its work when lines are broken; readers search for a plain one.
        let shown = text.replace('\u{a0}', " ");
        let items = vec![TextItem::Text(shown)];
        self.ops.push(Op::ShowText { items });
    }

    fn fill(&mut self, grey: f32) {
        if self.grey != Some(grey) {
            self.grey = Some(grey);
            let col = colour(grey);
            self.ops.push(Op::SetFillColor { col });
        }
    }

    fn shape(&mut self, item: &Item, turned: bool) {
        match item.shape {
            Shape::Text { .. } => {}
            Shape::Code { ref code, side } => {
                self.fill(item.grey);
                let polygon = squares(code, item, side, (self.sheet, turned));
                self.ops.push(Op::DrawPolygon { polygon });
            }
            Shape::Field { width, height } => {
                self.fill(item.grey);
                self.rectangle(item, (width, height), PaintMode::Fill, turned);
            }
            Shape::Square { side, weight } => {
                self.stroke(item.grey, weight);
                self.rectangle(item, (side, side), PaintMode::Stroke, turned);
            }
            Shape::Line { dx, dy, weight } => {
                self.stroke(item.grey, weight);
                let points = [(item.x, item.y), (item.x + dx, item.y + dy)].map(|(x, y)| {
                    let (x, y) = place(self.sheet, x, y, turned);
                    let p = Point { x: Pt(x), y: Pt(y) };
                    LinePoint { p, bezier: false }
                });
                let line = Line { points: points.to_vec(), is_closed: false };
                self.ops.push(Op::DrawLine { line });
            }
        }
    }

    fn stroke(&mut self, grey: f32, weight: f32) {
        let (col, pt) = (colour(grey), Pt(weight));
        self.ops.push(Op::SetOutlineColor { col });
        self.ops.push(Op::SetOutlineThickness { pt });
    }

    fn rectangle(&mut self, item: &Item, size: (f32, f32), mode: PaintMode, turned: bool) {
        let (left, top) = place(self.sheet, item.x, item.y, turned);
        let (right, bottom) = place(self.sheet, item.x + size.0, item.y + size.1, turned);
        let rectangle = Rect {
            x: Pt(left.min(right)),
            y: Pt(bottom.min(top)),
            width: Pt(size.0),
            height: Pt(size.1),
            mode: Some(mode),
            winding_order: None,
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }
}

/// The dark squares as one shape: drawn one by one, hairlines of white would show between them.
fn squares(code: &Code, item: &Item, side: f32, (sheet, turned): (Sheet, bool)) -> Polygon {
    let step = side / code.width() as f32;
    let ring = |run: &DarkRun| {
        let [left, right] = [run.column, run.column + run.length].map(|column| item.x + step * column as f32);
        let [top, bottom] = [run.row, run.row + 1].map(|row| item.y + step * row as f32);
        let points = [(left, top), (right, top), (right, bottom), (left, bottom)].map(|(x, y)| {
            let (x, y) = place(sheet, x, y, turned);
            LinePoint { p: Point { x: Pt(x), y: Pt(y) }, bezier: false }
        });
        PolygonRing { points: points.to_vec() }
    };
    let rings = code.runs().iter().map(ring).collect();
    Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero }
}

fn colour(grey: f32) -> Color {
    Color::Greyscale(Greyscale::new(grey, None))
}

/// From the top left corner to PDF's bottom left, in hundredths of a point; turned around the sheet's middle if asked.
fn place(sheet: Sheet, x: f32, y: f32, turned: bool) -> (f32, f32) {
    let (x, y) = if turned { (sheet.width - x, y) } else { (x, sheet.height - y) };
    ((x * 100.0).round() / 100.0, (y * 100.0).round() / 100.0)
}
