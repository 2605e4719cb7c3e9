//! Which language a person reads.

use std::env;

use tencentcloud_errors::Lang;

/// The option `--lang`.
#[derive(clap::Args)]
pub(crate) struct Language {
    /// The language of the answer; that of the locale if none is named
    #[arg(long, value_enum)]
    lang: Option<Choice>,
}

/// [`Lang`], as clap wants it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Choice {
    /// English
    En,
    /// 简体中文
    Zh,
}

impl Language {
    /// What was asked for, else the language of the locale.
    pub(crate) fn get(&self) -> Lang {
        match self.lang {
            Some(choice) => choice.into(),
            None => environment(),
        }
    }
}

/// The language of the locale.
pub(crate) fn environment() -> Lang {
    language_of(["LC_ALL", "LC_MESSAGES", "LANG"].map(env::var).into_iter().flatten())
}

impl From<Choice> for Lang {
    fn from(choice: Choice) -> Self {
        match choice {
            Choice::En => Self::En,
            Choice::Zh => Self::Zh,
        }
    }
}

/// POSIX: the first that is set and not empty counts.
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
