//! Norwegian alphabetical order for names: æ, ø and å last, accents and case only as tie-breakers.
//!
//! Leaves out "Aa" read as "Å": whoever sets the sort name decides that.

use std::cmp::Ordering;

/// Where a letter stands: its place in the alphabet, and what tells it from its base letter.
fn rank(letter: char) -> (u32, u32) {
    let place = |base: char, accent: u32| (base as u32, accent);
    match letter {
        'æ' | 'ä' => ('z' as u32 + 1, u32::from(letter != 'æ')),
        'ø' | 'ö' => ('z' as u32 + 2, u32::from(letter != 'ø')),
        'å' => ('z' as u32 + 3, 0),
        'á' | 'à' | 'â' | 'ã' => place('a', letter as u32),
        'č' | 'ç' => place('c', letter as u32),
        'đ' | 'ð' => place('d', letter as u32),
        'é' | 'è' | 'ê' | 'ë' => place('e', letter as u32),
        'í' | 'ì' | 'î' | 'ï' => place('i', letter as u32),
        'ł' => place('l', letter as u32),
        'ŋ' | 'ń' | 'ñ' => place('n', letter as u32),
        'ó' | 'ò' | 'ô' | 'õ' => place('o', letter as u32),
        'š' | 'ś' => place('s', letter as u32),
        'ŧ' => place('t', letter as u32),
        'ú' | 'ù' | 'û' => place('u', letter as u32),
        'ü' | 'ý' => place('y', letter as u32),
        'ž' | 'ź' | 'ż' => place('z', letter as u32),
        other => (other as u32, 0),
    }
}

/// Letters and digits in order; punctuation counts as a space, so "Berg-Hansen" stands beside "Berg Hansen".
fn keys(name: &str) -> Vec<(u32, u32)> {
    name.chars()
        .flat_map(char::to_lowercase)
        .map(|letter| match letter {
            letter if letter.is_alphanumeric() => rank(letter),
            _ => (0, 0),
        })
        .collect()
}

/// Compares two names in Norwegian alphabetical order. Equal only for equal strings.
pub fn compare_norwegian(a: &str, b: &str) -> Ordering {
    let (left, right) = (keys(a), keys(b));
    let places = |keys: &[(u32, u32)]| keys.iter().map(|key| key.0).collect::<Vec<_>>();
    places(&left).cmp(&places(&right)).then_with(|| left.cmp(&right)).then_with(|| a.cmp(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn æ_ø_and_å_stand_last_in_that_order() {
        let mut names = vec!["Åsen", "Ødegård", "Zahl", "Ærø", "Aas", "Berg", "åberg"];
        names.sort_by(|a, b| compare_norwegian(a, b));
        assert_eq!(names, ["Aas", "Berg", "Zahl", "Ærø", "Ødegård", "åberg", "Åsen"]);
    }

    #[test]
    fn accents_only_break_ties() {
        let mut names = vec!["Idar", "Idén", "Ide", "Idé", "Iden"];
        names.sort_by(|a, b| compare_norwegian(a, b));
        assert_eq!(names, ["Idar", "Ide", "Idé", "Iden", "Idén"]);
    }

    #[test]
    fn a_shorter_name_stands_before_a_longer_one_with_the_same_beginning() {
        assert_eq!(compare_norwegian("Dahl", "Dahle"), Ordering::Less);
        assert_eq!(compare_norwegian("Berg Hansen", "Bergan"), Ordering::Less, "a space stands before every letter");
    }
}
