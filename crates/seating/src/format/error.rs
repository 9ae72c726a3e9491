//! What is wrong with a text in the format, by field.

/// Why an instance or an assignment cannot be used. `field` is a path in the JSON, e.g. `constraints[2].person`.
#[derive(Debug, thiserror::Error)]
pub enum FormatError {
    /// Not JSON, or a field is missing or of the wrong type; serde says which and where.
    #[error("{0}")]
    Json(#[from] serde_json::Error),
    /// Another format.
    #[error("format: «{0}» is not seatbench/1")]
    Format(String),
    /// A name that stands for nothing.
    #[error("{field}: there is no {what} «{name}»")]
    Unknown {
        /// Where.
        field: String,
        /// Participant or table.
        what: &'static str,
        /// As written.
        name: String,
    },
    /// A name that stands for two, or one that is named twice where it may be once.
    #[error("{field}: «{name}» stands there twice")]
    Twice {
        /// Where.
        field: String,
        /// As written.
        name: String,
    },
    /// A number that cannot be.
    #[error("{field}: {number} is not {expected}")]
    Number {
        /// Where.
        field: String,
        /// As written.
        number: usize,
        /// What it may be.
        expected: String,
    },
    /// Nothing to sit at.
    #[error("tables: there must be at least one")]
    NoTables,
    /// An answer to something else.
    #[error("instance: the assignment is for «{found}», not for «{expected}»")]
    OtherInstance {
        /// The instance's id.
        expected: String,
        /// What the assignment says.
        found: String,
    },
    /// A participant without a table.
    #[error("{field}: «{name}» has no table")]
    Unseated {
        /// Where.
        field: String,
        /// The participant's id.
        name: String,
    },
}
