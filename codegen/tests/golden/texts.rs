//! Copied into the crate that is made from the golden files: every field of every variant is exactly what
//! its spec says.

use std::fmt::Write;

use golden::{FirstError, ListedError, TABLES, WordError};
use tencentcloud_errors::reply::{ApiError, Error, Resolution, decode};
use tencentcloud_errors::{Category, Code, CommonError, Entry, Lang, Level, Retry};

/// One line per variant, with its fields separated by tabs, as in the spec.
const EXPECTED: &str = include_str!("texts.tsv");

#[test]
fn every_field_comes_out_to_the_letter() {
    // In the order of the specs, not in that of the tables.
    let mut actual = String::new();
    for name in ENUMS {
        let table = TABLES.iter().find(|table| table.enum_name() == name).unwrap();
        table.entries().for_each(|entry| row(entry, &mut actual));
    }
    assert_eq!(TABLES.len(), ENUMS.len() + 1);
    for (actual, expected) in actual.lines().zip(EXPECTED.lines()) {
        assert_eq!(actual, expected);
    }
    assert_eq!(actual, EXPECTED);
}

const ENUMS: [&str; 7] = [
    "HostileError",
    "ResultError",
    "TableError",
    "FirstError",
    "SecondTableError",
    "WordError",
    "SampleError",
];

fn row(error: Entry, rows: &mut String) {
    let name = error.table().enum_name();
    let texts = [
        error.name(),
        error.id().unwrap_or_default(),
        error.title_in(Lang::En),
        error.title_in(Lang::Zh),
        error.remedy_in(Lang::En),
        error.remedy_in(Lang::Zh),
        error.category().as_str(),
        error.retry().map_or("", Retry::as_str),
        error.successor().unwrap_or_default(),
    ];
    let (code, is_carrier, is_family) = (error.code(), error.is_carrier(), error.is_family());
    write!(rows, "{name}\t{code}\t{}\t{is_carrier}\t{is_family}", texts.join("\t")).unwrap();
    for source in error.sources() {
        let (id, url) = (source.id(), source.url().unwrap_or_default());
        let [en, zh] = [Lang::En, Lang::Zh].map(|lang| source.title_in(lang));
        write!(rows, "\t{id}\t{en}\t{zh}\t{}\t{url}", source.lang()).unwrap();
    }
    for edition in error.editions() {
        let texts = [
            edition.title_in(Lang::En),
            edition.title_in(Lang::Zh),
            edition.remedy_in(Lang::En),
            edition.remedy_in(Lang::Zh),
        ];
        let texts = texts.map(Option::unwrap_or_default).join("\t");
        write!(rows, "\t{}\t{texts}", edition.product()).unwrap();
    }
    if let Some(retirement) = error.retirement() {
        let reasons = [retirement.reason_in(Lang::En), retirement.reason_in(Lang::Zh)];
        write!(rows, "\t{}\t{}", retirement.since(), reasons.join("\t")).unwrap();
    }
    rows.push('\n');
}

#[test]
fn every_entry_is_found_by_code_name_and_id() {
    for table in TABLES {
        assert!(table.entries().len() > 0);
        for entry in table.entries() {
            let found = match entry.code() {
                Code::Number(number) => table.by_code(number),
                Code::Word(word) => table.by_word(word),
            };
            assert_eq!(found, Some(entry));
            assert_eq!(table.by_name(entry.name()), Some(entry));
            assert!(entry.id().is_none_or(|id| table.by_name(id) == Some(entry)));
        }
    }
}

/// Tables of another crate work just like those of the runtime crate.
#[test]
fn replies_are_decoded_with_these_tables() {
    for table in TABLES.iter().filter(|table| table.level() == Level::Module) {
        for entry in table.entries() {
            let error = ApiError::new(4000, &format!("({})x", entry.code()), &[table]);
            assert_eq!(error.entry(), Some(entry));
        }
    }
    // The table of the service goes first, then the common one, then the family.
    for table in TABLES.iter().filter(|table| table.level() == Level::Service) {
        for entry in table.entries() {
            let word = entry.word().unwrap();
            let error = ApiError::from_word(word, "(700)x", &[CommonError::TABLE, table]);
            assert_eq!((error.entry(), error.text()), (Some(entry), "(700)x"), "{word}");
            assert_eq!(error.resolution(), Some(Resolution::Table));
            assert_eq!((error.retry(), error.family()), (entry.retry(), None));
            assert_eq!(error.title(), entry.title());
            assert_eq!(error.heading_in(Lang::En).to_string(), entry.heading(Lang::En).to_string());
            let body = format!(r#"{{"Response":{{"Error":{{"Code":"{word}","Message":"(700)x"}}}}}}"#);
            let Err(Error::Api(read)) = decode::<()>(body.as_bytes(), &[CommonError::TABLE, table])
            else {
                panic!("{body}");
            };
            assert_eq!(read, error);
            let unlisted = ApiError::from_word(&format!("{word}.New"), "", &[table]);
            assert!(unlisted.entry().is_none() && unlisted.retry().is_none(), "{word}");
        }
    }
    let error = ApiError::from_word("LimitExceeded.HostOpTooOften", "", &[ListedError::TABLE]);
    assert!(error.is(ListedError::LimitExceededHostOpTooOften));
    assert_eq!(error.module(), Some(ListedError::LimitExceededHostOpTooOften));
    assert_eq!(error.retry(), Some(Retry::Throttle));
    let json = serde_json::to_string(&FirstError::LowestCode).unwrap();
    assert_eq!(serde_json::from_str::<FirstError>(&json).unwrap(), FirstError::LowestCode);
}

#[test]
fn listed_words_say_what_their_family_says() {
    fn english(error: ListedError) -> String {
        error.entry().heading(Lang::En).to_string()
    }
    let family = CommonError::ResourceNotFound;
    let error = ListedError::ResourceNotFoundCdnHostNotExists;
    assert_eq!(error.code(), "ResourceNotFound.CdnHostNotExists");
    for lang in Lang::ALL.iter().copied() {
        assert_eq!(error.title_in(lang), family.title_in(lang));
    }
    assert_eq!(english(error), "resource does not exist");
    assert_eq!((error.remedy(), error.remedy_in(Lang::Zh)), ("Add the domain.", "请先添加域名。"));
    assert_eq!((error.category(), error.retry()), (Category::FailedPrecondition, None));
    assert!(!error.entry().is_listed());

    let error = ListedError::LimitExceededHostOpTooOften;
    let family = CommonError::LimitExceeded;
    assert!(error.entry().is_listed());
    assert_eq!(error.category(), family.category());
    assert_eq!((error.retry(), error.is_retryable()), (Some(Retry::Throttle), true));
    // That of the family is for whoever must change something.
    assert_ne!(error.remedy(), family.remedy());
    assert!(error.remedy().starts_with("Send fewer requests"));
    let heading = format!("{}: host op too often", family.title());
    assert_eq!(english(error), heading);
    assert_eq!(error.to_string(), format!("{heading} (code LimitExceeded.HostOpTooOften)"));
    let chinese = error.entry().heading(Lang::Zh).to_string();
    assert_eq!(chinese, format!("{}：host op too often", family.title_in(Lang::Zh)));
    assert_eq!(ListedError::from_code("LimitExceeded.OpTooOften"), Some(error));
    assert_eq!(error.sources()[0].id(), "sdk-en");

    // A word that is also a common code.
    let (error, common) = (ListedError::AuthFailure, CommonError::AuthFailure);
    assert_eq!((english(error), error.remedy()), (common.title().into(), common.remedy()));
    let error = ListedError::InternalErrorNothing;
    assert_eq!(english(error), CommonError::InternalError.title());
    assert_eq!((error.category(), error.retry()), (Category::Internal, None));
    let heading = format!("{}: a b and c", CommonError::FailedOperation.title());
    assert_eq!(english(ListedError::FailedOperationAbAndC), heading);
    // A word without a family.
    let error = ListedError::NoFamilyAtAll;
    assert_eq!((error.title(), english(error)), ("NoFamily_AtAll", "NoFamily_AtAll".into()));
    assert_eq!((error.category(), error.retry()), (Category::Unknown, None));
    assert!(error.remedy().contains("Message") && error.remedy_in(Lang::Zh).contains("Message"));
    // Texts of their own.
    let error = ListedError::InvalidParameterCidrBlock;
    assert_eq!((english(error), error.title_in(Lang::Zh)), ("bad CIDR block".into(), "CIDR 错误"));
    assert_eq!(error.remedy(), CommonError::InvalidParameter.remedy());
    let error = ListedError::LimitExceededCurated;
    assert_eq!((error.title(), error.remedy()), ("too many of them", "Delete some."));
    assert_eq!((error.category(), error.retry()), (Category::ResourceExhausted, Some(Retry::Never)));
    assert_eq!(error.sources().len(), 2);
    const TITLE: &str = ListedError::LimitExceededHostOpTooOften.title_in(Lang::En);
    assert_eq!(TITLE, family.title());
    for error in ListedError::ALL.iter().copied() {
        let word = error.code();
        assert_eq!((ListedError::from_code(word), word.parse()), (Some(error), Ok(error)));
        assert_eq!((error.name().parse(), error.entry().retry()), (Ok(error), error.retry()));
        assert_eq!(serde_json::to_string(&error).unwrap(), format!("\"{word}\""));
    }
    assert!(ListedError::ALL.is_sorted() && ListedError::ALL.len() == 10);
}

#[test]
#[expect(deprecated, reason = "this is about retired codes and former names")]
fn retired_words_stay() {
    let retired = [ListedError::InvalidParameterOldThing, ListedError::UnsupportedOperationGone];
    let reasons = ["the service no longer lists it", "another word took over"];
    for (error, reason) in retired.into_iter().zip(reasons) {
        assert_eq!(error.entry().retirement().map(|it| it.reason()), Some(reason));
    }
    assert_eq!("Vanished".parse(), Ok(ListedError::UnsupportedOperationGone));
    assert!(matches!(ListedError::UnsupportedOperationGone, ListedError::Vanished));
}

#[test]
fn words_are_found_and_read_to_the_letter() {
    for error in WordError::ALL.iter().copied() {
        let word = error.code();
        assert_eq!((WordError::from_code(word), word.parse()), (Some(error), Ok(error)));
        assert_eq!((error.name().parse(), WordError::try_from(word)), (Ok(error), Ok(error)));
        let json = serde_json::to_string(&error).unwrap();
        assert_eq!(json, serde_json::to_string(word).unwrap());
        assert_eq!(serde_json::from_str::<WordError>(&json).unwrap(), error);
        let escaped: String = word.encode_utf16().map(|it| format!("\\u{it:04x}")).collect();
        assert_eq!(serde_json::from_str::<WordError>(&format!("\"{escaped}\"")).unwrap(), error);
    }
    assert!(WordError::ALL.is_sorted_by_key(|error| error.code()) && WordError::ALL.is_sorted());
    assert_eq!("SignatureExpire".parse(), Ok(WordError::AuthFailureSignatureExpire));
    for former in ["AuthFailure.Expired", "Expired"] {
        let error = WordError::AuthFailureSignatureExpire;
        assert_eq!((WordError::from_code(former), former.parse()), (Some(error), Ok(error)));
        assert_eq!(WordError::TABLE.by_word(former), Some(error.entry()));
        let json = serde_json::to_string(former).unwrap();
        assert_eq!(serde_json::from_str::<WordError>(&json).unwrap(), error);
    }
    let long = "x".repeat(10_000);
    for miss in ["", " ", "authfailure", "AuthFailure.", "AuthFailure\n", "\0", "Reserved.Word", &long] {
        assert_eq!((WordError::from_code(miss), WordError::TABLE.by_word(miss)), (None, None));
        assert_eq!(FirstError::TABLE.by_word(miss), None);
        let json = serde_json::to_string(miss).unwrap();
        assert!(serde_json::from_str::<WordError>(&json).is_err());
    }
    assert!(serde_json::from_str::<WordError>("2001").is_err());
    let family = WordError::TABLE.family_of("AuthFailure.SomethingNew");
    assert_eq!(family, Some(WordError::AuthFailure.into()));
    assert_eq!(WordError::TABLE.family_of("Old.Word"), None);
}

#[test]
#[expect(deprecated, reason = "this is about retired codes and former names")]
fn retired_codes_and_former_names_stay() {
    assert_eq!(FirstError::from_code(99_999), Some(FirstError::FiveDigits));
    assert_eq!(FirstError::FiveDigits.retirement().map(|it| it.since()), Some("1.2.0"));
    assert_eq!(FirstError::SixDigits.retirement(), None);
    assert_eq!("Five".parse(), Ok(FirstError::FiveDigits));
    assert_eq!("SameResource".parse(), Ok(FirstError::ResourceAlreadyExists));
    assert!("sameresource".parse::<FirstError>().is_err());
    // Former names still work as patterns.
    assert!(matches!(FirstError::ResourceAlreadyExists, FirstError::ResourceRepeated));
    assert_eq!(FirstError::Five as i32, 99_999);
}
