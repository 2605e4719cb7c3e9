//! Errors of API 3.0, which are words: the same word may be the id of a module code.

use tencentcloud_errors::reply::{ApiError, Envelope};
use tencentcloud_errors::{Entry, MonitoringError, TABLES};

use super::{MONITORING, NONE, Tables};

fn read(tables: Tables, word: &str, message: &str) -> ApiError {
    let error = serde_json::json!({ "Code": word, "Message": message });
    let body = serde_json::json!({ "Response": { "Error": error, "RequestId": "6c" } }).to_string();
    let error = Envelope::decode(body.as_bytes()).unwrap().error(tables).unwrap();
    assert_eq!((error.code(), error.public()), (None, None));
    assert_eq!((error.code_desc(), error.request_id()), (Some(word), Some("6c")));
    error
}

#[test]
fn an_id_leads_to_its_module_code() {
    for module in MonitoringError::ALL {
        let error = read(MONITORING, module.id().unwrap(), "text");
        assert_eq!((error.module(), error.module_code()), (Some(*module), None));
        assert_eq!((error.title(), error.remedy()), (module.title(), Some(module.remedy())));
        assert_eq!((error.category(), error.retry()), (Some(module.category()), module.retry()));
        let id = module.id().unwrap();
        let (title, code) = (module.title(), module.code());
        let line = format!("{id}: {title} (module code {code}): \"text\" (request 6c)");
        assert_eq!(error.to_string(), line);
    }
    let error = read(MONITORING, "InvalidParameter.MissingParameter", "");
    assert_eq!(error.module_entry().map(Entry::code), Some(-505));
}

#[test]
fn a_name_of_ours_is_no_word_of_the_service() {
    for table in TABLES {
        for entry in table.entries() {
            let word = entry.name();
            let is_meant = entry.id() == Some(word) && table.product().is_some();
            let error = read(std::slice::from_ref(table), word, "text");
            assert_eq!(error.module_entry(), is_meant.then_some(entry), "{word}");
            if !is_meant {
                assert_eq!((error.title(), error.remedy()), ("text", None));
                assert_eq!((error.category(), error.retry()), (None, None));
            }
        }
    }
}

#[test]
fn an_unknown_word_is_shown_as_it_is() {
    for word in ["AuthFailure.SignatureFailure", "invalidparameter", "InvalidParameter ", "x"] {
        let error = read(MONITORING, word, "");
        assert_eq!((error.entry(), error.remedy(), error.retry()), (None, None, None));
        assert_eq!(
            (error.title(), error.to_string()),
            (
                word,
                if word.contains(' ') {
                    format!("\"{word}\" (request 6c)")
                } else {
                    format!("{word} (request 6c)")
                }
            )
        );
        assert_eq!(read(NONE, word, "").title(), word);
    }
}

#[test]
fn a_word_beside_a_number_does_not_choose_the_module() {
    let body = br#"{"code":4000,"message":"x","codeDesc":"InvalidParameter.MissingParameter"}"#;
    let error = Envelope::decode(body).unwrap().error(MONITORING).unwrap();
    assert_eq!((error.module_entry(), error.title()), (None, "invalid request parameter"));
}
