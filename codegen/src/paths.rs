//! Where things are in a checkout, below its root.

/// The folder of the specs.
pub const SPEC_FOLDER: &str = "spec";

/// Whose pages state error codes.
pub const PRODUCTS_FILE: &str = "spec/products.toml";

/// Where breaks are accepted.
pub const ACCEPTED_FILE: &str = "spec/accepted.toml";

/// The folder of the generated files.
pub const GENERATED_FOLDER: &str = "generated";

/// The path of a spec that comes from standard input, and so has no name.
pub const STANDARD_INPUT: &str = "-";

/// Where the version stands.
pub const MANIFEST_FILE: &str = "Cargo.toml";
