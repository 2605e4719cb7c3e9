//! A code that the service has dropped.

use crate::Lang;

/// The retirement of a code: since when and why a service no longer documents it.
///
/// A server may still send the code, so the variant stays: it is found, decoded and explained like any
/// other. `#[deprecated]` tells new code not to rely on it.
///
/// ```
/// use tencentcloud_errors::CdnError;
///
/// // No code of this table has been retired.
/// assert!(CdnError::ALL.iter().all(|error| error.retirement().is_none()));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Retirement {
    since: &'static str,
    reason_en: &'static str,
    reason_zh: &'static str,
}

impl Retirement {
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn new(
        since: &'static str,
        reason_en: &'static str,
        reason_zh: &'static str,
    ) -> Self {
        Self { since, reason_en, reason_zh }
    }

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

    /// What the service did and what takes the code's place, in one language.
    #[must_use]
    #[inline]
    pub const fn reason_in(&self, lang: Lang) -> &'static str {
        lang.choose(self.reason_en, self.reason_zh)
    }
}
