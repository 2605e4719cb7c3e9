//! Blocks of keys, and the types that a key may have: how each is read, described, turned into a plain
//! value and visited.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use crate::faults::Faults;
use crate::nearest::{did_you_mean, nearest};
use crate::rules::structure::{EMPTY_ARRAY, MISSING_FIELD, UNKNOWN_FIELD};
use crate::scalar::{Scalar, wrong_type};
use crate::shape::{BlockShape, KeyShape, ValueShape, shape};
use crate::words::Lang;

/// The value of a key, with its place; `None` if it is missing or cannot be read.
pub(crate) type Given<T> = Option<Spanned<T>>;

/// A TOML table, before it is known what it should contain.
pub(crate) type Keys<'t> = DeTable<'t>;

/// A block of keys.
pub(crate) trait Block: Sized {
    /// Its header and its keys.
    const SHAPE: &'static BlockShape;
    /// The block as a sound spec has it.
    type Plain<'s>
    where
        Self: 's;

    /// Reads it as far as possible.
    fn read(table: &Keys<'_>, header: Range<usize>, faults: &mut Faults<'_, '_>) -> Self;

    /// The plain values; `None` if something is missing, which has been reported.
    fn plain(&self) -> Option<Self::Plain<'_>>;

    /// Visits everything that people may be shown.
    fn visit<'s>(&'s self, see: &mut dyn FnMut(Seen<'s>));

    /// Every string, at any depth.
    fn strings(&self) -> impl Iterator<Item = &Spanned<String>> {
        let mut strings = Vec::new();
        self.visit(&mut |seen| {
            if let Seen::String(string) = seen {
                strings.push(string);
            }
        });
        strings.into_iter()
    }
}

/// What a visitor of a spec sees.
pub(crate) enum Seen<'s> {
    String(&'s Spanned<String>),
    /// What follows is its value.
    Key(&'static str),
    /// What follows are its strings.
    Text(&'s Text),
}

shape! {
    /// A text in the languages of its table.
    Text, GivenText: Copy, "a text": {
        /// English.
        optional "en" en: Given<String>;
        /// Simplified Chinese.
        optional "zh" zh: Given<String>;
    }
}

/// A text as readers of either language get it: if it is missing in theirs, it is there in the other.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PlainText<'s> {
    pub(crate) en: &'s str,
    pub(crate) zh: &'s str,
    /// The language, if there is only one.
    only: Option<Lang>,
}

impl<'s> PlainText<'s> {
    /// The text in each language that it has.
    pub(crate) fn spoken(self) -> impl Iterator<Item = (Lang, &'s str)> {
        let both = [(Lang::En, self.en), (Lang::Zh, self.zh)].into_iter();
        both.filter(move |(lang, _)| self.only.is_none_or(|only| only == *lang))
    }
}

impl Text {
    /// Each language with what it says.
    pub(crate) fn languages(&self) -> [(Lang, &Given<String>); 2] {
        [(Lang::En, &self.en), (Lang::Zh, &self.zh)]
    }

    fn of_either(&self) -> Option<PlainText<'_>> {
        let GivenText { en, zh } = Block::plain(self)?;
        let only = match (en, zh) {
            (_, None) => Some(Lang::En),
            (None, _) => Some(Lang::Zh),
            _ => None,
        };
        Some(PlainText { en: en.or(zh)?, zh: zh.or(en)?, only })
    }
}

/// The value of a key.
pub(crate) trait Field: Default {
    const VALUE: ValueShape;
    /// The value as a sound spec has it.
    type Plain<'s>
    where
        Self: 's;

    fn read(value: &Spanned<DeValue<'_>>, faults: &mut Faults<'_, '_>) -> Self;

    fn plain(&self) -> Option<Self::Plain<'_>>;

    fn visit<'s>(&'s self, see: &mut dyn FnMut(Seen<'s>));
}

/// Reads the value of `key` in a table.
pub(crate) fn key<F: Field>(
    key: Option<&KeyShape>,
    table: &Keys<'_>,
    (block, header): (&BlockShape, &Range<usize>),
    faults: &mut Faults<'_, '_>,
) -> F {
    let Some(key) = key else { return F::default() };
    match table.get(key.name) {
        Some(value) => F::read(value, faults),
        None if key.is_required && !is_misspelled(key.name, table, block) => {
            let message = format!("{} needs the field `{}`", block.header, key.name);
            faults.report(&MISSING_FIELD, header, message);
            F::default()
        }
        None => F::default(),
    }
}

/// Whether a key is there in another spelling, which is an error of its own.
pub(crate) fn is_misspelled(key: &str, table: &Keys<'_>, block: &BlockShape) -> bool {
    table.keys().map(|given| given.get_ref().as_ref()).any(|given: &str| {
        block.keys.iter().all(|known| known.name != given) && nearest(given, &[key]).is_some()
    })
}

/// Reads a block, and reports the keys that it does not know.
pub(crate) fn block<B: Block>(
    table: &Keys<'_>,
    header: Range<usize>,
    faults: &mut Faults<'_, '_>,
) -> B {
    let known: Vec<_> = <B as Block>::SHAPE.keys.iter().map(|key| key.name).collect();
    for key in table.keys() {
        let name = key.get_ref().as_ref();
        if !known.contains(&name) {
            let message = format!("{} has no field `{name}`", <B as Block>::SHAPE.header);
            let finding = faults.report(&UNKNOWN_FIELD, &key.span(), message);
            finding.help(did_you_mean(name, &known));
        }
    }
    B::read(table, header, faults)
}

impl<T: Scalar> Field for Given<T> {
    const VALUE: ValueShape = T::VALUE;
    type Plain<'s>
        = T::Plain<'s>
    where
        T: 's;

    fn read(value: &Spanned<DeValue<'_>>, faults: &mut Faults<'_, '_>) -> Self {
        Some(Spanned::new(value.span(), T::read(value, faults)?))
    }

    fn plain(&self) -> Option<Self::Plain<'_>> {
        Some(self.as_ref()?.get_ref().plain())
    }

    fn visit<'s>(&'s self, see: &mut dyn FnMut(Seen<'s>)) {
        self.iter().filter_map(T::string).for_each(|string| see(Seen::String(string)));
    }
}

/// An array that must be left out if it is empty.
impl<T: Scalar> Field for Vec<Spanned<T>> {
    const VALUE: ValueShape = ValueShape::List(&T::VALUE);
    type Plain<'s>
        = Vec<T::Plain<'s>>
    where
        T: 's;

    fn read(value: &Spanned<DeValue<'_>>, faults: &mut Faults<'_, '_>) -> Self {
        let items = Given::<Self>::read(value, faults);
        if items.as_ref().is_some_and(|items| items.get_ref().is_empty()) {
            let finding = faults.report(&EMPTY_ARRAY, &value.span(), "this array is empty");
            finding.help("leave the key out");
        }
        items.map(Spanned::into_inner).unwrap_or_default()
    }

    fn plain(&self) -> Option<Self::Plain<'_>> {
        Some(self.iter().map(|item| item.get_ref().plain()).collect())
    }

    fn visit<'s>(&'s self, see: &mut dyn FnMut(Seen<'s>)) {
        self.iter().filter_map(T::string).for_each(|string| see(Seen::String(string)));
    }
}

/// An array that must be there, and may be empty.
impl<T: Scalar> Field for Given<Vec<Spanned<T>>> {
    const VALUE: ValueShape = ValueShape::List(&T::VALUE);
    type Plain<'s>
        = Vec<T::Plain<'s>>
    where
        T: 's;

    fn read(value: &Spanned<DeValue<'_>>, faults: &mut Faults<'_, '_>) -> Self {
        let array = array(value, '"', faults)?;
        let read_item = |item: &Spanned<DeValue<'_>>| {
            let read = T::read(item, faults)?;
            Some(Spanned::new(item.span(), read))
        };
        Some(Spanned::new(value.span(), array.iter().filter_map(read_item).collect()))
    }

    fn plain(&self) -> Option<Self::Plain<'_>> {
        self.as_ref()?.get_ref().plain()
    }

    fn visit<'s>(&'s self, see: &mut dyn FnMut(Seen<'s>)) {
        if let Some(items) = self {
            items.get_ref().visit(see);
        }
    }
}

impl Field for Text {
    const VALUE: ValueShape = ValueShape::Text(<Self as Block>::SHAPE);
    type Plain<'s> = PlainText<'s>;

    fn read(value: &Spanned<DeValue<'_>>, faults: &mut Faults<'_, '_>) -> Self {
        if value.get_ref().is_str() {
            let finding = wrong_type(value, "a text in its languages", faults);
            finding.help("write a line for each, such as `title.en = \"...\"`");
            return Self::default();
        }
        let Some(table) = table(value, faults) else { return Self::default() };
        if !table.contains_key("en") && !table.contains_key("zh") {
            let message = "a text needs `en`, `zh` or both";
            faults.report(&MISSING_FIELD, &value.span(), message);
        }
        block(table, value.span(), faults)
    }

    fn plain(&self) -> Option<PlainText<'_>> {
        self.of_either()
    }

    fn visit<'s>(&'s self, see: &mut dyn FnMut(Seen<'s>)) {
        see(Seen::Text(self));
        Block::visit(self, see);
    }
}

impl Field for Option<Text> {
    const VALUE: ValueShape = <Text as Field>::VALUE;
    type Plain<'s> = PlainText<'s>;

    fn read(value: &Spanned<DeValue<'_>>, faults: &mut Faults<'_, '_>) -> Self {
        Some(Field::read(value, faults))
    }

    fn plain(&self) -> Option<PlainText<'_>> {
        self.as_ref()?.of_either()
    }

    fn visit<'s>(&'s self, see: &mut dyn FnMut(Seen<'s>)) {
        if let Some(text) = self {
            Field::visit(text, see);
        }
    }
}

impl<B: Block> Field for Vec<B> {
    const VALUE: ValueShape = ValueShape::Blocks(<B as Block>::SHAPE);
    type Plain<'s>
        = Vec<B::Plain<'s>>
    where
        B: 's;

    fn read(value: &Spanned<DeValue<'_>>, faults: &mut Faults<'_, '_>) -> Self {
        // The span of a table under a header is that of the header, which lacks a bracket.
        let Some(array) = array(value, '[', faults) else { return Self::new() };
        if array.is_empty() {
            let message = "this array needs at least one block";
            faults.report(&EMPTY_ARRAY, &value.span(), message);
        }
        let read_block = |item: &Spanned<DeValue<'_>>| {
            let table = table(item, faults)?;
            Some(block(table, item.span(), faults))
        };
        array.iter().filter_map(read_block).collect()
    }

    fn plain(&self) -> Option<Self::Plain<'_>> {
        self.iter().map(Block::plain).collect()
    }

    fn visit<'s>(&'s self, see: &mut dyn FnMut(Seen<'s>)) {
        for block in self {
            block.visit(see);
        }
    }
}

/// Reads blocks by their words, in the order of the text.
pub(crate) fn lines<B: Block>(
    value: &Spanned<DeValue<'_>>,
    faults: &mut Faults<'_, '_>,
) -> Vec<(Spanned<String>, B)> {
    let Some(table) = table(value, faults) else { return Vec::new() };
    if table.is_empty() {
        let finding = faults.report(&EMPTY_ARRAY, &value.span(), "this table is empty");
        finding.help("leave it out");
    }
    let mut lines: Vec<_> = table.iter().collect();
    lines.sort_by_key(|(word, _)| word.span().start);
    let line = |(word, value): (&Spanned<_>, _)| {
        let block = block(self::table(value, faults)?, word.span(), faults);
        Some((Spanned::new(word.span(), AsRef::<str>::as_ref(word.get_ref()).to_owned()), block))
    };
    lines.into_iter().filter_map(line).collect()
}

/// How long a value may be to be repeated in a message.
const SHOWN: usize = 80;

/// An array; suggests brackets for a value that is not one.
fn array<'v, 'i>(
    value: &'v Spanned<DeValue<'i>>,
    start: char,
    faults: &mut Faults<'_, '_>,
) -> Option<&'v DeArray<'i>> {
    let array = value.get_ref().as_array();
    if array.is_none() {
        let literal = faults.literal(&value.span());
        let finding = wrong_type(value, "an array", faults);
        if literal.starts_with(start) {
            finding.help(match literal.len() {
                ..SHOWN => format!("write `[{literal}]`"),
                _ => "put it in brackets".to_owned(),
            });
            finding.fix(value.span(), format!("[{literal}]"));
        }
    }
    array
}

fn table<'v, 'i>(
    value: &'v Spanned<DeValue<'i>>,
    faults: &mut Faults<'_, '_>,
) -> Option<&'v Keys<'i>> {
    let table = value.get_ref().as_table();
    if table.is_none() {
        wrong_type(value, "a table", faults);
    }
    table
}
