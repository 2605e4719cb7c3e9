//! What generated code consists of, for crates with tables of their own. It is not an interface for
//! people, who use the enums.
//!
//! The number in the name is the form of generated code. A generator with another form names another
//! module, so that a mismatch is one clear error: the module is missing. What is released stays as it
//! is; if generated code needs more, that goes into a module with the next number, which takes the rest
//! from here.

/// Declares the modules of generated code, which do not exist if this macro does not.
#[doc(hidden)]
#[macro_export]
macro_rules! __modules {
    ($($modules:tt)*) => { $($modules)* };
}

#[doc(hidden)]
pub use crate::__code_enum as code_enum;
#[doc(hidden)]
pub use crate::__listed_enum as listed_enum;
#[doc(hidden)]
pub use crate::__modules as modules;
#[doc(hidden)]
pub use crate::__word_enum as word_enum;
pub use crate::answer::Answer;
pub use crate::enum_texts::display;
pub use crate::index::{Index, find};
pub use crate::table::TableData;
#[cfg(feature = "serde")]
pub use crate::words::read as read_word;
pub use crate::{
    Category, CommonError, Edition, Entry, ErrorCode, Lang, Level, Product, Retirement, Retry,
    Source, Table, UnknownCode, UnknownName,
};
#[cfg(feature = "serde")]
pub use serde;
