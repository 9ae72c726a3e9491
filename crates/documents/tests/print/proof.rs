//! What a proof-reader found once and must not find again: words that run together, counts of nothing, rows left alone,
//! columns out of line, heads broken in a word, paper that is not used.

use rundebord_documents::print::flow::Flow;
use rundebord_documents::print::line::Run;
use rundebord_documents::print::page::{Item, Laid, Mark, Page, Shape};
use rundebord_documents::print::structure::Role;
use rundebord_documents::print::style::{self, Sheet};
use rundebord_documents::print::table::{Align, Column, Table};
use rundebord_documents::print::{
    Attendance, AttendanceKind, Proposal, Quote, VerdictCounts, lay_out_attendance_list, lay_out_change_sheet,
    lay_out_check_sheet, lay_out_closing_report, lay_out_mayors_page, lay_out_note_sheets, lay_out_notice,
    lay_out_plan_outcome, lay_out_seating_list, lay_out_seating_poster, lay_out_summary, lay_out_table_stories,
};
use rundebord_texts::Language;

use crate::every::everything;
use crate::models::{self, Size};
use crate::reading::{assert_sound, contains, page_text};
use crate::{BOTH, day, reports};

fn role(laid: &Laid, item: &Item) -> Option<Role> {
    match item.mark {
        Mark::Node(node) => Some(laid.tree.role(node)),
        _ => None,
    }
}

#[test]
fn words_that_are_out_and_words_that_are_in_never_run_together() {
    for language in BOTH {
        let sheet = lay_out_change_sheet(&reports::models::change_sheet(Size::Normal, language));
        let summary = lay_out_summary(&models::summary(Size::Normal, language, 2));
        for laid in [sheet, summary] {
            let items: Vec<&Item> = laid.pages.iter().flat_map(|page| &page.items).collect();
            let of = |wanted| -> Vec<&Item> {
                let is = |item: &&Item| item.text().is_some() && role_is(&laid, item, wanted);
                items.iter().copied().filter(is).collect()
            };
            let mut beside = 0;
            for removed in of(Role::Removed) {
                for inserted in of(Role::Inserted).iter().filter(|item| item.y == removed.y && item.x > removed.x) {
                    beside += 1;
                    assert!(inserted.x - removed.edges()[2] > 1.5, "{removed:?} and {inserted:?}");
                }
            }
            assert!(beside > 0, "{}", laid.title);
        }
    }
}

fn role_is(laid: &Laid, item: &Item, wanted: Role) -> bool {
    role(laid, item) == Some(wanted)
}

#[test]
fn answers_that_nobody_gave_are_not_counted_and_a_table_without_words_has_no_colon() {
    let mut sheet = reports::models::change_sheet(Size::Normal, Language::Nb);
    let asked = sheet.changed.iter_mut().find_map(|one| one.asked.as_mut()).expect("tables were asked");
    asked.counts = VerdictCounts { correct: 4, partly: 0, incorrect: 0, missing: 0, unanswered: 1 };
    asked.words[0].text = " ".to_owned();
    let texts = lay_out_change_sheet(&sheet).texts();
    assert!(texts.iter().any(|text| text == "Bord som svarte: 4 riktig · 1 ikke svart"), "{texts:?}");
    for size in Size::ALL {
        for (name, laid) in everything(size, Language::Nb) {
            let bare = |text: &String| text.starts_with("Bord ") && text.trim_end().ends_with("):");
            let nothing =
                |text: &String| text.contains(": 0 riktig") || text.contains("· 0 ") || text.contains(",\u{a0}0\u{a0}");
            let found = laid.texts().into_iter().find(|text| bare(text) || nothing(text));
            assert_eq!(found, None, "{name} {size:?}");
        }
    }
    let stories = lay_out_table_stories(&reports::models::table_stories(Size::Normal, Language::Nb));
    assert!(stories.texts().iter().any(|text| text.starts_with("Bord 1 (")));
}

#[test]
fn a_full_stop_does_not_stand_before_a_colon() {
    let mut model = day::models::mayors_page(Size::Normal, Language::Nb);
    let item = model.questions.iter_mut().find_map(|one| one.items.first_mut()).expect("a question of plan items");
    (item.text, item.continued, item.changed, item.dropped) = ("Bygdene skal leve.".to_owned(), 3, 0, 1);
    let texts = lay_out_mayors_page(&model).texts();
    assert!(contains(&texts, "Bygdene skal leve: 3 videreføres, 1 utgår"), "{texts:?}");
}

/// A table of so many rows of one line, after so much white space.
fn rows(count: usize, before: f32) -> Laid {
    let frame = models::frame(Language::Nb, 2);
    let mut flow = Flow::default();
    frame.title_block(&mut flow, "Prøveark");
    let width = flow.width();
    flow.table(&Table {
        columns: vec![Column { width, align: Align::Left }],
        head: vec![Run::new("Nr.")],
        continued: vec![Run::new("Nr.")],
        rows: (1..=count).map(|row| vec![vec![vec![Run::new(&format!("B{row}"))]]]).collect(),
        style: style::SMALL,
        before,
    });
    frame.bind("Prøveark", flow)
}

#[test]
fn the_last_row_of_a_table_does_not_go_on_to_a_new_page_alone() {
    let mut more = 0;
    for count in 2..90 {
        let laid = rows(count, 6.0);
        assert_sound(&laid, &format!("{count} rows"));
        let last = laid.pages.last().expect("a page");
        let cells = last.items.iter().filter(|item| role_is(&laid, item, Role::RowHeader)).count();
        assert!(cells >= 2, "{count} rows leave {cells}");
        more = more.max(laid.pages.len());
    }
    assert!(more > 2);
}

#[test]
fn the_last_of_the_words_behind_a_statement_does_not_begin_a_page_alone() {
    let mut parted = 0;
    for count in 2..60 {
        let mut model = reports::models::closing_report(Size::Small, Language::Nb);
        model.items.truncate(1);
        let statement = model.items[0].statements.first_mut().expect("a statement");
        let quote = statement.quotes.first().expect("words behind it").clone();
        let quotes = (1..=count).map(|at| Quote { reference: format!("B77-{at}"), ..quote.clone() });
        statement.quotes = quotes.collect();
        model.items[0].statements.truncate(1);
        let laid = lay_out_closing_report(&model);
        assert_sound(&laid, &format!("{count} words behind"));
        let on = |page: &Page| page.items.iter().filter_map(Item::text).filter(|text| text.starts_with("B77-")).count();
        let counts: Vec<usize> = laid.pages.iter().map(on).filter(|count| *count > 0).collect();
        assert!(counts.last().is_some_and(|last| *last >= 2), "{counts:?}");
        parted += usize::from(counts.len() > 1);
    }
    assert!(parted > 5);
}

#[test]
fn rows_side_by_side_stand_on_one_line() {
    let list = models::seating_list(Size::Normal, Language::Nb, 1);
    for laid in [lay_out_seating_list(&list), lay_out_seating_poster(&list)] {
        let names = |page: &&Page| page.items.iter().filter(|item| role_is(&laid, item, Role::RowHeader)).count() > 20;
        let page = laid.pages.iter().find(names).expect("a page of names");
        let mut lines: Vec<f32> =
            page.items.iter().filter(|item| role_is(&laid, item, Role::RowHeader)).map(|item| item.y).collect();
        let count = lines.len();
        lines.sort_by(f32::total_cmp);
        lines.dedup_by(|a, b| (*a - *b).abs() < 0.01);
        assert!(lines.len() <= count.div_ceil(2), "{} lines for {count} names in {}", lines.len(), laid.title);
    }
}

#[test]
fn the_head_of_a_column_is_never_broken_in_a_word() {
    for size in Size::ALL {
        for language in BOTH {
            for (name, laid) in everything(size, language) {
                for page in &laid.pages {
                    let heads: Vec<&Item> =
                        page.items.iter().filter(|item| role_is(&laid, item, Role::HeaderCell)).collect();
                    for pair in heads.windows(2).filter(|pair| pair[0].mark == pair[1].mark && pair[0].y < pair[1].y) {
                        let text = pair[0].text().unwrap_or_default();
                        assert!(text.ends_with([' ', '-']), "{name} {size:?}: {text}");
                    }
                }
            }
        }
    }
}

#[test]
fn names_on_the_poster_can_be_read_from_a_few_steps_away() {
    for (size, least) in [(Size::Five, 26.0), (Size::Normal, 22.0)] {
        let laid = lay_out_seating_poster(&models::seating_list(size, Language::Nb, 1));
        assert_eq!(laid.pages.len(), 2, "{size:?}");
        for page in &laid.pages {
            assert_eq!(page.sheet, Sheet::A3_LANDSCAPE);
            let seat = |item: &&Item| role_is(&laid, item, Role::ItemBody) || role_is(&laid, item, Role::RowHeader);
            let size_of = |item: &Item| match item.shape {
                Shape::Text { size, .. } => size,
                _ => f32::MAX,
            };
            let smallest = page.items.iter().filter(seat).map(size_of).fold(f32::MAX, f32::min);
            assert!(smallest >= least && smallest < 100.0, "{size:?}: {smallest}");
        }
    }
}

#[test]
fn what_is_left_of_a_page_of_a_check_sheet_is_lines_to_write_on() {
    for (size, table) in [(Size::Normal, None), (Size::Normal, Some(4)), (Size::Five, None)] {
        let laid = lay_out_check_sheet(&models::check_sheet(size, Language::Nb, table));
        let (_, full) = laid.pages.split_last().expect("a page");
        assert!(!full.is_empty());
        for page in full {
            let inside = |item: &&Item| item.mark == Mark::Decoration;
            let lowest = page.items.iter().filter(inside).map(|item| item.edges()[3]).fold(0.0, f32::max);
            let left = page.sheet.bottom() - lowest;
            assert!(left < style::WRITING_LINE + 1.0, "{size:?}: {left} points are left");
        }
    }
}

#[test]
fn the_lines_of_a_note_sheet_move_apart_where_the_page_has_room() {
    let model = models::note_sheets(Size::Normal, Language::Nb);
    let laid = lay_out_note_sheets(&model);
    assert_sound(&laid, "note sheets");
    for page in &laid.pages {
        let lowest = page.items.iter().filter(|item| item.mark != Mark::Furniture).map(|item| item.edges()[3]);
        let left = page.sheet.bottom() - lowest.fold(0.0, f32::max);
        assert!(left < 60.0, "{left} points are left");
        let mut rulings: Vec<f32> =
            page.items.iter().filter(|item| item.grey == style::RULING).map(|item| item.y).collect();
        rulings.sort_by(f32::total_cmp);
        rulings.dedup();
        let least = rulings.windows(2).map(|pair| pair[1] - pair[0]).fold(f32::MAX, f32::min);
        assert!(least >= style::WRITING_LINE - 0.1 || rulings.len() < 2, "{least} from line to line");
    }
}

#[test]
fn a_list_of_those_who_came_has_no_column_and_no_count_for_what_did_not_happen() {
    let mut model = day::models::attendance_list(Size::Normal, Language::Nb, AttendanceKind::Filled);
    for one in &mut model.deputies {
        (one.sits_for, one.attendance) = (None, Attendance::Present { arrived: None, left: None });
    }
    let laid = lay_out_attendance_list(&model);
    assert_sound(&laid, "nobody replaced");
    let texts = laid.texts();
    assert!(contains(&texts, "10 varamedlemmer var til stede."));
    for gone in ["Varamedlem som møter", "Møter for", "for et medlem"] {
        assert!(!contains(&texts, gone), "{gone}");
    }
}

#[test]
fn a_programme_does_not_say_twice_which_question_a_block_is_for() {
    let mut model = day::models::notice(Size::Normal, Language::Nb);
    model.programme.truncate(2);
    for (block, title) in model.programme.iter_mut().zip(["Spørsmål 1", "Gruppearbeid"]) {
        (block.title, block.questions) = (title.to_owned(), vec!["1".to_owned()]);
    }
    let cells = |model: &_| lay_out_notice(model).texts().iter().filter(|text| *text == "1").count();
    assert_eq!(cells(&model), 1);
    model.programme.truncate(1);
    assert_eq!(cells(&model), 0);
    let texts = lay_out_notice(&model).texts();
    assert!(!texts.iter().any(|text| text == "Spørsmål"), "a column with nothing in it");
    assert!(page_text(&lay_out_notice(&model).pages[0]).contains("Spørsmål1"));
}

#[test]
fn several_statements_are_named_as_one_says_them() {
    for (language, said) in
        [(Language::Nb, "Fordi F1, F2 og F3 sier det."), (Language::Nn, "Fordi F1, F2 og F3 seier det.")]
    {
        let mut model = reports::models::plan_outcome(Size::Normal, language);
        let item = model.items.iter_mut().find(|item| item.proposal == Proposal::Ended).expect("an item that goes");
        item.because = vec![1, 2, 3];
        assert!(contains(&lay_out_plan_outcome(&model).texts(), said));
    }
}
