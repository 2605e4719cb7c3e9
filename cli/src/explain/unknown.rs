//! What no table knows.

/// What no table knows, or the table that was asked does not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Unknown {
    Code(i32),
    ModuleCode(i32),
    Words(String),
}
