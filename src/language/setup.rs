//! What `init` asks and says.

use super::program::pick;
use super::{Language, plain};

/// Returns what to do after `init`.
pub fn next_step(folder: &str, language: Language) -> String {
    let folder = plain(folder);
    pick(
        language,
        format!(
            "ensuite\u{a0}: complétez `diapason.toml`\u{202f}; les questionnaires à remplir sont dans \
             `templates/`, les réponses vont dans `surveys/`\u{202f}; puis lancez `diapason report \
             {folder} -o plan.pdf`"
        ),
        format!(
            "next: complete `diapason.toml`; the forms to fill in are in `templates/`, answers go \
             to `surveys/`; then run `diapason report {folder} -o plan.pdf`"
        ),
    )
}

/// Returns the question for the client's name.
pub fn ask_client(language: Language) -> &'static str {
    pick(language, "Nom du client\u{a0}", "Client name")
}

/// Returns the question for the departments.
pub fn ask_departments(language: Language) -> &'static str {
    pick(
        language,
        "Métiers, séparés par des virgules\u{a0}",
        "Departments, separated by commas",
    )
}

/// Returns that nobody can be asked, and what to give instead.
pub fn cannot_ask(language: Language) -> &'static str {
    pick(
        language,
        "impossible de demander ici la liste des métiers\u{a0}: donnez `--departments \"Finance,Achats\"` ou \
         `--example`",
        "the departments cannot be asked for here: give `--departments \"Finance,Purchasing\"` or \
         `--example`",
    )
}

/// Returns that a name holds no letter and no digit.
pub fn nameless_department(name: &str, language: Language) -> String {
    let name = plain(name);
    pick(
        language,
        format!(
            "`{name}` ne peut pas nommer un métier\u{a0}: il faut au moins une lettre ou un chiffre"
        ),
        format!("`{name}` cannot name a department: it needs a letter or a digit"),
    )
}

/// Returns that two names would give one department.
pub fn same_department(first: &str, second: &str, language: Language) -> String {
    let (first, second) = (plain(first), plain(second));
    pick(
        language,
        format!(
            "`{first}` et `{second}` donneraient le même identifiant\u{a0}: renommez l’un des deux métiers"
        ),
        format!("`{first}` and `{second}` would have the same identifier: rename one of them"),
    )
}

/// Returns that a file stands where a folder is to be.
pub fn not_a_folder(path: &str, language: Language) -> String {
    let path = plain(path);
    pick(
        language,
        format!("`{path}` est un fichier\u{a0}: donnez le chemin d’un dossier"),
        format!("`{path}` is a file: give the path of a folder"),
    )
}
