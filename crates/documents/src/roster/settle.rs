//! What only the whole list can tell: parties, duplicates and totals.

use std::collections::HashMap;

use super::affiliation::Affiliations;
use super::clean::key;
use super::grid::Grid;
use super::model::{Counts, DraftPerson, LeftOutReason, LookReason, Mandate, PartyCount, RosterRow, RowStatus};
use super::rows::{Candidate, Reading};

/// Turns readings into rows, one for each line of the grid.
pub(super) fn rows(grid: &Grid, readings: Vec<Reading>) -> Vec<RosterRow> {
    let claims = readings.iter().filter_map(|reading| match reading {
        Reading::Person(candidate) => candidate.claim.as_ref(),
        Reading::Out(_) => None,
    });
    let affiliations = Affiliations::gather(claims);
    let mut seen = Seen::default();
    grid.lines
        .iter()
        .zip(readings)
        .map(|(line, reading)| {
            let (person, status) = match reading {
                Reading::Out(reason) => (None, RowStatus::LeftOut { reason }),
                Reading::Person(candidate) => settle(*candidate, line.number, &affiliations, &mut seen),
            };
            RosterRow { line: line.number, cells: line.cells.clone(), person, status }
        })
        .collect()
}

fn settle(
    candidate: Candidate,
    line: u32,
    affiliations: &Affiliations,
    seen: &mut Seen,
) -> (Option<DraftPerson>, RowStatus) {
    let Candidate { mut person, claim, mut reasons } = candidate;
    let (affiliation, question) = affiliations.resolve(claim.as_ref());
    if let Some(affiliation) = affiliation {
        person.party = Some(affiliation.label);
        person.party_name = affiliation.name;
    }
    if matches!(person.mandate, Mandate::Observer | Mandate::Administration) {
        return (Some(person), RowStatus::LeftOut { reason: LeftOutReason::NotElected });
    }
    reasons.extend(question);
    reasons.extend(seen.ask(&person, line));
    let status = if reasons.is_empty() { RowStatus::Ready } else { RowStatus::Look { reasons } };
    (Some(person), status)
}

/// The people so far, by name.
#[derive(Default)]
struct Seen(HashMap<String, Vec<(Option<String>, u32)>>);

impl Seen {
    /// Two people can share a name, and one can stand twice: only the user knows.
    fn ask(&mut self, person: &DraftPerson, line: u32) -> Option<LookReason> {
        let before = self.0.entry(key(&person.name)).or_default();
        let same = before.iter().find(|(party, _)| *party == person.party || party.is_none() || person.party.is_none());
        let question = match (same, before.first()) {
            (Some((_, line)), _) => Some(LookReason::DuplicateInList { line: *line }),
            (None, Some((_, line))) => Some(LookReason::SameNameOtherParty { line: *line }),
            (None, None) => None,
        };
        before.push((person.party.clone(), line));
        question
    }
}

/// The people that can be taken in, at once or after a look.
fn taken_in(rows: &[RosterRow]) -> impl Iterator<Item = &DraftPerson> {
    rows.iter().filter(|row| !matches!(row.status, RowStatus::LeftOut { .. })).filter_map(|row| row.person.as_ref())
}

/// Totals of the rows.
pub(super) fn counts(rows: &[RosterRow]) -> Counts {
    let mut counts = Counts::default();
    for row in rows {
        match row.status {
            RowStatus::Ready => counts.ready += 1,
            RowStatus::Look { .. } => counts.look += 1,
            RowStatus::LeftOut { .. } => counts.left_out += 1,
        }
    }
    for person in taken_in(rows) {
        match person.mandate {
            Mandate::Deputy { .. } => counts.deputies += 1,
            _ => counts.members += 1,
        }
    }
    counts
}

/// The parties of the rows, the one with most members first.
pub(super) fn parties(rows: &[RosterRow]) -> Vec<PartyCount> {
    let mut parties: Vec<PartyCount> = Vec::new();
    for person in taken_in(rows) {
        let Some(party) = &person.party else { continue };
        let at = parties.iter().position(|count| count.party == *party).unwrap_or_else(|| {
            parties.push(PartyCount { party: party.clone(), name: person.party_name.clone(), members: 0, deputies: 0 });
            parties.len() - 1
        });
        match person.mandate {
            Mandate::Deputy { .. } => parties[at].deputies += 1,
            _ => parties[at].members += 1,
        }
    }
    parties.sort_by(|a, b| (b.members, b.deputies).cmp(&(a.members, a.deputies)).then_with(|| a.party.cmp(&b.party)));
    parties
}
