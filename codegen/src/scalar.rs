//! Values that are neither arrays nor tables: how each is read, described and made plain.

use toml::Spanned;
use toml::de::DeValue;

use crate::code::{Code, CodeWord, PlainCode};
use crate::faults::Faults;
use crate::finding::Finding;
use crate::nearest::did_you_mean;
use crate::rule::Rule;
use crate::rules::structure::{CODE_OUT_OF_RANGE, SCHEMA_VERSION, UNKNOWN_VALUE, WRONG_TYPE};
use crate::shape::ValueShape;
use crate::words::Word;

/// A value that is neither an array nor a table.
pub(crate) trait Scalar: Sized {
    const VALUE: ValueShape;
    /// The value without its place.
    type Plain<'s>
    where
        Self: 's;

    fn read(value: &Spanned<DeValue<'_>>, faults: &mut Faults<'_, '_>) -> Option<Self>;

    fn plain(&self) -> Self::Plain<'_>;

    fn string(_: &Spanned<Self>) -> Option<&Spanned<String>> {
        None
    }
}

impl Scalar for String {
    const VALUE: ValueShape = ValueShape::String;
    type Plain<'s> = &'s str;

    fn read(value: &Spanned<DeValue<'_>>, faults: &mut Faults<'_, '_>) -> Option<Self> {
        let string = value.get_ref().as_str().map(str::to_owned);
        if string.is_none() {
            wrong_type(value, "a string", faults);
        }
        string
    }

    fn plain(&self) -> &str {
        self
    }

    fn string(spanned: &Spanned<Self>) -> Option<&Spanned<String>> {
        Some(spanned)
    }
}

/// Words are not texts: the rules about texts do not see them.
impl Scalar for Code {
    const VALUE: ValueShape = ValueShape::Code;
    type Plain<'s> = PlainCode<'s>;

    fn read(value: &Spanned<DeValue<'_>>, faults: &mut Faults<'_, '_>) -> Option<Self> {
        match value.get_ref() {
            DeValue::String(word) => Some(Self::Word(word.to_string())),
            _ => integer(value, &CODE_OUT_OF_RANGE, faults).map(Self::Number),
        }
    }

    fn plain(&self) -> PlainCode<'_> {
        self.plain()
    }
}

/// A number that is not a code.
impl Scalar for i32 {
    const VALUE: ValueShape = ValueShape::Number;
    type Plain<'s> = i32;

    fn read(value: &Spanned<DeValue<'_>>, faults: &mut Faults<'_, '_>) -> Option<Self> {
        integer(value, &CODE_OUT_OF_RANGE, faults)
    }

    fn plain(&self) -> i32 {
        *self
    }
}

impl Scalar for CodeWord {
    const VALUE: ValueShape = ValueShape::String;
    type Plain<'s> = &'s str;

    fn read(value: &Spanned<DeValue<'_>>, faults: &mut Faults<'_, '_>) -> Option<Self> {
        String::read(value, faults).map(Self)
    }

    fn plain(&self) -> &str {
        self.as_str()
    }
}

impl Scalar for bool {
    const VALUE: ValueShape = ValueShape::Flag;
    type Plain<'s> = bool;

    fn read(value: &Spanned<DeValue<'_>>, faults: &mut Faults<'_, '_>) -> Option<Self> {
        value.get_ref().as_bool().or_else(|| unquoted(value, "a boolean", faults))
    }

    fn plain(&self) -> bool {
        *self
    }
}

/// The version of the spec format that this generator reads.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Version;

impl Version {
    const NUMBER: i32 = 1;
}

impl Scalar for Version {
    const VALUE: ValueShape = ValueShape::Version(Self::NUMBER);
    type Plain<'s> = Self;

    fn read(value: &Spanned<DeValue<'_>>, faults: &mut Faults<'_, '_>) -> Option<Self> {
        if integer(value, &SCHEMA_VERSION, faults)? == Self::NUMBER {
            return Some(Self);
        }
        let message = format!("this generator reads schema {}", Self::NUMBER);
        faults.report(&SCHEMA_VERSION, &value.span(), message);
        None
    }

    fn plain(&self) -> Self {
        *self
    }
}

impl<W: Word> Scalar for W {
    const VALUE: ValueShape = ValueShape::Word(W::SPELLED);
    type Plain<'s> = W;

    fn read(value: &Spanned<DeValue<'_>>, faults: &mut Faults<'_, '_>) -> Option<Self> {
        let text = String::read(value, faults)?;
        let word = W::parse(&text);
        if word.is_none() {
            let message = format!("unknown value `{text}`");
            let finding = faults.report(&UNKNOWN_VALUE, &value.span(), message);
            finding.help(did_you_mean(&text, W::SPELLED));
        }
        word
    }

    fn plain(&self) -> W {
        *self
    }
}

/// A 32-bit integer; one that does not fit breaks `rule`.
fn integer(
    value: &Spanned<DeValue<'_>>,
    rule: &'static Rule,
    faults: &mut Faults<'_, '_>,
) -> Option<i32> {
    let DeValue::Integer(integer) = value.get_ref() else {
        return unquoted(value, "an integer", faults);
    };
    let number = i32::from_str_radix(integer.as_str(), integer.radix()).ok();
    if number.is_none() {
        let message = format!("{integer} does not fit into 32 bits ({} to {})", i32::MIN, i32::MAX);
        faults.report(rule, &value.span(), message);
    }
    number
}

/// Reports a value of another type than is expected.
pub(crate) fn wrong_type<'r>(
    value: &Spanned<DeValue<'_>>,
    expected: &str,
    faults: &'r mut Faults<'_, '_>,
) -> &'r mut Finding {
    let found = match value.get_ref() {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "an integer",
        DeValue::Float(_) => "a float",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "an array",
        DeValue::Table(_) => "a table",
    };
    let message = format!("expected {expected}, found {found}");
    faults.report(&WRONG_TYPE, &value.span(), message)
}

/// The same for a value that is wrongly in quotes; returns `None` for the value.
pub(crate) fn unquoted<T>(
    value: &Spanned<DeValue<'_>>,
    expected: &str,
    faults: &mut Faults<'_, '_>,
) -> Option<T> {
    let finding = wrong_type(value, expected, faults);
    let DeValue::String(text) = value.get_ref() else { return None };
    let is_right = match expected {
        "an integer" => text.parse::<i64>().is_ok_and(|it| it.to_string() == **text),
        _ => matches!(&**text, "true" | "false"),
    };
    if is_right {
        finding.help(format!("write {text}, without the quotes"));
        finding.fix(value.span(), &**text);
    }
    None
}
