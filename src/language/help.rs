//! The help of the command line.

use super::Language;
use super::report_help::{self, ReportHelp};

/// The help of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HelpWords {
    /// What the program is for.
    pub program: &'static str,
    /// Heading of the usage line.
    pub usage: &'static str,
    /// Heading of the commands.
    pub commands: &'static str,
    /// Heading of the arguments.
    pub arguments: &'static str,
    /// Heading of the options.
    pub options: &'static str,
    /// The exit codes, under the help of the program.
    pub exit_codes: &'static str,
    /// `init`.
    pub init: &'static str,
    /// Examples of `init`.
    pub init_examples: &'static str,
    /// `validate`.
    pub validate: &'static str,
    /// Examples of `validate`.
    pub validate_examples: &'static str,
    /// `questionnaire`.
    pub questionnaire: &'static str,
    /// Examples of `questionnaire`.
    pub questionnaire_examples: &'static str,
    /// `questionnaire show`.
    pub show: &'static str,
    /// Examples of `questionnaire show`.
    pub show_examples: &'static str,
    /// `questionnaire export`.
    pub export: &'static str,
    /// Examples of `questionnaire export`.
    pub export_examples: &'static str,
    /// `score`.
    pub score: &'static str,
    /// Examples of `score`.
    pub score_examples: &'static str,
    /// `explain`.
    pub explain: &'static str,
    /// Examples of `explain`.
    pub explain_examples: &'static str,
    /// `portfolio`.
    pub portfolio: &'static str,
    /// Examples of `portfolio`.
    pub portfolio_examples: &'static str,
    /// `plan`.
    pub plan: &'static str,
    /// Examples of `plan`.
    pub plan_examples: &'static str,
    /// `interview`.
    pub interview: &'static str,
    /// Examples of `interview` and of its commands.
    pub interview_examples: &'static str,
    /// `interview new`.
    pub interview_new: &'static str,
    /// `interview resume`.
    pub interview_resume: &'static str,
    /// `interview list`.
    pub interview_list: &'static str,
    /// `interview show`.
    pub interview_show: &'static str,
    /// `interview close`.
    pub interview_close: &'static str,
    /// `interview reopen`.
    pub interview_reopen: &'static str,
    /// `interview migrate`.
    pub interview_migrate: &'static str,
    /// `report`.
    pub report: ReportHelp,
    /// `documents`.
    pub documents: &'static str,
    /// `documents sync`.
    pub sync: &'static str,
    /// Examples of both.
    pub documents_examples: &'static str,
    /// `man`.
    pub man: &'static str,
    /// Examples of `man`.
    pub man_examples: &'static str,
    /// `man method`.
    pub man_method: &'static str,
    /// `--help`.
    pub help: &'static str,
    /// `--version`.
    pub version: &'static str,
    /// `--lang`.
    pub lang: &'static str,
    /// `--quiet`.
    pub quiet: &'static str,
    /// `DIR`.
    pub folder: &'static str,
    /// `--departments` and `--department`.
    pub departments: &'static str,
    /// `--example`.
    pub example: &'static str,
    /// `PATH`.
    pub paths: &'static str,
    /// `--strict`.
    pub strict: &'static str,
    /// `INPUT`.
    pub input: &'static str,
    /// `--duplicates`.
    pub duplicates: &'static str,
    /// `--accept-rejects`.
    pub accept_rejects: &'static str,
    /// `--format`.
    pub format: &'static str,
    /// `--format` of `validate`.
    pub fault_format: &'static str,
    /// `--output`.
    pub output: &'static str,
    /// `--date`.
    pub date: &'static str,
    /// `SOURCE`.
    pub source: &'static str,
    /// `--sub-axis`.
    pub sub_axis: &'static str,
    /// `--summary`.
    pub summary: &'static str,
    /// `--format` of `questionnaire show`.
    pub page_format: &'static str,
    /// `--survey`.
    pub survey: &'static str,
    /// `--camp`.
    pub camp: &'static str,
    /// `--departments` of `questionnaire export`.
    pub form_departments: &'static str,
    /// `--self-rating`.
    pub self_rating: &'static str,
    /// `--output` of `questionnaire export`.
    pub out_folder: &'static str,
    /// `FOLDER`.
    pub assessment: &'static str,
    /// `--group-by`.
    pub group_by: &'static str,
    /// `DEPT` of `interview new`.
    pub interview_about: &'static str,
    /// `--answers`.
    pub answers: &'static str,
    /// `--input` of `interview`.
    pub interview_folder: &'static str,
    /// `ID`.
    pub interview_id: &'static str,
    /// `--camp` of `interview new`.
    pub interview_camp: &'static str,
    /// `--respondent`.
    pub respondent: &'static str,
    /// `--role`.
    pub role: &'static str,
    /// `--people`.
    pub people: &'static str,
    /// `--date` of `interview new`.
    pub interview_date: &'static str,
    /// `--accessible`.
    pub accessible: &'static str,
    /// `--presenter`.
    pub presenter: &'static str,
    /// `--reason`.
    pub reason: &'static str,
    /// `--again`.
    pub again: &'static str,
    /// `--target` of `plan`.
    pub plan_target: &'static str,
    /// `--capacity`.
    pub capacity: &'static str,
    /// `--start` of `plan`.
    pub plan_start: &'static str,
    /// `--actions-per-stage`.
    pub actions_per_stage: &'static str,
    /// `--max-departments`.
    pub max_departments: &'static str,
    /// `--compare`.
    pub compare: &'static str,
    /// `DEPT` of `explain`.
    pub explained: &'static str,
    /// `--format` of `explain`.
    pub tree_format: &'static str,
    /// `--freeze`.
    pub freeze: &'static str,
    /// `--typologies`.
    pub typologies: &'static str,
}

const FRENCH: HelpWords = HelpWords {
    program: "Mesure le partenariat entre la DSI et chaque métier, et en tire un plan d’action à signer",
    usage: "Usage\u{a0}:",
    commands: "Commandes\u{a0}",
    arguments: "Arguments\u{a0}",
    options: "Options\u{a0}",
    exit_codes: "Codes de sortie\u{a0}: 0 succès, 1 contrôle en échec, 2 commande incorrecte, 3 entrée illisible ou lignes \
                 rejetées, 4 entretien verrouillé, 5 rien de publiable, 6 sortie impossible à écrire, 70 erreur interne, 130 et 143 interrompu, réponses enregistrées.",
    init: "Crée un dossier de diagnostic, ou l’exemple complet",
    init_examples: "Exemples\u{a0}:\n  diapason init acme --departments \"Finance,Achats,RH\"\n  diapason init demo --example",
    validate: "Contrôle les questionnaires, catalogues, dossiers, enquêtes et entretiens, et montre toutes les anomalies à la fois",
    validate_examples: "Exemples\u{a0}:\n  diapason validate\n  diapason validate questionnaires/partnership-13.toml --strict\n  diapason validate acme --format github",
    questionnaire: "Montre le questionnaire et son catalogue d’actions, ou les exporte pour les adapter ou interroger",
    questionnaire_examples: "Exemples\u{a0}:\n  diapason questionnaire show --summary\n  diapason questionnaire export --survey limesurvey",
    show: "Affiche le questionnaire en clair\u{a0}: niveaux, grilles, questions, documents, actions",
    show_examples: "Exemples\u{a0}:\n  diapason questionnaire show --summary\n  diapason questionnaire show --sub-axis S2\n  diapason questionnaire show -o questionnaire.md",
    export: "Écrit le questionnaire à adapter (TOML), ou le formulaire d’enquête à importer dans un outil",
    export_examples: "Exemples\u{a0}:\n  diapason questionnaire export -o modele\n  diapason questionnaire export acme --survey xlsform -o formulaires\n  diapason questionnaire export --survey limesurvey --departments \"Finance,RH\" --camp business",
    score: "Calcule les niveaux de chaque métier, axe, sous-axe et côté",
    score_examples: "Exemples\u{a0}:\n  diapason score acme\n  diapason score enquete.csv --format json\n  diapason score acme --format csv -o niveaux.csv",
    explain: "Montre d’où vient le niveau d’un métier, et le plus petit changement qui le ferait bouger",
    explain_examples: "Exemples\u{a0}:\n  diapason explain finance -i acme\n  diapason explain finance S2 -i acme\n  diapason explain finance -i acme --format json -o finance.json",
    portfolio: "Groupe les métiers qui peuvent suivre un même parcours, et désigne ceux par lesquels commencer",
    portfolio_examples: "Exemples\u{a0}:\n  diapason portfolio acme\n  diapason portfolio acme --format json -o portefeuille.json\n  diapason portfolio acme --freeze typologies.toml\n  diapason portfolio acme-2027 --typologies typologies.toml",
    interview: "Mène un entretien au clavier, le reprend, et tient ceux du dossier",
    interview_examples: "Exemples\u{a0}:\n  diapason interview new finance -i acme\n  diapason interview new finance,achats --camp it --respondent i02\n  diapason interview resume\n  diapason interview new finance --answers reponses.toml\n  diapason interview list -i acme\n  diapason interview show 2026-11-12_finance_r07\n  diapason interview reopen 2026-11-12_finance_r07 --reason \"fait oublié\"",
    interview_new: "Mène un entretien au clavier, ou l’enregistre à partir d’un fichier de réponses",
    interview_resume: "Reprend un entretien là où il en était",
    plan: "Établit la feuille de route jusqu’à la cible\u{a0}: actions datées, jalons, charge",
    plan_examples: "Exemples\u{a0}:\n  diapason plan acme\n  diapason plan acme --department finance --format md\n  diapason plan acme --target finance=3 --capacity it=4\n  diapason plan acme --compare --actions-per-stage 8",
    interview_list: "Liste les entretiens du dossier",
    interview_show: "Montre un entretien, réponse par réponse",
    interview_close: "Clôt un entretien\u{a0}: il ne change plus",
    interview_reopen: "Rouvre un entretien clos, avec la raison",
    interview_migrate: "Rattache un entretien au questionnaire actuel du dossier, et dit quoi redemander",
    report: report_help::FRENCH,
    documents: "Tient la liste des documents à revoir",
    sync: "Ajoute à documents.csv les lignes qui manquent, sans toucher à ce qui est écrit",
    documents_examples: "Exemples\u{a0}:\n  diapason documents sync acme\n  diapason documents sync --group-by check",
    man: "Explique comment les chiffres sont faits",
    man_examples: "Exemples\u{a0}:\n  diapason man method\n  diapason man method acme -o methode.md",
    man_method: "Expose la méthode en deux pages, avec les nombres du questionnaire",
    help: "Affiche l’aide (avec --help, suivie d’exemples)",
    version: "Affiche la version",
    lang: "Langue de l’affichage et du rapport, fr ou en",
    quiet: "N’affiche que les anomalies",
    folder: "Dossier à créer ou à compléter",
    departments: "Métiers, désignés par leur nom ou leur identifiant",
    example: "Écrit l’exemple complet, Acme et ses 18 métiers",
    paths: "Fichiers ou dossiers\u{202f}; par défaut le dossier de diagnostic courant",
    strict: "Traite les avertissements comme des erreurs",
    input: "Dossier de diagnostic, ou fichiers d’enquête\u{202f}; par défaut le dossier courant ou l’un de ses parents",
    duplicates: "Que faire si une personne a répondu deux fois pour un métier\u{a0}: error, keep_first ou keep_last",
    accept_rejects: "Calcule même si des lignes sont rejetées\u{202f}; le décompte le signale",
    format: "Format du résultat\u{a0}: table, json, csv ou md (par défaut selon l’extension de FILE, sinon table)",
    fault_format: "Format de la liste\u{a0}: text, json ou github (text par défaut)",
    output: "Fichier à écrire",
    date: "Date du rapport\u{202f}; à défaut SOURCE_DATE_EPOCH, puis la date du dossier",
    source: "Dossier de diagnostic ou questionnaire TOML\u{202f}; par défaut le dossier courant ou l’un de ses parents, sinon le questionnaire intégré",
    sub_axis: "Un seul sous-axe, désigné par son code, comme S2, ou son identifiant",
    summary: "Seulement les effectifs et les durées estimées",
    page_format: "Format du texte\u{a0}: table ou md (par défaut selon l’extension de FILE, sinon table)",
    survey: "Formulaire d’enquête au lieu du TOML\u{a0}: csv, limesurvey ou xlsform",
    camp: "Un seul camp\u{a0}: business ou it (les deux par défaut)",
    form_departments: "Métiers proposés dans le formulaire, hors d’un dossier de diagnostic",
    self_rating: "Ajoute le module facultatif d’auto-évaluation",
    out_folder: "Dossier où écrire les fichiers, le dossier courant par défaut",
    assessment: "Dossier de diagnostic\u{202f}; par défaut le dossier courant ou l’un de ses parents",
    group_by: "Lignes à regrouper\u{a0}: department, par métier (par défaut), ou check, par contrôle",
    interview_about: "Métiers sur lesquels porte l’entretien, séparés par des virgules",
    answers: "Fichier de réponses, au format TOML",
    interview_folder: "Dossier de diagnostic\u{202f}; par défaut le dossier courant ou l’un de ses parents",
    interview_camp: "Camp des personnes interrogées\u{a0}: business ou it (demandé sinon)",
    respondent: "Pseudonyme de la personne ou du groupe, comme r07 (demandé sinon)",
    role: "Fonction, en quelques mots",
    people: "Nombre de personnes, 1 par défaut\u{202f}; un groupe donne une note commune",
    interview_date: "Jour de l’entretien\u{202f}; par défaut aujourd’hui",
    accessible: "Lignes simples au lieu de l’écran\u{a0}: lecteurs d’écran, tubes, scripts",
    presenter: "Écran partagé\u{a0}: masque les notes, les faits, les noms de niveaux et la personne",
    reason: "Pourquoi l’entretien est rouvert\u{202f}; gardé dans son journal",
    again: "Questions dont le sens a changé\u{a0}: leurs notes ne comptent plus",
    interview_id: "Identifiant de l’entretien, tel que `interview list` le donne",
    plan_target: "Niveau visé par un métier, à la place de celui du dossier, comme finance=3",
    capacity: "Unités par quinzaine d’un rôle, it, brm, pmo ou business, comme it=4",
    plan_start: "Premier jour du plan, comme 2027-01-04",
    actions_per_stage: "Nombre d’actions d’une étape",
    max_departments: "Nombre de métiers menés en même temps",
    compare: "Oppose le plan du dossier à celui des réglages donnés en option",
    explained: "Métier, désigné par son nom ou son identifiant",
    tree_format: "Format du résultat\u{a0}: table, json ou md (par défaut selon l’extension de FILE, sinon table)",
    freeze: "Fichier où figer les typologies trouvées, pour la vague suivante\u{202f}; n’écrase jamais",
    typologies: "Typologies figées à appliquer, au lieu d’en former de nouvelles",
};

const ENGLISH: HelpWords = HelpWords {
    program: "Measures the partnership between IT and each business department, and turns it into a plan to sign",
    usage: "Usage:",
    commands: "Commands",
    arguments: "Arguments",
    options: "Options",
    exit_codes: "Exit codes: 0 success, 1 check failed, 2 wrong usage, 3 unreadable input or rejected rows, \
                 4 interview locked, 5 nothing to publish, 6 output cannot be written, 70 internal error, 130 and 143 interrupted, answers saved.",
    init: "Creates an assessment folder, or the complete example",
    init_examples: "Examples:\n  diapason init acme --departments \"Finance,Purchasing,HR\"\n  diapason init demo --example",
    validate: "Checks questionnaires, catalogues, folders, surveys and interviews, and shows all faults at once",
    validate_examples: "Examples:\n  diapason validate\n  diapason validate questionnaires/partnership-13.toml --strict\n  diapason validate acme --format github",
    questionnaire: "Shows the questionnaire and its catalogue of actions, or exports them to adapt or to send out",
    questionnaire_examples: "Examples:\n  diapason questionnaire show --summary\n  diapason questionnaire export --survey limesurvey",
    show: "Prints the questionnaire to read: levels, level tables, questions, documents, actions",
    show_examples: "Examples:\n  diapason questionnaire show --summary\n  diapason questionnaire show --sub-axis S2\n  diapason questionnaire show -o questionnaire.md",
    export: "Writes the questionnaire to adapt (TOML), or the survey form that a tool imports",
    export_examples: "Examples:\n  diapason questionnaire export -o model\n  diapason questionnaire export acme --survey xlsform -o forms\n  diapason questionnaire export --survey limesurvey --departments \"Finance,HR\" --camp business",
    score: "Computes the levels of each department, axis, sub-axis and side",
    score_examples: "Examples:\n  diapason score acme\n  diapason score survey.csv --format json\n  diapason score acme --format csv -o levels.csv",
    explain: "Shows where the level of a department comes from, and the smallest change that would move it",
    explain_examples: "Examples:\n  diapason explain finance -i acme\n  diapason explain finance S2 -i acme\n  diapason explain finance -i acme --format json -o finance.json",
    portfolio: "Groups the departments that can share a path, and names those to start with",
    portfolio_examples: "Examples:\n  diapason portfolio acme\n  diapason portfolio acme --format json -o portfolio.json\n  diapason portfolio acme --freeze typologies.toml\n  diapason portfolio acme-2027 --typologies typologies.toml",
    interview: "Holds an interview at the keyboard, resumes it, and keeps those of the folder",
    interview_examples: "Examples:\n  diapason interview new finance -i acme\n  diapason interview new finance,purchasing --camp it --respondent i02\n  diapason interview resume\n  diapason interview new finance --answers answers.toml\n  diapason interview list -i acme\n  diapason interview show 2026-11-12_finance_r07\n  diapason interview reopen 2026-11-12_finance_r07 --reason \"a fact was forgotten\"",
    interview_new: "Holds an interview at the keyboard, or records it from an answers file",
    interview_resume: "Resumes an interview where it was left",
    plan: "Draws up the road to the target: dated actions, gates, load",
    plan_examples: "Examples:\n  diapason plan acme\n  diapason plan acme --department finance --format md\n  diapason plan acme --target finance=3 --capacity it=4\n  diapason plan acme --compare --actions-per-stage 8",
    interview_list: "Lists the interviews of the folder",
    interview_show: "Shows an interview, answer by answer",
    interview_close: "Closes an interview: it does not change any more",
    interview_reopen: "Reopens a closed interview, with the reason",
    interview_migrate: "Moves an interview to the folder’s present questionnaire, and says what to ask again",
    report: report_help::ENGLISH,
    documents: "Keeps the list of documents to review",
    sync: "Adds the missing lines to documents.csv, and leaves what is written as it is",
    documents_examples: "Examples:\n  diapason documents sync acme\n  diapason documents sync --group-by check",
    man: "Explains how the figures are made",
    man_examples: "Examples:\n  diapason man method\n  diapason man method acme -o method.md",
    man_method: "Tells the method in two pages, with the numbers of the questionnaire",
    help: "Shows this help (with --help, examples as well)",
    version: "Shows the version",
    lang: "Language of the screen and of the report, fr or en",
    quiet: "Shows faults only",
    folder: "Folder to create or complete",
    departments: "Departments, by name or identifier",
    example: "Writes the complete example, Acme and its 18 departments",
    paths: "Files or folders; by default the current assessment folder",
    strict: "Treats warnings as errors",
    input: "Assessment folder, or survey files; by default the current folder or one above it",
    duplicates: "What to do when someone answered twice about a department: error, keep_first or keep_last",
    accept_rejects: "Scores even when rows are rejected; the count says so",
    format: "Format of the result: table, json, csv or md (by default as the extension of FILE says, else table)",
    fault_format: "Format of the list: text, json or github (text by default)",
    output: "File to write",
    date: "Date of the report; failing that SOURCE_DATE_EPOCH, then the date in the folder",
    source: "Assessment folder or TOML questionnaire; by default the current folder or one above it, else the built-in questionnaire",
    sub_axis: "One sub-axis only, by its code, such as S2, or its id",
    summary: "Only the counts and the estimated durations",
    page_format: "Form of the text: table or md (by default from the extension of FILE, else table)",
    survey: "Survey form instead of the TOML: csv, limesurvey or xlsform",
    camp: "One camp only: business or it (both by default)",
    form_departments: "Departments offered in the form, outside an assessment folder",
    self_rating: "Adds the optional self-rating module",
    out_folder: "Folder to write the files to, the current one by default",
    assessment: "Assessment folder; by default the current folder or one above it",
    group_by: "Lines to put together: department (by default), or check",
    interview_about: "Departments the interview is about, separated by commas",
    answers: "Answers file, in TOML",
    interview_folder: "Assessment folder; by default the current folder or one above it",
    interview_camp: "Camp of the people interviewed: business or it (asked otherwise)",
    respondent: "Pseudonym of the person or group, such as r07 (asked otherwise)",
    role: "What they do, in a few words",
    people: "How many people, 1 by default; a group gives one rating together",
    interview_date: "Day of the interview, today by default",
    accessible: "Plain lines instead of the screen: screen readers, pipes, scripts",
    presenter: "Shared screen: hides ratings, facts, names of levels and the person",
    reason: "Why the interview is reopened; kept in its journal",
    again: "Questions whose meaning has changed: their ratings count no longer",
    interview_id: "Identifier of the interview, as `interview list` gives it",
    plan_target: "Level a department aims at, in place of that of the folder, such as finance=3",
    capacity: "Units a half-month of a role, it, brm, pmo or business, such as it=4",
    plan_start: "First day of the plan, such as 2027-01-04",
    actions_per_stage: "How many actions a stage holds",
    max_departments: "How many departments are on their way at a time",
    compare: "Sets the plan of the folder against that of the settings given as options",
    explained: "Department, by name or identifier",
    tree_format: "Format of the result: table, json or md (by default as the extension of FILE says, else table)",
    freeze: "File in which to freeze the typologies found, for the next wave; never writes over one",
    typologies: "Frozen typologies to apply, instead of grouping anew",
};

/// Returns the help of a language.
pub fn help_words(language: Language) -> &'static HelpWords {
    match language {
        Language::French => &FRENCH,
        Language::English => &ENGLISH,
    }
}
