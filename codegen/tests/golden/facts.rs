//! Copied into a crate with tables of versions, and of one language: what they say.
#![cfg(all(feature = "languages", feature = "versions"))]

use other_crate::{ChineseError, EnglishError, TABLES, products, versions};
use tencentcloud_errors::reply::{Error, Resolution, decode};
use tencentcloud_errors::{Lang, Retry};

#[test]
fn versions_are_enums_of_one_name() {
    use versions::{VersionError, v20220501};
    assert_eq!(VersionError::TABLE, TABLES[2]);
    assert_eq!(VersionError::TABLE.version(), Some("2017-03-12"));
    assert_eq!(v20220501::VersionError::TABLE.version(), Some("2022-05-01"));
    let [first, second] = [
        VersionError::LimitExceededThings.entry(),
        v20220501::VersionError::LimitExceededThings.entry(),
    ];
    assert_eq!((first.retry(), second.retry()), (Some(Retry::Never), None));
    assert_ne!(first, second);
    #[expect(deprecated, reason = "the word is no longer listed")]
    let gone = v20220501::VersionError::InvalidParameterGone.entry();
    let retirement = gone.retirement().unwrap();
    assert_eq!(retirement.since(), "0.1.0");
    assert!(retirement.reason_in(Lang::En).contains("2024-05-13"), "{retirement:?}");
}

#[test]
fn a_table_of_one_language_answers_in_it() {
    #[expect(deprecated, reason = "the code is retired")]
    let english = EnglishError::BudgetSpent;
    let chinese = ChineseError::LimitExceededConnections;
    for lang in [Lang::En, Lang::Zh] {
        assert_eq!(english.title_in(lang), "budget of the TeamAccount is spent");
        assert_eq!(EnglishError::TABLE.label_in(lang), "GatewayQuotas");
        assert_eq!(english.retirement().unwrap().reason_in(lang), "budgets are gone");
        assert_eq!(chinese.remedy_in(lang), "请关闭一些连接后重新发送请求。");
        assert_eq!(ChineseError::TABLE.label_in(lang), "网关");
    }
    // What a listed word does not say, its family says in both.
    assert_ne!(ChineseError::AuthFailureToken.entry().title_in(Lang::En), "");
}

#[test]
fn replies_are_read_by_the_tables() {
    let reply = br#"{"Response":{"Error":{"Code":"LimitExceeded.Connections","Message":"x"}}}"#;
    let tables: Vec<_> = TABLES.iter().copied().filter(|it| it.version().is_none()).collect();
    let Err(Error::Api(error)) = decode::<()>(reply, &tables) else { panic!("a failure") };
    assert!(error.is(ChineseError::LimitExceededConnections));
    assert_eq!(error.resolution(), Some(Resolution::Table));
    assert_eq!(ChineseError::TABLE.product(), Some(products::MONITORING));
}
