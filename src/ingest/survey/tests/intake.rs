//! Whole files: encodings, delimiters, line ends, and what makes one unusable.

use std::cell::Cell;
use std::io::{self, Read};

use super::super::{Encoding, Intake, IntakeRules, Roster};
use super::fixture::{balance, encoded, faults, questionnaire, read, read_all, roster, rows};
use crate::diagnostic::{Code, Problems};
use crate::language::Language;
use crate::model::Side;

const FILE: &str = "respondent,department,camp,B1,B2,I1,I2,comment\n\
    é1,Direction financière,business,1,2,,,\"à ; \tou\n b\"\n\
    é2,Ressources humaines,it,,,NA,10,\n\
    é1,Ressources humaines,business,,DK,,,\n";

#[test]
fn encodings_delimiters_and_line_ends_are_recognised() {
    let encodings = [
        Encoding::Utf8,
        Encoding::Utf8Bom,
        Encoding::Utf16Le,
        Encoding::Utf16Be,
        Encoding::Windows1252,
    ];
    for encoding in encodings {
        for delimiter in [',', ';', '\t'] {
            for end in ["\n", "\r\n", "\r"] {
                for start in [String::new(), format!("sep={delimiter}\n")] {
                    let text = FILE
                        .replace("à ;", "à,;")
                        .replace(',', &delimiter.to_string());
                    let text = (start.clone() + &text).replace('\n', end);
                    let (survey, problems) = read(encoded(&text, encoding));
                    assert_eq!(
                        faults(&problems),
                        [""; 0],
                        "{encoding} {delimiter:?} {end:?}"
                    );
                    assert_eq!(rows(&survey, "finance", Side::Business), ["12...."]);
                    assert_eq!(rows(&survey, "rh", Side::It), ["../X.."]);
                    assert_eq!(rows(&survey, "rh", Side::Business), ["_?...."]);
                    assert_eq!(survey.files[0].encoding, encoding);
                    assert_eq!(survey.files[0].delimiter, delimiter);
                }
            }
        }
    }
}

#[test]
fn a_declared_delimiter_is_obeyed_and_counts_as_a_line() {
    let file = "\"SEP=|\"\r\nrespondent|department|camp|B1\r\nr1|rh|business|7\r\n";
    let (survey, problems) = read(file);
    assert_eq!(faults(&problems), ["out-of-scale 3:4 B1=7"]);
    assert_eq!(survey.files[0].delimiter, '|');
    let (_, problems) = read("sep=;\nrespondent,department,camp,B1\nr1,rh,business,1\n");
    assert_eq!(faults(&problems), ["unknown-header 2"]);
}

#[test]
fn empty_files_and_workbooks_are_said_to_be_so() {
    for (bytes, fault) in [
        (&b""[..], "empty-file"),
        (b"\xef\xbb\xbf\r\n\r\n", "empty-file"),
        (b"\n \n\n", "unknown-header 2"),
        (b"sep=;\n", "empty-file"),
        (b"PK\x03\x04rest", "not-csv"),
    ] {
        let (survey, problems) = read(bytes);
        assert_eq!(faults(&problems), [fault], "{bytes:?}");
        assert_eq!(survey.unread, ["0.csv"]);
    }
    let (survey, problems) = read("respondent,department,camp,B1\n\n");
    assert_eq!(faults(&problems), ["no-records 1"]);
    assert_eq!(balance(&survey), [0; 6]);
}

#[test]
fn broken_utf8_is_shown_cell_by_cell_and_nothing_is_kept() {
    let (survey, problems) = read(
        b"respondent,department,camp,B1,comment\n\
          r1,rh,business,1,cr\xc3\xa8me\n\
          r2,rh,business,\xe9,caf\xe9\n\
          r3,Finance \xff,business,9,\n",
    );
    assert_eq!(
        faults(&problems),
        [
            "invalid-utf8 3:4 B1=\\xE9",
            "invalid-utf8 3:5 comment=caf\\xE9",
            "invalid-utf8 4:2 department=Finance \\xFF",
        ]
    );
    assert_eq!(survey.unread, ["0.csv"]);
    assert!(
        survey
            .answers
            .iter()
            .all(|answers| answers.business.is_empty())
    );
    let (_, problems) = read(b"\xef\xbb\xbfrespondent,department,camp,caf\xe9\n");
    assert_eq!(faults(&problems), ["invalid-utf8 1:4 caf\u{fffd}=caf\\xE9"]);
}

#[test]
fn broken_utf16_is_shown_cell_by_cell() {
    let mut bytes = encoded(
        "respondent,department,camp,B1\nr1,rh,business,1",
        Encoding::Utf16Le,
    );
    bytes.extend([0x00, 0xd8, b'\n', 0]);
    let (survey, problems) = read(bytes);
    assert_eq!(faults(&problems), ["invalid-utf16 2:4 B1=1\u{fffd}"]);
    assert_eq!(survey.unread, ["0.csv"]);
}

#[test]
fn rows_inside_a_quotation_mark_are_never_lost_in_silence() {
    let header = "respondent,department,camp,B1,comment\n";
    let never_closed =
        format!("{header}r1,rh,business,1,\n\nr2,rh,business,1,\"oops\nr3,rh,business,2,\n");
    let (survey, problems) = read(never_closed);
    assert_eq!(faults(&problems), ["unclosed-quote 4"]);
    assert_eq!(survey.unread, ["0.csv"]);
    assert!(rows(&survey, "rh", Side::Business).is_empty());

    let twice = format!(
        "{header}r1,rh,business,1,\"oops\nr2,rh,business,1,\nr3,rh,business,2,\"oops\nr4,rh,business,2,\n"
    );
    let (survey, problems) = read(twice);
    assert_eq!(faults(&problems), ["unclosed-quote 2"]);
    assert_eq!(survey.unread, ["0.csv"]);

    let text = format!("{header}r1,rh,business,1,\"people, tools, it\nx, y, it, z\n\"\n");
    let (survey, problems) = read(text);
    assert_eq!(faults(&problems), [""; 0]);
    assert_eq!(balance(&survey), [1, 1, 0, 0, 0, 0]);
}

#[test]
fn a_row_without_end_is_never_held_whole() {
    let header = "respondent,department,camp,B1,comment\n";
    let rest = "r2,rh,business,2,\n".repeat(600_000);
    let (survey, problems) = read(format!("{header}r1,rh,business,1,\"oops\n{rest}"));
    assert_eq!(faults(&problems), ["long-record 2"]);
    assert_eq!(survey.unread, ["0.csv"]);
}

#[test]
fn only_free_text_may_be_long() {
    let long = "x".repeat(64 * 1024 + 1);
    let (survey, problems) = read(format!(
        "respondent,department,camp,B1,comment,x_role\n\
         r1,rh,business,1,{long},\n\
         r2,rh,business,1,,{long}\n\
         r3,rh,business,{long},,\n"
    ));
    let shown = format!("{}…", "x".repeat(60));
    assert_eq!(
        faults(&problems),
        [
            format!("long-cell 3:6 x_role={shown}"),
            format!("long-cell 4:4 B1={shown}"),
        ]
    );
    assert_eq!(balance(&survey), [3, 1, 0, 0, 0, 2]);
}

#[test]
fn what_the_system_refuses_is_a_fault() {
    let questionnaire = questionnaire();
    let mut problems = Problems::default();
    let mut intake = Intake::new(&questionnaire, roster(), IntakeRules::default());
    let refuse = || Err::<io::Empty, _>(io::ErrorKind::PermissionDenied.into());
    intake.file("a.csv", &refuse, &mut problems);
    assert_eq!(faults(&problems), ["unreadable"]);
    assert_eq!(problems.sorted()[0].wording.label.en, "access refused");
    assert_eq!(intake.finish().unread, ["a.csv"]);
}

/// Fails after its bytes.
struct Failing<'b>(&'b [u8]);

impl Read for Failing<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        match self.0.read(out)? {
            0 => Err(io::ErrorKind::ConnectionReset.into()),
            read => Ok(read),
        }
    }
}

#[test]
fn a_file_that_fails_half_way_leaves_nothing_behind() {
    let questionnaire = questionnaire();
    let mut problems = Problems::default();
    let mut intake = Intake::new(&questionnaire, roster(), IntakeRules::default());
    let mut file = "respondent,department,camp,B1\n".to_owned();
    for row in 0..20_000 {
        file.push_str(&format!("r{row},rh,business,1\n"));
    }
    let opened = Cell::new(0);
    let open = || -> io::Result<Box<dyn Read>> {
        opened.set(opened.get() + 1);
        Ok(match opened.get() {
            1 => Box::new(file.as_bytes()),
            _ => Box::new(Failing(file.as_bytes())),
        })
    };
    let sound = || io::Result::Ok(&b"respondent,department,camp,B1\nr1,rh,business,4\n"[..]);
    intake.file("first.csv", &sound, &mut problems);
    intake.file("failing.csv", &open, &mut problems);
    intake.file("last.csv", &sound, &mut problems);
    assert_eq!(faults(&problems), ["unreadable"]);
    let survey = intake.finish();
    assert_eq!(survey.unread, ["failing.csv"]);
    assert_eq!(rows(&survey, "rh", Side::Business), ["4.....", "4....."]);
}

#[test]
fn the_same_respondent_in_two_files_is_no_duplicate() {
    let file = b"respondent,department,camp,B1\nr1,rh,business,4\n";
    let (survey, problems) = read_all(&[file, file], roster(), IntakeRules::default());
    assert_eq!(faults(&problems), [""; 0]);
    assert_eq!(rows(&survey, "rh", Side::Business), ["4.....", "4....."]);
    assert_eq!(survey.files.len(), 2);
    assert_eq!(survey.departments[0].id.as_str(), "finance");
    assert!(survey.answers[0].business.is_empty());
}

#[test]
fn files_alone_make_their_departments() {
    let first = "respondent,department,camp,B1\n\
        r1,Études\u{1b}[31m,business,4\n\
        r1,Achats d'hier,business,1\n\
        r2,etudes,business,1\n\
        r3,Silence,business,\n\
        r4,!?,business,1\n";
    let second = "respondent,department,camp,I1\nr1,ÉTUDES,it,2\n";
    let (survey, problems) = read_all(
        &[first.as_bytes(), second.as_bytes()],
        Roster::open(Language::French),
        IntakeRules::default(),
    );
    assert_eq!(
        faults(&problems),
        [
            "department-spelling 4:2 department=etudes",
            "unknown-department 6:2 department=!?"
        ]
    );
    let names: Vec<_> = survey
        .departments
        .iter()
        .map(|found| found.name.as_str())
        .collect();
    assert_eq!(names, ["Achats d’hier", "Études"]);
    assert_eq!(rows(&survey, "etudes", Side::Business), ["4....."]);
    assert_eq!(rows(&survey, "etudes", Side::It), ["..2..."]);
    assert_eq!(balance(&survey), [5, 2, 0, 1, 0, 2]);
}

#[test]
fn a_column_of_other_names_does_not_make_a_thousand_departments() {
    let file = |rows: usize| {
        let row = |place| format!("r,person {place},business,1\n");
        let rows: String = (0..rows).map(row).collect();
        format!("respondent,department,camp,B1\n{rows}")
    };
    let (most, beyond) = (file(1000), file(1500));
    let other = "respondent,department,camp,B1\nr,Achats,business,1\n";
    let open = || Roster::open(Language::French);
    let (survey, problems) = read_all(&[most.as_bytes()], open(), IntakeRules::default());
    assert_eq!(faults(&problems), [""; 0]);
    assert_eq!(survey.departments.len(), 1000);
    let files = [beyond.as_bytes(), other.as_bytes()];
    let (survey, problems) = read_all(&files, open(), IntakeRules::default());
    assert_eq!(
        faults(&problems),
        ["too-many-departments 1002:2 department=person 1000"]
    );
    assert_eq!(survey.unread, ["0.csv"]);
    assert_eq!(survey.departments.len(), 1, "the other file is read");
}

#[test]
fn a_department_has_a_name_that_a_page_can_hold() {
    let file = |letters| {
        let name = "é".repeat(letters);
        format!("respondent,department,camp,B1\nr,{name},business,1\n")
    };
    let told = |letters| {
        let file = file(letters);
        let roster = Roster::open(Language::French);
        let (_, problems) = read_all(&[file.as_bytes()], roster, IntakeRules::default());
        let found = problems.sorted().into_iter();
        found.map(|found| found.code).collect::<Vec<_>>()
    };
    assert_eq!(told(200), []);
    assert_eq!(told(201), [Code::TooLong]);
}
