// @generated from spec/iotvideo.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 999ae132c985f17a, rust-hash: fc804ebc6f257849
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/iotvideo.rs"]
mod index;

/// Version 2019-11-26 of the API.
pub mod v20191126 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "iotvideo")]
    /// Error codes of IoT Video (iotvideo), API 3.0, version 2019-11-26.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IotvideoError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.SignatureFailure
        #[doc(alias("AuthFailure.SignatureFailure"))]
        AuthFailureSignatureFailure,
        /// AuthFailure.TokenFailure
        #[doc(alias("AuthFailure.TokenFailure"))]
        AuthFailureTokenFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.DeviceFirmwareTaskAlreadDone
        #[doc(alias("FailedOperation.DeviceFirmwareTaskAlreadDone"))]
        FailedOperationDeviceFirmwareTaskAlreadDone,
        /// FailedOperation.DeviceIsUpdating
        #[doc(alias("FailedOperation.DeviceIsUpdating"))]
        FailedOperationDeviceIsUpdating,
        /// FailedOperation.DeviceRunningOtherOtaTask
        #[doc(alias("FailedOperation.DeviceRunningOtherOtaTask"))]
        FailedOperationDeviceRunningOtherOtaTask,
        /// FailedOperation.PermissionDenied
        #[doc(alias("FailedOperation.PermissionDenied"))]
        FailedOperationPermissionDenied,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.FirmwareAlreadyExist
        #[doc(alias("InvalidParameterValue.FirmwareAlreadyExist"))]
        InvalidParameterValueFirmwareAlreadyExist,
        /// InvalidParameterValue.Tid
        #[doc(alias("InvalidParameterValue.Tid"))]
        InvalidParameterValueTid,
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
        /// ResourceNotFound.DeviceFirmwareTaskNotExist
        #[doc(alias("ResourceNotFound.DeviceFirmwareTaskNotExist"))]
        ResourceNotFoundDeviceFirmwareTaskNotExist,
        /// ResourceNotFound.DeviceHasNoFirmware
        #[doc(alias("ResourceNotFound.DeviceHasNoFirmware"))]
        ResourceNotFoundDeviceHasNoFirmware,
        /// ResourceNotFound.FirmwareNotExist
        #[doc(alias("ResourceNotFound.FirmwareNotExist"))]
        ResourceNotFoundFirmwareNotExist,
        /// ResourceNotFound.FirmwareTaskNotExist
        #[doc(alias("ResourceNotFound.FirmwareTaskNotExist"))]
        ResourceNotFoundFirmwareTaskNotExist,
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
    #[cfg(feature = "iotvideo")]
    api::listed_enum!(IotvideoError, iotvideo_v20191126_table);
    pub(crate) mod iotvideo_v20191126_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "iotvideo")]
        use super::IotvideoError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "iotvideo_v20191126";
        pub(super) const CODE_INDEX: Index = index::IOTVIDEO_V20191126_CODES;
        pub(super) const KEY_INDEX: Index = index::IOTVIDEO_V20191126_KEYS;
        #[cfg(feature = "iotvideo")]
        pub(super) static VARIANTS: [IotvideoError; 30] = [
            IotvideoError::AuthFailure,
            IotvideoError::AuthFailureSignatureFailure,
            IotvideoError::AuthFailureTokenFailure,
            IotvideoError::DryRunOperation,
            IotvideoError::FailedOperation,
            IotvideoError::FailedOperationDeviceFirmwareTaskAlreadDone,
            IotvideoError::FailedOperationDeviceIsUpdating,
            IotvideoError::FailedOperationDeviceRunningOtherOtaTask,
            IotvideoError::FailedOperationPermissionDenied,
            IotvideoError::InternalError,
            IotvideoError::InvalidParameter,
            IotvideoError::InvalidParameterValue,
            IotvideoError::InvalidParameterValueFirmwareAlreadyExist,
            IotvideoError::InvalidParameterValueTid,
            IotvideoError::LimitExceeded,
            IotvideoError::MissingParameter,
            IotvideoError::OperationDenied,
            IotvideoError::RequestLimitExceeded,
            IotvideoError::ResourceInUse,
            IotvideoError::ResourceInsufficient,
            IotvideoError::ResourceNotFound,
            IotvideoError::ResourceNotFoundDeviceFirmwareTaskNotExist,
            IotvideoError::ResourceNotFoundDeviceHasNoFirmware,
            IotvideoError::ResourceNotFoundFirmwareNotExist,
            IotvideoError::ResourceNotFoundFirmwareTaskNotExist,
            IotvideoError::ResourceUnavailable,
            IotvideoError::ResourcesSoldOut,
            IotvideoError::UnauthorizedOperation,
            IotvideoError::UnknownParameter,
            IotvideoError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 30] = [
            "AuthFailure",
            "AuthFailure.SignatureFailure",
            "AuthFailure.TokenFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.DeviceFirmwareTaskAlreadDone",
            "FailedOperation.DeviceIsUpdating",
            "FailedOperation.DeviceRunningOtherOtaTask",
            "FailedOperation.PermissionDenied",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.FirmwareAlreadyExist",
            "InvalidParameterValue.Tid",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.DeviceFirmwareTaskNotExist",
            "ResourceNotFound.DeviceHasNoFirmware",
            "ResourceNotFound.FirmwareNotExist",
            "ResourceNotFound.FirmwareTaskNotExist",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 30] = [
            "AuthFailure",
            "AuthFailureSignatureFailure",
            "AuthFailureTokenFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationDeviceFirmwareTaskAlreadDone",
            "FailedOperationDeviceIsUpdating",
            "FailedOperationDeviceRunningOtherOtaTask",
            "FailedOperationPermissionDenied",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueFirmwareAlreadyExist",
            "InvalidParameterValueTid",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundDeviceFirmwareTaskNotExist",
            "ResourceNotFoundDeviceHasNoFirmware",
            "ResourceNotFoundFirmwareNotExist",
            "ResourceNotFoundFirmwareTaskNotExist",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 23] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.SignatureFailure"),
            Answer::of("AuthFailure.TokenFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::IOTVIDEO_V20191126_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IotvideoError",
            label_en: "IoT Video (2019-11-26)",
            label_zh: "物联网智能视频服务（2019-11-26）",
            level: Level::Service,
            product: Some(products::IOTVIDEO),
            version: Some("2019-11-26"),
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

#[cfg(feature = "iotvideo")]
pub use v20191126::IotvideoError;

/// Version 2020-12-15 of the API.
pub mod v20201215 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "iotvideo")]
    /// Error codes of IoT Video (iotvideo), API 3.0, version 2020-12-15.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IotvideoError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.DeviceFirmwareTaskAlreadDone
        #[doc(alias("FailedOperation.DeviceFirmwareTaskAlreadDone"))]
        FailedOperationDeviceFirmwareTaskAlreadDone,
        /// FailedOperation.DeviceIsUpdating
        #[doc(alias("FailedOperation.DeviceIsUpdating"))]
        FailedOperationDeviceIsUpdating,
        /// FailedOperation.DeviceRunningOtherOtaTask
        #[doc(alias("FailedOperation.DeviceRunningOtherOtaTask"))]
        FailedOperationDeviceRunningOtherOtaTask,
        /// InternalError
        InternalError,
        /// InternalError.DBOperationError
        #[doc(alias("InternalError.DBOperationError"))]
        InternalErrorDbOperationError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.FirmwareAlreadyExist
        #[doc(alias("InvalidParameterValue.FirmwareAlreadyExist"))]
        InvalidParameterValueFirmwareAlreadyExist,
        /// ResourceNotFound.DeviceFirmwareTaskNotExist
        #[doc(alias("ResourceNotFound.DeviceFirmwareTaskNotExist"))]
        ResourceNotFoundDeviceFirmwareTaskNotExist,
        /// ResourceNotFound.DeviceHasNoFirmware
        #[doc(alias("ResourceNotFound.DeviceHasNoFirmware"))]
        ResourceNotFoundDeviceHasNoFirmware,
        /// ResourceNotFound.FirmwareNotExist
        #[doc(alias("ResourceNotFound.FirmwareNotExist"))]
        ResourceNotFoundFirmwareNotExist,
        /// ResourceNotFound.FirmwareTaskNotExist
        #[doc(alias("ResourceNotFound.FirmwareTaskNotExist"))]
        ResourceNotFoundFirmwareTaskNotExist,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "iotvideo")]
    api::listed_enum!(IotvideoError, iotvideo_v20201215_table);
    pub(crate) mod iotvideo_v20201215_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "iotvideo")]
        use super::IotvideoError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "iotvideo_v20201215";
        pub(super) const CODE_INDEX: Index = index::IOTVIDEO_V20201215_CODES;
        pub(super) const KEY_INDEX: Index = index::IOTVIDEO_V20201215_KEYS;
        #[cfg(feature = "iotvideo")]
        pub(super) static VARIANTS: [IotvideoError; 14] = [
            IotvideoError::FailedOperation,
            IotvideoError::FailedOperationDeviceFirmwareTaskAlreadDone,
            IotvideoError::FailedOperationDeviceIsUpdating,
            IotvideoError::FailedOperationDeviceRunningOtherOtaTask,
            IotvideoError::InternalError,
            IotvideoError::InternalErrorDbOperationError,
            IotvideoError::InvalidParameter,
            IotvideoError::InvalidParameterValue,
            IotvideoError::InvalidParameterValueFirmwareAlreadyExist,
            IotvideoError::ResourceNotFoundDeviceFirmwareTaskNotExist,
            IotvideoError::ResourceNotFoundDeviceHasNoFirmware,
            IotvideoError::ResourceNotFoundFirmwareNotExist,
            IotvideoError::ResourceNotFoundFirmwareTaskNotExist,
            IotvideoError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 14] = [
            "FailedOperation",
            "FailedOperation.DeviceFirmwareTaskAlreadDone",
            "FailedOperation.DeviceIsUpdating",
            "FailedOperation.DeviceRunningOtherOtaTask",
            "InternalError",
            "InternalError.DBOperationError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.FirmwareAlreadyExist",
            "ResourceNotFound.DeviceFirmwareTaskNotExist",
            "ResourceNotFound.DeviceHasNoFirmware",
            "ResourceNotFound.FirmwareNotExist",
            "ResourceNotFound.FirmwareTaskNotExist",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 14] = [
            "FailedOperation",
            "FailedOperationDeviceFirmwareTaskAlreadDone",
            "FailedOperationDeviceIsUpdating",
            "FailedOperationDeviceRunningOtherOtaTask",
            "InternalError",
            "InternalErrorDbOperationError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueFirmwareAlreadyExist",
            "ResourceNotFoundDeviceFirmwareTaskNotExist",
            "ResourceNotFoundDeviceHasNoFirmware",
            "ResourceNotFoundFirmwareNotExist",
            "ResourceNotFoundFirmwareTaskNotExist",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 9] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("ResourceNotFound"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::IOTVIDEO_V20201215_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IotvideoError",
            label_en: "IoT Video (2020-12-15)",
            label_zh: "物联网智能视频服务（2020-12-15）",
            level: Level::Service,
            product: Some(products::IOTVIDEO),
            version: Some("2020-12-15"),
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

/// Version 2021-11-25 of the API.
pub mod v20211125 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "iotvideo")]
    /// Error codes of IoT Video (iotvideo), API 3.0, version 2021-11-25.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IotvideoError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.DeviceFirmwareTaskAlreadDone
        #[doc(alias("FailedOperation.DeviceFirmwareTaskAlreadDone"))]
        FailedOperationDeviceFirmwareTaskAlreadDone,
        /// FailedOperation.DeviceIsUpdating
        #[doc(alias("FailedOperation.DeviceIsUpdating"))]
        FailedOperationDeviceIsUpdating,
        /// FailedOperation.DeviceRunningOtherOtaTask
        #[doc(alias("FailedOperation.DeviceRunningOtherOtaTask"))]
        FailedOperationDeviceRunningOtherOtaTask,
        /// FailedOperation.PermissionDenied
        #[doc(alias("FailedOperation.PermissionDenied"))]
        FailedOperationPermissionDenied,
        /// InternalError
        InternalError,
        /// InternalError.DBOperationError
        #[doc(alias("InternalError.DBOperationError"))]
        InternalErrorDbOperationError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.FirmwareAlreadyExist
        #[doc(alias("InvalidParameterValue.FirmwareAlreadyExist"))]
        InvalidParameterValueFirmwareAlreadyExist,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.DeviceFirmwareTaskNotExist
        #[doc(alias("ResourceNotFound.DeviceFirmwareTaskNotExist"))]
        ResourceNotFoundDeviceFirmwareTaskNotExist,
        /// ResourceNotFound.DeviceHasNoFirmware
        #[doc(alias("ResourceNotFound.DeviceHasNoFirmware"))]
        ResourceNotFoundDeviceHasNoFirmware,
        /// ResourceNotFound.FirmwareNotExist
        #[doc(alias("ResourceNotFound.FirmwareNotExist"))]
        ResourceNotFoundFirmwareNotExist,
        /// ResourceNotFound.FirmwareTaskNotExist
        #[doc(alias("ResourceNotFound.FirmwareTaskNotExist"))]
        ResourceNotFoundFirmwareTaskNotExist,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "iotvideo")]
    api::listed_enum!(IotvideoError, iotvideo_v20211125_table);
    pub(crate) mod iotvideo_v20211125_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "iotvideo")]
        use super::IotvideoError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "iotvideo_v20211125";
        pub(super) const CODE_INDEX: Index = index::IOTVIDEO_V20211125_CODES;
        pub(super) const KEY_INDEX: Index = index::IOTVIDEO_V20211125_KEYS;
        #[cfg(feature = "iotvideo")]
        pub(super) static VARIANTS: [IotvideoError; 17] = [
            IotvideoError::FailedOperation,
            IotvideoError::FailedOperationDeviceFirmwareTaskAlreadDone,
            IotvideoError::FailedOperationDeviceIsUpdating,
            IotvideoError::FailedOperationDeviceRunningOtherOtaTask,
            IotvideoError::FailedOperationPermissionDenied,
            IotvideoError::InternalError,
            IotvideoError::InternalErrorDbOperationError,
            IotvideoError::InvalidParameter,
            IotvideoError::InvalidParameterValue,
            IotvideoError::InvalidParameterValueFirmwareAlreadyExist,
            IotvideoError::ResourceNotFound,
            IotvideoError::ResourceNotFoundDeviceFirmwareTaskNotExist,
            IotvideoError::ResourceNotFoundDeviceHasNoFirmware,
            IotvideoError::ResourceNotFoundFirmwareNotExist,
            IotvideoError::ResourceNotFoundFirmwareTaskNotExist,
            IotvideoError::UnknownParameter,
            IotvideoError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 17] = [
            "FailedOperation",
            "FailedOperation.DeviceFirmwareTaskAlreadDone",
            "FailedOperation.DeviceIsUpdating",
            "FailedOperation.DeviceRunningOtherOtaTask",
            "FailedOperation.PermissionDenied",
            "InternalError",
            "InternalError.DBOperationError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.FirmwareAlreadyExist",
            "ResourceNotFound",
            "ResourceNotFound.DeviceFirmwareTaskNotExist",
            "ResourceNotFound.DeviceHasNoFirmware",
            "ResourceNotFound.FirmwareNotExist",
            "ResourceNotFound.FirmwareTaskNotExist",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 17] = [
            "FailedOperation",
            "FailedOperationDeviceFirmwareTaskAlreadDone",
            "FailedOperationDeviceIsUpdating",
            "FailedOperationDeviceRunningOtherOtaTask",
            "FailedOperationPermissionDenied",
            "InternalError",
            "InternalErrorDbOperationError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueFirmwareAlreadyExist",
            "ResourceNotFound",
            "ResourceNotFoundDeviceFirmwareTaskNotExist",
            "ResourceNotFoundDeviceHasNoFirmware",
            "ResourceNotFoundFirmwareNotExist",
            "ResourceNotFoundFirmwareTaskNotExist",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 11] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::IOTVIDEO_V20211125_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "IotvideoError",
            label_en: "IoT Video (2021-11-25)",
            label_zh: "物联网智能视频服务（2021-11-25）",
            level: Level::Service,
            product: Some(products::IOTVIDEO),
            version: Some("2021-11-25"),
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
