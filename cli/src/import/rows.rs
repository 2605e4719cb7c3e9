//! Reads each row of a table, or finds out why it says nothing about a code.

use super::advice;
use super::code::{self, Code, Codes, Reading};
use super::columns::{Columns, Role};
use super::content::http_status;
use super::page::{Kind, Row, Table};
use super::text::{fold, is_nothing};

/// The facts of a row about its codes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fact {
    pub(crate) line: usize,
    pub(crate) codes: Vec<Code>,
    pub(crate) public: Option<i32>,
    pub(crate) http: Option<u16>,
    pub(crate) id: Option<String>,
    /// What happened, in the language of the page.
    pub(crate) title: Option<String>,
    /// The title in the other language.
    pub(crate) other_title: Option<String>,
    pub(crate) advice: Option<String>,
    pub(crate) links: Vec<String>,
    /// The texts in columns that are not read, each after its head.
    pub(crate) others: Vec<String>,
    pub(crate) doubts: Vec<String>,
}

/// The reason why a row was not placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reason {
    Range,
    TwoMeanings,
    Zero,
    TwoLevels,
    NotThirtyTwoBits,
    NoCode,
    NoteRow,
    HeadRow,
    NoColumns,
}

impl Reason {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Range => "range",
            Self::TwoMeanings => "two meanings",
            Self::Zero => "code 0",
            Self::TwoLevels => "two levels",
            Self::NotThirtyTwoBits => "not 32 bits",
            Self::NoCode => "no code",
            Self::NoteRow => "note row",
            Self::HeadRow => "head row",
            Self::NoColumns => "no columns",
        }
    }
}

/// A row and its fate so far.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) line: usize,
    /// The cells of the code and of the title, as they are on the page.
    pub(crate) code: String,
    pub(crate) text: String,
    pub(crate) outcome: Result<Fact, (Reason, Option<String>)>,
}

/// Reads all rows below the head.
pub(crate) fn read(table: &Table, columns: &Columns) -> Vec<Read> {
    let rows = &table.rows[columns.head_rows..];
    let mut reads: Vec<_> = rows.iter().map(|row| read_row(row, table, columns)).collect();
    drop_words_among_numbers(&mut reads);
    if columns.place(Role::Remedy).is_none() {
        part_titles_from_advice(&mut reads);
    }
    reads
}

fn cell(row: &Row, columns: &Columns, role: Role) -> Option<String> {
    let cell = row.cells.get(columns.place(role)?)?;
    let text = cell.folded();
    (!text.is_empty() && !is_nothing(text)).then(|| text.to_owned())
}

fn read_row(row: &Row, table: &Table, columns: &Columns) -> Read {
    let code_cell = columns.place(Role::Code).and_then(|it| row.cells.get(it));
    let raw = code_cell.map_or("", |it| it.text.as_str());
    let outcome = outcome(row, raw, table, columns);
    let text = cell(row, columns, Role::Title).or_else(|| cell(row, columns, Role::English));
    let (code, text) = (fold(raw), text.unwrap_or_default());
    if code.is_empty() && text.is_empty() {
        // A row without either is shown by its other texts.
        let text = row.cells.iter().map(|it| it.folded()).find(|it| !it.is_empty());
        return Read { line: row.line, code, text: text.unwrap_or_default().to_owned(), outcome };
    }
    Read { line: row.line, code, text, outcome }
}

fn outcome(
    row: &Row,
    raw: &str,
    table: &Table,
    columns: &Columns,
) -> Result<Fact, (Reason, Option<String>)> {
    let texts: Vec<_> = row.cells.iter().map(|it| it.folded()).collect();
    let filled = texts.iter().filter(|it| !it.is_empty()).count();
    if table.kind == Kind::Plain && columns.roles.len() < 2 {
        let why = "the columns of this text are lost, so title and advice cannot be told apart";
        return Err((Reason::NoColumns, Some(why.to_owned())));
    }
    let is_head = texts.len() >= columns.head.len()
        && !columns.head.is_empty()
        && columns.head.iter().zip(&texts).all(|(head, text)| head == text);
    // A text over all columns is a note about the rows below it.
    let is_title = row.own_cells == 1 && row.cells.len() > 1;
    if is_head
        || row.is_head
            && !is_title
            && filled > 1
            && matches!(code::read(raw, columns.context), Reading::Text)
    {
        return Err((Reason::HeadRow, None));
    }
    let is_note = columns.roles.len() > 1 && (filled <= 1 || row.is_head && is_title);
    match code::read(raw, columns.context) {
        Reading::Codes(codes) => Ok(fact(row, codes, columns, &texts)),
        Reading::Nothing | Reading::Text if is_note => Err((Reason::NoteRow, None)),
        Reading::Nothing => Err((Reason::NoCode, None)),
        Reading::Text => Err((
            Reason::NoCode,
            Some(format!("`{}` is not a code", super::text::short(&fold(raw), 40))),
        )),
        Reading::Range => Err((Reason::Range, None)),
        Reading::TwoLevels => Err((Reason::TwoLevels, None)),
        Reading::NotThirtyTwoBits => Err((Reason::NotThirtyTwoBits, None)),
        Reading::Zero => {
            let texts: Vec<_> = [Role::Title, Role::English, Role::Id]
                .into_iter()
                .filter_map(|role| cell(row, columns, role))
                .collect();
            let is_failure = !texts.is_empty() && !texts.iter().any(|it| advice::is_success(it));
            let why = is_failure.then(|| "its text does not say success: if the service sends 0 for a failure, the table needs `zero_is_failure = true`".to_owned());
            Err((Reason::Zero, why))
        }
    }
}

fn fact(row: &Row, codes: Codes, columns: &Columns, texts: &[&str]) -> Fact {
    let number = |role| {
        let text = cell(row, columns, role)?;
        match code::read(&text, columns.context) {
            Reading::Codes(codes) => match codes.codes[..] {
                [Code::Number(number)] => Some(number),
                _ => None,
            },
            _ => None,
        }
    };
    let mut doubts: Vec<_> = codes.doubt.into_iter().collect();
    // The parser fills up a head to the width of the widest row.
    let width = columns.head.iter().rposition(|it| !it.is_empty()).map_or(0, |it| it + 1);
    let read = |place: usize| columns.roles.get(place).is_some_and(|role| *role != Role::Other);
    let extra =
        texts.iter().enumerate().skip(width).filter(|(place, it)| !it.is_empty() && !read(*place));
    let extra: Vec<_> = extra.map(|(_, it)| *it).collect();
    if width > 0 && !extra.is_empty() {
        doubts.push(format!(
            "this row has more cells than the head; the next one is `{}`",
            extra.join(" | ")
        ));
    }
    if row.own_cells < width && row.cells.len().min(row.own_cells) < width && !reaches_in(row) {
        doubts.push("this row has fewer cells than the head".to_owned());
    }
    let other = if columns.place(Role::English).is_some() { Role::English } else { Role::Chinese };
    let links =
        columns.place(Role::Remedy).or(columns.place(Role::Title)).and_then(|it| row.cells.get(it));
    Fact {
        line: row.line,
        codes: codes.codes,
        public: number(Role::Public).or(codes.public),
        http: cell(row, columns, Role::Http).and_then(|it| http_status(&it)),
        id: cell(row, columns, Role::Id).or(codes.id),
        title: cell(row, columns, Role::Title),
        other_title: cell(row, columns, other),
        advice: cell(row, columns, Role::Remedy),
        links: links.map(|it| it.links.clone()).unwrap_or_default(),
        others: others(columns, texts),
        doubts,
    }
}

/// The texts in the columns that are not read, except numbers that count the rows.
fn others(columns: &Columns, texts: &[&str]) -> Vec<String> {
    let heads = columns.roles.iter().zip(&columns.head).zip(texts);
    let others = heads.filter(|((role, head), text)| {
        let is_count = text.bytes().all(|it| it.is_ascii_digit());
        **role == Role::Other && !head.is_empty() && !is_count && !is_nothing(text)
    });
    others.map(|((_, head), text)| format!("{head}: {text}")).collect()
}

/// Whether cells span into a row from above, or over several columns.
fn reaches_in(row: &Row) -> bool {
    row.cells.len() > row.own_cells
        && row.cells.iter().skip(row.own_cells).any(|it| !it.text.is_empty())
}

/// In a column of numbers, `other` and `success` are texts; only what looks like an identifier is a
/// code.
fn drop_words_among_numbers(reads: &mut [Read]) {
    let codes = || reads.iter().filter_map(|it| it.outcome.as_ref().ok()).flat_map(|it| &it.codes);
    let words = codes().filter(|it| it.is_word()).count();
    if words * 2 >= codes().count() {
        return;
    }
    let is_plain = |code: &Code| match code {
        Code::Word(word) => {
            word.bytes().all(|it| it.is_ascii_alphabetic())
                && !word.bytes().skip(1).any(|it| it.is_ascii_uppercase())
                || word.eq_ignore_ascii_case("ok")
        }
        Code::Number(_) => false,
    };
    for read in reads {
        if read.outcome.as_ref().is_ok_and(|fact| fact.codes.iter().all(is_plain)) {
            let why = format!("`{}` is a word among numbers", read.code);
            read.outcome = Err((Reason::NoCode, Some(why)));
        }
    }
}

/// If a table has no column for advice, but advice after most of its titles, each title ends where the
/// advice begins. If few titles have advice, it is part of what the service says.
fn part_titles_from_advice(reads: &mut [Read]) {
    let titles = || reads.iter().filter_map(|it| it.outcome.as_ref().ok()?.title.as_deref());
    let split = titles().filter(|it| advice::split(it).is_some()).count();
    if split == 0 {
        return;
    }
    let is_habit = split * 2 >= titles().count();
    for fact in reads.iter_mut().filter_map(|it| it.outcome.as_mut().ok()) {
        let Some((title, advice)) = fact.title.as_deref().and_then(advice::split) else { continue };
        if is_habit {
            (fact.title, fact.advice) = (Some(title), Some(advice));
        } else {
            fact.doubts
                .push(format!("the title may end before `{}`", super::text::short(&advice, 40)));
        }
    }
}
