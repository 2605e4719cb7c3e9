// @generated from spec/ecm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: f228f3bb06e6a0b0
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ecm.rs"]
mod index;

/// Version 2019-07-19 of the API.
pub mod v20190719 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Edge Computing Machine (ecm), API 3.0, version 2019-07-19.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum EcmError {
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.BlockBalance
        #[doc(alias("FailedOperation.BlockBalance"))]
        FailedOperationBlockBalance = 1_499_672_434,
        /// FailedOperation.DataOperationFailed
        #[doc(alias("FailedOperation.DataOperationFailed"))]
        FailedOperationDataOperationFailed = 250_940_861,
        /// FailedOperation.DiskAttached
        #[doc(alias("FailedOperation.DiskAttached"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        FailedOperationDiskAttached = -260_974_815,
        /// FailedOperation.ImageInUse
        #[doc(alias("FailedOperation.ImageInUse"))]
        FailedOperationImageInUse = -1_095_634_152,
        /// FailedOperation.InstanceInModule
        #[doc(alias("FailedOperation.InstanceInModule"))]
        FailedOperationInstanceInModule = -472_340_625,
        /// FailedOperation.InstanceNotAllStopped
        #[doc(alias("FailedOperation.InstanceNotAllStopped"))]
        FailedOperationInstanceNotAllStopped = -784_822_936,
        /// FailedOperation.InstanceOwnerCheckFailed
        #[doc(alias("FailedOperation.InstanceOwnerCheckFailed"))]
        FailedOperationInstanceOwnerCheckFailed = -1_928_882_986,
        /// FailedOperation.InternalOperationFailure
        #[doc(alias("FailedOperation.InternalOperationFailure"))]
        FailedOperationInternalOperationFailure = 1_675_243_875,
        /// FailedOperation.InvalidStatus
        #[doc(alias("FailedOperation.InvalidStatus"))]
        FailedOperationInvalidStatus = 372_041_849,
        /// FailedOperation.OperationConflict
        #[doc(alias("FailedOperation.OperationConflict"))]
        FailedOperationOperationConflict = 1_003_672_271,
        /// FailedOperation.OperationNotAllow
        #[doc(alias("FailedOperation.OperationNotAllow"))]
        FailedOperationOperationNotAllow = -2_062_384_003,
        /// FailedOperation.PrivateIpAddressBinded
        #[doc(alias("FailedOperation.PrivateIpAddressBinded"))]
        FailedOperationPrivateIpAddressBinded = -1_207_867_784,
        /// FailedOperation.PrivateIpAddressUnavailable
        #[doc(alias("FailedOperation.PrivateIpAddressUnavailable"))]
        FailedOperationPrivateIpAddressUnavailable = -2_070_499_458,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.ComponentError
        #[doc(alias("InternalError.ComponentError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        InternalErrorComponentError = -2_026_312_676,
        /// InternalError.FailQueryResource
        #[doc(alias("InternalError.FailQueryResource"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        InternalErrorFailQueryResource = 292_659_637,
        /// InternalError.ResourceOpFailed
        #[doc(alias("InternalError.ResourceOpFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        InternalErrorResourceOpFailed = -574_561_219,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.Coexist
        #[doc(alias("InvalidParameter.Coexist"))]
        InvalidParameterCoexist = 1_856_833_229,
        /// InvalidParameter.DiskConfigNotSupported
        #[doc(alias("InvalidParameter.DiskConfigNotSupported"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        InvalidParameterDiskConfigNotSupported = 1_564_797_378,
        /// InvalidParameter.FormatError
        #[doc(alias("InvalidParameter.FormatError"))]
        InvalidParameterFormatError = -821_894_327,
        /// InvalidParameter.InvalidDataFormat
        #[doc(alias("InvalidParameter.InvalidDataFormat"))]
        InvalidParameterInvalidDataFormat = 323_631_023,
        /// InvalidParameter.InvalidParameterConflict
        #[doc(alias("InvalidParameter.InvalidParameterConflict"))]
        InvalidParameterInvalidParameterConflict = 1_296_162_190,
        /// InvalidParameter.LBIdNotFound
        #[doc(alias("InvalidParameter.LBIdNotFound"))]
        InvalidParameterLbIdNotFound = 1_948_436_902,
        /// InvalidParameter.ListenerIdNotFound
        #[doc(alias("InvalidParameter.ListenerIdNotFound"))]
        InvalidParameterListenerIdNotFound = 1_837_659_293,
        /// InvalidParameter.LocationNotFound
        #[doc(alias("InvalidParameter.LocationNotFound"))]
        InvalidParameterLocationNotFound = -804_259_092,
        /// InvalidParameter.ParameterConflict
        #[doc(alias("InvalidParameter.ParameterConflict"))]
        InvalidParameterParameterConflict = 1_332_712_185,
        /// InvalidParameter.PortCheckFailed
        #[doc(alias("InvalidParameter.PortCheckFailed"))]
        InvalidParameterPortCheckFailed = -1_560_091_265,
        /// InvalidParameter.ProjectIdNotExist
        #[doc(alias("InvalidParameter.ProjectIdNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        InvalidParameterProjectIdNotExist = 560_812_391,
        /// InvalidParameter.ProtocolCheckFailed
        #[doc(alias("InvalidParameter.ProtocolCheckFailed"))]
        InvalidParameterProtocolCheckFailed = -1_273_296_135,
        /// InvalidParameter.RegionNotFound
        #[doc(alias("InvalidParameter.RegionNotFound"))]
        InvalidParameterRegionNotFound = 1_522_533_679,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AddressQuotaLimitExceeded
        #[doc(alias("InvalidParameterValue.AddressQuotaLimitExceeded"))]
        InvalidParameterValueAddressQuotaLimitExceeded = 230_055_956,
        /// InvalidParameterValue.BandwidthOutOfRange
        #[doc(alias("InvalidParameterValue.BandwidthOutOfRange"))]
        InvalidParameterValueBandwidthOutOfRange = -1_135_422_655,
        /// InvalidParameterValue.CidrNotInPeerVpc
        #[doc(alias("InvalidParameterValue.CidrNotInPeerVpc"))]
        InvalidParameterValueCidrNotInPeerVpc = -533_367_416,
        /// InvalidParameterValue.Duplicate
        #[doc(alias("InvalidParameterValue.Duplicate"))]
        InvalidParameterValueDuplicate = -1_823_616_621,
        /// InvalidParameterValue.FilterLimitExceeded
        #[doc(alias("InvalidParameterValue.FilterLimitExceeded"))]
        InvalidParameterValueFilterLimitExceeded = 1_732_287_731,
        /// InvalidParameterValue.ImageDuplicate
        #[doc(alias("InvalidParameterValue.ImageDuplicate"))]
        InvalidParameterValueImageDuplicate = 1_099_289_357,
        /// InvalidParameterValue.ImageNameDuplicate
        #[doc(alias("InvalidParameterValue.ImageNameDuplicate"))]
        InvalidParameterValueImageNameDuplicate = -20_710_522,
        /// InvalidParameterValue.ImageSizeLargeThanSysDiskSize
        #[doc(alias("InvalidParameterValue.ImageSizeLargeThanSysDiskSize"))]
        InvalidParameterValueImageSizeLargeThanSysDiskSize = 39_516_539,
        /// InvalidParameterValue.InstanceConfigNotMatch
        #[doc(alias("InvalidParameterValue.InstanceConfigNotMatch"))]
        InvalidParameterValueInstanceConfigNotMatch = 1_466_646_746,
        /// InvalidParameterValue.InstanceIdNotSupported
        #[doc(alias("InvalidParameterValue.InstanceIdNotSupported"))]
        InvalidParameterValueInstanceIdNotSupported = -1_345_978_701,
        /// InvalidParameterValue.InstanceNameTooLong
        #[doc(alias("InvalidParameterValue.InstanceNameTooLong"))]
        InvalidParameterValueInstanceNameTooLong = -324_455_727,
        /// InvalidParameterValue.InstanceTypeNotMatchPid
        #[doc(alias("InvalidParameterValue.InstanceTypeNotMatchPid"))]
        InvalidParameterValueInstanceTypeNotMatchPid = -1_286_553_366,
        /// InvalidParameterValue.InsufficientRefundQuota
        #[doc(alias("InvalidParameterValue.InsufficientRefundQuota"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        InvalidParameterValueInsufficientRefundQuota = 1_669_129_713,
        /// InvalidParameterValue.InvaildAddressId
        #[doc(alias("InvalidParameterValue.InvaildAddressId"))]
        InvalidParameterValueInvaildAddressId = -522_534_102,
        /// InvalidParameterValue.InvaildDescribeInstance
        #[doc(alias("InvalidParameterValue.InvaildDescribeInstance"))]
        InvalidParameterValueInvaildDescribeInstance = 287_124_361,
        /// InvalidParameterValue.InvaildEniID
        #[doc(alias("InvalidParameterValue.InvaildEniID"))]
        InvalidParameterValueInvaildEniId = -1_659_598_904,
        /// InvalidParameterValue.InvaildHostName
        #[doc(alias("InvalidParameterValue.InvaildHostName"))]
        InvalidParameterValueInvaildHostName = -1_824_591_840,
        /// InvalidParameterValue.InvaildModifyParam
        #[doc(alias("InvalidParameterValue.InvaildModifyParam"))]
        InvalidParameterValueInvaildModifyParam = 1_996_827_660,
        /// InvalidParameterValue.InvaildModuleNum
        #[doc(alias("InvalidParameterValue.InvaildModuleNum"))]
        InvalidParameterValueInvaildModuleNum = -1_276_339_735,
        /// InvalidParameterValue.InvaildPageParam
        #[doc(alias("InvalidParameterValue.InvaildPageParam"))]
        InvalidParameterValueInvaildPageParam = -1_645_943_462,
        /// InvalidParameterValue.InvaildPassword
        #[doc(alias("InvalidParameterValue.InvaildPassword"))]
        InvalidParameterValueInvaildPassword = 1_365_215_134,
        /// InvalidParameterValue.InvalidAddressCount
        #[doc(alias("InvalidParameterValue.InvalidAddressCount"))]
        InvalidParameterValueInvalidAddressCount = 992_170_560,
        /// InvalidParameterValue.InvalidBandwidth
        #[doc(alias("InvalidParameterValue.InvalidBandwidth"))]
        InvalidParameterValueInvalidBandwidth = 468_011_096,
        /// InvalidParameterValue.InvalidBandwidthIn
        #[doc(alias("InvalidParameterValue.InvalidBandwidthIn"))]
        InvalidParameterValueInvalidBandwidthIn = 189_468_524,
        /// InvalidParameterValue.InvalidBandwidthInAndOut
        #[doc(alias("InvalidParameterValue.InvalidBandwidthInAndOut"))]
        InvalidParameterValueInvalidBandwidthInAndOut = 199_119_535,
        /// InvalidParameterValue.InvalidBillingType
        #[doc(alias("InvalidParameterValue.InvalidBillingType"))]
        InvalidParameterValueInvalidBillingType = 1_985_783_134,
        /// InvalidParameterValue.InvalidDataDiskNum
        #[doc(alias("InvalidParameterValue.InvalidDataDiskNum"))]
        InvalidParameterValueInvalidDataDiskNum = -519_452_895,
        /// InvalidParameterValue.InvalidDataDiskSize
        #[doc(alias("InvalidParameterValue.InvalidDataDiskSize"))]
        InvalidParameterValueInvalidDataDiskSize = 98_397_207,
        /// InvalidParameterValue.InvalidDataDiskType
        #[doc(alias("InvalidParameterValue.InvalidDataDiskType"))]
        InvalidParameterValueInvalidDataDiskType = -510_477_686,
        /// InvalidParameterValue.InvalidDisk
        #[doc(alias("InvalidParameterValue.InvalidDisk"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        InvalidParameterValueInvalidDisk = 1_890_465_379,
        /// InvalidParameterValue.InvalidDiskId
        #[doc(alias("InvalidParameterValue.InvalidDiskId"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        InvalidParameterValueInvalidDiskId = 1_263_029_762,
        /// InvalidParameterValue.InvalidDiskType
        #[doc(alias("InvalidParameterValue.InvalidDiskType"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        InvalidParameterValueInvalidDiskType = 1_285_012_678,
        /// InvalidParameterValue.InvalidEIPDirectService
        #[doc(alias("InvalidParameterValue.InvalidEIPDirectService"))]
        InvalidParameterValueInvalidEipDirectService = -750_026_801,
        /// InvalidParameterValue.InvalidEcmRegion
        #[doc(alias("InvalidParameterValue.InvalidEcmRegion"))]
        InvalidParameterValueInvalidEcmRegion = 234_364_932,
        /// InvalidParameterValue.InvalidFilter
        #[doc(alias("InvalidParameterValue.InvalidFilter"))]
        InvalidParameterValueInvalidFilter = -1_315_941_512,
        /// InvalidParameterValue.InvalidISPInNode
        #[doc(alias("InvalidParameterValue.InvalidISPInNode"))]
        InvalidParameterValueInvalidIspInNode = 2_136_218_767,
        /// InvalidParameterValue.InvalidImageArchitecture
        #[doc(alias("InvalidParameterValue.InvalidImageArchitecture"))]
        InvalidParameterValueInvalidImageArchitecture = -1_495_765_149,
        /// InvalidParameterValue.InvalidImageID
        #[doc(alias("InvalidParameterValue.InvalidImageID"))]
        InvalidParameterValueInvalidImageId = -1_922_172_083,
        /// InvalidParameterValue.InvalidInstanceChargeType
        #[doc(alias("InvalidParameterValue.InvalidInstanceChargeType"))]
        InvalidParameterValueInvalidInstanceChargeType = 2_000_790_649,
        /// InvalidParameterValue.InvalidInstanceID
        #[doc(alias("InvalidParameterValue.InvalidInstanceID"))]
        InvalidParameterValueInvalidInstanceId = 136_750_856,
        /// InvalidParameterValue.InvalidInstanceType
        #[doc(alias("InvalidParameterValue.InvalidInstanceType"))]
        InvalidParameterValueInvalidInstanceType = -1_358_160_452,
        /// InvalidParameterValue.InvalidInstanceTypeConfigID
        #[doc(alias("InvalidParameterValue.InvalidInstanceTypeConfigID"))]
        InvalidParameterValueInvalidInstanceTypeConfigId = 740_382_653,
        /// InvalidParameterValue.InvalidInternetChargeType
        #[doc(alias("InvalidParameterValue.InvalidInternetChargeType"))]
        InvalidParameterValueInvalidInternetChargeType = 2_059_743_325,
        /// InvalidParameterValue.InvalidKeyPairId
        #[doc(alias("InvalidParameterValue.InvalidKeyPairId"))]
        InvalidParameterValueInvalidKeyPairId = -800_761_830,
        /// InvalidParameterValue.InvalidKeyPairName
        #[doc(alias("InvalidParameterValue.InvalidKeyPairName"))]
        InvalidParameterValueInvalidKeyPairName = -801_807_002,
        /// InvalidParameterValue.InvalidLoadBalancerNum
        #[doc(alias("InvalidParameterValue.InvalidLoadBalancerNum"))]
        InvalidParameterValueInvalidLoadBalancerNum = -1_383_058_699,
        /// InvalidParameterValue.InvalidLoadBalancerType
        #[doc(alias("InvalidParameterValue.InvalidLoadBalancerType"))]
        InvalidParameterValueInvalidLoadBalancerType = -140_713_430,
        /// InvalidParameterValue.InvalidModuleID
        #[doc(alias("InvalidParameterValue.InvalidModuleID"))]
        InvalidParameterValueInvalidModuleId = 978_871_074,
        /// InvalidParameterValue.InvalidModuleIDAndInstanceTypeConfigID
        #[doc(alias("InvalidParameterValue.InvalidModuleIDAndInstanceTypeConfigID"))]
        InvalidParameterValueInvalidModuleIdAndInstanceTypeConfigId = -1_093_085_503,
        /// InvalidParameterValue.InvalidModuleIDAndInstanceTypeID
        #[doc(alias("InvalidParameterValue.InvalidModuleIDAndInstanceTypeID"))]
        InvalidParameterValueInvalidModuleIdAndInstanceTypeId = -566_007_085,
        /// InvalidParameterValue.InvalidModuleName
        #[doc(alias("InvalidParameterValue.InvalidModuleName"))]
        InvalidParameterValueInvalidModuleName = 2_107_552_869,
        /// InvalidParameterValue.InvalidOrderByField
        #[doc(alias("InvalidParameterValue.InvalidOrderByField"))]
        InvalidParameterValueInvalidOrderByField = -1_319_216_223,
        /// InvalidParameterValue.InvalidPublicParam
        #[doc(alias("InvalidParameterValue.InvalidPublicParam"))]
        InvalidParameterValueInvalidPublicParam = 1_799_131_216,
        /// InvalidParameterValue.InvalidRegion
        #[doc(alias("InvalidParameterValue.InvalidRegion"))]
        InvalidParameterValueInvalidRegion = 597_793_133,
        /// InvalidParameterValue.InvalidSecurityGroupID
        #[doc(alias("InvalidParameterValue.InvalidSecurityGroupID"))]
        InvalidParameterValueInvalidSecurityGroupId = 1_798_690_471,
        /// InvalidParameterValue.InvalidSnapshot
        #[doc(alias("InvalidParameterValue.InvalidSnapshot"))]
        InvalidParameterValueInvalidSnapshot = -1_830_137_090,
        /// InvalidParameterValue.InvalidSnapshotId
        #[doc(alias("InvalidParameterValue.InvalidSnapshotId"))]
        InvalidParameterValueInvalidSnapshotId = -1_017_161_584,
        /// InvalidParameterValue.InvalidSubnetInZone
        #[doc(alias("InvalidParameterValue.InvalidSubnetInZone"))]
        InvalidParameterValueInvalidSubnetInZone = 922_129_687,
        /// InvalidParameterValue.InvalidSystemDiskSize
        #[doc(alias("InvalidParameterValue.InvalidSystemDiskSize"))]
        InvalidParameterValueInvalidSystemDiskSize = -950_821_979,
        /// InvalidParameterValue.InvalidSystemDiskType
        #[doc(alias("InvalidParameterValue.InvalidSystemDiskType"))]
        InvalidParameterValueInvalidSystemDiskType = 1_040_383_248,
        /// InvalidParameterValue.InvalidTime
        #[doc(alias("InvalidParameterValue.InvalidTime"))]
        InvalidParameterValueInvalidTime = -2_008_720_995,
        /// InvalidParameterValue.InvalidZone
        #[doc(alias("InvalidParameterValue.InvalidZone"))]
        InvalidParameterValueInvalidZone = -30_708_593,
        /// InvalidParameterValue.InvalidZoneInstanceCount
        #[doc(alias("InvalidParameterValue.InvalidZoneInstanceCount"))]
        InvalidParameterValueInvalidZoneInstanceCount = 1_581_095_354,
        /// InvalidParameterValue.InvalidZoneInstanceType
        #[doc(alias("InvalidParameterValue.InvalidZoneInstanceType"))]
        InvalidParameterValueInvalidZoneInstanceType = -1_434_494_707,
        /// InvalidParameterValue.Length
        #[doc(alias("InvalidParameterValue.Length"))]
        InvalidParameterValueLength = -636_357_263,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded = -1_695_669_926,
        /// InvalidParameterValue.Malformed
        #[doc(alias("InvalidParameterValue.Malformed"))]
        InvalidParameterValueMalformed = 1_386_029_026,
        /// InvalidParameterValue.ModuleNotAllowChange
        #[doc(alias("InvalidParameterValue.ModuleNotAllowChange"))]
        InvalidParameterValueModuleNotAllowChange = 1_466_553_273,
        /// InvalidParameterValue.NodeNotSupportIPv6
        #[doc(alias("InvalidParameterValue.NodeNotSupportIPv6"))]
        InvalidParameterValueNodeNotSupportIPv6 = -1_020_404_621,
        /// InvalidParameterValue.ObjectNotCurrentSubnet
        #[doc(alias("InvalidParameterValue.ObjectNotCurrentSubnet"))]
        InvalidParameterValueObjectNotCurrentSubnet = -56_640_316,
        /// InvalidParameterValue.ObjectVpcNotCurrentVpc
        #[doc(alias("InvalidParameterValue.ObjectVpcNotCurrentVpc"))]
        InvalidParameterValueObjectVpcNotCurrentVpc = -1_440_829_280,
        /// InvalidParameterValue.ParameterValueTooLarge
        #[doc(alias("InvalidParameterValue.ParameterValueTooLarge"))]
        InvalidParameterValueParameterValueTooLarge = -699_586_701,
        /// InvalidParameterValue.Range
        #[doc(alias("InvalidParameterValue.Range"))]
        InvalidParameterValueRange = -887_732_136,
        /// InvalidParameterValue.Reserved
        #[doc(alias("InvalidParameterValue.Reserved"))]
        InvalidParameterValueReserved = 1_381_543_090,
        /// InvalidParameterValue.SubnetConflict
        #[doc(alias("InvalidParameterValue.SubnetConflict"))]
        InvalidParameterValueSubnetConflict = 1_379_829_311,
        /// InvalidParameterValue.SubnetNotExist
        #[doc(alias("InvalidParameterValue.SubnetNotExist"))]
        InvalidParameterValueSubnetNotExist = 1_816_945_874,
        /// InvalidParameterValue.SubnetRange
        #[doc(alias("InvalidParameterValue.SubnetRange"))]
        InvalidParameterValueSubnetRange = -1_405_162_186,
        /// InvalidParameterValue.TagNumOutOfRange
        #[doc(alias("InvalidParameterValue.TagNumOutOfRange"))]
        InvalidParameterValueTagNumOutOfRange = -1_409_455_039,
        /// InvalidParameterValue.TaskNotFound
        #[doc(alias("InvalidParameterValue.TaskNotFound"))]
        InvalidParameterValueTaskNotFound = -2_141_890_669,
        /// InvalidParameterValue.TerminateTimeSmaller
        #[doc(alias("InvalidParameterValue.TerminateTimeSmaller"))]
        InvalidParameterValueTerminateTimeSmaller = -1_220_100_965,
        /// InvalidParameterValue.TooLong
        #[doc(alias("InvalidParameterValue.TooLong"))]
        InvalidParameterValueTooLong = 1_188_546_683,
        /// InvalidParameterValue.UnmatchedBillingType
        #[doc(alias("InvalidParameterValue.UnmatchedBillingType"))]
        InvalidParameterValueUnmatchedBillingType = 732_553_377,
        /// InvalidParameterValue.UnsupportedRegion
        #[doc(alias("InvalidParameterValue.UnsupportedRegion"))]
        InvalidParameterValueUnsupportedRegion = -684_063_539,
        /// InvalidParameterValue.UserNotSupportIPv6
        #[doc(alias("InvalidParameterValue.UserNotSupportIPv6"))]
        InvalidParameterValueUserNotSupportIPv6 = 1_335_116_963,
        /// InvalidParameterValue.VpcCidrConflict
        #[doc(alias("InvalidParameterValue.VpcCidrConflict"))]
        InvalidParameterValueVpcCidrConflict = -2_117_039_807,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.AddressQuotaLimitExceeded
        #[doc(alias("LimitExceeded.AddressQuotaLimitExceeded"))]
        LimitExceededAddressQuotaLimitExceeded = 1_005_040_110,
        /// LimitExceeded.AddressQuotaLimitExceededDailyAllocate
        #[doc(alias("LimitExceeded.AddressQuotaLimitExceededDailyAllocate"))]
        LimitExceededAddressQuotaLimitExceededDailyAllocate = 451_785_664,
        /// LimitExceeded.AttachedDiskLimitExceeded
        #[doc(alias("LimitExceeded.AttachedDiskLimitExceeded"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        LimitExceededAttachedDiskLimitExceeded = 459_550_608,
        /// LimitExceeded.CidrBlock
        #[doc(alias("LimitExceeded.CidrBlock"))]
        LimitExceededCidrBlock = 1_340_224_028,
        /// LimitExceeded.EniQuotaLimitExceeded
        #[doc(alias("LimitExceeded.EniQuotaLimitExceeded"))]
        LimitExceededEniQuotaLimitExceeded = -1_124_661_836,
        /// LimitExceeded.InstanceSecurityGroupLimitExceeded
        #[doc(alias("LimitExceeded.InstanceSecurityGroupLimitExceeded"))]
        LimitExceededInstanceSecurityGroupLimitExceeded = -1_197_277_771,
        /// LimitExceeded.LBLimitExceeded
        #[doc(alias("LimitExceeded.LBLimitExceeded"))]
        LimitExceededLbLimitExceeded = 1_808_880_136,
        /// LimitExceeded.ModuleSecurityGroupLimitExceeded
        #[doc(alias("LimitExceeded.ModuleSecurityGroupLimitExceeded"))]
        LimitExceededModuleSecurityGroupLimitExceeded = 755_578_791,
        /// LimitExceeded.NicOrIPLimitExceeded
        #[doc(alias("LimitExceeded.NicOrIPLimitExceeded"))]
        LimitExceededNicOrIpLimitExceeded = -1_381_351_565,
        /// LimitExceeded.PrivateIPQuotaLimitExceeded
        #[doc(alias("LimitExceeded.PrivateIPQuotaLimitExceeded"))]
        LimitExceededPrivateIpQuotaLimitExceeded = 2_016_935_850,
        /// LimitExceeded.SecurityGroupInstanceLimitExceeded
        #[doc(alias("LimitExceeded.SecurityGroupInstanceLimitExceeded"))]
        LimitExceededSecurityGroupInstanceLimitExceeded = 632_699_010,
        /// LimitExceeded.SecurityGroupModuleLimitExceeded
        #[doc(alias("LimitExceeded.SecurityGroupModuleLimitExceeded"))]
        LimitExceededSecurityGroupModuleLimitExceeded = 165_579_934,
        /// LimitExceeded.SecurityGroupPolicySet
        #[doc(alias("LimitExceeded.SecurityGroupPolicySet"))]
        LimitExceededSecurityGroupPolicySet = -791_648_347,
        /// LimitExceeded.VcpuLimitExceeded
        #[doc(alias("LimitExceeded.VcpuLimitExceeded"))]
        LimitExceededVcpuLimitExceeded = 179_585_238,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.MissingAssociateEntity
        #[doc(alias("MissingParameter.MissingAssociateEntity"))]
        MissingParameterMissingAssociateEntity = 2_043_564_522,
        /// MissingParameter.MissingBaseConfigParameter
        #[doc(alias("MissingParameter.MissingBaseConfigParameter"))]
        MissingParameterMissingBaseConfigParameter = -1_890_916_331,
        /// MissingParameter.MissingImageParameter
        #[doc(alias("MissingParameter.MissingImageParameter"))]
        MissingParameterMissingImageParameter = 382_937_090,
        /// MissingParameter.MissingInstanceTypeConfigParameter
        #[doc(alias("MissingParameter.MissingInstanceTypeConfigParameter"))]
        MissingParameterMissingInstanceTypeConfigParameter = 1_410_214_739,
        /// MissingParameter.MissingInstancesParameter
        #[doc(alias("MissingParameter.MissingInstancesParameter"))]
        MissingParameterMissingInstancesParameter = -343_277_534,
        /// MissingParameter.MissingModuleParameter
        #[doc(alias("MissingParameter.MissingModuleParameter"))]
        MissingParameterMissingModuleParameter = 235_693_988,
        /// MissingParameter.MissingNetworkInterfaceParameter
        #[doc(alias("MissingParameter.MissingNetworkInterfaceParameter"))]
        MissingParameterMissingNetworkInterfaceParameter = -1_714_669_015,
        /// MissingParameter.MissingNodeParameter
        #[doc(alias("MissingParameter.MissingNodeParameter"))]
        MissingParameterMissingNodeParameter = 882_492_425,
        /// MissingParameter.MissingOverViewParameter
        #[doc(alias("MissingParameter.MissingOverViewParameter"))]
        MissingParameterMissingOverViewParameter = -304_397_814,
        /// MissingParameter.MissingPrivateIpAddress
        #[doc(alias("MissingParameter.MissingPrivateIpAddress"))]
        MissingParameterMissingPrivateIpAddress = 797_205_404,
        /// OperationDenied.InstanceOperationInProgress
        #[doc(alias("OperationDenied.InstanceOperationInProgress"))]
        OperationDeniedInstanceOperationInProgress = -1_760_300_736,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceInsufficient.CidrBlock
        #[doc(alias("ResourceInsufficient.CidrBlock"))]
        ResourceInsufficientCidrBlock = 1_273_070_671,
        /// ResourceInsufficient.IPQuotaNotEnough
        #[doc(alias("ResourceInsufficient.IPQuotaNotEnough"))]
        ResourceInsufficientIpQuotaNotEnough = 350_084_782,
        /// ResourceInsufficient.InstanceQuotaNotEnough
        #[doc(alias("ResourceInsufficient.InstanceQuotaNotEnough"))]
        ResourceInsufficientInstanceQuotaNotEnough = -1_686_097_226,
        /// ResourceInsufficient.InvaildPrivateImageNum
        #[doc(alias("ResourceInsufficient.InvaildPrivateImageNum"))]
        ResourceInsufficientInvaildPrivateImageNum = 1_860_513_540,
        /// ResourceInsufficient.PrivateIPQuotaNotEnough
        #[doc(alias("ResourceInsufficient.PrivateIPQuotaNotEnough"))]
        ResourceInsufficientPrivateIpQuotaNotEnough = -489_826_752,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.InstanceNotExist
        #[doc(alias("ResourceNotFound.InstanceNotExist"))]
        ResourceNotFoundInstanceNotExist = 842_679_169,
        /// ResourceNotFound.NotFound
        #[doc(alias("ResourceNotFound.NotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        ResourceNotFoundNotFound = 29_007_449,
        /// ResourceUnavailable.Attached
        #[doc(alias("ResourceUnavailable.Attached"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        ResourceUnavailableAttached = -1_262_788_095,
        /// ResourceUnavailable.Expire
        #[doc(alias("ResourceUnavailable.Expire"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        ResourceUnavailableExpire = 1_657_745_739,
        /// ResourceUnavailable.InstanceNotRunning
        #[doc(alias("ResourceUnavailable.InstanceNotRunning"))]
        ResourceUnavailableInstanceNotRunning = 148_177_475,
        /// ResourceUnavailable.NotPortable
        #[doc(alias("ResourceUnavailable.NotPortable"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        ResourceUnavailableNotPortable = -3_817_689,
        /// ResourceUnavailable.NotSupported
        #[doc(alias("ResourceUnavailable.NotSupported"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        ResourceUnavailableNotSupported = 610_484_752,
        /// ResourceUnavailable.RepeatRefund
        #[doc(alias("ResourceUnavailable.RepeatRefund"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        ResourceUnavailableRepeatRefund = -1_502_461_822,
        /// ResourceUnavailable.TypeError
        #[doc(alias("ResourceUnavailable.TypeError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        ResourceUnavailableTypeError = 386_659_855,
        /// ResourcesSoldOut.LoadBalancerSoldOut
        #[doc(alias("ResourcesSoldOut.LoadBalancerSoldOut"))]
        ResourcesSoldOutLoadBalancerSoldOut = -833_169_916,
        /// ResourcesSoldOut.SpecifiedInstanceType
        #[doc(alias("ResourcesSoldOut.SpecifiedInstanceType"))]
        ResourcesSoldOutSpecifiedInstanceType = -1_911_450_834,
        /// UnauthorizedOperation.ForbiddenOperation
        #[doc(alias("UnauthorizedOperation.ForbiddenOperation"))]
        UnauthorizedOperationForbiddenOperation = -218_051_120,
        /// UnauthorizedOperation.MFAExpired
        #[doc(alias("UnauthorizedOperation.MFAExpired"))]
        UnauthorizedOperationMfaExpired = 2_016_905_280,
        /// UnauthorizedOperation.NotCertification
        #[doc(alias("UnauthorizedOperation.NotCertification"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        UnauthorizedOperationNotCertification = 490_959_587,
        /// UnauthorizedOperation.NotHavePaymentRight
        #[doc(alias("UnauthorizedOperation.NotHavePaymentRight"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        UnauthorizedOperationNotHavePaymentRight = -1_076_457_069,
        /// UnauthorizedOperation.WindowsImage
        #[doc(alias("UnauthorizedOperation.WindowsImage"))]
        UnauthorizedOperationWindowsImage = -946_994_302,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.AddressIdNotFound
        #[doc(alias("UnsupportedOperation.AddressIdNotFound"))]
        UnsupportedOperationAddressIdNotFound = -114_560_402,
        /// UnsupportedOperation.AlreadyBindEip
        #[doc(alias("UnsupportedOperation.AlreadyBindEip"))]
        UnsupportedOperationAlreadyBindEip = -481_491_757,
        /// UnsupportedOperation.AttachmentAlreadyExists
        #[doc(alias("UnsupportedOperation.AttachmentAlreadyExists"))]
        UnsupportedOperationAttachmentAlreadyExists = 2_090_732_883,
        /// UnsupportedOperation.AttachmentNotFound
        #[doc(alias("UnsupportedOperation.AttachmentNotFound"))]
        UnsupportedOperationAttachmentNotFound = -799_631_973,
        /// UnsupportedOperation.DelDefaultRoute
        #[doc(alias("UnsupportedOperation.DelDefaultRoute"))]
        UnsupportedOperationDelDefaultRoute = -1_875_888_979,
        /// UnsupportedOperation.DelRouteWithSubnet
        #[doc(alias("UnsupportedOperation.DelRouteWithSubnet"))]
        UnsupportedOperationDelRouteWithSubnet = -1_808_626_525,
        /// UnsupportedOperation.DuplicatePolicy
        #[doc(alias("UnsupportedOperation.DuplicatePolicy"))]
        UnsupportedOperationDuplicatePolicy = -1_940_942_547,
        /// UnsupportedOperation.Ecmp
        #[doc(alias("UnsupportedOperation.Ecmp"))]
        UnsupportedOperationEcmp = -1_203_607_963,
        /// UnsupportedOperation.EcmpWithCcnRoute
        #[doc(alias("UnsupportedOperation.EcmpWithCcnRoute"))]
        UnsupportedOperationEcmpWithCcnRoute = 171_501_836,
        /// UnsupportedOperation.EcmpWithUserRoute
        #[doc(alias("UnsupportedOperation.EcmpWithUserRoute"))]
        UnsupportedOperationEcmpWithUserRoute = 403_593_233,
        /// UnsupportedOperation.InstanceIdNotFound
        #[doc(alias("UnsupportedOperation.InstanceIdNotFound"))]
        UnsupportedOperationInstanceIdNotFound = 514_713_462,
        /// UnsupportedOperation.InstanceIdNotSupported
        #[doc(alias("UnsupportedOperation.InstanceIdNotSupported"))]
        UnsupportedOperationInstanceIdNotSupported = 418_672_638,
        /// UnsupportedOperation.InstanceTypeNotSupportImage
        #[doc(alias("UnsupportedOperation.InstanceTypeNotSupportImage"))]
        UnsupportedOperationInstanceTypeNotSupportImage = 1_283_846_879,
        /// UnsupportedOperation.InvalidInstanceState
        #[doc(alias("UnsupportedOperation.InvalidInstanceState"))]
        UnsupportedOperationInvalidInstanceState = 362_082_386,
        /// UnsupportedOperation.InvalidNetworkInterfaceIdNotFound
        #[doc(alias("UnsupportedOperation.InvalidNetworkInterfaceIdNotFound"))]
        UnsupportedOperationInvalidNetworkInterfaceIdNotFound = 286_299_046,
        /// UnsupportedOperation.InvalidPrivateIpAddressAlreadyBindEip
        #[doc(alias("UnsupportedOperation.InvalidPrivateIpAddressAlreadyBindEip"))]
        UnsupportedOperationInvalidPrivateIpAddressAlreadyBindEip = 1_691_139_373,
        /// UnsupportedOperation.InvalidState
        #[doc(alias("UnsupportedOperation.InvalidState"))]
        UnsupportedOperationInvalidState = -2_081_589_817,
        /// UnsupportedOperation.Malformed
        #[doc(alias("UnsupportedOperation.Malformed"))]
        UnsupportedOperationMalformed = 2_014_252_840,
        /// UnsupportedOperation.MutexOperationTaskRunning
        #[doc(alias("UnsupportedOperation.MutexOperationTaskRunning"))]
        UnsupportedOperationMutexOperationTaskRunning = 498_823_789,
        /// UnsupportedOperation.QuotaLimitExceeded
        #[doc(alias("UnsupportedOperation.QuotaLimitExceeded"))]
        UnsupportedOperationQuotaLimitExceeded = -1_912_336_325,
        /// UnsupportedOperation.SnapHasShared
        #[doc(alias("UnsupportedOperation.SnapHasShared"))]
        UnsupportedOperationSnapHasShared = -1_348_226_086,
        /// UnsupportedOperation.SnapshotHasBindedImage
        #[doc(alias("UnsupportedOperation.SnapshotHasBindedImage"))]
        UnsupportedOperationSnapshotHasBindedImage = -315_300_814,
        /// UnsupportedOperation.StatusNotPermit
        #[doc(alias("UnsupportedOperation.StatusNotPermit"))]
        UnsupportedOperationStatusNotPermit = 47_715_571,
        /// UnsupportedOperation.SystemRoute
        #[doc(alias("UnsupportedOperation.SystemRoute"))]
        UnsupportedOperationSystemRoute = -803_731_929,
        /// UnsupportedOperation.VersionMismatch
        #[doc(alias("UnsupportedOperation.VersionMismatch"))]
        UnsupportedOperationVersionMismatch = -891_007_557,
        /// UnsupportedOperation.VpcMismatch
        #[doc(alias("UnsupportedOperation.VpcMismatch"))]
        UnsupportedOperationVpcMismatch = 2_078_395_828,
    }
    api::listed_enum!(EcmError, ecm_v20190719_table);
    mod ecm_v20190719_table {
        use super::api::{
            Background, Index, Level, Retirement, Table, TableData, backgrounds,
        };
        use super::{EcmError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "ecm_v20190719";
        pub(super) const CODE_INDEX: Index = index::ECM_V20190719_CODES;
        pub(super) const KEY_INDEX: Index = index::ECM_V20190719_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [EcmError; 197] = [
            EcmError::AuthFailureUnauthorizedOperation,
            EcmError::FailedOperation,
            EcmError::FailedOperationBlockBalance,
            EcmError::FailedOperationDataOperationFailed,
            EcmError::FailedOperationDiskAttached,
            EcmError::FailedOperationImageInUse,
            EcmError::FailedOperationInstanceInModule,
            EcmError::FailedOperationInstanceNotAllStopped,
            EcmError::FailedOperationInstanceOwnerCheckFailed,
            EcmError::FailedOperationInternalOperationFailure,
            EcmError::FailedOperationInvalidStatus,
            EcmError::FailedOperationOperationConflict,
            EcmError::FailedOperationOperationNotAllow,
            EcmError::FailedOperationPrivateIpAddressBinded,
            EcmError::FailedOperationPrivateIpAddressUnavailable,
            EcmError::InternalError,
            EcmError::InternalErrorComponentError,
            EcmError::InternalErrorFailQueryResource,
            EcmError::InternalErrorResourceOpFailed,
            EcmError::InvalidParameter,
            EcmError::InvalidParameterCoexist,
            EcmError::InvalidParameterDiskConfigNotSupported,
            EcmError::InvalidParameterFormatError,
            EcmError::InvalidParameterInvalidDataFormat,
            EcmError::InvalidParameterInvalidParameterConflict,
            EcmError::InvalidParameterLbIdNotFound,
            EcmError::InvalidParameterListenerIdNotFound,
            EcmError::InvalidParameterLocationNotFound,
            EcmError::InvalidParameterParameterConflict,
            EcmError::InvalidParameterPortCheckFailed,
            EcmError::InvalidParameterProjectIdNotExist,
            EcmError::InvalidParameterProtocolCheckFailed,
            EcmError::InvalidParameterRegionNotFound,
            EcmError::InvalidParameterValue,
            EcmError::InvalidParameterValueAddressQuotaLimitExceeded,
            EcmError::InvalidParameterValueBandwidthOutOfRange,
            EcmError::InvalidParameterValueCidrNotInPeerVpc,
            EcmError::InvalidParameterValueDuplicate,
            EcmError::InvalidParameterValueFilterLimitExceeded,
            EcmError::InvalidParameterValueImageDuplicate,
            EcmError::InvalidParameterValueImageNameDuplicate,
            EcmError::InvalidParameterValueImageSizeLargeThanSysDiskSize,
            EcmError::InvalidParameterValueInstanceConfigNotMatch,
            EcmError::InvalidParameterValueInstanceIdNotSupported,
            EcmError::InvalidParameterValueInstanceNameTooLong,
            EcmError::InvalidParameterValueInstanceTypeNotMatchPid,
            EcmError::InvalidParameterValueInsufficientRefundQuota,
            EcmError::InvalidParameterValueInvaildAddressId,
            EcmError::InvalidParameterValueInvaildDescribeInstance,
            EcmError::InvalidParameterValueInvaildEniId,
            EcmError::InvalidParameterValueInvaildHostName,
            EcmError::InvalidParameterValueInvaildModifyParam,
            EcmError::InvalidParameterValueInvaildModuleNum,
            EcmError::InvalidParameterValueInvaildPageParam,
            EcmError::InvalidParameterValueInvaildPassword,
            EcmError::InvalidParameterValueInvalidAddressCount,
            EcmError::InvalidParameterValueInvalidBandwidth,
            EcmError::InvalidParameterValueInvalidBandwidthIn,
            EcmError::InvalidParameterValueInvalidBandwidthInAndOut,
            EcmError::InvalidParameterValueInvalidBillingType,
            EcmError::InvalidParameterValueInvalidDataDiskNum,
            EcmError::InvalidParameterValueInvalidDataDiskSize,
            EcmError::InvalidParameterValueInvalidDataDiskType,
            EcmError::InvalidParameterValueInvalidDisk,
            EcmError::InvalidParameterValueInvalidDiskId,
            EcmError::InvalidParameterValueInvalidDiskType,
            EcmError::InvalidParameterValueInvalidEipDirectService,
            EcmError::InvalidParameterValueInvalidEcmRegion,
            EcmError::InvalidParameterValueInvalidFilter,
            EcmError::InvalidParameterValueInvalidIspInNode,
            EcmError::InvalidParameterValueInvalidImageArchitecture,
            EcmError::InvalidParameterValueInvalidImageId,
            EcmError::InvalidParameterValueInvalidInstanceChargeType,
            EcmError::InvalidParameterValueInvalidInstanceId,
            EcmError::InvalidParameterValueInvalidInstanceType,
            EcmError::InvalidParameterValueInvalidInstanceTypeConfigId,
            EcmError::InvalidParameterValueInvalidInternetChargeType,
            EcmError::InvalidParameterValueInvalidKeyPairId,
            EcmError::InvalidParameterValueInvalidKeyPairName,
            EcmError::InvalidParameterValueInvalidLoadBalancerNum,
            EcmError::InvalidParameterValueInvalidLoadBalancerType,
            EcmError::InvalidParameterValueInvalidModuleId,
            EcmError::InvalidParameterValueInvalidModuleIdAndInstanceTypeConfigId,
            EcmError::InvalidParameterValueInvalidModuleIdAndInstanceTypeId,
            EcmError::InvalidParameterValueInvalidModuleName,
            EcmError::InvalidParameterValueInvalidOrderByField,
            EcmError::InvalidParameterValueInvalidPublicParam,
            EcmError::InvalidParameterValueInvalidRegion,
            EcmError::InvalidParameterValueInvalidSecurityGroupId,
            EcmError::InvalidParameterValueInvalidSnapshot,
            EcmError::InvalidParameterValueInvalidSnapshotId,
            EcmError::InvalidParameterValueInvalidSubnetInZone,
            EcmError::InvalidParameterValueInvalidSystemDiskSize,
            EcmError::InvalidParameterValueInvalidSystemDiskType,
            EcmError::InvalidParameterValueInvalidTime,
            EcmError::InvalidParameterValueInvalidZone,
            EcmError::InvalidParameterValueInvalidZoneInstanceCount,
            EcmError::InvalidParameterValueInvalidZoneInstanceType,
            EcmError::InvalidParameterValueLength,
            EcmError::InvalidParameterValueLimitExceeded,
            EcmError::InvalidParameterValueMalformed,
            EcmError::InvalidParameterValueModuleNotAllowChange,
            EcmError::InvalidParameterValueNodeNotSupportIPv6,
            EcmError::InvalidParameterValueObjectNotCurrentSubnet,
            EcmError::InvalidParameterValueObjectVpcNotCurrentVpc,
            EcmError::InvalidParameterValueParameterValueTooLarge,
            EcmError::InvalidParameterValueRange,
            EcmError::InvalidParameterValueReserved,
            EcmError::InvalidParameterValueSubnetConflict,
            EcmError::InvalidParameterValueSubnetNotExist,
            EcmError::InvalidParameterValueSubnetRange,
            EcmError::InvalidParameterValueTagNumOutOfRange,
            EcmError::InvalidParameterValueTaskNotFound,
            EcmError::InvalidParameterValueTerminateTimeSmaller,
            EcmError::InvalidParameterValueTooLong,
            EcmError::InvalidParameterValueUnmatchedBillingType,
            EcmError::InvalidParameterValueUnsupportedRegion,
            EcmError::InvalidParameterValueUserNotSupportIPv6,
            EcmError::InvalidParameterValueVpcCidrConflict,
            EcmError::LimitExceeded,
            EcmError::LimitExceededAddressQuotaLimitExceeded,
            EcmError::LimitExceededAddressQuotaLimitExceededDailyAllocate,
            EcmError::LimitExceededAttachedDiskLimitExceeded,
            EcmError::LimitExceededCidrBlock,
            EcmError::LimitExceededEniQuotaLimitExceeded,
            EcmError::LimitExceededInstanceSecurityGroupLimitExceeded,
            EcmError::LimitExceededLbLimitExceeded,
            EcmError::LimitExceededModuleSecurityGroupLimitExceeded,
            EcmError::LimitExceededNicOrIpLimitExceeded,
            EcmError::LimitExceededPrivateIpQuotaLimitExceeded,
            EcmError::LimitExceededSecurityGroupInstanceLimitExceeded,
            EcmError::LimitExceededSecurityGroupModuleLimitExceeded,
            EcmError::LimitExceededSecurityGroupPolicySet,
            EcmError::LimitExceededVcpuLimitExceeded,
            EcmError::MissingParameter,
            EcmError::MissingParameterMissingAssociateEntity,
            EcmError::MissingParameterMissingBaseConfigParameter,
            EcmError::MissingParameterMissingImageParameter,
            EcmError::MissingParameterMissingInstanceTypeConfigParameter,
            EcmError::MissingParameterMissingInstancesParameter,
            EcmError::MissingParameterMissingModuleParameter,
            EcmError::MissingParameterMissingNetworkInterfaceParameter,
            EcmError::MissingParameterMissingNodeParameter,
            EcmError::MissingParameterMissingOverViewParameter,
            EcmError::MissingParameterMissingPrivateIpAddress,
            EcmError::OperationDeniedInstanceOperationInProgress,
            EcmError::ResourceInUse,
            EcmError::ResourceInsufficient,
            EcmError::ResourceInsufficientCidrBlock,
            EcmError::ResourceInsufficientIpQuotaNotEnough,
            EcmError::ResourceInsufficientInstanceQuotaNotEnough,
            EcmError::ResourceInsufficientInvaildPrivateImageNum,
            EcmError::ResourceInsufficientPrivateIpQuotaNotEnough,
            EcmError::ResourceNotFound,
            EcmError::ResourceNotFoundInstanceNotExist,
            EcmError::ResourceNotFoundNotFound,
            EcmError::ResourceUnavailableAttached,
            EcmError::ResourceUnavailableExpire,
            EcmError::ResourceUnavailableInstanceNotRunning,
            EcmError::ResourceUnavailableNotPortable,
            EcmError::ResourceUnavailableNotSupported,
            EcmError::ResourceUnavailableRepeatRefund,
            EcmError::ResourceUnavailableTypeError,
            EcmError::ResourcesSoldOutLoadBalancerSoldOut,
            EcmError::ResourcesSoldOutSpecifiedInstanceType,
            EcmError::UnauthorizedOperationForbiddenOperation,
            EcmError::UnauthorizedOperationMfaExpired,
            EcmError::UnauthorizedOperationNotCertification,
            EcmError::UnauthorizedOperationNotHavePaymentRight,
            EcmError::UnauthorizedOperationWindowsImage,
            EcmError::UnsupportedOperation,
            EcmError::UnsupportedOperationAddressIdNotFound,
            EcmError::UnsupportedOperationAlreadyBindEip,
            EcmError::UnsupportedOperationAttachmentAlreadyExists,
            EcmError::UnsupportedOperationAttachmentNotFound,
            EcmError::UnsupportedOperationDelDefaultRoute,
            EcmError::UnsupportedOperationDelRouteWithSubnet,
            EcmError::UnsupportedOperationDuplicatePolicy,
            EcmError::UnsupportedOperationEcmp,
            EcmError::UnsupportedOperationEcmpWithCcnRoute,
            EcmError::UnsupportedOperationEcmpWithUserRoute,
            EcmError::UnsupportedOperationInstanceIdNotFound,
            EcmError::UnsupportedOperationInstanceIdNotSupported,
            EcmError::UnsupportedOperationInstanceTypeNotSupportImage,
            EcmError::UnsupportedOperationInvalidInstanceState,
            EcmError::UnsupportedOperationInvalidNetworkInterfaceIdNotFound,
            EcmError::UnsupportedOperationInvalidPrivateIpAddressAlreadyBindEip,
            EcmError::UnsupportedOperationInvalidState,
            EcmError::UnsupportedOperationMalformed,
            EcmError::UnsupportedOperationMutexOperationTaskRunning,
            EcmError::UnsupportedOperationQuotaLimitExceeded,
            EcmError::UnsupportedOperationSnapHasShared,
            EcmError::UnsupportedOperationSnapshotHasBindedImage,
            EcmError::UnsupportedOperationStatusNotPermit,
            EcmError::UnsupportedOperationSystemRoute,
            EcmError::UnsupportedOperationVersionMismatch,
            EcmError::UnsupportedOperationVpcMismatch,
        ];
        pub(super) static WORDS: [&str; 197] = [
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.BlockBalance",
            "FailedOperation.DataOperationFailed",
            "FailedOperation.DiskAttached",
            "FailedOperation.ImageInUse",
            "FailedOperation.InstanceInModule",
            "FailedOperation.InstanceNotAllStopped",
            "FailedOperation.InstanceOwnerCheckFailed",
            "FailedOperation.InternalOperationFailure",
            "FailedOperation.InvalidStatus",
            "FailedOperation.OperationConflict",
            "FailedOperation.OperationNotAllow",
            "FailedOperation.PrivateIpAddressBinded",
            "FailedOperation.PrivateIpAddressUnavailable",
            "InternalError",
            "InternalError.ComponentError",
            "InternalError.FailQueryResource",
            "InternalError.ResourceOpFailed",
            "InvalidParameter",
            "InvalidParameter.Coexist",
            "InvalidParameter.DiskConfigNotSupported",
            "InvalidParameter.FormatError",
            "InvalidParameter.InvalidDataFormat",
            "InvalidParameter.InvalidParameterConflict",
            "InvalidParameter.LBIdNotFound",
            "InvalidParameter.ListenerIdNotFound",
            "InvalidParameter.LocationNotFound",
            "InvalidParameter.ParameterConflict",
            "InvalidParameter.PortCheckFailed",
            "InvalidParameter.ProjectIdNotExist",
            "InvalidParameter.ProtocolCheckFailed",
            "InvalidParameter.RegionNotFound",
            "InvalidParameterValue",
            "InvalidParameterValue.AddressQuotaLimitExceeded",
            "InvalidParameterValue.BandwidthOutOfRange",
            "InvalidParameterValue.CidrNotInPeerVpc",
            "InvalidParameterValue.Duplicate",
            "InvalidParameterValue.FilterLimitExceeded",
            "InvalidParameterValue.ImageDuplicate",
            "InvalidParameterValue.ImageNameDuplicate",
            "InvalidParameterValue.ImageSizeLargeThanSysDiskSize",
            "InvalidParameterValue.InstanceConfigNotMatch",
            "InvalidParameterValue.InstanceIdNotSupported",
            "InvalidParameterValue.InstanceNameTooLong",
            "InvalidParameterValue.InstanceTypeNotMatchPid",
            "InvalidParameterValue.InsufficientRefundQuota",
            "InvalidParameterValue.InvaildAddressId",
            "InvalidParameterValue.InvaildDescribeInstance",
            "InvalidParameterValue.InvaildEniID",
            "InvalidParameterValue.InvaildHostName",
            "InvalidParameterValue.InvaildModifyParam",
            "InvalidParameterValue.InvaildModuleNum",
            "InvalidParameterValue.InvaildPageParam",
            "InvalidParameterValue.InvaildPassword",
            "InvalidParameterValue.InvalidAddressCount",
            "InvalidParameterValue.InvalidBandwidth",
            "InvalidParameterValue.InvalidBandwidthIn",
            "InvalidParameterValue.InvalidBandwidthInAndOut",
            "InvalidParameterValue.InvalidBillingType",
            "InvalidParameterValue.InvalidDataDiskNum",
            "InvalidParameterValue.InvalidDataDiskSize",
            "InvalidParameterValue.InvalidDataDiskType",
            "InvalidParameterValue.InvalidDisk",
            "InvalidParameterValue.InvalidDiskId",
            "InvalidParameterValue.InvalidDiskType",
            "InvalidParameterValue.InvalidEIPDirectService",
            "InvalidParameterValue.InvalidEcmRegion",
            "InvalidParameterValue.InvalidFilter",
            "InvalidParameterValue.InvalidISPInNode",
            "InvalidParameterValue.InvalidImageArchitecture",
            "InvalidParameterValue.InvalidImageID",
            "InvalidParameterValue.InvalidInstanceChargeType",
            "InvalidParameterValue.InvalidInstanceID",
            "InvalidParameterValue.InvalidInstanceType",
            "InvalidParameterValue.InvalidInstanceTypeConfigID",
            "InvalidParameterValue.InvalidInternetChargeType",
            "InvalidParameterValue.InvalidKeyPairId",
            "InvalidParameterValue.InvalidKeyPairName",
            "InvalidParameterValue.InvalidLoadBalancerNum",
            "InvalidParameterValue.InvalidLoadBalancerType",
            "InvalidParameterValue.InvalidModuleID",
            "InvalidParameterValue.InvalidModuleIDAndInstanceTypeConfigID",
            "InvalidParameterValue.InvalidModuleIDAndInstanceTypeID",
            "InvalidParameterValue.InvalidModuleName",
            "InvalidParameterValue.InvalidOrderByField",
            "InvalidParameterValue.InvalidPublicParam",
            "InvalidParameterValue.InvalidRegion",
            "InvalidParameterValue.InvalidSecurityGroupID",
            "InvalidParameterValue.InvalidSnapshot",
            "InvalidParameterValue.InvalidSnapshotId",
            "InvalidParameterValue.InvalidSubnetInZone",
            "InvalidParameterValue.InvalidSystemDiskSize",
            "InvalidParameterValue.InvalidSystemDiskType",
            "InvalidParameterValue.InvalidTime",
            "InvalidParameterValue.InvalidZone",
            "InvalidParameterValue.InvalidZoneInstanceCount",
            "InvalidParameterValue.InvalidZoneInstanceType",
            "InvalidParameterValue.Length",
            "InvalidParameterValue.LimitExceeded",
            "InvalidParameterValue.Malformed",
            "InvalidParameterValue.ModuleNotAllowChange",
            "InvalidParameterValue.NodeNotSupportIPv6",
            "InvalidParameterValue.ObjectNotCurrentSubnet",
            "InvalidParameterValue.ObjectVpcNotCurrentVpc",
            "InvalidParameterValue.ParameterValueTooLarge",
            "InvalidParameterValue.Range",
            "InvalidParameterValue.Reserved",
            "InvalidParameterValue.SubnetConflict",
            "InvalidParameterValue.SubnetNotExist",
            "InvalidParameterValue.SubnetRange",
            "InvalidParameterValue.TagNumOutOfRange",
            "InvalidParameterValue.TaskNotFound",
            "InvalidParameterValue.TerminateTimeSmaller",
            "InvalidParameterValue.TooLong",
            "InvalidParameterValue.UnmatchedBillingType",
            "InvalidParameterValue.UnsupportedRegion",
            "InvalidParameterValue.UserNotSupportIPv6",
            "InvalidParameterValue.VpcCidrConflict",
            "LimitExceeded",
            "LimitExceeded.AddressQuotaLimitExceeded",
            "LimitExceeded.AddressQuotaLimitExceededDailyAllocate",
            "LimitExceeded.AttachedDiskLimitExceeded",
            "LimitExceeded.CidrBlock",
            "LimitExceeded.EniQuotaLimitExceeded",
            "LimitExceeded.InstanceSecurityGroupLimitExceeded",
            "LimitExceeded.LBLimitExceeded",
            "LimitExceeded.ModuleSecurityGroupLimitExceeded",
            "LimitExceeded.NicOrIPLimitExceeded",
            "LimitExceeded.PrivateIPQuotaLimitExceeded",
            "LimitExceeded.SecurityGroupInstanceLimitExceeded",
            "LimitExceeded.SecurityGroupModuleLimitExceeded",
            "LimitExceeded.SecurityGroupPolicySet",
            "LimitExceeded.VcpuLimitExceeded",
            "MissingParameter",
            "MissingParameter.MissingAssociateEntity",
            "MissingParameter.MissingBaseConfigParameter",
            "MissingParameter.MissingImageParameter",
            "MissingParameter.MissingInstanceTypeConfigParameter",
            "MissingParameter.MissingInstancesParameter",
            "MissingParameter.MissingModuleParameter",
            "MissingParameter.MissingNetworkInterfaceParameter",
            "MissingParameter.MissingNodeParameter",
            "MissingParameter.MissingOverViewParameter",
            "MissingParameter.MissingPrivateIpAddress",
            "OperationDenied.InstanceOperationInProgress",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceInsufficient.CidrBlock",
            "ResourceInsufficient.IPQuotaNotEnough",
            "ResourceInsufficient.InstanceQuotaNotEnough",
            "ResourceInsufficient.InvaildPrivateImageNum",
            "ResourceInsufficient.PrivateIPQuotaNotEnough",
            "ResourceNotFound",
            "ResourceNotFound.InstanceNotExist",
            "ResourceNotFound.NotFound",
            "ResourceUnavailable.Attached",
            "ResourceUnavailable.Expire",
            "ResourceUnavailable.InstanceNotRunning",
            "ResourceUnavailable.NotPortable",
            "ResourceUnavailable.NotSupported",
            "ResourceUnavailable.RepeatRefund",
            "ResourceUnavailable.TypeError",
            "ResourcesSoldOut.LoadBalancerSoldOut",
            "ResourcesSoldOut.SpecifiedInstanceType",
            "UnauthorizedOperation.ForbiddenOperation",
            "UnauthorizedOperation.MFAExpired",
            "UnauthorizedOperation.NotCertification",
            "UnauthorizedOperation.NotHavePaymentRight",
            "UnauthorizedOperation.WindowsImage",
            "UnsupportedOperation",
            "UnsupportedOperation.AddressIdNotFound",
            "UnsupportedOperation.AlreadyBindEip",
            "UnsupportedOperation.AttachmentAlreadyExists",
            "UnsupportedOperation.AttachmentNotFound",
            "UnsupportedOperation.DelDefaultRoute",
            "UnsupportedOperation.DelRouteWithSubnet",
            "UnsupportedOperation.DuplicatePolicy",
            "UnsupportedOperation.Ecmp",
            "UnsupportedOperation.EcmpWithCcnRoute",
            "UnsupportedOperation.EcmpWithUserRoute",
            "UnsupportedOperation.InstanceIdNotFound",
            "UnsupportedOperation.InstanceIdNotSupported",
            "UnsupportedOperation.InstanceTypeNotSupportImage",
            "UnsupportedOperation.InvalidInstanceState",
            "UnsupportedOperation.InvalidNetworkInterfaceIdNotFound",
            "UnsupportedOperation.InvalidPrivateIpAddressAlreadyBindEip",
            "UnsupportedOperation.InvalidState",
            "UnsupportedOperation.Malformed",
            "UnsupportedOperation.MutexOperationTaskRunning",
            "UnsupportedOperation.QuotaLimitExceeded",
            "UnsupportedOperation.SnapHasShared",
            "UnsupportedOperation.SnapshotHasBindedImage",
            "UnsupportedOperation.StatusNotPermit",
            "UnsupportedOperation.SystemRoute",
            "UnsupportedOperation.VersionMismatch",
            "UnsupportedOperation.VpcMismatch",
        ];
        pub(super) static NAMES: [&str; 197] = [
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationBlockBalance",
            "FailedOperationDataOperationFailed",
            "FailedOperationDiskAttached",
            "FailedOperationImageInUse",
            "FailedOperationInstanceInModule",
            "FailedOperationInstanceNotAllStopped",
            "FailedOperationInstanceOwnerCheckFailed",
            "FailedOperationInternalOperationFailure",
            "FailedOperationInvalidStatus",
            "FailedOperationOperationConflict",
            "FailedOperationOperationNotAllow",
            "FailedOperationPrivateIpAddressBinded",
            "FailedOperationPrivateIpAddressUnavailable",
            "InternalError",
            "InternalErrorComponentError",
            "InternalErrorFailQueryResource",
            "InternalErrorResourceOpFailed",
            "InvalidParameter",
            "InvalidParameterCoexist",
            "InvalidParameterDiskConfigNotSupported",
            "InvalidParameterFormatError",
            "InvalidParameterInvalidDataFormat",
            "InvalidParameterInvalidParameterConflict",
            "InvalidParameterLbIdNotFound",
            "InvalidParameterListenerIdNotFound",
            "InvalidParameterLocationNotFound",
            "InvalidParameterParameterConflict",
            "InvalidParameterPortCheckFailed",
            "InvalidParameterProjectIdNotExist",
            "InvalidParameterProtocolCheckFailed",
            "InvalidParameterRegionNotFound",
            "InvalidParameterValue",
            "InvalidParameterValueAddressQuotaLimitExceeded",
            "InvalidParameterValueBandwidthOutOfRange",
            "InvalidParameterValueCidrNotInPeerVpc",
            "InvalidParameterValueDuplicate",
            "InvalidParameterValueFilterLimitExceeded",
            "InvalidParameterValueImageDuplicate",
            "InvalidParameterValueImageNameDuplicate",
            "InvalidParameterValueImageSizeLargeThanSysDiskSize",
            "InvalidParameterValueInstanceConfigNotMatch",
            "InvalidParameterValueInstanceIdNotSupported",
            "InvalidParameterValueInstanceNameTooLong",
            "InvalidParameterValueInstanceTypeNotMatchPid",
            "InvalidParameterValueInsufficientRefundQuota",
            "InvalidParameterValueInvaildAddressId",
            "InvalidParameterValueInvaildDescribeInstance",
            "InvalidParameterValueInvaildEniId",
            "InvalidParameterValueInvaildHostName",
            "InvalidParameterValueInvaildModifyParam",
            "InvalidParameterValueInvaildModuleNum",
            "InvalidParameterValueInvaildPageParam",
            "InvalidParameterValueInvaildPassword",
            "InvalidParameterValueInvalidAddressCount",
            "InvalidParameterValueInvalidBandwidth",
            "InvalidParameterValueInvalidBandwidthIn",
            "InvalidParameterValueInvalidBandwidthInAndOut",
            "InvalidParameterValueInvalidBillingType",
            "InvalidParameterValueInvalidDataDiskNum",
            "InvalidParameterValueInvalidDataDiskSize",
            "InvalidParameterValueInvalidDataDiskType",
            "InvalidParameterValueInvalidDisk",
            "InvalidParameterValueInvalidDiskId",
            "InvalidParameterValueInvalidDiskType",
            "InvalidParameterValueInvalidEipDirectService",
            "InvalidParameterValueInvalidEcmRegion",
            "InvalidParameterValueInvalidFilter",
            "InvalidParameterValueInvalidIspInNode",
            "InvalidParameterValueInvalidImageArchitecture",
            "InvalidParameterValueInvalidImageId",
            "InvalidParameterValueInvalidInstanceChargeType",
            "InvalidParameterValueInvalidInstanceId",
            "InvalidParameterValueInvalidInstanceType",
            "InvalidParameterValueInvalidInstanceTypeConfigId",
            "InvalidParameterValueInvalidInternetChargeType",
            "InvalidParameterValueInvalidKeyPairId",
            "InvalidParameterValueInvalidKeyPairName",
            "InvalidParameterValueInvalidLoadBalancerNum",
            "InvalidParameterValueInvalidLoadBalancerType",
            "InvalidParameterValueInvalidModuleId",
            "InvalidParameterValueInvalidModuleIdAndInstanceTypeConfigId",
            "InvalidParameterValueInvalidModuleIdAndInstanceTypeId",
            "InvalidParameterValueInvalidModuleName",
            "InvalidParameterValueInvalidOrderByField",
            "InvalidParameterValueInvalidPublicParam",
            "InvalidParameterValueInvalidRegion",
            "InvalidParameterValueInvalidSecurityGroupId",
            "InvalidParameterValueInvalidSnapshot",
            "InvalidParameterValueInvalidSnapshotId",
            "InvalidParameterValueInvalidSubnetInZone",
            "InvalidParameterValueInvalidSystemDiskSize",
            "InvalidParameterValueInvalidSystemDiskType",
            "InvalidParameterValueInvalidTime",
            "InvalidParameterValueInvalidZone",
            "InvalidParameterValueInvalidZoneInstanceCount",
            "InvalidParameterValueInvalidZoneInstanceType",
            "InvalidParameterValueLength",
            "InvalidParameterValueLimitExceeded",
            "InvalidParameterValueMalformed",
            "InvalidParameterValueModuleNotAllowChange",
            "InvalidParameterValueNodeNotSupportIPv6",
            "InvalidParameterValueObjectNotCurrentSubnet",
            "InvalidParameterValueObjectVpcNotCurrentVpc",
            "InvalidParameterValueParameterValueTooLarge",
            "InvalidParameterValueRange",
            "InvalidParameterValueReserved",
            "InvalidParameterValueSubnetConflict",
            "InvalidParameterValueSubnetNotExist",
            "InvalidParameterValueSubnetRange",
            "InvalidParameterValueTagNumOutOfRange",
            "InvalidParameterValueTaskNotFound",
            "InvalidParameterValueTerminateTimeSmaller",
            "InvalidParameterValueTooLong",
            "InvalidParameterValueUnmatchedBillingType",
            "InvalidParameterValueUnsupportedRegion",
            "InvalidParameterValueUserNotSupportIPv6",
            "InvalidParameterValueVpcCidrConflict",
            "LimitExceeded",
            "LimitExceededAddressQuotaLimitExceeded",
            "LimitExceededAddressQuotaLimitExceededDailyAllocate",
            "LimitExceededAttachedDiskLimitExceeded",
            "LimitExceededCidrBlock",
            "LimitExceededEniQuotaLimitExceeded",
            "LimitExceededInstanceSecurityGroupLimitExceeded",
            "LimitExceededLbLimitExceeded",
            "LimitExceededModuleSecurityGroupLimitExceeded",
            "LimitExceededNicOrIpLimitExceeded",
            "LimitExceededPrivateIpQuotaLimitExceeded",
            "LimitExceededSecurityGroupInstanceLimitExceeded",
            "LimitExceededSecurityGroupModuleLimitExceeded",
            "LimitExceededSecurityGroupPolicySet",
            "LimitExceededVcpuLimitExceeded",
            "MissingParameter",
            "MissingParameterMissingAssociateEntity",
            "MissingParameterMissingBaseConfigParameter",
            "MissingParameterMissingImageParameter",
            "MissingParameterMissingInstanceTypeConfigParameter",
            "MissingParameterMissingInstancesParameter",
            "MissingParameterMissingModuleParameter",
            "MissingParameterMissingNetworkInterfaceParameter",
            "MissingParameterMissingNodeParameter",
            "MissingParameterMissingOverViewParameter",
            "MissingParameterMissingPrivateIpAddress",
            "OperationDeniedInstanceOperationInProgress",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceInsufficientCidrBlock",
            "ResourceInsufficientIpQuotaNotEnough",
            "ResourceInsufficientInstanceQuotaNotEnough",
            "ResourceInsufficientInvaildPrivateImageNum",
            "ResourceInsufficientPrivateIpQuotaNotEnough",
            "ResourceNotFound",
            "ResourceNotFoundInstanceNotExist",
            "ResourceNotFoundNotFound",
            "ResourceUnavailableAttached",
            "ResourceUnavailableExpire",
            "ResourceUnavailableInstanceNotRunning",
            "ResourceUnavailableNotPortable",
            "ResourceUnavailableNotSupported",
            "ResourceUnavailableRepeatRefund",
            "ResourceUnavailableTypeError",
            "ResourcesSoldOutLoadBalancerSoldOut",
            "ResourcesSoldOutSpecifiedInstanceType",
            "UnauthorizedOperationForbiddenOperation",
            "UnauthorizedOperationMfaExpired",
            "UnauthorizedOperationNotCertification",
            "UnauthorizedOperationNotHavePaymentRight",
            "UnauthorizedOperationWindowsImage",
            "UnsupportedOperation",
            "UnsupportedOperationAddressIdNotFound",
            "UnsupportedOperationAlreadyBindEip",
            "UnsupportedOperationAttachmentAlreadyExists",
            "UnsupportedOperationAttachmentNotFound",
            "UnsupportedOperationDelDefaultRoute",
            "UnsupportedOperationDelRouteWithSubnet",
            "UnsupportedOperationDuplicatePolicy",
            "UnsupportedOperationEcmp",
            "UnsupportedOperationEcmpWithCcnRoute",
            "UnsupportedOperationEcmpWithUserRoute",
            "UnsupportedOperationInstanceIdNotFound",
            "UnsupportedOperationInstanceIdNotSupported",
            "UnsupportedOperationInstanceTypeNotSupportImage",
            "UnsupportedOperationInvalidInstanceState",
            "UnsupportedOperationInvalidNetworkInterfaceIdNotFound",
            "UnsupportedOperationInvalidPrivateIpAddressAlreadyBindEip",
            "UnsupportedOperationInvalidState",
            "UnsupportedOperationMalformed",
            "UnsupportedOperationMutexOperationTaskRunning",
            "UnsupportedOperationQuotaLimitExceeded",
            "UnsupportedOperationSnapHasShared",
            "UnsupportedOperationSnapshotHasBindedImage",
            "UnsupportedOperationStatusNotPermit",
            "UnsupportedOperationSystemRoute",
            "UnsupportedOperationVersionMismatch",
            "UnsupportedOperationVpcMismatch",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 197] = backgrounds(
            &WORDS,
            &index::ECM_V20190719_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "EcmError",
            label_en: "Edge Computing Machine",
            label_zh: "边缘计算机器",
            level: Level::Service,
            product: Some(products::ECM),
            version: Some("2019-07-19"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    4,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-29",
                        "自 2026-05-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    16,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-29",
                        "自 2026-05-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    17,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-29",
                        "自 2026-05-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    18,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-29",
                        "自 2026-05-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    21,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-29",
                        "自 2026-05-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    30,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-29",
                        "自 2026-05-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    46,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-29",
                        "自 2026-05-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    63,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-29",
                        "自 2026-05-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    64,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-29",
                        "自 2026-05-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    65,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-29",
                        "自 2026-05-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    122,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-29",
                        "自 2026-05-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    155,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-29",
                        "自 2026-05-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    156,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-29",
                        "自 2026-05-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    157,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-29",
                        "自 2026-05-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    159,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-29",
                        "自 2026-05-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    160,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-29",
                        "自 2026-05-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    161,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-29",
                        "自 2026-05-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    162,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-29",
                        "自 2026-05-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    167,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-29",
                        "自 2026-05-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    168,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-05-29",
                        "自 2026-05-29 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20190719::EcmError;

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
