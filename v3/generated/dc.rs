// @generated from spec/dc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5a467b5c928a82dc, rust-hash: 553882ccfeee8d52
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/dc.rs"]
mod index;

/// Version 2018-04-10 of the API.
pub mod v20180410 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "dc")]
    /// Error codes of Direct Connect (dc), API 3.0, version 2018-04-10.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DcError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AddressError
        #[doc(alias("InvalidParameter.AddressError"))]
        InvalidParameterAddressError,
        /// InvalidParameter.DirectConnectIdIsNotUin
        #[doc(alias("InvalidParameter.DirectConnectIdIsNotUin"))]
        InvalidParameterDirectConnectIdIsNotUin,
        /// InvalidParameter.UinIsNotExist
        #[doc(alias("InvalidParameter.UinIsNotExist"))]
        InvalidParameterUinIsNotExist,
        /// InvalidParameter.VlanConflict
        #[doc(alias("InvalidParameter.VlanConflict"))]
        InvalidParameterVlanConflict,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.VlanConfLict
        #[doc(alias("InvalidParameterValue.VlanConfLict"))]
        InvalidParameterValueVlanConfLict,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.DirectConnectLimitExceeded
        #[doc(alias("LimitExceeded.DirectConnectLimitExceeded"))]
        LimitExceededDirectConnectLimitExceeded,
        /// LimitExceeded.DirectConnectTunnelLimitExceeded
        #[doc(alias("LimitExceeded.DirectConnectTunnelLimitExceeded"))]
        LimitExceededDirectConnectTunnelLimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.DcVpcIsExist
        #[doc(alias("ResourceInUse.DcVpcIsExist"))]
        ResourceInUseDcVpcIsExist,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.DirectConnectTunnelIdIsNotExist
        #[doc(alias("ResourceNotFound.DirectConnectTunnelIdIsNotExist"))]
        ResourceNotFoundDirectConnectTunnelIdIsNotExist,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.InsufficientBalance
        #[doc(alias("ResourceUnavailable.InsufficientBalance"))]
        ResourceUnavailableInsufficientBalance,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.CrossBorderDirectConnectTunnel
        #[doc(alias("UnsupportedOperation.CrossBorderDirectConnectTunnel"))]
        UnsupportedOperationCrossBorderDirectConnectTunnel,
        /// UnsupportedOperation.StateConfLict
        #[doc(alias("UnsupportedOperation.StateConfLict"))]
        UnsupportedOperationStateConfLict,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "dc")]
    api::listed_enum!(DcError, dc_v20180410_table);
    pub(crate) mod dc_v20180410_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "dc")]
        use super::DcError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "dc_v20180410";
        pub(super) const CODE_INDEX: Index = index::DC_V20180410_CODES;
        pub(super) const KEY_INDEX: Index = index::DC_V20180410_KEYS;
        #[cfg(feature = "dc")]
        pub(super) static VARIANTS: [DcError; 26] = [
            DcError::AuthFailure,
            DcError::AuthFailureUnauthorizedOperation,
            DcError::FailedOperation,
            DcError::InternalError,
            DcError::InvalidParameter,
            DcError::InvalidParameterAddressError,
            DcError::InvalidParameterDirectConnectIdIsNotUin,
            DcError::InvalidParameterUinIsNotExist,
            DcError::InvalidParameterVlanConflict,
            DcError::InvalidParameterValue,
            DcError::InvalidParameterValueVlanConfLict,
            DcError::LimitExceeded,
            DcError::LimitExceededDirectConnectLimitExceeded,
            DcError::LimitExceededDirectConnectTunnelLimitExceeded,
            DcError::MissingParameter,
            DcError::ResourceInUse,
            DcError::ResourceInUseDcVpcIsExist,
            DcError::ResourceNotFound,
            DcError::ResourceNotFoundDirectConnectTunnelIdIsNotExist,
            DcError::ResourceUnavailable,
            DcError::ResourceUnavailableInsufficientBalance,
            DcError::UnauthorizedOperation,
            DcError::UnknownParameter,
            DcError::UnsupportedOperation,
            DcError::UnsupportedOperationCrossBorderDirectConnectTunnel,
            DcError::UnsupportedOperationStateConfLict,
        ];
        pub(super) static WORDS: [&str; 26] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.AddressError",
            "InvalidParameter.DirectConnectIdIsNotUin",
            "InvalidParameter.UinIsNotExist",
            "InvalidParameter.VlanConflict",
            "InvalidParameterValue",
            "InvalidParameterValue.VlanConfLict",
            "LimitExceeded",
            "LimitExceeded.DirectConnectLimitExceeded",
            "LimitExceeded.DirectConnectTunnelLimitExceeded",
            "MissingParameter",
            "ResourceInUse",
            "ResourceInUse.DcVpcIsExist",
            "ResourceNotFound",
            "ResourceNotFound.DirectConnectTunnelIdIsNotExist",
            "ResourceUnavailable",
            "ResourceUnavailable.InsufficientBalance",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.CrossBorderDirectConnectTunnel",
            "UnsupportedOperation.StateConfLict",
        ];
        pub(super) static NAMES: [&str; 26] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterAddressError",
            "InvalidParameterDirectConnectIdIsNotUin",
            "InvalidParameterUinIsNotExist",
            "InvalidParameterVlanConflict",
            "InvalidParameterValue",
            "InvalidParameterValueVlanConfLict",
            "LimitExceeded",
            "LimitExceededDirectConnectLimitExceeded",
            "LimitExceededDirectConnectTunnelLimitExceeded",
            "MissingParameter",
            "ResourceInUse",
            "ResourceInUseDcVpcIsExist",
            "ResourceNotFound",
            "ResourceNotFoundDirectConnectTunnelIdIsNotExist",
            "ResourceUnavailable",
            "ResourceUnavailableInsufficientBalance",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationCrossBorderDirectConnectTunnel",
            "UnsupportedOperationStateConfLict",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 21] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("ResourceInUse"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::DC_V20180410_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "DcError",
            label_en: "Direct Connect",
            label_zh: "专线接入",
            level: Level::Service,
            product: Some(products::DC),
            version: Some("2018-04-10"),
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

#[cfg(feature = "dc")]
pub use v20180410::DcError;

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
