//! `diapason interview` with plain lines: what is said, what is kept, and what is done with it later.

use serde_json::Value;

use super::harness::{Ended, Folder, PROJECT, diapason};

const NEW: &str =
    "interview new finance --camp business --respondent r07 --date 2026-11-12 --accessible";

const ID: &str = "2026-11-12_finance_r07";

const JOURNAL: &str = "interviews/2026-11-12_finance_r07/journal.jsonl";

fn folder() -> Folder {
    Folder::new().with("diapason.toml", PROJECT)
}

fn run(folder: &Folder, words: &str, input: &str) -> Ended {
    let run = diapason().dir(folder.path()).args("--lang en");
    run.args(words).input(input).run()
}

fn journal(folder: &Folder) -> String {
    String::from_utf8(folder.read(JOURNAL)).unwrap()
}

fn last_record(folder: &Folder) -> Value {
    serde_json::from_str(journal(folder).lines().last().unwrap()).unwrap()
}

#[test]
fn what_is_said_can_be_followed_by_ear() {
    let folder = folder();
    let ended = run(&folder, NEW, "4\nshown in committee\n7\nq\n").ends(0);
    let said = ended.stderr.replace(['\u{a0}', '\u{202f}'], " ");
    let from = said.find("1-4 level").unwrap();
    insta::assert_snapshot!(&said[from..], @"
    1-4 level, 0 don’t know, x not applicable, s skip, n fact, e evidence, b back,
    l list, q quit, ? help

    1/12  0%
    S1q3  Take the last three needs you brought to IT: which offer answered each
          of them?
    IT side, what describes its practice best:
      1  Reactive          IT handles every request from scratch; it can show a
                           list of technologies or skills but no written offer;
                           nobody owns an offer.
      2  Service provider  IT has written standard offers, with a scope and a
                           commitment, the same for every department; each has a
                           named owner; IT alone decides to change them.
      3  Trusted advisor   IT has written variants for this department; their
                           owner meets the department at least once a quarter;
                           IT withdraws little-used offers as a result of these
                           meetings.
      4  Partner           IT draws its offers from the department’s strategy and
                           from usage data; both directors decide together to open
                           or close them; at least one offer the department had not
                           asked for has been adopted in the past twelve months.
    Follow-up, between 2 and 3: Was any of these offers adapted to your work? Show
    me the adapted version and tell me how long it took and what was refused.
    S1q3: 4, saved
    Level 1 or 4: which fact, told or shown, backs it? (empty line: none, it will
    be flagged; b: another level)

    1/12  5%
    S1q3  Take the last three needs you brought to IT: which offer answered each
          of them?
    Business side, what describes its practice best:
      1  Reactive          The department asks for a tool or a supplier by name, or
                           buys elsewhere without telling IT; it has asked nobody
                           to follow what IT offers.
      2  Service provider  The department puts its needs in writing, with the
                           expected outcome, the volume and the date; it uses the
                           standard offers and negotiates its exceptions; most of
                           its managers can name three offers.
      3  Trusted advisor   The department shares its forecasts and constraints
                           before a solution is chosen; it tries out variants
                           before launch; it has named a contact person for offers.
      4  Partner           The department brings what it knows of its customers and
                           competitors to the joint offer roadmap; it decides on
                           that roadmap with IT; it commits a volume or a sponsor
                           to each new offer.
    Follow-up, between 2 and 3: Was any of these offers adapted to your work? Show
    me the adapted version and tell me how long it took and what was refused.
    That line does nothing here; `?` shows what can be typed
    1 answer in the journal, nothing is lost; to go on:
      diapason interview resume 2026-11-12_finance_r07
    ");
}

#[test]
fn what_was_not_typed_is_asked() {
    let folder = folder();
    // The second department, IT, the pseudonym that is proposed, three people, no role.
    let lines = "9\n2\n2\n\n0\n3\n\nq\n";
    let ended = run(
        &folder,
        "interview new --accessible --date 2026-11-12",
        lines,
    )
    .ends(0);
    let ended = ended
        .says("1  Direction financière")
        .says("`9` is not in the list")
        .says("Pseudonym, never a name [i01]:")
        .says("`0` will not do: a number from 1 to 1000")
        .says("nothing is saved");
    assert!(!folder.path().join("interviews/2026-11-12_rh_i01").exists());
    drop(ended);
    let lines = "2\n2\n\n3\n\n2/3\nq\n";
    run(
        &folder,
        "interview new --accessible --date 2026-11-12",
        lines,
    )
    .ends(0);
    let listed = run(&folder, "interview list", "").ends(0).stdout;
    assert!(
        listed.contains("2026-11-12_rh_i01  rh           IT    3       draft  1/"),
        "{listed}"
    );
    let ended = run(&folder, "interview new --accessible", "1\n");
    ended.ends(2).says("nothing is saved");
}

#[test]
fn an_interview_is_resumed_by_name_or_by_choice() {
    let folder = folder();
    run(&folder, "interview resume --accessible", "")
        .ends(2)
        .says("no open interview");
    run(&folder, NEW, "2\n").ends(0);
    run(&folder, "interview resume --accessible", "3\n")
        .ends(0)
        .says("goes on at S1q3, 1\u{a0}answer");
    run(&folder, &NEW.replace("r07", "r08"), "2\n").ends(0);
    run(&folder, "interview resume --accessible", "")
        .ends(2)
        .says("several interviews are open");
    // The latest one is proposed first.
    run(&folder, "interview resume --accessible", "1\n0\n")
        .ends(0)
        .says("2026-11-12_finance_r08");
    let listed = run(&folder, "interview list", "").ends(0).stdout;
    assert_eq!(listed.matches("2/20").count(), 2, "{listed}");
    run(&folder, NEW, "").ends(6).says("is there already");
}

#[test]
fn nobody_to_ask_is_said_at_once() {
    let folder = folder();
    for words in ["interview new finance", "interview resume"] {
        run(&folder, words, "")
            .ends(2)
            .says("`--answers FILE`")
            .says("`--accessible`");
    }
    assert!(!folder.path().join("interviews").exists());
}

#[test]
fn a_torn_last_line_costs_that_answer_alone_wherever_it_is_torn() {
    let folder = folder();
    run(&folder, NEW, "2\n3\n").ends(0);
    let whole = journal(&folder);
    let last = whole.trim_end().rfind('\n').unwrap() + 1;
    // Every byte of the line but its break.
    for end in last + 1..whole.len() {
        let folder = Folder::new()
            .with("diapason.toml", PROJECT)
            .with(JOURNAL, &whole[..end]);
        run(&folder, "interview resume --accessible", "1\n\n")
            .ends(0)
            .says("1\u{a0}answer");
        let mended = journal(&folder);
        assert!(mended.starts_with(&whole[..last]), "{end}");
        assert_eq!(last_record(&folder)["levels"], serde_json::json!([1]));
        let aside = folder.read(&JOURNAL.replace(".jsonl", ".torn-1"));
        assert_eq!(aside, &whole.as_bytes()[last..end]);
    }
}

#[test]
fn a_closed_interview_is_reopened_with_a_reason() {
    let folder = folder();
    run(&folder, NEW, "2\n").ends(0);
    let reopen = format!("interview reopen {ID} --reason oubli");
    run(&folder, &reopen, "").ends(0).says("open already");
    run(&folder, &format!("interview close {ID}"), "").ends(0);
    let resume = format!("interview resume {ID} --accessible");
    run(&folder, &resume, "3\n")
        .ends(2)
        .says("interview reopen");
    run(&folder, &reopen, "").ends(0).says("reopened");
    let record = last_record(&folder);
    assert_eq!(
        (&record["kind"], &record["reason"]),
        (&"reopened".into(), &"oubli".into())
    );
    run(&folder, &resume, "3\n").ends(0);
    run(&folder, "validate", "").ends(0);
    run(&folder, &format!("interview reopen {ID}"), "").ends(2);
    diapason()
        .dir(folder.path())
        .args(&format!("interview reopen {ID} --reason"))
        .arg("")
        .run()
        .ends(2);
    run(&folder, &NEW.replace("r07", "r08 --people 0"), "")
        .ends(2)
        .says("a number from 1 to 1000");
}

#[test]
fn an_interview_moves_to_another_version_of_its_questionnaire() {
    let project = PROJECT.replace("\"partnership-13\"", "\"partnership-13.toml\"");
    let folder = Folder::new();
    let export = diapason()
        .dir(folder.path())
        .args("questionnaire export -o .")
        .run();
    export.ends(0);
    let folder = folder.with("diapason.toml", project);
    run(&folder, NEW, "2\n3\n2\n").ends(0);
    run(&folder, &format!("interview migrate {ID}"), "")
        .ends(0)
        .says("already");
    let text = String::from_utf8(folder.read("partnership-13.toml")).unwrap();
    let text = text
        .replacen("version = \"1.1.0\"", "version = \"2.0.0\"", 1)
        .replace("\"S2q3\"", "\"S2q9\"");
    let folder = folder.with("partnership-13.toml", text);
    run(&folder, "interview list", "")
        .ends(3)
        .says("other-questionnaire");
    run(&folder, &format!("interview migrate {ID} --again S1q9"), "")
        .ends(2)
        .says("`S1q9`");
    run(&folder, &format!("interview migrate {ID}"), "")
        .ends(0)
        .says("to ask: S2q9, ");
    let listed = run(&folder, "interview list", "").ends(0).stdout;
    assert!(listed.contains(" 2/20"), "{listed}");
    run(&folder, &format!("interview migrate {ID} --again S1q3"), "")
        .ends(0)
        .says("to ask: S1q3, S2q9, ");
    let listed = run(&folder, "interview list", "").ends(0).stdout;
    assert!(listed.contains(" 0/20"), "{listed}");
    run(&folder, "interview migrate nobody", "")
        .ends(2)
        .says("unknown interview");
}

#[test]
fn what_the_survey_leaves_open_is_asked_first() {
    let folder = Folder::assessment();
    // Everybody agrees everywhere but on what is asked by S3q1, of the economic model.
    let survey = String::from_utf8(folder.read("surveys/answers.csv")).unwrap();
    let agreed: Vec<_> = survey
        .lines()
        .enumerate()
        .map(|(row, line)| {
            let cells = line.split(',').enumerate().map(|(column, cell)| {
                let is_split = column == 3 + 2;
                match (row, cell, is_split) {
                    (0, ..) | (_, "", _) => cell.to_owned(),
                    (_, "2" | "3", true) => ["1", "4"][row % 2].to_owned(),
                    (_, "2" | "3", false) => "3".to_owned(),
                    _ => cell.to_owned(),
                }
            });
            cells.collect::<Vec<_>>().join(",")
        })
        .collect();
    let folder = folder.with("surveys/answers.csv", agreed.join("\n"));
    let ended = run(&folder, NEW, "p\nq\n").ends(0);
    let first = ended.stderr.find("S3q3").unwrap();
    let others = ["S1q3", "S2q3", "X1q3"].map(|id| ended.stderr.find(id));
    assert!(
        others
            .iter()
            .all(|other| other.is_none_or(|other| other > first)),
        "{}",
        ended.stderr
    );
}

#[test]
fn a_blank_interview_is_removed_unless_it_holds_more_than_its_opening() {
    let folder = folder();
    run(&folder, NEW, "2\n").ends(0);
    let whole = journal(&folder);
    let opening = whole.split_inclusive('\n').next().unwrap();
    let folder = folder.with(JOURNAL, format!("{opening}{{\"seq\":2,\"kin"));
    let resume = format!("interview resume {ID} --accessible");
    run(&folder, &resume, "").ends(0).says("interview resume");
    assert_eq!(journal(&folder), opening);
    let aside = folder.read(&JOURNAL.replace(".jsonl", ".torn-1"));
    assert_eq!(aside, b"{\"seq\":2,\"kin");
}

#[test]
fn one_interview_tells_its_own_faults_alone_and_a_path_can_be_pasted() {
    let folder = Folder::new().with("my acme/diapason.toml", PROJECT);
    let new = format!("{NEW} -i");
    let run = |words: &str, input: &str| {
        let run = diapason().dir(folder.path()).args("--lang en").args(words);
        run.arg("my acme").input(input).run()
    };
    run(&new, "4\n\n")
        .ends(0)
        .says(&format!("interview resume {ID} -i 'my acme'"));
    run(&new.replace("r07", "r08"), "2\n").ends(0);
    let ended = run(
        "interview resume 2026-11-12_finance_r08 --accessible -i",
        "",
    )
    .ends(0);
    assert!(!ended.stderr.contains("missing-fact"), "{}", ended.stderr);
    run(&format!("interview show {ID} -i"), "")
        .ends(0)
        .says("missing-fact");
    let ended = run(&format!("interview resume {ID} --accessible -i"), "").ends(0);
    assert!(!ended.stderr.contains("missing-fact"), "{}", ended.stderr);
}
