//! The behaviour of every table, written once.

/// An array with a value for every position below `$count`, worked out at compile time.
macro_rules! array {
    ($count:expr, $position:ident => $value:expr) => {{
        let mut $position = 0;
        let mut array = [$value; $count];
        while $position + 1 < $count {
            $position += 1;
            array[$position] = $value;
        }
        array
    }};
}

/// One field of every entry, as an array: left out of a binary that does not read it.
macro_rules! column {
    ($Enum:ident . $field:ident) => {
        array!(COUNT, position => <$Enum as Table>::ENTRIES[position].$field)
    };
}

/// How many entries have a value.
pub(crate) const fn count_some(column: &[Option<&str>]) -> usize {
    let mut count = 0;
    let mut position = 0;
    while position < column.len() {
        count += column[position].is_some() as usize;
        position += 1;
    }
    count
}

/// Gives an enum with a [`Table`](crate::entry::Table) implementation its methods and traits.
macro_rules! table {
    ($Enum:ident) => {
        const _: () = {
            use core::fmt;

            use $crate::entry::Table;
            use $crate::index::{Index, buckets_for, hash_code, hash_name, slots_for};
            use $crate::table::{array, column, count_some};
            use $crate::{
                Category, Edition, ErrorCode, Lang, Product, Retirement, Retry, Sealed, Source,
                UnknownCode, UnknownName,
            };

            const COUNT: usize = <$Enum as Table>::ENTRIES.len();

            static VARIANTS: [$Enum; COUNT] = column!($Enum.variant);
            static NAMES: [&str; COUNT] = column!($Enum.name);
            static IDS: [Option<&str>; COUNT] = column!($Enum.id);
            static TITLES_EN: [&str; COUNT] = column!($Enum.title_en);
            static TITLES_ZH: [&str; COUNT] = column!($Enum.title_zh);
            static REMEDIES_EN: [&str; COUNT] = column!($Enum.remedy_en);
            static REMEDIES_ZH: [&str; COUNT] = column!($Enum.remedy_zh);
            static CATEGORIES: [Category; COUNT] = column!($Enum.category);
            static RETRIES: [Retry; COUNT] = column!($Enum.retry);
            static SOURCES: [&[Source]; COUNT] = column!($Enum.sources);

            const ID_COUNT: usize = count_some(&IDS);
            static CODE_INDEX: Index<{ buckets_for(COUNT) }, { slots_for(COUNT) }> =
                Index::new(&array!(COUNT, position => Some(hash_code(VARIANTS[position] as i32))));
            static NAME_INDEX: Index<{ buckets_for(COUNT) }, { slots_for(COUNT) }> =
                Index::new(&array!(COUNT, position => Some(hash_name(NAMES[position]))));
            static ID_INDEX: Index<{ buckets_for(ID_COUNT) }, { slots_for(ID_COUNT) }> =
                Index::new(&array!(COUNT, position => match IDS[position] {
                    Some(id) => Some(hash_name(id)),
                    None => None,
                }));

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

                fn code(self) -> i32 {
                    self.code()
                }

                fn from_code(code: i32) -> Option<Self> {
                    Self::from_code(code)
                }

                fn name(self) -> &'static str {
                    self.name()
                }

                fn id(self) -> Option<&'static str> {
                    self.id()
                }

                fn title_in(self, lang: Lang) -> &'static str {
                    self.title_in(lang)
                }

                fn remedy_in(self, lang: Lang) -> &'static str {
                    self.remedy_in(lang)
                }

                fn category(self) -> Category {
                    self.category()
                }

                fn retry(self) -> Retry {
                    self.retry()
                }

                fn sources(self) -> &'static [Source] {
                    self.sources()
                }

                fn editions(self) -> &'static [Edition] {
                    <Self as Table>::EDITIONS
                        .iter()
                        .find(|(variant, _)| *variant == self)
                        .map_or(&[], |(_, editions)| editions)
                }

                fn retirement(self) -> Option<&'static Retirement> {
                    self.retirement()
                }
            }

            impl fmt::Debug for $Enum {
                fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                    formatter.write_str(self.name())
                }
            }

            /// `title (code n)`; `{:#}` adds the remedy.
            impl fmt::Display for $Enum {
                fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                    write!(formatter, "{} (code {})", self.title(), self.code())?;
                    if formatter.alternate() {
                        write!(formatter, ": {}", self.remedy())?;
                    }
                    Ok(())
                }
            }

            impl core::error::Error for $Enum {}

            impl TryFrom<i32> for $Enum {
                type Error = UnknownCode;

                fn try_from(code: i32) -> Result<Self, UnknownCode> {
                    Self::from_code(code)
                        .ok_or_else(|| UnknownCode::new(<Self as Table>::NAME, code))
                }
            }

            impl From<$Enum> for i32 {
                fn from(error: $Enum) -> i32 {
                    error.code()
                }
            }

            impl core::str::FromStr for $Enum {
                type Err = UnknownName;

                /// Finds a variant by its name, a former one or the vendor's id, to the letter.
                fn from_str(key: &str) -> Result<Self, UnknownName> {
                    let hash = hash_name(key);
                    let by_name = NAME_INDEX.candidate(hash);
                    if NAMES[by_name] == key {
                        return Ok(VARIANTS[by_name]);
                    }
                    let by_id = ID_INDEX.candidate(hash);
                    if IDS[by_id] == Some(key) {
                        return Ok(VARIANTS[by_id]);
                    }
                    let former_names = <Self as Table>::FORMER_NAMES;
                    let by_former_name = former_names.iter().find(|(name, _)| *name == key);
                    by_former_name
                        .map(|(_, variant)| *variant)
                        .ok_or_else(|| UnknownName::new(stringify!($Enum)))
                }
            }

            #[cfg(feature = "serde")]
            impl serde::Serialize for $Enum {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_i32(self.code())
                }
            }

            #[cfg(feature = "serde")]
            impl<'de> serde::Deserialize<'de> for $Enum {
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

pub(crate) use {array, column, table};
