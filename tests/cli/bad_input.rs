//! Input that cannot be used: said clearly, in both languages, at its place, and to no harm.

use std::fs;

use super::harness::{Ended, Folder, QUESTIONS, diapason, repository, row, survey};

/// Scores the small assessment with another survey.
fn score(survey: impl AsRef<[u8]>, words: &str) -> Ended {
    let folder = Folder::assessment().with("surveys/answers.csv", survey);
    let run = diapason().dir(folder.path()).args("score --format csv");
    run.args(words).run()
}

/// Checks that a survey is refused, that nothing is scored, and what is said in each language.
#[track_caller]
fn refused(survey: impl AsRef<[u8]>, code: &str, french: &str, english: &str) {
    for (words, said) in [("", french), ("--lang en", english)] {
        let ended = score(survey.as_ref(), words).ends(3).says(code).says(said);
        assert_eq!(ended.stdout, "");
        ended.says("surveys/answers.csv");
    }
}

/// The survey of the small assessment with one thing replaced.
fn spoilt(from: &str, to: &str) -> String {
    let survey = survey(&["finance", "rh"], 12);
    assert!(survey.contains(from), "no {from:?}");
    survey.replacen(from, to, 1)
}

fn header() -> String {
    format!("respondent,department,camp,{}\n", QUESTIONS.join(","))
}

#[test]
fn an_empty_file() {
    refused("", "empty-file", "le fichier est vide", "the file is empty");
}

#[test]
fn a_header_alone() {
    refused(
        header(),
        "no-records",
        "aucune réponse\u{a0}: le fichier s’arrête à son en-tête",
        "no answers: the file ends with its header",
    );
}

#[test]
fn an_unknown_department() {
    refused(
        spoilt("m3,finance,", "m3,finace,"),
        "unknown-department",
        "`finace`",
        "`finance`",
    );
}

#[test]
fn an_unknown_question() {
    refused(
        spoilt(",S2q1,", ",S2q9,"),
        "unknown-question",
        "en-tête, colonne `S2q9`",
        "header, column `S2q9`",
    );
}

#[test]
fn an_answer_off_the_scale() {
    let five = spoilt("m0,rh,business,2,", "m0,rh,business,5,");
    refused(&five, "out-of-scale", "colonne `S1q1`", "column `S1q1`");
    refused(&five, "answers.csv:26", "1 à 4", "1 to 4");
}

#[test]
fn a_row_without_one_of_its_cells() {
    refused(
        spoilt("m1,finance,business,3,", "m1,finance,business,"),
        "row-width",
        "cette ligne a 32 cellules, l’en-tête en a 33",
        "this row has 32 cells, the header has 33",
    );
}

#[test]
fn bytes_that_are_not_utf8_in_a_file_that_is() {
    let mut bytes = spoilt("m1,finance,", "m1,Direction financière,").into_bytes();
    let at = bytes.windows(3).position(|three| three == b"m5,").unwrap();
    bytes.splice(at..at, *b"\xe9\xff");
    refused(
        &bytes,
        "invalid-utf8",
        "des octets qui ne sont pas de l’UTF-8",
        "bytes that are not UTF-8",
    );
}

#[test]
fn a_folder_instead_of_a_file() {
    let folder = Folder::new().with("answers.csv/file", "");
    let run = |words: &str| diapason().dir(folder.path()).args(words).run();
    run("score answers.csv")
        .ends(3)
        .says("`answers.csv` ne contient pas de `diapason.toml`");
    let ended = run("score --lang en answers.csv answers.csv").ends(2);
    ended.says("give a single assessment folder, or one or more survey files");
    let folder = Folder::new()
        .with("diapason.toml/file", "")
        .with("a.csv", "");
    let run = |words: &str| diapason().dir(folder.path()).args(words).run();
    run("score diapason.toml").ends(3);
    run("validate diapason.toml").ends(3);
}

#[test]
fn files_and_folders_that_are_not_there() {
    let folder = Folder::new();
    let run = |words: &str| diapason().dir(folder.path()).args(words).run();
    run("score missing.csv").ends(3).says("introuvable");
    run("score missing --lang en").ends(3).says("not found");
    run("score .")
        .ends(3)
        .says("`.` ne contient pas de `diapason.toml`");
    run("score")
        .ends(2)
        .says("aucun `diapason.toml` dans `@@DIR@@` ni au-dessus");
    run("plan --lang en")
        .ends(2)
        .says("no `diapason.toml` in `@@DIR@@` or above");
    run("report -o plan.pdf").ends(2);
    assert!(folder.listing().is_empty());
}

#[test]
fn a_project_that_is_no_text() {
    let folder = Folder::assessment().with("diapason.toml", b"schema = 1\n# caf\xe9\n");
    let ended = diapason().dir(folder.path()).args("score").run().ends(3);
    ended.says("n’est pas un texte UTF-8");
    let folder = Folder::assessment().with("diapason.toml", vec![b'#'; 8 * 1024 * 1024 + 1]);
    let ended = diapason().dir(folder.path()).args("score").run().ends(3);
    ended.says("plus de 8 Mio");
}

#[test]
fn an_output_that_cannot_be_written() {
    let folder = Folder::assessment().with("out.csv", "old");
    fs::create_dir(folder.path().join("folder")).unwrap();
    let run = |words: &str| diapason().dir(folder.path()).args(words).run();
    run("score -o folder")
        .ends(6)
        .says("impossible d’écrire `folder`");
    run("plan -o missing/plan.md --lang en")
        .ends(6)
        .says("cannot write `missing/plan.md`");
    run("score --department nobody -o out.csv").ends(2);
    assert_eq!(folder.read("out.csv"), b"old");
}

#[test]
fn twelve_faults_of_a_questionnaire_are_shown_at_once() {
    let read = |name: &str| fs::read_to_string(repository().join("questionnaires").join(name));
    let mut text = read("partnership-13.toml").unwrap();
    let faults = [
        (
            "id = \"partnership-13\"",
            "id = \"Partnership 13\"",
            "malformed-id",
        ),
        ("value = 2\n", "value = 5\n", "wrong-levels"),
        ("code = \"S1\"", "code = \"\"", "empty-text"),
        ("id = \"S1q2\"", "id = \"S1q1\"", "duplicate-id"),
        (
            "sub_axis = \"posture.proximity\"",
            "sub_axis = \"posture.proximty\"",
            "unknown-sub-axis",
        ),
        (
            "scale = \"likert7\"",
            "scale = \"likert9\"",
            "unknown-value",
        ),
        ("reverse = true", "revers = true", "unknown-key"),
        ("level = 2\n", "level = 7\n", "out-of-range"),
        (
            "cuts = [0.15, 0.50, 0.85]",
            "cuts = [0.50, 0.15, 0.85]",
            "bad-cuts",
        ),
        ("min_group = 5", "min_group = 2", "group-too-small"),
        ("review_months = 3", "review_months = \"3\"", "wrong-type"),
        ("schema = 1", "schema = 9", "unknown-schema"),
    ];
    for (from, to, code) in faults {
        assert!(text.contains(from), "no {from:?} for {code}");
        text = text.replacen(from, to, 1);
    }
    let folder = Folder::new().with("q.toml", text).with(
        "q.actions.toml",
        read("partnership-13.actions.toml").unwrap(),
    );
    let ended = diapason()
        .dir(folder.path())
        .args("validate q.toml --lang en")
        .run()
        .ends(1);
    for (.., code) in faults {
        let shown = format!("error[{code}]");
        assert!(
            ended.stdout.contains(&shown),
            "no {code} in:\n{}",
            ended.stdout
        );
    }
    assert!(ended.stdout.matches("q.toml:").count() >= 12);
    ended.says("12 errors");
}

#[test]
fn every_fault_of_a_survey_is_shown_at_once() {
    let survey = spoilt("m0,finance,business,2,", "m0,finance,business,9,")
        .replacen("m1,finance,business,3,", "m1,finance,business,x,", 1)
        .replacen("m2,finance,business,", "m2,finance,boss,", 1)
        .replacen("m3,finance,", ",finance,", 1)
        .replacen("i4,rh,", "i3,rh,", 1);
    let ended = score(survey, "--lang en").ends(3);
    for code in [
        "out-of-scale",
        "unknown-answer",
        "unknown-camp",
        "missing-respondent",
    ] {
        assert!(
            ended.stderr.contains(code),
            "no {code} in:\n{}",
            ended.stderr
        );
    }
    ended
        .says("duplicate-respondent")
        .says("5\u{a0}rows rejected: nothing is scored");
}

#[test]
fn rejected_rows_can_be_left_out() {
    let survey = spoilt("m0,finance,business,2,", "m0,finance,business,9,");
    let ended = score(&survey, "--accept-rejects")
        .ends(0)
        .says("out-of-scale");
    assert!(
        ended
            .stderr
            .contains("48\u{a0}lignes lues = 47\u{a0}retenues"),
        "{}",
        ended.stderr
    );
    assert!(
        ended.stderr.contains("1\u{a0}rejetée\n"),
        "{}",
        ended.stderr
    );
    assert!(
        ended.stdout.lines().nth(1).unwrap().ends_with(",11,12,C"),
        "{}",
        ended.stdout
    );
    let ended = score("", "--accept-rejects").ends(3);
    assert_eq!(
        ended.stdout, "",
        "a file that is not read cannot be accepted"
    );
}

#[test]
fn a_respondent_who_answers_twice_counts_once() {
    let twice = format!("m0,finance,business,{}\n", row("business", 3));
    let survey = survey(&["finance", "rh"], 12) + &twice;
    refused(&survey, "duplicate-respondent", "`m0`", "`m0`");
    let plain = score(super::harness::survey(&["finance", "rh"], 12), "").ends(0);
    let kept = score(&survey, "--duplicates keep_first").ends(0);
    assert_eq!(kept.stdout, plain.stdout);
    kept.says("1\u{a0}doublon\n");
    let last = score(&survey, "--duplicates keep_last").ends(0);
    let first = last.stdout.lines().nth(1).unwrap();
    // Six answer 3, five answer 2, one of them now answers 3: (5·2 + 7·3) / 12.
    let it_index: f64 = first.split(',').nth(10).unwrap().parse().unwrap();
    assert!((it_index - 31.0 / 12.0).abs() < 1e-9, "{first}");
    score(&survey, "--duplicates keep_all").ends(2);
}

#[test]
fn too_few_people_everywhere_publish_nothing() {
    let few = survey(&["finance", "rh"], 4);
    score(&few, "")
        .ends(5)
        .says("rien ne peut être publié\u{a0}: il faut au moins 5 répondants");
    let ended = score(&few, "--lang en")
        .ends(5)
        .says("nothing can be published");
    assert_eq!(ended.stdout, "");
    score(survey(&["finance", "rh"], 5), "").ends(0);
}

#[test]
fn a_wrong_command_line_is_a_usage_fault() {
    for words in [
        "",
        "measure",
        "score --nope",
        "score --format pdf",
        "score --lang de",
        "plan -o",
    ] {
        let ended = diapason().args(words).run().ends(2);
        assert_eq!(ended.stdout, "");
        assert!(!ended.stderr.is_empty());
    }
    for words in [
        "--help",
        "-h",
        "--version",
        "score --help",
        "report -h --lang en",
    ] {
        let ended = diapason().args(words).run().ends(0);
        assert_eq!(ended.stderr, "");
    }
}

#[test]
fn a_reader_that_went_away_is_no_fault() {
    for words in [
        "score examples/acme --format json",
        "plan examples/acme -q",
        "--help",
    ] {
        assert_eq!(diapason().args(words).run_into_closed_pipe(), 0, "{words}");
    }
}
