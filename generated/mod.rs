// @generated from spec/*.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// rust-hash: 61df7eb534094731
// regenerate: cargo build, or tcerr generate

use ::tencentcloud_errors::codegen_v1; // not there? tencentcloud-errors has to be of version 0.1.0, as tencentcloud-errors-codegen is

codegen_v1::modules! {
    mod cdn;
    mod common;
    mod monitoring;
    mod project;
    mod public;
    /// The products of the tables.
    pub mod products;
}

#[allow(unused_imports, reason = "without this door, one error and not one a name")]
pub(crate) use codegen_v1::{
    modules as cdn, modules as common, modules as monitoring, modules as project,
    modules as public, modules as products,
};

pub use self::cdn::CdnError;
pub use self::common::CommonError;
pub use self::monitoring::MonitoringError;
pub use self::project::{ProjectError, ProjectQueryError};
pub use self::public::PublicError;

/// Every table: the public one, the common one, then those of the products, in the order of
/// [`products::ALL`].
#[allow(dead_code, reason = "a program need not list them")]
pub const TABLES: &[&codegen_v1::Table] = &[
    PublicError::TABLE,
    CommonError::TABLE,
    MonitoringError::TABLE,
    ProjectError::TABLE,
    ProjectQueryError::TABLE,
    CdnError::TABLE,
];

/// Calls a macro with each enum and what its codes are, for tests of what is in the enums
/// alone.
#[cfg(test)]
#[allow(unused_macros, reason = "for whoever wants it")]
macro_rules! for_each_enum {
    ($call:ident) => {
        $call ! (PublicError, numbers); $call ! (CommonError, words); $call !
        (MonitoringError, numbers); $call ! (ProjectError, numbers); $call !
        (ProjectQueryError, numbers); $call ! (CdnError, numbers);
    };
}
#[cfg(test)]
#[allow(unused_imports, reason = "for whoever wants it")]
pub(crate) use for_each_enum;
