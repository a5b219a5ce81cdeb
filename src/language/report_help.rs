//! The help of `diapason report`.

/// The help of `diapason report` in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReportHelp {
    /// The command.
    pub about: &'static str,
    /// Its examples.
    pub examples: &'static str,
    /// `--format`.
    pub formats: &'static str,
    /// `--out-dir`.
    pub out_dir: &'static str,
    /// `--summary`.
    pub sentences: &'static str,
    /// `--write-summary`.
    pub write_summary: &'static str,
    /// `--palette`.
    pub palette: &'static str,
    /// `--no-radar`.
    pub no_radar: &'static str,
    /// `--logo`.
    pub logo: &'static str,
}

pub(super) const FRENCH: ReportHelp = ReportHelp {
    about: "Écrit le rapport et son plan d’action, en PDF ou en données",
    examples: "Exemples\u{a0}:\n  diapason report acme -o plan.pdf\n  diapason report acme --department finance -o finance.pdf --lang en\n  diapason report acme --format pdf,json,csv --out-dir sortie\n  diapason report acme --write-summary summary.toml\n  diapason report acme --summary summary.toml --logo logo.png -o plan.pdf",
    formats: "Formats, séparés par des virgules\u{a0}: pdf, json, md ou csv (par défaut selon l’extension de FILE)",
    out_dir: "Dossier où écrire report.pdf, report.json et ainsi de suite, un fichier par format",
    sentences: "Phrases à mettre à la place de celles du rapport, dans un fichier TOML",
    write_summary: "Fichier où écrire toutes les phrases du rapport, à modifier\u{202f}; n’écrase jamais",
    palette: "Couleurs des niveaux dans le PDF\u{a0}: blue (par défaut), viridis ou cividis",
    no_radar: "Laisse le radar des axes hors du PDF",
    logo: "Logo pour la couverture du PDF, un fichier PNG de 4 Mio et 4000 pixels par côté au plus",
};

pub(super) const ENGLISH: ReportHelp = ReportHelp {
    about: "Writes the report and its action plan, as PDF or as data",
    examples: "Examples:\n  diapason report acme -o plan.pdf\n  diapason report acme --department finance -o finance.pdf --lang fr\n  diapason report acme --format pdf,json,csv --out-dir out\n  diapason report acme --write-summary summary.toml\n  diapason report acme --summary summary.toml --logo logo.png -o plan.pdf",
    formats: "Formats, separated by commas: pdf, json, md or csv (by default as the extension of FILE says)",
    out_dir: "Folder to write report.pdf, report.json and so on to, one file a format",
    sentences: "Sentences to put in place of those of the report, in a TOML file",
    write_summary: "File to write every sentence of the report to, for editing; never writes over one",
    palette: "Colours of the levels in the PDF: blue (by default), viridis or cividis",
    no_radar: "Leaves the radar of the axes out of the PDF",
    logo: "Logo for the cover of the PDF, a PNG file of 4 MiB and 4000 pixels a side at most",
};
