//! What a person asks about.

mod asked;
mod clues;
mod numbers;
mod objects;
mod replies;

use serde::de::IgnoredAny;
use tencentcloud_errors::Table;
use tencentcloud_errors::reply::ApiError;

pub(crate) use asked::{Asked, Query};
use numbers::{number, strip_name};

use crate::names::service_name;
use crate::tables::{tables, without_services};

/// Everything that a text asks about, in its order: the replies in it, and what stands on the lines
/// that hold no reply.
pub(crate) fn asked(text: &str) -> Vec<Asked> {
    let text = text.trim_start_matches('\u{FEFF}');
    let is_long = text.trim().lines().nth(1).is_some();
    let asked = |query, text: &str, line| Asked { query, text: text.into(), line, file: None };
    // On a line of a log, numbers may be anything.
    if !is_long && let Some(numbers) = numbers::several(text) {
        return numbers.into_iter().map(|(text, code)| asked(code.into(), text, None)).collect();
    }
    let replies = replies::find(text);
    let mut lines = (1..).zip(text.lines().map(str::trim));
    if let Some((line, first)) = lines.find(|(_, line)| !line.is_empty())
        && is_long
        && replies.is_empty()
        && is_one_value(text)
    {
        return vec![asked(parse(text), first, Some(line))];
    }
    let mut everything = Vec::new();
    let mut rest = replies.as_slice();
    // Where the last reply ends, which may have begun on an earlier line.
    let mut taken = 0;
    let mut start = 0;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let end = start + line.len();
        let count = rest.iter().take_while(|(_, range)| range.start < end).count();
        let (here, after) = rest.split_at(count);
        // One for each line: it may be long, and hold many replies.
        let asked = asked(Query::Success, line.trim(), is_long.then_some(number));
        let mut add = |query| everything.push(Asked { query, ..asked.clone() });
        if here.is_empty() && taken <= start && !line.trim().is_empty() {
            add(parse(line));
        }
        for (query, range) in here {
            add(query.clone());
            taken = range.end;
        }
        (rest, start) = (after, end);
    }
    everything
}

/// What one line of text asks about.
fn parse(text: &str) -> Query {
    let text = text.trim();
    numbers::alone(text)
        .map(Query::from)
        .or_else(|| message(text).map(Query::Reply))
        .or_else(|| in_table(text))
        .or_else(|| clues::find(text).map(Query::Reply))
        .unwrap_or_else(|| Query::Words(text.to_owned()))
}

/// Whether the text is JSON through all of its lines, perhaps cut off.
fn is_one_value(text: &str) -> bool {
    serde_json::from_str::<IgnoredAny>(text).map_or_else(|error| error.is_eof(), |_| true)
}

/// `(-514)资源重复`
fn message(text: &str) -> Option<ApiError> {
    Some(ApiError::new(None, text, without_services()))
        .filter(|error| error.module_code().is_some())
}

/// `cdn 2001`, `cdn-2001`, `#monitoring--514`, `#common-InternalError`, `cvm InvalidInstance.NotSupported`
fn in_table(text: &str) -> Option<Query> {
    let text = text.strip_prefix('#').unwrap_or(text);
    let named = |table: &'static Table| Some((table, behind(text, table.name())?));
    let tables = || tables().iter().copied();
    let table = tables().filter_map(named).max_by_key(|(table, _)| table.name().len());
    table.and_then(|(table, rest)| in_this(table, rest)).or_else(|| {
        // The latest version of a service answers for it.
        let in_service = |table: &'static Table| {
            let product = table.product()?;
            let both = [product.id(), service_name(product)];
            let word = both.into_iter().find_map(|name| behind(text, name))?;
            Some(Query::InTable(table, table.by_word(word.trim())?.code()))
        };
        tables().rev().find_map(in_service)
    })
}

/// What follows a name and a mark.
fn behind<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    strip_name(text, name)?.strip_prefix(['-', ' ', ':', '/', '.', '#'])
}

fn in_this(table: &'static Table, rest: &str) -> Option<Query> {
    if !table.level().is_words() {
        return Some(Query::InTable(table, number(rest)?.into()));
    }
    let word = rest.trim();
    let listed = table.by_word(word).map(|entry| Query::InTable(table, entry.code()));
    listed.or_else(|| clues::alone(word).map(Query::Reply))
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{
        ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest,
    };
    use proptest::sample::select;

    use super::*;

    fn reply(code: Option<i32>, module_code: i32, text: &str) -> Query {
        Query::Reply(ApiError::new(code, &format!("({module_code}){text}"), without_services()))
    }

    fn word(word: &str, message: &str) -> Query {
        Query::Reply(ApiError::from_word(word, message, without_services()))
    }

    fn words(text: &str) -> Query {
        Query::Words(text.to_owned())
    }

    #[test]
    fn numbers_messages_and_words_are_told_apart() {
        let table = |name| tables().iter().copied().find(|table| table.name() == name).unwrap();
        for (text, query) in [
            ("4000", Query::Code(4000)),
            (" -514 ", Query::Code(-514)),
            ("－５１４", Query::Code(-514)),
            ("0", Query::Success),
            ("code: 0", Query::Success),
            ("错误码：4000", Query::Code(4000)),
            ("(-514)资源重复", reply(None, -514, "资源重复")),
            ("(100004) incorrect projectId", reply(None, 100_004, "incorrect projectId")),
            ("（ -514 ）资源重复", reply(None, -514, "资源重复")),
            ("cdn-2001", Query::InTable(table("cdn"), 2001.into())),
            ("#monitoring--514", Query::InTable(table("monitoring"), (-514).into())),
            ("project_query 1000", Query::InTable(table("project_query"), 1000.into())),
            ("#common-InternalError", Query::InTable(table("common"), "InternalError".into())),
            ("common FailedOperation.New", word("FailedOperation.New", "")),
            ("FailedOperation.New", word("FailedOperation.New", "")),
            ("AuthFailure.SignatureExpire", words("AuthFailure.SignatureExpire")),
            ("InternalError.", words("InternalError.")),
            ("MadeUp.Word", words("MadeUp.Word")),
            ("common sense", words("common sense")),
            ("ReplayAttack", words("ReplayAttack")),
            ("(no number)", words("(no number)")),
            ("99999999999", words("99999999999")),
            ("cdn", words("cdn")),
        ] {
            assert_eq!(parse(text), query, "{text}");
        }
    }

    #[test]
    fn a_text_of_several_lines_asks_about_what_is_on_them() {
        let text = "\n12:01 ok\n12:02 failed: {\"code\":4000,\n \"message\":\"(-514)资源重复\"}\n\n4500\n\
                    12:03 failed: {\"code\":4000,\"message\":\"(-514)资源重复\"}\n";
        let asked = asked(text);
        let facts: Vec<_> = asked.iter().map(|it| (&it.query, it.line)).collect();
        assert_eq!(
            facts,
            [
                (&Query::Words("12:01 ok".to_owned()), Some(2)),
                (&reply(Some(4000), -514, "资源重复"), Some(3)),
                (&Query::Code(4500), Some(6)),
                (&reply(Some(4000), -514, "资源重复"), Some(7)),
            ]
        );
        assert_eq!(&*asked[1].text, "12:02 failed: {\"code\":4000,");
    }

    fn queries(text: &str) -> Vec<Query> {
        asked(text).into_iter().map(|asked| asked.query).collect()
    }

    #[test]
    fn a_line_of_numbers_asks_about_each() {
        assert_eq!(queries("4000, -514"), [Query::Code(4000), Query::Code(-514)]);
        let words = Query::Words("4000 -514".to_owned());
        assert_eq!(queries("4000 -514\n4000\n"), [words, Query::Code(4000)]);
    }

    #[test]
    fn a_mark_at_the_head_of_a_file_is_no_part_of_it() {
        assert_eq!(queries("\u{FEFF}4000\r\n-514\r\n"), [Query::Code(4000), Query::Code(-514)]);
    }

    #[test]
    fn json_without_a_whole_reply_is_one_question() {
        let expected = [reply(Some(4000), -514, "资")];
        for text in [
            "{\n  \"code\": 4000,\n  \"message\": \"(-514)资",
            "{\n  \"Code\": 4000,\n  \"Message\": \"(-514)资\"\n}\n",
        ] {
            assert_eq!(queries(text), expected, "{text}");
        }
        // Each line of a log in JSON is a value of its own.
        let log = "{\"text\":\"(-514)资\"}\n{\"text\":\"(-514)资\"}\n";
        assert_eq!(queries(log).len(), 2);
    }

    /// What logs are made of, so that random texts come near to replies.
    fn piece() -> impl Strategy<Value = String> {
        const KNOWN: &str = "{ } [ ] ( （ ) ） \" \\ : , - － ０ 0 \"code\": code CODE= \"message\": \
            \"Response\": 4000 -514 1000 cdn- common- Message= RequestId: AuthFailure. InternalError 资源重复 \\u8d44 \u{FEFF} \u{301}";
        let known: Vec<_> = KNOWN.split_ascii_whitespace().chain([" ", "\n", "\r\n"]).collect();
        prop_oneof![4 => select(known).prop_map(str::to_owned), 1 => ".{0,3}"]
    }

    /// All cases with `CI` set, a tenth of them without.
    fn cases() -> ProptestConfig {
        let is_ci = std::env::var_os("CI").is_some_and(|value| value != "false");
        ProptestConfig::with_cases(if is_ci { 256 } else { 26 })
    }

    proptest! {
        #![proptest_config(cases())]

        /// Whatever is pasted, nothing breaks, and what is asked about stands in the text.
        #[test]
        fn any_text_can_be_asked_about(pieces in vec(piece(), 0..40)) {
            let text = pieces.concat();
            let text = text.trim_start_matches('\u{FEFF}');
            for asked in asked(text) {
                prop_assert!(text.contains(&*asked.text));
                let line = asked.line.map_or(Some(&*asked.text), |line| {
                    text.split_inclusive('\n').nth(line - 1).map(str::trim)
                });
                prop_assert!(asked.line.is_none() || line == Some(&*asked.text));
            }
        }

        /// A reply is found in a line of a log, as long as the rest of the line is not JSON.
        #[test]
        fn a_reply_in_a_line_is_found(before in "[^{}\\[\\]\n]{0,20}", after in "[^{}\\[\\]\n]{0,20}", code in any::<i32>()) {
            let text = format!("{before}{{\"code\":4000,\"message\":\"({code})x\"}}{after}");
            let asked = asked(&text);
            prop_assert_eq!(&asked[0].query, &reply(Some(4000), code, "x"));
            prop_assert_eq!(asked.len(), 1);
        }
    }
}
