//! Takes the screenshot of the README: `cargo run -p tencentcloud-errors-page-tests`.

use std::fs;
use std::path::Path;

use tencentcloud_errors_page_tests::{Browser, Options, Result};

/// What a person on call pastes.
const REPLY: &str = r#"{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire","Message":"…"},"RequestId":"9c2e-41"}}"#;

fn main() -> Result<()> {
    let options = Options { size: (1120, 515), ..Options::default() };
    let browser = Browser::open("", options)?;
    browser.enter("#query", REPLY)?;
    browser.value("document.activeElement.blur()")?;
    let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/looking-up/page.png"));
    fs::write(path, browser.screenshot()?)?;
    println!("wrote docs/looking-up/page.png");
    Ok(())
}
