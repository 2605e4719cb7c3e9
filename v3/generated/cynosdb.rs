// @generated from spec/cynosdb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: f1168d3dcc1e3e82, rust-hash: 67d939c37a9a1bd1
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cynosdb.rs"]
mod index;

/// Version 2019-01-07 of the API.
pub mod v20190107 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "cynosdb")]
    /// Error codes of TDSQL-C (cynosdb), API 3.0, version 2019-01-07.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CynosdbError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.BatchGetInstanceError
        #[doc(alias("FailedOperation.BatchGetInstanceError"))]
        FailedOperationBatchGetInstanceError,
        /// FailedOperation.BindSourcePackageError
        #[doc(alias("FailedOperation.BindSourcePackageError"))]
        FailedOperationBindSourcePackageError,
        /// FailedOperation.CamCheckResourceError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CamCheckResourceError"))]
        FailedOperationCamCheckResourceError,
        /// FailedOperation.CamSigAndAuthError
        #[doc(alias("FailedOperation.CamSigAndAuthError"))]
        FailedOperationCamSigAndAuthError,
        /// FailedOperation.CheckVpcAndSubnetError
        #[doc(alias("FailedOperation.CheckVpcAndSubnetError"))]
        FailedOperationCheckVpcAndSubnetError,
        /// FailedOperation.CreateAuditFailError
        #[doc(alias("FailedOperation.CreateAuditFailError"))]
        FailedOperationCreateAuditFailError,
        /// FailedOperation.CreateOrder
        #[doc(alias("FailedOperation.CreateOrder"))]
        FailedOperationCreateOrder,
        /// FailedOperation.CreateSourcePackageError
        #[doc(alias("FailedOperation.CreateSourcePackageError"))]
        FailedOperationCreateSourcePackageError,
        /// FailedOperation.CynosdbMysqlSetBackupStrategy
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CynosdbMysqlSetBackupStrategy"))]
        FailedOperationCynosdbMysqlSetBackupStrategy,
        /// FailedOperation.DatabaseAccessError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DatabaseAccessError"))]
        FailedOperationDatabaseAccessError,
        /// FailedOperation.DescribeAccountPrivilegesError
        #[doc(alias("FailedOperation.DescribeAccountPrivilegesError"))]
        FailedOperationDescribeAccountPrivilegesError,
        /// FailedOperation.FlowCreateError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FlowCreateError"))]
        FailedOperationFlowCreateError,
        /// FailedOperation.FlowNotFoundError
        #[doc(alias("FailedOperation.FlowNotFoundError"))]
        FailedOperationFlowNotFoundError,
        /// FailedOperation.GetBackupStrategyError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.GetBackupStrategyError"))]
        FailedOperationGetBackupStrategyError,
        /// FailedOperation.GetNetServiceInfoError
        #[doc(alias("FailedOperation.GetNetServiceInfoError"))]
        FailedOperationGetNetServiceInfoError,
        /// FailedOperation.GetOssInfoError
        #[doc(alias("FailedOperation.GetOssInfoError"))]
        FailedOperationGetOssInfoError,
        /// FailedOperation.InstanceQueryError
        #[doc(alias("FailedOperation.InstanceQueryError"))]
        FailedOperationInstanceQueryError,
        /// FailedOperation.InsufficientBalance
        #[doc(alias("FailedOperation.InsufficientBalance"))]
        FailedOperationInsufficientBalance,
        /// FailedOperation.ModifyDeductionPriorityError
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.ModifyDeductionPriorityError"))]
        FailedOperationModifyDeductionPriorityError,
        /// FailedOperation.OperationFailedError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.OperationFailedError"))]
        FailedOperationOperationFailedError,
        /// FailedOperation.ProxyCheckError
        #[doc(alias("FailedOperation.ProxyCheckError"))]
        FailedOperationProxyCheckError,
        /// FailedOperation.QuerySourcePackageDetailError
        #[doc(alias("FailedOperation.QuerySourcePackageDetailError"))]
        FailedOperationQuerySourcePackageDetailError,
        /// FailedOperation.QuerySourcePackageError
        #[doc(alias("FailedOperation.QuerySourcePackageError"))]
        FailedOperationQuerySourcePackageError,
        /// FailedOperation.QuerySpecBySpecCodeError
        #[doc(alias("FailedOperation.QuerySpecBySpecCodeError"))]
        FailedOperationQuerySpecBySpecCodeError,
        /// FailedOperation.RefundSourcePackageError
        #[doc(alias("FailedOperation.RefundSourcePackageError"))]
        FailedOperationRefundSourcePackageError,
        /// FailedOperation.ServerlessSetStrategyError
        #[doc(alias("FailedOperation.ServerlessSetStrategyError"))]
        FailedOperationServerlessSetStrategyError,
        /// FailedOperation.ServiceAccessError
        #[doc(alias("FailedOperation.ServiceAccessError"))]
        FailedOperationServiceAccessError,
        /// FailedOperation.SpecNotFoundError
        #[doc(alias("FailedOperation.SpecNotFoundError"))]
        FailedOperationSpecNotFoundError,
        /// FailedOperation.TradeCreateOrderError
        #[doc(alias("FailedOperation.TradeCreateOrderError"))]
        FailedOperationTradeCreateOrderError,
        /// FailedOperation.UnBindSourcePackageError
        #[doc(alias("FailedOperation.UnBindSourcePackageError"))]
        FailedOperationUnBindSourcePackageError,
        /// InternalError
        InternalError,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError,
        /// InternalError.DbOperationFailed
        #[doc(alias("InternalError.DbOperationFailed"))]
        InternalErrorDbOperationFailed,
        /// InternalError.GetRoleError
        #[doc(alias("InternalError.GetRoleError"))]
        InternalErrorGetRoleError,
        /// InternalError.GetSecurityGroupDetailFailed
        #[doc(alias("InternalError.GetSecurityGroupDetailFailed"))]
        InternalErrorGetSecurityGroupDetailFailed,
        /// InternalError.GetSubnetFailed
        #[doc(alias("InternalError.GetSubnetFailed"))]
        InternalErrorGetSubnetFailed,
        /// InternalError.GetVpcFailed
        #[doc(alias("InternalError.GetVpcFailed"))]
        InternalErrorGetVpcFailed,
        /// InternalError.HttpError
        #[doc(alias("InternalError.HttpError"))]
        InternalErrorHttpError,
        /// InternalError.InternalHttpServerError
        #[doc(alias("InternalError.InternalHttpServerError"))]
        InternalErrorInternalHttpServerError,
        /// InternalError.InternalInnerServiceError
        #[doc(alias("InternalError.InternalInnerServiceError"))]
        InternalErrorInternalInnerServiceError,
        /// InternalError.ListInstanceFailed
        #[doc(alias("InternalError.ListInstanceFailed"))]
        InternalErrorListInstanceFailed,
        /// InternalError.ListInstancesError
        #[doc(alias("InternalError.ListInstancesError"))]
        InternalErrorListInstancesError,
        /// InternalError.OperateWanFail
        #[doc(alias("InternalError.OperateWanFail"))]
        InternalErrorOperateWanFail,
        /// InternalError.OperationNotSupport
        #[doc(alias("InternalError.OperationNotSupport"))]
        InternalErrorOperationNotSupport,
        /// InternalError.QueryDatabaseFailed
        #[doc(alias("InternalError.QueryDatabaseFailed"))]
        InternalErrorQueryDatabaseFailed,
        /// InternalError.ServiceError
        #[doc(alias("InternalError.ServiceError"))]
        InternalErrorServiceError,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ControllerNotFoundError
        #[doc(alias("InvalidParameter.ControllerNotFoundError"))]
        InvalidParameterControllerNotFoundError,
        /// InvalidParameter.ExceptionParam
        #[doc(alias("InvalidParameter.ExceptionParam"))]
        InvalidParameterExceptionParam,
        /// InvalidParameter.InvalidParameterError
        #[doc(alias("InvalidParameter.InvalidParameterError"))]
        InvalidParameterInvalidParameterError,
        /// InvalidParameter.IsolateNotAllowed
        #[doc(alias("InvalidParameter.IsolateNotAllowed"))]
        InvalidParameterIsolateNotAllowed,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AccountAlreadyExistError
        #[doc(alias("InvalidParameterValue.AccountAlreadyExistError"))]
        InvalidParameterValueAccountAlreadyExistError,
        /// InvalidParameterValue.AccountExist
        #[doc(alias("InvalidParameterValue.AccountExist"))]
        InvalidParameterValueAccountExist,
        /// InvalidParameterValue.AccountNotExistError
        #[doc(alias("InvalidParameterValue.AccountNotExistError"))]
        InvalidParameterValueAccountNotExistError,
        /// InvalidParameterValue.ClusterNotFound
        #[doc(alias("InvalidParameterValue.ClusterNotFound"))]
        InvalidParameterValueClusterNotFound,
        /// InvalidParameterValue.DBTypeNotFound
        #[doc(alias("InvalidParameterValue.DBTypeNotFound"))]
        InvalidParameterValueDbTypeNotFound,
        /// InvalidParameterValue.DbModeNotServerlessError
        #[doc(alias("InvalidParameterValue.DbModeNotServerlessError"))]
        InvalidParameterValueDbModeNotServerlessError,
        /// InvalidParameterValue.DealNameNotFound
        #[doc(alias("InvalidParameterValue.DealNameNotFound"))]
        InvalidParameterValueDealNameNotFound,
        /// InvalidParameterValue.FlowNotFound
        #[doc(alias("InvalidParameterValue.FlowNotFound"))]
        InvalidParameterValueFlowNotFound,
        /// InvalidParameterValue.IllegalInstanceName
        #[doc(alias("InvalidParameterValue.IllegalInstanceName"))]
        InvalidParameterValueIllegalInstanceName,
        /// InvalidParameterValue.IllegalOrderBy
        #[doc(alias("InvalidParameterValue.IllegalOrderBy"))]
        InvalidParameterValueIllegalOrderBy,
        /// InvalidParameterValue.IllegalPassword
        #[doc(alias("InvalidParameterValue.IllegalPassword"))]
        InvalidParameterValueIllegalPassword,
        /// InvalidParameterValue.InstanceNotFound
        #[doc(alias("InvalidParameterValue.InstanceNotFound"))]
        InvalidParameterValueInstanceNotFound,
        /// InvalidParameterValue.InternalAccount
        #[doc(alias("InvalidParameterValue.InternalAccount"))]
        InvalidParameterValueInternalAccount,
        /// InvalidParameterValue.InternalDomainReserveTooShortError
        #[doc(alias("InvalidParameterValue.InternalDomainReserveTooShortError"))]
        InvalidParameterValueInternalDomainReserveTooShortError,
        /// InvalidParameterValue.InvalidDBVersion
        #[doc(alias("InvalidParameterValue.InvalidDBVersion"))]
        InvalidParameterValueInvalidDbVersion,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError,
        /// InvalidParameterValue.InvalidPasswordValueError
        #[doc(alias("InvalidParameterValue.InvalidPasswordValueError"))]
        InvalidParameterValueInvalidPasswordValueError,
        /// InvalidParameterValue.InvalidRegionIdError
        #[doc(alias("InvalidParameterValue.InvalidRegionIdError"))]
        InvalidParameterValueInvalidRegionIdError,
        /// InvalidParameterValue.InvalidSpec
        #[doc(alias("InvalidParameterValue.InvalidSpec"))]
        InvalidParameterValueInvalidSpec,
        /// InvalidParameterValue.InvalidZoneIdError
        #[doc(alias("InvalidParameterValue.InvalidZoneIdError"))]
        InvalidParameterValueInvalidZoneIdError,
        /// InvalidParameterValue.ParamBothSetError
        #[doc(alias("InvalidParameterValue.ParamBothSetError"))]
        InvalidParameterValueParamBothSetError,
        /// InvalidParameterValue.ParamError
        #[doc(alias("InvalidParameterValue.ParamError"))]
        InvalidParameterValueParamError,
        /// InvalidParameterValue.ParameterMismatchError
        #[doc(alias("InvalidParameterValue.ParameterMismatchError"))]
        InvalidParameterValueParameterMismatchError,
        /// InvalidParameterValue.ParameterOutRangeError
        #[doc(alias("InvalidParameterValue.ParameterOutRangeError"))]
        InvalidParameterValueParameterOutRangeError,
        /// InvalidParameterValue.PrePayPayModeError
        #[doc(alias("InvalidParameterValue.PrePayPayModeError"))]
        InvalidParameterValuePrePayPayModeError,
        /// InvalidParameterValue.ProjectIdNotFound
        #[doc(alias("InvalidParameterValue.ProjectIdNotFound"))]
        InvalidParameterValueProjectIdNotFound,
        /// InvalidParameterValue.RegionZoneUnavailable
        #[doc(alias("InvalidParameterValue.RegionZoneUnavailable"))]
        InvalidParameterValueRegionZoneUnavailable,
        /// InvalidParameterValue.StoragePoolNotFound
        #[doc(alias("InvalidParameterValue.StoragePoolNotFound"))]
        InvalidParameterValueStoragePoolNotFound,
        /// InvalidParameterValue.SubnetNotFound
        #[doc(alias("InvalidParameterValue.SubnetNotFound"))]
        InvalidParameterValueSubnetNotFound,
        /// InvalidParameterValue.SubnetUnchangedError
        #[doc(alias("InvalidParameterValue.SubnetUnchangedError"))]
        InvalidParameterValueSubnetUnchangedError,
        /// InvalidParameterValue.ValueNotFound
        #[doc(alias("InvalidParameterValue.ValueNotFound"))]
        InvalidParameterValueValueNotFound,
        /// InvalidParameterValue.VpcNotFound
        #[doc(alias("InvalidParameterValue.VpcNotFound"))]
        InvalidParameterValueVpcNotFound,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.ClusterInstanceLimit
        #[doc(alias("LimitExceeded.ClusterInstanceLimit"))]
        LimitExceededClusterInstanceLimit,
        /// LimitExceeded.UserInstanceLimit
        #[doc(alias("LimitExceeded.UserInstanceLimit"))]
        LimitExceededUserInstanceLimit,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied.AuditFileOverQuotaError
        #[doc(alias("OperationDenied.AuditFileOverQuotaError"))]
        OperationDeniedAuditFileOverQuotaError,
        /// OperationDenied.AuditLogClosedError
        #[doc(alias("OperationDenied.AuditLogClosedError"))]
        OperationDeniedAuditLogClosedError,
        /// OperationDenied.AuditPolicyNotExistError
        #[doc(alias("OperationDenied.AuditPolicyNotExistError"))]
        OperationDeniedAuditPolicyNotExistError,
        /// OperationDenied.AuditStatusError
        #[doc(alias("OperationDenied.AuditStatusError"))]
        OperationDeniedAuditStatusError,
        /// OperationDenied.BackupVaultTaskConflictError
        #[doc(alias("OperationDenied.BackupVaultTaskConflictError"))]
        OperationDeniedBackupVaultTaskConflictError,
        /// OperationDenied.CamDeniedError
        #[doc(alias("OperationDenied.CamDeniedError"))]
        OperationDeniedCamDeniedError,
        /// OperationDenied.ClusterOpNotAllowedError
        #[doc(alias("OperationDenied.ClusterOpNotAllowedError"))]
        OperationDeniedClusterOpNotAllowedError,
        /// OperationDenied.ClusterStatusDeniedError
        #[doc(alias("OperationDenied.ClusterStatusDeniedError"))]
        OperationDeniedClusterStatusDeniedError,
        /// OperationDenied.ClusterTaskConflictError
        #[doc(alias("OperationDenied.ClusterTaskConflictError"))]
        OperationDeniedClusterTaskConflictError,
        /// OperationDenied.CreateTaskAndFlowError
        #[doc(alias("OperationDenied.CreateTaskAndFlowError"))]
        OperationDeniedCreateTaskAndFlowError,
        /// OperationDenied.CynosdbVersionNotSupportError
        #[doc(alias("OperationDenied.CynosdbVersionNotSupportError"))]
        OperationDeniedCynosdbVersionNotSupportError,
        /// OperationDenied.DisableNewStorageMultiZoneDeploymentError
        #[doc(alias("OperationDenied.DisableNewStorageMultiZoneDeploymentError"))]
        OperationDeniedDisableNewStorageMultiZoneDeploymentError,
        /// OperationDenied.FeatureNotSupportError
        #[doc(alias("OperationDenied.FeatureNotSupportError"))]
        OperationDeniedFeatureNotSupportError,
        /// OperationDenied.GetProxyGroupFailedError
        #[doc(alias("OperationDenied.GetProxyGroupFailedError"))]
        OperationDeniedGetProxyGroupFailedError,
        /// OperationDenied.InstanceAccessDeniedError
        ///
        /// - Retry: `never`
        #[doc(alias("OperationDenied.InstanceAccessDeniedError"))]
        OperationDeniedInstanceAccessDeniedError,
        /// OperationDenied.InstanceGrpTaskConflictError
        #[doc(alias("OperationDenied.InstanceGrpTaskConflictError"))]
        OperationDeniedInstanceGrpTaskConflictError,
        /// OperationDenied.InstanceStatusDeniedError
        #[doc(alias("OperationDenied.InstanceStatusDeniedError"))]
        OperationDeniedInstanceStatusDeniedError,
        /// OperationDenied.InstanceStatusLimitError
        #[doc(alias("OperationDenied.InstanceStatusLimitError"))]
        OperationDeniedInstanceStatusLimitError,
        /// OperationDenied.InstanceTaskConflictError
        #[doc(alias("OperationDenied.InstanceTaskConflictError"))]
        OperationDeniedInstanceTaskConflictError,
        /// OperationDenied.InsufficientBalanceError
        #[doc(alias("OperationDenied.InsufficientBalanceError"))]
        OperationDeniedInsufficientBalanceError,
        /// OperationDenied.InvalidRegionForRollbackNewCluster
        #[doc(alias("OperationDenied.InvalidRegionForRollbackNewCluster"))]
        OperationDeniedInvalidRegionForRollbackNewCluster,
        /// OperationDenied.IsNotRollbackClusterError
        #[doc(alias("OperationDenied.IsNotRollbackClusterError"))]
        OperationDeniedIsNotRollbackClusterError,
        /// OperationDenied.LengthOverLimit
        #[doc(alias("OperationDenied.LengthOverLimit"))]
        OperationDeniedLengthOverLimit,
        /// OperationDenied.LimitDayForAuditReplayError
        #[doc(alias("OperationDenied.LimitDayForAuditReplayError"))]
        OperationDeniedLimitDayForAuditReplayError,
        /// OperationDenied.MissingParameterError
        #[doc(alias("OperationDenied.MissingParameterError"))]
        OperationDeniedMissingParameterError,
        /// OperationDenied.NewStorageOnlySupport80Error
        #[doc(alias("OperationDenied.NewStorageOnlySupport80Error"))]
        OperationDeniedNewStorageOnlySupport80Error,
        /// OperationDenied.NoAvaliableResouceError
        #[doc(alias("OperationDenied.NoAvaliableResouceError"))]
        OperationDeniedNoAvaliableResouceError,
        /// OperationDenied.OnlyNewStorageSupportStorageCompressionError
        #[doc(alias("OperationDenied.OnlyNewStorageSupportStorageCompressionError"))]
        OperationDeniedOnlyNewStorageSupportStorageCompressionError,
        /// OperationDenied.OperationDeniedError
        ///
        /// - Retry: `never`
        #[doc(alias("OperationDenied.OperationDeniedError"))]
        OperationDeniedOperationDeniedError,
        /// OperationDenied.PausedSlsNotAllowModifySlave
        #[doc(alias("OperationDenied.PausedSlsNotAllowModifySlave"))]
        OperationDeniedPausedSlsNotAllowModifySlave,
        /// OperationDenied.ProxyConnectCountCheckError
        #[doc(alias("OperationDenied.ProxyConnectCountCheckError"))]
        OperationDeniedProxyConnectCountCheckError,
        /// OperationDenied.ProxyNodeCountCheckError
        #[doc(alias("OperationDenied.ProxyNodeCountCheckError"))]
        OperationDeniedProxyNodeCountCheckError,
        /// OperationDenied.ProxyNotRunningError
        #[doc(alias("OperationDenied.ProxyNotRunningError"))]
        OperationDeniedProxyNotRunningError,
        /// OperationDenied.ProxySaleZoneCheckError
        #[doc(alias("OperationDenied.ProxySaleZoneCheckError"))]
        OperationDeniedProxySaleZoneCheckError,
        /// OperationDenied.ProxyStockCheckError
        #[doc(alias("OperationDenied.ProxyStockCheckError"))]
        OperationDeniedProxyStockCheckError,
        /// OperationDenied.ProxyVersionCheckError
        #[doc(alias("OperationDenied.ProxyVersionCheckError"))]
        OperationDeniedProxyVersionCheckError,
        /// OperationDenied.ProxyZoneCheckError
        #[doc(alias("OperationDenied.ProxyZoneCheckError"))]
        OperationDeniedProxyZoneCheckError,
        /// OperationDenied.SecondaryCacheUnknownError
        #[doc(alias("OperationDenied.SecondaryCacheUnknownError"))]
        OperationDeniedSecondaryCacheUnknownError,
        /// OperationDenied.ServerlessClusterStatusDenied
        #[doc(alias("OperationDenied.ServerlessClusterStatusDenied"))]
        OperationDeniedServerlessClusterStatusDenied,
        /// OperationDenied.ServerlessInstanceStatusDenied
        #[doc(alias("OperationDenied.ServerlessInstanceStatusDenied"))]
        OperationDeniedServerlessInstanceStatusDenied,
        /// OperationDenied.TaskConflictError
        #[doc(alias("OperationDenied.TaskConflictError"))]
        OperationDeniedTaskConflictError,
        /// OperationDenied.TradeBusinessCheckError
        #[doc(alias("OperationDenied.TradeBusinessCheckError"))]
        OperationDeniedTradeBusinessCheckError,
        /// OperationDenied.UnSupportSaleSpecError
        #[doc(alias("OperationDenied.UnSupportSaleSpecError"))]
        OperationDeniedUnSupportSaleSpecError,
        /// OperationDenied.UnsupportOpenAuditError
        #[doc(alias("OperationDenied.UnsupportOpenAuditError"))]
        OperationDeniedUnsupportOpenAuditError,
        /// OperationDenied.UserNotAuthenticatedError
        #[doc(alias("OperationDenied.UserNotAuthenticatedError"))]
        OperationDeniedUserNotAuthenticatedError,
        /// OperationDenied.UserResourceTaskConflictError
        #[doc(alias("OperationDenied.UserResourceTaskConflictError"))]
        OperationDeniedUserResourceTaskConflictError,
        /// OperationDenied.VersionNotSupportError
        #[doc(alias("OperationDenied.VersionNotSupportError"))]
        OperationDeniedVersionNotSupportError,
        /// ResourceNotFound.ClusterNotFoundError
        #[doc(alias("ResourceNotFound.ClusterNotFoundError"))]
        ResourceNotFoundClusterNotFoundError,
        /// ResourceNotFound.InstanceNotFoundError
        #[doc(alias("ResourceNotFound.InstanceNotFoundError"))]
        ResourceNotFoundInstanceNotFoundError,
        /// ResourceNotFound.ResourceError
        #[doc(alias("ResourceNotFound.ResourceError"))]
        ResourceNotFoundResourceError,
        /// ResourceNotFound.ResourceNotFoundErr
        #[doc(alias("ResourceNotFound.ResourceNotFoundErr"))]
        ResourceNotFoundResourceNotFoundErr,
        /// ResourceUnavailable.InstanceLockFail
        #[doc(alias("ResourceUnavailable.InstanceLockFail"))]
        ResourceUnavailableInstanceLockFail,
        /// ResourceUnavailable.InstanceStatusAbnormal
        #[doc(alias("ResourceUnavailable.InstanceStatusAbnormal"))]
        ResourceUnavailableInstanceStatusAbnormal,
        /// UnauthorizedOperation.NotRealNameAccount
        #[doc(alias("UnauthorizedOperation.NotRealNameAccount"))]
        UnauthorizedOperationNotRealNameAccount,
        /// UnauthorizedOperation.PermissionDenied
        #[doc(alias("UnauthorizedOperation.PermissionDenied"))]
        UnauthorizedOperationPermissionDenied,
        /// UnauthorizedOperation.RoleUnauthorized
        #[doc(alias("UnauthorizedOperation.RoleUnauthorized"))]
        UnauthorizedOperationRoleUnauthorized,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cynosdb")]
    api::listed_enum!(CynosdbError, cynosdb_v20190107_table);
    pub(crate) mod cynosdb_v20190107_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "cynosdb")]
        use super::CynosdbError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cynosdb_v20190107";
        pub(super) const CODE_INDEX: Index = index::CYNOSDB_V20190107_CODES;
        pub(super) const KEY_INDEX: Index = index::CYNOSDB_V20190107_KEYS;
        #[cfg(feature = "cynosdb")]
        pub(super) static VARIANTS: [CynosdbError; 148] = [
            CynosdbError::AuthFailure,
            CynosdbError::FailedOperation,
            CynosdbError::FailedOperationBatchGetInstanceError,
            CynosdbError::FailedOperationBindSourcePackageError,
            CynosdbError::FailedOperationCamCheckResourceError,
            CynosdbError::FailedOperationCamSigAndAuthError,
            CynosdbError::FailedOperationCheckVpcAndSubnetError,
            CynosdbError::FailedOperationCreateAuditFailError,
            CynosdbError::FailedOperationCreateOrder,
            CynosdbError::FailedOperationCreateSourcePackageError,
            CynosdbError::FailedOperationCynosdbMysqlSetBackupStrategy,
            CynosdbError::FailedOperationDatabaseAccessError,
            CynosdbError::FailedOperationDescribeAccountPrivilegesError,
            CynosdbError::FailedOperationFlowCreateError,
            CynosdbError::FailedOperationFlowNotFoundError,
            CynosdbError::FailedOperationGetBackupStrategyError,
            CynosdbError::FailedOperationGetNetServiceInfoError,
            CynosdbError::FailedOperationGetOssInfoError,
            CynosdbError::FailedOperationInstanceQueryError,
            CynosdbError::FailedOperationInsufficientBalance,
            CynosdbError::FailedOperationModifyDeductionPriorityError,
            CynosdbError::FailedOperationOperationFailedError,
            CynosdbError::FailedOperationProxyCheckError,
            CynosdbError::FailedOperationQuerySourcePackageDetailError,
            CynosdbError::FailedOperationQuerySourcePackageError,
            CynosdbError::FailedOperationQuerySpecBySpecCodeError,
            CynosdbError::FailedOperationRefundSourcePackageError,
            CynosdbError::FailedOperationServerlessSetStrategyError,
            CynosdbError::FailedOperationServiceAccessError,
            CynosdbError::FailedOperationSpecNotFoundError,
            CynosdbError::FailedOperationTradeCreateOrderError,
            CynosdbError::FailedOperationUnBindSourcePackageError,
            CynosdbError::InternalError,
            CynosdbError::InternalErrorDbError,
            CynosdbError::InternalErrorDbOperationFailed,
            CynosdbError::InternalErrorGetRoleError,
            CynosdbError::InternalErrorGetSecurityGroupDetailFailed,
            CynosdbError::InternalErrorGetSubnetFailed,
            CynosdbError::InternalErrorGetVpcFailed,
            CynosdbError::InternalErrorHttpError,
            CynosdbError::InternalErrorInternalHttpServerError,
            CynosdbError::InternalErrorInternalInnerServiceError,
            CynosdbError::InternalErrorListInstanceFailed,
            CynosdbError::InternalErrorListInstancesError,
            CynosdbError::InternalErrorOperateWanFail,
            CynosdbError::InternalErrorOperationNotSupport,
            CynosdbError::InternalErrorQueryDatabaseFailed,
            CynosdbError::InternalErrorServiceError,
            CynosdbError::InternalErrorSystemError,
            CynosdbError::InternalErrorUnknownError,
            CynosdbError::InvalidParameter,
            CynosdbError::InvalidParameterControllerNotFoundError,
            CynosdbError::InvalidParameterExceptionParam,
            CynosdbError::InvalidParameterInvalidParameterError,
            CynosdbError::InvalidParameterIsolateNotAllowed,
            CynosdbError::InvalidParameterValue,
            CynosdbError::InvalidParameterValueAccountAlreadyExistError,
            CynosdbError::InvalidParameterValueAccountExist,
            CynosdbError::InvalidParameterValueAccountNotExistError,
            CynosdbError::InvalidParameterValueClusterNotFound,
            CynosdbError::InvalidParameterValueDbTypeNotFound,
            CynosdbError::InvalidParameterValueDbModeNotServerlessError,
            CynosdbError::InvalidParameterValueDealNameNotFound,
            CynosdbError::InvalidParameterValueFlowNotFound,
            CynosdbError::InvalidParameterValueIllegalInstanceName,
            CynosdbError::InvalidParameterValueIllegalOrderBy,
            CynosdbError::InvalidParameterValueIllegalPassword,
            CynosdbError::InvalidParameterValueInstanceNotFound,
            CynosdbError::InvalidParameterValueInternalAccount,
            CynosdbError::InvalidParameterValueInternalDomainReserveTooShortError,
            CynosdbError::InvalidParameterValueInvalidDbVersion,
            CynosdbError::InvalidParameterValueInvalidParameterValueError,
            CynosdbError::InvalidParameterValueInvalidPasswordValueError,
            CynosdbError::InvalidParameterValueInvalidRegionIdError,
            CynosdbError::InvalidParameterValueInvalidSpec,
            CynosdbError::InvalidParameterValueInvalidZoneIdError,
            CynosdbError::InvalidParameterValueParamBothSetError,
            CynosdbError::InvalidParameterValueParamError,
            CynosdbError::InvalidParameterValueParameterMismatchError,
            CynosdbError::InvalidParameterValueParameterOutRangeError,
            CynosdbError::InvalidParameterValuePrePayPayModeError,
            CynosdbError::InvalidParameterValueProjectIdNotFound,
            CynosdbError::InvalidParameterValueRegionZoneUnavailable,
            CynosdbError::InvalidParameterValueStoragePoolNotFound,
            CynosdbError::InvalidParameterValueSubnetNotFound,
            CynosdbError::InvalidParameterValueSubnetUnchangedError,
            CynosdbError::InvalidParameterValueValueNotFound,
            CynosdbError::InvalidParameterValueVpcNotFound,
            CynosdbError::LimitExceeded,
            CynosdbError::LimitExceededClusterInstanceLimit,
            CynosdbError::LimitExceededUserInstanceLimit,
            CynosdbError::MissingParameter,
            CynosdbError::OperationDeniedAuditFileOverQuotaError,
            CynosdbError::OperationDeniedAuditLogClosedError,
            CynosdbError::OperationDeniedAuditPolicyNotExistError,
            CynosdbError::OperationDeniedAuditStatusError,
            CynosdbError::OperationDeniedBackupVaultTaskConflictError,
            CynosdbError::OperationDeniedCamDeniedError,
            CynosdbError::OperationDeniedClusterOpNotAllowedError,
            CynosdbError::OperationDeniedClusterStatusDeniedError,
            CynosdbError::OperationDeniedClusterTaskConflictError,
            CynosdbError::OperationDeniedCreateTaskAndFlowError,
            CynosdbError::OperationDeniedCynosdbVersionNotSupportError,
            CynosdbError::OperationDeniedDisableNewStorageMultiZoneDeploymentError,
            CynosdbError::OperationDeniedFeatureNotSupportError,
            CynosdbError::OperationDeniedGetProxyGroupFailedError,
            CynosdbError::OperationDeniedInstanceAccessDeniedError,
            CynosdbError::OperationDeniedInstanceGrpTaskConflictError,
            CynosdbError::OperationDeniedInstanceStatusDeniedError,
            CynosdbError::OperationDeniedInstanceStatusLimitError,
            CynosdbError::OperationDeniedInstanceTaskConflictError,
            CynosdbError::OperationDeniedInsufficientBalanceError,
            CynosdbError::OperationDeniedInvalidRegionForRollbackNewCluster,
            CynosdbError::OperationDeniedIsNotRollbackClusterError,
            CynosdbError::OperationDeniedLengthOverLimit,
            CynosdbError::OperationDeniedLimitDayForAuditReplayError,
            CynosdbError::OperationDeniedMissingParameterError,
            CynosdbError::OperationDeniedNewStorageOnlySupport80Error,
            CynosdbError::OperationDeniedNoAvaliableResouceError,
            CynosdbError::OperationDeniedOnlyNewStorageSupportStorageCompressionError,
            CynosdbError::OperationDeniedOperationDeniedError,
            CynosdbError::OperationDeniedPausedSlsNotAllowModifySlave,
            CynosdbError::OperationDeniedProxyConnectCountCheckError,
            CynosdbError::OperationDeniedProxyNodeCountCheckError,
            CynosdbError::OperationDeniedProxyNotRunningError,
            CynosdbError::OperationDeniedProxySaleZoneCheckError,
            CynosdbError::OperationDeniedProxyStockCheckError,
            CynosdbError::OperationDeniedProxyVersionCheckError,
            CynosdbError::OperationDeniedProxyZoneCheckError,
            CynosdbError::OperationDeniedSecondaryCacheUnknownError,
            CynosdbError::OperationDeniedServerlessClusterStatusDenied,
            CynosdbError::OperationDeniedServerlessInstanceStatusDenied,
            CynosdbError::OperationDeniedTaskConflictError,
            CynosdbError::OperationDeniedTradeBusinessCheckError,
            CynosdbError::OperationDeniedUnSupportSaleSpecError,
            CynosdbError::OperationDeniedUnsupportOpenAuditError,
            CynosdbError::OperationDeniedUserNotAuthenticatedError,
            CynosdbError::OperationDeniedUserResourceTaskConflictError,
            CynosdbError::OperationDeniedVersionNotSupportError,
            CynosdbError::ResourceNotFoundClusterNotFoundError,
            CynosdbError::ResourceNotFoundInstanceNotFoundError,
            CynosdbError::ResourceNotFoundResourceError,
            CynosdbError::ResourceNotFoundResourceNotFoundErr,
            CynosdbError::ResourceUnavailableInstanceLockFail,
            CynosdbError::ResourceUnavailableInstanceStatusAbnormal,
            CynosdbError::UnauthorizedOperationNotRealNameAccount,
            CynosdbError::UnauthorizedOperationPermissionDenied,
            CynosdbError::UnauthorizedOperationRoleUnauthorized,
        ];
        pub(super) static WORDS: [&str; 148] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.BatchGetInstanceError",
            "FailedOperation.BindSourcePackageError",
            "FailedOperation.CamCheckResourceError",
            "FailedOperation.CamSigAndAuthError",
            "FailedOperation.CheckVpcAndSubnetError",
            "FailedOperation.CreateAuditFailError",
            "FailedOperation.CreateOrder",
            "FailedOperation.CreateSourcePackageError",
            "FailedOperation.CynosdbMysqlSetBackupStrategy",
            "FailedOperation.DatabaseAccessError",
            "FailedOperation.DescribeAccountPrivilegesError",
            "FailedOperation.FlowCreateError",
            "FailedOperation.FlowNotFoundError",
            "FailedOperation.GetBackupStrategyError",
            "FailedOperation.GetNetServiceInfoError",
            "FailedOperation.GetOssInfoError",
            "FailedOperation.InstanceQueryError",
            "FailedOperation.InsufficientBalance",
            "FailedOperation.ModifyDeductionPriorityError",
            "FailedOperation.OperationFailedError",
            "FailedOperation.ProxyCheckError",
            "FailedOperation.QuerySourcePackageDetailError",
            "FailedOperation.QuerySourcePackageError",
            "FailedOperation.QuerySpecBySpecCodeError",
            "FailedOperation.RefundSourcePackageError",
            "FailedOperation.ServerlessSetStrategyError",
            "FailedOperation.ServiceAccessError",
            "FailedOperation.SpecNotFoundError",
            "FailedOperation.TradeCreateOrderError",
            "FailedOperation.UnBindSourcePackageError",
            "InternalError",
            "InternalError.DBError",
            "InternalError.DbOperationFailed",
            "InternalError.GetRoleError",
            "InternalError.GetSecurityGroupDetailFailed",
            "InternalError.GetSubnetFailed",
            "InternalError.GetVpcFailed",
            "InternalError.HttpError",
            "InternalError.InternalHttpServerError",
            "InternalError.InternalInnerServiceError",
            "InternalError.ListInstanceFailed",
            "InternalError.ListInstancesError",
            "InternalError.OperateWanFail",
            "InternalError.OperationNotSupport",
            "InternalError.QueryDatabaseFailed",
            "InternalError.ServiceError",
            "InternalError.SystemError",
            "InternalError.UnknownError",
            "InvalidParameter",
            "InvalidParameter.ControllerNotFoundError",
            "InvalidParameter.ExceptionParam",
            "InvalidParameter.InvalidParameterError",
            "InvalidParameter.IsolateNotAllowed",
            "InvalidParameterValue",
            "InvalidParameterValue.AccountAlreadyExistError",
            "InvalidParameterValue.AccountExist",
            "InvalidParameterValue.AccountNotExistError",
            "InvalidParameterValue.ClusterNotFound",
            "InvalidParameterValue.DBTypeNotFound",
            "InvalidParameterValue.DbModeNotServerlessError",
            "InvalidParameterValue.DealNameNotFound",
            "InvalidParameterValue.FlowNotFound",
            "InvalidParameterValue.IllegalInstanceName",
            "InvalidParameterValue.IllegalOrderBy",
            "InvalidParameterValue.IllegalPassword",
            "InvalidParameterValue.InstanceNotFound",
            "InvalidParameterValue.InternalAccount",
            "InvalidParameterValue.InternalDomainReserveTooShortError",
            "InvalidParameterValue.InvalidDBVersion",
            "InvalidParameterValue.InvalidParameterValueError",
            "InvalidParameterValue.InvalidPasswordValueError",
            "InvalidParameterValue.InvalidRegionIdError",
            "InvalidParameterValue.InvalidSpec",
            "InvalidParameterValue.InvalidZoneIdError",
            "InvalidParameterValue.ParamBothSetError",
            "InvalidParameterValue.ParamError",
            "InvalidParameterValue.ParameterMismatchError",
            "InvalidParameterValue.ParameterOutRangeError",
            "InvalidParameterValue.PrePayPayModeError",
            "InvalidParameterValue.ProjectIdNotFound",
            "InvalidParameterValue.RegionZoneUnavailable",
            "InvalidParameterValue.StoragePoolNotFound",
            "InvalidParameterValue.SubnetNotFound",
            "InvalidParameterValue.SubnetUnchangedError",
            "InvalidParameterValue.ValueNotFound",
            "InvalidParameterValue.VpcNotFound",
            "LimitExceeded",
            "LimitExceeded.ClusterInstanceLimit",
            "LimitExceeded.UserInstanceLimit",
            "MissingParameter",
            "OperationDenied.AuditFileOverQuotaError",
            "OperationDenied.AuditLogClosedError",
            "OperationDenied.AuditPolicyNotExistError",
            "OperationDenied.AuditStatusError",
            "OperationDenied.BackupVaultTaskConflictError",
            "OperationDenied.CamDeniedError",
            "OperationDenied.ClusterOpNotAllowedError",
            "OperationDenied.ClusterStatusDeniedError",
            "OperationDenied.ClusterTaskConflictError",
            "OperationDenied.CreateTaskAndFlowError",
            "OperationDenied.CynosdbVersionNotSupportError",
            "OperationDenied.DisableNewStorageMultiZoneDeploymentError",
            "OperationDenied.FeatureNotSupportError",
            "OperationDenied.GetProxyGroupFailedError",
            "OperationDenied.InstanceAccessDeniedError",
            "OperationDenied.InstanceGrpTaskConflictError",
            "OperationDenied.InstanceStatusDeniedError",
            "OperationDenied.InstanceStatusLimitError",
            "OperationDenied.InstanceTaskConflictError",
            "OperationDenied.InsufficientBalanceError",
            "OperationDenied.InvalidRegionForRollbackNewCluster",
            "OperationDenied.IsNotRollbackClusterError",
            "OperationDenied.LengthOverLimit",
            "OperationDenied.LimitDayForAuditReplayError",
            "OperationDenied.MissingParameterError",
            "OperationDenied.NewStorageOnlySupport80Error",
            "OperationDenied.NoAvaliableResouceError",
            "OperationDenied.OnlyNewStorageSupportStorageCompressionError",
            "OperationDenied.OperationDeniedError",
            "OperationDenied.PausedSlsNotAllowModifySlave",
            "OperationDenied.ProxyConnectCountCheckError",
            "OperationDenied.ProxyNodeCountCheckError",
            "OperationDenied.ProxyNotRunningError",
            "OperationDenied.ProxySaleZoneCheckError",
            "OperationDenied.ProxyStockCheckError",
            "OperationDenied.ProxyVersionCheckError",
            "OperationDenied.ProxyZoneCheckError",
            "OperationDenied.SecondaryCacheUnknownError",
            "OperationDenied.ServerlessClusterStatusDenied",
            "OperationDenied.ServerlessInstanceStatusDenied",
            "OperationDenied.TaskConflictError",
            "OperationDenied.TradeBusinessCheckError",
            "OperationDenied.UnSupportSaleSpecError",
            "OperationDenied.UnsupportOpenAuditError",
            "OperationDenied.UserNotAuthenticatedError",
            "OperationDenied.UserResourceTaskConflictError",
            "OperationDenied.VersionNotSupportError",
            "ResourceNotFound.ClusterNotFoundError",
            "ResourceNotFound.InstanceNotFoundError",
            "ResourceNotFound.ResourceError",
            "ResourceNotFound.ResourceNotFoundErr",
            "ResourceUnavailable.InstanceLockFail",
            "ResourceUnavailable.InstanceStatusAbnormal",
            "UnauthorizedOperation.NotRealNameAccount",
            "UnauthorizedOperation.PermissionDenied",
            "UnauthorizedOperation.RoleUnauthorized",
        ];
        pub(super) static NAMES: [&str; 148] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationBatchGetInstanceError",
            "FailedOperationBindSourcePackageError",
            "FailedOperationCamCheckResourceError",
            "FailedOperationCamSigAndAuthError",
            "FailedOperationCheckVpcAndSubnetError",
            "FailedOperationCreateAuditFailError",
            "FailedOperationCreateOrder",
            "FailedOperationCreateSourcePackageError",
            "FailedOperationCynosdbMysqlSetBackupStrategy",
            "FailedOperationDatabaseAccessError",
            "FailedOperationDescribeAccountPrivilegesError",
            "FailedOperationFlowCreateError",
            "FailedOperationFlowNotFoundError",
            "FailedOperationGetBackupStrategyError",
            "FailedOperationGetNetServiceInfoError",
            "FailedOperationGetOssInfoError",
            "FailedOperationInstanceQueryError",
            "FailedOperationInsufficientBalance",
            "FailedOperationModifyDeductionPriorityError",
            "FailedOperationOperationFailedError",
            "FailedOperationProxyCheckError",
            "FailedOperationQuerySourcePackageDetailError",
            "FailedOperationQuerySourcePackageError",
            "FailedOperationQuerySpecBySpecCodeError",
            "FailedOperationRefundSourcePackageError",
            "FailedOperationServerlessSetStrategyError",
            "FailedOperationServiceAccessError",
            "FailedOperationSpecNotFoundError",
            "FailedOperationTradeCreateOrderError",
            "FailedOperationUnBindSourcePackageError",
            "InternalError",
            "InternalErrorDbError",
            "InternalErrorDbOperationFailed",
            "InternalErrorGetRoleError",
            "InternalErrorGetSecurityGroupDetailFailed",
            "InternalErrorGetSubnetFailed",
            "InternalErrorGetVpcFailed",
            "InternalErrorHttpError",
            "InternalErrorInternalHttpServerError",
            "InternalErrorInternalInnerServiceError",
            "InternalErrorListInstanceFailed",
            "InternalErrorListInstancesError",
            "InternalErrorOperateWanFail",
            "InternalErrorOperationNotSupport",
            "InternalErrorQueryDatabaseFailed",
            "InternalErrorServiceError",
            "InternalErrorSystemError",
            "InternalErrorUnknownError",
            "InvalidParameter",
            "InvalidParameterControllerNotFoundError",
            "InvalidParameterExceptionParam",
            "InvalidParameterInvalidParameterError",
            "InvalidParameterIsolateNotAllowed",
            "InvalidParameterValue",
            "InvalidParameterValueAccountAlreadyExistError",
            "InvalidParameterValueAccountExist",
            "InvalidParameterValueAccountNotExistError",
            "InvalidParameterValueClusterNotFound",
            "InvalidParameterValueDbTypeNotFound",
            "InvalidParameterValueDbModeNotServerlessError",
            "InvalidParameterValueDealNameNotFound",
            "InvalidParameterValueFlowNotFound",
            "InvalidParameterValueIllegalInstanceName",
            "InvalidParameterValueIllegalOrderBy",
            "InvalidParameterValueIllegalPassword",
            "InvalidParameterValueInstanceNotFound",
            "InvalidParameterValueInternalAccount",
            "InvalidParameterValueInternalDomainReserveTooShortError",
            "InvalidParameterValueInvalidDbVersion",
            "InvalidParameterValueInvalidParameterValueError",
            "InvalidParameterValueInvalidPasswordValueError",
            "InvalidParameterValueInvalidRegionIdError",
            "InvalidParameterValueInvalidSpec",
            "InvalidParameterValueInvalidZoneIdError",
            "InvalidParameterValueParamBothSetError",
            "InvalidParameterValueParamError",
            "InvalidParameterValueParameterMismatchError",
            "InvalidParameterValueParameterOutRangeError",
            "InvalidParameterValuePrePayPayModeError",
            "InvalidParameterValueProjectIdNotFound",
            "InvalidParameterValueRegionZoneUnavailable",
            "InvalidParameterValueStoragePoolNotFound",
            "InvalidParameterValueSubnetNotFound",
            "InvalidParameterValueSubnetUnchangedError",
            "InvalidParameterValueValueNotFound",
            "InvalidParameterValueVpcNotFound",
            "LimitExceeded",
            "LimitExceededClusterInstanceLimit",
            "LimitExceededUserInstanceLimit",
            "MissingParameter",
            "OperationDeniedAuditFileOverQuotaError",
            "OperationDeniedAuditLogClosedError",
            "OperationDeniedAuditPolicyNotExistError",
            "OperationDeniedAuditStatusError",
            "OperationDeniedBackupVaultTaskConflictError",
            "OperationDeniedCamDeniedError",
            "OperationDeniedClusterOpNotAllowedError",
            "OperationDeniedClusterStatusDeniedError",
            "OperationDeniedClusterTaskConflictError",
            "OperationDeniedCreateTaskAndFlowError",
            "OperationDeniedCynosdbVersionNotSupportError",
            "OperationDeniedDisableNewStorageMultiZoneDeploymentError",
            "OperationDeniedFeatureNotSupportError",
            "OperationDeniedGetProxyGroupFailedError",
            "OperationDeniedInstanceAccessDeniedError",
            "OperationDeniedInstanceGrpTaskConflictError",
            "OperationDeniedInstanceStatusDeniedError",
            "OperationDeniedInstanceStatusLimitError",
            "OperationDeniedInstanceTaskConflictError",
            "OperationDeniedInsufficientBalanceError",
            "OperationDeniedInvalidRegionForRollbackNewCluster",
            "OperationDeniedIsNotRollbackClusterError",
            "OperationDeniedLengthOverLimit",
            "OperationDeniedLimitDayForAuditReplayError",
            "OperationDeniedMissingParameterError",
            "OperationDeniedNewStorageOnlySupport80Error",
            "OperationDeniedNoAvaliableResouceError",
            "OperationDeniedOnlyNewStorageSupportStorageCompressionError",
            "OperationDeniedOperationDeniedError",
            "OperationDeniedPausedSlsNotAllowModifySlave",
            "OperationDeniedProxyConnectCountCheckError",
            "OperationDeniedProxyNodeCountCheckError",
            "OperationDeniedProxyNotRunningError",
            "OperationDeniedProxySaleZoneCheckError",
            "OperationDeniedProxyStockCheckError",
            "OperationDeniedProxyVersionCheckError",
            "OperationDeniedProxyZoneCheckError",
            "OperationDeniedSecondaryCacheUnknownError",
            "OperationDeniedServerlessClusterStatusDenied",
            "OperationDeniedServerlessInstanceStatusDenied",
            "OperationDeniedTaskConflictError",
            "OperationDeniedTradeBusinessCheckError",
            "OperationDeniedUnSupportSaleSpecError",
            "OperationDeniedUnsupportOpenAuditError",
            "OperationDeniedUserNotAuthenticatedError",
            "OperationDeniedUserResourceTaskConflictError",
            "OperationDeniedVersionNotSupportError",
            "ResourceNotFoundClusterNotFoundError",
            "ResourceNotFoundInstanceNotFoundError",
            "ResourceNotFoundResourceError",
            "ResourceNotFoundResourceNotFoundErr",
            "ResourceUnavailableInstanceLockFail",
            "ResourceUnavailableInstanceStatusAbnormal",
            "UnauthorizedOperationNotRealNameAccount",
            "UnauthorizedOperationPermissionDenied",
            "UnauthorizedOperationRoleUnauthorized",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 25] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.CamCheckResourceError")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.CynosdbMysqlSetBackupStrategy")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.DatabaseAccessError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.FlowCreateError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.GetBackupStrategyError")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.ModifyDeductionPriorityError")
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.OperationFailedError")
                .with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("OperationDenied"),
            Answer::of("OperationDenied.InstanceAccessDeniedError")
                .with_retry(Retry::Never),
            Answer::of("OperationDenied.OperationDeniedError").with_retry(Retry::Never),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::below("UnauthorizedOperation"),
        ];
        pub(super) use super::index::CYNOSDB_V20190107_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CynosdbError",
            label_en: "TDSQL-C",
            label_zh: "TDSQL-C MySQL 版",
            level: Level::Service,
            product: Some(products::CYNOSDB),
            version: Some("2019-01-07"),
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

#[cfg(feature = "cynosdb")]
pub use v20190107::CynosdbError;

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
