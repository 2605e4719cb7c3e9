//! What is wrong in a spec, and where.

use std::cmp::Reverse;
use std::fmt::{self, Display};
use std::ops::Range;

use crate::bump::Bump;
use crate::code::Code;
use crate::one_line::OneLine;
use crate::rule::{Level, Rule};
use crate::spec_file::SpecFile;

/// A finding: something wrong in a spec, or a change of specs that users may notice, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The spec's path, such as `spec/cdn.toml`.
    pub path: String,
    /// The bytes that it is about.
    pub span: Range<usize>,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The rule that was broken.
    pub rule: &'static Rule,
    /// What is wrong, in one line.
    pub message: String,
    /// What to do about it, in one line, where there is more to say than the message.
    pub help: Option<String>,
    /// The edit that `lint --fix` makes, where only one is possible.
    pub fix: Option<Fix>,
    /// What `diff` adds about a change; `None` for a finding about one revision.
    pub change: Option<Box<Change>>,
}

/// An edit of a spec: some bytes, and the text that replaces them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The bytes to replace.
    pub span: Range<usize>,
    /// The new text.
    pub text: String,
}

/// What `diff` adds to a finding about a change of the specs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The table's name, such as `cdn`.
    pub table: String,
    /// The code, for a change of one code.
    pub code: Option<Code>,
    /// The old value.
    pub old: Option<String>,
    /// The new value.
    pub new: Option<String>,
    /// How serious the change is, accepted or not.
    pub level: Level,
    /// The bump that the change requires, accepted or not.
    pub bump: Bump,
    /// Whether it only changes what no release contains.
    pub is_unreleased: bool,
    /// What identifies this change in `spec/accepted.toml`.
    pub fingerprint: String,
    /// The reason why it is accepted, if it is.
    pub accepted: Option<String>,
}

impl Finding {
    pub(crate) fn new(
        file: &SpecFile,
        span: &Range<usize>,
        rule: &'static Rule,
        message: impl Display,
    ) -> Self {
        let (line, column) = file.place(span.start);
        let path = file.path().to_owned();
        let message = OneLine(&message.to_string()).to_string();
        let span = span.clone();
        Self { path, span, line, column, rule, message, help: None, fix: None, change: None }
    }

    pub(crate) fn with_help(self, help: impl Display) -> Self {
        Self { help: Some(OneLine(&help.to_string()).to_string()), ..self }
    }

    pub(crate) fn help(&mut self, help: impl Display) {
        self.help = Some(OneLine(&help.to_string()).to_string());
    }

    /// Sets the edit that `lint --fix` makes.
    pub(crate) fn fix(&mut self, span: Range<usize>, text: impl Into<String>) {
        self.fix = Some(Fix { span, text: text.into() });
    }

    /// Makes it stop the change.
    pub(crate) fn stop(&mut self) -> &mut Self {
        if let Some(change) = &mut self.change {
            change.level = Level::Error;
        }
        self
    }

    /// How serious it is: a change that is accepted, or that no user can notice, is a note.
    #[must_use]
    pub fn level(&self) -> Level {
        match self.change.as_deref() {
            Some(Change { accepted: Some(_), .. } | Change { is_unreleased: true, .. }) => {
                Level::Note
            }
            Some(change) => change.level,
            None => self.rule.level,
        }
    }

    /// Whether it stops the build, or the change.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.level() == Level::Error
    }

    /// The bump that it requires; `None` for a finding about one revision.
    #[must_use]
    pub fn bump(&self) -> Option<Bump> {
        self.change.as_ref().map(|change| change.bump)
    }

    /// How bad it is, the worst first: what stops a change before the rest, then the greater bump.
    pub(crate) fn weight(&self) -> (Level, Reverse<Bump>) {
        // An error in one revision may hide anything.
        (self.level(), Reverse(self.bump().unwrap_or(Bump::Major)))
    }

    /// Its position in a report: by file, line, column, rule and code.
    pub(crate) fn order(&self) -> (&str, usize, usize, &str, Option<&Code>, &str) {
        let code = self.change.as_ref().and_then(|change| change.code.as_ref());
        (&self.path, self.line, self.column, self.rule.id, code, &self.message)
    }
}

/// The short form, one line: `path:line:column: level[rule]: message; help`, and for a change the
/// bump that it requires.
impl Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, line, column, rule, message, help, change, .. } = self;
        let path = OneLine(path);
        write!(formatter, "{path}:{line}:{column}: {}[{}]: {message}", self.level(), rule.id)?;
        if let Some(change) = change.as_ref().filter(|change| change.bump > Bump::None) {
            write!(formatter, " ({})", change.bump)?;
        }
        help.iter().try_for_each(|help| write!(formatter, "; {help}"))
    }
}
