//! The future entries of a spec, with what the pages say about each.

use std::collections::BTreeMap;

use super::code::Code;
use super::plan::Level;
use super::rows::Fact;
use super::text::fold;

/// A future `[[table]]`.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) name: String,
    /// Whether the name was made up.
    pub(crate) is_name_made: bool,
    pub(crate) level: Level,
    pub(crate) entries: BTreeMap<Code, Entry>,
    pub(crate) headings: Vec<String>,
    /// The line of the row that calls 0 a failure.
    pub(crate) zero_failure: Option<usize>,
}

impl Target {
    /// Whether its codes are words: one word is enough, because the service then sends text.
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

/// A future entry.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entry {
    pub(crate) line: usize,
    pub(crate) title_zh: Option<String>,
    pub(crate) title_en: Option<String>,
    pub(crate) id: Option<String>,
    pub(crate) public: Option<i32>,
    pub(crate) http: Option<u16>,
    /// The advice of the page, with the line of each piece.
    pub(crate) advice: Vec<(usize, String)>,
    pub(crate) links: Vec<String>,
    /// The texts in columns that are not read, with their lines.
    pub(crate) others: Vec<(usize, String)>,
    /// What else the page says about this code, and what could be read differently.
    pub(crate) doubts: Vec<(usize, String)>,
    pub(crate) sources: Vec<String>,
    /// Whether the page is in Chinese.
    pub(crate) is_chinese: bool,
}

impl Entry {
    /// The title in the language of its page.
    pub(crate) fn title(&self) -> Option<&str> {
        if self.is_chinese { self.title_zh.as_deref() } else { self.title_en.as_deref() }
    }

    /// All advice of the page, as one text.
    pub(crate) fn all_advice(&self) -> String {
        self.advice.iter().map(|(_, it)| it.as_str()).collect::<Vec<_>>().join(" ")
    }
}

/// The most pieces of advice that are kept for one code.
const MOST: usize = 20;

impl Entry {
    pub(crate) fn add(&mut self, fact: &Fact, source: &str, is_chinese: bool) {
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
        for other in &fact.others {
            if self.others.len() < MOST && self.others.iter().all(|(_, it)| it != other) {
                self.others.push((fact.line, other.clone()));
            }
        }
        self.doubts.extend(fact.doubts.iter().map(|it| (fact.line, it.clone())));
        if self.sources.iter().all(|it| it != source) {
            self.sources.push(source.to_owned());
        }
    }
}

/// The value of another row, if it differs.
fn differs<T: Copy + PartialEq>(own: Option<T>, other: Option<T>) -> Option<T> {
    other.filter(|other| own.is_some_and(|own| own != *other))
}
