//! `tcerr generate` as people run it.

use std::fs;
use std::path::Path;

use crate::support::{command, standard_error, standard_output};

#[test]
fn generate_check_reports_what_is_out_of_date_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| command(arguments).current_dir(folder.path()).output().unwrap();
    let text = standard_error(&run(&["generate"]), 2);
    assert!(text.starts_with("error: no spec/*.toml here"), "{text}");

    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    fs::create_dir(folder.path().join("spec")).unwrap();
    let copy =
        |name| fs::copy(specs.join(name), folder.path().join("spec").join(name)).map(drop).unwrap();
    copy("monitoring.toml");
    let text = standard_error(&run(&["generate"]), 1);
    assert!(text.contains("there is no spec/products.toml, which lists the products"), "{text}");
    copy("products.toml");
    let text = standard_error(&run(&["generate", "--check"]), 1);
    let files = ["index/monitoring.rs", "mod.rs", "monitoring.rs", "products.rs"];
    for (line, file) in text.lines().zip(files) {
        assert!(line.starts_with(&format!("generated/{file}: missing")), "{text}");
    }
    assert!(!folder.path().join("generated").exists());

    let wrote = files.map(|file| format!("wrote generated/{file}\n")).concat();
    assert_eq!(standard_output(&run(&["generate"])), wrote);
    assert_eq!(standard_output(&run(&["generate"])), "generated/ is up to date\n");
    assert_eq!(standard_output(&run(&["generate", "--check"])), "generated/ is up to date\n");

    let file = folder.path().join("generated/monitoring.rs");
    let right = fs::read_to_string(&file).unwrap();
    fs::write(&file, right.replace("    ", "  ")).unwrap();
    let text = standard_error(&run(&["generate", "--check"]), 1);
    let said = "generated/monitoring.rs: changed by hand, and not what spec/monitoring.toml says\n";
    assert!(text.starts_with(said), "{text}");
    let wrote = "wrote generated/monitoring.rs, which was changed by hand\n";
    assert_eq!(standard_output(&run(&["generate"])), wrote);
    assert_eq!(fs::read_to_string(&file).unwrap(), right);

    let broken = folder.path().join("spec/broken.toml");
    fs::write(broken, "schema = 1\nproduct = \"cdn\"\n").unwrap();
    let text = standard_error(&run(&["generate"]), 1);
    assert!(text.starts_with("spec/broken.toml:1:1: error[missing_field]"), "{text}");
}
