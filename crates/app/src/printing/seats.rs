//! The structs of the seating list and the table cards, filled from all rotations of a workshop.

use std::collections::BTreeMap;

use rundebord_core::{PersonId, Rotation, Table, TableId, TableSeats, Workshop};
use rundebord_documents::print;

use super::Extras;
use super::models::frame;
use crate::Door;
use crate::digest::sha256;

pub(super) fn seating_list(door: &Door, workshop: &Workshop) -> print::SeatingList {
    print::SeatingList { frame: frame(door, workshop), rotations: rotations(door, workshop) }
}

/// For one table, or for all. A table has one number in every rotation.
pub(super) fn table_cards(
    door: &Door,
    workshop: &Workshop,
    extras: &Extras,
    table: Option<TableId>,
) -> print::TableCards {
    let number = table.map(|id| workshop.table(id).map_or(0, |table| u32::from(table.number)));
    let mut rotations = rotations(door, workshop);
    rotations.iter_mut().for_each(|tables| tables.retain(|table| number.is_none_or(|number| table.number == number)));
    print::TableCards { frame: frame(door, workshop), rotations, joining: extras.joining(workshop) }
}

/// What stands on each table's card, as a mark that is another when the card is. The journal's head, which is always
/// another, is left out.
pub(super) fn card_marks(door: &Door, workshop: &Workshop, extras: &Extras) -> BTreeMap<TableId, String> {
    let mark = |table: &Table| {
        let mut model = table_cards(door, workshop, extras, Some(table.id));
        model.frame.head = print::Head { seq: 0, hash: String::new() };
        model.joining.retain(|joining| joining.table == u32::from(table.number));
        let seats = model.rotations.iter_mut().flatten().flat_map(|table| &mut table.seats);
        seats.for_each(|seat| seat.person = 0);
        let told = serde_json::to_vec(&model).unwrap_or_default();
        (table.id, sha256(&told))
    };
    workshop.tables.iter().map(mark).collect()
}

fn rotations(door: &Door, workshop: &Workshop) -> Vec<Vec<print::SeatedTable>> {
    let people: BTreeMap<PersonId, u32> = door.state().people.keys().copied().zip(0..).collect();
    let seat = |table: &TableSeats, id| {
        let details = &door.state().people.get(&id)?.details;
        Some(print::Seat {
            person: *people.get(&id)?,
            name: details.name.clone(),
            sort_name: details.sort_name.clone(),
            party: details.party.clone(),
            secretary: table.secretary == Some(id),
        })
    };
    let seated = |table: &TableSeats| print::SeatedTable {
        number: u32::from(table.number),
        seats: table.seats.iter().filter_map(|id| seat(table, *id)).collect(),
    };
    let tables = |rotation: &Rotation| rotation.tables.iter().map(seated).collect();
    workshop.rotations.iter().map(tables).collect()
}
