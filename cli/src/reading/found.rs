//! A failure with its place in a text.

use std::ops::Range;

use super::asked::{Ground, Query};

/// A failure with its place in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) query: Query,
    pub(super) ground: Ground,
    pub(super) range: Range<usize>,
}
