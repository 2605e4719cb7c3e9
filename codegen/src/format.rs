//! Lays out what was emitted as the files that people review.

use std::fmt::Write as _;

use proc_macro2::TokenStream;

use crate::checked_in::{MARKER, hash_line};
use crate::emit::Root;
use crate::index::Index;

/// How many numbers of an index are in a line.
const NUMBERS: usize = 16;

/// What users read whose runtime crate lacks the module that generated code imports.
const NO_DOOR: &str = concat!(
    "not found? tencentcloud-errors must have version ",
    env!("CARGO_PKG_VERSION"),
    ", like tencentcloud-errors-codegen"
);

/// Each group of items, separated by blank lines.
///
/// # Errors
/// If what was emitted is not Rust, which would be a bug in the generator.
pub(crate) fn items(groups: Vec<TokenStream>) -> syn::Result<String> {
    let print =
        |tokens| Ok(prettyplease::unparse(&syn::parse2(tokens)?).trim_end().to_owned() + "\n");
    let groups = groups.into_iter().filter(|tokens| !tokens.is_empty()).map(print);
    Ok(groups.collect::<syn::Result<Vec<_>>>()?.join("\n"))
}

/// The list of modules.
///
/// # Errors
/// As `items`.
pub(crate) fn root(root: Root) -> syn::Result<String> {
    // Compilers show the line that they cannot resolve, and so what to do.
    let door = items(vec![root.door])?.replacen("v1;\n", &format!("v1; // {NO_DOOR}\n"), 1);
    let modules = prettyplease::unparse(&syn::parse2(root.modules)?);
    let lines: String = modules.split_inclusive('\n').flat_map(|line| ["    ", line]).collect();
    let rest = items(root.rest)?;
    Ok(format!("{door}\ncodegen_v1::modules! {{\n{lines}}}\n\n{rest}"))
}

/// Each lookup index as a constant, and each other list of numbers.
pub(crate) fn indexes<'i>(
    indexes: impl Iterator<Item = (String, &'i Index)>,
    lists: impl Iterator<Item = (String, &'i [u16])>,
) -> String {
    let mut content = "use super::api::Index;\n".to_owned();
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

/// A Rust file under its header: where it comes from, the hashes of its spec and of the Rust, and how to
/// regenerate it.
pub(crate) fn file(spec_path: &str, spec: Option<&[u8]>, rust: &str) -> String {
    let (first_line, hash_line) = (first_line(spec_path), hash_line(spec, rust));
    format!("{first_line}\n{hash_line}\n// regenerate: cargo build, or tcerr generate\n\n{rust}")
}

/// Where a file comes from.
fn first_line(spec_path: &str) -> String {
    let (name, version) = (env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"));
    format!("{MARKER} from {spec_path} by {name} {version}: edit the spec, not this file.")
}
