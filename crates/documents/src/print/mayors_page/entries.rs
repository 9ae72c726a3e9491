//! What can stand under a question: counts, rankings, plenary points and notes, in this order, each cut to its lines.

use std::collections::BTreeMap;

use rundebord_texts::text_with;

use super::super::frame::Frame;
use super::super::line::{Run, break_lines};
use super::super::shorten::shortened;
use super::super::style::{self, Style};
use super::Setting;
use super::model::{
    AnswerCounts, ItemCount, MayorsNote, MayorsPage, MayorsPoint, MayorsQuestion, PointSource, RankedRow,
};

/// Between two entries.
pub(super) const ABOVE: f32 = 2.0;

/// What is counted where there is no room for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Group {
    Answers,
    Items,
    Ranking,
    Points,
    Notes,
    Questions,
}

impl Group {
    /// In the order in which they stand, and get room.
    pub const ALL: [Group; 5] = [Group::Answers, Group::Items, Group::Ranking, Group::Points, Group::Notes];

    /// What stands over its entries.
    pub fn label(self) -> Option<&'static str> {
        match self {
            Group::Answers => Some("documents-mayor-answers"),
            Group::Items => Some("documents-mayor-items"),
            Group::Ranking => Some("documents-mayor-ranking"),
            Group::Points => Some("documents-mayor-points"),
            Group::Notes => Some("documents-mayor-notes"),
            Group::Questions => None,
        }
    }

    fn counted(self) -> &'static str {
        match self {
            Group::Answers => "documents-mayor-more-answers",
            Group::Items => "documents-mayor-more-items",
            Group::Ranking => "documents-mayor-more-ranking",
            Group::Points => "documents-mayor-more-points",
            Group::Notes => "documents-mayor-more-notes",
            Group::Questions => "documents-mayor-more-questions",
        }
    }
}

/// One entry, no longer than its setting allows.
pub(super) struct Entry {
    pub group: Group,
    pub runs: Vec<Run>,
    /// With the space above it.
    pub height: f32,
}

/// A question and all that could stand under it.
pub(super) struct Prepared {
    pub heading: Vec<Run>,
    /// By group, in the groups' order.
    pub entries: Vec<Entry>,
}

impl Prepared {
    /// Notes that stand alone say what they are by their references.
    pub fn needs_label(&self, group: Group) -> bool {
        group != Group::Notes || self.entries.iter().any(|entry| entry.group != Group::Notes)
    }

    /// How many of each group there are after the first `taken`.
    pub fn left_after(&self, taken: usize) -> Vec<(Group, usize)> {
        let left = &self.entries[taken..];
        let count = |group| (group, left.iter().filter(|entry| entry.group == group).count());
        Group::ALL.map(count).into_iter().filter(|(_, count)| *count > 0).collect()
    }
}

pub(super) fn prepare(model: &MayorsPage, setting: Setting) -> Vec<Prepared> {
    model.questions.iter().map(|question| prepared(&model.frame, question, setting)).collect()
}

fn prepared(frame: &Frame, question: &MayorsQuestion, setting: Setting) -> Prepared {
    let lead = vec![Run::bold(&format!("{}  ", question.number))];
    let heading = fitted(&lead, &question.text, &[], (setting.heading(), setting.heading_lines()), setting.width());
    let answers = question.answers.iter().map(|counts| (Group::Answers, answered(frame, counts)));
    let items = question.items.iter().map(|item| (Group::Items, item_count(frame, item)));
    let ranking = question.ranking.iter().map(|row| (Group::Ranking, ranked(frame, row)));
    let points = question.points.iter().map(|point| (Group::Points, said(frame, point)));
    let notes = in_turn(&question.notes).into_iter().map(|note| (Group::Notes, noted(note)));
    let entry = |(group, parts): (Group, Parts<'_>)| {
        let runs = fitted(&parts.lead, parts.text, &parts.tail, (setting.look, setting.lines), setting.width());
        let lines = break_lines(&runs, setting.look, setting.width()).len();
        Entry { group, runs, height: ABOVE + lines as f32 * setting.look.leading }
    };
    Prepared { heading, entries: answers.chain(items).chain(ranking).chain(points).chain(notes).map(entry).collect() }
}

/// First the first note of every table, then the second of every table: where room ends, no table has had more of it.
fn in_turn(notes: &[MayorsNote]) -> Vec<&MayorsNote> {
    let mut written: BTreeMap<u32, usize> = BTreeMap::new();
    let mut turn = |note: &MayorsNote| {
        let turn = written.entry(note.table).or_default();
        *turn += 1;
        *turn
    };
    let mut turns: Vec<(usize, &MayorsNote)> = notes.iter().map(|note| (turn(note), note)).collect();
    turns.sort_by_key(|(turn, note)| (*turn, note.table));
    turns.into_iter().map(|(_, note)| note).collect()
}

/// A text between what always stands with it.
struct Parts<'a> {
    lead: Vec<Run>,
    text: &'a str,
    tail: Vec<Run>,
}

/// The text gives way so that all parts together take no more than so many lines.
fn fitted(lead: &[Run], text: &str, tail: &[Run], (look, lines): (Style, usize), width: f32) -> Vec<Run> {
    let runs = |text: &str| [lead, &[Run::new(text)], tail].concat();
    let fits = |text: &str| lines == usize::MAX || break_lines(&runs(text), look, width).len() <= lines;
    runs(&shortened(text, fits))
}

/// "9 riktig, 4 delvis".
fn answered<'a>(frame: &Frame, counts: &AnswerCounts) -> Parts<'a> {
    let counts = [
        ("documents-verdict-correct", counts.right),
        ("documents-verdict-partly", counts.partly),
        ("documents-verdict-incorrect", counts.wrong),
        ("documents-verdict-missing", counts.missing),
    ];
    Parts { lead: vec![Run::bold(&counted(frame, counts, ", "))], text: "", tail: Vec::new() }
}

/// Each count that is not nothing with its word; all of them where nothing is counted.
fn counted<const N: usize>(frame: &Frame, counts: [(&str, u32); N], between: &str) -> String {
    let any = counts.iter().any(|(_, count)| *count > 0);
    let shown = counts.iter().filter(|(_, count)| *count > 0 || !any);
    let said = |(id, count): &(&str, u32)| format!("{count}\u{a0}{}", frame.text(id).replace(' ', "\u{a0}"));
    shown.map(said).collect::<Vec<_>>().join(between)
}

/// "HM2 Levende bygder: 5 videreføres, 2 endres".
fn item_count<'a>(frame: &Frame, item: &'a ItemCount) -> Parts<'a> {
    let counts = [
        ("documents-stance-continued", item.continued),
        ("documents-stance-changed", item.changed),
        ("documents-stance-dropped", item.dropped),
    ];
    // The counts stay on one line.
    let tail = vec![Run::new(": "), Run::bold(&counted(frame, counts, ",\u{a0}"))];
    Parts { lead: vec![Run::bold(&format!("{} ", item.code))], text: unstopped(&item.text), tail }
}

/// Without the full stop that would stand before a colon.
fn unstopped(text: &str) -> &str {
    let text = text.trim_end();
    text.strip_suffix('.').filter(|rest| !rest.ends_with('.')).unwrap_or(text)
}

/// "Levende bygder: 14 poeng fra 6 bord".
fn ranked<'a>(frame: &Frame, row: &'a RankedRow) -> Parts<'a> {
    let values = [("points", row.points.into()), ("tables", row.tables.into())];
    let points = text_with(frame.language, "documents-mayor-points-from", &values);
    Parts {
        lead: Vec::new(),
        text: unstopped(&row.text),
        tail: vec![Run::new(": "), Run::bold(&points.replace(' ', "\u{a0}"))],
    }
}

fn said<'a>(frame: &Frame, point: &'a MayorsPoint) -> Parts<'a> {
    let source = match point.source {
        PointSource::Table { table } => frame.count("documents-table", "table", table),
        PointSource::Plenary => frame.text("documents-mayor-plenary"),
    };
    Parts { lead: sourced(&source, point.item.as_deref()), text: &point.text, tail: Vec::new() }
}

fn noted(note: &MayorsNote) -> Parts<'_> {
    Parts { lead: sourced(&note.reference, note.item.as_deref()), text: &note.text, tail: Vec::new() }
}

/// The source in bold, and what it is about.
fn sourced(source: &str, item: Option<&str>) -> Vec<Run> {
    let source = source.replace(' ', "\u{a0}");
    let item = item.map(|item| Run::new(&format!("{item}  ")).in_grey(style::MUTED));
    std::iter::once(Run::bold(&format!("{source}  "))).chain(item).collect()
}

/// "og 2 plenumspunkter og 12 notater til – se råmaterialet"; without "og" and "til" where none of them is shown.
pub(super) fn rest(frame: &Frame, left: &[(Group, usize)], some_shown: bool) -> String {
    let counted = |(group, count): &(Group, usize)| {
        let count = (*count).into();
        text_with(frame.language, group.counted(), &[("count", count)])
    };
    let what = frame.listed(left.iter().map(counted).collect());
    let id = if some_shown { "documents-mayor-more" } else { "documents-mayor-only" };
    frame.say(id, &[("what", &what)])
}
