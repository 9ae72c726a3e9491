//! From lines to people: what each line is, under which heading it stands, and what its cells say together.
//! Parties and duplicates need the whole list and come after, in `settle`.

use super::affiliation::{Claim, ClaimedBy, known, looks_like_list};
use super::entry::{Entry, Manner, entry, spoken_role};
use super::grid::{Grid, Line};
use super::headers::{self, HeaderLines};
use super::model::{DraftPerson, Field, LeftOutReason, LookReason, Mandate, Office};
use super::names::{Name, is_full_name, is_namelike};
use super::sections::{Heading, Sections, heading, is_footer};
use super::values::{self, Role};

/// What a line turned out to be.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Reading {
    Out(LeftOutReason),
    Person(Box<Candidate>),
}

/// A person before the party is settled.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Candidate {
    pub person: DraftPerson,
    pub claim: Option<Claim>,
    pub reasons: Vec<LookReason>,
}

/// Reads the lines of one grid in order.
pub(super) struct Reader<'a> {
    grid: &'a Grid,
    header: Option<HeaderLines>,
    fields: &'a [Field],
    sections: Sections,
    /// "Ordfører" alone on a line, for the name on the next.
    office: Option<Role>,
    people: usize,
    /// In a column of marks, a blank says no.
    blank_is_not_new: bool,
}

impl<'a> Reader<'a> {
    /// `sheet` may itself be a heading: "Varamedlemmer".
    pub fn new(grid: &'a Grid, header: Option<HeaderLines>, fields: &'a [Field], sheet: Option<&str>) -> Self {
        let mut sections = Sections::default();
        if let Some(heading) = sheet.and_then(heading) {
            (sections.party, sections.mandate) = (heading.party, heading.mandate);
        }
        let mut reader = Reader { grid, header, fields, sections, office: None, people: 0, blank_is_not_new: false };
        reader.blank_is_not_new = reader.marks_only();
        reader
    }

    fn marks_only(&self) -> bool {
        let start = self.header.map_or(0, |header| header.last() + 1);
        let marks: Vec<bool> = self
            .grid
            .lines
            .iter()
            .skip(start)
            .filter_map(|line| values::first_term(self.text(line, Field::FirstTerm)))
            .collect();
        !marks.is_empty() && marks.iter().all(|mark| *mark)
    }

    /// One reading for each line.
    pub fn read(mut self) -> Vec<Reading> {
        (0..self.grid.lines.len()).map(|at| self.line(at)).collect()
    }

    fn line(&mut self, at: usize) -> Reading {
        let line = &self.grid.lines[at];
        if line.is_blank() {
            return Reading::Out(LeftOutReason::Blank);
        }
        if let Some(line) = line.part_of {
            return Reading::Out(LeftOutReason::PartOf { line });
        }
        if let Some(reason) = self.header_or_title(at, line) {
            return Reading::Out(reason);
        }
        if let Some(reason) = self.speaks_for_others(line) {
            return Reading::Out(reason);
        }
        self.person(line)
    }

    fn header_or_title(&mut self, at: usize, line: &Line) -> Option<LeftOutReason> {
        let header = self.header?;
        if header.covers(at) {
            return Some(LeftOutReason::Header);
        }
        if at < header.main {
            // "Varamedlemmer for Høyre" above the headers holds for the list beneath them.
            if let Some(heading) = line.only_text().and_then(heading) {
                self.sections.enter(heading);
            }
            return Some(LeftOutReason::Title);
        }
        let repeated = line.filled().all(|(column, cell)| cell == self.grid.lines[header.main].cell(column));
        (repeated || (headers::is_header(line) && headers::known(line) >= 2)).then_some(LeftOutReason::Header)
    }

    fn speaks_for_others(&mut self, line: &Line) -> Option<LeftOutReason> {
        let (_, first) = line.filled().next()?;
        let others_count =
            line.filled().skip(1).all(|(_, cell)| cell == first || cell.chars().all(|letter| letter.is_ascii_digit()));
        if is_footer(first) && line.filled().count() <= 3 {
            return Some(LeftOutReason::Footer);
        }
        if !others_count {
            return None;
        }
        if self.is_person_with_party(first) {
            return None;
        }
        if let Some(heading) = heading(first).or_else(|| self.local_heading(first)) {
            self.sections.enter(heading);
            self.office = None;
            return Some(LeftOutReason::SectionHeading);
        }
        if let Some(role) = spoken_role(first)
            .filter(|_| entry(first, Manner::default()).name.is_none_or(|name| !is_full_name(&name.display)))
        {
            self.office = Some(role);
            return Some(LeftOutReason::SectionHeading);
        }
        let title = self.header.is_none() && self.people == 0 && !self.is_name(first);
        if title {
            return Some(LeftOutReason::Title);
        }
        first.ends_with(':').then_some(LeftOutReason::SectionHeading)
    }

    /// "Eva Dahl, Sosialistisk Venstreparti" names a party, but is no heading.
    fn is_person_with_party(&self, text: &str) -> bool {
        let read = entry(text, Manner { party_elsewhere: false, ..self.manner() });
        let label = |text: &str| known(text).is_some() || looks_like_list(text);
        let name = read.name.filter(|name| is_full_name(&name.display) && !label(&name.display));
        name.is_some() && read.party.is_some() && !read.odd && known(text).is_none()
    }

    /// "LL" alone on a row of a table, or "Samlingslista:" anywhere.
    fn local_heading(&self, text: &str) -> Option<Heading> {
        let bare = text.trim_end_matches(':').trim();
        let shouted = bare.chars().count() <= 6
            && !bare.contains(' ')
            && !bare.is_empty()
            && bare.chars().all(char::is_uppercase);
        shouted.then(|| Heading { party: Some(bare.to_owned()), mandate: None })
    }

    fn is_name(&self, text: &str) -> bool {
        let read = entry(text, self.manner());
        let backed = read.party.is_some() || read.role.is_some() || !text.chars().any(char::is_uppercase);
        !read.odd && read.name.is_some_and(|name| name.complete && (backed || is_full_name(&name.display)))
    }

    fn manner(&self) -> Manner {
        Manner {
            family_first: self.fields.contains(&Field::FamilyFirstName),
            party_elsewhere: self.fields.contains(&Field::Party) || self.fields.contains(&Field::ListLetter),
        }
    }

    fn text(&self, line: &'a Line, field: Field) -> &'a str {
        let cells = self.fields.iter().zip(&line.cells).filter(|(of, _)| **of == field);
        cells.map(|(_, cell)| cell.as_str()).find(|cell| !cell.is_empty()).unwrap_or_default()
    }

    fn person(&mut self, line: &'a Line) -> Reading {
        let Some(read) = self.entry(line) else {
            let vacant = line.filled().any(|(_, cell)| values::is_vacant(cell));
            return Reading::Out(if vacant { LeftOutReason::Vacant } else { LeftOutReason::NoName });
        };
        let Some(name) = read.name.clone() else {
            return Reading::Out(LeftOutReason::NoName);
        };
        if values::is_vacant(&name.display) {
            return Reading::Out(LeftOutReason::Vacant);
        }
        if is_no_person(&name.display) || (read.odd && line.filled().count() == 1 && read.party.is_none()) {
            return Reading::Out(LeftOutReason::NotAPerson);
        }
        self.people += 1;
        self.sections.person();
        let candidate = self.candidate(line, &read, name);
        self.office = None;
        Reading::Person(Box::new(candidate))
    }

    /// The name's cells, whether in one column or several.
    fn entry(&self, line: &'a Line) -> Option<Entry> {
        let [full, reversed] = [Field::FullName, Field::FamilyFirstName].map(|field| self.text(line, field));
        let whole = if full.is_empty() { reversed } else { full };
        let [given, middle, family] =
            [Field::GivenName, Field::MiddleName, Field::FamilyName].map(|field| self.text(line, field));
        if family.is_empty() && given.is_empty() {
            return (!whole.is_empty()).then(|| entry(whole, self.manner()));
        }
        // "Navn" beside "Etternavn" holds the given names, or the whole.
        let given =
            if given.is_empty() && !whole.to_lowercase().contains(&family.to_lowercase()) { whole } else { given };
        if given.is_empty() && !whole.is_empty() {
            return Some(entry(whole, self.manner()));
        }
        let [given, family] = [given, family].map(|part| entry_part(part, self.manner()));
        let given_text = format!("{} {middle}", given.0);
        Some(Entry {
            odd: !is_namelike(&given.0) || !is_namelike(&family.0),
            name: Some(Name::from_parts(given_text.trim(), &family.0)),
            number: given.1.number.or(family.1.number),
            party: given.1.party.or(family.1.party),
            role: given.1.role.or(family.1.role),
            several: false,
        })
    }

    fn candidate(&self, line: &'a Line, read: &Entry, name: Name) -> Candidate {
        let kind = values::role(self.text(line, Field::MandateKind));
        let role_text = self.text(line, Field::Role);
        let role = values::role(role_text);
        let roles = [kind, role, read.role, self.office];
        let mut reasons = name_reasons(read, &name);
        if !role_text.is_empty() && role.is_none() && kind.is_none() {
            reasons.push(LookReason::RoleUnknown { text: role_text.to_owned() });
        }
        if roles.iter().flatten().any(|role| role.on_leave) {
            reasons.push(LookReason::OnLeave);
        }
        let area = self.text(line, Field::Area);
        let first_term = values::first_term(self.text(line, Field::FirstTerm));
        let person = DraftPerson {
            name: name.display,
            sort_name: name.sort,
            party: None,
            party_name: None,
            mandate: self.mandate(line, &roles, read.number),
            office: office(&roles),
            gender: values::gender(self.text(line, Field::Gender)),
            bloc: values::bloc(self.text(line, Field::Bloc)),
            first_term: first_term.or(self.blank_is_not_new.then_some(false)),
            area: (!area.is_empty() && !values::is_private(area)).then(|| area.to_owned()),
        };
        Candidate { person, claim: self.claim(line, read), reasons }
    }

    /// The cells speak before the heading; whoever is called staff or observer anywhere is not elected.
    fn mandate(&self, line: &'a Line, roles: &[Option<Role>; 4], number: Option<u8>) -> Mandate {
        let spoken: Vec<Mandate> = roles.iter().flatten().map(|role| role.mandate).collect();
        let outside = spoken.iter().find(|mandate| matches!(mandate, Mandate::Observer | Mandate::Administration));
        let from_heading = spoken.is_empty();
        let mandate = outside.or_else(|| spoken.first()).copied().or(self.sections.mandate).unwrap_or(Mandate::Member);
        let Mandate::Deputy { rank } = mandate else {
            return mandate;
        };
        let column = values::rank(self.text(line, Field::DeputyRank));
        let elsewhere = roles.iter().flatten().find_map(|role| match role.mandate {
            Mandate::Deputy { rank } => rank,
            _ => None,
        });
        Mandate::Deputy { rank: column.or(rank).or(elsewhere).or(number.filter(|_| from_heading)) }
    }

    fn claim(&self, line: &'a Line, read: &Entry) -> Option<Claim> {
        let columns = [(Field::Party, ClaimedBy::Column), (Field::ListLetter, ClaimedBy::ListLetter)];
        let cell =
            columns.iter().map(|(field, from)| (self.text(line, *field), *from)).find(|(text, _)| !text.is_empty());
        let cell = cell.map(|(text, from)| Claim { text: text.to_owned(), from });
        let aside = read.party.clone().map(|text| Claim { text, from: ClaimedBy::Text });
        let clear = |claim: &Claim| known(&claim.text).is_some() || looks_like_list(&claim.text);
        let section = self.sections.party.clone().map(|text| Claim { text, from: ClaimedBy::Section });
        // An unknown word in brackets may be a place; the heading is the better witness.
        cell.or(aside.clone().filter(clear)).or(section).or(aside)
    }
}

/// A part of a name without its number and asides; compound names keep every word.
fn entry_part(text: &str, manner: Manner) -> (String, Entry) {
    let plain = is_namelike(text) || text.is_empty();
    let read = if plain { Entry::default() } else { entry(text, manner) };
    let shown = read.name.as_ref().map_or_else(|| text.to_owned(), |name| name.display.clone());
    (shown, read)
}

fn office(roles: &[Option<Role>; 4]) -> Option<Office> {
    roles.iter().flatten().find_map(|role| role.office)
}

fn name_reasons(read: &Entry, name: &Name) -> Vec<LookReason> {
    let asked = [
        (read.several, LookReason::SeveralPeople),
        (!name.complete && !read.several, LookReason::NameIncomplete),
        (name.order_unsure, LookReason::NameOrderUnsure),
        (read.odd && name.complete, LookReason::NameUnusual),
    ];
    asked.into_iter().filter(|(yes, _)| *yes).map(|(_, reason)| reason).collect()
}

/// Dates, addresses, sentences, rulers.
fn is_no_person(text: &str) -> bool {
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let digits = text.chars().any(|letter| letter.is_ascii_digit());
    letters < 2
        || digits
        || values::is_private(text)
        || text.split_whitespace().count() > 8
        || text.chars().count() > 90
}
