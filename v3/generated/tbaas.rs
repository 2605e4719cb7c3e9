// @generated from spec/tbaas.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 7f3adccb43d02537
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tbaas.rs"]
mod index;

/// Version 2018-04-16 of the API.
pub mod v20180416 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Tencent Blockchain as a Service (tbaas), API 3.0, version 2018-04-16.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum TbaasError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// FailedOperation.BaaSStopServing
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.BaaSStopServing"))]
        FailedOperationBaaSStopServing = -14_920_437,
        /// FailedOperation.BcosService
        #[doc(alias("FailedOperation.BcosService"))]
        FailedOperationBcosService = -238_549_660,
        /// FailedOperation.CaCheckCsr
        #[doc(alias("FailedOperation.CaCheckCsr"))]
        FailedOperationCaCheckCsr = 1_563_855_849,
        /// FailedOperation.CaDbOption
        #[doc(alias("FailedOperation.CaDbOption"))]
        FailedOperationCaDbOption = -1_690_653_379,
        /// FailedOperation.CaExsit
        #[doc(alias("FailedOperation.CaExsit"))]
        FailedOperationCaExsit = 1_764_666_568,
        /// FailedOperation.CaGenkey
        #[doc(alias("FailedOperation.CaGenkey"))]
        FailedOperationCaGenkey = -1_740_850_910,
        /// FailedOperation.CaInit
        #[doc(alias("FailedOperation.CaInit"))]
        FailedOperationCaInit = 526_676_980,
        /// FailedOperation.CaInputParam
        #[doc(alias("FailedOperation.CaInputParam"))]
        FailedOperationCaInputParam = -429_252_367,
        /// FailedOperation.CaNoExist
        #[doc(alias("FailedOperation.CaNoExist"))]
        FailedOperationCaNoExist = 584_171_082,
        /// FailedOperation.CaRevoke
        #[doc(alias("FailedOperation.CaRevoke"))]
        FailedOperationCaRevoke = -273_713_850,
        /// FailedOperation.CaRootNonExist
        #[doc(alias("FailedOperation.CaRootNonExist"))]
        FailedOperationCaRootNonExist = -1_839_274_796,
        /// FailedOperation.CaService
        #[doc(alias("FailedOperation.CaService"))]
        FailedOperationCaService = 1_370_570_680,
        /// FailedOperation.CaSignCert
        #[doc(alias("FailedOperation.CaSignCert"))]
        FailedOperationCaSignCert = 1_653_380_617,
        /// FailedOperation.CaYunApiApplyCert
        #[doc(alias("FailedOperation.CaYunApiApplyCert"))]
        FailedOperationCaYunApiApplyCert = -2_114_192_945,
        /// FailedOperation.CaYunApiCommon
        #[doc(alias("FailedOperation.CaYunApiCommon"))]
        FailedOperationCaYunApiCommon = -1_580_637_502,
        /// FailedOperation.ChainCodeChannel
        #[doc(alias("FailedOperation.ChainCodeChannel"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationChainCodeChannel = -89_766_990,
        /// FailedOperation.ChainCodeExist
        #[doc(alias("FailedOperation.ChainCodeExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationChainCodeExist = 1_850_274_698,
        /// FailedOperation.ChainCodeInit
        #[doc(alias("FailedOperation.ChainCodeInit"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationChainCodeInit = 815_517_400,
        /// FailedOperation.ChainCodeInstall
        #[doc(alias("FailedOperation.ChainCodeInstall"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationChainCodeInstall = -1_345_023_800,
        /// FailedOperation.ChainMakerChaincodeInvokeFailed
        #[doc(alias("FailedOperation.ChainMakerChaincodeInvokeFailed"))]
        FailedOperationChainMakerChaincodeInvokeFailed = 1_002_937_837,
        /// FailedOperation.ChainMakerChaincodeQueryFailed
        #[doc(alias("FailedOperation.ChainMakerChaincodeQueryFailed"))]
        FailedOperationChainMakerChaincodeQueryFailed = -286_498_192,
        /// FailedOperation.CompileDeployedContract
        #[doc(alias("FailedOperation.CompileDeployedContract"))]
        FailedOperationCompileDeployedContract = 1_565_504_300,
        /// FailedOperation.CompileDeployingContract
        #[doc(alias("FailedOperation.CompileDeployingContract"))]
        FailedOperationCompileDeployingContract = -1_958_468_164,
        /// FailedOperation.ContractEditedByOtherAgency
        #[doc(alias("FailedOperation.ContractEditedByOtherAgency"))]
        FailedOperationContractEditedByOtherAgency = -1_735_996_197,
        /// FailedOperation.DatabaseException
        #[doc(alias("FailedOperation.DatabaseException"))]
        FailedOperationDatabaseException = 1_439_517_570,
        /// FailedOperation.DeleteDeployedContract
        #[doc(alias("FailedOperation.DeleteDeployedContract"))]
        FailedOperationDeleteDeployedContract = 722_962_377,
        /// FailedOperation.DeleteDeployingContract
        #[doc(alias("FailedOperation.DeleteDeployingContract"))]
        FailedOperationDeleteDeployingContract = -660_399_324,
        /// FailedOperation.DeployContractNotCompile
        #[doc(alias("FailedOperation.DeployContractNotCompile"))]
        FailedOperationDeployContractNotCompile = 1_740_556_629,
        /// FailedOperation.FabricBlockDetail
        #[doc(alias("FailedOperation.FabricBlockDetail"))]
        FailedOperationFabricBlockDetail = -94_981_381,
        /// FailedOperation.FabricBlockNoExist
        #[doc(alias("FailedOperation.FabricBlockNoExist"))]
        FailedOperationFabricBlockNoExist = -618_359_022,
        /// FailedOperation.FabricBlockQuery
        #[doc(alias("FailedOperation.FabricBlockQuery"))]
        FailedOperationFabricBlockQuery = 1_155_935_148,
        /// FailedOperation.FabricChaincodeInvokeFailed
        #[doc(alias("FailedOperation.FabricChaincodeInvokeFailed"))]
        FailedOperationFabricChaincodeInvokeFailed = 1_999_272_576,
        /// FailedOperation.FabricChaincodeNoExist
        #[doc(alias("FailedOperation.FabricChaincodeNoExist"))]
        FailedOperationFabricChaincodeNoExist = 534_290_848,
        /// FailedOperation.FabricChaincodeQueryFailed
        #[doc(alias("FailedOperation.FabricChaincodeQueryFailed"))]
        FailedOperationFabricChaincodeQueryFailed = -1_759_659_659,
        /// FailedOperation.FabricCommit
        #[doc(alias("FailedOperation.FabricCommit"))]
        FailedOperationFabricCommit = 1_306_621_196,
        /// FailedOperation.FabricEventHub
        #[doc(alias("FailedOperation.FabricEventHub"))]
        FailedOperationFabricEventHub = 1_615_791_462,
        /// FailedOperation.FabricManage
        #[doc(alias("FailedOperation.FabricManage"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationFabricManage = 843_557_061,
        /// FailedOperation.FabricProposal
        #[doc(alias("FailedOperation.FabricProposal"))]
        FailedOperationFabricProposal = 64_588_806,
        /// FailedOperation.FabricRequestParams
        #[doc(alias("FailedOperation.FabricRequestParams"))]
        FailedOperationFabricRequestParams = -420_696_963,
        /// FailedOperation.FabricRequstParams
        #[doc(alias("FailedOperation.FabricRequstParams"))]
        FailedOperationFabricRequstParams = -1_338_879_371,
        /// FailedOperation.FabricTransactionDetail
        #[doc(alias("FailedOperation.FabricTransactionDetail"))]
        FailedOperationFabricTransactionDetail = -1_382_271_835,
        /// FailedOperation.FabricTransactionNoExist
        #[doc(alias("FailedOperation.FabricTransactionNoExist"))]
        FailedOperationFabricTransactionNoExist = 1_578_293_673,
        /// FailedOperation.FabricTransactionQuery
        #[doc(alias("FailedOperation.FabricTransactionQuery"))]
        FailedOperationFabricTransactionQuery = 739_475_629,
        /// FailedOperation.FabricTxIdQuery
        #[doc(alias("FailedOperation.FabricTxIdQuery"))]
        FailedOperationFabricTxIdQuery = -473_744_320,
        /// FailedOperation.FabricTxInvoke
        #[doc(alias("FailedOperation.FabricTxInvoke"))]
        FailedOperationFabricTxInvoke = -967_114_297,
        /// FailedOperation.FabricTxQuery
        #[doc(alias("FailedOperation.FabricTxQuery"))]
        FailedOperationFabricTxQuery = 516_454_124,
        /// FailedOperation.FabricTxQueryNone
        #[doc(alias("FailedOperation.FabricTxQueryNone"))]
        FailedOperationFabricTxQueryNone = -183_067_625,
        /// FailedOperation.FrontRequestFail
        #[doc(alias("FailedOperation.FrontRequestFail"))]
        FailedOperationFrontRequestFail = -1_233_304_834,
        /// FailedOperation.GroupIllegal
        #[doc(alias("FailedOperation.GroupIllegal"))]
        FailedOperationGroupIllegal = 291_027_524,
        /// FailedOperation.InvalidAuth
        #[doc(alias("FailedOperation.InvalidAuth"))]
        FailedOperationInvalidAuth = -210_998_771,
        /// FailedOperation.InvalidChaincode
        #[doc(alias("FailedOperation.InvalidChaincode"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationInvalidChaincode = 1_371_265_152,
        /// FailedOperation.InvalidChannel
        #[doc(alias("FailedOperation.InvalidChannel"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationInvalidChannel = 1_231_040_689,
        /// FailedOperation.InvalidCluster
        #[doc(alias("FailedOperation.InvalidCluster"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationInvalidCluster = 1_050_753_028,
        /// FailedOperation.InvalidGroup
        #[doc(alias("FailedOperation.InvalidGroup"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationInvalidGroup = -1_400_523_906,
        /// FailedOperation.InvalidGroupPk
        #[doc(alias("FailedOperation.InvalidGroupPk"))]
        FailedOperationInvalidGroupPk = 576_964_500,
        /// FailedOperation.InvalidKeyUser
        #[doc(alias("FailedOperation.InvalidKeyUser"))]
        FailedOperationInvalidKeyUser = 1_375_689_113,
        /// FailedOperation.InvalidOperation
        #[doc(alias("FailedOperation.InvalidOperation"))]
        FailedOperationInvalidOperation = 1_246_729_902,
        /// FailedOperation.InvalidPeer
        #[doc(alias("FailedOperation.InvalidPeer"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationInvalidPeer = -415_581_093,
        /// FailedOperation.InvalidResource
        #[doc(alias("FailedOperation.InvalidResource"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        FailedOperationInvalidResource = -1_005_966_684,
        /// FailedOperation.ManageService
        #[doc(alias("FailedOperation.ManageService"))]
        FailedOperationManageService = 1_873_605_619,
        /// FailedOperation.NewContract
        #[doc(alias("FailedOperation.NewContract"))]
        FailedOperationNewContract = 546_076_753,
        /// FailedOperation.NoChainCodeChannel
        #[doc(alias("FailedOperation.NoChainCodeChannel"))]
        FailedOperationNoChainCodeChannel = 1_444_450_867,
        /// FailedOperation.NoChainCodeGroup
        #[doc(alias("FailedOperation.NoChainCodeGroup"))]
        FailedOperationNoChainCodeGroup = -2_062_672_375,
        /// FailedOperation.NoChainCodePeer
        #[doc(alias("FailedOperation.NoChainCodePeer"))]
        FailedOperationNoChainCodePeer = 1_934_531_634,
        /// FailedOperation.NoChannelGroup
        #[doc(alias("FailedOperation.NoChannelGroup"))]
        FailedOperationNoChannelGroup = 1_447_285_606,
        /// FailedOperation.NoChannelPeer
        #[doc(alias("FailedOperation.NoChannelPeer"))]
        FailedOperationNoChannelPeer = 138_290_907,
        /// FailedOperation.NoObject
        #[doc(alias("FailedOperation.NoObject"))]
        FailedOperationNoObject = -589_639_163,
        /// FailedOperation.NoPeer
        #[doc(alias("FailedOperation.NoPeer"))]
        FailedOperationNoPeer = -1_823_128_904,
        /// FailedOperation.NotDeployedContract
        #[doc(alias("FailedOperation.NotDeployedContract"))]
        FailedOperationNotDeployedContract = -875_618_349,
        /// FailedOperation.ServiceFailed
        #[doc(alias("FailedOperation.ServiceFailed"))]
        FailedOperationServiceFailed = -910_096_495,
        /// FailedOperation.StatusNoMatch
        #[doc(alias("FailedOperation.StatusNoMatch"))]
        FailedOperationStatusNoMatch = -625_310_099,
        /// FailedOperation.TimeOutUrl
        #[doc(alias("FailedOperation.TimeOutUrl"))]
        FailedOperationTimeOutUrl = -1_638_884_044,
        /// FailedOperation.TransactionTimeout
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TransactionTimeout"))]
        FailedOperationTransactionTimeout = -1_277_904_568,
        /// FailedOperation.UpdateDeployedContract
        #[doc(alias("FailedOperation.UpdateDeployedContract"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-06-26"
        )]
        FailedOperationUpdateDeployedContract = -1_515_913_314,
        /// FailedOperation.UserAuthType
        #[doc(alias("FailedOperation.UserAuthType"))]
        FailedOperationUserAuthType = -437_989_541,
        /// FailedOperation.UserInBlackList
        #[doc(alias("FailedOperation.UserInBlackList"))]
        FailedOperationUserInBlackList = 1_296_266_236,
        /// FailedOperation.UserNoJoinDemoCluster
        #[doc(alias("FailedOperation.UserNoJoinDemoCluster"))]
        FailedOperationUserNoJoinDemoCluster = -2_139_739_481,
        /// InternalError.DBError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError = 1_728_844_720,
        /// InternalError.FailPreform
        #[doc(alias("InternalError.FailPreform"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-07-20"
        )]
        InternalErrorFailPreform = 1_436_172_401,
        /// InternalError.FailUrl
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.FailUrl"))]
        InternalErrorFailUrl = -533_934_311,
        /// InternalError.FlaskException
        #[doc(alias("InternalError.FlaskException"))]
        InternalErrorFlaskException = 692_208_354,
        /// InternalError.InvalidContractParam
        #[doc(alias("InternalError.InvalidContractParam"))]
        InternalErrorInvalidContractParam = 1_796_036_164,
        /// InternalError.MethodTypeNotSupport
        #[doc(alias("InternalError.MethodTypeNotSupport"))]
        InternalErrorMethodTypeNotSupport = -1_120_974_265,
        /// InternalError.NoDefineError
        #[doc(alias("InternalError.NoDefineError"))]
        InternalErrorNoDefineError = 1_965_569_246,
        /// InternalError.ServerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ServerError"))]
        InternalErrorServerError = 1_772_252_713,
        /// InternalError.ServerException
        #[doc(alias("InternalError.ServerException"))]
        InternalErrorServerException = -264_265_647,
        /// InternalError.ServiceError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ServiceError"))]
        InternalErrorServiceError = 819_268_962,
        /// InternalError.ServicePanic
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ServicePanic"))]
        InternalErrorServicePanic = 100_349_393,
        /// InternalError.TransactionService
        #[doc(alias("InternalError.TransactionService"))]
        InternalErrorTransactionService = 789_349_433,
        /// InternalError.UnknownError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError = -233_944_585,
        /// InvalidParameter.AccountParamError
        #[doc(alias("InvalidParameter.AccountParamError"))]
        InvalidParameterAccountParamError = -807_606_157,
        /// InvalidParameter.AgencyInvalid
        #[doc(alias("InvalidParameter.AgencyInvalid"))]
        InvalidParameterAgencyInvalid = -1_544_184_089,
        /// InvalidParameter.AgencyNetParamInvalid
        #[doc(alias("InvalidParameter.AgencyNetParamInvalid"))]
        InvalidParameterAgencyNetParamInvalid = -1_411_159_317,
        /// InvalidParameter.AllianceIdOfNetEmpty
        #[doc(alias("InvalidParameter.AllianceIdOfNetEmpty"))]
        InvalidParameterAllianceIdOfNetEmpty = 47_541_149,
        /// InvalidParameter.ContractIdInvalid
        #[doc(alias("InvalidParameter.ContractIdInvalid"))]
        InvalidParameterContractIdInvalid = -707_728_300,
        /// InvalidParameter.DataHadExist
        #[doc(alias("InvalidParameter.DataHadExist"))]
        InvalidParameterDataHadExist = 1_137_612_783,
        /// InvalidParameter.EmptyParam
        #[doc(alias("InvalidParameter.EmptyParam"))]
        InvalidParameterEmptyParam = -839_967_368,
        /// InvalidParameter.ExpireTimeInvalid
        #[doc(alias("InvalidParameter.ExpireTimeInvalid"))]
        InvalidParameterExpireTimeInvalid = 220_470_245,
        /// InvalidParameter.FrontConnFail
        #[doc(alias("InvalidParameter.FrontConnFail"))]
        InvalidParameterFrontConnFail = -969_166_067,
        /// InvalidParameter.FrontIpInvalid
        #[doc(alias("InvalidParameter.FrontIpInvalid"))]
        InvalidParameterFrontIpInvalid = -2_059_128_578,
        /// InvalidParameter.FrontParamError
        #[doc(alias("InvalidParameter.FrontParamError"))]
        InvalidParameterFrontParamError = 2_077_568_105,
        /// InvalidParameter.FrontRequestFail
        #[doc(alias("InvalidParameter.FrontRequestFail"))]
        InvalidParameterFrontRequestFail = 289_538_264,
        /// InvalidParameter.InputDataViolation
        #[doc(alias("InvalidParameter.InputDataViolation"))]
        InvalidParameterInputDataViolation = 926_633_339,
        /// InvalidParameter.InvalidContractArg
        #[doc(alias("InvalidParameter.InvalidContractArg"))]
        InvalidParameterInvalidContractArg = 819_681_758,
        /// InvalidParameter.NetIdInvalid
        #[doc(alias("InvalidParameter.NetIdInvalid"))]
        InvalidParameterNetIdInvalid = -188_645_536,
        /// InvalidParameter.NetParamError
        #[doc(alias("InvalidParameter.NetParamError"))]
        InvalidParameterNetParamError = 191_099_711,
        /// InvalidParameter.NewKeyUserParamError
        #[doc(alias("InvalidParameter.NewKeyUserParamError"))]
        InvalidParameterNewKeyUserParamError = 1_915_098_766,
        /// InvalidParameter.NoInfoToDelete
        #[doc(alias("InvalidParameter.NoInfoToDelete"))]
        InvalidParameterNoInfoToDelete = -385_188_450,
        /// InvalidParameter.NotFoundValidFront
        #[doc(alias("InvalidParameter.NotFoundValidFront"))]
        InvalidParameterNotFoundValidFront = -154_822_006,
        /// InvalidParameter.ReDeployedContract
        #[doc(alias("InvalidParameter.ReDeployedContract"))]
        InvalidParameterReDeployedContract = -787_886_145,
        /// InvalidParameter.ReDeployingContract
        #[doc(alias("InvalidParameter.ReDeployingContract"))]
        InvalidParameterReDeployingContract = 695_279_154,
        /// InvalidParameter.RoleInvalid
        #[doc(alias("InvalidParameter.RoleInvalid"))]
        InvalidParameterRoleInvalid = 516_616_802,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.IllegalFormat
        #[doc(alias("InvalidParameterValue.IllegalFormat"))]
        InvalidParameterValueIllegalFormat = 51_399_527,
        /// InvalidParameterValue.IllegalValue
        #[doc(alias("InvalidParameterValue.IllegalValue"))]
        InvalidParameterValueIllegalValue = 1_635_326_672,
        /// InvalidParameterValue.ParameterEmpty
        #[doc(alias("InvalidParameterValue.ParameterEmpty"))]
        InvalidParameterValueParameterEmpty = -236_002_161,
        /// MissingParameter.EmptyParam
        #[doc(alias("MissingParameter.EmptyParam"))]
        MissingParameterEmptyParam = -1_988_587_650,
        /// OperationDenied.NotOwner
        #[doc(alias("OperationDenied.NotOwner"))]
        OperationDeniedNotOwner = 29_302_795,
        /// ResourceNotFound.EmptyData
        #[doc(alias("ResourceNotFound.EmptyData"))]
        ResourceNotFoundEmptyData = 1_895_923_965,
    }
    api::listed_enum!(TbaasError, tbaas_v20180416_table);
    mod tbaas_v20180416_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{TbaasError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "tbaas_v20180416";
        pub(super) const CODE_INDEX: Index = index::TBAAS_V20180416_CODES;
        pub(super) const KEY_INDEX: Index = index::TBAAS_V20180416_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [TbaasError; 121] = [
            TbaasError::AuthFailure,
            TbaasError::AuthFailureUnauthorizedOperation,
            TbaasError::FailedOperationBaaSStopServing,
            TbaasError::FailedOperationBcosService,
            TbaasError::FailedOperationCaCheckCsr,
            TbaasError::FailedOperationCaDbOption,
            TbaasError::FailedOperationCaExsit,
            TbaasError::FailedOperationCaGenkey,
            TbaasError::FailedOperationCaInit,
            TbaasError::FailedOperationCaInputParam,
            TbaasError::FailedOperationCaNoExist,
            TbaasError::FailedOperationCaRevoke,
            TbaasError::FailedOperationCaRootNonExist,
            TbaasError::FailedOperationCaService,
            TbaasError::FailedOperationCaSignCert,
            TbaasError::FailedOperationCaYunApiApplyCert,
            TbaasError::FailedOperationCaYunApiCommon,
            TbaasError::FailedOperationChainCodeChannel,
            TbaasError::FailedOperationChainCodeExist,
            TbaasError::FailedOperationChainCodeInit,
            TbaasError::FailedOperationChainCodeInstall,
            TbaasError::FailedOperationChainMakerChaincodeInvokeFailed,
            TbaasError::FailedOperationChainMakerChaincodeQueryFailed,
            TbaasError::FailedOperationCompileDeployedContract,
            TbaasError::FailedOperationCompileDeployingContract,
            TbaasError::FailedOperationContractEditedByOtherAgency,
            TbaasError::FailedOperationDatabaseException,
            TbaasError::FailedOperationDeleteDeployedContract,
            TbaasError::FailedOperationDeleteDeployingContract,
            TbaasError::FailedOperationDeployContractNotCompile,
            TbaasError::FailedOperationFabricBlockDetail,
            TbaasError::FailedOperationFabricBlockNoExist,
            TbaasError::FailedOperationFabricBlockQuery,
            TbaasError::FailedOperationFabricChaincodeInvokeFailed,
            TbaasError::FailedOperationFabricChaincodeNoExist,
            TbaasError::FailedOperationFabricChaincodeQueryFailed,
            TbaasError::FailedOperationFabricCommit,
            TbaasError::FailedOperationFabricEventHub,
            TbaasError::FailedOperationFabricManage,
            TbaasError::FailedOperationFabricProposal,
            TbaasError::FailedOperationFabricRequestParams,
            TbaasError::FailedOperationFabricRequstParams,
            TbaasError::FailedOperationFabricTransactionDetail,
            TbaasError::FailedOperationFabricTransactionNoExist,
            TbaasError::FailedOperationFabricTransactionQuery,
            TbaasError::FailedOperationFabricTxIdQuery,
            TbaasError::FailedOperationFabricTxInvoke,
            TbaasError::FailedOperationFabricTxQuery,
            TbaasError::FailedOperationFabricTxQueryNone,
            TbaasError::FailedOperationFrontRequestFail,
            TbaasError::FailedOperationGroupIllegal,
            TbaasError::FailedOperationInvalidAuth,
            TbaasError::FailedOperationInvalidChaincode,
            TbaasError::FailedOperationInvalidChannel,
            TbaasError::FailedOperationInvalidCluster,
            TbaasError::FailedOperationInvalidGroup,
            TbaasError::FailedOperationInvalidGroupPk,
            TbaasError::FailedOperationInvalidKeyUser,
            TbaasError::FailedOperationInvalidOperation,
            TbaasError::FailedOperationInvalidPeer,
            TbaasError::FailedOperationInvalidResource,
            TbaasError::FailedOperationManageService,
            TbaasError::FailedOperationNewContract,
            TbaasError::FailedOperationNoChainCodeChannel,
            TbaasError::FailedOperationNoChainCodeGroup,
            TbaasError::FailedOperationNoChainCodePeer,
            TbaasError::FailedOperationNoChannelGroup,
            TbaasError::FailedOperationNoChannelPeer,
            TbaasError::FailedOperationNoObject,
            TbaasError::FailedOperationNoPeer,
            TbaasError::FailedOperationNotDeployedContract,
            TbaasError::FailedOperationServiceFailed,
            TbaasError::FailedOperationStatusNoMatch,
            TbaasError::FailedOperationTimeOutUrl,
            TbaasError::FailedOperationTransactionTimeout,
            TbaasError::FailedOperationUpdateDeployedContract,
            TbaasError::FailedOperationUserAuthType,
            TbaasError::FailedOperationUserInBlackList,
            TbaasError::FailedOperationUserNoJoinDemoCluster,
            TbaasError::InternalErrorDbError,
            TbaasError::InternalErrorFailPreform,
            TbaasError::InternalErrorFailUrl,
            TbaasError::InternalErrorFlaskException,
            TbaasError::InternalErrorInvalidContractParam,
            TbaasError::InternalErrorMethodTypeNotSupport,
            TbaasError::InternalErrorNoDefineError,
            TbaasError::InternalErrorServerError,
            TbaasError::InternalErrorServerException,
            TbaasError::InternalErrorServiceError,
            TbaasError::InternalErrorServicePanic,
            TbaasError::InternalErrorTransactionService,
            TbaasError::InternalErrorUnknownError,
            TbaasError::InvalidParameterAccountParamError,
            TbaasError::InvalidParameterAgencyInvalid,
            TbaasError::InvalidParameterAgencyNetParamInvalid,
            TbaasError::InvalidParameterAllianceIdOfNetEmpty,
            TbaasError::InvalidParameterContractIdInvalid,
            TbaasError::InvalidParameterDataHadExist,
            TbaasError::InvalidParameterEmptyParam,
            TbaasError::InvalidParameterExpireTimeInvalid,
            TbaasError::InvalidParameterFrontConnFail,
            TbaasError::InvalidParameterFrontIpInvalid,
            TbaasError::InvalidParameterFrontParamError,
            TbaasError::InvalidParameterFrontRequestFail,
            TbaasError::InvalidParameterInputDataViolation,
            TbaasError::InvalidParameterInvalidContractArg,
            TbaasError::InvalidParameterNetIdInvalid,
            TbaasError::InvalidParameterNetParamError,
            TbaasError::InvalidParameterNewKeyUserParamError,
            TbaasError::InvalidParameterNoInfoToDelete,
            TbaasError::InvalidParameterNotFoundValidFront,
            TbaasError::InvalidParameterReDeployedContract,
            TbaasError::InvalidParameterReDeployingContract,
            TbaasError::InvalidParameterRoleInvalid,
            TbaasError::InvalidParameterValue,
            TbaasError::InvalidParameterValueIllegalFormat,
            TbaasError::InvalidParameterValueIllegalValue,
            TbaasError::InvalidParameterValueParameterEmpty,
            TbaasError::MissingParameterEmptyParam,
            TbaasError::OperationDeniedNotOwner,
            TbaasError::ResourceNotFoundEmptyData,
        ];
        pub(super) static WORDS: [&str; 121] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation.BaaSStopServing",
            "FailedOperation.BcosService",
            "FailedOperation.CaCheckCsr",
            "FailedOperation.CaDbOption",
            "FailedOperation.CaExsit",
            "FailedOperation.CaGenkey",
            "FailedOperation.CaInit",
            "FailedOperation.CaInputParam",
            "FailedOperation.CaNoExist",
            "FailedOperation.CaRevoke",
            "FailedOperation.CaRootNonExist",
            "FailedOperation.CaService",
            "FailedOperation.CaSignCert",
            "FailedOperation.CaYunApiApplyCert",
            "FailedOperation.CaYunApiCommon",
            "FailedOperation.ChainCodeChannel",
            "FailedOperation.ChainCodeExist",
            "FailedOperation.ChainCodeInit",
            "FailedOperation.ChainCodeInstall",
            "FailedOperation.ChainMakerChaincodeInvokeFailed",
            "FailedOperation.ChainMakerChaincodeQueryFailed",
            "FailedOperation.CompileDeployedContract",
            "FailedOperation.CompileDeployingContract",
            "FailedOperation.ContractEditedByOtherAgency",
            "FailedOperation.DatabaseException",
            "FailedOperation.DeleteDeployedContract",
            "FailedOperation.DeleteDeployingContract",
            "FailedOperation.DeployContractNotCompile",
            "FailedOperation.FabricBlockDetail",
            "FailedOperation.FabricBlockNoExist",
            "FailedOperation.FabricBlockQuery",
            "FailedOperation.FabricChaincodeInvokeFailed",
            "FailedOperation.FabricChaincodeNoExist",
            "FailedOperation.FabricChaincodeQueryFailed",
            "FailedOperation.FabricCommit",
            "FailedOperation.FabricEventHub",
            "FailedOperation.FabricManage",
            "FailedOperation.FabricProposal",
            "FailedOperation.FabricRequestParams",
            "FailedOperation.FabricRequstParams",
            "FailedOperation.FabricTransactionDetail",
            "FailedOperation.FabricTransactionNoExist",
            "FailedOperation.FabricTransactionQuery",
            "FailedOperation.FabricTxIdQuery",
            "FailedOperation.FabricTxInvoke",
            "FailedOperation.FabricTxQuery",
            "FailedOperation.FabricTxQueryNone",
            "FailedOperation.FrontRequestFail",
            "FailedOperation.GroupIllegal",
            "FailedOperation.InvalidAuth",
            "FailedOperation.InvalidChaincode",
            "FailedOperation.InvalidChannel",
            "FailedOperation.InvalidCluster",
            "FailedOperation.InvalidGroup",
            "FailedOperation.InvalidGroupPk",
            "FailedOperation.InvalidKeyUser",
            "FailedOperation.InvalidOperation",
            "FailedOperation.InvalidPeer",
            "FailedOperation.InvalidResource",
            "FailedOperation.ManageService",
            "FailedOperation.NewContract",
            "FailedOperation.NoChainCodeChannel",
            "FailedOperation.NoChainCodeGroup",
            "FailedOperation.NoChainCodePeer",
            "FailedOperation.NoChannelGroup",
            "FailedOperation.NoChannelPeer",
            "FailedOperation.NoObject",
            "FailedOperation.NoPeer",
            "FailedOperation.NotDeployedContract",
            "FailedOperation.ServiceFailed",
            "FailedOperation.StatusNoMatch",
            "FailedOperation.TimeOutUrl",
            "FailedOperation.TransactionTimeout",
            "FailedOperation.UpdateDeployedContract",
            "FailedOperation.UserAuthType",
            "FailedOperation.UserInBlackList",
            "FailedOperation.UserNoJoinDemoCluster",
            "InternalError.DBError",
            "InternalError.FailPreform",
            "InternalError.FailUrl",
            "InternalError.FlaskException",
            "InternalError.InvalidContractParam",
            "InternalError.MethodTypeNotSupport",
            "InternalError.NoDefineError",
            "InternalError.ServerError",
            "InternalError.ServerException",
            "InternalError.ServiceError",
            "InternalError.ServicePanic",
            "InternalError.TransactionService",
            "InternalError.UnknownError",
            "InvalidParameter.AccountParamError",
            "InvalidParameter.AgencyInvalid",
            "InvalidParameter.AgencyNetParamInvalid",
            "InvalidParameter.AllianceIdOfNetEmpty",
            "InvalidParameter.ContractIdInvalid",
            "InvalidParameter.DataHadExist",
            "InvalidParameter.EmptyParam",
            "InvalidParameter.ExpireTimeInvalid",
            "InvalidParameter.FrontConnFail",
            "InvalidParameter.FrontIpInvalid",
            "InvalidParameter.FrontParamError",
            "InvalidParameter.FrontRequestFail",
            "InvalidParameter.InputDataViolation",
            "InvalidParameter.InvalidContractArg",
            "InvalidParameter.NetIdInvalid",
            "InvalidParameter.NetParamError",
            "InvalidParameter.NewKeyUserParamError",
            "InvalidParameter.NoInfoToDelete",
            "InvalidParameter.NotFoundValidFront",
            "InvalidParameter.ReDeployedContract",
            "InvalidParameter.ReDeployingContract",
            "InvalidParameter.RoleInvalid",
            "InvalidParameterValue",
            "InvalidParameterValue.IllegalFormat",
            "InvalidParameterValue.IllegalValue",
            "InvalidParameterValue.ParameterEmpty",
            "MissingParameter.EmptyParam",
            "OperationDenied.NotOwner",
            "ResourceNotFound.EmptyData",
        ];
        pub(super) static NAMES: [&str; 121] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "FailedOperationBaaSStopServing",
            "FailedOperationBcosService",
            "FailedOperationCaCheckCsr",
            "FailedOperationCaDbOption",
            "FailedOperationCaExsit",
            "FailedOperationCaGenkey",
            "FailedOperationCaInit",
            "FailedOperationCaInputParam",
            "FailedOperationCaNoExist",
            "FailedOperationCaRevoke",
            "FailedOperationCaRootNonExist",
            "FailedOperationCaService",
            "FailedOperationCaSignCert",
            "FailedOperationCaYunApiApplyCert",
            "FailedOperationCaYunApiCommon",
            "FailedOperationChainCodeChannel",
            "FailedOperationChainCodeExist",
            "FailedOperationChainCodeInit",
            "FailedOperationChainCodeInstall",
            "FailedOperationChainMakerChaincodeInvokeFailed",
            "FailedOperationChainMakerChaincodeQueryFailed",
            "FailedOperationCompileDeployedContract",
            "FailedOperationCompileDeployingContract",
            "FailedOperationContractEditedByOtherAgency",
            "FailedOperationDatabaseException",
            "FailedOperationDeleteDeployedContract",
            "FailedOperationDeleteDeployingContract",
            "FailedOperationDeployContractNotCompile",
            "FailedOperationFabricBlockDetail",
            "FailedOperationFabricBlockNoExist",
            "FailedOperationFabricBlockQuery",
            "FailedOperationFabricChaincodeInvokeFailed",
            "FailedOperationFabricChaincodeNoExist",
            "FailedOperationFabricChaincodeQueryFailed",
            "FailedOperationFabricCommit",
            "FailedOperationFabricEventHub",
            "FailedOperationFabricManage",
            "FailedOperationFabricProposal",
            "FailedOperationFabricRequestParams",
            "FailedOperationFabricRequstParams",
            "FailedOperationFabricTransactionDetail",
            "FailedOperationFabricTransactionNoExist",
            "FailedOperationFabricTransactionQuery",
            "FailedOperationFabricTxIdQuery",
            "FailedOperationFabricTxInvoke",
            "FailedOperationFabricTxQuery",
            "FailedOperationFabricTxQueryNone",
            "FailedOperationFrontRequestFail",
            "FailedOperationGroupIllegal",
            "FailedOperationInvalidAuth",
            "FailedOperationInvalidChaincode",
            "FailedOperationInvalidChannel",
            "FailedOperationInvalidCluster",
            "FailedOperationInvalidGroup",
            "FailedOperationInvalidGroupPk",
            "FailedOperationInvalidKeyUser",
            "FailedOperationInvalidOperation",
            "FailedOperationInvalidPeer",
            "FailedOperationInvalidResource",
            "FailedOperationManageService",
            "FailedOperationNewContract",
            "FailedOperationNoChainCodeChannel",
            "FailedOperationNoChainCodeGroup",
            "FailedOperationNoChainCodePeer",
            "FailedOperationNoChannelGroup",
            "FailedOperationNoChannelPeer",
            "FailedOperationNoObject",
            "FailedOperationNoPeer",
            "FailedOperationNotDeployedContract",
            "FailedOperationServiceFailed",
            "FailedOperationStatusNoMatch",
            "FailedOperationTimeOutUrl",
            "FailedOperationTransactionTimeout",
            "FailedOperationUpdateDeployedContract",
            "FailedOperationUserAuthType",
            "FailedOperationUserInBlackList",
            "FailedOperationUserNoJoinDemoCluster",
            "InternalErrorDbError",
            "InternalErrorFailPreform",
            "InternalErrorFailUrl",
            "InternalErrorFlaskException",
            "InternalErrorInvalidContractParam",
            "InternalErrorMethodTypeNotSupport",
            "InternalErrorNoDefineError",
            "InternalErrorServerError",
            "InternalErrorServerException",
            "InternalErrorServiceError",
            "InternalErrorServicePanic",
            "InternalErrorTransactionService",
            "InternalErrorUnknownError",
            "InvalidParameterAccountParamError",
            "InvalidParameterAgencyInvalid",
            "InvalidParameterAgencyNetParamInvalid",
            "InvalidParameterAllianceIdOfNetEmpty",
            "InvalidParameterContractIdInvalid",
            "InvalidParameterDataHadExist",
            "InvalidParameterEmptyParam",
            "InvalidParameterExpireTimeInvalid",
            "InvalidParameterFrontConnFail",
            "InvalidParameterFrontIpInvalid",
            "InvalidParameterFrontParamError",
            "InvalidParameterFrontRequestFail",
            "InvalidParameterInputDataViolation",
            "InvalidParameterInvalidContractArg",
            "InvalidParameterNetIdInvalid",
            "InvalidParameterNetParamError",
            "InvalidParameterNewKeyUserParamError",
            "InvalidParameterNoInfoToDelete",
            "InvalidParameterNotFoundValidFront",
            "InvalidParameterReDeployedContract",
            "InvalidParameterReDeployingContract",
            "InvalidParameterRoleInvalid",
            "InvalidParameterValue",
            "InvalidParameterValueIllegalFormat",
            "InvalidParameterValueIllegalValue",
            "InvalidParameterValueParameterEmpty",
            "MissingParameterEmptyParam",
            "OperationDeniedNotOwner",
            "ResourceNotFoundEmptyData",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 121] = backgrounds(
            &WORDS,
            &index::TBAAS_V20180416_HEADS,
        );
        pub(super) static OWN: [Own; 8] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TbaasError",
            label_en: "Tencent Blockchain as a Service",
            label_zh: "腾讯云区块链服务平台 TBaaS",
            level: Level::Service,
            product: Some(products::TBAAS),
            version: Some("2018-04-16"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    17,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    18,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    19,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    20,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    38,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    52,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    53,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    54,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    55,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    59,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    60,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    75,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-06-26",
                        "自 2023-06-26 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    80,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-07-20",
                        "自 2023-07-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::TBAAS_V20180416_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180416::TbaasError;

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
