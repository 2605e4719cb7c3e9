//! Takes the screenshot of the README: `cargo run -p tencentcloud-errors-page-tests`.

use std::fs;
use std::path::Path;

use tencentcloud_errors_page_tests::{Browser, Options, Result};

/// What somebody on call pastes.
const REPLY: &str = r#"{"code":4000,"message":"(-514)资源重复"}"#;

fn main() -> Result<()> {
    let options = Options { size: (1120, 540), ..Options::default() };
    let browser = Browser::open("", options)?;
    browser.enter("#query", REPLY)?;
    browser.value("document.activeElement.blur()")?;
    let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/looking-up/page.png"));
    fs::write(path, browser.screenshot()?)?;
    println!("wrote docs/looking-up/page.png");
    Ok(())
}
