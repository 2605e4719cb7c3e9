//! What the tables say to a query.

use tencentcloud_errors::Product;

use crate::catalogue::{Row, TABLES, Table};
use crate::likeness::plain;
use crate::query::{Asked, Query, Reply};

use super::titles::Titles;
use super::unknown::Unknown;

/// What the tables say to a query: all of it is empty for a call that succeeded.
#[derive(Debug, Default)]
pub(super) struct Answer<'r> {
    /// The entries that answer, best first; several where the tables alone cannot decide.
    pub(super) main: Vec<&'r Row>,
    /// The public code around the module code that answers.
    pub(super) public: Option<&'r Row>,
    /// The product whose wording of a public code counts.
    pub(super) product: Option<Product>,
    /// What the same number, or name, means in other tables.
    pub(super) elsewhere: Vec<&'r Row>,
    /// What no table knows, or `table` does not.
    pub(super) unknown: Vec<Unknown>,
    /// The table that was asked, if not all.
    pub(super) table: Option<&'static Table>,
}

impl<'r> Answer<'r> {
    /// Module codes, and whatever is no reply, are looked up in `table` alone, if one is named; a
    /// query may name another.
    pub(super) fn new(
        asked: &Asked,
        rows: &'r [Row],
        titles: &Titles<'r>,
        table: Option<&'static Table>,
    ) -> Self {
        let table = match &asked.query {
            Query::InTable(name, _) => TABLES.iter().find(|table| table.name == *name),
            _ => table,
        };
        // What is like a title by chance is no answer to a line of a log.
        let find = |text: &str| titles.find(text, asked.line.is_none());
        let mut answer = match &asked.query {
            Query::Code(code) | Query::InTable(_, code) => Self::to_code(*code, rows, table),
            Query::Reply(reply) => Self::to_reply(reply, rows, find, table),
            Query::Words(text) => Self::to_words(text, find(text), table),
            Query::Success => Self::default(),
        };
        let module = answer.main.iter().find_map(|row| row.table.product);
        let is_certain = answer.main.iter().all(|row| row.table.product == module);
        answer.product = module.filter(|_| is_certain).or(table.and_then(|table| table.product));
        answer.table = table;
        answer
    }

    /// What answers that say the same have in common, whatever was asked.
    pub(super) fn key(&self) -> (Vec<(&'static str, i32)>, Vec<Unknown>) {
        let rows = self.main.iter().chain(&self.public);
        (rows.map(|row| (row.table.name, row.code)).collect(), self.unknown.clone())
    }

    fn to_code(code: i32, rows: &'r [Row], table: Option<&Table>) -> Self {
        let found = rows.iter().filter(|row| row.code == code);
        Self::of(found, Unknown::Code(code), table)
    }

    fn to_words(text: &str, found: Vec<&'r Row>, table: Option<&Table>) -> Self {
        Self::of(found, Unknown::Words(text.to_owned()), table)
    }

    /// What was found, that of other tables apart.
    fn of(
        found: impl IntoIterator<Item = &'r Row>,
        unknown: Unknown,
        table: Option<&Table>,
    ) -> Self {
        let is_asked = |row: &&Row| table.is_none_or(|table| row.table.name == table.name);
        let (main, elsewhere): (Vec<_>, _) = found.into_iter().partition(is_asked);
        let unknown = if main.is_empty() { vec![unknown] } else { Vec::new() };
        Self { main, elsewhere, unknown, ..Self::default() }
    }

    /// The module code is the more precise, so it answers where it is known.
    fn to_reply(
        reply: &Reply,
        rows: &'r [Row],
        find: impl Fn(&str) -> Vec<&'r Row>,
        table: Option<&Table>,
    ) -> Self {
        let is_public = |row: &&Row| row.table.is_public() && Some(row.code) == reply.code;
        let public = rows.iter().find(is_public);
        let mut answer = match (reply.code, reply.module_code, &reply.word) {
            (_, Some(code), _) => Self::to_module_code(code, reply, rows, table),
            // Some services send the code of a module in `code`.
            (Some(code), None, _) if public.is_none() => {
                let mut answer = Self::to_module_code(code, reply, rows, table);
                answer.unknown.iter_mut().for_each(|unknown| *unknown = Unknown::Code(code));
                answer
            }
            // API 3.0 has the vendor's ids instead of numbers; the names of module codes are ours.
            (None, None, Some(word)) => {
                let mut found = find(word);
                found.retain(|row| row.id.is_some() || row.table.is_public());
                Self::to_words(word, found, table)
            }
            (None, None, None) => Self::to_words(&reply.text, find(&reply.text), table),
            _ => Self::default(),
        };
        if let (Some(code), Some(_), None) = (reply.code, reply.module_code, public) {
            answer.unknown.insert(0, Unknown::Code(code));
        }
        if public.is_some() && table.is_some_and(Table::is_public) {
            // The module code was not asked about.
            answer.unknown.clear();
        }
        if answer.main.is_empty() {
            answer.main.extend(public);
        } else {
            answer.public = public;
        }
        answer
    }

    fn to_module_code(code: i32, reply: &Reply, rows: &'r [Row], table: Option<&Table>) -> Self {
        let mut answer = Self::to_code(code, rows, table);
        let is_module = |row: &&Row| !row.table.is_public();
        if answer.main.iter().any(is_module) {
            answer.main.retain(is_module);
        } else if reply.code.is_some() {
            // Before a message inside a reply stands a module code, and no public one.
            answer.main.clear();
        }
        // Where the number alone leaves a choice, the service's own words may make it.
        let text = plain(&reply.text);
        let is_meant = |row: &&Row| text.starts_with(&plain(row.title.zh));
        if answer.main.iter().filter(|row| is_meant(row)).count() == 1 {
            let (main, others): (Vec<_>, Vec<_>) = answer.main.into_iter().partition(is_meant);
            answer.main = main;
            answer.elsewhere.splice(..0, others);
        }
        if answer.main.is_empty() {
            answer.unknown = vec![Unknown::ModuleCode(code)];
        }
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::catalogue;

    /// Anchors of what answers; of the public code around; of what is elsewhere.
    fn answer(text: &str, table: Option<&str>) -> (String, String, String) {
        let rows = catalogue();
        let table = table.map(|name| TABLES.iter().find(|table| table.name == name).unwrap());
        let asked = crate::query::asked(text, &rows);
        let answer = Answer::new(&asked[0], &rows, &Titles::new(&rows), table);
        let anchors =
            |rows: &[&Row]| rows.iter().map(|row| row.anchor()).collect::<Vec<_>>().join(" ");
        (
            anchors(&answer.main),
            answer.public.map(Row::anchor).unwrap_or_default(),
            anchors(&answer.elsewhere),
        )
    }

    #[test]
    fn the_most_precise_entry_answers() {
        for (text, main, public, elsewhere) in [
            (r#"{"code":4000,"message":"(-514)资源重复"}"#, "monitoring--514", "public-4000", ""),
            // The words of the service decide between tables that share a number.
            ("(1000)记录不存在", "project-1000", "", "project_query-1000 cdn-1000"),
            ("(1000)no such words", "project-1000 project_query-1000 cdn-1000", "", ""),
            ("cdn 1000", "cdn-1000", "", "project-1000 project_query-1000"),
            (r#"{"code":4000,"message":"(77)?"}"#, "public-4000", "", ""),
            (r#"{"code":4000,"message":"(4300)?"}"#, "public-4000", "", ""),
            ("(4300)?", "public-4300", "", ""),
            (r#"{"code":77,"message":"(2001)?"}"#, "cdn-2001", "", ""),
            (r#"{"code":2001,"message":"您提交的域名已经存在"}"#, "cdn-2001", "", ""),
            (r#"{"code":1000}"#, "project-1000 project_query-1000 cdn-1000", "", ""),
            (
                r#"{"code":1000,"message":"记录不存在"}"#,
                "project-1000",
                "",
                "project_query-1000 cdn-1000",
            ),
            ("cdn-4000", "", "", "public-4000"),
            (
                r#"{"Response":{"Error":{"Code":"","Message":"资源重复"}}}"#,
                "monitoring--514",
                "",
                "",
            ),
            (
                r#"{"Response":{"Error":{"Code":"InvalidParameter"}}}"#,
                "public-4000 monitoring--503",
                "",
                "",
            ),
            (
                r#"{"Response":{"Error":{"Code":"OperationDenied.SourceAlreadyExists"}}}"#,
                "monitoring--514",
                "",
                "",
            ),
            (r#"{"code":0}"#, "", "", ""),
        ] {
            assert_eq!(
                answer(text, None),
                (main.into(), public.into(), elsewhere.into()),
                "{text}"
            );
        }
    }

    #[test]
    fn a_named_table_answers_alone() {
        let text = r#"{"code":5100,"message":"(1000)记录不存在"}"#;
        for (table, main, public, elsewhere) in [
            ("cdn", "cdn-1000", "public-5100", "project-1000 project_query-1000"),
            ("monitoring", "public-5100", "", "project-1000 project_query-1000 cdn-1000"),
            ("public", "public-5100", "", "project-1000 project_query-1000 cdn-1000"),
        ] {
            let expected = (main.into(), public.into(), elsewhere.into());
            assert_eq!(answer(text, Some(table)), expected, "{table}");
        }
    }
}
