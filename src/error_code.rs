//! The trait that every table implements, and what its lookups answer on a miss.

use core::error::Error;
use core::fmt;
use core::hash::Hash;
use core::str::FromStr;

use crate::{Category, Edition, Lang, Product, Retirement, Retry, Source};

/// A table of error codes, for code that is generic over tables.
///
/// Every table has the same methods as inherent `const fn`s, so that naming one table needs no
/// import. The trait is sealed: a method may be added in a minor release.
///
/// ```
/// use tencentcloud_errors::{CdnError, ErrorCode, MonitoringError};
///
/// fn advice<E: ErrorCode<Code = i32>>(code: i32) -> &'static str {
///     E::from_code(code).map_or("not in this table", E::remedy)
/// }
///
/// assert_eq!(advice::<CdnError>(-514), "not in this table");
/// assert_eq!(advice::<MonitoringError>(-514), MonitoringError::ResourceAlreadyExists.remedy());
/// ```
pub trait ErrorCode:
    Copy + Eq + Ord + Hash + Error + FromStr<Err = UnknownName> + Send + Sync + Sealed + 'static
{
    /// What the service sends to mean a variant: `i32` in API 2.0, `&'static str` in API 3.0.
    type Code: Copy + Eq + Ord + Hash + fmt::Debug + fmt::Display;

    /// The table's name, as the command line knows it: `project_query`.
    const TABLE: &'static str;

    /// The product whose module codes these are; `None` for the public table.
    const PRODUCT: Option<Product>;

    /// Every variant, in ascending code order.
    const ALL: &'static [Self];

    /// The code that the service sends.
    fn code(self) -> Self::Code;

    /// The variant of a code; `None` where the table does not list it.
    fn from_code(code: Self::Code) -> Option<Self>;

    /// The variant's name: `ResourceAlreadyExists`.
    fn name(self) -> &'static str;

    /// The vendor's dotted id, where there is one: `OperationDenied.SourceAlreadyExists`.
    fn id(self) -> Option<&'static str>;

    /// What happened, in English.
    #[inline]
    fn title(self) -> &'static str {
        self.title_in(Lang::En)
    }

    /// What happened; in Chinese the service's own wording.
    fn title_in(self, lang: Lang) -> &'static str;

    /// What to do now, in English.
    #[inline]
    fn remedy(self) -> &'static str {
        self.remedy_in(Lang::En)
    }

    /// What to do now.
    fn remedy_in(self, lang: Lang) -> &'static str;

    /// What kind of failure this is.
    fn category(self) -> Category;

    /// Whether, and how, the request may be sent again.
    fn retry(self) -> Retry;

    /// Whether the same logical request may succeed if it is sent again, freshly signed; see
    /// [`Retry::is_retryable`].
    #[inline]
    fn is_retryable(self) -> bool {
        self.retry().is_retryable()
    }

    /// The pages that state this code.
    fn sources(self) -> &'static [Source];

    /// What single products say differently; empty for module tables.
    fn editions(self) -> &'static [Edition];

    /// Since when, and why, the service no longer documents this code; `None` for almost every one.
    fn retirement(self) -> Option<&'static Retirement>;
}

/// Keeps [`ErrorCode`] open for new methods.
pub trait Sealed {}

/// A number that a table does not list.
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
    code: i32,
}

impl UnknownCode {
    #[inline]
    pub(crate) const fn new(table: &'static str, code: i32) -> Self {
        Self { table, code }
    }

    /// The number that was looked up.
    #[must_use]
    #[inline]
    pub const fn code(self) -> i32 {
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

/// A text that is no name in the set that was searched.
///
/// ```
/// use tencentcloud_errors::{MonitoringError, Retry};
///
/// let unknown = "NoSuchName".parse::<MonitoringError>().unwrap_err();
/// assert_eq!(unknown.to_string(), "no such name or id in MonitoringError");
/// assert!("sometimes".parse::<Retry>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownName {
    set: &'static str,
}

impl UnknownName {
    #[inline]
    pub(crate) const fn new(set: &'static str) -> Self {
        Self { set }
    }
}

impl fmt::Display for UnknownName {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "no such name or id in {}", self.set)
    }
}

impl Error for UnknownName {}
