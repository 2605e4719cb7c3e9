// @generated from spec/cpdp.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 6e34b17a7a465371
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cpdp.rs"]
mod index;

/// Version 2019-08-20 of the API.
pub mod v20190820 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Company Payment Distributor Platform (cpdp), API 3.0, version 2019-08-20.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum CpdpError {
        /// AuthFailure.Account
        #[doc(alias("AuthFailure.Account"))]
        AuthFailureAccount = -586_802_102,
        /// AuthFailure.Forbidden
        #[doc(alias("AuthFailure.Forbidden"))]
        AuthFailureForbidden = -1_934_949_878,
        /// AuthFailure.Midas
        #[doc(alias("AuthFailure.Midas"))]
        AuthFailureMidas = -1_210_056_075,
        /// AuthFailure.SecretKeyNotFound
        #[doc(alias("AuthFailure.SecretKeyNotFound"))]
        AuthFailureSecretKeyNotFound = -819_178_697,
        /// AuthFailure.Sign
        #[doc(alias("AuthFailure.Sign"))]
        AuthFailureSign = -990_681_100,
        /// AuthFailure.VerifyError
        #[doc(alias("AuthFailure.VerifyError"))]
        AuthFailureVerifyError = 163_017_041,
        /// AuthFailure.VerifyTokenFailure
        #[doc(alias("AuthFailure.VerifyTokenFailure"))]
        AuthFailureVerifyTokenFailure = -1_603_145_231,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AbnormalMerchantState
        #[doc(alias("FailedOperation.AbnormalMerchantState"))]
        FailedOperationAbnormalMerchantState = 1_844_664_641,
        /// FailedOperation.AbnormalOrderState
        #[doc(alias("FailedOperation.AbnormalOrderState"))]
        FailedOperationAbnormalOrderState = -482_946_016,
        /// FailedOperation.AcctNotBind
        #[doc(alias("FailedOperation.AcctNotBind"))]
        FailedOperationAcctNotBind = -704_385_550,
        /// FailedOperation.AcctNotExist
        #[doc(alias("FailedOperation.AcctNotExist"))]
        FailedOperationAcctNotExist = 1_495_556_113,
        /// FailedOperation.Action
        #[doc(alias("FailedOperation.Action"))]
        FailedOperationAction = 56_736_820,
        /// FailedOperation.ActionInvalid
        #[doc(alias("FailedOperation.ActionInvalid"))]
        FailedOperationActionInvalid = 1_535_215_846,
        /// FailedOperation.AddMerchantFailed
        #[doc(alias("FailedOperation.AddMerchantFailed"))]
        FailedOperationAddMerchantFailed = -333_477_019,
        /// FailedOperation.AlreadyExists
        #[doc(alias("FailedOperation.AlreadyExists"))]
        FailedOperationAlreadyExists = -1_063_453_236,
        /// FailedOperation.AppDeny
        #[doc(alias("FailedOperation.AppDeny"))]
        FailedOperationAppDeny = 1_221_162_788,
        /// FailedOperation.AppidMchidNotMatch
        #[doc(alias("FailedOperation.AppidMchidNotMatch"))]
        FailedOperationAppidMchidNotMatch = -1_324_756_949,
        /// FailedOperation.BackCallError
        #[doc(alias("FailedOperation.BackCallError"))]
        FailedOperationBackCallError = 698_857_060,
        /// FailedOperation.BackendError
        #[doc(alias("FailedOperation.BackendError"))]
        FailedOperationBackendError = -383_875_359,
        /// FailedOperation.BalanceInsufficient
        #[doc(alias("FailedOperation.BalanceInsufficient"))]
        FailedOperationBalanceInsufficient = 906_035_860,
        /// FailedOperation.BankFailed
        #[doc(alias("FailedOperation.BankFailed"))]
        FailedOperationBankFailed = -587_026_677,
        /// FailedOperation.BanlanceNotEnoughError
        #[doc(alias("FailedOperation.BanlanceNotEnoughError"))]
        FailedOperationBanlanceNotEnoughError = -1_426_690_913,
        /// FailedOperation.CallChannelGatewayError
        #[doc(alias("FailedOperation.CallChannelGatewayError"))]
        FailedOperationCallChannelGatewayError = 1_401_134_917,
        /// FailedOperation.ChannelDeny
        #[doc(alias("FailedOperation.ChannelDeny"))]
        FailedOperationChannelDeny = 1_484_251_464,
        /// FailedOperation.ChannelError
        #[doc(alias("FailedOperation.ChannelError"))]
        FailedOperationChannelError = -1_698_978_913,
        /// FailedOperation.ChannelRefundFailed
        #[doc(alias("FailedOperation.ChannelRefundFailed"))]
        FailedOperationChannelRefundFailed = -1_057_098_800,
        /// FailedOperation.ChannelRefundFrequencyLimited
        #[doc(alias("FailedOperation.ChannelRefundFrequencyLimited"))]
        FailedOperationChannelRefundFrequencyLimited = -1_864_247_446,
        /// FailedOperation.CloseContractDbFailed
        #[doc(alias("FailedOperation.CloseContractDbFailed"))]
        FailedOperationCloseContractDbFailed = 1_819_713_137,
        /// FailedOperation.CloseContractModeInvalid
        #[doc(alias("FailedOperation.CloseContractModeInvalid"))]
        FailedOperationCloseContractModeInvalid = 1_113_469_714,
        /// FailedOperation.ConfigError
        #[doc(alias("FailedOperation.ConfigError"))]
        FailedOperationConfigError = -1_934_911_487,
        /// FailedOperation.ContractStatusError
        #[doc(alias("FailedOperation.ContractStatusError"))]
        FailedOperationContractStatusError = -129_124_808,
        /// FailedOperation.CreateAgent
        #[doc(alias("FailedOperation.CreateAgent"))]
        FailedOperationCreateAgent = -949_722_097,
        /// FailedOperation.CreateOrderError
        #[doc(alias("FailedOperation.CreateOrderError"))]
        FailedOperationCreateOrderError = 1_162_633_583,
        /// FailedOperation.CreateOrderUnknown
        #[doc(alias("FailedOperation.CreateOrderUnknown"))]
        FailedOperationCreateOrderUnknown = -1_572_951_230,
        /// FailedOperation.DBConfigError
        #[doc(alias("FailedOperation.DBConfigError"))]
        FailedOperationDbConfigError = 133_229_952,
        /// FailedOperation.DbClientConnectFailed
        #[doc(alias("FailedOperation.DbClientConnectFailed"))]
        FailedOperationDbClientConnectFailed = -141_066_948,
        /// FailedOperation.DbClientInserttFailed
        #[doc(alias("FailedOperation.DbClientInserttFailed"))]
        FailedOperationDbClientInserttFailed = 715_408_491,
        /// FailedOperation.DbClientQueryFailed
        #[doc(alias("FailedOperation.DbClientQueryFailed"))]
        FailedOperationDbClientQueryFailed = 59_076_462,
        /// FailedOperation.DbClientUpdateFailed
        #[doc(alias("FailedOperation.DbClientUpdateFailed"))]
        FailedOperationDbClientUpdateFailed = -326_746_865,
        /// FailedOperation.DownloadBillError
        #[doc(alias("FailedOperation.DownloadBillError"))]
        FailedOperationDownloadBillError = 866_928_781,
        /// FailedOperation.ExternalContractIndexNotFound
        #[doc(alias("FailedOperation.ExternalContractIndexNotFound"))]
        FailedOperationExternalContractIndexNotFound = -1_219_105_509,
        /// FailedOperation.ExternalContractNotFound
        #[doc(alias("FailedOperation.ExternalContractNotFound"))]
        FailedOperationExternalContractNotFound = 2_135_466_465,
        /// FailedOperation.ExternalContractStatusInvalid
        #[doc(alias("FailedOperation.ExternalContractStatusInvalid"))]
        FailedOperationExternalContractStatusInvalid = 642_726_916,
        /// FailedOperation.ExternalMerchantContractInfoConfigNoFound
        #[doc(alias("FailedOperation.ExternalMerchantContractInfoConfigNoFound"))]
        FailedOperationExternalMerchantContractInfoConfigNoFound = 1_675_733_655,
        /// FailedOperation.ExternalMerchantIndexConfigNoFound
        #[doc(alias("FailedOperation.ExternalMerchantIndexConfigNoFound"))]
        FailedOperationExternalMerchantIndexConfigNoFound = -1_426_987_495,
        /// FailedOperation.ExternalMerchantInfoConfigNoFound
        #[doc(alias("FailedOperation.ExternalMerchantInfoConfigNoFound"))]
        FailedOperationExternalMerchantInfoConfigNoFound = -676_136_013,
        /// FailedOperation.FileNotExist
        #[doc(alias("FailedOperation.FileNotExist"))]
        FailedOperationFileNotExist = 1_028_965_089,
        /// FailedOperation.FrequencyLimited
        #[doc(alias("FailedOperation.FrequencyLimited"))]
        FailedOperationFrequencyLimited = -1_375_362_351,
        /// FailedOperation.GetLiveDailySummary
        #[doc(alias("FailedOperation.GetLiveDailySummary"))]
        FailedOperationGetLiveDailySummary = -1_050_274_729,
        /// FailedOperation.HttpDoRequestError
        #[doc(alias("FailedOperation.HttpDoRequestError"))]
        FailedOperationHttpDoRequestError = 1_643_390_818,
        /// FailedOperation.InternalServiceTimeout
        #[doc(alias("FailedOperation.InternalServiceTimeout"))]
        FailedOperationInternalServiceTimeout = -501_537_541,
        /// FailedOperation.InvalidParameter
        #[doc(alias("FailedOperation.InvalidParameter"))]
        FailedOperationInvalidParameter = 1_617_847_662,
        /// FailedOperation.InvalidRefundAmt
        #[doc(alias("FailedOperation.InvalidRefundAmt"))]
        FailedOperationInvalidRefundAmt = 1_005_915_441,
        /// FailedOperation.InvalidRequest
        #[doc(alias("FailedOperation.InvalidRequest"))]
        FailedOperationInvalidRequest = -548_627_855,
        /// FailedOperation.InvoiceExist
        #[doc(alias("FailedOperation.InvoiceExist"))]
        FailedOperationInvoiceExist = 769_813_322,
        /// FailedOperation.IsEmpty
        #[doc(alias("FailedOperation.IsEmpty"))]
        FailedOperationIsEmpty = -1_038_391_397,
        /// FailedOperation.MarshalError
        #[doc(alias("FailedOperation.MarshalError"))]
        FailedOperationMarshalError = -1_216_109_056,
        /// FailedOperation.MerchantBalanceNotEnough
        #[doc(alias("FailedOperation.MerchantBalanceNotEnough"))]
        FailedOperationMerchantBalanceNotEnough = -57_791_167,
        /// FailedOperation.MerchantCheckFailed
        #[doc(alias("FailedOperation.MerchantCheckFailed"))]
        FailedOperationMerchantCheckFailed = 41_714_787,
        /// FailedOperation.MerchantCreateFailed
        #[doc(alias("FailedOperation.MerchantCreateFailed"))]
        FailedOperationMerchantCreateFailed = -1_456_015_201,
        /// FailedOperation.MerchantExist
        #[doc(alias("FailedOperation.MerchantExist"))]
        FailedOperationMerchantExist = -311_473_347,
        /// FailedOperation.MerchantNotExist
        #[doc(alias("FailedOperation.MerchantNotExist"))]
        FailedOperationMerchantNotExist = -1_201_679_396,
        /// FailedOperation.MerchantNotExists
        #[doc(alias("FailedOperation.MerchantNotExists"))]
        FailedOperationMerchantNotExists = -496_921_637,
        /// FailedOperation.MerchantPermissionError
        #[doc(alias("FailedOperation.MerchantPermissionError"))]
        FailedOperationMerchantPermissionError = -1_631_614_294,
        /// FailedOperation.MidasInternalError
        #[doc(alias("FailedOperation.MidasInternalError"))]
        FailedOperationMidasInternalError = 2_008_854_354,
        /// FailedOperation.MidasInvalidRequest
        #[doc(alias("FailedOperation.MidasInvalidRequest"))]
        FailedOperationMidasInvalidRequest = -225_819_566,
        /// FailedOperation.MidasNeedRetry
        #[doc(alias("FailedOperation.MidasNeedRetry"))]
        FailedOperationMidasNeedRetry = 1_369_815_189,
        /// FailedOperation.MidasRegisterUnfinished
        #[doc(alias("FailedOperation.MidasRegisterUnfinished"))]
        FailedOperationMidasRegisterUnfinished = 1_101_620_016,
        /// FailedOperation.MidasRepeatOrder
        #[doc(alias("FailedOperation.MidasRepeatOrder"))]
        FailedOperationMidasRepeatOrder = -1_632_880_195,
        /// FailedOperation.MidasRisk
        #[doc(alias("FailedOperation.MidasRisk"))]
        FailedOperationMidasRisk = 1_943_035_225,
        /// FailedOperation.MidasStatusNotMatch
        #[doc(alias("FailedOperation.MidasStatusNotMatch"))]
        FailedOperationMidasStatusNotMatch = -987_657_288,
        /// FailedOperation.MidasUnsupportedAction
        #[doc(alias("FailedOperation.MidasUnsupportedAction"))]
        FailedOperationMidasUnsupportedAction = -2_060_394_161,
        /// FailedOperation.MissingParameter
        #[doc(alias("FailedOperation.MissingParameter"))]
        FailedOperationMissingParameter = 1_621_545_800,
        /// FailedOperation.ModifyMerchantFailed
        #[doc(alias("FailedOperation.ModifyMerchantFailed"))]
        FailedOperationModifyMerchantFailed = -1_191_034_173,
        /// FailedOperation.MountNotFound
        #[doc(alias("FailedOperation.MountNotFound"))]
        FailedOperationMountNotFound = 237_256_505,
        /// FailedOperation.NoAuth
        #[doc(alias("FailedOperation.NoAuth"))]
        FailedOperationNoAuth = -1_716_339_465,
        /// FailedOperation.NoRecord
        #[doc(alias("FailedOperation.NoRecord"))]
        FailedOperationNoRecord = -2_127_802_391,
        /// FailedOperation.NotEnough
        #[doc(alias("FailedOperation.NotEnough"))]
        FailedOperationNotEnough = -1_395_231_730,
        /// FailedOperation.NotFound
        #[doc(alias("FailedOperation.NotFound"))]
        FailedOperationNotFound = -1_281_465_919,
        /// FailedOperation.NotifyUrlParseError
        #[doc(alias("FailedOperation.NotifyUrlParseError"))]
        FailedOperationNotifyUrlParseError = 1_123_767_329,
        /// FailedOperation.OcCompletedOrder
        #[doc(alias("FailedOperation.OcCompletedOrder"))]
        FailedOperationOcCompletedOrder = 1_560_451_277,
        /// FailedOperation.OcRepeatOrder
        #[doc(alias("FailedOperation.OcRepeatOrder"))]
        FailedOperationOcRepeatOrder = 1_367_316_741,
        /// FailedOperation.OrderLocked
        #[doc(alias("FailedOperation.OrderLocked"))]
        FailedOperationOrderLocked = 547_163_354,
        /// FailedOperation.OrderNotActivated
        #[doc(alias("FailedOperation.OrderNotActivated"))]
        FailedOperationOrderNotActivated = 1_505_443_947,
        /// FailedOperation.OrderRefundError
        #[doc(alias("FailedOperation.OrderRefundError"))]
        FailedOperationOrderRefundError = -1_741_713_335,
        /// FailedOperation.PABankError
        #[doc(alias("FailedOperation.PABankError"))]
        FailedOperationPaBankError = -1_065_640_790,
        /// FailedOperation.ParamError
        #[doc(alias("FailedOperation.ParamError"))]
        FailedOperationParamError = 770_780_352,
        /// FailedOperation.ParameterError
        #[doc(alias("FailedOperation.ParameterError"))]
        FailedOperationParameterError = -2_013_672_746,
        /// FailedOperation.ParentAppIdError
        #[doc(alias("FailedOperation.ParentAppIdError"))]
        FailedOperationParentAppIdError = -350_144_507,
        /// FailedOperation.PortalError
        #[doc(alias("FailedOperation.PortalError"))]
        FailedOperationPortalError = 692_413_336,
        /// FailedOperation.QueryAgentStatements
        #[doc(alias("FailedOperation.QueryAgentStatements"))]
        FailedOperationQueryAgentStatements = -1_493_358_323,
        /// FailedOperation.QueryContractNull
        #[doc(alias("FailedOperation.QueryContractNull"))]
        FailedOperationQueryContractNull = 771_428_167,
        /// FailedOperation.QueryMchannelError
        #[doc(alias("FailedOperation.QueryMchannelError"))]
        FailedOperationQueryMchannelError = 919_052_851,
        /// FailedOperation.QueryModeError
        #[doc(alias("FailedOperation.QueryModeError"))]
        FailedOperationQueryModeError = -1_863_209_029,
        /// FailedOperation.QueryOrderError
        #[doc(alias("FailedOperation.QueryOrderError"))]
        FailedOperationQueryOrderError = 595_958_905,
        /// FailedOperation.QueryResultNull
        #[doc(alias("FailedOperation.QueryResultNull"))]
        FailedOperationQueryResultNull = -1_212_910_562,
        /// FailedOperation.QuotaExceed
        #[doc(alias("FailedOperation.QuotaExceed"))]
        FailedOperationQuotaExceed = -114_403_964,
        /// FailedOperation.RefundInfoDuplicate
        #[doc(alias("FailedOperation.RefundInfoDuplicate"))]
        FailedOperationRefundInfoDuplicate = -143_005_712,
        /// FailedOperation.RefundNotRetrieable
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.RefundNotRetrieable"))]
        FailedOperationRefundNotRetrieable = -1_068_063_453,
        /// FailedOperation.RefundProcessIng
        #[doc(alias("FailedOperation.RefundProcessIng"))]
        FailedOperationRefundProcessIng = 1_443_001_522,
        /// FailedOperation.RefundTransactionClosed
        #[doc(alias("FailedOperation.RefundTransactionClosed"))]
        FailedOperationRefundTransactionClosed = 1_880_481_400,
        /// FailedOperation.RefundTransactionFinished
        #[doc(alias("FailedOperation.RefundTransactionFinished"))]
        FailedOperationRefundTransactionFinished = 1_533_320_928,
        /// FailedOperation.SDKError
        #[doc(alias("FailedOperation.SDKError"))]
        FailedOperationSdkError = -765_687_292,
        /// FailedOperation.ServiceError
        #[doc(alias("FailedOperation.ServiceError"))]
        FailedOperationServiceError = -1_874_571_166,
        /// FailedOperation.SignError
        #[doc(alias("FailedOperation.SignError"))]
        FailedOperationSignError = -1_620_711_717,
        /// FailedOperation.SyncMchannelError
        #[doc(alias("FailedOperation.SyncMchannelError"))]
        FailedOperationSyncMchannelError = -1_057_897_842,
        /// FailedOperation.SystemError
        #[doc(alias("FailedOperation.SystemError"))]
        FailedOperationSystemError = -526_850_274,
        /// FailedOperation.TerminateMchannelError
        #[doc(alias("FailedOperation.TerminateMchannelError"))]
        FailedOperationTerminateMchannelError = 1_886_449_823,
        /// FailedOperation.Unknown
        #[doc(alias("FailedOperation.Unknown"))]
        FailedOperationUnknown = 1_573_047_210,
        /// FailedOperation.UnmarshalError
        #[doc(alias("FailedOperation.UnmarshalError"))]
        FailedOperationUnmarshalError = -1_541_459_623,
        /// FailedOperation.UpdateContractStatusFailed
        #[doc(alias("FailedOperation.UpdateContractStatusFailed"))]
        FailedOperationUpdateContractStatusFailed = 505_825_406,
        /// FailedOperation.UploadTaxList
        #[doc(alias("FailedOperation.UploadTaxList"))]
        FailedOperationUploadTaxList = 1_567_790_842,
        /// FailedOperation.UploadTaxPayment
        #[doc(alias("FailedOperation.UploadTaxPayment"))]
        FailedOperationUploadTaxPayment = -255_374_455,
        /// FailedOperation.WechatError
        #[doc(alias("FailedOperation.WechatError"))]
        FailedOperationWechatError = 1_434_753_791,
        /// FailedOperation.WxCrtNotSet
        #[doc(alias("FailedOperation.WxCrtNotSet"))]
        FailedOperationWxCrtNotSet = 252_343_520,
        /// FailedOperation.XmlFail
        #[doc(alias("FailedOperation.XmlFail"))]
        FailedOperationXmlFail = -819_389_561,
        /// InternalError.
        #[doc(alias("InternalError."))]
        InternalError = 1_220_571_136,
        /// InternalError.BackendConnectionError
        #[doc(alias("InternalError.BackendConnectionError"))]
        InternalErrorBackendConnectionError = -1_354_567_122,
        /// InternalError.BackendError
        #[doc(alias("InternalError.BackendError"))]
        InternalErrorBackendError = -2_070_711_945,
        /// InternalError.BackendInternalError
        #[doc(alias("InternalError.BackendInternalError"))]
        InternalErrorBackendInternalError = -1_471_841_210,
        /// InternalError.BackendNetworkError
        #[doc(alias("InternalError.BackendNetworkError"))]
        InternalErrorBackendNetworkError = 1_204_182_992,
        /// InternalError.BackendRouterError
        #[doc(alias("InternalError.BackendRouterError"))]
        InternalErrorBackendRouterError = 568_929_181,
        /// InternalError.BackendTimeOut
        #[doc(alias("InternalError.BackendTimeOut"))]
        InternalErrorBackendTimeOut = -176_899_828,
        /// InternalError.DBAccessError
        #[doc(alias("InternalError.DBAccessError"))]
        InternalErrorDbAccessError = 1_367_580_955,
        /// InternalError.DeleteDBError
        #[doc(alias("InternalError.DeleteDBError"))]
        InternalErrorDeleteDbError = -1_081_732_622,
        /// InternalError.DuplicateKeyError
        #[doc(alias("InternalError.DuplicateKeyError"))]
        InternalErrorDuplicateKeyError = -204_189_365,
        /// InternalError.FundSummaryAcctNoInconsistentError
        #[doc(alias("InternalError.FundSummaryAcctNoInconsistentError"))]
        InternalErrorFundSummaryAcctNoInconsistentError = -687_967_559,
        /// InternalError.InvoiceExist
        #[doc(alias("InternalError.InvoiceExist"))]
        InternalErrorInvoiceExist = 1_618_124_239,
        /// InternalError.Midas
        #[doc(alias("InternalError.Midas"))]
        InternalErrorMidas = 1_247_292_120,
        /// InternalError.ParameterError
        #[doc(alias("InternalError.ParameterError"))]
        InternalErrorParameterError = -1_719_935_600,
        /// InternalError.SandBoxAccessError
        #[doc(alias("InternalError.SandBoxAccessError"))]
        InternalErrorSandBoxAccessError = -1_161_041_902,
        /// InternalError.SaveDBError
        #[doc(alias("InternalError.SaveDBError"))]
        InternalErrorSaveDbError = -1_281_946_263,
        /// InternalError.SigGenError
        #[doc(alias("InternalError.SigGenError"))]
        InternalErrorSigGenError = -814_784_776,
        /// InternalError.SubAccountNotFoundError
        #[doc(alias("InternalError.SubAccountNotFoundError"))]
        InternalErrorSubAccountNotFoundError = 1_846_088_608,
        /// InternalError.Unknown
        #[doc(alias("InternalError.Unknown"))]
        InternalErrorUnknown = -1_298_513_901,
        /// InternalError.UnkownError
        #[doc(alias("InternalError.UnkownError"))]
        InternalErrorUnkownError = -233_583_033,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.BackendCgiError
        #[doc(alias("InvalidParameter.BackendCgiError"))]
        InvalidParameterBackendCgiError = -1_961_208_968,
        /// InvalidParameter.LackParameter
        #[doc(alias("InvalidParameter.LackParameter"))]
        InvalidParameterLackParameter = 123_129_948,
        /// InvalidParameter.Midas
        #[doc(alias("InvalidParameter.Midas"))]
        InvalidParameterMidas = 1_401_176_878,
        /// InvalidParameter.MidasEnvironment
        #[doc(alias("InvalidParameter.MidasEnvironment"))]
        InvalidParameterMidasEnvironment = 2_052_460_747,
        /// InvalidParameter.MidasExternalApp
        #[doc(alias("InvalidParameter.MidasExternalApp"))]
        InvalidParameterMidasExternalApp = 1_194_448_754,
        /// InvalidParameter.MidasFileType
        #[doc(alias("InvalidParameter.MidasFileType"))]
        InvalidParameterMidasFileType = -1_885_515_689,
        /// InvalidParameter.MidasHash
        #[doc(alias("InvalidParameter.MidasHash"))]
        InvalidParameterMidasHash = 1_171_742_833,
        /// InvalidParameter.MidasSignId
        #[doc(alias("InvalidParameter.MidasSignId"))]
        InvalidParameterMidasSignId = 1_101_660_663,
        /// InvalidParameter.ParamMarshalFailed
        #[doc(alias("InvalidParameter.ParamMarshalFailed"))]
        InvalidParameterParamMarshalFailed = -1_453_763_235,
        /// InvalidParameter.ParamUnmarshalFailed
        #[doc(alias("InvalidParameter.ParamUnmarshalFailed"))]
        InvalidParameterParamUnmarshalFailed = -21_330_615,
        /// InvalidParameter.UnsupportedParameter
        #[doc(alias("InvalidParameter.UnsupportedParameter"))]
        InvalidParameterUnsupportedParameter = 1_447_392_640,
        /// LimitExceeded.MidasLargeFile
        #[doc(alias("LimitExceeded.MidasLargeFile"))]
        LimitExceededMidasLargeFile = 1_437_604_432,
        /// LimitExceeded.MidasOrder
        #[doc(alias("LimitExceeded.MidasOrder"))]
        LimitExceededMidasOrder = -452_194_849,
        /// LimitExceeded.MidasOrderCanceled
        #[doc(alias("LimitExceeded.MidasOrderCanceled"))]
        LimitExceededMidasOrderCanceled = -1_987_898_867,
        /// LimitExceeded.MidasOrderClosed
        #[doc(alias("LimitExceeded.MidasOrderClosed"))]
        LimitExceededMidasOrderClosed = -621_989_390,
        /// LimitExceeded.MidasOrderExpired
        #[doc(alias("LimitExceeded.MidasOrderExpired"))]
        LimitExceededMidasOrderExpired = 1_887_943_530,
        /// LimitExceeded.MidasOrderFailed
        #[doc(alias("LimitExceeded.MidasOrderFailed"))]
        LimitExceededMidasOrderFailed = -142_145_677,
        /// LimitExceeded.MidasOrderPartialSuccess
        #[doc(alias("LimitExceeded.MidasOrderPartialSuccess"))]
        LimitExceededMidasOrderPartialSuccess = -1_598_343_178,
        /// LimitExceeded.MidasOrderProcessing
        #[doc(alias("LimitExceeded.MidasOrderProcessing"))]
        LimitExceededMidasOrderProcessing = -1_004_832_481,
        /// LimitExceeded.MidasOrderSuccess
        #[doc(alias("LimitExceeded.MidasOrderSuccess"))]
        LimitExceededMidasOrderSuccess = -122_951_456,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.
        #[doc(alias("MissingParameter."))]
        MissingParameterDot = -424_470_475,
        /// MissingParameter.Action
        #[doc(alias("MissingParameter.Action"))]
        MissingParameterAction = -2_051_692_147,
        /// MissingParameter.AppId
        #[doc(alias("MissingParameter.AppId"))]
        MissingParameterAppId = 766_972_917,
        /// RequestLimitExceeded.Midas
        ///
        /// - Retry: `backoff`
        #[doc(alias("RequestLimitExceeded.Midas"))]
        RequestLimitExceededMidas = -1_324_095_297,
        /// RequestLimitExceeded.MidasInvalidRequest
        #[doc(alias("RequestLimitExceeded.MidasInvalidRequest"))]
        RequestLimitExceededMidasInvalidRequest = -294_540_036,
        /// ResourceInUse.Midas
        #[doc(alias("ResourceInUse.Midas"))]
        ResourceInUseMidas = -183_103_200,
        /// ResourceInsufficient.ThreadPoolReject
        #[doc(alias("ResourceInsufficient.ThreadPoolReject"))]
        ResourceInsufficientThreadPoolReject = -1_889_596_999,
        /// ResourceNotFound.Account
        #[doc(alias("ResourceNotFound.Account"))]
        ResourceNotFoundAccount = 1_127_489_687,
        /// ResourceNotFound.BatchInfoNotFound
        #[doc(alias("ResourceNotFound.BatchInfoNotFound"))]
        ResourceNotFoundBatchInfoNotFound = 894_094_713,
        /// ResourceNotFound.InvoiceNotFound
        #[doc(alias("ResourceNotFound.InvoiceNotFound"))]
        ResourceNotFoundInvoiceNotFound = 713_668_538,
        /// ResourceNotFound.Key
        #[doc(alias("ResourceNotFound.Key"))]
        ResourceNotFoundKey = 1_112_926_936,
        /// ResourceNotFound.MerchantInfoNotFound
        #[doc(alias("ResourceNotFound.MerchantInfoNotFound"))]
        ResourceNotFoundMerchantInfoNotFound = -1_699_022_047,
        /// ResourceNotFound.MidasExternalApp
        #[doc(alias("ResourceNotFound.MidasExternalApp"))]
        ResourceNotFoundMidasExternalApp = 61_495_908,
        /// ResourceNotFound.MidasExternalOrder
        #[doc(alias("ResourceNotFound.MidasExternalOrder"))]
        ResourceNotFoundMidasExternalOrder = -1_278_134_041,
        /// ResourceNotFound.MidasOrder
        #[doc(alias("ResourceNotFound.MidasOrder"))]
        ResourceNotFoundMidasOrder = -1_291_498_149,
        /// ResourceNotFound.MidasSign
        #[doc(alias("ResourceNotFound.MidasSign"))]
        ResourceNotFoundMidasSign = -1_506_675_179,
        /// ResourceNotFound.PlatformInfoNotFound
        #[doc(alias("ResourceNotFound.PlatformInfoNotFound"))]
        ResourceNotFoundPlatformInfoNotFound = 1_641_106_573,
        /// ResourceUnavailable.MidasBalance
        #[doc(alias("ResourceUnavailable.MidasBalance"))]
        ResourceUnavailableMidasBalance = 1_117_391_707,
        /// ResourceUnavailable.MidasDay
        #[doc(alias("ResourceUnavailable.MidasDay"))]
        ResourceUnavailableMidasDay = 596_425_171,
        /// ResourceUnavailable.MidasFrozenAmount
        #[doc(alias("ResourceUnavailable.MidasFrozenAmount"))]
        ResourceUnavailableMidasFrozenAmount = 1_299_536_546,
        /// ResourceUnavailable.MidasMerchantBalance
        #[doc(alias("ResourceUnavailable.MidasMerchantBalance"))]
        ResourceUnavailableMidasMerchantBalance = -1_423_215_465,
        /// ResourceUnavailable.MidasOrder
        #[doc(alias("ResourceUnavailable.MidasOrder"))]
        ResourceUnavailableMidasOrder = -1_793_374_950,
        /// ResourceUnavailable.MidasUserBalance
        #[doc(alias("ResourceUnavailable.MidasUserBalance"))]
        ResourceUnavailableMidasUserBalance = -1_396_949_020,
        /// ResourceUnavailable.MidasWallet
        #[doc(alias("ResourceUnavailable.MidasWallet"))]
        ResourceUnavailableMidasWallet = 1_167_898_999,
        /// UnauthorizedOperation.Midas
        #[doc(alias("UnauthorizedOperation.Midas"))]
        UnauthorizedOperationMidas = -1_510_021_692,
    }
    api::listed_enum!(CpdpError, cpdp_v20190820_table);
    mod cpdp_v20190820_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{CpdpError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "cpdp_v20190820";
        pub(super) const CODE_INDEX: Index = index::CPDP_V20190820_CODES;
        pub(super) const KEY_INDEX: Index = index::CPDP_V20190820_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 184] = backgrounds(
            &WORDS,
            &index::CPDP_V20190820_HEADS,
        );
        pub(super) static OWN: [Own; 2] = [
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::CPDP_V20190820_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20190820::CpdpError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
