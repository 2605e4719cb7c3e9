//! The language of the reader.

use std::env;
use std::sync::LazyLock;

use clap::ValueEnum;
use tencentcloud_errors::Lang;

/// The option `--lang`.
#[derive(clap::Args)]
pub(crate) struct Language {
    /// The language of the answer; by default, that of the locale
    ///
    /// 输出语言；未指定时取系统区域设置
    #[arg(long, value_enum)]
    lang: Option<Choice>,
}

/// [`Lang`] as a value for clap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Choice {
    En,
    Zh,
}

impl Language {
    pub(crate) fn get(&self) -> Lang {
        language(self.lang)
    }
}

/// The language that was asked for, or else that of the locale.
pub(crate) fn language(asked: Option<Choice>) -> Lang {
    asked.map_or_else(environment, Lang::from)
}

/// The language of the locale.
fn environment() -> Lang {
    language_of(["LC_ALL", "LC_MESSAGES", "LANG"].map(env::var).into_iter().flatten())
}

/// The language for messages about the arguments themselves, before they are parsed.
pub(crate) fn spoken() -> Lang {
    static SPOKEN: LazyLock<Lang> = LazyLock::new(|| {
        let mut arguments = env::args_os().map(|it| it.to_string_lossy().into_owned()).skip(1);
        let mut asked = None;
        while let Some(argument) = arguments.next() {
            let value = match argument.strip_prefix("--lang") {
                Some("") => arguments.next(),
                Some(value) => value.strip_prefix('=').map(str::to_owned),
                None => None,
            };
            asked = value.and_then(|value| Choice::from_str(&value, false).ok()).or(asked);
        }
        language(asked)
    });
    *SPOKEN
}

impl From<Choice> for Lang {
    fn from(choice: Choice) -> Self {
        match choice {
            Choice::En => Self::En,
            Choice::Zh => Self::Zh,
        }
    }
}

/// Per POSIX, the first that is set and not empty counts.
fn language_of(mut locales: impl Iterator<Item = String>) -> Lang {
    let locale = locales.find(|locale| !locale.is_empty());
    locale.and_then(|locale| Lang::from_locale(&locale)).unwrap_or(Lang::En)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_locale_that_is_set_counts() {
        for (locales, lang) in [
            (&[][..], Lang::En),
            (&["zh_CN.UTF-8"], Lang::Zh),
            (&["", "zh_CN.UTF-8", "en_US.UTF-8"], Lang::Zh),
            (&["C", "zh_CN.UTF-8"], Lang::En),
            (&["zh"], Lang::Zh),
            (&["ZH-Hans"], Lang::Zh),
            (&["zhuang"], Lang::En),
            (&["de_DE.UTF-8"], Lang::En),
        ] {
            let locales = locales.iter().map(ToString::to_string);
            assert_eq!(language_of(locales.clone()), lang, "{:?}", locales.collect::<Vec<_>>());
        }
    }
}
