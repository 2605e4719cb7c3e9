// @generated from spec/*.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// regenerate: cargo build, or tcerr generate

mod cdn;
mod common;
mod monitoring;
mod project;
mod public;

/// The products of the tables.
pub mod products;

pub use cdn::CdnError;
pub use common::CommonError;
pub use monitoring::MonitoringError;
pub use project::{ProjectError, ProjectQueryError};
pub use public::PublicError;

/// Every table: the public one, the common one, then those of the products, in the order of
/// [`products::ALL`].
pub const TABLES: &[&::tencentcloud_errors::Table] = &[
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
