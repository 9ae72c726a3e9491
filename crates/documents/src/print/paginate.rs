//! Fills pages with strips: where each page ends, which table heads are repeated, columns of even height.
//!
//! Knows no documents. A page ends after the last strip that may end it; if none may, where the fewest lines suffer.

use super::flow::{Flow, Hold, Region, Strip};
use super::page::{Item, Page};
use super::style::{self, Sheet};

/// Columns do not begin where less than this is left of a page.
const LEAST: f32 = 90.0;
/// Between a heading and the columns under it.
const ABOVE: f32 = 8.0;

/// The pages of a composed document, without header and footer.
pub fn paginate(flow: &Flow) -> Vec<Page> {
    let mut pager = Pager { heads: &flow.heads, pages: Vec::new(), y: 0.0, sheet: flow.sheet };
    pager.next_page();
    for (index, region) in flow.regions.iter().enumerate() {
        if region.new_page && !pager.fresh() {
            pager.next_page();
        }
        match region.columns {
            0 | 1 => pager.single(&region.strips, least_below(flow.regions.get(index + 1))),
            _ => pager.columns(region),
        }
    }
    pager.pages
}

/// What must be left of a page under a heading that stands over columns.
fn least_below(next: Option<&Region>) -> f32 {
    match next {
        Some(next) if next.columns > 1 && !next.new_page && !next.strips.is_empty() => LEAST + ABOVE,
        _ => 0.0,
    }
}

struct Pager<'a> {
    heads: &'a [Vec<Strip>],
    pages: Vec<Page>,
    y: f32,
    sheet: Sheet,
}

impl Pager<'_> {
    fn fresh(&self) -> bool {
        self.y <= style::MARGIN_TOP
    }

    fn next_page(&mut self) {
        self.pages.push(Page { sheet: self.sheet, ..Page::default() });
        self.y = style::MARGIN_TOP;
    }

    fn single(&mut self, strips: &[Strip], below: f32) {
        let mut start = 0;
        while start < strips.len() {
            if self.fresh() && strips[start].parts {
                start += 1;
                continue;
            }
            let mut end = self.fill(strips, start, self.sheet.bottom() - self.y, self.fresh());
            if end == strips.len() && self.leaves_less(&strips[start..], below) {
                end = without_heading(strips, start, self.fresh());
            }
            if end > start {
                let top = self.y;
                self.y = self.place(&strips[start..end], style::MARGIN_SIDE, top, self.fresh());
            }
            start = end;
            if start < strips.len() {
                self.next_page();
            }
        }
    }

    /// Whether strips that end with a heading leave less than `below` of the page.
    fn leaves_less(&self, strips: &[Strip], below: f32) -> bool {
        let used: f32 = strips.iter().map(|strip| strip.before + strip.height).sum();
        let heading = strips.last().is_some_and(|strip| strip.hold == Hold::Together);
        heading && self.y + used + below > self.sheet.bottom()
    }

    fn columns(&mut self, region: &Region) {
        let strips = &region.strips;
        let advance = (self.sheet.text_width() + style::GUTTER) / region.columns as f32;
        let mut start = 0;
        while start < strips.len() {
            if self.sheet.bottom() - self.y < LEAST {
                self.next_page();
            } else if !self.fresh() {
                self.y += ABOVE;
            }
            let (top, height) = (self.y, self.even_height(region, start));
            for column in 0..region.columns {
                let end = self.fill(strips, start, height, true);
                let x = style::MARGIN_SIDE + advance * column as f32;
                let bottom = self.place(&strips[start..end], x, top, true);
                self.y = self.y.max(bottom);
                start = end;
            }
            if start < strips.len() {
                self.next_page();
            }
        }
    }

    /// The least height that takes all that is left in one page's columns; the whole page if none does.
    fn even_height(&self, region: &Region, start: usize) -> f32 {
        const STEP: f32 = 6.0;
        let room = self.sheet.bottom() - self.y;
        let takes_all = |height: f32| {
            let end = (0..region.columns).fold(start, |at, _| self.fill(&region.strips, at, height, true));
            end == region.strips.len()
        };
        let mut height = LEAST.min(room);
        while height < room && !takes_all(height) {
            height += STEP;
        }
        height.min(room)
    }

    fn head_height(&self, strip: &Strip) -> f32 {
        let head = strip.head.and_then(|head| self.heads.get(head));
        head.map_or(0.0, |strips| strips.iter().map(|head| head.height).sum())
    }

    /// Where a frame of `room` points that begins with `start` ends. Only a fresh frame must take something.
    fn fill(&self, strips: &[Strip], start: usize, room: f32, fresh: bool) -> usize {
        let mut used = match strips.get(start) {
            Some(first) if fresh => self.head_height(first),
            _ => 0.0,
        };
        let mut best: [Option<usize>; 3] = [None; 3];
        let mut end = start;
        for (index, strip) in strips.iter().enumerate().skip(start) {
            let above = if fresh && index == start { 0.0 } else { strip.before };
            used += above + strip.height;
            if used > room {
                break;
            }
            end = index + 1;
            best[strip.hold as usize] = Some(end);
        }
        if end == strips.len() {
            return end;
        }
        let free = best[Hold::Free as usize];
        if !fresh {
            return free.unwrap_or(start);
        }
        let forced = best[Hold::Line as usize].unwrap_or(end.max(start + 1));
        free.unwrap_or(forced).min(strips.len())
    }

    /// Puts strips on the current page; gives the bottom edge of the last.
    fn place(&mut self, strips: &[Strip], x: f32, top: f32, fresh: bool) -> f32 {
        let mut y = top;
        let mut items: Vec<Item> = Vec::new();
        let head = strips.first().and_then(|first| first.head).filter(|_| fresh);
        let heads = head.and_then(|head| self.heads.get(head));
        for strip in heads.into_iter().flatten() {
            items.extend(strip.items.iter().map(|item| item.moved(x, y)));
            y += strip.height;
        }
        for (index, strip) in strips.iter().enumerate() {
            if !(fresh && index == 0) {
                y += strip.before;
            }
            items.extend(strip.items.iter().map(|item| item.moved(x, y)));
            y += strip.height;
        }
        if let Some(page) = self.pages.last_mut() {
            page.items.extend(items);
        }
        y
    }
}

/// Where strips that end with a heading end without it; all of them on a fresh page that has nothing else.
fn without_heading(strips: &[Strip], start: usize, fresh: bool) -> usize {
    let free = strips[start..].iter().rposition(|strip| strip.hold == Hold::Free);
    match free {
        Some(last) => start + last + 1,
        None if fresh => strips.len(),
        None => start,
    }
}

#[cfg(test)]
mod tests;
