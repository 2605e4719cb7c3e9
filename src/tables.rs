//! The generated tables, one module a spec file.

#[rustfmt::skip]
#[allow(clippy::doc_markdown, reason = "titles are worded by the service")]
#[path = "../generated/cdn.rs"]
mod cdn;
#[rustfmt::skip]
#[allow(clippy::doc_markdown, reason = "titles are worded by the service")]
#[path = "../generated/monitoring.rs"]
mod monitoring;
#[rustfmt::skip]
#[allow(clippy::doc_markdown, reason = "titles are worded by the service")]
#[path = "../generated/project.rs"]
mod project;
#[rustfmt::skip]
#[allow(clippy::doc_markdown, reason = "titles are worded by the service")]
#[path = "../generated/public.rs"]
mod public;

pub use cdn::CdnError;
pub use monitoring::MonitoringError;
pub use project::{ProjectError, ProjectQueryError};
pub use public::PublicError;
