//! What the solver has proven, kept while a file is open: screens ask for the same bound many times.

use std::sync::{Mutex, PoisonError};

use rundebord_seating::{Effort, Instance, Limit, Unseatable, solve};

/// A proven bound, or why there is no seating.
pub(super) type Told = Result<u64, Unseatable>;

/// As many as a day goes back and forth between.
const KEPT: usize = 12;

/// The newest last.
#[derive(Default)]
pub(crate) struct Bounds(Mutex<Vec<(Instance, Told)>>);

impl Bounds {
    /// Of an instance with people and tables; from memory, or by asking the solver for a first seating only.
    pub(super) fn told(&self, instance: &Instance) -> Told {
        let known = self.kept().iter().find(|(known, _)| known == instance).map(|(_, told)| told.clone());
        known.unwrap_or_else(|| {
            let effort = Effort { seed: 0, limit: Limit::Moves(0) };
            let told = solve(instance, effort, &mut ()).map(|solution| solution.bound.total);
            self.learn(instance, told.clone());
            told
        })
    }

    /// A search may have proven more than a first look does.
    pub(super) fn learn(&self, instance: &Instance, told: Told) {
        let mut kept = self.kept();
        let known = kept.iter().position(|(known, _)| known == instance).map(|at| kept.remove(at).1);
        let best = match (known, told) {
            (Some(Ok(known)), Ok(told)) => Ok(known.max(told)),
            (_, told) => told,
        };
        kept.push((instance.clone(), best));
        if kept.len() > KEPT {
            kept.drain(..1);
        }
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, Vec<(Instance, Told)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
