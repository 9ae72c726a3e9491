//! Receipts, and the reports on what became of what people said.

pub mod models;

use rundebord_documents::print::{
    NotesOrder, PrintError, Receipt, change_sheet, closing_report, follow_ups, lay_out_change_sheet,
    lay_out_closing_report, lay_out_follow_ups, lay_out_objections, lay_out_plan_handout, lay_out_plan_outcome,
    lay_out_raw_notes, lay_out_receipts, lay_out_seating_poster, lay_out_table_cards, lay_out_table_stories,
    objections,
    page::{Laid, Mark},
    plan_handout, plan_outcome, raw_notes, receipts, seating_poster,
    structure::Role,
    style::Sheet,
    table_stories,
};
use rundebord_texts::Language;

use crate::models::{Size, seating_list, table_cards, tables};
use crate::reading::{assert_sound, codes_read, contains, page_text, squeezed};

pub fn everything(size: Size, language: Language) -> Vec<(String, Laid)> {
    let all = [
        ("receipts", lay_out_receipts(&models::receipts(size, language))),
        ("table stories", lay_out_table_stories(&models::table_stories(size, language))),
        ("closing report", lay_out_closing_report(&models::closing_report(size, language))),
        ("change sheet", lay_out_change_sheet(&models::change_sheet(size, language))),
        ("follow-ups", lay_out_follow_ups(&models::follow_ups(size, language))),
        ("objections", lay_out_objections(&models::objections(size, language))),
        ("plan outcome", lay_out_plan_outcome(&models::plan_outcome(size, language))),
        ("notes by question", lay_out_raw_notes(&models::raw_notes(size, language, NotesOrder::Question))),
        ("notes by table", lay_out_raw_notes(&models::raw_notes(size, language, NotesOrder::Table))),
        ("poster", lay_out_seating_poster(&seating_list(size, language, 1))),
        ("poster 3", lay_out_seating_poster(&seating_list(size, language, 3))),
        ("handout", lay_out_plan_handout(&models::plan_handout(size, language))),
    ];
    all.into_iter().map(|(name, laid)| (name.to_owned(), laid)).collect()
}

#[test]
fn the_same_report_is_the_same_bytes() -> Result<(), PrintError> {
    let (size, nn) = (Size::Normal, Language::Nn);
    let all = || -> Result<Vec<Vec<u8>>, PrintError> {
        Ok(vec![
            receipts(&models::receipts(size, nn))?,
            table_stories(&models::table_stories(size, nn))?,
            closing_report(&models::closing_report(size, nn))?,
            change_sheet(&models::change_sheet(size, nn))?,
            follow_ups(&models::follow_ups(size, nn))?,
            objections(&models::objections(size, nn))?,
            plan_outcome(&models::plan_outcome(size, nn))?,
            raw_notes(&models::raw_notes(size, nn, NotesOrder::Table))?,
            seating_poster(&seating_list(size, nn, 2))?,
            plan_handout(&models::plan_handout(size, nn))?,
        ])
    };
    assert!(all()? == all()?);
    Ok(())
}

#[test]
fn a_camera_reads_the_code_and_the_digest_of_each_receipt_on_a_page() -> Result<(), PrintError> {
    let model = models::receipts(Size::Normal, Language::Nb);
    let read = codes_read(&receipts(&model)?)?;
    let mut wanted: Vec<Vec<String>> =
        model.receipts.chunks(3).map(|page| page.iter().map(Receipt::scanned).collect()).collect();
    wanted.iter_mut().for_each(|page| page.sort());
    assert_eq!(read, wanted, "three on a page");
    Ok(())
}

#[test]
fn a_receipt_says_its_table_what_was_handed_in_and_the_code_in_letters() {
    let laid = lay_out_receipts(&models::receipts(Size::Normal, Language::Nb));
    let texts = laid.texts();
    for wanted in [
        "Kvittering – bord 4",
        "Levert på papir, ført inn 2. mars 2026 kl. 11:34",
        "10 notater · 5 svar på forståelser",
    ] {
        assert!(contains(&texts, wanted), "{wanted}");
    }
    assert!(texts.iter().any(|text| text == "9F2C-41AB-00D1-0004"));
}

#[test]
fn a_tables_story_has_each_note_of_the_table_and_nothing_of_another() {
    let model = models::table_stories(Size::Normal, Language::Nb);
    let laid = lay_out_table_stories(&model);
    let starts: Vec<usize> =
        (0..laid.pages.len()).filter(|page| page_text(&laid.pages[*page]).contains("Herståraltbordetskrev")).collect();
    assert_eq!(starts.len(), model.tables.len(), "each begins on a page of its own");
    let own = laid.pages[starts[0]..starts[1]].iter().map(page_text).collect::<String>();
    for note in model.tables[0].questions.iter().flat_map(|question| &question.notes) {
        assert!(own.contains(&note.quote.reference), "{}", note.quote.reference);
    }
    assert!(!own.contains("B2-"), "another table's note");
}

#[test]
fn a_change_sheet_tells_what_is_new_and_gone_also_to_those_who_listen() {
    let laid = lay_out_change_sheet(&models::change_sheet(Size::Normal, Language::Nb));
    let spoken = |role| {
        let nodes = laid.tree.nodes().iter().filter(move |node| node.role == role);
        nodes.filter_map(|node| node.words.clone()).collect::<Vec<_>>()
    };
    assert!(spoken(Role::Inserted).iter().any(|words| words == "lagt til: forutsigbare og levende"));
    assert!(spoken(Role::Removed).iter().any(|words| words == "tatt ut: trygge"));
    let texts = laid.texts();
    assert!(contains(&texts, "Hvorfor: To bord sa at «trygge» var feil ord."));
    assert!(contains(&texts, "Bordene ble ikke spurt om den forrige teksten."));
    assert!(contains(&texts, "Merknad: To bord mener at tallene ikke stemmer."));
}

#[test]
fn an_objection_stands_with_the_answer_that_counts_before_the_earlier_ones() {
    let model = models::objections(Size::Normal, Language::Nb);
    let texts = lay_out_objections(&model).texts();
    let place = |wanted: &str| texts.iter().position(|text| text.contains(wanted)).expect("a text that is there");
    assert!(place("Svar: Vi har lest notatene en gang til (1)") < place("Tidligere svar, 3. mars 2026"));
    assert!(contains(&texts, "Bord 1 mot F1, runde 2"));
    assert!(contains(&texts, "Trukket: Bordet er fornøyd"));
    assert!(contains(&texts, "Ikke besvart"));
}

#[test]
fn a_follow_up_says_who_finds_out_by_when_and_where_the_answer_is_from() {
    let texts = lay_out_follow_ups(&models::follow_ups(Size::Normal, Language::Nn)).texts();
    for wanted in [
        "Ansvarleg: Plan og utvikling, frist 20. mars 2026",
        "Ingen er sett til å finne det ut enno.",
        "Kjelder: SSB tabell 07459; Boligprogrammet 2025",
        "Ikkje svart på enno.",
        "Hører til økonomiplanen.",
    ] {
        assert!(contains(&texts, wanted), "{wanted}");
    }
}

#[test]
fn a_report_with_nothing_to_tell_says_so() {
    let (small, nb) = (Size::Small, Language::Nb);
    let mut closing = models::closing_report(small, nb);
    (closing.items, closing.set_aside, closing.objections, closing.follow_ups) = (vec![], vec![], vec![], vec![]);
    let mut receipts = models::receipts(small, nb);
    receipts.receipts.clear();
    let mut changes = models::change_sheet(small, nb);
    (changes.changed, changes.kept) = (vec![], vec![]);
    let pages = [
        (lay_out_closing_report(&closing), "Ingen innvendinger er registrert."),
        (lay_out_receipts(&receipts), "Ingen bord har levert ennå."),
        (lay_out_change_sheet(&changes), "Ingen forståelser er skrevet om."),
    ];
    for (laid, wanted) in pages {
        assert!(contains(&laid.texts(), wanted), "{wanted}");
    }
}

#[test]
fn all_notes_stand_once_by_question_and_once_by_table_without_what_became_of_them() {
    for order in [NotesOrder::Question, NotesOrder::Table] {
        let model = models::raw_notes(Size::Normal, Language::Nb, order);
        let texts = lay_out_raw_notes(&model).texts();
        for note in model.questions.iter().flat_map(|question| &question.tables).flat_map(|table| &table.notes) {
            assert_eq!(texts.iter().filter(|text| **text == note.reference).count(), 1, "{order:?} {}", note.reference);
            assert!(contains(&texts, &note.text));
        }
        assert!(!contains(&texts, "lagt til side"), "{order:?}");
        assert!(contains(&texts, "Ubearbeidet – bordenes egne ord, ikke vedtak"));
    }
}

#[test]
fn everybody_stands_on_the_poster_at_a_table_and_among_the_names_on_large_sheets() {
    let laid = lay_out_seating_poster(&seating_list(Size::Normal, Language::Nb, 1));
    assert!(laid.pages.iter().all(|page| page.sheet == Sheet::A3_LANDSCAPE));
    assert_eq!(laid.pages.len(), 2, "tables, then names");
    for seat in tables(Size::Normal).iter().flat_map(|table| &table.seats) {
        let name = squeezed(&seat.name);
        assert!(laid.pages.iter().all(|page| page_text(page).contains(&name)), "{name}");
    }
}

#[test]
fn a_hand_out_has_the_plans_codes_and_where_a_fact_is_from() {
    let texts = lay_out_plan_handout(&models::plan_handout(Size::Normal, Language::Nn)).texts();
    for wanted in ["Gjeldande plan", "HM1", "HM24", "Folketall og boliger 2", "Kjelde: SSB tabell 07459"] {
        assert!(contains(&texts, wanted), "{wanted}");
    }
}

#[test]
fn a_name_of_two_thousand_letters_is_cut_on_a_card_and_stays_above_the_journal_line() {
    for rotations in [1, 2, 5] {
        let mut model = table_cards(Size::Normal, Language::Nb, rotations);
        for seat in model.rotations.iter_mut().flat_map(|tables| &mut tables[0].seats) {
            seat.name = "å".repeat(2_000);
        }
        let laid = lay_out_table_cards(&model);
        assert_sound(&laid, &format!("{rotations} rotations"));
        let page = &laid.pages[0];
        let journal = page.items.iter().filter(|item| item.mark == Mark::Furniture).map(|item| item.y);
        let top = journal.fold(f32::MAX, f32::min);
        let texts = || page.items.iter().filter(|item| item.mark != Mark::Furniture && item.text().is_some());
        assert!(texts().all(|item| item.y < top - 8.0), "{rotations}");
        assert!(page_text(page).contains("å…"), "{rotations}");
    }
}
