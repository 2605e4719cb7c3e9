//! Checks that what the pages say stays: retry verdicts, and the facts in each piece of advice.
//!
//! The lists are written by hand from the pages, not from the specs.

use std::collections::BTreeMap;

use tencentcloud_errors::{
    CommonError, Edition, Entry, Lang, Level, MonitoringError, Product, ProjectError, PublicError,
    Retry, SmsError, TABLES, Table, products,
};

/// What a test says of a spec that it does not expect.
const HINT: &str = "if its page says so, say so here";

/// Codes by verdict, without `Never`.
fn retryable(table: &'static Table) -> BTreeMap<&'static str, Vec<i32>> {
    let mut verdicts: BTreeMap<_, Vec<i32>> = BTreeMap::new();
    for entry in table.entries() {
        let verdict = entry.retry().expect("every code of API 2.0 has a verdict");
        assert_eq!(entry.is_retryable(), verdict != Retry::Never);
        verdicts.entry(verdict.as_str()).or_default().extend(entry.number());
    }
    verdicts.remove("never");
    verdicts
}

/// A table that is not named here has no code that may be sent again, until it is added.
#[test]
fn verdicts_are_those_of_the_pages() {
    for table in TABLES.iter().filter(|table| !table.level().is_words()) {
        let expected = match table.name() {
            "public" => vec![
                ("sign_again", vec![4200, 4500]),
                ("throttle", vec![4400]),
                ("backoff", vec![5100, 6000, 6200]),
            ],
            "cdn" => {
                vec![("throttle", vec![2010, 2011]), ("backoff", vec![1000, 1001, 1013, 1110])]
            }
            // A message that may have been delivered is not sent again, whatever the page says.
            "sms" => vec![("sign_again", vec![1021]), ("throttle", vec![1013, 1023])],
            "tpns" => vec![("throttle", vec![1_008_028])],
            _ => vec![],
        };
        let expected = expected.into_iter().collect();
        assert_eq!(retryable(table), expected, "{table:?}: {HINT}");
    }
}

/// Each common word with its verdict, written by hand from the pages, the official SDKs and what services
/// do; `-` means that nobody can know.
const WORDS: [(&str, &str); 44] = [
    ("ActionOffline", "never"),
    ("AuthFailure", "-"),
    ("AuthFailure.InvalidAuthorization", "never"),
    ("AuthFailure.InvalidSecretId", "never"),
    ("AuthFailure.MFAFailure", "never"),
    ("AuthFailure.SecretIdNotFound", "never"),
    ("AuthFailure.SignatureExpire", "sign_again"),
    ("AuthFailure.SignatureFailure", "never"),
    ("AuthFailure.TokenFailure", "never"),
    ("AuthFailure.UnauthorizedOperation", "never"),
    ("DryRunOperation", "never"),
    ("FailedOperation", "-"),
    ("InternalError", "backoff"),
    ("InvalidAction", "never"),
    ("InvalidFilter", "never"),
    ("InvalidParameter", "never"),
    ("InvalidParameterCombination", "never"),
    ("InvalidParameterValue", "never"),
    ("InvalidRequest", "never"),
    ("IpInBlacklist", "never"),
    ("IpNotInWhitelist", "never"),
    ("LimitExceeded", "-"),
    ("MissingParameter", "never"),
    ("NoSuchProduct", "never"),
    ("NoSuchVersion", "never"),
    ("OperationDenied", "-"),
    ("RegionError", "never"),
    ("RequestLimitExceeded", "throttle"),
    ("RequestLimitExceeded.GlobalRegionUinLimitExceeded", "throttle"),
    ("RequestLimitExceeded.IPLimitExceeded", "throttle"),
    ("RequestLimitExceeded.UinLimitExceeded", "throttle"),
    ("RequestSizeLimitExceeded", "never"),
    ("ResourceInUse", "-"),
    ("ResourceInsufficient", "-"),
    ("ResourceNotFound", "never"),
    ("ResourceUnavailable", "-"),
    ("ResourcesSoldOut", "-"),
    ("ResponseSizeLimitExceeded", "never"),
    ("ServiceUnavailable", "backoff"),
    ("UnauthorizedOperation", "never"),
    ("UnknownParameter", "never"),
    ("UnsupportedOperation", "never"),
    ("UnsupportedProtocol", "never"),
    ("UnsupportedRegion", "never"),
];

#[test]
fn verdicts_of_words_are_those_of_the_facts() {
    let entries = CommonError::TABLE.entries();
    let verdicts = entries.map(|entry| (entry.word().unwrap(), entry.retry()));
    let verdicts: Vec<_> =
        verdicts.map(|(word, retry)| (word, retry.map_or("-", Retry::as_str))).collect();
    assert_eq!(verdicts, WORDS, "{HINT}");
    for (word, verdict) in WORDS {
        let error = CommonError::from_code(word).unwrap();
        assert_eq!(error.retry(), verdict.parse().ok(), "{word}");
        assert_eq!(error.is_retryable(), !["-", "never"].contains(&verdict), "{word}");
        assert_eq!(error.retry(), error.entry().retry());
    }
}

/// Checks that words below these belong to them, and to no other.
#[test]
fn families_are_those_that_services_extend() {
    let families = CommonError::TABLE.entries().filter(|entry| entry.is_family());
    let families: Vec<_> = families.filter_map(Entry::word).collect();
    let expected = "AuthFailure FailedOperation InternalError InvalidFilter InvalidParameter \
                    InvalidParameterCombination InvalidParameterValue LimitExceeded \
                    MissingParameter OperationDenied RegionError RequestLimitExceeded \
                    ResourceInUse ResourceInsufficient ResourceNotFound ResourceUnavailable \
                    ResourcesSoldOut UnauthorizedOperation UnknownParameter UnsupportedOperation";
    assert_eq!(families, expected.split(' ').collect::<Vec<_>>(), "{HINT}");
    for table in TABLES.iter().filter(|table| table.level() != Level::Common) {
        assert!(table.entries().all(|entry| !entry.is_family()), "{table:?}");
    }
    let family_of = |word: &str| CommonError::TABLE.family_of(word).and_then(Entry::word);
    for family in families {
        assert_eq!(family_of(family), None);
        for below in ["", ".", "SomethingNew", "Something.New"] {
            assert_eq!(family_of(&format!("{family}.{below}")), Some(family));
        }
    }
    for word in [
        "",
        ".",
        "DryRunOperation.Something",
        "ResourceBusy.Disk",
        "authFailure.X",
        " AuthFailure.X",
    ] {
        assert_eq!(family_of(word), None, "{word}");
    }
}

/// Checks what API 3.0 answers instead, where that is known; no other code has a successor.
#[test]
fn successors_are_those_that_are_known() {
    let known = TABLES.iter().flat_map(|table| {
        let expected: &[(i32, &str)] = match table.name() {
            "public" => &[
                (4104, "AuthFailure.SecretIdNotFound"),
                (4105, "AuthFailure.TokenFailure"),
                (4106, "AuthFailure.MFAFailure"),
                (4200, "AuthFailure.SignatureExpire"),
                (4400, "RequestLimitExceeded"),
                (4500, "AuthFailure.SignatureExpire"),
                (4600, "UnsupportedProtocol"),
                (5000, "ResourceNotFound"),
                (6000, "InternalError"),
            ],
            "project" => &[
                (1000, "ResourceNotFound.RecordNotFound"),
                (1015, "FailedOperation.ProjectNumExceed"),
                (1036, "InvalidParameter.ProjectNameExisted"),
                (1072, "FailedOperation.ProjectDisabled"),
            ],
            "monitoring" => &[(-503, "InvalidParameter")],
            "sms" => &SMS_SUCCESSORS,
            _ => &[],
        };
        let entries = table.entries();
        let found = entries.filter_map(|entry| Some((entry.number()?, entry.successor()?)));
        assert_eq!(found.collect::<Vec<_>>(), expected, "{table:?}: {HINT}");
        expected.iter().map(|(_, word)| *word)
    });
    for word in known {
        let common = CommonError::TABLE;
        assert!(common.by_word(word).or_else(|| common.family_of(word)).is_some(), "{word}");
    }
}

/// The successors of SMS codes, from the descriptions in the official SDK.
const SMS_SUCCESSORS: [(i32, &str); 27] = [
    (1001, "InternalError.SigVerificationFail"),
    (1002, "FailedOperation.ContainSensitiveWord"),
    (1003, "InternalError.SigFieldMissing"),
    (1004, "FailedOperation.FailResolvePacket"),
    (1006, "UnauthorizedOperation.RequestPermissionDeny"),
    (1007, "InternalError.OtherError"),
    (1008, "InternalError.Timeout"),
    (1009, "UnauthorizedOperation.RequestIpNotInWhitelist"),
    (1011, "InternalError.RestApiInterfaceNotExist"),
    (1012, "FailedOperation.SignatureIncorrectOrUnapproved"),
    (1013, "LimitExceeded.DeliveryFrequencyLimit"),
    (1014, "FailedOperation.TemplateIncorrectOrUnapproved"),
    (1015, "FailedOperation.PhoneNumberInBlacklist"),
    (1016, "InvalidParameterValue.IncorrectPhoneNumber"),
    (1017, "InvalidParameterValue.ContentLengthLimit"),
    (1019, "InvalidParameterValue.SdkAppIdNotExist"),
    (1020, "UnauthorizedOperation.SdkAppIdIsDisabled"),
    (1021, "InternalError.RequestTimeException"),
    (1022, "LimitExceeded.AppDailyLimit"),
    (1023, "LimitExceeded.PhoneNumberThirtySecondLimit"),
    (1024, "LimitExceeded.PhoneNumberOneHourLimit"),
    (1025, "LimitExceeded.PhoneNumberDailyLimit"),
    (1026, "LimitExceeded.PhoneNumberSameContentDailyLimit"),
    (1029, "FailedOperation.MarketingSendTimeConstraint"),
    (1031, "FailedOperation.InsufficientBalanceInSmsPackage"),
    (1032, "UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny"),
    (1033, "UnauthorizedOperation.ServiceSuspendDueToArrears"),
];

#[test]
fn ids_of_monitoring_are_those_of_its_page() {
    let ids: Vec<_> =
        MonitoringError::TABLE.entries().map(|entry| (entry.code(), entry.id())).collect();
    let expected = [
        (-515, "OperationDenied.SubresourceExist"),
        (-514, "OperationDenied.SourceAlreadyExists"),
        (-513, "InternalError.DBoperationFail"),
        (-509, "InvalidParameter.DimensionGroupError"),
        (-505, "InvalidParameter.MissingParameter"),
        (-503, "InvalidParameter"),
        (-502, "OperationDenied.SourceNotExists"),
    ];
    assert_eq!(ids, expected.map(|(code, id)| (code.into(), Some(id))), "{HINT}");
    assert!(PublicError::ALL.iter().all(|error| error.id().is_none()), "{HINT}");
}

/// Checks the fields of replies in envelopes of their own; the codes of all other tables of module codes
/// are where API 2.0 has them.
#[test]
fn fields_are_those_of_the_envelopes() {
    let fields = TABLES.iter().filter_map(|table| Some((table.name(), table.field()?)));
    assert_eq!(fields.collect::<Vec<_>>(), [("sms", "result"), ("tpns", "ret_code")], "{HINT}");
}

/// Checks which public codes carry any module code.
#[test]
fn carriers_are_those_of_the_pages() {
    for table in TABLES {
        let carriers = table.entries().filter(|entry| entry.is_carrier());
        let expected: &[i32] =
            if table.level() == Level::Public { &[4000, 5100, 6000] } else { &[] };
        let carriers: Vec<_> = carriers.filter_map(Entry::number).collect();
        assert_eq!(carriers, expected, "{table:?}: {HINT}");
    }
}

#[test]
fn figures_and_links_are_kept_in_both_languages() {
    const TICKET: &str = "https://console.cloud.tencent.com/workorder/category";
    fn check(table: &'static Table, code: i32, en: &str, zh: &str) {
        let Some(error) = table.by_code(code) else { panic!("no code {code}") };
        assert!(error.remedy_in(Lang::En).contains(en), "{error:?}: {en}");
        assert!(error.remedy_in(Lang::Zh).contains(zh), "{error:?}: {zh}");
    }
    check(PublicError::TABLE, 4000, "message field", "message 字段");
    check(PublicError::TABLE, 4300, "suspended", "封禁");
    check(PublicError::TABLE, 4300, "a similar reason", "其他类似限制");
    check(PublicError::TABLE, 4400, TICKET, TICKET);
    check(PublicError::TABLE, 4500, "2 hours", "2 小时");
    check(PublicError::TABLE, 5100, TICKET, TICKET);
    check(PublicError::TABLE, 6000, TICKET, TICKET);
    check(PublicError::TABLE, 6100, "domain", "域名");
    check(MonitoringError::TABLE, -513, TICKET, TICKET);
    check(MonitoringError::TABLE, -515, TICKET, TICKET);
    check(ProjectError::TABLE, 1007, TICKET, TICKET);
    check(ProjectError::TABLE, 1015, "500", "500");
    check(ProjectError::TABLE, 1072, TICKET, TICKET);
    let sms = SmsError::TABLE;
    for code in [1006, 1007, 1009, 1013, 1015, 1020] {
        check(sms, code, "intl.cloud.tencent.com/document/product/382/3773", "/382/3773");
    }
    for code in [1004, 1014] {
        check(sms, code, "intl.cloud.tencent.com/document/product/382/9558", "/382/9558");
    }
    check(sms, 1012, "2 to 8 characters", "2 至 8 个");
    check(sms, 1021, "more than 10 minutes", "超过 10 分钟");
    check(sms, 1023, "30 seconds", "30 秒");
    check(sms, 1024, "hour", "1 小时");
    check(sms, 1029, "8:00 and 22:00", "8:00 至 22:00");
}

#[test]
fn figures_and_links_of_words_are_kept_in_both_languages() {
    const TICKET: &str = "https://console.cloud.tencent.com/workorder/category";
    const KEYS: &str = "https://console.cloud.tencent.com/cam/capi";
    fn check(word: &str, en: &str, zh: &str) {
        let Some(error) = CommonError::from_code(word) else { panic!("no word {word}") };
        assert!(error.remedy_in(Lang::En).contains(en), "{error:?}: {en}");
        assert!(error.remedy_in(Lang::Zh).contains(zh), "{error:?}: {zh}");
    }
    check("AuthFailure.InvalidSecretId", KEYS, KEYS);
    check("AuthFailure.MFAFailure", "multi-factor", "多因素");
    check("AuthFailure.SecretIdNotFound", KEYS, KEYS);
    check("AuthFailure.SignatureExpire", "five minutes", "五分钟");
    check("AuthFailure.UnauthorizedOperation", "CAM", "CAM");
    check("InternalError", "ClientToken", "ClientToken");
    check("RequestLimitExceeded", "100 milliseconds", "100 毫秒");
    check("RequestLimitExceeded", TICKET, TICKET);
    check("RequestSizeLimitExceeded", "10 MB", "10 MB");
    check("ServiceUnavailable", "ClientToken", "ClientToken");
    check("UnsupportedProtocol", "GET or POST", "GET 或 POST");
}

/// Checks that what users report about the end of API 2.0 comes before the causes that the pages name,
/// which the international page ends with.
#[test]
fn access_denied_says_first_that_version_2_is_switched_off() {
    let general = PublicError::AccessDenied.entry();
    let [auto_scaling] = general.editions() else { panic!("one page differs") };
    for (lang, report, way_out, cause, open_end) in [
        (Lang::En, "Users report", "API 3.0", "suspended", "similar reason"),
        (Lang::Zh, "据用户反馈", "API 3.0", "封禁", "类似限制"),
    ] {
        let texts = [Some(general.remedy_in(lang)), auto_scaling.remedy_in(lang)];
        for (text, is_open) in texts.into_iter().flatten().zip([true, false]) {
            assert!(text.starts_with(report) && text.contains("2022") && text.contains("2023"));
            assert!(text.find(way_out) < text.find(cause), "{text}");
            assert_eq!(text.contains(open_end), is_open, "{text}");
        }
    }
}

/// Checks that the editions are the known differences between the pages, and no others.
#[test]
fn editions_are_the_differences_between_the_pages() {
    use products::{AUTO_SCALING, CDN, CVM, PROJECT};
    let expected: BTreeMap<i32, Vec<Product>> = [
        (4100, vec![CVM]),
        (4300, vec![AUTO_SCALING]),
        (4400, vec![CVM, PROJECT, CDN, AUTO_SCALING]),
        (4500, vec![CVM]),
        (4600, vec![CVM]),
        (5100, vec![CVM, PROJECT, CDN, AUTO_SCALING]),
        (5200, vec![AUTO_SCALING]),
        (5300, vec![CVM]),
        (6000, vec![CVM, PROJECT, CDN, AUTO_SCALING]),
        (6100, vec![AUTO_SCALING]),
    ]
    .into();
    for error in PublicError::ALL {
        let products: Vec<_> = error.editions().iter().map(Edition::product).collect();
        let expected = expected.get(&error.code()).cloned().unwrap_or_default();
        assert_eq!(products, expected, "{error:?}: {HINT}");
    }
    for table in TABLES.iter().filter(|table| table.product().is_some()) {
        assert!(table.entries().all(|entry| entry.editions().is_empty()), "{table:?}");
    }
}

#[test]
fn an_edition_replaces_only_what_it_says() {
    for error in PublicError::ALL {
        for product in products::ALL {
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
    let [english, chinese] = remedy(PublicError::ReplayAttack, products::CVM);
    assert!(english.contains("5 minutes") && chinese.contains("5 分钟"));
    for text in remedy(PublicError::UnsupportedProtocol, products::CVM) {
        assert!(text.contains("HTTPS") && text.contains("HTTP"));
    }
    for text in remedy(PublicError::QuotaExceeded, products::CVM) {
        assert!(text.contains("https://console.cloud.tencent.com/workorder/category "), "{text}");
    }
    let error = PublicError::InsufficientBalance;
    assert_eq!(error.title_in(Lang::Zh), "资源购买失败");
    assert_eq!(error.title_for(products::CVM, Lang::Zh), "余额不足");
}
