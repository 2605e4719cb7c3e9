//! Every code of every table, in both languages, whatever its enum.

use tencentcloud_errors::{
    Category, CdnError, Edition, ErrorCode, Lang, MonitoringError, Product, ProjectError,
    ProjectQueryError, PublicError, Retry, Source,
};

use crate::texts::Texts;

/// One enum of the runtime crate.
#[derive(Debug)]
pub(crate) struct Table {
    /// As `--table` takes it: `project_query`.
    pub(crate) name: &'static str,
    /// The enum in Rust: `ProjectQueryError`.
    pub(crate) enum_name: &'static str,
    /// Whose module codes these are; `None` for the public table.
    pub(crate) product: Option<Product>,
    /// What a reader calls it.
    pub(crate) label: Texts,
    rows: fn(&'static Table) -> Vec<Row>,
    parse: fn(&str) -> Option<i32>,
}

macro_rules! table {
    ($Enum:ident, $en:literal, $zh:literal) => {
        Table {
            name: $Enum::TABLE,
            enum_name: stringify!($Enum),
            product: $Enum::PRODUCT,
            label: Texts { en: $en, zh: $zh },
            rows: rows::<$Enum>,
            parse: |name| name.parse::<$Enum>().ok().map($Enum::code),
        }
    };
}

/// The tables, in the order in which they are explained.
pub(crate) static TABLES: [Table; 5] = [
    table!(PublicError, "Public codes", "公共错误码"),
    table!(MonitoringError, "Custom monitoring", "自定义监控"),
    table!(ProjectError, "Project management", "项目管理"),
    table!(ProjectQueryError, "Project queries", "项目查询"),
    table!(CdnError, "CDN and DSA", "CDN 与全站加速"),
];

/// Every code, table by table, in code order.
pub(crate) fn catalogue() -> Vec<Row> {
    TABLES.iter().flat_map(Table::rows).collect()
}

impl Table {
    /// The codes of this table alone, in code order.
    pub(crate) fn rows(&'static self) -> Vec<Row> {
        (self.rows)(self)
    }

    /// The code of a name, a former one too, or of an id, to the letter.
    pub(crate) fn parse(&self, name: &str) -> Option<i32> {
        (self.parse)(name)
    }

    /// Whether the codes stand in `code` and not before the message.
    pub(crate) const fn is_public(&self) -> bool {
        self.product.is_none()
    }
}

/// One code of one table.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) table: &'static Table,
    pub(crate) code: i32,
    pub(crate) name: &'static str,
    pub(crate) id: Option<&'static str>,
    /// What happened; in Chinese as the service sends it.
    pub(crate) title: Texts,
    pub(crate) remedy: Texts,
    pub(crate) category: Category,
    pub(crate) retry: Retry,
    pub(crate) sources: &'static [Source],
    pub(crate) editions: &'static [Edition],
    pub(crate) retirement: Option<Retirement>,
}

/// That the service has dropped a code.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Retirement {
    /// The version of the tables that says so.
    pub(crate) since: &'static str,
    pub(crate) reason: Texts,
}

impl Row {
    /// The name of this code in a link: `cdn-2001`, `monitoring--514`.
    pub(crate) fn anchor(&self) -> String {
        format!("{}-{}", self.table.name, self.code)
    }

    /// The title as the page of `product` has it.
    pub(crate) fn title_for(&self, product: Option<Product>, lang: Lang) -> &'static str {
        let edition = self.edition(product).and_then(|edition| edition.title_in(lang));
        edition.unwrap_or(self.title.get(lang))
    }

    /// The remedy as the page of `product` has it.
    pub(crate) fn remedy_for(&self, product: Option<Product>, lang: Lang) -> &'static str {
        let edition = self.edition(product).and_then(|edition| edition.remedy_in(lang));
        edition.unwrap_or(self.remedy.get(lang))
    }

    fn edition(&self, product: Option<Product>) -> Option<&'static Edition> {
        self.editions.iter().find(|edition| Some(edition.product()) == product)
    }
}

fn rows<E: ErrorCode<Code = i32>>(table: &'static Table) -> Vec<Row> {
    let row = |error: &E| Row {
        table,
        code: error.code(),
        name: error.name(),
        id: error.id(),
        title: Texts { en: error.title(), zh: error.title_in(Lang::Zh) },
        remedy: Texts { en: error.remedy(), zh: error.remedy_in(Lang::Zh) },
        category: error.category(),
        retry: error.retry(),
        sources: error.sources(),
        editions: error.editions(),
        retirement: error.retirement().map(|retirement| Retirement {
            since: retirement.since(),
            reason: Texts { en: retirement.reason(), zh: retirement.reason_in(Lang::Zh) },
        }),
    };
    E::ALL.iter().map(row).collect()
}

#[cfg(test)]
impl Row {
    /// A retired code whose every text is this one.
    pub(crate) fn retired(text: &'static str) -> Self {
        let texts = Texts { en: text, zh: text };
        Self {
            table: &TABLES[0],
            code: -1,
            name: "Fixture",
            id: Some(text),
            title: texts,
            remedy: texts,
            category: Category::Internal,
            retry: Retry::Never,
            sources: &[],
            editions: &[],
            retirement: Some(Retirement { since: "0.2.0", reason: texts }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_here_once() {
        let rows = catalogue();
        let mut anchors: Vec<_> = rows.iter().map(Row::anchor).collect();
        anchors.sort_unstable();
        anchors.dedup();
        assert_eq!(anchors.len(), rows.len());
        for table in &TABLES {
            assert!(rows.iter().any(|row| row.table.name == table.name), "{}", table.name);
        }
    }

    #[test]
    fn a_product_has_its_own_wording_of_a_public_code() {
        let rows = catalogue();
        let row = rows.iter().find(|row| row.code == 4500).unwrap();
        assert!(row.remedy_for(Some(Product::Cvm), Lang::En).contains("5 minutes"));
        assert!(row.remedy_for(Some(Product::Cdn), Lang::En).contains("2 hours"));
        assert_eq!(row.remedy_for(None, Lang::Zh), row.remedy.zh);
    }
}
