//! The error message for what is in no table.

use tencentcloud_errors::{Entry, Lang};

use crate::language::ELSEWHERE;
use crate::terminal::shortened;
use crate::texts::{Texts, say};

use super::explained::Explained;
use super::nearest::nearest;
use super::scope::Scope;
use super::unknown::Unknown;

/// The error message for what is in no table.
pub(super) fn message(unknown: &Unknown, explained: &Explained) -> Texts<String> {
    let answer = &explained.answer;
    let nearest =
        if answer.elsewhere.is_empty() { nearest(unknown, &answer.scope) } else { Vec::new() };
    Texts::of(|lang| in_language(unknown, explained, &nearest, lang))
}

/// `no table has the code 4001 on line 2; nearest: 4000 InvalidParameter (public), ...`
fn in_language(unknown: &Unknown, explained: &Explained, nearest: &[Entry], lang: Lang) -> String {
    let Explained { asked, answer, .. } = explained;
    let say = |en: &str, zh: &str| say(lang, en, zh).to_owned();
    let place = asked.line.map(|line| say(&format!(" on line {line}"), &format!("第 {line} 行的")));
    let place = place.unwrap_or_default();
    let services = answer.scope.services();
    let services = services.join(say(", ", "、").as_str());
    let who = match answer.scope {
        Scope::All if matches!(unknown, Unknown::Word(_)) => {
            say("no table lists the word ", "没有任何表收录")
        }
        Scope::All => say("no table has ", "没有任何表收录"),
        Scope::Table(table) => {
            let name = table.name();
            say(&format!("table {name} does not have "), &format!("表 {name} 没有收录"))
        }
        Scope::Services(_) => {
            say(&format!("service {services} does not list "), &format!("服务 {services} 没有收录"))
        }
    };
    let what = match unknown {
        Unknown::Code(code) => format!("{} {code}", say("the code", "错误码")),
        Unknown::ModuleCode(code) => format!("{} {code}", say("the module code", "模块码")),
        Unknown::Word(text) | Unknown::Words(text) => {
            let text = shortened(text);
            say(&format!("`{text}`"), &format!("“{text}”"))
        }
        Unknown::System(system, code) => {
            let (code, name) = (shortened(code), system.name(lang));
            let url = system.url.as_deref();
            let more = url.map(|url| say(&format!("; see {url}"), &format!("；参见 {url}")));
            let more = more.unwrap_or_default();
            return say(
                &format!("`{code}`{place} is a code of {name}, which no table has{more}"),
                &format!("{place}“{code}”是{name}的错误码，没有任何表收录{more}"),
            );
        }
        Unknown::Other(other) => {
            let name = other.name(lang);
            return say(
                &format!(
                    "this looks like {name}, not Tencent Cloud; if it is from Tencent Cloud, ask \
                     for the code alone"
                ),
                &format!(
                    "这像是{name}的输出，而不是腾讯云的；如果确实来自腾讯云，请只查询其中的错误码"
                ),
            );
        }
    };
    let hint = if !answer.elsewhere.is_empty() {
        say("; elsewhere: ", "；其他表中有：") + &list(&answer.elsewhere, lang)
    } else if !nearest.is_empty() {
        say("; nearest: ", "；最接近的有：") + &list(nearest, lang)
    } else if matches!(unknown, Unknown::Word(_)) {
        say(" or its family; ", "，也没有收录它的上级错误码；") + ELSEWHERE.get(lang)
    } else {
        say(", nor anything similar", "，也没有与它相近的")
    };
    say(&format!("{who}{what}{place}{hint}"), &format!("{who}{place}{what}{hint}"))
}

fn list(entries: &[Entry], lang: Lang) -> String {
    let (open, close, comma) = say(lang, (" (", ")", ", "), ("（", "）", "、"));
    let one = |entry: &Entry| {
        let (code, table) = (entry.code(), entry.table().name());
        // A word is its own name.
        let name = entry.number().map(|_| format!(" {}", entry.name())).unwrap_or_default();
        format!("{code}{name}{open}{table}{close}")
    };
    entries.iter().map(one).collect::<Vec<_>>().join(comma)
}
