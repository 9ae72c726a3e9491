//! What every document shares: whose it is, which workshop, which state of the journal, and the header and footer.

use chrono::{NaiveDate, NaiveTime};
use rundebord_texts::{Language, date, text, text_with};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::flow::{Flow, Paragraph, line};
use super::line::{Run, text_width};
use super::page::{Item, Laid, Mark, Page};
use super::paginate::paginate;
use super::place::put;
use super::shorten::shortened;
use super::structure::Role;
use super::style::{self, Sheet, Style};

/// Whether a document may still change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Marked as a draft on every page.
    Draft,
    /// Published.
    Final,
}

/// The journal's last event when the document was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// The event's sequence number.
    pub seq: u64,
    /// The event's hash: 64 hexadecimal digits.
    pub hash: String,
}

/// What every document shares.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frame {
    /// The municipality's written language.
    pub language: Language,
    /// Name of the municipality.
    pub municipality: String,
    /// Name of the planning process.
    pub process_title: String,
    /// Name of the workshop, such as "Politisk verksted 1".
    pub workshop_title: String,
    /// 1 for the first workshop of the process.
    pub round: u8,
    /// The day of the workshop.
    pub date: NaiveDate,
    /// Where the workshop is held; may be empty.
    pub place: String,
    /// The state of the journal that the document shows.
    pub head: Head,
    /// Whether it may still change.
    pub status: Status,
}

impl Frame {
    pub(super) fn text(&self, id: &str) -> String {
        text(self.language, id)
    }

    pub(super) fn say(&self, id: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, (*value).into())).collect();
        text_with(self.language, id, &values)
    }

    pub(super) fn count(&self, id: &str, name: &str, number: u32) -> String {
        text_with(self.language, id, &[(name, number.into())])
    }

    /// "F1, F2 og F3".
    pub(super) fn listed(&self, mut parts: Vec<String>) -> String {
        let last = parts.pop().unwrap_or_default();
        match parts.is_empty() {
            true => last,
            false => self.say("documents-listed", &[("first", &parts.join(", ")), ("last", &last)]),
        }
    }

    pub(super) fn date(&self) -> String {
        date(self.language, self.date)
    }

    /// "Journal 1 204 · 9f2c41ab00d17e36".
    pub(super) fn journal(&self) -> String {
        let short: String = self.head.hash.chars().take(16).collect();
        let sequence = grouped(self.head.seq);
        self.say("documents-journal", &[("sequence", &sequence), ("hash", &short)])
    }

    /// The workshop's day and place, on one line.
    pub(super) fn occasion(&self) -> String {
        let parts = [self.workshop_title.clone(), self.date(), self.place.clone()];
        joined(&parts, " · ")
    }

    /// The same state gives the same identity, another document or language another one.
    pub(super) fn identity(&self, title: &str) -> Vec<u8> {
        let parts = [self.head.hash.as_str(), title, self.language.tag(), &self.workshop_title];
        Sha256::digest(parts.join("\u{0}"))[..16].to_vec()
    }

    /// The title, whose it is, and a draft's mark.
    pub fn title_block(&self, flow: &mut Flow, title: &str) {
        self.title_over(flow, title, &[self.process(), self.occasion()]);
    }

    /// Whose it is, on one line.
    pub(super) fn process(&self) -> String {
        joined(&[self.municipality.clone(), self.process_title.clone()], " · ")
    }

    /// The title, with a draft's mark over it and lines under it.
    pub(super) fn title_over(&self, flow: &mut Flow, title: &str, leads: &[String]) {
        if self.status == Status::Draft {
            let look = Style { size: 9.0, ..style::LABEL };
            let mark = Paragraph::new(look, vec![Run::new(&self.text("documents-draft"))]);
            flow.paragraph(&mark.with_next());
        }
        flow.paragraph(&Paragraph::heading(Role::Heading1, style::TITLE, title));
        for (index, text) in leads.iter().enumerate() {
            let before = if index == 0 { 3.0 } else { 0.0 };
            let lead = Paragraph::new(style::LEAD, vec![Run::new(text)]);
            flow.paragraph(&lead.before(before).with_next());
        }
        flow.rule(10.0);
    }

    /// Pages with header and footer; the title becomes the file's.
    pub fn bind(&self, title: &str, flow: Flow) -> Laid {
        self.bind_in(style::FURNITURE, title, flow)
    }

    /// Pages with header and footer in a look of their own.
    pub(super) fn bind_in(&self, look: Style, title: &str, flow: Flow) -> Laid {
        let mut pages = paginate(&flow);
        let count = pages.len();
        for (index, page) in pages.iter_mut().enumerate() {
            page.items.extend(self.header(page.sheet, look));
            page.items.extend(self.footer(page.sheet, look, (index + 1, count)));
        }
        self.laid(title, pages, flow)
    }

    /// Pages as they are.
    pub(super) fn laid(&self, title: &str, pages: Vec<Page>, flow: Flow) -> Laid {
        let parts = [title.to_owned(), self.workshop_title.clone(), self.municipality.clone()];
        Laid {
            title: joined(&parts, " – "),
            language: self.language.tag(),
            identity: self.identity(title),
            pages,
            tree: flow.tree,
        }
    }

    fn header(&self, sheet: Sheet, look: Style) -> Vec<Item> {
        let first = style::HEADER_BASELINE;
        let second = first + look.leading;
        let draft = match self.status {
            Status::Draft => self.text("documents-draft"),
            Status::Final => String::new(),
        };
        let course = joined(&[self.process_title.clone(), self.workshop_title.clone()], " · ");
        let mut items = furniture(&self.municipality, &self.date(), (sheet, look), (first, true));
        items.extend(furniture(&course, &draft, (sheet, look), (second, false)));
        items.push(furniture_rule(sheet, second + 6.5));
        items
    }

    fn footer(&self, sheet: Sheet, look: Style, (page, pages): (usize, usize)) -> Vec<Item> {
        let baseline = sheet.height - style::FOOTER_BASELINE;
        let (page, pages) = (page.to_string(), pages.to_string());
        let number = self.say("documents-page", &[("page", &page), ("pages", &pages)]);
        let mut items = vec![furniture_rule(sheet, baseline - 13.0)];
        items.extend(furniture(&self.journal(), &number, (sheet, look), (baseline, false)));
        items
    }
}

/// Thousands apart: "1 204", with a space that does not break.
pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    out
}

/// "09:00".
pub(super) fn clock(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// The parts that are not empty, with a separator between them.
pub(super) fn joined(parts: &[String], separator: &str) -> String {
    let filled: Vec<&str> = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    filled.join(separator)
}

fn furniture_rule(sheet: Sheet, y: f32) -> Item {
    let mut rule = line(style::MARGIN_SIDE, y, sheet.text_width(), 0.5, style::HAIRLINE);
    rule.mark = Mark::Furniture;
    rule
}

/// A text at the left and one at the right on one baseline. The left one gives way; its whole stands in the title.
fn furniture(left: &str, right: &str, (sheet, look): (Sheet, Style), (baseline, bold): (f32, bool)) -> Vec<Item> {
    let right = Run::new(right);
    let taken = text_width(std::slice::from_ref(&right), look);
    let left = narrowed(left, sheet.text_width() - taken - 16.0, bold, look);
    let mut items = Vec::new();
    put(&mut items, &left, look, (style::MARGIN_SIDE, 0.0), Mark::Furniture);
    put(&mut items, &right, look, (style::MARGIN_SIDE + sheet.text_width() - taken, 0.0), Mark::Furniture);
    items.into_iter().map(|item| Item { y: baseline, ..item }).collect()
}

fn narrowed(text: &str, room: f32, bold: bool, look: Style) -> Run {
    let run = |text: &str| if bold { Run::bold(text) } else { Run::new(text) };
    run(&shortened(text, |text| text_width(&[run(text)], look) <= room))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(grouped(7), "7");
        assert_eq!(grouped(1_204), "1\u{a0}204");
        assert_eq!(grouped(12_345_678), "12\u{a0}345\u{a0}678");
    }

    #[test]
    fn a_long_header_gives_way_with_an_ellipsis() {
        let shorter = narrowed(&"Kommuneplanens samfunnsdel ".repeat(20), 200.0, false, style::FURNITURE);
        assert!(text_width(&[shorter], style::FURNITURE) <= 200.0);
    }
}
