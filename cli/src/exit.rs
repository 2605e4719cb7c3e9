//! The exit status of a command.

use std::process::ExitCode;

/// The exit status of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    /// Everything went well.
    Success = 0,
    /// A code is unknown, a spec has errors, or a file is out of date.
    Failure = 1,
    /// The command could not run, or was not understood; clap exits with the same status.
    Trouble = 2,
}

impl Status {
    /// The status of a command whose answer is what is wrong.
    pub(crate) const fn of(is_failure: bool) -> Self {
        if is_failure { Self::Failure } else { Self::Success }
    }
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(status as u8)
    }
}
