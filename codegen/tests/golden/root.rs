// @generated from spec/*.toml by tencentcloud-errors-codegen [VERSION]: edit the spec, not this file.
// rust-hash: [HASH]
// regenerate: cargo build, or tcerr generate

use ::tencentcloud_errors::codegen_v1; // not found? tencentcloud-errors must have version [VERSION], like tencentcloud-errors-codegen

codegen_v1::modules! {
    mod small;
    mod words;
    mod listed;
    mod module;
    mod hostile;
    /// The products of the tables.
    pub mod products;
}

#[allow(unused_imports, reason = "if the import above fails, it is the only error")]
pub(crate) use codegen_v1::{
    modules as small, modules as words, modules as listed, modules as module,
    modules as hostile, modules as products,
};

pub use self::small::{FirstError, SecondTableError};
pub use self::words::WordError;
pub use self::listed::ListedError;
pub use self::module::SampleError;
pub use self::hostile::{HostileError, ResultError, TableError};

/// Every table: the public one, the common one, then those of the products, in the order of
/// [`products::ALL`].
#[allow(dead_code, reason = "a program need not list them")]
pub const TABLES: &[&codegen_v1::Table] = &[
    FirstError::TABLE,
    SecondTableError::TABLE,
    HostileError::TABLE,
    ResultError::TABLE,
    TableError::TABLE,
    WordError::TABLE,
    ListedError::TABLE,
    SampleError::TABLE,
];

/// Calls a macro with each enum and the kind of its codes, for tests of what only enums have.
#[cfg(test)]
#[allow(unused_macros, reason = "for tests that want it")]
macro_rules! for_each_enum {
    ($call:ident) => {
        $call ! (FirstError, numbers); $call ! (SecondTableError, numbers); $call !
        (HostileError, numbers); $call ! (ResultError, numbers); $call ! (TableError,
        numbers); $call ! (WordError, words); $call ! (ListedError, words); $call !
        (SampleError, numbers);
    };
}
#[cfg(test)]
#[allow(unused_imports, reason = "for tests that want it")]
pub(crate) use for_each_enum;
