//! Lays a module out as the file that people review.

use syn::{File, Item};

use crate::generated::{GeneratedFile, MARKER};
use crate::hash::hash_line;
use crate::lower::Module;
use crate::paths::GENERATED_FOLDER;

/// The header, then each group of items, parted by blank lines.
pub(crate) fn format(module: &Module<'_>, groups: Vec<Vec<Item>>) -> GeneratedFile {
    let mut content = header(module);
    for items in groups {
        let file = File { shebang: None, frontmatter: None, attrs: Vec::new(), items };
        content.push('\n');
        content.push_str(&prettyplease::unparse(&file));
    }
    GeneratedFile {
        path: format!("{GENERATED_FOLDER}/{}.rs", module.name),
        spec_path: module.spec_path.to_owned(),
        content,
    }
}

fn header(module: &Module<'_>) -> String {
    let Module { spec_path, spec_bytes, .. } = module;
    let (name, version) = (env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"));
    let hash_line = hash_line(spec_bytes);
    format!(
        "{MARKER} from {spec_path} by {name} {version}: edit the spec, not this file.\n\
         {hash_line}\n\
         // regenerate: cargo run -- generate\n"
    )
}
