//! What is said of a comparison with other organisations.

use crate::language::{Language, counted, typeset, whole};

/// Whose figures they are, and how many departments stand above their median.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Compared<'a> {
    /// Who published the figures.
    pub source: &'a str,
    /// The day they stand for, as a sentence writes it.
    pub date: &'a str,
    /// How many organisations they come from.
    pub organisations: usize,
    /// Departments with an index, when the median is known; else 0.
    pub departments: usize,
    /// Those of them above the median.
    pub above: usize,
}

/// Returns the line below the levels that names the benchmark.
pub fn benchmark_line(compared: Compared<'_>, language: Language) -> String {
    let Compared {
        source,
        date,
        departments,
        above,
        ..
    } = compared;
    let organisations = whole(compared.organisations, language);
    let count = |count| counted(count, "métier", "métiers", language);
    let line = match language {
        Language::French => {
            format!("Comparaison : {source}, {date}, {organisations} organisations")
        }
        Language::English => format!("Benchmark: {source}, {date}, {organisations} organisations"),
    };
    let line = typeset(&line, language);
    if departments == 0 {
        return line;
    }
    match language {
        Language::French => {
            format!(
                "{line}\u{202f}; au-dessus de leur médiane\u{a0}: {above} sur {}",
                count(departments)
            )
        }
        Language::English => {
            let of = counted(departments, "department", "departments", language);
            format!("{line}; above their median: {above} of {of}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_named_where_it_is_known() {
        let known = Compared {
            source: "Barometer",
            date: "1 March 2026",
            organisations: 42,
            departments: 18,
            above: 7,
        };
        assert_eq!(
            benchmark_line(known, Language::English),
            "Benchmark: Barometer, 1 March 2026, 42 organisations; above their median: 7 of 18\u{a0}departments"
        );
        let unknown = Compared {
            departments: 0,
            date: "1er\u{a0}mars\u{a0}2026",
            ..known
        };
        assert_eq!(
            benchmark_line(unknown, Language::French),
            "Comparaison\u{a0}: Barometer, 1er\u{a0}mars\u{a0}2026, 42 organisations"
        );
    }
}
