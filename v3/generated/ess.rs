// @generated from spec/ess.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5dd34dd81aa44bbd, rust-hash: 34a950024a2f13ee
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ess.rs"]
mod index;

/// Version 2020-11-11 of the API.
pub mod v20201111 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ess")]
    /// Error codes of Tencent E-Sign Enterprise Edition (ess), API 3.0, version 2020-11-11.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum EssError {
        /// AuthFailure
        AuthFailure,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AccountVerifyFail
        #[doc(alias("FailedOperation.AccountVerifyFail"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-09"
        )]
        FailedOperationAccountVerifyFail,
        /// FailedOperation.AgeNotAchieveNormalLegal
        #[doc(alias("FailedOperation.AgeNotAchieveNormalLegal"))]
        FailedOperationAgeNotAchieveNormalLegal,
        /// FailedOperation.AuthorizationInfoHasBeenDeleted
        #[doc(alias("FailedOperation.AuthorizationInfoHasBeenDeleted"))]
        FailedOperationAuthorizationInfoHasBeenDeleted,
        /// FailedOperation.BalanceNotEnough
        #[doc(alias("FailedOperation.BalanceNotEnough"))]
        FailedOperationBalanceNotEnough,
        /// FailedOperation.FailedConverToQiWeiUserId
        #[doc(alias("FailedOperation.FailedConverToQiWeiUserId"))]
        FailedOperationFailedConverToQiWeiUserId,
        /// FailedOperation.FailedOpenWkAppReview
        #[doc(alias("FailedOperation.FailedOpenWkAppReview"))]
        FailedOperationFailedOpenWkAppReview,
        /// FailedOperation.FailedUpdateTemplateOperation
        #[doc(alias("FailedOperation.FailedUpdateTemplateOperation"))]
        FailedOperationFailedUpdateTemplateOperation,
        /// FailedOperation.FlowHasDocument
        #[doc(alias("FailedOperation.FlowHasDocument"))]
        FailedOperationFlowHasDocument,
        /// FailedOperation.FlowHasNoDocument
        #[doc(alias("FailedOperation.FlowHasNoDocument"))]
        FailedOperationFlowHasNoDocument,
        /// FailedOperation.IdCardNumberCheckFailed
        #[doc(alias("FailedOperation.IdCardNumberCheckFailed"))]
        FailedOperationIdCardNumberCheckFailed,
        /// FailedOperation.LicenseNoQuota
        #[doc(alias("FailedOperation.LicenseNoQuota"))]
        FailedOperationLicenseNoQuota,
        /// FailedOperation.NoSignReviewPass
        #[doc(alias("FailedOperation.NoSignReviewPass"))]
        FailedOperationNoSignReviewPass,
        /// FailedOperation.NotAvailableSignReview
        #[doc(alias("FailedOperation.NotAvailableSignReview"))]
        FailedOperationNotAvailableSignReview,
        /// FailedOperation.NotFoundShadowUser
        #[doc(alias("FailedOperation.NotFoundShadowUser"))]
        FailedOperationNotFoundShadowUser,
        /// FailedOperation.OrganizationExperienceChange
        #[doc(alias("FailedOperation.OrganizationExperienceChange"))]
        FailedOperationOrganizationExperienceChange,
        /// FailedOperation.OrganizationNameChanged
        #[doc(alias("FailedOperation.OrganizationNameChanged"))]
        FailedOperationOrganizationNameChanged,
        /// FailedOperation.OrganizationNameNeedChange
        #[doc(alias("FailedOperation.OrganizationNameNeedChange"))]
        FailedOperationOrganizationNameNeedChange,
        /// FailedOperation.PathTypeError
        #[doc(alias("FailedOperation.PathTypeError"))]
        FailedOperationPathTypeError,
        /// FailedOperation.PreViewUrlFail
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.PreViewUrlFail"))]
        FailedOperationPreViewUrlFail,
        /// FailedOperation.QrCodeCreatorSignComponents
        #[doc(alias("FailedOperation.QrCodeCreatorSignComponents"))]
        FailedOperationQrCodeCreatorSignComponents,
        /// FailedOperation.QrCodeSignUsers
        #[doc(alias("FailedOperation.QrCodeSignUsers"))]
        FailedOperationQrCodeSignUsers,
        /// FailedOperation.QrCodeTemplateId
        #[doc(alias("FailedOperation.QrCodeTemplateId"))]
        FailedOperationQrCodeTemplateId,
        /// FailedOperation.RequestLimitExceeded
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.RequestLimitExceeded"))]
        FailedOperationRequestLimitExceeded,
        /// FailedOperation.TemplateHasNoResource
        #[doc(alias("FailedOperation.TemplateHasNoResource"))]
        FailedOperationTemplateHasNoResource,
        /// FailedOperation.UserAutoSignEnableAlready
        #[doc(alias("FailedOperation.UserAutoSignEnableAlready"))]
        FailedOperationUserAutoSignEnableAlready,
        /// FailedOperation.UserAutoSignEnableUrlNotExist
        #[doc(alias("FailedOperation.UserAutoSignEnableUrlNotExist"))]
        FailedOperationUserAutoSignEnableUrlNotExist,
        /// FailedOperation.UserInfoNoMatch
        #[doc(alias("FailedOperation.UserInfoNoMatch"))]
        FailedOperationUserInfoNoMatch,
        /// InternalError
        InternalError,
        /// InternalError.Api
        #[doc(alias("InternalError.Api"))]
        InternalErrorApi,
        /// InternalError.Cache
        #[doc(alias("InternalError.Cache"))]
        InternalErrorCache,
        /// InternalError.CallOpenCloudApiError
        #[doc(alias("InternalError.CallOpenCloudApiError"))]
        InternalErrorCallOpenCloudApiError,
        /// InternalError.Callback
        #[doc(alias("InternalError.Callback"))]
        InternalErrorCallback,
        /// InternalError.Cos
        #[doc(alias("InternalError.Cos"))]
        InternalErrorCos,
        /// InternalError.Db
        #[doc(alias("InternalError.Db"))]
        InternalErrorDb,
        /// InternalError.DbConnection
        #[doc(alias("InternalError.DbConnection"))]
        InternalErrorDbConnection,
        /// InternalError.DbDataDeleted
        #[doc(alias("InternalError.DbDataDeleted"))]
        InternalErrorDbDataDeleted,
        /// InternalError.DbInsert
        #[doc(alias("InternalError.DbInsert"))]
        InternalErrorDbInsert,
        /// InternalError.DbNoRowFound
        #[doc(alias("InternalError.DbNoRowFound"))]
        InternalErrorDbNoRowFound,
        /// InternalError.DbRead
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.DbRead"))]
        InternalErrorDbRead,
        /// InternalError.Decryption
        #[doc(alias("InternalError.Decryption"))]
        InternalErrorDecryption,
        /// InternalError.DependsApi
        #[doc(alias("InternalError.DependsApi"))]
        InternalErrorDependsApi,
        /// InternalError.DependsDb
        #[doc(alias("InternalError.DependsDb"))]
        InternalErrorDependsDb,
        /// InternalError.Encryption
        #[doc(alias("InternalError.Encryption"))]
        InternalErrorEncryption,
        /// InternalError.JsonMarshal
        #[doc(alias("InternalError.JsonMarshal"))]
        InternalErrorJsonMarshal,
        /// InternalError.JsonUnmarshal
        #[doc(alias("InternalError.JsonUnmarshal"))]
        InternalErrorJsonUnmarshal,
        /// InternalError.Mq
        #[doc(alias("InternalError.Mq"))]
        InternalErrorMq,
        /// InternalError.Pdf
        #[doc(alias("InternalError.Pdf"))]
        InternalErrorPdf,
        /// InternalError.Serialize
        #[doc(alias("InternalError.Serialize"))]
        InternalErrorSerialize,
        /// InternalError.System
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.System"))]
        InternalErrorSystem,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ApproverType
        #[doc(alias("InvalidParameter.ApproverType"))]
        InvalidParameterApproverType,
        /// InvalidParameter.AuthorizationType
        #[doc(alias("InvalidParameter.AuthorizationType"))]
        InvalidParameterAuthorizationType,
        /// InvalidParameter.BusinessId
        #[doc(alias("InvalidParameter.BusinessId"))]
        InvalidParameterBusinessId,
        /// InvalidParameter.BusinessType
        #[doc(alias("InvalidParameter.BusinessType"))]
        InvalidParameterBusinessType,
        /// InvalidParameter.CancelReason
        #[doc(alias("InvalidParameter.CancelReason"))]
        InvalidParameterCancelReason,
        /// InvalidParameter.CardNumber
        #[doc(alias("InvalidParameter.CardNumber"))]
        InvalidParameterCardNumber,
        /// InvalidParameter.CardType
        #[doc(alias("InvalidParameter.CardType"))]
        InvalidParameterCardType,
        /// InvalidParameter.CcNum
        #[doc(alias("InvalidParameter.CcNum"))]
        InvalidParameterCcNum,
        /// InvalidParameter.ClientToken
        #[doc(alias("InvalidParameter.ClientToken"))]
        InvalidParameterClientToken,
        /// InvalidParameter.ComponentFileIndex
        #[doc(alias("InvalidParameter.ComponentFileIndex"))]
        InvalidParameterComponentFileIndex,
        /// InvalidParameter.ComponentInvalid
        #[doc(alias("InvalidParameter.ComponentInvalid"))]
        InvalidParameterComponentInvalid,
        /// InvalidParameter.ComponentPage
        #[doc(alias("InvalidParameter.ComponentPage"))]
        InvalidParameterComponentPage,
        /// InvalidParameter.ComponentPosition
        #[doc(alias("InvalidParameter.ComponentPosition"))]
        InvalidParameterComponentPosition,
        /// InvalidParameter.ComponentType
        #[doc(alias("InvalidParameter.ComponentType"))]
        InvalidParameterComponentType,
        /// InvalidParameter.ComponentTypeNoMatchValue
        #[doc(alias("InvalidParameter.ComponentTypeNoMatchValue"))]
        InvalidParameterComponentTypeNoMatchValue,
        /// InvalidParameter.ComponentValue
        #[doc(alias("InvalidParameter.ComponentValue"))]
        InvalidParameterComponentValue,
        /// InvalidParameter.ContentType
        #[doc(alias("InvalidParameter.ContentType"))]
        InvalidParameterContentType,
        /// InvalidParameter.CustomShowMap
        #[doc(alias("InvalidParameter.CustomShowMap"))]
        InvalidParameterCustomShowMap,
        /// InvalidParameter.DataExists
        #[doc(alias("InvalidParameter.DataExists"))]
        InvalidParameterDataExists,
        /// InvalidParameter.DataNotFound
        #[doc(alias("InvalidParameter.DataNotFound"))]
        InvalidParameterDataNotFound,
        /// InvalidParameter.DepartUserId
        #[doc(alias("InvalidParameter.DepartUserId"))]
        InvalidParameterDepartUserId,
        /// InvalidParameter.Email
        #[doc(alias("InvalidParameter.Email"))]
        InvalidParameterEmail,
        /// InvalidParameter.EmptyParams
        #[doc(alias("InvalidParameter.EmptyParams"))]
        InvalidParameterEmptyParams,
        /// InvalidParameter.EndPoint
        #[doc(alias("InvalidParameter.EndPoint"))]
        InvalidParameterEndPoint,
        /// InvalidParameter.FileType
        #[doc(alias("InvalidParameter.FileType"))]
        InvalidParameterFileType,
        /// InvalidParameter.FlowApproverDeadline
        #[doc(alias("InvalidParameter.FlowApproverDeadline"))]
        InvalidParameterFlowApproverDeadline,
        /// InvalidParameter.FlowApprovers
        #[doc(alias("InvalidParameter.FlowApprovers"))]
        InvalidParameterFlowApprovers,
        /// InvalidParameter.FlowCallbackUrl
        #[doc(alias("InvalidParameter.FlowCallbackUrl"))]
        InvalidParameterFlowCallbackUrl,
        /// InvalidParameter.FlowDeadLine
        #[doc(alias("InvalidParameter.FlowDeadLine"))]
        InvalidParameterFlowDeadLine,
        /// InvalidParameter.FlowDescription
        #[doc(alias("InvalidParameter.FlowDescription"))]
        InvalidParameterFlowDescription,
        /// InvalidParameter.FlowFileIds
        #[doc(alias("InvalidParameter.FlowFileIds"))]
        InvalidParameterFlowFileIds,
        /// InvalidParameter.FlowName
        #[doc(alias("InvalidParameter.FlowName"))]
        InvalidParameterFlowName,
        /// InvalidParameter.FlowType
        #[doc(alias("InvalidParameter.FlowType"))]
        InvalidParameterFlowType,
        /// InvalidParameter.FlowUserData
        #[doc(alias("InvalidParameter.FlowUserData"))]
        InvalidParameterFlowUserData,
        /// InvalidParameter.FromSource
        #[doc(alias("InvalidParameter.FromSource"))]
        InvalidParameterFromSource,
        /// InvalidParameter.IdCardValidityOverLimit
        #[doc(alias("InvalidParameter.IdCardValidityOverLimit"))]
        InvalidParameterIdCardValidityOverLimit,
        /// InvalidParameter.InvalidChannel
        #[doc(alias("InvalidParameter.InvalidChannel"))]
        InvalidParameterInvalidChannel,
        /// InvalidParameter.InvalidId
        #[doc(alias("InvalidParameter.InvalidId"))]
        InvalidParameterInvalidId,
        /// InvalidParameter.InvalidLimit
        #[doc(alias("InvalidParameter.InvalidLimit"))]
        InvalidParameterInvalidLimit,
        /// InvalidParameter.InvalidMobile
        #[doc(alias("InvalidParameter.InvalidMobile"))]
        InvalidParameterInvalidMobile,
        /// InvalidParameter.InvalidName
        #[doc(alias("InvalidParameter.InvalidName"))]
        InvalidParameterInvalidName,
        /// InvalidParameter.InvalidOffset
        #[doc(alias("InvalidParameter.InvalidOffset"))]
        InvalidParameterInvalidOffset,
        /// InvalidParameter.InvalidOpenId
        #[doc(alias("InvalidParameter.InvalidOpenId"))]
        InvalidParameterInvalidOpenId,
        /// InvalidParameter.InvalidOperatorId
        #[doc(alias("InvalidParameter.InvalidOperatorId"))]
        InvalidParameterInvalidOperatorId,
        /// InvalidParameter.InvalidOrganizationId
        #[doc(alias("InvalidParameter.InvalidOrganizationId"))]
        InvalidParameterInvalidOrganizationId,
        /// InvalidParameter.InvalidOrganizationName
        #[doc(alias("InvalidParameter.InvalidOrganizationName"))]
        InvalidParameterInvalidOrganizationName,
        /// InvalidParameter.InvalidRoleId
        #[doc(alias("InvalidParameter.InvalidRoleId"))]
        InvalidParameterInvalidRoleId,
        /// InvalidParameter.InvalidRoleName
        #[doc(alias("InvalidParameter.InvalidRoleName"))]
        InvalidParameterInvalidRoleName,
        /// InvalidParameter.InvalidVerifyChannel
        #[doc(alias("InvalidParameter.InvalidVerifyChannel"))]
        InvalidParameterInvalidVerifyChannel,
        /// InvalidParameter.InvalidVerifyCode
        #[doc(alias("InvalidParameter.InvalidVerifyCode"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-09"
        )]
        InvalidParameterInvalidVerifyCode,
        /// InvalidParameter.JumpUrl
        #[doc(alias("InvalidParameter.JumpUrl"))]
        InvalidParameterJumpUrl,
        /// InvalidParameter.Keyword
        #[doc(alias("InvalidParameter.Keyword"))]
        InvalidParameterKeyword,
        /// InvalidParameter.Limit
        #[doc(alias("InvalidParameter.Limit"))]
        InvalidParameterLimit,
        /// InvalidParameter.MissingRequiredComponentValue
        #[doc(alias("InvalidParameter.MissingRequiredComponentValue"))]
        InvalidParameterMissingRequiredComponentValue,
        /// InvalidParameter.Mobile
        #[doc(alias("InvalidParameter.Mobile"))]
        InvalidParameterMobile,
        /// InvalidParameter.Name
        #[doc(alias("InvalidParameter.Name"))]
        InvalidParameterName,
        /// InvalidParameter.NonsupportMobile
        #[doc(alias("InvalidParameter.NonsupportMobile"))]
        InvalidParameterNonsupportMobile,
        /// InvalidParameter.NotifyType
        #[doc(alias("InvalidParameter.NotifyType"))]
        InvalidParameterNotifyType,
        /// InvalidParameter.Offset
        #[doc(alias("InvalidParameter.Offset"))]
        InvalidParameterOffset,
        /// InvalidParameter.OpenId
        #[doc(alias("InvalidParameter.OpenId"))]
        InvalidParameterOpenId,
        /// InvalidParameter.OrganizationName
        #[doc(alias("InvalidParameter.OrganizationName"))]
        InvalidParameterOrganizationName,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError,
        /// InvalidParameter.PersonAutoSignTag
        #[doc(alias("InvalidParameter.PersonAutoSignTag"))]
        InvalidParameterPersonAutoSignTag,
        /// InvalidParameter.PreReadTime
        #[doc(alias("InvalidParameter.PreReadTime"))]
        InvalidParameterPreReadTime,
        /// InvalidParameter.QrEffectDay
        #[doc(alias("InvalidParameter.QrEffectDay"))]
        InvalidParameterQrEffectDay,
        /// InvalidParameter.QrFlowEffectDay
        #[doc(alias("InvalidParameter.QrFlowEffectDay"))]
        InvalidParameterQrFlowEffectDay,
        /// InvalidParameter.ResourceType
        #[doc(alias("InvalidParameter.ResourceType"))]
        InvalidParameterResourceType,
        /// InvalidParameter.RoleId
        #[doc(alias("InvalidParameter.RoleId"))]
        InvalidParameterRoleId,
        /// InvalidParameter.SealId
        #[doc(alias("InvalidParameter.SealId"))]
        InvalidParameterSealId,
        /// InvalidParameter.Sensitive
        #[doc(alias("InvalidParameter.Sensitive"))]
        InvalidParameterSensitive,
        /// InvalidParameter.SensitiveFileContent
        #[doc(alias("InvalidParameter.SensitiveFileContent"))]
        InvalidParameterSensitiveFileContent,
        /// InvalidParameter.SignComponentType
        #[doc(alias("InvalidParameter.SignComponentType"))]
        InvalidParameterSignComponentType,
        /// InvalidParameter.SignComponents
        #[doc(alias("InvalidParameter.SignComponents"))]
        InvalidParameterSignComponents,
        /// InvalidParameter.Status
        #[doc(alias("InvalidParameter.Status"))]
        InvalidParameterStatus,
        /// InvalidParameter.TemplateId
        #[doc(alias("InvalidParameter.TemplateId"))]
        InvalidParameterTemplateId,
        /// InvalidParameter.VerifyChannel
        #[doc(alias("InvalidParameter.VerifyChannel"))]
        InvalidParameterVerifyChannel,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.InvalidMobile
        #[doc(alias("InvalidParameterValue.InvalidMobile"))]
        InvalidParameterValueInvalidMobile,
        /// InvalidParameterValue.InvalidQuotaType
        #[doc(alias("InvalidParameterValue.InvalidQuotaType"))]
        InvalidParameterValueInvalidQuotaType,
        /// InvalidParameterValue.InvalidTime
        #[doc(alias("InvalidParameterValue.InvalidTime"))]
        InvalidParameterValueInvalidTime,
        /// InvalidParameterValue.Mask
        #[doc(alias("InvalidParameterValue.Mask"))]
        InvalidParameterValueMask,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.ProxyOrganizationOperator
        #[doc(alias("LimitExceeded.ProxyOrganizationOperator"))]
        LimitExceededProxyOrganizationOperator,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.ApproverMobile
        #[doc(alias("MissingParameter.ApproverMobile"))]
        MissingParameterApproverMobile,
        /// MissingParameter.ApproverName
        #[doc(alias("MissingParameter.ApproverName"))]
        MissingParameterApproverName,
        /// MissingParameter.ApproverOrganizationInfo
        #[doc(alias("MissingParameter.ApproverOrganizationInfo"))]
        MissingParameterApproverOrganizationInfo,
        /// MissingParameter.ApproverRole
        #[doc(alias("MissingParameter.ApproverRole"))]
        MissingParameterApproverRole,
        /// MissingParameter.ApproverSignComponent
        #[doc(alias("MissingParameter.ApproverSignComponent"))]
        MissingParameterApproverSignComponent,
        /// MissingParameter.AuthCode
        #[doc(alias("MissingParameter.AuthCode"))]
        MissingParameterAuthCode,
        /// MissingParameter.CancelReason
        #[doc(alias("MissingParameter.CancelReason"))]
        MissingParameterCancelReason,
        /// MissingParameter.Field
        #[doc(alias("MissingParameter.Field"))]
        MissingParameterField,
        /// MissingParameter.FileNames
        #[doc(alias("MissingParameter.FileNames"))]
        MissingParameterFileNames,
        /// MissingParameter.FlowApprover
        ///
        /// - Retry: `never`
        #[doc(alias("MissingParameter.FlowApprover"))]
        MissingParameterFlowApprover,
        /// MissingParameter.FlowId
        #[doc(alias("MissingParameter.FlowId"))]
        MissingParameterFlowId,
        /// MissingParameter.KeyWord
        #[doc(alias("MissingParameter.KeyWord"))]
        MissingParameterKeyWord,
        /// MissingParameter.OrgNameOrUniformSocialCreditCode
        #[doc(alias("MissingParameter.OrgNameOrUniformSocialCreditCode"))]
        MissingParameterOrgNameOrUniformSocialCreditCode,
        /// MissingParameter.OrganizationId
        #[doc(alias("MissingParameter.OrganizationId"))]
        MissingParameterOrganizationId,
        /// MissingParameter.QrCodeId
        #[doc(alias("MissingParameter.QrCodeId"))]
        MissingParameterQrCodeId,
        /// MissingParameter.Recipient
        #[doc(alias("MissingParameter.Recipient"))]
        MissingParameterRecipient,
        /// MissingParameter.ResourceId
        #[doc(alias("MissingParameter.ResourceId"))]
        MissingParameterResourceId,
        /// MissingParameter.ResourceName
        #[doc(alias("MissingParameter.ResourceName"))]
        MissingParameterResourceName,
        /// MissingParameter.ServerSignSealId
        #[doc(alias("MissingParameter.ServerSignSealId"))]
        MissingParameterServerSignSealId,
        /// MissingParameter.SignComponents
        #[doc(alias("MissingParameter.SignComponents"))]
        MissingParameterSignComponents,
        /// MissingParameter.UserId
        #[doc(alias("MissingParameter.UserId"))]
        MissingParameterUserId,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.AlreadyHas
        #[doc(alias("OperationDenied.AlreadyHas"))]
        OperationDeniedAlreadyHas,
        /// OperationDenied.ApproverNoMatchTemplate
        #[doc(alias("OperationDenied.ApproverNoMatchTemplate"))]
        OperationDeniedApproverNoMatchTemplate,
        /// OperationDenied.ApproverRepeat
        #[doc(alias("OperationDenied.ApproverRepeat"))]
        OperationDeniedApproverRepeat,
        /// OperationDenied.AuthCodeInvalid
        #[doc(alias("OperationDenied.AuthCodeInvalid"))]
        OperationDeniedAuthCodeInvalid,
        /// OperationDenied.BatchCancelForbid
        #[doc(alias("OperationDenied.BatchCancelForbid"))]
        OperationDeniedBatchCancelForbid,
        /// OperationDenied.BranchSendFlowToParentNotAllow
        #[doc(alias("OperationDenied.BranchSendFlowToParentNotAllow"))]
        OperationDeniedBranchSendFlowToParentNotAllow,
        /// OperationDenied.CcForbid
        #[doc(alias("OperationDenied.CcForbid"))]
        OperationDeniedCcForbid,
        /// OperationDenied.CcUserRepeat
        #[doc(alias("OperationDenied.CcUserRepeat"))]
        OperationDeniedCcUserRepeat,
        /// OperationDenied.DocumentNoAvailable
        #[doc(alias("OperationDenied.DocumentNoAvailable"))]
        OperationDeniedDocumentNoAvailable,
        /// OperationDenied.ErrNoResourceAccess
        #[doc(alias("OperationDenied.ErrNoResourceAccess"))]
        OperationDeniedErrNoResourceAccess,
        /// OperationDenied.ErrNoSupportIndividualHasOrganizationName
        #[doc(alias("OperationDenied.ErrNoSupportIndividualHasOrganizationName"))]
        OperationDeniedErrNoSupportIndividualHasOrganizationName,
        /// OperationDenied.FileDeleted
        #[doc(alias("OperationDenied.FileDeleted"))]
        OperationDeniedFileDeleted,
        /// OperationDenied.FileNoMatchResource
        #[doc(alias("OperationDenied.FileNoMatchResource"))]
        OperationDeniedFileNoMatchResource,
        /// OperationDenied.FlowCancelForbid
        #[doc(alias("OperationDenied.FlowCancelForbid"))]
        OperationDeniedFlowCancelForbid,
        /// OperationDenied.FlowHasStarted
        #[doc(alias("OperationDenied.FlowHasStarted"))]
        OperationDeniedFlowHasStarted,
        /// OperationDenied.FlowHasTerminated
        #[doc(alias("OperationDenied.FlowHasTerminated"))]
        OperationDeniedFlowHasTerminated,
        /// OperationDenied.FlowNoNeedReview
        #[doc(alias("OperationDenied.FlowNoNeedReview"))]
        OperationDeniedFlowNoNeedReview,
        /// OperationDenied.FlowStatusForbid
        #[doc(alias("OperationDenied.FlowStatusForbid"))]
        OperationDeniedFlowStatusForbid,
        /// OperationDenied.Forbid
        #[doc(alias("OperationDenied.Forbid"))]
        OperationDeniedForbid,
        /// OperationDenied.InvalidApproverAge
        #[doc(alias("OperationDenied.InvalidApproverAge"))]
        OperationDeniedInvalidApproverAge,
        /// OperationDenied.LicenseHasExpired
        #[doc(alias("OperationDenied.LicenseHasExpired"))]
        OperationDeniedLicenseHasExpired,
        /// OperationDenied.ManyResourceId
        #[doc(alias("OperationDenied.ManyResourceId"))]
        OperationDeniedManyResourceId,
        /// OperationDenied.NoApiAuth
        #[doc(alias("OperationDenied.NoApiAuth"))]
        OperationDeniedNoApiAuth,
        /// OperationDenied.NoApproverMobileCheckPermission
        #[doc(alias("OperationDenied.NoApproverMobileCheckPermission"))]
        OperationDeniedNoApproverMobileCheckPermission,
        /// OperationDenied.NoFlowPermission
        #[doc(alias("OperationDenied.NoFlowPermission"))]
        OperationDeniedNoFlowPermission,
        /// OperationDenied.NoIdentityVerify
        #[doc(alias("OperationDenied.NoIdentityVerify"))]
        OperationDeniedNoIdentityVerify,
        /// OperationDenied.NoLogin
        #[doc(alias("OperationDenied.NoLogin"))]
        OperationDeniedNoLogin,
        /// OperationDenied.NoOpenServerSign
        #[doc(alias("OperationDenied.NoOpenServerSign"))]
        OperationDeniedNoOpenServerSign,
        /// OperationDenied.NoPermissionUseResource
        #[doc(alias("OperationDenied.NoPermissionUseResource"))]
        OperationDeniedNoPermissionUseResource,
        /// OperationDenied.NoPermissionUseServerSignSeal
        #[doc(alias("OperationDenied.NoPermissionUseServerSignSeal"))]
        OperationDeniedNoPermissionUseServerSignSeal,
        /// OperationDenied.NoQuota
        #[doc(alias("OperationDenied.NoQuota"))]
        OperationDeniedNoQuota,
        /// OperationDenied.NoSupportComponentType
        #[doc(alias("OperationDenied.NoSupportComponentType"))]
        OperationDeniedNoSupportComponentType,
        /// OperationDenied.NoSupportJumpPage
        #[doc(alias("OperationDenied.NoSupportJumpPage"))]
        OperationDeniedNoSupportJumpPage,
        /// OperationDenied.NoVerify
        #[doc(alias("OperationDenied.NoVerify"))]
        OperationDeniedNoVerify,
        /// OperationDenied.NotBelongSuperAdminOrLegalPerson
        #[doc(alias("OperationDenied.NotBelongSuperAdminOrLegalPerson"))]
        OperationDeniedNotBelongSuperAdminOrLegalPerson,
        /// OperationDenied.NotFoundLicense
        #[doc(alias("OperationDenied.NotFoundLicense"))]
        OperationDeniedNotFoundLicense,
        /// OperationDenied.NotInAutoSignWhiteList
        #[doc(alias("OperationDenied.NotInAutoSignWhiteList"))]
        OperationDeniedNotInAutoSignWhiteList,
        /// OperationDenied.OperatorHasNoPermission
        #[doc(alias("OperationDenied.OperatorHasNoPermission"))]
        OperationDeniedOperatorHasNoPermission,
        /// OperationDenied.OrgUniformSocialCreditCodeErr
        #[doc(alias("OperationDenied.OrgUniformSocialCreditCodeErr"))]
        OperationDeniedOrgUniformSocialCreditCodeErr,
        /// OperationDenied.OrganizationClosing
        #[doc(alias("OperationDenied.OrganizationClosing"))]
        OperationDeniedOrganizationClosing,
        /// OperationDenied.OrganizationNotActivated
        #[doc(alias("OperationDenied.OrganizationNotActivated"))]
        OperationDeniedOrganizationNotActivated,
        /// OperationDenied.OutQueryLimit
        #[doc(alias("OperationDenied.OutQueryLimit"))]
        OperationDeniedOutQueryLimit,
        /// OperationDenied.OverSeaForbid
        #[doc(alias("OperationDenied.OverSeaForbid"))]
        OperationDeniedOverSeaForbid,
        /// OperationDenied.PayDeadline
        #[doc(alias("OperationDenied.PayDeadline"))]
        OperationDeniedPayDeadline,
        /// OperationDenied.PersonHasNoSignature
        #[doc(alias("OperationDenied.PersonHasNoSignature"))]
        OperationDeniedPersonHasNoSignature,
        /// OperationDenied.PersonNoOpenServerSign
        #[doc(alias("OperationDenied.PersonNoOpenServerSign"))]
        OperationDeniedPersonNoOpenServerSign,
        /// OperationDenied.PersonServerSignForbid
        #[doc(alias("OperationDenied.PersonServerSignForbid"))]
        OperationDeniedPersonServerSignForbid,
        /// OperationDenied.ProveNoQuota
        #[doc(alias("OperationDenied.ProveNoQuota"))]
        OperationDeniedProveNoQuota,
        /// OperationDenied.QrHasExpire
        #[doc(alias("OperationDenied.QrHasExpire"))]
        OperationDeniedQrHasExpire,
        /// OperationDenied.QrInvalid
        #[doc(alias("OperationDenied.QrInvalid"))]
        OperationDeniedQrInvalid,
        /// OperationDenied.RequiredComponentNotFill
        #[doc(alias("OperationDenied.RequiredComponentNotFill"))]
        OperationDeniedRequiredComponentNotFill,
        /// OperationDenied.ServerSignNoAllowComponent
        #[doc(alias("OperationDenied.ServerSignNoAllowComponent"))]
        OperationDeniedServerSignNoAllowComponent,
        /// OperationDenied.ServerSignNoSupportSignature
        #[doc(alias("OperationDenied.ServerSignNoSupportSignature"))]
        OperationDeniedServerSignNoSupportSignature,
        /// OperationDenied.SubOrgNotJoin
        #[doc(alias("OperationDenied.SubOrgNotJoin"))]
        OperationDeniedSubOrgNotJoin,
        /// OperationDenied.UserNoAudit
        #[doc(alias("OperationDenied.UserNoAudit"))]
        OperationDeniedUserNoAudit,
        /// OperationDenied.UserNotInOrganization
        #[doc(alias("OperationDenied.UserNotInOrganization"))]
        OperationDeniedUserNotInOrganization,
        /// OperationDenied.WhiteListForbid
        #[doc(alias("OperationDenied.WhiteListForbid"))]
        OperationDeniedWhiteListForbid,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.Application
        #[doc(alias("ResourceNotFound.Application"))]
        ResourceNotFoundApplication,
        /// ResourceNotFound.AuthActiveOrganization
        #[doc(alias("ResourceNotFound.AuthActiveOrganization"))]
        ResourceNotFoundAuthActiveOrganization,
        /// ResourceNotFound.Document
        #[doc(alias("ResourceNotFound.Document"))]
        ResourceNotFoundDocument,
        /// ResourceNotFound.ErrNotExistRole
        #[doc(alias("ResourceNotFound.ErrNotExistRole"))]
        ResourceNotFoundErrNotExistRole,
        /// ResourceNotFound.Flow
        #[doc(alias("ResourceNotFound.Flow"))]
        ResourceNotFoundFlow,
        /// ResourceNotFound.FlowApprover
        #[doc(alias("ResourceNotFound.FlowApprover"))]
        ResourceNotFoundFlowApprover,
        /// ResourceNotFound.NotExistApplication
        #[doc(alias("ResourceNotFound.NotExistApplication"))]
        ResourceNotFoundNotExistApplication,
        /// ResourceNotFound.NotExistDocument
        #[doc(alias("ResourceNotFound.NotExistDocument"))]
        ResourceNotFoundNotExistDocument,
        /// ResourceNotFound.NotExistFlow
        #[doc(alias("ResourceNotFound.NotExistFlow"))]
        ResourceNotFoundNotExistFlow,
        /// ResourceNotFound.NotExistResource
        #[doc(alias("ResourceNotFound.NotExistResource"))]
        ResourceNotFoundNotExistResource,
        /// ResourceNotFound.NotExistTemplate
        #[doc(alias("ResourceNotFound.NotExistTemplate"))]
        ResourceNotFoundNotExistTemplate,
        /// ResourceNotFound.Organization
        #[doc(alias("ResourceNotFound.Organization"))]
        ResourceNotFoundOrganization,
        /// ResourceNotFound.QrInfo
        #[doc(alias("ResourceNotFound.QrInfo"))]
        ResourceNotFoundQrInfo,
        /// ResourceNotFound.Resource
        #[doc(alias("ResourceNotFound.Resource"))]
        ResourceNotFoundResource,
        /// ResourceNotFound.SuperAdmin
        #[doc(alias("ResourceNotFound.SuperAdmin"))]
        ResourceNotFoundSuperAdmin,
        /// ResourceNotFound.Template
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.Template"))]
        ResourceNotFoundTemplate,
        /// ResourceNotFound.Url
        #[doc(alias("ResourceNotFound.Url"))]
        ResourceNotFoundUrl,
        /// ResourceNotFound.User
        #[doc(alias("ResourceNotFound.User"))]
        ResourceNotFoundUser,
        /// ResourceNotFound.VerifyUser
        #[doc(alias("ResourceNotFound.VerifyUser"))]
        ResourceNotFoundVerifyUser,
        /// ResourceNotFound.WeWorkUser
        #[doc(alias("ResourceNotFound.WeWorkUser"))]
        ResourceNotFoundWeWorkUser,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.NoPermissionFeature
        #[doc(alias("UnauthorizedOperation.NoPermissionFeature"))]
        UnauthorizedOperationNoPermissionFeature,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ess")]
    api::listed_enum!(EssError, ess_v20201111_table);
    pub(crate) mod ess_v20201111_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "ess")]
        use super::EssError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ess_v20201111";
        pub(super) const CODE_INDEX: Index = index::ESS_V20201111_CODES;
        pub(super) const KEY_INDEX: Index = index::ESS_V20201111_KEYS;
        #[cfg(feature = "ess")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [EssError; 244] = [
            EssError::AuthFailure,
            EssError::FailedOperation,
            EssError::FailedOperationAccountVerifyFail,
            EssError::FailedOperationAgeNotAchieveNormalLegal,
            EssError::FailedOperationAuthorizationInfoHasBeenDeleted,
            EssError::FailedOperationBalanceNotEnough,
            EssError::FailedOperationFailedConverToQiWeiUserId,
            EssError::FailedOperationFailedOpenWkAppReview,
            EssError::FailedOperationFailedUpdateTemplateOperation,
            EssError::FailedOperationFlowHasDocument,
            EssError::FailedOperationFlowHasNoDocument,
            EssError::FailedOperationIdCardNumberCheckFailed,
            EssError::FailedOperationLicenseNoQuota,
            EssError::FailedOperationNoSignReviewPass,
            EssError::FailedOperationNotAvailableSignReview,
            EssError::FailedOperationNotFoundShadowUser,
            EssError::FailedOperationOrganizationExperienceChange,
            EssError::FailedOperationOrganizationNameChanged,
            EssError::FailedOperationOrganizationNameNeedChange,
            EssError::FailedOperationPathTypeError,
            EssError::FailedOperationPreViewUrlFail,
            EssError::FailedOperationQrCodeCreatorSignComponents,
            EssError::FailedOperationQrCodeSignUsers,
            EssError::FailedOperationQrCodeTemplateId,
            EssError::FailedOperationRequestLimitExceeded,
            EssError::FailedOperationTemplateHasNoResource,
            EssError::FailedOperationUserAutoSignEnableAlready,
            EssError::FailedOperationUserAutoSignEnableUrlNotExist,
            EssError::FailedOperationUserInfoNoMatch,
            EssError::InternalError,
            EssError::InternalErrorApi,
            EssError::InternalErrorCache,
            EssError::InternalErrorCallOpenCloudApiError,
            EssError::InternalErrorCallback,
            EssError::InternalErrorCos,
            EssError::InternalErrorDb,
            EssError::InternalErrorDbConnection,
            EssError::InternalErrorDbDataDeleted,
            EssError::InternalErrorDbInsert,
            EssError::InternalErrorDbNoRowFound,
            EssError::InternalErrorDbRead,
            EssError::InternalErrorDecryption,
            EssError::InternalErrorDependsApi,
            EssError::InternalErrorDependsDb,
            EssError::InternalErrorEncryption,
            EssError::InternalErrorJsonMarshal,
            EssError::InternalErrorJsonUnmarshal,
            EssError::InternalErrorMq,
            EssError::InternalErrorPdf,
            EssError::InternalErrorSerialize,
            EssError::InternalErrorSystem,
            EssError::InvalidParameter,
            EssError::InvalidParameterApproverType,
            EssError::InvalidParameterAuthorizationType,
            EssError::InvalidParameterBusinessId,
            EssError::InvalidParameterBusinessType,
            EssError::InvalidParameterCancelReason,
            EssError::InvalidParameterCardNumber,
            EssError::InvalidParameterCardType,
            EssError::InvalidParameterCcNum,
            EssError::InvalidParameterClientToken,
            EssError::InvalidParameterComponentFileIndex,
            EssError::InvalidParameterComponentInvalid,
            EssError::InvalidParameterComponentPage,
            EssError::InvalidParameterComponentPosition,
            EssError::InvalidParameterComponentType,
            EssError::InvalidParameterComponentTypeNoMatchValue,
            EssError::InvalidParameterComponentValue,
            EssError::InvalidParameterContentType,
            EssError::InvalidParameterCustomShowMap,
            EssError::InvalidParameterDataExists,
            EssError::InvalidParameterDataNotFound,
            EssError::InvalidParameterDepartUserId,
            EssError::InvalidParameterEmail,
            EssError::InvalidParameterEmptyParams,
            EssError::InvalidParameterEndPoint,
            EssError::InvalidParameterFileType,
            EssError::InvalidParameterFlowApproverDeadline,
            EssError::InvalidParameterFlowApprovers,
            EssError::InvalidParameterFlowCallbackUrl,
            EssError::InvalidParameterFlowDeadLine,
            EssError::InvalidParameterFlowDescription,
            EssError::InvalidParameterFlowFileIds,
            EssError::InvalidParameterFlowName,
            EssError::InvalidParameterFlowType,
            EssError::InvalidParameterFlowUserData,
            EssError::InvalidParameterFromSource,
            EssError::InvalidParameterIdCardValidityOverLimit,
            EssError::InvalidParameterInvalidChannel,
            EssError::InvalidParameterInvalidId,
            EssError::InvalidParameterInvalidLimit,
            EssError::InvalidParameterInvalidMobile,
            EssError::InvalidParameterInvalidName,
            EssError::InvalidParameterInvalidOffset,
            EssError::InvalidParameterInvalidOpenId,
            EssError::InvalidParameterInvalidOperatorId,
            EssError::InvalidParameterInvalidOrganizationId,
            EssError::InvalidParameterInvalidOrganizationName,
            EssError::InvalidParameterInvalidRoleId,
            EssError::InvalidParameterInvalidRoleName,
            EssError::InvalidParameterInvalidVerifyChannel,
            EssError::InvalidParameterInvalidVerifyCode,
            EssError::InvalidParameterJumpUrl,
            EssError::InvalidParameterKeyword,
            EssError::InvalidParameterLimit,
            EssError::InvalidParameterMissingRequiredComponentValue,
            EssError::InvalidParameterMobile,
            EssError::InvalidParameterName,
            EssError::InvalidParameterNonsupportMobile,
            EssError::InvalidParameterNotifyType,
            EssError::InvalidParameterOffset,
            EssError::InvalidParameterOpenId,
            EssError::InvalidParameterOrganizationName,
            EssError::InvalidParameterParamError,
            EssError::InvalidParameterPersonAutoSignTag,
            EssError::InvalidParameterPreReadTime,
            EssError::InvalidParameterQrEffectDay,
            EssError::InvalidParameterQrFlowEffectDay,
            EssError::InvalidParameterResourceType,
            EssError::InvalidParameterRoleId,
            EssError::InvalidParameterSealId,
            EssError::InvalidParameterSensitive,
            EssError::InvalidParameterSensitiveFileContent,
            EssError::InvalidParameterSignComponentType,
            EssError::InvalidParameterSignComponents,
            EssError::InvalidParameterStatus,
            EssError::InvalidParameterTemplateId,
            EssError::InvalidParameterVerifyChannel,
            EssError::InvalidParameterValue,
            EssError::InvalidParameterValueInvalidMobile,
            EssError::InvalidParameterValueInvalidQuotaType,
            EssError::InvalidParameterValueInvalidTime,
            EssError::InvalidParameterValueMask,
            EssError::LimitExceeded,
            EssError::LimitExceededProxyOrganizationOperator,
            EssError::MissingParameter,
            EssError::MissingParameterApproverMobile,
            EssError::MissingParameterApproverName,
            EssError::MissingParameterApproverOrganizationInfo,
            EssError::MissingParameterApproverRole,
            EssError::MissingParameterApproverSignComponent,
            EssError::MissingParameterAuthCode,
            EssError::MissingParameterCancelReason,
            EssError::MissingParameterField,
            EssError::MissingParameterFileNames,
            EssError::MissingParameterFlowApprover,
            EssError::MissingParameterFlowId,
            EssError::MissingParameterKeyWord,
            EssError::MissingParameterOrgNameOrUniformSocialCreditCode,
            EssError::MissingParameterOrganizationId,
            EssError::MissingParameterQrCodeId,
            EssError::MissingParameterRecipient,
            EssError::MissingParameterResourceId,
            EssError::MissingParameterResourceName,
            EssError::MissingParameterServerSignSealId,
            EssError::MissingParameterSignComponents,
            EssError::MissingParameterUserId,
            EssError::OperationDenied,
            EssError::OperationDeniedAlreadyHas,
            EssError::OperationDeniedApproverNoMatchTemplate,
            EssError::OperationDeniedApproverRepeat,
            EssError::OperationDeniedAuthCodeInvalid,
            EssError::OperationDeniedBatchCancelForbid,
            EssError::OperationDeniedBranchSendFlowToParentNotAllow,
            EssError::OperationDeniedCcForbid,
            EssError::OperationDeniedCcUserRepeat,
            EssError::OperationDeniedDocumentNoAvailable,
            EssError::OperationDeniedErrNoResourceAccess,
            EssError::OperationDeniedErrNoSupportIndividualHasOrganizationName,
            EssError::OperationDeniedFileDeleted,
            EssError::OperationDeniedFileNoMatchResource,
            EssError::OperationDeniedFlowCancelForbid,
            EssError::OperationDeniedFlowHasStarted,
            EssError::OperationDeniedFlowHasTerminated,
            EssError::OperationDeniedFlowNoNeedReview,
            EssError::OperationDeniedFlowStatusForbid,
            EssError::OperationDeniedForbid,
            EssError::OperationDeniedInvalidApproverAge,
            EssError::OperationDeniedLicenseHasExpired,
            EssError::OperationDeniedManyResourceId,
            EssError::OperationDeniedNoApiAuth,
            EssError::OperationDeniedNoApproverMobileCheckPermission,
            EssError::OperationDeniedNoFlowPermission,
            EssError::OperationDeniedNoIdentityVerify,
            EssError::OperationDeniedNoLogin,
            EssError::OperationDeniedNoOpenServerSign,
            EssError::OperationDeniedNoPermissionUseResource,
            EssError::OperationDeniedNoPermissionUseServerSignSeal,
            EssError::OperationDeniedNoQuota,
            EssError::OperationDeniedNoSupportComponentType,
            EssError::OperationDeniedNoSupportJumpPage,
            EssError::OperationDeniedNoVerify,
            EssError::OperationDeniedNotBelongSuperAdminOrLegalPerson,
            EssError::OperationDeniedNotFoundLicense,
            EssError::OperationDeniedNotInAutoSignWhiteList,
            EssError::OperationDeniedOperatorHasNoPermission,
            EssError::OperationDeniedOrgUniformSocialCreditCodeErr,
            EssError::OperationDeniedOrganizationClosing,
            EssError::OperationDeniedOrganizationNotActivated,
            EssError::OperationDeniedOutQueryLimit,
            EssError::OperationDeniedOverSeaForbid,
            EssError::OperationDeniedPayDeadline,
            EssError::OperationDeniedPersonHasNoSignature,
            EssError::OperationDeniedPersonNoOpenServerSign,
            EssError::OperationDeniedPersonServerSignForbid,
            EssError::OperationDeniedProveNoQuota,
            EssError::OperationDeniedQrHasExpire,
            EssError::OperationDeniedQrInvalid,
            EssError::OperationDeniedRequiredComponentNotFill,
            EssError::OperationDeniedServerSignNoAllowComponent,
            EssError::OperationDeniedServerSignNoSupportSignature,
            EssError::OperationDeniedSubOrgNotJoin,
            EssError::OperationDeniedUserNoAudit,
            EssError::OperationDeniedUserNotInOrganization,
            EssError::OperationDeniedWhiteListForbid,
            EssError::RequestLimitExceeded,
            EssError::ResourceInUse,
            EssError::ResourceInsufficient,
            EssError::ResourceNotFound,
            EssError::ResourceNotFoundApplication,
            EssError::ResourceNotFoundAuthActiveOrganization,
            EssError::ResourceNotFoundDocument,
            EssError::ResourceNotFoundErrNotExistRole,
            EssError::ResourceNotFoundFlow,
            EssError::ResourceNotFoundFlowApprover,
            EssError::ResourceNotFoundNotExistApplication,
            EssError::ResourceNotFoundNotExistDocument,
            EssError::ResourceNotFoundNotExistFlow,
            EssError::ResourceNotFoundNotExistResource,
            EssError::ResourceNotFoundNotExistTemplate,
            EssError::ResourceNotFoundOrganization,
            EssError::ResourceNotFoundQrInfo,
            EssError::ResourceNotFoundResource,
            EssError::ResourceNotFoundSuperAdmin,
            EssError::ResourceNotFoundTemplate,
            EssError::ResourceNotFoundUrl,
            EssError::ResourceNotFoundUser,
            EssError::ResourceNotFoundVerifyUser,
            EssError::ResourceNotFoundWeWorkUser,
            EssError::ResourceUnavailable,
            EssError::UnauthorizedOperation,
            EssError::UnauthorizedOperationNoPermissionFeature,
            EssError::UnknownParameter,
            EssError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 244] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.AccountVerifyFail",
            "FailedOperation.AgeNotAchieveNormalLegal",
            "FailedOperation.AuthorizationInfoHasBeenDeleted",
            "FailedOperation.BalanceNotEnough",
            "FailedOperation.FailedConverToQiWeiUserId",
            "FailedOperation.FailedOpenWkAppReview",
            "FailedOperation.FailedUpdateTemplateOperation",
            "FailedOperation.FlowHasDocument",
            "FailedOperation.FlowHasNoDocument",
            "FailedOperation.IdCardNumberCheckFailed",
            "FailedOperation.LicenseNoQuota",
            "FailedOperation.NoSignReviewPass",
            "FailedOperation.NotAvailableSignReview",
            "FailedOperation.NotFoundShadowUser",
            "FailedOperation.OrganizationExperienceChange",
            "FailedOperation.OrganizationNameChanged",
            "FailedOperation.OrganizationNameNeedChange",
            "FailedOperation.PathTypeError",
            "FailedOperation.PreViewUrlFail",
            "FailedOperation.QrCodeCreatorSignComponents",
            "FailedOperation.QrCodeSignUsers",
            "FailedOperation.QrCodeTemplateId",
            "FailedOperation.RequestLimitExceeded",
            "FailedOperation.TemplateHasNoResource",
            "FailedOperation.UserAutoSignEnableAlready",
            "FailedOperation.UserAutoSignEnableUrlNotExist",
            "FailedOperation.UserInfoNoMatch",
            "InternalError",
            "InternalError.Api",
            "InternalError.Cache",
            "InternalError.CallOpenCloudApiError",
            "InternalError.Callback",
            "InternalError.Cos",
            "InternalError.Db",
            "InternalError.DbConnection",
            "InternalError.DbDataDeleted",
            "InternalError.DbInsert",
            "InternalError.DbNoRowFound",
            "InternalError.DbRead",
            "InternalError.Decryption",
            "InternalError.DependsApi",
            "InternalError.DependsDb",
            "InternalError.Encryption",
            "InternalError.JsonMarshal",
            "InternalError.JsonUnmarshal",
            "InternalError.Mq",
            "InternalError.Pdf",
            "InternalError.Serialize",
            "InternalError.System",
            "InvalidParameter",
            "InvalidParameter.ApproverType",
            "InvalidParameter.AuthorizationType",
            "InvalidParameter.BusinessId",
            "InvalidParameter.BusinessType",
            "InvalidParameter.CancelReason",
            "InvalidParameter.CardNumber",
            "InvalidParameter.CardType",
            "InvalidParameter.CcNum",
            "InvalidParameter.ClientToken",
            "InvalidParameter.ComponentFileIndex",
            "InvalidParameter.ComponentInvalid",
            "InvalidParameter.ComponentPage",
            "InvalidParameter.ComponentPosition",
            "InvalidParameter.ComponentType",
            "InvalidParameter.ComponentTypeNoMatchValue",
            "InvalidParameter.ComponentValue",
            "InvalidParameter.ContentType",
            "InvalidParameter.CustomShowMap",
            "InvalidParameter.DataExists",
            "InvalidParameter.DataNotFound",
            "InvalidParameter.DepartUserId",
            "InvalidParameter.Email",
            "InvalidParameter.EmptyParams",
            "InvalidParameter.EndPoint",
            "InvalidParameter.FileType",
            "InvalidParameter.FlowApproverDeadline",
            "InvalidParameter.FlowApprovers",
            "InvalidParameter.FlowCallbackUrl",
            "InvalidParameter.FlowDeadLine",
            "InvalidParameter.FlowDescription",
            "InvalidParameter.FlowFileIds",
            "InvalidParameter.FlowName",
            "InvalidParameter.FlowType",
            "InvalidParameter.FlowUserData",
            "InvalidParameter.FromSource",
            "InvalidParameter.IdCardValidityOverLimit",
            "InvalidParameter.InvalidChannel",
            "InvalidParameter.InvalidId",
            "InvalidParameter.InvalidLimit",
            "InvalidParameter.InvalidMobile",
            "InvalidParameter.InvalidName",
            "InvalidParameter.InvalidOffset",
            "InvalidParameter.InvalidOpenId",
            "InvalidParameter.InvalidOperatorId",
            "InvalidParameter.InvalidOrganizationId",
            "InvalidParameter.InvalidOrganizationName",
            "InvalidParameter.InvalidRoleId",
            "InvalidParameter.InvalidRoleName",
            "InvalidParameter.InvalidVerifyChannel",
            "InvalidParameter.InvalidVerifyCode",
            "InvalidParameter.JumpUrl",
            "InvalidParameter.Keyword",
            "InvalidParameter.Limit",
            "InvalidParameter.MissingRequiredComponentValue",
            "InvalidParameter.Mobile",
            "InvalidParameter.Name",
            "InvalidParameter.NonsupportMobile",
            "InvalidParameter.NotifyType",
            "InvalidParameter.Offset",
            "InvalidParameter.OpenId",
            "InvalidParameter.OrganizationName",
            "InvalidParameter.ParamError",
            "InvalidParameter.PersonAutoSignTag",
            "InvalidParameter.PreReadTime",
            "InvalidParameter.QrEffectDay",
            "InvalidParameter.QrFlowEffectDay",
            "InvalidParameter.ResourceType",
            "InvalidParameter.RoleId",
            "InvalidParameter.SealId",
            "InvalidParameter.Sensitive",
            "InvalidParameter.SensitiveFileContent",
            "InvalidParameter.SignComponentType",
            "InvalidParameter.SignComponents",
            "InvalidParameter.Status",
            "InvalidParameter.TemplateId",
            "InvalidParameter.VerifyChannel",
            "InvalidParameterValue",
            "InvalidParameterValue.InvalidMobile",
            "InvalidParameterValue.InvalidQuotaType",
            "InvalidParameterValue.InvalidTime",
            "InvalidParameterValue.Mask",
            "LimitExceeded",
            "LimitExceeded.ProxyOrganizationOperator",
            "MissingParameter",
            "MissingParameter.ApproverMobile",
            "MissingParameter.ApproverName",
            "MissingParameter.ApproverOrganizationInfo",
            "MissingParameter.ApproverRole",
            "MissingParameter.ApproverSignComponent",
            "MissingParameter.AuthCode",
            "MissingParameter.CancelReason",
            "MissingParameter.Field",
            "MissingParameter.FileNames",
            "MissingParameter.FlowApprover",
            "MissingParameter.FlowId",
            "MissingParameter.KeyWord",
            "MissingParameter.OrgNameOrUniformSocialCreditCode",
            "MissingParameter.OrganizationId",
            "MissingParameter.QrCodeId",
            "MissingParameter.Recipient",
            "MissingParameter.ResourceId",
            "MissingParameter.ResourceName",
            "MissingParameter.ServerSignSealId",
            "MissingParameter.SignComponents",
            "MissingParameter.UserId",
            "OperationDenied",
            "OperationDenied.AlreadyHas",
            "OperationDenied.ApproverNoMatchTemplate",
            "OperationDenied.ApproverRepeat",
            "OperationDenied.AuthCodeInvalid",
            "OperationDenied.BatchCancelForbid",
            "OperationDenied.BranchSendFlowToParentNotAllow",
            "OperationDenied.CcForbid",
            "OperationDenied.CcUserRepeat",
            "OperationDenied.DocumentNoAvailable",
            "OperationDenied.ErrNoResourceAccess",
            "OperationDenied.ErrNoSupportIndividualHasOrganizationName",
            "OperationDenied.FileDeleted",
            "OperationDenied.FileNoMatchResource",
            "OperationDenied.FlowCancelForbid",
            "OperationDenied.FlowHasStarted",
            "OperationDenied.FlowHasTerminated",
            "OperationDenied.FlowNoNeedReview",
            "OperationDenied.FlowStatusForbid",
            "OperationDenied.Forbid",
            "OperationDenied.InvalidApproverAge",
            "OperationDenied.LicenseHasExpired",
            "OperationDenied.ManyResourceId",
            "OperationDenied.NoApiAuth",
            "OperationDenied.NoApproverMobileCheckPermission",
            "OperationDenied.NoFlowPermission",
            "OperationDenied.NoIdentityVerify",
            "OperationDenied.NoLogin",
            "OperationDenied.NoOpenServerSign",
            "OperationDenied.NoPermissionUseResource",
            "OperationDenied.NoPermissionUseServerSignSeal",
            "OperationDenied.NoQuota",
            "OperationDenied.NoSupportComponentType",
            "OperationDenied.NoSupportJumpPage",
            "OperationDenied.NoVerify",
            "OperationDenied.NotBelongSuperAdminOrLegalPerson",
            "OperationDenied.NotFoundLicense",
            "OperationDenied.NotInAutoSignWhiteList",
            "OperationDenied.OperatorHasNoPermission",
            "OperationDenied.OrgUniformSocialCreditCodeErr",
            "OperationDenied.OrganizationClosing",
            "OperationDenied.OrganizationNotActivated",
            "OperationDenied.OutQueryLimit",
            "OperationDenied.OverSeaForbid",
            "OperationDenied.PayDeadline",
            "OperationDenied.PersonHasNoSignature",
            "OperationDenied.PersonNoOpenServerSign",
            "OperationDenied.PersonServerSignForbid",
            "OperationDenied.ProveNoQuota",
            "OperationDenied.QrHasExpire",
            "OperationDenied.QrInvalid",
            "OperationDenied.RequiredComponentNotFill",
            "OperationDenied.ServerSignNoAllowComponent",
            "OperationDenied.ServerSignNoSupportSignature",
            "OperationDenied.SubOrgNotJoin",
            "OperationDenied.UserNoAudit",
            "OperationDenied.UserNotInOrganization",
            "OperationDenied.WhiteListForbid",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.Application",
            "ResourceNotFound.AuthActiveOrganization",
            "ResourceNotFound.Document",
            "ResourceNotFound.ErrNotExistRole",
            "ResourceNotFound.Flow",
            "ResourceNotFound.FlowApprover",
            "ResourceNotFound.NotExistApplication",
            "ResourceNotFound.NotExistDocument",
            "ResourceNotFound.NotExistFlow",
            "ResourceNotFound.NotExistResource",
            "ResourceNotFound.NotExistTemplate",
            "ResourceNotFound.Organization",
            "ResourceNotFound.QrInfo",
            "ResourceNotFound.Resource",
            "ResourceNotFound.SuperAdmin",
            "ResourceNotFound.Template",
            "ResourceNotFound.Url",
            "ResourceNotFound.User",
            "ResourceNotFound.VerifyUser",
            "ResourceNotFound.WeWorkUser",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperation.NoPermissionFeature",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 244] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationAccountVerifyFail",
            "FailedOperationAgeNotAchieveNormalLegal",
            "FailedOperationAuthorizationInfoHasBeenDeleted",
            "FailedOperationBalanceNotEnough",
            "FailedOperationFailedConverToQiWeiUserId",
            "FailedOperationFailedOpenWkAppReview",
            "FailedOperationFailedUpdateTemplateOperation",
            "FailedOperationFlowHasDocument",
            "FailedOperationFlowHasNoDocument",
            "FailedOperationIdCardNumberCheckFailed",
            "FailedOperationLicenseNoQuota",
            "FailedOperationNoSignReviewPass",
            "FailedOperationNotAvailableSignReview",
            "FailedOperationNotFoundShadowUser",
            "FailedOperationOrganizationExperienceChange",
            "FailedOperationOrganizationNameChanged",
            "FailedOperationOrganizationNameNeedChange",
            "FailedOperationPathTypeError",
            "FailedOperationPreViewUrlFail",
            "FailedOperationQrCodeCreatorSignComponents",
            "FailedOperationQrCodeSignUsers",
            "FailedOperationQrCodeTemplateId",
            "FailedOperationRequestLimitExceeded",
            "FailedOperationTemplateHasNoResource",
            "FailedOperationUserAutoSignEnableAlready",
            "FailedOperationUserAutoSignEnableUrlNotExist",
            "FailedOperationUserInfoNoMatch",
            "InternalError",
            "InternalErrorApi",
            "InternalErrorCache",
            "InternalErrorCallOpenCloudApiError",
            "InternalErrorCallback",
            "InternalErrorCos",
            "InternalErrorDb",
            "InternalErrorDbConnection",
            "InternalErrorDbDataDeleted",
            "InternalErrorDbInsert",
            "InternalErrorDbNoRowFound",
            "InternalErrorDbRead",
            "InternalErrorDecryption",
            "InternalErrorDependsApi",
            "InternalErrorDependsDb",
            "InternalErrorEncryption",
            "InternalErrorJsonMarshal",
            "InternalErrorJsonUnmarshal",
            "InternalErrorMq",
            "InternalErrorPdf",
            "InternalErrorSerialize",
            "InternalErrorSystem",
            "InvalidParameter",
            "InvalidParameterApproverType",
            "InvalidParameterAuthorizationType",
            "InvalidParameterBusinessId",
            "InvalidParameterBusinessType",
            "InvalidParameterCancelReason",
            "InvalidParameterCardNumber",
            "InvalidParameterCardType",
            "InvalidParameterCcNum",
            "InvalidParameterClientToken",
            "InvalidParameterComponentFileIndex",
            "InvalidParameterComponentInvalid",
            "InvalidParameterComponentPage",
            "InvalidParameterComponentPosition",
            "InvalidParameterComponentType",
            "InvalidParameterComponentTypeNoMatchValue",
            "InvalidParameterComponentValue",
            "InvalidParameterContentType",
            "InvalidParameterCustomShowMap",
            "InvalidParameterDataExists",
            "InvalidParameterDataNotFound",
            "InvalidParameterDepartUserId",
            "InvalidParameterEmail",
            "InvalidParameterEmptyParams",
            "InvalidParameterEndPoint",
            "InvalidParameterFileType",
            "InvalidParameterFlowApproverDeadline",
            "InvalidParameterFlowApprovers",
            "InvalidParameterFlowCallbackUrl",
            "InvalidParameterFlowDeadLine",
            "InvalidParameterFlowDescription",
            "InvalidParameterFlowFileIds",
            "InvalidParameterFlowName",
            "InvalidParameterFlowType",
            "InvalidParameterFlowUserData",
            "InvalidParameterFromSource",
            "InvalidParameterIdCardValidityOverLimit",
            "InvalidParameterInvalidChannel",
            "InvalidParameterInvalidId",
            "InvalidParameterInvalidLimit",
            "InvalidParameterInvalidMobile",
            "InvalidParameterInvalidName",
            "InvalidParameterInvalidOffset",
            "InvalidParameterInvalidOpenId",
            "InvalidParameterInvalidOperatorId",
            "InvalidParameterInvalidOrganizationId",
            "InvalidParameterInvalidOrganizationName",
            "InvalidParameterInvalidRoleId",
            "InvalidParameterInvalidRoleName",
            "InvalidParameterInvalidVerifyChannel",
            "InvalidParameterInvalidVerifyCode",
            "InvalidParameterJumpUrl",
            "InvalidParameterKeyword",
            "InvalidParameterLimit",
            "InvalidParameterMissingRequiredComponentValue",
            "InvalidParameterMobile",
            "InvalidParameterName",
            "InvalidParameterNonsupportMobile",
            "InvalidParameterNotifyType",
            "InvalidParameterOffset",
            "InvalidParameterOpenId",
            "InvalidParameterOrganizationName",
            "InvalidParameterParamError",
            "InvalidParameterPersonAutoSignTag",
            "InvalidParameterPreReadTime",
            "InvalidParameterQrEffectDay",
            "InvalidParameterQrFlowEffectDay",
            "InvalidParameterResourceType",
            "InvalidParameterRoleId",
            "InvalidParameterSealId",
            "InvalidParameterSensitive",
            "InvalidParameterSensitiveFileContent",
            "InvalidParameterSignComponentType",
            "InvalidParameterSignComponents",
            "InvalidParameterStatus",
            "InvalidParameterTemplateId",
            "InvalidParameterVerifyChannel",
            "InvalidParameterValue",
            "InvalidParameterValueInvalidMobile",
            "InvalidParameterValueInvalidQuotaType",
            "InvalidParameterValueInvalidTime",
            "InvalidParameterValueMask",
            "LimitExceeded",
            "LimitExceededProxyOrganizationOperator",
            "MissingParameter",
            "MissingParameterApproverMobile",
            "MissingParameterApproverName",
            "MissingParameterApproverOrganizationInfo",
            "MissingParameterApproverRole",
            "MissingParameterApproverSignComponent",
            "MissingParameterAuthCode",
            "MissingParameterCancelReason",
            "MissingParameterField",
            "MissingParameterFileNames",
            "MissingParameterFlowApprover",
            "MissingParameterFlowId",
            "MissingParameterKeyWord",
            "MissingParameterOrgNameOrUniformSocialCreditCode",
            "MissingParameterOrganizationId",
            "MissingParameterQrCodeId",
            "MissingParameterRecipient",
            "MissingParameterResourceId",
            "MissingParameterResourceName",
            "MissingParameterServerSignSealId",
            "MissingParameterSignComponents",
            "MissingParameterUserId",
            "OperationDenied",
            "OperationDeniedAlreadyHas",
            "OperationDeniedApproverNoMatchTemplate",
            "OperationDeniedApproverRepeat",
            "OperationDeniedAuthCodeInvalid",
            "OperationDeniedBatchCancelForbid",
            "OperationDeniedBranchSendFlowToParentNotAllow",
            "OperationDeniedCcForbid",
            "OperationDeniedCcUserRepeat",
            "OperationDeniedDocumentNoAvailable",
            "OperationDeniedErrNoResourceAccess",
            "OperationDeniedErrNoSupportIndividualHasOrganizationName",
            "OperationDeniedFileDeleted",
            "OperationDeniedFileNoMatchResource",
            "OperationDeniedFlowCancelForbid",
            "OperationDeniedFlowHasStarted",
            "OperationDeniedFlowHasTerminated",
            "OperationDeniedFlowNoNeedReview",
            "OperationDeniedFlowStatusForbid",
            "OperationDeniedForbid",
            "OperationDeniedInvalidApproverAge",
            "OperationDeniedLicenseHasExpired",
            "OperationDeniedManyResourceId",
            "OperationDeniedNoApiAuth",
            "OperationDeniedNoApproverMobileCheckPermission",
            "OperationDeniedNoFlowPermission",
            "OperationDeniedNoIdentityVerify",
            "OperationDeniedNoLogin",
            "OperationDeniedNoOpenServerSign",
            "OperationDeniedNoPermissionUseResource",
            "OperationDeniedNoPermissionUseServerSignSeal",
            "OperationDeniedNoQuota",
            "OperationDeniedNoSupportComponentType",
            "OperationDeniedNoSupportJumpPage",
            "OperationDeniedNoVerify",
            "OperationDeniedNotBelongSuperAdminOrLegalPerson",
            "OperationDeniedNotFoundLicense",
            "OperationDeniedNotInAutoSignWhiteList",
            "OperationDeniedOperatorHasNoPermission",
            "OperationDeniedOrgUniformSocialCreditCodeErr",
            "OperationDeniedOrganizationClosing",
            "OperationDeniedOrganizationNotActivated",
            "OperationDeniedOutQueryLimit",
            "OperationDeniedOverSeaForbid",
            "OperationDeniedPayDeadline",
            "OperationDeniedPersonHasNoSignature",
            "OperationDeniedPersonNoOpenServerSign",
            "OperationDeniedPersonServerSignForbid",
            "OperationDeniedProveNoQuota",
            "OperationDeniedQrHasExpire",
            "OperationDeniedQrInvalid",
            "OperationDeniedRequiredComponentNotFill",
            "OperationDeniedServerSignNoAllowComponent",
            "OperationDeniedServerSignNoSupportSignature",
            "OperationDeniedSubOrgNotJoin",
            "OperationDeniedUserNoAudit",
            "OperationDeniedUserNotInOrganization",
            "OperationDeniedWhiteListForbid",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundApplication",
            "ResourceNotFoundAuthActiveOrganization",
            "ResourceNotFoundDocument",
            "ResourceNotFoundErrNotExistRole",
            "ResourceNotFoundFlow",
            "ResourceNotFoundFlowApprover",
            "ResourceNotFoundNotExistApplication",
            "ResourceNotFoundNotExistDocument",
            "ResourceNotFoundNotExistFlow",
            "ResourceNotFoundNotExistResource",
            "ResourceNotFoundNotExistTemplate",
            "ResourceNotFoundOrganization",
            "ResourceNotFoundQrInfo",
            "ResourceNotFoundResource",
            "ResourceNotFoundSuperAdmin",
            "ResourceNotFoundTemplate",
            "ResourceNotFoundUrl",
            "ResourceNotFoundUser",
            "ResourceNotFoundVerifyUser",
            "ResourceNotFoundWeWorkUser",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperationNoPermissionFeature",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 31] = [
            Answer::of("AuthFailure"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.PreViewUrlFail").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.RequestLimitExceeded").with_retry(Retry::Never),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InternalError.DbRead").with_retry(Retry::Backoff),
            Answer::of("InternalError.System").with_retry(Retry::Backoff),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("MissingParameter.FlowApprover").with_retry(Retry::Never),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceNotFound.Template").with_retry(Retry::Never),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::ESS_V20201111_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "EssError",
            label_en: "Tencent E-Sign Enterprise Edition",
            label_zh: "腾讯电子签企业版",
            level: Level::Service,
            product: Some(products::ESS),
            version: Some("2020-11-11"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    2,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-08-09",
                        "自 2023-08-09 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    101,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-08-09",
                        "自 2023-08-09 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "ess")]
pub use v20201111::EssError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
