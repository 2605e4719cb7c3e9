//! Helpers for the tests of the page.

use tencentcloud_errors_page_tests::{Browser, Options, Result};

pub(crate) const REPLY: &str = r#"{"code":4000,"message":"(-514)资源重复"}"#;

/// The ids of the visible codes, in their order.
pub(crate) const SHOWN: &str = "[...document.querySelectorAll('article')].filter(it => it.checkVisibility())\
    .map(it => it.id).join(' ')";
/// The ids of the results.
pub(crate) const ANSWERS: &str =
    "[...document.querySelectorAll('#results article')].map(it => it.id).join(' ')";
pub(crate) const COUNT: &str = "document.getElementById('count').innerText";
/// How each failure was read.
pub(crate) const READING: &str =
    "[...document.querySelectorAll('#reading .as')].map(it => it.innerText).join('\\n')";
pub(crate) const FOCUSED: &str = "document.activeElement.id";

pub(crate) fn open(suffix: &str) -> Result<Browser> {
    Browser::open(suffix, Options::default())
}

/// Waits until the services have been searched.
pub(crate) const SEARCHED: &str = "new Promise((go) => {
    const look = () => document.querySelector('main').ariaBusy === 'true' ? setTimeout(look, 5) : go();
    look();
})";

/// How many codes are in the HTML of the page, in the words of the page.
pub(crate) fn all(browser: &Browser) -> Result<String> {
    browser.text("`${document.querySelectorAll('#catalog article, #results article:not(.service)').length} codes`")
}

/// Types a text in place of the current one; a paste sends the same event.
pub(crate) fn ask(browser: &Browser, text: &str) -> Result<String> {
    browser.value("document.getElementById('query').value = ''")?;
    browser.enter("#query", text)?;
    shown(browser)
}

/// Sets a text at once, as a paste does.
pub(crate) fn paste(browser: &Browser, text: &str) -> Result<String> {
    let text = serde_json::Value::from(text);
    browser.value(&format!("document.getElementById('query').value = {text}"))?;
    browser.value("document.getElementById('controls').dispatchEvent(new Event('input'))")?;
    shown(browser)
}

/// The visible codes once the services have been searched.
pub(crate) fn shown(browser: &Browser) -> Result<String> {
    browser.value(SEARCHED)?;
    browser.text(SHOWN)
}
