//! Every example runs, and its assertions hold.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

/// A test for each example, by the name of its file or folder in `src/bin/`.
macro_rules! examples {
    ($($name:ident)+) => {
        const NAMES: &[&str] = &[$(stringify!($name),)+];

        $(
            #[test]
            fn $name() {
                let program = env!(concat!("CARGO_BIN_EXE_", stringify!($name)));
                let output = Command::new(program).output().expect("a built example starts");
                let complaint = String::from_utf8_lossy(&output.stderr);
                assert!(output.status.success(), "{}\n{complaint}", output.status);
            }
        )+
    };
}

examples! {
    retry_async
    retry_blocking
    retry_version_3
    with_anyhow
    with_eyre
    with_io
    with_logs
    with_thiserror
    with_tracing
}

#[test]
fn no_example_is_left_out() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/bin");
    let found: BTreeSet<String> = fs::read_dir(folder)
        .expect("the examples are in src/bin")
        .filter_map(|entry| Some(entry.ok()?.path().file_stem()?.to_string_lossy().into_owned()))
        .collect();
    assert_eq!(found, NAMES.iter().map(ToString::to_string).collect());
}
