//! What the pages say must stay: retry verdicts, and the facts of each piece of advice.
//!
//! The lists are written by hand from the pages, and not from the specs.

use std::collections::BTreeMap;

use tencentcloud_errors::{
    CdnError, Edition, ErrorCode, Lang, MonitoringError, Product, ProjectError, ProjectQueryError,
    PublicError, Retry,
};

/// Codes by verdict, `Never` left out.
fn retryable<E: ErrorCode<Code = i32>>() -> BTreeMap<Retry, Vec<i32>> {
    let mut verdicts: BTreeMap<Retry, Vec<i32>> = BTreeMap::new();
    for error in E::ALL {
        assert_eq!(error.is_retryable(), error.retry() != Retry::Never);
        verdicts.entry(error.retry()).or_default().push(error.code());
    }
    verdicts.remove(&Retry::Never);
    verdicts
}

#[test]
fn verdicts_are_those_of_the_pages() {
    let public = [
        (Retry::Resign, vec![4200, 4500]),
        (Retry::Throttle, vec![4400]),
        (Retry::Backoff, vec![5100, 6000, 6200]),
    ];
    assert_eq!(retryable::<PublicError>(), public.into());
    let cdn = [(Retry::Throttle, vec![2010, 2011]), (Retry::Backoff, vec![1000, 1001, 1013, 1110])];
    assert_eq!(retryable::<CdnError>(), cdn.into());
    assert!(retryable::<MonitoringError>().is_empty());
    assert!(retryable::<ProjectError>().is_empty());
    assert!(retryable::<ProjectQueryError>().is_empty());
}

#[test]
fn figures_and_links_are_kept_in_both_languages() {
    const TICKET: &str = "https://console.cloud.tencent.com/workorder/category";
    fn check<E: ErrorCode<Code = i32>>(code: i32, en: &str, zh: &str) {
        let Some(error) = E::from_code(code) else { panic!("no code {code}") };
        assert!(error.remedy_in(Lang::En).contains(en), "{error:?}: {en}");
        assert!(error.remedy_in(Lang::Zh).contains(zh), "{error:?}: {zh}");
    }
    check::<PublicError>(4000, "message field", "message 字段");
    check::<PublicError>(4400, TICKET, TICKET);
    check::<PublicError>(4500, "2 hours", "2 小时");
    check::<PublicError>(5100, TICKET, TICKET);
    check::<PublicError>(6000, TICKET, TICKET);
    check::<PublicError>(6100, "domain", "域名");
    check::<MonitoringError>(-513, TICKET, TICKET);
    check::<MonitoringError>(-515, TICKET, TICKET);
    check::<ProjectError>(1007, TICKET, TICKET);
    check::<ProjectError>(1015, "500", "500");
    check::<ProjectError>(1072, TICKET, TICKET);
}

/// The differences between the pages that are known, and no others.
#[test]
fn editions_are_the_differences_between_the_pages() {
    use Product::{AutoScaling, Cdn, Cvm, Project};
    let expected: BTreeMap<i32, Vec<Product>> = [
        (4100, vec![Cvm]),
        (4300, vec![AutoScaling]),
        (4400, vec![Cvm, Project, Cdn, AutoScaling]),
        (4500, vec![Cvm]),
        (4600, vec![Cvm]),
        (5100, vec![Cvm, Project, Cdn, AutoScaling]),
        (5200, vec![AutoScaling]),
        (5300, vec![Cvm]),
        (6000, vec![Cvm, Project, Cdn, AutoScaling]),
        (6100, vec![AutoScaling]),
    ]
    .into();
    for error in PublicError::ALL {
        let products: Vec<_> = error.editions().iter().map(Edition::product).collect();
        assert_eq!(products, expected.get(&error.code()).cloned().unwrap_or_default(), "{error:?}");
        assert_eq!(error.editions(), ErrorCode::editions(*error));
    }
    assert!(CdnError::ALL.iter().all(|error| ErrorCode::editions(*error).is_empty()));
}

#[test]
fn an_edition_stands_in_for_what_it_says_and_nothing_else() {
    for error in PublicError::ALL {
        for product in Product::ALL {
            let edition = error.editions().iter().find(|edition| edition.product() == *product);
            for lang in Lang::ALL {
                let title = edition.and_then(|edition| edition.title_in(*lang));
                let remedy = edition.and_then(|edition| edition.remedy_in(*lang));
                let expected = title.unwrap_or(error.title_in(*lang));
                assert_eq!(error.title_for(*product, *lang), expected);
                let expected = remedy.unwrap_or(error.remedy_in(*lang));
                assert_eq!(error.remedy_for(*product, *lang), expected);
            }
        }
    }
}

#[test]
fn facts_of_single_products_are_kept() {
    let remedy = |error: PublicError, product| {
        [error.remedy_for(product, Lang::En), error.remedy_for(product, Lang::Zh)]
    };
    let [english, chinese] = remedy(PublicError::ReplayAttack, Product::Cvm);
    assert!(english.contains("5 minutes") && chinese.contains("5 分钟"));
    for text in remedy(PublicError::UnsupportedProtocol, Product::Cvm) {
        assert!(text.contains("HTTPS") && text.contains("HTTP"));
    }
    for text in remedy(PublicError::QuotaExceeded, Product::Cvm) {
        assert!(text.contains("level1_id=141&level2_id=645"));
    }
    let error = PublicError::InsufficientBalance;
    assert_eq!(error.title_in(Lang::Zh), "资源购买失败");
    assert_eq!(error.title_for(Product::Cvm, Lang::Zh), "余额不足");
}
