//! A failed reply as an error to match on, to retry on and to show.

use alloc::string::String;

use super::message::Message;
use super::resolution::Resolution;
use super::resolve::{Clues, Limit, candidates, first, wording};
use super::status;
use crate::heading::{Heading, rest};
use crate::{
    Category, CommonError, Entry, ErrorCode, Idempotency, Lang, Product, PublicError, Retry, Table,
};

/// A failed reply: what the service sent, and what the tables know about it.
///
/// The numbers and texts of the reply are always kept, known or not. The public codes of API 2.0 and
/// the common words of API 3.0 are always looked up; module codes and the words of one service are
/// looked up in the tables that the error is made with, possibly none. If several of them list the code,
/// the first one answers, unless the text of the reply begins with the title in another one; the verdict
/// is then the most careful one of all that may be meant ([`candidates`](Self::candidates)).
///
/// In API 2.0, title and remedy are those of the module code if it is known, because they are more
/// precise; otherwise those of the public code, in the words of the page of the module's product.
///
/// In API 3.0, a service's table takes precedence over the common one. A word that neither lists has the
/// title, the remedy and the category of its family ([`family`](Self::family)), but never its verdict.
///
/// ```
/// use tencentcloud_errors::reply::ApiError;
/// use tencentcloud_errors::{CommonError, MonitoringError, PublicError, Retry};
///
/// let error = ApiError::new(4000, "(-514)资源重复", &[MonitoringError::TABLE]);
/// assert_eq!(error.public(), Some(PublicError::InvalidParameter));
/// assert_eq!(error.module(), Some(MonitoringError::ResourceAlreadyExists));
/// assert!(error.is(MonitoringError::ResourceAlreadyExists));
/// assert_eq!((error.code(), error.module_code(), error.text()), (Some(4000), Some(-514), "资源重复"));
/// assert_eq!((error.title(), error.retry()), ("resource already exists", Some(Retry::Never)));
/// assert_eq!(
///     error.to_string(),
///     "invalid request parameter (code 4000): resource already exists (module code -514): \"资源重复\""
/// );
///
/// // An unknown code is normal input.
/// let error = ApiError::new(5100, "(100004)projectId不正确", &[MonitoringError::TABLE]);
/// assert_eq!((error.module_entry(), error.module_code()), (None, Some(100_004)));
/// assert_eq!(error.entry(), Some(PublicError::ResourceOperationFailed.into()));
/// assert_eq!(error.retry(), None);
///
/// let error = ApiError::from_word("AuthFailure.SignatureExpire", "签名过期", &[]);
/// assert_eq!(error.common(), Some(CommonError::AuthFailureSignatureExpire));
/// assert_eq!(error.retry(), Some(Retry::SignAgain));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ApiError {
    code: Option<i32>,
    module_code: Option<i32>,
    /// Text, vendor's word and request id, one after the other, in one allocation. A boxed `str` would be
    /// shorter, but then the niche of `Option` and `Result` would be in a code, and the rest of the error,
    /// 76 bytes, would move in parts that overlap and wait for each other.
    strings: String,
    text_length: usize,
    word_length: usize,
    http_status: Option<u16>,
    /// The position in `table` of the entry of the module code, or of the word of a service, if
    /// `has_entry`; apart, because an `Option` would need the byte that `limit` has.
    position: u16,
    has_entry: bool,
    /// What the verdict must not exceed, because the reply may mean other entries too, or because a
    /// record knew one that is not found again.
    limit: Limit,
    /// The table whose product decides the wording of a public code: that of the entry, if there is one.
    table: Option<&'static Table>,
}

impl ApiError {
    /// Makes an error of API 2.0 from its public code, if there is one, and its message, which may begin
    /// with a module code.
    #[must_use]
    pub fn new(code: impl Into<Option<i32>>, message: &str, tables: &[&'static Table]) -> Self {
        let code = code.into();
        let parts = Message::parse(message);
        // A number in parentheses that repeats the public code is not a module code.
        let is_repeated = code.is_some() && parts.code() == code;
        let parts = if is_repeated { Message::new(None, message.trim()) } else { parts };
        Self::from_message(code, parts, tables)
    }

    /// Makes an error of API 2.0 from its public code, if there is one, and the parts of its message.
    #[must_use]
    pub fn from_message(
        code: impl Into<Option<i32>>,
        message: Message<'_>,
        tables: &[&'static Table],
    ) -> Self {
        Self::from_parts(code.into(), message, None, None, tables)
    }

    /// Makes an error of API 3.0 from its word and its message.
    #[must_use]
    pub fn from_word(word: &str, message: &str, tables: &[&'static Table]) -> Self {
        Self::from_parts(None, Message::new(None, message.trim()), Some(word), None, tables)
    }

    /// The same error with the vendor's word for its code.
    ///
    /// If there is no number, another word is another code, and nothing is known of the tables that the
    /// error was made with: call [`with_tables`](Self::with_tables) after it.
    #[must_use]
    pub fn with_code_desc(self, code_desc: &str) -> Self {
        let error = self.with_strings(Some(code_desc), self.request_id());
        let is_other_code = error.clues().word().is_some() && self.code_desc() != Some(code_desc);
        if is_other_code { error.with_tables(&[]) } else { error }
    }

    /// The same error with a request id.
    #[must_use]
    pub fn with_request_id(self, request_id: &str) -> Self {
        self.with_strings(self.code_desc(), Some(request_id))
    }

    /// The same error with the HTTP status of the reply, which decides whether the request may be sent
    /// again if no table does.
    #[must_use]
    pub fn with_http_status(self, status: u16) -> Self {
        Self { http_status: Some(status), ..self }
    }

    fn with_strings(&self, code_desc: Option<&str>, request_id: Option<&str>) -> Self {
        let message = Message::new(self.module_code, self.text());
        let strings = Self::from_parts(self.code, message, code_desc, request_id, &[]);
        let Self { position, has_entry, limit, table, http_status, .. } = *self;
        Self { http_status, position, has_entry, limit, table, ..strings }
    }

    #[inline]
    pub(super) fn from_parts(
        code: Option<i32>,
        message: Message<'_>,
        code_desc: Option<&str>,
        request_id: Option<&str>,
        tables: &[&'static Table],
    ) -> Self {
        let (text, module_code) = (message.text(), message.code());
        let (word, request_id) = (code_desc.unwrap_or_default(), request_id.unwrap_or_default());
        // Faster than `concat`; and made before the lookups, during which its length is stored: it is
        // about to be moved.
        let mut strings = String::with_capacity(text.len() + word.len() + request_id.len());
        for part in [text, word, request_id] {
            strings.push_str(part);
        }
        let (module, limit) = first(Clues { code, module_code, text, word: code_desc }, tables);
        Self {
            code,
            module_code,
            strings,
            text_length: text.len(),
            word_length: word.len(),
            http_status: None,
            position: module.map_or(0, Entry::index),
            has_entry: module.is_some(),
            limit,
            table: wording(module, tables),
        }
    }

    /// The public code of API 2.0, known or not; `None` in API 3.0, which has words instead of numbers.
    #[must_use]
    pub fn code(&self) -> Option<i32> {
        self.code
    }

    /// The module code at the beginning of the message, known or not.
    #[must_use]
    pub fn module_code(&self) -> Option<i32> {
        self.module_code
    }

    /// The message without its module code, in the service's own words; may be empty.
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

    /// The request id, which identifies the request in the service's logs: quote it in a ticket. In some
    /// replies of API 2.0 it is the number of a task that can be queried.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        let request_id = &self.strings[self.text_length + self.word_length..];
        Some(request_id).filter(|request_id| !request_id.is_empty())
    }

    /// The HTTP status of the reply, if the caller has passed it.
    #[must_use]
    pub fn http_status(&self) -> Option<u16> {
        self.http_status
    }

    /// How the word was resolved; `None` if the code is a number, or there is none.
    #[must_use]
    pub fn resolution(&self) -> Option<Resolution> {
        self.clues().word()?;
        Some(match (self.module_entry(), self.common_entry(), self.family()) {
            (Some(_), ..) => Resolution::Table,
            (_, Some(_), _) => Resolution::Common,
            (.., Some(_)) => Resolution::Family,
            _ => Resolution::Word,
        })
    }

    /// The word as a common code of API 3.0, if the common table lists it.
    #[must_use]
    pub fn common(&self) -> Option<CommonError> {
        self.common_entry().and_then(CommonError::from_entry)
    }

    /// The family of a word that no table lists: the common word before its first dot.
    #[must_use]
    pub fn family(&self) -> Option<Entry> {
        let word = self.clues().word().filter(|_| self.entry().is_none())?;
        CommonError::TABLE.family_of(word)
    }

    /// The public code as a variant, if it is known.
    #[must_use]
    pub fn public(&self) -> Option<PublicError> {
        self.code.and_then(PublicError::from_code)
    }

    /// The module code, or the word of a service, as a variant of `E`, if it is one of that table.
    #[must_use]
    pub fn module<E: ErrorCode>(&self) -> Option<E> {
        self.module_entry().and_then(E::from_entry)
    }

    /// Whether this is the error of a variant: by its module code, its public code or its word.
    #[must_use]
    pub fn is<E: ErrorCode>(&self, code: E) -> bool {
        let entry = Some(code.entry());
        [self.module_entry(), self.public_entry(), self.common_entry()].contains(&entry)
    }

    /// The entry of the error: that of the module code or word in one of the tables, or else that of the
    /// public code or the common word; never that of a [`family`](Self::family).
    #[must_use]
    pub fn entry(&self) -> Option<Entry> {
        self.module_entry().or_else(|| self.public_entry()).or_else(|| self.common_entry())
    }

    /// The entry of the module code, or of the word of a service, if one of the tables lists it.
    #[must_use]
    pub fn module_entry(&self) -> Option<Entry> {
        let table = self.table.filter(|_| self.has_entry)?;
        Some(Entry::at(table, self.position.into()))
    }

    /// The entry of the public code, if it is known.
    #[must_use]
    pub fn public_entry(&self) -> Option<Entry> {
        self.public().map(PublicError::entry)
    }

    /// The entry of the error, or else of its family.
    pub(super) fn known(&self) -> Option<Entry> {
        self.entry().or_else(|| self.family())
    }

    pub(super) fn common_entry(&self) -> Option<Entry> {
        CommonError::TABLE.by_word(self.clues().word()?)
    }

    fn clues(&self) -> Clues<'_> {
        let Self { code, module_code, .. } = *self;
        Clues { code, module_code, text: self.text(), word: self.code_desc() }
    }

    /// Every entry of `tables` that the reply may mean, in the order of `tables`:
    /// [`module_entry`](Self::module_entry) is the first of those of the tables that the error was
    /// made with.
    ///
    /// There are several only if several tables list the number or the word, and the text of the reply
    /// does not decide between them.
    pub fn candidates(&self, tables: &[&'static Table]) -> impl Iterator<Item = Entry> {
        candidates(self.clues(), tables)
    }

    /// The product that decides the wording of a public code: that of the module table.
    #[must_use]
    pub fn product(&self) -> Option<Product> {
        self.table.and_then(Table::product)
    }

    /// What happened, in English; see [`title_in`](Self::title_in).
    #[must_use]
    pub fn title(&self) -> &str {
        self.title_in(Lang::En)
    }

    /// What happened, in one language: the title of the module code, or else of the public code; in API 3.0
    /// the title of the word, or else of its family. Without any of these, the text or the word that the
    /// service sent.
    #[must_use]
    pub fn title_in(&self, lang: Lang) -> &str {
        match self.known() {
            Some(entry) => self.title_of(entry, lang),
            None if self.text_length > 0 => self.text(),
            None => self.code_desc().unwrap_or_default(),
        }
    }

    /// The title, and after the title of a family what the word adds to it: `operation failed: disk busy`
    /// for `FailedOperation.DiskBusy`.
    ///
    /// ```
    /// use tencentcloud_errors::Lang;
    /// use tencentcloud_errors::reply::ApiError;
    ///
    /// let error = ApiError::from_word("LimitExceeded.CdnHostOpTooOften", "", &[]);
    /// let heading = error.heading_in(Lang::En).to_string();
    /// assert_eq!(heading, "quota limit exceeded: cdn host op too often");
    /// ```
    #[must_use]
    pub fn heading_in(&self, lang: Lang) -> Heading<'_> {
        match self.entry() {
            // A listed code has its own heading.
            Some(entry) if entry.word().is_some() => entry.heading(lang),
            Some(_) => Heading::new(self.title_in(lang), "", lang),
            None => {
                let word = self.code_desc().filter(|_| self.family().is_some());
                Heading::new(self.title_in(lang), word.map_or("", rest), lang)
            }
        }
    }

    /// What to do now, in English; `None` if no code is known.
    #[must_use]
    pub fn remedy(&self) -> Option<&'static str> {
        self.remedy_in(Lang::En)
    }

    /// What to do now, in one language; `None` if no code is known.
    ///
    /// For a public code, it comes from the [edition](crate::Edition) of the module's product, and may
    /// differ from `public()?.remedy_in(lang)`.
    #[must_use]
    pub fn remedy_in(&self, lang: Lang) -> Option<&'static str> {
        let entry = self.known()?;
        Some(
            self.product().map_or(entry.remedy_in(lang), |product| entry.remedy_for(product, lang)),
        )
    }

    /// What kind of failure this is; `None` if no code is known.
    #[must_use]
    pub fn category(&self) -> Option<Category> {
        self.known().map(Entry::category)
    }

    /// Whether and how the request may be sent again; `None` if the verdict is unknown.
    ///
    /// Of the public and the module code, the more careful verdict wins, so that a request that was done
    /// in part (5400) is never sent again because of its module code. Some public codes only carry a
    /// module code ([`Entry::is_carrier`]): then only the module code counts, and if no table lists it,
    /// the verdict is unknown. A word that is not listed has no verdict, whatever its family's. If no code
    /// gives a verdict, the HTTP status may.
    ///
    /// If the reply may mean entries of several tables, the most careful of their verdicts counts, and
    /// none if one of them has none, unless another is [`Never`](Retry::Never). An error that was read
    /// back from a record never permits more than the record says.
    #[must_use]
    pub fn retry(&self) -> Option<Retry> {
        self.limited(self.stated().or_else(|| status::verdict(self.http_status?)))
    }

    /// A verdict, or less where there is a limit. What is not found again is known only from the limit.
    fn limited(&self, verdict: Option<Retry>) -> Option<Retry> {
        match (self.limit, verdict) {
            (None, verdict) => verdict,
            (Some(limit), None) => limit,
            (Some(limit), Some(verdict)) => limit.map(|limit| limit.more_careful(verdict)),
        }
    }

    /// The verdict of the codes.
    fn stated(&self) -> Option<Retry> {
        let module = self.module_entry().and_then(Entry::retry);
        match self.public_entry() {
            Some(public) if public.is_carrier() && self.has_module_code() => module,
            Some(public) => match (public.retry(), module) {
                (Some(public), Some(module)) => Some(public.more_careful(module)),
                (public, _) => public,
            },
            None => module.or_else(|| self.common_entry()?.retry()),
        }
    }

    /// The verdict of the codes of a truncated reply, if a table knows its module code: the one that does
    /// may not have been given yet.
    pub(super) fn retry_if_cut_off(&self) -> Option<Retry> {
        let is_known = self.module_code.is_none() || self.module_entry().is_some();
        // With a limit, it was known when the error was recorded.
        self.limited(self.stated()).filter(|_| is_known || self.limit.is_some())
    }

    fn has_module_code(&self) -> bool {
        self.module_code.is_some() || self.module_entry().is_some()
    }

    /// Whether the same logical request may succeed if it is sent again, freshly signed; `false` if the
    /// verdict is unknown. See [`Retry::is_retryable`]; a retry loop asks [`permits`](Self::permits)
    /// instead.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.retry().is_some_and(Retry::is_retryable)
    }

    /// Whether a program may send the request again by itself; `false` if the verdict is unknown.
    #[must_use]
    pub fn permits(&self, idempotency: Idempotency) -> bool {
        self.retry().is_some_and(|retry| retry.permits(idempotency))
    }

    /// The same error with module codes and words of services looked up in `tables`. An error that was read
    /// back from a record has looked them up only in the tables of this crate, and permits no more than
    /// the record says; this lifts that limit.
    #[must_use]
    pub fn with_tables(self, tables: &[&'static Table]) -> Self {
        let (module, limit) = first(self.clues(), tables);
        Self {
            position: module.map_or(0, Entry::index),
            has_entry: module.is_some(),
            limit,
            table: wording(module, tables),
            ..self
        }
    }

    /// The same error with a verdict that it must not exceed.
    pub(super) fn with_limit(self, limit: Option<Retry>) -> Self {
        Self { limit: Some(limit), ..self }
    }

    /// The title of an entry, in the words of the page of the module's product.
    pub(super) fn title_of(&self, entry: Entry, lang: Lang) -> &'static str {
        self.product().map_or(entry.title_in(lang), |product| entry.title_for(product, lang))
    }
}

impl core::error::Error for ApiError {}
