//! Lays out what was emitted as the files that people review.

use std::fmt::Write as _;

use proc_macro2::TokenStream;

use crate::emit::Root;
use crate::generated::MARKER;
use crate::hash::hash_line;
use crate::index::Index;

/// How many numbers of an index stand in a line.
const NUMBERS: usize = 16;

/// What a user reads whose runtime crate has another door for generated code.
const NO_DOOR: &str = concat!(
    "not there? tencentcloud-errors has to be of version ",
    env!("CARGO_PKG_VERSION"),
    ", as tencentcloud-errors-codegen is"
);

/// The header, then each group of items, separated by blank lines.
///
/// # Errors
/// If what was emitted is not Rust, which would be a fault of the generator.
pub(crate) fn items(header: String, groups: Vec<TokenStream>) -> syn::Result<String> {
    let mut content = header;
    for tokens in groups.into_iter().filter(|tokens| !tokens.is_empty()) {
        content.push('\n');
        content.push_str(prettyplease::unparse(&syn::parse2(tokens)?).trim_end());
        content.push('\n');
    }
    Ok(content)
}

/// The list of modules.
///
/// # Errors
/// As `items`.
pub(crate) fn root(header: String, root: Root) -> syn::Result<String> {
    // Compilers show the line that they cannot resolve, and with it what to do.
    let door = items(header, vec![root.door])?.replacen("v1;\n", &format!("v1; // {NO_DOOR}\n"), 1);
    let modules = prettyplease::unparse(&syn::parse2(root.modules)?);
    let lines: String = modules.split_inclusive('\n').flat_map(|line| ["    ", line]).collect();
    items(format!("{door}\ncodegen_v1::modules! {{\n{lines}}}\n"), root.rest)
}

/// The header, then each lookup index as a constant, and each other list of numbers.
pub(crate) fn indexes<'i>(
    header: String,
    indexes: impl Iterator<Item = (String, &'i Index)>,
    lists: impl Iterator<Item = (String, &'i [u16])>,
) -> String {
    let mut content = header + "\nuse super::api::Index;\n";
    for (name, Index { seeds, positions }) in indexes {
        let (seed_count, position_count) = (seeds.len(), positions.len());
        // Writing to a string cannot fail.
        let _ = write!(
            content,
            "\npub(super) const {name}: Index = Index::new(&{name}_SEEDS, &{name}_POSITIONS);\n\
             static {name}_SEEDS: [u16; {seed_count}] = [\n{}];\n\
             static {name}_POSITIONS: [u16; {position_count}] = [\n{}];\n",
            numbers(seeds),
            numbers(positions),
        );
    }
    for (name, list) in lists {
        let (count, numbers) = (list.len(), numbers(list));
        let _ = write!(content, "\npub(super) static {name}: [u16; {count}] = [\n{numbers}];\n");
    }
    content
}

fn numbers(numbers: &[u16]) -> String {
    let line = |line: &[u16]| {
        let numbers: Vec<_> = line.iter().map(ToString::to_string).collect();
        format!("    {},\n", numbers.join(", "))
    };
    numbers.chunks(NUMBERS).map(line).collect()
}

/// What stands above everything: where the file comes from, the hash of that, and how to renew it.
pub(crate) fn header(spec_path: &str, spec: Option<&[u8]>) -> String {
    let (name, version) = (env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"));
    let hash_line = spec.map_or_else(String::new, |spec| hash_line(spec) + "\n");
    format!(
        "{MARKER} from {spec_path} by {name} {version}: edit the spec, not this file.\n\
         {hash_line}// regenerate: cargo build, or tcerr generate\n"
    )
}
