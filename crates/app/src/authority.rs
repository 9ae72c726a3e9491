//! Who may do what: one line per command and view, deny by default. There is no wildcard, so that a new command does not
//! compile before somebody has said who may give it.

use rundebord_core::{Actor, Command};

use crate::View;

const FACILITATOR: u8 = 1;
const ADMINISTRATION: u8 = 2;
const TABLE: u8 = 4;
const OFFICE: u8 = FACILITATOR | ADMINISTRATION;

fn role(actor: &Actor) -> u8 {
    match actor {
        Actor::Facilitator => FACILITATOR,
        Actor::Administration => ADMINISTRATION,
        Actor::Table { .. } => TABLE,
    }
}

/// True when the actor's role may give the command. Which table a table may write for is a rule of the core.
pub(crate) fn may_execute(actor: &Actor, command: &Command) -> bool {
    use Command as C;
    let roles = match command {
        C::CreateProcess { .. }
        | C::CorrectProcess { .. }
        | C::AddPlanItem { .. }
        | C::CorrectPlanItem { .. }
        | C::RemovePlanItem { .. }
        | C::ReorderPlanItems { .. }
        | C::AddPeople { .. }
        | C::CorrectPerson { .. }
        | C::WithdrawPerson { .. }
        | C::ReinstatePerson { .. }
        | C::PrepareWorkshop { .. }
        | C::CorrectWorkshop { .. }
        | C::ChooseQuestionSet { .. }
        | C::WriteFactSheet { .. }
        | C::RemoveFactSheet { .. }
        | C::SetProgramme { .. }
        | C::WritePlenaryPoint { .. }
        | C::RevisePlenaryPoint { .. }
        | C::WithdrawPlenaryPoint { .. }
        | C::RestorePlenaryPoint { .. }
        | C::RemoveWorkshop { .. }
        | C::MergeCopy(_) => OFFICE,
        C::MarkAttendance { .. }
        | C::SetSeatingPlan { .. }
        | C::ArrangeRotations { .. }
        | C::MoveSeats { .. }
        | C::StartRotation { .. }
        | C::ChooseSecretary { .. }
        | C::OpenWorkshop { .. }
        | C::CloseWorkshop { .. }
        | C::ReopenWorkshop { .. }
        | C::OpenRoom { .. }
        | C::CloseRoom { .. }
        | C::IssueTableKeys { .. }
        | C::RevokeDevice { .. }
        | C::RevokeTable { .. }
        | C::SendMessage { .. }
        | C::AllowMove { .. }
        | C::DeclineMove { .. }
        | C::SetCurrentQuestion { .. }
        | C::StartBlock { .. }
        | C::EndBlock { .. }
        | C::ReopenBlock { .. }
        | C::AddMinutes { .. }
        | C::PauseTimer { .. }
        | C::ResumeTimer { .. }
        | C::CloseQuestion { .. }
        | C::ReopenQuestion { .. }
        | C::SetSubstitute { .. }
        | C::ShowOnStage { .. }
        | C::BlackenStage { .. }
        | C::PresentTables { .. }
        | C::GiveFloor { .. }
        | C::EndPresenting { .. }
        | C::ReopenHandIn { .. } => FACILITATOR,
        // A device speaks for itself, through the hub, which has seen its key or its session.
        C::JoinTable { .. }
        | C::LeaveTable { .. }
        | C::AskForHelp { .. }
        | C::AskToMove { .. }
        | C::CancelMove { .. } => TABLE,
        C::GiveHelp { .. }
        | C::WriteNote { .. }
        | C::ReviseNote { .. }
        | C::SettleNote { .. }
        | C::ReorderNotes { .. }
        | C::MoveNote { .. }
        | C::WithdrawNote { .. }
        | C::RestoreNote { .. }
        | C::AnswerStatement { .. }
        | C::WithdrawAnswer { .. }
        | C::RankItems { .. }
        | C::HandInTable { .. } => FACILITATOR | TABLE,
        C::AddTheme { .. }
        | C::RenameTheme { .. }
        | C::RemoveTheme { .. }
        | C::GroupNotes { .. }
        | C::WriteStatement { .. }
        | C::RedraftStatement { .. }
        | C::DropStatement { .. }
        | C::AssessStatement { .. }
        | C::SetAsideNotes { .. }
        | C::TakeUpNotes { .. }
        | C::PublishSummary { .. }
        | C::ReviseStatement { .. }
        | C::KeepStatement { .. }
        | C::ClassifyStatement { .. }
        | C::RenumberStatements { .. }
        | C::SignStatement { .. }
        | C::SendBackStatement { .. }
        | C::MergeStatements { .. }
        | C::SplitStatement { .. }
        | C::RegisterObjection { .. }
        | C::AnswerObjection { .. }
        | C::WithdrawObjection { .. }
        | C::AddFollowUp { .. }
        | C::AssignFollowUp { .. }
        | C::AnswerFollowUp { .. }
        | C::DropFollowUp { .. } => ADMINISTRATION,
    };
    roles & role(actor) != 0
}

/// True when the actor may see the view. A table sees itself and nothing of the others.
pub(crate) fn may_view(actor: &Actor, view: &View) -> bool {
    match (actor, view) {
        (Actor::Facilitator | Actor::Administration, _) => true,
        (Actor::Table { workshop, table }, View::Table { workshop: asked, table: of }) => {
            (workshop, table) == (asked, of)
        }
        (Actor::Table { .. }, _) => false,
    }
}
