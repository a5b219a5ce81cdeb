//! A screen on the terminal, written at once so that nothing flickers.

use std::io::{self, Write};

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::queue;
use crossterm::style::{Attribute, Print, SetAttribute};
use crossterm::terminal::{Clear, ClearType};

use crate::render::terminal::{Screen, Tone};

/// Shows a screen; bold where its lines are, unless the reader wants none.
pub(super) fn draw(screen: &Screen, is_bold: bool) -> io::Result<()> {
    let mut out = Vec::new();
    queue!(out, Hide)?;
    for (row, line) in screen.lines.iter().enumerate() {
        let is_strong = is_bold && line.tone == Tone::Strong;
        queue!(out, MoveTo(0, place(row)))?;
        if is_strong {
            queue!(out, SetAttribute(Attribute::Bold))?;
        }
        queue!(out, Print(&line.text))?;
        if is_strong {
            queue!(out, SetAttribute(Attribute::Reset))?;
        }
        queue!(out, Clear(ClearType::UntilNewLine))?;
    }
    let (column, row) = screen.cursor;
    queue!(out, Clear(ClearType::FromCursorDown))?;
    queue!(out, MoveTo(place(column), place(row)), Show)?;
    let mut terminal = io::stderr().lock();
    terminal.write_all(&out)?;
    terminal.flush()
}

fn place(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
