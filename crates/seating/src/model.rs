//! What is to be seated, where, and under which rules. Names no party and no municipality: attributes are any names.

/// A seating problem: one workshop with one or more rotations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Instance {
    /// How many seatings are to be made, 1 to [`MAX_ROTATIONS`].
    pub rotations: usize,
    /// Seats at each table, the same in every rotation.
    pub tables: Vec<Table>,
    /// What an even share is.
    pub ideal: Ideal,
    /// What is to be spread, most important first.
    pub attributes: Vec<Attribute>,
    /// What a repeated meeting costs; see [`crate::Cost::repeats`].
    pub repeat_weight: u32,
    /// Everybody who gets a seat, named by index everywhere else.
    pub people: Vec<Person>,
    /// What must hold; a seating that breaks one is no answer.
    pub constraints: Vec<Constraint>,
    /// Who has met before this workshop's rotations; each pair once, in any order.
    pub met: Vec<Met>,
}

/// Rotations in one workshop at the most.
pub const MAX_ROTATIONS: usize = 6;

/// Seats at a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    /// Fewest people.
    pub min: usize,
    /// Most people.
    pub max: usize,
}

/// The even share of a value at a table, of which floor and ceiling are both fine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ideal {
    /// The same at every table, whatever its size.
    #[default]
    Equal,
    /// In proportion to how many people with the attribute sit there.
    Proportional,
}

/// Something that is to be spread over the tables, e.g. party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// As the caller calls it.
    pub name: String,
    /// What one person outside floor and ceiling costs.
    pub weight: u32,
}

/// Somebody to be seated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// One value per attribute of the [`Instance`], in the same order; None is not counted.
    pub values: Vec<Option<String>>,
    /// What the person can do at a table, e.g. write.
    pub roles: Vec<String>,
    /// False for staff, whose meetings are not counted.
    pub mixes: bool,
}

/// A rule and the rotations it holds in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constraint {
    /// What must hold.
    pub rule: Rule,
    /// From 0; None for every rotation.
    pub rotations: Option<Vec<usize>>,
}

/// What must hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// A person sits at a table.
    Pin {
        /// Who.
        person: usize,
        /// Where.
        table: usize,
    },
    /// All at the same table.
    Together {
        /// Who.
        people: Vec<usize>,
    },
    /// No two at the same table.
    Apart {
        /// Who.
        people: Vec<usize>,
    },
    /// Every table has enough people with a role.
    Require {
        /// Which role.
        role: String,
        /// How many at each table.
        min: usize,
    },
    /// Only those pinned to the table sit there.
    Closed {
        /// Which table.
        table: usize,
    },
}

/// Two people who have sat together before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Met {
    /// One of them.
    pub a: usize,
    /// The other.
    pub b: usize,
    /// How many times.
    pub times: u32,
}

/// Who sits where: for each rotation and each person, the table.
pub type Seats = Vec<Vec<usize>>;

/// An instance that means nothing: it names people, tables or rotations that are not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Malformed {
    /// No tables.
    NoTables,
    /// No rotations, or more than [`MAX_ROTATIONS`].
    Rotations(usize),
    /// A table whose min is above its max.
    Table(usize),
    /// A person without one value per attribute.
    Person(usize),
    /// A constraint that names what is not there.
    Constraint(usize),
    /// A meeting that names what is not there, or a person with themself.
    Met(usize),
}

impl Instance {
    /// Whether everything named is there. Whether a seating exists is for [`crate::solve`] to tell.
    pub fn check(&self) -> Result<(), Malformed> {
        if self.tables.is_empty() {
            return Err(Malformed::NoTables);
        }
        if self.rotations == 0 || self.rotations > MAX_ROTATIONS {
            return Err(Malformed::Rotations(self.rotations));
        }
        if let Some(table) = self.tables.iter().position(|table| table.min > table.max) {
            return Err(Malformed::Table(table));
        }
        if let Some(person) = self.people.iter().position(|person| person.values.len() != self.attributes.len()) {
            return Err(Malformed::Person(person));
        }
        if let Some(constraint) = self.constraints.iter().position(|constraint| !self.knows(constraint)) {
            return Err(Malformed::Constraint(constraint));
        }
        let people = self.people.len();
        match self.met.iter().position(|met| met.a >= people || met.b >= people || met.a == met.b) {
            Some(met) => Err(Malformed::Met(met)),
            None => Ok(()),
        }
    }

    fn knows(&self, constraint: &Constraint) -> bool {
        let person = |person: &usize| *person < self.people.len();
        let rotations = constraint.rotations.iter().flatten().all(|rotation| *rotation < self.rotations);
        rotations
            && match &constraint.rule {
                Rule::Pin { person: who, table } => person(who) && *table < self.tables.len(),
                Rule::Together { people } | Rule::Apart { people } => {
                    let mut sorted = people.clone();
                    sorted.sort_unstable();
                    sorted.dedup();
                    sorted.len() == people.len() && people.iter().all(person)
                }
                Rule::Closed { table } => *table < self.tables.len(),
                Rule::Require { .. } => true,
            }
    }
}

impl Constraint {
    /// In every rotation.
    pub fn always(rule: Rule) -> Self {
        Self { rule, rotations: None }
    }

    /// Whether it holds in a rotation.
    pub fn holds_in(&self, rotation: usize) -> bool {
        self.rotations.as_ref().is_none_or(|rotations| rotations.contains(&rotation))
    }
}
