//! What a person asks about.

mod clues;
mod replies;

use tencentcloud_errors::Message;

use crate::catalogue::{Row, TABLES, Table};

/// What a person asks about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Query {
    /// A number alone: `4000`, `-514`.
    Code(i32),
    /// A number of one table: `cdn 2001`, `#cdn-2001`.
    InTable(&'static str, i32),
    /// A failed reply, or what is left of one.
    Reply(Reply),
    /// A reply of a call that did not fail.
    Success,
    /// Anything else: a name, an id, a title.
    Words(String),
}

/// A failed reply, as far as it is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reply {
    /// The number in `code`.
    pub(crate) code: Option<i32>,
    /// The number in brackets at the head of the message.
    pub(crate) module_code: Option<i32>,
    /// The vendor's word for the code; in API 3.0 there is nothing else.
    pub(crate) word: Option<String>,
    /// The message without its number.
    pub(crate) text: String,
    /// What identifies the request in the service's logs.
    pub(crate) request_id: Option<String>,
}

/// One thing that was asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) query: Query,
    /// The line that it begins on.
    pub(crate) text: String,
    /// The number of that line, in a text of several.
    pub(crate) line: Option<usize>,
}

impl Query {
    /// What one line of text asks about.
    pub(crate) fn parse(text: &str, rows: &[Row]) -> Self {
        let text = text.trim();
        let number = number(text).map(Self::Code);
        number
            .or_else(|| message(text).map(Self::Reply))
            .or_else(|| in_table(text))
            .or_else(|| clues::find(text, rows).map(Self::Reply))
            .unwrap_or_else(|| Self::Words(text.to_owned()))
    }
}

/// Everything that a text asks about, in its order: the replies in it, and what stands on the lines
/// that hold none.
pub(crate) fn asked(text: &str, rows: &[Row]) -> Vec<Asked> {
    let is_long = text.trim().lines().nth(1).is_some();
    let replies = replies::find(text);
    let mut asked = Vec::new();
    let mut rest = replies.as_slice();
    // Where the last reply ends, which may have begun on an earlier line.
    let mut taken = 0;
    let mut start = 0;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let end = start + line.len();
        let count = rest.iter().take_while(|(_, range)| range.start < end).count();
        let (here, after) = rest.split_at(count);
        let mut add = |query| {
            let line_number = is_long.then_some(number);
            asked.push(Asked { query, text: line.trim().to_owned(), line: line_number });
        };
        if here.is_empty() && taken <= start && !line.trim().is_empty() {
            add(Query::parse(line, rows));
        }
        for (query, range) in here {
            add(query.clone());
            taken = range.end;
        }
        (rest, start) = (after, end);
    }
    asked
}

/// A 32-bit number, its digits and minus perhaps full-width: in brackets it is a message's code.
fn number(text: &str) -> Option<i32> {
    let text = text.trim();
    let is_bare = !text.contains(['(', ')', '（', '）']);
    is_bare.then(|| Message::parse(&format!("({text})")).code()).flatten()
}

/// `(-514)资源重复`
fn message(text: &str) -> Option<Reply> {
    let message = Message::parse(text);
    let text = message.text().to_owned();
    message.code().map(|code| Reply { module_code: Some(code), text, ..Reply::default() })
}

/// `cdn 2001`, `cdn-2001`, `#monitoring--514`
fn in_table(text: &str) -> Option<Query> {
    let text = text.strip_prefix('#').unwrap_or(text);
    let name = |table: &&Table| {
        text.get(..table.name.len()).is_some_and(|start| start.eq_ignore_ascii_case(table.name))
    };
    let table = TABLES.iter().filter(name).max_by_key(|table| table.name.len())?;
    let rest = &text[table.name.len()..];
    let code = number(rest.strip_prefix(['-', ' ', ':', '/', '.', '#'])?)?;
    Some(Query::InTable(table.name, code))
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
    use proptest::sample::select;

    use super::*;
    use crate::catalogue::catalogue;

    fn parse(text: &str) -> Query {
        Query::parse(text, &catalogue())
    }

    fn reply(code: Option<i32>, module_code: Option<i32>, text: &str) -> Query {
        Query::Reply(Reply { code, module_code, text: text.to_owned(), ..Reply::default() })
    }

    #[test]
    fn numbers_messages_and_words_are_told_apart() {
        for (text, query) in [
            ("4000", Query::Code(4000)),
            (" -514 ", Query::Code(-514)),
            ("－５１４", Query::Code(-514)),
            ("(-514)资源重复", reply(None, Some(-514), "资源重复")),
            ("(100004) incorrect projectId", reply(None, Some(100_004), "incorrect projectId")),
            ("（ -514 ）资源重复", reply(None, Some(-514), "资源重复")),
            ("cdn-2001", Query::InTable("cdn", 2001)),
            ("#monitoring--514", Query::InTable("monitoring", -514)),
            ("project_query 1000", Query::InTable("project_query", 1000)),
            ("ReplayAttack", Query::Words("ReplayAttack".to_owned())),
            ("(no number)", Query::Words("(no number)".to_owned())),
            ("99999999999", Query::Words("99999999999".to_owned())),
            ("cdn", Query::Words("cdn".to_owned())),
        ] {
            assert_eq!(parse(text), query, "{text}");
        }
    }

    #[test]
    fn a_text_of_several_lines_asks_about_what_is_on_them() {
        let text = "12:01 ok\n12:02 failed: {\"code\":4000,\n \"message\":\"(-514)资源重复\"}\n\n4500\n\
                    12:03 failed: {\"code\":4000,\"message\":\"(-514)资源重复\"}\n";
        let asked = asked(text, &catalogue());
        let facts: Vec<_> = asked.iter().map(|it| (&it.query, it.line)).collect();
        assert_eq!(
            facts,
            [
                (&Query::Words("12:01 ok".to_owned()), Some(1)),
                (&reply(Some(4000), Some(-514), "资源重复"), Some(2)),
                (&Query::Code(4500), Some(5)),
                (&reply(Some(4000), Some(-514), "资源重复"), Some(6)),
            ]
        );
        assert_eq!(asked[1].text, "12:02 failed: {\"code\":4000,");
    }

    /// What logs are made of, so that random texts come near to replies.
    fn piece() -> impl Strategy<Value = String> {
        const KNOWN: &str = "{ } [ ] ( （ ) ） \" \\ : , - － ０ 0 \"code\": code CODE= \"message\": \
            \"Response\": 4000 -514 1000 cdn- 资源重复 \\u8d44 \u{FEFF} \u{301}";
        let known: Vec<_> = KNOWN.split_ascii_whitespace().chain([" ", "\n", "\r\n"]).collect();
        prop_oneof![4 => select(known).prop_map(str::to_owned), 1 => ".{0,3}"]
    }

    proptest! {
        /// Whatever is pasted, nothing breaks, and what is asked about stands in the text.
        #[test]
        fn any_text_can_be_asked_about(pieces in vec(piece(), 0..40)) {
            let text = pieces.concat();
            for asked in asked(&text, &catalogue()) {
                prop_assert!(text.contains(&asked.text));
                let line = asked.line.map_or(Some(asked.text.as_str()), |line| {
                    text.split_inclusive('\n').nth(line - 1).map(str::trim)
                });
                prop_assert!(asked.line.is_none() || line == Some(&asked.text));
            }
        }

        /// A reply is found in a line of a log, as long as the rest of the line is no JSON.
        #[test]
        fn a_reply_in_a_line_is_found(before in "[^{}\\[\\]\n]{0,20}", after in "[^{}\\[\\]\n]{0,20}", code in any::<i32>()) {
            let text = format!("{before}{{\"code\":4000,\"message\":\"({code})x\"}}{after}");
            let asked = asked(&text, &catalogue());
            prop_assert_eq!(&asked[0].query, &reply(Some(4000), Some(code), "x"));
            prop_assert_eq!(asked.len(), 1);
        }
    }
}
