//! `diapason report`: what the PDF holds, that its bytes depend on its inputs alone, and that a
//! failed run leaves the old file whole.

use std::fs;
use std::sync::OnceLock;

use lopdf::{Dictionary, Document, Object};
use serde_json::Value;

use super::harness::{Folder, PROJECT, diapason, legible, survey};

/// The report of the example, printed once for all tests that look at it.
fn acme_pdf() -> &'static [u8] {
    static PDF: OnceLock<Vec<u8>> = OnceLock::new();
    PDF.get_or_init(|| {
        let folder = Folder::new();
        let run = diapason().args("report examples/acme -o");
        run.arg(folder.path().join("plan.pdf")).run().ends(0);
        folder.read("plan.pdf")
    })
}

/// The text of every page of the report of the example.
pub(crate) fn acme_pdf_text() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| {
        let document = legible(acme_pdf());
        let pages: Vec<u32> = document.get_pages().into_keys().collect();
        document.extract_text(&pages).unwrap()
    })
}

/// A text as it reads: every space one plain space.
fn read(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn text_of(dictionary: &Dictionary, key: &[u8]) -> String {
    let value = dictionary.get(key).unwrap();
    lopdf::decode_text_string(value).unwrap()
}

/// A report of the small assessment: its bytes and what the run said.
fn small(folder: &Folder, words: &str, environment: &[(&str, &str)]) -> Vec<u8> {
    let mut run = diapason().dir(folder.path()).args("report -o plan.pdf");
    for (name, value) in environment {
        run = run.env(name, value);
    }
    run.args(words).run().ends(0);
    folder.read("plan.pdf")
}

/// The text of the cover.
fn cover(bytes: &[u8]) -> String {
    let document = legible(bytes);
    read(&document.extract_text(&[1]).unwrap())
}

#[test]
fn the_report_of_the_example_is_a_pdf_that_says_what_it_is() {
    let bytes = acme_pdf();
    assert!(bytes.starts_with(b"%PDF-"));
    let document = legible(bytes);
    let catalog = document.catalog().unwrap();
    assert_eq!(text_of(catalog, b"Lang"), "fr");
    let info = document.trailer.get(b"Info").and_then(Object::as_reference);
    let info = document.get_dictionary(info.unwrap()).unwrap();
    let title = text_of(info, b"Title");
    assert!(title.contains("Acme Industries"), "{title}");
    for (_, id) in document.get_pages() {
        for font in document.get_page_fonts(id).unwrap().values() {
            assert!(is_embedded(&document, font), "{font:?}");
        }
    }
}

/// Whether a composite font carries its glyphs.
fn is_embedded(document: &Document, font: &Dictionary) -> bool {
    let below = font.get(b"DescendantFonts").and_then(Object::as_array);
    let below = document.dereference(&below.unwrap()[0]).unwrap().1;
    let descriptor = below.as_dict().unwrap().get(b"FontDescriptor").unwrap();
    let descriptor = document.dereference(descriptor).unwrap().1;
    let descriptor = descriptor.as_dict().unwrap();
    [&b"FontFile2"[..], b"FontFile3"]
        .iter()
        .any(|key| descriptor.has(key))
}

#[test]
fn the_bookmarks_are_the_sections_and_the_departments() {
    let document = legible(acme_pdf());
    let entries = document.get_toc().unwrap().toc;
    let titles = |level: usize| {
        let entries = entries.iter().filter(|entry| entry.level == level);
        entries.map(|entry| read(&entry.title)).collect::<Vec<_>>()
    };
    insta::assert_snapshot!(titles(1).join("\n"), @r"
    Synthèse
    Comment lire ce rapport
    Carte des niveaux
    Profils et priorités
    Regards croisés
    Verrous communs
    Métiers
    Feuille de route
    Registre des actions
    Méthode et données
    Les chiffres des graphiques
    Glossaire
    ");
    let departments = titles(2);
    assert_eq!(departments.len(), 18);
    assert_eq!(
        departments[4],
        "Achats, logistique amont et projet \"Phénix\""
    );
    let of_departments = entries.iter().filter(|entry| entry.level == 2);
    let of_departments: Vec<_> = of_departments.map(|entry| entry.page).collect();
    let mut apart = of_departments.windows(2).map(|pair| pair[1] - pair[0]);
    assert!(
        apart.all(|apart| apart == 2),
        "two pages each: {of_departments:?}"
    );
    let pages: Vec<_> = entries.iter().map(|entry| entry.page).collect();
    assert!(pages.is_sorted(), "{pages:?}");
    assert!(pages.iter().all(|page| *page <= document.get_pages().len()));
}

#[test]
fn the_pages_say_the_levels_the_actions_and_the_page_numbers() {
    let text = read(acme_pdf_text());
    let pages = legible(acme_pdf()).get_pages().len();
    for said in [
        "Acme Industries",
        "22 novembre 2026",
        "Diffusion restreinte",
        "Direction de l’Immobilier",
        "Achats, logistique amont et projet \"Phénix\"",
        "Modèle économique",
        "surveys/business.csv",
        &format!("page 2 / {pages}"),
        &format!("page {pages} / {pages}"),
    ] {
        assert!(text.contains(said), "no {said:?}");
    }
    assert!(!text.contains('\u{fffd}'), "every letter has its glyph");
}

#[test]
fn two_runs_give_the_same_bytes_wherever_they_run() {
    let folder = Folder::assessment();
    let first = small(&folder, "", &[]);
    let elsewhere = [("TZ", "Pacific/Kiritimati"), ("LANG", "en_US.UTF-8")];
    for environment in [&elsewhere[..], &[("LC_ALL", "C")], &[("COLUMNS", "20")]] {
        assert!(small(&folder, "", environment) == first, "{environment:?}");
    }
    let other = Folder::assessment();
    assert!(small(&other, "-q", &[]) == first, "another folder");
}

#[test]
fn the_example_gives_the_same_bytes_twice() {
    let folder = Folder::new();
    let run = diapason()
        .env("LC_ALL", "en_GB.UTF-8")
        .env("TZ", "Asia/Tokyo");
    let run = run.args("report examples/acme/diapason.toml -o");
    run.arg(folder.path().join("again.PDF")).run().ends(0);
    assert!(folder.read("again.PDF") == acme_pdf());
}

#[test]
fn the_date_is_that_of_the_flag_then_of_the_build_then_of_the_assessment() {
    let folder = Folder::assessment();
    assert!(cover(&small(&folder, "", &[])).contains("22 novembre 2026"));
    let build = [("SOURCE_DATE_EPOCH", "1800000000")];
    assert!(cover(&small(&folder, "", &build)).contains("15 janvier 2027"));
    let flagged = small(&folder, "--date 2027-02-01 --lang en", &build);
    assert!(cover(&flagged).contains("1 February 2027"));
    let document = legible(&flagged);
    assert_eq!(text_of(document.catalog().unwrap(), b"Lang"), "en");
}

#[test]
fn a_report_of_one_department_holds_no_other() {
    let folder = Folder::assessment();
    let all = legible(&small(&folder, "", &[]));
    let one = legible(&small(&folder, "--department DAF", &[]));
    assert!(one.get_pages().len() < all.get_pages().len());
    let titles = one.get_toc().unwrap().toc;
    assert!(
        titles
            .iter()
            .any(|entry| read(&entry.title) == "Direction financière")
    );
    assert!(
        !titles
            .iter()
            .any(|entry| read(&entry.title) == "Ressources humaines")
    );
}

#[test]
fn survey_files_alone_give_a_report() {
    let folder = Folder::new().with("answers.csv", survey(&["Logistique"], 6));
    let run = diapason()
        .dir(folder.path())
        .args("report answers.csv -o plan.pdf");
    run.run().ends(0).says("écrit\u{a0}: plan.pdf");
    assert!(cover(&folder.read("plan.pdf")).contains("1 métier"));
}

/// Runs a report that must fail, and checks that the old file is whole and alone.
fn fails(folder: &Folder, words: &str, exit: i32) -> String {
    let before = folder.listing();
    let ended = diapason().dir(folder.path()).args(words).run().ends(exit);
    assert_eq!(folder.listing(), before, "nothing is left behind");
    assert_eq!(folder.read("plan.pdf"), b"old");
    ended.stderr
}

#[test]
fn a_bad_request_is_refused_and_the_old_file_stays() {
    let folder = Folder::assessment().with("plan.pdf", "old");
    let said = fails(&folder, "report -o plan.docx", 2);
    assert!(
        said.contains("`plan.docx`\u{a0}: le rapport s’écrit en PDF"),
        "{said}"
    );
    fails(&folder, "report", 2);
    fails(&folder, "report -o plan.pdf --date 2026-13-01", 2);
    let said = fails(&folder, "report -o plan.pdf --department Achats", 2);
    assert!(said.contains("métier inconnu\u{a0}: `Achats`"), "{said}");
    assert!(said.contains("finance, rh"), "{said}");
}

#[test]
fn a_build_date_that_is_no_number_is_refused() {
    let folder = Folder::assessment().with("plan.pdf", "old");
    for value in ["yesterday", "99999999999999999999", "1.5", ""] {
        let run = diapason()
            .dir(folder.path())
            .env("SOURCE_DATE_EPOCH", value);
        let ended = run.args("report --lang en -o plan.pdf").run().ends(2);
        ended.says(&format!(
            "SOURCE_DATE_EPOCH is `{value}`, a number of seconds is expected"
        ));
        assert_eq!(folder.read("plan.pdf"), b"old");
    }
}

#[test]
fn an_output_that_cannot_be_written_is_said_before_the_work() {
    let folder = Folder::assessment().with("plan.pdf", "old");
    fs::create_dir(folder.path().join("folder.pdf")).unwrap();
    let said = fails(&folder, "report -o missing/plan.pdf --lang en", 6);
    assert!(
        said.contains("cannot write `missing/plan.pdf`: not found"),
        "{said}"
    );
    assert!(!said.contains("rows read"), "{said}");
    let said = fails(&folder, "report -o folder.pdf --lang en", 6);
    assert!(said.contains("it is a folder, not a file"), "{said}");
    fails(&folder, "report -o plan.pdf/plan.pdf", 6);
}

#[test]
fn a_run_that_fails_leaves_the_old_report_whole() {
    let spoilt = survey(&["finance"], 12).replacen(",2,", ",9,", 1);
    let bad = [
        Folder::assessment().with("surveys/answers.csv", spoilt),
        Folder::assessment().with("surveys/answers.csv", ""),
        Folder::assessment().with("diapason.toml", PROJECT.replace("schema = 1", "schema = ")),
        Folder::assessment().with(
            "diapason.toml",
            PROJECT.replace("[assessment]", "[assesment]"),
        ),
    ];
    for folder in bad {
        let folder = folder.with("plan.pdf", "old");
        fails(&folder, "report -o plan.pdf", 3);
    }
    let few = Folder::assessment().with("surveys/answers.csv", survey(&["finance"], 4));
    let said = fails(&few.with("plan.pdf", "old"), "report -o plan.pdf", 5);
    assert!(said.contains("rien ne peut être publié"), "{said}");
}

#[test]
fn a_report_can_replace_another() {
    let folder = Folder::assessment().with("plan.pdf", "old");
    let bytes = small(&folder, "", &[]);
    assert!(bytes.starts_with(b"%PDF-"));
    assert!(
        folder
            .listing()
            .iter()
            .all(|name| !name.contains(".diapason-"))
    );
}

/// The page of the summary says what the plan says: no action without its date in the plan.
#[test]
fn the_next_90_days_are_those_of_the_plan() {
    let plan = diapason().args("plan examples/acme -q --format json");
    let plan: Value = serde_json::from_str(&plan.run().ends(0).stdout).unwrap();
    let document = legible(acme_pdf());
    let page = read(&document.extract_text(&[2]).unwrap());
    let (_, table) = page.split_once("Les 90 prochains jours").unwrap();
    let is_id = |word: &str| {
        let shape = word
            .chars()
            .map(|sign| (sign.is_ascii_digit(), sign == '-'));
        let digit = (true, false);
        let shape: Vec<_> = shape.collect();
        shape == [(false, false), digit, (false, true), digit, (false, false)]
    };
    let words: Vec<_> = table.split(' ').collect();
    let lines: Vec<_> = (0..words.len())
        .filter(|at| is_id(words[*at]))
        .map(|at| (words[at], words[at..words.len().min(at + 40)].join(" ")))
        .collect();
    assert_eq!(lines.len(), 5);
    for (id, line) in lines {
        let departments = plan["departments"].as_array().unwrap().iter();
        let named = departments.filter(|one| line.contains(one["name"].as_str().unwrap()));
        let agrees = named.filter(|one| {
            let mut actions = one["actions"].as_array().unwrap().iter();
            actions.any(|action| {
                let day = in_french(action["end"].as_str().unwrap());
                action["id"] == id && action["end_tick"].as_u64() <= Some(6) && line.contains(&day)
            })
        });
        assert!(agrees.count() > 0, "{line}");
    }
}

/// A day of the first months of 2027 as a French report writes it.
fn in_french(iso: &str) -> String {
    let mut parts = iso.split('-').map(|part| part.parse::<usize>().unwrap());
    let (year, month, day) = (
        parts.next().unwrap(),
        parts.next().unwrap(),
        parts.next().unwrap(),
    );
    let months = ["janv.", "févr.", "mars", "avr."];
    let month = months.get(month - 1).unwrap_or(&"?");
    format!("{day} {month} {year}")
}

/// The gates of a road are dated, whatever else is said of its next stage.
#[test]
fn the_gates_stand_beside_the_notes_of_a_stage() {
    let text = read(acme_pdf_text());
    assert!(text.contains("niveau 4 le 4 oct. 2028."), "without a note");
    let both = "niveau 4 le 4 oct. 2028. L’étape compte 5 actions lourdes";
    assert!(text.contains(both), "with one");
    assert!(text.matches("Jalons prévus").count() >= 16);
}
