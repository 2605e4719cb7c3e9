// @generated from spec/dts.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 4ddf58869136f7b3, rust-hash: 2bb719bed279fae7
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/dts.rs"]
mod index;

/// Version 2018-03-30 of the API.
pub mod v20180330 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "dts")]
    /// Error codes of Data Transfer Service (dts), API 3.0, version 2018-03-30.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DtsError {
        /// AuthFailure.AuthFailureError
        #[doc(alias("AuthFailure.AuthFailureError"))]
        AuthFailureAuthFailureError,
        /// AuthFailure.UnauthorizedOperationError
        #[doc(alias("AuthFailure.UnauthorizedOperationError"))]
        AuthFailureUnauthorizedOperationError,
        /// FailedOperation.FailedOperationError
        #[doc(alias("FailedOperation.FailedOperationError"))]
        FailedOperationFailedOperationError,
        /// FailedOperation.NotAllowOperation
        #[doc(alias("FailedOperation.NotAllowOperation"))]
        FailedOperationNotAllowOperation,
        /// FailedOperation.ProxyError
        #[doc(alias("FailedOperation.ProxyError"))]
        FailedOperationProxyError,
        /// FailedOperation.StartJobFailed
        #[doc(alias("FailedOperation.StartJobFailed"))]
        FailedOperationStartJobFailed,
        /// FailedOperation.StatusInConflict
        #[doc(alias("FailedOperation.StatusInConflict"))]
        FailedOperationStatusInConflict,
        /// FailedOperation.StatusInConflictError
        #[doc(alias("FailedOperation.StatusInConflictError"))]
        FailedOperationStatusInConflictError,
        /// InternalError
        InternalError,
        /// InternalError.AddTaskError
        #[doc(alias("InternalError.AddTaskError"))]
        InternalErrorAddTaskError,
        /// InternalError.CeleryError
        #[doc(alias("InternalError.CeleryError"))]
        InternalErrorCeleryError,
        /// InternalError.CgwSystemError
        #[doc(alias("InternalError.CgwSystemError"))]
        InternalErrorCgwSystemError,
        /// InternalError.DatabaseError
        #[doc(alias("InternalError.DatabaseError"))]
        InternalErrorDatabaseError,
        /// InternalError.DuplicateJob
        #[doc(alias("InternalError.DuplicateJob"))]
        InternalErrorDuplicateJob,
        /// InternalError.InternalErrorError
        #[doc(alias("InternalError.InternalErrorError"))]
        InternalErrorInternalErrorError,
        /// InternalError.InternalHttpServerError
        #[doc(alias("InternalError.InternalHttpServerError"))]
        InternalErrorInternalHttpServerError,
        /// InternalError.InternalInnerCommonError
        #[doc(alias("InternalError.InternalInnerCommonError"))]
        InternalErrorInternalInnerCommonError,
        /// InternalError.InternalTradeError
        #[doc(alias("InternalError.InternalTradeError"))]
        InternalErrorInternalTradeError,
        /// InternalError.LockError
        #[doc(alias("InternalError.LockError"))]
        InternalErrorLockError,
        /// InternalError.ProtocolError
        #[doc(alias("InternalError.ProtocolError"))]
        InternalErrorProtocolError,
        /// InternalError.UndefinedError
        #[doc(alias("InternalError.UndefinedError"))]
        InternalErrorUndefinedError,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.BizInvalidParameterValueError
        #[doc(alias("InvalidParameter.BizInvalidParameterValueError"))]
        InvalidParameterBizInvalidParameterValueError,
        /// InvalidParameter.InstanceNotFound
        #[doc(alias("InvalidParameter.InstanceNotFound"))]
        InvalidParameterInstanceNotFound,
        /// InvalidParameter.InvalidIpAddress
        #[doc(alias("InvalidParameter.InvalidIpAddress"))]
        InvalidParameterInvalidIpAddress,
        /// InvalidParameter.InvalidParameterError
        #[doc(alias("InvalidParameter.InvalidParameterError"))]
        InvalidParameterInvalidParameterError,
        /// InvalidParameterValue.BizInvalidParameterValueError
        #[doc(alias("InvalidParameterValue.BizInvalidParameterValueError"))]
        InvalidParameterValueBizInvalidParameterValueError,
        /// InvalidParameterValue.DataConvertError
        #[doc(alias("InvalidParameterValue.DataConvertError"))]
        InvalidParameterValueDataConvertError,
        /// InvalidParameterValue.InvalidParameterValue
        #[doc(alias("InvalidParameterValue.InvalidParameterValue"))]
        InvalidParameterValueInvalidParameterValue,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError,
        /// LimitExceeded.MaxUnusedJobs
        #[doc(alias("LimitExceeded.MaxUnusedJobs"))]
        LimitExceededMaxUnusedJobs,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.BizOperationDeniedError
        #[doc(alias("OperationDenied.BizOperationDeniedError"))]
        OperationDeniedBizOperationDeniedError,
        /// OperationDenied.JobOperationDeniedError
        #[doc(alias("OperationDenied.JobOperationDeniedError"))]
        OperationDeniedJobOperationDeniedError,
        /// OperationDenied.MigrateServiceSupportError
        #[doc(alias("OperationDenied.MigrateServiceSupportError"))]
        OperationDeniedMigrateServiceSupportError,
        /// OperationDenied.NotEnoughMoneyError
        #[doc(alias("OperationDenied.NotEnoughMoneyError"))]
        OperationDeniedNotEnoughMoneyError,
        /// OperationDenied.OperationDenied
        #[doc(alias("OperationDenied.OperationDenied"))]
        OperationDeniedOperationDenied,
        /// OperationDenied.OperationDeniedError
        #[doc(alias("OperationDenied.OperationDeniedError"))]
        OperationDeniedOperationDeniedError,
        /// RequestLimitExceeded.RequestLimitExceededError
        ///
        /// - Retry: `throttle`
        #[doc(alias("RequestLimitExceeded.RequestLimitExceededError"))]
        RequestLimitExceededRequestLimitExceededError,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.BizResourceNotFoundError
        #[doc(alias("ResourceNotFound.BizResourceNotFoundError"))]
        ResourceNotFoundBizResourceNotFoundError,
        /// ResourceNotFound.JobNotExist
        #[doc(alias("ResourceNotFound.JobNotExist"))]
        ResourceNotFoundJobNotExist,
        /// ResourceNotFound.ResourceNotFound
        #[doc(alias("ResourceNotFound.ResourceNotFound"))]
        ResourceNotFoundResourceNotFound,
        /// ResourceNotFound.ResourceNotFoundError
        #[doc(alias("ResourceNotFound.ResourceNotFoundError"))]
        ResourceNotFoundResourceNotFoundError,
        /// UnauthorizedOperation.NotEnoughPrivileges
        #[doc(alias("UnauthorizedOperation.NotEnoughPrivileges"))]
        UnauthorizedOperationNotEnoughPrivileges,
        /// UnauthorizedOperation.UnauthorizedOperationError
        #[doc(alias("UnauthorizedOperation.UnauthorizedOperationError"))]
        UnauthorizedOperationUnauthorizedOperationError,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.ActionNotSupport
        #[doc(alias("UnsupportedOperation.ActionNotSupport"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-11-08"
        )]
        UnsupportedOperationActionNotSupport,
        /// UnsupportedOperation.IntraNetUserNotTaggedError
        #[doc(alias("UnsupportedOperation.IntraNetUserNotTaggedError"))]
        UnsupportedOperationIntraNetUserNotTaggedError,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "dts")]
    api::listed_enum!(DtsError, dts_v20180330_table);
    pub(crate) mod dts_v20180330_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "dts")]
        use super::DtsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "dts_v20180330";
        pub(super) const CODE_INDEX: Index = index::DTS_V20180330_CODES;
        pub(super) const KEY_INDEX: Index = index::DTS_V20180330_KEYS;
        #[cfg(feature = "dts")]
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
        pub(super) static ANSWERS: [Answer; 17] = [
            Answer::of("AuthFailure.AuthFailureError"),
            Answer::of("AuthFailure.UnauthorizedOperationError"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("RequestLimitExceeded.RequestLimitExceededError")
                .with_retry(Retry::Throttle),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::DTS_V20180330_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "dts")]
pub use v20180330::DtsError;

/// Version 2021-12-06 of the API.
pub mod v20211206 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "dts")]
    /// Error codes of Data Transfer Service (dts), API 3.0, version 2021-12-06.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DtsError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.AuthFailureError
        #[doc(alias("AuthFailure.AuthFailureError"))]
        AuthFailureAuthFailureError,
        /// AuthFailure.AuthorizedOperationDenyError
        #[doc(alias("AuthFailure.AuthorizedOperationDenyError"))]
        AuthFailureAuthorizedOperationDenyError,
        /// AuthFailure.UnauthorizedOperationError
        #[doc(alias("AuthFailure.UnauthorizedOperationError"))]
        AuthFailureUnauthorizedOperationError,
        /// DryRunOperation.DryRunOperationError
        #[doc(alias("DryRunOperation.DryRunOperationError"))]
        DryRunOperationDryRunOperationError,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.FailedOperationError
        #[doc(alias("FailedOperation.FailedOperationError"))]
        FailedOperationFailedOperationError,
        /// FailedOperation.NotAllowOperation
        #[doc(alias("FailedOperation.NotAllowOperation"))]
        FailedOperationNotAllowOperation,
        /// FailedOperation.StartJobFailed
        #[doc(alias("FailedOperation.StartJobFailed"))]
        FailedOperationStartJobFailed,
        /// FailedOperation.StatusInConflict
        #[doc(alias("FailedOperation.StatusInConflict"))]
        FailedOperationStatusInConflict,
        /// FailedOperation.StatusInConflictError
        #[doc(alias("FailedOperation.StatusInConflictError"))]
        FailedOperationStatusInConflictError,
        /// FailedOperation.UserNotAuthed
        #[doc(alias("FailedOperation.UserNotAuthed"))]
        FailedOperationUserNotAuthed,
        /// InternalError
        InternalError,
        /// InternalError.AddTaskError
        #[doc(alias("InternalError.AddTaskError"))]
        InternalErrorAddTaskError,
        /// InternalError.CeleryError
        #[doc(alias("InternalError.CeleryError"))]
        InternalErrorCeleryError,
        /// InternalError.CgwSystemError
        #[doc(alias("InternalError.CgwSystemError"))]
        InternalErrorCgwSystemError,
        /// InternalError.DatabaseError
        #[doc(alias("InternalError.DatabaseError"))]
        InternalErrorDatabaseError,
        /// InternalError.DuplicateJob
        #[doc(alias("InternalError.DuplicateJob"))]
        InternalErrorDuplicateJob,
        /// InternalError.ExecHttpRequestError
        #[doc(alias("InternalError.ExecHttpRequestError"))]
        InternalErrorExecHttpRequestError,
        /// InternalError.InternalErrorError
        #[doc(alias("InternalError.InternalErrorError"))]
        InternalErrorInternalErrorError,
        /// InternalError.InternalHttpServerError
        #[doc(alias("InternalError.InternalHttpServerError"))]
        InternalErrorInternalHttpServerError,
        /// InternalError.InternalInnerCommonError
        #[doc(alias("InternalError.InternalInnerCommonError"))]
        InternalErrorInternalInnerCommonError,
        /// InternalError.InternalTradeError
        #[doc(alias("InternalError.InternalTradeError"))]
        InternalErrorInternalTradeError,
        /// InternalError.LockError
        #[doc(alias("InternalError.LockError"))]
        InternalErrorLockError,
        /// InternalError.NotEnoughMoneyError
        #[doc(alias("InternalError.NotEnoughMoneyError"))]
        InternalErrorNotEnoughMoneyError,
        /// InternalError.ParseBinlogError
        #[doc(alias("InternalError.ParseBinlogError"))]
        InternalErrorParseBinlogError,
        /// InternalError.ProtocolError
        #[doc(alias("InternalError.ProtocolError"))]
        InternalErrorProtocolError,
        /// InternalError.UndefinedError
        #[doc(alias("InternalError.UndefinedError"))]
        InternalErrorUndefinedError,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ControllerNotFoundError
        #[doc(alias("InvalidParameter.ControllerNotFoundError"))]
        InvalidParameterControllerNotFoundError,
        /// InvalidParameter.InstanceNotFound
        #[doc(alias("InvalidParameter.InstanceNotFound"))]
        InvalidParameterInstanceNotFound,
        /// InvalidParameter.InvalidParameterError
        #[doc(alias("InvalidParameter.InvalidParameterError"))]
        InvalidParameterInvalidParameterError,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.BizInvalidParameterValueError
        #[doc(alias("InvalidParameterValue.BizInvalidParameterValueError"))]
        InvalidParameterValueBizInvalidParameterValueError,
        /// InvalidParameterValue.DataConvertError
        #[doc(alias("InvalidParameterValue.DataConvertError"))]
        InvalidParameterValueDataConvertError,
        /// InvalidParameterValue.InvalidParameterValue
        #[doc(alias("InvalidParameterValue.InvalidParameterValue"))]
        InvalidParameterValueInvalidParameterValue,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError,
        /// LimitExceeded.LimitExceededError
        #[doc(alias("LimitExceeded.LimitExceededError"))]
        LimitExceededLimitExceededError,
        /// LimitExceeded.MaxUnusedJobs
        #[doc(alias("LimitExceeded.MaxUnusedJobs"))]
        LimitExceededMaxUnusedJobs,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.MissingParameterError
        #[doc(alias("MissingParameter.MissingParameterError"))]
        MissingParameterMissingParameterError,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.BizOperationDeniedError
        #[doc(alias("OperationDenied.BizOperationDeniedError"))]
        OperationDeniedBizOperationDeniedError,
        /// OperationDenied.JobOperationDeniedError
        #[doc(alias("OperationDenied.JobOperationDeniedError"))]
        OperationDeniedJobOperationDeniedError,
        /// OperationDenied.NotEnoughMoneyError
        #[doc(alias("OperationDenied.NotEnoughMoneyError"))]
        OperationDeniedNotEnoughMoneyError,
        /// OperationDenied.OperationDenied
        #[doc(alias("OperationDenied.OperationDenied"))]
        OperationDeniedOperationDenied,
        /// OperationDenied.OperationDeniedError
        #[doc(alias("OperationDenied.OperationDeniedError"))]
        OperationDeniedOperationDeniedError,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// RequestLimitExceeded.RequestLimitExceededError
        ///
        /// - Retry: `throttle`
        #[doc(alias("RequestLimitExceeded.RequestLimitExceededError"))]
        RequestLimitExceededRequestLimitExceededError,
        /// ResourceInUse.ResourceInUseError
        #[doc(alias("ResourceInUse.ResourceInUseError"))]
        ResourceInUseResourceInUseError,
        /// ResourceInsufficient.ResourceInsufficientError
        #[doc(alias("ResourceInsufficient.ResourceInsufficientError"))]
        ResourceInsufficientResourceInsufficientError,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.BizResourceNotFoundError
        #[doc(alias("ResourceNotFound.BizResourceNotFoundError"))]
        ResourceNotFoundBizResourceNotFoundError,
        /// ResourceNotFound.JobNotExist
        #[doc(alias("ResourceNotFound.JobNotExist"))]
        ResourceNotFoundJobNotExist,
        /// ResourceNotFound.ResourceNotFound
        #[doc(alias("ResourceNotFound.ResourceNotFound"))]
        ResourceNotFoundResourceNotFound,
        /// ResourceNotFound.ResourceNotFoundError
        #[doc(alias("ResourceNotFound.ResourceNotFoundError"))]
        ResourceNotFoundResourceNotFoundError,
        /// ResourceUnavailable.ResourceUnavailableError
        #[doc(alias("ResourceUnavailable.ResourceUnavailableError"))]
        ResourceUnavailableResourceUnavailableError,
        /// ResourcesSoldOut.ResourcesSoldOutError
        #[doc(alias("ResourcesSoldOut.ResourcesSoldOutError"))]
        ResourcesSoldOutResourcesSoldOutError,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.NotEnoughPrivileges
        #[doc(alias("UnauthorizedOperation.NotEnoughPrivileges"))]
        UnauthorizedOperationNotEnoughPrivileges,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied,
        /// UnauthorizedOperation.UnauthorizedOperationError
        #[doc(alias("UnauthorizedOperation.UnauthorizedOperationError"))]
        UnauthorizedOperationUnauthorizedOperationError,
        /// UnknownParameter
        UnknownParameter,
        /// UnknownParameter.UnknownParameterError
        #[doc(alias("UnknownParameter.UnknownParameterError"))]
        UnknownParameterUnknownParameterError,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.IntraNetUserNotTaggedError
        #[doc(alias("UnsupportedOperation.IntraNetUserNotTaggedError"))]
        UnsupportedOperationIntraNetUserNotTaggedError,
        /// UnsupportedOperation.IntraNetUserNotTaggedForSyncJobError
        #[doc(alias("UnsupportedOperation.IntraNetUserNotTaggedForSyncJobError"))]
        UnsupportedOperationIntraNetUserNotTaggedForSyncJobError,
        /// UnsupportedOperation.UnsupportedOperationError
        #[doc(alias("UnsupportedOperation.UnsupportedOperationError"))]
        UnsupportedOperationUnsupportedOperationError,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "dts")]
    api::listed_enum!(DtsError, dts_v20211206_table);
    pub(crate) mod dts_v20211206_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "dts")]
        use super::DtsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "dts_v20211206";
        pub(super) const CODE_INDEX: Index = index::DTS_V20211206_CODES;
        pub(super) const KEY_INDEX: Index = index::DTS_V20211206_KEYS;
        #[cfg(feature = "dts")]
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
        pub(super) static ANSWERS: [Answer; 32] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.AuthFailureError"),
            Answer::of("AuthFailure.AuthorizedOperationDenyError"),
            Answer::of("AuthFailure.UnauthorizedOperationError"),
            Answer::below("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("RequestLimitExceeded.RequestLimitExceededError")
                .with_retry(Retry::Throttle),
            Answer::below("ResourceInUse"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::below("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::below("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::DTS_V20211206_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
