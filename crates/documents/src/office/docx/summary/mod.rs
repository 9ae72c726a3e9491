//! The round summary to write on from: what the paper says, and the follow-ups and objections beside it.
//!
//! Each statement is a bookmark («F3»), so that the plan can link to it. The
//! administration's assessment has a style of its own and never stands inside the politicians' words.

mod answers;
mod notes;
mod statements;

use chrono::{DateTime, NaiveDate, Utc};
use rundebord_texts::date;

use super::body::{Body, CellText, Look, Piece, plain};
use super::colophon;
use super::phrases::joined;
use crate::office::OfficeError;
use crate::print::{Figures, Note, NoteSource, Status, Summary};

/// A round summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryDocument {
    /// What also stands on paper.
    pub summary: Summary,
    /// The time of its content.
    pub made_at: DateTime<Utc>,
    /// By number: those that stood.
    pub follow_ups: Vec<FollowUp>,
    /// By number: those that stood.
    pub objections: Vec<Objection>,
}

/// A question to the knowledge base, with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUp {
    /// Such as "O-2".
    pub reference: String,
    /// What is to be found out.
    pub question: String,
    /// The notes behind it, such as "B4-12".
    pub notes: Vec<String>,
    /// Who is to find out; may be empty.
    pub owner: String,
    /// By when.
    pub due: Option<NaiveDate>,
    /// The answer that counts.
    pub answer: Option<String>,
    /// Where the answer is from.
    pub sources: Vec<String>,
}

/// An objection, with its answer. It names a table at most, never a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objection {
    /// Such as "I-1".
    pub reference: String,
    /// The statement it is against.
    pub statement: Option<u32>,
    /// The table that raised it.
    pub table: Option<u32>,
    /// What was said.
    pub text: String,
    /// What became of it, in words; None while nobody has answered.
    pub outcome: Option<String>,
    /// The answer that counts.
    pub answer: Option<String>,
}

/// The round summary as a Word document.
///
/// # Errors
/// When the file cannot be put together in memory.
pub fn summary(model: &SummaryDocument) -> Result<Vec<u8>, OfficeError> {
    let SummaryDocument { summary, made_at, follow_ups, objections } = model;
    let title = rundebord_texts::text(summary.frame.language, "documents-summary-title");
    let mut body = Body::new(&summary.frame, &title);
    body.tell(Look::Normal, "documents-summary-about");
    if summary.frame.status == Status::Draft {
        let draft = body.phrases.text("documents-summary-draft");
        body.put(Look::Normal, &[Piece::strong(draft)]);
    }
    figures(&mut body, &summary.figures);
    statements::section(&mut body, summary);
    if let Some(answers) = &summary.answers {
        answers::section(&mut body, answers);
    }
    notes::set_aside(&mut body, &summary.set_aside);
    tell_follow_ups(&mut body, follow_ups);
    tell_objections(&mut body, objections);
    paper(&mut body, summary);
    notes::section(&mut body, &summary.questions);
    colophon(&mut body, &["export-bookmarks"]);
    body.finish(&title, *made_at)
}

fn figures(body: &mut Body<'_>, figures: &Figures) {
    body.tell(Look::Heading1, "documents-figures-heading");
    let mut rows = vec![];
    let mut row = |label: String, number: u32| rows.push(vec![plain(label), plain(number.to_string())]);
    row(body.phrases.text("documents-figures-tables"), figures.tables);
    row(body.phrases.text("documents-figures-notes"), figures.notes);
    row(body.phrases.text("documents-figures-statements"), figures.statements);
    row(body.phrases.text("documents-figures-set-aside"), figures.set_aside);
    for reason in &figures.reasons {
        row(body.phrases.say("documents-figures-reason", &[("reason", &reason.reason)]), reason.count);
    }
    if figures.followed_up > 0 {
        row(body.phrases.text("documents-figures-followed-up"), figures.followed_up);
    }
    if figures.open > 0 {
        row(body.phrases.text("documents-figures-open"), figures.open);
    }
    let head = body.phrases.heads(["documents-figures-what", "documents-figures-count"]);
    body.table(&[5, 1], &head, rows);
}

fn tell_follow_ups(body: &mut Body<'_>, follow_ups: &[FollowUp]) {
    body.tell(Look::Heading1, "export-follow-ups");
    if follow_ups.is_empty() {
        return body.tell(Look::Normal, "export-follow-ups-none");
    }
    let rows = follow_ups.iter().map(|one| follow_up(body, one)).collect();
    let head = body.phrases.heads(["documents-note-reference", "export-follow-up-question", "export-follow-up-answer"]);
    body.table(&[3, 11, 11], &head, rows);
}

fn follow_up(body: &Body<'_>, one: &FollowUp) -> Vec<CellText> {
    let phrases = &body.phrases;
    let notes = phrases.say("documents-notes-behind", &[("references", &one.notes.join(", "))]);
    let by = Some(&one.owner).filter(|owner| !owner.is_empty());
    let by = by.map(|owner| phrases.say("export-follow-up-owner", &[("owner", owner)]));
    let due = one.due.map(|due| phrases.say("export-follow-up-due", &[("date", &date(phrases.0.language, due))]));
    let facts = joined([notes, by.unwrap_or_default(), due.unwrap_or_default()], " · ");
    let mut answer = match &one.answer {
        Some(answer) => plain(answer.clone()),
        None => plain(phrases.text("export-unanswered")),
    };
    if !one.sources.is_empty() {
        answer.push(vec![phrases.say("export-sources", &[("sources", &one.sources.join("; "))]).into()]);
    }
    let question = vec![vec![one.question.as_str().into()], vec![facts.into()]];
    vec![vec![vec![Piece::strong(one.reference.clone())]], question, answer]
}

fn tell_objections(body: &mut Body<'_>, objections: &[Objection]) {
    body.tell(Look::Heading1, "export-objections");
    if objections.is_empty() {
        return body.tell(Look::Normal, "export-objections-none");
    }
    let rows = objections.iter().map(|one| objection(body, one)).collect();
    let head = body.phrases.heads(["documents-note-reference", "export-objection", "export-objection-answer"]);
    body.table(&[3, 11, 11], &head, rows);
}

fn objection(body: &Body<'_>, one: &Objection) -> Vec<CellText> {
    let phrases = &body.phrases;
    let against = one.statement.map(|number| phrases.statement(number)).unwrap_or_default();
    let table = one.table.map(|table| phrases.count("documents-table", "table", table)).unwrap_or_default();
    let mut said = plain(one.text.clone());
    let facts = joined([against, table], " · ");
    if !facts.is_empty() {
        said.push(vec![facts.into()]);
    }
    let mut answer: CellText = match &one.outcome {
        Some(outcome) => vec![vec![Piece::strong(outcome.clone())]],
        None => plain(phrases.text("export-unanswered")),
    };
    answer.extend(one.answer.iter().map(|words| vec![words.as_str().into()]));
    vec![vec![vec![Piece::strong(one.reference.clone())]], said, answer]
}

/// What did not come from a table's own device in time.
fn paper(body: &mut Body<'_>, summary: &Summary) {
    let notes = summary.questions.iter().flat_map(|question| &question.tables).flat_map(|table| &table.notes);
    let notes: Vec<&Note> = notes.collect();
    let of = |source: NoteSource| {
        let references = notes.iter().filter(|note| note.source == source).map(|note| note.reference.clone());
        references.collect::<Vec<_>>().join(", ")
    };
    let (on_paper, late) = (of(NoteSource::Paper), of(NoteSource::Late));
    body.tell(Look::Heading1, "export-paper");
    for (references, some, none) in
        [(on_paper, "export-paper-some", "export-paper-none"), (late, "export-late-some", "export-late-none")]
    {
        match references.is_empty() {
            true => body.tell(Look::Bullet, none),
            false => {
                let line = body.phrases.say(some, &[("references", &references)]);
                body.say(Look::Bullet, line);
            }
        }
    }
}
