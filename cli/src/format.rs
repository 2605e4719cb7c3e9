//! How answers and lists are printed.

/// How answers and lists are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For a person
    #[default]
    Text,
    /// For programs, in both languages; `tcerr schema` describes it
    Json,
}
