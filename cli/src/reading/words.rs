//! The words by which failures are found in a text, from a file that the page reads too.

use std::hash::{Hash, Hasher};
use std::sync::{LazyLock, OnceLock};

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind, Match, MatchKind};
use regex::{Regex, RegexBuilder};
use serde::Deserialize;
use tencentcloud_errors::{Lang, Product};

use super::asked::Context;
use crate::names::service_name;
use crate::tables::tables;
use crate::texts::{Texts, say};

/// The words by which failures are found in a text.
#[derive(Deserialize)]
pub(super) struct Words {
    pub(super) names: Names,
    /// Labels before a code in running text.
    pub(super) labels: Vec<String>,
    /// Words before a `code` that is not that of a reply: `exit code`, `statusCode`.
    pub(super) no_codes: Vec<String>,
    /// Words that show that a text is about Tencent Cloud.
    pub(super) context: Vec<String>,
    /// Longer words that begin like these and show nothing: names of images and of registries.
    no_context: Vec<String>,
    /// The pattern of the host of a service, which begins with the name of the service.
    host: Pattern,
    /// The names of errors of the official SDKs.
    pub(super) sdk: Vec<String>,
    /// The pattern of errors of this project.
    pub(super) own: String,
    pub(super) systems: Vec<System>,
    pub(super) others: Vec<Other>,
}

/// The names that programs have for the parts of a failure, in lower case.
#[derive(Deserialize)]
pub(super) struct Names {
    pub(super) code: Vec<String>,
    pub(super) desc: Vec<String>,
    pub(super) message: Vec<String>,
    pub(super) request_id: Vec<String>,
}

/// A Tencent service that answers in its own envelope.
#[derive(Debug, Deserialize)]
pub(crate) struct System {
    /// Its name in JSON.
    pub(crate) key: String,
    name: Texts<String>,
    /// The address where its codes are explained.
    pub(crate) url: Option<String>,
    /// The pattern of its printed failures, apart from a code and a message.
    mark: Option<Pattern>,
    pub(super) fields: Option<Fields>,
}

/// The fields of such an envelope.
#[derive(Debug, Deserialize, PartialEq, Eq)]
pub(super) struct Fields {
    /// The object around the other fields.
    pub(super) within: Option<String>,
    pub(super) code: String,
    pub(super) message: String,
    /// The code of a success.
    pub(super) success: String,
}

/// Another program, or service, with other codes.
#[derive(Debug, Deserialize)]
pub(crate) struct Other {
    /// Its name in JSON.
    pub(crate) key: String,
    name: Texts<String>,
    /// Whether it is a style of messages that a client of Tencent Cloud may have too.
    #[serde(default)]
    pub(super) is_manner: bool,
    /// Whether it is another cloud, whose words of errors are often the same.
    #[serde(default)]
    pub(super) is_cloud: bool,
    /// The pattern of its lines.
    pattern: Pattern,
}

/// A pattern, built when first needed, that ignores case.
#[derive(Debug, Deserialize)]
#[serde(from = "String")]
struct Pattern {
    text: String,
    built: OnceLock<Regex>,
}

impl From<String> for Pattern {
    fn from(text: String) -> Self {
        Self { text, built: OnceLock::new() }
    }
}

impl Pattern {
    fn built(&self) -> &Regex {
        let build = || RegexBuilder::new(&self.text).case_insensitive(true).build();
        self.built.get_or_init(|| build().expect("a test reads the same file"))
    }

    fn is_in(&self, text: &str) -> bool {
        self.built().is_match(text)
    }
}

impl System {
    /// Whether its codes are in this field.
    pub(crate) fn has_code_in(&self, field: &str) -> bool {
        self.fields.as_ref().is_some_and(|it| it.code == field)
    }

    pub(crate) fn name(&self, lang: Lang) -> &str {
        say(lang, &self.name.en, &self.name.zh)
    }
}

impl Other {
    pub(crate) fn name(&self, lang: Lang) -> &str {
        say(lang, &self.name.en, &self.name.zh)
    }
}

/// The words from the file.
pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| {
    serde_json::from_str(include_str!("words.json")).expect("a test reads the same file")
});

/// Finds any of some words, the longest at each place, regardless of case.
pub(super) fn finder<'w>(words: impl IntoIterator<Item = &'w str>) -> AhoCorasick {
    AhoCorasickBuilder::new()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::LeftmostLongest)
        // This takes a little more memory, and is several times as fast.
        .kind(Some(AhoCorasickKind::DFA))
        .build(words.into_iter().map(str::as_bytes))
        .expect("the words are not too many")
}

/// Whether a text mentions Tencent Cloud.
pub(super) fn has_context(text: &str) -> bool {
    static CONTEXT: LazyLock<AhoCorasick> =
        LazyLock::new(|| finder(WORDS.context.iter().chain(&WORDS.no_context).map(String::as_str)));
    let shows = |word: Match| word.pattern().as_usize() < WORDS.context.len();
    CONTEXT.find_iter(text).any(shows)
}

/// Whether a text contains the name of an error of the official SDKs.
pub(super) fn is_of_sdk(text: &str) -> bool {
    static SDK: LazyLock<AhoCorasick> =
        LazyLock::new(|| finder(WORDS.sdk.iter().map(String::as_str)));
    SDK.is_match(text)
}

/// The other program that a text is about. A mention of Tencent Cloud goes before, and a mention nearby
/// before a mere style of messages.
pub(super) fn other(text: &str, context: Context) -> Option<&'static Other> {
    let is_about = |other: &&Other| match context {
        Context::Nowhere => true,
        Context::Near => !other.is_manner,
        Context::Here => false,
    };
    WORDS.others.iter().filter(is_about).find(|other| other.pattern.is_in(text))
}

/// Whether a text mentions another cloud.
pub(super) fn names_cloud(text: &str) -> bool {
    WORDS.others.iter().any(|other| other.is_cloud && other.pattern.is_in(text))
}

/// The service whose host a text names.
pub(super) fn service(text: &str) -> Option<Product> {
    let name = WORDS.host.built().captures(text)?.get(1)?.as_str().to_ascii_lowercase();
    let mut products = tables().iter().filter_map(|table| table.product());
    products.find(|it| [it.id(), service_name(*it)].contains(&name.as_str()))
}

/// The Tencent service that the text around a code points to.
pub(super) fn marked(text: &str) -> Option<&'static System> {
    WORDS.systems.iter().find(|it| it.mark.as_ref().is_some_and(|mark| mark.is_in(text)))
}

/// The Tencent service with this key.
pub(super) fn system(key: &str) -> Option<&'static System> {
    WORDS.systems.iter().find(|system| system.key == key)
}

/// Finds both by their keys.
macro_rules! by_key {
    ($($name:ident)*) => {$(
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.key == other.key
            }
        }

        impl Eq for $name {}

        impl Hash for $name {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.key.hash(state);
            }
        }
    )*};
}

by_key!(System Other);
