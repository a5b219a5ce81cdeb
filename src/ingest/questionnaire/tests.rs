//! Questionnaires that are read, and what is said of those that are not.

use insta::assert_snapshot;

use super::super::samples::{QUESTIONNAIRE, catalogue, codes, read_questionnaire, spoilt};
use super::*;
use crate::diagnostic::{Code, Problems, Severity, SourceFile, render, summary};
use crate::language::Language;
use crate::model::{
    ActionId, Channel, Comparison, DontKnow, KpiUnit, Level, Owner, Rated, Scale, Side,
};

#[test]
fn the_shipped_questionnaires_have_no_fault_and_no_warning() {
    for id in SHIPPED {
        let (questionnaire, catalogue) = shipped(id).unwrap();
        let mut problems = Problems::default();
        let read = read(&questionnaire, &catalogue, &mut problems);
        assert_eq!(render(&problems, Language::English), "");
        assert_eq!(read.unwrap().id, *id);
    }
    assert_eq!(shipped("partnership-12"), None);
}

#[test]
fn the_shipped_questionnaire_is_whole() {
    let (questionnaire, catalogue) = shipped("partnership-13").unwrap();
    let read = read(&questionnaire, &catalogue, &mut Problems::default()).unwrap();
    let axes: Vec<_> = read.axes.iter().map(|axis| axis.id.as_str()).collect();
    assert_eq!(
        axes,
        [
            "services",
            "posture",
            "communication",
            "customer-experience"
        ]
    );
    let codes: Vec<_> = read.sub_axes.iter().map(|one| one.code.as_str()).collect();
    let expected = "S1 S2 S3 P1 P2 P3 C1 C2 C3 C4 X1 X2 X3";
    assert_eq!(codes.join(" "), expected);
    let lowest: Vec<_> = read
        .questions
        .iter()
        .filter(|one| one.dont_know == DontKnow::Lowest)
        .map(|one| one.id.as_str())
        .collect();
    assert_eq!(lowest, ["P1q1", "C4q1", "C4q2", "C4q3"]);
    let chain: Vec<_> = read
        .actions
        .iter()
        .filter_map(|action| Some((action.chain?.name(), action.id.as_str())))
        .collect();
    assert_eq!(
        chain,
        [
            ("charter", "P2-2D"),
            ("pilot", "P3-3O"),
            ("roll-out", "P3-4O"),
            ("prioritisation", "C1-3O"),
        ]
    );
}

#[test]
fn a_questionnaire_is_read_with_its_defaults() {
    let (read, problems) = read_questionnaire(QUESTIONNAIRE, &catalogue());
    assert_eq!(codes(&problems), [Code::UnusualTree]);
    let read = read.unwrap();
    assert_eq!(read.title.en, "Small questionnaire");
    let sub_axis = &read.sub_axes[0];
    assert_eq!(sub_axis.id.as_str(), "services.catalogue");
    assert_eq!(sub_axis.boundary.fr, "");
    assert_eq!(sub_axis.channel_weights.of(Channel::Document), 0.4);
    assert_eq!(sub_axis.business[3].en, "h");
    let [first, second, third] = &read.questions[..] else {
        panic!("three questions")
    };
    assert_eq!(first.text.fr, "Que faites-vous\u{202f}?");
    assert_eq!(first.choices[3].fr, "quatre");
    assert_eq!((first.weight, first.reverse), (1.0, false));
    assert_eq!((second.scale, second.reverse), (Scale::Likert5, true));
    assert_eq!(second.rated, Rated::One(Side::Business));
    assert_eq!((third.rated, third.scale), (Rated::Both, Scale::Level4));
    assert_eq!(read.documents[0].max_age_months, 18);
    let action = &read.actions[0];
    assert_eq!(action.id.as_str(), "S2-2O");
    assert_eq!((action.to, action.owner), (Level::Two, Owner::It));
    // Light, four weeks, organisation: method E.1.
    assert_eq!((action.value, action.cost, action.risk), (3, 1, 2));
    assert_eq!(action.kpi.unit, KpiUnit::Percent);
    assert_eq!(action.kpi.comparison, Comparison::AtLeast);
    assert_eq!(action.kpi.target, 80.0);
    assert_eq!(read.planning.min_months, [6, 9, 9]);
    assert_eq!(
        (read.planning.anticipation, read.planning.actions_per_stage),
        (2, 12)
    );
    assert_eq!(
        (read.scoring.group_correlation, read.scoring.cap_min_weight),
        (0.5, 0.25)
    );
}

#[test]
fn the_fingerprint_is_that_of_both_texts() {
    let fingerprint = |questionnaire: &str, catalogue: &str| {
        let (read, _) = read_questionnaire(questionnaire, catalogue);
        read.unwrap().sha256
    };
    let plain = fingerprint(QUESTIONNAIRE, &catalogue());
    assert_eq!(plain.len(), 64);
    let other = format!("{}# a comment\n", catalogue());
    assert_ne!(plain, fingerprint(QUESTIONNAIRE, &other));
    // The end of one text moved to the beginning of the other: the same bytes in all.
    let moved = fingerprint(&format!("{QUESTIONNAIRE}# x\n"), &catalogue());
    assert_eq!(
        moved,
        fingerprint(QUESTIONNAIRE, &format!("# x\n{}", catalogue()))
    );
}

#[test]
fn a_third_language_must_be_complete() {
    let declared = spoilt(
        QUESTIONNAIRE,
        "[\"fr\", \"en\"]",
        "[\"fr\", \"en\", \"de\"]",
    );
    let (read, problems) = read_questionnaire(&declared, &catalogue());
    assert!(read.is_none());
    let missing = codes(&problems);
    let missing = missing
        .iter()
        .filter(|code| **code == Code::MissingTranslation);
    // Title, 16 of the levels, axis, 2 + 2 of the sub-axis, 3 + 1 + 1 of the questions, 4 of the
    // survey, 4 of the interview, 3 documents with 2 texts more, 12 actions with 3 texts each.
    assert_eq!(missing.count(), 1 + 16 + 1 + 4 + 5 + 4 + 4 + 5 + 36);
}

#[test]
fn a_catalogue_may_leave_its_schema_out() {
    let (read, _) = read_questionnaire(QUESTIONNAIRE, &spoilt(&catalogue(), "schema = 1", ""));
    assert!(read.is_some());
}

#[test]
fn a_questionnaire_with_twelve_faults_shows_all_twelve() {
    let mut text = QUESTIONNAIRE.to_owned();
    for (from, to) in [
        ("id = \"small\"", "id = \"Small one\""),
        ("version = \"1.0.0\"", "verison = \"1.0.0\""),
        ("en = \"One\"", "en = \"\""),
        ("fr = [\"a\", ", "fr = ["),
        ("weights = {", "weight = -1\nweights = {"),
        ("id = \"S2q2\"", "id = \"S2q1\""),
        ("\"likert5\"", "\"likert6\""),
        ("fr = [\"un\", ", "fr = [1, "),
        ("level = 3", "level = 3.5"),
        (
            "sub_axis = \"services.catalogue\"\nside",
            "sub_axis = \"services.catalogues\"\nside",
        ),
    ] {
        text = spoilt(&text, from, to);
    }
    let actions = spoilt(&catalogue(), "weeks = 4", "weeks = 8\nquick_win = true");
    let (read, problems) = read_questionnaire(&text, &actions);
    assert!(read.is_none());
    // A misspelt key is two faults: one that nobody knows, one that is missing.
    let found = codes(&problems);
    let errors: Vec<_> = found
        .iter()
        .filter(|code| code.severity() == Severity::Error)
        .map(|code| code.name())
        .collect();
    assert_eq!(
        summary(&problems, Language::English),
        "12 errors, 1 warning"
    );
    assert_eq!(
        errors,
        [
            "missing-key",
            "malformed-id",
            "unknown-key",
            "missing-translation",
            "bad-weight",
            "level-table",
            "wrong-type",
            "duplicate-id",
            "unknown-value",
            "unknown-sub-axis",
            "wrong-type",
            "bad-quick-win",
        ]
    );
}

#[test]
fn a_questionnaire_without_a_catalogue_is_judged_alone() {
    let judged = |text: &str| {
        let mut problems = Problems::default();
        read_model(&SourceFile::new("q.toml", text), &mut problems);
        codes(&problems)
    };
    assert_eq!(judged(QUESTIONNAIRE), [Code::UnusualTree]);
    let spelling = spoilt(QUESTIONNAIRE, "reverse =", "reversed =");
    let evidence = spoilt(&spelling, "side = \"both\"\ntext", "side = \"it\"\ntext");
    assert_eq!(
        judged(&evidence),
        [Code::UnusualTree, Code::NoEvidence, Code::UnknownKey]
    );
    assert_eq!(judged("schema = "), [Code::TomlSyntax]);
}

#[test]
fn a_circle_of_actions_is_shown_whole() {
    let mut text = catalogue();
    for (id, required) in [("S2-2O", "S2-2C"), ("S2-2C", "S2-2D"), ("S2-2D", "S2-2O")] {
        let head = format!("id = \"{id}\"\n");
        text = spoilt(
            &text,
            &head,
            &format!("{head}requires = [\"{required}\"]\n"),
        );
    }
    let (_, problems) = read_questionnaire(QUESTIONNAIRE, &text);
    let shown = render(&problems, Language::English);
    let first = shown
        .split("\n\n")
        .find(|part| part.contains("requires-cycle"));
    assert_snapshot!(first.unwrap(), @r#"
    error[requires-cycle]: actions wait for one another: `S2-2O → S2-2C → S2-2D → S2-2O`
      --> q.actions.toml:33:13
       |
    33 | requires = ["S2-2O"]
       |             ^^^^^^^ this prerequisite closes the loop
       |
       = help: remove one of these prerequisites
    "#);
}

#[test]
fn an_action_that_waits_through_others_for_a_later_stage_is_dead() {
    let mut text = catalogue();
    for (id, required) in [("S2-2O", "S2-2C"), ("S2-2C", "S2-3D"), ("S2-4O", "S2-3D")] {
        let head = format!("id = \"{id}\"\n");
        text = spoilt(
            &text,
            &head,
            &format!("{head}requires = [\"{required}\"]\n"),
        );
    }
    let (read, problems) = read_questionnaire(QUESTIONNAIRE, &text);
    let dead: Vec<_> = problems
        .sorted()
        .iter()
        .filter(|fault| fault.code == Code::DeadAction)
        .map(|fault| fault.wording.message.en.chars().take(7).collect::<String>())
        .collect();
    assert_eq!(dead, ["`S2-2O`", "`S2-2C`"]);
    let required = &read.unwrap().actions[0].requires;
    assert_eq!(required[..], [ActionId::new("S2-2C")]);
}

#[test]
fn a_very_long_chain_of_actions_ends() {
    let mut text = String::new();
    for number in 0..5_000 {
        text.push_str(&format!(
            "[[actions]]\nid = \"A{number}\"\nrequires = [\"A{}\"]\n",
            number + 1
        ));
    }
    let (read, problems) = read_questionnaire(QUESTIONNAIRE, &text);
    assert!(read.is_none() && problems.has_errors());
}

#[test]
fn both_files_are_judged_when_one_is_no_toml() {
    let broken = SourceFile::new("q.toml", "[questionnaire\n");
    let actions = spoilt(&catalogue(), "from = 1\nto = 2", "from = 1\nto = 9");
    let actions = SourceFile::new("a.toml", actions);
    let mut problems = Problems::default();
    assert!(read(&broken, &actions, &mut problems).is_none());
    assert_eq!(codes(&problems), [Code::TomlSyntax, Code::OutOfRange]);
}

#[test]
fn the_catalogue_of_a_file_stands_beside_it() {
    assert_eq!(catalogue_name("q/own.toml"), "q/own.actions.toml");
}
