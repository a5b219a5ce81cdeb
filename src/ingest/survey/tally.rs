//! The balance of one file, kept so that it cannot be uneven, and checked all the same.

use super::ledger::Ledger;
use crate::diagnostic::Code;
use crate::language::faults::survey as faults;
use crate::model::Balance;

/// What became of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// Its answers count.
    Scored,
    /// It holds no text.
    Blank,
    /// It holds no answer.
    Partial,
    /// Another record of the same respondent stands for it.
    Duplicate,
    /// It has a fault.
    Rejected,
}

/// Counts records: each one once in total and once in its class, in the same breath.
#[derive(Debug, Default)]
pub(super) struct Tally {
    balance: Balance,
}

impl Tally {
    /// Counts `records` more of one class.
    pub(super) fn count(&mut self, class: Class, records: usize) {
        let balance = &mut self.balance;
        let place = match class {
            Class::Scored => &mut balance.scored,
            Class::Blank => &mut balance.blank,
            Class::Partial => &mut balance.partial,
            Class::Duplicate => &mut balance.duplicate,
            Class::Rejected => &mut balance.rejected,
        };
        *place += records;
        balance.records += records;
    }

    /// Returns the balance of the file called `name`, of which the table gave `rows` rows.
    ///
    /// Rows lost or counted twice would be a fault of this program: the file cannot be used then.
    pub(super) fn balance(self, name: &str, rows: u64, ledger: &mut Ledger) -> Balance {
        let rows = usize::try_from(rows).unwrap_or(usize::MAX);
        if !self.balance.is_even() || self.balance.records != rows {
            ledger.file(Code::UnevenBalance, faults::uneven_balance(rows));
        }
        Balance {
            file: name.to_owned(),
            ..self.balance
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_refused(balance: Balance, rows: u64) -> bool {
        let mut ledger = Ledger::default();
        Tally { balance }.balance("a.csv", rows, &mut ledger);
        ledger.is_unusable()
    }

    #[test]
    fn a_balance_that_loses_or_doubles_a_row_is_refused() {
        let even = Balance {
            records: 3,
            scored: 1,
            rejected: 2,
            ..Balance::default()
        };
        assert!(!is_refused(even.clone(), 3));
        assert!(is_refused(even.clone(), 4), "a row is lost");
        assert!(is_refused(even.clone(), 2), "a row is counted twice");
        let uneven = Balance { scored: 2, ..even };
        assert!(is_refused(uneven, 3), "a row is in two classes");
    }

    #[test]
    fn what_is_counted_row_by_row_is_even() {
        let mut tally = Tally::default();
        tally.count(Class::Scored, 1);
        tally.count(Class::Duplicate, 1);
        tally.count(Class::Blank, 2);
        let mut ledger = Ledger::default();
        let balance = tally.balance("a.csv", 4, &mut ledger);
        assert!(!ledger.is_unusable());
        assert_eq!((balance.records, balance.blank), (4, 2));
    }
}
