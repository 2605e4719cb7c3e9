//! Products: whose pages state error codes.

use core::{fmt, hash};

use crate::Lang;
use crate::index::is_same;

/// A product whose pages state error codes.
///
/// The pages disagree about the public codes; the product chooses which [`Edition`](crate::Edition)
/// of a text applies. Those of this crate's tables are in [`products`](crate::products); other crates
/// have products of their own.
///
/// ```
/// use tencentcloud_errors::{CdnError, Lang, PublicError, products};
///
/// let error = PublicError::ReplayAttack;
/// assert!(error.remedy().contains("2 hours"));
/// assert!(error.remedy_for(products::CVM, Lang::En).contains("5 minutes"));
///
/// assert_eq!(CdnError::TABLE.product(), Some(products::CDN));
/// assert_eq!(products::CVM.name_in(Lang::Zh), "云服务器");
/// ```
#[derive(Clone, Copy)]
pub struct Product {
    id: &'static str,
    name_en: &'static str,
    name_zh: &'static str,
}

impl Product {
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn new(id: &'static str, name_en: &'static str, name_zh: &'static str) -> Self {
        Self { id, name_en, name_zh }
    }

    /// The id, as specs and the command line use it: `auto_scaling`.
    #[must_use]
    #[inline]
    pub const fn id(self) -> &'static str {
        self.id
    }

    /// The name for readers, in one language.
    #[must_use]
    #[inline]
    pub const fn name_in(self, lang: Lang) -> &'static str {
        lang.choose(self.name_en, self.name_zh)
    }

    /// Whether two products are the same: `==` for constants.
    #[inline]
    pub(crate) const fn is(self, other: Self) -> bool {
        is_same(self.id, other.id)
    }
}

/// Products are equal if their ids are.
impl PartialEq for Product {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Product {}

impl hash::Hash for Product {
    #[inline]
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

/// Shows the id.
impl fmt::Debug for Product {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Product({})", self.id)
    }
}

/// Shows the id.
impl fmt::Display for Product {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.id)
    }
}

/// Serializes as its id.
#[cfg(feature = "serde")]
impl serde::Serialize for Product {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id)
    }
}

/// Deserializes from the id of a product of this crate; those of other crates are unknown here.
#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Product {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::words::read(deserializer, "the id of a product", |id| {
            crate::products::ALL.iter().copied().find(|product| product.id == id)
        })
    }
}
