//! The header row, and the delimiter under which it can be read.

use std::io::{self, Read};

use csv::ByteRecord;

use super::Encoding;
use super::decode::Decoded;
use super::ledger::Ledger;
use super::table::{Row, Stop, Table};
use super::tools;
use super::visible::visible;
use crate::diagnostic::Code;
use crate::ingest::nearest::nearest;
use crate::language::faults::survey as faults;
use crate::language::plain;

/// The columns that every native file has.
pub(super) const REQUIRED: [&str; 3] = [RESPONDENT, "department", "camp"];

/// The column of the one who answers.
const RESPONDENT: &str = "respondent";

const DELIMITERS: &[u8] = b",;\t";

/// The names of the columns.
#[derive(Debug, Clone)]
pub(super) struct Header {
    line: u64,
    cells: ByteRecord,
    names: Vec<String>,
}

impl Header {
    fn new(row: Row<'_>) -> Self {
        let name = |cell| plain(&String::from_utf8_lossy(cell)).trim().to_owned();
        Self {
            line: row.line,
            cells: row.cells.clone(),
            names: row.cells.iter().map(name).collect(),
        }
    }

    /// Returns the header as a row.
    pub(super) fn row(&self) -> Row<'_> {
        Row {
            line: self.line,
            number: 0,
            cells: &self.cells,
        }
    }

    /// Returns the names, harmless and without spaces around them.
    pub(super) fn names(&self) -> &[String] {
        &self.names
    }

    /// Returns the name of a column, empty where the header has none.
    pub(super) fn name(&self, column: usize) -> &str {
        self.names.get(column).map_or("", String::as_str)
    }

    /// Returns the place of the column called `name`, whatever its case, or of the one that a
    /// survey tool gives for the respondent.
    pub(super) fn column(&self, name: &str) -> Option<usize> {
        let named = |name: &str| {
            let mut names = self.names.iter();
            names.position(|header| header.eq_ignore_ascii_case(name))
        };
        let of_the_tool = || tools::respondent(&self.names).filter(|_| name == RESPONDENT);
        named(name).or_else(|| named(of_the_tool()?))
    }

    /// Notes every column of [`REQUIRED`] that is missing; returns whether there is any such column.
    pub(super) fn judge(&self, ledger: &mut Ledger) -> bool {
        let missing = || REQUIRED.iter().filter(|name| self.column(name).is_none());
        let place = (self.line, 0);
        if missing().count() == REQUIRED.len() {
            let found: Vec<String> = self.cells.iter().map(visible).collect();
            ledger.broken(Code::UnknownHeader, place, faults::unknown_header(&found));
            return false;
        }
        for name in missing() {
            let near = nearest(name, self.names.iter().map(String::as_str));
            ledger.row(Code::MissingColumn, self.row(), name, || {
                faults::missing_column(name, near)
            });
            ledger.refuse();
        }
        true
    }
}

/// Opens a file behind its header, under the delimiter that shows the most columns of
/// [`REQUIRED`]; none when the file holds no row.
///
/// A first line such as `sep=;`, which spreadsheets write and obey, names the delimiter itself.
pub(super) fn open<R: Read>(
    open: &dyn Fn() -> io::Result<R>,
    encoding: Encoding,
) -> Result<Option<(Table<R>, Header)>, Stop> {
    let declared = declared(open()?, encoding)?;
    let delimiters = declared.as_ref().map_or(DELIMITERS, std::slice::from_ref);
    let mut best = None;
    let mut stopped = None;
    for delimiter in delimiters {
        let source = open()?;
        let mut table = Table::new(source, encoding, *delimiter);
        if declared.is_some() {
            table.skip()?;
        }
        let header = match table.next() {
            Ok(Some(row)) => Header::new(row),
            Ok(None) => return Ok(None),
            Err(stop) => {
                stopped = stopped.or(Some(stop));
                continue;
            }
        };
        let shown = REQUIRED.iter().filter(|name| header.column(name).is_some());
        let shown = shown.count();
        if best.as_ref().is_none_or(|(most, _, _)| shown > *most) {
            best = Some((shown, table, header));
        }
    }
    match (best, stopped) {
        (Some((_, table, header)), _) => Ok(Some((table, header))),
        (None, Some(stop)) => Err(stop),
        (None, None) => Ok(None),
    }
}

/// Returns the delimiter of a first line `sep=…`, if the file has one.
fn declared<R: Read>(source: R, encoding: Encoding) -> Result<Option<u8>, Stop> {
    let mut start = [0; 64];
    let filled = Decoded::new(source, encoding).read(&mut start)?;
    let start = start.get(..filled).unwrap_or_default();
    let line = start
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let inner = line
        .strip_prefix(b"\"")
        .and_then(|rest| rest.strip_suffix(b"\""));
    let Some((name, &[delimiter])) = inner.unwrap_or(line).split_at_checked(4) else {
        return Ok(None);
    };
    let parts = delimiter == b'\t' || (delimiter.is_ascii_punctuation() && delimiter != b'"');
    Ok((parts && name.eq_ignore_ascii_case(b"sep=")).then_some(delimiter))
}
