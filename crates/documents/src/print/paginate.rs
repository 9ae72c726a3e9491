//! Fills pages with strips: where each page ends, which table heads are repeated, columns of even height.
//!
//! Knows no documents. A page ends after the last strip that may end it; if none may, where the fewest lines suffer.

use super::flow::{Flow, Hold, Region, Strip};
use super::page::{Item, Page};
use super::style;

/// The bottom edge of the text.
const BOTTOM: f32 = style::PAGE_HEIGHT - style::MARGIN_BOTTOM;
/// Columns do not begin where less than this is left of a page.
const LEAST: f32 = 90.0;
/// Between a heading and the columns under it.
const ABOVE: f32 = 8.0;

/// The pages of a composed document, without header and footer.
pub fn paginate(flow: &Flow) -> Vec<Page> {
    let mut pager = Pager { heads: &flow.heads, pages: vec![Page::default()], y: style::MARGIN_TOP };
    for region in &flow.regions {
        if region.new_page && !pager.fresh() {
            pager.next_page();
        }
        match region.columns {
            0 | 1 => pager.single(&region.strips),
            _ => pager.columns(region),
        }
    }
    pager.pages
}

struct Pager<'a> {
    heads: &'a [Vec<Strip>],
    pages: Vec<Page>,
    y: f32,
}

impl Pager<'_> {
    fn fresh(&self) -> bool {
        self.y <= style::MARGIN_TOP
    }

    fn next_page(&mut self) {
        self.pages.push(Page::default());
        self.y = style::MARGIN_TOP;
    }

    fn single(&mut self, strips: &[Strip]) {
        let mut start = 0;
        while start < strips.len() {
            if self.fresh() && strips[start].parts {
                start += 1;
                continue;
            }
            let end = self.fill(strips, start, BOTTOM - self.y, self.fresh());
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

    fn columns(&mut self, region: &Region) {
        let strips = &region.strips;
        let advance = (style::TEXT_WIDTH + style::GUTTER) / region.columns as f32;
        let mut start = 0;
        while start < strips.len() {
            if BOTTOM - self.y < LEAST {
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
        let room = BOTTOM - self.y;
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

#[cfg(test)]
mod tests {
    use super::super::flow::Paragraph;
    use super::super::line::Run;
    use super::super::page::Mark;
    use super::super::structure::Role;
    use super::super::table::{Align, Column, Table};
    use super::*;

    fn paragraph(lines: usize) -> Paragraph {
        let text = vec!["Linje"; lines].join("\n");
        Paragraph::new(style::BODY, vec![Run::new(&text)])
    }

    /// Lines of body text that fit on a page.
    fn full() -> usize {
        (style::TEXT_HEIGHT / style::BODY.leading) as usize
    }

    fn texts(page: &Page) -> usize {
        page.items.iter().filter(|item| item.text().is_some()).count()
    }

    #[test]
    fn a_last_line_is_not_left_alone_on_the_next_page() {
        let mut flow = Flow::default();
        flow.paragraph(&paragraph(full() + 1));
        let pages = paginate(&flow);
        assert_eq!(pages.iter().map(texts).collect::<Vec<_>>(), [full() - 1, 2]);
    }

    #[test]
    fn a_first_line_is_not_left_alone_at_the_foot_of_a_page() {
        let mut flow = Flow::default();
        flow.paragraph(&paragraph(full() - 1));
        flow.paragraph(&paragraph(5));
        let pages = paginate(&flow);
        assert_eq!(pages.iter().map(texts).collect::<Vec<_>>(), [full() - 1, 5]);
    }

    #[test]
    fn a_heading_goes_to_the_next_page_with_its_text() {
        let mut flow = Flow::default();
        flow.paragraph(&paragraph(full() - 2));
        flow.paragraph(&Paragraph::heading(Role::Heading2, style::BODY, "Tema"));
        flow.paragraph(&paragraph(3));
        let pages = paginate(&flow);
        assert_eq!(pages.iter().map(texts).collect::<Vec<_>>(), [full() - 2, 4]);
    }

    #[test]
    fn what_belongs_together_is_parted_only_when_it_is_taller_than_a_page() {
        let mut flow = Flow::default();
        flow.paragraph(&paragraph(10));
        flow.together(style::TEXT_HEIGHT, |flow| (0..20).for_each(|_| flow.paragraph(&paragraph(2))));
        flow.together(style::TEXT_HEIGHT, |flow| (0..40).for_each(|_| flow.paragraph(&paragraph(2))));
        let counts: Vec<usize> = paginate(&flow).iter().map(texts).collect();
        assert_eq!(counts[0], 10);
        assert_eq!(counts.iter().sum::<usize>(), 130);
        assert_eq!(counts.len(), 4);
    }

    #[test]
    fn a_table_repeats_its_head_on_every_page_it_goes_on_to() {
        let mut flow = Flow::default();
        let column = Column { width: flow.width(), align: Align::Left };
        flow.table(&Table {
            columns: vec![column],
            head: vec![Run::new("Bord 4")],
            continued: vec![Run::new("Bord 4 (forts.)")],
            rows: (0..120).map(|_| vec![vec![vec![Run::new("Notat")]]]).collect(),
            style: style::BODY,
            before: 0.0,
        });
        let pages = paginate(&flow);
        assert!(pages.len() > 2);
        for (index, page) in pages.iter().enumerate() {
            let repeated = page.items.iter().filter(|item| item.mark == Mark::Repeat);
            let found: Vec<_> = repeated.filter_map(Item::text).collect();
            assert_eq!(found, if index == 0 { vec![] } else { vec!["Bord 4 (forts.)"] });
        }
    }

    #[test]
    fn columns_on_the_last_page_are_even() {
        let mut flow = Flow::default();
        flow.region(2, false);
        (0..20).for_each(|_| flow.paragraph(&paragraph(1)));
        let pages = paginate(&flow);
        let left = pages[0].items.iter().filter(|item| item.x < style::PAGE_WIDTH / 2.0).count();
        assert_eq!(left, 10);
    }
}
