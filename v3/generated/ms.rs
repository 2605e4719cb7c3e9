// @generated from spec/ms.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 765705c7c8bb08c9
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ms.rs"]
mod index;

/// Version 2018-04-08 of the API.
pub mod v20180408 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Mobile Security (ms), API 3.0, version 2018-04-08.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum MsError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.InvalidAuthorization
        #[doc(alias("AuthFailure.InvalidAuthorization"))]
        AuthFailureInvalidAuthorization = -72_203_162,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.ApkServerError
        #[doc(alias("InternalError.ApkServerError"))]
        InternalErrorApkServerError = -946_264_837,
        /// InternalError.ServerError
        #[doc(alias("InternalError.ServerError"))]
        InternalErrorServerError = 1_772_252_713,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.MissingServiceInfo
        #[doc(alias("InvalidParameter.MissingServiceInfo"))]
        InvalidParameterMissingServiceInfo = -1_852_129_051,
        /// InvalidParameter.ParameterError
        #[doc(alias("InvalidParameter.ParameterError"))]
        InvalidParameterParameterError = -2_064_299_819,
        /// InvalidParameter.PlanIdNotFound
        #[doc(alias("InvalidParameter.PlanIdNotFound"))]
        InvalidParameterPlanIdNotFound = 160_712_491,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AndroidAppMd5Error
        #[doc(alias("InvalidParameterValue.AndroidAppMd5Error"))]
        InvalidParameterValueAndroidAppMd5Error = 947_659_029,
        /// InvalidParameterValue.AndroidAppPkgNameError
        #[doc(alias("InvalidParameterValue.AndroidAppPkgNameError"))]
        InvalidParameterValueAndroidAppPkgNameError = 699_040_966,
        /// InvalidParameterValue.AndroidAppPkgNameListError
        #[doc(alias("InvalidParameterValue.AndroidAppPkgNameListError"))]
        InvalidParameterValueAndroidAppPkgNameListError = 1_848_258_799,
        /// InvalidParameterValue.AndroidAppTypeError
        #[doc(alias("InvalidParameterValue.AndroidAppTypeError"))]
        InvalidParameterValueAndroidAppTypeError = 113_973_980,
        /// InvalidParameterValue.AndroidAppUrlError
        #[doc(alias("InvalidParameterValue.AndroidAppUrlError"))]
        InvalidParameterValueAndroidAppUrlError = -1_928_640_578,
        /// InvalidParameterValue.AndroidAssetsError
        #[doc(alias("InvalidParameterValue.AndroidAssetsError"))]
        InvalidParameterValueAndroidAssetsError = 1_350_111_134,
        /// InvalidParameterValue.AndroidEncryptParamError
        #[doc(alias("InvalidParameterValue.AndroidEncryptParamError"))]
        InvalidParameterValueAndroidEncryptParamError = -901_016_544,
        /// InvalidParameterValue.AndroidResError
        #[doc(alias("InvalidParameterValue.AndroidResError"))]
        InvalidParameterValueAndroidResError = -1_142_453_744,
        /// InvalidParameterValue.AndroidSoError
        #[doc(alias("InvalidParameterValue.AndroidSoError"))]
        InvalidParameterValueAndroidSoError = -2_135_994_053,
        /// InvalidParameterValue.AndroidVMPError
        #[doc(alias("InvalidParameterValue.AndroidVMPError"))]
        InvalidParameterValueAndroidVmpError = 1_677_653_143,
        /// InvalidParameterValue.AppletEncryptParamError
        #[doc(alias("InvalidParameterValue.AppletEncryptParamError"))]
        InvalidParameterValueAppletEncryptParamError = 311_159_716,
        /// InvalidParameterValue.CheckUrlError
        #[doc(alias("InvalidParameterValue.CheckUrlError"))]
        InvalidParameterValueCheckUrlError = 1_592_057_052,
        /// InvalidParameterValue.EncryptParamAppTypeError
        #[doc(alias("InvalidParameterValue.EncryptParamAppTypeError"))]
        InvalidParameterValueEncryptParamAppTypeError = -435_464_201,
        /// InvalidParameterValue.InvalidCoexistItemIdsFilters
        #[doc(alias("InvalidParameterValue.InvalidCoexistItemIdsFilters"))]
        InvalidParameterValueInvalidCoexistItemIdsFilters = -1_410_329_083,
        /// InvalidParameterValue.InvalidFilter
        #[doc(alias("InvalidParameterValue.InvalidFilter"))]
        InvalidParameterValueInvalidFilter = -1_315_941_512,
        /// InvalidParameterValue.InvalidItemIds
        #[doc(alias("InvalidParameterValue.InvalidItemIds"))]
        InvalidParameterValueInvalidItemIds = -1_949_480_988,
        /// InvalidParameterValue.InvalidLimit
        #[doc(alias("InvalidParameterValue.InvalidLimit"))]
        InvalidParameterValueInvalidLimit = 37_562_811,
        /// InvalidParameterValue.InvalidOffset
        #[doc(alias("InvalidParameterValue.InvalidOffset"))]
        InvalidParameterValueInvalidOffset = 257_516_259,
        /// InvalidParameterValue.InvalidOrderDirection
        #[doc(alias("InvalidParameterValue.InvalidOrderDirection"))]
        InvalidParameterValueInvalidOrderDirection = -1_302_061_660,
        /// InvalidParameterValue.InvalidOrderField
        #[doc(alias("InvalidParameterValue.InvalidOrderField"))]
        InvalidParameterValueInvalidOrderField = -55_513_708,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.EncryptTaskLimitExceeded
        #[doc(alias("LimitExceeded.EncryptTaskLimitExceeded"))]
        LimitExceededEncryptTaskLimitExceeded = 459_851_848,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.MissingAppInfo
        #[doc(alias("MissingParameter.MissingAppInfo"))]
        MissingParameterMissingAppInfo = 388_743_396,
        /// MissingParameter.MissingItemId
        #[doc(alias("MissingParameter.MissingItemId"))]
        MissingParameterMissingItemId = 119_716_169,
        /// MissingParameter.MissingItemIds
        #[doc(alias("MissingParameter.MissingItemIds"))]
        MissingParameterMissingItemIds = -1_661_472_933,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.ItemIdNotFound
        #[doc(alias("ResourceNotFound.ItemIdNotFound"))]
        ResourceNotFoundItemIdNotFound = -775_604_400,
        /// ResourceNotFound.PlanIdNotFound
        #[doc(alias("ResourceNotFound.PlanIdNotFound"))]
        ResourceNotFoundPlanIdNotFound = -1_759_825_335,
        /// ResourceNotFound.ResultIdNotFound
        #[doc(alias("ResourceNotFound.ResultIdNotFound"))]
        ResourceNotFoundResultIdNotFound = -1_415_079_601,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.NotBind
        #[doc(alias("ResourceUnavailable.NotBind"))]
        ResourceUnavailableNotBind = -382_432_086,
        /// ResourceUnavailable.NotFound
        #[doc(alias("ResourceUnavailable.NotFound"))]
        ResourceUnavailableNotFound = -240_764_463,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.AuthFailed
        #[doc(alias("UnauthorizedOperation.AuthFailed"))]
        UnauthorizedOperationAuthFailed = 833_643_625,
        /// UnauthorizedOperation.NotWhiteUser
        #[doc(alias("UnauthorizedOperation.NotWhiteUser"))]
        UnauthorizedOperationNotWhiteUser = -997_969_076,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(MsError, ms_v20180408_table);
    mod ms_v20180408_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{MsError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "ms_v20180408";
        pub(super) const CODE_INDEX: Index = index::MS_V20180408_CODES;
        pub(super) const KEY_INDEX: Index = index::MS_V20180408_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 48] = backgrounds(
            &WORDS,
            &index::MS_V20180408_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180408::MsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
