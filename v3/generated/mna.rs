// @generated from spec/mna.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 267d7d3a5992c078, rust-hash: 85e25925bda8039e
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/mna.rs"]
mod index;

/// Version 2021-01-19 of the API.
pub mod v20210119 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "mna")]
    /// Error codes of Multiple Network Acceleration (mna), API 3.0, version 2021-01-19.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MnaError {
        /// FailedOperation.TransactionException
        #[doc(alias("FailedOperation.TransactionException"))]
        FailedOperationTransactionException,
        /// InternalError
        InternalError,
        /// InternalError.ControlRequestError
        #[doc(alias("InternalError.ControlRequestError"))]
        InternalErrorControlRequestError,
        /// InternalError.CosRequestError
        #[doc(alias("InternalError.CosRequestError"))]
        InternalErrorCosRequestError,
        /// InternalError.DuplicateDataKey
        #[doc(alias("InternalError.DuplicateDataKey"))]
        InternalErrorDuplicateDataKey,
        /// InternalError.DuplicateDeviceName
        #[doc(alias("InternalError.DuplicateDeviceName"))]
        InternalErrorDuplicateDeviceName,
        /// InternalError.FileIOError
        #[doc(alias("InternalError.FileIOError"))]
        InternalErrorFileIoError,
        /// InternalError.MonitorDataRequestError
        #[doc(alias("InternalError.MonitorDataRequestError"))]
        InternalErrorMonitorDataRequestError,
        /// InternalError.NetworkInfoRequestError
        #[doc(alias("InternalError.NetworkInfoRequestError"))]
        InternalErrorNetworkInfoRequestError,
        /// InternalError.UndefinedEncryptedKey
        #[doc(alias("InternalError.UndefinedEncryptedKey"))]
        InternalErrorUndefinedEncryptedKey,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.TimeFuture
        #[doc(alias("InvalidParameterValue.TimeFuture"))]
        InvalidParameterValueTimeFuture,
        /// InvalidParameterValue.TimeSpanExceeded
        #[doc(alias("InvalidParameterValue.TimeSpanExceeded"))]
        InvalidParameterValueTimeSpanExceeded,
        /// InvalidParameterValue.TimeTooEarly
        #[doc(alias("InvalidParameterValue.TimeTooEarly"))]
        InvalidParameterValueTimeTooEarly,
        /// InvalidParameterValue.VendorNotFound
        #[doc(alias("InvalidParameterValue.VendorNotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-08"
        )]
        InvalidParameterValueVendorNotFound,
        /// LimitExceeded
        LimitExceeded,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.AccelerationNotSuggest
        #[doc(alias("OperationDenied.AccelerationNotSuggest"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-08"
        )]
        OperationDeniedAccelerationNotSuggest,
        /// OperationDenied.CTCCTokenExpired
        #[doc(alias("OperationDenied.CTCCTokenExpired"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-08"
        )]
        OperationDeniedCtccTokenExpired,
        /// OperationDenied.CreateQosExceedLimit
        #[doc(alias("OperationDenied.CreateQosExceedLimit"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-08"
        )]
        OperationDeniedCreateQosExceedLimit,
        /// OperationDenied.DeviceNotFound
        #[doc(alias("OperationDenied.DeviceNotFound"))]
        OperationDeniedDeviceNotFound,
        /// OperationDenied.DuplicateSN
        #[doc(alias("OperationDenied.DuplicateSN"))]
        OperationDeniedDuplicateSn,
        /// OperationDenied.HardwareHasActivated
        #[doc(alias("OperationDenied.HardwareHasActivated"))]
        OperationDeniedHardwareHasActivated,
        /// OperationDenied.HardwareNotExist
        #[doc(alias("OperationDenied.HardwareNotExist"))]
        OperationDeniedHardwareNotExist,
        /// OperationDenied.IllegalRequest
        #[doc(alias("OperationDenied.IllegalRequest"))]
        OperationDeniedIllegalRequest,
        /// OperationDenied.InsufficientBalance
        #[doc(alias("OperationDenied.InsufficientBalance"))]
        OperationDeniedInsufficientBalance,
        /// OperationDenied.L3CidrOverLap
        #[doc(alias("OperationDenied.L3CidrOverLap"))]
        OperationDeniedL3CidrOverLap,
        /// OperationDenied.L3ConnectionOverSize
        #[doc(alias("OperationDenied.L3ConnectionOverSize"))]
        OperationDeniedL3ConnectionOverSize,
        /// OperationDenied.ModifiedOrRenewed
        #[doc(alias("OperationDenied.ModifiedOrRenewed"))]
        OperationDeniedModifiedOrRenewed,
        /// OperationDenied.NotAllowedToPay
        #[doc(alias("OperationDenied.NotAllowedToPay"))]
        OperationDeniedNotAllowedToPay,
        /// OperationDenied.RepeatPurchase
        #[doc(alias("OperationDenied.RepeatPurchase"))]
        OperationDeniedRepeatPurchase,
        /// OperationDenied.RequestQosTimeout
        #[doc(alias("OperationDenied.RequestQosTimeout"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-08"
        )]
        OperationDeniedRequestQosTimeout,
        /// OperationDenied.TruncFlagOn
        #[doc(alias("OperationDenied.TruncFlagOn"))]
        OperationDeniedTruncFlagOn,
        /// OperationDenied.UnauthorizedUser
        #[doc(alias("OperationDenied.UnauthorizedUser"))]
        OperationDeniedUnauthorizedUser,
        /// OperationDenied.UserNonAccelerated
        #[doc(alias("OperationDenied.UserNonAccelerated"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-08"
        )]
        OperationDeniedUserNonAccelerated,
        /// OperationDenied.UserOutOfCoverage
        #[doc(alias("OperationDenied.UserOutOfCoverage"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-08"
        )]
        OperationDeniedUserOutOfCoverage,
        /// OperationDenied.VendorNotRegister
        #[doc(alias("OperationDenied.VendorNotRegister"))]
        OperationDeniedVendorNotRegister,
        /// OperationDenied.VendorReturnError
        #[doc(alias("OperationDenied.VendorReturnError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-08"
        )]
        OperationDeniedVendorReturnError,
        /// OperationDenied.VendorServerError
        #[doc(alias("OperationDenied.VendorServerError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-04-08"
        )]
        OperationDeniedVendorServerError,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.NoPermission
        #[doc(alias("UnauthorizedOperation.NoPermission"))]
        UnauthorizedOperationNoPermission,
        /// UnauthorizedOperation.UnopenedLiveService
        #[doc(alias("UnauthorizedOperation.UnopenedLiveService"))]
        UnauthorizedOperationUnopenedLiveService,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "mna")]
    api::listed_enum!(MnaError, mna_v20210119_table);
    pub(crate) mod mna_v20210119_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "mna")]
        use super::MnaError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "mna_v20210119";
        pub(super) const CODE_INDEX: Index = index::MNA_V20210119_CODES;
        pub(super) const KEY_INDEX: Index = index::MNA_V20210119_KEYS;
        #[cfg(feature = "mna")]
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
        pub(super) static ANSWERS: [Answer; 14] = [
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
        ];
        pub(super) use super::index::MNA_V20210119_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "mna")]
pub use v20210119::MnaError;

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
