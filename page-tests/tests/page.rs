//! The page as its readers use it, in a real browser.
//!
//! Ignored by default, since it needs one: `cargo test -p tencentcloud-errors-page-tests -- --ignored`.

use tencentcloud_errors_page_tests::keys::{DOWN, ENTER, ESCAPE, UP};
use tencentcloud_errors_page_tests::{Browser, Options, Result, page};

const REPLY: &str = r#"{"code":4000,"message":"(-514)资源重复"}"#;

/// The ids of the codes that can be seen, in their order.
const SHOWN: &str = "[...document.querySelectorAll('article')].filter(it => it.checkVisibility())\
    .map(it => it.id).join(' ')";
const COUNT: &str = "document.getElementById('count').innerText";
const READING: &str = "document.getElementById('reading').innerText";
const FOCUSED: &str = "document.activeElement.id";

fn open(suffix: &str) -> Result<Browser> {
    Browser::open(suffix, Options::default())
}

/// How many codes the page has, as it says so itself.
fn all(browser: &Browser) -> Result<String> {
    browser.text("`${document.querySelectorAll('article').length} codes`")
}

/// Types a text in place of what was there; a paste sends the same event.
fn ask(browser: &Browser, text: &str) -> Result<String> {
    browser.value("document.getElementById('query').value = ''")?;
    browser.enter("#query", text)?;
    browser.text(SHOWN)
}

#[test]
#[ignore = "needs chromium and chromedriver"]
fn the_search_answers_as_one_types() -> Result<()> {
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
    ] {
        let shown = ask(&browser, text)?;
        assert_eq!(shown.split(' ').next(), Some(first), "{text}: {shown}");
    }
    assert!(!ask(&browser, "域名存在")?.contains("cdn-2000"), "域名不存在 says the contrary");
    assert_eq!(ask(&browser, "no such thing")?, "");
    assert!(browser.text(COUNT)?.starts_with("Nothing matches"));
    ask(&browser, "insufficient balance")?;
    assert_eq!(browser.text(COUNT)?, format!("1 of {}", all(&browser)?));
    Ok(())
}

/// The same cases as `tcerr explain` has.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn a_pasted_reply_is_read() -> Result<()> {
    let browser = open("")?;
    let cases = include_str!("../../cli/tests/explain/pasted.json");
    let cases: Vec<(String, String)> = serde_json::from_str(cases)?;
    for (text, shown) in cases {
        assert_eq!(ask(&browser, &text)?, shown, "{text}");
    }
    // Cut off: what stands at the head of the message, and what is called `code` and nothing else.
    for text in [
        r#"retry (1000) body={"code":4000,"message":"(-514)资"#,
        r#"{"statusCode":4300,"code":4000,"message":"(-514)资"#,
    ] {
        assert_eq!(ask(&browser, text)?, "monitoring--514 public-4000", "{text}");
    }
    ask(&browser, REPLY)?;
    assert_eq!(browser.text(READING)?, "Read as module code -514, code 4000");
    let answer = browser.text("document.querySelector('.answered > article').innerText")?;
    for part in ["-514", "esource already exists", "资源重复", "do not retry", "if it is, use it"]
    {
        assert!(answer.contains(part), "{answer}");
    }
    ask(&browser, r#"{"code":4000,"message":"(77)?"}"#)?;
    assert!(browser.text(READING)?.contains("77 (not in these tables)"));
    assert_eq!(ask(&browser, r#"{"code":0,"message":""}"#)?, "");
    assert_eq!(browser.text(READING)?, "The call succeeded: there is nothing to explain.");
    Ok(())
}

/// How a text was read is said beside what it answers.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn the_page_says_how_it_read_a_text() -> Result<()> {
    let browser = open("")?;
    for (text, reading) in [
        ("4000", "Read as code 4000"),
        ("4000, 4500", "Read as code 4000, code 4500"),
        ("1000", "Read as module code 1000; several tables know it: choose one."),
        (r#"{"statusCode":200,"code":4001}"#, "Read as code 4001 (not in these tables)"),
        ("{'statusCode': 200, 'code': 4001}", "Read as code 4001 (not in these tables)"),
        (
            r#"{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire"}}}"#,
            "Read as AuthFailure.SignatureExpire (not in these tables)",
        ),
        ("0", "The call succeeded: there is nothing to explain."),
        (r#"{"Response":{"RequestId":"x"}}"#, "The call succeeded: there is nothing to explain."),
        ("40", ""),
        ("took 4000 ms", ""),
    ] {
        ask(&browser, text)?;
        assert_eq!(browser.text(READING)?, reading, "{text}");
    }
    // Other words, or other filters, are no advice for a reply.
    ask(&browser, r#"{"code":4001,"message":""}"#)?;
    assert_eq!(browser.text(COUNT)?, format!("0 of {}", all(&browser)?));
    browser.click("button[data-lang=zh]")?;
    ask(&browser, r#"{"Response":{"Error":{"Code":"InvalidParameter"}}}"#)?;
    let reading = browser.text(READING)?;
    assert!(reading.starts_with("识别为错误码 InvalidParameter；多个表都有此码"), "{reading}");
    let count = browser.text("document.getElementById('count').innerText.replace(/\\d+/g, 'n')")?;
    assert_eq!(count, "共 n 个错误码，匹配 n 个");
    Ok(())
}

/// An attacker writes into logs; what was nested without end must not end the search.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn deep_and_broken_texts_are_no_trouble() -> Result<()> {
    let browser = open("")?;
    for text in [
        r#"'{"a":'.repeat(1e5) + '1' + '}'.repeat(1e5)"#,
        r#"'[{"a":'.repeat(1e5)"#,
        r#"'{' + '\\"'.repeat(1e5)"#,
        r#"'\\"'.repeat(1e5)"#,
        "'(1)zz '.repeat(1e5)",
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
fn filters_add_up_and_can_be_cleared() -> Result<()> {
    let browser = open("")?;
    browser.enter("select[name=retry]", "slow down")?;
    assert_eq!(browser.text(SHOWN)?, "public-4400 cdn-2010 cdn-2011");
    assert_eq!(browser.text("[...document.querySelectorAll('#catalogue > section')].filter(it => it.checkVisibility()).length")?, "2");
    browser.enter("select[name=table]", "CDN")?;
    assert_eq!(browser.text(SHOWN)?, "cdn-2010 cdn-2011");
    assert_eq!(ask(&browser, "frequent")?, "cdn-2010");
    assert_eq!(browser.text(COUNT)?, format!("1 of {}", all(&browser)?));
    browser.click("#clear")?;
    assert_eq!(browser.text(COUNT)?, all(&browser)?);
    assert_eq!(browser.text(SHOWN)?.split(' ').count().to_string() + " codes", all(&browser)?);
    browser.enter("select[name=table]", "CDN")?;
    assert_eq!(ask(&browser, "(1000)")?, "cdn-1000");
    assert_eq!(browser.text(READING)?, "Read as module code 1000");
    Ok(())
}

/// What the filters hide is said, and nothing else is put in its place.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn an_answer_that_the_filters_hide_is_none() -> Result<()> {
    const IS_ANSWERED: &str = "document.getElementById('results').matches('.answered')";
    let browser = open("")?;
    for (filter, value, shown, reading) in [
        (
            "table",
            "CDN",
            "",
            "module code -514 (hidden by the filters), code 4000 (hidden by the filters)",
        ),
        (
            "retry",
            "slow down",
            "",
            "module code -514 (hidden by the filters), code 4000 (hidden by the filters)",
        ),
        ("table", "Public", "public-4000", "module code -514 (hidden by the filters), code 4000"),
        (
            "table",
            "Custom",
            "monitoring--514",
            "module code -514, code 4000 (hidden by the filters)",
        ),
    ] {
        browser.visit("")?;
        browser.enter(&format!("select[name={filter}]"), value)?;
        assert_eq!(ask(&browser, REPLY)?, shown, "{filter} {value}");
        assert_eq!(browser.text(READING)?, format!("Read as {reading}"), "{filter} {value}");
        let is_answered = shown == "monitoring--514";
        assert_eq!(browser.text(IS_ANSWERED)?, is_answered.to_string(), "{filter} {value}");
    }
    ask(&browser, "-502")?;
    browser.enter("select[name=table]", "CDN")?;
    assert_eq!(browser.text(READING)?, "Read as module code -502 (hidden by the filters)");
    Ok(())
}

#[test]
#[ignore = "needs chromium and chromedriver"]
fn the_language_follows_the_reader_and_is_remembered() -> Result<()> {
    const LANGUAGE: &str = "document.documentElement.lang";
    let chinese = Browser::open("", Options { language: "zh-CN", ..Options::default() })?;
    assert_eq!(chinese.text(LANGUAGE)?, "zh-CN");
    assert_eq!(chinese.text("document.querySelector('h1').innerText")?, "腾讯云 API 错误码");

    let browser = open("")?;
    assert_eq!(browser.text(LANGUAGE)?, "en");
    browser.click("button[data-lang=zh]")?;
    for (expression, text) in [
        (LANGUAGE, "zh-CN"),
        ("document.title", "腾讯云 API 错误码"),
        ("document.getElementById('count').innerText.replace(/\\d+/, 'n')", "n 个错误码"),
        ("document.getElementById('query').placeholder", "错误码、关键词、JSON 返回内容或一行日志"),
        ("document.querySelector('#public-4300 h3').innerText", "拒绝访问"),
        ("document.querySelector('select[name=retry]').selectedOptions[0].text", "全部"),
        ("document.querySelector('button[data-lang=zh]').ariaPressed", "true"),
        ("document.querySelector('button[data-lang=en]').ariaPressed", "false"),
    ] {
        assert_eq!(browser.text(expression)?, text, "{expression}");
    }
    let body = browser.text("document.querySelector('main').innerText")?;
    assert!(!body.contains("send the request again"), "English is left over");
    browser.visit("")?;
    assert_eq!(browser.text(LANGUAGE)?, "zh-CN", "it is remembered");
    browser.visit("?lang=en")?;
    assert_eq!(browser.text(LANGUAGE)?, "en", "a link may ask for a language");
    let title = browser.text("document.querySelector('#public-4300 h3').innerText")?;
    assert_eq!(title.replace('\n', " "), "Access denied 拒绝访问", "with the service's own words");
    Ok(())
}

#[test]
#[ignore = "needs chromium and chromedriver"]
fn a_link_leads_to_its_code() -> Result<()> {
    let is_in_sight = |browser: &Browser, id: &str| {
        browser.text(&format!(
            "(({{top, bottom}}) => top >= document.querySelector('header').getBoundingClientRect().bottom - 1 \
             && top < innerHeight && bottom > 0)(document.getElementById('{id}').getBoundingClientRect())"
        ))
    };
    let browser = open("#cdn-2001")?;
    for id in ["cdn-2001", "monitoring--514", "project_query-1000"] {
        browser.visit(&format!("#{id}"))?;
        assert_eq!(browser.text(FOCUSED)?, id);
        assert_eq!(is_in_sight(&browser, id)?, "true", "{id}");
        assert_eq!(browser.text("document.activeElement.querySelector('details').open")?, "true");
    }
    // From inside the page, past a search that hides the code.
    let before = all(&browser)?;
    ask(&browser, "replay")?;
    assert_eq!(all(&browser)?, before, "no code leaves the page");
    browser.value("location.hash = '#cdn-3004'")?;
    browser.value("new Promise(it => setTimeout(it, 50))")?;
    assert_eq!(browser.text(FOCUSED)?, "cdn-3004");
    assert_eq!(browser.text(COUNT)?, all(&browser)?);
    assert_eq!(is_in_sight(&browser, "cdn-3004")?, "true");
    // The number of a code is its link.
    ask(&browser, REPLY)?;
    browser.click("#monitoring--514 > .code")?;
    assert!(browser.text("location.hash")?.ends_with("#monitoring--514"));
    assert_eq!(browser.text(SHOWN)?, "monitoring--514 public-4000", "the search stays");
    for nowhere in ["#nowhere", "#%", "#query", "#"] {
        browser.visit(nowhere)?;
        assert_eq!(browser.text(COUNT)?, all(&browser)?, "{nowhere}");
    }
    assert_eq!(browser.console()?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs chromium and chromedriver"]
fn the_keyboard_is_enough() -> Result<()> {
    let browser = open("")?;
    browser.press(&['/'])?;
    assert_eq!(browser.text(FOCUSED)?, "query");
    browser.press(&['2', '0', '0', '/'])?;
    assert_eq!(
        browser.text("document.getElementById('query').value")?,
        "200/",
        "`/` is typed there"
    );
    browser.press(&[ESCAPE])?;
    assert_eq!(browser.text("document.getElementById('query').value")?, "");
    browser.press(&['2', '0', '0'])?;
    let shown = browser.text(SHOWN)?;
    let shown: Vec<_> = shown.split(' ').collect();
    assert!(shown.len() > 3, "{shown:?}");
    browser.press(&[DOWN])?;
    assert_eq!(browser.text(FOCUSED)?, shown[0]);
    browser.press(&[DOWN, DOWN, UP])?;
    assert_eq!(browser.text(FOCUSED)?, shown[1]);
    browser.press(&[ENTER])?;
    assert_eq!(browser.text("document.activeElement.querySelector('details').open")?, "true");
    assert_eq!(browser.text("location.hash")?, format!("#{}", shown[1]));
    browser.press(&[ENTER])?;
    assert_eq!(browser.text("document.activeElement.querySelector('details').open")?, "false");
    browser.press(&[UP, UP])?;
    assert_eq!(browser.text(FOCUSED)?, "query");
    browser.press(&[ENTER])?;
    assert_eq!(browser.text(FOCUSED)?, shown[0], "Enter takes the first");
    browser.press(&[ESCAPE])?;
    assert_eq!(browser.text(FOCUSED)?, "query");
    browser.press(&[ESCAPE])?;
    assert_eq!(browser.text(COUNT)?, all(&browser)?);
    Ok(())
}

#[test]
#[ignore = "needs chromium and chromedriver"]
fn nothing_goes_wrong_and_nothing_leaves_the_page() -> Result<()> {
    let browser = open("?lang=zh#cdn-2001")?;
    browser.value("document.querySelectorAll('details').forEach(it => it.open = true)")?;
    ask(&browser, "<img src=https://example.com/x onerror=alert(1)>")?;
    ask(&browser, r#"{"code":77,"message":"(<b>1</b>)<script>alert(1)"}"#)?;
    browser.click("button[data-lang=en]")?;
    browser.enter("select[name=category]", "not found")?;
    browser.click("#clear")?;
    assert_eq!(browser.text("document.querySelectorAll('img, #reading b').length")?, "0");
    assert_eq!(browser.console()?, Vec::<String>::new());
    let address = format!("file://{}", page().display());
    for request in browser.requests()? {
        let is_own = request.starts_with(&address)
            || request.starts_with("data:")
            || request == "about:blank";
        assert!(is_own, "{request}");
    }
    assert_eq!(browser.text("performance.getEntriesByType('resource').filter(it => !it.name.startsWith('data:')).length")?, "0");

    // Both would be noticed, and the policy stands in the way.
    browser.value(
        "document.body.append(Object.assign(new Image(), { src: 'https://example.com/x' }))",
    )?;
    browser.value("document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = 1' }))")?;
    browser.value("new Promise(it => setTimeout(it, 100))")?;
    let console = browser.console()?.join("\n");
    assert!(
        console.contains("https://example.com/x") && console.contains("script-src"),
        "{console}"
    );
    assert_eq!(browser.text("window.ran === undefined")?, "true");
    Ok(())
}

#[test]
#[ignore = "needs chromium and chromedriver"]
fn the_page_fits_a_phone() -> Result<()> {
    for language in ["en-US", "zh-CN"] {
        let browser =
            Browser::open("", Options { size: (360, 740), language, ..Options::default() })?;
        browser.value("document.querySelectorAll('details').forEach(it => it.open = true)")?;
        // A phone would show a wider page smaller, so `innerWidth` is no measure.
        let wide = "[...document.querySelectorAll('body *')].filter(it => it.getBoundingClientRect().right > 361 \
                    && it.checkVisibility()).map(it => it.outerHTML.slice(0, 80)).join('\\n')";
        assert_eq!(browser.text(wide)?, "");
        assert_eq!(browser.text("document.documentElement.scrollWidth")?, "360");
        let shown = ask(&browser, REPLY)?;
        assert_eq!(shown, "monitoring--514 public-4000");
        let answer = "(({top, bottom}) => top >= 0 && bottom <= 740)\
                      ([...document.querySelectorAll('.answered > :first-child .remedy')].find(it => it.checkVisibility()).getBoundingClientRect())";
        assert_eq!(browser.text(answer)?, "true", "the answer is in sight without scrolling");
    }
    Ok(())
}

/// WCAG 2: text has a contrast of at least 4.5 to its ground, and every control has a name.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn everybody_can_read_it() -> Result<()> {
    const FAINT: &str = "(() => {
        const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
        const light = (colour) => channels(colour).slice(0, 3)
            .map((it) => it / 255).map((it) => it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4)
            .reduce((sum, it, place) => sum + it * [0.2126, 0.7152, 0.0722][place], 0);
        const ground = (element) => {
            const colour = getComputedStyle(element).backgroundColor;
            return channels(colour)[3] === 0 ? ground(element.parentElement) : colour;
        };
        const faint = new Set();
        for (const element of document.querySelectorAll('body *')) {
            const isText = [...element.childNodes].some((it) => it.nodeType === 3 && it.data.trim());
            if (!isText || !element.checkVisibility() || element.matches('option')) continue;
            const [one, other] = [light(getComputedStyle(element).color), light(ground(element))];
            const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
            if (contrast < 4.5) faint.add(`${element.className || element.tagName} ${contrast.toFixed(1)}`);
        }
        return [...faint].join(', ');
    })()";
    for is_dark in [false, true] {
        let browser = open_with(is_dark)?;
        browser.value("document.querySelectorAll('details').forEach(it => it.open = true)")?;
        assert_eq!(browser.text(FAINT)?, "", "dark: {is_dark}");
        ask(&browser, REPLY)?;
        assert_eq!(browser.text(FAINT)?, "", "dark: {is_dark}");
        let ground = browser.text("getComputedStyle(document.body).backgroundColor")?;
        assert_eq!(ground == "rgb(255, 255, 255)", !is_dark, "{ground}");
    }
    let browser = open("")?;
    let nameless = "[...document.querySelectorAll('input, select')].filter(it => !it.labels[0]?.innerText).length";
    assert_eq!(browser.text(nameless)?, "0");
    Ok(())
}

/// What comes and goes is announced, stands under a heading, and leaves the focus somewhere.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn a_screen_reader_can_follow() -> Result<()> {
    const HEADINGS: &str = "[...document.querySelectorAll('h1, h2, h3')].filter(it => it.checkVisibility())\
        .map(it => it.localName).join(' ')";
    let browser = open("")?;
    ask(&browser, REPLY)?;
    let announced = "document.querySelector('[role=status]#reading').innerText";
    assert_eq!(browser.text(announced)?, "Read as module code -514, code 4000");
    assert_eq!(browser.text(HEADINGS)?, "h1 h2 h3 h3");
    let tables =
        "[...document.querySelectorAll('#results .table')].map(it => it.innerText).join(', ')";
    assert_eq!(browser.text(tables)?, "Custom monitoring, Public codes", "as the filter says");
    browser.click("#clear")?;
    assert_eq!(browser.text(FOCUSED)?, "query");
    Ok(())
}

fn open_with(is_dark: bool) -> Result<Browser> {
    Browser::open("", Options { is_dark, ..Options::default() })
}

#[test]
#[ignore = "needs chromium and chromedriver"]
fn without_a_script_everything_can_be_read() -> Result<()> {
    let browser = Browser::open("", Options { has_script: false, ..Options::default() })?;
    assert_eq!(browser.text(SHOWN)?.split(' ').count().to_string() + " codes", all(&browser)?);
    let text = browser.text("document.querySelector('#monitoring--514').innerText")?;
    for part in ["esource already exists", "资源重复", "if it is, use it", "请检查要创建的资源"]
    {
        assert!(text.contains(part), "{text}");
    }
    assert_eq!(browser.text("document.getElementById('controls').checkVisibility()")?, "false");
    Ok(())
}
