//! The search for a seating, as a job of its own: it holds no lock, can be stopped, and stores nothing.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rundebord_core::{Refusal, State, Workshop, WorkshopId};
use rundebord_seating::{Effort, Limit, Solution, Unseatable, Watch, solve};
use rundebord_texts::{Language, Value};

use super::bounds::Bounds;
use super::clash;
use super::frame::{Frame, frame, last_rotation, search_from};
use super::lines::{SearchProgress, SeatingClash, SeatingOrder, SeatingProposal};
use super::secretary::propose;
use super::show::Rooms;
use crate::{AppError, Door};

/// A search that is ready to run.
pub struct SeatingSearch {
    /// People and workshops only: what a search needs of the process.
    state: State,
    workshop: WorkshopId,
    language: Language,
    frame: Frame,
    seed: u32,
    limit: Limit,
    bounds: Arc<Bounds>,
}

impl Door {
    /// Prepares a search with all it needs, so that the door is free while it runs.
    pub fn seating_search(&self, order: &SeatingOrder) -> Result<SeatingSearch, AppError> {
        let language = self.language();
        let workshop = crate::view::workshop_of(self, order.workshop)?;
        let from = first(workshop, order.from_rotation).map_err(|refusal| AppError::refusal(language, &refusal))?;
        let frame = frame(self.state(), workshop, from);
        if let Some(clash) = clash::lost(language, self.state(), workshop, &frame.posed) {
            return Err(clashing(language, &clash));
        }
        let (people, tables) = (frame.posed.people.len(), frame.posed.tables.len());
        if tables == 0 || people < tables {
            let arguments = [("people", Value::from(people)), ("tables", Value::from(tables))];
            return Err(AppError::new(language, "too_few_people", &arguments));
        }
        let State { process, people, workshops, .. } = self.state();
        Ok(SeatingSearch {
            state: State {
                process: process.clone(),
                people: people.clone(),
                workshops: workshops.clone(),
                ..State::default()
            },
            workshop: order.workshop,
            language,
            frame,
            seed: order.seed,
            limit: Limit::Time(Duration::from_secs_f64(order.seconds.clamp(0.1, 60.0))),
            bounds: Arc::clone(self.bounds()),
        })
    }
}

/// The first rotation to seat: one that is not over, after those that are seated.
fn first(workshop: &Workshop, wanted: Option<u8>) -> Result<u8, Refusal> {
    let Some(number) = wanted else { return Ok(search_from(workshop)) };
    if number > last_rotation(workshop) || usize::from(number) > workshop.rotations.len() + 1 || number == 0 {
        return Err(Refusal::RotationUnknown { number });
    }
    if number < workshop.rotation { Err(Refusal::RotationHeld { number }) } else { Ok(number) }
}

fn clashing(language: Language, clash: &SeatingClash) -> AppError {
    let lines = clash.lines.iter().map(|line| format!("\n{}", line.text));
    let message: String = std::iter::once(clash.heading.clone()).chain(lines).collect();
    AppError { message, ..AppError::new(language, "seating_clash", &[]) }
}

impl SeatingSearch {
    /// The same answer on every machine: so many tried moves instead of a time.
    pub fn within_moves(mut self, moves: u64) -> Self {
        self.limit = Limit::Moves(moves);
        self
    }

    /// Looks until the time is spent, the proof closes or `stop` is set; tells how far it has come.
    pub fn run(self, stop: &AtomicBool, told: &mut dyn FnMut(SearchProgress)) -> Result<SeatingProposal, AppError> {
        let began = Instant::now();
        let nothing = SearchProgress { percent: 0, cost: 0, bound: 0, proven: false };
        let fixed = self.rooms(self.known()).fixed(*self.frame.posed.rotations.start());
        let mut follower = Follower { stop, told, fixed, last: nothing, has_seating: false };
        let effort = Effort { seed: u64::from(self.seed), limit: self.limit };
        let solved = solve(&self.frame.posed.instance, effort, &mut follower);
        let stopped = stop.load(Ordering::Relaxed);
        match solved {
            Ok(solution) => {
                self.bounds.learn(&self.frame.posed.instance, Ok(solution.bound.total));
                Ok(self.proposal(&solution, stopped && !solution.is_proven_best(), began.elapsed().as_secs_f64()))
            }
            Err(unseatable) => Err(self.refused(unseatable)),
        }
    }

    fn known(&self) -> &Workshop {
        self.state.workshop(self.workshop).expect("the search was prepared from this workshop")
    }

    fn rooms<'a>(&'a self, workshop: &'a Workshop) -> Rooms<'a> {
        Rooms::new(&self.state, workshop, self.language, &self.frame)
    }

    fn refused(&self, unseatable: Unseatable) -> AppError {
        match &unseatable {
            Unseatable::Clash(clash) => {
                let clash = clash::told(self.language, &self.state, self.known(), &self.frame.posed, clash);
                clashing(self.language, &clash)
            }
            Unseatable::Malformed(_) | Unseatable::NotFound => {
                tracing::warn!(?unseatable, "the search ended without a seating");
                AppError::new(self.language, "seating_not_found", &[])
            }
        }
    }

    fn proposal(&self, solution: &Solution, stopped: bool, seconds: f64) -> SeatingProposal {
        let mut workshop = self.known().clone();
        workshop.rotations = self.frame.rotations(&workshop, &solution.seats);
        let from = *self.frame.posed.rotations.start();
        let asked = propose(&self.state, &workshop, &workshop.rotations);
        for (number, rotation) in workshop.rotations.iter_mut().enumerate().skip(usize::from(from) - 1) {
            for table in &mut rotation.tables {
                table.secretary = asked.get(&(number, table.table)).copied();
            }
        }
        let rooms = self.rooms(&workshop);
        let mut cost = rooms.cost();
        cost.bound = solution.bound.total + rooms.fixed(from);
        cost.proven = cost.bound == cost.total;
        SeatingProposal {
            workshop: self.workshop,
            seed: self.seed,
            seconds,
            stopped,
            from_rotation: from,
            rotations: rooms.views(),
            cost,
            repeated: rooms.repeated(),
        }
    }
}

/// Passes on what the solver tells, in the words of the wire.
struct Follower<'a> {
    stop: &'a AtomicBool,
    told: &'a mut dyn FnMut(SearchProgress),
    /// What the rotations that are not sought cost.
    fixed: u64,
    last: SearchProgress,
    has_seating: bool,
}

impl Watch for Follower<'_> {
    fn stop(&self) -> bool {
        // Never before there is something to show.
        self.has_seating && self.stop.load(Ordering::Relaxed)
    }

    fn better(&mut self, solution: &Solution) {
        self.has_seating = true;
        self.last.cost = solution.cost.total + self.fixed;
        self.last.bound = solution.bound.total + self.fixed;
        self.last.proven = solution.is_proven_best();
        (self.told)(self.last);
    }

    fn progress(&mut self, percent: u8) {
        if self.has_seating && percent > self.last.percent {
            self.last.percent = percent.min(100);
            (self.told)(self.last);
        }
    }
}
