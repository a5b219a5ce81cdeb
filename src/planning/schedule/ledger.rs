//! What is taken of each role in each half-month.

use super::calendar::Calendar;
use super::piece::{Piece, Role, Span, Units};

/// The units taken, half-month by half-month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    capacity: Units,
    /// Of the roles that all departments share.
    shared: Vec<Units>,
    /// Of each business department.
    business: Vec<Vec<u32>>,
}

impl Ledger {
    /// Opens a ledger of `journeys` departments in which nothing is taken.
    pub(super) fn new(capacity: Units, journeys: usize) -> Self {
        Self {
            capacity,
            shared: Vec::new(),
            business: vec![Vec::new(); journeys],
        }
    }

    /// Returns what is offered in a half-month that is not frozen.
    pub fn capacity(&self) -> Units {
        self.capacity
    }

    /// Returns how many half-months hold work.
    pub fn ticks(&self) -> usize {
        let business = self.business.iter().map(Vec::len);
        self.shared.len().max(business.max().unwrap_or(0))
    }

    /// Returns what is taken in a half-month, of a department's own people and of the shared roles.
    pub fn taken(&self, journey: usize, tick: u32) -> Units {
        let place = place(tick);
        let mut units = self.shared.get(place).copied().unwrap_or_default();
        let own = self.business.get(journey).and_then(|own| own.get(place));
        units.0[Role::Business.place()] = own.copied().unwrap_or(0);
        units
    }

    /// Returns whether there is room for one more piece in all the half-months it works.
    pub(super) fn has_room(&self, piece: &Piece, span: Span, calendar: &Calendar) -> bool {
        calendar
            .worked(span.start, span.end)
            .all(|tick| self.lacking(piece, tick).next().is_none())
    }

    /// Returns the roles that have too little left for a piece in a half-month.
    pub(super) fn lacking(&self, piece: &Piece, tick: u32) -> impl Iterator<Item = Role> {
        let taken = self.taken(piece.journey, tick);
        let (demand, capacity) = (piece.demand, self.capacity);
        let is_short = move |role: &Role| {
            demand.of(*role) > 0 && taken.of(*role) + demand.of(*role) > capacity.of(*role)
        };
        Role::ALL.into_iter().filter(is_short)
    }

    /// Notes what a piece takes.
    pub(super) fn take(&mut self, piece: &Piece, span: Span, calendar: &Calendar) {
        for tick in calendar.worked(span.start, span.end) {
            self.change(piece, tick, |taken, units| taken + units);
        }
    }

    /// Strikes out what a piece takes.
    pub(super) fn give_back(&mut self, piece: &Piece, span: Span, calendar: &Calendar) {
        for tick in calendar.worked(span.start, span.end) {
            self.change(piece, tick, u32::saturating_sub);
        }
    }

    fn change(&mut self, piece: &Piece, tick: u32, change: fn(u32, u32) -> u32) {
        let at = place(tick);
        if self.shared.len() <= at {
            self.shared.resize(at + 1, Units::default());
        }
        let own = &mut self.business[piece.journey];
        if own.len() <= at {
            own.resize(at + 1, 0);
        }
        for role in Role::ALL {
            let cell = match role {
                Role::It | Role::Brm | Role::Pmo => &mut self.shared[at].0[role.place()],
                Role::Business => &mut own[at],
            };
            *cell = change(*cell, piece.demand.of(role));
        }
    }
}

fn place(tick: u32) -> usize {
    usize::try_from(tick).unwrap_or(usize::MAX)
}
