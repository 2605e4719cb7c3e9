//! What a dependency adds to a user's build.

use std::time::Duration;

use crate::Result;
use crate::dependent::{Dependent, derived_library, empty_library, in_folder, package};
use crate::scratch::{median, workspace};

/// A dependency in one profile.
pub(crate) struct Row {
    pub(crate) who: &'static str,
    pub(crate) profile: &'static str,
    pub(crate) cold: Duration,
    pub(crate) edited: Duration,
}

/// What cargo is told, and how we call it.
const PROFILES: [(&str, &[&str]); 3] =
    [("check", &["check"]), ("debug", &["build"]), ("release", &["build", "--release"])];

/// How often a build that takes seconds is timed; one that takes longer is timed once.
const RUNS: usize = 5;

pub(crate) fn rows() -> Result<Vec<Row>> {
    const OURS: &str =
        "fn main() { println!(\"{:#}\", tencentcloud_errors::PublicError::ReplayAttack); }\n";
    let ours = in_folder("tencentcloud-errors", &package()?);
    let empty = in_folder("library", &empty_library()?);
    let derived = in_folder("library", &derived_library()?);
    // A checkout as a dependency, with the feature that only its own builds have.
    let generator = in_folder("tencentcloud-errors", &workspace())
        .replace(" }", ", features = [\"_regenerate\"] }");
    let cases = [
        ("ours, as published", ours, OURS, RUNS),
        ("an empty library", empty, "fn main() { println!(\"{}\", library::NOTHING); }\n", RUNS),
        (
            "derives of strum, num_enum and thiserror",
            derived,
            "fn main() { println!(\"{}\", library::PublicError::ReplayAttack); }\n",
            1,
        ),
        ("our generator in the user's build", generator, OURS, 1),
    ];
    let mut dependents = Vec::new();
    for (place, (who, dependencies, program, runs)) in cases.into_iter().enumerate() {
        let dependent = Dependent::new(&format!("dependent-{place}"), &dependencies, program)?;
        dependents.push((who, dependent, runs));
    }
    let mut rows = Vec::new();
    for (profile, build) in PROFILES {
        let mut times = vec![(Vec::new(), Vec::new()); dependents.len()];
        // In turns, so that a machine that slows down does so for all.
        for run in 0..RUNS {
            for ((who, dependent, runs), (cold, edited)) in dependents.iter().zip(&mut times) {
                if run < *runs {
                    eprintln!("build cost: {who}, {profile}");
                    let time = dependent.build_times(build)?;
                    cold.push(time.0);
                    edited.push(time.1);
                }
            }
        }
        for ((who, ..), (cold, edited)) in dependents.iter().zip(times) {
            rows.push(Row { who, profile, cold: median(cold), edited: median(edited) });
        }
    }
    rows.sort_by_key(|row| dependents.iter().position(|(who, ..)| *who == row.who));
    Ok(rows)
}
