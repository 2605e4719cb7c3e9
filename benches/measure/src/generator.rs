//! What the generator costs, in a debug build as build scripts are, and in release.

use std::collections::BTreeMap;

use crate::Result;
use crate::scratch::{cargo, printed, scratch, workspace};
use crate::spec::SIZES;

/// Seconds by stage, and kilobytes of memory.
pub(crate) type Stages = BTreeMap<String, f64>;

/// One run of the generator.
pub(crate) struct Run {
    pub(crate) profile: &'static str,
    pub(crate) size: usize,
    pub(crate) stages: Stages,
}

impl Run {
    /// Read, generate and write: what a build does.
    pub(crate) fn build(&self) -> f64 {
        ["read", "generate", "write"].iter().filter_map(|stage| self.stages.get(*stage)).sum()
    }
}

pub(crate) fn runs() -> Result<Vec<Run>> {
    let folder = scratch("generator")?;
    let mut runs = Vec::new();
    for profile in ["dev", "release"] {
        for (_, _, size) in SIZES {
            eprintln!("generator: {profile}, {size} entries");
            let root = folder.join(format!("{profile}-{size}"));
            let (root, size_text) = (root.to_string_lossy(), size.to_string());
            let mut run = cargo(&workspace(), &["run", "--quiet", "--profile", profile]);
            run.args(["-p", "tencentcloud-errors-measure", "--bin", "generator", "--", &root]);
            let lines = printed(run.arg(size_text))?;
            let stages = lines.lines().filter_map(|line| line.split_once('\t'));
            let stages =
                stages.filter_map(|(name, value)| Some((name.to_owned(), value.parse().ok()?)));
            runs.push(Run { profile, size, stages: stages.collect() });
        }
    }
    Ok(runs)
}
