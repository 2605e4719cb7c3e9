//! `tcerr explain`: what a code means, what to do about it, and whether to retry.

mod answer;
mod complaint;
mod json;
mod text;
mod titles;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fs;
use std::io::{self, IsTerminal as _, Read as _};
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use tencentcloud_errors::Lang;

use crate::catalogue::{Row, TABLES, catalogue};
use crate::format::{Format, Output};
use crate::language::{complain, say};
use crate::query::{Asked, Query, asked};
use crate::{FAILURE, SUCCESS, TROUBLE, terminal};

use answer::Answer;
pub(crate) use answer::Unknown;
use complaint::complaint;
pub(crate) use json::Document;
use titles::Titles;

#[derive(clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct Arguments {
    /// A code, a name, an id, a message such as "(-514)资源重复", a reply, a line of a log; without
    /// a query, or with `-`, standard input is read
    #[arg(allow_negative_numbers = true, value_name = "QUERY")]
    queries: Vec<String>,

    /// Explain what stands in this file: replies, lines of a log, one code a line
    #[arg(long, value_name = "PATH")]
    file: Vec<PathBuf>,

    /// Which table the module code belongs to; `public` for the code around it
    #[arg(long, value_parser = PossibleValuesParser::new(TABLES.iter().map(|table| table.name)))]
    table: Option<String>,

    #[command(flatten)]
    output: Output,
}

const AFTER_HELP: &str = "\
Exit status: 0 if everything was explained, 1 if a code or a name is unknown, 2 if the command \
could not do its work.

COLUMNS sets the width of the text; LC_ALL, LC_MESSAGES and LANG choose its language, --lang goes \
before them; NO_COLOR turns colours off.";

pub(crate) fn run(arguments: &Arguments) -> u8 {
    let rows = catalogue();
    let lang = arguments.output.language();
    let asked = match everything_asked(arguments, &rows, lang) {
        Ok(asked) => asked,
        Err(trouble) => {
            complain(lang, &trouble);
            return TROUBLE;
        }
    };
    let table = TABLES.iter().find(|table| arguments.table.as_deref() == Some(table.name));
    let titles = Titles::new(&rows);
    let explain = |asked| {
        let answer = Answer::new(asked, &rows, &titles, table);
        Explained { asked, answer, times: 1 }
    };
    let mut explained: Vec<Explained> = Vec::new();
    let mut places = HashMap::<_, usize>::new();
    for one in asked.iter().map(explain).filter(|one| !one.is_noise()) {
        // An error that fills a log is explained once.
        if one.asked.line.is_some() {
            match places.entry(one.answer.key()) {
                Entry::Occupied(place) => {
                    explained[*place.get()].times += 1;
                    continue;
                }
                Entry::Vacant(place) => place.insert(explained.len()),
            };
        }
        explained.push(one);
    }
    if explained.is_empty() {
        // Then a failure that no table knows is worth saying, or that all went well.
        let failure = asked.iter().find(|asked| matches!(asked.query, Query::Reply(_)));
        let success = || asked.iter().find(|asked| asked.query == Query::Success);
        let Some(asked) = failure.or_else(success) else {
            let english = "no line names an error code; `tcerr search` finds codes by words";
            let chinese = "没有哪一行含有错误码；`tcerr search` 可按词语查找";
            complain(lang, say(lang, english, chinese));
            return FAILURE;
        };
        explained.push(explain(asked));
    }

    let answer = match arguments.output.format {
        Format::Text => text::render(&explained, lang),
        Format::Json => json::render(&explained),
    };
    let mut status = terminal::print(&answer, SUCCESS);
    for Explained { answer, .. } in &explained {
        for unknown in &answer.unknown {
            complain(lang, &complaint(unknown, answer, &rows, lang));
            status = status.max(FAILURE);
        }
    }
    status
}

/// What was asked, and the answer.
struct Explained<'a> {
    /// Of several that have this answer, the first.
    asked: &'a Asked,
    answer: Answer<'a>,
    /// How many have this answer.
    times: usize,
}

impl Explained<'_> {
    /// Whether this is a line of a log about which no table says anything. A code alone on a line
    /// was asked for.
    fn is_noise(&self) -> bool {
        let is_code = matches!(self.asked.query, Query::Code(_) | Query::InTable(..));
        self.asked.line.is_some() && self.answer.main.is_empty() && !is_code
    }
}

/// What the arguments, the files and standard input ask about.
fn everything_asked(arguments: &Arguments, rows: &[Row], lang: Lang) -> Result<Vec<Asked>, String> {
    let Arguments { queries, file, .. } = arguments;
    let mut everything = Vec::new();
    let mut read = |name: &str, text: io::Result<Vec<u8>>, file: Option<&str>| {
        let text = text.map_err(|error| match lang {
            Lang::Zh => format!("无法读取{name}：{error}"),
            _ => format!("cannot read {name}: {error}"),
        })?;
        let found = asked(&String::from_utf8_lossy(&text), rows);
        if found.is_empty() {
            return Err(match lang {
                Lang::Zh => format!("{name}中没有内容；请参阅 `tcerr explain --help`"),
                _ => format!("there is nothing in {name}; try `tcerr explain --help`"),
            });
        }
        everything.extend(
            found.into_iter().map(|asked| Asked { file: file.map(str::to_owned), ..asked }),
        );
        Ok(())
    };
    let input = say(lang, "standard input", "标准输入");
    if queries.is_empty() && file.is_empty() {
        if io::stdin().is_terminal() {
            let english = "what should be explained? try `tcerr explain 4000`, or --help";
            let chinese = "要解释什么？例如 `tcerr explain 4000`，或参阅 --help";
            return Err(say(lang, english, chinese).to_owned());
        }
        read(input, standard_input(), None)?;
    }
    for query in queries {
        match query.as_str() {
            "-" => read(input, standard_input(), None)?,
            query => read(say(lang, "the query", "查询"), Ok(query.into()), None)?,
        }
    }
    for path in file {
        let file = path.to_string_lossy();
        let name = if lang == Lang::Zh { format!("“{file}”") } else { file.to_string() };
        read(&name, fs::read(path), Some(&file))?;
    }
    Ok(everything)
}

fn standard_input() -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes)?;
    Ok(bytes)
}
