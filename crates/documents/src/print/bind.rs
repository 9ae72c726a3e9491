//! Several documents as one file to print: a stack of paper in one order, with blank sides where a new sheet begins.
//!
//! Each part keeps its own header, footer and page numbers. Leaves out which documents there are, and how many of each.

use sha2::{Digest, Sha256};

use super::page::{Laid, Page};
use super::structure::{NodeId, Role, Tree};
use super::{Frame, frame::joined};

/// A document's place in a stack.
#[derive(Clone, Debug)]
pub struct Part {
    /// The document.
    pub laid: Laid,
    /// How many times it lies there.
    pub copies: u16,
    /// Every page has a sheet of its own: it is cut, folded or hung up.
    pub one_sided: bool,
}

/// Binds documents to one, in their order.
///
/// With `two_sided`, a part begins on a sheet's front, and so does every page that has a sheet of its own: a blank side is
/// put where it needs one. The same parts give the same bytes.
pub fn bind(frame: &Frame, title: &str, parts: &[Part], two_sided: bool) -> Laid {
    let mut stack = Stack { pages: vec![], tree: Tree::default(), two_sided };
    let mut identity = Sha256::new();
    for part in parts {
        identity.update(&part.laid.identity);
        identity.update(part.copies.to_be_bytes());
        (0..part.copies).for_each(|_| stack.lay(part));
    }
    identity.update([u8::from(two_sided)]);
    let name = [title.to_owned(), frame.workshop_title.clone(), frame.municipality.clone()];
    Laid {
        title: joined(&name, " – "),
        language: frame.language.tag(),
        identity: identity.finalize()[..16].to_vec(),
        pages: stack.pages,
        tree: stack.tree,
    }
}

struct Stack {
    pages: Vec<Page>,
    tree: Tree,
    two_sided: bool,
}

impl Stack {
    fn lay(&mut self, part: &Part) {
        let first = self.tree.adopt(&part.laid.tree, Role::Section);
        for (index, page) in part.laid.pages.iter().enumerate() {
            if index == 0 || part.one_sided {
                self.begin_sheet();
            }
            self.pages.push(moved(page, first));
        }
    }

    /// Turns the sheet that has only its front.
    fn begin_sheet(&mut self) {
        if self.two_sided && !self.pages.len().is_multiple_of(2) {
            let blank = self.pages.last().map(|page| Page { sheet: page.sheet, ..Page::default() });
            self.pages.extend(blank);
        }
    }
}

/// The page with its elements where they stand among all.
fn moved(page: &Page, first: NodeId) -> Page {
    let mut page = page.clone();
    page.items.iter_mut().chain(&mut page.turned).for_each(|item| item.mark = item.mark.moved(first));
    page
}
