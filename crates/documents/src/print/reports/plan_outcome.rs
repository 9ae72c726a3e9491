//! What comes out for the plan: each item with what is proposed for it and why, and what is new.

use rundebord_texts::text_with;
use serde::{Deserialize, Serialize};

use super::super::PrintError;
use super::super::backend::render;
use super::super::flow::{Flow, Paragraph};
use super::super::frame::{Frame, joined};
use super::super::line::Run;
use super::super::page::Laid;
use super::super::style;
use super::model::{Quote, StatementNow};
use super::{opening, part, quotes, say, statement_now, statement_number, subpart};

/// What comes out for the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanOutcome {
    /// What every document shares.
    pub frame: Frame,
    /// In the plan's order.
    pub items: Vec<ItemOutcome>,
    /// By number.
    pub additions: Vec<Addition>,
}

/// What is proposed for an item of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proposal {
    /// It stands.
    Kept,
    /// It gets other words.
    Changed,
    /// It goes out.
    Ended,
    /// Somebody has to decide.
    Undecided,
}

/// An item of the plan, what is proposed for it, and everything behind that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemOutcome {
    /// Such as "HM2 Levende bygder".
    pub plan_item: String,
    /// A priority area; else one of the long lines.
    pub priority_area: bool,
    /// What is proposed.
    pub proposal: Proposal,
    /// Numbers of the statements that say so; empty when the notes do.
    pub because: Vec<u32>,
    /// What each round said of it.
    pub rounds: Vec<ItemRound>,
    /// The statements about it.
    pub statements: Vec<StatementNow>,
    /// The notes about it that are behind none of these statements.
    pub quotes: Vec<Quote>,
}

/// What a round said of an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemRound {
    /// The round.
    pub round: u32,
    /// Tables that wrote about it.
    pub tables: u32,
    /// Notes that keep it.
    pub continued: u32,
    /// Notes that change it.
    pub changed: u32,
    /// Notes that end it.
    pub dropped: u32,
    /// Notes that do not say.
    pub silent: u32,
    /// How many tables ranked it, and the points they gave.
    pub ranked: Option<(u32, u32)>,
}

/// A statement that proposes what the plan does not have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addition {
    /// A priority area; else a long line.
    pub priority_area: bool,
    /// The statement.
    pub statement: StatementNow,
}

/// What comes out for the plan, as a PDF file.
///
/// # Errors
/// See [`render`].
pub fn plan_outcome(model: &PlanOutcome) -> Result<Vec<u8>, PrintError> {
    render(&lay_out_plan_outcome(model))
}

/// What comes out for the plan, as pages.
pub fn lay_out_plan_outcome(model: &PlanOutcome) -> Laid {
    let frame = &model.frame;
    let title = frame.text("story-plan-title");
    let mut flow = Flow::default();
    opening(&mut flow, frame, &title, ("story-plan-lead", None));
    let parts = [
        (false, "story-plan-long-lines", "story-plan-new-long-lines"),
        (true, "story-plan-priority-areas", "story-plan-new-priority-areas"),
    ];
    for (area, heading, new) in parts {
        part(&mut flow, &frame.text(heading));
        let items = || model.items.iter().filter(|item| item.priority_area == area);
        items().for_each(|one| item(&mut flow, frame, one));
        if items().next().is_none() {
            say(&mut flow, style::BODY, 6.0, &frame.text("reports-plan-none"));
        }
        let added: Vec<_> = model.additions.iter().filter(|one| one.priority_area == area).collect();
        if !added.is_empty() {
            subpart(&mut flow, &frame.text(new));
            added.iter().for_each(|one| statement_now(&mut flow, frame, &one.statement));
        }
    }
    frame.bind(&title, flow)
}

fn item(flow: &mut Flow, frame: &Frame, one: &ItemOutcome) {
    subpart(flow, &one.plan_item);
    let proposal = frame.text(match one.proposal {
        Proposal::Kept => "story-proposal-kept",
        Proposal::Changed => "story-proposal-changed",
        Proposal::Ended => "story-proposal-ended",
        Proposal::Undecided => "story-proposal-undecided",
    });
    let runs = vec![Run::bold(&format!("→ {proposal}. ")), Run::new(&why(frame, one))];
    flow.paragraph(&Paragraph::new(style::BODY, runs).before(6.0));
    one.rounds.iter().for_each(|round| of_round(flow, frame, round));
    one.statements.iter().for_each(|statement| statement_now(flow, frame, statement));
    quotes(flow, frame, &frame.text("reports-plan-notes"), &one.quotes);
}

fn why(frame: &Frame, one: &ItemOutcome) -> String {
    let numbers = frame.listed(one.because.iter().map(|number| statement_number(frame, *number)).collect());
    match (one.proposal, one.because.is_empty()) {
        (Proposal::Undecided, true) => frame.text("story-plan-why-open"),
        (_, true) => frame.text("story-plan-why-notes"),
        (Proposal::Undecided, false) => frame.say("story-plan-why-apart", &[("numbers", &numbers)]),
        (_, false) => frame.say("reports-plan-because", &[("numbers", &numbers)]),
    }
}

/// "Runde 1: 4 bord skrev: 3 videreføres · 1 endres. 5 bord prioriterte det, 12 poeng til sammen."
fn of_round(flow: &mut Flow, frame: &Frame, round: &ItemRound) {
    let counts = [
        (round.continued, "story-count-keep"),
        (round.changed, "story-count-change"),
        (round.dropped, "story-count-end"),
        (round.silent, "story-count-none"),
    ];
    let counts: Vec<String> =
        counts.iter().filter(|(count, _)| *count > 0).map(|(count, id)| frame.count(id, "count", *count)).collect();
    let stances = joined(&counts, " · ");
    let written = (!counts.is_empty()).then(|| {
        text_with(
            frame.language,
            "story-plan-round",
            &[("tables", round.tables.into()), ("stances", stances.as_str().into())],
        )
    });
    let ranked = round.ranked.map(|(tables, points)| {
        text_with(frame.language, "story-plan-ranked", &[("tables", tables.into()), ("points", points.into())])
    });
    let name = frame.say("story-round", &[("round", &round.round.to_string())]);
    let told = joined(&[written.unwrap_or_default(), ranked.unwrap_or_default()], " ");
    flow.paragraph(&Paragraph::new(style::SMALL, vec![Run::bold(&format!("{name}: ")), Run::new(&told)]).before(2.0));
}
