// @generated from spec/scf.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 4bb55ef8277c8952
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/scf.rs"]
mod index;

/// Version 2018-04-16 of the API.
pub mod v20180416 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Serverless Cloud Function (scf), API 3.0, version 2018-04-16.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum ScfError {
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AccountInsufficient
        #[doc(alias("FailedOperation.AccountInsufficient"))]
        FailedOperationAccountInsufficient = -2_134_234_219,
        /// FailedOperation.ApiGateway
        #[doc(alias("FailedOperation.ApiGateway"))]
        FailedOperationApiGateway = 2_003_198_776,
        /// FailedOperation.Apigw
        #[doc(alias("FailedOperation.Apigw"))]
        FailedOperationApigw = -1_531_700_342,
        /// FailedOperation.ApmConfigInstanceId
        #[doc(alias("FailedOperation.ApmConfigInstanceId"))]
        FailedOperationApmConfigInstanceId = 2_054_553_789,
        /// FailedOperation.AsyncEventStatus
        #[doc(alias("FailedOperation.AsyncEventStatus"))]
        FailedOperationAsyncEventStatus = 1_864_563_532,
        /// FailedOperation.AuthFailure
        #[doc(alias("FailedOperation.AuthFailure"))]
        FailedOperationAuthFailure = -575_356_660,
        /// FailedOperation.BindPlugin
        #[doc(alias("FailedOperation.BindPlugin"))]
        FailedOperationBindPlugin = -1_868_460_659,
        /// FailedOperation.CNAME
        #[doc(alias("FailedOperation.CNAME"))]
        FailedOperationCname = -1_669_975_204,
        /// FailedOperation.CallNetDeployFailed
        #[doc(alias("FailedOperation.CallNetDeployFailed"))]
        FailedOperationCallNetDeployFailed = -1_568_382_173,
        /// FailedOperation.CallRoleFailed
        #[doc(alias("FailedOperation.CallRoleFailed"))]
        FailedOperationCallRoleFailed = 750_328_413,
        /// FailedOperation.ClsServiceUnregistered
        #[doc(alias("FailedOperation.ClsServiceUnregistered"))]
        FailedOperationClsServiceUnregistered = -1_357_123_511,
        /// FailedOperation.ClusterNotFound
        #[doc(alias("FailedOperation.ClusterNotFound"))]
        FailedOperationClusterNotFound = -768_661_945,
        /// FailedOperation.CopyAsyncRun
        #[doc(alias("FailedOperation.CopyAsyncRun"))]
        FailedOperationCopyAsyncRun = -309_589_436,
        /// FailedOperation.CopyFailed
        #[doc(alias("FailedOperation.CopyFailed"))]
        FailedOperationCopyFailed = -1_864_171_383,
        /// FailedOperation.CopyFunction
        #[doc(alias("FailedOperation.CopyFunction"))]
        FailedOperationCopyFunction = -2_065_110_180,
        /// FailedOperation.Cos
        #[doc(alias("FailedOperation.Cos"))]
        FailedOperationCos = -40_379_325,
        /// FailedOperation.CreateAlias
        #[doc(alias("FailedOperation.CreateAlias"))]
        FailedOperationCreateAlias = 429_515_775,
        /// FailedOperation.CreateFunction
        #[doc(alias("FailedOperation.CreateFunction"))]
        FailedOperationCreateFunction = 191_395_128,
        /// FailedOperation.CreateNamespace
        #[doc(alias("FailedOperation.CreateNamespace"))]
        FailedOperationCreateNamespace = -534_048_723,
        /// FailedOperation.CreateTrigger
        #[doc(alias("FailedOperation.CreateTrigger"))]
        FailedOperationCreateTrigger = -723_875_814,
        /// FailedOperation.DebugModeStatus
        #[doc(alias("FailedOperation.DebugModeStatus"))]
        FailedOperationDebugModeStatus = -1_840_499_518,
        /// FailedOperation.DebugModeUpdateTimeOutFail
        #[doc(alias("FailedOperation.DebugModeUpdateTimeOutFail"))]
        FailedOperationDebugModeUpdateTimeOutFail = 1_936_354_075,
        /// FailedOperation.DeleteAlias
        #[doc(alias("FailedOperation.DeleteAlias"))]
        FailedOperationDeleteAlias = 184_310_828,
        /// FailedOperation.DeleteFunction
        #[doc(alias("FailedOperation.DeleteFunction"))]
        FailedOperationDeleteFunction = -1_706_814_241,
        /// FailedOperation.DeleteLayerVersion
        #[doc(alias("FailedOperation.DeleteLayerVersion"))]
        FailedOperationDeleteLayerVersion = -1_265_025_154,
        /// FailedOperation.DeleteNamespace
        #[doc(alias("FailedOperation.DeleteNamespace"))]
        FailedOperationDeleteNamespace = -1_765_331_978,
        /// FailedOperation.DeleteTrigger
        #[doc(alias("FailedOperation.DeleteTrigger"))]
        FailedOperationDeleteTrigger = -1_843_027_585,
        /// FailedOperation.DeleteTrigger.UrlUsed
        #[doc(alias("FailedOperation.DeleteTrigger.UrlUsed"))]
        FailedOperationDeleteTriggerUrlUsed = -515_113_393,
        /// FailedOperation.Domain.UnExist
        #[doc(alias("FailedOperation.Domain.UnExist"))]
        FailedOperationDomainUnExist = 1_553_248_973,
        /// FailedOperation.FunctionNameStatusError
        #[doc(alias("FailedOperation.FunctionNameStatusError"))]
        FailedOperationFunctionNameStatusError = 1_767_287_572,
        /// FailedOperation.FunctionStatusError
        #[doc(alias("FailedOperation.FunctionStatusError"))]
        FailedOperationFunctionStatusError = 2_111_172_861,
        /// FailedOperation.FunctionVersionStatusNotActive
        #[doc(alias("FailedOperation.FunctionVersionStatusNotActive"))]
        FailedOperationFunctionVersionStatusNotActive = -1_701_762_139,
        /// FailedOperation.GetAlias
        #[doc(alias("FailedOperation.GetAlias"))]
        FailedOperationGetAlias = -228_893_213,
        /// FailedOperation.GetFunctionAddress
        #[doc(alias("FailedOperation.GetFunctionAddress"))]
        FailedOperationGetFunctionAddress = -865_189_775,
        /// FailedOperation.InstanceIsolationEnabled
        #[doc(alias("FailedOperation.InstanceIsolationEnabled"))]
        FailedOperationInstanceIsolationEnabled = -902_206_331,
        /// FailedOperation.InstanceNotFound
        #[doc(alias("FailedOperation.InstanceNotFound"))]
        FailedOperationInstanceNotFound = 120_700_429,
        /// FailedOperation.InsufficientBalance
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.InsufficientBalance"))]
        FailedOperationInsufficientBalance = 36_889_959,
        /// FailedOperation.InsufficientResources
        #[doc(alias("FailedOperation.InsufficientResources"))]
        FailedOperationInsufficientResources = -1_436_355_618,
        /// FailedOperation.InvokeFunction
        #[doc(alias("FailedOperation.InvokeFunction"))]
        FailedOperationInvokeFunction = 1_512_907_399,
        /// FailedOperation.MixNodeConfig
        #[doc(alias("FailedOperation.MixNodeConfig"))]
        FailedOperationMixNodeConfig = 1_867_129_309,
        /// FailedOperation.Namespace
        #[doc(alias("FailedOperation.Namespace"))]
        FailedOperationNamespace = 1_253_777_438,
        /// FailedOperation.OpenService
        #[doc(alias("FailedOperation.OpenService"))]
        FailedOperationOpenService = 1_462_096_028,
        /// FailedOperation.OperationConflict
        #[doc(alias("FailedOperation.OperationConflict"))]
        FailedOperationOperationConflict = 1_003_672_271,
        /// FailedOperation.ProvisionCreateTimer
        #[doc(alias("FailedOperation.ProvisionCreateTimer"))]
        FailedOperationProvisionCreateTimer = -1_392_721_668,
        /// FailedOperation.ProvisionDeleteTimer
        #[doc(alias("FailedOperation.ProvisionDeleteTimer"))]
        FailedOperationProvisionDeleteTimer = 1_875_850_613,
        /// FailedOperation.ProvisionedExceedAvailable
        #[doc(alias("FailedOperation.ProvisionedExceedAvailable"))]
        FailedOperationProvisionedExceedAvailable = 1_591_344_155,
        /// FailedOperation.ProvisionedExceedReserved
        #[doc(alias("FailedOperation.ProvisionedExceedReserved"))]
        FailedOperationProvisionedExceedReserved = 872_729_533,
        /// FailedOperation.ProvisionedInProgress
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ProvisionedInProgress"))]
        FailedOperationProvisionedInProgress = 1_479_130_995,
        /// FailedOperation.PublishLayerVersion
        #[doc(alias("FailedOperation.PublishLayerVersion"))]
        FailedOperationPublishLayerVersion = 643_235_876,
        /// FailedOperation.PublishVersion
        #[doc(alias("FailedOperation.PublishVersion"))]
        FailedOperationPublishVersion = -511_170_237,
        /// FailedOperation.QcsRoleNotFound
        #[doc(alias("FailedOperation.QcsRoleNotFound"))]
        FailedOperationQcsRoleNotFound = 1_688_922_650,
        /// FailedOperation.QueryError
        #[doc(alias("FailedOperation.QueryError"))]
        FailedOperationQueryError = -1_378_991_867,
        /// FailedOperation.ReservedExceedTotal
        #[doc(alias("FailedOperation.ReservedExceedTotal"))]
        FailedOperationReservedExceedTotal = 476_886_000,
        /// FailedOperation.ReservedInProgress
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ReservedInProgress"))]
        FailedOperationReservedInProgress = -562_748_278,
        /// FailedOperation.ServiceClosed
        #[doc(alias("FailedOperation.ServiceClosed"))]
        FailedOperationServiceClosed = -1_430_663_851,
        /// FailedOperation.SessionName
        #[doc(alias("FailedOperation.SessionName"))]
        FailedOperationSessionName = 289_394_531,
        /// FailedOperation.Ssl
        #[doc(alias("FailedOperation.Ssl"))]
        FailedOperationSsl = 162_051_328,
        /// FailedOperation.TopicNotExist
        #[doc(alias("FailedOperation.TopicNotExist"))]
        FailedOperationTopicNotExist = -1_756_387_256,
        /// FailedOperation.TotalConcurrencyMemoryInProgress
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TotalConcurrencyMemoryInProgress"))]
        FailedOperationTotalConcurrencyMemoryInProgress = 1_132_715_320,
        /// FailedOperation.UnOpenedService
        #[doc(alias("FailedOperation.UnOpenedService"))]
        FailedOperationUnOpenedService = -1_481_909_803,
        /// FailedOperation.UpdateAlias
        #[doc(alias("FailedOperation.UpdateAlias"))]
        FailedOperationUpdateAlias = 1_507_887_447,
        /// FailedOperation.UpdateFunctionCode
        #[doc(alias("FailedOperation.UpdateFunctionCode"))]
        FailedOperationUpdateFunctionCode = -393_118_774,
        /// FailedOperation.UpdateFunctionConfiguration
        #[doc(alias("FailedOperation.UpdateFunctionConfiguration"))]
        FailedOperationUpdateFunctionConfiguration = -1_722_941_404,
        /// FailedOperation.UpdateStatus
        #[doc(alias("FailedOperation.UpdateStatus"))]
        FailedOperationUpdateStatus = -238_633_962,
        /// FailedOperation.UpdateTrigger
        #[doc(alias("FailedOperation.UpdateTrigger"))]
        FailedOperationUpdateTrigger = -1_260_098_500,
        /// FailedOperation.UpdateTriggerStatus
        #[doc(alias("FailedOperation.UpdateTriggerStatus"))]
        FailedOperationUpdateTriggerStatus = 1_790_747_677,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.ApiGateway
        #[doc(alias("InternalError.ApiGateway"))]
        InternalErrorApiGateway = 497_609_488,
        /// InternalError.Ckafka
        #[doc(alias("InternalError.Ckafka"))]
        InternalErrorCkafka = 1_603_526_871,
        /// InternalError.Cmq
        #[doc(alias("InternalError.Cmq"))]
        InternalErrorCmq = -889_794_578,
        /// InternalError.Cos
        #[doc(alias("InternalError.Cos"))]
        InternalErrorCos = -797_937_674,
        /// InternalError.ES
        #[doc(alias("InternalError.ES"))]
        InternalErrorEs = -1_691_075_957,
        /// InternalError.Exception
        #[doc(alias("InternalError.Exception"))]
        InternalErrorException = 990_045_058,
        /// InternalError.GetRoleError
        #[doc(alias("InternalError.GetRoleError"))]
        InternalErrorGetRoleError = 1_601_387_016,
        /// InternalError.GetStsTokenFailed
        #[doc(alias("InternalError.GetStsTokenFailed"))]
        InternalErrorGetStsTokenFailed = 817_454_556,
        /// InternalError.SearchFailed
        #[doc(alias("InternalError.SearchFailed"))]
        InternalErrorSearchFailed = -2_112_985_856,
        /// InternalError.System
        #[doc(alias("InternalError.System"))]
        InternalErrorSystem = 1_658_697_425,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError = 759_071_413,
        /// InvalidParameter.Cls
        #[doc(alias("InvalidParameter.Cls"))]
        InvalidParameterCls = -1_934_040_364,
        /// InvalidParameter.FunctionName
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.FunctionName"))]
        InvalidParameterFunctionName = 1_310_718_517,
        /// InvalidParameter.FunctionNameOrResourceIdRequired
        #[doc(alias("InvalidParameter.FunctionNameOrResourceIdRequired"))]
        InvalidParameterFunctionNameOrResourceIdRequired = 1_008_451_984,
        /// InvalidParameter.GooseFsRequired
        #[doc(alias("InvalidParameter.GooseFsRequired"))]
        InvalidParameterGooseFsRequired = 2_144_543_235,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError = -15_752_130,
        /// InvalidParameter.Payload
        #[doc(alias("InvalidParameter.Payload"))]
        InvalidParameterPayload = 30_683_099,
        /// InvalidParameter.RequestTooLarge
        #[doc(alias("InvalidParameter.RequestTooLarge"))]
        InvalidParameterRequestTooLarge = -1_605_733_466,
        /// InvalidParameter.RoleCheck
        #[doc(alias("InvalidParameter.RoleCheck"))]
        InvalidParameterRoleCheck = 194_397_579,
        /// InvalidParameter.RoutingConfig
        #[doc(alias("InvalidParameter.RoutingConfig"))]
        InvalidParameterRoutingConfig = 189_504_090,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.Action
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Action"))]
        InvalidParameterValueAction = 1_053_067_889,
        /// InvalidParameterValue.AdditionalVersionWeights
        #[doc(alias("InvalidParameterValue.AdditionalVersionWeights"))]
        InvalidParameterValueAdditionalVersionWeights = 374_333_142,
        /// InvalidParameterValue.Alias
        #[doc(alias("InvalidParameterValue.Alias"))]
        InvalidParameterValueAlias = 498_207_784,
        /// InvalidParameterValue.ApiGateway
        #[doc(alias("InvalidParameterValue.ApiGateway"))]
        InvalidParameterValueApiGateway = -1_783_403_890,
        /// InvalidParameterValue.ApmConfig
        #[doc(alias("InvalidParameterValue.ApmConfig"))]
        InvalidParameterValueApmConfig = -1_144_327_506,
        /// InvalidParameterValue.ApmConfigInstanceId
        #[doc(alias("InvalidParameterValue.ApmConfigInstanceId"))]
        InvalidParameterValueApmConfigInstanceId = 236_064_967,
        /// InvalidParameterValue.ApmConfigRegion
        #[doc(alias("InvalidParameterValue.ApmConfigRegion"))]
        InvalidParameterValueApmConfigRegion = 697_398_198,
        /// InvalidParameterValue.Args
        #[doc(alias("InvalidParameterValue.Args"))]
        InvalidParameterValueArgs = -1_399_667_351,
        /// InvalidParameterValue.ArgsList
        #[doc(alias("InvalidParameterValue.ArgsList"))]
        InvalidParameterValueArgsList = -1_666_371_260,
        /// InvalidParameterValue.AsyncRunEnable
        #[doc(alias("InvalidParameterValue.AsyncRunEnable"))]
        InvalidParameterValueAsyncRunEnable = -59_668_060,
        /// InvalidParameterValue.AsyncTriggerConfig
        #[doc(alias("InvalidParameterValue.AsyncTriggerConfig"))]
        InvalidParameterValueAsyncTriggerConfig = 183_619_737,
        /// InvalidParameterValue.Cdn
        #[doc(alias("InvalidParameterValue.Cdn"))]
        InvalidParameterValueCdn = 2_110_821_777,
        /// InvalidParameterValue.CertConfig.empty
        #[doc(alias("InvalidParameterValue.CertConfig.empty"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-19"
        )]
        InvalidParameterValueCertConfigEmpty = 1_338_078_435,
        /// InvalidParameterValue.CfsId
        #[doc(alias("InvalidParameterValue.CfsId"))]
        InvalidParameterValueCfsId = -882_676_290,
        /// InvalidParameterValue.CfsLocalMountDir
        #[doc(alias("InvalidParameterValue.CfsLocalMountDir"))]
        InvalidParameterValueCfsLocalMountDir = 652_629_423,
        /// InvalidParameterValue.CfsMountInsId
        #[doc(alias("InvalidParameterValue.CfsMountInsId"))]
        InvalidParameterValueCfsMountInsId = -1_104_882_576,
        /// InvalidParameterValue.CfsParameterDuplicate
        #[doc(alias("InvalidParameterValue.CfsParameterDuplicate"))]
        InvalidParameterValueCfsParameterDuplicate = -1_478_156_327,
        /// InvalidParameterValue.CfsParameterError
        #[doc(alias("InvalidParameterValue.CfsParameterError"))]
        InvalidParameterValueCfsParameterError = 222_255_820,
        /// InvalidParameterValue.CfsRegion
        #[doc(alias("InvalidParameterValue.CfsRegion"))]
        InvalidParameterValueCfsRegion = -1_882_120_766,
        /// InvalidParameterValue.CfsRemoteMountDir
        #[doc(alias("InvalidParameterValue.CfsRemoteMountDir"))]
        InvalidParameterValueCfsRemoteMountDir = 238_968_280,
        /// InvalidParameterValue.CfsStructionError
        #[doc(alias("InvalidParameterValue.CfsStructionError"))]
        InvalidParameterValueCfsStructionError = -1_259_022_890,
        /// InvalidParameterValue.CfsType
        #[doc(alias("InvalidParameterValue.CfsType"))]
        InvalidParameterValueCfsType = 561_416_969,
        /// InvalidParameterValue.CfsUserGroupId
        #[doc(alias("InvalidParameterValue.CfsUserGroupId"))]
        InvalidParameterValueCfsUserGroupId = -1_234_654_677,
        /// InvalidParameterValue.CfsUserId
        #[doc(alias("InvalidParameterValue.CfsUserId"))]
        InvalidParameterValueCfsUserId = -721_222_670,
        /// InvalidParameterValue.Ckafka
        #[doc(alias("InvalidParameterValue.Ckafka"))]
        InvalidParameterValueCkafka = 806_563_958,
        /// InvalidParameterValue.ClientContext
        #[doc(alias("InvalidParameterValue.ClientContext"))]
        InvalidParameterValueClientContext = 469_813_767,
        /// InvalidParameterValue.Cls
        #[doc(alias("InvalidParameterValue.Cls"))]
        InvalidParameterValueCls = 809_219_369,
        /// InvalidParameterValue.ClsRole
        #[doc(alias("InvalidParameterValue.ClsRole"))]
        InvalidParameterValueClsRole = -1_438_577_508,
        /// InvalidParameterValue.Cmq
        #[doc(alias("InvalidParameterValue.Cmq"))]
        InvalidParameterValueCmq = -854_476_532,
        /// InvalidParameterValue.Code
        #[doc(alias("InvalidParameterValue.Code"))]
        InvalidParameterValueCode = -1_558_958_915,
        /// InvalidParameterValue.CodeSecret
        #[doc(alias("InvalidParameterValue.CodeSecret"))]
        InvalidParameterValueCodeSecret = -1_978_831_216,
        /// InvalidParameterValue.CodeSource
        #[doc(alias("InvalidParameterValue.CodeSource"))]
        InvalidParameterValueCodeSource = 1_789_372_909,
        /// InvalidParameterValue.Command
        #[doc(alias("InvalidParameterValue.Command"))]
        InvalidParameterValueCommand = -447_965_728,
        /// InvalidParameterValue.CommandList
        #[doc(alias("InvalidParameterValue.CommandList"))]
        InvalidParameterValueCommandList = -1_918_302_053,
        /// InvalidParameterValue.CompatibleRuntimes
        #[doc(alias("InvalidParameterValue.CompatibleRuntimes"))]
        InvalidParameterValueCompatibleRuntimes = 464_057_304,
        /// InvalidParameterValue.Content
        #[doc(alias("InvalidParameterValue.Content"))]
        InvalidParameterValueContent = -2_127_891_666,
        /// InvalidParameterValue.Cors
        #[doc(alias("InvalidParameterValue.Cors"))]
        InvalidParameterValueCors = -1_676_815_976,
        /// InvalidParameterValue.Cos
        #[doc(alias("InvalidParameterValue.Cos"))]
        InvalidParameterValueCos = 2_059_848_325,
        /// InvalidParameterValue.CosBucketName
        #[doc(alias("InvalidParameterValue.CosBucketName"))]
        InvalidParameterValueCosBucketName = 171_207_118,
        /// InvalidParameterValue.CosBucketRegion
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.CosBucketRegion"))]
        InvalidParameterValueCosBucketRegion = 36_516_072,
        /// InvalidParameterValue.CosFsBucketMountDir
        #[doc(alias("InvalidParameterValue.CosFsBucketMountDir"))]
        InvalidParameterValueCosFsBucketMountDir = 1_919_182_868,
        /// InvalidParameterValue.CosFsBucketName
        #[doc(alias("InvalidParameterValue.CosFsBucketName"))]
        InvalidParameterValueCosFsBucketName = -918_553_572,
        /// InvalidParameterValue.CosFsLocalMountDir
        #[doc(alias("InvalidParameterValue.CosFsLocalMountDir"))]
        InvalidParameterValueCosFsLocalMountDir = 1_484_956_791,
        /// InvalidParameterValue.CosFsRegion
        #[doc(alias("InvalidParameterValue.CosFsRegion"))]
        InvalidParameterValueCosFsRegion = 1_168_320_203,
        /// InvalidParameterValue.CosFsStruction
        #[doc(alias("InvalidParameterValue.CosFsStruction"))]
        InvalidParameterValueCosFsStruction = 434_671_654,
        /// InvalidParameterValue.CosFsType
        #[doc(alias("InvalidParameterValue.CosFsType"))]
        InvalidParameterValueCosFsType = 573_280_485,
        /// InvalidParameterValue.CosNotifyRuleConflict
        #[doc(alias("InvalidParameterValue.CosNotifyRuleConflict"))]
        InvalidParameterValueCosNotifyRuleConflict = -1_483_272_029,
        /// InvalidParameterValue.CosObjectName
        #[doc(alias("InvalidParameterValue.CosObjectName"))]
        InvalidParameterValueCosObjectName = 1_189_942_466,
        /// InvalidParameterValue.CustomArgument
        #[doc(alias("InvalidParameterValue.CustomArgument"))]
        InvalidParameterValueCustomArgument = -1_496_126_835,
        /// InvalidParameterValue.DateTime
        #[doc(alias("InvalidParameterValue.DateTime"))]
        InvalidParameterValueDateTime = -1_903_670_604,
        /// InvalidParameterValue.DeadLetterConfig
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.DeadLetterConfig"))]
        InvalidParameterValueDeadLetterConfig = -1_943_314_713,
        /// InvalidParameterValue.DefaultNamespace
        #[doc(alias("InvalidParameterValue.DefaultNamespace"))]
        InvalidParameterValueDefaultNamespace = -271_205_433,
        /// InvalidParameterValue.Demo
        #[doc(alias("InvalidParameterValue.Demo"))]
        InvalidParameterValueDemo = -2_091_871_889,
        /// InvalidParameterValue.DemoId
        #[doc(alias("InvalidParameterValue.DemoId"))]
        InvalidParameterValueDemoId = -1_096_239_632,
        /// InvalidParameterValue.Description
        #[doc(alias("InvalidParameterValue.Description"))]
        InvalidParameterValueDescription = -1_219_142_519,
        /// InvalidParameterValue.DiskSize
        #[doc(alias("InvalidParameterValue.DiskSize"))]
        InvalidParameterValueDiskSize = 1_775_999_356,
        /// InvalidParameterValue.DnsInfo
        #[doc(alias("InvalidParameterValue.DnsInfo"))]
        InvalidParameterValueDnsInfo = -2_129_380_663,
        /// InvalidParameterValue.Domain
        #[doc(alias("InvalidParameterValue.Domain"))]
        InvalidParameterValueDomain = 724_532_008,
        /// InvalidParameterValue.DynamicEnabled
        #[doc(alias("InvalidParameterValue.DynamicEnabled"))]
        InvalidParameterValueDynamicEnabled = 644_181_069,
        /// InvalidParameterValue.EASConfig
        #[doc(alias("InvalidParameterValue.EASConfig"))]
        InvalidParameterValueEasConfig = -1_156_882_108,
        /// InvalidParameterValue.EipConfig
        #[doc(alias("InvalidParameterValue.EipConfig"))]
        InvalidParameterValueEipConfig = 698_397_203,
        /// InvalidParameterValue.Enable
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Enable"))]
        InvalidParameterValueEnable = -1_691_752_128,
        /// InvalidParameterValue.Environment
        #[doc(alias("InvalidParameterValue.Environment"))]
        InvalidParameterValueEnvironment = -375_153_299,
        /// InvalidParameterValue.EnvironmentExceededLimit
        #[doc(alias("InvalidParameterValue.EnvironmentExceededLimit"))]
        InvalidParameterValueEnvironmentExceededLimit = 2_133_310_401,
        /// InvalidParameterValue.EnvironmentSystemProtect
        #[doc(alias("InvalidParameterValue.EnvironmentSystemProtect"))]
        InvalidParameterValueEnvironmentSystemProtect = 2_007_198_709,
        /// InvalidParameterValue.Filters
        #[doc(alias("InvalidParameterValue.Filters"))]
        InvalidParameterValueFilters = 1_324_191_566,
        /// InvalidParameterValue.Function
        #[doc(alias("InvalidParameterValue.Function"))]
        InvalidParameterValueFunction = 135_271_841,
        /// InvalidParameterValue.FunctionName
        #[doc(alias("InvalidParameterValue.FunctionName"))]
        InvalidParameterValueFunctionName = 366_833_000,
        /// InvalidParameterValue.FunctionRequestId
        #[doc(alias("InvalidParameterValue.FunctionRequestId"))]
        InvalidParameterValueFunctionRequestId = -350_973_135,
        /// InvalidParameterValue.FunctionType
        #[doc(alias("InvalidParameterValue.FunctionType"))]
        InvalidParameterValueFunctionType = -1_091_041_738,
        /// InvalidParameterValue.GitBranch
        #[doc(alias("InvalidParameterValue.GitBranch"))]
        InvalidParameterValueGitBranch = 2_040_161_999,
        /// InvalidParameterValue.GitCommitId
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.GitCommitId"))]
        InvalidParameterValueGitCommitId = 1_052_943_321,
        /// InvalidParameterValue.GitDirectory
        #[doc(alias("InvalidParameterValue.GitDirectory"))]
        InvalidParameterValueGitDirectory = -735_002_704,
        /// InvalidParameterValue.GitPassword
        #[doc(alias("InvalidParameterValue.GitPassword"))]
        InvalidParameterValueGitPassword = -444_193_342,
        /// InvalidParameterValue.GitPasswordSecret
        #[doc(alias("InvalidParameterValue.GitPasswordSecret"))]
        InvalidParameterValueGitPasswordSecret = -1_424_711_849,
        /// InvalidParameterValue.GitUrl
        #[doc(alias("InvalidParameterValue.GitUrl"))]
        InvalidParameterValueGitUrl = -1_092_869_521,
        /// InvalidParameterValue.GitUserName
        #[doc(alias("InvalidParameterValue.GitUserName"))]
        InvalidParameterValueGitUserName = 1_230_342_508,
        /// InvalidParameterValue.GitUserNameSecret
        #[doc(alias("InvalidParameterValue.GitUserNameSecret"))]
        InvalidParameterValueGitUserNameSecret = 974_243_850,
        /// InvalidParameterValue.GooseFsCluster
        #[doc(alias("InvalidParameterValue.GooseFsCluster"))]
        InvalidParameterValueGooseFsCluster = -694_136_984,
        /// InvalidParameterValue.GooseFsClusterGooseFsSitePropertiesBase64DecodeErr
        #[doc(
            alias(
                "InvalidParameterValue.GooseFsClusterGooseFsSitePropertiesBase64DecodeErr"
            )
        )]
        InvalidParameterValueGooseFsClusterGooseFsSitePropertiesBase64DecodeErr = 406_189_636,
        /// InvalidParameterValue.GooseFsClusterGooseFsSitePropertiesFormatErr
        #[doc(
            alias("InvalidParameterValue.GooseFsClusterGooseFsSitePropertiesFormatErr")
        )]
        InvalidParameterValueGooseFsClusterGooseFsSitePropertiesFormatErr = 272_483_025,
        /// InvalidParameterValue.GooseFsEndpoint
        #[doc(alias("InvalidParameterValue.GooseFsEndpoint"))]
        InvalidParameterValueGooseFsEndpoint = -1_108_399_473,
        /// InvalidParameterValue.GooseFsFuseJVMConfig
        #[doc(alias("InvalidParameterValue.GooseFsFuseJVMConfig"))]
        InvalidParameterValueGooseFsFuseJvmConfig = -213_846_356,
        /// InvalidParameterValue.GooseFsLocalMountDir
        #[doc(alias("InvalidParameterValue.GooseFsLocalMountDir"))]
        InvalidParameterValueGooseFsLocalMountDir = -2_064_705_276,
        /// InvalidParameterValue.GooseFsNamespace
        #[doc(alias("InvalidParameterValue.GooseFsNamespace"))]
        InvalidParameterValueGooseFsNamespace = -454_213_590,
        /// InvalidParameterValue.GooseFsRemoteMountPath
        #[doc(alias("InvalidParameterValue.GooseFsRemoteMountPath"))]
        InvalidParameterValueGooseFsRemoteMountPath = -1_566_391_723,
        /// InvalidParameterValue.GooseFsStructionError
        #[doc(alias("InvalidParameterValue.GooseFsStructionError"))]
        InvalidParameterValueGooseFsStructionError = 1_789_356_788,
        /// InvalidParameterValue.GooseFsType
        #[doc(alias("InvalidParameterValue.GooseFsType"))]
        InvalidParameterValueGooseFsType = -228_972_968,
        /// InvalidParameterValue.Handler
        #[doc(alias("InvalidParameterValue.Handler"))]
        InvalidParameterValueHandler = 1_684_484_939,
        /// InvalidParameterValue.IdleTimeOut
        #[doc(alias("InvalidParameterValue.IdleTimeOut"))]
        InvalidParameterValueIdleTimeOut = -592_940_812,
        /// InvalidParameterValue.ImageType
        #[doc(alias("InvalidParameterValue.ImageType"))]
        InvalidParameterValueImageType = -934_939_768,
        /// InvalidParameterValue.ImageUri
        #[doc(alias("InvalidParameterValue.ImageUri"))]
        InvalidParameterValueImageUri = 1_931_941_267,
        /// InvalidParameterValue.InlineZipFile
        #[doc(alias("InvalidParameterValue.InlineZipFile"))]
        InvalidParameterValueInlineZipFile = -1_796_008_966,
        /// InvalidParameterValue.InstanceConcurrencyConfig
        #[doc(alias("InvalidParameterValue.InstanceConcurrencyConfig"))]
        InvalidParameterValueInstanceConcurrencyConfig = 997_996_510,
        /// InvalidParameterValue.InvalidCertConfig
        #[doc(alias("InvalidParameterValue.InvalidCertConfig"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-20"
        )]
        InvalidParameterValueInvalidCertConfig = -322_238_746,
        /// InvalidParameterValue.InvokeType
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.InvokeType"))]
        InvalidParameterValueInvokeType = 561_498_147,
        /// InvalidParameterValue.L5Enable
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.L5Enable"))]
        InvalidParameterValueL5Enable = -565_179_753,
        /// InvalidParameterValue.LayerName
        #[doc(alias("InvalidParameterValue.LayerName"))]
        InvalidParameterValueLayerName = 275_340_417,
        /// InvalidParameterValue.Layers
        #[doc(alias("InvalidParameterValue.Layers"))]
        InvalidParameterValueLayers = -2_105_868_638,
        /// InvalidParameterValue.Limit
        #[doc(alias("InvalidParameterValue.Limit"))]
        InvalidParameterValueLimit = 1_816_453_907,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded = -1_695_669_926,
        /// InvalidParameterValue.LogFormat
        #[doc(alias("InvalidParameterValue.LogFormat"))]
        InvalidParameterValueLogFormat = 777_685_677,
        /// InvalidParameterValue.MaxConcurrency
        #[doc(alias("InvalidParameterValue.MaxConcurrency"))]
        InvalidParameterValueMaxConcurrency = -1_733_474_639,
        /// InvalidParameterValue.Memory
        #[doc(alias("InvalidParameterValue.Memory"))]
        InvalidParameterValueMemory = 1_933_773_377,
        /// InvalidParameterValue.MemorySize
        #[doc(alias("InvalidParameterValue.MemorySize"))]
        InvalidParameterValueMemorySize = 490_298_724,
        /// InvalidParameterValue.MinCapacity
        #[doc(alias("InvalidParameterValue.MinCapacity"))]
        InvalidParameterValueMinCapacity = -1_151_360_574,
        /// InvalidParameterValue.MountOption
        #[doc(alias("InvalidParameterValue.MountOption"))]
        InvalidParameterValueMountOption = 866_930_214,
        /// InvalidParameterValue.Name
        #[doc(alias("InvalidParameterValue.Name"))]
        InvalidParameterValueName = -1_733_265_474,
        /// InvalidParameterValue.Namespace
        #[doc(alias("InvalidParameterValue.Namespace"))]
        InvalidParameterValueNamespace = 976_725_897,
        /// InvalidParameterValue.NamespaceInvalid
        #[doc(alias("InvalidParameterValue.NamespaceInvalid"))]
        InvalidParameterValueNamespaceInvalid = 1_339_816_819,
        /// InvalidParameterValue.NodeSpec
        #[doc(alias("InvalidParameterValue.NodeSpec"))]
        InvalidParameterValueNodeSpec = -1_852_438_791,
        /// InvalidParameterValue.NodeType
        #[doc(alias("InvalidParameterValue.NodeType"))]
        InvalidParameterValueNodeType = -1_458_860_649,
        /// InvalidParameterValue.Offset
        #[doc(alias("InvalidParameterValue.Offset"))]
        InvalidParameterValueOffset = -719_179_928,
        /// InvalidParameterValue.Order
        #[doc(alias("InvalidParameterValue.Order"))]
        InvalidParameterValueOrder = -109_271_617,
        /// InvalidParameterValue.OrderBy
        ///
        /// - Retry: `never`
        /// - Once sent as: InvalidParameterValue.Orderby
        #[doc(alias("InvalidParameterValue.OrderBy", "InvalidParameterValue.Orderby"))]
        InvalidParameterValueOrderBy = -925_876_670,
        /// InvalidParameterValue.Param
        #[doc(alias("InvalidParameterValue.Param"))]
        InvalidParameterValueParam = 414_125_877,
        /// InvalidParameterValue.Permission
        #[doc(alias("InvalidParameterValue.Permission"))]
        InvalidParameterValuePermission = -2_009_877_064,
        /// InvalidParameterValue.PluginConfig
        #[doc(alias("InvalidParameterValue.PluginConfig"))]
        InvalidParameterValuePluginConfig = -1_183_326_870,
        /// InvalidParameterValue.Port
        #[doc(alias("InvalidParameterValue.Port"))]
        InvalidParameterValuePort = -209_689_433,
        /// InvalidParameterValue.ProtocolType
        #[doc(alias("InvalidParameterValue.ProtocolType"))]
        InvalidParameterValueProtocolType = -1_070_280_240,
        /// InvalidParameterValue.ProvisionTriggerCronConfigDuplicate
        #[doc(alias("InvalidParameterValue.ProvisionTriggerCronConfigDuplicate"))]
        InvalidParameterValueProvisionTriggerCronConfigDuplicate = -744_350_957,
        /// InvalidParameterValue.ProvisionTriggerName
        #[doc(alias("InvalidParameterValue.ProvisionTriggerName"))]
        InvalidParameterValueProvisionTriggerName = -1_439_758_518,
        /// InvalidParameterValue.ProvisionTriggerNameDuplicate
        #[doc(alias("InvalidParameterValue.ProvisionTriggerNameDuplicate"))]
        InvalidParameterValueProvisionTriggerNameDuplicate = 760_928_897,
        /// InvalidParameterValue.ProvisionType
        #[doc(alias("InvalidParameterValue.ProvisionType"))]
        InvalidParameterValueProvisionType = -344_269_923,
        /// InvalidParameterValue.PublicNetConfig
        #[doc(alias("InvalidParameterValue.PublicNetConfig"))]
        InvalidParameterValuePublicNetConfig = -1_880_807_511,
        /// InvalidParameterValue.Qualifier
        #[doc(alias("InvalidParameterValue.Qualifier"))]
        InvalidParameterValueQualifier = 183_827_615,
        /// InvalidParameterValue.QueryVersion
        #[doc(alias("InvalidParameterValue.QueryVersion"))]
        InvalidParameterValueQueryVersion = 2_059_617_802,
        /// InvalidParameterValue.ReadinessProbe
        #[doc(alias("InvalidParameterValue.ReadinessProbe"))]
        InvalidParameterValueReadinessProbe = -165_761_841,
        /// InvalidParameterValue.RegistryId
        #[doc(alias("InvalidParameterValue.RegistryId"))]
        InvalidParameterValueRegistryId = 237_541_389,
        /// InvalidParameterValue.RetCode
        #[doc(alias("InvalidParameterValue.RetCode"))]
        InvalidParameterValueRetCode = -1_403_151_340,
        /// InvalidParameterValue.RoutingConfig
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.RoutingConfig"))]
        InvalidParameterValueRoutingConfig = -1_124_176_419,
        /// InvalidParameterValue.Runtime
        #[doc(alias("InvalidParameterValue.Runtime"))]
        InvalidParameterValueRuntime = 205_525_232,
        /// InvalidParameterValue.SearchKey
        #[doc(alias("InvalidParameterValue.SearchKey"))]
        InvalidParameterValueSearchKey = 620_581_865,
        /// InvalidParameterValue.SecretInfo
        #[doc(alias("InvalidParameterValue.SecretInfo"))]
        InvalidParameterValueSecretInfo = -1_304_966_059,
        /// InvalidParameterValue.ServiceName
        #[doc(alias("InvalidParameterValue.ServiceName"))]
        InvalidParameterValueServiceName = 141_416_428,
        /// InvalidParameterValue.Stamp
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Stamp"))]
        InvalidParameterValueStamp = 164_157_275,
        /// InvalidParameterValue.StartTime
        #[doc(alias("InvalidParameterValue.StartTime"))]
        InvalidParameterValueStartTime = 1_125_268_323,
        /// InvalidParameterValue.StartTimeOrEndTime
        #[doc(alias("InvalidParameterValue.StartTimeOrEndTime"))]
        InvalidParameterValueStartTimeOrEndTime = 804_941_116,
        /// InvalidParameterValue.Status
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.Status"))]
        InvalidParameterValueStatus = 1_107_310_933,
        /// InvalidParameterValue.SystemEnvironment
        #[doc(alias("InvalidParameterValue.SystemEnvironment"))]
        InvalidParameterValueSystemEnvironment = 1_613_191_427,
        /// InvalidParameterValue.TempCosObjectName
        #[doc(alias("InvalidParameterValue.TempCosObjectName"))]
        InvalidParameterValueTempCosObjectName = 1_635_142_520,
        /// InvalidParameterValue.TraceEnable
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.TraceEnable"))]
        InvalidParameterValueTraceEnable = 1_415_565_476,
        /// InvalidParameterValue.TrackingTarget
        #[doc(alias("InvalidParameterValue.TrackingTarget"))]
        InvalidParameterValueTrackingTarget = -1_901_763_190,
        /// InvalidParameterValue.TriggerCronConfig
        #[doc(alias("InvalidParameterValue.TriggerCronConfig"))]
        InvalidParameterValueTriggerCronConfig = 643_966_459,
        /// InvalidParameterValue.TriggerCronConfigTimeInterval
        #[doc(alias("InvalidParameterValue.TriggerCronConfigTimeInterval"))]
        InvalidParameterValueTriggerCronConfigTimeInterval = -403_295_186,
        /// InvalidParameterValue.TriggerDesc
        #[doc(alias("InvalidParameterValue.TriggerDesc"))]
        InvalidParameterValueTriggerDesc = -992_438_072,
        /// InvalidParameterValue.TriggerName
        #[doc(alias("InvalidParameterValue.TriggerName"))]
        InvalidParameterValueTriggerName = -2_124_335_939,
        /// InvalidParameterValue.TriggerProvisionedConcurrencyNum
        #[doc(alias("InvalidParameterValue.TriggerProvisionedConcurrencyNum"))]
        InvalidParameterValueTriggerProvisionedConcurrencyNum = -1_356_645_961,
        /// InvalidParameterValue.Type
        #[doc(alias("InvalidParameterValue.Type"))]
        InvalidParameterValueType = -2_020_894_485,
        /// InvalidParameterValue.Vpc
        #[doc(alias("InvalidParameterValue.Vpc"))]
        InvalidParameterValueVpc = -491_188_706,
        /// InvalidParameterValue.VpcNotSetWhenOpenCfs
        #[doc(alias("InvalidParameterValue.VpcNotSetWhenOpenCfs"))]
        InvalidParameterValueVpcNotSetWhenOpenCfs = -1_815_628_447,
        /// InvalidParameterValue.WebSocketsParams
        #[doc(alias("InvalidParameterValue.WebSocketsParams"))]
        InvalidParameterValueWebSocketsParams = -1_887_991_916,
        /// InvalidParameterValue.ZipFile
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.ZipFile"))]
        InvalidParameterValueZipFile = -1_819_393_738,
        /// InvalidParameterValue.ZipFileBase64BinasciiError
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameterValue.ZipFileBase64BinasciiError"))]
        InvalidParameterValueZipFileBase64BinasciiError = -894_929_620,
        /// LimitExceeded.Alias
        #[doc(alias("LimitExceeded.Alias"))]
        LimitExceededAlias = -423_567_080,
        /// LimitExceeded.Cdn
        #[doc(alias("LimitExceeded.Cdn"))]
        LimitExceededCdn = 675_857_638,
        /// LimitExceeded.ContainerImageAccelerate
        #[doc(alias("LimitExceeded.ContainerImageAccelerate"))]
        LimitExceededContainerImageAccelerate = 1_560_829_311,
        /// LimitExceeded.ContainerImageAccelerateQuota
        #[doc(alias("LimitExceeded.ContainerImageAccelerateQuota"))]
        LimitExceededContainerImageAccelerateQuota = -1_388_412_373,
        /// LimitExceeded.Eip
        #[doc(alias("LimitExceeded.Eip"))]
        LimitExceededEip = 1_154_768_105,
        /// LimitExceeded.Fs
        #[doc(alias("LimitExceeded.Fs"))]
        LimitExceededFs = 895_706_467,
        /// LimitExceeded.Function
        #[doc(alias("LimitExceeded.Function"))]
        LimitExceededFunction = -1_434_984_086,
        /// LimitExceeded.FunctionOnTopic
        #[doc(alias("LimitExceeded.FunctionOnTopic"))]
        LimitExceededFunctionOnTopic = 1_510_803_140,
        /// LimitExceeded.FunctionProvisionedConcurrencyMemory
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.FunctionProvisionedConcurrencyMemory"))]
        LimitExceededFunctionProvisionedConcurrencyMemory = 1_972_811_255,
        /// LimitExceeded.FunctionReservedConcurrencyMemory
        #[doc(alias("LimitExceeded.FunctionReservedConcurrencyMemory"))]
        LimitExceededFunctionReservedConcurrencyMemory = 1_110_568_113,
        /// LimitExceeded.FunctionTotalProvisionedConcurrencyMemory
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.FunctionTotalProvisionedConcurrencyMemory"))]
        LimitExceededFunctionTotalProvisionedConcurrencyMemory = 1_041_505_273,
        /// LimitExceeded.FunctionTotalProvisionedConcurrencyNum
        #[doc(alias("LimitExceeded.FunctionTotalProvisionedConcurrencyNum"))]
        LimitExceededFunctionTotalProvisionedConcurrencyNum = -1_322_069_805,
        /// LimitExceeded.FunctionVersions
        #[doc(alias("LimitExceeded.FunctionVersions"))]
        LimitExceededFunctionVersions = -555_140_775,
        /// LimitExceeded.GpuReservedQuota
        #[doc(alias("LimitExceeded.GpuReservedQuota"))]
        LimitExceededGpuReservedQuota = -1_909_253_744,
        /// LimitExceeded.InitTimeout
        #[doc(alias("LimitExceeded.InitTimeout"))]
        LimitExceededInitTimeout = -695_479_711,
        /// LimitExceeded.IntraIp
        #[doc(alias("LimitExceeded.IntraIp"))]
        LimitExceededIntraIp = -1_869_862_043,
        /// LimitExceeded.LayerVersions
        #[doc(alias("LimitExceeded.LayerVersions"))]
        LimitExceededLayerVersions = -300_207_683,
        /// LimitExceeded.Layers
        #[doc(alias("LimitExceeded.Layers"))]
        LimitExceededLayers = 1_657_518_409,
        /// LimitExceeded.MaxCapacity
        #[doc(alias("LimitExceeded.MaxCapacity"))]
        LimitExceededMaxCapacity = -135_873_979,
        /// LimitExceeded.Memory
        #[doc(alias("LimitExceeded.Memory"))]
        LimitExceededMemory = -1_652_785_855,
        /// LimitExceeded.MsgTTL
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.MsgTTL"))]
        LimitExceededMsgTtl = 1_495_199_232,
        /// LimitExceeded.Namespace
        #[doc(alias("LimitExceeded.Namespace"))]
        LimitExceededNamespace = 280_856_671,
        /// LimitExceeded.Offset
        #[doc(alias("LimitExceeded.Offset"))]
        LimitExceededOffset = -890_957_432,
        /// LimitExceeded.PrivilegeContainer
        #[doc(alias("LimitExceeded.PrivilegeContainer"))]
        LimitExceededPrivilegeContainer = -1_237_046_736,
        /// LimitExceeded.ProvisionTriggerAction
        #[doc(alias("LimitExceeded.ProvisionTriggerAction"))]
        LimitExceededProvisionTriggerAction = -1_817_895_275,
        /// LimitExceeded.ProvisionTriggerInterval
        #[doc(alias("LimitExceeded.ProvisionTriggerInterval"))]
        LimitExceededProvisionTriggerInterval = 773_216_625,
        /// LimitExceeded.Quota
        #[doc(alias("LimitExceeded.Quota"))]
        LimitExceededQuota = -941_798_990,
        /// LimitExceeded.RetryNum
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.RetryNum"))]
        LimitExceededRetryNum = -1_693_064_930,
        /// LimitExceeded.Timeout
        #[doc(alias("LimitExceeded.Timeout"))]
        LimitExceededTimeout = 799_228_352,
        /// LimitExceeded.TotalConcurrencyMemory
        #[doc(alias("LimitExceeded.TotalConcurrencyMemory"))]
        LimitExceededTotalConcurrencyMemory = -583_028_937,
        /// LimitExceeded.Trigger
        #[doc(alias("LimitExceeded.Trigger"))]
        LimitExceededTrigger = 109_854_591,
        /// LimitExceeded.UserTotalConcurrencyMemory
        ///
        /// - Retry: `never`
        #[doc(alias("LimitExceeded.UserTotalConcurrencyMemory"))]
        LimitExceededUserTotalConcurrencyMemory = 407_697_705,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.Code
        #[doc(alias("MissingParameter.Code"))]
        MissingParameterCode = 377_399_696,
        /// MissingParameter.Runtime
        #[doc(alias("MissingParameter.Runtime"))]
        MissingParameterRuntime = 1_249_574_555,
        /// OperationDenied.AccountIsolate
        #[doc(alias("OperationDenied.AccountIsolate"))]
        OperationDeniedAccountIsolate = -1_016_339_326,
        /// OperationDenied.AccountNotExists
        #[doc(alias("OperationDenied.AccountNotExists"))]
        OperationDeniedAccountNotExists = 471_591_344,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInUse.Alias
        #[doc(alias("ResourceInUse.Alias"))]
        ResourceInUseAlias = 703_088_271,
        /// ResourceInUse.Cdn
        #[doc(alias("ResourceInUse.Cdn"))]
        ResourceInUseCdn = 1_808_284_058,
        /// ResourceInUse.Cmq
        #[doc(alias("ResourceInUse.Cmq"))]
        ResourceInUseCmq = 1_006_036_708,
        /// ResourceInUse.Cos
        #[doc(alias("ResourceInUse.Cos"))]
        ResourceInUseCos = 741_883_888,
        /// ResourceInUse.Function
        #[doc(alias("ResourceInUse.Function"))]
        ResourceInUseFunction = 2_102_230_451,
        /// ResourceInUse.FunctionName
        #[doc(alias("ResourceInUse.FunctionName"))]
        ResourceInUseFunctionName = 163_321_329,
        /// ResourceInUse.LayerVersion
        #[doc(alias("ResourceInUse.LayerVersion"))]
        ResourceInUseLayerVersion = -1_592_441_310,
        /// ResourceInUse.Namespace
        #[doc(alias("ResourceInUse.Namespace"))]
        ResourceInUseNamespace = -1_567_166_729,
        /// ResourceInUse.Trigger
        #[doc(alias("ResourceInUse.Trigger"))]
        ResourceInUseTrigger = -101_656_596,
        /// ResourceInUse.TriggerName
        #[doc(alias("ResourceInUse.TriggerName"))]
        ResourceInUseTriggerName = -567_536_249,
        /// ResourceInsufficient.COS
        #[doc(alias("ResourceInsufficient.COS"))]
        ResourceInsufficientCos = -1_556_798_200,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.Alias
        #[doc(alias("ResourceNotFound.Alias"))]
        ResourceNotFoundAlias = 318_091_251,
        /// ResourceNotFound.AsyncEvent
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.AsyncEvent"))]
        ResourceNotFoundAsyncEvent = 913_884_708,
        /// ResourceNotFound.AttachedTagKeyNotFound
        #[doc(alias("ResourceNotFound.AttachedTagKeyNotFound"))]
        ResourceNotFoundAttachedTagKeyNotFound = 894_605_849,
        /// ResourceNotFound.Cdn
        #[doc(alias("ResourceNotFound.Cdn"))]
        ResourceNotFoundCdn = -1_253_718_186,
        /// ResourceNotFound.CfsMountInsNotMatch
        #[doc(alias("ResourceNotFound.CfsMountInsNotMatch"))]
        ResourceNotFoundCfsMountInsNotMatch = 1_706_888_261,
        /// ResourceNotFound.CfsProtocolError
        #[doc(alias("ResourceNotFound.CfsProtocolError"))]
        ResourceNotFoundCfsProtocolError = -79_998_736,
        /// ResourceNotFound.CfsStatusError
        #[doc(alias("ResourceNotFound.CfsStatusError"))]
        ResourceNotFoundCfsStatusError = 1_334_905_518,
        /// ResourceNotFound.CfsVpcNotMatch
        #[doc(alias("ResourceNotFound.CfsVpcNotMatch"))]
        ResourceNotFoundCfsVpcNotMatch = -1_464_426_778,
        /// ResourceNotFound.Ckafka
        #[doc(alias("ResourceNotFound.Ckafka"))]
        ResourceNotFoundCkafka = -385_418_479,
        /// ResourceNotFound.Cmq
        #[doc(alias("ResourceNotFound.Cmq"))]
        ResourceNotFoundCmq = 1_899_924_237,
        /// ResourceNotFound.Cos
        #[doc(alias("ResourceNotFound.Cos"))]
        ResourceNotFoundCos = 18_944_881,
        /// ResourceNotFound.CosObject
        #[doc(alias("ResourceNotFound.CosObject"))]
        ResourceNotFoundCosObject = 1_069_556_668,
        /// ResourceNotFound.Demo
        #[doc(alias("ResourceNotFound.Demo"))]
        ResourceNotFoundDemo = -147_030_014,
        /// ResourceNotFound.Function
        #[doc(alias("ResourceNotFound.Function"))]
        ResourceNotFoundFunction = -35_314_549,
        /// ResourceNotFound.FunctionName
        #[doc(alias("ResourceNotFound.FunctionName"))]
        ResourceNotFoundFunctionName = 1_897_301_422,
        /// ResourceNotFound.FunctionVersion
        #[doc(alias("ResourceNotFound.FunctionVersion"))]
        ResourceNotFoundFunctionVersion = -1_677_513_683,
        /// ResourceNotFound.GetCfsMountInsError
        #[doc(alias("ResourceNotFound.GetCfsMountInsError"))]
        ResourceNotFoundGetCfsMountInsError = 1_906_989_136,
        /// ResourceNotFound.GetCfsNotMatch
        #[doc(alias("ResourceNotFound.GetCfsNotMatch"))]
        ResourceNotFoundGetCfsNotMatch = 568_503_882,
        /// ResourceNotFound.GooseFsClusterEndpoint
        #[doc(alias("ResourceNotFound.GooseFsClusterEndpoint"))]
        ResourceNotFoundGooseFsClusterEndpoint = -290_032_531,
        /// ResourceNotFound.GooseFsClusterId
        #[doc(alias("ResourceNotFound.GooseFsClusterId"))]
        ResourceNotFoundGooseFsClusterId = 1_189_729_703,
        /// ResourceNotFound.GooseFsClusterNamespace
        #[doc(alias("ResourceNotFound.GooseFsClusterNamespace"))]
        ResourceNotFoundGooseFsClusterNamespace = -937_789_153,
        /// ResourceNotFound.ImageConfig
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.ImageConfig"))]
        ResourceNotFoundImageConfig = -1_890_692_978,
        /// ResourceNotFound.Layer
        #[doc(alias("ResourceNotFound.Layer"))]
        ResourceNotFoundLayer = 543_909_956,
        /// ResourceNotFound.LayerVersion
        #[doc(alias("ResourceNotFound.LayerVersion"))]
        ResourceNotFoundLayerVersion = -1_874_124_053,
        /// ResourceNotFound.Namespace
        #[doc(alias("ResourceNotFound.Namespace"))]
        ResourceNotFoundNamespace = 1_327_587_926,
        /// ResourceNotFound.Qualifier
        #[doc(alias("ResourceNotFound.Qualifier"))]
        ResourceNotFoundQualifier = 1_206_834_216,
        /// ResourceNotFound.Role
        #[doc(alias("ResourceNotFound.Role"))]
        ResourceNotFoundRole = -868_206_498,
        /// ResourceNotFound.RoleCheck
        #[doc(alias("ResourceNotFound.RoleCheck"))]
        ResourceNotFoundRoleCheck = 822_335_808,
        /// ResourceNotFound.Timer
        #[doc(alias("ResourceNotFound.Timer"))]
        ResourceNotFoundTimer = 1_562_838_942,
        /// ResourceNotFound.TotalConcurrencyMemory
        #[doc(alias("ResourceNotFound.TotalConcurrencyMemory"))]
        ResourceNotFoundTotalConcurrencyMemory = 1_009_042_148,
        /// ResourceNotFound.Trigger
        #[doc(alias("ResourceNotFound.Trigger"))]
        ResourceNotFoundTrigger = 125_540_252,
        /// ResourceNotFound.Version
        #[doc(alias("ResourceNotFound.Version"))]
        ResourceNotFoundVersion = 28_774_536,
        /// ResourceNotFound.Vpc
        #[doc(alias("ResourceNotFound.Vpc"))]
        ResourceNotFoundVpc = -1_991_503_899,
        /// ResourceUnavailable.InsufficientBalance
        #[doc(alias("ResourceUnavailable.InsufficientBalance"))]
        ResourceUnavailableInsufficientBalance = -1_402_440_599,
        /// ResourceUnavailable.Namespace
        #[doc(alias("ResourceUnavailable.Namespace"))]
        ResourceUnavailableNamespace = -1_986_533_830,
        /// ResourceUnavailable.ServiceSuspended
        #[doc(alias("ResourceUnavailable.ServiceSuspended"))]
        ResourceUnavailableServiceSuspended = -1_301_086_970,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.CAM
        #[doc(alias("UnauthorizedOperation.CAM"))]
        UnauthorizedOperationCam = -40_104_317,
        /// UnauthorizedOperation.CodeSecret
        #[doc(alias("UnauthorizedOperation.CodeSecret"))]
        UnauthorizedOperationCodeSecret = 811_835_473,
        /// UnauthorizedOperation.CreateTrigger
        #[doc(alias("UnauthorizedOperation.CreateTrigger"))]
        UnauthorizedOperationCreateTrigger = -1_371_431_752,
        /// UnauthorizedOperation.DeleteFunction
        #[doc(alias("UnauthorizedOperation.DeleteFunction"))]
        UnauthorizedOperationDeleteFunction = 1_353_793_661,
        /// UnauthorizedOperation.DeleteTrigger
        #[doc(alias("UnauthorizedOperation.DeleteTrigger"))]
        UnauthorizedOperationDeleteTrigger = 1_268_432_369,
        /// UnauthorizedOperation.NotMC
        #[doc(alias("UnauthorizedOperation.NotMC"))]
        UnauthorizedOperationNotMc = -2_036_449_813,
        /// UnauthorizedOperation.Region
        #[doc(alias("UnauthorizedOperation.Region"))]
        UnauthorizedOperationRegion = 938_018_743,
        /// UnauthorizedOperation.Role
        #[doc(alias("UnauthorizedOperation.Role"))]
        UnauthorizedOperationRole = 1_196_651_020,
        /// UnauthorizedOperation.TempCosAppid
        #[doc(alias("UnauthorizedOperation.TempCosAppid"))]
        UnauthorizedOperationTempCosAppid = 1_362_317_234,
        /// UnauthorizedOperation.UpdateFunctionCode
        #[doc(alias("UnauthorizedOperation.UpdateFunctionCode"))]
        UnauthorizedOperationUpdateFunctionCode = 708_437_519,
        /// UnauthorizedOperation.UpdateTriggerStatus
        #[doc(alias("UnauthorizedOperation.UpdateTriggerStatus"))]
        UnauthorizedOperationUpdateTriggerStatus = 2_070_301_146,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.AliasBind
        #[doc(alias("UnsupportedOperation.AliasBind"))]
        UnsupportedOperationAliasBind = 1_188_224_798,
        /// UnsupportedOperation.AsyncRunEnable
        ///
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.AsyncRunEnable"))]
        UnsupportedOperationAsyncRunEnable = 1_168_944_892,
        /// UnsupportedOperation.Cdn
        #[doc(alias("UnsupportedOperation.Cdn"))]
        UnsupportedOperationCdn = 368_419_306,
        /// UnsupportedOperation.CopyFunction
        #[doc(alias("UnsupportedOperation.CopyFunction"))]
        UnsupportedOperationCopyFunction = -1_434_634_842,
        /// UnsupportedOperation.Cos
        #[doc(alias("UnsupportedOperation.Cos"))]
        UnsupportedOperationCos = 364_417_111,
        /// UnsupportedOperation.DiskSize
        #[doc(alias("UnsupportedOperation.DiskSize"))]
        UnsupportedOperationDiskSize = 56_831_073,
        /// UnsupportedOperation.EipFixed
        #[doc(alias("UnsupportedOperation.EipFixed"))]
        UnsupportedOperationEipFixed = -1_973_815_806,
        /// UnsupportedOperation.NotSupportRegion
        #[doc(alias("UnsupportedOperation.NotSupportRegion"))]
        UnsupportedOperationNotSupportRegion = 1_697_002_111,
        /// UnsupportedOperation.PublishVersion
        #[doc(alias("UnsupportedOperation.PublishVersion"))]
        UnsupportedOperationPublishVersion = -1_486_208_314,
        /// UnsupportedOperation.Region
        #[doc(alias("UnsupportedOperation.Region"))]
        UnsupportedOperationRegion = 449_190_835,
        /// UnsupportedOperation.Trigger
        #[doc(alias("UnsupportedOperation.Trigger"))]
        UnsupportedOperationTrigger = 1_708_211_555,
        /// UnsupportedOperation.UpdateFunctionCode
        #[doc(alias("UnsupportedOperation.UpdateFunctionCode"))]
        UnsupportedOperationUpdateFunctionCode = 478_578_449,
        /// UnsupportedOperation.UpdateFunctionEventInvokeConfig
        ///
        /// - Retry: `never`
        #[doc(alias("UnsupportedOperation.UpdateFunctionEventInvokeConfig"))]
        UnsupportedOperationUpdateFunctionEventInvokeConfig = 1_090_760_088,
        /// UnsupportedOperation.VpcConfig
        #[doc(alias("UnsupportedOperation.VpcConfig"))]
        UnsupportedOperationVpcConfig = -1_061_211_468,
    }
    api::listed_enum!(ScfError, scf_v20180416_table);
    mod scf_v20180416_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{ScfError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "scf_v20180416";
        pub(super) const CODE_INDEX: Index = index::SCF_V20180416_CODES;
        pub(super) const KEY_INDEX: Index = index::SCF_V20180416_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [ScfError; 356] = [
            ScfError::FailedOperation,
            ScfError::FailedOperationAccountInsufficient,
            ScfError::FailedOperationApiGateway,
            ScfError::FailedOperationApigw,
            ScfError::FailedOperationApmConfigInstanceId,
            ScfError::FailedOperationAsyncEventStatus,
            ScfError::FailedOperationAuthFailure,
            ScfError::FailedOperationBindPlugin,
            ScfError::FailedOperationCname,
            ScfError::FailedOperationCallNetDeployFailed,
            ScfError::FailedOperationCallRoleFailed,
            ScfError::FailedOperationClsServiceUnregistered,
            ScfError::FailedOperationClusterNotFound,
            ScfError::FailedOperationCopyAsyncRun,
            ScfError::FailedOperationCopyFailed,
            ScfError::FailedOperationCopyFunction,
            ScfError::FailedOperationCos,
            ScfError::FailedOperationCreateAlias,
            ScfError::FailedOperationCreateFunction,
            ScfError::FailedOperationCreateNamespace,
            ScfError::FailedOperationCreateTrigger,
            ScfError::FailedOperationDebugModeStatus,
            ScfError::FailedOperationDebugModeUpdateTimeOutFail,
            ScfError::FailedOperationDeleteAlias,
            ScfError::FailedOperationDeleteFunction,
            ScfError::FailedOperationDeleteLayerVersion,
            ScfError::FailedOperationDeleteNamespace,
            ScfError::FailedOperationDeleteTrigger,
            ScfError::FailedOperationDeleteTriggerUrlUsed,
            ScfError::FailedOperationDomainUnExist,
            ScfError::FailedOperationFunctionNameStatusError,
            ScfError::FailedOperationFunctionStatusError,
            ScfError::FailedOperationFunctionVersionStatusNotActive,
            ScfError::FailedOperationGetAlias,
            ScfError::FailedOperationGetFunctionAddress,
            ScfError::FailedOperationInstanceIsolationEnabled,
            ScfError::FailedOperationInstanceNotFound,
            ScfError::FailedOperationInsufficientBalance,
            ScfError::FailedOperationInsufficientResources,
            ScfError::FailedOperationInvokeFunction,
            ScfError::FailedOperationMixNodeConfig,
            ScfError::FailedOperationNamespace,
            ScfError::FailedOperationOpenService,
            ScfError::FailedOperationOperationConflict,
            ScfError::FailedOperationProvisionCreateTimer,
            ScfError::FailedOperationProvisionDeleteTimer,
            ScfError::FailedOperationProvisionedExceedAvailable,
            ScfError::FailedOperationProvisionedExceedReserved,
            ScfError::FailedOperationProvisionedInProgress,
            ScfError::FailedOperationPublishLayerVersion,
            ScfError::FailedOperationPublishVersion,
            ScfError::FailedOperationQcsRoleNotFound,
            ScfError::FailedOperationQueryError,
            ScfError::FailedOperationReservedExceedTotal,
            ScfError::FailedOperationReservedInProgress,
            ScfError::FailedOperationServiceClosed,
            ScfError::FailedOperationSessionName,
            ScfError::FailedOperationSsl,
            ScfError::FailedOperationTopicNotExist,
            ScfError::FailedOperationTotalConcurrencyMemoryInProgress,
            ScfError::FailedOperationUnOpenedService,
            ScfError::FailedOperationUpdateAlias,
            ScfError::FailedOperationUpdateFunctionCode,
            ScfError::FailedOperationUpdateFunctionConfiguration,
            ScfError::FailedOperationUpdateStatus,
            ScfError::FailedOperationUpdateTrigger,
            ScfError::FailedOperationUpdateTriggerStatus,
            ScfError::InternalError,
            ScfError::InternalErrorApiGateway,
            ScfError::InternalErrorCkafka,
            ScfError::InternalErrorCmq,
            ScfError::InternalErrorCos,
            ScfError::InternalErrorEs,
            ScfError::InternalErrorException,
            ScfError::InternalErrorGetRoleError,
            ScfError::InternalErrorGetStsTokenFailed,
            ScfError::InternalErrorSearchFailed,
            ScfError::InternalErrorSystem,
            ScfError::InternalErrorSystemError,
            ScfError::InvalidParameterCls,
            ScfError::InvalidParameterFunctionName,
            ScfError::InvalidParameterFunctionNameOrResourceIdRequired,
            ScfError::InvalidParameterGooseFsRequired,
            ScfError::InvalidParameterParamError,
            ScfError::InvalidParameterPayload,
            ScfError::InvalidParameterRequestTooLarge,
            ScfError::InvalidParameterRoleCheck,
            ScfError::InvalidParameterRoutingConfig,
            ScfError::InvalidParameterValue,
            ScfError::InvalidParameterValueAction,
            ScfError::InvalidParameterValueAdditionalVersionWeights,
            ScfError::InvalidParameterValueAlias,
            ScfError::InvalidParameterValueApiGateway,
            ScfError::InvalidParameterValueApmConfig,
            ScfError::InvalidParameterValueApmConfigInstanceId,
            ScfError::InvalidParameterValueApmConfigRegion,
            ScfError::InvalidParameterValueArgs,
            ScfError::InvalidParameterValueArgsList,
            ScfError::InvalidParameterValueAsyncRunEnable,
            ScfError::InvalidParameterValueAsyncTriggerConfig,
            ScfError::InvalidParameterValueCdn,
            ScfError::InvalidParameterValueCertConfigEmpty,
            ScfError::InvalidParameterValueCfsId,
            ScfError::InvalidParameterValueCfsLocalMountDir,
            ScfError::InvalidParameterValueCfsMountInsId,
            ScfError::InvalidParameterValueCfsParameterDuplicate,
            ScfError::InvalidParameterValueCfsParameterError,
            ScfError::InvalidParameterValueCfsRegion,
            ScfError::InvalidParameterValueCfsRemoteMountDir,
            ScfError::InvalidParameterValueCfsStructionError,
            ScfError::InvalidParameterValueCfsType,
            ScfError::InvalidParameterValueCfsUserGroupId,
            ScfError::InvalidParameterValueCfsUserId,
            ScfError::InvalidParameterValueCkafka,
            ScfError::InvalidParameterValueClientContext,
            ScfError::InvalidParameterValueCls,
            ScfError::InvalidParameterValueClsRole,
            ScfError::InvalidParameterValueCmq,
            ScfError::InvalidParameterValueCode,
            ScfError::InvalidParameterValueCodeSecret,
            ScfError::InvalidParameterValueCodeSource,
            ScfError::InvalidParameterValueCommand,
            ScfError::InvalidParameterValueCommandList,
            ScfError::InvalidParameterValueCompatibleRuntimes,
            ScfError::InvalidParameterValueContent,
            ScfError::InvalidParameterValueCors,
            ScfError::InvalidParameterValueCos,
            ScfError::InvalidParameterValueCosBucketName,
            ScfError::InvalidParameterValueCosBucketRegion,
            ScfError::InvalidParameterValueCosFsBucketMountDir,
            ScfError::InvalidParameterValueCosFsBucketName,
            ScfError::InvalidParameterValueCosFsLocalMountDir,
            ScfError::InvalidParameterValueCosFsRegion,
            ScfError::InvalidParameterValueCosFsStruction,
            ScfError::InvalidParameterValueCosFsType,
            ScfError::InvalidParameterValueCosNotifyRuleConflict,
            ScfError::InvalidParameterValueCosObjectName,
            ScfError::InvalidParameterValueCustomArgument,
            ScfError::InvalidParameterValueDateTime,
            ScfError::InvalidParameterValueDeadLetterConfig,
            ScfError::InvalidParameterValueDefaultNamespace,
            ScfError::InvalidParameterValueDemo,
            ScfError::InvalidParameterValueDemoId,
            ScfError::InvalidParameterValueDescription,
            ScfError::InvalidParameterValueDiskSize,
            ScfError::InvalidParameterValueDnsInfo,
            ScfError::InvalidParameterValueDomain,
            ScfError::InvalidParameterValueDynamicEnabled,
            ScfError::InvalidParameterValueEasConfig,
            ScfError::InvalidParameterValueEipConfig,
            ScfError::InvalidParameterValueEnable,
            ScfError::InvalidParameterValueEnvironment,
            ScfError::InvalidParameterValueEnvironmentExceededLimit,
            ScfError::InvalidParameterValueEnvironmentSystemProtect,
            ScfError::InvalidParameterValueFilters,
            ScfError::InvalidParameterValueFunction,
            ScfError::InvalidParameterValueFunctionName,
            ScfError::InvalidParameterValueFunctionRequestId,
            ScfError::InvalidParameterValueFunctionType,
            ScfError::InvalidParameterValueGitBranch,
            ScfError::InvalidParameterValueGitCommitId,
            ScfError::InvalidParameterValueGitDirectory,
            ScfError::InvalidParameterValueGitPassword,
            ScfError::InvalidParameterValueGitPasswordSecret,
            ScfError::InvalidParameterValueGitUrl,
            ScfError::InvalidParameterValueGitUserName,
            ScfError::InvalidParameterValueGitUserNameSecret,
            ScfError::InvalidParameterValueGooseFsCluster,
            ScfError::InvalidParameterValueGooseFsClusterGooseFsSitePropertiesBase64DecodeErr,
            ScfError::InvalidParameterValueGooseFsClusterGooseFsSitePropertiesFormatErr,
            ScfError::InvalidParameterValueGooseFsEndpoint,
            ScfError::InvalidParameterValueGooseFsFuseJvmConfig,
            ScfError::InvalidParameterValueGooseFsLocalMountDir,
            ScfError::InvalidParameterValueGooseFsNamespace,
            ScfError::InvalidParameterValueGooseFsRemoteMountPath,
            ScfError::InvalidParameterValueGooseFsStructionError,
            ScfError::InvalidParameterValueGooseFsType,
            ScfError::InvalidParameterValueHandler,
            ScfError::InvalidParameterValueIdleTimeOut,
            ScfError::InvalidParameterValueImageType,
            ScfError::InvalidParameterValueImageUri,
            ScfError::InvalidParameterValueInlineZipFile,
            ScfError::InvalidParameterValueInstanceConcurrencyConfig,
            ScfError::InvalidParameterValueInvalidCertConfig,
            ScfError::InvalidParameterValueInvokeType,
            ScfError::InvalidParameterValueL5Enable,
            ScfError::InvalidParameterValueLayerName,
            ScfError::InvalidParameterValueLayers,
            ScfError::InvalidParameterValueLimit,
            ScfError::InvalidParameterValueLimitExceeded,
            ScfError::InvalidParameterValueLogFormat,
            ScfError::InvalidParameterValueMaxConcurrency,
            ScfError::InvalidParameterValueMemory,
            ScfError::InvalidParameterValueMemorySize,
            ScfError::InvalidParameterValueMinCapacity,
            ScfError::InvalidParameterValueMountOption,
            ScfError::InvalidParameterValueName,
            ScfError::InvalidParameterValueNamespace,
            ScfError::InvalidParameterValueNamespaceInvalid,
            ScfError::InvalidParameterValueNodeSpec,
            ScfError::InvalidParameterValueNodeType,
            ScfError::InvalidParameterValueOffset,
            ScfError::InvalidParameterValueOrder,
            ScfError::InvalidParameterValueOrderBy,
            ScfError::InvalidParameterValueParam,
            ScfError::InvalidParameterValuePermission,
            ScfError::InvalidParameterValuePluginConfig,
            ScfError::InvalidParameterValuePort,
            ScfError::InvalidParameterValueProtocolType,
            ScfError::InvalidParameterValueProvisionTriggerCronConfigDuplicate,
            ScfError::InvalidParameterValueProvisionTriggerName,
            ScfError::InvalidParameterValueProvisionTriggerNameDuplicate,
            ScfError::InvalidParameterValueProvisionType,
            ScfError::InvalidParameterValuePublicNetConfig,
            ScfError::InvalidParameterValueQualifier,
            ScfError::InvalidParameterValueQueryVersion,
            ScfError::InvalidParameterValueReadinessProbe,
            ScfError::InvalidParameterValueRegistryId,
            ScfError::InvalidParameterValueRetCode,
            ScfError::InvalidParameterValueRoutingConfig,
            ScfError::InvalidParameterValueRuntime,
            ScfError::InvalidParameterValueSearchKey,
            ScfError::InvalidParameterValueSecretInfo,
            ScfError::InvalidParameterValueServiceName,
            ScfError::InvalidParameterValueStamp,
            ScfError::InvalidParameterValueStartTime,
            ScfError::InvalidParameterValueStartTimeOrEndTime,
            ScfError::InvalidParameterValueStatus,
            ScfError::InvalidParameterValueSystemEnvironment,
            ScfError::InvalidParameterValueTempCosObjectName,
            ScfError::InvalidParameterValueTraceEnable,
            ScfError::InvalidParameterValueTrackingTarget,
            ScfError::InvalidParameterValueTriggerCronConfig,
            ScfError::InvalidParameterValueTriggerCronConfigTimeInterval,
            ScfError::InvalidParameterValueTriggerDesc,
            ScfError::InvalidParameterValueTriggerName,
            ScfError::InvalidParameterValueTriggerProvisionedConcurrencyNum,
            ScfError::InvalidParameterValueType,
            ScfError::InvalidParameterValueVpc,
            ScfError::InvalidParameterValueVpcNotSetWhenOpenCfs,
            ScfError::InvalidParameterValueWebSocketsParams,
            ScfError::InvalidParameterValueZipFile,
            ScfError::InvalidParameterValueZipFileBase64BinasciiError,
            ScfError::LimitExceededAlias,
            ScfError::LimitExceededCdn,
            ScfError::LimitExceededContainerImageAccelerate,
            ScfError::LimitExceededContainerImageAccelerateQuota,
            ScfError::LimitExceededEip,
            ScfError::LimitExceededFs,
            ScfError::LimitExceededFunction,
            ScfError::LimitExceededFunctionOnTopic,
            ScfError::LimitExceededFunctionProvisionedConcurrencyMemory,
            ScfError::LimitExceededFunctionReservedConcurrencyMemory,
            ScfError::LimitExceededFunctionTotalProvisionedConcurrencyMemory,
            ScfError::LimitExceededFunctionTotalProvisionedConcurrencyNum,
            ScfError::LimitExceededFunctionVersions,
            ScfError::LimitExceededGpuReservedQuota,
            ScfError::LimitExceededInitTimeout,
            ScfError::LimitExceededIntraIp,
            ScfError::LimitExceededLayerVersions,
            ScfError::LimitExceededLayers,
            ScfError::LimitExceededMaxCapacity,
            ScfError::LimitExceededMemory,
            ScfError::LimitExceededMsgTtl,
            ScfError::LimitExceededNamespace,
            ScfError::LimitExceededOffset,
            ScfError::LimitExceededPrivilegeContainer,
            ScfError::LimitExceededProvisionTriggerAction,
            ScfError::LimitExceededProvisionTriggerInterval,
            ScfError::LimitExceededQuota,
            ScfError::LimitExceededRetryNum,
            ScfError::LimitExceededTimeout,
            ScfError::LimitExceededTotalConcurrencyMemory,
            ScfError::LimitExceededTrigger,
            ScfError::LimitExceededUserTotalConcurrencyMemory,
            ScfError::MissingParameter,
            ScfError::MissingParameterCode,
            ScfError::MissingParameterRuntime,
            ScfError::OperationDeniedAccountIsolate,
            ScfError::OperationDeniedAccountNotExists,
            ScfError::ResourceInUse,
            ScfError::ResourceInUseAlias,
            ScfError::ResourceInUseCdn,
            ScfError::ResourceInUseCmq,
            ScfError::ResourceInUseCos,
            ScfError::ResourceInUseFunction,
            ScfError::ResourceInUseFunctionName,
            ScfError::ResourceInUseLayerVersion,
            ScfError::ResourceInUseNamespace,
            ScfError::ResourceInUseTrigger,
            ScfError::ResourceInUseTriggerName,
            ScfError::ResourceInsufficientCos,
            ScfError::ResourceNotFound,
            ScfError::ResourceNotFoundAlias,
            ScfError::ResourceNotFoundAsyncEvent,
            ScfError::ResourceNotFoundAttachedTagKeyNotFound,
            ScfError::ResourceNotFoundCdn,
            ScfError::ResourceNotFoundCfsMountInsNotMatch,
            ScfError::ResourceNotFoundCfsProtocolError,
            ScfError::ResourceNotFoundCfsStatusError,
            ScfError::ResourceNotFoundCfsVpcNotMatch,
            ScfError::ResourceNotFoundCkafka,
            ScfError::ResourceNotFoundCmq,
            ScfError::ResourceNotFoundCos,
            ScfError::ResourceNotFoundCosObject,
            ScfError::ResourceNotFoundDemo,
            ScfError::ResourceNotFoundFunction,
            ScfError::ResourceNotFoundFunctionName,
            ScfError::ResourceNotFoundFunctionVersion,
            ScfError::ResourceNotFoundGetCfsMountInsError,
            ScfError::ResourceNotFoundGetCfsNotMatch,
            ScfError::ResourceNotFoundGooseFsClusterEndpoint,
            ScfError::ResourceNotFoundGooseFsClusterId,
            ScfError::ResourceNotFoundGooseFsClusterNamespace,
            ScfError::ResourceNotFoundImageConfig,
            ScfError::ResourceNotFoundLayer,
            ScfError::ResourceNotFoundLayerVersion,
            ScfError::ResourceNotFoundNamespace,
            ScfError::ResourceNotFoundQualifier,
            ScfError::ResourceNotFoundRole,
            ScfError::ResourceNotFoundRoleCheck,
            ScfError::ResourceNotFoundTimer,
            ScfError::ResourceNotFoundTotalConcurrencyMemory,
            ScfError::ResourceNotFoundTrigger,
            ScfError::ResourceNotFoundVersion,
            ScfError::ResourceNotFoundVpc,
            ScfError::ResourceUnavailableInsufficientBalance,
            ScfError::ResourceUnavailableNamespace,
            ScfError::ResourceUnavailableServiceSuspended,
            ScfError::UnauthorizedOperation,
            ScfError::UnauthorizedOperationCam,
            ScfError::UnauthorizedOperationCodeSecret,
            ScfError::UnauthorizedOperationCreateTrigger,
            ScfError::UnauthorizedOperationDeleteFunction,
            ScfError::UnauthorizedOperationDeleteTrigger,
            ScfError::UnauthorizedOperationNotMc,
            ScfError::UnauthorizedOperationRegion,
            ScfError::UnauthorizedOperationRole,
            ScfError::UnauthorizedOperationTempCosAppid,
            ScfError::UnauthorizedOperationUpdateFunctionCode,
            ScfError::UnauthorizedOperationUpdateTriggerStatus,
            ScfError::UnsupportedOperation,
            ScfError::UnsupportedOperationAliasBind,
            ScfError::UnsupportedOperationAsyncRunEnable,
            ScfError::UnsupportedOperationCdn,
            ScfError::UnsupportedOperationCopyFunction,
            ScfError::UnsupportedOperationCos,
            ScfError::UnsupportedOperationDiskSize,
            ScfError::UnsupportedOperationEipFixed,
            ScfError::UnsupportedOperationNotSupportRegion,
            ScfError::UnsupportedOperationPublishVersion,
            ScfError::UnsupportedOperationRegion,
            ScfError::UnsupportedOperationTrigger,
            ScfError::UnsupportedOperationUpdateFunctionCode,
            ScfError::UnsupportedOperationUpdateFunctionEventInvokeConfig,
            ScfError::UnsupportedOperationVpcConfig,
        ];
        pub(super) static WORDS: [&str; 356] = [
            "FailedOperation",
            "FailedOperation.AccountInsufficient",
            "FailedOperation.ApiGateway",
            "FailedOperation.Apigw",
            "FailedOperation.ApmConfigInstanceId",
            "FailedOperation.AsyncEventStatus",
            "FailedOperation.AuthFailure",
            "FailedOperation.BindPlugin",
            "FailedOperation.CNAME",
            "FailedOperation.CallNetDeployFailed",
            "FailedOperation.CallRoleFailed",
            "FailedOperation.ClsServiceUnregistered",
            "FailedOperation.ClusterNotFound",
            "FailedOperation.CopyAsyncRun",
            "FailedOperation.CopyFailed",
            "FailedOperation.CopyFunction",
            "FailedOperation.Cos",
            "FailedOperation.CreateAlias",
            "FailedOperation.CreateFunction",
            "FailedOperation.CreateNamespace",
            "FailedOperation.CreateTrigger",
            "FailedOperation.DebugModeStatus",
            "FailedOperation.DebugModeUpdateTimeOutFail",
            "FailedOperation.DeleteAlias",
            "FailedOperation.DeleteFunction",
            "FailedOperation.DeleteLayerVersion",
            "FailedOperation.DeleteNamespace",
            "FailedOperation.DeleteTrigger",
            "FailedOperation.DeleteTrigger.UrlUsed",
            "FailedOperation.Domain.UnExist",
            "FailedOperation.FunctionNameStatusError",
            "FailedOperation.FunctionStatusError",
            "FailedOperation.FunctionVersionStatusNotActive",
            "FailedOperation.GetAlias",
            "FailedOperation.GetFunctionAddress",
            "FailedOperation.InstanceIsolationEnabled",
            "FailedOperation.InstanceNotFound",
            "FailedOperation.InsufficientBalance",
            "FailedOperation.InsufficientResources",
            "FailedOperation.InvokeFunction",
            "FailedOperation.MixNodeConfig",
            "FailedOperation.Namespace",
            "FailedOperation.OpenService",
            "FailedOperation.OperationConflict",
            "FailedOperation.ProvisionCreateTimer",
            "FailedOperation.ProvisionDeleteTimer",
            "FailedOperation.ProvisionedExceedAvailable",
            "FailedOperation.ProvisionedExceedReserved",
            "FailedOperation.ProvisionedInProgress",
            "FailedOperation.PublishLayerVersion",
            "FailedOperation.PublishVersion",
            "FailedOperation.QcsRoleNotFound",
            "FailedOperation.QueryError",
            "FailedOperation.ReservedExceedTotal",
            "FailedOperation.ReservedInProgress",
            "FailedOperation.ServiceClosed",
            "FailedOperation.SessionName",
            "FailedOperation.Ssl",
            "FailedOperation.TopicNotExist",
            "FailedOperation.TotalConcurrencyMemoryInProgress",
            "FailedOperation.UnOpenedService",
            "FailedOperation.UpdateAlias",
            "FailedOperation.UpdateFunctionCode",
            "FailedOperation.UpdateFunctionConfiguration",
            "FailedOperation.UpdateStatus",
            "FailedOperation.UpdateTrigger",
            "FailedOperation.UpdateTriggerStatus",
            "InternalError",
            "InternalError.ApiGateway",
            "InternalError.Ckafka",
            "InternalError.Cmq",
            "InternalError.Cos",
            "InternalError.ES",
            "InternalError.Exception",
            "InternalError.GetRoleError",
            "InternalError.GetStsTokenFailed",
            "InternalError.SearchFailed",
            "InternalError.System",
            "InternalError.SystemError",
            "InvalidParameter.Cls",
            "InvalidParameter.FunctionName",
            "InvalidParameter.FunctionNameOrResourceIdRequired",
            "InvalidParameter.GooseFsRequired",
            "InvalidParameter.ParamError",
            "InvalidParameter.Payload",
            "InvalidParameter.RequestTooLarge",
            "InvalidParameter.RoleCheck",
            "InvalidParameter.RoutingConfig",
            "InvalidParameterValue",
            "InvalidParameterValue.Action",
            "InvalidParameterValue.AdditionalVersionWeights",
            "InvalidParameterValue.Alias",
            "InvalidParameterValue.ApiGateway",
            "InvalidParameterValue.ApmConfig",
            "InvalidParameterValue.ApmConfigInstanceId",
            "InvalidParameterValue.ApmConfigRegion",
            "InvalidParameterValue.Args",
            "InvalidParameterValue.ArgsList",
            "InvalidParameterValue.AsyncRunEnable",
            "InvalidParameterValue.AsyncTriggerConfig",
            "InvalidParameterValue.Cdn",
            "InvalidParameterValue.CertConfig.empty",
            "InvalidParameterValue.CfsId",
            "InvalidParameterValue.CfsLocalMountDir",
            "InvalidParameterValue.CfsMountInsId",
            "InvalidParameterValue.CfsParameterDuplicate",
            "InvalidParameterValue.CfsParameterError",
            "InvalidParameterValue.CfsRegion",
            "InvalidParameterValue.CfsRemoteMountDir",
            "InvalidParameterValue.CfsStructionError",
            "InvalidParameterValue.CfsType",
            "InvalidParameterValue.CfsUserGroupId",
            "InvalidParameterValue.CfsUserId",
            "InvalidParameterValue.Ckafka",
            "InvalidParameterValue.ClientContext",
            "InvalidParameterValue.Cls",
            "InvalidParameterValue.ClsRole",
            "InvalidParameterValue.Cmq",
            "InvalidParameterValue.Code",
            "InvalidParameterValue.CodeSecret",
            "InvalidParameterValue.CodeSource",
            "InvalidParameterValue.Command",
            "InvalidParameterValue.CommandList",
            "InvalidParameterValue.CompatibleRuntimes",
            "InvalidParameterValue.Content",
            "InvalidParameterValue.Cors",
            "InvalidParameterValue.Cos",
            "InvalidParameterValue.CosBucketName",
            "InvalidParameterValue.CosBucketRegion",
            "InvalidParameterValue.CosFsBucketMountDir",
            "InvalidParameterValue.CosFsBucketName",
            "InvalidParameterValue.CosFsLocalMountDir",
            "InvalidParameterValue.CosFsRegion",
            "InvalidParameterValue.CosFsStruction",
            "InvalidParameterValue.CosFsType",
            "InvalidParameterValue.CosNotifyRuleConflict",
            "InvalidParameterValue.CosObjectName",
            "InvalidParameterValue.CustomArgument",
            "InvalidParameterValue.DateTime",
            "InvalidParameterValue.DeadLetterConfig",
            "InvalidParameterValue.DefaultNamespace",
            "InvalidParameterValue.Demo",
            "InvalidParameterValue.DemoId",
            "InvalidParameterValue.Description",
            "InvalidParameterValue.DiskSize",
            "InvalidParameterValue.DnsInfo",
            "InvalidParameterValue.Domain",
            "InvalidParameterValue.DynamicEnabled",
            "InvalidParameterValue.EASConfig",
            "InvalidParameterValue.EipConfig",
            "InvalidParameterValue.Enable",
            "InvalidParameterValue.Environment",
            "InvalidParameterValue.EnvironmentExceededLimit",
            "InvalidParameterValue.EnvironmentSystemProtect",
            "InvalidParameterValue.Filters",
            "InvalidParameterValue.Function",
            "InvalidParameterValue.FunctionName",
            "InvalidParameterValue.FunctionRequestId",
            "InvalidParameterValue.FunctionType",
            "InvalidParameterValue.GitBranch",
            "InvalidParameterValue.GitCommitId",
            "InvalidParameterValue.GitDirectory",
            "InvalidParameterValue.GitPassword",
            "InvalidParameterValue.GitPasswordSecret",
            "InvalidParameterValue.GitUrl",
            "InvalidParameterValue.GitUserName",
            "InvalidParameterValue.GitUserNameSecret",
            "InvalidParameterValue.GooseFsCluster",
            "InvalidParameterValue.GooseFsClusterGooseFsSitePropertiesBase64DecodeErr",
            "InvalidParameterValue.GooseFsClusterGooseFsSitePropertiesFormatErr",
            "InvalidParameterValue.GooseFsEndpoint",
            "InvalidParameterValue.GooseFsFuseJVMConfig",
            "InvalidParameterValue.GooseFsLocalMountDir",
            "InvalidParameterValue.GooseFsNamespace",
            "InvalidParameterValue.GooseFsRemoteMountPath",
            "InvalidParameterValue.GooseFsStructionError",
            "InvalidParameterValue.GooseFsType",
            "InvalidParameterValue.Handler",
            "InvalidParameterValue.IdleTimeOut",
            "InvalidParameterValue.ImageType",
            "InvalidParameterValue.ImageUri",
            "InvalidParameterValue.InlineZipFile",
            "InvalidParameterValue.InstanceConcurrencyConfig",
            "InvalidParameterValue.InvalidCertConfig",
            "InvalidParameterValue.InvokeType",
            "InvalidParameterValue.L5Enable",
            "InvalidParameterValue.LayerName",
            "InvalidParameterValue.Layers",
            "InvalidParameterValue.Limit",
            "InvalidParameterValue.LimitExceeded",
            "InvalidParameterValue.LogFormat",
            "InvalidParameterValue.MaxConcurrency",
            "InvalidParameterValue.Memory",
            "InvalidParameterValue.MemorySize",
            "InvalidParameterValue.MinCapacity",
            "InvalidParameterValue.MountOption",
            "InvalidParameterValue.Name",
            "InvalidParameterValue.Namespace",
            "InvalidParameterValue.NamespaceInvalid",
            "InvalidParameterValue.NodeSpec",
            "InvalidParameterValue.NodeType",
            "InvalidParameterValue.Offset",
            "InvalidParameterValue.Order",
            "InvalidParameterValue.OrderBy",
            "InvalidParameterValue.Param",
            "InvalidParameterValue.Permission",
            "InvalidParameterValue.PluginConfig",
            "InvalidParameterValue.Port",
            "InvalidParameterValue.ProtocolType",
            "InvalidParameterValue.ProvisionTriggerCronConfigDuplicate",
            "InvalidParameterValue.ProvisionTriggerName",
            "InvalidParameterValue.ProvisionTriggerNameDuplicate",
            "InvalidParameterValue.ProvisionType",
            "InvalidParameterValue.PublicNetConfig",
            "InvalidParameterValue.Qualifier",
            "InvalidParameterValue.QueryVersion",
            "InvalidParameterValue.ReadinessProbe",
            "InvalidParameterValue.RegistryId",
            "InvalidParameterValue.RetCode",
            "InvalidParameterValue.RoutingConfig",
            "InvalidParameterValue.Runtime",
            "InvalidParameterValue.SearchKey",
            "InvalidParameterValue.SecretInfo",
            "InvalidParameterValue.ServiceName",
            "InvalidParameterValue.Stamp",
            "InvalidParameterValue.StartTime",
            "InvalidParameterValue.StartTimeOrEndTime",
            "InvalidParameterValue.Status",
            "InvalidParameterValue.SystemEnvironment",
            "InvalidParameterValue.TempCosObjectName",
            "InvalidParameterValue.TraceEnable",
            "InvalidParameterValue.TrackingTarget",
            "InvalidParameterValue.TriggerCronConfig",
            "InvalidParameterValue.TriggerCronConfigTimeInterval",
            "InvalidParameterValue.TriggerDesc",
            "InvalidParameterValue.TriggerName",
            "InvalidParameterValue.TriggerProvisionedConcurrencyNum",
            "InvalidParameterValue.Type",
            "InvalidParameterValue.Vpc",
            "InvalidParameterValue.VpcNotSetWhenOpenCfs",
            "InvalidParameterValue.WebSocketsParams",
            "InvalidParameterValue.ZipFile",
            "InvalidParameterValue.ZipFileBase64BinasciiError",
            "LimitExceeded.Alias",
            "LimitExceeded.Cdn",
            "LimitExceeded.ContainerImageAccelerate",
            "LimitExceeded.ContainerImageAccelerateQuota",
            "LimitExceeded.Eip",
            "LimitExceeded.Fs",
            "LimitExceeded.Function",
            "LimitExceeded.FunctionOnTopic",
            "LimitExceeded.FunctionProvisionedConcurrencyMemory",
            "LimitExceeded.FunctionReservedConcurrencyMemory",
            "LimitExceeded.FunctionTotalProvisionedConcurrencyMemory",
            "LimitExceeded.FunctionTotalProvisionedConcurrencyNum",
            "LimitExceeded.FunctionVersions",
            "LimitExceeded.GpuReservedQuota",
            "LimitExceeded.InitTimeout",
            "LimitExceeded.IntraIp",
            "LimitExceeded.LayerVersions",
            "LimitExceeded.Layers",
            "LimitExceeded.MaxCapacity",
            "LimitExceeded.Memory",
            "LimitExceeded.MsgTTL",
            "LimitExceeded.Namespace",
            "LimitExceeded.Offset",
            "LimitExceeded.PrivilegeContainer",
            "LimitExceeded.ProvisionTriggerAction",
            "LimitExceeded.ProvisionTriggerInterval",
            "LimitExceeded.Quota",
            "LimitExceeded.RetryNum",
            "LimitExceeded.Timeout",
            "LimitExceeded.TotalConcurrencyMemory",
            "LimitExceeded.Trigger",
            "LimitExceeded.UserTotalConcurrencyMemory",
            "MissingParameter",
            "MissingParameter.Code",
            "MissingParameter.Runtime",
            "OperationDenied.AccountIsolate",
            "OperationDenied.AccountNotExists",
            "ResourceInUse",
            "ResourceInUse.Alias",
            "ResourceInUse.Cdn",
            "ResourceInUse.Cmq",
            "ResourceInUse.Cos",
            "ResourceInUse.Function",
            "ResourceInUse.FunctionName",
            "ResourceInUse.LayerVersion",
            "ResourceInUse.Namespace",
            "ResourceInUse.Trigger",
            "ResourceInUse.TriggerName",
            "ResourceInsufficient.COS",
            "ResourceNotFound",
            "ResourceNotFound.Alias",
            "ResourceNotFound.AsyncEvent",
            "ResourceNotFound.AttachedTagKeyNotFound",
            "ResourceNotFound.Cdn",
            "ResourceNotFound.CfsMountInsNotMatch",
            "ResourceNotFound.CfsProtocolError",
            "ResourceNotFound.CfsStatusError",
            "ResourceNotFound.CfsVpcNotMatch",
            "ResourceNotFound.Ckafka",
            "ResourceNotFound.Cmq",
            "ResourceNotFound.Cos",
            "ResourceNotFound.CosObject",
            "ResourceNotFound.Demo",
            "ResourceNotFound.Function",
            "ResourceNotFound.FunctionName",
            "ResourceNotFound.FunctionVersion",
            "ResourceNotFound.GetCfsMountInsError",
            "ResourceNotFound.GetCfsNotMatch",
            "ResourceNotFound.GooseFsClusterEndpoint",
            "ResourceNotFound.GooseFsClusterId",
            "ResourceNotFound.GooseFsClusterNamespace",
            "ResourceNotFound.ImageConfig",
            "ResourceNotFound.Layer",
            "ResourceNotFound.LayerVersion",
            "ResourceNotFound.Namespace",
            "ResourceNotFound.Qualifier",
            "ResourceNotFound.Role",
            "ResourceNotFound.RoleCheck",
            "ResourceNotFound.Timer",
            "ResourceNotFound.TotalConcurrencyMemory",
            "ResourceNotFound.Trigger",
            "ResourceNotFound.Version",
            "ResourceNotFound.Vpc",
            "ResourceUnavailable.InsufficientBalance",
            "ResourceUnavailable.Namespace",
            "ResourceUnavailable.ServiceSuspended",
            "UnauthorizedOperation",
            "UnauthorizedOperation.CAM",
            "UnauthorizedOperation.CodeSecret",
            "UnauthorizedOperation.CreateTrigger",
            "UnauthorizedOperation.DeleteFunction",
            "UnauthorizedOperation.DeleteTrigger",
            "UnauthorizedOperation.NotMC",
            "UnauthorizedOperation.Region",
            "UnauthorizedOperation.Role",
            "UnauthorizedOperation.TempCosAppid",
            "UnauthorizedOperation.UpdateFunctionCode",
            "UnauthorizedOperation.UpdateTriggerStatus",
            "UnsupportedOperation",
            "UnsupportedOperation.AliasBind",
            "UnsupportedOperation.AsyncRunEnable",
            "UnsupportedOperation.Cdn",
            "UnsupportedOperation.CopyFunction",
            "UnsupportedOperation.Cos",
            "UnsupportedOperation.DiskSize",
            "UnsupportedOperation.EipFixed",
            "UnsupportedOperation.NotSupportRegion",
            "UnsupportedOperation.PublishVersion",
            "UnsupportedOperation.Region",
            "UnsupportedOperation.Trigger",
            "UnsupportedOperation.UpdateFunctionCode",
            "UnsupportedOperation.UpdateFunctionEventInvokeConfig",
            "UnsupportedOperation.VpcConfig",
        ];
        pub(super) static NAMES: [&str; 356] = [
            "FailedOperation",
            "FailedOperationAccountInsufficient",
            "FailedOperationApiGateway",
            "FailedOperationApigw",
            "FailedOperationApmConfigInstanceId",
            "FailedOperationAsyncEventStatus",
            "FailedOperationAuthFailure",
            "FailedOperationBindPlugin",
            "FailedOperationCname",
            "FailedOperationCallNetDeployFailed",
            "FailedOperationCallRoleFailed",
            "FailedOperationClsServiceUnregistered",
            "FailedOperationClusterNotFound",
            "FailedOperationCopyAsyncRun",
            "FailedOperationCopyFailed",
            "FailedOperationCopyFunction",
            "FailedOperationCos",
            "FailedOperationCreateAlias",
            "FailedOperationCreateFunction",
            "FailedOperationCreateNamespace",
            "FailedOperationCreateTrigger",
            "FailedOperationDebugModeStatus",
            "FailedOperationDebugModeUpdateTimeOutFail",
            "FailedOperationDeleteAlias",
            "FailedOperationDeleteFunction",
            "FailedOperationDeleteLayerVersion",
            "FailedOperationDeleteNamespace",
            "FailedOperationDeleteTrigger",
            "FailedOperationDeleteTriggerUrlUsed",
            "FailedOperationDomainUnExist",
            "FailedOperationFunctionNameStatusError",
            "FailedOperationFunctionStatusError",
            "FailedOperationFunctionVersionStatusNotActive",
            "FailedOperationGetAlias",
            "FailedOperationGetFunctionAddress",
            "FailedOperationInstanceIsolationEnabled",
            "FailedOperationInstanceNotFound",
            "FailedOperationInsufficientBalance",
            "FailedOperationInsufficientResources",
            "FailedOperationInvokeFunction",
            "FailedOperationMixNodeConfig",
            "FailedOperationNamespace",
            "FailedOperationOpenService",
            "FailedOperationOperationConflict",
            "FailedOperationProvisionCreateTimer",
            "FailedOperationProvisionDeleteTimer",
            "FailedOperationProvisionedExceedAvailable",
            "FailedOperationProvisionedExceedReserved",
            "FailedOperationProvisionedInProgress",
            "FailedOperationPublishLayerVersion",
            "FailedOperationPublishVersion",
            "FailedOperationQcsRoleNotFound",
            "FailedOperationQueryError",
            "FailedOperationReservedExceedTotal",
            "FailedOperationReservedInProgress",
            "FailedOperationServiceClosed",
            "FailedOperationSessionName",
            "FailedOperationSsl",
            "FailedOperationTopicNotExist",
            "FailedOperationTotalConcurrencyMemoryInProgress",
            "FailedOperationUnOpenedService",
            "FailedOperationUpdateAlias",
            "FailedOperationUpdateFunctionCode",
            "FailedOperationUpdateFunctionConfiguration",
            "FailedOperationUpdateStatus",
            "FailedOperationUpdateTrigger",
            "FailedOperationUpdateTriggerStatus",
            "InternalError",
            "InternalErrorApiGateway",
            "InternalErrorCkafka",
            "InternalErrorCmq",
            "InternalErrorCos",
            "InternalErrorEs",
            "InternalErrorException",
            "InternalErrorGetRoleError",
            "InternalErrorGetStsTokenFailed",
            "InternalErrorSearchFailed",
            "InternalErrorSystem",
            "InternalErrorSystemError",
            "InvalidParameterCls",
            "InvalidParameterFunctionName",
            "InvalidParameterFunctionNameOrResourceIdRequired",
            "InvalidParameterGooseFsRequired",
            "InvalidParameterParamError",
            "InvalidParameterPayload",
            "InvalidParameterRequestTooLarge",
            "InvalidParameterRoleCheck",
            "InvalidParameterRoutingConfig",
            "InvalidParameterValue",
            "InvalidParameterValueAction",
            "InvalidParameterValueAdditionalVersionWeights",
            "InvalidParameterValueAlias",
            "InvalidParameterValueApiGateway",
            "InvalidParameterValueApmConfig",
            "InvalidParameterValueApmConfigInstanceId",
            "InvalidParameterValueApmConfigRegion",
            "InvalidParameterValueArgs",
            "InvalidParameterValueArgsList",
            "InvalidParameterValueAsyncRunEnable",
            "InvalidParameterValueAsyncTriggerConfig",
            "InvalidParameterValueCdn",
            "InvalidParameterValueCertConfigEmpty",
            "InvalidParameterValueCfsId",
            "InvalidParameterValueCfsLocalMountDir",
            "InvalidParameterValueCfsMountInsId",
            "InvalidParameterValueCfsParameterDuplicate",
            "InvalidParameterValueCfsParameterError",
            "InvalidParameterValueCfsRegion",
            "InvalidParameterValueCfsRemoteMountDir",
            "InvalidParameterValueCfsStructionError",
            "InvalidParameterValueCfsType",
            "InvalidParameterValueCfsUserGroupId",
            "InvalidParameterValueCfsUserId",
            "InvalidParameterValueCkafka",
            "InvalidParameterValueClientContext",
            "InvalidParameterValueCls",
            "InvalidParameterValueClsRole",
            "InvalidParameterValueCmq",
            "InvalidParameterValueCode",
            "InvalidParameterValueCodeSecret",
            "InvalidParameterValueCodeSource",
            "InvalidParameterValueCommand",
            "InvalidParameterValueCommandList",
            "InvalidParameterValueCompatibleRuntimes",
            "InvalidParameterValueContent",
            "InvalidParameterValueCors",
            "InvalidParameterValueCos",
            "InvalidParameterValueCosBucketName",
            "InvalidParameterValueCosBucketRegion",
            "InvalidParameterValueCosFsBucketMountDir",
            "InvalidParameterValueCosFsBucketName",
            "InvalidParameterValueCosFsLocalMountDir",
            "InvalidParameterValueCosFsRegion",
            "InvalidParameterValueCosFsStruction",
            "InvalidParameterValueCosFsType",
            "InvalidParameterValueCosNotifyRuleConflict",
            "InvalidParameterValueCosObjectName",
            "InvalidParameterValueCustomArgument",
            "InvalidParameterValueDateTime",
            "InvalidParameterValueDeadLetterConfig",
            "InvalidParameterValueDefaultNamespace",
            "InvalidParameterValueDemo",
            "InvalidParameterValueDemoId",
            "InvalidParameterValueDescription",
            "InvalidParameterValueDiskSize",
            "InvalidParameterValueDnsInfo",
            "InvalidParameterValueDomain",
            "InvalidParameterValueDynamicEnabled",
            "InvalidParameterValueEasConfig",
            "InvalidParameterValueEipConfig",
            "InvalidParameterValueEnable",
            "InvalidParameterValueEnvironment",
            "InvalidParameterValueEnvironmentExceededLimit",
            "InvalidParameterValueEnvironmentSystemProtect",
            "InvalidParameterValueFilters",
            "InvalidParameterValueFunction",
            "InvalidParameterValueFunctionName",
            "InvalidParameterValueFunctionRequestId",
            "InvalidParameterValueFunctionType",
            "InvalidParameterValueGitBranch",
            "InvalidParameterValueGitCommitId",
            "InvalidParameterValueGitDirectory",
            "InvalidParameterValueGitPassword",
            "InvalidParameterValueGitPasswordSecret",
            "InvalidParameterValueGitUrl",
            "InvalidParameterValueGitUserName",
            "InvalidParameterValueGitUserNameSecret",
            "InvalidParameterValueGooseFsCluster",
            "InvalidParameterValueGooseFsClusterGooseFsSitePropertiesBase64DecodeErr",
            "InvalidParameterValueGooseFsClusterGooseFsSitePropertiesFormatErr",
            "InvalidParameterValueGooseFsEndpoint",
            "InvalidParameterValueGooseFsFuseJvmConfig",
            "InvalidParameterValueGooseFsLocalMountDir",
            "InvalidParameterValueGooseFsNamespace",
            "InvalidParameterValueGooseFsRemoteMountPath",
            "InvalidParameterValueGooseFsStructionError",
            "InvalidParameterValueGooseFsType",
            "InvalidParameterValueHandler",
            "InvalidParameterValueIdleTimeOut",
            "InvalidParameterValueImageType",
            "InvalidParameterValueImageUri",
            "InvalidParameterValueInlineZipFile",
            "InvalidParameterValueInstanceConcurrencyConfig",
            "InvalidParameterValueInvalidCertConfig",
            "InvalidParameterValueInvokeType",
            "InvalidParameterValueL5Enable",
            "InvalidParameterValueLayerName",
            "InvalidParameterValueLayers",
            "InvalidParameterValueLimit",
            "InvalidParameterValueLimitExceeded",
            "InvalidParameterValueLogFormat",
            "InvalidParameterValueMaxConcurrency",
            "InvalidParameterValueMemory",
            "InvalidParameterValueMemorySize",
            "InvalidParameterValueMinCapacity",
            "InvalidParameterValueMountOption",
            "InvalidParameterValueName",
            "InvalidParameterValueNamespace",
            "InvalidParameterValueNamespaceInvalid",
            "InvalidParameterValueNodeSpec",
            "InvalidParameterValueNodeType",
            "InvalidParameterValueOffset",
            "InvalidParameterValueOrder",
            "InvalidParameterValueOrderBy",
            "InvalidParameterValueParam",
            "InvalidParameterValuePermission",
            "InvalidParameterValuePluginConfig",
            "InvalidParameterValuePort",
            "InvalidParameterValueProtocolType",
            "InvalidParameterValueProvisionTriggerCronConfigDuplicate",
            "InvalidParameterValueProvisionTriggerName",
            "InvalidParameterValueProvisionTriggerNameDuplicate",
            "InvalidParameterValueProvisionType",
            "InvalidParameterValuePublicNetConfig",
            "InvalidParameterValueQualifier",
            "InvalidParameterValueQueryVersion",
            "InvalidParameterValueReadinessProbe",
            "InvalidParameterValueRegistryId",
            "InvalidParameterValueRetCode",
            "InvalidParameterValueRoutingConfig",
            "InvalidParameterValueRuntime",
            "InvalidParameterValueSearchKey",
            "InvalidParameterValueSecretInfo",
            "InvalidParameterValueServiceName",
            "InvalidParameterValueStamp",
            "InvalidParameterValueStartTime",
            "InvalidParameterValueStartTimeOrEndTime",
            "InvalidParameterValueStatus",
            "InvalidParameterValueSystemEnvironment",
            "InvalidParameterValueTempCosObjectName",
            "InvalidParameterValueTraceEnable",
            "InvalidParameterValueTrackingTarget",
            "InvalidParameterValueTriggerCronConfig",
            "InvalidParameterValueTriggerCronConfigTimeInterval",
            "InvalidParameterValueTriggerDesc",
            "InvalidParameterValueTriggerName",
            "InvalidParameterValueTriggerProvisionedConcurrencyNum",
            "InvalidParameterValueType",
            "InvalidParameterValueVpc",
            "InvalidParameterValueVpcNotSetWhenOpenCfs",
            "InvalidParameterValueWebSocketsParams",
            "InvalidParameterValueZipFile",
            "InvalidParameterValueZipFileBase64BinasciiError",
            "LimitExceededAlias",
            "LimitExceededCdn",
            "LimitExceededContainerImageAccelerate",
            "LimitExceededContainerImageAccelerateQuota",
            "LimitExceededEip",
            "LimitExceededFs",
            "LimitExceededFunction",
            "LimitExceededFunctionOnTopic",
            "LimitExceededFunctionProvisionedConcurrencyMemory",
            "LimitExceededFunctionReservedConcurrencyMemory",
            "LimitExceededFunctionTotalProvisionedConcurrencyMemory",
            "LimitExceededFunctionTotalProvisionedConcurrencyNum",
            "LimitExceededFunctionVersions",
            "LimitExceededGpuReservedQuota",
            "LimitExceededInitTimeout",
            "LimitExceededIntraIp",
            "LimitExceededLayerVersions",
            "LimitExceededLayers",
            "LimitExceededMaxCapacity",
            "LimitExceededMemory",
            "LimitExceededMsgTtl",
            "LimitExceededNamespace",
            "LimitExceededOffset",
            "LimitExceededPrivilegeContainer",
            "LimitExceededProvisionTriggerAction",
            "LimitExceededProvisionTriggerInterval",
            "LimitExceededQuota",
            "LimitExceededRetryNum",
            "LimitExceededTimeout",
            "LimitExceededTotalConcurrencyMemory",
            "LimitExceededTrigger",
            "LimitExceededUserTotalConcurrencyMemory",
            "MissingParameter",
            "MissingParameterCode",
            "MissingParameterRuntime",
            "OperationDeniedAccountIsolate",
            "OperationDeniedAccountNotExists",
            "ResourceInUse",
            "ResourceInUseAlias",
            "ResourceInUseCdn",
            "ResourceInUseCmq",
            "ResourceInUseCos",
            "ResourceInUseFunction",
            "ResourceInUseFunctionName",
            "ResourceInUseLayerVersion",
            "ResourceInUseNamespace",
            "ResourceInUseTrigger",
            "ResourceInUseTriggerName",
            "ResourceInsufficientCos",
            "ResourceNotFound",
            "ResourceNotFoundAlias",
            "ResourceNotFoundAsyncEvent",
            "ResourceNotFoundAttachedTagKeyNotFound",
            "ResourceNotFoundCdn",
            "ResourceNotFoundCfsMountInsNotMatch",
            "ResourceNotFoundCfsProtocolError",
            "ResourceNotFoundCfsStatusError",
            "ResourceNotFoundCfsVpcNotMatch",
            "ResourceNotFoundCkafka",
            "ResourceNotFoundCmq",
            "ResourceNotFoundCos",
            "ResourceNotFoundCosObject",
            "ResourceNotFoundDemo",
            "ResourceNotFoundFunction",
            "ResourceNotFoundFunctionName",
            "ResourceNotFoundFunctionVersion",
            "ResourceNotFoundGetCfsMountInsError",
            "ResourceNotFoundGetCfsNotMatch",
            "ResourceNotFoundGooseFsClusterEndpoint",
            "ResourceNotFoundGooseFsClusterId",
            "ResourceNotFoundGooseFsClusterNamespace",
            "ResourceNotFoundImageConfig",
            "ResourceNotFoundLayer",
            "ResourceNotFoundLayerVersion",
            "ResourceNotFoundNamespace",
            "ResourceNotFoundQualifier",
            "ResourceNotFoundRole",
            "ResourceNotFoundRoleCheck",
            "ResourceNotFoundTimer",
            "ResourceNotFoundTotalConcurrencyMemory",
            "ResourceNotFoundTrigger",
            "ResourceNotFoundVersion",
            "ResourceNotFoundVpc",
            "ResourceUnavailableInsufficientBalance",
            "ResourceUnavailableNamespace",
            "ResourceUnavailableServiceSuspended",
            "UnauthorizedOperation",
            "UnauthorizedOperationCam",
            "UnauthorizedOperationCodeSecret",
            "UnauthorizedOperationCreateTrigger",
            "UnauthorizedOperationDeleteFunction",
            "UnauthorizedOperationDeleteTrigger",
            "UnauthorizedOperationNotMc",
            "UnauthorizedOperationRegion",
            "UnauthorizedOperationRole",
            "UnauthorizedOperationTempCosAppid",
            "UnauthorizedOperationUpdateFunctionCode",
            "UnauthorizedOperationUpdateTriggerStatus",
            "UnsupportedOperation",
            "UnsupportedOperationAliasBind",
            "UnsupportedOperationAsyncRunEnable",
            "UnsupportedOperationCdn",
            "UnsupportedOperationCopyFunction",
            "UnsupportedOperationCos",
            "UnsupportedOperationDiskSize",
            "UnsupportedOperationEipFixed",
            "UnsupportedOperationNotSupportRegion",
            "UnsupportedOperationPublishVersion",
            "UnsupportedOperationRegion",
            "UnsupportedOperationTrigger",
            "UnsupportedOperationUpdateFunctionCode",
            "UnsupportedOperationUpdateFunctionEventInvokeConfig",
            "UnsupportedOperationVpcConfig",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 1] = [
            ("InvalidParameterValue.Orderby", 203),
        ];
        pub(super) static BACKGROUNDS: [Background; 356] = backgrounds(
            &WORDS,
            &index::SCF_V20180416_HEADS,
        );
        pub(super) static OWN: [Own; 28] = [
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "ScfError",
            label_en: "Serverless Cloud Function",
            label_zh: "云函数",
            level: Level::Service,
            product: Some(products::SCF),
            version: Some("2018-04-16"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    101,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-19",
                        "自 2026-05-19 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    183,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-20",
                        "自 2026-05-20 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::SCF_V20180416_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180416::ScfError;

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
