//! Assessments that are read, and what is said of those that are not.

use time::macros::date;

use super::super::samples::{
    PROJECT, QUESTIONNAIRE, catalogue, codes, read_project, read_questionnaire, spoilt,
};
use super::*;
use crate::diagnostic::{Code, Problems, render};
use crate::language::Language;
use crate::model::{Department, DuplicatePolicy, Level, Side, SubAxisId};

fn project(text: &str) -> Project {
    let (project, problems) = read_project(text);
    assert_eq!(render(&problems, Language::English), "");
    project.unwrap()
}

#[test]
fn an_assessment_is_read_whole() {
    let project = project(PROJECT);
    assert_eq!(project.client, "Acme");
    assert_eq!(project.date, Some(date!(2026 - 11 - 22)));
    assert_eq!(project.language, Language::French);
    assert_eq!(project.duplicates, DuplicatePolicy::KeepLast);
    assert!(project.self_rating);
    let finance = &project.departments[0];
    assert_eq!(finance.headcount, Some(25));
    assert_eq!(finance.target, Some(Level::Three));
    assert_eq!(
        finance.sub_axis_targets,
        [(SubAxisId::new("services.catalogue"), Level::Four)]
    );
    assert_eq!(*finance.invited.of(Side::It), Some(9));
    assert_eq!(finance.priority.dependency, Some(0.9));
    let planning = &project.planning;
    assert_eq!(planning.start, Some(date!(2027 - 01 - 04)));
    assert_eq!(planning.capacity.business, Some(3));
    assert_eq!(
        planning.freeze,
        [(date!(2027 - 07 - 15), date!(2027 - 08 - 31))]
    );
}

#[test]
fn what_is_left_out_has_its_default() {
    let text = "schema = 1\n[assessment]\nclient = \"A\"\nwave = \"1\"\n[[departments]]\nid = \"rh\"\nname = \"RH\"";
    let project = project(text);
    assert_eq!(
        project.questionnaire,
        QuestionnaireChoice::Shipped("partnership-13".to_owned())
    );
    assert_eq!(project.surveys, ["surveys/*.csv"]);
    assert_eq!(project.language, Language::French);
    assert_eq!(project.duplicates, DuplicatePolicy::Refuse);
    assert!(!project.self_rating);
    let expected = Department::named(crate::model::DepartmentId::new("rh"), "RH");
    assert_eq!(project.departments, [expected]);
}

#[test]
fn a_name_is_set_for_print_and_found_as_it_was_typed() {
    let finance = &project(PROJECT).departments[0];
    assert_eq!(finance.name, "Direction de l’audit et des finances");
    assert_eq!(
        finance.aliases,
        ["Finance", "DAF", "Direction de l'audit et des finances"]
    );
}

#[test]
fn a_name_loses_its_escapes() {
    let text = spoilt(PROJECT, "\"Achats\"", "\"\\u001b[31mAchats\\u0007\"");
    assert_eq!(project(&text).departments[1].name, "Achats");
}

#[test]
fn names_collide_whatever_their_capitals_and_apostrophes() {
    for other in [
        "FINANCE",
        "direction de l’audit  et des finances",
        "finance",
    ] {
        let text = spoilt(PROJECT, "name = \"Achats\"", &format!("name = \"{other}\""));
        assert_eq!(
            codes(&read_project(&text).1),
            [Code::NameCollision],
            "{other}"
        );
    }
    let own = spoilt(
        PROJECT,
        "aliases = [\"Finance\",",
        "aliases = [\"finance\", \"Finance\",",
    );
    assert_eq!(
        codes(&read_project(&own).1),
        [],
        "a department may repeat its own name"
    );
}

#[test]
fn names_collide_however_their_accents_and_hyphens_are_encoded() {
    let known = spoilt(PROJECT, "\"DAF\"", "\"Éco-conception\"");
    for other in [
        "E\u{301}co-conception",
        "éco\u{2010}conception",
        "éco\u{2011}conception",
    ] {
        let text = spoilt(&known, "\"Achats\"", &format!("\"{other}\""));
        let found = codes(&read_project(&text).1);
        assert_eq!(found, [Code::NameCollision], "{other}");
    }
    let text = spoilt(&known, "\"Achats\"", "\"Eco-conception\"");
    assert_eq!(codes(&read_project(&text).1), [], "an accent counts");
}

#[test]
fn a_questionnaire_may_be_a_file_of_the_folder() {
    let text = spoilt(PROJECT, "\"partnership-13\"", "\"own/q.toml\"");
    let choice = project(&text).questionnaire;
    assert_eq!(choice, QuestionnaireChoice::Path("own/q.toml".to_owned()));
    assert_eq!(choice.catalogue().as_deref(), Some("own/q.actions.toml"));
}

#[test]
fn targets_are_checked_against_the_questionnaire() {
    let (questionnaire, _) = read_questionnaire(QUESTIONNAIRE, &catalogue());
    let questionnaire = questionnaire.unwrap();
    let check = |project: &Project| {
        let mut problems = Problems::default();
        project.check_against(&questionnaire, &mut problems);
        codes(&problems)
    };
    assert_eq!(check(&project(PROJECT)), []);
    let text = spoilt(
        PROJECT,
        "\"services.catalogue\" = 4",
        "\"services.catalog\" = 4",
    );
    assert_eq!(check(&project(&text)), [Code::UnknownSubAxis]);
}

#[test]
fn an_eighty_letter_name_is_fine() {
    let name = "Direction ".repeat(9);
    let text = spoilt(PROJECT, "\"Achats\"", &format!("\"{name}\""));
    assert_eq!(project(&text).departments[1].name, name.trim());
}
