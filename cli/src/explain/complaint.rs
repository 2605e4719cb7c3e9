//! What is said about what no table knows.

use tencentcloud_errors::Lang;

use crate::catalogue::Row;
use crate::language::say;
use crate::nearest::nearest;
use crate::terminal;

use super::answer::{Answer, Unknown};

/// `no table knows the code 4001; nearest: 4000 InvalidParameter (public), ...`
pub(super) fn complaint(unknown: &Unknown, answer: &Answer, rows: &[Row], lang: Lang) -> String {
    let is_chinese = lang == Lang::Zh;
    let who = match answer.table {
        Some(table) if is_chinese => format!("表 {} 没有收录", table.name),
        Some(table) => format!("table {} does not know ", table.name),
        None => say(lang, "no table knows ", "没有任何表收录").to_owned(),
    };
    let what = match unknown {
        Unknown::Code(code) => format!("{} {code}", say(lang, "the code", "错误码")),
        Unknown::ModuleCode(code) => format!("{} {code}", say(lang, "the module code", "模块码")),
        Unknown::Words(text) if is_chinese => format!("“{}”", terminal::shortened(text)),
        Unknown::Words(text) => format!("`{}`", terminal::shortened(text)),
    };
    let nearest = nearest(unknown, rows, answer.table);
    let hint = if !answer.elsewhere.is_empty() {
        say(lang, "; elsewhere: ", "；其他表中有：").to_owned() + &list(&answer.elsewhere, lang)
    } else if !nearest.is_empty() {
        say(lang, "; nearest: ", "；最接近的有：").to_owned() + &list(&nearest, lang)
    } else if matches!(unknown, Unknown::Words(_)) {
        say(lang, "; try `tcerr search`", "；请试试 `tcerr search`").to_owned()
    } else {
        say(lang, ", and nothing is near it", "，也没有与它相近的").to_owned()
    };
    format!("{who}{what}{hint}")
}

fn list(rows: &[&Row], lang: Lang) -> String {
    let one = |row: &&Row| match lang {
        Lang::Zh => format!("{} {}（{}）", row.code, row.name, row.table.name),
        _ => format!("{} {} ({})", row.code, row.name, row.table.name),
    };
    rows.iter().map(one).collect::<Vec<_>>().join(say(lang, ", ", "、"))
}
