//! With the feature `serde` an enum serializes as its code.

use std::collections::BTreeMap;

use tencentcloud_errors::{CdnError, MonitoringError};

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
fn a_table_may_be_a_field_and_a_key() {
    let counts = BTreeMap::from([(MonitoringError::ResourceAlreadyExists, 3)]);
    let json = serde_json::to_string(&counts).unwrap();
    assert_eq!(json, r#"{"-514":3}"#);
    let back: BTreeMap<MonitoringError, u32> = serde_json::from_str(&json).unwrap();
    assert_eq!(back, counts);
}
