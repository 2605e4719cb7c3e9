//! Paths of files and folders in a checkout, below its root.

/// The folder of the specs.
pub const SPEC_FOLDER: &str = "spec";

/// The list of products.
pub const PRODUCTS_FILE: &str = "spec/products.toml";

/// The file of accepted breaks.
pub const ACCEPTED_FILE: &str = "spec/accepted.toml";

/// The folder of the generated files.
pub const GENERATED_FOLDER: &str = "generated";

/// The path of a spec from standard input, which has no name.
pub const STANDARD_INPUT: &str = "-";

/// The manifest, which states the version.
pub const MANIFEST_FILE: &str = "Cargo.toml";
