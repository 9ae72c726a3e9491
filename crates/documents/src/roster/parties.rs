//! The parties that stand for election in more than one municipality, and every way their names are written.
//! Local lists are not here: they keep the name they have in the member list.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::clean::key;

/// A national party.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Party {
    /// The usual abbreviation, as it is written: "Ap", "KrF".
    pub code: &'static str,
    /// Name in bokmål.
    pub name_nb: &'static str,
    /// Name in nynorsk.
    pub name_nn: &'static str,
    /// Other spellings: Sámi names, former names, the short forms used in speech.
    pub aliases: &'static [&'static str],
    /// The code on the ballot, where it is known and stands for this party alone.
    pub list_letter: Option<&'static str>,
}

const fn party(
    code: &'static str,
    name_nb: &'static str,
    name_nn: &'static str,
    list_letter: Option<&'static str>,
    aliases: &'static [&'static str],
) -> Party {
    Party { code, name_nb, name_nn, aliases, list_letter }
}

/// Every party known here, those in the Storting first.
pub const PARTIES: &[Party] = &[
    party(
        "Ap",
        "Arbeiderpartiet",
        "Arbeidarpartiet",
        Some("A"),
        &["Det norske arbeiderparti", "Det norske arbeidarparti", "DNA", "Arb", "Arb.parti", "Bargiidbellodat"],
    ),
    party("H", "Høyre", "Høgre", Some("H"), &["Høyres Hovedorganisasjon", "Olgešbellodat"]),
    party("Sp", "Senterpartiet", "Senterpartiet", Some("SP"), &["Guovddášbellodat", "Senterparti"]),
    party(
        "FrP",
        "Fremskrittspartiet",
        "Framstegspartiet",
        Some("FRP"),
        &["Framskrittspartiet", "Fremskrittpartiet", "Fr.p", "Ovddádusbellodat"],
    ),
    party(
        "SV",
        "Sosialistisk Venstreparti",
        "Sosialistisk Venstreparti",
        Some("SV"),
        &["Sosialistisk Venstre", "Sosialistisk Folkeparti", "Sosialisttalaš Gurutbellodat"],
    ),
    party("V", "Venstre", "Venstre", Some("V"), &["Gurutbellodat"]),
    party(
        "KrF",
        "Kristelig Folkeparti",
        "Kristeleg Folkeparti",
        Some("KRF"),
        &["Kr.F", "Kristlig Folkeparti", "Risttalaš Álbmotbellodat"],
    ),
    party(
        "MDG",
        "Miljøpartiet De Grønne",
        "Miljøpartiet Dei Grøne",
        Some("MDG"),
        &[
            "De Grønne",
            "Dei Grøne",
            "Miljøpartiet",
            "Miljøpartiet Dei Grønne",
            "MDGr",
            "Grønne",
            "Birasbellodat Ruonát",
        ],
    ),
    party("R", "Rødt", "Raudt", Some("RØDT"), &["Rødt Valgallianse", "Raud Valallianse", "RV", "Ruoksat"]),
    party(
        "INP",
        "Industri- og Næringspartiet",
        "Industri- og Næringspartiet",
        Some("INP"),
        &["Industri og næringspartiet", "Industri & Næringspartiet", "Industripartiet"],
    ),
    party("PP", "Pensjonistpartiet", "Pensjonistpartiet", Some("PP"), &[]),
    party(
        "NKP",
        "Norges Kommunistiske Parti",
        "Noregs Kommunistiske Parti",
        Some("NKP"),
        &["Kommunistpartiet", "Norges Kommunistparti"],
    ),
    party("PDK", "Partiet De Kristne", "Partiet Dei Kristne", None, &["De Kristne", "Dei Kristne"]),
    party("Konservativt", "Konservativt", "Konservativt", None, &["Partiet Konservativt"]),
    party("ND", "Norgesdemokratene", "Norgesdemokratene", None, &["Noregsdemokratane"]),
    party(
        "Demokratene",
        "Demokratene",
        "Demokratane",
        None,
        &["Demokratene i Norge", "Demokratane i Noreg", "Dem", "DEMN"],
    ),
    party("Liberalistene", "Liberalistene", "Liberalistane", None, &["Det Liberale Folkepartiet", "LIBS", "Lib"]),
    party(
        "NSR",
        "Norske Samers Riksforbund",
        "Norske Samars Riksforbund",
        Some("NSR"),
        &[
            "Norgga Sámiid Riikasearvi",
            "Norgga Samiid Riikasearvi",
            "Vuona Sámij Rijkasiebrre",
            "Norske Samers Riksforbund/Samefolkets parti",
        ],
    ),
    party("SfP", "Samefolkets Parti", "Samefolkets Parti", None, &["Sámeálbmot Bellodat", "Sámeálbmotbellodat"]),
    party("Nordkalottfolket", "Nordkalottfolket", "Nordkalottfolket", None, &["Nordkalott folket"]),
    party(
        "FNB",
        "Folkets parti",
        "Folkets parti",
        None,
        &[
            "Folkeaksjonen nei til mer bompenger",
            "Folkeaksjonen nei til meir bompengar",
            "Nei til mer bompenger",
            "Folkets parti FNB",
        ],
    ),
    party("PS", "Partiet Sentrum", "Partiet Sentrum", None, &[]),
    party("Kystpartiet", "Kystpartiet", "Kystpartiet", None, &["KYST"]),
    party("Helsepartiet", "Helsepartiet", "Helsepartiet", None, &["HELSE"]),
    party("Piratpartiet", "Piratpartiet", "Piratpartiet", None, &["PIR"]),
    party("Alliansen", "Alliansen", "Alliansen", None, &["ALLI", "Alliansen - Alternativ for Norge"]),
    party("FI", "Feministisk Initiativ", "Feministisk Initiativ", None, &[]),
    party("Generasjonspartiet", "Generasjonspartiet", "Generasjonspartiet", None, &["GENE"]),
    party("Fred og Rettferdighet", "Fred og Rettferdighet", "Fred og Rettferd", None, &["Fred og Rettferdighet (FOR)"]),
    party(
        "VIP",
        "Velferd og Innovasjonspartiet",
        "Velferd og Innovasjonspartiet",
        None,
        &["Velferds- og innovasjonspartiet"],
    ),
    party("Samfunnspartiet", "Samfunnspartiet", "Samfunnspartiet", None, &[]),
];

impl Party {
    /// The name, code and every other spelling.
    fn spellings(&self) -> impl Iterator<Item = &'static str> {
        [self.code, self.name_nb, self.name_nn].into_iter().chain(self.aliases.iter().copied())
    }
}

/// The party that a text names, whatever the case, the spacing and the diacritics. "A" alone is not enough:
/// see [`by_list_letter`].
pub fn canonical(text: &str) -> Option<&'static Party> {
    let wanted = key(text);
    if wanted.is_empty() {
        return None;
    }
    INDEX.get(&wanted).or_else(|| INDEX.get(&wanted.replace(' ', ""))).copied()
}

/// Every spelling, also with its words written together ("Fr P", "Industri-og Næringspartiet").
static INDEX: LazyLock<HashMap<String, &'static Party>> = LazyLock::new(|| {
    let spelled = PARTIES.iter().flat_map(|party| party.spellings().map(move |spelling| (key(spelling), party)));
    let mut index = HashMap::new();
    for (spelling, party) in spelled {
        index.entry(spelling.replace(' ', "")).or_insert(party);
        index.entry(spelling).or_insert(party);
    }
    index
});

/// The party behind a code on the ballot, where "A" is Arbeiderpartiet.
pub fn by_list_letter(text: &str) -> Option<&'static Party> {
    let wanted = key(text);
    PARTIES.iter().find(|party| party.list_letter.is_some_and(|letter| key(letter) == wanted))
}

/// The party whose name a text may be a misspelling of; never for a short text.
pub fn near_miss(text: &str) -> Option<&'static Party> {
    let wanted = key(text);
    let close = |spelling: &str| {
        let spelling = key(spelling);
        let shortest = spelling.chars().count().min(wanted.chars().count());
        let allowed = if shortest >= 9 { 2 } else { 1 };
        shortest >= 5 && distance(&spelling, &wanted) <= allowed
    };
    PARTIES.iter().find(|party| party.spellings().any(close))
}

/// Letters to insert, drop or change between two texts (Levenshtein).
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (at, letter) in from.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], at + 1);
        for (column, other) in to.iter().enumerate() {
            let change = diagonal + usize::from(letter != *other);
            diagonal = row[column + 1];
            row[column + 1] = change.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[to.len()]
}
