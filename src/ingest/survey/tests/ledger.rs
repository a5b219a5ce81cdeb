//! Many faults in one file.

use super::fixture::{balance, faults, read};

#[test]
fn alike_faults_are_told_once_with_their_number() {
    let mut file = "respondent,department,camp,B1\n".to_owned();
    for row in 0..1500 {
        file.push_str(&format!("r{row},rh,business,9\n"));
    }
    let (survey, problems) = read(&file);
    assert_eq!(faults(&problems), ["out-of-scale 2:4 B1=9"]);
    let label = &problems.sorted()[0].wording.label;
    assert!(label.en.ends_with("; and 1,499 more rows"), "{}", label.en);
    assert!(
        label
            .fr
            .ends_with("\u{202f}; et 1\u{202f}499 autres lignes"),
        "{}",
        label.fr
    );
    assert_eq!(balance(&survey), [1500, 0, 0, 0, 0, 1500]);
}

#[test]
fn beyond_a_thousand_faults_the_others_are_counted() {
    let mut file = "respondent,department,camp,B1\n".to_owned();
    for row in 0..1203 {
        file.push_str(&format!("r{row},rh,business,x{row}\n"));
    }
    file.push_str("r0,rh,business,x0\nr1,rh,business,1\n");
    let (survey, problems) = read(&file);
    let found = faults(&problems);
    assert_eq!(found.len(), 1001);
    assert_eq!(found[0], "more-faults");
    assert_eq!(found[1], "unknown-answer 2:4 B1=x0");
    assert_eq!(
        problems.sorted()[0].wording.message.en,
        "and 203 more faults"
    );
    assert_eq!(balance(&survey), [1205, 1, 0, 0, 0, 1204]);
}
