//! A seating that is changed unit by unit, with its cost, its moves and what is illegal in it kept up to date, and with a
//! bound on what further changes can win.

use super::balance::Balance;
use super::meetings::Meetings;
use super::room::Room;

/// The table of a unit that is not seated.
const NOWHERE: usize = usize::MAX;

pub(super) struct Board<'a> {
    room: &'a Room,
    /// The table of each unit.
    seats: Vec<usize>,
    moves: u64,
    balance: Balance<'a>,
    meetings: Meetings<'a>,
    /// People per table.
    sizes: Vec<usize>,
    /// People with each needed role, per table: need × tables + table.
    able: Vec<usize>,
    faults: Faults,
}

/// What is illegal: people too many and too few at tables, pairs that should be apart, missing roles.
#[derive(Clone, Copy, Default)]
struct Faults {
    crowded: u64,
    empty: u64,
    joined: u64,
    lacking: u64,
}

impl<'a> Board<'a> {
    /// With every unit at its table.
    pub(super) fn new(room: &'a Room, seats: &[usize]) -> Self {
        let mut board = Self::empty(room);
        seats.iter().enumerate().for_each(|(unit, table)| board.place(unit, *table));
        board
    }

    /// Everybody at home, and those without one nowhere.
    pub(super) fn at_home(room: &'a Room) -> Self {
        let mut board = Self::empty(room);
        for (unit, it) in room.units.iter().enumerate() {
            it.home.into_iter().for_each(|home| board.place(unit, home));
        }
        board
    }

    fn empty(room: &'a Room) -> Self {
        let tables = room.coded.tables;
        let faults = Faults {
            empty: room.coded.sizes.iter().map(|(min, _)| *min as u64).sum(),
            lacking: room.needs.iter().map(|need| (need.min * tables) as u64).sum(),
            ..Faults::default()
        };
        Self {
            room,
            seats: vec![NOWHERE; room.units.len()],
            moves: 0,
            balance: Balance::new(room),
            meetings: Meetings::new(room),
            sizes: vec![0; tables],
            able: vec![0; room.needs.len() * tables],
            faults,
        }
    }

    /// The table of each unit.
    pub(super) fn seats(&self) -> &[usize] {
        &self.seats
    }

    pub(super) fn moves(&self) -> u64 {
        self.moves
    }

    /// By the instance's weights, less what earlier meetings cost in any case.
    pub(super) fn cost(&self) -> i64 {
        self.balance.cost() + self.meetings.cost()
    }

    /// Whether every rule holds, if everybody is seated.
    pub(super) fn is_legal(&self) -> bool {
        let Faults { crowded, empty, joined, lacking } = self.faults;
        crowded + empty + joined + lacking == 0
    }

    /// Whether the table's size is legal after so many have left and so many have come.
    pub(super) fn fits(&self, table: usize, leave: usize, come: usize) -> bool {
        let (min, max) = self.room.coded.sizes[table];
        let size = self.sizes[table] + come;
        size >= min + leave && size <= max + leave
    }

    /// Whether changing so many people and seating so many more can make the seating legal, as far as numbers tell.
    pub(super) fn is_mendable(&self, changes: u64, lifted: u64) -> bool {
        let Faults { crowded, empty, joined, lacking } = self.faults;
        let all = changes + lifted;
        crowded <= changes && empty <= all && lacking <= all * self.room.needs.len() as u64 && joined.min(1) <= changes
    }

    /// No cost below this comes from changing so many people and seating so many more.
    pub(super) fn bound(&self, changes: u64, lifted: u64) -> i64 {
        self.balance.bound(changes, lifted) + self.meetings.bound(changes)
    }

    /// Gives a unit another table.
    pub(super) fn change(&mut self, unit: usize, table: usize) {
        self.lift(unit);
        self.place(unit, table);
    }

    /// Seats a unit that is nowhere.
    pub(super) fn place(&mut self, unit: usize, table: usize) {
        let it = &self.room.units[unit];
        self.moves += u64::from(it.moves[table]);
        self.faults.joined += self.foes_at(unit, table);
        self.resize(table, self.sizes[table] + it.people.len());
        for &person in &it.people {
            self.balance.count(person, table, true);
            self.meetings.sit(person, table);
            self.enable(person, table, true);
        }
        self.seats[unit] = table;
    }

    /// Takes a seated unit from its table.
    pub(super) fn lift(&mut self, unit: usize) {
        let it = &self.room.units[unit];
        let table = std::mem::replace(&mut self.seats[unit], NOWHERE);
        self.moves -= u64::from(it.moves[table]);
        self.faults.joined -= self.foes_at(unit, table);
        self.resize(table, self.sizes[table] - it.people.len());
        for &person in &it.people {
            self.balance.count(person, table, false);
            self.meetings.stand(person);
            self.enable(person, table, false);
        }
    }

    fn foes_at(&self, unit: usize, table: usize) -> u64 {
        self.room.apart[unit].iter().filter(|other| self.seats[**other] == table).count() as u64
    }

    fn resize(&mut self, table: usize, size: usize) {
        let (min, max) = self.room.coded.sizes[table];
        let old = std::mem::replace(&mut self.sizes[table], size);
        self.faults.crowded = self.faults.crowded + size.saturating_sub(max) as u64 - old.saturating_sub(max) as u64;
        self.faults.empty = self.faults.empty + min.saturating_sub(size) as u64 - min.saturating_sub(old) as u64;
    }

    fn enable(&mut self, person: usize, table: usize, comes: bool) {
        let room = self.room;
        for (index, need) in room.needs.iter().enumerate().filter(|(_, need)| need.has[person]) {
            let able = &mut self.able[index * room.coded.tables + table];
            let lacked = need.min.saturating_sub(*able);
            *able = if comes { *able + 1 } else { *able - 1 };
            self.faults.lacking = self.faults.lacking + need.min.saturating_sub(*able) as u64 - lacked as u64;
        }
    }
}
