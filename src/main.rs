//! The program: it runs the library's command line and returns its exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    diapason::cli::run()
}
