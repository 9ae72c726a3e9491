//! From what happened back to the command that it came from. Exhaustive, so that a new event does not compile before
//! somebody has said what it came from; that is why its one function is as long as the list of events.

use crate::{Command, Event, NewNumber, RankingRevision, SeatMove, SplitPart, State, Statement, WorkshopId};

/// The event that says what was asked; the others of the group follow from it.
pub fn main_event(events: &[Event]) -> Option<&Event> {
    let leads = |event: &&Event| {
        matches!(event, Event::PersonWithdrawn { .. } | Event::BlockStarted { .. } | Event::BlockReopened { .. })
    };
    events.iter().find(leads).or(events.first())
}

impl Command {
    /// The command that a group of events came from: given to the state before them, it gives them again. None for what
    /// is not one command's, and for a merge, whose parts come by themselves.
    pub fn again(state: &State, events: &[Event]) -> Option<Self> {
        let main = main_event(events)?;
        of(state, main.clone())
    }
}

fn current_rotation(state: &State, workshop: WorkshopId) -> u8 {
    state.workshop(workshop).map_or(1, |workshop| workshop.rotation)
}

/// The round's drafts in the order that their numbers then had; those that were not renumbered keep their place.
fn renumbered(state: &State, workshop: WorkshopId, numbers: &[NewNumber]) -> Command {
    let number = |draft: &Statement| {
        let new = numbers.iter().find(|new| new.statement == draft.id);
        new.map_or(draft.number, |new| new.number)
    };
    let drafts = state.statements_by_number().into_iter();
    let mut drafts: Vec<_> = drafts.filter(|one| one.is_draft() && one.workshop == workshop).collect();
    drafts.sort_by_key(|draft| number(draft));
    Command::RenumberStatements { workshop, order: drafts.into_iter().map(|draft| draft.id).collect() }
}

fn of(state: &State, event: Event) -> Option<Command> {
    Some(match event {
        Event::ProcessCreated { process, details } => Command::CreateProcess { process, details },
        Event::ProcessCorrected { details } => Command::CorrectProcess { details },
        Event::PlanItemAdded { item, details } => Command::AddPlanItem { item, details },
        Event::PlanItemCorrected { item, details } => Command::CorrectPlanItem { item, details },
        Event::PlanItemRemoved { item } => Command::RemovePlanItem { item },
        Event::PlanItemsReordered { order } => Command::ReorderPlanItems { order },
        Event::PeopleAdded { people, source } => Command::AddPeople { people, source },
        Event::PersonCorrected { person, details } => Command::CorrectPerson { person, details },
        Event::PersonWithdrawn { person } => Command::WithdrawPerson { person },
        Event::PersonReinstated { person } => Command::ReinstatePerson { person },
        Event::WorkshopPrepared { workshop, round: _, details, question_set } => {
            Command::PrepareWorkshop { workshop, details, question_set }
        }
        Event::WorkshopCorrected { workshop, details } => Command::CorrectWorkshop { workshop, details },
        Event::QuestionSetChosen { workshop, question_set } => Command::ChooseQuestionSet { workshop, question_set },
        Event::WorkshopRemoved { workshop } => Command::RemoveWorkshop { workshop },
        Event::WorkshopOpened { workshop, .. } => Command::OpenWorkshop { workshop },
        Event::WorkshopClosed { workshop } => Command::CloseWorkshop { workshop },
        Event::WorkshopReopened { workshop, reason } => Command::ReopenWorkshop { workshop, reason },
        Event::AttendanceMarked { workshop, marks } => Command::MarkAttendance { workshop, marks },
        Event::SeatingPlanSet { workshop, plan } => Command::SetSeatingPlan { workshop, plan },
        Event::TablesArranged { workshop, tables } => Command::ArrangeRotations { workshop, rotations: vec![tables] },
        Event::RotationsArranged { workshop, rotations } => Command::ArrangeRotations { workshop, rotations },
        Event::SeatMoved { workshop, person, table } => {
            let rotation = current_rotation(state, workshop);
            Command::MoveSeats { workshop, rotation, moves: vec![SeatMove { person, table }] }
        }
        Event::SeatsMoved { workshop, rotation, moves } => Command::MoveSeats { workshop, rotation, moves },
        Event::RotationStarted { workshop, rotation } => Command::StartRotation { workshop, rotation },
        Event::SecretaryChosen { rotation, workshop, table, person } => {
            Command::ChooseSecretary { rotation, workshop, table, person }
        }
        Event::SubstituteSet { workshop, deputy, member } => Command::SetSubstitute { workshop, deputy, member },
        Event::RoomOpened { workshop } => Command::OpenRoom { workshop },
        Event::RoomClosed { workshop } => Command::CloseRoom { workshop },
        Event::TableKeysIssued { workshop, keys } => Command::IssueTableKeys { workshop, keys },
        Event::TableJoined { workshop, table, device, session_hash } => {
            // Which of the card's two words was used is not kept; either opens the table.
            let key_hash = state.workshop(workshop)?.room.keys.get(&table)?.token_hash.clone();
            Command::JoinTable { workshop, table, device, key_hash, session_hash }
        }
        Event::TableLeft { workshop, device } => Command::LeaveTable { workshop, device },
        Event::DeviceRevoked { workshop, device } => Command::RevokeDevice { workshop, device },
        Event::TableRevoked { workshop, table } => Command::RevokeTable { workshop, table },
        Event::HelpAsked { workshop, table } => Command::AskForHelp { workshop, table },
        Event::HelpGiven { workshop, table } => Command::GiveHelp { workshop, table },
        Event::MessageSent { workshop, tables, text } => Command::SendMessage { workshop, tables, text },
        Event::MoveAsked { workshop, device, to, notes } => Command::AskToMove { workshop, device, to, notes },
        Event::MoveDeclined { workshop, device } => Command::DeclineMove { workshop, device },
        Event::MoveCancelled { workshop, device } => Command::CancelMove { workshop, device },
        Event::DeviceMoved { workshop, device, .. } => Command::AllowMove { workshop, device },
        Event::CurrentQuestionSet { workshop, question } => Command::SetCurrentQuestion { workshop, question },
        Event::ProgrammeSet { workshop, starts_at, blocks } => Command::SetProgramme { workshop, starts_at, blocks },
        Event::BlockStarted { workshop, block } => Command::StartBlock { workshop, block },
        Event::BlockEnded { workshop, block } => Command::EndBlock { workshop, block },
        Event::BlockReopened { workshop, block } => Command::ReopenBlock { workshop, block },
        Event::MinutesAdded { workshop, block, minutes } => Command::AddMinutes { workshop, block, minutes },
        Event::TimerPaused { workshop } => Command::PauseTimer { workshop },
        Event::TimerResumed { workshop } => Command::ResumeTimer { workshop },
        Event::QuestionClosed { workshop, question } => Command::CloseQuestion { workshop, question },
        Event::QuestionReopened { workshop, question } => Command::ReopenQuestion { workshop, question },
        Event::PlenaryPointWritten { point, workshop, details } => {
            Command::WritePlenaryPoint { point, workshop, details }
        }
        Event::PlenaryPointRevised { point, details } => Command::RevisePlenaryPoint { point, details },
        Event::PlenaryPointWithdrawn { point } => Command::WithdrawPlenaryPoint { point },
        Event::PlenaryPointRestored { point } => Command::RestorePlenaryPoint { point },
        Event::StageShown { workshop, show, notes: _ } => Command::ShowOnStage { workshop, show },
        Event::StageBlackened { workshop, black } => Command::BlackenStage { workshop, black },
        Event::TablesPresented { workshop, question, order, minutes } => {
            Command::PresentTables { workshop, question, order, minutes }
        }
        Event::FloorGiven { workshop, table } => Command::GiveFloor { workshop, table },
        Event::PresentingEnded { workshop } => Command::EndPresenting { workshop },
        Event::FactSheetWritten { sheet, workshop, details } => Command::WriteFactSheet { sheet, workshop, details },
        Event::FactSheetRemoved { workshop: _, sheet } => Command::RemoveFactSheet { sheet },
        Event::NoteWritten { note, workshop, table, question, plan_item, reference: _, source: _, content } => {
            Command::WriteNote { note, workshop, table, question, plan_item, content }
        }
        Event::NoteRevised { note, revision, content } => {
            Command::ReviseNote { note, content, base: Some(revision.saturating_sub(1)) }
        }
        // Whoever wrote this had seen none of the words that came first.
        Event::NoteTextKept { note, revision: _, content } => Command::ReviseNote { note, content, base: Some(0) },
        Event::NoteSettled { note, revision, content } => {
            Command::SettleNote { note, base: revision.saturating_sub(1), content }
        }
        Event::NotesReordered { workshop, table, question, plan_item, order } => {
            Command::ReorderNotes { workshop, table, question, plan_item, order }
        }
        Event::NoteMoved { note, revision: _, question, plan_item } => Command::MoveNote { note, question, plan_item },
        Event::NoteWithdrawn { note } => Command::WithdrawNote { note },
        Event::NoteRestored { note } => Command::RestoreNote { note },
        Event::StatementAnswered { workshop, table, statement, verdict, words, .. } => {
            Command::AnswerStatement { workshop, table, statement, verdict, words, base: None }
        }
        Event::AnswerWithdrawn { workshop, table, statement } => {
            Command::WithdrawAnswer { workshop, table, statement, base: None }
        }
        Event::ItemsRanked { workshop, table, question, items, .. } => {
            Command::RankItems { workshop, table, question, items, base: None }
        }
        Event::RankingWithdrawn { workshop, table, question } => {
            Command::RankItems { workshop, table, question, items: vec![], base: None }
        }
        Event::TableHandedIn { workshop, table, notes, answers, rankings, source: _ } => {
            let rankings: Vec<RankingRevision> = rankings;
            Command::HandInTable { workshop, table, notes, answers, rankings }
        }
        Event::HandInReopened { workshop, table, reason } => Command::ReopenHandIn { workshop, table, reason },
        Event::ThemeAdded { theme, workshop, name } => Command::AddTheme { theme, workshop, name },
        Event::ThemeRenamed { theme, name } => Command::RenameTheme { theme, name },
        Event::ThemeRemoved { theme } => Command::RemoveTheme { theme },
        Event::NotesGrouped { notes, theme } => Command::GroupNotes { notes, theme },
        Event::StatementWritten { statement, number: _, workshop, content } => {
            Command::WriteStatement { statement, workshop, content }
        }
        Event::StatementRedrafted { statement, content } => Command::RedraftStatement { statement, content },
        Event::StatementDropped { statement } | Event::StatementVersionDropped { statement, version: _ } => {
            Command::DropStatement { statement }
        }
        Event::StatementAssessed { statement, assessment } => Command::AssessStatement { statement, assessment },
        Event::NotesSetAside { notes, reason, remark } => Command::SetAsideNotes { notes, reason, remark },
        Event::NotesTakenUp { notes } => Command::TakeUpNotes { notes },
        Event::SummaryPublished { workshop, statements: _ } => Command::PublishSummary { workshop },
        Event::StatementRevised { statement, workshop, version: _, text, notes, reason } => {
            Command::ReviseStatement { statement, workshop, text, add_notes: notes, reason }
        }
        Event::StatementKept { statement, workshop, remark } => Command::KeepStatement { statement, workshop, remark },
        Event::StatementClassified { statement, what, plan_item } => {
            Command::ClassifyStatement { statement, what, plan_item }
        }
        Event::StatementsRenumbered { workshop, numbers } => renumbered(state, workshop, &numbers),
        Event::StatementSigned { statement, version, reader } => {
            Command::SignStatement { statement, version, reader, base: None }
        }
        Event::StatementSentBack { statement, version, reader, comment } => {
            Command::SendBackStatement { statement, version, reader, comment, base: None }
        }
        Event::StatementsMerged { into, from, notes: _ } => Command::MergeStatements { into, from },
        Event::StatementSplit { statement, workshop: _, version: _, parts, reason } => {
            let part =
                |part: crate::NumberedPart| SplitPart { statement: part.statement, text: part.text, notes: part.notes };
            Command::SplitStatement { statement, parts: parts.into_iter().map(part).collect(), reason }
        }
        Event::ObjectionRegistered { objection, number: _, workshop, table, statement, text } => {
            Command::RegisterObjection { objection, workshop, table, statement, text }
        }
        Event::ObjectionAnswered { objection, answer, outcome } => {
            Command::AnswerObjection { objection, answer, outcome }
        }
        Event::ObjectionWithdrawn { objection, reason } => Command::WithdrawObjection { objection, reason },
        Event::FollowUpAdded { follow_up, number: _, workshop, notes, question } => {
            Command::AddFollowUp { follow_up, workshop, notes, question }
        }
        Event::FollowUpAssigned { follow_up, owner, due } => Command::AssignFollowUp { follow_up, owner, due },
        Event::FollowUpAnswered { follow_up, answer, sources } => {
            Command::AnswerFollowUp { follow_up, answer, sources }
        }
        Event::FollowUpDropped { follow_up, reason } => Command::DropFollowUp { follow_up, reason },
        Event::CopyMerged { .. } | Event::FromCopy { .. } => return None,
    })
}
