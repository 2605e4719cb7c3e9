//! Where a fact comes from.

use crate::Lang;

/// A published page that states a code.
///
/// ```
/// use tencentcloud_errors::{Lang, MonitoringError};
///
/// let source = MonitoringError::ResourceAlreadyExists.sources()[0];
/// assert_eq!(source.id(), "monitoring-zh");
/// assert_eq!(source.lang(), Lang::Zh);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Source {
    id: &'static str,
    title: [&'static str; 2],
    lang: Lang,
    url: Option<&'static str>,
}

impl Source {
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn new(
        id: &'static str,
        title: [&'static str; 2],
        lang: Lang,
        url: Option<&'static str>,
    ) -> Self {
        Self { id, title, lang, url }
    }

    /// The page's identifier in the spec, such as `monitoring-zh`.
    #[must_use]
    #[inline]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The page's title, in English.
    #[must_use]
    #[inline]
    pub const fn title(&self) -> &'static str {
        self.title_in(Lang::En)
    }

    /// The page's title, in one language.
    #[must_use]
    #[inline]
    pub const fn title_in(&self, lang: Lang) -> &'static str {
        lang.choose(self.title[0], self.title[1])
    }

    /// The language that the page is written in.
    #[must_use]
    #[inline]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// The page's address, if it is known.
    #[must_use]
    #[inline]
    pub const fn url(&self) -> Option<&'static str> {
        self.url
    }
}
