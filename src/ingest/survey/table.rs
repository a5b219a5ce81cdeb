//! A survey file as rows of cells, one at a time.

use std::io::{self, Read};

use csv::ByteRecord;

use super::Encoding;
use super::decode::{Decoded, END};

/// A row of a file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'t> {
    /// The line of the file on which it begins, from 1.
    pub(super) line: u64,
    /// Its number: 0 for the header, then from 1.
    pub(super) number: u64,
    /// Its cells.
    pub(super) cells: &'t ByteRecord,
}

/// Why a file cannot be read further.
#[derive(Debug)]
pub(super) enum Stop {
    /// The system says no.
    Unreadable(io::Error),
    /// A row does not end within [`LONGEST_RECORD`](super::decode::LONGEST_RECORD).
    LongRecord {
        /// The line on which it begins, or that of an empty line before it.
        line: u64,
        /// Its number.
        row: u64,
    },
    /// A quotation mark of the last row never closes.
    UnclosedQuote {
        /// The line on which the row begins.
        line: u64,
        /// Its number.
        row: u64,
    },
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Unreadable(error)
    }
}

/// A file being read.
pub(super) struct Table<R> {
    reader: csv::Reader<Decoded<R>>,
    record: ByteRecord,
    row: u64,
    delimiter: u8,
}

impl<R: Read> Table<R> {
    /// Reads `source` as rows whose cells are parted by `delimiter`.
    pub(super) fn new(source: R, encoding: Encoding, delimiter: u8) -> Self {
        let reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            .has_headers(false)
            .buffer_capacity(64 * 1024)
            .from_reader(Decoded::new(source, encoding));
        Self {
            reader,
            record: ByteRecord::new(),
            row: 0,
            delimiter,
        }
    }

    /// Returns what parts the cells.
    pub(super) fn delimiter(&self) -> u8 {
        self.delimiter
    }

    /// Returns how many rows there were so far below the header.
    pub(super) fn records(&self) -> u64 {
        self.row.saturating_sub(1)
    }

    /// Passes over one row that is not data; the next one is the header.
    pub(super) fn skip(&mut self) -> Result<(), Stop> {
        self.next()?;
        self.row = 0;
        Ok(())
    }

    /// Returns the next row, none at the end. Lines without any sign are no rows.
    pub(super) fn next(&mut self) -> Result<Option<Row<'_>>, Stop> {
        let began = self.reader.position().line();
        let row = self.row;
        self.reader.get_mut().renew();
        match self.reader.read_byte_record(&mut self.record) {
            Ok(true) => {}
            Ok(false) => return Ok(None),
            Err(_) if self.reader.get_ref().is_overrun() => {
                return Err(Stop::LongRecord { line: began, row });
            }
            Err(error) => return Err(Stop::Unreadable(error.into())),
        }
        let line = self.line(began);
        let text = self.record.as_slice();
        if self.record.len() == 1 && text == END.trim_ascii() {
            return Ok(None);
        }
        if text.ends_with(END) {
            // No line end closes this record.
            let line = line + 1;
            return Err(Stop::UnclosedQuote { line, row });
        }
        self.row += 1;
        Ok(Some(Row {
            line,
            number: row,
            cells: &self.record,
        }))
    }

    /// Returns the line on which the record begins; empty lines before it began at `began`.
    fn line(&self, began: u64) -> u64 {
        let ended = self.reader.position().line();
        if ended == began + 1 {
            return began;
        }
        let inner = self.record.as_slice().split(|byte| *byte == b'\n').count();
        ended.saturating_sub(u64::try_from(inner).unwrap_or(ended))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line, a number and cells.
    type Plain = (u64, u64, Vec<String>);

    /// Returns every row, and why there is not another one.
    fn rows(text: &str) -> (Vec<Plain>, Option<Stop>) {
        let mut table = Table::new(text.as_bytes(), Encoding::Utf8, b',');
        let mut rows = Vec::new();
        loop {
            match table.next() {
                Ok(Some(found)) => {
                    let cells = found.cells.iter().map(String::from_utf8_lossy);
                    let cells = cells.map(std::borrow::Cow::into_owned).collect();
                    rows.push((found.line, found.number, cells));
                }
                Ok(None) => return (rows, None),
                Err(stop) => return (rows, Some(stop)),
            }
        }
    }

    fn lines(text: &str) -> Vec<u64> {
        let (rows, stop) = rows(text);
        assert!(stop.is_none(), "{stop:?}");
        rows.into_iter().map(|(line, _, _)| line).collect()
    }

    #[test]
    fn rows_know_their_true_line() {
        assert_eq!(lines("a,b\nc,d\ne,f"), [1, 2, 3]);
        assert_eq!(lines("a,b\r\nc,d\r\ne,f\r\n"), [1, 2, 3]);
        assert_eq!(lines("a,b\rc,d\re,f\r"), [1, 2, 3]);
        assert_eq!(
            lines("a,\"b\n\nb\"\n\n\nc,d\n\"e\r\n\",f\n\ng,h"),
            [1, 6, 7, 10]
        );
        assert_eq!(lines("\n\r\n\na,b\n\n,\n"), [4, 6]);
    }

    #[test]
    fn quotes_keep_line_breaks_delimiters_and_quotes() {
        let (found, _) = rows("a,\"b,\"\"c\"\"\nd\",e 24\" f\n");
        assert_eq!(
            found,
            [(
                1,
                0,
                vec!["a".into(), "b,\"c\"\nd".into(), "e 24\" f".into()]
            )]
        );
    }

    #[test]
    fn a_quote_that_never_closes_is_seen() {
        for text in [
            "a,b\nc,\"d",
            "a,b\nc,\"d\n",
            "a,b\nc,\"d\ne,f\n\n",
            "a,b\nc,\"d\"\"\n",
            "a,b\nc,\"",
        ] {
            let (found, stop) = rows(text);
            assert_eq!(found.len(), 1, "{text}");
            assert!(
                matches!(stop, Some(Stop::UnclosedQuote { line: 2, row: 1 })),
                "{text} {stop:?}"
            );
        }
        for text in [
            "a,b\nc,\"d\n\"",
            "a,b\nc,\"d\n\"\n\n",
            "a,b\nc,\"\"",
            "a,b\nc,\"d\"e",
        ] {
            assert_eq!(lines(text).len(), 2, "{text}");
        }
    }

    #[test]
    fn a_record_without_end_stops_the_reading() {
        let text = Read::chain(&b"a,b\n\"c"[..], io::repeat(b'x'));
        let mut table = Table::new(text, Encoding::Utf8, b',');
        assert!(table.next().unwrap().is_some());
        assert!(matches!(
            table.next(),
            Err(Stop::LongRecord { line: 2, row: 1 })
        ));
    }
}
