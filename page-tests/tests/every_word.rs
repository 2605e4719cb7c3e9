//! All services on the page: they are as in the library, and they appear soon.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use tencentcloud_errors::reply::ApiError;
use tencentcloud_errors::{CommonError, Entry, Lang, Retry};
use tencentcloud_errors_page_tests::{Browser, Options, Result};
use tencentcloud_errors_v3::TABLES;

use crate::support::{SEARCHED, open};

/// The entries of each word that services list.
pub(crate) fn words() -> BTreeMap<&'static str, Vec<Entry>> {
    let mut words = BTreeMap::<_, Vec<_>>::new();
    for entry in TABLES.iter().flat_map(|table| table.entries()) {
        words.entry(entry.word().unwrap_or_default()).or_default().push(entry);
    }
    words
}

/// The heading and the remedy, in both languages.
pub(crate) fn texts(entry: Entry) -> [String; 4] {
    let [en, zh] = [Lang::En, Lang::Zh];
    let remedy = |lang| entry.remedy_in(lang).to_owned();
    [entry.heading(en).to_string(), remedy(en), entry.heading(zh).to_string(), remedy(zh)]
}

/// The page says the same about every word of every service as the library.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn the_page_answers_every_word_as_the_library_does() -> Result<()> {
    let browser = open("")?;
    browser.value("unpack()")?;
    let words = words();
    let keys: Vec<_> = words.keys().collect();
    for keys in keys.chunks(1000) {
        let answers = browser.value(&format!(
            "{}.map((word) => ((it) => [...it.main, ...it.elsewhere])(answerTo({{ ...reply({{ word }}), ground: 'sdk' }}, null)).map((it) => !(it instanceof Listed) ? [it.table]
                : [it.tables, !it.facts.own.isReviewed, it.category, it.retry, it.element.querySelector('.retired')?.innerHTML ?? '',
                   ...[0, 1].flatMap((lang) => [it.heading(lang), it.remedy(lang).map((it) => it.textContent ?? it).join('')])]))",
            json!(keys)
        ))?;
        for (word, answers) in keys.iter().zip(answers.as_array().into_iter().flatten()) {
            let answers = answers.as_array().ok_or("no answers")?;
            let common = CommonError::TABLE.by_word(word);
            assert_eq!(common.is_some(), answers[0] == json!(["common"]), "{word}");
            for (place, answer) in answers.iter().enumerate() {
                let is_new = |it: &Value| {
                    it.as_array().map(|it| &it[1..]) != answer.as_array().map(|it| &it[1..])
                };
                assert!(answers[..place].iter().all(is_new), "{word} has one answer twice");
            }
            for entry in &words[**word] {
                let table = json!(entry.table().name());
                let is_its = |it: &&Value| it[0].as_array().is_some_and(|it| it.contains(&table));
                match (answers.iter().find(is_its), common) {
                    (Some(answer), _) => {
                        assert_eq!(*answer, facts(*entry, &answer[0]), "{entry:?}");
                    }
                    (None, Some(common)) => {
                        let same = |it: Entry| {
                            (texts(it), it.category(), it.retry(), it.retirement().is_some())
                        };
                        assert_eq!(same(*entry), same(common), "{entry:?}");
                    }
                    (None, None) => panic!("{entry:?} is missing"),
                }
                let reply = ApiError::from_word(word, "", &[entry.table()]);
                assert_eq!(reply.retry(), entry.retry(), "{entry:?}");
            }
        }
    }
    Ok(())
}

/// The facts of an entry as on the page; `tables` are those that say the same.
fn facts(entry: Entry, tables: &Value) -> Value {
    let retired = entry.retirement().map(|it| {
        format!(
            "<span lang=\"en\">retired since {since}: {}</span><span lang=\"zh-CN\">自 {since} 版起停用：{}</span>",
            it.reason(), it.reason_in(Lang::Zh), since = it.since()
        )
    });
    let mut facts = vec![
        tables.clone(),
        json!(entry.is_listed()),
        json!(entry.category().as_str()),
        json!(entry.retry().map_or("", Retry::as_str)),
        json!(retired.unwrap_or_default()),
    ];
    facts.extend(texts(entry).map(Value::from));
    facts.into()
}

/// On a processor six times slower, as in an old phone. The bounds are wide, since machines differ and
/// do other things.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn it_is_quick_on_a_phone() -> Result<()> {
    let browser = Browser::open("", Options { size: (360, 740), ..Options::default() })?;
    browser.slow_down(6)?;
    browser.prepare("globalThis.long = []; new PerformanceObserver((it) => long.push(...it.getEntries())).observe({ type: 'longtask' })")?;
    browser.visit("")?;
    browser.value("new Promise(it => setTimeout(it, 1000))")?;
    let paint = browser
        .text("Math.round(performance.getEntriesByName('first-contentful-paint')[0].startTime)")?;
    let ready = browser.text(
        "Math.round(performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd)",
    )?;
    println!("first paint {paint} ms, ready {ready} ms");
    for text in
        ["host not exist", "host not exists", "instance", "ResourceNotFound.CdnHostNotExists"]
    {
        browser.value("void long.splice(0)")?;
        browser.value("void (globalThis.start = performance.now())")?;
        browser.value(&format!(
            "void (query.value = '{text}', update(), globalThis.held = performance.now() - start)"
        ))?;
        browser.value(SEARCHED)?;
        browser.value("new Promise((go) => requestAnimationFrame(() => setTimeout(go)))")?;
        let took = browser.text("Math.round(performance.now() - start)")?;
        let held = browser.text("Math.round(held)")?;
        let long = browser.text("long.map((it) => Math.round(it.duration)).join(', ')")?;
        println!("{text}: {took} ms, of which {held} at once; long tasks: {long}");
        assert!(took.parse::<u32>()? < 3000, "{text}: {took} ms");
    }
    assert!(paint.parse::<u32>()? < 2000, "{paint} ms");
    Ok(())
}
