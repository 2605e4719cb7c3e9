//! The words by which failures are found in a text; the page reads the same file.

use std::hash::{Hash, Hasher};
use std::sync::{LazyLock, OnceLock};

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind, MatchKind};
use regex::{Regex, RegexBuilder};
use serde::Deserialize;
use tencentcloud_errors::Lang;

use crate::texts::{Texts, say};

/// The words by which failures are found in a text.
#[derive(Deserialize)]
pub(super) struct Words {
    pub(super) names: Names,
    /// What stands before a code in running text.
    pub(super) labels: Vec<String>,
    /// What makes the `code` behind it somebody else's: `exit code`, `statusCode`.
    pub(super) no_codes: Vec<String>,
    /// What speaks of Tencent Cloud.
    pub(super) context: Vec<String>,
    /// What the errors of official SDKs are called.
    pub(super) sdk: Vec<String>,
    /// What the errors of this crate look like.
    pub(super) own: String,
    pub(super) systems: Vec<System>,
    pub(super) others: Vec<Other>,
}

/// What programs call the parts of a failure, without capitals.
#[derive(Deserialize)]
pub(super) struct Names {
    pub(super) code: Vec<String>,
    pub(super) desc: Vec<String>,
    pub(super) message: Vec<String>,
    pub(super) request_id: Vec<String>,
}

/// A service of Tencent that answers in an envelope of its own.
#[derive(Debug, Deserialize)]
pub(crate) struct System {
    /// How programs call it.
    pub(crate) key: String,
    name: Texts<String>,
    /// Where its codes are explained.
    pub(crate) url: Option<String>,
    /// What is printed of it looks like, beside a code and a message.
    mark: Option<Pattern>,
    pub(super) fields: Option<Fields>,
}

/// The fields of such an envelope.
#[derive(Debug, Deserialize, PartialEq, Eq)]
pub(super) struct Fields {
    /// The object that the others stand in.
    pub(super) within: Option<String>,
    pub(super) code: String,
    pub(super) message: String,
    /// The code of a success.
    pub(super) success: String,
}

/// Another program, or service, whose codes are none of ours.
#[derive(Debug, Deserialize)]
pub(crate) struct Other {
    /// How programs call it.
    pub(crate) key: String,
    name: Texts<String>,
    /// Whether it is a manner of speaking that a program which calls us may have too.
    #[serde(default)]
    pub(super) is_manner: bool,
    /// What a line of it looks like.
    pattern: Pattern,
}

/// A pattern, ready once somebody asks; capitals make no difference.
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
    fn is_in(&self, text: &str) -> bool {
        let build = || RegexBuilder::new(&self.text).case_insensitive(true).build();
        self.built.get_or_init(|| build().expect("a test reads the same file")).is_match(text)
    }
}

impl System {
    /// Whether its codes stand in this field.
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

/// The words, as the file has them.
pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| {
    serde_json::from_str(include_str!("words.json")).expect("a test reads the same file")
});

/// Finds any of some words, the longest at each place, in capitals or not.
pub(super) fn finder<'w>(words: impl IntoIterator<Item = &'w str>) -> AhoCorasick {
    AhoCorasickBuilder::new()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::LeftmostLongest)
        // A little more memory, and several times as fast.
        .kind(Some(AhoCorasickKind::DFA))
        .build(words.into_iter().map(str::as_bytes))
        .expect("the words are not too many")
}

/// Whether a text speaks of Tencent Cloud.
pub(super) fn has_context(text: &str) -> bool {
    static CONTEXT: LazyLock<AhoCorasick> =
        LazyLock::new(|| finder(WORDS.context.iter().map(String::as_str)));
    CONTEXT.is_match(text)
}

/// Whether a text holds what official SDKs call their errors.
pub(super) fn is_of_sdk(text: &str) -> bool {
    static SDK: LazyLock<AhoCorasick> =
        LazyLock::new(|| finder(WORDS.sdk.iter().map(String::as_str)));
    SDK.is_match(text)
}

/// The other program that a text speaks of.
pub(super) fn other(text: &str) -> Option<&'static Other> {
    WORDS.others.iter().find(|other| other.pattern.is_in(text))
}

/// The service of Tencent that what is printed beside a code tells of.
pub(super) fn marked(text: &str) -> Option<&'static System> {
    WORDS.systems.iter().find(|it| it.mark.as_ref().is_some_and(|mark| mark.is_in(text)))
}

/// The service of Tencent with this key.
pub(super) fn system(key: &str) -> Option<&'static System> {
    WORDS.systems.iter().find(|system| system.key == key)
}

/// Both are what their keys say.
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
