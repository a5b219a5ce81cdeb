//! Typologies that were frozen in one wave, to be applied to another (method R23).

use time::Date;

use super::DepartmentId;

/// One typology: the department that stands for it, as it was when it was frozen.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeDefinition {
    /// The department that stands for it.
    pub medoid: DepartmentId,
    /// The name of that department; harmless.
    pub name: String,
    /// Its published joint indices, each between 1 and 4, in the questionnaire's order.
    pub profile: Vec<f64>,
}

/// The typologies of a wave.
#[derive(Debug, Clone, PartialEq)]
pub struct FrozenTypologies {
    /// The client; empty when survey files were given without an assessment.
    pub client: String,
    /// The wave they come from; empty when unknown.
    pub wave: String,
    /// The date of that wave.
    pub date: Option<Date>,
    /// The questionnaire that was answered.
    pub questionnaire: String,
    /// Its version.
    pub version: String,
    /// The SHA-256 of its files, in hexadecimal.
    pub sha256: String,
    /// The typologies, in the order of the file; at least one.
    pub types: Vec<TypeDefinition>,
}
