//! Why a command failed, in both languages.

use tencentcloud_errors::Lang;
use tencentcloud_errors::reply::OneLine;

use crate::exit::Status;
use crate::terminal::print_to_stderr;
use crate::texts::Texts;

/// Why a command failed.
#[derive(Debug)]
pub(crate) struct Error {
    status: Status,
    /// Each one line or more.
    messages: Vec<Texts<String>>,
}

impl Error {
    /// What was asked about is unknown or wrong.
    pub(crate) fn failure(text: impl Into<Texts<String>>) -> Self {
        Self::new(Status::Failure, text)
    }

    /// The command could not do its work.
    pub(crate) fn trouble(text: impl Into<Texts<String>>) -> Self {
        Self::new(Status::Trouble, text)
    }

    /// An error on one line, whatever names it quotes.
    fn new(status: Status, text: impl Into<Texts<String>>) -> Self {
        let Texts { en, zh } = text.into();
        let (en, zh) = (OneLine(&en), OneLine(&zh));
        Self::bare(status, Texts { en: format!("error: {en}"), zh: format!("错误：{zh}") })
    }

    /// A text that already says that it is an error, and quotes no terminal commands.
    pub(crate) fn bare(status: Status, text: impl Into<Texts<String>>) -> Self {
        Self { status, messages: vec![text.into()] }
    }

    /// The same error, with a hint how to fix it.
    pub(crate) fn with_hint(mut self, hint: &str) -> Self {
        for Texts { en, zh } in &mut self.messages {
            en.extend(["; ", hint]);
            zh.extend(["；", hint]);
        }
        self
    }

    /// Joins several errors into one; `Ok` if there are none.
    pub(crate) fn all(errors: impl IntoIterator<Item = Self>) -> Result<(), Self> {
        let join = |mut all: Self, mut error: Self| {
            all.status = all.status.max(error.status);
            all.messages.append(&mut error.messages);
            all
        };
        errors.into_iter().reduce(join).map_or(Ok(()), Err)
    }

    /// Prints the error, in one language.
    pub(crate) fn report(self, lang: Lang) -> Status {
        let printed = self.messages.into_iter().map(|message| print_to_stderr(&message.get(lang)));
        printed.fold(self.status, Status::max)
    }
}

impl From<tencentcloud_errors_codegen::Error> for Error {
    fn from(error: tencentcloud_errors_codegen::Error) -> Self {
        Self::bare(Status::Trouble, format!("error: {error}"))
    }
}
