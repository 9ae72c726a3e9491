//! What a file needs around its pages: title, language, structure tree, metadata and an identity of its own.
//!
//! Works on `lopdf`'s objects after the pages are written. Leaves out the claims of PDF/A and PDF/UA: they are made
//! only when the file is validated against them.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};

use super::PrintError;
use super::page::{Item, Laid, Mark};
use super::structure::{NodeId, Role};
use super::style::PAGE_HEIGHT;

/// The program's name in the file's metadata.
const PRODUCER: &str = "Rundebord";

/// What a page's marked content sequences belong to; the place in the list is the sequence's number.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// The element of each sequence.
    pub nodes: Vec<NodeId>,
}

/// Completes the file and writes it.
///
/// # Errors
/// When an object that the pages must have is missing, or the file cannot be written.
pub fn conform(mut file: Document, laid: &Laid, contents: &[Content]) -> Result<Vec<u8>, PrintError> {
    file.version = "1.7".to_owned();
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    for (index, page) in pages.iter().enumerate() {
        let page = file.get_dictionary_mut(*page)?;
        page.remove(b"Annots");
        page.set("StructParents", index as i64);
        page.set("Tabs", "S");
    }
    let structure = add_structure(&mut file, laid, &pages, contents);
    let metadata = file.add_object(metadata(laid));
    let catalog = file.catalog_mut()?;
    catalog.set("StructTreeRoot", structure);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("Lang", Object::string_literal(laid.language));
    catalog.set("Metadata", metadata);
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    let info = file.add_object(dictionary! {
        "Title" => unicode(&laid.title),
        "Producer" => Object::string_literal(PRODUCER),
    });
    file.trailer.set("Info", info);
    let identity = Object::String(laid.identity.clone(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![identity.clone(), identity]);
    file.prune_objects();
    file.compress();
    let mut bytes = Vec::new();
    file.save_modern(&mut bytes)?;
    Ok(bytes)
}

/// Adds the structure tree; elements without content or children are left out.
fn add_structure(file: &mut Document, laid: &Laid, pages: &[ObjectId], contents: &[Content]) -> ObjectId {
    let nodes = laid.tree.nodes();
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = nodes.iter().map(|_| file.new_object_id()).collect();
    let mut kids: Vec<Vec<Object>> = vec![Vec::new(); nodes.len()];
    let mut numbers: Vec<Object> = Vec::new();
    for (index, content) in contents.iter().enumerate() {
        let owners = content.nodes.iter().map(|node| ids[node.0].into());
        numbers.push((index as i64).into());
        numbers.push(Object::Array(owners.collect()));
        for (sequence, node) in content.nodes.iter().enumerate() {
            kids[node.0].push(Object::Dictionary(dictionary! {
                "Type" => "MCR",
                "Pg" => pages[index],
                "MCID" => sequence as i64,
            }));
        }
    }
    // Children stand after their parents, so that from the back every child is complete when its parent takes it.
    for index in (0..nodes.len()).rev() {
        let parent = nodes[index].parent;
        if kids[index].is_empty() && parent.is_some() {
            continue;
        }
        let above = parent.map_or(root, |parent| ids[parent.0]);
        let mut element = element(nodes[index].role, above, std::mem::take(&mut kids[index]));
        if let Some(words) = &nodes[index].words {
            element.set("Alt", unicode(words));
            element.set("A", dictionary! { "O" => "Layout", "BBox" => frame_of(laid, NodeId(index)) });
        }
        file.set_object(ids[index], element);
        if let Some(parent) = parent {
            kids[parent.0].insert(0, ids[index].into());
        }
    }
    let parents = file.add_object(dictionary! { "Nums" => numbers });
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => vec![ids[0].into()],
        "ParentTree" => parents,
        "ParentTreeNextKey" => contents.len() as i64,
    };
    file.set_object(root, tree);
    root
}

fn element(role: Role, parent: ObjectId, kids: Vec<Object>) -> Dictionary {
    let mut element = dictionary! {
        "Type" => "StructElem",
        "S" => role.tag(),
        "P" => parent,
        "K" => kids,
    };
    if role == Role::HeaderCell {
        element.set("A", dictionary! { "O" => "Table", "Scope" => "Column" });
    }
    element
}

/// Left, bottom, right and top edge of a figure, from the paper's bottom left corner.
fn frame_of(laid: &Laid, node: NodeId) -> Vec<Object> {
    let mut items = laid.pages.iter().flat_map(|page| &page.items);
    let [left, top, right, bottom] = items.find(|item| item.mark == Mark::Node(node)).map_or([0.0; 4], Item::edges);
    [left, PAGE_HEIGHT - bottom, right, PAGE_HEIGHT - top].map(Object::Real).to_vec()
}

/// A text as UTF-16 with a byte order mark: the form every reader knows.
fn unicode(text: &str) -> Object {
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn metadata(laid: &Laid) -> Stream {
    let (title, language) = (escaped(&laid.title), laid.language);
    let packet = format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{PRODUCER}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{feff}',
    );
    let head = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    Stream::new(head, packet.into_bytes()).with_compression(false)
}
