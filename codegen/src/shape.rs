//! The shapes of the blocks and keys of a spec, as data; and the macro that makes everything from them.

/// A kind of block, or the keys that a file begins with.
#[derive(Debug)]
pub struct BlockShape {
    /// Its header, such as `[[table.error]]`; a description if it has none, such as `a spec`.
    pub header: &'static str,
    /// The name of its type, such as `Entry`.
    pub name: &'static str,
    /// What the block is.
    pub what: &'static str,
    /// Its keys in canonical order.
    pub keys: &'static [KeyShape],
}

/// A key of a block.
#[derive(Debug)]
pub struct KeyShape {
    /// The key.
    pub name: &'static str,
    /// What the key says.
    pub what: &'static str,
    /// Whether it must be there.
    pub is_required: bool,
    /// The type of its value.
    pub value: ValueShape,
    /// A regular expression for its strings, for editors; the rules are stricter.
    pub pattern: Option<&'static str>,
}

/// The type of a key's value.
#[derive(Debug)]
pub enum ValueShape {
    /// The version of the format, which is this number.
    Version(i32),
    /// A 32-bit integer, or a string.
    Code,
    /// A 32-bit integer.
    Number,
    /// A boolean.
    Flag,
    /// A string.
    String,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A text, with one key per language.
    Text(&'static BlockShape),
    /// An array of such values.
    List(&'static ValueShape),
    /// An array of blocks, each under a header.
    Blocks(&'static BlockShape),
    /// Blocks by their words, one per line.
    Lines(&'static BlockShape),
}

/// Defines the types of blocks: as they are parsed, with a place for each key, which may be missing; and
/// as plain values, once a spec is sound. Both take their keys from here, and so do parsing, the
/// canonical order, `spec/schema.json` and the tables of `spec/README.md`.
///
/// A key is `required`, `optional`, or `several` if leaving it out means an empty array; an `expected`
/// key may be missing only from blocks that are written in another form.
macro_rules! shape {
    ($(
        $(#[doc = $what:literal])+
        $Name:ident, $Plain:ident $(: $Derive:ident)?, $header:literal: {
            $($(#[doc = $says:literal])+
            $need:ident $key:literal $field:ident: $Type:ty $(, $pattern:literal)?;)+
        }
    )+) => {$(
        $(#[doc = $what])+
        #[derive(Debug, Default)]
        #[allow(dead_code, reason = "some keys are for reviewers alone")]
        pub(crate) struct $Name {
            /// The place of its header.
            pub(crate) header: Range<usize>,
            $($(#[doc = $says])+ pub(crate) $field: $Type,)+
        }

        #[doc = concat!("A sound [`", stringify!($Name), "`].")]
        #[derive(Clone, Debug $(, $Derive)?)]
        #[allow(dead_code, reason = "some keys are for reviewers alone")]
        pub(crate) struct $Plain<'s> {
            $($(#[doc = $says])+ pub(crate) $field: shape!(@type $need $Type, 's),)+
        }

        impl Block for $Name {
            const SHAPE: &'static BlockShape = &BlockShape {
                header: $header,
                name: stringify!($Name),
                what: concat!($($what),+).trim_ascii(),
                keys: &[$(KeyShape {
                    name: $key,
                    what: concat!($($says),+).trim_ascii(),
                    is_required: shape!(@is_required $need),
                    value: <$Type as Field>::VALUE,
                    pattern: shape!(@pattern $($pattern)?),
                }),+],
            };

            type Plain<'s> = $Plain<'s>;

            fn read(table: &Keys<'_>, header: Range<usize>, faults: &mut Faults<'_, '_>) -> Self {
                let shape = <Self as Block>::SHAPE;
                let mut keys = shape.keys.iter();
                Self {
                    $($field: key(keys.next(), table, (shape, &header), faults),)+
                    header,
                }
            }

            fn plain(&self) -> Option<$Plain<'_>> {
                Some($Plain { $($field: shape!(@plain $need self.$field)),+ })
            }

            fn visit<'s>(&'s self, see: &mut dyn FnMut(Seen<'s>)) {
                $(
                    see(Seen::Key($key));
                    Field::visit(&self.$field, see);
                )+
            }
        }
    )+};
    (@type optional $Type:ty, $s:lifetime) => { Option<<$Type as Field>::Plain<$s>> };
    (@type expected $Type:ty, $s:lifetime) => { Option<<$Type as Field>::Plain<$s>> };
    (@type $need:ident $Type:ty, $s:lifetime) => { <$Type as Field>::Plain<$s> };
    (@plain optional $value:expr) => { Field::plain(&$value) };
    (@plain expected $value:expr) => { Field::plain(&$value) };
    (@plain $need:ident $value:expr) => { Field::plain(&$value)? };
    (@is_required required) => { true };
    (@is_required expected) => { true };
    (@is_required $need:ident) => { false };
    (@pattern) => { None };
    (@pattern $pattern:literal) => { Some($pattern) };
}

pub(crate) use shape;
