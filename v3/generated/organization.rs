// @generated from spec/organization.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 641409eb5e3924e0
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/organization.rs"]
mod index;

/// Version 2018-12-25 of the API.
pub mod v20181225 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Tencent Cloud Organization (organization), API 3.0, version 2018-12-25.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum OrganizationError {
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.DisableDeleteMemberFromRootNode
        #[doc(alias("FailedOperation.DisableDeleteMemberFromRootNode"))]
        FailedOperationDisableDeleteMemberFromRootNode = -1_054_227_701,
        /// FailedOperation.DisableQuitSelfCreatedOrganization
        #[doc(alias("FailedOperation.DisableQuitSelfCreatedOrganization"))]
        FailedOperationDisableQuitSelfCreatedOrganization = 1_298_193_578,
        /// FailedOperation.InOrganizationAlready
        #[doc(alias("FailedOperation.InOrganizationAlready"))]
        FailedOperationInOrganizationAlready = -2_131_463_860,
        /// FailedOperation.MemberNameUsed
        #[doc(alias("FailedOperation.MemberNameUsed"))]
        FailedOperationMemberNameUsed = -1_573_446_829,
        /// FailedOperation.NodeNotEmpty
        #[doc(alias("FailedOperation.NodeNotEmpty"))]
        FailedOperationNodeNotEmpty = -1_805_085_048,
        /// FailedOperation.NotSameRegion
        #[doc(alias("FailedOperation.NotSameRegion"))]
        FailedOperationNotSameRegion = -868_897_567,
        /// FailedOperation.OrganizationExistAlready
        #[doc(alias("FailedOperation.OrganizationExistAlready"))]
        FailedOperationOrganizationExistAlready = -1_021_846_918,
        /// FailedOperation.OrganizationNotEmpty
        #[doc(alias("FailedOperation.OrganizationNotEmpty"))]
        FailedOperationOrganizationNotEmpty = -212_985_997,
        /// FailedOperation.QuitShareUintError
        #[doc(alias("FailedOperation.QuitShareUintError"))]
        FailedOperationQuitShareUintError = 109_997_526,
        /// FailedOperation.ReSentInvitation
        #[doc(alias("FailedOperation.ReSentInvitation"))]
        FailedOperationReSentInvitation = -1_968_756_792,
        /// FailedOperation.ShareUnitNotEmpty
        #[doc(alias("FailedOperation.ShareUnitNotEmpty"))]
        FailedOperationShareUnitNotEmpty = -1_828_724_672,
        /// FailedOperation.SomeUinsNotInOrganization
        #[doc(alias("FailedOperation.SomeUinsNotInOrganization"))]
        FailedOperationSomeUinsNotInOrganization = -586_281_816,
        /// FailedOperation.UserInOrganization
        #[doc(alias("FailedOperation.UserInOrganization"))]
        FailedOperationUserInOrganization = -1_850_243_748,
        /// FailedOperation.UserNotRegister
        #[doc(alias("FailedOperation.UserNotRegister"))]
        FailedOperationUserNotRegister = 1_026_563_535,
        /// LimitExceeded.Members
        #[doc(alias("LimitExceeded.Members"))]
        LimitExceededMembers = 981_214_235,
        /// LimitExceeded.NodeDepthExceedLimit
        #[doc(alias("LimitExceeded.NodeDepthExceedLimit"))]
        LimitExceededNodeDepthExceedLimit = 887_867_932,
        /// LimitExceeded.NodeExceedLimit
        #[doc(alias("LimitExceeded.NodeExceedLimit"))]
        LimitExceededNodeExceedLimit = 1_422_919_189,
        /// ResourceInUse.NodeName
        #[doc(alias("ResourceInUse.NodeName"))]
        ResourceInUseNodeName = 1_990_358_122,
        /// ResourceInUse.NodeNameUsed
        #[doc(alias("ResourceInUse.NodeNameUsed"))]
        ResourceInUseNodeNameUsed = 1_904_883_401,
        /// ResourceNotFound.InvitationNotExist
        #[doc(alias("ResourceNotFound.InvitationNotExist"))]
        ResourceNotFoundInvitationNotExist = -461_759_973,
        /// ResourceNotFound.MemberNotExist
        #[doc(alias("ResourceNotFound.MemberNotExist"))]
        ResourceNotFoundMemberNotExist = -2_116_764_638,
        /// ResourceNotFound.NodeNotExist
        #[doc(alias("ResourceNotFound.NodeNotExist"))]
        ResourceNotFoundNodeNotExist = 1_067_280_412,
        /// ResourceNotFound.OrganizationNotExist
        #[doc(alias("ResourceNotFound.OrganizationNotExist"))]
        ResourceNotFoundOrganizationNotExist = -693_262_087,
        /// ResourceNotFound.UserNotExist
        #[doc(alias("ResourceNotFound.UserNotExist"))]
        ResourceNotFoundUserNotExist = -222_717_044,
    }
    api::listed_enum!(OrganizationError, organization_v20181225_table);
    mod organization_v20181225_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{OrganizationError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "organization_v20181225";
        pub(super) const CODE_INDEX: Index = index::ORGANIZATION_V20181225_CODES;
        pub(super) const KEY_INDEX: Index = index::ORGANIZATION_V20181225_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 25] = backgrounds(
            &WORDS,
            &index::ORGANIZATION_V20181225_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20181225::OrganizationError;

/// Version 2021-03-31 of the API.
pub mod v20210331 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Tencent Cloud Organization (organization), API 3.0, version 2021-03-31.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum OrganizationError {
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AccountAlreadyRegister
        #[doc(alias("FailedOperation.AccountAlreadyRegister"))]
        FailedOperationAccountAlreadyRegister = 1_504_689_373,
        /// FailedOperation.ApplyExist
        #[doc(alias("FailedOperation.ApplyExist"))]
        FailedOperationApplyExist = 709_241_528,
        /// FailedOperation.AuthInfoEmpty
        #[doc(alias("FailedOperation.AuthInfoEmpty"))]
        FailedOperationAuthInfoEmpty = -1_096_042_958,
        /// FailedOperation.AuthInfoNotSame
        #[doc(alias("FailedOperation.AuthInfoNotSame"))]
        FailedOperationAuthInfoNotSame = -853_478_298,
        /// FailedOperation.AuthNotEnterprise
        #[doc(alias("FailedOperation.AuthNotEnterprise"))]
        FailedOperationAuthNotEnterprise = 764_822_108,
        /// FailedOperation.BindEmailLinkExpired
        #[doc(alias("FailedOperation.BindEmailLinkExpired"))]
        FailedOperationBindEmailLinkExpired = 23_508_660,
        /// FailedOperation.BindEmailLinkInvalid
        #[doc(alias("FailedOperation.BindEmailLinkInvalid"))]
        FailedOperationBindEmailLinkInvalid = 278_488_294,
        /// FailedOperation.ChangePermissionRecordExist
        #[doc(alias("FailedOperation.ChangePermissionRecordExist"))]
        FailedOperationChangePermissionRecordExist = 951_283_427,
        /// FailedOperation.CheckAccountPhoneBindLimit
        #[doc(alias("FailedOperation.CheckAccountPhoneBindLimit"))]
        FailedOperationCheckAccountPhoneBindLimit = -1_494_294_645,
        /// FailedOperation.CheckMailAccount
        #[doc(alias("FailedOperation.CheckMailAccount"))]
        FailedOperationCheckMailAccount = 376_695_956,
        /// FailedOperation.ConfigurationOverUpperLimit
        #[doc(alias("FailedOperation.ConfigurationOverUpperLimit"))]
        FailedOperationConfigurationOverUpperLimit = 1_724_577_687,
        /// FailedOperation.CreateAccount
        #[doc(alias("FailedOperation.CreateAccount"))]
        FailedOperationCreateAccount = -481_471_726,
        /// FailedOperation.CreateBillingPermissionErr
        #[doc(alias("FailedOperation.CreateBillingPermissionErr"))]
        FailedOperationCreateBillingPermissionErr = -1_060_197_487,
        /// FailedOperation.CreateMemberAuthOverLimit
        #[doc(alias("FailedOperation.CreateMemberAuthOverLimit"))]
        FailedOperationCreateMemberAuthOverLimit = 460_555_864,
        /// FailedOperation.CreatePolicy
        #[doc(alias("FailedOperation.CreatePolicy"))]
        FailedOperationCreatePolicy = -1_705_921_956,
        /// FailedOperation.CreateRecordAlreadySuccess
        #[doc(alias("FailedOperation.CreateRecordAlreadySuccess"))]
        FailedOperationCreateRecordAlreadySuccess = -643_772_800,
        /// FailedOperation.CreateRecordNotExist
        #[doc(alias("FailedOperation.CreateRecordNotExist"))]
        FailedOperationCreateRecordNotExist = 50_356_877,
        /// FailedOperation.CreateRole
        #[doc(alias("FailedOperation.CreateRole"))]
        FailedOperationCreateRole = -1_850_408_922,
        /// FailedOperation.CustomPolicyOverUpperLimit
        #[doc(alias("FailedOperation.CustomPolicyOverUpperLimit"))]
        FailedOperationCustomPolicyOverUpperLimit = 1_494_085_882,
        /// FailedOperation.DBOperationError
        #[doc(alias("FailedOperation.DBOperationError"))]
        FailedOperationDbOperationError = -1_647_656_494,
        /// FailedOperation.DecodeMetadataDocumentFailed
        #[doc(alias("FailedOperation.DecodeMetadataDocumentFailed"))]
        FailedOperationDecodeMetadataDocumentFailed = -111_564_441,
        /// FailedOperation.DelegatedAdminCannotModifyPolicy
        #[doc(alias("FailedOperation.DelegatedAdminCannotModifyPolicy"))]
        FailedOperationDelegatedAdminCannotModifyPolicy = -1_373_520_964,
        /// FailedOperation.DeleteGroupNotAllowExistUser
        #[doc(alias("FailedOperation.DeleteGroupNotAllowExistUser"))]
        FailedOperationDeleteGroupNotAllowExistUser = -142_935_495,
        /// FailedOperation.DeletePolicy
        #[doc(alias("FailedOperation.DeletePolicy"))]
        FailedOperationDeletePolicy = -1_909_863_309,
        /// FailedOperation.DescribeOrgServiceUsageStatusErr
        #[doc(alias("FailedOperation.DescribeOrgServiceUsageStatusErr"))]
        FailedOperationDescribeOrgServiceUsageStatusErr = 270_474_666,
        /// FailedOperation.DisableQuitSelfCreatedOrganization
        #[doc(alias("FailedOperation.DisableQuitSelfCreatedOrganization"))]
        FailedOperationDisableQuitSelfCreatedOrganization = 1_298_193_578,
        /// FailedOperation.EmailAlreadyUsed
        #[doc(alias("FailedOperation.EmailAlreadyUsed"))]
        FailedOperationEmailAlreadyUsed = 1_724_960_255,
        /// FailedOperation.EmailBindRecordInvalid
        #[doc(alias("FailedOperation.EmailBindRecordInvalid"))]
        FailedOperationEmailBindRecordInvalid = -1_828_519_892,
        /// FailedOperation.ExistOtherOrganizationMemberShared
        #[doc(alias("FailedOperation.ExistOtherOrganizationMemberShared"))]
        FailedOperationExistOtherOrganizationMemberShared = 2_126_927_727,
        /// FailedOperation.ExistShareMemberNotInOrganization
        #[doc(alias("FailedOperation.ExistShareMemberNotInOrganization"))]
        FailedOperationExistShareMemberNotInOrganization = 2_097_548_383,
        /// FailedOperation.GetAccountRegion
        #[doc(alias("FailedOperation.GetAccountRegion"))]
        FailedOperationGetAccountRegion = -1_153_862_935,
        /// FailedOperation.GetAuthInfo
        #[doc(alias("FailedOperation.GetAuthInfo"))]
        FailedOperationGetAuthInfo = -805_212_670,
        /// FailedOperation.GetPolicyDetail
        #[doc(alias("FailedOperation.GetPolicyDetail"))]
        FailedOperationGetPolicyDetail = -71_619_463,
        /// FailedOperation.GroupOverUpperLimit
        #[doc(alias("FailedOperation.GroupOverUpperLimit"))]
        FailedOperationGroupOverUpperLimit = 1_557_955_670,
        /// FailedOperation.GroupTypeUserTypeNotMatch
        #[doc(alias("FailedOperation.GroupTypeUserTypeNotMatch"))]
        FailedOperationGroupTypeUserTypeNotMatch = -2_107_470_029,
        /// FailedOperation.GroupUserCountOverUpperLimit
        #[doc(alias("FailedOperation.GroupUserCountOverUpperLimit"))]
        FailedOperationGroupUserCountOverUpperLimit = 1_692_397_894,
        /// FailedOperation.HasDifferentResourceType
        #[doc(alias("FailedOperation.HasDifferentResourceType"))]
        FailedOperationHasDifferentResourceType = -813_569_305,
        /// FailedOperation.IdentityCenterAlreadyOpen
        #[doc(alias("FailedOperation.IdentityCenterAlreadyOpen"))]
        FailedOperationIdentityCenterAlreadyOpen = 1_425_749_150,
        /// FailedOperation.IdentityCenterNotAuth
        #[doc(alias("FailedOperation.IdentityCenterNotAuth"))]
        FailedOperationIdentityCenterNotAuth = -986_952_353,
        /// FailedOperation.IdentityCenterNotEnterpriseAuth
        #[doc(alias("FailedOperation.IdentityCenterNotEnterpriseAuth"))]
        FailedOperationIdentityCenterNotEnterpriseAuth = -391_316_164,
        /// FailedOperation.IdentityCenterNotOpen
        #[doc(alias("FailedOperation.IdentityCenterNotOpen"))]
        FailedOperationIdentityCenterNotOpen = -811_511_944,
        /// FailedOperation.IdentityCenterNotOrganizationManager
        #[doc(alias("FailedOperation.IdentityCenterNotOrganizationManager"))]
        FailedOperationIdentityCenterNotOrganizationManager = 2_093_819_721,
        /// FailedOperation.IdentityCenterOrganizationNotOpen
        #[doc(alias("FailedOperation.IdentityCenterOrganizationNotOpen"))]
        FailedOperationIdentityCenterOrganizationNotOpen = 1_678_135_929,
        /// FailedOperation.ImportFileIllegal
        #[doc(alias("FailedOperation.ImportFileIllegal"))]
        FailedOperationImportFileIllegal = 300_447_907,
        /// FailedOperation.InvitationExist
        #[doc(alias("FailedOperation.InvitationExist"))]
        FailedOperationInvitationExist = -1_738_155_826,
        /// FailedOperation.ManualGroupNotDelete
        #[doc(alias("FailedOperation.ManualGroupNotDelete"))]
        FailedOperationManualGroupNotDelete = 96_743_692,
        /// FailedOperation.ManualGroupNotUpdate
        #[doc(alias("FailedOperation.ManualGroupNotUpdate"))]
        FailedOperationManualGroupNotUpdate = 23_016_724,
        /// FailedOperation.ManualUserNotDelete
        #[doc(alias("FailedOperation.ManualUserNotDelete"))]
        FailedOperationManualUserNotDelete = -1_676_022_366,
        /// FailedOperation.ManualUserNotUpdate
        #[doc(alias("FailedOperation.ManualUserNotUpdate"))]
        FailedOperationManualUserNotUpdate = -297_442_914,
        /// FailedOperation.MemberAccountDeregisterPending
        #[doc(alias("FailedOperation.MemberAccountDeregisterPending"))]
        FailedOperationMemberAccountDeregisterPending = -101_398_247,
        /// FailedOperation.MemberBindEmailError
        #[doc(alias("FailedOperation.MemberBindEmailError"))]
        FailedOperationMemberBindEmailError = 2_134_048_998,
        /// FailedOperation.MemberBindPhoneError
        #[doc(alias("FailedOperation.MemberBindPhoneError"))]
        FailedOperationMemberBindPhoneError = 350_761_454,
        /// FailedOperation.MemberEmailExist
        #[doc(alias("FailedOperation.MemberEmailExist"))]
        FailedOperationMemberEmailExist = -1_321_445_485,
        /// FailedOperation.MemberExistDelegatePayerNotAllowDelete
        #[doc(alias("FailedOperation.MemberExistDelegatePayerNotAllowDelete"))]
        FailedOperationMemberExistDelegatePayerNotAllowDelete = -1_350_365_910,
        /// FailedOperation.MemberExistInOtherOrganization
        #[doc(alias("FailedOperation.MemberExistInOtherOrganization"))]
        FailedOperationMemberExistInOtherOrganization = -1_020_691_283,
        /// FailedOperation.MemberIdentityAuthUsed
        #[doc(alias("FailedOperation.MemberIdentityAuthUsed"))]
        FailedOperationMemberIdentityAuthUsed = 576_042_422,
        /// FailedOperation.MemberIsDelegatePayerNotAllowDelete
        #[doc(alias("FailedOperation.MemberIsDelegatePayerNotAllowDelete"))]
        FailedOperationMemberIsDelegatePayerNotAllowDelete = -1_201_461_030,
        /// FailedOperation.MemberNameUsed
        #[doc(alias("FailedOperation.MemberNameUsed"))]
        FailedOperationMemberNameUsed = -1_573_446_829,
        /// FailedOperation.MemberPolicyNameExist
        #[doc(alias("FailedOperation.MemberPolicyNameExist"))]
        FailedOperationMemberPolicyNameExist = -39_078_465,
        /// FailedOperation.MemberShareResource
        #[doc(alias("FailedOperation.MemberShareResource"))]
        FailedOperationMemberShareResource = -2_021_097_892,
        /// FailedOperation.MetadataCosParsingFailed
        #[doc(alias("FailedOperation.MetadataCosParsingFailed"))]
        FailedOperationMetadataCosParsingFailed = 701_307_237,
        /// FailedOperation.NodeNotEmpty
        #[doc(alias("FailedOperation.NodeNotEmpty"))]
        FailedOperationNodeNotEmpty = -1_805_085_048,
        /// FailedOperation.NotSameRegion
        #[doc(alias("FailedOperation.NotSameRegion"))]
        FailedOperationNotSameRegion = -868_897_567,
        /// FailedOperation.OperateBillingPermissionErr
        #[doc(alias("FailedOperation.OperateBillingPermissionErr"))]
        FailedOperationOperateBillingPermissionErr = 1_434_849_961,
        /// FailedOperation.OperatePolicy
        #[doc(alias("FailedOperation.OperatePolicy"))]
        FailedOperationOperatePolicy = 1_288_111_806,
        /// FailedOperation.OrgMemberPolicyExist
        #[doc(alias("FailedOperation.OrgMemberPolicyExist"))]
        FailedOperationOrgMemberPolicyExist = 1_434_943_787,
        /// FailedOperation.OrganizationAuthManageNotAllowDelete
        #[doc(alias("FailedOperation.OrganizationAuthManageNotAllowDelete"))]
        FailedOperationOrganizationAuthManageNotAllowDelete = 1_324_198_909,
        /// FailedOperation.OrganizationAuthRelationExist
        #[doc(alias("FailedOperation.OrganizationAuthRelationExist"))]
        FailedOperationOrganizationAuthRelationExist = 2_146_402_328,
        /// FailedOperation.OrganizationDetachLastPolicyError
        #[doc(alias("FailedOperation.OrganizationDetachLastPolicyError"))]
        FailedOperationOrganizationDetachLastPolicyError = -507_276_572,
        /// FailedOperation.OrganizationDetachPolicyError
        #[doc(alias("FailedOperation.OrganizationDetachPolicyError"))]
        FailedOperationOrganizationDetachPolicyError = 827_406_498,
        /// FailedOperation.OrganizationExistAlready
        #[doc(alias("FailedOperation.OrganizationExistAlready"))]
        FailedOperationOrganizationExistAlready = -1_021_846_918,
        /// FailedOperation.OrganizationIdentityInUsed
        #[doc(alias("FailedOperation.OrganizationIdentityInUsed"))]
        FailedOperationOrganizationIdentityInUsed = -661_484_136,
        /// FailedOperation.OrganizationIdentityNameUsed
        #[doc(alias("FailedOperation.OrganizationIdentityNameUsed"))]
        FailedOperationOrganizationIdentityNameUsed = -1_609_876_578,
        /// FailedOperation.OrganizationIdentityPolicyError
        #[doc(alias("FailedOperation.OrganizationIdentityPolicyError"))]
        FailedOperationOrganizationIdentityPolicyError = -2_099_992_312,
        /// FailedOperation.OrganizationMemberExist
        #[doc(alias("FailedOperation.OrganizationMemberExist"))]
        FailedOperationOrganizationMemberExist = 578_337_457,
        /// FailedOperation.OrganizationMemberNameUsed
        #[doc(alias("FailedOperation.OrganizationMemberNameUsed"))]
        FailedOperationOrganizationMemberNameUsed = 1_506_151_947,
        /// FailedOperation.OrganizationMemberNotExist
        #[doc(alias("FailedOperation.OrganizationMemberNotExist"))]
        FailedOperationOrganizationMemberNotExist = 699_542_939,
        /// FailedOperation.OrganizationNodeDeleteOverLimit
        #[doc(alias("FailedOperation.OrganizationNodeDeleteOverLimit"))]
        FailedOperationOrganizationNodeDeleteOverLimit = -1_762_397_408,
        /// FailedOperation.OrganizationNodeNameUsed
        #[doc(alias("FailedOperation.OrganizationNodeNameUsed"))]
        FailedOperationOrganizationNodeNameUsed = -372_958_709,
        /// FailedOperation.OrganizationNodeNotEmpty
        #[doc(alias("FailedOperation.OrganizationNodeNotEmpty"))]
        FailedOperationOrganizationNodeNotEmpty = 1_428_118_295,
        /// FailedOperation.OrganizationNodeNotExist
        #[doc(alias("FailedOperation.OrganizationNodeNotExist"))]
        FailedOperationOrganizationNodeNotExist = -181_095_817,
        /// FailedOperation.OrganizationNotEmpty
        #[doc(alias("FailedOperation.OrganizationNotEmpty"))]
        FailedOperationOrganizationNotEmpty = -212_985_997,
        /// FailedOperation.OrganizationPermissionIllegal
        #[doc(alias("FailedOperation.OrganizationPermissionIllegal"))]
        FailedOperationOrganizationPermissionIllegal = -9_872_821,
        /// FailedOperation.OrganizationPolicyIllegal
        #[doc(alias("FailedOperation.OrganizationPolicyIllegal"))]
        FailedOperationOrganizationPolicyIllegal = -1_418_650_003,
        /// FailedOperation.OrganizationPolicyInUsed
        #[doc(alias("FailedOperation.OrganizationPolicyInUsed"))]
        FailedOperationOrganizationPolicyInUsed = -1_659_140_082,
        /// FailedOperation.OrganizationPolicyIsNotDisabled
        #[doc(alias("FailedOperation.OrganizationPolicyIsNotDisabled"))]
        FailedOperationOrganizationPolicyIsNotDisabled = 1_276_089_951,
        /// FailedOperation.OrganizationPolicyIsNotEnabled
        #[doc(alias("FailedOperation.OrganizationPolicyIsNotEnabled"))]
        FailedOperationOrganizationPolicyIsNotEnabled = 1_153_323_154,
        /// FailedOperation.OrganizationServiceAssignIsUse
        #[doc(alias("FailedOperation.OrganizationServiceAssignIsUse"))]
        FailedOperationOrganizationServiceAssignIsUse = 696_177_640,
        /// FailedOperation.PartnerManagementErr
        #[doc(alias("FailedOperation.PartnerManagementErr"))]
        FailedOperationPartnerManagementErr = 1_815_209_824,
        /// FailedOperation.PayUinIllegal
        #[doc(alias("FailedOperation.PayUinIllegal"))]
        FailedOperationPayUinIllegal = 827_268_127,
        /// FailedOperation.PermissionDenied
        #[doc(alias("FailedOperation.PermissionDenied"))]
        FailedOperationPermissionDenied = 1_404_923_217,
        /// FailedOperation.PolicyEnableInvalid
        #[doc(alias("FailedOperation.PolicyEnableInvalid"))]
        FailedOperationPolicyEnableInvalid = 1_178_050_031,
        /// FailedOperation.PolicyFull
        #[doc(alias("FailedOperation.PolicyFull"))]
        FailedOperationPolicyFull = -878_298_787,
        /// FailedOperation.PolicyNameInUse
        #[doc(alias("FailedOperation.PolicyNameInUse"))]
        FailedOperationPolicyNameInUse = 1_423_187_252,
        /// FailedOperation.QuitShareUint
        #[doc(alias("FailedOperation.QuitShareUint"))]
        FailedOperationQuitShareUint = 345_514_036,
        /// FailedOperation.QuitShareUintError
        #[doc(alias("FailedOperation.QuitShareUintError"))]
        FailedOperationQuitShareUintError = 109_997_526,
        /// FailedOperation.QuiteShareUnit
        #[doc(alias("FailedOperation.QuiteShareUnit"))]
        FailedOperationQuiteShareUnit = -2_060_237_252,
        /// FailedOperation.ReSentInvitation
        #[doc(alias("FailedOperation.ReSentInvitation"))]
        FailedOperationReSentInvitation = -1_968_756_792,
        /// FailedOperation.ResourceOverLimit
        #[doc(alias("FailedOperation.ResourceOverLimit"))]
        FailedOperationResourceOverLimit = 1_678_987_304,
        /// FailedOperation.RoleConfigurationAuthorizationAlreadyExist
        #[doc(alias("FailedOperation.RoleConfigurationAuthorizationAlreadyExist"))]
        FailedOperationRoleConfigurationAuthorizationAlreadyExist = 197_855_119,
        /// FailedOperation.RoleConfigurationAuthorizationExist
        #[doc(alias("FailedOperation.RoleConfigurationAuthorizationExist"))]
        FailedOperationRoleConfigurationAuthorizationExist = -1_784_966_295,
        /// FailedOperation.RoleConfigurationAuthorizationOverLimit
        #[doc(alias("FailedOperation.RoleConfigurationAuthorizationOverLimit"))]
        FailedOperationRoleConfigurationAuthorizationOverLimit = 85_318_197,
        /// FailedOperation.RoleConfigurationProvisioningAlreadyDeployed
        #[doc(alias("FailedOperation.RoleConfigurationProvisioningAlreadyDeployed"))]
        FailedOperationRoleConfigurationProvisioningAlreadyDeployed = 208_270_639,
        /// FailedOperation.RoleConfigurationProvisioningStatusError
        #[doc(alias("FailedOperation.RoleConfigurationProvisioningStatusError"))]
        FailedOperationRoleConfigurationProvisioningStatusError = -2_130_145_935,
        /// FailedOperation.SAMLMetadataDocumentGetFailed
        #[doc(alias("FailedOperation.SAMLMetadataDocumentGetFailed"))]
        FailedOperationSamlMetadataDocumentGetFailed = 1_907_274_217,
        /// FailedOperation.SAMLServiceProviderCreateFailed
        #[doc(alias("FailedOperation.SAMLServiceProviderCreateFailed"))]
        FailedOperationSamlServiceProviderCreateFailed = -459_868_635,
        /// FailedOperation.SSoStatusEnableNotClearIdentityProvider
        #[doc(alias("FailedOperation.SSoStatusEnableNotClearIdentityProvider"))]
        FailedOperationSSoStatusEnableNotClearIdentityProvider = 423_900_839,
        /// FailedOperation.ScimCredentialGenerateError
        #[doc(alias("FailedOperation.ScimCredentialGenerateError"))]
        FailedOperationScimCredentialGenerateError = 987_589_346,
        /// FailedOperation.ShareAreaNotExist
        #[doc(alias("FailedOperation.ShareAreaNotExist"))]
        FailedOperationShareAreaNotExist = -1_371_796_545,
        /// FailedOperation.ShareMemberNotExist
        #[doc(alias("FailedOperation.ShareMemberNotExist"))]
        FailedOperationShareMemberNotExist = 1_177_046_685,
        /// FailedOperation.ShareNodeExisted
        #[doc(alias("FailedOperation.ShareNodeExisted"))]
        FailedOperationShareNodeExisted = -1_037_253_932,
        /// FailedOperation.ShareNodeNotExist
        #[doc(alias("FailedOperation.ShareNodeNotExist"))]
        FailedOperationShareNodeNotExist = 1_478_221_384,
        /// FailedOperation.ShareResourceMemberInUse
        #[doc(alias("FailedOperation.ShareResourceMemberInUse"))]
        FailedOperationShareResourceMemberInUse = 767_829_255,
        /// FailedOperation.ShareResourceNotExist
        #[doc(alias("FailedOperation.ShareResourceNotExist"))]
        FailedOperationShareResourceNotExist = -903_610_230,
        /// FailedOperation.ShareResourceTypeNotExist
        #[doc(alias("FailedOperation.ShareResourceTypeNotExist"))]
        FailedOperationShareResourceTypeNotExist = 277_954_283,
        /// FailedOperation.ShareUnitNotEmpty
        #[doc(alias("FailedOperation.ShareUnitNotEmpty"))]
        FailedOperationShareUnitNotEmpty = -1_828_724_672,
        /// FailedOperation.ShareUnitNotExist
        #[doc(alias("FailedOperation.ShareUnitNotExist"))]
        FailedOperationShareUnitNotExist = 529_337_728,
        /// FailedOperation.SomeUinsNotInOrganization
        #[doc(alias("FailedOperation.SomeUinsNotInOrganization"))]
        FailedOperationSomeUinsNotInOrganization = -586_281_816,
        /// FailedOperation.SubAccountIdentityExist
        #[doc(alias("FailedOperation.SubAccountIdentityExist"))]
        FailedOperationSubAccountIdentityExist = -1_403_571_058,
        /// FailedOperation.SubAccountNotExist
        #[doc(alias("FailedOperation.SubAccountNotExist"))]
        FailedOperationSubAccountNotExist = -1_773_511_784,
        /// FailedOperation.SynchronizedGroupNotAddUser
        #[doc(alias("FailedOperation.SynchronizedGroupNotAddUser"))]
        FailedOperationSynchronizedGroupNotAddUser = 106_868_683,
        /// FailedOperation.SynchronizedGroupNotDelete
        #[doc(alias("FailedOperation.SynchronizedGroupNotDelete"))]
        FailedOperationSynchronizedGroupNotDelete = 1_073_900_722,
        /// FailedOperation.SynchronizedGroupNotRemoveUser
        #[doc(alias("FailedOperation.SynchronizedGroupNotRemoveUser"))]
        FailedOperationSynchronizedGroupNotRemoveUser = -192_141_231,
        /// FailedOperation.SynchronizedGroupNotUpdate
        #[doc(alias("FailedOperation.SynchronizedGroupNotUpdate"))]
        FailedOperationSynchronizedGroupNotUpdate = 1_929_075_211,
        /// FailedOperation.SynchronizedUserNotDelete
        #[doc(alias("FailedOperation.SynchronizedUserNotDelete"))]
        FailedOperationSynchronizedUserNotDelete = -1_997_594_135,
        /// FailedOperation.SynchronizedUserNotUpdate
        #[doc(alias("FailedOperation.SynchronizedUserNotUpdate"))]
        FailedOperationSynchronizedUserNotUpdate = -652_742_245,
        /// FailedOperation.SystemPolicyOverUpperLimit
        #[doc(alias("FailedOperation.SystemPolicyOverUpperLimit"))]
        FailedOperationSystemPolicyOverUpperLimit = 316_746_198,
        /// FailedOperation.TagResourcesError
        #[doc(alias("FailedOperation.TagResourcesError"))]
        FailedOperationTagResourcesError = 781_275_389,
        /// FailedOperation.UploadMetadataFailed
        #[doc(alias("FailedOperation.UploadMetadataFailed"))]
        FailedOperationUploadMetadataFailed = 11_597_009,
        /// FailedOperation.UserAddGroupCountOverUpperLimit
        #[doc(alias("FailedOperation.UserAddGroupCountOverUpperLimit"))]
        FailedOperationUserAddGroupCountOverUpperLimit = 1_061_892_553,
        /// FailedOperation.UserOverUpperLimit
        #[doc(alias("FailedOperation.UserOverUpperLimit"))]
        FailedOperationUserOverUpperLimit = 798_669_783,
        /// FailedOperation.UserProvisioningAlreadyExists
        #[doc(alias("FailedOperation.UserProvisioningAlreadyExists"))]
        FailedOperationUserProvisioningAlreadyExists = 2_144_197_919,
        /// FailedOperation.UserProvisioningExists
        #[doc(alias("FailedOperation.UserProvisioningExists"))]
        FailedOperationUserProvisioningExists = -252_073_662,
        /// FailedOperation.UserProvisioningFailed
        #[doc(alias("FailedOperation.UserProvisioningFailed"))]
        FailedOperationUserProvisioningFailed = -2_111_984_937,
        /// FailedOperation.UserProvisioningOverLimit
        #[doc(alias("FailedOperation.UserProvisioningOverLimit"))]
        FailedOperationUserProvisioningOverLimit = 558_802_046,
        /// FailedOperation.X509CertificateAlreadyExist
        #[doc(alias("FailedOperation.X509CertificateAlreadyExist"))]
        FailedOperationX509CertificateAlreadyExist = 750_895_574,
        /// FailedOperation.X509CertificateLimitExceeded
        #[doc(alias("FailedOperation.X509CertificateLimitExceeded"))]
        FailedOperationX509CertificateLimitExceeded = 725_100_963,
        /// FailedOperation.X509CertificateMinimumRequired
        #[doc(alias("FailedOperation.X509CertificateMinimumRequired"))]
        FailedOperationX509CertificateMinimumRequired = -1_068_767_373,
        /// FailedOperation.X509CertificateParsingFailed
        #[doc(alias("FailedOperation.X509CertificateParsingFailed"))]
        FailedOperationX509CertificateParsingFailed = 2_077_321_550,
        /// FailedOperation.XMLDataUnmarshalFailed
        #[doc(alias("FailedOperation.XMLDataUnmarshalFailed"))]
        FailedOperationXmlDataUnmarshalFailed = 2_067_708_711,
        /// FailedOperation.ZoneIdNotExist
        #[doc(alias("FailedOperation.ZoneIdNotExist"))]
        FailedOperationZoneIdNotExist = -596_894_897,
        /// InternalError
        InternalError = -609_421_848,
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
        /// InvalidParameter.AllowQuitIllegal
        #[doc(alias("InvalidParameter.AllowQuitIllegal"))]
        InvalidParameterAllowQuitIllegal = -1_256_440_531,
        /// InvalidParameter.AttachmentFull
        #[doc(alias("InvalidParameter.AttachmentFull"))]
        InvalidParameterAttachmentFull = 1_433_977_202,
        /// InvalidParameter.BindPolicyNameNotAllowed
        #[doc(alias("InvalidParameter.BindPolicyNameNotAllowed"))]
        InvalidParameterBindPolicyNameNotAllowed = 848_830_623,
        /// InvalidParameter.CodeError
        #[doc(alias("InvalidParameter.CodeError"))]
        InvalidParameterCodeError = -1_669_085_211,
        /// InvalidParameter.CodeExpired
        #[doc(alias("InvalidParameter.CodeExpired"))]
        InvalidParameterCodeExpired = 572_124_820,
        /// InvalidParameter.ConditionContentError
        #[doc(alias("InvalidParameter.ConditionContentError"))]
        InvalidParameterConditionContentError = 1_644_163_437,
        /// InvalidParameter.ConditionError
        #[doc(alias("InvalidParameter.ConditionError"))]
        InvalidParameterConditionError = -1_777_731_035,
        /// InvalidParameter.ConditionTypeError
        #[doc(alias("InvalidParameter.ConditionTypeError"))]
        InvalidParameterConditionTypeError = 1_571_361_790,
        /// InvalidParameter.ConfigurationNameAlreadyExists
        #[doc(alias("InvalidParameter.ConfigurationNameAlreadyExists"))]
        InvalidParameterConfigurationNameAlreadyExists = -1_354_822_976,
        /// InvalidParameter.ConfigurationNameFormatError
        #[doc(alias("InvalidParameter.ConfigurationNameFormatError"))]
        InvalidParameterConfigurationNameFormatError = 900_256_597,
        /// InvalidParameter.DescriptionLengthOverlimit
        #[doc(alias("InvalidParameter.DescriptionLengthOverlimit"))]
        InvalidParameterDescriptionLengthOverlimit = -1_406_597_007,
        /// InvalidParameter.EffectError
        #[doc(alias("InvalidParameter.EffectError"))]
        InvalidParameterEffectError = -1_980_418_217,
        /// InvalidParameter.EmailAlreadyExists
        #[doc(alias("InvalidParameter.EmailAlreadyExists"))]
        InvalidParameterEmailAlreadyExists = -1_868_872_475,
        /// InvalidParameter.GroupNameAlreadyExists
        #[doc(alias("InvalidParameter.GroupNameAlreadyExists"))]
        InvalidParameterGroupNameAlreadyExists = -869_499_087,
        /// InvalidParameter.GroupNameFormatError
        #[doc(alias("InvalidParameter.GroupNameFormatError"))]
        InvalidParameterGroupNameFormatError = -1_990_108_194,
        /// InvalidParameter.GroupNotExist
        #[doc(alias("InvalidParameter.GroupNotExist"))]
        InvalidParameterGroupNotExist = 560_594_727,
        /// InvalidParameter.GroupUserAlreadyExists
        #[doc(alias("InvalidParameter.GroupUserAlreadyExists"))]
        InvalidParameterGroupUserAlreadyExists = 190_784_166,
        /// InvalidParameter.GroupUserNotExist
        #[doc(alias("InvalidParameter.GroupUserNotExist"))]
        InvalidParameterGroupUserNotExist = -1_229_936_136,
        /// InvalidParameter.InterfaceNotExist
        #[doc(alias("InvalidParameter.InterfaceNotExist"))]
        InvalidParameterInterfaceNotExist = -733_978_576,
        /// InvalidParameter.InvalidEmail
        #[doc(alias("InvalidParameter.InvalidEmail"))]
        InvalidParameterInvalidEmail = 1_057_633_130,
        /// InvalidParameter.NextTokenInvalid
        #[doc(alias("InvalidParameter.NextTokenInvalid"))]
        InvalidParameterNextTokenInvalid = 154_008_555,
        /// InvalidParameter.NotSupportProduct
        #[doc(alias("InvalidParameter.NotSupportProduct"))]
        InvalidParameterNotSupportProduct = -1_372_708_098,
        /// InvalidParameter.OrganizationMemberNotExist
        #[doc(alias("InvalidParameter.OrganizationMemberNotExist"))]
        InvalidParameterOrganizationMemberNotExist = -1_551_740_733,
        /// InvalidParameter.OrganizationMemberNotManager
        #[doc(alias("InvalidParameter.OrganizationMemberNotManager"))]
        InvalidParameterOrganizationMemberNotManager = -1_808_321_675,
        /// InvalidParameter.OrganizationNodeNotExist
        #[doc(alias("InvalidParameter.OrganizationNodeNotExist"))]
        InvalidParameterOrganizationNodeNotExist = 343_792_875,
        /// InvalidParameter.OrganizationNotExist
        #[doc(alias("InvalidParameter.OrganizationNotExist"))]
        InvalidParameterOrganizationNotExist = -1_682_703_881,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError = -15_752_130,
        /// InvalidParameter.PasswordIllegal
        #[doc(alias("InvalidParameter.PasswordIllegal"))]
        InvalidParameterPasswordIllegal = 931_525_839,
        /// InvalidParameter.PolicyDocumentEmpty
        #[doc(alias("InvalidParameter.PolicyDocumentEmpty"))]
        InvalidParameterPolicyDocumentEmpty = 2_119_272_208,
        /// InvalidParameter.PolicyDocumentError
        #[doc(alias("InvalidParameter.PolicyDocumentError"))]
        InvalidParameterPolicyDocumentError = -768_383_086,
        /// InvalidParameter.PolicyDocumentLengthOverLimit
        #[doc(alias("InvalidParameter.PolicyDocumentLengthOverLimit"))]
        InvalidParameterPolicyDocumentLengthOverLimit = -486_355_051,
        /// InvalidParameter.PolicyIdNotExist
        #[doc(alias("InvalidParameter.PolicyIdNotExist"))]
        InvalidParameterPolicyIdNotExist = -1_379_781_096,
        /// InvalidParameter.PolicyKeyDuplicated
        #[doc(alias("InvalidParameter.PolicyKeyDuplicated"))]
        InvalidParameterPolicyKeyDuplicated = 1_465_893_003,
        /// InvalidParameter.PolicyNameAlreadyExists
        #[doc(alias("InvalidParameter.PolicyNameAlreadyExists"))]
        InvalidParameterPolicyNameAlreadyExists = 1_309_191_088,
        /// InvalidParameter.PolicyNameError
        #[doc(alias("InvalidParameter.PolicyNameError"))]
        InvalidParameterPolicyNameError = 489_046_966,
        /// InvalidParameter.PolicyNameExisted
        #[doc(alias("InvalidParameter.PolicyNameExisted"))]
        InvalidParameterPolicyNameExisted = -944_887_895,
        /// InvalidParameter.PolicyNameSizeOverUpperLimit
        #[doc(alias("InvalidParameter.PolicyNameSizeOverUpperLimit"))]
        InvalidParameterPolicyNameSizeOverUpperLimit = -529_998_882,
        /// InvalidParameter.PolicyTypeError
        #[doc(alias("InvalidParameter.PolicyTypeError"))]
        InvalidParameterPolicyTypeError = 605_626_046,
        /// InvalidParameter.PrincipalError
        #[doc(alias("InvalidParameter.PrincipalError"))]
        InvalidParameterPrincipalError = 8_793_731,
        /// InvalidParameter.PrincipalQcsError
        #[doc(alias("InvalidParameter.PrincipalQcsError"))]
        InvalidParameterPrincipalQcsError = -524_760_025,
        /// InvalidParameter.PrincipalQcsNotExist
        #[doc(alias("InvalidParameter.PrincipalQcsNotExist"))]
        InvalidParameterPrincipalQcsNotExist = 1_442_232_972,
        /// InvalidParameter.PrincipalServiceNotExist
        #[doc(alias("InvalidParameter.PrincipalServiceNotExist"))]
        InvalidParameterPrincipalServiceNotExist = -577_767_465,
        /// InvalidParameter.ReservedTagKey
        #[doc(alias("InvalidParameter.ReservedTagKey"))]
        InvalidParameterReservedTagKey = -24_994_930,
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
        /// InvalidParameter.RoleConfigurationNotExist
        #[doc(alias("InvalidParameter.RoleConfigurationNotExist"))]
        InvalidParameterRoleConfigurationNotExist = -1_081_346_492,
        /// InvalidParameter.RolePolicyAlreadyExist
        #[doc(alias("InvalidParameter.RolePolicyAlreadyExist"))]
        InvalidParameterRolePolicyAlreadyExist = -1_821_570_029,
        /// InvalidParameter.RolePolicyNotExist
        #[doc(alias("InvalidParameter.RolePolicyNotExist"))]
        InvalidParameterRolePolicyNotExist = 133_694_408,
        /// InvalidParameter.ScimCredentialNotFound
        #[doc(alias("InvalidParameter.ScimCredentialNotFound"))]
        InvalidParameterScimCredentialNotFound = 1_651_449_287,
        /// InvalidParameter.ScimSyncStatusError
        #[doc(alias("InvalidParameter.ScimSyncStatusError"))]
        InvalidParameterScimSyncStatusError = -2_019_255_009,
        /// InvalidParameter.StatementError
        #[doc(alias("InvalidParameter.StatementError"))]
        InvalidParameterStatementError = -195_091_866,
        /// InvalidParameter.TagError
        #[doc(alias("InvalidParameter.TagError"))]
        InvalidParameterTagError = -2_068_234_876,
        /// InvalidParameter.UnsupportedService
        #[doc(alias("InvalidParameter.UnsupportedService"))]
        InvalidParameterUnsupportedService = -620_137_455,
        /// InvalidParameter.UserAlreadyExistsGroup
        #[doc(alias("InvalidParameter.UserAlreadyExistsGroup"))]
        InvalidParameterUserAlreadyExistsGroup = -1_685_230_386,
        /// InvalidParameter.UserScimCredentialStatusError
        #[doc(alias("InvalidParameter.UserScimCredentialStatusError"))]
        InvalidParameterUserScimCredentialStatusError = 1_302_760_753,
        /// InvalidParameter.UserTypeError
        #[doc(alias("InvalidParameter.UserTypeError"))]
        InvalidParameterUserTypeError = -744_199_350,
        /// InvalidParameter.UsernameAlreadyExists
        #[doc(alias("InvalidParameter.UsernameAlreadyExists"))]
        InvalidParameterUsernameAlreadyExists = 1_045_912_760,
        /// InvalidParameter.UsernameFormatError
        #[doc(alias("InvalidParameter.UsernameFormatError"))]
        InvalidParameterUsernameFormatError = -694_451_604,
        /// InvalidParameter.VersionError
        #[doc(alias("InvalidParameter.VersionError"))]
        InvalidParameterVersionError = -1_953_061_081,
        /// InvalidParameterValue.IdentityCenterZoneNameAlreadyExist
        #[doc(alias("InvalidParameterValue.IdentityCenterZoneNameAlreadyExist"))]
        InvalidParameterValueIdentityCenterZoneNameAlreadyExist = -604_731_754,
        /// InvalidParameterValue.PolicyContentInvalid
        #[doc(alias("InvalidParameterValue.PolicyContentInvalid"))]
        InvalidParameterValuePolicyContentInvalid = -1_867_123_471,
        /// InvalidParameterValue.SSoStatusInvalid
        #[doc(alias("InvalidParameterValue.SSoStatusInvalid"))]
        InvalidParameterValueSSoStatusInvalid = -201_667_243,
        /// InvalidParameterValue.X509CertificateFormatError
        #[doc(alias("InvalidParameterValue.X509CertificateFormatError"))]
        InvalidParameterValueX509CertificateFormatError = 1_987_432_584,
        /// InvalidParameterValue.ZoneNameFormatError
        #[doc(alias("InvalidParameterValue.ZoneNameFormatError"))]
        InvalidParameterValueZoneNameFormatError = -1_555_694_633,
        /// LimitExceeded.AddUserToGroupLimitExceeded
        #[doc(alias("LimitExceeded.AddUserToGroupLimitExceeded"))]
        LimitExceededAddUserToGroupLimitExceeded = -1_117_216_526,
        /// LimitExceeded.CreateMemberOverLimit
        #[doc(alias("LimitExceeded.CreateMemberOverLimit"))]
        LimitExceededCreateMemberOverLimit = 1_745_457_379,
        /// LimitExceeded.CreateOrgServiceAssignOverLimit
        #[doc(alias("LimitExceeded.CreateOrgServiceAssignOverLimit"))]
        LimitExceededCreateOrgServiceAssignOverLimit = 1_087_569_663,
        /// LimitExceeded.CreateRoleAssignmentLimitExceeded
        #[doc(alias("LimitExceeded.CreateRoleAssignmentLimitExceeded"))]
        LimitExceededCreateRoleAssignmentLimitExceeded = -667_071_714,
        /// LimitExceeded.CreateUserLimitExceeded
        #[doc(alias("LimitExceeded.CreateUserLimitExceeded"))]
        LimitExceededCreateUserLimitExceeded = -418_863_172,
        /// LimitExceeded.CreateUserSyncProvisioningLimitExceeded
        #[doc(alias("LimitExceeded.CreateUserSyncProvisioningLimitExceeded"))]
        LimitExceededCreateUserSyncProvisioningLimitExceeded = -807_140_070,
        /// LimitExceeded.EmailBindOverLimit
        #[doc(alias("LimitExceeded.EmailBindOverLimit"))]
        LimitExceededEmailBindOverLimit = -1_027_915_112,
        /// LimitExceeded.IdentityExceedLimit
        #[doc(alias("LimitExceeded.IdentityExceedLimit"))]
        LimitExceededIdentityExceedLimit = 791_395_876,
        /// LimitExceeded.InvitationOverLimit
        #[doc(alias("LimitExceeded.InvitationOverLimit"))]
        LimitExceededInvitationOverLimit = -1_813_703_225,
        /// LimitExceeded.NodeDepthExceedLimit
        #[doc(alias("LimitExceeded.NodeDepthExceedLimit"))]
        LimitExceededNodeDepthExceedLimit = 887_867_932,
        /// LimitExceeded.NodeExceedLimit
        #[doc(alias("LimitExceeded.NodeExceedLimit"))]
        LimitExceededNodeExceedLimit = 1_422_919_189,
        /// LimitExceeded.OrganizationMemberOverLimit
        #[doc(alias("LimitExceeded.OrganizationMemberOverLimit"))]
        LimitExceededOrganizationMemberOverLimit = -1_216_079_219,
        /// LimitExceeded.PhoneNumBound
        #[doc(alias("LimitExceeded.PhoneNumBound"))]
        LimitExceededPhoneNumBound = -355_202_038,
        /// LimitExceeded.RemoveUserFromGroupLimitExceeded
        #[doc(alias("LimitExceeded.RemoveUserFromGroupLimitExceeded"))]
        LimitExceededRemoveUserFromGroupLimitExceeded = -1_221_104_119,
        /// LimitExceeded.ScimCredentialLimitExceeded
        #[doc(alias("LimitExceeded.ScimCredentialLimitExceeded"))]
        LimitExceededScimCredentialLimitExceeded = -1_569_542_978,
        /// LimitExceeded.SendEmailLimit
        #[doc(alias("LimitExceeded.SendEmailLimit"))]
        LimitExceededSendEmailLimit = 1_446_922_508,
        /// LimitExceeded.SendEmailWithinOneHourLimit
        #[doc(alias("LimitExceeded.SendEmailWithinOneHourLimit"))]
        LimitExceededSendEmailWithinOneHourLimit = 202_871_718,
        /// LimitExceeded.ShareUnitMemberOverLimit
        #[doc(alias("LimitExceeded.ShareUnitMemberOverLimit"))]
        LimitExceededShareUnitMemberOverLimit = -298_904_234,
        /// LimitExceeded.ShareUnitNodeOverLimit
        #[doc(alias("LimitExceeded.ShareUnitNodeOverLimit"))]
        LimitExceededShareUnitNodeOverLimit = -705_520_058,
        /// LimitExceeded.ShareUnitResourceOverLimit
        #[doc(alias("LimitExceeded.ShareUnitResourceOverLimit"))]
        LimitExceededShareUnitResourceOverLimit = -292_083_183,
        /// LimitExceeded.TagPolicy
        #[doc(alias("LimitExceeded.TagPolicy"))]
        LimitExceededTagPolicy = -686_690_731,
        /// LimitExceeded.UpdateEmailBindOverLimit
        #[doc(alias("LimitExceeded.UpdateEmailBindOverLimit"))]
        LimitExceededUpdateEmailBindOverLimit = 78_953_102,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.ApplyNotExist
        #[doc(alias("ResourceNotFound.ApplyNotExist"))]
        ResourceNotFoundApplyNotExist = -1_868_647_501,
        /// ResourceNotFound.ChangePermissionNotExist
        #[doc(alias("ResourceNotFound.ChangePermissionNotExist"))]
        ResourceNotFoundChangePermissionNotExist = -851_829_359,
        /// ResourceNotFound.EffectivePolicyNotFound
        #[doc(alias("ResourceNotFound.EffectivePolicyNotFound"))]
        ResourceNotFoundEffectivePolicyNotFound = -447_708_456,
        /// ResourceNotFound.EmailBindRecordNotExist
        #[doc(alias("ResourceNotFound.EmailBindRecordNotExist"))]
        ResourceNotFoundEmailBindRecordNotExist = 1_943_157_722,
        /// ResourceNotFound.InvitationNotExist
        #[doc(alias("ResourceNotFound.InvitationNotExist"))]
        ResourceNotFoundInvitationNotExist = -461_759_973,
        /// ResourceNotFound.MemberEventNotExist
        #[doc(alias("ResourceNotFound.MemberEventNotExist"))]
        ResourceNotFoundMemberEventNotExist = -1_341_172_856,
        /// ResourceNotFound.MemberIdentityNotExist
        #[doc(alias("ResourceNotFound.MemberIdentityNotExist"))]
        ResourceNotFoundMemberIdentityNotExist = 272_443_867,
        /// ResourceNotFound.MemberNotExist
        #[doc(alias("ResourceNotFound.MemberNotExist"))]
        ResourceNotFoundMemberNotExist = -2_116_764_638,
        /// ResourceNotFound.MemberOperateProcessNotExist
        #[doc(alias("ResourceNotFound.MemberOperateProcessNotExist"))]
        ResourceNotFoundMemberOperateProcessNotExist = -1_078_991_694,
        /// ResourceNotFound.MemberPolicyNotExist
        #[doc(alias("ResourceNotFound.MemberPolicyNotExist"))]
        ResourceNotFoundMemberPolicyNotExist = 523_692_981,
        /// ResourceNotFound.NodeNotExist
        #[doc(alias("ResourceNotFound.NodeNotExist"))]
        ResourceNotFoundNodeNotExist = 1_067_280_412,
        /// ResourceNotFound.NotFound
        #[doc(alias("ResourceNotFound.NotFound"))]
        ResourceNotFoundNotFound = 29_007_449,
        /// ResourceNotFound.OrganizationAuthRelationNotExist
        #[doc(alias("ResourceNotFound.OrganizationAuthRelationNotExist"))]
        ResourceNotFoundOrganizationAuthRelationNotExist = 1_811_110_050,
        /// ResourceNotFound.OrganizationIdentityNotExist
        #[doc(alias("ResourceNotFound.OrganizationIdentityNotExist"))]
        ResourceNotFoundOrganizationIdentityNotExist = 959_739_282,
        /// ResourceNotFound.OrganizationMemberNotExist
        #[doc(alias("ResourceNotFound.OrganizationMemberNotExist"))]
        ResourceNotFoundOrganizationMemberNotExist = 326_375_653,
        /// ResourceNotFound.OrganizationNodeNotExist
        #[doc(alias("ResourceNotFound.OrganizationNodeNotExist"))]
        ResourceNotFoundOrganizationNodeNotExist = 929_919_670,
        /// ResourceNotFound.OrganizationNotExist
        #[doc(alias("ResourceNotFound.OrganizationNotExist"))]
        ResourceNotFoundOrganizationNotExist = -693_262_087,
        /// ResourceNotFound.OrganizationServiceAssignNotExist
        #[doc(alias("ResourceNotFound.OrganizationServiceAssignNotExist"))]
        ResourceNotFoundOrganizationServiceAssignNotExist = 2_059_764_358,
        /// ResourceNotFound.OrganizationServiceNotExist
        #[doc(alias("ResourceNotFound.OrganizationServiceNotExist"))]
        ResourceNotFoundOrganizationServiceNotExist = -2_072_846_874,
        /// ResourceNotFound.PolicyIdNotFound
        #[doc(alias("ResourceNotFound.PolicyIdNotFound"))]
        ResourceNotFoundPolicyIdNotFound = 1_604_970_984,
        /// ResourceNotFound.PolicyNotExist
        #[doc(alias("ResourceNotFound.PolicyNotExist"))]
        ResourceNotFoundPolicyNotExist = 419_939_185,
        /// ResourceNotFound.ResourceTypeNotExist
        #[doc(alias("ResourceNotFound.ResourceTypeNotExist"))]
        ResourceNotFoundResourceTypeNotExist = -1_634_448_473,
        /// ResourceNotFound.RoleConfigurationAuthorizationNotFound
        #[doc(alias("ResourceNotFound.RoleConfigurationAuthorizationNotFound"))]
        ResourceNotFoundRoleConfigurationAuthorizationNotFound = 2_145_432_847,
        /// ResourceNotFound.RoleConfigurationProvisioningNotFound
        #[doc(alias("ResourceNotFound.RoleConfigurationProvisioningNotFound"))]
        ResourceNotFoundRoleConfigurationProvisioningNotFound = 1_691_960_527,
        /// ResourceNotFound.RoleConfigurationTaskNotFound
        #[doc(alias("ResourceNotFound.RoleConfigurationTaskNotFound"))]
        ResourceNotFoundRoleConfigurationTaskNotFound = -1_865_095_834,
        /// ResourceNotFound.SAMLIdentityProviderNotFound
        #[doc(alias("ResourceNotFound.SAMLIdentityProviderNotFound"))]
        ResourceNotFoundSamlIdentityProviderNotFound = 543_989_362,
        /// ResourceNotFound.SAMLServiceProviderNotFound
        #[doc(alias("ResourceNotFound.SAMLServiceProviderNotFound"))]
        ResourceNotFoundSamlServiceProviderNotFound = -991_784_011,
        /// ResourceNotFound.ServiceRoleNotExist
        #[doc(alias("ResourceNotFound.ServiceRoleNotExist"))]
        ResourceNotFoundServiceRoleNotExist = -1_346_499_443,
        /// ResourceNotFound.ShareResourceMemberNotExist
        #[doc(alias("ResourceNotFound.ShareResourceMemberNotExist"))]
        ResourceNotFoundShareResourceMemberNotExist = 112_701_227,
        /// ResourceNotFound.UserNotExist
        #[doc(alias("ResourceNotFound.UserNotExist"))]
        ResourceNotFoundUserNotExist = -222_717_044,
        /// ResourceNotFound.UserProvisioningNotFound
        #[doc(alias("ResourceNotFound.UserProvisioningNotFound"))]
        ResourceNotFoundUserProvisioningNotFound = -1_557_563_824,
        /// ResourceNotFound.UserProvisioningTaskNotFound
        #[doc(alias("ResourceNotFound.UserProvisioningTaskNotFound"))]
        ResourceNotFoundUserProvisioningTaskNotFound = 219_988_150,
        /// ResourceNotFound.X509CertificateNotFound
        #[doc(alias("ResourceNotFound.X509CertificateNotFound"))]
        ResourceNotFoundX509CertificateNotFound = -1_910_184_314,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.AbnormalFinancialStatusOfAdmin
        #[doc(alias("UnsupportedOperation.AbnormalFinancialStatusOfAdmin"))]
        UnsupportedOperationAbnormalFinancialStatusOfAdmin = 212_852_156,
        /// UnsupportedOperation.AbnormalFinancialStatusOfMember
        #[doc(alias("UnsupportedOperation.AbnormalFinancialStatusOfMember"))]
        UnsupportedOperationAbnormalFinancialStatusOfMember = 394_316_522,
        /// UnsupportedOperation.AddDelegatePayerNotAllow
        #[doc(alias("UnsupportedOperation.AddDelegatePayerNotAllow"))]
        UnsupportedOperationAddDelegatePayerNotAllow = -142_713_477,
        /// UnsupportedOperation.AddDiscountInheritNotAllow
        #[doc(alias("UnsupportedOperation.AddDiscountInheritNotAllow"))]
        UnsupportedOperationAddDiscountInheritNotAllow = 1_082_121_358,
        /// UnsupportedOperation.AdminAccountExistCICRoleConfig
        #[doc(alias("UnsupportedOperation.AdminAccountExistCICRoleConfig"))]
        UnsupportedOperationAdminAccountExistCicRoleConfig = -323_471_704,
        /// UnsupportedOperation.AdminAccountExistCICUserConfig
        #[doc(alias("UnsupportedOperation.AdminAccountExistCICUserConfig"))]
        UnsupportedOperationAdminAccountExistCicUserConfig = 1_290_443_727,
        /// UnsupportedOperation.AgentNotSame
        #[doc(alias("UnsupportedOperation.AgentNotSame"))]
        UnsupportedOperationAgentNotSame = -905_044_333,
        /// UnsupportedOperation.CreateMemberNotAllowCreateOrganization
        #[doc(alias("UnsupportedOperation.CreateMemberNotAllowCreateOrganization"))]
        UnsupportedOperationCreateMemberNotAllowCreateOrganization = -1_623_651_046,
        /// UnsupportedOperation.CreateMemberNotAllowDelete
        #[doc(alias("UnsupportedOperation.CreateMemberNotAllowDelete"))]
        UnsupportedOperationCreateMemberNotAllowDelete = -1_545_216_852,
        /// UnsupportedOperation.CreateMemberNotAllowQuit
        #[doc(alias("UnsupportedOperation.CreateMemberNotAllowQuit"))]
        UnsupportedOperationCreateMemberNotAllowQuit = 1_649_137_073,
        /// UnsupportedOperation.DeleteAccountDisabled
        #[doc(alias("UnsupportedOperation.DeleteAccountDisabled"))]
        UnsupportedOperationDeleteAccountDisabled = -9_966_465,
        /// UnsupportedOperation.DeleteDelegatePayerNotAllow
        #[doc(alias("UnsupportedOperation.DeleteDelegatePayerNotAllow"))]
        UnsupportedOperationDeleteDelegatePayerNotAllow = -519_689_142,
        /// UnsupportedOperation.ExistedAgent
        #[doc(alias("UnsupportedOperation.ExistedAgent"))]
        UnsupportedOperationExistedAgent = -627_622_169,
        /// UnsupportedOperation.ExistedClient
        #[doc(alias("UnsupportedOperation.ExistedClient"))]
        UnsupportedOperationExistedClient = 1_665_451_404,
        /// UnsupportedOperation.InconsistentUserTypes
        #[doc(alias("UnsupportedOperation.InconsistentUserTypes"))]
        UnsupportedOperationInconsistentUserTypes = 2_067_947_090,
        /// UnsupportedOperation.InviteAccountNotAllowDelete
        #[doc(alias("UnsupportedOperation.InviteAccountNotAllowDelete"))]
        UnsupportedOperationInviteAccountNotAllowDelete = -46_204_595,
        /// UnsupportedOperation.ManagementSystemError
        #[doc(alias("UnsupportedOperation.ManagementSystemError"))]
        UnsupportedOperationManagementSystemError = 1_548_354_212,
        /// UnsupportedOperation.MemberAccountArrears
        #[doc(alias("UnsupportedOperation.MemberAccountArrears"))]
        UnsupportedOperationMemberAccountArrears = -1_188_077_948,
        /// UnsupportedOperation.MemberAccountExistCICRoleConfig
        #[doc(alias("UnsupportedOperation.MemberAccountExistCICRoleConfig"))]
        UnsupportedOperationMemberAccountExistCicRoleConfig = -872_379_706,
        /// UnsupportedOperation.MemberAccountExistCICUserConfig
        #[doc(alias("UnsupportedOperation.MemberAccountExistCICUserConfig"))]
        UnsupportedOperationMemberAccountExistCicUserConfig = -121_350_443,
        /// UnsupportedOperation.MemberAccountExistResource
        #[doc(alias("UnsupportedOperation.MemberAccountExistResource"))]
        UnsupportedOperationMemberAccountExistResource = -1_544_813_984,
        /// UnsupportedOperation.MemberDiscountInheritExisted
        #[doc(alias("UnsupportedOperation.MemberDiscountInheritExisted"))]
        UnsupportedOperationMemberDiscountInheritExisted = 175_776_978,
        /// UnsupportedOperation.MemberExistAccountLevelDiscountInherit
        #[doc(alias("UnsupportedOperation.MemberExistAccountLevelDiscountInherit"))]
        UnsupportedOperationMemberExistAccountLevelDiscountInherit = 107_568_421,
        /// UnsupportedOperation.MemberExistOperateProcessNotAllowDelete
        #[doc(alias("UnsupportedOperation.MemberExistOperateProcessNotAllowDelete"))]
        UnsupportedOperationMemberExistOperateProcessNotAllowDelete = -2_020_337_183,
        /// UnsupportedOperation.MemberExistServiceNotAllowDelete
        #[doc(alias("UnsupportedOperation.MemberExistServiceNotAllowDelete"))]
        UnsupportedOperationMemberExistServiceNotAllowDelete = -321_071_104,
        /// UnsupportedOperation.MemberHasVoucher
        #[doc(alias("UnsupportedOperation.MemberHasVoucher"))]
        UnsupportedOperationMemberHasVoucher = -2_051_168_392,
        /// UnsupportedOperation.MemberIsAgent
        #[doc(alias("UnsupportedOperation.MemberIsAgent"))]
        UnsupportedOperationMemberIsAgent = -917_763_863,
        /// UnsupportedOperation.MemberIsNotClient
        #[doc(alias("UnsupportedOperation.MemberIsNotClient"))]
        UnsupportedOperationMemberIsNotClient = -1_025_803_797,
        /// UnsupportedOperation.MemberNoPayment
        #[doc(alias("UnsupportedOperation.MemberNoPayment"))]
        UnsupportedOperationMemberNoPayment = -1_938_290_287,
        /// UnsupportedOperation.MemberNotAllowQuit
        #[doc(alias("UnsupportedOperation.MemberNotAllowQuit"))]
        UnsupportedOperationMemberNotAllowQuit = 1_283_199_811,
        /// UnsupportedOperation.MemberUnsupportedOperation
        #[doc(alias("UnsupportedOperation.MemberUnsupportedOperation"))]
        UnsupportedOperationMemberUnsupportedOperation = -1_613_097_590,
        /// UnsupportedOperation.OperationForbidden
        #[doc(alias("UnsupportedOperation.OperationForbidden"))]
        UnsupportedOperationOperationForbidden = -332_405_990,
        /// UnsupportedOperation.OrderInProgressExisted
        #[doc(alias("UnsupportedOperation.OrderInProgressExisted"))]
        UnsupportedOperationOrderInProgressExisted = -1_538_289_306,
        /// UnsupportedOperation.OwnerDiscountInheritExisted
        #[doc(alias("UnsupportedOperation.OwnerDiscountInheritExisted"))]
        UnsupportedOperationOwnerDiscountInheritExisted = 1_311_084_849,
        /// UnsupportedOperation.PayerArrearsAndNoCreditAccount
        #[doc(alias("UnsupportedOperation.PayerArrearsAndNoCreditAccount"))]
        UnsupportedOperationPayerArrearsAndNoCreditAccount = -493_918_427,
        /// UnsupportedOperation.PayerExistAccountLevelDiscountInherit
        #[doc(alias("UnsupportedOperation.PayerExistAccountLevelDiscountInherit"))]
        UnsupportedOperationPayerExistAccountLevelDiscountInherit = -47_953_587,
        /// UnsupportedOperation.SecondaryDistributorSubClientExisted
        #[doc(alias("UnsupportedOperation.SecondaryDistributorSubClientExisted"))]
        UnsupportedOperationSecondaryDistributorSubClientExisted = -530_176_085,
        /// UnsupportedOperation.SharingToOtherOrganizationMember
        #[doc(alias("UnsupportedOperation.SharingToOtherOrganizationMember"))]
        UnsupportedOperationSharingToOtherOrganizationMember = -1_317_852_404,
    }
    api::listed_enum!(OrganizationError, organization_v20210331_table);
    mod organization_v20210331_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{OrganizationError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "organization_v20210331";
        pub(super) const CODE_INDEX: Index = index::ORGANIZATION_V20210331_CODES;
        pub(super) const KEY_INDEX: Index = index::ORGANIZATION_V20210331_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 316] = backgrounds(
            &WORDS,
            &index::ORGANIZATION_V20210331_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

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
