//! Composing a document: paragraphs, fields and writing lines become strips, the smallest pieces that a page takes.
//!
//! A strip says whether a page may end after it; `paginate` fills pages with strips. Tables are in `table`, lists and
//! definitions in `list`, what stands on a tinted field in `field`.

use super::line::{Decoration, Line, Run, Segment, break_lines};
use super::page::{Item, Mark, Shape};
use super::structure::{NodeId, Role, Tree};
use super::style::{self, Sheet, Style};

/// Whether a page may end after a strip.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hold {
    /// It may.
    #[default]
    Free,
    /// It would leave a single line of a paragraph alone.
    Line,
    /// It would part what belongs together.
    Together,
}

/// The smallest piece that a page takes: a line, a row, a rule.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Strip {
    /// White space above, left out at the top of a page.
    pub before: f32,
    /// Height without `before`.
    pub height: f32,
    /// Placed from the strip's top left corner.
    pub items: Vec<Item>,
    /// Whether a page may end here.
    pub hold: Hold,
    /// The table head to repeat when a page begins with this strip.
    pub head: Option<usize>,
    /// Whether it only parts what stands above from what stands below, and so is left out at the top of a page.
    pub parts: bool,
}

/// Strips that flow in one or more columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Region {
    /// Side by side.
    pub columns: usize,
    /// Whether the region begins on a new page.
    pub new_page: bool,
    /// From top to bottom.
    pub strips: Vec<Strip>,
}

/// A paragraph to compose.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    /// What it is.
    pub role: Role,
    /// Its look.
    pub style: Style,
    /// Its text.
    pub runs: Vec<Run>,
    /// White space above.
    pub before: f32,
    /// Stands left of the first line, in the number column.
    pub number: Option<String>,
    /// Whether what follows must begin on the same page.
    pub with_next: bool,
}

impl Paragraph {
    /// A paragraph of running text.
    pub fn new(style: Style, runs: Vec<Run>) -> Self {
        Self { role: Role::Paragraph, style, runs, before: 0.0, number: None, with_next: false }
    }

    /// A heading, kept with what follows.
    pub fn heading(role: Role, style: Style, text: &str) -> Self {
        Self { role, with_next: true, ..Self::new(style, vec![Run::new(text)]) }
    }

    /// With white space above.
    pub fn before(mut self, before: f32) -> Self {
        self.before = before;
        self
    }

    /// With a number in the number column.
    pub fn numbered(mut self, number: String) -> Self {
        self.number = Some(number);
        self
    }

    /// Kept with what follows.
    pub fn with_next(mut self) -> Self {
        self.with_next = true;
        self
    }
}

/// A document being composed.
#[derive(Clone, Debug, PartialEq)]
pub struct Flow {
    /// Finished and current regions, in order.
    pub regions: Vec<Region>,
    /// Table heads that pages repeat.
    pub heads: Vec<Vec<Strip>>,
    /// What each text is.
    pub tree: Tree,
    /// The format of all pages.
    pub sheet: Sheet,
    pub(super) indent: f32,
    pub(super) inset: f32,
}

impl Default for Flow {
    fn default() -> Self {
        Self::on(Sheet::A4)
    }
}

impl Flow {
    /// A document on sheets of a format.
    pub fn on(sheet: Sheet) -> Self {
        let first = Region { columns: 1, new_page: false, strips: Vec::new() };
        Self { regions: vec![first], heads: Vec::new(), tree: Tree::default(), sheet, indent: 0.0, inset: 0.0 }
    }

    /// Begins a region of so many columns.
    pub fn region(&mut self, columns: usize, new_page: bool) {
        self.regions.push(Region { columns, new_page, strips: Vec::new() });
    }

    /// The width of a column of the current region.
    pub fn column_width(&self) -> f32 {
        self.sheet.column_width(self.regions.last().map_or(1, |region| region.columns))
    }

    /// How far the current text stands from the column's left edge.
    pub fn indent(&self) -> f32 {
        self.indent
    }

    /// The width left for text.
    pub fn width(&self) -> f32 {
        self.column_width() - self.indent - self.inset
    }

    /// The strips of the current region.
    pub fn strips(&mut self) -> &mut Vec<Strip> {
        let last = self.regions.len() - 1;
        &mut self.regions[last].strips
    }

    /// Adds a strip.
    pub fn push(&mut self, strip: Strip) {
        self.strips().push(strip);
    }

    /// Composes what `inside` adds as one element of the structure tree.
    pub fn within(&mut self, role: Role, inside: impl FnOnce(&mut Self)) {
        self.tree.open(role);
        inside(self);
        self.tree.close();
    }

    /// Composes what `inside` adds further to the right.
    pub fn indented(&mut self, by: f32, inside: impl FnOnce(&mut Self)) {
        self.indent += by;
        inside(self);
        self.indent -= by;
    }

    /// Keeps what `inside` adds on one page, if it is no taller than `limit`.
    pub fn together(&mut self, limit: f32, inside: impl FnOnce(&mut Self)) {
        let first = self.strips().len();
        inside(self);
        let added = &mut self.strips()[first..];
        let height: f32 = added.iter().map(|strip| strip.before + strip.height).sum();
        let inner = added.len().saturating_sub(1);
        if height <= limit {
            for strip in &mut added[..inner] {
                strip.hold = Hold::Together;
            }
        }
    }

    /// Adds a paragraph. Never leaves its first or last line alone on a page.
    pub fn paragraph(&mut self, paragraph: &Paragraph) {
        let entry = paragraph.number.is_some() && paragraph.role == Role::ItemBody;
        let label = entry.then(|| self.tree.add(Role::Label));
        let node = self.tree.add(paragraph.role);
        let marks = self.marks(node, &paragraph.runs);
        let (indent, look) = (self.indent, paragraph.style);
        let lines = break_lines(&paragraph.runs, look, self.width());
        let count = lines.len();
        for (index, line) in lines.iter().enumerate() {
            let mut items = Vec::new();
            if let Some(number) = paragraph.number.as_ref().filter(|_| index == 0) {
                let number = break_lines(&[Run::bold(number)], look, style::NUMBER_COLUMN);
                let (x, mark) = (indent - style::NUMBER_COLUMN, Mark::Node(label.unwrap_or(node)));
                number.iter().for_each(|line| items.extend(line_items(line, look, x, mark)));
            }
            items.extend(marked_items(line, look, indent, &marks));
            self.push(Strip {
                before: if index == 0 { paragraph.before } else { 0.0 },
                height: look.leading,
                items,
                hold: hold_after(index, count, paragraph.with_next),
                ..Strip::default()
            });
        }
    }

    /// What each run of an element is: the element's own text, or a stretch that is spoken in its own way.
    pub fn marks(&mut self, node: NodeId, runs: &[Run]) -> Vec<Mark> {
        let mark = |run: &Run| match run.change() {
            Some((role, spoken)) => Mark::Node(self.tree.stretch(node, role, spoken)),
            None => Mark::Node(node),
        };
        runs.iter().map(mark).collect()
    }

    /// Adds a paragraph as an entry of the list that is open.
    pub fn item(&mut self, paragraph: Paragraph) {
        self.within(Role::Item, |flow| flow.paragraph(&Paragraph { role: Role::ItemBody, ..paragraph }));
    }

    /// Adds a hairline across the column.
    pub fn rule(&mut self, before: f32) {
        let (x, dx) = (self.indent, self.width());
        self.push(Strip {
            before,
            height: 0.5,
            items: vec![line(x, 0.25, dx, 0.5, style::HAIRLINE)],
            hold: Hold::Together,
            ..Strip::default()
        });
    }

    /// Adds a hairline that parts what follows from what stands above; none at the top of a page.
    pub fn parting_rule(&mut self, before: f32) {
        self.rule(before);
        if let Some(strip) = self.strips().last_mut() {
            strip.parts = true;
        }
    }

    /// Adds lines to write on by hand.
    pub fn writing_lines(&mut self, count: usize) {
        let (x, dx) = (self.indent, self.width());
        for _ in 0..count {
            let ruling = line(x, style::WRITING_LINE - 0.5, dx, 0.5, style::RULING);
            self.push(Strip { height: style::WRITING_LINE, items: vec![ruling], ..Strip::default() });
        }
    }
}

fn hold_after(index: usize, count: usize, with_next: bool) -> Hold {
    let last = index + 1 == count;
    match () {
        () if with_next => Hold::Together,
        () if last => Hold::Free,
        () if index == 0 || index + 2 == count => Hold::Line,
        () => Hold::Free,
    }
}

/// A line of text as items of one mark, its top at 0.
pub fn line_items(text: &Line, look: Style, x: f32, mark: Mark) -> Vec<Item> {
    text.segments.iter().flat_map(|segment| segment_items(segment, look, x, mark)).collect()
}

/// A line of text as items, its top at 0; each run has its mark.
pub fn marked_items(text: &Line, look: Style, x: f32, marks: &[Mark]) -> Vec<Item> {
    let mark = |segment: &Segment| marks.get(segment.run).copied().unwrap_or(Mark::Decoration);
    text.segments.iter().flat_map(|segment| segment_items(segment, look, x, mark(segment))).collect()
}

fn segment_items(segment: &Segment, look: Style, x: f32, mark: Mark) -> Vec<Item> {
    let (x, y) = (x + segment.x, look.leading / 2.0 + 0.36 * look.size);
    let (text, face, size, width) = (segment.text.clone(), segment.face, look.size, segment.width);
    let letters = Item { mark, x, y, shape: Shape::Text { text, face, size, width }, grey: segment.grey };
    let height = match segment.decoration {
        Decoration::None => return vec![letters],
        Decoration::Struck => y - 0.27 * size,
        Decoration::Underlined => y + 0.14 * size,
    };
    // The spaces at the ends belong to both sides of a change: a line under them would seem to change them too.
    let space = face.advance(' ').unwrap_or(0.0) * size;
    let blank = |ends: usize| (segment.text.len() - ends) as f32 * space;
    let (left, right) = (blank(segment.text.trim_start().len()), blank(segment.text.trim_end().len()));
    let inked = (width - left - right).max(0.0);
    vec![letters, line(x + left, height, inked, 0.7, segment.grey)]
}

/// A horizontal line.
pub fn line(x: f32, y: f32, dx: f32, weight: f32, grey: f32) -> Item {
    Item { mark: Mark::Decoration, x, y, shape: Shape::Line { dx, dy: 0.0, weight }, grey }
}
