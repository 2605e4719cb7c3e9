//! `tcerr explain`: what a code means, what to do about it, and whether to retry.

mod answer;
mod json;
mod text;
mod titles;

use std::fs;
use std::io::{self, IsTerminal as _, Read as _};
use std::path::PathBuf;

use anstream::eprintln;
use clap::builder::PossibleValuesParser;

use crate::catalogue::{Row, TABLES, Table, catalogue};
use crate::format::{Format, Output};
use crate::nearest::nearest;
use crate::query::{Asked, Query, asked};
use crate::{FAILURE, SUCCESS, TROUBLE, terminal};

use answer::Answer;
pub(crate) use answer::Unknown;
pub(crate) use json::Document;
use titles::Titles;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A code, a name, an id, a message such as "(-514)资源重复", a reply, a line of a log; `-`
    /// reads standard input, as does nothing at all behind a pipe
    #[arg(allow_negative_numbers = true, value_name = "QUERY")]
    queries: Vec<String>,

    /// Explain what stands in this file: replies, lines of a log, one code a line
    #[arg(long, value_name = "PATH")]
    file: Vec<PathBuf>,

    /// Only what this table says
    #[arg(long, value_parser = PossibleValuesParser::new(TABLES.iter().map(|table| table.name)))]
    table: Option<String>,

    #[command(flatten)]
    output: Output,
}

pub(crate) fn run(arguments: &Arguments) -> u8 {
    let rows = catalogue();
    let asked = match everything_asked(arguments, &rows) {
        Ok(asked) => asked,
        Err(trouble) => {
            eprintln!("error: {trouble}");
            return TROUBLE;
        }
    };
    let table = TABLES.iter().find(|table| arguments.table.as_deref() == Some(table.name));
    let titles = Titles::new(&rows);
    let mut explained: Vec<Explained> = Vec::new();
    for asked in &asked {
        let answer = Answer::new(asked, &rows, &titles, table);
        if is_noise(asked, &answer) {
            continue;
        }
        // An error that fills a log is explained once.
        let is_same = |it: &&mut Explained| {
            it.asked.line.and(asked.line).is_some() && it.answer.is_like(&answer)
        };
        match explained.iter_mut().find(is_same) {
            Some(explained) => explained.times += 1,
            None => explained.push(Explained { asked, answer, times: 1 }),
        }
    }
    if explained.is_empty() {
        let Some(asked) = asked.iter().find(|asked| asked.query == Query::Success) else {
            eprintln!("error: no line names an error code; `tcerr search` finds codes by words");
            return FAILURE;
        };
        explained.push(Explained { asked, answer: Answer::default(), times: 1 });
    }

    let lang = arguments.output.language();
    let answer = match arguments.output.format {
        Format::Text => text::render(&explained, lang),
        Format::Json => json::render(&explained),
    };
    let status = terminal::print(&answer, SUCCESS);
    let unknown = explained.iter().flat_map(|explained| &explained.answer.unknown);
    unknown.fold(status, |status, unknown| {
        eprintln!("{}", complaint(unknown, table, &rows));
        status.max(FAILURE)
    })
}

/// What was asked, and the answer.
struct Explained<'a> {
    /// Of several that have this answer, the first.
    asked: &'a Asked,
    answer: Answer<'a>,
    /// How many have this answer.
    times: usize,
}

/// Whether a line of a log is one that says nothing, or that all went well.
fn is_noise(asked: &Asked, answer: &Answer) -> bool {
    let is_quiet = match asked.query {
        Query::Words(_) => !answer.unknown.is_empty(),
        Query::Success => true,
        _ => false,
    };
    asked.line.is_some() && is_quiet
}

/// What the arguments, the files and standard input ask about.
fn everything_asked(arguments: &Arguments, rows: &[Row]) -> Result<Vec<Asked>, String> {
    let Arguments { queries, file, .. } = arguments;
    let mut everything = Vec::new();
    let mut read = |name: &str, text: io::Result<Vec<u8>>| {
        let text = text.map_err(|error| format!("cannot read {name}: {error}"))?;
        let found = asked(&String::from_utf8_lossy(&text), rows);
        if found.is_empty() {
            return Err(format!("there is nothing in {name}; try `tcerr explain --help`"));
        }
        everything.extend(found);
        Ok(())
    };
    if queries.is_empty() && file.is_empty() {
        if io::stdin().is_terminal() {
            return Err("what should be explained? try `tcerr explain 4000`, or --help".to_owned());
        }
        read("standard input", standard_input())?;
    }
    for query in queries {
        match query.as_str() {
            "-" => read("standard input", standard_input())?,
            query => read("the query", Ok(query.into()))?,
        }
    }
    for path in file {
        read(&path.to_string_lossy(), fs::read(path))?;
    }
    Ok(everything)
}

fn standard_input() -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// `error: no table knows the code 4001; nearest: 4000 InvalidParameter (public), ...`
fn complaint(unknown: &Unknown, table: Option<&Table>, rows: &[Row]) -> String {
    let who = table
        .map_or("no table knows".to_owned(), |table| format!("table {} does not know", table.name));
    let what = match unknown {
        Unknown::Code(code) => format!("the code {code}"),
        Unknown::ModuleCode(code) => format!("the module code {code}"),
        Unknown::Words(text) => format!("`{}`", terminal::shortened(text)),
    };
    let nearest: Vec<_> = nearest(unknown, rows, table)
        .into_iter()
        .map(|row| format!("{} {} ({})", row.code, row.name, row.table.name))
        .collect();
    match unknown {
        _ if !nearest.is_empty() => format!("error: {who} {what}; nearest: {}", nearest.join(", ")),
        Unknown::Words(_) => format!("error: {who} {what}; try `tcerr search`"),
        _ => format!("error: {who} {what}, and nothing is near it"),
    }
}
