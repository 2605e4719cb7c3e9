//! Replies of every shape that the service, or a proxy in between, is known to send.

mod corpus;
mod every_pair;
mod field;
mod harm;
mod made;
mod model;
mod outcome;
mod own;
mod properties;
mod traits;
mod truncation;
mod unread;
mod version_3;
mod zero;

use tencentcloud_errors::{CdnError, MonitoringError, ProjectError, ProjectQueryError, Table};

/// The tables that a reply is decoded with.
type Tables = &'static [&'static Table];

const NONE: Tables = &[];
const MONITORING: Tables = &[MonitoringError::TABLE];
const CDN: Tables = &[CdnError::TABLE];
const PROJECT: Tables = &[ProjectError::TABLE];
const PROJECT_QUERY: Tables = &[ProjectQueryError::TABLE];
