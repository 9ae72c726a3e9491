//! From what stands for a party in a row to a label: national, joint or local. Two passes, since a local list
//! is believed when several rows speak of it, and "A" when no row says "Ap".

use std::collections::HashMap;

use super::clean::key;
use super::model::LookReason;
use super::parties::{Party, by_list_letter, canonical, near_miss};
use super::values::is_private;

/// What stands for a party in a row, and where.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Claim {
    pub text: String,
    pub from: ClaimedBy,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ClaimedBy {
    Column,
    ListLetter,
    Section,
    /// In the same cell as the name.
    Text,
}

/// A party as it will be shown.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Affiliation {
    pub label: String,
    pub name: Option<String>,
}

impl From<&Party> for Affiliation {
    fn from(party: &Party) -> Self {
        Affiliation { label: party.code.to_owned(), name: Some(party.name_nb.to_owned()) }
    }
}

/// Everything that the list as a whole says about its parties.
#[derive(Debug, Default)]
pub(super) struct Affiliations {
    a_is_labour: bool,
    mentions: HashMap<String, u32>,
    locals: HashMap<String, Affiliation>,
}

impl Affiliations {
    /// First pass: over all rows.
    pub fn gather<'a>(claims: impl Iterator<Item = &'a Claim>) -> Self {
        let mut all = Self::default();
        let mut nationals = std::collections::HashSet::new();
        for claim in claims {
            *all.mentions.entry(key(&claim.text)).or_default() += 1;
            match known(&claim.text) {
                Some(affiliation) => drop(nationals.insert(affiliation.label)),
                None => all.learn(&claim.text),
            }
        }
        all.a_is_labour = nationals.len() >= 2 && !nationals.contains("Ap");
        all
    }

    /// "Lillevik Bygdeliste (LL)" teaches that "LL" and "Lillevik Bygdeliste" are one.
    fn learn(&mut self, text: &str) {
        let affiliation = match parenthesised(text) {
            Some((name, short)) => Affiliation { label: short.to_owned(), name: Some(name.to_owned()) },
            None => Affiliation { label: text.to_owned(), name: None },
        };
        if let Some(name) = &affiliation.name {
            for spelling in [name, &affiliation.label, text] {
                self.locals.insert(key(spelling), affiliation.clone());
            }
        }
        self.locals.entry(key(text)).or_insert(affiliation);
    }

    /// Second pass: one row's party, and what to ask about it.
    pub fn resolve(&self, claim: Option<&Claim>) -> (Option<Affiliation>, Option<LookReason>) {
        let Some(claim) = claim.filter(|claim| !says_nothing(&claim.text)) else {
            return (None, Some(LookReason::PartyMissing));
        };
        if let Some(affiliation) = self.national(claim) {
            return (Some(affiliation), None);
        }
        let unknown = |suggestion: Option<&Party>| {
            let suggestion = suggestion.map(|party| party.code.to_owned());
            Some(LookReason::PartyUnknown { text: claim.text.clone(), suggestion })
        };
        if !is_plausible(&claim.text) {
            return (None, unknown(None));
        }
        let local = self.locals.get(&key(&claim.text)).cloned();
        let misspelt = near_miss(&claim.text);
        let alone = self.mentions.get(&key(&claim.text)).is_none_or(|count| *count < 2);
        let doubtful = claim.from == ClaimedBy::Text && alone && !looks_like_list(&claim.text);
        let lone_a = key(&claim.text) == "a";
        if misspelt.is_some() || doubtful || lone_a {
            let suggestion = if lone_a { canonical("Ap") } else { misspelt };
            return (local.filter(|_| suggestion.is_none()), unknown(suggestion));
        }
        (local, None)
    }

    fn national(&self, claim: &Claim) -> Option<Affiliation> {
        if (claim.from == ClaimedBy::ListLetter || (self.a_is_labour && key(&claim.text) == "a"))
            && let Some(party) = by_list_letter(&claim.text)
        {
            return Some(party.into());
        }
        let bracketed = || parenthesised(&claim.text).and_then(|(_, short)| canonical(short)).map(Affiliation::from);
        known(&claim.text).or_else(bracketed)
    }
}

/// A national party or a joint list of them, however it is written.
pub(super) fn known(text: &str) -> Option<Affiliation> {
    canonical(text)
        .map(Affiliation::from)
        .or_else(|| twice_named(text))
        .or_else(|| joint(text))
        .or_else(|| branch(text))
}

/// "Høyre (H)" and "H - Høyre".
fn twice_named(text: &str) -> Option<Affiliation> {
    if let Some((outer, inner)) = parenthesised(text) {
        // "Kari Nordmann (Ap)" is a person, not a party.
        let inner = canonical(inner).filter(|_| looks_like_list(outer) || !outer.contains(' '));
        return canonical(outer).or(inner).map(Affiliation::from);
    }
    let (first, second) = [" - ", " – ", ", ", ": "].iter().find_map(|sign| text.split_once(sign))?;
    let (first, second) = (canonical(first)?, canonical(second)?);
    (first == second).then(|| first.into())
}

/// "Ap/SV", "Høyre og Venstre", "Sp/LL". A local list may take part where a stroke or a plus says that it does.
fn joint(text: &str) -> Option<Affiliation> {
    let strong: Vec<&str> = text.split(['/', '+']).map(str::trim).collect();
    let weak: Vec<&str> = text
        .split(['/', '+', '&', ','])
        .flat_map(|part| part.split(" og "))
        .flat_map(|part| part.split('-'))
        .map(str::trim)
        .collect();
    let labelled = |part: &&str| {
        canonical(part).is_some()
            || looks_like_list(part)
            || !part.is_empty() && part.chars().count() <= 8 && !part.contains(' ')
    };
    let members = |parts: &[&str]| parts.iter().filter(|part| canonical(part).is_some()).count();
    let parts = if weak.len() > 1 && members(&weak) == weak.len() {
        weak
    } else if strong.len() > 1 && members(&strong) >= 1 && strong.iter().all(labelled) {
        strong
    } else {
        return None;
    };
    let mut joined: Vec<Affiliation> = Vec::new();
    for part in parts {
        let one = canonical(part).map_or_else(|| Affiliation { label: part.to_owned(), name: None }, Affiliation::from);
        if !joined.contains(&one) {
            joined.push(one);
        }
    }
    let labels: Vec<&str> = joined.iter().map(|one| one.label.as_str()).collect();
    let names: Vec<&str> = joined.iter().map(|one| one.name.as_deref().unwrap_or(&one.label)).collect();
    Some(Affiliation { label: labels.join("/"), name: Some(names.join("/")) })
}

/// "Lillevik Høyre", "Lillevik Arbeiderparti", "Høyres gruppe": the local branch of a national party.
fn branch(text: &str) -> Option<Affiliation> {
    const OWN_LISTS: &[&str] =
        &["det", "de", "dei", "nye", "uavhengig", "uavhengige", "frie", "tverrpolitisk", "lokal"];
    let (first, rest) = text.split_once(' ')?;
    let branch = Some(rest)
        .filter(|rest| rest.chars().count() > 3 && !OWN_LISTS.contains(&key(first).as_str()))
        .and_then(|rest| canonical(rest).or_else(|| canonical(&format!("{rest}et"))));
    let group = || {
        matches!(
            key(rest).as_str(),
            "gruppe" | "partigruppe" | "kommunestyregruppe" | "sin gruppe" | "gruppa" | "si gruppe"
        )
        .then(|| canonical(first).or_else(|| canonical(first.strip_suffix('s')?)))?
    };
    branch.or_else(group).map(Affiliation::from)
}

fn parenthesised(text: &str) -> Option<(&str, &str)> {
    let (outer, inner) = text.strip_suffix(')')?.split_once('(')?;
    let (outer, inner) = (outer.trim(), inner.trim());
    (!outer.is_empty() && !inner.is_empty()).then_some((outer, inner))
}

fn says_nothing(text: &str) -> bool {
    matches!(key(text).as_str(), "" | "ingen" | "ukjent" | "ukjend" | "na" | "n a" | "null" | "mangler" | "manglar")
}

fn is_plausible(text: &str) -> bool {
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    letters > 0 && text.chars().count() <= 80 && !is_private(text)
}

/// Whether a text calls itself a list: "Lillevik Bygdeliste", "Samlingslista", "Uavhengig".
pub(super) fn looks_like_list(text: &str) -> bool {
    const ENDINGS: &[&str] =
        &["liste", "lista", "listen", "listi", "listu", "partiet", "parti", "bellodat", "bygdelag"];
    const BEGINNINGS: &[&str] = &["tverrpolitisk", "uavh", "partilos", "partilaus", "utbryter", "uavheng"];
    key(text).split(' ').any(|word| {
        ENDINGS.iter().any(|ending| word.ends_with(ending))
            || BEGINNINGS.iter().any(|beginning| word.starts_with(beginning))
    })
}
