//! The fewest moves that put everybody somewhere allowed with legal table sizes and one needed role at every table: a
//! minimum-cost flow by successive shortest paths (Ahuja, Magnanti, Orlin 1993, 9.7). Leaves out apart, together and
//! further roles, for which [`mod@super::fewest`] branches; so it is a lower bound for it.

use crate::coded::Need;

use super::room::Room;

const NOWHERE: usize = usize::MAX;
const FAR: i64 = i64::MAX / 4;

/// Seats with the fewest moves, where each person has the tables that are allowed for the unit.
pub(super) fn least_moves(room: &Room, allowed: &[Vec<bool>]) -> Option<(u64, Vec<usize>)> {
    let mut flow = Flow::new(room, allowed);
    if !(0..room.coded.people).all(|person| flow.seat(person)) || !flow.is_filled() {
        return None;
    }
    let moves = flow.seats.iter().zip(&room.moves).map(|(table, moves)| u64::from(moves[*table])).sum();
    Some((moves, flow.seats))
}

struct Flow<'a> {
    room: &'a Room,
    allowed: &'a [Vec<bool>],
    role: Option<&'a Need>,
    /// What a missing person at a table weighs: more than all moves.
    missing: i64,
    seats: Vec<usize>,
    /// For those without the role and those with it, how many at each table.
    seated: [Vec<usize>; 2],
}

/// How the shortest path came to a node.
#[derive(Clone, Copy)]
enum Step {
    /// The new person sits down.
    New,
    /// The person leaves the table of the node for this one.
    Changes(usize, usize),
    /// Nobody changes.
    Passes(usize),
}

/// The shortest paths to each node: those of a class at a table (class × tables + table), then all at a table.
struct Paths {
    lengths: Vec<i64>,
    steps: Vec<Step>,
    changed: bool,
}

impl Paths {
    fn try_arc(&mut self, from: usize, to: usize, length: i64, step: Step) {
        let length = self.lengths[from] + length;
        if self.lengths[from] < FAR && length < self.lengths[to] {
            self.lengths[to] = length;
            self.steps[to] = step;
            self.changed = true;
        }
    }
}

impl<'a> Flow<'a> {
    fn new(room: &'a Room, allowed: &'a [Vec<bool>]) -> Self {
        let (people, tables) = (room.coded.people, room.coded.tables);
        let missing = 4 * (people as i64 + 2).pow(2);
        let seated = [vec![0; tables], vec![0; tables]];
        Self { room, allowed, role: room.needs.first(), missing, seats: vec![NOWHERE; people], seated }
    }

    fn class(&self, person: usize) -> usize {
        usize::from(self.role.is_some_and(|need| need.has[person]))
    }

    fn may(&self, person: usize, table: usize) -> bool {
        self.allowed[self.room.unit_of[person]][table]
    }

    fn size(&self, table: usize) -> usize {
        self.seated[0][table] + self.seated[1][table]
    }

    fn needed(&self) -> usize {
        self.role.map_or(0, |need| need.min)
    }

    fn is_filled(&self) -> bool {
        let tables = self.room.coded.sizes.iter().enumerate();
        tables.into_iter().all(|(table, (min, _))| self.size(table) >= *min && self.seated[1][table] >= self.needed())
    }

    /// Finds a seat for one more person, with those changes of others that make it the fewest moves for all so far.
    fn seat(&mut self, person: usize) -> bool {
        let tables = self.room.coded.tables;
        let paths = self.paths(person);
        let leave = |table: usize| {
            let (min, max) = self.room.coded.sizes[table];
            let length = paths.lengths[2 * tables + table];
            let open = length < FAR && self.size(table) < max;
            open.then(|| (if self.size(table) < min { length - self.missing } else { length }, table))
        };
        let Some((_, last)) = (0..tables).filter_map(leave).min() else { return false };
        self.follow(person, &paths, 2 * tables + last);
        true
    }

    fn follow(&mut self, person: usize, paths: &Paths, last: usize) {
        let tables = self.room.coded.tables;
        let mut node = last;
        loop {
            match paths.steps[node] {
                Step::New => break self.seats[person] = node % tables,
                Step::Changes(from, who) => {
                    self.seats[who] = node % tables;
                    node = from;
                }
                Step::Passes(from) => node = from,
            }
        }
        self.seated.iter_mut().for_each(|tables| tables.fill(0));
        for who in (0..self.seats.len()).filter(|who| self.seats[*who] != NOWHERE) {
            self.seated[self.class(who)][self.seats[who]] += 1;
        }
    }

    fn paths(&self, person: usize) -> Paths {
        let tables = self.room.coded.tables;
        let mut paths = Paths { lengths: vec![FAR; 3 * tables], steps: vec![Step::New; 3 * tables], changed: true };
        for table in (0..tables).filter(|table| self.may(person, *table)) {
            paths.lengths[self.class(person) * tables + table] = i64::from(self.room.moves[person][table]);
        }
        let changes = self.changes();
        while paths.changed {
            paths.changed = false;
            for (from, to, length, who) in &changes {
                paths.try_arc(*from, *to, *length, Step::Changes(*from, *who));
            }
            self.try_tables(&mut paths);
        }
        paths
    }

    /// Arcs between a class at a table and the whole table, where one of the class counts as a missing one or not.
    fn try_tables(&self, paths: &mut Paths) {
        let tables = self.room.coded.tables;
        for table in 0..tables {
            let all = 2 * tables + table;
            for class in 0..2 {
                let (node, here) = (class * tables + table, self.seated[class][table]);
                let needed = if class == 1 { self.needed() } else { 0 };
                let enter = if here < needed { -self.missing } else { 0 };
                paths.try_arc(node, all, enter, Step::Passes(node));
                if here > 0 {
                    let leave = if here <= needed { self.missing } else { 0 };
                    paths.try_arc(all, node, leave, Step::Passes(all));
                }
            }
        }
    }

    /// For each class and pair of tables, the cheapest change of somebody seated.
    fn changes(&self) -> Vec<(usize, usize, i64, usize)> {
        let tables = self.room.coded.tables;
        let mut cheapest = vec![(FAR, 0); 2 * tables * tables];
        for who in (0..self.seats.len()).filter(|who| self.seats[*who] != NOWHERE) {
            let (from, moves) = (self.seats[who], &self.room.moves[who]);
            for to in (0..tables).filter(|to| *to != from && self.may(who, *to)) {
                let length = i64::from(moves[to]) - i64::from(moves[from]);
                let arc = &mut cheapest[(self.class(who) * tables + from) * tables + to];
                *arc = (*arc).min((length, who));
            }
        }
        let arcs = cheapest.into_iter().enumerate().filter(|(_, (length, _))| *length < FAR);
        let ends = |at: usize| (at / tables, at / (tables * tables) * tables + at % tables);
        arcs.map(|(at, (length, who))| (ends(at).0, ends(at).1, length, who)).collect()
    }
}
