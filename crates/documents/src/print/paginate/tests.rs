//! Where pages end.

use super::super::flow::Paragraph;
use super::super::line::Run;
use super::super::page::Mark;
use super::super::structure::Role;
use super::super::table::{Align, Column, Table};
use super::*;

fn paragraph(lines: usize) -> Paragraph {
    let text = vec!["Linje"; lines].join("\n");
    Paragraph::new(style::BODY, vec![Run::new(&text)])
}

/// Lines of body text that fit on a page.
fn full() -> usize {
    (style::TEXT_HEIGHT / style::BODY.leading) as usize
}

fn texts(page: &Page) -> usize {
    page.items.iter().filter(|item| item.text().is_some()).count()
}

#[test]
fn a_last_line_is_not_left_alone_on_the_next_page() {
    let mut flow = Flow::default();
    flow.paragraph(&paragraph(full() + 1));
    let pages = paginate(&flow);
    assert_eq!(pages.iter().map(texts).collect::<Vec<_>>(), [full() - 1, 2]);
}

#[test]
fn a_first_line_is_not_left_alone_at_the_foot_of_a_page() {
    let mut flow = Flow::default();
    flow.paragraph(&paragraph(full() - 1));
    flow.paragraph(&paragraph(5));
    let pages = paginate(&flow);
    assert_eq!(pages.iter().map(texts).collect::<Vec<_>>(), [full() - 1, 5]);
}

#[test]
fn a_heading_goes_to_the_next_page_with_its_text() {
    let mut flow = Flow::default();
    flow.paragraph(&paragraph(full() - 2));
    flow.paragraph(&Paragraph::heading(Role::Heading2, style::BODY, "Tema"));
    flow.paragraph(&paragraph(3));
    let pages = paginate(&flow);
    assert_eq!(pages.iter().map(texts).collect::<Vec<_>>(), [full() - 2, 4]);
}

#[test]
fn a_heading_over_columns_goes_to_the_next_page_with_them() {
    let mut flow = Flow::default();
    flow.paragraph(&paragraph(full() - 4));
    flow.paragraph(&Paragraph::heading(Role::Heading2, style::BODY, "Tema"));
    flow.region(2, false);
    (0..20).for_each(|_| flow.paragraph(&paragraph(1)));
    let pages = paginate(&flow);
    assert_eq!(pages.iter().map(texts).collect::<Vec<_>>(), [full() - 4, 21]);
}

#[test]
fn what_belongs_together_is_parted_only_when_it_is_taller_than_a_page() {
    let mut flow = Flow::default();
    flow.paragraph(&paragraph(10));
    flow.together(style::TEXT_HEIGHT, |flow| (0..20).for_each(|_| flow.paragraph(&paragraph(2))));
    flow.together(style::TEXT_HEIGHT, |flow| (0..40).for_each(|_| flow.paragraph(&paragraph(2))));
    let counts: Vec<usize> = paginate(&flow).iter().map(texts).collect();
    assert_eq!(counts[0], 10);
    assert_eq!(counts.iter().sum::<usize>(), 130);
    assert_eq!(counts.len(), 4);
}

#[test]
fn a_table_repeats_its_head_on_every_page_it_goes_on_to() {
    let mut flow = Flow::default();
    let column = Column { width: flow.width(), align: Align::Left };
    flow.table(&Table {
        columns: vec![column],
        head: vec![Run::new("Bord 4")],
        continued: vec![Run::new("Bord 4 (forts.)")],
        rows: (0..120).map(|_| vec![vec![vec![Run::new("Notat")]]]).collect(),
        style: style::BODY,
        before: 0.0,
    });
    let pages = paginate(&flow);
    assert!(pages.len() > 2);
    for (index, page) in pages.iter().enumerate() {
        let repeated = page.items.iter().filter(|item| item.mark == Mark::Repeat);
        let found: Vec<_> = repeated.filter_map(Item::text).collect();
        assert_eq!(found, if index == 0 { vec![] } else { vec!["Bord 4 (forts.)"] });
    }
}

#[test]
fn columns_on_the_last_page_are_even() {
    let mut flow = Flow::default();
    flow.region(2, false);
    (0..20).for_each(|_| flow.paragraph(&paragraph(1)));
    let pages = paginate(&flow);
    let left = pages[0].items.iter().filter(|item| item.x < style::PAGE_WIDTH / 2.0).count();
    assert_eq!(left, 10);
}
