//! `tcerr`: explains Tencent Cloud API error codes, and generates their Rust from TOML specs.
#![forbid(unsafe_code)]

mod completions;
mod diff;
mod difference;
mod document;
mod error;
mod exit;
mod explain;
mod export;
mod filter;
mod fmt;
mod format;
mod generate;
mod git;
mod git_diff;
mod help;
#[cfg(test)]
mod hostile;
mod implied;
mod import;
mod json;
mod language;
mod likeness;
mod lint;
mod list;
mod locale;
mod man;
mod names;
#[cfg(test)]
#[path = "../../codegen/tests/common/processor.rs"]
mod processor;
mod reading;
mod report;
mod rules;
mod schema;
mod sdk;
mod search;
mod specs;
mod tables;
mod terminal;
mod texts;
mod toml_text;

use std::io::{self, ErrorKind, Write as _};
use std::process::ExitCode;

use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use tencentcloud_errors::Lang;

use crate::error::Error;
use crate::exit::Status;

/// Explains Tencent Cloud API error codes, and generates their Rust from TOML specs
///
/// 解释腾讯云 API 错误码，并由 TOML 规格文件生成 Rust 代码
#[derive(Parser)]
#[command(name = "tcerr", version, arg_required_else_help = true, after_help = AFTER_HELP)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

const AFTER_HELP: &str = "\
`explain` is the default command: `tcerr 4100` means `tcerr explain 4100`.

省略命令时即为 explain：`tcerr 4100` 等同于 `tcerr explain 4100`。";

#[derive(Subcommand)]
enum Command {
    /// Explain what a code means and what to do about it
    ///
    /// 说明错误码的含义和处理方法
    Explain(explain::Arguments),
    /// List codes
    ///
    /// 列出错误码
    List(list::Arguments),
    /// Find codes by words, in English or Chinese
    ///
    /// 按中文或英文词语查找错误码
    Search(search::Arguments),
    /// Export the catalog: for programs, for a wiki, or as a searchable page
    ///
    /// 导出全部错误码：供程序使用、供知识库使用，或作为可查询的网页
    Export(export::Arguments),
    /// Generate Rust from the specs of a checkout, or check that it is up to date
    ///
    /// 由规格文件生成 Rust 代码，或检查代码是否为最新
    Generate(generate::Arguments),
    /// Format specs in the canonical order and layout
    ///
    /// 将规格文件整理为规定的顺序和格式
    Fmt(fmt::Arguments),
    Import(Box<import::Arguments>),
    /// Check specs and report what is wrong
    ///
    /// 检查规格文件中的错误
    Lint(lint::Arguments),
    Diff(diff::Arguments),
    /// Compare two versions of one spec, as a diff driver of git
    #[command(hide = true)]
    GitDiff(git_diff::Arguments),
    /// Explain the rules for specs
    ///
    /// 说明规格文件的检查规则
    Rules(rules::Arguments),
    /// Print the JSON Schema of specs, or of the output of `--format json`
    ///
    /// 输出规格文件或 `--format json` 结果的 JSON Schema
    Schema(schema::Arguments),
    /// Print the completion script for a shell
    ///
    /// 输出 shell 的命令补全脚本
    Completions(completions::Arguments),
    /// Print the manual pages
    ///
    /// 输出手册页
    Man(man::Arguments),
}

impl Command {
    fn run(&self) -> Result<Status, Error> {
        match self {
            Self::Explain(arguments) => explain::run(arguments),
            Self::List(arguments) => list::run(arguments),
            Self::Search(arguments) => search::run(arguments),
            Self::Export(arguments) => export::run(arguments),
            Self::Generate(arguments) => generate::run(arguments),
            Self::Fmt(arguments) => fmt::run(arguments),
            Self::Import(arguments) => import::run(arguments),
            Self::Lint(arguments) => lint::run(arguments),
            Self::Diff(arguments) => diff::run(arguments),
            Self::GitDiff(arguments) => git_diff::run(arguments),
            Self::Rules(arguments) => rules::run(arguments),
            Self::Schema(arguments) => schema::run(arguments),
            Self::Completions(arguments) => completions::run(arguments, commands(Lang::En)),
            Self::Man(arguments) => man::run(arguments, commands(Lang::En)),
        }
    }

    /// The language of its errors, which is that of its answers.
    fn language(&self) -> Lang {
        match self {
            Self::Explain(arguments) => arguments.output.language(),
            Self::List(arguments) => arguments.output.language(),
            Self::Search(arguments) => arguments.output.language(),
            Self::Export(arguments) => arguments.language(),
            _ => Lang::En,
        }
    }
}

/// The commands of `tcerr`, with help in one language.
fn commands(lang: Lang) -> clap::Command {
    help::in_language(Arguments::command(), lang)
}

fn main() -> ExitCode {
    let lang = locale::spoken();
    let given = implied::arguments(std::env::args_os(), &Arguments::command());
    let read = help::command(Arguments::command(), lang).try_get_matches_from(given);
    match read.and_then(|it| Arguments::from_arg_matches(&it)) {
        Ok(Arguments { command }) => {
            command.run().unwrap_or_else(|error| error.report(command.language())).into()
        }
        // Help, the version, or a usage error.
        Err(answer) => {
            let status = u8::try_from(answer.exit_code()).unwrap_or(Status::Trouble as u8);
            let printed = match lang {
                Lang::Zh => answer.apply::<help::Chinese>().print(),
                _ => answer.print(),
            };
            match printed.and_then(|()| io::stdout().flush()) {
                Err(error) if error.kind() != ErrorKind::BrokenPipe => Status::Trouble.into(),
                _ => status.into(),
            }
        }
    }
}
