//! How answers and lists are printed.

use tencentcloud_errors::Lang;

use crate::locale::Language;

/// The options of every command that answers a person or a program.
#[derive(clap::Args)]
pub(crate) struct Output {
    #[command(flatten)]
    language: Language,

    /// How to answer: `text` for a person, `json` for programs, in both languages (`tcerr schema`
    /// describes it)
    ///
    /// 输出格式：`text` 供人阅读，`json` 供程序使用，包含中英文（参见 `tcerr schema`）
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
}

impl Output {
    pub(crate) fn language(&self) -> Lang {
        self.language.get()
    }
}

/// How answers and lists are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    #[default]
    Text,
    Json,
}
