//! What was reworded, ready to be shown on paper and in Word.

use super::model::{Diff, DiffKind};

/// The stretches with their marks on words alone: the space around them is of neither version, and there is always one
/// between what is out and what is in, so that two words never read as one.
pub fn told_apart(stretches: &[Diff]) -> Vec<Diff> {
    let mut told = Vec::new();
    let same = |text: &str| Diff { kind: DiffKind::Same, text: text.to_owned() };
    let mut apart = true;
    for stretch in stretches {
        let words = stretch.text.trim();
        if stretch.kind == DiffKind::Same || words.is_empty() {
            told.push(stretch.clone());
            apart = true;
            continue;
        }
        let from_words = stretch.text.trim_start();
        let (lead, tail) = (&stretch.text[..stretch.text.len() - from_words.len()], &from_words[words.len()..]);
        let lead = if apart || !lead.is_empty() { lead } else { " " };
        told.extend([same(lead), Diff { kind: stretch.kind, text: words.to_owned() }, same(tail)]);
        apart = !tail.is_empty();
    }
    told.retain(|stretch| !stretch.text.is_empty());
    // A stretch of blanks alone was in one version only, and marks nothing.
    told.into_iter().map(|stretch| if stretch.text.trim().is_empty() { same(&stretch.text) } else { stretch }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use DiffKind::{Added, Removed, Same};

    fn told(stretches: &[(DiffKind, &str)]) -> Vec<(DiffKind, String)> {
        let stretches: Vec<Diff> =
            stretches.iter().map(|(kind, text)| Diff { kind: *kind, text: (*text).to_owned() }).collect();
        told_apart(&stretches).into_iter().map(|stretch| (stretch.kind, stretch.text)).collect()
    }

    #[test]
    fn there_is_a_space_between_what_is_out_and_what_is_in() {
        let found = told(&[(Same, "Bygg i "), (Removed, "Sentrum."), (Added, "Sentrum. Tre er uenige.")]);
        let expected = [(Same, "Bygg i "), (Removed, "Sentrum."), (Same, " "), (Added, "Sentrum. Tre er uenige.")];
        assert_eq!(found, expected.map(|(kind, text)| (kind, text.to_owned())));
    }

    #[test]
    fn blanks_are_marked_by_neither() {
        let found = told(&[(Removed, " gammelt "), (Added, "  "), (Added, "nytt")]);
        let expected = [(Same, " "), (Removed, "gammelt"), (Same, " "), (Same, "  "), (Added, "nytt")];
        assert_eq!(found, expected.map(|(kind, text)| (kind, text.to_owned())));
    }
}
