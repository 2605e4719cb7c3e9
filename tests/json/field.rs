//! Tables of products that answer in envelopes of their own.

use tencentcloud_errors::codegen_v1::{Table, TableData};
use tencentcloud_errors::reply::{ApiError, Envelope, Error, check, decode, failed_items};
use tencentcloud_errors::{CdnError, PublicError, SmsError, TpnsError};

/// 1012 is a code of SMS and one of CDN.
#[test]
fn a_number_of_another_envelope_means_nothing_in_a_reply_of_api_2() {
    let cdn = CdnError::TABLE.by_code(1012);
    for (tables, expected) in [
        (&[SmsError::TABLE][..], None),
        (&[TpnsError::TABLE, SmsError::TABLE], None),
        (&[SmsError::TABLE, CdnError::TABLE], cdn),
    ] {
        for body in [r#"{"code":4000,"message":"(1012)x"}"#, r#"{"code":1012,"message":"x"}"#] {
            let errors = [
                decode::<()>(body.as_bytes(), tables),
                check(body.as_bytes(), tables),
                Envelope::decode(body.as_bytes()).map_err(Error::Decode).and_then(|envelope| {
                    envelope.error(tables).map_or(Ok(()), |error| Err(error.into()))
                }),
            ];
            for error in errors {
                let Err(Error::Api(error)) = error else { panic!("{error:?}") };
                assert_eq!(error.module_entry(), expected, "{body} {tables:?}");
                assert!(error.candidates(tables).eq(expected));
                assert!(!error.is(SmsError::SignatureIncorrectOrUnapproved));
            }
        }
        let error = ApiError::new(4000, "(1012)x", tables);
        let public = PublicError::InvalidParameter.entry();
        assert_eq!(error.entry(), Some(expected.unwrap_or(public)));
        assert_eq!(error.with_tables(tables).module_entry(), expected);
        let body = br#"{"code":4000,"message":"x","detail":{"a":{"code":1012,"message":"x"}}}"#;
        for item in failed_items(body, tables).unwrap() {
            assert_eq!(item.error().module_entry(), expected);
        }
    }
}

/// What such a table says about 0 does not count either.
#[test]
fn a_zero_of_another_envelope_is_a_success_in_api_2() {
    static ZERO: Table = Table::new(TableData {
        field: Some("result"),
        is_zero_failure: true,
        codes: &[0],
        names: &["Refused"],
        ..TableData::EMPTY
    });
    let body = br#"{"code":0,"message":""}"#;
    assert!(decode::<()>(body, &[&ZERO]).is_ok() && check(body, &[&ZERO]).is_ok());
}
