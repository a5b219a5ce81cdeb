//! `diapason interview`: from an answers file to a level, and what is kept on the way.

use std::fs::{self, File};
use std::path::PathBuf;

use serde_json::Value;

use super::harness::{Folder, diapason};

/// What the head of finance said: far below what the survey says of IT's catalogue.
const ANSWERS: &str = r#"schema = 1
camp = "business"
people = 4
date = 2026-11-12
respondent = "r07"
role = "contrôleuse"

[[answer]]
question = "S2q3"
side = "it"
level = 1
fact = "aucune demande n’a suivi le catalogue"
evidence = "shown"

[[answer]]
question = "S2q3"
side = "business"
positions = [2, 3]

[[answer]]
question = "S1q3"
side = "it"
level = "skip"
"#;

const ID: &str = "2026-11-12_finance_r07";

const JOURNAL: &str = "interviews/2026-11-12_finance_r07/journal.jsonl";

fn folder() -> Folder {
    Folder::assessment().with("answers.toml", ANSWERS)
}

fn run(folder: &Folder, words: &str) -> super::harness::Ended {
    diapason()
        .dir(folder.path())
        .args("--lang en")
        .args(words)
        .run()
}

/// A folder with the interview in it.
fn recorded() -> Folder {
    let folder = folder();
    run(&folder, "interview new DAF --answers answers.toml").ends(0);
    folder
}

/// The index of finance's IT side in a sub-axis, as `score` gives it.
fn index(folder: &Folder, code: &str) -> f64 {
    let ended = run(folder, "score --format json").ends(0);
    let score: Value = serde_json::from_str(&ended.stdout).unwrap();
    let sub_axes = score["departments"][0]["sub_axes"].as_array().unwrap();
    let mut sub_axes = sub_axes.iter();
    let found = sub_axes.find(|one| one["id"] == code).unwrap();
    found["it"]["index"].as_f64().unwrap()
}

#[test]
fn an_interview_is_recorded_shown_closed_and_scored() {
    let folder = folder();
    let before = index(&folder, "services.catalogue");
    let ended = run(&folder, "interview new DAF --answers answers.toml").ends(0);
    insta::assert_snapshot!(ended.stderr.replace('\u{a0}', " "), @r"
    written: interviews/2026-11-12_finance_r07, 3 answers
    next: `diapason interview close 2026-11-12_finance_r07`
    ");
    let listed = run(&folder, "interview list").ends(0);
    insta::assert_snapshot!(listed.stdout, @r"
    Interview               Departments  Camp      People  State  Answers
    2026-11-12_finance_r07  finance      business  4       draft  2/20
    ");
    let ended = run(&folder, "score").ends(0);
    ended.says("interview 2026-11-12_finance_r07: draft, it counts as it stands");
    let after = index(&folder, "services.catalogue");
    assert!(after < before, "{after} is not below {before}");
    run(&folder, &format!("interview close {ID}"))
        .ends(0)
        .says("closed");
    let listed = run(&folder, "interview list").ends(0).stdout;
    assert!(listed.contains("closed"), "{listed}");
    let ended = run(&folder, "score").ends(0);
    assert!(!ended.stderr.contains("draft"), "{}", ended.stderr);
    run(&folder, &format!("interview close {ID}"))
        .ends(0)
        .says("closed already");
    let journal = String::from_utf8(folder.read(JOURNAL)).unwrap();
    assert_eq!(journal.lines().count(), 5);
    run(&folder, "validate --strict")
        .ends(0)
        .says("3\u{a0}files checked, no faults");
    run(&folder, &format!("validate --strict {JOURNAL}"))
        .ends(0)
        .says("1\u{a0}file checked");
}

#[test]
fn an_interview_is_shown_as_it_was_held() {
    let folder = recorded();
    let shown = run(&folder, &format!("interview show {ID}")).ends(0).stdout;
    let shown = shown.replace('\u{a0}', " ");
    insta::assert_snapshot!(shown, @r#"
    2026-11-12_finance_r07
    Departments: Direction financière
    Camp: business
    People: 4
    Date: 12 November 2026
    Respondent: r07, contrôleuse
    State: draft

    S2q3 · Service catalogues · IT side
      Show me how your team made its last request to IT: an access right, a report or a software
      change.
      1 – Reactive. IT has no catalogue, or only a spreadsheet nobody outside IT knows about; it gives
      no lead time by service; nobody is in charge of keeping a list current.
      Fact: aucune demande n’a suivi le catalogue
      Evidence: shown

    S2q3 · Service catalogues · business side
      Show me how your team made its last request to IT: an access right, a report or a software
      change.
      2 – Service provider. The department knows where the catalogue is and uses it for its most common
      requests; it has designated a contact whom IT can reach.
      3 – Trusted advisor. The department goes to the catalogue first and refuses side channels; it has
      given a champion the time to report errors and to review the entries with IT every quarter.

    S1q3 · Service offerings · IT side
      Take the last three needs you brought to IT: which offer answered each of them?
      still to ask
    "#);
}

#[test]
fn an_interview_is_not_recorded_twice() {
    let folder = recorded();
    let before = folder.read(JOURNAL);
    let again = run(&folder, "interview new finance --answers answers.toml").ends(6);
    again.says("is there already");
    assert_eq!(folder.read(JOURNAL), before);
    // A copy of the folder would count double.
    let folder = folder.with("interviews/copy/journal.jsonl", &before);
    run(&folder, "score").ends(3).says("error[duplicate-id]");
}

#[test]
fn an_it_interview_may_be_about_several_departments() {
    let answers = "schema = 1\ncamp = \"it\"\nrespondent = \"i2\"\n\
                   [[answer]]\nquestion = \"S2q4\"\nlevel = 3\n";
    let folder = Folder::assessment().with("answers.toml", answers);
    run(&folder, "interview new rh,finance --answers answers.toml").ends(0);
    let listed = run(&folder, "interview list").ends(0).stdout;
    assert!(
        listed.contains("undated_finance+1_i2  finance, rh"),
        "{listed}"
    );
}

#[test]
fn all_faults_of_the_answers_are_told_and_nothing_is_written() {
    let faulty = ANSWERS
        .replace("people = 4", "people = 0")
        .replace("level = 1", "level = 7")
        .replace("\"S1q3\"", "\"S1q4\"");
    let folder = Folder::assessment().with("answers.toml", faulty);
    let ended = run(&folder, "interview new finance --answers answers.toml").ends(3);
    insta::assert_snapshot!(ended.stderr, @r#"
    error[out-of-range]: `people` is 0, out of range
     --> answers.toml:3:10
      |
    3 | people = 0
      |          ^ expected a value from 1 to 1000

    error[out-of-range]: `7` is no level
      --> answers.toml:11:9
       |
    11 | level = 7
       |         ^ expected 1 to 4, or `dk`, `na`, `skip`

    error[wrong-camp]: question `S1q4` is not put to this camp
      --> answers.toml:21:12
       |
    21 | question = "S1q4"
       |            ^^^^^^ this question is put to IT
       |
       = help: check `camp`, or remove this answer
    3 errors
    "#);
    assert!(!folder.path().join("interviews").exists());
}

#[test]
fn what_is_missing_is_said() {
    let folder = folder();
    run(&folder, "interview new finance")
        .ends(2)
        .says("`--answers FILE`");
    run(&folder, "interview new nobody --answers answers.toml")
        .ends(2)
        .says("unknown department: `nobody`; the departments are: finance, rh");
    run(&folder, "interview new finance --answers none.toml")
        .ends(3)
        .says("not found");
    run(&folder, "interview list")
        .ends(0)
        .says("no interview in this folder");
    run(&folder, "interview show x")
        .ends(2)
        .says("unknown interview: `x`");
    run(&folder, "interview list -i surveys/answers.csv")
        .ends(2)
        .says("no assessment folder");
    run(&folder, "interview").ends(2);
    let wrong = run(&folder, "interview new --answer x").ends(2);
    wrong.says("Help: diapason interview new --help");
}

#[test]
fn a_folder_that_cannot_be_written_is_left_as_it_is() {
    let folder = folder().with("interviews", "a file where the folder should be");
    run(&folder, "interview new finance --answers answers.toml")
        .ends(6)
        .says("cannot write");
    assert_eq!(
        folder.read("interviews"),
        b"a file where the folder should be"
    );
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_a_journal() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |folder: &Folder| {
        let found = fs::metadata(folder.path().join(JOURNAL)).unwrap();
        found.permissions().mode() & 0o777
    };
    assert_eq!(mode(&recorded()), 0o600);
}

#[test]
fn an_interview_that_another_program_writes_is_not_closed() {
    let folder = recorded();
    let lock: PathBuf = folder
        .path()
        .join("interviews")
        .join(ID)
        .join("journal.lock");
    fs::write(&lock, "pid 4242\n").unwrap();
    let held = File::open(&lock).unwrap();
    held.lock().unwrap();
    let close = format!("interview close {ID}");
    run(&folder, &close)
        .ends(4)
        .says("another program (pid 4242)");
    held.unlock().unwrap();
    run(&folder, &close).ends(0);
}

#[test]
fn a_torn_last_line_is_set_aside_before_anything_is_added() {
    let folder = recorded();
    let mut torn = folder.read(JOURNAL);
    torn.truncate(torn.len() - 9);
    let folder = folder.with(JOURNAL, &torn);
    run(&folder, "score").ends(0).says("warning[torn-record]");
    assert_eq!(folder.read(JOURNAL), torn, "reading changes nothing");
    run(&folder, &format!("interview close {ID}"))
        .ends(0)
        .says("torn-record");
    let journal = String::from_utf8(folder.read(JOURNAL)).unwrap();
    let last = journal.lines().last().unwrap();
    assert!(
        last.starts_with("{\"seq\":4,\"kind\":\"closed\",\"t\":\""),
        "{journal}"
    );
    let aside = folder.read(&JOURNAL.replace(".jsonl", ".torn-1"));
    assert!(torn.ends_with(&aside) && aside.starts_with(b"{\"seq\":4"));
    run(&folder, "validate --strict").ends(0);
}

#[test]
fn a_damaged_journal_stops_what_would_count_on_it() {
    let journal = String::from_utf8(recorded().read(JOURNAL)).unwrap();
    let folder = folder()
        .with(
            JOURNAL,
            journal.replace("\"S2q3\",\"side\":\"it\"", "\"S2q9\",\"side\":\"it\""),
        )
        .with("interviews/notes.txt", "no journal");
    for words in ["score", "interview list"] {
        let ended = run(&folder, words).ends(3);
        ended
            .says("error[unknown-question]")
            .says(&format!("{JOURNAL}:2:"));
    }
    run(&folder, &format!("validate {JOURNAL}")).ends(1);
    let newer = journal.replace("\"schema\":1", "\"schema\":3");
    let folder = folder.with(JOURNAL, newer);
    run(&folder, "score").ends(3).says("unknown-schema");
}
