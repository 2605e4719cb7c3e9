// @generated from spec/cam.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 5dd25fdd6ca2e529
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/cam.rs"]
mod index;

/// Version 2019-01-16 of the API.
pub mod v20190116 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Cloud Access Management (cam), API 3.0, version 2019-01-16.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum CamError {
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.Accesskey
        #[doc(alias("FailedOperation.Accesskey"))]
        FailedOperationAccesskey = 541_019_492,
        /// FailedOperation.AssistApproverFull
        #[doc(alias("FailedOperation.AssistApproverFull"))]
        FailedOperationAssistApproverFull = 1_496_018_730,
        /// FailedOperation.BuildAuthToken
        #[doc(alias("FailedOperation.BuildAuthToken"))]
        FailedOperationBuildAuthToken = -481_438_124,
        /// FailedOperation.CICIdentityForbidden
        #[doc(alias("FailedOperation.CICIdentityForbidden"))]
        FailedOperationCicIdentityForbidden = 1_260_466_792,
        /// FailedOperation.ExistHighRiskOperations
        #[doc(alias("FailedOperation.ExistHighRiskOperations"))]
        FailedOperationExistHighRiskOperations = -1_786_631_944,
        /// FailedOperation.FlowAuthIllegal
        #[doc(alias("FailedOperation.FlowAuthIllegal"))]
        FailedOperationFlowAuthIllegal = 322_650_968,
        /// FailedOperation.ForbidAdd
        #[doc(alias("FailedOperation.ForbidAdd"))]
        FailedOperationForbidAdd = -1_663_549_974,
        /// FailedOperation.GetUserAreaError
        #[doc(alias("FailedOperation.GetUserAreaError"))]
        FailedOperationGetUserAreaError = 275_489_914,
        /// FailedOperation.OrganizationPolicyOperateError
        #[doc(alias("FailedOperation.OrganizationPolicyOperateError"))]
        FailedOperationOrganizationPolicyOperateError = -1_959_021_683,
        /// FailedOperation.PolicyFull
        #[doc(alias("FailedOperation.PolicyFull"))]
        FailedOperationPolicyFull = -878_298_787,
        /// FailedOperation.PolicyNameInUse
        #[doc(alias("FailedOperation.PolicyNameInUse"))]
        FailedOperationPolicyNameInUse = 1_423_187_252,
        /// FailedOperation.PolicyVersionAlreadyDefault
        #[doc(alias("FailedOperation.PolicyVersionAlreadyDefault"))]
        FailedOperationPolicyVersionAlreadyDefault = -1_069_902_544,
        /// FailedOperation.PolicyVersionFull
        #[doc(alias("FailedOperation.PolicyVersionFull"))]
        FailedOperationPolicyVersionFull = -636_836_078,
        /// FailedOperation.TagResourceFailed
        #[doc(alias("FailedOperation.TagResourceFailed"))]
        FailedOperationTagResourceFailed = -268_587_463,
        /// FailedOperation.UnTagResourceFailed
        #[doc(alias("FailedOperation.UnTagResourceFailed"))]
        FailedOperationUnTagResourceFailed = 1_535_551_665,
        /// FailedOperation.Unmodifiable
        #[doc(alias("FailedOperation.Unmodifiable"))]
        FailedOperationUnmodifiable = 87_300_343,
        /// FailedOperation.UserNotBindPhone
        #[doc(alias("FailedOperation.UserNotBindPhone"))]
        FailedOperationUserNotBindPhone = -1_096_495_930,
        /// FailedOperation.UserNotBindWechat
        #[doc(alias("FailedOperation.UserNotBindWechat"))]
        FailedOperationUserNotBindWechat = -1_234_098_336,
        /// FailedOperation.UserUnbindNoPermission
        #[doc(alias("FailedOperation.UserUnbindNoPermission"))]
        FailedOperationUserUnbindNoPermission = 954_014_571,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.SystemError
        #[doc(alias("InternalError.SystemError"))]
        InternalErrorSystemError = 759_071_413,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError = -233_944_585,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ActionError
        #[doc(alias("InvalidParameter.ActionError"))]
        InvalidParameterActionError = 1_669_218_124,
        /// InvalidParameter.ActionMiss
        #[doc(alias("InvalidParameter.ActionMiss"))]
        InvalidParameterActionMiss = -2_017_371_039,
        /// InvalidParameter.ActionNotExist
        #[doc(alias("InvalidParameter.ActionNotExist"))]
        InvalidParameterActionNotExist = -1_721_507_305,
        /// InvalidParameter.ActionServiceNotExist
        #[doc(alias("InvalidParameter.ActionServiceNotExist"))]
        InvalidParameterActionServiceNotExist = 289_937_906,
        /// InvalidParameter.AssitApproverTypeError
        #[doc(alias("InvalidParameter.AssitApproverTypeError"))]
        InvalidParameterAssitApproverTypeError = -556_233_181,
        /// InvalidParameter.AttachmentFull
        #[doc(alias("InvalidParameter.AttachmentFull"))]
        InvalidParameterAttachmentFull = 1_433_977_202,
        /// InvalidParameter.ConditionContentError
        #[doc(alias("InvalidParameter.ConditionContentError"))]
        InvalidParameterConditionContentError = 1_644_163_437,
        /// InvalidParameter.ConditionError
        #[doc(alias("InvalidParameter.ConditionError"))]
        InvalidParameterConditionError = -1_777_731_035,
        /// InvalidParameter.ConditionTypeError
        #[doc(alias("InvalidParameter.ConditionTypeError"))]
        InvalidParameterConditionTypeError = 1_571_361_790,
        /// InvalidParameter.DeletionTaskNotExist
        #[doc(alias("InvalidParameter.DeletionTaskNotExist"))]
        InvalidParameterDeletionTaskNotExist = 1_192_533_614,
        /// InvalidParameter.DescriptionLengthOverlimit
        #[doc(alias("InvalidParameter.DescriptionLengthOverlimit"))]
        InvalidParameterDescriptionLengthOverlimit = -1_406_597_007,
        /// InvalidParameter.EffectError
        #[doc(alias("InvalidParameter.EffectError"))]
        InvalidParameterEffectError = -1_980_418_217,
        /// InvalidParameter.EntityFilterError
        #[doc(alias("InvalidParameter.EntityFilterError"))]
        InvalidParameterEntityFilterError = -1_918_120_992,
        /// InvalidParameter.GroupFull
        #[doc(alias("InvalidParameter.GroupFull"))]
        InvalidParameterGroupFull = -1_778_478_161,
        /// InvalidParameter.GroupIdError
        #[doc(alias("InvalidParameter.GroupIdError"))]
        InvalidParameterGroupIdError = 2_139_023_766,
        /// InvalidParameter.GroupNameInUse
        #[doc(alias("InvalidParameter.GroupNameInUse"))]
        InvalidParameterGroupNameInUse = -1_219_494_045,
        /// InvalidParameter.GroupNotExist
        #[doc(alias("InvalidParameter.GroupNotExist"))]
        InvalidParameterGroupNotExist = 560_594_727,
        /// InvalidParameter.GroupUserFull
        #[doc(alias("InvalidParameter.GroupUserFull"))]
        InvalidParameterGroupUserFull = 1_417_878_598,
        /// InvalidParameter.IPIllegal
        #[doc(alias("InvalidParameter.IPIllegal"))]
        InvalidParameterIpIllegal = 1_268_831_017,
        /// InvalidParameter.IPRangeOverlapping
        #[doc(alias("InvalidParameter.IPRangeOverlapping"))]
        InvalidParameterIpRangeOverlapping = -784_278_622,
        /// InvalidParameter.IdentityNameInUse
        #[doc(alias("InvalidParameter.IdentityNameInUse"))]
        InvalidParameterIdentityNameInUse = 2_111_234_478,
        /// InvalidParameter.InterfaceNotExist
        #[doc(alias("InvalidParameter.InterfaceNotExist"))]
        InvalidParameterInterfaceNotExist = -733_978_576,
        /// InvalidParameter.KeywordError
        #[doc(alias("InvalidParameter.KeywordError"))]
        InvalidParameterKeywordError = 1_271_250_296,
        /// InvalidParameter.MFATokenError
        #[doc(alias("InvalidParameter.MFATokenError"))]
        InvalidParameterMfaTokenError = -701_049_688,
        /// InvalidParameter.NameOrIdCardError
        #[doc(alias("InvalidParameter.NameOrIdCardError"))]
        InvalidParameterNameOrIdCardError = -725_006_473,
        /// InvalidParameter.NotSupportProduct
        #[doc(alias("InvalidParameter.NotSupportProduct"))]
        InvalidParameterNotSupportProduct = -1_372_708_098,
        /// InvalidParameter.OperateEntitiesOverLimit
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.OperateEntitiesOverLimit"))]
        InvalidParameterOperateEntitiesOverLimit = -1_216_115_770,
        /// InvalidParameter.OperatePoliciesOverLimit
        #[doc(alias("InvalidParameter.OperatePoliciesOverLimit"))]
        InvalidParameterOperatePoliciesOverLimit = -407_468_876,
        /// InvalidParameter.OrganizationRoleOperateError
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.OrganizationRoleOperateError"))]
        InvalidParameterOrganizationRoleOperateError = -1_099_700_536,
        /// InvalidParameter.PaginationTokenInvalid
        #[doc(alias("InvalidParameter.PaginationTokenInvalid"))]
        InvalidParameterPaginationTokenInvalid = 599_892_114,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError = -15_752_130,
        /// InvalidParameter.PasswordRuleError
        #[doc(alias("InvalidParameter.PasswordRuleError"))]
        InvalidParameterPasswordRuleError = 741_049_015,
        /// InvalidParameter.PasswordViolatedRules
        #[doc(alias("InvalidParameter.PasswordViolatedRules"))]
        InvalidParameterPasswordViolatedRules = 463_346_530,
        /// InvalidParameter.PolicyDocumentError
        #[doc(alias("InvalidParameter.PolicyDocumentError"))]
        InvalidParameterPolicyDocumentError = -768_383_086,
        /// InvalidParameter.PolicyDocumentLengthOverLimit
        #[doc(alias("InvalidParameter.PolicyDocumentLengthOverLimit"))]
        InvalidParameterPolicyDocumentLengthOverLimit = -486_355_051,
        /// InvalidParameter.PolicyIdError
        #[doc(alias("InvalidParameter.PolicyIdError"))]
        InvalidParameterPolicyIdError = -832_265_126,
        /// InvalidParameter.PolicyIdNotExist
        #[doc(alias("InvalidParameter.PolicyIdNotExist"))]
        InvalidParameterPolicyIdNotExist = -1_379_781_096,
        /// InvalidParameter.PolicyNameError
        #[doc(alias("InvalidParameter.PolicyNameError"))]
        InvalidParameterPolicyNameError = 489_046_966,
        /// InvalidParameter.PolicyVersionNotExists
        #[doc(alias("InvalidParameter.PolicyVersionNotExists"))]
        InvalidParameterPolicyVersionNotExists = 1_915_578_109,
        /// InvalidParameter.PrincipalError
        #[doc(alias("InvalidParameter.PrincipalError"))]
        InvalidParameterPrincipalError = 8_793_731,
        /// InvalidParameter.PrincipalQcsCrossError
        #[doc(alias("InvalidParameter.PrincipalQcsCrossError"))]
        InvalidParameterPrincipalQcsCrossError = 363_718_770,
        /// InvalidParameter.PrincipalQcsError
        #[doc(alias("InvalidParameter.PrincipalQcsError"))]
        InvalidParameterPrincipalQcsError = -524_760_025,
        /// InvalidParameter.PrincipalQcsNotExist
        #[doc(alias("InvalidParameter.PrincipalQcsNotExist"))]
        InvalidParameterPrincipalQcsNotExist = 1_442_232_972,
        /// InvalidParameter.PrincipalServiceNotExist
        #[doc(alias("InvalidParameter.PrincipalServiceNotExist"))]
        InvalidParameterPrincipalServiceNotExist = -577_767_465,
        /// InvalidParameter.ReceiverOverLimit
        #[doc(alias("InvalidParameter.ReceiverOverLimit"))]
        InvalidParameterReceiverOverLimit = 861_865_314,
        /// InvalidParameter.ResourceContentError
        #[doc(alias("InvalidParameter.ResourceContentError"))]
        InvalidParameterResourceContentError = 1_962_559_369,
        /// InvalidParameter.ResourceError
        #[doc(alias("InvalidParameter.ResourceError"))]
        InvalidParameterResourceError = 1_415_004_651,
        /// InvalidParameter.ResourceProjectError
        #[doc(alias("InvalidParameter.ResourceProjectError"))]
        InvalidParameterResourceProjectError = 1_075_687_814,
        /// InvalidParameter.ResourceQcsError
        #[doc(alias("InvalidParameter.ResourceQcsError"))]
        InvalidParameterResourceQcsError = -298_425_016,
        /// InvalidParameter.ResourceRegionError
        #[doc(alias("InvalidParameter.ResourceRegionError"))]
        InvalidParameterResourceRegionError = 641_468_672,
        /// InvalidParameter.ResourceServiceNotExist
        #[doc(alias("InvalidParameter.ResourceServiceNotExist"))]
        InvalidParameterResourceServiceNotExist = 471_298_366,
        /// InvalidParameter.ResourceUinError
        #[doc(alias("InvalidParameter.ResourceUinError"))]
        InvalidParameterResourceUinError = -317_413_993,
        /// InvalidParameter.RoleFull
        #[doc(alias("InvalidParameter.RoleFull"))]
        InvalidParameterRoleFull = -673_408_967,
        /// InvalidParameter.RoleNameError
        #[doc(alias("InvalidParameter.RoleNameError"))]
        InvalidParameterRoleNameError = -683_222_775,
        /// InvalidParameter.RoleNameInUse
        #[doc(alias("InvalidParameter.RoleNameInUse"))]
        InvalidParameterRoleNameInUse = 1_520_951_140,
        /// InvalidParameter.RoleNotExist
        #[doc(alias("InvalidParameter.RoleNotExist"))]
        InvalidParameterRoleNotExist = 1_453_309_130,
        /// InvalidParameter.ScopeError
        #[doc(alias("InvalidParameter.ScopeError"))]
        InvalidParameterScopeError = -2_046_625_471,
        /// InvalidParameter.SearchKeywordLengthError
        #[doc(alias("InvalidParameter.SearchKeywordLengthError"))]
        InvalidParameterSearchKeywordLengthError = 352_685_964,
        /// InvalidParameter.ServiceLinkedPolicyCantInPermissionBoundary
        #[doc(alias("InvalidParameter.ServiceLinkedPolicyCantInPermissionBoundary"))]
        InvalidParameterServiceLinkedPolicyCantInPermissionBoundary = 1_978_477_577,
        /// InvalidParameter.ServiceLinkedRoleCantUsePermissionBoundary
        #[doc(alias("InvalidParameter.ServiceLinkedRoleCantUsePermissionBoundary"))]
        InvalidParameterServiceLinkedRoleCantUsePermissionBoundary = -98_565_069,
        /// InvalidParameter.ServiceTypeError
        #[doc(alias("InvalidParameter.ServiceTypeError"))]
        InvalidParameterServiceTypeError = 485_250_547,
        /// InvalidParameter.StatementError
        #[doc(alias("InvalidParameter.StatementError"))]
        InvalidParameterStatementError = -195_091_866,
        /// InvalidParameter.SubUserFull
        #[doc(alias("InvalidParameter.SubUserFull"))]
        InvalidParameterSubUserFull = -803_689_316,
        /// InvalidParameter.SubUserNameInUse
        #[doc(alias("InvalidParameter.SubUserNameInUse"))]
        InvalidParameterSubUserNameInUse = 1_596_367_400,
        /// InvalidParameter.SubUserPhoneNotExsit
        #[doc(alias("InvalidParameter.SubUserPhoneNotExsit"))]
        InvalidParameterSubUserPhoneNotExsit = -563_159_740,
        /// InvalidParameter.TagLimitExceeded
        #[doc(alias("InvalidParameter.TagLimitExceeded"))]
        InvalidParameterTagLimitExceeded = 1_873_468_092,
        /// InvalidParameter.TagParamError
        #[doc(alias("InvalidParameter.TagParamError"))]
        InvalidParameterTagParamError = -469_050_664,
        /// InvalidParameter.UinError
        #[doc(alias("InvalidParameter.UinError"))]
        InvalidParameterUinError = -1_809_112_522,
        /// InvalidParameter.UserGroupFull
        #[doc(alias("InvalidParameter.UserGroupFull"))]
        InvalidParameterUserGroupFull = 623_429_745,
        /// InvalidParameter.UserNameIllegal
        #[doc(alias("InvalidParameter.UserNameIllegal"))]
        InvalidParameterUserNameIllegal = -664_491_566,
        /// InvalidParameter.UserNotAuth
        #[doc(alias("InvalidParameter.UserNotAuth"))]
        InvalidParameterUserNotAuth = -2_013_545_862,
        /// InvalidParameter.UserNotExist
        #[doc(alias("InvalidParameter.UserNotExist"))]
        InvalidParameterUserNotExist = -2_090_827_290,
        /// InvalidParameter.UserUinAndUinNotAllNull
        #[doc(alias("InvalidParameter.UserUinAndUinNotAllNull"))]
        InvalidParameterUserUinAndUinNotAllNull = 592_800_585,
        /// InvalidParameter.VersionError
        #[doc(alias("InvalidParameter.VersionError"))]
        InvalidParameterVersionError = -1_953_061_081,
        /// InvalidParameterValue.IdentityKeyError
        #[doc(alias("InvalidParameterValue.IdentityKeyError"))]
        InvalidParameterValueIdentityKeyError = -210_580_342,
        /// InvalidParameterValue.IdentityUrlError
        #[doc(alias("InvalidParameterValue.IdentityUrlError"))]
        InvalidParameterValueIdentityUrlError = -818_007_859,
        /// InvalidParameterValue.MetadataError
        #[doc(alias("InvalidParameterValue.MetadataError"))]
        InvalidParameterValueMetadataError = 601_572_742,
        /// InvalidParameterValue.NameError
        #[doc(alias("InvalidParameterValue.NameError"))]
        InvalidParameterValueNameError = 1_697_622_411,
        /// LimitExceeded.IdentityFull
        #[doc(alias("LimitExceeded.IdentityFull"))]
        LimitExceededIdentityFull = -584_430_545,
        /// LimitExceeded.Uin
        #[doc(alias("LimitExceeded.Uin"))]
        LimitExceededUin = 1_579_036_224,
        /// OperationDenied.AccessKeyOverLimit
        #[doc(alias("OperationDenied.AccessKeyOverLimit"))]
        OperationDeniedAccessKeyOverLimit = -1_730_717_244,
        /// OperationDenied.CicPolicyOperationDenied
        #[doc(alias("OperationDenied.CicPolicyOperationDenied"))]
        OperationDeniedCicPolicyOperationDenied = 837_838_403,
        /// OperationDenied.HaveKeys
        #[doc(alias("OperationDenied.HaveKeys"))]
        OperationDeniedHaveKeys = 298_141_646,
        /// OperationDenied.PolicyTagConflict
        #[doc(alias("OperationDenied.PolicyTagConflict"))]
        OperationDeniedPolicyTagConflict = 2_019_815_831,
        /// OperationDenied.SubUin
        #[doc(alias("OperationDenied.SubUin"))]
        OperationDeniedSubUin = 168_301_774,
        /// OperationDenied.UinNotMatch
        #[doc(alias("OperationDenied.UinNotMatch"))]
        OperationDeniedUinNotMatch = -12_900_182,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// RequestLimitExceeded.CreateUser
        ///
        /// - Retry: `throttle`
        #[doc(alias("RequestLimitExceeded.CreateUser"))]
        RequestLimitExceededCreateUser = 221_375_749,
        /// RequestLimitExceeded.UinLimitExceeded
        #[doc(alias("RequestLimitExceeded.UinLimitExceeded"))]
        RequestLimitExceededUinLimitExceeded = -747_615_626,
        /// ResourceNotFound.DataFlowAuthClose
        #[doc(alias("ResourceNotFound.DataFlowAuthClose"))]
        ResourceNotFoundDataFlowAuthClose = 586_046_062,
        /// ResourceNotFound.GroupNotExist
        #[doc(alias("ResourceNotFound.GroupNotExist"))]
        ResourceNotFoundGroupNotExist = 1_065_802_650,
        /// ResourceNotFound.IdentityNotExist
        #[doc(alias("ResourceNotFound.IdentityNotExist"))]
        ResourceNotFoundIdentityNotExist = 1_898_464_560,
        /// ResourceNotFound.NotFound
        #[doc(alias("ResourceNotFound.NotFound"))]
        ResourceNotFoundNotFound = 29_007_449,
        /// ResourceNotFound.PolicyIdNotFound
        #[doc(alias("ResourceNotFound.PolicyIdNotFound"))]
        ResourceNotFoundPolicyIdNotFound = 1_604_970_984,
        /// ResourceNotFound.SecretNotExist
        #[doc(alias("ResourceNotFound.SecretNotExist"))]
        ResourceNotFoundSecretNotExist = -952_711_338,
        /// ResourceNotFound.UserNotExist
        #[doc(alias("ResourceNotFound.UserNotExist"))]
        ResourceNotFoundUserNotExist = -222_717_044,
        /// ResourceNotFound.UserNotExists
        #[doc(alias("ResourceNotFound.UserNotExists"))]
        ResourceNotFoundUserNotExists = 1_464_360_686,
        /// ResourceUnavailable.FlowAuthSecet
        #[doc(alias("ResourceUnavailable.FlowAuthSecet"))]
        ResourceUnavailableFlowAuthSecet = 1_659_891_247,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.DeleteApiKey
        #[doc(alias("UnauthorizedOperation.DeleteApiKey"))]
        UnauthorizedOperationDeleteApiKey = 1_847_619_422,
    }
    api::listed_enum!(CamError, cam_v20190116_table);
    mod cam_v20190116_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{CamError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "cam_v20190116";
        pub(super) const CODE_INDEX: Index = index::CAM_V20190116_CODES;
        pub(super) const KEY_INDEX: Index = index::CAM_V20190116_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 125] = backgrounds(
            &WORDS,
            &index::CAM_V20190116_HEADS,
        );
        pub(super) static OWN: [Own; 3] = [
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Throttle)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::CAM_V20190116_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20190116::CamError;

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
