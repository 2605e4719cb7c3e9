// @generated from spec/cam.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 8937dc47ae605382, rust-hash: ce2a07ba5dbd9ea6
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cam.rs"]
mod index;

/// Version 2019-01-16 of the API.
pub mod v20190116 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "cam")]
    /// Error codes of Cloud Access Management (cam), API 3.0, version 2019-01-16.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CamError {
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.Accesskey
        #[doc(alias("FailedOperation.Accesskey"))]
        FailedOperationAccesskey,
        /// FailedOperation.AssistApproverFull
        #[doc(alias("FailedOperation.AssistApproverFull"))]
        FailedOperationAssistApproverFull,
        /// FailedOperation.BuildAuthToken
        #[doc(alias("FailedOperation.BuildAuthToken"))]
        FailedOperationBuildAuthToken,
        /// FailedOperation.CICIdentityForbidden
        #[doc(alias("FailedOperation.CICIdentityForbidden"))]
        FailedOperationCicIdentityForbidden,
        /// FailedOperation.ExistHighRiskOperations
        #[doc(alias("FailedOperation.ExistHighRiskOperations"))]
        FailedOperationExistHighRiskOperations,
        /// FailedOperation.FlowAuthIllegal
        #[doc(alias("FailedOperation.FlowAuthIllegal"))]
        FailedOperationFlowAuthIllegal,
        /// FailedOperation.ForbidAdd
        #[doc(alias("FailedOperation.ForbidAdd"))]
        FailedOperationForbidAdd,
        /// FailedOperation.GetUserAreaError
        #[doc(alias("FailedOperation.GetUserAreaError"))]
        FailedOperationGetUserAreaError,
        /// FailedOperation.OrganizationPolicyOperateError
        #[doc(alias("FailedOperation.OrganizationPolicyOperateError"))]
        FailedOperationOrganizationPolicyOperateError,
        /// FailedOperation.PolicyFull
        #[doc(alias("FailedOperation.PolicyFull"))]
        FailedOperationPolicyFull,
        /// FailedOperation.PolicyNameInUse
        #[doc(alias("FailedOperation.PolicyNameInUse"))]
        FailedOperationPolicyNameInUse,
        /// FailedOperation.PolicyVersionAlreadyDefault
        #[doc(alias("FailedOperation.PolicyVersionAlreadyDefault"))]
        FailedOperationPolicyVersionAlreadyDefault,
        /// FailedOperation.PolicyVersionFull
        #[doc(alias("FailedOperation.PolicyVersionFull"))]
        FailedOperationPolicyVersionFull,
        /// FailedOperation.TagResourceFailed
        #[doc(alias("FailedOperation.TagResourceFailed"))]
        FailedOperationTagResourceFailed,
        /// FailedOperation.UnTagResourceFailed
        #[doc(alias("FailedOperation.UnTagResourceFailed"))]
        FailedOperationUnTagResourceFailed,
        /// FailedOperation.Unmodifiable
        #[doc(alias("FailedOperation.Unmodifiable"))]
        FailedOperationUnmodifiable,
        /// FailedOperation.UserNotBindPhone
        #[doc(alias("FailedOperation.UserNotBindPhone"))]
        FailedOperationUserNotBindPhone,
        /// FailedOperation.UserNotBindWechat
        #[doc(alias("FailedOperation.UserNotBindWechat"))]
        FailedOperationUserNotBindWechat,
        /// FailedOperation.UserUnbindNoPermission
        #[doc(alias("FailedOperation.UserUnbindNoPermission"))]
        FailedOperationUserUnbindNoPermission,
        /// InternalError
        InternalError,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ActionError
        #[doc(alias("InvalidParameter.ActionError"))]
        InvalidParameterActionError,
        /// InvalidParameter.ActionMiss
        #[doc(alias("InvalidParameter.ActionMiss"))]
        InvalidParameterActionMiss,
        /// InvalidParameter.ActionNotExist
        #[doc(alias("InvalidParameter.ActionNotExist"))]
        InvalidParameterActionNotExist,
        /// InvalidParameter.ActionServiceNotExist
        #[doc(alias("InvalidParameter.ActionServiceNotExist"))]
        InvalidParameterActionServiceNotExist,
        /// InvalidParameter.AssitApproverTypeError
        #[doc(alias("InvalidParameter.AssitApproverTypeError"))]
        InvalidParameterAssitApproverTypeError,
        /// InvalidParameter.AttachmentFull
        #[doc(alias("InvalidParameter.AttachmentFull"))]
        InvalidParameterAttachmentFull,
        /// InvalidParameter.ConditionContentError
        #[doc(alias("InvalidParameter.ConditionContentError"))]
        InvalidParameterConditionContentError,
        /// InvalidParameter.ConditionError
        #[doc(alias("InvalidParameter.ConditionError"))]
        InvalidParameterConditionError,
        /// InvalidParameter.ConditionTypeError
        #[doc(alias("InvalidParameter.ConditionTypeError"))]
        InvalidParameterConditionTypeError,
        /// InvalidParameter.DeletionTaskNotExist
        #[doc(alias("InvalidParameter.DeletionTaskNotExist"))]
        InvalidParameterDeletionTaskNotExist,
        /// InvalidParameter.DescriptionLengthOverlimit
        #[doc(alias("InvalidParameter.DescriptionLengthOverlimit"))]
        InvalidParameterDescriptionLengthOverlimit,
        /// InvalidParameter.EffectError
        #[doc(alias("InvalidParameter.EffectError"))]
        InvalidParameterEffectError,
        /// InvalidParameter.EntityFilterError
        #[doc(alias("InvalidParameter.EntityFilterError"))]
        InvalidParameterEntityFilterError,
        /// InvalidParameter.GroupFull
        #[doc(alias("InvalidParameter.GroupFull"))]
        InvalidParameterGroupFull,
        /// InvalidParameter.GroupIdError
        #[doc(alias("InvalidParameter.GroupIdError"))]
        InvalidParameterGroupIdError,
        /// InvalidParameter.GroupNameInUse
        #[doc(alias("InvalidParameter.GroupNameInUse"))]
        InvalidParameterGroupNameInUse,
        /// InvalidParameter.GroupNotExist
        #[doc(alias("InvalidParameter.GroupNotExist"))]
        InvalidParameterGroupNotExist,
        /// InvalidParameter.GroupUserFull
        #[doc(alias("InvalidParameter.GroupUserFull"))]
        InvalidParameterGroupUserFull,
        /// InvalidParameter.IPIllegal
        #[doc(alias("InvalidParameter.IPIllegal"))]
        InvalidParameterIpIllegal,
        /// InvalidParameter.IPRangeOverlapping
        #[doc(alias("InvalidParameter.IPRangeOverlapping"))]
        InvalidParameterIpRangeOverlapping,
        /// InvalidParameter.IdentityNameInUse
        #[doc(alias("InvalidParameter.IdentityNameInUse"))]
        InvalidParameterIdentityNameInUse,
        /// InvalidParameter.InterfaceNotExist
        #[doc(alias("InvalidParameter.InterfaceNotExist"))]
        InvalidParameterInterfaceNotExist,
        /// InvalidParameter.KeywordError
        #[doc(alias("InvalidParameter.KeywordError"))]
        InvalidParameterKeywordError,
        /// InvalidParameter.MFATokenError
        #[doc(alias("InvalidParameter.MFATokenError"))]
        InvalidParameterMfaTokenError,
        /// InvalidParameter.NameOrIdCardError
        #[doc(alias("InvalidParameter.NameOrIdCardError"))]
        InvalidParameterNameOrIdCardError,
        /// InvalidParameter.NotSupportProduct
        #[doc(alias("InvalidParameter.NotSupportProduct"))]
        InvalidParameterNotSupportProduct,
        /// InvalidParameter.OperateEntitiesOverLimit
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.OperateEntitiesOverLimit"))]
        InvalidParameterOperateEntitiesOverLimit,
        /// InvalidParameter.OperatePoliciesOverLimit
        #[doc(alias("InvalidParameter.OperatePoliciesOverLimit"))]
        InvalidParameterOperatePoliciesOverLimit,
        /// InvalidParameter.OrganizationRoleOperateError
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.OrganizationRoleOperateError"))]
        InvalidParameterOrganizationRoleOperateError,
        /// InvalidParameter.PaginationTokenInvalid
        #[doc(alias("InvalidParameter.PaginationTokenInvalid"))]
        InvalidParameterPaginationTokenInvalid,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError,
        /// InvalidParameter.PasswordRuleError
        #[doc(alias("InvalidParameter.PasswordRuleError"))]
        InvalidParameterPasswordRuleError,
        /// InvalidParameter.PasswordViolatedRules
        #[doc(alias("InvalidParameter.PasswordViolatedRules"))]
        InvalidParameterPasswordViolatedRules,
        /// InvalidParameter.PolicyDocumentError
        #[doc(alias("InvalidParameter.PolicyDocumentError"))]
        InvalidParameterPolicyDocumentError,
        /// InvalidParameter.PolicyDocumentLengthOverLimit
        #[doc(alias("InvalidParameter.PolicyDocumentLengthOverLimit"))]
        InvalidParameterPolicyDocumentLengthOverLimit,
        /// InvalidParameter.PolicyIdError
        #[doc(alias("InvalidParameter.PolicyIdError"))]
        InvalidParameterPolicyIdError,
        /// InvalidParameter.PolicyIdNotExist
        #[doc(alias("InvalidParameter.PolicyIdNotExist"))]
        InvalidParameterPolicyIdNotExist,
        /// InvalidParameter.PolicyNameError
        #[doc(alias("InvalidParameter.PolicyNameError"))]
        InvalidParameterPolicyNameError,
        /// InvalidParameter.PolicyVersionNotExists
        #[doc(alias("InvalidParameter.PolicyVersionNotExists"))]
        InvalidParameterPolicyVersionNotExists,
        /// InvalidParameter.PrincipalError
        #[doc(alias("InvalidParameter.PrincipalError"))]
        InvalidParameterPrincipalError,
        /// InvalidParameter.PrincipalQcsCrossError
        #[doc(alias("InvalidParameter.PrincipalQcsCrossError"))]
        InvalidParameterPrincipalQcsCrossError,
        /// InvalidParameter.PrincipalQcsError
        #[doc(alias("InvalidParameter.PrincipalQcsError"))]
        InvalidParameterPrincipalQcsError,
        /// InvalidParameter.PrincipalQcsNotExist
        #[doc(alias("InvalidParameter.PrincipalQcsNotExist"))]
        InvalidParameterPrincipalQcsNotExist,
        /// InvalidParameter.PrincipalServiceNotExist
        #[doc(alias("InvalidParameter.PrincipalServiceNotExist"))]
        InvalidParameterPrincipalServiceNotExist,
        /// InvalidParameter.ReceiverOverLimit
        #[doc(alias("InvalidParameter.ReceiverOverLimit"))]
        InvalidParameterReceiverOverLimit,
        /// InvalidParameter.ResourceContentError
        #[doc(alias("InvalidParameter.ResourceContentError"))]
        InvalidParameterResourceContentError,
        /// InvalidParameter.ResourceError
        #[doc(alias("InvalidParameter.ResourceError"))]
        InvalidParameterResourceError,
        /// InvalidParameter.ResourceProjectError
        #[doc(alias("InvalidParameter.ResourceProjectError"))]
        InvalidParameterResourceProjectError,
        /// InvalidParameter.ResourceQcsError
        #[doc(alias("InvalidParameter.ResourceQcsError"))]
        InvalidParameterResourceQcsError,
        /// InvalidParameter.ResourceRegionError
        #[doc(alias("InvalidParameter.ResourceRegionError"))]
        InvalidParameterResourceRegionError,
        /// InvalidParameter.ResourceServiceNotExist
        #[doc(alias("InvalidParameter.ResourceServiceNotExist"))]
        InvalidParameterResourceServiceNotExist,
        /// InvalidParameter.ResourceUinError
        #[doc(alias("InvalidParameter.ResourceUinError"))]
        InvalidParameterResourceUinError,
        /// InvalidParameter.RoleFull
        #[doc(alias("InvalidParameter.RoleFull"))]
        InvalidParameterRoleFull,
        /// InvalidParameter.RoleNameError
        #[doc(alias("InvalidParameter.RoleNameError"))]
        InvalidParameterRoleNameError,
        /// InvalidParameter.RoleNameInUse
        #[doc(alias("InvalidParameter.RoleNameInUse"))]
        InvalidParameterRoleNameInUse,
        /// InvalidParameter.RoleNotExist
        #[doc(alias("InvalidParameter.RoleNotExist"))]
        InvalidParameterRoleNotExist,
        /// InvalidParameter.ScopeError
        #[doc(alias("InvalidParameter.ScopeError"))]
        InvalidParameterScopeError,
        /// InvalidParameter.SearchKeywordLengthError
        #[doc(alias("InvalidParameter.SearchKeywordLengthError"))]
        InvalidParameterSearchKeywordLengthError,
        /// InvalidParameter.ServiceLinkedPolicyCantInPermissionBoundary
        #[doc(alias("InvalidParameter.ServiceLinkedPolicyCantInPermissionBoundary"))]
        InvalidParameterServiceLinkedPolicyCantInPermissionBoundary,
        /// InvalidParameter.ServiceLinkedRoleCantUsePermissionBoundary
        #[doc(alias("InvalidParameter.ServiceLinkedRoleCantUsePermissionBoundary"))]
        InvalidParameterServiceLinkedRoleCantUsePermissionBoundary,
        /// InvalidParameter.ServiceTypeError
        #[doc(alias("InvalidParameter.ServiceTypeError"))]
        InvalidParameterServiceTypeError,
        /// InvalidParameter.StatementError
        #[doc(alias("InvalidParameter.StatementError"))]
        InvalidParameterStatementError,
        /// InvalidParameter.SubUserFull
        #[doc(alias("InvalidParameter.SubUserFull"))]
        InvalidParameterSubUserFull,
        /// InvalidParameter.SubUserNameInUse
        #[doc(alias("InvalidParameter.SubUserNameInUse"))]
        InvalidParameterSubUserNameInUse,
        /// InvalidParameter.SubUserPhoneNotExsit
        #[doc(alias("InvalidParameter.SubUserPhoneNotExsit"))]
        InvalidParameterSubUserPhoneNotExsit,
        /// InvalidParameter.TagLimitExceeded
        #[doc(alias("InvalidParameter.TagLimitExceeded"))]
        InvalidParameterTagLimitExceeded,
        /// InvalidParameter.TagParamError
        #[doc(alias("InvalidParameter.TagParamError"))]
        InvalidParameterTagParamError,
        /// InvalidParameter.UinError
        #[doc(alias("InvalidParameter.UinError"))]
        InvalidParameterUinError,
        /// InvalidParameter.UserGroupFull
        #[doc(alias("InvalidParameter.UserGroupFull"))]
        InvalidParameterUserGroupFull,
        /// InvalidParameter.UserNameIllegal
        #[doc(alias("InvalidParameter.UserNameIllegal"))]
        InvalidParameterUserNameIllegal,
        /// InvalidParameter.UserNotAuth
        #[doc(alias("InvalidParameter.UserNotAuth"))]
        InvalidParameterUserNotAuth,
        /// InvalidParameter.UserNotExist
        #[doc(alias("InvalidParameter.UserNotExist"))]
        InvalidParameterUserNotExist,
        /// InvalidParameter.UserUinAndUinNotAllNull
        #[doc(alias("InvalidParameter.UserUinAndUinNotAllNull"))]
        InvalidParameterUserUinAndUinNotAllNull,
        /// InvalidParameter.VersionError
        #[doc(alias("InvalidParameter.VersionError"))]
        InvalidParameterVersionError,
        /// InvalidParameterValue.IdentityKeyError
        #[doc(alias("InvalidParameterValue.IdentityKeyError"))]
        InvalidParameterValueIdentityKeyError,
        /// InvalidParameterValue.IdentityUrlError
        #[doc(alias("InvalidParameterValue.IdentityUrlError"))]
        InvalidParameterValueIdentityUrlError,
        /// InvalidParameterValue.MetadataError
        #[doc(alias("InvalidParameterValue.MetadataError"))]
        InvalidParameterValueMetadataError,
        /// InvalidParameterValue.NameError
        #[doc(alias("InvalidParameterValue.NameError"))]
        InvalidParameterValueNameError,
        /// LimitExceeded.IdentityFull
        #[doc(alias("LimitExceeded.IdentityFull"))]
        LimitExceededIdentityFull,
        /// LimitExceeded.Uin
        #[doc(alias("LimitExceeded.Uin"))]
        LimitExceededUin,
        /// OperationDenied.AccessKeyOverLimit
        #[doc(alias("OperationDenied.AccessKeyOverLimit"))]
        OperationDeniedAccessKeyOverLimit,
        /// OperationDenied.CicPolicyOperationDenied
        #[doc(alias("OperationDenied.CicPolicyOperationDenied"))]
        OperationDeniedCicPolicyOperationDenied,
        /// OperationDenied.HaveKeys
        #[doc(alias("OperationDenied.HaveKeys"))]
        OperationDeniedHaveKeys,
        /// OperationDenied.PolicyTagConflict
        #[doc(alias("OperationDenied.PolicyTagConflict"))]
        OperationDeniedPolicyTagConflict,
        /// OperationDenied.SubUin
        #[doc(alias("OperationDenied.SubUin"))]
        OperationDeniedSubUin,
        /// OperationDenied.UinNotMatch
        #[doc(alias("OperationDenied.UinNotMatch"))]
        OperationDeniedUinNotMatch,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// RequestLimitExceeded.CreateUser
        ///
        /// - Retry: `throttle`
        #[doc(alias("RequestLimitExceeded.CreateUser"))]
        RequestLimitExceededCreateUser,
        /// RequestLimitExceeded.UinLimitExceeded
        #[doc(alias("RequestLimitExceeded.UinLimitExceeded"))]
        RequestLimitExceededUinLimitExceeded,
        /// ResourceNotFound.DataFlowAuthClose
        #[doc(alias("ResourceNotFound.DataFlowAuthClose"))]
        ResourceNotFoundDataFlowAuthClose,
        /// ResourceNotFound.GroupNotExist
        #[doc(alias("ResourceNotFound.GroupNotExist"))]
        ResourceNotFoundGroupNotExist,
        /// ResourceNotFound.IdentityNotExist
        #[doc(alias("ResourceNotFound.IdentityNotExist"))]
        ResourceNotFoundIdentityNotExist,
        /// ResourceNotFound.NotFound
        #[doc(alias("ResourceNotFound.NotFound"))]
        ResourceNotFoundNotFound,
        /// ResourceNotFound.PolicyIdNotFound
        #[doc(alias("ResourceNotFound.PolicyIdNotFound"))]
        ResourceNotFoundPolicyIdNotFound,
        /// ResourceNotFound.SecretNotExist
        #[doc(alias("ResourceNotFound.SecretNotExist"))]
        ResourceNotFoundSecretNotExist,
        /// ResourceNotFound.UserNotExist
        #[doc(alias("ResourceNotFound.UserNotExist"))]
        ResourceNotFoundUserNotExist,
        /// ResourceNotFound.UserNotExists
        #[doc(alias("ResourceNotFound.UserNotExists"))]
        ResourceNotFoundUserNotExists,
        /// ResourceUnavailable.FlowAuthSecet
        #[doc(alias("ResourceUnavailable.FlowAuthSecet"))]
        ResourceUnavailableFlowAuthSecet,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.DeleteApiKey
        #[doc(alias("UnauthorizedOperation.DeleteApiKey"))]
        UnauthorizedOperationDeleteApiKey,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "cam")]
    api::listed_enum!(CamError, cam_v20190116_table);
    pub(crate) mod cam_v20190116_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "cam")]
        use super::CamError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "cam_v20190116";
        pub(super) const CODE_INDEX: Index = index::CAM_V20190116_CODES;
        pub(super) const KEY_INDEX: Index = index::CAM_V20190116_KEYS;
        #[cfg(feature = "cam")]
        pub(super) static VARIANTS: [CamError; 125] = [
            CamError::AuthFailureUnauthorizedOperation,
            CamError::FailedOperation,
            CamError::FailedOperationAccesskey,
            CamError::FailedOperationAssistApproverFull,
            CamError::FailedOperationBuildAuthToken,
            CamError::FailedOperationCicIdentityForbidden,
            CamError::FailedOperationExistHighRiskOperations,
            CamError::FailedOperationFlowAuthIllegal,
            CamError::FailedOperationForbidAdd,
            CamError::FailedOperationGetUserAreaError,
            CamError::FailedOperationOrganizationPolicyOperateError,
            CamError::FailedOperationPolicyFull,
            CamError::FailedOperationPolicyNameInUse,
            CamError::FailedOperationPolicyVersionAlreadyDefault,
            CamError::FailedOperationPolicyVersionFull,
            CamError::FailedOperationTagResourceFailed,
            CamError::FailedOperationUnTagResourceFailed,
            CamError::FailedOperationUnmodifiable,
            CamError::FailedOperationUserNotBindPhone,
            CamError::FailedOperationUserNotBindWechat,
            CamError::FailedOperationUserUnbindNoPermission,
            CamError::InternalError,
            CamError::InternalErrorSystemError,
            CamError::InternalErrorUnknownError,
            CamError::InvalidParameter,
            CamError::InvalidParameterActionError,
            CamError::InvalidParameterActionMiss,
            CamError::InvalidParameterActionNotExist,
            CamError::InvalidParameterActionServiceNotExist,
            CamError::InvalidParameterAssitApproverTypeError,
            CamError::InvalidParameterAttachmentFull,
            CamError::InvalidParameterConditionContentError,
            CamError::InvalidParameterConditionError,
            CamError::InvalidParameterConditionTypeError,
            CamError::InvalidParameterDeletionTaskNotExist,
            CamError::InvalidParameterDescriptionLengthOverlimit,
            CamError::InvalidParameterEffectError,
            CamError::InvalidParameterEntityFilterError,
            CamError::InvalidParameterGroupFull,
            CamError::InvalidParameterGroupIdError,
            CamError::InvalidParameterGroupNameInUse,
            CamError::InvalidParameterGroupNotExist,
            CamError::InvalidParameterGroupUserFull,
            CamError::InvalidParameterIpIllegal,
            CamError::InvalidParameterIpRangeOverlapping,
            CamError::InvalidParameterIdentityNameInUse,
            CamError::InvalidParameterInterfaceNotExist,
            CamError::InvalidParameterKeywordError,
            CamError::InvalidParameterMfaTokenError,
            CamError::InvalidParameterNameOrIdCardError,
            CamError::InvalidParameterNotSupportProduct,
            CamError::InvalidParameterOperateEntitiesOverLimit,
            CamError::InvalidParameterOperatePoliciesOverLimit,
            CamError::InvalidParameterOrganizationRoleOperateError,
            CamError::InvalidParameterPaginationTokenInvalid,
            CamError::InvalidParameterParamError,
            CamError::InvalidParameterPasswordRuleError,
            CamError::InvalidParameterPasswordViolatedRules,
            CamError::InvalidParameterPolicyDocumentError,
            CamError::InvalidParameterPolicyDocumentLengthOverLimit,
            CamError::InvalidParameterPolicyIdError,
            CamError::InvalidParameterPolicyIdNotExist,
            CamError::InvalidParameterPolicyNameError,
            CamError::InvalidParameterPolicyVersionNotExists,
            CamError::InvalidParameterPrincipalError,
            CamError::InvalidParameterPrincipalQcsCrossError,
            CamError::InvalidParameterPrincipalQcsError,
            CamError::InvalidParameterPrincipalQcsNotExist,
            CamError::InvalidParameterPrincipalServiceNotExist,
            CamError::InvalidParameterReceiverOverLimit,
            CamError::InvalidParameterResourceContentError,
            CamError::InvalidParameterResourceError,
            CamError::InvalidParameterResourceProjectError,
            CamError::InvalidParameterResourceQcsError,
            CamError::InvalidParameterResourceRegionError,
            CamError::InvalidParameterResourceServiceNotExist,
            CamError::InvalidParameterResourceUinError,
            CamError::InvalidParameterRoleFull,
            CamError::InvalidParameterRoleNameError,
            CamError::InvalidParameterRoleNameInUse,
            CamError::InvalidParameterRoleNotExist,
            CamError::InvalidParameterScopeError,
            CamError::InvalidParameterSearchKeywordLengthError,
            CamError::InvalidParameterServiceLinkedPolicyCantInPermissionBoundary,
            CamError::InvalidParameterServiceLinkedRoleCantUsePermissionBoundary,
            CamError::InvalidParameterServiceTypeError,
            CamError::InvalidParameterStatementError,
            CamError::InvalidParameterSubUserFull,
            CamError::InvalidParameterSubUserNameInUse,
            CamError::InvalidParameterSubUserPhoneNotExsit,
            CamError::InvalidParameterTagLimitExceeded,
            CamError::InvalidParameterTagParamError,
            CamError::InvalidParameterUinError,
            CamError::InvalidParameterUserGroupFull,
            CamError::InvalidParameterUserNameIllegal,
            CamError::InvalidParameterUserNotAuth,
            CamError::InvalidParameterUserNotExist,
            CamError::InvalidParameterUserUinAndUinNotAllNull,
            CamError::InvalidParameterVersionError,
            CamError::InvalidParameterValueIdentityKeyError,
            CamError::InvalidParameterValueIdentityUrlError,
            CamError::InvalidParameterValueMetadataError,
            CamError::InvalidParameterValueNameError,
            CamError::LimitExceededIdentityFull,
            CamError::LimitExceededUin,
            CamError::OperationDeniedAccessKeyOverLimit,
            CamError::OperationDeniedCicPolicyOperationDenied,
            CamError::OperationDeniedHaveKeys,
            CamError::OperationDeniedPolicyTagConflict,
            CamError::OperationDeniedSubUin,
            CamError::OperationDeniedUinNotMatch,
            CamError::RequestLimitExceeded,
            CamError::RequestLimitExceededCreateUser,
            CamError::RequestLimitExceededUinLimitExceeded,
            CamError::ResourceNotFoundDataFlowAuthClose,
            CamError::ResourceNotFoundGroupNotExist,
            CamError::ResourceNotFoundIdentityNotExist,
            CamError::ResourceNotFoundNotFound,
            CamError::ResourceNotFoundPolicyIdNotFound,
            CamError::ResourceNotFoundSecretNotExist,
            CamError::ResourceNotFoundUserNotExist,
            CamError::ResourceNotFoundUserNotExists,
            CamError::ResourceUnavailableFlowAuthSecet,
            CamError::UnauthorizedOperation,
            CamError::UnauthorizedOperationDeleteApiKey,
        ];
        pub(super) static WORDS: [&str; 125] = [
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.Accesskey",
            "FailedOperation.AssistApproverFull",
            "FailedOperation.BuildAuthToken",
            "FailedOperation.CICIdentityForbidden",
            "FailedOperation.ExistHighRiskOperations",
            "FailedOperation.FlowAuthIllegal",
            "FailedOperation.ForbidAdd",
            "FailedOperation.GetUserAreaError",
            "FailedOperation.OrganizationPolicyOperateError",
            "FailedOperation.PolicyFull",
            "FailedOperation.PolicyNameInUse",
            "FailedOperation.PolicyVersionAlreadyDefault",
            "FailedOperation.PolicyVersionFull",
            "FailedOperation.TagResourceFailed",
            "FailedOperation.UnTagResourceFailed",
            "FailedOperation.Unmodifiable",
            "FailedOperation.UserNotBindPhone",
            "FailedOperation.UserNotBindWechat",
            "FailedOperation.UserUnbindNoPermission",
            "InternalError",
            "InternalError.SystemError",
            "InternalError.UnknownError",
            "InvalidParameter",
            "InvalidParameter.ActionError",
            "InvalidParameter.ActionMiss",
            "InvalidParameter.ActionNotExist",
            "InvalidParameter.ActionServiceNotExist",
            "InvalidParameter.AssitApproverTypeError",
            "InvalidParameter.AttachmentFull",
            "InvalidParameter.ConditionContentError",
            "InvalidParameter.ConditionError",
            "InvalidParameter.ConditionTypeError",
            "InvalidParameter.DeletionTaskNotExist",
            "InvalidParameter.DescriptionLengthOverlimit",
            "InvalidParameter.EffectError",
            "InvalidParameter.EntityFilterError",
            "InvalidParameter.GroupFull",
            "InvalidParameter.GroupIdError",
            "InvalidParameter.GroupNameInUse",
            "InvalidParameter.GroupNotExist",
            "InvalidParameter.GroupUserFull",
            "InvalidParameter.IPIllegal",
            "InvalidParameter.IPRangeOverlapping",
            "InvalidParameter.IdentityNameInUse",
            "InvalidParameter.InterfaceNotExist",
            "InvalidParameter.KeywordError",
            "InvalidParameter.MFATokenError",
            "InvalidParameter.NameOrIdCardError",
            "InvalidParameter.NotSupportProduct",
            "InvalidParameter.OperateEntitiesOverLimit",
            "InvalidParameter.OperatePoliciesOverLimit",
            "InvalidParameter.OrganizationRoleOperateError",
            "InvalidParameter.PaginationTokenInvalid",
            "InvalidParameter.ParamError",
            "InvalidParameter.PasswordRuleError",
            "InvalidParameter.PasswordViolatedRules",
            "InvalidParameter.PolicyDocumentError",
            "InvalidParameter.PolicyDocumentLengthOverLimit",
            "InvalidParameter.PolicyIdError",
            "InvalidParameter.PolicyIdNotExist",
            "InvalidParameter.PolicyNameError",
            "InvalidParameter.PolicyVersionNotExists",
            "InvalidParameter.PrincipalError",
            "InvalidParameter.PrincipalQcsCrossError",
            "InvalidParameter.PrincipalQcsError",
            "InvalidParameter.PrincipalQcsNotExist",
            "InvalidParameter.PrincipalServiceNotExist",
            "InvalidParameter.ReceiverOverLimit",
            "InvalidParameter.ResourceContentError",
            "InvalidParameter.ResourceError",
            "InvalidParameter.ResourceProjectError",
            "InvalidParameter.ResourceQcsError",
            "InvalidParameter.ResourceRegionError",
            "InvalidParameter.ResourceServiceNotExist",
            "InvalidParameter.ResourceUinError",
            "InvalidParameter.RoleFull",
            "InvalidParameter.RoleNameError",
            "InvalidParameter.RoleNameInUse",
            "InvalidParameter.RoleNotExist",
            "InvalidParameter.ScopeError",
            "InvalidParameter.SearchKeywordLengthError",
            "InvalidParameter.ServiceLinkedPolicyCantInPermissionBoundary",
            "InvalidParameter.ServiceLinkedRoleCantUsePermissionBoundary",
            "InvalidParameter.ServiceTypeError",
            "InvalidParameter.StatementError",
            "InvalidParameter.SubUserFull",
            "InvalidParameter.SubUserNameInUse",
            "InvalidParameter.SubUserPhoneNotExsit",
            "InvalidParameter.TagLimitExceeded",
            "InvalidParameter.TagParamError",
            "InvalidParameter.UinError",
            "InvalidParameter.UserGroupFull",
            "InvalidParameter.UserNameIllegal",
            "InvalidParameter.UserNotAuth",
            "InvalidParameter.UserNotExist",
            "InvalidParameter.UserUinAndUinNotAllNull",
            "InvalidParameter.VersionError",
            "InvalidParameterValue.IdentityKeyError",
            "InvalidParameterValue.IdentityUrlError",
            "InvalidParameterValue.MetadataError",
            "InvalidParameterValue.NameError",
            "LimitExceeded.IdentityFull",
            "LimitExceeded.Uin",
            "OperationDenied.AccessKeyOverLimit",
            "OperationDenied.CicPolicyOperationDenied",
            "OperationDenied.HaveKeys",
            "OperationDenied.PolicyTagConflict",
            "OperationDenied.SubUin",
            "OperationDenied.UinNotMatch",
            "RequestLimitExceeded",
            "RequestLimitExceeded.CreateUser",
            "RequestLimitExceeded.UinLimitExceeded",
            "ResourceNotFound.DataFlowAuthClose",
            "ResourceNotFound.GroupNotExist",
            "ResourceNotFound.IdentityNotExist",
            "ResourceNotFound.NotFound",
            "ResourceNotFound.PolicyIdNotFound",
            "ResourceNotFound.SecretNotExist",
            "ResourceNotFound.UserNotExist",
            "ResourceNotFound.UserNotExists",
            "ResourceUnavailable.FlowAuthSecet",
            "UnauthorizedOperation",
            "UnauthorizedOperation.DeleteApiKey",
        ];
        pub(super) static NAMES: [&str; 125] = [
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationAccesskey",
            "FailedOperationAssistApproverFull",
            "FailedOperationBuildAuthToken",
            "FailedOperationCicIdentityForbidden",
            "FailedOperationExistHighRiskOperations",
            "FailedOperationFlowAuthIllegal",
            "FailedOperationForbidAdd",
            "FailedOperationGetUserAreaError",
            "FailedOperationOrganizationPolicyOperateError",
            "FailedOperationPolicyFull",
            "FailedOperationPolicyNameInUse",
            "FailedOperationPolicyVersionAlreadyDefault",
            "FailedOperationPolicyVersionFull",
            "FailedOperationTagResourceFailed",
            "FailedOperationUnTagResourceFailed",
            "FailedOperationUnmodifiable",
            "FailedOperationUserNotBindPhone",
            "FailedOperationUserNotBindWechat",
            "FailedOperationUserUnbindNoPermission",
            "InternalError",
            "InternalErrorSystemError",
            "InternalErrorUnknownError",
            "InvalidParameter",
            "InvalidParameterActionError",
            "InvalidParameterActionMiss",
            "InvalidParameterActionNotExist",
            "InvalidParameterActionServiceNotExist",
            "InvalidParameterAssitApproverTypeError",
            "InvalidParameterAttachmentFull",
            "InvalidParameterConditionContentError",
            "InvalidParameterConditionError",
            "InvalidParameterConditionTypeError",
            "InvalidParameterDeletionTaskNotExist",
            "InvalidParameterDescriptionLengthOverlimit",
            "InvalidParameterEffectError",
            "InvalidParameterEntityFilterError",
            "InvalidParameterGroupFull",
            "InvalidParameterGroupIdError",
            "InvalidParameterGroupNameInUse",
            "InvalidParameterGroupNotExist",
            "InvalidParameterGroupUserFull",
            "InvalidParameterIpIllegal",
            "InvalidParameterIpRangeOverlapping",
            "InvalidParameterIdentityNameInUse",
            "InvalidParameterInterfaceNotExist",
            "InvalidParameterKeywordError",
            "InvalidParameterMfaTokenError",
            "InvalidParameterNameOrIdCardError",
            "InvalidParameterNotSupportProduct",
            "InvalidParameterOperateEntitiesOverLimit",
            "InvalidParameterOperatePoliciesOverLimit",
            "InvalidParameterOrganizationRoleOperateError",
            "InvalidParameterPaginationTokenInvalid",
            "InvalidParameterParamError",
            "InvalidParameterPasswordRuleError",
            "InvalidParameterPasswordViolatedRules",
            "InvalidParameterPolicyDocumentError",
            "InvalidParameterPolicyDocumentLengthOverLimit",
            "InvalidParameterPolicyIdError",
            "InvalidParameterPolicyIdNotExist",
            "InvalidParameterPolicyNameError",
            "InvalidParameterPolicyVersionNotExists",
            "InvalidParameterPrincipalError",
            "InvalidParameterPrincipalQcsCrossError",
            "InvalidParameterPrincipalQcsError",
            "InvalidParameterPrincipalQcsNotExist",
            "InvalidParameterPrincipalServiceNotExist",
            "InvalidParameterReceiverOverLimit",
            "InvalidParameterResourceContentError",
            "InvalidParameterResourceError",
            "InvalidParameterResourceProjectError",
            "InvalidParameterResourceQcsError",
            "InvalidParameterResourceRegionError",
            "InvalidParameterResourceServiceNotExist",
            "InvalidParameterResourceUinError",
            "InvalidParameterRoleFull",
            "InvalidParameterRoleNameError",
            "InvalidParameterRoleNameInUse",
            "InvalidParameterRoleNotExist",
            "InvalidParameterScopeError",
            "InvalidParameterSearchKeywordLengthError",
            "InvalidParameterServiceLinkedPolicyCantInPermissionBoundary",
            "InvalidParameterServiceLinkedRoleCantUsePermissionBoundary",
            "InvalidParameterServiceTypeError",
            "InvalidParameterStatementError",
            "InvalidParameterSubUserFull",
            "InvalidParameterSubUserNameInUse",
            "InvalidParameterSubUserPhoneNotExsit",
            "InvalidParameterTagLimitExceeded",
            "InvalidParameterTagParamError",
            "InvalidParameterUinError",
            "InvalidParameterUserGroupFull",
            "InvalidParameterUserNameIllegal",
            "InvalidParameterUserNotAuth",
            "InvalidParameterUserNotExist",
            "InvalidParameterUserUinAndUinNotAllNull",
            "InvalidParameterVersionError",
            "InvalidParameterValueIdentityKeyError",
            "InvalidParameterValueIdentityUrlError",
            "InvalidParameterValueMetadataError",
            "InvalidParameterValueNameError",
            "LimitExceededIdentityFull",
            "LimitExceededUin",
            "OperationDeniedAccessKeyOverLimit",
            "OperationDeniedCicPolicyOperationDenied",
            "OperationDeniedHaveKeys",
            "OperationDeniedPolicyTagConflict",
            "OperationDeniedSubUin",
            "OperationDeniedUinNotMatch",
            "RequestLimitExceeded",
            "RequestLimitExceededCreateUser",
            "RequestLimitExceededUinLimitExceeded",
            "ResourceNotFoundDataFlowAuthClose",
            "ResourceNotFoundGroupNotExist",
            "ResourceNotFoundIdentityNotExist",
            "ResourceNotFoundNotFound",
            "ResourceNotFoundPolicyIdNotFound",
            "ResourceNotFoundSecretNotExist",
            "ResourceNotFoundUserNotExist",
            "ResourceNotFoundUserNotExists",
            "ResourceUnavailableFlowAuthSecet",
            "UnauthorizedOperation",
            "UnauthorizedOperationDeleteApiKey",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 19] = [
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameter.OperateEntitiesOverLimit")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter.OrganizationRoleOperateError")
                .with_retry(Retry::Never),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::below("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("RequestLimitExceeded.CreateUser").with_retry(Retry::Throttle),
            Answer::of("RequestLimitExceeded.UinLimitExceeded"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
        ];
        pub(super) use super::index::CAM_V20190116_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CamError",
            label_en: "Cloud Access Management",
            label_zh: "访问管理",
            level: Level::Service,
            product: Some(products::CAM),
            version: Some("2019-01-16"),
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

#[cfg(feature = "cam")]
pub use v20190116::CamError;

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
