//! The mayor's page: one page whatever comes in, every question its part, and nothing left out without a word.

use rundebord_documents::print::page::{Item, Laid, Shape};
use rundebord_documents::print::{
    MayorsNote, MayorsPage, MayorsPoint, MayorsQuestion, PointSource, lay_out_mayors_page,
};
use rundebord_texts::Language;

use super::models;
use crate::models::Size;
use crate::reading::{assert_sound, contains, page_text, squeezed};

const ONE: &str = "Sentrum må ha boliger for eldre nær butikk og lege.";

fn page(questions: u32, notes: u32, text: &str) -> MayorsPage {
    let note = |serial: u32| MayorsNote {
        table: serial % 9 + 1,
        reference: format!("B{}-{serial}", serial % 9 + 1),
        item: None,
        text: text.to_owned(),
    };
    let question = |number: u32| MayorsQuestion {
        answers: None,
        number: number.to_string(),
        text: "Hvilke satsinger er viktigst?".to_owned(),
        items: Vec::new(),
        ranking: Vec::new(),
        points: Vec::new(),
        notes: (1..=notes).map(note).collect(),
    };
    let questions = (1..=questions).map(question).collect();
    MayorsPage { questions, ..models::mayors_page(Size::Small, Language::Nb) }
}

fn laid(model: &MayorsPage, name: &str) -> Laid {
    let laid = lay_out_mayors_page(model);
    assert_eq!(laid.pages.len(), 1, "{name}");
    assert_sound(&laid, name);
    let sizes = laid.pages[0].items.iter().filter_map(|item| match item.shape {
        Shape::Text { size, .. } => Some(size),
        _ => None,
    });
    assert!(sizes.fold(f32::MAX, f32::min) >= 9.0, "{name}: letters too small");
    assert!(contains(&laid.texts(), "Ubearbeidet – bordenes egne ord, ikke vedtak"));
    laid
}

/// Notes of each question that stand on the page; references begin their texts.
fn shown(laid: &Laid, count: usize) -> Vec<usize> {
    let mut shown = vec![0; count];
    let mut question = 0;
    for text in laid.texts() {
        if text.ends_with("viktigst?") {
            question += 1;
        }
        if text.starts_with('B') && text.contains('-') && question > 0 {
            shown[question - 1] += 1;
        }
    }
    shown
}

#[test]
fn it_is_one_page_from_one_note_to_six_hundred() {
    for size in Size::ALL {
        laid(&models::mayors_page(size, Language::Nb), &format!("{size:?}"));
    }
    for questions in [0, 1, 2, 4, 9, 14, 40, 200] {
        for notes in [0, 1, 600 / questions.max(1)] {
            laid(&page(questions, notes, ONE), &format!("{questions} questions, {notes} notes"));
        }
    }
}

#[test]
fn long_words_and_long_heads_stay_on_the_page() {
    let mut model = page(5, 30, &"ordutenende".repeat(200));
    model.frame.municipality = "Unjárgga gielda og Nesseby kommune ".repeat(8);
    model.frame.place = "v".repeat(700);
    model.missing = (1..300).collect();
    model.questions[0].text = "Hvorfor? ".repeat(200);
    let laid = laid(&model, "long words");
    assert!(shown(&laid, 4).iter().all(|count| *count > 0));
}

#[test]
fn little_stands_whole_and_nothing_is_said_to_be_left() {
    let model = page(3, 2, &format!("{ONE}\n\n{ONE} 😀 čáhci عربى"));
    let laid = laid(&model, "little");
    assert!(contains(&laid.texts(), &model.questions[0].notes[0].text));
    assert!(!page_text(&laid.pages[0]).contains("råmaterialet") && !page_text(&laid.pages[0]).contains('…'));
}

#[test]
fn what_is_left_out_is_counted_to_the_last_note() {
    for notes in [20, 47, 150] {
        let model = page(4, notes, ONE);
        let laid = laid(&model, "counted");
        let counts = shown(&laid, 4);
        let texts = laid.texts();
        let told: Vec<String> = texts.into_iter().filter(|text| text.contains("råmaterialet")).collect();
        let left = counts.iter().map(|count| format!("og {} notater til – se råmaterialet", notes as usize - count));
        assert_eq!(told, left.collect::<Vec<_>>());
        let spread = counts.iter().max().zip(counts.iter().min());
        assert!(spread.is_some_and(|(most, least)| most - least <= 1 && *least > 3), "{counts:?}");
    }
}

#[test]
fn a_question_with_much_does_not_crowd_out_one_with_little() {
    let mut model = page(3, 200, ONE);
    model.questions[2].notes.truncate(3);
    assert_eq!(shown(&laid(&model, "crowded"), 3)[2], 3);
}

#[test]
fn every_table_gets_its_turn_in_every_question() {
    let mut model = page(3, 180, ONE);
    model.questions.iter_mut().for_each(|question| question.notes.sort_by_key(|note| note.table));
    let laid = laid(&model, "tables");
    let texts = laid.texts();
    let of = |table: u32| texts.iter().filter(|text| text.starts_with(&format!("B{table}-"))).count();
    let counts: Vec<usize> = (1..=9).map(of).collect();
    assert!(counts.iter().all(|count| *count > 0), "{counts:?}");
    assert!(counts.iter().max().zip(counts.iter().min()).is_some_and(|(most, least)| most - least <= 3), "{counts:?}");
}

#[test]
fn each_of_fourteen_questions_gets_something() {
    let model = page(14, 43, &format!("{ONE} ").repeat(3));
    assert!(shown(&laid(&model, "fourteen"), 14).iter().all(|count| *count > 0));
}

#[test]
fn a_plenary_point_goes_before_notes_and_says_whose_it_is() {
    let mut model = page(2, 200, ONE);
    let point = |source| MayorsPoint { source, item: Some("HM2".to_owned()), text: "Kaia skal flyttes.".to_owned() };
    let sources = [PointSource::Plenary, PointSource::Table { table: 4 }];
    model.questions[0].points = sources.map(point).to_vec();
    model.questions[1].points = vec![point(PointSource::Plenary); 150];
    let laid = laid(&model, "points");
    let texts = laid.texts();
    assert!(contains(&texts, "Plenum  HM2  Kaia skal flyttes."));
    assert!(contains(&texts, "Bord 4  HM2  Kaia skal flyttes."));
    assert_eq!(shown(&laid, 2)[1], 0, "points come first");
    assert!(texts.iter().any(|text| text.contains("plenumspunkter og 200 notater til – se råmaterialet")));
}

#[test]
fn no_text_is_cut_without_an_ellipsis() {
    let long = format!("{ONE} ").repeat(12);
    let laid = laid(&page(4, 40, &long), "cut");
    let notes: Vec<String> =
        laid.texts().into_iter().filter(|text| text.starts_with('B') && text.contains('-')).collect();
    assert!(notes.len() > 8);
    for note in notes {
        assert!(note.ends_with("\u{a0}…") || squeezed(&note).ends_with(&squeezed(&long)), "{note}");
    }
}

#[test]
fn counts_of_tables_stand_as_numbers_and_a_ranking_is_no_decision() {
    let texts = laid(&models::mayors_page(Size::Normal, Language::Nb), "counts").texts();
    assert!(contains(&texts, "HM1 Et sentrum for alle: 1 videreføres, 3 endres, 1 utgår"));
    assert!(contains(&texts, "Satsingsområde 1: 39 poeng fra 8 bord"));
    assert!(contains(&texts, "Rangering – ikke vedtak"));
    assert!(contains(&texts, "7 av 8 bord har levert. Mangler: bord 8."));
}

#[test]
fn the_page_is_filled_when_there_is_more_than_it_takes() {
    let laid = laid(&page(6, 100, ONE), "filled");
    let lowest = |from: f32, to: f32| {
        let inside = laid.pages[0].items.iter().filter(|item| item.x > from && item.x < to && item.y < 772.0);
        inside.filter(|item| item.text().is_some()).map(|item: &Item| item.y).fold(0.0, f32::max)
    };
    assert!(lowest(0.0, 297.0) > 700.0 && lowest(298.0, 600.0) > 700.0);
}
