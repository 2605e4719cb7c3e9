//! `tcerr import`: keeps specs in step with what is published.

use std::path::PathBuf;

use crate::error::Error;
use crate::exit::Status;
use crate::sdk;

/// Keep specs in step with what is published
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// What is read
    #[arg(long, value_enum)]
    from: From,

    /// A work tree of the SDK (tencentcloud-sdk-go); nothing is fetched
    #[arg(value_name = "DIR")]
    folder: PathBuf,

    #[command(flatten)]
    sdk: sdk::Options,

    /// Write nothing
    #[arg(long)]
    dry_run: bool,

    /// Accept that many words of a table are gone, or that the release is an older one
    #[arg(long)]
    force: bool,

    /// How to report
    #[arg(long, value_enum, default_value_t)]
    format: sdk::Format,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum From {
    /// The errors.go files of the official Go SDK
    SdkGo,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let Arguments { from: From::SdkGo, folder, sdk, dry_run, force, format } = arguments;
    let (is_dry_run, is_forced, format) = (*dry_run, *force, *format);
    sdk::run(sdk::Import { folder, options: sdk, is_dry_run, is_forced, format })
}
