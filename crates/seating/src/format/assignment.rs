//! Assignments, out and in.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Number;

use super::{ConstraintText, FormatError, Named};
use crate::{Clash, Seats, Solution, Unseatable};

/// Rundebord's name in [`Assignment::solver`].
const SOLVER: &str = "rundebord";

/// A solver's answer to an instance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Assignment {
    /// The instance's id.
    pub instance: String,
    /// Who answers.
    pub solver: String,
    /// How long it took.
    pub seconds: f64,
    /// What the answer is.
    pub status: Status,
    /// What no legal seating can cost less than, as far as the solver has proven.
    #[serde(default)]
    pub bound: Option<Number>,
    /// For each round the table of each participant, by ids; none when there is no seating.
    pub seats: Option<Vec<BTreeMap<String, String>>>,
    /// For an impossible instance, a minimal set of what cannot hold together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clash: Vec<Clashing>,
}

/// What an answer is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Status {
    /// A seating, proven to be as good as any.
    Optimal,
    /// A seating.
    Feasible,
    /// There is no seating.
    Infeasible,
    /// Neither a seating nor a proof that there is none.
    Unknown,
    /// Another solver's word.
    #[serde(untagged)]
    Other(String),
}

/// One part of a clash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Clashing {
    /// A constraint of the instance, as it is written there.
    Constraint(ConstraintText),
    /// The tables are too small, too large, or just not right for so many people.
    Sizes {
        /// Always "sizes".
        r#type: String,
        /// Who are to be seated.
        people: usize,
        /// Fewest that the tables take.
        min: usize,
        /// Most that the tables take.
        max: usize,
    },
}

impl Assignment {
    /// Our answer to an instance that has been tried.
    ///
    /// None for one that [`Instance::check`](crate::Instance::check) refuses, which [`super::read_instance`] never gives.
    pub fn new(named: &Named, answer: &Result<Solution, Unseatable>, took: Duration) -> Option<Self> {
        match answer {
            Ok(solution) => Some(Self::solved(named, solution, took)),
            Err(Unseatable::Clash(clash)) => Some(Self::impossible(named, clash, took)),
            Err(Unseatable::NotFound) => Some(Self::unseated(named, Status::Unknown, took)),
            Err(Unseatable::Malformed(_)) => None,
        }
    }

    /// Our answer with a seating.
    pub fn solved(named: &Named, solution: &Solution, took: Duration) -> Self {
        let rotation = |tables: &Vec<usize>| {
            let pairs = named.people.iter().zip(tables);
            pairs.map(|(person, &table)| (person.id.clone(), named.tables[table].clone())).collect()
        };
        let status = if solution.is_proven_best() { Status::Optimal } else { Status::Feasible };
        Self {
            bound: Some(solution.bound.total.into()),
            seats: Some(solution.seats.iter().map(rotation).collect()),
            ..Self::unseated(named, status, took)
        }
    }

    /// Our answer that there is no seating.
    pub fn impossible(named: &Named, clash: &Clash, took: Duration) -> Self {
        let constraints = clash.constraints.iter().map(|&index| Clashing::Constraint(named.constraints[index].clone()));
        let sizes = clash.constraints.is_empty().then(|| Clashing::sizes(named));
        Self { clash: constraints.chain(sizes).collect(), ..Self::unseated(named, Status::Infeasible, took) }
    }

    fn unseated(named: &Named, status: Status, took: Duration) -> Self {
        Self {
            instance: named.id.clone(),
            solver: SOLVER.to_owned(),
            seconds: (took.as_secs_f64() * 1e3).round() / 1e3,
            status,
            bound: None,
            seats: None,
            clash: vec![],
        }
    }

    /// The seating by index; None when the answer has none. Every participant must have a table in every round, and
    /// nobody else: whether the rules hold is for [`crate::violations`] to tell.
    pub fn seats_in(&self, named: &Named) -> Result<Option<Seats>, FormatError> {
        if self.instance != named.id {
            let (expected, found) = (named.id.clone(), self.instance.clone());
            return Err(FormatError::OtherInstance { expected, found });
        }
        let rounds = self.seats.iter().flatten().enumerate();
        let seats = rounds.map(|(round, seats)| by_index(named, round, seats)).collect::<Result<Seats, _>>()?;
        Ok(self.seats.as_ref().map(|_| seats))
    }

    /// As it is written to a file.
    pub fn to_json(&self) -> Result<String, FormatError> {
        Ok(serde_json::to_string(self)? + "\n")
    }
}

impl Clashing {
    fn sizes(named: &Named) -> Self {
        let tables = &named.instance.tables;
        Self::Sizes {
            r#type: "sizes".to_owned(),
            people: named.people.len(),
            min: tables.iter().map(|table| table.min).sum(),
            max: tables.iter().map(|table| table.max).sum(),
        }
    }
}

/// Reads an answer, ours or another solver's.
pub fn read_assignment(text: &str) -> Result<Assignment, FormatError> {
    Ok(serde_json::from_str(text)?)
}

fn by_index(named: &Named, round: usize, seats: &BTreeMap<String, String>) -> Result<Vec<usize>, FormatError> {
    let field = || format!("seats[{round}]");
    if let Some(name) = seats.keys().find(|id| named.people.iter().all(|person| person.id != **id)) {
        return Err(FormatError::Unknown { field: field(), what: "participant", name: name.clone() });
    }
    let at = |person: &super::NamedPerson| {
        let unseated = || FormatError::Unseated { field: field(), name: person.id.clone() };
        let table = seats.get(&person.id).ok_or_else(unseated)?;
        let unknown = || FormatError::Unknown { field: field(), what: "table", name: table.clone() };
        named.tables.iter().position(|known| known == table).ok_or_else(unknown)
    };
    named.people.iter().map(at).collect()
}
