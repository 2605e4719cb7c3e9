//! The answers of the page to words and pastes, with and without filters.

use serde_json::Value;
use tencentcloud_errors_page_tests::Result;

use crate::support::{ANSWERS, COUNT, READING, REPLY, SHOWN, all, ask, open, paste, shown};

#[test]
#[ignore = "needs chromium and chromedriver"]
fn the_search_answers_while_typing() -> Result<()> {
    let browser = open("")?;
    assert_eq!(browser.text(COUNT)?, all(&browser)?);
    for (text, first) in [
        ("2001", "cdn-2001"),
        ("-514", "monitoring--514"),
        ("－５１４", "monitoring--514"),
        ("replay", "public-4500"),
        ("certificate expired", "cdn-3004"),
        ("certifcate expird", "cdn-3004"),
        ("balence", "public-5300"),
        ("域名 存在", "cdn-2001"),
        ("domain already", "cdn-2001"),
        ("SourceAlreadyExists", "monitoring--514"),
        ("nonce", "public-4200"),
        ("cdn 1000", "cdn-1000"),
        ("cdn-1000", "cdn-1000"),
        ("证书过期", "cdn-3004"),
        ("域名存在", "cdn-2001"),
        ("DB错误", "cdn-1001"),
        ("项目ID为空", "project_query-1000"),
        ("MonitoringError::InvalidParameter", "monitoring--503"),
        ("AuthFailure.SignatureExpire", "common-AuthFailure.SignatureExpire"),
        ("#common-AuthFailure.SignatureExpire", "common-AuthFailure.SignatureExpire"),
        ("CommonError::AuthFailureMfaFailure", "common-AuthFailure.MFAFailure"),
        ("AuthFailure.Sig", "common-AuthFailure.SignatureExpire"),
    ] {
        let shown = ask(&browser, text)?;
        assert_eq!(shown.split(' ').next(), Some(first), "{text}: {shown}");
    }
    assert!(!ask(&browser, "域名存在")?.contains("cdn-2000"), "域名不存在 means the opposite");
    assert_eq!(ask(&browser, "nothing like teapots")?, "");
    assert!(browser.text(COUNT)?.starts_with("Nothing matches"));
    ask(&browser, "insufficient balance")?;
    assert_eq!(browser.text(ANSWERS)?, "public-5300 cdn-1103 sms-1031 sms-1033");
    Ok(())
}

/// `tcerr search` finds the same first.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn words_that_people_use_find_codes_with_other_words() -> Result<()> {
    let browser = open("")?;
    let cases = include_str!("../../cli/tests/list/searches.json");
    let cases: Vec<Value> = serde_json::from_str(cases)?;
    for case in cases {
        let (text, first) = (&case["text"], &case["first"]);
        let text = text.as_str().ok_or("a case without a text")?;
        let first = first.as_str().ok_or("a case without an answer")?;
        let shown = paste(&browser, text)? + " ";
        assert!(shown.starts_with(&format!("{first} ")), "{text}: {shown}");
    }
    let shown = paste(&browser, "重试")?;
    assert!(!shown.contains("public-4000"), "it says not to retry: {shown}");
    Ok(())
}

/// The page shows how it read a text, along with the answers.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn the_page_says_how_it_read_a_text() -> Result<()> {
    let browser = open("")?;
    for (text, reading) in [
        ("4000", "Read as code 4000"),
        ("4000, 4500", "Read as code 4000\nRead as code 4500"),
        ("1000", "Read as module code 1000; several tables have it: choose one."),
        (r#"{"statusCode":200,"code":4001}"#, "Read as code 4001 (not in these tables)"),
        (
            r#"{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire"}}}"#,
            "Read as AuthFailure.SignatureExpire",
        ),
        ("Code=MadeUp.Word, Message=x, RequestId=1", "Read as MadeUp.Word (not in these tables)"),
        (
            "RequestLimitExceeded.Tomorrow",
            "Read as RequestLimitExceeded.Tomorrow: no table lists this word; below is its family RequestLimitExceeded; unknown whether to retry",
        ),
        (
            r#"{"code":5400,"message":"(2010)操作过于频繁"}"#,
            "Read as module code 2010, code 5400; by both codes: do not retry",
        ),
        (r#"{"code":5100,"message":"(2010)操作过于频繁"}"#, "Read as module code 2010, code 5100"),
        (
            r#"{"code":5100,"message":"(100004)projectId不正确"}"#,
            "Read as module code 100004 (not in these tables), code 5100; by both codes: unknown whether to retry",
        ),
        ("0", "The call succeeded: nothing to explain."),
        (r#"{"Response":{"RequestId":"x"}}"#, "The call succeeded: nothing to explain."),
        ("40", ""),
        ("took 4000 ms", "No table has took 4000 ms"),
    ] {
        ask(&browser, text)?;
        assert_eq!(browser.text(READING)?, reading, "{text}");
    }
    // Advice to use other words or filters does not fit a reply.
    ask(&browser, r#"{"code":4001,"message":""}"#)?;
    assert_eq!(browser.text(COUNT)?, "0 codes match");
    browser.click("button[data-lang=zh]")?;
    ask(&browser, "FailedOperation.Teapots")?;
    let reading = browser.text(READING)?;
    assert!(
        reading.starts_with("识别为错误码 FailedOperation.Teapots：没有任何表收录"),
        "{reading}"
    );
    ask(&browser, "1000")?;
    let reading = browser.text(READING)?;
    assert!(reading.starts_with("识别为模块错误码 1000；多个表都有此码"), "{reading}");
    let count = browser.text("document.getElementById('count').innerText.replace(/\\d+/g, 'n')")?;
    assert_eq!(count, "匹配 n 个错误码");
    Ok(())
}

/// Attackers write into logs: endless nesting must not break the search.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn deep_and_broken_texts_are_harmless() -> Result<()> {
    let browser = open("")?;
    for text in [
        r#"'{"a":'.repeat(1e5) + '1' + '}'.repeat(1e5)"#,
        r#"'[{"a":'.repeat(1e5)"#,
        r#"'{' + '\\"'.repeat(1e5)"#,
        r#"'\\"'.repeat(1e5)"#,
        "'(1)zz '.repeat(1e5)",
        "'Code=A, Message='.repeat(1e4)",
        "'Code=A.'.repeat(1e4)",
        "'a'.repeat(1e5)",
        "'证'.repeat(1e5)",
    ] {
        browser.value(&format!("document.getElementById('query').value = {text}"))?;
        browser.value("document.getElementById('query').form.dispatchEvent(new Event('input'))")?;
        assert_eq!(browser.text(SHOWN)?, "", "{text}");
        assert_eq!(ask(&browser, "-514")?, "monitoring--514", "after {text}");
    }
    assert_eq!(browser.console()?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs chromium and chromedriver"]
fn filters_can_be_combined_and_cleared() -> Result<()> {
    let browser = open("")?;
    browser.enter("select[name=retry]", "slow down")?;
    let all_shown = shown(&browser)?;
    assert!(
        all_shown.starts_with("public-4400 common-RequestLimitExceeded common-"),
        "{all_shown}"
    );
    let numbers = ".UinLimitExceeded cdn-2010 cdn-2011 sms-1013 sms-1023 tpns-1008028 ";
    let services = all_shown.split_once(numbers).map(|it| it.1);
    assert!(services.is_some_and(|it| it.split(' ').all(|it| it.contains("_v20"))), "{all_shown}");
    assert_eq!(browser.text("[...document.querySelectorAll('#catalog > section')].filter(it => it.checkVisibility()).length")?, "5");
    browser.enter("select[name=table]", "CDN")?;
    assert_eq!(shown(&browser)?, "cdn-2010 cdn-2011");
    assert_eq!(ask(&browser, "frequent")?, "cdn-2010");
    assert_eq!(browser.text(COUNT)?, "1 code matches");
    browser.click("#clear")?;
    assert_eq!(browser.text(COUNT)?, all(&browser)?);
    assert_eq!(browser.text(SHOWN)?.split(' ').count().to_string() + " codes", all(&browser)?);
    browser.enter("select[name=table]", "CDN")?;
    assert_eq!(ask(&browser, "(1000)")?, "cdn-1000");
    assert_eq!(browser.text(READING)?, "? Read as module code 1000");
    Ok(())
}

/// The page says what the filters hide, and shows nothing else instead.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn an_answer_that_the_filters_hide_is_not_replaced() -> Result<()> {
    const IS_ANSWERED: &str = "document.getElementById('results').matches('.answered')";
    let browser = open("")?;
    for (filter, value, shown, reading) in [
        ("table", "CDN", "public-4000", "module code -514 (hidden by the filters), code 4000"),
        (
            "retry",
            "slow down",
            "",
            "module code -514 (hidden by the filters), code 4000 (hidden by the filters)",
        ),
        ("table", "Public", "public-4000", "module code -514 (hidden by the filters), code 4000"),
        ("table", "Custom", "monitoring--514 public-4000", "module code -514, code 4000"),
    ] {
        browser.visit("")?;
        browser.enter(&format!("select[name={filter}]"), value)?;
        assert_eq!(ask(&browser, REPLY)?, shown, "{filter} {value}");
        assert_eq!(browser.text(READING)?, format!("Read as {reading}"), "{filter} {value}");
        let is_answered = !shown.is_empty();
        assert_eq!(browser.text(IS_ANSWERED)?, is_answered.to_string(), "{filter} {value}");
    }
    ask(&browser, "-502")?;
    browser.enter("select[name=table]", "CDN")?;
    assert_eq!(browser.text(READING)?, "Read as module code -502 (hidden by the filters)");
    Ok(())
}
