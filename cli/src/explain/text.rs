//! Explanations for a person: what happened, what to do, whether to retry; then the rest.
#![allow(clippy::format_push_string, reason = "answers are short, and this reads best")]

use anstyle::{AnsiColor, Style};
use tencentcloud_errors::{Edition, Lang};

use crate::catalogue::Row;
use crate::language::{advice, category, colour, product, retired};
use crate::query::Query;
use crate::terminal::{one_line, pad, text_width, wrap};
use crate::texts::say;

use super::answer::Answer;
use super::explained::Explained;

/// The column that values begin in.
const INDENT: usize = 12;
const BOLD: Style = Style::new().bold();
const DIMMED: Style = Style::new().dimmed();
const WARNING: Style = AnsiColor::Yellow.on_default();

/// Styled; what does not go to a terminal is stripped of its styles on the way out.
pub(super) fn render(explained: &[Explained], lang: Lang) -> String {
    let page = Page { lang, width: text_width() };
    let blocks = explained.iter().flat_map(|explained| page.answer(explained));
    blocks.collect::<Vec<_>>().join("\n")
}

/// How an answer is laid out.
struct Page {
    lang: Lang,
    width: usize,
}

impl Page {
    /// The blocks of an answer.
    fn answer(&self, explained: &Explained) -> Vec<String> {
        let Explained { asked, answer, .. } = explained;
        if asked.query == Query::Success {
            let text =
                self.say("the call succeeded: nothing to explain", "调用成功，没有需要解释的错误");
            return vec![format!("{text}\n")];
        }
        match answer.main.as_slice() {
            [row] => vec![self.entry(row, explained, true)],
            [] => Vec::new(),
            rows => {
                let mut blocks: Vec<_> =
                    rows.iter().map(|row| self.entry(row, explained, false)).collect();
                let choice = format!("{DIMMED}{}{DIMMED:#}\n", self.choice(rows));
                blocks.extend([self.reply(explained), self.around(explained), choice]);
                blocks.retain(|block| !block.is_empty());
                blocks
            }
        }
    }

    /// An entry, its title and the answer first; if it is the only one, with the rest of the answer.
    fn entry(&self, row: &Row, explained: &Explained, is_only: bool) -> String {
        let Explained { asked, answer, .. } = explained;
        let Row { table, code, name, .. } = row;
        let title = row.title_for(answer.product, self.lang);
        let mut block = String::new();
        for line in wrap(title, self.width) {
            block += &format!("{BOLD}{line}{BOLD:#}\n");
        }
        block += &format!("{DIMMED}{} {code} · {name}{DIMMED:#}\n", table.name);
        if let Some(retirement) = row.retirement {
            for line in wrap(&retired(retirement, self.lang), self.width) {
                block += &format!("{WARNING}{line}{WARNING:#}\n");
            }
        }
        block += "\n";

        let remedy = row.remedy_for(answer.product, self.lang);
        block += &self.line("what to do", "处理", remedy);
        block += &self.styled("retry", "重试", advice(row.retry).get(self.lang), colour(row.retry));
        block += "\n";

        let has_message = matches!(&asked.query, Query::Reply(reply) if !reply.text.is_empty());
        if row.title.zh != title && !(is_only && has_message) {
            block += &self.line("wording", "官方说明", row.title.zh);
        }
        if is_only {
            block += &self.reply(explained);
        }
        if let Some(id) = row.id {
            block += &self.line("id", "标识", id);
        }
        let word = row.category.as_str();
        let chinese = format!("{}（{word}）", category(row.category).zh);
        let name = self.say(word.to_owned(), chinese);
        block += &self.line("category", "类别", &name);
        block += &self.pages(row, answer);
        if is_only {
            block += &self.around(explained);
        }
        block
    }

    /// What the reply says itself, and the public code around its module code.
    fn reply(&self, explained: &Explained) -> String {
        let Explained { asked, answer, .. } = explained;
        let Query::Reply(reply) = &asked.query else { return String::new() };
        let mut lines = String::new();
        let is_title = |row: &Row| row.title_for(answer.product, self.lang) == reply.text;
        if !reply.text.is_empty() && !answer.main.iter().any(|row| is_title(row)) {
            lines += &self.line("message", "原文", &one_line(&reply.text));
        }
        if let Some(request_id) = &reply.request_id {
            lines += &self.line("request id", "请求 ID", &one_line(request_id));
        }
        if let Some(public) = answer.public {
            lines += &self.public(public, answer);
        }
        lines
    }

    /// Which pages say so, and which say something else.
    fn pages(&self, row: &Row, answer: &Answer) -> String {
        let titles: Vec<_> = row.sources.iter().map(|source| source.title).collect();
        let mut lines = self.line("pages", "来源", &titles.join(self.say("; ", "；")));
        let mut others: Vec<&Edition> = row.editions.iter().collect();
        others.retain(|edition| Some(edition.product()) != answer.product);
        while let Some(edition) = others.first().copied() {
            let texts = |edition: &Edition| {
                let texts = [edition.title_in(self.lang), edition.remedy_in(self.lang)];
                texts.into_iter().flatten().collect::<Vec<_>>()
            };
            let (alike, rest): (Vec<&Edition>, _) =
                others.into_iter().partition(|it| texts(it) == texts(edition));
            let products: Vec<_> =
                alike.into_iter().map(|it| product(it.product()).get(self.lang)).collect();
            let text = format!(
                "{}{}{}",
                products.join(self.say(", ", "、")),
                self.say(": ", "："),
                texts(edition).join(self.say(". ", "。"))
            );
            lines += &self.line("differs", "不同说法", &text);
            others = rest;
        }
        lines
    }

    /// What else there is to know: the same number elsewhere, and how often it was seen.
    fn around(&self, explained: &Explained) -> String {
        let Explained { asked, answer, times } = explained;
        let mut lines = String::new();
        let mut label = self.say("elsewhere", "其他表");
        for Row { table, code, title, .. } in &answer.elsewhere {
            let text = format!("{} {code}: {}", table.name, title.get(self.lang));
            lines += &self.line(label, label, &text);
            label = "";
        }
        let Some(line) = asked.line else { return lines };
        let mut place = self.say(format!("on line {line}"), format!("第 {line} 行"));
        if let Some(file) = asked.file.as_deref().map(one_line) {
            place = self.say(format!("{place} of {file}"), format!("{file} {place}"));
        }
        let text = match times {
            1 => place,
            _ => self.say(
                format!("{times} times, first {place}"),
                format!("共 {times} 次，首次在{place}"),
            ),
        };
        lines += &self.line("seen", "出现", &text);
        lines
    }

    /// The public code around the module code that answers.
    fn public(&self, row: &Row, answer: &Answer) -> String {
        let title = row.title_for(answer.product, self.lang);
        let remedy = row.remedy_for(answer.product, self.lang);
        let label = format!("code {}", row.code);
        let name = self.say(format!(" ({}). ", row.name), format!("（{}）。", row.name));
        let text = format!("{title}{name}{remedy}");
        self.line(&label, &label, &text)
    }

    /// How to choose between entries: by their tables, or by their codes where one table has all.
    fn choice(&self, rows: &[&Row]) -> String {
        let (count, table) = (rows.len(), rows[0].table.name);
        if rows.iter().any(|row| row.table.name != table) {
            return self.say(
                format!(
                    "{count} entries fit; name the table to choose, for example --table {table}"
                ),
                format!("以上 {count} 项都符合；可用 --table 指定一个表，例如 --table {table}"),
            );
        }
        let codes: Vec<_> = rows.iter().map(|row| row.code.to_string()).collect();
        self.say(
            format!("{count} entries fit; ask for one by its code: {}", codes.join(", ")),
            format!("以上 {count} 项都符合；可按错误码查询：{}", codes.join("、")),
        )
    }

    fn line(&self, en: &str, zh: &str, value: &str) -> String {
        self.styled(en, zh, value, Style::new())
    }

    /// A label, and its value beside it.
    fn styled(&self, en: &str, zh: &str, value: &str, style: Style) -> String {
        let mut label = pad(self.say(en, zh), INDENT);
        let mut lines = String::new();
        for line in wrap(value, self.width - INDENT - 2) {
            lines += &format!("  {DIMMED}{label}{DIMMED:#}{style}{line}{style:#}\n");
            label = " ".repeat(INDENT);
        }
        lines
    }

    fn say<T>(&self, en: T, zh: T) -> T {
        say(self.lang, en, zh)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::Asked;

    #[test]
    fn a_retired_code_says_so_before_anything_else() {
        let row = Row::retired("use 4300 instead");
        let asked = Asked { query: Query::Code(-1), text: "-1".into(), line: None, file: None };
        for (lang, line) in [
            (Lang::En, "retired since 0.2.0: use 4300 instead"),
            (Lang::Zh, "自 0.2.0 版起停用：use 4300 instead"),
        ] {
            let answer = Answer { main: vec![&row], ..Answer::default() };
            let text = render(&[Explained { asked: &asked, answer, times: 1 }], lang);
            let text = anstream::adapter::strip_str(&text).to_string();
            assert_eq!(text.lines().nth(2), Some(line), "{text}");
        }
    }
}
