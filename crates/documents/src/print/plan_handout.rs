//! The current plan and the fact sheets, to hand out: what the tables are asked about, and what is known.

use serde::{Deserialize, Serialize};

use super::PrintError;
use super::backend::render;
use super::flow::{Flow, Paragraph};
use super::frame::Frame;
use super::line::Run;
use super::list::Definition;
use super::note_sheets::SheetItem;
use super::page::Laid;
use super::structure::Role;
use super::style;

/// The plan and the fact sheets of a workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanHandout {
    /// What every document shares.
    pub frame: Frame,
    /// The plan's parts in its order.
    pub parts: Vec<PlanPart>,
    /// The questions that have fact sheets, in order.
    pub questions: Vec<QuestionFacts>,
}

/// A part of the plan, such as its main goals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanPart {
    /// Its heading.
    pub heading: String,
    /// Its items in order.
    pub items: Vec<SheetItem>,
}

/// A question with its fact sheets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionFacts {
    /// As on the screen: "2" or "2b".
    pub number: String,
    /// The question.
    pub text: String,
    /// What is known.
    pub sheets: Vec<Facts>,
}

/// A fact sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Its title.
    pub title: String,
    /// What is known.
    pub text: String,
    /// Where that is from; may be empty.
    pub source: String,
}

/// Where an item's words begin, right of its code.
const CODES: f32 = 46.0;

/// The hand-out as a PDF file.
///
/// # Errors
/// See [`render`].
pub fn plan_handout(model: &PlanHandout) -> Result<Vec<u8>, PrintError> {
    render(&lay_out_plan_handout(model))
}

/// The hand-out as pages; the fact sheets begin on their own where there is a plan before them.
pub fn lay_out_plan_handout(model: &PlanHandout) -> Laid {
    let frame = &model.frame;
    let title = frame.text("reports-handout-title");
    let mut flow = Flow::default();
    frame.title_block(&mut flow, &title);
    if model.parts.is_empty() && model.questions.is_empty() {
        let none = Run::new(&frame.text("reports-handout-none"));
        flow.paragraph(&Paragraph::new(style::BODY, vec![none]).before(10.0));
    }
    if !model.parts.is_empty() {
        heading(&mut flow, &frame.text("reports-handout-plan"));
        model.parts.iter().for_each(|part| plan_part(&mut flow, part));
    }
    if !model.questions.is_empty() {
        flow.region(1, !model.parts.is_empty());
        heading(&mut flow, &frame.text("reports-handout-facts"));
        model.questions.iter().for_each(|question| facts(&mut flow, frame, question));
    }
    frame.bind(&title, flow)
}

fn heading(flow: &mut Flow, text: &str) {
    flow.paragraph(&Paragraph::heading(Role::Heading2, style::PART, text).before(20.0));
}

fn subheading(flow: &mut Flow, text: &str) {
    flow.paragraph(&Paragraph::heading(Role::Heading3, style::SUBPART, text).before(14.0));
    flow.rule(3.0);
}

fn plan_part(flow: &mut Flow, part: &PlanPart) {
    subheading(flow, &part.heading);
    let row = |item: &SheetItem| Definition { term: item.code.clone(), body: vec![vec![Run::new(&item.text)]] };
    let rows: Vec<Definition> = part.items.iter().map(row).collect();
    flow.definitions(style::BODY, (6.0, CODES), &rows);
}

fn facts(flow: &mut Flow, frame: &Frame, question: &QuestionFacts) {
    subheading(flow, &format!("{}. {}", question.number, question.text));
    for sheet in &question.sheets {
        flow.within(Role::Division, |flow| {
            let title = Paragraph::new(style::CALLOUT, vec![Run::new(&sheet.title)]);
            flow.paragraph(&title.before(14.0).with_next());
            flow.paragraph(&Paragraph::new(style::BODY, vec![Run::new(&sheet.text)]).before(2.0));
            if !sheet.source.trim().is_empty() {
                let source = frame.say("reports-handout-source", &[("source", &sheet.source)]);
                flow.paragraph(&Paragraph::new(style::META, vec![Run::new(&source)]).before(2.0));
            }
        });
    }
}
