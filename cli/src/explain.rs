//! `tcerr explain`: what every matching table says of a code.

use std::fmt;

use anstream::{eprintln, println};
use anstyle::{AnsiColor, Style};
use clap::builder::PossibleValuesParser;
use tencentcloud_errors::{Edition, Lang, Retry};

use crate::catalogue::{Row, TABLES, catalogue};
use crate::language::{labels, on_page_of, verdict};
use crate::nearest::nearest;
use crate::query::Query;
use crate::{FAILURE, SUCCESS};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A code, a name, an id, or a message such as "(-514)资源重复"
    #[arg(required = true, allow_negative_numbers = true, value_name = "QUERY")]
    queries: Vec<String>,

    /// Only what this table says
    #[arg(long, value_parser = PossibleValuesParser::new(TABLES))]
    table: Option<String>,

    /// The language of the answer
    #[arg(long, value_enum, default_value_t)]
    lang: Language,
}

/// [`Lang`], as clap wants it.
#[derive(Clone, Copy, Default, clap::ValueEnum)]
enum Language {
    /// English
    #[default]
    En,
    /// 简体中文
    Zh,
}

pub(crate) fn run(arguments: &Arguments) -> u8 {
    let lang = match arguments.lang {
        Language::En => Lang::En,
        Language::Zh => Lang::Zh,
    };
    let mut rows = catalogue(lang);
    if let Some(table) = &arguments.table {
        rows.retain(|row| row.table == table);
    }
    let mut status = SUCCESS;
    let mut gap = "";
    for text in &arguments.queries {
        let query = Query::parse(text);
        let mut matches = rows.iter().filter(|row| query.matches(row)).peekable();
        if matches.peek().is_none() {
            eprintln!("{}", unknown(text, arguments.table.as_deref(), &nearest(&query, &rows)));
            status = FAILURE;
        }
        for row in matches {
            println!("{gap}{}", Explanation { row, lang });
            gap = "\n";
        }
    }
    status
}

/// `error: no table knows 4001; nearest: 4000 InvalidParameter (public), ...`
fn unknown(text: &str, table: Option<&str>, nearest: &[&Row]) -> String {
    let who = table.map_or("no table".to_owned(), |table| format!("nothing in table {table}"));
    let names: Vec<_> =
        nearest.iter().map(|row| format!("{} {} ({})", row.code, row.name, row.table)).collect();
    if names.is_empty() {
        return format!("error: {who} matches `{text}`, and nothing is near it");
    }
    format!("error: {who} matches `{text}`; nearest: {}", names.join(", "))
}

/// A row, laid out for a person.
struct Explanation<'r> {
    row: &'r Row,
    lang: Lang,
}

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { row, lang } = *self;
        let labels = labels(lang);
        let (bold, dimmed, colour) =
            (Style::new().bold(), Style::new().dimmed(), colour(row.retry));
        write!(formatter, "{bold}{} {}: {}{bold:#}", row.table, row.code, row.title)?;
        let mut line =
            |label: &str, value: &str| write!(formatter, "\n  {dimmed}{label}{dimmed:#}  {value}");
        let retry = format!("{colour}{}{colour:#}: {}", row.retry, verdict(row.retry, lang));
        line(labels.remedy, row.remedy)?;
        line(labels.retry, &retry)?;
        line(labels.category, row.category.as_str())?;
        if row.title != row.wire_title {
            line(labels.message, row.wire_title)?;
        }
        line(labels.name, row.name)?;
        if let Some(id) = row.id {
            line(labels.id, id)?;
        }
        for source in row.sources {
            line(labels.source, source.title)?;
        }
        for edition in row.editions {
            write!(formatter, "\n  {}", difference(edition, lang))?;
        }
        Ok(())
    }
}

/// What one product's page says differently.
fn difference(edition: &Edition, lang: Lang) -> String {
    let (before, after) = on_page_of(lang);
    let texts = [edition.title_in(lang), edition.remedy_in(lang)];
    let texts: Vec<_> = texts.into_iter().flatten().collect();
    let stop = if lang == Lang::Zh { "。" } else { ". " };
    format!("{before}{}{after}{}", edition.product(), texts.join(stop))
}

/// Green may be sent again at once, yellow after a while, red needs a person.
fn colour(retry: Retry) -> Style {
    let colour = match retry {
        Retry::Never => AnsiColor::Red,
        Retry::Resign => AnsiColor::Green,
        Retry::Throttle | Retry::Backoff => AnsiColor::Yellow,
    };
    colour.on_default()
}
