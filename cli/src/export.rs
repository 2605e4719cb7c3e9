//! `tcerr export`: exports the catalog, for other programs and for readers.

mod json;
mod markdown;
mod page;

use std::path::PathBuf;

use tencentcloud_errors::Lang;
use tencentcloud_errors_codegen::replace_file;

use crate::error::Error;
use crate::exit::Status;
use crate::filter::Tables;
use crate::json::pretty;
use crate::locale::{Choice, language};
use crate::terminal;
use crate::texts::texts;

pub(crate) use json::Catalog;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The format: `json` for programs, in both languages (`tcerr schema catalog` describes it);
    /// `markdown` for a repository or a wiki; `html` for people on call, as one page that opens from a file
    /// and needs no network
    ///
    /// 导出格式：`json` 供程序使用，包含中英文（格式见 `tcerr schema catalog`）；`markdown` 用于代码仓库或知识库；`html` 为供值班人员查询的单个网页，可直接打开，无需联网
    #[arg(long, value_enum)]
    format: Format,

    #[command(flatten)]
    tables: Tables,

    /// The file to write, in one step; `-`, the default, is standard output
    ///
    /// 要写入的文件，一次性写入；为 `-` 或未指定时写到标准输出
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// The language of Markdown, and of the page if the reader's browser asks for none; by default, that of
    /// the locale
    ///
    /// Markdown 的语言，以及浏览器未指明语言时网页的语言；未指定时取系统区域设置
    #[arg(long, value_enum)]
    lang: Option<Choice>,
}

impl Arguments {
    pub(crate) fn language(&self) -> Lang {
        language(self.lang)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Json,
    Markdown,
    Html,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let lang = arguments.language();
    let tables = arguments.tables.get();
    let text = match arguments.format {
        Format::Json => pretty(&Catalog::new(&tables)),
        Format::Markdown => markdown::render(&tables, lang),
        Format::Html => page::render(&tables, lang),
    };
    let Some(path) = arguments.output.as_ref().filter(|path| path.as_os_str() != "-") else {
        return terminal::print(&text);
    };
    replace_file(path, text.as_bytes()).map_err(|error| {
        let path = path.display();
        Error::trouble(texts(
            format!("cannot write {path}: {error}"),
            format!("无法写入“{path}”：{error}"),
        ))
    })?;
    Ok(Status::Success)
}
