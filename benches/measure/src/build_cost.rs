//! What a dependency adds to a user's build.

use std::time::Duration;

use crate::Result;
use crate::dependent::{Dependent, derived_library, empty_library, in_folder, package};
use crate::scratch::workspace;

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
        ("ours, as published", ours, OURS, 5),
        ("an empty library", empty, "fn main() { println!(\"{}\", library::NOTHING); }\n", 5),
        (
            "derives of strum, num_enum and thiserror",
            derived,
            "fn main() { println!(\"{}\", library::PublicError::ReplayAttack); }\n",
            1,
        ),
        ("our generator in the user's build", generator, OURS, 1),
    ];
    let mut rows = Vec::new();
    for (place, (who, dependencies, program, runs)) in cases.into_iter().enumerate() {
        let dependent = Dependent::new(&format!("dependent-{place}"), &dependencies, program)?;
        for (profile, build) in PROFILES {
            eprintln!("build cost: {who}, {profile}");
            let (cold, edited) = dependent.build_times(build, runs)?;
            rows.push(Row { who, profile, cold, edited });
        }
    }
    Ok(rows)
}
