//! The survey forms for other tools, and what comes back from them, from the outside.

use std::fs;

use diapason::model::{Channel, Side};

use super::shipped::partnership;
use crate::harness::{Folder, diapason};

/// Exports a form for two departments, and returns the folder with the file's text.
fn exported(options: &str) -> Folder {
    let folder = Folder::new();
    let command = format!("questionnaire export --departments Finance,RH {options}");
    diapason().dir(folder.path()).args(&command).run().ends(0);
    folder
}

#[test]
fn the_model_is_written_to_adapt_and_never_over_another() {
    let folder = Folder::new();
    let run = || {
        diapason()
            .dir(folder.path())
            .args("questionnaire export -o model")
            .run()
    };
    run().ends(0);
    diapason()
        .dir(folder.path())
        .args("validate model/partnership-13.toml --strict")
        .run()
        .ends(0);
    let again = run().ends(6);
    assert!(
        again.stderr.contains("partnership-13.toml"),
        "{}",
        again.stderr
    );
}

/// The example row shows how; replaced by people, the table is read as it is.
#[test]
fn a_filled_template_is_read() {
    let folder = exported("--survey csv --camp business --lang fr");
    let template = fs::read_to_string(folder.path().join("survey-business-fr.csv")).unwrap();
    let (header, example) = template.split_once('\n').unwrap();
    let rows: String = (1..=6)
        .map(|one| example.replacen("exemple", &format!("r{one}"), 1))
        .collect();
    let rows = rows.replace("finance,", "Finance,");
    fs::write(
        folder.path().join("answers.csv"),
        format!("{header}\n{rows}"),
    )
    .unwrap();
    let ended = diapason()
        .dir(folder.path())
        .args("score answers.csv --lang en --format json")
        .run()
        .ends(0);
    assert!(
        ended.stdout.contains("\"id\": \"finance\""),
        "{}",
        ended.stdout
    );
    assert!(ended.stdout.contains("\"n\": 6"));
}

/// A response as LimeSurvey exports it, with the codes of the form that was imported.
#[test]
fn what_limesurvey_sends_back_needs_no_mapping() {
    let folder = exported("--survey limesurvey --camp business --lang fr");
    let form = fs::read_to_string(folder.path().join("survey-business-fr.txt")).unwrap();
    let codes: Vec<_> = form
        .lines()
        .map(|line| line.split('\t').collect::<Vec<_>>())
        .filter(|cells| cells[0] == "Q" && cells[1] != "X")
        .map(|cells| (cells[2].to_owned(), cells[1].to_owned()))
        .collect();
    let questionnaire = partnership();
    let asked = questionnaire
        .questions
        .iter()
        .filter(|one| one.is_surveyed(Side::Business));
    for question in asked {
        assert!(
            codes.iter().any(|(code, _)| code == question.id.as_str()),
            "{}",
            question.id
        );
    }
    let names: Vec<_> = codes.iter().map(|(code, _)| code.as_str()).collect();
    let header = format!(
        "id,submitdate,lastpage,startlanguage,seed,{}",
        names.join(",")
    );
    let value = |(code, kind): &(String, String)| match (code.as_str(), kind.as_str()) {
        ("xdepartment", _) => "D1",
        ("department", _) => "finance",
        ("camp", _) => "business",
        ("comment", _) => "",
        (code, _) if code.starts_with('x') => "2",
        ("S1q1", _) => "DK",
        ("S2q1", _) => "NA",
        _ => "3",
    };
    let row: Vec<_> = codes.iter().map(value).collect();
    let rows: String = (1..=6)
        .map(|id| format!("{id},2026-11-02 09:12:00,3,fr,{id}7,{}\r\n", row.join(",")))
        .collect();
    fs::write(
        folder.path().join("results.csv"),
        format!("\u{feff}{header}\r\n{rows}\r\n"),
    )
    .unwrap();
    let ended = diapason()
        .dir(folder.path())
        .args("score results.csv --lang en --format csv")
        .run()
        .ends(0);
    assert!(
        ended.stdout.contains("finance,services,services.offerings"),
        "{}",
        ended.stdout
    );
    let told = ended.stderr.replace('\u{a0}', " ");
    assert!(told.contains("6 rows read = 6 scored"), "{}", ended.stderr);
}

#[test]
fn every_tool_gets_a_form_for_each_camp_and_language() {
    for (tool, ending) in [("csv", "csv"), ("limesurvey", "txt"), ("xlsform", "xlsx")] {
        for language in ["fr", "en"] {
            let folder = exported(&format!("--survey {tool} --lang {language} --self-rating"));
            let again = exported(&format!("--survey {tool} --lang {language} --self-rating"));
            for camp in ["business", "it"] {
                let name = format!("survey-{camp}-{language}.{ending}");
                let bytes = fs::read(folder.path().join(&name)).unwrap();
                assert_eq!(bytes, fs::read(again.path().join(&name)).unwrap(), "{name}");
            }
        }
    }
}

#[test]
fn a_form_offers_the_departments_of_its_assessment() {
    let folder = Folder::new();
    diapason()
        .dir(folder.path())
        .args("init acme --departments Achats,Ventes")
        .run()
        .ends(0);
    diapason()
        .dir(folder.path())
        .args("questionnaire export acme --survey limesurvey --camp it -o forms")
        .run()
        .ends(0);
    let form = fs::read_to_string(folder.path().join("forms/survey-it-fr.txt")).unwrap();
    assert!(form.contains("Achats") && form.contains("ventes"));
    let alone = diapason()
        .dir(folder.path())
        .args("questionnaire export --survey csv --lang en")
        .run()
        .ends(2);
    assert!(alone.stderr.contains("--departments"), "{}", alone.stderr);
}

#[test]
fn a_questionnaire_is_shown_on_the_screen_and_as_markdown() {
    let shown = |options: &str| {
        let command = format!("questionnaire show --lang en {options}");
        diapason().args(&command).run().ends(0).stdout
    };
    let whole = shown("");
    let questionnaire = partnership();
    let interview = questionnaire.questions.iter();
    for question in interview.filter(|one| one.channel == Channel::Interview) {
        assert!(whole.contains(question.id.as_str()), "{}", question.id);
    }
    assert!(shown("--sub-axis s2 --format md").contains("### S2 "));
    assert!(shown("--summary").contains("156"));
    assert_eq!(
        diapason()
            .args("questionnaire --lang en")
            .run()
            .ends(0)
            .stdout,
        whole
    );
    let unknown = diapason()
        .args("questionnaire show --sub-axis S9 --lang en")
        .run()
        .ends(2);
    assert!(
        unknown.stderr.contains("S1, S2, S3, P1"),
        "{}",
        unknown.stderr
    );
}
