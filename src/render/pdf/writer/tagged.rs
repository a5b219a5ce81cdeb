//! What a screen reader and an archive find in the file.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::render::pdf::look::Look;
use crate::render::pdf::pdf;
use crate::render::sample;

fn file() -> Document {
    Document::load_mem(&pdf(&sample::french(), &Look::default()).unwrap()).unwrap()
}

/// Returns the tree of elements, each with its object, in the order in which it is read.
fn elements(file: &Document) -> Vec<(ObjectId, Dictionary)> {
    fn walk(file: &Document, id: ObjectId, found: &mut Vec<(ObjectId, Dictionary)>) {
        let element = file.get_dictionary(id).unwrap().clone();
        let kids = match element.get(b"K") {
            Ok(Object::Array(kids)) => kids.clone(),
            Ok(kid) => vec![kid.clone()],
            Err(_) => Vec::new(),
        };
        found.push((id, element));
        for kid in kids {
            if let Ok(below) = kid.as_reference() {
                let parent = file.get_dictionary(below).unwrap().get(b"P");
                assert_eq!(parent.unwrap().as_reference().unwrap(), id);
                walk(file, below, found);
            }
        }
    }
    let root = file.catalog().unwrap().get(b"StructTreeRoot").unwrap();
    let root = file.get_dictionary(root.as_reference().unwrap()).unwrap();
    let mut found = Vec::new();
    walk(
        file,
        root.get(b"K").unwrap().as_reference().unwrap(),
        &mut found,
    );
    found
}

fn role(element: &Dictionary) -> String {
    String::from_utf8(element.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap()
}

/// Returns the numbers of the marked content of a page; fails on content that is not marked.
fn marked(file: &Document, page: ObjectId) -> Vec<i64> {
    let content = Content::decode(&file.get_page_content(page)).unwrap();
    let mut numbers = Vec::new();
    let mut depth = 0;
    for operation in content.operations {
        match operation.operator.as_str() {
            "BDC" => {
                let properties = operation.operands[1].as_dict().unwrap();
                if let Ok(number) = properties.get(b"MCID") {
                    numbers.push(number.as_i64().unwrap());
                }
                depth += 1;
            }
            "BMC" => depth += 1,
            "EMC" => depth -= 1,
            operator @ ("TJ" | "Tj" | "f" | "S" | "b" | "B" | "s") => {
                assert!(depth > 0, "{operator} is not marked");
            }
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    numbers
}

#[test]
fn every_piece_of_every_page_belongs_to_one_element_or_is_decoration() {
    let file = file();
    let mut held: BTreeMap<ObjectId, Vec<i64>> = BTreeMap::new();
    for (_, element) in elements(&file) {
        let kids = match element.get(b"K") {
            Ok(Object::Array(kids)) => kids.clone(),
            Ok(kid) => vec![kid.clone()],
            Err(_) => Vec::new(),
        };
        for kid in kids {
            let (page, number) = match &kid {
                Object::Integer(number) => (element.get(b"Pg").unwrap(), *number),
                Object::Dictionary(kid) if kid.has(b"MCID") => {
                    let number = kid.get(b"MCID").unwrap().as_i64().unwrap();
                    (kid.get(b"Pg").unwrap(), number)
                }
                _ => continue,
            };
            let page = page.as_reference().unwrap();
            held.entry(page).or_default().push(number);
        }
    }
    let mut pieces = 0;
    for page in file.get_pages().into_values() {
        let numbers = marked(&file, page);
        let expected: Vec<i64> = (0..i64::try_from(numbers.len()).unwrap()).collect();
        assert_eq!(numbers, expected);
        let mut held = held.remove(&page).unwrap_or_default();
        held.sort_unstable();
        assert_eq!(held, expected);
        pieces += numbers.len();
    }
    assert!(pieces > 1000, "{pieces}");
}

#[test]
fn every_picture_is_described_and_stands_somewhere() {
    let file = file();
    let all = elements(&file);
    let pictures: Vec<_> = all
        .iter()
        .filter(|(_, one)| role(one) == "Figure")
        .collect();
    assert!(pictures.len() > 200, "{}", pictures.len());
    for (_, picture) in pictures {
        assert!(!picture.get(b"Alt").unwrap().as_str().unwrap().is_empty());
        let attributes = picture.get(b"A").unwrap().as_dict().unwrap();
        let corners = attributes.get(b"BBox").unwrap().as_array().unwrap();
        let [left, bottom, right, top] =
            [0, 1, 2, 3].map(|corner| corners[corner].as_float().unwrap());
        assert!(left <= right && bottom <= top && right - left + top - bottom > 1.0);
    }
}

#[test]
fn headings_come_in_order_and_heads_say_what_they_head() {
    let file = file();
    let mut last = 0;
    let mut heads = 0;
    for (_, element) in elements(&file) {
        let role = role(&element);
        if let Some(depth) = role.strip_prefix('H').and_then(|depth| depth.parse().ok()) {
            assert!(depth <= last + 1, "{role} after H{last}");
            last = depth;
        }
        if role == "TH" {
            let attributes = file.dereference(element.get(b"A").unwrap()).unwrap().1;
            assert!(attributes.as_dict().unwrap().has(b"Scope"));
            heads += 1;
        }
    }
    assert!(heads > 100, "{heads}");
}

#[test]
fn every_link_is_an_element_and_says_where_it_leads() {
    let file = file();
    let all = elements(&file);
    let links = all.iter().filter(|(_, one)| role(one) == "Link");
    let mut seen = 0;
    for (_, element) in links {
        let kids = element.get(b"K").unwrap();
        let kids: Vec<&Object> = kids
            .as_array()
            .map_or_else(|_| vec![kids], |kids| kids.iter().collect());
        let objects = kids.iter().filter_map(|kid| kid.as_dict().ok());
        let objects: Vec<_> = objects.filter_map(|kid| kid.get(b"Obj").ok()).collect();
        assert!(!objects.is_empty());
        for object in objects {
            let link = file.get_dictionary(object.as_reference().unwrap()).unwrap();
            assert!(link.has(b"StructParent"));
            let says = lopdf::decode_text_string(link.get(b"Contents").unwrap());
            assert!(!says.unwrap().is_empty());
            seen += 1;
        }
    }
    let annotations = file.get_pages().into_values().map(|page| {
        let page = file.get_dictionary(page).unwrap();
        page.get(b"Annots")
            .map_or(0, |links| links.as_array().unwrap().len())
    });
    assert_eq!(seen, annotations.sum::<usize>());
}

#[test]
fn the_metadata_claim_the_standards_that_are_kept() {
    let file = file();
    let catalog = file.catalog().unwrap();
    let metadata = catalog.get(b"Metadata").unwrap().as_reference().unwrap();
    let metadata = file.get_object(metadata).unwrap().as_stream().unwrap();
    assert!(
        !metadata.dict.has(b"Filter"),
        "an archive reads it as it is"
    );
    let metadata = String::from_utf8(metadata.content.clone()).unwrap();
    for claim in [
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "<xmp:CreateDate>2026-11-22T00:00:00Z</xmp:CreateDate>",
        "Ateliers du Vexin",
    ] {
        assert!(metadata.contains(claim), "{claim}\n{metadata}");
    }
    let marked = catalog.get(b"MarkInfo").unwrap().as_dict().unwrap();
    assert!(marked.get(b"Marked").unwrap().as_bool().unwrap());
    let intents = catalog.get(b"OutputIntents").unwrap().as_array().unwrap();
    let profile = intents[0].as_dict().unwrap().get(b"DestOutputProfile");
    let profile = file.get_object(profile.unwrap().as_reference().unwrap());
    let profile = profile.unwrap().as_stream().unwrap().get_plain_content();
    let profile = profile.unwrap();
    assert_eq!(&profile[36..40], b"acsp");
    assert_eq!(
        profile[..4],
        u32::try_from(profile.len()).unwrap().to_be_bytes()
    );
}
