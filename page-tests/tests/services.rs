//! The services of API 3.0, which are packed in the page.

use serde_json::json;
use tencentcloud_errors::{CommonError, Entry};
use tencentcloud_errors_page_tests::{Browser, Options, Result};
use tencentcloud_errors_v3::TABLES;

use crate::every_word::{texts, words};
use crate::support::{
    ANSWERS, COUNT, FOCUSED, READING, REPLY, SEARCHED, SHOWN, ask, open, paste, shown,
};

const SECTION: &str = "document.getElementById('services').innerText";
const LISTED: &str = "document.querySelectorAll('#listed > article').length";

#[test]
#[ignore = "needs chromium and chromedriver"]
fn a_pasted_word_is_answered_by_its_services() -> Result<()> {
    let browser = open("")?;
    let cdn = "cdn_v20180606-ResourceNotFound.CdnHostNotExists";
    for text in [
        "ResourceNotFound.CdnHostNotExists",
        r#"{"Response":{"Error":{"Code":"ResourceNotFound.CdnHostNotExists","Message":"?"},"RequestId":"1"}}"#,
        "[TencentCloudSDKError] Code=ResourceNotFound.CdnHostNotExists, Message=?, RequestId=7e-0",
        "domain does not exist (ResourceNotFound.CdnHostNotExists): \"?\" (request 7e)",
        &format!("#{cdn}"),
        cdn,
    ] {
        paste(&browser, text)?;
        assert_eq!(browser.text(ANSWERS)?, cdn, "{text}");
        assert_eq!(browser.text(READING)?, "Read as ResourceNotFound.CdnHostNotExists", "{text}");
        assert_eq!(browser.text("results.matches('.answered')")?, "true");
    }
    let answer = browser.text("document.querySelector('#results article').innerText")?;
    for part in [
        "Domain does not exist under this account",
        "账号下无此域名",
        "do not retry",
        "cdn: Content Delivery",
    ] {
        assert!(answer.contains(part), "{answer}");
    }
    // Only the common table answers if no service says anything different.
    paste(&browser, r#"{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire"}}}"#)?;
    assert_eq!(browser.text(ANSWERS)?, "common-AuthFailure.SignatureExpire");
    // A word that no service lists has the texts of its family, but no verdict.
    paste(&browser, "ResourceNotFound.Teapots")?;
    assert_eq!(browser.text(ANSWERS)?, "common-ResourceNotFound");
    assert!(browser.text(READING)?.ends_with("; unknown whether to retry"));
    Ok(())
}

/// A word of several services is shown once for each answer, with the services that give it.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn services_that_agree_are_one_answer() -> Result<()> {
    let browser = open("")?;
    let words = words();
    let is_alike = |entries: &[Entry]| {
        let answer =
            |it: &Entry| (texts(*it), it.retry(), it.category(), it.retirement().is_some());
        entries.iter().all(|it| answer(it) == answer(&entries[0]))
    };
    let is_own = |word: &str| CommonError::TABLE.by_word(word).is_none();
    let many = |is_one: bool| {
        let fits =
            |it: &(&&str, &Vec<Entry>)| is_own(it.0) && it.1.len() > 3 && is_alike(it.1) == is_one;
        words.iter().find(fits).ok_or("there is no such word")
    };
    let (word, entries) = many(true)?;
    let reply = |word| json!({ "Response": { "Error": { "Code": word } } }).to_string();
    paste(&browser, &reply(word))?;
    let tables = "[...document.querySelectorAll('#results .twins > a')].map((it) => it.hash.slice(1)).join(' ')";
    let links: Vec<_> = entries.iter().map(|it| format!("{}-{word}", it.table().name())).collect();
    assert_eq!(browser.text(ANSWERS)?, links[0]);
    assert_eq!(browser.text(tables)?, links.join(" "));
    // The link to one of them shows that one.
    browser.click("#results summary")?;
    browser.click("#results .twins > a:nth-child(3)")?;
    browser.value(SEARCHED)?;
    assert_eq!(browser.text(ANSWERS)?, links[2]);
    assert_eq!(browser.text(tables)?, links[2]);

    let (word, _) = many(false)?;
    paste(&browser, &reply(word))?;
    assert!(browser.text(ANSWERS)?.contains(' '), "{word}");
    assert_eq!(
        browser.text(READING)?,
        format!("Read as {word}; several tables have it: choose one.")
    );
    Ok(())
}

#[test]
#[ignore = "needs chromium and chromedriver"]
fn the_search_includes_the_services() -> Result<()> {
    let browser = open("")?;
    for (text, first) in [
        ("cdn host not exist", "cdn_v20180606-ResourceNotFound.CdnHostNotExists"),
        (
            "CdnError::ResourceNotFoundCdnHostNotExists",
            "cdn_v20180606-ResourceNotFound.CdnHostNotExists",
        ),
        ("账号下无此域名", "cdn_v20180606-ResourceNotFound.CdnHostNotExists"),
        ("kubernetes clusterstate", "tke_v2018"),
    ] {
        let shown = ask(&browser, text)?;
        assert!(shown.starts_with(first), "{text}: {shown}");
    }
    // First the codes in the HTML, then the reviewed ones of services.
    let shown = ask(&browser, "certificate")?;
    assert!(shown.starts_with("cdn-"), "{shown}");
    // A match only in the texts of a family would show thousands of codes.
    ask(&browser, "资源不存在")?;
    assert!(browser.value(LISTED)?.as_u64() < Some(50));
    // As many as a reader can look through, and more on request.
    ask(&browser, "instance")?;
    assert_eq!(browser.text(LISTED)?, "50");
    let text = browser.text(SECTION)?;
    let all = text.split_once("Showing 50 of ").map(|it| it.1.lines().next().unwrap_or_default());
    let all: usize = all.ok_or("nothing is capped")?.replace(',', "").parse()?;
    assert!((500..5000).contains(&all), "{all}");
    browser.click("#more")?;
    browser.value(SEARCHED)?;
    assert_eq!(browser.text(LISTED)?, "100");
    assert!(browser.text(SECTION)?.contains("Showing 100 of "));
    ask(&browser, "instances")?;
    assert_eq!(browser.text(LISTED)?, "50", "another search starts over");
    // The typed text may be a word, or the beginning of other words.
    for (text, reading) in
        [("FailedOperation.Ssl", "Read as FailedOperation.Ssl"), ("FailedOperation.SslCe", "")]
    {
        ask(&browser, text)?;
        assert!(browser.text(SECTION)?.contains("FailedOperation.SslCertNotFound"), "{text}");
        assert_eq!(browser.text(READING)?, reading);
    }
    browser.click("button[data-lang=zh]")?;
    ask(&browser, "instance")?;
    assert!(browser.text(SECTION)?.contains(" 个，显示前 50 个"));
    let count = browser.text(COUNT)?;
    assert!(count.starts_with("匹配 ") && count.ends_with(" 个错误码"), "{count}");
    assert_eq!(browser.console()?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs chromium and chromedriver"]
fn a_link_leads_to_a_code_of_a_service() -> Result<()> {
    for id in ["cdn_v20180606-ResourceNotFound.CdnHostNotExists", "cdn_v20180606-InternalError"] {
        let browser = open(&format!("#{id}"))?;
        browser.value(SEARCHED)?;
        assert_eq!(browser.text(ANSWERS)?, id, "also one that says what the common code says");
        assert_eq!(browser.text(FOCUSED)?, id);
        assert_eq!(browser.text("document.activeElement.querySelector('details').open")?, "true");
        browser.value("location.hash = '#cdn-2001'")?;
        browser.value("new Promise(it => setTimeout(it, 50))")?;
        assert_eq!(browser.text(FOCUSED)?, "cdn-2001");
        assert_eq!(browser.text("query.value")?, "");
        browser.value(&format!("location.hash = '#{id}'"))?;
        browser.value("new Promise(it => setTimeout(it, 50))")?;
        assert_eq!(browser.text(FOCUSED)?, id, "and back");
    }
    let browser = open("#cdn_v20180606-ResourceNotFound.Teapots")?;
    assert_eq!(shown(&browser)?, "common-ResourceNotFound");
    browser.visit("#cdn_v20180606-")?;
    assert!(browser.text(COUNT)?.ends_with(" codes"));
    assert_eq!(browser.console()?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs chromium and chromedriver"]
fn a_service_can_be_chosen() -> Result<()> {
    let browser = open("")?;
    browser.value("void (filters[1].value = 'cdn_v20180606')")?;
    paste(&browser, "")?;
    let codes =
        TABLES.iter().find(|it| it.name() == "cdn_v20180606").ok_or("no cdn")?.entries().len();
    assert_eq!(browser.text(COUNT)?, format!("{codes} codes match"));
    let ids: Vec<_> = browser.text(SHOWN)?.split(' ').map(str::to_owned).collect();
    assert!(ids.len() == 50 && ids.iter().all(|it| it.starts_with("cdn_v20180606-")), "{ids:?}");
    // Listed codes are marked, and show the remedy of their family when opened.
    let state = |id: &str| {
        browser.text(&format!(
            "document.querySelector('[id=\"cdn_v20180606-{id}\"] .listed').innerText"
        ))
    };
    assert_eq!(state("AuthFailure.InvalidAuthorization")?, "listed as a common code");
    assert_eq!(state("FailedOperation.CdnConfigError")?, "listed, not reviewed");
    assert_eq!(browser.text("document.querySelector('[id=\"cdn_v20180606-FailedOperation.SslCertNotFound\"] .listed')")?, "null");
    let remedy = "document.querySelector('#listed .unread .remedy').checkVisibility()";
    assert_eq!(browser.text(remedy)?, "false");
    browser.click("#listed .unread summary")?;
    assert_eq!(browser.text(remedy)?, "true");
    browser.value("void (filters[0].value = 'backoff')")?;
    paste(&browser, "")?;
    let verdicts = "[...document.querySelectorAll('#listed > article')].every((it) => it.dataset.retry === 'backoff')";
    assert_eq!(browser.text(verdicts)?, "true");
    browser.value("void (filters[0].value = '')")?;
    // Words of other services are hidden, with a note; common codes are sent by this service too.
    paste(&browser, r#"{"Response":{"Error":{"Code":"InvalidHostId.NotFound"}}}"#)?;
    assert_eq!(browser.text(ANSWERS)?, "");
    assert!(browser.text(READING)?.ends_with("(hidden by the filters)"));
    paste(&browser, r#"{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire"}}}"#)?;
    assert_eq!(browser.text(ANSWERS)?, "common-AuthFailure.SignatureExpire");
    assert_eq!(browser.text(READING)?, "Read as AuthFailure.SignatureExpire");
    // All tables can be chosen by name, in either language.
    assert_eq!(
        browser.text("document.querySelectorAll('#tables > option').length")?,
        TABLES.len().to_string()
    );
    browser.click("button[data-lang=zh]")?;
    assert_eq!(browser.text("filters[1].selectedOptions[0].text")?, "cdn：内容分发网络 CDN");
    assert_eq!(browser.text("document.getElementById('tables').label")?, "API 3.0 产品");
    Ok(())
}

/// In an old browser everything else works, and the page says what is missing.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn a_browser_that_cannot_unpack_says_so() -> Result<()> {
    const HAS_NOTE: &str = "document.getElementById('trouble').checkVisibility()";
    let browser = open("")?;
    browser.prepare("delete globalThis.DecompressionStream")?;
    browser.visit("")?;
    assert_eq!(ask(&browser, REPLY)?, "monitoring--514 public-4000");
    assert_eq!(browser.text(HAS_NOTE)?, "false", "they were not needed yet");
    assert_eq!(ask(&browser, "replay")?, "public-4500");
    assert_eq!(browser.text(HAS_NOTE)?, "true");
    paste(&browser, "ResourceNotFound.CdnHostNotExists")?;
    assert_eq!(browser.text(ANSWERS)?, "common-ResourceNotFound");
    let reading = browser.text(READING)?;
    assert!(reading.contains(": the services were not searched; below is its family"), "{reading}");
    browser.visit("#cdn_v20180606-ResourceNotFound.CdnHostNotExists")?;
    assert_eq!(shown(&browser)?, "common-ResourceNotFound");
    assert_eq!(browser.console()?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs chromium and chromedriver"]
fn without_a_script_there_is_a_note() -> Result<()> {
    let browser = Browser::open("", Options { has_script: false, ..Options::default() })?;
    let text = browser.text(SECTION)?;
    let about = format!(" codes of {} tables of services", TABLES.len());
    for part in [&*about, "use tcerr explain", "请使用 tcerr explain"] {
        assert!(text.contains(part), "{text}");
    }
    Ok(())
}

#[test]
#[ignore = "needs chromium and chromedriver"]
fn services_fit_a_phone() -> Result<()> {
    for language in ["en-US", "zh-CN"] {
        let browser =
            Browser::open("", Options { size: (360, 740), language, ..Options::default() })?;
        for text in ["certificate", "InternalError.DbError", "the"] {
            paste(&browser, text)?;
            browser.value("document.querySelectorAll('details').forEach(it => it.open = true)")?;
            let wide = "[...document.querySelectorAll('body *')].filter(it => it.getBoundingClientRect().right > 361 \
                        && it.checkVisibility()).map(it => it.outerHTML.slice(0, 80)).join('\\n')";
            assert_eq!(browser.text(wide)?, "", "{text}");
            assert_eq!(browser.text("document.documentElement.scrollWidth")?, "360");
        }
        assert_eq!(browser.text(LISTED)?, "50");
    }
    Ok(())
}
