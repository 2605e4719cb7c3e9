//! `tcerr schema`: JSON Schemas of specs and of the output of `--format json`.

use tencentcloud_errors_codegen::spec_schema;

use crate::error::Error;
use crate::exit::Status;
use crate::json::pretty;
use crate::report::Document;
use crate::{explain, export, import, list, sdk, terminal};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// What the schema describes
    #[arg(value_enum)]
    of: Of,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Of {
    /// The spec format
    Spec,
    /// What `lint --format json` prints
    Findings,
    /// What `explain --format json` prints
    Explanations,
    /// What `list` and `search --format json` print
    Codes,
    /// What `export --format json` prints
    Catalog,
    /// What `import --format json` prints
    Import,
    /// What `import --from sdk-go --format json` prints
    ImportSdk,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let schema = match arguments.of {
        Of::Spec => return terminal::print(&spec_schema()),
        Of::Findings => schemars::schema_for!(Document<'static>),
        Of::Explanations => schemars::schema_for!(explain::Document<'static>),
        Of::Codes => schemars::schema_for!(list::Document),
        Of::Catalog => schemars::schema_for!(export::Catalog),
        Of::Import => schemars::schema_for!(import::Report),
        Of::ImportSdk => schemars::schema_for!(sdk::Report),
    };
    terminal::print(&pretty(&schema))
}
