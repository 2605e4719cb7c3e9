// @generated from spec/ip.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: ae3ebab30cd77f9f, rust-hash: de9f2133f2198034
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ip.rs"]
mod index;

/// Version 2021-04-09 of the API.
pub mod v20210409 {
    use super::{SDK_GO_EN, api, index};
    #[cfg(feature = "ip")]
    /// Error codes of International Partners (ip), API 3.0, version 2021-04-09.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IpError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.MailIsRegistered
        #[doc(alias("FailedOperation.MailIsRegistered"))]
        FailedOperationMailIsRegistered,
        /// InternalError
        InternalError,
        /// InvalidParameter.AccountTypeContentIncorrect
        #[doc(alias("InvalidParameter.AccountTypeContentIncorrect"))]
        InvalidParameterAccountTypeContentIncorrect,
        /// InvalidParameter.AreaContentIncorrect
        #[doc(alias("InvalidParameter.AreaContentIncorrect"))]
        InvalidParameterAreaContentIncorrect,
        /// InvalidParameter.AreaFormatIncorrect
        #[doc(alias("InvalidParameter.AreaFormatIncorrect"))]
        InvalidParameterAreaFormatIncorrect,
        /// InvalidParameter.ConfirmPasswordContentIncorrect
        #[doc(alias("InvalidParameter.ConfirmPasswordContentIncorrect"))]
        InvalidParameterConfirmPasswordContentIncorrect,
        /// InvalidParameter.CountryCodeContentIncorrect
        #[doc(alias("InvalidParameter.CountryCodeContentIncorrect"))]
        InvalidParameterCountryCodeContentIncorrect,
        /// InvalidParameter.CountryCodeFormatIncorrect
        #[doc(alias("InvalidParameter.CountryCodeFormatIncorrect"))]
        InvalidParameterCountryCodeFormatIncorrect,
        /// InvalidParameter.MailFormatIncorrect
        #[doc(alias("InvalidParameter.MailFormatIncorrect"))]
        InvalidParameterMailFormatIncorrect,
        /// InvalidParameter.PasswordContentIncorrect
        #[doc(alias("InvalidParameter.PasswordContentIncorrect"))]
        InvalidParameterPasswordContentIncorrect,
        /// InvalidParameter.PasswordFormatIncorrect
        #[doc(alias("InvalidParameter.PasswordFormatIncorrect"))]
        InvalidParameterPasswordFormatIncorrect,
        /// InvalidParameter.PhoneNumFormatIncorrect
        #[doc(alias("InvalidParameter.PhoneNumFormatIncorrect"))]
        InvalidParameterPhoneNumFormatIncorrect,
        /// InvalidParameterValue.AccountTypeEmpty
        #[doc(alias("InvalidParameterValue.AccountTypeEmpty"))]
        InvalidParameterValueAccountTypeEmpty,
        /// InvalidParameterValue.AreaEmpty
        #[doc(alias("InvalidParameterValue.AreaEmpty"))]
        InvalidParameterValueAreaEmpty,
        /// InvalidParameterValue.CountryCodeEmpty
        #[doc(alias("InvalidParameterValue.CountryCodeEmpty"))]
        InvalidParameterValueCountryCodeEmpty,
        /// InvalidParameterValue.MailEmpty
        #[doc(alias("InvalidParameterValue.MailEmpty"))]
        InvalidParameterValueMailEmpty,
        /// InvalidParameterValue.PasswordEmpty
        #[doc(alias("InvalidParameterValue.PasswordEmpty"))]
        InvalidParameterValuePasswordEmpty,
        /// InvalidParameterValue.PhoneNumEmpty
        #[doc(alias("InvalidParameterValue.PhoneNumEmpty"))]
        InvalidParameterValuePhoneNumEmpty,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ip")]
    api::listed_enum!(IpError, ip_v20210409_table);
    pub(crate) mod ip_v20210409_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "ip")]
        use super::IpError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ip_v20210409";
        pub(super) const CODE_INDEX: Index = index::IP_V20210409_CODES;
        pub(super) const KEY_INDEX: Index = index::IP_V20210409_KEYS;
        #[cfg(feature = "ip")]
        pub(super) static VARIANTS: [IpError; 21] = [
            IpError::AuthFailure,
            IpError::FailedOperation,
            IpError::FailedOperationMailIsRegistered,
            IpError::InternalError,
            IpError::InvalidParameterAccountTypeContentIncorrect,
            IpError::InvalidParameterAreaContentIncorrect,
            IpError::InvalidParameterAreaFormatIncorrect,
            IpError::InvalidParameterConfirmPasswordContentIncorrect,
            IpError::InvalidParameterCountryCodeContentIncorrect,
            IpError::InvalidParameterCountryCodeFormatIncorrect,
            IpError::InvalidParameterMailFormatIncorrect,
            IpError::InvalidParameterPasswordContentIncorrect,
            IpError::InvalidParameterPasswordFormatIncorrect,
            IpError::InvalidParameterPhoneNumFormatIncorrect,
            IpError::InvalidParameterValueAccountTypeEmpty,
            IpError::InvalidParameterValueAreaEmpty,
            IpError::InvalidParameterValueCountryCodeEmpty,
            IpError::InvalidParameterValueMailEmpty,
            IpError::InvalidParameterValuePasswordEmpty,
            IpError::InvalidParameterValuePhoneNumEmpty,
            IpError::UnauthorizedOperation,
        ];
        pub(super) static WORDS: [&str; 21] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.MailIsRegistered",
            "InternalError",
            "InvalidParameter.AccountTypeContentIncorrect",
            "InvalidParameter.AreaContentIncorrect",
            "InvalidParameter.AreaFormatIncorrect",
            "InvalidParameter.ConfirmPasswordContentIncorrect",
            "InvalidParameter.CountryCodeContentIncorrect",
            "InvalidParameter.CountryCodeFormatIncorrect",
            "InvalidParameter.MailFormatIncorrect",
            "InvalidParameter.PasswordContentIncorrect",
            "InvalidParameter.PasswordFormatIncorrect",
            "InvalidParameter.PhoneNumFormatIncorrect",
            "InvalidParameterValue.AccountTypeEmpty",
            "InvalidParameterValue.AreaEmpty",
            "InvalidParameterValue.CountryCodeEmpty",
            "InvalidParameterValue.MailEmpty",
            "InvalidParameterValue.PasswordEmpty",
            "InvalidParameterValue.PhoneNumEmpty",
            "UnauthorizedOperation",
        ];
        pub(super) static NAMES: [&str; 21] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationMailIsRegistered",
            "InternalError",
            "InvalidParameterAccountTypeContentIncorrect",
            "InvalidParameterAreaContentIncorrect",
            "InvalidParameterAreaFormatIncorrect",
            "InvalidParameterConfirmPasswordContentIncorrect",
            "InvalidParameterCountryCodeContentIncorrect",
            "InvalidParameterCountryCodeFormatIncorrect",
            "InvalidParameterMailFormatIncorrect",
            "InvalidParameterPasswordContentIncorrect",
            "InvalidParameterPasswordFormatIncorrect",
            "InvalidParameterPhoneNumFormatIncorrect",
            "InvalidParameterValueAccountTypeEmpty",
            "InvalidParameterValueAreaEmpty",
            "InvalidParameterValueCountryCodeEmpty",
            "InvalidParameterValueMailEmpty",
            "InvalidParameterValuePasswordEmpty",
            "InvalidParameterValuePhoneNumEmpty",
            "UnauthorizedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 7] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::of("UnauthorizedOperation"),
        ];
        pub(super) use super::index::IP_V20210409_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IpError",
            label_en: "International Partners",
            label_zh: "国际合作伙伴",
            level: Level::Service,
            product: Some(products::IP),
            version: Some("2021-04-09"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "ip")]
pub use v20210409::IpError;

const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    [
        "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
        "官方 Go SDK 国际站版 v3.0.1474（2026-08-21）：各服务错误码",
    ],
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474"),
);
