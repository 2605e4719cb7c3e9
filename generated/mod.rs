// @generated from spec/*.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// rust-hash: 0ada4b520020822d
// regenerate: cargo build, or tcerr generate

use ::tencentcloud_errors::codegen_v1; // not found? tencentcloud-errors must have version 0.1.0, like tencentcloud-errors-codegen

codegen_v1::modules! {
    mod cdn;
    mod common;
    mod monitoring;
    mod project;
    mod public;
    mod sms;
    mod tpns;
    /// The products of the tables.
    pub mod products;
}

#[allow(unused_imports, reason = "if the import above fails, it is the only error")]
pub(crate) use codegen_v1::{
    modules as cdn, modules as common, modules as monitoring, modules as project,
    modules as public, modules as sms, modules as tpns, modules as products,
};

pub use self::cdn::CdnError;
pub use self::common::CommonError;
pub use self::monitoring::MonitoringError;
pub use self::project::{ProjectError, ProjectQueryError};
pub use self::public::PublicError;
pub use self::sms::SmsError;
pub use self::tpns::TpnsError;

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
    SmsError::TABLE,
    TpnsError::TABLE,
];

/// Calls a macro with each enum and the kind of its codes, for tests of what only enums have.
#[cfg(test)]
#[allow(unused_macros, reason = "for tests that want it")]
macro_rules! for_each_enum {
    ($call:ident) => {
        $call ! (PublicError, numbers); $call ! (CommonError, words); $call !
        (MonitoringError, numbers); $call ! (ProjectError, numbers); $call !
        (ProjectQueryError, numbers); $call ! (CdnError, numbers); $call ! (SmsError,
        numbers); $call ! (TpnsError, numbers);
    };
}
#[cfg(test)]
#[allow(unused_imports, reason = "for tests that want it")]
pub(crate) use for_each_enum;
