//! The structs of the seating list and the table cards, filled from all rotations of a workshop.

use std::collections::BTreeMap;

use rundebord_core::{PersonId, Rotation, TableId, TableSeats, Workshop};
use rundebord_documents::print;

use super::Extras;
use super::models::frame;
use crate::Door;

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
