//! What a reader would notice: edges, headings left behind, texts, and what can be copied out of a file.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Document, Object};
use rundebord_documents::print::page::{Item, Laid, Mark, Page, Shape};
use rundebord_documents::print::{PrintError, printable, style};

/// Without white space: lines are broken where they must be.
pub fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

pub fn contains(texts: &[String], wanted: &str) -> bool {
    let wanted = squeezed(&printable(wanted));
    texts.iter().any(|text| squeezed(text).contains(&wanted))
}

pub fn page_text(page: &Page) -> String {
    let texts = page.items.iter().chain(&page.turned).filter_map(Item::text);
    squeezed(&texts.collect::<String>())
}

pub fn squares(page: &Page) -> usize {
    let square = |item: &&Item| matches!(item.shape, Shape::Square { .. });
    page.items.iter().filter(square).count()
}

/// Nothing outside the paper's safe area, no text outside the text's area, no heading last on a page.
pub fn assert_sound(laid: &Laid, name: &str) {
    let card = laid.pages.iter().any(|page| !page.turned.is_empty());
    for (index, page) in laid.pages.iter().enumerate() {
        for item in &page.items {
            let [left, top, right, bottom] = item.edges();
            let [least_x, least_y] = match (card, item.mark) {
                (true, _) | (_, Mark::Furniture) => [0.0, 20.0],
                _ => [style::MARGIN_SIDE - 0.1, style::MARGIN_TOP - 0.1],
            };
            let lowest = match item.mark {
                Mark::Furniture => page.sheet.height - 20.0,
                _ => page.sheet.height - style::MARGIN_BOTTOM + 20.0 * f32::from(u8::from(card)),
            };
            let inside = left >= least_x
                && right <= page.sheet.width - least_x + 0.2
                && top >= least_y
                && bottom <= lowest + 0.6;
            assert!(inside, "{name}, page {}: {item:?}", index + 1);
        }
        let last = page
            .items
            .iter()
            .filter(|item| item.text().is_some() && item.mark != Mark::Furniture)
            .max_by(|a, b| a.y.total_cmp(&b.y));
        if let Some((item, Mark::Node(node))) = last.map(|item| (item, item.mark)) {
            let role = laid.tree.role(node);
            // Empty rows to sign in follow a head, too.
            let rows = page.items.iter().any(|row| row.mark == Mark::Decoration && row.y > item.y + 18.0);
            assert!(card || rows || !role.announces(), "{name}, page {}: {role:?} is last", index + 1);
        }
        assert!(last.is_some(), "{name}, page {} is empty", index + 1);
        assert_no_overlap(page, &format!("{name}, page {}", index + 1));
    }
}

/// No two texts share ink: compared by the space from x-height to baseline.
fn assert_no_overlap(page: &Page, name: &str) {
    let mut texts: Vec<(f32, f32, f32, f32, &str)> = page
        .items
        .iter()
        .filter_map(|item| match &item.shape {
            Shape::Text { text, size, width, .. } if *width > 0.0 => {
                Some((item.y - 0.45 * size, item.y, item.x, item.x + width, text.as_str()))
            }
            _ => None,
        })
        .collect();
    texts.sort_by(|a, b| a.0.total_cmp(&b.0));
    for (index, one) in texts.iter().enumerate() {
        for other in texts[index + 1..].iter().take_while(|other| other.0 < one.1 - 0.5) {
            let apart = one.3 <= other.2 + 0.5 || other.3 <= one.2 + 0.5;
            assert!(apart, "{name}: {one:?} and {other:?}");
        }
    }
}

/// An item's edges; a number has nothing under its line.
pub fn inked(item: &Item) -> [f32; 4] {
    let [left, top, right, bottom] = item.edges();
    let number = item.text().is_some_and(|text| text.chars().all(|letter| letter.is_ascii_digit()));
    [left, top, right, if number { item.y } else { bottom }]
}

/// What a camera reads in the codes of each page of a file, in no order.
pub fn codes_read(bytes: &[u8]) -> Result<Vec<Vec<String>>, PrintError> {
    let file = Document::load_mem(bytes)?;
    let mut pages = Vec::new();
    for page in file.get_pages().into_values() {
        let picture = photographed(&Content::decode(&file.get_page_content(page))?);
        let (width, height) = (style::PAGE_WIDTH * DOTS, style::PAGE_HEIGHT * DOTS);
        let light = |x: usize, y: usize| if picture[y * width as usize + x] { 0 } else { 255 };
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(width as usize, height as usize, light);
        let mut found: Vec<String> =
            image.detect_grids().iter().map(|grid| grid.decode().expect("readable").1).collect();
        found.sort();
        pages.push(found);
    }
    Ok(pages)
}

/// Dots of a picture for each point of a page.
const DOTS: f32 = 2.0;

/// The filled paths of a page, as dark dots: codes are drawn as paths of rectangles.
fn photographed(content: &Content) -> Vec<bool> {
    let (width, height) = ((style::PAGE_WIDTH * DOTS) as usize, (style::PAGE_HEIGHT * DOTS) as usize);
    let mut dark = vec![false; width * height];
    let mut rings: Vec<Vec<[f32; 2]>> = Vec::new();
    for operation in &content.operations {
        let numbers: Vec<f32> = operation.operands.iter().filter_map(|operand| operand.as_float().ok()).collect();
        match (operation.operator.as_str(), &numbers[..]) {
            ("m", [x, y]) => rings.push(vec![[*x, *y]]),
            ("l", [x, y]) => rings.last_mut().expect("a path begins with a move").push([*x, *y]),
            ("f", _) => {
                for ring in rings.drain(..) {
                    let edge = |of: fn(f32, f32) -> f32, axis: usize, start: f32| {
                        (ring.iter().fold(start, |edge, point| of(edge, point[axis])) * DOTS).round() as usize
                    };
                    let (left, right) = (edge(f32::min, 0, f32::MAX), edge(f32::max, 0, 0.0));
                    let (bottom, top) = (edge(f32::min, 1, f32::MAX), edge(f32::max, 1, 0.0));
                    for y in bottom..top {
                        let start = (height - 1 - y) * width;
                        dark[start + left..start + right].fill(true);
                    }
                }
            }
            ("S", _) => rings.clear(),
            _ => {}
        }
    }
    dark
}

/// The text of each page of a file, read through the fonts' own tables from code to character.
pub fn pages_read(bytes: &[u8]) -> Result<Vec<String>, PrintError> {
    let file = Document::load_mem(bytes)?;
    let mut pages = Vec::new();
    for page in file.get_pages().into_values() {
        let fonts: BTreeMap<Vec<u8>, BTreeMap<u16, String>> =
            file.get_page_fonts(page)?.into_iter().map(|(name, font)| (name, characters(&file, font))).collect();
        let content = Content::decode(&file.get_page_content(page))?;
        let (mut text, mut font) = (String::new(), Vec::new());
        for operation in content.operations {
            match (operation.operator.as_str(), operation.operands.first()) {
                ("Tf", Some(Object::Name(name))) => font = name.clone(),
                ("Tj", Some(Object::String(codes, _))) => {
                    for code in codes.chunks_exact(2) {
                        let code = u16::from_be_bytes([code[0], code[1]]);
                        let missing = "\u{fffd}".to_owned();
                        text.push_str(fonts[&font].get(&code).unwrap_or(&missing));
                    }
                }
                _ => {}
            }
        }
        pages.push(text);
    }
    Ok(pages)
}

fn characters(file: &Document, font: &lopdf::Dictionary) -> BTreeMap<u16, String> {
    let id = font.get(b"ToUnicode").and_then(Object::as_reference).expect("a table");
    let stream = file.get_object(id).and_then(Object::as_stream).expect("a stream");
    let table = stream.get_plain_content().unwrap_or_else(|_| stream.content.clone());
    let table = String::from_utf8_lossy(&table).into_owned();
    let mut found = BTreeMap::new();
    for line in table.lines() {
        let codes: Vec<&str> = line.split(['<', '>']).skip(1).step_by(2).collect();
        if let [code, text] = codes[..] {
            let units: Vec<u16> =
                (0..text.len() / 4).filter_map(|at| u16::from_str_radix(&text[4 * at..4 * at + 4], 16).ok()).collect();
            if let Ok(code) = u16::from_str_radix(code, 16) {
                found.insert(code, String::from_utf16_lossy(&units));
            }
        }
    }
    found
}
