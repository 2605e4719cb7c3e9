//! What a generated file is made of: plain data, one [`Entry`] a code.

use crate::{Category, Edition, Product, Retirement, Retry, Source};

/// The data of one table. Implemented by generated code only; `table!` adds the behaviour.
pub(crate) trait Table: Copy + 'static {
    /// The table's name, as the command line knows it: `project_query`.
    const NAME: &'static str;
    /// The product whose module codes these are; `None` for the public table.
    const PRODUCT: Option<Product>;
    /// One entry a code, in ascending code order.
    const ENTRIES: &'static [Entry<Self>];
    /// What single products say differently, in code order.
    const EDITIONS: &'static [(Self, &'static [Edition])] = &[];
    /// The codes that the service has dropped, in code order.
    const RETIREMENTS: &'static [(Self, Retirement)] = &[];
    /// Names that variants once had.
    const FORMER_NAMES: &'static [(&'static str, Self)] = &[];

    /// What single products say differently about one code.
    fn editions(self) -> &'static [Edition]
    where
        Self: PartialEq,
    {
        let of_variant = Self::EDITIONS.iter().find(|(variant, _)| *variant == self);
        of_variant.map_or(&[], |(_, editions)| editions)
    }
}

/// Everything that a spec says of one code.
///
/// Entries exist at compile time only: `table!` projects each field into an array of its own,
/// so that a binary holds just the fields that it reads.
pub(crate) struct Entry<E> {
    pub(crate) variant: E,
    pub(crate) name: &'static str,
    pub(crate) id: Option<&'static str>,
    pub(crate) title_en: &'static str,
    pub(crate) title_zh: &'static str,
    pub(crate) remedy_en: &'static str,
    pub(crate) remedy_zh: &'static str,
    pub(crate) category: Category,
    pub(crate) retry: Retry,
    pub(crate) sources: &'static [Source],
}
