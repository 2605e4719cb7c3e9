// @generated from spec/tcb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 9d86812e08b78d76, rust-hash: 06b774de88250be8
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tcb.rs"]
mod index;

/// Version 2018-06-08 of the API.
pub mod v20180608 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "tcb")]
    /// Error codes of CloudBase (tcb), API 3.0, version 2018-06-08.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TcbError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AllocateIdReleased
        #[doc(alias("FailedOperation.AllocateIdReleased"))]
        FailedOperationAllocateIdReleased,
        /// FailedOperation.CreateTable
        #[doc(alias("FailedOperation.CreateTable"))]
        FailedOperationCreateTable,
        /// FailedOperation.DataSourceNotExist
        #[doc(alias("FailedOperation.DataSourceNotExist"))]
        FailedOperationDataSourceNotExist,
        /// FailedOperation.DatabaseConnectError
        #[doc(alias("FailedOperation.DatabaseConnectError"))]
        FailedOperationDatabaseConnectError,
        /// FailedOperation.DatabaseExecSqlError
        #[doc(alias("FailedOperation.DatabaseExecSqlError"))]
        FailedOperationDatabaseExecSqlError,
        /// FailedOperation.DatabaseSchemaError
        #[doc(alias("FailedOperation.DatabaseSchemaError"))]
        FailedOperationDatabaseSchemaError,
        /// FailedOperation.DatabaseSqlSyntaxError
        #[doc(alias("FailedOperation.DatabaseSqlSyntaxError"))]
        FailedOperationDatabaseSqlSyntaxError,
        /// FailedOperation.DuplicatedData
        #[doc(alias("FailedOperation.DuplicatedData"))]
        FailedOperationDuplicatedData,
        /// FailedOperation.EmptyDatabaseEndpoint
        #[doc(alias("FailedOperation.EmptyDatabaseEndpoint"))]
        FailedOperationEmptyDatabaseEndpoint,
        /// FailedOperation.FlexdbResourceOverdue
        #[doc(alias("FailedOperation.FlexdbResourceOverdue"))]
        FailedOperationFlexdbResourceOverdue,
        /// FailedOperation.InstanceStatusConflict
        #[doc(alias("FailedOperation.InstanceStatusConflict"))]
        FailedOperationInstanceStatusConflict,
        /// FailedOperation.InvalidContext
        #[doc(alias("FailedOperation.InvalidContext"))]
        FailedOperationInvalidContext,
        /// FailedOperation.ListTable
        #[doc(alias("FailedOperation.ListTable"))]
        FailedOperationListTable,
        /// FailedOperation.NetworkError
        #[doc(alias("FailedOperation.NetworkError"))]
        FailedOperationNetworkError,
        /// FailedOperation.OperationConflict
        #[doc(alias("FailedOperation.OperationConflict"))]
        FailedOperationOperationConflict,
        /// FailedOperation.PGConnectError
        #[doc(alias("FailedOperation.PGConnectError"))]
        FailedOperationPgConnectError,
        /// FailedOperation.PGExecuteSqlError
        #[doc(alias("FailedOperation.PGExecuteSqlError"))]
        FailedOperationPgExecuteSqlError,
        /// FailedOperation.PackageUnsupported
        #[doc(alias("FailedOperation.PackageUnsupported"))]
        FailedOperationPackageUnsupported,
        /// FailedOperation.PartialFailure
        #[doc(alias("FailedOperation.PartialFailure"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-12-13"
        )]
        FailedOperationPartialFailure,
        /// FailedOperation.PlatformError
        #[doc(alias("FailedOperation.PlatformError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-09"
        )]
        FailedOperationPlatformError,
        /// FailedOperation.QueryError
        #[doc(alias("FailedOperation.QueryError"))]
        FailedOperationQueryError,
        /// FailedOperation.SyntaxError
        #[doc(alias("FailedOperation.SyntaxError"))]
        FailedOperationSyntaxError,
        /// FailedOperation.TdsqlPaused
        #[doc(alias("FailedOperation.TdsqlPaused"))]
        FailedOperationTdsqlPaused,
        /// FailedOperation.Timeout
        #[doc(alias("FailedOperation.Timeout"))]
        FailedOperationTimeout,
        /// FailedOperation.TopicIsolated
        #[doc(alias("FailedOperation.TopicIsolated"))]
        FailedOperationTopicIsolated,
        /// InternalError
        InternalError,
        /// InternalError.Database
        #[doc(alias("InternalError.Database"))]
        InternalErrorDatabase,
        /// InternalError.SYS\_ERR
        #[doc(alias("InternalError.SYS_ERR"))]
        InternalErrorSysErr,
        /// InternalError.SystemFail
        #[doc(alias("InternalError.SystemFail"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InternalErrorSystemFail,
        /// InternalError.Timeout
        #[doc(alias("InternalError.Timeout"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-12-25"
        )]
        InternalErrorTimeout,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.APICreated
        #[doc(alias("InvalidParameter.APICreated"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterApiCreated,
        /// InvalidParameter.APINoExist
        #[doc(alias("InvalidParameter.APINoExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterApiNoExist,
        /// InvalidParameter.APINotExist
        #[doc(alias("InvalidParameter.APINotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterApiNotExist,
        /// InvalidParameter.APIThreshold
        #[doc(alias("InvalidParameter.APIThreshold"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterApiThreshold,
        /// InvalidParameter.APITypeNotSupport
        #[doc(alias("InvalidParameter.APITypeNotSupport"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterApiTypeNotSupport,
        /// InvalidParameter.Action
        #[doc(alias("InvalidParameter.Action"))]
        InvalidParameterAction,
        /// InvalidParameter.CNAMENotMatch
        #[doc(alias("InvalidParameter.CNAMENotMatch"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterCnameNotMatch,
        /// InvalidParameter.CertVerifyFailed
        #[doc(alias("InvalidParameter.CertVerifyFailed"))]
        InvalidParameterCertVerifyFailed,
        /// InvalidParameter.CustomerNotConfigured
        #[doc(alias("InvalidParameter.CustomerNotConfigured"))]
        InvalidParameterCustomerNotConfigured,
        /// InvalidParameter.DomainExist
        #[doc(alias("InvalidParameter.DomainExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterDomainExist,
        /// InvalidParameter.DomainNotExist
        #[doc(alias("InvalidParameter.DomainNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterDomainNotExist,
        /// InvalidParameter.EnvId
        #[doc(alias("InvalidParameter.EnvId"))]
        InvalidParameterEnvId,
        /// InvalidParameter.ExclusiveCert
        #[doc(alias("InvalidParameter.ExclusiveCert"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterExclusiveCert,
        /// InvalidParameter.HTTPServiceDomainNotICP
        #[doc(alias("InvalidParameter.HTTPServiceDomainNotICP"))]
        InvalidParameterHttpServiceDomainNotIcp,
        /// InvalidParameter.HTTPServiceDomainVerifyFailed
        #[doc(alias("InvalidParameter.HTTPServiceDomainVerifyFailed"))]
        InvalidParameterHttpServiceDomainVerifyFailed,
        /// InvalidParameter.INVALID\_PARAM
        #[doc(alias("InvalidParameter.INVALID_PARAM"))]
        InvalidParameterInvalidParam,
        /// InvalidParameter.MissingIdentifier
        #[doc(alias("InvalidParameter.MissingIdentifier"))]
        InvalidParameterMissingIdentifier,
        /// InvalidParameter.MissingParameter
        #[doc(alias("InvalidParameter.MissingParameter"))]
        InvalidParameterMissingParameter,
        /// InvalidParameter.PathExist
        #[doc(alias("InvalidParameter.PathExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterPathExist,
        /// InvalidParameter.ResourceNotExists
        #[doc(alias("InvalidParameter.ResourceNotExists"))]
        InvalidParameterResourceNotExists,
        /// InvalidParameter.ServiceEvil
        #[doc(alias("InvalidParameter.ServiceEvil"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterServiceEvil,
        /// InvalidParameter.ServiceICP
        #[doc(alias("InvalidParameter.ServiceICP"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterServiceIcp,
        /// InvalidParameter.ServiceNotExist
        #[doc(alias("InvalidParameter.ServiceNotExist"))]
        InvalidParameterServiceNotExist,
        /// InvalidParameter.ServiceThreshold
        #[doc(alias("InvalidParameter.ServiceThreshold"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterServiceThreshold,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.InvalidDoc
        #[doc(alias("InvalidParameterValue.InvalidDoc"))]
        InvalidParameterValueInvalidDoc,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.Concurrent
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.Concurrent"))]
        LimitExceededConcurrent,
        /// LimitExceeded.ErrNamespaceMaxLimit
        #[doc(alias("LimitExceeded.ErrNamespaceMaxLimit"))]
        LimitExceededErrNamespaceMaxLimit,
        /// LimitExceeded.ErrRepoMaxLimit
        #[doc(alias("LimitExceeded.ErrRepoMaxLimit"))]
        LimitExceededErrRepoMaxLimit,
        /// LimitExceeded.HTTPServiceDomain
        #[doc(alias("LimitExceeded.HTTPServiceDomain"))]
        LimitExceededHttpServiceDomain,
        /// LimitExceeded.HTTPServiceRoute
        #[doc(alias("LimitExceeded.HTTPServiceRoute"))]
        LimitExceededHttpServiceRoute,
        /// LimitExceeded.NoValidConnection
        #[doc(alias("LimitExceeded.NoValidConnection"))]
        LimitExceededNoValidConnection,
        /// LimitExceeded.OutOfIndexQuota
        #[doc(alias("LimitExceeded.OutOfIndexQuota"))]
        LimitExceededOutOfIndexQuota,
        /// LimitExceeded.OutOfReadRequestQuota
        #[doc(alias("LimitExceeded.OutOfReadRequestQuota"))]
        LimitExceededOutOfReadRequestQuota,
        /// LimitExceeded.OutOfResultSizeLimit
        #[doc(alias("LimitExceeded.OutOfResultSizeLimit"))]
        LimitExceededOutOfResultSizeLimit,
        /// LimitExceeded.OutOfTableQuota
        #[doc(alias("LimitExceeded.OutOfTableQuota"))]
        LimitExceededOutOfTableQuota,
        /// LimitExceeded.Request
        #[doc(alias("LimitExceeded.Request"))]
        LimitExceededRequest,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.Param
        #[doc(alias("MissingParameter.Param"))]
        MissingParameterParam,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.FreePackageDenied
        #[doc(alias("OperationDenied.FreePackageDenied"))]
        OperationDeniedFreePackageDenied,
        /// OperationDenied.HTTPServiceDomainEOFrozen
        ///
        /// - Retry: `never`
        #[doc(alias("OperationDenied.HTTPServiceDomainEOFrozen"))]
        OperationDeniedHttpServiceDomainEoFrozen,
        /// OperationDenied.HTTPServiceDomainInBlacklist
        #[doc(alias("OperationDenied.HTTPServiceDomainInBlacklist"))]
        OperationDeniedHttpServiceDomainInBlacklist,
        /// OperationDenied.HTTPServiceDomainProcessing
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.HTTPServiceDomainProcessing"))]
        OperationDeniedHttpServiceDomainProcessing,
        /// OperationDenied.NonInternalAccount
        #[doc(alias("OperationDenied.NonInternalAccount"))]
        OperationDeniedNonInternalAccount,
        /// OperationDenied.ResourceFrozen
        #[doc(alias("OperationDenied.ResourceFrozen"))]
        OperationDeniedResourceFrozen,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.FsACLJobUnDone
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceInUse.FsACLJobUnDone"))]
        ResourceInUseFsAclJobUnDone,
        /// ResourceInUse.HTTPServiceDomain
        #[doc(alias("ResourceInUse.HTTPServiceDomain"))]
        ResourceInUseHttpServiceDomain,
        /// ResourceInUse.HTTPServiceRoute
        #[doc(alias("ResourceInUse.HTTPServiceRoute"))]
        ResourceInUseHttpServiceRoute,
        /// ResourceInUse.IndexCreating
        #[doc(alias("ResourceInUse.IndexCreating"))]
        ResourceInUseIndexCreating,
        /// ResourceInUse.LogExist
        #[doc(alias("ResourceInUse.LogExist"))]
        ResourceInUseLogExist,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceInsufficient.EnvPoolEmpty
        #[doc(alias("ResourceInsufficient.EnvPoolEmpty"))]
        ResourceInsufficientEnvPoolEmpty,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.Connector
        #[doc(alias("ResourceNotFound.Connector"))]
        ResourceNotFoundConnector,
        /// ResourceNotFound.EnvNotExist
        #[doc(alias("ResourceNotFound.EnvNotExist"))]
        ResourceNotFoundEnvNotExist,
        /// ResourceNotFound.HTTPServiceDomain
        #[doc(alias("ResourceNotFound.HTTPServiceDomain"))]
        ResourceNotFoundHttpServiceDomain,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound,
        /// ResourceNotFound.ResourceNotExist
        #[doc(alias("ResourceNotFound.ResourceNotExist"))]
        ResourceNotFoundResourceNotExist,
        /// ResourceNotFound.RoleNotFound
        #[doc(alias("ResourceNotFound.RoleNotFound"))]
        ResourceNotFoundRoleNotFound,
        /// ResourceNotFound.SchemaNotFound
        #[doc(alias("ResourceNotFound.SchemaNotFound"))]
        ResourceNotFoundSchemaNotFound,
        /// ResourceNotFound.ServerNotFound
        #[doc(alias("ResourceNotFound.ServerNotFound"))]
        ResourceNotFoundServerNotFound,
        /// ResourceNotFound.Table
        #[doc(alias("ResourceNotFound.Table"))]
        ResourceNotFoundTable,
        /// ResourceNotFound.TableNotFound
        #[doc(alias("ResourceNotFound.TableNotFound"))]
        ResourceNotFoundTableNotFound,
        /// ResourceNotFound.TopicNotExist
        #[doc(alias("ResourceNotFound.TopicNotExist"))]
        ResourceNotFoundTopicNotExist,
        /// ResourceNotFound.UserNotExist
        #[doc(alias("ResourceNotFound.UserNotExist"))]
        ResourceNotFoundUserNotExist,
        /// ResourceNotFound.UserNotExists
        #[doc(alias("ResourceNotFound.UserNotExists"))]
        ResourceNotFoundUserNotExists,
        /// ResourceNotFound.VersionNotFound
        #[doc(alias("ResourceNotFound.VersionNotFound"))]
        ResourceNotFoundVersionNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.BalanceNotEnough
        #[doc(alias("ResourceUnavailable.BalanceNotEnough"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-09"
        )]
        ResourceUnavailableBalanceNotEnough,
        /// ResourceUnavailable.CDNFreezed
        #[doc(alias("ResourceUnavailable.CDNFreezed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        ResourceUnavailableCdnFreezed,
        /// ResourceUnavailable.IndexOptionsConflict
        #[doc(alias("ResourceUnavailable.IndexOptionsConflict"))]
        ResourceUnavailableIndexOptionsConflict,
        /// ResourceUnavailable.InvoiceAmountLack
        #[doc(alias("ResourceUnavailable.InvoiceAmountLack"))]
        ResourceUnavailableInvoiceAmountLack,
        /// ResourceUnavailable.MongoIsolated
        #[doc(alias("ResourceUnavailable.MongoIsolated"))]
        ResourceUnavailableMongoIsolated,
        /// ResourceUnavailable.RefreshTokenExpired
        #[doc(alias("ResourceUnavailable.RefreshTokenExpired"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-09"
        )]
        ResourceUnavailableRefreshTokenExpired,
        /// ResourceUnavailable.ResourceBanned
        #[doc(alias("ResourceUnavailable.ResourceBanned"))]
        ResourceUnavailableResourceBanned,
        /// ResourceUnavailable.ResourceExist
        #[doc(alias("ResourceUnavailable.ResourceExist"))]
        ResourceUnavailableResourceExist,
        /// ResourceUnavailable.ResourceExpired
        #[doc(alias("ResourceUnavailable.ResourceExpired"))]
        ResourceUnavailableResourceExpired,
        /// ResourceUnavailable.ResourceFrozen
        #[doc(alias("ResourceUnavailable.ResourceFrozen"))]
        ResourceUnavailableResourceFrozen,
        /// ResourceUnavailable.ResourceIsolated
        #[doc(alias("ResourceUnavailable.ResourceIsolated"))]
        ResourceUnavailableResourceIsolated,
        /// ResourceUnavailable.ResourceOverdue
        #[doc(alias("ResourceUnavailable.ResourceOverdue"))]
        ResourceUnavailableResourceOverdue,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// ResourcesSoldOut.PostpayPackageNotAvailable
        #[doc(alias("ResourcesSoldOut.PostpayPackageNotAvailable"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-09"
        )]
        ResourcesSoldOutPostpayPackageNotAvailable,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.CodeOAuthUnauthorized
        #[doc(alias("UnauthorizedOperation.CodeOAuthUnauthorized"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-09"
        )]
        UnauthorizedOperationCodeOAuthUnauthorized,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.TaskExisted
        #[doc(alias("UnsupportedOperation.TaskExisted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-12-25"
        )]
        UnsupportedOperationTaskExisted,
        /// UnsupportedOperation.TooManyTables
        #[doc(alias("UnsupportedOperation.TooManyTables"))]
        UnsupportedOperationTooManyTables,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tcb")]
    api::listed_enum!(TcbError, tcb_v20180608_table);
    pub(crate) mod tcb_v20180608_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "tcb")]
        use super::TcbError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tcb_v20180608";
        pub(super) const CODE_INDEX: Index = index::TCB_V20180608_CODES;
        pub(super) const KEY_INDEX: Index = index::TCB_V20180608_KEYS;
        #[cfg(feature = "tcb")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [TcbError; 125] = [
            TcbError::AuthFailure,
            TcbError::AuthFailureUnauthorizedOperation,
            TcbError::FailedOperation,
            TcbError::FailedOperationAllocateIdReleased,
            TcbError::FailedOperationCreateTable,
            TcbError::FailedOperationDataSourceNotExist,
            TcbError::FailedOperationDatabaseConnectError,
            TcbError::FailedOperationDatabaseExecSqlError,
            TcbError::FailedOperationDatabaseSchemaError,
            TcbError::FailedOperationDatabaseSqlSyntaxError,
            TcbError::FailedOperationDuplicatedData,
            TcbError::FailedOperationEmptyDatabaseEndpoint,
            TcbError::FailedOperationFlexdbResourceOverdue,
            TcbError::FailedOperationInstanceStatusConflict,
            TcbError::FailedOperationInvalidContext,
            TcbError::FailedOperationListTable,
            TcbError::FailedOperationNetworkError,
            TcbError::FailedOperationOperationConflict,
            TcbError::FailedOperationPgConnectError,
            TcbError::FailedOperationPgExecuteSqlError,
            TcbError::FailedOperationPackageUnsupported,
            TcbError::FailedOperationPartialFailure,
            TcbError::FailedOperationPlatformError,
            TcbError::FailedOperationQueryError,
            TcbError::FailedOperationSyntaxError,
            TcbError::FailedOperationTdsqlPaused,
            TcbError::FailedOperationTimeout,
            TcbError::FailedOperationTopicIsolated,
            TcbError::InternalError,
            TcbError::InternalErrorDatabase,
            TcbError::InternalErrorSysErr,
            TcbError::InternalErrorSystemFail,
            TcbError::InternalErrorTimeout,
            TcbError::InvalidParameter,
            TcbError::InvalidParameterApiCreated,
            TcbError::InvalidParameterApiNoExist,
            TcbError::InvalidParameterApiNotExist,
            TcbError::InvalidParameterApiThreshold,
            TcbError::InvalidParameterApiTypeNotSupport,
            TcbError::InvalidParameterAction,
            TcbError::InvalidParameterCnameNotMatch,
            TcbError::InvalidParameterCertVerifyFailed,
            TcbError::InvalidParameterCustomerNotConfigured,
            TcbError::InvalidParameterDomainExist,
            TcbError::InvalidParameterDomainNotExist,
            TcbError::InvalidParameterEnvId,
            TcbError::InvalidParameterExclusiveCert,
            TcbError::InvalidParameterHttpServiceDomainNotIcp,
            TcbError::InvalidParameterHttpServiceDomainVerifyFailed,
            TcbError::InvalidParameterInvalidParam,
            TcbError::InvalidParameterMissingIdentifier,
            TcbError::InvalidParameterMissingParameter,
            TcbError::InvalidParameterPathExist,
            TcbError::InvalidParameterResourceNotExists,
            TcbError::InvalidParameterServiceEvil,
            TcbError::InvalidParameterServiceIcp,
            TcbError::InvalidParameterServiceNotExist,
            TcbError::InvalidParameterServiceThreshold,
            TcbError::InvalidParameterValue,
            TcbError::InvalidParameterValueInvalidDoc,
            TcbError::LimitExceeded,
            TcbError::LimitExceededConcurrent,
            TcbError::LimitExceededErrNamespaceMaxLimit,
            TcbError::LimitExceededErrRepoMaxLimit,
            TcbError::LimitExceededHttpServiceDomain,
            TcbError::LimitExceededHttpServiceRoute,
            TcbError::LimitExceededNoValidConnection,
            TcbError::LimitExceededOutOfIndexQuota,
            TcbError::LimitExceededOutOfReadRequestQuota,
            TcbError::LimitExceededOutOfResultSizeLimit,
            TcbError::LimitExceededOutOfTableQuota,
            TcbError::LimitExceededRequest,
            TcbError::MissingParameter,
            TcbError::MissingParameterParam,
            TcbError::OperationDenied,
            TcbError::OperationDeniedFreePackageDenied,
            TcbError::OperationDeniedHttpServiceDomainEoFrozen,
            TcbError::OperationDeniedHttpServiceDomainInBlacklist,
            TcbError::OperationDeniedHttpServiceDomainProcessing,
            TcbError::OperationDeniedNonInternalAccount,
            TcbError::OperationDeniedResourceFrozen,
            TcbError::ResourceInUse,
            TcbError::ResourceInUseFsAclJobUnDone,
            TcbError::ResourceInUseHttpServiceDomain,
            TcbError::ResourceInUseHttpServiceRoute,
            TcbError::ResourceInUseIndexCreating,
            TcbError::ResourceInUseLogExist,
            TcbError::ResourceInsufficient,
            TcbError::ResourceInsufficientEnvPoolEmpty,
            TcbError::ResourceNotFound,
            TcbError::ResourceNotFoundConnector,
            TcbError::ResourceNotFoundEnvNotExist,
            TcbError::ResourceNotFoundHttpServiceDomain,
            TcbError::ResourceNotFoundInstanceNotFound,
            TcbError::ResourceNotFoundResourceNotExist,
            TcbError::ResourceNotFoundRoleNotFound,
            TcbError::ResourceNotFoundSchemaNotFound,
            TcbError::ResourceNotFoundServerNotFound,
            TcbError::ResourceNotFoundTable,
            TcbError::ResourceNotFoundTableNotFound,
            TcbError::ResourceNotFoundTopicNotExist,
            TcbError::ResourceNotFoundUserNotExist,
            TcbError::ResourceNotFoundUserNotExists,
            TcbError::ResourceNotFoundVersionNotFound,
            TcbError::ResourceUnavailable,
            TcbError::ResourceUnavailableBalanceNotEnough,
            TcbError::ResourceUnavailableCdnFreezed,
            TcbError::ResourceUnavailableIndexOptionsConflict,
            TcbError::ResourceUnavailableInvoiceAmountLack,
            TcbError::ResourceUnavailableMongoIsolated,
            TcbError::ResourceUnavailableRefreshTokenExpired,
            TcbError::ResourceUnavailableResourceBanned,
            TcbError::ResourceUnavailableResourceExist,
            TcbError::ResourceUnavailableResourceExpired,
            TcbError::ResourceUnavailableResourceFrozen,
            TcbError::ResourceUnavailableResourceIsolated,
            TcbError::ResourceUnavailableResourceOverdue,
            TcbError::ResourcesSoldOut,
            TcbError::ResourcesSoldOutPostpayPackageNotAvailable,
            TcbError::UnauthorizedOperation,
            TcbError::UnauthorizedOperationCodeOAuthUnauthorized,
            TcbError::UnknownParameter,
            TcbError::UnsupportedOperation,
            TcbError::UnsupportedOperationTaskExisted,
            TcbError::UnsupportedOperationTooManyTables,
        ];
        pub(super) static WORDS: [&str; 125] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.AllocateIdReleased",
            "FailedOperation.CreateTable",
            "FailedOperation.DataSourceNotExist",
            "FailedOperation.DatabaseConnectError",
            "FailedOperation.DatabaseExecSqlError",
            "FailedOperation.DatabaseSchemaError",
            "FailedOperation.DatabaseSqlSyntaxError",
            "FailedOperation.DuplicatedData",
            "FailedOperation.EmptyDatabaseEndpoint",
            "FailedOperation.FlexdbResourceOverdue",
            "FailedOperation.InstanceStatusConflict",
            "FailedOperation.InvalidContext",
            "FailedOperation.ListTable",
            "FailedOperation.NetworkError",
            "FailedOperation.OperationConflict",
            "FailedOperation.PGConnectError",
            "FailedOperation.PGExecuteSqlError",
            "FailedOperation.PackageUnsupported",
            "FailedOperation.PartialFailure",
            "FailedOperation.PlatformError",
            "FailedOperation.QueryError",
            "FailedOperation.SyntaxError",
            "FailedOperation.TdsqlPaused",
            "FailedOperation.Timeout",
            "FailedOperation.TopicIsolated",
            "InternalError",
            "InternalError.Database",
            "InternalError.SYS_ERR",
            "InternalError.SystemFail",
            "InternalError.Timeout",
            "InvalidParameter",
            "InvalidParameter.APICreated",
            "InvalidParameter.APINoExist",
            "InvalidParameter.APINotExist",
            "InvalidParameter.APIThreshold",
            "InvalidParameter.APITypeNotSupport",
            "InvalidParameter.Action",
            "InvalidParameter.CNAMENotMatch",
            "InvalidParameter.CertVerifyFailed",
            "InvalidParameter.CustomerNotConfigured",
            "InvalidParameter.DomainExist",
            "InvalidParameter.DomainNotExist",
            "InvalidParameter.EnvId",
            "InvalidParameter.ExclusiveCert",
            "InvalidParameter.HTTPServiceDomainNotICP",
            "InvalidParameter.HTTPServiceDomainVerifyFailed",
            "InvalidParameter.INVALID_PARAM",
            "InvalidParameter.MissingIdentifier",
            "InvalidParameter.MissingParameter",
            "InvalidParameter.PathExist",
            "InvalidParameter.ResourceNotExists",
            "InvalidParameter.ServiceEvil",
            "InvalidParameter.ServiceICP",
            "InvalidParameter.ServiceNotExist",
            "InvalidParameter.ServiceThreshold",
            "InvalidParameterValue",
            "InvalidParameterValue.InvalidDoc",
            "LimitExceeded",
            "LimitExceeded.Concurrent",
            "LimitExceeded.ErrNamespaceMaxLimit",
            "LimitExceeded.ErrRepoMaxLimit",
            "LimitExceeded.HTTPServiceDomain",
            "LimitExceeded.HTTPServiceRoute",
            "LimitExceeded.NoValidConnection",
            "LimitExceeded.OutOfIndexQuota",
            "LimitExceeded.OutOfReadRequestQuota",
            "LimitExceeded.OutOfResultSizeLimit",
            "LimitExceeded.OutOfTableQuota",
            "LimitExceeded.Request",
            "MissingParameter",
            "MissingParameter.Param",
            "OperationDenied",
            "OperationDenied.FreePackageDenied",
            "OperationDenied.HTTPServiceDomainEOFrozen",
            "OperationDenied.HTTPServiceDomainInBlacklist",
            "OperationDenied.HTTPServiceDomainProcessing",
            "OperationDenied.NonInternalAccount",
            "OperationDenied.ResourceFrozen",
            "ResourceInUse",
            "ResourceInUse.FsACLJobUnDone",
            "ResourceInUse.HTTPServiceDomain",
            "ResourceInUse.HTTPServiceRoute",
            "ResourceInUse.IndexCreating",
            "ResourceInUse.LogExist",
            "ResourceInsufficient",
            "ResourceInsufficient.EnvPoolEmpty",
            "ResourceNotFound",
            "ResourceNotFound.Connector",
            "ResourceNotFound.EnvNotExist",
            "ResourceNotFound.HTTPServiceDomain",
            "ResourceNotFound.InstanceNotFound",
            "ResourceNotFound.ResourceNotExist",
            "ResourceNotFound.RoleNotFound",
            "ResourceNotFound.SchemaNotFound",
            "ResourceNotFound.ServerNotFound",
            "ResourceNotFound.Table",
            "ResourceNotFound.TableNotFound",
            "ResourceNotFound.TopicNotExist",
            "ResourceNotFound.UserNotExist",
            "ResourceNotFound.UserNotExists",
            "ResourceNotFound.VersionNotFound",
            "ResourceUnavailable",
            "ResourceUnavailable.BalanceNotEnough",
            "ResourceUnavailable.CDNFreezed",
            "ResourceUnavailable.IndexOptionsConflict",
            "ResourceUnavailable.InvoiceAmountLack",
            "ResourceUnavailable.MongoIsolated",
            "ResourceUnavailable.RefreshTokenExpired",
            "ResourceUnavailable.ResourceBanned",
            "ResourceUnavailable.ResourceExist",
            "ResourceUnavailable.ResourceExpired",
            "ResourceUnavailable.ResourceFrozen",
            "ResourceUnavailable.ResourceIsolated",
            "ResourceUnavailable.ResourceOverdue",
            "ResourcesSoldOut",
            "ResourcesSoldOut.PostpayPackageNotAvailable",
            "UnauthorizedOperation",
            "UnauthorizedOperation.CodeOAuthUnauthorized",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.TaskExisted",
            "UnsupportedOperation.TooManyTables",
        ];
        pub(super) static NAMES: [&str; 125] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationAllocateIdReleased",
            "FailedOperationCreateTable",
            "FailedOperationDataSourceNotExist",
            "FailedOperationDatabaseConnectError",
            "FailedOperationDatabaseExecSqlError",
            "FailedOperationDatabaseSchemaError",
            "FailedOperationDatabaseSqlSyntaxError",
            "FailedOperationDuplicatedData",
            "FailedOperationEmptyDatabaseEndpoint",
            "FailedOperationFlexdbResourceOverdue",
            "FailedOperationInstanceStatusConflict",
            "FailedOperationInvalidContext",
            "FailedOperationListTable",
            "FailedOperationNetworkError",
            "FailedOperationOperationConflict",
            "FailedOperationPgConnectError",
            "FailedOperationPgExecuteSqlError",
            "FailedOperationPackageUnsupported",
            "FailedOperationPartialFailure",
            "FailedOperationPlatformError",
            "FailedOperationQueryError",
            "FailedOperationSyntaxError",
            "FailedOperationTdsqlPaused",
            "FailedOperationTimeout",
            "FailedOperationTopicIsolated",
            "InternalError",
            "InternalErrorDatabase",
            "InternalErrorSysErr",
            "InternalErrorSystemFail",
            "InternalErrorTimeout",
            "InvalidParameter",
            "InvalidParameterApiCreated",
            "InvalidParameterApiNoExist",
            "InvalidParameterApiNotExist",
            "InvalidParameterApiThreshold",
            "InvalidParameterApiTypeNotSupport",
            "InvalidParameterAction",
            "InvalidParameterCnameNotMatch",
            "InvalidParameterCertVerifyFailed",
            "InvalidParameterCustomerNotConfigured",
            "InvalidParameterDomainExist",
            "InvalidParameterDomainNotExist",
            "InvalidParameterEnvId",
            "InvalidParameterExclusiveCert",
            "InvalidParameterHttpServiceDomainNotIcp",
            "InvalidParameterHttpServiceDomainVerifyFailed",
            "InvalidParameterInvalidParam",
            "InvalidParameterMissingIdentifier",
            "InvalidParameterMissingParameter",
            "InvalidParameterPathExist",
            "InvalidParameterResourceNotExists",
            "InvalidParameterServiceEvil",
            "InvalidParameterServiceIcp",
            "InvalidParameterServiceNotExist",
            "InvalidParameterServiceThreshold",
            "InvalidParameterValue",
            "InvalidParameterValueInvalidDoc",
            "LimitExceeded",
            "LimitExceededConcurrent",
            "LimitExceededErrNamespaceMaxLimit",
            "LimitExceededErrRepoMaxLimit",
            "LimitExceededHttpServiceDomain",
            "LimitExceededHttpServiceRoute",
            "LimitExceededNoValidConnection",
            "LimitExceededOutOfIndexQuota",
            "LimitExceededOutOfReadRequestQuota",
            "LimitExceededOutOfResultSizeLimit",
            "LimitExceededOutOfTableQuota",
            "LimitExceededRequest",
            "MissingParameter",
            "MissingParameterParam",
            "OperationDenied",
            "OperationDeniedFreePackageDenied",
            "OperationDeniedHttpServiceDomainEoFrozen",
            "OperationDeniedHttpServiceDomainInBlacklist",
            "OperationDeniedHttpServiceDomainProcessing",
            "OperationDeniedNonInternalAccount",
            "OperationDeniedResourceFrozen",
            "ResourceInUse",
            "ResourceInUseFsAclJobUnDone",
            "ResourceInUseHttpServiceDomain",
            "ResourceInUseHttpServiceRoute",
            "ResourceInUseIndexCreating",
            "ResourceInUseLogExist",
            "ResourceInsufficient",
            "ResourceInsufficientEnvPoolEmpty",
            "ResourceNotFound",
            "ResourceNotFoundConnector",
            "ResourceNotFoundEnvNotExist",
            "ResourceNotFoundHttpServiceDomain",
            "ResourceNotFoundInstanceNotFound",
            "ResourceNotFoundResourceNotExist",
            "ResourceNotFoundRoleNotFound",
            "ResourceNotFoundSchemaNotFound",
            "ResourceNotFoundServerNotFound",
            "ResourceNotFoundTable",
            "ResourceNotFoundTableNotFound",
            "ResourceNotFoundTopicNotExist",
            "ResourceNotFoundUserNotExist",
            "ResourceNotFoundUserNotExists",
            "ResourceNotFoundVersionNotFound",
            "ResourceUnavailable",
            "ResourceUnavailableBalanceNotEnough",
            "ResourceUnavailableCdnFreezed",
            "ResourceUnavailableIndexOptionsConflict",
            "ResourceUnavailableInvoiceAmountLack",
            "ResourceUnavailableMongoIsolated",
            "ResourceUnavailableRefreshTokenExpired",
            "ResourceUnavailableResourceBanned",
            "ResourceUnavailableResourceExist",
            "ResourceUnavailableResourceExpired",
            "ResourceUnavailableResourceFrozen",
            "ResourceUnavailableResourceIsolated",
            "ResourceUnavailableResourceOverdue",
            "ResourcesSoldOut",
            "ResourcesSoldOutPostpayPackageNotAvailable",
            "UnauthorizedOperation",
            "UnauthorizedOperationCodeOAuthUnauthorized",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationTaskExisted",
            "UnsupportedOperationTooManyTables",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 35] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("LimitExceeded.Concurrent").with_retry(Retry::Throttle),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("OperationDenied.HTTPServiceDomainEOFrozen")
                .with_retry(Retry::Never),
            Answer::of("OperationDenied.HTTPServiceDomainProcessing")
                .with_retry(Retry::Backoff),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInUse.FsACLJobUnDone").with_retry(Retry::Backoff),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::below("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::TCB_V20180608_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TcbError",
            label_en: "CloudBase",
            label_zh: "云开发 CloudBase",
            level: Level::Service,
            product: Some(products::TCB),
            version: Some("2018-06-08"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    21,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-12-13",
                        "自 2025-12-13 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    22,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-09",
                        "自 2026-03-09 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    31,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-27",
                        "自 2026-03-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    32,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-12-25",
                        "自 2025-12-25 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    34,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-27",
                        "自 2026-03-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    35,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-27",
                        "自 2026-03-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    36,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-27",
                        "自 2026-03-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    37,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-27",
                        "自 2026-03-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    38,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-27",
                        "自 2026-03-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    40,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-27",
                        "自 2026-03-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    43,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-27",
                        "自 2026-03-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    44,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-27",
                        "自 2026-03-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    46,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-27",
                        "自 2026-03-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    52,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-27",
                        "自 2026-03-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    54,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-27",
                        "自 2026-03-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    55,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-27",
                        "自 2026-03-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    57,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-27",
                        "自 2026-03-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    105,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-09",
                        "自 2026-03-09 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    106,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-27",
                        "自 2026-03-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    110,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-09",
                        "自 2026-03-09 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    118,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-09",
                        "自 2026-03-09 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    120,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-03-09",
                        "自 2026-03-09 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    123,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-12-25",
                        "自 2025-12-25 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "tcb")]
pub use v20180608::TcbError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
