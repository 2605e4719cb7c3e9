// @generated from spec/dms.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 340b559f816903c8, rust-hash: ddba2b66389fb8f3
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/dms.rs"]
mod index;

/// Version 2020-08-19 of the API.
pub mod v20200819 {
    use super::{SDK_GO_EN, api, index};
    #[cfg(feature = "dms")]
    /// Error codes of Direct Email Service (dms), API 3.0, version 2020-08-19.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DmsError {
        /// InternalError.InternalCOSError
        #[doc(alias("InternalError.InternalCOSError"))]
        InternalErrorInternalCosError,
        /// InternalError.InternalDBError
        #[doc(alias("InternalError.InternalDBError"))]
        InternalErrorInternalDbError,
        /// InternalError.InternalEncryptError
        #[doc(alias("InternalError.InternalEncryptError"))]
        InternalErrorInternalEncryptError,
        /// InvalidParameter.InvalidFromNameMalformed
        #[doc(alias("InvalidParameter.InvalidFromNameMalformed"))]
        InvalidParameterInvalidFromNameMalformed,
        /// InvalidParameter.InvalidHtmlContentMalformed
        #[doc(alias("InvalidParameter.InvalidHtmlContentMalformed"))]
        InvalidParameterInvalidHtmlContentMalformed,
        /// InvalidParameter.InvalidMailAddressNameMalformed
        #[doc(alias("InvalidParameter.InvalidMailAddressNameMalformed"))]
        InvalidParameterInvalidMailAddressNameMalformed,
        /// InvalidParameter.InvalidMailContentMalformed
        #[doc(alias("InvalidParameter.InvalidMailContentMalformed"))]
        InvalidParameterInvalidMailContentMalformed,
        /// InvalidParameter.InvalidReceiverNameMalformed
        #[doc(alias("InvalidParameter.InvalidReceiverNameMalformed"))]
        InvalidParameterInvalidReceiverNameMalformed,
        /// InvalidParameter.InvalidSubjectMalformed
        #[doc(alias("InvalidParameter.InvalidSubjectMalformed"))]
        InvalidParameterInvalidSubjectMalformed,
        /// InvalidParameter.InvalidTaskNameMalformed
        #[doc(alias("InvalidParameter.InvalidTaskNameMalformed"))]
        InvalidParameterInvalidTaskNameMalformed,
        /// InvalidParameter.InvalidTemplateContentMalformed
        #[doc(alias("InvalidParameter.InvalidTemplateContentMalformed"))]
        InvalidParameterInvalidTemplateContentMalformed,
        /// InvalidParameter.InvalidTemplateNameMalformed
        #[doc(alias("InvalidParameter.InvalidTemplateNameMalformed"))]
        InvalidParameterInvalidTemplateNameMalformed,
        /// InvalidParameter.InvalidTemplateValueMalformed
        #[doc(alias("InvalidParameter.InvalidTemplateValueMalformed"))]
        InvalidParameterInvalidTemplateValueMalformed,
        /// InvalidParameter.InvalidTextContentMalformed
        #[doc(alias("InvalidParameter.InvalidTextContentMalformed"))]
        InvalidParameterInvalidTextContentMalformed,
        /// ResourceInUse.InvalidTaskNameDuplicate
        #[doc(alias("ResourceInUse.InvalidTaskNameDuplicate"))]
        ResourceInUseInvalidTaskNameDuplicate,
        /// ResourceNotFound.InvalidMailAddressNotFound
        #[doc(alias("ResourceNotFound.InvalidMailAddressNotFound"))]
        ResourceNotFoundInvalidMailAddressNotFound,
        /// ResourceNotFound.InvalidReceiverNotFound
        #[doc(alias("ResourceNotFound.InvalidReceiverNotFound"))]
        ResourceNotFoundInvalidReceiverNotFound,
        /// ResourceNotFound.InvalidReplyNotFound
        #[doc(alias("ResourceNotFound.InvalidReplyNotFound"))]
        ResourceNotFoundInvalidReplyNotFound,
        /// ResourceNotFound.InvalidTaskNameNotFound
        #[doc(alias("ResourceNotFound.InvalidTaskNameNotFound"))]
        ResourceNotFoundInvalidTaskNameNotFound,
        /// ResourceNotFound.InvalidTemplateNotFound
        #[doc(alias("ResourceNotFound.InvalidTemplateNotFound"))]
        ResourceNotFoundInvalidTemplateNotFound,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "dms")]
    api::listed_enum!(DmsError, dms_v20200819_table);
    pub(crate) mod dms_v20200819_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "dms")]
        use super::DmsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "dms_v20200819";
        pub(super) const CODE_INDEX: Index = index::DMS_V20200819_CODES;
        pub(super) const KEY_INDEX: Index = index::DMS_V20200819_KEYS;
        #[cfg(feature = "dms")]
        pub(super) static VARIANTS: [DmsError; 20] = [
            DmsError::InternalErrorInternalCosError,
            DmsError::InternalErrorInternalDbError,
            DmsError::InternalErrorInternalEncryptError,
            DmsError::InvalidParameterInvalidFromNameMalformed,
            DmsError::InvalidParameterInvalidHtmlContentMalformed,
            DmsError::InvalidParameterInvalidMailAddressNameMalformed,
            DmsError::InvalidParameterInvalidMailContentMalformed,
            DmsError::InvalidParameterInvalidReceiverNameMalformed,
            DmsError::InvalidParameterInvalidSubjectMalformed,
            DmsError::InvalidParameterInvalidTaskNameMalformed,
            DmsError::InvalidParameterInvalidTemplateContentMalformed,
            DmsError::InvalidParameterInvalidTemplateNameMalformed,
            DmsError::InvalidParameterInvalidTemplateValueMalformed,
            DmsError::InvalidParameterInvalidTextContentMalformed,
            DmsError::ResourceInUseInvalidTaskNameDuplicate,
            DmsError::ResourceNotFoundInvalidMailAddressNotFound,
            DmsError::ResourceNotFoundInvalidReceiverNotFound,
            DmsError::ResourceNotFoundInvalidReplyNotFound,
            DmsError::ResourceNotFoundInvalidTaskNameNotFound,
            DmsError::ResourceNotFoundInvalidTemplateNotFound,
        ];
        pub(super) static WORDS: [&str; 20] = [
            "InternalError.InternalCOSError",
            "InternalError.InternalDBError",
            "InternalError.InternalEncryptError",
            "InvalidParameter.InvalidFromNameMalformed",
            "InvalidParameter.InvalidHtmlContentMalformed",
            "InvalidParameter.InvalidMailAddressNameMalformed",
            "InvalidParameter.InvalidMailContentMalformed",
            "InvalidParameter.InvalidReceiverNameMalformed",
            "InvalidParameter.InvalidSubjectMalformed",
            "InvalidParameter.InvalidTaskNameMalformed",
            "InvalidParameter.InvalidTemplateContentMalformed",
            "InvalidParameter.InvalidTemplateNameMalformed",
            "InvalidParameter.InvalidTemplateValueMalformed",
            "InvalidParameter.InvalidTextContentMalformed",
            "ResourceInUse.InvalidTaskNameDuplicate",
            "ResourceNotFound.InvalidMailAddressNotFound",
            "ResourceNotFound.InvalidReceiverNotFound",
            "ResourceNotFound.InvalidReplyNotFound",
            "ResourceNotFound.InvalidTaskNameNotFound",
            "ResourceNotFound.InvalidTemplateNotFound",
        ];
        pub(super) static NAMES: [&str; 20] = [
            "InternalErrorInternalCosError",
            "InternalErrorInternalDbError",
            "InternalErrorInternalEncryptError",
            "InvalidParameterInvalidFromNameMalformed",
            "InvalidParameterInvalidHtmlContentMalformed",
            "InvalidParameterInvalidMailAddressNameMalformed",
            "InvalidParameterInvalidMailContentMalformed",
            "InvalidParameterInvalidReceiverNameMalformed",
            "InvalidParameterInvalidSubjectMalformed",
            "InvalidParameterInvalidTaskNameMalformed",
            "InvalidParameterInvalidTemplateContentMalformed",
            "InvalidParameterInvalidTemplateNameMalformed",
            "InvalidParameterInvalidTemplateValueMalformed",
            "InvalidParameterInvalidTextContentMalformed",
            "ResourceInUseInvalidTaskNameDuplicate",
            "ResourceNotFoundInvalidMailAddressNotFound",
            "ResourceNotFoundInvalidReceiverNotFound",
            "ResourceNotFoundInvalidReplyNotFound",
            "ResourceNotFoundInvalidTaskNameNotFound",
            "ResourceNotFoundInvalidTemplateNotFound",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 4] = [
            Answer::below("InternalError"),
            Answer::below("InvalidParameter"),
            Answer::below("ResourceInUse"),
            Answer::below("ResourceNotFound"),
        ];
        pub(super) use super::index::DMS_V20200819_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "DmsError",
            label_en: "Direct Email Service",
            label_zh: "邮件发送服务",
            level: Level::Service,
            product: Some(products::DMS),
            version: Some("2020-08-19"),
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

#[cfg(feature = "dms")]
pub use v20200819::DmsError;

const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    [
        "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
        "官方 Go SDK 国际站版 v3.0.1474（2026-08-21）：各服务错误码",
    ],
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474"),
);
