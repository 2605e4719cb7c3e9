// @generated from spec/hcm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3fae20aec3bb207b, rust-hash: ca8c7ddd3466e91c
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/hcm.rs"]
mod index;

/// Version 2018-11-06 of the API.
pub mod v20181106 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "hcm")]
    /// Error codes of Homework Correction-Math (hcm), API 3.0, version 2018-11-06.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum HcmError {
        /// FailedOperation.ChargeCountError
        #[doc(alias("FailedOperation.ChargeCountError"))]
        FailedOperationChargeCountError,
        /// InternalError.EngineRequestFailed
        #[doc(alias("InternalError.EngineRequestFailed"))]
        InternalErrorEngineRequestFailed,
        /// InternalError.EngineResultError
        #[doc(alias("InternalError.EngineResultError"))]
        InternalErrorEngineResultError,
        /// InternalError.InitialParameterError
        #[doc(alias("InternalError.InitialParameterError"))]
        InternalErrorInitialParameterError,
        /// InternalError.ServerInternalError
        #[doc(alias("InternalError.ServerInternalError"))]
        InternalErrorServerInternalError,
        /// InvalidParameterValue.CannotFindImageError
        #[doc(alias("InvalidParameterValue.CannotFindImageError"))]
        InvalidParameterValueCannotFindImageError,
        /// InvalidParameterValue.CannotFindSession
        #[doc(alias("InvalidParameterValue.CannotFindSession"))]
        InvalidParameterValueCannotFindSession,
        /// InvalidParameterValue.EmptyImageError
        #[doc(alias("InvalidParameterValue.EmptyImageError"))]
        InvalidParameterValueEmptyImageError,
        /// InvalidParameterValue.EmptyInputError
        #[doc(alias("InvalidParameterValue.EmptyInputError"))]
        InvalidParameterValueEmptyInputError,
        /// InvalidParameterValue.ExceedDownloadImageSizeError
        #[doc(alias("InvalidParameterValue.ExceedDownloadImageSizeError"))]
        InvalidParameterValueExceedDownloadImageSizeError,
        /// InvalidParameterValue.FailDecodeError
        #[doc(alias("InvalidParameterValue.FailDecodeError"))]
        InvalidParameterValueFailDecodeError,
        /// InvalidParameterValue.FailDownloadImageError
        #[doc(alias("InvalidParameterValue.FailDownloadImageError"))]
        InvalidParameterValueFailDownloadImageError,
        /// InvalidParameterValue.FailRecognizeError
        #[doc(alias("InvalidParameterValue.FailRecognizeError"))]
        InvalidParameterValueFailRecognizeError,
        /// InvalidParameterValue.InvalidImageError
        #[doc(alias("InvalidParameterValue.InvalidImageError"))]
        InvalidParameterValueInvalidImageError,
        /// ResourceNotFound.CannotFindUser
        #[doc(alias("ResourceNotFound.CannotFindUser"))]
        ResourceNotFoundCannotFindUser,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "hcm")]
    api::listed_enum!(HcmError, hcm_v20181106_table);
    pub(crate) mod hcm_v20181106_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "hcm")]
        use super::HcmError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "hcm_v20181106";
        pub(super) const CODE_INDEX: Index = index::HCM_V20181106_CODES;
        pub(super) const KEY_INDEX: Index = index::HCM_V20181106_KEYS;
        #[cfg(feature = "hcm")]
        pub(super) static VARIANTS: [HcmError; 15] = [
            HcmError::FailedOperationChargeCountError,
            HcmError::InternalErrorEngineRequestFailed,
            HcmError::InternalErrorEngineResultError,
            HcmError::InternalErrorInitialParameterError,
            HcmError::InternalErrorServerInternalError,
            HcmError::InvalidParameterValueCannotFindImageError,
            HcmError::InvalidParameterValueCannotFindSession,
            HcmError::InvalidParameterValueEmptyImageError,
            HcmError::InvalidParameterValueEmptyInputError,
            HcmError::InvalidParameterValueExceedDownloadImageSizeError,
            HcmError::InvalidParameterValueFailDecodeError,
            HcmError::InvalidParameterValueFailDownloadImageError,
            HcmError::InvalidParameterValueFailRecognizeError,
            HcmError::InvalidParameterValueInvalidImageError,
            HcmError::ResourceNotFoundCannotFindUser,
        ];
        pub(super) static WORDS: [&str; 15] = [
            "FailedOperation.ChargeCountError",
            "InternalError.EngineRequestFailed",
            "InternalError.EngineResultError",
            "InternalError.InitialParameterError",
            "InternalError.ServerInternalError",
            "InvalidParameterValue.CannotFindImageError",
            "InvalidParameterValue.CannotFindSession",
            "InvalidParameterValue.EmptyImageError",
            "InvalidParameterValue.EmptyInputError",
            "InvalidParameterValue.ExceedDownloadImageSizeError",
            "InvalidParameterValue.FailDecodeError",
            "InvalidParameterValue.FailDownloadImageError",
            "InvalidParameterValue.FailRecognizeError",
            "InvalidParameterValue.InvalidImageError",
            "ResourceNotFound.CannotFindUser",
        ];
        pub(super) static NAMES: [&str; 15] = [
            "FailedOperationChargeCountError",
            "InternalErrorEngineRequestFailed",
            "InternalErrorEngineResultError",
            "InternalErrorInitialParameterError",
            "InternalErrorServerInternalError",
            "InvalidParameterValueCannotFindImageError",
            "InvalidParameterValueCannotFindSession",
            "InvalidParameterValueEmptyImageError",
            "InvalidParameterValueEmptyInputError",
            "InvalidParameterValueExceedDownloadImageSizeError",
            "InvalidParameterValueFailDecodeError",
            "InvalidParameterValueFailDownloadImageError",
            "InvalidParameterValueFailRecognizeError",
            "InvalidParameterValueInvalidImageError",
            "ResourceNotFoundCannotFindUser",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 4] = [
            Answer::below("FailedOperation"),
            Answer::below("InternalError"),
            Answer::below("InvalidParameterValue"),
            Answer::below("ResourceNotFound"),
        ];
        pub(super) use super::index::HCM_V20181106_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "HcmError",
            label_en: "Homework Correction-Math",
            label_zh: "数学作业批改",
            level: Level::Service,
            product: Some(products::HCM),
            version: Some("2018-11-06"),
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

#[cfg(feature = "hcm")]
pub use v20181106::HcmError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
