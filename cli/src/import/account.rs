//! The account of every row: placed, merged, or not placed and why. No row is lost.

use super::code::Code;
use super::columns::Columns;
use super::rows::Reason;

/// A page with its tables.
#[derive(Debug)]
pub(crate) struct PagePlan {
    pub(crate) name: String,
    pub(crate) source: String,
    pub(crate) is_chinese: bool,
    pub(crate) tables: Vec<TablePlan>,
    /// Tables without codes, or without codes that were asked for.
    pub(crate) others: Vec<OtherTable>,
    pub(crate) remarks: Vec<(usize, String)>,
    /// Whether the page may be cut off.
    pub(crate) is_cut: bool,
}

/// A table of codes with all of its rows.
#[derive(Debug)]
pub(crate) struct TablePlan {
    pub(crate) line: usize,
    pub(crate) heading: String,
    /// The enum that its codes go into.
    pub(crate) target: usize,
    pub(crate) columns: Columns,
    pub(crate) rows: Vec<RowPlan>,
}

#[derive(Debug)]
pub(crate) struct OtherTable {
    pub(crate) line: usize,
    pub(crate) heading: String,
    pub(crate) rows: usize,
    pub(crate) reason: &'static str,
}

/// A row and its fate.
#[derive(Debug)]
pub(crate) struct RowPlan {
    pub(crate) line: usize,
    pub(crate) code_cell: String,
    /// The cell of the title, and the title made from it.
    pub(crate) text: String,
    pub(crate) title: Option<String>,
    pub(crate) codes: Vec<Code>,
    /// How it was read, where it could be read differently.
    pub(crate) notes: Vec<String>,
    pub(crate) fate: Fate,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It became one entry or more.
    Placed,
    /// A row above says the same.
    Merged {
        with: usize,
    },
    NotPlaced {
        reason: Reason,
        why: Option<String>,
    },
}

/// The number of rows by fate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sums {
    pub(crate) rows: usize,
    pub(crate) placed: usize,
    pub(crate) merged: usize,
    pub(crate) not_placed: usize,
}

impl TablePlan {
    pub(crate) fn sums(&self) -> Sums {
        let count = |is: fn(&Fate) -> bool| self.rows.iter().filter(|row| is(&row.fate)).count();
        Sums {
            rows: self.rows.len(),
            placed: count(|it| *it == Fate::Placed),
            merged: count(|it| matches!(it, Fate::Merged { .. })),
            not_placed: count(|it| matches!(it, Fate::NotPlaced { .. })),
        }
    }
}

impl PagePlan {
    /// No row is lost.
    pub(crate) fn assert_sums(&self) {
        for table in &self.tables {
            let sums = table.sums();
            assert_eq!(sums.rows, sums.placed + sums.merged + sums.not_placed, "a row is lost");
        }
    }
}
