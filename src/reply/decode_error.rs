//! The error of a reply that cannot be understood.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;

use serde_json::error::Category;

use super::api_error::ApiError;
use super::foreign::Foreign;
use super::place;
use super::shown::{Quoted, Word, start};
use super::status;
use crate::Retry;
use crate::one_line::OneLine;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// The reason why a reply cannot be understood.
    #[non_exhaustive]
    pub enum DecodeErrorKind {
        /// The body is empty, or only whitespace.
        Empty = "empty",
        /// The body is not JSON: perhaps the error page of a proxy.
        Syntax = "syntax",
        /// The body is JSON that is nested too deeply to be read.
        Depth = "depth",
        /// The body ends before its JSON does.
        Truncated = "truncated",
        /// The body is JSON, but does not say whether the call succeeded.
        Status = "status",
        /// The call succeeded, but its data is not what the caller expects.
        Data = "data",
    }
}

/// What decides whether a request whose reply cannot be understood may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Decider {
    /// The failure that was read before the problem.
    Reply,
    /// The HTTP status, since the body is not a reply.
    HttpStatus,
}

impl Decider {
    pub(super) const ALL: [Self; 2] = [Self::Reply, Self::HttpStatus];

    /// The word for it in a record.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Reply => "reply",
            Self::HttpStatus => "http_status",
        }
    }
}

/// The error of a reply that cannot be understood.
///
/// It keeps what was read before the problem: a reply that breaks off after `"code":4400,` is still
/// known to be a failure. [`retry`](Self::retry) says when that is enough to send the request again.
///
/// ```
/// use tencentcloud_errors::Retry;
/// use tencentcloud_errors::reply::{DecodeErrorKind, Envelope};
///
/// let error = Envelope::decode(br#"{"code":4400,"message":"(200"#).unwrap_err();
/// assert_eq!((error.kind(), error.code()), (DecodeErrorKind::Truncated, Some(4400)));
/// assert_eq!(error.retry(), None); // with (2001), it would be never
///
/// let body = br#"{"Response":{"Error":{"Code":"RequestLimitExceeded","Mess"#;
/// let error = Envelope::decode(body).unwrap_err();
/// assert_eq!(error.retry(), Some(Retry::Throttle));
///
/// let error = Envelope::decode(b"<html><title>502 Bad Gateway</title></html>").unwrap_err();
/// assert_eq!(error.kind(), DecodeErrorKind::Syntax);
/// assert_eq!(
///     error.to_string(),
///     r#"the reply is not JSON: expected value at line 1 column 1; it is a page, "502 Bad Gateway""#
/// );
/// assert_eq!(error.with_http_status(502).retry(), Some(Retry::Backoff));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DecodeError(Box<Inner>);

#[derive(Clone, PartialEq, Eq, Hash)]
struct Inner {
    kind: DecodeErrorKind,
    /// What is wrong, in our words; what is quoted of the reply is marked as such.
    message: String,
    /// The full message of the parser.
    detail: String,
    code: Option<i32>,
    request_id: Option<Box<str>>,
    partial: Option<ApiError>,
    foreign: Option<Foreign>,
    http_status: Option<u16>,
    decider: Option<Decider>,
}

impl DecodeError {
    /// The body is not JSON, or not an object, or says something twice.
    pub(super) fn json(error: &serde_json::Error, body: &[u8]) -> Self {
        if body.trim_ascii().is_empty() {
            return Self::new(DecodeErrorKind::Empty, "the reply is empty".to_string());
        }
        let said = error.to_string();
        let said = OneLine(&said);
        match error.classify() {
            Category::Eof => {
                Self::new(DecodeErrorKind::Truncated, format!("the reply breaks off: {said}"))
            }
            Category::Data => Self::status(&said.to_string(), body),
            Category::Syntax | Category::Io if said.0.starts_with("recursion limit") => {
                let message = format!("the reply is nested too deeply to be read: {said}");
                Self::new(DecodeErrorKind::Depth, message)
            }
            Category::Syntax | Category::Io => {
                let mut message = format!("the reply is not JSON: {said}");
                if let Some(looks) = looks(body) {
                    message.extend(["; ", &looks]);
                }
                let mut fault = Self::new(DecodeErrorKind::Syntax, message);
                let text = String::from_utf8_lossy(&body[..body.len().min(4096)]);
                fault.0.detail = format!("{said}; the body begins with {}", Quoted(&text));
                fault.with_foreign(Foreign::of(body))
            }
        }
    }

    /// The envelope does not say whether the call succeeded.
    pub(super) fn status(message: &str, body: &[u8]) -> Self {
        let message = format!("the reply has no clear status: {message}");
        Self::new(DecodeErrorKind::Status, message).with_foreign(Foreign::of(body))
    }

    /// A string of the envelope is not valid text.
    pub(super) fn text(error: &serde_json::Error) -> Self {
        let message = format!("the reply is not JSON: in a string of its envelope, {error}");
        Self::new(DecodeErrorKind::Syntax, message)
    }

    /// The caller's type does not fit the data of a successful call.
    pub(super) fn data(
        error: &serde_json::Error,
        body: &[u8],
        code: Option<i32>,
        request_id: Option<&str>,
    ) -> Self {
        let detail = error.to_string();
        let (line, column) = (error.line(), error.column());
        // As a whole, since the data may contain ` at line `, and some errors have no place.
        let said = detail.strip_suffix(&*format!(" at line {line} column {column}"));
        let said = said.unwrap_or(&detail);
        // The parser reports what is missing at the end of the value that lacks it.
        let missing = said.strip_prefix("missing field `").and_then(|it| it.strip_suffix('`'));
        let path = place::path(body, line, column, missing);
        let said = without_data(said);
        let place = match &*path.shown {
            "" => String::new(),
            shown => format!(" at {}", start(shown, 200).0),
        };
        let message = format!("the reply has unexpected data{place}: {said}");
        let mut fault = Self::new(DecodeErrorKind::Data, message);
        fault.0.detail = match &*path.whole {
            "" => detail,
            whole => format!("at {whole}: {detail}"),
        };
        fault.0.code = code;
        fault.0.request_id = request_id.map(Box::from);
        fault
    }

    pub(super) fn new(kind: DecodeErrorKind, message: String) -> Self {
        Self(Box::new(Inner {
            kind,
            message,
            detail: String::new(),
            code: None,
            request_id: None,
            partial: None,
            foreign: None,
            http_status: None,
            decider: None,
        }))
    }

    pub(super) fn with_foreign(mut self, foreign: Option<Foreign>) -> Self {
        self.0.foreign = foreign;
        self
    }

    /// Adds what was read before the problem.
    pub(super) fn with_partial(
        mut self,
        code: Option<i32>,
        partial: Option<ApiError>,
        decider: Option<Decider>,
    ) -> Self {
        self.0.decider = decider;
        let Inner { code: known, request_id, partial: kept, .. } = &mut *self.0;
        *known = code.or(partial.as_ref().and_then(ApiError::code));
        *request_id = partial.as_ref().and_then(ApiError::request_id).map(Box::from);
        *kept = partial;
        self
    }

    pub(super) fn with_request_id(mut self, request_id: &str) -> Self {
        self.0.request_id = Some(request_id.into());
        self
    }

    /// The same error without a verdict.
    pub(super) fn without_verdict(mut self) -> Self {
        self.0.decider = None;
        self
    }

    pub(super) fn decider(&self) -> Option<Decider> {
        self.0.decider
    }

    /// What is wrong, in our words.
    pub(super) fn message(&self) -> &str {
        &self.0.message
    }

    /// The same error with the HTTP status of the reply.
    #[must_use]
    pub fn with_http_status(mut self, status: u16) -> Self {
        self.0.http_status = Some(status);
        self
    }

    /// The reason why the reply cannot be understood.
    #[must_use]
    pub fn kind(&self) -> DecodeErrorKind {
        self.0.kind
    }

    /// The code that was read before the problem, if there is one; 0 is success.
    #[must_use]
    pub fn code(&self) -> Option<i32> {
        self.0.code
    }

    /// The request id, which identifies the request in the service's logs, if it was read before the
    /// problem.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The failure, as far as it was read before the problem.
    #[must_use]
    pub fn partial(&self) -> Option<&ApiError> {
        self.0.partial.as_ref()
    }

    /// The full message of the parser about unexpected data, with the whole path, or about a body that is
    /// not JSON, with its beginning. It may quote the data, which the error itself never shows: think before
    /// you log it.
    #[must_use]
    pub fn detail(&self) -> &str {
        &self.0.detail
    }

    /// The service whose envelope this is, if its shape leaves no doubt.
    #[must_use]
    pub fn foreign(&self) -> Option<Foreign> {
        self.0.foreign
    }

    /// The HTTP status of the reply, if the caller has passed it.
    #[must_use]
    pub fn http_status(&self) -> Option<u16> {
        self.0.http_status
    }

    /// Whether and how the request may be sent again; `None` if that is unknown, since the request may have
    /// run.
    ///
    /// A reply that breaks off has the verdict of what was read, if nothing that is lost could change it: a
    /// word of API 3.0 is enough; a number of API 2.0 needs its message, which may begin with a module code,
    /// and without one its `codeDesc`. Any other part of a reply has no verdict, and a reply that contradicts
    /// itself has none, for example if a field is there twice. The HTTP status only decides about what is
    /// not a reply, such as the page of a proxy.
    #[must_use]
    pub fn retry(&self) -> Option<Retry> {
        match self.0.decider? {
            Decider::Reply => self.partial().and_then(ApiError::retry_if_cut_off),
            Decider::HttpStatus => status::verdict(self.0.http_status?),
        }
    }
}

/// Describes a body that is not JSON: a page by its title, a plain text by its beginning, and anything that
/// may hold the data of a success only by its kind and length.
fn looks(body: &[u8]) -> Option<String> {
    // A page shows what it is in its first kilobytes.
    let text = String::from_utf8_lossy(&body[..body.len().min(4096)]);
    let text = text.trim_start();
    let length = body.len();
    if text.starts_with(['{', '[']) {
        return None;
    }
    if text.starts_with('<') {
        return Some(match title(text) {
            Some(title) => format!("it is a page, {}", beginning(title)),
            None => format!("it is a page or XML of {length} bytes"),
        });
    }
    // JSON after something else, or without its beginning; a form; a part of a page.
    let is_structure = |it: char| r#"{}[]<>="&\"#.contains(it);
    let is_binary = |it: char| it.is_control() && !it.is_whitespace();
    Some(match str::from_utf8(body) {
        Ok(text) if text.contains(is_structure) => format!("it is a text of {length} bytes"),
        Ok(text) if !text.contains(is_binary) => format!("it begins with {}", beginning(text)),
        _ => format!("it is binary data of {length} bytes"),
    })
}

/// The beginning of a text, in quotes.
fn beginning(text: &str) -> String {
    const MOST: usize = 60;
    let words = text.split_whitespace().collect::<alloc::vec::Vec<_>>().join(" ");
    let (text, is_cut) = start(&words, MOST);
    Quoted(&format!("{text}{}", if is_cut { "…" } else { "" })).to_string()
}

/// The title of a page in HTML.
fn title(text: &str) -> Option<&str> {
    let prolog = text.strip_prefix("<?xml").and_then(|rest| rest.split_once("?>"));
    let page = prolog.map_or(text, |(_, page)| page.trim_start());
    let lower = page.to_ascii_lowercase();
    if !lower.starts_with("<!doctype html") && !lower.starts_with("<html") {
        return None;
    }
    let place = lower.find("<title>")? + "<title>".len();
    page[place..].split('<').next().filter(|title| !title.trim().is_empty())
}

/// What the parser says about a value, without the value: the data of a success is nobody's business
/// but the caller's. One of the caller's types may say anything, so only what `serde` itself says is
/// shown, and of that only what cannot be data.
fn without_data(said: &str) -> String {
    const FOUND: [&str; 18] = [
        "boolean",
        "integer",
        "number",
        "floating point",
        "character",
        "string",
        "byte array",
        "null",
        "unit value",
        "Option value",
        "newtype struct",
        "sequence",
        "map",
        "enum",
        "unit variant",
        "newtype variant",
        "tuple variant",
        "struct variant",
    ];
    for kind in ["missing field", "duplicate field"] {
        let name = said.strip_prefix(kind).and_then(|it| it.strip_prefix(" `")?.strip_suffix('`'));
        if name.is_some_and(place::is_name) {
            return said.to_string();
        }
    }
    // What a type expects comes last, after the data, unless it expects nothing.
    let is_plain = |it: char| it.is_ascii_alphanumeric() || " `_,:-".contains(it);
    let is_empty =
        said.ends_with(", there are no fields") || said.ends_with(", there are no variants");
    let expected = said.rsplit_once(", expected ").map(|(_, expected)| expected);
    let expected = expected.filter(|it| !is_empty && it.len() <= 200 && it.chars().all(is_plain));
    let expected = expected.map_or(String::new(), |it| format!(", expected {it}"));
    for kind in ["invalid type", "invalid value"] {
        if let Some(found) = said.strip_prefix(kind).and_then(|rest| rest.strip_prefix(": ")) {
            return match FOUND.into_iter().find(|it| found.starts_with(it)) {
                Some(found) => format!("{kind}: {found}{expected}"),
                None => kind.to_string(),
            };
        }
    }
    let kinds =
        ["unknown variant", "unknown field", "invalid length", "missing field", "duplicate field"];
    match kinds.into_iter().find(|kind| said.starts_with(kind)) {
        Some(kind) => format!("{kind}{expected}"),
        None => "a value is not valid for its type".to_string(),
    }
}

/// Shows one line. Of the data of a success it shows nothing but the path of a value that does not fit, up to
/// the first key that is no name; [`detail`](Self::detail) has the rest.
impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { message, code, foreign, http_status, .. } = &*self.0;
        write!(formatter, "{}", OneLine(message))?;
        if let Some(foreign) = foreign {
            write!(formatter, "; this looks like an error of {}", foreign.name())?;
        }
        match (self.partial(), code) {
            (Some(partial), _) => write!(formatter, "; what was read of it: {partial}")?,
            (None, _) => {
                if let Some(id) = self.request_id() {
                    write!(formatter, " (request {})", Word(id))?;
                }
            }
        }
        match http_status {
            Some(status) => write!(formatter, " (HTTP status {status})"),
            None => Ok(()),
        }
    }
}

/// Leaves out what the parser says, which may quote the data.
impl fmt::Debug for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, message, code, request_id, partial, http_status, .. } = &*self.0;
        formatter
            .debug_struct("DecodeError")
            .field("kind", kind)
            .field("message", message)
            .field("code", code)
            .field("request_id", request_id)
            .field("partial", partial)
            .field("http_status", http_status)
            .finish_non_exhaustive()
    }
}

impl core::error::Error for DecodeError {}
