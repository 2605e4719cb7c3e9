//! How much of a text a change has left.

use toml::Spanned;

use crate::wording;

/// Below this similarity, a title that has changed may mean something else.
const SAME_MEANING: f64 = 0.5;

/// Whether a title that has changed still means the same, as far as its letters show.
pub(super) fn is_same_meaning(old: &Spanned<String>, new: &Spanned<String>) -> bool {
    similarity(old.get_ref(), new.get_ref()) >= SAME_MEANING
}

/// How alike two texts are, from 0 to 1: the share of the pairs of neighboring letters or digits
/// that they have in common (Sørensen–Dice), which forgives another order of words; nothing, if one
/// says no more often than the other. Case, punctuation and addresses count for nothing.
///
/// (strsim's own measures by the length in bytes, which makes Chinese texts look unlike.)
fn similarity(one: &str, other: &str) -> f64 {
    if is_opposite(one, other) {
        return 0.0;
    }
    let (one, other) = (letters(one), letters(other));
    if one == other {
        return 1.0;
    }
    let pairs = |letters: &[char]| letters.windows(2).map(<[char]>::to_vec).collect::<Vec<_>>();
    let (one, mut other) = (pairs(&one), pairs(&other));
    let all = u32::try_from(one.len() + other.len()).unwrap_or(u32::MAX);
    let mut common = 0_u32;
    for pair in one {
        if let Some(index) = other.iter().position(|it| *it == pair) {
            other.swap_remove(index);
            common += 2;
        }
    }
    f64::from(common) / f64::from(all.max(1))
}

/// Whether one text says no more often than the other.
fn is_opposite(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    let negations = |words: &[String], others: &[String]| {
        let chinese = words.iter().flat_map(|word| word.chars()).filter(|it| NO.contains(it));
        let is_negation = |word: &&String| {
            let root = PREFIXES.iter().find_map(|prefix| word.strip_prefix(prefix));
            NEGATIONS.contains(&word.as_str())
                || CONTRACTIONS.iter().any(|end| word.ends_with(end))
                || root.is_some_and(|root| others.iter().any(|word| word == root))
        };
        chinese.count() + words.iter().filter(is_negation).count()
    };
    negations(&one, &other) != negations(&other, &one)
}

const APOSTROPHES: [char; 2] = ['\'', '’'];
const NO: [char; 6] = ['不', '非', '无', '未', '没', '勿'];
const NEGATIONS: [&str; 6] = ["no", "not", "non", "never", "cannot", "without"];
/// The ends of `isn't` and its like, however the apostrophe is set.
const CONTRACTIONS: [&str; 2] = ["n't", "n’t"];
/// They negate a word that the other text has without them: `invalid`, `unknown`.
const PREFIXES: [&str; 4] = ["in", "un", "non", "dis"];

fn words(text: &str) -> Vec<String> {
    let words = text.split(|it: char| !it.is_alphanumeric() && !APOSTROPHES.contains(&it));
    let words = words.map(|word| word.trim_matches(APOSTROPHES)).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

fn letters(text: &str) -> Vec<char> {
    let words = text.split_whitespace().filter(|word| !word.contains("://"));
    words.flat_map(wording::letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_carries_no_meaning_counts_for_nothing() {
        for (one, other) in [
            ("系统内部错误，请重试", "系统内部错误请重试。"),
            ("Invalid domain", "invalid  domain!"),
            ("see https://example.com/a for more", "see https://example.com/b for more"),
            ("", "—"),
        ] {
            assert!((similarity(one, other) - 1.0).abs() < f64::EPSILON, "{one} / {other}");
        }
    }

    #[test]
    fn another_error_is_told_from_another_wording() {
        for (one, other) in [
            ("resource already exists", "the resource already exists"),
            ("非法Metirc参数", "非法Metric参数"),
            ("submitted domain already exists", "the domain you submitted already exists"),
        ] {
            assert!(similarity(one, other) >= SAME_MEANING, "{one} / {other}");
        }
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
        ] {
            assert!(similarity(one, other) < SAME_MEANING, "{one} / {other}");
        }
    }
}
