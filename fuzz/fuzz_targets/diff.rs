//! Any bytes as two revisions of a spec, the last release and what is accepted: every finding is one line,
//! and no revision differs from itself.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tencentcloud_errors_codegen::{
    ACCEPTED_FILE, Bump, Purpose, Revision, SpecFile, acceptances, diff,
};

fuzz_target!(|bytes: &[u8]| {
    let mut parts = bytes.splitn(3, |byte| *byte == b'%');
    let old = revision(parts.next().unwrap_or_default());
    let mut new = revision(parts.next().unwrap_or_default());
    let released = parts.next().map(revision);
    let purposes = [Purpose::Review { released }, Purpose::Release];
    for purpose in &purposes {
        let diff = diff(&old, &new, purpose);
        for finding in &diff.findings {
            assert_eq!(finding.to_string().lines().count(), 1, "{finding:?}");
            assert!(finding.bump().is_none_or(|bump| bump <= diff.bump), "{finding:?}");
        }
        let text = format!("schema = 1\n{}", acceptances(&diff));
        new.accepted = Some(SpecFile::new(ACCEPTED_FILE, text));
    }
    for revision in [&old, &new] {
        let same = diff(revision, revision, &purposes[0]);
        assert_eq!(same.bump, Bump::None, "{:?}", same.findings);
        assert!(same.findings.iter().all(|finding| finding.change.is_none()));
    }
});

fn revision(bytes: &[u8]) -> Revision {
    let specs = vec![SpecFile::new("spec/cdn.toml", bytes)];
    Revision { specs, ..Revision::default() }
}
