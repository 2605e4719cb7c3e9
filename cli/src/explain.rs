//! `tcerr explain`: says what a code means, what to do about it, and whether to retry.

mod answer;
mod explained;
mod json;
mod merged;
mod message;
mod nearest;
mod patient;
mod scope;
mod text;
mod titles;
mod unknown;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::convert::Infallible;
use std::fs::File;
use std::io::{self, IsTerminal as _};
use std::path::PathBuf;
use std::rc::Rc;

use tencentcloud_errors::reply::OneLine;
use tencentcloud_errors::{Product, Table};

use crate::error::Error;
use crate::exit::Status;
use crate::format::{Format, Output};
use crate::names::{service_parser, table_parser};
use crate::reading::{Asked, Query, is_mere_word, is_of_table, read};
use crate::terminal;
use crate::texts::{Texts, texts};

use answer::Answer;
use explained::{Explained, Key};
pub(crate) use json::Document;
use message::message;
use patient::Patient;
use scope::Scope;
use titles::Titles;

#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct Arguments {
    /// A code such as AuthFailure.SignatureExpire or 4000, a name, an id, a message such as
    /// "(-514)资源重复", a reply, or a line of a log; without a query, or with `-`, reads standard input
    ///
    /// 错误码（如 AuthFailure.SignatureExpire、4000）、名称、标识、错误信息（如“(-514)资源重复”）、返回结果或一行日志；不带查询内容或为 `-` 时读取标准输入
    #[arg(allow_negative_numbers = true, value_name = "QUERY", value_parser = trimmed)]
    queries: Vec<String>,

    /// Explain the contents of this file: replies, lines of a log, or one code per line
    ///
    /// 解释该文件的内容：返回结果、日志，或每行一个错误码
    #[arg(long, value_name = "PATH")]
    file: Vec<PathBuf>,

    /// The table that the module code belongs to; `public` for the code around it
    ///
    /// 模块错误码所属的表；外层的公共错误码用 `public`
    #[arg(long, value_parser = table_parser(), hide_possible_values = true)]
    table: Option<&'static Table>,

    /// The service that sent the code, such as `cdn`, `cvm` or `as`; codes that it does not list are looked
    /// up in the tables that all products share
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

/// A query without the blank that keeps `-514 -515` from being read as an option.
#[allow(clippy::unnecessary_wraps, reason = "clap asks for it")]
fn trimmed(query: &str) -> Result<String, Infallible> {
    Ok(query.trim_start_matches(' ').to_owned())
}

const AFTER_HELP: &str = "\
Exit status: 0 if everything was explained, 1 if a code or a name is unknown, 2 if the command \
could not run.

COLUMNS sets the width of the text; LC_ALL, LC_MESSAGES and LANG choose its language, unless \
--lang does; NO_COLOR turns colors off.

退出状态：0 表示全部已解释，1 表示有未收录的错误码或名称，2 表示命令未能执行。

COLUMNS 设置文字宽度；LC_ALL、LC_MESSAGES 和 LANG 决定语言，--lang 优先；NO_COLOR 关闭颜色。";

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let mut explaining = Explaining::new(arguments);
    everything_asked(arguments, &mut explaining)?;
    explaining.finish()
}

/// Collects queries and their answers, each once.
struct Explaining<'a> {
    output: &'a Output,
    titles: Titles,
    scope: Scope,
    explained: Vec<Explained>,
    /// The place of each in `explained`, by what it says.
    places: HashMap<Key, usize>,
    /// How many of them have been printed already, because no input came for a while.
    printed: usize,
    has_failed: bool,
    /// A call that succeeded, or words that are unknown, in case there is nothing else.
    other: Option<Explained>,
    /// How many of them are unknown, and how many more unknown ones were left out.
    unknown: usize,
    left_out: usize,
}

impl<'a> Explaining<'a> {
    fn new(arguments: &'a Arguments) -> Self {
        Self {
            output: &arguments.output,
            titles: Titles::default(),
            scope: Scope::new(arguments.table, &arguments.service),
            explained: Vec::new(),
            places: HashMap::new(),
            printed: 0,
            has_failed: false,
            other: None,
            unknown: 0,
            left_out: 0,
        }
    }

    fn add(&mut self, asked: Asked) {
        /// Nobody reads more unknown failures than this, and a log may go on forever.
        const MOST_UNKNOWN: usize = 1000;
        let asked = self.scope.read(asked);
        let answer = Answer::new(&asked, &self.titles, &self.scope);
        let one = Explained { asked, answer, times: 1 };
        if one.is_noise() {
            self.other.get_or_insert(one);
            return;
        }
        // An error that fills a log is explained once.
        let is_unknown = !one.answer.unknown.is_empty() || one.word_of_family().is_some();
        match self.places.entry(one.key()) {
            Entry::Occupied(place) => {
                let first = &mut self.explained[*place.get()];
                let times = first.times + 1;
                // An answer that has become certain replaces the doubtful one, unless that was printed.
                let is_surer = first.doubt().is_some() && one.doubt().is_none();
                if is_surer && *place.get() >= self.printed {
                    *first = one;
                }
                first.times = times;
            }
            Entry::Vacant(_) if is_unknown && self.unknown == MOST_UNKNOWN => self.left_out += 1,
            Entry::Vacant(place) => {
                self.unknown += usize::from(is_unknown);
                place.insert(self.explained.len());
                self.explained.push(one);
            }
        }
    }

    /// Prints the answers and errors so far, since more input may come late.
    fn print_early(&mut self) -> Result<(), Error> {
        if self.output.format == Format::Json {
            return Ok(());
        }
        let errors = self.errors();
        self.print()?;
        if let Err(error) = errors {
            error.report(self.output.language());
            self.has_failed = true;
        }
        Ok(())
    }

    /// An error for each unknown among the answers that have not been printed.
    fn errors(&self) -> Result<(), Error> {
        let new = self.explained[self.printed..].iter();
        Error::all(new.flat_map(|one| {
            one.answer.unknown.iter().map(|unknown| Error::failure(message(unknown, one)))
        }))
    }

    fn print(&mut self) -> Result<(), Error> {
        let new = &self.explained[self.printed..];
        if new.is_empty() {
            return Ok(());
        }
        let separator = if self.printed == 0 { "" } else { "\n" };
        let text = text::render(new, self.output.language());
        terminal::print(&format!("{separator}{text}"))?;
        self.printed = self.explained.len();
        Ok(())
    }

    fn finish(mut self) -> Result<Status, Error> {
        if self.explained.is_empty() {
            let other = self.other.take().filter(|it| it.asked.query == Query::Success);
            self.explained.extend(other);
        }
        if self.explained.is_empty() {
            return Err(Error::failure(texts(
                "no line contains an error code; `tcerr search` finds codes by words",
                "没有哪一行含有错误码；`tcerr search` 可按词语查找",
            )));
        }
        let was_early = self.printed > 0;
        let errors = self.errors();
        if self.output.format == Format::Json {
            terminal::print(&json::render(&self.explained))?;
        } else {
            self.print()?;
        }
        if was_early {
            terminal::print(&text::counts(&self.explained, self.output.language()))?;
        }
        let left_out = (self.left_out > 0).then(|| {
            let count = self.left_out;
            Error::failure(texts(
                format!("{count} more failures are not shown"),
                format!("另有 {count} 处失败未显示"),
            ))
        });
        Error::all(errors.err().into_iter().chain(left_out))?;
        Ok(Status::of(self.has_failed))
    }
}

/// The questions that arguments are, in quotes or not: `cdn 2001` is one, and so is `signature expired`.
fn questions(queries: &[String]) -> Vec<String> {
    let is_in_quotes = |query: &String| query.contains(' ');
    let is_plain =
        |query: &String| query.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit());
    if queries.iter().all(is_plain) && queries.iter().any(|it| is_mere_word(it)) {
        return vec![queries.join(" ")];
    }
    let mut questions = Vec::new();
    let mut rest = queries;
    while let [query, after @ ..] = rest {
        let next = after.first().filter(|next| ![query, *next].into_iter().any(is_in_quotes));
        let both = next.map(|next| format!("{query} {next}")).filter(|both| is_of_table(both));
        rest = &after[usize::from(both.is_some())..];
        questions.push(both.unwrap_or_else(|| query.clone()));
    }
    questions
}

/// Reads everything that the arguments, the files and standard input ask about.
fn everything_asked(arguments: &Arguments, explaining: &mut Explaining) -> Result<(), Error> {
    let Arguments { queries, file, .. } = arguments;
    let input = texts("standard input", "标准输入");
    let unreadable = |Texts { en, zh }: Texts<&str>, error: io::Error| {
        Error::trouble(texts(
            format!("cannot read {en}: {error}"),
            format!("无法读取{zh}：{error}"),
        ))
    };
    let take = |explaining: &mut Explaining,
                name: Texts<&str>,
                text: &mut dyn io::Read,
                file: Option<Rc<str>>| {
        let mut printed = Ok(());
        let is_any = read(text, &mut |asked| match asked {
            Some(asked) => explaining.add(Asked { file: file.clone(), ..asked }),
            None if printed.is_ok() => printed = explaining.print_early(),
            None => {}
        });
        if !is_any.map_err(|error| unreadable(name, error))? {
            let Texts { en, zh } = name;
            return Err(Error::trouble(texts(
                format!("{en} is empty; try `tcerr explain --help`"),
                format!("{zh}中没有内容；请参阅 `tcerr explain --help`"),
            )));
        }
        printed
    };
    if queries.is_empty() && file.is_empty() {
        if io::stdin().is_terminal() {
            return Err(Error::trouble(texts(
                "nothing to explain; try `tcerr explain 4000`, or --help",
                "要解释什么？例如 `tcerr explain 4000`，或参阅 --help",
            )));
        }
        take(explaining, input, &mut Patient::new(io::stdin()), None)?;
    }
    for query in questions(queries) {
        if query == "-" {
            take(explaining, input, &mut Patient::new(io::stdin()), None)?;
            continue;
        }
        // A code that is asked about twice gets two answers.
        explaining.places.clear();
        take(explaining, texts("the query", "查询"), &mut query.as_bytes(), None)?;
    }
    for path in file {
        let name = OneLine(&path.to_string_lossy()).to_string();
        let quoted = format!("“{name}”");
        let shown = texts(name.as_str(), quoted.as_str());
        let mut opened = File::open(path).map_err(|error| unreadable(shown, error))?;
        take(explaining, shown, &mut opened, Some(name.as_str().into()))?;
    }
    Ok(())
}
