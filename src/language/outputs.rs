//! What the program says of the files that a report goes to, and of the logo in it.

use super::program::{Trouble, pick, trouble};
use super::{Language, plain};

/// Returns that the form of a report cannot be told from the name of its file.
pub fn unknown_ending(path: &str, language: Language) -> String {
    let path = plain(path);
    pick(
        language,
        format!(
            "`{path}`\u{a0}: le rapport s’écrit en PDF, JSON, Markdown ou CSV\u{202f}; donnez un nom \
             qui se termine par `.pdf`, `.json`, `.md` ou `.csv`, ou `--format`"
        ),
        format!(
            "`{path}`: the report is written as PDF, JSON, Markdown or CSV; give a name that ends in \
             `.pdf`, `.json`, `.md` or `.csv`, or `--format`"
        ),
    )
}

/// Returns that several forms of a report do not go to one place.
pub fn one_place(language: Language) -> &'static str {
    pick(
        language,
        "plusieurs formats à la fois vont dans un dossier\u{a0}: donnez `--out-dir`",
        "several formats at once go to a folder: give `--out-dir`",
    )
}

/// Returns that a PDF is not written to standard output.
pub fn pdf_to_screen(language: Language) -> &'static str {
    pick(
        language,
        "un PDF ne va pas sur la sortie standard\u{a0}: donnez `-o` ou `--out-dir`",
        "a PDF does not go to standard output: give `-o` or `--out-dir`",
    )
}

/// Returns that two outputs would be one file.
pub fn one_file_twice(path: &str, language: Language) -> String {
    let path = plain(path);
    pick(
        language,
        format!("`{path}` est donné deux fois\u{a0}: l’un écraserait l’autre"),
        format!("`{path}` is given twice: one would be lost"),
    )
}

/// Returns that a draft of the sentences is never written over a file.
pub fn draft_exists(path: &str, language: Language) -> String {
    let path = plain(path);
    pick(
        language,
        format!(
            "`{path}` existe déjà\u{a0}: `--write-summary` n’écrase jamais, donnez un autre nom"
        ),
        format!(
            "`{path}` already exists: `--write-summary` never writes over a file, give another name"
        ),
    )
}

/// Why a file is no logo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadLogo {
    /// The disk said no.
    Unread(Trouble),
    /// It is larger than 4 MiB.
    TooLarge,
    /// It is no PNG file.
    NotPng,
    /// A side is longer than 4000 pixels; width and height.
    TooWide(u32, u32),
    /// It cannot be read to its end.
    Damaged,
}

/// Returns why a file is no logo, and what to give.
pub fn bad_logo(path: &str, why: &BadLogo, language: Language) -> String {
    let path = plain(path);
    let why = match why {
        BadLogo::Unread(why) => trouble(why, language),
        BadLogo::TooLarge => pick(language, "plus de 4 Mio", "larger than 4 MiB").to_owned(),
        BadLogo::NotPng => pick(
            language,
            "ce n’est pas un fichier PNG\u{202f}; convertissez l’image en PNG",
            "this is not a PNG file; convert the image to PNG",
        )
        .to_owned(),
        BadLogo::TooWide(width, height) => pick(
            language,
            format!("{width}\u{a0}×\u{a0}{height} pixels, 4000 au plus par côté"),
            format!("{width} × {height} pixels, 4000 a side at most"),
        ),
        BadLogo::Damaged => pick(
            language,
            "fichier PNG endommagé ou incomplet",
            "damaged or incomplete PNG file",
        )
        .to_owned(),
    };
    pick(
        language,
        format!("logo `{path}`\u{a0}: {why}"),
        format!("logo `{path}`: {why}"),
    )
}
