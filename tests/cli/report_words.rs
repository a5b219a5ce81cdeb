//! `diapason report` in the words and the look of its reader: sentences replaced by identifier,
//! palette, logo.

use std::collections::BTreeSet;

use png::{ColorType, Encoder};
use serde_json::Value;

use super::harness::{Ended, Folder, diapason, legible};

/// Runs a report of the small assessment.
fn report(folder: &Folder, words: &str) -> Ended {
    diapason()
        .dir(folder.path())
        .args("report")
        .args(words)
        .run()
}

/// The sentences of a document: identifier, text, and whether it was replaced.
fn sentences(value: &Value, found: &mut Vec<(String, String, bool)>) {
    if let (Some(id), Some(text), Some(replaced)) = (
        value["id"].as_str(),
        value["text"].as_str(),
        value["replaced"].as_bool(),
    ) {
        found.push((id.to_owned(), text.to_owned(), replaced));
        return;
    }
    match value {
        Value::Array(list) => list.iter().for_each(|one| sentences(one, found)),
        Value::Object(table) => table.values().for_each(|one| sentences(one, found)),
        _ => {}
    }
}

fn sentences_of(folder: &Folder, words: &str) -> Vec<(String, String, bool)> {
    let run = diapason()
        .dir(folder.path())
        .args("report -q --format json");
    let json = run.args(words).run().ends(0).stdout;
    let mut found = Vec::new();
    sentences(&serde_json::from_str(&json).unwrap(), &mut found);
    found
}

/// A file of sentences.
fn file(lines: &str) -> String {
    format!("schema = 1\n\n[sentences]\n{lines}\n")
}

#[test]
fn each_sentence_has_an_identifier_of_its_own_made_of_words_and_dots() {
    let folder = Folder::assessment();
    let found = sentences_of(&folder, "");
    let ids: BTreeSet<_> = found.iter().map(|(id, ..)| id.as_str()).collect();
    assert_eq!(ids.len(), found.len());
    for expected in [
        "summary.headline",
        "summary.decision.targets",
        "summary.decision.sponsors",
        "department.finance.headline",
        "department.finance.reason.stable",
        "department.rh.headline",
    ] {
        assert!(ids.contains(expected), "{expected} in {ids:?}");
    }
    let is_word = |word: &str| {
        let letters = word
            .bytes()
            .all(|one| one.is_ascii_lowercase() || one.is_ascii_digit() || one == b'-');
        letters && !word.is_empty()
    };
    for id in ids {
        assert!(id.split('.').all(is_word), "{id}");
    }
    assert!(found.iter().all(|(.., replaced)| !replaced));
}

#[test]
fn a_draft_holds_every_sentence_and_changes_nothing_until_it_is_edited() {
    let folder = Folder::assessment();
    report(&folder, "--write-summary summary.toml")
        .ends(0)
        .says("écrit\u{a0}: summary.toml");
    let draft = String::from_utf8(folder.read("summary.toml")).unwrap();
    let found = sentences_of(&folder, "");
    for (id, text, _) in &found {
        assert!(draft.contains(&format!("# \"{id}\" = \"{text}\"")), "{id}");
    }
    let drafted = draft.lines().filter(|line| line.starts_with("# \""));
    assert_eq!(drafted.count(), found.len(), "the JSON has them all");
    assert_eq!(sentences_of(&folder, "--summary summary.toml"), found);
    // Every line taken in: all sentences are the reader's, and say the same.
    let all = draft.replace("\n# \"", "\n\"");
    let folder = folder.with("all.toml", all);
    let replaced = sentences_of(&folder, "--summary all.toml");
    let expected = found.into_iter().map(|(id, text, _)| (id, text, true));
    assert_eq!(replaced, expected.collect::<Vec<_>>());
}

#[test]
fn a_draft_is_never_written_over_a_file() {
    let folder = Folder::assessment().with("summary.toml", "mine");
    let said = report(
        &folder,
        "--write-summary summary.toml -o plan.pdf --lang en",
    )
    .ends(6);
    said.says("`summary.toml` already exists: `--write-summary` never writes over a file");
    assert_eq!(folder.read("summary.toml"), b"mine");
    assert!(!folder.listing().contains(&"plan.pdf".to_owned()));
    let same = report(&folder, "--format csv -o a.toml --write-summary a.toml").ends(2);
    same.says("`a.toml` est donné deux fois");
}

#[test]
fn the_words_of_the_reader_stand_in_every_output() {
    let lines = "summary.headline = \"Niveau 3 visé : d'abord le catalogue !\"\n\
                 \"department.finance.reason.stable\" = \"Parce que\"";
    let folder = Folder::assessment().with("summary.toml", file(lines));
    let set = "Niveau 3 visé\u{a0}: d’abord le catalogue\u{202f}!";
    let found = sentences_of(&folder, "--summary summary.toml");
    let replaced = found.iter().filter(|(.., replaced)| *replaced);
    let replaced: Vec<_> = replaced
        .map(|(id, text, _)| (id.as_str(), text.as_str()))
        .collect();
    assert_eq!(
        replaced,
        [
            ("summary.headline", set),
            ("department.finance.reason.stable", "Parce que")
        ]
    );
    report(
        &folder,
        "--summary summary.toml --format md,pdf --out-dir out",
    )
    .ends(0);
    let markdown = String::from_utf8(folder.read("out/report.md")).unwrap();
    assert!(markdown.contains(&format!("**{set}**")));
    let document = legible(&folder.read("out/report.pdf"));
    let page = document.extract_text(&[2]).unwrap();
    let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        page.contains("Niveau 3 visé : d’abord le catalogue !"),
        "{page}"
    );
    assert!(!page.contains("sont stables"), "{page}");
}

#[test]
fn one_file_of_sentences_serves_the_report_of_one_department() {
    let lines = "department.finance.headline = \"Finance\"\ndepartment.rh.headline = \"RH\"";
    let folder = Folder::assessment().with("summary.toml", file(lines));
    let found = sentences_of(&folder, "--summary summary.toml --department rh");
    let replaced: Vec<_> = found.iter().filter(|(.., replaced)| *replaced).collect();
    assert_eq!(replaced.len(), 1);
    assert_eq!(replaced[0].1, "RH");
}

#[test]
fn a_sentence_that_is_not_there_is_told_and_the_old_file_stays() {
    let lines =
        "summary.headlin = \"A\"\nsummary.decision.owner = \"B\"\ndepartment.rh.headline = 3";
    let folder = Folder::assessment()
        .with("summary.toml", file(lines))
        .with("plan.pdf", "old");
    let said = report(&folder, "--summary summary.toml -o plan.pdf --lang en").ends(3);
    let said = said.says("error[unknown-sentence]: unknown sentence `summary.headlin`");
    let said = said.says("did you mean `summary.headline`?");
    said.says("error[wrong-type]").says("3 errors");
    assert_eq!(folder.read("plan.pdf"), b"old");
    report(&folder, "--summary none.toml -o plan.pdf")
        .ends(3)
        .says("none.toml");
    report(
        &folder,
        "--summary summary.toml --format json -o summary.toml",
    )
    .ends(2);
    assert_eq!(folder.read("summary.toml"), file(lines).as_bytes());
}

#[test]
fn a_file_of_sentences_is_checked_alone() {
    let folder = Folder::new().with("summary.toml", file("summary.anything = \"A\""));
    let validate = || {
        diapason()
            .dir(folder.path())
            .args("validate summary.toml --lang en")
            .run()
    };
    validate().ends(0);
    let folder = folder.with("summary.toml", file("summary.headline = \"\""));
    let run = diapason()
        .dir(folder.path())
        .args("validate summary.toml --lang en");
    assert!(run.run().ends(1).stdout.contains("error[empty-text]"));
}

/// A picture of one colour.
fn picture(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, width, height);
    encoder.set_color(ColorType::Rgb);
    let samples = vec![90; usize::try_from(width * height * 3).unwrap()];
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&samples).unwrap();
    writer.finish().unwrap();
    bytes
}

#[test]
fn a_logo_is_a_png_of_a_bounded_size() {
    let whole = picture(40, 20);
    let folder = Folder::assessment()
        .with("logo.png", &whole)
        .with("photo.jpg", b"\xff\xd8\xff\xe0")
        .with("half.png", &whole[..whole.len() / 2])
        .with("wide.png", picture(4001, 1))
        .with(
            "large.png",
            [whole.clone(), vec![0; 4 * 1024 * 1024]].concat(),
        )
        .with("plan.pdf", "old");
    for (name, said) in [
        (
            "photo.jpg",
            "logo `photo.jpg`\u{a0}: ce n’est pas un fichier PNG",
        ),
        (
            "half.png",
            "logo `half.png`\u{a0}: fichier PNG endommagé ou incomplet",
        ),
        (
            "wide.png",
            "4001\u{a0}×\u{a0}1 pixels, 4000 au plus par côté",
        ),
        ("large.png", "logo `large.png`\u{a0}: plus de 4 Mio"),
        ("none.png", "logo `none.png`\u{a0}: introuvable"),
    ] {
        let words = format!("-o plan.pdf --logo {name}");
        let ended = report(&folder, &words).ends(3).says(said);
        assert!(!ended.stderr.contains("lignes lues"), "before the work");
        assert_eq!(folder.read("plan.pdf"), b"old");
    }
    report(&folder, "-o plan.pdf --logo logo.png").ends(0);
    assert!(folder.read("plan.pdf").starts_with(b"%PDF"));
    report(&folder, "--format json -o logo.png --logo logo.png").ends(2);
    assert_eq!(folder.read("logo.png"), whole);
}

#[test]
fn a_palette_changes_the_colours_and_no_word() {
    let folder = Folder::assessment();
    let pages = |words: &str| {
        report(&folder, &format!("-q -o plan.pdf {words}")).ends(0);
        let bytes = folder.read("plan.pdf");
        let document = legible(&bytes);
        let pages: Vec<u32> = document.get_pages().into_keys().collect();
        (document.extract_text(&pages).unwrap(), bytes)
    };
    let usual = pages("");
    assert!(pages("--palette blue").1 == usual.1);
    for palette in ["viridis", "cividis"] {
        let (text, bytes) = pages(&format!("--palette {palette}"));
        assert!(text == usual.0 && bytes != usual.1, "{palette}");
    }
}
