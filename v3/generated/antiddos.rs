// @generated from spec/antiddos.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 727ad2a418c6c6bd, rust-hash: 16bdadb99c2d73a9
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/antiddos.rs"]
mod index;

/// Version 2020-03-09 of the API.
pub mod v20200309 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "antiddos")]
    /// Error codes of Anti-DDoS (antiddos), API 3.0, version 2020-03-09.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AntiddosError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.InsufficientBalance
        #[doc(alias("FailedOperation.InsufficientBalance"))]
        FailedOperationInsufficientBalance,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.SpecialParameterForSpecialAccount
        #[doc(alias("InvalidParameter.SpecialParameterForSpecialAccount"))]
        InvalidParameterSpecialParameterForSpecialAccount,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.BandwidthNotSupported
        #[doc(alias("UnsupportedOperation.BandwidthNotSupported"))]
        UnsupportedOperationBandwidthNotSupported,
        /// UnsupportedOperation.BasicProtectBandwidthNotSupported
        #[doc(alias("UnsupportedOperation.BasicProtectBandwidthNotSupported"))]
        UnsupportedOperationBasicProtectBandwidthNotSupported,
        /// UnsupportedOperation.ElasticProtectBandwidthNotSupported
        #[doc(alias("UnsupportedOperation.ElasticProtectBandwidthNotSupported"))]
        UnsupportedOperationElasticProtectBandwidthNotSupported,
        /// UnsupportedOperation.InstanceChargeTypeNotSupported
        #[doc(alias("UnsupportedOperation.InstanceChargeTypeNotSupported"))]
        UnsupportedOperationInstanceChargeTypeNotSupported,
        /// UnsupportedOperation.PeriodNotSupported
        #[doc(alias("UnsupportedOperation.PeriodNotSupported"))]
        UnsupportedOperationPeriodNotSupported,
        /// UnsupportedOperation.ProtectIpCountNotSupported
        #[doc(alias("UnsupportedOperation.ProtectIpCountNotSupported"))]
        UnsupportedOperationProtectIpCountNotSupported,
        /// UnsupportedOperation.RegionNotSupported
        #[doc(alias("UnsupportedOperation.RegionNotSupported"))]
        UnsupportedOperationRegionNotSupported,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "antiddos")]
    api::listed_enum!(AntiddosError, antiddos_v20200309_table);
    pub(crate) mod antiddos_v20200309_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "antiddos")]
        use super::AntiddosError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "antiddos_v20200309";
        pub(super) const CODE_INDEX: Index = index::ANTIDDOS_V20200309_CODES;
        pub(super) const KEY_INDEX: Index = index::ANTIDDOS_V20200309_KEYS;
        #[cfg(feature = "antiddos")]
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
        pub(super) static ANSWERS: [Answer; 21] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::ANTIDDOS_V20200309_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "antiddos")]
pub use v20200309::AntiddosError;

/// Version 2025-09-03 of the API.
pub mod v20250903 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "antiddos")]
    /// Error codes of Anti-DDoS (antiddos), API 3.0, version 2025-09-03.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AntiddosError {
        /// FailedOperation
        FailedOperation,
        /// LimitExceeded
        LimitExceeded,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "antiddos")]
    api::listed_enum!(AntiddosError, antiddos_v20250903_table);
    pub(crate) mod antiddos_v20250903_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "antiddos")]
        use super::AntiddosError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "antiddos_v20250903";
        pub(super) const CODE_INDEX: Index = index::ANTIDDOS_V20250903_CODES;
        pub(super) const KEY_INDEX: Index = index::ANTIDDOS_V20250903_KEYS;
        #[cfg(feature = "antiddos")]
        pub(super) static VARIANTS: [AntiddosError; 2] = [
            AntiddosError::FailedOperation,
            AntiddosError::LimitExceeded,
        ];
        pub(super) static WORDS: [&str; 2] = ["FailedOperation", "LimitExceeded"];
        pub(super) static NAMES: [&str; 2] = ["FailedOperation", "LimitExceeded"];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 2] = [
            Answer::of("FailedOperation"),
            Answer::of("LimitExceeded"),
        ];
        pub(super) use super::index::ANTIDDOS_V20250903_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    [
        "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
        "官方 Go SDK 国际站版 v3.0.1474（2026-08-21）：各服务错误码",
    ],
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474"),
);
