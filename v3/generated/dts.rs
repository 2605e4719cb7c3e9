// @generated from spec/dts.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 855ec2f990b3d654
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/dts.rs"]
mod index;

/// Version 2018-03-30 of the API.
pub mod v20180330 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Data Transfer Service (dts), API 3.0, version 2018-03-30.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum DtsError {
        /// AuthFailure.AuthFailureError
        #[doc(alias("AuthFailure.AuthFailureError"))]
        AuthFailureAuthFailureError = -671_420_741,
        /// AuthFailure.UnauthorizedOperationError
        #[doc(alias("AuthFailure.UnauthorizedOperationError"))]
        AuthFailureUnauthorizedOperationError = 764_551_019,
        /// FailedOperation.FailedOperationError
        #[doc(alias("FailedOperation.FailedOperationError"))]
        FailedOperationFailedOperationError = -81_761_348,
        /// FailedOperation.NotAllowOperation
        #[doc(alias("FailedOperation.NotAllowOperation"))]
        FailedOperationNotAllowOperation = 1_634_948_723,
        /// FailedOperation.ProxyError
        #[doc(alias("FailedOperation.ProxyError"))]
        FailedOperationProxyError = 92_047_131,
        /// FailedOperation.StartJobFailed
        #[doc(alias("FailedOperation.StartJobFailed"))]
        FailedOperationStartJobFailed = 2_107_001_879,
        /// FailedOperation.StatusInConflict
        #[doc(alias("FailedOperation.StatusInConflict"))]
        FailedOperationStatusInConflict = -227_750_008,
        /// FailedOperation.StatusInConflictError
        #[doc(alias("FailedOperation.StatusInConflictError"))]
        FailedOperationStatusInConflictError = -404_141_693,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.AddTaskError
        #[doc(alias("InternalError.AddTaskError"))]
        InternalErrorAddTaskError = 260_876_942,
        /// InternalError.CeleryError
        #[doc(alias("InternalError.CeleryError"))]
        InternalErrorCeleryError = 753_647_350,
        /// InternalError.CgwSystemError
        #[doc(alias("InternalError.CgwSystemError"))]
        InternalErrorCgwSystemError = -573_710_551,
        /// InternalError.DatabaseError
        #[doc(alias("InternalError.DatabaseError"))]
        InternalErrorDatabaseError = -2_093_792_897,
        /// InternalError.DuplicateJob
        #[doc(alias("InternalError.DuplicateJob"))]
        InternalErrorDuplicateJob = -958_569_814,
        /// InternalError.InternalErrorError
        #[doc(alias("InternalError.InternalErrorError"))]
        InternalErrorInternalErrorError = 632_730_761,
        /// InternalError.InternalHttpServerError
        #[doc(alias("InternalError.InternalHttpServerError"))]
        InternalErrorInternalHttpServerError = 1_431_688_227,
        /// InternalError.InternalInnerCommonError
        #[doc(alias("InternalError.InternalInnerCommonError"))]
        InternalErrorInternalInnerCommonError = 57_480_105,
        /// InternalError.InternalTradeError
        #[doc(alias("InternalError.InternalTradeError"))]
        InternalErrorInternalTradeError = -701_567_993,
        /// InternalError.LockError
        #[doc(alias("InternalError.LockError"))]
        InternalErrorLockError = 1_666_883_811,
        /// InternalError.ProtocolError
        #[doc(alias("InternalError.ProtocolError"))]
        InternalErrorProtocolError = -393_761_317,
        /// InternalError.UndefinedError
        #[doc(alias("InternalError.UndefinedError"))]
        InternalErrorUndefinedError = -2_067_332_911,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError = -233_944_585,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.BizInvalidParameterValueError
        #[doc(alias("InvalidParameter.BizInvalidParameterValueError"))]
        InvalidParameterBizInvalidParameterValueError = -864_680_239,
        /// InvalidParameter.InstanceNotFound
        #[doc(alias("InvalidParameter.InstanceNotFound"))]
        InvalidParameterInstanceNotFound = -365_073_686,
        /// InvalidParameter.InvalidIpAddress
        #[doc(alias("InvalidParameter.InvalidIpAddress"))]
        InvalidParameterInvalidIpAddress = -139_764_084,
        /// InvalidParameter.InvalidParameterError
        #[doc(alias("InvalidParameter.InvalidParameterError"))]
        InvalidParameterInvalidParameterError = 707_983_238,
        /// InvalidParameterValue.BizInvalidParameterValueError
        #[doc(alias("InvalidParameterValue.BizInvalidParameterValueError"))]
        InvalidParameterValueBizInvalidParameterValueError = -1_602_725_537,
        /// InvalidParameterValue.DataConvertError
        #[doc(alias("InvalidParameterValue.DataConvertError"))]
        InvalidParameterValueDataConvertError = 1_365_019_236,
        /// InvalidParameterValue.InvalidParameterValue
        #[doc(alias("InvalidParameterValue.InvalidParameterValue"))]
        InvalidParameterValueInvalidParameterValue = 114_180_328,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError = -740_173_086,
        /// LimitExceeded.MaxUnusedJobs
        #[doc(alias("LimitExceeded.MaxUnusedJobs"))]
        LimitExceededMaxUnusedJobs = 1_079_487_399,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.BizOperationDeniedError
        #[doc(alias("OperationDenied.BizOperationDeniedError"))]
        OperationDeniedBizOperationDeniedError = -1_989_643_417,
        /// OperationDenied.JobOperationDeniedError
        #[doc(alias("OperationDenied.JobOperationDeniedError"))]
        OperationDeniedJobOperationDeniedError = 534_066_648,
        /// OperationDenied.MigrateServiceSupportError
        #[doc(alias("OperationDenied.MigrateServiceSupportError"))]
        OperationDeniedMigrateServiceSupportError = 2_086_889_553,
        /// OperationDenied.NotEnoughMoneyError
        #[doc(alias("OperationDenied.NotEnoughMoneyError"))]
        OperationDeniedNotEnoughMoneyError = 1_405_146_505,
        /// OperationDenied.OperationDenied
        #[doc(alias("OperationDenied.OperationDenied"))]
        OperationDeniedOperationDenied = -183_424_091,
        /// OperationDenied.OperationDeniedError
        #[doc(alias("OperationDenied.OperationDeniedError"))]
        OperationDeniedOperationDeniedError = 111_342_964,
        /// RequestLimitExceeded.RequestLimitExceededError
        ///
        /// - Retry: `throttle`
        #[doc(alias("RequestLimitExceeded.RequestLimitExceededError"))]
        RequestLimitExceededRequestLimitExceededError = 1_452_187_080,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.BizResourceNotFoundError
        #[doc(alias("ResourceNotFound.BizResourceNotFoundError"))]
        ResourceNotFoundBizResourceNotFoundError = 292_831_622,
        /// ResourceNotFound.JobNotExist
        #[doc(alias("ResourceNotFound.JobNotExist"))]
        ResourceNotFoundJobNotExist = 1_074_006_538,
        /// ResourceNotFound.ResourceNotFound
        #[doc(alias("ResourceNotFound.ResourceNotFound"))]
        ResourceNotFoundResourceNotFound = -1_420_456_309,
        /// ResourceNotFound.ResourceNotFoundError
        #[doc(alias("ResourceNotFound.ResourceNotFoundError"))]
        ResourceNotFoundResourceNotFoundError = -591_312_805,
        /// UnauthorizedOperation.NotEnoughPrivileges
        #[doc(alias("UnauthorizedOperation.NotEnoughPrivileges"))]
        UnauthorizedOperationNotEnoughPrivileges = 1_971_781_277,
        /// UnauthorizedOperation.UnauthorizedOperationError
        #[doc(alias("UnauthorizedOperation.UnauthorizedOperationError"))]
        UnauthorizedOperationUnauthorizedOperationError = -598_836_579,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.ActionNotSupport
        #[doc(alias("UnsupportedOperation.ActionNotSupport"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-11-08"
        )]
        UnsupportedOperationActionNotSupport = 471_455_627,
        /// UnsupportedOperation.IntraNetUserNotTaggedError
        #[doc(alias("UnsupportedOperation.IntraNetUserNotTaggedError"))]
        UnsupportedOperationIntraNetUserNotTaggedError = 1_176_930_677,
    }
    api::listed_enum!(DtsError, dts_v20180330_table);
    mod dts_v20180330_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{DtsError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "dts_v20180330";
        pub(super) const CODE_INDEX: Index = index::DTS_V20180330_CODES;
        pub(super) const KEY_INDEX: Index = index::DTS_V20180330_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [DtsError; 50] = [
            DtsError::AuthFailureAuthFailureError,
            DtsError::AuthFailureUnauthorizedOperationError,
            DtsError::FailedOperationFailedOperationError,
            DtsError::FailedOperationNotAllowOperation,
            DtsError::FailedOperationProxyError,
            DtsError::FailedOperationStartJobFailed,
            DtsError::FailedOperationStatusInConflict,
            DtsError::FailedOperationStatusInConflictError,
            DtsError::InternalError,
            DtsError::InternalErrorAddTaskError,
            DtsError::InternalErrorCeleryError,
            DtsError::InternalErrorCgwSystemError,
            DtsError::InternalErrorDatabaseError,
            DtsError::InternalErrorDuplicateJob,
            DtsError::InternalErrorInternalErrorError,
            DtsError::InternalErrorInternalHttpServerError,
            DtsError::InternalErrorInternalInnerCommonError,
            DtsError::InternalErrorInternalTradeError,
            DtsError::InternalErrorLockError,
            DtsError::InternalErrorProtocolError,
            DtsError::InternalErrorUndefinedError,
            DtsError::InternalErrorUnknownError,
            DtsError::InvalidParameter,
            DtsError::InvalidParameterBizInvalidParameterValueError,
            DtsError::InvalidParameterInstanceNotFound,
            DtsError::InvalidParameterInvalidIpAddress,
            DtsError::InvalidParameterInvalidParameterError,
            DtsError::InvalidParameterValueBizInvalidParameterValueError,
            DtsError::InvalidParameterValueDataConvertError,
            DtsError::InvalidParameterValueInvalidParameterValue,
            DtsError::InvalidParameterValueInvalidParameterValueError,
            DtsError::LimitExceededMaxUnusedJobs,
            DtsError::OperationDenied,
            DtsError::OperationDeniedBizOperationDeniedError,
            DtsError::OperationDeniedJobOperationDeniedError,
            DtsError::OperationDeniedMigrateServiceSupportError,
            DtsError::OperationDeniedNotEnoughMoneyError,
            DtsError::OperationDeniedOperationDenied,
            DtsError::OperationDeniedOperationDeniedError,
            DtsError::RequestLimitExceededRequestLimitExceededError,
            DtsError::ResourceNotFound,
            DtsError::ResourceNotFoundBizResourceNotFoundError,
            DtsError::ResourceNotFoundJobNotExist,
            DtsError::ResourceNotFoundResourceNotFound,
            DtsError::ResourceNotFoundResourceNotFoundError,
            DtsError::UnauthorizedOperationNotEnoughPrivileges,
            DtsError::UnauthorizedOperationUnauthorizedOperationError,
            DtsError::UnsupportedOperation,
            DtsError::UnsupportedOperationActionNotSupport,
            DtsError::UnsupportedOperationIntraNetUserNotTaggedError,
        ];
        pub(super) static WORDS: [&str; 50] = [
            "AuthFailure.AuthFailureError",
            "AuthFailure.UnauthorizedOperationError",
            "FailedOperation.FailedOperationError",
            "FailedOperation.NotAllowOperation",
            "FailedOperation.ProxyError",
            "FailedOperation.StartJobFailed",
            "FailedOperation.StatusInConflict",
            "FailedOperation.StatusInConflictError",
            "InternalError",
            "InternalError.AddTaskError",
            "InternalError.CeleryError",
            "InternalError.CgwSystemError",
            "InternalError.DatabaseError",
            "InternalError.DuplicateJob",
            "InternalError.InternalErrorError",
            "InternalError.InternalHttpServerError",
            "InternalError.InternalInnerCommonError",
            "InternalError.InternalTradeError",
            "InternalError.LockError",
            "InternalError.ProtocolError",
            "InternalError.UndefinedError",
            "InternalError.UnknownError",
            "InvalidParameter",
            "InvalidParameter.BizInvalidParameterValueError",
            "InvalidParameter.InstanceNotFound",
            "InvalidParameter.InvalidIpAddress",
            "InvalidParameter.InvalidParameterError",
            "InvalidParameterValue.BizInvalidParameterValueError",
            "InvalidParameterValue.DataConvertError",
            "InvalidParameterValue.InvalidParameterValue",
            "InvalidParameterValue.InvalidParameterValueError",
            "LimitExceeded.MaxUnusedJobs",
            "OperationDenied",
            "OperationDenied.BizOperationDeniedError",
            "OperationDenied.JobOperationDeniedError",
            "OperationDenied.MigrateServiceSupportError",
            "OperationDenied.NotEnoughMoneyError",
            "OperationDenied.OperationDenied",
            "OperationDenied.OperationDeniedError",
            "RequestLimitExceeded.RequestLimitExceededError",
            "ResourceNotFound",
            "ResourceNotFound.BizResourceNotFoundError",
            "ResourceNotFound.JobNotExist",
            "ResourceNotFound.ResourceNotFound",
            "ResourceNotFound.ResourceNotFoundError",
            "UnauthorizedOperation.NotEnoughPrivileges",
            "UnauthorizedOperation.UnauthorizedOperationError",
            "UnsupportedOperation",
            "UnsupportedOperation.ActionNotSupport",
            "UnsupportedOperation.IntraNetUserNotTaggedError",
        ];
        pub(super) static NAMES: [&str; 50] = [
            "AuthFailureAuthFailureError",
            "AuthFailureUnauthorizedOperationError",
            "FailedOperationFailedOperationError",
            "FailedOperationNotAllowOperation",
            "FailedOperationProxyError",
            "FailedOperationStartJobFailed",
            "FailedOperationStatusInConflict",
            "FailedOperationStatusInConflictError",
            "InternalError",
            "InternalErrorAddTaskError",
            "InternalErrorCeleryError",
            "InternalErrorCgwSystemError",
            "InternalErrorDatabaseError",
            "InternalErrorDuplicateJob",
            "InternalErrorInternalErrorError",
            "InternalErrorInternalHttpServerError",
            "InternalErrorInternalInnerCommonError",
            "InternalErrorInternalTradeError",
            "InternalErrorLockError",
            "InternalErrorProtocolError",
            "InternalErrorUndefinedError",
            "InternalErrorUnknownError",
            "InvalidParameter",
            "InvalidParameterBizInvalidParameterValueError",
            "InvalidParameterInstanceNotFound",
            "InvalidParameterInvalidIpAddress",
            "InvalidParameterInvalidParameterError",
            "InvalidParameterValueBizInvalidParameterValueError",
            "InvalidParameterValueDataConvertError",
            "InvalidParameterValueInvalidParameterValue",
            "InvalidParameterValueInvalidParameterValueError",
            "LimitExceededMaxUnusedJobs",
            "OperationDenied",
            "OperationDeniedBizOperationDeniedError",
            "OperationDeniedJobOperationDeniedError",
            "OperationDeniedMigrateServiceSupportError",
            "OperationDeniedNotEnoughMoneyError",
            "OperationDeniedOperationDenied",
            "OperationDeniedOperationDeniedError",
            "RequestLimitExceededRequestLimitExceededError",
            "ResourceNotFound",
            "ResourceNotFoundBizResourceNotFoundError",
            "ResourceNotFoundJobNotExist",
            "ResourceNotFoundResourceNotFound",
            "ResourceNotFoundResourceNotFoundError",
            "UnauthorizedOperationNotEnoughPrivileges",
            "UnauthorizedOperationUnauthorizedOperationError",
            "UnsupportedOperation",
            "UnsupportedOperationActionNotSupport",
            "UnsupportedOperationIntraNetUserNotTaggedError",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 50] = backgrounds(
            &WORDS,
            &index::DTS_V20180330_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Throttle)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "DtsError",
            label_en: "Data Transfer Service (2018-03-30)",
            label_zh: "数据传输服务（2018-03-30）",
            level: Level::Service,
            product: Some(products::DTS),
            version: Some("2018-03-30"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    48,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-11-08",
                        "自 2021-11-08 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::DTS_V20180330_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180330::DtsError;

/// Version 2021-12-06 of the API.
pub mod v20211206 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Data Transfer Service (dts), API 3.0, version 2021-12-06.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum DtsError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.AuthFailureError
        #[doc(alias("AuthFailure.AuthFailureError"))]
        AuthFailureAuthFailureError = -671_420_741,
        /// AuthFailure.AuthorizedOperationDenyError
        #[doc(alias("AuthFailure.AuthorizedOperationDenyError"))]
        AuthFailureAuthorizedOperationDenyError = 355_547_949,
        /// AuthFailure.UnauthorizedOperationError
        #[doc(alias("AuthFailure.UnauthorizedOperationError"))]
        AuthFailureUnauthorizedOperationError = 764_551_019,
        /// DryRunOperation.DryRunOperationError
        #[doc(alias("DryRunOperation.DryRunOperationError"))]
        DryRunOperationDryRunOperationError = 1_388_017_244,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.FailedOperationError
        #[doc(alias("FailedOperation.FailedOperationError"))]
        FailedOperationFailedOperationError = -81_761_348,
        /// FailedOperation.NotAllowOperation
        #[doc(alias("FailedOperation.NotAllowOperation"))]
        FailedOperationNotAllowOperation = 1_634_948_723,
        /// FailedOperation.StartJobFailed
        #[doc(alias("FailedOperation.StartJobFailed"))]
        FailedOperationStartJobFailed = 2_107_001_879,
        /// FailedOperation.StatusInConflict
        #[doc(alias("FailedOperation.StatusInConflict"))]
        FailedOperationStatusInConflict = -227_750_008,
        /// FailedOperation.StatusInConflictError
        #[doc(alias("FailedOperation.StatusInConflictError"))]
        FailedOperationStatusInConflictError = -404_141_693,
        /// FailedOperation.UserNotAuthed
        #[doc(alias("FailedOperation.UserNotAuthed"))]
        FailedOperationUserNotAuthed = -1_377_969_371,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.AddTaskError
        #[doc(alias("InternalError.AddTaskError"))]
        InternalErrorAddTaskError = 260_876_942,
        /// InternalError.CeleryError
        #[doc(alias("InternalError.CeleryError"))]
        InternalErrorCeleryError = 753_647_350,
        /// InternalError.CgwSystemError
        #[doc(alias("InternalError.CgwSystemError"))]
        InternalErrorCgwSystemError = -573_710_551,
        /// InternalError.DatabaseError
        #[doc(alias("InternalError.DatabaseError"))]
        InternalErrorDatabaseError = -2_093_792_897,
        /// InternalError.DuplicateJob
        #[doc(alias("InternalError.DuplicateJob"))]
        InternalErrorDuplicateJob = -958_569_814,
        /// InternalError.ExecHttpRequestError
        #[doc(alias("InternalError.ExecHttpRequestError"))]
        InternalErrorExecHttpRequestError = 1_209_998_620,
        /// InternalError.InternalErrorError
        #[doc(alias("InternalError.InternalErrorError"))]
        InternalErrorInternalErrorError = 632_730_761,
        /// InternalError.InternalHttpServerError
        #[doc(alias("InternalError.InternalHttpServerError"))]
        InternalErrorInternalHttpServerError = 1_431_688_227,
        /// InternalError.InternalInnerCommonError
        #[doc(alias("InternalError.InternalInnerCommonError"))]
        InternalErrorInternalInnerCommonError = 57_480_105,
        /// InternalError.InternalTradeError
        #[doc(alias("InternalError.InternalTradeError"))]
        InternalErrorInternalTradeError = -701_567_993,
        /// InternalError.LockError
        #[doc(alias("InternalError.LockError"))]
        InternalErrorLockError = 1_666_883_811,
        /// InternalError.NotEnoughMoneyError
        #[doc(alias("InternalError.NotEnoughMoneyError"))]
        InternalErrorNotEnoughMoneyError = -1_210_808_762,
        /// InternalError.ParseBinlogError
        #[doc(alias("InternalError.ParseBinlogError"))]
        InternalErrorParseBinlogError = 666_272_686,
        /// InternalError.ProtocolError
        #[doc(alias("InternalError.ProtocolError"))]
        InternalErrorProtocolError = -393_761_317,
        /// InternalError.UndefinedError
        #[doc(alias("InternalError.UndefinedError"))]
        InternalErrorUndefinedError = -2_067_332_911,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError = -233_944_585,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ControllerNotFoundError
        #[doc(alias("InvalidParameter.ControllerNotFoundError"))]
        InvalidParameterControllerNotFoundError = 1_754_272_262,
        /// InvalidParameter.InstanceNotFound
        #[doc(alias("InvalidParameter.InstanceNotFound"))]
        InvalidParameterInstanceNotFound = -365_073_686,
        /// InvalidParameter.InvalidParameterError
        #[doc(alias("InvalidParameter.InvalidParameterError"))]
        InvalidParameterInvalidParameterError = 707_983_238,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.BizInvalidParameterValueError
        #[doc(alias("InvalidParameterValue.BizInvalidParameterValueError"))]
        InvalidParameterValueBizInvalidParameterValueError = -1_602_725_537,
        /// InvalidParameterValue.DataConvertError
        #[doc(alias("InvalidParameterValue.DataConvertError"))]
        InvalidParameterValueDataConvertError = 1_365_019_236,
        /// InvalidParameterValue.InvalidParameterValue
        #[doc(alias("InvalidParameterValue.InvalidParameterValue"))]
        InvalidParameterValueInvalidParameterValue = 114_180_328,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError = -740_173_086,
        /// LimitExceeded.LimitExceededError
        #[doc(alias("LimitExceeded.LimitExceededError"))]
        LimitExceededLimitExceededError = 810_887_044,
        /// LimitExceeded.MaxUnusedJobs
        #[doc(alias("LimitExceeded.MaxUnusedJobs"))]
        LimitExceededMaxUnusedJobs = 1_079_487_399,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.MissingParameterError
        #[doc(alias("MissingParameter.MissingParameterError"))]
        MissingParameterMissingParameterError = 1_617_920_123,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.BizOperationDeniedError
        #[doc(alias("OperationDenied.BizOperationDeniedError"))]
        OperationDeniedBizOperationDeniedError = -1_989_643_417,
        /// OperationDenied.JobOperationDeniedError
        #[doc(alias("OperationDenied.JobOperationDeniedError"))]
        OperationDeniedJobOperationDeniedError = 534_066_648,
        /// OperationDenied.NotEnoughMoneyError
        #[doc(alias("OperationDenied.NotEnoughMoneyError"))]
        OperationDeniedNotEnoughMoneyError = 1_405_146_505,
        /// OperationDenied.OperationDenied
        #[doc(alias("OperationDenied.OperationDenied"))]
        OperationDeniedOperationDenied = -183_424_091,
        /// OperationDenied.OperationDeniedError
        #[doc(alias("OperationDenied.OperationDeniedError"))]
        OperationDeniedOperationDeniedError = 111_342_964,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// RequestLimitExceeded.RequestLimitExceededError
        ///
        /// - Retry: `throttle`
        #[doc(alias("RequestLimitExceeded.RequestLimitExceededError"))]
        RequestLimitExceededRequestLimitExceededError = 1_452_187_080,
        /// ResourceInUse.ResourceInUseError
        #[doc(alias("ResourceInUse.ResourceInUseError"))]
        ResourceInUseResourceInUseError = -970_952_747,
        /// ResourceInsufficient.ResourceInsufficientError
        #[doc(alias("ResourceInsufficient.ResourceInsufficientError"))]
        ResourceInsufficientResourceInsufficientError = 741_774_828,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.BizResourceNotFoundError
        #[doc(alias("ResourceNotFound.BizResourceNotFoundError"))]
        ResourceNotFoundBizResourceNotFoundError = 292_831_622,
        /// ResourceNotFound.JobNotExist
        #[doc(alias("ResourceNotFound.JobNotExist"))]
        ResourceNotFoundJobNotExist = 1_074_006_538,
        /// ResourceNotFound.ResourceNotFound
        #[doc(alias("ResourceNotFound.ResourceNotFound"))]
        ResourceNotFoundResourceNotFound = -1_420_456_309,
        /// ResourceNotFound.ResourceNotFoundError
        #[doc(alias("ResourceNotFound.ResourceNotFoundError"))]
        ResourceNotFoundResourceNotFoundError = -591_312_805,
        /// ResourceUnavailable.ResourceUnavailableError
        #[doc(alias("ResourceUnavailable.ResourceUnavailableError"))]
        ResourceUnavailableResourceUnavailableError = -81_341_235,
        /// ResourcesSoldOut.ResourcesSoldOutError
        #[doc(alias("ResourcesSoldOut.ResourcesSoldOutError"))]
        ResourcesSoldOutResourcesSoldOutError = -215_877_234,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.NotEnoughPrivileges
        #[doc(alias("UnauthorizedOperation.NotEnoughPrivileges"))]
        UnauthorizedOperationNotEnoughPrivileges = 1_971_781_277,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied = -1_805_596_665,
        /// UnauthorizedOperation.UnauthorizedOperationError
        #[doc(alias("UnauthorizedOperation.UnauthorizedOperationError"))]
        UnauthorizedOperationUnauthorizedOperationError = -598_836_579,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnknownParameter.UnknownParameterError
        #[doc(alias("UnknownParameter.UnknownParameterError"))]
        UnknownParameterUnknownParameterError = 1_328_613_599,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.IntraNetUserNotTaggedError
        #[doc(alias("UnsupportedOperation.IntraNetUserNotTaggedError"))]
        UnsupportedOperationIntraNetUserNotTaggedError = 1_176_930_677,
        /// UnsupportedOperation.IntraNetUserNotTaggedForSyncJobError
        #[doc(alias("UnsupportedOperation.IntraNetUserNotTaggedForSyncJobError"))]
        UnsupportedOperationIntraNetUserNotTaggedForSyncJobError = -1_623_604_117,
        /// UnsupportedOperation.UnsupportedOperationError
        #[doc(alias("UnsupportedOperation.UnsupportedOperationError"))]
        UnsupportedOperationUnsupportedOperationError = -1_724_813_810,
    }
    api::listed_enum!(DtsError, dts_v20211206_table);
    mod dts_v20211206_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{DtsError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "dts_v20211206";
        pub(super) const CODE_INDEX: Index = index::DTS_V20211206_CODES;
        pub(super) const KEY_INDEX: Index = index::DTS_V20211206_KEYS;
        pub(super) static VARIANTS: [DtsError; 69] = [
            DtsError::AuthFailure,
            DtsError::AuthFailureAuthFailureError,
            DtsError::AuthFailureAuthorizedOperationDenyError,
            DtsError::AuthFailureUnauthorizedOperationError,
            DtsError::DryRunOperationDryRunOperationError,
            DtsError::FailedOperation,
            DtsError::FailedOperationFailedOperationError,
            DtsError::FailedOperationNotAllowOperation,
            DtsError::FailedOperationStartJobFailed,
            DtsError::FailedOperationStatusInConflict,
            DtsError::FailedOperationStatusInConflictError,
            DtsError::FailedOperationUserNotAuthed,
            DtsError::InternalError,
            DtsError::InternalErrorAddTaskError,
            DtsError::InternalErrorCeleryError,
            DtsError::InternalErrorCgwSystemError,
            DtsError::InternalErrorDatabaseError,
            DtsError::InternalErrorDuplicateJob,
            DtsError::InternalErrorExecHttpRequestError,
            DtsError::InternalErrorInternalErrorError,
            DtsError::InternalErrorInternalHttpServerError,
            DtsError::InternalErrorInternalInnerCommonError,
            DtsError::InternalErrorInternalTradeError,
            DtsError::InternalErrorLockError,
            DtsError::InternalErrorNotEnoughMoneyError,
            DtsError::InternalErrorParseBinlogError,
            DtsError::InternalErrorProtocolError,
            DtsError::InternalErrorUndefinedError,
            DtsError::InternalErrorUnknownError,
            DtsError::InvalidParameter,
            DtsError::InvalidParameterControllerNotFoundError,
            DtsError::InvalidParameterInstanceNotFound,
            DtsError::InvalidParameterInvalidParameterError,
            DtsError::InvalidParameterValue,
            DtsError::InvalidParameterValueBizInvalidParameterValueError,
            DtsError::InvalidParameterValueDataConvertError,
            DtsError::InvalidParameterValueInvalidParameterValue,
            DtsError::InvalidParameterValueInvalidParameterValueError,
            DtsError::LimitExceededLimitExceededError,
            DtsError::LimitExceededMaxUnusedJobs,
            DtsError::MissingParameter,
            DtsError::MissingParameterMissingParameterError,
            DtsError::OperationDenied,
            DtsError::OperationDeniedBizOperationDeniedError,
            DtsError::OperationDeniedJobOperationDeniedError,
            DtsError::OperationDeniedNotEnoughMoneyError,
            DtsError::OperationDeniedOperationDenied,
            DtsError::OperationDeniedOperationDeniedError,
            DtsError::RequestLimitExceeded,
            DtsError::RequestLimitExceededRequestLimitExceededError,
            DtsError::ResourceInUseResourceInUseError,
            DtsError::ResourceInsufficientResourceInsufficientError,
            DtsError::ResourceNotFound,
            DtsError::ResourceNotFoundBizResourceNotFoundError,
            DtsError::ResourceNotFoundJobNotExist,
            DtsError::ResourceNotFoundResourceNotFound,
            DtsError::ResourceNotFoundResourceNotFoundError,
            DtsError::ResourceUnavailableResourceUnavailableError,
            DtsError::ResourcesSoldOutResourcesSoldOutError,
            DtsError::UnauthorizedOperation,
            DtsError::UnauthorizedOperationNotEnoughPrivileges,
            DtsError::UnauthorizedOperationPermissionDenied,
            DtsError::UnauthorizedOperationUnauthorizedOperationError,
            DtsError::UnknownParameter,
            DtsError::UnknownParameterUnknownParameterError,
            DtsError::UnsupportedOperation,
            DtsError::UnsupportedOperationIntraNetUserNotTaggedError,
            DtsError::UnsupportedOperationIntraNetUserNotTaggedForSyncJobError,
            DtsError::UnsupportedOperationUnsupportedOperationError,
        ];
        pub(super) static WORDS: [&str; 69] = [
            "AuthFailure",
            "AuthFailure.AuthFailureError",
            "AuthFailure.AuthorizedOperationDenyError",
            "AuthFailure.UnauthorizedOperationError",
            "DryRunOperation.DryRunOperationError",
            "FailedOperation",
            "FailedOperation.FailedOperationError",
            "FailedOperation.NotAllowOperation",
            "FailedOperation.StartJobFailed",
            "FailedOperation.StatusInConflict",
            "FailedOperation.StatusInConflictError",
            "FailedOperation.UserNotAuthed",
            "InternalError",
            "InternalError.AddTaskError",
            "InternalError.CeleryError",
            "InternalError.CgwSystemError",
            "InternalError.DatabaseError",
            "InternalError.DuplicateJob",
            "InternalError.ExecHttpRequestError",
            "InternalError.InternalErrorError",
            "InternalError.InternalHttpServerError",
            "InternalError.InternalInnerCommonError",
            "InternalError.InternalTradeError",
            "InternalError.LockError",
            "InternalError.NotEnoughMoneyError",
            "InternalError.ParseBinlogError",
            "InternalError.ProtocolError",
            "InternalError.UndefinedError",
            "InternalError.UnknownError",
            "InvalidParameter",
            "InvalidParameter.ControllerNotFoundError",
            "InvalidParameter.InstanceNotFound",
            "InvalidParameter.InvalidParameterError",
            "InvalidParameterValue",
            "InvalidParameterValue.BizInvalidParameterValueError",
            "InvalidParameterValue.DataConvertError",
            "InvalidParameterValue.InvalidParameterValue",
            "InvalidParameterValue.InvalidParameterValueError",
            "LimitExceeded.LimitExceededError",
            "LimitExceeded.MaxUnusedJobs",
            "MissingParameter",
            "MissingParameter.MissingParameterError",
            "OperationDenied",
            "OperationDenied.BizOperationDeniedError",
            "OperationDenied.JobOperationDeniedError",
            "OperationDenied.NotEnoughMoneyError",
            "OperationDenied.OperationDenied",
            "OperationDenied.OperationDeniedError",
            "RequestLimitExceeded",
            "RequestLimitExceeded.RequestLimitExceededError",
            "ResourceInUse.ResourceInUseError",
            "ResourceInsufficient.ResourceInsufficientError",
            "ResourceNotFound",
            "ResourceNotFound.BizResourceNotFoundError",
            "ResourceNotFound.JobNotExist",
            "ResourceNotFound.ResourceNotFound",
            "ResourceNotFound.ResourceNotFoundError",
            "ResourceUnavailable.ResourceUnavailableError",
            "ResourcesSoldOut.ResourcesSoldOutError",
            "UnauthorizedOperation",
            "UnauthorizedOperation.NotEnoughPrivileges",
            "UnauthorizedOperation.PermissionDenied",
            "UnauthorizedOperation.UnauthorizedOperationError",
            "UnknownParameter",
            "UnknownParameter.UnknownParameterError",
            "UnsupportedOperation",
            "UnsupportedOperation.IntraNetUserNotTaggedError",
            "UnsupportedOperation.IntraNetUserNotTaggedForSyncJobError",
            "UnsupportedOperation.UnsupportedOperationError",
        ];
        pub(super) static NAMES: [&str; 69] = [
            "AuthFailure",
            "AuthFailureAuthFailureError",
            "AuthFailureAuthorizedOperationDenyError",
            "AuthFailureUnauthorizedOperationError",
            "DryRunOperationDryRunOperationError",
            "FailedOperation",
            "FailedOperationFailedOperationError",
            "FailedOperationNotAllowOperation",
            "FailedOperationStartJobFailed",
            "FailedOperationStatusInConflict",
            "FailedOperationStatusInConflictError",
            "FailedOperationUserNotAuthed",
            "InternalError",
            "InternalErrorAddTaskError",
            "InternalErrorCeleryError",
            "InternalErrorCgwSystemError",
            "InternalErrorDatabaseError",
            "InternalErrorDuplicateJob",
            "InternalErrorExecHttpRequestError",
            "InternalErrorInternalErrorError",
            "InternalErrorInternalHttpServerError",
            "InternalErrorInternalInnerCommonError",
            "InternalErrorInternalTradeError",
            "InternalErrorLockError",
            "InternalErrorNotEnoughMoneyError",
            "InternalErrorParseBinlogError",
            "InternalErrorProtocolError",
            "InternalErrorUndefinedError",
            "InternalErrorUnknownError",
            "InvalidParameter",
            "InvalidParameterControllerNotFoundError",
            "InvalidParameterInstanceNotFound",
            "InvalidParameterInvalidParameterError",
            "InvalidParameterValue",
            "InvalidParameterValueBizInvalidParameterValueError",
            "InvalidParameterValueDataConvertError",
            "InvalidParameterValueInvalidParameterValue",
            "InvalidParameterValueInvalidParameterValueError",
            "LimitExceededLimitExceededError",
            "LimitExceededMaxUnusedJobs",
            "MissingParameter",
            "MissingParameterMissingParameterError",
            "OperationDenied",
            "OperationDeniedBizOperationDeniedError",
            "OperationDeniedJobOperationDeniedError",
            "OperationDeniedNotEnoughMoneyError",
            "OperationDeniedOperationDenied",
            "OperationDeniedOperationDeniedError",
            "RequestLimitExceeded",
            "RequestLimitExceededRequestLimitExceededError",
            "ResourceInUseResourceInUseError",
            "ResourceInsufficientResourceInsufficientError",
            "ResourceNotFound",
            "ResourceNotFoundBizResourceNotFoundError",
            "ResourceNotFoundJobNotExist",
            "ResourceNotFoundResourceNotFound",
            "ResourceNotFoundResourceNotFoundError",
            "ResourceUnavailableResourceUnavailableError",
            "ResourcesSoldOutResourcesSoldOutError",
            "UnauthorizedOperation",
            "UnauthorizedOperationNotEnoughPrivileges",
            "UnauthorizedOperationPermissionDenied",
            "UnauthorizedOperationUnauthorizedOperationError",
            "UnknownParameter",
            "UnknownParameterUnknownParameterError",
            "UnsupportedOperation",
            "UnsupportedOperationIntraNetUserNotTaggedError",
            "UnsupportedOperationIntraNetUserNotTaggedForSyncJobError",
            "UnsupportedOperationUnsupportedOperationError",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 69] = backgrounds(
            &WORDS,
            &index::DTS_V20211206_HEADS,
        );
        pub(super) static OWN: [Own; 1] = [
            Own::new(None, None, None, Some(Retry::Throttle)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "DtsError",
            label_en: "Data Transfer Service (2021-12-06)",
            label_zh: "数据传输服务（2021-12-06）",
            level: Level::Service,
            product: Some(products::DTS),
            version: Some("2021-12-06"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            own_at: &index::DTS_V20211206_OWN,
            own: &OWN,
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
