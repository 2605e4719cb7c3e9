//! Whether a title that has changed still means the same, as far as its words show.

use std::collections::{BTreeMap, BTreeSet};

use strsim::osa_distance;
use toml::Spanned;

/// Whether a title that has changed still means the same, as far as its words show: none is replaced,
/// and at most a quarter is added or removed. Filler words, case, punctuation, endings, addresses and
/// the order do not count; a word with a typo is the same word.
pub(super) fn is_same_meaning(old: &Spanned<String>, new: &Spanned<String>) -> bool {
    is_same(old.get_ref(), new.get_ref())
}

fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    if negations(&one, &other) != negations(&other, &one) {
        return false;
    }
    let (one, other) = (contents(&one), contents(&other));
    let (mut lacking, mut new) = (rest(&one, &other), rest(&other, &one));
    if lacking.len().max(new.len()) <= FEW {
        lacking.retain(|word| {
            let twin = new.iter().position(|it| is_mistyped(word, it));
            twin.map(|place| new.remove(place)).is_none()
        });
    }
    let (differing, kept) = (lacking.len() + new.len(), one.len() - lacking.len());
    (lacking.is_empty() || new.is_empty()) && differing * 3 <= kept
}

/// Among this many different words, one may be the same with a typo.
const FEW: usize = 8;
/// A word with this many letters is not another one with a typo.
const SHORT: usize = 4;

fn is_mistyped(one: &str, other: &str) -> bool {
    let is_word =
        |word: &str| word.len() > SHORT && word.bytes().all(|it| it.is_ascii_alphabetic());
    [one, other].into_iter().all(is_word)
        && one.as_bytes()[0] == other.as_bytes()[0]
        && osa_distance(one, other) == 1
}

/// The words that the others lack, as often as they lack them.
fn rest<'w>(words: &[&'w str], others: &[&'w str]) -> Vec<&'w str> {
    let mut counts = BTreeMap::<&str, usize>::new();
    for word in others {
        *counts.entry(*word).or_default() += 1;
    }
    let mut rest = words.to_vec();
    rest.retain(|word| {
        let count = counts.entry(word).or_default();
        let is_lacking = *count == 0;
        *count = count.saturating_sub(1);
        is_lacking
    });
    rest
}

/// How often words negate what the others may say.
fn negations(words: &[String], others: &[String]) -> usize {
    let others: BTreeSet<_> = others.iter().map(String::as_str).collect();
    let is_negation = |word: &&String| {
        let root = PREFIXES.iter().find_map(|prefix| word.strip_prefix(prefix));
        is_no(word) || root.is_some_and(|root| others.contains(root))
    };
    words.iter().filter(is_negation).count()
}

fn is_no(word: &str) -> bool {
    NO.contains(&word) || CONTRACTIONS.iter().any(|end| word.ends_with(end))
}

/// What carries the meaning: the stems of words that are neither fillers nor negations.
fn contents(words: &[String]) -> Vec<&str> {
    let words = words.iter().map(String::as_str);
    words.filter(|word| !FILLING.contains(word) && !is_no(word)).map(stem).collect()
}

fn stem(word: &str) -> &str {
    let is_root = |root: &&str| root.len() > 2 && root.is_ascii();
    ENDINGS.iter().find_map(|end| word.strip_suffix(end)).filter(is_root).unwrap_or(word)
}

const APOSTROPHES: [char; 2] = ['\'', '’'];
const NO: [&str; 12] =
    ["no", "not", "non", "never", "cannot", "without", "不", "非", "无", "未", "没", "勿"];
/// The ends of `isn't` and its like, however the apostrophe is set.
const CONTRACTIONS: [&str; 2] = ["n't", "n’t"];
/// Prefixes that negate a word which the other text has without them: `invalid`, `unknown`.
const PREFIXES: [&str; 4] = ["in", "un", "non", "dis"];
const ENDINGS: [&str; 5] = ["ing", "ure", "ed", "es", "s"];
const FILLING: [&str; 63] = [
    "a", "an", "the", "this", "that", "these", "those", "it", "its", "is", "are", "was", "were",
    "be", "been", "being", "has", "have", "had", "do", "does", "did", "of", "to", "in", "on", "at",
    "for", "by", "with", "from", "and", "or", "as", "your", "you", "already", "can", "could",
    "may", "must", "will", "please", "的", "了", "已", "经", "请", "该", "此", "您", "你", "被",
    "有", "是", "在", "对", "其", "为", "与", "和", "或", "于",
];

/// The words of a text in lower case; in Chinese, which has no spaces, each character is one.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for word in text.split_whitespace().filter(|word| !word.contains("://")) {
        let is_part = |it: char| it.is_alphanumeric() || APOSTROPHES.contains(&it);
        for word in word.split(|it: char| !is_part(it)) {
            let mut rest = word.trim_matches(APOSTROPHES);
            while let Some(first) = rest.chars().next() {
                let end = rest.find(is_han).unwrap_or(rest.len());
                let end = if is_han(first) { first.len_utf8() } else { end };
                words.push(rest[..end].to_lowercase());
                rest = &rest[end..];
            }
        }
    }
    words
}

fn is_han(character: char) -> bool {
    ('\u{3400}'..='\u{9FFF}').contains(&character)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Spec;
    use crate::parse::parse_spec;
    use crate::spec_file::SpecFile;

    #[test]
    fn what_carries_no_meaning_counts_for_nothing() {
        for (one, other) in [
            ("系统内部错误，请重试", "系统内部错误请重试。"),
            ("Invalid domain", "invalid  domain!"),
            ("see https://example.com/a for more", "see https://example.com/b for more"),
            ("", "—"),
            ("resource already exists", "the resource already exists"),
            ("authentication failed", "the authentication has failed"),
            ("鉴权失败", "鉴权已失败"),
            ("非法Metirc参数", "非法Metric参数"),
            ("submitted domain already exists", "the domain you submitted already exists"),
            ("file cannot be parsed", "the file could not be parsed"),
            ("operations are too frequent", "an operation is too frequent"),
            ("您提交的域名已经存在", "提交的域名存在"),
        ] {
            assert!(is_same(one, other) && is_same(other, one), "{one} / {other}");
        }
    }

    #[test]
    fn another_error_is_distinguished_from_another_wording() {
        for (one, other) in [
            ("resource already exists", "insufficient balance"),
            ("域名已经存在", "余额不足"),
            ("资源重复", "鉴权失败"),
            ("域名已经存在", "域名不存在"),
            ("用户已经存在", "用户已经不存在"),
            ("请求接口非法", "请求接口合法"),
            ("user already exists", "user already does not exist"),
            ("the user exists", "the user doesn't exist"),
            ("this is a valid domain name", "this isn’t a valid domain name"),
            ("invalid request parameter", "valid request parameter"),
            // These differ in one word of many.
            ("requested domain is locked", "requested domain is banned"),
            ("requested domain is locked", "requested domain is blocked"),
            ("请求的域名已被锁定", "请求的域名已被封禁"),
            ("invalid Token in DSA configuration", "invalid Action in DSA configuration"),
            ("certificate does not match the domain", "certificate does not match the private key"),
            ("domain number one is wrong", "domain number two is wrong"),
            ("invalid request", "invalid request parameter"),
            ("code 4100 is retired", "code 4101 is retired"),
        ] {
            assert!(!is_same(one, other) && !is_same(other, one), "{one} / {other}");
        }
    }

    /// Two codes of one table are two errors. If many pairs count as the same, the words in which they
    /// differ weigh too little.
    #[test]
    fn codes_of_one_table_are_not_taken_for_each_other() {
        let (mut pairs, mut alike) = (0, Vec::new());
        for text in [
            include_str!("../../../spec/cdn.toml"),
            include_str!("../../../spec/public.toml"),
            include_str!("../../../spec/project.toml"),
        ] {
            let file = SpecFile::new("spec/some.toml", text);
            let spec: Spec<'_> = parse_spec(&file, &mut Vec::new());
            for table in &spec.tables {
                let titles = table.entries.iter().map(|entry| {
                    let titles = [&entry.title.en, &entry.title.zh];
                    titles.map(|it| it.clone().expect("it has both"))
                });
                let titles: Vec<_> = titles.collect();
                for (place, one) in titles.iter().enumerate() {
                    for other in &titles[place + 1..] {
                        pairs += 1;
                        if one.iter().zip(other).all(|(one, other)| is_same_meaning(one, other)) {
                            alike.push(format!("{one:?} {other:?}"));
                        }
                    }
                }
            }
        }
        assert!(alike.len() * 500 < pairs, "{} of {pairs}: {alike:?}", alike.len());
    }

    /// A text may be as long as a file.
    #[test]
    fn long_texts_are_compared_in_time() {
        let long = "unlike words ".repeat(100_000);
        assert!(is_same(&long, &long) && !is_same(&long, &long.replace("un", "")));
    }
}
