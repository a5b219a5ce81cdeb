//! What the file says of itself: its title, its dates, the standards it keeps.

use lopdf::{Dictionary, Error, Object, Stream, dictionary};

use super::assemble::text;
use super::colour::srgb;
use super::file::File;
use super::write::Book;

/// The name of the program, which made and wrote the file.
const PROGRAM: &str = "Diapason";

/// How the properties of PDF/UA are declared in a PDF/A file, which knows only its own.
const PDFUA_SCHEMA: &str = "\
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\
<pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>\
<pdfaProperty:name>part</pdfaProperty:name>\
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
</rdf:li></rdf:Seq></pdfaSchema:property>\
</rdf:li></rdf:Bag></pdfaExtension:schemas>";

/// Returns the metadata as XMP, which a program reads without unpacking it.
pub(super) fn metadata(book: &Book) -> Stream {
    let dictionary = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    Stream::new(dictionary, xmp_of(book).into_bytes()).with_compression(false)
}

/// Puts in the colours that are meant, and returns what says so.
pub(super) fn intent(file: &mut File) -> Result<Dictionary, Error> {
    let profile = file.add(Stream::new(dictionary! { "N" => 3 }, srgb()))?;
    Ok(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    })
}

/// Returns the older form of the metadata: its title, who made it, and the report's date when it
/// has one.
pub(super) fn information(book: &Book) -> Dictionary {
    let mut info = dictionary! {
        "Title" => text(&book.title),
        "Author" => text(&book.author),
        "Creator" => text(PROGRAM),
        "Producer" => text(PROGRAM),
    };
    if let Some(digits) = digits(book) {
        let date = Object::string_literal(format!("D:{digits}000000Z"));
        info.set("CreationDate", date.clone());
        info.set("ModDate", date);
    }
    info
}

/// Returns the eight digits of the date, none when it is unknown.
fn digits(book: &Book) -> Option<String> {
    let digits: String = book.date.chars().filter(char::is_ascii_digit).collect();
    (digits.len() == 8).then_some(digits)
}

/// Returns the metadata as XMP (ISO 16684-1), with what PDF/A-2 and PDF/UA-1 ask for.
fn xmp_of(book: &Book) -> String {
    let (title, author) = (escaped(&book.title), escaped(&book.author));
    let language = book.language.code();
    let dates = digits(book).map_or_else(String::new, |_| {
        let date = format!("{}T00:00:00Z", book.date);
        format!("<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>")
    });
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\
<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" \
xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" \
xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\
<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\
<xmp:CreatorTool>{PROGRAM}</xmp:CreatorTool>{dates}\
<pdf:Producer>{PROGRAM}</pdf:Producer>\
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\
<pdfuaid:part>1</pdfuaid:part>{PDFUA_SCHEMA}\
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"
    )
}

/// Returns a text as it stands in XML; control characters, which XML does not know, are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}
