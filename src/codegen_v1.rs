//! What generated code is made of, for crates with tables of their own. It is no interface for
//! people: they use the enums.
//!
//! The number is that of the form of generated code. A generator of another form names another
//! module, so that a mismatch is one error that says so: this module is not there. What is released
//! stays as it is: whatever generated code needs beyond that has a module of the next number, which
//! takes the rest from here.

/// Declares the modules of generated code, which are not there where this macro is not.
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
