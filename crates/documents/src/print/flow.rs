//! Composing a document: paragraphs, fields and writing lines become strips, the smallest pieces that a page takes.
//!
//! A strip says whether a page may end after it; `paginate` fills pages with strips. Tables are in `table`.

use super::line::{Line, Run, break_lines};
use super::page::{Item, Mark, Shape};
use super::structure::{Role, Tree};
use super::style::{self, Style};

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
    indent: f32,
    inset: f32,
}

impl Default for Flow {
    fn default() -> Self {
        let first = Region { columns: 1, new_page: false, strips: Vec::new() };
        Self { regions: vec![first], heads: Vec::new(), tree: Tree::default(), indent: 0.0, inset: 0.0 }
    }
}

impl Flow {
    /// Begins a region of so many columns.
    pub fn region(&mut self, columns: usize, new_page: bool) {
        self.regions.push(Region { columns, new_page, strips: Vec::new() });
    }

    /// The width of a column of the current region.
    pub fn column_width(&self) -> f32 {
        style::column_width(self.regions.last().map_or(1, |region| region.columns))
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
        let node = self.tree.add(paragraph.role);
        let (indent, look) = (self.indent, paragraph.style);
        let lines = break_lines(&paragraph.runs, look, self.width());
        let count = lines.len();
        for (index, line) in lines.iter().enumerate() {
            let mut items = Vec::new();
            if let Some(number) = paragraph.number.as_ref().filter(|_| index == 0) {
                let number = break_lines(&[Run::bold(number)], look, style::NUMBER_COLUMN);
                let x = indent - style::NUMBER_COLUMN;
                number.iter().for_each(|line| items.extend(line_items(line, look, x, Mark::Node(node))));
            }
            items.extend(line_items(line, look, indent, Mark::Node(node)));
            self.push(Strip {
                before: if index == 0 { paragraph.before } else { 0.0 },
                height: look.leading,
                items,
                hold: hold_after(index, count, paragraph.with_next),
                ..Strip::default()
            });
        }
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

    /// Composes what `inside` adds on a tinted field with a bar at its left, apart from the text around it.
    pub fn field(&mut self, before: f32, inside: impl FnOnce(&mut Self)) {
        const INSET: f32 = 12.0;
        const PADDING: f32 = 6.0;
        let (x, width) = (self.indent, self.width());
        let first = self.strips().len();
        self.inset += INSET;
        self.within(Role::Division, |flow| flow.indented(INSET, inside));
        self.inset -= INSET;
        let added = &mut self.strips()[first..];
        let last = added.len().saturating_sub(1);
        for (index, strip) in added.iter_mut().enumerate() {
            // The white space above a line belongs to the field, so it becomes part of the strip.
            let top = if index == 0 { PADDING } else { strip.before };
            let bottom = if index == last { PADDING } else { 0.0 };
            strip.before = if index == 0 { before } else { 0.0 };
            strip.height += top + bottom;
            let mut items = vec![field(x, width, strip.height, style::TINT), field(x, 2.0, strip.height, style::BAR)];
            items.extend(strip.items.iter().map(|item| item.moved(0.0, top)));
            strip.items = items;
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

/// A line of text as items, its top at 0.
pub fn line_items(text: &Line, look: Style, x: f32, mark: Mark) -> Vec<Item> {
    use super::line::Decoration;
    let baseline = look.leading / 2.0 + 0.36 * look.size;
    let mut items = Vec::new();
    for segment in &text.segments {
        let at = x + segment.x;
        items.push(Item {
            mark,
            x: at,
            y: baseline,
            shape: Shape::Text {
                text: segment.text.clone(),
                face: segment.face,
                size: look.size,
                width: segment.width,
            },
            grey: segment.grey,
        });
        let height = match segment.decoration {
            Decoration::None => continue,
            Decoration::Struck => baseline - 0.27 * look.size,
            Decoration::Underlined => baseline + 0.14 * look.size,
        };
        items.push(line(at, height, segment.width, 0.7, segment.grey));
    }
    items
}

/// A horizontal line.
pub fn line(x: f32, y: f32, dx: f32, weight: f32, grey: f32) -> Item {
    Item { mark: Mark::Decoration, x, y, shape: Shape::Line { dx, dy: 0.0, weight }, grey }
}

fn field(x: f32, width: f32, height: f32, grey: f32) -> Item {
    Item { mark: Mark::Decoration, x, y: 0.0, shape: Shape::Field { width, height }, grey }
}
