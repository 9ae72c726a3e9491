//! Who gets how much of one page: every question its part, by measured height.
//!
//! Deterministic: depends on the texts and their widths only. Each try is laid out as it would be printed, so what is
//! found to fit does fit.

use super::super::flow::Flow;
use super::super::paginate::paginate;
use super::entries::Prepared;

/// How much of each question stands on the page; questions beyond the last are only counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shares {
    /// Entries of each question that stands on the page.
    pub taken: Vec<usize>,
}

impl Shares {
    /// Everything.
    pub fn whole(questions: &[Prepared]) -> Self {
        Self { taken: questions.iter().map(|question| question.entries.len()).collect() }
    }

    /// Whether every question that has entries shows one.
    pub fn all_have_some(&self, questions: &[Prepared]) -> bool {
        let some = |(question, taken): (&Prepared, &usize)| *taken > 0 || question.entries.is_empty();
        self.taken.len() == questions.len() && questions.iter().zip(&self.taken).all(some)
    }
}

pub(super) fn on_one_page(flow: &Flow) -> bool {
    paginate(flow).len() == 1
}

/// As much as one page takes: first all questions that fit bare, then, entry by entry, always the question that has the
/// least so far. One whose next entry finds no room gets no more.
pub(super) fn fair(questions: &[Prepared], compose: impl Fn(&Shares) -> Flow) -> Shares {
    let fits = |shares: &Shares| on_one_page(&compose(shares));
    let bare = |count: usize| Shares { taken: vec![0; count] };
    let counts: Vec<usize> = (1..=questions.len()).collect();
    let mut shares = bare(counts.partition_point(|count| fits(&bare(*count))));
    let mut open: Vec<bool> = questions.iter().map(|question| !question.entries.is_empty()).collect();
    let mut heights = vec![0.0_f32; questions.len()];
    while let Some(next) = least(&heights[..shares.taken.len()], &open) {
        let entry = &questions[next].entries[shares.taken[next]];
        shares.taken[next] += 1;
        if fits(&shares) {
            heights[next] += entry.height;
            open[next] = shares.taken[next] < questions[next].entries.len();
        } else {
            shares.taken[next] -= 1;
            open[next] = false;
        }
    }
    shares
}

/// The first of those with the least height that are still open.
fn least(heights: &[f32], open: &[bool]) -> Option<usize> {
    let open = (0..heights.len()).filter(|place| open[*place]);
    open.min_by(|a, b| heights[*a].total_cmp(&heights[*b]).then(a.cmp(b)))
}
