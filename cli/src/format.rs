//! The format of answers and lists.

use tencentcloud_errors::Lang;

use crate::locale::Language;

/// The options of every command that prints answers.
#[derive(clap::Args)]
pub(crate) struct Output {
    #[command(flatten)]
    language: Language,

    /// The output format: `text` for people, `json` for programs, in both languages (`tcerr schema`
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

/// The format of answers and lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    #[default]
    Text,
    Json,
}
