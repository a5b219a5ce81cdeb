//! Laws of this room, tried on many files.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;

use super::super::{Encoding, IntakeRules, Layout, Roster, Survey};
use super::fixture::{encoded, faults, read, read_all, read_with, roster, rows};
use crate::language::Language;
use crate::model::{BySide, DuplicatePolicy, Side};

const DEPARTMENTS: [&str; 2] = ["Direction financière", "rh"];

/// A camp, a department and a respondent.
type Who = (Side, usize, u8);

/// Returns respondents with their answers to the two questions of their camp.
fn sheets() -> impl Strategy<Value = Vec<(Who, [&'static str; 2])>> {
    let answer = || select(&["1", "2", "3", "4", "DK", "na", ""][..]);
    let who = (select(&Side::ALL[..]), 0..2usize, 0..9u8);
    let all = btree_map(who, [answer(), answer()], 1..30);
    all.prop_map(|all| all.into_iter().collect::<Vec<_>>())
        .prop_shuffle()
}

fn questions(camp: Side) -> [&'static str; 2] {
    match camp {
        Side::Business => ["B1", "B2"],
        Side::It => ["I1", "I2"],
    }
}

fn wide(sheets: &[(Who, [&str; 2])]) -> String {
    let mut file = "respondent,department,camp,B1,B2,I1,I2,comment\n".to_owned();
    for ((camp, department, respondent), [first, second]) in sheets {
        let who = format!("é{respondent},{},{}", DEPARTMENTS[*department], camp.name());
        let answers = match camp {
            Side::Business => format!("{first},{second},,"),
            Side::It => format!(",,{first},{second}"),
        };
        file.push_str(&format!("{who},{answers},\"a\n\"\"b\"\"\"\n"));
    }
    file
}

fn long(sheets: &[(Who, [&str; 2])]) -> String {
    let mut file = "respondent,department,camp,question,answer\n".to_owned();
    for ((camp, department, respondent), answers) in sheets {
        for (question, answer) in questions(*camp).iter().zip(answers) {
            let department = DEPARTMENTS[*department];
            let camp = camp.name();
            file.push_str(&format!(
                "é{respondent},{department},{camp},{question},{answer}\n"
            ));
        }
    }
    file
}

/// Returns the rows of both departments by camp; a row of the long layout is of other records.
fn answers(bytes: &[u8]) -> Vec<BySide<Vec<String>>> {
    let (survey, problems) = read(bytes);
    assert_eq!(faults(&problems), [""; 0]);
    let all = ["finance", "rh"].map(|id| BySide::from_fn(|camp| rows(&survey, id, camp)));
    all.to_vec()
}

/// Returns the rows of every department and camp in an order of their own.
fn sorted(survey: &Survey) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for department in &survey.departments {
        for camp in Side::ALL {
            let mut found = rows(survey, department.id.as_str(), camp);
            found.sort();
            all.push(found);
        }
    }
    all
}

/// Returns files made of pieces that survey files are made of, whole or not.
fn soup() -> impl Strategy<Value = Vec<u8>> {
    let pieces: [&[u8]; 24] = [
        b"respondent,department,camp,B1,B2,I1,I2\n",
        b"respondent;department;camp;question;answer\n",
        b"sep=;\n",
        b"r1",
        b"r2",
        b"rh",
        b"finance",
        b"business",
        b"it",
        b",rh,business,",
        b",rh,it,",
        b"1",
        b"B1",
        b"I2",
        b"DK",
        b"9",
        b",",
        b";",
        b",,,",
        b"\"",
        b"\n",
        b"\r",
        b"\xc3\xa9",
        b"\xe9",
    ];
    let head = select(pieces[..3].to_vec());
    let body = vec(select(pieces.to_vec()), 0..80);
    (head, body).prop_map(|(head, body)| [head.to_vec(), body.concat()].concat())
}

fn policy() -> impl Strategy<Value = DuplicatePolicy> {
    select(&DuplicatePolicy::ALL[..])
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_form_of_a_file_does_not_change_its_answers(sheets in sheets()) {
        let file = wide(&sheets);
        let expected = answers(file.as_bytes());
        prop_assert_eq!(&answers(long(&sheets).as_bytes()), &expected);
        for delimiter in [";", "\t"] {
            let other = file.replace(',', delimiter).replace('\n', "\r\n");
            prop_assert_eq!(&answers(other.as_bytes()), &expected);
        }
        for encoding in [Encoding::Utf8Bom, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1252] {
            prop_assert_eq!(&answers(&encoded(&file, encoding)), &expected);
            prop_assert_eq!(&answers(&encoded(&long(&sheets), encoding)), &expected);
        }
    }

    #[test]
    fn the_order_of_rows_does_not_change_the_set_of_answers(
        (sheets, other) in sheets().prop_flat_map(|sheets| (Just(sheets.clone()), Just(sheets).prop_shuffle()))
    ) {
        prop_assert_eq!(sorted(&read(wide(&sheets)).0), sorted(&read(wide(&other)).0));
        prop_assert_eq!(sorted(&read(long(&sheets)).0), sorted(&read(long(&other)).0));
    }

    #[test]
    fn every_record_is_in_one_class(file in soup(), policy in policy()) {
        let (survey, problems) = read_with(&file, policy);
        prop_assert_eq!(survey.files.len() + survey.unread.len(), 1);
        for report in &survey.files {
            let balance = &report.balance;
            prop_assert!(balance.is_even());
            prop_assert_eq!(balance.rejected > 0 || balance.records == 0, problems.has_errors());
            let taken: usize = sorted(&survey).iter().map(Vec::len).sum();
            match report.layout {
                Layout::Wide => prop_assert_eq!(taken, balance.scored),
                Layout::Long => prop_assert!(taken <= balance.scored),
            }
        }
        prop_assert!(survey.unread.is_empty() || problems.has_errors());
    }

    #[test]
    fn no_bytes_break_the_reader(
        start in select(vec![&b""[..], b"\xff\xfe", b"\xef\xbb\xbf", b"respondent,department,camp,B1\n"]),
        bytes in vec(any::<u8>(), 0..400),
        is_open in any::<bool>(),
    ) {
        let file = [start, &bytes].concat();
        let roster = if is_open { Roster::open(Language::French) } else { roster() };
        let (survey, problems) = read_all(&[&file], roster, IntakeRules::default());
        prop_assert!(problems.has_errors() || survey.files.len() == 1);
        for found in problems.sorted() {
            for text in [&found.wording.message.en, &found.wording.message.fr, &found.wording.label.en] {
                prop_assert!(!text.contains(|c: char| c.is_control()), "{text:?}");
            }
        }
    }
}
