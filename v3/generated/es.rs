// @generated from spec/es.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: acdb205a7a53cfdd
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/es.rs"]
mod index;

/// Version 2018-04-16 of the API.
pub mod v20180416 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Elasticsearch Service (es), API 3.0, version 2018-04-16.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum EsError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.UnAuthCreateInstance
        #[doc(alias("AuthFailure.UnAuthCreateInstance"))]
        AuthFailureUnAuthCreateInstance = -417_756_898,
        /// AuthFailure.UnAuthDescribeInstances
        #[doc(alias("AuthFailure.UnAuthDescribeInstances"))]
        AuthFailureUnAuthDescribeInstances = 248_759_376,
        /// AuthFailure.UnAuthorizedOperation
        #[doc(alias("AuthFailure.UnAuthorizedOperation"))]
        AuthFailureUnAuthorizedOperation = 1_161_243_777,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AbnormalDataFormat
        #[doc(alias("FailedOperation.AbnormalDataFormat"))]
        FailedOperationAbnormalDataFormat = -1_564_602_929,
        /// FailedOperation.AccessControlList
        #[doc(alias("FailedOperation.AccessControlList"))]
        FailedOperationAccessControlList = 1_780_027_236,
        /// FailedOperation.CdcQuotaInsufficient
        #[doc(alias("FailedOperation.CdcQuotaInsufficient"))]
        FailedOperationCdcQuotaInsufficient = -273_843_728,
        /// FailedOperation.CloseDataTier
        #[doc(alias("FailedOperation.CloseDataTier"))]
        FailedOperationCloseDataTier = -1_235_197_863,
        /// FailedOperation.ClusterResourceLimitError
        #[doc(alias("FailedOperation.ClusterResourceLimitError"))]
        FailedOperationClusterResourceLimitError = 187_818_265,
        /// FailedOperation.CosMigrate
        #[doc(alias("FailedOperation.CosMigrate"))]
        FailedOperationCosMigrate = 613_344_799,
        /// FailedOperation.DiskCountParamError
        #[doc(alias("FailedOperation.DiskCountParamError"))]
        FailedOperationDiskCountParamError = -1_690_945_035,
        /// FailedOperation.ErrorClusterState
        #[doc(alias("FailedOperation.ErrorClusterState"))]
        FailedOperationErrorClusterState = 838_063_211,
        /// FailedOperation.ErrorClusterStateNoReplication
        #[doc(alias("FailedOperation.ErrorClusterStateNoReplication"))]
        FailedOperationErrorClusterStateNoReplication = 883_512_422,
        /// FailedOperation.ErrorClusterStateUnhealth
        #[doc(alias("FailedOperation.ErrorClusterStateUnhealth"))]
        FailedOperationErrorClusterStateUnhealth = -736_527_151,
        /// FailedOperation.EsDictionaryInfoError
        #[doc(alias("FailedOperation.EsDictionaryInfoError"))]
        FailedOperationEsDictionaryInfoError = -117_474_082,
        /// FailedOperation.FileNameError
        #[doc(alias("FailedOperation.FileNameError"))]
        FailedOperationFileNameError = -1_710_672_306,
        /// FailedOperation.FileSizeError
        #[doc(alias("FailedOperation.FileSizeError"))]
        FailedOperationFileSizeError = 273_389_133,
        /// FailedOperation.GetTagInfoError
        #[doc(alias("FailedOperation.GetTagInfoError"))]
        FailedOperationGetTagInfoError = -955_724_021,
        /// FailedOperation.GetUser
        #[doc(alias("FailedOperation.GetUser"))]
        FailedOperationGetUser = 1_594_741_220,
        /// FailedOperation.GetUserCosSnapshotList
        #[doc(alias("FailedOperation.GetUserCosSnapshotList"))]
        FailedOperationGetUserCosSnapshotList = 1_059_304_035,
        /// FailedOperation.NoPayment
        #[doc(alias("FailedOperation.NoPayment"))]
        FailedOperationNoPayment = -100_508_114,
        /// FailedOperation.NodeNumAndZoneError
        #[doc(alias("FailedOperation.NodeNumAndZoneError"))]
        FailedOperationNodeNumAndZoneError = 1_542_877_503,
        /// FailedOperation.NotAuthenticated
        #[doc(alias("FailedOperation.NotAuthenticated"))]
        FailedOperationNotAuthenticated = -2_123_552_983,
        /// FailedOperation.OpenDestroyProtection
        #[doc(alias("FailedOperation.OpenDestroyProtection"))]
        FailedOperationOpenDestroyProtection = 1_112_953_099,
        /// FailedOperation.Password
        #[doc(alias("FailedOperation.Password"))]
        FailedOperationPassword = -217_388_627,
        /// FailedOperation.RefundError
        #[doc(alias("FailedOperation.RefundError"))]
        FailedOperationRefundError = -1_877_126_960,
        /// FailedOperation.RequestTimeOut
        #[doc(alias("FailedOperation.RequestTimeOut"))]
        FailedOperationRequestTimeOut = 832_627_171,
        /// FailedOperation.SettingIpTraceError
        #[doc(alias("FailedOperation.SettingIpTraceError"))]
        FailedOperationSettingIpTraceError = 1_619_989_172,
        /// FailedOperation.SpaceLanguage
        #[doc(alias("FailedOperation.SpaceLanguage"))]
        FailedOperationSpaceLanguage = 1_826_477_874,
        /// FailedOperation.TradeSignError
        #[doc(alias("FailedOperation.TradeSignError"))]
        FailedOperationTradeSignError = -1_218_868_710,
        /// FailedOperation.UnsupportResetNodeTypeAndScaleoutDisk
        #[doc(alias("FailedOperation.UnsupportResetNodeTypeAndScaleoutDisk"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-05-30"
        )]
        FailedOperationUnsupportResetNodeTypeAndScaleoutDisk = -927_316_634,
        /// FailedOperation.UnsupportResetScaledownAndModifyDisk
        #[doc(alias("FailedOperation.UnsupportResetScaledownAndModifyDisk"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-05-30"
        )]
        FailedOperationUnsupportResetScaledownAndModifyDisk = 5_272_574,
        /// FailedOperation.UnsupportReverseRegulationNodeTypeAndDisk
        #[doc(alias("FailedOperation.UnsupportReverseRegulationNodeTypeAndDisk"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-05-30"
        )]
        FailedOperationUnsupportReverseRegulationNodeTypeAndDisk = 492_695_581,
        /// FailedOperation.UnsupportedLocalDiskRollUpScaleUpOrDown
        #[doc(alias("FailedOperation.UnsupportedLocalDiskRollUpScaleUpOrDown"))]
        FailedOperationUnsupportedLocalDiskRollUpScaleUpOrDown = -1_925_623_214,
        /// FailedOperation.UnsupportedOpenLowFrequency
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.UnsupportedOpenLowFrequency"))]
        FailedOperationUnsupportedOpenLowFrequency = -468_850_275,
        /// FailedOperation.UnsupportedResetNodeTypeAndScaleOutDisk
        #[doc(alias("FailedOperation.UnsupportedResetNodeTypeAndScaleOutDisk"))]
        FailedOperationUnsupportedResetNodeTypeAndScaleOutDisk = 1_833_882_995,
        /// FailedOperation.UnsupportedRestScaleDownAndModifyDisk
        #[doc(alias("FailedOperation.UnsupportedRestScaleDownAndModifyDisk"))]
        FailedOperationUnsupportedRestScaleDownAndModifyDisk = 1_684_021_416,
        /// FailedOperation.UnsupportedReverseRegulationNodeTypeAndDisk
        #[doc(alias("FailedOperation.UnsupportedReverseRegulationNodeTypeAndDisk"))]
        FailedOperationUnsupportedReverseRegulationNodeTypeAndDisk = -1_514_671_944,
        /// FailedOperation.UpdateVpc
        #[doc(alias("FailedOperation.UpdateVpc"))]
        FailedOperationUpdateVpc = -750_604_552,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.GC
        #[doc(alias("InvalidParameter.GC"))]
        InvalidParameterGc = -713_084_720,
        /// InvalidParameter.IndexNameExist
        #[doc(alias("InvalidParameter.IndexNameExist"))]
        InvalidParameterIndexNameExist = -1_200_557_181,
        /// InvalidParameter.IndexNameInvalid
        #[doc(alias("InvalidParameter.IndexNameInvalid"))]
        InvalidParameterIndexNameInvalid = -568_708_318,
        /// InvalidParameter.InvalidAppId
        #[doc(alias("InvalidParameter.InvalidAppId"))]
        InvalidParameterInvalidAppId = -301_894_522,
        /// InvalidParameter.InvalidAutoVoucher
        #[doc(alias("InvalidParameter.InvalidAutoVoucher"))]
        InvalidParameterInvalidAutoVoucher = -1_235_268_893,
        /// InvalidParameter.InvalidBackends
        #[doc(alias("InvalidParameter.InvalidBackends"))]
        InvalidParameterInvalidBackends = -1_254_611_027,
        /// InvalidParameter.InvalidClusterName
        #[doc(alias("InvalidParameter.InvalidClusterName"))]
        InvalidParameterInvalidClusterName = 1_108_416_045,
        /// InvalidParameter.InvalidCosBackupInfo
        #[doc(alias("InvalidParameter.InvalidCosBackupInfo"))]
        InvalidParameterInvalidCosBackupInfo = -2_057_884_302,
        /// InvalidParameter.InvalidDeployMode
        #[doc(alias("InvalidParameter.InvalidDeployMode"))]
        InvalidParameterInvalidDeployMode = 701_662_874,
        /// InvalidParameter.InvalidDiskCount
        #[doc(alias("InvalidParameter.InvalidDiskCount"))]
        InvalidParameterInvalidDiskCount = 938_685_962,
        /// InvalidParameter.InvalidDiskEncrypt
        #[doc(alias("InvalidParameter.InvalidDiskEncrypt"))]
        InvalidParameterInvalidDiskEncrypt = 1_138_007_372,
        /// InvalidParameter.InvalidDiskEnhance
        #[doc(alias("InvalidParameter.InvalidDiskEnhance"))]
        InvalidParameterInvalidDiskEnhance = -2_051_840_256,
        /// InvalidParameter.InvalidDiskSize
        #[doc(alias("InvalidParameter.InvalidDiskSize"))]
        InvalidParameterInvalidDiskSize = 1_724_534_729,
        /// InvalidParameter.InvalidDiskType
        #[doc(alias("InvalidParameter.InvalidDiskType"))]
        InvalidParameterInvalidDiskType = 299_527_969,
        /// InvalidParameter.InvalidDns
        #[doc(alias("InvalidParameter.InvalidDns"))]
        InvalidParameterInvalidDns = 787_145_966,
        /// InvalidParameter.InvalidEsACL
        #[doc(alias("InvalidParameter.InvalidEsACL"))]
        InvalidParameterInvalidEsAcl = -1_956_178_539,
        /// InvalidParameter.InvalidEsVersion
        #[doc(alias("InvalidParameter.InvalidEsVersion"))]
        InvalidParameterInvalidEsVersion = 780_935_844,
        /// InvalidParameter.InvalidIndexMetaJson
        #[doc(alias("InvalidParameter.InvalidIndexMetaJson"))]
        InvalidParameterInvalidIndexMetaJson = 692_386_563,
        /// InvalidParameter.InvalidIndexName
        #[doc(alias("InvalidParameter.InvalidIndexName"))]
        InvalidParameterInvalidIndexName = -2_082_918_814,
        /// InvalidParameter.InvalidIndexOptionsField
        #[doc(alias("InvalidParameter.InvalidIndexOptionsField"))]
        InvalidParameterInvalidIndexOptionsField = -739_197_064,
        /// InvalidParameter.InvalidIndexPolicyField
        #[doc(alias("InvalidParameter.InvalidIndexPolicyField"))]
        InvalidParameterInvalidIndexPolicyField = -778_348_611,
        /// InvalidParameter.InvalidIndexSettingsField
        #[doc(alias("InvalidParameter.InvalidIndexSettingsField"))]
        InvalidParameterInvalidIndexSettingsField = 697_741_962,
        /// InvalidParameter.InvalidIndexType
        #[doc(alias("InvalidParameter.InvalidIndexType"))]
        InvalidParameterInvalidIndexType = 782_519_293,
        /// InvalidParameter.InvalidInstanceId
        #[doc(alias("InvalidParameter.InvalidInstanceId"))]
        InvalidParameterInvalidInstanceId = -1_697_207_143,
        /// InvalidParameter.InvalidInstanceOperationDurations
        #[doc(alias("InvalidParameter.InvalidInstanceOperationDurations"))]
        InvalidParameterInvalidInstanceOperationDurations = 195_481_607,
        /// InvalidParameter.InvalidIp
        #[doc(alias("InvalidParameter.InvalidIp"))]
        InvalidParameterInvalidIp = -1_491_693_071,
        /// InvalidParameter.InvalidIpList
        #[doc(alias("InvalidParameter.InvalidIpList"))]
        InvalidParameterInvalidIpList = 2_106_883_598,
        /// InvalidParameter.InvalidKibanaPrivatePort
        #[doc(alias("InvalidParameter.InvalidKibanaPrivatePort"))]
        InvalidParameterInvalidKibanaPrivatePort = 1_556_623_754,
        /// InvalidParameter.InvalidLimit
        #[doc(alias("InvalidParameter.InvalidLimit"))]
        InvalidParameterInvalidLimit = -9_318_965,
        /// InvalidParameter.InvalidLogType
        #[doc(alias("InvalidParameter.InvalidLogType"))]
        InvalidParameterInvalidLogType = -1_085_251_096,
        /// InvalidParameter.InvalidLogstashVersion
        #[doc(alias("InvalidParameter.InvalidLogstashVersion"))]
        InvalidParameterInvalidLogstashVersion = 2_048_449_306,
        /// InvalidParameter.InvalidMultiZoneInfo
        #[doc(alias("InvalidParameter.InvalidMultiZoneInfo"))]
        InvalidParameterInvalidMultiZoneInfo = 1_200_972_044,
        /// InvalidParameter.InvalidNodeNames
        #[doc(alias("InvalidParameter.InvalidNodeNames"))]
        InvalidParameterInvalidNodeNames = -1_411_009_960,
        /// InvalidParameter.InvalidNodeNum
        #[doc(alias("InvalidParameter.InvalidNodeNum"))]
        InvalidParameterInvalidNodeNum = -1_876_144_176,
        /// InvalidParameter.InvalidNodeType
        #[doc(alias("InvalidParameter.InvalidNodeType"))]
        InvalidParameterInvalidNodeType = -613_137_047,
        /// InvalidParameter.InvalidNodeTypeStorageInfo
        #[doc(alias("InvalidParameter.InvalidNodeTypeStorageInfo"))]
        InvalidParameterInvalidNodeTypeStorageInfo = -1_340_694_583,
        /// InvalidParameter.InvalidOffset
        #[doc(alias("InvalidParameter.InvalidOffset"))]
        InvalidParameterInvalidOffset = -830_843_541,
        /// InvalidParameter.InvalidOpType
        #[doc(alias("InvalidParameter.InvalidOpType"))]
        InvalidParameterInvalidOpType = 1_198_993_077,
        /// InvalidParameter.InvalidOperationDuration
        #[doc(alias("InvalidParameter.InvalidOperationDuration"))]
        InvalidParameterInvalidOperationDuration = 25_097_543,
        /// InvalidParameter.InvalidOrderByKey
        #[doc(alias("InvalidParameter.InvalidOrderByKey"))]
        InvalidParameterInvalidOrderByKey = -1_678_558_775,
        /// InvalidParameter.InvalidOrderByType
        #[doc(alias("InvalidParameter.InvalidOrderByType"))]
        InvalidParameterInvalidOrderByType = 867_646_287,
        /// InvalidParameter.InvalidPara
        #[doc(alias("InvalidParameter.InvalidPara"))]
        InvalidParameterInvalidPara = -670_803_918,
        /// InvalidParameter.InvalidPrivateAccess
        #[doc(alias("InvalidParameter.InvalidPrivateAccess"))]
        InvalidParameterInvalidPrivateAccess = 855_875_101,
        /// InvalidParameter.InvalidPublicAccess
        #[doc(alias("InvalidParameter.InvalidPublicAccess"))]
        InvalidParameterInvalidPublicAccess = -879_777_904,
        /// InvalidParameter.InvalidQueryString
        #[doc(alias("InvalidParameter.InvalidQueryString"))]
        InvalidParameterInvalidQueryString = -161_114_792,
        /// InvalidParameter.InvalidRegion
        #[doc(alias("InvalidParameter.InvalidRegion"))]
        InvalidParameterInvalidRegion = 790_284_491,
        /// InvalidParameter.InvalidRestartMode
        #[doc(alias("InvalidParameter.InvalidRestartMode"))]
        InvalidParameterInvalidRestartMode = -1_392_681_980,
        /// InvalidParameter.InvalidRestartType
        #[doc(alias("InvalidParameter.InvalidRestartType"))]
        InvalidParameterInvalidRestartType = 1_852_855_803,
        /// InvalidParameter.InvalidSampleJson
        #[doc(alias("InvalidParameter.InvalidSampleJson"))]
        InvalidParameterInvalidSampleJson = 1_916_820_130,
        /// InvalidParameter.InvalidScaleDiskSafeFactor
        #[doc(alias("InvalidParameter.InvalidScaleDiskSafeFactor"))]
        InvalidParameterInvalidScaleDiskSafeFactor = 1_199_445_720,
        /// InvalidParameter.InvalidSceneType
        #[doc(alias("InvalidParameter.InvalidSceneType"))]
        InvalidParameterInvalidSceneType = -1_127_628_450,
        /// InvalidParameter.InvalidSecurityGroupIds
        #[doc(alias("InvalidParameter.InvalidSecurityGroupIds"))]
        InvalidParameterInvalidSecurityGroupIds = 1_735_340_894,
        /// InvalidParameter.InvalidServerlessId
        #[doc(alias("InvalidParameter.InvalidServerlessId"))]
        InvalidParameterInvalidServerlessId = 1_505_626_857,
        /// InvalidParameter.InvalidSpaceId
        #[doc(alias("InvalidParameter.InvalidSpaceId"))]
        InvalidParameterInvalidSpaceId = -77_091_300,
        /// InvalidParameter.InvalidSpaceNames
        #[doc(alias("InvalidParameter.InvalidSpaceNames"))]
        InvalidParameterInvalidSpaceNames = 359_674_236,
        /// InvalidParameter.InvalidSubnetId
        #[doc(alias("InvalidParameter.InvalidSubnetId"))]
        InvalidParameterInvalidSubnetId = 1_656_834_010,
        /// InvalidParameter.InvalidSubnetUidList
        #[doc(alias("InvalidParameter.InvalidSubnetUidList"))]
        InvalidParameterInvalidSubnetUidList = -928_731_821,
        /// InvalidParameter.InvalidTagInfo
        #[doc(alias("InvalidParameter.InvalidTagInfo"))]
        InvalidParameterInvalidTagInfo = 2_016_436_154,
        /// InvalidParameter.InvalidTagList
        #[doc(alias("InvalidParameter.InvalidTagList"))]
        InvalidParameterInvalidTagList = 931_477_326,
        /// InvalidParameter.InvalidTargetIndexName
        #[doc(alias("InvalidParameter.InvalidTargetIndexName"))]
        InvalidParameterInvalidTargetIndexName = -1_633_046_057,
        /// InvalidParameter.InvalidTargetNodeTypes
        #[doc(alias("InvalidParameter.InvalidTargetNodeTypes"))]
        InvalidParameterInvalidTargetNodeTypes = 510_491_192,
        /// InvalidParameter.InvalidTimeParam
        #[doc(alias("InvalidParameter.InvalidTimeParam"))]
        InvalidParameterInvalidTimeParam = -1_270_261_676,
        /// InvalidParameter.InvalidTraceUuid
        #[doc(alias("InvalidParameter.InvalidTraceUuid"))]
        InvalidParameterInvalidTraceUuid = -544_049_529,
        /// InvalidParameter.InvalidType
        #[doc(alias("InvalidParameter.InvalidType"))]
        InvalidParameterInvalidType = 325_369_016,
        /// InvalidParameter.InvalidUin
        #[doc(alias("InvalidParameter.InvalidUin"))]
        InvalidParameterInvalidUin = -1_105_970_061,
        /// InvalidParameter.InvalidUpdateMetaJson
        #[doc(alias("InvalidParameter.InvalidUpdateMetaJson"))]
        InvalidParameterInvalidUpdateMetaJson = 7_597_981,
        /// InvalidParameter.InvalidUpdateType
        #[doc(alias("InvalidParameter.InvalidUpdateType"))]
        InvalidParameterInvalidUpdateType = -45_123_038,
        /// InvalidParameter.InvalidVoucherIds
        #[doc(alias("InvalidParameter.InvalidVoucherIds"))]
        InvalidParameterInvalidVoucherIds = 8_989_033,
        /// InvalidParameter.InvalidZone
        #[doc(alias("InvalidParameter.InvalidZone"))]
        InvalidParameterInvalidZone = -706_043_608,
        /// InvalidParameter.SpaceNameExist
        #[doc(alias("InvalidParameter.SpaceNameExist"))]
        InvalidParameterSpaceNameExist = -726_340_070,
        /// InvalidParameter.SpaceNameInvalid
        #[doc(alias("InvalidParameter.SpaceNameInvalid"))]
        InvalidParameterSpaceNameInvalid = -1_699_382_383,
        /// InvalidParameter.UsernameExist
        #[doc(alias("InvalidParameter.UsernameExist"))]
        InvalidParameterUsernameExist = -829_060_946,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.ChargePeriod
        #[doc(alias("InvalidParameterValue.ChargePeriod"))]
        InvalidParameterValueChargePeriod = 253_918_792,
        /// InvalidParameterValue.ChargeType
        #[doc(alias("InvalidParameterValue.ChargeType"))]
        InvalidParameterValueChargeType = 3_659_042,
        /// InvalidParameterValue.CheckOnly
        #[doc(alias("InvalidParameterValue.CheckOnly"))]
        InvalidParameterValueCheckOnly = 245_755_947,
        /// InvalidParameterValue.ConfigInfo
        #[doc(alias("InvalidParameterValue.ConfigInfo"))]
        InvalidParameterValueConfigInfo = 1_561_779_224,
        /// InvalidParameterValue.EnableDoubleEni
        #[doc(alias("InvalidParameterValue.EnableDoubleEni"))]
        InvalidParameterValueEnableDoubleEni = -1_691_259_859,
        /// InvalidParameterValue.EsConfigType
        #[doc(alias("InvalidParameterValue.EsConfigType"))]
        InvalidParameterValueEsConfigType = 262_301_694,
        /// InvalidParameterValue.EsPort
        #[doc(alias("InvalidParameterValue.EsPort"))]
        InvalidParameterValueEsPort = -713_818_906,
        /// InvalidParameterValue.EsVip
        #[doc(alias("InvalidParameterValue.EsVip"))]
        InvalidParameterValueEsVip = 273_354_805,
        /// InvalidParameterValue.InstallBundleList
        #[doc(alias("InvalidParameterValue.InstallBundleList"))]
        InvalidParameterValueInstallBundleList = 501_073_604,
        /// InvalidParameterValue.InstallPluginList
        #[doc(alias("InvalidParameterValue.InstallPluginList"))]
        InvalidParameterValueInstallPluginList = 389_897_568,
        /// InvalidParameterValue.InstanceName
        #[doc(alias("InvalidParameterValue.InstanceName"))]
        InvalidParameterValueInstanceName = 1_809_794_839,
        /// InvalidParameterValue.InvalidDeadline
        #[doc(alias("InvalidParameterValue.InvalidDeadline"))]
        InvalidParameterValueInvalidDeadline = -1_514_456_892,
        /// InvalidParameterValue.InvalidJDK
        #[doc(alias("InvalidParameterValue.InvalidJDK"))]
        InvalidParameterValueInvalidJdk = 1_153_154_478,
        /// InvalidParameterValue.Password
        #[doc(alias("InvalidParameterValue.Password"))]
        InvalidParameterValuePassword = 170_768_513,
        /// InvalidParameterValue.PluginType
        #[doc(alias("InvalidParameterValue.PluginType"))]
        InvalidParameterValuePluginType = 1_682_554_018,
        /// InvalidParameterValue.RemoveBundleList
        #[doc(alias("InvalidParameterValue.RemoveBundleList"))]
        InvalidParameterValueRemoveBundleList = -1_732_669_230,
        /// InvalidParameterValue.RemovePluginList
        #[doc(alias("InvalidParameterValue.RemovePluginList"))]
        InvalidParameterValueRemovePluginList = -438_639_533,
        /// InvalidParameterValue.RenewFlag
        #[doc(alias("InvalidParameterValue.RenewFlag"))]
        InvalidParameterValueRenewFlag = -713_109_206,
        /// InvalidParameterValue.TargetPath
        #[doc(alias("InvalidParameterValue.TargetPath"))]
        InvalidParameterValueTargetPath = 2_014_105_800,
        /// InvalidParameterValue.TimeUnit
        #[doc(alias("InvalidParameterValue.TimeUnit"))]
        InvalidParameterValueTimeUnit = -1_317_674_681,
        /// InvalidParameterValue.UpgradeMode
        #[doc(alias("InvalidParameterValue.UpgradeMode"))]
        InvalidParameterValueUpgradeMode = 1_293_253_172,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.ClusterNum
        #[doc(alias("LimitExceeded.ClusterNum"))]
        LimitExceededClusterNum = -306_670_346,
        /// LimitExceeded.DiagnoseCount
        #[doc(alias("LimitExceeded.DiagnoseCount"))]
        LimitExceededDiagnoseCount = -914_044_473,
        /// LimitExceeded.DiskCount
        #[doc(alias("LimitExceeded.DiskCount"))]
        LimitExceededDiskCount = 251_911_957,
        /// LimitExceeded.IndexCount
        #[doc(alias("LimitExceeded.IndexCount"))]
        LimitExceededIndexCount = 1_942_533_418,
        /// LimitExceeded.IndexCreate
        #[doc(alias("LimitExceeded.IndexCreate"))]
        LimitExceededIndexCreate = -1_940_397_768,
        /// LimitExceeded.NodeNumOrIndices
        #[doc(alias("LimitExceeded.NodeNumOrIndices"))]
        LimitExceededNodeNumOrIndices = 839_367_714,
        /// LimitExceeded.PluginInstall
        #[doc(alias("LimitExceeded.PluginInstall"))]
        LimitExceededPluginInstall = -1_387_262_289,
        /// LimitExceeded.ResourceLimit
        #[doc(alias("LimitExceeded.ResourceLimit"))]
        LimitExceededResourceLimit = 1_954_349_158,
        /// LimitExceeded.ResponsePackageOversize
        #[doc(alias("LimitExceeded.ResponsePackageOversize"))]
        LimitExceededResponsePackageOversize = 1_646_778_563,
        /// LimitExceeded.ResponseTimeout
        #[doc(alias("LimitExceeded.ResponseTimeout"))]
        LimitExceededResponseTimeout = 2_016_163_035,
        /// LimitExceeded.SpaceCount
        #[doc(alias("LimitExceeded.SpaceCount"))]
        LimitExceededSpaceCount = -1_886_611_811,
        /// LimitExceeded.SpaceCreate
        #[doc(alias("LimitExceeded.SpaceCreate"))]
        LimitExceededSpaceCreate = 1_064_420_017,
        /// LimitExceeded.UpdateItemLimit
        #[doc(alias("LimitExceeded.UpdateItemLimit"))]
        LimitExceededUpdateItemLimit = 1_889_043_549,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// RegionError
        RegionError = -225_166_234,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInUse.Diagnose
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceInUse.Diagnose"))]
        ResourceInUseDiagnose = 884_468_334,
        /// ResourceInUse.IsolatedStatus
        #[doc(alias("ResourceInUse.IsolatedStatus"))]
        ResourceInUseIsolatedStatus = 1_510_403_445,
        /// ResourceInUse.Order
        #[doc(alias("ResourceInUse.Order"))]
        ResourceInUseOrder = 960_511_965,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceInsufficient.Balance
        #[doc(alias("ResourceInsufficient.Balance"))]
        ResourceInsufficientBalance = 1_105_363_146,
        /// ResourceInsufficient.CVM
        #[doc(alias("ResourceInsufficient.CVM"))]
        ResourceInsufficientCvm = -1_937_326_378,
        /// ResourceInsufficient.CVMQuota
        #[doc(alias("ResourceInsufficient.CVMQuota"))]
        ResourceInsufficientCvmQuota = -1_912_513_978,
        /// ResourceInsufficient.Clb
        #[doc(alias("ResourceInsufficient.Clb"))]
        ResourceInsufficientClb = -1_202_838_618,
        /// ResourceInsufficient.Disk
        #[doc(alias("ResourceInsufficient.Disk"))]
        ResourceInsufficientDisk = 1_462_959_330,
        /// ResourceInsufficient.Es
        #[doc(alias("ResourceInsufficient.Es"))]
        ResourceInsufficientEs = 937_051_096,
        /// ResourceInsufficient.HiddenZone
        #[doc(alias("ResourceInsufficient.HiddenZone"))]
        ResourceInsufficientHiddenZone = 851_922_840,
        /// ResourceInsufficient.Subnet
        #[doc(alias("ResourceInsufficient.Subnet"))]
        ResourceInsufficientSubnet = 146_129_862,
        /// ResourceInsufficient.SubnetIp
        #[doc(alias("ResourceInsufficient.SubnetIp"))]
        ResourceInsufficientSubnetIp = 722_686_645,
        /// ResourceInsufficient.Zone
        #[doc(alias("ResourceInsufficient.Zone"))]
        ResourceInsufficientZone = 1_569_298_171,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.AccountInfoNotFound
        #[doc(alias("ResourceNotFound.AccountInfoNotFound"))]
        ResourceNotFoundAccountInfoNotFound = -1_541_488_302,
        /// ResourceNotFound.BaradMetricNotFound
        #[doc(alias("ResourceNotFound.BaradMetricNotFound"))]
        ResourceNotFoundBaradMetricNotFound = -937_413_476,
        /// ResourceNotFound.CAMInfoNotFound
        #[doc(alias("ResourceNotFound.CAMInfoNotFound"))]
        ResourceNotFoundCamInfoNotFound = 1_975_958_032,
        /// ResourceNotFound.CLBNotFound
        #[doc(alias("ResourceNotFound.CLBNotFound"))]
        ResourceNotFoundClbNotFound = 1_358_330_590,
        /// ResourceNotFound.CVMInfoNotFound
        #[doc(alias("ResourceNotFound.CVMInfoNotFound"))]
        ResourceNotFoundCvmInfoNotFound = 201_663_668,
        /// ResourceNotFound.ClusterInfoNotFound
        #[doc(alias("ResourceNotFound.ClusterInfoNotFound"))]
        ResourceNotFoundClusterInfoNotFound = 423_475_521,
        /// ResourceNotFound.CosInfoNotFound
        #[doc(alias("ResourceNotFound.CosInfoNotFound"))]
        ResourceNotFoundCosInfoNotFound = -654_302_869,
        /// ResourceNotFound.DBInfoNotFound
        #[doc(alias("ResourceNotFound.DBInfoNotFound"))]
        ResourceNotFoundDbInfoNotFound = -126_459_309,
        /// ResourceNotFound.DataNodeNotFound
        #[doc(alias("ResourceNotFound.DataNodeNotFound"))]
        ResourceNotFoundDataNodeNotFound = -245_627_180,
        /// ResourceNotFound.DiagnoseNotFound
        #[doc(alias("ResourceNotFound.DiagnoseNotFound"))]
        ResourceNotFoundDiagnoseNotFound = 657_466_515,
        /// ResourceNotFound.DiskInfoNotFound
        #[doc(alias("ResourceNotFound.DiskInfoNotFound"))]
        ResourceNotFoundDiskInfoNotFound = 851_089_355,
        /// ResourceNotFound.EsInfoNotFound
        #[doc(alias("ResourceNotFound.EsInfoNotFound"))]
        ResourceNotFoundEsInfoNotFound = -311_943_112,
        /// ResourceNotFound.IndexInfoNotFound
        #[doc(alias("ResourceNotFound.IndexInfoNotFound"))]
        ResourceNotFoundIndexInfoNotFound = 940_064_471,
        /// ResourceNotFound.KMSNotFound
        #[doc(alias("ResourceNotFound.KMSNotFound"))]
        ResourceNotFoundKmsNotFound = -1_617_218_770,
        /// ResourceNotFound.NetWorkInfoNotFound
        #[doc(alias("ResourceNotFound.NetWorkInfoNotFound"))]
        ResourceNotFoundNetWorkInfoNotFound = -1_035_517_126,
        /// ResourceNotFound.OssInfoNotFound
        #[doc(alias("ResourceNotFound.OssInfoNotFound"))]
        ResourceNotFoundOssInfoNotFound = -920_505_148,
        /// ResourceNotFound.STSNotFound
        #[doc(alias("ResourceNotFound.STSNotFound"))]
        ResourceNotFoundStsNotFound = 2_048_546_527,
        /// ResourceNotFound.SecurityGroupNotFound
        #[doc(alias("ResourceNotFound.SecurityGroupNotFound"))]
        ResourceNotFoundSecurityGroupNotFound = 943_811_737,
        /// ResourceNotFound.TradeCgwNotFound
        #[doc(alias("ResourceNotFound.TradeCgwNotFound"))]
        ResourceNotFoundTradeCgwNotFound = -751_396_862,
        /// ResourceNotFound.VPCInfoNotFound
        #[doc(alias("ResourceNotFound.VPCInfoNotFound"))]
        ResourceNotFoundVpcInfoNotFound = 2_134_133_273,
        /// ResourceNotFound.WhiteListNotFound
        #[doc(alias("ResourceNotFound.WhiteListNotFound"))]
        ResourceNotFoundWhiteListNotFound = 1_003_671_166,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.UinNotInWhiteList
        #[doc(alias("UnauthorizedOperation.UinNotInWhiteList"))]
        UnauthorizedOperationUinNotInWhiteList = 1_648_658_563,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.AuditStatusConflict
        #[doc(alias("UnsupportedOperation.AuditStatusConflict"))]
        UnsupportedOperationAuditStatusConflict = 875_165_804,
        /// UnsupportedOperation.BasicSecurityType
        #[doc(alias("UnsupportedOperation.BasicSecurityType"))]
        UnsupportedOperationBasicSecurityType = 1_485_998_904,
        /// UnsupportedOperation.ChangeNodeType
        #[doc(alias("UnsupportedOperation.ChangeNodeType"))]
        UnsupportedOperationChangeNodeType = -526_478_783,
        /// UnsupportedOperation.CloseHttpsWithSaml
        #[doc(alias("UnsupportedOperation.CloseHttpsWithSaml"))]
        UnsupportedOperationCloseHttpsWithSaml = -1_039_765_241,
        /// UnsupportedOperation.ClusterShardNum
        #[doc(alias("UnsupportedOperation.ClusterShardNum"))]
        UnsupportedOperationClusterShardNum = -23_178_298,
        /// UnsupportedOperation.ClusterStateClose
        #[doc(alias("UnsupportedOperation.ClusterStateClose"))]
        UnsupportedOperationClusterStateClose = 1_965_693_551,
        /// UnsupportedOperation.ClusterStateNoReplication
        #[doc(alias("UnsupportedOperation.ClusterStateNoReplication"))]
        UnsupportedOperationClusterStateNoReplication = 1_402_946_954,
        /// UnsupportedOperation.ClusterStateUnHealth
        #[doc(alias("UnsupportedOperation.ClusterStateUnHealth"))]
        UnsupportedOperationClusterStateUnHealth = -315_969_494,
        /// UnsupportedOperation.CosBackUp
        #[doc(alias("UnsupportedOperation.CosBackUp"))]
        UnsupportedOperationCosBackUp = 218_695_531,
        /// UnsupportedOperation.CvmStateNotSupported
        #[doc(alias("UnsupportedOperation.CvmStateNotSupported"))]
        UnsupportedOperationCvmStateNotSupported = -297_656_035,
        /// UnsupportedOperation.CvmStatusStopped
        #[doc(alias("UnsupportedOperation.CvmStatusStopped"))]
        UnsupportedOperationCvmStatusStopped = -963_138_119,
        /// UnsupportedOperation.DataNodeJvmHeapTooSmall
        #[doc(alias("UnsupportedOperation.DataNodeJvmHeapTooSmall"))]
        UnsupportedOperationDataNodeJvmHeapTooSmall = 1_431_819_393,
        /// UnsupportedOperation.DiagnoseJob
        #[doc(alias("UnsupportedOperation.DiagnoseJob"))]
        UnsupportedOperationDiagnoseJob = -183_600_221,
        /// UnsupportedOperation.DiagnoseNotOpen
        #[doc(alias("UnsupportedOperation.DiagnoseNotOpen"))]
        UnsupportedOperationDiagnoseNotOpen = -523_088_126,
        /// UnsupportedOperation.DiskFreeSpaceInsufficient
        #[doc(alias("UnsupportedOperation.DiskFreeSpaceInsufficient"))]
        UnsupportedOperationDiskFreeSpaceInsufficient = -1_074_564_211,
        /// UnsupportedOperation.DiskNotPortable
        #[doc(alias("UnsupportedOperation.DiskNotPortable"))]
        UnsupportedOperationDiskNotPortable = -773_007_303,
        /// UnsupportedOperation.DiskStateNotSupported
        #[doc(alias("UnsupportedOperation.DiskStateNotSupported"))]
        UnsupportedOperationDiskStateNotSupported = 1_307_439_633,
        /// UnsupportedOperation.DiskTypeChangePathNotSupported
        #[doc(alias("UnsupportedOperation.DiskTypeChangePathNotSupported"))]
        UnsupportedOperationDiskTypeChangePathNotSupported = 2_082_180_766,
        /// UnsupportedOperation.DiskUse
        #[doc(alias("UnsupportedOperation.DiskUse"))]
        UnsupportedOperationDiskUse = 452_010_858,
        /// UnsupportedOperation.EditListLength
        #[doc(alias("UnsupportedOperation.EditListLength"))]
        UnsupportedOperationEditListLength = 2_065_133_630,
        /// UnsupportedOperation.HeteroScalingExecuting
        #[doc(alias("UnsupportedOperation.HeteroScalingExecuting"))]
        UnsupportedOperationHeteroScalingExecuting = -1_743_470_136,
        /// UnsupportedOperation.IndexSettingsRequireSet
        #[doc(alias("UnsupportedOperation.IndexSettingsRequireSet"))]
        UnsupportedOperationIndexSettingsRequireSet = 1_995_899_837,
        /// UnsupportedOperation.InstanceTypeError
        #[doc(alias("UnsupportedOperation.InstanceTypeError"))]
        UnsupportedOperationInstanceTypeError = -1_871_940_895,
        /// UnsupportedOperation.KernelNotSupport
        #[doc(alias("UnsupportedOperation.KernelNotSupport"))]
        UnsupportedOperationKernelNotSupport = -943_224_477,
        /// UnsupportedOperation.KernelNotSupportGpu
        #[doc(alias("UnsupportedOperation.KernelNotSupportGpu"))]
        UnsupportedOperationKernelNotSupportGpu = 478_308_955,
        /// UnsupportedOperation.LicenseError
        #[doc(alias("UnsupportedOperation.LicenseError"))]
        UnsupportedOperationLicenseError = -1_089_594_788,
        /// UnsupportedOperation.LocalDisk
        #[doc(alias("UnsupportedOperation.LocalDisk"))]
        UnsupportedOperationLocalDisk = -422_490_617,
        /// UnsupportedOperation.Migrate
        #[doc(alias("UnsupportedOperation.Migrate"))]
        UnsupportedOperationMigrate = 1_225_421_566,
        /// UnsupportedOperation.MultiZonesUpgrade
        #[doc(alias("UnsupportedOperation.MultiZonesUpgrade"))]
        UnsupportedOperationMultiZonesUpgrade = 424_407_831,
        /// UnsupportedOperation.NotAgreement
        #[doc(alias("UnsupportedOperation.NotAgreement"))]
        UnsupportedOperationNotAgreement = 767_632_842,
        /// UnsupportedOperation.NotDataDisk
        #[doc(alias("UnsupportedOperation.NotDataDisk"))]
        UnsupportedOperationNotDataDisk = -892_222_996,
        /// UnsupportedOperation.PassLogstashId
        #[doc(alias("UnsupportedOperation.PassLogstashId"))]
        UnsupportedOperationPassLogstashId = -86_440_993,
        /// UnsupportedOperation.Plugin
        #[doc(alias("UnsupportedOperation.Plugin"))]
        UnsupportedOperationPlugin = 1_308_077_514,
        /// UnsupportedOperation.Protocol
        #[doc(alias("UnsupportedOperation.Protocol"))]
        UnsupportedOperationProtocol = 1_434_038_313,
        /// UnsupportedOperation.ReadRate
        #[doc(alias("UnsupportedOperation.ReadRate"))]
        UnsupportedOperationReadRate = 17_799_942,
        /// UnsupportedOperation.RestartMode
        #[doc(alias("UnsupportedOperation.RestartMode"))]
        UnsupportedOperationRestartMode = -671_221_976,
        /// UnsupportedOperation.ScaleDownTooMuch
        #[doc(alias("UnsupportedOperation.ScaleDownTooMuch"))]
        UnsupportedOperationScaleDownTooMuch = -935_733_479,
        /// UnsupportedOperation.ScaleInTooMuch
        #[doc(alias("UnsupportedOperation.ScaleInTooMuch"))]
        UnsupportedOperationScaleInTooMuch = -708_410_478,
        /// UnsupportedOperation.SingleNodeClusterNotSupport
        #[doc(alias("UnsupportedOperation.SingleNodeClusterNotSupport"))]
        UnsupportedOperationSingleNodeClusterNotSupport = -1_729_420_165,
        /// UnsupportedOperation.StatusNotNormal
        #[doc(alias("UnsupportedOperation.StatusNotNormal"))]
        UnsupportedOperationStatusNotNormal = 46_798_932,
        /// UnsupportedOperation.StatusNotSupport
        #[doc(alias("UnsupportedOperation.StatusNotSupport"))]
        UnsupportedOperationStatusNotSupport = 741_275_345,
        /// UnsupportedOperation.SwitchPrivateLink
        #[doc(alias("UnsupportedOperation.SwitchPrivateLink"))]
        UnsupportedOperationSwitchPrivateLink = 545_376_770,
        /// UnsupportedOperation.TotalStorage
        #[doc(alias("UnsupportedOperation.TotalStorage"))]
        UnsupportedOperationTotalStorage = -1_406_870_885,
        /// UnsupportedOperation.UpdateDiskEncrypt
        #[doc(alias("UnsupportedOperation.UpdateDiskEncrypt"))]
        UnsupportedOperationUpdateDiskEncrypt = -517_692_625,
        /// UnsupportedOperation.UpdateDiskType
        #[doc(alias("UnsupportedOperation.UpdateDiskType"))]
        UnsupportedOperationUpdateDiskType = 90_375_994,
        /// UnsupportedOperation.UpdateNodeNumAndNodeType
        #[doc(alias("UnsupportedOperation.UpdateNodeNumAndNodeType"))]
        UnsupportedOperationUpdateNodeNumAndNodeType = -513_128_230,
        /// UnsupportedOperation.VPCInfoNotFound
        #[doc(alias("UnsupportedOperation.VPCInfoNotFound"))]
        UnsupportedOperationVpcInfoNotFound = -1_585_235_429,
        /// UnsupportedOperation.WebServiceType
        #[doc(alias("UnsupportedOperation.WebServiceType"))]
        UnsupportedOperationWebServiceType = -431_922_915,
        /// UnsupportedOperation.WriteRate
        #[doc(alias("UnsupportedOperation.WriteRate"))]
        UnsupportedOperationWriteRate = -2_119_700_867,
    }
    api::listed_enum!(EsError, es_v20180416_table);
    mod es_v20180416_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{EsError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "es_v20180416";
        pub(super) const CODE_INDEX: Index = index::ES_V20180416_CODES;
        pub(super) const KEY_INDEX: Index = index::ES_V20180416_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [EsError; 244] = [
            EsError::AuthFailure,
            EsError::AuthFailureUnAuthCreateInstance,
            EsError::AuthFailureUnAuthDescribeInstances,
            EsError::AuthFailureUnAuthorizedOperation,
            EsError::FailedOperation,
            EsError::FailedOperationAbnormalDataFormat,
            EsError::FailedOperationAccessControlList,
            EsError::FailedOperationCdcQuotaInsufficient,
            EsError::FailedOperationCloseDataTier,
            EsError::FailedOperationClusterResourceLimitError,
            EsError::FailedOperationCosMigrate,
            EsError::FailedOperationDiskCountParamError,
            EsError::FailedOperationErrorClusterState,
            EsError::FailedOperationErrorClusterStateNoReplication,
            EsError::FailedOperationErrorClusterStateUnhealth,
            EsError::FailedOperationEsDictionaryInfoError,
            EsError::FailedOperationFileNameError,
            EsError::FailedOperationFileSizeError,
            EsError::FailedOperationGetTagInfoError,
            EsError::FailedOperationGetUser,
            EsError::FailedOperationGetUserCosSnapshotList,
            EsError::FailedOperationNoPayment,
            EsError::FailedOperationNodeNumAndZoneError,
            EsError::FailedOperationNotAuthenticated,
            EsError::FailedOperationOpenDestroyProtection,
            EsError::FailedOperationPassword,
            EsError::FailedOperationRefundError,
            EsError::FailedOperationRequestTimeOut,
            EsError::FailedOperationSettingIpTraceError,
            EsError::FailedOperationSpaceLanguage,
            EsError::FailedOperationTradeSignError,
            EsError::FailedOperationUnsupportResetNodeTypeAndScaleoutDisk,
            EsError::FailedOperationUnsupportResetScaledownAndModifyDisk,
            EsError::FailedOperationUnsupportReverseRegulationNodeTypeAndDisk,
            EsError::FailedOperationUnsupportedLocalDiskRollUpScaleUpOrDown,
            EsError::FailedOperationUnsupportedOpenLowFrequency,
            EsError::FailedOperationUnsupportedResetNodeTypeAndScaleOutDisk,
            EsError::FailedOperationUnsupportedRestScaleDownAndModifyDisk,
            EsError::FailedOperationUnsupportedReverseRegulationNodeTypeAndDisk,
            EsError::FailedOperationUpdateVpc,
            EsError::InternalError,
            EsError::InvalidParameter,
            EsError::InvalidParameterGc,
            EsError::InvalidParameterIndexNameExist,
            EsError::InvalidParameterIndexNameInvalid,
            EsError::InvalidParameterInvalidAppId,
            EsError::InvalidParameterInvalidAutoVoucher,
            EsError::InvalidParameterInvalidBackends,
            EsError::InvalidParameterInvalidClusterName,
            EsError::InvalidParameterInvalidCosBackupInfo,
            EsError::InvalidParameterInvalidDeployMode,
            EsError::InvalidParameterInvalidDiskCount,
            EsError::InvalidParameterInvalidDiskEncrypt,
            EsError::InvalidParameterInvalidDiskEnhance,
            EsError::InvalidParameterInvalidDiskSize,
            EsError::InvalidParameterInvalidDiskType,
            EsError::InvalidParameterInvalidDns,
            EsError::InvalidParameterInvalidEsAcl,
            EsError::InvalidParameterInvalidEsVersion,
            EsError::InvalidParameterInvalidIndexMetaJson,
            EsError::InvalidParameterInvalidIndexName,
            EsError::InvalidParameterInvalidIndexOptionsField,
            EsError::InvalidParameterInvalidIndexPolicyField,
            EsError::InvalidParameterInvalidIndexSettingsField,
            EsError::InvalidParameterInvalidIndexType,
            EsError::InvalidParameterInvalidInstanceId,
            EsError::InvalidParameterInvalidInstanceOperationDurations,
            EsError::InvalidParameterInvalidIp,
            EsError::InvalidParameterInvalidIpList,
            EsError::InvalidParameterInvalidKibanaPrivatePort,
            EsError::InvalidParameterInvalidLimit,
            EsError::InvalidParameterInvalidLogType,
            EsError::InvalidParameterInvalidLogstashVersion,
            EsError::InvalidParameterInvalidMultiZoneInfo,
            EsError::InvalidParameterInvalidNodeNames,
            EsError::InvalidParameterInvalidNodeNum,
            EsError::InvalidParameterInvalidNodeType,
            EsError::InvalidParameterInvalidNodeTypeStorageInfo,
            EsError::InvalidParameterInvalidOffset,
            EsError::InvalidParameterInvalidOpType,
            EsError::InvalidParameterInvalidOperationDuration,
            EsError::InvalidParameterInvalidOrderByKey,
            EsError::InvalidParameterInvalidOrderByType,
            EsError::InvalidParameterInvalidPara,
            EsError::InvalidParameterInvalidPrivateAccess,
            EsError::InvalidParameterInvalidPublicAccess,
            EsError::InvalidParameterInvalidQueryString,
            EsError::InvalidParameterInvalidRegion,
            EsError::InvalidParameterInvalidRestartMode,
            EsError::InvalidParameterInvalidRestartType,
            EsError::InvalidParameterInvalidSampleJson,
            EsError::InvalidParameterInvalidScaleDiskSafeFactor,
            EsError::InvalidParameterInvalidSceneType,
            EsError::InvalidParameterInvalidSecurityGroupIds,
            EsError::InvalidParameterInvalidServerlessId,
            EsError::InvalidParameterInvalidSpaceId,
            EsError::InvalidParameterInvalidSpaceNames,
            EsError::InvalidParameterInvalidSubnetId,
            EsError::InvalidParameterInvalidSubnetUidList,
            EsError::InvalidParameterInvalidTagInfo,
            EsError::InvalidParameterInvalidTagList,
            EsError::InvalidParameterInvalidTargetIndexName,
            EsError::InvalidParameterInvalidTargetNodeTypes,
            EsError::InvalidParameterInvalidTimeParam,
            EsError::InvalidParameterInvalidTraceUuid,
            EsError::InvalidParameterInvalidType,
            EsError::InvalidParameterInvalidUin,
            EsError::InvalidParameterInvalidUpdateMetaJson,
            EsError::InvalidParameterInvalidUpdateType,
            EsError::InvalidParameterInvalidVoucherIds,
            EsError::InvalidParameterInvalidZone,
            EsError::InvalidParameterSpaceNameExist,
            EsError::InvalidParameterSpaceNameInvalid,
            EsError::InvalidParameterUsernameExist,
            EsError::InvalidParameterValue,
            EsError::InvalidParameterValueChargePeriod,
            EsError::InvalidParameterValueChargeType,
            EsError::InvalidParameterValueCheckOnly,
            EsError::InvalidParameterValueConfigInfo,
            EsError::InvalidParameterValueEnableDoubleEni,
            EsError::InvalidParameterValueEsConfigType,
            EsError::InvalidParameterValueEsPort,
            EsError::InvalidParameterValueEsVip,
            EsError::InvalidParameterValueInstallBundleList,
            EsError::InvalidParameterValueInstallPluginList,
            EsError::InvalidParameterValueInstanceName,
            EsError::InvalidParameterValueInvalidDeadline,
            EsError::InvalidParameterValueInvalidJdk,
            EsError::InvalidParameterValuePassword,
            EsError::InvalidParameterValuePluginType,
            EsError::InvalidParameterValueRemoveBundleList,
            EsError::InvalidParameterValueRemovePluginList,
            EsError::InvalidParameterValueRenewFlag,
            EsError::InvalidParameterValueTargetPath,
            EsError::InvalidParameterValueTimeUnit,
            EsError::InvalidParameterValueUpgradeMode,
            EsError::LimitExceeded,
            EsError::LimitExceededClusterNum,
            EsError::LimitExceededDiagnoseCount,
            EsError::LimitExceededDiskCount,
            EsError::LimitExceededIndexCount,
            EsError::LimitExceededIndexCreate,
            EsError::LimitExceededNodeNumOrIndices,
            EsError::LimitExceededPluginInstall,
            EsError::LimitExceededResourceLimit,
            EsError::LimitExceededResponsePackageOversize,
            EsError::LimitExceededResponseTimeout,
            EsError::LimitExceededSpaceCount,
            EsError::LimitExceededSpaceCreate,
            EsError::LimitExceededUpdateItemLimit,
            EsError::MissingParameter,
            EsError::RegionError,
            EsError::RequestLimitExceeded,
            EsError::ResourceInUse,
            EsError::ResourceInUseDiagnose,
            EsError::ResourceInUseIsolatedStatus,
            EsError::ResourceInUseOrder,
            EsError::ResourceInsufficient,
            EsError::ResourceInsufficientBalance,
            EsError::ResourceInsufficientCvm,
            EsError::ResourceInsufficientCvmQuota,
            EsError::ResourceInsufficientClb,
            EsError::ResourceInsufficientDisk,
            EsError::ResourceInsufficientEs,
            EsError::ResourceInsufficientHiddenZone,
            EsError::ResourceInsufficientSubnet,
            EsError::ResourceInsufficientSubnetIp,
            EsError::ResourceInsufficientZone,
            EsError::ResourceNotFound,
            EsError::ResourceNotFoundAccountInfoNotFound,
            EsError::ResourceNotFoundBaradMetricNotFound,
            EsError::ResourceNotFoundCamInfoNotFound,
            EsError::ResourceNotFoundClbNotFound,
            EsError::ResourceNotFoundCvmInfoNotFound,
            EsError::ResourceNotFoundClusterInfoNotFound,
            EsError::ResourceNotFoundCosInfoNotFound,
            EsError::ResourceNotFoundDbInfoNotFound,
            EsError::ResourceNotFoundDataNodeNotFound,
            EsError::ResourceNotFoundDiagnoseNotFound,
            EsError::ResourceNotFoundDiskInfoNotFound,
            EsError::ResourceNotFoundEsInfoNotFound,
            EsError::ResourceNotFoundIndexInfoNotFound,
            EsError::ResourceNotFoundKmsNotFound,
            EsError::ResourceNotFoundNetWorkInfoNotFound,
            EsError::ResourceNotFoundOssInfoNotFound,
            EsError::ResourceNotFoundStsNotFound,
            EsError::ResourceNotFoundSecurityGroupNotFound,
            EsError::ResourceNotFoundTradeCgwNotFound,
            EsError::ResourceNotFoundVpcInfoNotFound,
            EsError::ResourceNotFoundWhiteListNotFound,
            EsError::ResourceUnavailable,
            EsError::UnauthorizedOperation,
            EsError::UnauthorizedOperationUinNotInWhiteList,
            EsError::UnknownParameter,
            EsError::UnsupportedOperation,
            EsError::UnsupportedOperationAuditStatusConflict,
            EsError::UnsupportedOperationBasicSecurityType,
            EsError::UnsupportedOperationChangeNodeType,
            EsError::UnsupportedOperationCloseHttpsWithSaml,
            EsError::UnsupportedOperationClusterShardNum,
            EsError::UnsupportedOperationClusterStateClose,
            EsError::UnsupportedOperationClusterStateNoReplication,
            EsError::UnsupportedOperationClusterStateUnHealth,
            EsError::UnsupportedOperationCosBackUp,
            EsError::UnsupportedOperationCvmStateNotSupported,
            EsError::UnsupportedOperationCvmStatusStopped,
            EsError::UnsupportedOperationDataNodeJvmHeapTooSmall,
            EsError::UnsupportedOperationDiagnoseJob,
            EsError::UnsupportedOperationDiagnoseNotOpen,
            EsError::UnsupportedOperationDiskFreeSpaceInsufficient,
            EsError::UnsupportedOperationDiskNotPortable,
            EsError::UnsupportedOperationDiskStateNotSupported,
            EsError::UnsupportedOperationDiskTypeChangePathNotSupported,
            EsError::UnsupportedOperationDiskUse,
            EsError::UnsupportedOperationEditListLength,
            EsError::UnsupportedOperationHeteroScalingExecuting,
            EsError::UnsupportedOperationIndexSettingsRequireSet,
            EsError::UnsupportedOperationInstanceTypeError,
            EsError::UnsupportedOperationKernelNotSupport,
            EsError::UnsupportedOperationKernelNotSupportGpu,
            EsError::UnsupportedOperationLicenseError,
            EsError::UnsupportedOperationLocalDisk,
            EsError::UnsupportedOperationMigrate,
            EsError::UnsupportedOperationMultiZonesUpgrade,
            EsError::UnsupportedOperationNotAgreement,
            EsError::UnsupportedOperationNotDataDisk,
            EsError::UnsupportedOperationPassLogstashId,
            EsError::UnsupportedOperationPlugin,
            EsError::UnsupportedOperationProtocol,
            EsError::UnsupportedOperationReadRate,
            EsError::UnsupportedOperationRestartMode,
            EsError::UnsupportedOperationScaleDownTooMuch,
            EsError::UnsupportedOperationScaleInTooMuch,
            EsError::UnsupportedOperationSingleNodeClusterNotSupport,
            EsError::UnsupportedOperationStatusNotNormal,
            EsError::UnsupportedOperationStatusNotSupport,
            EsError::UnsupportedOperationSwitchPrivateLink,
            EsError::UnsupportedOperationTotalStorage,
            EsError::UnsupportedOperationUpdateDiskEncrypt,
            EsError::UnsupportedOperationUpdateDiskType,
            EsError::UnsupportedOperationUpdateNodeNumAndNodeType,
            EsError::UnsupportedOperationVpcInfoNotFound,
            EsError::UnsupportedOperationWebServiceType,
            EsError::UnsupportedOperationWriteRate,
        ];
        pub(super) static WORDS: [&str; 244] = [
            "AuthFailure",
            "AuthFailure.UnAuthCreateInstance",
            "AuthFailure.UnAuthDescribeInstances",
            "AuthFailure.UnAuthorizedOperation",
            "FailedOperation",
            "FailedOperation.AbnormalDataFormat",
            "FailedOperation.AccessControlList",
            "FailedOperation.CdcQuotaInsufficient",
            "FailedOperation.CloseDataTier",
            "FailedOperation.ClusterResourceLimitError",
            "FailedOperation.CosMigrate",
            "FailedOperation.DiskCountParamError",
            "FailedOperation.ErrorClusterState",
            "FailedOperation.ErrorClusterStateNoReplication",
            "FailedOperation.ErrorClusterStateUnhealth",
            "FailedOperation.EsDictionaryInfoError",
            "FailedOperation.FileNameError",
            "FailedOperation.FileSizeError",
            "FailedOperation.GetTagInfoError",
            "FailedOperation.GetUser",
            "FailedOperation.GetUserCosSnapshotList",
            "FailedOperation.NoPayment",
            "FailedOperation.NodeNumAndZoneError",
            "FailedOperation.NotAuthenticated",
            "FailedOperation.OpenDestroyProtection",
            "FailedOperation.Password",
            "FailedOperation.RefundError",
            "FailedOperation.RequestTimeOut",
            "FailedOperation.SettingIpTraceError",
            "FailedOperation.SpaceLanguage",
            "FailedOperation.TradeSignError",
            "FailedOperation.UnsupportResetNodeTypeAndScaleoutDisk",
            "FailedOperation.UnsupportResetScaledownAndModifyDisk",
            "FailedOperation.UnsupportReverseRegulationNodeTypeAndDisk",
            "FailedOperation.UnsupportedLocalDiskRollUpScaleUpOrDown",
            "FailedOperation.UnsupportedOpenLowFrequency",
            "FailedOperation.UnsupportedResetNodeTypeAndScaleOutDisk",
            "FailedOperation.UnsupportedRestScaleDownAndModifyDisk",
            "FailedOperation.UnsupportedReverseRegulationNodeTypeAndDisk",
            "FailedOperation.UpdateVpc",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.GC",
            "InvalidParameter.IndexNameExist",
            "InvalidParameter.IndexNameInvalid",
            "InvalidParameter.InvalidAppId",
            "InvalidParameter.InvalidAutoVoucher",
            "InvalidParameter.InvalidBackends",
            "InvalidParameter.InvalidClusterName",
            "InvalidParameter.InvalidCosBackupInfo",
            "InvalidParameter.InvalidDeployMode",
            "InvalidParameter.InvalidDiskCount",
            "InvalidParameter.InvalidDiskEncrypt",
            "InvalidParameter.InvalidDiskEnhance",
            "InvalidParameter.InvalidDiskSize",
            "InvalidParameter.InvalidDiskType",
            "InvalidParameter.InvalidDns",
            "InvalidParameter.InvalidEsACL",
            "InvalidParameter.InvalidEsVersion",
            "InvalidParameter.InvalidIndexMetaJson",
            "InvalidParameter.InvalidIndexName",
            "InvalidParameter.InvalidIndexOptionsField",
            "InvalidParameter.InvalidIndexPolicyField",
            "InvalidParameter.InvalidIndexSettingsField",
            "InvalidParameter.InvalidIndexType",
            "InvalidParameter.InvalidInstanceId",
            "InvalidParameter.InvalidInstanceOperationDurations",
            "InvalidParameter.InvalidIp",
            "InvalidParameter.InvalidIpList",
            "InvalidParameter.InvalidKibanaPrivatePort",
            "InvalidParameter.InvalidLimit",
            "InvalidParameter.InvalidLogType",
            "InvalidParameter.InvalidLogstashVersion",
            "InvalidParameter.InvalidMultiZoneInfo",
            "InvalidParameter.InvalidNodeNames",
            "InvalidParameter.InvalidNodeNum",
            "InvalidParameter.InvalidNodeType",
            "InvalidParameter.InvalidNodeTypeStorageInfo",
            "InvalidParameter.InvalidOffset",
            "InvalidParameter.InvalidOpType",
            "InvalidParameter.InvalidOperationDuration",
            "InvalidParameter.InvalidOrderByKey",
            "InvalidParameter.InvalidOrderByType",
            "InvalidParameter.InvalidPara",
            "InvalidParameter.InvalidPrivateAccess",
            "InvalidParameter.InvalidPublicAccess",
            "InvalidParameter.InvalidQueryString",
            "InvalidParameter.InvalidRegion",
            "InvalidParameter.InvalidRestartMode",
            "InvalidParameter.InvalidRestartType",
            "InvalidParameter.InvalidSampleJson",
            "InvalidParameter.InvalidScaleDiskSafeFactor",
            "InvalidParameter.InvalidSceneType",
            "InvalidParameter.InvalidSecurityGroupIds",
            "InvalidParameter.InvalidServerlessId",
            "InvalidParameter.InvalidSpaceId",
            "InvalidParameter.InvalidSpaceNames",
            "InvalidParameter.InvalidSubnetId",
            "InvalidParameter.InvalidSubnetUidList",
            "InvalidParameter.InvalidTagInfo",
            "InvalidParameter.InvalidTagList",
            "InvalidParameter.InvalidTargetIndexName",
            "InvalidParameter.InvalidTargetNodeTypes",
            "InvalidParameter.InvalidTimeParam",
            "InvalidParameter.InvalidTraceUuid",
            "InvalidParameter.InvalidType",
            "InvalidParameter.InvalidUin",
            "InvalidParameter.InvalidUpdateMetaJson",
            "InvalidParameter.InvalidUpdateType",
            "InvalidParameter.InvalidVoucherIds",
            "InvalidParameter.InvalidZone",
            "InvalidParameter.SpaceNameExist",
            "InvalidParameter.SpaceNameInvalid",
            "InvalidParameter.UsernameExist",
            "InvalidParameterValue",
            "InvalidParameterValue.ChargePeriod",
            "InvalidParameterValue.ChargeType",
            "InvalidParameterValue.CheckOnly",
            "InvalidParameterValue.ConfigInfo",
            "InvalidParameterValue.EnableDoubleEni",
            "InvalidParameterValue.EsConfigType",
            "InvalidParameterValue.EsPort",
            "InvalidParameterValue.EsVip",
            "InvalidParameterValue.InstallBundleList",
            "InvalidParameterValue.InstallPluginList",
            "InvalidParameterValue.InstanceName",
            "InvalidParameterValue.InvalidDeadline",
            "InvalidParameterValue.InvalidJDK",
            "InvalidParameterValue.Password",
            "InvalidParameterValue.PluginType",
            "InvalidParameterValue.RemoveBundleList",
            "InvalidParameterValue.RemovePluginList",
            "InvalidParameterValue.RenewFlag",
            "InvalidParameterValue.TargetPath",
            "InvalidParameterValue.TimeUnit",
            "InvalidParameterValue.UpgradeMode",
            "LimitExceeded",
            "LimitExceeded.ClusterNum",
            "LimitExceeded.DiagnoseCount",
            "LimitExceeded.DiskCount",
            "LimitExceeded.IndexCount",
            "LimitExceeded.IndexCreate",
            "LimitExceeded.NodeNumOrIndices",
            "LimitExceeded.PluginInstall",
            "LimitExceeded.ResourceLimit",
            "LimitExceeded.ResponsePackageOversize",
            "LimitExceeded.ResponseTimeout",
            "LimitExceeded.SpaceCount",
            "LimitExceeded.SpaceCreate",
            "LimitExceeded.UpdateItemLimit",
            "MissingParameter",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInUse.Diagnose",
            "ResourceInUse.IsolatedStatus",
            "ResourceInUse.Order",
            "ResourceInsufficient",
            "ResourceInsufficient.Balance",
            "ResourceInsufficient.CVM",
            "ResourceInsufficient.CVMQuota",
            "ResourceInsufficient.Clb",
            "ResourceInsufficient.Disk",
            "ResourceInsufficient.Es",
            "ResourceInsufficient.HiddenZone",
            "ResourceInsufficient.Subnet",
            "ResourceInsufficient.SubnetIp",
            "ResourceInsufficient.Zone",
            "ResourceNotFound",
            "ResourceNotFound.AccountInfoNotFound",
            "ResourceNotFound.BaradMetricNotFound",
            "ResourceNotFound.CAMInfoNotFound",
            "ResourceNotFound.CLBNotFound",
            "ResourceNotFound.CVMInfoNotFound",
            "ResourceNotFound.ClusterInfoNotFound",
            "ResourceNotFound.CosInfoNotFound",
            "ResourceNotFound.DBInfoNotFound",
            "ResourceNotFound.DataNodeNotFound",
            "ResourceNotFound.DiagnoseNotFound",
            "ResourceNotFound.DiskInfoNotFound",
            "ResourceNotFound.EsInfoNotFound",
            "ResourceNotFound.IndexInfoNotFound",
            "ResourceNotFound.KMSNotFound",
            "ResourceNotFound.NetWorkInfoNotFound",
            "ResourceNotFound.OssInfoNotFound",
            "ResourceNotFound.STSNotFound",
            "ResourceNotFound.SecurityGroupNotFound",
            "ResourceNotFound.TradeCgwNotFound",
            "ResourceNotFound.VPCInfoNotFound",
            "ResourceNotFound.WhiteListNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperation.UinNotInWhiteList",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.AuditStatusConflict",
            "UnsupportedOperation.BasicSecurityType",
            "UnsupportedOperation.ChangeNodeType",
            "UnsupportedOperation.CloseHttpsWithSaml",
            "UnsupportedOperation.ClusterShardNum",
            "UnsupportedOperation.ClusterStateClose",
            "UnsupportedOperation.ClusterStateNoReplication",
            "UnsupportedOperation.ClusterStateUnHealth",
            "UnsupportedOperation.CosBackUp",
            "UnsupportedOperation.CvmStateNotSupported",
            "UnsupportedOperation.CvmStatusStopped",
            "UnsupportedOperation.DataNodeJvmHeapTooSmall",
            "UnsupportedOperation.DiagnoseJob",
            "UnsupportedOperation.DiagnoseNotOpen",
            "UnsupportedOperation.DiskFreeSpaceInsufficient",
            "UnsupportedOperation.DiskNotPortable",
            "UnsupportedOperation.DiskStateNotSupported",
            "UnsupportedOperation.DiskTypeChangePathNotSupported",
            "UnsupportedOperation.DiskUse",
            "UnsupportedOperation.EditListLength",
            "UnsupportedOperation.HeteroScalingExecuting",
            "UnsupportedOperation.IndexSettingsRequireSet",
            "UnsupportedOperation.InstanceTypeError",
            "UnsupportedOperation.KernelNotSupport",
            "UnsupportedOperation.KernelNotSupportGpu",
            "UnsupportedOperation.LicenseError",
            "UnsupportedOperation.LocalDisk",
            "UnsupportedOperation.Migrate",
            "UnsupportedOperation.MultiZonesUpgrade",
            "UnsupportedOperation.NotAgreement",
            "UnsupportedOperation.NotDataDisk",
            "UnsupportedOperation.PassLogstashId",
            "UnsupportedOperation.Plugin",
            "UnsupportedOperation.Protocol",
            "UnsupportedOperation.ReadRate",
            "UnsupportedOperation.RestartMode",
            "UnsupportedOperation.ScaleDownTooMuch",
            "UnsupportedOperation.ScaleInTooMuch",
            "UnsupportedOperation.SingleNodeClusterNotSupport",
            "UnsupportedOperation.StatusNotNormal",
            "UnsupportedOperation.StatusNotSupport",
            "UnsupportedOperation.SwitchPrivateLink",
            "UnsupportedOperation.TotalStorage",
            "UnsupportedOperation.UpdateDiskEncrypt",
            "UnsupportedOperation.UpdateDiskType",
            "UnsupportedOperation.UpdateNodeNumAndNodeType",
            "UnsupportedOperation.VPCInfoNotFound",
            "UnsupportedOperation.WebServiceType",
            "UnsupportedOperation.WriteRate",
        ];
        pub(super) static NAMES: [&str; 244] = [
            "AuthFailure",
            "AuthFailureUnAuthCreateInstance",
            "AuthFailureUnAuthDescribeInstances",
            "AuthFailureUnAuthorizedOperation",
            "FailedOperation",
            "FailedOperationAbnormalDataFormat",
            "FailedOperationAccessControlList",
            "FailedOperationCdcQuotaInsufficient",
            "FailedOperationCloseDataTier",
            "FailedOperationClusterResourceLimitError",
            "FailedOperationCosMigrate",
            "FailedOperationDiskCountParamError",
            "FailedOperationErrorClusterState",
            "FailedOperationErrorClusterStateNoReplication",
            "FailedOperationErrorClusterStateUnhealth",
            "FailedOperationEsDictionaryInfoError",
            "FailedOperationFileNameError",
            "FailedOperationFileSizeError",
            "FailedOperationGetTagInfoError",
            "FailedOperationGetUser",
            "FailedOperationGetUserCosSnapshotList",
            "FailedOperationNoPayment",
            "FailedOperationNodeNumAndZoneError",
            "FailedOperationNotAuthenticated",
            "FailedOperationOpenDestroyProtection",
            "FailedOperationPassword",
            "FailedOperationRefundError",
            "FailedOperationRequestTimeOut",
            "FailedOperationSettingIpTraceError",
            "FailedOperationSpaceLanguage",
            "FailedOperationTradeSignError",
            "FailedOperationUnsupportResetNodeTypeAndScaleoutDisk",
            "FailedOperationUnsupportResetScaledownAndModifyDisk",
            "FailedOperationUnsupportReverseRegulationNodeTypeAndDisk",
            "FailedOperationUnsupportedLocalDiskRollUpScaleUpOrDown",
            "FailedOperationUnsupportedOpenLowFrequency",
            "FailedOperationUnsupportedResetNodeTypeAndScaleOutDisk",
            "FailedOperationUnsupportedRestScaleDownAndModifyDisk",
            "FailedOperationUnsupportedReverseRegulationNodeTypeAndDisk",
            "FailedOperationUpdateVpc",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterGc",
            "InvalidParameterIndexNameExist",
            "InvalidParameterIndexNameInvalid",
            "InvalidParameterInvalidAppId",
            "InvalidParameterInvalidAutoVoucher",
            "InvalidParameterInvalidBackends",
            "InvalidParameterInvalidClusterName",
            "InvalidParameterInvalidCosBackupInfo",
            "InvalidParameterInvalidDeployMode",
            "InvalidParameterInvalidDiskCount",
            "InvalidParameterInvalidDiskEncrypt",
            "InvalidParameterInvalidDiskEnhance",
            "InvalidParameterInvalidDiskSize",
            "InvalidParameterInvalidDiskType",
            "InvalidParameterInvalidDns",
            "InvalidParameterInvalidEsAcl",
            "InvalidParameterInvalidEsVersion",
            "InvalidParameterInvalidIndexMetaJson",
            "InvalidParameterInvalidIndexName",
            "InvalidParameterInvalidIndexOptionsField",
            "InvalidParameterInvalidIndexPolicyField",
            "InvalidParameterInvalidIndexSettingsField",
            "InvalidParameterInvalidIndexType",
            "InvalidParameterInvalidInstanceId",
            "InvalidParameterInvalidInstanceOperationDurations",
            "InvalidParameterInvalidIp",
            "InvalidParameterInvalidIpList",
            "InvalidParameterInvalidKibanaPrivatePort",
            "InvalidParameterInvalidLimit",
            "InvalidParameterInvalidLogType",
            "InvalidParameterInvalidLogstashVersion",
            "InvalidParameterInvalidMultiZoneInfo",
            "InvalidParameterInvalidNodeNames",
            "InvalidParameterInvalidNodeNum",
            "InvalidParameterInvalidNodeType",
            "InvalidParameterInvalidNodeTypeStorageInfo",
            "InvalidParameterInvalidOffset",
            "InvalidParameterInvalidOpType",
            "InvalidParameterInvalidOperationDuration",
            "InvalidParameterInvalidOrderByKey",
            "InvalidParameterInvalidOrderByType",
            "InvalidParameterInvalidPara",
            "InvalidParameterInvalidPrivateAccess",
            "InvalidParameterInvalidPublicAccess",
            "InvalidParameterInvalidQueryString",
            "InvalidParameterInvalidRegion",
            "InvalidParameterInvalidRestartMode",
            "InvalidParameterInvalidRestartType",
            "InvalidParameterInvalidSampleJson",
            "InvalidParameterInvalidScaleDiskSafeFactor",
            "InvalidParameterInvalidSceneType",
            "InvalidParameterInvalidSecurityGroupIds",
            "InvalidParameterInvalidServerlessId",
            "InvalidParameterInvalidSpaceId",
            "InvalidParameterInvalidSpaceNames",
            "InvalidParameterInvalidSubnetId",
            "InvalidParameterInvalidSubnetUidList",
            "InvalidParameterInvalidTagInfo",
            "InvalidParameterInvalidTagList",
            "InvalidParameterInvalidTargetIndexName",
            "InvalidParameterInvalidTargetNodeTypes",
            "InvalidParameterInvalidTimeParam",
            "InvalidParameterInvalidTraceUuid",
            "InvalidParameterInvalidType",
            "InvalidParameterInvalidUin",
            "InvalidParameterInvalidUpdateMetaJson",
            "InvalidParameterInvalidUpdateType",
            "InvalidParameterInvalidVoucherIds",
            "InvalidParameterInvalidZone",
            "InvalidParameterSpaceNameExist",
            "InvalidParameterSpaceNameInvalid",
            "InvalidParameterUsernameExist",
            "InvalidParameterValue",
            "InvalidParameterValueChargePeriod",
            "InvalidParameterValueChargeType",
            "InvalidParameterValueCheckOnly",
            "InvalidParameterValueConfigInfo",
            "InvalidParameterValueEnableDoubleEni",
            "InvalidParameterValueEsConfigType",
            "InvalidParameterValueEsPort",
            "InvalidParameterValueEsVip",
            "InvalidParameterValueInstallBundleList",
            "InvalidParameterValueInstallPluginList",
            "InvalidParameterValueInstanceName",
            "InvalidParameterValueInvalidDeadline",
            "InvalidParameterValueInvalidJdk",
            "InvalidParameterValuePassword",
            "InvalidParameterValuePluginType",
            "InvalidParameterValueRemoveBundleList",
            "InvalidParameterValueRemovePluginList",
            "InvalidParameterValueRenewFlag",
            "InvalidParameterValueTargetPath",
            "InvalidParameterValueTimeUnit",
            "InvalidParameterValueUpgradeMode",
            "LimitExceeded",
            "LimitExceededClusterNum",
            "LimitExceededDiagnoseCount",
            "LimitExceededDiskCount",
            "LimitExceededIndexCount",
            "LimitExceededIndexCreate",
            "LimitExceededNodeNumOrIndices",
            "LimitExceededPluginInstall",
            "LimitExceededResourceLimit",
            "LimitExceededResponsePackageOversize",
            "LimitExceededResponseTimeout",
            "LimitExceededSpaceCount",
            "LimitExceededSpaceCreate",
            "LimitExceededUpdateItemLimit",
            "MissingParameter",
            "RegionError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInUseDiagnose",
            "ResourceInUseIsolatedStatus",
            "ResourceInUseOrder",
            "ResourceInsufficient",
            "ResourceInsufficientBalance",
            "ResourceInsufficientCvm",
            "ResourceInsufficientCvmQuota",
            "ResourceInsufficientClb",
            "ResourceInsufficientDisk",
            "ResourceInsufficientEs",
            "ResourceInsufficientHiddenZone",
            "ResourceInsufficientSubnet",
            "ResourceInsufficientSubnetIp",
            "ResourceInsufficientZone",
            "ResourceNotFound",
            "ResourceNotFoundAccountInfoNotFound",
            "ResourceNotFoundBaradMetricNotFound",
            "ResourceNotFoundCamInfoNotFound",
            "ResourceNotFoundClbNotFound",
            "ResourceNotFoundCvmInfoNotFound",
            "ResourceNotFoundClusterInfoNotFound",
            "ResourceNotFoundCosInfoNotFound",
            "ResourceNotFoundDbInfoNotFound",
            "ResourceNotFoundDataNodeNotFound",
            "ResourceNotFoundDiagnoseNotFound",
            "ResourceNotFoundDiskInfoNotFound",
            "ResourceNotFoundEsInfoNotFound",
            "ResourceNotFoundIndexInfoNotFound",
            "ResourceNotFoundKmsNotFound",
            "ResourceNotFoundNetWorkInfoNotFound",
            "ResourceNotFoundOssInfoNotFound",
            "ResourceNotFoundStsNotFound",
            "ResourceNotFoundSecurityGroupNotFound",
            "ResourceNotFoundTradeCgwNotFound",
            "ResourceNotFoundVpcInfoNotFound",
            "ResourceNotFoundWhiteListNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperationUinNotInWhiteList",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationAuditStatusConflict",
            "UnsupportedOperationBasicSecurityType",
            "UnsupportedOperationChangeNodeType",
            "UnsupportedOperationCloseHttpsWithSaml",
            "UnsupportedOperationClusterShardNum",
            "UnsupportedOperationClusterStateClose",
            "UnsupportedOperationClusterStateNoReplication",
            "UnsupportedOperationClusterStateUnHealth",
            "UnsupportedOperationCosBackUp",
            "UnsupportedOperationCvmStateNotSupported",
            "UnsupportedOperationCvmStatusStopped",
            "UnsupportedOperationDataNodeJvmHeapTooSmall",
            "UnsupportedOperationDiagnoseJob",
            "UnsupportedOperationDiagnoseNotOpen",
            "UnsupportedOperationDiskFreeSpaceInsufficient",
            "UnsupportedOperationDiskNotPortable",
            "UnsupportedOperationDiskStateNotSupported",
            "UnsupportedOperationDiskTypeChangePathNotSupported",
            "UnsupportedOperationDiskUse",
            "UnsupportedOperationEditListLength",
            "UnsupportedOperationHeteroScalingExecuting",
            "UnsupportedOperationIndexSettingsRequireSet",
            "UnsupportedOperationInstanceTypeError",
            "UnsupportedOperationKernelNotSupport",
            "UnsupportedOperationKernelNotSupportGpu",
            "UnsupportedOperationLicenseError",
            "UnsupportedOperationLocalDisk",
            "UnsupportedOperationMigrate",
            "UnsupportedOperationMultiZonesUpgrade",
            "UnsupportedOperationNotAgreement",
            "UnsupportedOperationNotDataDisk",
            "UnsupportedOperationPassLogstashId",
            "UnsupportedOperationPlugin",
            "UnsupportedOperationProtocol",
            "UnsupportedOperationReadRate",
            "UnsupportedOperationRestartMode",
            "UnsupportedOperationScaleDownTooMuch",
            "UnsupportedOperationScaleInTooMuch",
            "UnsupportedOperationSingleNodeClusterNotSupport",
            "UnsupportedOperationStatusNotNormal",
            "UnsupportedOperationStatusNotSupport",
            "UnsupportedOperationSwitchPrivateLink",
            "UnsupportedOperationTotalStorage",
            "UnsupportedOperationUpdateDiskEncrypt",
            "UnsupportedOperationUpdateDiskType",
            "UnsupportedOperationUpdateNodeNumAndNodeType",
            "UnsupportedOperationVpcInfoNotFound",
            "UnsupportedOperationWebServiceType",
            "UnsupportedOperationWriteRate",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 244] = backgrounds(
            &WORDS,
            &index::ES_V20180416_HEADS,
        );
        pub(super) static OWN: [Own; 2] = [
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "EsError",
            label_en: "Elasticsearch Service (2018-04-16)",
            label_zh: "腾讯云 Elasticsearch Service（2018-04-16）",
            level: Level::Service,
            product: Some(products::ES),
            version: Some("2018-04-16"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    31,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-05-30",
                        "自 2023-05-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    32,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-05-30",
                        "自 2023-05-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    33,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-05-30",
                        "自 2023-05-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::ES_V20180416_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180416::EsError;

/// Version 2025-01-01 of the API.
pub mod v20250101 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Elasticsearch Service (es), API 3.0, version 2025-01-01.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum EsError {
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(EsError, es_v20250101_table);
    mod es_v20250101_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{EsError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "es_v20250101";
        pub(super) const CODE_INDEX: Index = index::ES_V20250101_CODES;
        pub(super) const KEY_INDEX: Index = index::ES_V20250101_KEYS;
        pub(super) static VARIANTS: [EsError; 10] = [
            EsError::InternalError,
            EsError::InvalidParameter,
            EsError::InvalidParameterValue,
            EsError::LimitExceeded,
            EsError::MissingParameter,
            EsError::RequestLimitExceeded,
            EsError::ResourceNotFound,
            EsError::UnauthorizedOperation,
            EsError::UnknownParameter,
            EsError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 10] = [
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "RequestLimitExceeded",
            "ResourceNotFound",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 10] = [
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "RequestLimitExceeded",
            "ResourceNotFound",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 10] = backgrounds(
            &WORDS,
            &index::ES_V20250101_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "EsError",
            label_en: "Elasticsearch Service (2025-01-01)",
            label_zh: "腾讯云 Elasticsearch Service（2025-01-01）",
            level: Level::Service,
            product: Some(products::ES),
            version: Some("2025-01-01"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

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
