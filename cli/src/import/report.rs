//! The report of an import, for programs; the other formats are made from it.

use schemars::JsonSchema;
use serde::Serialize;

use super::account::{Fate, PagePlan, Sums, TablePlan};
use super::code::Code;
use super::plan::Plan;
use super::update::{Change, Update};

/// The version of this format; it increases when a field is removed or changes its meaning.
const SCHEMA_VERSION: u32 = 1;

/// What `tcerr import` read, and the fate of every row.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Import")]
pub(crate) struct Report {
    /// The version of this format.
    schema_version: u32,
    pub(crate) product: String,
    pub(crate) pages: Vec<PageReport>,
    /// The numbers of rows in all tables of codes: `rows` is the sum of the others.
    pub(crate) totals: Counts,
    /// How many titles came from the page of `--pair` in the other language; null without it.
    pub(crate) paired: Option<usize>,
    /// How the page differs from the spec; null without `--update`.
    pub(crate) changes: Option<Vec<ChangeReport>>,
    /// The reason why nothing was written, or null.
    pub(crate) refusal: Option<String>,
    /// The files that were written.
    pub(crate) written: Vec<String>,
    /// The draft or the updated spec; null if it was written to a file.
    pub(crate) draft: Option<String>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Page")]
pub(crate) struct PageReport {
    pub(crate) page: String,
    /// The id of its `[[source]]`.
    source: String,
    /// `zh` or `en`.
    pub(crate) lang: &'static str,
    pub(crate) tables: Vec<TableReport>,
    /// Tables without codes, or without codes that were asked for.
    pub(crate) other_tables: Vec<OtherReport>,
    /// Errors of the page, and how they were read.
    pub(crate) remarks: Vec<Remark>,
}

#[derive(Clone, Copy, Serialize, JsonSchema)]
#[schemars(rename = "Counts")]
pub(crate) struct Counts {
    pub(crate) rows: usize,
    pub(crate) placed: usize,
    pub(crate) merged: usize,
    pub(crate) not_placed: usize,
}

impl From<Sums> for Counts {
    fn from(Sums { rows, placed, merged, not_placed }: Sums) -> Self {
        Self { rows, placed, merged, not_placed }
    }
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Table")]
pub(crate) struct TableReport {
    /// The line of the page on which the table begins.
    pub(crate) line: usize,
    pub(crate) heading: String,
    /// The enum that its codes go into.
    pub(crate) r#enum: String,
    /// `public`, `module`, `common` or `service`.
    pub(crate) level: &'static str,
    /// How each column was read.
    pub(crate) columns: Vec<ColumnReport>,
    /// What could be read differently.
    pub(crate) doubts: Vec<String>,
    #[serde(flatten)]
    pub(crate) counts: Counts,
    /// All rows below the head.
    pub(crate) items: Vec<RowReport>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Column")]
pub(crate) struct ColumnReport {
    pub(crate) head: String,
    /// `code`, `public`, `title`, `title.en`, `title.zh`, `remedy`, `id`, `http` or `other`.
    pub(crate) role: &'static str,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Row")]
pub(crate) struct RowReport {
    pub(crate) line: usize,
    /// The cell of the code, as it is on the page.
    pub(crate) code_cell: String,
    /// The cell of the title, as it is on the page.
    pub(crate) text: String,
    /// The title made from it, which ends where advice begins; null if the row has none.
    title: Option<String>,
    /// The codes of the row: numbers, or words.
    codes: Vec<CodeValue>,
    /// How it was read, where it could be read differently.
    pub(crate) notes: Vec<String>,
    /// `placed`, `merged` or `not_placed`.
    pub(crate) fate: &'static str,
    /// For a merged row, the line of the row that says the same.
    with: Option<usize>,
    /// For a row that was not placed, the reason: `range`, `two meanings`, `code 0`, `two levels`,
    /// `not 32 bits`, `no code`, `note row`, `head row`, `no columns`.
    pub(crate) reason: Option<&'static str>,
    /// Details of the reason.
    pub(crate) why: Option<String>,
}

#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "Code")]
enum CodeValue {
    Number(i32),
    Word(String),
}

impl CodeValue {
    fn of(code: &Code) -> Self {
        match code {
            Code::Number(number) => Self::Number(*number),
            Code::Word(word) => Self::Word(word.clone()),
        }
    }
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "OtherTable")]
pub(crate) struct OtherReport {
    pub(crate) line: usize,
    pub(crate) heading: String,
    pub(crate) rows: usize,
    pub(crate) reason: &'static str,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Remark")]
pub(crate) struct Remark {
    pub(crate) line: usize,
    pub(crate) text: String,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Change")]
pub(crate) struct ChangeReport {
    /// `added`, `table_added`, `title_changed`, `conflict`, `advice_changed`, `gone`, `back` or
    /// `reserved`.
    pub(crate) kind: &'static str,
    pub(crate) table: String,
    code: Option<CodeValue>,
    pub(crate) line: Option<usize>,
    pub(crate) old: Option<String>,
    pub(crate) new: Option<String>,
    /// What was done, or needs to be done.
    pub(crate) what: String,
}

impl ChangeReport {
    fn of(change: &Change) -> Self {
        Self {
            kind: change.kind.name(),
            table: change.table.clone(),
            code: change.code.as_ref().map(CodeValue::of),
            line: change.line,
            old: change.old.clone(),
            new: change.new.clone(),
            what: change.what.clone(),
        }
    }

    /// The table and the code, as text.
    pub(crate) fn place(&self) -> String {
        match &self.code {
            Some(CodeValue::Number(code)) => format!("{} {code}", self.table),
            Some(CodeValue::Word(code)) => format!("{} {code}", self.table),
            None => self.table.clone(),
        }
    }
}

impl Report {
    pub(crate) fn new(product: &str, plan: &Plan, update: Option<&Update>) -> Self {
        let mut totals = Counts { rows: 0, placed: 0, merged: 0, not_placed: 0 };
        for sums in plan.pages.iter().flat_map(|page| &page.tables).map(TablePlan::sums) {
            totals.rows += sums.rows;
            totals.placed += sums.placed;
            totals.merged += sums.merged;
            totals.not_placed += sums.not_placed;
        }
        Self {
            schema_version: SCHEMA_VERSION,
            product: product.to_owned(),
            pages: plan.pages.iter().map(|page| PageReport::of(page, plan)).collect(),
            totals,
            paired: None,
            changes: update.map(|it| it.changes.iter().map(ChangeReport::of).collect()),
            refusal: update.and_then(|it| it.refusal.clone()),
            written: Vec::new(),
            draft: None,
        }
    }
}

impl PageReport {
    fn of(page: &PagePlan, plan: &Plan) -> Self {
        let others = page.others.iter();
        let remarks = page.remarks.iter();
        Self {
            page: page.name.clone(),
            source: page.source.clone(),
            lang: if page.is_chinese { "zh" } else { "en" },
            tables: page.tables.iter().map(|table| TableReport::of(table, plan)).collect(),
            other_tables: others
                .map(|it| OtherReport {
                    line: it.line,
                    heading: it.heading.clone(),
                    rows: it.rows,
                    reason: it.reason,
                })
                .collect(),
            remarks: remarks
                .map(|(line, text)| Remark { line: *line, text: text.clone() })
                .collect(),
        }
    }
}

impl TableReport {
    fn of(table: &TablePlan, plan: &Plan) -> Self {
        let target = &plan.targets[table.target];
        let has_words = target.has_words();
        let head = |column: usize| table.columns.head.get(column).cloned().unwrap_or_default();
        let columns = table.columns.roles.iter().enumerate();
        Self {
            line: table.line,
            heading: table.heading.clone(),
            r#enum: target.name.clone(),
            level: target.level_name(),
            columns: columns
                .map(|(column, role)| ColumnReport { head: head(column), role: role.name() })
                .collect(),
            doubts: table.columns.doubts.clone(),
            counts: table.sums().into(),
            items: table
                .rows
                .iter()
                .map(|row| {
                    let code = |code: &Code| {
                        if has_words { CodeValue::Word(code.text()) } else { CodeValue::of(code) }
                    };
                    let (fate, with, reason, why) = match &row.fate {
                        Fate::Placed => ("placed", None, None, None),
                        Fate::Merged { with } => ("merged", Some(*with), None, None),
                        Fate::NotPlaced { reason, why } => {
                            ("not_placed", None, Some(reason.name()), why.clone())
                        }
                    };
                    RowReport {
                        line: row.line,
                        code_cell: row.code_cell.clone(),
                        text: row.text.clone(),
                        title: row.title.clone(),
                        codes: row.codes.iter().map(code).collect(),
                        notes: row.notes.clone(),
                        fate,
                        with,
                        reason,
                        why,
                    }
                })
                .collect(),
        }
    }
}
