//! Errors of API 3.0, which are words: the same word may be the id of a module code.

use tencentcloud_errors::{
    ApiError, CdnError, Envelope, ErrorCode, MonitoringError, NoModule, ProjectError,
    ProjectQueryError, Retry,
};

fn read<M: ErrorCode<Code = i32>>(word: &str, message: &str) -> ApiError<M> {
    let error = serde_json::json!({ "Code": word, "Message": message });
    let body = serde_json::json!({ "Response": { "Error": error, "RequestId": "6c" } }).to_string();
    let error: ApiError<M> = Envelope::decode(body.as_bytes()).unwrap().error().unwrap();
    assert_eq!((error.code(), error.public()), (None, None));
    assert_eq!((error.code_desc(), error.request_id()), (Some(word), Some("6c")));
    error
}

#[test]
fn an_id_leads_to_its_module_code() {
    for module in MonitoringError::ALL {
        let error = read::<MonitoringError>(module.id().unwrap(), "text");
        assert_eq!((error.module(), error.module_code()), (Some(*module), None));
        assert_eq!((error.title(), error.remedy()), (module.title(), Some(module.remedy())));
        assert_eq!((error.category(), error.retry()), (Some(module.category()), module.retry()));
        let id = module.id().unwrap();
        let (title, code) = (module.title(), module.code());
        let line = format!("{id}: {title} (module code {code}): text (request 6c)");
        assert_eq!(error.to_string(), line);
    }
    let error = read::<MonitoringError>("InvalidParameter.MissingParameter", "");
    assert_eq!(error.module().map(MonitoringError::code), Some(-505));
}

#[test]
fn a_name_of_ours_is_no_word_of_the_service() {
    fn walk<M: ErrorCode<Code = i32>>() {
        for module in M::ALL {
            let word = module.name();
            let expected = (module.id() == Some(word)).then_some(*module);
            let error = read::<M>(word, "text");
            assert_eq!(error.module(), expected, "{word}");
            if expected.is_none() {
                assert_eq!((error.title(), error.remedy()), ("text", None));
                assert_eq!((error.category(), error.retry()), (None, Retry::Never));
            }
        }
    }
    walk::<MonitoringError>();
    walk::<ProjectError>();
    walk::<ProjectQueryError>();
    walk::<CdnError>();
}

#[test]
fn an_unknown_word_is_shown_as_it_is() {
    for word in ["AuthFailure.SignatureFailure", "invalidparameter", "InvalidParameter ", "x"] {
        let error = read::<MonitoringError>(word, "");
        assert_eq!((error.module(), error.remedy(), error.retry()), (None, None, Retry::Never));
        assert_eq!((error.title(), error.to_string()), (word, format!("{word} (request 6c)")));
        assert_eq!(read::<NoModule>(word, "").title(), word);
    }
}

#[test]
fn a_word_beside_a_number_does_not_choose_the_module() {
    let body = br#"{"code":4000,"message":"x","codeDesc":"InvalidParameter.MissingParameter"}"#;
    let error: ApiError<MonitoringError> = Envelope::decode(body).unwrap().error().unwrap();
    assert_eq!((error.module(), error.title()), (None, "invalid request parameter"));
}
