//! Lists with marks or numbers, one inside another, and rows of a term and what is said of it.
//!
//! Both are lists to those who listen: a label and a body for each entry (ISO 32000-1, 14.8.4.3.3). Leaves out how
//! entries are counted: the caller numbers them, since numbers here mean something.

use super::flow::{Flow, Paragraph, Strip, line_items};
use super::line::{Run, break_lines};
use super::page::Mark;
use super::structure::{NodeId, Role};
use super::style::{self, Style};

/// An entry of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// A number or letter; the mark of the list's level where it is empty.
    pub label: String,
    /// The entry's text.
    pub runs: Vec<Run>,
    /// A list inside the entry.
    pub inner: Vec<Entry>,
}

/// A term and what is said of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Definition {
    /// Stands in the narrow column at the left.
    pub term: String,
    /// Paragraphs in the wide column.
    pub body: Vec<Vec<Run>>,
}

/// The marks of entries without a number, by level; deeper levels begin again.
const MARKS: [&str; 2] = ["•", "–"];
/// The least that is left for text, however deep a list is.
const LEAST: f32 = 120.0;

impl Flow {
    /// Adds a list. A label stands with its text, and a list inside an entry with the line above it.
    pub fn list(&mut self, look: Style, before: f32, entries: &[Entry]) {
        self.list_at(look, before, entries, 0);
    }

    fn list_at(&mut self, look: Style, before: f32, entries: &[Entry], level: usize) {
        self.within(Role::List, |flow| {
            for (index, entry) in entries.iter().enumerate() {
                let before = if index == 0 { before } else { style::ENTRY_GAP };
                let mark = if entry.label.is_empty() { MARKS[level % MARKS.len()] } else { &entry.label };
                flow.within(Role::Item, |flow| {
                    let indent = if flow.width() > style::LIST_INDENT + LEAST { style::LIST_INDENT } else { 0.0 };
                    flow.labelled(mark, (look, look), indent, |flow| flow.entry(look, before, entry, level));
                });
            }
        });
    }

    fn entry(&mut self, look: Style, before: f32, entry: &Entry, level: usize) {
        let with_next = !entry.inner.is_empty();
        let text = Paragraph { with_next, ..Paragraph::new(look, entry.runs.clone()) };
        self.paragraph(&text.before(before));
        if with_next {
            self.list_at(look, style::ENTRY_GAP, &entry.inner, level + 1);
        }
    }

    /// Adds rows of a term in bold and what is said of it beside it; `term` is the width of the left column.
    pub fn definitions(&mut self, look: Style, (before, term): (f32, f32), rows: &[Definition]) {
        let bold = Style { face: super::Face::Bold, ..look };
        self.within(Role::List, |flow| {
            for (index, row) in rows.iter().enumerate() {
                let before = if index == 0 { before } else { style::ENTRY_GAP };
                flow.within(Role::Item, |flow| {
                    flow.labelled(&row.term, (bold, look), term, |flow| {
                        for (index, runs) in row.body.iter().enumerate() {
                            let before = if index == 0 { before } else { 0.0 };
                            flow.paragraph(&Paragraph::new(look, runs.clone()).before(before));
                        }
                    });
                });
            }
        });
    }

    /// Composes a body with a label at its left, in lines beside the body's own.
    fn labelled(&mut self, label: &str, looks: (Style, Style), width: f32, body: impl FnOnce(&mut Self)) {
        let node = self.tree.add(Role::Label);
        let first = self.strips().len();
        self.within(Role::ItemBody, |flow| flow.indented(width, body));
        self.put_label(label, (node, first), looks, width);
    }

    /// Writes a label beside the strips from `first` on; one with more lines than its body gets strips of its own.
    fn put_label(&mut self, label: &str, (node, first): (NodeId, usize), looks: (Style, Style), width: f32) {
        let (x, mark) = (self.indent(), Mark::Node(node));
        let room = if width > 0.0 { width - style::LABEL_GAP } else { self.width() };
        for (index, line) in break_lines(&[Run::new(label)], looks.0, room).iter().enumerate() {
            let items = line_items(line, looks.0, x, mark);
            match self.strips().get_mut(first + index) {
                Some(strip) => strip.items.splice(0..0, items).for_each(drop),
                None => self.push(Strip { height: looks.1.leading, items, ..Strip::default() }),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(text: &str, inner: Vec<Entry>) -> Entry {
        Entry { label: String::new(), runs: vec![Run::new(text)], inner }
    }

    #[test]
    fn a_list_inside_an_entry_stands_further_in_and_in_its_body() {
        let mut flow = Flow::default();
        flow.list(style::BODY, 0.0, &[entry("Bolig", vec![entry("i sentrum", vec![])]), entry("Skole", vec![])]);
        let tags: Vec<&str> = flow.tree.nodes().iter().map(|node| node.role.tag()).collect();
        let inner = ["L", "LI", "Lbl", "LBody", "P"];
        assert_eq!(tags, [&["Document"][..], &inner, &inner, &inner[1..]].concat());
        let lefts: Vec<f32> = flow.strips().iter().map(|strip| strip.items[0].x).collect();
        assert_eq!(lefts, [0.0, style::LIST_INDENT, 0.0]);
    }

    #[test]
    fn a_term_with_more_lines_than_its_text_is_printed_whole() {
        let mut flow = Flow::default();
        let term = "Planbeskrivelse og bestemmelser".to_owned();
        flow.definitions(style::BODY, (0.0, 90.0), &[Definition { term, body: vec![vec![Run::new("Ja")]] }]);
        let texts: Vec<&str> =
            flow.strips().iter().flat_map(|strip| strip.items.iter().filter_map(|item| item.text())).collect();
        assert_eq!(texts.concat().replace(' ', ""), "PlanbeskrivelseJaogbestemmelser");
    }

    #[test]
    fn a_list_twenty_levels_deep_leaves_room_for_text() {
        let deepest = entry("Innerst", vec![]);
        let list = (0..20).fold(deepest, |inner, _| entry("Ett nivå", vec![inner]));
        let mut flow = Flow::default();
        flow.list(style::BODY, 0.0, &[list]);
        let width = flow.width();
        assert!(flow.strips().iter().flat_map(|strip| &strip.items).all(|item| item.edges()[2] <= width));
    }
}
