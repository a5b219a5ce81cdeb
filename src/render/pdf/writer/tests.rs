//! What another program reads in the file.

use lopdf::{Dictionary, Document, Object};
use sha2::{Digest, Sha256};

use crate::language::Language;
use crate::render::pdf::document;
use crate::render::pdf::look::Look;
use crate::render::pdf::writer::written;
use crate::render::pdf::{PdfError, pdf as printed};
use crate::render::sample::{self, waves};
use crate::report::view::Report;

/// Returns a report in the usual look.
fn pdf(report: &Report) -> Result<Vec<u8>, PdfError> {
    printed(report, &Look::default())
}

fn read(report: &Report) -> Document {
    Document::load_mem(&pdf(report).unwrap()).unwrap()
}

/// Returns the text of a page. lopdf follows the texts of the codes only where it is not told of other
/// codes, which it does not know.
fn text_of(file: &Document, page: u32) -> String {
    let mut file = file.clone();
    for object in file.objects.values_mut() {
        if let Ok(font) = object.as_dict_mut()
            && font.get_type().is_ok_and(|kind| kind == b"Font")
        {
            font.remove(b"Encoding");
        }
    }
    file.extract_text(&[page]).unwrap()
}

fn string(object: &Object) -> String {
    lopdf::decode_text_string(object).unwrap()
}

#[test]
fn the_same_report_gives_the_same_bytes_in_a_row_and_in_two_threads() {
    let report = sample::english();
    let bytes = pdf(&report).unwrap();
    assert!(bytes == pdf(&report).unwrap());
    let threads: Vec<_> = (0..2)
        .map(|_| std::thread::spawn(|| pdf(&sample::english()).unwrap()))
        .collect();
    for thread in threads {
        assert!(bytes == thread.join().unwrap());
    }
    let other = pdf(&sample::french()).unwrap();
    let identity = |bytes: &[u8]| {
        Document::load_mem(bytes)
            .unwrap()
            .trailer
            .get(b"ID")
            .unwrap()
            .clone()
    };
    assert_ne!(identity(&bytes), identity(&other));
}

#[test]
fn the_number_of_threads_changes_no_byte() {
    let wave = waves::departments(3);
    let in_threads = |count| {
        let threads = rayon::ThreadPoolBuilder::new().num_threads(count);
        let threads = threads.build().unwrap();
        threads.install(|| pdf(&waves::told(&wave, Language::French)).unwrap())
    };
    assert!(in_threads(1) == in_threads(3));
}

/// Prints the hash of a file, for the test below, which runs this one in another process.
#[test]
fn the_hash_is_printed() {
    let digest = Sha256::digest(pdf(&sample::english()).unwrap());
    let hash: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    println!("hash {hash}");
}

#[test]
fn the_same_report_gives_the_same_bytes_in_two_processes() {
    let hash = || {
        let output = std::process::Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "render::pdf::writer::tests::the_hash_is_printed",
                "--nocapture",
            ])
            .output()
            .unwrap();
        let output = String::from_utf8(output.stdout).unwrap();
        let start = output.find("hash ").unwrap() + 5;
        output[start..start + 64].to_owned()
    };
    assert_eq!(hash(), hash());
}

#[test]
fn the_writer_has_nothing_to_complain_about() {
    for report in [sample::french(), sample::english()] {
        let (_, warnings) = written(document::book(&report, &Look::default()).unwrap()).unwrap();
        assert!(warnings.is_empty(), "{warnings:?}");
    }
}

#[test]
fn the_file_says_its_title_its_language_and_its_date() {
    let file = read(&sample::french());
    assert_eq!(file.version, "1.7");
    let catalog = file.catalog().unwrap();
    assert_eq!(string(catalog.get(b"Lang").unwrap()), "fr");
    let viewer = catalog
        .get(b"ViewerPreferences")
        .unwrap()
        .as_dict()
        .unwrap();
    assert!(viewer.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    let info = file.trailer.get(b"Info").unwrap().as_reference().unwrap();
    let info = file.get_dictionary(info).unwrap();
    let title = string(info.get(b"Title").unwrap());
    assert!(
        title.starts_with("Partenariat entre la DSI et les métiers"),
        "{title}"
    );
    assert_eq!(
        string(info.get(b"CreationDate").unwrap()),
        "D:20261122000000Z"
    );
    let file = read(&sample::english());
    assert_eq!(string(file.catalog().unwrap().get(b"Lang").unwrap()), "en");
    let info = file.trailer.get(b"Info").unwrap().as_reference().unwrap();
    assert!(!file.get_dictionary(info).unwrap().has(b"CreationDate"));
}

/// The bookmarks below a dictionary, with their children.
fn bookmarks(file: &Document, above: &Dictionary) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    let mut next = above.get(b"First").and_then(Object::as_reference).ok();
    while let Some(id) = next {
        let bookmark = file.get_dictionary(id).unwrap();
        let page = bookmark.get(b"Dest").unwrap().as_array().unwrap()[0].as_reference();
        assert!(file.get_dictionary(page.unwrap()).unwrap().has(b"MediaBox"));
        let below = bookmarks(file, bookmark)
            .into_iter()
            .map(|(title, _)| title);
        found.push((string(bookmark.get(b"Title").unwrap()), below.collect()));
        next = bookmark.get(b"Next").and_then(Object::as_reference).ok();
    }
    found
}

#[test]
fn the_departments_stand_below_their_bookmark() {
    let report = sample::french();
    let file = read(&report);
    let root = file
        .catalog()
        .unwrap()
        .get(b"Outlines")
        .unwrap()
        .as_reference();
    let found = bookmarks(&file, file.get_dictionary(root.unwrap()).unwrap());
    let titles: Vec<&str> = found.iter().map(|(title, _)| title.as_str()).collect();
    let expected = [
        "Synthèse",
        "Comment lire ce rapport",
        "Carte des niveaux",
        "Regards croisés",
        "Verrous communs",
        "Métiers",
        "Feuille de route",
        "Registre des actions",
        "Méthode et données",
        "Les chiffres des graphiques",
        "Glossaire",
    ];
    assert_eq!(titles, expected);
    let names: Vec<String> = report.departments.into_iter().map(|one| one.name).collect();
    assert_eq!(found[5].1, names);
}

#[test]
fn the_text_of_a_page_can_be_copied() {
    let report = sample::french();
    let file = read(&report);
    let pages = file.get_pages();
    let pages: Vec<u32> = pages.into_keys().collect();
    assert_eq!(
        pages.len(),
        document::book(&report, &Look::default())
            .unwrap()
            .sheets
            .len()
    );
    let cover = text_of(&file, 1);
    assert!(
        cover.contains("Ateliers du Vexin – Groupe industriel"),
        "{cover}"
    );
    assert!(
        cover.contains("Diffusion restreinte"),
        "a ligature reads as its letters"
    );
    let summary = text_of(&file, 2);
    assert!(summary.contains("Points forts"), "{summary}");
    assert!(!summary.contains('\u{fffd}') && !summary.contains('\u{fb01}'));
}

#[test]
fn a_face_of_more_glyphs_than_a_byte_can_tell_apart_can_be_copied_too() {
    // Letters of which no two share a glyph, those of Central Europe and of Vietnam.
    let letters = ('\u{100}'..='\u{17e}').chain('\u{1ea0}'..='\u{1ef9}');
    let letters = letters.filter(|letter| !"ĸĿŀŉſ".contains(*letter));
    let mut report = sample::french();
    let names: Vec<char> = letters.collect();
    for (department, name) in report.departments.iter_mut().zip(names.chunks(12)) {
        department.name = name.iter().collect();
    }
    let file = read(&report);
    let codes = file.objects.values().filter_map(|object| {
        let font = object.as_dict().ok()?;
        font.get(b"Encoding").ok()
    });
    let codes: Vec<&Object> = codes.collect();
    let two_bytes = |code: &Object| code.as_name().is_ok_and(|name| name == b"Identity-H");
    let count = codes.iter().filter(|code| two_bytes(code)).count();
    assert!(0 < count && count < codes.len(), "{codes:?}");
    let map = text_of(&file, 4);
    for name in names.chunks(12) {
        let name: String = name.iter().collect();
        assert!(map.contains(&name), "{name}\n{map}");
    }
}

#[test]
fn every_link_leads_to_a_page() {
    let file = read(&sample::french());
    let mut links = 0;
    for page in file.get_pages().into_values() {
        let page = file.get_dictionary(page).unwrap();
        let Ok(Object::Array(annotations)) = page.get(b"Annots") else {
            continue;
        };
        for annotation in annotations {
            let link = file
                .get_dictionary(annotation.as_reference().unwrap())
                .unwrap();
            let destination = link.get(b"Dest").unwrap().as_array().unwrap();
            let page = destination[0].as_reference().unwrap();
            assert!(file.get_dictionary(page).unwrap().has(b"MediaBox"));
            links += 1;
        }
    }
    assert!(links > 18 + 17, "{links}");
}

#[test]
fn the_fonts_are_embedded_and_cut() {
    let file = read(&sample::french());
    let mut names = Vec::new();
    for object in file.objects.values() {
        let Ok(descriptor) = object.as_dict() else {
            continue;
        };
        if descriptor
            .get_type()
            .is_ok_and(|kind| kind == b"FontDescriptor")
        {
            assert!(descriptor.has(b"FontFile2"));
            let name = descriptor.get(b"FontName").unwrap().as_name().unwrap();
            names.push(String::from_utf8(name.to_vec()).unwrap());
        }
    }
    assert_eq!(names.len(), 3, "{names:?}");
    assert!(names.iter().all(|name| name.as_bytes()[6] == b'+'));
    assert!(pdf(&sample::french()).unwrap().len() < 600_000);
}
