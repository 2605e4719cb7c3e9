// @generated from spec/vpc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 707a6de3400e8bc7, rust-hash: 8bb54fa0792d6fd4
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/vpc.rs"]
mod index;

/// Version 2017-03-12 of the API.
pub mod v20170312 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "vpc")]
    /// Error codes of Virtual Private Cloud (vpc), API 3.0, version 2017-03-12.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum VpcError {
        /// AddressQuotaLimitExceeded
        AddressQuotaLimitExceeded,
        /// AddressQuotaLimitExceeded.DailyAllocate
        #[doc(alias("AddressQuotaLimitExceeded.DailyAllocate"))]
        AddressQuotaLimitExceededDailyAllocate,
        /// AuthFailure
        AuthFailure,
        /// FailedOperation.AddressEniInfoNotFound
        #[doc(alias("FailedOperation.AddressEniInfoNotFound"))]
        FailedOperationAddressEniInfoNotFound,
        /// FailedOperation.BalanceInsufficient
        #[doc(alias("FailedOperation.BalanceInsufficient"))]
        FailedOperationBalanceInsufficient,
        /// FailedOperation.CallVpcOssFailed
        #[doc(alias("FailedOperation.CallVpcOssFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-01-21"
        )]
        FailedOperationCallVpcOssFailed,
        /// FailedOperation.CreateCcnFailed
        #[doc(alias("FailedOperation.CreateCcnFailed"))]
        FailedOperationCreateCcnFailed,
        /// FailedOperation.CreateVpnGatewayFailed
        #[doc(alias("FailedOperation.CreateVpnGatewayFailed"))]
        FailedOperationCreateVpnGatewayFailed,
        /// FailedOperation.InvalidRegion
        #[doc(alias("FailedOperation.InvalidRegion"))]
        FailedOperationInvalidRegion,
        /// FailedOperation.IpTypeNotPermit
        #[doc(alias("FailedOperation.IpTypeNotPermit"))]
        FailedOperationIpTypeNotPermit,
        /// FailedOperation.MasterEniNotFound
        #[doc(alias("FailedOperation.MasterEniNotFound"))]
        FailedOperationMasterEniNotFound,
        /// FailedOperation.NetDetectTimeOut
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.NetDetectTimeOut"))]
        FailedOperationNetDetectTimeOut,
        /// FailedOperation.TaskFailed
        #[doc(alias("FailedOperation.TaskFailed"))]
        FailedOperationTaskFailed,
        /// InternalError
        InternalError,
        /// InternalError.CreateCkafkaRouteError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.CreateCkafkaRouteError"))]
        InternalErrorCreateCkafkaRouteError,
        /// InternalError.ModuleError
        #[doc(alias("InternalError.ModuleError"))]
        InternalErrorModuleError,
        /// InternalError.NetDetectTimeOut
        #[doc(alias("InternalError.NetDetectTimeOut"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-03-15"
        )]
        InternalErrorNetDetectTimeOut,
        /// InternalServerError
        InternalServerError,
        /// InvalidAccount.NotSupported
        #[doc(alias("InvalidAccount.NotSupported"))]
        InvalidAccountNotSupported,
        /// InvalidAddressId.Blocked
        #[doc(alias("InvalidAddressId.Blocked"))]
        InvalidAddressIdBlocked,
        /// InvalidAddressId.NotFound
        #[doc(alias("InvalidAddressId.NotFound"))]
        InvalidAddressIdNotFound,
        /// InvalidAddressIdState.InArrears
        #[doc(alias("InvalidAddressIdState.InArrears"))]
        InvalidAddressIdStateInArrears,
        /// InvalidAddressIdStatus.NotPermit
        #[doc(alias("InvalidAddressIdStatus.NotPermit"))]
        InvalidAddressIdStatusNotPermit,
        /// InvalidAddressState
        InvalidAddressState,
        /// InvalidInstance.NotSupported
        #[doc(alias("InvalidInstance.NotSupported"))]
        InvalidInstanceNotSupported,
        /// InvalidInstanceId.AlreadyBindEip
        #[doc(alias("InvalidInstanceId.AlreadyBindEip"))]
        InvalidInstanceIdAlreadyBindEip,
        /// InvalidInstanceId.NotFound
        #[doc(alias("InvalidInstanceId.NotFound"))]
        InvalidInstanceIdNotFound,
        /// InvalidNetworkInterfaceId.NotFound
        #[doc(alias("InvalidNetworkInterfaceId.NotFound"))]
        InvalidNetworkInterfaceIdNotFound,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AclTypeMismatch
        #[doc(alias("InvalidParameter.AclTypeMismatch"))]
        InvalidParameterAclTypeMismatch,
        /// InvalidParameter.Coexist
        #[doc(alias("InvalidParameter.Coexist"))]
        InvalidParameterCoexist,
        /// InvalidParameter.Conflict
        #[doc(alias("InvalidParameter.Conflict"))]
        InvalidParameterDotConflict,
        /// InvalidParameter.DuplicatedLbTrafficMirrorCollectors
        #[doc(alias("InvalidParameter.DuplicatedLbTrafficMirrorCollectors"))]
        InvalidParameterDuplicatedLbTrafficMirrorCollectors,
        /// InvalidParameter.FilterInvalidKey
        #[doc(alias("InvalidParameter.FilterInvalidKey"))]
        InvalidParameterFilterInvalidKey,
        /// InvalidParameter.FilterMissParameter
        #[doc(alias("InvalidParameter.FilterMissParameter"))]
        InvalidParameterFilterMissParameter,
        /// InvalidParameter.FilterNotDict
        #[doc(alias("InvalidParameter.FilterNotDict"))]
        InvalidParameterFilterNotDict,
        /// InvalidParameter.FilterValuesNotList
        #[doc(alias("InvalidParameter.FilterValuesNotList"))]
        InvalidParameterFilterValuesNotList,
        /// InvalidParameter.InvalidFilter
        #[doc(alias("InvalidParameter.InvalidFilter"))]
        InvalidParameterInvalidFilter,
        /// InvalidParameter.InvalidKey
        #[doc(alias("InvalidParameter.InvalidKey"))]
        InvalidParameterInvalidKey,
        /// InvalidParameter.NextHopMismatch
        #[doc(alias("InvalidParameter.NextHopMismatch"))]
        InvalidParameterNextHopMismatch,
        /// InvalidParameter.NotDict
        #[doc(alias("InvalidParameter.NotDict"))]
        InvalidParameterNotDict,
        /// InvalidParameter.NotList
        #[doc(alias("InvalidParameter.NotList"))]
        InvalidParameterNotList,
        /// InvalidParameter.NotStr
        #[doc(alias("InvalidParameter.NotStr"))]
        InvalidParameterNotStr,
        /// InvalidParameter.UnsupportedLbTrafficMirrorAz
        #[doc(alias("InvalidParameter.UnsupportedLbTrafficMirrorAz"))]
        InvalidParameterUnsupportedLbTrafficMirrorAz,
        /// InvalidParameter.VpgHaGroupNotFound
        #[doc(alias("InvalidParameter.VpgHaGroupNotFound"))]
        InvalidParameterVpgHaGroupNotFound,
        /// InvalidParameterConflict
        InvalidParameterConflict,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AccessSubnetMask
        #[doc(alias("InvalidParameterValue.AccessSubnetMask"))]
        InvalidParameterValueAccessSubnetMask,
        /// InvalidParameterValue.AccessSubnetPrefix
        #[doc(alias("InvalidParameterValue.AccessSubnetPrefix"))]
        InvalidParameterValueAccessSubnetPrefix,
        /// InvalidParameterValue.AddressAlreadyHasPassThrough
        #[doc(alias("InvalidParameterValue.AddressAlreadyHasPassThrough"))]
        InvalidParameterValueAddressAlreadyHasPassThrough,
        /// InvalidParameterValue.AddressAttacked
        #[doc(alias("InvalidParameterValue.AddressAttacked"))]
        InvalidParameterValueAddressAttacked,
        /// InvalidParameterValue.AddressIdMalformed
        #[doc(alias("InvalidParameterValue.AddressIdMalformed"))]
        InvalidParameterValueAddressIdMalformed,
        /// InvalidParameterValue.AddressInternetChargeTypeConflict
        #[doc(alias("InvalidParameterValue.AddressInternetChargeTypeConflict"))]
        InvalidParameterValueAddressInternetChargeTypeConflict,
        /// InvalidParameterValue.AddressIpNotAvailable
        #[doc(alias("InvalidParameterValue.AddressIpNotAvailable"))]
        InvalidParameterValueAddressIpNotAvailable,
        /// InvalidParameterValue.AddressIpNotFound
        #[doc(alias("InvalidParameterValue.AddressIpNotFound"))]
        InvalidParameterValueAddressIpNotFound,
        /// InvalidParameterValue.AddressIpNotInVpc
        #[doc(alias("InvalidParameterValue.AddressIpNotInVpc"))]
        InvalidParameterValueAddressIpNotInVpc,
        /// InvalidParameterValue.AddressIpNotPublic
        #[doc(alias("InvalidParameterValue.AddressIpNotPublic"))]
        InvalidParameterValueAddressIpNotPublic,
        /// InvalidParameterValue.AddressIpsNotFound
        #[doc(alias("InvalidParameterValue.AddressIpsNotFound"))]
        InvalidParameterValueAddressIpsNotFound,
        /// InvalidParameterValue.AddressNotApplicable
        #[doc(alias("InvalidParameterValue.AddressNotApplicable"))]
        InvalidParameterValueAddressNotApplicable,
        /// InvalidParameterValue.AddressNotCalcIP
        #[doc(alias("InvalidParameterValue.AddressNotCalcIP"))]
        InvalidParameterValueAddressNotCalcIp,
        /// InvalidParameterValue.AddressNotEIP
        #[doc(alias("InvalidParameterValue.AddressNotEIP"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-05-30"
        )]
        InvalidParameterValueAddressNotEip,
        /// InvalidParameterValue.AddressNotFound
        #[doc(alias("InvalidParameterValue.AddressNotFound"))]
        InvalidParameterValueAddressNotFound,
        /// InvalidParameterValue.AddressPublished
        #[doc(alias("InvalidParameterValue.AddressPublished"))]
        InvalidParameterValueAddressPublished,
        /// InvalidParameterValue.AddressTypeConflict
        #[doc(alias("InvalidParameterValue.AddressTypeConflict"))]
        InvalidParameterValueAddressTypeConflict,
        /// InvalidParameterValue.BandwidthOutOfRange
        #[doc(alias("InvalidParameterValue.BandwidthOutOfRange"))]
        InvalidParameterValueBandwidthOutOfRange,
        /// InvalidParameterValue.BandwidthPackageIdMalformed
        #[doc(alias("InvalidParameterValue.BandwidthPackageIdMalformed"))]
        InvalidParameterValueBandwidthPackageIdMalformed,
        /// InvalidParameterValue.BandwidthPackageInUse
        #[doc(alias("InvalidParameterValue.BandwidthPackageInUse"))]
        InvalidParameterValueBandwidthPackageInUse,
        /// InvalidParameterValue.BandwidthPackageNotFound
        #[doc(alias("InvalidParameterValue.BandwidthPackageNotFound"))]
        InvalidParameterValueBandwidthPackageNotFound,
        /// InvalidParameterValue.BandwidthTooSmall
        #[doc(alias("InvalidParameterValue.BandwidthTooSmall"))]
        InvalidParameterValueBandwidthTooSmall,
        /// InvalidParameterValue.CcnAttachBmvpcLimitExceeded
        #[doc(alias("InvalidParameterValue.CcnAttachBmvpcLimitExceeded"))]
        InvalidParameterValueCcnAttachBmvpcLimitExceeded,
        /// InvalidParameterValue.CidrConflict
        #[doc(alias("InvalidParameterValue.CidrConflict"))]
        InvalidParameterValueCidrConflict,
        /// InvalidParameterValue.CidrNotInPeerVpc
        #[doc(alias("InvalidParameterValue.CidrNotInPeerVpc"))]
        InvalidParameterValueCidrNotInPeerVpc,
        /// InvalidParameterValue.CidrNotInSslVpnVpc
        #[doc(alias("InvalidParameterValue.CidrNotInSslVpnVpc"))]
        InvalidParameterValueCidrNotInSslVpnVpc,
        /// InvalidParameterValue.Combination
        #[doc(alias("InvalidParameterValue.Combination"))]
        InvalidParameterValueCombination,
        /// InvalidParameterValue.Duplicate
        #[doc(alias("InvalidParameterValue.Duplicate"))]
        InvalidParameterValueDuplicate,
        /// InvalidParameterValue.DuplicatePara
        #[doc(alias("InvalidParameterValue.DuplicatePara"))]
        InvalidParameterValueDuplicatePara,
        /// InvalidParameterValue.DuplicateRegion
        #[doc(alias("InvalidParameterValue.DuplicateRegion"))]
        InvalidParameterValueDuplicateRegion,
        /// InvalidParameterValue.DuplicatedHaVipAssociations
        #[doc(alias("InvalidParameterValue.DuplicatedHaVipAssociations"))]
        InvalidParameterValueDuplicatedHaVipAssociations,
        /// InvalidParameterValue.DuplicatedLbTrafficMirrorCollectors
        #[doc(alias("InvalidParameterValue.DuplicatedLbTrafficMirrorCollectors"))]
        InvalidParameterValueDuplicatedLbTrafficMirrorCollectors,
        /// InvalidParameterValue.DuplicatedLbTrafficMirrorReciverEndpoint
        #[doc(alias("InvalidParameterValue.DuplicatedLbTrafficMirrorReciverEndpoint"))]
        InvalidParameterValueDuplicatedLbTrafficMirrorReciverEndpoint,
        /// InvalidParameterValue.EIPBrandWidthOutInvalid
        #[doc(alias("InvalidParameterValue.EIPBrandWidthOutInvalid"))]
        InvalidParameterValueEipBrandWidthOutInvalid,
        /// InvalidParameterValue.EgressConflict
        #[doc(alias("InvalidParameterValue.EgressConflict"))]
        InvalidParameterValueEgressConflict,
        /// InvalidParameterValue.Empty
        #[doc(alias("InvalidParameterValue.Empty"))]
        InvalidParameterValueEmpty,
        /// InvalidParameterValue.IPv6RuleIdExisted
        #[doc(alias("InvalidParameterValue.IPv6RuleIdExisted"))]
        InvalidParameterValueIPv6RuleIdExisted,
        /// InvalidParameterValue.IPv6RuleNotChange
        #[doc(alias("InvalidParameterValue.IPv6RuleNotChange"))]
        InvalidParameterValueIPv6RuleNotChange,
        /// InvalidParameterValue.Illegal
        #[doc(alias("InvalidParameterValue.Illegal"))]
        InvalidParameterValueIllegal,
        /// InvalidParameterValue.InVpcCidr
        #[doc(alias("InvalidParameterValue.InVpcCidr"))]
        InvalidParameterValueInVpcCidr,
        /// InvalidParameterValue.InconsistentInstanceInternetChargeType
        #[doc(alias("InvalidParameterValue.InconsistentInstanceInternetChargeType"))]
        InvalidParameterValueInconsistentInstanceInternetChargeType,
        /// InvalidParameterValue.InstanceDoesNotSupportAnycast
        #[doc(alias("InvalidParameterValue.InstanceDoesNotSupportAnycast"))]
        InvalidParameterValueInstanceDoesNotSupportAnycast,
        /// InvalidParameterValue.InstanceDoesNotSupportEipVisibleOnEni
        #[doc(alias("InvalidParameterValue.InstanceDoesNotSupportEipVisibleOnEni"))]
        InvalidParameterValueInstanceDoesNotSupportEipVisibleOnEni,
        /// InvalidParameterValue.InstanceHasNoWanIP
        #[doc(alias("InvalidParameterValue.InstanceHasNoWanIP"))]
        InvalidParameterValueInstanceHasNoWanIp,
        /// InvalidParameterValue.InstanceHasWanIP
        #[doc(alias("InvalidParameterValue.InstanceHasWanIP"))]
        InvalidParameterValueInstanceHasWanIp,
        /// InvalidParameterValue.InstanceIdMalformed
        #[doc(alias("InvalidParameterValue.InstanceIdMalformed"))]
        InvalidParameterValueInstanceIdMalformed,
        /// InvalidParameterValue.InstanceNoCalcIP
        #[doc(alias("InvalidParameterValue.InstanceNoCalcIP"))]
        InvalidParameterValueInstanceNoCalcIp,
        /// InvalidParameterValue.InstanceNoWanIP
        #[doc(alias("InvalidParameterValue.InstanceNoWanIP"))]
        InvalidParameterValueInstanceNoWanIp,
        /// InvalidParameterValue.InstanceNormalPublicIpBlocked
        #[doc(alias("InvalidParameterValue.InstanceNormalPublicIpBlocked"))]
        InvalidParameterValueInstanceNormalPublicIpBlocked,
        /// InvalidParameterValue.InstanceNotMatchAssociateEni
        #[doc(alias("InvalidParameterValue.InstanceNotMatchAssociateEni"))]
        InvalidParameterValueInstanceNotMatchAssociateEni,
        /// InvalidParameterValue.InstanceVpcDoesNotSupportEipVisibleOnEni
        #[doc(alias("InvalidParameterValue.InstanceVpcDoesNotSupportEipVisibleOnEni"))]
        InvalidParameterValueInstanceVpcDoesNotSupportEipVisibleOnEni,
        /// InvalidParameterValue.InternetChargeTypeNotChanged
        #[doc(alias("InvalidParameterValue.InternetChargeTypeNotChanged"))]
        InvalidParameterValueInternetChargeTypeNotChanged,
        /// InvalidParameterValue.Invalid
        #[doc(alias("InvalidParameterValue.Invalid"))]
        InvalidParameterValueInvalid,
        /// InvalidParameterValue.InvalidBandwidthPackageChargeType
        #[doc(alias("InvalidParameterValue.InvalidBandwidthPackageChargeType"))]
        InvalidParameterValueInvalidBandwidthPackageChargeType,
        /// InvalidParameterValue.InvalidBusiness
        #[doc(alias("InvalidParameterValue.InvalidBusiness"))]
        InvalidParameterValueInvalidBusiness,
        /// InvalidParameterValue.InvalidDedicatedClusterId
        #[doc(alias("InvalidParameterValue.InvalidDedicatedClusterId"))]
        InvalidParameterValueInvalidDedicatedClusterId,
        /// InvalidParameterValue.InvalidEgress
        #[doc(alias("InvalidParameterValue.InvalidEgress"))]
        InvalidParameterValueInvalidEgress,
        /// InvalidParameterValue.InvalidFilter
        #[doc(alias("InvalidParameterValue.InvalidFilter"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-09-27"
        )]
        InvalidParameterValueInvalidFilter,
        /// InvalidParameterValue.InvalidInstanceInternetChargeType
        #[doc(alias("InvalidParameterValue.InvalidInstanceInternetChargeType"))]
        InvalidParameterValueInvalidInstanceInternetChargeType,
        /// InvalidParameterValue.InvalidInstanceState
        #[doc(alias("InvalidParameterValue.InvalidInstanceState"))]
        InvalidParameterValueInvalidInstanceState,
        /// InvalidParameterValue.InvalidIpv6
        #[doc(alias("InvalidParameterValue.InvalidIpv6"))]
        InvalidParameterValueInvalidIpv6,
        /// InvalidParameterValue.InvalidLbTrafficMirrorReciverEndpoint
        #[doc(alias("InvalidParameterValue.InvalidLbTrafficMirrorReciverEndpoint"))]
        InvalidParameterValueInvalidLbTrafficMirrorReciverEndpoint,
        /// InvalidParameterValue.InvalidOldBandwidth
        #[doc(alias("InvalidParameterValue.InvalidOldBandwidth"))]
        InvalidParameterValueInvalidOldBandwidth,
        /// InvalidParameterValue.InvalidTag
        #[doc(alias("InvalidParameterValue.InvalidTag"))]
        InvalidParameterValueInvalidTag,
        /// InvalidParameterValue.Ip6RuleNotFound
        #[doc(alias("InvalidParameterValue.Ip6RuleNotFound"))]
        InvalidParameterValueIp6RuleNotFound,
        /// InvalidParameterValue.Ip6TranslatorNotFound
        #[doc(alias("InvalidParameterValue.Ip6TranslatorNotFound"))]
        InvalidParameterValueIp6TranslatorNotFound,
        /// InvalidParameterValue.LBAlreadyBindEip
        #[doc(alias("InvalidParameterValue.LBAlreadyBindEip"))]
        InvalidParameterValueLbAlreadyBindEip,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded,
        /// InvalidParameterValue.Malformed
        #[doc(alias("InvalidParameterValue.Malformed"))]
        InvalidParameterValueMalformed,
        /// InvalidParameterValue.MemberApprovalApplicationIdMismatch
        #[doc(alias("InvalidParameterValue.MemberApprovalApplicationIdMismatch"))]
        InvalidParameterValueMemberApprovalApplicationIdMismatch,
        /// InvalidParameterValue.MemberApprovalApplicationNotApproved
        #[doc(alias("InvalidParameterValue.MemberApprovalApplicationNotApproved"))]
        InvalidParameterValueMemberApprovalApplicationNotApproved,
        /// InvalidParameterValue.MemberApprovalApplicationRejected
        #[doc(alias("InvalidParameterValue.MemberApprovalApplicationRejected"))]
        InvalidParameterValueMemberApprovalApplicationRejected,
        /// InvalidParameterValue.MemberApprovalApplicationStarted
        #[doc(alias("InvalidParameterValue.MemberApprovalApplicationStarted"))]
        InvalidParameterValueMemberApprovalApplicationStarted,
        /// InvalidParameterValue.MirrorLackTargetResource
        #[doc(alias("InvalidParameterValue.MirrorLackTargetResource"))]
        InvalidParameterValueMirrorLackTargetResource,
        /// InvalidParameterValue.MissingAssociateEntity
        #[doc(alias("InvalidParameterValue.MissingAssociateEntity"))]
        InvalidParameterValueMissingAssociateEntity,
        /// InvalidParameterValue.MixedAddressIpSetType
        #[doc(alias("InvalidParameterValue.MixedAddressIpSetType"))]
        InvalidParameterValueMixedAddressIpSetType,
        /// InvalidParameterValue.MustHasOne
        #[doc(alias("InvalidParameterValue.MustHasOne"))]
        InvalidParameterValueMustHasOne,
        /// InvalidParameterValue.NatGatewayDnatRuleExisted
        #[doc(alias("InvalidParameterValue.NatGatewayDnatRuleExisted"))]
        InvalidParameterValueNatGatewayDnatRuleExisted,
        /// InvalidParameterValue.NatGatewayDnatRuleNotExists
        #[doc(alias("InvalidParameterValue.NatGatewayDnatRuleNotExists"))]
        InvalidParameterValueNatGatewayDnatRuleNotExists,
        /// InvalidParameterValue.NatGatewayDnatRulePipNeedVm
        #[doc(alias("InvalidParameterValue.NatGatewayDnatRulePipNeedVm"))]
        InvalidParameterValueNatGatewayDnatRulePipNeedVm,
        /// InvalidParameterValue.NatGatewayDnatRuleRepeated
        #[doc(alias("InvalidParameterValue.NatGatewayDnatRuleRepeated"))]
        InvalidParameterValueNatGatewayDnatRuleRepeated,
        /// InvalidParameterValue.NatGatewaySnatRuleNotExists
        #[doc(alias("InvalidParameterValue.NatGatewaySnatRuleNotExists"))]
        InvalidParameterValueNatGatewaySnatRuleNotExists,
        /// InvalidParameterValue.NatSnatRuleExists
        #[doc(alias("InvalidParameterValue.NatSnatRuleExists"))]
        InvalidParameterValueNatSnatRuleExists,
        /// InvalidParameterValue.NetDetectInVpc
        #[doc(alias("InvalidParameterValue.NetDetectInVpc"))]
        InvalidParameterValueNetDetectInVpc,
        /// InvalidParameterValue.NetDetectNotFoundIp
        #[doc(alias("InvalidParameterValue.NetDetectNotFoundIp"))]
        InvalidParameterValueNetDetectNotFoundIp,
        /// InvalidParameterValue.NetDetectSameIp
        #[doc(alias("InvalidParameterValue.NetDetectSameIp"))]
        InvalidParameterValueNetDetectSameIp,
        /// InvalidParameterValue.NetworkInterfaceIdMalformed
        #[doc(alias("InvalidParameterValue.NetworkInterfaceIdMalformed"))]
        InvalidParameterValueNetworkInterfaceIdMalformed,
        /// InvalidParameterValue.NetworkInterfaceIdNotMatch
        #[doc(alias("InvalidParameterValue.NetworkInterfaceIdNotMatch"))]
        InvalidParameterValueNetworkInterfaceIdNotMatch,
        /// InvalidParameterValue.NetworkInterfaceInstanceNotSupport
        #[doc(alias("InvalidParameterValue.NetworkInterfaceInstanceNotSupport"))]
        InvalidParameterValueNetworkInterfaceInstanceNotSupport,
        /// InvalidParameterValue.NetworkInterfaceNotFound
        #[doc(alias("InvalidParameterValue.NetworkInterfaceNotFound"))]
        InvalidParameterValueNetworkInterfaceNotFound,
        /// InvalidParameterValue.NotInVpcCidr
        #[doc(alias("InvalidParameterValue.NotInVpcCidr"))]
        InvalidParameterValueNotInVpcCidr,
        /// InvalidParameterValue.NotUtf8EncodingError
        #[doc(alias("InvalidParameterValue.NotUtf8EncodingError"))]
        InvalidParameterValueNotUtf8EncodingError,
        /// InvalidParameterValue.ObjectUseInTrafficMirror
        #[doc(alias("InvalidParameterValue.ObjectUseInTrafficMirror"))]
        InvalidParameterValueObjectUseInTrafficMirror,
        /// InvalidParameterValue.ObjectVpcNotCurrentVpc
        #[doc(alias("InvalidParameterValue.ObjectVpcNotCurrentVpc"))]
        InvalidParameterValueObjectVpcNotCurrentVpc,
        /// InvalidParameterValue.OnlySupportedForMasterNetworkCard
        #[doc(alias("InvalidParameterValue.OnlySupportedForMasterNetworkCard"))]
        InvalidParameterValueOnlySupportedForMasterNetworkCard,
        /// InvalidParameterValue.ParameterMismatch
        #[doc(alias("InvalidParameterValue.ParameterMismatch"))]
        InvalidParameterValueParameterMismatch,
        /// InvalidParameterValue.PrivateIpAddressDoesNotSupportEipVisibleOnEni
        #[doc(
            alias("InvalidParameterValue.PrivateIpAddressDoesNotSupportEipVisibleOnEni")
        )]
        InvalidParameterValuePrivateIpAddressDoesNotSupportEipVisibleOnEni,
        /// InvalidParameterValue.PrivateIpAddressNotMatch
        #[doc(alias("InvalidParameterValue.PrivateIpAddressNotMatch"))]
        InvalidParameterValuePrivateIpAddressNotMatch,
        /// InvalidParameterValue.PrivateNatNotExists
        #[doc(alias("InvalidParameterValue.PrivateNatNotExists"))]
        InvalidParameterValuePrivateNatNotExists,
        /// InvalidParameterValue.PrivateNatRuleNotExists
        #[doc(alias("InvalidParameterValue.PrivateNatRuleNotExists"))]
        InvalidParameterValuePrivateNatRuleNotExists,
        /// InvalidParameterValue.PrivateNatSnatRuleNotSupport
        #[doc(alias("InvalidParameterValue.PrivateNatSnatRuleNotSupport"))]
        InvalidParameterValuePrivateNatSnatRuleNotSupport,
        /// InvalidParameterValue.QosLevelRequired
        #[doc(alias("InvalidParameterValue.QosLevelRequired"))]
        InvalidParameterValueQosLevelRequired,
        /// InvalidParameterValue.Range
        #[doc(alias("InvalidParameterValue.Range"))]
        InvalidParameterValueRange,
        /// InvalidParameterValue.Reserved
        #[doc(alias("InvalidParameterValue.Reserved"))]
        InvalidParameterValueReserved,
        /// InvalidParameterValue.ResourceAlreadyExisted
        #[doc(alias("InvalidParameterValue.ResourceAlreadyExisted"))]
        InvalidParameterValueResourceAlreadyExisted,
        /// InvalidParameterValue.ResourceExpired
        #[doc(alias("InvalidParameterValue.ResourceExpired"))]
        InvalidParameterValueResourceExpired,
        /// InvalidParameterValue.ResourceIdMalformed
        #[doc(alias("InvalidParameterValue.ResourceIdMalformed"))]
        InvalidParameterValueResourceIdMalformed,
        /// InvalidParameterValue.ResourceNotExisted
        #[doc(alias("InvalidParameterValue.ResourceNotExisted"))]
        InvalidParameterValueResourceNotExisted,
        /// InvalidParameterValue.ResourceNotFound
        #[doc(alias("InvalidParameterValue.ResourceNotFound"))]
        InvalidParameterValueResourceNotFound,
        /// InvalidParameterValue.ResourceNotSupport
        #[doc(alias("InvalidParameterValue.ResourceNotSupport"))]
        InvalidParameterValueResourceNotSupport,
        /// InvalidParameterValue.RouteNextHopInvalid
        #[doc(alias("InvalidParameterValue.RouteNextHopInvalid"))]
        InvalidParameterValueRouteNextHopInvalid,
        /// InvalidParameterValue.RoutePolicyAssociationExists
        #[doc(alias("InvalidParameterValue.RoutePolicyAssociationExists"))]
        InvalidParameterValueRoutePolicyAssociationExists,
        /// InvalidParameterValue.RoutePolicyPriorityConflict
        #[doc(alias("InvalidParameterValue.RoutePolicyPriorityConflict"))]
        InvalidParameterValueRoutePolicyPriorityConflict,
        /// InvalidParameterValue.SslCcnVpnServerCidrConflict
        #[doc(alias("InvalidParameterValue.SslCcnVpnServerCidrConflict"))]
        InvalidParameterValueSslCcnVpnServerCidrConflict,
        /// InvalidParameterValue.StopChargingInstanceInUse
        #[doc(alias("InvalidParameterValue.StopChargingInstanceInUse"))]
        InvalidParameterValueStopChargingInstanceInUse,
        /// InvalidParameterValue.SubnetConflict
        #[doc(alias("InvalidParameterValue.SubnetConflict"))]
        InvalidParameterValueSubnetConflict,
        /// InvalidParameterValue.SubnetOverlap
        #[doc(alias("InvalidParameterValue.SubnetOverlap"))]
        InvalidParameterValueSubnetOverlap,
        /// InvalidParameterValue.SubnetOverlapAssistCidr
        #[doc(alias("InvalidParameterValue.SubnetOverlapAssistCidr"))]
        InvalidParameterValueSubnetOverlapAssistCidr,
        /// InvalidParameterValue.SubnetOverlapRoute
        #[doc(alias("InvalidParameterValue.SubnetOverlapRoute"))]
        InvalidParameterValueSubnetOverlapRoute,
        /// InvalidParameterValue.SubnetRange
        #[doc(alias("InvalidParameterValue.SubnetRange"))]
        InvalidParameterValueSubnetRange,
        /// InvalidParameterValue.TagDuplicateKey
        #[doc(alias("InvalidParameterValue.TagDuplicateKey"))]
        InvalidParameterValueTagDuplicateKey,
        /// InvalidParameterValue.TagDuplicateResourceType
        #[doc(alias("InvalidParameterValue.TagDuplicateResourceType"))]
        InvalidParameterValueTagDuplicateResourceType,
        /// InvalidParameterValue.TagInvalidKey
        #[doc(alias("InvalidParameterValue.TagInvalidKey"))]
        InvalidParameterValueTagInvalidKey,
        /// InvalidParameterValue.TagInvalidKeyLen
        #[doc(alias("InvalidParameterValue.TagInvalidKeyLen"))]
        InvalidParameterValueTagInvalidKeyLen,
        /// InvalidParameterValue.TagInvalidVal
        #[doc(alias("InvalidParameterValue.TagInvalidVal"))]
        InvalidParameterValueTagInvalidVal,
        /// InvalidParameterValue.TagKeyNotExists
        #[doc(alias("InvalidParameterValue.TagKeyNotExists"))]
        InvalidParameterValueTagKeyNotExists,
        /// InvalidParameterValue.TagNotAllocatedQuota
        #[doc(alias("InvalidParameterValue.TagNotAllocatedQuota"))]
        InvalidParameterValueTagNotAllocatedQuota,
        /// InvalidParameterValue.TagNotExisted
        #[doc(alias("InvalidParameterValue.TagNotExisted"))]
        InvalidParameterValueTagNotExisted,
        /// InvalidParameterValue.TagNotSupportTag
        #[doc(alias("InvalidParameterValue.TagNotSupportTag"))]
        InvalidParameterValueTagNotSupportTag,
        /// InvalidParameterValue.TagResourceFormatError
        #[doc(alias("InvalidParameterValue.TagResourceFormatError"))]
        InvalidParameterValueTagResourceFormatError,
        /// InvalidParameterValue.TagTimestampExceeded
        #[doc(alias("InvalidParameterValue.TagTimestampExceeded"))]
        InvalidParameterValueTagTimestampExceeded,
        /// InvalidParameterValue.TagValNotExists
        #[doc(alias("InvalidParameterValue.TagValNotExists"))]
        InvalidParameterValueTagValNotExists,
        /// InvalidParameterValue.TooLong
        #[doc(alias("InvalidParameterValue.TooLong"))]
        InvalidParameterValueTooLong,
        /// InvalidParameterValue.TraditionalIPv6VisibleOnEniNotSupported
        #[doc(alias("InvalidParameterValue.TraditionalIPv6VisibleOnEniNotSupported"))]
        InvalidParameterValueTraditionalIPv6VisibleOnEniNotSupported,
        /// InvalidParameterValue.TrafficPackageId
        #[doc(alias("InvalidParameterValue.TrafficPackageId"))]
        InvalidParameterValueTrafficPackageId,
        /// InvalidParameterValue.TrafficPackageIdMalformed
        #[doc(alias("InvalidParameterValue.TrafficPackageIdMalformed"))]
        InvalidParameterValueTrafficPackageIdMalformed,
        /// InvalidParameterValue.TrafficPackageNotFound
        #[doc(alias("InvalidParameterValue.TrafficPackageNotFound"))]
        InvalidParameterValueTrafficPackageNotFound,
        /// InvalidParameterValue.TrafficPackageNotSupported
        #[doc(alias("InvalidParameterValue.TrafficPackageNotSupported"))]
        InvalidParameterValueTrafficPackageNotSupported,
        /// InvalidParameterValue.TrafficPackageResourceIdMalformed
        #[doc(alias("InvalidParameterValue.TrafficPackageResourceIdMalformed"))]
        InvalidParameterValueTrafficPackageResourceIdMalformed,
        /// InvalidParameterValue.UnavailableZone
        #[doc(alias("InvalidParameterValue.UnavailableZone"))]
        InvalidParameterValueUnavailableZone,
        /// InvalidParameterValue.UnsupportedEgress
        #[doc(alias("InvalidParameterValue.UnsupportedEgress"))]
        InvalidParameterValueUnsupportedEgress,
        /// InvalidParameterValue.UnsupportedLbTrafficMirrorAz
        #[doc(alias("InvalidParameterValue.UnsupportedLbTrafficMirrorAz"))]
        InvalidParameterValueUnsupportedLbTrafficMirrorAz,
        /// InvalidParameterValue.UnsupportedTrafficMirrorAction
        #[doc(alias("InvalidParameterValue.UnsupportedTrafficMirrorAction"))]
        InvalidParameterValueUnsupportedTrafficMirrorAction,
        /// InvalidParameterValue.VpcCidrConflict
        #[doc(alias("InvalidParameterValue.VpcCidrConflict"))]
        InvalidParameterValueVpcCidrConflict,
        /// InvalidParameterValue.VpcCidrOverlapRoute
        #[doc(alias("InvalidParameterValue.VpcCidrOverlapRoute"))]
        InvalidParameterValueVpcCidrOverlapRoute,
        /// InvalidParameterValue.VpcIdNotNeededForFlowLog
        #[doc(alias("InvalidParameterValue.VpcIdNotNeededForFlowLog"))]
        InvalidParameterValueVpcIdNotNeededForFlowLog,
        /// InvalidParameterValue.VpgTypeNotMatch
        #[doc(alias("InvalidParameterValue.VpgTypeNotMatch"))]
        InvalidParameterValueVpgTypeNotMatch,
        /// InvalidParameterValue.VpnConnBgpTunnelCidrConflict
        #[doc(alias("InvalidParameterValue.VpnConnBgpTunnelCidrConflict"))]
        InvalidParameterValueVpnConnBgpTunnelCidrConflict,
        /// InvalidParameterValue.VpnConnBgpTunnelCidrMask
        #[doc(alias("InvalidParameterValue.VpnConnBgpTunnelCidrMask"))]
        InvalidParameterValueVpnConnBgpTunnelCidrMask,
        /// InvalidParameterValue.VpnConnBgpTunnelCidrNotSupported
        #[doc(alias("InvalidParameterValue.VpnConnBgpTunnelCidrNotSupported"))]
        InvalidParameterValueVpnConnBgpTunnelCidrNotSupported,
        /// InvalidParameterValue.VpnConnCidrConflict
        #[doc(alias("InvalidParameterValue.VpnConnCidrConflict"))]
        InvalidParameterValueVpnConnCidrConflict,
        /// InvalidParameterValue.VpnConnHealthCheckIpConflict
        #[doc(alias("InvalidParameterValue.VpnConnHealthCheckIpConflict"))]
        InvalidParameterValueVpnConnHealthCheckIpConflict,
        /// InvalidParameterValue.VpnConnSpdCidrConflict
        #[doc(alias("InvalidParameterValue.VpnConnSpdCidrConflict"))]
        InvalidParameterValueVpnConnSpdCidrConflict,
        /// InvalidParameterValue.VpnGatewayRouteDuplicate
        #[doc(alias("InvalidParameterValue.VpnGatewayRouteDuplicate"))]
        InvalidParameterValueVpnGatewayRouteDuplicate,
        /// InvalidParameterValue.ZoneConflict
        #[doc(alias("InvalidParameterValue.ZoneConflict"))]
        InvalidParameterValueZoneConflict,
        /// InvalidPrivateIpAddress.AlreadyBindEip
        #[doc(alias("InvalidPrivateIpAddress.AlreadyBindEip"))]
        InvalidPrivateIpAddressAlreadyBindEip,
        /// InvalidRouteId.NotFound
        #[doc(alias("InvalidRouteId.NotFound"))]
        InvalidRouteIdNotFound,
        /// InvalidRouteTableId.Malformed
        #[doc(alias("InvalidRouteTableId.Malformed"))]
        InvalidRouteTableIdMalformed,
        /// InvalidRouteTableId.NotFound
        #[doc(alias("InvalidRouteTableId.NotFound"))]
        InvalidRouteTableIdNotFound,
        /// InvalidSecurityGroupID.Malformed
        #[doc(alias("InvalidSecurityGroupID.Malformed"))]
        InvalidSecurityGroupIdMalformed,
        /// InvalidSecurityGroupID.NotFound
        #[doc(alias("InvalidSecurityGroupID.NotFound"))]
        InvalidSecurityGroupIdNotFound,
        /// InvalidVpcId.Malformed
        #[doc(alias("InvalidVpcId.Malformed"))]
        InvalidVpcIdMalformed,
        /// InvalidVpcId.NotFound
        #[doc(alias("InvalidVpcId.NotFound"))]
        InvalidVpcIdNotFound,
        /// InvalidVpnGatewayId.Malformed
        #[doc(alias("InvalidVpnGatewayId.Malformed"))]
        InvalidVpnGatewayIdMalformed,
        /// InvalidVpnGatewayId.NotFound
        #[doc(alias("InvalidVpnGatewayId.NotFound"))]
        InvalidVpnGatewayIdNotFound,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.AccountReturnQuota
        #[doc(alias("LimitExceeded.AccountReturnQuota"))]
        LimitExceededAccountReturnQuota,
        /// LimitExceeded.ActionLimited
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.ActionLimited"))]
        LimitExceededActionLimited,
        /// LimitExceeded.Address
        #[doc(alias("LimitExceeded.Address"))]
        LimitExceededAddress,
        /// LimitExceeded.AddressQuotaLimitExceeded
        #[doc(alias("LimitExceeded.AddressQuotaLimitExceeded"))]
        LimitExceededAddressQuotaLimitExceeded,
        /// LimitExceeded.AttachedSnapshotPolicyExceeded
        #[doc(alias("LimitExceeded.AttachedSnapshotPolicyExceeded"))]
        LimitExceededAttachedSnapshotPolicyExceeded,
        /// LimitExceeded.BandwidthPackageQuota
        #[doc(alias("LimitExceeded.BandwidthPackageQuota"))]
        LimitExceededBandwidthPackageQuota,
        /// LimitExceeded.BandwidthPackageResourceQuota
        #[doc(alias("LimitExceeded.BandwidthPackageResourceQuota"))]
        LimitExceededBandwidthPackageResourceQuota,
        /// LimitExceeded.CcnRouteBroadcastPolicy
        #[doc(alias("LimitExceeded.CcnRouteBroadcastPolicy"))]
        LimitExceededCcnRouteBroadcastPolicy,
        /// LimitExceeded.CcnRouteBroadcastPolicyCond
        #[doc(alias("LimitExceeded.CcnRouteBroadcastPolicyCond"))]
        LimitExceededCcnRouteBroadcastPolicyCond,
        /// LimitExceeded.ChangeAddressQuota
        #[doc(alias("LimitExceeded.ChangeAddressQuota"))]
        LimitExceededChangeAddressQuota,
        /// LimitExceeded.CidrBlock
        #[doc(alias("LimitExceeded.CidrBlock"))]
        LimitExceededCidrBlock,
        /// LimitExceeded.CurrentInstanceAttachedCcnInstances
        #[doc(alias("LimitExceeded.CurrentInstanceAttachedCcnInstances"))]
        LimitExceededCurrentInstanceAttachedCcnInstances,
        /// LimitExceeded.DailyAllocateAddressQuotaLimitExceeded
        #[doc(alias("LimitExceeded.DailyAllocateAddressQuotaLimitExceeded"))]
        LimitExceededDailyAllocateAddressQuotaLimitExceeded,
        /// LimitExceeded.DailyChangeAddressQuota
        #[doc(alias("LimitExceeded.DailyChangeAddressQuota"))]
        LimitExceededDailyChangeAddressQuota,
        /// LimitExceeded.DefaultVpcLimitExceeded
        #[doc(alias("LimitExceeded.DefaultVpcLimitExceeded"))]
        LimitExceededDefaultVpcLimitExceeded,
        /// LimitExceeded.InstanceAddressQuota
        #[doc(alias("LimitExceeded.InstanceAddressQuota"))]
        LimitExceededInstanceAddressQuota,
        /// LimitExceeded.ModifyAddressInternetChargeTypeQuota
        #[doc(alias("LimitExceeded.ModifyAddressInternetChargeTypeQuota"))]
        LimitExceededModifyAddressInternetChargeTypeQuota,
        /// LimitExceeded.MonthlyAddressRecoveryQuota
        #[doc(alias("LimitExceeded.MonthlyAddressRecoveryQuota"))]
        LimitExceededMonthlyAddressRecoveryQuota,
        /// LimitExceeded.NatGatewayDnatLimitExceeded
        #[doc(alias("LimitExceeded.NatGatewayDnatLimitExceeded"))]
        LimitExceededNatGatewayDnatLimitExceeded,
        /// LimitExceeded.NatGatewayLimitExceeded
        #[doc(alias("LimitExceeded.NatGatewayLimitExceeded"))]
        LimitExceededNatGatewayLimitExceeded,
        /// LimitExceeded.NatGatewayPerVpcLimitExceeded
        #[doc(alias("LimitExceeded.NatGatewayPerVpcLimitExceeded"))]
        LimitExceededNatGatewayPerVpcLimitExceeded,
        /// LimitExceeded.NetworkInterfaceLimitExceeded
        #[doc(alias("LimitExceeded.NetworkInterfaceLimitExceeded"))]
        LimitExceededNetworkInterfaceLimitExceeded,
        /// LimitExceeded.NumberOfFilters
        #[doc(alias("LimitExceeded.NumberOfFilters"))]
        LimitExceededNumberOfFilters,
        /// LimitExceeded.PrivateNatTranslationAclRule
        #[doc(alias("LimitExceeded.PrivateNatTranslationAclRule"))]
        LimitExceededPrivateNatTranslationAclRule,
        /// LimitExceeded.PrivateNatTranslationNatRule
        #[doc(alias("LimitExceeded.PrivateNatTranslationNatRule"))]
        LimitExceededPrivateNatTranslationNatRule,
        /// LimitExceeded.PublicIpAddressPerNatGatewayLimitExceeded
        #[doc(alias("LimitExceeded.PublicIpAddressPerNatGatewayLimitExceeded"))]
        LimitExceededPublicIpAddressPerNatGatewayLimitExceeded,
        /// LimitExceeded.SecurityGroupPolicySet
        #[doc(alias("LimitExceeded.SecurityGroupPolicySet"))]
        LimitExceededSecurityGroupPolicySet,
        /// LimitExceeded.SslVpnClientLimitExceeded
        #[doc(alias("LimitExceeded.SslVpnClientLimitExceeded"))]
        LimitExceededSslVpnClientLimitExceeded,
        /// LimitExceeded.SubnetCidrBlock
        #[doc(alias("LimitExceeded.SubnetCidrBlock"))]
        LimitExceededSubnetCidrBlock,
        /// LimitExceeded.TagKeyExceeded
        #[doc(alias("LimitExceeded.TagKeyExceeded"))]
        LimitExceededTagKeyExceeded,
        /// LimitExceeded.TagKeyPerResourceExceeded
        #[doc(alias("LimitExceeded.TagKeyPerResourceExceeded"))]
        LimitExceededTagKeyPerResourceExceeded,
        /// LimitExceeded.TagNotEnoughQuota
        #[doc(alias("LimitExceeded.TagNotEnoughQuota"))]
        LimitExceededTagNotEnoughQuota,
        /// LimitExceeded.TagQuota
        #[doc(alias("LimitExceeded.TagQuota"))]
        LimitExceededTagQuota,
        /// LimitExceeded.TagQuotaExceeded
        #[doc(alias("LimitExceeded.TagQuotaExceeded"))]
        LimitExceededTagQuotaExceeded,
        /// LimitExceeded.TagTagsExceeded
        #[doc(alias("LimitExceeded.TagTagsExceeded"))]
        LimitExceededTagTagsExceeded,
        /// LimitExceeded.TrafficPackageQuota
        #[doc(alias("LimitExceeded.TrafficPackageQuota"))]
        LimitExceededTrafficPackageQuota,
        /// LimitExceeded.VpcPeerAvaLimitExceeded
        #[doc(alias("LimitExceeded.VpcPeerAvaLimitExceeded"))]
        LimitExceededVpcPeerAvaLimitExceeded,
        /// LimitExceeded.VpcPeerTotalLimitExceeded
        #[doc(alias("LimitExceeded.VpcPeerTotalLimitExceeded"))]
        LimitExceededVpcPeerTotalLimitExceeded,
        /// LimitExceeded.VpnGatewayRoutesLimitExceeded
        #[doc(alias("LimitExceeded.VpnGatewayRoutesLimitExceeded"))]
        LimitExceededVpnGatewayRoutesLimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.MultiMissingParameter
        #[doc(alias("MissingParameter.MultiMissingParameter"))]
        MissingParameterMultiMissingParameter,
        /// MissingResourceId
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-27"
        )]
        MissingResourceId,
        /// OperationDenied.AddressDeletionProtectionEnabled
        #[doc(alias("OperationDenied.AddressDeletionProtectionEnabled"))]
        OperationDeniedAddressDeletionProtectionEnabled,
        /// OperationDenied.AddressInArrears
        #[doc(alias("OperationDenied.AddressInArrears"))]
        OperationDeniedAddressInArrears,
        /// OperationDenied.MutexTaskRunning
        #[doc(alias("OperationDenied.MutexTaskRunning"))]
        OperationDeniedMutexTaskRunning,
        /// OperationDenied.TrafficExceedThreshold
        #[doc(alias("OperationDenied.TrafficExceedThreshold"))]
        OperationDeniedTrafficExceedThreshold,
        /// OperationDenied.TrafficValidationFailed
        #[doc(alias("OperationDenied.TrafficValidationFailed"))]
        OperationDeniedTrafficValidationFailed,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.Address
        #[doc(alias("ResourceInUse.Address"))]
        ResourceInUseAddress,
        /// ResourceInUse.NatUsedByCFW
        #[doc(alias("ResourceInUse.NatUsedByCFW"))]
        ResourceInUseNatUsedByCfw,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceInsufficient.CidrBlock
        #[doc(alias("ResourceInsufficient.CidrBlock"))]
        ResourceInsufficientCidrBlock,
        /// ResourceInsufficient.Instance
        #[doc(alias("ResourceInsufficient.Instance"))]
        ResourceInsufficientInstance,
        /// ResourceInsufficient.Subnet
        #[doc(alias("ResourceInsufficient.Subnet"))]
        ResourceInsufficientSubnet,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.SvcNotExist
        #[doc(alias("ResourceNotFound.SvcNotExist"))]
        ResourceNotFoundSvcNotExist,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.DcgIpv6NeedVpcCreateIPv6Cidr
        #[doc(alias("ResourceUnavailable.DcgIpv6NeedVpcCreateIPv6Cidr"))]
        ResourceUnavailableDcgIpv6NeedVpcCreateIPv6Cidr,
        /// ResourceUnavailable.FailedGetCdcIdcVip
        #[doc(alias("ResourceUnavailable.FailedGetCdcIdcVip"))]
        ResourceUnavailableFailedGetCdcIdcVip,
        /// ResourceUnavailable.ServiceWhiteListNotAdded
        #[doc(alias("ResourceUnavailable.ServiceWhiteListNotAdded"))]
        ResourceUnavailableServiceWhiteListNotAdded,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.AnycastEip
        #[doc(alias("UnauthorizedOperation.AnycastEip"))]
        UnauthorizedOperationAnycastEip,
        /// UnauthorizedOperation.AttachmentNotFound
        #[doc(alias("UnauthorizedOperation.AttachmentNotFound"))]
        UnauthorizedOperationAttachmentNotFound,
        /// UnauthorizedOperation.InvalidAccount
        #[doc(alias("UnauthorizedOperation.InvalidAccount"))]
        UnauthorizedOperationInvalidAccount,
        /// UnauthorizedOperation.NoRealNameAuthentication
        #[doc(alias("UnauthorizedOperation.NoRealNameAuthentication"))]
        UnauthorizedOperationNoRealNameAuthentication,
        /// UnauthorizedOperation.PrimaryIp
        #[doc(alias("UnauthorizedOperation.PrimaryIp"))]
        UnauthorizedOperationPrimaryIp,
        /// UnauthorizedOperation.VpcPeerCidrConflict
        #[doc(alias("UnauthorizedOperation.VpcPeerCidrConflict"))]
        UnauthorizedOperationVpcPeerCidrConflict,
        /// UnknownParameter
        UnknownParameter,
        /// UnknownParameter.WithGuess
        #[doc(alias("UnknownParameter.WithGuess"))]
        UnknownParameterWithGuess,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.AccountNotSupported
        #[doc(alias("UnsupportedOperation.AccountNotSupported"))]
        UnsupportedOperationAccountNotSupported,
        /// UnsupportedOperation.ActionNotFound
        #[doc(alias("UnsupportedOperation.ActionNotFound"))]
        UnsupportedOperationActionNotFound,
        /// UnsupportedOperation.AddressIpInArrear
        #[doc(alias("UnsupportedOperation.AddressIpInArrear"))]
        UnsupportedOperationAddressIpInArrear,
        /// UnsupportedOperation.AddressIpInternetChargeTypeNotPermit
        #[doc(alias("UnsupportedOperation.AddressIpInternetChargeTypeNotPermit"))]
        UnsupportedOperationAddressIpInternetChargeTypeNotPermit,
        /// UnsupportedOperation.AddressIpNotSupportInstance
        #[doc(alias("UnsupportedOperation.AddressIpNotSupportInstance"))]
        UnsupportedOperationAddressIpNotSupportInstance,
        /// UnsupportedOperation.AddressIpStatusNotPermit
        #[doc(alias("UnsupportedOperation.AddressIpStatusNotPermit"))]
        UnsupportedOperationAddressIpStatusNotPermit,
        /// UnsupportedOperation.AddressStatusNotPermit
        #[doc(alias("UnsupportedOperation.AddressStatusNotPermit"))]
        UnsupportedOperationAddressStatusNotPermit,
        /// UnsupportedOperation.AppIdMismatch
        #[doc(alias("UnsupportedOperation.AppIdMismatch"))]
        UnsupportedOperationAppIdMismatch,
        /// UnsupportedOperation.AppIdNotFound
        #[doc(alias("UnsupportedOperation.AppIdNotFound"))]
        UnsupportedOperationAppIdNotFound,
        /// UnsupportedOperation.AssociatedVpcOfCcnHadNatRoute
        #[doc(alias("UnsupportedOperation.AssociatedVpcOfCcnHadNatRoute"))]
        UnsupportedOperationAssociatedVpcOfCcnHadNatRoute,
        /// UnsupportedOperation.AttachmentAlreadyExists
        #[doc(alias("UnsupportedOperation.AttachmentAlreadyExists"))]
        UnsupportedOperationAttachmentAlreadyExists,
        /// UnsupportedOperation.AttachmentNotFound
        #[doc(alias("UnsupportedOperation.AttachmentNotFound"))]
        UnsupportedOperationAttachmentNotFound,
        /// UnsupportedOperation.BandwidthNotExpired
        #[doc(alias("UnsupportedOperation.BandwidthNotExpired"))]
        UnsupportedOperationBandwidthNotExpired,
        /// UnsupportedOperation.BandwidthPackageIdNotSupported
        #[doc(alias("UnsupportedOperation.BandwidthPackageIdNotSupported"))]
        UnsupportedOperationBandwidthPackageIdNotSupported,
        /// UnsupportedOperation.BillingFailed
        #[doc(alias("UnsupportedOperation.BillingFailed"))]
        UnsupportedOperationBillingFailed,
        /// UnsupportedOperation.BindCloudFirewall
        #[doc(alias("UnsupportedOperation.BindCloudFirewall"))]
        UnsupportedOperationBindCloudFirewall,
        /// UnsupportedOperation.BindEIP
        #[doc(alias("UnsupportedOperation.BindEIP"))]
        UnsupportedOperationBindEip,
        /// UnsupportedOperation.BpaasResources
        #[doc(alias("UnsupportedOperation.BpaasResources"))]
        UnsupportedOperationBpaasResources,
        /// UnsupportedOperation.BroadcastConditionMustBeVpgTypeOrVpgInstance
        #[doc(
            alias("UnsupportedOperation.BroadcastConditionMustBeVpgTypeOrVpgInstance")
        )]
        UnsupportedOperationBroadcastConditionMustBeVpgTypeOrVpgInstance,
        /// UnsupportedOperation.CIDRUnSupportedClassicLink
        #[doc(alias("UnsupportedOperation.CIDRUnSupportedClassicLink"))]
        UnsupportedOperationCidrUnSupportedClassicLink,
        /// UnsupportedOperation.CanNotAssignDefaultRouteTable
        #[doc(alias("UnsupportedOperation.CanNotAssignDefaultRouteTable"))]
        UnsupportedOperationCanNotAssignDefaultRouteTable,
        /// UnsupportedOperation.CcnAttached
        #[doc(alias("UnsupportedOperation.CcnAttached"))]
        UnsupportedOperationCcnAttached,
        /// UnsupportedOperation.CcnCrossAccount
        #[doc(alias("UnsupportedOperation.CcnCrossAccount"))]
        UnsupportedOperationCcnCrossAccount,
        /// UnsupportedOperation.CcnHasFlowLog
        #[doc(alias("UnsupportedOperation.CcnHasFlowLog"))]
        UnsupportedOperationCcnHasFlowLog,
        /// UnsupportedOperation.CcnInstanceAccountNotApprovedByUnicom
        #[doc(alias("UnsupportedOperation.CcnInstanceAccountNotApprovedByUnicom"))]
        UnsupportedOperationCcnInstanceAccountNotApprovedByUnicom,
        /// UnsupportedOperation.CcnInstanceHasBoundPolicyRouteNextHopNotAllowedDetach
        #[doc(
            alias(
                "UnsupportedOperation.CcnInstanceHasBoundPolicyRouteNextHopNotAllowedDetach"
            )
        )]
        UnsupportedOperationCcnInstanceHasBoundPolicyRouteNextHopNotAllowedDetach,
        /// UnsupportedOperation.CcnInstanceHasBoundPolicyRouteRuleNotAllowedDetach
        #[doc(
            alias(
                "UnsupportedOperation.CcnInstanceHasBoundPolicyRouteRuleNotAllowedDetach"
            )
        )]
        UnsupportedOperationCcnInstanceHasBoundPolicyRouteRuleNotAllowedDetach,
        /// UnsupportedOperation.CcnIpv6NotSupportMultipleRouteTable
        #[doc(alias("UnsupportedOperation.CcnIpv6NotSupportMultipleRouteTable"))]
        UnsupportedOperationCcnIpv6NotSupportMultipleRouteTable,
        /// UnsupportedOperation.CcnNotAttached
        #[doc(alias("UnsupportedOperation.CcnNotAttached"))]
        UnsupportedOperationCcnNotAttached,
        /// UnsupportedOperation.CcnNotEnableBroadcastPolicy
        #[doc(alias("UnsupportedOperation.CcnNotEnableBroadcastPolicy"))]
        UnsupportedOperationCcnNotEnableBroadcastPolicy,
        /// UnsupportedOperation.CcnNotEnableCommunity
        #[doc(alias("UnsupportedOperation.CcnNotEnableCommunity"))]
        UnsupportedOperationCcnNotEnableCommunity,
        /// UnsupportedOperation.CcnNotEnablePolicyBasedRoutingFlag
        #[doc(alias("UnsupportedOperation.CcnNotEnablePolicyBasedRoutingFlag"))]
        UnsupportedOperationCcnNotEnablePolicyBasedRoutingFlag,
        /// UnsupportedOperation.CcnOrdinaryAccountRefuseAttach
        #[doc(alias("UnsupportedOperation.CcnOrdinaryAccountRefuseAttach"))]
        UnsupportedOperationCcnOrdinaryAccountRefuseAttach,
        /// UnsupportedOperation.CcnRouteCidrOverlap
        #[doc(alias("UnsupportedOperation.CcnRouteCidrOverlap"))]
        UnsupportedOperationCcnRouteCidrOverlap,
        /// UnsupportedOperation.CcnRouteOverlapFlagDisableNotSupported
        #[doc(alias("UnsupportedOperation.CcnRouteOverlapFlagDisableNotSupported"))]
        UnsupportedOperationCcnRouteOverlapFlagDisableNotSupported,
        /// UnsupportedOperation.CcnRouteTableNotExist
        #[doc(alias("UnsupportedOperation.CcnRouteTableNotExist"))]
        UnsupportedOperationCcnRouteTableNotExist,
        /// UnsupportedOperation.CcnTrafficMeteringUnableCrossBorder
        #[doc(alias("UnsupportedOperation.CcnTrafficMeteringUnableCrossBorder"))]
        UnsupportedOperationCcnTrafficMeteringUnableCrossBorder,
        /// UnsupportedOperation.CdcPublishNeedCdcId
        #[doc(alias("UnsupportedOperation.CdcPublishNeedCdcId"))]
        UnsupportedOperationCdcPublishNeedCdcId,
        /// UnsupportedOperation.CdcSubnetNotSupportUnLocalGateway
        #[doc(alias("UnsupportedOperation.CdcSubnetNotSupportUnLocalGateway"))]
        UnsupportedOperationCdcSubnetNotSupportUnLocalGateway,
        /// UnsupportedOperation.CdcVpgNotExists
        #[doc(alias("UnsupportedOperation.CdcVpgNotExists"))]
        UnsupportedOperationCdcVpgNotExists,
        /// UnsupportedOperation.ClassicInstanceIdAlreadyExists
        #[doc(alias("UnsupportedOperation.ClassicInstanceIdAlreadyExists"))]
        UnsupportedOperationClassicInstanceIdAlreadyExists,
        /// UnsupportedOperation.ClbPolicyExceedLimit
        #[doc(alias("UnsupportedOperation.ClbPolicyExceedLimit"))]
        UnsupportedOperationClbPolicyExceedLimit,
        /// UnsupportedOperation.ClbPolicyLimit
        #[doc(alias("UnsupportedOperation.ClbPolicyLimit"))]
        UnsupportedOperationClbPolicyLimit,
        /// UnsupportedOperation.ConflictWithDockerRoute
        #[doc(alias("UnsupportedOperation.ConflictWithDockerRoute"))]
        UnsupportedOperationConflictWithDockerRoute,
        /// UnsupportedOperation.CopperCcnNotSupportedCreate
        #[doc(alias("UnsupportedOperation.CopperCcnNotSupportedCreate"))]
        UnsupportedOperationCopperCcnNotSupportedCreate,
        /// UnsupportedOperation.CopperCcnSupportedPrepaid
        #[doc(alias("UnsupportedOperation.CopperCcnSupportedPrepaid"))]
        UnsupportedOperationCopperCcnSupportedPrepaid,
        /// UnsupportedOperation.CurrentAccountIsNotUnicomAccount
        #[doc(alias("UnsupportedOperation.CurrentAccountIsNotUnicomAccount"))]
        UnsupportedOperationCurrentAccountIsNotUnicomAccount,
        /// UnsupportedOperation.CurrentQueryRegionIsNotCrossBorder
        #[doc(alias("UnsupportedOperation.CurrentQueryRegionIsNotCrossBorder"))]
        UnsupportedOperationCurrentQueryRegionIsNotCrossBorder,
        /// UnsupportedOperation.DCGatewayNatRuleExists
        #[doc(alias("UnsupportedOperation.DCGatewayNatRuleExists"))]
        UnsupportedOperationDcGatewayNatRuleExists,
        /// UnsupportedOperation.DcGatewaysNotFoundInVpc
        #[doc(alias("UnsupportedOperation.DcGatewaysNotFoundInVpc"))]
        UnsupportedOperationDcGatewaysNotFoundInVpc,
        /// UnsupportedOperation.DcgHasFlowLog
        #[doc(alias("UnsupportedOperation.DcgHasFlowLog"))]
        UnsupportedOperationDcgHasFlowLog,
        /// UnsupportedOperation.DelDefaultRoute
        #[doc(alias("UnsupportedOperation.DelDefaultRoute"))]
        UnsupportedOperationDelDefaultRoute,
        /// UnsupportedOperation.DelRouteWithSubnet
        #[doc(alias("UnsupportedOperation.DelRouteWithSubnet"))]
        UnsupportedOperationDelRouteWithSubnet,
        /// UnsupportedOperation.DeleteCcnExistCcnExpressConnect
        #[doc(alias("UnsupportedOperation.DeleteCcnExistCcnExpressConnect"))]
        UnsupportedOperationDeleteCcnExistCcnExpressConnect,
        /// UnsupportedOperation.DeleteVpnConnInvalidState
        #[doc(alias("UnsupportedOperation.DeleteVpnConnInvalidState"))]
        UnsupportedOperationDeleteVpnConnInvalidState,
        /// UnsupportedOperation.DeletionProtectionEnabled
        #[doc(alias("UnsupportedOperation.DeletionProtectionEnabled"))]
        UnsupportedOperationDeletionProtectionEnabled,
        /// UnsupportedOperation.DeliveryFailed
        #[doc(alias("UnsupportedOperation.DeliveryFailed"))]
        UnsupportedOperationDeliveryFailed,
        /// UnsupportedOperation.DirectConnectGatewayIsUpdatingCommunity
        #[doc(alias("UnsupportedOperation.DirectConnectGatewayIsUpdatingCommunity"))]
        UnsupportedOperationDirectConnectGatewayIsUpdatingCommunity,
        /// UnsupportedOperation.DisabledNotifyCcn
        #[doc(alias("UnsupportedOperation.DisabledNotifyCcn"))]
        UnsupportedOperationDisabledNotifyCcn,
        /// UnsupportedOperation.DpdkNatFlowLogOnlySupportAllTrafficType
        #[doc(alias("UnsupportedOperation.DpdkNatFlowLogOnlySupportAllTrafficType"))]
        UnsupportedOperationDpdkNatFlowLogOnlySupportAllTrafficType,
        /// UnsupportedOperation.DuplicatePolicy
        #[doc(alias("UnsupportedOperation.DuplicatePolicy"))]
        UnsupportedOperationDuplicatePolicy,
        /// UnsupportedOperation.Ecmp
        #[doc(alias("UnsupportedOperation.Ecmp"))]
        UnsupportedOperationEcmp,
        /// UnsupportedOperation.EcmpWithCcnRoute
        #[doc(alias("UnsupportedOperation.EcmpWithCcnRoute"))]
        UnsupportedOperationEcmpWithCcnRoute,
        /// UnsupportedOperation.EcmpWithUserRoute
        #[doc(alias("UnsupportedOperation.EcmpWithUserRoute"))]
        UnsupportedOperationEcmpWithUserRoute,
        /// UnsupportedOperation.EnableMultiCcnBandwidth
        #[doc(alias("UnsupportedOperation.EnableMultiCcnBandwidth"))]
        UnsupportedOperationEnableMultiCcnBandwidth,
        /// UnsupportedOperation.EnableMulticast
        #[doc(alias("UnsupportedOperation.EnableMulticast"))]
        UnsupportedOperationEnableMulticast,
        /// UnsupportedOperation.EndPointHadGwlbEipUnassociate
        #[doc(alias("UnsupportedOperation.EndPointHadGwlbEipUnassociate"))]
        UnsupportedOperationEndPointHadGwlbEipUnassociate,
        /// UnsupportedOperation.EndPointMismatchEndPointServiceCdcId
        #[doc(alias("UnsupportedOperation.EndPointMismatchEndPointServiceCdcId"))]
        UnsupportedOperationEndPointMismatchEndPointServiceCdcId,
        /// UnsupportedOperation.EndPointService
        #[doc(alias("UnsupportedOperation.EndPointService"))]
        UnsupportedOperationEndPointService,
        /// UnsupportedOperation.EndPointServiceLoadBalancerInvalidType
        #[doc(alias("UnsupportedOperation.EndPointServiceLoadBalancerInvalidType"))]
        UnsupportedOperationEndPointServiceLoadBalancerInvalidType,
        /// UnsupportedOperation.EniNotSupportTerminationProtection
        #[doc(alias("UnsupportedOperation.EniNotSupportTerminationProtection"))]
        UnsupportedOperationEniNotSupportTerminationProtection,
        /// UnsupportedOperation.ExistCcnCustomRouteTablesNotSupportDeleteCcn
        #[doc(
            alias("UnsupportedOperation.ExistCcnCustomRouteTablesNotSupportDeleteCcn")
        )]
        UnsupportedOperationExistCcnCustomRouteTablesNotSupportDeleteCcn,
        /// UnsupportedOperation.ExistCcnInstancesNotSupportDeleteCcn
        #[doc(alias("UnsupportedOperation.ExistCcnInstancesNotSupportDeleteCcn"))]
        UnsupportedOperationExistCcnInstancesNotSupportDeleteCcn,
        /// UnsupportedOperation.ExistCcnRouteMatchRule
        #[doc(alias("UnsupportedOperation.ExistCcnRouteMatchRule"))]
        UnsupportedOperationExistCcnRouteMatchRule,
        /// UnsupportedOperation.ExistTrafficQosPolicy
        #[doc(alias("UnsupportedOperation.ExistTrafficQosPolicy"))]
        UnsupportedOperationExistTrafficQosPolicy,
        /// UnsupportedOperation.FlowLogInstanceExisted
        #[doc(alias("UnsupportedOperation.FlowLogInstanceExisted"))]
        UnsupportedOperationFlowLogInstanceExisted,
        /// UnsupportedOperation.FlowLogsNotSupportKoInstanceEni
        #[doc(alias("UnsupportedOperation.FlowLogsNotSupportKoInstanceEni"))]
        UnsupportedOperationFlowLogsNotSupportKoInstanceEni,
        /// UnsupportedOperation.FlowLogsNotSupportNullInstanceEni
        #[doc(alias("UnsupportedOperation.FlowLogsNotSupportNullInstanceEni"))]
        UnsupportedOperationFlowLogsNotSupportNullInstanceEni,
        /// UnsupportedOperation.GUANotSupportAllocateCdcSubnet
        #[doc(alias("UnsupportedOperation.GUANotSupportAllocateCdcSubnet"))]
        UnsupportedOperationGuaNotSupportAllocateCdcSubnet,
        /// UnsupportedOperation.IPV6CidrNotDeployed
        #[doc(alias("UnsupportedOperation.IPV6CidrNotDeployed"))]
        UnsupportedOperationIpv6CidrNotDeployed,
        /// UnsupportedOperation.IdempotentParameterMismatch
        #[doc(alias("UnsupportedOperation.IdempotentParameterMismatch"))]
        UnsupportedOperationIdempotentParameterMismatch,
        /// UnsupportedOperation.IdempotentProcessing
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnsupportedOperation.IdempotentProcessing"))]
        UnsupportedOperationIdempotentProcessing,
        /// UnsupportedOperation.IncorrectAddressResourceType
        #[doc(alias("UnsupportedOperation.IncorrectAddressResourceType"))]
        UnsupportedOperationIncorrectAddressResourceType,
        /// UnsupportedOperation.InstanceAndRtbNotMatch
        #[doc(alias("UnsupportedOperation.InstanceAndRtbNotMatch"))]
        UnsupportedOperationInstanceAndRtbNotMatch,
        /// UnsupportedOperation.InstanceAssociateHavip
        #[doc(alias("UnsupportedOperation.InstanceAssociateHavip"))]
        UnsupportedOperationInstanceAssociateHavip,
        /// UnsupportedOperation.InstanceCdcIdNotMatchCcnCdcId
        #[doc(alias("UnsupportedOperation.InstanceCdcIdNotMatchCcnCdcId"))]
        UnsupportedOperationInstanceCdcIdNotMatchCcnCdcId,
        /// UnsupportedOperation.InstanceMismatch
        #[doc(alias("UnsupportedOperation.InstanceMismatch"))]
        UnsupportedOperationInstanceMismatch,
        /// UnsupportedOperation.InstanceNotExist
        #[doc(alias("UnsupportedOperation.InstanceNotExist"))]
        UnsupportedOperationInstanceNotExist,
        /// UnsupportedOperation.InstanceOrdinaryAccountRefuseAttach
        #[doc(alias("UnsupportedOperation.InstanceOrdinaryAccountRefuseAttach"))]
        UnsupportedOperationInstanceOrdinaryAccountRefuseAttach,
        /// UnsupportedOperation.InstanceStateNotSupported
        #[doc(alias("UnsupportedOperation.InstanceStateNotSupported"))]
        UnsupportedOperationInstanceStateNotSupported,
        /// UnsupportedOperation.InstanceStatusNotPermit
        #[doc(alias("UnsupportedOperation.InstanceStatusNotPermit"))]
        UnsupportedOperationInstanceStatusNotPermit,
        /// UnsupportedOperation.InsufficientFunds
        #[doc(alias("UnsupportedOperation.InsufficientFunds"))]
        UnsupportedOperationInsufficientFunds,
        /// UnsupportedOperation.InsufficientInternetServiceProviders
        #[doc(alias("UnsupportedOperation.InsufficientInternetServiceProviders"))]
        UnsupportedOperationInsufficientInternetServiceProviders,
        /// UnsupportedOperation.InvalidAction
        #[doc(alias("UnsupportedOperation.InvalidAction"))]
        UnsupportedOperationInvalidAction,
        /// UnsupportedOperation.InvalidAddressInternetChargeType
        #[doc(alias("UnsupportedOperation.InvalidAddressInternetChargeType"))]
        UnsupportedOperationInvalidAddressInternetChargeType,
        /// UnsupportedOperation.InvalidAddressState
        #[doc(alias("UnsupportedOperation.InvalidAddressState"))]
        UnsupportedOperationInvalidAddressState,
        /// UnsupportedOperation.InvalidInstanceState
        #[doc(alias("UnsupportedOperation.InvalidInstanceState"))]
        UnsupportedOperationInvalidInstanceState,
        /// UnsupportedOperation.InvalidResourceInternetChargeType
        #[doc(alias("UnsupportedOperation.InvalidResourceInternetChargeType"))]
        UnsupportedOperationInvalidResourceInternetChargeType,
        /// UnsupportedOperation.InvalidResourceProtocol
        #[doc(alias("UnsupportedOperation.InvalidResourceProtocol"))]
        UnsupportedOperationInvalidResourceProtocol,
        /// UnsupportedOperation.InvalidState
        #[doc(alias("UnsupportedOperation.InvalidState"))]
        UnsupportedOperationInvalidState,
        /// UnsupportedOperation.InvalidStatusNotifyCcn
        #[doc(alias("UnsupportedOperation.InvalidStatusNotifyCcn"))]
        UnsupportedOperationInvalidStatusNotifyCcn,
        /// UnsupportedOperation.Ipv6NotSupport
        #[doc(alias("UnsupportedOperation.Ipv6NotSupport"))]
        UnsupportedOperationIpv6NotSupport,
        /// UnsupportedOperation.IsNotFinanceAccount
        #[doc(alias("UnsupportedOperation.IsNotFinanceAccount"))]
        UnsupportedOperationIsNotFinanceAccount,
        /// UnsupportedOperation.IspNotSupported
        #[doc(alias("UnsupportedOperation.IspNotSupported"))]
        UnsupportedOperationIspNotSupported,
        /// UnsupportedOperation.LDCXDisassociate
        #[doc(alias("UnsupportedOperation.LDCXDisassociate"))]
        UnsupportedOperationLdcxDisassociate,
        /// UnsupportedOperation.LocalGatewayAlreadyExists
        /// - Once sent as: UnsupportedOperation.LocalGateWayAlreadyExists
        #[doc(
            alias(
                "UnsupportedOperation.LocalGatewayAlreadyExists",
                "UnsupportedOperation.LocalGateWayAlreadyExists"
            )
        )]
        UnsupportedOperationLocalGatewayAlreadyExists,
        /// UnsupportedOperation.LockedResources
        #[doc(alias("UnsupportedOperation.LockedResources"))]
        UnsupportedOperationLockedResources,
        /// UnsupportedOperation.ModifyAddressAttribute
        #[doc(alias("UnsupportedOperation.ModifyAddressAttribute"))]
        UnsupportedOperationModifyAddressAttribute,
        /// UnsupportedOperation.MultipleVpcNotSupportAttachAccountHasIpv6
        #[doc(alias("UnsupportedOperation.MultipleVpcNotSupportAttachAccountHasIpv6"))]
        UnsupportedOperationMultipleVpcNotSupportAttachAccountHasIpv6,
        /// UnsupportedOperation.MutexOperationTaskRunning
        #[doc(alias("UnsupportedOperation.MutexOperationTaskRunning"))]
        UnsupportedOperationMutexOperationTaskRunning,
        /// UnsupportedOperation.NatGatewayDnatAndFlowLogConflict
        #[doc(alias("UnsupportedOperation.NatGatewayDnatAndFlowLogConflict"))]
        UnsupportedOperationNatGatewayDnatAndFlowLogConflict,
        /// UnsupportedOperation.NatGatewayEipNotExists
        #[doc(alias("UnsupportedOperation.NatGatewayEipNotExists"))]
        UnsupportedOperationNatGatewayEipNotExists,
        /// UnsupportedOperation.NatGatewayHadEipUnassociate
        #[doc(alias("UnsupportedOperation.NatGatewayHadEipUnassociate"))]
        UnsupportedOperationNatGatewayHadEipUnassociate,
        /// UnsupportedOperation.NatGatewayHaveHighTraffic
        #[doc(alias("UnsupportedOperation.NatGatewayHaveHighTraffic"))]
        UnsupportedOperationNatGatewayHaveHighTraffic,
        /// UnsupportedOperation.NatGatewayHaveRoute
        #[doc(alias("UnsupportedOperation.NatGatewayHaveRoute"))]
        UnsupportedOperationNatGatewayHaveRoute,
        /// UnsupportedOperation.NatGatewayHaveRouteAndHighTraffic
        #[doc(alias("UnsupportedOperation.NatGatewayHaveRouteAndHighTraffic"))]
        UnsupportedOperationNatGatewayHaveRouteAndHighTraffic,
        /// UnsupportedOperation.NatGatewayHaveTrafficMirror
        #[doc(alias("UnsupportedOperation.NatGatewayHaveTrafficMirror"))]
        UnsupportedOperationNatGatewayHaveTrafficMirror,
        /// UnsupportedOperation.NatGatewayIsBusy
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnsupportedOperation.NatGatewayIsBusy"))]
        UnsupportedOperationNatGatewayIsBusy,
        /// UnsupportedOperation.NatGatewayRestricted
        #[doc(alias("UnsupportedOperation.NatGatewayRestricted"))]
        UnsupportedOperationNatGatewayRestricted,
        /// UnsupportedOperation.NatGatewayRulePipExists
        #[doc(alias("UnsupportedOperation.NatGatewayRulePipExists"))]
        UnsupportedOperationNatGatewayRulePipExists,
        /// UnsupportedOperation.NatGatewaySnatPipNeedVm
        #[doc(alias("UnsupportedOperation.NatGatewaySnatPipNeedVm"))]
        UnsupportedOperationNatGatewaySnatPipNeedVm,
        /// UnsupportedOperation.NatGatewaySnatRuleNotExists
        #[doc(alias("UnsupportedOperation.NatGatewaySnatRuleNotExists"))]
        UnsupportedOperationNatGatewaySnatRuleNotExists,
        /// UnsupportedOperation.NatGatewayTypeNotSupportSNAT
        #[doc(alias("UnsupportedOperation.NatGatewayTypeNotSupportSNAT"))]
        UnsupportedOperationNatGatewayTypeNotSupportSnat,
        /// UnsupportedOperation.NatHasBoundVpg
        #[doc(alias("UnsupportedOperation.NatHasBoundVpg"))]
        UnsupportedOperationNatHasBoundVpg,
        /// UnsupportedOperation.NatHasECMP
        #[doc(alias("UnsupportedOperation.NatHasECMP"))]
        UnsupportedOperationNatHasEcmp,
        /// UnsupportedOperation.NatHasEnabledGatewayFlowControl
        #[doc(alias("UnsupportedOperation.NatHasEnabledGatewayFlowControl"))]
        UnsupportedOperationNatHasEnabledGatewayFlowControl,
        /// UnsupportedOperation.NatHasFlowLog
        #[doc(alias("UnsupportedOperation.NatHasFlowLog"))]
        UnsupportedOperationNatHasFlowLog,
        /// UnsupportedOperation.NatInstanceExclusive
        #[doc(alias("UnsupportedOperation.NatInstanceExclusive"))]
        UnsupportedOperationNatInstanceExclusive,
        /// UnsupportedOperation.NatNfvUnsupportedRegion
        #[doc(alias("UnsupportedOperation.NatNfvUnsupportedRegion"))]
        UnsupportedOperationNatNfvUnsupportedRegion,
        /// UnsupportedOperation.NatNotSupported
        #[doc(alias("UnsupportedOperation.NatNotSupported"))]
        UnsupportedOperationNatNotSupported,
        /// UnsupportedOperation.NatSpecificationExceeded
        #[doc(alias("UnsupportedOperation.NatSpecificationExceeded"))]
        UnsupportedOperationNatSpecificationExceeded,
        /// UnsupportedOperation.NatTypeError
        #[doc(alias("UnsupportedOperation.NatTypeError"))]
        UnsupportedOperationNatTypeError,
        /// UnsupportedOperation.NatUsageExceeded
        #[doc(alias("UnsupportedOperation.NatUsageExceeded"))]
        UnsupportedOperationNatUsageExceeded,
        /// UnsupportedOperation.NoCdcDcGw
        #[doc(alias("UnsupportedOperation.NoCdcDcGw"))]
        UnsupportedOperationNoCdcDcGw,
        /// UnsupportedOperation.NormalSubnetNotSupportLocalGateway
        #[doc(alias("UnsupportedOperation.NormalSubnetNotSupportLocalGateway"))]
        UnsupportedOperationNormalSubnetNotSupportLocalGateway,
        /// UnsupportedOperation.NotLockedInstanceOperation
        #[doc(alias("UnsupportedOperation.NotLockedInstanceOperation"))]
        UnsupportedOperationNotLockedInstanceOperation,
        /// UnsupportedOperation.NotMatchTargetService
        #[doc(alias("UnsupportedOperation.NotMatchTargetService"))]
        UnsupportedOperationNotMatchTargetService,
        /// UnsupportedOperation.NotPendingCcnInstance
        #[doc(alias("UnsupportedOperation.NotPendingCcnInstance"))]
        UnsupportedOperationNotPendingCcnInstance,
        /// UnsupportedOperation.NotPostpaidCcnOperation
        #[doc(alias("UnsupportedOperation.NotPostpaidCcnOperation"))]
        UnsupportedOperationNotPostpaidCcnOperation,
        /// UnsupportedOperation.NotPutVpcSnatIpAddress
        #[doc(alias("UnsupportedOperation.NotPutVpcSnatIpAddress"))]
        UnsupportedOperationNotPutVpcSnatIpAddress,
        /// UnsupportedOperation.NotSupportAttachEdgeAndCrossBorderInstance
        #[doc(alias("UnsupportedOperation.NotSupportAttachEdgeAndCrossBorderInstance"))]
        UnsupportedOperationNotSupportAttachEdgeAndCrossBorderInstance,
        /// UnsupportedOperation.NotSupportCreateCcnRouteTable
        #[doc(alias("UnsupportedOperation.NotSupportCreateCcnRouteTable"))]
        UnsupportedOperationNotSupportCreateCcnRouteTable,
        /// UnsupportedOperation.NotSupportCreateIpv6VpnGateway
        #[doc(alias("UnsupportedOperation.NotSupportCreateIpv6VpnGateway"))]
        UnsupportedOperationNotSupportCreateIpv6VpnGateway,
        /// UnsupportedOperation.NotSupportDeleteDefaultCcnRouteTable
        #[doc(alias("UnsupportedOperation.NotSupportDeleteDefaultCcnRouteTable"))]
        UnsupportedOperationNotSupportDeleteDefaultCcnRouteTable,
        /// UnsupportedOperation.NotSupportDeleteDefaultRouteTable
        #[doc(alias("UnsupportedOperation.NotSupportDeleteDefaultRouteTable"))]
        UnsupportedOperationNotSupportDeleteDefaultRouteTable,
        /// UnsupportedOperation.NotSupportDeleteVpcBmPeer
        #[doc(alias("UnsupportedOperation.NotSupportDeleteVpcBmPeer"))]
        UnsupportedOperationNotSupportDeleteVpcBmPeer,
        /// UnsupportedOperation.NotSupportModifyDefaultCcnRouteTable
        #[doc(alias("UnsupportedOperation.NotSupportModifyDefaultCcnRouteTable"))]
        UnsupportedOperationNotSupportModifyDefaultCcnRouteTable,
        /// UnsupportedOperation.NotSupportRouteType
        #[doc(alias("UnsupportedOperation.NotSupportRouteType"))]
        UnsupportedOperationNotSupportRouteType,
        /// UnsupportedOperation.NotSupportSameCcnInstanceAndSourceAddress
        #[doc(alias("UnsupportedOperation.NotSupportSameCcnInstanceAndSourceAddress"))]
        UnsupportedOperationNotSupportSameCcnInstanceAndSourceAddress,
        /// UnsupportedOperation.NotSupportZone
        #[doc(alias("UnsupportedOperation.NotSupportZone"))]
        UnsupportedOperationNotSupportZone,
        /// UnsupportedOperation.NotSupportedAddressIpsChargeType
        #[doc(alias("UnsupportedOperation.NotSupportedAddressIpsChargeType"))]
        UnsupportedOperationNotSupportedAddressIpsChargeType,
        /// UnsupportedOperation.NotSupportedCreateTrafficMeteringTypeCcn
        #[doc(alias("UnsupportedOperation.NotSupportedCreateTrafficMeteringTypeCcn"))]
        UnsupportedOperationNotSupportedCreateTrafficMeteringTypeCcn,
        /// UnsupportedOperation.NotSupportedLocalAddressType
        #[doc(alias("UnsupportedOperation.NotSupportedLocalAddressType"))]
        UnsupportedOperationNotSupportedLocalAddressType,
        /// UnsupportedOperation.NotSupportedPurchaseCenterEgressResource
        #[doc(alias("UnsupportedOperation.NotSupportedPurchaseCenterEgressResource"))]
        UnsupportedOperationNotSupportedPurchaseCenterEgressResource,
        /// UnsupportedOperation.NotSupportedUpdateCcnRoutePublish
        #[doc(alias("UnsupportedOperation.NotSupportedUpdateCcnRoutePublish"))]
        UnsupportedOperationNotSupportedUpdateCcnRoutePublish,
        /// UnsupportedOperation.NotifyCcn
        #[doc(alias("UnsupportedOperation.NotifyCcn"))]
        UnsupportedOperationNotifyCcn,
        /// UnsupportedOperation.OfflineChargeType
        #[doc(alias("UnsupportedOperation.OfflineChargeType"))]
        UnsupportedOperationOfflineChargeType,
        /// UnsupportedOperation.OnlyInterRegionLimitSupportedCreateTrafficQosPolicy
        #[doc(
            alias(
                "UnsupportedOperation.OnlyInterRegionLimitSupportedCreateTrafficQosPolicy"
            )
        )]
        UnsupportedOperationOnlyInterRegionLimitSupportedCreateTrafficQosPolicy,
        /// UnsupportedOperation.OnlySupportProfessionKafka
        #[doc(alias("UnsupportedOperation.OnlySupportProfessionKafka"))]
        UnsupportedOperationOnlySupportProfessionKafka,
        /// UnsupportedOperation.ParameterSslVpnProtocol
        #[doc(alias("UnsupportedOperation.ParameterSslVpnProtocol"))]
        UnsupportedOperationParameterSslVpnProtocol,
        /// UnsupportedOperation.PrepaidCcnOnlySupportBandwidthMetering
        #[doc(alias("UnsupportedOperation.PrepaidCcnOnlySupportBandwidthMetering"))]
        UnsupportedOperationPrepaidCcnOnlySupportBandwidthMetering,
        /// UnsupportedOperation.PrepaidCcnOnlySupportInterRegionLimit
        #[doc(alias("UnsupportedOperation.PrepaidCcnOnlySupportInterRegionLimit"))]
        UnsupportedOperationPrepaidCcnOnlySupportInterRegionLimit,
        /// UnsupportedOperation.PrimaryIp
        #[doc(alias("UnsupportedOperation.PrimaryIp"))]
        UnsupportedOperationPrimaryIp,
        /// UnsupportedOperation.PrivateBgpVpnGateway
        #[doc(alias("UnsupportedOperation.PrivateBgpVpnGateway"))]
        UnsupportedOperationPrivateBgpVpnGateway,
        /// UnsupportedOperation.PrivateNatGatewayAssociationExists
        #[doc(alias("UnsupportedOperation.PrivateNatGatewayAssociationExists"))]
        UnsupportedOperationPrivateNatGatewayAssociationExists,
        /// UnsupportedOperation.PrivateSslVpnGateway
        #[doc(alias("UnsupportedOperation.PrivateSslVpnGateway"))]
        UnsupportedOperationPrivateSslVpnGateway,
        /// UnsupportedOperation.PrivateVpnGateway
        #[doc(alias("UnsupportedOperation.PrivateVpnGateway"))]
        UnsupportedOperationPrivateVpnGateway,
        /// UnsupportedOperation.PublicClbNotSupport
        #[doc(alias("UnsupportedOperation.PublicClbNotSupport"))]
        UnsupportedOperationPublicClbNotSupport,
        /// UnsupportedOperation.PublicIpAddressDisassociate
        #[doc(alias("UnsupportedOperation.PublicIpAddressDisassociate"))]
        UnsupportedOperationPublicIpAddressDisassociate,
        /// UnsupportedOperation.PublicIpAddressIsNotBGPIp
        #[doc(alias("UnsupportedOperation.PublicIpAddressIsNotBGPIp"))]
        UnsupportedOperationPublicIpAddressIsNotBgpIp,
        /// UnsupportedOperation.PublicIpAddressIsNotExisted
        #[doc(alias("UnsupportedOperation.PublicIpAddressIsNotExisted"))]
        UnsupportedOperationPublicIpAddressIsNotExisted,
        /// UnsupportedOperation.PublicIpAddressNotBilledByTraffic
        #[doc(alias("UnsupportedOperation.PublicIpAddressNotBilledByTraffic"))]
        UnsupportedOperationPublicIpAddressNotBilledByTraffic,
        /// UnsupportedOperation.PurchaseLimit
        #[doc(alias("UnsupportedOperation.PurchaseLimit"))]
        UnsupportedOperationPurchaseLimit,
        /// UnsupportedOperation.RecordExists
        #[doc(alias("UnsupportedOperation.RecordExists"))]
        UnsupportedOperationRecordExists,
        /// UnsupportedOperation.RecordNotExists
        #[doc(alias("UnsupportedOperation.RecordNotExists"))]
        UnsupportedOperationRecordNotExists,
        /// UnsupportedOperation.RemoteRegionSgHasReferencedSg
        #[doc(alias("UnsupportedOperation.RemoteRegionSgHasReferencedSg"))]
        UnsupportedOperationRemoteRegionSgHasReferencedSg,
        /// UnsupportedOperation.ResourceIsInvalidState
        #[doc(alias("UnsupportedOperation.ResourceIsInvalidState"))]
        UnsupportedOperationResourceIsInvalidState,
        /// UnsupportedOperation.ResourceMismatch
        #[doc(alias("UnsupportedOperation.ResourceMismatch"))]
        UnsupportedOperationResourceMismatch,
        /// UnsupportedOperation.ResourceProcessing
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnsupportedOperation.ResourceProcessing"))]
        UnsupportedOperationResourceProcessing,
        /// UnsupportedOperation.RoleNotFound
        #[doc(alias("UnsupportedOperation.RoleNotFound"))]
        UnsupportedOperationRoleNotFound,
        /// UnsupportedOperation.RoutePolicyAssociation
        #[doc(alias("UnsupportedOperation.RoutePolicyAssociation"))]
        UnsupportedOperationRoutePolicyAssociation,
        /// UnsupportedOperation.RoutePvgw2
        #[doc(alias("UnsupportedOperation.RoutePvgw2"))]
        UnsupportedOperationRoutePvgw2,
        /// UnsupportedOperation.RouteTableCanNotDelete
        #[doc(alias("UnsupportedOperation.RouteTableCanNotDelete"))]
        UnsupportedOperationRouteTableCanNotDelete,
        /// UnsupportedOperation.RouteTableExceedPerVbcLimit
        #[doc(alias("UnsupportedOperation.RouteTableExceedPerVbcLimit"))]
        UnsupportedOperationRouteTableExceedPerVbcLimit,
        /// UnsupportedOperation.RouteTableHasSubnetRule
        #[doc(alias("UnsupportedOperation.RouteTableHasSubnetRule"))]
        UnsupportedOperationRouteTableHasSubnetRule,
        /// UnsupportedOperation.RouteTableSelectPolicyExceed
        #[doc(alias("UnsupportedOperation.RouteTableSelectPolicyExceed"))]
        UnsupportedOperationRouteTableSelectPolicyExceed,
        /// UnsupportedOperation.SSLClientCertAlreadyDisableOrCertAbnormal
        #[doc(alias("UnsupportedOperation.SSLClientCertAlreadyDisableOrCertAbnormal"))]
        UnsupportedOperationSslClientCertAlreadyDisableOrCertAbnormal,
        /// UnsupportedOperation.SSLClientCertAlreadyEnableOrCertAbnormal
        #[doc(alias("UnsupportedOperation.SSLClientCertAlreadyEnableOrCertAbnormal"))]
        UnsupportedOperationSslClientCertAlreadyEnableOrCertAbnormal,
        /// UnsupportedOperation.SSLClientCertDisableUnsupportedDownloadSSLClientCert
        #[doc(
            alias(
                "UnsupportedOperation.SSLClientCertDisableUnsupportedDownloadSSLClientCert"
            )
        )]
        UnsupportedOperationSslClientCertDisableUnsupportedDownloadSslClientCert,
        /// UnsupportedOperation.ServiceUnsupportedRegion
        #[doc(alias("UnsupportedOperation.ServiceUnsupportedRegion"))]
        UnsupportedOperationServiceUnsupportedRegion,
        /// UnsupportedOperation.SgNumExceedLimit
        #[doc(alias("UnsupportedOperation.SgNumExceedLimit"))]
        UnsupportedOperationSgNumExceedLimit,
        /// UnsupportedOperation.SnapshotAttached
        #[doc(alias("UnsupportedOperation.SnapshotAttached"))]
        UnsupportedOperationSnapshotAttached,
        /// UnsupportedOperation.SnapshotBackupTypeModify
        #[doc(alias("UnsupportedOperation.SnapshotBackupTypeModify"))]
        UnsupportedOperationSnapshotBackupTypeModify,
        /// UnsupportedOperation.SnapshotFileFailed
        #[doc(alias("UnsupportedOperation.SnapshotFileFailed"))]
        UnsupportedOperationSnapshotFileFailed,
        /// UnsupportedOperation.SnapshotFileNoExist
        #[doc(alias("UnsupportedOperation.SnapshotFileNoExist"))]
        UnsupportedOperationSnapshotFileNoExist,
        /// UnsupportedOperation.SnapshotFileProcessing
        ///
        /// - Retry: `backoff`
        #[doc(alias("UnsupportedOperation.SnapshotFileProcessing"))]
        UnsupportedOperationSnapshotFileProcessing,
        /// UnsupportedOperation.SnapshotInstanceRegionDiff
        #[doc(alias("UnsupportedOperation.SnapshotInstanceRegionDiff"))]
        UnsupportedOperationSnapshotInstanceRegionDiff,
        /// UnsupportedOperation.SnapshotNotAttached
        #[doc(alias("UnsupportedOperation.SnapshotNotAttached"))]
        UnsupportedOperationSnapshotNotAttached,
        /// UnsupportedOperation.SnatSubnet
        #[doc(alias("UnsupportedOperation.SnatSubnet"))]
        UnsupportedOperationSnatSubnet,
        /// UnsupportedOperation.SpecialEndPointService
        #[doc(alias("UnsupportedOperation.SpecialEndPointService"))]
        UnsupportedOperationSpecialEndPointService,
        /// UnsupportedOperation.SslVpnClientIdNotFound
        #[doc(alias("UnsupportedOperation.SslVpnClientIdNotFound"))]
        UnsupportedOperationSslVpnClientIdNotFound,
        /// UnsupportedOperation.SubEniNotSupportTrunking
        #[doc(alias("UnsupportedOperation.SubEniNotSupportTrunking"))]
        UnsupportedOperationSubEniNotSupportTrunking,
        /// UnsupportedOperation.SubnetMismatchVpcCdcId
        #[doc(alias("UnsupportedOperation.SubnetMismatchVpcCdcId"))]
        UnsupportedOperationSubnetMismatchVpcCdcId,
        /// UnsupportedOperation.SubnetNotExists
        #[doc(alias("UnsupportedOperation.SubnetNotExists"))]
        UnsupportedOperationSubnetNotExists,
        /// UnsupportedOperation.SystemRoute
        #[doc(alias("UnsupportedOperation.SystemRoute"))]
        UnsupportedOperationSystemRoute,
        /// UnsupportedOperation.TagAllocate
        #[doc(alias("UnsupportedOperation.TagAllocate"))]
        UnsupportedOperationTagAllocate,
        /// UnsupportedOperation.TagFree
        #[doc(alias("UnsupportedOperation.TagFree"))]
        UnsupportedOperationTagFree,
        /// UnsupportedOperation.TagNotPermit
        #[doc(alias("UnsupportedOperation.TagNotPermit"))]
        UnsupportedOperationTagNotPermit,
        /// UnsupportedOperation.TagSystemReservedTagKey
        #[doc(alias("UnsupportedOperation.TagSystemReservedTagKey"))]
        UnsupportedOperationTagSystemReservedTagKey,
        /// UnsupportedOperation.TrafficMirrorNotSupportClb
        #[doc(alias("UnsupportedOperation.TrafficMirrorNotSupportClb"))]
        UnsupportedOperationTrafficMirrorNotSupportClb,
        /// UnsupportedOperation.TrafficMirrorNotSupportSameSrcTarget
        #[doc(alias("UnsupportedOperation.TrafficMirrorNotSupportSameSrcTarget"))]
        UnsupportedOperationTrafficMirrorNotSupportSameSrcTarget,
        /// UnsupportedOperation.TrafficProtectionNotSupportIPv6
        #[doc(alias("UnsupportedOperation.TrafficProtectionNotSupportIPv6"))]
        UnsupportedOperationTrafficProtectionNotSupportIPv6,
        /// UnsupportedOperation.TrafficQosPolicyBandwidth
        #[doc(alias("UnsupportedOperation.TrafficQosPolicyBandwidth"))]
        UnsupportedOperationTrafficQosPolicyBandwidth,
        /// UnsupportedOperation.TrafficValidationFailed
        #[doc(alias("UnsupportedOperation.TrafficValidationFailed"))]
        UnsupportedOperationTrafficValidationFailed,
        /// UnsupportedOperation.UinNotFound
        #[doc(alias("UnsupportedOperation.UinNotFound"))]
        UnsupportedOperationUinNotFound,
        /// UnsupportedOperation.UnableCrossBorder
        #[doc(alias("UnsupportedOperation.UnableCrossBorder"))]
        UnsupportedOperationUnableCrossBorder,
        /// UnsupportedOperation.UnableCrossFinance
        #[doc(alias("UnsupportedOperation.UnableCrossFinance"))]
        UnsupportedOperationUnableCrossFinance,
        /// UnsupportedOperation.UnassignCidrBlock
        #[doc(alias("UnsupportedOperation.UnassignCidrBlock"))]
        UnsupportedOperationUnassignCidrBlock,
        /// UnsupportedOperation.UnbindEIP
        #[doc(alias("UnsupportedOperation.UnbindEIP"))]
        UnsupportedOperationUnbindEip,
        /// UnsupportedOperation.UnpaidOrderAlreadyExists
        #[doc(alias("UnsupportedOperation.UnpaidOrderAlreadyExists"))]
        UnsupportedOperationUnpaidOrderAlreadyExists,
        /// UnsupportedOperation.UnsupportedBindLocalZoneEIP
        #[doc(alias("UnsupportedOperation.UnsupportedBindLocalZoneEIP"))]
        UnsupportedOperationUnsupportedBindLocalZoneEip,
        /// UnsupportedOperation.UnsupportedInstanceFamily
        #[doc(alias("UnsupportedOperation.UnsupportedInstanceFamily"))]
        UnsupportedOperationUnsupportedInstanceFamily,
        /// UnsupportedOperation.UnsupportedLegacyAccount
        #[doc(alias("UnsupportedOperation.UnsupportedLegacyAccount"))]
        UnsupportedOperationUnsupportedLegacyAccount,
        /// UnsupportedOperation.UnsupportedLocalZoneNat
        #[doc(alias("UnsupportedOperation.UnsupportedLocalZoneNat"))]
        UnsupportedOperationUnsupportedLocalZoneNat,
        /// UnsupportedOperation.UnsupportedRegion
        #[doc(alias("UnsupportedOperation.UnsupportedRegion"))]
        UnsupportedOperationUnsupportedRegion,
        /// UnsupportedOperation.UserAndCcnChargeTypeNotMatch
        #[doc(alias("UnsupportedOperation.UserAndCcnChargeTypeNotMatch"))]
        UnsupportedOperationUserAndCcnChargeTypeNotMatch,
        /// UnsupportedOperation.VersionMismatch
        #[doc(alias("UnsupportedOperation.VersionMismatch"))]
        UnsupportedOperationVersionMismatch,
        /// UnsupportedOperation.VersionNotSupported
        #[doc(alias("UnsupportedOperation.VersionNotSupported"))]
        UnsupportedOperationVersionNotSupported,
        /// UnsupportedOperation.VpcMismatch
        #[doc(alias("UnsupportedOperation.VpcMismatch"))]
        UnsupportedOperationVpcMismatch,
        /// UnsupportedOperation.VpcPeerAlreadyExist
        #[doc(alias("UnsupportedOperation.VpcPeerAlreadyExist"))]
        UnsupportedOperationVpcPeerAlreadyExist,
        /// UnsupportedOperation.VpcPeerCidrConflict
        #[doc(alias("UnsupportedOperation.VpcPeerCidrConflict"))]
        UnsupportedOperationVpcPeerCidrConflict,
        /// UnsupportedOperation.VpcPeerInvalidStateChange
        #[doc(alias("UnsupportedOperation.VpcPeerInvalidStateChange"))]
        UnsupportedOperationVpcPeerInvalidStateChange,
        /// UnsupportedOperation.VpcPeerPurviewError
        #[doc(alias("UnsupportedOperation.VpcPeerPurviewError"))]
        UnsupportedOperationVpcPeerPurviewError,
        /// UnsupportedOperation.VpnConnCidrNotSupportedHealthCheck
        #[doc(alias("UnsupportedOperation.VpnConnCidrNotSupportedHealthCheck"))]
        UnsupportedOperationVpnConnCidrNotSupportedHealthCheck,
        /// UnsupportedOperation.VpnConnDestCidrConflictWithPrivateNet
        #[doc(alias("UnsupportedOperation.VpnConnDestCidrConflictWithPrivateNet"))]
        UnsupportedOperationVpnConnDestCidrConflictWithPrivateNet,
        /// UnsupportedOperation.VpnConnInvalidState
        #[doc(alias("UnsupportedOperation.VpnConnInvalidState"))]
        UnsupportedOperationVpnConnInvalidState,
        /// UnsupportedOperation.VpnConnRouteTypeMixed
        #[doc(alias("UnsupportedOperation.VpnConnRouteTypeMixed"))]
        UnsupportedOperationVpnConnRouteTypeMixed,
        /// UnsupportedOperation.VpnConnSPDOverlap
        #[doc(alias("UnsupportedOperation.VpnConnSPDOverlap"))]
        UnsupportedOperationVpnConnSpdOverlap,
        /// UnsupportedOperation.VpnGatewayVpcNoIpv6Subnet
        #[doc(alias("UnsupportedOperation.VpnGatewayVpcNoIpv6Subnet"))]
        UnsupportedOperationVpnGatewayVpcNoIpv6Subnet,
        /// UnsupportedOperation.VpnGwVpcIdMustHave
        #[doc(alias("UnsupportedOperation.VpnGwVpcIdMustHave"))]
        UnsupportedOperationVpnGwVpcIdMustHave,
        /// UnsupportedOperation.VpnGwVpcIdNotHave
        #[doc(alias("UnsupportedOperation.VpnGwVpcIdNotHave"))]
        UnsupportedOperationVpnGwVpcIdNotHave,
        /// UnsupportedOperation.VpnUnsupportedBgp
        #[doc(alias("UnsupportedOperation.VpnUnsupportedBgp"))]
        UnsupportedOperationVpnUnsupportedBgp,
        /// UnsupportedOperation.VpnUnsupportedBgpAsnEqual
        #[doc(alias("UnsupportedOperation.VpnUnsupportedBgpAsnEqual"))]
        UnsupportedOperationVpnUnsupportedBgpAsnEqual,
        /// UnsupportedOperation.VpnUnsupportedModifyBandwidth
        #[doc(alias("UnsupportedOperation.VpnUnsupportedModifyBandwidth"))]
        UnsupportedOperationVpnUnsupportedModifyBandwidth,
        /// UnsupportedOperation.VpnUnsupportedModifyBgpAsn
        #[doc(alias("UnsupportedOperation.VpnUnsupportedModifyBgpAsn"))]
        UnsupportedOperationVpnUnsupportedModifyBgpAsn,
        /// UnsupportedOperation.VpnUnsupportedNotExistBgpAsn
        #[doc(alias("UnsupportedOperation.VpnUnsupportedNotExistBgpAsn"))]
        UnsupportedOperationVpnUnsupportedNotExistBgpAsn,
        /// UnsupportedOperation.VpnUnsupportedRouteEcmpForCvmVpn
        #[doc(alias("UnsupportedOperation.VpnUnsupportedRouteEcmpForCvmVpn"))]
        UnsupportedOperationVpnUnsupportedRouteEcmpForCvmVpn,
        /// UnsupportedOperation.VpnUnsupportedUsrGwNotExistBgpAsn
        #[doc(alias("UnsupportedOperation.VpnUnsupportedUsrGwNotExistBgpAsn"))]
        UnsupportedOperationVpnUnsupportedUsrGwNotExistBgpAsn,
        /// UnsupportedOperation.WhiteListNotAdd
        #[doc(alias("UnsupportedOperation.WhiteListNotAdd"))]
        UnsupportedOperationWhiteListNotAdd,
        /// UnsupportedOperation.ZoneMismatch
        #[doc(alias("UnsupportedOperation.ZoneMismatch"))]
        UnsupportedOperationZoneMismatch,
        /// VpcLimitExceeded
        VpcLimitExceeded,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "vpc")]
    api::listed_enum!(VpcError, vpc_v20170312_table);
    pub(crate) mod vpc_v20170312_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "vpc")]
        use super::VpcError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "vpc_v20170312";
        pub(super) const CODE_INDEX: Index = index::VPC_V20170312_CODES;
        pub(super) const KEY_INDEX: Index = index::VPC_V20170312_KEYS;
        #[cfg(feature = "vpc")]
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
        pub(super) static ANSWERS: [Answer; 55] = [
            Answer::of("AddressQuotaLimitExceeded"),
            Answer::below("AddressQuotaLimitExceeded"),
            Answer::of("AuthFailure"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.NetDetectTimeOut").with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::of("InternalError.CreateCkafkaRouteError")
                .with_retry(Retry::Backoff),
            Answer::below("InternalError"),
            Answer::of("InternalServerError"),
            Answer::below("InvalidAccount"),
            Answer::below("InvalidAddressId"),
            Answer::below("InvalidAddressIdState"),
            Answer::below("InvalidAddressIdStatus"),
            Answer::of("InvalidAddressState"),
            Answer::below("InvalidInstance"),
            Answer::below("InvalidInstanceId"),
            Answer::below("InvalidNetworkInterfaceId"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterConflict"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("InvalidPrivateIpAddress"),
            Answer::below("InvalidRouteId"),
            Answer::below("InvalidRouteTableId"),
            Answer::below("InvalidSecurityGroupID"),
            Answer::below("InvalidVpcId"),
            Answer::below("InvalidVpnGatewayId"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("LimitExceeded.ActionLimited").with_retry(Retry::Throttle),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("MissingResourceId"),
            Answer::below("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::below("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
            Answer::of("UnsupportedOperation.IdempotentProcessing")
                .with_retry(Retry::Backoff),
            Answer::of("UnsupportedOperation.NatGatewayIsBusy")
                .with_retry(Retry::Backoff),
            Answer::of("UnsupportedOperation.ResourceProcessing")
                .with_retry(Retry::Backoff),
            Answer::of("UnsupportedOperation.SnapshotFileProcessing")
                .with_retry(Retry::Backoff),
            Answer::of("VpcLimitExceeded"),
        ];
        pub(super) use super::index::VPC_V20170312_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "vpc")]
pub use v20170312::VpcError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
const SDK_GO_EN: api::Source = api::Source::new(
    "sdk-go-en",
    [
        "Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services",
        "官方 Go SDK 国际站版 v3.0.1474（2026-08-21）：各服务错误码",
    ],
    api::Lang::En,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474"),
);
