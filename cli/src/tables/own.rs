//! The tables of the checkout around the current folder.

mod build;

use std::path::Path;
use std::{env, fs};

use tencentcloud_errors::{Lang, Table};
use tencentcloud_errors_codegen::{
    self as codegen, MANIFEST_FILE, PRODUCTS_FILE, SPEC_FOLDER, SpecFile,
};

use crate::locale;
use crate::terminal::print_to_stderr;
use crate::texts::say;

/// The crates whose tables are compiled in.
const COMPILED: [&str; 2] = ["tencentcloud-errors", "tencentcloud-errors-v3"];

/// The tables of the nearest folder, from the current one upward, that has specs in `spec/`. If they
/// have errors, this prints a warning, and there are none.
pub(super) fn tables() -> Vec<&'static Table> {
    let here = env::current_dir().unwrap_or_default();
    let files = here.ancestors().find_map(specs).unwrap_or_default();
    if files.is_empty() {
        return Vec::new();
    }
    match codegen::tables(&files) {
        Ok(tables) => tables.iter().map(build::table).collect(),
        Err(findings) => {
            if let Some(first) = findings.first() {
                print_to_stderr(&warning(&first.to_string(), locale::spoken()));
            }
            Vec::new()
        }
    }
}

fn warning(finding: &str, lang: Lang) -> String {
    say(
        lang,
        format!(
            "warning: the tables of this checkout are ignored: {finding}; `tcerr lint` shows \
             all errors"
        ),
        format!("警告：未使用本检出目录中的表：{finding}；`tcerr lint` 可列出全部问题"),
    )
}

/// The specs of a folder; empty where their tables are compiled in.
fn specs(folder: &Path) -> Option<Vec<SpecFile>> {
    if !folder.join(SPEC_FOLDER).is_dir() {
        return None;
    }
    if is_compiled_in(folder) {
        return Some(Vec::new());
    }
    // A folder of that name may contain anything, which is not worth a warning to people who ask about a
    // code.
    let files = codegen::read(folder).ok()?;
    files.iter().any(is_spec).then_some(files)
}

/// Whether the folder is a checkout of a crate whose tables are compiled in.
fn is_compiled_in(folder: &Path) -> bool {
    let manifest = fs::read_to_string(folder.join(MANIFEST_FILE)).unwrap_or_default();
    let name = |line: &str| Some(line.strip_prefix("name = \"")?.strip_suffix('"')?.to_owned());
    manifest.lines().find_map(name).is_some_and(|name| COMPILED.contains(&&*name))
}

/// Whether a file is the list of products, or begins as a spec does.
fn is_spec(file: &SpecFile) -> bool {
    let text = String::from_utf8_lossy(file.bytes());
    let mut lines = text.trim_start_matches('\u{FEFF}').lines().map(str::trim);
    let first = lines.find(|line| !line.is_empty() && !line.starts_with('#'));
    let first: String = first.unwrap_or_default().split_whitespace().collect();
    file.path() == PRODUCTS_FILE || first == "schema=1" || first.starts_with("schema=1#")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_specs_by_their_first_line() {
        for (text, expected) in [
            ("schema = 1\nproduct = \"vod\"\n", true),
            ("\u{FEFF}# Ours.\n\n  schema=1 # the first\r\n", true),
            ("schema = 2\n", false),
            ("schema = 10\n", false),
            ("[schema]\n", false),
            ("product = \"vod\"\nschema = 1\n", false),
            ("", false),
        ] {
            assert_eq!(is_spec(&SpecFile::new("spec/x.toml", text)), expected, "{text}");
        }
        assert!(is_spec(&SpecFile::new("spec/products.toml", "")));
    }

    #[test]
    fn checkouts_of_this_project_are_known_by_their_names() {
        let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
        assert!(is_compiled_in(root) && is_compiled_in(&root.join("v3")));
        assert!(!is_compiled_in(&root.join("codegen")));
    }
}
