//! A reply that cannot be understood.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;

use serde_json::error::Category;

use crate::one_line::OneLine;

/// Why a reply cannot be understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// The body is empty or blank.
    Empty,
    /// The body is not JSON: the error page of a proxy, perhaps.
    Syntax,
    /// The body ends before its JSON does.
    Truncated,
    /// The body is JSON, but does not tell whether the call succeeded.
    Status,
    /// The call succeeded, but its data is not what the caller expects.
    Data,
}

/// A reply that cannot be understood.
///
/// It keeps the code that was read before the fault: a reply that breaks off after
/// `"code":4400,` is still known to be a failure.
///
/// ```
/// use tencentcloud_errors::reply::{DecodeErrorKind, Envelope};
///
/// let error = Envelope::decode(br#"{"code":4400,"message":"(200"#).unwrap_err();
/// assert_eq!((error.kind(), error.code()), (DecodeErrorKind::Truncated, Some(4400)));
///
/// let error = Envelope::decode(b"<html>502 Bad Gateway</html>").unwrap_err();
/// assert_eq!(error.kind(), DecodeErrorKind::Syntax);
/// assert_eq!(
///     error.to_string(),
///     r#"the reply is not JSON: expected value at line 1 column 1; it begins with "<html>502 Bad Ga""#
/// );
/// ```
#[derive(Debug)]
pub struct DecodeError(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: DecodeErrorKind,
    code: Option<i32>,
    request_id: Option<Box<str>>,
    /// What is wrong, in full.
    message: String,
    source: Option<serde_json::Error>,
}

/// How much of a body that is not JSON its error shows, in characters.
const START: usize = 16;

impl DecodeError {
    /// The pass over the envelope failed.
    pub(super) fn envelope(error: serde_json::Error, code: Option<i32>, body: &[u8]) -> Self {
        let (kind, message) = match error.classify() {
            _ if body.trim_ascii().is_empty() => {
                (DecodeErrorKind::Empty, "the reply is empty".to_string())
            }
            Category::Eof => (DecodeErrorKind::Truncated, format!("the reply breaks off: {error}")),
            Category::Syntax | Category::Io => (DecodeErrorKind::Syntax, not_json(&error, body)),
            Category::Data => {
                (DecodeErrorKind::Status, format!("the reply has no clear status: {error}"))
            }
        };
        Self::new(kind, code, message, Some(error))
    }

    fn new(
        kind: DecodeErrorKind,
        code: Option<i32>,
        message: String,
        source: Option<serde_json::Error>,
    ) -> Self {
        Self(Box::new(Inner { kind, code, request_id: None, message, source }))
    }

    /// The envelope does not tell whether the call succeeded.
    pub(super) fn status(message: &str) -> Self {
        let message = format!("the reply has no clear status: {message}");
        Self::new(DecodeErrorKind::Status, None, message, None)
    }

    /// A string of the envelope holds what is no text.
    pub(super) fn text(error: serde_json::Error, code: Option<i32>) -> Self {
        let message = format!("the reply is not JSON: in a string of its envelope, {error}");
        Self::new(DecodeErrorKind::Syntax, code, message, Some(error))
    }

    /// The caller's type does not fit the data of a successful call.
    pub(super) fn data(
        error: serde_json::Error,
        code: Option<i32>,
        request_id: Option<&str>,
    ) -> Self {
        let message = format!("the reply holds other data than expected: {error}");
        let mut fault = Self::new(DecodeErrorKind::Data, code, message, Some(error));
        fault.0.request_id = request_id.map(Box::from);
        fault
    }

    /// Why the reply cannot be understood.
    #[must_use]
    pub fn kind(&self) -> DecodeErrorKind {
        self.0.kind
    }

    /// The code that was read before the fault, if the reply has one; 0 is success.
    #[must_use]
    pub fn code(&self) -> Option<i32> {
        self.0.code
    }

    /// What identifies the request in the service's logs, where the envelope was whole: for
    /// [`Data`](DecodeErrorKind::Data).
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }
}

fn not_json(error: &serde_json::Error, body: &[u8]) -> String {
    // No character has more than four bytes, and no more than a few blanks stand before a page.
    let text = String::from_utf8_lossy(&body[..body.len().min(16 * START)]);
    let text = text.trim_start();
    if text.starts_with(['{', '[']) {
        return format!("the reply is not JSON: {error}");
    }
    let start: String = text.chars().take(START).collect();
    format!("the reply is not JSON: {error}; it begins with {start:?}")
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", OneLine(&self.0.message))?;
        match self.0.code {
            Some(code) if code != 0 => write!(formatter, " (its code is {code})"),
            _ => Ok(()),
        }
    }
}

impl core::error::Error for DecodeError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        self.0.source.as_ref().map(|error| error as _)
    }
}
