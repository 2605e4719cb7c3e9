// @generated from spec/ms.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 778044b5e418d8d8, rust-hash: 2b3dfc019d0dcf20
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ms.rs"]
mod index;

/// Version 2018-04-08 of the API.
pub mod v20180408 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ms")]
    /// Error codes of Mobile Security (ms), API 3.0, version 2018-04-08.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MsError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.InvalidAuthorization
        #[doc(alias("AuthFailure.InvalidAuthorization"))]
        AuthFailureInvalidAuthorization,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InternalError.ApkServerError
        #[doc(alias("InternalError.ApkServerError"))]
        InternalErrorApkServerError,
        /// InternalError.ServerError
        #[doc(alias("InternalError.ServerError"))]
        InternalErrorServerError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.MissingServiceInfo
        #[doc(alias("InvalidParameter.MissingServiceInfo"))]
        InvalidParameterMissingServiceInfo,
        /// InvalidParameter.ParameterError
        #[doc(alias("InvalidParameter.ParameterError"))]
        InvalidParameterParameterError,
        /// InvalidParameter.PlanIdNotFound
        #[doc(alias("InvalidParameter.PlanIdNotFound"))]
        InvalidParameterPlanIdNotFound,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AndroidAppMd5Error
        #[doc(alias("InvalidParameterValue.AndroidAppMd5Error"))]
        InvalidParameterValueAndroidAppMd5Error,
        /// InvalidParameterValue.AndroidAppPkgNameError
        #[doc(alias("InvalidParameterValue.AndroidAppPkgNameError"))]
        InvalidParameterValueAndroidAppPkgNameError,
        /// InvalidParameterValue.AndroidAppPkgNameListError
        #[doc(alias("InvalidParameterValue.AndroidAppPkgNameListError"))]
        InvalidParameterValueAndroidAppPkgNameListError,
        /// InvalidParameterValue.AndroidAppTypeError
        #[doc(alias("InvalidParameterValue.AndroidAppTypeError"))]
        InvalidParameterValueAndroidAppTypeError,
        /// InvalidParameterValue.AndroidAppUrlError
        #[doc(alias("InvalidParameterValue.AndroidAppUrlError"))]
        InvalidParameterValueAndroidAppUrlError,
        /// InvalidParameterValue.AndroidAssetsError
        #[doc(alias("InvalidParameterValue.AndroidAssetsError"))]
        InvalidParameterValueAndroidAssetsError,
        /// InvalidParameterValue.AndroidEncryptParamError
        #[doc(alias("InvalidParameterValue.AndroidEncryptParamError"))]
        InvalidParameterValueAndroidEncryptParamError,
        /// InvalidParameterValue.AndroidResError
        #[doc(alias("InvalidParameterValue.AndroidResError"))]
        InvalidParameterValueAndroidResError,
        /// InvalidParameterValue.AndroidSoError
        #[doc(alias("InvalidParameterValue.AndroidSoError"))]
        InvalidParameterValueAndroidSoError,
        /// InvalidParameterValue.AndroidVMPError
        #[doc(alias("InvalidParameterValue.AndroidVMPError"))]
        InvalidParameterValueAndroidVmpError,
        /// InvalidParameterValue.AppletEncryptParamError
        #[doc(alias("InvalidParameterValue.AppletEncryptParamError"))]
        InvalidParameterValueAppletEncryptParamError,
        /// InvalidParameterValue.CheckUrlError
        #[doc(alias("InvalidParameterValue.CheckUrlError"))]
        InvalidParameterValueCheckUrlError,
        /// InvalidParameterValue.EncryptParamAppTypeError
        #[doc(alias("InvalidParameterValue.EncryptParamAppTypeError"))]
        InvalidParameterValueEncryptParamAppTypeError,
        /// InvalidParameterValue.InvalidCoexistItemIdsFilters
        #[doc(alias("InvalidParameterValue.InvalidCoexistItemIdsFilters"))]
        InvalidParameterValueInvalidCoexistItemIdsFilters,
        /// InvalidParameterValue.InvalidFilter
        #[doc(alias("InvalidParameterValue.InvalidFilter"))]
        InvalidParameterValueInvalidFilter,
        /// InvalidParameterValue.InvalidItemIds
        #[doc(alias("InvalidParameterValue.InvalidItemIds"))]
        InvalidParameterValueInvalidItemIds,
        /// InvalidParameterValue.InvalidLimit
        #[doc(alias("InvalidParameterValue.InvalidLimit"))]
        InvalidParameterValueInvalidLimit,
        /// InvalidParameterValue.InvalidOffset
        #[doc(alias("InvalidParameterValue.InvalidOffset"))]
        InvalidParameterValueInvalidOffset,
        /// InvalidParameterValue.InvalidOrderDirection
        #[doc(alias("InvalidParameterValue.InvalidOrderDirection"))]
        InvalidParameterValueInvalidOrderDirection,
        /// InvalidParameterValue.InvalidOrderField
        #[doc(alias("InvalidParameterValue.InvalidOrderField"))]
        InvalidParameterValueInvalidOrderField,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.EncryptTaskLimitExceeded
        #[doc(alias("LimitExceeded.EncryptTaskLimitExceeded"))]
        LimitExceededEncryptTaskLimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.MissingAppInfo
        #[doc(alias("MissingParameter.MissingAppInfo"))]
        MissingParameterMissingAppInfo,
        /// MissingParameter.MissingItemId
        #[doc(alias("MissingParameter.MissingItemId"))]
        MissingParameterMissingItemId,
        /// MissingParameter.MissingItemIds
        #[doc(alias("MissingParameter.MissingItemIds"))]
        MissingParameterMissingItemIds,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.ItemIdNotFound
        #[doc(alias("ResourceNotFound.ItemIdNotFound"))]
        ResourceNotFoundItemIdNotFound,
        /// ResourceNotFound.PlanIdNotFound
        #[doc(alias("ResourceNotFound.PlanIdNotFound"))]
        ResourceNotFoundPlanIdNotFound,
        /// ResourceNotFound.ResultIdNotFound
        #[doc(alias("ResourceNotFound.ResultIdNotFound"))]
        ResourceNotFoundResultIdNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.NotBind
        #[doc(alias("ResourceUnavailable.NotBind"))]
        ResourceUnavailableNotBind,
        /// ResourceUnavailable.NotFound
        #[doc(alias("ResourceUnavailable.NotFound"))]
        ResourceUnavailableNotFound,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.AuthFailed
        #[doc(alias("UnauthorizedOperation.AuthFailed"))]
        UnauthorizedOperationAuthFailed,
        /// UnauthorizedOperation.NotWhiteUser
        #[doc(alias("UnauthorizedOperation.NotWhiteUser"))]
        UnauthorizedOperationNotWhiteUser,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ms")]
    api::listed_enum!(MsError, ms_v20180408_table);
    pub(crate) mod ms_v20180408_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "ms")]
        use super::MsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ms_v20180408";
        pub(super) const CODE_INDEX: Index = index::MS_V20180408_CODES;
        pub(super) const KEY_INDEX: Index = index::MS_V20180408_KEYS;
        #[cfg(feature = "ms")]
        pub(super) static VARIANTS: [MsError; 48] = [
            MsError::AuthFailure,
            MsError::AuthFailureInvalidAuthorization,
            MsError::FailedOperation,
            MsError::InternalError,
            MsError::InternalErrorApkServerError,
            MsError::InternalErrorServerError,
            MsError::InvalidParameter,
            MsError::InvalidParameterMissingServiceInfo,
            MsError::InvalidParameterParameterError,
            MsError::InvalidParameterPlanIdNotFound,
            MsError::InvalidParameterValue,
            MsError::InvalidParameterValueAndroidAppMd5Error,
            MsError::InvalidParameterValueAndroidAppPkgNameError,
            MsError::InvalidParameterValueAndroidAppPkgNameListError,
            MsError::InvalidParameterValueAndroidAppTypeError,
            MsError::InvalidParameterValueAndroidAppUrlError,
            MsError::InvalidParameterValueAndroidAssetsError,
            MsError::InvalidParameterValueAndroidEncryptParamError,
            MsError::InvalidParameterValueAndroidResError,
            MsError::InvalidParameterValueAndroidSoError,
            MsError::InvalidParameterValueAndroidVmpError,
            MsError::InvalidParameterValueAppletEncryptParamError,
            MsError::InvalidParameterValueCheckUrlError,
            MsError::InvalidParameterValueEncryptParamAppTypeError,
            MsError::InvalidParameterValueInvalidCoexistItemIdsFilters,
            MsError::InvalidParameterValueInvalidFilter,
            MsError::InvalidParameterValueInvalidItemIds,
            MsError::InvalidParameterValueInvalidLimit,
            MsError::InvalidParameterValueInvalidOffset,
            MsError::InvalidParameterValueInvalidOrderDirection,
            MsError::InvalidParameterValueInvalidOrderField,
            MsError::LimitExceeded,
            MsError::LimitExceededEncryptTaskLimitExceeded,
            MsError::MissingParameter,
            MsError::MissingParameterMissingAppInfo,
            MsError::MissingParameterMissingItemId,
            MsError::MissingParameterMissingItemIds,
            MsError::ResourceNotFound,
            MsError::ResourceNotFoundItemIdNotFound,
            MsError::ResourceNotFoundPlanIdNotFound,
            MsError::ResourceNotFoundResultIdNotFound,
            MsError::ResourceUnavailable,
            MsError::ResourceUnavailableNotBind,
            MsError::ResourceUnavailableNotFound,
            MsError::UnauthorizedOperation,
            MsError::UnauthorizedOperationAuthFailed,
            MsError::UnauthorizedOperationNotWhiteUser,
            MsError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 48] = [
            "AuthFailure",
            "AuthFailure.InvalidAuthorization",
            "FailedOperation",
            "InternalError",
            "InternalError.ApkServerError",
            "InternalError.ServerError",
            "InvalidParameter",
            "InvalidParameter.MissingServiceInfo",
            "InvalidParameter.ParameterError",
            "InvalidParameter.PlanIdNotFound",
            "InvalidParameterValue",
            "InvalidParameterValue.AndroidAppMd5Error",
            "InvalidParameterValue.AndroidAppPkgNameError",
            "InvalidParameterValue.AndroidAppPkgNameListError",
            "InvalidParameterValue.AndroidAppTypeError",
            "InvalidParameterValue.AndroidAppUrlError",
            "InvalidParameterValue.AndroidAssetsError",
            "InvalidParameterValue.AndroidEncryptParamError",
            "InvalidParameterValue.AndroidResError",
            "InvalidParameterValue.AndroidSoError",
            "InvalidParameterValue.AndroidVMPError",
            "InvalidParameterValue.AppletEncryptParamError",
            "InvalidParameterValue.CheckUrlError",
            "InvalidParameterValue.EncryptParamAppTypeError",
            "InvalidParameterValue.InvalidCoexistItemIdsFilters",
            "InvalidParameterValue.InvalidFilter",
            "InvalidParameterValue.InvalidItemIds",
            "InvalidParameterValue.InvalidLimit",
            "InvalidParameterValue.InvalidOffset",
            "InvalidParameterValue.InvalidOrderDirection",
            "InvalidParameterValue.InvalidOrderField",
            "LimitExceeded",
            "LimitExceeded.EncryptTaskLimitExceeded",
            "MissingParameter",
            "MissingParameter.MissingAppInfo",
            "MissingParameter.MissingItemId",
            "MissingParameter.MissingItemIds",
            "ResourceNotFound",
            "ResourceNotFound.ItemIdNotFound",
            "ResourceNotFound.PlanIdNotFound",
            "ResourceNotFound.ResultIdNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.NotBind",
            "ResourceUnavailable.NotFound",
            "UnauthorizedOperation",
            "UnauthorizedOperation.AuthFailed",
            "UnauthorizedOperation.NotWhiteUser",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 48] = [
            "AuthFailure",
            "AuthFailureInvalidAuthorization",
            "FailedOperation",
            "InternalError",
            "InternalErrorApkServerError",
            "InternalErrorServerError",
            "InvalidParameter",
            "InvalidParameterMissingServiceInfo",
            "InvalidParameterParameterError",
            "InvalidParameterPlanIdNotFound",
            "InvalidParameterValue",
            "InvalidParameterValueAndroidAppMd5Error",
            "InvalidParameterValueAndroidAppPkgNameError",
            "InvalidParameterValueAndroidAppPkgNameListError",
            "InvalidParameterValueAndroidAppTypeError",
            "InvalidParameterValueAndroidAppUrlError",
            "InvalidParameterValueAndroidAssetsError",
            "InvalidParameterValueAndroidEncryptParamError",
            "InvalidParameterValueAndroidResError",
            "InvalidParameterValueAndroidSoError",
            "InvalidParameterValueAndroidVmpError",
            "InvalidParameterValueAppletEncryptParamError",
            "InvalidParameterValueCheckUrlError",
            "InvalidParameterValueEncryptParamAppTypeError",
            "InvalidParameterValueInvalidCoexistItemIdsFilters",
            "InvalidParameterValueInvalidFilter",
            "InvalidParameterValueInvalidItemIds",
            "InvalidParameterValueInvalidLimit",
            "InvalidParameterValueInvalidOffset",
            "InvalidParameterValueInvalidOrderDirection",
            "InvalidParameterValueInvalidOrderField",
            "LimitExceeded",
            "LimitExceededEncryptTaskLimitExceeded",
            "MissingParameter",
            "MissingParameterMissingAppInfo",
            "MissingParameterMissingItemId",
            "MissingParameterMissingItemIds",
            "ResourceNotFound",
            "ResourceNotFoundItemIdNotFound",
            "ResourceNotFoundPlanIdNotFound",
            "ResourceNotFoundResultIdNotFound",
            "ResourceUnavailable",
            "ResourceUnavailableNotBind",
            "ResourceUnavailableNotFound",
            "UnauthorizedOperation",
            "UnauthorizedOperationAuthFailed",
            "UnauthorizedOperationNotWhiteUser",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 20] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.InvalidAuthorization"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::MS_V20180408_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "MsError",
            label_en: "Mobile Security",
            label_zh: "移动应用安全",
            level: Level::Service,
            product: Some(products::MS),
            version: Some("2018-04-08"),
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

#[cfg(feature = "ms")]
pub use v20180408::MsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
