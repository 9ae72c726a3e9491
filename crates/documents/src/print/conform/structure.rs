//! The structure tree as the file holds it, and the way back from each page's content to its elements.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::super::page::{Laid, Mark};
use super::super::structure::{Node, NodeId, Role};
use super::{Content, unicode};

/// A piece of content: its page and its number there.
type Place = (usize, usize);

/// Adds the structure tree. Elements without content or children are left out, but for a table's empty cells.
pub fn add(file: &mut Document, laid: &Laid, pages: &[ObjectId], contents: &[Content]) -> ObjectId {
    let nodes = laid.tree.nodes();
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = nodes.iter().map(|_| file.new_object_id()).collect();
    let own = own_content(nodes.len(), contents);
    let tags = tags(nodes, &own);
    let mut kids: Vec<Vec<(NodeId, Option<Place>)>> = vec![Vec::new(); nodes.len()];
    // Children stand after their parents, so that from the back every child is complete when its parent takes it.
    for (index, node) in nodes.iter().enumerate().rev() {
        let children = &mut kids[index];
        children.reverse();
        if own[index].is_empty() && children.is_empty() && node.parent.is_some() && !node.role.is_cell() {
            continue;
        }
        let first = children.iter().filter_map(|(_, first)| *first).chain(own[index].iter().copied()).min();
        let mut element = element(node, tags[index], node.parent.map_or(root, |parent| ids[parent.0]));
        if node.role == Role::Figure {
            element.set("A", dictionary! { "O" => "Layout", "BBox" => frame_of(laid, NodeId(index)) });
        }
        set_kids(&mut element, &own[index], children, &ids, pages);
        file.set_object(ids[index], element);
        if let Some(parent) = node.parent {
            kids[parent.0].push((NodeId(index), first));
        }
    }
    let numbers = contents.iter().zip(0_i64..).flat_map(|(content, page)| {
        let owners = content.nodes.iter().map(|node| ids[node.0].into()).collect();
        [page.into(), Object::Array(owners)]
    });
    let parents = file.add_object(dictionary! { "Nums" => numbers.collect::<Vec<Object>>() });
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => vec![ids[0].into()],
        "ParentTree" => parents,
        "ParentTreeNextKey" => contents.len() as i64,
    };
    file.set_object(root, tree);
    root
}

/// Each element's type. A heading whose own heading above it was left empty moves up, so that no level is skipped.
fn tags(nodes: &[Node], own: &[Vec<Place>]) -> Vec<&'static str> {
    let mut above = 0;
    let mut tag = |(node, own): (&Node, &Vec<Place>)| match node.role.level().filter(|_| !own.is_empty()) {
        None => node.role.tag(),
        Some(level) => {
            above = level.min(above + 1);
            ["H1", "H2", "H3"][usize::from(above) - 1]
        }
    };
    nodes.iter().zip(own).map(&mut tag).collect()
}

/// The content of each element itself, in reading order.
fn own_content(nodes: usize, contents: &[Content]) -> Vec<Vec<Place>> {
    let mut own = vec![Vec::new(); nodes];
    for (page, content) in contents.iter().enumerate() {
        content.nodes.iter().enumerate().for_each(|(sequence, node)| own[node.0].push((page, sequence)));
    }
    own
}

/// An element's content and children. Where it has both, they stand in the order in which they are read.
fn set_kids(
    element: &mut Dictionary,
    own: &[Place],
    children: &[(NodeId, Option<Place>)],
    ids: &[ObjectId],
    pages: &[ObjectId],
) {
    let home = own.first().map(|(page, _)| *page);
    if let Some(home) = home {
        element.set("Pg", pages[home]);
    }
    let content = |(page, sequence): &Place| match home == Some(*page) {
        true => Object::Integer(*sequence as i64),
        false => Object::Dictionary(dictionary! { "Type" => "MCR", "Pg" => pages[*page], "MCID" => *sequence as i64 }),
    };
    let content = own.iter().map(|place| (Some(*place), content(place)));
    let mut kids: Vec<(Option<Place>, Object)> = content.collect();
    kids.extend(children.iter().map(|(child, first)| (*first, ids[child.0].into())));
    if !own.is_empty() {
        kids.sort_by_key(|(first, _)| first.unwrap_or((usize::MAX, 0)));
    }
    if !kids.is_empty() {
        element.set("K", kids.into_iter().map(|(_, kid)| kid).collect::<Vec<Object>>());
    }
}

fn element(node: &Node, tag: &str, parent: ObjectId) -> Dictionary {
    let mut element = dictionary! { "Type" => "StructElem", "S" => tag, "P" => parent };
    let attributes = match node.role {
        Role::HeaderCell => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
        Role::RowHeader => Some(dictionary! { "O" => "Table", "Scope" => "Row" }),
        Role::Removed => Some(dictionary! { "O" => "Layout", "TextDecorationType" => "LineThrough" }),
        Role::Inserted => Some(dictionary! { "O" => "Layout", "TextDecorationType" => "Underline" }),
        _ => None,
    };
    if let Some(attributes) = attributes {
        element.set("A", attributes);
    }
    if let Some(words) = &node.words {
        element.set("Alt", unicode(words));
    }
    element
}

/// Left, bottom, right and top edge of a figure, from the paper's bottom left corner.
fn frame_of(laid: &Laid, node: NodeId) -> Vec<Object> {
    let found = laid.pages.iter().find_map(|page| {
        let item = page.items.iter().find(|item| item.mark == Mark::Node(node))?;
        let [left, top, right, bottom] = item.edges();
        Some([left, page.sheet.height - bottom, right, page.sheet.height - top])
    });
    found.unwrap_or([0.0; 4]).map(Object::Real).to_vec()
}
