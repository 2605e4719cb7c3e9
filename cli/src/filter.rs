//! The options that choose codes.

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use tencentcloud_errors::{Category, Entry, Product, Retry, Table};

use crate::names::{service_parser, table_parser};
use crate::tables::{is_compiled_service, is_reviewed, tables};

/// The options that choose tables; several values choose all that any of them names.
#[derive(clap::Args)]
pub(crate) struct Tables {
    /// Only codes of this table, such as `cdn` or `cdn_v20180606`
    ///
    /// 只看该表的错误码，如 `cdn`、`cdn_v20180606`
    #[arg(long, value_parser = table_parser(), hide_possible_values = true)]
    table: Vec<&'static Table>,

    /// Only codes of this service, in all versions, such as `cdn`, `cvm` or `as`; if API 2.0 has a product
    /// of that name, its codes too
    ///
    /// 只看该服务各版本的错误码，如 `cdn`、`cvm`、`as`；如同名产品也有 API 2.0，则一并列出
    #[arg(long, value_name = "NAME", value_parser = service_parser(), hide_possible_values = true)]
    service: Vec<Product>,
}

/// The options that choose codes; an option given twice chooses both values.
#[derive(clap::Args)]
pub(crate) struct Filter {
    #[command(flatten)]
    tables: Tables,

    /// Only codes with this verdict
    ///
    /// 只看重试建议为该值的错误码
    #[arg(long, value_parser = PossibleValuesParser::new(Retry::ALL.iter().map(|word| word.as_str()))
        .try_map(|word| word.parse::<Retry>()))]
    retry: Vec<Retry>,

    /// Only codes of this category
    ///
    /// 只看该类别的错误码
    #[arg(long, value_parser = PossibleValuesParser::new(Category::ALL.iter().map(|word| word.as_str()))
        .try_map(|word| word.parse::<Category>()))]
    category: Vec<Category>,
}

/// The codes that match.
pub(crate) struct Chosen {
    pub(crate) entries: Vec<Entry>,
    /// How many more would match, but are only listed.
    pub(crate) left_out: usize,
}

impl Tables {
    /// Whether any tables are named.
    pub(crate) fn are_named(&self) -> bool {
        !self.table.is_empty() || !self.service.is_empty()
    }

    /// The tables that are named, or all.
    pub(crate) fn get(&self) -> Vec<&'static Table> {
        let is_chosen = |table: &&'static Table| {
            let product = table.product();
            let of_service = product.is_some_and(|product| self.service.contains(&product));
            !self.are_named() || self.table.contains(table) || of_service
        };
        tables().iter().copied().filter(is_chosen).collect()
    }
}

impl Filter {
    /// Whether tables are named.
    pub(crate) fn names_tables(&self) -> bool {
        self.tables.are_named()
    }

    /// The codes that match: reviewed ones before ones that are only listed, each table by table, in code
    /// order. Without `all`, and if no table is named, codes that are only listed are left out.
    pub(crate) fn entries(&self, all: bool) -> Chosen {
        fn passes<T: PartialEq>(chosen: &[T], it: &T) -> bool {
            chosen.is_empty() || chosen.contains(it)
        }
        let passes = |entry: &Entry| {
            (self.retry.is_empty() || entry.retry().is_some_and(|it| self.retry.contains(&it)))
                && passes(&self.category, &entry.category())
        };
        let (mut entries, mut rest, mut left_out) = (Vec::new(), Vec::new(), 0);
        for table in self.tables.get() {
            let is_whole = all || self.names_tables() || !is_compiled_service(table);
            for entry in table.entries().filter(passes) {
                match is_reviewed(entry) {
                    true => entries.push(entry),
                    false if is_whole => rest.push(entry),
                    false => left_out += 1,
                }
            }
        }
        entries.extend(rest);
        Chosen { entries, left_out }
    }
}
