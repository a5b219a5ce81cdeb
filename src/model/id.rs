//! Names of things: compared and printed, never computed.

use std::fmt;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Takes an identifier that was checked where it was read.
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            /// Returns the identifier as written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.pad(&self.0)
            }
        }
    )*};
}

ids! {
    /// An axis, such as `services`.
    AxisId,
    /// A sub-axis with its axis, such as `services.catalogue`.
    SubAxisId,
    /// A question, such as `S2q1`.
    QuestionId,
    /// A document check, such as `S2-d1`.
    DocumentId,
    /// An action of the catalogue, such as `S2-2D`.
    ActionId,
    /// A business department, such as `finance`.
    DepartmentId,
}
