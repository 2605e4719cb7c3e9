//! Decides which tables of a spec the codes of pages go into, and the fate of every row.

use std::collections::{BTreeMap, BTreeSet};

use super::account::{Fate, OtherTable, PagePlan, RowPlan, TablePlan};
use super::code::Code;
use super::columns::{self, Columns, Role, Surroundings};
use super::entry::{Entry, Target};
use super::page::{Page, Row, Table};
use super::rows::{self, Fact, Read, Reason};
use super::text::{essence, has_han, short};
use super::words::{is_public_heading, is_public_lead};

/// The level of codes in a reply, as far as a page states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    Public,
    Module,
}

/// The options of the import.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    pub(crate) product: String,
    pub(crate) level: Option<Level>,
    pub(crate) columns: Option<Vec<Role>>,
    /// Headings, each with the enum of the tables under it, or [`LEFT_OUT`].
    pub(crate) enums: Vec<(String, String)>,
    /// Whether the pages are in Chinese, if given.
    pub(crate) is_chinese: Option<bool>,
}

/// In place of an enum, says that a table is not read.
pub(crate) const LEFT_OUT: &str = "-";
/// The reason why such a table is not read.
const WAS_LEFT_OUT: &str = "left out";

impl Wanted {
    /// The choice for the tables under a heading of this one, and its place among all choices.
    fn choice(&self, table: &Table) -> Option<(usize, &str)> {
        let heading = heading(table);
        let place = self.enums.iter().position(|(text, _)| {
            let is_same = |it: &String| essence(it) == essence(text);
            table.headings.iter().any(is_same) || is_same(&table.lead) || is_same(&heading)
        })?;
        Some((place, &self.enums[place].1))
    }
}

/// A page with the id of its source.
pub(crate) struct Input {
    pub(crate) name: String,
    pub(crate) source: String,
    pub(crate) page: Page,
}

/// The contents of all pages, table by table and code by code.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    pub(crate) pages: Vec<PagePlan>,
    pub(crate) targets: Vec<Target>,
    /// The place of each target, by its name.
    names: BTreeMap<String, usize>,
    /// How many names were made from a stem.
    made: BTreeMap<String, usize>,
    /// The choices that matched a table.
    pub(crate) choices: BTreeSet<usize>,
}

impl Plan {
    /// Reads pages according to the options.
    pub(crate) fn new(inputs: Vec<Input>, wanted: &Wanted) -> Self {
        let mut plan = Self::default();
        for input in inputs {
            plan.add(input, wanted);
        }
        plan.spell_words();
        plan.pages.iter().for_each(PagePlan::assert_sums);
        plan
    }

    fn add(&mut self, input: Input, wanted: &Wanted) {
        let Input { name, source, page } = input;
        let is_chinese = wanted.is_chinese.unwrap_or_else(|| is_chinese(&page));
        let around = Surroundings { is_chinese };
        let levels: Vec<_> = page.tables.iter().map(level).collect();
        let mut planned = PagePlan {
            name,
            source,
            is_chinese,
            tables: Vec::new(),
            others: Vec::new(),
            remarks: page.remarks,
            is_cut: page.is_cut,
        };
        let tables: Vec<_> = page
            .tables
            .iter()
            .zip(levels)
            .map(|(table, level)| {
                (table, level, columns::columns(table, wanted.columns.as_deref(), around))
            })
            .collect();
        // If the page never states a level, the given level is that of all tables.
        let is_spoken_of = |wanted: Level| {
            tables.iter().any(|(_, level, columns)| {
                columns.as_ref().is_ok_and(|it| level_of(*level, it) == Some(wanted))
            })
        };
        let forced = wanted.level.filter(|it| !is_spoken_of(*it));
        for (table, level, columns) in tables {
            let columns = match columns {
                Ok(columns) => columns,
                Err(reason) => {
                    planned.others.push(other(table, reason));
                    continue;
                }
            };
            let choice = wanted.choice(table);
            self.choices.extend(choice.map(|(place, _)| place));
            let name = choice.map(|(_, name)| name);
            if name == Some(LEFT_OUT) {
                planned.others.push(other(table, WAS_LEFT_OUT));
                continue;
            }
            let own = level_of(level, &columns);
            let level = forced.or(own).unwrap_or(Level::Module);
            if wanted.level.is_some_and(|it| it != level) {
                planned.others.push(other(table, "of the other level, which was not asked for"));
                continue;
            }
            let target = self.target(table, level, (name, wanted));
            let reads = rows::read(table, &columns);
            let rows = reads
                .into_iter()
                .map(|read| self.place(read, target, &planned.source, is_chinese))
                .collect();
            planned.tables.push(TablePlan {
                line: table.line,
                heading: heading(table),
                target,
                columns,
                rows,
            });
        }
        self.pages.push(planned);
    }

    /// The enum that a table goes into: the given one, or a separate one.
    fn target(
        &mut self,
        table: &Table,
        level: Level,
        (given, wanted): (Option<&str>, &Wanted),
    ) -> usize {
        let is_name_made = given.is_none();
        let name = given.map_or_else(|| self.free_name(level, wanted), str::to_owned);
        let place = *self.names.entry(name).or_insert_with_key(|name| {
            let name = name.clone();
            self.targets.push(Target {
                name,
                is_name_made,
                level,
                entries: BTreeMap::new(),
                headings: Vec::new(),
                zero_failure: None,
            });
            self.targets.len() - 1
        });
        self.targets[place].headings.push(heading(table));
        place
    }

    fn free_name(&mut self, level: Level, wanted: &Wanted) -> String {
        let stem = match level {
            Level::Public => "public".to_owned(),
            Level::Module => wanted.product.clone(),
        };
        let stem = tencentcloud_errors_codegen::variant_name(&stem);
        let made = self.made.entry(stem.clone()).or_default();
        loop {
            *made += 1;
            let name = match *made {
                1 => format!("{stem}Error"),
                number => format!("{stem}Todo{number}Error"),
            };
            if !self.names.contains_key(&name) {
                return name;
            }
        }
    }

    /// Gives a row its place.
    fn place(&mut self, read: Read, target: usize, source: &str, is_chinese: bool) -> RowPlan {
        let Read { line, code, text, outcome } = read;
        let mut row = RowPlan {
            line,
            code_cell: code,
            text,
            title: None,
            codes: Vec::new(),
            notes: Vec::new(),
            fate: Fate::Placed,
        };
        match outcome {
            Err((reason, why)) => {
                // Only a failure has a remark about its 0.
                if reason == Reason::Zero && why.is_some() {
                    self.targets[target].zero_failure.get_or_insert(line);
                }
                row.fate = Fate::NotPlaced { reason, why };
            }
            Ok(fact) => {
                row.fate = self.place_fact(&fact, target, source, is_chinese);
                (row.title, row.codes, row.notes) = (fact.title, fact.codes, fact.doubts);
            }
        }
        row
    }

    fn place_fact(&mut self, fact: &Fact, target: usize, source: &str, is_chinese: bool) -> Fate {
        let entries = &mut self.targets[target].entries;
        let (known, new): (Vec<Code>, Vec<Code>) =
            fact.codes.iter().cloned().partition(|it| entries.contains_key(it));
        let title = fact.title.as_ref().or(fact.other_title.as_ref());
        let mut other_meaning = None;
        for code in &known {
            let Some(entry) = entries.get_mut(code) else { continue };
            let own = entry.title().or(entry.title_zh.as_deref()).or(entry.title_en.as_deref());
            let is_same = match (own, title) {
                (Some(own), Some(title)) => essence(own) == essence(title),
                _ => true,
            };
            if is_same || entry.is_chinese != is_chinese {
                entry.add(fact, source, is_chinese);
            } else {
                let text = title.map_or("", |it| it);
                entry
                    .doubts
                    .push((fact.line, format!("the page also says about this code: {text}")));
                other_meaning = Some((code.text(), entry.line));
            }
        }
        for code in &new {
            let mut entry = Entry { line: fact.line, is_chinese, ..Entry::default() };
            entry.add(fact, source, is_chinese);
            entries.insert(code.clone(), entry);
        }
        match (other_meaning, known.first()) {
            (Some((code, line)), _) => {
                let why = format!("{code} means something else on line {line}");
                Fate::NotPlaced { reason: Reason::TwoMeanings, why: Some(why) }
            }
            (None, Some(code)) if new.is_empty() => {
                Fate::Merged { with: entries.get(code).map_or(0, |it| it.line) }
            }
            _ => Fate::Placed,
        }
    }

    /// The headings of the tables that were left out, by source.
    pub(crate) fn left_out(&self) -> BTreeMap<String, BTreeSet<String>> {
        let mut left_out: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for page in &self.pages {
            let others = page.others.iter().filter(|it| it.reason == WAS_LEFT_OUT);
            let headings = others.map(|it| it.heading.clone());
            left_out.entry(page.source.clone()).or_default().extend(headings);
        }
        left_out
    }

    /// If a table has a word, its numbers are words too, since replies have one kind of code.
    fn spell_words(&mut self) {
        for target in &mut self.targets {
            if target.has_words() {
                let entries = std::mem::take(&mut target.entries);
                target.entries = entries
                    .into_iter()
                    .map(|(code, entry)| (Code::Word(code.text()), entry))
                    .collect();
            }
        }
    }

    /// Takes titles by code from the same page in the other language; returns how many there were.
    pub(crate) fn pair(&mut self, other: &Self) -> usize {
        let mut paired = 0;
        for target in &mut self.targets {
            for (code, entry) in &mut target.entries {
                let of_level = other.targets.iter().filter(|it| it.level == target.level);
                let other = of_level
                    .filter_map(|it| it.entries.get(code))
                    .find(|it| it.is_chinese != entry.is_chinese);
                let Some(other) = other else { continue };
                let (place, title) = if entry.is_chinese {
                    (&mut entry.title_en, &other.title_en)
                } else {
                    (&mut entry.title_zh, &other.title_zh)
                };
                if title.is_some() {
                    place.clone_from(title);
                    paired += 1;
                }
            }
        }
        paired
    }
}

/// The name of a table: its heading, or the text above it.
fn heading(table: &Table) -> String {
    table.headings.last().cloned().unwrap_or_else(|| short(&table.lead, 60))
}

fn other(table: &Table, reason: &'static str) -> OtherTable {
    let heads = table.rows.iter().take_while(|row| row.is_head).count();
    let rows = table.rows.len() - if heads < table.rows.len() { heads } else { 0 };
    OtherTable { line: table.line, heading: heading(table), rows, reason }
}

/// The level that the text above a table mentions, the nearest text first.
fn level(table: &Table) -> Option<Level> {
    let mut headings = table.headings.iter().rev();
    let is_public = is_public_lead(&table.lead)
        .or_else(|| headings.find_map(|heading| is_public_heading(heading)))?;
    Some(if is_public { Level::Public } else { Level::Module })
}

/// A table that has public and module codes side by side is about module codes.
fn level_of(level: Option<Level>, columns: &Columns) -> Option<Level> {
    if columns.place(Role::Public).is_some() { Some(Level::Module) } else { level }
}

/// Whether the tables of a page are in Chinese, by their heads, or else by three in ten cells with text.
pub(crate) fn is_chinese(page: &Page) -> bool {
    let share = |rows: &mut dyn Iterator<Item = &Row>| {
        let cells = rows.flat_map(|row| &row.cells).map(|cell| cell.folded());
        cells
            .filter(|it| it.chars().any(char::is_alphabetic))
            .fold((0, 0), |(texts, chinese), it| (texts + 1, chinese + usize::from(has_han(it))))
    };
    let (texts, chinese) = share(&mut page.tables.iter().filter_map(|table| table.rows.first()));
    if texts > 0 && chinese * 2 >= texts {
        return true;
    }
    let (texts, chinese) = share(&mut page.tables.iter().flat_map(|table| &table.rows));
    if texts == 0 {
        return page.tables.iter().flat_map(|table| &table.headings).any(|it| has_han(it));
    }
    chinese * 10 >= texts * 3
}
