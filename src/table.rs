//! A table as a value.

use core::{fmt, hash, ptr};

use crate::answer::Answer;
use crate::index::{Index, find, is_same};
use crate::{Category, Edition, Entry, Lang, Level, Product, Retirement, Retry, Source};

/// A table of error codes as a value: one type for all tables of all crates.
///
/// Each enum has its table as an associated constant, and [`TABLES`](crate::TABLES) lists the tables of
/// this crate.
///
/// ```
/// use tencentcloud_errors::{CdnError, Lang, TABLES, Table};
///
/// let table: &'static Table = CdnError::TABLE;
/// assert_eq!((table.name(), table.enum_name()), ("cdn", "CdnError"));
/// assert_eq!(table.label_in(Lang::Zh), "CDN 与全站加速");
///
/// let entry = table.by_code(2001).expect("2001 is a CDN code");
/// assert_eq!(entry.name(), "DomainAlreadyExists");
/// assert_eq!(table.by_name("DomainAlreadyExists"), Some(entry));
/// assert!(TABLES.contains(&table));
/// ```
pub struct Table {
    pub(crate) data: TableData,
}

/// The data of a table, column by column, so that a program contains only the columns that it reads.
/// Generated code makes it.
#[allow(missing_docs, reason = "not for people: the getters of `Table` and `Entry` say it")]
pub struct TableData {
    pub name: &'static str,
    pub enum_name: &'static str,
    pub label_en: &'static str,
    pub label_zh: &'static str,
    pub level: Level,
    pub field: Option<&'static str>,
    pub product: Option<Product>,
    pub version: Option<&'static str>,
    pub is_zero_failure: bool,
    // By position, which is code order; in the index of codes, former words follow. A table has either
    // numbers or words.
    pub codes: &'static [i32],
    pub words: &'static [&'static str],
    pub former_words: &'static [(&'static str, u16)],
    pub names: &'static [&'static str],
    pub ids: &'static [Option<&'static str>],
    pub titles_en: &'static [&'static str],
    pub titles_zh: &'static [&'static str],
    pub remedies_en: &'static [&'static str],
    pub remedies_zh: &'static [&'static str],
    pub categories: &'static [Category],
    pub retries: &'static [Option<Retry>],
    pub sources: &'static [&'static [Source]],
    // What few entries have, each value with its position.
    pub editions: &'static [(u16, &'static [Edition])],
    pub retirements: &'static [(u16, Retirement)],
    pub carriers: &'static [u16],
    pub families: &'static [u16],
    pub publics: &'static [(u16, i32)],
    pub http_statuses: &'static [(u16, u16)],
    pub successors: &'static [(u16, &'static str)],
    // In a table of listed codes, instead of texts, categories, verdicts and sources by position: which
    // answer each code has.
    pub answers: &'static [Answer],
    pub answer_at: &'static [u16],
    pub own_sources: &'static [(u16, &'static [Source])],
    pub listed_sources: &'static [Source],
    // Former names and ids, each with the position of its entry. In the index of keys, they follow
    // the names.
    pub keys: &'static [(&'static str, u16)],
    pub code_index: Index,
    pub key_index: Index,
}

impl TableData {
    /// A table without anything, for tables made by hand in tests.
    pub const EMPTY: Self = Self {
        name: "",
        enum_name: "",
        label_en: "",
        label_zh: "",
        level: Level::Module,
        field: None,
        product: None,
        version: None,
        is_zero_failure: false,
        codes: &[],
        words: &[],
        former_words: &[],
        names: &[],
        ids: &[],
        titles_en: &[],
        titles_zh: &[],
        remedies_en: &[],
        remedies_zh: &[],
        categories: &[],
        retries: &[],
        sources: &[],
        editions: &[],
        retirements: &[],
        carriers: &[],
        families: &[],
        publics: &[],
        http_statuses: &[],
        successors: &[],
        answers: &[],
        answer_at: &[],
        own_sources: &[],
        listed_sources: &[],
        keys: &[],
        code_index: Index::new(&[0; 2], &[0; 2]),
        key_index: Index::new(&[0; 2], &[0; 2]),
    };
}

impl Table {
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn new(data: TableData) -> Self {
        Self { data }
    }

    /// The name of the table, as on the command line: `project_query`.
    #[must_use]
    #[inline]
    pub const fn name(&self) -> &'static str {
        self.data.name
    }

    /// The name of its enum in Rust: `ProjectQueryError`.
    #[must_use]
    #[inline]
    pub const fn enum_name(&self) -> &'static str {
        self.data.enum_name
    }

    /// The table's name for readers, in one language.
    #[must_use]
    #[inline]
    pub const fn label_in(&self, lang: Lang) -> &'static str {
        lang.choose(self.data.label_en, self.data.label_zh)
    }

    /// Where the codes of the table are in a reply.
    #[must_use]
    #[inline]
    pub const fn level(&self) -> Level {
        self.data.level
    }

    /// The field of a reply that carries the codes, for a product that answers in an envelope of its own;
    /// `None` for the envelope of API 2.0 or 3.0.
    ///
    /// Numbers of such a table mean nothing in a reply of API 2.0: [`reply`](crate::reply) does not look
    /// for them there, even if it is given the table. Code that reads the product's replies looks up the
    /// field in its enum, as here for the first SMS API:
    ///
    /// ```
    /// use tencentcloud_errors::SmsError;
    ///
    /// /// What the service answers: `{"result":1013,"errmsg":"...","ext":"","sid":"..."}`.
    /// struct Reply {
    ///     result: i32,
    ///     errmsg: &'static str,
    /// }
    ///
    /// /// What went wrong, or the service's own words if the table does not list the number.
    /// fn failure(reply: &Reply) -> Option<Result<SmsError, &'static str>> {
    ///     let is_success = reply.result == 0;
    ///     (!is_success).then(|| SmsError::from_code(reply.result).ok_or(reply.errmsg))
    /// }
    ///
    /// assert_eq!(SmsError::TABLE.field(), Some("result"));
    /// let reply = Reply { result: 1013, errmsg: "..." };
    /// let Some(Ok(error)) = failure(&reply) else { panic!("1013 is a code of SMS") };
    /// println!("{error}: {}", error.remedy());
    /// # assert_eq!(failure(&Reply { result: 0, errmsg: "OK" }), None);
    /// # assert_eq!(failure(&Reply { result: 9, errmsg: "new" }), Some(Err("new")));
    /// ```
    #[must_use]
    #[inline]
    pub const fn field(&self) -> Option<&'static str> {
        self.data.field
    }

    /// The product whose codes these are; `None` for a table that belongs to every product.
    #[must_use]
    #[inline]
    pub const fn product(&self) -> Option<Product> {
        self.data.product
    }

    /// The version of the API that sends these codes, as in `X-TC-Version`: `2018-06-06`; `None` for a
    /// table that applies to every version.
    #[must_use]
    #[inline]
    pub const fn version(&self) -> Option<&'static str> {
        self.data.version
    }

    /// Whether 0 is one of the codes; in every other table it means success.
    #[must_use]
    #[inline]
    pub const fn is_zero_failure(&self) -> bool {
        self.data.is_zero_failure
    }

    /// Iterates over the entries, in ascending code order.
    #[must_use]
    #[inline]
    pub fn entries(&'static self) -> Entries {
        Entries { table: self, next: 0 }
    }

    /// The entry with this number; `None` if the table does not list it.
    #[must_use]
    #[inline]
    pub fn by_code(&'static self, code: i32) -> Option<Entry> {
        let position = self.data.code_index.code(code);
        let is_found = self.data.codes.get(position) == Some(&code);
        is_found.then_some(Entry::at(self, position))
    }

    /// The entry with this word, or with this former word, exact to the letter; `None` if the table does
    /// not list it.
    ///
    /// ```
    /// use tencentcloud_errors::CommonError;
    ///
    /// let entry = CommonError::TABLE.by_word("AuthFailure.SignatureExpire");
    /// assert_eq!(entry, Some(CommonError::AuthFailureSignatureExpire.entry()));
    /// assert_eq!(CommonError::TABLE.by_word("authfailure.signatureexpire"), None);
    /// ```
    #[must_use]
    #[inline]
    pub fn by_word(&'static self, word: &str) -> Option<Entry> {
        let TableData { words, former_words, code_index, .. } = &self.data;
        let position = find(words, former_words, code_index.word(word), word)?;
        Some(Entry::at(self, position))
    }

    /// The family that a word belongs to: the entry of the word before its first dot.
    ///
    /// ```
    /// use tencentcloud_errors::CommonError;
    ///
    /// let family = CommonError::TABLE.family_of("FailedOperation.SomethingNew");
    /// assert_eq!(family, Some(CommonError::FailedOperation.entry()));
    /// assert_eq!(CommonError::TABLE.family_of("FailedOperation"), None);
    /// ```
    #[must_use]
    #[inline]
    pub fn family_of(&'static self, word: &str) -> Option<Entry> {
        let (family, _) = word.split_once('.')?;
        self.by_word(family).filter(|entry| entry.is_family())
    }

    /// The entry that has this word now; slower than [`by_word`](Self::by_word), but works in constants.
    #[inline]
    pub(crate) const fn with_word(&'static self, word: &str) -> Option<Entry> {
        let (words, position) = (self.data.words, self.data.code_index.word(word));
        let is_found = position < words.len() && is_same(words[position], word);
        if is_found { Some(Entry::at(self, position)) } else { None }
    }

    /// The entry with this name, former name or vendor's id, exact to the letter.
    #[must_use]
    #[inline]
    pub fn by_name(&'static self, name: &str) -> Option<Entry> {
        let TableData { names, keys, key_index, .. } = &self.data;
        let position = find(names, keys, key_index.name(name), name)?;
        Some(Entry::at(self, position))
    }
}

/// Tables are equal only if they are the same table, whatever they contain.
impl PartialEq for Table {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        ptr::eq(self, other)
    }
}

impl Eq for Table {}

impl hash::Hash for Table {
    #[inline]
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        ptr::hash(self, state);
    }
}

/// Shows the name of its enum.
impl fmt::Debug for Table {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Table({})", self.enum_name())
    }
}

/// An iterator over the entries of a table, in ascending code order; see [`Table::entries`].
#[derive(Clone, Debug)]
pub struct Entries {
    table: &'static Table,
    next: usize,
}

impl Iterator for Entries {
    type Item = Entry;

    #[inline]
    fn next(&mut self) -> Option<Entry> {
        let entry = (self.next < self.table.data.names.len())
            .then_some(Entry::at(self.table, self.next))?;
        self.next += 1;
        Some(entry)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let rest = self.table.data.names.len() - self.next;
        (rest, Some(rest))
    }
}

impl ExactSizeIterator for Entries {}
