// @generated from spec/ip.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: cdfb352339a8e80f
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ip.rs"]
mod index;

/// Version 2021-04-09 of the API.
pub mod v20210409 {
    use super::{SDK_GO_EN, api, index};
    /// Error codes of International Partners (ip), API 3.0, version 2021-04-09.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum IpError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.MailIsRegistered
        #[doc(alias("FailedOperation.MailIsRegistered"))]
        FailedOperationMailIsRegistered = 834_097_518,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter.AccountTypeContentIncorrect
        #[doc(alias("InvalidParameter.AccountTypeContentIncorrect"))]
        InvalidParameterAccountTypeContentIncorrect = 1_084_228_036,
        /// InvalidParameter.AreaContentIncorrect
        #[doc(alias("InvalidParameter.AreaContentIncorrect"))]
        InvalidParameterAreaContentIncorrect = 1_507_370_708,
        /// InvalidParameter.AreaFormatIncorrect
        #[doc(alias("InvalidParameter.AreaFormatIncorrect"))]
        InvalidParameterAreaFormatIncorrect = 1_630_722_901,
        /// InvalidParameter.ConfirmPasswordContentIncorrect
        #[doc(alias("InvalidParameter.ConfirmPasswordContentIncorrect"))]
        InvalidParameterConfirmPasswordContentIncorrect = -1_307_294_963,
        /// InvalidParameter.CountryCodeContentIncorrect
        #[doc(alias("InvalidParameter.CountryCodeContentIncorrect"))]
        InvalidParameterCountryCodeContentIncorrect = 334_766_808,
        /// InvalidParameter.CountryCodeFormatIncorrect
        #[doc(alias("InvalidParameter.CountryCodeFormatIncorrect"))]
        InvalidParameterCountryCodeFormatIncorrect = -1_414_560_437,
        /// InvalidParameter.MailFormatIncorrect
        #[doc(alias("InvalidParameter.MailFormatIncorrect"))]
        InvalidParameterMailFormatIncorrect = 21_190_823,
        /// InvalidParameter.PasswordContentIncorrect
        #[doc(alias("InvalidParameter.PasswordContentIncorrect"))]
        InvalidParameterPasswordContentIncorrect = 279_142_619,
        /// InvalidParameter.PasswordFormatIncorrect
        #[doc(alias("InvalidParameter.PasswordFormatIncorrect"))]
        InvalidParameterPasswordFormatIncorrect = -86_429_521,
        /// InvalidParameter.PhoneNumFormatIncorrect
        #[doc(alias("InvalidParameter.PhoneNumFormatIncorrect"))]
        InvalidParameterPhoneNumFormatIncorrect = -1_806_628_453,
        /// InvalidParameterValue.AccountTypeEmpty
        #[doc(alias("InvalidParameterValue.AccountTypeEmpty"))]
        InvalidParameterValueAccountTypeEmpty = -341_851_890,
        /// InvalidParameterValue.AreaEmpty
        #[doc(alias("InvalidParameterValue.AreaEmpty"))]
        InvalidParameterValueAreaEmpty = -1_024_415_998,
        /// InvalidParameterValue.CountryCodeEmpty
        #[doc(alias("InvalidParameterValue.CountryCodeEmpty"))]
        InvalidParameterValueCountryCodeEmpty = 2_046_276_123,
        /// InvalidParameterValue.MailEmpty
        #[doc(alias("InvalidParameterValue.MailEmpty"))]
        InvalidParameterValueMailEmpty = -1_191_963_804,
        /// InvalidParameterValue.PasswordEmpty
        #[doc(alias("InvalidParameterValue.PasswordEmpty"))]
        InvalidParameterValuePasswordEmpty = -1_366_834_812,
        /// InvalidParameterValue.PhoneNumEmpty
        #[doc(alias("InvalidParameterValue.PhoneNumEmpty"))]
        InvalidParameterValuePhoneNumEmpty = 1_977_679_840,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
    }
    api::listed_enum!(IpError, ip_v20210409_table);
    mod ip_v20210409_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{IpError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "ip_v20210409";
        pub(super) const CODE_INDEX: Index = index::IP_V20210409_CODES;
        pub(super) const KEY_INDEX: Index = index::IP_V20210409_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 21] = backgrounds(
            &WORDS,
            &index::IP_V20210409_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20210409::IpError;

const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en"),
);
