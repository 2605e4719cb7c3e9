//! Which codes a list is about.

use clap::builder::PossibleValuesParser;
use tencentcloud_errors::{Category, Retry};

use crate::catalogue::{Row, TABLES, catalogue};

/// The options that choose codes; an option given twice chooses both.
#[derive(clap::Args)]
pub(crate) struct Filter {
    /// Only codes of this table
    #[arg(long, value_parser = PossibleValuesParser::new(TABLES.iter().map(|table| table.name)))]
    table: Vec<String>,

    /// Only codes with this verdict
    #[arg(long, value_parser = PossibleValuesParser::new(Retry::ALL.iter().map(|word| word.as_str())))]
    retry: Vec<String>,

    /// Only codes of this category
    #[arg(long, value_parser = PossibleValuesParser::new(Category::ALL.iter().map(|word| word.as_str())))]
    category: Vec<String>,
}

impl Filter {
    /// The codes that pass, table by table, in code order.
    pub(crate) fn rows(&self) -> Vec<Row> {
        let passes =
            |words: &[String], word: &str| words.is_empty() || words.iter().any(|it| it == word);
        let mut rows = catalogue();
        rows.retain(|row| {
            passes(&self.table, row.table.name)
                && passes(&self.retry, row.retry.as_str())
                && passes(&self.category, row.category.as_str())
        });
        rows
    }
}
