//! The one place for type scale, greys, spacing and page geometry. All lengths are points.
//!
//! Leaves out colour: the documents are printed in grey in most town halls, so they are designed in grey.

use super::fonts::Face;

/// How a paragraph's letters look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// The face for runs that do not choose their own.
    pub face: Face,
    /// Size of the letters.
    pub size: f32,
    /// From baseline to baseline.
    pub leading: f32,
    /// 0 is black, 1 is white.
    pub grey: f32,
}

/// A look from its parts: face, size, leading, grey.
pub const fn style(face: Face, size: f32, leading: f32, grey: f32) -> Style {
    Style { face, size, leading, grey }
}

/// Text.
pub const BLACK: f32 = 0.0;
/// Secondary text; still 7:1 against white.
pub const MUTED: f32 = 0.33;
/// Words that are taken out; still 5:1 against white.
pub const REMOVED: f32 = 0.42;
/// Lines between parts.
pub const HAIRLINE: f32 = 0.62;
/// Lines to write on.
pub const RULING: f32 = 0.5;
/// The field behind the administration's own words.
pub const TINT: f32 = 0.945;
/// The bar beside that field.
pub const BAR: f32 = 0.45;

/// The document's name.
pub const TITLE: Style = style(Face::Bold, 22.0, 28.0, BLACK);
/// Under the title: workshop, date and place.
pub const LEAD: Style = style(Face::Regular, 11.0, 15.5, MUTED);
/// A main part.
pub const PART: Style = style(Face::Bold, 15.0, 20.0, BLACK);
/// A theme or question.
pub const SUBPART: Style = style(Face::Bold, 11.5, 15.5, BLACK);
/// What people read.
pub const BODY: Style = style(Face::Regular, 10.5, 14.5, BLACK);
/// A numbered statement.
pub const STATEMENT: Style = style(Face::Regular, 11.0, 15.5, BLACK);
/// Tables and remarks.
pub const SMALL: Style = style(Face::Regular, 9.5, 13.0, BLACK);
/// References, counts and other facts about a text.
pub const META: Style = style(Face::Regular, 9.0, 12.5, MUTED);
/// The heads of table columns and fields.
pub const LABEL: Style = style(Face::Bold, 8.5, 12.0, MUTED);
/// Header and footer.
pub const FURNITURE: Style = style(Face::Regular, 8.0, 10.5, MUTED);
/// The title of a callout.
pub const CALLOUT: Style = style(Face::Bold, 10.5, 14.5, BLACK);
/// Large numerals in the key figures.
pub const FIGURE: Style = style(Face::Bold, 20.0, 25.0, BLACK);

/// A sheet's format.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sheet {
    /// From left to right.
    pub width: f32,
    /// From top to bottom.
    pub height: f32,
}

impl Sheet {
    /// A4 portrait.
    pub const A4: Sheet = Sheet { width: 595.28, height: 841.89 };
    /// A4 landscape.
    pub const A4_LANDSCAPE: Sheet = Sheet::A4.turned();
    /// A3 portrait.
    pub const A3: Sheet = Sheet { width: 841.89, height: 1_190.55 };
    /// A3 landscape.
    pub const A3_LANDSCAPE: Sheet = Sheet::A3.turned();

    const fn turned(self) -> Sheet {
        Sheet { width: self.height, height: self.width }
    }

    /// It needs a printer for large paper.
    pub fn is_large(self) -> bool {
        self.width.max(self.height) > Sheet::A4.height + 1.0
    }

    /// The width of the text.
    pub const fn text_width(self) -> f32 {
        self.width - 2.0 * MARGIN_SIDE
    }

    /// The height of the text.
    pub const fn text_height(self) -> f32 {
        self.height - MARGIN_TOP - MARGIN_BOTTOM
    }

    /// The bottom edge of the text.
    pub const fn bottom(self) -> f32 {
        self.height - MARGIN_BOTTOM
    }

    /// The width of each of so many columns of text.
    pub fn column_width(self, columns: usize) -> f32 {
        let columns = columns.max(1) as f32;
        (self.text_width() - GUTTER * (columns - 1.0)) / columns
    }
}

impl Default for Sheet {
    fn default() -> Self {
        Sheet::A4
    }
}

/// A4 portrait.
pub const PAGE_WIDTH: f32 = Sheet::A4.width;
/// A4 portrait.
pub const PAGE_HEIGHT: f32 = Sheet::A4.height;
/// Left and right of the text: 22 mm.
pub const MARGIN_SIDE: f32 = 62.4;
/// From the paper's top to the text.
pub const MARGIN_TOP: f32 = 86.0;
/// From the text to the paper's bottom.
pub const MARGIN_BOTTOM: f32 = 70.0;
/// The first baseline of the header.
pub const HEADER_BASELINE: f32 = 44.0;
/// The footer's baseline, from the paper's bottom.
pub const FOOTER_BASELINE: f32 = 36.0;
/// Where an outline number such as F12 stands, left of its text.
pub const NUMBER_COLUMN: f32 = 34.0;
/// How far the text of a list stands from its marks.
pub const LIST_INDENT: f32 = 16.0;
/// Between the entries of a list.
pub const ENTRY_GAP: f32 = 2.5;
/// Between a label and its text.
pub const LABEL_GAP: f32 = 4.0;
/// Between columns of text.
pub const GUTTER: f32 = 22.0;
/// From line to line where people write by hand: 8.5 mm.
pub const WRITING_LINE: f32 = 24.0;

/// The width of the text on a portrait page.
pub const TEXT_WIDTH: f32 = Sheet::A4.text_width();
/// The height of the text on a portrait page.
pub const TEXT_HEIGHT: f32 = Sheet::A4.text_height();
