//! What a reply says of itself, beside its data.

use alloc::borrow::Cow;
use alloc::string::String;

use super::api_error::ApiError;
use super::decode_error::DecodeError;
use super::fields::{Fields, ResponseField};
use super::message::{Message, number};
use crate::Table;

/// What a reply says of itself, beside its data; borrowed from the body.
///
/// Decoding it allocates nothing, unless a string holds an escape, or another crate of the build has
/// turned on `serde_json`'s `arbitrary_precision`, which copies each number of the data. All of this
/// is understood:
///
/// - `code`: a number, or a string that holds one, blank-padded or full-width; 0 is success.
///   What is no 32-bit number, such as a word, is an error all the same, with this word as
///   [`code_desc`](Self::code_desc).
/// - `code` absent, `null` or empty: success if there is data beside the envelope; otherwise a
///   decode error, since the reply does not tell what happened.
/// - `codeDesc`, `message`, `requestId`: strings or numbers; anything else counts as absent.
/// - API 3.0: `{"Response":{"Error":{"Code","Message"},"RequestId"}}` is an error without a number
///   and with its `Code` as [`code_desc`](Self::code_desc); a `Response` without `Error` is success.
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
/// # Ok::<(), tencentcloud_errors::reply::DecodeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope<'a> {
    is_success: bool,
    code: Option<i32>,
    code_desc: Option<Cow<'a, str>>,
    message: Option<Cow<'a, str>>,
    request_id: Option<Cow<'a, str>>,
    /// The data stands inside `Response`.
    is_version_3: bool,
}

impl<'a> Envelope<'a> {
    /// Reads the envelope of a reply.
    ///
    /// # Errors
    /// [`DecodeError`] where the body is no JSON object, or does not tell whether the call
    /// succeeded, or says so twice.
    pub fn decode(body: &'a [u8]) -> Result<Self, DecodeError> {
        Self::read(without_mark(body))
    }

    /// Reads a body without a byte order mark.
    pub(super) fn read(body: &'a [u8]) -> Result<Self, DecodeError> {
        let mut fields = Fields::new(body);
        match fields.read() {
            Ok(()) => Self::from_fields(&fields).map_err(|fault| fault.into_error(code(&fields))),
            Err(error) => Err(DecodeError::envelope(error, code(&fields), body)),
        }
    }

    /// Makes sense of the fields that were read.
    fn from_fields(fields: &Fields<'a>) -> Result<Self, Fault> {
        let code = fields.top.code.filter(|raw| !is_blank(raw));
        let is_version_3 = code.is_none() && fields.response != ResponseField::Absent;
        let slots = if is_version_3 { &fields.response_slots } else { &fields.top };
        let code_desc = slots.code_desc.map_or(Ok(None), text)?;
        let raw_code = match fields.response {
            ResponseField::Error if is_version_3 => Some(slots.code.unwrap_or("\"\"")),
            ResponseField::BadError if is_version_3 => return Err(Fault::ResponseError),
            _ if code.is_none() && !is_version_3 && !fields.has_data => {
                return Err(Fault::NoStatus);
            }
            _ => code,
        };
        let word = raw_code.map(|raw| text(raw)?.ok_or(Fault::Code)).transpose()?;
        let code = word.as_deref().and_then(integer);
        let code = code.filter(|code| *code != 0 || !is_version_3);
        Ok(Self {
            is_success: word.is_none() || code == Some(0),
            code,
            // What is not a number is a word.
            code_desc: if code.is_none() { word.or(code_desc) } else { code_desc },
            message: slots.message.map_or(Ok(None), text)?,
            request_id: slots.request_id.map_or(Ok(None), text)?,
            is_version_3,
        })
    }

    /// Whether the call succeeded.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.is_success
    }

    /// The number in `code`, as the reply has it: 0 is success. `None` where there is none, and in
    /// API 3.0, which has words.
    #[must_use]
    pub fn code(&self) -> Option<i32> {
        self.code
    }

    /// The module code at the head of the message.
    #[must_use]
    pub fn module_code(&self) -> Option<i32> {
        self.parts().code()
    }

    /// The message without its module code; empty where there is none.
    #[must_use]
    pub fn text(&self) -> &str {
        self.parts().text()
    }

    /// The vendor's word for the code: `codeDesc`, or `Code` in API 3.0.
    #[must_use]
    pub fn code_desc(&self) -> Option<&str> {
        self.code_desc.as_deref().filter(|word| !word.is_empty())
    }

    /// What identifies the request in the service's logs.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref().filter(|id| !id.is_empty())
    }

    /// The failure as an error of its own; module codes are looked up in `tables`.
    #[must_use]
    pub fn error(&self, tables: &[&'static Table]) -> Option<ApiError> {
        let Self { is_success: false, code, .. } = *self else { return None };
        let (message, word) = (self.parts(), self.code_desc());
        Some(ApiError::from_parts(code, message, word, self.request_id(), tables))
    }

    /// Whether the data stands inside `Response`.
    pub(super) fn is_version_3(&self) -> bool {
        self.is_version_3
    }

    fn parts(&self) -> Message<'_> {
        Message::parse(self.message.as_deref().unwrap_or_default())
    }
}

/// A body without the byte order mark that some servers send before it.
pub(super) fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body)
}

/// Why fields make no envelope.
enum Fault {
    /// There is neither a code nor data.
    NoStatus,
    /// The code is neither a number nor a string.
    Code,
    /// `Response.Error` is no object.
    ResponseError,
    /// A string holds what is no text, such as half a surrogate pair.
    Text(serde_json::Error),
}

impl From<serde_json::Error> for Fault {
    fn from(error: serde_json::Error) -> Self {
        Self::Text(error)
    }
}

impl Fault {
    fn into_error(self, code: Option<i32>) -> DecodeError {
        match self {
            Self::NoStatus => DecodeError::status("it has neither `code` nor data"),
            Self::Code => DecodeError::status("its `code` is neither a number nor a string"),
            Self::ResponseError => DecodeError::status("its `Response.Error` is no object"),
            Self::Text(error) => DecodeError::text(error, code),
        }
    }
}

/// Whether a raw value says nothing: null, or a string of blanks.
fn is_blank(raw: &str) -> bool {
    raw == "null" || raw.trim_matches('"').trim().is_empty()
}

/// A raw value as text: a string without its quotes, a number as it stands; `None` for the rest.
fn text(raw: &str) -> serde_json::Result<Option<Cow<'_, str>>> {
    let quoted = raw.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    Ok(match quoted {
        Some(text) if !has_escape(text) => Some(Cow::Borrowed(text)),
        Some(_) => Some(Cow::Owned(serde_json::from_str::<String>(raw)?)),
        None => raw.starts_with(|it: char| it == '-' || it.is_ascii_digit()).then_some(raw.into()),
    })
}

/// Whether a string holds an escape.
#[allow(clippy::needless_bitwise_bool, reason = "looks at many bytes at once: texts are short")]
fn has_escape(text: &str) -> bool {
    text.bytes().fold(false, |found, byte| found | (byte == b'\\'))
}

/// The public code among fields that make no envelope.
#[cold]
fn code(fields: &Fields<'_>) -> Option<i32> {
    integer(&text(fields.top.code?).ok()??)
}

/// A code as the service may write it; a fraction of zeros is none.
fn integer(text: &str) -> Option<i32> {
    match text.split_once('.') {
        Some((integer, zeros)) if zeros.bytes().all(|digit| digit == b'0') => number(integer),
        Some(_) => None,
        None => number(text),
    }
}
