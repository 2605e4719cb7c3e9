// @generated from spec/live.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: fccd6c150a6ecd96
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/live.rs"]
mod index;

/// Version 2018-08-01 of the API.
pub mod v20180801 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Cloud Streaming Services (live), API 3.0, version 2018-08-01.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum LiveError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AiTranscodeOptionFail
        #[doc(alias("FailedOperation.AiTranscodeOptionFail"))]
        FailedOperationAiTranscodeOptionFail = -1_152_384_895,
        /// FailedOperation.AlterTaskState
        #[doc(alias("FailedOperation.AlterTaskState"))]
        FailedOperationAlterTaskState = 365_963_633,
        /// FailedOperation.AuthError
        #[doc(alias("FailedOperation.AuthError"))]
        FailedOperationAuthError = -1_865_032_826,
        /// FailedOperation.CallOtherSvrError
        #[doc(alias("FailedOperation.CallOtherSvrError"))]
        FailedOperationCallOtherSvrError = 1_902_664_220,
        /// FailedOperation.CallOtherSvrFailed
        #[doc(alias("FailedOperation.CallOtherSvrFailed"))]
        FailedOperationCallOtherSvrFailed = 1_197_112_007,
        /// FailedOperation.CancelSessionNotExist
        #[doc(alias("FailedOperation.CancelSessionNotExist"))]
        FailedOperationCancelSessionNotExist = -1_663_276_139,
        /// FailedOperation.CannotBeDeletedIssued
        #[doc(alias("FailedOperation.CannotBeDeletedIssued"))]
        FailedOperationCannotBeDeletedIssued = 1_899_911_743,
        /// FailedOperation.CannotBeDeletedWithinHour
        #[doc(alias("FailedOperation.CannotBeDeletedWithinHour"))]
        FailedOperationCannotBeDeletedWithinHour = 543_434_578,
        /// FailedOperation.CasterBinded
        #[doc(alias("FailedOperation.CasterBinded"))]
        FailedOperationCasterBinded = -1_102_208_503,
        /// FailedOperation.CasterExpired
        #[doc(alias("FailedOperation.CasterExpired"))]
        FailedOperationCasterExpired = 525_662_033,
        /// FailedOperation.CasterNotFound
        #[doc(alias("FailedOperation.CasterNotFound"))]
        FailedOperationCasterNotFound = -1_010_094_545,
        /// FailedOperation.CertificateExists
        #[doc(alias("FailedOperation.CertificateExists"))]
        FailedOperationCertificateExists = 1_007_571_403,
        /// FailedOperation.CertificateInvalid
        #[doc(alias("FailedOperation.CertificateInvalid"))]
        FailedOperationCertificateInvalid = -552_469_657,
        /// FailedOperation.CertificateMismatch
        #[doc(alias("FailedOperation.CertificateMismatch"))]
        FailedOperationCertificateMismatch = -905_095_396,
        /// FailedOperation.CertificateNotFound
        #[doc(alias("FailedOperation.CertificateNotFound"))]
        FailedOperationCertificateNotFound = 1_179_055_041,
        /// FailedOperation.ConfInUsed
        #[doc(alias("FailedOperation.ConfInUsed"))]
        FailedOperationConfInUsed = 713_442_555,
        /// FailedOperation.ConfigCDNFailed
        #[doc(alias("FailedOperation.ConfigCDNFailed"))]
        FailedOperationConfigCdnFailed = 2_080_325_278,
        /// FailedOperation.ConflictAction
        #[doc(alias("FailedOperation.ConflictAction"))]
        FailedOperationConflictAction = 1_001_826_113,
        /// FailedOperation.CosBucketNotExist
        #[doc(alias("FailedOperation.CosBucketNotExist"))]
        FailedOperationCosBucketNotExist = 1_852_774_409,
        /// FailedOperation.CosBucketNotPermission
        #[doc(alias("FailedOperation.CosBucketNotPermission"))]
        FailedOperationCosBucketNotPermission = -1_221_206_389,
        /// FailedOperation.CosRoleNotExists
        #[doc(alias("FailedOperation.CosRoleNotExists"))]
        FailedOperationCosRoleNotExists = -974_531_808,
        /// FailedOperation.CreateAIGCTaskFailed
        #[doc(alias("FailedOperation.CreateAIGCTaskFailed"))]
        FailedOperationCreateAigcTaskFailed = -396_533_791,
        /// FailedOperation.CreateCasterTaskFailed
        #[doc(alias("FailedOperation.CreateCasterTaskFailed"))]
        FailedOperationCreateCasterTaskFailed = -922_711_895,
        /// FailedOperation.DatabaseNotAccessible
        #[doc(alias("FailedOperation.DatabaseNotAccessible"))]
        FailedOperationDatabaseNotAccessible = 1_913_376_662,
        /// FailedOperation.DeleteDomainInLockedTime
        #[doc(alias("FailedOperation.DeleteDomainInLockedTime"))]
        FailedOperationDeleteDomainInLockedTime = 1_631_865_211,
        /// FailedOperation.DomainAdded
        #[doc(alias("FailedOperation.DomainAdded"))]
        FailedOperationDomainAdded = 1_751_467_400,
        /// FailedOperation.DomainGslbFail
        #[doc(alias("FailedOperation.DomainGslbFail"))]
        FailedOperationDomainGslbFail = 843_300_834,
        /// FailedOperation.DomainNeedRealName
        #[doc(alias("FailedOperation.DomainNeedRealName"))]
        FailedOperationDomainNeedRealName = 13_125_792,
        /// FailedOperation.DomainNeedVerifyOwner
        #[doc(alias("FailedOperation.DomainNeedVerifyOwner"))]
        FailedOperationDomainNeedVerifyOwner = 1_607_296_872,
        /// FailedOperation.ExceedsFreeLimit
        #[doc(alias("FailedOperation.ExceedsFreeLimit"))]
        FailedOperationExceedsFreeLimit = -218_842_432,
        /// FailedOperation.GetDataFailed
        #[doc(alias("FailedOperation.GetDataFailed"))]
        FailedOperationGetDataFailed = -116_019_594,
        /// FailedOperation.GetPictureUrlError
        #[doc(alias("FailedOperation.GetPictureUrlError"))]
        FailedOperationGetPictureUrlError = 1_880_930_767,
        /// FailedOperation.GetStreamResolutionError
        #[doc(alias("FailedOperation.GetStreamResolutionError"))]
        FailedOperationGetStreamResolutionError = -1_980_436_105,
        /// FailedOperation.HasNotLivingStream
        #[doc(alias("FailedOperation.HasNotLivingStream"))]
        FailedOperationHasNotLivingStream = 1_202_586_095,
        /// FailedOperation.HostOutLimit
        #[doc(alias("FailedOperation.HostOutLimit"))]
        FailedOperationHostOutLimit = 1_756_228_211,
        /// FailedOperation.InputAlreadyExist
        #[doc(alias("FailedOperation.InputAlreadyExist"))]
        FailedOperationInputAlreadyExist = 37_194_047,
        /// FailedOperation.InputIsNotActive
        #[doc(alias("FailedOperation.InputIsNotActive"))]
        FailedOperationInputIsNotActive = -938_545_403,
        /// FailedOperation.InputNotExist
        #[doc(alias("FailedOperation.InputNotExist"))]
        FailedOperationInputNotExist = -1_922_869_995,
        /// FailedOperation.InputStreamMixTypeNotAccessible
        #[doc(alias("FailedOperation.InputStreamMixTypeNotAccessible"))]
        FailedOperationInputStreamMixTypeNotAccessible = -1_472_190_272,
        /// FailedOperation.InputUsedInAutoCast
        #[doc(alias("FailedOperation.InputUsedInAutoCast"))]
        FailedOperationInputUsedInAutoCast = 984_141_915,
        /// FailedOperation.InputUsedInLayout
        #[doc(alias("FailedOperation.InputUsedInLayout"))]
        FailedOperationInputUsedInLayout = -515_658_913,
        /// FailedOperation.InputUsedInPgm
        #[doc(alias("FailedOperation.InputUsedInPgm"))]
        FailedOperationInputUsedInPgm = 272_315_459,
        /// FailedOperation.InputUsedInPvw
        #[doc(alias("FailedOperation.InputUsedInPvw"))]
        FailedOperationInputUsedInPvw = 1_143_688_944,
        /// FailedOperation.InvalidCertificateStatusCode
        #[doc(alias("FailedOperation.InvalidCertificateStatusCode"))]
        FailedOperationInvalidCertificateStatusCode = -1_425_598_849,
        /// FailedOperation.InvalidParam
        #[doc(alias("FailedOperation.InvalidParam"))]
        FailedOperationInvalidParam = -1_371_384_706,
        /// FailedOperation.InvokeCdnApiFail
        #[doc(alias("FailedOperation.InvokeCdnApiFail"))]
        FailedOperationInvokeCdnApiFail = -1_770_167_287,
        /// FailedOperation.InvokeVideoApiFail
        #[doc(alias("FailedOperation.InvokeVideoApiFail"))]
        FailedOperationInvokeVideoApiFail = 161_559_771,
        /// FailedOperation.JiFeiNoEnoughFund
        #[doc(alias("FailedOperation.JiFeiNoEnoughFund"))]
        FailedOperationJiFeiNoEnoughFund = -624_412_820,
        /// FailedOperation.LayoutAlreadyExist
        #[doc(alias("FailedOperation.LayoutAlreadyExist"))]
        FailedOperationLayoutAlreadyExist = -1_424_059_861,
        /// FailedOperation.LayoutNotExist
        #[doc(alias("FailedOperation.LayoutNotExist"))]
        FailedOperationLayoutNotExist = 1_286_540_745,
        /// FailedOperation.LayoutUsedInAutoCast
        #[doc(alias("FailedOperation.LayoutUsedInAutoCast"))]
        FailedOperationLayoutUsedInAutoCast = 359_677_641,
        /// FailedOperation.LayoutUsedInPgm
        #[doc(alias("FailedOperation.LayoutUsedInPgm"))]
        FailedOperationLayoutUsedInPgm = 1_061_369_039,
        /// FailedOperation.LayoutUsedInPvw
        #[doc(alias("FailedOperation.LayoutUsedInPvw"))]
        FailedOperationLayoutUsedInPvw = -2_145_441_262,
        /// FailedOperation.MarkPicAlreadyExist
        #[doc(alias("FailedOperation.MarkPicAlreadyExist"))]
        FailedOperationMarkPicAlreadyExist = 1_060_431_070,
        /// FailedOperation.MarkPicNotExist
        #[doc(alias("FailedOperation.MarkPicNotExist"))]
        FailedOperationMarkPicNotExist = 998_671_063,
        /// FailedOperation.MarkPicUsedInAutoCast
        #[doc(alias("FailedOperation.MarkPicUsedInAutoCast"))]
        FailedOperationMarkPicUsedInAutoCast = -368_265_319,
        /// FailedOperation.MarkWordAlreadyExist
        #[doc(alias("FailedOperation.MarkWordAlreadyExist"))]
        FailedOperationMarkWordAlreadyExist = 2_108_579_696,
        /// FailedOperation.MarkWordNotExist
        #[doc(alias("FailedOperation.MarkWordNotExist"))]
        FailedOperationMarkWordNotExist = -199_277_398,
        /// FailedOperation.MarkWordUsedInAutoCast
        #[doc(alias("FailedOperation.MarkWordUsedInAutoCast"))]
        FailedOperationMarkWordUsedInAutoCast = -458_933_796,
        /// FailedOperation.MonitorIsActive
        #[doc(alias("FailedOperation.MonitorIsActive"))]
        FailedOperationMonitorIsActive = -579_252_312,
        /// FailedOperation.MonitorLimitExceeded
        #[doc(alias("FailedOperation.MonitorLimitExceeded"))]
        FailedOperationMonitorLimitExceeded = -104_085_419,
        /// FailedOperation.MonitorNotExist
        #[doc(alias("FailedOperation.MonitorNotExist"))]
        FailedOperationMonitorNotExist = 1_091_311_987,
        /// FailedOperation.NetworkError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.NetworkError"))]
        FailedOperationNetworkError = 938_408_352,
        /// FailedOperation.NoBackupInput
        #[doc(alias("FailedOperation.NoBackupInput"))]
        FailedOperationNoBackupInput = 1_431_197_497,
        /// FailedOperation.NoLVBPushOrPlayDomain
        #[doc(alias("FailedOperation.NoLVBPushOrPlayDomain"))]
        FailedOperationNoLvbPushOrPlayDomain = -1_646_117_931,
        /// FailedOperation.NoPgmRunning
        #[doc(alias("FailedOperation.NoPgmRunning"))]
        FailedOperationNoPgmRunning = -2_071_714_505,
        /// FailedOperation.NoProjectPermission
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.NoProjectPermission"))]
        FailedOperationNoProjectPermission = -946_368_825,
        /// FailedOperation.NoRealNameAuth
        #[doc(alias("FailedOperation.NoRealNameAuth"))]
        FailedOperationNoRealNameAuth = 748_136_141,
        /// FailedOperation.NotFound
        #[doc(alias("FailedOperation.NotFound"))]
        FailedOperationNotFound = -1_281_465_919,
        /// FailedOperation.OutOfService
        #[doc(alias("FailedOperation.OutOfService"))]
        FailedOperationOutOfService = 427_841_163,
        /// FailedOperation.OutputAlreadyExist
        #[doc(alias("FailedOperation.OutputAlreadyExist"))]
        FailedOperationOutputAlreadyExist = 1_816_613_553,
        /// FailedOperation.OutputIsNotExist
        #[doc(alias("FailedOperation.OutputIsNotExist"))]
        FailedOperationOutputIsNotExist = 908_445_219,
        /// FailedOperation.ParentDomainAdded
        #[doc(alias("FailedOperation.ParentDomainAdded"))]
        FailedOperationParentDomainAdded = 393_240_604,
        /// FailedOperation.ProcessMixError
        #[doc(alias("FailedOperation.ProcessMixError"))]
        FailedOperationProcessMixError = -80_515_462,
        /// FailedOperation.QueryAIGCTaskFailed
        #[doc(alias("FailedOperation.QueryAIGCTaskFailed"))]
        FailedOperationQueryAigcTaskFailed = -322_061_395,
        /// FailedOperation.QueryUploadInfoFailed
        #[doc(alias("FailedOperation.QueryUploadInfoFailed"))]
        FailedOperationQueryUploadInfoFailed = 2_061_541_927,
        /// FailedOperation.RelateServerNotAccessible
        #[doc(alias("FailedOperation.RelateServerNotAccessible"))]
        FailedOperationRelateServerNotAccessible = 1_575_917_992,
        /// FailedOperation.RelatedRunningMonitorLimitExceeded
        #[doc(alias("FailedOperation.RelatedRunningMonitorLimitExceeded"))]
        FailedOperationRelatedRunningMonitorLimitExceeded = 728_047_535,
        /// FailedOperation.ReleaseCasterFailed
        #[doc(alias("FailedOperation.ReleaseCasterFailed"))]
        FailedOperationReleaseCasterFailed = -647_969_090,
        /// FailedOperation.ResourceNotEnough
        #[doc(alias("FailedOperation.ResourceNotEnough"))]
        FailedOperationResourceNotEnough = -208_445_020,
        /// FailedOperation.RuleAlreadyExist
        #[doc(alias("FailedOperation.RuleAlreadyExist"))]
        FailedOperationRuleAlreadyExist = 886_458_764,
        /// FailedOperation.SdkNoPackage
        #[doc(alias("FailedOperation.SdkNoPackage"))]
        FailedOperationSdkNoPackage = -861_912_635,
        /// FailedOperation.StartPullFailed
        #[doc(alias("FailedOperation.StartPullFailed"))]
        FailedOperationStartPullFailed = 616_824_111,
        /// FailedOperation.StartTaskFailed
        #[doc(alias("FailedOperation.StartTaskFailed"))]
        FailedOperationStartTaskFailed = -1_410_019_454,
        /// FailedOperation.StopCasterTaskFailed
        #[doc(alias("FailedOperation.StopCasterTaskFailed"))]
        FailedOperationStopCasterTaskFailed = -461_057_041,
        /// FailedOperation.StopPullFailed
        #[doc(alias("FailedOperation.StopPullFailed"))]
        FailedOperationStopPullFailed = -1_050_904_708,
        /// FailedOperation.StopTaskFailed
        #[doc(alias("FailedOperation.StopTaskFailed"))]
        FailedOperationStopTaskFailed = 1_527_322_767,
        /// FailedOperation.StreamNotExist
        #[doc(alias("FailedOperation.StreamNotExist"))]
        FailedOperationStreamNotExist = 1_614_491_002,
        /// FailedOperation.SubDomainAdded
        #[doc(alias("FailedOperation.SubDomainAdded"))]
        FailedOperationSubDomainAdded = 104_342_485,
        /// FailedOperation.TagUnbindError
        #[doc(alias("FailedOperation.TagUnbindError"))]
        FailedOperationTagUnbindError = -1_564_244_158,
        /// FailedOperation.TooMuchInput
        #[doc(alias("FailedOperation.TooMuchInput"))]
        FailedOperationTooMuchInput = -6_084_575,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.ArgsNotMatch
        #[doc(alias("InternalError.ArgsNotMatch"))]
        InternalErrorArgsNotMatch = -1_050_832_954,
        /// InternalError.CallOtherSvrError
        #[doc(alias("InternalError.CallOtherSvrError"))]
        InternalErrorCallOtherSvrError = -1_082_122_925,
        /// InternalError.ChineseCharacterDetected
        #[doc(alias("InternalError.ChineseCharacterDetected"))]
        InternalErrorChineseCharacterDetected = 294_363_047,
        /// InternalError.ConfInUsed
        #[doc(alias("InternalError.ConfInUsed"))]
        InternalErrorConfInUsed = -24_203_174,
        /// InternalError.ConfNotFound
        #[doc(alias("InternalError.ConfNotFound"))]
        InternalErrorConfNotFound = 177_966_733,
        /// InternalError.ConfOutLimit
        #[doc(alias("InternalError.ConfOutLimit"))]
        InternalErrorConfOutLimit = -958_891_361,
        /// InternalError.ConfigNotExist
        #[doc(alias("InternalError.ConfigNotExist"))]
        InternalErrorConfigNotExist = -1_398_719_040,
        /// InternalError.ConnectDbError
        #[doc(alias("InternalError.ConnectDbError"))]
        InternalErrorConnectDbError = -1_628_981_497,
        /// InternalError.CrtDateInUsing
        #[doc(alias("InternalError.CrtDateInUsing"))]
        InternalErrorCrtDateInUsing = -1_077_301_959,
        /// InternalError.CrtDateNotFound
        #[doc(alias("InternalError.CrtDateNotFound"))]
        InternalErrorCrtDateNotFound = 734_144_481,
        /// InternalError.CrtDateNotLegal
        #[doc(alias("InternalError.CrtDateNotLegal"))]
        InternalErrorCrtDateNotLegal = -864_018_487,
        /// InternalError.CrtDateOverdue
        #[doc(alias("InternalError.CrtDateOverdue"))]
        InternalErrorCrtDateOverdue = 1_962_384_425,
        /// InternalError.CrtDomainNotFound
        #[doc(alias("InternalError.CrtDomainNotFound"))]
        InternalErrorCrtDomainNotFound = 1_803_031_100,
        /// InternalError.CrtKeyNotMatch
        #[doc(alias("InternalError.CrtKeyNotMatch"))]
        InternalErrorCrtKeyNotMatch = 1_875_454_282,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError = 1_728_844_720,
        /// InternalError.DomainAlreadyExist
        #[doc(alias("InternalError.DomainAlreadyExist"))]
        InternalErrorDomainAlreadyExist = 1_727_577_137,
        /// InternalError.DomainFormatError
        #[doc(alias("InternalError.DomainFormatError"))]
        InternalErrorDomainFormatError = 1_616_768_389,
        /// InternalError.DomainGslbFail
        #[doc(alias("InternalError.DomainGslbFail"))]
        InternalErrorDomainGslbFail = 368_438_130,
        /// InternalError.DomainIsFamous
        #[doc(alias("InternalError.DomainIsFamous"))]
        InternalErrorDomainIsFamous = 632_368_376,
        /// InternalError.DomainIsLimited
        #[doc(alias("InternalError.DomainIsLimited"))]
        InternalErrorDomainIsLimited = -534_128_394,
        /// InternalError.DomainNoRecord
        #[doc(alias("InternalError.DomainNoRecord"))]
        InternalErrorDomainNoRecord = 1_745_531_365,
        /// InternalError.DomainNotExist
        #[doc(alias("InternalError.DomainNotExist"))]
        InternalErrorDomainNotExist = 466_618_611,
        /// InternalError.DomainTooLong
        #[doc(alias("InternalError.DomainTooLong"))]
        InternalErrorDomainTooLong = -681_723_717,
        /// InternalError.GetBizidError
        #[doc(alias("InternalError.GetBizidError"))]
        InternalErrorGetBizidError = 1_568_888_512,
        /// InternalError.GetConfigError
        #[doc(alias("InternalError.GetConfigError"))]
        InternalErrorGetConfigError = 1_758_749_141,
        /// InternalError.GetStreamInfoError
        #[doc(alias("InternalError.GetStreamInfoError"))]
        InternalErrorGetStreamInfoError = -1_373_378_357,
        /// InternalError.GetUpstreamInfoError
        #[doc(alias("InternalError.GetUpstreamInfoError"))]
        InternalErrorGetUpstreamInfoError = 927_042_162,
        /// InternalError.GetWatermarkError
        #[doc(alias("InternalError.GetWatermarkError"))]
        InternalErrorGetWatermarkError = -911_445_207,
        /// InternalError.HasNotLivingStream
        #[doc(alias("InternalError.HasNotLivingStream"))]
        InternalErrorHasNotLivingStream = 932_050_932,
        /// InternalError.InvalidInput
        #[doc(alias("InternalError.InvalidInput"))]
        InternalErrorInvalidInput = 421_273_471,
        /// InternalError.InvalidRequest
        #[doc(alias("InternalError.InvalidRequest"))]
        InternalErrorInvalidRequest = 1_927_032_727,
        /// InternalError.InvalidUser
        #[doc(alias("InternalError.InvalidUser"))]
        InternalErrorInvalidUser = 619_307_529,
        /// InternalError.JiFeiOtherError
        #[doc(alias("InternalError.JiFeiOtherError"))]
        InternalErrorJiFeiOtherError = 2_000_732_766,
        /// InternalError.NetworkError
        #[doc(alias("InternalError.NetworkError"))]
        InternalErrorNetworkError = -840_221_417,
        /// InternalError.NotFound
        #[doc(alias("InternalError.NotFound"))]
        InternalErrorNotFound = 1_906_749_276,
        /// InternalError.NotPermmitOperat
        ///
        /// - Retry: `never`
        #[doc(alias("InternalError.NotPermmitOperat"))]
        InternalErrorNotPermmitOperat = 1_556_680_114,
        /// InternalError.PlayDomainNoRecord
        #[doc(alias("InternalError.PlayDomainNoRecord"))]
        InternalErrorPlayDomainNoRecord = -1_871_101_289,
        /// InternalError.ProcessorAlreadyExist
        #[doc(alias("InternalError.ProcessorAlreadyExist"))]
        InternalErrorProcessorAlreadyExist = 1_803_512_202,
        /// InternalError.PushDomainNoRecord
        #[doc(alias("InternalError.PushDomainNoRecord"))]
        InternalErrorPushDomainNoRecord = -705_739_842,
        /// InternalError.QueryProIspPlayInfoError
        #[doc(alias("InternalError.QueryProIspPlayInfoError"))]
        InternalErrorQueryProIspPlayInfoError = 983_228_893,
        /// InternalError.QueryUploadInfoFailed
        #[doc(alias("InternalError.QueryUploadInfoFailed"))]
        InternalErrorQueryUploadInfoFailed = -180_834_291,
        /// InternalError.RuleAlreadyExist
        #[doc(alias("InternalError.RuleAlreadyExist"))]
        InternalErrorRuleAlreadyExist = -496_679_112,
        /// InternalError.RuleInUsing
        #[doc(alias("InternalError.RuleInUsing"))]
        InternalErrorRuleInUsing = -2_122_653_143,
        /// InternalError.RuleNotFound
        #[doc(alias("InternalError.RuleNotFound"))]
        InternalErrorRuleNotFound = 701_646_133,
        /// InternalError.RuleOutLimit
        #[doc(alias("InternalError.RuleOutLimit"))]
        InternalErrorRuleOutLimit = 967_135_651,
        /// InternalError.StreamStatusError
        #[doc(alias("InternalError.StreamStatusError"))]
        InternalErrorStreamStatusError = 1_409_006_165,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError = 759_071_413,
        /// InternalError.UpdateDataError
        #[doc(alias("InternalError.UpdateDataError"))]
        InternalErrorUpdateDataError = -598_138_347,
        /// InternalError.WatermarkAddError
        #[doc(alias("InternalError.WatermarkAddError"))]
        InternalErrorWatermarkAddError = 2_011_227_667,
        /// InternalError.WatermarkEditError
        #[doc(alias("InternalError.WatermarkEditError"))]
        InternalErrorWatermarkEditError = 1_764_449_146,
        /// InternalError.WatermarkNotExist
        #[doc(alias("InternalError.WatermarkNotExist"))]
        InternalErrorWatermarkNotExist = 1_868_441_728,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ArgsNotMatch
        #[doc(alias("InvalidParameter.ArgsNotMatch"))]
        InvalidParameterArgsNotMatch = -1_292_902_707,
        /// InvalidParameter.COSCustomFileNameError
        #[doc(alias("InvalidParameter.COSCustomFileNameError"))]
        InvalidParameterCosCustomFileNameError = 430_256_315,
        /// InvalidParameter.CancelSessionNotExist
        #[doc(alias("InvalidParameter.CancelSessionNotExist"))]
        InvalidParameterCancelSessionNotExist = -450_024_954,
        /// InvalidParameter.CloudCrtIdError
        #[doc(alias("InvalidParameter.CloudCrtIdError"))]
        InvalidParameterCloudCrtIdError = -1_650_223_745,
        /// InvalidParameter.CloudDomainIsStop
        #[doc(alias("InvalidParameter.CloudDomainIsStop"))]
        InvalidParameterCloudDomainIsStop = 600_571_444,
        /// InvalidParameter.ConfInUsed
        #[doc(alias("InvalidParameter.ConfInUsed"))]
        InvalidParameterConfInUsed = 1_729_830_689,
        /// InvalidParameter.ConfNotFound
        #[doc(alias("InvalidParameter.ConfNotFound"))]
        InvalidParameterConfNotFound = 2_000_068_249,
        /// InvalidParameter.CrtDateInUsing
        #[doc(alias("InvalidParameter.CrtDateInUsing"))]
        InvalidParameterCrtDateInUsing = -1_588_475_176,
        /// InvalidParameter.CrtDateNotFound
        #[doc(alias("InvalidParameter.CrtDateNotFound"))]
        InvalidParameterCrtDateNotFound = -1_587_409_482,
        /// InvalidParameter.CrtDateNotLegal
        #[doc(alias("InvalidParameter.CrtDateNotLegal"))]
        InvalidParameterCrtDateNotLegal = -605_875_061,
        /// InvalidParameter.CrtDateOverdue
        #[doc(alias("InvalidParameter.CrtDateOverdue"))]
        InvalidParameterCrtDateOverdue = 621_429_731,
        /// InvalidParameter.CrtDomainNotFound
        #[doc(alias("InvalidParameter.CrtDomainNotFound"))]
        InvalidParameterCrtDomainNotFound = -1_785_838_993,
        /// InvalidParameter.CrtKeyNotMatch
        #[doc(alias("InvalidParameter.CrtKeyNotMatch"))]
        InvalidParameterCrtKeyNotMatch = 977_132_222,
        /// InvalidParameter.CrtOrKeyNotExist
        #[doc(alias("InvalidParameter.CrtOrKeyNotExist"))]
        InvalidParameterCrtOrKeyNotExist = 13_961_204,
        /// InvalidParameter.DomainAlreadyExist
        #[doc(alias("InvalidParameter.DomainAlreadyExist"))]
        InvalidParameterDomainAlreadyExist = 2_111_995_721,
        /// InvalidParameter.DomainFormatError
        #[doc(alias("InvalidParameter.DomainFormatError"))]
        InvalidParameterDomainFormatError = 1_395_461_612,
        /// InvalidParameter.DomainHitBlackList
        #[doc(alias("InvalidParameter.DomainHitBlackList"))]
        InvalidParameterDomainHitBlackList = -2_116_232_014,
        /// InvalidParameter.DomainIsFamous
        #[doc(alias("InvalidParameter.DomainIsFamous"))]
        InvalidParameterDomainIsFamous = 458_761_193,
        /// InvalidParameter.DomainIsLimited
        #[doc(alias("InvalidParameter.DomainIsLimited"))]
        InvalidParameterDomainIsLimited = -1_942_771_532,
        /// InvalidParameter.DomainTooLong
        #[doc(alias("InvalidParameter.DomainTooLong"))]
        InvalidParameterDomainTooLong = -1_054_897_587,
        /// InvalidParameter.GopMustEqualAndExists
        #[doc(alias("InvalidParameter.GopMustEqualAndExists"))]
        InvalidParameterGopMustEqualAndExists = -1_798_893_161,
        /// InvalidParameter.InputNumLimitExceeded
        #[doc(alias("InvalidParameter.InputNumLimitExceeded"))]
        InvalidParameterInputNumLimitExceeded = -499_652_082,
        /// InvalidParameter.InvalidBackgroudResolution
        #[doc(alias("InvalidParameter.InvalidBackgroudResolution"))]
        InvalidParameterInvalidBackgroudResolution = 1_665_557_516,
        /// InvalidParameter.InvalidBackupToUrl
        #[doc(alias("InvalidParameter.InvalidBackupToUrl"))]
        InvalidParameterInvalidBackupToUrl = 2_040_226_275,
        /// InvalidParameter.InvalidBitrate
        #[doc(alias("InvalidParameter.InvalidBitrate"))]
        InvalidParameterInvalidBitrate = -1_839_000_864,
        /// InvalidParameter.InvalidCallbackUrl
        #[doc(alias("InvalidParameter.InvalidCallbackUrl"))]
        InvalidParameterInvalidCallbackUrl = -2_121_802_977,
        /// InvalidParameter.InvalidCropParam
        #[doc(alias("InvalidParameter.InvalidCropParam"))]
        InvalidParameterInvalidCropParam = -231_895_113,
        /// InvalidParameter.InvalidLayerParam
        #[doc(alias("InvalidParameter.InvalidLayerParam"))]
        InvalidParameterInvalidLayerParam = 2_062_417_412,
        /// InvalidParameter.InvalidMixInputParam
        #[doc(alias("InvalidParameter.InvalidMixInputParam"))]
        InvalidParameterInvalidMixInputParam = -1_599_539_392,
        /// InvalidParameter.InvalidOutputParam
        #[doc(alias("InvalidParameter.InvalidOutputParam"))]
        InvalidParameterInvalidOutputParam = -1_836_209_048,
        /// InvalidParameter.InvalidOutputStreamID
        #[doc(alias("InvalidParameter.InvalidOutputStreamID"))]
        InvalidParameterInvalidOutputStreamId = 1_612_068_291,
        /// InvalidParameter.InvalidOutputType
        #[doc(alias("InvalidParameter.InvalidOutputType"))]
        InvalidParameterInvalidOutputType = -1_332_297_572,
        /// InvalidParameter.InvalidPictureID
        #[doc(alias("InvalidParameter.InvalidPictureID"))]
        InvalidParameterInvalidPictureId = 320_119_757,
        /// InvalidParameter.InvalidProtocol
        #[doc(alias("InvalidParameter.InvalidProtocol"))]
        InvalidParameterInvalidProtocol = 1_850_805_836,
        /// InvalidParameter.InvalidRoundRectRadius
        #[doc(alias("InvalidParameter.InvalidRoundRectRadius"))]
        InvalidParameterInvalidRoundRectRadius = 132_454_269,
        /// InvalidParameter.InvalidSourceUrl
        #[doc(alias("InvalidParameter.InvalidSourceUrl"))]
        InvalidParameterInvalidSourceUrl = 385_273_297,
        /// InvalidParameter.InvalidTaskId
        #[doc(alias("InvalidParameter.InvalidTaskId"))]
        InvalidParameterInvalidTaskId = -759_952_212,
        /// InvalidParameter.InvalidTaskTime
        #[doc(alias("InvalidParameter.InvalidTaskTime"))]
        InvalidParameterInvalidTaskTime = -507_063_723,
        /// InvalidParameter.InvalidToUrl
        #[doc(alias("InvalidParameter.InvalidToUrl"))]
        InvalidParameterInvalidToUrl = -1_144_941_841,
        /// InvalidParameter.InvalidUrl
        #[doc(alias("InvalidParameter.InvalidUrl"))]
        InvalidParameterInvalidUrl = -1_357_299_657,
        /// InvalidParameter.InvalidVodFileName
        #[doc(alias("InvalidParameter.InvalidVodFileName"))]
        InvalidParameterInvalidVodFileName = 298_476_924,
        /// InvalidParameter.InvalidWatermark
        #[doc(alias("InvalidParameter.InvalidWatermark"))]
        InvalidParameterInvalidWatermark = -1_164_592_229,
        /// InvalidParameter.MatchRuleOnlySupportNormalSuffix
        #[doc(alias("InvalidParameter.MatchRuleOnlySupportNormalSuffix"))]
        InvalidParameterMatchRuleOnlySupportNormalSuffix = 1_979_226_595,
        /// InvalidParameter.MpHostDelete
        #[doc(alias("InvalidParameter.MpHostDelete"))]
        InvalidParameterMpHostDelete = -821_167_980,
        /// InvalidParameter.MpPluginNoUse
        #[doc(alias("InvalidParameter.MpPluginNoUse"))]
        InvalidParameterMpPluginNoUse = 1_749_854_840,
        /// InvalidParameter.NotAllowUseLVB
        #[doc(alias("InvalidParameter.NotAllowUseLVB"))]
        InvalidParameterNotAllowUseLvb = 2_103_098_322,
        /// InvalidParameter.OtherError
        #[doc(alias("InvalidParameter.OtherError"))]
        InvalidParameterOtherError = 1_604_434_770,
        /// InvalidParameter.ProcessorAlreadyExist
        #[doc(alias("InvalidParameter.ProcessorAlreadyExist"))]
        InvalidParameterProcessorAlreadyExist = -1_744_727_798,
        /// InvalidParameter.RuleNotFound
        #[doc(alias("InvalidParameter.RuleNotFound"))]
        InvalidParameterRuleNotFound = 1_882_978_169,
        /// InvalidParameter.SessionOutputStreamChanged
        #[doc(alias("InvalidParameter.SessionOutputStreamChanged"))]
        InvalidParameterSessionOutputStreamChanged = -140_286_934,
        /// InvalidParameter.TaskNotExist
        #[doc(alias("InvalidParameter.TaskNotExist"))]
        InvalidParameterTaskNotExist = -163_536_978,
        /// InvalidParameter.TaskNumMoreThanLimit
        #[doc(alias("InvalidParameter.TaskNumMoreThanLimit"))]
        InvalidParameterTaskNumMoreThanLimit = -261_203_138,
        /// InvalidParameter.TemplateNotMatchInputNum
        #[doc(alias("InvalidParameter.TemplateNotMatchInputNum"))]
        InvalidParameterTemplateNotMatchInputNum = 720_713_716,
        /// InvalidParameter.ToUrlNoPermission
        #[doc(alias("InvalidParameter.ToUrlNoPermission"))]
        InvalidParameterToUrlNoPermission = -989_334_456,
        /// InvalidParameter.UrlNotSafe
        #[doc(alias("InvalidParameter.UrlNotSafe"))]
        InvalidParameterUrlNotSafe = 994_571_756,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.MaximumRunningTask
        #[doc(alias("LimitExceeded.MaximumRunningTask"))]
        LimitExceededMaximumRunningTask = -1_955_717_642,
        /// LimitExceeded.MaximumTask
        #[doc(alias("LimitExceeded.MaximumTask"))]
        LimitExceededMaximumTask = -162_131_562,
        /// LimitExceeded.RateLimitExceeded
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.RateLimitExceeded"))]
        LimitExceededRateLimitExceeded = 1_770_266_483,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.CasterNotExists
        #[doc(alias("ResourceNotFound.CasterNotExists"))]
        ResourceNotFoundCasterNotExists = -1_919_157_327,
        /// ResourceNotFound.CdnLogEmpty
        #[doc(alias("ResourceNotFound.CdnLogEmpty"))]
        ResourceNotFoundCdnLogEmpty = -1_180_366_882,
        /// ResourceNotFound.CdnThemeEmpty
        #[doc(alias("ResourceNotFound.CdnThemeEmpty"))]
        ResourceNotFoundCdnThemeEmpty = 754_535_516,
        /// ResourceNotFound.ChannelNotExist
        #[doc(alias("ResourceNotFound.ChannelNotExist"))]
        ResourceNotFoundChannelNotExist = -845_428_475,
        /// ResourceNotFound.CrtDateNotFound
        #[doc(alias("ResourceNotFound.CrtDateNotFound"))]
        ResourceNotFoundCrtDateNotFound = -402_123_497,
        /// ResourceNotFound.CrtDomainNotFound
        #[doc(alias("ResourceNotFound.CrtDomainNotFound"))]
        ResourceNotFoundCrtDomainNotFound = 1_985_891_717,
        /// ResourceNotFound.DomainNoRecord
        #[doc(alias("ResourceNotFound.DomainNoRecord"))]
        ResourceNotFoundDomainNoRecord = 785_160_810,
        /// ResourceNotFound.DomainNotExist
        #[doc(alias("ResourceNotFound.DomainNotExist"))]
        ResourceNotFoundDomainNotExist = -1_644_285_088,
        /// ResourceNotFound.EmptyData
        #[doc(alias("ResourceNotFound.EmptyData"))]
        ResourceNotFoundEmptyData = 1_895_923_965,
        /// ResourceNotFound.ForbidService
        #[doc(alias("ResourceNotFound.ForbidService"))]
        ResourceNotFoundForbidService = 1_876_794_403,
        /// ResourceNotFound.FreezeService
        #[doc(alias("ResourceNotFound.FreezeService"))]
        ResourceNotFoundFreezeService = -1_891_066_601,
        /// ResourceNotFound.InvalidUser
        #[doc(alias("ResourceNotFound.InvalidUser"))]
        ResourceNotFoundInvalidUser = -220_966_896,
        /// ResourceNotFound.NotBindPackage
        #[doc(alias("ResourceNotFound.NotBindPackage"))]
        ResourceNotFoundNotBindPackage = -1_630_874_883,
        /// ResourceNotFound.PlayDomainNoRecord
        #[doc(alias("ResourceNotFound.PlayDomainNoRecord"))]
        ResourceNotFoundPlayDomainNoRecord = -227_656_132,
        /// ResourceNotFound.PushDomainNoRecord
        #[doc(alias("ResourceNotFound.PushDomainNoRecord"))]
        ResourceNotFoundPushDomainNoRecord = -780_117_450,
        /// ResourceNotFound.StopService
        #[doc(alias("ResourceNotFound.StopService"))]
        ResourceNotFoundStopService = 1_594_502_970,
        /// ResourceNotFound.StreamNotAlive
        #[doc(alias("ResourceNotFound.StreamNotAlive"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-09-22"
        )]
        ResourceNotFoundStreamNotAlive = -444_040_782,
        /// ResourceNotFound.TaskId
        #[doc(alias("ResourceNotFound.TaskId"))]
        ResourceNotFoundTaskId = -678_292_522,
        /// ResourceNotFound.TaskNotFound
        #[doc(alias("ResourceNotFound.TaskNotFound"))]
        ResourceNotFoundTaskNotFound = 145_909_239,
        /// ResourceNotFound.UserDisableService
        #[doc(alias("ResourceNotFound.UserDisableService"))]
        ResourceNotFoundUserDisableService = 694_651_299,
        /// ResourceNotFound.UserNotExist
        #[doc(alias("ResourceNotFound.UserNotExist"))]
        ResourceNotFoundUserNotExist = -222_717_044,
        /// ResourceNotFound.UserNotFount
        #[doc(alias("ResourceNotFound.UserNotFount"))]
        ResourceNotFoundUserNotFount = -1_611_572_139,
        /// ResourceNotFound.WatermarkNotExist
        #[doc(alias("ResourceNotFound.WatermarkNotExist"))]
        ResourceNotFoundWatermarkNotExist = -104_149_168,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.InvalidVodStatus
        #[doc(alias("ResourceUnavailable.InvalidVodStatus"))]
        ResourceUnavailableInvalidVodStatus = -1_241_517_030,
        /// ResourceUnavailable.StreamNotExist
        #[doc(alias("ResourceUnavailable.StreamNotExist"))]
        ResourceUnavailableStreamNotExist = 699_342_523,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.NotLVBCodeMode
        #[doc(alias("UnsupportedOperation.NotLVBCodeMode"))]
        UnsupportedOperationNotLvbCodeMode = 1_951_414_994,
    }
    api::listed_enum!(LiveError, live_v20180801_table);
    mod live_v20180801_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{LiveError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "live_v20180801";
        pub(super) const CODE_INDEX: Index = index::LIVE_V20180801_CODES;
        pub(super) const KEY_INDEX: Index = index::LIVE_V20180801_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [LiveError; 242] = [
            LiveError::AuthFailure,
            LiveError::AuthFailureUnauthorizedOperation,
            LiveError::DryRunOperation,
            LiveError::FailedOperation,
            LiveError::FailedOperationAiTranscodeOptionFail,
            LiveError::FailedOperationAlterTaskState,
            LiveError::FailedOperationAuthError,
            LiveError::FailedOperationCallOtherSvrError,
            LiveError::FailedOperationCallOtherSvrFailed,
            LiveError::FailedOperationCancelSessionNotExist,
            LiveError::FailedOperationCannotBeDeletedIssued,
            LiveError::FailedOperationCannotBeDeletedWithinHour,
            LiveError::FailedOperationCasterBinded,
            LiveError::FailedOperationCasterExpired,
            LiveError::FailedOperationCasterNotFound,
            LiveError::FailedOperationCertificateExists,
            LiveError::FailedOperationCertificateInvalid,
            LiveError::FailedOperationCertificateMismatch,
            LiveError::FailedOperationCertificateNotFound,
            LiveError::FailedOperationConfInUsed,
            LiveError::FailedOperationConfigCdnFailed,
            LiveError::FailedOperationConflictAction,
            LiveError::FailedOperationCosBucketNotExist,
            LiveError::FailedOperationCosBucketNotPermission,
            LiveError::FailedOperationCosRoleNotExists,
            LiveError::FailedOperationCreateAigcTaskFailed,
            LiveError::FailedOperationCreateCasterTaskFailed,
            LiveError::FailedOperationDatabaseNotAccessible,
            LiveError::FailedOperationDeleteDomainInLockedTime,
            LiveError::FailedOperationDomainAdded,
            LiveError::FailedOperationDomainGslbFail,
            LiveError::FailedOperationDomainNeedRealName,
            LiveError::FailedOperationDomainNeedVerifyOwner,
            LiveError::FailedOperationExceedsFreeLimit,
            LiveError::FailedOperationGetDataFailed,
            LiveError::FailedOperationGetPictureUrlError,
            LiveError::FailedOperationGetStreamResolutionError,
            LiveError::FailedOperationHasNotLivingStream,
            LiveError::FailedOperationHostOutLimit,
            LiveError::FailedOperationInputAlreadyExist,
            LiveError::FailedOperationInputIsNotActive,
            LiveError::FailedOperationInputNotExist,
            LiveError::FailedOperationInputStreamMixTypeNotAccessible,
            LiveError::FailedOperationInputUsedInAutoCast,
            LiveError::FailedOperationInputUsedInLayout,
            LiveError::FailedOperationInputUsedInPgm,
            LiveError::FailedOperationInputUsedInPvw,
            LiveError::FailedOperationInvalidCertificateStatusCode,
            LiveError::FailedOperationInvalidParam,
            LiveError::FailedOperationInvokeCdnApiFail,
            LiveError::FailedOperationInvokeVideoApiFail,
            LiveError::FailedOperationJiFeiNoEnoughFund,
            LiveError::FailedOperationLayoutAlreadyExist,
            LiveError::FailedOperationLayoutNotExist,
            LiveError::FailedOperationLayoutUsedInAutoCast,
            LiveError::FailedOperationLayoutUsedInPgm,
            LiveError::FailedOperationLayoutUsedInPvw,
            LiveError::FailedOperationMarkPicAlreadyExist,
            LiveError::FailedOperationMarkPicNotExist,
            LiveError::FailedOperationMarkPicUsedInAutoCast,
            LiveError::FailedOperationMarkWordAlreadyExist,
            LiveError::FailedOperationMarkWordNotExist,
            LiveError::FailedOperationMarkWordUsedInAutoCast,
            LiveError::FailedOperationMonitorIsActive,
            LiveError::FailedOperationMonitorLimitExceeded,
            LiveError::FailedOperationMonitorNotExist,
            LiveError::FailedOperationNetworkError,
            LiveError::FailedOperationNoBackupInput,
            LiveError::FailedOperationNoLvbPushOrPlayDomain,
            LiveError::FailedOperationNoPgmRunning,
            LiveError::FailedOperationNoProjectPermission,
            LiveError::FailedOperationNoRealNameAuth,
            LiveError::FailedOperationNotFound,
            LiveError::FailedOperationOutOfService,
            LiveError::FailedOperationOutputAlreadyExist,
            LiveError::FailedOperationOutputIsNotExist,
            LiveError::FailedOperationParentDomainAdded,
            LiveError::FailedOperationProcessMixError,
            LiveError::FailedOperationQueryAigcTaskFailed,
            LiveError::FailedOperationQueryUploadInfoFailed,
            LiveError::FailedOperationRelateServerNotAccessible,
            LiveError::FailedOperationRelatedRunningMonitorLimitExceeded,
            LiveError::FailedOperationReleaseCasterFailed,
            LiveError::FailedOperationResourceNotEnough,
            LiveError::FailedOperationRuleAlreadyExist,
            LiveError::FailedOperationSdkNoPackage,
            LiveError::FailedOperationStartPullFailed,
            LiveError::FailedOperationStartTaskFailed,
            LiveError::FailedOperationStopCasterTaskFailed,
            LiveError::FailedOperationStopPullFailed,
            LiveError::FailedOperationStopTaskFailed,
            LiveError::FailedOperationStreamNotExist,
            LiveError::FailedOperationSubDomainAdded,
            LiveError::FailedOperationTagUnbindError,
            LiveError::FailedOperationTooMuchInput,
            LiveError::InternalError,
            LiveError::InternalErrorArgsNotMatch,
            LiveError::InternalErrorCallOtherSvrError,
            LiveError::InternalErrorChineseCharacterDetected,
            LiveError::InternalErrorConfInUsed,
            LiveError::InternalErrorConfNotFound,
            LiveError::InternalErrorConfOutLimit,
            LiveError::InternalErrorConfigNotExist,
            LiveError::InternalErrorConnectDbError,
            LiveError::InternalErrorCrtDateInUsing,
            LiveError::InternalErrorCrtDateNotFound,
            LiveError::InternalErrorCrtDateNotLegal,
            LiveError::InternalErrorCrtDateOverdue,
            LiveError::InternalErrorCrtDomainNotFound,
            LiveError::InternalErrorCrtKeyNotMatch,
            LiveError::InternalErrorDbError,
            LiveError::InternalErrorDomainAlreadyExist,
            LiveError::InternalErrorDomainFormatError,
            LiveError::InternalErrorDomainGslbFail,
            LiveError::InternalErrorDomainIsFamous,
            LiveError::InternalErrorDomainIsLimited,
            LiveError::InternalErrorDomainNoRecord,
            LiveError::InternalErrorDomainNotExist,
            LiveError::InternalErrorDomainTooLong,
            LiveError::InternalErrorGetBizidError,
            LiveError::InternalErrorGetConfigError,
            LiveError::InternalErrorGetStreamInfoError,
            LiveError::InternalErrorGetUpstreamInfoError,
            LiveError::InternalErrorGetWatermarkError,
            LiveError::InternalErrorHasNotLivingStream,
            LiveError::InternalErrorInvalidInput,
            LiveError::InternalErrorInvalidRequest,
            LiveError::InternalErrorInvalidUser,
            LiveError::InternalErrorJiFeiOtherError,
            LiveError::InternalErrorNetworkError,
            LiveError::InternalErrorNotFound,
            LiveError::InternalErrorNotPermmitOperat,
            LiveError::InternalErrorPlayDomainNoRecord,
            LiveError::InternalErrorProcessorAlreadyExist,
            LiveError::InternalErrorPushDomainNoRecord,
            LiveError::InternalErrorQueryProIspPlayInfoError,
            LiveError::InternalErrorQueryUploadInfoFailed,
            LiveError::InternalErrorRuleAlreadyExist,
            LiveError::InternalErrorRuleInUsing,
            LiveError::InternalErrorRuleNotFound,
            LiveError::InternalErrorRuleOutLimit,
            LiveError::InternalErrorStreamStatusError,
            LiveError::InternalErrorSystemError,
            LiveError::InternalErrorUpdateDataError,
            LiveError::InternalErrorWatermarkAddError,
            LiveError::InternalErrorWatermarkEditError,
            LiveError::InternalErrorWatermarkNotExist,
            LiveError::InvalidParameter,
            LiveError::InvalidParameterArgsNotMatch,
            LiveError::InvalidParameterCosCustomFileNameError,
            LiveError::InvalidParameterCancelSessionNotExist,
            LiveError::InvalidParameterCloudCrtIdError,
            LiveError::InvalidParameterCloudDomainIsStop,
            LiveError::InvalidParameterConfInUsed,
            LiveError::InvalidParameterConfNotFound,
            LiveError::InvalidParameterCrtDateInUsing,
            LiveError::InvalidParameterCrtDateNotFound,
            LiveError::InvalidParameterCrtDateNotLegal,
            LiveError::InvalidParameterCrtDateOverdue,
            LiveError::InvalidParameterCrtDomainNotFound,
            LiveError::InvalidParameterCrtKeyNotMatch,
            LiveError::InvalidParameterCrtOrKeyNotExist,
            LiveError::InvalidParameterDomainAlreadyExist,
            LiveError::InvalidParameterDomainFormatError,
            LiveError::InvalidParameterDomainHitBlackList,
            LiveError::InvalidParameterDomainIsFamous,
            LiveError::InvalidParameterDomainIsLimited,
            LiveError::InvalidParameterDomainTooLong,
            LiveError::InvalidParameterGopMustEqualAndExists,
            LiveError::InvalidParameterInputNumLimitExceeded,
            LiveError::InvalidParameterInvalidBackgroudResolution,
            LiveError::InvalidParameterInvalidBackupToUrl,
            LiveError::InvalidParameterInvalidBitrate,
            LiveError::InvalidParameterInvalidCallbackUrl,
            LiveError::InvalidParameterInvalidCropParam,
            LiveError::InvalidParameterInvalidLayerParam,
            LiveError::InvalidParameterInvalidMixInputParam,
            LiveError::InvalidParameterInvalidOutputParam,
            LiveError::InvalidParameterInvalidOutputStreamId,
            LiveError::InvalidParameterInvalidOutputType,
            LiveError::InvalidParameterInvalidPictureId,
            LiveError::InvalidParameterInvalidProtocol,
            LiveError::InvalidParameterInvalidRoundRectRadius,
            LiveError::InvalidParameterInvalidSourceUrl,
            LiveError::InvalidParameterInvalidTaskId,
            LiveError::InvalidParameterInvalidTaskTime,
            LiveError::InvalidParameterInvalidToUrl,
            LiveError::InvalidParameterInvalidUrl,
            LiveError::InvalidParameterInvalidVodFileName,
            LiveError::InvalidParameterInvalidWatermark,
            LiveError::InvalidParameterMatchRuleOnlySupportNormalSuffix,
            LiveError::InvalidParameterMpHostDelete,
            LiveError::InvalidParameterMpPluginNoUse,
            LiveError::InvalidParameterNotAllowUseLvb,
            LiveError::InvalidParameterOtherError,
            LiveError::InvalidParameterProcessorAlreadyExist,
            LiveError::InvalidParameterRuleNotFound,
            LiveError::InvalidParameterSessionOutputStreamChanged,
            LiveError::InvalidParameterTaskNotExist,
            LiveError::InvalidParameterTaskNumMoreThanLimit,
            LiveError::InvalidParameterTemplateNotMatchInputNum,
            LiveError::InvalidParameterToUrlNoPermission,
            LiveError::InvalidParameterUrlNotSafe,
            LiveError::InvalidParameterValue,
            LiveError::LimitExceeded,
            LiveError::LimitExceededMaximumRunningTask,
            LiveError::LimitExceededMaximumTask,
            LiveError::LimitExceededRateLimitExceeded,
            LiveError::MissingParameter,
            LiveError::ResourceInUse,
            LiveError::ResourceInsufficient,
            LiveError::ResourceNotFound,
            LiveError::ResourceNotFoundCasterNotExists,
            LiveError::ResourceNotFoundCdnLogEmpty,
            LiveError::ResourceNotFoundCdnThemeEmpty,
            LiveError::ResourceNotFoundChannelNotExist,
            LiveError::ResourceNotFoundCrtDateNotFound,
            LiveError::ResourceNotFoundCrtDomainNotFound,
            LiveError::ResourceNotFoundDomainNoRecord,
            LiveError::ResourceNotFoundDomainNotExist,
            LiveError::ResourceNotFoundEmptyData,
            LiveError::ResourceNotFoundForbidService,
            LiveError::ResourceNotFoundFreezeService,
            LiveError::ResourceNotFoundInvalidUser,
            LiveError::ResourceNotFoundNotBindPackage,
            LiveError::ResourceNotFoundPlayDomainNoRecord,
            LiveError::ResourceNotFoundPushDomainNoRecord,
            LiveError::ResourceNotFoundStopService,
            LiveError::ResourceNotFoundStreamNotAlive,
            LiveError::ResourceNotFoundTaskId,
            LiveError::ResourceNotFoundTaskNotFound,
            LiveError::ResourceNotFoundUserDisableService,
            LiveError::ResourceNotFoundUserNotExist,
            LiveError::ResourceNotFoundUserNotFount,
            LiveError::ResourceNotFoundWatermarkNotExist,
            LiveError::ResourceUnavailable,
            LiveError::ResourceUnavailableInvalidVodStatus,
            LiveError::ResourceUnavailableStreamNotExist,
            LiveError::UnauthorizedOperation,
            LiveError::UnknownParameter,
            LiveError::UnsupportedOperation,
            LiveError::UnsupportedOperationNotLvbCodeMode,
        ];
        pub(super) static WORDS: [&str; 242] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.AiTranscodeOptionFail",
            "FailedOperation.AlterTaskState",
            "FailedOperation.AuthError",
            "FailedOperation.CallOtherSvrError",
            "FailedOperation.CallOtherSvrFailed",
            "FailedOperation.CancelSessionNotExist",
            "FailedOperation.CannotBeDeletedIssued",
            "FailedOperation.CannotBeDeletedWithinHour",
            "FailedOperation.CasterBinded",
            "FailedOperation.CasterExpired",
            "FailedOperation.CasterNotFound",
            "FailedOperation.CertificateExists",
            "FailedOperation.CertificateInvalid",
            "FailedOperation.CertificateMismatch",
            "FailedOperation.CertificateNotFound",
            "FailedOperation.ConfInUsed",
            "FailedOperation.ConfigCDNFailed",
            "FailedOperation.ConflictAction",
            "FailedOperation.CosBucketNotExist",
            "FailedOperation.CosBucketNotPermission",
            "FailedOperation.CosRoleNotExists",
            "FailedOperation.CreateAIGCTaskFailed",
            "FailedOperation.CreateCasterTaskFailed",
            "FailedOperation.DatabaseNotAccessible",
            "FailedOperation.DeleteDomainInLockedTime",
            "FailedOperation.DomainAdded",
            "FailedOperation.DomainGslbFail",
            "FailedOperation.DomainNeedRealName",
            "FailedOperation.DomainNeedVerifyOwner",
            "FailedOperation.ExceedsFreeLimit",
            "FailedOperation.GetDataFailed",
            "FailedOperation.GetPictureUrlError",
            "FailedOperation.GetStreamResolutionError",
            "FailedOperation.HasNotLivingStream",
            "FailedOperation.HostOutLimit",
            "FailedOperation.InputAlreadyExist",
            "FailedOperation.InputIsNotActive",
            "FailedOperation.InputNotExist",
            "FailedOperation.InputStreamMixTypeNotAccessible",
            "FailedOperation.InputUsedInAutoCast",
            "FailedOperation.InputUsedInLayout",
            "FailedOperation.InputUsedInPgm",
            "FailedOperation.InputUsedInPvw",
            "FailedOperation.InvalidCertificateStatusCode",
            "FailedOperation.InvalidParam",
            "FailedOperation.InvokeCdnApiFail",
            "FailedOperation.InvokeVideoApiFail",
            "FailedOperation.JiFeiNoEnoughFund",
            "FailedOperation.LayoutAlreadyExist",
            "FailedOperation.LayoutNotExist",
            "FailedOperation.LayoutUsedInAutoCast",
            "FailedOperation.LayoutUsedInPgm",
            "FailedOperation.LayoutUsedInPvw",
            "FailedOperation.MarkPicAlreadyExist",
            "FailedOperation.MarkPicNotExist",
            "FailedOperation.MarkPicUsedInAutoCast",
            "FailedOperation.MarkWordAlreadyExist",
            "FailedOperation.MarkWordNotExist",
            "FailedOperation.MarkWordUsedInAutoCast",
            "FailedOperation.MonitorIsActive",
            "FailedOperation.MonitorLimitExceeded",
            "FailedOperation.MonitorNotExist",
            "FailedOperation.NetworkError",
            "FailedOperation.NoBackupInput",
            "FailedOperation.NoLVBPushOrPlayDomain",
            "FailedOperation.NoPgmRunning",
            "FailedOperation.NoProjectPermission",
            "FailedOperation.NoRealNameAuth",
            "FailedOperation.NotFound",
            "FailedOperation.OutOfService",
            "FailedOperation.OutputAlreadyExist",
            "FailedOperation.OutputIsNotExist",
            "FailedOperation.ParentDomainAdded",
            "FailedOperation.ProcessMixError",
            "FailedOperation.QueryAIGCTaskFailed",
            "FailedOperation.QueryUploadInfoFailed",
            "FailedOperation.RelateServerNotAccessible",
            "FailedOperation.RelatedRunningMonitorLimitExceeded",
            "FailedOperation.ReleaseCasterFailed",
            "FailedOperation.ResourceNotEnough",
            "FailedOperation.RuleAlreadyExist",
            "FailedOperation.SdkNoPackage",
            "FailedOperation.StartPullFailed",
            "FailedOperation.StartTaskFailed",
            "FailedOperation.StopCasterTaskFailed",
            "FailedOperation.StopPullFailed",
            "FailedOperation.StopTaskFailed",
            "FailedOperation.StreamNotExist",
            "FailedOperation.SubDomainAdded",
            "FailedOperation.TagUnbindError",
            "FailedOperation.TooMuchInput",
            "InternalError",
            "InternalError.ArgsNotMatch",
            "InternalError.CallOtherSvrError",
            "InternalError.ChineseCharacterDetected",
            "InternalError.ConfInUsed",
            "InternalError.ConfNotFound",
            "InternalError.ConfOutLimit",
            "InternalError.ConfigNotExist",
            "InternalError.ConnectDbError",
            "InternalError.CrtDateInUsing",
            "InternalError.CrtDateNotFound",
            "InternalError.CrtDateNotLegal",
            "InternalError.CrtDateOverdue",
            "InternalError.CrtDomainNotFound",
            "InternalError.CrtKeyNotMatch",
            "InternalError.DBError",
            "InternalError.DomainAlreadyExist",
            "InternalError.DomainFormatError",
            "InternalError.DomainGslbFail",
            "InternalError.DomainIsFamous",
            "InternalError.DomainIsLimited",
            "InternalError.DomainNoRecord",
            "InternalError.DomainNotExist",
            "InternalError.DomainTooLong",
            "InternalError.GetBizidError",
            "InternalError.GetConfigError",
            "InternalError.GetStreamInfoError",
            "InternalError.GetUpstreamInfoError",
            "InternalError.GetWatermarkError",
            "InternalError.HasNotLivingStream",
            "InternalError.InvalidInput",
            "InternalError.InvalidRequest",
            "InternalError.InvalidUser",
            "InternalError.JiFeiOtherError",
            "InternalError.NetworkError",
            "InternalError.NotFound",
            "InternalError.NotPermmitOperat",
            "InternalError.PlayDomainNoRecord",
            "InternalError.ProcessorAlreadyExist",
            "InternalError.PushDomainNoRecord",
            "InternalError.QueryProIspPlayInfoError",
            "InternalError.QueryUploadInfoFailed",
            "InternalError.RuleAlreadyExist",
            "InternalError.RuleInUsing",
            "InternalError.RuleNotFound",
            "InternalError.RuleOutLimit",
            "InternalError.StreamStatusError",
            "InternalError.SystemError",
            "InternalError.UpdateDataError",
            "InternalError.WatermarkAddError",
            "InternalError.WatermarkEditError",
            "InternalError.WatermarkNotExist",
            "InvalidParameter",
            "InvalidParameter.ArgsNotMatch",
            "InvalidParameter.COSCustomFileNameError",
            "InvalidParameter.CancelSessionNotExist",
            "InvalidParameter.CloudCrtIdError",
            "InvalidParameter.CloudDomainIsStop",
            "InvalidParameter.ConfInUsed",
            "InvalidParameter.ConfNotFound",
            "InvalidParameter.CrtDateInUsing",
            "InvalidParameter.CrtDateNotFound",
            "InvalidParameter.CrtDateNotLegal",
            "InvalidParameter.CrtDateOverdue",
            "InvalidParameter.CrtDomainNotFound",
            "InvalidParameter.CrtKeyNotMatch",
            "InvalidParameter.CrtOrKeyNotExist",
            "InvalidParameter.DomainAlreadyExist",
            "InvalidParameter.DomainFormatError",
            "InvalidParameter.DomainHitBlackList",
            "InvalidParameter.DomainIsFamous",
            "InvalidParameter.DomainIsLimited",
            "InvalidParameter.DomainTooLong",
            "InvalidParameter.GopMustEqualAndExists",
            "InvalidParameter.InputNumLimitExceeded",
            "InvalidParameter.InvalidBackgroudResolution",
            "InvalidParameter.InvalidBackupToUrl",
            "InvalidParameter.InvalidBitrate",
            "InvalidParameter.InvalidCallbackUrl",
            "InvalidParameter.InvalidCropParam",
            "InvalidParameter.InvalidLayerParam",
            "InvalidParameter.InvalidMixInputParam",
            "InvalidParameter.InvalidOutputParam",
            "InvalidParameter.InvalidOutputStreamID",
            "InvalidParameter.InvalidOutputType",
            "InvalidParameter.InvalidPictureID",
            "InvalidParameter.InvalidProtocol",
            "InvalidParameter.InvalidRoundRectRadius",
            "InvalidParameter.InvalidSourceUrl",
            "InvalidParameter.InvalidTaskId",
            "InvalidParameter.InvalidTaskTime",
            "InvalidParameter.InvalidToUrl",
            "InvalidParameter.InvalidUrl",
            "InvalidParameter.InvalidVodFileName",
            "InvalidParameter.InvalidWatermark",
            "InvalidParameter.MatchRuleOnlySupportNormalSuffix",
            "InvalidParameter.MpHostDelete",
            "InvalidParameter.MpPluginNoUse",
            "InvalidParameter.NotAllowUseLVB",
            "InvalidParameter.OtherError",
            "InvalidParameter.ProcessorAlreadyExist",
            "InvalidParameter.RuleNotFound",
            "InvalidParameter.SessionOutputStreamChanged",
            "InvalidParameter.TaskNotExist",
            "InvalidParameter.TaskNumMoreThanLimit",
            "InvalidParameter.TemplateNotMatchInputNum",
            "InvalidParameter.ToUrlNoPermission",
            "InvalidParameter.UrlNotSafe",
            "InvalidParameterValue",
            "LimitExceeded",
            "LimitExceeded.MaximumRunningTask",
            "LimitExceeded.MaximumTask",
            "LimitExceeded.RateLimitExceeded",
            "MissingParameter",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.CasterNotExists",
            "ResourceNotFound.CdnLogEmpty",
            "ResourceNotFound.CdnThemeEmpty",
            "ResourceNotFound.ChannelNotExist",
            "ResourceNotFound.CrtDateNotFound",
            "ResourceNotFound.CrtDomainNotFound",
            "ResourceNotFound.DomainNoRecord",
            "ResourceNotFound.DomainNotExist",
            "ResourceNotFound.EmptyData",
            "ResourceNotFound.ForbidService",
            "ResourceNotFound.FreezeService",
            "ResourceNotFound.InvalidUser",
            "ResourceNotFound.NotBindPackage",
            "ResourceNotFound.PlayDomainNoRecord",
            "ResourceNotFound.PushDomainNoRecord",
            "ResourceNotFound.StopService",
            "ResourceNotFound.StreamNotAlive",
            "ResourceNotFound.TaskId",
            "ResourceNotFound.TaskNotFound",
            "ResourceNotFound.UserDisableService",
            "ResourceNotFound.UserNotExist",
            "ResourceNotFound.UserNotFount",
            "ResourceNotFound.WatermarkNotExist",
            "ResourceUnavailable",
            "ResourceUnavailable.InvalidVodStatus",
            "ResourceUnavailable.StreamNotExist",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.NotLVBCodeMode",
        ];
        pub(super) static NAMES: [&str; 242] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationAiTranscodeOptionFail",
            "FailedOperationAlterTaskState",
            "FailedOperationAuthError",
            "FailedOperationCallOtherSvrError",
            "FailedOperationCallOtherSvrFailed",
            "FailedOperationCancelSessionNotExist",
            "FailedOperationCannotBeDeletedIssued",
            "FailedOperationCannotBeDeletedWithinHour",
            "FailedOperationCasterBinded",
            "FailedOperationCasterExpired",
            "FailedOperationCasterNotFound",
            "FailedOperationCertificateExists",
            "FailedOperationCertificateInvalid",
            "FailedOperationCertificateMismatch",
            "FailedOperationCertificateNotFound",
            "FailedOperationConfInUsed",
            "FailedOperationConfigCdnFailed",
            "FailedOperationConflictAction",
            "FailedOperationCosBucketNotExist",
            "FailedOperationCosBucketNotPermission",
            "FailedOperationCosRoleNotExists",
            "FailedOperationCreateAigcTaskFailed",
            "FailedOperationCreateCasterTaskFailed",
            "FailedOperationDatabaseNotAccessible",
            "FailedOperationDeleteDomainInLockedTime",
            "FailedOperationDomainAdded",
            "FailedOperationDomainGslbFail",
            "FailedOperationDomainNeedRealName",
            "FailedOperationDomainNeedVerifyOwner",
            "FailedOperationExceedsFreeLimit",
            "FailedOperationGetDataFailed",
            "FailedOperationGetPictureUrlError",
            "FailedOperationGetStreamResolutionError",
            "FailedOperationHasNotLivingStream",
            "FailedOperationHostOutLimit",
            "FailedOperationInputAlreadyExist",
            "FailedOperationInputIsNotActive",
            "FailedOperationInputNotExist",
            "FailedOperationInputStreamMixTypeNotAccessible",
            "FailedOperationInputUsedInAutoCast",
            "FailedOperationInputUsedInLayout",
            "FailedOperationInputUsedInPgm",
            "FailedOperationInputUsedInPvw",
            "FailedOperationInvalidCertificateStatusCode",
            "FailedOperationInvalidParam",
            "FailedOperationInvokeCdnApiFail",
            "FailedOperationInvokeVideoApiFail",
            "FailedOperationJiFeiNoEnoughFund",
            "FailedOperationLayoutAlreadyExist",
            "FailedOperationLayoutNotExist",
            "FailedOperationLayoutUsedInAutoCast",
            "FailedOperationLayoutUsedInPgm",
            "FailedOperationLayoutUsedInPvw",
            "FailedOperationMarkPicAlreadyExist",
            "FailedOperationMarkPicNotExist",
            "FailedOperationMarkPicUsedInAutoCast",
            "FailedOperationMarkWordAlreadyExist",
            "FailedOperationMarkWordNotExist",
            "FailedOperationMarkWordUsedInAutoCast",
            "FailedOperationMonitorIsActive",
            "FailedOperationMonitorLimitExceeded",
            "FailedOperationMonitorNotExist",
            "FailedOperationNetworkError",
            "FailedOperationNoBackupInput",
            "FailedOperationNoLvbPushOrPlayDomain",
            "FailedOperationNoPgmRunning",
            "FailedOperationNoProjectPermission",
            "FailedOperationNoRealNameAuth",
            "FailedOperationNotFound",
            "FailedOperationOutOfService",
            "FailedOperationOutputAlreadyExist",
            "FailedOperationOutputIsNotExist",
            "FailedOperationParentDomainAdded",
            "FailedOperationProcessMixError",
            "FailedOperationQueryAigcTaskFailed",
            "FailedOperationQueryUploadInfoFailed",
            "FailedOperationRelateServerNotAccessible",
            "FailedOperationRelatedRunningMonitorLimitExceeded",
            "FailedOperationReleaseCasterFailed",
            "FailedOperationResourceNotEnough",
            "FailedOperationRuleAlreadyExist",
            "FailedOperationSdkNoPackage",
            "FailedOperationStartPullFailed",
            "FailedOperationStartTaskFailed",
            "FailedOperationStopCasterTaskFailed",
            "FailedOperationStopPullFailed",
            "FailedOperationStopTaskFailed",
            "FailedOperationStreamNotExist",
            "FailedOperationSubDomainAdded",
            "FailedOperationTagUnbindError",
            "FailedOperationTooMuchInput",
            "InternalError",
            "InternalErrorArgsNotMatch",
            "InternalErrorCallOtherSvrError",
            "InternalErrorChineseCharacterDetected",
            "InternalErrorConfInUsed",
            "InternalErrorConfNotFound",
            "InternalErrorConfOutLimit",
            "InternalErrorConfigNotExist",
            "InternalErrorConnectDbError",
            "InternalErrorCrtDateInUsing",
            "InternalErrorCrtDateNotFound",
            "InternalErrorCrtDateNotLegal",
            "InternalErrorCrtDateOverdue",
            "InternalErrorCrtDomainNotFound",
            "InternalErrorCrtKeyNotMatch",
            "InternalErrorDbError",
            "InternalErrorDomainAlreadyExist",
            "InternalErrorDomainFormatError",
            "InternalErrorDomainGslbFail",
            "InternalErrorDomainIsFamous",
            "InternalErrorDomainIsLimited",
            "InternalErrorDomainNoRecord",
            "InternalErrorDomainNotExist",
            "InternalErrorDomainTooLong",
            "InternalErrorGetBizidError",
            "InternalErrorGetConfigError",
            "InternalErrorGetStreamInfoError",
            "InternalErrorGetUpstreamInfoError",
            "InternalErrorGetWatermarkError",
            "InternalErrorHasNotLivingStream",
            "InternalErrorInvalidInput",
            "InternalErrorInvalidRequest",
            "InternalErrorInvalidUser",
            "InternalErrorJiFeiOtherError",
            "InternalErrorNetworkError",
            "InternalErrorNotFound",
            "InternalErrorNotPermmitOperat",
            "InternalErrorPlayDomainNoRecord",
            "InternalErrorProcessorAlreadyExist",
            "InternalErrorPushDomainNoRecord",
            "InternalErrorQueryProIspPlayInfoError",
            "InternalErrorQueryUploadInfoFailed",
            "InternalErrorRuleAlreadyExist",
            "InternalErrorRuleInUsing",
            "InternalErrorRuleNotFound",
            "InternalErrorRuleOutLimit",
            "InternalErrorStreamStatusError",
            "InternalErrorSystemError",
            "InternalErrorUpdateDataError",
            "InternalErrorWatermarkAddError",
            "InternalErrorWatermarkEditError",
            "InternalErrorWatermarkNotExist",
            "InvalidParameter",
            "InvalidParameterArgsNotMatch",
            "InvalidParameterCosCustomFileNameError",
            "InvalidParameterCancelSessionNotExist",
            "InvalidParameterCloudCrtIdError",
            "InvalidParameterCloudDomainIsStop",
            "InvalidParameterConfInUsed",
            "InvalidParameterConfNotFound",
            "InvalidParameterCrtDateInUsing",
            "InvalidParameterCrtDateNotFound",
            "InvalidParameterCrtDateNotLegal",
            "InvalidParameterCrtDateOverdue",
            "InvalidParameterCrtDomainNotFound",
            "InvalidParameterCrtKeyNotMatch",
            "InvalidParameterCrtOrKeyNotExist",
            "InvalidParameterDomainAlreadyExist",
            "InvalidParameterDomainFormatError",
            "InvalidParameterDomainHitBlackList",
            "InvalidParameterDomainIsFamous",
            "InvalidParameterDomainIsLimited",
            "InvalidParameterDomainTooLong",
            "InvalidParameterGopMustEqualAndExists",
            "InvalidParameterInputNumLimitExceeded",
            "InvalidParameterInvalidBackgroudResolution",
            "InvalidParameterInvalidBackupToUrl",
            "InvalidParameterInvalidBitrate",
            "InvalidParameterInvalidCallbackUrl",
            "InvalidParameterInvalidCropParam",
            "InvalidParameterInvalidLayerParam",
            "InvalidParameterInvalidMixInputParam",
            "InvalidParameterInvalidOutputParam",
            "InvalidParameterInvalidOutputStreamId",
            "InvalidParameterInvalidOutputType",
            "InvalidParameterInvalidPictureId",
            "InvalidParameterInvalidProtocol",
            "InvalidParameterInvalidRoundRectRadius",
            "InvalidParameterInvalidSourceUrl",
            "InvalidParameterInvalidTaskId",
            "InvalidParameterInvalidTaskTime",
            "InvalidParameterInvalidToUrl",
            "InvalidParameterInvalidUrl",
            "InvalidParameterInvalidVodFileName",
            "InvalidParameterInvalidWatermark",
            "InvalidParameterMatchRuleOnlySupportNormalSuffix",
            "InvalidParameterMpHostDelete",
            "InvalidParameterMpPluginNoUse",
            "InvalidParameterNotAllowUseLvb",
            "InvalidParameterOtherError",
            "InvalidParameterProcessorAlreadyExist",
            "InvalidParameterRuleNotFound",
            "InvalidParameterSessionOutputStreamChanged",
            "InvalidParameterTaskNotExist",
            "InvalidParameterTaskNumMoreThanLimit",
            "InvalidParameterTemplateNotMatchInputNum",
            "InvalidParameterToUrlNoPermission",
            "InvalidParameterUrlNotSafe",
            "InvalidParameterValue",
            "LimitExceeded",
            "LimitExceededMaximumRunningTask",
            "LimitExceededMaximumTask",
            "LimitExceededRateLimitExceeded",
            "MissingParameter",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundCasterNotExists",
            "ResourceNotFoundCdnLogEmpty",
            "ResourceNotFoundCdnThemeEmpty",
            "ResourceNotFoundChannelNotExist",
            "ResourceNotFoundCrtDateNotFound",
            "ResourceNotFoundCrtDomainNotFound",
            "ResourceNotFoundDomainNoRecord",
            "ResourceNotFoundDomainNotExist",
            "ResourceNotFoundEmptyData",
            "ResourceNotFoundForbidService",
            "ResourceNotFoundFreezeService",
            "ResourceNotFoundInvalidUser",
            "ResourceNotFoundNotBindPackage",
            "ResourceNotFoundPlayDomainNoRecord",
            "ResourceNotFoundPushDomainNoRecord",
            "ResourceNotFoundStopService",
            "ResourceNotFoundStreamNotAlive",
            "ResourceNotFoundTaskId",
            "ResourceNotFoundTaskNotFound",
            "ResourceNotFoundUserDisableService",
            "ResourceNotFoundUserNotExist",
            "ResourceNotFoundUserNotFount",
            "ResourceNotFoundWatermarkNotExist",
            "ResourceUnavailable",
            "ResourceUnavailableInvalidVodStatus",
            "ResourceUnavailableStreamNotExist",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationNotLvbCodeMode",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 242] = backgrounds(
            &WORDS,
            &index::LIVE_V20180801_HEADS,
        );
        pub(super) static OWN: [Own; 4] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Throttle)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "LiveError",
            label_en: "Cloud Streaming Services",
            label_zh: "云直播CSS",
            level: Level::Service,
            product: Some(products::LIVE),
            version: Some("2018-08-01"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    228,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-09-22",
                        "自 2022-09-22 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::LIVE_V20180801_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180801::LiveError;

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
