// @generated from spec/cpdp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 1c09dbc2564043e2, rust-hash: 76a5fff463542739
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cpdp.rs"]
mod index;

/// Version 2019-08-20 of the API.
pub mod v20190820 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "cpdp")]
    /// Error codes of Company Payment Distributor Platform (cpdp), API 3.0, version 2019-08-20.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CpdpError {
        /// AuthFailure.Account
        #[doc(alias("AuthFailure.Account"))]
        AuthFailureAccount,
        /// AuthFailure.Forbidden
        #[doc(alias("AuthFailure.Forbidden"))]
        AuthFailureForbidden,
        /// AuthFailure.Midas
        #[doc(alias("AuthFailure.Midas"))]
        AuthFailureMidas,
        /// AuthFailure.SecretKeyNotFound
        #[doc(alias("AuthFailure.SecretKeyNotFound"))]
        AuthFailureSecretKeyNotFound,
        /// AuthFailure.Sign
        #[doc(alias("AuthFailure.Sign"))]
        AuthFailureSign,
        /// AuthFailure.VerifyError
        #[doc(alias("AuthFailure.VerifyError"))]
        AuthFailureVerifyError,
        /// AuthFailure.VerifyTokenFailure
        #[doc(alias("AuthFailure.VerifyTokenFailure"))]
        AuthFailureVerifyTokenFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AbnormalMerchantState
        #[doc(alias("FailedOperation.AbnormalMerchantState"))]
        FailedOperationAbnormalMerchantState,
        /// FailedOperation.AbnormalOrderState
        #[doc(alias("FailedOperation.AbnormalOrderState"))]
        FailedOperationAbnormalOrderState,
        /// FailedOperation.AcctNotBind
        #[doc(alias("FailedOperation.AcctNotBind"))]
        FailedOperationAcctNotBind,
        /// FailedOperation.AcctNotExist
        #[doc(alias("FailedOperation.AcctNotExist"))]
        FailedOperationAcctNotExist,
        /// FailedOperation.Action
        #[doc(alias("FailedOperation.Action"))]
        FailedOperationAction,
        /// FailedOperation.ActionInvalid
        #[doc(alias("FailedOperation.ActionInvalid"))]
        FailedOperationActionInvalid,
        /// FailedOperation.AddMerchantFailed
        #[doc(alias("FailedOperation.AddMerchantFailed"))]
        FailedOperationAddMerchantFailed,
        /// FailedOperation.AlreadyExists
        #[doc(alias("FailedOperation.AlreadyExists"))]
        FailedOperationAlreadyExists,
        /// FailedOperation.AppDeny
        #[doc(alias("FailedOperation.AppDeny"))]
        FailedOperationAppDeny,
        /// FailedOperation.AppidMchidNotMatch
        #[doc(alias("FailedOperation.AppidMchidNotMatch"))]
        FailedOperationAppidMchidNotMatch,
        /// FailedOperation.BackCallError
        #[doc(alias("FailedOperation.BackCallError"))]
        FailedOperationBackCallError,
        /// FailedOperation.BackendError
        #[doc(alias("FailedOperation.BackendError"))]
        FailedOperationBackendError,
        /// FailedOperation.BalanceInsufficient
        #[doc(alias("FailedOperation.BalanceInsufficient"))]
        FailedOperationBalanceInsufficient,
        /// FailedOperation.BankFailed
        #[doc(alias("FailedOperation.BankFailed"))]
        FailedOperationBankFailed,
        /// FailedOperation.BanlanceNotEnoughError
        #[doc(alias("FailedOperation.BanlanceNotEnoughError"))]
        FailedOperationBanlanceNotEnoughError,
        /// FailedOperation.CallChannelGatewayError
        #[doc(alias("FailedOperation.CallChannelGatewayError"))]
        FailedOperationCallChannelGatewayError,
        /// FailedOperation.ChannelDeny
        #[doc(alias("FailedOperation.ChannelDeny"))]
        FailedOperationChannelDeny,
        /// FailedOperation.ChannelError
        #[doc(alias("FailedOperation.ChannelError"))]
        FailedOperationChannelError,
        /// FailedOperation.ChannelRefundFailed
        #[doc(alias("FailedOperation.ChannelRefundFailed"))]
        FailedOperationChannelRefundFailed,
        /// FailedOperation.ChannelRefundFrequencyLimited
        #[doc(alias("FailedOperation.ChannelRefundFrequencyLimited"))]
        FailedOperationChannelRefundFrequencyLimited,
        /// FailedOperation.CloseContractDbFailed
        #[doc(alias("FailedOperation.CloseContractDbFailed"))]
        FailedOperationCloseContractDbFailed,
        /// FailedOperation.CloseContractModeInvalid
        #[doc(alias("FailedOperation.CloseContractModeInvalid"))]
        FailedOperationCloseContractModeInvalid,
        /// FailedOperation.ConfigError
        #[doc(alias("FailedOperation.ConfigError"))]
        FailedOperationConfigError,
        /// FailedOperation.ContractStatusError
        #[doc(alias("FailedOperation.ContractStatusError"))]
        FailedOperationContractStatusError,
        /// FailedOperation.CreateAgent
        #[doc(alias("FailedOperation.CreateAgent"))]
        FailedOperationCreateAgent,
        /// FailedOperation.CreateOrderError
        #[doc(alias("FailedOperation.CreateOrderError"))]
        FailedOperationCreateOrderError,
        /// FailedOperation.CreateOrderUnknown
        #[doc(alias("FailedOperation.CreateOrderUnknown"))]
        FailedOperationCreateOrderUnknown,
        /// FailedOperation.DBConfigError
        #[doc(alias("FailedOperation.DBConfigError"))]
        FailedOperationDbConfigError,
        /// FailedOperation.DbClientConnectFailed
        #[doc(alias("FailedOperation.DbClientConnectFailed"))]
        FailedOperationDbClientConnectFailed,
        /// FailedOperation.DbClientInserttFailed
        #[doc(alias("FailedOperation.DbClientInserttFailed"))]
        FailedOperationDbClientInserttFailed,
        /// FailedOperation.DbClientQueryFailed
        #[doc(alias("FailedOperation.DbClientQueryFailed"))]
        FailedOperationDbClientQueryFailed,
        /// FailedOperation.DbClientUpdateFailed
        #[doc(alias("FailedOperation.DbClientUpdateFailed"))]
        FailedOperationDbClientUpdateFailed,
        /// FailedOperation.DownloadBillError
        #[doc(alias("FailedOperation.DownloadBillError"))]
        FailedOperationDownloadBillError,
        /// FailedOperation.ExternalContractIndexNotFound
        #[doc(alias("FailedOperation.ExternalContractIndexNotFound"))]
        FailedOperationExternalContractIndexNotFound,
        /// FailedOperation.ExternalContractNotFound
        #[doc(alias("FailedOperation.ExternalContractNotFound"))]
        FailedOperationExternalContractNotFound,
        /// FailedOperation.ExternalContractStatusInvalid
        #[doc(alias("FailedOperation.ExternalContractStatusInvalid"))]
        FailedOperationExternalContractStatusInvalid,
        /// FailedOperation.ExternalMerchantContractInfoConfigNoFound
        #[doc(alias("FailedOperation.ExternalMerchantContractInfoConfigNoFound"))]
        FailedOperationExternalMerchantContractInfoConfigNoFound,
        /// FailedOperation.ExternalMerchantIndexConfigNoFound
        #[doc(alias("FailedOperation.ExternalMerchantIndexConfigNoFound"))]
        FailedOperationExternalMerchantIndexConfigNoFound,
        /// FailedOperation.ExternalMerchantInfoConfigNoFound
        #[doc(alias("FailedOperation.ExternalMerchantInfoConfigNoFound"))]
        FailedOperationExternalMerchantInfoConfigNoFound,
        /// FailedOperation.FileNotExist
        #[doc(alias("FailedOperation.FileNotExist"))]
        FailedOperationFileNotExist,
        /// FailedOperation.FrequencyLimited
        #[doc(alias("FailedOperation.FrequencyLimited"))]
        FailedOperationFrequencyLimited,
        /// FailedOperation.GetLiveDailySummary
        #[doc(alias("FailedOperation.GetLiveDailySummary"))]
        FailedOperationGetLiveDailySummary,
        /// FailedOperation.HttpDoRequestError
        #[doc(alias("FailedOperation.HttpDoRequestError"))]
        FailedOperationHttpDoRequestError,
        /// FailedOperation.InternalServiceTimeout
        #[doc(alias("FailedOperation.InternalServiceTimeout"))]
        FailedOperationInternalServiceTimeout,
        /// FailedOperation.InvalidParameter
        #[doc(alias("FailedOperation.InvalidParameter"))]
        FailedOperationInvalidParameter,
        /// FailedOperation.InvalidRefundAmt
        #[doc(alias("FailedOperation.InvalidRefundAmt"))]
        FailedOperationInvalidRefundAmt,
        /// FailedOperation.InvalidRequest
        #[doc(alias("FailedOperation.InvalidRequest"))]
        FailedOperationInvalidRequest,
        /// FailedOperation.InvoiceExist
        #[doc(alias("FailedOperation.InvoiceExist"))]
        FailedOperationInvoiceExist,
        /// FailedOperation.IsEmpty
        #[doc(alias("FailedOperation.IsEmpty"))]
        FailedOperationIsEmpty,
        /// FailedOperation.MarshalError
        #[doc(alias("FailedOperation.MarshalError"))]
        FailedOperationMarshalError,
        /// FailedOperation.MerchantBalanceNotEnough
        #[doc(alias("FailedOperation.MerchantBalanceNotEnough"))]
        FailedOperationMerchantBalanceNotEnough,
        /// FailedOperation.MerchantCheckFailed
        #[doc(alias("FailedOperation.MerchantCheckFailed"))]
        FailedOperationMerchantCheckFailed,
        /// FailedOperation.MerchantCreateFailed
        #[doc(alias("FailedOperation.MerchantCreateFailed"))]
        FailedOperationMerchantCreateFailed,
        /// FailedOperation.MerchantExist
        #[doc(alias("FailedOperation.MerchantExist"))]
        FailedOperationMerchantExist,
        /// FailedOperation.MerchantNotExist
        #[doc(alias("FailedOperation.MerchantNotExist"))]
        FailedOperationMerchantNotExist,
        /// FailedOperation.MerchantNotExists
        #[doc(alias("FailedOperation.MerchantNotExists"))]
        FailedOperationMerchantNotExists,
        /// FailedOperation.MerchantPermissionError
        #[doc(alias("FailedOperation.MerchantPermissionError"))]
        FailedOperationMerchantPermissionError,
        /// FailedOperation.MidasInternalError
        #[doc(alias("FailedOperation.MidasInternalError"))]
        FailedOperationMidasInternalError,
        /// FailedOperation.MidasInvalidRequest
        #[doc(alias("FailedOperation.MidasInvalidRequest"))]
        FailedOperationMidasInvalidRequest,
        /// FailedOperation.MidasNeedRetry
        #[doc(alias("FailedOperation.MidasNeedRetry"))]
        FailedOperationMidasNeedRetry,
        /// FailedOperation.MidasRegisterUnfinished
        #[doc(alias("FailedOperation.MidasRegisterUnfinished"))]
        FailedOperationMidasRegisterUnfinished,
        /// FailedOperation.MidasRepeatOrder
        #[doc(alias("FailedOperation.MidasRepeatOrder"))]
        FailedOperationMidasRepeatOrder,
        /// FailedOperation.MidasRisk
        #[doc(alias("FailedOperation.MidasRisk"))]
        FailedOperationMidasRisk,
        /// FailedOperation.MidasStatusNotMatch
        #[doc(alias("FailedOperation.MidasStatusNotMatch"))]
        FailedOperationMidasStatusNotMatch,
        /// FailedOperation.MidasUnsupportedAction
        #[doc(alias("FailedOperation.MidasUnsupportedAction"))]
        FailedOperationMidasUnsupportedAction,
        /// FailedOperation.MissingParameter
        #[doc(alias("FailedOperation.MissingParameter"))]
        FailedOperationMissingParameter,
        /// FailedOperation.ModifyMerchantFailed
        #[doc(alias("FailedOperation.ModifyMerchantFailed"))]
        FailedOperationModifyMerchantFailed,
        /// FailedOperation.MountNotFound
        #[doc(alias("FailedOperation.MountNotFound"))]
        FailedOperationMountNotFound,
        /// FailedOperation.NoAuth
        #[doc(alias("FailedOperation.NoAuth"))]
        FailedOperationNoAuth,
        /// FailedOperation.NoRecord
        #[doc(alias("FailedOperation.NoRecord"))]
        FailedOperationNoRecord,
        /// FailedOperation.NotEnough
        #[doc(alias("FailedOperation.NotEnough"))]
        FailedOperationNotEnough,
        /// FailedOperation.NotFound
        #[doc(alias("FailedOperation.NotFound"))]
        FailedOperationNotFound,
        /// FailedOperation.NotifyUrlParseError
        #[doc(alias("FailedOperation.NotifyUrlParseError"))]
        FailedOperationNotifyUrlParseError,
        /// FailedOperation.OcCompletedOrder
        #[doc(alias("FailedOperation.OcCompletedOrder"))]
        FailedOperationOcCompletedOrder,
        /// FailedOperation.OcRepeatOrder
        #[doc(alias("FailedOperation.OcRepeatOrder"))]
        FailedOperationOcRepeatOrder,
        /// FailedOperation.OrderLocked
        #[doc(alias("FailedOperation.OrderLocked"))]
        FailedOperationOrderLocked,
        /// FailedOperation.OrderNotActivated
        #[doc(alias("FailedOperation.OrderNotActivated"))]
        FailedOperationOrderNotActivated,
        /// FailedOperation.OrderRefundError
        #[doc(alias("FailedOperation.OrderRefundError"))]
        FailedOperationOrderRefundError,
        /// FailedOperation.PABankError
        #[doc(alias("FailedOperation.PABankError"))]
        FailedOperationPaBankError,
        /// FailedOperation.ParamError
        #[doc(alias("FailedOperation.ParamError"))]
        FailedOperationParamError,
        /// FailedOperation.ParameterError
        #[doc(alias("FailedOperation.ParameterError"))]
        FailedOperationParameterError,
        /// FailedOperation.ParentAppIdError
        #[doc(alias("FailedOperation.ParentAppIdError"))]
        FailedOperationParentAppIdError,
        /// FailedOperation.PortalError
        #[doc(alias("FailedOperation.PortalError"))]
        FailedOperationPortalError,
        /// FailedOperation.QueryAgentStatements
        #[doc(alias("FailedOperation.QueryAgentStatements"))]
        FailedOperationQueryAgentStatements,
        /// FailedOperation.QueryContractNull
        #[doc(alias("FailedOperation.QueryContractNull"))]
        FailedOperationQueryContractNull,
        /// FailedOperation.QueryMchannelError
        #[doc(alias("FailedOperation.QueryMchannelError"))]
        FailedOperationQueryMchannelError,
        /// FailedOperation.QueryModeError
        #[doc(alias("FailedOperation.QueryModeError"))]
        FailedOperationQueryModeError,
        /// FailedOperation.QueryOrderError
        #[doc(alias("FailedOperation.QueryOrderError"))]
        FailedOperationQueryOrderError,
        /// FailedOperation.QueryResultNull
        #[doc(alias("FailedOperation.QueryResultNull"))]
        FailedOperationQueryResultNull,
        /// FailedOperation.QuotaExceed
        #[doc(alias("FailedOperation.QuotaExceed"))]
        FailedOperationQuotaExceed,
        /// FailedOperation.RefundInfoDuplicate
        #[doc(alias("FailedOperation.RefundInfoDuplicate"))]
        FailedOperationRefundInfoDuplicate,
        /// FailedOperation.RefundNotRetrieable
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.RefundNotRetrieable"))]
        FailedOperationRefundNotRetrieable,
        /// FailedOperation.RefundProcessIng
        #[doc(alias("FailedOperation.RefundProcessIng"))]
        FailedOperationRefundProcessIng,
        /// FailedOperation.RefundTransactionClosed
        #[doc(alias("FailedOperation.RefundTransactionClosed"))]
        FailedOperationRefundTransactionClosed,
        /// FailedOperation.RefundTransactionFinished
        #[doc(alias("FailedOperation.RefundTransactionFinished"))]
        FailedOperationRefundTransactionFinished,
        /// FailedOperation.SDKError
        #[doc(alias("FailedOperation.SDKError"))]
        FailedOperationSdkError,
        /// FailedOperation.ServiceError
        #[doc(alias("FailedOperation.ServiceError"))]
        FailedOperationServiceError,
        /// FailedOperation.SignError
        #[doc(alias("FailedOperation.SignError"))]
        FailedOperationSignError,
        /// FailedOperation.SyncMchannelError
        #[doc(alias("FailedOperation.SyncMchannelError"))]
        FailedOperationSyncMchannelError,
        /// FailedOperation.SystemError
        #[doc(alias("FailedOperation.SystemError"))]
        FailedOperationSystemError,
        /// FailedOperation.TerminateMchannelError
        #[doc(alias("FailedOperation.TerminateMchannelError"))]
        FailedOperationTerminateMchannelError,
        /// FailedOperation.Unknown
        #[doc(alias("FailedOperation.Unknown"))]
        FailedOperationUnknown,
        /// FailedOperation.UnmarshalError
        #[doc(alias("FailedOperation.UnmarshalError"))]
        FailedOperationUnmarshalError,
        /// FailedOperation.UpdateContractStatusFailed
        #[doc(alias("FailedOperation.UpdateContractStatusFailed"))]
        FailedOperationUpdateContractStatusFailed,
        /// FailedOperation.UploadTaxList
        #[doc(alias("FailedOperation.UploadTaxList"))]
        FailedOperationUploadTaxList,
        /// FailedOperation.UploadTaxPayment
        #[doc(alias("FailedOperation.UploadTaxPayment"))]
        FailedOperationUploadTaxPayment,
        /// FailedOperation.WechatError
        #[doc(alias("FailedOperation.WechatError"))]
        FailedOperationWechatError,
        /// FailedOperation.WxCrtNotSet
        #[doc(alias("FailedOperation.WxCrtNotSet"))]
        FailedOperationWxCrtNotSet,
        /// FailedOperation.XmlFail
        #[doc(alias("FailedOperation.XmlFail"))]
        FailedOperationXmlFail,
        /// InternalError.
        #[doc(alias("InternalError."))]
        InternalError,
        /// InternalError.BackendConnectionError
        #[doc(alias("InternalError.BackendConnectionError"))]
        InternalErrorBackendConnectionError,
        /// InternalError.BackendError
        #[doc(alias("InternalError.BackendError"))]
        InternalErrorBackendError,
        /// InternalError.BackendInternalError
        #[doc(alias("InternalError.BackendInternalError"))]
        InternalErrorBackendInternalError,
        /// InternalError.BackendNetworkError
        #[doc(alias("InternalError.BackendNetworkError"))]
        InternalErrorBackendNetworkError,
        /// InternalError.BackendRouterError
        #[doc(alias("InternalError.BackendRouterError"))]
        InternalErrorBackendRouterError,
        /// InternalError.BackendTimeOut
        #[doc(alias("InternalError.BackendTimeOut"))]
        InternalErrorBackendTimeOut,
        /// InternalError.DBAccessError
        #[doc(alias("InternalError.DBAccessError"))]
        InternalErrorDbAccessError,
        /// InternalError.DeleteDBError
        #[doc(alias("InternalError.DeleteDBError"))]
        InternalErrorDeleteDbError,
        /// InternalError.DuplicateKeyError
        #[doc(alias("InternalError.DuplicateKeyError"))]
        InternalErrorDuplicateKeyError,
        /// InternalError.FundSummaryAcctNoInconsistentError
        #[doc(alias("InternalError.FundSummaryAcctNoInconsistentError"))]
        InternalErrorFundSummaryAcctNoInconsistentError,
        /// InternalError.InvoiceExist
        #[doc(alias("InternalError.InvoiceExist"))]
        InternalErrorInvoiceExist,
        /// InternalError.Midas
        #[doc(alias("InternalError.Midas"))]
        InternalErrorMidas,
        /// InternalError.ParameterError
        #[doc(alias("InternalError.ParameterError"))]
        InternalErrorParameterError,
        /// InternalError.SandBoxAccessError
        #[doc(alias("InternalError.SandBoxAccessError"))]
        InternalErrorSandBoxAccessError,
        /// InternalError.SaveDBError
        #[doc(alias("InternalError.SaveDBError"))]
        InternalErrorSaveDbError,
        /// InternalError.SigGenError
        #[doc(alias("InternalError.SigGenError"))]
        InternalErrorSigGenError,
        /// InternalError.SubAccountNotFoundError
        #[doc(alias("InternalError.SubAccountNotFoundError"))]
        InternalErrorSubAccountNotFoundError,
        /// InternalError.Unknown
        #[doc(alias("InternalError.Unknown"))]
        InternalErrorUnknown,
        /// InternalError.UnkownError
        #[doc(alias("InternalError.UnkownError"))]
        InternalErrorUnkownError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.BackendCgiError
        #[doc(alias("InvalidParameter.BackendCgiError"))]
        InvalidParameterBackendCgiError,
        /// InvalidParameter.LackParameter
        #[doc(alias("InvalidParameter.LackParameter"))]
        InvalidParameterLackParameter,
        /// InvalidParameter.Midas
        #[doc(alias("InvalidParameter.Midas"))]
        InvalidParameterMidas,
        /// InvalidParameter.MidasEnvironment
        #[doc(alias("InvalidParameter.MidasEnvironment"))]
        InvalidParameterMidasEnvironment,
        /// InvalidParameter.MidasExternalApp
        #[doc(alias("InvalidParameter.MidasExternalApp"))]
        InvalidParameterMidasExternalApp,
        /// InvalidParameter.MidasFileType
        #[doc(alias("InvalidParameter.MidasFileType"))]
        InvalidParameterMidasFileType,
        /// InvalidParameter.MidasHash
        #[doc(alias("InvalidParameter.MidasHash"))]
        InvalidParameterMidasHash,
        /// InvalidParameter.MidasSignId
        #[doc(alias("InvalidParameter.MidasSignId"))]
        InvalidParameterMidasSignId,
        /// InvalidParameter.ParamMarshalFailed
        #[doc(alias("InvalidParameter.ParamMarshalFailed"))]
        InvalidParameterParamMarshalFailed,
        /// InvalidParameter.ParamUnmarshalFailed
        #[doc(alias("InvalidParameter.ParamUnmarshalFailed"))]
        InvalidParameterParamUnmarshalFailed,
        /// InvalidParameter.UnsupportedParameter
        #[doc(alias("InvalidParameter.UnsupportedParameter"))]
        InvalidParameterUnsupportedParameter,
        /// LimitExceeded.MidasLargeFile
        #[doc(alias("LimitExceeded.MidasLargeFile"))]
        LimitExceededMidasLargeFile,
        /// LimitExceeded.MidasOrder
        #[doc(alias("LimitExceeded.MidasOrder"))]
        LimitExceededMidasOrder,
        /// LimitExceeded.MidasOrderCanceled
        #[doc(alias("LimitExceeded.MidasOrderCanceled"))]
        LimitExceededMidasOrderCanceled,
        /// LimitExceeded.MidasOrderClosed
        #[doc(alias("LimitExceeded.MidasOrderClosed"))]
        LimitExceededMidasOrderClosed,
        /// LimitExceeded.MidasOrderExpired
        #[doc(alias("LimitExceeded.MidasOrderExpired"))]
        LimitExceededMidasOrderExpired,
        /// LimitExceeded.MidasOrderFailed
        #[doc(alias("LimitExceeded.MidasOrderFailed"))]
        LimitExceededMidasOrderFailed,
        /// LimitExceeded.MidasOrderPartialSuccess
        #[doc(alias("LimitExceeded.MidasOrderPartialSuccess"))]
        LimitExceededMidasOrderPartialSuccess,
        /// LimitExceeded.MidasOrderProcessing
        #[doc(alias("LimitExceeded.MidasOrderProcessing"))]
        LimitExceededMidasOrderProcessing,
        /// LimitExceeded.MidasOrderSuccess
        #[doc(alias("LimitExceeded.MidasOrderSuccess"))]
        LimitExceededMidasOrderSuccess,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.
        #[doc(alias("MissingParameter."))]
        MissingParameterDot,
        /// MissingParameter.Action
        #[doc(alias("MissingParameter.Action"))]
        MissingParameterAction,
        /// MissingParameter.AppId
        #[doc(alias("MissingParameter.AppId"))]
        MissingParameterAppId,
        /// RequestLimitExceeded.Midas
        ///
        /// - Retry: `backoff`
        #[doc(alias("RequestLimitExceeded.Midas"))]
        RequestLimitExceededMidas,
        /// RequestLimitExceeded.MidasInvalidRequest
        #[doc(alias("RequestLimitExceeded.MidasInvalidRequest"))]
        RequestLimitExceededMidasInvalidRequest,
        /// ResourceInUse.Midas
        #[doc(alias("ResourceInUse.Midas"))]
        ResourceInUseMidas,
        /// ResourceInsufficient.ThreadPoolReject
        #[doc(alias("ResourceInsufficient.ThreadPoolReject"))]
        ResourceInsufficientThreadPoolReject,
        /// ResourceNotFound.Account
        #[doc(alias("ResourceNotFound.Account"))]
        ResourceNotFoundAccount,
        /// ResourceNotFound.BatchInfoNotFound
        #[doc(alias("ResourceNotFound.BatchInfoNotFound"))]
        ResourceNotFoundBatchInfoNotFound,
        /// ResourceNotFound.InvoiceNotFound
        #[doc(alias("ResourceNotFound.InvoiceNotFound"))]
        ResourceNotFoundInvoiceNotFound,
        /// ResourceNotFound.Key
        #[doc(alias("ResourceNotFound.Key"))]
        ResourceNotFoundKey,
        /// ResourceNotFound.MerchantInfoNotFound
        #[doc(alias("ResourceNotFound.MerchantInfoNotFound"))]
        ResourceNotFoundMerchantInfoNotFound,
        /// ResourceNotFound.MidasExternalApp
        #[doc(alias("ResourceNotFound.MidasExternalApp"))]
        ResourceNotFoundMidasExternalApp,
        /// ResourceNotFound.MidasExternalOrder
        #[doc(alias("ResourceNotFound.MidasExternalOrder"))]
        ResourceNotFoundMidasExternalOrder,
        /// ResourceNotFound.MidasOrder
        #[doc(alias("ResourceNotFound.MidasOrder"))]
        ResourceNotFoundMidasOrder,
        /// ResourceNotFound.MidasSign
        #[doc(alias("ResourceNotFound.MidasSign"))]
        ResourceNotFoundMidasSign,
        /// ResourceNotFound.PlatformInfoNotFound
        #[doc(alias("ResourceNotFound.PlatformInfoNotFound"))]
        ResourceNotFoundPlatformInfoNotFound,
        /// ResourceUnavailable.MidasBalance
        #[doc(alias("ResourceUnavailable.MidasBalance"))]
        ResourceUnavailableMidasBalance,
        /// ResourceUnavailable.MidasDay
        #[doc(alias("ResourceUnavailable.MidasDay"))]
        ResourceUnavailableMidasDay,
        /// ResourceUnavailable.MidasFrozenAmount
        #[doc(alias("ResourceUnavailable.MidasFrozenAmount"))]
        ResourceUnavailableMidasFrozenAmount,
        /// ResourceUnavailable.MidasMerchantBalance
        #[doc(alias("ResourceUnavailable.MidasMerchantBalance"))]
        ResourceUnavailableMidasMerchantBalance,
        /// ResourceUnavailable.MidasOrder
        #[doc(alias("ResourceUnavailable.MidasOrder"))]
        ResourceUnavailableMidasOrder,
        /// ResourceUnavailable.MidasUserBalance
        #[doc(alias("ResourceUnavailable.MidasUserBalance"))]
        ResourceUnavailableMidasUserBalance,
        /// ResourceUnavailable.MidasWallet
        #[doc(alias("ResourceUnavailable.MidasWallet"))]
        ResourceUnavailableMidasWallet,
        /// UnauthorizedOperation.Midas
        #[doc(alias("UnauthorizedOperation.Midas"))]
        UnauthorizedOperationMidas,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cpdp")]
    api::listed_enum!(CpdpError, cpdp_v20190820_table);
    pub(crate) mod cpdp_v20190820_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "cpdp")]
        use super::CpdpError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cpdp_v20190820";
        pub(super) const CODE_INDEX: Index = index::CPDP_V20190820_CODES;
        pub(super) const KEY_INDEX: Index = index::CPDP_V20190820_KEYS;
        #[cfg(feature = "cpdp")]
        pub(super) static VARIANTS: [CpdpError; 184] = [
            CpdpError::AuthFailureAccount,
            CpdpError::AuthFailureForbidden,
            CpdpError::AuthFailureMidas,
            CpdpError::AuthFailureSecretKeyNotFound,
            CpdpError::AuthFailureSign,
            CpdpError::AuthFailureVerifyError,
            CpdpError::AuthFailureVerifyTokenFailure,
            CpdpError::FailedOperation,
            CpdpError::FailedOperationAbnormalMerchantState,
            CpdpError::FailedOperationAbnormalOrderState,
            CpdpError::FailedOperationAcctNotBind,
            CpdpError::FailedOperationAcctNotExist,
            CpdpError::FailedOperationAction,
            CpdpError::FailedOperationActionInvalid,
            CpdpError::FailedOperationAddMerchantFailed,
            CpdpError::FailedOperationAlreadyExists,
            CpdpError::FailedOperationAppDeny,
            CpdpError::FailedOperationAppidMchidNotMatch,
            CpdpError::FailedOperationBackCallError,
            CpdpError::FailedOperationBackendError,
            CpdpError::FailedOperationBalanceInsufficient,
            CpdpError::FailedOperationBankFailed,
            CpdpError::FailedOperationBanlanceNotEnoughError,
            CpdpError::FailedOperationCallChannelGatewayError,
            CpdpError::FailedOperationChannelDeny,
            CpdpError::FailedOperationChannelError,
            CpdpError::FailedOperationChannelRefundFailed,
            CpdpError::FailedOperationChannelRefundFrequencyLimited,
            CpdpError::FailedOperationCloseContractDbFailed,
            CpdpError::FailedOperationCloseContractModeInvalid,
            CpdpError::FailedOperationConfigError,
            CpdpError::FailedOperationContractStatusError,
            CpdpError::FailedOperationCreateAgent,
            CpdpError::FailedOperationCreateOrderError,
            CpdpError::FailedOperationCreateOrderUnknown,
            CpdpError::FailedOperationDbConfigError,
            CpdpError::FailedOperationDbClientConnectFailed,
            CpdpError::FailedOperationDbClientInserttFailed,
            CpdpError::FailedOperationDbClientQueryFailed,
            CpdpError::FailedOperationDbClientUpdateFailed,
            CpdpError::FailedOperationDownloadBillError,
            CpdpError::FailedOperationExternalContractIndexNotFound,
            CpdpError::FailedOperationExternalContractNotFound,
            CpdpError::FailedOperationExternalContractStatusInvalid,
            CpdpError::FailedOperationExternalMerchantContractInfoConfigNoFound,
            CpdpError::FailedOperationExternalMerchantIndexConfigNoFound,
            CpdpError::FailedOperationExternalMerchantInfoConfigNoFound,
            CpdpError::FailedOperationFileNotExist,
            CpdpError::FailedOperationFrequencyLimited,
            CpdpError::FailedOperationGetLiveDailySummary,
            CpdpError::FailedOperationHttpDoRequestError,
            CpdpError::FailedOperationInternalServiceTimeout,
            CpdpError::FailedOperationInvalidParameter,
            CpdpError::FailedOperationInvalidRefundAmt,
            CpdpError::FailedOperationInvalidRequest,
            CpdpError::FailedOperationInvoiceExist,
            CpdpError::FailedOperationIsEmpty,
            CpdpError::FailedOperationMarshalError,
            CpdpError::FailedOperationMerchantBalanceNotEnough,
            CpdpError::FailedOperationMerchantCheckFailed,
            CpdpError::FailedOperationMerchantCreateFailed,
            CpdpError::FailedOperationMerchantExist,
            CpdpError::FailedOperationMerchantNotExist,
            CpdpError::FailedOperationMerchantNotExists,
            CpdpError::FailedOperationMerchantPermissionError,
            CpdpError::FailedOperationMidasInternalError,
            CpdpError::FailedOperationMidasInvalidRequest,
            CpdpError::FailedOperationMidasNeedRetry,
            CpdpError::FailedOperationMidasRegisterUnfinished,
            CpdpError::FailedOperationMidasRepeatOrder,
            CpdpError::FailedOperationMidasRisk,
            CpdpError::FailedOperationMidasStatusNotMatch,
            CpdpError::FailedOperationMidasUnsupportedAction,
            CpdpError::FailedOperationMissingParameter,
            CpdpError::FailedOperationModifyMerchantFailed,
            CpdpError::FailedOperationMountNotFound,
            CpdpError::FailedOperationNoAuth,
            CpdpError::FailedOperationNoRecord,
            CpdpError::FailedOperationNotEnough,
            CpdpError::FailedOperationNotFound,
            CpdpError::FailedOperationNotifyUrlParseError,
            CpdpError::FailedOperationOcCompletedOrder,
            CpdpError::FailedOperationOcRepeatOrder,
            CpdpError::FailedOperationOrderLocked,
            CpdpError::FailedOperationOrderNotActivated,
            CpdpError::FailedOperationOrderRefundError,
            CpdpError::FailedOperationPaBankError,
            CpdpError::FailedOperationParamError,
            CpdpError::FailedOperationParameterError,
            CpdpError::FailedOperationParentAppIdError,
            CpdpError::FailedOperationPortalError,
            CpdpError::FailedOperationQueryAgentStatements,
            CpdpError::FailedOperationQueryContractNull,
            CpdpError::FailedOperationQueryMchannelError,
            CpdpError::FailedOperationQueryModeError,
            CpdpError::FailedOperationQueryOrderError,
            CpdpError::FailedOperationQueryResultNull,
            CpdpError::FailedOperationQuotaExceed,
            CpdpError::FailedOperationRefundInfoDuplicate,
            CpdpError::FailedOperationRefundNotRetrieable,
            CpdpError::FailedOperationRefundProcessIng,
            CpdpError::FailedOperationRefundTransactionClosed,
            CpdpError::FailedOperationRefundTransactionFinished,
            CpdpError::FailedOperationSdkError,
            CpdpError::FailedOperationServiceError,
            CpdpError::FailedOperationSignError,
            CpdpError::FailedOperationSyncMchannelError,
            CpdpError::FailedOperationSystemError,
            CpdpError::FailedOperationTerminateMchannelError,
            CpdpError::FailedOperationUnknown,
            CpdpError::FailedOperationUnmarshalError,
            CpdpError::FailedOperationUpdateContractStatusFailed,
            CpdpError::FailedOperationUploadTaxList,
            CpdpError::FailedOperationUploadTaxPayment,
            CpdpError::FailedOperationWechatError,
            CpdpError::FailedOperationWxCrtNotSet,
            CpdpError::FailedOperationXmlFail,
            CpdpError::InternalError,
            CpdpError::InternalErrorBackendConnectionError,
            CpdpError::InternalErrorBackendError,
            CpdpError::InternalErrorBackendInternalError,
            CpdpError::InternalErrorBackendNetworkError,
            CpdpError::InternalErrorBackendRouterError,
            CpdpError::InternalErrorBackendTimeOut,
            CpdpError::InternalErrorDbAccessError,
            CpdpError::InternalErrorDeleteDbError,
            CpdpError::InternalErrorDuplicateKeyError,
            CpdpError::InternalErrorFundSummaryAcctNoInconsistentError,
            CpdpError::InternalErrorInvoiceExist,
            CpdpError::InternalErrorMidas,
            CpdpError::InternalErrorParameterError,
            CpdpError::InternalErrorSandBoxAccessError,
            CpdpError::InternalErrorSaveDbError,
            CpdpError::InternalErrorSigGenError,
            CpdpError::InternalErrorSubAccountNotFoundError,
            CpdpError::InternalErrorUnknown,
            CpdpError::InternalErrorUnkownError,
            CpdpError::InvalidParameter,
            CpdpError::InvalidParameterBackendCgiError,
            CpdpError::InvalidParameterLackParameter,
            CpdpError::InvalidParameterMidas,
            CpdpError::InvalidParameterMidasEnvironment,
            CpdpError::InvalidParameterMidasExternalApp,
            CpdpError::InvalidParameterMidasFileType,
            CpdpError::InvalidParameterMidasHash,
            CpdpError::InvalidParameterMidasSignId,
            CpdpError::InvalidParameterParamMarshalFailed,
            CpdpError::InvalidParameterParamUnmarshalFailed,
            CpdpError::InvalidParameterUnsupportedParameter,
            CpdpError::LimitExceededMidasLargeFile,
            CpdpError::LimitExceededMidasOrder,
            CpdpError::LimitExceededMidasOrderCanceled,
            CpdpError::LimitExceededMidasOrderClosed,
            CpdpError::LimitExceededMidasOrderExpired,
            CpdpError::LimitExceededMidasOrderFailed,
            CpdpError::LimitExceededMidasOrderPartialSuccess,
            CpdpError::LimitExceededMidasOrderProcessing,
            CpdpError::LimitExceededMidasOrderSuccess,
            CpdpError::MissingParameter,
            CpdpError::MissingParameterDot,
            CpdpError::MissingParameterAction,
            CpdpError::MissingParameterAppId,
            CpdpError::RequestLimitExceededMidas,
            CpdpError::RequestLimitExceededMidasInvalidRequest,
            CpdpError::ResourceInUseMidas,
            CpdpError::ResourceInsufficientThreadPoolReject,
            CpdpError::ResourceNotFoundAccount,
            CpdpError::ResourceNotFoundBatchInfoNotFound,
            CpdpError::ResourceNotFoundInvoiceNotFound,
            CpdpError::ResourceNotFoundKey,
            CpdpError::ResourceNotFoundMerchantInfoNotFound,
            CpdpError::ResourceNotFoundMidasExternalApp,
            CpdpError::ResourceNotFoundMidasExternalOrder,
            CpdpError::ResourceNotFoundMidasOrder,
            CpdpError::ResourceNotFoundMidasSign,
            CpdpError::ResourceNotFoundPlatformInfoNotFound,
            CpdpError::ResourceUnavailableMidasBalance,
            CpdpError::ResourceUnavailableMidasDay,
            CpdpError::ResourceUnavailableMidasFrozenAmount,
            CpdpError::ResourceUnavailableMidasMerchantBalance,
            CpdpError::ResourceUnavailableMidasOrder,
            CpdpError::ResourceUnavailableMidasUserBalance,
            CpdpError::ResourceUnavailableMidasWallet,
            CpdpError::UnauthorizedOperationMidas,
        ];
        pub(super) static WORDS: [&str; 184] = [
            "AuthFailure.Account",
            "AuthFailure.Forbidden",
            "AuthFailure.Midas",
            "AuthFailure.SecretKeyNotFound",
            "AuthFailure.Sign",
            "AuthFailure.VerifyError",
            "AuthFailure.VerifyTokenFailure",
            "FailedOperation",
            "FailedOperation.AbnormalMerchantState",
            "FailedOperation.AbnormalOrderState",
            "FailedOperation.AcctNotBind",
            "FailedOperation.AcctNotExist",
            "FailedOperation.Action",
            "FailedOperation.ActionInvalid",
            "FailedOperation.AddMerchantFailed",
            "FailedOperation.AlreadyExists",
            "FailedOperation.AppDeny",
            "FailedOperation.AppidMchidNotMatch",
            "FailedOperation.BackCallError",
            "FailedOperation.BackendError",
            "FailedOperation.BalanceInsufficient",
            "FailedOperation.BankFailed",
            "FailedOperation.BanlanceNotEnoughError",
            "FailedOperation.CallChannelGatewayError",
            "FailedOperation.ChannelDeny",
            "FailedOperation.ChannelError",
            "FailedOperation.ChannelRefundFailed",
            "FailedOperation.ChannelRefundFrequencyLimited",
            "FailedOperation.CloseContractDbFailed",
            "FailedOperation.CloseContractModeInvalid",
            "FailedOperation.ConfigError",
            "FailedOperation.ContractStatusError",
            "FailedOperation.CreateAgent",
            "FailedOperation.CreateOrderError",
            "FailedOperation.CreateOrderUnknown",
            "FailedOperation.DBConfigError",
            "FailedOperation.DbClientConnectFailed",
            "FailedOperation.DbClientInserttFailed",
            "FailedOperation.DbClientQueryFailed",
            "FailedOperation.DbClientUpdateFailed",
            "FailedOperation.DownloadBillError",
            "FailedOperation.ExternalContractIndexNotFound",
            "FailedOperation.ExternalContractNotFound",
            "FailedOperation.ExternalContractStatusInvalid",
            "FailedOperation.ExternalMerchantContractInfoConfigNoFound",
            "FailedOperation.ExternalMerchantIndexConfigNoFound",
            "FailedOperation.ExternalMerchantInfoConfigNoFound",
            "FailedOperation.FileNotExist",
            "FailedOperation.FrequencyLimited",
            "FailedOperation.GetLiveDailySummary",
            "FailedOperation.HttpDoRequestError",
            "FailedOperation.InternalServiceTimeout",
            "FailedOperation.InvalidParameter",
            "FailedOperation.InvalidRefundAmt",
            "FailedOperation.InvalidRequest",
            "FailedOperation.InvoiceExist",
            "FailedOperation.IsEmpty",
            "FailedOperation.MarshalError",
            "FailedOperation.MerchantBalanceNotEnough",
            "FailedOperation.MerchantCheckFailed",
            "FailedOperation.MerchantCreateFailed",
            "FailedOperation.MerchantExist",
            "FailedOperation.MerchantNotExist",
            "FailedOperation.MerchantNotExists",
            "FailedOperation.MerchantPermissionError",
            "FailedOperation.MidasInternalError",
            "FailedOperation.MidasInvalidRequest",
            "FailedOperation.MidasNeedRetry",
            "FailedOperation.MidasRegisterUnfinished",
            "FailedOperation.MidasRepeatOrder",
            "FailedOperation.MidasRisk",
            "FailedOperation.MidasStatusNotMatch",
            "FailedOperation.MidasUnsupportedAction",
            "FailedOperation.MissingParameter",
            "FailedOperation.ModifyMerchantFailed",
            "FailedOperation.MountNotFound",
            "FailedOperation.NoAuth",
            "FailedOperation.NoRecord",
            "FailedOperation.NotEnough",
            "FailedOperation.NotFound",
            "FailedOperation.NotifyUrlParseError",
            "FailedOperation.OcCompletedOrder",
            "FailedOperation.OcRepeatOrder",
            "FailedOperation.OrderLocked",
            "FailedOperation.OrderNotActivated",
            "FailedOperation.OrderRefundError",
            "FailedOperation.PABankError",
            "FailedOperation.ParamError",
            "FailedOperation.ParameterError",
            "FailedOperation.ParentAppIdError",
            "FailedOperation.PortalError",
            "FailedOperation.QueryAgentStatements",
            "FailedOperation.QueryContractNull",
            "FailedOperation.QueryMchannelError",
            "FailedOperation.QueryModeError",
            "FailedOperation.QueryOrderError",
            "FailedOperation.QueryResultNull",
            "FailedOperation.QuotaExceed",
            "FailedOperation.RefundInfoDuplicate",
            "FailedOperation.RefundNotRetrieable",
            "FailedOperation.RefundProcessIng",
            "FailedOperation.RefundTransactionClosed",
            "FailedOperation.RefundTransactionFinished",
            "FailedOperation.SDKError",
            "FailedOperation.ServiceError",
            "FailedOperation.SignError",
            "FailedOperation.SyncMchannelError",
            "FailedOperation.SystemError",
            "FailedOperation.TerminateMchannelError",
            "FailedOperation.Unknown",
            "FailedOperation.UnmarshalError",
            "FailedOperation.UpdateContractStatusFailed",
            "FailedOperation.UploadTaxList",
            "FailedOperation.UploadTaxPayment",
            "FailedOperation.WechatError",
            "FailedOperation.WxCrtNotSet",
            "FailedOperation.XmlFail",
            "InternalError.",
            "InternalError.BackendConnectionError",
            "InternalError.BackendError",
            "InternalError.BackendInternalError",
            "InternalError.BackendNetworkError",
            "InternalError.BackendRouterError",
            "InternalError.BackendTimeOut",
            "InternalError.DBAccessError",
            "InternalError.DeleteDBError",
            "InternalError.DuplicateKeyError",
            "InternalError.FundSummaryAcctNoInconsistentError",
            "InternalError.InvoiceExist",
            "InternalError.Midas",
            "InternalError.ParameterError",
            "InternalError.SandBoxAccessError",
            "InternalError.SaveDBError",
            "InternalError.SigGenError",
            "InternalError.SubAccountNotFoundError",
            "InternalError.Unknown",
            "InternalError.UnkownError",
            "InvalidParameter",
            "InvalidParameter.BackendCgiError",
            "InvalidParameter.LackParameter",
            "InvalidParameter.Midas",
            "InvalidParameter.MidasEnvironment",
            "InvalidParameter.MidasExternalApp",
            "InvalidParameter.MidasFileType",
            "InvalidParameter.MidasHash",
            "InvalidParameter.MidasSignId",
            "InvalidParameter.ParamMarshalFailed",
            "InvalidParameter.ParamUnmarshalFailed",
            "InvalidParameter.UnsupportedParameter",
            "LimitExceeded.MidasLargeFile",
            "LimitExceeded.MidasOrder",
            "LimitExceeded.MidasOrderCanceled",
            "LimitExceeded.MidasOrderClosed",
            "LimitExceeded.MidasOrderExpired",
            "LimitExceeded.MidasOrderFailed",
            "LimitExceeded.MidasOrderPartialSuccess",
            "LimitExceeded.MidasOrderProcessing",
            "LimitExceeded.MidasOrderSuccess",
            "MissingParameter",
            "MissingParameter.",
            "MissingParameter.Action",
            "MissingParameter.AppId",
            "RequestLimitExceeded.Midas",
            "RequestLimitExceeded.MidasInvalidRequest",
            "ResourceInUse.Midas",
            "ResourceInsufficient.ThreadPoolReject",
            "ResourceNotFound.Account",
            "ResourceNotFound.BatchInfoNotFound",
            "ResourceNotFound.InvoiceNotFound",
            "ResourceNotFound.Key",
            "ResourceNotFound.MerchantInfoNotFound",
            "ResourceNotFound.MidasExternalApp",
            "ResourceNotFound.MidasExternalOrder",
            "ResourceNotFound.MidasOrder",
            "ResourceNotFound.MidasSign",
            "ResourceNotFound.PlatformInfoNotFound",
            "ResourceUnavailable.MidasBalance",
            "ResourceUnavailable.MidasDay",
            "ResourceUnavailable.MidasFrozenAmount",
            "ResourceUnavailable.MidasMerchantBalance",
            "ResourceUnavailable.MidasOrder",
            "ResourceUnavailable.MidasUserBalance",
            "ResourceUnavailable.MidasWallet",
            "UnauthorizedOperation.Midas",
        ];
        pub(super) static NAMES: [&str; 184] = [
            "AuthFailureAccount",
            "AuthFailureForbidden",
            "AuthFailureMidas",
            "AuthFailureSecretKeyNotFound",
            "AuthFailureSign",
            "AuthFailureVerifyError",
            "AuthFailureVerifyTokenFailure",
            "FailedOperation",
            "FailedOperationAbnormalMerchantState",
            "FailedOperationAbnormalOrderState",
            "FailedOperationAcctNotBind",
            "FailedOperationAcctNotExist",
            "FailedOperationAction",
            "FailedOperationActionInvalid",
            "FailedOperationAddMerchantFailed",
            "FailedOperationAlreadyExists",
            "FailedOperationAppDeny",
            "FailedOperationAppidMchidNotMatch",
            "FailedOperationBackCallError",
            "FailedOperationBackendError",
            "FailedOperationBalanceInsufficient",
            "FailedOperationBankFailed",
            "FailedOperationBanlanceNotEnoughError",
            "FailedOperationCallChannelGatewayError",
            "FailedOperationChannelDeny",
            "FailedOperationChannelError",
            "FailedOperationChannelRefundFailed",
            "FailedOperationChannelRefundFrequencyLimited",
            "FailedOperationCloseContractDbFailed",
            "FailedOperationCloseContractModeInvalid",
            "FailedOperationConfigError",
            "FailedOperationContractStatusError",
            "FailedOperationCreateAgent",
            "FailedOperationCreateOrderError",
            "FailedOperationCreateOrderUnknown",
            "FailedOperationDbConfigError",
            "FailedOperationDbClientConnectFailed",
            "FailedOperationDbClientInserttFailed",
            "FailedOperationDbClientQueryFailed",
            "FailedOperationDbClientUpdateFailed",
            "FailedOperationDownloadBillError",
            "FailedOperationExternalContractIndexNotFound",
            "FailedOperationExternalContractNotFound",
            "FailedOperationExternalContractStatusInvalid",
            "FailedOperationExternalMerchantContractInfoConfigNoFound",
            "FailedOperationExternalMerchantIndexConfigNoFound",
            "FailedOperationExternalMerchantInfoConfigNoFound",
            "FailedOperationFileNotExist",
            "FailedOperationFrequencyLimited",
            "FailedOperationGetLiveDailySummary",
            "FailedOperationHttpDoRequestError",
            "FailedOperationInternalServiceTimeout",
            "FailedOperationInvalidParameter",
            "FailedOperationInvalidRefundAmt",
            "FailedOperationInvalidRequest",
            "FailedOperationInvoiceExist",
            "FailedOperationIsEmpty",
            "FailedOperationMarshalError",
            "FailedOperationMerchantBalanceNotEnough",
            "FailedOperationMerchantCheckFailed",
            "FailedOperationMerchantCreateFailed",
            "FailedOperationMerchantExist",
            "FailedOperationMerchantNotExist",
            "FailedOperationMerchantNotExists",
            "FailedOperationMerchantPermissionError",
            "FailedOperationMidasInternalError",
            "FailedOperationMidasInvalidRequest",
            "FailedOperationMidasNeedRetry",
            "FailedOperationMidasRegisterUnfinished",
            "FailedOperationMidasRepeatOrder",
            "FailedOperationMidasRisk",
            "FailedOperationMidasStatusNotMatch",
            "FailedOperationMidasUnsupportedAction",
            "FailedOperationMissingParameter",
            "FailedOperationModifyMerchantFailed",
            "FailedOperationMountNotFound",
            "FailedOperationNoAuth",
            "FailedOperationNoRecord",
            "FailedOperationNotEnough",
            "FailedOperationNotFound",
            "FailedOperationNotifyUrlParseError",
            "FailedOperationOcCompletedOrder",
            "FailedOperationOcRepeatOrder",
            "FailedOperationOrderLocked",
            "FailedOperationOrderNotActivated",
            "FailedOperationOrderRefundError",
            "FailedOperationPaBankError",
            "FailedOperationParamError",
            "FailedOperationParameterError",
            "FailedOperationParentAppIdError",
            "FailedOperationPortalError",
            "FailedOperationQueryAgentStatements",
            "FailedOperationQueryContractNull",
            "FailedOperationQueryMchannelError",
            "FailedOperationQueryModeError",
            "FailedOperationQueryOrderError",
            "FailedOperationQueryResultNull",
            "FailedOperationQuotaExceed",
            "FailedOperationRefundInfoDuplicate",
            "FailedOperationRefundNotRetrieable",
            "FailedOperationRefundProcessIng",
            "FailedOperationRefundTransactionClosed",
            "FailedOperationRefundTransactionFinished",
            "FailedOperationSdkError",
            "FailedOperationServiceError",
            "FailedOperationSignError",
            "FailedOperationSyncMchannelError",
            "FailedOperationSystemError",
            "FailedOperationTerminateMchannelError",
            "FailedOperationUnknown",
            "FailedOperationUnmarshalError",
            "FailedOperationUpdateContractStatusFailed",
            "FailedOperationUploadTaxList",
            "FailedOperationUploadTaxPayment",
            "FailedOperationWechatError",
            "FailedOperationWxCrtNotSet",
            "FailedOperationXmlFail",
            "InternalError",
            "InternalErrorBackendConnectionError",
            "InternalErrorBackendError",
            "InternalErrorBackendInternalError",
            "InternalErrorBackendNetworkError",
            "InternalErrorBackendRouterError",
            "InternalErrorBackendTimeOut",
            "InternalErrorDbAccessError",
            "InternalErrorDeleteDbError",
            "InternalErrorDuplicateKeyError",
            "InternalErrorFundSummaryAcctNoInconsistentError",
            "InternalErrorInvoiceExist",
            "InternalErrorMidas",
            "InternalErrorParameterError",
            "InternalErrorSandBoxAccessError",
            "InternalErrorSaveDbError",
            "InternalErrorSigGenError",
            "InternalErrorSubAccountNotFoundError",
            "InternalErrorUnknown",
            "InternalErrorUnkownError",
            "InvalidParameter",
            "InvalidParameterBackendCgiError",
            "InvalidParameterLackParameter",
            "InvalidParameterMidas",
            "InvalidParameterMidasEnvironment",
            "InvalidParameterMidasExternalApp",
            "InvalidParameterMidasFileType",
            "InvalidParameterMidasHash",
            "InvalidParameterMidasSignId",
            "InvalidParameterParamMarshalFailed",
            "InvalidParameterParamUnmarshalFailed",
            "InvalidParameterUnsupportedParameter",
            "LimitExceededMidasLargeFile",
            "LimitExceededMidasOrder",
            "LimitExceededMidasOrderCanceled",
            "LimitExceededMidasOrderClosed",
            "LimitExceededMidasOrderExpired",
            "LimitExceededMidasOrderFailed",
            "LimitExceededMidasOrderPartialSuccess",
            "LimitExceededMidasOrderProcessing",
            "LimitExceededMidasOrderSuccess",
            "MissingParameter",
            "MissingParameterDot",
            "MissingParameterAction",
            "MissingParameterAppId",
            "RequestLimitExceededMidas",
            "RequestLimitExceededMidasInvalidRequest",
            "ResourceInUseMidas",
            "ResourceInsufficientThreadPoolReject",
            "ResourceNotFoundAccount",
            "ResourceNotFoundBatchInfoNotFound",
            "ResourceNotFoundInvoiceNotFound",
            "ResourceNotFoundKey",
            "ResourceNotFoundMerchantInfoNotFound",
            "ResourceNotFoundMidasExternalApp",
            "ResourceNotFoundMidasExternalOrder",
            "ResourceNotFoundMidasOrder",
            "ResourceNotFoundMidasSign",
            "ResourceNotFoundPlatformInfoNotFound",
            "ResourceUnavailableMidasBalance",
            "ResourceUnavailableMidasDay",
            "ResourceUnavailableMidasFrozenAmount",
            "ResourceUnavailableMidasMerchantBalance",
            "ResourceUnavailableMidasOrder",
            "ResourceUnavailableMidasUserBalance",
            "ResourceUnavailableMidasWallet",
            "UnauthorizedOperationMidas",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 23] = [
            Answer::of("AuthFailure.Account"),
            Answer::of("AuthFailure.Forbidden"),
            Answer::of("AuthFailure.Midas"),
            Answer::of("AuthFailure.SecretKeyNotFound"),
            Answer::of("AuthFailure.Sign"),
            Answer::of("AuthFailure.VerifyError"),
            Answer::of("AuthFailure.VerifyTokenFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.RefundNotRetrieable").with_retry(Retry::Never),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("RequestLimitExceeded.Midas").with_retry(Retry::Backoff),
            Answer::of("RequestLimitExceeded.MidasInvalidRequest"),
            Answer::below("ResourceInUse"),
            Answer::below("ResourceInsufficient"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::below("UnauthorizedOperation"),
        ];
        pub(super) use super::index::CPDP_V20190820_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CpdpError",
            label_en: "Company Payment Distributor Platform",
            label_zh: "企业收付平台",
            level: Level::Service,
            product: Some(products::CPDP),
            version: Some("2019-08-20"),
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

#[cfg(feature = "cpdp")]
pub use v20190820::CpdpError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
