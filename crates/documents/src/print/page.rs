//! Pages as the layout leaves them and the back end draws them: items at places, each with its mark.
//!
//! Engine-neutral: nothing here knows PDF. Places are points from the paper's top left corner.

use super::code::Code;
use super::fonts::Face;
use super::structure::{NodeId, Tree};
use super::style::Sheet;

/// What an item is to a reader who cannot see the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Text of an element of the structure tree.
    Node(NodeId),
    /// Header or footer.
    Furniture,
    /// Text that already stands elsewhere: a repeated table head, the far side of a folded card.
    Repeat,
    /// Lines, fields and empty squares.
    Decoration,
}

impl Mark {
    /// The same in a tree that has adopted this one's; see [`Tree::adopt`].
    pub(super) fn moved(self, first: NodeId) -> Self {
        match self {
            Mark::Node(node) => Mark::Node(NodeId(node.0 + first.0)),
            other => other,
        }
    }
}

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Letters in one face; the item's `y` is their baseline.
    Text {
        /// The letters.
        text: String,
        /// Their font, which has all of them.
        face: Face,
        /// Size in points.
        size: f32,
        /// Width in points.
        width: f32,
    },
    /// A straight line from the item's place.
    Line {
        /// To the right.
        dx: f32,
        /// Downwards.
        dy: f32,
        /// Thickness.
        weight: f32,
    },
    /// A filled rectangle; the item's place is its top left corner.
    Field {
        /// To the right.
        width: f32,
        /// Downwards.
        height: f32,
    },
    /// An empty rectangle with an outline.
    Square {
        /// Of each side.
        side: f32,
        /// Thickness of the outline.
        weight: f32,
    },
    /// A code to scan; the item's place is its top left corner, inside its light rim.
    Code {
        /// What is drawn.
        code: Code,
        /// Of each side.
        side: f32,
    },
}

/// One thing on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What it is to a reader.
    pub mark: Mark,
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
    /// What is drawn.
    pub shape: Shape,
    /// 0 is black.
    pub grey: f32,
}

impl Item {
    /// The same item further right and down.
    pub fn moved(&self, dx: f32, dy: f32) -> Self {
        Self { x: self.x + dx, y: self.y + dy, ..self.clone() }
    }

    /// The item's left, top, right and bottom edges. A text reaches from its capitals to its descenders.
    pub fn edges(&self) -> [f32; 4] {
        let (x, y) = (self.x, self.y);
        match &self.shape {
            Shape::Text { size, width, .. } => [x, y - 0.75 * size, x + width, y + 0.25 * size],
            Shape::Line { dx, dy, .. } => [x, y, x + dx, y + dy],
            Shape::Field { width, height } => [x, y, x + width, y + height],
            Shape::Square { side, .. } | Shape::Code { side, .. } => [x, y, x + side, y + side],
        }
    }

    /// The letters, where the item is text.
    pub fn text(&self) -> Option<&str> {
        match &self.shape {
            Shape::Text { text, .. } => Some(text),
            _ => None,
        }
    }
}

/// One sheet side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// Its format.
    pub sheet: Sheet,
    /// In reading order.
    pub items: Vec<Item>,
    /// The same for someone who reads the sheet upside down; drawn turned around the sheet's middle.
    pub turned: Vec<Item>,
}

/// A laid out document, ready for the back end.
#[derive(Clone, Debug, PartialEq)]
pub struct Laid {
    /// Shown as the file's title.
    pub title: String,
    /// BCP 47.
    pub language: &'static str,
    /// What makes this document this one; becomes the file's identity.
    pub identity: Vec<u8>,
    /// The sheets.
    pub pages: Vec<Page>,
    /// What each text is.
    pub tree: Tree,
}

impl Laid {
    /// The text of one element in reading order, over all pages.
    pub fn text_of(&self, node: NodeId) -> String {
        self.pages
            .iter()
            .flat_map(|page| &page.items)
            .filter(|item| item.mark == Mark::Node(node))
            .filter_map(Item::text)
            .collect()
    }

    /// The text of all elements, one string each, in reading order.
    pub fn texts(&self) -> Vec<String> {
        let mut texts = vec![String::new(); self.tree.nodes().len()];
        for item in self.pages.iter().flat_map(|page| &page.items) {
            if let (Mark::Node(node), Some(text)) = (item.mark, item.text()) {
                texts[self.tree.block(node).0].push_str(text);
            }
        }
        texts.retain(|text| !text.is_empty());
        texts
    }
}
