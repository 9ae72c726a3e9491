//! Seating without a process: a shared instance to an assignment, or a member list to tables on the terminal.

mod roster;
mod words;

use std::path::Path;
use std::time::{Duration, Instant};

use rundebord_seating::format::{Assignment, Named, read_instance};
use rundebord_seating::{Effort, Limit, Solution, Unseatable, solve};

use super::say;
use crate::arguments::Seat;
use crate::failure::Failure;

/// An instance, or a member list.
pub fn seat(arguments: &Seat) -> Result<(), Failure> {
    match (&arguments.instance, &arguments.out, &arguments.roster) {
        (Some(instance), Some(out), _) => assign(instance, out, arguments),
        (_, _, Some(roster)) => roster::seat(roster, arguments),
        _ => Err(Failure::usage("seat: give INSTANCE with --out, or --roster with --tables")),
    }
}

/// Reads, solves, writes, and says in a line how it went.
fn assign(instance: &Path, out: &Path, arguments: &Seat) -> Result<(), Failure> {
    let text = std::fs::read_to_string(instance).map_err(|error| Failure::io(instance, error))?;
    let unusable = |error: &dyn std::fmt::Display| Failure::usage(format!("{}: {error}", instance.display()));
    let named = read_instance(&text).map_err(|error| unusable(&error))?;
    let start = Instant::now();
    let answer = solve(&named.instance, effort(arguments)?, &mut ());
    let took = start.elapsed();
    let assignment = Assignment::new(&named, &answer, took).ok_or_else(|| unusable(&"not an instance"))?;
    let json = assignment.to_json().map_err(|error| unusable(&error))?;
    std::fs::write(out, json).map_err(|error| Failure::io(out, error))?;
    tell(&named, &answer, took, arguments)
}

fn tell(named: &Named, answer: &Result<Solution, Unseatable>, took: Duration, arguments: &Seat) -> Result<(), Failure> {
    let seconds = took.as_secs_f64();
    match answer {
        Ok(solution) => {
            let status = if solution.is_proven_best() { "OPTIMAL" } else { "FEASIBLE" };
            say(format_args!("{status} cost {} bound {} {seconds:.3} s", solution.cost.total, solution.bound.total));
            Ok(())
        }
        Err(Unseatable::Clash(clash)) => {
            say(format_args!("INFEASIBLE {seconds:.3} s\n{}", words::clash(arguments.language.into(), named, clash)));
            Ok(())
        }
        Err(Unseatable::NotFound | Unseatable::Malformed(_)) => {
            Err(Failure::usage(format!("UNKNOWN {seconds:.3} s: no seating was found, and none was ruled out")))
        }
    }
}

fn effort(arguments: &Seat) -> Result<Effort, Failure> {
    let limit = match arguments.moves {
        Some(moves) => Limit::Moves(moves),
        None => Limit::Time(
            Duration::try_from_secs_f64(arguments.time).map_err(|error| Failure::usage(format!("--time: {error}")))?,
        ),
    };
    Ok(Effort { seed: arguments.seed, limit })
}
