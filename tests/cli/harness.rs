//! Runs the program in a world of its own: no environment, no keyboard, folders that vanish.

use std::ffi::OsStr;
use std::fs;
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// What stands for a temporary folder in the outputs of a run.
const SHOWN: &str = "@@DIR@@";

/// Variables without which no program starts on some systems.
const NEEDED: [&str; 2] = ["PATH", "SystemRoot"];

/// The folder of the repository.
pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Begins a run of the program.
pub(crate) fn diapason() -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diapason"));
    command.env_clear().stdin(Stdio::null());
    for name in NEEDED {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    command.current_dir(repository());
    Run {
        command,
        dir: repository().to_path_buf(),
    }
}

/// A run to be: where, with which arguments and environment.
pub(crate) struct Run {
    command: Command,
    dir: PathBuf,
}

impl Run {
    /// Runs in `dir`, which is shown as `@@DIR@@`.
    pub(crate) fn dir(mut self, dir: &Path) -> Self {
        self.command.current_dir(dir);
        dir.clone_into(&mut self.dir);
        self
    }

    /// Adds the words of a command line; spaces part them.
    pub(crate) fn args(mut self, words: &str) -> Self {
        self.command.args(words.split_whitespace());
        self
    }

    /// Adds one argument as it stands.
    pub(crate) fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    /// Sets a variable of the environment.
    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    /// Feeds a text to standard input.
    pub(crate) fn input(mut self, text: &str) -> Self {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(text.as_bytes()).unwrap();
        file.rewind().unwrap();
        self.command.stdin(file);
        self
    }

    /// Runs the program to its end.
    pub(crate) fn run(mut self) -> Ended {
        let output = self.command.output().unwrap();
        let dir = self.dir.to_str().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace(dir, SHOWN);
        Ended {
            stdout: text(output.stdout),
            stderr: text(output.stderr),
            exit: output.status.code().unwrap(),
        }
    }

    /// Runs the program with nobody at the other end of its standard output.
    pub(crate) fn run_into_closed_pipe(mut self) -> i32 {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        self.command.stdout(writer).stderr(Stdio::null());
        self.command.status().unwrap().code().unwrap()
    }
}

/// What a run said, and how it ended.
#[derive(Debug)]
pub(crate) struct Ended {
    /// What it wrote to standard output.
    pub(crate) stdout: String,
    /// What it wrote to standard error.
    pub(crate) stderr: String,
    /// Its exit code.
    pub(crate) exit: i32,
}

impl Ended {
    /// Checks the exit code, and shows what was said when it is another.
    #[track_caller]
    pub(crate) fn ends(self, exit: i32) -> Self {
        assert_eq!(self.exit, exit, "{}\n{}", self.stdout, self.stderr);
        self
    }

    /// Checks that standard error holds a text.
    #[track_caller]
    pub(crate) fn says(self, text: &str) -> Self {
        assert!(
            self.stderr.contains(text),
            "no {text:?} in:\n{}",
            self.stderr
        );
        self
    }
}

/// A temporary folder.
pub(crate) struct Folder(TempDir);

impl Folder {
    /// Makes an empty folder.
    pub(crate) fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    /// Makes a small assessment of two departments, `finance` and `rh`, with twelve people a camp
    /// and department.
    pub(crate) fn assessment() -> Self {
        Self::new()
            .with("diapason.toml", PROJECT)
            .with("surveys/answers.csv", survey(&["finance", "rh"], 12))
    }

    /// Writes a file, with the folders above it.
    pub(crate) fn with(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    /// Returns where it is.
    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Returns the content of a file.
    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path().join(name)).unwrap()
    }

    /// Returns the names of everything in it, sorted.
    pub(crate) fn listing(&self) -> Vec<String> {
        fn walk(dir: &Path, root: &Path, found: &mut Vec<String>) {
            for entry in fs::read_dir(dir).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    walk(&path, root, found);
                } else {
                    let name = path.strip_prefix(root).unwrap().to_str().unwrap();
                    found.push(name.replace('\\', "/"));
                }
            }
        }
        let mut found = Vec::new();
        walk(self.path(), self.path(), &mut found);
        found.sort();
        found
    }
}

/// The declaration of two departments.
pub(crate) const PROJECT: &str = r#"schema = 1

[assessment]
client = "Client"
wave = "2026-11"
date = 2026-11-22
language = "fr"
questionnaire = "partnership-13"

[[departments]]
id = "finance"
name = "Direction financière"
aliases = ["DAF"]

[[departments]]
id = "rh"
name = "Ressources humaines"
"#;

/// The survey questions of the shipped questionnaire, those of the business camp first.
pub(crate) const QUESTIONS: [&str; 30] = [
    "S1q1", "S2q1", "S3q1", "P1q1", "P2q1", "P2q3", "P3q1", "C1q1", "C2q1", "C2q3", "C3q1", "C4q1",
    "C4q2", "X1q1", "X2q1", "X3q1", "X3q2", "S1q2", "S2q2", "S3q2", "P1q2", "P2q2", "P3q2", "C1q2",
    "C2q2", "C3q2", "C4q3", "X1q2", "X2q2", "X3q3",
];

/// How many of them the business camp answers.
const OF_BUSINESS: usize = 17;

/// Returns a survey file in the wide format: `people` of each camp answer 2 or 3, turn by turn, to
/// every question about each department.
pub(crate) fn survey(departments: &[&str], people: usize) -> String {
    let mut text = format!("respondent,department,camp,{}\n", QUESTIONS.join(","));
    for department in departments {
        for (camp, letter) in [("business", 'm'), ("it", 'i')] {
            for person in 0..people {
                let row = row(camp, 2 + person % 2);
                text.push_str(&format!("{letter}{person},{department},{camp},{row}\n"));
            }
        }
    }
    text
}

/// Returns the cells of someone who gives one answer to every question of its camp.
pub(crate) fn row(camp: &str, answer: usize) -> String {
    let cells = (0..QUESTIONS.len()).map(|place| {
        let is_asked = (place < OF_BUSINESS) == (camp == "business");
        if is_asked {
            answer.to_string()
        } else {
            String::new()
        }
    });
    cells.collect::<Vec<_>>().join(",")
}

/// A PDF whose text lopdf can read: it follows the texts of the codes only where it is not told of other
/// codes, which it does not know.
pub(crate) fn legible(bytes: &[u8]) -> lopdf::Document {
    let mut file = lopdf::Document::load_mem(bytes).unwrap();
    for object in file.objects.values_mut() {
        if let Ok(font) = object.as_dict_mut()
            && font.get_type().is_ok_and(|kind| kind == b"Font")
        {
            font.remove(b"Encoding");
        }
    }
    file
}
