//! The bridge between an enum and its entries, and the errors of lookups.

use core::error::Error;
use core::fmt;
use core::hash::Hash;
use core::str::FromStr;

use crate::{Code, Entry, Table};

/// An enum of error codes, for code that is generic over enums.
///
/// It is only a bridge: everything about a code is in its [`Entry`]. The enums of this crate implement it,
/// and so do those that are generated for other crates.
///
/// ```
/// use tencentcloud_errors::{CdnError, ErrorCode, MonitoringError};
///
/// fn advice<E: ErrorCode>(code: i32) -> &'static str {
///     E::TABLE.by_code(code).map_or("not in this table", |entry| entry.remedy())
/// }
///
/// assert_eq!(advice::<CdnError>(-514), "not in this table");
/// assert_eq!(advice::<MonitoringError>(-514), MonitoringError::ResourceAlreadyExists.remedy());
/// ```
pub trait ErrorCode:
    Copy
    + Ord
    + Hash
    + Error
    + FromStr<Err = UnknownName>
    + Into<Entry>
    + TryFrom<Entry>
    + Send
    + Sync
    + 'static
{
    /// The table as a value.
    const TABLE: &'static Table;

    /// Every variant, in ascending code order.
    const ALL: &'static [Self];

    /// The entry of this variant.
    #[must_use]
    #[inline]
    fn entry(self) -> Entry {
        self.into()
    }

    /// The variant of an entry; `None` for an entry of another table.
    #[must_use]
    #[inline]
    fn from_entry(entry: Entry) -> Option<Self> {
        (entry.table() == Self::TABLE).then(|| Self::ALL[entry.position()])
    }
}

/// The error of looking up a code that a table does not list.
///
/// ```
/// use tencentcloud_errors::MonitoringError;
///
/// let unknown = MonitoringError::try_from(-999).unwrap_err();
/// assert_eq!(unknown.code(), -999);
/// assert_eq!(unknown.to_string(), "no code -999 in table monitoring");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownCode {
    table: &'static str,
    code: Code,
}

impl UnknownCode {
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(table: &'static str, code: impl Into<Code>) -> Self {
        Self { table, code: code.into() }
    }

    /// The code that was looked up.
    #[must_use]
    #[inline]
    pub const fn code(self) -> Code {
        self.code
    }

    /// The name of the table that was searched.
    #[must_use]
    #[inline]
    pub const fn table(self) -> &'static str {
        self.table
    }
}

impl fmt::Display for UnknownCode {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "no code {} in table {}", self.code, self.table)
    }
}

impl Error for UnknownCode {}

/// The error of looking up a text that is not a name, an id or a word of the table or set.
///
/// It does not keep the text, which would need an allocation.
///
/// ```
/// use tencentcloud_errors::{MonitoringError, Retry};
///
/// let unknown = "NoSuchName".parse::<MonitoringError>().unwrap_err();
/// assert_eq!(unknown.to_string(), "no such name or id in table monitoring");
/// assert_eq!("sometimes".parse::<Retry>().unwrap_err().to_string(), "no such word in Retry");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownName {
    what: &'static str,
    set: &'static str,
}

impl UnknownName {
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn new(table: &'static str) -> Self {
        Self { what: "name or id in table", set: table }
    }

    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn of_word(table: &'static str) -> Self {
        Self { what: "word or name in table", set: table }
    }

    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn of_code(table: &'static str) -> Self {
        Self { what: "word in table", set: table }
    }

    #[inline]
    pub(crate) const fn of_words(set: &'static str) -> Self {
        Self { what: "word in", set }
    }
}

impl fmt::Display for UnknownName {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "no such {} {}", self.what, self.set)
    }
}

impl Error for UnknownName {}
