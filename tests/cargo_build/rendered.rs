//! The documentation as rustdoc renders it: no link is broken, and nothing is far from the front page.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use html5gum::{Token, Tokenizer};

use super::{cargo, said, scratch, turn};
use crate::links::normal;

/// A rendered page.
struct Page {
    /// Files below the folder of the documentation that it leads to, each with a fragment or an empty one.
    links: Vec<(PathBuf, String)>,
    ids: BTreeSet<String>,
    /// It leads on to its only link, with the same fragment.
    is_redirection: bool,
}

impl Page {
    fn new(path: &Path, text: &str) -> Self {
        let mut page = Self { links: Vec::new(), ids: BTreeSet::new(), is_redirection: false };
        let mut is_script = false;
        for Ok(token) in Tokenizer::new(text) {
            let tag = match token {
                Token::StartTag(tag) => tag,
                Token::EndTag(tag) => {
                    is_script &= &**tag.name != b"script";
                    continue;
                }
                _ => continue,
            };
            // What looks like a tag in a script is none.
            is_script |= &**tag.name == b"script";
            if is_script {
                continue;
            }
            let attribute = |name: &[u8]| {
                let value = tag.attributes.get(name)?;
                Some(String::from_utf8_lossy(&value.value).into_owned())
            };
            page.is_redirection |= attribute(b"http-equiv").is_some();
            page.ids.extend(attribute(b"id"));
            if &**tag.name == b"a"
                && let Some(link) = attribute(b"href")
            {
                page.links.extend(resolve(path, &link));
            }
        }
        page
    }
}

/// Where a link leads to, unless out of this documentation.
fn resolve(path: &Path, link: &str) -> Option<(PathBuf, String)> {
    if link.contains("://") || link.starts_with("javascript:") {
        return None;
    }
    let (file, fragment) = link.split_once('#').unwrap_or((link, ""));
    let file = file.split('?').next().unwrap_or(file);
    let target = match file {
        "" => path.to_owned(),
        _ => normal(&path.parent()?.join(file))?,
    };
    let target = if file.ends_with('/') { target.join("index.html") } else { target };
    Some((target, fragment.to_owned()))
}

/// The pages of the crates that are published, by their paths.
fn render() -> (PathBuf, BTreeMap<PathBuf, Page>) {
    fn collect(folder: &Path, root: &Path, pages: &mut BTreeMap<PathBuf, Page>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, root, pages);
            } else if path.extension().is_some_and(|extension| extension == "html") {
                let short = path.strip_prefix(root).unwrap().to_owned();
                let page = Page::new(&short, &fs::read_to_string(&path).unwrap());
                pages.insert(short, page);
            }
        }
    }
    let root = scratch().join("target/doc");
    let _ = fs::remove_dir_all(&root);
    let mut arguments = vec!["doc", "--no-deps", "--all-features", "--locked"];
    for package in ["", "-v3", "-codegen"] {
        arguments.extend(["-p", format!("tencentcloud-errors{package}").leak()]);
    }
    let mut command = cargo(Path::new(env!("CARGO_MANIFEST_DIR")), &arguments);
    said(&command.output().unwrap(), true);
    let mut pages = BTreeMap::new();
    for name in ["tencentcloud_errors", "tencentcloud_errors_v3", "tencentcloud_errors_codegen"] {
        collect(&root.join(name), &root, &mut pages);
    }
    (root, pages)
}

#[test]
#[ignore = "renders the documentation"]
fn rendered_links_lead_somewhere_and_items_are_near() {
    let _turn = turn();
    let (root, pages) = render();

    let mut broken = BTreeSet::new();
    for (path, page) in &pages {
        for (target, fragment) in &page.links {
            let mut page = pages.get(target);
            if let Some(Page { is_redirection: true, links, .. }) = page {
                page = links.first().and_then(|(target, _)| pages.get(target));
            }
            let is_right = match page {
                Some(page) => fragment.is_empty() || page.ids.contains(fragment),
                // Sources and the help, which are not read here; their lines are made by a script.
                None => root.join(target).exists(),
            };
            if !is_right {
                broken.insert(format!("{}: {}#{fragment}", path.display(), target.display()));
            }
        }
    }
    let broken: Vec<_> = broken.into_iter().collect();
    assert!(broken.is_empty(), "broken links:\n{}", broken.join("\n"));
    assert!(pages.len() > 800, "{} pages", pages.len());

    // From the front page, without the list of all items.
    let front = PathBuf::from("tencentcloud_errors/index.html");
    let mut clicks = HashMap::from([(&front, 0)]);
    let mut near = vec![&front];
    for click in 1..=2 {
        let links = near.iter().filter_map(|path| pages.get(*path)).flat_map(|page| &page.links);
        let next: BTreeSet<_> = links.map(|(target, _)| target).collect();
        near = next.into_iter().filter(|it| !it.ends_with("all.html")).collect();
        near.retain(|target| clicks.insert(target, click).is_none());
    }
    let items = pages.iter().filter(|(path, page)| {
        path.starts_with("tencentcloud_errors")
            && !path.ends_with("all.html")
            && !page.is_redirection
    });
    let far: Vec<_> = items.map(|(path, _)| path).filter(|it| !clicks.contains_key(it)).collect();
    assert!(far.is_empty(), "more than two clicks from the front page: {far:?}");
}
