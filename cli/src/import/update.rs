//! Compares a page with a spec, and takes over into the spec what can be taken over.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use tencentcloud_errors_codegen::layout;

use super::code::Code;
use super::counterpart::{as_in, counterpart};
use super::draft;
use super::entry::{Entry, Target};
use super::known::{Known, KnownEntry, KnownTable};
use super::memory::{Memory, RowMemory, digest};
use super::plan::Plan;
use super::style::{as_pages_write, as_specs_write};
use super::text::fold;
use crate::toml_text::quoted;

/// The kind of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Added,
    TableAdded,
    TitleChanged,
    Conflict,
    AdviceChanged,
    Gone,
    Back,
    Reserved,
}

impl Kind {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::TableAdded => "table_added",
            Self::TitleChanged => "title_changed",
            Self::Conflict => "conflict",
            Self::AdviceChanged => "advice_changed",
            Self::Gone => "gone",
            Self::Back => "back",
            Self::Reserved => "reserved",
        }
    }
}

/// A difference between a page and a spec.
#[derive(Debug)]
pub(crate) struct Change {
    pub(crate) kind: Kind,
    pub(crate) table: String,
    pub(crate) code: Option<Code>,
    /// Its line on the page.
    pub(crate) line: Option<usize>,
    pub(crate) old: Option<String>,
    pub(crate) new: Option<String>,
    /// What to do about it.
    pub(crate) what: String,
}

/// An update that is not written yet.
#[derive(Debug, Default)]
pub(crate) struct Update {
    pub(crate) changes: Vec<Change>,
    /// The new text of the spec.
    pub(crate) text: String,
    pub(crate) memory: Memory,
    /// The reason why nothing may be written without `--force`.
    pub(crate) refusal: Option<String>,
}

impl Update {
    pub(crate) fn has_conflict(&self) -> bool {
        self.changes.iter().any(|it| it.kind == Kind::Conflict)
    }
}

/// The input of an update.
pub(crate) struct Given<'u> {
    pub(crate) spec: &'u str,
    pub(crate) known: &'u Known,
    pub(crate) memory: Memory,
    /// The source id of the pages.
    pub(crate) source: &'u str,
    /// Whether conflicts and the loss of many codes are accepted.
    pub(crate) is_forced: bool,
}

/// Compares pages with a spec.
pub(crate) fn update(plan: &Plan, given: Given<'_>) -> Update {
    let Given { spec, known, memory, source, is_forced } = given;
    let mut work = Work {
        spec,
        source,
        is_forced,
        edits: Vec::new(),
        update: Update { memory, ..Update::default() },
    };
    // Several tables of a page may belong to one table of the spec.
    let mut seen: BTreeMap<usize, BTreeSet<Code>> = BTreeMap::new();
    for target in plan.targets.iter().filter(|it| !it.entries.is_empty()) {
        match counterpart(known, target) {
            Some(place) => {
                let table = &known.tables[place];
                let entries = work.compare(table, target);
                seen.entry(place).or_default().extend(entries);
            }
            None => work.add_table(target),
        }
    }
    for (place, codes) in seen {
        work.find_gone(&known.tables[place], &codes);
    }
    work.finish()
}

struct Work<'u> {
    spec: &'u str,
    source: &'u str,
    is_forced: bool,
    edits: Vec<(Range<usize>, String)>,
    update: Update,
}

impl Work<'_> {
    fn report(
        &mut self,
        kind: Kind,
        table: &str,
        code: Option<&Code>,
        entry: Option<&Entry>,
        texts: [Option<String>; 2],
        what: String,
    ) {
        let [old, new] = texts;
        let line = entry.map(|it| it.line);
        let change =
            Change { kind, table: table.to_owned(), code: code.cloned(), line, old, new, what };
        self.update.changes.push(change);
    }

    /// Compares each code of a table of the page; returns them as the spec spells them.
    fn compare(&mut self, table: &KnownTable, target: &Target) -> Vec<Code> {
        let mut codes = Vec::new();
        for (code, entry) in &target.entries {
            let code = as_in(table, code);
            let known = table.entries.get(&code);
            match known {
                Some(known) => self.compare_entry(table, known, entry),
                None if table.has(&code) => {
                    if table.listed.get(&code) == Some(&true) {
                        self.report_back(table, &code, entry);
                    }
                }
                None if table.reserved.contains(&code) => {
                    let what = "it is reserved in the table; nothing was drafted".to_owned();
                    self.report(
                        Kind::Reserved,
                        &table.name,
                        Some(&code),
                        Some(entry),
                        [None, None],
                        what,
                    );
                }
                None => {
                    let place = table.place_of(&code);
                    let mut entry = entry.clone();
                    entry.sources = vec![self.source.to_owned()];
                    let text = draft::entry(&code, &entry, &table.name);
                    // Blocks are separated by a blank line, which belongs to the one after it.
                    let text = if place < self.spec.len() {
                        format!("{}\n", text.trim_start())
                    } else {
                        text
                    };
                    let text =
                        if self.spec[..place].ends_with('\n') { text } else { format!("\n{text}") };
                    self.edits.push((place..place, text));
                    self.remember(table, &code, RowMemory::of(&entry));
                    let title = entry.title().map(str::to_owned);
                    self.report(
                        Kind::Added,
                        &table.name,
                        Some(&code),
                        Some(&entry),
                        [None, title],
                        "drafted at its place".to_owned(),
                    );
                }
            }
            codes.push(code);
        }
        codes
    }

    fn compare_entry(&mut self, table: &KnownTable, known: &KnownEntry, entry: &Entry) {
        let row = RowMemory::of(entry);
        let place = self.place(table, &known.code);
        let remembered = self.update.memory.rows.get(&place).cloned();
        if known.is_retired {
            self.report_back(table, &known.code, entry);
        }
        let is_settled = self.compare_title(table, known, entry, remembered.as_ref());
        if let Some(before) = &remembered
            && before.advice != row.advice
        {
            let is_flipped = before.asks != row.asks;
            let what = if is_flipped {
                format!(
                    "it asked for {}, and now asks for {}: review the verdict, then the remedy",
                    before.asks, row.asks
                )
            } else {
                "read it, and check whether the remedy still says the same".to_owned()
            };
            let advice = Some(entry.all_advice()).filter(|it| !it.is_empty());
            self.report(
                Kind::AdviceChanged,
                &table.name,
                Some(&known.code),
                Some(entry),
                [None, advice],
                what,
            );
        }
        if is_settled {
            self.remember(table, &known.code, row);
        }
    }

    fn report_back(&mut self, table: &KnownTable, code: &Code, entry: &Entry) {
        let what = "it is retired, but the page lists it: check whether the service sends it again";
        let (entry, texts) = (Some(entry), [None, None]);
        self.report(Kind::Back, &table.name, Some(code), entry, texts, what.to_owned());
    }

    /// Whether the title is settled now; if not, the memory keeps what the page said before.
    fn compare_title(
        &mut self,
        table: &KnownTable,
        known: &KnownEntry,
        entry: &Entry,
        before: Option<&RowMemory>,
    ) -> bool {
        let title = known.title(entry.is_chinese);
        let (Some(new), Some((old, span))) = (entry.title(), title) else { return true };
        let follows = known.sources.first().is_none_or(|it| it == self.source);
        if fold(old) == new || !follows {
            return true;
        }
        if before.is_some_and(|it| it.title == digest(new)) {
            // The page has not changed, and the spec words it differently.
            return true;
        }
        let texts = [Some(old.clone()), Some(new.to_owned())];
        let is_open = old == tencentcloud_errors_codegen::TODO;
        let is_said = |text: &str| before.is_some_and(|it| it.title == digest(text));
        let is_same = is_open || is_said(old);
        let is_styled = !entry.is_chinese && as_pages_write(old).iter().any(|it| is_said(it));
        if is_same || is_styled {
            let title = if is_same { new.to_owned() } else { as_specs_write(new) };
            self.edits.push((span.clone(), quoted(&title)));
            self.report(
                Kind::TitleChanged,
                &table.name,
                Some(&known.code),
                Some(entry),
                texts,
                "the line was changed".to_owned(),
            );
            return true;
        }
        let what = match before {
            Some(_) => "the page has changed, and the spec words it differently",
            None => "the spec words it differently, and what the page said before is not recorded",
        };
        let what =
            format!("{what}: change the line, or keep it and mark the page as read with --force");
        if !self.is_forced {
            self.report(Kind::Conflict, &table.name, Some(&known.code), Some(entry), texts, what);
        }
        self.is_forced
    }

    fn add_table(&mut self, target: &Target) {
        let end = if self.spec.ends_with('\n') { "" } else { "\n" };
        let mut text = format!("{end}{}", draft::table(target));
        text.push_str(&draft::entries(target));
        for (code, entry) in &target.entries {
            let place = (self.source.to_owned(), target.name.clone(), code.text());
            self.update.memory.rows.insert(place, RowMemory::of(entry));
        }
        self.edits.push((self.spec.len()..self.spec.len(), text));
        let what = format!(
            "no table of the spec has its codes; all {} were drafted at the end",
            target.entries.len()
        );
        self.report(
            Kind::TableAdded,
            &target.name,
            None,
            None,
            [None, target.headings.first().cloned()],
            what,
        );
    }

    /// Reports codes that cite this page but are no longer on it.
    fn find_gone(&mut self, table: &KnownTable, codes: &BTreeSet<Code>) {
        let cites = |sources: &[String]| sources.iter().any(|it| it == self.source);
        let entries = table.entries.values().filter(|it| cites(&it.sources) && !it.is_retired);
        let listed = table.listed.iter().filter(|(_, is_retired)| !**is_retired);
        let listed = listed.filter(|_| cites(&table.sources)).map(|(word, _)| word);
        let stated: Vec<_> = entries.map(|it| &it.code).chain(listed).collect();
        // No page says clearly enough for a program whether 0 is a failure.
        let is_gone = |it: &&&Code| !codes.contains(it) && **it != &Code::Number(0);
        let gone: Vec<_> = stated.iter().filter(is_gone).collect();
        if gone.len() > 5 && gone.len() * 10 > stated.len() && !self.is_forced {
            self.update.refusal = Some(format!(
                "{} of the {} codes of {} are no longer on the page: is it the right page, and complete? --force continues",
                gone.len(),
                stated.len(),
                table.name
            ));
        }
        for code in gone {
            let known = table.entries.get(code);
            let title = known.and_then(|it| it.title_zh.as_ref().or(it.title_en.as_ref()));
            let title = title.map(|(text, _)| text.clone());
            let keys = if known.is_some() { "`since`, `reason`" } else { "`since`" };
            let what = format!(
                "no longer on the page: proposed as retired (`status = \"retired\"`, {keys}); nothing was deleted"
            );
            self.report(Kind::Gone, &table.name, Some(code), None, [title, None], what);
        }
    }

    fn place(&self, table: &KnownTable, code: &Code) -> (String, String, String) {
        (self.source.to_owned(), table.name.clone(), code.text())
    }

    fn remember(&mut self, table: &KnownTable, code: &Code, row: RowMemory) {
        let place = self.place(table, code);
        self.update.memory.rows.insert(place, row);
    }

    fn finish(mut self) -> Update {
        // Several edits at one place stay in order.
        self.edits.sort_by_key(|(span, _)| span.start);
        let mut text = String::new();
        let mut done = 0;
        for (span, edit) in &self.edits {
            text.push_str(&self.spec[done..span.start]);
            text.push_str(edit);
            done = span.end;
        }
        text.push_str(&self.spec[done..]);
        // A spec in canonical layout stays so; another one is not reformatted here.
        if layout(self.spec).is_ok_and(|it| it == self.spec)
            && let Ok(canonical) = layout(&text)
        {
            text = canonical;
        }
        self.update.text = text;
        self.update.changes.sort_by(|one, other| {
            (&one.table, &one.code, one.kind).cmp(&(&other.table, &other.code, other.kind))
        });
        self.update
    }
}
