//! Replies of Harbor, and of the cloud behind it.

use harbor_errors::{GatewayError, QuotaError, TABLES, products};
use tencentcloud_errors::reply::{ApiError, Error, Resolution, decode};
use tencentcloud_errors::{Category, CommonError, Entry, Lang, Retry, Table};

/// What a failed reply means, with every table of Harbor at hand.
fn failure(reply: &str) -> ApiError {
    match decode::<()>(reply.as_bytes(), TABLES) {
        Err(Error::Api(error)) => error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_number_is_one_of_our_table() {
    for reply in [
        r#"{"code":7001,"message":"no money left"}"#,
        r#"{"code":4000,"message":"(7001)no money left"}"#,
    ] {
        let error = failure(reply);
        assert!(error.is(QuotaError::MonthlyBudgetSpent));
        assert_eq!(
            error.module::<QuotaError>(),
            Some(QuotaError::MonthlyBudgetSpent)
        );
        assert_eq!(error.retry(), Some(Retry::Never));
    }
}

#[test]
fn a_word_is_one_of_our_table() {
    let reply = |word| {
        format!(r#"{{"Response":{{"Error":{{"Code":"{word}","Message":""}},"RequestId":"7c1f"}}}}"#)
    };
    let closed = failure(&reply("FailedOperation.RegionClosed"));
    assert!(closed.is(GatewayError::FailedOperationRegionClosed));
    assert_eq!(closed.resolution(), Some(Resolution::Table));
    assert_eq!(closed.retry(), Some(Retry::Never));

    // This word has no title of its own, so it takes that of its family.
    let listed = failure(&reply("LimitExceeded.OpenConnections"));
    assert!(listed.is(GatewayError::LimitExceededOpenConnections));
    assert_eq!(listed.category(), Some(Category::ResourceExhausted));
    assert_eq!(listed.retry(), Some(Retry::Throttle));

    // This word is not ours: every reply is also read with the common table.
    let common = failure(&reply("AuthFailure.SignatureExpire"));
    assert!(common.is(CommonError::AuthFailureSignatureExpire));
    assert_eq!(common.resolution(), Some(Resolution::Common));
    assert_eq!(common.retry(), Some(Retry::SignAgain));
}

#[test]
fn tables_and_codes_are_values_as_those_of_every_crate() {
    let table: &'static Table = QuotaError::TABLE;
    assert_eq!(
        (table.name(), table.product()),
        ("quota", Some(products::HARBOR))
    );
    assert_eq!(TABLES, [GatewayError::TABLE, table]);

    let entry = Entry::from(QuotaError::TeamTooFast);
    assert_eq!(table.by_code(7002), Some(entry));
    assert_eq!(QuotaError::from_entry(entry), Some(QuotaError::TeamTooFast));
    assert_eq!(
        entry.to_string(),
        "team sends more than 50 calls a second (code 7002)"
    );
    // The table is only in English, so it answers in English to everyone.
    assert_eq!(entry.title_in(Lang::Zh), entry.title_in(Lang::En));
}
