//! What the system tells a program that is to end: the terminal is given back first.

use std::sync::atomic::AtomicBool;

/// Whether an editor has the terminal: Ctrl-C is meant for it then.
pub(super) static IS_EDITING: AtomicBool = AtomicBool::new(false);

/// Ends the program when the system asks for it, from a thread of its own: the one that asks may be
/// waiting for a key that never comes. Every answer is on the disk by then. `farewell` is said when
/// somebody can hear it.
#[cfg(unix)]
pub(in crate::cli) fn watch(farewell: String) -> std::io::Result<()> {
    use std::sync::atomic::Ordering;

    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    use super::terminal::restore;
    use crate::cli::{Exit, screen};

    let mut signals = Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    std::thread::spawn(move || {
        for signal in signals.forever() {
            if signal == SIGINT && IS_EDITING.load(Ordering::SeqCst) {
                continue;
            }
            restore();
            if signal != SIGHUP {
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
pub(in crate::cli) fn watch(_farewell: String) -> std::io::Result<()> {
    Ok(())
}
