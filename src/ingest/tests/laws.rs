//! No text ends the program, and a fault is told exactly when nothing is read.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::diagnostic::{github, json, render};
use crate::ingest::samples::{
    BENCHMARK, PROJECT, QUESTIONNAIRE, SUMMARY, catalogue, frozen, read_benchmark, read_frozen,
    read_project, read_questionnaire, read_summary,
};
use crate::language::Language;

/// Texts that are nearly one of the samples: a piece is cut out, doubled, or replaced.
fn nearly(sample: String) -> impl Strategy<Value = String> {
    let length = sample.chars().count();
    (
        0..length,
        0..60_usize,
        "\\PC{0,12}|[\\[\\]{}=\"'#\\n\\\\.,0-9-]{0,12}",
    )
        .prop_map(move |(at, cut, put)| {
            let head: String = sample.chars().take(at).collect();
            let tail: String = sample.chars().skip(at + cut).collect();
            format!("{head}{put}{tail}")
        })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(1), cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn no_text_ends_the_program(text in any::<String>(), toml in "([a-z_]{1,9}(\\.[a-z]{1,3})? ?= ?(\"[^\"]{0,5}\"|[0-9.-]{1,5}|\\[\\]|\\{\\})\n|\\[\\[?[a-z.]{1,12}\\]?\\]\n){0,20}") {
        for text in [text, toml] {
            read_questionnaire(&text, &text);
            read_questionnaire(QUESTIONNAIRE, &text);
            let (_, problems) = read_project(&text);
            render(&problems, Language::French);
            read_benchmark(&text);
            read_frozen(&text);
            read_summary(&text);
        }
    }

    #[test]
    fn no_slip_in_a_questionnaire_ends_the_program(text in nearly(QUESTIONNAIRE.to_owned())) {
        let (read, problems) = read_questionnaire(&text, &catalogue());
        prop_assert_eq!(read.is_none(), problems.has_errors());
        for language in Language::ALL {
            render(&problems, language);
            json(&problems, language);
            github(&problems, language);
        }
    }

    #[test]
    fn no_slip_in_a_catalogue_ends_the_program(text in nearly(catalogue())) {
        let (read, problems) = read_questionnaire(QUESTIONNAIRE, &text);
        prop_assert_eq!(read.is_none(), problems.has_errors());
    }

    #[test]
    fn no_slip_in_a_project_ends_the_program(text in nearly(PROJECT.to_owned())) {
        let (read, problems) = read_project(&text);
        prop_assert_eq!(read.is_none(), problems.has_errors());
        render(&problems, Language::English);
    }

    #[test]
    fn no_slip_in_a_benchmark_ends_the_program(text in nearly(BENCHMARK.to_owned())) {
        let (read, problems) = read_benchmark(&text);
        prop_assert_eq!(read.is_none(), problems.has_errors());
    }

    #[test]
    fn no_slip_in_a_summary_ends_the_program(text in nearly(SUMMARY.to_owned())) {
        let (read, problems) = read_summary(&text);
        prop_assert_eq!(read.is_none(), problems.has_errors());
        render(&problems, Language::French);
    }

    #[test]
    fn no_slip_in_frozen_typologies_ends_the_program(text in nearly(frozen())) {
        let (read, problems) = read_frozen(&text);
        prop_assert_eq!(read.is_none(), problems.has_errors());
        render(&problems, Language::French);
    }
}
