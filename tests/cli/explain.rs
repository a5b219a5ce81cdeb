//! `diapason explain`: the tree, what would move it, and what may not be seen of few people.

use serde_json::Value;

use super::harness::{Folder, diapason};

/// The departments of the example in which something is withheld, something open, or both.
const DEPARTMENTS: [&str; 4] = ["finance", "juridique", "controle-de-gestion", "qualite"];

/// One sub-axis of a small assessment.
const TREE: &str = "\
Ressources humaines: level 2, stable (target 3) · indicative
├─ Each line gives the level (* to be consolidated), the index, then the rating and the share at
│    levels 2, 3 and 4. Ratings: N up to 15%, P up to 50%, L up to 85%, F above.
├─ Levels of the department · 2 · 2.47 · F 99%, P 47.9%, N 0%
│  ├─ Level 2, stable: overall F (99%); no sub-axis N or P
│  ├─ Level 3, not reached: overall P (47.9%); P: S1, S2, S3, P1, P2, P3, C1, C2, C3, C4, X1, X2,
│  │    X3
│  └─ Level 4, not examined: level 3 is not stable
├─ Posture, weight 25%, 3 of 3 sub-axes with a figure · 2 · 2.50 · F 100%, P 50%, N 0%
│  └─ P3 Product orientation, weight 33.3% · 2 · 2.50 · F 100%, P 50%, N 0% · indicative · both
│     │ sides alike
│     ├─ IT: 2 · 2.50 · F 100%, P 50%, N 0%
│     │  ├─ survey, weight 100% (declared 0.20) · 2 · 2.50 · F 100%, P 50%, N 0%
│     │  │  ├─ 12 people
│     │  │  └─ median 2.50, trimmed mean 2.50, deviation 0.52, agreement r_wg 0.78 (strong),
│     │  │       a_wg 0.78, AD 0.50
│     │  └─ Silent: documents (none reviewed), interviews (none)
│     ├─ business: 2 · 2.50 · F 100%, P 50%, N 0%
│     │  ├─ survey, weight 100% (declared 0.20) · 2 · 2.50 · F 100%, P 50%, N 0%
│     │  │  ├─ 12 people
│     │  │  └─ median 2.50, trimmed mean 2.50, deviation 0.52, agreement r_wg 0.78 (strong),
│     │  │       a_wg 0.78, AD 0.50
│     │  └─ Silent: documents (none reviewed), interviews (none)
│     └─ Lower of the two sides: IT and business at level 2, IT and business at level 3, IT and
│          business at level 4
├─ Do the questions of an axis measure one thing? (whole company)
│  ├─ Posture, IT: α 0.40 (24 respondents)
│  └─ Posture, business: α 1.00 (24 respondents)
├─ What blocks level 3
│  ├─ X3 Perception and usage · limiting side: IT
│  ├─ S1 Service offerings · both sides alike
│  ├─ S2 Service catalogues · both sides alike
│  ├─ S3 Economic model · both sides alike
│  ├─ P1 Proximity · both sides alike
│  ├─ P2 Service culture · limiting side: business
│  ├─ P3 Product orientation · both sides alike
│  │  ├─ IT: IT keeps one team on a product, guided by the backlog of a product owner from the
│  │  │    department; it delivers at least every five weeks; it shows each delivery to users.
│  │  ├─ P3-3D Define the product owner’s role and time
│  │  └─ P3-3O Pilot one joint product team
│  ├─ C1 Transparency · both sides alike
│  ├─ C2 Information · limiting side: business
│  ├─ C3 Promotion · both sides alike
│  ├─ C4 Awareness and standing · both sides alike
│  ├─ X1 Journeys · both sides alike
│  └─ X2 Mutual knowledge · both sides alike
├─ The smallest change: the fewest sub-axes to lift, none further than fully attained; verified by
│  │ scoring again
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
    schema questionnaire assessment rules department name sub_axis target status joint steps unilateral axes blockers next_blockers change unmoved actions company warnings
    cuts group_correlation cap_min_weight min_group distribution_group
    level rating share outcome rated_n rated_p
    id weight with_figure all joint sub_axes
    id code weight status joint limiting_side minimum it business
    standing divergent raw capped_by channels gap
    declared weight standing rests_on
    index achievement ratings reached stable suppressed
    n left_out sd agreement a_wg ad median trimmed_mean shares checks reviewed reviewed_weight stale undated camps
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
        for (one, other) in list(&found["blockers"]).iter().zip(list(&own["blockers"])) {
            for key in ["sub_axis", "level", "limiting_side"] {
                assert_eq!(one[key], other[key], "{department}");
            }
        }
        assert_eq!(list(&found["blockers"]).len(), list(&own["blockers"]).len());
        assert_eq!(found["company"], score["company"]);
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

/// What a part or a whole is rated: 0 for N, up to 3 for F, by method D.1.
fn rate(share: f64) -> usize {
    [0.15, 0.50, 0.85]
        .iter()
        .filter(|cut| share > **cut + 1e-9)
        .count()
}

/// Reached and stable of a department, by method D.7, from the joint vectors of its sub-axes, axis
/// by axis; all weigh the same.
fn staged(axes: &[Vec<[f64; 3]>]) -> [usize; 2] {
    let mean = |step: usize| {
        let of_axis = |axis: &Vec<[f64; 3]>| {
            axis.iter().map(|part| part[step]).sum::<f64>() / axis.len() as f64
        };
        axes.iter().map(of_axis).sum::<f64>() / axes.len() as f64
    };
    let [mut reached, mut stable] = [1, 1];
    for step in 0..3 {
        let worst = axes.iter().flatten().map(|part| rate(part[step])).min();
        let (whole, worst) = (rate(mean(step)), worst.unwrap());
        if whole >= 2 && worst >= 1 {
            reached = step + 2;
        }
        if whole < 3 || worst < 2 {
            break;
        }
        stable = step + 2;
    }
    [reached, stable]
}

/// The same sub-axes, of which those in `choice`, a bit each, are lifted to just above the cut of F up
/// to a level.
fn lifted(axes: &[Vec<[f64; 3]>], choice: u32, level: usize) -> Vec<Vec<[f64; 3]>> {
    let mut axes = axes.to_vec();
    let parts = axes.iter_mut().flatten().enumerate();
    for (_, part) in parts.filter(|(place, _)| choice >> place & 1 == 1) {
        let [two, three, four] = *part;
        let full = 0.85 + 1e-6;
        let to = |share: f64, own: usize| if own <= level { share.max(full) } else { share };
        *part = [to(two, 2), to(three, 3), to(four, 4)];
    }
    axes
}

/// The definition of the smallest change, on the departments of the example of which every vector is
/// shown: no choice of fewer sub-axes comes to the level, each lifted to just above the cut of F.
#[test]
fn no_fewer_sub_axes_would_do_in_the_example() {
    let mut tried = 0;
    for department in [
        "finance",
        "usine-saint-etienne",
        "usine-besancon",
        "ventes-france",
    ] {
        let found = json(department);
        let share =
            |part: &Value, step: usize| part["joint"]["achievement"][step].as_f64().unwrap();
        let axes = list(&found["axes"]).iter().map(|axis| {
            let parts = list(&axis["sub_axes"]).iter();
            parts
                .map(|part| [0, 1, 2].map(|step| share(part, step)))
                .collect()
        });
        let axes: Vec<Vec<[f64; 3]>> = axes.collect();
        let [reached, stable] = staged(&axes);
        assert_eq!(found["joint"]["reached"], reached);
        assert_eq!(found["joint"]["stable"], stable);
        for lever in list(&found["change"]["levers"]) {
            let level = usize::try_from(lever["level"].as_u64().unwrap()).unwrap();
            let badge = usize::from(lever["badge"] == "stable");
            let mut named: Vec<_> = list(&lever["lifts"])
                .iter()
                .map(|one| &one["sub_axis"])
                .collect();
            named.dedup();
            let meets = |choice: &u32| staged(&lifted(&axes, *choice, level))[badge] >= level;
            let fewest = (0..1_u32 << 13).filter(meets).map(u32::count_ones).min();
            assert_eq!(
                fewest,
                u32::try_from(named.len()).ok(),
                "{department} {lever}"
            );
            tried += 1;
        }
    }
    assert!(tried >= 6, "{tried}");
}
