//! The struct of the hand-out: the current plan, and the fact sheets of a workshop.

use rundebord_core::{PlanItemKind, Question, Workshop};
use rundebord_documents::print;
use rundebord_texts::text;

use super::models::frame;
use crate::Door;
use crate::view::plan_items;

/// The plan by its parts, and the fact sheets by their questions.
pub(super) fn plan_handout(door: &Door, workshop: &Workshop) -> print::PlanHandout {
    let items = plan_items(door.state());
    let part = |kind: PlanItemKind| print::PlanPart {
        heading: text(door.language(), kind_text(kind)),
        items: (items.iter().filter(|item| item.kind == kind))
            .map(|item| print::SheetItem { code: item.code.clone(), text: item.text.clone() })
            .collect(),
    };
    let facts = |question: &Question| print::QuestionFacts {
        number: question.number.clone(),
        text: question.text.clone(),
        sheets: (workshop.fact_sheets.iter().filter(|sheet| sheet.details.question == question.key))
            .map(|sheet| print::Facts {
                title: sheet.details.title.clone(),
                text: sheet.details.text.clone(),
                source: sheet.details.source.clone(),
            })
            .collect(),
    };
    let questions = workshop.question_set.questions.iter().map(facts);
    print::PlanHandout {
        frame: frame(door, workshop),
        parts: PlanItemKind::ALL.into_iter().map(part).filter(|part| !part.items.is_empty()).collect(),
        questions: questions.filter(|question| !question.sheets.is_empty()).collect(),
    }
}

fn kind_text(kind: PlanItemKind) -> &'static str {
    match kind {
        PlanItemKind::Vision => "prepare-kind-vision",
        PlanItemKind::MainGoal => "prepare-kind-main_goal",
        PlanItemKind::LandUseStrategy => "prepare-kind-land_use_strategy",
        PlanItemKind::PriorityArea => "prepare-kind-priority_area",
    }
}
