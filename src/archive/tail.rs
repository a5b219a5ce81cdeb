//! The bytes of a journal: its whole lines, and what a crash left of the last one.

use crate::diagnostic::{Code, Position, Problems, SourceFile};
use crate::language::faults::journal as said;

/// A journal cut after its last whole line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Journal {
    /// The whole lines.
    pub file: SourceFile,
    /// What follows them: the bytes of a line that was not written to its end, to be set aside
    /// before anything is added; usually none.
    pub torn: Vec<u8>,
}

impl Journal {
    /// Returns the number of the next record.
    pub fn next(&self) -> u64 {
        let records = u64::try_from(self.file.text.lines().count());
        records.unwrap_or(u64::MAX).saturating_add(1)
    }
}

/// Cuts the bytes of a journal after its last line break. A torn last line is a warning: the line
/// was never confirmed to anybody. Bytes that are no text before it are an error.
pub fn whole(name: &str, mut bytes: Vec<u8>, problems: &mut Problems) -> Option<Journal> {
    let end = bytes.iter().rposition(|byte| *byte == b'\n');
    let torn = bytes.split_off(end.map_or(0, |end| end + 1));
    let mut push = |code, position, wording| problems.push(code, name, position, wording);
    if !torn.is_empty() {
        push(Code::TornRecord, Position::File, said::torn(torn.len()));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Some(Journal {
            file: SourceFile::new(name, text),
            torn,
        }),
        Err(error) => {
            let sound = error.utf8_error().valid_up_to();
            let before = error.as_bytes().iter().take(sound);
            let breaks = before.filter(|byte| **byte == b'\n').count();
            let line = u64::try_from(breaks).unwrap_or(u64::MAX).saturating_add(1);
            push(
                Code::BrokenRecord,
                Position::Row { line, row: line },
                said::no_json(),
            );
            None
        }
    }
}
