//! What is said of faults that any TOML file may have.

use super::{Text, Wording, both, either, listed, meant, quoted, say, set, text};

/// What a key may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A text between quotes.
    Text,
    /// A number, with or without decimals.
    Number,
    /// A number without decimals.
    Whole,
    /// True or false.
    Flag,
    /// A date without a time.
    Date,
    /// A list.
    List,
    /// A table of keys.
    Table,
    /// Several tables under one name.
    Tables,
    /// A text for each language.
    Translations,
    /// A list of texts for each language.
    TranslatedLists,
}

impl Shape {
    fn name(self) -> Text {
        match self {
            Self::Text => text("un texte entre guillemets", "a text in quotes"),
            Self::Number => text("un nombre", "a number"),
            Self::Whole => text("un nombre entier", "a whole number"),
            Self::Flag => text("`true` ou `false`", "`true` or `false`"),
            Self::Date => text(
                "une date sans guillemets, comme `2026-11-22`",
                "a date without quotes, such as `2026-11-22`",
            ),
            Self::List => text("une liste entre crochets", "a list in square brackets"),
            Self::Table => text(
                "une table de clés, comme `{ … }`",
                "a table of keys, such as `{ … }`",
            ),
            Self::Tables => text(
                "des tables entre doubles crochets",
                "tables under a name in double square brackets",
            ),
            Self::Translations => text(
                "un texte par langue, comme `{ fr = \"…\", en = \"…\" }`",
                "a text for each language, such as `{ fr = \"…\", en = \"…\" }`",
            ),
            Self::TranslatedLists => text(
                "une liste de textes par langue, comme `{ fr = [\"…\"], en = [\"…\"] }`",
                "a list of texts for each language, such as `{ fr = [\"…\"], en = [\"…\"] }`",
            ),
        }
    }
}

/// What stands where something else was expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// A text.
    Text(String),
    /// A number as it is written.
    Number(String),
    /// True or false.
    Flag(bool),
    /// A date, a time, or both.
    Date(String),
    /// A list.
    List,
    /// A table.
    Table,
}

impl Found {
    fn name(&self) -> Text {
        match self {
            Self::Text(value) => {
                let value = quoted(value);
                text(format!("le texte {value}"), format!("the text {value}"))
            }
            Self::Number(value) => {
                let value = quoted(value);
                text(format!("le nombre {value}"), format!("the number {value}"))
            }
            Self::Flag(value) => both(format!("`{value}`")),
            Self::Date(value) => {
                let value = quoted(value);
                text(format!("la date {value}"), format!("the date {value}"))
            }
            Self::List => text("une liste", "a list"),
            Self::Table => text("une table", "a table"),
        }
    }
}

/// A key that does not exist there.
pub fn unknown_key(key: &str, near: Option<&str>, known: &[&str]) -> Wording {
    let key = quoted(key);
    let found = say(
        set(
            format!("clé inconnue : {key}"),
            format!("unknown key {key}"),
        ),
        text("cette clé n’existe pas ici", "there is no such key here"),
    );
    match near {
        Some(_) => found.mend_with(meant(near, known)),
        None => {
            let list = listed(known);
            found.mend(
                format!("les clés permises ici sont {}", list.fr),
                format!("the keys allowed here are {}", list.en),
            )
        }
    }
}

/// A key that must be there.
pub fn missing_key(key: &str, shape: Shape) -> Wording {
    let shape = shape.name();
    say(
        set(
            format!("il manque la clé `{key}`"),
            format!("the key `{key}` is missing"),
        ),
        set(
            format!("attendu : `{key}`, {}", shape.fr),
            format!("expected `{key}`, {}", shape.en),
        ),
    )
}

/// A value of another kind than the key takes.
pub fn wrong_type(key: &str, found: &Found, expected: Shape) -> Wording {
    let (found, expected) = (found.name(), expected.name());
    let key = quoted(key);
    say(
        set(
            format!("{key} contient {}", found.fr),
            format!("{key} holds {}", found.en),
        ),
        set(
            format!("attendu : {}", expected.fr),
            format!("expected {}", expected.en),
        ),
    )
}

/// A word that is none of the words that the key takes.
pub fn unknown_value(key: &str, value: &str, near: Option<&str>, known: &[&str]) -> Wording {
    let value = quoted(value);
    let list = either(known);
    let found = say(
        set(
            format!("`{key}` ne peut pas valoir {value}"),
            format!("`{key}` cannot be {value}"),
        ),
        set(
            format!("attendu : {}", list.fr),
            format!("expected {}", list.en),
        ),
    );
    match near {
        Some(_) => found.mend_with(meant(near, known)),
        None => found,
    }
}

/// A number below or above what the key takes.
pub fn out_of_range(key: &str, value: &str, low: &str, high: &str) -> Wording {
    say(
        set(
            format!("`{key}` vaut {value}, hors des bornes"),
            format!("`{key}` is {value}, out of range"),
        ),
        set(
            format!("attendu : de {low} à {high}"),
            format!("expected a value from {low} to {high}"),
        ),
    )
}

/// A text that must say something.
pub fn empty_text(key: &str) -> Wording {
    say(
        set(format!("`{key}` est vide"), format!("`{key}` is empty")),
        text("un texte est attendu ici", "a text is expected here"),
    )
}

/// A text longer than its key takes; lengths in characters.
pub fn too_long(key: &str, length: usize, longest: usize) -> Wording {
    say(
        set(
            format!("`{key}` compte {length} caractères"),
            format!("`{key}` has {length} characters"),
        ),
        set(
            format!("attendu : {longest} caractères au plus"),
            format!("expected {longest} characters at most"),
        ),
    )
}

/// A format version that this program does not know.
pub fn unknown_schema(value: &str) -> Wording {
    say(
        set(
            format!("ce fichier suit le format {}", quoted(value)),
            format!("this file follows format {}", quoted(value)),
        ),
        text(
            "cette version de Diapason lit le format 1",
            "this version of Diapason reads format 1",
        ),
    )
    .mend(
        "écrire `schema = 1`, ou utiliser une version plus récente de Diapason",
        "write `schema = 1`, or use a newer version of Diapason",
    )
}

/// The spelling that an identifier must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// Lower-case letters and digits, in words joined by hyphens.
    Kebab,
    /// A letter, then letters and digits.
    Question,
    /// Letters, digits and hyphens.
    Loose,
}

/// An identifier with a sign or a letter that it may not have.
pub fn malformed_id(id: &str, spelling: Spelling, mended: Option<&str>) -> Wording {
    let id = quoted(id);
    let expected = match spelling {
        Spelling::Kebab => text(
            "attendu : minuscules sans accent, chiffres et traits d’union, comme `service-culture`",
            "expected lower-case letters, digits and hyphens, such as `service-culture`",
        ),
        Spelling::Question => text(
            "attendu : une lettre, puis des lettres et des chiffres, comme `S2q1`",
            "expected a letter, then letters and digits, such as `S2q1`",
        ),
        Spelling::Loose => text(
            "attendu : lettres sans accent, chiffres et traits d’union, comme `S2-d1`",
            "expected letters, digits and hyphens, such as `S2-d1`",
        ),
    };
    let help = mended.map(|mended| {
        let mended = quoted(mended);
        text(format!("écrire {mended}"), format!("write {mended}"))
    });
    say(
        set(
            format!("identifiant mal formé : {id}"),
            format!("malformed identifier {id}"),
        ),
        set(expected.fr, expected.en),
    )
    .mend_with(help)
}

/// A kind of thing that has a name of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// An axis.
    Axis,
    /// A sub-axis.
    SubAxis,
    /// The short code of a sub-axis.
    Code,
    /// A level.
    Level,
    /// A question.
    Question,
    /// A document check.
    Document,
    /// An action.
    Action,
    /// A department.
    Department,
    /// A typology.
    Typology,
    /// A sentence.
    Sentence,
}

impl Named {
    /// Returns `two questions`.
    fn twice(self) -> Text {
        match self {
            Self::Axis => text("deux axes", "two axes"),
            Self::SubAxis | Self::Code => text("deux sous-axes", "two sub-axes"),
            Self::Level => text("deux niveaux", "two levels"),
            Self::Question => text("deux questions", "two questions"),
            Self::Document => text("deux documents", "two documents"),
            Self::Action => text("deux actions", "two actions"),
            Self::Department => text("deux métiers", "two departments"),
            Self::Typology => text("deux typologies", "two typologies"),
            Self::Sentence => text("deux phrases", "two sentences"),
        }
    }
}

/// Two things of one kind with the same identifier; the second text stands at the first of them.
pub fn duplicate_id(kind: Named, id: &str) -> (Wording, Text) {
    let id = quoted(id);
    let two = kind.twice();
    let message = match kind {
        Named::Code => set(
            format!("{} portent le code {id}", two.fr),
            format!("{} have the code {id}", two.en),
        ),
        _ => set(
            format!("{} portent l’identifiant {id}", two.fr),
            format!("{} have the identifier {id}", two.en),
        ),
    };
    let found = say(message, text("déjà pris", "already taken"));
    let found = found.mend("renommer l’un des deux", "rename one of them");
    (found, text("employé ici en premier", "used here first"))
}
