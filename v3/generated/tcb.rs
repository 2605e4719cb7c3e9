// @generated from spec/tcb.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: d49f8f2bb9818589
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tcb.rs"]
mod index;

/// Version 2018-06-08 of the API.
pub mod v20180608 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of CloudBase (tcb), API 3.0, version 2018-06-08.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TcbError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AllocateIdReleased
        #[doc(alias("FailedOperation.AllocateIdReleased"))]
        FailedOperationAllocateIdReleased = -963_042_985,
        /// FailedOperation.CreateTable
        #[doc(alias("FailedOperation.CreateTable"))]
        FailedOperationCreateTable = 994_945_889,
        /// FailedOperation.DataSourceNotExist
        #[doc(alias("FailedOperation.DataSourceNotExist"))]
        FailedOperationDataSourceNotExist = 89_130_632,
        /// FailedOperation.DatabaseConnectError
        #[doc(alias("FailedOperation.DatabaseConnectError"))]
        FailedOperationDatabaseConnectError = 1_140_977_880,
        /// FailedOperation.DatabaseExecSqlError
        #[doc(alias("FailedOperation.DatabaseExecSqlError"))]
        FailedOperationDatabaseExecSqlError = 848_670_668,
        /// FailedOperation.DatabaseSchemaError
        #[doc(alias("FailedOperation.DatabaseSchemaError"))]
        FailedOperationDatabaseSchemaError = -1_098_458_617,
        /// FailedOperation.DatabaseSqlSyntaxError
        #[doc(alias("FailedOperation.DatabaseSqlSyntaxError"))]
        FailedOperationDatabaseSqlSyntaxError = -1_201_613_857,
        /// FailedOperation.DuplicatedData
        #[doc(alias("FailedOperation.DuplicatedData"))]
        FailedOperationDuplicatedData = -304_934_556,
        /// FailedOperation.EmptyDatabaseEndpoint
        #[doc(alias("FailedOperation.EmptyDatabaseEndpoint"))]
        FailedOperationEmptyDatabaseEndpoint = -1_221_979_231,
        /// FailedOperation.FlexdbResourceOverdue
        #[doc(alias("FailedOperation.FlexdbResourceOverdue"))]
        FailedOperationFlexdbResourceOverdue = 933_936_781,
        /// FailedOperation.InstanceStatusConflict
        #[doc(alias("FailedOperation.InstanceStatusConflict"))]
        FailedOperationInstanceStatusConflict = -2_109_047_839,
        /// FailedOperation.InvalidContext
        #[doc(alias("FailedOperation.InvalidContext"))]
        FailedOperationInvalidContext = -1_954_496_053,
        /// FailedOperation.ListTable
        #[doc(alias("FailedOperation.ListTable"))]
        FailedOperationListTable = 482_923_447,
        /// FailedOperation.NetworkError
        #[doc(alias("FailedOperation.NetworkError"))]
        FailedOperationNetworkError = 938_408_352,
        /// FailedOperation.OperationConflict
        #[doc(alias("FailedOperation.OperationConflict"))]
        FailedOperationOperationConflict = 1_003_672_271,
        /// FailedOperation.PGConnectError
        #[doc(alias("FailedOperation.PGConnectError"))]
        FailedOperationPgConnectError = 1_116_153_530,
        /// FailedOperation.PGExecuteSqlError
        #[doc(alias("FailedOperation.PGExecuteSqlError"))]
        FailedOperationPgExecuteSqlError = 1_540_603_116,
        /// FailedOperation.PackageUnsupported
        #[doc(alias("FailedOperation.PackageUnsupported"))]
        FailedOperationPackageUnsupported = 534_733_586,
        /// FailedOperation.PartialFailure
        #[doc(alias("FailedOperation.PartialFailure"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-12-13"
        )]
        FailedOperationPartialFailure = 1_366_591_643,
        /// FailedOperation.PlatformError
        #[doc(alias("FailedOperation.PlatformError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-09"
        )]
        FailedOperationPlatformError = -1_645_117_186,
        /// FailedOperation.QueryError
        #[doc(alias("FailedOperation.QueryError"))]
        FailedOperationQueryError = -1_378_991_867,
        /// FailedOperation.SyntaxError
        #[doc(alias("FailedOperation.SyntaxError"))]
        FailedOperationSyntaxError = 1_653_544_503,
        /// FailedOperation.TdsqlPaused
        #[doc(alias("FailedOperation.TdsqlPaused"))]
        FailedOperationTdsqlPaused = 1_319_612_753,
        /// FailedOperation.Timeout
        #[doc(alias("FailedOperation.Timeout"))]
        FailedOperationTimeout = 1_264_560_146,
        /// FailedOperation.TopicIsolated
        #[doc(alias("FailedOperation.TopicIsolated"))]
        FailedOperationTopicIsolated = -598_591_539,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.Database
        #[doc(alias("InternalError.Database"))]
        InternalErrorDatabase = 628_940_846,
        /// InternalError.SYS\_ERR
        #[doc(alias("InternalError.SYS_ERR"))]
        InternalErrorSysErr = -1_919_506_207,
        /// InternalError.SystemFail
        #[doc(alias("InternalError.SystemFail"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InternalErrorSystemFail = -1_564_375_982,
        /// InternalError.Timeout
        #[doc(alias("InternalError.Timeout"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-12-25"
        )]
        InternalErrorTimeout = 185_888_071,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.APICreated
        #[doc(alias("InvalidParameter.APICreated"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterApiCreated = -1_266_057_947,
        /// InvalidParameter.APINoExist
        #[doc(alias("InvalidParameter.APINoExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterApiNoExist = 714_717_339,
        /// InvalidParameter.APINotExist
        #[doc(alias("InvalidParameter.APINotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterApiNotExist = -1_378_307_166,
        /// InvalidParameter.APIThreshold
        #[doc(alias("InvalidParameter.APIThreshold"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterApiThreshold = 656_167_598,
        /// InvalidParameter.APITypeNotSupport
        #[doc(alias("InvalidParameter.APITypeNotSupport"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterApiTypeNotSupport = 623_521_929,
        /// InvalidParameter.Action
        #[doc(alias("InvalidParameter.Action"))]
        InvalidParameterAction = -803_746_086,
        /// InvalidParameter.CNAMENotMatch
        #[doc(alias("InvalidParameter.CNAMENotMatch"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterCnameNotMatch = -445_422_942,
        /// InvalidParameter.CertVerifyFailed
        #[doc(alias("InvalidParameter.CertVerifyFailed"))]
        InvalidParameterCertVerifyFailed = -348_323_287,
        /// InvalidParameter.CustomerNotConfigured
        #[doc(alias("InvalidParameter.CustomerNotConfigured"))]
        InvalidParameterCustomerNotConfigured = 1_204_300_943,
        /// InvalidParameter.DomainExist
        #[doc(alias("InvalidParameter.DomainExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterDomainExist = -1_472_148_471,
        /// InvalidParameter.DomainNotExist
        #[doc(alias("InvalidParameter.DomainNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterDomainNotExist = 558_596_338,
        /// InvalidParameter.EnvId
        #[doc(alias("InvalidParameter.EnvId"))]
        InvalidParameterEnvId = 903_997_457,
        /// InvalidParameter.ExclusiveCert
        #[doc(alias("InvalidParameter.ExclusiveCert"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterExclusiveCert = 229_462_178,
        /// InvalidParameter.HTTPServiceDomainNotICP
        #[doc(alias("InvalidParameter.HTTPServiceDomainNotICP"))]
        InvalidParameterHttpServiceDomainNotIcp = -2_083_036_016,
        /// InvalidParameter.HTTPServiceDomainVerifyFailed
        #[doc(alias("InvalidParameter.HTTPServiceDomainVerifyFailed"))]
        InvalidParameterHttpServiceDomainVerifyFailed = -599_899_058,
        /// InvalidParameter.INVALID\_PARAM
        #[doc(alias("InvalidParameter.INVALID_PARAM"))]
        InvalidParameterInvalidParam = 977_289_593,
        /// InvalidParameter.MissingIdentifier
        #[doc(alias("InvalidParameter.MissingIdentifier"))]
        InvalidParameterMissingIdentifier = 1_574_108_725,
        /// InvalidParameter.MissingParameter
        #[doc(alias("InvalidParameter.MissingParameter"))]
        InvalidParameterMissingParameter = 2_009_240_172,
        /// InvalidParameter.PathExist
        #[doc(alias("InvalidParameter.PathExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterPathExist = -1_610_799_549,
        /// InvalidParameter.ResourceNotExists
        #[doc(alias("InvalidParameter.ResourceNotExists"))]
        InvalidParameterResourceNotExists = 1_454_528_038,
        /// InvalidParameter.ServiceEvil
        #[doc(alias("InvalidParameter.ServiceEvil"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterServiceEvil = -1_423_618_971,
        /// InvalidParameter.ServiceICP
        #[doc(alias("InvalidParameter.ServiceICP"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterServiceIcp = -65_613_617,
        /// InvalidParameter.ServiceNotExist
        #[doc(alias("InvalidParameter.ServiceNotExist"))]
        InvalidParameterServiceNotExist = -1_655_569_890,
        /// InvalidParameter.ServiceThreshold
        #[doc(alias("InvalidParameter.ServiceThreshold"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        InvalidParameterServiceThreshold = -1_687_141_191,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.InvalidDoc
        #[doc(alias("InvalidParameterValue.InvalidDoc"))]
        InvalidParameterValueInvalidDoc = 989_467_765,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.Concurrent
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.Concurrent"))]
        LimitExceededConcurrent = 1_632_329_811,
        /// LimitExceeded.ErrNamespaceMaxLimit
        #[doc(alias("LimitExceeded.ErrNamespaceMaxLimit"))]
        LimitExceededErrNamespaceMaxLimit = -1_166_079_508,
        /// LimitExceeded.ErrRepoMaxLimit
        #[doc(alias("LimitExceeded.ErrRepoMaxLimit"))]
        LimitExceededErrRepoMaxLimit = -863_885_748,
        /// LimitExceeded.HTTPServiceDomain
        #[doc(alias("LimitExceeded.HTTPServiceDomain"))]
        LimitExceededHttpServiceDomain = 1_758_938_569,
        /// LimitExceeded.HTTPServiceRoute
        #[doc(alias("LimitExceeded.HTTPServiceRoute"))]
        LimitExceededHttpServiceRoute = -165_409_917,
        /// LimitExceeded.NoValidConnection
        #[doc(alias("LimitExceeded.NoValidConnection"))]
        LimitExceededNoValidConnection = -404_536_324,
        /// LimitExceeded.OutOfIndexQuota
        #[doc(alias("LimitExceeded.OutOfIndexQuota"))]
        LimitExceededOutOfIndexQuota = 258_257_614,
        /// LimitExceeded.OutOfReadRequestQuota
        #[doc(alias("LimitExceeded.OutOfReadRequestQuota"))]
        LimitExceededOutOfReadRequestQuota = 557_625_393,
        /// LimitExceeded.OutOfResultSizeLimit
        #[doc(alias("LimitExceeded.OutOfResultSizeLimit"))]
        LimitExceededOutOfResultSizeLimit = 1_381_202_579,
        /// LimitExceeded.OutOfTableQuota
        #[doc(alias("LimitExceeded.OutOfTableQuota"))]
        LimitExceededOutOfTableQuota = -2_138_181_164,
        /// LimitExceeded.Request
        #[doc(alias("LimitExceeded.Request"))]
        LimitExceededRequest = -733_473_314,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.Param
        #[doc(alias("MissingParameter.Param"))]
        MissingParameterParam = 163_427_867,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.FreePackageDenied
        #[doc(alias("OperationDenied.FreePackageDenied"))]
        OperationDeniedFreePackageDenied = 559_073_174,
        /// OperationDenied.HTTPServiceDomainEOFrozen
        ///
        /// - Retry: `never`
        #[doc(alias("OperationDenied.HTTPServiceDomainEOFrozen"))]
        OperationDeniedHttpServiceDomainEoFrozen = 675_190_243,
        /// OperationDenied.HTTPServiceDomainInBlacklist
        #[doc(alias("OperationDenied.HTTPServiceDomainInBlacklist"))]
        OperationDeniedHttpServiceDomainInBlacklist = 766_010_989,
        /// OperationDenied.HTTPServiceDomainProcessing
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.HTTPServiceDomainProcessing"))]
        OperationDeniedHttpServiceDomainProcessing = -1_848_475_946,
        /// OperationDenied.NonInternalAccount
        #[doc(alias("OperationDenied.NonInternalAccount"))]
        OperationDeniedNonInternalAccount = 1_405_786_090,
        /// OperationDenied.ResourceFrozen
        #[doc(alias("OperationDenied.ResourceFrozen"))]
        OperationDeniedResourceFrozen = -460_585_861,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInUse.FsACLJobUnDone
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceInUse.FsACLJobUnDone"))]
        ResourceInUseFsAclJobUnDone = 1_829_261_277,
        /// ResourceInUse.HTTPServiceDomain
        #[doc(alias("ResourceInUse.HTTPServiceDomain"))]
        ResourceInUseHttpServiceDomain = -1_997_238_928,
        /// ResourceInUse.HTTPServiceRoute
        #[doc(alias("ResourceInUse.HTTPServiceRoute"))]
        ResourceInUseHttpServiceRoute = -1_014_756_739,
        /// ResourceInUse.IndexCreating
        #[doc(alias("ResourceInUse.IndexCreating"))]
        ResourceInUseIndexCreating = -660_822_550,
        /// ResourceInUse.LogExist
        #[doc(alias("ResourceInUse.LogExist"))]
        ResourceInUseLogExist = 1_190_844_880,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceInsufficient.EnvPoolEmpty
        #[doc(alias("ResourceInsufficient.EnvPoolEmpty"))]
        ResourceInsufficientEnvPoolEmpty = 1_185_532_956,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.Connector
        #[doc(alias("ResourceNotFound.Connector"))]
        ResourceNotFoundConnector = -578_291_393,
        /// ResourceNotFound.EnvNotExist
        #[doc(alias("ResourceNotFound.EnvNotExist"))]
        ResourceNotFoundEnvNotExist = -1_087_144_153,
        /// ResourceNotFound.HTTPServiceDomain
        #[doc(alias("ResourceNotFound.HTTPServiceDomain"))]
        ResourceNotFoundHttpServiceDomain = -630_130_611,
        /// ResourceNotFound.InstanceNotFound
        #[doc(alias("ResourceNotFound.InstanceNotFound"))]
        ResourceNotFoundInstanceNotFound = -766_641_891,
        /// ResourceNotFound.ResourceNotExist
        #[doc(alias("ResourceNotFound.ResourceNotExist"))]
        ResourceNotFoundResourceNotExist = 864_026_115,
        /// ResourceNotFound.RoleNotFound
        #[doc(alias("ResourceNotFound.RoleNotFound"))]
        ResourceNotFoundRoleNotFound = 1_385_393_614,
        /// ResourceNotFound.SchemaNotFound
        #[doc(alias("ResourceNotFound.SchemaNotFound"))]
        ResourceNotFoundSchemaNotFound = 35_737_434,
        /// ResourceNotFound.ServerNotFound
        #[doc(alias("ResourceNotFound.ServerNotFound"))]
        ResourceNotFoundServerNotFound = -990_752_530,
        /// ResourceNotFound.Table
        #[doc(alias("ResourceNotFound.Table"))]
        ResourceNotFoundTable = 1_175_427_208,
        /// ResourceNotFound.TableNotFound
        #[doc(alias("ResourceNotFound.TableNotFound"))]
        ResourceNotFoundTableNotFound = 1_167_750_640,
        /// ResourceNotFound.TopicNotExist
        #[doc(alias("ResourceNotFound.TopicNotExist"))]
        ResourceNotFoundTopicNotExist = -1_035_109_887,
        /// ResourceNotFound.UserNotExist
        #[doc(alias("ResourceNotFound.UserNotExist"))]
        ResourceNotFoundUserNotExist = -222_717_044,
        /// ResourceNotFound.UserNotExists
        #[doc(alias("ResourceNotFound.UserNotExists"))]
        ResourceNotFoundUserNotExists = 1_464_360_686,
        /// ResourceNotFound.VersionNotFound
        #[doc(alias("ResourceNotFound.VersionNotFound"))]
        ResourceNotFoundVersionNotFound = 1_034_482_592,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.BalanceNotEnough
        #[doc(alias("ResourceUnavailable.BalanceNotEnough"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-09"
        )]
        ResourceUnavailableBalanceNotEnough = 119_901_912,
        /// ResourceUnavailable.CDNFreezed
        #[doc(alias("ResourceUnavailable.CDNFreezed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-27"
        )]
        ResourceUnavailableCdnFreezed = -1_117_970_693,
        /// ResourceUnavailable.IndexOptionsConflict
        #[doc(alias("ResourceUnavailable.IndexOptionsConflict"))]
        ResourceUnavailableIndexOptionsConflict = -2_020_554_583,
        /// ResourceUnavailable.InvoiceAmountLack
        #[doc(alias("ResourceUnavailable.InvoiceAmountLack"))]
        ResourceUnavailableInvoiceAmountLack = -1_775_232_388,
        /// ResourceUnavailable.MongoIsolated
        #[doc(alias("ResourceUnavailable.MongoIsolated"))]
        ResourceUnavailableMongoIsolated = -1_740_104_801,
        /// ResourceUnavailable.RefreshTokenExpired
        #[doc(alias("ResourceUnavailable.RefreshTokenExpired"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-09"
        )]
        ResourceUnavailableRefreshTokenExpired = 855_010_101,
        /// ResourceUnavailable.ResourceBanned
        #[doc(alias("ResourceUnavailable.ResourceBanned"))]
        ResourceUnavailableResourceBanned = 1_003_700_993,
        /// ResourceUnavailable.ResourceExist
        #[doc(alias("ResourceUnavailable.ResourceExist"))]
        ResourceUnavailableResourceExist = -392_871_426,
        /// ResourceUnavailable.ResourceExpired
        #[doc(alias("ResourceUnavailable.ResourceExpired"))]
        ResourceUnavailableResourceExpired = -1_669_253_213,
        /// ResourceUnavailable.ResourceFrozen
        #[doc(alias("ResourceUnavailable.ResourceFrozen"))]
        ResourceUnavailableResourceFrozen = 1_918_523_211,
        /// ResourceUnavailable.ResourceIsolated
        #[doc(alias("ResourceUnavailable.ResourceIsolated"))]
        ResourceUnavailableResourceIsolated = 345_521_815,
        /// ResourceUnavailable.ResourceOverdue
        #[doc(alias("ResourceUnavailable.ResourceOverdue"))]
        ResourceUnavailableResourceOverdue = 297_971_338,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// ResourcesSoldOut.PostpayPackageNotAvailable
        #[doc(alias("ResourcesSoldOut.PostpayPackageNotAvailable"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-09"
        )]
        ResourcesSoldOutPostpayPackageNotAvailable = -1_375_633_152,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.CodeOAuthUnauthorized
        #[doc(alias("UnauthorizedOperation.CodeOAuthUnauthorized"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-03-09"
        )]
        UnauthorizedOperationCodeOAuthUnauthorized = 2_138_653_265,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.TaskExisted
        #[doc(alias("UnsupportedOperation.TaskExisted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-12-25"
        )]
        UnsupportedOperationTaskExisted = 1_388_256_423,
        /// UnsupportedOperation.TooManyTables
        #[doc(alias("UnsupportedOperation.TooManyTables"))]
        UnsupportedOperationTooManyTables = 357_572_856,
    }
    api::listed_enum!(TcbError, tcb_v20180608_table);
    mod tcb_v20180608_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{TcbError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "tcb_v20180608";
        pub(super) const CODE_INDEX: Index = index::TCB_V20180608_CODES;
        pub(super) const KEY_INDEX: Index = index::TCB_V20180608_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 125] = backgrounds(
            &WORDS,
            &index::TCB_V20180608_HEADS,
        );
        pub(super) static OWN: [Own; 4] = [
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::TCB_V20180608_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180608::TcbError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
