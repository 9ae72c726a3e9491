//! What single values mean: roles, kinds of mandate, gender, side, first term.

use super::clean::key;
use super::model::{Bloc, Gender, Mandate, Office};

/// A role, understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Role {
    pub mandate: Mandate,
    pub office: Option<Office>,
    pub on_leave: bool,
}

const ADMINISTRATION: &[&str] = &[
    "kommunedirektor",
    "radmann",
    "sekretaer",
    "sekretariat",
    "administrasjon",
    "radgiver",
    "radgjevar",
    "saksbehandler",
    "saksbehandlar",
    "kommunalsjef",
    "kommunalleder",
    "kommuneadvokat",
    "virksomhetsleder",
    "planlegger",
    "planleggar",
    "kommuneplanlegg",
    "avdelingsleder",
    "bystyresekretaer",
    "fagleder",
    "direktor",
    "assisterende",
];
const OBSERVER: &[&str] =
    &["observator", "ungdomsrad", "ungdomsrepresentant", "gjester", "tilhorer", "tillitsvalgt", "hovedverneombud"];
const MEMBER: &[&str] = &[
    "medlem",
    "fast",
    "faste",
    "representant",
    "gruppeleder",
    "gruppeleiar",
    "leder",
    "leiar",
    "nestleder",
    "nestleiar",
    "folkevalgt",
    "folkevald",
    "kommunestyremedlem",
    "kommunestyrerepresentant",
    "bystyremedlem",
    "bystyrerepresentant",
    "formannskapsmedlem",
    "utvalgsleder",
    "utvalsleiar",
    "heradsstyremedlem",
    "heradsstyrerepresentant",
    "byrad",
    "byradsleder",
    "fylkestingsmedlem",
    "fylkestingsrepresentant",
    "medlemer",
    "medlemmer",
    "komiteleder",
    "parlamentarisk",
    "fastmedlem",
];
const ON_LEAVE: &[&str] =
    &["permisjon", "permittert", "fritatt", "friteken", "uttradt", "sluttet", "slutta", "fratradt"];

/// Reads a role or kind of mandate, also F, M and V alone in a column. `None` when no word in it is known.
pub(super) fn role(text: &str) -> Option<Role> {
    let text = key(text);
    let words: Vec<&str> = text.split(' ').collect();
    let any = |known: &[&str]| words.iter().any(|word| known.contains(word));
    let begins = |known: &[&str]| words.iter().any(|word| known.iter().any(|stem| word.contains(stem)));
    let on_leave = any(ON_LEAVE);
    let letter = match text.as_str() {
        "v" => Some(Mandate::Deputy { rank: None }),
        "m" | "f" => Some(Mandate::Member),
        _ => None,
    };
    let simple = |mandate| Some(Role { mandate, office: None, on_leave });
    if let Some(mandate) = letter {
        return simple(mandate);
    }
    if let Some(office) = office(&words) {
        return Some(Role { mandate: Mandate::Member, office: Some(office), on_leave });
    }
    if words.iter().any(|word| OBSERVER.iter().any(|stem| word.starts_with(stem))) {
        return simple(Mandate::Observer);
    }
    if begins(ADMINISTRATION) {
        return simple(Mandate::Administration);
    }
    if words.iter().any(|word| is_deputy(word)) {
        return simple(Mandate::Deputy { rank: rank(&text) });
    }
    (any(MEMBER) || words.iter().any(|word| word.starts_with("setteordforer")) || on_leave).then_some(Role {
        mandate: Mandate::Member,
        office: None,
        on_leave,
    })
}

fn office(words: &[&str]) -> Option<Office> {
    let deputy = ["varaordforer", "varaordforar"];
    let mayor = ["ordforer", "ordforar"];
    if words.iter().any(|word| deputy.contains(word))
        || words.windows(2).any(|pair| pair[0] == "vara" && mayor.contains(&pair[1]))
    {
        Some(Office::DeputyMayor)
    } else if words.iter().any(|word| mayor.contains(word)) {
        Some(Office::Mayor)
    } else {
        None
    }
}

/// "vara", "varamedlem", "vararepresentant", "1.vara", "varamann".
pub(super) fn is_deputy(word: &str) -> bool {
    let word = word.trim_start_matches(|letter: char| letter.is_ascii_digit());
    matches!(word, "vara" | "varar" | "varaer" | "varaa" | "varamann" | "varakvinne" | "varaliste" | "varalista")
        || ["varamedl", "vararep", "varaperson", "mottevara"].iter().any(|stem| word.starts_with(stem))
}

/// The first number in a text, as a place on a list.
pub(super) fn rank(text: &str) -> Option<u8> {
    let digits: String =
        text.chars().skip_while(|letter| !letter.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    digits.parse().ok().filter(|rank| *rank > 0)
}

/// Reads a gender.
pub(super) fn gender(text: &str) -> Option<Gender> {
    match key(text).as_str() {
        "k" | "kv" | "kvinne" | "kvinner" | "kvinna" | "kvinneleg" | "kvinnelig" | "f" | "female" | "dame"
        | "jente" => Some(Gender::Woman),
        "m" | "mann" | "menn" | "mannleg" | "mannlig" | "male" | "herre" | "gutt" | "gut" => Some(Gender::Man),
        "annet" | "anna" | "andre" | "ikke binaer" | "ikkje binaer" | "ikkebinaer" | "x" | "hen" | "a" => {
            Some(Gender::Other)
        }
        _ => None,
    }
}

/// Reads a side of the council.
pub(super) fn bloc(text: &str) -> Option<Bloc> {
    match key(text).as_str() {
        "posisjon" | "posisjonen" | "pos" | "p" | "i posisjon" | "flertall" | "fleirtal" | "flertallet"
        | "position" => Some(Bloc::Position),
        "opposisjon" | "opposisjonen" | "opp" | "o" | "i opposisjon" | "mindretall" | "mindretal" | "mindretallet"
        | "opposition" => Some(Bloc::Opposition),
        _ => None,
    }
}

/// Reads a mark for the first term.
pub(super) fn first_term(text: &str) -> Option<bool> {
    let word = key(text);
    if matches!(text.trim(), "✓" | "✔" | "☑" | "•" | "*" | "+") {
        return Some(true);
    }
    match word.as_str() {
        "ja" | "j" | "x" | "ny" | "nyvalgt" | "nyvald" | "true" | "sann" | "yes" | "1" | "v" | "forste" | "fyrste"
        | "forste periode" | "fyrste periode" | "1 periode" => Some(true),
        "nei" | "n" | "no" | "false" | "usann" | "0" | "gjenvalgt" | "gjenvald" | "attvald" | "attvalt"
        | "tidligere" | "erfaren" => Some(false),
        _ => None,
    }
}

/// An empty seat: "Vakant", "Ledig plass".
pub(super) fn is_vacant(text: &str) -> bool {
    let text = key(text);
    let first = text.split(' ').next().unwrap_or_default();
    matches!(first, "vakant" | "ledig" | "ubesatt" | "vakans")
}

/// E-mail, web address, telephone number, birth date or national identity number.
pub(super) fn is_private(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let numeric = text.chars().all(|letter| letter.is_ascii_digit() || " +-.:()/".contains(letter));
    let lower = text.to_lowercase();
    text.contains('@')
        || lower.contains("http:")
        || lower.contains("https:")
        || lower.starts_with("www.")
        || (numeric && digits >= 5)
}
