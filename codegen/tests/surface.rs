//! Random edits of the real specs: `diff` never requires less than the resulting Rust does.
//!
//! The public surface of a generated file is its enums, their variants and their constants. If one
//! vanishes, or stands for another code, that is a major change; if one is new, or newly deprecated, at
//! least a minor one; any other difference is at least a patch. An id that stands for another code is also
//! a major change, any other change of ids a minor one.

mod edits;

use std::collections::BTreeMap;

use crate::common::{generate, is_ci, lines, property, share, specs};
use edits::{Edit, edit, edits};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use quote::ToTokens as _;
use syn::{Attribute, Expr, Ident, ImplItem, Item, ItemStatic, Lit};
use tencentcloud_errors_codegen::{Bump, GeneratedFile, Purpose, Revision, SpecFile, diff};

/// The public surface: by enum and name, the code and whether it is deprecated.
type Surface = BTreeMap<(String, String), (String, bool)>;

fn surface(files: &[GeneratedFile]) -> Surface {
    let mut surface = Surface::new();
    for file in files {
        let items = syn::parse_file(&file.content).expect("it is Rust").items;
        for item in &items {
            if let Item::Enum(item) = item {
                let words = column(&items, &item.ident, "WORDS");
                for (place, variant) in item.variants.iter().enumerate() {
                    let code = match &variant.discriminant {
                        Some((_, number)) => number.to_token_stream().to_string(),
                        // The last variant of an enum of words is not a code.
                        None => words.get(place).cloned().unwrap_or_default(),
                    };
                    let value = (code, is_deprecated(&variant.attrs));
                    surface.insert((item.ident.to_string(), variant.ident.to_string()), value);
                }
            }
        }
        for item in &items {
            let Item::Impl(item) = item else { continue };
            let syn::Type::Path(path) = &*item.self_ty else { continue };
            let name = path.path.get_ident().expect("it is an enum").to_string();
            for constant in item.items.iter().filter(|_| item.trait_.is_none()) {
                let ImplItem::Const(constant) = constant else { continue };
                let Expr::Path(variant) = &constant.expr else { panic!("it is a variant") };
                let variant =
                    variant.path.segments.last().expect("it has a name").ident.to_string();
                let (code, _) = surface[&(name.clone(), variant)].clone();
                let value = (code, is_deprecated(&constant.attrs));
                surface.insert((name.clone(), constant.ident.to_string()), value);
            }
        }
    }
    surface
}

/// The texts of a column of an enum's data, with `None` as an empty one; empty if there is no such column.
fn column(items: &[Item], of: &Ident, name: &str) -> Vec<String> {
    let modules = items.iter().filter_map(|item| match item {
        Item::Mod(module) => Some(&module.content.as_ref()?.1),
        _ => None,
    });
    let statics = |module: &&Vec<Item>| {
        let item = module.iter().filter_map(|item| match item {
            Item::Static(item) => Some(item),
            _ => None,
        });
        item.cloned().collect::<Vec<_>>()
    };
    let is_of = |statics: &Vec<ItemStatic>| {
        let variants = statics.iter().find(|it| it.ident == "VARIANTS");
        variants.is_some_and(|it| it.ty.to_token_stream().to_string().contains(&of.to_string()))
    };
    let all: Vec<_> = modules.map(|module| statics(&module)).filter(is_of).collect();
    let column = all.iter().flatten().find(|it| it.ident == name);
    let Some(Expr::Array(column)) = column.map(|it| &*it.expr) else { return Vec::new() };
    column.elems.iter().map(text).collect()
}

/// A text, or that of an option.
fn text(expression: &Expr) -> String {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => text.value(),
            other => panic!("no text: {}", other.to_token_stream()),
        },
        Expr::Call(some) => text(&some.args[0]),
        _ => String::new(),
    }
}

/// The codes that lookups by id find, by enum and id.
fn ids(files: &[GeneratedFile], surface: &Surface) -> BTreeMap<(String, String), String> {
    let mut found = BTreeMap::new();
    for file in files {
        let items = syn::parse_file(&file.content).expect("it is Rust").items;
        for item in &items {
            let Item::Enum(item) = item else { continue };
            let name = item.ident.to_string();
            for (variant, id) in item.variants.iter().zip(column(&items, &item.ident, "IDS")) {
                let (code, _) = &surface[&(name.clone(), variant.ident.to_string())];
                if !id.is_empty() {
                    found.insert((name.clone(), id), code.clone());
                }
            }
        }
    }
    found
}

fn is_deprecated(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("deprecated"))
}

/// The least that the Rust of two revisions requires.
fn required(old: &[GeneratedFile], new: &[GeneratedFile]) -> Bump {
    let (before, after) = (surface(old), surface(new));
    let is_kept = |(item, (code, _)): (&(String, String), &(String, bool))| {
        after.get(item).is_some_and(|(now, _)| now == code)
    };
    let (ids_before, ids_after) = (ids(old, &before), ids(new, &after));
    let is_in_place =
        |(id, code): (&(String, String), &String)| ids_after.get(id).is_none_or(|now| now == code);
    if !before.iter().all(is_kept) || !ids_before.iter().all(is_in_place) {
        Bump::Major
    } else if before != after || ids_before != ids_after {
        Bump::Minor
    } else if old.iter().map(body).ne(new.iter().map(body)) {
        Bump::Patch
    } else {
        Bump::None
    }
}

/// A generated file without its header, which has the hash of the spec.
fn body(file: &GeneratedFile) -> &str {
    file.content.split_once("\n\n").expect("there is a header").1
}

/// The specs after edits; `None` if they are no longer sound.
fn edited(specs: &[SpecFile], edits: &[Edit]) -> Option<(Vec<SpecFile>, Vec<GeneratedFile>)> {
    let specs: Vec<_> = specs.iter().map(|spec| edit(spec, edits)).collect();
    let files = generate(&specs).ok()?;
    Some((specs, files))
}

fn assert_requires_enough(stems: &[&str], before: &[Edit], after: &[Edit]) -> TestCaseResult {
    let real: Vec<_> = specs().into_iter().filter(|spec| stems.contains(&spec.stem())).collect();
    let Some((old_specs, old_files)) = edited(&real, before) else { return Ok(()) };
    let Some((new_specs, new_files)) = edited(&old_specs, after) else { return Ok(()) };
    let revision = |specs| Revision { specs, ..Revision::default() };
    let (old, new) = (revision(old_specs), revision(new_specs));
    let diff = diff(&old, &new, &Purpose::Release);
    let required = required(&old_files, &new_files);
    prop_assert!(
        diff.bump >= required,
        "{required} is required, and this is said:\n{}",
        lines(&diff.findings)
    );
    Ok(())
}

proptest! {
    #![proptest_config(property(128))]

    #[test]
    fn a_verdict_is_never_below_what_the_rust_says(before in edits(), after in edits()) {
        // One spec is enough for a table, and small ones allow many runs.
        assert_requires_enough(&["project", "public"], &before, &after)?;
    }
}

/// Asserts that the second edits break nothing of the release unseen that the first ones left intact.
fn assert_holds_the_release(stems: &[&str], before: &[Edit], after: &[Edit]) -> TestCaseResult {
    let real: Vec<_> = specs().into_iter().filter(|spec| stems.contains(&spec.stem())).collect();
    let Some((out, out_files)) = edited(&real, &[]) else { return Ok(()) };
    let Some((old, old_files)) = edited(&out, before) else { return Ok(()) };
    let Some((new, new_files)) = edited(&old, after) else { return Ok(()) };
    let revision = |specs| Revision { specs, ..Revision::default() };
    let released = Some(revision(out));
    let diff = diff(&revision(old), &revision(new), &Purpose::Review { released });
    let breaks = |files: &[GeneratedFile]| required(&out_files, files) == Bump::Major;
    let is_new = breaks(&new_files) && !breaks(&old_files);
    prop_assert!(!is_new || diff.bump == Bump::Major, "{}", lines(&diff.findings));
    Ok(())
}

proptest! {
    #![proptest_config(property(64))]

    #[test]
    fn a_release_is_never_broken_unseen(before in edits(), after in edits()) {
        assert_holds_the_release(&["project", "public"], &before, &after)?;
    }
}

proptest! {
    #![proptest_config(property(64))]

    #[test]
    fn a_verdict_on_words_is_never_below_what_the_rust_says(before in edits(), after in edits()) {
        assert_requires_enough(&["common"], &before, &after)?;
    }
}

/// The properties would check little if most edits did not make sound specs.
#[test]
fn most_edits_make_sound_specs_of_every_bump() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    let real = specs();
    let real: Vec<_> = real.into_iter().filter(|spec| spec.stem() == "project").collect();
    let (_, files) = edited(&real, &[]).expect("the specs are sound");
    let mut runner = TestRunner::deterministic();
    let mut seen = BTreeMap::<Bump, usize>::new();
    let runs = share(200);
    for _ in 0..runs {
        let edits = edits().new_tree(&mut runner).expect("edits can be made").current();
        if let Some((_, edited)) = edited(&real, &edits) {
            *seen.entry(required(&files, &edited)).or_default() += 1;
        }
    }
    assert!(seen.values().sum::<usize>() > runs / 2, "{seen:?}");
    assert!(!is_ci() || seen.len() == 4 && seen.values().all(|count| *count > 2), "{seen:?}");
}
