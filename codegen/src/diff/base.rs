//! The old revision, as far as it can be read.

use std::collections::{BTreeMap, BTreeSet};
use std::slice;

use super::revision::Revision;
use super::rules::{BASE_UNREAD, RELEASE_UNREAD};
use super::verdict::Purpose;
use crate::changes::Readable;
use crate::consequences::drop_consequences;
use crate::finding::Finding;
use crate::model::{Products, Spec};
use crate::parse::{parse, parse_spec};
use crate::rule::Rule;
use crate::rules::structure::{MISSING_FIELD, NOT_UTF8, SCHEMA_VERSION, SYNTAX};
use crate::spec_file::SpecFile;

/// What can be compared, and what cannot.
pub(super) struct Comparable<'r> {
    pub(super) old: Readable<'r>,
    pub(super) new: Readable<'r>,
    /// What of the old revision could not be read, a finding for each file.
    pub(super) unread: Vec<Finding>,
}

const IN_PART: &str = "could not be read in full: what has changed there is not known";
const REPLACED: &str = "could not be read: it was compared with the last release instead";
const LOST: &str = "could not be read: what has changed is not known";

/// The content of a file, if it can be read, and what is wrong in it.
struct Reading<'f> {
    content: Option<Content<'f>>,
    faults: Vec<Finding>,
}

enum Content<'f> {
    Spec(Spec<'f>),
    Products(Products<'f>),
}

impl<'f> FromIterator<Content<'f>> for Readable<'f> {
    fn from_iter<I: IntoIterator<Item = Content<'f>>>(contents: I) -> Self {
        let mut readable = Self::default();
        for content in contents {
            match content {
                Content::Spec(spec) => readable.specs.push(spec),
                Content::Products(list) => readable.products = Some(list),
            }
        }
        readable
    }
}

impl<'r> Comparable<'r> {
    /// A file of the old revision that cannot be read is replaced by that of the last release, if that
    /// one can be read; otherwise its changes are unknown, and it is left out on both sides.
    pub(super) fn new(old: &'r Revision, new: &'r Revision, purpose: &'r Purpose) -> Self {
        // Nothing is released on a guess.
        let lost = match purpose {
            Purpose::Review { .. } => &BASE_UNREAD,
            Purpose::Release => &RELEASE_UNREAD,
        };
        let released = match purpose {
            Purpose::Review { released: Some(released) } => by_path(&released.specs),
            _ => BTreeMap::new(),
        };
        let now = by_path(&new.specs);
        let mut left_out = BTreeSet::new();
        let (mut contents, mut unread) = (Vec::new(), Vec::new());
        for file in &old.specs {
            let Reading { content, faults } = read(file);
            let place = now.get(file.path()).copied().unwrap_or(file);
            let is_read = content.is_some();
            let instead = || released.get(file.path()).and_then(|file| read(file).content);
            let content = content.or_else(instead);
            let (rule, what) = match &content {
                Some(_) if is_read => (&BASE_UNREAD, IN_PART),
                Some(_) => (&BASE_UNREAD, REPLACED),
                None => (lost, LOST),
            };
            if content.is_none() {
                left_out.insert(file.path());
            }
            contents.extend(content);
            unread.extend(report(rule, place, what, &faults));
        }
        for (path, why) in &old.not_files {
            let message = format!("the old revision of {path} is {why}, which was not read");
            let file = SpecFile::new(path.as_str(), "");
            let place = now.get(path.as_str()).copied().unwrap_or(&file);
            unread.push(Finding::new(place, &(0..0), lost, message));
            left_out.insert(path);
        }
        let is_in = |file: &&SpecFile| !left_out.contains(file.path());
        let new = new.specs.iter().filter(is_in).filter_map(|file| read(file).content).collect();
        Self { old: contents.into_iter().collect(), new, unread }
    }
}

/// A whole revision; `None` if one of its files cannot be read.
pub(super) fn readable(revision: &Revision) -> Option<Readable<'_>> {
    revision.specs.iter().map(|file| read(file).content).collect()
}

/// Whether the rest of a spec cannot be known.
pub(super) fn is_unreadable(finding: &Finding) -> bool {
    [&NOT_UTF8, &SYNTAX, &SCHEMA_VERSION].contains(&finding.rule)
}

fn by_path(files: &[SpecFile]) -> BTreeMap<&str, &SpecFile> {
    files.iter().map(|file| (file.path(), file)).collect()
}

fn read(file: &SpecFile) -> Reading<'_> {
    let mut faults = Vec::new();
    let content = if file.is_products() {
        Content::Products(parse(file, &mut faults))
    } else {
        Content::Spec(parse_spec(file, &mut faults))
    };
    let is_readable = !faults.iter().any(is_unreadable);
    drop_consequences(slice::from_ref(file), &mut faults);
    // What is missing hides nothing: an older format may not have required it.
    faults.retain(|fault| fault.is_error() && *fault.rule != MISSING_FIELD);
    faults.sort_by(|one, other| one.order().cmp(&other.order()));
    Reading { content: is_readable.then_some(content), faults }
}

/// Reports what could not be read of a file, by its first error.
fn report(
    rule: &'static Rule,
    place: &SpecFile,
    what: &str,
    faults: &[Finding],
) -> Option<Finding> {
    let Finding { path, line, rule: fault, message, .. } = faults.first()?;
    let more = match faults.len() - 1 {
        0 => String::new(),
        more => format!(", and {more} more"),
    };
    let message = format!(
        "the old revision of {path} {what}; there, line {line} has error[{}]: {message}{more}",
        fault.id
    );
    Some(Finding::new(place, &(0..0), rule, message))
}
