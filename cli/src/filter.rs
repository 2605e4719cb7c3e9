//! Which codes a list is about.

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use tencentcloud_errors::{Category, Entry, Retry, Table};

use crate::tables::{entries, table_parser};

/// The options that choose codes; an option given twice chooses both.
#[derive(clap::Args)]
pub(crate) struct Filter {
    /// Only codes of this table
    #[arg(long, value_parser = table_parser())]
    table: Vec<&'static Table>,

    /// Only codes with this verdict
    #[arg(long, value_parser = PossibleValuesParser::new(Retry::ALL.iter().map(|word| word.as_str()))
        .try_map(|word| word.parse::<Retry>()))]
    retry: Vec<Retry>,

    /// Only codes of this category
    #[arg(long, value_parser = PossibleValuesParser::new(Category::ALL.iter().map(|word| word.as_str()))
        .try_map(|word| word.parse::<Category>()))]
    category: Vec<Category>,
}

impl Filter {
    /// The codes that pass, table by table, in code order.
    pub(crate) fn entries(&self) -> Vec<Entry> {
        fn passes<T: PartialEq>(chosen: &[T], it: &T) -> bool {
            chosen.is_empty() || chosen.contains(it)
        }
        let passes = |entry: &Entry| {
            passes(&self.table, &entry.table())
                && (self.retry.is_empty()
                    || entry.retry().is_some_and(|it| self.retry.contains(&it)))
                && passes(&self.category, &entry.category())
        };
        entries().filter(passes).collect()
    }
}
