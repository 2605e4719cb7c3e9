//! What the tables say to a query.

use tencentcloud_errors::Product;

use crate::catalogue::{Row, Table};
use crate::query::{Asked, Query, Reply};

use super::titles::{Titles, begins_with};

/// What the tables say to a query: all of it is empty for a call that succeeded.
#[derive(Debug, Default)]
pub(super) struct Answer<'r> {
    /// The entries that answer, best first; several where the tables alone cannot decide.
    pub(super) main: Vec<&'r Row>,
    /// The public code around the module code that answers.
    pub(super) public: Option<&'r Row>,
    /// The product whose wording of a public code counts.
    pub(super) product: Option<Product>,
    /// What the same number means elsewhere.
    pub(super) elsewhere: Vec<&'r Row>,
    /// What no table knows.
    pub(super) unknown: Vec<Unknown>,
}

/// What no table knows, or the table that was asked does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unknown {
    Code(i32),
    ModuleCode(i32),
    Words(String),
}

impl<'r> Answer<'r> {
    /// Only `table` answers, if one is named.
    pub(super) fn new(
        asked: &Asked,
        rows: &'r [Row],
        titles: &Titles<'r>,
        table: Option<&Table>,
    ) -> Self {
        // What is like a title by chance is no answer to a line of a log.
        let find = |text: &str| titles.find(text, asked.line.is_none());
        let is_asked = |row: &Row| table.is_none_or(|table| row.table.name == table.name);
        let mut answer = match &asked.query {
            Query::Code(code) => Self::to_code(*code, rows, is_asked),
            Query::InTable(name, code) => {
                Self::to_code(*code, rows, |row| row.table.name == *name && is_asked(row))
            }
            Query::Reply(reply) => Self::to_reply(reply, rows, find, is_asked),
            Query::Words(text) => Self::to_words(text, find, is_asked),
            Query::Success => Self::default(),
        };
        let module = answer.main.iter().find_map(|row| row.table.product);
        let is_certain = answer.main.iter().all(|row| row.table.product == module);
        answer.product = module.filter(|_| is_certain).or(table.and_then(|table| table.product));
        answer
    }

    /// Whether both say the same, whatever was asked.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let key = |answer: &Self| {
            let rows = answer.main.iter().chain(&answer.public);
            rows.map(|row| (row.table.name, row.code)).collect::<Vec<_>>()
        };
        key(self) == key(other) && self.unknown == other.unknown
    }

    fn to_code(code: i32, rows: &'r [Row], is_asked: impl Fn(&Row) -> bool) -> Self {
        let (main, elsewhere): (Vec<_>, _) =
            rows.iter().filter(|row| row.code == code).partition(|row| is_asked(row));
        let unknown = if main.is_empty() { vec![Unknown::Code(code)] } else { Vec::new() };
        Self { main, elsewhere, unknown, ..Self::default() }
    }

    fn to_words(
        text: &str,
        find: impl Fn(&str) -> Vec<&'r Row>,
        is_asked: impl Fn(&Row) -> bool,
    ) -> Self {
        let mut main = find(text);
        main.retain(|row| is_asked(row));
        let unknown =
            if main.is_empty() { vec![Unknown::Words(text.to_owned())] } else { Vec::new() };
        Self { main, unknown, ..Self::default() }
    }

    /// The module code is the more precise, so it answers where it is known.
    fn to_reply(
        reply: &Reply,
        rows: &'r [Row],
        find: impl Fn(&str) -> Vec<&'r Row>,
        is_asked: impl Fn(&Row) -> bool,
    ) -> Self {
        let mut answer = Self::default();
        if let Some(code) = reply.code {
            answer.public = rows.iter().find(|row| row.table.is_public() && row.code == code);
            if answer.public.is_none() {
                answer.unknown.push(Unknown::Code(code));
            }
        }
        let module =
            reply.module_code.map(|code| Self::to_module_code(code, reply, rows, &is_asked));
        if let Some(module) = module {
            answer.main = module.main;
            answer.elsewhere = module.elsewhere;
            answer.unknown.extend(module.unknown);
        } else if let (None, Some(word)) = (reply.code, &reply.word) {
            // API 3.0 has the vendor's ids instead of numbers.
            let words = Self::to_words(word, find, &is_asked);
            answer.main = words.main;
            answer.unknown = words.unknown;
        }
        if answer.main.is_empty() {
            answer.main.extend(answer.public.take());
        }
        answer
    }

    fn to_module_code(
        code: i32,
        reply: &Reply,
        rows: &'r [Row],
        is_asked: impl Fn(&Row) -> bool,
    ) -> Self {
        let mut answer = Self::to_code(code, rows, is_asked);
        let is_module = |row: &&Row| !row.table.is_public();
        if answer.main.iter().any(is_module) {
            answer.main.retain(is_module);
        } else if reply.code.is_some() {
            // Before a message inside a reply stands a module code, and no public one.
            answer.main.clear();
        }
        // Where the number alone leaves a choice, the service's own words may make it.
        let is_meant = |row: &&Row| begins_with(&reply.text, row.title.zh);
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
    use crate::catalogue::{TABLES, catalogue};

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
