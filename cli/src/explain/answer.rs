//! The answer of the tables to a query.

use schemars::JsonSchema;
use serde::Serialize;
use tencentcloud_errors::reply::ApiError;
use tencentcloud_errors::{Code, Entry, Level, Product, PublicError};

use crate::reading::{Asked, Context, Ground, Query};
use crate::tables::{by_code, by_word, is_public, is_service, tables};

use super::merged::{Merged, says_the_same};
use super::nearest::near_miss;
use super::scope::Scope;
use super::titles::Titles;
use super::unknown::Unknown;

/// The answer of the tables to a query; empty for a call that succeeded.
#[derive(Debug, Default)]
pub(super) struct Answer {
    /// The entries that answer, best first; several where the tables alone cannot decide.
    pub(super) main: Vec<Entry>,
    /// For a word of API 3.0 that no table lists, the entry of its family, whose verdict does not hold
    /// for the word.
    pub(super) family: Option<Entry>,
    /// The public code around the module code that answers.
    pub(super) public: Option<Entry>,
    /// The product whose texts for a public code count.
    pub(super) product: Option<Product>,
    /// The entries of the same number, or name, in other tables.
    pub(super) elsewhere: Vec<Entry>,
    /// Entries of services that list the same word, and say the same as an entry above.
    pub(super) also: Vec<Entry>,
    /// What is in no table, or not in those that were asked.
    pub(super) unknown: Vec<Unknown>,
    /// Why this may not be what was meant, as far as the words show.
    pub(super) doubt: Option<Doubt>,
    /// Which tables were asked.
    pub(super) scope: Scope,
}

/// Why an answer may not be what was meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum Doubt {
    /// Nothing near it mentions Tencent Cloud.
    Context,
    /// It is spelled differently.
    Spelling,
    /// It only resembles a title, or contains one.
    Similar,
}

impl Answer {
    /// Looks up module codes, words, and everything that is not a reply in the tables that are asked; a
    /// query may name another.
    pub(super) fn new(asked: &Asked, titles: &Titles, scope: &Scope) -> Self {
        let scope = &match asked.query {
            Query::InTable(table, _) => Scope::Table(table),
            _ => scope.clone(),
        };
        // A line of a log may resemble a name or a title by chance.
        let is_typed = asked.ground == Ground::Typed;
        let answer = match &asked.query {
            Query::Code(code) => Self::to_code((*code).into(), scope),
            Query::InTable(_, code) => Self::to_code(*code, scope),
            Query::InProduct(product, code) => {
                let public = PublicError::TABLE.by_code(*code);
                let answer = Self::of(public, Unknown::Code((*code).into()), &Scope::All);
                Self { product: Some(*product), ..answer }
            }
            Query::Reply(error) => {
                let find = |text: &str| {
                    let mut ways =
                        [Titles::exact, Titles::inside].iter().map(|way| way(titles, text));
                    ways.find(|found| !found.is_empty()).unwrap_or_default()
                };
                let mut answer = Self::to_reply(error, find, scope);
                // What several services have is that of the one that was called.
                let is_shared = |it: &Entry| it.table().product().is_none();
                if !answer.main.iter().any(is_shared) {
                    let is_its = |it: &&Entry| it.table().product() == asked.service;
                    answer.prefer(answer.main.iter().filter(is_its).copied().collect());
                }
                // A misspelled word may still have a family.
                let word = error.code_desc().filter(|_| is_typed && answer.family.is_some());
                let missed = word.map_or(Vec::new(), |word| near_miss(word, scope));
                if missed.is_empty() {
                    answer
                } else {
                    let doubt = Some(Doubt::Spelling);
                    Self { doubt, ..Self::of(missed, Unknown::Words(String::new()), scope) }
                }
            }
            Query::System(system, error) => {
                let table =
                    tables().iter().find(|it| it.field().is_some_and(|it| system.has_code_in(it)));
                let entry = table.and_then(|it| it.by_code(error.code()?));
                if let Some(entry) = entry {
                    return Self { main: vec![entry], ..Self::default() }.settled(scope);
                }
                let code = error.code().map(|it| it.to_string());
                let code = code.or(error.code_desc().map(str::to_owned)).unwrap_or_default();
                Self { unknown: vec![Unknown::System(system, code)], ..Self::default() }
            }
            Query::Other(other) => Self { unknown: vec![Unknown::Other(other)], ..Self::default() },
            Query::Words(text) => {
                let exact = titles.exact(text);
                if exact.is_empty() {
                    return Self::to_words(text, asked, titles, scope).settled(scope);
                }
                let mut answer = Self::of(exact, Unknown::text(text), scope);
                // An exact word of API 3.0 is that word, whatever else has the same name.
                let is_meant = |entry: &&Entry| entry.word() == Some(text);
                answer.prefer(answer.main.iter().filter(is_meant).copied().collect());
                if answer.main.iter().any(|entry| is_meant(&entry)) {
                    answer.elsewhere.retain(|entry| !is_service(*entry) || is_meant(&entry));
                }
                answer
            }
            Query::Success => Self::default(),
        };
        answer.settled(scope)
    }

    /// The entries that come near to words that are not the name of anything.
    fn to_words(text: &str, asked: &Asked, titles: &Titles, scope: &Scope) -> Self {
        let of = |found, doubt| Self { doubt, ..Self::of(found, Unknown::text(text), scope) };
        let is_typed = asked.ground == Ground::Typed;
        let missed = if is_typed { near_miss(text, scope) } else { Vec::new() };
        if !missed.is_empty() {
            return of(missed, Some(Doubt::Spelling));
        }
        let inside = titles.inside(text);
        if !inside.is_empty() {
            return of(inside, Some(Doubt::Context).filter(|_| asked.context != Context::Here));
        }
        let alike = if is_typed { titles.alike(text) } else { Vec::new() };
        of(alike, Some(Doubt::Similar))
    }

    /// The answer, completed with what follows from its entries.
    fn settled(mut self, scope: &Scope) -> Self {
        self.merge();
        let module = self.main.iter().find_map(|entry| entry.table().product());
        let is_certain = self.main.iter().all(|entry| entry.table().product() == module);
        self.product = self.product.or(module.filter(|_| is_certain)).or(scope.product());
        self.scope = scope.clone();
        self
    }

    fn to_code(code: Code, scope: &Scope) -> Self {
        let mut answer = Self::of(by_code(code), Unknown::Code(code), scope);
        // Codes that a product does not list are those of every product.
        if answer.main.is_empty() && scope.product().is_some() {
            let (public, elsewhere): (Vec<_>, _) =
                answer.elsewhere.into_iter().partition(|it| is_public(it.table()));
            (answer.main, answer.elsewhere) = (public, elsewhere);
            answer.unknown.retain(|_| answer.main.is_empty());
        }
        answer
    }

    /// The entries that were found, with those of other tables set apart.
    fn of(found: impl IntoIterator<Item = Entry>, unknown: Unknown, scope: &Scope) -> Self {
        let is_asked = |entry: &Entry| scope.has(entry.table());
        let (mut main, mut elsewhere): (Vec<_>, _) = found.into_iter().partition(is_asked);
        if main.is_empty() {
            (main, elsewhere) =
                elsewhere.into_iter().partition(|entry| scope.may_answer(entry.table()));
        }
        let unknown = if main.is_empty() { vec![unknown] } else { Vec::new() };
        Self { main, elsewhere, unknown, ..Self::default() }
    }

    /// Merges services that say the same. A common word is the same whoever lists it; a service that
    /// says something else goes to `elsewhere`.
    fn merge(&mut self) {
        let mut merged = Merged::default();
        merged.add(std::mem::take(&mut self.main));
        let has_common = merged.shown.iter().any(|it| it.table().level() == Level::Common);
        let (specific, main): (Vec<_>, Vec<_>) =
            merged.shown.iter().partition(|entry| has_common && is_service(**entry));
        self.main.clone_from(&main);
        merged.shown = main;
        merged.add([std::mem::take(&mut self.elsewhere), specific].concat());
        self.elsewhere = merged.shown.split_off(self.main.len());
        // A service that lists what all services share is not worth naming.
        let is_common = |it: &&Entry| it.table().level() == Level::Common;
        let common: Vec<_> = self.main.iter().chain(&self.elsewhere).filter(is_common).collect();
        merged.also.retain(|entry| !common.iter().any(|common| says_the_same(**common, *entry)));
        self.also = merged.also;
    }

    /// The answer to a reply: the module code is more precise, so it answers where it is known.
    fn to_reply(error: &ApiError, find: impl Fn(&str) -> Vec<Entry>, scope: &Scope) -> Self {
        let public = error.public_entry();
        let number = error.module_code().or(error.code().filter(|_| public.is_none()));
        let mut answer = match (number, error.code_desc()) {
            (Some(number), _) => Self::to_number(error, number, scope),
            _ if public.is_some() => Self::default(),
            (None, Some(word)) => Self::to_word(error, word, scope),
            (None, None) => {
                let text = error.text();
                Self::of(find(text), Unknown::Words(text.to_owned()), scope)
            }
        };
        if let (Some(code), Some(_), None) = (error.code(), error.module_code(), public) {
            answer.unknown.insert(0, Unknown::Code(code.into()));
        }
        if public.is_some() && matches!(scope, Scope::Table(table) if is_public(table)) {
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

    /// The entry of a word of API 3.0, or that of its family, and the entries of API 2.0 that have the
    /// same id; the names of module codes are our own.
    fn to_word(error: &ApiError, word: &str, scope: &Scope) -> Self {
        let mut answer = Self::of(by_word(word), Unknown::Word(word.to_owned()), scope);
        let is_open = answer.elsewhere.is_empty() || matches!(scope, Scope::Services(_));
        if answer.main.is_empty() && is_open {
            let is_asked = |family: &Entry| scope.may_answer(family.table());
            let (family, other): (Vec<_>, _) = error.family().into_iter().partition(is_asked);
            answer.family = family.first().copied();
            let named = tables().iter().filter_map(|table| table.by_name(word));
            let is_theirs = |entry: &Entry| entry.id().is_some() || is_public(entry.table());
            answer.elsewhere.extend(other.into_iter().chain(named.filter(is_theirs)));
        }
        if answer.family.is_some() {
            answer.unknown.clear();
        }
        answer
    }

    /// The entries that the reply means, according to [`ApiError`], and what its number means elsewhere.
    fn to_number(error: &ApiError, number: i32, scope: &Scope) -> Self {
        // The number before a message inside a reply is a module code, never a public one.
        let is_possible = |entry: &Entry| {
            let table = entry.table();
            table.field().is_none() && (error.code().is_none() || !is_public(table))
        };
        let unknown = match error.module_code() {
            Some(code) => Unknown::ModuleCode(code),
            None => Unknown::Code(number.into()),
        };
        let mut answer = Self::of(by_code(number.into()).filter(is_possible), unknown, scope);
        let asked = scope.tables();
        answer.prefer(error.candidates(&asked).collect());
        answer
    }

    /// Lets these entries answer, if there are any, and moves the others to `elsewhere`.
    fn prefer(&mut self, meant: Vec<Entry>) {
        if !meant.is_empty() {
            self.main.retain(|entry| !meant.contains(entry));
            self.elsewhere.splice(..0, self.main.drain(..));
            self.main = meant;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::anchor;

    /// What replies mean is in `tests/pastes.toml`.
    #[test]
    fn a_table_that_a_query_names_answers_alone() {
        for (text, main, elsewhere) in [
            ("cdn 1000", "cdn-1000", "project-1000 project_query-1000"),
            ("cdn-4000", "public-4000", ""),
        ] {
            let answer =
                Answer::new(&crate::reading::asked(text)[0], &Titles::default(), &Scope::All);
            let anchors =
                |entries: Vec<Entry>| entries.into_iter().map(anchor).collect::<Vec<_>>().join(" ");
            assert_eq!(anchors(answer.main), main, "{text}");
            assert_eq!(anchors(answer.elsewhere), elsewhere, "{text}");
            assert_eq!(answer.public, None, "{text}");
        }
    }
}
