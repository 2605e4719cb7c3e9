//! What is said about what no table knows.

use tencentcloud_errors::{Entry, Lang};

use crate::language::ELSEWHERE;
use crate::terminal::shortened;
use crate::texts::say;

use super::answer::Answer;
use super::scope::Scope;
use super::unknown::Unknown;

/// `no table knows the code 4001; nearest: 4000 InvalidParameter (public), ...`
pub(super) fn complaint(
    unknown: &Unknown,
    answer: &Answer,
    nearest: &[Entry],
    lang: Lang,
) -> String {
    let say = |en: &str, zh: &str| say(lang, en, zh).to_owned();
    let services = answer.scope.services();
    let services = services.join(say(", ", "、").as_str());
    let who = match answer.scope {
        Scope::All if matches!(unknown, Unknown::Word(_)) => {
            say("no table lists the word ", "没有任何表收录")
        }
        Scope::All => say("no table knows ", "没有任何表收录"),
        Scope::Table(table) => {
            let name = table.name();
            say(&format!("table {name} does not know "), &format!("表 {name} 没有收录"))
        }
        Scope::Services(_) => {
            say(&format!("service {services} does not know "), &format!("服务 {services} 没有收录"))
        }
    };
    let what = match unknown {
        Unknown::Code(code) => format!("{} {code}", say("the code", "错误码")),
        Unknown::ModuleCode(code) => format!("{} {code}", say("the module code", "模块码")),
        Unknown::Word(text) | Unknown::Words(text) => {
            let text = shortened(text);
            say(&format!("`{text}`"), &format!("“{text}”"))
        }
    };
    let hint = if !answer.elsewhere.is_empty() {
        say("; elsewhere: ", "；其他表中有：") + &list(&answer.elsewhere, lang)
    } else if !nearest.is_empty() {
        say("; nearest: ", "；最接近的有：") + &list(nearest, lang)
    } else if matches!(unknown, Unknown::Word(_)) {
        say(", nor is its family known; ", "，也没有收录它的上级错误码；") + ELSEWHERE.get(lang)
    } else if matches!(unknown, Unknown::Words(_)) {
        say("; try `tcerr search`", "；请试试 `tcerr search`")
    } else {
        say(", and nothing is near it", "，也没有与它相近的")
    };
    format!("{who}{what}{hint}")
}

fn list(entries: &[Entry], lang: Lang) -> String {
    let (open, close, comma) = say(lang, (" (", ")", ", "), ("（", "）", "、"));
    let one = |entry: &Entry| {
        let (code, table) = (entry.code(), entry.table().name());
        // A word names itself.
        let name = entry.number().map(|_| format!(" {}", entry.name())).unwrap_or_default();
        format!("{code}{name}{open}{table}{close}")
    };
    entries.iter().map(one).collect::<Vec<_>>().join(comma)
}
