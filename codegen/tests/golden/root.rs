// @generated from spec/*.toml by tencentcloud-errors-codegen [VERSION]: edit the spec, not this file.
// regenerate: cargo build, or tcerr generate

mod small;
mod words;
mod listed;
mod module;
mod hostile;

/// The products of the tables.
pub mod products;

pub use small::{FirstError, SecondTableError};
pub use words::WordError;
pub use listed::ListedError;
pub use module::SampleError;
pub use hostile::{HostileError, ResultError, TableError};

/// Every table: the public one, the common one, then those of the products, in the order of
/// [`products::ALL`].
pub const TABLES: &[&::tencentcloud_errors::Table] = &[
    FirstError::TABLE,
    SecondTableError::TABLE,
    HostileError::TABLE,
    ResultError::TABLE,
    TableError::TABLE,
    WordError::TABLE,
    ListedError::TABLE,
    SampleError::TABLE,
];

/// Calls a macro with each enum and what its codes are, for tests of what is in the enums
/// alone.
#[cfg(test)]
#[allow(unused_macros, reason = "for whoever wants it")]
macro_rules! for_each_enum {
    ($call:ident) => {
        $call ! (FirstError, numbers); $call ! (SecondTableError, numbers); $call !
        (HostileError, numbers); $call ! (ResultError, numbers); $call ! (TableError,
        numbers); $call ! (WordError, words); $call ! (ListedError, words); $call !
        (SampleError, numbers);
    };
}
#[cfg(test)]
#[allow(unused_imports, reason = "for whoever wants it")]
pub(crate) use for_each_enum;
