// @generated from spec/ecm.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 113e0333ec16988f, rust-hash: bef413b50c93d3cc
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ecm.rs"]
mod index;

/// Version 2019-07-19 of the API.
pub mod v20190719 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "ecm")]
    /// Error codes of Edge Computing Machine (ecm), API 3.0, version 2019-07-19.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum EcmError {
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.BlockBalance
        #[doc(alias("FailedOperation.BlockBalance"))]
        FailedOperationBlockBalance,
        /// FailedOperation.DataOperationFailed
        #[doc(alias("FailedOperation.DataOperationFailed"))]
        FailedOperationDataOperationFailed,
        /// FailedOperation.DiskAttached
        #[doc(alias("FailedOperation.DiskAttached"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        FailedOperationDiskAttached,
        /// FailedOperation.ImageInUse
        #[doc(alias("FailedOperation.ImageInUse"))]
        FailedOperationImageInUse,
        /// FailedOperation.InstanceInModule
        #[doc(alias("FailedOperation.InstanceInModule"))]
        FailedOperationInstanceInModule,
        /// FailedOperation.InstanceNotAllStopped
        #[doc(alias("FailedOperation.InstanceNotAllStopped"))]
        FailedOperationInstanceNotAllStopped,
        /// FailedOperation.InstanceOwnerCheckFailed
        #[doc(alias("FailedOperation.InstanceOwnerCheckFailed"))]
        FailedOperationInstanceOwnerCheckFailed,
        /// FailedOperation.InternalOperationFailure
        #[doc(alias("FailedOperation.InternalOperationFailure"))]
        FailedOperationInternalOperationFailure,
        /// FailedOperation.InvalidStatus
        #[doc(alias("FailedOperation.InvalidStatus"))]
        FailedOperationInvalidStatus,
        /// FailedOperation.OperationConflict
        #[doc(alias("FailedOperation.OperationConflict"))]
        FailedOperationOperationConflict,
        /// FailedOperation.OperationNotAllow
        #[doc(alias("FailedOperation.OperationNotAllow"))]
        FailedOperationOperationNotAllow,
        /// FailedOperation.PrivateIpAddressBinded
        #[doc(alias("FailedOperation.PrivateIpAddressBinded"))]
        FailedOperationPrivateIpAddressBinded,
        /// FailedOperation.PrivateIpAddressUnavailable
        #[doc(alias("FailedOperation.PrivateIpAddressUnavailable"))]
        FailedOperationPrivateIpAddressUnavailable,
        /// InternalError
        InternalError,
        /// InternalError.ComponentError
        #[doc(alias("InternalError.ComponentError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        InternalErrorComponentError,
        /// InternalError.FailQueryResource
        #[doc(alias("InternalError.FailQueryResource"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        InternalErrorFailQueryResource,
        /// InternalError.ResourceOpFailed
        #[doc(alias("InternalError.ResourceOpFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        InternalErrorResourceOpFailed,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.Coexist
        #[doc(alias("InvalidParameter.Coexist"))]
        InvalidParameterCoexist,
        /// InvalidParameter.DiskConfigNotSupported
        #[doc(alias("InvalidParameter.DiskConfigNotSupported"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        InvalidParameterDiskConfigNotSupported,
        /// InvalidParameter.FormatError
        #[doc(alias("InvalidParameter.FormatError"))]
        InvalidParameterFormatError,
        /// InvalidParameter.InvalidDataFormat
        #[doc(alias("InvalidParameter.InvalidDataFormat"))]
        InvalidParameterInvalidDataFormat,
        /// InvalidParameter.InvalidParameterConflict
        #[doc(alias("InvalidParameter.InvalidParameterConflict"))]
        InvalidParameterInvalidParameterConflict,
        /// InvalidParameter.LBIdNotFound
        #[doc(alias("InvalidParameter.LBIdNotFound"))]
        InvalidParameterLbIdNotFound,
        /// InvalidParameter.ListenerIdNotFound
        #[doc(alias("InvalidParameter.ListenerIdNotFound"))]
        InvalidParameterListenerIdNotFound,
        /// InvalidParameter.LocationNotFound
        #[doc(alias("InvalidParameter.LocationNotFound"))]
        InvalidParameterLocationNotFound,
        /// InvalidParameter.ParameterConflict
        #[doc(alias("InvalidParameter.ParameterConflict"))]
        InvalidParameterParameterConflict,
        /// InvalidParameter.PortCheckFailed
        #[doc(alias("InvalidParameter.PortCheckFailed"))]
        InvalidParameterPortCheckFailed,
        /// InvalidParameter.ProjectIdNotExist
        #[doc(alias("InvalidParameter.ProjectIdNotExist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        InvalidParameterProjectIdNotExist,
        /// InvalidParameter.ProtocolCheckFailed
        #[doc(alias("InvalidParameter.ProtocolCheckFailed"))]
        InvalidParameterProtocolCheckFailed,
        /// InvalidParameter.RegionNotFound
        #[doc(alias("InvalidParameter.RegionNotFound"))]
        InvalidParameterRegionNotFound,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AddressQuotaLimitExceeded
        #[doc(alias("InvalidParameterValue.AddressQuotaLimitExceeded"))]
        InvalidParameterValueAddressQuotaLimitExceeded,
        /// InvalidParameterValue.BandwidthOutOfRange
        #[doc(alias("InvalidParameterValue.BandwidthOutOfRange"))]
        InvalidParameterValueBandwidthOutOfRange,
        /// InvalidParameterValue.CidrNotInPeerVpc
        #[doc(alias("InvalidParameterValue.CidrNotInPeerVpc"))]
        InvalidParameterValueCidrNotInPeerVpc,
        /// InvalidParameterValue.Duplicate
        #[doc(alias("InvalidParameterValue.Duplicate"))]
        InvalidParameterValueDuplicate,
        /// InvalidParameterValue.FilterLimitExceeded
        #[doc(alias("InvalidParameterValue.FilterLimitExceeded"))]
        InvalidParameterValueFilterLimitExceeded,
        /// InvalidParameterValue.ImageDuplicate
        #[doc(alias("InvalidParameterValue.ImageDuplicate"))]
        InvalidParameterValueImageDuplicate,
        /// InvalidParameterValue.ImageNameDuplicate
        #[doc(alias("InvalidParameterValue.ImageNameDuplicate"))]
        InvalidParameterValueImageNameDuplicate,
        /// InvalidParameterValue.ImageSizeLargeThanSysDiskSize
        #[doc(alias("InvalidParameterValue.ImageSizeLargeThanSysDiskSize"))]
        InvalidParameterValueImageSizeLargeThanSysDiskSize,
        /// InvalidParameterValue.InstanceConfigNotMatch
        #[doc(alias("InvalidParameterValue.InstanceConfigNotMatch"))]
        InvalidParameterValueInstanceConfigNotMatch,
        /// InvalidParameterValue.InstanceIdNotSupported
        #[doc(alias("InvalidParameterValue.InstanceIdNotSupported"))]
        InvalidParameterValueInstanceIdNotSupported,
        /// InvalidParameterValue.InstanceNameTooLong
        #[doc(alias("InvalidParameterValue.InstanceNameTooLong"))]
        InvalidParameterValueInstanceNameTooLong,
        /// InvalidParameterValue.InstanceTypeNotMatchPid
        #[doc(alias("InvalidParameterValue.InstanceTypeNotMatchPid"))]
        InvalidParameterValueInstanceTypeNotMatchPid,
        /// InvalidParameterValue.InsufficientRefundQuota
        #[doc(alias("InvalidParameterValue.InsufficientRefundQuota"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        InvalidParameterValueInsufficientRefundQuota,
        /// InvalidParameterValue.InvaildAddressId
        #[doc(alias("InvalidParameterValue.InvaildAddressId"))]
        InvalidParameterValueInvaildAddressId,
        /// InvalidParameterValue.InvaildDescribeInstance
        #[doc(alias("InvalidParameterValue.InvaildDescribeInstance"))]
        InvalidParameterValueInvaildDescribeInstance,
        /// InvalidParameterValue.InvaildEniID
        #[doc(alias("InvalidParameterValue.InvaildEniID"))]
        InvalidParameterValueInvaildEniId,
        /// InvalidParameterValue.InvaildHostName
        #[doc(alias("InvalidParameterValue.InvaildHostName"))]
        InvalidParameterValueInvaildHostName,
        /// InvalidParameterValue.InvaildModifyParam
        #[doc(alias("InvalidParameterValue.InvaildModifyParam"))]
        InvalidParameterValueInvaildModifyParam,
        /// InvalidParameterValue.InvaildModuleNum
        #[doc(alias("InvalidParameterValue.InvaildModuleNum"))]
        InvalidParameterValueInvaildModuleNum,
        /// InvalidParameterValue.InvaildPageParam
        #[doc(alias("InvalidParameterValue.InvaildPageParam"))]
        InvalidParameterValueInvaildPageParam,
        /// InvalidParameterValue.InvaildPassword
        #[doc(alias("InvalidParameterValue.InvaildPassword"))]
        InvalidParameterValueInvaildPassword,
        /// InvalidParameterValue.InvalidAddressCount
        #[doc(alias("InvalidParameterValue.InvalidAddressCount"))]
        InvalidParameterValueInvalidAddressCount,
        /// InvalidParameterValue.InvalidBandwidth
        #[doc(alias("InvalidParameterValue.InvalidBandwidth"))]
        InvalidParameterValueInvalidBandwidth,
        /// InvalidParameterValue.InvalidBandwidthIn
        #[doc(alias("InvalidParameterValue.InvalidBandwidthIn"))]
        InvalidParameterValueInvalidBandwidthIn,
        /// InvalidParameterValue.InvalidBandwidthInAndOut
        #[doc(alias("InvalidParameterValue.InvalidBandwidthInAndOut"))]
        InvalidParameterValueInvalidBandwidthInAndOut,
        /// InvalidParameterValue.InvalidBillingType
        #[doc(alias("InvalidParameterValue.InvalidBillingType"))]
        InvalidParameterValueInvalidBillingType,
        /// InvalidParameterValue.InvalidDataDiskNum
        #[doc(alias("InvalidParameterValue.InvalidDataDiskNum"))]
        InvalidParameterValueInvalidDataDiskNum,
        /// InvalidParameterValue.InvalidDataDiskSize
        #[doc(alias("InvalidParameterValue.InvalidDataDiskSize"))]
        InvalidParameterValueInvalidDataDiskSize,
        /// InvalidParameterValue.InvalidDataDiskType
        #[doc(alias("InvalidParameterValue.InvalidDataDiskType"))]
        InvalidParameterValueInvalidDataDiskType,
        /// InvalidParameterValue.InvalidDisk
        #[doc(alias("InvalidParameterValue.InvalidDisk"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        InvalidParameterValueInvalidDisk,
        /// InvalidParameterValue.InvalidDiskId
        #[doc(alias("InvalidParameterValue.InvalidDiskId"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        InvalidParameterValueInvalidDiskId,
        /// InvalidParameterValue.InvalidDiskType
        #[doc(alias("InvalidParameterValue.InvalidDiskType"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        InvalidParameterValueInvalidDiskType,
        /// InvalidParameterValue.InvalidEIPDirectService
        #[doc(alias("InvalidParameterValue.InvalidEIPDirectService"))]
        InvalidParameterValueInvalidEipDirectService,
        /// InvalidParameterValue.InvalidEcmRegion
        #[doc(alias("InvalidParameterValue.InvalidEcmRegion"))]
        InvalidParameterValueInvalidEcmRegion,
        /// InvalidParameterValue.InvalidFilter
        #[doc(alias("InvalidParameterValue.InvalidFilter"))]
        InvalidParameterValueInvalidFilter,
        /// InvalidParameterValue.InvalidISPInNode
        #[doc(alias("InvalidParameterValue.InvalidISPInNode"))]
        InvalidParameterValueInvalidIspInNode,
        /// InvalidParameterValue.InvalidImageArchitecture
        #[doc(alias("InvalidParameterValue.InvalidImageArchitecture"))]
        InvalidParameterValueInvalidImageArchitecture,
        /// InvalidParameterValue.InvalidImageID
        #[doc(alias("InvalidParameterValue.InvalidImageID"))]
        InvalidParameterValueInvalidImageId,
        /// InvalidParameterValue.InvalidInstanceChargeType
        #[doc(alias("InvalidParameterValue.InvalidInstanceChargeType"))]
        InvalidParameterValueInvalidInstanceChargeType,
        /// InvalidParameterValue.InvalidInstanceID
        #[doc(alias("InvalidParameterValue.InvalidInstanceID"))]
        InvalidParameterValueInvalidInstanceId,
        /// InvalidParameterValue.InvalidInstanceType
        #[doc(alias("InvalidParameterValue.InvalidInstanceType"))]
        InvalidParameterValueInvalidInstanceType,
        /// InvalidParameterValue.InvalidInstanceTypeConfigID
        #[doc(alias("InvalidParameterValue.InvalidInstanceTypeConfigID"))]
        InvalidParameterValueInvalidInstanceTypeConfigId,
        /// InvalidParameterValue.InvalidInternetChargeType
        #[doc(alias("InvalidParameterValue.InvalidInternetChargeType"))]
        InvalidParameterValueInvalidInternetChargeType,
        /// InvalidParameterValue.InvalidKeyPairId
        #[doc(alias("InvalidParameterValue.InvalidKeyPairId"))]
        InvalidParameterValueInvalidKeyPairId,
        /// InvalidParameterValue.InvalidKeyPairName
        #[doc(alias("InvalidParameterValue.InvalidKeyPairName"))]
        InvalidParameterValueInvalidKeyPairName,
        /// InvalidParameterValue.InvalidLoadBalancerNum
        #[doc(alias("InvalidParameterValue.InvalidLoadBalancerNum"))]
        InvalidParameterValueInvalidLoadBalancerNum,
        /// InvalidParameterValue.InvalidLoadBalancerType
        #[doc(alias("InvalidParameterValue.InvalidLoadBalancerType"))]
        InvalidParameterValueInvalidLoadBalancerType,
        /// InvalidParameterValue.InvalidModuleID
        #[doc(alias("InvalidParameterValue.InvalidModuleID"))]
        InvalidParameterValueInvalidModuleId,
        /// InvalidParameterValue.InvalidModuleIDAndInstanceTypeConfigID
        #[doc(alias("InvalidParameterValue.InvalidModuleIDAndInstanceTypeConfigID"))]
        InvalidParameterValueInvalidModuleIdAndInstanceTypeConfigId,
        /// InvalidParameterValue.InvalidModuleIDAndInstanceTypeID
        #[doc(alias("InvalidParameterValue.InvalidModuleIDAndInstanceTypeID"))]
        InvalidParameterValueInvalidModuleIdAndInstanceTypeId,
        /// InvalidParameterValue.InvalidModuleName
        #[doc(alias("InvalidParameterValue.InvalidModuleName"))]
        InvalidParameterValueInvalidModuleName,
        /// InvalidParameterValue.InvalidOrderByField
        #[doc(alias("InvalidParameterValue.InvalidOrderByField"))]
        InvalidParameterValueInvalidOrderByField,
        /// InvalidParameterValue.InvalidPublicParam
        #[doc(alias("InvalidParameterValue.InvalidPublicParam"))]
        InvalidParameterValueInvalidPublicParam,
        /// InvalidParameterValue.InvalidRegion
        #[doc(alias("InvalidParameterValue.InvalidRegion"))]
        InvalidParameterValueInvalidRegion,
        /// InvalidParameterValue.InvalidSecurityGroupID
        #[doc(alias("InvalidParameterValue.InvalidSecurityGroupID"))]
        InvalidParameterValueInvalidSecurityGroupId,
        /// InvalidParameterValue.InvalidSnapshot
        #[doc(alias("InvalidParameterValue.InvalidSnapshot"))]
        InvalidParameterValueInvalidSnapshot,
        /// InvalidParameterValue.InvalidSnapshotId
        #[doc(alias("InvalidParameterValue.InvalidSnapshotId"))]
        InvalidParameterValueInvalidSnapshotId,
        /// InvalidParameterValue.InvalidSubnetInZone
        #[doc(alias("InvalidParameterValue.InvalidSubnetInZone"))]
        InvalidParameterValueInvalidSubnetInZone,
        /// InvalidParameterValue.InvalidSystemDiskSize
        #[doc(alias("InvalidParameterValue.InvalidSystemDiskSize"))]
        InvalidParameterValueInvalidSystemDiskSize,
        /// InvalidParameterValue.InvalidSystemDiskType
        #[doc(alias("InvalidParameterValue.InvalidSystemDiskType"))]
        InvalidParameterValueInvalidSystemDiskType,
        /// InvalidParameterValue.InvalidTime
        #[doc(alias("InvalidParameterValue.InvalidTime"))]
        InvalidParameterValueInvalidTime,
        /// InvalidParameterValue.InvalidZone
        #[doc(alias("InvalidParameterValue.InvalidZone"))]
        InvalidParameterValueInvalidZone,
        /// InvalidParameterValue.InvalidZoneInstanceCount
        #[doc(alias("InvalidParameterValue.InvalidZoneInstanceCount"))]
        InvalidParameterValueInvalidZoneInstanceCount,
        /// InvalidParameterValue.InvalidZoneInstanceType
        #[doc(alias("InvalidParameterValue.InvalidZoneInstanceType"))]
        InvalidParameterValueInvalidZoneInstanceType,
        /// InvalidParameterValue.Length
        #[doc(alias("InvalidParameterValue.Length"))]
        InvalidParameterValueLength,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded,
        /// InvalidParameterValue.Malformed
        #[doc(alias("InvalidParameterValue.Malformed"))]
        InvalidParameterValueMalformed,
        /// InvalidParameterValue.ModuleNotAllowChange
        #[doc(alias("InvalidParameterValue.ModuleNotAllowChange"))]
        InvalidParameterValueModuleNotAllowChange,
        /// InvalidParameterValue.NodeNotSupportIPv6
        #[doc(alias("InvalidParameterValue.NodeNotSupportIPv6"))]
        InvalidParameterValueNodeNotSupportIPv6,
        /// InvalidParameterValue.ObjectNotCurrentSubnet
        #[doc(alias("InvalidParameterValue.ObjectNotCurrentSubnet"))]
        InvalidParameterValueObjectNotCurrentSubnet,
        /// InvalidParameterValue.ObjectVpcNotCurrentVpc
        #[doc(alias("InvalidParameterValue.ObjectVpcNotCurrentVpc"))]
        InvalidParameterValueObjectVpcNotCurrentVpc,
        /// InvalidParameterValue.ParameterValueTooLarge
        #[doc(alias("InvalidParameterValue.ParameterValueTooLarge"))]
        InvalidParameterValueParameterValueTooLarge,
        /// InvalidParameterValue.Range
        #[doc(alias("InvalidParameterValue.Range"))]
        InvalidParameterValueRange,
        /// InvalidParameterValue.Reserved
        #[doc(alias("InvalidParameterValue.Reserved"))]
        InvalidParameterValueReserved,
        /// InvalidParameterValue.SubnetConflict
        #[doc(alias("InvalidParameterValue.SubnetConflict"))]
        InvalidParameterValueSubnetConflict,
        /// InvalidParameterValue.SubnetNotExist
        #[doc(alias("InvalidParameterValue.SubnetNotExist"))]
        InvalidParameterValueSubnetNotExist,
        /// InvalidParameterValue.SubnetRange
        #[doc(alias("InvalidParameterValue.SubnetRange"))]
        InvalidParameterValueSubnetRange,
        /// InvalidParameterValue.TagNumOutOfRange
        #[doc(alias("InvalidParameterValue.TagNumOutOfRange"))]
        InvalidParameterValueTagNumOutOfRange,
        /// InvalidParameterValue.TaskNotFound
        #[doc(alias("InvalidParameterValue.TaskNotFound"))]
        InvalidParameterValueTaskNotFound,
        /// InvalidParameterValue.TerminateTimeSmaller
        #[doc(alias("InvalidParameterValue.TerminateTimeSmaller"))]
        InvalidParameterValueTerminateTimeSmaller,
        /// InvalidParameterValue.TooLong
        #[doc(alias("InvalidParameterValue.TooLong"))]
        InvalidParameterValueTooLong,
        /// InvalidParameterValue.UnmatchedBillingType
        #[doc(alias("InvalidParameterValue.UnmatchedBillingType"))]
        InvalidParameterValueUnmatchedBillingType,
        /// InvalidParameterValue.UnsupportedRegion
        #[doc(alias("InvalidParameterValue.UnsupportedRegion"))]
        InvalidParameterValueUnsupportedRegion,
        /// InvalidParameterValue.UserNotSupportIPv6
        #[doc(alias("InvalidParameterValue.UserNotSupportIPv6"))]
        InvalidParameterValueUserNotSupportIPv6,
        /// InvalidParameterValue.VpcCidrConflict
        #[doc(alias("InvalidParameterValue.VpcCidrConflict"))]
        InvalidParameterValueVpcCidrConflict,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.AddressQuotaLimitExceeded
        #[doc(alias("LimitExceeded.AddressQuotaLimitExceeded"))]
        LimitExceededAddressQuotaLimitExceeded,
        /// LimitExceeded.AddressQuotaLimitExceededDailyAllocate
        #[doc(alias("LimitExceeded.AddressQuotaLimitExceededDailyAllocate"))]
        LimitExceededAddressQuotaLimitExceededDailyAllocate,
        /// LimitExceeded.AttachedDiskLimitExceeded
        #[doc(alias("LimitExceeded.AttachedDiskLimitExceeded"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        LimitExceededAttachedDiskLimitExceeded,
        /// LimitExceeded.CidrBlock
        #[doc(alias("LimitExceeded.CidrBlock"))]
        LimitExceededCidrBlock,
        /// LimitExceeded.EniQuotaLimitExceeded
        #[doc(alias("LimitExceeded.EniQuotaLimitExceeded"))]
        LimitExceededEniQuotaLimitExceeded,
        /// LimitExceeded.InstanceSecurityGroupLimitExceeded
        #[doc(alias("LimitExceeded.InstanceSecurityGroupLimitExceeded"))]
        LimitExceededInstanceSecurityGroupLimitExceeded,
        /// LimitExceeded.LBLimitExceeded
        #[doc(alias("LimitExceeded.LBLimitExceeded"))]
        LimitExceededLbLimitExceeded,
        /// LimitExceeded.ModuleSecurityGroupLimitExceeded
        #[doc(alias("LimitExceeded.ModuleSecurityGroupLimitExceeded"))]
        LimitExceededModuleSecurityGroupLimitExceeded,
        /// LimitExceeded.NicOrIPLimitExceeded
        #[doc(alias("LimitExceeded.NicOrIPLimitExceeded"))]
        LimitExceededNicOrIpLimitExceeded,
        /// LimitExceeded.PrivateIPQuotaLimitExceeded
        #[doc(alias("LimitExceeded.PrivateIPQuotaLimitExceeded"))]
        LimitExceededPrivateIpQuotaLimitExceeded,
        /// LimitExceeded.SecurityGroupInstanceLimitExceeded
        #[doc(alias("LimitExceeded.SecurityGroupInstanceLimitExceeded"))]
        LimitExceededSecurityGroupInstanceLimitExceeded,
        /// LimitExceeded.SecurityGroupModuleLimitExceeded
        #[doc(alias("LimitExceeded.SecurityGroupModuleLimitExceeded"))]
        LimitExceededSecurityGroupModuleLimitExceeded,
        /// LimitExceeded.SecurityGroupPolicySet
        #[doc(alias("LimitExceeded.SecurityGroupPolicySet"))]
        LimitExceededSecurityGroupPolicySet,
        /// LimitExceeded.VcpuLimitExceeded
        #[doc(alias("LimitExceeded.VcpuLimitExceeded"))]
        LimitExceededVcpuLimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.MissingAssociateEntity
        #[doc(alias("MissingParameter.MissingAssociateEntity"))]
        MissingParameterMissingAssociateEntity,
        /// MissingParameter.MissingBaseConfigParameter
        #[doc(alias("MissingParameter.MissingBaseConfigParameter"))]
        MissingParameterMissingBaseConfigParameter,
        /// MissingParameter.MissingImageParameter
        #[doc(alias("MissingParameter.MissingImageParameter"))]
        MissingParameterMissingImageParameter,
        /// MissingParameter.MissingInstanceTypeConfigParameter
        #[doc(alias("MissingParameter.MissingInstanceTypeConfigParameter"))]
        MissingParameterMissingInstanceTypeConfigParameter,
        /// MissingParameter.MissingInstancesParameter
        #[doc(alias("MissingParameter.MissingInstancesParameter"))]
        MissingParameterMissingInstancesParameter,
        /// MissingParameter.MissingModuleParameter
        #[doc(alias("MissingParameter.MissingModuleParameter"))]
        MissingParameterMissingModuleParameter,
        /// MissingParameter.MissingNetworkInterfaceParameter
        #[doc(alias("MissingParameter.MissingNetworkInterfaceParameter"))]
        MissingParameterMissingNetworkInterfaceParameter,
        /// MissingParameter.MissingNodeParameter
        #[doc(alias("MissingParameter.MissingNodeParameter"))]
        MissingParameterMissingNodeParameter,
        /// MissingParameter.MissingOverViewParameter
        #[doc(alias("MissingParameter.MissingOverViewParameter"))]
        MissingParameterMissingOverViewParameter,
        /// MissingParameter.MissingPrivateIpAddress
        #[doc(alias("MissingParameter.MissingPrivateIpAddress"))]
        MissingParameterMissingPrivateIpAddress,
        /// OperationDenied.InstanceOperationInProgress
        #[doc(alias("OperationDenied.InstanceOperationInProgress"))]
        OperationDeniedInstanceOperationInProgress,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceInsufficient.CidrBlock
        #[doc(alias("ResourceInsufficient.CidrBlock"))]
        ResourceInsufficientCidrBlock,
        /// ResourceInsufficient.IPQuotaNotEnough
        #[doc(alias("ResourceInsufficient.IPQuotaNotEnough"))]
        ResourceInsufficientIpQuotaNotEnough,
        /// ResourceInsufficient.InstanceQuotaNotEnough
        #[doc(alias("ResourceInsufficient.InstanceQuotaNotEnough"))]
        ResourceInsufficientInstanceQuotaNotEnough,
        /// ResourceInsufficient.InvaildPrivateImageNum
        #[doc(alias("ResourceInsufficient.InvaildPrivateImageNum"))]
        ResourceInsufficientInvaildPrivateImageNum,
        /// ResourceInsufficient.PrivateIPQuotaNotEnough
        #[doc(alias("ResourceInsufficient.PrivateIPQuotaNotEnough"))]
        ResourceInsufficientPrivateIpQuotaNotEnough,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.InstanceNotExist
        #[doc(alias("ResourceNotFound.InstanceNotExist"))]
        ResourceNotFoundInstanceNotExist,
        /// ResourceNotFound.NotFound
        #[doc(alias("ResourceNotFound.NotFound"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        ResourceNotFoundNotFound,
        /// ResourceUnavailable.Attached
        #[doc(alias("ResourceUnavailable.Attached"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        ResourceUnavailableAttached,
        /// ResourceUnavailable.Expire
        #[doc(alias("ResourceUnavailable.Expire"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        ResourceUnavailableExpire,
        /// ResourceUnavailable.InstanceNotRunning
        #[doc(alias("ResourceUnavailable.InstanceNotRunning"))]
        ResourceUnavailableInstanceNotRunning,
        /// ResourceUnavailable.NotPortable
        #[doc(alias("ResourceUnavailable.NotPortable"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        ResourceUnavailableNotPortable,
        /// ResourceUnavailable.NotSupported
        #[doc(alias("ResourceUnavailable.NotSupported"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        ResourceUnavailableNotSupported,
        /// ResourceUnavailable.RepeatRefund
        #[doc(alias("ResourceUnavailable.RepeatRefund"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        ResourceUnavailableRepeatRefund,
        /// ResourceUnavailable.TypeError
        #[doc(alias("ResourceUnavailable.TypeError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        ResourceUnavailableTypeError,
        /// ResourcesSoldOut.LoadBalancerSoldOut
        #[doc(alias("ResourcesSoldOut.LoadBalancerSoldOut"))]
        ResourcesSoldOutLoadBalancerSoldOut,
        /// ResourcesSoldOut.SpecifiedInstanceType
        #[doc(alias("ResourcesSoldOut.SpecifiedInstanceType"))]
        ResourcesSoldOutSpecifiedInstanceType,
        /// UnauthorizedOperation.ForbiddenOperation
        #[doc(alias("UnauthorizedOperation.ForbiddenOperation"))]
        UnauthorizedOperationForbiddenOperation,
        /// UnauthorizedOperation.MFAExpired
        #[doc(alias("UnauthorizedOperation.MFAExpired"))]
        UnauthorizedOperationMfaExpired,
        /// UnauthorizedOperation.NotCertification
        #[doc(alias("UnauthorizedOperation.NotCertification"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        UnauthorizedOperationNotCertification,
        /// UnauthorizedOperation.NotHavePaymentRight
        #[doc(alias("UnauthorizedOperation.NotHavePaymentRight"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-05-29"
        )]
        UnauthorizedOperationNotHavePaymentRight,
        /// UnauthorizedOperation.WindowsImage
        #[doc(alias("UnauthorizedOperation.WindowsImage"))]
        UnauthorizedOperationWindowsImage,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.AddressIdNotFound
        #[doc(alias("UnsupportedOperation.AddressIdNotFound"))]
        UnsupportedOperationAddressIdNotFound,
        /// UnsupportedOperation.AlreadyBindEip
        #[doc(alias("UnsupportedOperation.AlreadyBindEip"))]
        UnsupportedOperationAlreadyBindEip,
        /// UnsupportedOperation.AttachmentAlreadyExists
        #[doc(alias("UnsupportedOperation.AttachmentAlreadyExists"))]
        UnsupportedOperationAttachmentAlreadyExists,
        /// UnsupportedOperation.AttachmentNotFound
        #[doc(alias("UnsupportedOperation.AttachmentNotFound"))]
        UnsupportedOperationAttachmentNotFound,
        /// UnsupportedOperation.DelDefaultRoute
        #[doc(alias("UnsupportedOperation.DelDefaultRoute"))]
        UnsupportedOperationDelDefaultRoute,
        /// UnsupportedOperation.DelRouteWithSubnet
        #[doc(alias("UnsupportedOperation.DelRouteWithSubnet"))]
        UnsupportedOperationDelRouteWithSubnet,
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
        /// UnsupportedOperation.InstanceIdNotFound
        #[doc(alias("UnsupportedOperation.InstanceIdNotFound"))]
        UnsupportedOperationInstanceIdNotFound,
        /// UnsupportedOperation.InstanceIdNotSupported
        #[doc(alias("UnsupportedOperation.InstanceIdNotSupported"))]
        UnsupportedOperationInstanceIdNotSupported,
        /// UnsupportedOperation.InstanceTypeNotSupportImage
        #[doc(alias("UnsupportedOperation.InstanceTypeNotSupportImage"))]
        UnsupportedOperationInstanceTypeNotSupportImage,
        /// UnsupportedOperation.InvalidInstanceState
        #[doc(alias("UnsupportedOperation.InvalidInstanceState"))]
        UnsupportedOperationInvalidInstanceState,
        /// UnsupportedOperation.InvalidNetworkInterfaceIdNotFound
        #[doc(alias("UnsupportedOperation.InvalidNetworkInterfaceIdNotFound"))]
        UnsupportedOperationInvalidNetworkInterfaceIdNotFound,
        /// UnsupportedOperation.InvalidPrivateIpAddressAlreadyBindEip
        #[doc(alias("UnsupportedOperation.InvalidPrivateIpAddressAlreadyBindEip"))]
        UnsupportedOperationInvalidPrivateIpAddressAlreadyBindEip,
        /// UnsupportedOperation.InvalidState
        #[doc(alias("UnsupportedOperation.InvalidState"))]
        UnsupportedOperationInvalidState,
        /// UnsupportedOperation.Malformed
        #[doc(alias("UnsupportedOperation.Malformed"))]
        UnsupportedOperationMalformed,
        /// UnsupportedOperation.MutexOperationTaskRunning
        #[doc(alias("UnsupportedOperation.MutexOperationTaskRunning"))]
        UnsupportedOperationMutexOperationTaskRunning,
        /// UnsupportedOperation.QuotaLimitExceeded
        #[doc(alias("UnsupportedOperation.QuotaLimitExceeded"))]
        UnsupportedOperationQuotaLimitExceeded,
        /// UnsupportedOperation.SnapHasShared
        #[doc(alias("UnsupportedOperation.SnapHasShared"))]
        UnsupportedOperationSnapHasShared,
        /// UnsupportedOperation.SnapshotHasBindedImage
        #[doc(alias("UnsupportedOperation.SnapshotHasBindedImage"))]
        UnsupportedOperationSnapshotHasBindedImage,
        /// UnsupportedOperation.StatusNotPermit
        #[doc(alias("UnsupportedOperation.StatusNotPermit"))]
        UnsupportedOperationStatusNotPermit,
        /// UnsupportedOperation.SystemRoute
        #[doc(alias("UnsupportedOperation.SystemRoute"))]
        UnsupportedOperationSystemRoute,
        /// UnsupportedOperation.VersionMismatch
        #[doc(alias("UnsupportedOperation.VersionMismatch"))]
        UnsupportedOperationVersionMismatch,
        /// UnsupportedOperation.VpcMismatch
        #[doc(alias("UnsupportedOperation.VpcMismatch"))]
        UnsupportedOperationVpcMismatch,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ecm")]
    api::listed_enum!(EcmError, ecm_v20190719_table);
    pub(crate) mod ecm_v20190719_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "ecm")]
        use super::EcmError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ecm_v20190719";
        pub(super) const CODE_INDEX: Index = index::ECM_V20190719_CODES;
        pub(super) const KEY_INDEX: Index = index::ECM_V20190719_KEYS;
        #[cfg(feature = "ecm")]
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
        pub(super) static ANSWERS: [Answer; 24] = [
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::below("OperationDenied"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::below("ResourcesSoldOut"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::ECM_V20190719_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "ecm")]
pub use v20190719::EcmError;

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
