//! Revisions for the tests of `diff`, made from the base specs by edits.

pub(crate) use tencentcloud_errors_codegen::diff;
use tencentcloud_errors_codegen::{
    ACCEPTED_FILE, Diff, MANIFEST_FILE, Purpose, Revision, SpecFile,
};

use super::cases::{Case, Edit};

/// The base specs by their stems.
const BASE: [(&str, &str); 4] = [
    ("cdn", include_str!("cdn.toml")),
    ("public", include_str!("public.toml")),
    ("common", include_str!("common.toml")),
    ("products", include_str!("products.toml")),
];

/// A review before the first release.
pub(crate) const REVIEW: Purpose = Purpose::Review { released: None };

/// The specs by their stems.
pub(crate) type Specs = Vec<(String, String)>;

pub(crate) fn base() -> Specs {
    BASE.map(|(stem, text)| (stem.to_owned(), text.to_owned())).into()
}

pub(crate) fn revision(specs: &Specs) -> Revision {
    let spec =
        |(stem, text): &(String, String)| SpecFile::new(format!("spec/{stem}.toml"), &**text);
    Revision { specs: specs.iter().map(spec).collect(), ..Revision::default() }
}

pub(crate) fn edited(specs: &Specs, edits: &[Edit]) -> Specs {
    let mut specs = specs.clone();
    for edit in edits {
        match edit {
            Edit::Replace(old, new) => {
                let mut holders = specs.iter_mut().filter(|(_, text)| text.contains(old));
                let (_, text) = holders.next().unwrap_or_else(|| panic!("{old} is there"));
                assert_eq!(text.matches(old).count(), 1, "{old}");
                *text = text.replace(old, new);
                assert!(holders.next().is_none(), "{old} is in one spec");
            }
            Edit::Drop(code) => {
                let head = format!("[[table.error]]\ncode = {code}\n");
                let mut texts = specs.iter_mut().map(|(_, text)| text);
                let text = texts.find(|text| text.contains(&head)).expect("the entry is there");
                let start = text.find(&head).expect("the entry is there");
                let next = text[start + 1..].find("\n[[table.error]]\n");
                text.replace_range(start..next.map_or(text.len(), |next| start + next + 2), "");
            }
            Edit::DropSpec(stem) => specs.retain(|(it, _)| it != stem),
            Edit::Append(stem, more) => {
                let mut holders = specs.iter_mut().filter(|(it, _)| it == stem);
                holders.next().expect("the spec is there").1.push_str(more);
            }
        }
    }
    specs
}

pub(crate) fn old(case: &Case) -> Specs {
    edited(&base(), case.before)
}

pub(crate) fn manifest(version: &str) -> SpecFile {
    let text = format!("[workspace.package]\nversion = \"{version}\"\n");
    SpecFile::new(MANIFEST_FILE, text)
}

/// The blocks as a file, each with a reason.
pub(crate) fn accepted(blocks: &str) -> SpecFile {
    let blocks = blocks.replace("reason = \"\"", "reason = \"nobody has it\"");
    SpecFile::new(ACCEPTED_FILE, format!("schema = 1\n{blocks}"))
}

/// A review while this is the last release.
pub(crate) fn released(revision: &Revision) -> Purpose {
    Purpose::Review { released: Some(revision.clone()) }
}

/// The rules of what stops a change.
pub(crate) fn stopped_by(diff: &Diff) -> Vec<&str> {
    let errors = diff.findings.iter().filter(|finding| finding.is_error());
    errors.map(|finding| finding.rule.id).collect()
}
