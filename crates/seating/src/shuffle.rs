//! The list's order taken out of the answer: people are shuffled by the seed before anything looks at them, so that over
//! seeds nobody's company depends on where they stand in the list.

use crate::random::SplitMix;
use crate::{Instance, Met, Rule, Seats};

/// An instance with its people in another order, and the way back.
pub(crate) struct Shuffled {
    pub(crate) instance: Instance,
    /// For each person of the original, their index here.
    place: Vec<usize>,
}

impl Shuffled {
    pub(crate) fn new(instance: &Instance, random: &mut SplitMix) -> Self {
        let mut order: Vec<usize> = (0..instance.people.len()).collect();
        random.shuffle(&mut order);
        let mut place = vec![0; order.len()];
        order.iter().zip(0..).for_each(|(person, index)| place[*person] = index);
        let mut shuffled = instance.clone();
        shuffled.people = order.iter().map(|person| instance.people[*person].clone()).collect();
        shuffled.met = instance.met.iter().map(|met| Met { a: place[met.a], b: place[met.b], ..*met }).collect();
        for constraint in &mut shuffled.constraints {
            match &mut constraint.rule {
                Rule::Pin { person, .. } => *person = place[*person],
                Rule::Together { people } | Rule::Apart { people } => {
                    people.iter_mut().for_each(|person| *person = place[*person]);
                    people.sort_unstable();
                }
                Rule::Require { .. } | Rule::Closed { .. } => {}
            }
        }
        Self { instance: shuffled, place }
    }

    /// Seats of the shuffled people as seats of the original.
    pub(crate) fn back(&self, seats: &Seats) -> Seats {
        seats.iter().map(|rotation| self.place.iter().map(|place| rotation[*place]).collect()).collect()
    }
}
