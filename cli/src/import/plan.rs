//! Which tables of a spec the codes of pages go into, and what becomes of every row.

use std::collections::BTreeMap;

use super::advice;
use super::code::Code;
use super::columns::{self, Columns, Role, Surroundings};
use super::page::{Page, Table};
use super::rows::{self, Fact, Read, Reason};
use super::text::{essence, fold, has_han, short};
use super::words::is_public_heading;

/// Where codes stand in a reply, as far as a page says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    Public,
    Module,
}

/// What was asked for.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    pub(crate) product: String,
    pub(crate) level: Option<Level>,
    pub(crate) columns: Option<Vec<Role>>,
    /// Headings, each with the enum of the tables under it.
    pub(crate) enums: Vec<(String, String)>,
    /// Whether the pages are in Chinese, if that is said.
    pub(crate) is_chinese: Option<bool>,
}

/// A page with the id of its source.
pub(crate) struct Input {
    pub(crate) name: String,
    pub(crate) source: String,
    pub(crate) page: Page,
}

/// All that pages say, table by table and code by code.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    pub(crate) pages: Vec<PagePlan>,
    pub(crate) targets: Vec<Target>,
    /// The place of each target, by its name.
    names: BTreeMap<String, usize>,
    /// How many names were made of a stem.
    made: BTreeMap<String, usize>,
}

#[derive(Debug)]
pub(crate) struct PagePlan {
    pub(crate) name: String,
    pub(crate) source: String,
    pub(crate) is_chinese: bool,
    pub(crate) tables: Vec<TablePlan>,
    /// Tables that hold no codes, or none that were asked for.
    pub(crate) others: Vec<OtherTable>,
    pub(crate) remarks: Vec<(usize, String)>,
}

/// A table of codes, with every row.
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

/// A row, and what became of it.
#[derive(Debug)]
pub(crate) struct RowPlan {
    pub(crate) line: usize,
    pub(crate) code_cell: String,
    /// The cell of the title, and what became the title.
    pub(crate) text: String,
    pub(crate) title: Option<String>,
    pub(crate) codes: Vec<Code>,
    /// How it was read, where it could be read otherwise.
    pub(crate) notes: Vec<String>,
    pub(crate) fate: Fate,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It has become one entry or more.
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

/// One `[[table]]` to be.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) name: String,
    pub(crate) level: Level,
    pub(crate) entries: BTreeMap<Code, Entry>,
    pub(crate) headings: Vec<String>,
}

impl Target {
    /// Whether its codes are words: one is enough, because the service then sends text.
    pub(crate) fn has_words(&self) -> bool {
        self.entries.keys().any(Code::is_word)
    }

    /// The level as specs spell it.
    pub(crate) fn level_name(&self) -> &'static str {
        match (self.level, self.has_words()) {
            (Level::Public, false) => "public",
            (Level::Public, true) => "common",
            (Level::Module, false) => "module",
            (Level::Module, true) => "service",
        }
    }
}

/// One code to be.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entry {
    pub(crate) line: usize,
    pub(crate) title_zh: Option<String>,
    pub(crate) title_en: Option<String>,
    pub(crate) id: Option<String>,
    pub(crate) public: Option<i32>,
    pub(crate) http: Option<u16>,
    /// The advice of the page, with its line.
    pub(crate) advice: Vec<(usize, String)>,
    pub(crate) links: Vec<String>,
    /// What else the page says under this code, and what could be read otherwise.
    pub(crate) doubts: Vec<(usize, String)>,
    pub(crate) sources: Vec<String>,
    /// The language of the page that says it.
    pub(crate) is_chinese: bool,
}

impl Entry {
    /// The title in the language of its page.
    pub(crate) fn title(&self) -> Option<&str> {
        if self.is_chinese { self.title_zh.as_deref() } else { self.title_en.as_deref() }
    }

    /// All that the page advises, as one text.
    pub(crate) fn all_advice(&self) -> String {
        self.advice.iter().map(|(_, it)| it.as_str()).collect::<Vec<_>>().join(" ")
    }
}

impl Plan {
    /// Reads pages as they are wanted.
    pub(crate) fn new(inputs: Vec<Input>, wanted: &Wanted) -> Self {
        let mut plan = Self::default();
        for input in inputs {
            plan.add(input, wanted);
        }
        plan.spell_words();
        plan.assert_sums();
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
        };
        let tables: Vec<_> = page
            .tables
            .iter()
            .zip(levels)
            .map(|(table, level)| {
                (table, level, columns::columns(table, wanted.columns.as_deref(), around))
            })
            .collect();
        // A level that the page nowhere speaks of is what the reader says of all its tables.
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
            let own = level_of(level, &columns);
            let level = forced.or(own).unwrap_or(Level::Module);
            if wanted.level.is_some_and(|it| it != level) {
                planned.others.push(other(table, "of the other level, which was not asked for"));
                continue;
            }
            let target = self.target(table, level, wanted);
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

    /// The enum that a table goes into: as it is said, or one of its own.
    fn target(&mut self, table: &Table, level: Level, wanted: &Wanted) -> usize {
        let heading = heading(table);
        let given = wanted.enums.iter().find(|(text, _)| {
            let is_same = |it: &String| essence(it) == essence(text);
            table.headings.iter().any(is_same)
                || is_same(&table.lead)
                || text.is_empty() && heading.is_empty()
        });
        let name = given.map_or_else(|| self.free_name(level, wanted), |(_, name)| name.clone());
        let place = *self.names.entry(name).or_insert_with_key(|name| {
            let name = name.clone();
            self.targets.push(Target {
                name,
                level,
                entries: BTreeMap::new(),
                headings: Vec::new(),
            });
            self.targets.len() - 1
        });
        self.targets[place].headings.push(heading);
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
            Err((reason, why)) => row.fate = Fate::NotPlaced { reason, why },
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
                    .push((fact.line, format!("the page also says under this code: {text}")));
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
                let why = format!("{code} means something else in line {line}");
                Fate::NotPlaced { reason: Reason::TwoMeanings, why: Some(why) }
            }
            (None, Some(code)) if new.is_empty() => {
                Fate::Merged { with: entries.get(code).map_or(0, |it| it.line) }
            }
            _ => Fate::Placed,
        }
    }

    /// Where a table has a word, its numbers are words, too: a reply has one kind of code.
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

    /// Takes titles in the other language from the same page in it, by code; says how many there were.
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

    /// No row is lost.
    fn assert_sums(&self) {
        for table in self.pages.iter().flat_map(|page| &page.tables) {
            let sums = table.sums();
            assert_eq!(sums.rows, sums.placed + sums.merged + sums.not_placed, "a row is lost");
        }
    }
}

/// How many rows became what.
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

/// One code has no more pieces of advice than anybody reads.
const MOST: usize = 20;

impl Entry {
    fn add(&mut self, fact: &Fact, source: &str, is_chinese: bool) {
        let fill = |place: &mut Option<String>, text: &Option<String>| {
            if place.is_none() {
                place.clone_from(text);
            }
        };
        let (own, other) = if is_chinese {
            (&mut self.title_zh, &mut self.title_en)
        } else {
            (&mut self.title_en, &mut self.title_zh)
        };
        fill(own, &fact.title);
        fill(other, &fact.other_title);
        fill(&mut self.id, &fact.id);
        let public = differs(self.public, fact.public).map(|it| format!("public code {it}"));
        let http = differs(self.http, fact.http).map(|it| format!("HTTP status {it}"));
        let also = public.into_iter().chain(http);
        self.doubts.extend(also.map(|it| (fact.line, format!("the page also gives it the {it}"))));
        self.public = self.public.or(fact.public);
        self.http = self.http.or(fact.http);
        if let Some(advice) = &fact.advice
            && self.advice.len() < MOST
            && self.advice.iter().all(|(_, it)| it != advice)
        {
            self.advice.push((fact.line, advice.clone()));
        }
        let links = fact.links.iter().map(|it| fold(it)).filter(|it| !it.is_empty());
        for link in links {
            if self.links.len() < MOST && !self.links.contains(&link) {
                self.links.push(link);
            }
        }
        self.doubts.extend(fact.doubts.iter().map(|it| (fact.line, it.clone())));
        if self.sources.iter().all(|it| it != source) {
            self.sources.push(source.to_owned());
        }
    }
}

/// What another row says, if it says something else.
fn differs<T: Copy + PartialEq>(own: Option<T>, other: Option<T>) -> Option<T> {
    other.filter(|other| own.is_some_and(|own| own != *other))
}

/// What a table is called: its heading, or what stands above it.
fn heading(table: &Table) -> String {
    table.headings.last().cloned().unwrap_or_else(|| short(&table.lead, 60))
}

fn other(table: &Table, reason: &'static str) -> OtherTable {
    let heads = table.rows.iter().take_while(|row| row.is_head).count();
    let rows = table.rows.len() - if heads < table.rows.len() { heads } else { 0 };
    OtherTable { line: table.line, heading: heading(table), rows, reason }
}

/// Which level the text above a table speaks of, the nearest first.
fn level(table: &Table) -> Option<Level> {
    let texts = std::iter::once(&table.lead).chain(table.headings.iter().rev());
    let is_public = texts.into_iter().find_map(|text| is_public_heading(text))?;
    Some(if is_public { Level::Public } else { Level::Module })
}

/// A table that has public and module codes side by side is about the latter.
fn level_of(level: Option<Level>, columns: &Columns) -> Option<Level> {
    if columns.place(Role::Public).is_some() { Some(Level::Module) } else { level }
}

/// Whether the tables of a page are in Chinese: three of ten cells with text have some.
pub(crate) fn is_chinese(page: &Page) -> bool {
    let rows = page.tables.iter().flat_map(|table| &table.rows);
    let mut texts = 0_usize;
    let mut chinese = 0_usize;
    for cell in rows.flat_map(|row| &row.cells) {
        if cell.folded().chars().any(char::is_alphabetic) {
            texts += 1;
            chinese += usize::from(advice::is_chinese(cell.folded()));
        }
    }
    let headings = page.tables.iter().flat_map(|table| &table.headings);
    if texts == 0 { headings.into_iter().any(|it| has_han(it)) } else { chinese * 10 >= texts * 3 }
}
