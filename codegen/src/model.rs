//! A spec as plain data. Every value keeps its span; what a spec leaves out or gets wrong is
//! `None`, so that one fault does not hide the next.

use std::fmt;
use std::ops::Range;

use heck::ToSnakeCase;
use serde::Deserialize;
use toml::Spanned;

use crate::spec_file::SpecFile;

/// A value that the format requires: `None` only where `parse` has reported why.
pub(crate) type Required<T> = Option<Spanned<T>>;

/// Stands for a product where codes belong to all of them.
pub(crate) const PUBLIC: &str = "public";

/// `spec/products.toml`: whose pages state error codes.
#[derive(Debug)]
pub(crate) struct Products<'f> {
    pub(crate) file: &'f SpecFile,
    pub(crate) products: Vec<Product>,
}

/// `[[product]]`: one product.
#[derive(Debug)]
pub(crate) struct Product {
    pub(crate) id: Required<String>,
    pub(crate) name: Text,
}

/// One spec file.
#[derive(Debug)]
pub(crate) struct Spec<'f> {
    pub(crate) file: &'f SpecFile,
    /// Whose codes these are: a product's id, or [`PUBLIC`].
    pub(crate) product: Required<String>,
    pub(crate) sources: Vec<Source>,
    pub(crate) tables: Vec<Table>,
}

/// `[[source]]`: a page that the facts come from.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) id: Required<String>,
    pub(crate) title: Required<String>,
    pub(crate) lang: Required<Lang>,
    pub(crate) url: Option<Spanned<String>>,
}

/// `[[table]]`: one enum.
#[derive(Debug)]
pub(crate) struct Table {
    /// The key `enum`.
    pub(crate) name: Required<String>,
    pub(crate) level: Required<Level>,
    pub(crate) label: Text,
    pub(crate) summary: Required<String>,
    /// Codes that no entry may have.
    pub(crate) reserved: Vec<Spanned<i32>>,
    /// The key `error`.
    pub(crate) entries: Vec<Entry>,
}

/// `[[table.error]]`: one code.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) code: Required<i32>,
    pub(crate) name: Required<String>,
    pub(crate) former_names: Vec<Spanned<String>>,
    pub(crate) id: Option<Spanned<String>>,
    pub(crate) title: Text,
    pub(crate) remedy: Text,
    pub(crate) category: Required<Category>,
    pub(crate) retry: Required<Retry>,
    pub(crate) basis: Required<Basis>,
    pub(crate) note: Option<Spanned<String>>,
    pub(crate) sources: Required<Vec<Spanned<String>>>,
    pub(crate) status: Option<Spanned<Status>>,
    pub(crate) since: Option<Spanned<String>>,
    pub(crate) reason: Option<Text>,
    pub(crate) editions: Vec<Edition>,
}

/// `[[table.error.edition]]`: what one product's page says differently.
#[derive(Debug)]
pub(crate) struct Edition {
    pub(crate) header: Range<usize>,
    pub(crate) product: Required<String>,
    pub(crate) title: Option<Text>,
    pub(crate) remedy: Option<Text>,
}

/// `spec/accepted.toml`: breaks that somebody has accepted for the next release.
#[derive(Debug)]
pub(crate) struct Accepted<'f> {
    pub(crate) file: &'f SpecFile,
    pub(crate) acceptances: Vec<Acceptance>,
}

/// `[[accepted]]`: one finding of `diff`, and why it may be.
#[derive(Debug)]
pub(crate) struct Acceptance {
    pub(crate) rule: Required<String>,
    pub(crate) table: Required<String>,
    pub(crate) code: Option<Spanned<i32>>,
    pub(crate) fingerprint: Required<String>,
    pub(crate) reason: Required<String>,
    pub(crate) version: Required<String>,
}

/// A text in every language.
#[derive(Debug, Default)]
pub(crate) struct Text {
    pub(crate) en: Required<String>,
    pub(crate) zh: Required<String>,
}

impl Spec<'_> {
    /// Every entry of every table.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.tables.iter().flat_map(|table| &table.entries)
    }

    /// Every string, wherever it stands.
    pub(crate) fn strings(&self) -> impl Iterator<Item = &Spanned<String>> {
        let sources = self.sources.iter().flat_map(|it| [&it.id, &it.title, &it.url]);
        let tables = self.tables.iter();
        let tables = tables.flat_map(|it| [&it.name, &it.label.en, &it.label.zh, &it.summary]);
        sources.chain(tables).flatten().chain(self.entries().flat_map(Entry::strings))
    }
}

impl Products<'_> {
    /// Every string, wherever it stands.
    pub(crate) fn strings(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.products.iter().flat_map(|it| [&it.id, &it.name.en, &it.name.zh]).flatten()
    }

    /// The ids, in order.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.products.iter().filter_map(|it| Some(it.id.as_ref()?.get_ref().as_str()))
    }
}

impl Accepted<'_> {
    /// Every string, wherever it stands.
    pub(crate) fn strings(&self) -> impl Iterator<Item = &Spanned<String>> {
        let words = self.acceptances.iter();
        words
            .flat_map(|it| [&it.rule, &it.table, &it.fingerprint, &it.reason, &it.version])
            .flatten()
    }
}

impl Table {
    /// The table's name on the command line: `project_query`.
    pub(crate) fn short_name(&self) -> Option<String> {
        let name = self.name.as_ref()?.get_ref();
        Some(name.strip_suffix("Error").unwrap_or(name).to_snake_case())
    }
}

impl Entry {
    /// Its texts and those of its editions.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &Text> {
        let editions = self.editions.iter().flat_map(|it| [&it.title, &it.remedy]).flatten();
        [&self.title, &self.remedy].into_iter().chain(&self.reason).chain(editions)
    }

    /// Its name, and the ones that it had.
    pub(crate) fn names(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.name.iter().chain(&self.former_names)
    }

    pub(crate) fn is_retired(&self) -> bool {
        self.status.as_ref().is_some_and(|status| *status.get_ref() == Status::Retired)
    }

    fn strings(&self) -> impl Iterator<Item = &Spanned<String>> {
        let texts = self.texts().flat_map(|text| [&text.en, &text.zh]);
        let words = [&self.name, &self.id, &self.note, &self.since];
        words.into_iter().chain(texts).flatten().chain(&self.former_names)
    }
}

/// A word of a key, as specs spell it.
pub(crate) fn spelled(word: impl fmt::Display) -> String {
    word.to_string().to_snake_case()
}

/// Defines the words of a key; the spec spells them in `snake_case`.
macro_rules! words {
    ($(#[$attribute:meta])* $Name:ident { $($Word:ident),+ }) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub(crate) enum $Name { $($Word),+ }

        /// The Rust name of the word.
        impl fmt::Display for $Name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self, formatter)
            }
        }
    };
}

words! {
    /// The language of a page.
    Lang { En, Zh }
}

words! {
    /// Where the code stands in a reply: in `code`, or in brackets before `message`.
    Level { Public, Module }
}

words! {
    /// The canonical status codes of `google.rpc`.
    Category {
        InvalidArgument, Unauthenticated, PermissionDenied, NotFound, AlreadyExists,
        FailedPrecondition, Aborted, ResourceExhausted, Unavailable, Internal, Unimplemented
    }
}

words! {
    /// Whether, and how, a request may be sent again.
    Retry { Never, Resign, Throttle, Backoff }
}

words! {
    /// Whether a page gives the advice, or we do.
    Basis { Documented, Inferred }
}

words! {
    /// Whether the service still sends a code; without the word it does.
    Status { Retired }
}
