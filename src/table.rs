//! The behaviour of every table, written once.
//!
//! Whatever a table defines is `#[inline]`, so that a dependent compiles just what it calls.

use core::fmt;

use crate::ErrorCode;
use crate::entry::Table;
use crate::index::{Index, hash_name};

/// Gives an enum with a [`Table`](crate::entry::Table) implementation its methods and traits.
macro_rules! table {
    ($Enum:ident) => {
        const _: () = {
            use core::fmt;

            use $crate::columns::Columns;
            use $crate::entry::Table;
            use $crate::index::{Index, buckets_for, hash_code, hash_ids, hash_names, slots_for};
            use $crate::table::{display, find};
            use $crate::{
                Category, Edition, ErrorCode, Lang, Product, Retirement, Retry, Sealed, Source,
                UnknownCode, UnknownName,
            };

            const COUNT: usize = <$Enum as Table>::ENTRIES.len();
            const COLUMNS: Columns<$Enum, COUNT> = Columns::of(<$Enum as Table>::ENTRIES);
            type Column<T> = [T; COUNT];

            static VARIANTS: Column<$Enum> = COLUMNS.variants;
            static NAMES: Column<&str> = COLUMNS.names;
            static IDS: Column<Option<&str>> = COLUMNS.ids;
            static TITLES_EN: Column<&str> = COLUMNS.titles_en;
            static TITLES_ZH: Column<&str> = COLUMNS.titles_zh;
            static REMEDIES_EN: Column<&str> = COLUMNS.remedies_en;
            static REMEDIES_ZH: Column<&str> = COLUMNS.remedies_zh;
            static CATEGORIES: Column<Category> = COLUMNS.categories;
            static RETRIES: Column<Retry> = COLUMNS.retries;
            static SOURCES: Column<&[Source]> = COLUMNS.sources;

            type TableIndex = Index<{ buckets_for(COUNT) }, { slots_for(COUNT) }>;
            static CODE_INDEX: TableIndex = {
                let mut hashes = [None; COUNT];
                let mut position = 0;
                while position < COUNT {
                    hashes[position] = Some(hash_code(VARIANTS[position] as i32));
                    position += 1;
                }
                Index::new(&hashes)
            };
            static NAME_INDEX: TableIndex = Index::new(&hash_names(&COLUMNS.names));
            static ID_INDEX: TableIndex = Index::new(&hash_ids(&COLUMNS.ids));

            impl $Enum {
                /// Every variant, in ascending code order.
                pub const ALL: &'static [Self] = &VARIANTS;

                /// The code that the service sends; the same as `self as i32`.
                #[must_use]
                #[inline]
                pub const fn code(self) -> i32 {
                    self as i32
                }

                /// The variant of a code; `None` where the table does not list it.
                ///
                /// ```
                #[doc = concat!("use tencentcloud_errors::", stringify!($Enum), ";\n")]
                #[doc = concat!("let first = ", stringify!($Enum), "::ALL[0];")]
                #[doc = concat!("assert_eq!(", stringify!($Enum), "::from_code(first.code()), Some(first));")]
                #[doc = concat!("assert_eq!(", stringify!($Enum), "::from_code(i32::MAX), None);")]
                /// ```
                #[must_use]
                #[inline]
                pub const fn from_code(code: i32) -> Option<Self> {
                    let variant = VARIANTS[CODE_INDEX.candidate(hash_code(code))];
                    if variant as i32 == code { Some(variant) } else { None }
                }

                /// The variant's name, as [`FromStr`](core::str::FromStr) reads it.
                #[must_use]
                #[inline]
                pub const fn name(self) -> &'static str {
                    NAMES[self.position()]
                }

                /// The vendor's dotted id, where there is one.
                #[must_use]
                #[inline]
                pub const fn id(self) -> Option<&'static str> {
                    IDS[self.position()]
                }

                /// What happened, in English: lower case, no final stop, without the code.
                #[must_use]
                #[inline]
                pub const fn title(self) -> &'static str {
                    TITLES_EN[self.position()]
                }

                /// What happened; in Chinese the service's own wording.
                #[must_use]
                #[inline]
                pub const fn title_in(self, lang: Lang) -> &'static str {
                    match lang {
                        Lang::En => TITLES_EN[self.position()],
                        Lang::Zh => TITLES_ZH[self.position()],
                    }
                }

                /// What to do now, in English: one or two sentences.
                #[must_use]
                #[inline]
                pub const fn remedy(self) -> &'static str {
                    REMEDIES_EN[self.position()]
                }

                /// What to do now: one or two sentences.
                #[must_use]
                #[inline]
                pub const fn remedy_in(self, lang: Lang) -> &'static str {
                    match lang {
                        Lang::En => REMEDIES_EN[self.position()],
                        Lang::Zh => REMEDIES_ZH[self.position()],
                    }
                }

                /// What kind of failure this is.
                #[must_use]
                #[inline]
                pub const fn category(self) -> Category {
                    CATEGORIES[self.position()]
                }

                /// Whether, and how, the request may be sent again.
                #[must_use]
                #[inline]
                pub const fn retry(self) -> Retry {
                    RETRIES[self.position()]
                }

                /// Whether the same logical request may succeed if it is sent again, freshly
                /// signed, with no person changing anything.
                ///
                /// It does not promise that sending again is free of side effects: see
                /// [`Retry::Backoff`].
                #[must_use]
                #[inline]
                pub const fn is_retryable(self) -> bool {
                    self.retry().is_retryable()
                }

                /// The pages that state this code; never empty.
                #[must_use]
                #[inline]
                pub const fn sources(self) -> &'static [Source] {
                    SOURCES[self.position()]
                }

                /// Since when, and why, the service no longer documents this code; `None` for
                /// almost every one. A retired code may still be sent, and is found like any other.
                #[must_use]
                #[inline]
                pub const fn retirement(self) -> Option<&'static Retirement> {
                    let retirements = <Self as Table>::RETIREMENTS;
                    let mut position = 0;
                    while position < retirements.len() {
                        if retirements[position].0 as i32 == self as i32 {
                            return Some(&retirements[position].1);
                        }
                        position += 1;
                    }
                    None
                }

                #[inline]
                const fn position(self) -> usize {
                    CODE_INDEX.candidate(hash_code(self as i32))
                }
            }

            impl Sealed for $Enum {}

            impl ErrorCode for $Enum {
                type Code = i32;

                const TABLE: &'static str = <Self as Table>::NAME;
                const PRODUCT: Option<Product> = <Self as Table>::PRODUCT;
                const ALL: &'static [Self] = &VARIANTS;

                #[inline]
                fn code(self) -> i32 {
                    self.code()
                }

                #[inline]
                fn from_code(code: i32) -> Option<Self> {
                    Self::from_code(code)
                }

                #[inline]
                fn name(self) -> &'static str {
                    self.name()
                }

                #[inline]
                fn id(self) -> Option<&'static str> {
                    self.id()
                }

                #[inline]
                fn title_in(self, lang: Lang) -> &'static str {
                    self.title_in(lang)
                }

                #[inline]
                fn remedy_in(self, lang: Lang) -> &'static str {
                    self.remedy_in(lang)
                }

                #[inline]
                fn category(self) -> Category {
                    self.category()
                }

                #[inline]
                fn retry(self) -> Retry {
                    self.retry()
                }

                #[inline]
                fn sources(self) -> &'static [Source] {
                    self.sources()
                }

                #[inline]
                fn editions(self) -> &'static [Edition] {
                    <Self as Table>::editions(self)
                }

                #[inline]
                fn retirement(self) -> Option<&'static Retirement> {
                    self.retirement()
                }
            }

            impl fmt::Debug for $Enum {
                #[inline]
                fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                    formatter.write_str(self.name())
                }
            }

            /// `title (code n)`; `{:#}` adds the remedy.
            impl fmt::Display for $Enum {
                #[inline]
                fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                    display(*self, formatter)
                }
            }

            impl core::error::Error for $Enum {}

            impl TryFrom<i32> for $Enum {
                type Error = UnknownCode;

                #[inline]
                fn try_from(code: i32) -> Result<Self, UnknownCode> {
                    Self::from_code(code).ok_or(UnknownCode::new(<Self as Table>::NAME, code))
                }
            }

            impl From<$Enum> for i32 {
                #[inline]
                fn from(error: $Enum) -> i32 {
                    error.code()
                }
            }

            impl core::str::FromStr for $Enum {
                type Err = UnknownName;

                /// Finds a variant by its name, a former one or the vendor's id, to the letter.
                #[inline]
                fn from_str(key: &str) -> Result<Self, UnknownName> {
                    find(key, &VARIANTS, (&NAMES, &NAME_INDEX), (&IDS, &ID_INDEX))
                        .ok_or(UnknownName::new(stringify!($Enum)))
                }
            }

            #[cfg(feature = "serde")]
            impl serde::Serialize for $Enum {
                #[inline]
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_i32(self.code())
                }
            }

            #[cfg(feature = "serde")]
            impl<'de> serde::Deserialize<'de> for $Enum {
                #[inline]
                fn deserialize<D: serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> Result<Self, D::Error> {
                    let code = <i32 as serde::Deserialize>::deserialize(deserializer)?;
                    Self::try_from(code).map_err(serde::de::Error::custom)
                }
            }
        };
    };
}

pub(crate) use table;

/// `title (code n)`; `{:#}` adds the remedy.
pub(crate) fn display<E: ErrorCode<Code = i32>>(
    error: E,
    formatter: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    write!(formatter, "{} (code {})", error.title(), error.code())?;
    if formatter.alternate() {
        write!(formatter, ": {}", error.remedy())?;
    }
    Ok(())
}

/// The variant with a name, an id or a former name; names and ids each with their index.
#[inline]
pub(crate) fn find<E: Table, const COUNT: usize, const BUCKETS: usize, const SLOTS: usize>(
    key: &str,
    variants: &[E; COUNT],
    (names, name_index): (&[&str; COUNT], &Index<BUCKETS, SLOTS>),
    (ids, id_index): (&[Option<&str>; COUNT], &Index<BUCKETS, SLOTS>),
) -> Option<E> {
    let hash = hash_name(key);
    let by_name = name_index.candidate(hash);
    if names[by_name] == key {
        return Some(variants[by_name]);
    }
    let by_id = id_index.candidate(hash);
    if ids[by_id] == Some(key) {
        return Some(variants[by_id]);
    }
    let by_former_name = E::FORMER_NAMES.iter().find(|(name, _)| *name == key);
    by_former_name.map(|(_, variant)| *variant)
}
