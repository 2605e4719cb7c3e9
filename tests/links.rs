//! Links between the pages of this repository, and the paths that any of its files names.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

use pulldown_cmark::{BrokenLink, Event, LinkType, Options, Parser, Tag, TagEnd};

/// Folders that hold no text of ours.
const SKIPPED: [&str; 6] = ["target", ".git", "generated", "corpus", "artifacts", "import"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file with one of these endings, by its path from the root, with its text.
fn files(endings: &[&str]) -> BTreeMap<PathBuf, String> {
    fn collect(folder: &Path, endings: &[&str], files: &mut BTreeMap<PathBuf, String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                if !SKIPPED.contains(&&*name) {
                    collect(&path, endings, files);
                }
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                // Some tests need files that are no text.
                let Ok(text) = fs::read_to_string(&path) else { continue };
                files.insert(path.strip_prefix(root()).unwrap().to_owned(), text);
            }
        }
    }
    let mut found = BTreeMap::new();
    collect(root(), endings, &mut found);
    found
}

/// What a page of Markdown links to, and what can be linked to in it.
#[derive(Default)]
struct Page {
    links: Vec<String>,
    anchors: Vec<String>,
    /// References without a definition, which are shown with their brackets.
    undefined: Vec<String>,
}

impl Page {
    fn new(text: &str) -> Self {
        let mut page = Self::default();
        let mut undefined = Vec::new();
        let mut heading = None;
        let callback = |link: BrokenLink<'_>| {
            if link.link_type != LinkType::Shortcut || link.reference.starts_with('`') {
                undefined.push(link.reference.into_string());
            }
            None
        };
        let options = Options::ENABLE_TABLES;
        for event in Parser::new_with_broken_link_callback(text, options, Some(callback)) {
            match event {
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    page.links.push(dest_url.into_string());
                }
                Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
                Event::End(TagEnd::Heading(_)) => page.anchors.extend(heading.take()),
                Event::Text(text) | Event::Code(text) => {
                    if let Some(heading) = &mut heading {
                        heading.push_str(&anchor(&text));
                    }
                }
                _ => {}
            }
        }
        page.undefined = undefined;
        page
    }
}

/// How a heading is linked to where Markdown is shown: `What it costs` is `what-it-costs`.
fn anchor(heading: &str) -> String {
    let kept = |it: &char| it.is_alphanumeric() || ['-', '_', ' '].contains(it);
    heading.to_lowercase().chars().filter(kept).map(|it| if it == ' ' { '-' } else { it }).collect()
}

/// A path without `..`, or none where it leaves its root.
pub(crate) fn normal(path: &Path) -> Option<PathBuf> {
    let mut normal = PathBuf::new();
    for component in path.components() {
        if component != Component::ParentDir {
            normal.push(component);
        } else if !normal.pop() {
            return None;
        }
    }
    Some(normal)
}

#[test]
#[cfg_attr(miri, ignore = "reads files")]
fn no_link_of_a_page_is_broken() {
    let pages: BTreeMap<_, _> =
        files(&[".md"]).into_iter().map(|(path, text)| (path, Page::new(&text))).collect();
    let mut broken = Vec::new();
    let mut count = 0;
    for (path, page) in &pages {
        let shown = path.display();
        broken.extend(page.undefined.iter().map(|it| format!("{shown}: [{it}] has no definition")));
        for link in page.links.iter().filter(|link| !link.starts_with("http")) {
            count += 1;
            let (file, fragment) = link.split_once('#').unwrap_or((link, ""));
            let target = match file {
                "" => Some(path.clone()),
                _ => normal(&path.parent().unwrap().join(file)),
            };
            let is_right = target.is_some_and(|target| {
                let anchors = pages.get(&target).map(|page| &*page.anchors).unwrap_or_default();
                root().join(&target).exists()
                    && (fragment.is_empty() || anchors.iter().any(|it| it == fragment))
            });
            if !is_right {
                broken.push(format!("{shown}: {link}"));
            }
        }
    }
    assert!(broken.is_empty(), "broken links:\n{}", broken.join("\n"));
    assert!(count > 50, "{count} links were found");
}

/// A page that is named without a link is there, too: in comments, in recipes, in what is printed.
#[test]
#[cfg_attr(miri, ignore = "reads files")]
fn every_page_that_is_named_exists() {
    let mut missing = Vec::new();
    let mut count = 0;
    for (path, text) in files(&[".md", ".rs", ".toml", ".yml", ".sh", "run", ".gitattributes"]) {
        let is_part = |it: char| it.is_ascii_alphanumeric() || "/._-".contains(it);
        for word in text.split(|it| !is_part(it)) {
            let word = word.trim_matches('.');
            if !word.starts_with("docs/") && word != "spec/README.md" {
                continue;
            }
            count += 1;
            // From the root, or from a folder above the file.
            let is_there = path.ancestors().any(|folder| root().join(folder).join(word).exists());
            if !is_there {
                missing.push(format!("{}: {word}", path.display()));
            }
        }
    }
    assert!(missing.is_empty(), "these do not exist:\n{}", missing.join("\n"));
    assert!(count > 50, "{count} pages are named");
}

/// Pages tell readers to depend on this version of the crates, but for one that comes before a release.
#[test]
#[cfg_attr(miri, ignore = "reads files")]
fn every_page_that_names_a_version_names_this_one() {
    if !env!("CARGO_PKG_VERSION_PRE").is_empty() {
        return;
    }
    let (major, minor) = (env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"));
    let is_old = |line: &&str| {
        let needed = line.split_once(" = ").map(|(_, it)| it.trim_start_matches("{ version = "));
        let needed = needed.and_then(|it| it.strip_prefix('"'));
        line.starts_with("tencentcloud-errors")
            && needed.is_some_and(|it| !it.starts_with(&format!("{major}.{minor}\"")))
    };
    let mut old = Vec::new();
    for (path, text) in files(&[".md"]) {
        old.extend(text.lines().filter(is_old).map(|line| format!("{}: {line}", path.display())));
    }
    assert!(old.is_empty(), "these do not name the version {major}.{minor}:\n{}", old.join("\n"));
}

#[test]
fn broken_links_are_found() {
    let page = Page::new("# A `b` c!\n\n[x](y.md#z) ![p](q.png) [`Gone`] [text][gone]\n");
    assert_eq!(page.anchors, ["a-b-c"]);
    assert_eq!(page.links, ["y.md#z", "q.png"]);
    assert_eq!(page.undefined, ["`Gone`", "gone"]);
    assert_eq!(normal(Path::new("a/b/../../spec")), Some("spec".into()));
    assert_eq!(normal(Path::new("a/../../spec")), None);
}
