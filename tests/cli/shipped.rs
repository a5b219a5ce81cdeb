//! What comes with the program: questionnaires, catalogue and examples.

use std::fs;
use std::path::Path;

use diapason::diagnostic::Problems;
use diapason::ingest::questionnaire::{SHIPPED, questionnaire_name, read, shipped};
use diapason::model::{Channel, Effort, Questionnaire};

use super::harness::{diapason, repository};

fn names(folder: &Path, ends: &str) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.filter(|name| name.ends_with(ends)).collect();
    names.sort();
    names
}

pub(super) fn partnership() -> Questionnaire {
    let (questions, actions) = shipped("partnership-13").unwrap();
    let mut problems = Problems::default();
    let questionnaire = read(&questions, &actions, &mut problems);
    assert!(problems.sorted().is_empty());
    questionnaire.unwrap()
}

#[test]
fn every_questionnaire_of_the_folder_is_in_the_program() {
    let folder = repository().join("questionnaires");
    let files = names(&folder, ".toml");
    let ids: Vec<_> = files
        .iter()
        .filter(|file| questionnaire_name(file) == **file)
        .map(|file| file.trim_end_matches(".toml"))
        .collect();
    assert_eq!(ids, SHIPPED);
    for id in SHIPPED {
        let (questions, actions) = shipped(id).unwrap();
        for file in [questions, actions] {
            let text = fs::read_to_string(repository().join(&file.name)).unwrap();
            assert!(file.text == text, "{}", file.name);
        }
    }
    assert_eq!(files.len(), 2 * SHIPPED.len());
}

#[test]
fn every_questionnaire_of_the_folder_is_clean() {
    for file in names(&repository().join("questionnaires"), ".toml") {
        let run = diapason()
            .args("validate --strict")
            .arg(format!("questionnaires/{file}"));
        assert_eq!(run.run().ends(0).stdout, "");
    }
}

#[test]
fn every_example_runs() {
    let examples = repository().join("examples");
    let found = names(&examples, "");
    assert!(found.contains(&"acme".to_owned()));
    for example in found.iter().filter(|name| examples.join(name).is_dir()) {
        let folder = examples.join(example);
        diapason()
            .args("validate --strict")
            .arg(&folder)
            .run()
            .ends(0);
        diapason().args("score -q").arg(&folder).run().ends(0);
        diapason().args("plan -q").arg(&folder).run().ends(0);
    }
}

#[test]
fn the_questionnaire_holds_the_whole_reference() {
    let questionnaire = partnership();
    let asked = |channel: Channel, camp: &str| {
        let questions = questionnaire.questions.iter();
        let of = questions.filter(|one| one.channel == channel && one.asked_to.name() == camp);
        of.filter(|one| !one.self_rating).count()
    };
    assert_eq!(questionnaire.axes.len(), 4);
    assert_eq!(questionnaire.sub_axes.len(), 13);
    assert_eq!(asked(Channel::Survey, "business"), 17);
    assert_eq!(asked(Channel::Survey, "it"), 13);
    let interview = ["business", "it"].map(|camp| asked(Channel::Interview, camp));
    assert_eq!(interview.iter().sum::<usize>(), 22);
    assert_eq!(questionnaire.documents.len(), 76);
}

#[test]
fn the_catalogue_holds_the_whole_reference() {
    let questionnaire = partnership();
    let actions = &questionnaire.actions;
    let heavy = actions
        .iter()
        .filter(|one| one.effort == Effort::Heavy)
        .count();
    assert_eq!((actions.len(), heavy), (156, 47));
}
