//! Proposes what each column holds: the header speaks first, the values have the last word.

use super::affiliation::known;
use super::clean::key;
use super::entry::{Manner, entry};
use super::grid::Grid;
use super::headers::HeaderLines;
use super::model::Field;
use super::names::{is_full_name, is_namelike};
use super::values;
use super::vocabulary::{Meaning, family_first, meaning};

/// What a column is taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Proposal {
    pub field: Field,
    pub sure: bool,
    pub private: bool,
}

impl Proposal {
    fn of(field: Field, sure: bool) -> Self {
        Proposal { field, sure, private: false }
    }
}

/// The share of a column's values that can be read as each thing, 0 to 1.
#[derive(Debug, Default)]
struct Profile {
    filled: usize,
    full_name: f32,
    one_name: f32,
    letters: f32,
    party: f32,
    role: f32,
    gender: f32,
    bloc: f32,
    first_term: f32,
    number: f32,
    private: f32,
    comma: f32,
}

impl Profile {
    fn of(values: &[&str]) -> Self {
        let share = |test: &dyn Fn(&str) -> bool| {
            values.iter().filter(|value| test(value)).count() as f32 / values.len().max(1) as f32
        };
        Profile {
            filled: values.len(),
            full_name: share(&holds_full_name),
            one_name: share(&|value| {
                is_namelike(value)
                    && !value.contains(' ')
                    && value.starts_with(char::is_uppercase)
                    && known(value).is_none()
            }),
            letters: share(&|value| value.chars().any(char::is_alphabetic) && !values::is_private(value)),
            party: share(&|value| known(value).is_some() || key(value) == "a"),
            role: share(&|value| values::role(value).is_some()),
            gender: share(&|value| values::gender(value).is_some()),
            bloc: share(&|value| values::bloc(value).is_some()),
            first_term: share(&|value| values::first_term(value).is_some()),
            number: share(&|value| {
                value.trim_end_matches('.').parse::<u16>().is_ok()
                    || values::role(value).is_some_and(|_| values::rank(value).is_some())
            }),
            private: share(&values::is_private),
            comma: share(&|value| value.contains(',')),
        }
    }

    /// How well a field fits the values.
    fn fit(&self, field: Field) -> f32 {
        match field {
            Field::Ignore => 1.0,
            Field::FullName | Field::FamilyFirstName | Field::GivenName | Field::MiddleName | Field::FamilyName => {
                self.letters
            }
            Field::Party | Field::ListLetter
                if self.bloc > 0.5 || self.role.max(self.gender) > 0.8 && self.party < 0.5 =>
            {
                0.0
            }
            Field::Party | Field::ListLetter => self.letters,
            Field::Role | Field::MandateKind => self.role,
            Field::DeputyRank => self.number,
            Field::Gender => self.gender,
            Field::Bloc => self.bloc,
            Field::FirstTerm => self.first_term,
            Field::Area => self.letters * (1.0 - self.private),
        }
    }

    /// What the values are without a header to tell.
    fn by_content(&self) -> Option<(Field, f32)> {
        let fields = [
            (Field::Bloc, if self.filled > 1 { self.bloc } else { 0.0 }),
            (Field::Party, self.party),
            (Field::Gender, self.gender),
            // "Anne Leder Vik" holds a word for a role.
            (Field::Role, if self.role > self.full_name { self.role } else { 0.0 }),
            (Field::FullName, self.full_name),
        ];
        fields.into_iter().find(|(_, share)| *share >= 0.6)
    }
}

fn holds_full_name(value: &str) -> bool {
    if known(value).is_some() || values::is_private(value) {
        return false;
    }
    let read = entry(value, Manner::default());
    !read.odd && read.name.is_some_and(|name| name.complete && is_full_name(&name.display))
}

/// Proposes a field for every column of the grid.
pub(super) fn propose(grid: &Grid, header: Option<&HeaderLines>) -> Vec<Proposal> {
    let profiles: Vec<Profile> = (0..grid.width).map(|at| Profile::of(&body(grid, header, at))).collect();
    let mut proposals: Vec<Proposal> = profiles
        .iter()
        .enumerate()
        .map(|(at, profile)| one(profile, header.map_or("", |header| header.header(grid, at)), grid, header, at))
        .collect();
    keep_the_fullest(&mut proposals, &profiles);
    if !has_name(&proposals) {
        two_name_columns(&mut proposals, &profiles);
    }
    proposals
}

fn body<'a>(grid: &'a Grid, header: Option<&HeaderLines>, at: usize) -> Vec<&'a str> {
    let start = header.map_or(0, |header| header.last() + 1);
    let rows = grid.lines.iter().skip(start).filter(|line| line.part_of.is_none());
    rows.filter(|line| grid.width == 1 || line.filled().count() > 1)
        .map(|line| line.cell(at))
        .filter(|cell| !cell.is_empty())
        .take(400)
        .collect()
}

fn one(profile: &Profile, header: &str, grid: &Grid, lines: Option<&HeaderLines>, at: usize) -> Proposal {
    match meaning(header) {
        Some(Meaning::Private) => Proposal { field: Field::Ignore, sure: true, private: true },
        Some(Meaning::Unneeded) => Proposal::of(Field::Ignore, true),
        Some(Meaning::Is(Field::DeputyRank)) => rank(header, &body(grid, lines, at)),
        Some(Meaning::Is(field)) => headed(profile, field, header),
        None if profile.private >= 0.5 => Proposal { field: Field::Ignore, sure: true, private: true },
        None => match profile.by_content() {
            Some((field, share)) => Proposal::of(field, share >= 0.9 && header.is_empty()),
            None => Proposal::of(Field::Ignore, profile.filled == 0),
        },
    }
}

fn headed(profile: &Profile, field: Field, header: &str) -> Proposal {
    if field == Field::FullName && family_first(header) && profile.filled > 0 && profile.comma < 0.5 {
        // With a comma between the two, no column needs to say which comes first.
        return Proposal::of(Field::FamilyFirstName, true);
    }
    if profile.filled == 0 || profile.fit(field) >= 0.5 {
        return Proposal::of(field, true);
    }
    if profile.private >= 0.5 {
        return Proposal { field: Field::Ignore, sure: true, private: true };
    }
    match profile.by_content() {
        Some((other, share)) => Proposal::of(other, share >= 0.9),
        None if matches!(field, Field::FullName | Field::GivenName | Field::FamilyName | Field::Party) => {
            Proposal::of(field, false)
        }
        // A role column may hold offices that this house does not know; each such row asks.
        None if field == Field::Role && profile.letters >= 0.5 && profile.role > 0.0 => Proposal::of(field, false),
        None => Proposal::of(Field::Ignore, false),
    }
}

/// A column of numbers ranks deputies only if it says so or begins again for each party; otherwise it counts rows.
fn rank(header: &str, values: &[&str]) -> Proposal {
    let says_so = key(header).contains("vara");
    let ones = values.iter().filter(|value| value.trim_end_matches('.') == "1").count();
    if says_so || ones > 1 { Proposal::of(Field::DeputyRank, says_so) } else { Proposal::of(Field::Ignore, true) }
}

/// Of two columns for one thing, the one with more in it stays.
fn keep_the_fullest(proposals: &mut [Proposal], profiles: &[Profile]) {
    for at in 0..proposals.len() {
        let field = proposals[at].field;
        let weight = |other: usize| (profiles[other].filled.min(1), proposals[other].sure, profiles[other].filled);
        let beaten = (0..proposals.len()).any(|other| {
            other != at
                && proposals[other].field == field
                && (weight(other) > weight(at) || (weight(other) == weight(at) && other < at))
        });
        if field != Field::Ignore && beaten {
            proposals[at] = Proposal::of(Field::Ignore, false);
        }
    }
}

fn has_name(proposals: &[Proposal]) -> bool {
    proposals.iter().any(|proposal| {
        matches!(proposal.field, Field::FullName | Field::FamilyFirstName | Field::GivenName | Field::FamilyName)
    })
}

/// Without headers: two neighbouring columns of single names are a given and a family name, in the usual order.
fn two_name_columns(proposals: &mut [Proposal], profiles: &[Profile]) {
    let free = |at: usize| proposals[at].field == Field::Ignore && !proposals[at].private;
    let named = |at: usize, least: f32| free(at) && profiles[at].one_name.max(profiles[at].full_name) >= least;
    let pair = (1..proposals.len()).find(|at| named(at - 1, 0.6) && named(*at, 0.6));
    if let Some(at) = pair {
        proposals[at - 1] = Proposal::of(Field::GivenName, false);
        proposals[at] = Proposal::of(Field::FamilyName, false);
    } else if let Some(at) = (0..proposals.len()).find(|at| named(*at, 0.3)) {
        proposals[at] = Proposal::of(Field::FullName, false);
    }
}
