// @generated from spec/postgres.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 4655e583cbfb2e13
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/postgres.rs"]
mod index;

/// Version 2017-03-12 of the API.
pub mod v20170312 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of TencentDB for PostgreSQL (postgres), API 3.0, version 2017-03-12.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum PostgresError {
        /// AccountNotExist
        AccountNotExist = -96_068_533,
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// DBError
        #[doc(alias("DBError"))]
        DbError = 1_440_565_360,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AllocateQuotasError
        #[doc(alias("FailedOperation.AllocateQuotasError"))]
        FailedOperationAllocateQuotasError = -455_081_923,
        /// FailedOperation.BaseNetworkAccessError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.BaseNetworkAccessError"))]
        FailedOperationBaseNetworkAccessError = 2_097_877_656,
        /// FailedOperation.CMQResponseError
        #[doc(alias("FailedOperation.CMQResponseError"))]
        FailedOperationCmqResponseError = 1_595_407_663,
        /// FailedOperation.CamAuthFailed
        #[doc(alias("FailedOperation.CamAuthFailed"))]
        FailedOperationCamAuthFailed = -381_370_838,
        /// FailedOperation.CamCheckResourceError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CamCheckResourceError"))]
        FailedOperationCamCheckResourceError = -922_348_693,
        /// FailedOperation.CamCheckResourceFailed
        #[doc(alias("FailedOperation.CamCheckResourceFailed"))]
        FailedOperationCamCheckResourceFailed = 830_671_984,
        /// FailedOperation.CamSigAndAuthError
        #[doc(alias("FailedOperation.CamSigAndAuthError"))]
        FailedOperationCamSigAndAuthError = 1_172_784_061,
        /// FailedOperation.CdbCgwConnectError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CdbCgwConnectError"))]
        FailedOperationCdbCgwConnectError = -1_540_244_542,
        /// FailedOperation.CheckAccountCAMCloseError
        #[doc(alias("FailedOperation.CheckAccountCAMCloseError"))]
        FailedOperationCheckAccountCamCloseError = -820_266_169,
        /// FailedOperation.CheckAccountCAMOpenError
        #[doc(alias("FailedOperation.CheckAccountCAMOpenError"))]
        FailedOperationCheckAccountCamOpenError = 806_926_466,
        /// FailedOperation.CreateBasicNetworkDeniedError
        #[doc(alias("FailedOperation.CreateBasicNetworkDeniedError"))]
        FailedOperationCreateBasicNetworkDeniedError = 68_433_069,
        /// FailedOperation.CreateOrderFailed
        #[doc(alias("FailedOperation.CreateOrderFailed"))]
        FailedOperationCreateOrderFailed = 1_885_504_812,
        /// FailedOperation.DBError
        #[doc(alias("FailedOperation.DBError"))]
        FailedOperationDbError = -968_304_058,
        /// FailedOperation.DatabaseAccessError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DatabaseAccessError"))]
        FailedOperationDatabaseAccessError = 1_932_846_238,
        /// FailedOperation.DatabaseAffectedError
        #[doc(alias("FailedOperation.DatabaseAffectedError"))]
        FailedOperationDatabaseAffectedError = 971_925_745,
        /// FailedOperation.DeleteAllRoute
        #[doc(alias("FailedOperation.DeleteAllRoute"))]
        FailedOperationDeleteAllRoute = 725_366_107,
        /// FailedOperation.DeleteResourceProjectTagError
        #[doc(alias("FailedOperation.DeleteResourceProjectTagError"))]
        FailedOperationDeleteResourceProjectTagError = 763_923_256,
        /// FailedOperation.DeleteResourcesToTagError
        #[doc(alias("FailedOperation.DeleteResourcesToTagError"))]
        FailedOperationDeleteResourcesToTagError = -1_596_129_251,
        /// FailedOperation.ESConnectError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ESConnectError"))]
        FailedOperationEsConnectError = 1_682_705_415,
        /// FailedOperation.ESQueryError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ESQueryError"))]
        FailedOperationEsQueryError = 1_175_462_494,
        /// FailedOperation.FailedOperationError
        #[doc(alias("FailedOperation.FailedOperationError"))]
        FailedOperationFailedOperationError = -81_761_348,
        /// FailedOperation.FlowCreateError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FlowCreateError"))]
        FailedOperationFlowCreateError = -1_954_830_082,
        /// FailedOperation.GetInstanceByResourceIdError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.GetInstanceByResourceIdError"))]
        FailedOperationGetInstanceByResourceIdError = 176_825_063,
        /// FailedOperation.GetPurchaseRecordFailed
        #[doc(alias("FailedOperation.GetPurchaseRecordFailed"))]
        FailedOperationGetPurchaseRecordFailed = -1_738_964_375,
        /// FailedOperation.GetSubnetError
        #[doc(alias("FailedOperation.GetSubnetError"))]
        FailedOperationGetSubnetError = -1_078_387_934,
        /// FailedOperation.GetVpcInfoError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.GetVpcInfoError"))]
        FailedOperationGetVpcInfoError = 4_280_428,
        /// FailedOperation.IllegalROInstanceNum
        #[doc(alias("FailedOperation.IllegalROInstanceNum"))]
        FailedOperationIllegalRoInstanceNum = -1_114_049_291,
        /// FailedOperation.InvalidAccountStatus
        #[doc(alias("FailedOperation.InvalidAccountStatus"))]
        FailedOperationInvalidAccountStatus = 1_380_811_593,
        /// FailedOperation.InvalidTradeOperate
        #[doc(alias("FailedOperation.InvalidTradeOperate"))]
        FailedOperationInvalidTradeOperate = -727_153_367,
        /// FailedOperation.LimitOperation
        #[doc(alias("FailedOperation.LimitOperation"))]
        FailedOperationLimitOperation = -527_648_317,
        /// FailedOperation.MasterInstanceQueryError
        #[doc(alias("FailedOperation.MasterInstanceQueryError"))]
        FailedOperationMasterInstanceQueryError = -1_518_203_657,
        /// FailedOperation.ModifyROGroupError
        #[doc(alias("FailedOperation.ModifyROGroupError"))]
        FailedOperationModifyRoGroupError = 1_051_274_773,
        /// FailedOperation.ModifyResourceError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ModifyResourceError"))]
        FailedOperationModifyResourceError = 1_720_229_156,
        /// FailedOperation.NetworkNumLimitError
        #[doc(alias("FailedOperation.NetworkNumLimitError"))]
        FailedOperationNetworkNumLimitError = 1_629_027_083,
        /// FailedOperation.NoAvailableStandby
        #[doc(alias("FailedOperation.NoAvailableStandby"))]
        FailedOperationNoAvailableStandby = 1_071_907_860,
        /// FailedOperation.OperateFrequencyLimitedError
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.OperateFrequencyLimitedError"))]
        FailedOperationOperateFrequencyLimitedError = 1_142_023_432,
        /// FailedOperation.OssAccessError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.OssAccessError"))]
        FailedOperationOssAccessError = -2_122_494_131,
        /// FailedOperation.OssOperationFailed
        #[doc(alias("FailedOperation.OssOperationFailed"))]
        FailedOperationOssOperationFailed = -354_854_693,
        /// FailedOperation.PayOrderFailed
        #[doc(alias("FailedOperation.PayOrderFailed"))]
        FailedOperationPayOrderFailed = 184_286_715,
        /// FailedOperation.PostPaidUnblockError
        #[doc(alias("FailedOperation.PostPaidUnblockError"))]
        FailedOperationPostPaidUnblockError = -857_771_407,
        /// FailedOperation.PreCheckError
        #[doc(alias("FailedOperation.PreCheckError"))]
        FailedOperationPreCheckError = 367_300_838,
        /// FailedOperation.PresignedURLGetError
        #[doc(alias("FailedOperation.PresignedURLGetError"))]
        FailedOperationPresignedUrlGetError = 1_170_075_653,
        /// FailedOperation.QueryDealFailed
        #[doc(alias("FailedOperation.QueryDealFailed"))]
        FailedOperationQueryDealFailed = -1_793_714_860,
        /// FailedOperation.QueryInstanceBatchError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.QueryInstanceBatchError"))]
        FailedOperationQueryInstanceBatchError = -1_515_735_262,
        /// FailedOperation.QueryPriceFailed
        #[doc(alias("FailedOperation.QueryPriceFailed"))]
        FailedOperationQueryPriceFailed = 2_115_019_224,
        /// FailedOperation.QuerySpecBySpecCodeError
        #[doc(alias("FailedOperation.QuerySpecBySpecCodeError"))]
        FailedOperationQuerySpecBySpecCodeError = -1_563_172_743,
        /// FailedOperation.QuerySpecError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.QuerySpecError"))]
        FailedOperationQuerySpecError = -399_473_232,
        /// FailedOperation.QueryTradeStatusError
        #[doc(alias("FailedOperation.QueryTradeStatusError"))]
        FailedOperationQueryTradeStatusError = -2_133_840_696,
        /// FailedOperation.QueryVpcFailed
        #[doc(alias("FailedOperation.QueryVpcFailed"))]
        FailedOperationQueryVpcFailed = -352_024_497,
        /// FailedOperation.QueryVpcFalied
        #[doc(alias("FailedOperation.QueryVpcFalied"))]
        FailedOperationQueryVpcFalied = -326_932_121,
        /// FailedOperation.ROGroupCannotBeDeletedError
        #[doc(alias("FailedOperation.ROGroupCannotBeDeletedError"))]
        FailedOperationRoGroupCannotBeDeletedError = 313_648_446,
        /// FailedOperation.ROGroupMasterInstanceNotRight
        #[doc(alias("FailedOperation.ROGroupMasterInstanceNotRight"))]
        FailedOperationRoGroupMasterInstanceNotRight = -881_434_007,
        /// FailedOperation.ROGroupNotFoundError
        #[doc(alias("FailedOperation.ROGroupNotFoundError"))]
        FailedOperationRoGroupNotFoundError = 1_579_546_325,
        /// FailedOperation.ROGroupNumExceedError
        #[doc(alias("FailedOperation.ROGroupNumExceedError"))]
        FailedOperationRoGroupNumExceedError = 792_114_306,
        /// FailedOperation.ROInstanceHasInROGroupError
        #[doc(alias("FailedOperation.ROInstanceHasInROGroupError"))]
        FailedOperationRoInstanceHasInRoGroupError = -1_555_445_925,
        /// FailedOperation.ServerlessNotSupportedError
        #[doc(alias("FailedOperation.ServerlessNotSupportedError"))]
        FailedOperationServerlessNotSupportedError = 779_839_525,
        /// FailedOperation.ServiceAccessError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ServiceAccessError"))]
        FailedOperationServiceAccessError = -397_527_292,
        /// FailedOperation.SetAutoRenewFlagError
        #[doc(alias("FailedOperation.SetAutoRenewFlagError"))]
        FailedOperationSetAutoRenewFlagError = -99_278_648,
        /// FailedOperation.StorageMemoryCheckError
        #[doc(alias("FailedOperation.StorageMemoryCheckError"))]
        FailedOperationStorageMemoryCheckError = -991_330_374,
        /// FailedOperation.StorePathSplitError
        #[doc(alias("FailedOperation.StorePathSplitError"))]
        FailedOperationStorePathSplitError = -2_077_848_070,
        /// FailedOperation.TradeAccessError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TradeAccessError"))]
        FailedOperationTradeAccessError = 580_848_599,
        /// FailedOperation.TradeCreateError
        #[doc(alias("FailedOperation.TradeCreateError"))]
        FailedOperationTradeCreateError = 787_349_260,
        /// FailedOperation.TradePayOrdersError
        #[doc(alias("FailedOperation.TradePayOrdersError"))]
        FailedOperationTradePayOrdersError = 1_560_012_419,
        /// FailedOperation.TradeQueryOrderError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TradeQueryOrderError"))]
        FailedOperationTradeQueryOrderError = 21_820_630,
        /// FailedOperation.TradeQueryPriceError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TradeQueryPriceError"))]
        FailedOperationTradeQueryPriceError = 1_660_201_547,
        /// FailedOperation.UpdateResourceProjectTagValueError
        #[doc(alias("FailedOperation.UpdateResourceProjectTagValueError"))]
        FailedOperationUpdateResourceProjectTagValueError = -342_484_435,
        /// FailedOperation.VPCResetServiceError
        #[doc(alias("FailedOperation.VPCResetServiceError"))]
        FailedOperationVpcResetServiceError = -1_623_253_693,
        /// FailedOperation.VPCUpdateRouteError
        #[doc(alias("FailedOperation.VPCUpdateRouteError"))]
        FailedOperationVpcUpdateRouteError = -1_004_944_124,
        /// FailedOperation.WhitelistConnectError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.WhitelistConnectError"))]
        FailedOperationWhitelistConnectError = -640_645_291,
        /// FlowError
        FlowError = -1_116_568_229,
        /// InstanceNotExist
        InstanceNotExist = -74_485_181,
        /// InterfaceNameNotFound
        InterfaceNameNotFound = -2_089_696_818,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.CgwError
        #[doc(alias("InternalError.CgwError"))]
        InternalErrorCgwError = 1_289_340_126,
        /// InternalError.CnsError
        #[doc(alias("InternalError.CnsError"))]
        InternalErrorCnsError = -40_507_054,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError = 1_728_844_720,
        /// InternalError.DfwError
        #[doc(alias("InternalError.DfwError"))]
        InternalErrorDfwError = 295_144_352,
        /// InternalError.FlowError
        #[doc(alias("InternalError.FlowError"))]
        InternalErrorFlowError = -313_047_517,
        /// InternalError.HttpError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.HttpError"))]
        InternalErrorHttpError = -227_536_908,
        /// InternalError.InstanceDataError
        #[doc(alias("InternalError.InstanceDataError"))]
        InternalErrorInstanceDataError = -657_029_663,
        /// InternalError.InternalHttpServerError
        #[doc(alias("InternalError.InternalHttpServerError"))]
        InternalErrorInternalHttpServerError = 1_431_688_227,
        /// InternalError.JsonParseError
        #[doc(alias("InternalError.JsonParseError"))]
        InternalErrorJsonParseError = 408_186_997,
        /// InternalError.ListInstancesError
        #[doc(alias("InternalError.ListInstancesError"))]
        InternalErrorListInstancesError = 135_019_346,
        /// InternalError.MarshalError
        #[doc(alias("InternalError.MarshalError"))]
        InternalErrorMarshalError = -1_682_940_829,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError = 759_071_413,
        /// InternalError.TransactioBeginError
        #[doc(alias("InternalError.TransactioBeginError"))]
        InternalErrorTransactioBeginError = -1_883_577_686,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError = -233_944_585,
        /// InternalError.VpcError
        #[doc(alias("InternalError.VpcError"))]
        InternalErrorVpcError = 13_475_341,
        /// InvalidAccountPassword
        InvalidAccountPassword = -197_071_763,
        /// InvalidAccountStatus
        InvalidAccountStatus = 85_746_069,
        /// InvalidInstanceStatus
        InvalidInstanceStatus = -728_209_162,
        /// InvalidOrderNum
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-06-15"
        )]
        InvalidOrderNum = 796_113_805,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ExceptionParam
        #[doc(alias("InvalidParameter.ExceptionParam"))]
        InvalidParameterExceptionParam = -919_394_179,
        /// InvalidParameter.IllegalInputParameter
        #[doc(alias("InvalidParameter.IllegalInputParameter"))]
        InvalidParameterIllegalInputParameter = -20_506_713,
        /// InvalidParameter.InstanceNameExist
        #[doc(alias("InvalidParameter.InstanceNameExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-15"
        )]
        InvalidParameterInstanceNameExist = 410_568_527,
        /// InvalidParameter.InvalidParameterError
        #[doc(alias("InvalidParameter.InvalidParameterError"))]
        InvalidParameterInvalidParameterError = 707_983_238,
        /// InvalidParameter.ParameterCheckError
        #[doc(alias("InvalidParameter.ParameterCheckError"))]
        InvalidParameterParameterCheckError = 2_078_659_112,
        /// InvalidParameter.ParametersNotSet
        #[doc(alias("InvalidParameter.ParametersNotSet"))]
        InvalidParameterParametersNotSet = 1_238_624_299,
        /// InvalidParameter.TradeAccessDeniedError
        #[doc(alias("InvalidParameter.TradeAccessDeniedError"))]
        InvalidParameterTradeAccessDeniedError = 1_125_232_420,
        /// InvalidParameter.VpcNotFoundError
        #[doc(alias("InvalidParameter.VpcNotFoundError"))]
        InvalidParameterVpcNotFoundError = 453_190_089,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AccountExist
        #[doc(alias("InvalidParameterValue.AccountExist"))]
        InvalidParameterValueAccountExist = 993_880_803,
        /// InvalidParameterValue.AccountNotExist
        #[doc(alias("InvalidParameterValue.AccountNotExist"))]
        InvalidParameterValueAccountNotExist = -2_027_039_872,
        /// InvalidParameterValue.AccountNotExistError
        #[doc(alias("InvalidParameterValue.AccountNotExistError"))]
        InvalidParameterValueAccountNotExistError = -1_746_069_039,
        /// InvalidParameterValue.BadSpec
        #[doc(alias("InvalidParameterValue.BadSpec"))]
        InvalidParameterValueBadSpec = -2_097_971_336,
        /// InvalidParameterValue.BizInvalidParameterValueError
        #[doc(alias("InvalidParameterValue.BizInvalidParameterValueError"))]
        InvalidParameterValueBizInvalidParameterValueError = -1_602_725_537,
        /// InvalidParameterValue.CharsetNotFoundError
        #[doc(alias("InvalidParameterValue.CharsetNotFoundError"))]
        InvalidParameterValueCharsetNotFoundError = -700_304_421,
        /// InvalidParameterValue.DataConvertError
        #[doc(alias("InvalidParameterValue.DataConvertError"))]
        InvalidParameterValueDataConvertError = 1_365_019_236,
        /// InvalidParameterValue.DecryptPasswordFailed
        #[doc(alias("InvalidParameterValue.DecryptPasswordFailed"))]
        InvalidParameterValueDecryptPasswordFailed = 1_643_620_309,
        /// InvalidParameterValue.IllegalChargeType
        #[doc(alias("InvalidParameterValue.IllegalChargeType"))]
        InvalidParameterValueIllegalChargeType = -200_735_436,
        /// InvalidParameterValue.IllegalInstanceChargeType
        #[doc(alias("InvalidParameterValue.IllegalInstanceChargeType"))]
        InvalidParameterValueIllegalInstanceChargeType = 835_759_585,
        /// InvalidParameterValue.IllegalProjectId
        #[doc(alias("InvalidParameterValue.IllegalProjectId"))]
        InvalidParameterValueIllegalProjectId = 1_729_872_941,
        /// InvalidParameterValue.IllegalRegion
        #[doc(alias("InvalidParameterValue.IllegalRegion"))]
        InvalidParameterValueIllegalRegion = -1_216_098_683,
        /// InvalidParameterValue.IllegalZone
        #[doc(alias("InvalidParameterValue.IllegalZone"))]
        InvalidParameterValueIllegalZone = -443_975_946,
        /// InvalidParameterValue.InstanceNameExist
        #[doc(alias("InvalidParameterValue.InstanceNameExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-15"
        )]
        InvalidParameterValueInstanceNameExist = -433_992_641,
        /// InvalidParameterValue.InstanceNotExist
        #[doc(alias("InvalidParameterValue.InstanceNotExist"))]
        InvalidParameterValueInstanceNotExist = 861_311_929,
        /// InvalidParameterValue.InterfaceNameNotFound
        #[doc(alias("InvalidParameterValue.InterfaceNameNotFound"))]
        InvalidParameterValueInterfaceNameNotFound = -1_766_656_702,
        /// InvalidParameterValue.InvalidAccountError
        #[doc(alias("InvalidParameterValue.InvalidAccountError"))]
        InvalidParameterValueInvalidAccountError = -368_501_971,
        /// InvalidParameterValue.InvalidAccountFormat
        #[doc(alias("InvalidParameterValue.InvalidAccountFormat"))]
        InvalidParameterValueInvalidAccountFormat = -701_974_813,
        /// InvalidParameterValue.InvalidAccountName
        #[doc(alias("InvalidParameterValue.InvalidAccountName"))]
        InvalidParameterValueInvalidAccountName = -1_826_372_169,
        /// InvalidParameterValue.InvalidAccountNameError
        #[doc(alias("InvalidParameterValue.InvalidAccountNameError"))]
        InvalidParameterValueInvalidAccountNameError = -1_901_756_184,
        /// InvalidParameterValue.InvalidAccountNameFormatError
        #[doc(alias("InvalidParameterValue.InvalidAccountNameFormatError"))]
        InvalidParameterValueInvalidAccountNameFormatError = 1_041_243_383,
        /// InvalidParameterValue.InvalidCharset
        #[doc(alias("InvalidParameterValue.InvalidCharset"))]
        InvalidParameterValueInvalidCharset = 186_560_305,
        /// InvalidParameterValue.InvalidDatabaseNameFormatError
        #[doc(alias("InvalidParameterValue.InvalidDatabaseNameFormatError"))]
        InvalidParameterValueInvalidDatabaseNameFormatError = 610_180_822,
        /// InvalidParameterValue.InvalidDatabaseObjectName
        #[doc(alias("InvalidParameterValue.InvalidDatabaseObjectName"))]
        InvalidParameterValueInvalidDatabaseObjectName = 1_635_438_708,
        /// InvalidParameterValue.InvalidInstanceNum
        #[doc(alias("InvalidParameterValue.InvalidInstanceNum"))]
        InvalidParameterValueInvalidInstanceNum = -1_098_542_841,
        /// InvalidParameterValue.InvalidInstanceVolume
        #[doc(alias("InvalidParameterValue.InvalidInstanceVolume"))]
        InvalidParameterValueInvalidInstanceVolume = -1_743_288_506,
        /// InvalidParameterValue.InvalidOrderNum
        #[doc(alias("InvalidParameterValue.InvalidOrderNum"))]
        InvalidParameterValueInvalidOrderNum = -965_447_345,
        /// InvalidParameterValue.InvalidParameterValueError
        #[doc(alias("InvalidParameterValue.InvalidParameterValueError"))]
        InvalidParameterValueInvalidParameterValueError = -740_173_086,
        /// InvalidParameterValue.InvalidPasswordFormat
        #[doc(alias("InvalidParameterValue.InvalidPasswordFormat"))]
        InvalidParameterValueInvalidPasswordFormat = 1_489_030_819,
        /// InvalidParameterValue.InvalidPasswordLengthError
        #[doc(alias("InvalidParameterValue.InvalidPasswordLengthError"))]
        InvalidParameterValueInvalidPasswordLengthError = -1_874_397_135,
        /// InvalidParameterValue.InvalidPasswordValueError
        #[doc(alias("InvalidParameterValue.InvalidPasswordValueError"))]
        InvalidParameterValueInvalidPasswordValueError = -619_022_862,
        /// InvalidParameterValue.InvalidPid
        #[doc(alias("InvalidParameterValue.InvalidPid"))]
        InvalidParameterValueInvalidPid = 1_134_695_499,
        /// InvalidParameterValue.InvalidReadOnlyGroupStatus
        #[doc(alias("InvalidParameterValue.InvalidReadOnlyGroupStatus"))]
        InvalidParameterValueInvalidReadOnlyGroupStatus = -925_442_861,
        /// InvalidParameterValue.InvalidRegionIdError
        #[doc(alias("InvalidParameterValue.InvalidRegionIdError"))]
        InvalidParameterValueInvalidRegionIdError = 1_955_737_536,
        /// InvalidParameterValue.InvalidZoneIdError
        #[doc(alias("InvalidParameterValue.InvalidZoneIdError"))]
        InvalidParameterValueInvalidZoneIdError = 57_095_604,
        /// InvalidParameterValue.NullDealNames
        #[doc(alias("InvalidParameterValue.NullDealNames"))]
        InvalidParameterValueNullDealNames = 1_416_438_600,
        /// InvalidParameterValue.ParameterCharacterError
        #[doc(alias("InvalidParameterValue.ParameterCharacterError"))]
        InvalidParameterValueParameterCharacterError = 2_135_044_250,
        /// InvalidParameterValue.ParameterCharacterLimitError
        #[doc(alias("InvalidParameterValue.ParameterCharacterLimitError"))]
        InvalidParameterValueParameterCharacterLimitError = -1_763_893_751,
        /// InvalidParameterValue.ParameterCharacterPreLimitError
        #[doc(alias("InvalidParameterValue.ParameterCharacterPreLimitError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-05-21"
        )]
        InvalidParameterValueParameterCharacterPreLimitError = -497_445_732,
        /// InvalidParameterValue.ParameterHandleError
        #[doc(alias("InvalidParameterValue.ParameterHandleError"))]
        InvalidParameterValueParameterHandleError = -1_508_761_533,
        /// InvalidParameterValue.ParameterLengthLimitError
        #[doc(alias("InvalidParameterValue.ParameterLengthLimitError"))]
        InvalidParameterValueParameterLengthLimitError = 1_694_247_264,
        /// InvalidParameterValue.ParameterOutOfRange
        #[doc(alias("InvalidParameterValue.ParameterOutOfRange"))]
        InvalidParameterValueParameterOutOfRange = 260_650_121,
        /// InvalidParameterValue.ParameterOutRangeError
        #[doc(alias("InvalidParameterValue.ParameterOutRangeError"))]
        InvalidParameterValueParameterOutRangeError = 1_801_343_153,
        /// InvalidParameterValue.ParameterValueExceedError
        #[doc(alias("InvalidParameterValue.ParameterValueExceedError"))]
        InvalidParameterValueParameterValueExceedError = -1_871_645_888,
        /// InvalidParameterValue.ReadOnlyGroupNotExist
        #[doc(alias("InvalidParameterValue.ReadOnlyGroupNotExist"))]
        InvalidParameterValueReadOnlyGroupNotExist = -1_653_086_176,
        /// InvalidParameterValue.RegionNotSupported
        #[doc(alias("InvalidParameterValue.RegionNotSupported"))]
        InvalidParameterValueRegionNotSupported = -1_018_678_014,
        /// InvalidParameterValue.SpecNotRecognizedError
        #[doc(alias("InvalidParameterValue.SpecNotRecognizedError"))]
        InvalidParameterValueSpecNotRecognizedError = 804_490_836,
        /// InvalidParameterValue.StructParseFailed
        #[doc(alias("InvalidParameterValue.StructParseFailed"))]
        InvalidParameterValueStructParseFailed = -1_641_383_552,
        /// InvalidParameterValue.UnsupportedRegionError
        #[doc(alias("InvalidParameterValue.UnsupportedRegionError"))]
        InvalidParameterValueUnsupportedRegionError = 135_498_135,
        /// InvalidPid
        InvalidPid = 1_068_185_690,
        /// InvalidTradeOperate
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-06-15"
        )]
        InvalidTradeOperate = 1_950_445_373,
        /// InvalidVoucherId
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-06-15"
        )]
        InvalidVoucherId = -453_779_957,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitOperation
        LimitOperation = 1_751_679_559,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied.AccountOperationDenied
        #[doc(alias("OperationDenied.AccountOperationDenied"))]
        OperationDeniedAccountOperationDenied = -840_092_917,
        /// OperationDenied.AuditFileOverQuotaError
        #[doc(alias("OperationDenied.AuditFileOverQuotaError"))]
        OperationDeniedAuditFileOverQuotaError = 1_765_828_271,
        /// OperationDenied.CamDeniedError
        #[doc(alias("OperationDenied.CamDeniedError"))]
        OperationDeniedCamDeniedError = 1_837_950_557,
        /// OperationDenied.DTSInstanceStatusError
        #[doc(alias("OperationDenied.DTSInstanceStatusError"))]
        OperationDeniedDtsInstanceStatusError = 328_579_020,
        /// OperationDenied.DeleteRunningBackupTaskErr
        #[doc(alias("OperationDenied.DeleteRunningBackupTaskErr"))]
        OperationDeniedDeleteRunningBackupTaskErr = -1_986_941_736,
        /// OperationDenied.InstanceAccessDeniedError
        ///
        /// - Retry: `never`
        #[doc(alias("OperationDenied.InstanceAccessDeniedError"))]
        OperationDeniedInstanceAccessDeniedError = -1_576_800_989,
        /// OperationDenied.InstanceIpv6NotSupportedError
        #[doc(alias("OperationDenied.InstanceIpv6NotSupportedError"))]
        OperationDeniedInstanceIpv6NotSupportedError = 455_466_452,
        /// OperationDenied.InstanceStatusDeniedError
        #[doc(alias("OperationDenied.InstanceStatusDeniedError"))]
        OperationDeniedInstanceStatusDeniedError = -994_070_540,
        /// OperationDenied.InstanceStatusLimitError
        #[doc(alias("OperationDenied.InstanceStatusLimitError"))]
        OperationDeniedInstanceStatusLimitError = -231_114_029,
        /// OperationDenied.InstanceStatusLimitOpError
        #[doc(alias("OperationDenied.InstanceStatusLimitOpError"))]
        OperationDeniedInstanceStatusLimitOpError = -1_182_628_384,
        /// OperationDenied.InstanceTypeDenied
        #[doc(alias("OperationDenied.InstanceTypeDenied"))]
        OperationDeniedInstanceTypeDenied = -802_261_431,
        /// OperationDenied.InsufficientBalanceError
        #[doc(alias("OperationDenied.InsufficientBalanceError"))]
        OperationDeniedInsufficientBalanceError = -1_960_938_927,
        /// OperationDenied.InternalTradeErrorErr
        #[doc(alias("OperationDenied.InternalTradeErrorErr"))]
        OperationDeniedInternalTradeErrorErr = 151_013_573,
        /// OperationDenied.KernelVersionError
        #[doc(alias("OperationDenied.KernelVersionError"))]
        OperationDeniedKernelVersionError = 1_539_907_230,
        /// OperationDenied.NotSupportZoneError
        #[doc(alias("OperationDenied.NotSupportZoneError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-15"
        )]
        OperationDeniedNotSupportZoneError = -1_921_092_408,
        /// OperationDenied.PayModeError
        #[doc(alias("OperationDenied.PayModeError"))]
        OperationDeniedPayModeError = -184_678_700,
        /// OperationDenied.PostPaidPayModeError
        #[doc(alias("OperationDenied.PostPaidPayModeError"))]
        OperationDeniedPostPaidPayModeError = -1_457_937_481,
        /// OperationDenied.ROGroupStatusError
        #[doc(alias("OperationDenied.ROGroupStatusError"))]
        OperationDeniedRoGroupStatusError = -319_133_721,
        /// OperationDenied.ROInstanceIpv6NotSupportedError
        #[doc(alias("OperationDenied.ROInstanceIpv6NotSupportedError"))]
        OperationDeniedRoInstanceIpv6NotSupportedError = -1_911_556_629,
        /// OperationDenied.ROInstanceStatusLimitOpError
        #[doc(alias("OperationDenied.ROInstanceStatusLimitOpError"))]
        OperationDeniedRoInstanceStatusLimitOpError = -990_118_912,
        /// OperationDenied.ResourceNotFoundError
        #[doc(alias("OperationDenied.ResourceNotFoundError"))]
        OperationDeniedResourceNotFoundError = -1_808_989_548,
        /// OperationDenied.ResourceNotFundError
        #[doc(alias("OperationDenied.ResourceNotFundError"))]
        OperationDeniedResourceNotFundError = -981_258_484,
        /// OperationDenied.RoInstanceCountExeedError
        #[doc(alias("OperationDenied.RoInstanceCountExeedError"))]
        OperationDeniedRoInstanceCountExeedError = 2_004_970_719,
        /// OperationDenied.TradePermissionError
        #[doc(alias("OperationDenied.TradePermissionError"))]
        OperationDeniedTradePermissionError = 218_446_513,
        /// OperationDenied.UserNotAuthenticatedError
        #[doc(alias("OperationDenied.UserNotAuthenticatedError"))]
        OperationDeniedUserNotAuthenticatedError = 5_703_237,
        /// OperationDenied.UserNotInWhiteListError
        #[doc(alias("OperationDenied.UserNotInWhiteListError"))]
        OperationDeniedUserNotInWhiteListError = 1_591_085_282,
        /// OperationDenied.VersionNotSupportError
        #[doc(alias("OperationDenied.VersionNotSupportError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-08-15"
        )]
        OperationDeniedVersionNotSupportError = -563_949_571,
        /// OperationDenied.VpcDeniedError
        ///
        /// - Retry: `never`
        #[doc(alias("OperationDenied.VpcDeniedError"))]
        OperationDeniedVpcDeniedError = 1_253_704_979,
        /// RegionNotSupported
        RegionNotSupported = 166_808_378,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInsufficient.ResourceNotEnough
        #[doc(alias("ResourceInsufficient.ResourceNotEnough"))]
        ResourceInsufficientResourceNotEnough = -760_983_368,
        /// ResourceNotFound.InstanceNotFoundError
        #[doc(alias("ResourceNotFound.InstanceNotFoundError"))]
        ResourceNotFoundInstanceNotFoundError = -605_110_319,
        /// ResourceUnavailable.InvalidInstanceStatus
        #[doc(alias("ResourceUnavailable.InvalidInstanceStatus"))]
        ResourceUnavailableInvalidInstanceStatus = -406_286_153,
        /// ResourceUnavailable.ResourceNoPermission
        #[doc(alias("ResourceUnavailable.ResourceNoPermission"))]
        ResourceUnavailableResourceNoPermission = -1_102_865_439,
        /// ResourceUnavailable.VpcResourceNotFound
        #[doc(alias("ResourceUnavailable.VpcResourceNotFound"))]
        ResourceUnavailableVpcResourceNotFound = 760_560_841,
        /// StructParseFailed
        StructParseFailed = 752_852_478,
        /// SystemError
        SystemError = -2_063_890_749,
        /// UnauthorizedOperation.UserHasNoRealnameAuthentication
        #[doc(alias("UnauthorizedOperation.UserHasNoRealnameAuthentication"))]
        UnauthorizedOperationUserHasNoRealnameAuthentication = 28_667_855,
        /// UnknownError
        UnknownError = -1_823_108_907,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnknownParameter.CreateAuditLogFileError
        #[doc(alias("UnknownParameter.CreateAuditLogFileError"))]
        UnknownParameterCreateAuditLogFileError = 1_861_202_775,
        /// UnknownParameter.HttpError
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnknownParameter.HttpError"))]
        UnknownParameterHttpError = -133_685_377,
        /// UnknownParameter.InternalInnerServiceError
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnknownParameter.InternalInnerServiceError"))]
        UnknownParameterInternalInnerServiceError = -1_283_502_181,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// VpcError
        VpcError = 1_512_912_040,
    }
    api::listed_enum!(PostgresError, postgres_v20170312_table);
    mod postgres_v20170312_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{PostgresError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "postgres_v20170312";
        pub(super) const CODE_INDEX: Index = index::POSTGRES_V20170312_CODES;
        pub(super) const KEY_INDEX: Index = index::POSTGRES_V20170312_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 207] = backgrounds(
            &WORDS,
            &index::POSTGRES_V20170312_HEADS,
        );
        pub(super) static OWN: [Own; 24] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::POSTGRES_V20170312_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20170312::PostgresError;

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
