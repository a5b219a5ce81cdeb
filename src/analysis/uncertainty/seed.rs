//! The seed of a department's draws: what was said about it, whoever came first (method R14).

use sha2::{Digest, Sha256};

use crate::model::{Answer, Assessment};
use crate::scoring::said;

/// Returns the seed of a department's draws: the SHA-256 of what was said about it, in canonical
/// order. It is made of, for the IT camp then for the business camp, the number of respondents (8
/// bytes, the highest first) and their answers (a byte each, see
/// [`Answer::byte`](crate::model::Answer::byte)), then of the interviews (see [`said`]). Who was asked
/// nothing and a camp too small to be published have no part in it: they change no published figure.
pub(super) fn seed(canonical: &Assessment, department: usize) -> [u8; 32] {
    let mut hash = Sha256::new();
    if let Some(answers) = canonical.surveys.get(department) {
        let least = canonical.questionnaire.scoring.least_respondents();
        for (_, matrix) in answers.iter() {
            let asked = matrix
                .rows()
                .filter(|row| row.iter().copied().any(is_asked));
            let asked: Vec<_> = asked.collect();
            let people = if asked.len() >= least { asked.len() } else { 0 };
            hash.update((people as u64).to_be_bytes());
            for row in asked.into_iter().take(people) {
                let bytes: Vec<_> = row.iter().map(|answer| answer.byte()).collect();
                hash.update(bytes);
            }
        }
    }
    for interview in &canonical.interviews {
        if interview.departments.contains(&department) {
            hash.update(said(interview));
        }
    }
    hash.finalize().into()
}

fn is_asked(answer: Answer) -> bool {
    answer != Answer::NOT_ASKED
}
