//! A failure, and where in a text it stands.

use std::ops::Range;

use super::asked::{Ground, Query};

/// A failure, and where in a text it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) query: Query,
    pub(super) ground: Ground,
    pub(super) range: Range<usize>,
}
