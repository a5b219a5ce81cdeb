//! A table as its cells to the letter: what a person wrote stays as it was written.

/// A row that is not empty.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::ingest) struct Row<'t> {
    /// The line on which it begins, from 1.
    pub(in crate::ingest) line: u64,
    /// Its cells, with their quotation marks.
    pub(in crate::ingest) cells: Vec<&'t str>,
    /// Whether its last quotation mark is closed.
    pub(in crate::ingest) is_closed: bool,
}

/// Where a letter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// At the beginning of a cell.
    Start,
    /// In a cell, where a quotation mark is a letter like any other.
    Bare,
    /// Between quotation marks.
    Quoted,
    /// After a quotation mark that closes, or is the first of two.
    Closed,
}

/// Returns the rows of a text, empty ones left out.
pub(in crate::ingest) fn rows(text: &str, delimiter: char) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    let mut place = Place::Start;
    let mut line = 1;
    let (mut begins, mut cell_begins) = (line, 0);
    let mut cells = Vec::new();
    for (at, letter) in text.char_indices() {
        let is_inside = place == Place::Quoted;
        if letter == '\n' {
            line += 1;
        }
        if !is_inside && matches!(letter, '\n' | '\r') {
            cells.push(piece(text, cell_begins, at));
            end(&mut rows, &mut cells, begins);
            (begins, cell_begins) = (line, at + 1);
            place = Place::Start;
        } else if !is_inside && letter == delimiter {
            cells.push(piece(text, cell_begins, at));
            cell_begins = at + letter.len_utf8();
            place = Place::Start;
        } else {
            place = after(place, letter);
        }
    }
    cells.push(piece(text, cell_begins, text.len()));
    end(&mut rows, &mut cells, begins);
    if let Some(row) = rows.last_mut() {
        row.is_closed = place != Place::Quoted;
    }
    rows
}

fn piece(text: &str, from: usize, to: usize) -> &str {
    text.get(from..to).unwrap_or_default()
}

/// Adds a row, unless nothing is in it.
fn end<'t>(rows: &mut Vec<Row<'t>>, cells: &mut Vec<&'t str>, line: u64) {
    let cells = std::mem::take(cells);
    if !cells.iter().all(|cell| cell.trim().is_empty()) {
        rows.push(Row {
            line,
            cells,
            is_closed: true,
        });
    }
}

/// Returns where the letter after `letter` stands, inside a cell.
fn after(place: Place, letter: char) -> Place {
    match (place, letter) {
        (Place::Quoted, '"') => Place::Closed,
        (Place::Start | Place::Closed, '"') | (Place::Quoted, _) => Place::Quoted,
        (Place::Start | Place::Bare | Place::Closed, _) => Place::Bare,
    }
}

/// Returns what a cell says: without its quotation marks and the spaces around it.
pub(in crate::ingest) fn value(cell: &str) -> String {
    let mut place = Place::Start;
    let mut value = String::with_capacity(cell.len());
    for letter in cell.chars() {
        let next = after(place, letter);
        let is_mark = letter == '"' && matches!(place, Place::Start | Place::Quoted);
        if !is_mark {
            value.push(letter);
        }
        place = next;
    }
    value.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<&str>> {
        rows(text, ',').into_iter().map(|row| row.cells).collect()
    }

    #[test]
    fn cells_keep_their_quotes_and_lines() {
        let text = "a,b\r\n\r\n\"x, \"\"y\"\"\nz\",5\" x\n,\nlast,\"\"";
        assert_eq!(
            cells(text),
            [
                vec!["a", "b"],
                vec!["\"x, \"\"y\"\"\nz\"", "5\" x"],
                vec!["last", "\"\""]
            ]
        );
        let lines: Vec<_> = rows(text, ',').iter().map(|row| row.line).collect();
        assert_eq!(lines, [1, 3, 6]);
        assert_eq!(value("\"x, \"\"y\"\" \""), "x, \"y\"");
        assert_eq!(value(" 5\" x"), "5\" x");
        assert_eq!(rows("a;\u{e9};\"b;c\"", ';')[0].cells.len(), 3);
    }

    #[test]
    fn a_quote_that_is_never_closed_is_known() {
        let closed = |text| rows(text, ',').iter().all(|row| row.is_closed);
        assert!(closed("a,\"b\"\n"));
        assert!(closed("a,b\"\n"));
        assert!(!closed("a,\"b\nc,d\n"));
        assert!(!closed("a,\"b\"\"\n"));
    }

    /// The crate that reads surveys reads the same values.
    #[test]
    fn values_are_those_of_any_reader() {
        let text = "a,\"b,\"\"c\"\"\",d\"e\n\"f\"g\"h, i ,\"\r\n\"\r\nj,,k\r";
        let mut reader = csv::ReaderBuilder::new();
        let mut reader = reader.has_headers(false).from_reader(text.as_bytes());
        let expected: Vec<Vec<String>> = reader
            .records()
            .map(|record| {
                record
                    .unwrap()
                    .iter()
                    .map(|c| c.trim().to_owned())
                    .collect()
            })
            .collect();
        let found: Vec<Vec<String>> = cells(text)
            .into_iter()
            .map(|row| row.into_iter().map(value).collect())
            .collect();
        assert_eq!(found, expected);
    }
}
