//! A text with bytes that do not belong to it: every cell that holds some, and nothing else.

use std::io::Read;

use super::Encoding;
use super::header::Header;
use super::ledger::{Ledger, Place};
use super::table::{Row, Stop, Table};
use crate::diagnostic::Code;
use crate::language::faults::survey as faults;

/// Notes every damaged cell of a file, of which nothing can be trusted.
pub(super) fn report<R: Read>(
    table: &mut Table<R>,
    header: &Header,
    encoding: Encoding,
    ledger: &mut Ledger,
) -> Result<(), Stop> {
    ledger.refuse();
    report_row(header.row(), header, encoding, ledger);
    while let Some(row) = table.next()? {
        report_row(row, header, encoding, ledger);
    }
    Ok(())
}

fn report_row(row: Row<'_>, header: &Header, encoding: Encoding, ledger: &mut Ledger) {
    for (column, cell) in row.cells.iter().enumerate() {
        let place = Place {
            row,
            column,
            header: header.name(column),
        };
        match encoding {
            Encoding::Utf16Le | Encoding::Utf16Be => {
                // The decoder put U+FFFD where the text is broken.
                if String::from_utf8_lossy(cell).contains('\u{fffd}') {
                    ledger.cell(Code::InvalidUtf16, place, faults::invalid_utf16);
                }
            }
            Encoding::Utf8 | Encoding::Utf8Bom | Encoding::Windows1252 => {
                if str::from_utf8(cell).is_err() {
                    ledger.cell(Code::InvalidUtf8, place, faults::invalid_utf8);
                }
            }
        }
    }
}
