//! The mayor's page, "Hva kom dere fram til?": one page of the tables' own words, marked as unprocessed.
//!
//! Always one page. `entries` is what can stand under a question, `share` decides how much of it does. Nobody has
//! summed up or chosen: what gives way does so by measure alone, questions and tables alike, and the page says how much.

mod entries;
mod model;
mod share;

use super::PrintError;
use super::backend::render;
use super::flow::{Flow, Paragraph, Strip};
use super::fonts::Face;
use super::frame::Frame;
use super::line::{Run, break_lines};
use super::page::Laid;
use super::shorten::shortened;
use super::structure::Role;
use super::style::{self, Style};
use entries::{Group, Prepared, rest};
pub use model::{AnswerCounts, ItemCount, MayorsNote, MayorsPage, MayorsPoint, MayorsQuestion, PointSource, RankedRow};
use share::Shares;

/// Header and footer: on this page, too, no letters are smaller than 9 points.
const FURNITURE: Style = Style { size: 9.0, leading: 11.5, ..style::FURNITURE };
/// Lines that the head's texts may take.
const HEAD_LINES: usize = 2;

/// How loosely a page is set.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Setting {
    /// Side by side.
    columns: usize,
    /// The look of the words.
    look: Style,
    /// Lines that a text may take.
    lines: usize,
}

impl Setting {
    const fn new(columns: usize, size: f32, leading: f32, lines: usize) -> Self {
        Self { columns, look: Style { size, leading, ..style::BODY }, lines }
    }

    fn width(self) -> f32 {
        style::Sheet::A4.column_width(self.columns)
    }

    /// Lines that a question may take.
    fn heading_lines(self) -> usize {
        if self.lines > 3 { self.lines } else { self.lines.saturating_sub(1).max(1) }
    }

    fn heading(self) -> Style {
        let larger = self.look.size + 0.5;
        Style { face: Face::Bold, size: larger, leading: self.look.leading + 1.0, ..self.look }
    }

    fn label(self) -> Style {
        Style { face: Face::Bold, size: 9.0, leading: 11.8, grey: style::MUTED }
    }

    fn muted(self) -> Style {
        Style { face: Face::Italic, size: 9.0, leading: 11.8, grey: style::MUTED }
    }
}

/// The loosest one that has room for everything is used.
const LOOSE: [Setting; 4] = [
    Setting::new(1, 10.5, 14.5, usize::MAX),
    Setting::new(2, 9.5, 12.5, usize::MAX),
    Setting::new(2, 9.0, 11.8, 6),
    Setting::new(2, 9.0, 11.8, 4),
];
/// If none has, texts are cut to this, and what still finds no room is counted. The first that gives every question
/// something is used.
const TIGHT: [Setting; 3] =
    [Setting::new(2, 9.0, 11.8, 3), Setting::new(2, 9.0, 11.8, 2), Setting::new(2, 9.0, 11.8, 1)];

/// The mayor's page as a PDF file.
///
/// # Errors
/// See [`render`].
pub fn mayors_page(model: &MayorsPage) -> Result<Vec<u8>, PrintError> {
    render(&lay_out_mayors_page(model))
}

/// The mayor's page; always one.
pub fn lay_out_mayors_page(model: &MayorsPage) -> Laid {
    let mut above = Flow::default();
    head(&mut above, model);
    let whole = |setting: Setting| {
        let prepared = entries::prepare(model, setting);
        let flow = compose(&model.frame, &above, setting, &prepared, &Shares::whole(&prepared));
        share::on_one_page(&flow).then_some(flow)
    };
    let part = |setting: Setting| {
        let prepared = entries::prepare(model, setting);
        let composed = |shares: &Shares| compose(&model.frame, &above, setting, &prepared, shares);
        let shares = share::fair(&prepared, composed);
        (shares.all_have_some(&prepared), composed(&shares))
    };
    let flow = LOOSE.into_iter().find_map(whole).unwrap_or_else(|| {
        let [parts @ .., last] = TIGHT;
        let fair = parts.into_iter().map(part).find(|(fair, _)| *fair);
        fair.unwrap_or_else(|| part(last)).1
    });
    model.frame.bind_in(FURNITURE, &model.frame.text("documents-mayor-title"), flow)
}

fn compose(frame: &Frame, above: &Flow, setting: Setting, prepared: &[Prepared], shares: &Shares) -> Flow {
    let mut flow = above.clone();
    flow.region(setting.columns, false);
    for (question, taken) in prepared.iter().zip(&shares.taken) {
        flow.within(Role::Section, |flow| put_question(flow, frame, setting, (question, *taken)));
    }
    let left_out = prepared.len() - shares.taken.len();
    if left_out > 0 {
        let more = rest(frame, &[(Group::Questions, left_out)], !shares.taken.is_empty());
        flow.paragraph(&Paragraph::new(setting.muted(), vec![Run::new(&more)]).before(10.0));
    }
    if prepared.is_empty() {
        let none = Run::new(&frame.text("documents-mayor-none"));
        flow.paragraph(&Paragraph::new(setting.look, vec![none]));
    }
    flow
}

/// The title, whose workshop it was, the mark, and who has handed in. A long text gives way.
fn head(flow: &mut Flow, model: &MayorsPage) {
    let frame = &model.frame;
    let fitting = |text: &str, look: Style, width: f32, lines: usize| {
        shortened(text, |text| break_lines(&[Run::bold(text)], look, width).len() <= lines)
    };
    let lead = |text: String| fitting(&text, style::LEAD, flow.width(), HEAD_LINES);
    let leads = [frame.process(), frame.occasion()].map(lead);
    frame.title_over(flow, &frame.text("documents-mayor-title"), &leads);
    flow.field(10.0, |flow| {
        let mark = Run::bold(&frame.text("documents-mayor-mark"));
        flow.paragraph(&Paragraph::new(style::STATEMENT, vec![mark]).with_next());
        let handed_in = fitting(&handed_in(model), style::BODY, flow.width(), HEAD_LINES);
        flow.paragraph(&Paragraph::new(style::BODY, vec![Run::new(&handed_in)]));
    });
    flow.push(Strip { height: 6.0, ..Strip::default() });
}

/// "11 av 12 bord har levert. Mangler: bord 4."
fn handed_in(model: &MayorsPage) -> String {
    let frame = &model.frame;
    let (count, of) = (model.handed_in.to_string(), model.tables.to_string());
    let told = frame.say("documents-mayor-handed-in", &[("count", &count), ("of", &of)]);
    if model.missing.is_empty() {
        return told;
    }
    let numbers: Vec<String> = model.missing.iter().map(u32::to_string).collect();
    let missing = frame.say("documents-mayor-missing", &[("tables", &numbers.join(", "))]);
    format!("{told} {missing}")
}

/// A question with the first of its entries, and how many there are beside them.
fn put_question(flow: &mut Flow, frame: &Frame, setting: Setting, (question, taken): (&Prepared, usize)) {
    let heading = Paragraph { role: Role::Heading2, ..Paragraph::new(setting.heading(), question.heading.clone()) };
    flow.paragraph(&heading.before(11.0).with_next());
    flow.rule(1.5);
    let left = question.left_after(taken);
    let shown = &question.entries[..taken];
    for group in Group::ALL {
        let entries: Vec<_> = shown.iter().filter(|entry| entry.group == group).collect();
        if entries.is_empty() {
            continue;
        }
        if let Some(label) = group.label().filter(|_| question.needs_label(group)) {
            let label = Paragraph::heading(Role::Heading3, setting.label(), &frame.text(label));
            flow.paragraph(&label.before(3.0));
        }
        flow.within(Role::List, |flow| {
            for entry in entries {
                let last = std::ptr::eq(entry, &shown[taken - 1]);
                let paragraph = Paragraph::new(setting.look, entry.runs.clone()).before(entries::ABOVE);
                flow.item(Paragraph { with_next: last && !left.is_empty(), ..paragraph });
            }
        });
    }
    let closing = match (left.is_empty(), question.entries.is_empty()) {
        (false, _) => rest(frame, &left, taken > 0),
        (true, true) => frame.text("documents-no-notes"),
        (true, false) => return,
    };
    flow.paragraph(&Paragraph::new(setting.muted(), vec![Run::new(&closing)]).before(entries::ABOVE));
}
