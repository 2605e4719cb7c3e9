// @generated from spec/*.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// regenerate: cargo run -- generate

mod cdn;
mod monitoring;
mod project;
mod public;

/// The products of the tables.
pub mod products;

pub use cdn::CdnError;
pub use monitoring::MonitoringError;
pub use project::{ProjectError, ProjectQueryError};
pub use public::PublicError;

/// Every table: the public one, then those of the products, in the order of
/// [`products::ALL`].
pub const TABLES: &[&::tencentcloud_errors::Table] = &[
    PublicError::TABLE,
    MonitoringError::TABLE,
    ProjectError::TABLE,
    ProjectQueryError::TABLE,
    CdnError::TABLE,
];

/// Calls a macro with each enum, for tests of what is in the enums alone.
#[cfg(test)]
macro_rules! for_each_enum {
    ($call:ident) => {
        $call ! (PublicError); $call ! (MonitoringError); $call ! (ProjectError); $call !
        (ProjectQueryError); $call ! (CdnError);
    };
}
#[cfg(test)]
pub(crate) use for_each_enum;
