//! Instances in: names become indices, and every name must stand for something.

use std::collections::BTreeMap;

use serde_json::Value;

use super::FormatError;
use super::text::{AttributeText, ConstraintText, IdealText, InstanceText, ParticipantText};
use crate::{Attribute, Constraint, Ideal, Instance, MAX_ROTATIONS, Person, Rule, Table};

/// An instance with the names that its indices stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The instance's id.
    pub id: String,
    /// What it is about; may be empty.
    pub description: String,
    /// The numbers.
    pub instance: Instance,
    /// In the order of [`Instance::people`].
    pub people: Vec<NamedPerson>,
    /// Ids, in the order of [`Instance::tables`].
    pub tables: Vec<String>,
    /// As they were written, in the order of [`Instance::constraints`].
    pub constraints: Vec<ConstraintText>,
}

/// A participant's id and name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedPerson {
    /// Unique in the instance.
    pub id: String,
    /// For people to read; the id when the instance gives none.
    pub name: String,
}

/// Reads an instance. Fields that the format does not have are passed over.
pub fn read_instance(text: &str) -> Result<Named, FormatError> {
    let mut text: InstanceText = serde_json::from_str(text)?;
    if let Some(format) = text.format.take_if(|format| format != "seatbench/1") {
        return Err(FormatError::Format(format));
    }
    check_numbers(&text)?;
    // Stable: equal priorities keep the order they are written in.
    text.attributes.sort_by_key(|attribute| attribute.priority);
    let people = unique("participants", text.participants.iter().map(|person| &person.id))?;
    let tables = unique("tables", text.tables.iter().map(|table| &table.id))?;
    unique("attributes", text.attributes.iter().map(|attribute| &attribute.name))?;
    let names = Names { people, tables, rounds: text.rounds };
    let numbered = text.constraints.iter().enumerate();
    let constraints =
        numbered.map(|(index, constraint)| names.constraint(index, constraint)).collect::<Result<_, _>>()?;
    let attributes: Vec<&str> = text.attributes.iter().map(|attribute| attribute.name.as_str()).collect();
    let instance = Instance {
        rotations: text.rounds,
        tables: text.tables.iter().map(|table| Table { min: table.min, max: table.max }).collect(),
        ideal: match text.ideal {
            IdealText::Equal => Ideal::Equal,
            IdealText::Proportional => Ideal::Proportional,
        },
        people: text.participants.iter().map(|person| person.numbers(&attributes)).collect(),
        attributes: text.attributes.iter().map(AttributeText::numbers).collect(),
        repeat_weight: text.repeat_weight,
        constraints,
        met: vec![],
    };
    Ok(Named {
        id: text.id,
        description: text.description,
        instance,
        people: text.participants.into_iter().map(ParticipantText::named).collect(),
        tables: text.tables.into_iter().map(|table| table.id).collect(),
        constraints: text.constraints,
    })
}

fn check_numbers(text: &InstanceText) -> Result<(), FormatError> {
    if text.rounds == 0 || text.rounds > MAX_ROTATIONS {
        let expected = format!("1 to {MAX_ROTATIONS}");
        return Err(FormatError::Number { field: "rounds".to_owned(), number: text.rounds, expected });
    }
    if text.tables.is_empty() {
        return Err(FormatError::NoTables);
    }
    match text.tables.iter().position(|table| table.min > table.max) {
        Some(at) => Err(FormatError::Number {
            field: format!("tables[{at}].min"),
            number: text.tables[at].min,
            expected: format!("at most max, {}", text.tables[at].max),
        }),
        None => Ok(()),
    }
}

/// Where each name stands; none may stand twice.
fn unique<'a>(field: &str, names: impl Iterator<Item = &'a String>) -> Result<BTreeMap<&'a str, usize>, FormatError> {
    let mut places = BTreeMap::new();
    for (index, name) in names.enumerate() {
        if places.insert(name.as_str(), index).is_some() {
            return Err(FormatError::Twice { field: format!("{field}[{index}]"), name: name.clone() });
        }
    }
    Ok(places)
}

struct Names<'a> {
    people: BTreeMap<&'a str, usize>,
    tables: BTreeMap<&'a str, usize>,
    rounds: usize,
}

impl Names<'_> {
    fn constraint(&self, index: usize, text: &ConstraintText) -> Result<Constraint, FormatError> {
        let field = format!("constraints[{index}]");
        let (rule, rounds) = match text {
            ConstraintText::Pin { person, table, rounds } => {
                let person = find(&self.people, "participant", &format!("{field}.person"), person)?;
                let table = find(&self.tables, "table", &format!("{field}.table"), table)?;
                (Rule::Pin { person, table }, rounds)
            }
            ConstraintText::Together { persons, rounds } => {
                (Rule::Together { people: self.group(&field, persons)? }, rounds)
            }
            ConstraintText::Apart { persons, rounds } => (Rule::Apart { people: self.group(&field, persons)? }, rounds),
            // A role that nobody has is no mistake of the text: it makes the instance impossible, and that is told.
            ConstraintText::Require { role, min, rounds } => (Rule::Require { role: role.clone(), min: *min }, rounds),
        };
        Ok(Constraint { rule, rotations: self.rotations(&field, rounds.as_deref().unwrap_or_default())? })
    }

    fn group(&self, field: &str, persons: &[String]) -> Result<Vec<usize>, FormatError> {
        let field = format!("{field}.persons");
        unique(&field, persons.iter())?;
        persons.iter().map(|person| find(&self.people, "participant", &field, person)).collect()
    }

    fn rotations(&self, field: &str, rounds: &[usize]) -> Result<Option<Vec<usize>>, FormatError> {
        match rounds.iter().find(|round| **round == 0 || **round > self.rounds) {
            Some(&number) => Err(FormatError::Number {
                field: format!("{field}.rounds"),
                number,
                expected: format!("1 to {}", self.rounds),
            }),
            None if rounds.is_empty() => Ok(None),
            None => Ok(Some(rounds.iter().map(|round| round - 1).collect())),
        }
    }
}

fn find(names: &BTreeMap<&str, usize>, what: &'static str, field: &str, name: &str) -> Result<usize, FormatError> {
    let unknown = || FormatError::Unknown { field: field.to_owned(), what, name: name.to_owned() };
    names.get(name).copied().ok_or_else(unknown)
}

impl AttributeText {
    fn numbers(&self) -> Attribute {
        Attribute { name: self.name.clone(), weight: self.weight }
    }
}

impl ParticipantText {
    fn numbers(&self, attributes: &[&str]) -> Person {
        let value = |name: &&str| match self.attrs.get(*name)? {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        };
        Person { values: attributes.iter().map(value).collect(), roles: self.roles.clone(), mixes: self.mix }
    }

    fn named(self) -> NamedPerson {
        NamedPerson { name: self.name.unwrap_or_else(|| self.id.clone()), id: self.id }
    }
}
