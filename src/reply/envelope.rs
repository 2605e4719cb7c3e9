//! The envelope of a reply: everything but its data.

use alloc::borrow::Cow;
use alloc::string::String;
use core::str;

use super::api_error::ApiError;
use super::decode_error::{Decider, DecodeError};
use super::fields::{Fields, NULL, ResponseField};
use super::message::{Message, number};
use super::resolve::is_zero_failure;
use crate::Table;

/// The envelope of a reply, which is everything but its data; borrowed from the body.
///
/// A call has succeeded only if the reply says so, whatever else it contains:
///
/// | reply | read as |
/// | --- | --- |
/// | `Response.Error` is an object | a failure, whatever else is there: its `Code` is the word, even a number |
/// | `Response` without `Error`, or with null | a success of API 3.0, unless `code` says otherwise |
/// | `code` is 0 or `"0"` | a success of API 2.0, unless a given table says that 0 is a failure |
/// | `code` is another number, blank-padded or full-width | a failure with this public code |
/// | `code` is anything else that is text or a number | a failure, with this as its word |
/// | neither, or `code` is null or blank | a decode error: it is unknown whether the call succeeded |
/// | a field of the envelope twice | a decode error that keeps what was read |
///
/// Official SDKs also look at `Response.Error` first, and take a body without it for a success.
///
/// Besides the code, `codeDesc`, `message` (or `msg`, `Message`) and `requestId` are read; what is not a
/// string is kept as it is written. The module code is in parentheses before the message; without them, a
/// `codeDesc` that is a number is the module code. A number in parentheses that repeats the public code is
/// not a module code. API 3.0 has no module codes: parentheses stay in the text.
///
/// Decoding it allocates nothing, unless a string contains an escape, or another crate of the build has
/// turned on `serde_json`'s `arbitrary_precision`, which copies each number of the data.
///
/// ```
/// use tencentcloud_errors::reply::Envelope;
///
/// let body = r#"{"code":"4000","message":"(-514)资源重复","codeDesc":"InvalidParameter"}"#;
/// let envelope = Envelope::decode(body.as_bytes())?;
/// assert!(!envelope.is_success());
/// assert_eq!((envelope.code(), envelope.module_code()), (Some(4000), Some(-514)));
/// assert_eq!((envelope.text(), envelope.code_desc()), ("资源重复", Some("InvalidParameter")));
///
/// assert!(Envelope::decode(br#"{"code":0,"data":{"total":3}}"#)?.is_success());
/// assert!(Envelope::decode(br#"{"error":"Bad Gateway"}"#).is_err());
/// # Ok::<(), tencentcloud_errors::reply::DecodeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Envelope<'a> {
    is_success: bool,
    code: Option<i32>,
    code_desc: Option<Cow<'a, str>>,
    message: Option<Cow<'a, str>>,
    request_id: Option<Cow<'a, str>>,
    /// Whether the data is inside `Response`.
    is_version_3: bool,
}

impl<'a> Envelope<'a> {
    /// Reads the envelope of a reply.
    ///
    /// # Errors
    /// [`DecodeError`] if the body is not a JSON object, or does not say whether the call succeeded, or has
    /// a field of the envelope twice.
    pub fn decode(body: &'a [u8]) -> Result<Self, DecodeError> {
        Self::read(without_mark(body), &[])
    }

    /// Reads a body without a byte order mark. What is read before a problem is looked up in `tables`.
    pub(super) fn read(body: &'a [u8], tables: &[&'static Table]) -> Result<Self, DecodeError> {
        Self::read_as(str::from_utf8(body).ok(), body, tables)
    }

    /// Like [`read`](Self::read), if it is already known whether the body is text.
    pub(super) fn read_as(
        text: Option<&'a str>,
        body: &'a [u8],
        tables: &[&'static Table],
    ) -> Result<Self, DecodeError> {
        let mut fields = Fields::new(body);
        let read = fields.read(text).map_err(Fault::Json);
        read.and_then(|()| Self::from_fields(&fields))
            .map_err(|fault| fault.into_error(body, &fields, tables))
    }

    /// Makes sense of the fields that were read.
    fn from_fields(fields: &Fields<'a>) -> Result<Self, Fault> {
        // One look at the whole body is shorter than one at each string.
        let is_plain = !has_escape(fields.body());
        let code = fields.top.code.filter(|raw| !is_blank(raw));
        let is_version_3 = match fields.response {
            ResponseField::BadError => return Err(Fault::ResponseError),
            ResponseField::Error => true,
            ResponseField::Success
                if fields.response_slots.lower_error.is_some_and(|it| it != NULL) =>
            {
                return Err(Fault::LowerError);
            }
            ResponseField::Success => code.is_none(),
            ResponseField::Absent if code.is_none() => return Err(Fault::NoStatus),
            ResponseField::Absent => false,
        };
        let slots = if is_version_3 { &fields.response_slots } else { &fields.top };
        let code_desc = slots.code_desc.map_or(Ok(None), |raw| written(raw, is_plain))?;
        let raw_code = match fields.response {
            ResponseField::Error => Some(slots.code().unwrap_or("\"\"")),
            _ => code.filter(|_| !is_version_3),
        };
        let word = raw_code.map(|raw| text(raw, is_plain)?.ok_or(Fault::Code)).transpose()?;
        let code = word.as_deref().filter(|_| !is_version_3).and_then(integer);
        Ok(Self {
            is_success: word.is_none() || code == Some(0),
            code,
            // What is not a number is a word.
            code_desc: if code.is_none() { word.or(code_desc) } else { code_desc },
            message: slots.message().map_or(Ok(None), |raw| written(raw, is_plain))?,
            request_id: slots.request_id.map_or(Ok(None), |raw| written(raw, is_plain))?,
            is_version_3,
        })
    }

    /// The failure in fields that do not make an envelope, if they show one; and whether its verdict stays
    /// the same, whatever follows in a reply that is right.
    #[cold]
    fn partial(fields: &Fields<'a>) -> Option<(Self, bool)> {
        let read = |raw: Option<&'a str>| written(raw?, false).ok().flatten();
        let is_version_3 = fields.response_slots.code().is_some();
        let slots = if is_version_3 { &fields.response_slots } else { &fields.top };
        let word = text(slots.code().filter(|raw| !is_blank(raw))?, false).ok()??;
        let code = if is_version_3 { None } else { integer(&word) };
        let code_desc = if code.is_none() { Some(word) } else { read(slots.code_desc) };
        let message = read(slots.message());
        let is_settled = if is_version_3 {
            slots.code.is_some() && fields.top.code.is_none()
        } else {
            // A module code may follow, in the preferred spelling of the message or in `codeDesc`.
            let has_module = |text: &str| Message::parse(text).code().is_some();
            slots.message.is_some_and(|raw| raw != NULL)
                && (slots.code_desc.is_some() || message.as_deref().is_some_and(has_module))
                && !fields.has_response
        };
        let request_id = read(slots.request_id);
        let partial =
            Self { is_success: false, code, code_desc, message, request_id, is_version_3 };
        (code != Some(0)).then_some((partial, is_settled))
    }

    /// Whether the call succeeded.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.is_success
    }

    /// The number in `code`; 0 is success. `None` if there is none, and in API 3.0, which has words.
    #[must_use]
    pub fn code(&self) -> Option<i32> {
        self.code
    }

    /// The module code at the beginning of the message.
    #[must_use]
    pub fn module_code(&self) -> Option<i32> {
        self.parts().code()
    }

    /// The message without its module code; empty if there is none.
    #[must_use]
    pub fn text(&self) -> &str {
        self.parts().text()
    }

    /// The vendor's word for the code: `codeDesc`, or `Code` in API 3.0.
    #[must_use]
    pub fn code_desc(&self) -> Option<&str> {
        self.code_desc.as_deref().filter(|word| !word.is_empty())
    }

    /// The request id, which identifies the request in the service's logs.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref().filter(|id| !id.is_empty())
    }

    /// The failure as an error, or `None` for a success; module codes are looked up in `tables`. If one of
    /// these says so ([`Table::is_zero_failure`]), 0 is also a failure.
    #[must_use]
    #[inline]
    pub fn error(&self, tables: &[&'static Table]) -> Option<ApiError> {
        let Self { is_success, code, .. } = *self;
        if is_success && !self.is_zero_failure(tables) {
            return None;
        }
        let (message, word) = (self.parts(), self.code_desc());
        Some(ApiError::from_parts(code, message, word, self.request_id(), tables))
    }

    /// Whether the code is 0, and a table says that it is a failure.
    fn is_zero_failure(&self, tables: &[&'static Table]) -> bool {
        self.code == Some(0) && !self.is_version_3 && is_zero_failure(tables)
    }

    /// Whether the data is inside `Response`.
    pub(super) fn is_version_3(&self) -> bool {
        self.is_version_3
    }

    fn parts(&self) -> Message<'_> {
        let text = self.message.as_deref().unwrap_or_default();
        if self.is_version_3 {
            // Next to a word, a number in parentheses is part of the text.
            return Message::new(None, text.trim());
        }
        let message = Message::parse(text);
        match message.code() {
            // It only repeats `code`.
            Some(code) if Some(code) == self.code => Message::new(None, text.trim()),
            Some(_) => message,
            None => {
                let number = self.code_desc().filter(|_| self.code.is_some()).and_then(number);
                Message::new(number.filter(|number| Some(*number) != self.code), message.text())
            }
        }
    }
}

/// A body without the byte order marks that some servers send before it.
pub(super) fn without_mark(mut body: &[u8]) -> &[u8] {
    while let Some(rest) = body.strip_prefix(b"\xEF\xBB\xBF") {
        body = rest;
    }
    body
}

/// Why a body has no envelope.
enum Fault {
    /// It is not JSON, or not an object, or has a field twice.
    Json(serde_json::Error),
    /// There is neither a code nor `Response`.
    NoStatus,
    /// The code is neither a number nor a string.
    Code,
    /// `Response.Error` is not an object.
    ResponseError,
    /// `Response` has an `error`.
    LowerError,
    /// A string is not valid text, such as half a surrogate pair.
    Text(serde_json::Error),
}

impl From<serde_json::Error> for Fault {
    fn from(error: serde_json::Error) -> Self {
        Self::Text(error)
    }
}

impl Fault {
    #[cold]
    fn into_error(
        self,
        body: &[u8],
        fields: &Fields<'_>,
        tables: &[&'static Table],
    ) -> DecodeError {
        let (failure, decider) = self.said(fields, tables);
        let error = match self {
            Self::Json(error) => DecodeError::json(&error, body),
            Self::NoStatus => DecodeError::status("it has neither `code` nor `Response`", body),
            Self::Code => DecodeError::status("its `code` is neither a number nor a string", body),
            Self::ResponseError => {
                DecodeError::status("its `Response.Error` is not an object", body)
            }
            Self::LowerError => {
                DecodeError::status("its `Response` has `error` in place of `Error`", body)
            }
            Self::Text(error) => DecodeError::text(&error),
        };
        let code = fields.top.code.and_then(|raw| integer(&text(raw, false).ok()??));
        if str::from_utf8(body).is_ok() {
            return error.with_partial(code, failure, decider);
        }
        // Invalid text hides what follows it: a message in another encoding hides the request id.
        let text = String::from_utf8_lossy(body);
        let mut fields = Fields::new(text.as_bytes());
        let read = fields.read(Some(&text)).map_err(Fault::Json);
        let (failure, decider) = match read.and_then(|()| Envelope::from_fields(&fields)) {
            Ok(envelope) => (envelope.error(tables), Some(Decider::Reply)),
            Err(fault) => fault.said(&fields, tables),
        };
        error.with_partial(code, failure, decider)
    }

    /// The failure that a body shows all the same, and what decides whether the request may be sent again.
    fn said(
        &self,
        fields: &Fields<'_>,
        tables: &[&'static Table],
    ) -> (Option<ApiError>, Option<Decider>) {
        let is_cut_off = matches!(self, Self::Json(error) if error.is_eof());
        // The beginning of a reply, or a reply that contradicts itself: the call may have run, whatever the
        // HTTP status is.
        let is_reply = match self {
            Self::NoStatus => false,
            // Or one inside something else, such as a callback; no service replies with a page.
            Self::Json(_) => {
                let body = fields.body().trim_ascii_start();
                body.contains(&b'{') && !body.starts_with(b"<")
            }
            _ => true,
        };
        match Envelope::partial(fields) {
            Some((partial, is_settled)) => {
                (partial.error(tables), (is_settled && is_cut_off).then_some(Decider::Reply))
            }
            None => (None, (!is_reply).then_some(Decider::HttpStatus)),
        }
    }
}

/// Whether a raw value says nothing: null, or a string of whitespace.
fn is_blank(raw: &str) -> bool {
    // Nearly every code is a number.
    let is_number = raw.as_bytes().first().is_some_and(u8::is_ascii_digit);
    !is_number && (raw == "null" || raw.trim_matches('"').trim().is_empty())
}

/// A raw value as text: a string without its quotes, a number as it is; `None` for the rest. A body is
/// plain if it has no escape.
#[inline]
fn text(raw: &str, is_plain: bool) -> serde_json::Result<Option<Cow<'_, str>>> {
    let quoted = raw.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    Ok(match quoted {
        Some(text) if is_plain || !has_escape(text.as_bytes()) => Some(Cow::Borrowed(text)),
        Some(_) => Some(Cow::Owned(serde_json::from_str::<String>(raw)?)),
        None => raw.starts_with(|it: char| it == '-' || it.is_ascii_digit()).then_some(raw.into()),
    })
}

/// A raw value as text; what is neither a string nor a number stays as it is written.
fn written(raw: &str, is_plain: bool) -> serde_json::Result<Option<Cow<'_, str>>> {
    let text = text(raw, is_plain)?;
    Ok(text.or_else(|| (raw != "null").then_some(Cow::Borrowed(raw))))
}

/// Whether JSON contains an escape.
#[allow(clippy::needless_bitwise_bool, reason = "looks at many bytes at once")]
fn has_escape(json: &[u8]) -> bool {
    // One comparison for sixteen bytes; the last ones may overlap with those before them.
    let has = |bytes: &[u8; 16]| bytes.iter().fold(false, |found, byte| found | (*byte == b'\\'));
    match json.last_chunk() {
        Some(last) => has(last) || json.as_chunks().0.iter().any(has),
        None => json.contains(&b'\\'),
    }
}

/// A code as the service may write it; a fraction of zeros is ignored.
pub(super) fn integer(text: &str) -> Option<i32> {
    // The words of API 3.0 need no closer look.
    if text.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return None;
    }
    number(text).or_else(|| {
        let (integer, zeros) = text.split_once('.')?;
        zeros.bytes().all(|digit| digit == b'0').then(|| number(integer))?
    })
}
