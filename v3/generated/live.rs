// @generated from spec/live.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: c5a19409db2c3e5f, rust-hash: 7e70117b011a4e1c
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/live.rs"]
mod index;

/// Version 2018-08-01 of the API.
pub mod v20180801 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "live")]
    /// Error codes of Cloud Streaming Services (live), API 3.0, version 2018-08-01.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum LiveError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AiTranscodeOptionFail
        #[doc(alias("FailedOperation.AiTranscodeOptionFail"))]
        FailedOperationAiTranscodeOptionFail,
        /// FailedOperation.AlterTaskState
        #[doc(alias("FailedOperation.AlterTaskState"))]
        FailedOperationAlterTaskState,
        /// FailedOperation.AuthError
        #[doc(alias("FailedOperation.AuthError"))]
        FailedOperationAuthError,
        /// FailedOperation.CallOtherSvrError
        #[doc(alias("FailedOperation.CallOtherSvrError"))]
        FailedOperationCallOtherSvrError,
        /// FailedOperation.CallOtherSvrFailed
        #[doc(alias("FailedOperation.CallOtherSvrFailed"))]
        FailedOperationCallOtherSvrFailed,
        /// FailedOperation.CancelSessionNotExist
        #[doc(alias("FailedOperation.CancelSessionNotExist"))]
        FailedOperationCancelSessionNotExist,
        /// FailedOperation.CannotBeDeletedIssued
        #[doc(alias("FailedOperation.CannotBeDeletedIssued"))]
        FailedOperationCannotBeDeletedIssued,
        /// FailedOperation.CannotBeDeletedWithinHour
        #[doc(alias("FailedOperation.CannotBeDeletedWithinHour"))]
        FailedOperationCannotBeDeletedWithinHour,
        /// FailedOperation.CasterBinded
        #[doc(alias("FailedOperation.CasterBinded"))]
        FailedOperationCasterBinded,
        /// FailedOperation.CasterExpired
        #[doc(alias("FailedOperation.CasterExpired"))]
        FailedOperationCasterExpired,
        /// FailedOperation.CasterNotFound
        #[doc(alias("FailedOperation.CasterNotFound"))]
        FailedOperationCasterNotFound,
        /// FailedOperation.CertificateExists
        #[doc(alias("FailedOperation.CertificateExists"))]
        FailedOperationCertificateExists,
        /// FailedOperation.CertificateInvalid
        #[doc(alias("FailedOperation.CertificateInvalid"))]
        FailedOperationCertificateInvalid,
        /// FailedOperation.CertificateMismatch
        #[doc(alias("FailedOperation.CertificateMismatch"))]
        FailedOperationCertificateMismatch,
        /// FailedOperation.CertificateNotFound
        #[doc(alias("FailedOperation.CertificateNotFound"))]
        FailedOperationCertificateNotFound,
        /// FailedOperation.ConfInUsed
        #[doc(alias("FailedOperation.ConfInUsed"))]
        FailedOperationConfInUsed,
        /// FailedOperation.ConfigCDNFailed
        #[doc(alias("FailedOperation.ConfigCDNFailed"))]
        FailedOperationConfigCdnFailed,
        /// FailedOperation.ConflictAction
        #[doc(alias("FailedOperation.ConflictAction"))]
        FailedOperationConflictAction,
        /// FailedOperation.CosBucketNotExist
        #[doc(alias("FailedOperation.CosBucketNotExist"))]
        FailedOperationCosBucketNotExist,
        /// FailedOperation.CosBucketNotPermission
        #[doc(alias("FailedOperation.CosBucketNotPermission"))]
        FailedOperationCosBucketNotPermission,
        /// FailedOperation.CosRoleNotExists
        #[doc(alias("FailedOperation.CosRoleNotExists"))]
        FailedOperationCosRoleNotExists,
        /// FailedOperation.CreateAIGCTaskFailed
        #[doc(alias("FailedOperation.CreateAIGCTaskFailed"))]
        FailedOperationCreateAigcTaskFailed,
        /// FailedOperation.CreateCasterTaskFailed
        #[doc(alias("FailedOperation.CreateCasterTaskFailed"))]
        FailedOperationCreateCasterTaskFailed,
        /// FailedOperation.DatabaseNotAccessible
        #[doc(alias("FailedOperation.DatabaseNotAccessible"))]
        FailedOperationDatabaseNotAccessible,
        /// FailedOperation.DeleteDomainInLockedTime
        #[doc(alias("FailedOperation.DeleteDomainInLockedTime"))]
        FailedOperationDeleteDomainInLockedTime,
        /// FailedOperation.DomainAdded
        #[doc(alias("FailedOperation.DomainAdded"))]
        FailedOperationDomainAdded,
        /// FailedOperation.DomainGslbFail
        #[doc(alias("FailedOperation.DomainGslbFail"))]
        FailedOperationDomainGslbFail,
        /// FailedOperation.DomainNeedRealName
        #[doc(alias("FailedOperation.DomainNeedRealName"))]
        FailedOperationDomainNeedRealName,
        /// FailedOperation.DomainNeedVerifyOwner
        #[doc(alias("FailedOperation.DomainNeedVerifyOwner"))]
        FailedOperationDomainNeedVerifyOwner,
        /// FailedOperation.ExceedsFreeLimit
        #[doc(alias("FailedOperation.ExceedsFreeLimit"))]
        FailedOperationExceedsFreeLimit,
        /// FailedOperation.GetDataFailed
        #[doc(alias("FailedOperation.GetDataFailed"))]
        FailedOperationGetDataFailed,
        /// FailedOperation.GetPictureUrlError
        #[doc(alias("FailedOperation.GetPictureUrlError"))]
        FailedOperationGetPictureUrlError,
        /// FailedOperation.GetStreamResolutionError
        #[doc(alias("FailedOperation.GetStreamResolutionError"))]
        FailedOperationGetStreamResolutionError,
        /// FailedOperation.HasNotLivingStream
        #[doc(alias("FailedOperation.HasNotLivingStream"))]
        FailedOperationHasNotLivingStream,
        /// FailedOperation.HostOutLimit
        #[doc(alias("FailedOperation.HostOutLimit"))]
        FailedOperationHostOutLimit,
        /// FailedOperation.InputAlreadyExist
        #[doc(alias("FailedOperation.InputAlreadyExist"))]
        FailedOperationInputAlreadyExist,
        /// FailedOperation.InputIsNotActive
        #[doc(alias("FailedOperation.InputIsNotActive"))]
        FailedOperationInputIsNotActive,
        /// FailedOperation.InputNotExist
        #[doc(alias("FailedOperation.InputNotExist"))]
        FailedOperationInputNotExist,
        /// FailedOperation.InputStreamMixTypeNotAccessible
        #[doc(alias("FailedOperation.InputStreamMixTypeNotAccessible"))]
        FailedOperationInputStreamMixTypeNotAccessible,
        /// FailedOperation.InputUsedInAutoCast
        #[doc(alias("FailedOperation.InputUsedInAutoCast"))]
        FailedOperationInputUsedInAutoCast,
        /// FailedOperation.InputUsedInLayout
        #[doc(alias("FailedOperation.InputUsedInLayout"))]
        FailedOperationInputUsedInLayout,
        /// FailedOperation.InputUsedInPgm
        #[doc(alias("FailedOperation.InputUsedInPgm"))]
        FailedOperationInputUsedInPgm,
        /// FailedOperation.InputUsedInPvw
        #[doc(alias("FailedOperation.InputUsedInPvw"))]
        FailedOperationInputUsedInPvw,
        /// FailedOperation.InvalidCertificateStatusCode
        #[doc(alias("FailedOperation.InvalidCertificateStatusCode"))]
        FailedOperationInvalidCertificateStatusCode,
        /// FailedOperation.InvalidParam
        #[doc(alias("FailedOperation.InvalidParam"))]
        FailedOperationInvalidParam,
        /// FailedOperation.InvokeCdnApiFail
        #[doc(alias("FailedOperation.InvokeCdnApiFail"))]
        FailedOperationInvokeCdnApiFail,
        /// FailedOperation.InvokeVideoApiFail
        #[doc(alias("FailedOperation.InvokeVideoApiFail"))]
        FailedOperationInvokeVideoApiFail,
        /// FailedOperation.JiFeiNoEnoughFund
        #[doc(alias("FailedOperation.JiFeiNoEnoughFund"))]
        FailedOperationJiFeiNoEnoughFund,
        /// FailedOperation.LayoutAlreadyExist
        #[doc(alias("FailedOperation.LayoutAlreadyExist"))]
        FailedOperationLayoutAlreadyExist,
        /// FailedOperation.LayoutNotExist
        #[doc(alias("FailedOperation.LayoutNotExist"))]
        FailedOperationLayoutNotExist,
        /// FailedOperation.LayoutUsedInAutoCast
        #[doc(alias("FailedOperation.LayoutUsedInAutoCast"))]
        FailedOperationLayoutUsedInAutoCast,
        /// FailedOperation.LayoutUsedInPgm
        #[doc(alias("FailedOperation.LayoutUsedInPgm"))]
        FailedOperationLayoutUsedInPgm,
        /// FailedOperation.LayoutUsedInPvw
        #[doc(alias("FailedOperation.LayoutUsedInPvw"))]
        FailedOperationLayoutUsedInPvw,
        /// FailedOperation.MarkPicAlreadyExist
        #[doc(alias("FailedOperation.MarkPicAlreadyExist"))]
        FailedOperationMarkPicAlreadyExist,
        /// FailedOperation.MarkPicNotExist
        #[doc(alias("FailedOperation.MarkPicNotExist"))]
        FailedOperationMarkPicNotExist,
        /// FailedOperation.MarkPicUsedInAutoCast
        #[doc(alias("FailedOperation.MarkPicUsedInAutoCast"))]
        FailedOperationMarkPicUsedInAutoCast,
        /// FailedOperation.MarkWordAlreadyExist
        #[doc(alias("FailedOperation.MarkWordAlreadyExist"))]
        FailedOperationMarkWordAlreadyExist,
        /// FailedOperation.MarkWordNotExist
        #[doc(alias("FailedOperation.MarkWordNotExist"))]
        FailedOperationMarkWordNotExist,
        /// FailedOperation.MarkWordUsedInAutoCast
        #[doc(alias("FailedOperation.MarkWordUsedInAutoCast"))]
        FailedOperationMarkWordUsedInAutoCast,
        /// FailedOperation.MonitorIsActive
        #[doc(alias("FailedOperation.MonitorIsActive"))]
        FailedOperationMonitorIsActive,
        /// FailedOperation.MonitorLimitExceeded
        #[doc(alias("FailedOperation.MonitorLimitExceeded"))]
        FailedOperationMonitorLimitExceeded,
        /// FailedOperation.MonitorNotExist
        #[doc(alias("FailedOperation.MonitorNotExist"))]
        FailedOperationMonitorNotExist,
        /// FailedOperation.NetworkError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.NetworkError"))]
        FailedOperationNetworkError,
        /// FailedOperation.NoBackupInput
        #[doc(alias("FailedOperation.NoBackupInput"))]
        FailedOperationNoBackupInput,
        /// FailedOperation.NoLVBPushOrPlayDomain
        #[doc(alias("FailedOperation.NoLVBPushOrPlayDomain"))]
        FailedOperationNoLvbPushOrPlayDomain,
        /// FailedOperation.NoPgmRunning
        #[doc(alias("FailedOperation.NoPgmRunning"))]
        FailedOperationNoPgmRunning,
        /// FailedOperation.NoProjectPermission
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.NoProjectPermission"))]
        FailedOperationNoProjectPermission,
        /// FailedOperation.NoRealNameAuth
        #[doc(alias("FailedOperation.NoRealNameAuth"))]
        FailedOperationNoRealNameAuth,
        /// FailedOperation.NotFound
        #[doc(alias("FailedOperation.NotFound"))]
        FailedOperationNotFound,
        /// FailedOperation.OutOfService
        #[doc(alias("FailedOperation.OutOfService"))]
        FailedOperationOutOfService,
        /// FailedOperation.OutputAlreadyExist
        #[doc(alias("FailedOperation.OutputAlreadyExist"))]
        FailedOperationOutputAlreadyExist,
        /// FailedOperation.OutputIsNotExist
        #[doc(alias("FailedOperation.OutputIsNotExist"))]
        FailedOperationOutputIsNotExist,
        /// FailedOperation.ParentDomainAdded
        #[doc(alias("FailedOperation.ParentDomainAdded"))]
        FailedOperationParentDomainAdded,
        /// FailedOperation.ProcessMixError
        #[doc(alias("FailedOperation.ProcessMixError"))]
        FailedOperationProcessMixError,
        /// FailedOperation.QueryAIGCTaskFailed
        #[doc(alias("FailedOperation.QueryAIGCTaskFailed"))]
        FailedOperationQueryAigcTaskFailed,
        /// FailedOperation.QueryUploadInfoFailed
        #[doc(alias("FailedOperation.QueryUploadInfoFailed"))]
        FailedOperationQueryUploadInfoFailed,
        /// FailedOperation.RelateServerNotAccessible
        #[doc(alias("FailedOperation.RelateServerNotAccessible"))]
        FailedOperationRelateServerNotAccessible,
        /// FailedOperation.RelatedRunningMonitorLimitExceeded
        #[doc(alias("FailedOperation.RelatedRunningMonitorLimitExceeded"))]
        FailedOperationRelatedRunningMonitorLimitExceeded,
        /// FailedOperation.ReleaseCasterFailed
        #[doc(alias("FailedOperation.ReleaseCasterFailed"))]
        FailedOperationReleaseCasterFailed,
        /// FailedOperation.ResourceNotEnough
        #[doc(alias("FailedOperation.ResourceNotEnough"))]
        FailedOperationResourceNotEnough,
        /// FailedOperation.RuleAlreadyExist
        #[doc(alias("FailedOperation.RuleAlreadyExist"))]
        FailedOperationRuleAlreadyExist,
        /// FailedOperation.SdkNoPackage
        #[doc(alias("FailedOperation.SdkNoPackage"))]
        FailedOperationSdkNoPackage,
        /// FailedOperation.StartPullFailed
        #[doc(alias("FailedOperation.StartPullFailed"))]
        FailedOperationStartPullFailed,
        /// FailedOperation.StartTaskFailed
        #[doc(alias("FailedOperation.StartTaskFailed"))]
        FailedOperationStartTaskFailed,
        /// FailedOperation.StopCasterTaskFailed
        #[doc(alias("FailedOperation.StopCasterTaskFailed"))]
        FailedOperationStopCasterTaskFailed,
        /// FailedOperation.StopPullFailed
        #[doc(alias("FailedOperation.StopPullFailed"))]
        FailedOperationStopPullFailed,
        /// FailedOperation.StopTaskFailed
        #[doc(alias("FailedOperation.StopTaskFailed"))]
        FailedOperationStopTaskFailed,
        /// FailedOperation.StreamNotExist
        #[doc(alias("FailedOperation.StreamNotExist"))]
        FailedOperationStreamNotExist,
        /// FailedOperation.SubDomainAdded
        #[doc(alias("FailedOperation.SubDomainAdded"))]
        FailedOperationSubDomainAdded,
        /// FailedOperation.TagUnbindError
        #[doc(alias("FailedOperation.TagUnbindError"))]
        FailedOperationTagUnbindError,
        /// FailedOperation.TooMuchInput
        #[doc(alias("FailedOperation.TooMuchInput"))]
        FailedOperationTooMuchInput,
        /// InternalError
        InternalError,
        /// InternalError.ArgsNotMatch
        #[doc(alias("InternalError.ArgsNotMatch"))]
        InternalErrorArgsNotMatch,
        /// InternalError.CallOtherSvrError
        #[doc(alias("InternalError.CallOtherSvrError"))]
        InternalErrorCallOtherSvrError,
        /// InternalError.ChineseCharacterDetected
        #[doc(alias("InternalError.ChineseCharacterDetected"))]
        InternalErrorChineseCharacterDetected,
        /// InternalError.ConfInUsed
        #[doc(alias("InternalError.ConfInUsed"))]
        InternalErrorConfInUsed,
        /// InternalError.ConfNotFound
        #[doc(alias("InternalError.ConfNotFound"))]
        InternalErrorConfNotFound,
        /// InternalError.ConfOutLimit
        #[doc(alias("InternalError.ConfOutLimit"))]
        InternalErrorConfOutLimit,
        /// InternalError.ConfigNotExist
        #[doc(alias("InternalError.ConfigNotExist"))]
        InternalErrorConfigNotExist,
        /// InternalError.ConnectDbError
        #[doc(alias("InternalError.ConnectDbError"))]
        InternalErrorConnectDbError,
        /// InternalError.CrtDateInUsing
        #[doc(alias("InternalError.CrtDateInUsing"))]
        InternalErrorCrtDateInUsing,
        /// InternalError.CrtDateNotFound
        #[doc(alias("InternalError.CrtDateNotFound"))]
        InternalErrorCrtDateNotFound,
        /// InternalError.CrtDateNotLegal
        #[doc(alias("InternalError.CrtDateNotLegal"))]
        InternalErrorCrtDateNotLegal,
        /// InternalError.CrtDateOverdue
        #[doc(alias("InternalError.CrtDateOverdue"))]
        InternalErrorCrtDateOverdue,
        /// InternalError.CrtDomainNotFound
        #[doc(alias("InternalError.CrtDomainNotFound"))]
        InternalErrorCrtDomainNotFound,
        /// InternalError.CrtKeyNotMatch
        #[doc(alias("InternalError.CrtKeyNotMatch"))]
        InternalErrorCrtKeyNotMatch,
        /// InternalError.DBError
        #[doc(alias("InternalError.DBError"))]
        InternalErrorDbError,
        /// InternalError.DomainAlreadyExist
        #[doc(alias("InternalError.DomainAlreadyExist"))]
        InternalErrorDomainAlreadyExist,
        /// InternalError.DomainFormatError
        #[doc(alias("InternalError.DomainFormatError"))]
        InternalErrorDomainFormatError,
        /// InternalError.DomainGslbFail
        #[doc(alias("InternalError.DomainGslbFail"))]
        InternalErrorDomainGslbFail,
        /// InternalError.DomainIsFamous
        #[doc(alias("InternalError.DomainIsFamous"))]
        InternalErrorDomainIsFamous,
        /// InternalError.DomainIsLimited
        #[doc(alias("InternalError.DomainIsLimited"))]
        InternalErrorDomainIsLimited,
        /// InternalError.DomainNoRecord
        #[doc(alias("InternalError.DomainNoRecord"))]
        InternalErrorDomainNoRecord,
        /// InternalError.DomainNotExist
        #[doc(alias("InternalError.DomainNotExist"))]
        InternalErrorDomainNotExist,
        /// InternalError.DomainTooLong
        #[doc(alias("InternalError.DomainTooLong"))]
        InternalErrorDomainTooLong,
        /// InternalError.GetBizidError
        #[doc(alias("InternalError.GetBizidError"))]
        InternalErrorGetBizidError,
        /// InternalError.GetConfigError
        #[doc(alias("InternalError.GetConfigError"))]
        InternalErrorGetConfigError,
        /// InternalError.GetStreamInfoError
        #[doc(alias("InternalError.GetStreamInfoError"))]
        InternalErrorGetStreamInfoError,
        /// InternalError.GetUpstreamInfoError
        #[doc(alias("InternalError.GetUpstreamInfoError"))]
        InternalErrorGetUpstreamInfoError,
        /// InternalError.GetWatermarkError
        #[doc(alias("InternalError.GetWatermarkError"))]
        InternalErrorGetWatermarkError,
        /// InternalError.HasNotLivingStream
        #[doc(alias("InternalError.HasNotLivingStream"))]
        InternalErrorHasNotLivingStream,
        /// InternalError.InvalidInput
        #[doc(alias("InternalError.InvalidInput"))]
        InternalErrorInvalidInput,
        /// InternalError.InvalidRequest
        #[doc(alias("InternalError.InvalidRequest"))]
        InternalErrorInvalidRequest,
        /// InternalError.InvalidUser
        #[doc(alias("InternalError.InvalidUser"))]
        InternalErrorInvalidUser,
        /// InternalError.JiFeiOtherError
        #[doc(alias("InternalError.JiFeiOtherError"))]
        InternalErrorJiFeiOtherError,
        /// InternalError.NetworkError
        #[doc(alias("InternalError.NetworkError"))]
        InternalErrorNetworkError,
        /// InternalError.NotFound
        #[doc(alias("InternalError.NotFound"))]
        InternalErrorNotFound,
        /// InternalError.NotPermmitOperat
        ///
        /// - Retry: `never`
        #[doc(alias("InternalError.NotPermmitOperat"))]
        InternalErrorNotPermmitOperat,
        /// InternalError.PlayDomainNoRecord
        #[doc(alias("InternalError.PlayDomainNoRecord"))]
        InternalErrorPlayDomainNoRecord,
        /// InternalError.ProcessorAlreadyExist
        #[doc(alias("InternalError.ProcessorAlreadyExist"))]
        InternalErrorProcessorAlreadyExist,
        /// InternalError.PushDomainNoRecord
        #[doc(alias("InternalError.PushDomainNoRecord"))]
        InternalErrorPushDomainNoRecord,
        /// InternalError.QueryProIspPlayInfoError
        #[doc(alias("InternalError.QueryProIspPlayInfoError"))]
        InternalErrorQueryProIspPlayInfoError,
        /// InternalError.QueryUploadInfoFailed
        #[doc(alias("InternalError.QueryUploadInfoFailed"))]
        InternalErrorQueryUploadInfoFailed,
        /// InternalError.RuleAlreadyExist
        #[doc(alias("InternalError.RuleAlreadyExist"))]
        InternalErrorRuleAlreadyExist,
        /// InternalError.RuleInUsing
        #[doc(alias("InternalError.RuleInUsing"))]
        InternalErrorRuleInUsing,
        /// InternalError.RuleNotFound
        #[doc(alias("InternalError.RuleNotFound"))]
        InternalErrorRuleNotFound,
        /// InternalError.RuleOutLimit
        #[doc(alias("InternalError.RuleOutLimit"))]
        InternalErrorRuleOutLimit,
        /// InternalError.StreamStatusError
        #[doc(alias("InternalError.StreamStatusError"))]
        InternalErrorStreamStatusError,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError,
        /// InternalError.UpdateDataError
        #[doc(alias("InternalError.UpdateDataError"))]
        InternalErrorUpdateDataError,
        /// InternalError.WatermarkAddError
        #[doc(alias("InternalError.WatermarkAddError"))]
        InternalErrorWatermarkAddError,
        /// InternalError.WatermarkEditError
        #[doc(alias("InternalError.WatermarkEditError"))]
        InternalErrorWatermarkEditError,
        /// InternalError.WatermarkNotExist
        #[doc(alias("InternalError.WatermarkNotExist"))]
        InternalErrorWatermarkNotExist,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ArgsNotMatch
        #[doc(alias("InvalidParameter.ArgsNotMatch"))]
        InvalidParameterArgsNotMatch,
        /// InvalidParameter.COSCustomFileNameError
        #[doc(alias("InvalidParameter.COSCustomFileNameError"))]
        InvalidParameterCosCustomFileNameError,
        /// InvalidParameter.CancelSessionNotExist
        #[doc(alias("InvalidParameter.CancelSessionNotExist"))]
        InvalidParameterCancelSessionNotExist,
        /// InvalidParameter.CloudCrtIdError
        #[doc(alias("InvalidParameter.CloudCrtIdError"))]
        InvalidParameterCloudCrtIdError,
        /// InvalidParameter.CloudDomainIsStop
        #[doc(alias("InvalidParameter.CloudDomainIsStop"))]
        InvalidParameterCloudDomainIsStop,
        /// InvalidParameter.ConfInUsed
        #[doc(alias("InvalidParameter.ConfInUsed"))]
        InvalidParameterConfInUsed,
        /// InvalidParameter.ConfNotFound
        #[doc(alias("InvalidParameter.ConfNotFound"))]
        InvalidParameterConfNotFound,
        /// InvalidParameter.CrtDateInUsing
        #[doc(alias("InvalidParameter.CrtDateInUsing"))]
        InvalidParameterCrtDateInUsing,
        /// InvalidParameter.CrtDateNotFound
        #[doc(alias("InvalidParameter.CrtDateNotFound"))]
        InvalidParameterCrtDateNotFound,
        /// InvalidParameter.CrtDateNotLegal
        #[doc(alias("InvalidParameter.CrtDateNotLegal"))]
        InvalidParameterCrtDateNotLegal,
        /// InvalidParameter.CrtDateOverdue
        #[doc(alias("InvalidParameter.CrtDateOverdue"))]
        InvalidParameterCrtDateOverdue,
        /// InvalidParameter.CrtDomainNotFound
        #[doc(alias("InvalidParameter.CrtDomainNotFound"))]
        InvalidParameterCrtDomainNotFound,
        /// InvalidParameter.CrtKeyNotMatch
        #[doc(alias("InvalidParameter.CrtKeyNotMatch"))]
        InvalidParameterCrtKeyNotMatch,
        /// InvalidParameter.CrtOrKeyNotExist
        #[doc(alias("InvalidParameter.CrtOrKeyNotExist"))]
        InvalidParameterCrtOrKeyNotExist,
        /// InvalidParameter.DomainAlreadyExist
        #[doc(alias("InvalidParameter.DomainAlreadyExist"))]
        InvalidParameterDomainAlreadyExist,
        /// InvalidParameter.DomainFormatError
        #[doc(alias("InvalidParameter.DomainFormatError"))]
        InvalidParameterDomainFormatError,
        /// InvalidParameter.DomainHitBlackList
        #[doc(alias("InvalidParameter.DomainHitBlackList"))]
        InvalidParameterDomainHitBlackList,
        /// InvalidParameter.DomainIsFamous
        #[doc(alias("InvalidParameter.DomainIsFamous"))]
        InvalidParameterDomainIsFamous,
        /// InvalidParameter.DomainIsLimited
        #[doc(alias("InvalidParameter.DomainIsLimited"))]
        InvalidParameterDomainIsLimited,
        /// InvalidParameter.DomainTooLong
        #[doc(alias("InvalidParameter.DomainTooLong"))]
        InvalidParameterDomainTooLong,
        /// InvalidParameter.GopMustEqualAndExists
        #[doc(alias("InvalidParameter.GopMustEqualAndExists"))]
        InvalidParameterGopMustEqualAndExists,
        /// InvalidParameter.InputNumLimitExceeded
        #[doc(alias("InvalidParameter.InputNumLimitExceeded"))]
        InvalidParameterInputNumLimitExceeded,
        /// InvalidParameter.InvalidBackgroudResolution
        #[doc(alias("InvalidParameter.InvalidBackgroudResolution"))]
        InvalidParameterInvalidBackgroudResolution,
        /// InvalidParameter.InvalidBackupToUrl
        #[doc(alias("InvalidParameter.InvalidBackupToUrl"))]
        InvalidParameterInvalidBackupToUrl,
        /// InvalidParameter.InvalidBitrate
        #[doc(alias("InvalidParameter.InvalidBitrate"))]
        InvalidParameterInvalidBitrate,
        /// InvalidParameter.InvalidCallbackUrl
        #[doc(alias("InvalidParameter.InvalidCallbackUrl"))]
        InvalidParameterInvalidCallbackUrl,
        /// InvalidParameter.InvalidCropParam
        #[doc(alias("InvalidParameter.InvalidCropParam"))]
        InvalidParameterInvalidCropParam,
        /// InvalidParameter.InvalidLayerParam
        #[doc(alias("InvalidParameter.InvalidLayerParam"))]
        InvalidParameterInvalidLayerParam,
        /// InvalidParameter.InvalidMixInputParam
        #[doc(alias("InvalidParameter.InvalidMixInputParam"))]
        InvalidParameterInvalidMixInputParam,
        /// InvalidParameter.InvalidOutputParam
        #[doc(alias("InvalidParameter.InvalidOutputParam"))]
        InvalidParameterInvalidOutputParam,
        /// InvalidParameter.InvalidOutputStreamID
        #[doc(alias("InvalidParameter.InvalidOutputStreamID"))]
        InvalidParameterInvalidOutputStreamId,
        /// InvalidParameter.InvalidOutputType
        #[doc(alias("InvalidParameter.InvalidOutputType"))]
        InvalidParameterInvalidOutputType,
        /// InvalidParameter.InvalidPictureID
        #[doc(alias("InvalidParameter.InvalidPictureID"))]
        InvalidParameterInvalidPictureId,
        /// InvalidParameter.InvalidProtocol
        #[doc(alias("InvalidParameter.InvalidProtocol"))]
        InvalidParameterInvalidProtocol,
        /// InvalidParameter.InvalidRoundRectRadius
        #[doc(alias("InvalidParameter.InvalidRoundRectRadius"))]
        InvalidParameterInvalidRoundRectRadius,
        /// InvalidParameter.InvalidSourceUrl
        #[doc(alias("InvalidParameter.InvalidSourceUrl"))]
        InvalidParameterInvalidSourceUrl,
        /// InvalidParameter.InvalidTaskId
        #[doc(alias("InvalidParameter.InvalidTaskId"))]
        InvalidParameterInvalidTaskId,
        /// InvalidParameter.InvalidTaskTime
        #[doc(alias("InvalidParameter.InvalidTaskTime"))]
        InvalidParameterInvalidTaskTime,
        /// InvalidParameter.InvalidToUrl
        #[doc(alias("InvalidParameter.InvalidToUrl"))]
        InvalidParameterInvalidToUrl,
        /// InvalidParameter.InvalidUrl
        #[doc(alias("InvalidParameter.InvalidUrl"))]
        InvalidParameterInvalidUrl,
        /// InvalidParameter.InvalidVodFileName
        #[doc(alias("InvalidParameter.InvalidVodFileName"))]
        InvalidParameterInvalidVodFileName,
        /// InvalidParameter.InvalidWatermark
        #[doc(alias("InvalidParameter.InvalidWatermark"))]
        InvalidParameterInvalidWatermark,
        /// InvalidParameter.MatchRuleOnlySupportNormalSuffix
        #[doc(alias("InvalidParameter.MatchRuleOnlySupportNormalSuffix"))]
        InvalidParameterMatchRuleOnlySupportNormalSuffix,
        /// InvalidParameter.MpHostDelete
        #[doc(alias("InvalidParameter.MpHostDelete"))]
        InvalidParameterMpHostDelete,
        /// InvalidParameter.MpPluginNoUse
        #[doc(alias("InvalidParameter.MpPluginNoUse"))]
        InvalidParameterMpPluginNoUse,
        /// InvalidParameter.NotAllowUseLVB
        #[doc(alias("InvalidParameter.NotAllowUseLVB"))]
        InvalidParameterNotAllowUseLvb,
        /// InvalidParameter.OtherError
        #[doc(alias("InvalidParameter.OtherError"))]
        InvalidParameterOtherError,
        /// InvalidParameter.ProcessorAlreadyExist
        #[doc(alias("InvalidParameter.ProcessorAlreadyExist"))]
        InvalidParameterProcessorAlreadyExist,
        /// InvalidParameter.RuleNotFound
        #[doc(alias("InvalidParameter.RuleNotFound"))]
        InvalidParameterRuleNotFound,
        /// InvalidParameter.SessionOutputStreamChanged
        #[doc(alias("InvalidParameter.SessionOutputStreamChanged"))]
        InvalidParameterSessionOutputStreamChanged,
        /// InvalidParameter.TaskNotExist
        #[doc(alias("InvalidParameter.TaskNotExist"))]
        InvalidParameterTaskNotExist,
        /// InvalidParameter.TaskNumMoreThanLimit
        #[doc(alias("InvalidParameter.TaskNumMoreThanLimit"))]
        InvalidParameterTaskNumMoreThanLimit,
        /// InvalidParameter.TemplateNotMatchInputNum
        #[doc(alias("InvalidParameter.TemplateNotMatchInputNum"))]
        InvalidParameterTemplateNotMatchInputNum,
        /// InvalidParameter.ToUrlNoPermission
        #[doc(alias("InvalidParameter.ToUrlNoPermission"))]
        InvalidParameterToUrlNoPermission,
        /// InvalidParameter.UrlNotSafe
        #[doc(alias("InvalidParameter.UrlNotSafe"))]
        InvalidParameterUrlNotSafe,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.MaximumRunningTask
        #[doc(alias("LimitExceeded.MaximumRunningTask"))]
        LimitExceededMaximumRunningTask,
        /// LimitExceeded.MaximumTask
        #[doc(alias("LimitExceeded.MaximumTask"))]
        LimitExceededMaximumTask,
        /// LimitExceeded.RateLimitExceeded
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.RateLimitExceeded"))]
        LimitExceededRateLimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.CasterNotExists
        #[doc(alias("ResourceNotFound.CasterNotExists"))]
        ResourceNotFoundCasterNotExists,
        /// ResourceNotFound.CdnLogEmpty
        #[doc(alias("ResourceNotFound.CdnLogEmpty"))]
        ResourceNotFoundCdnLogEmpty,
        /// ResourceNotFound.CdnThemeEmpty
        #[doc(alias("ResourceNotFound.CdnThemeEmpty"))]
        ResourceNotFoundCdnThemeEmpty,
        /// ResourceNotFound.ChannelNotExist
        #[doc(alias("ResourceNotFound.ChannelNotExist"))]
        ResourceNotFoundChannelNotExist,
        /// ResourceNotFound.CrtDateNotFound
        #[doc(alias("ResourceNotFound.CrtDateNotFound"))]
        ResourceNotFoundCrtDateNotFound,
        /// ResourceNotFound.CrtDomainNotFound
        #[doc(alias("ResourceNotFound.CrtDomainNotFound"))]
        ResourceNotFoundCrtDomainNotFound,
        /// ResourceNotFound.DomainNoRecord
        #[doc(alias("ResourceNotFound.DomainNoRecord"))]
        ResourceNotFoundDomainNoRecord,
        /// ResourceNotFound.DomainNotExist
        #[doc(alias("ResourceNotFound.DomainNotExist"))]
        ResourceNotFoundDomainNotExist,
        /// ResourceNotFound.EmptyData
        #[doc(alias("ResourceNotFound.EmptyData"))]
        ResourceNotFoundEmptyData,
        /// ResourceNotFound.ForbidService
        #[doc(alias("ResourceNotFound.ForbidService"))]
        ResourceNotFoundForbidService,
        /// ResourceNotFound.FreezeService
        #[doc(alias("ResourceNotFound.FreezeService"))]
        ResourceNotFoundFreezeService,
        /// ResourceNotFound.InvalidUser
        #[doc(alias("ResourceNotFound.InvalidUser"))]
        ResourceNotFoundInvalidUser,
        /// ResourceNotFound.NotBindPackage
        #[doc(alias("ResourceNotFound.NotBindPackage"))]
        ResourceNotFoundNotBindPackage,
        /// ResourceNotFound.PlayDomainNoRecord
        #[doc(alias("ResourceNotFound.PlayDomainNoRecord"))]
        ResourceNotFoundPlayDomainNoRecord,
        /// ResourceNotFound.PushDomainNoRecord
        #[doc(alias("ResourceNotFound.PushDomainNoRecord"))]
        ResourceNotFoundPushDomainNoRecord,
        /// ResourceNotFound.StopService
        #[doc(alias("ResourceNotFound.StopService"))]
        ResourceNotFoundStopService,
        /// ResourceNotFound.StreamNotAlive
        #[doc(alias("ResourceNotFound.StreamNotAlive"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-09-22"
        )]
        ResourceNotFoundStreamNotAlive,
        /// ResourceNotFound.TaskId
        #[doc(alias("ResourceNotFound.TaskId"))]
        ResourceNotFoundTaskId,
        /// ResourceNotFound.TaskNotFound
        #[doc(alias("ResourceNotFound.TaskNotFound"))]
        ResourceNotFoundTaskNotFound,
        /// ResourceNotFound.UserDisableService
        #[doc(alias("ResourceNotFound.UserDisableService"))]
        ResourceNotFoundUserDisableService,
        /// ResourceNotFound.UserNotExist
        #[doc(alias("ResourceNotFound.UserNotExist"))]
        ResourceNotFoundUserNotExist,
        /// ResourceNotFound.UserNotFount
        #[doc(alias("ResourceNotFound.UserNotFount"))]
        ResourceNotFoundUserNotFount,
        /// ResourceNotFound.WatermarkNotExist
        #[doc(alias("ResourceNotFound.WatermarkNotExist"))]
        ResourceNotFoundWatermarkNotExist,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.InvalidVodStatus
        #[doc(alias("ResourceUnavailable.InvalidVodStatus"))]
        ResourceUnavailableInvalidVodStatus,
        /// ResourceUnavailable.StreamNotExist
        #[doc(alias("ResourceUnavailable.StreamNotExist"))]
        ResourceUnavailableStreamNotExist,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.NotLVBCodeMode
        #[doc(alias("UnsupportedOperation.NotLVBCodeMode"))]
        UnsupportedOperationNotLvbCodeMode,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "live")]
    api::listed_enum!(LiveError, live_v20180801_table);
    pub(crate) mod live_v20180801_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "live")]
        use super::LiveError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "live_v20180801";
        pub(super) const CODE_INDEX: Index = index::LIVE_V20180801_CODES;
        pub(super) const KEY_INDEX: Index = index::LIVE_V20180801_KEYS;
        #[cfg(feature = "live")]
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
        pub(super) static ANSWERS: [Answer; 27] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.NetworkError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.NoProjectPermission").with_retry(Retry::Never),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InternalError.NotPermmitOperat").with_retry(Retry::Never),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("LimitExceeded.RateLimitExceeded").with_retry(Retry::Throttle),
            Answer::of("MissingParameter"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::LIVE_V20180801_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "live")]
pub use v20180801::LiveError;

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
