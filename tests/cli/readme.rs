//! The README never lies: its commands run, its tables are those of the program.

use std::fs;

use diapason::cli::Exit;

use crate::harness::{Folder, diapason, repository};

fn readme() -> String {
    fs::read_to_string(repository().join("README.md")).unwrap()
}

/// The part of the README under a heading.
fn part(heading: &str) -> String {
    let readme = readme();
    let (_, rest) = readme.split_once(&format!("## {heading}\n")).unwrap();
    rest.split("\n## ").next().unwrap().to_owned()
}

/// The rows of the first table of a part: the text of their cells.
fn rows(part: &str, head: &str) -> Vec<Vec<String>> {
    let table = part
        .lines()
        .skip_while(|line| !line.starts_with(head))
        .skip(2);
    let rows = table.take_while(|line| line.starts_with('|'));
    rows.map(|row| {
        let cells = row.trim_matches('|').split('|');
        cells
            .map(|cell| cell.trim().trim_matches('`').to_owned())
            .collect()
    })
    .collect()
}

#[test]
fn the_tour_runs_as_it_is_written() {
    let folder = Folder::new();
    let tour = part("A tour in five minutes");
    let lines = tour
        .lines()
        .filter_map(|line| line.strip_prefix("diapason "));
    let commands: Vec<_> = lines.map(|line| line.split('#').next().unwrap()).collect();
    assert!(commands.len() >= 6, "{commands:?}");
    for command in commands {
        diapason().dir(folder.path()).args(command).run().ends(0);
    }
    assert!(
        fs::read(folder.path().join("plan.pdf"))
            .unwrap()
            .starts_with(b"%PDF")
    );
    assert!(folder.path().join("levels.csv").is_file());
}

#[test]
fn the_commands_are_those_of_the_help() {
    let listed = rows(&part("Commands"), "| command |");
    let help = diapason().args("--lang en --help").run().ends(0).stdout;
    let offered = help
        .lines()
        .skip_while(|line| !line.starts_with("Commands"))
        .skip(1);
    let offered = offered
        .take_while(|line| !line.is_empty())
        .filter_map(|line| {
            let indent = line.len() - line.trim_start().len();
            (indent == 2).then(|| line.split_whitespace().next().unwrap().to_owned())
        });
    let names: Vec<_> = listed
        .iter()
        .map(|row| row[0].replace("diapason ", ""))
        .collect();
    assert_eq!(names, offered.collect::<Vec<_>>());
    for (name, row) in names.iter().zip(&listed) {
        let help = diapason()
            .arg(name)
            .args("--lang en -h")
            .run()
            .ends(0)
            .stdout;
        assert_eq!(help.lines().next(), Some(row[1].as_str()), "{name}");
    }
}

#[test]
fn the_exit_codes_are_those_of_the_program() {
    let listed = rows(&part("Commands"), "| exit code |");
    let listed: Vec<_> = listed
        .iter()
        .map(|row| row[0].parse::<i32>().unwrap())
        .collect();
    let known = Exit::ALL.map(|exit| exit as i32);
    assert_eq!(listed, known);
}

#[test]
fn what_the_readme_points_to_is_there() {
    let readme = readme();
    let targets = readme
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next());
    for target in targets.filter(|target| !target.starts_with("https://")) {
        assert!(repository().join(target).is_file(), "{target}");
    }
}
