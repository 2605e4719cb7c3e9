// @generated from spec/mna.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 39ef2c92361c5acf
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/mna.rs"]
mod index;

/// Version 2021-01-19 of the API.
pub mod v20210119 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Multiple Network Acceleration (mna), API 3.0, version 2021-01-19.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum MnaError {
        /// FailedOperation.TransactionException
        #[doc(alias("FailedOperation.TransactionException"))]
        FailedOperationTransactionException = -910_591_865,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.ControlRequestError
        #[doc(alias("InternalError.ControlRequestError"))]
        InternalErrorControlRequestError = -832_361_817,
        /// InternalError.CosRequestError
        #[doc(alias("InternalError.CosRequestError"))]
        InternalErrorCosRequestError = 415_828_014,
        /// InternalError.DuplicateDataKey
        #[doc(alias("InternalError.DuplicateDataKey"))]
        InternalErrorDuplicateDataKey = 1_232_694_264,
        /// InternalError.DuplicateDeviceName
        #[doc(alias("InternalError.DuplicateDeviceName"))]
        InternalErrorDuplicateDeviceName = -616_870_233,
        /// InternalError.FileIOError
        #[doc(alias("InternalError.FileIOError"))]
        InternalErrorFileIoError = -1_529_480_128,
        /// InternalError.MonitorDataRequestError
        #[doc(alias("InternalError.MonitorDataRequestError"))]
        InternalErrorMonitorDataRequestError = -477_885_067,
        /// InternalError.NetworkInfoRequestError
        #[doc(alias("InternalError.NetworkInfoRequestError"))]
        InternalErrorNetworkInfoRequestError = 227_148_147,
        /// InternalError.UndefinedEncryptedKey
        #[doc(alias("InternalError.UndefinedEncryptedKey"))]
        InternalErrorUndefinedEncryptedKey = -1_220_386_335,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.TimeFuture
        #[doc(alias("InvalidParameterValue.TimeFuture"))]
        InvalidParameterValueTimeFuture = 834_697_010,
        /// InvalidParameterValue.TimeSpanExceeded
        #[doc(alias("InvalidParameterValue.TimeSpanExceeded"))]
        InvalidParameterValueTimeSpanExceeded = 2_026_348_345,
        /// InvalidParameterValue.TimeTooEarly
        #[doc(alias("InvalidParameterValue.TimeTooEarly"))]
        InvalidParameterValueTimeTooEarly = -1_775_935_098,
        /// InvalidParameterValue.VendorNotFound
        #[doc(alias("InvalidParameterValue.VendorNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-08"
        )]
        InvalidParameterValueVendorNotFound = -1_742_681_985,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.AccelerationNotSuggest
        #[doc(alias("OperationDenied.AccelerationNotSuggest"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-08"
        )]
        OperationDeniedAccelerationNotSuggest = -388_775_523,
        /// OperationDenied.CTCCTokenExpired
        #[doc(alias("OperationDenied.CTCCTokenExpired"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-08"
        )]
        OperationDeniedCtccTokenExpired = -808_548_564,
        /// OperationDenied.CreateQosExceedLimit
        #[doc(alias("OperationDenied.CreateQosExceedLimit"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-08"
        )]
        OperationDeniedCreateQosExceedLimit = 1_014_621_744,
        /// OperationDenied.DeviceNotFound
        #[doc(alias("OperationDenied.DeviceNotFound"))]
        OperationDeniedDeviceNotFound = 1_213_918_404,
        /// OperationDenied.DuplicateSN
        #[doc(alias("OperationDenied.DuplicateSN"))]
        OperationDeniedDuplicateSn = 373_443_509,
        /// OperationDenied.HardwareHasActivated
        #[doc(alias("OperationDenied.HardwareHasActivated"))]
        OperationDeniedHardwareHasActivated = -1_407_286_442,
        /// OperationDenied.HardwareNotExist
        #[doc(alias("OperationDenied.HardwareNotExist"))]
        OperationDeniedHardwareNotExist = -1_036_672_769,
        /// OperationDenied.IllegalRequest
        #[doc(alias("OperationDenied.IllegalRequest"))]
        OperationDeniedIllegalRequest = 1_329_370_271,
        /// OperationDenied.InsufficientBalance
        #[doc(alias("OperationDenied.InsufficientBalance"))]
        OperationDeniedInsufficientBalance = 1_627_493_958,
        /// OperationDenied.L3CidrOverLap
        #[doc(alias("OperationDenied.L3CidrOverLap"))]
        OperationDeniedL3CidrOverLap = -1_940_044_961,
        /// OperationDenied.L3ConnectionOverSize
        #[doc(alias("OperationDenied.L3ConnectionOverSize"))]
        OperationDeniedL3ConnectionOverSize = 739_159_586,
        /// OperationDenied.ModifiedOrRenewed
        #[doc(alias("OperationDenied.ModifiedOrRenewed"))]
        OperationDeniedModifiedOrRenewed = 1_935_900_415,
        /// OperationDenied.NotAllowedToPay
        #[doc(alias("OperationDenied.NotAllowedToPay"))]
        OperationDeniedNotAllowedToPay = 1_704_814_625,
        /// OperationDenied.RepeatPurchase
        #[doc(alias("OperationDenied.RepeatPurchase"))]
        OperationDeniedRepeatPurchase = 1_391_254_740,
        /// OperationDenied.RequestQosTimeout
        #[doc(alias("OperationDenied.RequestQosTimeout"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-08"
        )]
        OperationDeniedRequestQosTimeout = 941_904_066,
        /// OperationDenied.TruncFlagOn
        #[doc(alias("OperationDenied.TruncFlagOn"))]
        OperationDeniedTruncFlagOn = -820_061_486,
        /// OperationDenied.UnauthorizedUser
        #[doc(alias("OperationDenied.UnauthorizedUser"))]
        OperationDeniedUnauthorizedUser = 580_276_827,
        /// OperationDenied.UserNonAccelerated
        #[doc(alias("OperationDenied.UserNonAccelerated"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-08"
        )]
        OperationDeniedUserNonAccelerated = -1_679_205_026,
        /// OperationDenied.UserOutOfCoverage
        #[doc(alias("OperationDenied.UserOutOfCoverage"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-08"
        )]
        OperationDeniedUserOutOfCoverage = -1_429_199_129,
        /// OperationDenied.VendorNotRegister
        #[doc(alias("OperationDenied.VendorNotRegister"))]
        OperationDeniedVendorNotRegister = -2_086_299_072,
        /// OperationDenied.VendorReturnError
        #[doc(alias("OperationDenied.VendorReturnError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-08"
        )]
        OperationDeniedVendorReturnError = 1_072_791_393,
        /// OperationDenied.VendorServerError
        #[doc(alias("OperationDenied.VendorServerError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-08"
        )]
        OperationDeniedVendorServerError = 1_300_164_402,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.NoPermission
        #[doc(alias("UnauthorizedOperation.NoPermission"))]
        UnauthorizedOperationNoPermission = 87_987_530,
        /// UnauthorizedOperation.UnopenedLiveService
        #[doc(alias("UnauthorizedOperation.UnopenedLiveService"))]
        UnauthorizedOperationUnopenedLiveService = 1_672_006_673,
    }
    api::listed_enum!(MnaError, mna_v20210119_table);
    mod mna_v20210119_table {
        use super::api::{
            Background, Index, Level, Retirement, Table, TableData, backgrounds,
        };
        use super::{MnaError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "mna_v20210119";
        pub(super) const CODE_INDEX: Index = index::MNA_V20210119_CODES;
        pub(super) const KEY_INDEX: Index = index::MNA_V20210119_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [MnaError; 46] = [
            MnaError::FailedOperationTransactionException,
            MnaError::InternalError,
            MnaError::InternalErrorControlRequestError,
            MnaError::InternalErrorCosRequestError,
            MnaError::InternalErrorDuplicateDataKey,
            MnaError::InternalErrorDuplicateDeviceName,
            MnaError::InternalErrorFileIoError,
            MnaError::InternalErrorMonitorDataRequestError,
            MnaError::InternalErrorNetworkInfoRequestError,
            MnaError::InternalErrorUndefinedEncryptedKey,
            MnaError::InvalidParameter,
            MnaError::InvalidParameterValue,
            MnaError::InvalidParameterValueTimeFuture,
            MnaError::InvalidParameterValueTimeSpanExceeded,
            MnaError::InvalidParameterValueTimeTooEarly,
            MnaError::InvalidParameterValueVendorNotFound,
            MnaError::LimitExceeded,
            MnaError::OperationDenied,
            MnaError::OperationDeniedAccelerationNotSuggest,
            MnaError::OperationDeniedCtccTokenExpired,
            MnaError::OperationDeniedCreateQosExceedLimit,
            MnaError::OperationDeniedDeviceNotFound,
            MnaError::OperationDeniedDuplicateSn,
            MnaError::OperationDeniedHardwareHasActivated,
            MnaError::OperationDeniedHardwareNotExist,
            MnaError::OperationDeniedIllegalRequest,
            MnaError::OperationDeniedInsufficientBalance,
            MnaError::OperationDeniedL3CidrOverLap,
            MnaError::OperationDeniedL3ConnectionOverSize,
            MnaError::OperationDeniedModifiedOrRenewed,
            MnaError::OperationDeniedNotAllowedToPay,
            MnaError::OperationDeniedRepeatPurchase,
            MnaError::OperationDeniedRequestQosTimeout,
            MnaError::OperationDeniedTruncFlagOn,
            MnaError::OperationDeniedUnauthorizedUser,
            MnaError::OperationDeniedUserNonAccelerated,
            MnaError::OperationDeniedUserOutOfCoverage,
            MnaError::OperationDeniedVendorNotRegister,
            MnaError::OperationDeniedVendorReturnError,
            MnaError::OperationDeniedVendorServerError,
            MnaError::ResourceInUse,
            MnaError::ResourceNotFound,
            MnaError::ResourceUnavailable,
            MnaError::UnauthorizedOperation,
            MnaError::UnauthorizedOperationNoPermission,
            MnaError::UnauthorizedOperationUnopenedLiveService,
        ];
        pub(super) static WORDS: [&str; 46] = [
            "FailedOperation.TransactionException",
            "InternalError",
            "InternalError.ControlRequestError",
            "InternalError.CosRequestError",
            "InternalError.DuplicateDataKey",
            "InternalError.DuplicateDeviceName",
            "InternalError.FileIOError",
            "InternalError.MonitorDataRequestError",
            "InternalError.NetworkInfoRequestError",
            "InternalError.UndefinedEncryptedKey",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.TimeFuture",
            "InvalidParameterValue.TimeSpanExceeded",
            "InvalidParameterValue.TimeTooEarly",
            "InvalidParameterValue.VendorNotFound",
            "LimitExceeded",
            "OperationDenied",
            "OperationDenied.AccelerationNotSuggest",
            "OperationDenied.CTCCTokenExpired",
            "OperationDenied.CreateQosExceedLimit",
            "OperationDenied.DeviceNotFound",
            "OperationDenied.DuplicateSN",
            "OperationDenied.HardwareHasActivated",
            "OperationDenied.HardwareNotExist",
            "OperationDenied.IllegalRequest",
            "OperationDenied.InsufficientBalance",
            "OperationDenied.L3CidrOverLap",
            "OperationDenied.L3ConnectionOverSize",
            "OperationDenied.ModifiedOrRenewed",
            "OperationDenied.NotAllowedToPay",
            "OperationDenied.RepeatPurchase",
            "OperationDenied.RequestQosTimeout",
            "OperationDenied.TruncFlagOn",
            "OperationDenied.UnauthorizedUser",
            "OperationDenied.UserNonAccelerated",
            "OperationDenied.UserOutOfCoverage",
            "OperationDenied.VendorNotRegister",
            "OperationDenied.VendorReturnError",
            "OperationDenied.VendorServerError",
            "ResourceInUse",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperation.NoPermission",
            "UnauthorizedOperation.UnopenedLiveService",
        ];
        pub(super) static NAMES: [&str; 46] = [
            "FailedOperationTransactionException",
            "InternalError",
            "InternalErrorControlRequestError",
            "InternalErrorCosRequestError",
            "InternalErrorDuplicateDataKey",
            "InternalErrorDuplicateDeviceName",
            "InternalErrorFileIoError",
            "InternalErrorMonitorDataRequestError",
            "InternalErrorNetworkInfoRequestError",
            "InternalErrorUndefinedEncryptedKey",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueTimeFuture",
            "InvalidParameterValueTimeSpanExceeded",
            "InvalidParameterValueTimeTooEarly",
            "InvalidParameterValueVendorNotFound",
            "LimitExceeded",
            "OperationDenied",
            "OperationDeniedAccelerationNotSuggest",
            "OperationDeniedCtccTokenExpired",
            "OperationDeniedCreateQosExceedLimit",
            "OperationDeniedDeviceNotFound",
            "OperationDeniedDuplicateSn",
            "OperationDeniedHardwareHasActivated",
            "OperationDeniedHardwareNotExist",
            "OperationDeniedIllegalRequest",
            "OperationDeniedInsufficientBalance",
            "OperationDeniedL3CidrOverLap",
            "OperationDeniedL3ConnectionOverSize",
            "OperationDeniedModifiedOrRenewed",
            "OperationDeniedNotAllowedToPay",
            "OperationDeniedRepeatPurchase",
            "OperationDeniedRequestQosTimeout",
            "OperationDeniedTruncFlagOn",
            "OperationDeniedUnauthorizedUser",
            "OperationDeniedUserNonAccelerated",
            "OperationDeniedUserOutOfCoverage",
            "OperationDeniedVendorNotRegister",
            "OperationDeniedVendorReturnError",
            "OperationDeniedVendorServerError",
            "ResourceInUse",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperationNoPermission",
            "UnauthorizedOperationUnopenedLiveService",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 46] = backgrounds(
            &WORDS,
            &index::MNA_V20210119_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "MnaError",
            label_en: "Multiple Network Acceleration",
            label_zh: "多网聚合加速",
            level: Level::Service,
            product: Some(products::MNA),
            version: Some("2021-01-19"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    15,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-04-08",
                        "自 2025-04-08 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    18,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-04-08",
                        "自 2025-04-08 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    19,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-04-08",
                        "自 2025-04-08 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    20,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-04-08",
                        "自 2025-04-08 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    32,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-04-08",
                        "自 2025-04-08 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    35,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-04-08",
                        "自 2025-04-08 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    36,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-04-08",
                        "自 2025-04-08 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    38,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-04-08",
                        "自 2025-04-08 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    39,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-04-08",
                        "自 2025-04-08 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20210119::MnaError;

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
