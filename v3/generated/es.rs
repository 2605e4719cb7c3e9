// @generated from spec/es.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a125e97d5b6c3f60, rust-hash: 9a5347d3c07198b9
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/es.rs"]
mod index;

/// Version 2018-04-16 of the API.
pub mod v20180416 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "es")]
    /// Error codes of Elasticsearch Service (es), API 3.0, version 2018-04-16.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum EsError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnAuthCreateInstance
        #[doc(alias("AuthFailure.UnAuthCreateInstance"))]
        AuthFailureUnAuthCreateInstance,
        /// AuthFailure.UnAuthDescribeInstances
        #[doc(alias("AuthFailure.UnAuthDescribeInstances"))]
        AuthFailureUnAuthDescribeInstances,
        /// AuthFailure.UnAuthorizedOperation
        #[doc(alias("AuthFailure.UnAuthorizedOperation"))]
        AuthFailureUnAuthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AbnormalDataFormat
        #[doc(alias("FailedOperation.AbnormalDataFormat"))]
        FailedOperationAbnormalDataFormat,
        /// FailedOperation.AccessControlList
        #[doc(alias("FailedOperation.AccessControlList"))]
        FailedOperationAccessControlList,
        /// FailedOperation.CdcQuotaInsufficient
        #[doc(alias("FailedOperation.CdcQuotaInsufficient"))]
        FailedOperationCdcQuotaInsufficient,
        /// FailedOperation.CloseDataTier
        #[doc(alias("FailedOperation.CloseDataTier"))]
        FailedOperationCloseDataTier,
        /// FailedOperation.ClusterResourceLimitError
        #[doc(alias("FailedOperation.ClusterResourceLimitError"))]
        FailedOperationClusterResourceLimitError,
        /// FailedOperation.CosMigrate
        #[doc(alias("FailedOperation.CosMigrate"))]
        FailedOperationCosMigrate,
        /// FailedOperation.DiskCountParamError
        #[doc(alias("FailedOperation.DiskCountParamError"))]
        FailedOperationDiskCountParamError,
        /// FailedOperation.ErrorClusterState
        #[doc(alias("FailedOperation.ErrorClusterState"))]
        FailedOperationErrorClusterState,
        /// FailedOperation.ErrorClusterStateNoReplication
        #[doc(alias("FailedOperation.ErrorClusterStateNoReplication"))]
        FailedOperationErrorClusterStateNoReplication,
        /// FailedOperation.ErrorClusterStateUnhealth
        #[doc(alias("FailedOperation.ErrorClusterStateUnhealth"))]
        FailedOperationErrorClusterStateUnhealth,
        /// FailedOperation.EsDictionaryInfoError
        #[doc(alias("FailedOperation.EsDictionaryInfoError"))]
        FailedOperationEsDictionaryInfoError,
        /// FailedOperation.FileNameError
        #[doc(alias("FailedOperation.FileNameError"))]
        FailedOperationFileNameError,
        /// FailedOperation.FileSizeError
        #[doc(alias("FailedOperation.FileSizeError"))]
        FailedOperationFileSizeError,
        /// FailedOperation.GetTagInfoError
        #[doc(alias("FailedOperation.GetTagInfoError"))]
        FailedOperationGetTagInfoError,
        /// FailedOperation.GetUser
        #[doc(alias("FailedOperation.GetUser"))]
        FailedOperationGetUser,
        /// FailedOperation.GetUserCosSnapshotList
        #[doc(alias("FailedOperation.GetUserCosSnapshotList"))]
        FailedOperationGetUserCosSnapshotList,
        /// FailedOperation.NoPayment
        #[doc(alias("FailedOperation.NoPayment"))]
        FailedOperationNoPayment,
        /// FailedOperation.NodeNumAndZoneError
        #[doc(alias("FailedOperation.NodeNumAndZoneError"))]
        FailedOperationNodeNumAndZoneError,
        /// FailedOperation.NotAuthenticated
        #[doc(alias("FailedOperation.NotAuthenticated"))]
        FailedOperationNotAuthenticated,
        /// FailedOperation.OpenDestroyProtection
        #[doc(alias("FailedOperation.OpenDestroyProtection"))]
        FailedOperationOpenDestroyProtection,
        /// FailedOperation.Password
        #[doc(alias("FailedOperation.Password"))]
        FailedOperationPassword,
        /// FailedOperation.RefundError
        #[doc(alias("FailedOperation.RefundError"))]
        FailedOperationRefundError,
        /// FailedOperation.RequestTimeOut
        #[doc(alias("FailedOperation.RequestTimeOut"))]
        FailedOperationRequestTimeOut,
        /// FailedOperation.SettingIpTraceError
        #[doc(alias("FailedOperation.SettingIpTraceError"))]
        FailedOperationSettingIpTraceError,
        /// FailedOperation.SpaceLanguage
        #[doc(alias("FailedOperation.SpaceLanguage"))]
        FailedOperationSpaceLanguage,
        /// FailedOperation.TradeSignError
        #[doc(alias("FailedOperation.TradeSignError"))]
        FailedOperationTradeSignError,
        /// FailedOperation.UnsupportResetNodeTypeAndScaleoutDisk
        #[doc(alias("FailedOperation.UnsupportResetNodeTypeAndScaleoutDisk"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-05-30"
        )]
        FailedOperationUnsupportResetNodeTypeAndScaleoutDisk,
        /// FailedOperation.UnsupportResetScaledownAndModifyDisk
        #[doc(alias("FailedOperation.UnsupportResetScaledownAndModifyDisk"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-05-30"
        )]
        FailedOperationUnsupportResetScaledownAndModifyDisk,
        /// FailedOperation.UnsupportReverseRegulationNodeTypeAndDisk
        #[doc(alias("FailedOperation.UnsupportReverseRegulationNodeTypeAndDisk"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-05-30"
        )]
        FailedOperationUnsupportReverseRegulationNodeTypeAndDisk,
        /// FailedOperation.UnsupportedLocalDiskRollUpScaleUpOrDown
        #[doc(alias("FailedOperation.UnsupportedLocalDiskRollUpScaleUpOrDown"))]
        FailedOperationUnsupportedLocalDiskRollUpScaleUpOrDown,
        /// FailedOperation.UnsupportedOpenLowFrequency
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.UnsupportedOpenLowFrequency"))]
        FailedOperationUnsupportedOpenLowFrequency,
        /// FailedOperation.UnsupportedResetNodeTypeAndScaleOutDisk
        #[doc(alias("FailedOperation.UnsupportedResetNodeTypeAndScaleOutDisk"))]
        FailedOperationUnsupportedResetNodeTypeAndScaleOutDisk,
        /// FailedOperation.UnsupportedRestScaleDownAndModifyDisk
        #[doc(alias("FailedOperation.UnsupportedRestScaleDownAndModifyDisk"))]
        FailedOperationUnsupportedRestScaleDownAndModifyDisk,
        /// FailedOperation.UnsupportedReverseRegulationNodeTypeAndDisk
        #[doc(alias("FailedOperation.UnsupportedReverseRegulationNodeTypeAndDisk"))]
        FailedOperationUnsupportedReverseRegulationNodeTypeAndDisk,
        /// FailedOperation.UpdateVpc
        #[doc(alias("FailedOperation.UpdateVpc"))]
        FailedOperationUpdateVpc,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.GC
        #[doc(alias("InvalidParameter.GC"))]
        InvalidParameterGc,
        /// InvalidParameter.IndexNameExist
        #[doc(alias("InvalidParameter.IndexNameExist"))]
        InvalidParameterIndexNameExist,
        /// InvalidParameter.IndexNameInvalid
        #[doc(alias("InvalidParameter.IndexNameInvalid"))]
        InvalidParameterIndexNameInvalid,
        /// InvalidParameter.InvalidAppId
        #[doc(alias("InvalidParameter.InvalidAppId"))]
        InvalidParameterInvalidAppId,
        /// InvalidParameter.InvalidAutoVoucher
        #[doc(alias("InvalidParameter.InvalidAutoVoucher"))]
        InvalidParameterInvalidAutoVoucher,
        /// InvalidParameter.InvalidBackends
        #[doc(alias("InvalidParameter.InvalidBackends"))]
        InvalidParameterInvalidBackends,
        /// InvalidParameter.InvalidClusterName
        #[doc(alias("InvalidParameter.InvalidClusterName"))]
        InvalidParameterInvalidClusterName,
        /// InvalidParameter.InvalidCosBackupInfo
        #[doc(alias("InvalidParameter.InvalidCosBackupInfo"))]
        InvalidParameterInvalidCosBackupInfo,
        /// InvalidParameter.InvalidDeployMode
        #[doc(alias("InvalidParameter.InvalidDeployMode"))]
        InvalidParameterInvalidDeployMode,
        /// InvalidParameter.InvalidDiskCount
        #[doc(alias("InvalidParameter.InvalidDiskCount"))]
        InvalidParameterInvalidDiskCount,
        /// InvalidParameter.InvalidDiskEncrypt
        #[doc(alias("InvalidParameter.InvalidDiskEncrypt"))]
        InvalidParameterInvalidDiskEncrypt,
        /// InvalidParameter.InvalidDiskEnhance
        #[doc(alias("InvalidParameter.InvalidDiskEnhance"))]
        InvalidParameterInvalidDiskEnhance,
        /// InvalidParameter.InvalidDiskSize
        #[doc(alias("InvalidParameter.InvalidDiskSize"))]
        InvalidParameterInvalidDiskSize,
        /// InvalidParameter.InvalidDiskType
        #[doc(alias("InvalidParameter.InvalidDiskType"))]
        InvalidParameterInvalidDiskType,
        /// InvalidParameter.InvalidDns
        #[doc(alias("InvalidParameter.InvalidDns"))]
        InvalidParameterInvalidDns,
        /// InvalidParameter.InvalidEsACL
        #[doc(alias("InvalidParameter.InvalidEsACL"))]
        InvalidParameterInvalidEsAcl,
        /// InvalidParameter.InvalidEsVersion
        #[doc(alias("InvalidParameter.InvalidEsVersion"))]
        InvalidParameterInvalidEsVersion,
        /// InvalidParameter.InvalidIndexMetaJson
        #[doc(alias("InvalidParameter.InvalidIndexMetaJson"))]
        InvalidParameterInvalidIndexMetaJson,
        /// InvalidParameter.InvalidIndexName
        #[doc(alias("InvalidParameter.InvalidIndexName"))]
        InvalidParameterInvalidIndexName,
        /// InvalidParameter.InvalidIndexOptionsField
        #[doc(alias("InvalidParameter.InvalidIndexOptionsField"))]
        InvalidParameterInvalidIndexOptionsField,
        /// InvalidParameter.InvalidIndexPolicyField
        #[doc(alias("InvalidParameter.InvalidIndexPolicyField"))]
        InvalidParameterInvalidIndexPolicyField,
        /// InvalidParameter.InvalidIndexSettingsField
        #[doc(alias("InvalidParameter.InvalidIndexSettingsField"))]
        InvalidParameterInvalidIndexSettingsField,
        /// InvalidParameter.InvalidIndexType
        #[doc(alias("InvalidParameter.InvalidIndexType"))]
        InvalidParameterInvalidIndexType,
        /// InvalidParameter.InvalidInstanceId
        #[doc(alias("InvalidParameter.InvalidInstanceId"))]
        InvalidParameterInvalidInstanceId,
        /// InvalidParameter.InvalidInstanceOperationDurations
        #[doc(alias("InvalidParameter.InvalidInstanceOperationDurations"))]
        InvalidParameterInvalidInstanceOperationDurations,
        /// InvalidParameter.InvalidIp
        #[doc(alias("InvalidParameter.InvalidIp"))]
        InvalidParameterInvalidIp,
        /// InvalidParameter.InvalidIpList
        #[doc(alias("InvalidParameter.InvalidIpList"))]
        InvalidParameterInvalidIpList,
        /// InvalidParameter.InvalidKibanaPrivatePort
        #[doc(alias("InvalidParameter.InvalidKibanaPrivatePort"))]
        InvalidParameterInvalidKibanaPrivatePort,
        /// InvalidParameter.InvalidLimit
        #[doc(alias("InvalidParameter.InvalidLimit"))]
        InvalidParameterInvalidLimit,
        /// InvalidParameter.InvalidLogType
        #[doc(alias("InvalidParameter.InvalidLogType"))]
        InvalidParameterInvalidLogType,
        /// InvalidParameter.InvalidLogstashVersion
        #[doc(alias("InvalidParameter.InvalidLogstashVersion"))]
        InvalidParameterInvalidLogstashVersion,
        /// InvalidParameter.InvalidMultiZoneInfo
        #[doc(alias("InvalidParameter.InvalidMultiZoneInfo"))]
        InvalidParameterInvalidMultiZoneInfo,
        /// InvalidParameter.InvalidNodeNames
        #[doc(alias("InvalidParameter.InvalidNodeNames"))]
        InvalidParameterInvalidNodeNames,
        /// InvalidParameter.InvalidNodeNum
        #[doc(alias("InvalidParameter.InvalidNodeNum"))]
        InvalidParameterInvalidNodeNum,
        /// InvalidParameter.InvalidNodeType
        #[doc(alias("InvalidParameter.InvalidNodeType"))]
        InvalidParameterInvalidNodeType,
        /// InvalidParameter.InvalidNodeTypeStorageInfo
        #[doc(alias("InvalidParameter.InvalidNodeTypeStorageInfo"))]
        InvalidParameterInvalidNodeTypeStorageInfo,
        /// InvalidParameter.InvalidOffset
        #[doc(alias("InvalidParameter.InvalidOffset"))]
        InvalidParameterInvalidOffset,
        /// InvalidParameter.InvalidOpType
        #[doc(alias("InvalidParameter.InvalidOpType"))]
        InvalidParameterInvalidOpType,
        /// InvalidParameter.InvalidOperationDuration
        #[doc(alias("InvalidParameter.InvalidOperationDuration"))]
        InvalidParameterInvalidOperationDuration,
        /// InvalidParameter.InvalidOrderByKey
        #[doc(alias("InvalidParameter.InvalidOrderByKey"))]
        InvalidParameterInvalidOrderByKey,
        /// InvalidParameter.InvalidOrderByType
        #[doc(alias("InvalidParameter.InvalidOrderByType"))]
        InvalidParameterInvalidOrderByType,
        /// InvalidParameter.InvalidPara
        #[doc(alias("InvalidParameter.InvalidPara"))]
        InvalidParameterInvalidPara,
        /// InvalidParameter.InvalidPrivateAccess
        #[doc(alias("InvalidParameter.InvalidPrivateAccess"))]
        InvalidParameterInvalidPrivateAccess,
        /// InvalidParameter.InvalidPublicAccess
        #[doc(alias("InvalidParameter.InvalidPublicAccess"))]
        InvalidParameterInvalidPublicAccess,
        /// InvalidParameter.InvalidQueryString
        #[doc(alias("InvalidParameter.InvalidQueryString"))]
        InvalidParameterInvalidQueryString,
        /// InvalidParameter.InvalidRegion
        #[doc(alias("InvalidParameter.InvalidRegion"))]
        InvalidParameterInvalidRegion,
        /// InvalidParameter.InvalidRestartMode
        #[doc(alias("InvalidParameter.InvalidRestartMode"))]
        InvalidParameterInvalidRestartMode,
        /// InvalidParameter.InvalidRestartType
        #[doc(alias("InvalidParameter.InvalidRestartType"))]
        InvalidParameterInvalidRestartType,
        /// InvalidParameter.InvalidSampleJson
        #[doc(alias("InvalidParameter.InvalidSampleJson"))]
        InvalidParameterInvalidSampleJson,
        /// InvalidParameter.InvalidScaleDiskSafeFactor
        #[doc(alias("InvalidParameter.InvalidScaleDiskSafeFactor"))]
        InvalidParameterInvalidScaleDiskSafeFactor,
        /// InvalidParameter.InvalidSceneType
        #[doc(alias("InvalidParameter.InvalidSceneType"))]
        InvalidParameterInvalidSceneType,
        /// InvalidParameter.InvalidSecurityGroupIds
        #[doc(alias("InvalidParameter.InvalidSecurityGroupIds"))]
        InvalidParameterInvalidSecurityGroupIds,
        /// InvalidParameter.InvalidServerlessId
        #[doc(alias("InvalidParameter.InvalidServerlessId"))]
        InvalidParameterInvalidServerlessId,
        /// InvalidParameter.InvalidSpaceId
        #[doc(alias("InvalidParameter.InvalidSpaceId"))]
        InvalidParameterInvalidSpaceId,
        /// InvalidParameter.InvalidSpaceNames
        #[doc(alias("InvalidParameter.InvalidSpaceNames"))]
        InvalidParameterInvalidSpaceNames,
        /// InvalidParameter.InvalidSubnetId
        #[doc(alias("InvalidParameter.InvalidSubnetId"))]
        InvalidParameterInvalidSubnetId,
        /// InvalidParameter.InvalidSubnetUidList
        #[doc(alias("InvalidParameter.InvalidSubnetUidList"))]
        InvalidParameterInvalidSubnetUidList,
        /// InvalidParameter.InvalidTagInfo
        #[doc(alias("InvalidParameter.InvalidTagInfo"))]
        InvalidParameterInvalidTagInfo,
        /// InvalidParameter.InvalidTagList
        #[doc(alias("InvalidParameter.InvalidTagList"))]
        InvalidParameterInvalidTagList,
        /// InvalidParameter.InvalidTargetIndexName
        #[doc(alias("InvalidParameter.InvalidTargetIndexName"))]
        InvalidParameterInvalidTargetIndexName,
        /// InvalidParameter.InvalidTargetNodeTypes
        #[doc(alias("InvalidParameter.InvalidTargetNodeTypes"))]
        InvalidParameterInvalidTargetNodeTypes,
        /// InvalidParameter.InvalidTimeParam
        #[doc(alias("InvalidParameter.InvalidTimeParam"))]
        InvalidParameterInvalidTimeParam,
        /// InvalidParameter.InvalidTraceUuid
        #[doc(alias("InvalidParameter.InvalidTraceUuid"))]
        InvalidParameterInvalidTraceUuid,
        /// InvalidParameter.InvalidType
        #[doc(alias("InvalidParameter.InvalidType"))]
        InvalidParameterInvalidType,
        /// InvalidParameter.InvalidUin
        #[doc(alias("InvalidParameter.InvalidUin"))]
        InvalidParameterInvalidUin,
        /// InvalidParameter.InvalidUpdateMetaJson
        #[doc(alias("InvalidParameter.InvalidUpdateMetaJson"))]
        InvalidParameterInvalidUpdateMetaJson,
        /// InvalidParameter.InvalidUpdateType
        #[doc(alias("InvalidParameter.InvalidUpdateType"))]
        InvalidParameterInvalidUpdateType,
        /// InvalidParameter.InvalidVoucherIds
        #[doc(alias("InvalidParameter.InvalidVoucherIds"))]
        InvalidParameterInvalidVoucherIds,
        /// InvalidParameter.InvalidZone
        #[doc(alias("InvalidParameter.InvalidZone"))]
        InvalidParameterInvalidZone,
        /// InvalidParameter.SpaceNameExist
        #[doc(alias("InvalidParameter.SpaceNameExist"))]
        InvalidParameterSpaceNameExist,
        /// InvalidParameter.SpaceNameInvalid
        #[doc(alias("InvalidParameter.SpaceNameInvalid"))]
        InvalidParameterSpaceNameInvalid,
        /// InvalidParameter.UsernameExist
        #[doc(alias("InvalidParameter.UsernameExist"))]
        InvalidParameterUsernameExist,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.ChargePeriod
        #[doc(alias("InvalidParameterValue.ChargePeriod"))]
        InvalidParameterValueChargePeriod,
        /// InvalidParameterValue.ChargeType
        #[doc(alias("InvalidParameterValue.ChargeType"))]
        InvalidParameterValueChargeType,
        /// InvalidParameterValue.CheckOnly
        #[doc(alias("InvalidParameterValue.CheckOnly"))]
        InvalidParameterValueCheckOnly,
        /// InvalidParameterValue.ConfigInfo
        #[doc(alias("InvalidParameterValue.ConfigInfo"))]
        InvalidParameterValueConfigInfo,
        /// InvalidParameterValue.EnableDoubleEni
        #[doc(alias("InvalidParameterValue.EnableDoubleEni"))]
        InvalidParameterValueEnableDoubleEni,
        /// InvalidParameterValue.EsConfigType
        #[doc(alias("InvalidParameterValue.EsConfigType"))]
        InvalidParameterValueEsConfigType,
        /// InvalidParameterValue.EsPort
        #[doc(alias("InvalidParameterValue.EsPort"))]
        InvalidParameterValueEsPort,
        /// InvalidParameterValue.EsVip
        #[doc(alias("InvalidParameterValue.EsVip"))]
        InvalidParameterValueEsVip,
        /// InvalidParameterValue.InstallBundleList
        #[doc(alias("InvalidParameterValue.InstallBundleList"))]
        InvalidParameterValueInstallBundleList,
        /// InvalidParameterValue.InstallPluginList
        #[doc(alias("InvalidParameterValue.InstallPluginList"))]
        InvalidParameterValueInstallPluginList,
        /// InvalidParameterValue.InstanceName
        #[doc(alias("InvalidParameterValue.InstanceName"))]
        InvalidParameterValueInstanceName,
        /// InvalidParameterValue.InvalidDeadline
        #[doc(alias("InvalidParameterValue.InvalidDeadline"))]
        InvalidParameterValueInvalidDeadline,
        /// InvalidParameterValue.InvalidJDK
        #[doc(alias("InvalidParameterValue.InvalidJDK"))]
        InvalidParameterValueInvalidJdk,
        /// InvalidParameterValue.Password
        #[doc(alias("InvalidParameterValue.Password"))]
        InvalidParameterValuePassword,
        /// InvalidParameterValue.PluginType
        #[doc(alias("InvalidParameterValue.PluginType"))]
        InvalidParameterValuePluginType,
        /// InvalidParameterValue.RemoveBundleList
        #[doc(alias("InvalidParameterValue.RemoveBundleList"))]
        InvalidParameterValueRemoveBundleList,
        /// InvalidParameterValue.RemovePluginList
        #[doc(alias("InvalidParameterValue.RemovePluginList"))]
        InvalidParameterValueRemovePluginList,
        /// InvalidParameterValue.RenewFlag
        #[doc(alias("InvalidParameterValue.RenewFlag"))]
        InvalidParameterValueRenewFlag,
        /// InvalidParameterValue.TargetPath
        #[doc(alias("InvalidParameterValue.TargetPath"))]
        InvalidParameterValueTargetPath,
        /// InvalidParameterValue.TimeUnit
        #[doc(alias("InvalidParameterValue.TimeUnit"))]
        InvalidParameterValueTimeUnit,
        /// InvalidParameterValue.UpgradeMode
        #[doc(alias("InvalidParameterValue.UpgradeMode"))]
        InvalidParameterValueUpgradeMode,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.ClusterNum
        #[doc(alias("LimitExceeded.ClusterNum"))]
        LimitExceededClusterNum,
        /// LimitExceeded.DiagnoseCount
        #[doc(alias("LimitExceeded.DiagnoseCount"))]
        LimitExceededDiagnoseCount,
        /// LimitExceeded.DiskCount
        #[doc(alias("LimitExceeded.DiskCount"))]
        LimitExceededDiskCount,
        /// LimitExceeded.IndexCount
        #[doc(alias("LimitExceeded.IndexCount"))]
        LimitExceededIndexCount,
        /// LimitExceeded.IndexCreate
        #[doc(alias("LimitExceeded.IndexCreate"))]
        LimitExceededIndexCreate,
        /// LimitExceeded.NodeNumOrIndices
        #[doc(alias("LimitExceeded.NodeNumOrIndices"))]
        LimitExceededNodeNumOrIndices,
        /// LimitExceeded.PluginInstall
        #[doc(alias("LimitExceeded.PluginInstall"))]
        LimitExceededPluginInstall,
        /// LimitExceeded.ResourceLimit
        #[doc(alias("LimitExceeded.ResourceLimit"))]
        LimitExceededResourceLimit,
        /// LimitExceeded.ResponsePackageOversize
        #[doc(alias("LimitExceeded.ResponsePackageOversize"))]
        LimitExceededResponsePackageOversize,
        /// LimitExceeded.ResponseTimeout
        #[doc(alias("LimitExceeded.ResponseTimeout"))]
        LimitExceededResponseTimeout,
        /// LimitExceeded.SpaceCount
        #[doc(alias("LimitExceeded.SpaceCount"))]
        LimitExceededSpaceCount,
        /// LimitExceeded.SpaceCreate
        #[doc(alias("LimitExceeded.SpaceCreate"))]
        LimitExceededSpaceCreate,
        /// LimitExceeded.UpdateItemLimit
        #[doc(alias("LimitExceeded.UpdateItemLimit"))]
        LimitExceededUpdateItemLimit,
        /// MissingParameter
        MissingParameter,
        /// RegionError
        RegionError,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.Diagnose
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceInUse.Diagnose"))]
        ResourceInUseDiagnose,
        /// ResourceInUse.IsolatedStatus
        #[doc(alias("ResourceInUse.IsolatedStatus"))]
        ResourceInUseIsolatedStatus,
        /// ResourceInUse.Order
        #[doc(alias("ResourceInUse.Order"))]
        ResourceInUseOrder,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceInsufficient.Balance
        #[doc(alias("ResourceInsufficient.Balance"))]
        ResourceInsufficientBalance,
        /// ResourceInsufficient.CVM
        #[doc(alias("ResourceInsufficient.CVM"))]
        ResourceInsufficientCvm,
        /// ResourceInsufficient.CVMQuota
        #[doc(alias("ResourceInsufficient.CVMQuota"))]
        ResourceInsufficientCvmQuota,
        /// ResourceInsufficient.Clb
        #[doc(alias("ResourceInsufficient.Clb"))]
        ResourceInsufficientClb,
        /// ResourceInsufficient.Disk
        #[doc(alias("ResourceInsufficient.Disk"))]
        ResourceInsufficientDisk,
        /// ResourceInsufficient.Es
        #[doc(alias("ResourceInsufficient.Es"))]
        ResourceInsufficientEs,
        /// ResourceInsufficient.HiddenZone
        #[doc(alias("ResourceInsufficient.HiddenZone"))]
        ResourceInsufficientHiddenZone,
        /// ResourceInsufficient.Subnet
        #[doc(alias("ResourceInsufficient.Subnet"))]
        ResourceInsufficientSubnet,
        /// ResourceInsufficient.SubnetIp
        #[doc(alias("ResourceInsufficient.SubnetIp"))]
        ResourceInsufficientSubnetIp,
        /// ResourceInsufficient.Zone
        #[doc(alias("ResourceInsufficient.Zone"))]
        ResourceInsufficientZone,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.AccountInfoNotFound
        #[doc(alias("ResourceNotFound.AccountInfoNotFound"))]
        ResourceNotFoundAccountInfoNotFound,
        /// ResourceNotFound.BaradMetricNotFound
        #[doc(alias("ResourceNotFound.BaradMetricNotFound"))]
        ResourceNotFoundBaradMetricNotFound,
        /// ResourceNotFound.CAMInfoNotFound
        #[doc(alias("ResourceNotFound.CAMInfoNotFound"))]
        ResourceNotFoundCamInfoNotFound,
        /// ResourceNotFound.CLBNotFound
        #[doc(alias("ResourceNotFound.CLBNotFound"))]
        ResourceNotFoundClbNotFound,
        /// ResourceNotFound.CVMInfoNotFound
        #[doc(alias("ResourceNotFound.CVMInfoNotFound"))]
        ResourceNotFoundCvmInfoNotFound,
        /// ResourceNotFound.ClusterInfoNotFound
        #[doc(alias("ResourceNotFound.ClusterInfoNotFound"))]
        ResourceNotFoundClusterInfoNotFound,
        /// ResourceNotFound.CosInfoNotFound
        #[doc(alias("ResourceNotFound.CosInfoNotFound"))]
        ResourceNotFoundCosInfoNotFound,
        /// ResourceNotFound.DBInfoNotFound
        #[doc(alias("ResourceNotFound.DBInfoNotFound"))]
        ResourceNotFoundDbInfoNotFound,
        /// ResourceNotFound.DataNodeNotFound
        #[doc(alias("ResourceNotFound.DataNodeNotFound"))]
        ResourceNotFoundDataNodeNotFound,
        /// ResourceNotFound.DiagnoseNotFound
        #[doc(alias("ResourceNotFound.DiagnoseNotFound"))]
        ResourceNotFoundDiagnoseNotFound,
        /// ResourceNotFound.DiskInfoNotFound
        #[doc(alias("ResourceNotFound.DiskInfoNotFound"))]
        ResourceNotFoundDiskInfoNotFound,
        /// ResourceNotFound.EsInfoNotFound
        #[doc(alias("ResourceNotFound.EsInfoNotFound"))]
        ResourceNotFoundEsInfoNotFound,
        /// ResourceNotFound.IndexInfoNotFound
        #[doc(alias("ResourceNotFound.IndexInfoNotFound"))]
        ResourceNotFoundIndexInfoNotFound,
        /// ResourceNotFound.KMSNotFound
        #[doc(alias("ResourceNotFound.KMSNotFound"))]
        ResourceNotFoundKmsNotFound,
        /// ResourceNotFound.NetWorkInfoNotFound
        #[doc(alias("ResourceNotFound.NetWorkInfoNotFound"))]
        ResourceNotFoundNetWorkInfoNotFound,
        /// ResourceNotFound.OssInfoNotFound
        #[doc(alias("ResourceNotFound.OssInfoNotFound"))]
        ResourceNotFoundOssInfoNotFound,
        /// ResourceNotFound.STSNotFound
        #[doc(alias("ResourceNotFound.STSNotFound"))]
        ResourceNotFoundStsNotFound,
        /// ResourceNotFound.SecurityGroupNotFound
        #[doc(alias("ResourceNotFound.SecurityGroupNotFound"))]
        ResourceNotFoundSecurityGroupNotFound,
        /// ResourceNotFound.TradeCgwNotFound
        #[doc(alias("ResourceNotFound.TradeCgwNotFound"))]
        ResourceNotFoundTradeCgwNotFound,
        /// ResourceNotFound.VPCInfoNotFound
        #[doc(alias("ResourceNotFound.VPCInfoNotFound"))]
        ResourceNotFoundVpcInfoNotFound,
        /// ResourceNotFound.WhiteListNotFound
        #[doc(alias("ResourceNotFound.WhiteListNotFound"))]
        ResourceNotFoundWhiteListNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.UinNotInWhiteList
        #[doc(alias("UnauthorizedOperation.UinNotInWhiteList"))]
        UnauthorizedOperationUinNotInWhiteList,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.AuditStatusConflict
        #[doc(alias("UnsupportedOperation.AuditStatusConflict"))]
        UnsupportedOperationAuditStatusConflict,
        /// UnsupportedOperation.BasicSecurityType
        #[doc(alias("UnsupportedOperation.BasicSecurityType"))]
        UnsupportedOperationBasicSecurityType,
        /// UnsupportedOperation.ChangeNodeType
        #[doc(alias("UnsupportedOperation.ChangeNodeType"))]
        UnsupportedOperationChangeNodeType,
        /// UnsupportedOperation.CloseHttpsWithSaml
        #[doc(alias("UnsupportedOperation.CloseHttpsWithSaml"))]
        UnsupportedOperationCloseHttpsWithSaml,
        /// UnsupportedOperation.ClusterShardNum
        #[doc(alias("UnsupportedOperation.ClusterShardNum"))]
        UnsupportedOperationClusterShardNum,
        /// UnsupportedOperation.ClusterStateClose
        #[doc(alias("UnsupportedOperation.ClusterStateClose"))]
        UnsupportedOperationClusterStateClose,
        /// UnsupportedOperation.ClusterStateNoReplication
        #[doc(alias("UnsupportedOperation.ClusterStateNoReplication"))]
        UnsupportedOperationClusterStateNoReplication,
        /// UnsupportedOperation.ClusterStateUnHealth
        #[doc(alias("UnsupportedOperation.ClusterStateUnHealth"))]
        UnsupportedOperationClusterStateUnHealth,
        /// UnsupportedOperation.CosBackUp
        #[doc(alias("UnsupportedOperation.CosBackUp"))]
        UnsupportedOperationCosBackUp,
        /// UnsupportedOperation.CvmStateNotSupported
        #[doc(alias("UnsupportedOperation.CvmStateNotSupported"))]
        UnsupportedOperationCvmStateNotSupported,
        /// UnsupportedOperation.CvmStatusStopped
        #[doc(alias("UnsupportedOperation.CvmStatusStopped"))]
        UnsupportedOperationCvmStatusStopped,
        /// UnsupportedOperation.DataNodeJvmHeapTooSmall
        #[doc(alias("UnsupportedOperation.DataNodeJvmHeapTooSmall"))]
        UnsupportedOperationDataNodeJvmHeapTooSmall,
        /// UnsupportedOperation.DiagnoseJob
        #[doc(alias("UnsupportedOperation.DiagnoseJob"))]
        UnsupportedOperationDiagnoseJob,
        /// UnsupportedOperation.DiagnoseNotOpen
        #[doc(alias("UnsupportedOperation.DiagnoseNotOpen"))]
        UnsupportedOperationDiagnoseNotOpen,
        /// UnsupportedOperation.DiskFreeSpaceInsufficient
        #[doc(alias("UnsupportedOperation.DiskFreeSpaceInsufficient"))]
        UnsupportedOperationDiskFreeSpaceInsufficient,
        /// UnsupportedOperation.DiskNotPortable
        #[doc(alias("UnsupportedOperation.DiskNotPortable"))]
        UnsupportedOperationDiskNotPortable,
        /// UnsupportedOperation.DiskStateNotSupported
        #[doc(alias("UnsupportedOperation.DiskStateNotSupported"))]
        UnsupportedOperationDiskStateNotSupported,
        /// UnsupportedOperation.DiskTypeChangePathNotSupported
        #[doc(alias("UnsupportedOperation.DiskTypeChangePathNotSupported"))]
        UnsupportedOperationDiskTypeChangePathNotSupported,
        /// UnsupportedOperation.DiskUse
        #[doc(alias("UnsupportedOperation.DiskUse"))]
        UnsupportedOperationDiskUse,
        /// UnsupportedOperation.EditListLength
        #[doc(alias("UnsupportedOperation.EditListLength"))]
        UnsupportedOperationEditListLength,
        /// UnsupportedOperation.HeteroScalingExecuting
        #[doc(alias("UnsupportedOperation.HeteroScalingExecuting"))]
        UnsupportedOperationHeteroScalingExecuting,
        /// UnsupportedOperation.IndexSettingsRequireSet
        #[doc(alias("UnsupportedOperation.IndexSettingsRequireSet"))]
        UnsupportedOperationIndexSettingsRequireSet,
        /// UnsupportedOperation.InstanceTypeError
        #[doc(alias("UnsupportedOperation.InstanceTypeError"))]
        UnsupportedOperationInstanceTypeError,
        /// UnsupportedOperation.KernelNotSupport
        #[doc(alias("UnsupportedOperation.KernelNotSupport"))]
        UnsupportedOperationKernelNotSupport,
        /// UnsupportedOperation.KernelNotSupportGpu
        #[doc(alias("UnsupportedOperation.KernelNotSupportGpu"))]
        UnsupportedOperationKernelNotSupportGpu,
        /// UnsupportedOperation.LicenseError
        #[doc(alias("UnsupportedOperation.LicenseError"))]
        UnsupportedOperationLicenseError,
        /// UnsupportedOperation.LocalDisk
        #[doc(alias("UnsupportedOperation.LocalDisk"))]
        UnsupportedOperationLocalDisk,
        /// UnsupportedOperation.Migrate
        #[doc(alias("UnsupportedOperation.Migrate"))]
        UnsupportedOperationMigrate,
        /// UnsupportedOperation.MultiZonesUpgrade
        #[doc(alias("UnsupportedOperation.MultiZonesUpgrade"))]
        UnsupportedOperationMultiZonesUpgrade,
        /// UnsupportedOperation.NotAgreement
        #[doc(alias("UnsupportedOperation.NotAgreement"))]
        UnsupportedOperationNotAgreement,
        /// UnsupportedOperation.NotDataDisk
        #[doc(alias("UnsupportedOperation.NotDataDisk"))]
        UnsupportedOperationNotDataDisk,
        /// UnsupportedOperation.PassLogstashId
        #[doc(alias("UnsupportedOperation.PassLogstashId"))]
        UnsupportedOperationPassLogstashId,
        /// UnsupportedOperation.Plugin
        #[doc(alias("UnsupportedOperation.Plugin"))]
        UnsupportedOperationPlugin,
        /// UnsupportedOperation.Protocol
        #[doc(alias("UnsupportedOperation.Protocol"))]
        UnsupportedOperationProtocol,
        /// UnsupportedOperation.ReadRate
        #[doc(alias("UnsupportedOperation.ReadRate"))]
        UnsupportedOperationReadRate,
        /// UnsupportedOperation.RestartMode
        #[doc(alias("UnsupportedOperation.RestartMode"))]
        UnsupportedOperationRestartMode,
        /// UnsupportedOperation.ScaleDownTooMuch
        #[doc(alias("UnsupportedOperation.ScaleDownTooMuch"))]
        UnsupportedOperationScaleDownTooMuch,
        /// UnsupportedOperation.ScaleInTooMuch
        #[doc(alias("UnsupportedOperation.ScaleInTooMuch"))]
        UnsupportedOperationScaleInTooMuch,
        /// UnsupportedOperation.SingleNodeClusterNotSupport
        #[doc(alias("UnsupportedOperation.SingleNodeClusterNotSupport"))]
        UnsupportedOperationSingleNodeClusterNotSupport,
        /// UnsupportedOperation.StatusNotNormal
        #[doc(alias("UnsupportedOperation.StatusNotNormal"))]
        UnsupportedOperationStatusNotNormal,
        /// UnsupportedOperation.StatusNotSupport
        #[doc(alias("UnsupportedOperation.StatusNotSupport"))]
        UnsupportedOperationStatusNotSupport,
        /// UnsupportedOperation.SwitchPrivateLink
        #[doc(alias("UnsupportedOperation.SwitchPrivateLink"))]
        UnsupportedOperationSwitchPrivateLink,
        /// UnsupportedOperation.TotalStorage
        #[doc(alias("UnsupportedOperation.TotalStorage"))]
        UnsupportedOperationTotalStorage,
        /// UnsupportedOperation.UpdateDiskEncrypt
        #[doc(alias("UnsupportedOperation.UpdateDiskEncrypt"))]
        UnsupportedOperationUpdateDiskEncrypt,
        /// UnsupportedOperation.UpdateDiskType
        #[doc(alias("UnsupportedOperation.UpdateDiskType"))]
        UnsupportedOperationUpdateDiskType,
        /// UnsupportedOperation.UpdateNodeNumAndNodeType
        #[doc(alias("UnsupportedOperation.UpdateNodeNumAndNodeType"))]
        UnsupportedOperationUpdateNodeNumAndNodeType,
        /// UnsupportedOperation.VPCInfoNotFound
        #[doc(alias("UnsupportedOperation.VPCInfoNotFound"))]
        UnsupportedOperationVpcInfoNotFound,
        /// UnsupportedOperation.WebServiceType
        #[doc(alias("UnsupportedOperation.WebServiceType"))]
        UnsupportedOperationWebServiceType,
        /// UnsupportedOperation.WriteRate
        #[doc(alias("UnsupportedOperation.WriteRate"))]
        UnsupportedOperationWriteRate,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "es")]
    api::listed_enum!(EsError, es_v20180416_table);
    pub(crate) mod es_v20180416_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "es")]
        use super::EsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "es_v20180416";
        pub(super) const CODE_INDEX: Index = index::ES_V20180416_CODES;
        pub(super) const KEY_INDEX: Index = index::ES_V20180416_KEYS;
        #[cfg(feature = "es")]
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
        pub(super) static ANSWERS: [Answer; 30] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnAuthCreateInstance"),
            Answer::of("AuthFailure.UnAuthDescribeInstances"),
            Answer::of("AuthFailure.UnAuthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.UnsupportedOpenLowFrequency")
                .with_retry(Retry::Never),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("RegionError"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInUse.Diagnose").with_retry(Retry::Backoff),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::ES_V20180416_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "es")]
pub use v20180416::EsError;

/// Version 2025-01-01 of the API.
pub mod v20250101 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "es")]
    /// Error codes of Elasticsearch Service (es), API 3.0, version 2025-01-01.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum EsError {
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceNotFound
        ResourceNotFound,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "es")]
    api::listed_enum!(EsError, es_v20250101_table);
    pub(crate) mod es_v20250101_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "es")]
        use super::EsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "es_v20250101";
        pub(super) const CODE_INDEX: Index = index::ES_V20250101_CODES;
        pub(super) const KEY_INDEX: Index = index::ES_V20250101_KEYS;
        #[cfg(feature = "es")]
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
        pub(super) static ANSWERS: [Answer; 10] = [
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceNotFound"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::ES_V20250101_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

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
