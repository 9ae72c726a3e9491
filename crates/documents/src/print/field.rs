//! What stands on a tinted field with a bar at its left: the administration's own words, and callouts.
//!
//! A field may go on over pages. Leaves out frames around text: they print poorly and look like forms.

use super::flow::{Flow, Paragraph};
use super::page::{Item, Mark, Shape};
use super::structure::Role;
use super::style;

impl Flow {
    /// Adds a callout: a short title, and what `inside` adds under it. Kept whole where half a page takes it.
    pub fn callout(&mut self, before: f32, title: &str, inside: impl FnOnce(&mut Self)) {
        let half = self.sheet.text_height() / 2.0;
        self.together(half, |flow| {
            flow.field(before, |flow| {
                let title = Paragraph::new(style::CALLOUT, vec![super::line::Run::new(title)]);
                flow.paragraph(&title.with_next());
                inside(flow);
            });
        });
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

fn field(x: f32, width: f32, height: f32, grey: f32) -> Item {
    Item { mark: Mark::Decoration, x, y: 0.0, shape: Shape::Field { width, height }, grey }
}
