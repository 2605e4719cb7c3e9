//! `tcerr search`: finds codes by words in English or Chinese.

mod listed;
mod meaning;
mod quality;
mod rank;
mod reviewed;
pub(crate) mod synonyms;
mod word;

use std::num::NonZeroUsize;
use std::ops::RangeInclusive;

use tencentcloud_errors::Entry;

use crate::error::Error;
use crate::exit::Status;
use crate::filter::{Chosen, Filter};
use crate::format::Output;
use crate::list::{self, Row};
use crate::tables::entries;
use crate::terminal;
use crate::texts::texts;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Words from a title, remedy, name, id or word of API 3.0, in English or Chinese; typos are tolerated
    ///
    /// 标题、处理建议、名称、标识或 API 3.0 错误码中的词语，中英文均可，允许有错字
    #[arg(required = true, allow_negative_numbers = true)]
    words: Vec<String>,

    #[command(flatten)]
    filter: Filter,

    /// Show at most this many codes, the best first
    ///
    /// 最多列出多少个错误码，最相符的在前
    #[arg(long, value_name = "COUNT", default_value = "10")]
    limit: NonZeroUsize,

    #[command(flatten)]
    pub(crate) output: Output,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let Chosen { entries, .. } = arguments.filter.entries(true);
    let words = arguments.words.join(" ");
    let found: Vec<_> = rank::rank(&words, &entries).entries().collect();
    // If no service is named, a word that many services list is found once.
    let mut found =
        if arguments.filter.names_tables() { Row::each(&found) } else { Row::merged(&found) };
    found.truncate(arguments.limit.get());
    list::print(&found, &arguments.output)?;
    if found.is_empty() {
        let words = terminal::shortened(&words);
        return Err(Error::failure(texts(
            format!("nothing matches `{words}`; `tcerr list --all` shows every code"),
            format!("没有与“{words}”相符的错误码；`tcerr list --all` 可列出全部错误码"),
        )));
    }
    Ok(Status::Success)
}

/// The fewest letters, and the most words, of a text that asks for a code; fewer letters are in
/// everything.
const LETTERS: RangeInclusive<usize> = 3..=200;
const MOST_WORDS: usize = 8;
/// The codes that match every word of a text by more than a remedy, the best first; a word that many
/// services list is found once.
pub(crate) fn best(text: &str, most: usize) -> Vec<Entry> {
    if !LETTERS.contains(&text.trim().len()) || text.split_whitespace().nth(MOST_WORDS).is_some() {
        return Vec::new();
    }
    let found = rank::rank(text, &entries().collect::<Vec<_>>());
    let (words, hits) = (found.words, found.hits);
    let is_good = |hit: &rank::Hit| hit.words == words && hit.least >= rank::LABEL;
    let found: Vec<_> = hits.into_iter().filter(is_good).map(|hit| hit.entry).collect();
    Row::merged(&found).into_iter().map(|row| row.entry).take(most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::anchor;

    fn anchors(text: &str) -> String {
        best(text, 3).into_iter().map(anchor).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn good_hits_are_found_without_a_search() {
        for (text, expected) in [
            ("signature expired", "common-AuthFailure.SignatureExpire public-4200"),
            ("certificate expired", "cdn-3004"),
            ("rate limit", "common-RequestLimitExceeded public-4400"),
            ("域名已经存在", "cdn-2001"),
            ("balence", "public-5300"),
        ] {
            let found = anchors(text);
            assert!(found.starts_with(expected), "{text}: {found}");
        }
    }

    #[test]
    fn noise_matches_nothing() {
        let long = "x".repeat(1_000_000);
        for text in [
            &long,
            "",
            "hello world",
            "connection refused",
            "something else",
            "panic: runtime error: index out of range",
            "segmentation fault",
            "no space left on device",
            "ERROR 1045 (28000): Access denied for user 'root'@'localhost'",
            "Permission denied (publickey)",
            "no such file or directory",
            "dial tcp 10.0.0.1:443: i/o timeout",
            "failed to pull image",
            "npm ERR! code ELIFECYCLE",
            "Traceback (most recent call last):",
            "undefined is not a function",
            "out of memory",
            "OOMKilled",
            "CrashLoopBackOff",
            "what is this",
            "x",
            "量子纠缠",
        ] {
            assert_eq!(anchors(text), "", "{text}");
        }
    }
}
