//! Finds out what the columns of a table mean, or why it has no codes.

use super::code::Context;
use super::content::{Content, head};
use super::page::{Kind, Row, Table};
use super::text::short;
use super::words::{self, Head};

/// The meaning of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Role {
    /// The codes that entries are found by.
    Code,
    /// The public code that a module code comes with.
    Public,
    /// What happened, in the language of the page.
    Title,
    /// The same in English, on a page in Chinese.
    English,
    /// The same in Chinese, on a page in English.
    Chinese,
    Remedy,
    /// A symbol or a dotted id next to the number.
    Id,
    Http,
    /// Anything else.
    Other,
}

impl Role {
    pub(crate) const NAMES: [(&'static str, Self); 10] = [
        ("code", Self::Code),
        ("public", Self::Public),
        ("title", Self::Title),
        ("title.en", Self::English),
        ("title.zh", Self::Chinese),
        ("remedy", Self::Remedy),
        ("id", Self::Id),
        ("http", Self::Http),
        ("other", Self::Other),
        ("-", Self::Other),
    ];

    pub(crate) fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, role)| *role == self).map_or("other", |(name, _)| name)
    }
}

/// How a table is read.
#[derive(Clone, Debug)]
pub(crate) struct Columns {
    pub(crate) roles: Vec<Role>,
    /// The texts in the head.
    pub(crate) head: Vec<String>,
    /// How many rows the head has.
    pub(crate) head_rows: usize,
    pub(crate) context: Context,
    /// What could be read differently.
    pub(crate) doubts: Vec<String>,
}

impl Columns {
    pub(crate) fn place(&self, role: Role) -> Option<usize> {
        self.roles.iter().position(|it| *it == role)
    }
}

/// The most columns that are looked at; no real table has so many.
const WIDEST: usize = 40;

/// What is known about the page of a table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Surroundings {
    /// Whether the page is in Chinese.
    pub(crate) is_chinese: bool,
}

/// Finds out what the columns of a table mean, or why it has no codes.
pub(crate) fn columns(
    table: &Table,
    given: Option<&[Role]>,
    around: Surroundings,
) -> Result<Columns, &'static str> {
    let (head_rows, head) = head(table);
    let rows = &table.rows[head_rows..];
    let width =
        rows.iter().map(|row| row.cells.len()).max().unwrap_or(0).max(head.len()).min(WIDEST);
    if let Some(roles) = given.filter(|roles| roles.len() == width) {
        let context = column_context(&head, rows, roles.iter().position(|it| *it == Role::Code));
        return Ok(Columns { roles: roles.to_vec(), head, head_rows, context, doubts: Vec::new() });
    }
    if table.kind == Kind::Plain && width < 2 {
        let roles = vec![Role::Code];
        return Ok(Columns {
            roles,
            head,
            head_rows,
            context: Context::default(),
            doubts: Vec::new(),
        });
    }
    let about_errors = table.headings.last().into_iter().chain(&head);
    let about_errors = about_errors.into_iter().any(|text| words::is_about_errors(text))
        || words::is_about_codes(&table.lead);
    let contents: Vec<_> = (0..width).map(|column| Content::of(rows, column)).collect();
    let heads: Vec<_> = (0..width).map(|it| Head::of(head.get(it).map_or("", |it| it))).collect();
    let mut guess =
        Guess { heads, content: contents, roles: vec![None; width], doubts: Vec::new() };
    if let Some(reason) = guess.other_table(&head, about_errors) {
        return Err(reason);
    }
    // Without a heading, a head that says `Code` is the only clue.
    let is_bare = table.headings.is_empty() && table.lead.is_empty();
    guess.find_codes(about_errors, is_bare)?;
    guess.find_texts(around);
    let roles: Vec<_> = guess.roles.iter().map(|role| role.unwrap_or(Role::Other)).collect();
    let context = column_context(&head, rows, roles.iter().position(|it| *it == Role::Code));
    Ok(Columns { roles, head, head_rows, context, doubts: guess.doubts })
}

fn column_context(head: &[String], rows: &[Row], column: Option<usize>) -> Context {
    let Some(column) = column else { return Context::default() };
    let cells = rows.iter().filter_map(|row| Some(row.cells.get(column)?.text.as_str()));
    Context::of(head.get(column).map_or("", |it| it), cells)
}

/// The columns, while their meaning is being found out.
struct Guess {
    heads: Vec<Head>,
    content: Vec<Content>,
    roles: Vec<Option<Role>>,
    doubts: Vec<String>,
}

impl Guess {
    fn free(&self) -> impl Iterator<Item = usize> {
        (0..self.roles.len()).filter(|it| self.roles[*it].is_none())
    }

    /// Why the head shows that a table is not about codes.
    fn other_table(&self, head: &[String], about_errors: bool) -> Option<&'static str> {
        let has_code = self.heads.iter().any(|head| head.is_code && !head.is_general);
        if has_code {
            return None;
        }
        let is = |of: fn(&Head) -> bool| self.heads.iter().any(of);
        if is(|it| it.is_element) {
            return Some("element table");
        }
        if is(|it| it.is_parameter) && (is(|it| it.is_type) || !about_errors || head.len() < 3) {
            return Some("parameter table");
        }
        if is(|it| it.is_name) && is(|it| it.is_type) {
            return Some("parameter table");
        }
        None
    }

    /// Finds the column of the code, what comes with it, and columns with similar names.
    fn find_codes(&mut self, about_errors: bool, is_bare: bool) -> Result<(), &'static str> {
        for column in 0..self.roles.len() {
            if self.heads[column].is_http && self.content[column].mostly(self.content[column].http)
            {
                self.roles[column] = Some(Role::Http);
            }
        }
        let is_code = |column: &usize| {
            let (head, content) = (&self.heads[*column], &self.content[*column]);
            head.is_code && !head.is_general && content.mostly(content.codes)
        };
        let mut candidates: Vec<usize> = self.free().filter(is_code).collect();
        if candidates.is_empty() {
            // The head announces codes, but few of the cells are codes.
            let is_named = |column: &usize| {
                let (head, content) = (&self.heads[*column], &self.content[*column]);
                head.is_code && !head.is_general && content.codes > 0
            };
            candidates = self.free().filter(is_named).collect();
        }
        if candidates.is_empty() {
            // `Code` alone could also be about regions: it counts only if errors are mentioned.
            let is_general = |column: &usize| {
                let (head, content) = (&self.heads[*column], &self.content[*column]);
                let codes = if head.may_be_word { content.codes } else { content.numbers };
                let is_known = about_errors || is_bare && head.is_bare_code;
                let counts = content.is_serial && head.may_count;
                is_known && head.is_general && !counts && content.mostly(codes)
            };
            candidates = self.free().filter(is_general).collect();
        }
        if candidates.is_empty() && about_errors {
            // The head says nothing, or something else: take the first column of numbers.
            let is_number = |column: &usize| {
                let content = &self.content[*column];
                let are_numbers = content.cells > 0 && content.numbers * 10 >= content.cells * 9;
                are_numbers && !content.is_serial && !self.heads[*column].is_text()
            };
            candidates.extend(self.free().find(is_number));
        }
        if candidates.is_empty() && self.roles.contains(&Some(Role::Http)) {
            return Err("table of HTTP status codes");
        }
        self.add_numbers_beside_symbols(&mut candidates);
        let Some(code) = self.choose_code(&candidates) else {
            let is_named = self.heads.iter().any(|head| head.is_code && !head.is_general);
            return Err(if is_named { "no codes in the code column" } else { "no code column" });
        };
        for column in candidates {
            let content = &self.content[column];
            if column == code {
                self.roles[column] = Some(Role::Code);
            } else if self.content[code].mostly(self.content[code].numbers)
                && content.mostly(content.words)
            {
                self.roles[column] = Some(Role::Id);
            } else if content.mostly(content.numbers) {
                let is_status = self.heads[column].is_status
                    || !self.content[code].mostly(self.content[code].numbers);
                let is_http = is_status
                    && content.mostly(content.http)
                    && !self.content[code].mostly(self.content[code].http);
                self.roles[column] = Some(if is_http { Role::Http } else { Role::Public });
            }
        }
        Ok(())
    }

    /// Handles symbols whose numbers are in another column, named `值`.
    fn add_numbers_beside_symbols(&self, candidates: &mut Vec<usize>) {
        let is_symbol = |it: &usize| self.content[*it].mostly(self.content[*it].words);
        if candidates.is_empty() || !candidates.iter().all(is_symbol) {
            return;
        }
        let is_number = |column: &usize| {
            let (head, content) = (&self.heads[*column], &self.content[*column]);
            let are_numbers = content.cells > 0 && content.numbers * 10 >= content.cells * 9;
            head.is_code && are_numbers && !(content.is_serial && head.may_count) && !head.is_status
        };
        let more: Vec<_> =
            self.free().filter(|it| !candidates.contains(it)).filter(is_number).collect();
        candidates.extend(more);
    }

    /// The column of codes that entries are found by.
    fn choose_code(&mut self, candidates: &[usize]) -> Option<usize> {
        let is_number = |it: &&usize| self.content[**it].mostly(self.content[**it].numbers);
        // If one column has only HTTP statuses and another has words, the words are the codes.
        let are_words = candidates.iter().any(|it| !is_number(&it));
        let is_http = |it: &&usize| {
            self.heads[**it].is_http
                || self.heads[**it].is_status && self.content[**it].mostly(self.content[**it].http)
        };
        let numbers: Vec<usize> = candidates
            .iter()
            .filter(is_number)
            .filter(|it| !(are_words && is_http(it)))
            .copied()
            .collect();
        if numbers.len() < 2 {
            return numbers
                .first()
                .or(candidates.iter().find(|it| !is_number(it)))
                .or(candidates.first())
                .copied();
        }
        // Public codes repeat, so the module code is the key.
        let by_head = numbers.iter().find(|it| self.heads[**it].is_module);
        if let Some(code) = by_head {
            return Some(*code);
        }
        let rest: Vec<_> = numbers.iter().filter(|it| !self.heads[**it].is_public).collect();
        let of = if rest.is_empty() { numbers.iter().collect() } else { rest };
        let code =
            *of.into_iter().max_by_key(|it| (self.content[**it].distinct, usize::MAX - **it))?;
        let others: Vec<_> = numbers
            .iter()
            .filter(|it| **it != code)
            .map(|it| self.heads[*it].text.as_str())
            .collect();
        if !numbers.iter().filter(|it| **it != code).all(|it| self.heads[*it].is_public) {
            self.doubts.push(format!(
                "`{}` was read as the code, not `{}`, because it repeats less; --columns overrides this",
                self.heads[code].text,
                others.join("`, `"),
            ));
        }
        Some(code)
    }

    /// Finds the title, the remedy and the title in the other language.
    fn find_texts(&mut self, around: Surroundings) {
        // A column of identifiers next to numbers has ids, whatever its head says.
        let code = self.roles.iter().position(|it| *it == Some(Role::Code));
        let are_numbers = code.is_some_and(|it| self.content[it].mostly(self.content[it].numbers));
        let has_other_title = |column: usize| {
            let is_title = |it: usize| self.heads[it].is_title && self.content[it].cells > 0;
            is_title(column) && (0..self.heads.len()).any(|it| it != column && is_title(it))
        };
        let mut id = self.roles.iter().position(|it| *it == Some(Role::Id));
        for column in 0..self.roles.len() {
            let (head, content) = (&self.heads[column], &self.content[column]);
            let is_id = are_numbers
                && self.roles[column].is_none()
                && id.is_none()
                && content.words * 10 >= content.cells * 9
                && content.cells > 0
                && (head.is_id
                    || content.mostly(content.dotted)
                    || head.is_code
                    || has_other_title(column) && content.symbols * 10 >= content.cells * 9)
                && !head.is_scope;
            if is_id {
                id = Some(column);
            }
        }
        if let Some(id) = id {
            self.roles[id] = Some(Role::Id);
        }
        let remedy = self.free().find(|column| self.heads[*column].is_remedy);
        if let Some(remedy) = remedy {
            self.roles[remedy] = Some(Role::Remedy);
        }
        let is_text = |content: &Content| content.cells > 0;
        let titles: Vec<usize> = self
            .free()
            .filter(|it| self.heads[*it].is_title && is_text(&self.content[*it]))
            .collect();
        let speaks_chinese =
            |column: usize| self.content[column].mostly(self.content[column].chinese);
        let (own, other): (Vec<usize>, Vec<usize>) = titles.iter().partition(|it| {
            let says_other = if around.is_chinese {
                self.heads[**it].is_english
            } else {
                self.heads[**it].is_chinese
            };
            !says_other
                && (self.content[**it].cells == 0 || speaks_chinese(**it) == around.is_chinese)
        });
        let (mut own, mut other) = (own, other);
        if own.is_empty() && !other.is_empty() {
            // These are the only texts, whatever their language.
            own.push(other.remove(0));
        }
        if let Some(column) = other.first() {
            self.roles[*column] =
                Some(if around.is_chinese { Role::English } else { Role::Chinese });
        }
        self.find_title(&own, remedy);
    }

    fn find_title(&mut self, own: &[usize], remedy: Option<usize>) {
        let code = self.roles.iter().position(|it| *it == Some(Role::Code)).unwrap_or_default();
        // Texts that repeat, or are before the code, group the codes instead of naming them.
        let groups = |it: usize| self.content[it].repeats() || it < code;
        let rank = |it: usize| (groups(it), self.heads[it].title_rank, it);
        let Some(title) = own.iter().copied().min_by_key(|it| rank(*it)) else {
            // No head names a title: take the first column of texts.
            let is_text = |it: &usize| {
                let content = &self.content[*it];
                content.cells > 0 && !self.heads[*it].is_scope && !content.mostly(content.numbers)
            };
            let column = self.free().find(is_text);
            if let Some(column) = column {
                self.roles[column] = Some(Role::Title);
                let doubt = format!(
                    "no column has the name of a text; column {} was read as the title",
                    column + 1
                );
                self.doubts.push(doubt);
            }
            return;
        };
        self.roles[title] = Some(Role::Title);
        let mut rest = own.iter().copied().filter(|it| *it != title && !groups(*it));
        let Some(second) = rest.next() else { return };
        if remedy.is_none() {
            // `错误类型 | 描述`: the name first, and then what it means and what to do.
            self.roles[second] = Some(Role::Remedy);
        }
        let role = if remedy.is_none() { "the advice" } else { "neither title nor advice" };
        self.doubts.push(format!(
            "`{}` was read as the title and `{}` as {role}; --columns overrides this",
            short(&self.heads[title].text, 20),
            short(&self.heads[second].text, 20),
        ));
    }
}
