// @generated from spec/ams.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 127a8fec04c9e0a5, rust-hash: 4a90833500df6e98
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ams.rs"]
mod index;

/// Version 2020-06-08 of the API.
pub mod v20200608 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ams")]
    /// Error codes of Audio Moderation System (ams), API 3.0, version 2020-06-08.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AmsError {
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
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
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ams")]
    api::listed_enum!(AmsError, ams_v20200608_table);
    pub(crate) mod ams_v20200608_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "ams")]
        use super::AmsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ams_v20200608";
        pub(super) const CODE_INDEX: Index = index::AMS_V20200608_CODES;
        pub(super) const KEY_INDEX: Index = index::AMS_V20200608_KEYS;
        #[cfg(feature = "ams")]
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
        pub(super) static ANSWERS: [Answer; 17] = [
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
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
        ];
        pub(super) use super::index::AMS_V20200608_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "ams")]
pub use v20200608::AmsError;

/// Version 2020-12-29 of the API.
pub mod v20201229 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "ams")]
    /// Error codes of Audio Moderation System (ams), API 3.0, version 2020-12-29.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AmsError {
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InternalError.InternalError
        #[doc(alias("InternalError.InternalError"))]
        InternalErrorInternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ImageSizeTooSmall
        #[doc(alias("InvalidParameter.ImageSizeTooSmall"))]
        InvalidParameterImageSizeTooSmall,
        /// InvalidParameter.InvalidImageContent
        #[doc(alias("InvalidParameter.InvalidImageContent"))]
        InvalidParameterInvalidImageContent,
        /// InvalidParameter.ParameterError
        #[doc(alias("InvalidParameter.ParameterError"))]
        InvalidParameterParameterError,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.EmptyImageContent
        #[doc(alias("InvalidParameterValue.EmptyImageContent"))]
        InvalidParameterValueEmptyImageContent,
        /// InvalidParameterValue.ImageSizeTooSmall
        #[doc(alias("InvalidParameterValue.ImageSizeTooSmall"))]
        InvalidParameterValueImageSizeTooSmall,
        /// InvalidParameterValue.InvalidContent
        #[doc(alias("InvalidParameterValue.InvalidContent"))]
        InvalidParameterValueInvalidContent,
        /// InvalidParameterValue.InvalidDataId
        #[doc(alias("InvalidParameterValue.InvalidDataId"))]
        InvalidParameterValueInvalidDataId,
        /// InvalidParameterValue.InvalidFileContentSize
        #[doc(alias("InvalidParameterValue.InvalidFileContentSize"))]
        InvalidParameterValueInvalidFileContentSize,
        /// InvalidParameterValue.InvalidImageContent
        #[doc(alias("InvalidParameterValue.InvalidImageContent"))]
        InvalidParameterValueInvalidImageContent,
        /// InvalidParameterValue.InvalidParameter
        #[doc(alias("InvalidParameterValue.InvalidParameter"))]
        InvalidParameterValueInvalidParameter,
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
        /// ResourceUnavailable.InvalidImageContent
        #[doc(alias("ResourceUnavailable.InvalidImageContent"))]
        ResourceUnavailableInvalidImageContent,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.Unauthorized
        #[doc(alias("UnauthorizedOperation.Unauthorized"))]
        UnauthorizedOperationUnauthorized,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ams")]
    api::listed_enum!(AmsError, ams_v20201229_table);
    pub(crate) mod ams_v20201229_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "ams")]
        use super::AmsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ams_v20201229";
        pub(super) const CODE_INDEX: Index = index::AMS_V20201229_CODES;
        pub(super) const KEY_INDEX: Index = index::AMS_V20201229_KEYS;
        #[cfg(feature = "ams")]
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
        pub(super) static ANSWERS: [Answer; 22] = [
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::AMS_V20201229_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
