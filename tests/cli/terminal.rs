//! The program on a terminal of its own: keys go in, and what stands on the screen is looked at.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, SlavePty, native_pty_system};
use vt100::{Parser, Screen};

/// How long the program may stay silent before a test gives up.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long a key that may have been passed over is waited for before it is pressed again.
const AGAIN: Duration = Duration::from_millis(200);

/// A terminal with the program on it.
pub(crate) struct Terminal {
    master: Box<dyn MasterPty + Send>,
    /// Held open, so that what the program writes last is not lost with its end.
    slave: Box<dyn SlavePty + Send>,
    child: Box<dyn Child + Send + Sync>,
    writer: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    parser: Parser,
    /// Everything that was written to it.
    pub(crate) raw: Vec<u8>,
}

/// How the program ended.
pub(crate) struct Ended {
    pub(crate) exit: u32,
    /// What stands on the screen.
    pub(crate) screen: String,
    /// Whether the cursor is shown, lines are edited by the terminal and typed keys are echoed.
    pub(crate) is_restored: bool,
    pub(crate) raw: Vec<u8>,
}

impl Terminal {
    /// Runs the program with `words` in `dir`, on a terminal of some columns and rows.
    pub(crate) fn run(
        dir: &Path,
        (columns, rows): (u16, u16),
        environment: &[(&str, &str)],
        words: &str,
    ) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_diapason"));
        command.env_clear();
        command.env("TERM", "xterm-256color");
        if let Some(path) = std::env::var_os("PATH") {
            command.env("PATH", path);
        }
        for (name, value) in environment {
            command.env(name, value);
        }
        command.cwd(dir);
        command.args(words.split_whitespace());
        let child = pair.slave.spawn_command(command).unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (sender, output) = channel();
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count) = reader.read(&mut bytes) {
                if count == 0 || sender.send(bytes[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        Self {
            writer: pair.master.take_writer().unwrap(),
            master: pair.master,
            slave: pair.slave,
            child,
            output,
            parser: Parser::new(whole(rows), whole(columns), 0),
            raw: Vec::new(),
        }
    }

    /// Presses keys.
    pub(crate) fn press(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    /// Waits until a text stands on the screen.
    #[track_caller]
    pub(crate) fn sees(&mut self, text: &str) {
        let is_there = |screen: &Screen| flat(screen).contains(text);
        assert!(
            self.until(PATIENCE, is_there),
            "no {text:?} on the screen:\n{}",
            self.screen()
        );
    }

    /// Waits until an answer has settled and keys count again, which the help shows.
    pub(crate) fn settle(&mut self, help: &str) {
        let is_open = |screen: &Screen| screen.contents().contains(help);
        loop {
            self.press("?");
            if self.until(AGAIN, is_open) {
                break;
            }
        }
        self.press("z");
        assert!(self.until(PATIENCE, |screen| !is_open(screen)));
    }

    /// Writes into the field that an answer has opened, once keys count again.
    pub(crate) fn write(&mut self, text: &str) {
        let is_read = |screen: &Screen| flat(screen).contains("› v");
        loop {
            self.press("v");
            if self.until(AGAIN, is_read) {
                break;
            }
        }
        // Ctrl-U takes back what was only tried.
        self.press(&format!("\x15{text}\r"));
    }

    /// Gives the terminal another size.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        self.master.resize(size(columns, rows)).unwrap();
        self.parser
            .screen_mut()
            .set_size(whole(rows), whole(columns));
    }

    /// Returns what stands on the screen.
    pub(crate) fn screen(&self) -> String {
        self.parser.screen().contents()
    }

    /// Returns the process.
    pub(crate) fn pid(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Waits for the end.
    #[track_caller]
    pub(crate) fn ends(mut self) -> Ended {
        let exit = self.child.wait().unwrap().exit_code();
        // Everything is written: it is read until nothing more comes.
        self.until(AGAIN, |_| false);
        let modes = self.master.get_termios().unwrap();
        let modes = format!("{:?}", modes.local_flags);
        let screen = self.parser.screen();
        Ended {
            exit,
            is_restored: !screen.hide_cursor()
                && !screen.alternate_screen()
                && ["ICANON", "ECHO ", "ISIG"]
                    .iter()
                    .all(|mode| modes.contains(mode)),
            screen: screen.contents(),
            raw: self.raw,
        }
    }

    /// Closes the window and waits for the program to be gone.
    pub(crate) fn hang_up(self) {
        let Self {
            master,
            slave,
            mut child,
            writer,
            ..
        } = self;
        drop((master, slave, writer));
        let (sender, gone) = channel();
        thread::spawn(move || sender.send(child.wait().is_ok()));
        assert_eq!(gone.recv_timeout(PATIENCE), Ok(true), "the program stays");
    }

    /// Reads what the program writes until something holds; returns whether it does. At the end of
    /// the program nothing more comes.
    fn until(&mut self, patience: Duration, holds: impl Fn(&Screen) -> bool) -> bool {
        loop {
            if holds(self.parser.screen()) {
                return true;
            }
            match self.output.recv_timeout(patience) {
                Ok(bytes) => {
                    self.parser.process(&bytes);
                    self.raw.extend(bytes);
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return false,
            }
        }
    }
}

/// Returns the text of a screen with its line breaks and no-break spaces as spaces.
fn flat(screen: &Screen) -> String {
    let (_, columns) = screen.size();
    let lines = screen.rows(0, columns.get());
    let lines: Vec<_> = lines.map(|line| line.trim().to_owned()).collect();
    lines.join(" ").replace(['\u{a0}', '\u{202f}'], " ")
}

fn whole(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).unwrap()
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols: columns,
        pixel_width: 0,
        pixel_height: 0,
    }
}
