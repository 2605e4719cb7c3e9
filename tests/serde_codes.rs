//! With the feature `serde`, an enum serializes as its code.

use std::collections::BTreeMap;

use tencentcloud_errors::{
    Category, CdnError, CommonError, Idempotency, Lang, Level, MonitoringError, Retry, products,
};

#[test]
fn every_code_round_trips_through_json() {
    for error in CdnError::ALL {
        let json = serde_json::to_string(error).unwrap();
        assert_eq!(json, error.code().to_string());
        assert_eq!(serde_json::from_str::<CdnError>(&json).unwrap(), *error);
    }
}

#[test]
fn an_unknown_code_is_refused_with_its_number() {
    let error = serde_json::from_str::<MonitoringError>("-999").unwrap_err();
    assert!(error.to_string().starts_with("no code -999 in table monitoring"), "{error}");
    assert!(serde_json::from_str::<MonitoringError>("\"-514\"").is_err());
    assert!(serde_json::from_str::<MonitoringError>("99999999999").is_err());
}

#[test]
fn every_word_round_trips_through_json() {
    for error in CommonError::ALL {
        let json = serde_json::to_string(error).unwrap();
        assert_eq!(json, format!("\"{}\"", error.code()));
        assert_eq!(serde_json::from_str::<CommonError>(&json).unwrap(), *error);
        assert_eq!(serde_json::to_string(&error.entry().code()).unwrap(), json);
    }
    let number = CdnError::DomainAlreadyExists.entry().code();
    assert_eq!(serde_json::to_string(&number).unwrap(), "2001");
}

#[test]
fn an_unknown_word_is_refused_as_it_was() {
    let error = serde_json::from_str::<CommonError>("\"Auth\\u0000\"").unwrap_err();
    let message = "invalid value: string \"Auth\\0\", expected a word of table common";
    assert!(error.to_string().starts_with(message), "{error}");
    for json in ["2001", "null", "\"\"", "[]", &format!("\"{}\"", "x".repeat(10_000))] {
        assert!(serde_json::from_str::<CommonError>(json).is_err());
    }
}

#[test]
fn a_table_may_be_a_field_and_a_key() {
    let counts = BTreeMap::from([(MonitoringError::ResourceAlreadyExists, 3)]);
    let json = serde_json::to_string(&counts).unwrap();
    assert_eq!(json, r#"{"-514":3}"#);
    let back: BTreeMap<MonitoringError, u32> = serde_json::from_str(&json).unwrap();
    assert_eq!(back, counts);
    let counts = BTreeMap::from([(CommonError::InternalError, 3)]);
    let json = serde_json::to_string(&counts).unwrap();
    assert_eq!(json, r#"{"InternalError":3}"#);
    let back: BTreeMap<CommonError, u32> = serde_json::from_str(&json).unwrap();
    assert_eq!(back, counts);
}

#[test]
fn words_and_products_round_trip_through_json() {
    fn round_trip<T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + Copy>(all: &[T]) {
        for word in all {
            let json = serde_json::to_string(word).unwrap();
            assert!(json.starts_with('"') && serde_json::from_str::<T>(&json).unwrap() == *word);
            assert!(serde_json::from_str::<T>(&json.to_uppercase()).is_err());
        }
        assert!(serde_json::from_str::<T>("7").is_err());
    }
    round_trip(Retry::ALL);
    round_trip(Category::ALL);
    round_trip(Lang::ALL);
    round_trip(Level::ALL);
    round_trip(Idempotency::ALL);
    round_trip(products::ALL);
    let error = serde_json::from_str::<Retry>("\"sometimes\"").unwrap_err().to_string();
    assert!(error.starts_with("invalid value: string \"sometimes\", expected a word of Retry"));
}
