//! Why a command has not succeeded, in both languages.

use tencentcloud_errors::Lang;
use tencentcloud_errors::reply::OneLine;

use crate::exit::Status;
use crate::terminal::say_beside;
use crate::texts::Texts;

/// Why a command has not succeeded.
#[derive(Debug)]
pub(crate) struct Error {
    status: Status,
    /// One or more lines each.
    complaints: Vec<Texts<String>>,
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

    /// One line each, whatever names it quotes.
    fn new(status: Status, text: impl Into<Texts<String>>) -> Self {
        let Texts { en, zh } = text.into();
        let (en, zh) = (OneLine(&en), OneLine(&zh));
        Self::bare(status, Texts { en: format!("error: {en}"), zh: format!("错误：{zh}") })
    }

    /// A text that says itself that it is an error, and quotes nothing that commands a terminal.
    pub(crate) fn bare(status: Status, text: impl Into<Texts<String>>) -> Self {
        Self { status, complaints: vec![text.into()] }
    }

    /// The same error, with a way out.
    pub(crate) fn with_hint(mut self, hint: &str) -> Self {
        for Texts { en, zh } in &mut self.complaints {
            en.extend(["; ", hint]);
            zh.extend(["；", hint]);
        }
        self
    }

    /// Several errors as one; `Ok` if there is none.
    pub(crate) fn all(errors: impl IntoIterator<Item = Self>) -> Result<(), Self> {
        let join = |mut all: Self, mut error: Self| {
            all.status = all.status.max(error.status);
            all.complaints.append(&mut error.complaints);
            all
        };
        errors.into_iter().reduce(join).map_or(Ok(()), Err)
    }

    /// Prints the complaints, in one language.
    pub(crate) fn report(self, lang: Lang) -> Status {
        let said = self.complaints.into_iter().map(|complaint| say_beside(&complaint.get(lang)));
        said.fold(self.status, Status::max)
    }
}

impl From<tencentcloud_errors_codegen::Error> for Error {
    fn from(error: tencentcloud_errors_codegen::Error) -> Self {
        Self::bare(Status::Trouble, format!("error: {error}"))
    }
}
