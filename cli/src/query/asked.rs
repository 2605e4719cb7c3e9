//! What a person asks about.

use std::rc::Rc;

/// What a person asks about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Query {
    /// A number alone: `4000`, `-514`.
    Code(i32),
    /// A number of one table: `cdn 2001`, `#cdn-2001`.
    InTable(&'static str, i32),
    /// A failed reply, or what is left of one.
    Reply(Reply),
    /// A reply of a call that did not fail.
    Success,
    /// Anything else: a name, an id, a title.
    Words(String),
}

/// A failed reply, as far as it is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reply {
    /// The number in `code`.
    pub(crate) code: Option<i32>,
    /// The number in brackets at the head of the message.
    pub(crate) module_code: Option<i32>,
    /// The vendor's word for the code; in API 3.0 there is nothing else.
    pub(crate) word: Option<String>,
    /// The message without its number.
    pub(crate) text: String,
    /// What identifies the request in the service's logs.
    pub(crate) request_id: Option<String>,
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
