//! Every code of every table, whatever its enum.

use tencentcloud_errors::{
    Category, CdnError, Edition, ErrorCode, Lang, MonitoringError, ProjectError, ProjectQueryError,
    PublicError, Retry, Source,
};

/// The names of the tables, as `--table` takes them, in the order in which they are explained.
pub(crate) const TABLES: [&str; 5] = [
    PublicError::TABLE,
    MonitoringError::TABLE,
    ProjectError::TABLE,
    ProjectQueryError::TABLE,
    CdnError::TABLE,
];

/// Every code, table by table, in code order; texts in `lang`.
pub(crate) fn catalogue(lang: Lang) -> Vec<Row> {
    let mut rows = Vec::new();
    rows.extend(PublicError::ALL.iter().map(|error| row(*error, lang)));
    rows.extend(MonitoringError::ALL.iter().map(|error| row(*error, lang)));
    rows.extend(ProjectError::ALL.iter().map(|error| row(*error, lang)));
    rows.extend(ProjectQueryError::ALL.iter().map(|error| row(*error, lang)));
    rows.extend(CdnError::ALL.iter().map(|error| row(*error, lang)));
    rows
}

/// One code of one table.
pub(crate) struct Row {
    pub(crate) table: &'static str,
    pub(crate) code: i32,
    pub(crate) name: &'static str,
    pub(crate) id: Option<&'static str>,
    pub(crate) title: &'static str,
    /// The title as the service sends it.
    pub(crate) wire_title: &'static str,
    pub(crate) remedy: &'static str,
    pub(crate) category: Category,
    pub(crate) retry: Retry,
    pub(crate) sources: &'static [Source],
    pub(crate) editions: &'static [Edition],
}

fn row<E: ErrorCode<Code = i32>>(error: E, lang: Lang) -> Row {
    Row {
        table: E::TABLE,
        code: error.code(),
        name: error.name(),
        id: error.id(),
        title: error.title_in(lang),
        wire_title: error.title_in(Lang::Zh),
        remedy: error.remedy_in(lang),
        category: error.category(),
        retry: error.retry(),
        sources: error.sources(),
        editions: error.editions(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_here_once() {
        let rows = catalogue(Lang::En);
        assert_eq!(rows.len(), 103);
        for table in TABLES {
            assert!(rows.iter().any(|row| row.table == table));
        }
    }
}
