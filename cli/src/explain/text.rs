//! Explanations for a person: what happened, what to do, whether to retry; then the rest.
#![allow(clippy::format_push_string, reason = "answers are short, and this reads best")]

use anstyle::{AnsiColor, Style};
use tencentcloud_errors::{Edition, Lang};

use crate::catalogue::{Row, Texts};
use crate::language::{advice, category, colour, product, retired};
use crate::query::Query;
use crate::terminal::{one_line, pad, text_width, wrap};

use super::Explained;
use super::answer::Answer;

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
        let mut blocks = Vec::new();
        let mut rows = answer.main.iter().peekable();
        while let Some(row) = rows.next() {
            let is_last = rows.peek().is_none();
            blocks.push(self.entry(row, answer, is_last.then_some(explained)));
        }
        if let ([first, _, ..], Some(last)) = (answer.main.as_slice(), blocks.last_mut()) {
            *last += &self.choice(first, answer.main.len());
        }
        blocks
    }

    /// An entry, its title and the answer first; with `last` also what is said once an answer.
    fn entry(&self, row: &Row, answer: &Answer, last: Option<&Explained>) -> String {
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

        let reply = last.and_then(|explained| match &explained.asked.query {
            Query::Reply(reply) => Some(reply),
            _ => None,
        });
        let message = reply.map(|reply| one_line(&reply.text)).filter(|text| !text.is_empty());
        let message = message.as_deref().unwrap_or(row.title.zh);
        if message != title {
            block += &self.line("message", "原文", message);
        }
        if let Some(request_id) = reply.and_then(|reply| reply.request_id.as_ref()) {
            block += &self.line("request id", "请求 ID", &one_line(request_id));
        }
        if let (Some(_), Some(public)) = (last, answer.public) {
            block += &self.public(public, answer);
        }
        if let Some(id) = row.id {
            block += &self.line("id", "标识", id);
        }
        let category = Texts { en: row.category.as_str(), zh: category(row.category).zh };
        block += &self.line("category", "类别", category.get(self.lang));
        block += &self.pages(row, answer);
        if let Some(explained) = last {
            block += &self.around(explained);
        }
        block
    }

    /// Which pages say so, and which say something else.
    fn pages(&self, row: &Row, answer: &Answer) -> String {
        let titles: Vec<_> = row.sources.iter().map(|source| source.title).collect();
        let mut lines = self.line("pages", "来源", &titles.join("; "));
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
        if let (Some(line), 2..) = (asked.line, *times) {
            let text = match self.lang {
                Lang::Zh => format!("共 {times} 次，首次在第 {line} 行"),
                _ => format!("{times} times, first on line {line}"),
            };
            lines += &self.line("seen", "出现", &text);
        }
        lines
    }

    /// The public code around the module code that answers.
    fn public(&self, row: &Row, answer: &Answer) -> String {
        let title = row.title_for(answer.product, self.lang);
        let remedy = row.remedy_for(answer.product, self.lang);
        let label = format!("code {}", row.code);
        let text = match self.lang {
            Lang::Zh => format!("{title}（{}）。{remedy}", row.name),
            _ => format!("{title} ({}). {remedy}", row.name),
        };
        self.line(&label, &label, &text)
    }

    /// How to choose between tables.
    fn choice(&self, row: &Row, count: usize) -> String {
        let text = match self.lang {
            Lang::Zh => {
                format!(
                    "以上 {count} 项都符合；可用 --table 指定一个表，例如 --table {}",
                    row.table.name
                )
            }
            _ => format!(
                "{count} entries fit; name the table to choose, for example --table {}",
                row.table.name
            ),
        };
        format!("\n{DIMMED}{text}{DIMMED:#}\n")
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

    fn say<'t>(&self, en: &'t str, zh: &'t str) -> &'t str {
        if self.lang == Lang::Zh { zh } else { en }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::Asked;

    #[test]
    fn a_retired_code_says_so_before_anything_else() {
        let row = Row::retired("use 4300 instead");
        let asked = Asked { query: Query::Code(-1), text: "-1".to_owned(), line: None };
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
