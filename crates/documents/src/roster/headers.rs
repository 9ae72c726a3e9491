//! What column headers mean, in bokmål, nynorsk and the portals' own words, and which line holds them.

use super::clean::key;
use super::grid::{Grid, Line};
use super::model::Field;

/// How many lines from the top the headers are looked for.
pub(super) const SEARCHED: usize = 60;

/// What a header says about its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// The field; the values still have a say.
    Is(Field),
    /// Something that is not needed.
    Unneeded,
    /// Contact details, birth date, health or remarks: never read in.
    Private,
}

const FIELDS: &[(Field, &[&str])] = &[
    (
        Field::FullName,
        &[
            "navn", "namn", "fullt navn", "fullt namn", "fullstendig navn", "fulle navn", "etternavn fornavn",
            "etternamn fornamn", "etternamn forenamn", "fornavn etternavn", "fornamn etternamn",
            "forenamn etternamn", "fornavn og etternavn", "forenamn og etternamn", "for og etternavn", "for og etternamn",
            "navn pa representant", "namn pa representant", "representantens navn", "medlemsnavn",
            "medlemsnamn", "kandidatnavn", "kandidatnamn", "visningsnavn", "personnavn", "representant",
            "representantar", "representanter", "medlem", "medlemmer", "medlemer", "folkevalgt", "folkevald", "politiker",
            "politikar", "kandidat", "person", "deltaker", "deltakar", "name", "namma",
        ],
    ),
    (
        Field::GivenName,
        &["fornavn", "fornamn", "forenamn", "for navn", "for namn", "fornavn mellomnavn", "fornavn og mellomnavn", "fornavnet", "first name", "given name"],
    ),
    (Field::MiddleName, &["mellomnavn", "mellomnamn", "mellom navn", "middle name"]),
    (
        Field::FamilyName,
        &["etternavn", "etternamn", "slektsnavn", "slektsnamn", "familienavn", "etter navn", "last name", "surname"],
    ),
    (
        Field::Party,
        &[
            "parti", "partinavn", "partinamn", "parti gruppe", "partigruppe", "gruppe", "gruppering", "liste",
            "listenavn", "listenamn", "parti liste", "valgliste", "valliste", "parti navn", "partitilhorighet",
            "partitilhoyrsle", "partitilknytning", "partitilknyting", "politisk parti", "fraksjon", "representerer",
            "representasjon", "party", "bellodat", "parti forkortelse", "partiforkortelse", "partiforkorting",
        ],
    ),
    (Field::ListLetter, &["listebokstav", "partikode", "listekode", "partibokstav", "bokstav", "partiid"]),
    (
        Field::Role,
        &[
            "verv", "rolle", "funksjon", "verv rolle", "rolle verv", "rolle i utvalget", "rolle i utvalet", "utvalgsrolle",
            "oppgave", "oppgave i utvalget", "vervtype", "type verv", "role", "stilling i utvalget", "tittel", "posisjon i utvalget",
        ],
    ),
    (
        Field::MandateKind,
        &[
            "fast vara", "fast eller vara", "medlem vara", "medlem varamedlem", "fast medlem vara", "medlemstype",
            "type medlem", "type", "medlemskap", "mandat", "mandattype", "representanttype", "status", "fast",
            "fast varamedlem", "vara fast",
        ],
    ),
    (
        Field::DeputyRank,
        &[
            "varanr", "vara nr", "varanummer", "vararekkefolge", "vararekkefolgje", "varaplass", "nr", "plass",
            "nummer", "rekkefolge", "rekkefolgje", "rekkjefolgje", "plassering", "listeplass", "plass pa liste", "rang", "no", "lopenr", "lopenummer",
        ],
    ),
    (Field::Gender, &["kjonn", "kjenn", "kjonnn", "k m", "m k", "kvinne mann", "mann kvinne", "gender", "sex"]),
    (
        Field::Bloc,
        &[
            "posisjon opposisjon", "opposisjon posisjon", "posisjon", "opposisjon", "pos opp", "blokk", "politisk blokk",
            "politisk posisjon", "side", "posisjon eller opposisjon", "konstellasjon", "i posisjon",
        ],
    ),
    (
        Field::FirstTerm,
        &[
            "ny", "ny i kommunestyret", "ny i kommunestyre", "nyvalgt", "nyvald", "forste periode", "fyrste periode", "ny forste periode",
            "ny representant", "nytt medlem", "ny i bystyret", "ny i heradsstyret", "forsteperiode", "forstegangsvalgt",
            "forste gang", "fyrste gong", "fyrste gang", "ny gjenvalgt", "ny attvald", "nyvalgt gjenvalgt", "forste valgperiode", "ny i perioden",
        ],
    ),
    (
        Field::Area,
        &[
            "krets", "krins", "valgkrets", "valkrins", "bosted", "bustad", "grunnkrets", "grunnkrins", "omrade", "bygd",
            "grend", "tettsted", "tettstad", "kommunedel", "bydel", "sted", "stad", "skolekrets", "skulekrins", "lokalsamfunn",
            "kommunedelen", "bostedskrets", "sokn", "bosted krets", "geografi", "tilhorighet", "sone",
        ],
    ),
];

const UNNEEDED: &[&str] = &[
    "utvalg", "utval", "organ", "komite", "rad", "fra dato", "til dato", "fra", "til", "fra og med", "til og med", "periode",
    "valgperiode", "valperiode", "startdato", "sluttdato", "start", "slutt", "antall perioder", "stemmetall", "personstemmer",
    "stemmetillegg", "personlig vara", "vara for", "varamedlem", "sist endret", "id", "gjenvalgt", "attvald",
];

/// Beginnings of words that only private columns have.
const PRIVATE: &[&str] = &[
    "e post", "epost", "mail", "e mail", "email", "telefon", "tlf", "mobil", "mob", "adresse", "gateadresse", "postadresse",
    "bostedsadresse", "privatadresse", "postnr", "postnummer", "poststed", "poststad", "fodt", "fodd", "fodsel", "fodselsar",
    "fodselsdato", "personnr", "personnummer", "fnr", "alder", "merknad", "merknader", "merk", "kommentar", "notat", "allergi",
    "allergier", "mat", "matallergi", "kosthold", "kosthald", "spesielle behov", "behov", "tilrettelegging", "konto",
    "kontonr", "kontonummer", "yrke", "stilling", "arbeidsgiver", "arbeidsgjevar", "sivilstand", "bilde", "bilete", "kontakt", "kontaktinfo",
    "kontaktinformasjon", "facebook", "nettside", "lenke", "helse", "diett", "anna", "annet", "andre opplysninger",
];

/// What a header means; `None` when it is not known.
pub(super) fn meaning(header: &str) -> Option<Meaning> {
    let header = key(header);
    let field = FIELDS.iter().find(|(_, words)| words.contains(&header.as_str()));
    if let Some((field, _)) = field {
        return Some(Meaning::Is(*field));
    }
    if UNNEEDED.contains(&header.as_str()) {
        return Some(Meaning::Unneeded);
    }
    let begins = |word: &&str| header.strip_prefix(**word).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    if PRIVATE.iter().any(|word| begins(word)) {
        return Some(Meaning::Private);
    }
    longer(&header)
}

/// Headers with something added: "Navn på medlem", "Parti ved valget", "Kjønn (K/M)".
fn longer(header: &str) -> Option<Meaning> {
    const STEMS: &[(&str, Field)] = &[
        ("navn", Field::FullName),
        ("namn", Field::FullName),
        ("fornavn", Field::GivenName),
        ("forenamn", Field::GivenName),
        ("fornamn", Field::GivenName),
        ("etternavn", Field::FamilyName),
        ("etternamn", Field::FamilyName),
        ("parti", Field::Party),
        ("kjonn", Field::Gender),
        ("kjenn", Field::Gender),
        ("verv", Field::Role),
        ("rolle", Field::Role),
        ("funksjon", Field::Role),
        ("posisjon", Field::Bloc),
        ("krets", Field::Area),
        ("krins", Field::Area),
        ("fast", Field::MandateKind),
        ("ny i", Field::FirstTerm),
        ("forste periode", Field::FirstTerm),
        ("fyrste periode", Field::FirstTerm),
    ];
    let words = header.split(' ').count();
    let found = STEMS.iter().find(|(stem, _)| {
        header.strip_prefix(stem).is_some_and(|rest| rest.starts_with(' ')) && words <= 6
    })?;
    Some(Meaning::Is(found.1))
}

/// Whether a header says that the family name comes first.
pub(super) fn family_first(header: &str) -> bool {
    matches!(key(header).as_str(), "etternavn fornavn" | "etternamn fornamn" | "etternamn forenamn")
}

/// How many of a line's cells are known headers.
pub(super) fn known(line: &Line) -> usize {
    line.filled().filter(|(_, cell)| meaning(cell).is_some()).count()
}

/// Where the headers stand. A second line is there when headers are spread over two, under merged cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct HeaderLines {
    /// Index of the line in the grid.
    pub main: usize,
    pub companion: Option<usize>,
}

impl HeaderLines {
    /// Looks for the line with the most known headers, one of them for a name.
    pub fn find(grid: &Grid) -> Option<Self> {
        let mut best: Option<(usize, usize)> = None;
        for (at, line) in grid.lines.iter().enumerate().take(SEARCHED) {
            if is_header(line) && best.is_none_or(|(most, _)| known(line) > most) {
                best = Some((known(line), at));
            }
        }
        best.map(|(_, main)| Self::at(grid, main))
    }

    /// The user's own line, with its companion.
    pub fn at(grid: &Grid, main: usize) -> Self {
        let only_headers = |at: &usize| {
            grid.lines.get(*at).is_some_and(|line| {
                let filled = line.filled().count();
                filled > 0 && known(line) == filled && line.filled().all(|(_, cell)| !is_heading_too(cell))
            })
        };
        let companion = Some(main + 1).filter(only_headers).or_else(|| main.checked_sub(1).filter(only_headers));
        HeaderLines { main, companion }
    }

    /// The header of a column; the lower line is the more exact one.
    pub fn header<'a>(&self, grid: &'a Grid, column: usize) -> &'a str {
        let (mut upper, mut lower) = (Some(self.main), self.companion);
        if self.companion.is_some_and(|companion| companion < self.main) {
            std::mem::swap(&mut upper, &mut lower);
        }
        let text = |at: Option<usize>| at.and_then(|at| grid.lines.get(at)).map_or("", |line| line.cell(column));
        Some(text(lower)).filter(|cell| !cell.is_empty()).unwrap_or_else(|| text(upper))
    }

    pub fn covers(&self, at: usize) -> bool {
        self.main == at || self.companion == Some(at)
    }

    pub fn last(&self) -> usize {
        self.main.max(self.companion.unwrap_or(0))
    }
}

/// Words that head a column of names, but as easily a section of a list.
fn is_heading_too(cell: &str) -> bool {
    const BOTH: &[&str] = &["medlem", "medlemmer", "medlemer", "representanter", "representantar", "varamedlem", "representant"];
    BOTH.contains(&key(cell).as_str())
}

/// Whether a line can be the headers: half of its cells known, one of them a name.
pub(super) fn is_header(line: &Line) -> bool {
    let filled = line.filled().count();
    let known = known(line);
    let names = |cell: &str| {
        matches!(
            meaning(cell),
            Some(Meaning::Is(Field::FullName | Field::FamilyFirstName | Field::GivenName | Field::FamilyName))
        )
    };
    let named = line.filled().any(|(_, cell)| names(cell));
    let alone = known == 1 && (filled > 1 || line.filled().any(|(_, cell)| is_heading_too(cell)));
    named && known * 2 >= filled && !alone
}
