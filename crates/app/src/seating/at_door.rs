//! Re-seating at the door: the fewest people who must get up when some come and some go.

use std::collections::BTreeSet;

use rundebord_core::{PersonId, Phase, Rotation, TableSeats, Workshop};
use rundebord_seating::door::{Limits, Moved, Place, Reseating, Running, Stuck, reseat};
use rundebord_texts::Language;

use super::clash;
use super::frame::{empty, new_slot};
use super::instance::{Posed, Slot, pose, to_seat};
use super::lines::{DoorChange, DoorMove, DoorOption, DoorPlan, SeatingCost};
use super::measure::{costed, room};
use super::met::{meetings, times};
use super::texts::{name, names, say};
use crate::view::seat_line;
use crate::{AppError, Door};

/// The current rotation, with those who are there now.
struct AtDoor<'a> {
    door: &'a Door,
    workshop: &'a Workshop,
    rotation: &'a Rotation,
    posed: Posed,
    running: Running,
}

/// What can be done about who is there and who is not.
pub(crate) fn door_plan(
    door: &Door,
    workshop: &Workshop,
    change: DoorChange,
    move_seated: bool,
) -> Result<DoorPlan, AppError> {
    let rotation = workshop.rotation(workshop.rotation);
    let rotation = rotation.ok_or_else(|| crate::view::unknown(door, "rotation"))?;
    let tables = open_tables(door, workshop, rotation, change)?;
    let state = door.state();
    let others = times(&meetings(state, workshop, |other| other != workshop.rotation));
    let number = workshop.rotation;
    let posed = pose(state, workshop, to_seat(state, workshop), tables, number..=number, &others);
    let running = running(workshop, rotation, &posed, move_seated);
    Ok(AtDoor { door, workshop, rotation, posed, running }.plan())
}

/// Tables with people, without the one that closes, with the one that is added: an empty one before a new one.
fn open_tables(
    door: &Door,
    workshop: &Workshop,
    rotation: &Rotation,
    change: DoorChange,
) -> Result<Vec<Slot>, AppError> {
    let slot = |table: &TableSeats| Slot { id: table.table, number: table.number };
    let (used, unused): (Vec<_>, Vec<_>) = rotation.tables.iter().partition(|table| !table.seats.is_empty());
    let mut used: Vec<Slot> = used.into_iter().map(slot).collect();
    match change {
        DoorChange::None => {}
        DoorChange::OneMoreTable => {
            let all: Vec<Slot> = rotation.tables.iter().map(slot).collect();
            used.push(unused.first().map_or_else(|| new_slot(workshop, all.iter()), |table| slot(table)));
        }
        DoorChange::CloseTable { table } => {
            let before = used.len();
            used.retain(|slot| slot.id != table);
            if used.len() == before || used.is_empty() {
                return Err(crate::view::unknown(door, "table"));
            }
        }
    }
    used.sort_by_key(|slot| slot.number);
    Ok(used)
}

/// Those at a table that has written stay, unless the facilitator says otherwise.
fn running(workshop: &Workshop, rotation: &Rotation, posed: &Posed, move_seated: bool) -> Running {
    let place = |person: &PersonId| match rotation.table_of(*person) {
        None => Place::Arriving,
        Some(seats) => posed.table(seats.number).map_or(Place::Leaving, Place::At),
    };
    let writes = |seats: &TableSeats| workshop.table(seats.table).is_some_and(|table| table.has_written());
    let fixed = |person: &PersonId| {
        !move_seated && workshop.phase == Phase::Open && rotation.table_of(*person).is_some_and(writes)
    };
    Running { places: posed.people.iter().map(place).collect(), fixed: posed.people.iter().map(fixed).collect() }
}

impl AtDoor<'_> {
    fn plan(&self) -> DoorPlan {
        let state = self.door.state();
        let places = self.posed.people.iter().zip(&self.running.places);
        let arriving = places.clone().filter(|(_, place)| **place == Place::Arriving);
        let mut plan = DoorPlan {
            rotation: self.workshop.rotation,
            arrivals: arriving.filter_map(|(person, _)| seat_line(state, *person)).collect(),
            needed: self.is_needed(),
            now: self.now(),
            options: vec![],
            problem: None,
            needs_move_seated: false,
        };
        let language = self.door.language();
        if let Some(clash) = clash::lost(language, state, self.workshop, &self.posed) {
            plan.problem = Some(clash.heading);
            return plan;
        }
        // Without enough people for the tables the solver tells it as a clash of sizes.
        match reseat(&self.posed.instance, &self.running, Limits::default()) {
            Ok(offer) => plan.options = offer.options.iter().map(|option| self.option(option)).collect(),
            Err(stuck) => {
                plan.needs_move_seated = matches!(stuck, Stuck::Fixed { .. });
                plan.problem = Some(self.problem(language, &stuck));
            }
        }
        plan
    }

    fn is_needed(&self) -> bool {
        let seats: Option<Vec<usize>> = self
            .running
            .places
            .iter()
            .map(|place| match place {
                Place::At(table) => Some(*table),
                Place::Leaving | Place::Arriving => None,
            })
            .collect();
        seats.is_none_or(|seats| !rundebord_seating::violations(&self.posed.instance, &vec![seats]).is_empty())
    }

    /// As they sit now, by the tables they sit at now.
    fn now(&self) -> SeatingCost {
        let state = self.door.state();
        let room = room(state, self.workshop, self.workshop.rotation, self.rotation, &[]);
        let all = meetings(state, self.workshop, |_| true);
        let repeats = super::measure::repeated(&all, &self.posed.people);
        costed(self.workshop, &room.outside(&vec![room.seats.clone()]), repeats)
    }

    fn option(&self, option: &Reseating) -> DoorOption {
        let moved = option.moved.iter().map(|moved| self.moved(moved)).collect();
        let arriving = self.running.places.iter().enumerate().filter(|(_, place)| **place == Place::Arriving);
        let seated =
            arriving.map(|(person, _)| self.moved(&Moved { person, from: None, to: option.seats[person] })).collect();
        let mut cost = costed(self.workshop, &option.cost.attributes, option.cost.repeats);
        (cost.bound, cost.proven) = (if option.proven { cost.total } else { 0 }, option.proven);
        let tables = self.tables(&option.seats);
        let rotations = self.rotations(&tables);
        DoorOption { moves: option.moves as u32, moved, seated, cost, tables, rotations, restores: true }
    }

    fn moved(&self, moved: &Moved) -> DoorMove {
        let person = self.posed.people[moved.person];
        let to = self.posed.tables[moved.to];
        DoorMove {
            person,
            name: name(self.door.state(), person),
            from: self.rotation.table_of(person).map(|table| table.number),
            to: to.number,
            table: to.id,
        }
    }

    /// Whoever stays keeps the place in the row, and the secretary goes on writing.
    fn tables(&self, seats: &[usize]) -> Vec<TableSeats> {
        let mut tables: Vec<TableSeats> = self.rotation.tables.clone();
        let added = self.posed.tables.iter().filter(|slot| !self.rotation.tables.iter().any(|t| t.table == slot.id));
        tables.extend(added.map(empty));
        tables.sort_by_key(|table| table.number);
        for table in &mut tables {
            let index = self.posed.tables.iter().position(|slot| slot.id == table.table);
            let here = self.posed.people.iter().zip(seats).filter(|(_, at)| Some(**at) == index);
            let here: BTreeSet<PersonId> = here.map(|(person, _)| *person).collect();
            table.seats.retain(|person| here.contains(person));
            let known: BTreeSet<PersonId> = table.seats.iter().copied().collect();
            table.seats.extend(here.difference(&known));
            table.secretary = table.secretary.filter(|secretary| here.contains(secretary));
        }
        tables
    }

    /// The workshop's rotations with the current one changed: a new table is there in all, with nobody in the others.
    fn rotations(&self, current: &[TableSeats]) -> Vec<Vec<TableSeats>> {
        let rotations = self.workshop.rotations.iter().zip(1..).map(|(rotation, number)| {
            if number == self.workshop.rotation {
                return current.to_vec();
            }
            let here = |table: &TableSeats| {
                let known = rotation.tables.iter().find(|known| known.table == table.table).cloned();
                known.unwrap_or_else(|| TableSeats { seats: vec![], secretary: None, ..table.clone() })
            };
            current.iter().map(here).collect()
        });
        rotations.collect()
    }

    fn problem(&self, language: Language, stuck: &Stuck) -> String {
        let state = self.door.state();
        match stuck {
            Stuck::Fixed { people } => {
                let people: Vec<PersonId> = people.iter().map(|person| self.posed.people[*person]).collect();
                say(language, "seating-door-fixed", &[("names", names(language, state, &people).into())])
            }
            Stuck::Clash(clash) => clash::told(language, state, self.workshop, &self.posed, clash).heading,
            Stuck::Malformed(_) | Stuck::Mismatch | Stuck::Undecided => {
                tracing::warn!(?stuck, "nothing to offer at the door");
                say(language, "seating-door-nothing", &[])
            }
        }
    }
}
