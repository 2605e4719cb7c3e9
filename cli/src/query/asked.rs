//! What a person asks about.

use std::rc::Rc;

use tencentcloud_errors::reply::ApiError;
use tencentcloud_errors::{Code, Table};

/// What a person asks about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Query {
    /// A number alone: `4000`, `-514`.
    Code(i32),
    /// A code of one table: `cdn 2001`, `#cdn-2001`, `common InternalError`.
    InTable(&'static Table, Code),
    /// A failed reply, or what is left of one.
    Reply(ApiError),
    /// A reply of a call that did not fail.
    Success,
    /// Anything else: a name, an id, a title.
    Words(String),
}

/// One thing that was asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) query: Query,
    /// The line that it begins on.
    pub(crate) text: Rc<str>,
    /// The number of that line, in a text of several.
    pub(crate) line: Option<usize>,
    /// The file that it stands in, if one was named.
    pub(crate) file: Option<Rc<str>>,
}

impl From<i32> for Query {
    fn from(code: i32) -> Self {
        if code == 0 { Self::Success } else { Self::Code(code) }
    }
}
