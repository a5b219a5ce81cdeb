//! What the system tells a program that is to end: the terminal is given back first.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};

/// The editor that has the terminal, by its process; 0 when none has. Ctrl-C is meant for it then.
static EDITOR: AtomicU32 = AtomicU32::new(0);

/// What is said last.
static FAREWELL: Mutex<String> = Mutex::new(String::new());

/// Notes which process has the terminal, none when it comes back.
pub(super) fn lent_to(editor: Option<u32>) {
    EDITOR.store(editor.unwrap_or(0), Ordering::SeqCst);
}

/// Sets what is said when the system ends the program.
pub(in crate::cli) fn farewell(text: String) {
    if let Ok(mut farewell) = FAREWELL.lock() {
        *farewell = text;
    }
}

/// Ends the program when the system asks for it, from a thread of its own: the one that asks may be
/// waiting for a key that never comes. Every answer is on the disk by then. With arrows, the cursor
/// may be hidden and is shown again.
#[cfg(unix)]
pub(in crate::cli) fn watch(has_arrows: bool) -> std::io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    use super::terminal::{restore, show_cursor};
    use crate::cli::{Exit, screen};

    let mut signals = Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    std::thread::spawn(move || {
        for signal in signals.forever() {
            let editor = EDITOR.load(Ordering::SeqCst);
            if signal == SIGINT && editor != 0 {
                continue;
            }
            if editor != 0 {
                // An editor without its program would keep the terminal.
                let _ = std::process::Command::new("kill")
                    .arg(editor.to_string())
                    .status();
            }
            // Nobody draws after this: a list that is just being drawn would hide the cursor again.
            let _drawing = std::io::stderr().lock();
            restore();
            if has_arrows {
                show_cursor();
            }
            if signal != SIGHUP
                && let Ok(farewell) = FAREWELL.lock()
            {
                screen::say(&farewell);
            }
            let exit = if signal == SIGINT {
                Exit::Interrupted
            } else {
                Exit::Terminated
            };
            signal_hook::low_level::exit(exit as i32);
        }
    });
    Ok(())
}

/// Elsewhere the system ends the program without asking; every answer is on the disk all the same.
#[cfg(not(unix))]
pub(in crate::cli) fn watch(_has_arrows: bool) -> std::io::Result<()> {
    Ok(())
}
