//! The format version at the head of every file.

use super::Reader;
use crate::diagnostic::Code;
use crate::language::faults::toml as faults;

/// Reports a format version other than 1.
pub(crate) fn schema(root: &mut Reader<'_>) {
    let Some(schema) = root.integer("schema") else {
        return;
    };
    if schema.value != 1 {
        let wording = faults::unknown_schema(&schema.value.to_string());
        root.faults().at(Code::UnknownSchema, &schema.span, wording);
    }
}
