//! The page as its readers use it, in a real browser: in either language, with links and the keyboard,
//! on a phone, and without a network.

use tencentcloud_errors_page_tests::keys::{DOWN, ENTER, ESCAPE, UP};
use tencentcloud_errors_page_tests::{Browser, Options, Result, page};

use crate::support::{COUNT, FOCUSED, REPLY, SHOWN, all, ask, open, paste};

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
        ("document.getElementById('query').placeholder", "错误码、关键词、返回内容或日志"),
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
    // From inside the page, with a search that hides the code.
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

/// The search is in the address soon after the last key, and no longer once it is cleared.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn the_search_is_in_the_address() -> Result<()> {
    const ADDRESS: &str =
        "new Promise((go) => setTimeout(() => go(location.search + location.hash), 400))";
    const QUERY: &str = "document.getElementById('query').value";
    let browser = open("?lang=zh#cdn-2001")?;
    ask(&browser, "重放")?;
    assert_eq!(browser.text(ADDRESS)?, "?lang=zh&q=%E9%87%8D%E6%94%BE");
    browser.value("location.reload()")?;
    assert_eq!(browser.text(SHOWN)?, "public-4500");
    assert_eq!(browser.text(QUERY)?, "重放");
    browser.click("#clear")?;
    assert_eq!(browser.text(ADDRESS)?, "?lang=zh");

    // A link to a code in the results keeps the search; a link to a hidden code ends it, and going back
    // restores it.
    browser.visit("")?;
    ask(&browser, REPLY)?;
    let search = browser.text(ADDRESS)?;
    assert!(search.starts_with("?q=%7B%22code%22%3A4000"), "{search}");
    browser.click("#monitoring--514 > .code")?;
    assert_eq!(browser.text(ADDRESS)?, format!("{search}#monitoring--514"));
    browser.value("location.hash = '#cdn-3004'")?;
    assert_eq!(browser.text(ADDRESS)?, "#cdn-3004");
    assert_eq!(browser.text(QUERY)?, "");
    browser.value("history.back()")?;
    assert_eq!(browser.text(ADDRESS)?, format!("{search}#monitoring--514"));
    assert_eq!(browser.text(SHOWN)?, "monitoring--514 public-4000");
    assert_eq!(browser.text(FOCUSED)?, "monitoring--514");
    browser.press(&[ESCAPE])?;
    browser.press(&['0', ENTER])?;
    assert_eq!(browser.text(QUERY)?, format!("{REPLY}0"));

    // A log is too long for a link, and stays where it is while links to its codes are followed.
    let log = format!("{REPLY}\n{}", "x".repeat(200));
    paste(&browser, &log)?;
    assert_eq!(browser.text(ADDRESS)?, "");
    browser.click("#monitoring--514 > .code")?;
    assert_eq!(browser.text(ADDRESS)?, "#monitoring--514");
    assert_eq!(browser.text(QUERY)?, log);
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
fn there_are_no_errors_and_no_requests() -> Result<()> {
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

    // Both would be noticed, and the policy blocks them.
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
        // A phone scales down a page that is too wide, so `innerWidth` shows nothing.
        let wide = "[...document.querySelectorAll('body *')].filter(it => it.getBoundingClientRect().right > 361 \
                    && it.checkVisibility()).map(it => it.outerHTML.slice(0, 80)).join('\\n')";
        assert_eq!(browser.text(wide)?, "");
        assert_eq!(browser.text("document.documentElement.scrollWidth")?, "360");
        let shown = ask(&browser, REPLY)?;
        assert_eq!(shown, "monitoring--514 public-4000");
        let answer = "(({top, bottom}) => top >= 0 && bottom <= 740)\
                      ([...document.querySelectorAll('.answered > :first-child .remedy')].find(it => it.checkVisibility()).getBoundingClientRect())";
        assert_eq!(browser.text(answer)?, "true", "the answer is in sight without scrolling");
        browser.value("document.querySelectorAll('details').forEach(it => it.open = false)")?;
        let small = "[...document.querySelectorAll('button, select, summary, textarea')]\
                     .filter(it => it.checkVisibility() && it.getBoundingClientRect().height < 44)\
                     .map(it => it.outerHTML.slice(0, 80)).join('\\n')";
        assert_eq!(browser.text(small)?, "", "a thumb is 44 pixels wide");
        ask(&browser, "")?;
        let cut = "(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => \
                   scrollHeight > clientHeight || scrollWidth > clientWidth || clientHeight > 50)(query)";
        assert_eq!(browser.text(cut)?, "false", "the placeholder fits on one line");
    }
    Ok(())
}

/// WCAG 2: text has a contrast of at least 4.5 to its background, and every control has a name.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn the_page_is_accessible() -> Result<()> {
    const FAINT: &str = "(() => {
        const channels = (color) => color.match(/[\\d.]+/g).map(Number);
        const light = (color) => channels(color).slice(0, 3)
            .map((it) => it / 255).map((it) => it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4)
            .reduce((sum, it, place) => sum + it * [0.2126, 0.7152, 0.0722][place], 0);
        const ground = (element) => {
            const color = getComputedStyle(element).backgroundColor;
            return channels(color)[3] === 0 ? ground(element.parentElement) : color;
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
        ask(&browser, "snapshot")?;
        assert_eq!(browser.text(FAINT)?, "", "dark: {is_dark}");
        let ground = browser.text("getComputedStyle(document.body).backgroundColor")?;
        assert_eq!(ground == "rgb(255, 255, 255)", !is_dark, "{ground}");
    }
    let browser = open("")?;
    let nameless = "[...document.querySelectorAll('textarea, select')].filter(it => !it.labels[0]?.innerText).length";
    assert_eq!(browser.text(nameless)?, "0");
    Ok(())
}

/// What appears is announced, is under a heading, and does not lose the focus.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn a_screen_reader_can_follow() -> Result<()> {
    const HEADINGS: &str = "[...document.querySelectorAll('h1, h2, h3')].filter(it => it.checkVisibility())\
        .map(it => it.localName).join(' ')";
    let browser = open("")?;
    ask(&browser, REPLY)?;
    let announced = "document.querySelector('[role=status]#reading').innerText";
    assert_eq!(browser.text(announced)?, "Read as module code -514, code 4000\nMessage 资源重复");
    assert_eq!(browser.text(HEADINGS)?, "h1 h2 h3 h3");
    let tables =
        "[...document.querySelectorAll('#results .table')].map(it => it.innerText).join(', ')";
    assert_eq!(browser.text(tables)?, "Custom monitoring, Public codes", "as in the filter");
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
