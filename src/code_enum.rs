//! The behavior of every enum, written once.
//!
//! Everything that an enum gets is `#[inline]`, so that a dependent compiles only what it calls. The
//! methods that nearly every program calls each read one column, so that it links only those.

/// Implements for a generated enum what is the same for numbers and words; `$data` is the module with
/// its columns.
///
/// Generated code of other crates also calls it, so it names only `$crate::codegen_v1`.
#[doc(hidden)]
#[macro_export]
macro_rules! __any_enum {
    ($Enum:ident, $data:ident) => {
        impl $Enum {
            /// The table as a value.
            pub const TABLE: &'static $crate::codegen_v1::Table = &$data::TABLE;

            /// Every variant, in ascending code order.
            pub const ALL: &'static [Self] = &$data::VARIANTS;

            /// The entry of this variant: the same facts, as a value of one type for all tables.
            #[must_use]
            #[inline]
            pub const fn entry(self) -> $crate::codegen_v1::Entry {
                $crate::codegen_v1::Entry::at(Self::TABLE, self.position())
            }

            /// The variant of an entry; `None` for an entry of another table.
            #[must_use]
            #[inline]
            pub fn from_entry(entry: $crate::codegen_v1::Entry) -> Option<Self> {
                <Self as $crate::codegen_v1::ErrorCode>::from_entry(entry)
            }

            /// The variant's name, as [`FromStr`](::core::str::FromStr) reads it.
            #[must_use]
            #[inline]
            pub const fn name(self) -> &'static str {
                $data::NAMES[self.position()]
            }

            /// Whether the same logical request may succeed if it is sent again, freshly signed, without
            /// anyone changing anything; `false` without a verdict. A retry loop asks `Retry::permits`
            /// instead.
            #[must_use]
            #[inline]
            pub const fn is_retryable(self) -> bool {
                matches!(self.retry(), Some(retry) if retry.is_retryable())
            }

            /// Since when and why the service no longer documents this code; `None` for almost all
            /// codes. A service may still send a retired code, which is found like any other.
            #[must_use]
            #[inline]
            pub const fn retirement(self) -> Option<&'static $crate::codegen_v1::Retirement> {
                self.entry().retirement()
            }

            /// The pages that state this code; never empty.
            #[must_use]
            #[inline]
            pub const fn sources(self) -> &'static [$crate::codegen_v1::Source] {
                self.entry().sources()
            }

            #[inline]
            fn from_name(name: &str) -> Option<Self> {
                let place = $data::KEY_INDEX.name(name);
                let found = $crate::codegen_v1::find(&$data::NAMES, &$data::KEYS, place, name);
                found.map(|position| $data::VARIANTS[position])
            }
        }

        // Not derived: the order is that of the codes, and with a derived order, a tool that compares
        // releases takes a new code between two others for a change of the order.
        impl ::core::cmp::Ord for $Enum {
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                (*self as isize).cmp(&(*other as isize))
            }
        }

        impl ::core::cmp::PartialOrd for $Enum {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<::core::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl $crate::codegen_v1::ErrorCode for $Enum {
            const TABLE: &'static $crate::codegen_v1::Table = Self::TABLE;
            const ALL: &'static [Self] = Self::ALL;
        }

        impl ::core::convert::From<$Enum> for $crate::codegen_v1::Entry {
            #[inline]
            fn from(error: $Enum) -> Self {
                error.entry()
            }
        }

        impl ::core::convert::TryFrom<$crate::codegen_v1::Entry> for $Enum {
            type Error = $crate::codegen_v1::UnknownCode;

            /// Converts an entry into its variant; fails for an entry of another table.
            #[inline]
            fn try_from(
                entry: $crate::codegen_v1::Entry,
            ) -> Result<Self, $crate::codegen_v1::UnknownCode> {
                let unknown =
                    $crate::codegen_v1::UnknownCode::new(Self::TABLE.name(), entry.code());
                Self::from_entry(entry).ok_or(unknown)
            }
        }

        /// Shows the variant's name.
        impl ::core::fmt::Debug for $Enum {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.write_str(self.name())
            }
        }

        impl ::core::error::Error for $Enum {}
    };
}

#[cfg(test)]
mod tests {
    extern crate std;

    use core::fmt::Debug;
    use std::collections::HashSet;
    use std::format;
    use std::string::ToString as _;

    use crate::generated::for_each_enum;
    use crate::hash::hash_word;
    use crate::{ErrorCode, Lang, UnknownCode, UnknownName, products};

    /// Checks that an enum says the same as its table.
    fn check<E>()
    where
        E: ErrorCode + TryFrom<crate::Entry, Error = UnknownCode> + Debug,
    {
        let table = E::TABLE;
        assert_eq!(E::ALL.len(), table.entries().len());
        assert!(E::ALL.is_sorted_by(|one, next| one < next));
        for (error, entry) in E::ALL.iter().copied().zip(table.entries()) {
            assert_eq!((error.entry(), E::from_entry(entry)), (entry, Some(error)));
            assert_eq!((error.into(), E::try_from(entry)), (entry, Ok(error)));

            assert_eq!(
                (entry.name().parse(), format!("{error:?}")),
                (Ok(error), entry.name().into())
            );
            assert!(entry.id().is_none_or(|id| id.parse() == Ok(error)));
            assert!(entry.word().is_none_or(|word| word.parse() == Ok(error)));
            for miss in ["", " ", &entry.name()[1..], &entry.name().to_lowercase()] {
                let unknown = miss.parse::<E>().unwrap_err().to_string();
                let what = if table.level().is_words() { "word or name" } else { "name or id" };
                assert_eq!(unknown, format!("no such {what} in table {}", table.name()));
            }

            let line = format!("{} (code {})", entry.title(), entry.code());
            assert_eq!((error.to_string(), entry.to_string()), (line.clone(), line.clone()));
            let long = format!("{line}: {}", entry.remedy());
            assert_eq!((format!("{error:#}"), format!("{entry:#}")), (long.clone(), long));
            assert!(error.source().is_none());
        }
        for other in crate::TABLES.iter().filter(|other| **other != table) {
            assert!(other.entries().all(|entry| E::from_entry(entry).is_none()));
            let unknown = |entry| E::try_from(entry).unwrap_err();
            assert!(other.entries().all(|entry| unknown(entry).code() == entry.code()));
        }
    }

    /// Checks that the numbers are exactly those of the table.
    fn check_numbers<E>(number: fn(E) -> i32)
    where
        E: ErrorCode + Into<i32> + TryFrom<i32, Error = UnknownCode>,
    {
        let table = E::TABLE;
        for (error, entry) in E::ALL.iter().copied().zip(table.entries()) {
            assert_eq!((Some(number(error)), entry.word()), (entry.number(), None));
            assert_eq!((error.into(), E::try_from(number(error))), (number(error), Ok(error)));
            assert_eq!(table.by_code(number(error)), Some(entry));
        }
        let codes: HashSet<i32> = table.entries().filter_map(crate::Entry::number).collect();
        let around = codes.iter().flat_map(|code| code - 300..=code + 300);
        let extremes = [i32::MIN, i32::MIN + 1, -1, 0, 1, i32::MAX - 1, i32::MAX];
        for code in around.chain(extremes).filter(|code| !codes.contains(code)) {
            assert_eq!(table.by_code(code), None, "{table:?} {code}");
            let unknown = E::try_from(code).unwrap_err();
            assert_eq!((unknown.table(), unknown.code()), (table.name(), code.into()));
            assert_eq!(unknown.to_string(), format!("no code {code} in table {}", table.name()));
        }
    }

    /// Checks that the words are those of the table.
    fn check_words<E>()
    where
        E: ErrorCode + Into<&'static str> + TryFrom<&'static str, Error = UnknownName>,
    {
        let table = E::TABLE;
        for (error, entry) in E::ALL.iter().copied().zip(table.entries()) {
            let word = error.into();
            assert_eq!((Some(word), entry.number()), (entry.word(), None));
            assert_eq!((E::try_from(word), table.by_word(word)), (Ok(error), Some(entry)));
            let unknown = E::try_from(&word[1..]).unwrap_err();
            assert_eq!(unknown.to_string(), format!("no such word in table {}", table.name()));
        }
    }

    #[test]
    fn every_enum_says_the_same_as_its_table() {
        macro_rules! check {
            ($Enum:ident, numbers) => {
                check::<crate::$Enum>();
                check_numbers::<crate::$Enum>(|error| error as i32);
            };
            ($Enum:ident, words) => {
                check::<crate::$Enum>();
                check_words::<crate::$Enum>();
            };
        }
        for_each_enum!(check);
    }

    /// Indexes depend on it, so the hash never changes within one form of generated code.
    #[test]
    fn hashes_of_words_are_those_of_the_generator() {
        let words = [
            ("", 0),
            ("Short", 657_773_262),
            ("AuthFailure", 1_154_842_429),
            ("AuthFailure.SignatureExpire", -304_502_623),
            ("RequestLimitExceeded.GlobalRegionUinLimitExceeded", -977_925_591),
        ];
        assert_eq!(words.map(|(word, _)| hash_word(word)), words.map(|(_, number)| number));
    }

    /// The inherent methods read other columns than those of `Entry`.
    #[test]
    fn every_method_says_the_same_as_that_of_the_entry() {
        macro_rules! check {
            ($Enum:ident, $kind:ident) => {
                assert_eq!(crate::$Enum::TABLE, <crate::$Enum as ErrorCode>::TABLE);
                for error in crate::$Enum::ALL.iter().copied() {
                    let entry = error.entry();
                    assert_eq!(crate::$Enum::from_code(error.code()), Some(error));
                    assert_eq!(crate::$Enum::from_entry(entry), Some(error));
                    assert_eq!((entry.code(), error.name()), (error.code().into(), entry.name()));
                    assert_eq!(error.title(), entry.title());
                    assert_eq!((error.remedy(), error.retry()), (entry.remedy(), entry.retry()));
                    assert_eq!(error.category(), entry.category());
                    assert_eq!(error.is_retryable(), entry.is_retryable());
                    assert_eq!(error.sources(), entry.sources());
                    assert_eq!(error.retirement(), entry.retirement());
                    for lang in Lang::ALL.iter().copied() {
                        assert_eq!(error.title_in(lang), entry.title_in(lang));
                        assert_eq!(error.remedy_in(lang), entry.remedy_in(lang));
                    }
                    check!(@$kind error, entry);
                }
            };
            (@words $error:ident, $entry:ident) => {
                assert_eq!(($entry.id(), $entry.editions().len()), (None, 0));
            };
            (@numbers $error:ident, $entry:ident) => {
                assert_eq!(($error.id(), $error.editions()), ($entry.id(), $entry.editions()));
                for lang in Lang::ALL.iter().copied() {
                    for product in products::ALL.iter().copied() {
                        let [title, remedy] = [
                            [$error.title_for(product, lang), $entry.title_for(product, lang)],
                            [$error.remedy_for(product, lang), $entry.remedy_for(product, lang)],
                        ];
                        assert_eq!((title[0], remedy[0]), (title[1], remedy[1]));
                    }
                }
            };
        }
        for_each_enum!(check);
    }
}
