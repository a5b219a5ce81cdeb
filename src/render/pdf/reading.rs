//! A screen reader finds its way: every element stands where it may, every table is whole.

use crate::render::pdf::document::book;
use crate::render::pdf::look::Look;
use crate::render::pdf::structure::Role;
use crate::render::pdf::writer::Book;
use crate::render::sample;

/// Returns what is wrong with the tree that a screen reader follows.
fn misread(book: &Book) -> Vec<String> {
    let elements = book.structure.elements();
    let role = |place: usize| elements[place].role;
    let mut faults = Vec::new();
    for element in &elements[1..] {
        let parent = role(element.parent.place());
        let fits = match element.role {
            Role::Row => parent == Role::Table,
            Role::Cell | Role::ColumnHead | Role::RowHead | Role::GroupHead(_) => {
                parent == Role::Row
            }
            Role::Item => parent == Role::List,
            Role::Marker | Role::ItemText => parent == Role::Item,
            Role::ContentsLine => parent == Role::Contents,
            _ => true,
        };
        if !fits {
            faults.push(format!("a {:?} in a {parent:?}", element.role));
        }
    }
    // The cells of each line of a table are as many as those of its first line.
    for (place, table) in elements.iter().enumerate() {
        if table.role != Role::Table {
            continue;
        }
        let below = |above: usize| {
            let all = elements.iter().enumerate().skip(1);
            all.filter(move |(_, one)| one.parent.place() == above)
        };
        let width = |row: usize| -> usize {
            let cells = below(row).map(|(_, cell)| match cell.role {
                Role::GroupHead(columns) => columns,
                _ => 1,
            });
            cells.sum()
        };
        let widths: Vec<usize> = below(place).map(|(row, _)| width(row)).collect();
        if widths.windows(2).any(|pair| pair[0] != pair[1]) {
            faults.push(format!("lines of {widths:?} cells"));
        }
    }
    faults
}

#[test]
fn a_screen_reader_finds_its_way() {
    for report in [sample::french(), sample::english()] {
        let book = book(&report, &Look::default()).unwrap();
        let faults = misread(&book);
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}
