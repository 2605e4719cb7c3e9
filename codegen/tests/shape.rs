//! Checks that what is made from the shape of a spec is up to date; `SNAPSHOTS=overwrite` renews it.

use std::fmt::Write;
use std::fs;

use crate::common::{assert_snapshot, root};
use tencentcloud_errors_codegen::shape::{BlockShape, KeyShape, ValueShape};
use tencentcloud_errors_codegen::{FILE_SHAPES, spec_schema};

#[test]
fn the_schema_is_that_of_the_shape() {
    assert_snapshot(&spec_schema(), &root().join("spec/schema.json"));
}

#[test]
fn the_tables_of_keys_are_those_of_the_shape() {
    let path = root().join("spec/README.md");
    let mut page = fs::read_to_string(&path).expect("the page can be read");
    let mut blocks = FILE_SHAPES.to_vec();
    while let Some(block) = blocks.pop() {
        let mark = format!("<!-- keys of {} -->\n", block.header);
        let (before, after) = page.split_once(&mark).unwrap_or_else(|| panic!("{mark} is there"));
        let is_other = |line: &&str| !line.starts_with('|');
        let rest = after.split_inclusive('\n').skip(1).skip_while(|line| !is_other(line));
        page = format!("{before}{mark}\n{}{}", table(block), rest.collect::<String>());
        blocks.extend(block.keys.iter().filter_map(|key| match key.value {
            ValueShape::Blocks(block) | ValueShape::Lines(block) => Some(block),
            _ => None,
        }));
    }
    assert_snapshot(&page, &path);
}

fn table(block: &BlockShape) -> String {
    let mut table = "| key | what it says |\n| --- | --- |\n".to_owned();
    for KeyShape { name, what, is_required, value, .. } in block.keys {
        let optional = if *is_required { "" } else { "Optional. " };
        let key = match value {
            ValueShape::Text(text) => {
                let keys = text.keys.iter().map(|language| format!("`{name}.{}`", language.name));
                keys.collect::<Vec<_>>().join(", ")
            }
            ValueShape::Blocks(block) | ValueShape::Lines(block) => format!("`{}`", block.header),
            _ => format!("`{name}`"),
        };
        writeln!(table, "| {key} | {optional}{what} |").expect("a string takes everything");
    }
    table
}
