// @generated from spec/postgres.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 4a133934be2c73fe, rust-hash: bd6ab3c2af89adff
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/postgres.rs"]
mod index;

/// Version 2017-03-12 of the API.
pub mod v20170312 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "postgres")]
    /// Error codes of TencentDB for PostgreSQL (postgres), API 3.0, version 2017-03-12.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PostgresError {
        /// AccountNotExist
        AccountNotExist,
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// DBError
        #[doc(alias("DBError"))]
        DbError,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AllocateQuotasError
        #[doc(alias("FailedOperation.AllocateQuotasError"))]
        FailedOperationAllocateQuotasError,
        /// FailedOperation.BaseNetworkAccessError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.BaseNetworkAccessError"))]
        FailedOperationBaseNetworkAccessError,
        /// FailedOperation.CMQResponseError
        #[doc(alias("FailedOperation.CMQResponseError"))]
        FailedOperationCmqResponseError,
        /// FailedOperation.CamAuthFailed
        #[doc(alias("FailedOperation.CamAuthFailed"))]
        FailedOperationCamAuthFailed,
        /// FailedOperation.CamCheckResourceError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CamCheckResourceError"))]
        FailedOperationCamCheckResourceError,
        /// FailedOperation.CamCheckResourceFailed
        #[doc(alias("FailedOperation.CamCheckResourceFailed"))]
        FailedOperationCamCheckResourceFailed,
        /// FailedOperation.CamSigAndAuthError
        #[doc(alias("FailedOperation.CamSigAndAuthError"))]
        FailedOperationCamSigAndAuthError,
        /// FailedOperation.CdbCgwConnectError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CdbCgwConnectError"))]
        FailedOperationCdbCgwConnectError,
        /// FailedOperation.CheckAccountCAMCloseError
        #[doc(alias("FailedOperation.CheckAccountCAMCloseError"))]
        FailedOperationCheckAccountCamCloseError,
        /// FailedOperation.CheckAccountCAMOpenError
        #[doc(alias("FailedOperation.CheckAccountCAMOpenError"))]
        FailedOperationCheckAccountCamOpenError,
        /// FailedOperation.CreateBasicNetworkDeniedError
        #[doc(alias("FailedOperation.CreateBasicNetworkDeniedError"))]
        FailedOperationCreateBasicNetworkDeniedError,
        /// FailedOperation.CreateOrderFailed
        #[doc(alias("FailedOperation.CreateOrderFailed"))]
        FailedOperationCreateOrderFailed,
        /// FailedOperation.DBError
        #[doc(alias("FailedOperation.DBError"))]
        FailedOperationDbError,
        /// FailedOperation.DatabaseAccessError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DatabaseAccessError"))]
        FailedOperationDatabaseAccessError,
        /// FailedOperation.DatabaseAffectedError
        #[doc(alias("FailedOperation.DatabaseAffectedError"))]
        FailedOperationDatabaseAffectedError,
        /// FailedOperation.DeleteAllRoute
        #[doc(alias("FailedOperation.DeleteAllRoute"))]
        FailedOperationDeleteAllRoute,
        /// FailedOperation.DeleteResourceProjectTagError
        #[doc(alias("FailedOperation.DeleteResourceProjectTagError"))]
        FailedOperationDeleteResourceProjectTagError,
        /// FailedOperation.DeleteResourcesToTagError
        #[doc(alias("FailedOperation.DeleteResourcesToTagError"))]
        FailedOperationDeleteResourcesToTagError,
        /// FailedOperation.ESConnectError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ESConnectError"))]
        FailedOperationEsConnectError,
        /// FailedOperation.ESQueryError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ESQueryError"))]
        FailedOperationEsQueryError,
        /// FailedOperation.FailedOperationError
        #[doc(alias("FailedOperation.FailedOperationError"))]
        FailedOperationFailedOperationError,
        /// FailedOperation.FlowCreateError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FlowCreateError"))]
        FailedOperationFlowCreateError,
        /// FailedOperation.GetInstanceByResourceIdError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.GetInstanceByResourceIdError"))]
        FailedOperationGetInstanceByResourceIdError,
        /// FailedOperation.GetPurchaseRecordFailed
        #[doc(alias("FailedOperation.GetPurchaseRecordFailed"))]
        FailedOperationGetPurchaseRecordFailed,
        /// FailedOperation.GetSubnetError
        #[doc(alias("FailedOperation.GetSubnetError"))]
        FailedOperationGetSubnetError,
        /// FailedOperation.GetVpcInfoError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.GetVpcInfoError"))]
        FailedOperationGetVpcInfoError,
        /// FailedOperation.IllegalROInstanceNum
        #[doc(alias("FailedOperation.IllegalROInstanceNum"))]
        FailedOperationIllegalRoInstanceNum,
        /// FailedOperation.InvalidAccountStatus
        #[doc(alias("FailedOperation.InvalidAccountStatus"))]
        FailedOperationInvalidAccountStatus,
        /// FailedOperation.InvalidTradeOperate
        #[doc(alias("FailedOperation.InvalidTradeOperate"))]
        FailedOperationInvalidTradeOperate,
        /// FailedOperation.LimitOperation
        #[doc(alias("FailedOperation.LimitOperation"))]
        FailedOperationLimitOperation,
        /// FailedOperation.MasterInstanceQueryError
        #[doc(alias("FailedOperation.MasterInstanceQueryError"))]
        FailedOperationMasterInstanceQueryError,
        /// FailedOperation.ModifyROGroupError
        #[doc(alias("FailedOperation.ModifyROGroupError"))]
        FailedOperationModifyRoGroupError,
        /// FailedOperation.ModifyResourceError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ModifyResourceError"))]
        FailedOperationModifyResourceError,
        /// FailedOperation.NetworkNumLimitError
        #[doc(alias("FailedOperation.NetworkNumLimitError"))]
        FailedOperationNetworkNumLimitError,
        /// FailedOperation.NoAvailableStandby
        #[doc(alias("FailedOperation.NoAvailableStandby"))]
        FailedOperationNoAvailableStandby,
        /// FailedOperation.OperateFrequencyLimitedError
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.OperateFrequencyLimitedError"))]
        FailedOperationOperateFrequencyLimitedError,
        /// FailedOperation.OssAccessError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.OssAccessError"))]
        FailedOperationOssAccessError,
        /// FailedOperation.OssOperationFailed
        #[doc(alias("FailedOperation.OssOperationFailed"))]
        FailedOperationOssOperationFailed,
        /// FailedOperation.PayOrderFailed
        #[doc(alias("FailedOperation.PayOrderFailed"))]
        FailedOperationPayOrderFailed,
        /// FailedOperation.PostPaidUnblockError
        #[doc(alias("FailedOperation.PostPaidUnblockError"))]
        FailedOperationPostPaidUnblockError,
        /// FailedOperation.PreCheckError
        #[doc(alias("FailedOperation.PreCheckError"))]
        FailedOperationPreCheckError,
        /// FailedOperation.PresignedURLGetError
        #[doc(alias("FailedOperation.PresignedURLGetError"))]
        FailedOperationPresignedUrlGetError,
        /// FailedOperation.QueryDealFailed
        #[doc(alias("FailedOperation.QueryDealFailed"))]
        FailedOperationQueryDealFailed,
        /// FailedOperation.QueryInstanceBatchError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.QueryInstanceBatchError"))]
        FailedOperationQueryInstanceBatchError,
        /// FailedOperation.QueryPriceFailed
        #[doc(alias("FailedOperation.QueryPriceFailed"))]
        FailedOperationQueryPriceFailed,
        /// FailedOperation.QuerySpecBySpecCodeError
        #[doc(alias("FailedOperation.QuerySpecBySpecCodeError"))]
        FailedOperationQuerySpecBySpecCodeError,
        /// FailedOperation.QuerySpecError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.QuerySpecError"))]
        FailedOperationQuerySpecError,
        /// FailedOperation.QueryTradeStatusError
        #[doc(alias("FailedOperation.QueryTradeStatusError"))]
        FailedOperationQueryTradeStatusError,
        /// FailedOperation.QueryVpcFailed
        #[doc(alias("FailedOperation.QueryVpcFailed"))]
        FailedOperationQueryVpcFailed,
        /// FailedOperation.QueryVpcFalied
        #[doc(alias("FailedOperation.QueryVpcFalied"))]
        FailedOperationQueryVpcFalied,
        /// FailedOperation.ROGroupCannotBeDeletedError
        #[doc(alias("FailedOperation.ROGroupCannotBeDeletedError"))]
        FailedOperationRoGroupCannotBeDeletedError,
        /// FailedOperation.ROGroupMasterInstanceNotRight
        #[doc(alias("FailedOperation.ROGroupMasterInstanceNotRight"))]
        FailedOperationRoGroupMasterInstanceNotRight,
        /// FailedOperation.ROGroupNotFoundError
        #[doc(alias("FailedOperation.ROGroupNotFoundError"))]
        FailedOperationRoGroupNotFoundError,
        /// FailedOperation.ROGroupNumExceedError
        #[doc(alias("FailedOperation.ROGroupNumExceedError"))]
        FailedOperationRoGroupNumExceedError,
        /// FailedOperation.ROInstanceHasInROGroupError
        #[doc(alias("FailedOperation.ROInstanceHasInROGroupError"))]
        FailedOperationRoInstanceHasInRoGroupError,
        /// FailedOperation.ServerlessNotSupportedError
        #[doc(alias("FailedOperation.ServerlessNotSupportedError"))]
        FailedOperationServerlessNotSupportedError,
        /// FailedOperation.ServiceAccessError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ServiceAccessError"))]
        FailedOperationServiceAccessError,
        /// FailedOperation.SetAutoRenewFlagError
        #[doc(alias("FailedOperation.SetAutoRenewFlagError"))]
        FailedOperationSetAutoRenewFlagError,
        /// FailedOperation.StorageMemoryCheckError
        #[doc(alias("FailedOperation.StorageMemoryCheckError"))]
        FailedOperationStorageMemoryCheckError,
        /// FailedOperation.StorePathSplitError
        #[doc(alias("FailedOperation.StorePathSplitError"))]
        FailedOperationStorePathSplitError,
        /// FailedOperation.TradeAccessError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TradeAccessError"))]
        FailedOperationTradeAccessError,
        /// FailedOperation.TradeCreateError
        #[doc(alias("FailedOperation.TradeCreateError"))]
        FailedOperationTradeCreateError,
        /// FailedOperation.TradePayOrdersError
        #[doc(alias("FailedOperation.TradePayOrdersError"))]
        FailedOperationTradePayOrdersError,
        /// FailedOperation.TradeQueryOrderError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TradeQueryOrderError"))]
        FailedOperationTradeQueryOrderError,
        /// FailedOperation.TradeQueryPriceError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TradeQueryPriceError"))]
        FailedOperationTradeQueryPriceError,
        /// FailedOperation.UpdateResourceProjectTagValueError
        #[doc(alias("FailedOperation.UpdateResourceProjectTagValueError"))]
        FailedOperationUpdateResourceProjectTagValueError,
        /// FailedOperation.VPCResetServiceError
        #[doc(alias("FailedOperation.VPCResetServiceError"))]
        FailedOperationVpcResetServiceError,
        /// FailedOperation.VPCUpdateRouteError
        #[doc(alias("FailedOperation.VPCUpdateRouteError"))]
        FailedOperationVpcUpdateRouteError,
        /// FailedOperation.WhitelistConnectError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.WhitelistConnectError"))]
        FailedOperationWhitelistConnectError,
        /// FlowError
        FlowError,
        /// InstanceNotExist
        InstanceNotExist,
        /// InterfaceNameNotFound
        InterfaceNameNotFound,
        /// InternalError
        InternalError,
        /// InternalError.CgwError
        #[doc(alias("InternalError.CgwError"))]
        InternalErrorCgwError,
        /// InternalError.CnsError
        #[doc(alias("InternalError.CnsError"))]
        InternalErrorCnsError,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError,
        /// InternalError.DfwError
        #[doc(alias("InternalError.DfwError"))]
        InternalErrorDfwError,
        /// InternalError.FlowError
        #[doc(alias("InternalError.FlowError"))]
        InternalErrorFlowError,
        /// InternalError.HttpError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.HttpError"))]
        InternalErrorHttpError,
        /// InternalError.InstanceDataError
        #[doc(alias("InternalError.InstanceDataError"))]
        InternalErrorInstanceDataError,
        /// InternalError.InternalHttpServerError
        #[doc(alias("InternalError.InternalHttpServerError"))]
        InternalErrorInternalHttpServerError,
        /// InternalError.JsonParseError
        #[doc(alias("InternalError.JsonParseError"))]
        InternalErrorJsonParseError,
        /// InternalError.ListInstancesError
        #[doc(alias("InternalError.ListInstancesError"))]
        InternalErrorListInstancesError,
        /// InternalError.MarshalError
        #[doc(alias("InternalError.MarshalError"))]
        InternalErrorMarshalError,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError,
        /// InternalError.TransactioBeginError
        #[doc(alias("InternalError.TransactioBeginError"))]
        InternalErrorTransactioBeginError,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError,
        /// InternalError.VpcError
        #[doc(alias("InternalError.VpcError"))]
        InternalErrorVpcError,
        /// InvalidAccountPassword
        InvalidAccountPassword,
        /// InvalidAccountStatus
        InvalidAccountStatus,
        /// InvalidInstanceStatus
        InvalidInstanceStatus,
        /// InvalidOrderNum
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-06-15"
        )]
        InvalidOrderNum,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ExceptionParam
        #[doc(alias("InvalidParameter.ExceptionParam"))]
        InvalidParameterExceptionParam,
        /// InvalidParameter.IllegalInputParameter
        #[doc(alias("InvalidParameter.IllegalInputParameter"))]
        InvalidParameterIllegalInputParameter,
        /// InvalidParameter.InstanceNameExist
        #[doc(alias("InvalidParameter.InstanceNameExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-15"
        )]
        InvalidParameterInstanceNameExist,
        /// InvalidParameter.InvalidParameterError
        #[doc(alias("InvalidParameter.InvalidParameterError"))]
        InvalidParameterInvalidParameterError,
        /// InvalidParameter.ParameterCheckError
        #[doc(alias("InvalidParameter.ParameterCheckError"))]
        InvalidParameterParameterCheckError,
        /// InvalidParameter.ParametersNotSet
        #[doc(alias("InvalidParameter.ParametersNotSet"))]
        InvalidParameterParametersNotSet,
        /// InvalidParameter.TradeAccessDeniedError
        #[doc(alias("InvalidParameter.TradeAccessDeniedError"))]
        InvalidParameterTradeAccessDeniedError,
        /// InvalidParameter.VpcNotFoundError
        #[doc(alias("InvalidParameter.VpcNotFoundError"))]
        InvalidParameterVpcNotFoundError,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AccountExist
        #[doc(alias("InvalidParameterValue.AccountExist"))]
        InvalidParameterValueAccountExist,
        /// InvalidParameterValue.AccountNotExist
        #[doc(alias("InvalidParameterValue.AccountNotExist"))]
        InvalidParameterValueAccountNotExist,
        /// InvalidParameterValue.AccountNotExistError
        #[doc(alias("InvalidParameterValue.AccountNotExistError"))]
        InvalidParameterValueAccountNotExistError,
        /// InvalidParameterValue.BadSpec
        #[doc(alias("InvalidParameterValue.BadSpec"))]
        InvalidParameterValueBadSpec,
        /// InvalidParameterValue.BizInvalidParameterValueError
        #[doc(alias("InvalidParameterValue.BizInvalidParameterValueError"))]
        InvalidParameterValueBizInvalidParameterValueError,
        /// InvalidParameterValue.CharsetNotFoundError
        #[doc(alias("InvalidParameterValue.CharsetNotFoundError"))]
        InvalidParameterValueCharsetNotFoundError,
        /// InvalidParameterValue.DataConvertError
        #[doc(alias("InvalidParameterValue.DataConvertError"))]
        InvalidParameterValueDataConvertError,
        /// InvalidParameterValue.DecryptPasswordFailed
        #[doc(alias("InvalidParameterValue.DecryptPasswordFailed"))]
        InvalidParameterValueDecryptPasswordFailed,
        /// InvalidParameterValue.IllegalChargeType
        #[doc(alias("InvalidParameterValue.IllegalChargeType"))]
        InvalidParameterValueIllegalChargeType,
        /// InvalidParameterValue.IllegalInstanceChargeType
        #[doc(alias("InvalidParameterValue.IllegalInstanceChargeType"))]
        InvalidParameterValueIllegalInstanceChargeType,
        /// InvalidParameterValue.IllegalProjectId
        #[doc(alias("InvalidParameterValue.IllegalProjectId"))]
        InvalidParameterValueIllegalProjectId,
        /// InvalidParameterValue.IllegalRegion
        #[doc(alias("InvalidParameterValue.IllegalRegion"))]
        InvalidParameterValueIllegalRegion,
        /// InvalidParameterValue.IllegalZone
        #[doc(alias("InvalidParameterValue.IllegalZone"))]
        InvalidParameterValueIllegalZone,
        /// InvalidParameterValue.InstanceNameExist
        #[doc(alias("InvalidParameterValue.InstanceNameExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-15"
        )]
        InvalidParameterValueInstanceNameExist,
        /// InvalidParameterValue.InstanceNotExist
        #[doc(alias("InvalidParameterValue.InstanceNotExist"))]
        InvalidParameterValueInstanceNotExist,
        /// InvalidParameterValue.InterfaceNameNotFound
        #[doc(alias("InvalidParameterValue.InterfaceNameNotFound"))]
        InvalidParameterValueInterfaceNameNotFound,
        /// InvalidParameterValue.InvalidAccountError
        #[doc(alias("InvalidParameterValue.InvalidAccountError"))]
        InvalidParameterValueInvalidAccountError,
        /// InvalidParameterValue.InvalidAccountFormat
        #[doc(alias("InvalidParameterValue.InvalidAccountFormat"))]
        InvalidParameterValueInvalidAccountFormat,
        /// InvalidParameterValue.InvalidAccountName
        #[doc(alias("InvalidParameterValue.InvalidAccountName"))]
        InvalidParameterValueInvalidAccountName,
        /// InvalidParameterValue.InvalidAccountNameError
        #[doc(alias("InvalidParameterValue.InvalidAccountNameError"))]
        InvalidParameterValueInvalidAccountNameError,
        /// InvalidParameterValue.InvalidAccountNameFormatError
        #[doc(alias("InvalidParameterValue.InvalidAccountNameFormatError"))]
        InvalidParameterValueInvalidAccountNameFormatError,
        /// InvalidParameterValue.InvalidCharset
        #[doc(alias("InvalidParameterValue.InvalidCharset"))]
        InvalidParameterValueInvalidCharset,
        /// InvalidParameterValue.InvalidDatabaseNameFormatError
        #[doc(alias("InvalidParameterValue.InvalidDatabaseNameFormatError"))]
        InvalidParameterValueInvalidDatabaseNameFormatError,
        /// InvalidParameterValue.InvalidDatabaseObjectName
        #[doc(alias("InvalidParameterValue.InvalidDatabaseObjectName"))]
        InvalidParameterValueInvalidDatabaseObjectName,
        /// InvalidParameterValue.InvalidInstanceNum
        #[doc(alias("InvalidParameterValue.InvalidInstanceNum"))]
        InvalidParameterValueInvalidInstanceNum,
        /// InvalidParameterValue.InvalidInstanceVolume
        #[doc(alias("InvalidParameterValue.InvalidInstanceVolume"))]
        InvalidParameterValueInvalidInstanceVolume,
        /// InvalidParameterValue.InvalidOrderNum
        #[doc(alias("InvalidParameterValue.InvalidOrderNum"))]
        InvalidParameterValueInvalidOrderNum,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError,
        /// InvalidParameterValue.InvalidPasswordFormat
        #[doc(alias("InvalidParameterValue.InvalidPasswordFormat"))]
        InvalidParameterValueInvalidPasswordFormat,
        /// InvalidParameterValue.InvalidPasswordLengthError
        #[doc(alias("InvalidParameterValue.InvalidPasswordLengthError"))]
        InvalidParameterValueInvalidPasswordLengthError,
        /// InvalidParameterValue.InvalidPasswordValueError
        #[doc(alias("InvalidParameterValue.InvalidPasswordValueError"))]
        InvalidParameterValueInvalidPasswordValueError,
        /// InvalidParameterValue.InvalidPid
        #[doc(alias("InvalidParameterValue.InvalidPid"))]
        InvalidParameterValueInvalidPid,
        /// InvalidParameterValue.InvalidReadOnlyGroupStatus
        #[doc(alias("InvalidParameterValue.InvalidReadOnlyGroupStatus"))]
        InvalidParameterValueInvalidReadOnlyGroupStatus,
        /// InvalidParameterValue.InvalidRegionIdError
        #[doc(alias("InvalidParameterValue.InvalidRegionIdError"))]
        InvalidParameterValueInvalidRegionIdError,
        /// InvalidParameterValue.InvalidZoneIdError
        #[doc(alias("InvalidParameterValue.InvalidZoneIdError"))]
        InvalidParameterValueInvalidZoneIdError,
        /// InvalidParameterValue.NullDealNames
        #[doc(alias("InvalidParameterValue.NullDealNames"))]
        InvalidParameterValueNullDealNames,
        /// InvalidParameterValue.ParameterCharacterError
        #[doc(alias("InvalidParameterValue.ParameterCharacterError"))]
        InvalidParameterValueParameterCharacterError,
        /// InvalidParameterValue.ParameterCharacterLimitError
        #[doc(alias("InvalidParameterValue.ParameterCharacterLimitError"))]
        InvalidParameterValueParameterCharacterLimitError,
        /// InvalidParameterValue.ParameterCharacterPreLimitError
        #[doc(alias("InvalidParameterValue.ParameterCharacterPreLimitError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-21"
        )]
        InvalidParameterValueParameterCharacterPreLimitError,
        /// InvalidParameterValue.ParameterHandleError
        #[doc(alias("InvalidParameterValue.ParameterHandleError"))]
        InvalidParameterValueParameterHandleError,
        /// InvalidParameterValue.ParameterLengthLimitError
        #[doc(alias("InvalidParameterValue.ParameterLengthLimitError"))]
        InvalidParameterValueParameterLengthLimitError,
        /// InvalidParameterValue.ParameterOutOfRange
        #[doc(alias("InvalidParameterValue.ParameterOutOfRange"))]
        InvalidParameterValueParameterOutOfRange,
        /// InvalidParameterValue.ParameterOutRangeError
        #[doc(alias("InvalidParameterValue.ParameterOutRangeError"))]
        InvalidParameterValueParameterOutRangeError,
        /// InvalidParameterValue.ParameterValueExceedError
        #[doc(alias("InvalidParameterValue.ParameterValueExceedError"))]
        InvalidParameterValueParameterValueExceedError,
        /// InvalidParameterValue.ReadOnlyGroupNotExist
        #[doc(alias("InvalidParameterValue.ReadOnlyGroupNotExist"))]
        InvalidParameterValueReadOnlyGroupNotExist,
        /// InvalidParameterValue.RegionNotSupported
        #[doc(alias("InvalidParameterValue.RegionNotSupported"))]
        InvalidParameterValueRegionNotSupported,
        /// InvalidParameterValue.SpecNotRecognizedError
        #[doc(alias("InvalidParameterValue.SpecNotRecognizedError"))]
        InvalidParameterValueSpecNotRecognizedError,
        /// InvalidParameterValue.StructParseFailed
        #[doc(alias("InvalidParameterValue.StructParseFailed"))]
        InvalidParameterValueStructParseFailed,
        /// InvalidParameterValue.UnsupportedRegionError
        #[doc(alias("InvalidParameterValue.UnsupportedRegionError"))]
        InvalidParameterValueUnsupportedRegionError,
        /// InvalidPid
        InvalidPid,
        /// InvalidTradeOperate
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-06-15"
        )]
        InvalidTradeOperate,
        /// InvalidVoucherId
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-06-15"
        )]
        InvalidVoucherId,
        /// LimitExceeded
        LimitExceeded,
        /// LimitOperation
        LimitOperation,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied.AccountOperationDenied
        #[doc(alias("OperationDenied.AccountOperationDenied"))]
        OperationDeniedAccountOperationDenied,
        /// OperationDenied.AuditFileOverQuotaError
        #[doc(alias("OperationDenied.AuditFileOverQuotaError"))]
        OperationDeniedAuditFileOverQuotaError,
        /// OperationDenied.CamDeniedError
        #[doc(alias("OperationDenied.CamDeniedError"))]
        OperationDeniedCamDeniedError,
        /// OperationDenied.DTSInstanceStatusError
        #[doc(alias("OperationDenied.DTSInstanceStatusError"))]
        OperationDeniedDtsInstanceStatusError,
        /// OperationDenied.DeleteRunningBackupTaskErr
        #[doc(alias("OperationDenied.DeleteRunningBackupTaskErr"))]
        OperationDeniedDeleteRunningBackupTaskErr,
        /// OperationDenied.InstanceAccessDeniedError
        ///
        /// - Retry: `never`
        #[doc(alias("OperationDenied.InstanceAccessDeniedError"))]
        OperationDeniedInstanceAccessDeniedError,
        /// OperationDenied.InstanceIpv6NotSupportedError
        #[doc(alias("OperationDenied.InstanceIpv6NotSupportedError"))]
        OperationDeniedInstanceIpv6NotSupportedError,
        /// OperationDenied.InstanceStatusDeniedError
        #[doc(alias("OperationDenied.InstanceStatusDeniedError"))]
        OperationDeniedInstanceStatusDeniedError,
        /// OperationDenied.InstanceStatusLimitError
        #[doc(alias("OperationDenied.InstanceStatusLimitError"))]
        OperationDeniedInstanceStatusLimitError,
        /// OperationDenied.InstanceStatusLimitOpError
        #[doc(alias("OperationDenied.InstanceStatusLimitOpError"))]
        OperationDeniedInstanceStatusLimitOpError,
        /// OperationDenied.InstanceTypeDenied
        #[doc(alias("OperationDenied.InstanceTypeDenied"))]
        OperationDeniedInstanceTypeDenied,
        /// OperationDenied.InsufficientBalanceError
        #[doc(alias("OperationDenied.InsufficientBalanceError"))]
        OperationDeniedInsufficientBalanceError,
        /// OperationDenied.InternalTradeErrorErr
        #[doc(alias("OperationDenied.InternalTradeErrorErr"))]
        OperationDeniedInternalTradeErrorErr,
        /// OperationDenied.KernelVersionError
        #[doc(alias("OperationDenied.KernelVersionError"))]
        OperationDeniedKernelVersionError,
        /// OperationDenied.NotSupportZoneError
        #[doc(alias("OperationDenied.NotSupportZoneError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-15"
        )]
        OperationDeniedNotSupportZoneError,
        /// OperationDenied.PayModeError
        #[doc(alias("OperationDenied.PayModeError"))]
        OperationDeniedPayModeError,
        /// OperationDenied.PostPaidPayModeError
        #[doc(alias("OperationDenied.PostPaidPayModeError"))]
        OperationDeniedPostPaidPayModeError,
        /// OperationDenied.ROGroupStatusError
        #[doc(alias("OperationDenied.ROGroupStatusError"))]
        OperationDeniedRoGroupStatusError,
        /// OperationDenied.ROInstanceIpv6NotSupportedError
        #[doc(alias("OperationDenied.ROInstanceIpv6NotSupportedError"))]
        OperationDeniedRoInstanceIpv6NotSupportedError,
        /// OperationDenied.ROInstanceStatusLimitOpError
        #[doc(alias("OperationDenied.ROInstanceStatusLimitOpError"))]
        OperationDeniedRoInstanceStatusLimitOpError,
        /// OperationDenied.ResourceNotFoundError
        #[doc(alias("OperationDenied.ResourceNotFoundError"))]
        OperationDeniedResourceNotFoundError,
        /// OperationDenied.ResourceNotFundError
        #[doc(alias("OperationDenied.ResourceNotFundError"))]
        OperationDeniedResourceNotFundError,
        /// OperationDenied.RoInstanceCountExeedError
        #[doc(alias("OperationDenied.RoInstanceCountExeedError"))]
        OperationDeniedRoInstanceCountExeedError,
        /// OperationDenied.TradePermissionError
        #[doc(alias("OperationDenied.TradePermissionError"))]
        OperationDeniedTradePermissionError,
        /// OperationDenied.UserNotAuthenticatedError
        #[doc(alias("OperationDenied.UserNotAuthenticatedError"))]
        OperationDeniedUserNotAuthenticatedError,
        /// OperationDenied.UserNotInWhiteListError
        #[doc(alias("OperationDenied.UserNotInWhiteListError"))]
        OperationDeniedUserNotInWhiteListError,
        /// OperationDenied.VersionNotSupportError
        #[doc(alias("OperationDenied.VersionNotSupportError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-15"
        )]
        OperationDeniedVersionNotSupportError,
        /// OperationDenied.VpcDeniedError
        ///
        /// - Retry: `never`
        #[doc(alias("OperationDenied.VpcDeniedError"))]
        OperationDeniedVpcDeniedError,
        /// RegionNotSupported
        RegionNotSupported,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInsufficient.ResourceNotEnough
        #[doc(alias("ResourceInsufficient.ResourceNotEnough"))]
        ResourceInsufficientResourceNotEnough,
        /// ResourceNotFound.InstanceNotFoundError
        #[doc(alias("ResourceNotFound.InstanceNotFoundError"))]
        ResourceNotFoundInstanceNotFoundError,
        /// ResourceUnavailable.InvalidInstanceStatus
        #[doc(alias("ResourceUnavailable.InvalidInstanceStatus"))]
        ResourceUnavailableInvalidInstanceStatus,
        /// ResourceUnavailable.ResourceNoPermission
        #[doc(alias("ResourceUnavailable.ResourceNoPermission"))]
        ResourceUnavailableResourceNoPermission,
        /// ResourceUnavailable.VpcResourceNotFound
        #[doc(alias("ResourceUnavailable.VpcResourceNotFound"))]
        ResourceUnavailableVpcResourceNotFound,
        /// StructParseFailed
        StructParseFailed,
        /// SystemError
        SystemError,
        /// UnauthorizedOperation.UserHasNoRealnameAuthentication
        #[doc(alias("UnauthorizedOperation.UserHasNoRealnameAuthentication"))]
        UnauthorizedOperationUserHasNoRealnameAuthentication,
        /// UnknownError
        UnknownError,
        /// UnknownParameter
        UnknownParameter,
        /// UnknownParameter.CreateAuditLogFileError
        #[doc(alias("UnknownParameter.CreateAuditLogFileError"))]
        UnknownParameterCreateAuditLogFileError,
        /// UnknownParameter.HttpError
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnknownParameter.HttpError"))]
        UnknownParameterHttpError,
        /// UnknownParameter.InternalInnerServiceError
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnknownParameter.InternalInnerServiceError"))]
        UnknownParameterInternalInnerServiceError,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// VpcError
        VpcError,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "postgres")]
    api::listed_enum!(PostgresError, postgres_v20170312_table);
    pub(crate) mod postgres_v20170312_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "postgres")]
        use super::PostgresError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "postgres_v20170312";
        pub(super) const CODE_INDEX: Index = index::POSTGRES_V20170312_CODES;
        pub(super) const KEY_INDEX: Index = index::POSTGRES_V20170312_KEYS;
        #[cfg(feature = "postgres")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [PostgresError; 207] = [
            PostgresError::AccountNotExist,
            PostgresError::AuthFailure,
            PostgresError::AuthFailureUnauthorizedOperation,
            PostgresError::DbError,
            PostgresError::FailedOperation,
            PostgresError::FailedOperationAllocateQuotasError,
            PostgresError::FailedOperationBaseNetworkAccessError,
            PostgresError::FailedOperationCmqResponseError,
            PostgresError::FailedOperationCamAuthFailed,
            PostgresError::FailedOperationCamCheckResourceError,
            PostgresError::FailedOperationCamCheckResourceFailed,
            PostgresError::FailedOperationCamSigAndAuthError,
            PostgresError::FailedOperationCdbCgwConnectError,
            PostgresError::FailedOperationCheckAccountCamCloseError,
            PostgresError::FailedOperationCheckAccountCamOpenError,
            PostgresError::FailedOperationCreateBasicNetworkDeniedError,
            PostgresError::FailedOperationCreateOrderFailed,
            PostgresError::FailedOperationDbError,
            PostgresError::FailedOperationDatabaseAccessError,
            PostgresError::FailedOperationDatabaseAffectedError,
            PostgresError::FailedOperationDeleteAllRoute,
            PostgresError::FailedOperationDeleteResourceProjectTagError,
            PostgresError::FailedOperationDeleteResourcesToTagError,
            PostgresError::FailedOperationEsConnectError,
            PostgresError::FailedOperationEsQueryError,
            PostgresError::FailedOperationFailedOperationError,
            PostgresError::FailedOperationFlowCreateError,
            PostgresError::FailedOperationGetInstanceByResourceIdError,
            PostgresError::FailedOperationGetPurchaseRecordFailed,
            PostgresError::FailedOperationGetSubnetError,
            PostgresError::FailedOperationGetVpcInfoError,
            PostgresError::FailedOperationIllegalRoInstanceNum,
            PostgresError::FailedOperationInvalidAccountStatus,
            PostgresError::FailedOperationInvalidTradeOperate,
            PostgresError::FailedOperationLimitOperation,
            PostgresError::FailedOperationMasterInstanceQueryError,
            PostgresError::FailedOperationModifyRoGroupError,
            PostgresError::FailedOperationModifyResourceError,
            PostgresError::FailedOperationNetworkNumLimitError,
            PostgresError::FailedOperationNoAvailableStandby,
            PostgresError::FailedOperationOperateFrequencyLimitedError,
            PostgresError::FailedOperationOssAccessError,
            PostgresError::FailedOperationOssOperationFailed,
            PostgresError::FailedOperationPayOrderFailed,
            PostgresError::FailedOperationPostPaidUnblockError,
            PostgresError::FailedOperationPreCheckError,
            PostgresError::FailedOperationPresignedUrlGetError,
            PostgresError::FailedOperationQueryDealFailed,
            PostgresError::FailedOperationQueryInstanceBatchError,
            PostgresError::FailedOperationQueryPriceFailed,
            PostgresError::FailedOperationQuerySpecBySpecCodeError,
            PostgresError::FailedOperationQuerySpecError,
            PostgresError::FailedOperationQueryTradeStatusError,
            PostgresError::FailedOperationQueryVpcFailed,
            PostgresError::FailedOperationQueryVpcFalied,
            PostgresError::FailedOperationRoGroupCannotBeDeletedError,
            PostgresError::FailedOperationRoGroupMasterInstanceNotRight,
            PostgresError::FailedOperationRoGroupNotFoundError,
            PostgresError::FailedOperationRoGroupNumExceedError,
            PostgresError::FailedOperationRoInstanceHasInRoGroupError,
            PostgresError::FailedOperationServerlessNotSupportedError,
            PostgresError::FailedOperationServiceAccessError,
            PostgresError::FailedOperationSetAutoRenewFlagError,
            PostgresError::FailedOperationStorageMemoryCheckError,
            PostgresError::FailedOperationStorePathSplitError,
            PostgresError::FailedOperationTradeAccessError,
            PostgresError::FailedOperationTradeCreateError,
            PostgresError::FailedOperationTradePayOrdersError,
            PostgresError::FailedOperationTradeQueryOrderError,
            PostgresError::FailedOperationTradeQueryPriceError,
            PostgresError::FailedOperationUpdateResourceProjectTagValueError,
            PostgresError::FailedOperationVpcResetServiceError,
            PostgresError::FailedOperationVpcUpdateRouteError,
            PostgresError::FailedOperationWhitelistConnectError,
            PostgresError::FlowError,
            PostgresError::InstanceNotExist,
            PostgresError::InterfaceNameNotFound,
            PostgresError::InternalError,
            PostgresError::InternalErrorCgwError,
            PostgresError::InternalErrorCnsError,
            PostgresError::InternalErrorDbError,
            PostgresError::InternalErrorDfwError,
            PostgresError::InternalErrorFlowError,
            PostgresError::InternalErrorHttpError,
            PostgresError::InternalErrorInstanceDataError,
            PostgresError::InternalErrorInternalHttpServerError,
            PostgresError::InternalErrorJsonParseError,
            PostgresError::InternalErrorListInstancesError,
            PostgresError::InternalErrorMarshalError,
            PostgresError::InternalErrorSystemError,
            PostgresError::InternalErrorTransactioBeginError,
            PostgresError::InternalErrorUnknownError,
            PostgresError::InternalErrorVpcError,
            PostgresError::InvalidAccountPassword,
            PostgresError::InvalidAccountStatus,
            PostgresError::InvalidInstanceStatus,
            PostgresError::InvalidOrderNum,
            PostgresError::InvalidParameter,
            PostgresError::InvalidParameterExceptionParam,
            PostgresError::InvalidParameterIllegalInputParameter,
            PostgresError::InvalidParameterInstanceNameExist,
            PostgresError::InvalidParameterInvalidParameterError,
            PostgresError::InvalidParameterParameterCheckError,
            PostgresError::InvalidParameterParametersNotSet,
            PostgresError::InvalidParameterTradeAccessDeniedError,
            PostgresError::InvalidParameterVpcNotFoundError,
            PostgresError::InvalidParameterValue,
            PostgresError::InvalidParameterValueAccountExist,
            PostgresError::InvalidParameterValueAccountNotExist,
            PostgresError::InvalidParameterValueAccountNotExistError,
            PostgresError::InvalidParameterValueBadSpec,
            PostgresError::InvalidParameterValueBizInvalidParameterValueError,
            PostgresError::InvalidParameterValueCharsetNotFoundError,
            PostgresError::InvalidParameterValueDataConvertError,
            PostgresError::InvalidParameterValueDecryptPasswordFailed,
            PostgresError::InvalidParameterValueIllegalChargeType,
            PostgresError::InvalidParameterValueIllegalInstanceChargeType,
            PostgresError::InvalidParameterValueIllegalProjectId,
            PostgresError::InvalidParameterValueIllegalRegion,
            PostgresError::InvalidParameterValueIllegalZone,
            PostgresError::InvalidParameterValueInstanceNameExist,
            PostgresError::InvalidParameterValueInstanceNotExist,
            PostgresError::InvalidParameterValueInterfaceNameNotFound,
            PostgresError::InvalidParameterValueInvalidAccountError,
            PostgresError::InvalidParameterValueInvalidAccountFormat,
            PostgresError::InvalidParameterValueInvalidAccountName,
            PostgresError::InvalidParameterValueInvalidAccountNameError,
            PostgresError::InvalidParameterValueInvalidAccountNameFormatError,
            PostgresError::InvalidParameterValueInvalidCharset,
            PostgresError::InvalidParameterValueInvalidDatabaseNameFormatError,
            PostgresError::InvalidParameterValueInvalidDatabaseObjectName,
            PostgresError::InvalidParameterValueInvalidInstanceNum,
            PostgresError::InvalidParameterValueInvalidInstanceVolume,
            PostgresError::InvalidParameterValueInvalidOrderNum,
            PostgresError::InvalidParameterValueInvalidParameterValueError,
            PostgresError::InvalidParameterValueInvalidPasswordFormat,
            PostgresError::InvalidParameterValueInvalidPasswordLengthError,
            PostgresError::InvalidParameterValueInvalidPasswordValueError,
            PostgresError::InvalidParameterValueInvalidPid,
            PostgresError::InvalidParameterValueInvalidReadOnlyGroupStatus,
            PostgresError::InvalidParameterValueInvalidRegionIdError,
            PostgresError::InvalidParameterValueInvalidZoneIdError,
            PostgresError::InvalidParameterValueNullDealNames,
            PostgresError::InvalidParameterValueParameterCharacterError,
            PostgresError::InvalidParameterValueParameterCharacterLimitError,
            PostgresError::InvalidParameterValueParameterCharacterPreLimitError,
            PostgresError::InvalidParameterValueParameterHandleError,
            PostgresError::InvalidParameterValueParameterLengthLimitError,
            PostgresError::InvalidParameterValueParameterOutOfRange,
            PostgresError::InvalidParameterValueParameterOutRangeError,
            PostgresError::InvalidParameterValueParameterValueExceedError,
            PostgresError::InvalidParameterValueReadOnlyGroupNotExist,
            PostgresError::InvalidParameterValueRegionNotSupported,
            PostgresError::InvalidParameterValueSpecNotRecognizedError,
            PostgresError::InvalidParameterValueStructParseFailed,
            PostgresError::InvalidParameterValueUnsupportedRegionError,
            PostgresError::InvalidPid,
            PostgresError::InvalidTradeOperate,
            PostgresError::InvalidVoucherId,
            PostgresError::LimitExceeded,
            PostgresError::LimitOperation,
            PostgresError::MissingParameter,
            PostgresError::OperationDeniedAccountOperationDenied,
            PostgresError::OperationDeniedAuditFileOverQuotaError,
            PostgresError::OperationDeniedCamDeniedError,
            PostgresError::OperationDeniedDtsInstanceStatusError,
            PostgresError::OperationDeniedDeleteRunningBackupTaskErr,
            PostgresError::OperationDeniedInstanceAccessDeniedError,
            PostgresError::OperationDeniedInstanceIpv6NotSupportedError,
            PostgresError::OperationDeniedInstanceStatusDeniedError,
            PostgresError::OperationDeniedInstanceStatusLimitError,
            PostgresError::OperationDeniedInstanceStatusLimitOpError,
            PostgresError::OperationDeniedInstanceTypeDenied,
            PostgresError::OperationDeniedInsufficientBalanceError,
            PostgresError::OperationDeniedInternalTradeErrorErr,
            PostgresError::OperationDeniedKernelVersionError,
            PostgresError::OperationDeniedNotSupportZoneError,
            PostgresError::OperationDeniedPayModeError,
            PostgresError::OperationDeniedPostPaidPayModeError,
            PostgresError::OperationDeniedRoGroupStatusError,
            PostgresError::OperationDeniedRoInstanceIpv6NotSupportedError,
            PostgresError::OperationDeniedRoInstanceStatusLimitOpError,
            PostgresError::OperationDeniedResourceNotFoundError,
            PostgresError::OperationDeniedResourceNotFundError,
            PostgresError::OperationDeniedRoInstanceCountExeedError,
            PostgresError::OperationDeniedTradePermissionError,
            PostgresError::OperationDeniedUserNotAuthenticatedError,
            PostgresError::OperationDeniedUserNotInWhiteListError,
            PostgresError::OperationDeniedVersionNotSupportError,
            PostgresError::OperationDeniedVpcDeniedError,
            PostgresError::RegionNotSupported,
            PostgresError::RequestLimitExceeded,
            PostgresError::ResourceInsufficientResourceNotEnough,
            PostgresError::ResourceNotFoundInstanceNotFoundError,
            PostgresError::ResourceUnavailableInvalidInstanceStatus,
            PostgresError::ResourceUnavailableResourceNoPermission,
            PostgresError::ResourceUnavailableVpcResourceNotFound,
            PostgresError::StructParseFailed,
            PostgresError::SystemError,
            PostgresError::UnauthorizedOperationUserHasNoRealnameAuthentication,
            PostgresError::UnknownError,
            PostgresError::UnknownParameter,
            PostgresError::UnknownParameterCreateAuditLogFileError,
            PostgresError::UnknownParameterHttpError,
            PostgresError::UnknownParameterInternalInnerServiceError,
            PostgresError::UnsupportedOperation,
            PostgresError::VpcError,
        ];
        pub(super) static WORDS: [&str; 207] = [
            "AccountNotExist",
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "DBError",
            "FailedOperation",
            "FailedOperation.AllocateQuotasError",
            "FailedOperation.BaseNetworkAccessError",
            "FailedOperation.CMQResponseError",
            "FailedOperation.CamAuthFailed",
            "FailedOperation.CamCheckResourceError",
            "FailedOperation.CamCheckResourceFailed",
            "FailedOperation.CamSigAndAuthError",
            "FailedOperation.CdbCgwConnectError",
            "FailedOperation.CheckAccountCAMCloseError",
            "FailedOperation.CheckAccountCAMOpenError",
            "FailedOperation.CreateBasicNetworkDeniedError",
            "FailedOperation.CreateOrderFailed",
            "FailedOperation.DBError",
            "FailedOperation.DatabaseAccessError",
            "FailedOperation.DatabaseAffectedError",
            "FailedOperation.DeleteAllRoute",
            "FailedOperation.DeleteResourceProjectTagError",
            "FailedOperation.DeleteResourcesToTagError",
            "FailedOperation.ESConnectError",
            "FailedOperation.ESQueryError",
            "FailedOperation.FailedOperationError",
            "FailedOperation.FlowCreateError",
            "FailedOperation.GetInstanceByResourceIdError",
            "FailedOperation.GetPurchaseRecordFailed",
            "FailedOperation.GetSubnetError",
            "FailedOperation.GetVpcInfoError",
            "FailedOperation.IllegalROInstanceNum",
            "FailedOperation.InvalidAccountStatus",
            "FailedOperation.InvalidTradeOperate",
            "FailedOperation.LimitOperation",
            "FailedOperation.MasterInstanceQueryError",
            "FailedOperation.ModifyROGroupError",
            "FailedOperation.ModifyResourceError",
            "FailedOperation.NetworkNumLimitError",
            "FailedOperation.NoAvailableStandby",
            "FailedOperation.OperateFrequencyLimitedError",
            "FailedOperation.OssAccessError",
            "FailedOperation.OssOperationFailed",
            "FailedOperation.PayOrderFailed",
            "FailedOperation.PostPaidUnblockError",
            "FailedOperation.PreCheckError",
            "FailedOperation.PresignedURLGetError",
            "FailedOperation.QueryDealFailed",
            "FailedOperation.QueryInstanceBatchError",
            "FailedOperation.QueryPriceFailed",
            "FailedOperation.QuerySpecBySpecCodeError",
            "FailedOperation.QuerySpecError",
            "FailedOperation.QueryTradeStatusError",
            "FailedOperation.QueryVpcFailed",
            "FailedOperation.QueryVpcFalied",
            "FailedOperation.ROGroupCannotBeDeletedError",
            "FailedOperation.ROGroupMasterInstanceNotRight",
            "FailedOperation.ROGroupNotFoundError",
            "FailedOperation.ROGroupNumExceedError",
            "FailedOperation.ROInstanceHasInROGroupError",
            "FailedOperation.ServerlessNotSupportedError",
            "FailedOperation.ServiceAccessError",
            "FailedOperation.SetAutoRenewFlagError",
            "FailedOperation.StorageMemoryCheckError",
            "FailedOperation.StorePathSplitError",
            "FailedOperation.TradeAccessError",
            "FailedOperation.TradeCreateError",
            "FailedOperation.TradePayOrdersError",
            "FailedOperation.TradeQueryOrderError",
            "FailedOperation.TradeQueryPriceError",
            "FailedOperation.UpdateResourceProjectTagValueError",
            "FailedOperation.VPCResetServiceError",
            "FailedOperation.VPCUpdateRouteError",
            "FailedOperation.WhitelistConnectError",
            "FlowError",
            "InstanceNotExist",
            "InterfaceNameNotFound",
            "InternalError",
            "InternalError.CgwError",
            "InternalError.CnsError",
            "InternalError.DBError",
            "InternalError.DfwError",
            "InternalError.FlowError",
            "InternalError.HttpError",
            "InternalError.InstanceDataError",
            "InternalError.InternalHttpServerError",
            "InternalError.JsonParseError",
            "InternalError.ListInstancesError",
            "InternalError.MarshalError",
            "InternalError.SystemError",
            "InternalError.TransactioBeginError",
            "InternalError.UnknownError",
            "InternalError.VpcError",
            "InvalidAccountPassword",
            "InvalidAccountStatus",
            "InvalidInstanceStatus",
            "InvalidOrderNum",
            "InvalidParameter",
            "InvalidParameter.ExceptionParam",
            "InvalidParameter.IllegalInputParameter",
            "InvalidParameter.InstanceNameExist",
            "InvalidParameter.InvalidParameterError",
            "InvalidParameter.ParameterCheckError",
            "InvalidParameter.ParametersNotSet",
            "InvalidParameter.TradeAccessDeniedError",
            "InvalidParameter.VpcNotFoundError",
            "InvalidParameterValue",
            "InvalidParameterValue.AccountExist",
            "InvalidParameterValue.AccountNotExist",
            "InvalidParameterValue.AccountNotExistError",
            "InvalidParameterValue.BadSpec",
            "InvalidParameterValue.BizInvalidParameterValueError",
            "InvalidParameterValue.CharsetNotFoundError",
            "InvalidParameterValue.DataConvertError",
            "InvalidParameterValue.DecryptPasswordFailed",
            "InvalidParameterValue.IllegalChargeType",
            "InvalidParameterValue.IllegalInstanceChargeType",
            "InvalidParameterValue.IllegalProjectId",
            "InvalidParameterValue.IllegalRegion",
            "InvalidParameterValue.IllegalZone",
            "InvalidParameterValue.InstanceNameExist",
            "InvalidParameterValue.InstanceNotExist",
            "InvalidParameterValue.InterfaceNameNotFound",
            "InvalidParameterValue.InvalidAccountError",
            "InvalidParameterValue.InvalidAccountFormat",
            "InvalidParameterValue.InvalidAccountName",
            "InvalidParameterValue.InvalidAccountNameError",
            "InvalidParameterValue.InvalidAccountNameFormatError",
            "InvalidParameterValue.InvalidCharset",
            "InvalidParameterValue.InvalidDatabaseNameFormatError",
            "InvalidParameterValue.InvalidDatabaseObjectName",
            "InvalidParameterValue.InvalidInstanceNum",
            "InvalidParameterValue.InvalidInstanceVolume",
            "InvalidParameterValue.InvalidOrderNum",
            "InvalidParameterValue.InvalidParameterValueError",
            "InvalidParameterValue.InvalidPasswordFormat",
            "InvalidParameterValue.InvalidPasswordLengthError",
            "InvalidParameterValue.InvalidPasswordValueError",
            "InvalidParameterValue.InvalidPid",
            "InvalidParameterValue.InvalidReadOnlyGroupStatus",
            "InvalidParameterValue.InvalidRegionIdError",
            "InvalidParameterValue.InvalidZoneIdError",
            "InvalidParameterValue.NullDealNames",
            "InvalidParameterValue.ParameterCharacterError",
            "InvalidParameterValue.ParameterCharacterLimitError",
            "InvalidParameterValue.ParameterCharacterPreLimitError",
            "InvalidParameterValue.ParameterHandleError",
            "InvalidParameterValue.ParameterLengthLimitError",
            "InvalidParameterValue.ParameterOutOfRange",
            "InvalidParameterValue.ParameterOutRangeError",
            "InvalidParameterValue.ParameterValueExceedError",
            "InvalidParameterValue.ReadOnlyGroupNotExist",
            "InvalidParameterValue.RegionNotSupported",
            "InvalidParameterValue.SpecNotRecognizedError",
            "InvalidParameterValue.StructParseFailed",
            "InvalidParameterValue.UnsupportedRegionError",
            "InvalidPid",
            "InvalidTradeOperate",
            "InvalidVoucherId",
            "LimitExceeded",
            "LimitOperation",
            "MissingParameter",
            "OperationDenied.AccountOperationDenied",
            "OperationDenied.AuditFileOverQuotaError",
            "OperationDenied.CamDeniedError",
            "OperationDenied.DTSInstanceStatusError",
            "OperationDenied.DeleteRunningBackupTaskErr",
            "OperationDenied.InstanceAccessDeniedError",
            "OperationDenied.InstanceIpv6NotSupportedError",
            "OperationDenied.InstanceStatusDeniedError",
            "OperationDenied.InstanceStatusLimitError",
            "OperationDenied.InstanceStatusLimitOpError",
            "OperationDenied.InstanceTypeDenied",
            "OperationDenied.InsufficientBalanceError",
            "OperationDenied.InternalTradeErrorErr",
            "OperationDenied.KernelVersionError",
            "OperationDenied.NotSupportZoneError",
            "OperationDenied.PayModeError",
            "OperationDenied.PostPaidPayModeError",
            "OperationDenied.ROGroupStatusError",
            "OperationDenied.ROInstanceIpv6NotSupportedError",
            "OperationDenied.ROInstanceStatusLimitOpError",
            "OperationDenied.ResourceNotFoundError",
            "OperationDenied.ResourceNotFundError",
            "OperationDenied.RoInstanceCountExeedError",
            "OperationDenied.TradePermissionError",
            "OperationDenied.UserNotAuthenticatedError",
            "OperationDenied.UserNotInWhiteListError",
            "OperationDenied.VersionNotSupportError",
            "OperationDenied.VpcDeniedError",
            "RegionNotSupported",
            "RequestLimitExceeded",
            "ResourceInsufficient.ResourceNotEnough",
            "ResourceNotFound.InstanceNotFoundError",
            "ResourceUnavailable.InvalidInstanceStatus",
            "ResourceUnavailable.ResourceNoPermission",
            "ResourceUnavailable.VpcResourceNotFound",
            "StructParseFailed",
            "SystemError",
            "UnauthorizedOperation.UserHasNoRealnameAuthentication",
            "UnknownError",
            "UnknownParameter",
            "UnknownParameter.CreateAuditLogFileError",
            "UnknownParameter.HttpError",
            "UnknownParameter.InternalInnerServiceError",
            "UnsupportedOperation",
            "VpcError",
        ];
        pub(super) static NAMES: [&str; 207] = [
            "AccountNotExist",
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "DbError",
            "FailedOperation",
            "FailedOperationAllocateQuotasError",
            "FailedOperationBaseNetworkAccessError",
            "FailedOperationCmqResponseError",
            "FailedOperationCamAuthFailed",
            "FailedOperationCamCheckResourceError",
            "FailedOperationCamCheckResourceFailed",
            "FailedOperationCamSigAndAuthError",
            "FailedOperationCdbCgwConnectError",
            "FailedOperationCheckAccountCamCloseError",
            "FailedOperationCheckAccountCamOpenError",
            "FailedOperationCreateBasicNetworkDeniedError",
            "FailedOperationCreateOrderFailed",
            "FailedOperationDbError",
            "FailedOperationDatabaseAccessError",
            "FailedOperationDatabaseAffectedError",
            "FailedOperationDeleteAllRoute",
            "FailedOperationDeleteResourceProjectTagError",
            "FailedOperationDeleteResourcesToTagError",
            "FailedOperationEsConnectError",
            "FailedOperationEsQueryError",
            "FailedOperationFailedOperationError",
            "FailedOperationFlowCreateError",
            "FailedOperationGetInstanceByResourceIdError",
            "FailedOperationGetPurchaseRecordFailed",
            "FailedOperationGetSubnetError",
            "FailedOperationGetVpcInfoError",
            "FailedOperationIllegalRoInstanceNum",
            "FailedOperationInvalidAccountStatus",
            "FailedOperationInvalidTradeOperate",
            "FailedOperationLimitOperation",
            "FailedOperationMasterInstanceQueryError",
            "FailedOperationModifyRoGroupError",
            "FailedOperationModifyResourceError",
            "FailedOperationNetworkNumLimitError",
            "FailedOperationNoAvailableStandby",
            "FailedOperationOperateFrequencyLimitedError",
            "FailedOperationOssAccessError",
            "FailedOperationOssOperationFailed",
            "FailedOperationPayOrderFailed",
            "FailedOperationPostPaidUnblockError",
            "FailedOperationPreCheckError",
            "FailedOperationPresignedUrlGetError",
            "FailedOperationQueryDealFailed",
            "FailedOperationQueryInstanceBatchError",
            "FailedOperationQueryPriceFailed",
            "FailedOperationQuerySpecBySpecCodeError",
            "FailedOperationQuerySpecError",
            "FailedOperationQueryTradeStatusError",
            "FailedOperationQueryVpcFailed",
            "FailedOperationQueryVpcFalied",
            "FailedOperationRoGroupCannotBeDeletedError",
            "FailedOperationRoGroupMasterInstanceNotRight",
            "FailedOperationRoGroupNotFoundError",
            "FailedOperationRoGroupNumExceedError",
            "FailedOperationRoInstanceHasInRoGroupError",
            "FailedOperationServerlessNotSupportedError",
            "FailedOperationServiceAccessError",
            "FailedOperationSetAutoRenewFlagError",
            "FailedOperationStorageMemoryCheckError",
            "FailedOperationStorePathSplitError",
            "FailedOperationTradeAccessError",
            "FailedOperationTradeCreateError",
            "FailedOperationTradePayOrdersError",
            "FailedOperationTradeQueryOrderError",
            "FailedOperationTradeQueryPriceError",
            "FailedOperationUpdateResourceProjectTagValueError",
            "FailedOperationVpcResetServiceError",
            "FailedOperationVpcUpdateRouteError",
            "FailedOperationWhitelistConnectError",
            "FlowError",
            "InstanceNotExist",
            "InterfaceNameNotFound",
            "InternalError",
            "InternalErrorCgwError",
            "InternalErrorCnsError",
            "InternalErrorDbError",
            "InternalErrorDfwError",
            "InternalErrorFlowError",
            "InternalErrorHttpError",
            "InternalErrorInstanceDataError",
            "InternalErrorInternalHttpServerError",
            "InternalErrorJsonParseError",
            "InternalErrorListInstancesError",
            "InternalErrorMarshalError",
            "InternalErrorSystemError",
            "InternalErrorTransactioBeginError",
            "InternalErrorUnknownError",
            "InternalErrorVpcError",
            "InvalidAccountPassword",
            "InvalidAccountStatus",
            "InvalidInstanceStatus",
            "InvalidOrderNum",
            "InvalidParameter",
            "InvalidParameterExceptionParam",
            "InvalidParameterIllegalInputParameter",
            "InvalidParameterInstanceNameExist",
            "InvalidParameterInvalidParameterError",
            "InvalidParameterParameterCheckError",
            "InvalidParameterParametersNotSet",
            "InvalidParameterTradeAccessDeniedError",
            "InvalidParameterVpcNotFoundError",
            "InvalidParameterValue",
            "InvalidParameterValueAccountExist",
            "InvalidParameterValueAccountNotExist",
            "InvalidParameterValueAccountNotExistError",
            "InvalidParameterValueBadSpec",
            "InvalidParameterValueBizInvalidParameterValueError",
            "InvalidParameterValueCharsetNotFoundError",
            "InvalidParameterValueDataConvertError",
            "InvalidParameterValueDecryptPasswordFailed",
            "InvalidParameterValueIllegalChargeType",
            "InvalidParameterValueIllegalInstanceChargeType",
            "InvalidParameterValueIllegalProjectId",
            "InvalidParameterValueIllegalRegion",
            "InvalidParameterValueIllegalZone",
            "InvalidParameterValueInstanceNameExist",
            "InvalidParameterValueInstanceNotExist",
            "InvalidParameterValueInterfaceNameNotFound",
            "InvalidParameterValueInvalidAccountError",
            "InvalidParameterValueInvalidAccountFormat",
            "InvalidParameterValueInvalidAccountName",
            "InvalidParameterValueInvalidAccountNameError",
            "InvalidParameterValueInvalidAccountNameFormatError",
            "InvalidParameterValueInvalidCharset",
            "InvalidParameterValueInvalidDatabaseNameFormatError",
            "InvalidParameterValueInvalidDatabaseObjectName",
            "InvalidParameterValueInvalidInstanceNum",
            "InvalidParameterValueInvalidInstanceVolume",
            "InvalidParameterValueInvalidOrderNum",
            "InvalidParameterValueInvalidParameterValueError",
            "InvalidParameterValueInvalidPasswordFormat",
            "InvalidParameterValueInvalidPasswordLengthError",
            "InvalidParameterValueInvalidPasswordValueError",
            "InvalidParameterValueInvalidPid",
            "InvalidParameterValueInvalidReadOnlyGroupStatus",
            "InvalidParameterValueInvalidRegionIdError",
            "InvalidParameterValueInvalidZoneIdError",
            "InvalidParameterValueNullDealNames",
            "InvalidParameterValueParameterCharacterError",
            "InvalidParameterValueParameterCharacterLimitError",
            "InvalidParameterValueParameterCharacterPreLimitError",
            "InvalidParameterValueParameterHandleError",
            "InvalidParameterValueParameterLengthLimitError",
            "InvalidParameterValueParameterOutOfRange",
            "InvalidParameterValueParameterOutRangeError",
            "InvalidParameterValueParameterValueExceedError",
            "InvalidParameterValueReadOnlyGroupNotExist",
            "InvalidParameterValueRegionNotSupported",
            "InvalidParameterValueSpecNotRecognizedError",
            "InvalidParameterValueStructParseFailed",
            "InvalidParameterValueUnsupportedRegionError",
            "InvalidPid",
            "InvalidTradeOperate",
            "InvalidVoucherId",
            "LimitExceeded",
            "LimitOperation",
            "MissingParameter",
            "OperationDeniedAccountOperationDenied",
            "OperationDeniedAuditFileOverQuotaError",
            "OperationDeniedCamDeniedError",
            "OperationDeniedDtsInstanceStatusError",
            "OperationDeniedDeleteRunningBackupTaskErr",
            "OperationDeniedInstanceAccessDeniedError",
            "OperationDeniedInstanceIpv6NotSupportedError",
            "OperationDeniedInstanceStatusDeniedError",
            "OperationDeniedInstanceStatusLimitError",
            "OperationDeniedInstanceStatusLimitOpError",
            "OperationDeniedInstanceTypeDenied",
            "OperationDeniedInsufficientBalanceError",
            "OperationDeniedInternalTradeErrorErr",
            "OperationDeniedKernelVersionError",
            "OperationDeniedNotSupportZoneError",
            "OperationDeniedPayModeError",
            "OperationDeniedPostPaidPayModeError",
            "OperationDeniedRoGroupStatusError",
            "OperationDeniedRoInstanceIpv6NotSupportedError",
            "OperationDeniedRoInstanceStatusLimitOpError",
            "OperationDeniedResourceNotFoundError",
            "OperationDeniedResourceNotFundError",
            "OperationDeniedRoInstanceCountExeedError",
            "OperationDeniedTradePermissionError",
            "OperationDeniedUserNotAuthenticatedError",
            "OperationDeniedUserNotInWhiteListError",
            "OperationDeniedVersionNotSupportError",
            "OperationDeniedVpcDeniedError",
            "RegionNotSupported",
            "RequestLimitExceeded",
            "ResourceInsufficientResourceNotEnough",
            "ResourceNotFoundInstanceNotFoundError",
            "ResourceUnavailableInvalidInstanceStatus",
            "ResourceUnavailableResourceNoPermission",
            "ResourceUnavailableVpcResourceNotFound",
            "StructParseFailed",
            "SystemError",
            "UnauthorizedOperationUserHasNoRealnameAuthentication",
            "UnknownError",
            "UnknownParameter",
            "UnknownParameterCreateAuditLogFileError",
            "UnknownParameterHttpError",
            "UnknownParameterInternalInnerServiceError",
            "UnsupportedOperation",
            "VpcError",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 63] = [
            Answer::of("AccountNotExist"),
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("DBError"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.BaseNetworkAccessError")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.CamCheckResourceError")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.CdbCgwConnectError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.DatabaseAccessError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.ESConnectError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.ESQueryError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.FlowCreateError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.GetInstanceByResourceIdError")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.GetVpcInfoError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.ModifyResourceError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.OperateFrequencyLimitedError")
                .with_retry(Retry::Throttle),
            Answer::of("FailedOperation.OssAccessError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.QueryInstanceBatchError")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.QuerySpecError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.ServiceAccessError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.TradeAccessError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.TradeQueryOrderError")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.TradeQueryPriceError")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.WhitelistConnectError")
                .with_retry(Retry::Backoff),
            Answer::of("FlowError"),
            Answer::of("InstanceNotExist"),
            Answer::of("InterfaceNameNotFound"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InternalError.HttpError").with_retry(Retry::Backoff),
            Answer::of("InvalidAccountPassword"),
            Answer::of("InvalidAccountStatus"),
            Answer::of("InvalidInstanceStatus"),
            Answer::of("InvalidOrderNum"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("InvalidPid"),
            Answer::of("InvalidTradeOperate"),
            Answer::of("InvalidVoucherId"),
            Answer::of("LimitExceeded"),
            Answer::of("LimitOperation"),
            Answer::of("MissingParameter"),
            Answer::below("OperationDenied"),
            Answer::of("OperationDenied.InstanceAccessDeniedError")
                .with_retry(Retry::Never),
            Answer::of("OperationDenied.VpcDeniedError").with_retry(Retry::Never),
            Answer::of("RegionNotSupported"),
            Answer::of("RequestLimitExceeded"),
            Answer::below("ResourceInsufficient"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::of("StructParseFailed"),
            Answer::of("SystemError"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownError"),
            Answer::of("UnknownParameter"),
            Answer::below("UnknownParameter"),
            Answer::of("UnknownParameter.HttpError").with_retry(Retry::Backoff),
            Answer::of("UnknownParameter.InternalInnerServiceError")
                .with_retry(Retry::Backoff),
            Answer::of("UnsupportedOperation"),
            Answer::of("VpcError"),
        ];
        pub(super) use super::index::POSTGRES_V20170312_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "PostgresError",
            label_en: "TencentDB for PostgreSQL",
            label_zh: "云数据库 PostgreSQL",
            level: Level::Service,
            product: Some(products::POSTGRES),
            version: Some("2017-03-12"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    96,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-06-15",
                        "自 2022-06-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    100,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-15",
                        "自 2025-08-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    120,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-15",
                        "自 2025-08-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    145,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-05-21",
                        "自 2025-05-21 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    157,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-06-15",
                        "自 2022-06-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    158,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-06-15",
                        "自 2022-06-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    176,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-15",
                        "自 2025-08-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    188,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-08-15",
                        "自 2025-08-15 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "postgres")]
pub use v20170312::PostgresError;

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
