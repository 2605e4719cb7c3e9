//! `tcerr explain`: what a code means, what to do about it, and whether to retry.

mod answer;
mod complaint;
mod explained;
mod json;
mod merged;
mod nearest;
mod scope;
mod text;
mod titles;
mod unknown;

use std::collections::HashMap;
use std::convert::Infallible;
use std::fs;
use std::io::{self, IsTerminal as _, Read as _};
use std::path::PathBuf;
use std::rc::Rc;

use tencentcloud_errors::{Product, Table};

use crate::error::Error;
use crate::exit::Status;
use crate::format::{Format, Output};
use crate::names::{service_parser, table_parser};
use crate::query::{Asked, Query, asked};
use crate::terminal;
use crate::texts::{Texts, texts};

use answer::Answer;
use complaint::complaint;
use explained::Explained;
pub(crate) use json::Document;
use nearest::nearest;
use scope::Scope;
use titles::Titles;

#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct Arguments {
    /// A code such as AuthFailure.SignatureExpire or 4000, a name, an id, a message such as
    /// "(-514)资源重复", a reply, a line of a log; without a query, or with `-`, standard input is read
    ///
    /// 错误码（如 AuthFailure.SignatureExpire、4000）、名称、标识、错误信息（如“(-514)资源重复”）、返回结果或一行日志；不带查询内容或为 `-` 时读取标准输入
    #[arg(allow_negative_numbers = true, value_name = "QUERY", value_parser = trimmed)]
    queries: Vec<String>,

    /// Explain what stands in this file: replies, lines of a log, one code a line
    ///
    /// 解释该文件的内容：返回结果、日志，或每行一个错误码
    #[arg(long, value_name = "PATH")]
    file: Vec<PathBuf>,

    /// Which table the module code belongs to; `public` for the code around it
    ///
    /// 模块错误码所属的表；外层的公共错误码用 `public`
    #[arg(long, value_parser = table_parser(), hide_possible_values = true)]
    table: Option<&'static Table>,

    /// Which service sent the code, such as `cdn`, `cvm` or `as`; what it does not list, the tables of every
    /// product answer
    ///
    /// 返回错误码的服务，如 `cdn`、`cvm`、`as`；该服务未收录的错误码在各产品共用的表中查找
    #[arg(
        long,
        value_name = "NAME",
        value_parser = service_parser(),
        hide_possible_values = true,
        conflicts_with = "table"
    )]
    service: Vec<Product>,

    #[command(flatten)]
    pub(crate) output: Output,
}

/// Without the blank that keeps `-514 -515` from being an option.
#[allow(clippy::unnecessary_wraps, reason = "clap asks for it")]
fn trimmed(query: &str) -> Result<String, Infallible> {
    Ok(query.trim_start_matches(' ').to_owned())
}

const AFTER_HELP: &str = "\
Exit status: 0 if everything was explained, 1 if a code or a name is unknown, 2 if the command \
could not do its work.

COLUMNS sets the width of the text; LC_ALL, LC_MESSAGES and LANG choose its language, --lang goes \
before them; NO_COLOR turns colors off.

退出状态：0 表示全部已解释，1 表示有未收录的错误码或名称，2 表示命令未能执行。

COLUMNS 设置文字宽度；LC_ALL、LC_MESSAGES 和 LANG 决定语言，--lang 优先；NO_COLOR 关闭颜色。";

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let asked = everything_asked(arguments)?;
    let titles = Titles::default();
    let scope = Scope::new(arguments.table, &arguments.service);
    let asked: Vec<_> = asked.into_iter().map(|asked| scope.read(asked)).collect();
    let explain = |asked| {
        let answer = Answer::new(asked, &titles, &scope);
        Explained { asked, answer, times: 1 }
    };
    let mut explained: Vec<Explained> = Vec::new();
    let mut places = HashMap::<_, usize>::new();
    for one in asked.iter().map(explain).filter(|one| !one.is_noise()) {
        // An error that fills a log is explained once.
        if one.asked.line.is_some() {
            let place = *places.entry(one.key()).or_insert(explained.len());
            if let Some(first) = explained.get_mut(place) {
                first.times += 1;
                continue;
            }
        }
        explained.push(one);
    }
    if explained.is_empty() {
        // Then a failure that no table knows is worth saying, or that all went well.
        let failure = asked.iter().find(|asked| matches!(asked.query, Query::Reply(_)));
        let success = || asked.iter().find(|asked| asked.query == Query::Success);
        let asked = failure.or_else(success).ok_or_else(|| {
            Error::failure(texts(
                "no line names an error code; `tcerr search` finds codes by words",
                "没有哪一行含有错误码；`tcerr search` 可按词语查找",
            ))
        })?;
        explained.push(explain(asked));
    }

    terminal::print(&match arguments.output.format {
        Format::Text => text::render(&explained, arguments.output.language()),
        Format::Json => json::render(&explained),
    })?;
    let complaints = explained.iter().flat_map(|Explained { answer, .. }| {
        let text = |unknown| {
            let has_other = !answer.elsewhere.is_empty();
            let nearest = if has_other { Vec::new() } else { nearest(unknown, &answer.scope) };
            Texts::of(|lang| complaint(unknown, answer, &nearest, lang))
        };
        answer.unknown.iter().map(move |unknown| Error::failure(text(unknown)))
    });
    Error::all(complaints).map(|()| Status::Success)
}

/// What the arguments, the files and standard input ask about.
fn everything_asked(arguments: &Arguments) -> Result<Vec<Asked>, Error> {
    let Arguments { queries, file, .. } = arguments;
    let mut everything = Vec::new();
    let mut read = |name: Texts<&str>, text: io::Result<Vec<u8>>, file: Option<Rc<str>>| {
        let Texts { en, zh } = name;
        let text = text.map_err(|error| {
            let text =
                texts(format!("cannot read {en}: {error}"), format!("无法读取{zh}：{error}"));
            Error::trouble(text)
        })?;
        let found = asked(&String::from_utf8_lossy(&text));
        if found.is_empty() {
            return Err(Error::trouble(texts(
                format!("there is nothing in {en}; try `tcerr explain --help`"),
                format!("{zh}中没有内容；请参阅 `tcerr explain --help`"),
            )));
        }
        everything.extend(found.into_iter().map(|asked| Asked { file: file.clone(), ..asked }));
        Ok(())
    };
    let input = texts("standard input", "标准输入");
    if queries.is_empty() && file.is_empty() {
        if io::stdin().is_terminal() {
            return Err(Error::trouble(texts(
                "what should be explained? try `tcerr explain 4000`, or --help",
                "要解释什么？例如 `tcerr explain 4000`，或参阅 --help",
            )));
        }
        read(input, standard_input(), None)?;
    }
    for query in queries {
        match query.as_str() {
            "-" => read(input, standard_input(), None)?,
            query => read(texts("the query", "查询"), Ok(query.into()), None)?,
        }
    }
    for path in file {
        let file = path.to_string_lossy();
        read(texts(&file, &format!("“{file}”")), fs::read(path), Some((&*file).into()))?;
    }
    Ok(everything)
}

fn standard_input() -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes)?;
    Ok(bytes)
}
