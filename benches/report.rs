//! How long a whole report takes and how much memory, from files to PDF: `cargo bench --bench report`.
//!
//! The answers of the example are given again under the names of 18, 50, 100 and 200 departments. The
//! program is run as a user runs it; the limits are 300 ms for 18
//! departments, and 3 s and 200 MB for 200.
#![expect(clippy::print_stdout, reason = "a measurement is printed")]
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a measurement may fail loudly"
)]

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use wait4::Wait4;

/// The numbers of departments: the example, and growth up to more than any group has.
const SIZES: [usize; 4] = [18, 50, 100, 200];
/// How often each report is written.
const RUNS: usize = 7;

fn main() {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/acme");
    println!("examples/acme: {}", median(&example));
    for size in SIZES {
        let folder = tempfile::tempdir().unwrap();
        write(&example, folder.path(), size);
        println!("{size:>3} departments: {}", median(folder.path()));
    }
}

/// Returns the median time of several reports, the most memory that one took, and the size of the file.
fn median(folder: &Path) -> String {
    let out = tempfile::tempdir().unwrap();
    let pdf = out.path().join("plan.pdf");
    let mut runs: Vec<(Duration, u64)> = (0..RUNS).map(|_| measured(folder, &pdf)).collect();
    runs.sort();
    let size = fs::metadata(&pdf).unwrap().len() / 1000;
    let milliseconds = runs[RUNS / 2].0.as_secs_f64() * 1e3;
    let memory = runs.iter().map(|(_, memory)| memory / 1_000_000).max();
    format!(
        "{milliseconds:.0} ms, {} MB, file of {size} KB",
        memory.unwrap_or(0)
    )
}

/// Returns the time and the memory of one report, in bytes.
fn measured(folder: &Path, pdf: &Path) -> (Duration, u64) {
    let start = Instant::now();
    let run = Command::new(env!("CARGO_BIN_EXE_diapason"))
        .args(["report", "-q", "-o"])
        .args([pdf, folder])
        .spawn();
    let ended = run.unwrap().wait4().unwrap();
    assert!(ended.status.success());
    (start.elapsed(), ended.rusage.maxrss)
}

/// Writes an assessment of so many departments, with the answers of the example.
fn write(example: &Path, folder: &Path, size: usize) {
    let mut project = String::from(
        "schema = 1\n[assessment]\nclient = \"Bench\"\nwave = \"2026-11\"\ndate = 2026-11-22\n\
         language = \"fr\"\nquestionnaire = \"partnership-13\"\nself_rating = true\n\
         [planning]\nstart = 2027-01-04\n\
         capacity = { it = 12, brm = 4, pmo = 4, business = 3 }\n",
    );
    for place in 0..size {
        project.push_str(&format!(
            "[[departments]]\nid = \"d{place}\"\nname = \"Département {place}\"\nheadcount = 40\n\
             sponsor = \"S\"\n"
        ));
    }
    fs::write(folder.join("diapason.toml"), project).unwrap();
    fs::create_dir(folder.join("surveys")).unwrap();
    for (name, delimiter) in [("business.csv", b';'), ("it.csv", b',')] {
        let text = fs::read(example.join("surveys").join(name)).unwrap();
        let given = answers(&text, delimiter, size);
        fs::write(folder.join("surveys").join(name), given).unwrap();
    }
}

/// Returns answers of the example under the names of other departments.
fn answers(text: &[u8], delimiter: u8, size: usize) -> Vec<u8> {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .from_reader(text);
    let header = reader.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let column = |name: &str| header.iter().position(|one| one == name).unwrap();
    let (department, respondent) = (column("department"), column("respondent"));
    let mut known: Vec<&str> = rows.iter().map(|row| &row[department]).collect();
    known.sort_unstable();
    known.dedup();
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .from_writer(Vec::new());
    writer.write_record(&header).unwrap();
    for place in 0..size {
        let model = known[place % known.len()];
        for row in rows.iter().filter(|row| &row[department] == model) {
            let cells = row.iter().enumerate().map(|(at, cell)| match at {
                at if at == department => format!("d{place}"),
                at if at == respondent => format!("{cell}-{place}"),
                _ => cell.to_owned(),
            });
            writer.write_record(cells).unwrap();
        }
    }
    writer.into_inner().unwrap()
}
