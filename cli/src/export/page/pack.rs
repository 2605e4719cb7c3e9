//! Packs the services of API 3.0 into one text: they have far too many words for plain HTML.
//!
//! What the page can derive is left out: a word that says nothing itself has the texts of the common
//! code of the same word, or of its family. services.js derives it.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use miniz_oxide::deflate::compress_to_vec_zlib;
use serde::Serialize;
use tencentcloud_errors::{Category, CommonError, Entry, Lang, Retry, Source, Table};

use crate::language::{advice, category, retired, verdict};
use crate::texts::Texts;

/// The packed tables.
pub(super) fn pack(services: &[&'static Table], has_common: bool) -> String {
    // The highest useful level: the next one takes twice as long to save a hundred bytes.
    const LEVEL: u8 = 9;
    let json = serde_json::to_vec(&Pack::new(services, has_common)).unwrap_or_default();
    BASE64_STANDARD.encode(compress_to_vec_zlib(&json, LEVEL))
}

/// Texts in English and in Chinese.
type Pair = [String; 2];

#[derive(Serialize)]
#[cfg_attr(test, derive(serde::Deserialize))]
#[serde(rename_all = "camelCase")]
struct Pack {
    /// Each word once, in order: a character for how much it shares with the word before it, and the
    /// rest.
    words: String,
    /// For each word, how many tables list it.
    counts: Vec<usize>,
    /// For each listing, the table, as a place among the services.
    tables: Vec<usize>,
    /// For each listing, what it says itself, as a place in `own`.
    own_at: Vec<usize>,
    /// The first says nothing.
    own: Vec<Own>,
    texts: Vec<Pair>,
    /// For each table, the sources of most codes, as a place in `sources`.
    sources_at: Vec<usize>,
    /// Titles of pages and their addresses, which may be empty.
    sources: Vec<Vec<(Pair, String)>>,
    /// For each verdict, with an empty key for none: a few words, and a sentence.
    verdicts: BTreeMap<String, [Pair; 2]>,
    categories: BTreeMap<String, Pair>,
}

/// What a listing says itself, where the page does not derive it. Numbers are places.
#[derive(Clone, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(serde::Deserialize))]
#[serde(rename_all = "camelCase", default)]
struct Own {
    #[serde(skip_serializing_if = "is_default")]
    is_reviewed: bool,
    #[serde(skip_serializing_if = "is_default")]
    title: Option<usize>,
    #[serde(skip_serializing_if = "is_default")]
    remedy: Option<usize>,
    #[serde(skip_serializing_if = "is_default")]
    category: Option<String>,
    /// Empty if it is unknown.
    #[serde(skip_serializing_if = "is_default")]
    retry: Option<String>,
    #[serde(skip_serializing_if = "is_default")]
    retired: Option<usize>,
    #[serde(skip_serializing_if = "is_default")]
    sources: Option<usize>,
}

impl Pack {
    fn new(services: &[&'static Table], has_common: bool) -> Self {
        let mut words = BTreeMap::<_, Vec<_>>::new();
        for (place, table) in services.iter().enumerate() {
            for entry in table.entries() {
                words.entry(entry.word().unwrap_or_default()).or_default().push((place, entry));
            }
        }
        let (mut texts, mut sources, mut own) = (Places::new(), Places::new(), Places::new());
        own.place(Own::default());
        let listed =
            |table: &&'static Table| table.entries().next().map_or(&[][..], Entry::sources);
        let sources_at: Vec<_> =
            services.iter().map(|table| sources.place(pages(listed(table)))).collect();
        let (mut tables, mut own_at) = (Vec::new(), Vec::new());
        for (table, entry) in words.values().flatten() {
            let mut own_here = Own::new(*entry, has_common, &mut texts);
            let pages = sources.place(pages(entry.sources()));
            own_here.sources = (pages != sources_at[*table]).then_some(pages);
            tables.push(*table);
            own_at.push(own.place(own_here));
        }
        Self {
            words: front_coded(words.keys().copied()),
            counts: words.values().map(Vec::len).collect(),
            tables,
            own_at,
            own: own.values,
            texts: texts.values,
            sources_at,
            sources: sources.values,
            verdicts: Retry::ALL.iter().copied().map(Some).chain([None]).map(say_verdict).collect(),
            categories: Category::ALL.iter().map(|it| say_category(*it)).collect(),
        }
    }
}

impl Own {
    fn new(entry: Entry, has_common: bool, texts: &mut Places<Pair>) -> Self {
        let word = entry.word().unwrap_or_default();
        let common = CommonError::TABLE;
        let same = common.by_word(word).filter(|same| has_common && same.word() == Some(word));
        let family = common.family_of(word).filter(|_| has_common);
        let common = same.or(family);
        let title = |lang| common.map_or(word, |it| it.title_in(lang));
        let remedy = |lang| common.map(|it| it.remedy_in(lang));
        let has_title = Lang::ALL.iter().any(|lang| entry.title_in(*lang) != title(*lang));
        let has_remedy = Lang::ALL.iter().any(|lang| Some(entry.remedy_in(*lang)) != remedy(*lang));
        let category = common.map_or(Category::Unknown, Entry::category);
        let mut text = |say: &dyn Fn(Lang) -> String| texts.place(pair(Texts::of(say)));
        Self {
            is_reviewed: !entry.is_listed(),
            title: has_title.then(|| text(&|lang| entry.heading(lang).to_string())),
            remedy: has_remedy.then(|| text(&|lang| entry.remedy_in(lang).to_owned())),
            category: (entry.category() != category).then(|| entry.category().as_str().to_owned()),
            retry: (entry.retry() != same.and_then(Entry::retry))
                .then(|| retry_word(entry.retry())),
            retired: entry.retirement().map(|it| text(&|lang| retired(it, lang))),
            sources: None,
        }
    }
}

/// Values, each once, with their places.
struct Places<T> {
    values: Vec<T>,
    places: HashMap<T, usize>,
}

impl<T: Clone + Eq + Hash> Places<T> {
    fn new() -> Self {
        Self { values: Vec::new(), places: HashMap::new() }
    }

    fn place(&mut self, value: T) -> usize {
        *self.places.entry(value).or_insert_with_key(|value| {
            self.values.push(value.clone());
            self.values.len() - 1
        })
    }
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

fn pair(texts: Texts<impl Into<String>>) -> Pair {
    [texts.en.into(), texts.zh.into()]
}

fn pages(sources: &[Source]) -> Vec<(Pair, String)> {
    let page = |it: &Source| {
        (pair(Texts::of(|lang| it.title_in(lang))), it.url().unwrap_or_default().to_owned())
    };
    sources.iter().map(page).collect()
}

fn retry_word(retry: Option<Retry>) -> String {
    retry.map_or("", Retry::as_str).to_owned()
}

fn say_verdict(retry: Option<Retry>) -> (String, [Pair; 2]) {
    (retry_word(retry), [pair(verdict(retry)), pair(advice(retry))])
}

fn say_category(value: Category) -> (String, Pair) {
    (value.as_str().to_owned(), pair(category(value)))
}

/// The lowest first character of a line; lower ones need escapes in JSON.
const NONE_KEPT: u8 = b'#';

/// One word per line, without the beginning that it shares with the word before.
fn front_coded<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let mut lines = Vec::new();
    let mut before = "";
    for word in words {
        let same = word.bytes().zip(before.bytes()).take_while(|(one, other)| one == other).count();
        // Only ASCII is shared, so that Rust and JavaScript count the same.
        let ascii = word.bytes().take_while(u8::is_ascii).count();
        let kept = same.min(ascii).min(usize::from(b'~' - NONE_KEPT));
        let mark = char::from(NONE_KEPT + u8::try_from(kept).unwrap_or_default());
        lines.push(format!("{mark}{}", &word[kept..]));
        before = word;
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use miniz_oxide::inflate::decompress_to_vec_zlib;

    use super::*;

    fn unpack(packed: &str) -> Pack {
        let bytes = BASE64_STANDARD.decode(packed).unwrap();
        serde_json::from_slice(&decompress_to_vec_zlib(&bytes).unwrap()).unwrap()
    }

    fn lines(pack: &Pack) -> Vec<String> {
        let mut word = String::new();
        let line = |line: &str| {
            word.truncate(usize::from(line.as_bytes()[0] - NONE_KEPT));
            word.push_str(&line[1..]);
            word.clone()
        };
        pack.words.split('\n').map(line).collect()
    }

    /// All codes of all services come out as they went in, by the rules that the script follows.
    #[test]
    fn packed_codes_come_out_unchanged() {
        let services = tencentcloud_errors_v3::TABLES;
        assert!(services.len() >= 298);
        let pack = unpack(&pack(services, true));
        let mut listings = pack.tables.iter().zip(&pack.own_at);
        let mut count = 0;
        for (word, listed) in lines(&pack).iter().zip(&pack.counts) {
            let same = CommonError::TABLE.by_word(word);
            let common = same.or_else(|| CommonError::TABLE.family_of(word));
            for (table, own) in listings.by_ref().take(*listed) {
                let entry = services[*table].by_word(word).unwrap();
                let own = &pack.own[*own];
                let text = |place: Option<usize>| place.map(|place| &pack.texts[place]);
                for (lang, place) in [(Lang::En, 0), (Lang::Zh, 1)] {
                    let title = text(own.title).map(|it| it[place].as_str());
                    let title = title.or(common.map(|it| it.title_in(lang))).unwrap_or(word);
                    assert_eq!(title, entry.title_in(lang), "{entry:?}");
                    let is_composed = !own.is_reviewed && own.title.is_none() && common.is_some();
                    assert!(is_composed || title == entry.heading(lang).to_string(), "{entry:?}");
                    let remedy = text(own.remedy).map(|it| it[place].as_str());
                    let remedy = remedy.or(common.map(|it| it.remedy_in(lang)));
                    assert_eq!(remedy, Some(entry.remedy_in(lang)), "{entry:?}");
                    let why = text(own.retired).map(|it| it[place].clone());
                    assert_eq!(why, entry.retirement().map(|it| retired(it, lang)), "{entry:?}");
                }
                let category = common.map_or(Category::Unknown, Entry::category);
                let category = own.category.as_deref().unwrap_or(category.as_str());
                assert_eq!(category, entry.category().as_str(), "{entry:?}");
                let retry = own.retry.clone();
                let retry = retry.unwrap_or_else(|| retry_word(same.and_then(Entry::retry)));
                assert_eq!(retry, retry_word(entry.retry()), "{entry:?}");
                assert_eq!(own.is_reviewed, !entry.is_listed(), "{entry:?}");
                let sources = own.sources.unwrap_or(pack.sources_at[*table]);
                assert_eq!(pack.sources[sources], pages(entry.sources()), "{entry:?}");
                count += 1;
            }
        }
        assert_eq!(listings.next(), None);
        assert_eq!(count, services.iter().map(|table| table.entries().len()).sum::<usize>());
    }

    /// If the common table is not on the page, nothing can be taken from it.
    #[test]
    fn without_the_common_table_every_text_is_packed() {
        let pack = Pack::new(&tencentcloud_errors_v3::TABLES[..1], false);
        assert!(pack.own_at.iter().all(|place| pack.own[*place].remedy.is_some()));
        let title = pack.own[pack.own_at[0]].title.unwrap();
        let entry = tencentcloud_errors_v3::TABLES[0].entries().next().unwrap();
        assert_eq!(pack.texts[title][1], entry.heading(Lang::Zh).to_string());
    }

    #[test]
    fn words_of_any_kind_and_length_are_kept() {
        let long = "a".repeat(300);
        let longer = format!("{long}b");
        for words in [["a\"b", "a\\b", "资源", "资讯"], ["", &*long, &*longer, "é"]] {
            let pack = Pack { words: front_coded(words.into_iter()), ..Pack::new(&[], true) };
            assert_eq!(lines(&pack), words);
        }
    }

    #[test]
    fn two_exports_are_the_same() {
        let services = &tencentcloud_errors_v3::TABLES[..40];
        assert_eq!(pack(services, true), pack(services, true));
    }
}
