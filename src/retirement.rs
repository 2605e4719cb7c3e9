//! That a service has dropped a code.

use crate::Lang;

/// That a service has dropped a code, since when, and why.
///
/// A server may still send the code, so the variant stays: it is found, decoded and explained like
/// any other. `#[deprecated]` says that new code should not count on it.
///
/// ```
/// use tencentcloud_errors::CdnError;
///
/// // No code of this table has been retired.
/// assert!(CdnError::ALL.iter().all(|error| error.retirement().is_none()));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Retirement {
    pub(crate) since: &'static str,
    pub(crate) reason_en: &'static str,
    pub(crate) reason_zh: &'static str,
}

impl Retirement {
    /// The version of this crate that retired the code: `1.2.0`.
    #[must_use]
    #[inline]
    pub const fn since(&self) -> &'static str {
        self.since
    }

    /// What the service did and what takes the code's place, in English.
    #[must_use]
    #[inline]
    pub const fn reason(&self) -> &'static str {
        self.reason_en
    }

    /// What the service did and what takes the code's place.
    #[must_use]
    #[inline]
    pub const fn reason_in(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.reason_en,
            Lang::Zh => self.reason_zh,
        }
    }
}
