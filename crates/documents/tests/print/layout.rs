//! The layout's own pieces on every format of paper: lists, definitions, callouts, changed words, long tables.

use rundebord_documents::print::flow::{Flow, Paragraph};
use rundebord_documents::print::line::Run;
use rundebord_documents::print::page::{Item, Laid, Mark, Shape};
use rundebord_documents::print::structure::Role;
use rundebord_documents::print::style::{self, Sheet};
use rundebord_documents::print::table::{Align, Column, Table};
use rundebord_documents::print::{Definition, Entry, PrintError, render};
use rundebord_texts::Language;

use crate::models::frame;
use crate::validity::{PROFILES, faults};

const SHEETS: [(&str, Sheet); 4] = [
    ("a4", Sheet::A4),
    ("a4-landscape", Sheet::A4_LANDSCAPE),
    ("a3", Sheet::A3),
    ("a3-landscape", Sheet::A3_LANDSCAPE),
];
const WORDS: &str = "Skolestrukturen bør ligge fast i perioden, slik at bygdene vet hva de har å forholde seg til.";

fn entry(label: &str, text: &str, inner: Vec<Entry>) -> Entry {
    Entry { label: label.to_owned(), runs: vec![Run::new(text)], inner }
}

fn lists(flow: &mut Flow) {
    flow.paragraph(&Paragraph::heading(Role::Heading2, style::PART, "Lister").before(18.0));
    let deep = vec![entry("", "Kirkebygda", vec![]), entry("", WORDS, vec![])];
    let inner = vec![entry("a)", "Skole og barnehage", deep), entry("b)", WORDS, vec![])];
    flow.list(style::BODY, 6.0, &[entry("1.", "Levende bygder", inner), entry("2.", WORDS, vec![])]);
    flow.paragraph(&Paragraph::heading(Role::Heading3, style::SUBPART, "Hvem og når").before(12.0));
    let row = |term: &str, body: &[&str]| Definition {
        term: term.to_owned(),
        body: body.iter().map(|text| vec![Run::new(text)]).collect(),
    };
    let rows =
        [row("Frist", &["14. februar 2026"]), row("Ansvarlig for oppfølging", &[WORDS, WORDS]), row("Tomt", &[])];
    flow.definitions(style::BODY, (6.0, 110.0), &rows);
}

fn changes(flow: &mut Flow) {
    flow.paragraph(&Paragraph::heading(Role::Heading2, style::PART, "Endringer").before(18.0));
    let runs = [
        Run::new("Kommunen skal "),
        Run::removed("bevare skolene i bygdene så lenge det er elever til dem ", "tatt ut: bevare skolene"),
        Run::inserted("videreutvikle skolene i bygdene sammen med foreldre og elever ", "lagt til: videreutvikle"),
        Run::new("i hele perioden. "),
    ];
    flow.paragraph(&Paragraph::new(style::BODY, runs.iter().cycle().take(16).cloned().collect()).before(4.0));
    flow.callout(10.0, "Les dette først", |flow| {
        flow.paragraph(&Paragraph::new(style::BODY, vec![Run::new(WORDS)]));
    });
}

fn long_table(flow: &mut Flow, rows: usize) {
    flow.paragraph(&Paragraph::heading(Role::Heading2, style::PART, "Tabell").before(18.0));
    let width = flow.width();
    let row = |at: usize| {
        let words = if at % 9 == 4 { WORDS.repeat(12) } else { WORDS.to_owned() };
        vec![vec![vec![Run::new(&format!("B{at}"))]], vec![vec![Run::new(&words)]], vec![vec![]]]
    };
    flow.table(&Table {
        columns: [0.15, 0.6, 0.25].map(|part| Column { width: width * part, align: Align::Left }).to_vec(),
        head: ["Nr.", "Notat", "Svar"].map(Run::new).to_vec(),
        continued: ["Nr.", "Notat (forts.)", "Svar"].map(Run::new).to_vec(),
        rows: (1..=rows).map(row).collect(),
        style: style::SMALL,
        before: 6.0,
    });
}

fn specimen(sheet: Sheet) -> Laid {
    let frame = frame(Language::Nb, 2);
    let mut flow = Flow::on(sheet);
    frame.title_block(&mut flow, "Prøveark");
    lists(&mut flow);
    changes(&mut flow);
    long_table(&mut flow, 60);
    frame.bind("Prøveark", flow)
}

fn texts(laid: &Laid, page: usize) -> impl Iterator<Item = (&Item, &str)> {
    laid.pages[page].items.iter().filter_map(|item| Some((item, item.text()?)))
}

#[test]
fn every_format_of_paper_is_filled_and_not_left() -> Result<(), PrintError> {
    let folder = std::env::var_os("RUNDEBORD_PRINT_TO").map(std::path::PathBuf::from);
    for (name, sheet) in SHEETS {
        let laid = specimen(sheet);
        for page in &laid.pages {
            assert_eq!(page.sheet, sheet);
            let edges = page.items.iter().map(Item::edges);
            let [right, bottom] =
                edges.fold([0.0_f32; 2], |most, edges| [most[0].max(edges[2]), most[1].max(edges[3])]);
            assert!((right - (sheet.width - style::MARGIN_SIDE)).abs() < 1.0, "{name}: {right}");
            assert!(bottom < sheet.height - 20.0, "{name}: {bottom}");
        }
        let bytes = render(&laid)?;
        for profile in PROFILES {
            assert_eq!(faults(&bytes, profile), [""; 0], "{name} as {profile}");
        }
        if let Some(folder) = &folder {
            std::fs::write(folder.join(format!("specimen-{name}.pdf")), bytes)?;
        }
    }
    Ok(())
}

#[test]
fn a_file_says_the_size_of_its_paper() -> Result<(), PrintError> {
    let file = lopdf::Document::load_mem(&render(&specimen(Sheet::A3_LANDSCAPE))?)?;
    let page = file.get_dictionary(file.get_pages()[&1])?;
    let edges: Vec<f32> = page.get(b"MediaBox")?.as_array()?.iter().filter_map(|edge| edge.as_float().ok()).collect();
    assert!((edges[2] - 1_190.55).abs() < 0.1 && (edges[3] - 841.89).abs() < 0.1, "{edges:?}");
    Ok(())
}

#[test]
fn a_table_that_goes_on_has_its_head_on_every_page_and_a_row_may_go_on_too() {
    let laid = specimen(Sheet::A4);
    assert!(laid.pages.len() > 3);
    for page in 2..laid.pages.len() {
        assert!(texts(&laid, page).any(|(item, text)| item.mark == Mark::Repeat && text == "Notat (forts.)"), "{page}");
    }
    let of = |page: usize| -> Vec<Mark> {
        let cells = texts(&laid, page).map(|(item, _)| item.mark);
        cells.filter(|mark| matches!(mark, Mark::Node(node) if laid.tree.role(*node) == Role::Cell)).collect()
    };
    assert!((1..laid.pages.len()).any(|page| of(page - 1).last() == of(page).first()), "no row goes on");
}

#[test]
fn changed_words_are_told_by_line_and_weight_and_are_spoken() {
    let laid = specimen(Sheet::A4);
    let spoken = |role: Role| -> Vec<&str> {
        let nodes = laid.tree.nodes().iter().filter(|node| node.role == role);
        nodes.filter_map(|node| node.words.as_deref()).collect()
    };
    assert_eq!(spoken(Role::Removed), ["tatt ut: bevare skolene"; 4]);
    assert_eq!(spoken(Role::Inserted), ["lagt til: videreutvikle"; 4]);
    let items: Vec<&Item> = laid.pages.iter().flat_map(|page| &page.items).collect();
    let changed: Vec<usize> = (0..items.len())
        .filter(|at| matches!(items[*at].mark, Mark::Node(node) if laid.tree.role(node).is_inline()))
        .collect();
    assert!(changed.len() >= 8);
    for at in changed {
        assert!(matches!(items[at + 1].shape, Shape::Line { .. }), "{:?}", items[at]);
    }
}

#[test]
fn one_who_listens_hears_changed_words_where_they_stand() -> Result<(), PrintError> {
    let file = lopdf::Document::load_mem(&render(&specimen(Sheet::A4))?)?;
    let kids = |id: lopdf::ObjectId| file.get_dictionary(id).and_then(|one| one.get(b"K")?.as_array()).cloned();
    let paragraph = file.objects.keys().filter_map(|id| kids(*id).ok()).find(|kids| {
        let elements = kids.iter().filter(|kid| kid.as_reference().is_ok()).count();
        elements == 8 && kids.len() > 8
    });
    let order: String = paragraph
        .expect("the changed paragraph")
        .iter()
        .map(|kid| if kid.as_i64().is_ok() { 'w' } else { 's' })
        .collect();
    assert!(order.starts_with("wssw"), "{order}");
    Ok(())
}

/// The bookmarks from one on, with their level, in the order that a reader shows them.
fn bookmarks(file: &lopdf::Document, first: &lopdf::Dictionary, level: usize) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let follow = |of: &lopdf::Dictionary, key: &[u8]| {
        of.get(key).and_then(lopdf::Object::as_reference).and_then(|id| file.get_dictionary(id)).ok().cloned()
    };
    let mut next = follow(first, b"First");
    while let Some(one) = next {
        let title = one.get(b"Title").and_then(lopdf::decode_text_string).expect("a title");
        found.push((level, title));
        found.extend(bookmarks(file, &one, level + 1));
        next = follow(&one, b"Next");
    }
    found
}

#[test]
fn the_bookmarks_are_the_headings_by_level_and_lead_to_their_pages() -> Result<(), PrintError> {
    let file = lopdf::Document::load_mem(&render(&specimen(Sheet::A4_LANDSCAPE))?)?;
    let outline = file.get_dictionary(file.catalog()?.get(b"Outlines")?.as_reference()?)?;
    let found = bookmarks(&file, outline, 1);
    let found: Vec<(usize, &str)> = found.iter().map(|(level, title)| (*level, title.as_str())).collect();
    let inner = [(2, "Lister"), (3, "Hvem og når"), (2, "Endringer"), (2, "Tabell")];
    assert_eq!(found, [&[(1, "Prøveark")][..], &inner].concat());
    assert_eq!(outline.get(b"Count")?.as_i64()?, 4, "the title and what stands right under it");
    let second = file.get_pages()[&2];
    let leads = |object: &lopdf::Object| {
        let place = object.as_dict().ok()?.get(b"Dest").ok()?.as_array().ok()?;
        Some(place[0].as_reference().ok()? == second)
    };
    assert_eq!(file.objects.values().filter_map(leads).filter(|second| *second).count(), 1, "the table");
    Ok(())
}
