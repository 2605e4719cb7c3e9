//! The shape of a spec: every block and every key, what it contains and whether it is required, in
//! canonical order and with what the documentation says about it.
//!
//! One error does not hide the next: what a spec leaves out or gets wrong is missing here.

use std::ops::{Deref, Range};

use heck::ToSnakeCase;
use toml::Spanned;
use toml::de::DeValue;

use crate::camel::variant_name;
use crate::code::{Code, CodeWord, PlainCode};
use crate::faults::Faults;
use crate::field::{Block, Field, Given, Keys, Seen, key, lines};
use crate::scalar::Version;
use crate::shape::{BlockShape, KeyShape, ValueShape, shape};
use crate::spec_file::SpecFile;

pub(crate) use crate::field::Text;
pub(crate) use crate::words::{Basis, Category, Lang, Level, Retry, Status};

/// The product of files whose numbers belong to every product.
pub(crate) const PUBLIC: &str = "public";

/// The product of files whose words belong to every product.
pub(crate) const COMMON: &str = "common";

/// The shapes of the files in `spec/`: specs, `products.toml` and `accepted.toml`.
pub static FILE_SHAPES: [&BlockShape; 3] =
    [SpecHead::SHAPE, ProductsHead::SHAPE, AcceptedHead::SHAPE];

shape! {
    /// Error codes of the Tencent Cloud API as one page states them; see spec/README.md.
    SpecHead, PlainSpec, "a spec": {
        /// The version of this format: 1.
        required "schema" schema: Given<Version>;
        /// Whose codes these are: the id of a product in `products.toml`; `public` for those that
        /// belong to every product in API 2.0, `common` in API 3.0.
        required "product" product: Given<String>;
        /// The pages that the facts come from.
        required "source" sources: Vec<Source>;
        /// The enums.
        required "table" tables: Vec<Table>;
    }

    /// A page that the facts come from.
    Source, PlainSource, "[[source]]": {
        /// A name in kebab-case; the same page has the same id in every file.
        required "id" id: Given<String>, r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$";
        /// The page's title.
        required "title" title: Text;
        /// The page's language: `en` or `zh`.
        required "lang" lang: Given<Lang>;
        /// The page's address, only where it is known.
        optional "url" url: Given<String>, r"^https://";
    }

    /// One enum.
    Table, PlainTable, "[[table]]": {
        /// The enum's name in Rust, ending in `Error`; without that, in `snake_case`, the table's
        /// name on the command line.
        required "enum" name: Given<String>, r"^[A-Z][A-Za-z0-9]*Error$";
        /// Where the code is in a reply: `public` is the field `code`, `module` the number in
        /// parentheses before `message`; `common` and `service` are words in `Response.Error.Code`, of
        /// every product and of one.
        required "level" level: Given<Level>;
        /// The field of a reply that carries this table's codes, if that is not API 2.0's `code` or the
        /// number before its message; tables of the level `module` only.
        optional "field" field: Given<String>, r"^[A-Za-z_][A-Za-z0-9_]*$";
        /// The version of the API that sends these codes, as in `X-TC-Version`; the enum is then in a
        /// module of that name: tables of the level `service` only.
        optional "version" version: Given<String>, r"^\d{4}-\d{2}-\d{2}$";
        /// A name for the table's codes, in two or three words; every text of the table has its
        /// languages.
        required "label" label: Text;
        /// The enum's documentation.
        required "summary" summary: Given<String>;
        /// Whether 0, which is success everywhere else, is one of the table's codes; tables of numbers
        /// only.
        optional "zero_is_failure" zero_is_failure: Given<bool>;
        /// Codes that no entry may have, in ascending order, because they once meant something.
        several "reserved" reserved: Vec<Spanned<Code>>;
        /// The ids of the pages that state the listed codes.
        several "sources" sources: Vec<Spanned<String>>;
        /// The codes, in ascending order; required where none is listed.
        several "error" entries: Vec<Entry>;
        /// Words that the sources list, with what else is known about each, in ascending order; tables of
        /// words only.
        several "codes" listed: Listing;
    }

    /// One code.
    Entry, PlainEntry, "[[table.error]]": {
        /// What the service sends: a number, which is any 32-bit integer, but 0 only in tables with
        /// `zero_is_failure`; in tables of the levels `common` and `service` a word, exact to the letter.
        required "code" code: Given<Code>;
        /// Words that the service once sent for this one: they are still found.
        several "former_words" former_words: Vec<Spanned<CodeWord>>;
        /// The Rust variant, in `UpperCamelCase` with acronyms as words: chosen by hand, never
        /// derived from a text.
        required "name" name: Given<String>, r"^[A-Z][A-Za-z0-9]*$";
        /// Names that the variant once had; they stay as deprecated constants.
        several "former_names" former_names: Vec<Spanned<String>>, r"^[A-Z][A-Za-z0-9]*$";
        /// The public code next to this module code, if the page states one; a reply with a different
        /// one is still found.
        optional "public" public: Given<i32>;
        /// The HTTP status that the service answers with, if the page states one.
        optional "http" http: Given<i32>;
        /// The vendor's dotted id.
        optional "id" id: Given<String>;
        /// The word that API 3.0 answers in the same case, if it is known; numbers only.
        optional "successor" successor: Given<CodeWord>;
        /// What happened; in Chinese the service's own wording.
        expected "title" title: Text;
        /// What to do now, in one or two sentences.
        expected "remedy" remedy: Text;
        /// What kind of failure this is, in the terms of `google.rpc`.
        expected "category" category: Given<Category>;
        /// The verdict: whether and how the request may be sent again; only a word may lack it, if
        /// nobody can know.
        optional "retry" retry: Given<Retry>;
        /// Whether this public code carries any module code, so that the module's verdict counts
        /// instead of this one; public codes only, with grounds in `note`.
        optional "carrier" carrier: Given<bool>;
        /// Whether words that begin with this one and a dot belong to it, and take its title, remedy
        /// and category, but never its verdict; common codes only.
        optional "family" family: Given<bool>;
        /// `documented` if a page gives the advice, `inferred` if we do, with the reason in `note`.
        expected "basis" basis: Given<Basis>;
        /// For reviewers: odd wording, what was inferred and why; required with `inferred`.
        optional "note" note: Given<String>;
        /// The ids of the pages that state this code; the texts follow the first.
        expected "sources" sources: Given<Vec<Spanned<String>>>;
        /// `retired` if the service has dropped the code; `since` and `reason` say more.
        optional "status" status: Given<Status>;
        /// The version of the crate that retires the code.
        optional "since" since: Given<String>, r"^\d+\.\d+\.\d+";
        /// The day since which the sources no longer list the code.
        optional "unlisted" unlisted: Given<String>, r"^\d{4}-\d{2}-\d{2}$";
        /// Why the code is retired, and what takes its place.
        optional "reason" reason: Option<Text>;
        /// What single products' pages say differently; public codes only.
        several "edition" editions: Vec<Edition>;
        /// Warnings that are accepted, with a reason.
        several "accepted" accepted: Vec<AcceptedWarning>;
    }

    /// A word that is listed: the service may send it, and `{}` is all that is known about it. What it
    /// does not say itself, its family says.
    Listed, PlainListed, "[table.codes]": {
        /// Words that the service once sent for this one: they are still found.
        several "former_words" former_words: Vec<Spanned<CodeWord>>;
        /// The Rust variant; only if the one that follows from the word is taken.
        optional "name" name: Given<String>, r"^[A-Z][A-Za-z0-9]*$";
        /// Names that the variant once had; they stay as deprecated constants.
        several "former_names" former_names: Vec<Spanned<String>>, r"^[A-Z][A-Za-z0-9]*$";
        /// What happened, if the family does not say it well.
        optional "title" title: Option<Text>;
        /// What to do now, if the family does not say it well.
        optional "remedy" remedy: Option<Text>;
        /// What kind of failure this is, if it differs from the family's.
        optional "category" category: Given<Category>;
        /// The verdict, if it is known: none follows from the family.
        optional "retry" retry: Given<Retry>;
        /// `documented` or `inferred`; required with a title, a remedy, a category or a verdict.
        optional "basis" basis: Given<Basis>;
        /// For reviewers: odd wording, what was inferred and why; required with `inferred`.
        optional "note" note: Given<String>;
        /// `retired` if the service has dropped the code; `since` says more.
        optional "status" status: Given<Status>;
        /// The version of the crate that retires the code.
        optional "since" since: Given<String>, r"^\d+\.\d+\.\d+";
        /// The day since which the sources no longer list the code.
        optional "unlisted" unlisted: Given<String>, r"^\d{4}-\d{2}-\d{2}$";
        /// Why the code is retired, if there is more to say than that the service no longer lists it.
        optional "reason" reason: Option<Text>;
        /// Warnings that are accepted, with a reason.
        several "accepted" accepted: Vec<AcceptedWarning>;
    }

    /// What one product's page says differently.
    Edition, PlainEdition, "[[table.error.edition]]": {
        /// The id of the product whose page this is.
        required "product" product: Given<String>;
        /// The title, if it differs.
        optional "title" title: Option<Text>;
        /// The remedy, if it differs.
        optional "remedy" remedy: Option<Text>;
    }

    /// A warning that is right in general, but not here.
    AcceptedWarning, PlainAcceptedWarning, "[[table.error.accepted]]": {
        /// The rule that gives the warning.
        required "rule" rule: Given<String>;
        /// Why it is not right here.
        required "reason" reason: Given<String>;
    }

    /// The products whose pages state error codes: tables and editions are listed in this order.
    ProductsHead, PlainProducts, "a list of products": {
        /// The version of this format: 1.
        required "schema" schema: Given<Version>;
        /// Whether the module of each spec needs the cargo feature of its name, for crates with many
        /// tables, of which a user wants few; the feature `tables` has all tables without their enums,
        /// for tools.
        optional "features" features: Given<bool>;
        /// The products.
        required "product" products: Vec<Product>;
    }

    /// One product.
    Product, PlainProduct, "[[product]]": {
        /// A name in `snake_case`, which stands for the product in specs and in Rust.
        required "id" id: Given<String>, r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$";
        /// The product's name for readers.
        required "name" name: Text;
    }

    /// Breaks that are accepted, until the release that they are for.
    AcceptedHead, PlainAccepted, "a list of acceptances": {
        /// The version of this format: 1.
        required "schema" schema: Given<Version>;
        /// The breaks.
        several "accepted" acceptances: Vec<Acceptance>;
    }

    /// One finding of `diff`, and why it is accepted.
    Acceptance, PlainAcceptance, "[[accepted]]": {
        /// The rule that the finding is of.
        required "rule" rule: Given<String>;
        /// The table's name on the command line.
        required "table" table: Given<String>;
        /// The code, for a change of one code.
        optional "code" code: Given<Code>;
        /// What identifies the change, as `diff` prints it.
        required "fingerprint" fingerprint: Given<String>;
        /// Why it is accepted.
        required "reason" reason: Given<String>;
        /// The release that the break is for.
        required "version" version: Given<String>;
    }
}

/// A file, and what it says.
#[derive(Debug)]
pub(crate) struct File<'f, B> {
    pub(crate) file: &'f SpecFile,
    pub(crate) content: B,
}

/// One spec.
pub(crate) type Spec<'f> = File<'f, SpecHead>;

/// `spec/products.toml`: the products whose pages state error codes.
pub(crate) type Products<'f> = File<'f, ProductsHead>;

/// `spec/accepted.toml`: breaks that are accepted for the next release.
pub(crate) type Accepted<'f> = File<'f, AcceptedHead>;

impl<B> Deref for File<'_, B> {
    type Target = B;

    fn deref(&self) -> &B {
        &self.content
    }
}

impl<B: Block> File<'_, B> {
    /// Every string, at any depth.
    pub(crate) fn strings(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.content.strings()
    }
}

impl Spec<'_> {
    /// Every entry of every table, including listed ones.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.tables.iter().flat_map(Table::all)
    }
}

impl Products<'_> {
    /// The ids, in order.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.products.iter().filter_map(|it| Some(it.id.as_ref()?.get_ref().as_str()))
    }
}

impl Table {
    pub(crate) fn has_level(&self, level: Level) -> bool {
        self.level.as_ref().is_some_and(|it| *it.get_ref() == level)
    }

    /// Whether 0 is one of its codes, and not success.
    pub(crate) fn is_zero_failure(&self) -> bool {
        self.zero_is_failure.as_ref().is_some_and(|it| *it.get_ref())
    }

    /// Whether its codes are words.
    pub(crate) fn has_words(&self) -> bool {
        self.level.as_ref().is_some_and(|level| level.get_ref().is_words())
    }

    /// Every entry, including listed ones.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().chain(&self.listed.0)
    }

    /// The table's name on the command line: `project_query`.
    pub(crate) fn short_name(&self) -> Option<String> {
        let version = self.version.as_ref().map(|version| version.get_ref().as_str());
        Some(short_name(self.name.as_ref()?.get_ref(), version))
    }
}

/// Listed words, as entries that say what their lines say.
#[derive(Debug, Default)]
pub(crate) struct Listing(pub(crate) Vec<Entry>);

impl Field for Listing {
    const VALUE: ValueShape = ValueShape::Lines(Listed::SHAPE);
    type Plain<'s> = Vec<PlainEntry<'s>>;

    fn read(value: &Spanned<DeValue<'_>>, faults: &mut Faults<'_, '_>) -> Self {
        let entries = lines(value, faults).into_iter();
        Self(entries.map(|(word, listed)| Entry::of_line(word, listed)).collect())
    }

    fn plain(&self) -> Option<Self::Plain<'_>> {
        self.0.iter().map(Block::plain).collect()
    }

    fn visit<'s>(&'s self, see: &mut dyn FnMut(Seen<'s>)) {
        self.0.iter().for_each(|entry| entry.visit(see));
    }
}

/// The name of a table on the command line, from that of its enum and the version of the API:
/// `cdn_v20180606`.
pub(crate) fn short_name(enum_name: &str, version: Option<&str>) -> String {
    let name = enum_name.strip_suffix("Error").unwrap_or(enum_name).to_snake_case();
    match version {
        Some(version) => format!("{name}_{}", version_module(version)),
        None => name,
    }
}

/// The module of a version of the API: `v20180606`.
pub(crate) fn version_module(version: &str) -> String {
    let digits: String = version.chars().filter(char::is_ascii_digit).collect();
    format!("v{digits}")
}

impl Entry {
    /// A listed word.
    fn of_line(word: Spanned<String>, listed: Listed) -> Self {
        let Listed { header, former_words, name, former_names, title, remedy, .. } = listed;
        let Listed { category, retry, basis, note, status, since, unlisted, .. } = listed;
        let Listed { reason, accepted, .. } = listed;
        let (span, word) = (word.span(), word.into_inner());
        let name = name.unwrap_or_else(|| Spanned::new(span.clone(), variant_name(&word)));
        Self {
            header,
            code: Some(Spanned::new(span, Code::Word(word))),
            former_words,
            name: Some(name),
            former_names,
            title: title.unwrap_or_default(),
            remedy: remedy.unwrap_or_default(),
            category,
            retry,
            basis,
            note,
            status,
            since,
            unlisted,
            reason,
            accepted,
            ..Self::default()
        }
    }

    /// Its texts and those of its editions.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &Text> {
        self.named_texts().map(|(_, text)| text)
    }

    /// Its texts and those of its editions, with their keys.
    pub(crate) fn named_texts(&self) -> impl Iterator<Item = (&'static str, &Text)> {
        let mut texts = Vec::new();
        let mut key = "";
        self.visit(&mut |seen| match seen {
            Seen::Key(name) => key = name,
            Seen::Text(text) => texts.push((key, text)),
            Seen::String(_) => {}
        });
        texts.into_iter()
    }

    /// Its title and those of its editions.
    pub(crate) fn titles(&self) -> impl Iterator<Item = &Text> {
        self.named_texts().filter(|(key, _)| *key == "title").map(|(_, text)| text)
    }

    /// Its code, and its former words.
    pub(crate) fn codes(&self) -> impl Iterator<Item = Spanned<PlainCode<'_>>> {
        let code = self.code.iter().map(|it| Spanned::new(it.span(), it.get_ref().plain()));
        let former = self.former_words.iter();
        code.chain(former.map(|it| Spanned::new(it.span(), Code::Word(it.get_ref().as_str()))))
    }

    /// Its name, and its former names.
    pub(crate) fn names(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.name.iter().chain(&self.former_names)
    }

    pub(crate) fn is_carrier(&self) -> bool {
        self.carrier.as_ref().is_some_and(|carrier| *carrier.get_ref())
    }

    pub(crate) fn is_family(&self) -> bool {
        self.family.as_ref().is_some_and(|family| *family.get_ref())
    }

    pub(crate) fn is_retired(&self) -> bool {
        self.status.as_ref().is_some_and(|status| *status.get_ref() == Status::Retired)
    }
}
