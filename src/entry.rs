//! One code of one table as a value.

use core::fmt;

use crate::answer::Answer;
use crate::enum_texts::display;
use crate::table::TableData;
use crate::{Category, Code, Edition, Heading, Lang, Product, Retirement, Retry, Source, Table};

/// One code of one table as a value: one type for all codes of all tables.
///
/// Each variant of each enum converts into its entry, and back with
/// [`ErrorCode::from_entry`](crate::ErrorCode::from_entry).
///
/// ```
/// use tencentcloud_errors::{CdnError, Entry, MonitoringError};
///
/// let entry: Entry = CdnError::DomainAlreadyExists.into();
/// assert_eq!((entry.table(), entry.number()), (CdnError::TABLE, Some(2001)));
/// assert_eq!(entry.to_string(), "submitted domain already exists (code 2001)");
///
/// assert_eq!(CdnError::from_entry(entry), Some(CdnError::DomainAlreadyExists));
/// assert_eq!(MonitoringError::from_entry(entry), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Entry {
    table: &'static Table,
    position: u16,
}

impl Entry {
    /// The entry at a position; positions fit into 16 bits.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "positions have 16 bits in every index")]
    pub const fn at(table: &'static Table, position: usize) -> Self {
        Self { table, position: position as u16 }
    }

    /// The position of the entry in its table, from 0.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn position(self) -> usize {
        self.position as usize
    }

    /// The same position, in the bits that it is stored in.
    #[cfg(feature = "json")]
    pub(crate) fn index(self) -> u16 {
        self.position
    }

    /// The table that lists the code.
    #[must_use]
    #[inline]
    pub const fn table(self) -> &'static Table {
        self.table
    }

    /// The code that the service sends.
    #[must_use]
    #[inline]
    pub const fn code(self) -> Code {
        match self.word() {
            Some(word) => Code::Word(word),
            None => Code::Number(self.table.data.codes[self.position()]),
        }
    }

    /// The code, if it is a number.
    #[must_use]
    #[inline]
    pub const fn number(self) -> Option<i32> {
        self.code().number()
    }

    /// The code, if it is a word: `AuthFailure.SignatureExpire`.
    #[must_use]
    #[inline]
    pub const fn word(self) -> Option<&'static str> {
        let words = self.table.data.words;
        if words.is_empty() { None } else { Some(words[self.position()]) }
    }

    /// The name of its variant: `DomainAlreadyExists`.
    #[must_use]
    #[inline]
    pub const fn name(self) -> &'static str {
        self.table.data.names[self.position()]
    }

    /// The vendor's dotted id, if there is one: `OperationDenied.SourceAlreadyExists`.
    #[must_use]
    #[inline]
    pub const fn id(self) -> Option<&'static str> {
        let ids = self.table.data.ids;
        if ids.is_empty() { None } else { ids[self.position()] }
    }

    /// Whether the code is only listed: it has no title or remedy of its own, and takes those of its
    /// family.
    #[must_use]
    #[inline]
    pub const fn is_listed(self) -> bool {
        matches!(self.answer(), Some(answer) if !answer.has_own_texts())
    }

    /// The answer for it, in a table of listed codes.
    #[inline]
    const fn answer(self) -> Option<&'static Answer> {
        let TableData { answers, answer_at, .. } = &self.table.data;
        if answer_at.is_empty() {
            return None;
        }
        Some(&answers[answer_at[self.position()] as usize])
    }

    /// What follows the family in a listed word; empty if it has none.
    #[inline]
    fn rest(self) -> &'static str {
        let Some(word) = self.word().filter(|_| self.is_listed()) else { return "" };
        let common = crate::CommonError::TABLE;
        let family = common.by_word(word).or_else(|| common.family_of(word)).and_then(Self::word);
        family.and_then(|family| word.strip_prefix(family)).unwrap_or_default()
    }

    /// What happened, in English: in lower case, without a final period, without the code.
    #[must_use]
    #[inline]
    pub const fn title(self) -> &'static str {
        self.title_in(Lang::En)
    }

    /// What happened, in one language; in Chinese in the service's own words. For a listed code, the title
    /// of its family, which [`heading`](Self::heading) completes, or the word if it has no family.
    #[must_use]
    #[inline]
    pub const fn title_in(self, lang: Lang) -> &'static str {
        let data = &self.table.data;
        match self.answer() {
            Some(answer) => answer.title_in(lang, data.words[self.position()]),
            None => lang.choose(data.titles_en, data.titles_zh)[self.position()],
        }
    }

    /// What happened, as readers should see it: the title; for a listed code the title of its family,
    /// followed by the rest of the word.
    #[must_use]
    #[inline]
    pub fn heading(self, lang: Lang) -> Heading<'static> {
        Heading::new(self.title_in(lang), self.rest(), lang)
    }

    /// What happened, in the words of the page of `product`.
    #[must_use]
    #[inline]
    pub const fn title_for(self, product: Product, lang: Lang) -> &'static str {
        if let Some(edition) = self.edition(product)
            && let Some(title) = edition.title_in(lang)
        {
            return title;
        }
        self.title_in(lang)
    }

    /// What to do now, in English: one or two sentences.
    #[must_use]
    #[inline]
    pub const fn remedy(self) -> &'static str {
        self.remedy_in(Lang::En)
    }

    /// What to do now, in one language: one or two sentences. For a listed code, what its own
    /// verdict asks for, or else the remedy of its family, or what helps with every code.
    #[must_use]
    #[inline]
    pub const fn remedy_in(self, lang: Lang) -> &'static str {
        let data = &self.table.data;
        match self.answer() {
            Some(answer) => answer.remedy_in(lang),
            None => lang.choose(data.remedies_en, data.remedies_zh)[self.position()],
        }
    }

    /// What to do now, in the words of the page of `product`.
    #[must_use]
    #[inline]
    pub const fn remedy_for(self, product: Product, lang: Lang) -> &'static str {
        if let Some(edition) = self.edition(product)
            && let Some(remedy) = edition.remedy_in(lang)
        {
            return remedy;
        }
        self.remedy_in(lang)
    }

    /// What kind of failure this is; for a listed code, the category of its family.
    #[must_use]
    #[inline]
    pub const fn category(self) -> Category {
        match self.answer() {
            Some(answer) => answer.category(),
            None => self.table.data.categories[self.position()],
        }
    }

    /// Whether and how the request may be sent again; `None` if the verdict is unknown. For a listed code
    /// it never follows from the family; a word that is also a common code has the verdict of that code.
    #[must_use]
    #[inline]
    pub const fn retry(self) -> Option<Retry> {
        match self.answer() {
            Some(answer) => answer.retry(),
            None => self.table.data.retries[self.position()],
        }
    }

    /// Whether the same logical request may succeed if it is sent again, freshly signed, without anyone
    /// changing anything; `false` without a verdict. A retry loop asks [`Retry::permits`] instead.
    #[must_use]
    #[inline]
    pub const fn is_retryable(self) -> bool {
        matches!(self.retry(), Some(retry) if retry.is_retryable())
    }

    /// Whether this public code carries any module code, so that the module's verdict counts instead of
    /// its own.
    ///
    /// ```
    /// use tencentcloud_errors::PublicError;
    ///
    /// assert!(PublicError::ResourceOperationFailed.entry().is_carrier());
    /// assert!(!PublicError::PartiallySucceeded.entry().is_carrier());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_carrier(self) -> bool {
        self.is_among(self.table.data.carriers)
    }

    /// Whether the word is a family: words that begin with it and a dot take its title, remedy and
    /// category, but never its verdict.
    ///
    /// ```
    /// use tencentcloud_errors::CommonError;
    ///
    /// assert!(CommonError::ResourceNotFound.entry().is_family());
    /// assert!(!CommonError::ServiceUnavailable.entry().is_family());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_family(self) -> bool {
        self.is_among(self.table.data.families)
    }

    /// The word that API 3.0 answers in the same case, if it is known, for programs that move there from
    /// API 2.0.
    ///
    /// ```
    /// use tencentcloud_errors::{CommonError, PublicError};
    ///
    /// let word = PublicError::QuotaExceeded.entry().successor();
    /// assert_eq!(word.and_then(CommonError::from_code), Some(CommonError::RequestLimitExceeded));
    /// ```
    #[must_use]
    #[inline]
    pub const fn successor(self) -> Option<&'static str> {
        self.among(self.table.data.successors)
    }

    /// The public code next to this module code, if its page states one. A reply with a different one is
    /// still found.
    #[must_use]
    #[inline]
    pub const fn public_code(self) -> Option<i32> {
        self.among(self.table.data.publics)
    }

    /// The HTTP status that the service answers with, from 100 to 599, if its page states one.
    #[must_use]
    #[inline]
    pub const fn http_status(self) -> Option<u16> {
        self.among(self.table.data.http_statuses)
    }

    /// The value of this entry in a list that has values for few entries.
    #[inline]
    const fn among<T: Copy>(self, list: &[(u16, T)]) -> Option<T> {
        let mut next = 0;
        while next < list.len() {
            if list[next].0 == self.position {
                return Some(list[next].1);
            }
            next += 1;
        }
        None
    }

    #[inline]
    const fn is_among(self, positions: &[u16]) -> bool {
        let mut next = 0;
        while next < positions.len() {
            if positions[next] == self.position {
                return true;
            }
            next += 1;
        }
        false
    }

    /// The pages that state this code; never empty.
    #[must_use]
    #[inline]
    pub const fn sources(self) -> &'static [Source] {
        let data = &self.table.data;
        if !data.sources.is_empty() {
            return data.sources[self.position()];
        }
        match self.among(data.own_sources) {
            Some(sources) => sources,
            None => data.listed_sources,
        }
    }

    /// The editions: what single products' pages say differently; empty for module tables.
    #[must_use]
    #[inline]
    pub const fn editions(self) -> &'static [Edition] {
        match self.among(self.table.data.editions) {
            Some(editions) => editions,
            None => &[],
        }
    }

    /// The edition of `product`: what its page says differently, if it does.
    #[must_use]
    #[inline]
    pub const fn edition(self, product: Product) -> Option<&'static Edition> {
        let editions = self.editions();
        let mut next = 0;
        while next < editions.len() {
            if editions[next].product().is(product) {
                return Some(&editions[next]);
            }
            next += 1;
        }
        None
    }

    /// Since when and why the service no longer documents this code; `None` for almost all codes. A
    /// service may still send a retired code, which is found like any other.
    #[must_use]
    #[inline]
    pub const fn retirement(self) -> Option<&'static Retirement> {
        let retirements = self.table.data.retirements;
        let mut next = 0;
        while next < retirements.len() {
            if retirements[next].0 == self.position {
                return Some(&retirements[next].1);
            }
            next += 1;
        }
        None
    }
}

/// Shows the path of its variant in Rust: `CdnError::DomainAlreadyExists`.
impl fmt::Debug for Entry {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}::{}", self.table.enum_name(), self.name())
    }
}

/// Shows `title (code n)`, with the heading of a listed code; `{:#}` adds the remedy.
impl fmt::Display for Entry {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(formatter, self.heading(Lang::En), self.code(), self.remedy())
    }
}
