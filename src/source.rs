//! Where a fact comes from.

use crate::Lang;

/// A published page that states a code.
///
/// ```
/// use tencentcloud_errors::{Lang, MonitoringError};
///
/// let source = MonitoringError::ResourceAlreadyExists.sources()[0];
/// assert_eq!(source.id, "monitoring-zh");
/// assert_eq!(source.lang, Lang::Zh);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Source {
    /// The page's identifier in the spec, such as `monitoring-zh`.
    pub id: &'static str,
    /// The page's title, in English.
    pub title: &'static str,
    /// The language of the page.
    pub lang: Lang,
    /// The page's address, where it is known.
    pub url: Option<&'static str>,
}
