// @generated from spec/btoe.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1848676fe5f1625d, rust-hash: 538b19b6f8388600
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/btoe.rs"]
mod index;

/// Version 2021-03-03 of the API.
pub mod v20210303 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "btoe")]
    /// Error codes of Blockchain Trusted Obtain Evidence (btoe), API 3.0, version 2021-03-03.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BtoeError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ArrearsError
        #[doc(alias("FailedOperation.ArrearsError"))]
        FailedOperationArrearsError,
        /// FailedOperation.CountLimitError
        #[doc(alias("FailedOperation.CountLimitError"))]
        FailedOperationCountLimitError,
        /// FailedOperation.DataInfoTooLong
        #[doc(alias("FailedOperation.DataInfoTooLong"))]
        FailedOperationDataInfoTooLong,
        /// FailedOperation.DownLoadError
        #[doc(alias("FailedOperation.DownLoadError"))]
        FailedOperationDownLoadError,
        /// FailedOperation.FileEncodindFormatError
        #[doc(alias("FailedOperation.FileEncodindFormatError"))]
        FailedOperationFileEncodindFormatError,
        /// FailedOperation.FileReadFailed
        #[doc(alias("FailedOperation.FileReadFailed"))]
        FailedOperationFileReadFailed,
        /// FailedOperation.HashNoMatch
        #[doc(alias("FailedOperation.HashNoMatch"))]
        FailedOperationHashNoMatch,
        /// FailedOperation.OnChainFailure
        #[doc(alias("FailedOperation.OnChainFailure"))]
        FailedOperationOnChainFailure,
        /// FailedOperation.QueryNoRecord
        #[doc(alias("FailedOperation.QueryNoRecord"))]
        FailedOperationQueryNoRecord,
        /// FailedOperation.SensitiveData
        #[doc(alias("FailedOperation.SensitiveData"))]
        FailedOperationSensitiveData,
        /// FailedOperation.UnKnowError
        #[doc(alias("FailedOperation.UnKnowError"))]
        FailedOperationUnKnowError,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AccountInfoInvalid
        #[doc(alias("InvalidParameter.AccountInfoInvalid"))]
        InvalidParameterAccountInfoInvalid,
        /// InvalidParameter.InvalidFileSuffix
        #[doc(alias("InvalidParameter.InvalidFileSuffix"))]
        InvalidParameterInvalidFileSuffix,
        /// InvalidParameter.InvalidParameterValue
        #[doc(alias("InvalidParameter.InvalidParameterValue"))]
        InvalidParameterInvalidParameterValue,
        /// InvalidParameter.InvalidURL
        #[doc(alias("InvalidParameter.InvalidURL"))]
        InvalidParameterInvalidUrl,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.DataInfoTooLong
        #[doc(alias("InvalidParameterValue.DataInfoTooLong"))]
        InvalidParameterValueDataInfoTooLong,
        /// InvalidParameterValue.HashNoMatch
        #[doc(alias("InvalidParameterValue.HashNoMatch"))]
        InvalidParameterValueHashNoMatch,
        /// InvalidParameterValue.InvalidFileSuffix
        #[doc(alias("InvalidParameterValue.InvalidFileSuffix"))]
        InvalidParameterValueInvalidFileSuffix,
        /// InvalidParameterValue.InvalidURL
        #[doc(alias("InvalidParameterValue.InvalidURL"))]
        InvalidParameterValueInvalidUrl,
        /// InvalidParameterValue.TooLargeFileError
        #[doc(alias("InvalidParameterValue.TooLargeFileError"))]
        InvalidParameterValueTooLargeFileError,
        /// LimitExceeded.TooLargeFileError
        #[doc(alias("LimitExceeded.TooLargeFileError"))]
        LimitExceededTooLargeFileError,
        /// ResourceInsufficient.LowBalance
        #[doc(alias("ResourceInsufficient.LowBalance"))]
        ResourceInsufficientLowBalance,
        /// ResourceNotFound.DownLoadError
        #[doc(alias("ResourceNotFound.DownLoadError"))]
        ResourceNotFoundDownLoadError,
        /// ResourceUnavailable.ResourceNotOpened
        #[doc(alias("ResourceUnavailable.ResourceNotOpened"))]
        ResourceUnavailableResourceNotOpened,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "btoe")]
    api::listed_enum!(BtoeError, btoe_v20210303_table);
    pub(crate) mod btoe_v20210303_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "btoe")]
        use super::BtoeError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "btoe_v20210303";
        pub(super) const CODE_INDEX: Index = index::BTOE_V20210303_CODES;
        pub(super) const KEY_INDEX: Index = index::BTOE_V20210303_KEYS;
        #[cfg(feature = "btoe")]
        pub(super) static VARIANTS: [BtoeError; 29] = [
            BtoeError::AuthFailure,
            BtoeError::FailedOperation,
            BtoeError::FailedOperationArrearsError,
            BtoeError::FailedOperationCountLimitError,
            BtoeError::FailedOperationDataInfoTooLong,
            BtoeError::FailedOperationDownLoadError,
            BtoeError::FailedOperationFileEncodindFormatError,
            BtoeError::FailedOperationFileReadFailed,
            BtoeError::FailedOperationHashNoMatch,
            BtoeError::FailedOperationOnChainFailure,
            BtoeError::FailedOperationQueryNoRecord,
            BtoeError::FailedOperationSensitiveData,
            BtoeError::FailedOperationUnKnowError,
            BtoeError::InternalError,
            BtoeError::InvalidParameter,
            BtoeError::InvalidParameterAccountInfoInvalid,
            BtoeError::InvalidParameterInvalidFileSuffix,
            BtoeError::InvalidParameterInvalidParameterValue,
            BtoeError::InvalidParameterInvalidUrl,
            BtoeError::InvalidParameterValue,
            BtoeError::InvalidParameterValueDataInfoTooLong,
            BtoeError::InvalidParameterValueHashNoMatch,
            BtoeError::InvalidParameterValueInvalidFileSuffix,
            BtoeError::InvalidParameterValueInvalidUrl,
            BtoeError::InvalidParameterValueTooLargeFileError,
            BtoeError::LimitExceededTooLargeFileError,
            BtoeError::ResourceInsufficientLowBalance,
            BtoeError::ResourceNotFoundDownLoadError,
            BtoeError::ResourceUnavailableResourceNotOpened,
        ];
        pub(super) static WORDS: [&str; 29] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.ArrearsError",
            "FailedOperation.CountLimitError",
            "FailedOperation.DataInfoTooLong",
            "FailedOperation.DownLoadError",
            "FailedOperation.FileEncodindFormatError",
            "FailedOperation.FileReadFailed",
            "FailedOperation.HashNoMatch",
            "FailedOperation.OnChainFailure",
            "FailedOperation.QueryNoRecord",
            "FailedOperation.SensitiveData",
            "FailedOperation.UnKnowError",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.AccountInfoInvalid",
            "InvalidParameter.InvalidFileSuffix",
            "InvalidParameter.InvalidParameterValue",
            "InvalidParameter.InvalidURL",
            "InvalidParameterValue",
            "InvalidParameterValue.DataInfoTooLong",
            "InvalidParameterValue.HashNoMatch",
            "InvalidParameterValue.InvalidFileSuffix",
            "InvalidParameterValue.InvalidURL",
            "InvalidParameterValue.TooLargeFileError",
            "LimitExceeded.TooLargeFileError",
            "ResourceInsufficient.LowBalance",
            "ResourceNotFound.DownLoadError",
            "ResourceUnavailable.ResourceNotOpened",
        ];
        pub(super) static NAMES: [&str; 29] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationArrearsError",
            "FailedOperationCountLimitError",
            "FailedOperationDataInfoTooLong",
            "FailedOperationDownLoadError",
            "FailedOperationFileEncodindFormatError",
            "FailedOperationFileReadFailed",
            "FailedOperationHashNoMatch",
            "FailedOperationOnChainFailure",
            "FailedOperationQueryNoRecord",
            "FailedOperationSensitiveData",
            "FailedOperationUnKnowError",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterAccountInfoInvalid",
            "InvalidParameterInvalidFileSuffix",
            "InvalidParameterInvalidParameterValue",
            "InvalidParameterInvalidUrl",
            "InvalidParameterValue",
            "InvalidParameterValueDataInfoTooLong",
            "InvalidParameterValueHashNoMatch",
            "InvalidParameterValueInvalidFileSuffix",
            "InvalidParameterValueInvalidUrl",
            "InvalidParameterValueTooLargeFileError",
            "LimitExceededTooLargeFileError",
            "ResourceInsufficientLowBalance",
            "ResourceNotFoundDownLoadError",
            "ResourceUnavailableResourceNotOpened",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 12] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::below("ResourceInsufficient"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
        ];
        pub(super) use super::index::BTOE_V20210303_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "BtoeError",
            label_en: "Blockchain Trusted Obtain Evidence (2021-03-03)",
            label_zh: "区块链可信取证（2021-03-03）",
            level: Level::Service,
            product: Some(products::BTOE),
            version: Some("2021-03-03"),
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

#[cfg(feature = "btoe")]
pub use v20210303::BtoeError;

/// Version 2021-05-14 of the API.
pub mod v20210514 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "btoe")]
    /// Error codes of Blockchain Trusted Obtain Evidence (btoe), API 3.0, version 2021-05-14.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BtoeError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ArrearsError
        #[doc(alias("FailedOperation.ArrearsError"))]
        FailedOperationArrearsError,
        /// FailedOperation.CountLimitError
        #[doc(alias("FailedOperation.CountLimitError"))]
        FailedOperationCountLimitError,
        /// FailedOperation.DataInfoTooLong
        #[doc(alias("FailedOperation.DataInfoTooLong"))]
        FailedOperationDataInfoTooLong,
        /// FailedOperation.DownLoadError
        #[doc(alias("FailedOperation.DownLoadError"))]
        FailedOperationDownLoadError,
        /// FailedOperation.FileEncodindFormatError
        #[doc(alias("FailedOperation.FileEncodindFormatError"))]
        FailedOperationFileEncodindFormatError,
        /// FailedOperation.FileReadFailed
        #[doc(alias("FailedOperation.FileReadFailed"))]
        FailedOperationFileReadFailed,
        /// FailedOperation.HashNoMatch
        #[doc(alias("FailedOperation.HashNoMatch"))]
        FailedOperationHashNoMatch,
        /// FailedOperation.OnChainFailure
        #[doc(alias("FailedOperation.OnChainFailure"))]
        FailedOperationOnChainFailure,
        /// FailedOperation.QueryNoRecord
        #[doc(alias("FailedOperation.QueryNoRecord"))]
        FailedOperationQueryNoRecord,
        /// FailedOperation.SensitiveData
        #[doc(alias("FailedOperation.SensitiveData"))]
        FailedOperationSensitiveData,
        /// FailedOperation.UnKnowError
        #[doc(alias("FailedOperation.UnKnowError"))]
        FailedOperationUnKnowError,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AccountInfoInvalid
        #[doc(alias("InvalidParameter.AccountInfoInvalid"))]
        InvalidParameterAccountInfoInvalid,
        /// InvalidParameter.InvalidFileSuffix
        #[doc(alias("InvalidParameter.InvalidFileSuffix"))]
        InvalidParameterInvalidFileSuffix,
        /// InvalidParameter.InvalidParameterValue
        #[doc(alias("InvalidParameter.InvalidParameterValue"))]
        InvalidParameterInvalidParameterValue,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.DataInfoTooLong
        #[doc(alias("InvalidParameterValue.DataInfoTooLong"))]
        InvalidParameterValueDataInfoTooLong,
        /// InvalidParameterValue.HashNoMatch
        #[doc(alias("InvalidParameterValue.HashNoMatch"))]
        InvalidParameterValueHashNoMatch,
        /// InvalidParameterValue.InvalidFileSuffix
        #[doc(alias("InvalidParameterValue.InvalidFileSuffix"))]
        InvalidParameterValueInvalidFileSuffix,
        /// InvalidParameterValue.InvalidURL
        #[doc(alias("InvalidParameterValue.InvalidURL"))]
        InvalidParameterValueInvalidUrl,
        /// InvalidParameterValue.ParameterError
        #[doc(alias("InvalidParameterValue.ParameterError"))]
        InvalidParameterValueParameterError,
        /// InvalidParameterValue.TooLargeFileError
        #[doc(alias("InvalidParameterValue.TooLargeFileError"))]
        InvalidParameterValueTooLargeFileError,
        /// LimitExceeded.TooLargeFileError
        #[doc(alias("LimitExceeded.TooLargeFileError"))]
        LimitExceededTooLargeFileError,
        /// ResourceInsufficient.LowBalance
        #[doc(alias("ResourceInsufficient.LowBalance"))]
        ResourceInsufficientLowBalance,
        /// ResourceNotFound.DownLoadError
        #[doc(alias("ResourceNotFound.DownLoadError"))]
        ResourceNotFoundDownLoadError,
        /// ResourceUnavailable.ResourceNotOpened
        #[doc(alias("ResourceUnavailable.ResourceNotOpened"))]
        ResourceUnavailableResourceNotOpened,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "btoe")]
    api::listed_enum!(BtoeError, btoe_v20210514_table);
    pub(crate) mod btoe_v20210514_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "btoe")]
        use super::BtoeError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "btoe_v20210514";
        pub(super) const CODE_INDEX: Index = index::BTOE_V20210514_CODES;
        pub(super) const KEY_INDEX: Index = index::BTOE_V20210514_KEYS;
        #[cfg(feature = "btoe")]
        pub(super) static VARIANTS: [BtoeError; 29] = [
            BtoeError::AuthFailure,
            BtoeError::FailedOperation,
            BtoeError::FailedOperationArrearsError,
            BtoeError::FailedOperationCountLimitError,
            BtoeError::FailedOperationDataInfoTooLong,
            BtoeError::FailedOperationDownLoadError,
            BtoeError::FailedOperationFileEncodindFormatError,
            BtoeError::FailedOperationFileReadFailed,
            BtoeError::FailedOperationHashNoMatch,
            BtoeError::FailedOperationOnChainFailure,
            BtoeError::FailedOperationQueryNoRecord,
            BtoeError::FailedOperationSensitiveData,
            BtoeError::FailedOperationUnKnowError,
            BtoeError::InternalError,
            BtoeError::InvalidParameter,
            BtoeError::InvalidParameterAccountInfoInvalid,
            BtoeError::InvalidParameterInvalidFileSuffix,
            BtoeError::InvalidParameterInvalidParameterValue,
            BtoeError::InvalidParameterValue,
            BtoeError::InvalidParameterValueDataInfoTooLong,
            BtoeError::InvalidParameterValueHashNoMatch,
            BtoeError::InvalidParameterValueInvalidFileSuffix,
            BtoeError::InvalidParameterValueInvalidUrl,
            BtoeError::InvalidParameterValueParameterError,
            BtoeError::InvalidParameterValueTooLargeFileError,
            BtoeError::LimitExceededTooLargeFileError,
            BtoeError::ResourceInsufficientLowBalance,
            BtoeError::ResourceNotFoundDownLoadError,
            BtoeError::ResourceUnavailableResourceNotOpened,
        ];
        pub(super) static WORDS: [&str; 29] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.ArrearsError",
            "FailedOperation.CountLimitError",
            "FailedOperation.DataInfoTooLong",
            "FailedOperation.DownLoadError",
            "FailedOperation.FileEncodindFormatError",
            "FailedOperation.FileReadFailed",
            "FailedOperation.HashNoMatch",
            "FailedOperation.OnChainFailure",
            "FailedOperation.QueryNoRecord",
            "FailedOperation.SensitiveData",
            "FailedOperation.UnKnowError",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.AccountInfoInvalid",
            "InvalidParameter.InvalidFileSuffix",
            "InvalidParameter.InvalidParameterValue",
            "InvalidParameterValue",
            "InvalidParameterValue.DataInfoTooLong",
            "InvalidParameterValue.HashNoMatch",
            "InvalidParameterValue.InvalidFileSuffix",
            "InvalidParameterValue.InvalidURL",
            "InvalidParameterValue.ParameterError",
            "InvalidParameterValue.TooLargeFileError",
            "LimitExceeded.TooLargeFileError",
            "ResourceInsufficient.LowBalance",
            "ResourceNotFound.DownLoadError",
            "ResourceUnavailable.ResourceNotOpened",
        ];
        pub(super) static NAMES: [&str; 29] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationArrearsError",
            "FailedOperationCountLimitError",
            "FailedOperationDataInfoTooLong",
            "FailedOperationDownLoadError",
            "FailedOperationFileEncodindFormatError",
            "FailedOperationFileReadFailed",
            "FailedOperationHashNoMatch",
            "FailedOperationOnChainFailure",
            "FailedOperationQueryNoRecord",
            "FailedOperationSensitiveData",
            "FailedOperationUnKnowError",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterAccountInfoInvalid",
            "InvalidParameterInvalidFileSuffix",
            "InvalidParameterInvalidParameterValue",
            "InvalidParameterValue",
            "InvalidParameterValueDataInfoTooLong",
            "InvalidParameterValueHashNoMatch",
            "InvalidParameterValueInvalidFileSuffix",
            "InvalidParameterValueInvalidUrl",
            "InvalidParameterValueParameterError",
            "InvalidParameterValueTooLargeFileError",
            "LimitExceededTooLargeFileError",
            "ResourceInsufficientLowBalance",
            "ResourceNotFoundDownLoadError",
            "ResourceUnavailableResourceNotOpened",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 12] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::below("ResourceInsufficient"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
        ];
        pub(super) use super::index::BTOE_V20210514_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "BtoeError",
            label_en: "Blockchain Trusted Obtain Evidence (2021-05-14)",
            label_zh: "区块链可信取证（2021-05-14）",
            level: Level::Service,
            product: Some(products::BTOE),
            version: Some("2021-05-14"),
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

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
