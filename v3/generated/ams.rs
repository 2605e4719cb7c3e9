// @generated from spec/ams.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: aa2d51e7ef4bd710
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ams.rs"]
mod index;

/// Version 2020-06-08 of the API.
pub mod v20200608 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Audio Moderation System (ams), API 3.0, version 2020-06-08.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum AmsError {
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
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
    }
    api::listed_enum!(AmsError, ams_v20200608_table);
    mod ams_v20200608_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{AmsError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "ams_v20200608";
        pub(super) const CODE_INDEX: Index = index::AMS_V20200608_CODES;
        pub(super) const KEY_INDEX: Index = index::AMS_V20200608_KEYS;
        pub(super) static VARIANTS: [AmsError; 17] = [
            AmsError::DryRunOperation,
            AmsError::FailedOperation,
            AmsError::InternalError,
            AmsError::InvalidParameter,
            AmsError::InvalidParameterValue,
            AmsError::LimitExceeded,
            AmsError::MissingParameter,
            AmsError::OperationDenied,
            AmsError::RequestLimitExceeded,
            AmsError::ResourceInUse,
            AmsError::ResourceInsufficient,
            AmsError::ResourceNotFound,
            AmsError::ResourceUnavailable,
            AmsError::ResourcesSoldOut,
            AmsError::UnauthorizedOperation,
            AmsError::UnknownParameter,
            AmsError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 17] = [
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
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
        ];
        pub(super) static NAMES: [&str; 17] = [
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InvalidParameter",
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
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 17] = backgrounds(
            &WORDS,
            &index::AMS_V20200608_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "AmsError",
            label_en: "Audio Moderation System (2020-06-08)",
            label_zh: "音频内容安全（2020-06-08）",
            level: Level::Service,
            product: Some(products::AMS),
            version: Some("2020-06-08"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20200608::AmsError;

/// Version 2020-12-29 of the API.
pub mod v20201229 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Audio Moderation System (ams), API 3.0, version 2020-12-29.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum AmsError {
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.InternalError
        #[doc(alias("InternalError.InternalError"))]
        InternalErrorInternalError = -1_134_932_911,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ImageSizeTooSmall
        #[doc(alias("InvalidParameter.ImageSizeTooSmall"))]
        InvalidParameterImageSizeTooSmall = -672_907_190,
        /// InvalidParameter.InvalidImageContent
        #[doc(alias("InvalidParameter.InvalidImageContent"))]
        InvalidParameterInvalidImageContent = -93_755_392,
        /// InvalidParameter.ParameterError
        #[doc(alias("InvalidParameter.ParameterError"))]
        InvalidParameterParameterError = -2_064_299_819,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.EmptyImageContent
        #[doc(alias("InvalidParameterValue.EmptyImageContent"))]
        InvalidParameterValueEmptyImageContent = -937_643_668,
        /// InvalidParameterValue.ImageSizeTooSmall
        #[doc(alias("InvalidParameterValue.ImageSizeTooSmall"))]
        InvalidParameterValueImageSizeTooSmall = 1_741_036_034,
        /// InvalidParameterValue.InvalidContent
        #[doc(alias("InvalidParameterValue.InvalidContent"))]
        InvalidParameterValueInvalidContent = 1_470_687_182,
        /// InvalidParameterValue.InvalidDataId
        #[doc(alias("InvalidParameterValue.InvalidDataId"))]
        InvalidParameterValueInvalidDataId = 220_065_169,
        /// InvalidParameterValue.InvalidFileContentSize
        #[doc(alias("InvalidParameterValue.InvalidFileContentSize"))]
        InvalidParameterValueInvalidFileContentSize = -1_732_376_572,
        /// InvalidParameterValue.InvalidImageContent
        #[doc(alias("InvalidParameterValue.InvalidImageContent"))]
        InvalidParameterValueInvalidImageContent = 2_146_607_966,
        /// InvalidParameterValue.InvalidParameter
        #[doc(alias("InvalidParameterValue.InvalidParameter"))]
        InvalidParameterValueInvalidParameter = 103_968_726,
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
        /// ResourceUnavailable.InvalidImageContent
        #[doc(alias("ResourceUnavailable.InvalidImageContent"))]
        ResourceUnavailableInvalidImageContent = 1_685_806_123,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.Unauthorized
        #[doc(alias("UnauthorizedOperation.Unauthorized"))]
        UnauthorizedOperationUnauthorized = -29_861_133,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(AmsError, ams_v20201229_table);
    mod ams_v20201229_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{AmsError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "ams_v20201229";
        pub(super) const CODE_INDEX: Index = index::AMS_V20201229_CODES;
        pub(super) const KEY_INDEX: Index = index::AMS_V20201229_KEYS;
        pub(super) static VARIANTS: [AmsError; 30] = [
            AmsError::DryRunOperation,
            AmsError::FailedOperation,
            AmsError::InternalError,
            AmsError::InternalErrorInternalError,
            AmsError::InvalidParameter,
            AmsError::InvalidParameterImageSizeTooSmall,
            AmsError::InvalidParameterInvalidImageContent,
            AmsError::InvalidParameterParameterError,
            AmsError::InvalidParameterValue,
            AmsError::InvalidParameterValueEmptyImageContent,
            AmsError::InvalidParameterValueImageSizeTooSmall,
            AmsError::InvalidParameterValueInvalidContent,
            AmsError::InvalidParameterValueInvalidDataId,
            AmsError::InvalidParameterValueInvalidFileContentSize,
            AmsError::InvalidParameterValueInvalidImageContent,
            AmsError::InvalidParameterValueInvalidParameter,
            AmsError::LimitExceeded,
            AmsError::MissingParameter,
            AmsError::OperationDenied,
            AmsError::RequestLimitExceeded,
            AmsError::ResourceInUse,
            AmsError::ResourceInsufficient,
            AmsError::ResourceNotFound,
            AmsError::ResourceUnavailable,
            AmsError::ResourceUnavailableInvalidImageContent,
            AmsError::ResourcesSoldOut,
            AmsError::UnauthorizedOperation,
            AmsError::UnauthorizedOperationUnauthorized,
            AmsError::UnknownParameter,
            AmsError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 30] = [
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalError.InternalError",
            "InvalidParameter",
            "InvalidParameter.ImageSizeTooSmall",
            "InvalidParameter.InvalidImageContent",
            "InvalidParameter.ParameterError",
            "InvalidParameterValue",
            "InvalidParameterValue.EmptyImageContent",
            "InvalidParameterValue.ImageSizeTooSmall",
            "InvalidParameterValue.InvalidContent",
            "InvalidParameterValue.InvalidDataId",
            "InvalidParameterValue.InvalidFileContentSize",
            "InvalidParameterValue.InvalidImageContent",
            "InvalidParameterValue.InvalidParameter",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.InvalidImageContent",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.Unauthorized",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 30] = [
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalErrorInternalError",
            "InvalidParameter",
            "InvalidParameterImageSizeTooSmall",
            "InvalidParameterInvalidImageContent",
            "InvalidParameterParameterError",
            "InvalidParameterValue",
            "InvalidParameterValueEmptyImageContent",
            "InvalidParameterValueImageSizeTooSmall",
            "InvalidParameterValueInvalidContent",
            "InvalidParameterValueInvalidDataId",
            "InvalidParameterValueInvalidFileContentSize",
            "InvalidParameterValueInvalidImageContent",
            "InvalidParameterValueInvalidParameter",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourceUnavailableInvalidImageContent",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationUnauthorized",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 30] = backgrounds(
            &WORDS,
            &index::AMS_V20201229_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "AmsError",
            label_en: "Audio Moderation System (2020-12-29)",
            label_zh: "音频内容安全（2020-12-29）",
            level: Level::Service,
            product: Some(products::AMS),
            version: Some("2020-12-29"),
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
