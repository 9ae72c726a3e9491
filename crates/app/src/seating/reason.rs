//! «Hvorfor sitter jeg her?»: the rules, the even shares, the company, and whether another seat would have been better.

use rundebord_core::{PersonId, SeatingGoal, SeatingRule, SeatingRuleKind, TableSeats, Workshop};
use rundebord_texts::{Language, Value};

use super::effects::Trial;
use super::instance::{value, weighed};
use super::lines::SeatReason;
use super::met::{meetings, pair};
use super::rules::rule_text;
use super::texts::{name, names, say};
use crate::{AppError, Door};

/// Why a person sits where the person sits in a rotation.
pub(crate) fn reason(door: &Door, workshop: &Workshop, rotation: u8, person: PersonId) -> Result<SeatReason, AppError> {
    let state = door.state();
    let unknown = |what| crate::view::unknown(door, what);
    state.people.get(&person).ok_or_else(|| unknown("person"))?;
    let stored = workshop.rotation(rotation).ok_or_else(|| unknown("rotation"))?;
    let trial = Trial::new(state, workshop, door.language(), rotation).ok_or_else(|| unknown("rotation"))?;
    let asked = Asked { door, workshop, rotation, person, trial };
    let table = stored.table_of(person);
    let sentences = match table {
        Some(table) => asked.sentences(table),
        None => vec![asked.say("seating-why-nowhere", &[])],
    };
    Ok(SeatReason { person, name: name(state, person), rotation, table: table.map(|table| table.number), sentences })
}

struct Asked<'a> {
    door: &'a Door,
    workshop: &'a Workshop,
    rotation: u8,
    person: PersonId,
    trial: Trial<'a>,
}

impl Asked<'_> {
    fn language(&self) -> Language {
        self.door.language()
    }

    /// Every sentence may use the name, the rotation and the table.
    fn say(&self, id: &str, arguments: &[(&str, Value<'_>)]) -> String {
        let mut all =
            vec![("name", Value::from(name(self.door.state(), self.person))), ("rotation", Value::from(self.rotation))];
        all.extend(arguments.iter().cloned());
        say(self.language(), id, &all)
    }

    fn sentences(&self, table: &TableSeats) -> Vec<String> {
        let others = table.seats.len().saturating_sub(1);
        let mut sentences =
            vec![self.say("seating-why-where", &[("table", table.number.into()), ("others", others.into())])];
        sentences.extend(self.rules(table));
        sentences.extend(self.shares());
        sentences.extend(self.company(table));
        sentences.extend(self.better());
        sentences
    }

    fn rules(&self, table: &TableSeats) -> Vec<String> {
        let concerns = |rule: &&SeatingRule| match &rule.rule {
            SeatingRuleKind::Pin { person, .. } => *person == self.person,
            SeatingRuleKind::Together { people } | SeatingRuleKind::Apart { people } => people.contains(&self.person),
            SeatingRuleKind::KeepTable { table: number } => *number == table.number,
            SeatingRuleKind::WillingSecretary => false,
        };
        let rules = self.workshop.seating_plan.rules.iter().filter(|rule| rule.holds_in(self.rotation));
        let text = |rule| rule_text(self.language(), self.door.state(), rule);
        rules.filter(concerns).map(|rule| self.say("seating-why-rule", &[("rule", text(rule).into())])).collect()
    }

    /// How the person's own party, side and gender stand at the table, against the even share.
    fn shares(&self) -> Vec<String> {
        let room = self.trial.room();
        let Some(known) = self.door.state().people.get(&self.person) else { return vec![] };
        let Some(seat) = room.posed.person(self.person).map(|person| room.seats[person]) else { return vec![] };
        let tallies = room.tallies(&room.seats);
        let goals = weighed(&self.workshop.seating_plan);
        let share = |(attribute, (goal, _)): (usize, &(SeatingGoal, u32))| {
            let own = value(known, *goal)?;
            let id = match goal {
                SeatingGoal::Party => "seating-why-party",
                SeatingGoal::Bloc => "seating-why-bloc",
                SeatingGoal::Gender => "seating-why-gender",
                SeatingGoal::FirstTerm | SeatingGoal::Area | SeatingGoal::NewCompany => return None,
            };
            let tally = tallies.iter().find(|tally| tally.attribute == attribute && tally.value == own)?;
            let (here, (floor, ceiling)) = (tally.per_table[seat], tally.share[seat]);
            let arguments = [
                ("value", own.into()),
                ("here", here.into()),
                ("floor", floor.into()),
                ("ceiling", ceiling.into()),
                ("even", u8::from(floor == ceiling).into()),
            ];
            Some(self.say(id, &arguments))
        };
        goals.iter().enumerate().filter_map(share).collect()
    }

    /// Whom the person meets for the first time, and whom again, in the rotations up to this one.
    fn company(&self, table: &TableSeats) -> Vec<String> {
        let state = self.door.state();
        let before = meetings(state, self.workshop, |rotation| rotation < self.rotation);
        let others = table.seats.iter().copied().filter(|other| *other != self.person);
        let has_met = |other: &PersonId| before.contains_key(&pair(self.person, *other));
        let (again, new): (Vec<_>, Vec<_>) = others.partition(has_met);
        let line = |id: &str, people: &[PersonId]| {
            let listed = names(self.language(), state, people);
            (!people.is_empty()).then(|| self.say(id, &[("names", listed.into()), ("count", people.len().into())]))
        };
        match (before.is_empty(), again.is_empty()) {
            (true, _) => vec![],
            (false, true) => vec![self.say("seating-why-all-new", &[])],
            (false, false) => {
                [line("seating-why-new", &new), line("seating-why-again", &again)].into_iter().flatten().collect()
            }
        }
    }

    /// Whether a swap that breaks no rule would have been better.
    fn better(&self) -> Option<String> {
        let room = self.trial.room();
        let who = room.posed.person(self.person)?;
        let at = room.seats[who];
        let swaps = room.seats.iter().enumerate().filter(|(_, table)| **table != at);
        let tried = swaps.map(|(other, table)| (other, self.trial.try_seats(&[(who, *table), (other, at)])));
        let allowed = tried.filter(|(_, tried)| tried.breaks.is_empty());
        let Some((other, best)) = allowed.min_by_key(|(_, tried)| tried.change) else {
            return Some(self.say("seating-why-no-swap", &[]));
        };
        let other = name(self.door.state(), room.posed.people[other]);
        Some(match best.change {
            ..0 => self.say("seating-why-better", &[("other", other.into())]),
            0 => self.say("seating-why-as-good", &[]),
            1.. => self.say("seating-why-best", &[]),
        })
    }
}
