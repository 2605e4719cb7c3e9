// @generated from spec/antiddos.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 58d36bc3d6ec8940
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/antiddos.rs"]
mod index;

/// Version 2020-03-09 of the API.
pub mod v20200309 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Anti-DDoS (antiddos), API 3.0, version 2020-03-09.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum AntiddosError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.InsufficientBalance
        #[doc(alias("FailedOperation.InsufficientBalance"))]
        FailedOperationInsufficientBalance = 36_889_959,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.SpecialParameterForSpecialAccount
        #[doc(alias("InvalidParameter.SpecialParameterForSpecialAccount"))]
        InvalidParameterSpecialParameterForSpecialAccount = 1_684_377_995,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.BandwidthNotSupported
        #[doc(alias("UnsupportedOperation.BandwidthNotSupported"))]
        UnsupportedOperationBandwidthNotSupported = 976_702_559,
        /// UnsupportedOperation.BasicProtectBandwidthNotSupported
        #[doc(alias("UnsupportedOperation.BasicProtectBandwidthNotSupported"))]
        UnsupportedOperationBasicProtectBandwidthNotSupported = -2_131_179_721,
        /// UnsupportedOperation.ElasticProtectBandwidthNotSupported
        #[doc(alias("UnsupportedOperation.ElasticProtectBandwidthNotSupported"))]
        UnsupportedOperationElasticProtectBandwidthNotSupported = -1_183_305_581,
        /// UnsupportedOperation.InstanceChargeTypeNotSupported
        #[doc(alias("UnsupportedOperation.InstanceChargeTypeNotSupported"))]
        UnsupportedOperationInstanceChargeTypeNotSupported = 1_987_191_446,
        /// UnsupportedOperation.PeriodNotSupported
        #[doc(alias("UnsupportedOperation.PeriodNotSupported"))]
        UnsupportedOperationPeriodNotSupported = -689_247_198,
        /// UnsupportedOperation.ProtectIpCountNotSupported
        #[doc(alias("UnsupportedOperation.ProtectIpCountNotSupported"))]
        UnsupportedOperationProtectIpCountNotSupported = -519_072_048,
        /// UnsupportedOperation.RegionNotSupported
        #[doc(alias("UnsupportedOperation.RegionNotSupported"))]
        UnsupportedOperationRegionNotSupported = -1_354_906_947,
    }
    api::listed_enum!(AntiddosError, antiddos_v20200309_table);
    mod antiddos_v20200309_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{AntiddosError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "antiddos_v20200309";
        pub(super) const CODE_INDEX: Index = index::ANTIDDOS_V20200309_CODES;
        pub(super) const KEY_INDEX: Index = index::ANTIDDOS_V20200309_KEYS;
        pub(super) static VARIANTS: [AntiddosError; 27] = [
            AntiddosError::AuthFailure,
            AntiddosError::DryRunOperation,
            AntiddosError::FailedOperation,
            AntiddosError::FailedOperationInsufficientBalance,
            AntiddosError::InternalError,
            AntiddosError::InvalidParameter,
            AntiddosError::InvalidParameterSpecialParameterForSpecialAccount,
            AntiddosError::InvalidParameterValue,
            AntiddosError::LimitExceeded,
            AntiddosError::MissingParameter,
            AntiddosError::OperationDenied,
            AntiddosError::RequestLimitExceeded,
            AntiddosError::ResourceInUse,
            AntiddosError::ResourceInsufficient,
            AntiddosError::ResourceNotFound,
            AntiddosError::ResourceUnavailable,
            AntiddosError::ResourcesSoldOut,
            AntiddosError::UnauthorizedOperation,
            AntiddosError::UnknownParameter,
            AntiddosError::UnsupportedOperation,
            AntiddosError::UnsupportedOperationBandwidthNotSupported,
            AntiddosError::UnsupportedOperationBasicProtectBandwidthNotSupported,
            AntiddosError::UnsupportedOperationElasticProtectBandwidthNotSupported,
            AntiddosError::UnsupportedOperationInstanceChargeTypeNotSupported,
            AntiddosError::UnsupportedOperationPeriodNotSupported,
            AntiddosError::UnsupportedOperationProtectIpCountNotSupported,
            AntiddosError::UnsupportedOperationRegionNotSupported,
        ];
        pub(super) static WORDS: [&str; 27] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.InsufficientBalance",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.SpecialParameterForSpecialAccount",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.BandwidthNotSupported",
            "UnsupportedOperation.BasicProtectBandwidthNotSupported",
            "UnsupportedOperation.ElasticProtectBandwidthNotSupported",
            "UnsupportedOperation.InstanceChargeTypeNotSupported",
            "UnsupportedOperation.PeriodNotSupported",
            "UnsupportedOperation.ProtectIpCountNotSupported",
            "UnsupportedOperation.RegionNotSupported",
        ];
        pub(super) static NAMES: [&str; 27] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationInsufficientBalance",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterSpecialParameterForSpecialAccount",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationBandwidthNotSupported",
            "UnsupportedOperationBasicProtectBandwidthNotSupported",
            "UnsupportedOperationElasticProtectBandwidthNotSupported",
            "UnsupportedOperationInstanceChargeTypeNotSupported",
            "UnsupportedOperationPeriodNotSupported",
            "UnsupportedOperationProtectIpCountNotSupported",
            "UnsupportedOperationRegionNotSupported",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 27] = backgrounds(
            &WORDS,
            &index::ANTIDDOS_V20200309_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "AntiddosError",
            label_en: "Anti-DDoS (2020-03-09)",
            label_zh: "T-Sec-DDoS防护(Anti-DDoS)（2020-03-09）",
            level: Level::Service,
            product: Some(products::ANTIDDOS),
            version: Some("2020-03-09"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20200309::AntiddosError;

/// Version 2025-09-03 of the API.
pub mod v20250903 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Anti-DDoS (antiddos), API 3.0, version 2025-09-03.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum AntiddosError {
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
    }
    api::listed_enum!(AntiddosError, antiddos_v20250903_table);
    mod antiddos_v20250903_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{AntiddosError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "antiddos_v20250903";
        pub(super) const CODE_INDEX: Index = index::ANTIDDOS_V20250903_CODES;
        pub(super) const KEY_INDEX: Index = index::ANTIDDOS_V20250903_KEYS;
        pub(super) static VARIANTS: [AntiddosError; 2] = [
            AntiddosError::FailedOperation,
            AntiddosError::LimitExceeded,
        ];
        pub(super) static WORDS: [&str; 2] = ["FailedOperation", "LimitExceeded"];
        pub(super) static NAMES: [&str; 2] = ["FailedOperation", "LimitExceeded"];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 2] = backgrounds(
            &WORDS,
            &index::ANTIDDOS_V20250903_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "AntiddosError",
            label_en: "Anti-DDoS (2025-09-03)",
            label_zh: "T-Sec-DDoS防护(Anti-DDoS)（2025-09-03）",
            level: Level::Service,
            product: Some(products::ANTIDDOS),
            version: Some("2025-09-03"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en"),
);
