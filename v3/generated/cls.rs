// @generated from spec/cls.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 9153e021c29d6cca
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cls.rs"]
mod index;

/// Version 2020-10-16 of the API.
pub mod v20201016 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Cloud Log Service (cls), API 3.0, version 2020-10-16.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum ClsError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AsyncSearchNotCompleted
        #[doc(alias("FailedOperation.AsyncSearchNotCompleted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-05"
        )]
        FailedOperationAsyncSearchNotCompleted = -822_932_464,
        /// FailedOperation.AsyncTaskNotCompleted
        #[doc(alias("FailedOperation.AsyncTaskNotCompleted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-05"
        )]
        FailedOperationAsyncTaskNotCompleted = -1_294_591_139,
        /// FailedOperation.BindedAlarm
        #[doc(alias("FailedOperation.BindedAlarm"))]
        FailedOperationBindedAlarm = 1_313_121_073,
        /// FailedOperation.BucketNoFile
        #[doc(alias("FailedOperation.BucketNoFile"))]
        FailedOperationBucketNoFile = 1_274_549_224,
        /// FailedOperation.CloudProductInvocationError
        #[doc(alias("FailedOperation.CloudProductInvocationError"))]
        FailedOperationCloudProductInvocationError = 1_571_433_996,
        /// FailedOperation.DecompressFile
        #[doc(alias("FailedOperation.DecompressFile"))]
        FailedOperationDecompressFile = 305_802_678,
        /// FailedOperation.DownLoadFile
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DownLoadFile"))]
        FailedOperationDownLoadFile = 742_028_344,
        /// FailedOperation.GetListFile
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.GetListFile"))]
        FailedOperationGetListFile = -1_835_653_778,
        /// FailedOperation.GetlogReachLimit
        #[doc(alias("FailedOperation.GetlogReachLimit"))]
        FailedOperationGetlogReachLimit = -2_099_692_060,
        /// FailedOperation.InValidIndexRuleForSearchLow
        #[doc(alias("FailedOperation.InValidIndexRuleForSearchLow"))]
        FailedOperationInValidIndexRuleForSearchLow = -200_828_193,
        /// FailedOperation.IndexSegmentOffloaded
        #[doc(alias("FailedOperation.IndexSegmentOffloaded"))]
        FailedOperationIndexSegmentOffloaded = -601_456_912,
        /// FailedOperation.InvalidAlarm
        #[doc(alias("FailedOperation.InvalidAlarm"))]
        FailedOperationInvalidAlarm = 1_444_679_998,
        /// FailedOperation.InvalidContext
        #[doc(alias("FailedOperation.InvalidContext"))]
        FailedOperationInvalidContext = -1_954_496_053,
        /// FailedOperation.InvalidPeriod
        #[doc(alias("FailedOperation.InvalidPeriod"))]
        FailedOperationInvalidPeriod = 339_985_173,
        /// FailedOperation.LogsetConflict
        #[doc(alias("FailedOperation.LogsetConflict"))]
        FailedOperationLogsetConflict = 237_245_201,
        /// FailedOperation.LogsetNotEmpty
        #[doc(alias("FailedOperation.LogsetNotEmpty"))]
        FailedOperationLogsetNotEmpty = -521_426_684,
        /// FailedOperation.MissingContent
        #[doc(alias("FailedOperation.MissingContent"))]
        FailedOperationMissingContent = -121_022_951,
        /// FailedOperation.ModifySystemField
        #[doc(alias("FailedOperation.ModifySystemField"))]
        FailedOperationModifySystemField = -522_994_039,
        /// FailedOperation.PeriodModifyForbidden
        #[doc(alias("FailedOperation.PeriodModifyForbidden"))]
        FailedOperationPeriodModifyForbidden = -141_591_363,
        /// FailedOperation.PreviewFile
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.PreviewFile"))]
        FailedOperationPreviewFile = -156_216_096,
        /// FailedOperation.QueryError
        #[doc(alias("FailedOperation.QueryError"))]
        FailedOperationQueryError = -1_378_991_867,
        /// FailedOperation.ReadFile
        #[doc(alias("FailedOperation.ReadFile"))]
        FailedOperationReadFile = -589_559_521,
        /// FailedOperation.ReadQpsLimit
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.ReadQpsLimit"))]
        FailedOperationReadQpsLimit = 289_179_747,
        /// FailedOperation.SearchTimeout
        #[doc(alias("FailedOperation.SearchTimeout"))]
        FailedOperationSearchTimeout = -127_050_502,
        /// FailedOperation.ShipperTaskNotToRetry
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.ShipperTaskNotToRetry"))]
        FailedOperationShipperTaskNotToRetry = 341_858_508,
        /// FailedOperation.SyntaxError
        #[doc(alias("FailedOperation.SyntaxError"))]
        FailedOperationSyntaxError = 1_653_544_503,
        /// FailedOperation.TagConcurrentConflict
        #[doc(alias("FailedOperation.TagConcurrentConflict"))]
        FailedOperationTagConcurrentConflict = -963_074_487,
        /// FailedOperation.TagQpsLimit
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TagQpsLimit"))]
        FailedOperationTagQpsLimit = -1_366_204_220,
        /// FailedOperation.Timeout
        #[doc(alias("FailedOperation.Timeout"))]
        FailedOperationTimeout = 1_264_560_146,
        /// FailedOperation.TopicClosed
        #[doc(alias("FailedOperation.TopicClosed"))]
        FailedOperationTopicClosed = -1_932_286_524,
        /// FailedOperation.TopicCreating
        #[doc(alias("FailedOperation.TopicCreating"))]
        FailedOperationTopicCreating = 840_435_609,
        /// FailedOperation.TopicIsolated
        #[doc(alias("FailedOperation.TopicIsolated"))]
        FailedOperationTopicIsolated = -598_591_539,
        /// FailedOperation.TopicNotSupport
        #[doc(alias("FailedOperation.TopicNotSupport"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-05"
        )]
        FailedOperationTopicNotSupport = -1_589_066_645,
        /// FailedOperation.WriteByQueryReachLimit
        #[doc(alias("FailedOperation.WriteByQueryReachLimit"))]
        FailedOperationWriteByQueryReachLimit = 1_977_153_072,
        /// FailedOperation.WriteQpsLimit
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.WriteQpsLimit"))]
        FailedOperationWriteQpsLimit = 746_245_254,
        /// FailedOperation.WriteTrafficLimit
        #[doc(alias("FailedOperation.WriteTrafficLimit"))]
        FailedOperationWriteTrafficLimit = 532_309_885,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.DbError
        #[doc(alias("InternalError.DbError"))]
        InternalErrorDbError = 1_206_173_262,
        /// InternalError.IllegalRole
        #[doc(alias("InternalError.IllegalRole"))]
        InternalErrorIllegalRole = 500_542_201,
        /// InternalError.SearchError
        #[doc(alias("InternalError.SearchError"))]
        InternalErrorSearchError = -588_439_839,
        /// InternalError.SearchFailed
        #[doc(alias("InternalError.SearchFailed"))]
        InternalErrorSearchFailed = -2_112_985_856,
        /// InternalError.ServerBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.ServerBusy"))]
        InternalErrorServerBusy = -2_115_629_868,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AlarmConflict
        #[doc(alias("InvalidParameter.AlarmConflict"))]
        InvalidParameterAlarmConflict = -17_991_450,
        /// InvalidParameter.AlarmNoticeConflict
        #[doc(alias("InvalidParameter.AlarmNoticeConflict"))]
        InvalidParameterAlarmNoticeConflict = 331_235_867,
        /// InvalidParameter.ConfigConflict
        #[doc(alias("InvalidParameter.ConfigConflict"))]
        InvalidParameterConfigConflict = -995_952_630,
        /// InvalidParameter.Content
        #[doc(alias("InvalidParameter.Content"))]
        InvalidParameterContent = -1_023_583_836,
        /// InvalidParameter.CrossAccountConflict
        #[doc(alias("InvalidParameter.CrossAccountConflict"))]
        InvalidParameterCrossAccountConflict = 1_628_705_358,
        /// InvalidParameter.DashboardNameConflict
        #[doc(alias("InvalidParameter.DashboardNameConflict"))]
        InvalidParameterDashboardNameConflict = -1_245_929_368,
        /// InvalidParameter.DataFromTaskConflict
        #[doc(alias("InvalidParameter.DataFromTaskConflict"))]
        InvalidParameterDataFromTaskConflict = 675_616_610,
        /// InvalidParameter.DataFromTaskNotExist
        #[doc(alias("InvalidParameter.DataFromTaskNotExist"))]
        InvalidParameterDataFromTaskNotExist = 229_948_718,
        /// InvalidParameter.DbDuplication
        #[doc(alias("InvalidParameter.DbDuplication"))]
        InvalidParameterDbDuplication = 888_765_787,
        /// InvalidParameter.ExportConflict
        #[doc(alias("InvalidParameter.ExportConflict"))]
        InvalidParameterExportConflict = 2_072_178_406,
        /// InvalidParameter.InValidIndexRuleForSearchLow
        #[doc(alias("InvalidParameter.InValidIndexRuleForSearchLow"))]
        InvalidParameterInValidIndexRuleForSearchLow = -1_799_346_030,
        /// InvalidParameter.IndexConflict
        #[doc(alias("InvalidParameter.IndexConflict"))]
        InvalidParameterIndexConflict = 1_451_827_799,
        /// InvalidParameter.InvalidEtlContent
        #[doc(alias("InvalidParameter.InvalidEtlContent"))]
        InvalidParameterInvalidEtlContent = -15_703_721,
        /// InvalidParameter.LogsetConflict
        #[doc(alias("InvalidParameter.LogsetConflict"))]
        InvalidParameterLogsetConflict = 696_581_937,
        /// InvalidParameter.MachineGroupConflict
        #[doc(alias("InvalidParameter.MachineGroupConflict"))]
        InvalidParameterMachineGroupConflict = 1_109_245_704,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError = -15_752_130,
        /// InvalidParameter.ShipperConflict
        #[doc(alias("InvalidParameter.ShipperConflict"))]
        InvalidParameterShipperConflict = -949_684_879,
        /// InvalidParameter.TopicConflict
        #[doc(alias("InvalidParameter.TopicConflict"))]
        InvalidParameterTopicConflict = 1_719_016_311,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.AsyncSearchTask
        #[doc(alias("LimitExceeded.AsyncSearchTask"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-05"
        )]
        LimitExceededAsyncSearchTask = -144_197_242,
        /// LimitExceeded.AsyncTask
        #[doc(alias("LimitExceeded.AsyncTask"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-05"
        )]
        LimitExceededAsyncTask = -1_285_591_641,
        /// LimitExceeded.BillingCosRechargeOutOfLimit
        #[doc(alias("LimitExceeded.BillingCosRechargeOutOfLimit"))]
        LimitExceededBillingCosRechargeOutOfLimit = -334_905_144,
        /// LimitExceeded.BillingTopicOutOfLimit
        #[doc(alias("LimitExceeded.BillingTopicOutOfLimit"))]
        LimitExceededBillingTopicOutOfLimit = -209_209_271,
        /// LimitExceeded.Config
        #[doc(alias("LimitExceeded.Config"))]
        LimitExceededConfig = -1_839_969_588,
        /// LimitExceeded.Export
        #[doc(alias("LimitExceeded.Export"))]
        LimitExceededExport = -861_482_239,
        /// LimitExceeded.IndexKeyOverLimit
        #[doc(alias("LimitExceeded.IndexKeyOverLimit"))]
        LimitExceededIndexKeyOverLimit = 893_073_377,
        /// LimitExceeded.IndexOperating
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.IndexOperating"))]
        LimitExceededIndexOperating = 2_015_567_678,
        /// LimitExceeded.LogSearch
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.LogSearch"))]
        LimitExceededLogSearch = 1_686_531_851,
        /// LimitExceeded.LogSize
        #[doc(alias("LimitExceeded.LogSize"))]
        LimitExceededLogSize = 1_730_582_891,
        /// LimitExceeded.Logset
        #[doc(alias("LimitExceeded.Logset"))]
        LimitExceededLogset = -393_189_084,
        /// LimitExceeded.MachineGroup
        #[doc(alias("LimitExceeded.MachineGroup"))]
        LimitExceededMachineGroup = -862_889_577,
        /// LimitExceeded.MachineGroupIp
        #[doc(alias("LimitExceeded.MachineGroupIp"))]
        LimitExceededMachineGroupIp = 200_188_297,
        /// LimitExceeded.MachineGroupIpLabels
        #[doc(alias("LimitExceeded.MachineGroupIpLabels"))]
        LimitExceededMachineGroupIpLabels = 1_588_210_799,
        /// LimitExceeded.MachineGroupLabels
        #[doc(alias("LimitExceeded.MachineGroupLabels"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-06-09"
        )]
        LimitExceededMachineGroupLabels = 1_789_432_412,
        /// LimitExceeded.Partition
        #[doc(alias("LimitExceeded.Partition"))]
        LimitExceededPartition = 377_264_351,
        /// LimitExceeded.RecordOutOfLimit
        #[doc(alias("LimitExceeded.RecordOutOfLimit"))]
        LimitExceededRecordOutOfLimit = -1_736_471_432,
        /// LimitExceeded.SearchResources
        #[doc(alias("LimitExceeded.SearchResources"))]
        LimitExceededSearchResources = -126_324_646,
        /// LimitExceeded.SearchResultTooLarge
        #[doc(alias("LimitExceeded.SearchResultTooLarge"))]
        LimitExceededSearchResultTooLarge = 680_409_809,
        /// LimitExceeded.Shipper
        #[doc(alias("LimitExceeded.Shipper"))]
        LimitExceededShipper = -932_202_821,
        /// LimitExceeded.Tag
        #[doc(alias("LimitExceeded.Tag"))]
        LimitExceededTag = -1_200_913_068,
        /// LimitExceeded.Topic
        #[doc(alias("LimitExceeded.Topic"))]
        LimitExceededTopic = 279_261_175,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.ACLFailed
        #[doc(alias("OperationDenied.ACLFailed"))]
        OperationDeniedAclFailed = 1_065_563_984,
        /// OperationDenied.AccountDestroy
        #[doc(alias("OperationDenied.AccountDestroy"))]
        OperationDeniedAccountDestroy = 1_558_692_124,
        /// OperationDenied.AccountIsolate
        #[doc(alias("OperationDenied.AccountIsolate"))]
        OperationDeniedAccountIsolate = -1_016_339_326,
        /// OperationDenied.AccountNotExists
        #[doc(alias("OperationDenied.AccountNotExists"))]
        OperationDeniedAccountNotExists = 471_591_344,
        /// OperationDenied.AlarmNotSupportForSearchLow
        #[doc(alias("OperationDenied.AlarmNotSupportForSearchLow"))]
        OperationDeniedAlarmNotSupportForSearchLow = 1_043_694_957,
        /// OperationDenied.AnalysisSwitchClose
        #[doc(alias("OperationDenied.AnalysisSwitchClose"))]
        OperationDeniedAnalysisSwitchClose = 370_531_703,
        /// OperationDenied.NewSyntaxNotSupported
        #[doc(alias("OperationDenied.NewSyntaxNotSupported"))]
        OperationDeniedNewSyntaxNotSupported = 555_213_577,
        /// OperationDenied.NoticeHasAlarm
        #[doc(alias("OperationDenied.NoticeHasAlarm"))]
        OperationDeniedNoticeHasAlarm = 1_015_917_684,
        /// OperationDenied.OperationNotSupportInSearchLow
        #[doc(alias("OperationDenied.OperationNotSupportInSearchLow"))]
        OperationDeniedOperationNotSupportInSearchLow = 494_907_736,
        /// OperationDenied.TopicHasDataFormTask
        #[doc(alias("OperationDenied.TopicHasDataFormTask"))]
        OperationDeniedTopicHasDataFormTask = -1_904_942_204,
        /// OperationDenied.TopicHasDeliverFunction
        #[doc(alias("OperationDenied.TopicHasDeliverFunction"))]
        OperationDeniedTopicHasDeliverFunction = 1_659_621_906,
        /// OperationDenied.TopicHasExternalDatasourceConfig
        #[doc(alias("OperationDenied.TopicHasExternalDatasourceConfig"))]
        OperationDeniedTopicHasExternalDatasourceConfig = 1_925_579_061,
        /// OperationDenied.TopicHasScheduleSqlTask
        #[doc(alias("OperationDenied.TopicHasScheduleSqlTask"))]
        OperationDeniedTopicHasScheduleSqlTask = -1_806_484_409,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.AgentVersionNotExist
        #[doc(alias("ResourceNotFound.AgentVersionNotExist"))]
        ResourceNotFoundAgentVersionNotExist = -1_022_778_498,
        /// ResourceNotFound.AlarmNotExist
        #[doc(alias("ResourceNotFound.AlarmNotExist"))]
        ResourceNotFoundAlarmNotExist = -1_600_638_958,
        /// ResourceNotFound.AlarmNoticeNotExist
        #[doc(alias("ResourceNotFound.AlarmNoticeNotExist"))]
        ResourceNotFoundAlarmNoticeNotExist = -901_494_667,
        /// ResourceNotFound.AsyncSearchTaskNotExist
        #[doc(alias("ResourceNotFound.AsyncSearchTaskNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-05"
        )]
        ResourceNotFoundAsyncSearchTaskNotExist = -2_044_546_587,
        /// ResourceNotFound.AsyncTaskNotExist
        #[doc(alias("ResourceNotFound.AsyncTaskNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-01-05"
        )]
        ResourceNotFoundAsyncTaskNotExist = -1_280_745_876,
        /// ResourceNotFound.ClusterNotFound
        #[doc(alias("ResourceNotFound.ClusterNotFound"))]
        ResourceNotFoundClusterNotFound = -1_039_311_346,
        /// ResourceNotFound.ConfigNotExist
        #[doc(alias("ResourceNotFound.ConfigNotExist"))]
        ResourceNotFoundConfigNotExist = 1_654_481_119,
        /// ResourceNotFound.DashboardRecordNotExist
        #[doc(alias("ResourceNotFound.DashboardRecordNotExist"))]
        ResourceNotFoundDashboardRecordNotExist = 536_397_186,
        /// ResourceNotFound.DashboardSubscribeRecordNotExist
        #[doc(alias("ResourceNotFound.DashboardSubscribeRecordNotExist"))]
        ResourceNotFoundDashboardSubscribeRecordNotExist = 506_432_416,
        /// ResourceNotFound.DataFromTaskNotExist
        #[doc(alias("ResourceNotFound.DataFromTaskNotExist"))]
        ResourceNotFoundDataFromTaskNotExist = -557_857_590,
        /// ResourceNotFound.ExportNotExist
        #[doc(alias("ResourceNotFound.ExportNotExist"))]
        ResourceNotFoundExportNotExist = -368_049_955,
        /// ResourceNotFound.IndexNotExist
        #[doc(alias("ResourceNotFound.IndexNotExist"))]
        ResourceNotFoundIndexNotExist = -634_421_839,
        /// ResourceNotFound.LogsetNotExist
        #[doc(alias("ResourceNotFound.LogsetNotExist"))]
        ResourceNotFoundLogsetNotExist = -1_937_354_075,
        /// ResourceNotFound.MachineGroupNotExist
        #[doc(alias("ResourceNotFound.MachineGroupNotExist"))]
        ResourceNotFoundMachineGroupNotExist = 278_151_664,
        /// ResourceNotFound.PartitionNotExist
        #[doc(alias("ResourceNotFound.PartitionNotExist"))]
        ResourceNotFoundPartitionNotExist = -748_602_323,
        /// ResourceNotFound.RecordNotExist
        #[doc(alias("ResourceNotFound.RecordNotExist"))]
        ResourceNotFoundRecordNotExist = 811_513_674,
        /// ResourceNotFound.ShipperNotExist
        #[doc(alias("ResourceNotFound.ShipperNotExist"))]
        ResourceNotFoundShipperNotExist = -1_914_463_751,
        /// ResourceNotFound.ShipperTaskNotExist
        #[doc(alias("ResourceNotFound.ShipperTaskNotExist"))]
        ResourceNotFoundShipperTaskNotExist = 305_514_376,
        /// ResourceNotFound.TopicNotExist
        #[doc(alias("ResourceNotFound.TopicNotExist"))]
        ResourceNotFoundTopicNotExist = -1_035_109_887,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.ModifyBillingCosRechargeNoSupport
        #[doc(alias("UnsupportedOperation.ModifyBillingCosRechargeNoSupport"))]
        UnsupportedOperationModifyBillingCosRechargeNoSupport = -416_067_157,
        /// UnsupportedOperation.UnsupportedRegion
        #[doc(alias("UnsupportedOperation.UnsupportedRegion"))]
        UnsupportedOperationUnsupportedRegion = 1_880_125_461,
    }
    api::listed_enum!(ClsError, cls_v20201016_table);
    mod cls_v20201016_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{ClsError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "cls_v20201016";
        pub(super) const CODE_INDEX: Index = index::CLS_V20201016_CODES;
        pub(super) const KEY_INDEX: Index = index::CLS_V20201016_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [ClsError; 129] = [
            ClsError::AuthFailure,
            ClsError::AuthFailureUnauthorizedOperation,
            ClsError::FailedOperation,
            ClsError::FailedOperationAsyncSearchNotCompleted,
            ClsError::FailedOperationAsyncTaskNotCompleted,
            ClsError::FailedOperationBindedAlarm,
            ClsError::FailedOperationBucketNoFile,
            ClsError::FailedOperationCloudProductInvocationError,
            ClsError::FailedOperationDecompressFile,
            ClsError::FailedOperationDownLoadFile,
            ClsError::FailedOperationGetListFile,
            ClsError::FailedOperationGetlogReachLimit,
            ClsError::FailedOperationInValidIndexRuleForSearchLow,
            ClsError::FailedOperationIndexSegmentOffloaded,
            ClsError::FailedOperationInvalidAlarm,
            ClsError::FailedOperationInvalidContext,
            ClsError::FailedOperationInvalidPeriod,
            ClsError::FailedOperationLogsetConflict,
            ClsError::FailedOperationLogsetNotEmpty,
            ClsError::FailedOperationMissingContent,
            ClsError::FailedOperationModifySystemField,
            ClsError::FailedOperationPeriodModifyForbidden,
            ClsError::FailedOperationPreviewFile,
            ClsError::FailedOperationQueryError,
            ClsError::FailedOperationReadFile,
            ClsError::FailedOperationReadQpsLimit,
            ClsError::FailedOperationSearchTimeout,
            ClsError::FailedOperationShipperTaskNotToRetry,
            ClsError::FailedOperationSyntaxError,
            ClsError::FailedOperationTagConcurrentConflict,
            ClsError::FailedOperationTagQpsLimit,
            ClsError::FailedOperationTimeout,
            ClsError::FailedOperationTopicClosed,
            ClsError::FailedOperationTopicCreating,
            ClsError::FailedOperationTopicIsolated,
            ClsError::FailedOperationTopicNotSupport,
            ClsError::FailedOperationWriteByQueryReachLimit,
            ClsError::FailedOperationWriteQpsLimit,
            ClsError::FailedOperationWriteTrafficLimit,
            ClsError::InternalError,
            ClsError::InternalErrorDbError,
            ClsError::InternalErrorIllegalRole,
            ClsError::InternalErrorSearchError,
            ClsError::InternalErrorSearchFailed,
            ClsError::InternalErrorServerBusy,
            ClsError::InvalidParameter,
            ClsError::InvalidParameterAlarmConflict,
            ClsError::InvalidParameterAlarmNoticeConflict,
            ClsError::InvalidParameterConfigConflict,
            ClsError::InvalidParameterContent,
            ClsError::InvalidParameterCrossAccountConflict,
            ClsError::InvalidParameterDashboardNameConflict,
            ClsError::InvalidParameterDataFromTaskConflict,
            ClsError::InvalidParameterDataFromTaskNotExist,
            ClsError::InvalidParameterDbDuplication,
            ClsError::InvalidParameterExportConflict,
            ClsError::InvalidParameterInValidIndexRuleForSearchLow,
            ClsError::InvalidParameterIndexConflict,
            ClsError::InvalidParameterInvalidEtlContent,
            ClsError::InvalidParameterLogsetConflict,
            ClsError::InvalidParameterMachineGroupConflict,
            ClsError::InvalidParameterParamError,
            ClsError::InvalidParameterShipperConflict,
            ClsError::InvalidParameterTopicConflict,
            ClsError::InvalidParameterValue,
            ClsError::LimitExceeded,
            ClsError::LimitExceededAsyncSearchTask,
            ClsError::LimitExceededAsyncTask,
            ClsError::LimitExceededBillingCosRechargeOutOfLimit,
            ClsError::LimitExceededBillingTopicOutOfLimit,
            ClsError::LimitExceededConfig,
            ClsError::LimitExceededExport,
            ClsError::LimitExceededIndexKeyOverLimit,
            ClsError::LimitExceededIndexOperating,
            ClsError::LimitExceededLogSearch,
            ClsError::LimitExceededLogSize,
            ClsError::LimitExceededLogset,
            ClsError::LimitExceededMachineGroup,
            ClsError::LimitExceededMachineGroupIp,
            ClsError::LimitExceededMachineGroupIpLabels,
            ClsError::LimitExceededMachineGroupLabels,
            ClsError::LimitExceededPartition,
            ClsError::LimitExceededRecordOutOfLimit,
            ClsError::LimitExceededSearchResources,
            ClsError::LimitExceededSearchResultTooLarge,
            ClsError::LimitExceededShipper,
            ClsError::LimitExceededTag,
            ClsError::LimitExceededTopic,
            ClsError::MissingParameter,
            ClsError::OperationDenied,
            ClsError::OperationDeniedAclFailed,
            ClsError::OperationDeniedAccountDestroy,
            ClsError::OperationDeniedAccountIsolate,
            ClsError::OperationDeniedAccountNotExists,
            ClsError::OperationDeniedAlarmNotSupportForSearchLow,
            ClsError::OperationDeniedAnalysisSwitchClose,
            ClsError::OperationDeniedNewSyntaxNotSupported,
            ClsError::OperationDeniedNoticeHasAlarm,
            ClsError::OperationDeniedOperationNotSupportInSearchLow,
            ClsError::OperationDeniedTopicHasDataFormTask,
            ClsError::OperationDeniedTopicHasDeliverFunction,
            ClsError::OperationDeniedTopicHasExternalDatasourceConfig,
            ClsError::OperationDeniedTopicHasScheduleSqlTask,
            ClsError::RequestLimitExceeded,
            ClsError::ResourceNotFound,
            ClsError::ResourceNotFoundAgentVersionNotExist,
            ClsError::ResourceNotFoundAlarmNotExist,
            ClsError::ResourceNotFoundAlarmNoticeNotExist,
            ClsError::ResourceNotFoundAsyncSearchTaskNotExist,
            ClsError::ResourceNotFoundAsyncTaskNotExist,
            ClsError::ResourceNotFoundClusterNotFound,
            ClsError::ResourceNotFoundConfigNotExist,
            ClsError::ResourceNotFoundDashboardRecordNotExist,
            ClsError::ResourceNotFoundDashboardSubscribeRecordNotExist,
            ClsError::ResourceNotFoundDataFromTaskNotExist,
            ClsError::ResourceNotFoundExportNotExist,
            ClsError::ResourceNotFoundIndexNotExist,
            ClsError::ResourceNotFoundLogsetNotExist,
            ClsError::ResourceNotFoundMachineGroupNotExist,
            ClsError::ResourceNotFoundPartitionNotExist,
            ClsError::ResourceNotFoundRecordNotExist,
            ClsError::ResourceNotFoundShipperNotExist,
            ClsError::ResourceNotFoundShipperTaskNotExist,
            ClsError::ResourceNotFoundTopicNotExist,
            ClsError::UnauthorizedOperation,
            ClsError::UnknownParameter,
            ClsError::UnsupportedOperation,
            ClsError::UnsupportedOperationModifyBillingCosRechargeNoSupport,
            ClsError::UnsupportedOperationUnsupportedRegion,
        ];
        pub(super) static WORDS: [&str; 129] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.AsyncSearchNotCompleted",
            "FailedOperation.AsyncTaskNotCompleted",
            "FailedOperation.BindedAlarm",
            "FailedOperation.BucketNoFile",
            "FailedOperation.CloudProductInvocationError",
            "FailedOperation.DecompressFile",
            "FailedOperation.DownLoadFile",
            "FailedOperation.GetListFile",
            "FailedOperation.GetlogReachLimit",
            "FailedOperation.InValidIndexRuleForSearchLow",
            "FailedOperation.IndexSegmentOffloaded",
            "FailedOperation.InvalidAlarm",
            "FailedOperation.InvalidContext",
            "FailedOperation.InvalidPeriod",
            "FailedOperation.LogsetConflict",
            "FailedOperation.LogsetNotEmpty",
            "FailedOperation.MissingContent",
            "FailedOperation.ModifySystemField",
            "FailedOperation.PeriodModifyForbidden",
            "FailedOperation.PreviewFile",
            "FailedOperation.QueryError",
            "FailedOperation.ReadFile",
            "FailedOperation.ReadQpsLimit",
            "FailedOperation.SearchTimeout",
            "FailedOperation.ShipperTaskNotToRetry",
            "FailedOperation.SyntaxError",
            "FailedOperation.TagConcurrentConflict",
            "FailedOperation.TagQpsLimit",
            "FailedOperation.Timeout",
            "FailedOperation.TopicClosed",
            "FailedOperation.TopicCreating",
            "FailedOperation.TopicIsolated",
            "FailedOperation.TopicNotSupport",
            "FailedOperation.WriteByQueryReachLimit",
            "FailedOperation.WriteQpsLimit",
            "FailedOperation.WriteTrafficLimit",
            "InternalError",
            "InternalError.DbError",
            "InternalError.IllegalRole",
            "InternalError.SearchError",
            "InternalError.SearchFailed",
            "InternalError.ServerBusy",
            "InvalidParameter",
            "InvalidParameter.AlarmConflict",
            "InvalidParameter.AlarmNoticeConflict",
            "InvalidParameter.ConfigConflict",
            "InvalidParameter.Content",
            "InvalidParameter.CrossAccountConflict",
            "InvalidParameter.DashboardNameConflict",
            "InvalidParameter.DataFromTaskConflict",
            "InvalidParameter.DataFromTaskNotExist",
            "InvalidParameter.DbDuplication",
            "InvalidParameter.ExportConflict",
            "InvalidParameter.InValidIndexRuleForSearchLow",
            "InvalidParameter.IndexConflict",
            "InvalidParameter.InvalidEtlContent",
            "InvalidParameter.LogsetConflict",
            "InvalidParameter.MachineGroupConflict",
            "InvalidParameter.ParamError",
            "InvalidParameter.ShipperConflict",
            "InvalidParameter.TopicConflict",
            "InvalidParameterValue",
            "LimitExceeded",
            "LimitExceeded.AsyncSearchTask",
            "LimitExceeded.AsyncTask",
            "LimitExceeded.BillingCosRechargeOutOfLimit",
            "LimitExceeded.BillingTopicOutOfLimit",
            "LimitExceeded.Config",
            "LimitExceeded.Export",
            "LimitExceeded.IndexKeyOverLimit",
            "LimitExceeded.IndexOperating",
            "LimitExceeded.LogSearch",
            "LimitExceeded.LogSize",
            "LimitExceeded.Logset",
            "LimitExceeded.MachineGroup",
            "LimitExceeded.MachineGroupIp",
            "LimitExceeded.MachineGroupIpLabels",
            "LimitExceeded.MachineGroupLabels",
            "LimitExceeded.Partition",
            "LimitExceeded.RecordOutOfLimit",
            "LimitExceeded.SearchResources",
            "LimitExceeded.SearchResultTooLarge",
            "LimitExceeded.Shipper",
            "LimitExceeded.Tag",
            "LimitExceeded.Topic",
            "MissingParameter",
            "OperationDenied",
            "OperationDenied.ACLFailed",
            "OperationDenied.AccountDestroy",
            "OperationDenied.AccountIsolate",
            "OperationDenied.AccountNotExists",
            "OperationDenied.AlarmNotSupportForSearchLow",
            "OperationDenied.AnalysisSwitchClose",
            "OperationDenied.NewSyntaxNotSupported",
            "OperationDenied.NoticeHasAlarm",
            "OperationDenied.OperationNotSupportInSearchLow",
            "OperationDenied.TopicHasDataFormTask",
            "OperationDenied.TopicHasDeliverFunction",
            "OperationDenied.TopicHasExternalDatasourceConfig",
            "OperationDenied.TopicHasScheduleSqlTask",
            "RequestLimitExceeded",
            "ResourceNotFound",
            "ResourceNotFound.AgentVersionNotExist",
            "ResourceNotFound.AlarmNotExist",
            "ResourceNotFound.AlarmNoticeNotExist",
            "ResourceNotFound.AsyncSearchTaskNotExist",
            "ResourceNotFound.AsyncTaskNotExist",
            "ResourceNotFound.ClusterNotFound",
            "ResourceNotFound.ConfigNotExist",
            "ResourceNotFound.DashboardRecordNotExist",
            "ResourceNotFound.DashboardSubscribeRecordNotExist",
            "ResourceNotFound.DataFromTaskNotExist",
            "ResourceNotFound.ExportNotExist",
            "ResourceNotFound.IndexNotExist",
            "ResourceNotFound.LogsetNotExist",
            "ResourceNotFound.MachineGroupNotExist",
            "ResourceNotFound.PartitionNotExist",
            "ResourceNotFound.RecordNotExist",
            "ResourceNotFound.ShipperNotExist",
            "ResourceNotFound.ShipperTaskNotExist",
            "ResourceNotFound.TopicNotExist",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.ModifyBillingCosRechargeNoSupport",
            "UnsupportedOperation.UnsupportedRegion",
        ];
        pub(super) static NAMES: [&str; 129] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationAsyncSearchNotCompleted",
            "FailedOperationAsyncTaskNotCompleted",
            "FailedOperationBindedAlarm",
            "FailedOperationBucketNoFile",
            "FailedOperationCloudProductInvocationError",
            "FailedOperationDecompressFile",
            "FailedOperationDownLoadFile",
            "FailedOperationGetListFile",
            "FailedOperationGetlogReachLimit",
            "FailedOperationInValidIndexRuleForSearchLow",
            "FailedOperationIndexSegmentOffloaded",
            "FailedOperationInvalidAlarm",
            "FailedOperationInvalidContext",
            "FailedOperationInvalidPeriod",
            "FailedOperationLogsetConflict",
            "FailedOperationLogsetNotEmpty",
            "FailedOperationMissingContent",
            "FailedOperationModifySystemField",
            "FailedOperationPeriodModifyForbidden",
            "FailedOperationPreviewFile",
            "FailedOperationQueryError",
            "FailedOperationReadFile",
            "FailedOperationReadQpsLimit",
            "FailedOperationSearchTimeout",
            "FailedOperationShipperTaskNotToRetry",
            "FailedOperationSyntaxError",
            "FailedOperationTagConcurrentConflict",
            "FailedOperationTagQpsLimit",
            "FailedOperationTimeout",
            "FailedOperationTopicClosed",
            "FailedOperationTopicCreating",
            "FailedOperationTopicIsolated",
            "FailedOperationTopicNotSupport",
            "FailedOperationWriteByQueryReachLimit",
            "FailedOperationWriteQpsLimit",
            "FailedOperationWriteTrafficLimit",
            "InternalError",
            "InternalErrorDbError",
            "InternalErrorIllegalRole",
            "InternalErrorSearchError",
            "InternalErrorSearchFailed",
            "InternalErrorServerBusy",
            "InvalidParameter",
            "InvalidParameterAlarmConflict",
            "InvalidParameterAlarmNoticeConflict",
            "InvalidParameterConfigConflict",
            "InvalidParameterContent",
            "InvalidParameterCrossAccountConflict",
            "InvalidParameterDashboardNameConflict",
            "InvalidParameterDataFromTaskConflict",
            "InvalidParameterDataFromTaskNotExist",
            "InvalidParameterDbDuplication",
            "InvalidParameterExportConflict",
            "InvalidParameterInValidIndexRuleForSearchLow",
            "InvalidParameterIndexConflict",
            "InvalidParameterInvalidEtlContent",
            "InvalidParameterLogsetConflict",
            "InvalidParameterMachineGroupConflict",
            "InvalidParameterParamError",
            "InvalidParameterShipperConflict",
            "InvalidParameterTopicConflict",
            "InvalidParameterValue",
            "LimitExceeded",
            "LimitExceededAsyncSearchTask",
            "LimitExceededAsyncTask",
            "LimitExceededBillingCosRechargeOutOfLimit",
            "LimitExceededBillingTopicOutOfLimit",
            "LimitExceededConfig",
            "LimitExceededExport",
            "LimitExceededIndexKeyOverLimit",
            "LimitExceededIndexOperating",
            "LimitExceededLogSearch",
            "LimitExceededLogSize",
            "LimitExceededLogset",
            "LimitExceededMachineGroup",
            "LimitExceededMachineGroupIp",
            "LimitExceededMachineGroupIpLabels",
            "LimitExceededMachineGroupLabels",
            "LimitExceededPartition",
            "LimitExceededRecordOutOfLimit",
            "LimitExceededSearchResources",
            "LimitExceededSearchResultTooLarge",
            "LimitExceededShipper",
            "LimitExceededTag",
            "LimitExceededTopic",
            "MissingParameter",
            "OperationDenied",
            "OperationDeniedAclFailed",
            "OperationDeniedAccountDestroy",
            "OperationDeniedAccountIsolate",
            "OperationDeniedAccountNotExists",
            "OperationDeniedAlarmNotSupportForSearchLow",
            "OperationDeniedAnalysisSwitchClose",
            "OperationDeniedNewSyntaxNotSupported",
            "OperationDeniedNoticeHasAlarm",
            "OperationDeniedOperationNotSupportInSearchLow",
            "OperationDeniedTopicHasDataFormTask",
            "OperationDeniedTopicHasDeliverFunction",
            "OperationDeniedTopicHasExternalDatasourceConfig",
            "OperationDeniedTopicHasScheduleSqlTask",
            "RequestLimitExceeded",
            "ResourceNotFound",
            "ResourceNotFoundAgentVersionNotExist",
            "ResourceNotFoundAlarmNotExist",
            "ResourceNotFoundAlarmNoticeNotExist",
            "ResourceNotFoundAsyncSearchTaskNotExist",
            "ResourceNotFoundAsyncTaskNotExist",
            "ResourceNotFoundClusterNotFound",
            "ResourceNotFoundConfigNotExist",
            "ResourceNotFoundDashboardRecordNotExist",
            "ResourceNotFoundDashboardSubscribeRecordNotExist",
            "ResourceNotFoundDataFromTaskNotExist",
            "ResourceNotFoundExportNotExist",
            "ResourceNotFoundIndexNotExist",
            "ResourceNotFoundLogsetNotExist",
            "ResourceNotFoundMachineGroupNotExist",
            "ResourceNotFoundPartitionNotExist",
            "ResourceNotFoundRecordNotExist",
            "ResourceNotFoundShipperNotExist",
            "ResourceNotFoundShipperTaskNotExist",
            "ResourceNotFoundTopicNotExist",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationModifyBillingCosRechargeNoSupport",
            "UnsupportedOperationUnsupportedRegion",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 129] = backgrounds(
            &WORDS,
            &index::CLS_V20201016_HEADS,
        );
        pub(super) static OWN: [Own; 10] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Throttle)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "ClsError",
            label_en: "Cloud Log Service",
            label_zh: "日志服务",
            level: Level::Service,
            product: Some(products::CLS),
            version: Some("2020-10-16"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    3,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-01-05",
                        "自 2022-01-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    4,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-01-05",
                        "自 2022-01-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    35,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-01-05",
                        "自 2022-01-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    66,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-01-05",
                        "自 2022-01-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    67,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-01-05",
                        "自 2022-01-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    80,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-06-09",
                        "自 2022-06-09 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    108,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-01-05",
                        "自 2022-01-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    109,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-01-05",
                        "自 2022-01-05 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::CLS_V20201016_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20201016::ClsError;

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
