// @generated from spec/organization.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 292f289e940e59bb, rust-hash: 12ee1b74004f2eaf
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/organization.rs"]
mod index;

/// Version 2018-12-25 of the API.
pub mod v20181225 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "organization")]
    /// Error codes of Tencent Cloud Organization (organization), API 3.0, version 2018-12-25.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum OrganizationError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.DisableDeleteMemberFromRootNode
        #[doc(alias("FailedOperation.DisableDeleteMemberFromRootNode"))]
        FailedOperationDisableDeleteMemberFromRootNode,
        /// FailedOperation.DisableQuitSelfCreatedOrganization
        #[doc(alias("FailedOperation.DisableQuitSelfCreatedOrganization"))]
        FailedOperationDisableQuitSelfCreatedOrganization,
        /// FailedOperation.InOrganizationAlready
        #[doc(alias("FailedOperation.InOrganizationAlready"))]
        FailedOperationInOrganizationAlready,
        /// FailedOperation.MemberNameUsed
        #[doc(alias("FailedOperation.MemberNameUsed"))]
        FailedOperationMemberNameUsed,
        /// FailedOperation.NodeNotEmpty
        #[doc(alias("FailedOperation.NodeNotEmpty"))]
        FailedOperationNodeNotEmpty,
        /// FailedOperation.NotSameRegion
        #[doc(alias("FailedOperation.NotSameRegion"))]
        FailedOperationNotSameRegion,
        /// FailedOperation.OrganizationExistAlready
        #[doc(alias("FailedOperation.OrganizationExistAlready"))]
        FailedOperationOrganizationExistAlready,
        /// FailedOperation.OrganizationNotEmpty
        #[doc(alias("FailedOperation.OrganizationNotEmpty"))]
        FailedOperationOrganizationNotEmpty,
        /// FailedOperation.QuitShareUintError
        #[doc(alias("FailedOperation.QuitShareUintError"))]
        FailedOperationQuitShareUintError,
        /// FailedOperation.ReSentInvitation
        #[doc(alias("FailedOperation.ReSentInvitation"))]
        FailedOperationReSentInvitation,
        /// FailedOperation.ShareUnitNotEmpty
        #[doc(alias("FailedOperation.ShareUnitNotEmpty"))]
        FailedOperationShareUnitNotEmpty,
        /// FailedOperation.SomeUinsNotInOrganization
        #[doc(alias("FailedOperation.SomeUinsNotInOrganization"))]
        FailedOperationSomeUinsNotInOrganization,
        /// FailedOperation.UserInOrganization
        #[doc(alias("FailedOperation.UserInOrganization"))]
        FailedOperationUserInOrganization,
        /// FailedOperation.UserNotRegister
        #[doc(alias("FailedOperation.UserNotRegister"))]
        FailedOperationUserNotRegister,
        /// LimitExceeded.Members
        #[doc(alias("LimitExceeded.Members"))]
        LimitExceededMembers,
        /// LimitExceeded.NodeDepthExceedLimit
        #[doc(alias("LimitExceeded.NodeDepthExceedLimit"))]
        LimitExceededNodeDepthExceedLimit,
        /// LimitExceeded.NodeExceedLimit
        #[doc(alias("LimitExceeded.NodeExceedLimit"))]
        LimitExceededNodeExceedLimit,
        /// ResourceInUse.NodeName
        #[doc(alias("ResourceInUse.NodeName"))]
        ResourceInUseNodeName,
        /// ResourceInUse.NodeNameUsed
        #[doc(alias("ResourceInUse.NodeNameUsed"))]
        ResourceInUseNodeNameUsed,
        /// ResourceNotFound.InvitationNotExist
        #[doc(alias("ResourceNotFound.InvitationNotExist"))]
        ResourceNotFoundInvitationNotExist,
        /// ResourceNotFound.MemberNotExist
        #[doc(alias("ResourceNotFound.MemberNotExist"))]
        ResourceNotFoundMemberNotExist,
        /// ResourceNotFound.NodeNotExist
        #[doc(alias("ResourceNotFound.NodeNotExist"))]
        ResourceNotFoundNodeNotExist,
        /// ResourceNotFound.OrganizationNotExist
        #[doc(alias("ResourceNotFound.OrganizationNotExist"))]
        ResourceNotFoundOrganizationNotExist,
        /// ResourceNotFound.UserNotExist
        #[doc(alias("ResourceNotFound.UserNotExist"))]
        ResourceNotFoundUserNotExist,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "organization")]
    api::listed_enum!(OrganizationError, organization_v20181225_table);
    pub(crate) mod organization_v20181225_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "organization")]
        use super::OrganizationError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "organization_v20181225";
        pub(super) const CODE_INDEX: Index = index::ORGANIZATION_V20181225_CODES;
        pub(super) const KEY_INDEX: Index = index::ORGANIZATION_V20181225_KEYS;
        #[cfg(feature = "organization")]
        pub(super) static VARIANTS: [OrganizationError; 25] = [
            OrganizationError::FailedOperation,
            OrganizationError::FailedOperationDisableDeleteMemberFromRootNode,
            OrganizationError::FailedOperationDisableQuitSelfCreatedOrganization,
            OrganizationError::FailedOperationInOrganizationAlready,
            OrganizationError::FailedOperationMemberNameUsed,
            OrganizationError::FailedOperationNodeNotEmpty,
            OrganizationError::FailedOperationNotSameRegion,
            OrganizationError::FailedOperationOrganizationExistAlready,
            OrganizationError::FailedOperationOrganizationNotEmpty,
            OrganizationError::FailedOperationQuitShareUintError,
            OrganizationError::FailedOperationReSentInvitation,
            OrganizationError::FailedOperationShareUnitNotEmpty,
            OrganizationError::FailedOperationSomeUinsNotInOrganization,
            OrganizationError::FailedOperationUserInOrganization,
            OrganizationError::FailedOperationUserNotRegister,
            OrganizationError::LimitExceededMembers,
            OrganizationError::LimitExceededNodeDepthExceedLimit,
            OrganizationError::LimitExceededNodeExceedLimit,
            OrganizationError::ResourceInUseNodeName,
            OrganizationError::ResourceInUseNodeNameUsed,
            OrganizationError::ResourceNotFoundInvitationNotExist,
            OrganizationError::ResourceNotFoundMemberNotExist,
            OrganizationError::ResourceNotFoundNodeNotExist,
            OrganizationError::ResourceNotFoundOrganizationNotExist,
            OrganizationError::ResourceNotFoundUserNotExist,
        ];
        pub(super) static WORDS: [&str; 25] = [
            "FailedOperation",
            "FailedOperation.DisableDeleteMemberFromRootNode",
            "FailedOperation.DisableQuitSelfCreatedOrganization",
            "FailedOperation.InOrganizationAlready",
            "FailedOperation.MemberNameUsed",
            "FailedOperation.NodeNotEmpty",
            "FailedOperation.NotSameRegion",
            "FailedOperation.OrganizationExistAlready",
            "FailedOperation.OrganizationNotEmpty",
            "FailedOperation.QuitShareUintError",
            "FailedOperation.ReSentInvitation",
            "FailedOperation.ShareUnitNotEmpty",
            "FailedOperation.SomeUinsNotInOrganization",
            "FailedOperation.UserInOrganization",
            "FailedOperation.UserNotRegister",
            "LimitExceeded.Members",
            "LimitExceeded.NodeDepthExceedLimit",
            "LimitExceeded.NodeExceedLimit",
            "ResourceInUse.NodeName",
            "ResourceInUse.NodeNameUsed",
            "ResourceNotFound.InvitationNotExist",
            "ResourceNotFound.MemberNotExist",
            "ResourceNotFound.NodeNotExist",
            "ResourceNotFound.OrganizationNotExist",
            "ResourceNotFound.UserNotExist",
        ];
        pub(super) static NAMES: [&str; 25] = [
            "FailedOperation",
            "FailedOperationDisableDeleteMemberFromRootNode",
            "FailedOperationDisableQuitSelfCreatedOrganization",
            "FailedOperationInOrganizationAlready",
            "FailedOperationMemberNameUsed",
            "FailedOperationNodeNotEmpty",
            "FailedOperationNotSameRegion",
            "FailedOperationOrganizationExistAlready",
            "FailedOperationOrganizationNotEmpty",
            "FailedOperationQuitShareUintError",
            "FailedOperationReSentInvitation",
            "FailedOperationShareUnitNotEmpty",
            "FailedOperationSomeUinsNotInOrganization",
            "FailedOperationUserInOrganization",
            "FailedOperationUserNotRegister",
            "LimitExceededMembers",
            "LimitExceededNodeDepthExceedLimit",
            "LimitExceededNodeExceedLimit",
            "ResourceInUseNodeName",
            "ResourceInUseNodeNameUsed",
            "ResourceNotFoundInvitationNotExist",
            "ResourceNotFoundMemberNotExist",
            "ResourceNotFoundNodeNotExist",
            "ResourceNotFoundOrganizationNotExist",
            "ResourceNotFoundUserNotExist",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 5] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::below("LimitExceeded"),
            Answer::below("ResourceInUse"),
            Answer::below("ResourceNotFound"),
        ];
        pub(super) use super::index::ORGANIZATION_V20181225_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "OrganizationError",
            label_en: "Tencent Cloud Organization (2018-12-25)",
            label_zh: "集团账号管理（2018-12-25）",
            level: Level::Service,
            product: Some(products::ORGANIZATION),
            version: Some("2018-12-25"),
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

#[cfg(feature = "organization")]
pub use v20181225::OrganizationError;

/// Version 2021-03-31 of the API.
pub mod v20210331 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "organization")]
    /// Error codes of Tencent Cloud Organization (organization), API 3.0, version 2021-03-31.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum OrganizationError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AccountAlreadyRegister
        #[doc(alias("FailedOperation.AccountAlreadyRegister"))]
        FailedOperationAccountAlreadyRegister,
        /// FailedOperation.ApplyExist
        #[doc(alias("FailedOperation.ApplyExist"))]
        FailedOperationApplyExist,
        /// FailedOperation.AuthInfoEmpty
        #[doc(alias("FailedOperation.AuthInfoEmpty"))]
        FailedOperationAuthInfoEmpty,
        /// FailedOperation.AuthInfoNotSame
        #[doc(alias("FailedOperation.AuthInfoNotSame"))]
        FailedOperationAuthInfoNotSame,
        /// FailedOperation.AuthNotEnterprise
        #[doc(alias("FailedOperation.AuthNotEnterprise"))]
        FailedOperationAuthNotEnterprise,
        /// FailedOperation.BindEmailLinkExpired
        #[doc(alias("FailedOperation.BindEmailLinkExpired"))]
        FailedOperationBindEmailLinkExpired,
        /// FailedOperation.BindEmailLinkInvalid
        #[doc(alias("FailedOperation.BindEmailLinkInvalid"))]
        FailedOperationBindEmailLinkInvalid,
        /// FailedOperation.ChangePermissionRecordExist
        #[doc(alias("FailedOperation.ChangePermissionRecordExist"))]
        FailedOperationChangePermissionRecordExist,
        /// FailedOperation.CheckAccountPhoneBindLimit
        #[doc(alias("FailedOperation.CheckAccountPhoneBindLimit"))]
        FailedOperationCheckAccountPhoneBindLimit,
        /// FailedOperation.CheckMailAccount
        #[doc(alias("FailedOperation.CheckMailAccount"))]
        FailedOperationCheckMailAccount,
        /// FailedOperation.ConfigurationOverUpperLimit
        #[doc(alias("FailedOperation.ConfigurationOverUpperLimit"))]
        FailedOperationConfigurationOverUpperLimit,
        /// FailedOperation.CreateAccount
        #[doc(alias("FailedOperation.CreateAccount"))]
        FailedOperationCreateAccount,
        /// FailedOperation.CreateBillingPermissionErr
        #[doc(alias("FailedOperation.CreateBillingPermissionErr"))]
        FailedOperationCreateBillingPermissionErr,
        /// FailedOperation.CreateMemberAuthOverLimit
        #[doc(alias("FailedOperation.CreateMemberAuthOverLimit"))]
        FailedOperationCreateMemberAuthOverLimit,
        /// FailedOperation.CreatePolicy
        #[doc(alias("FailedOperation.CreatePolicy"))]
        FailedOperationCreatePolicy,
        /// FailedOperation.CreateRecordAlreadySuccess
        #[doc(alias("FailedOperation.CreateRecordAlreadySuccess"))]
        FailedOperationCreateRecordAlreadySuccess,
        /// FailedOperation.CreateRecordNotExist
        #[doc(alias("FailedOperation.CreateRecordNotExist"))]
        FailedOperationCreateRecordNotExist,
        /// FailedOperation.CreateRole
        #[doc(alias("FailedOperation.CreateRole"))]
        FailedOperationCreateRole,
        /// FailedOperation.CustomPolicyOverUpperLimit
        #[doc(alias("FailedOperation.CustomPolicyOverUpperLimit"))]
        FailedOperationCustomPolicyOverUpperLimit,
        /// FailedOperation.DBOperationError
        #[doc(alias("FailedOperation.DBOperationError"))]
        FailedOperationDbOperationError,
        /// FailedOperation.DecodeMetadataDocumentFailed
        #[doc(alias("FailedOperation.DecodeMetadataDocumentFailed"))]
        FailedOperationDecodeMetadataDocumentFailed,
        /// FailedOperation.DelegatedAdminCannotModifyPolicy
        #[doc(alias("FailedOperation.DelegatedAdminCannotModifyPolicy"))]
        FailedOperationDelegatedAdminCannotModifyPolicy,
        /// FailedOperation.DeleteGroupNotAllowExistUser
        #[doc(alias("FailedOperation.DeleteGroupNotAllowExistUser"))]
        FailedOperationDeleteGroupNotAllowExistUser,
        /// FailedOperation.DeletePolicy
        #[doc(alias("FailedOperation.DeletePolicy"))]
        FailedOperationDeletePolicy,
        /// FailedOperation.DescribeOrgServiceUsageStatusErr
        #[doc(alias("FailedOperation.DescribeOrgServiceUsageStatusErr"))]
        FailedOperationDescribeOrgServiceUsageStatusErr,
        /// FailedOperation.DisableQuitSelfCreatedOrganization
        #[doc(alias("FailedOperation.DisableQuitSelfCreatedOrganization"))]
        FailedOperationDisableQuitSelfCreatedOrganization,
        /// FailedOperation.EmailAlreadyUsed
        #[doc(alias("FailedOperation.EmailAlreadyUsed"))]
        FailedOperationEmailAlreadyUsed,
        /// FailedOperation.EmailBindRecordInvalid
        #[doc(alias("FailedOperation.EmailBindRecordInvalid"))]
        FailedOperationEmailBindRecordInvalid,
        /// FailedOperation.ExistOtherOrganizationMemberShared
        #[doc(alias("FailedOperation.ExistOtherOrganizationMemberShared"))]
        FailedOperationExistOtherOrganizationMemberShared,
        /// FailedOperation.ExistShareMemberNotInOrganization
        #[doc(alias("FailedOperation.ExistShareMemberNotInOrganization"))]
        FailedOperationExistShareMemberNotInOrganization,
        /// FailedOperation.GetAccountRegion
        #[doc(alias("FailedOperation.GetAccountRegion"))]
        FailedOperationGetAccountRegion,
        /// FailedOperation.GetAuthInfo
        #[doc(alias("FailedOperation.GetAuthInfo"))]
        FailedOperationGetAuthInfo,
        /// FailedOperation.GetPolicyDetail
        #[doc(alias("FailedOperation.GetPolicyDetail"))]
        FailedOperationGetPolicyDetail,
        /// FailedOperation.GroupOverUpperLimit
        #[doc(alias("FailedOperation.GroupOverUpperLimit"))]
        FailedOperationGroupOverUpperLimit,
        /// FailedOperation.GroupTypeUserTypeNotMatch
        #[doc(alias("FailedOperation.GroupTypeUserTypeNotMatch"))]
        FailedOperationGroupTypeUserTypeNotMatch,
        /// FailedOperation.GroupUserCountOverUpperLimit
        #[doc(alias("FailedOperation.GroupUserCountOverUpperLimit"))]
        FailedOperationGroupUserCountOverUpperLimit,
        /// FailedOperation.HasDifferentResourceType
        #[doc(alias("FailedOperation.HasDifferentResourceType"))]
        FailedOperationHasDifferentResourceType,
        /// FailedOperation.IdentityCenterAlreadyOpen
        #[doc(alias("FailedOperation.IdentityCenterAlreadyOpen"))]
        FailedOperationIdentityCenterAlreadyOpen,
        /// FailedOperation.IdentityCenterNotAuth
        #[doc(alias("FailedOperation.IdentityCenterNotAuth"))]
        FailedOperationIdentityCenterNotAuth,
        /// FailedOperation.IdentityCenterNotEnterpriseAuth
        #[doc(alias("FailedOperation.IdentityCenterNotEnterpriseAuth"))]
        FailedOperationIdentityCenterNotEnterpriseAuth,
        /// FailedOperation.IdentityCenterNotOpen
        #[doc(alias("FailedOperation.IdentityCenterNotOpen"))]
        FailedOperationIdentityCenterNotOpen,
        /// FailedOperation.IdentityCenterNotOrganizationManager
        #[doc(alias("FailedOperation.IdentityCenterNotOrganizationManager"))]
        FailedOperationIdentityCenterNotOrganizationManager,
        /// FailedOperation.IdentityCenterOrganizationNotOpen
        #[doc(alias("FailedOperation.IdentityCenterOrganizationNotOpen"))]
        FailedOperationIdentityCenterOrganizationNotOpen,
        /// FailedOperation.ImportFileIllegal
        #[doc(alias("FailedOperation.ImportFileIllegal"))]
        FailedOperationImportFileIllegal,
        /// FailedOperation.InvitationExist
        #[doc(alias("FailedOperation.InvitationExist"))]
        FailedOperationInvitationExist,
        /// FailedOperation.ManualGroupNotDelete
        #[doc(alias("FailedOperation.ManualGroupNotDelete"))]
        FailedOperationManualGroupNotDelete,
        /// FailedOperation.ManualGroupNotUpdate
        #[doc(alias("FailedOperation.ManualGroupNotUpdate"))]
        FailedOperationManualGroupNotUpdate,
        /// FailedOperation.ManualUserNotDelete
        #[doc(alias("FailedOperation.ManualUserNotDelete"))]
        FailedOperationManualUserNotDelete,
        /// FailedOperation.ManualUserNotUpdate
        #[doc(alias("FailedOperation.ManualUserNotUpdate"))]
        FailedOperationManualUserNotUpdate,
        /// FailedOperation.MemberAccountDeregisterPending
        #[doc(alias("FailedOperation.MemberAccountDeregisterPending"))]
        FailedOperationMemberAccountDeregisterPending,
        /// FailedOperation.MemberBindEmailError
        #[doc(alias("FailedOperation.MemberBindEmailError"))]
        FailedOperationMemberBindEmailError,
        /// FailedOperation.MemberBindPhoneError
        #[doc(alias("FailedOperation.MemberBindPhoneError"))]
        FailedOperationMemberBindPhoneError,
        /// FailedOperation.MemberEmailExist
        #[doc(alias("FailedOperation.MemberEmailExist"))]
        FailedOperationMemberEmailExist,
        /// FailedOperation.MemberExistDelegatePayerNotAllowDelete
        #[doc(alias("FailedOperation.MemberExistDelegatePayerNotAllowDelete"))]
        FailedOperationMemberExistDelegatePayerNotAllowDelete,
        /// FailedOperation.MemberExistInOtherOrganization
        #[doc(alias("FailedOperation.MemberExistInOtherOrganization"))]
        FailedOperationMemberExistInOtherOrganization,
        /// FailedOperation.MemberIdentityAuthUsed
        #[doc(alias("FailedOperation.MemberIdentityAuthUsed"))]
        FailedOperationMemberIdentityAuthUsed,
        /// FailedOperation.MemberIsDelegatePayerNotAllowDelete
        #[doc(alias("FailedOperation.MemberIsDelegatePayerNotAllowDelete"))]
        FailedOperationMemberIsDelegatePayerNotAllowDelete,
        /// FailedOperation.MemberNameUsed
        #[doc(alias("FailedOperation.MemberNameUsed"))]
        FailedOperationMemberNameUsed,
        /// FailedOperation.MemberPolicyNameExist
        #[doc(alias("FailedOperation.MemberPolicyNameExist"))]
        FailedOperationMemberPolicyNameExist,
        /// FailedOperation.MemberShareResource
        #[doc(alias("FailedOperation.MemberShareResource"))]
        FailedOperationMemberShareResource,
        /// FailedOperation.MetadataCosParsingFailed
        #[doc(alias("FailedOperation.MetadataCosParsingFailed"))]
        FailedOperationMetadataCosParsingFailed,
        /// FailedOperation.NodeNotEmpty
        #[doc(alias("FailedOperation.NodeNotEmpty"))]
        FailedOperationNodeNotEmpty,
        /// FailedOperation.NotSameRegion
        #[doc(alias("FailedOperation.NotSameRegion"))]
        FailedOperationNotSameRegion,
        /// FailedOperation.OperateBillingPermissionErr
        #[doc(alias("FailedOperation.OperateBillingPermissionErr"))]
        FailedOperationOperateBillingPermissionErr,
        /// FailedOperation.OperatePolicy
        #[doc(alias("FailedOperation.OperatePolicy"))]
        FailedOperationOperatePolicy,
        /// FailedOperation.OrgMemberPolicyExist
        #[doc(alias("FailedOperation.OrgMemberPolicyExist"))]
        FailedOperationOrgMemberPolicyExist,
        /// FailedOperation.OrganizationAuthManageNotAllowDelete
        #[doc(alias("FailedOperation.OrganizationAuthManageNotAllowDelete"))]
        FailedOperationOrganizationAuthManageNotAllowDelete,
        /// FailedOperation.OrganizationAuthRelationExist
        #[doc(alias("FailedOperation.OrganizationAuthRelationExist"))]
        FailedOperationOrganizationAuthRelationExist,
        /// FailedOperation.OrganizationDetachLastPolicyError
        #[doc(alias("FailedOperation.OrganizationDetachLastPolicyError"))]
        FailedOperationOrganizationDetachLastPolicyError,
        /// FailedOperation.OrganizationDetachPolicyError
        #[doc(alias("FailedOperation.OrganizationDetachPolicyError"))]
        FailedOperationOrganizationDetachPolicyError,
        /// FailedOperation.OrganizationExistAlready
        #[doc(alias("FailedOperation.OrganizationExistAlready"))]
        FailedOperationOrganizationExistAlready,
        /// FailedOperation.OrganizationIdentityInUsed
        #[doc(alias("FailedOperation.OrganizationIdentityInUsed"))]
        FailedOperationOrganizationIdentityInUsed,
        /// FailedOperation.OrganizationIdentityNameUsed
        #[doc(alias("FailedOperation.OrganizationIdentityNameUsed"))]
        FailedOperationOrganizationIdentityNameUsed,
        /// FailedOperation.OrganizationIdentityPolicyError
        #[doc(alias("FailedOperation.OrganizationIdentityPolicyError"))]
        FailedOperationOrganizationIdentityPolicyError,
        /// FailedOperation.OrganizationMemberExist
        #[doc(alias("FailedOperation.OrganizationMemberExist"))]
        FailedOperationOrganizationMemberExist,
        /// FailedOperation.OrganizationMemberNameUsed
        #[doc(alias("FailedOperation.OrganizationMemberNameUsed"))]
        FailedOperationOrganizationMemberNameUsed,
        /// FailedOperation.OrganizationMemberNotExist
        #[doc(alias("FailedOperation.OrganizationMemberNotExist"))]
        FailedOperationOrganizationMemberNotExist,
        /// FailedOperation.OrganizationNodeDeleteOverLimit
        #[doc(alias("FailedOperation.OrganizationNodeDeleteOverLimit"))]
        FailedOperationOrganizationNodeDeleteOverLimit,
        /// FailedOperation.OrganizationNodeNameUsed
        #[doc(alias("FailedOperation.OrganizationNodeNameUsed"))]
        FailedOperationOrganizationNodeNameUsed,
        /// FailedOperation.OrganizationNodeNotEmpty
        #[doc(alias("FailedOperation.OrganizationNodeNotEmpty"))]
        FailedOperationOrganizationNodeNotEmpty,
        /// FailedOperation.OrganizationNodeNotExist
        #[doc(alias("FailedOperation.OrganizationNodeNotExist"))]
        FailedOperationOrganizationNodeNotExist,
        /// FailedOperation.OrganizationNotEmpty
        #[doc(alias("FailedOperation.OrganizationNotEmpty"))]
        FailedOperationOrganizationNotEmpty,
        /// FailedOperation.OrganizationPermissionIllegal
        #[doc(alias("FailedOperation.OrganizationPermissionIllegal"))]
        FailedOperationOrganizationPermissionIllegal,
        /// FailedOperation.OrganizationPolicyIllegal
        #[doc(alias("FailedOperation.OrganizationPolicyIllegal"))]
        FailedOperationOrganizationPolicyIllegal,
        /// FailedOperation.OrganizationPolicyInUsed
        #[doc(alias("FailedOperation.OrganizationPolicyInUsed"))]
        FailedOperationOrganizationPolicyInUsed,
        /// FailedOperation.OrganizationPolicyIsNotDisabled
        #[doc(alias("FailedOperation.OrganizationPolicyIsNotDisabled"))]
        FailedOperationOrganizationPolicyIsNotDisabled,
        /// FailedOperation.OrganizationPolicyIsNotEnabled
        #[doc(alias("FailedOperation.OrganizationPolicyIsNotEnabled"))]
        FailedOperationOrganizationPolicyIsNotEnabled,
        /// FailedOperation.OrganizationServiceAssignIsUse
        #[doc(alias("FailedOperation.OrganizationServiceAssignIsUse"))]
        FailedOperationOrganizationServiceAssignIsUse,
        /// FailedOperation.PartnerManagementErr
        #[doc(alias("FailedOperation.PartnerManagementErr"))]
        FailedOperationPartnerManagementErr,
        /// FailedOperation.PayUinIllegal
        #[doc(alias("FailedOperation.PayUinIllegal"))]
        FailedOperationPayUinIllegal,
        /// FailedOperation.PermissionDenied
        #[doc(alias("FailedOperation.PermissionDenied"))]
        FailedOperationPermissionDenied,
        /// FailedOperation.PolicyEnableInvalid
        #[doc(alias("FailedOperation.PolicyEnableInvalid"))]
        FailedOperationPolicyEnableInvalid,
        /// FailedOperation.PolicyFull
        #[doc(alias("FailedOperation.PolicyFull"))]
        FailedOperationPolicyFull,
        /// FailedOperation.PolicyNameInUse
        #[doc(alias("FailedOperation.PolicyNameInUse"))]
        FailedOperationPolicyNameInUse,
        /// FailedOperation.QuitShareUint
        #[doc(alias("FailedOperation.QuitShareUint"))]
        FailedOperationQuitShareUint,
        /// FailedOperation.QuitShareUintError
        #[doc(alias("FailedOperation.QuitShareUintError"))]
        FailedOperationQuitShareUintError,
        /// FailedOperation.QuiteShareUnit
        #[doc(alias("FailedOperation.QuiteShareUnit"))]
        FailedOperationQuiteShareUnit,
        /// FailedOperation.ReSentInvitation
        #[doc(alias("FailedOperation.ReSentInvitation"))]
        FailedOperationReSentInvitation,
        /// FailedOperation.ResourceOverLimit
        #[doc(alias("FailedOperation.ResourceOverLimit"))]
        FailedOperationResourceOverLimit,
        /// FailedOperation.RoleConfigurationAuthorizationAlreadyExist
        #[doc(alias("FailedOperation.RoleConfigurationAuthorizationAlreadyExist"))]
        FailedOperationRoleConfigurationAuthorizationAlreadyExist,
        /// FailedOperation.RoleConfigurationAuthorizationExist
        #[doc(alias("FailedOperation.RoleConfigurationAuthorizationExist"))]
        FailedOperationRoleConfigurationAuthorizationExist,
        /// FailedOperation.RoleConfigurationAuthorizationOverLimit
        #[doc(alias("FailedOperation.RoleConfigurationAuthorizationOverLimit"))]
        FailedOperationRoleConfigurationAuthorizationOverLimit,
        /// FailedOperation.RoleConfigurationProvisioningAlreadyDeployed
        #[doc(alias("FailedOperation.RoleConfigurationProvisioningAlreadyDeployed"))]
        FailedOperationRoleConfigurationProvisioningAlreadyDeployed,
        /// FailedOperation.RoleConfigurationProvisioningStatusError
        #[doc(alias("FailedOperation.RoleConfigurationProvisioningStatusError"))]
        FailedOperationRoleConfigurationProvisioningStatusError,
        /// FailedOperation.SAMLMetadataDocumentGetFailed
        #[doc(alias("FailedOperation.SAMLMetadataDocumentGetFailed"))]
        FailedOperationSamlMetadataDocumentGetFailed,
        /// FailedOperation.SAMLServiceProviderCreateFailed
        #[doc(alias("FailedOperation.SAMLServiceProviderCreateFailed"))]
        FailedOperationSamlServiceProviderCreateFailed,
        /// FailedOperation.SSoStatusEnableNotClearIdentityProvider
        #[doc(alias("FailedOperation.SSoStatusEnableNotClearIdentityProvider"))]
        FailedOperationSSoStatusEnableNotClearIdentityProvider,
        /// FailedOperation.ScimCredentialGenerateError
        #[doc(alias("FailedOperation.ScimCredentialGenerateError"))]
        FailedOperationScimCredentialGenerateError,
        /// FailedOperation.ShareAreaNotExist
        #[doc(alias("FailedOperation.ShareAreaNotExist"))]
        FailedOperationShareAreaNotExist,
        /// FailedOperation.ShareMemberNotExist
        #[doc(alias("FailedOperation.ShareMemberNotExist"))]
        FailedOperationShareMemberNotExist,
        /// FailedOperation.ShareNodeExisted
        #[doc(alias("FailedOperation.ShareNodeExisted"))]
        FailedOperationShareNodeExisted,
        /// FailedOperation.ShareNodeNotExist
        #[doc(alias("FailedOperation.ShareNodeNotExist"))]
        FailedOperationShareNodeNotExist,
        /// FailedOperation.ShareResourceMemberInUse
        #[doc(alias("FailedOperation.ShareResourceMemberInUse"))]
        FailedOperationShareResourceMemberInUse,
        /// FailedOperation.ShareResourceNotExist
        #[doc(alias("FailedOperation.ShareResourceNotExist"))]
        FailedOperationShareResourceNotExist,
        /// FailedOperation.ShareResourceTypeNotExist
        #[doc(alias("FailedOperation.ShareResourceTypeNotExist"))]
        FailedOperationShareResourceTypeNotExist,
        /// FailedOperation.ShareUnitNotEmpty
        #[doc(alias("FailedOperation.ShareUnitNotEmpty"))]
        FailedOperationShareUnitNotEmpty,
        /// FailedOperation.ShareUnitNotExist
        #[doc(alias("FailedOperation.ShareUnitNotExist"))]
        FailedOperationShareUnitNotExist,
        /// FailedOperation.SomeUinsNotInOrganization
        #[doc(alias("FailedOperation.SomeUinsNotInOrganization"))]
        FailedOperationSomeUinsNotInOrganization,
        /// FailedOperation.SubAccountIdentityExist
        #[doc(alias("FailedOperation.SubAccountIdentityExist"))]
        FailedOperationSubAccountIdentityExist,
        /// FailedOperation.SubAccountNotExist
        #[doc(alias("FailedOperation.SubAccountNotExist"))]
        FailedOperationSubAccountNotExist,
        /// FailedOperation.SynchronizedGroupNotAddUser
        #[doc(alias("FailedOperation.SynchronizedGroupNotAddUser"))]
        FailedOperationSynchronizedGroupNotAddUser,
        /// FailedOperation.SynchronizedGroupNotDelete
        #[doc(alias("FailedOperation.SynchronizedGroupNotDelete"))]
        FailedOperationSynchronizedGroupNotDelete,
        /// FailedOperation.SynchronizedGroupNotRemoveUser
        #[doc(alias("FailedOperation.SynchronizedGroupNotRemoveUser"))]
        FailedOperationSynchronizedGroupNotRemoveUser,
        /// FailedOperation.SynchronizedGroupNotUpdate
        #[doc(alias("FailedOperation.SynchronizedGroupNotUpdate"))]
        FailedOperationSynchronizedGroupNotUpdate,
        /// FailedOperation.SynchronizedUserNotDelete
        #[doc(alias("FailedOperation.SynchronizedUserNotDelete"))]
        FailedOperationSynchronizedUserNotDelete,
        /// FailedOperation.SynchronizedUserNotUpdate
        #[doc(alias("FailedOperation.SynchronizedUserNotUpdate"))]
        FailedOperationSynchronizedUserNotUpdate,
        /// FailedOperation.SystemPolicyOverUpperLimit
        #[doc(alias("FailedOperation.SystemPolicyOverUpperLimit"))]
        FailedOperationSystemPolicyOverUpperLimit,
        /// FailedOperation.TagResourcesError
        #[doc(alias("FailedOperation.TagResourcesError"))]
        FailedOperationTagResourcesError,
        /// FailedOperation.UploadMetadataFailed
        #[doc(alias("FailedOperation.UploadMetadataFailed"))]
        FailedOperationUploadMetadataFailed,
        /// FailedOperation.UserAddGroupCountOverUpperLimit
        #[doc(alias("FailedOperation.UserAddGroupCountOverUpperLimit"))]
        FailedOperationUserAddGroupCountOverUpperLimit,
        /// FailedOperation.UserOverUpperLimit
        #[doc(alias("FailedOperation.UserOverUpperLimit"))]
        FailedOperationUserOverUpperLimit,
        /// FailedOperation.UserProvisioningAlreadyExists
        #[doc(alias("FailedOperation.UserProvisioningAlreadyExists"))]
        FailedOperationUserProvisioningAlreadyExists,
        /// FailedOperation.UserProvisioningExists
        #[doc(alias("FailedOperation.UserProvisioningExists"))]
        FailedOperationUserProvisioningExists,
        /// FailedOperation.UserProvisioningFailed
        #[doc(alias("FailedOperation.UserProvisioningFailed"))]
        FailedOperationUserProvisioningFailed,
        /// FailedOperation.UserProvisioningOverLimit
        #[doc(alias("FailedOperation.UserProvisioningOverLimit"))]
        FailedOperationUserProvisioningOverLimit,
        /// FailedOperation.X509CertificateAlreadyExist
        #[doc(alias("FailedOperation.X509CertificateAlreadyExist"))]
        FailedOperationX509CertificateAlreadyExist,
        /// FailedOperation.X509CertificateLimitExceeded
        #[doc(alias("FailedOperation.X509CertificateLimitExceeded"))]
        FailedOperationX509CertificateLimitExceeded,
        /// FailedOperation.X509CertificateMinimumRequired
        #[doc(alias("FailedOperation.X509CertificateMinimumRequired"))]
        FailedOperationX509CertificateMinimumRequired,
        /// FailedOperation.X509CertificateParsingFailed
        #[doc(alias("FailedOperation.X509CertificateParsingFailed"))]
        FailedOperationX509CertificateParsingFailed,
        /// FailedOperation.XMLDataUnmarshalFailed
        #[doc(alias("FailedOperation.XMLDataUnmarshalFailed"))]
        FailedOperationXmlDataUnmarshalFailed,
        /// FailedOperation.ZoneIdNotExist
        #[doc(alias("FailedOperation.ZoneIdNotExist"))]
        FailedOperationZoneIdNotExist,
        /// InternalError
        InternalError,
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
        /// InvalidParameter.AllowQuitIllegal
        #[doc(alias("InvalidParameter.AllowQuitIllegal"))]
        InvalidParameterAllowQuitIllegal,
        /// InvalidParameter.AttachmentFull
        #[doc(alias("InvalidParameter.AttachmentFull"))]
        InvalidParameterAttachmentFull,
        /// InvalidParameter.BindPolicyNameNotAllowed
        #[doc(alias("InvalidParameter.BindPolicyNameNotAllowed"))]
        InvalidParameterBindPolicyNameNotAllowed,
        /// InvalidParameter.CodeError
        #[doc(alias("InvalidParameter.CodeError"))]
        InvalidParameterCodeError,
        /// InvalidParameter.CodeExpired
        #[doc(alias("InvalidParameter.CodeExpired"))]
        InvalidParameterCodeExpired,
        /// InvalidParameter.ConditionContentError
        #[doc(alias("InvalidParameter.ConditionContentError"))]
        InvalidParameterConditionContentError,
        /// InvalidParameter.ConditionError
        #[doc(alias("InvalidParameter.ConditionError"))]
        InvalidParameterConditionError,
        /// InvalidParameter.ConditionTypeError
        #[doc(alias("InvalidParameter.ConditionTypeError"))]
        InvalidParameterConditionTypeError,
        /// InvalidParameter.ConfigurationNameAlreadyExists
        #[doc(alias("InvalidParameter.ConfigurationNameAlreadyExists"))]
        InvalidParameterConfigurationNameAlreadyExists,
        /// InvalidParameter.ConfigurationNameFormatError
        #[doc(alias("InvalidParameter.ConfigurationNameFormatError"))]
        InvalidParameterConfigurationNameFormatError,
        /// InvalidParameter.DescriptionLengthOverlimit
        #[doc(alias("InvalidParameter.DescriptionLengthOverlimit"))]
        InvalidParameterDescriptionLengthOverlimit,
        /// InvalidParameter.EffectError
        #[doc(alias("InvalidParameter.EffectError"))]
        InvalidParameterEffectError,
        /// InvalidParameter.EmailAlreadyExists
        #[doc(alias("InvalidParameter.EmailAlreadyExists"))]
        InvalidParameterEmailAlreadyExists,
        /// InvalidParameter.GroupNameAlreadyExists
        #[doc(alias("InvalidParameter.GroupNameAlreadyExists"))]
        InvalidParameterGroupNameAlreadyExists,
        /// InvalidParameter.GroupNameFormatError
        #[doc(alias("InvalidParameter.GroupNameFormatError"))]
        InvalidParameterGroupNameFormatError,
        /// InvalidParameter.GroupNotExist
        #[doc(alias("InvalidParameter.GroupNotExist"))]
        InvalidParameterGroupNotExist,
        /// InvalidParameter.GroupUserAlreadyExists
        #[doc(alias("InvalidParameter.GroupUserAlreadyExists"))]
        InvalidParameterGroupUserAlreadyExists,
        /// InvalidParameter.GroupUserNotExist
        #[doc(alias("InvalidParameter.GroupUserNotExist"))]
        InvalidParameterGroupUserNotExist,
        /// InvalidParameter.InterfaceNotExist
        #[doc(alias("InvalidParameter.InterfaceNotExist"))]
        InvalidParameterInterfaceNotExist,
        /// InvalidParameter.InvalidEmail
        #[doc(alias("InvalidParameter.InvalidEmail"))]
        InvalidParameterInvalidEmail,
        /// InvalidParameter.NextTokenInvalid
        #[doc(alias("InvalidParameter.NextTokenInvalid"))]
        InvalidParameterNextTokenInvalid,
        /// InvalidParameter.NotSupportProduct
        #[doc(alias("InvalidParameter.NotSupportProduct"))]
        InvalidParameterNotSupportProduct,
        /// InvalidParameter.OrganizationMemberNotExist
        #[doc(alias("InvalidParameter.OrganizationMemberNotExist"))]
        InvalidParameterOrganizationMemberNotExist,
        /// InvalidParameter.OrganizationMemberNotManager
        #[doc(alias("InvalidParameter.OrganizationMemberNotManager"))]
        InvalidParameterOrganizationMemberNotManager,
        /// InvalidParameter.OrganizationNodeNotExist
        #[doc(alias("InvalidParameter.OrganizationNodeNotExist"))]
        InvalidParameterOrganizationNodeNotExist,
        /// InvalidParameter.OrganizationNotExist
        #[doc(alias("InvalidParameter.OrganizationNotExist"))]
        InvalidParameterOrganizationNotExist,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError,
        /// InvalidParameter.PasswordIllegal
        #[doc(alias("InvalidParameter.PasswordIllegal"))]
        InvalidParameterPasswordIllegal,
        /// InvalidParameter.PolicyDocumentEmpty
        #[doc(alias("InvalidParameter.PolicyDocumentEmpty"))]
        InvalidParameterPolicyDocumentEmpty,
        /// InvalidParameter.PolicyDocumentError
        #[doc(alias("InvalidParameter.PolicyDocumentError"))]
        InvalidParameterPolicyDocumentError,
        /// InvalidParameter.PolicyDocumentLengthOverLimit
        #[doc(alias("InvalidParameter.PolicyDocumentLengthOverLimit"))]
        InvalidParameterPolicyDocumentLengthOverLimit,
        /// InvalidParameter.PolicyIdNotExist
        #[doc(alias("InvalidParameter.PolicyIdNotExist"))]
        InvalidParameterPolicyIdNotExist,
        /// InvalidParameter.PolicyKeyDuplicated
        #[doc(alias("InvalidParameter.PolicyKeyDuplicated"))]
        InvalidParameterPolicyKeyDuplicated,
        /// InvalidParameter.PolicyNameAlreadyExists
        #[doc(alias("InvalidParameter.PolicyNameAlreadyExists"))]
        InvalidParameterPolicyNameAlreadyExists,
        /// InvalidParameter.PolicyNameError
        #[doc(alias("InvalidParameter.PolicyNameError"))]
        InvalidParameterPolicyNameError,
        /// InvalidParameter.PolicyNameExisted
        #[doc(alias("InvalidParameter.PolicyNameExisted"))]
        InvalidParameterPolicyNameExisted,
        /// InvalidParameter.PolicyNameSizeOverUpperLimit
        #[doc(alias("InvalidParameter.PolicyNameSizeOverUpperLimit"))]
        InvalidParameterPolicyNameSizeOverUpperLimit,
        /// InvalidParameter.PolicyTypeError
        #[doc(alias("InvalidParameter.PolicyTypeError"))]
        InvalidParameterPolicyTypeError,
        /// InvalidParameter.PrincipalError
        #[doc(alias("InvalidParameter.PrincipalError"))]
        InvalidParameterPrincipalError,
        /// InvalidParameter.PrincipalQcsError
        #[doc(alias("InvalidParameter.PrincipalQcsError"))]
        InvalidParameterPrincipalQcsError,
        /// InvalidParameter.PrincipalQcsNotExist
        #[doc(alias("InvalidParameter.PrincipalQcsNotExist"))]
        InvalidParameterPrincipalQcsNotExist,
        /// InvalidParameter.PrincipalServiceNotExist
        #[doc(alias("InvalidParameter.PrincipalServiceNotExist"))]
        InvalidParameterPrincipalServiceNotExist,
        /// InvalidParameter.ReservedTagKey
        #[doc(alias("InvalidParameter.ReservedTagKey"))]
        InvalidParameterReservedTagKey,
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
        /// InvalidParameter.RoleConfigurationNotExist
        #[doc(alias("InvalidParameter.RoleConfigurationNotExist"))]
        InvalidParameterRoleConfigurationNotExist,
        /// InvalidParameter.RolePolicyAlreadyExist
        #[doc(alias("InvalidParameter.RolePolicyAlreadyExist"))]
        InvalidParameterRolePolicyAlreadyExist,
        /// InvalidParameter.RolePolicyNotExist
        #[doc(alias("InvalidParameter.RolePolicyNotExist"))]
        InvalidParameterRolePolicyNotExist,
        /// InvalidParameter.ScimCredentialNotFound
        #[doc(alias("InvalidParameter.ScimCredentialNotFound"))]
        InvalidParameterScimCredentialNotFound,
        /// InvalidParameter.ScimSyncStatusError
        #[doc(alias("InvalidParameter.ScimSyncStatusError"))]
        InvalidParameterScimSyncStatusError,
        /// InvalidParameter.StatementError
        #[doc(alias("InvalidParameter.StatementError"))]
        InvalidParameterStatementError,
        /// InvalidParameter.TagError
        #[doc(alias("InvalidParameter.TagError"))]
        InvalidParameterTagError,
        /// InvalidParameter.UnsupportedService
        #[doc(alias("InvalidParameter.UnsupportedService"))]
        InvalidParameterUnsupportedService,
        /// InvalidParameter.UserAlreadyExistsGroup
        #[doc(alias("InvalidParameter.UserAlreadyExistsGroup"))]
        InvalidParameterUserAlreadyExistsGroup,
        /// InvalidParameter.UserScimCredentialStatusError
        #[doc(alias("InvalidParameter.UserScimCredentialStatusError"))]
        InvalidParameterUserScimCredentialStatusError,
        /// InvalidParameter.UserTypeError
        #[doc(alias("InvalidParameter.UserTypeError"))]
        InvalidParameterUserTypeError,
        /// InvalidParameter.UsernameAlreadyExists
        #[doc(alias("InvalidParameter.UsernameAlreadyExists"))]
        InvalidParameterUsernameAlreadyExists,
        /// InvalidParameter.UsernameFormatError
        #[doc(alias("InvalidParameter.UsernameFormatError"))]
        InvalidParameterUsernameFormatError,
        /// InvalidParameter.VersionError
        #[doc(alias("InvalidParameter.VersionError"))]
        InvalidParameterVersionError,
        /// InvalidParameterValue.IdentityCenterZoneNameAlreadyExist
        #[doc(alias("InvalidParameterValue.IdentityCenterZoneNameAlreadyExist"))]
        InvalidParameterValueIdentityCenterZoneNameAlreadyExist,
        /// InvalidParameterValue.PolicyContentInvalid
        #[doc(alias("InvalidParameterValue.PolicyContentInvalid"))]
        InvalidParameterValuePolicyContentInvalid,
        /// InvalidParameterValue.SSoStatusInvalid
        #[doc(alias("InvalidParameterValue.SSoStatusInvalid"))]
        InvalidParameterValueSSoStatusInvalid,
        /// InvalidParameterValue.X509CertificateFormatError
        #[doc(alias("InvalidParameterValue.X509CertificateFormatError"))]
        InvalidParameterValueX509CertificateFormatError,
        /// InvalidParameterValue.ZoneNameFormatError
        #[doc(alias("InvalidParameterValue.ZoneNameFormatError"))]
        InvalidParameterValueZoneNameFormatError,
        /// LimitExceeded.AddUserToGroupLimitExceeded
        #[doc(alias("LimitExceeded.AddUserToGroupLimitExceeded"))]
        LimitExceededAddUserToGroupLimitExceeded,
        /// LimitExceeded.CreateMemberOverLimit
        #[doc(alias("LimitExceeded.CreateMemberOverLimit"))]
        LimitExceededCreateMemberOverLimit,
        /// LimitExceeded.CreateOrgServiceAssignOverLimit
        #[doc(alias("LimitExceeded.CreateOrgServiceAssignOverLimit"))]
        LimitExceededCreateOrgServiceAssignOverLimit,
        /// LimitExceeded.CreateRoleAssignmentLimitExceeded
        #[doc(alias("LimitExceeded.CreateRoleAssignmentLimitExceeded"))]
        LimitExceededCreateRoleAssignmentLimitExceeded,
        /// LimitExceeded.CreateUserLimitExceeded
        #[doc(alias("LimitExceeded.CreateUserLimitExceeded"))]
        LimitExceededCreateUserLimitExceeded,
        /// LimitExceeded.CreateUserSyncProvisioningLimitExceeded
        #[doc(alias("LimitExceeded.CreateUserSyncProvisioningLimitExceeded"))]
        LimitExceededCreateUserSyncProvisioningLimitExceeded,
        /// LimitExceeded.EmailBindOverLimit
        #[doc(alias("LimitExceeded.EmailBindOverLimit"))]
        LimitExceededEmailBindOverLimit,
        /// LimitExceeded.IdentityExceedLimit
        #[doc(alias("LimitExceeded.IdentityExceedLimit"))]
        LimitExceededIdentityExceedLimit,
        /// LimitExceeded.InvitationOverLimit
        #[doc(alias("LimitExceeded.InvitationOverLimit"))]
        LimitExceededInvitationOverLimit,
        /// LimitExceeded.NodeDepthExceedLimit
        #[doc(alias("LimitExceeded.NodeDepthExceedLimit"))]
        LimitExceededNodeDepthExceedLimit,
        /// LimitExceeded.NodeExceedLimit
        #[doc(alias("LimitExceeded.NodeExceedLimit"))]
        LimitExceededNodeExceedLimit,
        /// LimitExceeded.OrganizationMemberOverLimit
        #[doc(alias("LimitExceeded.OrganizationMemberOverLimit"))]
        LimitExceededOrganizationMemberOverLimit,
        /// LimitExceeded.PhoneNumBound
        #[doc(alias("LimitExceeded.PhoneNumBound"))]
        LimitExceededPhoneNumBound,
        /// LimitExceeded.RemoveUserFromGroupLimitExceeded
        #[doc(alias("LimitExceeded.RemoveUserFromGroupLimitExceeded"))]
        LimitExceededRemoveUserFromGroupLimitExceeded,
        /// LimitExceeded.ScimCredentialLimitExceeded
        #[doc(alias("LimitExceeded.ScimCredentialLimitExceeded"))]
        LimitExceededScimCredentialLimitExceeded,
        /// LimitExceeded.SendEmailLimit
        #[doc(alias("LimitExceeded.SendEmailLimit"))]
        LimitExceededSendEmailLimit,
        /// LimitExceeded.SendEmailWithinOneHourLimit
        #[doc(alias("LimitExceeded.SendEmailWithinOneHourLimit"))]
        LimitExceededSendEmailWithinOneHourLimit,
        /// LimitExceeded.ShareUnitMemberOverLimit
        #[doc(alias("LimitExceeded.ShareUnitMemberOverLimit"))]
        LimitExceededShareUnitMemberOverLimit,
        /// LimitExceeded.ShareUnitNodeOverLimit
        #[doc(alias("LimitExceeded.ShareUnitNodeOverLimit"))]
        LimitExceededShareUnitNodeOverLimit,
        /// LimitExceeded.ShareUnitResourceOverLimit
        #[doc(alias("LimitExceeded.ShareUnitResourceOverLimit"))]
        LimitExceededShareUnitResourceOverLimit,
        /// LimitExceeded.TagPolicy
        #[doc(alias("LimitExceeded.TagPolicy"))]
        LimitExceededTagPolicy,
        /// LimitExceeded.UpdateEmailBindOverLimit
        #[doc(alias("LimitExceeded.UpdateEmailBindOverLimit"))]
        LimitExceededUpdateEmailBindOverLimit,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.ApplyNotExist
        #[doc(alias("ResourceNotFound.ApplyNotExist"))]
        ResourceNotFoundApplyNotExist,
        /// ResourceNotFound.ChangePermissionNotExist
        #[doc(alias("ResourceNotFound.ChangePermissionNotExist"))]
        ResourceNotFoundChangePermissionNotExist,
        /// ResourceNotFound.EffectivePolicyNotFound
        #[doc(alias("ResourceNotFound.EffectivePolicyNotFound"))]
        ResourceNotFoundEffectivePolicyNotFound,
        /// ResourceNotFound.EmailBindRecordNotExist
        #[doc(alias("ResourceNotFound.EmailBindRecordNotExist"))]
        ResourceNotFoundEmailBindRecordNotExist,
        /// ResourceNotFound.InvitationNotExist
        #[doc(alias("ResourceNotFound.InvitationNotExist"))]
        ResourceNotFoundInvitationNotExist,
        /// ResourceNotFound.MemberEventNotExist
        #[doc(alias("ResourceNotFound.MemberEventNotExist"))]
        ResourceNotFoundMemberEventNotExist,
        /// ResourceNotFound.MemberIdentityNotExist
        #[doc(alias("ResourceNotFound.MemberIdentityNotExist"))]
        ResourceNotFoundMemberIdentityNotExist,
        /// ResourceNotFound.MemberNotExist
        #[doc(alias("ResourceNotFound.MemberNotExist"))]
        ResourceNotFoundMemberNotExist,
        /// ResourceNotFound.MemberOperateProcessNotExist
        #[doc(alias("ResourceNotFound.MemberOperateProcessNotExist"))]
        ResourceNotFoundMemberOperateProcessNotExist,
        /// ResourceNotFound.MemberPolicyNotExist
        #[doc(alias("ResourceNotFound.MemberPolicyNotExist"))]
        ResourceNotFoundMemberPolicyNotExist,
        /// ResourceNotFound.NodeNotExist
        #[doc(alias("ResourceNotFound.NodeNotExist"))]
        ResourceNotFoundNodeNotExist,
        /// ResourceNotFound.NotFound
        #[doc(alias("ResourceNotFound.NotFound"))]
        ResourceNotFoundNotFound,
        /// ResourceNotFound.OrganizationAuthRelationNotExist
        #[doc(alias("ResourceNotFound.OrganizationAuthRelationNotExist"))]
        ResourceNotFoundOrganizationAuthRelationNotExist,
        /// ResourceNotFound.OrganizationIdentityNotExist
        #[doc(alias("ResourceNotFound.OrganizationIdentityNotExist"))]
        ResourceNotFoundOrganizationIdentityNotExist,
        /// ResourceNotFound.OrganizationMemberNotExist
        #[doc(alias("ResourceNotFound.OrganizationMemberNotExist"))]
        ResourceNotFoundOrganizationMemberNotExist,
        /// ResourceNotFound.OrganizationNodeNotExist
        #[doc(alias("ResourceNotFound.OrganizationNodeNotExist"))]
        ResourceNotFoundOrganizationNodeNotExist,
        /// ResourceNotFound.OrganizationNotExist
        #[doc(alias("ResourceNotFound.OrganizationNotExist"))]
        ResourceNotFoundOrganizationNotExist,
        /// ResourceNotFound.OrganizationServiceAssignNotExist
        #[doc(alias("ResourceNotFound.OrganizationServiceAssignNotExist"))]
        ResourceNotFoundOrganizationServiceAssignNotExist,
        /// ResourceNotFound.OrganizationServiceNotExist
        #[doc(alias("ResourceNotFound.OrganizationServiceNotExist"))]
        ResourceNotFoundOrganizationServiceNotExist,
        /// ResourceNotFound.PolicyIdNotFound
        #[doc(alias("ResourceNotFound.PolicyIdNotFound"))]
        ResourceNotFoundPolicyIdNotFound,
        /// ResourceNotFound.PolicyNotExist
        #[doc(alias("ResourceNotFound.PolicyNotExist"))]
        ResourceNotFoundPolicyNotExist,
        /// ResourceNotFound.ResourceTypeNotExist
        #[doc(alias("ResourceNotFound.ResourceTypeNotExist"))]
        ResourceNotFoundResourceTypeNotExist,
        /// ResourceNotFound.RoleConfigurationAuthorizationNotFound
        #[doc(alias("ResourceNotFound.RoleConfigurationAuthorizationNotFound"))]
        ResourceNotFoundRoleConfigurationAuthorizationNotFound,
        /// ResourceNotFound.RoleConfigurationProvisioningNotFound
        #[doc(alias("ResourceNotFound.RoleConfigurationProvisioningNotFound"))]
        ResourceNotFoundRoleConfigurationProvisioningNotFound,
        /// ResourceNotFound.RoleConfigurationTaskNotFound
        #[doc(alias("ResourceNotFound.RoleConfigurationTaskNotFound"))]
        ResourceNotFoundRoleConfigurationTaskNotFound,
        /// ResourceNotFound.SAMLIdentityProviderNotFound
        #[doc(alias("ResourceNotFound.SAMLIdentityProviderNotFound"))]
        ResourceNotFoundSamlIdentityProviderNotFound,
        /// ResourceNotFound.SAMLServiceProviderNotFound
        #[doc(alias("ResourceNotFound.SAMLServiceProviderNotFound"))]
        ResourceNotFoundSamlServiceProviderNotFound,
        /// ResourceNotFound.ServiceRoleNotExist
        #[doc(alias("ResourceNotFound.ServiceRoleNotExist"))]
        ResourceNotFoundServiceRoleNotExist,
        /// ResourceNotFound.ShareResourceMemberNotExist
        #[doc(alias("ResourceNotFound.ShareResourceMemberNotExist"))]
        ResourceNotFoundShareResourceMemberNotExist,
        /// ResourceNotFound.UserNotExist
        #[doc(alias("ResourceNotFound.UserNotExist"))]
        ResourceNotFoundUserNotExist,
        /// ResourceNotFound.UserProvisioningNotFound
        #[doc(alias("ResourceNotFound.UserProvisioningNotFound"))]
        ResourceNotFoundUserProvisioningNotFound,
        /// ResourceNotFound.UserProvisioningTaskNotFound
        #[doc(alias("ResourceNotFound.UserProvisioningTaskNotFound"))]
        ResourceNotFoundUserProvisioningTaskNotFound,
        /// ResourceNotFound.X509CertificateNotFound
        #[doc(alias("ResourceNotFound.X509CertificateNotFound"))]
        ResourceNotFoundX509CertificateNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.AbnormalFinancialStatusOfAdmin
        #[doc(alias("UnsupportedOperation.AbnormalFinancialStatusOfAdmin"))]
        UnsupportedOperationAbnormalFinancialStatusOfAdmin,
        /// UnsupportedOperation.AbnormalFinancialStatusOfMember
        #[doc(alias("UnsupportedOperation.AbnormalFinancialStatusOfMember"))]
        UnsupportedOperationAbnormalFinancialStatusOfMember,
        /// UnsupportedOperation.AddDelegatePayerNotAllow
        #[doc(alias("UnsupportedOperation.AddDelegatePayerNotAllow"))]
        UnsupportedOperationAddDelegatePayerNotAllow,
        /// UnsupportedOperation.AddDiscountInheritNotAllow
        #[doc(alias("UnsupportedOperation.AddDiscountInheritNotAllow"))]
        UnsupportedOperationAddDiscountInheritNotAllow,
        /// UnsupportedOperation.AdminAccountExistCICRoleConfig
        #[doc(alias("UnsupportedOperation.AdminAccountExistCICRoleConfig"))]
        UnsupportedOperationAdminAccountExistCicRoleConfig,
        /// UnsupportedOperation.AdminAccountExistCICUserConfig
        #[doc(alias("UnsupportedOperation.AdminAccountExistCICUserConfig"))]
        UnsupportedOperationAdminAccountExistCicUserConfig,
        /// UnsupportedOperation.AgentNotSame
        #[doc(alias("UnsupportedOperation.AgentNotSame"))]
        UnsupportedOperationAgentNotSame,
        /// UnsupportedOperation.CreateMemberNotAllowCreateOrganization
        #[doc(alias("UnsupportedOperation.CreateMemberNotAllowCreateOrganization"))]
        UnsupportedOperationCreateMemberNotAllowCreateOrganization,
        /// UnsupportedOperation.CreateMemberNotAllowDelete
        #[doc(alias("UnsupportedOperation.CreateMemberNotAllowDelete"))]
        UnsupportedOperationCreateMemberNotAllowDelete,
        /// UnsupportedOperation.CreateMemberNotAllowQuit
        #[doc(alias("UnsupportedOperation.CreateMemberNotAllowQuit"))]
        UnsupportedOperationCreateMemberNotAllowQuit,
        /// UnsupportedOperation.DeleteAccountDisabled
        #[doc(alias("UnsupportedOperation.DeleteAccountDisabled"))]
        UnsupportedOperationDeleteAccountDisabled,
        /// UnsupportedOperation.DeleteDelegatePayerNotAllow
        #[doc(alias("UnsupportedOperation.DeleteDelegatePayerNotAllow"))]
        UnsupportedOperationDeleteDelegatePayerNotAllow,
        /// UnsupportedOperation.ExistedAgent
        #[doc(alias("UnsupportedOperation.ExistedAgent"))]
        UnsupportedOperationExistedAgent,
        /// UnsupportedOperation.ExistedClient
        #[doc(alias("UnsupportedOperation.ExistedClient"))]
        UnsupportedOperationExistedClient,
        /// UnsupportedOperation.InconsistentUserTypes
        #[doc(alias("UnsupportedOperation.InconsistentUserTypes"))]
        UnsupportedOperationInconsistentUserTypes,
        /// UnsupportedOperation.InviteAccountNotAllowDelete
        #[doc(alias("UnsupportedOperation.InviteAccountNotAllowDelete"))]
        UnsupportedOperationInviteAccountNotAllowDelete,
        /// UnsupportedOperation.ManagementSystemError
        #[doc(alias("UnsupportedOperation.ManagementSystemError"))]
        UnsupportedOperationManagementSystemError,
        /// UnsupportedOperation.MemberAccountArrears
        #[doc(alias("UnsupportedOperation.MemberAccountArrears"))]
        UnsupportedOperationMemberAccountArrears,
        /// UnsupportedOperation.MemberAccountExistCICRoleConfig
        #[doc(alias("UnsupportedOperation.MemberAccountExistCICRoleConfig"))]
        UnsupportedOperationMemberAccountExistCicRoleConfig,
        /// UnsupportedOperation.MemberAccountExistCICUserConfig
        #[doc(alias("UnsupportedOperation.MemberAccountExistCICUserConfig"))]
        UnsupportedOperationMemberAccountExistCicUserConfig,
        /// UnsupportedOperation.MemberAccountExistResource
        #[doc(alias("UnsupportedOperation.MemberAccountExistResource"))]
        UnsupportedOperationMemberAccountExistResource,
        /// UnsupportedOperation.MemberDiscountInheritExisted
        #[doc(alias("UnsupportedOperation.MemberDiscountInheritExisted"))]
        UnsupportedOperationMemberDiscountInheritExisted,
        /// UnsupportedOperation.MemberExistAccountLevelDiscountInherit
        #[doc(alias("UnsupportedOperation.MemberExistAccountLevelDiscountInherit"))]
        UnsupportedOperationMemberExistAccountLevelDiscountInherit,
        /// UnsupportedOperation.MemberExistOperateProcessNotAllowDelete
        #[doc(alias("UnsupportedOperation.MemberExistOperateProcessNotAllowDelete"))]
        UnsupportedOperationMemberExistOperateProcessNotAllowDelete,
        /// UnsupportedOperation.MemberExistServiceNotAllowDelete
        #[doc(alias("UnsupportedOperation.MemberExistServiceNotAllowDelete"))]
        UnsupportedOperationMemberExistServiceNotAllowDelete,
        /// UnsupportedOperation.MemberHasVoucher
        #[doc(alias("UnsupportedOperation.MemberHasVoucher"))]
        UnsupportedOperationMemberHasVoucher,
        /// UnsupportedOperation.MemberIsAgent
        #[doc(alias("UnsupportedOperation.MemberIsAgent"))]
        UnsupportedOperationMemberIsAgent,
        /// UnsupportedOperation.MemberIsNotClient
        #[doc(alias("UnsupportedOperation.MemberIsNotClient"))]
        UnsupportedOperationMemberIsNotClient,
        /// UnsupportedOperation.MemberNoPayment
        #[doc(alias("UnsupportedOperation.MemberNoPayment"))]
        UnsupportedOperationMemberNoPayment,
        /// UnsupportedOperation.MemberNotAllowQuit
        #[doc(alias("UnsupportedOperation.MemberNotAllowQuit"))]
        UnsupportedOperationMemberNotAllowQuit,
        /// UnsupportedOperation.MemberUnsupportedOperation
        #[doc(alias("UnsupportedOperation.MemberUnsupportedOperation"))]
        UnsupportedOperationMemberUnsupportedOperation,
        /// UnsupportedOperation.OperationForbidden
        #[doc(alias("UnsupportedOperation.OperationForbidden"))]
        UnsupportedOperationOperationForbidden,
        /// UnsupportedOperation.OrderInProgressExisted
        #[doc(alias("UnsupportedOperation.OrderInProgressExisted"))]
        UnsupportedOperationOrderInProgressExisted,
        /// UnsupportedOperation.OwnerDiscountInheritExisted
        #[doc(alias("UnsupportedOperation.OwnerDiscountInheritExisted"))]
        UnsupportedOperationOwnerDiscountInheritExisted,
        /// UnsupportedOperation.PayerArrearsAndNoCreditAccount
        #[doc(alias("UnsupportedOperation.PayerArrearsAndNoCreditAccount"))]
        UnsupportedOperationPayerArrearsAndNoCreditAccount,
        /// UnsupportedOperation.PayerExistAccountLevelDiscountInherit
        #[doc(alias("UnsupportedOperation.PayerExistAccountLevelDiscountInherit"))]
        UnsupportedOperationPayerExistAccountLevelDiscountInherit,
        /// UnsupportedOperation.SecondaryDistributorSubClientExisted
        #[doc(alias("UnsupportedOperation.SecondaryDistributorSubClientExisted"))]
        UnsupportedOperationSecondaryDistributorSubClientExisted,
        /// UnsupportedOperation.SharingToOtherOrganizationMember
        #[doc(alias("UnsupportedOperation.SharingToOtherOrganizationMember"))]
        UnsupportedOperationSharingToOtherOrganizationMember,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "organization")]
    api::listed_enum!(OrganizationError, organization_v20210331_table);
    pub(crate) mod organization_v20210331_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "organization")]
        use super::OrganizationError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "organization_v20210331";
        pub(super) const CODE_INDEX: Index = index::ORGANIZATION_V20210331_CODES;
        pub(super) const KEY_INDEX: Index = index::ORGANIZATION_V20210331_KEYS;
        #[cfg(feature = "organization")]
        pub(super) static VARIANTS: [OrganizationError; 316] = [
            OrganizationError::FailedOperation,
            OrganizationError::FailedOperationAccountAlreadyRegister,
            OrganizationError::FailedOperationApplyExist,
            OrganizationError::FailedOperationAuthInfoEmpty,
            OrganizationError::FailedOperationAuthInfoNotSame,
            OrganizationError::FailedOperationAuthNotEnterprise,
            OrganizationError::FailedOperationBindEmailLinkExpired,
            OrganizationError::FailedOperationBindEmailLinkInvalid,
            OrganizationError::FailedOperationChangePermissionRecordExist,
            OrganizationError::FailedOperationCheckAccountPhoneBindLimit,
            OrganizationError::FailedOperationCheckMailAccount,
            OrganizationError::FailedOperationConfigurationOverUpperLimit,
            OrganizationError::FailedOperationCreateAccount,
            OrganizationError::FailedOperationCreateBillingPermissionErr,
            OrganizationError::FailedOperationCreateMemberAuthOverLimit,
            OrganizationError::FailedOperationCreatePolicy,
            OrganizationError::FailedOperationCreateRecordAlreadySuccess,
            OrganizationError::FailedOperationCreateRecordNotExist,
            OrganizationError::FailedOperationCreateRole,
            OrganizationError::FailedOperationCustomPolicyOverUpperLimit,
            OrganizationError::FailedOperationDbOperationError,
            OrganizationError::FailedOperationDecodeMetadataDocumentFailed,
            OrganizationError::FailedOperationDelegatedAdminCannotModifyPolicy,
            OrganizationError::FailedOperationDeleteGroupNotAllowExistUser,
            OrganizationError::FailedOperationDeletePolicy,
            OrganizationError::FailedOperationDescribeOrgServiceUsageStatusErr,
            OrganizationError::FailedOperationDisableQuitSelfCreatedOrganization,
            OrganizationError::FailedOperationEmailAlreadyUsed,
            OrganizationError::FailedOperationEmailBindRecordInvalid,
            OrganizationError::FailedOperationExistOtherOrganizationMemberShared,
            OrganizationError::FailedOperationExistShareMemberNotInOrganization,
            OrganizationError::FailedOperationGetAccountRegion,
            OrganizationError::FailedOperationGetAuthInfo,
            OrganizationError::FailedOperationGetPolicyDetail,
            OrganizationError::FailedOperationGroupOverUpperLimit,
            OrganizationError::FailedOperationGroupTypeUserTypeNotMatch,
            OrganizationError::FailedOperationGroupUserCountOverUpperLimit,
            OrganizationError::FailedOperationHasDifferentResourceType,
            OrganizationError::FailedOperationIdentityCenterAlreadyOpen,
            OrganizationError::FailedOperationIdentityCenterNotAuth,
            OrganizationError::FailedOperationIdentityCenterNotEnterpriseAuth,
            OrganizationError::FailedOperationIdentityCenterNotOpen,
            OrganizationError::FailedOperationIdentityCenterNotOrganizationManager,
            OrganizationError::FailedOperationIdentityCenterOrganizationNotOpen,
            OrganizationError::FailedOperationImportFileIllegal,
            OrganizationError::FailedOperationInvitationExist,
            OrganizationError::FailedOperationManualGroupNotDelete,
            OrganizationError::FailedOperationManualGroupNotUpdate,
            OrganizationError::FailedOperationManualUserNotDelete,
            OrganizationError::FailedOperationManualUserNotUpdate,
            OrganizationError::FailedOperationMemberAccountDeregisterPending,
            OrganizationError::FailedOperationMemberBindEmailError,
            OrganizationError::FailedOperationMemberBindPhoneError,
            OrganizationError::FailedOperationMemberEmailExist,
            OrganizationError::FailedOperationMemberExistDelegatePayerNotAllowDelete,
            OrganizationError::FailedOperationMemberExistInOtherOrganization,
            OrganizationError::FailedOperationMemberIdentityAuthUsed,
            OrganizationError::FailedOperationMemberIsDelegatePayerNotAllowDelete,
            OrganizationError::FailedOperationMemberNameUsed,
            OrganizationError::FailedOperationMemberPolicyNameExist,
            OrganizationError::FailedOperationMemberShareResource,
            OrganizationError::FailedOperationMetadataCosParsingFailed,
            OrganizationError::FailedOperationNodeNotEmpty,
            OrganizationError::FailedOperationNotSameRegion,
            OrganizationError::FailedOperationOperateBillingPermissionErr,
            OrganizationError::FailedOperationOperatePolicy,
            OrganizationError::FailedOperationOrgMemberPolicyExist,
            OrganizationError::FailedOperationOrganizationAuthManageNotAllowDelete,
            OrganizationError::FailedOperationOrganizationAuthRelationExist,
            OrganizationError::FailedOperationOrganizationDetachLastPolicyError,
            OrganizationError::FailedOperationOrganizationDetachPolicyError,
            OrganizationError::FailedOperationOrganizationExistAlready,
            OrganizationError::FailedOperationOrganizationIdentityInUsed,
            OrganizationError::FailedOperationOrganizationIdentityNameUsed,
            OrganizationError::FailedOperationOrganizationIdentityPolicyError,
            OrganizationError::FailedOperationOrganizationMemberExist,
            OrganizationError::FailedOperationOrganizationMemberNameUsed,
            OrganizationError::FailedOperationOrganizationMemberNotExist,
            OrganizationError::FailedOperationOrganizationNodeDeleteOverLimit,
            OrganizationError::FailedOperationOrganizationNodeNameUsed,
            OrganizationError::FailedOperationOrganizationNodeNotEmpty,
            OrganizationError::FailedOperationOrganizationNodeNotExist,
            OrganizationError::FailedOperationOrganizationNotEmpty,
            OrganizationError::FailedOperationOrganizationPermissionIllegal,
            OrganizationError::FailedOperationOrganizationPolicyIllegal,
            OrganizationError::FailedOperationOrganizationPolicyInUsed,
            OrganizationError::FailedOperationOrganizationPolicyIsNotDisabled,
            OrganizationError::FailedOperationOrganizationPolicyIsNotEnabled,
            OrganizationError::FailedOperationOrganizationServiceAssignIsUse,
            OrganizationError::FailedOperationPartnerManagementErr,
            OrganizationError::FailedOperationPayUinIllegal,
            OrganizationError::FailedOperationPermissionDenied,
            OrganizationError::FailedOperationPolicyEnableInvalid,
            OrganizationError::FailedOperationPolicyFull,
            OrganizationError::FailedOperationPolicyNameInUse,
            OrganizationError::FailedOperationQuitShareUint,
            OrganizationError::FailedOperationQuitShareUintError,
            OrganizationError::FailedOperationQuiteShareUnit,
            OrganizationError::FailedOperationReSentInvitation,
            OrganizationError::FailedOperationResourceOverLimit,
            OrganizationError::FailedOperationRoleConfigurationAuthorizationAlreadyExist,
            OrganizationError::FailedOperationRoleConfigurationAuthorizationExist,
            OrganizationError::FailedOperationRoleConfigurationAuthorizationOverLimit,
            OrganizationError::FailedOperationRoleConfigurationProvisioningAlreadyDeployed,
            OrganizationError::FailedOperationRoleConfigurationProvisioningStatusError,
            OrganizationError::FailedOperationSamlMetadataDocumentGetFailed,
            OrganizationError::FailedOperationSamlServiceProviderCreateFailed,
            OrganizationError::FailedOperationSSoStatusEnableNotClearIdentityProvider,
            OrganizationError::FailedOperationScimCredentialGenerateError,
            OrganizationError::FailedOperationShareAreaNotExist,
            OrganizationError::FailedOperationShareMemberNotExist,
            OrganizationError::FailedOperationShareNodeExisted,
            OrganizationError::FailedOperationShareNodeNotExist,
            OrganizationError::FailedOperationShareResourceMemberInUse,
            OrganizationError::FailedOperationShareResourceNotExist,
            OrganizationError::FailedOperationShareResourceTypeNotExist,
            OrganizationError::FailedOperationShareUnitNotEmpty,
            OrganizationError::FailedOperationShareUnitNotExist,
            OrganizationError::FailedOperationSomeUinsNotInOrganization,
            OrganizationError::FailedOperationSubAccountIdentityExist,
            OrganizationError::FailedOperationSubAccountNotExist,
            OrganizationError::FailedOperationSynchronizedGroupNotAddUser,
            OrganizationError::FailedOperationSynchronizedGroupNotDelete,
            OrganizationError::FailedOperationSynchronizedGroupNotRemoveUser,
            OrganizationError::FailedOperationSynchronizedGroupNotUpdate,
            OrganizationError::FailedOperationSynchronizedUserNotDelete,
            OrganizationError::FailedOperationSynchronizedUserNotUpdate,
            OrganizationError::FailedOperationSystemPolicyOverUpperLimit,
            OrganizationError::FailedOperationTagResourcesError,
            OrganizationError::FailedOperationUploadMetadataFailed,
            OrganizationError::FailedOperationUserAddGroupCountOverUpperLimit,
            OrganizationError::FailedOperationUserOverUpperLimit,
            OrganizationError::FailedOperationUserProvisioningAlreadyExists,
            OrganizationError::FailedOperationUserProvisioningExists,
            OrganizationError::FailedOperationUserProvisioningFailed,
            OrganizationError::FailedOperationUserProvisioningOverLimit,
            OrganizationError::FailedOperationX509CertificateAlreadyExist,
            OrganizationError::FailedOperationX509CertificateLimitExceeded,
            OrganizationError::FailedOperationX509CertificateMinimumRequired,
            OrganizationError::FailedOperationX509CertificateParsingFailed,
            OrganizationError::FailedOperationXmlDataUnmarshalFailed,
            OrganizationError::FailedOperationZoneIdNotExist,
            OrganizationError::InternalError,
            OrganizationError::InvalidParameter,
            OrganizationError::InvalidParameterActionError,
            OrganizationError::InvalidParameterActionMiss,
            OrganizationError::InvalidParameterActionNotExist,
            OrganizationError::InvalidParameterActionServiceNotExist,
            OrganizationError::InvalidParameterAllowQuitIllegal,
            OrganizationError::InvalidParameterAttachmentFull,
            OrganizationError::InvalidParameterBindPolicyNameNotAllowed,
            OrganizationError::InvalidParameterCodeError,
            OrganizationError::InvalidParameterCodeExpired,
            OrganizationError::InvalidParameterConditionContentError,
            OrganizationError::InvalidParameterConditionError,
            OrganizationError::InvalidParameterConditionTypeError,
            OrganizationError::InvalidParameterConfigurationNameAlreadyExists,
            OrganizationError::InvalidParameterConfigurationNameFormatError,
            OrganizationError::InvalidParameterDescriptionLengthOverlimit,
            OrganizationError::InvalidParameterEffectError,
            OrganizationError::InvalidParameterEmailAlreadyExists,
            OrganizationError::InvalidParameterGroupNameAlreadyExists,
            OrganizationError::InvalidParameterGroupNameFormatError,
            OrganizationError::InvalidParameterGroupNotExist,
            OrganizationError::InvalidParameterGroupUserAlreadyExists,
            OrganizationError::InvalidParameterGroupUserNotExist,
            OrganizationError::InvalidParameterInterfaceNotExist,
            OrganizationError::InvalidParameterInvalidEmail,
            OrganizationError::InvalidParameterNextTokenInvalid,
            OrganizationError::InvalidParameterNotSupportProduct,
            OrganizationError::InvalidParameterOrganizationMemberNotExist,
            OrganizationError::InvalidParameterOrganizationMemberNotManager,
            OrganizationError::InvalidParameterOrganizationNodeNotExist,
            OrganizationError::InvalidParameterOrganizationNotExist,
            OrganizationError::InvalidParameterParamError,
            OrganizationError::InvalidParameterPasswordIllegal,
            OrganizationError::InvalidParameterPolicyDocumentEmpty,
            OrganizationError::InvalidParameterPolicyDocumentError,
            OrganizationError::InvalidParameterPolicyDocumentLengthOverLimit,
            OrganizationError::InvalidParameterPolicyIdNotExist,
            OrganizationError::InvalidParameterPolicyKeyDuplicated,
            OrganizationError::InvalidParameterPolicyNameAlreadyExists,
            OrganizationError::InvalidParameterPolicyNameError,
            OrganizationError::InvalidParameterPolicyNameExisted,
            OrganizationError::InvalidParameterPolicyNameSizeOverUpperLimit,
            OrganizationError::InvalidParameterPolicyTypeError,
            OrganizationError::InvalidParameterPrincipalError,
            OrganizationError::InvalidParameterPrincipalQcsError,
            OrganizationError::InvalidParameterPrincipalQcsNotExist,
            OrganizationError::InvalidParameterPrincipalServiceNotExist,
            OrganizationError::InvalidParameterReservedTagKey,
            OrganizationError::InvalidParameterResourceContentError,
            OrganizationError::InvalidParameterResourceError,
            OrganizationError::InvalidParameterResourceProjectError,
            OrganizationError::InvalidParameterResourceQcsError,
            OrganizationError::InvalidParameterResourceRegionError,
            OrganizationError::InvalidParameterResourceServiceNotExist,
            OrganizationError::InvalidParameterResourceUinError,
            OrganizationError::InvalidParameterRoleConfigurationNotExist,
            OrganizationError::InvalidParameterRolePolicyAlreadyExist,
            OrganizationError::InvalidParameterRolePolicyNotExist,
            OrganizationError::InvalidParameterScimCredentialNotFound,
            OrganizationError::InvalidParameterScimSyncStatusError,
            OrganizationError::InvalidParameterStatementError,
            OrganizationError::InvalidParameterTagError,
            OrganizationError::InvalidParameterUnsupportedService,
            OrganizationError::InvalidParameterUserAlreadyExistsGroup,
            OrganizationError::InvalidParameterUserScimCredentialStatusError,
            OrganizationError::InvalidParameterUserTypeError,
            OrganizationError::InvalidParameterUsernameAlreadyExists,
            OrganizationError::InvalidParameterUsernameFormatError,
            OrganizationError::InvalidParameterVersionError,
            OrganizationError::InvalidParameterValueIdentityCenterZoneNameAlreadyExist,
            OrganizationError::InvalidParameterValuePolicyContentInvalid,
            OrganizationError::InvalidParameterValueSSoStatusInvalid,
            OrganizationError::InvalidParameterValueX509CertificateFormatError,
            OrganizationError::InvalidParameterValueZoneNameFormatError,
            OrganizationError::LimitExceededAddUserToGroupLimitExceeded,
            OrganizationError::LimitExceededCreateMemberOverLimit,
            OrganizationError::LimitExceededCreateOrgServiceAssignOverLimit,
            OrganizationError::LimitExceededCreateRoleAssignmentLimitExceeded,
            OrganizationError::LimitExceededCreateUserLimitExceeded,
            OrganizationError::LimitExceededCreateUserSyncProvisioningLimitExceeded,
            OrganizationError::LimitExceededEmailBindOverLimit,
            OrganizationError::LimitExceededIdentityExceedLimit,
            OrganizationError::LimitExceededInvitationOverLimit,
            OrganizationError::LimitExceededNodeDepthExceedLimit,
            OrganizationError::LimitExceededNodeExceedLimit,
            OrganizationError::LimitExceededOrganizationMemberOverLimit,
            OrganizationError::LimitExceededPhoneNumBound,
            OrganizationError::LimitExceededRemoveUserFromGroupLimitExceeded,
            OrganizationError::LimitExceededScimCredentialLimitExceeded,
            OrganizationError::LimitExceededSendEmailLimit,
            OrganizationError::LimitExceededSendEmailWithinOneHourLimit,
            OrganizationError::LimitExceededShareUnitMemberOverLimit,
            OrganizationError::LimitExceededShareUnitNodeOverLimit,
            OrganizationError::LimitExceededShareUnitResourceOverLimit,
            OrganizationError::LimitExceededTagPolicy,
            OrganizationError::LimitExceededUpdateEmailBindOverLimit,
            OrganizationError::MissingParameter,
            OrganizationError::OperationDenied,
            OrganizationError::ResourceNotFound,
            OrganizationError::ResourceNotFoundApplyNotExist,
            OrganizationError::ResourceNotFoundChangePermissionNotExist,
            OrganizationError::ResourceNotFoundEffectivePolicyNotFound,
            OrganizationError::ResourceNotFoundEmailBindRecordNotExist,
            OrganizationError::ResourceNotFoundInvitationNotExist,
            OrganizationError::ResourceNotFoundMemberEventNotExist,
            OrganizationError::ResourceNotFoundMemberIdentityNotExist,
            OrganizationError::ResourceNotFoundMemberNotExist,
            OrganizationError::ResourceNotFoundMemberOperateProcessNotExist,
            OrganizationError::ResourceNotFoundMemberPolicyNotExist,
            OrganizationError::ResourceNotFoundNodeNotExist,
            OrganizationError::ResourceNotFoundNotFound,
            OrganizationError::ResourceNotFoundOrganizationAuthRelationNotExist,
            OrganizationError::ResourceNotFoundOrganizationIdentityNotExist,
            OrganizationError::ResourceNotFoundOrganizationMemberNotExist,
            OrganizationError::ResourceNotFoundOrganizationNodeNotExist,
            OrganizationError::ResourceNotFoundOrganizationNotExist,
            OrganizationError::ResourceNotFoundOrganizationServiceAssignNotExist,
            OrganizationError::ResourceNotFoundOrganizationServiceNotExist,
            OrganizationError::ResourceNotFoundPolicyIdNotFound,
            OrganizationError::ResourceNotFoundPolicyNotExist,
            OrganizationError::ResourceNotFoundResourceTypeNotExist,
            OrganizationError::ResourceNotFoundRoleConfigurationAuthorizationNotFound,
            OrganizationError::ResourceNotFoundRoleConfigurationProvisioningNotFound,
            OrganizationError::ResourceNotFoundRoleConfigurationTaskNotFound,
            OrganizationError::ResourceNotFoundSamlIdentityProviderNotFound,
            OrganizationError::ResourceNotFoundSamlServiceProviderNotFound,
            OrganizationError::ResourceNotFoundServiceRoleNotExist,
            OrganizationError::ResourceNotFoundShareResourceMemberNotExist,
            OrganizationError::ResourceNotFoundUserNotExist,
            OrganizationError::ResourceNotFoundUserProvisioningNotFound,
            OrganizationError::ResourceNotFoundUserProvisioningTaskNotFound,
            OrganizationError::ResourceNotFoundX509CertificateNotFound,
            OrganizationError::ResourceUnavailable,
            OrganizationError::UnauthorizedOperation,
            OrganizationError::UnsupportedOperation,
            OrganizationError::UnsupportedOperationAbnormalFinancialStatusOfAdmin,
            OrganizationError::UnsupportedOperationAbnormalFinancialStatusOfMember,
            OrganizationError::UnsupportedOperationAddDelegatePayerNotAllow,
            OrganizationError::UnsupportedOperationAddDiscountInheritNotAllow,
            OrganizationError::UnsupportedOperationAdminAccountExistCicRoleConfig,
            OrganizationError::UnsupportedOperationAdminAccountExistCicUserConfig,
            OrganizationError::UnsupportedOperationAgentNotSame,
            OrganizationError::UnsupportedOperationCreateMemberNotAllowCreateOrganization,
            OrganizationError::UnsupportedOperationCreateMemberNotAllowDelete,
            OrganizationError::UnsupportedOperationCreateMemberNotAllowQuit,
            OrganizationError::UnsupportedOperationDeleteAccountDisabled,
            OrganizationError::UnsupportedOperationDeleteDelegatePayerNotAllow,
            OrganizationError::UnsupportedOperationExistedAgent,
            OrganizationError::UnsupportedOperationExistedClient,
            OrganizationError::UnsupportedOperationInconsistentUserTypes,
            OrganizationError::UnsupportedOperationInviteAccountNotAllowDelete,
            OrganizationError::UnsupportedOperationManagementSystemError,
            OrganizationError::UnsupportedOperationMemberAccountArrears,
            OrganizationError::UnsupportedOperationMemberAccountExistCicRoleConfig,
            OrganizationError::UnsupportedOperationMemberAccountExistCicUserConfig,
            OrganizationError::UnsupportedOperationMemberAccountExistResource,
            OrganizationError::UnsupportedOperationMemberDiscountInheritExisted,
            OrganizationError::UnsupportedOperationMemberExistAccountLevelDiscountInherit,
            OrganizationError::UnsupportedOperationMemberExistOperateProcessNotAllowDelete,
            OrganizationError::UnsupportedOperationMemberExistServiceNotAllowDelete,
            OrganizationError::UnsupportedOperationMemberHasVoucher,
            OrganizationError::UnsupportedOperationMemberIsAgent,
            OrganizationError::UnsupportedOperationMemberIsNotClient,
            OrganizationError::UnsupportedOperationMemberNoPayment,
            OrganizationError::UnsupportedOperationMemberNotAllowQuit,
            OrganizationError::UnsupportedOperationMemberUnsupportedOperation,
            OrganizationError::UnsupportedOperationOperationForbidden,
            OrganizationError::UnsupportedOperationOrderInProgressExisted,
            OrganizationError::UnsupportedOperationOwnerDiscountInheritExisted,
            OrganizationError::UnsupportedOperationPayerArrearsAndNoCreditAccount,
            OrganizationError::UnsupportedOperationPayerExistAccountLevelDiscountInherit,
            OrganizationError::UnsupportedOperationSecondaryDistributorSubClientExisted,
            OrganizationError::UnsupportedOperationSharingToOtherOrganizationMember,
        ];
        pub(super) static WORDS: [&str; 316] = [
            "FailedOperation",
            "FailedOperation.AccountAlreadyRegister",
            "FailedOperation.ApplyExist",
            "FailedOperation.AuthInfoEmpty",
            "FailedOperation.AuthInfoNotSame",
            "FailedOperation.AuthNotEnterprise",
            "FailedOperation.BindEmailLinkExpired",
            "FailedOperation.BindEmailLinkInvalid",
            "FailedOperation.ChangePermissionRecordExist",
            "FailedOperation.CheckAccountPhoneBindLimit",
            "FailedOperation.CheckMailAccount",
            "FailedOperation.ConfigurationOverUpperLimit",
            "FailedOperation.CreateAccount",
            "FailedOperation.CreateBillingPermissionErr",
            "FailedOperation.CreateMemberAuthOverLimit",
            "FailedOperation.CreatePolicy",
            "FailedOperation.CreateRecordAlreadySuccess",
            "FailedOperation.CreateRecordNotExist",
            "FailedOperation.CreateRole",
            "FailedOperation.CustomPolicyOverUpperLimit",
            "FailedOperation.DBOperationError",
            "FailedOperation.DecodeMetadataDocumentFailed",
            "FailedOperation.DelegatedAdminCannotModifyPolicy",
            "FailedOperation.DeleteGroupNotAllowExistUser",
            "FailedOperation.DeletePolicy",
            "FailedOperation.DescribeOrgServiceUsageStatusErr",
            "FailedOperation.DisableQuitSelfCreatedOrganization",
            "FailedOperation.EmailAlreadyUsed",
            "FailedOperation.EmailBindRecordInvalid",
            "FailedOperation.ExistOtherOrganizationMemberShared",
            "FailedOperation.ExistShareMemberNotInOrganization",
            "FailedOperation.GetAccountRegion",
            "FailedOperation.GetAuthInfo",
            "FailedOperation.GetPolicyDetail",
            "FailedOperation.GroupOverUpperLimit",
            "FailedOperation.GroupTypeUserTypeNotMatch",
            "FailedOperation.GroupUserCountOverUpperLimit",
            "FailedOperation.HasDifferentResourceType",
            "FailedOperation.IdentityCenterAlreadyOpen",
            "FailedOperation.IdentityCenterNotAuth",
            "FailedOperation.IdentityCenterNotEnterpriseAuth",
            "FailedOperation.IdentityCenterNotOpen",
            "FailedOperation.IdentityCenterNotOrganizationManager",
            "FailedOperation.IdentityCenterOrganizationNotOpen",
            "FailedOperation.ImportFileIllegal",
            "FailedOperation.InvitationExist",
            "FailedOperation.ManualGroupNotDelete",
            "FailedOperation.ManualGroupNotUpdate",
            "FailedOperation.ManualUserNotDelete",
            "FailedOperation.ManualUserNotUpdate",
            "FailedOperation.MemberAccountDeregisterPending",
            "FailedOperation.MemberBindEmailError",
            "FailedOperation.MemberBindPhoneError",
            "FailedOperation.MemberEmailExist",
            "FailedOperation.MemberExistDelegatePayerNotAllowDelete",
            "FailedOperation.MemberExistInOtherOrganization",
            "FailedOperation.MemberIdentityAuthUsed",
            "FailedOperation.MemberIsDelegatePayerNotAllowDelete",
            "FailedOperation.MemberNameUsed",
            "FailedOperation.MemberPolicyNameExist",
            "FailedOperation.MemberShareResource",
            "FailedOperation.MetadataCosParsingFailed",
            "FailedOperation.NodeNotEmpty",
            "FailedOperation.NotSameRegion",
            "FailedOperation.OperateBillingPermissionErr",
            "FailedOperation.OperatePolicy",
            "FailedOperation.OrgMemberPolicyExist",
            "FailedOperation.OrganizationAuthManageNotAllowDelete",
            "FailedOperation.OrganizationAuthRelationExist",
            "FailedOperation.OrganizationDetachLastPolicyError",
            "FailedOperation.OrganizationDetachPolicyError",
            "FailedOperation.OrganizationExistAlready",
            "FailedOperation.OrganizationIdentityInUsed",
            "FailedOperation.OrganizationIdentityNameUsed",
            "FailedOperation.OrganizationIdentityPolicyError",
            "FailedOperation.OrganizationMemberExist",
            "FailedOperation.OrganizationMemberNameUsed",
            "FailedOperation.OrganizationMemberNotExist",
            "FailedOperation.OrganizationNodeDeleteOverLimit",
            "FailedOperation.OrganizationNodeNameUsed",
            "FailedOperation.OrganizationNodeNotEmpty",
            "FailedOperation.OrganizationNodeNotExist",
            "FailedOperation.OrganizationNotEmpty",
            "FailedOperation.OrganizationPermissionIllegal",
            "FailedOperation.OrganizationPolicyIllegal",
            "FailedOperation.OrganizationPolicyInUsed",
            "FailedOperation.OrganizationPolicyIsNotDisabled",
            "FailedOperation.OrganizationPolicyIsNotEnabled",
            "FailedOperation.OrganizationServiceAssignIsUse",
            "FailedOperation.PartnerManagementErr",
            "FailedOperation.PayUinIllegal",
            "FailedOperation.PermissionDenied",
            "FailedOperation.PolicyEnableInvalid",
            "FailedOperation.PolicyFull",
            "FailedOperation.PolicyNameInUse",
            "FailedOperation.QuitShareUint",
            "FailedOperation.QuitShareUintError",
            "FailedOperation.QuiteShareUnit",
            "FailedOperation.ReSentInvitation",
            "FailedOperation.ResourceOverLimit",
            "FailedOperation.RoleConfigurationAuthorizationAlreadyExist",
            "FailedOperation.RoleConfigurationAuthorizationExist",
            "FailedOperation.RoleConfigurationAuthorizationOverLimit",
            "FailedOperation.RoleConfigurationProvisioningAlreadyDeployed",
            "FailedOperation.RoleConfigurationProvisioningStatusError",
            "FailedOperation.SAMLMetadataDocumentGetFailed",
            "FailedOperation.SAMLServiceProviderCreateFailed",
            "FailedOperation.SSoStatusEnableNotClearIdentityProvider",
            "FailedOperation.ScimCredentialGenerateError",
            "FailedOperation.ShareAreaNotExist",
            "FailedOperation.ShareMemberNotExist",
            "FailedOperation.ShareNodeExisted",
            "FailedOperation.ShareNodeNotExist",
            "FailedOperation.ShareResourceMemberInUse",
            "FailedOperation.ShareResourceNotExist",
            "FailedOperation.ShareResourceTypeNotExist",
            "FailedOperation.ShareUnitNotEmpty",
            "FailedOperation.ShareUnitNotExist",
            "FailedOperation.SomeUinsNotInOrganization",
            "FailedOperation.SubAccountIdentityExist",
            "FailedOperation.SubAccountNotExist",
            "FailedOperation.SynchronizedGroupNotAddUser",
            "FailedOperation.SynchronizedGroupNotDelete",
            "FailedOperation.SynchronizedGroupNotRemoveUser",
            "FailedOperation.SynchronizedGroupNotUpdate",
            "FailedOperation.SynchronizedUserNotDelete",
            "FailedOperation.SynchronizedUserNotUpdate",
            "FailedOperation.SystemPolicyOverUpperLimit",
            "FailedOperation.TagResourcesError",
            "FailedOperation.UploadMetadataFailed",
            "FailedOperation.UserAddGroupCountOverUpperLimit",
            "FailedOperation.UserOverUpperLimit",
            "FailedOperation.UserProvisioningAlreadyExists",
            "FailedOperation.UserProvisioningExists",
            "FailedOperation.UserProvisioningFailed",
            "FailedOperation.UserProvisioningOverLimit",
            "FailedOperation.X509CertificateAlreadyExist",
            "FailedOperation.X509CertificateLimitExceeded",
            "FailedOperation.X509CertificateMinimumRequired",
            "FailedOperation.X509CertificateParsingFailed",
            "FailedOperation.XMLDataUnmarshalFailed",
            "FailedOperation.ZoneIdNotExist",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.ActionError",
            "InvalidParameter.ActionMiss",
            "InvalidParameter.ActionNotExist",
            "InvalidParameter.ActionServiceNotExist",
            "InvalidParameter.AllowQuitIllegal",
            "InvalidParameter.AttachmentFull",
            "InvalidParameter.BindPolicyNameNotAllowed",
            "InvalidParameter.CodeError",
            "InvalidParameter.CodeExpired",
            "InvalidParameter.ConditionContentError",
            "InvalidParameter.ConditionError",
            "InvalidParameter.ConditionTypeError",
            "InvalidParameter.ConfigurationNameAlreadyExists",
            "InvalidParameter.ConfigurationNameFormatError",
            "InvalidParameter.DescriptionLengthOverlimit",
            "InvalidParameter.EffectError",
            "InvalidParameter.EmailAlreadyExists",
            "InvalidParameter.GroupNameAlreadyExists",
            "InvalidParameter.GroupNameFormatError",
            "InvalidParameter.GroupNotExist",
            "InvalidParameter.GroupUserAlreadyExists",
            "InvalidParameter.GroupUserNotExist",
            "InvalidParameter.InterfaceNotExist",
            "InvalidParameter.InvalidEmail",
            "InvalidParameter.NextTokenInvalid",
            "InvalidParameter.NotSupportProduct",
            "InvalidParameter.OrganizationMemberNotExist",
            "InvalidParameter.OrganizationMemberNotManager",
            "InvalidParameter.OrganizationNodeNotExist",
            "InvalidParameter.OrganizationNotExist",
            "InvalidParameter.ParamError",
            "InvalidParameter.PasswordIllegal",
            "InvalidParameter.PolicyDocumentEmpty",
            "InvalidParameter.PolicyDocumentError",
            "InvalidParameter.PolicyDocumentLengthOverLimit",
            "InvalidParameter.PolicyIdNotExist",
            "InvalidParameter.PolicyKeyDuplicated",
            "InvalidParameter.PolicyNameAlreadyExists",
            "InvalidParameter.PolicyNameError",
            "InvalidParameter.PolicyNameExisted",
            "InvalidParameter.PolicyNameSizeOverUpperLimit",
            "InvalidParameter.PolicyTypeError",
            "InvalidParameter.PrincipalError",
            "InvalidParameter.PrincipalQcsError",
            "InvalidParameter.PrincipalQcsNotExist",
            "InvalidParameter.PrincipalServiceNotExist",
            "InvalidParameter.ReservedTagKey",
            "InvalidParameter.ResourceContentError",
            "InvalidParameter.ResourceError",
            "InvalidParameter.ResourceProjectError",
            "InvalidParameter.ResourceQcsError",
            "InvalidParameter.ResourceRegionError",
            "InvalidParameter.ResourceServiceNotExist",
            "InvalidParameter.ResourceUinError",
            "InvalidParameter.RoleConfigurationNotExist",
            "InvalidParameter.RolePolicyAlreadyExist",
            "InvalidParameter.RolePolicyNotExist",
            "InvalidParameter.ScimCredentialNotFound",
            "InvalidParameter.ScimSyncStatusError",
            "InvalidParameter.StatementError",
            "InvalidParameter.TagError",
            "InvalidParameter.UnsupportedService",
            "InvalidParameter.UserAlreadyExistsGroup",
            "InvalidParameter.UserScimCredentialStatusError",
            "InvalidParameter.UserTypeError",
            "InvalidParameter.UsernameAlreadyExists",
            "InvalidParameter.UsernameFormatError",
            "InvalidParameter.VersionError",
            "InvalidParameterValue.IdentityCenterZoneNameAlreadyExist",
            "InvalidParameterValue.PolicyContentInvalid",
            "InvalidParameterValue.SSoStatusInvalid",
            "InvalidParameterValue.X509CertificateFormatError",
            "InvalidParameterValue.ZoneNameFormatError",
            "LimitExceeded.AddUserToGroupLimitExceeded",
            "LimitExceeded.CreateMemberOverLimit",
            "LimitExceeded.CreateOrgServiceAssignOverLimit",
            "LimitExceeded.CreateRoleAssignmentLimitExceeded",
            "LimitExceeded.CreateUserLimitExceeded",
            "LimitExceeded.CreateUserSyncProvisioningLimitExceeded",
            "LimitExceeded.EmailBindOverLimit",
            "LimitExceeded.IdentityExceedLimit",
            "LimitExceeded.InvitationOverLimit",
            "LimitExceeded.NodeDepthExceedLimit",
            "LimitExceeded.NodeExceedLimit",
            "LimitExceeded.OrganizationMemberOverLimit",
            "LimitExceeded.PhoneNumBound",
            "LimitExceeded.RemoveUserFromGroupLimitExceeded",
            "LimitExceeded.ScimCredentialLimitExceeded",
            "LimitExceeded.SendEmailLimit",
            "LimitExceeded.SendEmailWithinOneHourLimit",
            "LimitExceeded.ShareUnitMemberOverLimit",
            "LimitExceeded.ShareUnitNodeOverLimit",
            "LimitExceeded.ShareUnitResourceOverLimit",
            "LimitExceeded.TagPolicy",
            "LimitExceeded.UpdateEmailBindOverLimit",
            "MissingParameter",
            "OperationDenied",
            "ResourceNotFound",
            "ResourceNotFound.ApplyNotExist",
            "ResourceNotFound.ChangePermissionNotExist",
            "ResourceNotFound.EffectivePolicyNotFound",
            "ResourceNotFound.EmailBindRecordNotExist",
            "ResourceNotFound.InvitationNotExist",
            "ResourceNotFound.MemberEventNotExist",
            "ResourceNotFound.MemberIdentityNotExist",
            "ResourceNotFound.MemberNotExist",
            "ResourceNotFound.MemberOperateProcessNotExist",
            "ResourceNotFound.MemberPolicyNotExist",
            "ResourceNotFound.NodeNotExist",
            "ResourceNotFound.NotFound",
            "ResourceNotFound.OrganizationAuthRelationNotExist",
            "ResourceNotFound.OrganizationIdentityNotExist",
            "ResourceNotFound.OrganizationMemberNotExist",
            "ResourceNotFound.OrganizationNodeNotExist",
            "ResourceNotFound.OrganizationNotExist",
            "ResourceNotFound.OrganizationServiceAssignNotExist",
            "ResourceNotFound.OrganizationServiceNotExist",
            "ResourceNotFound.PolicyIdNotFound",
            "ResourceNotFound.PolicyNotExist",
            "ResourceNotFound.ResourceTypeNotExist",
            "ResourceNotFound.RoleConfigurationAuthorizationNotFound",
            "ResourceNotFound.RoleConfigurationProvisioningNotFound",
            "ResourceNotFound.RoleConfigurationTaskNotFound",
            "ResourceNotFound.SAMLIdentityProviderNotFound",
            "ResourceNotFound.SAMLServiceProviderNotFound",
            "ResourceNotFound.ServiceRoleNotExist",
            "ResourceNotFound.ShareResourceMemberNotExist",
            "ResourceNotFound.UserNotExist",
            "ResourceNotFound.UserProvisioningNotFound",
            "ResourceNotFound.UserProvisioningTaskNotFound",
            "ResourceNotFound.X509CertificateNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnsupportedOperation",
            "UnsupportedOperation.AbnormalFinancialStatusOfAdmin",
            "UnsupportedOperation.AbnormalFinancialStatusOfMember",
            "UnsupportedOperation.AddDelegatePayerNotAllow",
            "UnsupportedOperation.AddDiscountInheritNotAllow",
            "UnsupportedOperation.AdminAccountExistCICRoleConfig",
            "UnsupportedOperation.AdminAccountExistCICUserConfig",
            "UnsupportedOperation.AgentNotSame",
            "UnsupportedOperation.CreateMemberNotAllowCreateOrganization",
            "UnsupportedOperation.CreateMemberNotAllowDelete",
            "UnsupportedOperation.CreateMemberNotAllowQuit",
            "UnsupportedOperation.DeleteAccountDisabled",
            "UnsupportedOperation.DeleteDelegatePayerNotAllow",
            "UnsupportedOperation.ExistedAgent",
            "UnsupportedOperation.ExistedClient",
            "UnsupportedOperation.InconsistentUserTypes",
            "UnsupportedOperation.InviteAccountNotAllowDelete",
            "UnsupportedOperation.ManagementSystemError",
            "UnsupportedOperation.MemberAccountArrears",
            "UnsupportedOperation.MemberAccountExistCICRoleConfig",
            "UnsupportedOperation.MemberAccountExistCICUserConfig",
            "UnsupportedOperation.MemberAccountExistResource",
            "UnsupportedOperation.MemberDiscountInheritExisted",
            "UnsupportedOperation.MemberExistAccountLevelDiscountInherit",
            "UnsupportedOperation.MemberExistOperateProcessNotAllowDelete",
            "UnsupportedOperation.MemberExistServiceNotAllowDelete",
            "UnsupportedOperation.MemberHasVoucher",
            "UnsupportedOperation.MemberIsAgent",
            "UnsupportedOperation.MemberIsNotClient",
            "UnsupportedOperation.MemberNoPayment",
            "UnsupportedOperation.MemberNotAllowQuit",
            "UnsupportedOperation.MemberUnsupportedOperation",
            "UnsupportedOperation.OperationForbidden",
            "UnsupportedOperation.OrderInProgressExisted",
            "UnsupportedOperation.OwnerDiscountInheritExisted",
            "UnsupportedOperation.PayerArrearsAndNoCreditAccount",
            "UnsupportedOperation.PayerExistAccountLevelDiscountInherit",
            "UnsupportedOperation.SecondaryDistributorSubClientExisted",
            "UnsupportedOperation.SharingToOtherOrganizationMember",
        ];
        pub(super) static NAMES: [&str; 316] = [
            "FailedOperation",
            "FailedOperationAccountAlreadyRegister",
            "FailedOperationApplyExist",
            "FailedOperationAuthInfoEmpty",
            "FailedOperationAuthInfoNotSame",
            "FailedOperationAuthNotEnterprise",
            "FailedOperationBindEmailLinkExpired",
            "FailedOperationBindEmailLinkInvalid",
            "FailedOperationChangePermissionRecordExist",
            "FailedOperationCheckAccountPhoneBindLimit",
            "FailedOperationCheckMailAccount",
            "FailedOperationConfigurationOverUpperLimit",
            "FailedOperationCreateAccount",
            "FailedOperationCreateBillingPermissionErr",
            "FailedOperationCreateMemberAuthOverLimit",
            "FailedOperationCreatePolicy",
            "FailedOperationCreateRecordAlreadySuccess",
            "FailedOperationCreateRecordNotExist",
            "FailedOperationCreateRole",
            "FailedOperationCustomPolicyOverUpperLimit",
            "FailedOperationDbOperationError",
            "FailedOperationDecodeMetadataDocumentFailed",
            "FailedOperationDelegatedAdminCannotModifyPolicy",
            "FailedOperationDeleteGroupNotAllowExistUser",
            "FailedOperationDeletePolicy",
            "FailedOperationDescribeOrgServiceUsageStatusErr",
            "FailedOperationDisableQuitSelfCreatedOrganization",
            "FailedOperationEmailAlreadyUsed",
            "FailedOperationEmailBindRecordInvalid",
            "FailedOperationExistOtherOrganizationMemberShared",
            "FailedOperationExistShareMemberNotInOrganization",
            "FailedOperationGetAccountRegion",
            "FailedOperationGetAuthInfo",
            "FailedOperationGetPolicyDetail",
            "FailedOperationGroupOverUpperLimit",
            "FailedOperationGroupTypeUserTypeNotMatch",
            "FailedOperationGroupUserCountOverUpperLimit",
            "FailedOperationHasDifferentResourceType",
            "FailedOperationIdentityCenterAlreadyOpen",
            "FailedOperationIdentityCenterNotAuth",
            "FailedOperationIdentityCenterNotEnterpriseAuth",
            "FailedOperationIdentityCenterNotOpen",
            "FailedOperationIdentityCenterNotOrganizationManager",
            "FailedOperationIdentityCenterOrganizationNotOpen",
            "FailedOperationImportFileIllegal",
            "FailedOperationInvitationExist",
            "FailedOperationManualGroupNotDelete",
            "FailedOperationManualGroupNotUpdate",
            "FailedOperationManualUserNotDelete",
            "FailedOperationManualUserNotUpdate",
            "FailedOperationMemberAccountDeregisterPending",
            "FailedOperationMemberBindEmailError",
            "FailedOperationMemberBindPhoneError",
            "FailedOperationMemberEmailExist",
            "FailedOperationMemberExistDelegatePayerNotAllowDelete",
            "FailedOperationMemberExistInOtherOrganization",
            "FailedOperationMemberIdentityAuthUsed",
            "FailedOperationMemberIsDelegatePayerNotAllowDelete",
            "FailedOperationMemberNameUsed",
            "FailedOperationMemberPolicyNameExist",
            "FailedOperationMemberShareResource",
            "FailedOperationMetadataCosParsingFailed",
            "FailedOperationNodeNotEmpty",
            "FailedOperationNotSameRegion",
            "FailedOperationOperateBillingPermissionErr",
            "FailedOperationOperatePolicy",
            "FailedOperationOrgMemberPolicyExist",
            "FailedOperationOrganizationAuthManageNotAllowDelete",
            "FailedOperationOrganizationAuthRelationExist",
            "FailedOperationOrganizationDetachLastPolicyError",
            "FailedOperationOrganizationDetachPolicyError",
            "FailedOperationOrganizationExistAlready",
            "FailedOperationOrganizationIdentityInUsed",
            "FailedOperationOrganizationIdentityNameUsed",
            "FailedOperationOrganizationIdentityPolicyError",
            "FailedOperationOrganizationMemberExist",
            "FailedOperationOrganizationMemberNameUsed",
            "FailedOperationOrganizationMemberNotExist",
            "FailedOperationOrganizationNodeDeleteOverLimit",
            "FailedOperationOrganizationNodeNameUsed",
            "FailedOperationOrganizationNodeNotEmpty",
            "FailedOperationOrganizationNodeNotExist",
            "FailedOperationOrganizationNotEmpty",
            "FailedOperationOrganizationPermissionIllegal",
            "FailedOperationOrganizationPolicyIllegal",
            "FailedOperationOrganizationPolicyInUsed",
            "FailedOperationOrganizationPolicyIsNotDisabled",
            "FailedOperationOrganizationPolicyIsNotEnabled",
            "FailedOperationOrganizationServiceAssignIsUse",
            "FailedOperationPartnerManagementErr",
            "FailedOperationPayUinIllegal",
            "FailedOperationPermissionDenied",
            "FailedOperationPolicyEnableInvalid",
            "FailedOperationPolicyFull",
            "FailedOperationPolicyNameInUse",
            "FailedOperationQuitShareUint",
            "FailedOperationQuitShareUintError",
            "FailedOperationQuiteShareUnit",
            "FailedOperationReSentInvitation",
            "FailedOperationResourceOverLimit",
            "FailedOperationRoleConfigurationAuthorizationAlreadyExist",
            "FailedOperationRoleConfigurationAuthorizationExist",
            "FailedOperationRoleConfigurationAuthorizationOverLimit",
            "FailedOperationRoleConfigurationProvisioningAlreadyDeployed",
            "FailedOperationRoleConfigurationProvisioningStatusError",
            "FailedOperationSamlMetadataDocumentGetFailed",
            "FailedOperationSamlServiceProviderCreateFailed",
            "FailedOperationSSoStatusEnableNotClearIdentityProvider",
            "FailedOperationScimCredentialGenerateError",
            "FailedOperationShareAreaNotExist",
            "FailedOperationShareMemberNotExist",
            "FailedOperationShareNodeExisted",
            "FailedOperationShareNodeNotExist",
            "FailedOperationShareResourceMemberInUse",
            "FailedOperationShareResourceNotExist",
            "FailedOperationShareResourceTypeNotExist",
            "FailedOperationShareUnitNotEmpty",
            "FailedOperationShareUnitNotExist",
            "FailedOperationSomeUinsNotInOrganization",
            "FailedOperationSubAccountIdentityExist",
            "FailedOperationSubAccountNotExist",
            "FailedOperationSynchronizedGroupNotAddUser",
            "FailedOperationSynchronizedGroupNotDelete",
            "FailedOperationSynchronizedGroupNotRemoveUser",
            "FailedOperationSynchronizedGroupNotUpdate",
            "FailedOperationSynchronizedUserNotDelete",
            "FailedOperationSynchronizedUserNotUpdate",
            "FailedOperationSystemPolicyOverUpperLimit",
            "FailedOperationTagResourcesError",
            "FailedOperationUploadMetadataFailed",
            "FailedOperationUserAddGroupCountOverUpperLimit",
            "FailedOperationUserOverUpperLimit",
            "FailedOperationUserProvisioningAlreadyExists",
            "FailedOperationUserProvisioningExists",
            "FailedOperationUserProvisioningFailed",
            "FailedOperationUserProvisioningOverLimit",
            "FailedOperationX509CertificateAlreadyExist",
            "FailedOperationX509CertificateLimitExceeded",
            "FailedOperationX509CertificateMinimumRequired",
            "FailedOperationX509CertificateParsingFailed",
            "FailedOperationXmlDataUnmarshalFailed",
            "FailedOperationZoneIdNotExist",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterActionError",
            "InvalidParameterActionMiss",
            "InvalidParameterActionNotExist",
            "InvalidParameterActionServiceNotExist",
            "InvalidParameterAllowQuitIllegal",
            "InvalidParameterAttachmentFull",
            "InvalidParameterBindPolicyNameNotAllowed",
            "InvalidParameterCodeError",
            "InvalidParameterCodeExpired",
            "InvalidParameterConditionContentError",
            "InvalidParameterConditionError",
            "InvalidParameterConditionTypeError",
            "InvalidParameterConfigurationNameAlreadyExists",
            "InvalidParameterConfigurationNameFormatError",
            "InvalidParameterDescriptionLengthOverlimit",
            "InvalidParameterEffectError",
            "InvalidParameterEmailAlreadyExists",
            "InvalidParameterGroupNameAlreadyExists",
            "InvalidParameterGroupNameFormatError",
            "InvalidParameterGroupNotExist",
            "InvalidParameterGroupUserAlreadyExists",
            "InvalidParameterGroupUserNotExist",
            "InvalidParameterInterfaceNotExist",
            "InvalidParameterInvalidEmail",
            "InvalidParameterNextTokenInvalid",
            "InvalidParameterNotSupportProduct",
            "InvalidParameterOrganizationMemberNotExist",
            "InvalidParameterOrganizationMemberNotManager",
            "InvalidParameterOrganizationNodeNotExist",
            "InvalidParameterOrganizationNotExist",
            "InvalidParameterParamError",
            "InvalidParameterPasswordIllegal",
            "InvalidParameterPolicyDocumentEmpty",
            "InvalidParameterPolicyDocumentError",
            "InvalidParameterPolicyDocumentLengthOverLimit",
            "InvalidParameterPolicyIdNotExist",
            "InvalidParameterPolicyKeyDuplicated",
            "InvalidParameterPolicyNameAlreadyExists",
            "InvalidParameterPolicyNameError",
            "InvalidParameterPolicyNameExisted",
            "InvalidParameterPolicyNameSizeOverUpperLimit",
            "InvalidParameterPolicyTypeError",
            "InvalidParameterPrincipalError",
            "InvalidParameterPrincipalQcsError",
            "InvalidParameterPrincipalQcsNotExist",
            "InvalidParameterPrincipalServiceNotExist",
            "InvalidParameterReservedTagKey",
            "InvalidParameterResourceContentError",
            "InvalidParameterResourceError",
            "InvalidParameterResourceProjectError",
            "InvalidParameterResourceQcsError",
            "InvalidParameterResourceRegionError",
            "InvalidParameterResourceServiceNotExist",
            "InvalidParameterResourceUinError",
            "InvalidParameterRoleConfigurationNotExist",
            "InvalidParameterRolePolicyAlreadyExist",
            "InvalidParameterRolePolicyNotExist",
            "InvalidParameterScimCredentialNotFound",
            "InvalidParameterScimSyncStatusError",
            "InvalidParameterStatementError",
            "InvalidParameterTagError",
            "InvalidParameterUnsupportedService",
            "InvalidParameterUserAlreadyExistsGroup",
            "InvalidParameterUserScimCredentialStatusError",
            "InvalidParameterUserTypeError",
            "InvalidParameterUsernameAlreadyExists",
            "InvalidParameterUsernameFormatError",
            "InvalidParameterVersionError",
            "InvalidParameterValueIdentityCenterZoneNameAlreadyExist",
            "InvalidParameterValuePolicyContentInvalid",
            "InvalidParameterValueSSoStatusInvalid",
            "InvalidParameterValueX509CertificateFormatError",
            "InvalidParameterValueZoneNameFormatError",
            "LimitExceededAddUserToGroupLimitExceeded",
            "LimitExceededCreateMemberOverLimit",
            "LimitExceededCreateOrgServiceAssignOverLimit",
            "LimitExceededCreateRoleAssignmentLimitExceeded",
            "LimitExceededCreateUserLimitExceeded",
            "LimitExceededCreateUserSyncProvisioningLimitExceeded",
            "LimitExceededEmailBindOverLimit",
            "LimitExceededIdentityExceedLimit",
            "LimitExceededInvitationOverLimit",
            "LimitExceededNodeDepthExceedLimit",
            "LimitExceededNodeExceedLimit",
            "LimitExceededOrganizationMemberOverLimit",
            "LimitExceededPhoneNumBound",
            "LimitExceededRemoveUserFromGroupLimitExceeded",
            "LimitExceededScimCredentialLimitExceeded",
            "LimitExceededSendEmailLimit",
            "LimitExceededSendEmailWithinOneHourLimit",
            "LimitExceededShareUnitMemberOverLimit",
            "LimitExceededShareUnitNodeOverLimit",
            "LimitExceededShareUnitResourceOverLimit",
            "LimitExceededTagPolicy",
            "LimitExceededUpdateEmailBindOverLimit",
            "MissingParameter",
            "OperationDenied",
            "ResourceNotFound",
            "ResourceNotFoundApplyNotExist",
            "ResourceNotFoundChangePermissionNotExist",
            "ResourceNotFoundEffectivePolicyNotFound",
            "ResourceNotFoundEmailBindRecordNotExist",
            "ResourceNotFoundInvitationNotExist",
            "ResourceNotFoundMemberEventNotExist",
            "ResourceNotFoundMemberIdentityNotExist",
            "ResourceNotFoundMemberNotExist",
            "ResourceNotFoundMemberOperateProcessNotExist",
            "ResourceNotFoundMemberPolicyNotExist",
            "ResourceNotFoundNodeNotExist",
            "ResourceNotFoundNotFound",
            "ResourceNotFoundOrganizationAuthRelationNotExist",
            "ResourceNotFoundOrganizationIdentityNotExist",
            "ResourceNotFoundOrganizationMemberNotExist",
            "ResourceNotFoundOrganizationNodeNotExist",
            "ResourceNotFoundOrganizationNotExist",
            "ResourceNotFoundOrganizationServiceAssignNotExist",
            "ResourceNotFoundOrganizationServiceNotExist",
            "ResourceNotFoundPolicyIdNotFound",
            "ResourceNotFoundPolicyNotExist",
            "ResourceNotFoundResourceTypeNotExist",
            "ResourceNotFoundRoleConfigurationAuthorizationNotFound",
            "ResourceNotFoundRoleConfigurationProvisioningNotFound",
            "ResourceNotFoundRoleConfigurationTaskNotFound",
            "ResourceNotFoundSamlIdentityProviderNotFound",
            "ResourceNotFoundSamlServiceProviderNotFound",
            "ResourceNotFoundServiceRoleNotExist",
            "ResourceNotFoundShareResourceMemberNotExist",
            "ResourceNotFoundUserNotExist",
            "ResourceNotFoundUserProvisioningNotFound",
            "ResourceNotFoundUserProvisioningTaskNotFound",
            "ResourceNotFoundX509CertificateNotFound",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnsupportedOperation",
            "UnsupportedOperationAbnormalFinancialStatusOfAdmin",
            "UnsupportedOperationAbnormalFinancialStatusOfMember",
            "UnsupportedOperationAddDelegatePayerNotAllow",
            "UnsupportedOperationAddDiscountInheritNotAllow",
            "UnsupportedOperationAdminAccountExistCicRoleConfig",
            "UnsupportedOperationAdminAccountExistCicUserConfig",
            "UnsupportedOperationAgentNotSame",
            "UnsupportedOperationCreateMemberNotAllowCreateOrganization",
            "UnsupportedOperationCreateMemberNotAllowDelete",
            "UnsupportedOperationCreateMemberNotAllowQuit",
            "UnsupportedOperationDeleteAccountDisabled",
            "UnsupportedOperationDeleteDelegatePayerNotAllow",
            "UnsupportedOperationExistedAgent",
            "UnsupportedOperationExistedClient",
            "UnsupportedOperationInconsistentUserTypes",
            "UnsupportedOperationInviteAccountNotAllowDelete",
            "UnsupportedOperationManagementSystemError",
            "UnsupportedOperationMemberAccountArrears",
            "UnsupportedOperationMemberAccountExistCicRoleConfig",
            "UnsupportedOperationMemberAccountExistCicUserConfig",
            "UnsupportedOperationMemberAccountExistResource",
            "UnsupportedOperationMemberDiscountInheritExisted",
            "UnsupportedOperationMemberExistAccountLevelDiscountInherit",
            "UnsupportedOperationMemberExistOperateProcessNotAllowDelete",
            "UnsupportedOperationMemberExistServiceNotAllowDelete",
            "UnsupportedOperationMemberHasVoucher",
            "UnsupportedOperationMemberIsAgent",
            "UnsupportedOperationMemberIsNotClient",
            "UnsupportedOperationMemberNoPayment",
            "UnsupportedOperationMemberNotAllowQuit",
            "UnsupportedOperationMemberUnsupportedOperation",
            "UnsupportedOperationOperationForbidden",
            "UnsupportedOperationOrderInProgressExisted",
            "UnsupportedOperationOwnerDiscountInheritExisted",
            "UnsupportedOperationPayerArrearsAndNoCreditAccount",
            "UnsupportedOperationPayerExistAccountLevelDiscountInherit",
            "UnsupportedOperationSecondaryDistributorSubClientExisted",
            "UnsupportedOperationSharingToOtherOrganizationMember",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 15] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::ORGANIZATION_V20210331_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "OrganizationError",
            label_en: "Tencent Cloud Organization (2021-03-31)",
            label_zh: "集团账号管理（2021-03-31）",
            level: Level::Service,
            product: Some(products::ORGANIZATION),
            version: Some("2021-03-31"),
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
