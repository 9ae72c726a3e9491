//! A stack of documents: every page of each, on its own sheet where it must be, valid, with each element where it was.

use rundebord_documents::print::page::Laid;
use rundebord_documents::print::style::Sheet;
use rundebord_documents::print::{Part, PrintError, bind, lay_out_summary, lay_out_table_cards, render};
use rundebord_texts::Language;

use crate::every::everything;
use crate::models::{self, Size};
use crate::validity::{PROFILES, faults};

fn part(laid: Laid) -> Part {
    Part { laid, copies: 1, one_sided: false }
}

fn stack(parts: &[Part], two_sided: bool) -> Laid {
    bind(&models::frame(Language::Nn, 2), "Utskriftsbunke", parts, two_sided)
}

fn blanks(laid: &Laid) -> Vec<usize> {
    laid.pages.iter().enumerate().filter(|(_, page)| page.items.is_empty()).map(|(index, _)| index).collect()
}

#[test]
fn a_stack_of_every_document_is_for_archives_and_for_everybody() -> Result<(), PrintError> {
    let parts: Vec<Part> = everything(Size::Small, Language::Nn).into_iter().map(|(_, laid)| part(laid)).collect();
    for two_sided in [false, true] {
        let bytes = render(&stack(&parts, two_sided))?;
        for profile in PROFILES {
            let found = faults(&bytes, profile);
            assert!(found.is_empty(), "{profile}, {two_sided}: {found:#?}");
        }
    }
    Ok(())
}

#[test]
fn nothing_is_lost_and_every_text_keeps_its_element() {
    let all = everything(Size::Normal, Language::Nb);
    let apart: Vec<String> = all.iter().flat_map(|(_, laid)| laid.texts()).collect();
    let pages: usize = all.iter().map(|(_, laid)| laid.pages.len()).sum();
    let parts: Vec<Part> = all.into_iter().map(|(_, laid)| part(laid)).collect();
    let bound = stack(&parts, false);
    assert_eq!(bound.texts(), apart);
    assert_eq!(bound.pages.len(), pages);
    assert!(blanks(&bound).is_empty());
}

#[test]
fn two_sided_a_document_begins_on_a_front_and_what_is_cut_has_an_empty_back() {
    let summary = lay_out_summary(&models::summary(Size::Small, Language::Nb, 1));
    let odd = Laid { pages: summary.pages[..1].to_vec(), ..summary };
    let cards = lay_out_table_cards(&models::table_cards(Size::Normal, Language::Nb, 1));
    let count = cards.pages.len();
    assert!(count > 2);
    let cards = Part { one_sided: true, ..part(cards) };
    let parts = [Part { copies: 3, ..part(odd) }, cards];
    assert_eq!(stack(&parts, false).pages.len(), 3 + count);
    let bound = stack(&parts, true);
    // The last sheet needs no blank side: nothing follows it.
    let expected: Vec<usize> = (0..3 + count - 1).map(|sheet| 2 * sheet + 1).collect();
    assert_eq!(blanks(&bound), expected);
    assert!(bound.pages.iter().all(|page| page.sheet == Sheet::A4));
}

#[test]
fn another_order_or_number_is_another_file() {
    let language = Language::Nb;
    let [one, two] = [1, 2].map(|round| part(lay_out_summary(&models::summary(Size::Small, language, round))));
    let identity = |parts: &[Part], two_sided| stack(parts, two_sided).identity;
    let first = identity(&[one.clone(), two.clone()], true);
    assert_eq!(identity(&[one.clone(), two.clone()], true), first);
    assert_ne!(identity(&[two.clone(), one.clone()], true), first);
    assert_ne!(identity(&[one.clone(), two.clone()], false), first);
    assert_ne!(identity(&[Part { copies: 2, ..one }, two], true), first);
}
