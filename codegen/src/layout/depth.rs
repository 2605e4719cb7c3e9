//! How deeply a text may be nested: what walks it calls itself once a level.

use std::ops::Range;

use super::LayoutError;

/// No spec comes near this; the parser's own limits allow for thousands, as they count each kind
/// of nesting for itself.
const DEEPEST: usize = 128;

/// How many levels there are above a place.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Depth(usize);

impl Depth {
    /// So many levels further down, unless that is too deep; `span` is the place.
    pub(super) fn down(
        self,
        levels: usize,
        span: Option<Range<usize>>,
    ) -> Result<Self, LayoutError> {
        let depth = self.0 + levels;
        if depth > DEEPEST {
            return Err(LayoutError {
                span: span.unwrap_or(0..0),
                message: format!("nested more than {DEEPEST} levels deep"),
            });
        }
        Ok(Self(depth))
    }
}
