//! A failed reply, as an error to match on, retry on and show.

use alloc::boxed::Box;
use core::fmt;
use core::marker::PhantomData;

use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use crate::one_line::OneLine;
use crate::{Category, ErrorCode, Lang, Message, NoModule, PublicError, Retry};

/// A failed reply: what the service sent, and what the tables know of it.
///
/// The numbers and texts of the reply are always kept, known or not. `M` is the table of the
/// product's module codes; with the default [`NoModule`] the module code stays a number.
///
/// Where the module code is known, its title, remedy and verdict win: they are the more precise.
/// Else those of the public code count, as the page of the module's product words them.
///
/// ```
/// use tencentcloud_errors::{ApiError, MonitoringError, PublicError, Retry};
///
/// let error = ApiError::<MonitoringError>::new(4000, "(-514)资源重复");
/// assert_eq!(error.public(), Some(PublicError::InvalidParameter));
/// assert_eq!(error.module(), Some(MonitoringError::ResourceAlreadyExists));
/// assert_eq!((error.code(), error.module_code(), error.text()), (Some(4000), Some(-514), "资源重复"));
/// assert_eq!((error.title(), error.retry()), ("resource already exists", Retry::Never));
/// assert_eq!(
///     error.to_string(),
///     "invalid request parameter (code 4000): resource already exists (module code -514): 资源重复"
/// );
///
/// // An unknown code is normal input.
/// let error = ApiError::<MonitoringError>::new(5100, "(100004)projectId不正确");
/// assert_eq!((error.module(), error.module_code()), (None, Some(100_004)));
/// assert_eq!(error.retry(), Retry::Backoff);
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ApiError<M = NoModule> {
    code: Option<i32>,
    module_code: Option<i32>,
    /// Text, vendor's word and request id, one after the other: one allocation for all.
    strings: Box<str>,
    text_length: usize,
    word_length: usize,
    module: PhantomData<fn() -> M>,
}

impl<M> ApiError<M> {
    /// An error from a public code and a message, which may begin with a module code.
    #[must_use]
    pub fn new(code: i32, message: &str) -> Self {
        Self::from_parts(Some(code), Message::parse(message), None, None)
    }

    /// The same error with the vendor's word for its code.
    #[must_use]
    pub fn with_code_desc(self, code_desc: &str) -> Self {
        self.with_strings(Some(code_desc), self.request_id())
    }

    /// The same error with a request id.
    #[must_use]
    pub fn with_request_id(self, request_id: &str) -> Self {
        self.with_strings(self.code_desc(), Some(request_id))
    }

    fn with_strings(&self, code_desc: Option<&str>, request_id: Option<&str>) -> Self {
        let message = Message::new(self.module_code, self.text());
        Self::from_parts(self.code, message, code_desc, request_id)
    }

    pub(crate) fn from_parts(
        code: Option<i32>,
        message: Message<'_>,
        code_desc: Option<&str>,
        request_id: Option<&str>,
    ) -> Self {
        let (text, word) = (message.text(), code_desc.unwrap_or_default());
        Self {
            code,
            module_code: message.code(),
            strings: [text, word, request_id.unwrap_or_default()].concat().into_boxed_str(),
            text_length: text.len(),
            word_length: word.len(),
            module: PhantomData,
        }
    }

    /// The public code, known or not; `None` in API 3.0, which has words instead of numbers.
    #[must_use]
    pub fn code(&self) -> Option<i32> {
        self.code
    }

    /// The public code, if it is known.
    #[must_use]
    pub fn public(&self) -> Option<PublicError> {
        self.code.and_then(PublicError::from_code)
    }

    /// The module code at the head of the message, known or not.
    #[must_use]
    pub fn module_code(&self) -> Option<i32> {
        self.module_code
    }

    /// The message without its module code, as the service words it; may be empty.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.strings[..self.text_length]
    }

    /// The vendor's word for the code: `codeDesc`, or `Code` in API 3.0.
    #[must_use]
    pub fn code_desc(&self) -> Option<&str> {
        let word = &self.strings[self.text_length..][..self.word_length];
        Some(word).filter(|word| !word.is_empty())
    }

    /// What identifies the request in the service's logs: quote it in a ticket.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        let request_id = &self.strings[self.text_length + self.word_length..];
        Some(request_id).filter(|request_id| !request_id.is_empty())
    }
}

impl<M: ErrorCode<Code = i32>> ApiError<M> {
    /// The module code, if the table knows it; in API 3.0 the entry that has the word as its id.
    #[must_use]
    pub fn module(&self) -> Option<M> {
        match (self.module_code, self.code) {
            (Some(code), _) => M::from_code(code),
            (None, None) => {
                let id = self.code_desc()?;
                id.parse().ok().filter(|module: &M| module.id() == Some(id))
            }
            (None, Some(_)) => None,
        }
    }

    /// What happened, in English; see [`title_in`](Self::title_in).
    #[must_use]
    pub fn title(&self) -> &str {
        self.title_in(Lang::En)
    }

    /// What happened: the title of the module code, else of the public code, else the service's
    /// own text, else its word.
    #[must_use]
    pub fn title_in(&self, lang: Lang) -> &str {
        if let Some(module) = self.module() {
            return module.title_in(lang);
        }
        if let Some(public) = self.public() {
            return public_title::<M>(public, lang);
        }
        if self.text_length > 0 { self.text() } else { self.code_desc().unwrap_or_default() }
    }

    /// What to do now, in English; `None` where neither code is known.
    #[must_use]
    pub fn remedy(&self) -> Option<&'static str> {
        self.remedy_in(Lang::En)
    }

    /// What to do now; `None` where neither code is known.
    ///
    /// For a public code it is the [edition](crate::Edition) of the module's product, which may
    /// differ from `public()?.remedy_in(lang)`.
    #[must_use]
    pub fn remedy_in(&self, lang: Lang) -> Option<&'static str> {
        let module = self.module().map(|module| module.remedy_in(lang));
        module.or_else(|| Some(public_remedy::<M>(self.public()?, lang)))
    }

    /// What kind of failure this is; `None` where neither code is known.
    #[must_use]
    pub fn category(&self) -> Option<Category> {
        let module = self.module().map(ErrorCode::category);
        module.or_else(|| self.public().map(PublicError::category))
    }

    /// Whether, and how, the request may be sent again; `Never` where neither code is known.
    #[must_use]
    pub fn retry(&self) -> Retry {
        let module = self.module().map(ErrorCode::retry);
        module.or_else(|| self.public().map(PublicError::retry)).unwrap_or(Retry::Never)
    }

    /// Whether the same logical request may succeed if it is sent again, freshly signed; see
    /// [`Retry::is_retryable`].
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.retry().is_retryable()
    }
}

/// The title of a public code, as the page of the module's product words it.
fn public_title<M: ErrorCode>(public: PublicError, lang: Lang) -> &'static str {
    M::PRODUCT.map_or(public.title_in(lang), |product| public.title_for(product, lang))
}

/// The remedy of a public code, as the page of the module's product words it.
fn public_remedy<M: ErrorCode>(public: PublicError, lang: Lang) -> &'static str {
    M::PRODUCT.map_or(public.remedy_in(lang), |product| public.remedy_for(product, lang))
}

/// One line with both codes, what they mean, the service's text and the request id; `{:#}` adds
/// the remedy. Control characters of the reply are escaped.
impl<M: ErrorCode<Code = i32>> fmt::Display for ApiError<M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.public(), self.code, self.code_desc()) {
            (Some(public), _, _) => {
                let title = public_title::<M>(public, Lang::En);
                write!(formatter, "{title} (code {})", public.code())?;
            }
            (None, Some(code), _) => write!(formatter, "unknown code {code}")?,
            (None, None, Some(word)) => write!(formatter, "{}", OneLine(word))?,
            (None, None, None) => formatter.write_str("failure without a code")?,
        }
        match (self.module(), self.module_code) {
            (Some(module), _) => {
                write!(formatter, ": {} (module code {})", module.title(), module.code())?;
            }
            (None, Some(code)) => write!(formatter, ": unknown module code {code}")?,
            (None, None) => {}
        }
        if self.text_length > 0 {
            write!(formatter, ": {}", OneLine(self.text()))?;
        }
        if let Some(request_id) = self.request_id() {
            write!(formatter, " (request {})", OneLine(request_id))?;
        }
        match self.remedy() {
            Some(remedy) if formatter.alternate() => write!(formatter, "; remedy: {remedy}"),
            _ => Ok(()),
        }
    }
}

#[allow(clippy::missing_fields_in_debug, reason = "its strings are shown one by one")]
impl<M: ErrorCode<Code = i32>> fmt::Debug for ApiError<M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ApiError")
            .field("code", &self.code)
            .field("public", &self.public())
            .field("module_code", &self.module_code)
            .field("module", &self.module())
            .field("text", &self.text())
            .field("code_desc", &self.code_desc())
            .field("request_id", &self.request_id())
            .finish()
    }
}

impl<M: ErrorCode<Code = i32>> core::error::Error for ApiError<M> {}

/// For logs: the numbers and texts of the reply, and what the tables make of them.
impl<M: ErrorCode<Code = i32>> Serialize for ApiError<M> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_struct("ApiError", 9)?;
        map.serialize_field("code", &self.code)?;
        map.serialize_field("public", &self.public().map(PublicError::name))?;
        map.serialize_field("module_code", &self.module_code)?;
        map.serialize_field("module", &self.module().map(ErrorCode::name))?;
        map.serialize_field("title", self.title())?;
        map.serialize_field("text", self.text())?;
        map.serialize_field("code_desc", &self.code_desc())?;
        map.serialize_field("request_id", &self.request_id())?;
        map.serialize_field("retry", self.retry().as_str())?;
        map.end()
    }
}

#[cfg(feature = "std")]
mod io {
    use std::io;

    use super::ApiError;
    use crate::{Category, Error, ErrorCode};

    /// The kind of an I/O error that is nearest to a category.
    fn kind(category: Option<Category>) -> io::ErrorKind {
        match category {
            Some(Category::InvalidArgument) => io::ErrorKind::InvalidInput,
            Some(Category::Unauthenticated | Category::PermissionDenied) => {
                io::ErrorKind::PermissionDenied
            }
            Some(Category::NotFound) => io::ErrorKind::NotFound,
            Some(Category::AlreadyExists) => io::ErrorKind::AlreadyExists,
            Some(Category::ResourceExhausted) => io::ErrorKind::QuotaExceeded,
            Some(Category::Unimplemented) => io::ErrorKind::Unsupported,
            _ => io::ErrorKind::Other,
        }
    }

    /// The error is inside: `get_ref` shows it, `into_inner` and `downcast` give it back.
    impl<M: ErrorCode<Code = i32>> From<ApiError<M>> for io::Error {
        fn from(error: ApiError<M>) -> Self {
            Self::new(kind(error.category()), error)
        }
    }

    /// The error is inside, as above; a reply that cannot be understood is `InvalidData`.
    impl<M: ErrorCode<Code = i32>> From<Error<M>> for io::Error {
        fn from(error: Error<M>) -> Self {
            match error {
                Error::Api(error) => error.into(),
                Error::Decode(error) => Self::new(io::ErrorKind::InvalidData, error),
            }
        }
    }
}
