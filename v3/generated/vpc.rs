// @generated from spec/vpc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 2b9bb6a93a76ee4c
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/vpc.rs"]
mod index;

/// Version 2017-03-12 of the API.
pub mod v20170312 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Virtual Private Cloud (vpc), API 3.0, version 2017-03-12.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum VpcError {
        /// AddressQuotaLimitExceeded
        AddressQuotaLimitExceeded = -1_560_580_371,
        /// AddressQuotaLimitExceeded.DailyAllocate
        #[doc(alias("AddressQuotaLimitExceeded.DailyAllocate"))]
        AddressQuotaLimitExceededDailyAllocate = -1_827_339_145,
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation.AddressEniInfoNotFound
        #[doc(alias("FailedOperation.AddressEniInfoNotFound"))]
        FailedOperationAddressEniInfoNotFound = -1_071_405_335,
        /// FailedOperation.BalanceInsufficient
        #[doc(alias("FailedOperation.BalanceInsufficient"))]
        FailedOperationBalanceInsufficient = 906_035_860,
        /// FailedOperation.CallVpcOssFailed
        #[doc(alias("FailedOperation.CallVpcOssFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-01-21"
        )]
        FailedOperationCallVpcOssFailed = -211_435_105,
        /// FailedOperation.CreateCcnFailed
        #[doc(alias("FailedOperation.CreateCcnFailed"))]
        FailedOperationCreateCcnFailed = -2_093_600_785,
        /// FailedOperation.CreateVpnGatewayFailed
        #[doc(alias("FailedOperation.CreateVpnGatewayFailed"))]
        FailedOperationCreateVpnGatewayFailed = 397_155_565,
        /// FailedOperation.InvalidRegion
        #[doc(alias("FailedOperation.InvalidRegion"))]
        FailedOperationInvalidRegion = -718_889_939,
        /// FailedOperation.IpTypeNotPermit
        #[doc(alias("FailedOperation.IpTypeNotPermit"))]
        FailedOperationIpTypeNotPermit = -855_603_010,
        /// FailedOperation.MasterEniNotFound
        #[doc(alias("FailedOperation.MasterEniNotFound"))]
        FailedOperationMasterEniNotFound = 1_247_208_474,
        /// FailedOperation.NetDetectTimeOut
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.NetDetectTimeOut"))]
        FailedOperationNetDetectTimeOut = -333_649_858,
        /// FailedOperation.TaskFailed
        #[doc(alias("FailedOperation.TaskFailed"))]
        FailedOperationTaskFailed = -520_331_985,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.CreateCkafkaRouteError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.CreateCkafkaRouteError"))]
        InternalErrorCreateCkafkaRouteError = 728_414_019,
        /// InternalError.ModuleError
        #[doc(alias("InternalError.ModuleError"))]
        InternalErrorModuleError = -1_112_025_668,
        /// InternalError.NetDetectTimeOut
        #[doc(alias("InternalError.NetDetectTimeOut"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-03-15"
        )]
        InternalErrorNetDetectTimeOut = 530_276_299,
        /// InternalServerError
        InternalServerError = -662_261_936,
        /// InvalidAccount.NotSupported
        #[doc(alias("InvalidAccount.NotSupported"))]
        InvalidAccountNotSupported = -652_899_020,
        /// InvalidAddressId.Blocked
        #[doc(alias("InvalidAddressId.Blocked"))]
        InvalidAddressIdBlocked = -81_896_022,
        /// InvalidAddressId.NotFound
        #[doc(alias("InvalidAddressId.NotFound"))]
        InvalidAddressIdNotFound = -356_477_328,
        /// InvalidAddressIdState.InArrears
        #[doc(alias("InvalidAddressIdState.InArrears"))]
        InvalidAddressIdStateInArrears = -1_136_915_050,
        /// InvalidAddressIdStatus.NotPermit
        #[doc(alias("InvalidAddressIdStatus.NotPermit"))]
        InvalidAddressIdStatusNotPermit = -2_101_601_864,
        /// InvalidAddressState
        InvalidAddressState = -918_155_330,
        /// InvalidInstance.NotSupported
        #[doc(alias("InvalidInstance.NotSupported"))]
        InvalidInstanceNotSupported = -2_016_217_924,
        /// InvalidInstanceId.AlreadyBindEip
        #[doc(alias("InvalidInstanceId.AlreadyBindEip"))]
        InvalidInstanceIdAlreadyBindEip = -2_115_153_086,
        /// InvalidInstanceId.NotFound
        #[doc(alias("InvalidInstanceId.NotFound"))]
        InvalidInstanceIdNotFound = 1_782_903_751,
        /// InvalidNetworkInterfaceId.NotFound
        #[doc(alias("InvalidNetworkInterfaceId.NotFound"))]
        InvalidNetworkInterfaceIdNotFound = -140_249_852,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AclTypeMismatch
        #[doc(alias("InvalidParameter.AclTypeMismatch"))]
        InvalidParameterAclTypeMismatch = 1_010_500_642,
        /// InvalidParameter.Coexist
        #[doc(alias("InvalidParameter.Coexist"))]
        InvalidParameterCoexist = 1_856_833_229,
        /// InvalidParameter.Conflict
        #[doc(alias("InvalidParameter.Conflict"))]
        InvalidParameterDotConflict = -155_270_949,
        /// InvalidParameter.DuplicatedLbTrafficMirrorCollectors
        #[doc(alias("InvalidParameter.DuplicatedLbTrafficMirrorCollectors"))]
        InvalidParameterDuplicatedLbTrafficMirrorCollectors = -701_288_788,
        /// InvalidParameter.FilterInvalidKey
        #[doc(alias("InvalidParameter.FilterInvalidKey"))]
        InvalidParameterFilterInvalidKey = -145_373_269,
        /// InvalidParameter.FilterMissParameter
        #[doc(alias("InvalidParameter.FilterMissParameter"))]
        InvalidParameterFilterMissParameter = 1_026_328_227,
        /// InvalidParameter.FilterNotDict
        #[doc(alias("InvalidParameter.FilterNotDict"))]
        InvalidParameterFilterNotDict = 694_464_389,
        /// InvalidParameter.FilterValuesNotList
        #[doc(alias("InvalidParameter.FilterValuesNotList"))]
        InvalidParameterFilterValuesNotList = 1_386_063_128,
        /// InvalidParameter.InvalidFilter
        #[doc(alias("InvalidParameter.InvalidFilter"))]
        InvalidParameterInvalidFilter = -1_833_175_978,
        /// InvalidParameter.InvalidKey
        #[doc(alias("InvalidParameter.InvalidKey"))]
        InvalidParameterInvalidKey = -1_851_893_596,
        /// InvalidParameter.NextHopMismatch
        #[doc(alias("InvalidParameter.NextHopMismatch"))]
        InvalidParameterNextHopMismatch = 69_204_583,
        /// InvalidParameter.NotDict
        #[doc(alias("InvalidParameter.NotDict"))]
        InvalidParameterNotDict = 51_047_504,
        /// InvalidParameter.NotList
        #[doc(alias("InvalidParameter.NotList"))]
        InvalidParameterNotList = -1_435_574_646,
        /// InvalidParameter.NotStr
        #[doc(alias("InvalidParameter.NotStr"))]
        InvalidParameterNotStr = -874_539_103,
        /// InvalidParameter.UnsupportedLbTrafficMirrorAz
        #[doc(alias("InvalidParameter.UnsupportedLbTrafficMirrorAz"))]
        InvalidParameterUnsupportedLbTrafficMirrorAz = 183_493_660,
        /// InvalidParameter.VpgHaGroupNotFound
        #[doc(alias("InvalidParameter.VpgHaGroupNotFound"))]
        InvalidParameterVpgHaGroupNotFound = 1_828_617_128,
        /// InvalidParameterConflict
        InvalidParameterConflict = 962_919_041,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AccessSubnetMask
        #[doc(alias("InvalidParameterValue.AccessSubnetMask"))]
        InvalidParameterValueAccessSubnetMask = 690_631_243,
        /// InvalidParameterValue.AccessSubnetPrefix
        #[doc(alias("InvalidParameterValue.AccessSubnetPrefix"))]
        InvalidParameterValueAccessSubnetPrefix = 199_646_690,
        /// InvalidParameterValue.AddressAlreadyHasPassThrough
        #[doc(alias("InvalidParameterValue.AddressAlreadyHasPassThrough"))]
        InvalidParameterValueAddressAlreadyHasPassThrough = -1_621_860_384,
        /// InvalidParameterValue.AddressAttacked
        #[doc(alias("InvalidParameterValue.AddressAttacked"))]
        InvalidParameterValueAddressAttacked = 305_030_950,
        /// InvalidParameterValue.AddressIdMalformed
        #[doc(alias("InvalidParameterValue.AddressIdMalformed"))]
        InvalidParameterValueAddressIdMalformed = 1_862_849_751,
        /// InvalidParameterValue.AddressInternetChargeTypeConflict
        #[doc(alias("InvalidParameterValue.AddressInternetChargeTypeConflict"))]
        InvalidParameterValueAddressInternetChargeTypeConflict = 1_386_680_497,
        /// InvalidParameterValue.AddressIpNotAvailable
        #[doc(alias("InvalidParameterValue.AddressIpNotAvailable"))]
        InvalidParameterValueAddressIpNotAvailable = 1_437_610_421,
        /// InvalidParameterValue.AddressIpNotFound
        #[doc(alias("InvalidParameterValue.AddressIpNotFound"))]
        InvalidParameterValueAddressIpNotFound = -614_189_999,
        /// InvalidParameterValue.AddressIpNotInVpc
        #[doc(alias("InvalidParameterValue.AddressIpNotInVpc"))]
        InvalidParameterValueAddressIpNotInVpc = 228_364_494,
        /// InvalidParameterValue.AddressIpNotPublic
        #[doc(alias("InvalidParameterValue.AddressIpNotPublic"))]
        InvalidParameterValueAddressIpNotPublic = -1_935_612_138,
        /// InvalidParameterValue.AddressIpsNotFound
        #[doc(alias("InvalidParameterValue.AddressIpsNotFound"))]
        InvalidParameterValueAddressIpsNotFound = 953_821_086,
        /// InvalidParameterValue.AddressNotApplicable
        #[doc(alias("InvalidParameterValue.AddressNotApplicable"))]
        InvalidParameterValueAddressNotApplicable = 854_525_283,
        /// InvalidParameterValue.AddressNotCalcIP
        #[doc(alias("InvalidParameterValue.AddressNotCalcIP"))]
        InvalidParameterValueAddressNotCalcIp = -927_678_499,
        /// InvalidParameterValue.AddressNotEIP
        #[doc(alias("InvalidParameterValue.AddressNotEIP"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-05-30"
        )]
        InvalidParameterValueAddressNotEip = 440_197_748,
        /// InvalidParameterValue.AddressNotFound
        #[doc(alias("InvalidParameterValue.AddressNotFound"))]
        InvalidParameterValueAddressNotFound = 1_726_407_617,
        /// InvalidParameterValue.AddressPublished
        #[doc(alias("InvalidParameterValue.AddressPublished"))]
        InvalidParameterValueAddressPublished = 1_132_650_692,
        /// InvalidParameterValue.AddressTypeConflict
        #[doc(alias("InvalidParameterValue.AddressTypeConflict"))]
        InvalidParameterValueAddressTypeConflict = 1_438_318_612,
        /// InvalidParameterValue.BandwidthOutOfRange
        #[doc(alias("InvalidParameterValue.BandwidthOutOfRange"))]
        InvalidParameterValueBandwidthOutOfRange = -1_135_422_655,
        /// InvalidParameterValue.BandwidthPackageIdMalformed
        #[doc(alias("InvalidParameterValue.BandwidthPackageIdMalformed"))]
        InvalidParameterValueBandwidthPackageIdMalformed = 882_997_832,
        /// InvalidParameterValue.BandwidthPackageInUse
        #[doc(alias("InvalidParameterValue.BandwidthPackageInUse"))]
        InvalidParameterValueBandwidthPackageInUse = -782_814_416,
        /// InvalidParameterValue.BandwidthPackageNotFound
        #[doc(alias("InvalidParameterValue.BandwidthPackageNotFound"))]
        InvalidParameterValueBandwidthPackageNotFound = -1_948_036_318,
        /// InvalidParameterValue.BandwidthTooSmall
        #[doc(alias("InvalidParameterValue.BandwidthTooSmall"))]
        InvalidParameterValueBandwidthTooSmall = 1_150_909_975,
        /// InvalidParameterValue.CcnAttachBmvpcLimitExceeded
        #[doc(alias("InvalidParameterValue.CcnAttachBmvpcLimitExceeded"))]
        InvalidParameterValueCcnAttachBmvpcLimitExceeded = -1_014_965_657,
        /// InvalidParameterValue.CidrConflict
        #[doc(alias("InvalidParameterValue.CidrConflict"))]
        InvalidParameterValueCidrConflict = 1_993_193_323,
        /// InvalidParameterValue.CidrNotInPeerVpc
        #[doc(alias("InvalidParameterValue.CidrNotInPeerVpc"))]
        InvalidParameterValueCidrNotInPeerVpc = -533_367_416,
        /// InvalidParameterValue.CidrNotInSslVpnVpc
        #[doc(alias("InvalidParameterValue.CidrNotInSslVpnVpc"))]
        InvalidParameterValueCidrNotInSslVpnVpc = 915_143_458,
        /// InvalidParameterValue.Combination
        #[doc(alias("InvalidParameterValue.Combination"))]
        InvalidParameterValueCombination = -1_429_361_077,
        /// InvalidParameterValue.Duplicate
        #[doc(alias("InvalidParameterValue.Duplicate"))]
        InvalidParameterValueDuplicate = -1_823_616_621,
        /// InvalidParameterValue.DuplicatePara
        #[doc(alias("InvalidParameterValue.DuplicatePara"))]
        InvalidParameterValueDuplicatePara = -1_972_761_290,
        /// InvalidParameterValue.DuplicateRegion
        #[doc(alias("InvalidParameterValue.DuplicateRegion"))]
        InvalidParameterValueDuplicateRegion = -818_965_225,
        /// InvalidParameterValue.DuplicatedHaVipAssociations
        #[doc(alias("InvalidParameterValue.DuplicatedHaVipAssociations"))]
        InvalidParameterValueDuplicatedHaVipAssociations = -132_701_508,
        /// InvalidParameterValue.DuplicatedLbTrafficMirrorCollectors
        #[doc(alias("InvalidParameterValue.DuplicatedLbTrafficMirrorCollectors"))]
        InvalidParameterValueDuplicatedLbTrafficMirrorCollectors = 132_401_217,
        /// InvalidParameterValue.DuplicatedLbTrafficMirrorReciverEndpoint
        #[doc(alias("InvalidParameterValue.DuplicatedLbTrafficMirrorReciverEndpoint"))]
        InvalidParameterValueDuplicatedLbTrafficMirrorReciverEndpoint = 203_293_156,
        /// InvalidParameterValue.EIPBrandWidthOutInvalid
        #[doc(alias("InvalidParameterValue.EIPBrandWidthOutInvalid"))]
        InvalidParameterValueEipBrandWidthOutInvalid = -425_659_509,
        /// InvalidParameterValue.EgressConflict
        #[doc(alias("InvalidParameterValue.EgressConflict"))]
        InvalidParameterValueEgressConflict = 1_819_784_847,
        /// InvalidParameterValue.Empty
        #[doc(alias("InvalidParameterValue.Empty"))]
        InvalidParameterValueEmpty = 113_003_580,
        /// InvalidParameterValue.IPv6RuleIdExisted
        #[doc(alias("InvalidParameterValue.IPv6RuleIdExisted"))]
        InvalidParameterValueIPv6RuleIdExisted = 240_016_506,
        /// InvalidParameterValue.IPv6RuleNotChange
        #[doc(alias("InvalidParameterValue.IPv6RuleNotChange"))]
        InvalidParameterValueIPv6RuleNotChange = -1_361_938_901,
        /// InvalidParameterValue.Illegal
        #[doc(alias("InvalidParameterValue.Illegal"))]
        InvalidParameterValueIllegal = 1_678_337_568,
        /// InvalidParameterValue.InVpcCidr
        #[doc(alias("InvalidParameterValue.InVpcCidr"))]
        InvalidParameterValueInVpcCidr = 481_210_187,
        /// InvalidParameterValue.InconsistentInstanceInternetChargeType
        #[doc(alias("InvalidParameterValue.InconsistentInstanceInternetChargeType"))]
        InvalidParameterValueInconsistentInstanceInternetChargeType = 86_410_113,
        /// InvalidParameterValue.InstanceDoesNotSupportAnycast
        #[doc(alias("InvalidParameterValue.InstanceDoesNotSupportAnycast"))]
        InvalidParameterValueInstanceDoesNotSupportAnycast = -216_489_312,
        /// InvalidParameterValue.InstanceDoesNotSupportEipVisibleOnEni
        #[doc(alias("InvalidParameterValue.InstanceDoesNotSupportEipVisibleOnEni"))]
        InvalidParameterValueInstanceDoesNotSupportEipVisibleOnEni = 1_885_601_997,
        /// InvalidParameterValue.InstanceHasNoWanIP
        #[doc(alias("InvalidParameterValue.InstanceHasNoWanIP"))]
        InvalidParameterValueInstanceHasNoWanIp = 922_352_253,
        /// InvalidParameterValue.InstanceHasWanIP
        #[doc(alias("InvalidParameterValue.InstanceHasWanIP"))]
        InvalidParameterValueInstanceHasWanIp = -333_501_901,
        /// InvalidParameterValue.InstanceIdMalformed
        #[doc(alias("InvalidParameterValue.InstanceIdMalformed"))]
        InvalidParameterValueInstanceIdMalformed = -899_501_487,
        /// InvalidParameterValue.InstanceNoCalcIP
        #[doc(alias("InvalidParameterValue.InstanceNoCalcIP"))]
        InvalidParameterValueInstanceNoCalcIp = -1_775_339_204,
        /// InvalidParameterValue.InstanceNoWanIP
        #[doc(alias("InvalidParameterValue.InstanceNoWanIP"))]
        InvalidParameterValueInstanceNoWanIp = -223_176_798,
        /// InvalidParameterValue.InstanceNormalPublicIpBlocked
        #[doc(alias("InvalidParameterValue.InstanceNormalPublicIpBlocked"))]
        InvalidParameterValueInstanceNormalPublicIpBlocked = -42_954_347,
        /// InvalidParameterValue.InstanceNotMatchAssociateEni
        #[doc(alias("InvalidParameterValue.InstanceNotMatchAssociateEni"))]
        InvalidParameterValueInstanceNotMatchAssociateEni = -676_779_885,
        /// InvalidParameterValue.InstanceVpcDoesNotSupportEipVisibleOnEni
        #[doc(alias("InvalidParameterValue.InstanceVpcDoesNotSupportEipVisibleOnEni"))]
        InvalidParameterValueInstanceVpcDoesNotSupportEipVisibleOnEni = 495_308_311,
        /// InvalidParameterValue.InternetChargeTypeNotChanged
        #[doc(alias("InvalidParameterValue.InternetChargeTypeNotChanged"))]
        InvalidParameterValueInternetChargeTypeNotChanged = 1_606_286_580,
        /// InvalidParameterValue.Invalid
        #[doc(alias("InvalidParameterValue.Invalid"))]
        InvalidParameterValueInvalid = -1_758_867_800,
        /// InvalidParameterValue.InvalidBandwidthPackageChargeType
        #[doc(alias("InvalidParameterValue.InvalidBandwidthPackageChargeType"))]
        InvalidParameterValueInvalidBandwidthPackageChargeType = -739_731_538,
        /// InvalidParameterValue.InvalidBusiness
        #[doc(alias("InvalidParameterValue.InvalidBusiness"))]
        InvalidParameterValueInvalidBusiness = -1_353_436_864,
        /// InvalidParameterValue.InvalidDedicatedClusterId
        #[doc(alias("InvalidParameterValue.InvalidDedicatedClusterId"))]
        InvalidParameterValueInvalidDedicatedClusterId = -626_803_674,
        /// InvalidParameterValue.InvalidEgress
        #[doc(alias("InvalidParameterValue.InvalidEgress"))]
        InvalidParameterValueInvalidEgress = -253_203_059,
        /// InvalidParameterValue.InvalidFilter
        #[doc(alias("InvalidParameterValue.InvalidFilter"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-09-27"
        )]
        InvalidParameterValueInvalidFilter = -1_315_941_512,
        /// InvalidParameterValue.InvalidInstanceInternetChargeType
        #[doc(alias("InvalidParameterValue.InvalidInstanceInternetChargeType"))]
        InvalidParameterValueInvalidInstanceInternetChargeType = 1_925_163_697,
        /// InvalidParameterValue.InvalidInstanceState
        #[doc(alias("InvalidParameterValue.InvalidInstanceState"))]
        InvalidParameterValueInvalidInstanceState = -642_535_771,
        /// InvalidParameterValue.InvalidIpv6
        #[doc(alias("InvalidParameterValue.InvalidIpv6"))]
        InvalidParameterValueInvalidIpv6 = -532_257_320,
        /// InvalidParameterValue.InvalidLbTrafficMirrorReciverEndpoint
        #[doc(alias("InvalidParameterValue.InvalidLbTrafficMirrorReciverEndpoint"))]
        InvalidParameterValueInvalidLbTrafficMirrorReciverEndpoint = 824_713_403,
        /// InvalidParameterValue.InvalidOldBandwidth
        #[doc(alias("InvalidParameterValue.InvalidOldBandwidth"))]
        InvalidParameterValueInvalidOldBandwidth = 1_996_433_096,
        /// InvalidParameterValue.InvalidTag
        #[doc(alias("InvalidParameterValue.InvalidTag"))]
        InvalidParameterValueInvalidTag = 667_350_254,
        /// InvalidParameterValue.Ip6RuleNotFound
        #[doc(alias("InvalidParameterValue.Ip6RuleNotFound"))]
        InvalidParameterValueIp6RuleNotFound = 707_937_519,
        /// InvalidParameterValue.Ip6TranslatorNotFound
        #[doc(alias("InvalidParameterValue.Ip6TranslatorNotFound"))]
        InvalidParameterValueIp6TranslatorNotFound = -1_612_011_924,
        /// InvalidParameterValue.LBAlreadyBindEip
        #[doc(alias("InvalidParameterValue.LBAlreadyBindEip"))]
        InvalidParameterValueLbAlreadyBindEip = 517_669_588,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded = -1_695_669_926,
        /// InvalidParameterValue.Malformed
        #[doc(alias("InvalidParameterValue.Malformed"))]
        InvalidParameterValueMalformed = 1_386_029_026,
        /// InvalidParameterValue.MemberApprovalApplicationIdMismatch
        #[doc(alias("InvalidParameterValue.MemberApprovalApplicationIdMismatch"))]
        InvalidParameterValueMemberApprovalApplicationIdMismatch = 2_130_804_774,
        /// InvalidParameterValue.MemberApprovalApplicationNotApproved
        #[doc(alias("InvalidParameterValue.MemberApprovalApplicationNotApproved"))]
        InvalidParameterValueMemberApprovalApplicationNotApproved = 220_025_720,
        /// InvalidParameterValue.MemberApprovalApplicationRejected
        #[doc(alias("InvalidParameterValue.MemberApprovalApplicationRejected"))]
        InvalidParameterValueMemberApprovalApplicationRejected = -2_041_546_212,
        /// InvalidParameterValue.MemberApprovalApplicationStarted
        #[doc(alias("InvalidParameterValue.MemberApprovalApplicationStarted"))]
        InvalidParameterValueMemberApprovalApplicationStarted = -1_988_017_782,
        /// InvalidParameterValue.MirrorLackTargetResource
        #[doc(alias("InvalidParameterValue.MirrorLackTargetResource"))]
        InvalidParameterValueMirrorLackTargetResource = -1_539_315_371,
        /// InvalidParameterValue.MissingAssociateEntity
        #[doc(alias("InvalidParameterValue.MissingAssociateEntity"))]
        InvalidParameterValueMissingAssociateEntity = 1_335_818_018,
        /// InvalidParameterValue.MixedAddressIpSetType
        #[doc(alias("InvalidParameterValue.MixedAddressIpSetType"))]
        InvalidParameterValueMixedAddressIpSetType = -1_098_621_577,
        /// InvalidParameterValue.MustHasOne
        #[doc(alias("InvalidParameterValue.MustHasOne"))]
        InvalidParameterValueMustHasOne = -1_443_209_022,
        /// InvalidParameterValue.NatGatewayDnatRuleExisted
        #[doc(alias("InvalidParameterValue.NatGatewayDnatRuleExisted"))]
        InvalidParameterValueNatGatewayDnatRuleExisted = 1_310_536_064,
        /// InvalidParameterValue.NatGatewayDnatRuleNotExists
        #[doc(alias("InvalidParameterValue.NatGatewayDnatRuleNotExists"))]
        InvalidParameterValueNatGatewayDnatRuleNotExists = -894_369_931,
        /// InvalidParameterValue.NatGatewayDnatRulePipNeedVm
        #[doc(alias("InvalidParameterValue.NatGatewayDnatRulePipNeedVm"))]
        InvalidParameterValueNatGatewayDnatRulePipNeedVm = 2_063_054_771,
        /// InvalidParameterValue.NatGatewayDnatRuleRepeated
        #[doc(alias("InvalidParameterValue.NatGatewayDnatRuleRepeated"))]
        InvalidParameterValueNatGatewayDnatRuleRepeated = -1_663_691_130,
        /// InvalidParameterValue.NatGatewaySnatRuleNotExists
        #[doc(alias("InvalidParameterValue.NatGatewaySnatRuleNotExists"))]
        InvalidParameterValueNatGatewaySnatRuleNotExists = 1_534_370_926,
        /// InvalidParameterValue.NatSnatRuleExists
        #[doc(alias("InvalidParameterValue.NatSnatRuleExists"))]
        InvalidParameterValueNatSnatRuleExists = -1_623_997_614,
        /// InvalidParameterValue.NetDetectInVpc
        #[doc(alias("InvalidParameterValue.NetDetectInVpc"))]
        InvalidParameterValueNetDetectInVpc = 577_790_948,
        /// InvalidParameterValue.NetDetectNotFoundIp
        #[doc(alias("InvalidParameterValue.NetDetectNotFoundIp"))]
        InvalidParameterValueNetDetectNotFoundIp = -976_427_638,
        /// InvalidParameterValue.NetDetectSameIp
        #[doc(alias("InvalidParameterValue.NetDetectSameIp"))]
        InvalidParameterValueNetDetectSameIp = -1_207_041_668,
        /// InvalidParameterValue.NetworkInterfaceIdMalformed
        #[doc(alias("InvalidParameterValue.NetworkInterfaceIdMalformed"))]
        InvalidParameterValueNetworkInterfaceIdMalformed = -1_657_187_020,
        /// InvalidParameterValue.NetworkInterfaceIdNotMatch
        #[doc(alias("InvalidParameterValue.NetworkInterfaceIdNotMatch"))]
        InvalidParameterValueNetworkInterfaceIdNotMatch = -1_474_707_857,
        /// InvalidParameterValue.NetworkInterfaceInstanceNotSupport
        #[doc(alias("InvalidParameterValue.NetworkInterfaceInstanceNotSupport"))]
        InvalidParameterValueNetworkInterfaceInstanceNotSupport = -1_579_423_765,
        /// InvalidParameterValue.NetworkInterfaceNotFound
        #[doc(alias("InvalidParameterValue.NetworkInterfaceNotFound"))]
        InvalidParameterValueNetworkInterfaceNotFound = -547_914_831,
        /// InvalidParameterValue.NotInVpcCidr
        #[doc(alias("InvalidParameterValue.NotInVpcCidr"))]
        InvalidParameterValueNotInVpcCidr = -706_060_812,
        /// InvalidParameterValue.NotUtf8EncodingError
        #[doc(alias("InvalidParameterValue.NotUtf8EncodingError"))]
        InvalidParameterValueNotUtf8EncodingError = 1_485_746_646,
        /// InvalidParameterValue.ObjectUseInTrafficMirror
        #[doc(alias("InvalidParameterValue.ObjectUseInTrafficMirror"))]
        InvalidParameterValueObjectUseInTrafficMirror = -422_037_398,
        /// InvalidParameterValue.ObjectVpcNotCurrentVpc
        #[doc(alias("InvalidParameterValue.ObjectVpcNotCurrentVpc"))]
        InvalidParameterValueObjectVpcNotCurrentVpc = -1_440_829_280,
        /// InvalidParameterValue.OnlySupportedForMasterNetworkCard
        #[doc(alias("InvalidParameterValue.OnlySupportedForMasterNetworkCard"))]
        InvalidParameterValueOnlySupportedForMasterNetworkCard = -1_615_653_715,
        /// InvalidParameterValue.ParameterMismatch
        #[doc(alias("InvalidParameterValue.ParameterMismatch"))]
        InvalidParameterValueParameterMismatch = -371_272_822,
        /// InvalidParameterValue.PrivateIpAddressDoesNotSupportEipVisibleOnEni
        #[doc(
            alias("InvalidParameterValue.PrivateIpAddressDoesNotSupportEipVisibleOnEni")
        )]
        InvalidParameterValuePrivateIpAddressDoesNotSupportEipVisibleOnEni = -465_113_786,
        /// InvalidParameterValue.PrivateIpAddressNotMatch
        #[doc(alias("InvalidParameterValue.PrivateIpAddressNotMatch"))]
        InvalidParameterValuePrivateIpAddressNotMatch = 614_919_644,
        /// InvalidParameterValue.PrivateNatNotExists
        #[doc(alias("InvalidParameterValue.PrivateNatNotExists"))]
        InvalidParameterValuePrivateNatNotExists = 1_612_880_206,
        /// InvalidParameterValue.PrivateNatRuleNotExists
        #[doc(alias("InvalidParameterValue.PrivateNatRuleNotExists"))]
        InvalidParameterValuePrivateNatRuleNotExists = 421_629_655,
        /// InvalidParameterValue.PrivateNatSnatRuleNotSupport
        #[doc(alias("InvalidParameterValue.PrivateNatSnatRuleNotSupport"))]
        InvalidParameterValuePrivateNatSnatRuleNotSupport = 107_833_494,
        /// InvalidParameterValue.QosLevelRequired
        #[doc(alias("InvalidParameterValue.QosLevelRequired"))]
        InvalidParameterValueQosLevelRequired = 1_232_112_846,
        /// InvalidParameterValue.Range
        #[doc(alias("InvalidParameterValue.Range"))]
        InvalidParameterValueRange = -887_732_136,
        /// InvalidParameterValue.Reserved
        #[doc(alias("InvalidParameterValue.Reserved"))]
        InvalidParameterValueReserved = 1_381_543_090,
        /// InvalidParameterValue.ResourceAlreadyExisted
        #[doc(alias("InvalidParameterValue.ResourceAlreadyExisted"))]
        InvalidParameterValueResourceAlreadyExisted = -1_076_270_515,
        /// InvalidParameterValue.ResourceExpired
        #[doc(alias("InvalidParameterValue.ResourceExpired"))]
        InvalidParameterValueResourceExpired = -681_031_765,
        /// InvalidParameterValue.ResourceIdMalformed
        #[doc(alias("InvalidParameterValue.ResourceIdMalformed"))]
        InvalidParameterValueResourceIdMalformed = -1_428_197_409,
        /// InvalidParameterValue.ResourceNotExisted
        #[doc(alias("InvalidParameterValue.ResourceNotExisted"))]
        InvalidParameterValueResourceNotExisted = -899_766_636,
        /// InvalidParameterValue.ResourceNotFound
        #[doc(alias("InvalidParameterValue.ResourceNotFound"))]
        InvalidParameterValueResourceNotFound = -1_110_989_397,
        /// InvalidParameterValue.ResourceNotSupport
        #[doc(alias("InvalidParameterValue.ResourceNotSupport"))]
        InvalidParameterValueResourceNotSupport = -316_513_305,
        /// InvalidParameterValue.RouteNextHopInvalid
        #[doc(alias("InvalidParameterValue.RouteNextHopInvalid"))]
        InvalidParameterValueRouteNextHopInvalid = 1_433_591_233,
        /// InvalidParameterValue.RoutePolicyAssociationExists
        #[doc(alias("InvalidParameterValue.RoutePolicyAssociationExists"))]
        InvalidParameterValueRoutePolicyAssociationExists = 33_189_194,
        /// InvalidParameterValue.RoutePolicyPriorityConflict
        #[doc(alias("InvalidParameterValue.RoutePolicyPriorityConflict"))]
        InvalidParameterValueRoutePolicyPriorityConflict = -1_867_407_707,
        /// InvalidParameterValue.SslCcnVpnServerCidrConflict
        #[doc(alias("InvalidParameterValue.SslCcnVpnServerCidrConflict"))]
        InvalidParameterValueSslCcnVpnServerCidrConflict = 953_388_428,
        /// InvalidParameterValue.StopChargingInstanceInUse
        #[doc(alias("InvalidParameterValue.StopChargingInstanceInUse"))]
        InvalidParameterValueStopChargingInstanceInUse = -1_056_499_491,
        /// InvalidParameterValue.SubnetConflict
        #[doc(alias("InvalidParameterValue.SubnetConflict"))]
        InvalidParameterValueSubnetConflict = 1_379_829_311,
        /// InvalidParameterValue.SubnetOverlap
        #[doc(alias("InvalidParameterValue.SubnetOverlap"))]
        InvalidParameterValueSubnetOverlap = -165_088_068,
        /// InvalidParameterValue.SubnetOverlapAssistCidr
        #[doc(alias("InvalidParameterValue.SubnetOverlapAssistCidr"))]
        InvalidParameterValueSubnetOverlapAssistCidr = 470_549_714,
        /// InvalidParameterValue.SubnetOverlapRoute
        #[doc(alias("InvalidParameterValue.SubnetOverlapRoute"))]
        InvalidParameterValueSubnetOverlapRoute = 237_202_310,
        /// InvalidParameterValue.SubnetRange
        #[doc(alias("InvalidParameterValue.SubnetRange"))]
        InvalidParameterValueSubnetRange = -1_405_162_186,
        /// InvalidParameterValue.TagDuplicateKey
        #[doc(alias("InvalidParameterValue.TagDuplicateKey"))]
        InvalidParameterValueTagDuplicateKey = 143_120_556,
        /// InvalidParameterValue.TagDuplicateResourceType
        #[doc(alias("InvalidParameterValue.TagDuplicateResourceType"))]
        InvalidParameterValueTagDuplicateResourceType = -682_707_825,
        /// InvalidParameterValue.TagInvalidKey
        #[doc(alias("InvalidParameterValue.TagInvalidKey"))]
        InvalidParameterValueTagInvalidKey = 1_936_034_264,
        /// InvalidParameterValue.TagInvalidKeyLen
        #[doc(alias("InvalidParameterValue.TagInvalidKeyLen"))]
        InvalidParameterValueTagInvalidKeyLen = 2_099_176_819,
        /// InvalidParameterValue.TagInvalidVal
        #[doc(alias("InvalidParameterValue.TagInvalidVal"))]
        InvalidParameterValueTagInvalidVal = -1_542_177_573,
        /// InvalidParameterValue.TagKeyNotExists
        #[doc(alias("InvalidParameterValue.TagKeyNotExists"))]
        InvalidParameterValueTagKeyNotExists = -167_537_204,
        /// InvalidParameterValue.TagNotAllocatedQuota
        #[doc(alias("InvalidParameterValue.TagNotAllocatedQuota"))]
        InvalidParameterValueTagNotAllocatedQuota = 2_062_127_979,
        /// InvalidParameterValue.TagNotExisted
        #[doc(alias("InvalidParameterValue.TagNotExisted"))]
        InvalidParameterValueTagNotExisted = 1_113_274_958,
        /// InvalidParameterValue.TagNotSupportTag
        #[doc(alias("InvalidParameterValue.TagNotSupportTag"))]
        InvalidParameterValueTagNotSupportTag = -1_204_518_780,
        /// InvalidParameterValue.TagResourceFormatError
        #[doc(alias("InvalidParameterValue.TagResourceFormatError"))]
        InvalidParameterValueTagResourceFormatError = 1_143_538_076,
        /// InvalidParameterValue.TagTimestampExceeded
        #[doc(alias("InvalidParameterValue.TagTimestampExceeded"))]
        InvalidParameterValueTagTimestampExceeded = 1_077_034_049,
        /// InvalidParameterValue.TagValNotExists
        #[doc(alias("InvalidParameterValue.TagValNotExists"))]
        InvalidParameterValueTagValNotExists = -2_028_539_486,
        /// InvalidParameterValue.TooLong
        #[doc(alias("InvalidParameterValue.TooLong"))]
        InvalidParameterValueTooLong = 1_188_546_683,
        /// InvalidParameterValue.TraditionalIPv6VisibleOnEniNotSupported
        #[doc(alias("InvalidParameterValue.TraditionalIPv6VisibleOnEniNotSupported"))]
        InvalidParameterValueTraditionalIPv6VisibleOnEniNotSupported = 1_914_280_930,
        /// InvalidParameterValue.TrafficPackageId
        #[doc(alias("InvalidParameterValue.TrafficPackageId"))]
        InvalidParameterValueTrafficPackageId = -1_647_892_549,
        /// InvalidParameterValue.TrafficPackageIdMalformed
        #[doc(alias("InvalidParameterValue.TrafficPackageIdMalformed"))]
        InvalidParameterValueTrafficPackageIdMalformed = -462_052_636,
        /// InvalidParameterValue.TrafficPackageNotFound
        #[doc(alias("InvalidParameterValue.TrafficPackageNotFound"))]
        InvalidParameterValueTrafficPackageNotFound = -1_536_601_740,
        /// InvalidParameterValue.TrafficPackageNotSupported
        #[doc(alias("InvalidParameterValue.TrafficPackageNotSupported"))]
        InvalidParameterValueTrafficPackageNotSupported = 377_451_736,
        /// InvalidParameterValue.TrafficPackageResourceIdMalformed
        #[doc(alias("InvalidParameterValue.TrafficPackageResourceIdMalformed"))]
        InvalidParameterValueTrafficPackageResourceIdMalformed = 2_141_773_055,
        /// InvalidParameterValue.UnavailableZone
        #[doc(alias("InvalidParameterValue.UnavailableZone"))]
        InvalidParameterValueUnavailableZone = 603_921_635,
        /// InvalidParameterValue.UnsupportedEgress
        #[doc(alias("InvalidParameterValue.UnsupportedEgress"))]
        InvalidParameterValueUnsupportedEgress = -2_006_078_839,
        /// InvalidParameterValue.UnsupportedLbTrafficMirrorAz
        #[doc(alias("InvalidParameterValue.UnsupportedLbTrafficMirrorAz"))]
        InvalidParameterValueUnsupportedLbTrafficMirrorAz = 770_835_656,
        /// InvalidParameterValue.UnsupportedTrafficMirrorAction
        #[doc(alias("InvalidParameterValue.UnsupportedTrafficMirrorAction"))]
        InvalidParameterValueUnsupportedTrafficMirrorAction = -1_586_025_685,
        /// InvalidParameterValue.VpcCidrConflict
        #[doc(alias("InvalidParameterValue.VpcCidrConflict"))]
        InvalidParameterValueVpcCidrConflict = -2_117_039_807,
        /// InvalidParameterValue.VpcCidrOverlapRoute
        #[doc(alias("InvalidParameterValue.VpcCidrOverlapRoute"))]
        InvalidParameterValueVpcCidrOverlapRoute = -1_315_699_089,
        /// InvalidParameterValue.VpcIdNotNeededForFlowLog
        #[doc(alias("InvalidParameterValue.VpcIdNotNeededForFlowLog"))]
        InvalidParameterValueVpcIdNotNeededForFlowLog = 1_884_028_887,
        /// InvalidParameterValue.VpgTypeNotMatch
        #[doc(alias("InvalidParameterValue.VpgTypeNotMatch"))]
        InvalidParameterValueVpgTypeNotMatch = -128_983_739,
        /// InvalidParameterValue.VpnConnBgpTunnelCidrConflict
        #[doc(alias("InvalidParameterValue.VpnConnBgpTunnelCidrConflict"))]
        InvalidParameterValueVpnConnBgpTunnelCidrConflict = -1_171_297_056,
        /// InvalidParameterValue.VpnConnBgpTunnelCidrMask
        #[doc(alias("InvalidParameterValue.VpnConnBgpTunnelCidrMask"))]
        InvalidParameterValueVpnConnBgpTunnelCidrMask = 1_007_207_321,
        /// InvalidParameterValue.VpnConnBgpTunnelCidrNotSupported
        #[doc(alias("InvalidParameterValue.VpnConnBgpTunnelCidrNotSupported"))]
        InvalidParameterValueVpnConnBgpTunnelCidrNotSupported = -2_112_318_674,
        /// InvalidParameterValue.VpnConnCidrConflict
        #[doc(alias("InvalidParameterValue.VpnConnCidrConflict"))]
        InvalidParameterValueVpnConnCidrConflict = -119_024_133,
        /// InvalidParameterValue.VpnConnHealthCheckIpConflict
        #[doc(alias("InvalidParameterValue.VpnConnHealthCheckIpConflict"))]
        InvalidParameterValueVpnConnHealthCheckIpConflict = 1_682_149_515,
        /// InvalidParameterValue.VpnConnSpdCidrConflict
        #[doc(alias("InvalidParameterValue.VpnConnSpdCidrConflict"))]
        InvalidParameterValueVpnConnSpdCidrConflict = -1_217_202_200,
        /// InvalidParameterValue.VpnGatewayRouteDuplicate
        #[doc(alias("InvalidParameterValue.VpnGatewayRouteDuplicate"))]
        InvalidParameterValueVpnGatewayRouteDuplicate = -2_082_699_877,
        /// InvalidParameterValue.ZoneConflict
        #[doc(alias("InvalidParameterValue.ZoneConflict"))]
        InvalidParameterValueZoneConflict = -384_274_089,
        /// InvalidPrivateIpAddress.AlreadyBindEip
        #[doc(alias("InvalidPrivateIpAddress.AlreadyBindEip"))]
        InvalidPrivateIpAddressAlreadyBindEip = -627_679_906,
        /// InvalidRouteId.NotFound
        #[doc(alias("InvalidRouteId.NotFound"))]
        InvalidRouteIdNotFound = 490_868_615,
        /// InvalidRouteTableId.Malformed
        #[doc(alias("InvalidRouteTableId.Malformed"))]
        InvalidRouteTableIdMalformed = 427_875_408,
        /// InvalidRouteTableId.NotFound
        #[doc(alias("InvalidRouteTableId.NotFound"))]
        InvalidRouteTableIdNotFound = 550_268_182,
        /// InvalidSecurityGroupID.Malformed
        #[doc(alias("InvalidSecurityGroupID.Malformed"))]
        InvalidSecurityGroupIdMalformed = 1_836_403_859,
        /// InvalidSecurityGroupID.NotFound
        #[doc(alias("InvalidSecurityGroupID.NotFound"))]
        InvalidSecurityGroupIdNotFound = 1_334_967_715,
        /// InvalidVpcId.Malformed
        #[doc(alias("InvalidVpcId.Malformed"))]
        InvalidVpcIdMalformed = -725_643_375,
        /// InvalidVpcId.NotFound
        #[doc(alias("InvalidVpcId.NotFound"))]
        InvalidVpcIdNotFound = -1_368_868_111,
        /// InvalidVpnGatewayId.Malformed
        #[doc(alias("InvalidVpnGatewayId.Malformed"))]
        InvalidVpnGatewayIdMalformed = 1_537_033_249,
        /// InvalidVpnGatewayId.NotFound
        #[doc(alias("InvalidVpnGatewayId.NotFound"))]
        InvalidVpnGatewayIdNotFound = 261_953_456,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.AccountReturnQuota
        #[doc(alias("LimitExceeded.AccountReturnQuota"))]
        LimitExceededAccountReturnQuota = 943_633_831,
        /// LimitExceeded.ActionLimited
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.ActionLimited"))]
        LimitExceededActionLimited = 1_717_579_717,
        /// LimitExceeded.Address
        #[doc(alias("LimitExceeded.Address"))]
        LimitExceededAddress = -1_599_866_204,
        /// LimitExceeded.AddressQuotaLimitExceeded
        #[doc(alias("LimitExceeded.AddressQuotaLimitExceeded"))]
        LimitExceededAddressQuotaLimitExceeded = 1_005_040_110,
        /// LimitExceeded.AttachedSnapshotPolicyExceeded
        #[doc(alias("LimitExceeded.AttachedSnapshotPolicyExceeded"))]
        LimitExceededAttachedSnapshotPolicyExceeded = -1_651_534_402,
        /// LimitExceeded.BandwidthPackageQuota
        #[doc(alias("LimitExceeded.BandwidthPackageQuota"))]
        LimitExceededBandwidthPackageQuota = -661_195_712,
        /// LimitExceeded.BandwidthPackageResourceQuota
        #[doc(alias("LimitExceeded.BandwidthPackageResourceQuota"))]
        LimitExceededBandwidthPackageResourceQuota = 1_376_561_128,
        /// LimitExceeded.CcnRouteBroadcastPolicy
        #[doc(alias("LimitExceeded.CcnRouteBroadcastPolicy"))]
        LimitExceededCcnRouteBroadcastPolicy = 855_624_749,
        /// LimitExceeded.CcnRouteBroadcastPolicyCond
        #[doc(alias("LimitExceeded.CcnRouteBroadcastPolicyCond"))]
        LimitExceededCcnRouteBroadcastPolicyCond = -542_889_159,
        /// LimitExceeded.ChangeAddressQuota
        #[doc(alias("LimitExceeded.ChangeAddressQuota"))]
        LimitExceededChangeAddressQuota = 47_249_496,
        /// LimitExceeded.CidrBlock
        #[doc(alias("LimitExceeded.CidrBlock"))]
        LimitExceededCidrBlock = 1_340_224_028,
        /// LimitExceeded.CurrentInstanceAttachedCcnInstances
        #[doc(alias("LimitExceeded.CurrentInstanceAttachedCcnInstances"))]
        LimitExceededCurrentInstanceAttachedCcnInstances = 2_142_413_409,
        /// LimitExceeded.DailyAllocateAddressQuotaLimitExceeded
        #[doc(alias("LimitExceeded.DailyAllocateAddressQuotaLimitExceeded"))]
        LimitExceededDailyAllocateAddressQuotaLimitExceeded = 1_000_329_938,
        /// LimitExceeded.DailyChangeAddressQuota
        #[doc(alias("LimitExceeded.DailyChangeAddressQuota"))]
        LimitExceededDailyChangeAddressQuota = 103_193_139,
        /// LimitExceeded.DefaultVpcLimitExceeded
        #[doc(alias("LimitExceeded.DefaultVpcLimitExceeded"))]
        LimitExceededDefaultVpcLimitExceeded = -978_101_513,
        /// LimitExceeded.InstanceAddressQuota
        #[doc(alias("LimitExceeded.InstanceAddressQuota"))]
        LimitExceededInstanceAddressQuota = -1_559_649_643,
        /// LimitExceeded.ModifyAddressInternetChargeTypeQuota
        #[doc(alias("LimitExceeded.ModifyAddressInternetChargeTypeQuota"))]
        LimitExceededModifyAddressInternetChargeTypeQuota = -770_367_359,
        /// LimitExceeded.MonthlyAddressRecoveryQuota
        #[doc(alias("LimitExceeded.MonthlyAddressRecoveryQuota"))]
        LimitExceededMonthlyAddressRecoveryQuota = 476_512_191,
        /// LimitExceeded.NatGatewayDnatLimitExceeded
        #[doc(alias("LimitExceeded.NatGatewayDnatLimitExceeded"))]
        LimitExceededNatGatewayDnatLimitExceeded = 2_133_068_522,
        /// LimitExceeded.NatGatewayLimitExceeded
        #[doc(alias("LimitExceeded.NatGatewayLimitExceeded"))]
        LimitExceededNatGatewayLimitExceeded = 1_909_595_217,
        /// LimitExceeded.NatGatewayPerVpcLimitExceeded
        #[doc(alias("LimitExceeded.NatGatewayPerVpcLimitExceeded"))]
        LimitExceededNatGatewayPerVpcLimitExceeded = 1_357_470_059,
        /// LimitExceeded.NetworkInterfaceLimitExceeded
        #[doc(alias("LimitExceeded.NetworkInterfaceLimitExceeded"))]
        LimitExceededNetworkInterfaceLimitExceeded = 32_820_626,
        /// LimitExceeded.NumberOfFilters
        #[doc(alias("LimitExceeded.NumberOfFilters"))]
        LimitExceededNumberOfFilters = 762_398_273,
        /// LimitExceeded.PrivateNatTranslationAclRule
        #[doc(alias("LimitExceeded.PrivateNatTranslationAclRule"))]
        LimitExceededPrivateNatTranslationAclRule = 37_187_822,
        /// LimitExceeded.PrivateNatTranslationNatRule
        #[doc(alias("LimitExceeded.PrivateNatTranslationNatRule"))]
        LimitExceededPrivateNatTranslationNatRule = -2_097_649_032,
        /// LimitExceeded.PublicIpAddressPerNatGatewayLimitExceeded
        #[doc(alias("LimitExceeded.PublicIpAddressPerNatGatewayLimitExceeded"))]
        LimitExceededPublicIpAddressPerNatGatewayLimitExceeded = -462_027_472,
        /// LimitExceeded.SecurityGroupPolicySet
        #[doc(alias("LimitExceeded.SecurityGroupPolicySet"))]
        LimitExceededSecurityGroupPolicySet = -791_648_347,
        /// LimitExceeded.SslVpnClientLimitExceeded
        #[doc(alias("LimitExceeded.SslVpnClientLimitExceeded"))]
        LimitExceededSslVpnClientLimitExceeded = -950_365_388,
        /// LimitExceeded.SubnetCidrBlock
        #[doc(alias("LimitExceeded.SubnetCidrBlock"))]
        LimitExceededSubnetCidrBlock = -760_197_540,
        /// LimitExceeded.TagKeyExceeded
        #[doc(alias("LimitExceeded.TagKeyExceeded"))]
        LimitExceededTagKeyExceeded = -1_143_702_243,
        /// LimitExceeded.TagKeyPerResourceExceeded
        #[doc(alias("LimitExceeded.TagKeyPerResourceExceeded"))]
        LimitExceededTagKeyPerResourceExceeded = 1_953_166_931,
        /// LimitExceeded.TagNotEnoughQuota
        #[doc(alias("LimitExceeded.TagNotEnoughQuota"))]
        LimitExceededTagNotEnoughQuota = 1_700_322_547,
        /// LimitExceeded.TagQuota
        #[doc(alias("LimitExceeded.TagQuota"))]
        LimitExceededTagQuota = 316_385_364,
        /// LimitExceeded.TagQuotaExceeded
        #[doc(alias("LimitExceeded.TagQuotaExceeded"))]
        LimitExceededTagQuotaExceeded = -1_537_310_497,
        /// LimitExceeded.TagTagsExceeded
        #[doc(alias("LimitExceeded.TagTagsExceeded"))]
        LimitExceededTagTagsExceeded = -585_332_641,
        /// LimitExceeded.TrafficPackageQuota
        #[doc(alias("LimitExceeded.TrafficPackageQuota"))]
        LimitExceededTrafficPackageQuota = 856_844_551,
        /// LimitExceeded.VpcPeerAvaLimitExceeded
        #[doc(alias("LimitExceeded.VpcPeerAvaLimitExceeded"))]
        LimitExceededVpcPeerAvaLimitExceeded = -1_077_953_491,
        /// LimitExceeded.VpcPeerTotalLimitExceeded
        #[doc(alias("LimitExceeded.VpcPeerTotalLimitExceeded"))]
        LimitExceededVpcPeerTotalLimitExceeded = -1_374_437_033,
        /// LimitExceeded.VpnGatewayRoutesLimitExceeded
        #[doc(alias("LimitExceeded.VpnGatewayRoutesLimitExceeded"))]
        LimitExceededVpnGatewayRoutesLimitExceeded = 82_187_187,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.MultiMissingParameter
        #[doc(alias("MissingParameter.MultiMissingParameter"))]
        MissingParameterMultiMissingParameter = 1_952_334_838,
        /// MissingResourceId
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-27"
        )]
        MissingResourceId = -289_419_206,
        /// OperationDenied.AddressDeletionProtectionEnabled
        #[doc(alias("OperationDenied.AddressDeletionProtectionEnabled"))]
        OperationDeniedAddressDeletionProtectionEnabled = -2_020_965_330,
        /// OperationDenied.AddressInArrears
        #[doc(alias("OperationDenied.AddressInArrears"))]
        OperationDeniedAddressInArrears = 829_557_777,
        /// OperationDenied.MutexTaskRunning
        #[doc(alias("OperationDenied.MutexTaskRunning"))]
        OperationDeniedMutexTaskRunning = -482_498_980,
        /// OperationDenied.TrafficExceedThreshold
        #[doc(alias("OperationDenied.TrafficExceedThreshold"))]
        OperationDeniedTrafficExceedThreshold = -738_906_013,
        /// OperationDenied.TrafficValidationFailed
        #[doc(alias("OperationDenied.TrafficValidationFailed"))]
        OperationDeniedTrafficValidationFailed = -1_401_295_076,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInUse.Address
        #[doc(alias("ResourceInUse.Address"))]
        ResourceInUseAddress = -1_532_265_301,
        /// ResourceInUse.NatUsedByCFW
        #[doc(alias("ResourceInUse.NatUsedByCFW"))]
        ResourceInUseNatUsedByCfw = 1_221_281_843,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceInsufficient.CidrBlock
        #[doc(alias("ResourceInsufficient.CidrBlock"))]
        ResourceInsufficientCidrBlock = 1_273_070_671,
        /// ResourceInsufficient.Instance
        #[doc(alias("ResourceInsufficient.Instance"))]
        ResourceInsufficientInstance = 2_140_654_526,
        /// ResourceInsufficient.Subnet
        #[doc(alias("ResourceInsufficient.Subnet"))]
        ResourceInsufficientSubnet = 146_129_862,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.SvcNotExist
        #[doc(alias("ResourceNotFound.SvcNotExist"))]
        ResourceNotFoundSvcNotExist = -1_462_226_270,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourceUnavailable.DcgIpv6NeedVpcCreateIPv6Cidr
        #[doc(alias("ResourceUnavailable.DcgIpv6NeedVpcCreateIPv6Cidr"))]
        ResourceUnavailableDcgIpv6NeedVpcCreateIPv6Cidr = -504_915_257,
        /// ResourceUnavailable.FailedGetCdcIdcVip
        #[doc(alias("ResourceUnavailable.FailedGetCdcIdcVip"))]
        ResourceUnavailableFailedGetCdcIdcVip = 1_005_474_052,
        /// ResourceUnavailable.ServiceWhiteListNotAdded
        #[doc(alias("ResourceUnavailable.ServiceWhiteListNotAdded"))]
        ResourceUnavailableServiceWhiteListNotAdded = -220_404_837,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.AnycastEip
        #[doc(alias("UnauthorizedOperation.AnycastEip"))]
        UnauthorizedOperationAnycastEip = -2_107_218_318,
        /// UnauthorizedOperation.AttachmentNotFound
        #[doc(alias("UnauthorizedOperation.AttachmentNotFound"))]
        UnauthorizedOperationAttachmentNotFound = -323_538_734,
        /// UnauthorizedOperation.InvalidAccount
        #[doc(alias("UnauthorizedOperation.InvalidAccount"))]
        UnauthorizedOperationInvalidAccount = -357_399_864,
        /// UnauthorizedOperation.NoRealNameAuthentication
        #[doc(alias("UnauthorizedOperation.NoRealNameAuthentication"))]
        UnauthorizedOperationNoRealNameAuthentication = -78_504_366,
        /// UnauthorizedOperation.PrimaryIp
        #[doc(alias("UnauthorizedOperation.PrimaryIp"))]
        UnauthorizedOperationPrimaryIp = -1_926_934_399,
        /// UnauthorizedOperation.VpcPeerCidrConflict
        #[doc(alias("UnauthorizedOperation.VpcPeerCidrConflict"))]
        UnauthorizedOperationVpcPeerCidrConflict = -1_682_866_547,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnknownParameter.WithGuess
        #[doc(alias("UnknownParameter.WithGuess"))]
        UnknownParameterWithGuess = -744_092_804,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.AccountNotSupported
        #[doc(alias("UnsupportedOperation.AccountNotSupported"))]
        UnsupportedOperationAccountNotSupported = 47_118_784,
        /// UnsupportedOperation.ActionNotFound
        #[doc(alias("UnsupportedOperation.ActionNotFound"))]
        UnsupportedOperationActionNotFound = -1_948_725_812,
        /// UnsupportedOperation.AddressIpInArrear
        #[doc(alias("UnsupportedOperation.AddressIpInArrear"))]
        UnsupportedOperationAddressIpInArrear = 77_728_448,
        /// UnsupportedOperation.AddressIpInternetChargeTypeNotPermit
        #[doc(alias("UnsupportedOperation.AddressIpInternetChargeTypeNotPermit"))]
        UnsupportedOperationAddressIpInternetChargeTypeNotPermit = -1_866_621_691,
        /// UnsupportedOperation.AddressIpNotSupportInstance
        #[doc(alias("UnsupportedOperation.AddressIpNotSupportInstance"))]
        UnsupportedOperationAddressIpNotSupportInstance = -106_721_761,
        /// UnsupportedOperation.AddressIpStatusNotPermit
        #[doc(alias("UnsupportedOperation.AddressIpStatusNotPermit"))]
        UnsupportedOperationAddressIpStatusNotPermit = 884_494_605,
        /// UnsupportedOperation.AddressStatusNotPermit
        #[doc(alias("UnsupportedOperation.AddressStatusNotPermit"))]
        UnsupportedOperationAddressStatusNotPermit = -1_819_222_822,
        /// UnsupportedOperation.AppIdMismatch
        #[doc(alias("UnsupportedOperation.AppIdMismatch"))]
        UnsupportedOperationAppIdMismatch = -1_813_955_112,
        /// UnsupportedOperation.AppIdNotFound
        #[doc(alias("UnsupportedOperation.AppIdNotFound"))]
        UnsupportedOperationAppIdNotFound = -1_236_839_990,
        /// UnsupportedOperation.AssociatedVpcOfCcnHadNatRoute
        #[doc(alias("UnsupportedOperation.AssociatedVpcOfCcnHadNatRoute"))]
        UnsupportedOperationAssociatedVpcOfCcnHadNatRoute = -2_057_988_922,
        /// UnsupportedOperation.AttachmentAlreadyExists
        #[doc(alias("UnsupportedOperation.AttachmentAlreadyExists"))]
        UnsupportedOperationAttachmentAlreadyExists = 2_090_732_883,
        /// UnsupportedOperation.AttachmentNotFound
        #[doc(alias("UnsupportedOperation.AttachmentNotFound"))]
        UnsupportedOperationAttachmentNotFound = -799_631_973,
        /// UnsupportedOperation.BandwidthNotExpired
        #[doc(alias("UnsupportedOperation.BandwidthNotExpired"))]
        UnsupportedOperationBandwidthNotExpired = -1_474_114_904,
        /// UnsupportedOperation.BandwidthPackageIdNotSupported
        #[doc(alias("UnsupportedOperation.BandwidthPackageIdNotSupported"))]
        UnsupportedOperationBandwidthPackageIdNotSupported = 1_366_143_956,
        /// UnsupportedOperation.BillingFailed
        #[doc(alias("UnsupportedOperation.BillingFailed"))]
        UnsupportedOperationBillingFailed = 211_399_128,
        /// UnsupportedOperation.BindCloudFirewall
        #[doc(alias("UnsupportedOperation.BindCloudFirewall"))]
        UnsupportedOperationBindCloudFirewall = -992_150_396,
        /// UnsupportedOperation.BindEIP
        #[doc(alias("UnsupportedOperation.BindEIP"))]
        UnsupportedOperationBindEip = -46_933_537,
        /// UnsupportedOperation.BpaasResources
        #[doc(alias("UnsupportedOperation.BpaasResources"))]
        UnsupportedOperationBpaasResources = -764_784_783,
        /// UnsupportedOperation.BroadcastConditionMustBeVpgTypeOrVpgInstance
        #[doc(
            alias("UnsupportedOperation.BroadcastConditionMustBeVpgTypeOrVpgInstance")
        )]
        UnsupportedOperationBroadcastConditionMustBeVpgTypeOrVpgInstance = -120_971_409,
        /// UnsupportedOperation.CIDRUnSupportedClassicLink
        #[doc(alias("UnsupportedOperation.CIDRUnSupportedClassicLink"))]
        UnsupportedOperationCidrUnSupportedClassicLink = -666_050_883,
        /// UnsupportedOperation.CanNotAssignDefaultRouteTable
        #[doc(alias("UnsupportedOperation.CanNotAssignDefaultRouteTable"))]
        UnsupportedOperationCanNotAssignDefaultRouteTable = 323_827_284,
        /// UnsupportedOperation.CcnAttached
        #[doc(alias("UnsupportedOperation.CcnAttached"))]
        UnsupportedOperationCcnAttached = 958_558_447,
        /// UnsupportedOperation.CcnCrossAccount
        #[doc(alias("UnsupportedOperation.CcnCrossAccount"))]
        UnsupportedOperationCcnCrossAccount = -1_306_451_124,
        /// UnsupportedOperation.CcnHasFlowLog
        #[doc(alias("UnsupportedOperation.CcnHasFlowLog"))]
        UnsupportedOperationCcnHasFlowLog = 1_857_581_891,
        /// UnsupportedOperation.CcnInstanceAccountNotApprovedByUnicom
        #[doc(alias("UnsupportedOperation.CcnInstanceAccountNotApprovedByUnicom"))]
        UnsupportedOperationCcnInstanceAccountNotApprovedByUnicom = -331_512_384,
        /// UnsupportedOperation.CcnInstanceHasBoundPolicyRouteNextHopNotAllowedDetach
        #[doc(
            alias(
                "UnsupportedOperation.CcnInstanceHasBoundPolicyRouteNextHopNotAllowedDetach"
            )
        )]
        UnsupportedOperationCcnInstanceHasBoundPolicyRouteNextHopNotAllowedDetach = -869_548_349,
        /// UnsupportedOperation.CcnInstanceHasBoundPolicyRouteRuleNotAllowedDetach
        #[doc(
            alias(
                "UnsupportedOperation.CcnInstanceHasBoundPolicyRouteRuleNotAllowedDetach"
            )
        )]
        UnsupportedOperationCcnInstanceHasBoundPolicyRouteRuleNotAllowedDetach = -1_226_207_426,
        /// UnsupportedOperation.CcnIpv6NotSupportMultipleRouteTable
        #[doc(alias("UnsupportedOperation.CcnIpv6NotSupportMultipleRouteTable"))]
        UnsupportedOperationCcnIpv6NotSupportMultipleRouteTable = -1_443_009_725,
        /// UnsupportedOperation.CcnNotAttached
        #[doc(alias("UnsupportedOperation.CcnNotAttached"))]
        UnsupportedOperationCcnNotAttached = -64_075_850,
        /// UnsupportedOperation.CcnNotEnableBroadcastPolicy
        #[doc(alias("UnsupportedOperation.CcnNotEnableBroadcastPolicy"))]
        UnsupportedOperationCcnNotEnableBroadcastPolicy = 2_133_452_851,
        /// UnsupportedOperation.CcnNotEnableCommunity
        #[doc(alias("UnsupportedOperation.CcnNotEnableCommunity"))]
        UnsupportedOperationCcnNotEnableCommunity = 1_933_508_414,
        /// UnsupportedOperation.CcnNotEnablePolicyBasedRoutingFlag
        #[doc(alias("UnsupportedOperation.CcnNotEnablePolicyBasedRoutingFlag"))]
        UnsupportedOperationCcnNotEnablePolicyBasedRoutingFlag = 1_037_889_511,
        /// UnsupportedOperation.CcnOrdinaryAccountRefuseAttach
        #[doc(alias("UnsupportedOperation.CcnOrdinaryAccountRefuseAttach"))]
        UnsupportedOperationCcnOrdinaryAccountRefuseAttach = -646_148_986,
        /// UnsupportedOperation.CcnRouteCidrOverlap
        #[doc(alias("UnsupportedOperation.CcnRouteCidrOverlap"))]
        UnsupportedOperationCcnRouteCidrOverlap = -1_914_329_657,
        /// UnsupportedOperation.CcnRouteOverlapFlagDisableNotSupported
        #[doc(alias("UnsupportedOperation.CcnRouteOverlapFlagDisableNotSupported"))]
        UnsupportedOperationCcnRouteOverlapFlagDisableNotSupported = 397_497_531,
        /// UnsupportedOperation.CcnRouteTableNotExist
        #[doc(alias("UnsupportedOperation.CcnRouteTableNotExist"))]
        UnsupportedOperationCcnRouteTableNotExist = 760_444_090,
        /// UnsupportedOperation.CcnTrafficMeteringUnableCrossBorder
        #[doc(alias("UnsupportedOperation.CcnTrafficMeteringUnableCrossBorder"))]
        UnsupportedOperationCcnTrafficMeteringUnableCrossBorder = -2_128_677_022,
        /// UnsupportedOperation.CdcPublishNeedCdcId
        #[doc(alias("UnsupportedOperation.CdcPublishNeedCdcId"))]
        UnsupportedOperationCdcPublishNeedCdcId = -294_865_729,
        /// UnsupportedOperation.CdcSubnetNotSupportUnLocalGateway
        #[doc(alias("UnsupportedOperation.CdcSubnetNotSupportUnLocalGateway"))]
        UnsupportedOperationCdcSubnetNotSupportUnLocalGateway = -326_687_080,
        /// UnsupportedOperation.CdcVpgNotExists
        #[doc(alias("UnsupportedOperation.CdcVpgNotExists"))]
        UnsupportedOperationCdcVpgNotExists = 392_972_832,
        /// UnsupportedOperation.ClassicInstanceIdAlreadyExists
        #[doc(alias("UnsupportedOperation.ClassicInstanceIdAlreadyExists"))]
        UnsupportedOperationClassicInstanceIdAlreadyExists = -106_047_969,
        /// UnsupportedOperation.ClbPolicyExceedLimit
        #[doc(alias("UnsupportedOperation.ClbPolicyExceedLimit"))]
        UnsupportedOperationClbPolicyExceedLimit = -1_615_293_470,
        /// UnsupportedOperation.ClbPolicyLimit
        #[doc(alias("UnsupportedOperation.ClbPolicyLimit"))]
        UnsupportedOperationClbPolicyLimit = 1_801_184_725,
        /// UnsupportedOperation.ConflictWithDockerRoute
        #[doc(alias("UnsupportedOperation.ConflictWithDockerRoute"))]
        UnsupportedOperationConflictWithDockerRoute = 1_810_575_536,
        /// UnsupportedOperation.CopperCcnNotSupportedCreate
        #[doc(alias("UnsupportedOperation.CopperCcnNotSupportedCreate"))]
        UnsupportedOperationCopperCcnNotSupportedCreate = -10_621_815,
        /// UnsupportedOperation.CopperCcnSupportedPrepaid
        #[doc(alias("UnsupportedOperation.CopperCcnSupportedPrepaid"))]
        UnsupportedOperationCopperCcnSupportedPrepaid = -580_532_820,
        /// UnsupportedOperation.CurrentAccountIsNotUnicomAccount
        #[doc(alias("UnsupportedOperation.CurrentAccountIsNotUnicomAccount"))]
        UnsupportedOperationCurrentAccountIsNotUnicomAccount = 1_670_631_588,
        /// UnsupportedOperation.CurrentQueryRegionIsNotCrossBorder
        #[doc(alias("UnsupportedOperation.CurrentQueryRegionIsNotCrossBorder"))]
        UnsupportedOperationCurrentQueryRegionIsNotCrossBorder = -1_843_521_169,
        /// UnsupportedOperation.DCGatewayNatRuleExists
        #[doc(alias("UnsupportedOperation.DCGatewayNatRuleExists"))]
        UnsupportedOperationDcGatewayNatRuleExists = 522_158_943,
        /// UnsupportedOperation.DcGatewaysNotFoundInVpc
        #[doc(alias("UnsupportedOperation.DcGatewaysNotFoundInVpc"))]
        UnsupportedOperationDcGatewaysNotFoundInVpc = -1_575_147_678,
        /// UnsupportedOperation.DcgHasFlowLog
        #[doc(alias("UnsupportedOperation.DcgHasFlowLog"))]
        UnsupportedOperationDcgHasFlowLog = -1_758_231_145,
        /// UnsupportedOperation.DelDefaultRoute
        #[doc(alias("UnsupportedOperation.DelDefaultRoute"))]
        UnsupportedOperationDelDefaultRoute = -1_875_888_979,
        /// UnsupportedOperation.DelRouteWithSubnet
        #[doc(alias("UnsupportedOperation.DelRouteWithSubnet"))]
        UnsupportedOperationDelRouteWithSubnet = -1_808_626_525,
        /// UnsupportedOperation.DeleteCcnExistCcnExpressConnect
        #[doc(alias("UnsupportedOperation.DeleteCcnExistCcnExpressConnect"))]
        UnsupportedOperationDeleteCcnExistCcnExpressConnect = 1_402_808_636,
        /// UnsupportedOperation.DeleteVpnConnInvalidState
        #[doc(alias("UnsupportedOperation.DeleteVpnConnInvalidState"))]
        UnsupportedOperationDeleteVpnConnInvalidState = 1_305_575_833,
        /// UnsupportedOperation.DeletionProtectionEnabled
        #[doc(alias("UnsupportedOperation.DeletionProtectionEnabled"))]
        UnsupportedOperationDeletionProtectionEnabled = -191_459_337,
        /// UnsupportedOperation.DeliveryFailed
        #[doc(alias("UnsupportedOperation.DeliveryFailed"))]
        UnsupportedOperationDeliveryFailed = 1_468_248_878,
        /// UnsupportedOperation.DirectConnectGatewayIsUpdatingCommunity
        #[doc(alias("UnsupportedOperation.DirectConnectGatewayIsUpdatingCommunity"))]
        UnsupportedOperationDirectConnectGatewayIsUpdatingCommunity = -1_138_884_385,
        /// UnsupportedOperation.DisabledNotifyCcn
        #[doc(alias("UnsupportedOperation.DisabledNotifyCcn"))]
        UnsupportedOperationDisabledNotifyCcn = -562_966_379,
        /// UnsupportedOperation.DpdkNatFlowLogOnlySupportAllTrafficType
        #[doc(alias("UnsupportedOperation.DpdkNatFlowLogOnlySupportAllTrafficType"))]
        UnsupportedOperationDpdkNatFlowLogOnlySupportAllTrafficType = -1_629_577_492,
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
        /// UnsupportedOperation.EnableMultiCcnBandwidth
        #[doc(alias("UnsupportedOperation.EnableMultiCcnBandwidth"))]
        UnsupportedOperationEnableMultiCcnBandwidth = -572_383_646,
        /// UnsupportedOperation.EnableMulticast
        #[doc(alias("UnsupportedOperation.EnableMulticast"))]
        UnsupportedOperationEnableMulticast = 426_451_233,
        /// UnsupportedOperation.EndPointHadGwlbEipUnassociate
        #[doc(alias("UnsupportedOperation.EndPointHadGwlbEipUnassociate"))]
        UnsupportedOperationEndPointHadGwlbEipUnassociate = -670_899_045,
        /// UnsupportedOperation.EndPointMismatchEndPointServiceCdcId
        #[doc(alias("UnsupportedOperation.EndPointMismatchEndPointServiceCdcId"))]
        UnsupportedOperationEndPointMismatchEndPointServiceCdcId = -1_734_087_887,
        /// UnsupportedOperation.EndPointService
        #[doc(alias("UnsupportedOperation.EndPointService"))]
        UnsupportedOperationEndPointService = -1_009_901_967,
        /// UnsupportedOperation.EndPointServiceLoadBalancerInvalidType
        #[doc(alias("UnsupportedOperation.EndPointServiceLoadBalancerInvalidType"))]
        UnsupportedOperationEndPointServiceLoadBalancerInvalidType = -446_697_483,
        /// UnsupportedOperation.EniNotSupportTerminationProtection
        #[doc(alias("UnsupportedOperation.EniNotSupportTerminationProtection"))]
        UnsupportedOperationEniNotSupportTerminationProtection = -978_856_860,
        /// UnsupportedOperation.ExistCcnCustomRouteTablesNotSupportDeleteCcn
        #[doc(
            alias("UnsupportedOperation.ExistCcnCustomRouteTablesNotSupportDeleteCcn")
        )]
        UnsupportedOperationExistCcnCustomRouteTablesNotSupportDeleteCcn = -654_233_608,
        /// UnsupportedOperation.ExistCcnInstancesNotSupportDeleteCcn
        #[doc(alias("UnsupportedOperation.ExistCcnInstancesNotSupportDeleteCcn"))]
        UnsupportedOperationExistCcnInstancesNotSupportDeleteCcn = -365_906_993,
        /// UnsupportedOperation.ExistCcnRouteMatchRule
        #[doc(alias("UnsupportedOperation.ExistCcnRouteMatchRule"))]
        UnsupportedOperationExistCcnRouteMatchRule = -1_083_916_804,
        /// UnsupportedOperation.ExistTrafficQosPolicy
        #[doc(alias("UnsupportedOperation.ExistTrafficQosPolicy"))]
        UnsupportedOperationExistTrafficQosPolicy = -1_051_227_097,
        /// UnsupportedOperation.FlowLogInstanceExisted
        #[doc(alias("UnsupportedOperation.FlowLogInstanceExisted"))]
        UnsupportedOperationFlowLogInstanceExisted = -823_111_143,
        /// UnsupportedOperation.FlowLogsNotSupportKoInstanceEni
        #[doc(alias("UnsupportedOperation.FlowLogsNotSupportKoInstanceEni"))]
        UnsupportedOperationFlowLogsNotSupportKoInstanceEni = -511_707_146,
        /// UnsupportedOperation.FlowLogsNotSupportNullInstanceEni
        #[doc(alias("UnsupportedOperation.FlowLogsNotSupportNullInstanceEni"))]
        UnsupportedOperationFlowLogsNotSupportNullInstanceEni = -1_585_009_722,
        /// UnsupportedOperation.GUANotSupportAllocateCdcSubnet
        #[doc(alias("UnsupportedOperation.GUANotSupportAllocateCdcSubnet"))]
        UnsupportedOperationGuaNotSupportAllocateCdcSubnet = 334_414_696,
        /// UnsupportedOperation.IPV6CidrNotDeployed
        #[doc(alias("UnsupportedOperation.IPV6CidrNotDeployed"))]
        UnsupportedOperationIpv6CidrNotDeployed = -302_220_389,
        /// UnsupportedOperation.IdempotentParameterMismatch
        #[doc(alias("UnsupportedOperation.IdempotentParameterMismatch"))]
        UnsupportedOperationIdempotentParameterMismatch = 951_433_230,
        /// UnsupportedOperation.IdempotentProcessing
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnsupportedOperation.IdempotentProcessing"))]
        UnsupportedOperationIdempotentProcessing = -965_214_072,
        /// UnsupportedOperation.IncorrectAddressResourceType
        #[doc(alias("UnsupportedOperation.IncorrectAddressResourceType"))]
        UnsupportedOperationIncorrectAddressResourceType = -1_375_537_251,
        /// UnsupportedOperation.InstanceAndRtbNotMatch
        #[doc(alias("UnsupportedOperation.InstanceAndRtbNotMatch"))]
        UnsupportedOperationInstanceAndRtbNotMatch = -670_368_573,
        /// UnsupportedOperation.InstanceAssociateHavip
        #[doc(alias("UnsupportedOperation.InstanceAssociateHavip"))]
        UnsupportedOperationInstanceAssociateHavip = 970_143_724,
        /// UnsupportedOperation.InstanceCdcIdNotMatchCcnCdcId
        #[doc(alias("UnsupportedOperation.InstanceCdcIdNotMatchCcnCdcId"))]
        UnsupportedOperationInstanceCdcIdNotMatchCcnCdcId = -1_893_046_084,
        /// UnsupportedOperation.InstanceMismatch
        #[doc(alias("UnsupportedOperation.InstanceMismatch"))]
        UnsupportedOperationInstanceMismatch = 116_401_362,
        /// UnsupportedOperation.InstanceNotExist
        #[doc(alias("UnsupportedOperation.InstanceNotExist"))]
        UnsupportedOperationInstanceNotExist = -572_284_221,
        /// UnsupportedOperation.InstanceOrdinaryAccountRefuseAttach
        #[doc(alias("UnsupportedOperation.InstanceOrdinaryAccountRefuseAttach"))]
        UnsupportedOperationInstanceOrdinaryAccountRefuseAttach = -694_833_712,
        /// UnsupportedOperation.InstanceStateNotSupported
        #[doc(alias("UnsupportedOperation.InstanceStateNotSupported"))]
        UnsupportedOperationInstanceStateNotSupported = 1_087_702_158,
        /// UnsupportedOperation.InstanceStatusNotPermit
        #[doc(alias("UnsupportedOperation.InstanceStatusNotPermit"))]
        UnsupportedOperationInstanceStatusNotPermit = 505_690_113,
        /// UnsupportedOperation.InsufficientFunds
        #[doc(alias("UnsupportedOperation.InsufficientFunds"))]
        UnsupportedOperationInsufficientFunds = 1_678_669_030,
        /// UnsupportedOperation.InsufficientInternetServiceProviders
        #[doc(alias("UnsupportedOperation.InsufficientInternetServiceProviders"))]
        UnsupportedOperationInsufficientInternetServiceProviders = 1_348_663_249,
        /// UnsupportedOperation.InvalidAction
        #[doc(alias("UnsupportedOperation.InvalidAction"))]
        UnsupportedOperationInvalidAction = -1_221_167_478,
        /// UnsupportedOperation.InvalidAddressInternetChargeType
        #[doc(alias("UnsupportedOperation.InvalidAddressInternetChargeType"))]
        UnsupportedOperationInvalidAddressInternetChargeType = 1_097_904_099,
        /// UnsupportedOperation.InvalidAddressState
        #[doc(alias("UnsupportedOperation.InvalidAddressState"))]
        UnsupportedOperationInvalidAddressState = -769_298_164,
        /// UnsupportedOperation.InvalidInstanceState
        #[doc(alias("UnsupportedOperation.InvalidInstanceState"))]
        UnsupportedOperationInvalidInstanceState = 362_082_386,
        /// UnsupportedOperation.InvalidResourceInternetChargeType
        #[doc(alias("UnsupportedOperation.InvalidResourceInternetChargeType"))]
        UnsupportedOperationInvalidResourceInternetChargeType = -599_424_534,
        /// UnsupportedOperation.InvalidResourceProtocol
        #[doc(alias("UnsupportedOperation.InvalidResourceProtocol"))]
        UnsupportedOperationInvalidResourceProtocol = 153_032_063,
        /// UnsupportedOperation.InvalidState
        #[doc(alias("UnsupportedOperation.InvalidState"))]
        UnsupportedOperationInvalidState = -2_081_589_817,
        /// UnsupportedOperation.InvalidStatusNotifyCcn
        #[doc(alias("UnsupportedOperation.InvalidStatusNotifyCcn"))]
        UnsupportedOperationInvalidStatusNotifyCcn = 881_069_806,
        /// UnsupportedOperation.Ipv6NotSupport
        #[doc(alias("UnsupportedOperation.Ipv6NotSupport"))]
        UnsupportedOperationIpv6NotSupport = 695_674_806,
        /// UnsupportedOperation.IsNotFinanceAccount
        #[doc(alias("UnsupportedOperation.IsNotFinanceAccount"))]
        UnsupportedOperationIsNotFinanceAccount = -1_815_471_676,
        /// UnsupportedOperation.IspNotSupported
        #[doc(alias("UnsupportedOperation.IspNotSupported"))]
        UnsupportedOperationIspNotSupported = 434_645_184,
        /// UnsupportedOperation.LDCXDisassociate
        #[doc(alias("UnsupportedOperation.LDCXDisassociate"))]
        UnsupportedOperationLdcxDisassociate = 1_998_069_672,
        /// UnsupportedOperation.LocalGatewayAlreadyExists
        /// - Once sent as: UnsupportedOperation.LocalGateWayAlreadyExists
        #[doc(
            alias(
                "UnsupportedOperation.LocalGatewayAlreadyExists",
                "UnsupportedOperation.LocalGateWayAlreadyExists"
            )
        )]
        UnsupportedOperationLocalGatewayAlreadyExists = -1_579_917_383,
        /// UnsupportedOperation.LockedResources
        #[doc(alias("UnsupportedOperation.LockedResources"))]
        UnsupportedOperationLockedResources = 1_284_378_715,
        /// UnsupportedOperation.ModifyAddressAttribute
        #[doc(alias("UnsupportedOperation.ModifyAddressAttribute"))]
        UnsupportedOperationModifyAddressAttribute = -1_328_946_121,
        /// UnsupportedOperation.MultipleVpcNotSupportAttachAccountHasIpv6
        #[doc(alias("UnsupportedOperation.MultipleVpcNotSupportAttachAccountHasIpv6"))]
        UnsupportedOperationMultipleVpcNotSupportAttachAccountHasIpv6 = -318_278_716,
        /// UnsupportedOperation.MutexOperationTaskRunning
        #[doc(alias("UnsupportedOperation.MutexOperationTaskRunning"))]
        UnsupportedOperationMutexOperationTaskRunning = 498_823_789,
        /// UnsupportedOperation.NatGatewayDnatAndFlowLogConflict
        #[doc(alias("UnsupportedOperation.NatGatewayDnatAndFlowLogConflict"))]
        UnsupportedOperationNatGatewayDnatAndFlowLogConflict = -1_680_920_932,
        /// UnsupportedOperation.NatGatewayEipNotExists
        #[doc(alias("UnsupportedOperation.NatGatewayEipNotExists"))]
        UnsupportedOperationNatGatewayEipNotExists = -1_645_017_032,
        /// UnsupportedOperation.NatGatewayHadEipUnassociate
        #[doc(alias("UnsupportedOperation.NatGatewayHadEipUnassociate"))]
        UnsupportedOperationNatGatewayHadEipUnassociate = -179_259_641,
        /// UnsupportedOperation.NatGatewayHaveHighTraffic
        #[doc(alias("UnsupportedOperation.NatGatewayHaveHighTraffic"))]
        UnsupportedOperationNatGatewayHaveHighTraffic = -469_055_126,
        /// UnsupportedOperation.NatGatewayHaveRoute
        #[doc(alias("UnsupportedOperation.NatGatewayHaveRoute"))]
        UnsupportedOperationNatGatewayHaveRoute = 346_877_939,
        /// UnsupportedOperation.NatGatewayHaveRouteAndHighTraffic
        #[doc(alias("UnsupportedOperation.NatGatewayHaveRouteAndHighTraffic"))]
        UnsupportedOperationNatGatewayHaveRouteAndHighTraffic = 181_424_029,
        /// UnsupportedOperation.NatGatewayHaveTrafficMirror
        #[doc(alias("UnsupportedOperation.NatGatewayHaveTrafficMirror"))]
        UnsupportedOperationNatGatewayHaveTrafficMirror = 66_821_260,
        /// UnsupportedOperation.NatGatewayIsBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnsupportedOperation.NatGatewayIsBusy"))]
        UnsupportedOperationNatGatewayIsBusy = 703_207_849,
        /// UnsupportedOperation.NatGatewayRestricted
        #[doc(alias("UnsupportedOperation.NatGatewayRestricted"))]
        UnsupportedOperationNatGatewayRestricted = -752_454_350,
        /// UnsupportedOperation.NatGatewayRulePipExists
        #[doc(alias("UnsupportedOperation.NatGatewayRulePipExists"))]
        UnsupportedOperationNatGatewayRulePipExists = -1_315_901_029,
        /// UnsupportedOperation.NatGatewaySnatPipNeedVm
        #[doc(alias("UnsupportedOperation.NatGatewaySnatPipNeedVm"))]
        UnsupportedOperationNatGatewaySnatPipNeedVm = 1_753_695_053,
        /// UnsupportedOperation.NatGatewaySnatRuleNotExists
        #[doc(alias("UnsupportedOperation.NatGatewaySnatRuleNotExists"))]
        UnsupportedOperationNatGatewaySnatRuleNotExists = -404_447_021,
        /// UnsupportedOperation.NatGatewayTypeNotSupportSNAT
        #[doc(alias("UnsupportedOperation.NatGatewayTypeNotSupportSNAT"))]
        UnsupportedOperationNatGatewayTypeNotSupportSnat = 595_479_705,
        /// UnsupportedOperation.NatHasBoundVpg
        #[doc(alias("UnsupportedOperation.NatHasBoundVpg"))]
        UnsupportedOperationNatHasBoundVpg = -74_959_836,
        /// UnsupportedOperation.NatHasECMP
        #[doc(alias("UnsupportedOperation.NatHasECMP"))]
        UnsupportedOperationNatHasEcmp = 1_260_687_738,
        /// UnsupportedOperation.NatHasEnabledGatewayFlowControl
        #[doc(alias("UnsupportedOperation.NatHasEnabledGatewayFlowControl"))]
        UnsupportedOperationNatHasEnabledGatewayFlowControl = -935_924_940,
        /// UnsupportedOperation.NatHasFlowLog
        #[doc(alias("UnsupportedOperation.NatHasFlowLog"))]
        UnsupportedOperationNatHasFlowLog = -34_868_465,
        /// UnsupportedOperation.NatInstanceExclusive
        #[doc(alias("UnsupportedOperation.NatInstanceExclusive"))]
        UnsupportedOperationNatInstanceExclusive = -1_957_346_305,
        /// UnsupportedOperation.NatNfvUnsupportedRegion
        #[doc(alias("UnsupportedOperation.NatNfvUnsupportedRegion"))]
        UnsupportedOperationNatNfvUnsupportedRegion = -924_576_417,
        /// UnsupportedOperation.NatNotSupported
        #[doc(alias("UnsupportedOperation.NatNotSupported"))]
        UnsupportedOperationNatNotSupported = -1_349_121_490,
        /// UnsupportedOperation.NatSpecificationExceeded
        #[doc(alias("UnsupportedOperation.NatSpecificationExceeded"))]
        UnsupportedOperationNatSpecificationExceeded = -635_069_890,
        /// UnsupportedOperation.NatTypeError
        #[doc(alias("UnsupportedOperation.NatTypeError"))]
        UnsupportedOperationNatTypeError = 3_720_294,
        /// UnsupportedOperation.NatUsageExceeded
        #[doc(alias("UnsupportedOperation.NatUsageExceeded"))]
        UnsupportedOperationNatUsageExceeded = 94_326_977,
        /// UnsupportedOperation.NoCdcDcGw
        #[doc(alias("UnsupportedOperation.NoCdcDcGw"))]
        UnsupportedOperationNoCdcDcGw = 343_814_157,
        /// UnsupportedOperation.NormalSubnetNotSupportLocalGateway
        #[doc(alias("UnsupportedOperation.NormalSubnetNotSupportLocalGateway"))]
        UnsupportedOperationNormalSubnetNotSupportLocalGateway = 1_962_611_328,
        /// UnsupportedOperation.NotLockedInstanceOperation
        #[doc(alias("UnsupportedOperation.NotLockedInstanceOperation"))]
        UnsupportedOperationNotLockedInstanceOperation = -907_185_500,
        /// UnsupportedOperation.NotMatchTargetService
        #[doc(alias("UnsupportedOperation.NotMatchTargetService"))]
        UnsupportedOperationNotMatchTargetService = 1_950_940_742,
        /// UnsupportedOperation.NotPendingCcnInstance
        #[doc(alias("UnsupportedOperation.NotPendingCcnInstance"))]
        UnsupportedOperationNotPendingCcnInstance = 1_029_038_052,
        /// UnsupportedOperation.NotPostpaidCcnOperation
        #[doc(alias("UnsupportedOperation.NotPostpaidCcnOperation"))]
        UnsupportedOperationNotPostpaidCcnOperation = 907_935_809,
        /// UnsupportedOperation.NotPutVpcSnatIpAddress
        #[doc(alias("UnsupportedOperation.NotPutVpcSnatIpAddress"))]
        UnsupportedOperationNotPutVpcSnatIpAddress = 1_547_114_480,
        /// UnsupportedOperation.NotSupportAttachEdgeAndCrossBorderInstance
        #[doc(alias("UnsupportedOperation.NotSupportAttachEdgeAndCrossBorderInstance"))]
        UnsupportedOperationNotSupportAttachEdgeAndCrossBorderInstance = -1_752_123_900,
        /// UnsupportedOperation.NotSupportCreateCcnRouteTable
        #[doc(alias("UnsupportedOperation.NotSupportCreateCcnRouteTable"))]
        UnsupportedOperationNotSupportCreateCcnRouteTable = -1_365_045_761,
        /// UnsupportedOperation.NotSupportCreateIpv6VpnGateway
        #[doc(alias("UnsupportedOperation.NotSupportCreateIpv6VpnGateway"))]
        UnsupportedOperationNotSupportCreateIpv6VpnGateway = 995_795_298,
        /// UnsupportedOperation.NotSupportDeleteDefaultCcnRouteTable
        #[doc(alias("UnsupportedOperation.NotSupportDeleteDefaultCcnRouteTable"))]
        UnsupportedOperationNotSupportDeleteDefaultCcnRouteTable = -1_787_477_250,
        /// UnsupportedOperation.NotSupportDeleteDefaultRouteTable
        #[doc(alias("UnsupportedOperation.NotSupportDeleteDefaultRouteTable"))]
        UnsupportedOperationNotSupportDeleteDefaultRouteTable = 1_367_147_428,
        /// UnsupportedOperation.NotSupportDeleteVpcBmPeer
        #[doc(alias("UnsupportedOperation.NotSupportDeleteVpcBmPeer"))]
        UnsupportedOperationNotSupportDeleteVpcBmPeer = 1_118_329_612,
        /// UnsupportedOperation.NotSupportModifyDefaultCcnRouteTable
        #[doc(alias("UnsupportedOperation.NotSupportModifyDefaultCcnRouteTable"))]
        UnsupportedOperationNotSupportModifyDefaultCcnRouteTable = -274_870_642,
        /// UnsupportedOperation.NotSupportRouteType
        #[doc(alias("UnsupportedOperation.NotSupportRouteType"))]
        UnsupportedOperationNotSupportRouteType = 822_041_478,
        /// UnsupportedOperation.NotSupportSameCcnInstanceAndSourceAddress
        #[doc(alias("UnsupportedOperation.NotSupportSameCcnInstanceAndSourceAddress"))]
        UnsupportedOperationNotSupportSameCcnInstanceAndSourceAddress = -2_036_383_915,
        /// UnsupportedOperation.NotSupportZone
        #[doc(alias("UnsupportedOperation.NotSupportZone"))]
        UnsupportedOperationNotSupportZone = -305_554_681,
        /// UnsupportedOperation.NotSupportedAddressIpsChargeType
        #[doc(alias("UnsupportedOperation.NotSupportedAddressIpsChargeType"))]
        UnsupportedOperationNotSupportedAddressIpsChargeType = 1_056_712_873,
        /// UnsupportedOperation.NotSupportedCreateTrafficMeteringTypeCcn
        #[doc(alias("UnsupportedOperation.NotSupportedCreateTrafficMeteringTypeCcn"))]
        UnsupportedOperationNotSupportedCreateTrafficMeteringTypeCcn = -148_673_274,
        /// UnsupportedOperation.NotSupportedLocalAddressType
        #[doc(alias("UnsupportedOperation.NotSupportedLocalAddressType"))]
        UnsupportedOperationNotSupportedLocalAddressType = -710_230_197,
        /// UnsupportedOperation.NotSupportedPurchaseCenterEgressResource
        #[doc(alias("UnsupportedOperation.NotSupportedPurchaseCenterEgressResource"))]
        UnsupportedOperationNotSupportedPurchaseCenterEgressResource = -1_097_887_874,
        /// UnsupportedOperation.NotSupportedUpdateCcnRoutePublish
        #[doc(alias("UnsupportedOperation.NotSupportedUpdateCcnRoutePublish"))]
        UnsupportedOperationNotSupportedUpdateCcnRoutePublish = 1_686_536_610,
        /// UnsupportedOperation.NotifyCcn
        #[doc(alias("UnsupportedOperation.NotifyCcn"))]
        UnsupportedOperationNotifyCcn = 1_575_274_712,
        /// UnsupportedOperation.OfflineChargeType
        #[doc(alias("UnsupportedOperation.OfflineChargeType"))]
        UnsupportedOperationOfflineChargeType = 1_895_869_816,
        /// UnsupportedOperation.OnlyInterRegionLimitSupportedCreateTrafficQosPolicy
        #[doc(
            alias(
                "UnsupportedOperation.OnlyInterRegionLimitSupportedCreateTrafficQosPolicy"
            )
        )]
        UnsupportedOperationOnlyInterRegionLimitSupportedCreateTrafficQosPolicy = 1_088_606_731,
        /// UnsupportedOperation.OnlySupportProfessionKafka
        #[doc(alias("UnsupportedOperation.OnlySupportProfessionKafka"))]
        UnsupportedOperationOnlySupportProfessionKafka = 1_403_434_861,
        /// UnsupportedOperation.ParameterSslVpnProtocol
        #[doc(alias("UnsupportedOperation.ParameterSslVpnProtocol"))]
        UnsupportedOperationParameterSslVpnProtocol = 1_520_119_874,
        /// UnsupportedOperation.PrepaidCcnOnlySupportBandwidthMetering
        #[doc(alias("UnsupportedOperation.PrepaidCcnOnlySupportBandwidthMetering"))]
        UnsupportedOperationPrepaidCcnOnlySupportBandwidthMetering = 1_872_418_357,
        /// UnsupportedOperation.PrepaidCcnOnlySupportInterRegionLimit
        #[doc(alias("UnsupportedOperation.PrepaidCcnOnlySupportInterRegionLimit"))]
        UnsupportedOperationPrepaidCcnOnlySupportInterRegionLimit = 813_250_090,
        /// UnsupportedOperation.PrimaryIp
        #[doc(alias("UnsupportedOperation.PrimaryIp"))]
        UnsupportedOperationPrimaryIp = 2_106_265_681,
        /// UnsupportedOperation.PrivateBgpVpnGateway
        #[doc(alias("UnsupportedOperation.PrivateBgpVpnGateway"))]
        UnsupportedOperationPrivateBgpVpnGateway = -556_298_829,
        /// UnsupportedOperation.PrivateNatGatewayAssociationExists
        #[doc(alias("UnsupportedOperation.PrivateNatGatewayAssociationExists"))]
        UnsupportedOperationPrivateNatGatewayAssociationExists = 810_362_426,
        /// UnsupportedOperation.PrivateSslVpnGateway
        #[doc(alias("UnsupportedOperation.PrivateSslVpnGateway"))]
        UnsupportedOperationPrivateSslVpnGateway = -1_317_023_675,
        /// UnsupportedOperation.PrivateVpnGateway
        #[doc(alias("UnsupportedOperation.PrivateVpnGateway"))]
        UnsupportedOperationPrivateVpnGateway = -464_071_783,
        /// UnsupportedOperation.PublicClbNotSupport
        #[doc(alias("UnsupportedOperation.PublicClbNotSupport"))]
        UnsupportedOperationPublicClbNotSupport = 285_575_917,
        /// UnsupportedOperation.PublicIpAddressDisassociate
        #[doc(alias("UnsupportedOperation.PublicIpAddressDisassociate"))]
        UnsupportedOperationPublicIpAddressDisassociate = -2_038_702_145,
        /// UnsupportedOperation.PublicIpAddressIsNotBGPIp
        #[doc(alias("UnsupportedOperation.PublicIpAddressIsNotBGPIp"))]
        UnsupportedOperationPublicIpAddressIsNotBgpIp = -773_761_167,
        /// UnsupportedOperation.PublicIpAddressIsNotExisted
        #[doc(alias("UnsupportedOperation.PublicIpAddressIsNotExisted"))]
        UnsupportedOperationPublicIpAddressIsNotExisted = -22_043_616,
        /// UnsupportedOperation.PublicIpAddressNotBilledByTraffic
        #[doc(alias("UnsupportedOperation.PublicIpAddressNotBilledByTraffic"))]
        UnsupportedOperationPublicIpAddressNotBilledByTraffic = -1_093_559_348,
        /// UnsupportedOperation.PurchaseLimit
        #[doc(alias("UnsupportedOperation.PurchaseLimit"))]
        UnsupportedOperationPurchaseLimit = 762_478_120,
        /// UnsupportedOperation.RecordExists
        #[doc(alias("UnsupportedOperation.RecordExists"))]
        UnsupportedOperationRecordExists = 1_118_084_518,
        /// UnsupportedOperation.RecordNotExists
        #[doc(alias("UnsupportedOperation.RecordNotExists"))]
        UnsupportedOperationRecordNotExists = -2_012_309_937,
        /// UnsupportedOperation.RemoteRegionSgHasReferencedSg
        #[doc(alias("UnsupportedOperation.RemoteRegionSgHasReferencedSg"))]
        UnsupportedOperationRemoteRegionSgHasReferencedSg = 1_782_043_198,
        /// UnsupportedOperation.ResourceIsInvalidState
        #[doc(alias("UnsupportedOperation.ResourceIsInvalidState"))]
        UnsupportedOperationResourceIsInvalidState = -1_305_728_855,
        /// UnsupportedOperation.ResourceMismatch
        #[doc(alias("UnsupportedOperation.ResourceMismatch"))]
        UnsupportedOperationResourceMismatch = -77_954_070,
        /// UnsupportedOperation.ResourceProcessing
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnsupportedOperation.ResourceProcessing"))]
        UnsupportedOperationResourceProcessing = -1_943_070_036,
        /// UnsupportedOperation.RoleNotFound
        #[doc(alias("UnsupportedOperation.RoleNotFound"))]
        UnsupportedOperationRoleNotFound = 610_941_042,
        /// UnsupportedOperation.RoutePolicyAssociation
        #[doc(alias("UnsupportedOperation.RoutePolicyAssociation"))]
        UnsupportedOperationRoutePolicyAssociation = 472_815_481,
        /// UnsupportedOperation.RoutePvgw2
        #[doc(alias("UnsupportedOperation.RoutePvgw2"))]
        UnsupportedOperationRoutePvgw2 = 1_062_745_229,
        /// UnsupportedOperation.RouteTableCanNotDelete
        #[doc(alias("UnsupportedOperation.RouteTableCanNotDelete"))]
        UnsupportedOperationRouteTableCanNotDelete = 874_132_747,
        /// UnsupportedOperation.RouteTableExceedPerVbcLimit
        #[doc(alias("UnsupportedOperation.RouteTableExceedPerVbcLimit"))]
        UnsupportedOperationRouteTableExceedPerVbcLimit = -1_795_739_790,
        /// UnsupportedOperation.RouteTableHasSubnetRule
        #[doc(alias("UnsupportedOperation.RouteTableHasSubnetRule"))]
        UnsupportedOperationRouteTableHasSubnetRule = 349_551_810,
        /// UnsupportedOperation.RouteTableSelectPolicyExceed
        #[doc(alias("UnsupportedOperation.RouteTableSelectPolicyExceed"))]
        UnsupportedOperationRouteTableSelectPolicyExceed = 204_662_217,
        /// UnsupportedOperation.SSLClientCertAlreadyDisableOrCertAbnormal
        #[doc(alias("UnsupportedOperation.SSLClientCertAlreadyDisableOrCertAbnormal"))]
        UnsupportedOperationSslClientCertAlreadyDisableOrCertAbnormal = 1_956_720_621,
        /// UnsupportedOperation.SSLClientCertAlreadyEnableOrCertAbnormal
        #[doc(alias("UnsupportedOperation.SSLClientCertAlreadyEnableOrCertAbnormal"))]
        UnsupportedOperationSslClientCertAlreadyEnableOrCertAbnormal = 1_721_975_824,
        /// UnsupportedOperation.SSLClientCertDisableUnsupportedDownloadSSLClientCert
        #[doc(
            alias(
                "UnsupportedOperation.SSLClientCertDisableUnsupportedDownloadSSLClientCert"
            )
        )]
        UnsupportedOperationSslClientCertDisableUnsupportedDownloadSslClientCert = -197_283_024,
        /// UnsupportedOperation.ServiceUnsupportedRegion
        #[doc(alias("UnsupportedOperation.ServiceUnsupportedRegion"))]
        UnsupportedOperationServiceUnsupportedRegion = -1_455_813_429,
        /// UnsupportedOperation.SgNumExceedLimit
        #[doc(alias("UnsupportedOperation.SgNumExceedLimit"))]
        UnsupportedOperationSgNumExceedLimit = -2_008_371_116,
        /// UnsupportedOperation.SnapshotAttached
        #[doc(alias("UnsupportedOperation.SnapshotAttached"))]
        UnsupportedOperationSnapshotAttached = 1_716_813_280,
        /// UnsupportedOperation.SnapshotBackupTypeModify
        #[doc(alias("UnsupportedOperation.SnapshotBackupTypeModify"))]
        UnsupportedOperationSnapshotBackupTypeModify = 405_007_297,
        /// UnsupportedOperation.SnapshotFileFailed
        #[doc(alias("UnsupportedOperation.SnapshotFileFailed"))]
        UnsupportedOperationSnapshotFileFailed = 1_458_292_718,
        /// UnsupportedOperation.SnapshotFileNoExist
        #[doc(alias("UnsupportedOperation.SnapshotFileNoExist"))]
        UnsupportedOperationSnapshotFileNoExist = 1_806_375_883,
        /// UnsupportedOperation.SnapshotFileProcessing
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnsupportedOperation.SnapshotFileProcessing"))]
        UnsupportedOperationSnapshotFileProcessing = -1_551_884_533,
        /// UnsupportedOperation.SnapshotInstanceRegionDiff
        #[doc(alias("UnsupportedOperation.SnapshotInstanceRegionDiff"))]
        UnsupportedOperationSnapshotInstanceRegionDiff = -1_048_413_924,
        /// UnsupportedOperation.SnapshotNotAttached
        #[doc(alias("UnsupportedOperation.SnapshotNotAttached"))]
        UnsupportedOperationSnapshotNotAttached = 412_035_899,
        /// UnsupportedOperation.SnatSubnet
        #[doc(alias("UnsupportedOperation.SnatSubnet"))]
        UnsupportedOperationSnatSubnet = 361_768_492,
        /// UnsupportedOperation.SpecialEndPointService
        #[doc(alias("UnsupportedOperation.SpecialEndPointService"))]
        UnsupportedOperationSpecialEndPointService = -586_382_116,
        /// UnsupportedOperation.SslVpnClientIdNotFound
        #[doc(alias("UnsupportedOperation.SslVpnClientIdNotFound"))]
        UnsupportedOperationSslVpnClientIdNotFound = -660_425_990,
        /// UnsupportedOperation.SubEniNotSupportTrunking
        #[doc(alias("UnsupportedOperation.SubEniNotSupportTrunking"))]
        UnsupportedOperationSubEniNotSupportTrunking = -369_109_630,
        /// UnsupportedOperation.SubnetMismatchVpcCdcId
        #[doc(alias("UnsupportedOperation.SubnetMismatchVpcCdcId"))]
        UnsupportedOperationSubnetMismatchVpcCdcId = -717_879_635,
        /// UnsupportedOperation.SubnetNotExists
        #[doc(alias("UnsupportedOperation.SubnetNotExists"))]
        UnsupportedOperationSubnetNotExists = 1_444_975_856,
        /// UnsupportedOperation.SystemRoute
        #[doc(alias("UnsupportedOperation.SystemRoute"))]
        UnsupportedOperationSystemRoute = -803_731_929,
        /// UnsupportedOperation.TagAllocate
        #[doc(alias("UnsupportedOperation.TagAllocate"))]
        UnsupportedOperationTagAllocate = 1_236_650_428,
        /// UnsupportedOperation.TagFree
        #[doc(alias("UnsupportedOperation.TagFree"))]
        UnsupportedOperationTagFree = -1_503_045_416,
        /// UnsupportedOperation.TagNotPermit
        #[doc(alias("UnsupportedOperation.TagNotPermit"))]
        UnsupportedOperationTagNotPermit = 1_306_085_931,
        /// UnsupportedOperation.TagSystemReservedTagKey
        #[doc(alias("UnsupportedOperation.TagSystemReservedTagKey"))]
        UnsupportedOperationTagSystemReservedTagKey = -999_449_088,
        /// UnsupportedOperation.TrafficMirrorNotSupportClb
        #[doc(alias("UnsupportedOperation.TrafficMirrorNotSupportClb"))]
        UnsupportedOperationTrafficMirrorNotSupportClb = -805_590_606,
        /// UnsupportedOperation.TrafficMirrorNotSupportSameSrcTarget
        #[doc(alias("UnsupportedOperation.TrafficMirrorNotSupportSameSrcTarget"))]
        UnsupportedOperationTrafficMirrorNotSupportSameSrcTarget = 1_395_151_579,
        /// UnsupportedOperation.TrafficProtectionNotSupportIPv6
        #[doc(alias("UnsupportedOperation.TrafficProtectionNotSupportIPv6"))]
        UnsupportedOperationTrafficProtectionNotSupportIPv6 = -1_696_135_618,
        /// UnsupportedOperation.TrafficQosPolicyBandwidth
        #[doc(alias("UnsupportedOperation.TrafficQosPolicyBandwidth"))]
        UnsupportedOperationTrafficQosPolicyBandwidth = -1_888_481_559,
        /// UnsupportedOperation.TrafficValidationFailed
        #[doc(alias("UnsupportedOperation.TrafficValidationFailed"))]
        UnsupportedOperationTrafficValidationFailed = 800_183_212,
        /// UnsupportedOperation.UinNotFound
        #[doc(alias("UnsupportedOperation.UinNotFound"))]
        UnsupportedOperationUinNotFound = 313_823_846,
        /// UnsupportedOperation.UnableCrossBorder
        #[doc(alias("UnsupportedOperation.UnableCrossBorder"))]
        UnsupportedOperationUnableCrossBorder = -1_469_039_243,
        /// UnsupportedOperation.UnableCrossFinance
        #[doc(alias("UnsupportedOperation.UnableCrossFinance"))]
        UnsupportedOperationUnableCrossFinance = 460_245_200,
        /// UnsupportedOperation.UnassignCidrBlock
        #[doc(alias("UnsupportedOperation.UnassignCidrBlock"))]
        UnsupportedOperationUnassignCidrBlock = -1_237_495_679,
        /// UnsupportedOperation.UnbindEIP
        #[doc(alias("UnsupportedOperation.UnbindEIP"))]
        UnsupportedOperationUnbindEip = -506_351_276,
        /// UnsupportedOperation.UnpaidOrderAlreadyExists
        #[doc(alias("UnsupportedOperation.UnpaidOrderAlreadyExists"))]
        UnsupportedOperationUnpaidOrderAlreadyExists = 1_274_431_904,
        /// UnsupportedOperation.UnsupportedBindLocalZoneEIP
        #[doc(alias("UnsupportedOperation.UnsupportedBindLocalZoneEIP"))]
        UnsupportedOperationUnsupportedBindLocalZoneEip = 692_287_347,
        /// UnsupportedOperation.UnsupportedInstanceFamily
        #[doc(alias("UnsupportedOperation.UnsupportedInstanceFamily"))]
        UnsupportedOperationUnsupportedInstanceFamily = -831_407_646,
        /// UnsupportedOperation.UnsupportedLegacyAccount
        #[doc(alias("UnsupportedOperation.UnsupportedLegacyAccount"))]
        UnsupportedOperationUnsupportedLegacyAccount = 1_312_947_116,
        /// UnsupportedOperation.UnsupportedLocalZoneNat
        #[doc(alias("UnsupportedOperation.UnsupportedLocalZoneNat"))]
        UnsupportedOperationUnsupportedLocalZoneNat = -284_572_985,
        /// UnsupportedOperation.UnsupportedRegion
        #[doc(alias("UnsupportedOperation.UnsupportedRegion"))]
        UnsupportedOperationUnsupportedRegion = 1_880_125_461,
        /// UnsupportedOperation.UserAndCcnChargeTypeNotMatch
        #[doc(alias("UnsupportedOperation.UserAndCcnChargeTypeNotMatch"))]
        UnsupportedOperationUserAndCcnChargeTypeNotMatch = 1_863_249_381,
        /// UnsupportedOperation.VersionMismatch
        #[doc(alias("UnsupportedOperation.VersionMismatch"))]
        UnsupportedOperationVersionMismatch = -891_007_557,
        /// UnsupportedOperation.VersionNotSupported
        #[doc(alias("UnsupportedOperation.VersionNotSupported"))]
        UnsupportedOperationVersionNotSupported = 135_291_430,
        /// UnsupportedOperation.VpcMismatch
        #[doc(alias("UnsupportedOperation.VpcMismatch"))]
        UnsupportedOperationVpcMismatch = 2_078_395_828,
        /// UnsupportedOperation.VpcPeerAlreadyExist
        #[doc(alias("UnsupportedOperation.VpcPeerAlreadyExist"))]
        UnsupportedOperationVpcPeerAlreadyExist = -1_035_926_475,
        /// UnsupportedOperation.VpcPeerCidrConflict
        #[doc(alias("UnsupportedOperation.VpcPeerCidrConflict"))]
        UnsupportedOperationVpcPeerCidrConflict = 2_066_176_809,
        /// UnsupportedOperation.VpcPeerInvalidStateChange
        #[doc(alias("UnsupportedOperation.VpcPeerInvalidStateChange"))]
        UnsupportedOperationVpcPeerInvalidStateChange = -1_582_396_053,
        /// UnsupportedOperation.VpcPeerPurviewError
        #[doc(alias("UnsupportedOperation.VpcPeerPurviewError"))]
        UnsupportedOperationVpcPeerPurviewError = 567_107_592,
        /// UnsupportedOperation.VpnConnCidrNotSupportedHealthCheck
        #[doc(alias("UnsupportedOperation.VpnConnCidrNotSupportedHealthCheck"))]
        UnsupportedOperationVpnConnCidrNotSupportedHealthCheck = 1_249_488_307,
        /// UnsupportedOperation.VpnConnDestCidrConflictWithPrivateNet
        #[doc(alias("UnsupportedOperation.VpnConnDestCidrConflictWithPrivateNet"))]
        UnsupportedOperationVpnConnDestCidrConflictWithPrivateNet = 932_260_972,
        /// UnsupportedOperation.VpnConnInvalidState
        #[doc(alias("UnsupportedOperation.VpnConnInvalidState"))]
        UnsupportedOperationVpnConnInvalidState = -790_383_871,
        /// UnsupportedOperation.VpnConnRouteTypeMixed
        #[doc(alias("UnsupportedOperation.VpnConnRouteTypeMixed"))]
        UnsupportedOperationVpnConnRouteTypeMixed = -1_641_772_421,
        /// UnsupportedOperation.VpnConnSPDOverlap
        #[doc(alias("UnsupportedOperation.VpnConnSPDOverlap"))]
        UnsupportedOperationVpnConnSpdOverlap = 975_271_340,
        /// UnsupportedOperation.VpnGatewayVpcNoIpv6Subnet
        #[doc(alias("UnsupportedOperation.VpnGatewayVpcNoIpv6Subnet"))]
        UnsupportedOperationVpnGatewayVpcNoIpv6Subnet = 22_785_940,
        /// UnsupportedOperation.VpnGwVpcIdMustHave
        #[doc(alias("UnsupportedOperation.VpnGwVpcIdMustHave"))]
        UnsupportedOperationVpnGwVpcIdMustHave = -158_824_449,
        /// UnsupportedOperation.VpnGwVpcIdNotHave
        #[doc(alias("UnsupportedOperation.VpnGwVpcIdNotHave"))]
        UnsupportedOperationVpnGwVpcIdNotHave = 2_108_065_581,
        /// UnsupportedOperation.VpnUnsupportedBgp
        #[doc(alias("UnsupportedOperation.VpnUnsupportedBgp"))]
        UnsupportedOperationVpnUnsupportedBgp = 1_499_970_761,
        /// UnsupportedOperation.VpnUnsupportedBgpAsnEqual
        #[doc(alias("UnsupportedOperation.VpnUnsupportedBgpAsnEqual"))]
        UnsupportedOperationVpnUnsupportedBgpAsnEqual = 1_616_858_567,
        /// UnsupportedOperation.VpnUnsupportedModifyBandwidth
        #[doc(alias("UnsupportedOperation.VpnUnsupportedModifyBandwidth"))]
        UnsupportedOperationVpnUnsupportedModifyBandwidth = -1_252_055_473,
        /// UnsupportedOperation.VpnUnsupportedModifyBgpAsn
        #[doc(alias("UnsupportedOperation.VpnUnsupportedModifyBgpAsn"))]
        UnsupportedOperationVpnUnsupportedModifyBgpAsn = 1_930_016_519,
        /// UnsupportedOperation.VpnUnsupportedNotExistBgpAsn
        #[doc(alias("UnsupportedOperation.VpnUnsupportedNotExistBgpAsn"))]
        UnsupportedOperationVpnUnsupportedNotExistBgpAsn = 1_498_215_475,
        /// UnsupportedOperation.VpnUnsupportedRouteEcmpForCvmVpn
        #[doc(alias("UnsupportedOperation.VpnUnsupportedRouteEcmpForCvmVpn"))]
        UnsupportedOperationVpnUnsupportedRouteEcmpForCvmVpn = -1_287_449_766,
        /// UnsupportedOperation.VpnUnsupportedUsrGwNotExistBgpAsn
        #[doc(alias("UnsupportedOperation.VpnUnsupportedUsrGwNotExistBgpAsn"))]
        UnsupportedOperationVpnUnsupportedUsrGwNotExistBgpAsn = 1_241_958_378,
        /// UnsupportedOperation.WhiteListNotAdd
        #[doc(alias("UnsupportedOperation.WhiteListNotAdd"))]
        UnsupportedOperationWhiteListNotAdd = -988_452_795,
        /// UnsupportedOperation.ZoneMismatch
        #[doc(alias("UnsupportedOperation.ZoneMismatch"))]
        UnsupportedOperationZoneMismatch = 476_159_650,
        /// VpcLimitExceeded
        VpcLimitExceeded = -627_030_615,
    }
    api::listed_enum!(VpcError, vpc_v20170312_table);
    mod vpc_v20170312_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{VpcError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "vpc_v20170312";
        pub(super) const CODE_INDEX: Index = index::VPC_V20170312_CODES;
        pub(super) const KEY_INDEX: Index = index::VPC_V20170312_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [VpcError; 535] = [
            VpcError::AddressQuotaLimitExceeded,
            VpcError::AddressQuotaLimitExceededDailyAllocate,
            VpcError::AuthFailure,
            VpcError::FailedOperationAddressEniInfoNotFound,
            VpcError::FailedOperationBalanceInsufficient,
            VpcError::FailedOperationCallVpcOssFailed,
            VpcError::FailedOperationCreateCcnFailed,
            VpcError::FailedOperationCreateVpnGatewayFailed,
            VpcError::FailedOperationInvalidRegion,
            VpcError::FailedOperationIpTypeNotPermit,
            VpcError::FailedOperationMasterEniNotFound,
            VpcError::FailedOperationNetDetectTimeOut,
            VpcError::FailedOperationTaskFailed,
            VpcError::InternalError,
            VpcError::InternalErrorCreateCkafkaRouteError,
            VpcError::InternalErrorModuleError,
            VpcError::InternalErrorNetDetectTimeOut,
            VpcError::InternalServerError,
            VpcError::InvalidAccountNotSupported,
            VpcError::InvalidAddressIdBlocked,
            VpcError::InvalidAddressIdNotFound,
            VpcError::InvalidAddressIdStateInArrears,
            VpcError::InvalidAddressIdStatusNotPermit,
            VpcError::InvalidAddressState,
            VpcError::InvalidInstanceNotSupported,
            VpcError::InvalidInstanceIdAlreadyBindEip,
            VpcError::InvalidInstanceIdNotFound,
            VpcError::InvalidNetworkInterfaceIdNotFound,
            VpcError::InvalidParameter,
            VpcError::InvalidParameterAclTypeMismatch,
            VpcError::InvalidParameterCoexist,
            VpcError::InvalidParameterDotConflict,
            VpcError::InvalidParameterDuplicatedLbTrafficMirrorCollectors,
            VpcError::InvalidParameterFilterInvalidKey,
            VpcError::InvalidParameterFilterMissParameter,
            VpcError::InvalidParameterFilterNotDict,
            VpcError::InvalidParameterFilterValuesNotList,
            VpcError::InvalidParameterInvalidFilter,
            VpcError::InvalidParameterInvalidKey,
            VpcError::InvalidParameterNextHopMismatch,
            VpcError::InvalidParameterNotDict,
            VpcError::InvalidParameterNotList,
            VpcError::InvalidParameterNotStr,
            VpcError::InvalidParameterUnsupportedLbTrafficMirrorAz,
            VpcError::InvalidParameterVpgHaGroupNotFound,
            VpcError::InvalidParameterConflict,
            VpcError::InvalidParameterValue,
            VpcError::InvalidParameterValueAccessSubnetMask,
            VpcError::InvalidParameterValueAccessSubnetPrefix,
            VpcError::InvalidParameterValueAddressAlreadyHasPassThrough,
            VpcError::InvalidParameterValueAddressAttacked,
            VpcError::InvalidParameterValueAddressIdMalformed,
            VpcError::InvalidParameterValueAddressInternetChargeTypeConflict,
            VpcError::InvalidParameterValueAddressIpNotAvailable,
            VpcError::InvalidParameterValueAddressIpNotFound,
            VpcError::InvalidParameterValueAddressIpNotInVpc,
            VpcError::InvalidParameterValueAddressIpNotPublic,
            VpcError::InvalidParameterValueAddressIpsNotFound,
            VpcError::InvalidParameterValueAddressNotApplicable,
            VpcError::InvalidParameterValueAddressNotCalcIp,
            VpcError::InvalidParameterValueAddressNotEip,
            VpcError::InvalidParameterValueAddressNotFound,
            VpcError::InvalidParameterValueAddressPublished,
            VpcError::InvalidParameterValueAddressTypeConflict,
            VpcError::InvalidParameterValueBandwidthOutOfRange,
            VpcError::InvalidParameterValueBandwidthPackageIdMalformed,
            VpcError::InvalidParameterValueBandwidthPackageInUse,
            VpcError::InvalidParameterValueBandwidthPackageNotFound,
            VpcError::InvalidParameterValueBandwidthTooSmall,
            VpcError::InvalidParameterValueCcnAttachBmvpcLimitExceeded,
            VpcError::InvalidParameterValueCidrConflict,
            VpcError::InvalidParameterValueCidrNotInPeerVpc,
            VpcError::InvalidParameterValueCidrNotInSslVpnVpc,
            VpcError::InvalidParameterValueCombination,
            VpcError::InvalidParameterValueDuplicate,
            VpcError::InvalidParameterValueDuplicatePara,
            VpcError::InvalidParameterValueDuplicateRegion,
            VpcError::InvalidParameterValueDuplicatedHaVipAssociations,
            VpcError::InvalidParameterValueDuplicatedLbTrafficMirrorCollectors,
            VpcError::InvalidParameterValueDuplicatedLbTrafficMirrorReciverEndpoint,
            VpcError::InvalidParameterValueEipBrandWidthOutInvalid,
            VpcError::InvalidParameterValueEgressConflict,
            VpcError::InvalidParameterValueEmpty,
            VpcError::InvalidParameterValueIPv6RuleIdExisted,
            VpcError::InvalidParameterValueIPv6RuleNotChange,
            VpcError::InvalidParameterValueIllegal,
            VpcError::InvalidParameterValueInVpcCidr,
            VpcError::InvalidParameterValueInconsistentInstanceInternetChargeType,
            VpcError::InvalidParameterValueInstanceDoesNotSupportAnycast,
            VpcError::InvalidParameterValueInstanceDoesNotSupportEipVisibleOnEni,
            VpcError::InvalidParameterValueInstanceHasNoWanIp,
            VpcError::InvalidParameterValueInstanceHasWanIp,
            VpcError::InvalidParameterValueInstanceIdMalformed,
            VpcError::InvalidParameterValueInstanceNoCalcIp,
            VpcError::InvalidParameterValueInstanceNoWanIp,
            VpcError::InvalidParameterValueInstanceNormalPublicIpBlocked,
            VpcError::InvalidParameterValueInstanceNotMatchAssociateEni,
            VpcError::InvalidParameterValueInstanceVpcDoesNotSupportEipVisibleOnEni,
            VpcError::InvalidParameterValueInternetChargeTypeNotChanged,
            VpcError::InvalidParameterValueInvalid,
            VpcError::InvalidParameterValueInvalidBandwidthPackageChargeType,
            VpcError::InvalidParameterValueInvalidBusiness,
            VpcError::InvalidParameterValueInvalidDedicatedClusterId,
            VpcError::InvalidParameterValueInvalidEgress,
            VpcError::InvalidParameterValueInvalidFilter,
            VpcError::InvalidParameterValueInvalidInstanceInternetChargeType,
            VpcError::InvalidParameterValueInvalidInstanceState,
            VpcError::InvalidParameterValueInvalidIpv6,
            VpcError::InvalidParameterValueInvalidLbTrafficMirrorReciverEndpoint,
            VpcError::InvalidParameterValueInvalidOldBandwidth,
            VpcError::InvalidParameterValueInvalidTag,
            VpcError::InvalidParameterValueIp6RuleNotFound,
            VpcError::InvalidParameterValueIp6TranslatorNotFound,
            VpcError::InvalidParameterValueLbAlreadyBindEip,
            VpcError::InvalidParameterValueLimitExceeded,
            VpcError::InvalidParameterValueMalformed,
            VpcError::InvalidParameterValueMemberApprovalApplicationIdMismatch,
            VpcError::InvalidParameterValueMemberApprovalApplicationNotApproved,
            VpcError::InvalidParameterValueMemberApprovalApplicationRejected,
            VpcError::InvalidParameterValueMemberApprovalApplicationStarted,
            VpcError::InvalidParameterValueMirrorLackTargetResource,
            VpcError::InvalidParameterValueMissingAssociateEntity,
            VpcError::InvalidParameterValueMixedAddressIpSetType,
            VpcError::InvalidParameterValueMustHasOne,
            VpcError::InvalidParameterValueNatGatewayDnatRuleExisted,
            VpcError::InvalidParameterValueNatGatewayDnatRuleNotExists,
            VpcError::InvalidParameterValueNatGatewayDnatRulePipNeedVm,
            VpcError::InvalidParameterValueNatGatewayDnatRuleRepeated,
            VpcError::InvalidParameterValueNatGatewaySnatRuleNotExists,
            VpcError::InvalidParameterValueNatSnatRuleExists,
            VpcError::InvalidParameterValueNetDetectInVpc,
            VpcError::InvalidParameterValueNetDetectNotFoundIp,
            VpcError::InvalidParameterValueNetDetectSameIp,
            VpcError::InvalidParameterValueNetworkInterfaceIdMalformed,
            VpcError::InvalidParameterValueNetworkInterfaceIdNotMatch,
            VpcError::InvalidParameterValueNetworkInterfaceInstanceNotSupport,
            VpcError::InvalidParameterValueNetworkInterfaceNotFound,
            VpcError::InvalidParameterValueNotInVpcCidr,
            VpcError::InvalidParameterValueNotUtf8EncodingError,
            VpcError::InvalidParameterValueObjectUseInTrafficMirror,
            VpcError::InvalidParameterValueObjectVpcNotCurrentVpc,
            VpcError::InvalidParameterValueOnlySupportedForMasterNetworkCard,
            VpcError::InvalidParameterValueParameterMismatch,
            VpcError::InvalidParameterValuePrivateIpAddressDoesNotSupportEipVisibleOnEni,
            VpcError::InvalidParameterValuePrivateIpAddressNotMatch,
            VpcError::InvalidParameterValuePrivateNatNotExists,
            VpcError::InvalidParameterValuePrivateNatRuleNotExists,
            VpcError::InvalidParameterValuePrivateNatSnatRuleNotSupport,
            VpcError::InvalidParameterValueQosLevelRequired,
            VpcError::InvalidParameterValueRange,
            VpcError::InvalidParameterValueReserved,
            VpcError::InvalidParameterValueResourceAlreadyExisted,
            VpcError::InvalidParameterValueResourceExpired,
            VpcError::InvalidParameterValueResourceIdMalformed,
            VpcError::InvalidParameterValueResourceNotExisted,
            VpcError::InvalidParameterValueResourceNotFound,
            VpcError::InvalidParameterValueResourceNotSupport,
            VpcError::InvalidParameterValueRouteNextHopInvalid,
            VpcError::InvalidParameterValueRoutePolicyAssociationExists,
            VpcError::InvalidParameterValueRoutePolicyPriorityConflict,
            VpcError::InvalidParameterValueSslCcnVpnServerCidrConflict,
            VpcError::InvalidParameterValueStopChargingInstanceInUse,
            VpcError::InvalidParameterValueSubnetConflict,
            VpcError::InvalidParameterValueSubnetOverlap,
            VpcError::InvalidParameterValueSubnetOverlapAssistCidr,
            VpcError::InvalidParameterValueSubnetOverlapRoute,
            VpcError::InvalidParameterValueSubnetRange,
            VpcError::InvalidParameterValueTagDuplicateKey,
            VpcError::InvalidParameterValueTagDuplicateResourceType,
            VpcError::InvalidParameterValueTagInvalidKey,
            VpcError::InvalidParameterValueTagInvalidKeyLen,
            VpcError::InvalidParameterValueTagInvalidVal,
            VpcError::InvalidParameterValueTagKeyNotExists,
            VpcError::InvalidParameterValueTagNotAllocatedQuota,
            VpcError::InvalidParameterValueTagNotExisted,
            VpcError::InvalidParameterValueTagNotSupportTag,
            VpcError::InvalidParameterValueTagResourceFormatError,
            VpcError::InvalidParameterValueTagTimestampExceeded,
            VpcError::InvalidParameterValueTagValNotExists,
            VpcError::InvalidParameterValueTooLong,
            VpcError::InvalidParameterValueTraditionalIPv6VisibleOnEniNotSupported,
            VpcError::InvalidParameterValueTrafficPackageId,
            VpcError::InvalidParameterValueTrafficPackageIdMalformed,
            VpcError::InvalidParameterValueTrafficPackageNotFound,
            VpcError::InvalidParameterValueTrafficPackageNotSupported,
            VpcError::InvalidParameterValueTrafficPackageResourceIdMalformed,
            VpcError::InvalidParameterValueUnavailableZone,
            VpcError::InvalidParameterValueUnsupportedEgress,
            VpcError::InvalidParameterValueUnsupportedLbTrafficMirrorAz,
            VpcError::InvalidParameterValueUnsupportedTrafficMirrorAction,
            VpcError::InvalidParameterValueVpcCidrConflict,
            VpcError::InvalidParameterValueVpcCidrOverlapRoute,
            VpcError::InvalidParameterValueVpcIdNotNeededForFlowLog,
            VpcError::InvalidParameterValueVpgTypeNotMatch,
            VpcError::InvalidParameterValueVpnConnBgpTunnelCidrConflict,
            VpcError::InvalidParameterValueVpnConnBgpTunnelCidrMask,
            VpcError::InvalidParameterValueVpnConnBgpTunnelCidrNotSupported,
            VpcError::InvalidParameterValueVpnConnCidrConflict,
            VpcError::InvalidParameterValueVpnConnHealthCheckIpConflict,
            VpcError::InvalidParameterValueVpnConnSpdCidrConflict,
            VpcError::InvalidParameterValueVpnGatewayRouteDuplicate,
            VpcError::InvalidParameterValueZoneConflict,
            VpcError::InvalidPrivateIpAddressAlreadyBindEip,
            VpcError::InvalidRouteIdNotFound,
            VpcError::InvalidRouteTableIdMalformed,
            VpcError::InvalidRouteTableIdNotFound,
            VpcError::InvalidSecurityGroupIdMalformed,
            VpcError::InvalidSecurityGroupIdNotFound,
            VpcError::InvalidVpcIdMalformed,
            VpcError::InvalidVpcIdNotFound,
            VpcError::InvalidVpnGatewayIdMalformed,
            VpcError::InvalidVpnGatewayIdNotFound,
            VpcError::LimitExceeded,
            VpcError::LimitExceededAccountReturnQuota,
            VpcError::LimitExceededActionLimited,
            VpcError::LimitExceededAddress,
            VpcError::LimitExceededAddressQuotaLimitExceeded,
            VpcError::LimitExceededAttachedSnapshotPolicyExceeded,
            VpcError::LimitExceededBandwidthPackageQuota,
            VpcError::LimitExceededBandwidthPackageResourceQuota,
            VpcError::LimitExceededCcnRouteBroadcastPolicy,
            VpcError::LimitExceededCcnRouteBroadcastPolicyCond,
            VpcError::LimitExceededChangeAddressQuota,
            VpcError::LimitExceededCidrBlock,
            VpcError::LimitExceededCurrentInstanceAttachedCcnInstances,
            VpcError::LimitExceededDailyAllocateAddressQuotaLimitExceeded,
            VpcError::LimitExceededDailyChangeAddressQuota,
            VpcError::LimitExceededDefaultVpcLimitExceeded,
            VpcError::LimitExceededInstanceAddressQuota,
            VpcError::LimitExceededModifyAddressInternetChargeTypeQuota,
            VpcError::LimitExceededMonthlyAddressRecoveryQuota,
            VpcError::LimitExceededNatGatewayDnatLimitExceeded,
            VpcError::LimitExceededNatGatewayLimitExceeded,
            VpcError::LimitExceededNatGatewayPerVpcLimitExceeded,
            VpcError::LimitExceededNetworkInterfaceLimitExceeded,
            VpcError::LimitExceededNumberOfFilters,
            VpcError::LimitExceededPrivateNatTranslationAclRule,
            VpcError::LimitExceededPrivateNatTranslationNatRule,
            VpcError::LimitExceededPublicIpAddressPerNatGatewayLimitExceeded,
            VpcError::LimitExceededSecurityGroupPolicySet,
            VpcError::LimitExceededSslVpnClientLimitExceeded,
            VpcError::LimitExceededSubnetCidrBlock,
            VpcError::LimitExceededTagKeyExceeded,
            VpcError::LimitExceededTagKeyPerResourceExceeded,
            VpcError::LimitExceededTagNotEnoughQuota,
            VpcError::LimitExceededTagQuota,
            VpcError::LimitExceededTagQuotaExceeded,
            VpcError::LimitExceededTagTagsExceeded,
            VpcError::LimitExceededTrafficPackageQuota,
            VpcError::LimitExceededVpcPeerAvaLimitExceeded,
            VpcError::LimitExceededVpcPeerTotalLimitExceeded,
            VpcError::LimitExceededVpnGatewayRoutesLimitExceeded,
            VpcError::MissingParameter,
            VpcError::MissingParameterMultiMissingParameter,
            VpcError::MissingResourceId,
            VpcError::OperationDeniedAddressDeletionProtectionEnabled,
            VpcError::OperationDeniedAddressInArrears,
            VpcError::OperationDeniedMutexTaskRunning,
            VpcError::OperationDeniedTrafficExceedThreshold,
            VpcError::OperationDeniedTrafficValidationFailed,
            VpcError::RequestLimitExceeded,
            VpcError::ResourceInUse,
            VpcError::ResourceInUseAddress,
            VpcError::ResourceInUseNatUsedByCfw,
            VpcError::ResourceInsufficient,
            VpcError::ResourceInsufficientCidrBlock,
            VpcError::ResourceInsufficientInstance,
            VpcError::ResourceInsufficientSubnet,
            VpcError::ResourceNotFound,
            VpcError::ResourceNotFoundSvcNotExist,
            VpcError::ResourceUnavailable,
            VpcError::ResourceUnavailableDcgIpv6NeedVpcCreateIPv6Cidr,
            VpcError::ResourceUnavailableFailedGetCdcIdcVip,
            VpcError::ResourceUnavailableServiceWhiteListNotAdded,
            VpcError::UnauthorizedOperation,
            VpcError::UnauthorizedOperationAnycastEip,
            VpcError::UnauthorizedOperationAttachmentNotFound,
            VpcError::UnauthorizedOperationInvalidAccount,
            VpcError::UnauthorizedOperationNoRealNameAuthentication,
            VpcError::UnauthorizedOperationPrimaryIp,
            VpcError::UnauthorizedOperationVpcPeerCidrConflict,
            VpcError::UnknownParameter,
            VpcError::UnknownParameterWithGuess,
            VpcError::UnsupportedOperation,
            VpcError::UnsupportedOperationAccountNotSupported,
            VpcError::UnsupportedOperationActionNotFound,
            VpcError::UnsupportedOperationAddressIpInArrear,
            VpcError::UnsupportedOperationAddressIpInternetChargeTypeNotPermit,
            VpcError::UnsupportedOperationAddressIpNotSupportInstance,
            VpcError::UnsupportedOperationAddressIpStatusNotPermit,
            VpcError::UnsupportedOperationAddressStatusNotPermit,
            VpcError::UnsupportedOperationAppIdMismatch,
            VpcError::UnsupportedOperationAppIdNotFound,
            VpcError::UnsupportedOperationAssociatedVpcOfCcnHadNatRoute,
            VpcError::UnsupportedOperationAttachmentAlreadyExists,
            VpcError::UnsupportedOperationAttachmentNotFound,
            VpcError::UnsupportedOperationBandwidthNotExpired,
            VpcError::UnsupportedOperationBandwidthPackageIdNotSupported,
            VpcError::UnsupportedOperationBillingFailed,
            VpcError::UnsupportedOperationBindCloudFirewall,
            VpcError::UnsupportedOperationBindEip,
            VpcError::UnsupportedOperationBpaasResources,
            VpcError::UnsupportedOperationBroadcastConditionMustBeVpgTypeOrVpgInstance,
            VpcError::UnsupportedOperationCidrUnSupportedClassicLink,
            VpcError::UnsupportedOperationCanNotAssignDefaultRouteTable,
            VpcError::UnsupportedOperationCcnAttached,
            VpcError::UnsupportedOperationCcnCrossAccount,
            VpcError::UnsupportedOperationCcnHasFlowLog,
            VpcError::UnsupportedOperationCcnInstanceAccountNotApprovedByUnicom,
            VpcError::UnsupportedOperationCcnInstanceHasBoundPolicyRouteNextHopNotAllowedDetach,
            VpcError::UnsupportedOperationCcnInstanceHasBoundPolicyRouteRuleNotAllowedDetach,
            VpcError::UnsupportedOperationCcnIpv6NotSupportMultipleRouteTable,
            VpcError::UnsupportedOperationCcnNotAttached,
            VpcError::UnsupportedOperationCcnNotEnableBroadcastPolicy,
            VpcError::UnsupportedOperationCcnNotEnableCommunity,
            VpcError::UnsupportedOperationCcnNotEnablePolicyBasedRoutingFlag,
            VpcError::UnsupportedOperationCcnOrdinaryAccountRefuseAttach,
            VpcError::UnsupportedOperationCcnRouteCidrOverlap,
            VpcError::UnsupportedOperationCcnRouteOverlapFlagDisableNotSupported,
            VpcError::UnsupportedOperationCcnRouteTableNotExist,
            VpcError::UnsupportedOperationCcnTrafficMeteringUnableCrossBorder,
            VpcError::UnsupportedOperationCdcPublishNeedCdcId,
            VpcError::UnsupportedOperationCdcSubnetNotSupportUnLocalGateway,
            VpcError::UnsupportedOperationCdcVpgNotExists,
            VpcError::UnsupportedOperationClassicInstanceIdAlreadyExists,
            VpcError::UnsupportedOperationClbPolicyExceedLimit,
            VpcError::UnsupportedOperationClbPolicyLimit,
            VpcError::UnsupportedOperationConflictWithDockerRoute,
            VpcError::UnsupportedOperationCopperCcnNotSupportedCreate,
            VpcError::UnsupportedOperationCopperCcnSupportedPrepaid,
            VpcError::UnsupportedOperationCurrentAccountIsNotUnicomAccount,
            VpcError::UnsupportedOperationCurrentQueryRegionIsNotCrossBorder,
            VpcError::UnsupportedOperationDcGatewayNatRuleExists,
            VpcError::UnsupportedOperationDcGatewaysNotFoundInVpc,
            VpcError::UnsupportedOperationDcgHasFlowLog,
            VpcError::UnsupportedOperationDelDefaultRoute,
            VpcError::UnsupportedOperationDelRouteWithSubnet,
            VpcError::UnsupportedOperationDeleteCcnExistCcnExpressConnect,
            VpcError::UnsupportedOperationDeleteVpnConnInvalidState,
            VpcError::UnsupportedOperationDeletionProtectionEnabled,
            VpcError::UnsupportedOperationDeliveryFailed,
            VpcError::UnsupportedOperationDirectConnectGatewayIsUpdatingCommunity,
            VpcError::UnsupportedOperationDisabledNotifyCcn,
            VpcError::UnsupportedOperationDpdkNatFlowLogOnlySupportAllTrafficType,
            VpcError::UnsupportedOperationDuplicatePolicy,
            VpcError::UnsupportedOperationEcmp,
            VpcError::UnsupportedOperationEcmpWithCcnRoute,
            VpcError::UnsupportedOperationEcmpWithUserRoute,
            VpcError::UnsupportedOperationEnableMultiCcnBandwidth,
            VpcError::UnsupportedOperationEnableMulticast,
            VpcError::UnsupportedOperationEndPointHadGwlbEipUnassociate,
            VpcError::UnsupportedOperationEndPointMismatchEndPointServiceCdcId,
            VpcError::UnsupportedOperationEndPointService,
            VpcError::UnsupportedOperationEndPointServiceLoadBalancerInvalidType,
            VpcError::UnsupportedOperationEniNotSupportTerminationProtection,
            VpcError::UnsupportedOperationExistCcnCustomRouteTablesNotSupportDeleteCcn,
            VpcError::UnsupportedOperationExistCcnInstancesNotSupportDeleteCcn,
            VpcError::UnsupportedOperationExistCcnRouteMatchRule,
            VpcError::UnsupportedOperationExistTrafficQosPolicy,
            VpcError::UnsupportedOperationFlowLogInstanceExisted,
            VpcError::UnsupportedOperationFlowLogsNotSupportKoInstanceEni,
            VpcError::UnsupportedOperationFlowLogsNotSupportNullInstanceEni,
            VpcError::UnsupportedOperationGuaNotSupportAllocateCdcSubnet,
            VpcError::UnsupportedOperationIpv6CidrNotDeployed,
            VpcError::UnsupportedOperationIdempotentParameterMismatch,
            VpcError::UnsupportedOperationIdempotentProcessing,
            VpcError::UnsupportedOperationIncorrectAddressResourceType,
            VpcError::UnsupportedOperationInstanceAndRtbNotMatch,
            VpcError::UnsupportedOperationInstanceAssociateHavip,
            VpcError::UnsupportedOperationInstanceCdcIdNotMatchCcnCdcId,
            VpcError::UnsupportedOperationInstanceMismatch,
            VpcError::UnsupportedOperationInstanceNotExist,
            VpcError::UnsupportedOperationInstanceOrdinaryAccountRefuseAttach,
            VpcError::UnsupportedOperationInstanceStateNotSupported,
            VpcError::UnsupportedOperationInstanceStatusNotPermit,
            VpcError::UnsupportedOperationInsufficientFunds,
            VpcError::UnsupportedOperationInsufficientInternetServiceProviders,
            VpcError::UnsupportedOperationInvalidAction,
            VpcError::UnsupportedOperationInvalidAddressInternetChargeType,
            VpcError::UnsupportedOperationInvalidAddressState,
            VpcError::UnsupportedOperationInvalidInstanceState,
            VpcError::UnsupportedOperationInvalidResourceInternetChargeType,
            VpcError::UnsupportedOperationInvalidResourceProtocol,
            VpcError::UnsupportedOperationInvalidState,
            VpcError::UnsupportedOperationInvalidStatusNotifyCcn,
            VpcError::UnsupportedOperationIpv6NotSupport,
            VpcError::UnsupportedOperationIsNotFinanceAccount,
            VpcError::UnsupportedOperationIspNotSupported,
            VpcError::UnsupportedOperationLdcxDisassociate,
            VpcError::UnsupportedOperationLocalGatewayAlreadyExists,
            VpcError::UnsupportedOperationLockedResources,
            VpcError::UnsupportedOperationModifyAddressAttribute,
            VpcError::UnsupportedOperationMultipleVpcNotSupportAttachAccountHasIpv6,
            VpcError::UnsupportedOperationMutexOperationTaskRunning,
            VpcError::UnsupportedOperationNatGatewayDnatAndFlowLogConflict,
            VpcError::UnsupportedOperationNatGatewayEipNotExists,
            VpcError::UnsupportedOperationNatGatewayHadEipUnassociate,
            VpcError::UnsupportedOperationNatGatewayHaveHighTraffic,
            VpcError::UnsupportedOperationNatGatewayHaveRoute,
            VpcError::UnsupportedOperationNatGatewayHaveRouteAndHighTraffic,
            VpcError::UnsupportedOperationNatGatewayHaveTrafficMirror,
            VpcError::UnsupportedOperationNatGatewayIsBusy,
            VpcError::UnsupportedOperationNatGatewayRestricted,
            VpcError::UnsupportedOperationNatGatewayRulePipExists,
            VpcError::UnsupportedOperationNatGatewaySnatPipNeedVm,
            VpcError::UnsupportedOperationNatGatewaySnatRuleNotExists,
            VpcError::UnsupportedOperationNatGatewayTypeNotSupportSnat,
            VpcError::UnsupportedOperationNatHasBoundVpg,
            VpcError::UnsupportedOperationNatHasEcmp,
            VpcError::UnsupportedOperationNatHasEnabledGatewayFlowControl,
            VpcError::UnsupportedOperationNatHasFlowLog,
            VpcError::UnsupportedOperationNatInstanceExclusive,
            VpcError::UnsupportedOperationNatNfvUnsupportedRegion,
            VpcError::UnsupportedOperationNatNotSupported,
            VpcError::UnsupportedOperationNatSpecificationExceeded,
            VpcError::UnsupportedOperationNatTypeError,
            VpcError::UnsupportedOperationNatUsageExceeded,
            VpcError::UnsupportedOperationNoCdcDcGw,
            VpcError::UnsupportedOperationNormalSubnetNotSupportLocalGateway,
            VpcError::UnsupportedOperationNotLockedInstanceOperation,
            VpcError::UnsupportedOperationNotMatchTargetService,
            VpcError::UnsupportedOperationNotPendingCcnInstance,
            VpcError::UnsupportedOperationNotPostpaidCcnOperation,
            VpcError::UnsupportedOperationNotPutVpcSnatIpAddress,
            VpcError::UnsupportedOperationNotSupportAttachEdgeAndCrossBorderInstance,
            VpcError::UnsupportedOperationNotSupportCreateCcnRouteTable,
            VpcError::UnsupportedOperationNotSupportCreateIpv6VpnGateway,
            VpcError::UnsupportedOperationNotSupportDeleteDefaultCcnRouteTable,
            VpcError::UnsupportedOperationNotSupportDeleteDefaultRouteTable,
            VpcError::UnsupportedOperationNotSupportDeleteVpcBmPeer,
            VpcError::UnsupportedOperationNotSupportModifyDefaultCcnRouteTable,
            VpcError::UnsupportedOperationNotSupportRouteType,
            VpcError::UnsupportedOperationNotSupportSameCcnInstanceAndSourceAddress,
            VpcError::UnsupportedOperationNotSupportZone,
            VpcError::UnsupportedOperationNotSupportedAddressIpsChargeType,
            VpcError::UnsupportedOperationNotSupportedCreateTrafficMeteringTypeCcn,
            VpcError::UnsupportedOperationNotSupportedLocalAddressType,
            VpcError::UnsupportedOperationNotSupportedPurchaseCenterEgressResource,
            VpcError::UnsupportedOperationNotSupportedUpdateCcnRoutePublish,
            VpcError::UnsupportedOperationNotifyCcn,
            VpcError::UnsupportedOperationOfflineChargeType,
            VpcError::UnsupportedOperationOnlyInterRegionLimitSupportedCreateTrafficQosPolicy,
            VpcError::UnsupportedOperationOnlySupportProfessionKafka,
            VpcError::UnsupportedOperationParameterSslVpnProtocol,
            VpcError::UnsupportedOperationPrepaidCcnOnlySupportBandwidthMetering,
            VpcError::UnsupportedOperationPrepaidCcnOnlySupportInterRegionLimit,
            VpcError::UnsupportedOperationPrimaryIp,
            VpcError::UnsupportedOperationPrivateBgpVpnGateway,
            VpcError::UnsupportedOperationPrivateNatGatewayAssociationExists,
            VpcError::UnsupportedOperationPrivateSslVpnGateway,
            VpcError::UnsupportedOperationPrivateVpnGateway,
            VpcError::UnsupportedOperationPublicClbNotSupport,
            VpcError::UnsupportedOperationPublicIpAddressDisassociate,
            VpcError::UnsupportedOperationPublicIpAddressIsNotBgpIp,
            VpcError::UnsupportedOperationPublicIpAddressIsNotExisted,
            VpcError::UnsupportedOperationPublicIpAddressNotBilledByTraffic,
            VpcError::UnsupportedOperationPurchaseLimit,
            VpcError::UnsupportedOperationRecordExists,
            VpcError::UnsupportedOperationRecordNotExists,
            VpcError::UnsupportedOperationRemoteRegionSgHasReferencedSg,
            VpcError::UnsupportedOperationResourceIsInvalidState,
            VpcError::UnsupportedOperationResourceMismatch,
            VpcError::UnsupportedOperationResourceProcessing,
            VpcError::UnsupportedOperationRoleNotFound,
            VpcError::UnsupportedOperationRoutePolicyAssociation,
            VpcError::UnsupportedOperationRoutePvgw2,
            VpcError::UnsupportedOperationRouteTableCanNotDelete,
            VpcError::UnsupportedOperationRouteTableExceedPerVbcLimit,
            VpcError::UnsupportedOperationRouteTableHasSubnetRule,
            VpcError::UnsupportedOperationRouteTableSelectPolicyExceed,
            VpcError::UnsupportedOperationSslClientCertAlreadyDisableOrCertAbnormal,
            VpcError::UnsupportedOperationSslClientCertAlreadyEnableOrCertAbnormal,
            VpcError::UnsupportedOperationSslClientCertDisableUnsupportedDownloadSslClientCert,
            VpcError::UnsupportedOperationServiceUnsupportedRegion,
            VpcError::UnsupportedOperationSgNumExceedLimit,
            VpcError::UnsupportedOperationSnapshotAttached,
            VpcError::UnsupportedOperationSnapshotBackupTypeModify,
            VpcError::UnsupportedOperationSnapshotFileFailed,
            VpcError::UnsupportedOperationSnapshotFileNoExist,
            VpcError::UnsupportedOperationSnapshotFileProcessing,
            VpcError::UnsupportedOperationSnapshotInstanceRegionDiff,
            VpcError::UnsupportedOperationSnapshotNotAttached,
            VpcError::UnsupportedOperationSnatSubnet,
            VpcError::UnsupportedOperationSpecialEndPointService,
            VpcError::UnsupportedOperationSslVpnClientIdNotFound,
            VpcError::UnsupportedOperationSubEniNotSupportTrunking,
            VpcError::UnsupportedOperationSubnetMismatchVpcCdcId,
            VpcError::UnsupportedOperationSubnetNotExists,
            VpcError::UnsupportedOperationSystemRoute,
            VpcError::UnsupportedOperationTagAllocate,
            VpcError::UnsupportedOperationTagFree,
            VpcError::UnsupportedOperationTagNotPermit,
            VpcError::UnsupportedOperationTagSystemReservedTagKey,
            VpcError::UnsupportedOperationTrafficMirrorNotSupportClb,
            VpcError::UnsupportedOperationTrafficMirrorNotSupportSameSrcTarget,
            VpcError::UnsupportedOperationTrafficProtectionNotSupportIPv6,
            VpcError::UnsupportedOperationTrafficQosPolicyBandwidth,
            VpcError::UnsupportedOperationTrafficValidationFailed,
            VpcError::UnsupportedOperationUinNotFound,
            VpcError::UnsupportedOperationUnableCrossBorder,
            VpcError::UnsupportedOperationUnableCrossFinance,
            VpcError::UnsupportedOperationUnassignCidrBlock,
            VpcError::UnsupportedOperationUnbindEip,
            VpcError::UnsupportedOperationUnpaidOrderAlreadyExists,
            VpcError::UnsupportedOperationUnsupportedBindLocalZoneEip,
            VpcError::UnsupportedOperationUnsupportedInstanceFamily,
            VpcError::UnsupportedOperationUnsupportedLegacyAccount,
            VpcError::UnsupportedOperationUnsupportedLocalZoneNat,
            VpcError::UnsupportedOperationUnsupportedRegion,
            VpcError::UnsupportedOperationUserAndCcnChargeTypeNotMatch,
            VpcError::UnsupportedOperationVersionMismatch,
            VpcError::UnsupportedOperationVersionNotSupported,
            VpcError::UnsupportedOperationVpcMismatch,
            VpcError::UnsupportedOperationVpcPeerAlreadyExist,
            VpcError::UnsupportedOperationVpcPeerCidrConflict,
            VpcError::UnsupportedOperationVpcPeerInvalidStateChange,
            VpcError::UnsupportedOperationVpcPeerPurviewError,
            VpcError::UnsupportedOperationVpnConnCidrNotSupportedHealthCheck,
            VpcError::UnsupportedOperationVpnConnDestCidrConflictWithPrivateNet,
            VpcError::UnsupportedOperationVpnConnInvalidState,
            VpcError::UnsupportedOperationVpnConnRouteTypeMixed,
            VpcError::UnsupportedOperationVpnConnSpdOverlap,
            VpcError::UnsupportedOperationVpnGatewayVpcNoIpv6Subnet,
            VpcError::UnsupportedOperationVpnGwVpcIdMustHave,
            VpcError::UnsupportedOperationVpnGwVpcIdNotHave,
            VpcError::UnsupportedOperationVpnUnsupportedBgp,
            VpcError::UnsupportedOperationVpnUnsupportedBgpAsnEqual,
            VpcError::UnsupportedOperationVpnUnsupportedModifyBandwidth,
            VpcError::UnsupportedOperationVpnUnsupportedModifyBgpAsn,
            VpcError::UnsupportedOperationVpnUnsupportedNotExistBgpAsn,
            VpcError::UnsupportedOperationVpnUnsupportedRouteEcmpForCvmVpn,
            VpcError::UnsupportedOperationVpnUnsupportedUsrGwNotExistBgpAsn,
            VpcError::UnsupportedOperationWhiteListNotAdd,
            VpcError::UnsupportedOperationZoneMismatch,
            VpcError::VpcLimitExceeded,
        ];
        pub(super) static WORDS: [&str; 535] = [
            "AddressQuotaLimitExceeded",
            "AddressQuotaLimitExceeded.DailyAllocate",
            "AuthFailure",
            "FailedOperation.AddressEniInfoNotFound",
            "FailedOperation.BalanceInsufficient",
            "FailedOperation.CallVpcOssFailed",
            "FailedOperation.CreateCcnFailed",
            "FailedOperation.CreateVpnGatewayFailed",
            "FailedOperation.InvalidRegion",
            "FailedOperation.IpTypeNotPermit",
            "FailedOperation.MasterEniNotFound",
            "FailedOperation.NetDetectTimeOut",
            "FailedOperation.TaskFailed",
            "InternalError",
            "InternalError.CreateCkafkaRouteError",
            "InternalError.ModuleError",
            "InternalError.NetDetectTimeOut",
            "InternalServerError",
            "InvalidAccount.NotSupported",
            "InvalidAddressId.Blocked",
            "InvalidAddressId.NotFound",
            "InvalidAddressIdState.InArrears",
            "InvalidAddressIdStatus.NotPermit",
            "InvalidAddressState",
            "InvalidInstance.NotSupported",
            "InvalidInstanceId.AlreadyBindEip",
            "InvalidInstanceId.NotFound",
            "InvalidNetworkInterfaceId.NotFound",
            "InvalidParameter",
            "InvalidParameter.AclTypeMismatch",
            "InvalidParameter.Coexist",
            "InvalidParameter.Conflict",
            "InvalidParameter.DuplicatedLbTrafficMirrorCollectors",
            "InvalidParameter.FilterInvalidKey",
            "InvalidParameter.FilterMissParameter",
            "InvalidParameter.FilterNotDict",
            "InvalidParameter.FilterValuesNotList",
            "InvalidParameter.InvalidFilter",
            "InvalidParameter.InvalidKey",
            "InvalidParameter.NextHopMismatch",
            "InvalidParameter.NotDict",
            "InvalidParameter.NotList",
            "InvalidParameter.NotStr",
            "InvalidParameter.UnsupportedLbTrafficMirrorAz",
            "InvalidParameter.VpgHaGroupNotFound",
            "InvalidParameterConflict",
            "InvalidParameterValue",
            "InvalidParameterValue.AccessSubnetMask",
            "InvalidParameterValue.AccessSubnetPrefix",
            "InvalidParameterValue.AddressAlreadyHasPassThrough",
            "InvalidParameterValue.AddressAttacked",
            "InvalidParameterValue.AddressIdMalformed",
            "InvalidParameterValue.AddressInternetChargeTypeConflict",
            "InvalidParameterValue.AddressIpNotAvailable",
            "InvalidParameterValue.AddressIpNotFound",
            "InvalidParameterValue.AddressIpNotInVpc",
            "InvalidParameterValue.AddressIpNotPublic",
            "InvalidParameterValue.AddressIpsNotFound",
            "InvalidParameterValue.AddressNotApplicable",
            "InvalidParameterValue.AddressNotCalcIP",
            "InvalidParameterValue.AddressNotEIP",
            "InvalidParameterValue.AddressNotFound",
            "InvalidParameterValue.AddressPublished",
            "InvalidParameterValue.AddressTypeConflict",
            "InvalidParameterValue.BandwidthOutOfRange",
            "InvalidParameterValue.BandwidthPackageIdMalformed",
            "InvalidParameterValue.BandwidthPackageInUse",
            "InvalidParameterValue.BandwidthPackageNotFound",
            "InvalidParameterValue.BandwidthTooSmall",
            "InvalidParameterValue.CcnAttachBmvpcLimitExceeded",
            "InvalidParameterValue.CidrConflict",
            "InvalidParameterValue.CidrNotInPeerVpc",
            "InvalidParameterValue.CidrNotInSslVpnVpc",
            "InvalidParameterValue.Combination",
            "InvalidParameterValue.Duplicate",
            "InvalidParameterValue.DuplicatePara",
            "InvalidParameterValue.DuplicateRegion",
            "InvalidParameterValue.DuplicatedHaVipAssociations",
            "InvalidParameterValue.DuplicatedLbTrafficMirrorCollectors",
            "InvalidParameterValue.DuplicatedLbTrafficMirrorReciverEndpoint",
            "InvalidParameterValue.EIPBrandWidthOutInvalid",
            "InvalidParameterValue.EgressConflict",
            "InvalidParameterValue.Empty",
            "InvalidParameterValue.IPv6RuleIdExisted",
            "InvalidParameterValue.IPv6RuleNotChange",
            "InvalidParameterValue.Illegal",
            "InvalidParameterValue.InVpcCidr",
            "InvalidParameterValue.InconsistentInstanceInternetChargeType",
            "InvalidParameterValue.InstanceDoesNotSupportAnycast",
            "InvalidParameterValue.InstanceDoesNotSupportEipVisibleOnEni",
            "InvalidParameterValue.InstanceHasNoWanIP",
            "InvalidParameterValue.InstanceHasWanIP",
            "InvalidParameterValue.InstanceIdMalformed",
            "InvalidParameterValue.InstanceNoCalcIP",
            "InvalidParameterValue.InstanceNoWanIP",
            "InvalidParameterValue.InstanceNormalPublicIpBlocked",
            "InvalidParameterValue.InstanceNotMatchAssociateEni",
            "InvalidParameterValue.InstanceVpcDoesNotSupportEipVisibleOnEni",
            "InvalidParameterValue.InternetChargeTypeNotChanged",
            "InvalidParameterValue.Invalid",
            "InvalidParameterValue.InvalidBandwidthPackageChargeType",
            "InvalidParameterValue.InvalidBusiness",
            "InvalidParameterValue.InvalidDedicatedClusterId",
            "InvalidParameterValue.InvalidEgress",
            "InvalidParameterValue.InvalidFilter",
            "InvalidParameterValue.InvalidInstanceInternetChargeType",
            "InvalidParameterValue.InvalidInstanceState",
            "InvalidParameterValue.InvalidIpv6",
            "InvalidParameterValue.InvalidLbTrafficMirrorReciverEndpoint",
            "InvalidParameterValue.InvalidOldBandwidth",
            "InvalidParameterValue.InvalidTag",
            "InvalidParameterValue.Ip6RuleNotFound",
            "InvalidParameterValue.Ip6TranslatorNotFound",
            "InvalidParameterValue.LBAlreadyBindEip",
            "InvalidParameterValue.LimitExceeded",
            "InvalidParameterValue.Malformed",
            "InvalidParameterValue.MemberApprovalApplicationIdMismatch",
            "InvalidParameterValue.MemberApprovalApplicationNotApproved",
            "InvalidParameterValue.MemberApprovalApplicationRejected",
            "InvalidParameterValue.MemberApprovalApplicationStarted",
            "InvalidParameterValue.MirrorLackTargetResource",
            "InvalidParameterValue.MissingAssociateEntity",
            "InvalidParameterValue.MixedAddressIpSetType",
            "InvalidParameterValue.MustHasOne",
            "InvalidParameterValue.NatGatewayDnatRuleExisted",
            "InvalidParameterValue.NatGatewayDnatRuleNotExists",
            "InvalidParameterValue.NatGatewayDnatRulePipNeedVm",
            "InvalidParameterValue.NatGatewayDnatRuleRepeated",
            "InvalidParameterValue.NatGatewaySnatRuleNotExists",
            "InvalidParameterValue.NatSnatRuleExists",
            "InvalidParameterValue.NetDetectInVpc",
            "InvalidParameterValue.NetDetectNotFoundIp",
            "InvalidParameterValue.NetDetectSameIp",
            "InvalidParameterValue.NetworkInterfaceIdMalformed",
            "InvalidParameterValue.NetworkInterfaceIdNotMatch",
            "InvalidParameterValue.NetworkInterfaceInstanceNotSupport",
            "InvalidParameterValue.NetworkInterfaceNotFound",
            "InvalidParameterValue.NotInVpcCidr",
            "InvalidParameterValue.NotUtf8EncodingError",
            "InvalidParameterValue.ObjectUseInTrafficMirror",
            "InvalidParameterValue.ObjectVpcNotCurrentVpc",
            "InvalidParameterValue.OnlySupportedForMasterNetworkCard",
            "InvalidParameterValue.ParameterMismatch",
            "InvalidParameterValue.PrivateIpAddressDoesNotSupportEipVisibleOnEni",
            "InvalidParameterValue.PrivateIpAddressNotMatch",
            "InvalidParameterValue.PrivateNatNotExists",
            "InvalidParameterValue.PrivateNatRuleNotExists",
            "InvalidParameterValue.PrivateNatSnatRuleNotSupport",
            "InvalidParameterValue.QosLevelRequired",
            "InvalidParameterValue.Range",
            "InvalidParameterValue.Reserved",
            "InvalidParameterValue.ResourceAlreadyExisted",
            "InvalidParameterValue.ResourceExpired",
            "InvalidParameterValue.ResourceIdMalformed",
            "InvalidParameterValue.ResourceNotExisted",
            "InvalidParameterValue.ResourceNotFound",
            "InvalidParameterValue.ResourceNotSupport",
            "InvalidParameterValue.RouteNextHopInvalid",
            "InvalidParameterValue.RoutePolicyAssociationExists",
            "InvalidParameterValue.RoutePolicyPriorityConflict",
            "InvalidParameterValue.SslCcnVpnServerCidrConflict",
            "InvalidParameterValue.StopChargingInstanceInUse",
            "InvalidParameterValue.SubnetConflict",
            "InvalidParameterValue.SubnetOverlap",
            "InvalidParameterValue.SubnetOverlapAssistCidr",
            "InvalidParameterValue.SubnetOverlapRoute",
            "InvalidParameterValue.SubnetRange",
            "InvalidParameterValue.TagDuplicateKey",
            "InvalidParameterValue.TagDuplicateResourceType",
            "InvalidParameterValue.TagInvalidKey",
            "InvalidParameterValue.TagInvalidKeyLen",
            "InvalidParameterValue.TagInvalidVal",
            "InvalidParameterValue.TagKeyNotExists",
            "InvalidParameterValue.TagNotAllocatedQuota",
            "InvalidParameterValue.TagNotExisted",
            "InvalidParameterValue.TagNotSupportTag",
            "InvalidParameterValue.TagResourceFormatError",
            "InvalidParameterValue.TagTimestampExceeded",
            "InvalidParameterValue.TagValNotExists",
            "InvalidParameterValue.TooLong",
            "InvalidParameterValue.TraditionalIPv6VisibleOnEniNotSupported",
            "InvalidParameterValue.TrafficPackageId",
            "InvalidParameterValue.TrafficPackageIdMalformed",
            "InvalidParameterValue.TrafficPackageNotFound",
            "InvalidParameterValue.TrafficPackageNotSupported",
            "InvalidParameterValue.TrafficPackageResourceIdMalformed",
            "InvalidParameterValue.UnavailableZone",
            "InvalidParameterValue.UnsupportedEgress",
            "InvalidParameterValue.UnsupportedLbTrafficMirrorAz",
            "InvalidParameterValue.UnsupportedTrafficMirrorAction",
            "InvalidParameterValue.VpcCidrConflict",
            "InvalidParameterValue.VpcCidrOverlapRoute",
            "InvalidParameterValue.VpcIdNotNeededForFlowLog",
            "InvalidParameterValue.VpgTypeNotMatch",
            "InvalidParameterValue.VpnConnBgpTunnelCidrConflict",
            "InvalidParameterValue.VpnConnBgpTunnelCidrMask",
            "InvalidParameterValue.VpnConnBgpTunnelCidrNotSupported",
            "InvalidParameterValue.VpnConnCidrConflict",
            "InvalidParameterValue.VpnConnHealthCheckIpConflict",
            "InvalidParameterValue.VpnConnSpdCidrConflict",
            "InvalidParameterValue.VpnGatewayRouteDuplicate",
            "InvalidParameterValue.ZoneConflict",
            "InvalidPrivateIpAddress.AlreadyBindEip",
            "InvalidRouteId.NotFound",
            "InvalidRouteTableId.Malformed",
            "InvalidRouteTableId.NotFound",
            "InvalidSecurityGroupID.Malformed",
            "InvalidSecurityGroupID.NotFound",
            "InvalidVpcId.Malformed",
            "InvalidVpcId.NotFound",
            "InvalidVpnGatewayId.Malformed",
            "InvalidVpnGatewayId.NotFound",
            "LimitExceeded",
            "LimitExceeded.AccountReturnQuota",
            "LimitExceeded.ActionLimited",
            "LimitExceeded.Address",
            "LimitExceeded.AddressQuotaLimitExceeded",
            "LimitExceeded.AttachedSnapshotPolicyExceeded",
            "LimitExceeded.BandwidthPackageQuota",
            "LimitExceeded.BandwidthPackageResourceQuota",
            "LimitExceeded.CcnRouteBroadcastPolicy",
            "LimitExceeded.CcnRouteBroadcastPolicyCond",
            "LimitExceeded.ChangeAddressQuota",
            "LimitExceeded.CidrBlock",
            "LimitExceeded.CurrentInstanceAttachedCcnInstances",
            "LimitExceeded.DailyAllocateAddressQuotaLimitExceeded",
            "LimitExceeded.DailyChangeAddressQuota",
            "LimitExceeded.DefaultVpcLimitExceeded",
            "LimitExceeded.InstanceAddressQuota",
            "LimitExceeded.ModifyAddressInternetChargeTypeQuota",
            "LimitExceeded.MonthlyAddressRecoveryQuota",
            "LimitExceeded.NatGatewayDnatLimitExceeded",
            "LimitExceeded.NatGatewayLimitExceeded",
            "LimitExceeded.NatGatewayPerVpcLimitExceeded",
            "LimitExceeded.NetworkInterfaceLimitExceeded",
            "LimitExceeded.NumberOfFilters",
            "LimitExceeded.PrivateNatTranslationAclRule",
            "LimitExceeded.PrivateNatTranslationNatRule",
            "LimitExceeded.PublicIpAddressPerNatGatewayLimitExceeded",
            "LimitExceeded.SecurityGroupPolicySet",
            "LimitExceeded.SslVpnClientLimitExceeded",
            "LimitExceeded.SubnetCidrBlock",
            "LimitExceeded.TagKeyExceeded",
            "LimitExceeded.TagKeyPerResourceExceeded",
            "LimitExceeded.TagNotEnoughQuota",
            "LimitExceeded.TagQuota",
            "LimitExceeded.TagQuotaExceeded",
            "LimitExceeded.TagTagsExceeded",
            "LimitExceeded.TrafficPackageQuota",
            "LimitExceeded.VpcPeerAvaLimitExceeded",
            "LimitExceeded.VpcPeerTotalLimitExceeded",
            "LimitExceeded.VpnGatewayRoutesLimitExceeded",
            "MissingParameter",
            "MissingParameter.MultiMissingParameter",
            "MissingResourceId",
            "OperationDenied.AddressDeletionProtectionEnabled",
            "OperationDenied.AddressInArrears",
            "OperationDenied.MutexTaskRunning",
            "OperationDenied.TrafficExceedThreshold",
            "OperationDenied.TrafficValidationFailed",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInUse.Address",
            "ResourceInUse.NatUsedByCFW",
            "ResourceInsufficient",
            "ResourceInsufficient.CidrBlock",
            "ResourceInsufficient.Instance",
            "ResourceInsufficient.Subnet",
            "ResourceNotFound",
            "ResourceNotFound.SvcNotExist",
            "ResourceUnavailable",
            "ResourceUnavailable.DcgIpv6NeedVpcCreateIPv6Cidr",
            "ResourceUnavailable.FailedGetCdcIdcVip",
            "ResourceUnavailable.ServiceWhiteListNotAdded",
            "UnauthorizedOperation",
            "UnauthorizedOperation.AnycastEip",
            "UnauthorizedOperation.AttachmentNotFound",
            "UnauthorizedOperation.InvalidAccount",
            "UnauthorizedOperation.NoRealNameAuthentication",
            "UnauthorizedOperation.PrimaryIp",
            "UnauthorizedOperation.VpcPeerCidrConflict",
            "UnknownParameter",
            "UnknownParameter.WithGuess",
            "UnsupportedOperation",
            "UnsupportedOperation.AccountNotSupported",
            "UnsupportedOperation.ActionNotFound",
            "UnsupportedOperation.AddressIpInArrear",
            "UnsupportedOperation.AddressIpInternetChargeTypeNotPermit",
            "UnsupportedOperation.AddressIpNotSupportInstance",
            "UnsupportedOperation.AddressIpStatusNotPermit",
            "UnsupportedOperation.AddressStatusNotPermit",
            "UnsupportedOperation.AppIdMismatch",
            "UnsupportedOperation.AppIdNotFound",
            "UnsupportedOperation.AssociatedVpcOfCcnHadNatRoute",
            "UnsupportedOperation.AttachmentAlreadyExists",
            "UnsupportedOperation.AttachmentNotFound",
            "UnsupportedOperation.BandwidthNotExpired",
            "UnsupportedOperation.BandwidthPackageIdNotSupported",
            "UnsupportedOperation.BillingFailed",
            "UnsupportedOperation.BindCloudFirewall",
            "UnsupportedOperation.BindEIP",
            "UnsupportedOperation.BpaasResources",
            "UnsupportedOperation.BroadcastConditionMustBeVpgTypeOrVpgInstance",
            "UnsupportedOperation.CIDRUnSupportedClassicLink",
            "UnsupportedOperation.CanNotAssignDefaultRouteTable",
            "UnsupportedOperation.CcnAttached",
            "UnsupportedOperation.CcnCrossAccount",
            "UnsupportedOperation.CcnHasFlowLog",
            "UnsupportedOperation.CcnInstanceAccountNotApprovedByUnicom",
            "UnsupportedOperation.CcnInstanceHasBoundPolicyRouteNextHopNotAllowedDetach",
            "UnsupportedOperation.CcnInstanceHasBoundPolicyRouteRuleNotAllowedDetach",
            "UnsupportedOperation.CcnIpv6NotSupportMultipleRouteTable",
            "UnsupportedOperation.CcnNotAttached",
            "UnsupportedOperation.CcnNotEnableBroadcastPolicy",
            "UnsupportedOperation.CcnNotEnableCommunity",
            "UnsupportedOperation.CcnNotEnablePolicyBasedRoutingFlag",
            "UnsupportedOperation.CcnOrdinaryAccountRefuseAttach",
            "UnsupportedOperation.CcnRouteCidrOverlap",
            "UnsupportedOperation.CcnRouteOverlapFlagDisableNotSupported",
            "UnsupportedOperation.CcnRouteTableNotExist",
            "UnsupportedOperation.CcnTrafficMeteringUnableCrossBorder",
            "UnsupportedOperation.CdcPublishNeedCdcId",
            "UnsupportedOperation.CdcSubnetNotSupportUnLocalGateway",
            "UnsupportedOperation.CdcVpgNotExists",
            "UnsupportedOperation.ClassicInstanceIdAlreadyExists",
            "UnsupportedOperation.ClbPolicyExceedLimit",
            "UnsupportedOperation.ClbPolicyLimit",
            "UnsupportedOperation.ConflictWithDockerRoute",
            "UnsupportedOperation.CopperCcnNotSupportedCreate",
            "UnsupportedOperation.CopperCcnSupportedPrepaid",
            "UnsupportedOperation.CurrentAccountIsNotUnicomAccount",
            "UnsupportedOperation.CurrentQueryRegionIsNotCrossBorder",
            "UnsupportedOperation.DCGatewayNatRuleExists",
            "UnsupportedOperation.DcGatewaysNotFoundInVpc",
            "UnsupportedOperation.DcgHasFlowLog",
            "UnsupportedOperation.DelDefaultRoute",
            "UnsupportedOperation.DelRouteWithSubnet",
            "UnsupportedOperation.DeleteCcnExistCcnExpressConnect",
            "UnsupportedOperation.DeleteVpnConnInvalidState",
            "UnsupportedOperation.DeletionProtectionEnabled",
            "UnsupportedOperation.DeliveryFailed",
            "UnsupportedOperation.DirectConnectGatewayIsUpdatingCommunity",
            "UnsupportedOperation.DisabledNotifyCcn",
            "UnsupportedOperation.DpdkNatFlowLogOnlySupportAllTrafficType",
            "UnsupportedOperation.DuplicatePolicy",
            "UnsupportedOperation.Ecmp",
            "UnsupportedOperation.EcmpWithCcnRoute",
            "UnsupportedOperation.EcmpWithUserRoute",
            "UnsupportedOperation.EnableMultiCcnBandwidth",
            "UnsupportedOperation.EnableMulticast",
            "UnsupportedOperation.EndPointHadGwlbEipUnassociate",
            "UnsupportedOperation.EndPointMismatchEndPointServiceCdcId",
            "UnsupportedOperation.EndPointService",
            "UnsupportedOperation.EndPointServiceLoadBalancerInvalidType",
            "UnsupportedOperation.EniNotSupportTerminationProtection",
            "UnsupportedOperation.ExistCcnCustomRouteTablesNotSupportDeleteCcn",
            "UnsupportedOperation.ExistCcnInstancesNotSupportDeleteCcn",
            "UnsupportedOperation.ExistCcnRouteMatchRule",
            "UnsupportedOperation.ExistTrafficQosPolicy",
            "UnsupportedOperation.FlowLogInstanceExisted",
            "UnsupportedOperation.FlowLogsNotSupportKoInstanceEni",
            "UnsupportedOperation.FlowLogsNotSupportNullInstanceEni",
            "UnsupportedOperation.GUANotSupportAllocateCdcSubnet",
            "UnsupportedOperation.IPV6CidrNotDeployed",
            "UnsupportedOperation.IdempotentParameterMismatch",
            "UnsupportedOperation.IdempotentProcessing",
            "UnsupportedOperation.IncorrectAddressResourceType",
            "UnsupportedOperation.InstanceAndRtbNotMatch",
            "UnsupportedOperation.InstanceAssociateHavip",
            "UnsupportedOperation.InstanceCdcIdNotMatchCcnCdcId",
            "UnsupportedOperation.InstanceMismatch",
            "UnsupportedOperation.InstanceNotExist",
            "UnsupportedOperation.InstanceOrdinaryAccountRefuseAttach",
            "UnsupportedOperation.InstanceStateNotSupported",
            "UnsupportedOperation.InstanceStatusNotPermit",
            "UnsupportedOperation.InsufficientFunds",
            "UnsupportedOperation.InsufficientInternetServiceProviders",
            "UnsupportedOperation.InvalidAction",
            "UnsupportedOperation.InvalidAddressInternetChargeType",
            "UnsupportedOperation.InvalidAddressState",
            "UnsupportedOperation.InvalidInstanceState",
            "UnsupportedOperation.InvalidResourceInternetChargeType",
            "UnsupportedOperation.InvalidResourceProtocol",
            "UnsupportedOperation.InvalidState",
            "UnsupportedOperation.InvalidStatusNotifyCcn",
            "UnsupportedOperation.Ipv6NotSupport",
            "UnsupportedOperation.IsNotFinanceAccount",
            "UnsupportedOperation.IspNotSupported",
            "UnsupportedOperation.LDCXDisassociate",
            "UnsupportedOperation.LocalGatewayAlreadyExists",
            "UnsupportedOperation.LockedResources",
            "UnsupportedOperation.ModifyAddressAttribute",
            "UnsupportedOperation.MultipleVpcNotSupportAttachAccountHasIpv6",
            "UnsupportedOperation.MutexOperationTaskRunning",
            "UnsupportedOperation.NatGatewayDnatAndFlowLogConflict",
            "UnsupportedOperation.NatGatewayEipNotExists",
            "UnsupportedOperation.NatGatewayHadEipUnassociate",
            "UnsupportedOperation.NatGatewayHaveHighTraffic",
            "UnsupportedOperation.NatGatewayHaveRoute",
            "UnsupportedOperation.NatGatewayHaveRouteAndHighTraffic",
            "UnsupportedOperation.NatGatewayHaveTrafficMirror",
            "UnsupportedOperation.NatGatewayIsBusy",
            "UnsupportedOperation.NatGatewayRestricted",
            "UnsupportedOperation.NatGatewayRulePipExists",
            "UnsupportedOperation.NatGatewaySnatPipNeedVm",
            "UnsupportedOperation.NatGatewaySnatRuleNotExists",
            "UnsupportedOperation.NatGatewayTypeNotSupportSNAT",
            "UnsupportedOperation.NatHasBoundVpg",
            "UnsupportedOperation.NatHasECMP",
            "UnsupportedOperation.NatHasEnabledGatewayFlowControl",
            "UnsupportedOperation.NatHasFlowLog",
            "UnsupportedOperation.NatInstanceExclusive",
            "UnsupportedOperation.NatNfvUnsupportedRegion",
            "UnsupportedOperation.NatNotSupported",
            "UnsupportedOperation.NatSpecificationExceeded",
            "UnsupportedOperation.NatTypeError",
            "UnsupportedOperation.NatUsageExceeded",
            "UnsupportedOperation.NoCdcDcGw",
            "UnsupportedOperation.NormalSubnetNotSupportLocalGateway",
            "UnsupportedOperation.NotLockedInstanceOperation",
            "UnsupportedOperation.NotMatchTargetService",
            "UnsupportedOperation.NotPendingCcnInstance",
            "UnsupportedOperation.NotPostpaidCcnOperation",
            "UnsupportedOperation.NotPutVpcSnatIpAddress",
            "UnsupportedOperation.NotSupportAttachEdgeAndCrossBorderInstance",
            "UnsupportedOperation.NotSupportCreateCcnRouteTable",
            "UnsupportedOperation.NotSupportCreateIpv6VpnGateway",
            "UnsupportedOperation.NotSupportDeleteDefaultCcnRouteTable",
            "UnsupportedOperation.NotSupportDeleteDefaultRouteTable",
            "UnsupportedOperation.NotSupportDeleteVpcBmPeer",
            "UnsupportedOperation.NotSupportModifyDefaultCcnRouteTable",
            "UnsupportedOperation.NotSupportRouteType",
            "UnsupportedOperation.NotSupportSameCcnInstanceAndSourceAddress",
            "UnsupportedOperation.NotSupportZone",
            "UnsupportedOperation.NotSupportedAddressIpsChargeType",
            "UnsupportedOperation.NotSupportedCreateTrafficMeteringTypeCcn",
            "UnsupportedOperation.NotSupportedLocalAddressType",
            "UnsupportedOperation.NotSupportedPurchaseCenterEgressResource",
            "UnsupportedOperation.NotSupportedUpdateCcnRoutePublish",
            "UnsupportedOperation.NotifyCcn",
            "UnsupportedOperation.OfflineChargeType",
            "UnsupportedOperation.OnlyInterRegionLimitSupportedCreateTrafficQosPolicy",
            "UnsupportedOperation.OnlySupportProfessionKafka",
            "UnsupportedOperation.ParameterSslVpnProtocol",
            "UnsupportedOperation.PrepaidCcnOnlySupportBandwidthMetering",
            "UnsupportedOperation.PrepaidCcnOnlySupportInterRegionLimit",
            "UnsupportedOperation.PrimaryIp",
            "UnsupportedOperation.PrivateBgpVpnGateway",
            "UnsupportedOperation.PrivateNatGatewayAssociationExists",
            "UnsupportedOperation.PrivateSslVpnGateway",
            "UnsupportedOperation.PrivateVpnGateway",
            "UnsupportedOperation.PublicClbNotSupport",
            "UnsupportedOperation.PublicIpAddressDisassociate",
            "UnsupportedOperation.PublicIpAddressIsNotBGPIp",
            "UnsupportedOperation.PublicIpAddressIsNotExisted",
            "UnsupportedOperation.PublicIpAddressNotBilledByTraffic",
            "UnsupportedOperation.PurchaseLimit",
            "UnsupportedOperation.RecordExists",
            "UnsupportedOperation.RecordNotExists",
            "UnsupportedOperation.RemoteRegionSgHasReferencedSg",
            "UnsupportedOperation.ResourceIsInvalidState",
            "UnsupportedOperation.ResourceMismatch",
            "UnsupportedOperation.ResourceProcessing",
            "UnsupportedOperation.RoleNotFound",
            "UnsupportedOperation.RoutePolicyAssociation",
            "UnsupportedOperation.RoutePvgw2",
            "UnsupportedOperation.RouteTableCanNotDelete",
            "UnsupportedOperation.RouteTableExceedPerVbcLimit",
            "UnsupportedOperation.RouteTableHasSubnetRule",
            "UnsupportedOperation.RouteTableSelectPolicyExceed",
            "UnsupportedOperation.SSLClientCertAlreadyDisableOrCertAbnormal",
            "UnsupportedOperation.SSLClientCertAlreadyEnableOrCertAbnormal",
            "UnsupportedOperation.SSLClientCertDisableUnsupportedDownloadSSLClientCert",
            "UnsupportedOperation.ServiceUnsupportedRegion",
            "UnsupportedOperation.SgNumExceedLimit",
            "UnsupportedOperation.SnapshotAttached",
            "UnsupportedOperation.SnapshotBackupTypeModify",
            "UnsupportedOperation.SnapshotFileFailed",
            "UnsupportedOperation.SnapshotFileNoExist",
            "UnsupportedOperation.SnapshotFileProcessing",
            "UnsupportedOperation.SnapshotInstanceRegionDiff",
            "UnsupportedOperation.SnapshotNotAttached",
            "UnsupportedOperation.SnatSubnet",
            "UnsupportedOperation.SpecialEndPointService",
            "UnsupportedOperation.SslVpnClientIdNotFound",
            "UnsupportedOperation.SubEniNotSupportTrunking",
            "UnsupportedOperation.SubnetMismatchVpcCdcId",
            "UnsupportedOperation.SubnetNotExists",
            "UnsupportedOperation.SystemRoute",
            "UnsupportedOperation.TagAllocate",
            "UnsupportedOperation.TagFree",
            "UnsupportedOperation.TagNotPermit",
            "UnsupportedOperation.TagSystemReservedTagKey",
            "UnsupportedOperation.TrafficMirrorNotSupportClb",
            "UnsupportedOperation.TrafficMirrorNotSupportSameSrcTarget",
            "UnsupportedOperation.TrafficProtectionNotSupportIPv6",
            "UnsupportedOperation.TrafficQosPolicyBandwidth",
            "UnsupportedOperation.TrafficValidationFailed",
            "UnsupportedOperation.UinNotFound",
            "UnsupportedOperation.UnableCrossBorder",
            "UnsupportedOperation.UnableCrossFinance",
            "UnsupportedOperation.UnassignCidrBlock",
            "UnsupportedOperation.UnbindEIP",
            "UnsupportedOperation.UnpaidOrderAlreadyExists",
            "UnsupportedOperation.UnsupportedBindLocalZoneEIP",
            "UnsupportedOperation.UnsupportedInstanceFamily",
            "UnsupportedOperation.UnsupportedLegacyAccount",
            "UnsupportedOperation.UnsupportedLocalZoneNat",
            "UnsupportedOperation.UnsupportedRegion",
            "UnsupportedOperation.UserAndCcnChargeTypeNotMatch",
            "UnsupportedOperation.VersionMismatch",
            "UnsupportedOperation.VersionNotSupported",
            "UnsupportedOperation.VpcMismatch",
            "UnsupportedOperation.VpcPeerAlreadyExist",
            "UnsupportedOperation.VpcPeerCidrConflict",
            "UnsupportedOperation.VpcPeerInvalidStateChange",
            "UnsupportedOperation.VpcPeerPurviewError",
            "UnsupportedOperation.VpnConnCidrNotSupportedHealthCheck",
            "UnsupportedOperation.VpnConnDestCidrConflictWithPrivateNet",
            "UnsupportedOperation.VpnConnInvalidState",
            "UnsupportedOperation.VpnConnRouteTypeMixed",
            "UnsupportedOperation.VpnConnSPDOverlap",
            "UnsupportedOperation.VpnGatewayVpcNoIpv6Subnet",
            "UnsupportedOperation.VpnGwVpcIdMustHave",
            "UnsupportedOperation.VpnGwVpcIdNotHave",
            "UnsupportedOperation.VpnUnsupportedBgp",
            "UnsupportedOperation.VpnUnsupportedBgpAsnEqual",
            "UnsupportedOperation.VpnUnsupportedModifyBandwidth",
            "UnsupportedOperation.VpnUnsupportedModifyBgpAsn",
            "UnsupportedOperation.VpnUnsupportedNotExistBgpAsn",
            "UnsupportedOperation.VpnUnsupportedRouteEcmpForCvmVpn",
            "UnsupportedOperation.VpnUnsupportedUsrGwNotExistBgpAsn",
            "UnsupportedOperation.WhiteListNotAdd",
            "UnsupportedOperation.ZoneMismatch",
            "VpcLimitExceeded",
        ];
        pub(super) static NAMES: [&str; 535] = [
            "AddressQuotaLimitExceeded",
            "AddressQuotaLimitExceededDailyAllocate",
            "AuthFailure",
            "FailedOperationAddressEniInfoNotFound",
            "FailedOperationBalanceInsufficient",
            "FailedOperationCallVpcOssFailed",
            "FailedOperationCreateCcnFailed",
            "FailedOperationCreateVpnGatewayFailed",
            "FailedOperationInvalidRegion",
            "FailedOperationIpTypeNotPermit",
            "FailedOperationMasterEniNotFound",
            "FailedOperationNetDetectTimeOut",
            "FailedOperationTaskFailed",
            "InternalError",
            "InternalErrorCreateCkafkaRouteError",
            "InternalErrorModuleError",
            "InternalErrorNetDetectTimeOut",
            "InternalServerError",
            "InvalidAccountNotSupported",
            "InvalidAddressIdBlocked",
            "InvalidAddressIdNotFound",
            "InvalidAddressIdStateInArrears",
            "InvalidAddressIdStatusNotPermit",
            "InvalidAddressState",
            "InvalidInstanceNotSupported",
            "InvalidInstanceIdAlreadyBindEip",
            "InvalidInstanceIdNotFound",
            "InvalidNetworkInterfaceIdNotFound",
            "InvalidParameter",
            "InvalidParameterAclTypeMismatch",
            "InvalidParameterCoexist",
            "InvalidParameterDotConflict",
            "InvalidParameterDuplicatedLbTrafficMirrorCollectors",
            "InvalidParameterFilterInvalidKey",
            "InvalidParameterFilterMissParameter",
            "InvalidParameterFilterNotDict",
            "InvalidParameterFilterValuesNotList",
            "InvalidParameterInvalidFilter",
            "InvalidParameterInvalidKey",
            "InvalidParameterNextHopMismatch",
            "InvalidParameterNotDict",
            "InvalidParameterNotList",
            "InvalidParameterNotStr",
            "InvalidParameterUnsupportedLbTrafficMirrorAz",
            "InvalidParameterVpgHaGroupNotFound",
            "InvalidParameterConflict",
            "InvalidParameterValue",
            "InvalidParameterValueAccessSubnetMask",
            "InvalidParameterValueAccessSubnetPrefix",
            "InvalidParameterValueAddressAlreadyHasPassThrough",
            "InvalidParameterValueAddressAttacked",
            "InvalidParameterValueAddressIdMalformed",
            "InvalidParameterValueAddressInternetChargeTypeConflict",
            "InvalidParameterValueAddressIpNotAvailable",
            "InvalidParameterValueAddressIpNotFound",
            "InvalidParameterValueAddressIpNotInVpc",
            "InvalidParameterValueAddressIpNotPublic",
            "InvalidParameterValueAddressIpsNotFound",
            "InvalidParameterValueAddressNotApplicable",
            "InvalidParameterValueAddressNotCalcIp",
            "InvalidParameterValueAddressNotEip",
            "InvalidParameterValueAddressNotFound",
            "InvalidParameterValueAddressPublished",
            "InvalidParameterValueAddressTypeConflict",
            "InvalidParameterValueBandwidthOutOfRange",
            "InvalidParameterValueBandwidthPackageIdMalformed",
            "InvalidParameterValueBandwidthPackageInUse",
            "InvalidParameterValueBandwidthPackageNotFound",
            "InvalidParameterValueBandwidthTooSmall",
            "InvalidParameterValueCcnAttachBmvpcLimitExceeded",
            "InvalidParameterValueCidrConflict",
            "InvalidParameterValueCidrNotInPeerVpc",
            "InvalidParameterValueCidrNotInSslVpnVpc",
            "InvalidParameterValueCombination",
            "InvalidParameterValueDuplicate",
            "InvalidParameterValueDuplicatePara",
            "InvalidParameterValueDuplicateRegion",
            "InvalidParameterValueDuplicatedHaVipAssociations",
            "InvalidParameterValueDuplicatedLbTrafficMirrorCollectors",
            "InvalidParameterValueDuplicatedLbTrafficMirrorReciverEndpoint",
            "InvalidParameterValueEipBrandWidthOutInvalid",
            "InvalidParameterValueEgressConflict",
            "InvalidParameterValueEmpty",
            "InvalidParameterValueIPv6RuleIdExisted",
            "InvalidParameterValueIPv6RuleNotChange",
            "InvalidParameterValueIllegal",
            "InvalidParameterValueInVpcCidr",
            "InvalidParameterValueInconsistentInstanceInternetChargeType",
            "InvalidParameterValueInstanceDoesNotSupportAnycast",
            "InvalidParameterValueInstanceDoesNotSupportEipVisibleOnEni",
            "InvalidParameterValueInstanceHasNoWanIp",
            "InvalidParameterValueInstanceHasWanIp",
            "InvalidParameterValueInstanceIdMalformed",
            "InvalidParameterValueInstanceNoCalcIp",
            "InvalidParameterValueInstanceNoWanIp",
            "InvalidParameterValueInstanceNormalPublicIpBlocked",
            "InvalidParameterValueInstanceNotMatchAssociateEni",
            "InvalidParameterValueInstanceVpcDoesNotSupportEipVisibleOnEni",
            "InvalidParameterValueInternetChargeTypeNotChanged",
            "InvalidParameterValueInvalid",
            "InvalidParameterValueInvalidBandwidthPackageChargeType",
            "InvalidParameterValueInvalidBusiness",
            "InvalidParameterValueInvalidDedicatedClusterId",
            "InvalidParameterValueInvalidEgress",
            "InvalidParameterValueInvalidFilter",
            "InvalidParameterValueInvalidInstanceInternetChargeType",
            "InvalidParameterValueInvalidInstanceState",
            "InvalidParameterValueInvalidIpv6",
            "InvalidParameterValueInvalidLbTrafficMirrorReciverEndpoint",
            "InvalidParameterValueInvalidOldBandwidth",
            "InvalidParameterValueInvalidTag",
            "InvalidParameterValueIp6RuleNotFound",
            "InvalidParameterValueIp6TranslatorNotFound",
            "InvalidParameterValueLbAlreadyBindEip",
            "InvalidParameterValueLimitExceeded",
            "InvalidParameterValueMalformed",
            "InvalidParameterValueMemberApprovalApplicationIdMismatch",
            "InvalidParameterValueMemberApprovalApplicationNotApproved",
            "InvalidParameterValueMemberApprovalApplicationRejected",
            "InvalidParameterValueMemberApprovalApplicationStarted",
            "InvalidParameterValueMirrorLackTargetResource",
            "InvalidParameterValueMissingAssociateEntity",
            "InvalidParameterValueMixedAddressIpSetType",
            "InvalidParameterValueMustHasOne",
            "InvalidParameterValueNatGatewayDnatRuleExisted",
            "InvalidParameterValueNatGatewayDnatRuleNotExists",
            "InvalidParameterValueNatGatewayDnatRulePipNeedVm",
            "InvalidParameterValueNatGatewayDnatRuleRepeated",
            "InvalidParameterValueNatGatewaySnatRuleNotExists",
            "InvalidParameterValueNatSnatRuleExists",
            "InvalidParameterValueNetDetectInVpc",
            "InvalidParameterValueNetDetectNotFoundIp",
            "InvalidParameterValueNetDetectSameIp",
            "InvalidParameterValueNetworkInterfaceIdMalformed",
            "InvalidParameterValueNetworkInterfaceIdNotMatch",
            "InvalidParameterValueNetworkInterfaceInstanceNotSupport",
            "InvalidParameterValueNetworkInterfaceNotFound",
            "InvalidParameterValueNotInVpcCidr",
            "InvalidParameterValueNotUtf8EncodingError",
            "InvalidParameterValueObjectUseInTrafficMirror",
            "InvalidParameterValueObjectVpcNotCurrentVpc",
            "InvalidParameterValueOnlySupportedForMasterNetworkCard",
            "InvalidParameterValueParameterMismatch",
            "InvalidParameterValuePrivateIpAddressDoesNotSupportEipVisibleOnEni",
            "InvalidParameterValuePrivateIpAddressNotMatch",
            "InvalidParameterValuePrivateNatNotExists",
            "InvalidParameterValuePrivateNatRuleNotExists",
            "InvalidParameterValuePrivateNatSnatRuleNotSupport",
            "InvalidParameterValueQosLevelRequired",
            "InvalidParameterValueRange",
            "InvalidParameterValueReserved",
            "InvalidParameterValueResourceAlreadyExisted",
            "InvalidParameterValueResourceExpired",
            "InvalidParameterValueResourceIdMalformed",
            "InvalidParameterValueResourceNotExisted",
            "InvalidParameterValueResourceNotFound",
            "InvalidParameterValueResourceNotSupport",
            "InvalidParameterValueRouteNextHopInvalid",
            "InvalidParameterValueRoutePolicyAssociationExists",
            "InvalidParameterValueRoutePolicyPriorityConflict",
            "InvalidParameterValueSslCcnVpnServerCidrConflict",
            "InvalidParameterValueStopChargingInstanceInUse",
            "InvalidParameterValueSubnetConflict",
            "InvalidParameterValueSubnetOverlap",
            "InvalidParameterValueSubnetOverlapAssistCidr",
            "InvalidParameterValueSubnetOverlapRoute",
            "InvalidParameterValueSubnetRange",
            "InvalidParameterValueTagDuplicateKey",
            "InvalidParameterValueTagDuplicateResourceType",
            "InvalidParameterValueTagInvalidKey",
            "InvalidParameterValueTagInvalidKeyLen",
            "InvalidParameterValueTagInvalidVal",
            "InvalidParameterValueTagKeyNotExists",
            "InvalidParameterValueTagNotAllocatedQuota",
            "InvalidParameterValueTagNotExisted",
            "InvalidParameterValueTagNotSupportTag",
            "InvalidParameterValueTagResourceFormatError",
            "InvalidParameterValueTagTimestampExceeded",
            "InvalidParameterValueTagValNotExists",
            "InvalidParameterValueTooLong",
            "InvalidParameterValueTraditionalIPv6VisibleOnEniNotSupported",
            "InvalidParameterValueTrafficPackageId",
            "InvalidParameterValueTrafficPackageIdMalformed",
            "InvalidParameterValueTrafficPackageNotFound",
            "InvalidParameterValueTrafficPackageNotSupported",
            "InvalidParameterValueTrafficPackageResourceIdMalformed",
            "InvalidParameterValueUnavailableZone",
            "InvalidParameterValueUnsupportedEgress",
            "InvalidParameterValueUnsupportedLbTrafficMirrorAz",
            "InvalidParameterValueUnsupportedTrafficMirrorAction",
            "InvalidParameterValueVpcCidrConflict",
            "InvalidParameterValueVpcCidrOverlapRoute",
            "InvalidParameterValueVpcIdNotNeededForFlowLog",
            "InvalidParameterValueVpgTypeNotMatch",
            "InvalidParameterValueVpnConnBgpTunnelCidrConflict",
            "InvalidParameterValueVpnConnBgpTunnelCidrMask",
            "InvalidParameterValueVpnConnBgpTunnelCidrNotSupported",
            "InvalidParameterValueVpnConnCidrConflict",
            "InvalidParameterValueVpnConnHealthCheckIpConflict",
            "InvalidParameterValueVpnConnSpdCidrConflict",
            "InvalidParameterValueVpnGatewayRouteDuplicate",
            "InvalidParameterValueZoneConflict",
            "InvalidPrivateIpAddressAlreadyBindEip",
            "InvalidRouteIdNotFound",
            "InvalidRouteTableIdMalformed",
            "InvalidRouteTableIdNotFound",
            "InvalidSecurityGroupIdMalformed",
            "InvalidSecurityGroupIdNotFound",
            "InvalidVpcIdMalformed",
            "InvalidVpcIdNotFound",
            "InvalidVpnGatewayIdMalformed",
            "InvalidVpnGatewayIdNotFound",
            "LimitExceeded",
            "LimitExceededAccountReturnQuota",
            "LimitExceededActionLimited",
            "LimitExceededAddress",
            "LimitExceededAddressQuotaLimitExceeded",
            "LimitExceededAttachedSnapshotPolicyExceeded",
            "LimitExceededBandwidthPackageQuota",
            "LimitExceededBandwidthPackageResourceQuota",
            "LimitExceededCcnRouteBroadcastPolicy",
            "LimitExceededCcnRouteBroadcastPolicyCond",
            "LimitExceededChangeAddressQuota",
            "LimitExceededCidrBlock",
            "LimitExceededCurrentInstanceAttachedCcnInstances",
            "LimitExceededDailyAllocateAddressQuotaLimitExceeded",
            "LimitExceededDailyChangeAddressQuota",
            "LimitExceededDefaultVpcLimitExceeded",
            "LimitExceededInstanceAddressQuota",
            "LimitExceededModifyAddressInternetChargeTypeQuota",
            "LimitExceededMonthlyAddressRecoveryQuota",
            "LimitExceededNatGatewayDnatLimitExceeded",
            "LimitExceededNatGatewayLimitExceeded",
            "LimitExceededNatGatewayPerVpcLimitExceeded",
            "LimitExceededNetworkInterfaceLimitExceeded",
            "LimitExceededNumberOfFilters",
            "LimitExceededPrivateNatTranslationAclRule",
            "LimitExceededPrivateNatTranslationNatRule",
            "LimitExceededPublicIpAddressPerNatGatewayLimitExceeded",
            "LimitExceededSecurityGroupPolicySet",
            "LimitExceededSslVpnClientLimitExceeded",
            "LimitExceededSubnetCidrBlock",
            "LimitExceededTagKeyExceeded",
            "LimitExceededTagKeyPerResourceExceeded",
            "LimitExceededTagNotEnoughQuota",
            "LimitExceededTagQuota",
            "LimitExceededTagQuotaExceeded",
            "LimitExceededTagTagsExceeded",
            "LimitExceededTrafficPackageQuota",
            "LimitExceededVpcPeerAvaLimitExceeded",
            "LimitExceededVpcPeerTotalLimitExceeded",
            "LimitExceededVpnGatewayRoutesLimitExceeded",
            "MissingParameter",
            "MissingParameterMultiMissingParameter",
            "MissingResourceId",
            "OperationDeniedAddressDeletionProtectionEnabled",
            "OperationDeniedAddressInArrears",
            "OperationDeniedMutexTaskRunning",
            "OperationDeniedTrafficExceedThreshold",
            "OperationDeniedTrafficValidationFailed",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInUseAddress",
            "ResourceInUseNatUsedByCfw",
            "ResourceInsufficient",
            "ResourceInsufficientCidrBlock",
            "ResourceInsufficientInstance",
            "ResourceInsufficientSubnet",
            "ResourceNotFound",
            "ResourceNotFoundSvcNotExist",
            "ResourceUnavailable",
            "ResourceUnavailableDcgIpv6NeedVpcCreateIPv6Cidr",
            "ResourceUnavailableFailedGetCdcIdcVip",
            "ResourceUnavailableServiceWhiteListNotAdded",
            "UnauthorizedOperation",
            "UnauthorizedOperationAnycastEip",
            "UnauthorizedOperationAttachmentNotFound",
            "UnauthorizedOperationInvalidAccount",
            "UnauthorizedOperationNoRealNameAuthentication",
            "UnauthorizedOperationPrimaryIp",
            "UnauthorizedOperationVpcPeerCidrConflict",
            "UnknownParameter",
            "UnknownParameterWithGuess",
            "UnsupportedOperation",
            "UnsupportedOperationAccountNotSupported",
            "UnsupportedOperationActionNotFound",
            "UnsupportedOperationAddressIpInArrear",
            "UnsupportedOperationAddressIpInternetChargeTypeNotPermit",
            "UnsupportedOperationAddressIpNotSupportInstance",
            "UnsupportedOperationAddressIpStatusNotPermit",
            "UnsupportedOperationAddressStatusNotPermit",
            "UnsupportedOperationAppIdMismatch",
            "UnsupportedOperationAppIdNotFound",
            "UnsupportedOperationAssociatedVpcOfCcnHadNatRoute",
            "UnsupportedOperationAttachmentAlreadyExists",
            "UnsupportedOperationAttachmentNotFound",
            "UnsupportedOperationBandwidthNotExpired",
            "UnsupportedOperationBandwidthPackageIdNotSupported",
            "UnsupportedOperationBillingFailed",
            "UnsupportedOperationBindCloudFirewall",
            "UnsupportedOperationBindEip",
            "UnsupportedOperationBpaasResources",
            "UnsupportedOperationBroadcastConditionMustBeVpgTypeOrVpgInstance",
            "UnsupportedOperationCidrUnSupportedClassicLink",
            "UnsupportedOperationCanNotAssignDefaultRouteTable",
            "UnsupportedOperationCcnAttached",
            "UnsupportedOperationCcnCrossAccount",
            "UnsupportedOperationCcnHasFlowLog",
            "UnsupportedOperationCcnInstanceAccountNotApprovedByUnicom",
            "UnsupportedOperationCcnInstanceHasBoundPolicyRouteNextHopNotAllowedDetach",
            "UnsupportedOperationCcnInstanceHasBoundPolicyRouteRuleNotAllowedDetach",
            "UnsupportedOperationCcnIpv6NotSupportMultipleRouteTable",
            "UnsupportedOperationCcnNotAttached",
            "UnsupportedOperationCcnNotEnableBroadcastPolicy",
            "UnsupportedOperationCcnNotEnableCommunity",
            "UnsupportedOperationCcnNotEnablePolicyBasedRoutingFlag",
            "UnsupportedOperationCcnOrdinaryAccountRefuseAttach",
            "UnsupportedOperationCcnRouteCidrOverlap",
            "UnsupportedOperationCcnRouteOverlapFlagDisableNotSupported",
            "UnsupportedOperationCcnRouteTableNotExist",
            "UnsupportedOperationCcnTrafficMeteringUnableCrossBorder",
            "UnsupportedOperationCdcPublishNeedCdcId",
            "UnsupportedOperationCdcSubnetNotSupportUnLocalGateway",
            "UnsupportedOperationCdcVpgNotExists",
            "UnsupportedOperationClassicInstanceIdAlreadyExists",
            "UnsupportedOperationClbPolicyExceedLimit",
            "UnsupportedOperationClbPolicyLimit",
            "UnsupportedOperationConflictWithDockerRoute",
            "UnsupportedOperationCopperCcnNotSupportedCreate",
            "UnsupportedOperationCopperCcnSupportedPrepaid",
            "UnsupportedOperationCurrentAccountIsNotUnicomAccount",
            "UnsupportedOperationCurrentQueryRegionIsNotCrossBorder",
            "UnsupportedOperationDcGatewayNatRuleExists",
            "UnsupportedOperationDcGatewaysNotFoundInVpc",
            "UnsupportedOperationDcgHasFlowLog",
            "UnsupportedOperationDelDefaultRoute",
            "UnsupportedOperationDelRouteWithSubnet",
            "UnsupportedOperationDeleteCcnExistCcnExpressConnect",
            "UnsupportedOperationDeleteVpnConnInvalidState",
            "UnsupportedOperationDeletionProtectionEnabled",
            "UnsupportedOperationDeliveryFailed",
            "UnsupportedOperationDirectConnectGatewayIsUpdatingCommunity",
            "UnsupportedOperationDisabledNotifyCcn",
            "UnsupportedOperationDpdkNatFlowLogOnlySupportAllTrafficType",
            "UnsupportedOperationDuplicatePolicy",
            "UnsupportedOperationEcmp",
            "UnsupportedOperationEcmpWithCcnRoute",
            "UnsupportedOperationEcmpWithUserRoute",
            "UnsupportedOperationEnableMultiCcnBandwidth",
            "UnsupportedOperationEnableMulticast",
            "UnsupportedOperationEndPointHadGwlbEipUnassociate",
            "UnsupportedOperationEndPointMismatchEndPointServiceCdcId",
            "UnsupportedOperationEndPointService",
            "UnsupportedOperationEndPointServiceLoadBalancerInvalidType",
            "UnsupportedOperationEniNotSupportTerminationProtection",
            "UnsupportedOperationExistCcnCustomRouteTablesNotSupportDeleteCcn",
            "UnsupportedOperationExistCcnInstancesNotSupportDeleteCcn",
            "UnsupportedOperationExistCcnRouteMatchRule",
            "UnsupportedOperationExistTrafficQosPolicy",
            "UnsupportedOperationFlowLogInstanceExisted",
            "UnsupportedOperationFlowLogsNotSupportKoInstanceEni",
            "UnsupportedOperationFlowLogsNotSupportNullInstanceEni",
            "UnsupportedOperationGuaNotSupportAllocateCdcSubnet",
            "UnsupportedOperationIpv6CidrNotDeployed",
            "UnsupportedOperationIdempotentParameterMismatch",
            "UnsupportedOperationIdempotentProcessing",
            "UnsupportedOperationIncorrectAddressResourceType",
            "UnsupportedOperationInstanceAndRtbNotMatch",
            "UnsupportedOperationInstanceAssociateHavip",
            "UnsupportedOperationInstanceCdcIdNotMatchCcnCdcId",
            "UnsupportedOperationInstanceMismatch",
            "UnsupportedOperationInstanceNotExist",
            "UnsupportedOperationInstanceOrdinaryAccountRefuseAttach",
            "UnsupportedOperationInstanceStateNotSupported",
            "UnsupportedOperationInstanceStatusNotPermit",
            "UnsupportedOperationInsufficientFunds",
            "UnsupportedOperationInsufficientInternetServiceProviders",
            "UnsupportedOperationInvalidAction",
            "UnsupportedOperationInvalidAddressInternetChargeType",
            "UnsupportedOperationInvalidAddressState",
            "UnsupportedOperationInvalidInstanceState",
            "UnsupportedOperationInvalidResourceInternetChargeType",
            "UnsupportedOperationInvalidResourceProtocol",
            "UnsupportedOperationInvalidState",
            "UnsupportedOperationInvalidStatusNotifyCcn",
            "UnsupportedOperationIpv6NotSupport",
            "UnsupportedOperationIsNotFinanceAccount",
            "UnsupportedOperationIspNotSupported",
            "UnsupportedOperationLdcxDisassociate",
            "UnsupportedOperationLocalGatewayAlreadyExists",
            "UnsupportedOperationLockedResources",
            "UnsupportedOperationModifyAddressAttribute",
            "UnsupportedOperationMultipleVpcNotSupportAttachAccountHasIpv6",
            "UnsupportedOperationMutexOperationTaskRunning",
            "UnsupportedOperationNatGatewayDnatAndFlowLogConflict",
            "UnsupportedOperationNatGatewayEipNotExists",
            "UnsupportedOperationNatGatewayHadEipUnassociate",
            "UnsupportedOperationNatGatewayHaveHighTraffic",
            "UnsupportedOperationNatGatewayHaveRoute",
            "UnsupportedOperationNatGatewayHaveRouteAndHighTraffic",
            "UnsupportedOperationNatGatewayHaveTrafficMirror",
            "UnsupportedOperationNatGatewayIsBusy",
            "UnsupportedOperationNatGatewayRestricted",
            "UnsupportedOperationNatGatewayRulePipExists",
            "UnsupportedOperationNatGatewaySnatPipNeedVm",
            "UnsupportedOperationNatGatewaySnatRuleNotExists",
            "UnsupportedOperationNatGatewayTypeNotSupportSnat",
            "UnsupportedOperationNatHasBoundVpg",
            "UnsupportedOperationNatHasEcmp",
            "UnsupportedOperationNatHasEnabledGatewayFlowControl",
            "UnsupportedOperationNatHasFlowLog",
            "UnsupportedOperationNatInstanceExclusive",
            "UnsupportedOperationNatNfvUnsupportedRegion",
            "UnsupportedOperationNatNotSupported",
            "UnsupportedOperationNatSpecificationExceeded",
            "UnsupportedOperationNatTypeError",
            "UnsupportedOperationNatUsageExceeded",
            "UnsupportedOperationNoCdcDcGw",
            "UnsupportedOperationNormalSubnetNotSupportLocalGateway",
            "UnsupportedOperationNotLockedInstanceOperation",
            "UnsupportedOperationNotMatchTargetService",
            "UnsupportedOperationNotPendingCcnInstance",
            "UnsupportedOperationNotPostpaidCcnOperation",
            "UnsupportedOperationNotPutVpcSnatIpAddress",
            "UnsupportedOperationNotSupportAttachEdgeAndCrossBorderInstance",
            "UnsupportedOperationNotSupportCreateCcnRouteTable",
            "UnsupportedOperationNotSupportCreateIpv6VpnGateway",
            "UnsupportedOperationNotSupportDeleteDefaultCcnRouteTable",
            "UnsupportedOperationNotSupportDeleteDefaultRouteTable",
            "UnsupportedOperationNotSupportDeleteVpcBmPeer",
            "UnsupportedOperationNotSupportModifyDefaultCcnRouteTable",
            "UnsupportedOperationNotSupportRouteType",
            "UnsupportedOperationNotSupportSameCcnInstanceAndSourceAddress",
            "UnsupportedOperationNotSupportZone",
            "UnsupportedOperationNotSupportedAddressIpsChargeType",
            "UnsupportedOperationNotSupportedCreateTrafficMeteringTypeCcn",
            "UnsupportedOperationNotSupportedLocalAddressType",
            "UnsupportedOperationNotSupportedPurchaseCenterEgressResource",
            "UnsupportedOperationNotSupportedUpdateCcnRoutePublish",
            "UnsupportedOperationNotifyCcn",
            "UnsupportedOperationOfflineChargeType",
            "UnsupportedOperationOnlyInterRegionLimitSupportedCreateTrafficQosPolicy",
            "UnsupportedOperationOnlySupportProfessionKafka",
            "UnsupportedOperationParameterSslVpnProtocol",
            "UnsupportedOperationPrepaidCcnOnlySupportBandwidthMetering",
            "UnsupportedOperationPrepaidCcnOnlySupportInterRegionLimit",
            "UnsupportedOperationPrimaryIp",
            "UnsupportedOperationPrivateBgpVpnGateway",
            "UnsupportedOperationPrivateNatGatewayAssociationExists",
            "UnsupportedOperationPrivateSslVpnGateway",
            "UnsupportedOperationPrivateVpnGateway",
            "UnsupportedOperationPublicClbNotSupport",
            "UnsupportedOperationPublicIpAddressDisassociate",
            "UnsupportedOperationPublicIpAddressIsNotBgpIp",
            "UnsupportedOperationPublicIpAddressIsNotExisted",
            "UnsupportedOperationPublicIpAddressNotBilledByTraffic",
            "UnsupportedOperationPurchaseLimit",
            "UnsupportedOperationRecordExists",
            "UnsupportedOperationRecordNotExists",
            "UnsupportedOperationRemoteRegionSgHasReferencedSg",
            "UnsupportedOperationResourceIsInvalidState",
            "UnsupportedOperationResourceMismatch",
            "UnsupportedOperationResourceProcessing",
            "UnsupportedOperationRoleNotFound",
            "UnsupportedOperationRoutePolicyAssociation",
            "UnsupportedOperationRoutePvgw2",
            "UnsupportedOperationRouteTableCanNotDelete",
            "UnsupportedOperationRouteTableExceedPerVbcLimit",
            "UnsupportedOperationRouteTableHasSubnetRule",
            "UnsupportedOperationRouteTableSelectPolicyExceed",
            "UnsupportedOperationSslClientCertAlreadyDisableOrCertAbnormal",
            "UnsupportedOperationSslClientCertAlreadyEnableOrCertAbnormal",
            "UnsupportedOperationSslClientCertDisableUnsupportedDownloadSslClientCert",
            "UnsupportedOperationServiceUnsupportedRegion",
            "UnsupportedOperationSgNumExceedLimit",
            "UnsupportedOperationSnapshotAttached",
            "UnsupportedOperationSnapshotBackupTypeModify",
            "UnsupportedOperationSnapshotFileFailed",
            "UnsupportedOperationSnapshotFileNoExist",
            "UnsupportedOperationSnapshotFileProcessing",
            "UnsupportedOperationSnapshotInstanceRegionDiff",
            "UnsupportedOperationSnapshotNotAttached",
            "UnsupportedOperationSnatSubnet",
            "UnsupportedOperationSpecialEndPointService",
            "UnsupportedOperationSslVpnClientIdNotFound",
            "UnsupportedOperationSubEniNotSupportTrunking",
            "UnsupportedOperationSubnetMismatchVpcCdcId",
            "UnsupportedOperationSubnetNotExists",
            "UnsupportedOperationSystemRoute",
            "UnsupportedOperationTagAllocate",
            "UnsupportedOperationTagFree",
            "UnsupportedOperationTagNotPermit",
            "UnsupportedOperationTagSystemReservedTagKey",
            "UnsupportedOperationTrafficMirrorNotSupportClb",
            "UnsupportedOperationTrafficMirrorNotSupportSameSrcTarget",
            "UnsupportedOperationTrafficProtectionNotSupportIPv6",
            "UnsupportedOperationTrafficQosPolicyBandwidth",
            "UnsupportedOperationTrafficValidationFailed",
            "UnsupportedOperationUinNotFound",
            "UnsupportedOperationUnableCrossBorder",
            "UnsupportedOperationUnableCrossFinance",
            "UnsupportedOperationUnassignCidrBlock",
            "UnsupportedOperationUnbindEip",
            "UnsupportedOperationUnpaidOrderAlreadyExists",
            "UnsupportedOperationUnsupportedBindLocalZoneEip",
            "UnsupportedOperationUnsupportedInstanceFamily",
            "UnsupportedOperationUnsupportedLegacyAccount",
            "UnsupportedOperationUnsupportedLocalZoneNat",
            "UnsupportedOperationUnsupportedRegion",
            "UnsupportedOperationUserAndCcnChargeTypeNotMatch",
            "UnsupportedOperationVersionMismatch",
            "UnsupportedOperationVersionNotSupported",
            "UnsupportedOperationVpcMismatch",
            "UnsupportedOperationVpcPeerAlreadyExist",
            "UnsupportedOperationVpcPeerCidrConflict",
            "UnsupportedOperationVpcPeerInvalidStateChange",
            "UnsupportedOperationVpcPeerPurviewError",
            "UnsupportedOperationVpnConnCidrNotSupportedHealthCheck",
            "UnsupportedOperationVpnConnDestCidrConflictWithPrivateNet",
            "UnsupportedOperationVpnConnInvalidState",
            "UnsupportedOperationVpnConnRouteTypeMixed",
            "UnsupportedOperationVpnConnSpdOverlap",
            "UnsupportedOperationVpnGatewayVpcNoIpv6Subnet",
            "UnsupportedOperationVpnGwVpcIdMustHave",
            "UnsupportedOperationVpnGwVpcIdNotHave",
            "UnsupportedOperationVpnUnsupportedBgp",
            "UnsupportedOperationVpnUnsupportedBgpAsnEqual",
            "UnsupportedOperationVpnUnsupportedModifyBandwidth",
            "UnsupportedOperationVpnUnsupportedModifyBgpAsn",
            "UnsupportedOperationVpnUnsupportedNotExistBgpAsn",
            "UnsupportedOperationVpnUnsupportedRouteEcmpForCvmVpn",
            "UnsupportedOperationVpnUnsupportedUsrGwNotExistBgpAsn",
            "UnsupportedOperationWhiteListNotAdd",
            "UnsupportedOperationZoneMismatch",
            "VpcLimitExceeded",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 1] = [
            ("UnsupportedOperation.LocalGateWayAlreadyExists", 389),
        ];
        pub(super) static BACKGROUNDS: [Background; 535] = backgrounds(
            &WORDS,
            &index::VPC_V20170312_HEADS,
        );
        pub(super) static OWN: [Own; 7] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "VpcError",
            label_en: "Virtual Private Cloud",
            label_zh: "私有网络",
            level: Level::Service,
            product: Some(products::VPC),
            version: Some("2017-03-12"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    5,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-01-21",
                        "自 2025-01-21 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    16,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-03-15",
                        "自 2022-03-15 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    60,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-05-30",
                        "自 2023-05-30 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    104,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-09-27",
                        "自 2021-09-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    254,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-07-27",
                        "自 2021-07-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::VPC_V20170312_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20170312::VpcError;

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
