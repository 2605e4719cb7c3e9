//! How a command ends that could do its work.

use std::process::ExitCode;

/// The exit status of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    /// Nothing to complain about.
    Success = 0,
    /// An unknown code, a wrong spec, a file out of date.
    Failure = 1,
    /// The command could not do its work, or was not understood; clap ends with the same status.
    Trouble = 2,
}

impl Status {
    /// The status of a command that prints what is wrong as its answer.
    pub(crate) const fn of(is_failure: bool) -> Self {
        if is_failure { Self::Failure } else { Self::Success }
    }
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(status as u8)
    }
}
