//! `tcerr schema`: JSON Schemas of the specs and of what `--format json` prints.

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
    /// The spec format, as spec/schema.json has it
    Spec,
    /// What `lint --format json` prints, as docs/findings.schema.json has it
    Findings,
    /// What `explain --format json` prints, as docs/explanations.schema.json has it
    Explanations,
    /// What `list` and `search --format json` print, as docs/codes.schema.json has it
    Codes,
    /// What `export --format json` prints, as docs/catalogue.schema.json has it
    Catalogue,
    /// What `import --format json` prints, as docs/import.schema.json has it
    Import,
    /// What `import --from sdk-go --format json` prints, as docs/import-sdk.schema.json has it
    ImportSdk,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Status, Error> {
    let schema = match arguments.of {
        Of::Spec => return terminal::print(&spec_schema()),
        Of::Findings => schemars::schema_for!(Document<'static>),
        Of::Explanations => schemars::schema_for!(explain::Document<'static>),
        Of::Codes => schemars::schema_for!(list::Document),
        Of::Catalogue => schemars::schema_for!(export::Catalogue),
        Of::Import => schemars::schema_for!(import::Report),
        Of::ImportSdk => schemars::schema_for!(sdk::Report),
    };
    terminal::print(&pretty(&schema))
}
