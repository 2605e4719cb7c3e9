//! Explanations for people: what happened, what to do, whether to retry; then the rest.
#![allow(clippy::format_push_string, reason = "answers are short, and this reads best")]

use std::collections::HashSet;

use anstyle::{AnsiColor, Style};
use tencentcloud_errors::reply::{ApiError, OneLine};
use tencentcloud_errors::{Edition, Entry, Lang, Retry, Source};

use crate::difference::difference;
use crate::language::{CARRIER, advice, category, color, retired};
use crate::names::service_name;
use crate::reading::{Asked, Ground, Query};
use crate::tables::is_service;
use crate::terminal::{pad, shortened, text_width, wrap};
use crate::texts::say;

use super::answer::{Answer, Doubt};
use super::explained::Explained;
use super::unknown::Unknown;

/// The column that values begin in.
const INDENT: usize = 12;
const BOLD: Style = Style::new().bold();
const DIMMED: Style = Style::new().dimmed();
const WARNING: Style = AnsiColor::Yellow.on_default();

/// Renders with styles, which are stripped on output if it does not go to a terminal.
pub(super) fn render(explained: &[Explained], lang: Lang) -> String {
    let page = Page { lang, width: text_width() };
    let blocks = explained.iter().flat_map(|explained| page.answer(explained));
    blocks.collect::<Vec<_>>().join("\n")
}

/// How many times each answer was seen in all, if more than once.
pub(super) fn counts(explained: &[Explained], lang: Lang) -> String {
    let often = explained.iter().filter(|it| it.times > 1);
    let line = |it: &Explained| {
        let (times, words) = (it.times, &it.asked.words);
        say(lang, format!("{times} times: `{words}`\n"), format!("共 {times} 次：“{words}”\n"))
    };
    let lines: String = often.map(line).collect();
    if lines.is_empty() { lines } else { format!("\n{lines}") }
}

/// The layout of an answer.
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
            [entry] => vec![self.entry(*entry, explained, true)],
            [] => match answer.family {
                Some(family) => vec![self.entry(family, explained, true)],
                None => self.unknown(explained),
            },
            entries => {
                let mut blocks: Vec<_> =
                    entries.iter().map(|entry| self.entry(*entry, explained, false)).collect();
                let choice = format!("{DIMMED}{}{DIMMED:#}\n", self.choice(entries));
                let doubt = explained.doubt().map(|doubt| self.doubt(doubt, asked));
                let doubt = doubt.unwrap_or_default();
                blocks.extend([self.reply(explained), self.around(explained), choice + &doubt]);
                blocks.retain(|block| !block.is_empty());
                blocks
            }
        }
    }

    /// An entry, with its title and what to do first; if it is the only one, with the rest of the
    /// answer.
    fn entry(&self, entry: Entry, explained: &Explained, is_only: bool) -> String {
        let Explained { asked, answer, .. } = explained;
        let word = explained.word_of_family();
        let title = match word {
            Some(error) => error.heading_in(self.lang).to_string(),
            None => self.title(entry, answer),
        };
        let mut block = String::new();
        let mark = if explained.doubt().is_some() { self.say("?", "？") } else { "" };
        for line in wrap(&format!("{title}{mark}"), self.width) {
            block += &format!("{BOLD}{line}{BOLD:#}\n");
        }
        let (table, code, name) = (entry.table().name(), entry.code(), entry.name());
        if let Some(word) = word.and_then(ApiError::code_desc) {
            block += &format!("{DIMMED}{}{DIMMED:#}\n", shortened(word));
            let services = answer.scope.services();
            let who = match services.join(self.say(", ", "、")) {
                who if who.is_empty() => {
                    self.say("no table lists this word", "没有任何表收录此错误码").to_owned()
                }
                who => self.say(
                    format!("service {who} does not list this word"),
                    format!("服务 {who} 没有收录此错误码"),
                ),
            };
            let note = self.say(
                format!("{who}; below is its family {code}:"),
                format!("{who}；以下为其上级错误码 {code} 的说明："),
            );
            for line in wrap(&note, self.width) {
                block += &format!("{WARNING}{line}{WARNING:#}\n");
            }
        } else {
            block += &format!("{DIMMED}{table} {code} · {name}{DIMMED:#}\n");
        }
        if let Some(doubt) = explained.doubt().filter(|_| is_only) {
            block += &self.doubt(doubt, asked);
        }
        if let Some(retirement) = entry.retirement() {
            for line in wrap(&retired(retirement, self.lang), self.width) {
                block += &format!("{WARNING}{line}{WARNING:#}\n");
            }
        }
        block += "\n";

        let remedy = self.remedy(entry, answer);
        block += &self.line("what to do", "处理建议", remedy);
        let verdict = explained.verdict(entry);
        let advice = self.advice(entry, verdict, explained);
        block += &self.styled("retry", "重试", &advice, color(verdict));
        block += "\n";

        let has_message = matches!(&asked.query, Query::Reply(error) if !error.text().is_empty());
        let wording = entry.title_in(Lang::Zh);
        let has_wording = word.is_none() && !entry.is_listed() && wording != title;
        if has_wording && !(is_only && has_message) {
            block += &self.line("in Chinese", "官方说明", wording);
        }
        if is_only {
            block += &self.reply(explained);
        }
        if let Some(id) = entry.id() {
            block += &self.line("id", "标识", id);
        }
        let is_shown = |code| answer.public.and_then(Entry::number) == Some(code);
        if let Some(code) = entry.public_code().filter(|code| !(is_only && is_shown(*code))) {
            block += &self.line("public code", "公共错误码", &code.to_string());
        }
        if let Some(status) = entry.http_status() {
            block += &self.line("HTTP status", "HTTP 状态码", &status.to_string());
        }
        if let Some(word) = entry.successor() {
            block += &self.line("in API 3.0", "API 3.0", word);
        }
        let word = entry.category().as_str();
        let chinese = format!("{}（{word}）", category(entry.category()).zh);
        let name = self.say(word.to_owned(), chinese);
        block += &self.line("category", "类别", &name);
        block += &self.pages(entry, answer);
        if is_only {
            block += &self.around(explained);
        }
        block
    }

    /// Why an answer may not be what was meant.
    fn doubt(&self, doubt: Doubt, asked: &Asked) -> String {
        let words = &asked.words;
        let text = match doubt {
            Doubt::Context => self.say(
                format!("uncertain: nothing near `{words}` mentions Tencent Cloud"),
                format!("不确定：“{words}”附近没有提到腾讯云"),
            ),
            Doubt::Spelling => self.say(
                format!("uncertain: `{words}` is spelled differently"),
                format!("不确定：“{words}”与它的拼写不同"),
            ),
            Doubt::Similar => self.say(
                format!("uncertain: `{words}` only resembles it"),
                format!("不确定：“{words}”只是与它相近"),
            ),
        };
        let mut lines = String::new();
        for line in wrap(&text, self.width) {
            lines += &format!("{WARNING}{line}{WARNING:#}\n");
        }
        lines
    }

    /// What a reply itself says, if its code is entirely unknown.
    fn unknown(&self, explained: &Explained) -> Vec<String> {
        let lines = self.reply(explained);
        if lines.is_empty() {
            return Vec::new();
        }
        let heading = match (&explained.answer.unknown[..], &explained.asked.query) {
            ([Unknown::System(system, code)], _) => {
                let (code, name) = (shortened(code), system.name(self.lang));
                self.say(format!("{code}, a code of {name}"), format!("{name}错误码 {code}"))
            }
            ([Unknown::Word(word)], _) => shortened(word),
            (_, Query::Reply(error)) => match (error.code(), error.module_code()) {
                (_, Some(code)) => {
                    self.say(format!("module code {code}"), format!("模块码 {code}"))
                }
                (Some(code), None) => self.say(format!("code {code}"), format!("错误码 {code}")),
                (None, None) => error.code_desc().map(shortened).unwrap_or_default(),
            },
            _ => return Vec::new(),
        };
        vec![format!("{BOLD}{heading}{BOLD:#}\n\n{lines}{}", self.around(explained))]
    }

    /// Whether to send again, and which code decides that where this one alone does not.
    fn advice(&self, entry: Entry, verdict: Option<Retry>, explained: &Explained) -> String {
        let Explained { asked, answer, .. } = explained;
        let advice = advice(verdict).get(self.lang);
        let is_reply = matches!(asked.query, Query::Reply(_));
        let reason = match answer.public {
            _ if answer.family.is_some() => return advice.to_owned(),
            _ if verdict == entry.retry() && (is_reply || !entry.is_carrier()) => {
                return advice.to_owned();
            }
            _ if verdict == entry.retry() => CARRIER.get(self.lang).to_owned(),
            Some(public) => {
                let code = public.code();
                self.say(
                    format!("Code {code} decides, as the stricter of the two."),
                    format!("以更严格的公共错误码 {code} 为准。"),
                )
            }
            None => {
                let code = entry.code();
                self.say(
                    format!("Code {code} comes with any module code, and this one is unknown."),
                    format!("{code} 可以附带任何模块错误码，而此模块错误码未知。"),
                )
            }
        };
        format!("{advice}{}{reason}", self.say(" ", ""))
    }

    /// What the reply itself says, and the public code around its module code.
    fn reply(&self, explained: &Explained) -> String {
        let Explained { asked, answer, .. } = explained;
        let (Query::Reply(error) | Query::System(_, error)) = &asked.query else {
            return String::new();
        };
        let mut lines = String::new();
        let text = error.text();
        if !text.is_empty() && !answer.main.iter().any(|it| self.title(*it, answer) == text) {
            lines += &self.line("message", "原文", &OneLine(text).to_string());
        }
        if let Some(request_id) = error.request_id() {
            lines += &self.line("request id", "请求 ID", &OneLine(request_id).to_string());
        }
        if let Some(public) = answer.public {
            lines += &self.public(public, answer);
        }
        lines
    }

    /// The title, as on the page of the product whose texts count.
    fn title(&self, entry: Entry, answer: &Answer) -> String {
        let edition = answer.product.and_then(|product| entry.edition(product));
        let title = edition.and_then(|edition| edition.title_in(self.lang));
        title.map_or_else(|| entry.heading(self.lang).to_string(), str::to_owned)
    }

    /// The remedy, as on that page.
    fn remedy(&self, entry: Entry, answer: &Answer) -> &'static str {
        let remedy = |product| entry.remedy_for(product, self.lang);
        answer.product.map_or(entry.remedy_in(self.lang), remedy)
    }

    /// The pages that say so, and those that say something else.
    fn pages(&self, entry: Entry, answer: &Answer) -> String {
        let source = |source: &Source| {
            let title = source.title_in(self.lang);
            let with_address =
                |url| self.say(format!("{title} ({url})"), format!("{title}（{url}）"));
            source.url().map_or(title.to_owned(), with_address)
        };
        let sources: Vec<_> = entry.sources().iter().map(source).collect();
        let mut lines = self.line("sources", "来源", &sources.join(self.say("; ", "；")));
        let mut others: Vec<(&Edition, String)> = Vec::new();
        for edition in entry.editions() {
            let text = difference(entry, edition, answer.product, self.lang);
            others.extend(text.map(|text| (edition, text)));
        }
        let mut label = self.say("other pages", "其他页面");
        while let Some((_, text)) = others.first().cloned() {
            let (alike, rest): (Vec<_>, _) =
                others.into_iter().partition(|(_, other)| *other == text);
            let products: Vec<_> =
                alike.iter().map(|(it, _)| it.product().name_in(self.lang)).collect();
            let products = products.join(self.say(", ", "、"));
            let text = format!("{products}{}{text}", self.say(": ", "："));
            lines += &self.line(label, label, &text);
            (label, others) = ("", rest);
        }
        lines
    }

    /// What else there is to know: the same number elsewhere, and how many times it was seen.
    fn around(&self, explained: &Explained) -> String {
        let Explained { asked, answer, times } = explained;
        let mut lines = String::new();
        let mut label = self.say("elsewhere", "其他表");
        for entry in &answer.elsewhere {
            let (table, code) = (entry.table().name(), entry.code());
            let text = format!("{table} {code}: {}", entry.heading(self.lang));
            lines += &self.line(label, label, &text);
            label = "";
        }
        lines += &self.also(answer);
        lines + &self.read_from(asked, *times)
    }

    /// The words that were read, unless they are the entire query, and where they are.
    fn read_from(&self, asked: &Asked, times: usize) -> String {
        const MOST: usize = 36;
        let mut words = asked.words.to_string();
        if let Some((end, _)) = words.char_indices().nth(MOST) {
            words.truncate(end);
            words += "…";
        }
        let Some(line) = asked.line else {
            if asked.ground == Ground::Typed && times == 1 {
                return String::new();
            }
            let is_all = shortened(&asked.text) == *asked.words;
            let quoted = self.say(format!("`{words}`"), format!("“{words}”"));
            let often =
                self.say(format!("{quoted}, {times} times"), format!("{quoted}，共 {times} 次"));
            return match times {
                1 if is_all => String::new(),
                1 => self.line("read from", "依据", &quoted),
                _ => self.line("read from", "依据", &often),
            };
        };
        let file = asked.file.as_deref();
        let place = match file.map(|file| OneLine(file).to_string()) {
            Some(file) => {
                self.say(format!("line {line} of {file}"), format!("{file} 第 {line} 行"))
            }
            None => self.say(format!("line {line}"), format!("第 {line} 行")),
        };
        let text = match times {
            1 => self.say(format!("{place}: `{words}`"), format!("{place}：“{words}”")),
            _ => self.say(
                format!("{place}, {times} times in all: `{words}`"),
                format!("{place}（共 {times} 次）：“{words}”"),
            ),
        };
        self.line("read from", "依据", &text)
    }

    /// The services that say the same: some by name, and how many there are.
    fn also(&self, answer: &Answer) -> String {
        const MOST: usize = 6;
        let shown = answer.main.iter().chain(&answer.elsewhere).copied();
        let mut seen: HashSet<_> = shown.filter_map(|entry| entry.table().product()).collect();
        let products = answer.also.iter().filter_map(|entry| entry.table().product());
        let names: Vec<_> = products.filter(|it| seen.insert(*it)).map(service_name).collect();
        let count = names.len();
        let mut some = names[..count.min(MOST)].join(self.say(", ", "、"));
        if count > MOST {
            some += self.say(", …", "……");
        }
        let text = match count {
            0 => return String::new(),
            1 => self.say(
                format!("by {some}; --service {some} shows it"),
                format!("{some}；可用 --service {some} 查看"),
            ),
            _ => self.say(
                format!("by {some} ({count} services); --service NAME shows one"),
                format!("{some}（共 {count} 个服务）；可用 --service NAME 查看其中一个"),
            ),
        };
        self.line("also listed", "其他服务", &text)
    }

    /// The public code around the module code that answers.
    fn public(&self, entry: Entry, answer: &Answer) -> String {
        let title = self.title(entry, answer);
        let remedy = self.remedy(entry, answer);
        let (code, name) = (entry.code(), entry.name());
        let label = self.say(format!("code {code}"), format!("错误码 {code}"));
        let name = self.say(format!(" ({name}). "), format!("（{name}）。"));
        let text = format!("{title}{name}{remedy}");
        self.line(&label, &label, &text)
    }

    /// How to choose between entries: by their tables, or by their codes where one table has all.
    fn choice(&self, entries: &[Entry]) -> String {
        let (count, table) = (entries.len(), entries[0].table());
        if entries.iter().all(|entry| is_service(*entry) && entry.word() == entries[0].word()) {
            let name = table.product().map_or(table.name(), service_name);
            return self.say(
                format!(
                    "services say {count} different things about this word; choose a service, for \
                     example --service {name}"
                ),
                format!(
                    "各服务对此错误码的说明不同，共 {count} 种；可用 --service 指定一个服务，\
                     例如 --service {name}"
                ),
            );
        }
        if entries.iter().any(|entry| entry.table() != table) {
            let table = table.name();
            return self.say(
                format!("{count} entries match; choose a table, for example --table {table}"),
                format!("以上 {count} 项都符合；可用 --table 指定一个表，例如 --table {table}"),
            );
        }
        let codes: Vec<_> = entries.iter().map(|entry| entry.code().to_string()).collect();
        self.say(
            format!("{count} entries match; ask for one by its code: {}", codes.join(", ")),
            format!("以上 {count} 项都符合；可按错误码查询：{}", codes.join("、")),
        )
    }

    fn line(&self, en: &str, zh: &str, value: &str) -> String {
        self.styled(en, zh, value, Style::new())
    }

    /// A label with its value.
    fn styled(&self, en: &str, zh: &str, value: &str, style: Style) -> String {
        let mut label = pad(&format!("{} ", self.say(en, zh)), INDENT);
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
