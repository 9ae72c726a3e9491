//! Seating lists and table cards: everybody is there, in order, and reads from both sides.

use rundebord_documents::print::{Seat, lay_out_seating_list, lay_out_table_cards, page::Page};
use rundebord_texts::Language;

use crate::models::{self, Size};
use crate::reading::{self, assert_sound, squeezed};

#[test]
fn names_are_listed_in_norwegian_order() {
    let mut model = models::seating_list(Size::Normal, Language::Nb, 1);
    let names = ["Ånund", "Ærlend", "Zakarias", "Østen", "Anne"];
    let seat = model.rotations[0][0].seats[0].clone();
    model.rotations[0].truncate(1);
    let named = names.iter().zip(0..);
    let named = named.map(|(name, person)| (person, (*name).to_owned()));
    let seats = named.map(|(person, name)| Seat { person, name: name.clone(), sort_name: name, ..seat.clone() });
    model.rotations[0][0].seats = seats.collect();
    let texts = lay_out_seating_list(&model).texts();
    let place = |name: &str| texts.iter().position(|text| text == name);
    let order = ["Anne", "Zakarias", "Ærlend", "Østen", "Ånund"].map(place);
    assert!(order[0].is_some() && order.is_sorted(), "{order:?}");
}

#[test]
fn every_person_stands_twice_in_the_list_and_once_on_a_card() {
    for size in Size::ALL {
        let list = lay_out_seating_list(&models::seating_list(size, Language::Nb, 1)).texts();
        let cards = lay_out_table_cards(&models::table_cards(size, Language::Nb, 1)).texts();
        for seat in models::tables(size).iter().flat_map(|table| &table.seats) {
            let begins = |text: &&String| squeezed(text).starts_with(&squeezed(&seat.name));
            assert!(list.iter().filter(begins).count() >= 2, "{}", seat.name);
            assert!(cards.iter().filter(begins).count() >= 1, "{}", seat.name);
        }
    }
}

#[test]
fn a_card_reads_the_same_from_both_sides_of_the_fold() {
    let laid = lay_out_table_cards(&models::table_cards(Size::Extreme, Language::Nb, 1));
    assert_eq!(laid.pages.len(), 12);
    for page in &laid.pages {
        let near: String = page.items.iter().filter_map(|item| item.text()).collect();
        let far: String = page.turned.iter().filter_map(|item| item.text()).collect();
        assert_eq!(near, far);
    }
}

#[test]
fn a_card_takes_ten_long_names_in_every_rotation_and_a_table_number_of_three_digits() {
    for count in 1..=6 {
        let mut model = models::table_cards(Size::Small, Language::Nb, count);
        for tables in &mut model.rotations {
            tables.truncate(1);
            tables[0].number = 112;
            let seat = models::tables(Size::Small)[0].seats[0].clone();
            let name = "Anne Margrethe Čáhputjávri-Kristoffersen Nordlund".to_owned();
            let party = Some("Lillevik bygdeliste og uavhengige".to_owned());
            tables[0].seats = vec![Seat { name, party, ..seat }; 10];
        }
        assert_sound(&lay_out_table_cards(&model), &format!("ten long names in {count}"));
    }
}

#[test]
fn a_card_tells_what_can_be_typed_and_only_its_own_table() {
    let model = models::joined_cards(Size::Five, Language::Nb, 3);
    let laid = lay_out_table_cards(&model);
    for (page, own) in laid.pages.iter().zip(&model.joining) {
        let text = reading::page_text(page);
        assert!(text.contains(&own.address));
        for other in &model.joining {
            assert_eq!(text.contains(&other.pin), other.table == own.table);
        }
    }
}

#[test]
fn a_table_without_a_key_gets_the_card_it_had() {
    for count in 1..=6 {
        let plain = lay_out_table_cards(&models::table_cards(Size::Five, Language::Nb, count));
        let mut model = models::joined_cards(Size::Five, Language::Nb, count);
        model.joining.remove(2);
        let laid = lay_out_table_cards(&model);
        let shapes =
            |page: &Page| page.items.iter().map(|item| (item.x, item.y, item.shape.clone())).collect::<Vec<_>>();
        assert_eq!(shapes(&laid.pages[2]), shapes(&plain.pages[2]));
        assert_ne!(shapes(&laid.pages[1]), shapes(&plain.pages[1]));
    }
}
