//! What an enum of words has in addition to the behavior of every enum.
//!
//! The number of a variant is its position, which changes when words come and go. To keep code from
//! relying on it, such an enum cannot be cast in another crate:
//!
//! ```compile_fail,E0606
//! let number = tencentcloud_errors::CommonError::InternalError as i32;
//! ```

/// Implements the methods and traits of a generated enum of words; `$data` is the module with its
/// columns.
///
/// Generated code of other crates also calls it, so it names only `$crate::codegen_v1`.
#[doc(hidden)]
#[macro_export]
macro_rules! __word_enum {
    ($Enum:ident, $data:ident) => {
        $crate::__any_word_enum!($Enum, $data);
        $crate::__stored_texts!($Enum, $data);
    };
}

/// Implements the same for an enum of words most of which are listed.
#[doc(hidden)]
#[macro_export]
macro_rules! __listed_enum {
    ($Enum:ident, $data:ident) => {
        $crate::__any_word_enum!($Enum, $data);
        $crate::__listed_texts!($Enum, $data);
    };
}

/// Implements what every enum of words has, wherever the texts of the words come from.
#[doc(hidden)]
#[macro_export]
macro_rules! __any_word_enum {
    ($Enum:ident, $data:ident) => {
        impl $Enum {
            /// The word that the service sends.
            ///
            /// An enum of words cannot be cast to a number outside of its crate: words may come and go
            /// between two others.
            #[must_use]
            #[inline]
            pub const fn code(self) -> &'static str {
                $data::WORDS[self.position()]
            }

            #[inline]
            const fn position(self) -> usize {
                self as usize
            }

            /// The variant of a word or a former word, exact to the letter; `None` if the table does not
            /// list it.
            #[must_use]
            #[inline]
            pub fn from_code(word: &str) -> Option<Self> {
                let place = $data::CODE_INDEX.word(word);
                let found =
                    $crate::codegen_v1::find(&$data::WORDS, &$data::FORMER_WORDS, place, word);
                found.map(|position| $data::VARIANTS[position])
            }
        }

        impl ::core::convert::TryFrom<&str> for $Enum {
            type Error = $crate::codegen_v1::UnknownName;

            #[inline]
            fn try_from(word: &str) -> Result<Self, $crate::codegen_v1::UnknownName> {
                let unknown = $crate::codegen_v1::UnknownName::of_code($data::NAME);
                Self::from_code(word).ok_or(unknown)
            }
        }

        impl ::core::convert::From<$Enum> for &'static str {
            #[inline]
            fn from(error: $Enum) -> &'static str {
                error.code()
            }
        }

        impl ::core::str::FromStr for $Enum {
            type Err = $crate::codegen_v1::UnknownName;

            /// Finds a variant by its word, its name or a former one, exact to the letter.
            #[inline]
            fn from_str(name: &str) -> Result<Self, $crate::codegen_v1::UnknownName> {
                let variant = Self::from_code(name).or_else(|| Self::from_name(name));
                variant.ok_or($crate::codegen_v1::UnknownName::of_word($data::NAME))
            }
        }

        $crate::__any_enum!($Enum, $data);
        $crate::__word_enum_serde!($Enum);
    };
}

/// What the feature `serde` of this crate adds, regardless of the features of the calling crate.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __word_enum_serde {
    ($Enum:ident) => {
        impl $crate::codegen_v1::serde::Serialize for $Enum {
            #[inline]
            fn serialize<S: $crate::codegen_v1::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> $crate::codegen_v1::serde::Deserialize<'de> for $Enum {
            #[inline]
            fn deserialize<D: $crate::codegen_v1::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                let expected = ::core::format_args!("a word of table {}", Self::TABLE.name());
                $crate::codegen_v1::read_word(deserializer, expected, Self::from_code)
            }
        }
    };
}

/// Adds nothing without the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __word_enum_serde {
    ($Enum:ident) => {};
}
