//! What is said where a text is not TOML.

use super::{Wording, quoted, say, set, text};

/// The usual words of the TOML parser by their beginning, with what they mean.
const KNOWN: &[(&str, &str, &str)] = &[
    (
        "duplicate key",
        "cette clé figure déjà plus haut",
        "this key already appears above",
    ),
    (
        "unclosed",
        "ce qui s’ouvre ici n’est jamais fermé",
        "what is opened here is never closed",
    ),
    (
        "string values must be quoted",
        "valeur illisible ; un texte s’écrit entre guillemets droits",
        "unreadable value; a text is written in straight quotes",
    ),
    (
        "missing value",
        "il manque une valeur après `=`",
        "a value is missing after `=`",
    ),
    (
        "key with no value",
        "il manque `=` et une valeur",
        "`=` and a value are missing",
    ),
    (
        "missing comma",
        "il manque une virgule",
        "a comma is missing",
    ),
    (
        "extra comma",
        "une virgule est de trop",
        "there is one comma too many",
    ),
    (
        "extra `=`",
        "un `=` est de trop",
        "there is one `=` too many",
    ),
    (
        "unexpected leading zero",
        "un nombre ne commence pas par zéro",
        "a number does not begin with zero",
    ),
    (
        "recursion limit",
        "trop de niveaux imbriqués",
        "too many nested levels",
    ),
    (
        "cannot recurse further",
        "trop de niveaux imbriqués",
        "too many nested levels",
    ),
    (
        "missing opening quote",
        "il manque le guillemet ouvrant",
        "the opening quote is missing",
    ),
    (
        "missing assignment",
        "il manque un retour à la ligne entre deux clés",
        "a line break is missing between two keys",
    ),
    ("missing key", "il manque une clé", "a key is missing"),
    (
        "unquoted keys cannot be empty",
        "il manque le nom de la clé",
        "the name of the key is missing",
    ),
    (
        "invalid unquoted key",
        "un nom de clé ne contient que des lettres, des chiffres, `-` et `_`",
        "the name of a key may hold only letters, digits, `-` and `_`",
    ),
    (
        "invalid basic string",
        "texte mal fermé, ou caractère interdit entre guillemets",
        "a text that is not closed, or a character not allowed in quotes",
    ),
    (
        "invalid multi-line",
        "texte mal fermé, ou caractère interdit entre guillemets",
        "a text that is not closed, or a character not allowed in quotes",
    ),
    (
        "invalid literal string",
        "texte mal fermé, ou caractère interdit entre guillemets",
        "a text that is not closed, or a character not allowed in quotes",
    ),
    (
        "missing escaped value",
        "il manque un caractère après `\\`",
        "a character is missing after `\\`",
    ),
    (
        "invalid date-time",
        "cette date ou cette heure n’existe pas",
        "there is no such date or time",
    ),
    (
        "invalid date",
        "cette date n’existe pas",
        "there is no such date",
    ),
    (
        "invalid time",
        "cette heure n’existe pas",
        "there is no such time",
    ),
    (
        "invalid boolean",
        "valeur illisible ; attendu : `true` ou `false`",
        "unreadable value; expected `true` or `false`",
    ),
    ("invalid integer", "nombre illisible", "unreadable number"),
    ("invalid float", "nombre illisible", "unreadable number"),
    ("invalid mantissa", "nombre illisible", "unreadable number"),
    (
        "invalid fraction",
        "nombre illisible ; la décimale suit un point",
        "unreadable number; decimals follow a point",
    ),
    (
        "invalid comment character",
        "caractère interdit dans un commentaire",
        "a character not allowed in a comment",
    ),
    (
        "carriage return",
        "un retour chariot est isolé",
        "a carriage return on its own",
    ),
    (
        "unexpected key or value",
        "ceci n’a pas sa place ici",
        "this has no place here",
    ),
    (
        "unexpected content",
        "ceci n’a pas sa place ici",
        "this has no place here",
    ),
    (
        "cannot extend value",
        "cette clé a déjà une valeur, on ne peut plus rien y ajouter",
        "this key already has a value, nothing can be added to it",
    ),
];

/// The text is not TOML; `detail` is what the parser says.
pub fn syntax(detail: &str) -> Wording {
    let known = KNOWN.iter().find(|(start, ..)| detail.starts_with(start));
    let label = match known {
        Some((_, fr, en)) => set(fr, *en),
        None => set(
            format!("l’analyseur TOML dit : {}", quoted(detail)),
            detail.to_owned(),
        ),
    };
    say(
        text(
            "ce passage n’est pas du TOML valide",
            "this is not valid TOML",
        ),
        label,
    )
}
