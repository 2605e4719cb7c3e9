// @generated from spec/cdb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b30d575c3a7735ca, rust-hash: e524ea7b0288703c
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cdb.rs"]
mod index;

/// Version 2017-03-20 of the API.
pub mod v20170320 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "cdb")]
    /// Error codes of TencentDB for MySQL (cdb), API 3.0, version 2017-03-20.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CdbError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.InvalidAuthorization
        #[doc(alias("AuthFailure.InvalidAuthorization"))]
        AuthFailureInvalidAuthorization,
        /// AuthFailure.SubAccountDenied
        #[doc(alias("AuthFailure.SubAccountDenied"))]
        AuthFailureSubAccountDenied,
        /// CdbError
        CdbError,
        /// CdbError.BackupError
        #[doc(alias("CdbError.BackupError"))]
        CdbErrorBackupError,
        /// CdbError.DatabaseError
        #[doc(alias("CdbError.DatabaseError"))]
        CdbErrorDatabaseError,
        /// CdbError.ImportError
        #[doc(alias("CdbError.ImportError"))]
        CdbErrorImportError,
        /// CdbError.TaskError
        #[doc(alias("CdbError.TaskError"))]
        CdbErrorTaskError,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AsyncTaskStatusError
        #[doc(alias("FailedOperation.AsyncTaskStatusError"))]
        FailedOperationAsyncTaskStatusError,
        /// FailedOperation.AuditConfigNotExist
        #[doc(alias("FailedOperation.AuditConfigNotExist"))]
        FailedOperationAuditConfigNotExist,
        /// FailedOperation.CdbInstanceLockFailError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CdbInstanceLockFailError"))]
        FailedOperationCdbInstanceLockFailError,
        /// FailedOperation.CreateAccountError
        #[doc(alias("FailedOperation.CreateAccountError"))]
        FailedOperationCreateAccountError,
        /// FailedOperation.CreateAuditFailError
        #[doc(alias("FailedOperation.CreateAuditFailError"))]
        FailedOperationCreateAuditFailError,
        /// FailedOperation.CreateAuditLogFileError
        #[doc(alias("FailedOperation.CreateAuditLogFileError"))]
        FailedOperationCreateAuditLogFileError,
        /// FailedOperation.CreateRoVipError
        #[doc(alias("FailedOperation.CreateRoVipError"))]
        FailedOperationCreateRoVipError,
        /// FailedOperation.DBOperationActionError
        #[doc(alias("FailedOperation.DBOperationActionError"))]
        FailedOperationDbOperationActionError,
        /// FailedOperation.DeleteAuditFailError
        #[doc(alias("FailedOperation.DeleteAuditFailError"))]
        FailedOperationDeleteAuditFailError,
        /// FailedOperation.DescribeProxyGroupError
        #[doc(alias("FailedOperation.DescribeProxyGroupError"))]
        FailedOperationDescribeProxyGroupError,
        /// FailedOperation.FailedOperationError
        #[doc(alias("FailedOperation.FailedOperationError"))]
        FailedOperationFailedOperationError,
        /// FailedOperation.GetPrivilegeError
        #[doc(alias("FailedOperation.GetPrivilegeError"))]
        FailedOperationGetPrivilegeError,
        /// FailedOperation.InstanceQueryError
        #[doc(alias("FailedOperation.InstanceQueryError"))]
        FailedOperationInstanceQueryError,
        /// FailedOperation.InstanceTaskConflictError
        #[doc(alias("FailedOperation.InstanceTaskConflictError"))]
        FailedOperationInstanceTaskConflictError,
        /// FailedOperation.JsonMarshalError
        #[doc(alias("FailedOperation.JsonMarshalError"))]
        FailedOperationJsonMarshalError,
        /// FailedOperation.JsonUnmarshalError
        #[doc(alias("FailedOperation.JsonUnmarshalError"))]
        FailedOperationJsonUnmarshalError,
        /// FailedOperation.LogContentOverLimit
        #[doc(alias("FailedOperation.LogContentOverLimit"))]
        FailedOperationLogContentOverLimit,
        /// FailedOperation.NotChangeStrategy
        #[doc(alias("FailedOperation.NotChangeStrategy"))]
        FailedOperationNotChangeStrategy,
        /// FailedOperation.NotDelayRo
        #[doc(alias("FailedOperation.NotDelayRo"))]
        FailedOperationNotDelayRo,
        /// FailedOperation.OperationInConflictErr
        #[doc(alias("FailedOperation.OperationInConflictErr"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-06-26"
        )]
        FailedOperationOperationInConflictErr,
        /// FailedOperation.OperationInConflictError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.OperationInConflictError"))]
        FailedOperationOperationInConflictError,
        /// FailedOperation.OperationReplicationError
        #[doc(alias("FailedOperation.OperationReplicationError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-12-22"
        )]
        FailedOperationOperationReplicationError,
        /// FailedOperation.PrivilegeDataIllegal
        #[doc(alias("FailedOperation.PrivilegeDataIllegal"))]
        FailedOperationPrivilegeDataIllegal,
        /// FailedOperation.ProxyGroupStatusError
        #[doc(alias("FailedOperation.ProxyGroupStatusError"))]
        FailedOperationProxyGroupStatusError,
        /// FailedOperation.QueryAuditTaskFailError
        #[doc(alias("FailedOperation.QueryAuditTaskFailError"))]
        FailedOperationQueryAuditTaskFailError,
        /// FailedOperation.QueryLogError
        #[doc(alias("FailedOperation.QueryLogError"))]
        FailedOperationQueryLogError,
        /// FailedOperation.RemoteCallUnmarshalError
        #[doc(alias("FailedOperation.RemoteCallUnmarshalError"))]
        FailedOperationRemoteCallUnmarshalError,
        /// FailedOperation.RepeatCreateProxyError
        #[doc(alias("FailedOperation.RepeatCreateProxyError"))]
        FailedOperationRepeatCreateProxyError,
        /// FailedOperation.ResponseValueError
        #[doc(alias("FailedOperation.ResponseValueError"))]
        FailedOperationResponseValueError,
        /// FailedOperation.ResultSetOverLimit
        #[doc(alias("FailedOperation.ResultSetOverLimit"))]
        FailedOperationResultSetOverLimit,
        /// FailedOperation.ServiceAccessError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ServiceAccessError"))]
        FailedOperationServiceAccessError,
        /// FailedOperation.StartFlowError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.StartFlowError"))]
        FailedOperationStartFlowError,
        /// FailedOperation.StatusConflict
        #[doc(alias("FailedOperation.StatusConflict"))]
        FailedOperationStatusConflict,
        /// FailedOperation.SubmitAsyncTaskError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.SubmitAsyncTaskError"))]
        FailedOperationSubmitAsyncTaskError,
        /// FailedOperation.TaskConflictError
        #[doc(alias("FailedOperation.TaskConflictError"))]
        FailedOperationTaskConflictError,
        /// FailedOperation.TimeoutError
        #[doc(alias("FailedOperation.TimeoutError"))]
        FailedOperationTimeoutError,
        /// FailedOperation.TypeInConflict
        #[doc(alias("FailedOperation.TypeInConflict"))]
        FailedOperationTypeInConflict,
        /// FailedOperation.VpcIpInUseError
        #[doc(alias("FailedOperation.VpcIpInUseError"))]
        FailedOperationVpcIpInUseError,
        /// FailedOperation.VpcIpInvalidError
        #[doc(alias("FailedOperation.VpcIpInvalidError"))]
        FailedOperationVpcIpInvalidError,
        /// FailedOperation.VpcIpNotInSubnetError
        #[doc(alias("FailedOperation.VpcIpNotInSubnetError"))]
        FailedOperationVpcIpNotInSubnetError,
        /// InternalError
        InternalError,
        /// InternalError.AsyncRequestError
        #[doc(alias("InternalError.AsyncRequestError"))]
        InternalErrorAsyncRequestError,
        /// InternalError.AuditCreateLogFileError
        #[doc(alias("InternalError.AuditCreateLogFileError"))]
        InternalErrorAuditCreateLogFileError,
        /// InternalError.AuditDeleteLogFileError
        #[doc(alias("InternalError.AuditDeleteLogFileError"))]
        InternalErrorAuditDeleteLogFileError,
        /// InternalError.AuditDeletePolicyError
        #[doc(alias("InternalError.AuditDeletePolicyError"))]
        InternalErrorAuditDeletePolicyError,
        /// InternalError.AuditDescribeLogError
        #[doc(alias("InternalError.AuditDescribeLogError"))]
        InternalErrorAuditDescribeLogError,
        /// InternalError.AuditError
        #[doc(alias("InternalError.AuditError"))]
        InternalErrorAuditError,
        /// InternalError.AuditModifyStatusError
        #[doc(alias("InternalError.AuditModifyStatusError"))]
        InternalErrorAuditModifyStatusError,
        /// InternalError.AuditOssLogicError
        #[doc(alias("InternalError.AuditOssLogicError"))]
        InternalErrorAuditOssLogicError,
        /// InternalError.AuthError
        #[doc(alias("InternalError.AuthError"))]
        InternalErrorAuthError,
        /// InternalError.CauthError
        #[doc(alias("InternalError.CauthError"))]
        InternalErrorCauthError,
        /// InternalError.CdbCgwError
        #[doc(alias("InternalError.CdbCgwError"))]
        InternalErrorCdbCgwError,
        /// InternalError.CdbError
        #[doc(alias("InternalError.CdbError"))]
        InternalErrorCdbError,
        /// InternalError.CosError
        #[doc(alias("InternalError.CosError"))]
        InternalErrorCosError,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError,
        /// InternalError.DBOperationError
        #[doc(alias("InternalError.DBOperationError"))]
        InternalErrorDbOperationError,
        /// InternalError.DBRecordNotExistError
        #[doc(alias("InternalError.DBRecordNotExistError"))]
        InternalErrorDbRecordNotExistError,
        /// InternalError.DatabaseAccessError
        #[doc(alias("InternalError.DatabaseAccessError"))]
        InternalErrorDatabaseAccessError,
        /// InternalError.DesError
        #[doc(alias("InternalError.DesError"))]
        InternalErrorDesError,
        /// InternalError.DfwError
        #[doc(alias("InternalError.DfwError"))]
        InternalErrorDfwError,
        /// InternalError.ExeSqlError
        #[doc(alias("InternalError.ExeSqlError"))]
        InternalErrorExeSqlError,
        /// InternalError.ExecHttpRequestError
        #[doc(alias("InternalError.ExecHttpRequestError"))]
        InternalErrorExecHttpRequestError,
        /// InternalError.ExecuteSQLError
        #[doc(alias("InternalError.ExecuteSQLError"))]
        InternalErrorExecuteSqlError,
        /// InternalError.FtpError
        #[doc(alias("InternalError.FtpError"))]
        InternalErrorFtpError,
        /// InternalError.HttpError
        #[doc(alias("InternalError.HttpError"))]
        InternalErrorHttpError,
        /// InternalError.HttpRequestError
        #[doc(alias("InternalError.HttpRequestError"))]
        InternalErrorHttpRequestError,
        /// InternalError.ImportError
        #[doc(alias("InternalError.ImportError"))]
        InternalErrorImportError,
        /// InternalError.InnerCommonError
        #[doc(alias("InternalError.InnerCommonError"))]
        InternalErrorInnerCommonError,
        /// InternalError.InternalAssertError
        #[doc(alias("InternalError.InternalAssertError"))]
        InternalErrorInternalAssertError,
        /// InternalError.InternalHttpServerError
        #[doc(alias("InternalError.InternalHttpServerError"))]
        InternalErrorInternalHttpServerError,
        /// InternalError.InternalInnerServiceError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.InternalInnerServiceError"))]
        InternalErrorInternalInnerServiceError,
        /// InternalError.InternalRequestError
        #[doc(alias("InternalError.InternalRequestError"))]
        InternalErrorInternalRequestError,
        /// InternalError.InternalServiceErrorErr
        #[doc(alias("InternalError.InternalServiceErrorErr"))]
        InternalErrorInternalServiceErrorErr,
        /// InternalError.JSONError
        #[doc(alias("InternalError.JSONError"))]
        InternalErrorJsonError,
        /// InternalError.KmsError
        #[doc(alias("InternalError.KmsError"))]
        InternalErrorKmsError,
        /// InternalError.NetworkError
        #[doc(alias("InternalError.NetworkError"))]
        InternalErrorNetworkError,
        /// InternalError.OssError
        #[doc(alias("InternalError.OssError"))]
        InternalErrorOssError,
        /// InternalError.ParamError
        #[doc(alias("InternalError.ParamError"))]
        InternalErrorParamError,
        /// InternalError.RegexpCompileError
        #[doc(alias("InternalError.RegexpCompileError"))]
        InternalErrorRegexpCompileError,
        /// InternalError.ResourceNotMatch
        #[doc(alias("InternalError.ResourceNotMatch"))]
        InternalErrorResourceNotMatch,
        /// InternalError.ResourceNotUnique
        #[doc(alias("InternalError.ResourceNotUnique"))]
        InternalErrorResourceNotUnique,
        /// InternalError.SecurityGroupError
        #[doc(alias("InternalError.SecurityGroupError"))]
        InternalErrorSecurityGroupError,
        /// InternalError.ServerError
        #[doc(alias("InternalError.ServerError"))]
        InternalErrorServerError,
        /// InternalError.ServiceError
        #[doc(alias("InternalError.ServiceError"))]
        InternalErrorServiceError,
        /// InternalError.TagError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.TagError"))]
        InternalErrorTagError,
        /// InternalError.TaskError
        #[doc(alias("InternalError.TaskError"))]
        InternalErrorTaskError,
        /// InternalError.TaskFrameError
        #[doc(alias("InternalError.TaskFrameError"))]
        InternalErrorTaskFrameError,
        /// InternalError.TimeWindowError
        #[doc(alias("InternalError.TimeWindowError"))]
        InternalErrorTimeWindowError,
        /// InternalError.TradeError
        #[doc(alias("InternalError.TradeError"))]
        InternalErrorTradeError,
        /// InternalError.TransactioBeginError
        #[doc(alias("InternalError.TransactioBeginError"))]
        InternalErrorTransactioBeginError,
        /// InternalError.TransactionBeginError
        #[doc(alias("InternalError.TransactionBeginError"))]
        InternalErrorTransactionBeginError,
        /// InternalError.UndefinedError
        #[doc(alias("InternalError.UndefinedError"))]
        InternalErrorUndefinedError,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError,
        /// InternalError.VpcError
        #[doc(alias("InternalError.VpcError"))]
        InternalErrorVpcError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ControllerNotFoundError
        #[doc(alias("InvalidParameter.ControllerNotFoundError"))]
        InvalidParameterControllerNotFoundError,
        /// InvalidParameter.DeployGroupNotEmpty
        #[doc(alias("InvalidParameter.DeployGroupNotEmpty"))]
        InvalidParameterDeployGroupNotEmpty,
        /// InvalidParameter.ExceptionParam
        #[doc(alias("InvalidParameter.ExceptionParam"))]
        InvalidParameterExceptionParam,
        /// InvalidParameter.InstanceNameNotFound
        #[doc(alias("InvalidParameter.InstanceNameNotFound"))]
        InvalidParameterInstanceNameNotFound,
        /// InvalidParameter.InstanceNotFound
        #[doc(alias("InvalidParameter.InstanceNotFound"))]
        InvalidParameterInstanceNotFound,
        /// InvalidParameter.InvalidAsyncRequestId
        #[doc(alias("InvalidParameter.InvalidAsyncRequestId"))]
        InvalidParameterInvalidAsyncRequestId,
        /// InvalidParameter.InvalidName
        #[doc(alias("InvalidParameter.InvalidName"))]
        InvalidParameterInvalidName,
        /// InvalidParameter.InvalidParameterError
        #[doc(alias("InvalidParameter.InvalidParameterError"))]
        InvalidParameterInvalidParameterError,
        /// InvalidParameter.JsonUnmarshalError
        #[doc(alias("InvalidParameter.JsonUnmarshalError"))]
        InvalidParameterJsonUnmarshalError,
        /// InvalidParameter.OverDeployGroupQuota
        #[doc(alias("InvalidParameter.OverDeployGroupQuota"))]
        InvalidParameterOverDeployGroupQuota,
        /// InvalidParameter.ResourceExists
        #[doc(alias("InvalidParameter.ResourceExists"))]
        InvalidParameterResourceExists,
        /// InvalidParameter.ResourceNotExists
        #[doc(alias("InvalidParameter.ResourceNotExists"))]
        InvalidParameterResourceNotExists,
        /// InvalidParameter.ResourceNotFound
        #[doc(alias("InvalidParameter.ResourceNotFound"))]
        InvalidParameterResourceNotFound,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AccountDescriptionCharacterError
        #[doc(alias("InvalidParameterValue.AccountDescriptionCharacterError"))]
        InvalidParameterValueAccountDescriptionCharacterError,
        /// InvalidParameterValue.AccountDescriptionLengthError
        #[doc(alias("InvalidParameterValue.AccountDescriptionLengthError"))]
        InvalidParameterValueAccountDescriptionLengthError,
        /// InvalidParameterValue.AccountHostRuleError
        #[doc(alias("InvalidParameterValue.AccountHostRuleError"))]
        InvalidParameterValueAccountHostRuleError,
        /// InvalidParameterValue.AccountPasswordCharacterError
        #[doc(alias("InvalidParameterValue.AccountPasswordCharacterError"))]
        InvalidParameterValueAccountPasswordCharacterError,
        /// InvalidParameterValue.AccountPasswordLengthError
        #[doc(alias("InvalidParameterValue.AccountPasswordLengthError"))]
        InvalidParameterValueAccountPasswordLengthError,
        /// InvalidParameterValue.AccountPasswordRuleError
        #[doc(alias("InvalidParameterValue.AccountPasswordRuleError"))]
        InvalidParameterValueAccountPasswordRuleError,
        /// InvalidParameterValue.DataConvertError
        #[doc(alias("InvalidParameterValue.DataConvertError"))]
        InvalidParameterValueDataConvertError,
        /// InvalidParameterValue.DueTimeWrong
        #[doc(alias("InvalidParameterValue.DueTimeWrong"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-12-22"
        )]
        InvalidParameterValueDueTimeWrong,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError,
        /// InvalidParameterValue.SrcTypeEqualDstType
        #[doc(alias("InvalidParameterValue.SrcTypeEqualDstType"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-12-22"
        )]
        InvalidParameterValueSrcTypeEqualDstType,
        /// InvalidParameterValue.SrcTypeNotEqualDstType
        #[doc(alias("InvalidParameterValue.SrcTypeNotEqualDstType"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-12-22"
        )]
        InvalidParameterValueSrcTypeNotEqualDstType,
        /// InvalidParameterValue.UserNameRuleError
        #[doc(alias("InvalidParameterValue.UserNameRuleError"))]
        InvalidParameterValueUserNameRuleError,
        /// InvalidParameterValue.UserNotExistError
        #[doc(alias("InvalidParameterValue.UserNotExistError"))]
        InvalidParameterValueUserNotExistError,
        /// InvalidParameterValue.VerifyAccountNoRootError
        #[doc(alias("InvalidParameterValue.VerifyAccountNoRootError"))]
        InvalidParameterValueVerifyAccountNoRootError,
        /// InvalidParameterValue.VerifyAccountPasswordError
        #[doc(alias("InvalidParameterValue.VerifyAccountPasswordError"))]
        InvalidParameterValueVerifyAccountPasswordError,
        /// InvalidParameterValue.VerifyAccountPrivError
        #[doc(alias("InvalidParameterValue.VerifyAccountPrivError"))]
        InvalidParameterValueVerifyAccountPrivError,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.AccountMissingParameterError
        #[doc(alias("MissingParameter.AccountMissingParameterError"))]
        MissingParameterAccountMissingParameterError,
        /// MissingParameter.MissingParamError
        #[doc(alias("MissingParameter.MissingParamError"))]
        MissingParameterMissingParamError,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.AccountOperationDenied
        #[doc(alias("OperationDenied.AccountOperationDenied"))]
        OperationDeniedAccountOperationDenied,
        /// OperationDenied.ActionInProcess
        #[doc(alias("OperationDenied.ActionInProcess"))]
        OperationDeniedActionInProcess,
        /// OperationDenied.ActionNotSupport
        #[doc(alias("OperationDenied.ActionNotSupport"))]
        OperationDeniedActionNotSupport,
        /// OperationDenied.AtLeastAllRuleAuditPolicyError
        #[doc(alias("OperationDenied.AtLeastAllRuleAuditPolicyError"))]
        OperationDeniedAtLeastAllRuleAuditPolicyError,
        /// OperationDenied.AtLeastAuditPolicyError
        #[doc(alias("OperationDenied.AtLeastAuditPolicyError"))]
        OperationDeniedAtLeastAuditPolicyError,
        /// OperationDenied.AuditFileOverQuotaError
        #[doc(alias("OperationDenied.AuditFileOverQuotaError"))]
        OperationDeniedAuditFileOverQuotaError,
        /// OperationDenied.AuditPolicyConflictError
        #[doc(alias("OperationDenied.AuditPolicyConflictError"))]
        OperationDeniedAuditPolicyConflictError,
        /// OperationDenied.AuditPolicyExistError
        #[doc(alias("OperationDenied.AuditPolicyExistError"))]
        OperationDeniedAuditPolicyExistError,
        /// OperationDenied.AuditPolicyNotExistError
        #[doc(alias("OperationDenied.AuditPolicyNotExistError"))]
        OperationDeniedAuditPolicyNotExistError,
        /// OperationDenied.AuditPolicyOverQuotaError
        #[doc(alias("OperationDenied.AuditPolicyOverQuotaError"))]
        OperationDeniedAuditPolicyOverQuotaError,
        /// OperationDenied.AuditRuleDeleteError
        #[doc(alias("OperationDenied.AuditRuleDeleteError"))]
        OperationDeniedAuditRuleDeleteError,
        /// OperationDenied.AuditRuleExistError
        #[doc(alias("OperationDenied.AuditRuleExistError"))]
        OperationDeniedAuditRuleExistError,
        /// OperationDenied.AuditRuleHasBind
        #[doc(alias("OperationDenied.AuditRuleHasBind"))]
        OperationDeniedAuditRuleHasBind,
        /// OperationDenied.AuditRuleNotExistError
        #[doc(alias("OperationDenied.AuditRuleNotExistError"))]
        OperationDeniedAuditRuleNotExistError,
        /// OperationDenied.AuditStatusError
        #[doc(alias("OperationDenied.AuditStatusError"))]
        OperationDeniedAuditStatusError,
        /// OperationDenied.AuditTaskConflictError
        #[doc(alias("OperationDenied.AuditTaskConflictError"))]
        OperationDeniedAuditTaskConflictError,
        /// OperationDenied.ConflictRoStatus
        #[doc(alias("OperationDenied.ConflictRoStatus"))]
        OperationDeniedConflictRoStatus,
        /// OperationDenied.ConflictStatus
        #[doc(alias("OperationDenied.ConflictStatus"))]
        OperationDeniedConflictStatus,
        /// OperationDenied.DBBrainPolicyConflict
        #[doc(alias("OperationDenied.DBBrainPolicyConflict"))]
        OperationDeniedDbBrainPolicyConflict,
        /// OperationDenied.DelayReplicationRunning
        #[doc(alias("OperationDenied.DelayReplicationRunning"))]
        OperationDeniedDelayReplicationRunning,
        /// OperationDenied.DeleteRootAccountError
        #[doc(alias("OperationDenied.DeleteRootAccountError"))]
        OperationDeniedDeleteRootAccountError,
        /// OperationDenied.FlowConflict
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.FlowConflict"))]
        OperationDeniedFlowConflict,
        /// OperationDenied.FunctionDenied
        #[doc(alias("OperationDenied.FunctionDenied"))]
        OperationDeniedFunctionDenied,
        /// OperationDenied.InstTypeNotSupport
        #[doc(alias("OperationDenied.InstTypeNotSupport"))]
        OperationDeniedInstTypeNotSupport,
        /// OperationDenied.InstanceLockerConflict
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.InstanceLockerConflict"))]
        OperationDeniedInstanceLockerConflict,
        /// OperationDenied.InstanceStatusError
        #[doc(alias("OperationDenied.InstanceStatusError"))]
        OperationDeniedInstanceStatusError,
        /// OperationDenied.InstanceTaskRunning
        #[doc(alias("OperationDenied.InstanceTaskRunning"))]
        OperationDeniedInstanceTaskRunning,
        /// OperationDenied.InstanceTaskStatusError
        #[doc(alias("OperationDenied.InstanceTaskStatusError"))]
        OperationDeniedInstanceTaskStatusError,
        /// OperationDenied.InstanceUnsupportedOperateError
        #[doc(alias("OperationDenied.InstanceUnsupportedOperateError"))]
        OperationDeniedInstanceUnsupportedOperateError,
        /// OperationDenied.ModifyAuditStatusError
        #[doc(alias("OperationDenied.ModifyAuditStatusError"))]
        OperationDeniedModifyAuditStatusError,
        /// OperationDenied.NotSupportBasic
        #[doc(alias("OperationDenied.NotSupportBasic"))]
        OperationDeniedNotSupportBasic,
        /// OperationDenied.NotSupportModifyLocalRootHostError
        #[doc(alias("OperationDenied.NotSupportModifyLocalRootHostError"))]
        OperationDeniedNotSupportModifyLocalRootHostError,
        /// OperationDenied.OperationDeniedError
        #[doc(alias("OperationDenied.OperationDeniedError"))]
        OperationDeniedOperationDeniedError,
        /// OperationDenied.OtherOderInProcess
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.OtherOderInProcess"))]
        OperationDeniedOtherOderInProcess,
        /// OperationDenied.OverQuota
        #[doc(alias("OperationDenied.OverQuota"))]
        OperationDeniedOverQuota,
        /// OperationDenied.ProxyAddressLimitError
        #[doc(alias("OperationDenied.ProxyAddressLimitError"))]
        OperationDeniedProxyAddressLimitError,
        /// OperationDenied.ProxyAddressNotFund
        #[doc(alias("OperationDenied.ProxyAddressNotFund"))]
        OperationDeniedProxyAddressNotFund,
        /// OperationDenied.ProxyNodeCountLimitError
        #[doc(alias("OperationDenied.ProxyNodeCountLimitError"))]
        OperationDeniedProxyNodeCountLimitError,
        /// OperationDenied.ProxyUpgradeTaskStatusError
        #[doc(alias("OperationDenied.ProxyUpgradeTaskStatusError"))]
        OperationDeniedProxyUpgradeTaskStatusError,
        /// OperationDenied.QueryAuditLogsError
        #[doc(alias("OperationDenied.QueryAuditLogsError"))]
        OperationDeniedQueryAuditLogsError,
        /// OperationDenied.ResourceNotFoundError
        #[doc(alias("OperationDenied.ResourceNotFoundError"))]
        OperationDeniedResourceNotFoundError,
        /// OperationDenied.ResourceNotFundError
        #[doc(alias("OperationDenied.ResourceNotFundError"))]
        OperationDeniedResourceNotFundError,
        /// OperationDenied.ResultOverLimit
        #[doc(alias("OperationDenied.ResultOverLimit"))]
        OperationDeniedResultOverLimit,
        /// OperationDenied.SubAccountOperationDenied
        #[doc(alias("OperationDenied.SubAccountOperationDenied"))]
        OperationDeniedSubAccountOperationDenied,
        /// OperationDenied.UnSupportRefundError
        #[doc(alias("OperationDenied.UnSupportRefundError"))]
        OperationDeniedUnSupportRefundError,
        /// OperationDenied.UnsupportCreateAddressError
        #[doc(alias("OperationDenied.UnsupportCreateAddressError"))]
        OperationDeniedUnsupportCreateAddressError,
        /// OperationDenied.UnsupportOpenAuditError
        #[doc(alias("OperationDenied.UnsupportOpenAuditError"))]
        OperationDeniedUnsupportOpenAuditError,
        /// OperationDenied.UserHasNoStrategy
        #[doc(alias("OperationDenied.UserHasNoStrategy"))]
        OperationDeniedUserHasNoStrategy,
        /// OperationDenied.WrongPassword
        #[doc(alias("OperationDenied.WrongPassword"))]
        OperationDeniedWrongPassword,
        /// OperationDenied.WrongStatus
        #[doc(alias("OperationDenied.WrongStatus"))]
        OperationDeniedWrongStatus,
        /// OverQuota
        OverQuota,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.CdbInstanceNotFoundError
        #[doc(alias("ResourceNotFound.CdbInstanceNotFoundError"))]
        ResourceNotFoundCdbInstanceNotFoundError,
        /// ResourceNotFound.InstanceNotFoundError
        #[doc(alias("ResourceNotFound.InstanceNotFoundError"))]
        ResourceNotFoundInstanceNotFoundError,
        /// ResourceNotFound.InstanceNotFundError
        #[doc(alias("ResourceNotFound.InstanceNotFundError"))]
        ResourceNotFoundInstanceNotFundError,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.NotEnoughPrivileges
        #[doc(alias("UnauthorizedOperation.NotEnoughPrivileges"))]
        UnauthorizedOperationNotEnoughPrivileges,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.NotSupportNormalInstance
        #[doc(alias("UnsupportedOperation.NotSupportNormalInstance"))]
        UnsupportedOperationNotSupportNormalInstance,
        /// UnsupportedOperation.NotSupportThisFeature
        #[doc(alias("UnsupportedOperation.NotSupportThisFeature"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-11-01"
        )]
        UnsupportedOperationNotSupportThisFeature,
        /// UnsupportedOperation.PrivilegesUnsupportedError
        #[doc(alias("UnsupportedOperation.PrivilegesUnsupportedError"))]
        UnsupportedOperationPrivilegesUnsupportedError,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cdb")]
    api::listed_enum!(CdbError, cdb_v20170320_table);
    pub(crate) mod cdb_v20170320_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "cdb")]
        use super::CdbError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cdb_v20170320";
        pub(super) const CODE_INDEX: Index = index::CDB_V20170320_CODES;
        pub(super) const KEY_INDEX: Index = index::CDB_V20170320_KEYS;
        #[cfg(feature = "cdb")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [CdbError; 203] = [
            CdbError::AuthFailure,
            CdbError::AuthFailureInvalidAuthorization,
            CdbError::AuthFailureSubAccountDenied,
            CdbError::CdbError,
            CdbError::CdbErrorBackupError,
            CdbError::CdbErrorDatabaseError,
            CdbError::CdbErrorImportError,
            CdbError::CdbErrorTaskError,
            CdbError::FailedOperation,
            CdbError::FailedOperationAsyncTaskStatusError,
            CdbError::FailedOperationAuditConfigNotExist,
            CdbError::FailedOperationCdbInstanceLockFailError,
            CdbError::FailedOperationCreateAccountError,
            CdbError::FailedOperationCreateAuditFailError,
            CdbError::FailedOperationCreateAuditLogFileError,
            CdbError::FailedOperationCreateRoVipError,
            CdbError::FailedOperationDbOperationActionError,
            CdbError::FailedOperationDeleteAuditFailError,
            CdbError::FailedOperationDescribeProxyGroupError,
            CdbError::FailedOperationFailedOperationError,
            CdbError::FailedOperationGetPrivilegeError,
            CdbError::FailedOperationInstanceQueryError,
            CdbError::FailedOperationInstanceTaskConflictError,
            CdbError::FailedOperationJsonMarshalError,
            CdbError::FailedOperationJsonUnmarshalError,
            CdbError::FailedOperationLogContentOverLimit,
            CdbError::FailedOperationNotChangeStrategy,
            CdbError::FailedOperationNotDelayRo,
            CdbError::FailedOperationOperationInConflictErr,
            CdbError::FailedOperationOperationInConflictError,
            CdbError::FailedOperationOperationReplicationError,
            CdbError::FailedOperationPrivilegeDataIllegal,
            CdbError::FailedOperationProxyGroupStatusError,
            CdbError::FailedOperationQueryAuditTaskFailError,
            CdbError::FailedOperationQueryLogError,
            CdbError::FailedOperationRemoteCallUnmarshalError,
            CdbError::FailedOperationRepeatCreateProxyError,
            CdbError::FailedOperationResponseValueError,
            CdbError::FailedOperationResultSetOverLimit,
            CdbError::FailedOperationServiceAccessError,
            CdbError::FailedOperationStartFlowError,
            CdbError::FailedOperationStatusConflict,
            CdbError::FailedOperationSubmitAsyncTaskError,
            CdbError::FailedOperationTaskConflictError,
            CdbError::FailedOperationTimeoutError,
            CdbError::FailedOperationTypeInConflict,
            CdbError::FailedOperationVpcIpInUseError,
            CdbError::FailedOperationVpcIpInvalidError,
            CdbError::FailedOperationVpcIpNotInSubnetError,
            CdbError::InternalError,
            CdbError::InternalErrorAsyncRequestError,
            CdbError::InternalErrorAuditCreateLogFileError,
            CdbError::InternalErrorAuditDeleteLogFileError,
            CdbError::InternalErrorAuditDeletePolicyError,
            CdbError::InternalErrorAuditDescribeLogError,
            CdbError::InternalErrorAuditError,
            CdbError::InternalErrorAuditModifyStatusError,
            CdbError::InternalErrorAuditOssLogicError,
            CdbError::InternalErrorAuthError,
            CdbError::InternalErrorCauthError,
            CdbError::InternalErrorCdbCgwError,
            CdbError::InternalErrorCdbError,
            CdbError::InternalErrorCosError,
            CdbError::InternalErrorDbError,
            CdbError::InternalErrorDbOperationError,
            CdbError::InternalErrorDbRecordNotExistError,
            CdbError::InternalErrorDatabaseAccessError,
            CdbError::InternalErrorDesError,
            CdbError::InternalErrorDfwError,
            CdbError::InternalErrorExeSqlError,
            CdbError::InternalErrorExecHttpRequestError,
            CdbError::InternalErrorExecuteSqlError,
            CdbError::InternalErrorFtpError,
            CdbError::InternalErrorHttpError,
            CdbError::InternalErrorHttpRequestError,
            CdbError::InternalErrorImportError,
            CdbError::InternalErrorInnerCommonError,
            CdbError::InternalErrorInternalAssertError,
            CdbError::InternalErrorInternalHttpServerError,
            CdbError::InternalErrorInternalInnerServiceError,
            CdbError::InternalErrorInternalRequestError,
            CdbError::InternalErrorInternalServiceErrorErr,
            CdbError::InternalErrorJsonError,
            CdbError::InternalErrorKmsError,
            CdbError::InternalErrorNetworkError,
            CdbError::InternalErrorOssError,
            CdbError::InternalErrorParamError,
            CdbError::InternalErrorRegexpCompileError,
            CdbError::InternalErrorResourceNotMatch,
            CdbError::InternalErrorResourceNotUnique,
            CdbError::InternalErrorSecurityGroupError,
            CdbError::InternalErrorServerError,
            CdbError::InternalErrorServiceError,
            CdbError::InternalErrorTagError,
            CdbError::InternalErrorTaskError,
            CdbError::InternalErrorTaskFrameError,
            CdbError::InternalErrorTimeWindowError,
            CdbError::InternalErrorTradeError,
            CdbError::InternalErrorTransactioBeginError,
            CdbError::InternalErrorTransactionBeginError,
            CdbError::InternalErrorUndefinedError,
            CdbError::InternalErrorUnknownError,
            CdbError::InternalErrorVpcError,
            CdbError::InvalidParameter,
            CdbError::InvalidParameterControllerNotFoundError,
            CdbError::InvalidParameterDeployGroupNotEmpty,
            CdbError::InvalidParameterExceptionParam,
            CdbError::InvalidParameterInstanceNameNotFound,
            CdbError::InvalidParameterInstanceNotFound,
            CdbError::InvalidParameterInvalidAsyncRequestId,
            CdbError::InvalidParameterInvalidName,
            CdbError::InvalidParameterInvalidParameterError,
            CdbError::InvalidParameterJsonUnmarshalError,
            CdbError::InvalidParameterOverDeployGroupQuota,
            CdbError::InvalidParameterResourceExists,
            CdbError::InvalidParameterResourceNotExists,
            CdbError::InvalidParameterResourceNotFound,
            CdbError::InvalidParameterValue,
            CdbError::InvalidParameterValueAccountDescriptionCharacterError,
            CdbError::InvalidParameterValueAccountDescriptionLengthError,
            CdbError::InvalidParameterValueAccountHostRuleError,
            CdbError::InvalidParameterValueAccountPasswordCharacterError,
            CdbError::InvalidParameterValueAccountPasswordLengthError,
            CdbError::InvalidParameterValueAccountPasswordRuleError,
            CdbError::InvalidParameterValueDataConvertError,
            CdbError::InvalidParameterValueDueTimeWrong,
            CdbError::InvalidParameterValueInvalidParameterValueError,
            CdbError::InvalidParameterValueSrcTypeEqualDstType,
            CdbError::InvalidParameterValueSrcTypeNotEqualDstType,
            CdbError::InvalidParameterValueUserNameRuleError,
            CdbError::InvalidParameterValueUserNotExistError,
            CdbError::InvalidParameterValueVerifyAccountNoRootError,
            CdbError::InvalidParameterValueVerifyAccountPasswordError,
            CdbError::InvalidParameterValueVerifyAccountPrivError,
            CdbError::LimitExceeded,
            CdbError::MissingParameter,
            CdbError::MissingParameterAccountMissingParameterError,
            CdbError::MissingParameterMissingParamError,
            CdbError::OperationDenied,
            CdbError::OperationDeniedAccountOperationDenied,
            CdbError::OperationDeniedActionInProcess,
            CdbError::OperationDeniedActionNotSupport,
            CdbError::OperationDeniedAtLeastAllRuleAuditPolicyError,
            CdbError::OperationDeniedAtLeastAuditPolicyError,
            CdbError::OperationDeniedAuditFileOverQuotaError,
            CdbError::OperationDeniedAuditPolicyConflictError,
            CdbError::OperationDeniedAuditPolicyExistError,
            CdbError::OperationDeniedAuditPolicyNotExistError,
            CdbError::OperationDeniedAuditPolicyOverQuotaError,
            CdbError::OperationDeniedAuditRuleDeleteError,
            CdbError::OperationDeniedAuditRuleExistError,
            CdbError::OperationDeniedAuditRuleHasBind,
            CdbError::OperationDeniedAuditRuleNotExistError,
            CdbError::OperationDeniedAuditStatusError,
            CdbError::OperationDeniedAuditTaskConflictError,
            CdbError::OperationDeniedConflictRoStatus,
            CdbError::OperationDeniedConflictStatus,
            CdbError::OperationDeniedDbBrainPolicyConflict,
            CdbError::OperationDeniedDelayReplicationRunning,
            CdbError::OperationDeniedDeleteRootAccountError,
            CdbError::OperationDeniedFlowConflict,
            CdbError::OperationDeniedFunctionDenied,
            CdbError::OperationDeniedInstTypeNotSupport,
            CdbError::OperationDeniedInstanceLockerConflict,
            CdbError::OperationDeniedInstanceStatusError,
            CdbError::OperationDeniedInstanceTaskRunning,
            CdbError::OperationDeniedInstanceTaskStatusError,
            CdbError::OperationDeniedInstanceUnsupportedOperateError,
            CdbError::OperationDeniedModifyAuditStatusError,
            CdbError::OperationDeniedNotSupportBasic,
            CdbError::OperationDeniedNotSupportModifyLocalRootHostError,
            CdbError::OperationDeniedOperationDeniedError,
            CdbError::OperationDeniedOtherOderInProcess,
            CdbError::OperationDeniedOverQuota,
            CdbError::OperationDeniedProxyAddressLimitError,
            CdbError::OperationDeniedProxyAddressNotFund,
            CdbError::OperationDeniedProxyNodeCountLimitError,
            CdbError::OperationDeniedProxyUpgradeTaskStatusError,
            CdbError::OperationDeniedQueryAuditLogsError,
            CdbError::OperationDeniedResourceNotFoundError,
            CdbError::OperationDeniedResourceNotFundError,
            CdbError::OperationDeniedResultOverLimit,
            CdbError::OperationDeniedSubAccountOperationDenied,
            CdbError::OperationDeniedUnSupportRefundError,
            CdbError::OperationDeniedUnsupportCreateAddressError,
            CdbError::OperationDeniedUnsupportOpenAuditError,
            CdbError::OperationDeniedUserHasNoStrategy,
            CdbError::OperationDeniedWrongPassword,
            CdbError::OperationDeniedWrongStatus,
            CdbError::OverQuota,
            CdbError::ResourceInUse,
            CdbError::ResourceInsufficient,
            CdbError::ResourceNotFound,
            CdbError::ResourceNotFoundCdbInstanceNotFoundError,
            CdbError::ResourceNotFoundInstanceNotFoundError,
            CdbError::ResourceNotFoundInstanceNotFundError,
            CdbError::ResourceUnavailable,
            CdbError::UnauthorizedOperation,
            CdbError::UnauthorizedOperationNotEnoughPrivileges,
            CdbError::UnsupportedOperation,
            CdbError::UnsupportedOperationNotSupportNormalInstance,
            CdbError::UnsupportedOperationNotSupportThisFeature,
            CdbError::UnsupportedOperationPrivilegesUnsupportedError,
        ];
        pub(super) static WORDS: [&str; 203] = [
            "AuthFailure",
            "AuthFailure.InvalidAuthorization",
            "AuthFailure.SubAccountDenied",
            "CdbError",
            "CdbError.BackupError",
            "CdbError.DatabaseError",
            "CdbError.ImportError",
            "CdbError.TaskError",
            "FailedOperation",
            "FailedOperation.AsyncTaskStatusError",
            "FailedOperation.AuditConfigNotExist",
            "FailedOperation.CdbInstanceLockFailError",
            "FailedOperation.CreateAccountError",
            "FailedOperation.CreateAuditFailError",
            "FailedOperation.CreateAuditLogFileError",
            "FailedOperation.CreateRoVipError",
            "FailedOperation.DBOperationActionError",
            "FailedOperation.DeleteAuditFailError",
            "FailedOperation.DescribeProxyGroupError",
            "FailedOperation.FailedOperationError",
            "FailedOperation.GetPrivilegeError",
            "FailedOperation.InstanceQueryError",
            "FailedOperation.InstanceTaskConflictError",
            "FailedOperation.JsonMarshalError",
            "FailedOperation.JsonUnmarshalError",
            "FailedOperation.LogContentOverLimit",
            "FailedOperation.NotChangeStrategy",
            "FailedOperation.NotDelayRo",
            "FailedOperation.OperationInConflictErr",
            "FailedOperation.OperationInConflictError",
            "FailedOperation.OperationReplicationError",
            "FailedOperation.PrivilegeDataIllegal",
            "FailedOperation.ProxyGroupStatusError",
            "FailedOperation.QueryAuditTaskFailError",
            "FailedOperation.QueryLogError",
            "FailedOperation.RemoteCallUnmarshalError",
            "FailedOperation.RepeatCreateProxyError",
            "FailedOperation.ResponseValueError",
            "FailedOperation.ResultSetOverLimit",
            "FailedOperation.ServiceAccessError",
            "FailedOperation.StartFlowError",
            "FailedOperation.StatusConflict",
            "FailedOperation.SubmitAsyncTaskError",
            "FailedOperation.TaskConflictError",
            "FailedOperation.TimeoutError",
            "FailedOperation.TypeInConflict",
            "FailedOperation.VpcIpInUseError",
            "FailedOperation.VpcIpInvalidError",
            "FailedOperation.VpcIpNotInSubnetError",
            "InternalError",
            "InternalError.AsyncRequestError",
            "InternalError.AuditCreateLogFileError",
            "InternalError.AuditDeleteLogFileError",
            "InternalError.AuditDeletePolicyError",
            "InternalError.AuditDescribeLogError",
            "InternalError.AuditError",
            "InternalError.AuditModifyStatusError",
            "InternalError.AuditOssLogicError",
            "InternalError.AuthError",
            "InternalError.CauthError",
            "InternalError.CdbCgwError",
            "InternalError.CdbError",
            "InternalError.CosError",
            "InternalError.DBError",
            "InternalError.DBOperationError",
            "InternalError.DBRecordNotExistError",
            "InternalError.DatabaseAccessError",
            "InternalError.DesError",
            "InternalError.DfwError",
            "InternalError.ExeSqlError",
            "InternalError.ExecHttpRequestError",
            "InternalError.ExecuteSQLError",
            "InternalError.FtpError",
            "InternalError.HttpError",
            "InternalError.HttpRequestError",
            "InternalError.ImportError",
            "InternalError.InnerCommonError",
            "InternalError.InternalAssertError",
            "InternalError.InternalHttpServerError",
            "InternalError.InternalInnerServiceError",
            "InternalError.InternalRequestError",
            "InternalError.InternalServiceErrorErr",
            "InternalError.JSONError",
            "InternalError.KmsError",
            "InternalError.NetworkError",
            "InternalError.OssError",
            "InternalError.ParamError",
            "InternalError.RegexpCompileError",
            "InternalError.ResourceNotMatch",
            "InternalError.ResourceNotUnique",
            "InternalError.SecurityGroupError",
            "InternalError.ServerError",
            "InternalError.ServiceError",
            "InternalError.TagError",
            "InternalError.TaskError",
            "InternalError.TaskFrameError",
            "InternalError.TimeWindowError",
            "InternalError.TradeError",
            "InternalError.TransactioBeginError",
            "InternalError.TransactionBeginError",
            "InternalError.UndefinedError",
            "InternalError.UnknownError",
            "InternalError.VpcError",
            "InvalidParameter",
            "InvalidParameter.ControllerNotFoundError",
            "InvalidParameter.DeployGroupNotEmpty",
            "InvalidParameter.ExceptionParam",
            "InvalidParameter.InstanceNameNotFound",
            "InvalidParameter.InstanceNotFound",
            "InvalidParameter.InvalidAsyncRequestId",
            "InvalidParameter.InvalidName",
            "InvalidParameter.InvalidParameterError",
            "InvalidParameter.JsonUnmarshalError",
            "InvalidParameter.OverDeployGroupQuota",
            "InvalidParameter.ResourceExists",
            "InvalidParameter.ResourceNotExists",
            "InvalidParameter.ResourceNotFound",
            "InvalidParameterValue",
            "InvalidParameterValue.AccountDescriptionCharacterError",
            "InvalidParameterValue.AccountDescriptionLengthError",
            "InvalidParameterValue.AccountHostRuleError",
            "InvalidParameterValue.AccountPasswordCharacterError",
            "InvalidParameterValue.AccountPasswordLengthError",
            "InvalidParameterValue.AccountPasswordRuleError",
            "InvalidParameterValue.DataConvertError",
            "InvalidParameterValue.DueTimeWrong",
            "InvalidParameterValue.InvalidParameterValueError",
            "InvalidParameterValue.SrcTypeEqualDstType",
            "InvalidParameterValue.SrcTypeNotEqualDstType",
            "InvalidParameterValue.UserNameRuleError",
            "InvalidParameterValue.UserNotExistError",
            "InvalidParameterValue.VerifyAccountNoRootError",
            "InvalidParameterValue.VerifyAccountPasswordError",
            "InvalidParameterValue.VerifyAccountPrivError",
            "LimitExceeded",
            "MissingParameter",
            "MissingParameter.AccountMissingParameterError",
            "MissingParameter.MissingParamError",
            "OperationDenied",
            "OperationDenied.AccountOperationDenied",
            "OperationDenied.ActionInProcess",
            "OperationDenied.ActionNotSupport",
            "OperationDenied.AtLeastAllRuleAuditPolicyError",
            "OperationDenied.AtLeastAuditPolicyError",
            "OperationDenied.AuditFileOverQuotaError",
            "OperationDenied.AuditPolicyConflictError",
            "OperationDenied.AuditPolicyExistError",
            "OperationDenied.AuditPolicyNotExistError",
            "OperationDenied.AuditPolicyOverQuotaError",
            "OperationDenied.AuditRuleDeleteError",
            "OperationDenied.AuditRuleExistError",
            "OperationDenied.AuditRuleHasBind",
            "OperationDenied.AuditRuleNotExistError",
            "OperationDenied.AuditStatusError",
            "OperationDenied.AuditTaskConflictError",
            "OperationDenied.ConflictRoStatus",
            "OperationDenied.ConflictStatus",
            "OperationDenied.DBBrainPolicyConflict",
            "OperationDenied.DelayReplicationRunning",
            "OperationDenied.DeleteRootAccountError",
            "OperationDenied.FlowConflict",
            "OperationDenied.FunctionDenied",
            "OperationDenied.InstTypeNotSupport",
            "OperationDenied.InstanceLockerConflict",
            "OperationDenied.InstanceStatusError",
            "OperationDenied.InstanceTaskRunning",
            "OperationDenied.InstanceTaskStatusError",
            "OperationDenied.InstanceUnsupportedOperateError",
            "OperationDenied.ModifyAuditStatusError",
            "OperationDenied.NotSupportBasic",
            "OperationDenied.NotSupportModifyLocalRootHostError",
            "OperationDenied.OperationDeniedError",
            "OperationDenied.OtherOderInProcess",
            "OperationDenied.OverQuota",
            "OperationDenied.ProxyAddressLimitError",
            "OperationDenied.ProxyAddressNotFund",
            "OperationDenied.ProxyNodeCountLimitError",
            "OperationDenied.ProxyUpgradeTaskStatusError",
            "OperationDenied.QueryAuditLogsError",
            "OperationDenied.ResourceNotFoundError",
            "OperationDenied.ResourceNotFundError",
            "OperationDenied.ResultOverLimit",
            "OperationDenied.SubAccountOperationDenied",
            "OperationDenied.UnSupportRefundError",
            "OperationDenied.UnsupportCreateAddressError",
            "OperationDenied.UnsupportOpenAuditError",
            "OperationDenied.UserHasNoStrategy",
            "OperationDenied.WrongPassword",
            "OperationDenied.WrongStatus",
            "OverQuota",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.CdbInstanceNotFoundError",
            "ResourceNotFound.InstanceNotFoundError",
            "ResourceNotFound.InstanceNotFundError",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperation.NotEnoughPrivileges",
            "UnsupportedOperation",
            "UnsupportedOperation.NotSupportNormalInstance",
            "UnsupportedOperation.NotSupportThisFeature",
            "UnsupportedOperation.PrivilegesUnsupportedError",
        ];
        pub(super) static NAMES: [&str; 203] = [
            "AuthFailure",
            "AuthFailureInvalidAuthorization",
            "AuthFailureSubAccountDenied",
            "CdbError",
            "CdbErrorBackupError",
            "CdbErrorDatabaseError",
            "CdbErrorImportError",
            "CdbErrorTaskError",
            "FailedOperation",
            "FailedOperationAsyncTaskStatusError",
            "FailedOperationAuditConfigNotExist",
            "FailedOperationCdbInstanceLockFailError",
            "FailedOperationCreateAccountError",
            "FailedOperationCreateAuditFailError",
            "FailedOperationCreateAuditLogFileError",
            "FailedOperationCreateRoVipError",
            "FailedOperationDbOperationActionError",
            "FailedOperationDeleteAuditFailError",
            "FailedOperationDescribeProxyGroupError",
            "FailedOperationFailedOperationError",
            "FailedOperationGetPrivilegeError",
            "FailedOperationInstanceQueryError",
            "FailedOperationInstanceTaskConflictError",
            "FailedOperationJsonMarshalError",
            "FailedOperationJsonUnmarshalError",
            "FailedOperationLogContentOverLimit",
            "FailedOperationNotChangeStrategy",
            "FailedOperationNotDelayRo",
            "FailedOperationOperationInConflictErr",
            "FailedOperationOperationInConflictError",
            "FailedOperationOperationReplicationError",
            "FailedOperationPrivilegeDataIllegal",
            "FailedOperationProxyGroupStatusError",
            "FailedOperationQueryAuditTaskFailError",
            "FailedOperationQueryLogError",
            "FailedOperationRemoteCallUnmarshalError",
            "FailedOperationRepeatCreateProxyError",
            "FailedOperationResponseValueError",
            "FailedOperationResultSetOverLimit",
            "FailedOperationServiceAccessError",
            "FailedOperationStartFlowError",
            "FailedOperationStatusConflict",
            "FailedOperationSubmitAsyncTaskError",
            "FailedOperationTaskConflictError",
            "FailedOperationTimeoutError",
            "FailedOperationTypeInConflict",
            "FailedOperationVpcIpInUseError",
            "FailedOperationVpcIpInvalidError",
            "FailedOperationVpcIpNotInSubnetError",
            "InternalError",
            "InternalErrorAsyncRequestError",
            "InternalErrorAuditCreateLogFileError",
            "InternalErrorAuditDeleteLogFileError",
            "InternalErrorAuditDeletePolicyError",
            "InternalErrorAuditDescribeLogError",
            "InternalErrorAuditError",
            "InternalErrorAuditModifyStatusError",
            "InternalErrorAuditOssLogicError",
            "InternalErrorAuthError",
            "InternalErrorCauthError",
            "InternalErrorCdbCgwError",
            "InternalErrorCdbError",
            "InternalErrorCosError",
            "InternalErrorDbError",
            "InternalErrorDbOperationError",
            "InternalErrorDbRecordNotExistError",
            "InternalErrorDatabaseAccessError",
            "InternalErrorDesError",
            "InternalErrorDfwError",
            "InternalErrorExeSqlError",
            "InternalErrorExecHttpRequestError",
            "InternalErrorExecuteSqlError",
            "InternalErrorFtpError",
            "InternalErrorHttpError",
            "InternalErrorHttpRequestError",
            "InternalErrorImportError",
            "InternalErrorInnerCommonError",
            "InternalErrorInternalAssertError",
            "InternalErrorInternalHttpServerError",
            "InternalErrorInternalInnerServiceError",
            "InternalErrorInternalRequestError",
            "InternalErrorInternalServiceErrorErr",
            "InternalErrorJsonError",
            "InternalErrorKmsError",
            "InternalErrorNetworkError",
            "InternalErrorOssError",
            "InternalErrorParamError",
            "InternalErrorRegexpCompileError",
            "InternalErrorResourceNotMatch",
            "InternalErrorResourceNotUnique",
            "InternalErrorSecurityGroupError",
            "InternalErrorServerError",
            "InternalErrorServiceError",
            "InternalErrorTagError",
            "InternalErrorTaskError",
            "InternalErrorTaskFrameError",
            "InternalErrorTimeWindowError",
            "InternalErrorTradeError",
            "InternalErrorTransactioBeginError",
            "InternalErrorTransactionBeginError",
            "InternalErrorUndefinedError",
            "InternalErrorUnknownError",
            "InternalErrorVpcError",
            "InvalidParameter",
            "InvalidParameterControllerNotFoundError",
            "InvalidParameterDeployGroupNotEmpty",
            "InvalidParameterExceptionParam",
            "InvalidParameterInstanceNameNotFound",
            "InvalidParameterInstanceNotFound",
            "InvalidParameterInvalidAsyncRequestId",
            "InvalidParameterInvalidName",
            "InvalidParameterInvalidParameterError",
            "InvalidParameterJsonUnmarshalError",
            "InvalidParameterOverDeployGroupQuota",
            "InvalidParameterResourceExists",
            "InvalidParameterResourceNotExists",
            "InvalidParameterResourceNotFound",
            "InvalidParameterValue",
            "InvalidParameterValueAccountDescriptionCharacterError",
            "InvalidParameterValueAccountDescriptionLengthError",
            "InvalidParameterValueAccountHostRuleError",
            "InvalidParameterValueAccountPasswordCharacterError",
            "InvalidParameterValueAccountPasswordLengthError",
            "InvalidParameterValueAccountPasswordRuleError",
            "InvalidParameterValueDataConvertError",
            "InvalidParameterValueDueTimeWrong",
            "InvalidParameterValueInvalidParameterValueError",
            "InvalidParameterValueSrcTypeEqualDstType",
            "InvalidParameterValueSrcTypeNotEqualDstType",
            "InvalidParameterValueUserNameRuleError",
            "InvalidParameterValueUserNotExistError",
            "InvalidParameterValueVerifyAccountNoRootError",
            "InvalidParameterValueVerifyAccountPasswordError",
            "InvalidParameterValueVerifyAccountPrivError",
            "LimitExceeded",
            "MissingParameter",
            "MissingParameterAccountMissingParameterError",
            "MissingParameterMissingParamError",
            "OperationDenied",
            "OperationDeniedAccountOperationDenied",
            "OperationDeniedActionInProcess",
            "OperationDeniedActionNotSupport",
            "OperationDeniedAtLeastAllRuleAuditPolicyError",
            "OperationDeniedAtLeastAuditPolicyError",
            "OperationDeniedAuditFileOverQuotaError",
            "OperationDeniedAuditPolicyConflictError",
            "OperationDeniedAuditPolicyExistError",
            "OperationDeniedAuditPolicyNotExistError",
            "OperationDeniedAuditPolicyOverQuotaError",
            "OperationDeniedAuditRuleDeleteError",
            "OperationDeniedAuditRuleExistError",
            "OperationDeniedAuditRuleHasBind",
            "OperationDeniedAuditRuleNotExistError",
            "OperationDeniedAuditStatusError",
            "OperationDeniedAuditTaskConflictError",
            "OperationDeniedConflictRoStatus",
            "OperationDeniedConflictStatus",
            "OperationDeniedDbBrainPolicyConflict",
            "OperationDeniedDelayReplicationRunning",
            "OperationDeniedDeleteRootAccountError",
            "OperationDeniedFlowConflict",
            "OperationDeniedFunctionDenied",
            "OperationDeniedInstTypeNotSupport",
            "OperationDeniedInstanceLockerConflict",
            "OperationDeniedInstanceStatusError",
            "OperationDeniedInstanceTaskRunning",
            "OperationDeniedInstanceTaskStatusError",
            "OperationDeniedInstanceUnsupportedOperateError",
            "OperationDeniedModifyAuditStatusError",
            "OperationDeniedNotSupportBasic",
            "OperationDeniedNotSupportModifyLocalRootHostError",
            "OperationDeniedOperationDeniedError",
            "OperationDeniedOtherOderInProcess",
            "OperationDeniedOverQuota",
            "OperationDeniedProxyAddressLimitError",
            "OperationDeniedProxyAddressNotFund",
            "OperationDeniedProxyNodeCountLimitError",
            "OperationDeniedProxyUpgradeTaskStatusError",
            "OperationDeniedQueryAuditLogsError",
            "OperationDeniedResourceNotFoundError",
            "OperationDeniedResourceNotFundError",
            "OperationDeniedResultOverLimit",
            "OperationDeniedSubAccountOperationDenied",
            "OperationDeniedUnSupportRefundError",
            "OperationDeniedUnsupportCreateAddressError",
            "OperationDeniedUnsupportOpenAuditError",
            "OperationDeniedUserHasNoStrategy",
            "OperationDeniedWrongPassword",
            "OperationDeniedWrongStatus",
            "OverQuota",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundCdbInstanceNotFoundError",
            "ResourceNotFoundInstanceNotFoundError",
            "ResourceNotFoundInstanceNotFundError",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperationNotEnoughPrivileges",
            "UnsupportedOperation",
            "UnsupportedOperationNotSupportNormalInstance",
            "UnsupportedOperationNotSupportThisFeature",
            "UnsupportedOperationPrivilegesUnsupportedError",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 38] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.InvalidAuthorization"),
            Answer::of("AuthFailure.SubAccountDenied"),
            Answer::of("CdbError"),
            Answer::below("CdbError"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.CdbInstanceLockFailError")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.OperationInConflictError")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.ServiceAccessError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.StartFlowError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.SubmitAsyncTaskError")
                .with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InternalError.InternalInnerServiceError")
                .with_retry(Retry::Backoff),
            Answer::of("InternalError.TagError").with_retry(Retry::Backoff),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("OperationDenied.FlowConflict").with_retry(Retry::Backoff),
            Answer::of("OperationDenied.InstanceLockerConflict")
                .with_retry(Retry::Backoff),
            Answer::of("OperationDenied.OtherOderInProcess").with_retry(Retry::Backoff),
            Answer::of("OverQuota"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::CDB_V20170320_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CdbError",
            label_en: "TencentDB for MySQL",
            label_zh: "云数据库 MySQL",
            level: Level::Service,
            product: Some(products::CDB),
            version: Some("2017-03-20"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    28,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-06-26",
                        "自 2025-06-26 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    30,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-12-22",
                        "自 2021-12-22 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    125,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-12-22",
                        "自 2021-12-22 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    127,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-12-22",
                        "自 2021-12-22 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    128,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-12-22",
                        "自 2021-12-22 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    201,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-11-01",
                        "自 2021-11-01 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "cdb")]
pub use v20170320::CdbError;

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
