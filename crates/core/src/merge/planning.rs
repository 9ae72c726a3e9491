//! What a merge would do: which groups are taken, what they become here, which are left and why, and what must be chosen.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::aspects::set_by;
use super::sameness::{is_same, without_numbers};
use super::tails::{Tails, decoded, is_account};
use super::{CopiedGroup, CopiedRow, CopyFate, CopyMerge, LeftReason, MergeSide};
use crate::{Actor, Aspect, Command, Event, NoteId, Refusal, State, main_event};

/// One file's value of something that both have changed.
#[derive(Clone, Debug, PartialEq)]
pub struct ConflictSide {
    /// The value; null when the thing was taken away.
    pub value: Value,
    /// When it was set.
    pub at: DateTime<Utc>,
    /// In which role.
    pub actor: Actor,
}

/// Something that both files have changed, to different values.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// What.
    pub aspect: Aspect,
    /// This file's.
    pub here: ConflictSide,
    /// The copy's.
    pub copy: ConflictSide,
    /// What is to stand, when somebody has said it.
    pub chosen: Option<MergeSide>,
}

/// A group and what becomes of it.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedGroup {
    /// Its rows in the copy.
    pub rows: Vec<CopiedRow>,
    /// What becomes of it.
    pub fate: CopyFate,
    /// What must be chosen before that is sure.
    pub asks: Vec<Aspect>,
}

/// What a merge would do.
#[derive(Clone, Debug, PartialEq)]
pub struct MergePlan {
    /// By aspect.
    pub conflicts: Vec<Conflict>,
    /// In the copy's order.
    pub groups: Vec<PlannedGroup>,
    /// The state as it would be.
    pub after: State,
}

impl MergePlan {
    fn count(&self, wanted: impl Fn(&CopyFate) -> bool) -> u32 {
        self.groups.iter().filter(|group| wanted(&group.fate)).count() as u32
    }
}

/// Merges, when nothing is left to choose.
pub(crate) fn decide(state: &State, given: &CopyMerge) -> Result<Vec<Event>, Refusal> {
    let plan = plan_merge(state, given)?;
    let count = plan.conflicts.iter().filter(|conflict| conflict.chosen.is_none()).count();
    if count > 0 {
        return Err(Refusal::MergeNeedsChoices { count });
    }
    let taken = plan.count(|fate| matches!(fate, CopyFate::Taken { .. }));
    let left = plan.count(|fate| matches!(fate, CopyFate::Left { .. }));
    let mut events = vec![Event::CopyMerged { merge: given.merge, copy: given.copy.clone(), taken, left }];
    let group = |group: PlannedGroup| Event::FromCopy { merge: given.merge, rows: group.rows, fate: group.fate };
    events.extend(plan.groups.into_iter().map(group));
    Ok(events)
}

/// What would happen; where nobody has chosen, as if this file's values were to stand.
pub fn plan_merge(state: &State, given: &CopyMerge) -> Result<MergePlan, Refusal> {
    if given.copy.common_seq == 0 {
        return Err(Refusal::MergeOtherProcess);
    }
    let is_new = |group: &CopiedGroup| !group.known && !is_account(group);
    if !given.groups.iter().any(is_new) {
        return Err(Refusal::MergeNothingNew);
    }
    if given.here_seq == given.copy.common_seq {
        return Err(Refusal::MergeCopyIsAhead);
    }
    let tails = Tails::of(given);
    let mut walk = Walk { after: state.clone(), tails: &tails };
    let groups = given.groups.iter().filter(|group| !group.known).map(|group| walk.group(group)).collect();
    let after = walk.after;
    Ok(MergePlan { conflicts: tails.conflicts, groups, after })
}

/// The walk through the copy's groups, on a state that grows with them.
struct Walk<'a> {
    after: State,
    tails: &'a Tails,
}

impl Walk<'_> {
    fn group(&mut self, group: &CopiedGroup) -> PlannedGroup {
        let events = decoded(group).unwrap_or_default();
        let aspects: Vec<Aspect> = set_by(&events).into_iter().map(|(aspect, _)| aspect).collect();
        let undecided = |aspect: &&Aspect| self.tails.conflict(aspect).is_some_and(|one| one.chosen.is_none());
        let asks = aspects.iter().filter(undecided).cloned().collect();
        let fate = match self.judge(group, &events, &aspects) {
            _ if is_account(group) => CopyFate::Account,
            Ok(events) => CopyFate::Taken { events },
            Err(reason) => CopyFate::Left { reason },
        };
        PlannedGroup { rows: group.rows.clone(), fate, asks }
    }

    /// The events that the group becomes here, or why it is left. What is taken has happened when this returns.
    fn judge(&mut self, group: &CopiedGroup, events: &[Event], aspects: &[Aspect]) -> Result<Vec<Event>, LeftReason> {
        if is_account(group) {
            return Err(LeftReason::own("account"));
        }
        if let Some(reason) = &group.left {
            return Err(reason.clone());
        }
        let settled = |aspect: &Aspect| self.tails.is_overtaken(aspect) || self.tails.stays_as_here(aspect);
        if !aspects.is_empty() && aspects.iter().all(settled) {
            let chosen = aspects.iter().any(|aspect| self.tails.stays_as_here(aspect));
            return Err(LeftReason::own(if chosen { "chosen_here" } else { "overtaken" }));
        }
        // A device came in with a card that may be dead here.
        if let Some(Event::TableJoined { table, .. }) = main_event(events)
            && self.tails.rekeyed.contains(table)
        {
            return Err(LeftReason::refused(&Refusal::KeyNotValid));
        }
        let command = Command::again(&self.after, events).ok_or_else(|| LeftReason::own("not_readable"))?;
        let command = self.rebased(without(command, aspects, settled));
        let narrowed = aspects.iter().any(settled);
        let (row, actor) = group
            .rows
            .first()
            .and_then(|row| Some((row, row.actor()?)))
            .ok_or_else(|| LeftReason::own("not_readable"))?;
        let decided = crate::decide(&self.after, &actor, &command).map_err(|refusal| self.reason(&refusal, events))?;
        if !narrowed && !is_same(events, &decided) {
            return Err(LeftReason::own("became_something_else"));
        }
        let before = needs_witness(&decided).then(|| self.after.clone());
        decided.iter().for_each(|event| crate::apply(&mut self.after, row.at, event));
        match before {
            Some(before) if !group.witness.as_ref().is_some_and(|witness| witness.holds(&self.after, &decided)) => {
                self.after = before;
                Err(LeftReason::own("became_something_else"))
            }
            _ => Ok(decided),
        }
    }

    /// What was done here as well is no loss.
    fn reason(&self, refusal: &Refusal, events: &[Event]) -> LeftReason {
        let same = main_event(events).map(without_numbers).is_some_and(|main| self.tails.done_here.contains(&main));
        if same { LeftReason::own("same_here") } else { LeftReason::refused(refusal) }
    }

    /// Revisions are counted anew: a writer in the copy saw the words of the copy.
    fn rebased(&self, command: Command) -> Command {
        let revision = |note: &NoteId| self.after.notes.get(note).map_or(0, |note| note.revision);
        match command {
            Command::ReviseNote { note, content, base: Some(base) } => {
                let seen = base > 0 && !self.tails.rewritten.contains(&note);
                let base = Some(if seen { revision(&note) } else { 0 });
                Command::ReviseNote { note, content, base }
            }
            Command::SettleNote { note, content, .. } => {
                let base = if self.tails.rewritten.contains(&note) { 0 } else { revision(&note) };
                Command::SettleNote { note, base, content }
            }
            other => other,
        }
    }
}

/// The command without the parts that are settled otherwise, for commands about many things.
fn without(command: Command, aspects: &[Aspect], settled: impl Fn(&Aspect) -> bool) -> Command {
    let stays = |key: String| !aspects.iter().any(|aspect| aspect.0 == key && settled(aspect));
    match command {
        Command::MarkAttendance { workshop, mut marks } => {
            marks.retain(|mark| stays(format!("attendance:{workshop}:{}", mark.person)));
            Command::MarkAttendance { workshop, marks }
        }
        Command::GroupNotes { mut notes, theme } => {
            notes.retain(|note| stays(format!("note_theme:{note}")));
            Command::GroupNotes { notes, theme }
        }
        Command::SetAsideNotes { mut notes, reason, remark } => {
            notes.retain(|note| stays(format!("set_aside:{note}")));
            Command::SetAsideNotes { notes, reason, remark }
        }
        Command::TakeUpNotes { mut notes } => {
            notes.retain(|note| stays(format!("set_aside:{note}")));
            Command::TakeUpNotes { notes }
        }
        other => other,
    }
}

/// Nobody publishes or signs here what they did not see.
fn needs_witness(events: &[Event]) -> bool {
    let seen = |event: &Event| {
        matches!(
            event,
            Event::SummaryPublished { .. } | Event::StatementSigned { .. } | Event::StatementSentBack { .. }
        )
    };
    events.iter().any(seen)
}
