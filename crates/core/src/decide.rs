//! The rules: a command against the state gives the events that it causes, or the rule that it breaks.
//!
//! Every accepted command gives at least one event, so that sending it again can be answered from the journal.

mod facts;
mod follow_ups;
mod hand_in;
mod moving;
mod notes;
mod objections;
mod people;
mod plan;
mod plenary;
mod presenting;
mod process;
mod programme;
mod publishing;
mod ranking;
mod readings;
mod reshaping;
mod room;
mod seats;
mod stage;
mod statements;
mod substitutes;
mod summary;
mod words;
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

        Command::SetSubstitute { workshop, deputy, member } => substitutes::decide(state, *workshop, *deputy, *member),

        Command::SetProgramme { .. }
        | Command::StartBlock { .. }
        | Command::EndBlock { .. }
        | Command::ReopenBlock { .. }
        | Command::AddMinutes { .. }
        | Command::PauseTimer { .. }
        | Command::ResumeTimer { .. }
        | Command::CloseQuestion { .. }
        | Command::ReopenQuestion { .. } => programme::decide(state, command),

        Command::WritePlenaryPoint { .. }
        | Command::RevisePlenaryPoint { .. }
        | Command::WithdrawPlenaryPoint { .. }
        | Command::RestorePlenaryPoint { .. } => plenary::decide(state, command),

        Command::ShowOnStage { .. } | Command::BlackenStage { .. } => stage::decide(state, command),

        Command::PresentTables { .. } | Command::GiveFloor { .. } | Command::EndPresenting { .. } => {
            presenting::decide(state, command)
        }

        Command::SetSeatingPlan { workshop, plan } => plan::decide(state, *workshop, plan),

        Command::OpenRoom { .. }
        | Command::CloseRoom { .. }
        | Command::IssueTableKeys { .. }
        | Command::JoinTable { .. }
        | Command::LeaveTable { .. }
        | Command::RevokeDevice { .. }
        | Command::RevokeTable { .. }
        | Command::AskForHelp { .. }
        | Command::GiveHelp { .. }
        | Command::SendMessage { .. } => room::decide(state, actor, command),

        Command::AskToMove { .. }
        | Command::CancelMove { .. }
        | Command::AllowMove { .. }
        | Command::DeclineMove { .. } => moving::decide(state, actor, command),

        Command::SetCurrentQuestion { .. } | Command::WriteFactSheet { .. } | Command::RemoveFactSheet { .. } => {
            facts::decide(state, command)
        }

        Command::ReviseNote { .. } | Command::SettleNote { .. } | Command::ReorderNotes { .. } => {
            words::decide(state, actor, command)
        }

        Command::WriteNote { .. }
        | Command::MoveNote { .. }
        | Command::WithdrawNote { .. }
        | Command::RestoreNote { .. }
        | Command::AnswerStatement { .. }
        | Command::WithdrawAnswer { .. } => notes::decide(state, actor, command),

        Command::RankItems { workshop, table, question, items, base } => {
            ranking::decide(state, actor, (*workshop, *table), question, items, *base)
        }

        Command::HandInTable { .. } | Command::ReopenHandIn { .. } => hand_in::decide(state, actor, command),

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
        | Command::KeepStatement { .. }
        | Command::RenumberStatements { .. }
        | Command::ClassifyStatement { .. } => statements::decide(state, command),

        Command::MergeStatements { .. } | Command::SplitStatement { .. } => reshaping::decide(state, command),

        Command::SignStatement { .. } | Command::SendBackStatement { .. } => readings::decide(state, command),

        Command::RegisterObjection { .. } | Command::AnswerObjection { .. } | Command::WithdrawObjection { .. } => {
            objections::decide(state, command)
        }

        Command::AddFollowUp { .. }
        | Command::AssignFollowUp { .. }
        | Command::AnswerFollowUp { .. }
        | Command::DropFollowUp { .. } => follow_ups::decide(state, command),

        Command::MergeCopy(merge) => crate::merge::decide(state, merge),
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
