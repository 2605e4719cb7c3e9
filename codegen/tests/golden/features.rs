// @generated from spec/*.toml by tencentcloud-errors-codegen [VERSION]: edit the spec, not this file.
// rust-hash: [HASH]
// regenerate: cargo build, or tcerr generate

use ::tencentcloud_errors::codegen_v1; // not found? tencentcloud-errors must have version [VERSION], like tencentcloud-errors-codegen

codegen_v1::modules! {
    /// Cloud Virtual Machine (云服务器).
    #[cfg(any(feature = "versions", feature = "tables"))]
    pub mod versions;
    #[cfg(any(feature = "languages", feature = "tables"))]
    mod languages;
    /// The products of the tables.
    pub mod products;
}

#[allow(unused_imports, reason = "if the import above fails, it is the only error")]
pub(crate) use codegen_v1::{
    modules as versions, modules as languages, modules as products,
};

#[cfg(feature = "languages")]
#[allow(unused_imports, reason = "a program need not name every enum")]
pub use self::languages::{EnglishError, ChineseError};

/// Every table: the public one, the common one, then those of the products, in the order of
/// [`products::ALL`].
#[allow(dead_code, reason = "a program need not list them")]
pub const TABLES: &[&codegen_v1::Table] = &[
    #[cfg(any(feature = "languages", feature = "tables"))]
    &languages::english_table::TABLE,
    #[cfg(any(feature = "languages", feature = "tables"))]
    &languages::chinese_table::TABLE,
    #[cfg(any(feature = "versions", feature = "tables"))]
    &versions::v20170312::version_v20170312_table::TABLE,
    #[cfg(any(feature = "versions", feature = "tables"))]
    &versions::v20220501::version_v20220501_table::TABLE,
];

/// Calls a macro with each enum and the kind of its codes, for tests of what only enums have.
#[cfg(test)]
#[allow(unused_macros, reason = "for tests that want it")]
macro_rules! for_each_enum {
    ($call:ident) => {
        #[cfg(feature = "languages")] $call ! (EnglishError, numbers); #[cfg(feature =
        "languages")] $call ! (ChineseError, words); #[cfg(feature = "versions")] $call !
        (versions::v20170312::VersionError, words); #[cfg(feature = "versions")] $call !
        (versions::v20220501::VersionError, words);
    };
}
#[cfg(test)]
#[allow(unused_imports, reason = "for tests that want it")]
pub(crate) use for_each_enum;
