//! `diapason explain`: the tree, what would move it, and what may not be seen of few people.

use serde_json::Value;

use super::harness::{Folder, diapason};

/// The departments of the example in which something is withheld, something open, or both.
const DEPARTMENTS: [&str; 4] = ["finance", "juridique", "controle-de-gestion", "qualite"];

/// One sub-axis of a small assessment.
const TREE: &str = "\
Ressources humaines: level 2, stable (target 3)
├─ Each line gives the level (* to be consolidated), the index, then the rating and the share at
│    levels 2, 3 and 4. Ratings: N up to 15%, P up to 50%, L up to 85%, F above.
├─ Levels of the department · 2 · 2.47 · F 99%, P 47.9%, N 0%
│  ├─ Level 2, stable: whole F (99%); no sub-axis N or P
│  ├─ Level 3, not reached: whole P (47.9%); P: S1, S2, S3, P1, P2, P3, C1, C2, C3, C4, X1, X2, X3
│  └─ Level 4, not looked at: level 3 is not stable
├─ Posture, weight 25%, 3 of 3 sub-axes with a figure · 2 · 2.50 · F 100%, P 50%, N 0%
│  └─ P3 Product orientation, weight 33.3% · 2 · 2.50 · F 100%, P 50%, N 0% · both sides alike
│     ├─ IT: 2 · 2.50 · F 100%, P 50%, N 0%
│     │  ├─ survey, weight 100% (declared 0.20) · 2 · 2.50 · F 100%, P 50%, N 0%
│     │  │  └─ 12 people
│     │  └─ Silent: documents (none reviewed), interviews (none)
│     ├─ business: 2 · 2.50 · F 100%, P 50%, N 0%
│     │  ├─ survey, weight 100% (declared 0.20) · 2 · 2.50 · F 100%, P 50%, N 0%
│     │  │  └─ 12 people
│     │  └─ Silent: documents (none reviewed), interviews (none)
│     └─ Lower of the two sides: IT and business at level 2, IT and business at level 3, IT and
│          business at level 4
├─ What blocks level 3
│  ├─ X3 Perception and usage · limiting side: IT
│  ├─ S1 Service offerings · both sides alike
│  ├─ S2 Service catalogues · both sides alike
│  ├─ S3 Economic model · both sides alike
│  ├─ P1 Proximity · both sides alike
│  ├─ P2 Service culture · limiting side: business
│  ├─ P3 Product orientation · both sides alike
│  │  └─ IT: IT keeps one team on a product, guided by the backlog of a product owner from the
│  │       department; it delivers at least every five weeks; it shows each delivery to users.
│  ├─ C1 Transparency · both sides alike
│  ├─ C2 Information · limiting side: business
│  ├─ C3 Promotion · both sides alike
│  ├─ C4 Awareness and standing · both sides alike
│  ├─ X1 Journeys · both sides alike
│  └─ X2 Mutual knowledge · both sides alike
├─ The smallest change, verified by scoring again
│  ├─ To reach level 3, lift 1 sub-axis
│  │  └─ X3 Perception and usage: IT (25%) and business (50%), above 50% at level 3
│  └─ To make level 3 stable, lift 13 sub-axes
│     ├─ S1 Service offerings: IT (50%) and business (50%), above 85% at level 3
│     ├─ S2 Service catalogues: IT (50%) and business (50%), above 85% at level 3
│     ├─ S3 Economic model: IT (50%) and business (50%), above 85% at level 3
│     ├─ P1 Proximity: IT (50%) and business (50%), above 85% at level 3
│     ├─ P2 Service culture: IT (62.5%) and business (50%), above 85% at level 3
│     ├─ P3 Product orientation: IT (50%) and business (50%), above 85% at level 3
│     ├─ C1 Transparency: IT (50%) and business (50%), above 85% at level 3
│     ├─ C2 Information: IT (62.5%) and business (50%), above 85% at level 3
│     ├─ C3 Promotion: IT (50%) and business (50%), above 85% at level 3
│     ├─ C4 Awareness and standing: IT (50%) and business (50%), above 85% at level 3
│     ├─ X1 Journeys: IT (50%) and business (50%), above 85% at level 3
│     ├─ X2 Mutual knowledge: IT (50%) and business (50%), above 85% at level 3
│     └─ X3 Perception and usage: IT (25%) and business (50%), above 85% at level 3
├─ Actions of the plan for these sub-axes
│  ├─ P3-3D Define the product owner’s role and time
│  └─ P3-3O Pilot one joint product team
└─ Rules: a level is stable when the whole is F and no sub-axis N or P, reached when the whole is L
     and no sub-axis N, on a stable base. A sub-axis is worth, level by level, the lower of its two
     sides. A source of weight 0.25 or more lets no level stand more than one above it. A person
     counts who answered at least half of what applies; below 5 people nothing is shown, below 10
     no share.
";

fn json(department: &str) -> Value {
    let run = diapason()
        .args("explain -q -i examples/acme --format json")
        .arg(department);
    serde_json::from_str(&run.run().ends(0).stdout).unwrap()
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

fn keys(value: &Value) -> String {
    let keys: Vec<_> = value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    keys.join(" ")
}

/// Every sub-axis of an explanation.
fn sub_axes(found: &Value) -> Vec<&Value> {
    list(&found["axes"])
        .iter()
        .flat_map(|axis| list(&axis["sub_axes"]))
        .collect()
}

#[test]
fn a_tree_goes_from_the_level_to_the_channels() {
    let folder = Folder::assessment();
    let run = diapason()
        .dir(folder.path())
        .args("explain rh P3 --lang en -q");
    assert_eq!(run.run().ends(0).stdout, TREE);
}

#[test]
fn both_languages_say_the_same_of_every_sub_axis() {
    for department in DEPARTMENTS {
        let run = |lang: &str| {
            let run = diapason()
                .args("explain -q -i examples/acme --lang")
                .arg(lang);
            run.arg("--").arg(department).run().ends(0).stdout
        };
        let (french, english) = (run("fr"), run("en"));
        let codes = |text: &str, code: &str| text.matches(&format!("─ {code} ")).count();
        for code in [
            "S1", "S2", "S3", "P1", "P2", "P3", "C1", "C2", "C3", "C4", "X1", "X2", "X3",
        ] {
            assert!(codes(&french, code) > 0, "{department} {code}");
            assert_eq!(
                codes(&french, code),
                codes(&english, code),
                "{department} {code}"
            );
        }
        assert!(french.contains("Le plus petit changement"));
        assert!(english.contains("The smallest change"));
    }
}

#[test]
fn the_keys_are_frozen() {
    let found = json("finance");
    let sub_axis = sub_axes(&found)[0];
    let survey = &sub_axis["it"]["channels"]["survey"];
    let lever = &found["change"]["levers"][0];
    let shown = [
        keys(&found),
        keys(&found["rules"]),
        keys(&found["steps"][0]),
        keys(&found["axes"][0]),
        keys(sub_axis),
        keys(&sub_axis["it"]),
        keys(survey),
        keys(&survey["standing"]),
        keys(&survey["rests_on"]),
        keys(lever),
        keys(&lever["lifts"][0]),
        keys(&lever["lifts"][0]["sides"][0]),
        keys(&found["actions"][0]),
    ];
    insta::assert_snapshot!(shown.join("\n"), @r"
    schema questionnaire assessment rules department name sub_axis target status joint steps unilateral axes blockers next_blockers change unmoved actions
    cuts group_correlation cap_min_weight min_group distribution_group
    level rating share outcome rated_n rated_p
    id weight with_figure all joint sub_axes
    id code weight status joint limiting_side minimum it business
    standing divergent raw capped_by channels
    declared weight standing rests_on
    index achievement ratings reached stable suppressed
    n left_out shares checks reviewed reviewed_weight stale undated camps
    level badge text lifts
    sub_axis level sides to above text
    side rating share
    id title sub_axis
    ");
    assert_eq!(found["schema"], "diapason.explain/1");
}

#[test]
fn the_figures_are_those_of_score() {
    let run = diapason().args("score -q examples/acme --format json");
    let score: Value = serde_json::from_str(&run.run().ends(0).stdout).unwrap();
    for department in DEPARTMENTS {
        let found = json(department);
        let own = list(&score["departments"])
            .iter()
            .find(|one| one["id"] == department);
        let own = own.unwrap();
        for key in ["reached", "stable", "index", "achievement", "ratings"] {
            assert_eq!(found["joint"][key], own[key], "{department} {key}");
        }
        assert_eq!(found["blockers"], own["blockers"]);
        for (one, other) in sub_axes(&found).into_iter().zip(list(&own["sub_axes"])) {
            assert_eq!(one["joint"], other["joint"], "{department}");
            for side in ["it", "business"] {
                for key in ["index", "achievement", "ratings", "suppressed"] {
                    assert_eq!(one[side]["standing"][key], other[side][key], "{department}");
                }
            }
        }
    }
}

/// Method R17: below ten people ratings, below five nothing.
#[test]
fn few_people_are_told_by_ratings_or_not_at_all() {
    let mut hidden = 0;
    for department in DEPARTMENTS {
        let found = json(department);
        for one in sub_axes(&found) {
            for side in ["it", "business"] {
                let side = &one[side];
                let survey = &side["channels"]["survey"];
                let why = survey["standing"]["suppressed"].as_str();
                let Some(why) = why.filter(|why| why.starts_with("below-")) else {
                    continue;
                };
                hidden += 1;
                let vectors = [&survey["standing"]["achievement"], &side["raw"]];
                assert!(vectors.into_iter().all(Value::is_null), "{department}");
                assert!(list(&side["capped_by"]).iter().all(Value::is_null));
                assert!(survey["rests_on"]["left_out"].is_null());
                assert_eq!(survey["rests_on"]["n"].is_null(), why == "below-5");
                assert!(one["minimum"].is_null());
            }
        }
        let lifts = list(&found["change"]["levers"])
            .iter()
            .flat_map(|one| list(&one["lifts"]));
        for lift in lifts {
            let all = sub_axes(&found);
            let own = all
                .iter()
                .find(|one| one["id"] == lift["sub_axis"])
                .unwrap();
            for side in list(&lift["sides"]) {
                let standing = &own[side["side"].as_str().unwrap()]["standing"];
                assert_eq!(side["share"].is_null(), standing["achievement"].is_null());
            }
        }
    }
    assert!(hidden > 20, "{hidden}");
}

#[test]
fn an_unknown_name_is_met_with_the_known_ones() {
    let explain = |words: &str| diapason().args("explain --lang en").args(words).run();
    explain("nobody -i examples/acme")
        .ends(2)
        .says("the departments are: finance");
    explain("finance S9 -i examples/acme")
        .ends(2)
        .says("the codes are: S1, S2");
    explain("").ends(2);
}

#[test]
fn a_tree_goes_into_a_file_in_the_form_of_its_name() {
    let folder = Folder::assessment();
    let run = |name: &str| {
        diapason()
            .dir(folder.path())
            .args("explain DAF -q -o")
            .arg(name)
            .run()
            .ends(0);
        String::from_utf8(folder.read(name)).unwrap()
    };
    assert!(run("why.md").starts_with("# Direction financière"));
    assert!(run("why.json").starts_with('{'));
    assert!(run("why.txt").contains("├─ "));
}
