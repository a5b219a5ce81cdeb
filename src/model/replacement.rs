//! Words of a reader in place of a sentence that the program computes.

/// What a sentence of the report says instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replacement {
    /// The identifier of the sentence.
    pub id: String,
    /// What it says, harmless, as it was typed.
    pub text: String,
}
