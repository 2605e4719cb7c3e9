//! Any bytes as a spec: findings have places in the file and are one line each; a spec without errors
//! becomes Rust; fixes come to an end.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tencentcloud_errors_codegen::{Finding, PRODUCTS_FILE, SpecFile, fix, generate, lint};

fuzz_target!(|bytes: &[u8]| {
    let products = include_bytes!("../../spec/products.toml");
    let files = [SpecFile::new("spec/cdn.toml", bytes), SpecFile::new(PRODUCTS_FILE, products)];
    let findings = lint(&files);
    let lines = bytes.split(|byte| *byte == b'\n').count();
    for finding in &findings {
        assert!((1..=lines).contains(&finding.line) && finding.column >= 1, "{finding:?}");
        assert!(finding.span.start <= finding.span.end, "{finding:?}");
        assert!(finding.span.end <= bytes.len(), "{finding:?}");
        assert_eq!(finding.to_string().lines().count(), 1, "{finding:?}");
    }
    // Fixes leave text, and come to an end: each fixes a finding.
    let mut fixed = files[0].clone();
    for round in 0.. {
        let Some((next, _)) = fix(&fixed, &lint(&[fixed.clone(), files[1].clone()])) else { break };
        assert!(round < 8 && str::from_utf8(next.bytes()).is_ok(), "{next:?}");
        fixed = next;
    }
    let has_error =
        findings.iter().any(|finding| finding.is_error() && finding.rule.id != "unformatted");
    match generate(&files) {
        Ok(generated) => assert!(!has_error && generated[0].content.starts_with("// @generated")),
        Err(errors) => {
            assert!(has_error && errors.iter().all(Finding::is_error));
            assert!(errors.iter().all(|error| error.rule.id != "generator"), "{errors:?}");
        }
    }
});
