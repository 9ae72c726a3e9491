//! The rules: a command against the state gives the events that it causes, or the rule that it breaks.
//!
//! Every accepted command gives at least one event, so that sending it again can be answered from the journal.

mod notes;
mod people;
mod plan;
mod process;
mod seats;
mod statements;
mod summary;
mod workshop;

use crate::{Actor, Command, Event, Refusal, State, Table, TableId, Workshop, WorkshopId};

type Decision = Result<Vec<Event>, Refusal>;

/// What happens when `actor` gives `command` in `state`. Changes nothing itself.
pub fn decide(state: &State, actor: &Actor, command: &Command) -> Decision {
    match command {
        Command::CreateProcess { .. } => {}
        _ if state.process.is_none() => return Err(Refusal::NoProcess),
        _ => {}
    }
    match command {
        Command::CreateProcess { .. }
        | Command::CorrectProcess { .. }
        | Command::AddPlanItem { .. }
        | Command::CorrectPlanItem { .. }
        | Command::RemovePlanItem { .. }
        | Command::ReorderPlanItems { .. } => process::decide(state, command),

        Command::AddPeople { .. }
        | Command::CorrectPerson { .. }
        | Command::WithdrawPerson { .. }
        | Command::ReinstatePerson { .. } => people::decide(state, command),

        Command::PrepareWorkshop { .. }
        | Command::CorrectWorkshop { .. }
        | Command::ChooseQuestionSet { .. }
        | Command::RemoveWorkshop { .. }
        | Command::OpenWorkshop { .. }
        | Command::CloseWorkshop { .. }
        | Command::ReopenWorkshop { .. } => workshop::decide(state, command),

        Command::MarkAttendance { .. }
        | Command::ArrangeRotations { .. }
        | Command::MoveSeats { .. }
        | Command::StartRotation { .. }
        | Command::ChooseSecretary { .. } => seats::decide(state, command),

        Command::SetSeatingPlan { workshop, plan } => plan::decide(state, *workshop, plan),

        Command::WriteNote { .. }
        | Command::ReviseNote { .. }
        | Command::MoveNote { .. }
        | Command::WithdrawNote { .. }
        | Command::RestoreNote { .. }
        | Command::AnswerStatement { .. }
        | Command::WithdrawAnswer { .. }
        | Command::HandInTable { .. }
        | Command::ReopenHandIn { .. } => notes::decide(state, actor, command),

        Command::AddTheme { .. }
        | Command::RenameTheme { .. }
        | Command::RemoveTheme { .. }
        | Command::GroupNotes { .. }
        | Command::SetAsideNotes { .. }
        | Command::TakeUpNotes { .. }
        | Command::PublishSummary { .. } => summary::decide(state, command),

        Command::WriteStatement { .. }
        | Command::RedraftStatement { .. }
        | Command::DropStatement { .. }
        | Command::AssessStatement { .. }
        | Command::ReviseStatement { .. }
        | Command::KeepStatement { .. } => statements::decide(state, command),
    }
}

/// A command that `decide` above does not send to the module: a mistake in this crate, never in the input.
fn misrouted() -> Decision {
    unreachable!("decide sends each command to the module that knows it")
}

fn workshop(state: &State, id: WorkshopId) -> Result<&Workshop, Refusal> {
    state.workshop(id).ok_or(Refusal::Unknown { what: "workshop" })
}

fn table(workshop: &Workshop, id: TableId) -> Result<&Table, Refusal> {
    workshop.table(id).ok_or(Refusal::Unknown { what: "table" })
}
