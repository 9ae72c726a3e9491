//! Rows that speak for other rows: headings ("Varamedlemmer for Høyre:"), titles and footers.

use super::affiliation::{known, looks_like_list};
use super::clean::key;
use super::model::Mandate;
use super::values::is_deputy;

/// What a heading says about the rows beneath it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Heading {
    pub party: Option<String>,
    pub mandate: Option<Mandate>,
}

const MEMBERS: &[&str] = &[
    "medlem",
    "medlemmer",
    "medlemer",
    "medlemmene",
    "medlemene",
    "representanter",
    "representantar",
    "faste",
    "fast",
    "kommunestyremedlemmer",
    "kommunestyremedlemer",
    "kommunestyrerepresentanter",
    "kommunestyrerepresentantar",
    "bystyremedlemmer",
    "bystyrerepresentanter",
];
const OBSERVERS: &[&str] = &["observatorer", "observatorar", "ungdomsradet", "observator", "gjester"];
const STAFF: &[&str] = &[
    "administrasjon",
    "administrasjonen",
    "kommuneadministrasjonen",
    "sekretariat",
    "sekretariatet",
    "politisk sekretariat",
];
const FILLERS: &[&str] = &[
    "for",
    "fra",
    "fraa",
    "til",
    "i",
    "av",
    "og",
    "sine",
    "sin",
    "kommunestyret",
    "kommunestyre",
    "bystyret",
    "heradsstyret",
    "gruppa",
    "gruppe",
    "gruppen",
    "partigruppe",
    "partigruppa",
    "parti",
    "partiet",
    "liste",
    "listen",
    "lista",
    "stk",
    "mandater",
    "mandat",
    "mandatar",
    "plasser",
    "plassar",
];

/// Reads a heading. `None` for anything that can as well be a person.
pub(super) fn heading(text: &str) -> Option<Heading> {
    let text = text.trim().trim_end_matches(':').trim();
    let text = without_count(text);
    let mandate = mandate_of(text);
    let names_a_party = known(text).is_some() || looks_like_list(text) && text.split_whitespace().count() <= 6;
    if mandate.is_none() && names_a_party {
        return Some(Heading { party: Some(text.to_owned()), mandate: None });
    }
    let rest = unclaimed_words(text);
    if rest.is_empty() {
        return mandate.map(|mandate| Heading { party: None, mandate: Some(mandate) });
    }
    let belongs = key(text).split(' ').any(|word| matches!(word, "for" | "fra"));
    let party = party_name(&rest)
        .or_else(|| (mandate.is_some() && (belongs || looks_like_list(&rest))).then(|| rest.clone()))?;
    Some(Heading { party: Some(party), mandate })
}

/// "Arbeiderpartiet (9)", "Høyre: 8", "Venstre - 2 representanter" without what counts.
fn without_count(text: &str) -> &str {
    if let Some((before, after)) = text.rsplit_once('(')
        && after.trim_end_matches(')').trim().chars().all(|letter| letter.is_ascii_digit())
    {
        return before.trim();
    }
    let cut = text.trim_end_matches(|letter: char| letter.is_ascii_digit() || letter.is_whitespace());
    let counted = cut.len() < text.len();
    if counted { cut.trim_end_matches([':', '-', '–', ',']).trim() } else { text }
}

fn mandate_of(text: &str) -> Option<Mandate> {
    let key = key(text);
    let words: Vec<&str> = key.split(' ').collect();
    let any = |known: &[&str]| words.iter().any(|word| known.contains(word));
    if any(OBSERVERS) {
        Some(Mandate::Observer)
    } else if any(STAFF) {
        Some(Mandate::Administration)
    } else if words.iter().any(|word| word.len() > 1 && is_deputy(word)) {
        // A heading for both says nothing about one of them.
        (!any(MEMBERS) || words.contains(&"faste"))
            .then_some(Mandate::Deputy { rank: None })
            .filter(|_| !(any(MEMBERS) && words.contains(&"og")))
    } else if any(MEMBERS) {
        Some(Mandate::Member)
    } else {
        None
    }
}

/// What is left of a heading without the words for mandates, in its own spelling.
fn unclaimed_words(text: &str) -> String {
    let claimed = |word: &&str| {
        let key = key(word);
        let known = [MEMBERS, OBSERVERS, STAFF, FILLERS].iter().any(|words| words.contains(&key.as_str()));
        known
            || key.is_empty()
            || (key.len() > 1 && is_deputy(&key))
            || key.chars().all(|letter| letter.is_ascii_digit())
    };
    let words: Vec<&str> = text.split_whitespace().filter(|word| !claimed(word)).collect();
    words.join(" ").trim_matches(|letter: char| ":,-–()".contains(letter)).trim().to_owned()
}

/// "Høyre" and "Høyres".
fn party_name(text: &str) -> Option<String> {
    let bare = [Some(text), text.strip_suffix('s')];
    bare.into_iter().flatten().find(|text| known(text).is_some()).map(str::to_owned)
}

/// Totals, dates of printing, sources, page numbers.
pub(super) fn is_footer(text: &str) -> bool {
    const BEGINNINGS: &[&str] = &[
        "antall",
        "antal",
        "talet pa",
        "tal pa",
        "sum",
        "totalt",
        "total",
        "i alt",
        "til sammen",
        "tilsammen",
        "utskrift",
        "skrevet ut",
        "skrive ut",
        "sist oppdatert",
        "sist endret",
        "sist endra",
        "oppdatert",
        "generert",
        "kilde",
        "kjelde",
        "eksportert",
        "publisert",
    ];
    let text = key(text);
    let begins = |word: &&str| text.strip_prefix(*word).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    let page = text.strip_prefix("side ").is_some_and(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit()));
    page || BEGINNINGS.iter().any(begins)
}

/// The headings that hold at a row. Either parties stand over mandates or mandates over parties; the order in
/// which they come tells which.
#[derive(Debug, Default)]
pub(super) struct Sections {
    pub party: Option<String>,
    pub mandate: Option<Mandate>,
    outer: Option<Outer>,
    /// The last heading, while no person has come after it.
    open: Option<Heading>,
    nested: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outer {
    Party,
    Mandate,
}

impl Sections {
    /// A heading has been read.
    pub fn enter(&mut self, heading: Heading) {
        match (&heading.party, heading.mandate) {
            (Some(party), Some(mandate)) => {
                self.party = Some(party.clone());
                self.mandate = Some(mandate);
                self.outer.get_or_insert(Outer::Party);
            }
            (Some(party), None) => {
                let follows_mandate = self.open.as_ref().is_some_and(|open| open.party.is_none());
                if follows_mandate && !self.nested {
                    self.outer = Some(Outer::Mandate);
                }
                if *self.outer.get_or_insert(Outer::Party) == Outer::Party {
                    self.mandate = None;
                }
                self.party = Some(party.clone());
            }
            (None, mandate) => {
                self.nested |= self.open.as_ref().is_some_and(|open| open.party.is_some());
                if *self.outer.get_or_insert(Outer::Mandate) == Outer::Mandate {
                    self.party = None;
                }
                self.mandate = mandate;
            }
        }
        self.open = Some(heading);
    }

    /// A person has been read under the headings.
    pub fn person(&mut self) {
        self.open = None;
    }
}
