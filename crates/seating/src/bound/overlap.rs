//! The fewest pairs that two rotations have in common: people are counted by their table in the one and in the other, so
//! that n people in one cell of that matrix are n(n−1)/2 pairs who meet twice. Margins are the tables' sizes; a minimum-cost
//! flow with convex costs finds the best matrix.

/// People times cells that a flow is worth: some milliseconds.
const EFFORT: usize = 3_000_000;

/// Fewest and most at the tables of a rotation.
pub(super) type Margin = Vec<(usize, usize)>;

/// What is known of two rotations.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Crossing {
    pub(super) rows: Margin,
    pub(super) columns: Margin,
    /// People whose place in both is given: row, column, how many.
    pub(super) given: Vec<(usize, usize, usize)>,
    /// The largest group that is together in both, wherever that is.
    pub(super) group: usize,
    pub(super) people: usize,
}

impl Crossing {
    /// The fewest common pairs, or less where that would take too long.
    pub(super) fn least(&self) -> u64 {
        let once = self.people * self.rows.len() * self.columns.len();
        if once > EFFORT {
            return 0;
        }
        let anywhere = self.cost(None).unwrap_or(0);
        if self.group < 2 {
            return anywhere;
        }
        // Tables that nothing tells apart need only be tried once.
        let rows = self.distinct(&self.rows, |given| given.0);
        let columns = self.distinct(&self.columns, |given| given.1);
        if once * rows.len() * columns.len() > EFFORT {
            return anywhere;
        }
        let cells = rows.iter().flat_map(|row| columns.iter().map(|column| (*row, *column)));
        cells.filter_map(|cell| self.cost(Some(cell))).min().unwrap_or(0)
    }

    fn distinct(&self, margin: &Margin, side: impl Fn(&(usize, usize, usize)) -> usize) -> Vec<usize> {
        let mut seen = vec![];
        let mut kept = vec![];
        for (table, size) in margin.iter().enumerate() {
            if self.given.iter().any(|given| side(given) == table) {
                kept.push(table);
            } else if !seen.contains(size) {
                seen.push(*size);
                kept.push(table);
            }
        }
        kept
    }

    /// The fewest common pairs with the group in a cell; None when it does not fit there.
    fn cost(&self, group: Option<(usize, usize)>) -> Option<u64> {
        let mut flow = Flow::new(self);
        for &(row, column, people) in &self.given {
            flow.force(row, column, people)?;
        }
        if let Some((row, column)) = group {
            flow.force(row, column, self.group)?;
        }
        let left = self.people.checked_sub(flow.people())?;
        for _ in 0..left {
            flow.augment()?;
        }
        Some(flow.pairs())
    }
}

/// Reward for filling a table to its fewest: more than any rerouting of pairs can cost.
const WANTED: i64 = 1 << 32;

struct Flow<'a> {
    crossing: &'a Crossing,
    /// People in each cell, row by row.
    cells: Vec<usize>,
    /// Of these, who cannot be moved.
    forced: Vec<usize>,
    row: Vec<usize>,
    column: Vec<usize>,
}

impl<'a> Flow<'a> {
    fn new(crossing: &'a Crossing) -> Self {
        let (rows, columns) = (crossing.rows.len(), crossing.columns.len());
        let cells = vec![0; rows * columns];
        Self { crossing, forced: cells.clone(), cells, row: vec![0; rows], column: vec![0; columns] }
    }

    fn people(&self) -> usize {
        self.row.iter().sum()
    }

    fn pairs(&self) -> u64 {
        self.cells.iter().map(|&people| (people * people.saturating_sub(1) / 2) as u64).sum()
    }

    fn force(&mut self, row: usize, column: usize, people: usize) -> Option<()> {
        self.row[row] += people;
        self.column[column] += people;
        let cell = row * self.column.len() + column;
        self.cells[cell] += people;
        self.forced[cell] += people;
        (self.row[row] <= self.crossing.rows[row].1 && self.column[column] <= self.crossing.columns[column].1)
            .then_some(())
    }

    /// One more person, by the cheapest path from a row with room to a column with room (Bellman-Ford).
    #[allow(clippy::needless_range_loop, reason = "rows and columns are read in both directions")]
    fn augment(&mut self) -> Option<()> {
        let (rows, columns) = (self.row.len(), self.column.len());
        let entry = |filled: usize, (min, max): (usize, usize)| match filled {
            _ if filled >= max => None,
            _ if filled < min => Some(-WANTED),
            _ => Some(0),
        };
        let mut to_row: Vec<Option<i64>> = (0..rows).map(|row| entry(self.row[row], self.crossing.rows[row])).collect();
        let mut to_column: Vec<Option<i64>> = vec![None; columns];
        let (mut row_from, mut column_from) = (vec![usize::MAX; rows], vec![usize::MAX; columns]);
        loop {
            let mut changed = false;
            for row in 0..rows {
                let Some(cost) = to_row[row] else { continue };
                for column in 0..columns {
                    let next = cost + self.cells[row * columns + column] as i64;
                    if to_column[column].is_none_or(|known| next < known) {
                        (to_column[column], column_from[column], changed) = (Some(next), row, true);
                    }
                }
            }
            for column in 0..columns {
                let Some(cost) = to_column[column] else { continue };
                for row in 0..rows {
                    let here = self.cells[row * columns + column];
                    let next = cost - here as i64 + 1;
                    if here > self.forced[row * columns + column] && to_row[row].is_none_or(|known| next < known) {
                        (to_row[row], row_from[row], changed) = (Some(next), column, true);
                    }
                }
            }
            if !changed {
                break;
            }
        }
        let open = |column: &usize| entry(self.column[*column], self.crossing.columns[*column]).zip(to_column[*column]);
        let last = (0..columns)
            .filter(|column| open(column).is_some())
            .min_by_key(|column| open(column).map(|(a, b)| a + b))?;
        self.column[last] += 1;
        let mut column = last;
        loop {
            let row = column_from[column];
            self.cells[row * columns + column] += 1;
            match row_from[row] {
                usize::MAX => {
                    self.row[row] += 1;
                    return Some(());
                }
                back => {
                    self.cells[row * columns + back] -= 1;
                    column = back;
                }
            }
        }
    }
}
