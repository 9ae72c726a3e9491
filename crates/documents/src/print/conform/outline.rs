//! Bookmarks: the headings as a reader's list of contents, nested by level.
//!
//! Leaves out documents with a single heading: their title says it.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::super::page::{Laid, Mark};
use super::unicode;

/// A heading and where it stands.
struct Entry {
    level: u8,
    text: String,
    page: usize,
    top: f32,
}

/// Adds the outline; `None` where there is nothing to choose between.
pub fn add(file: &mut Document, laid: &Laid, pages: &[ObjectId]) -> Option<ObjectId> {
    let entries = entries(laid);
    if entries.len() < 2 {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = entries.iter().map(|_| file.new_object_id()).collect();
    let parents = parents(&entries);
    let children = |of: Option<usize>| -> Vec<usize> { (0..entries.len()).filter(|one| parents[*one] == of).collect() };
    let above = |index: usize| parents[index].map_or(root, |parent| ids[parent]);
    for siblings in (0..entries.len()).map(Some).chain([None]).map(children) {
        for (place, index) in siblings.iter().copied().enumerate() {
            let mut item = item(&entries[index], above(index), pages);
            if let Some(before) = place.checked_sub(1) {
                item.set("Prev", ids[siblings[before]]);
            }
            if let Some(after) = siblings.get(place + 1) {
                item.set("Next", ids[*after]);
            }
            // What stands right under a title is folded out, and the rest folded in: a negative number.
            let inner = children(Some(index));
            let folded = if parents[index].is_none() { 1 } else { -1 };
            set_children(&mut item, &inner, &ids, folded * inner.len() as i64);
            file.set_object(ids[index], item);
        }
    }
    let seen = (0..entries.len()).filter(|index| parents[*index].is_none_or(|parent| parents[parent].is_none()));
    let mut outline = dictionary! { "Type" => "Outlines" };
    set_children(&mut outline, &children(None), &ids, seen.count() as i64);
    file.set_object(root, outline);
    Some(root)
}

/// A heading that leads to its place.
fn item(entry: &Entry, parent: ObjectId, pages: &[ObjectId]) -> Dictionary {
    let place = vec![pages[entry.page].into(), "XYZ".into(), Object::Null, Object::Real(entry.top), Object::Null];
    dictionary! { "Title" => unicode(&entry.text), "Parent" => parent, "Dest" => place }
}

fn set_children(of: &mut Dictionary, children: &[usize], ids: &[ObjectId], count: i64) {
    if let (Some(first), Some(last)) = (children.first(), children.last()) {
        of.set("First", ids[*first]);
        of.set("Last", ids[*last]);
        of.set("Count", count);
    }
}

/// Every heading that is printed, in reading order.
fn entries(laid: &Laid) -> Vec<Entry> {
    let mut found: Vec<Option<Entry>> = laid.tree.nodes().iter().map(|_| None).collect();
    for (page, sheet) in laid.pages.iter().enumerate() {
        for item in &sheet.items {
            let (Mark::Node(node), Some(text)) = (item.mark, item.text()) else { continue };
            let Some(level) = laid.tree.role(node).level() else { continue };
            let top = sheet.sheet.height - item.edges()[1];
            let entry = found[node.0].get_or_insert(Entry { level, text: String::new(), page, top });
            entry.text.push_str(text);
        }
    }
    let mut entries: Vec<Entry> = found.into_iter().flatten().collect();
    entries.iter_mut().for_each(|entry| entry.text = entry.text.split_whitespace().collect::<Vec<_>>().join(" "));
    entries.retain(|entry| !entry.text.is_empty());
    entries
}

/// The nearest earlier heading of a higher rank.
fn parents(entries: &[Entry]) -> Vec<Option<usize>> {
    let above = |index: usize| (0..index).rev().find(|before| entries[*before].level < entries[index].level);
    (0..entries.len()).map(above).collect()
}
