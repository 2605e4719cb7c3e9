// @generated from spec/ciam.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 834d77cd8edffa1c
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ciam.rs"]
mod index;

/// Version 2021-04-20 of the API.
pub mod v20210420 {
    use super::{SDK_GO_EN, api, index};
    /// Error codes of Customer Identity and Access Management (ciam), API 3.0, version 2021-04-20.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum CiamError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AccountNotFound
        #[doc(alias("FailedOperation.AccountNotFound"))]
        FailedOperationAccountNotFound = 585_013_774,
        /// FailedOperation.AddUsersToUserGroup
        #[doc(alias("FailedOperation.AddUsersToUserGroup"))]
        FailedOperationAddUsersToUserGroup = -1_984_002_600,
        /// FailedOperation.AppIdIsNull
        #[doc(alias("FailedOperation.AppIdIsNull"))]
        FailedOperationAppIdIsNull = -552_863_691,
        /// FailedOperation.AppIdNotExited
        #[doc(alias("FailedOperation.AppIdNotExited"))]
        FailedOperationAppIdNotExited = 239_883_031,
        /// FailedOperation.AppIdNotFound
        #[doc(alias("FailedOperation.AppIdNotFound"))]
        FailedOperationAppIdNotFound = 469_368_365,
        /// FailedOperation.AppNotExited
        #[doc(alias("FailedOperation.AppNotExited"))]
        FailedOperationAppNotExited = 2_007_362_302,
        /// FailedOperation.AuthListFailed
        #[doc(alias("FailedOperation.AuthListFailed"))]
        FailedOperationAuthListFailed = 945_788_685,
        /// FailedOperation.ChildOrgNodeWithUsersCannotBeDeleted
        #[doc(alias("FailedOperation.ChildOrgNodeWithUsersCannotBeDeleted"))]
        FailedOperationChildOrgNodeWithUsersCannotBeDeleted = -135_640_292,
        /// FailedOperation.CreateOrgNodeFailure
        #[doc(alias("FailedOperation.CreateOrgNodeFailure"))]
        FailedOperationCreateOrgNodeFailure = -96_823_310,
        /// FailedOperation.CreateUserFailure
        #[doc(alias("FailedOperation.CreateUserFailure"))]
        FailedOperationCreateUserFailure = -1_906_220_868,
        /// FailedOperation.CreateUserGroupFailure
        #[doc(alias("FailedOperation.CreateUserGroupFailure"))]
        FailedOperationCreateUserGroupFailure = -1_415_703_628,
        /// FailedOperation.CustomizedParentOrgNodeIdExisted
        #[doc(alias("FailedOperation.CustomizedParentOrgNodeIdExisted"))]
        FailedOperationCustomizedParentOrgNodeIdExisted = 714_937_097,
        /// FailedOperation.DeleteOrgNodeFailure
        #[doc(alias("FailedOperation.DeleteOrgNodeFailure"))]
        FailedOperationDeleteOrgNodeFailure = -179_456_788,
        /// FailedOperation.DeleteUserException
        #[doc(alias("FailedOperation.DeleteUserException"))]
        FailedOperationDeleteUserException = -282_519_944,
        /// FailedOperation.DeleteUserFailure
        #[doc(alias("FailedOperation.DeleteUserFailure"))]
        FailedOperationDeleteUserFailure = 1_731_643_913,
        /// FailedOperation.DeleteUserGroupFailure
        #[doc(alias("FailedOperation.DeleteUserGroupFailure"))]
        FailedOperationDeleteUserGroupFailure = 593_114_947,
        /// FailedOperation.DescribeOrgNodeFailure
        #[doc(alias("FailedOperation.DescribeOrgNodeFailure"))]
        FailedOperationDescribeOrgNodeFailure = -1_771_163_970,
        /// FailedOperation.ExpectFieldsNotFound
        #[doc(alias("FailedOperation.ExpectFieldsNotFound"))]
        FailedOperationExpectFieldsNotFound = -840_346_170,
        /// FailedOperation.GroupIdNotFound
        #[doc(alias("FailedOperation.GroupIdNotFound"))]
        FailedOperationGroupIdNotFound = -45_788_330,
        /// FailedOperation.InvalidTenant
        #[doc(alias("FailedOperation.InvalidTenant"))]
        FailedOperationInvalidTenant = 2_087_737_886,
        /// FailedOperation.ListAllUserGroupsFailure
        #[doc(alias("FailedOperation.ListAllUserGroupsFailure"))]
        FailedOperationListAllUserGroupsFailure = -772_351_481,
        /// FailedOperation.ListMatchedUserInfoFailure
        #[doc(alias("FailedOperation.ListMatchedUserInfoFailure"))]
        FailedOperationListMatchedUserInfoFailure = -1_754_985_370,
        /// FailedOperation.ListUserGroupsOfUserFailure
        #[doc(alias("FailedOperation.ListUserGroupsOfUserFailure"))]
        FailedOperationListUserGroupsOfUserFailure = 45_665_946,
        /// FailedOperation.ListUsersInOrgNodeFailure
        #[doc(alias("FailedOperation.ListUsersInOrgNodeFailure"))]
        FailedOperationListUsersInOrgNodeFailure = -314_279_719,
        /// FailedOperation.ListUsersInUserGroupFailure
        #[doc(alias("FailedOperation.ListUsersInUserGroupFailure"))]
        FailedOperationListUsersInUserGroupFailure = 969_958_202,
        /// FailedOperation.ModifyApplicationDisplayNameIsNull
        #[doc(alias("FailedOperation.ModifyApplicationDisplayNameIsNull"))]
        FailedOperationModifyApplicationDisplayNameIsNull = 1_954_859_992,
        /// FailedOperation.OrgNodeIdNotExist
        #[doc(alias("FailedOperation.OrgNodeIdNotExist"))]
        FailedOperationOrgNodeIdNotExist = 1_386_429_315,
        /// FailedOperation.OrgNodeNotExist
        #[doc(alias("FailedOperation.OrgNodeNotExist"))]
        FailedOperationOrgNodeNotExist = -1_373_054_954,
        /// FailedOperation.OrgNodeRootCannotBeDeleted
        #[doc(alias("FailedOperation.OrgNodeRootCannotBeDeleted"))]
        FailedOperationOrgNodeRootCannotBeDeleted = -381_919_100,
        /// FailedOperation.OrgNodeWithUsersCannotBeDeleted
        #[doc(alias("FailedOperation.OrgNodeWithUsersCannotBeDeleted"))]
        FailedOperationOrgNodeWithUsersCannotBeDeleted = 1_594_556_489,
        /// FailedOperation.PageParameterIsNotPaired
        #[doc(alias("FailedOperation.PageParameterIsNotPaired"))]
        FailedOperationPageParameterIsNotPaired = -1_295_329_884,
        /// FailedOperation.ParentOrgNodeIdNotFound
        #[doc(alias("FailedOperation.ParentOrgNodeIdNotFound"))]
        FailedOperationParentOrgNodeIdNotFound = 957_637_788,
        /// FailedOperation.ParentOrgNodeIsEmpty
        #[doc(alias("FailedOperation.ParentOrgNodeIsEmpty"))]
        FailedOperationParentOrgNodeIsEmpty = 88_779_908,
        /// FailedOperation.PersonNotFound
        #[doc(alias("FailedOperation.PersonNotFound"))]
        FailedOperationPersonNotFound = 432_297_341,
        /// FailedOperation.RemoveUsersFromUserGroupFailure
        #[doc(alias("FailedOperation.RemoveUsersFromUserGroupFailure"))]
        FailedOperationRemoveUsersFromUserGroupFailure = 1_794_590_382,
        /// FailedOperation.RepeatedAuthorizationException
        #[doc(alias("FailedOperation.RepeatedAuthorizationException"))]
        FailedOperationRepeatedAuthorizationException = 1_506_808_269,
        /// FailedOperation.RepeatedUnauthorizationException
        #[doc(alias("FailedOperation.RepeatedUnauthorizationException"))]
        FailedOperationRepeatedUnauthorizationException = -321_724_381,
        /// FailedOperation.TimeFormatIsIllegal
        #[doc(alias("FailedOperation.TimeFormatIsIllegal"))]
        FailedOperationTimeFormatIsIllegal = -1_431_628_688,
        /// FailedOperation.UserAlreadyExistedInUserGroup
        #[doc(alias("FailedOperation.UserAlreadyExistedInUserGroup"))]
        FailedOperationUserAlreadyExistedInUserGroup = -1_952_467_688,
        /// FailedOperation.UserExpriationTimeIsIllegal
        #[doc(alias("FailedOperation.UserExpriationTimeIsIllegal"))]
        FailedOperationUserExpriationTimeIsIllegal = -367_886_116,
        /// FailedOperation.UserGroupNotExisted
        #[doc(alias("FailedOperation.UserGroupNotExisted"))]
        FailedOperationUserGroupNotExisted = -220_536_025,
        /// FailedOperation.UserIdNotFound
        #[doc(alias("FailedOperation.UserIdNotFound"))]
        FailedOperationUserIdNotFound = -1_780_001_009,
        /// FailedOperation.UserInfoSortAttributeCodeIsIllegal
        #[doc(alias("FailedOperation.UserInfoSortAttributeCodeIsIllegal"))]
        FailedOperationUserInfoSortAttributeCodeIsIllegal = 620_604_499,
        /// FailedOperation.UserNameExisted
        #[doc(alias("FailedOperation.UserNameExisted"))]
        FailedOperationUserNameExisted = 1_417_027_923,
        /// FailedOperation.UserNotExistedInUserGroup
        #[doc(alias("FailedOperation.UserNotExistedInUserGroup"))]
        FailedOperationUserNotExistedInUserGroup = 2_034_788_415,
        /// FailedOperation.UserPhoneExisted
        #[doc(alias("FailedOperation.UserPhoneExisted"))]
        FailedOperationUserPhoneExisted = -55_253_244,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AttributeValueValidFailure
        #[doc(alias("InvalidParameter.AttributeValueValidFailure"))]
        InvalidParameterAttributeValueValidFailure = 1_202_810_578,
        /// InvalidParameter.DataTypeNotMatch
        #[doc(alias("InvalidParameter.DataTypeNotMatch"))]
        InvalidParameterDataTypeNotMatch = -1_110_751,
        /// InvalidParameter.ParameterIsIllegal
        #[doc(alias("InvalidParameter.ParameterIsIllegal"))]
        InvalidParameterParameterIsIllegal = -1_707_047_557,
        /// InvalidParameter.ParameterTypeIsIllegal
        #[doc(alias("InvalidParameter.ParameterTypeIsIllegal"))]
        InvalidParameterParameterTypeIsIllegal = 1_926_130_306,
        /// InvalidParameter.PasswordIsIllegal
        #[doc(alias("InvalidParameter.PasswordIsIllegal"))]
        InvalidParameterPasswordIsIllegal = -934_327_760,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.DataTypeIsIllegal
        #[doc(alias("OperationDenied.DataTypeIsIllegal"))]
        OperationDeniedDataTypeIsIllegal = 959_094_224,
        /// OperationDenied.UinNotExisted
        #[doc(alias("OperationDenied.UinNotExisted"))]
        OperationDeniedUinNotExisted = 566_534_426,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.TenantNotActivated
        #[doc(alias("UnauthorizedOperation.TenantNotActivated"))]
        UnauthorizedOperationTenantNotActivated = 1_581_062_133,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(CiamError, ciam_v20210420_table);
    mod ciam_v20210420_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{CiamError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "ciam_v20210420";
        pub(super) const CODE_INDEX: Index = index::CIAM_V20210420_CODES;
        pub(super) const KEY_INDEX: Index = index::CIAM_V20210420_KEYS;
        pub(super) static VARIANTS: [CiamError; 72] = [
            CiamError::AuthFailure,
            CiamError::DryRunOperation,
            CiamError::FailedOperation,
            CiamError::FailedOperationAccountNotFound,
            CiamError::FailedOperationAddUsersToUserGroup,
            CiamError::FailedOperationAppIdIsNull,
            CiamError::FailedOperationAppIdNotExited,
            CiamError::FailedOperationAppIdNotFound,
            CiamError::FailedOperationAppNotExited,
            CiamError::FailedOperationAuthListFailed,
            CiamError::FailedOperationChildOrgNodeWithUsersCannotBeDeleted,
            CiamError::FailedOperationCreateOrgNodeFailure,
            CiamError::FailedOperationCreateUserFailure,
            CiamError::FailedOperationCreateUserGroupFailure,
            CiamError::FailedOperationCustomizedParentOrgNodeIdExisted,
            CiamError::FailedOperationDeleteOrgNodeFailure,
            CiamError::FailedOperationDeleteUserException,
            CiamError::FailedOperationDeleteUserFailure,
            CiamError::FailedOperationDeleteUserGroupFailure,
            CiamError::FailedOperationDescribeOrgNodeFailure,
            CiamError::FailedOperationExpectFieldsNotFound,
            CiamError::FailedOperationGroupIdNotFound,
            CiamError::FailedOperationInvalidTenant,
            CiamError::FailedOperationListAllUserGroupsFailure,
            CiamError::FailedOperationListMatchedUserInfoFailure,
            CiamError::FailedOperationListUserGroupsOfUserFailure,
            CiamError::FailedOperationListUsersInOrgNodeFailure,
            CiamError::FailedOperationListUsersInUserGroupFailure,
            CiamError::FailedOperationModifyApplicationDisplayNameIsNull,
            CiamError::FailedOperationOrgNodeIdNotExist,
            CiamError::FailedOperationOrgNodeNotExist,
            CiamError::FailedOperationOrgNodeRootCannotBeDeleted,
            CiamError::FailedOperationOrgNodeWithUsersCannotBeDeleted,
            CiamError::FailedOperationPageParameterIsNotPaired,
            CiamError::FailedOperationParentOrgNodeIdNotFound,
            CiamError::FailedOperationParentOrgNodeIsEmpty,
            CiamError::FailedOperationPersonNotFound,
            CiamError::FailedOperationRemoveUsersFromUserGroupFailure,
            CiamError::FailedOperationRepeatedAuthorizationException,
            CiamError::FailedOperationRepeatedUnauthorizationException,
            CiamError::FailedOperationTimeFormatIsIllegal,
            CiamError::FailedOperationUserAlreadyExistedInUserGroup,
            CiamError::FailedOperationUserExpriationTimeIsIllegal,
            CiamError::FailedOperationUserGroupNotExisted,
            CiamError::FailedOperationUserIdNotFound,
            CiamError::FailedOperationUserInfoSortAttributeCodeIsIllegal,
            CiamError::FailedOperationUserNameExisted,
            CiamError::FailedOperationUserNotExistedInUserGroup,
            CiamError::FailedOperationUserPhoneExisted,
            CiamError::InternalError,
            CiamError::InvalidParameter,
            CiamError::InvalidParameterAttributeValueValidFailure,
            CiamError::InvalidParameterDataTypeNotMatch,
            CiamError::InvalidParameterParameterIsIllegal,
            CiamError::InvalidParameterParameterTypeIsIllegal,
            CiamError::InvalidParameterPasswordIsIllegal,
            CiamError::InvalidParameterValue,
            CiamError::LimitExceeded,
            CiamError::MissingParameter,
            CiamError::OperationDenied,
            CiamError::OperationDeniedDataTypeIsIllegal,
            CiamError::OperationDeniedUinNotExisted,
            CiamError::RequestLimitExceeded,
            CiamError::ResourceInUse,
            CiamError::ResourceInsufficient,
            CiamError::ResourceNotFound,
            CiamError::ResourceUnavailable,
            CiamError::ResourcesSoldOut,
            CiamError::UnauthorizedOperation,
            CiamError::UnauthorizedOperationTenantNotActivated,
            CiamError::UnknownParameter,
            CiamError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 72] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.AccountNotFound",
            "FailedOperation.AddUsersToUserGroup",
            "FailedOperation.AppIdIsNull",
            "FailedOperation.AppIdNotExited",
            "FailedOperation.AppIdNotFound",
            "FailedOperation.AppNotExited",
            "FailedOperation.AuthListFailed",
            "FailedOperation.ChildOrgNodeWithUsersCannotBeDeleted",
            "FailedOperation.CreateOrgNodeFailure",
            "FailedOperation.CreateUserFailure",
            "FailedOperation.CreateUserGroupFailure",
            "FailedOperation.CustomizedParentOrgNodeIdExisted",
            "FailedOperation.DeleteOrgNodeFailure",
            "FailedOperation.DeleteUserException",
            "FailedOperation.DeleteUserFailure",
            "FailedOperation.DeleteUserGroupFailure",
            "FailedOperation.DescribeOrgNodeFailure",
            "FailedOperation.ExpectFieldsNotFound",
            "FailedOperation.GroupIdNotFound",
            "FailedOperation.InvalidTenant",
            "FailedOperation.ListAllUserGroupsFailure",
            "FailedOperation.ListMatchedUserInfoFailure",
            "FailedOperation.ListUserGroupsOfUserFailure",
            "FailedOperation.ListUsersInOrgNodeFailure",
            "FailedOperation.ListUsersInUserGroupFailure",
            "FailedOperation.ModifyApplicationDisplayNameIsNull",
            "FailedOperation.OrgNodeIdNotExist",
            "FailedOperation.OrgNodeNotExist",
            "FailedOperation.OrgNodeRootCannotBeDeleted",
            "FailedOperation.OrgNodeWithUsersCannotBeDeleted",
            "FailedOperation.PageParameterIsNotPaired",
            "FailedOperation.ParentOrgNodeIdNotFound",
            "FailedOperation.ParentOrgNodeIsEmpty",
            "FailedOperation.PersonNotFound",
            "FailedOperation.RemoveUsersFromUserGroupFailure",
            "FailedOperation.RepeatedAuthorizationException",
            "FailedOperation.RepeatedUnauthorizationException",
            "FailedOperation.TimeFormatIsIllegal",
            "FailedOperation.UserAlreadyExistedInUserGroup",
            "FailedOperation.UserExpriationTimeIsIllegal",
            "FailedOperation.UserGroupNotExisted",
            "FailedOperation.UserIdNotFound",
            "FailedOperation.UserInfoSortAttributeCodeIsIllegal",
            "FailedOperation.UserNameExisted",
            "FailedOperation.UserNotExistedInUserGroup",
            "FailedOperation.UserPhoneExisted",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.AttributeValueValidFailure",
            "InvalidParameter.DataTypeNotMatch",
            "InvalidParameter.ParameterIsIllegal",
            "InvalidParameter.ParameterTypeIsIllegal",
            "InvalidParameter.PasswordIsIllegal",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "OperationDenied.DataTypeIsIllegal",
            "OperationDenied.UinNotExisted",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.TenantNotActivated",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 72] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationAccountNotFound",
            "FailedOperationAddUsersToUserGroup",
            "FailedOperationAppIdIsNull",
            "FailedOperationAppIdNotExited",
            "FailedOperationAppIdNotFound",
            "FailedOperationAppNotExited",
            "FailedOperationAuthListFailed",
            "FailedOperationChildOrgNodeWithUsersCannotBeDeleted",
            "FailedOperationCreateOrgNodeFailure",
            "FailedOperationCreateUserFailure",
            "FailedOperationCreateUserGroupFailure",
            "FailedOperationCustomizedParentOrgNodeIdExisted",
            "FailedOperationDeleteOrgNodeFailure",
            "FailedOperationDeleteUserException",
            "FailedOperationDeleteUserFailure",
            "FailedOperationDeleteUserGroupFailure",
            "FailedOperationDescribeOrgNodeFailure",
            "FailedOperationExpectFieldsNotFound",
            "FailedOperationGroupIdNotFound",
            "FailedOperationInvalidTenant",
            "FailedOperationListAllUserGroupsFailure",
            "FailedOperationListMatchedUserInfoFailure",
            "FailedOperationListUserGroupsOfUserFailure",
            "FailedOperationListUsersInOrgNodeFailure",
            "FailedOperationListUsersInUserGroupFailure",
            "FailedOperationModifyApplicationDisplayNameIsNull",
            "FailedOperationOrgNodeIdNotExist",
            "FailedOperationOrgNodeNotExist",
            "FailedOperationOrgNodeRootCannotBeDeleted",
            "FailedOperationOrgNodeWithUsersCannotBeDeleted",
            "FailedOperationPageParameterIsNotPaired",
            "FailedOperationParentOrgNodeIdNotFound",
            "FailedOperationParentOrgNodeIsEmpty",
            "FailedOperationPersonNotFound",
            "FailedOperationRemoveUsersFromUserGroupFailure",
            "FailedOperationRepeatedAuthorizationException",
            "FailedOperationRepeatedUnauthorizationException",
            "FailedOperationTimeFormatIsIllegal",
            "FailedOperationUserAlreadyExistedInUserGroup",
            "FailedOperationUserExpriationTimeIsIllegal",
            "FailedOperationUserGroupNotExisted",
            "FailedOperationUserIdNotFound",
            "FailedOperationUserInfoSortAttributeCodeIsIllegal",
            "FailedOperationUserNameExisted",
            "FailedOperationUserNotExistedInUserGroup",
            "FailedOperationUserPhoneExisted",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterAttributeValueValidFailure",
            "InvalidParameterDataTypeNotMatch",
            "InvalidParameterParameterIsIllegal",
            "InvalidParameterParameterTypeIsIllegal",
            "InvalidParameterPasswordIsIllegal",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "OperationDeniedDataTypeIsIllegal",
            "OperationDeniedUinNotExisted",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationTenantNotActivated",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 72] = backgrounds(
            &WORDS,
            &index::CIAM_V20210420_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CiamError",
            label_en: "Customer Identity and Access Management (2021-04-20)",
            label_zh: "账号风控平台（2021-04-20）",
            level: Level::Service,
            product: Some(products::CIAM),
            version: Some("2021-04-20"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20210420::CiamError;

/// Version 2022-03-31 of the API.
pub mod v20220331 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Customer Identity and Access Management (ciam), API 3.0, version 2022-03-31.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum CiamError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// DryRunOperation
        DryRunOperation = -388_088_674,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AccountAlreadyBeLinked
        #[doc(alias("FailedOperation.AccountAlreadyBeLinked"))]
        FailedOperationAccountAlreadyBeLinked = 1_698_707_618,
        /// FailedOperation.AttributeFormatError
        #[doc(alias("FailedOperation.AttributeFormatError"))]
        FailedOperationAttributeFormatError = 1_993_485_681,
        /// FailedOperation.AuthSourceNameAlreadyExists
        #[doc(alias("FailedOperation.AuthSourceNameAlreadyExists"))]
        FailedOperationAuthSourceNameAlreadyExists = 1_285_231_742,
        /// FailedOperation.AuthSourceNotFound
        #[doc(alias("FailedOperation.AuthSourceNotFound"))]
        FailedOperationAuthSourceNotFound = 1_006_320_560,
        /// FailedOperation.DataFlowTooManyRequests
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DataFlowTooManyRequests"))]
        FailedOperationDataFlowTooManyRequests = 1_097_875_446,
        /// FailedOperation.EmailAlreadyExists
        #[doc(alias("FailedOperation.EmailAlreadyExists"))]
        FailedOperationEmailAlreadyExists = 165_584_256,
        /// FailedOperation.EmailIsNull
        #[doc(alias("FailedOperation.EmailIsNull"))]
        FailedOperationEmailIsNull = -1_678_851_009,
        /// FailedOperation.ImportUserIsEmpty
        #[doc(alias("FailedOperation.ImportUserIsEmpty"))]
        FailedOperationImportUserIsEmpty = 1_389_020_149,
        /// FailedOperation.IndexedAttributeTooLong
        #[doc(alias("FailedOperation.IndexedAttributeTooLong"))]
        FailedOperationIndexedAttributeTooLong = -723_480_201,
        /// FailedOperation.InvalidTenant
        #[doc(alias("FailedOperation.InvalidTenant"))]
        FailedOperationInvalidTenant = 2_087_737_886,
        /// FailedOperation.InvalidUserStatusEnum
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.InvalidUserStatusEnum"))]
        FailedOperationInvalidUserStatusEnum = -2_097_457_590,
        /// FailedOperation.InvalidUserStore
        #[doc(alias("FailedOperation.InvalidUserStore"))]
        FailedOperationInvalidUserStore = 1_198_720_460,
        /// FailedOperation.OrgNotFound
        #[doc(alias("FailedOperation.OrgNotFound"))]
        FailedOperationOrgNotFound = 1_704_156_133,
        /// FailedOperation.PasswordIsNull
        #[doc(alias("FailedOperation.PasswordIsNull"))]
        FailedOperationPasswordIsNull = 352_455_737,
        /// FailedOperation.PhoneNumberAlreadyExists
        #[doc(alias("FailedOperation.PhoneNumberAlreadyExists"))]
        FailedOperationPhoneNumberAlreadyExists = -2_003_024_041,
        /// FailedOperation.PhoneNumberIsNull
        #[doc(alias("FailedOperation.PhoneNumberIsNull"))]
        FailedOperationPhoneNumberIsNull = -1_197_416_554,
        /// FailedOperation.PrimaryUserNotFound
        #[doc(alias("FailedOperation.PrimaryUserNotFound"))]
        FailedOperationPrimaryUserNotFound = -567_659_304,
        /// FailedOperation.QueryUsersParameterMustInWhitelist
        #[doc(alias("FailedOperation.QueryUsersParameterMustInWhitelist"))]
        FailedOperationQueryUsersParameterMustInWhitelist = -1_424_699_903,
        /// FailedOperation.QueryUsersParameterRepeat
        #[doc(alias("FailedOperation.QueryUsersParameterRepeat"))]
        FailedOperationQueryUsersParameterRepeat = 1_464_167_455,
        /// FailedOperation.QueryUsersSortParameterMustInWhitelist
        #[doc(alias("FailedOperation.QueryUsersSortParameterMustInWhitelist"))]
        FailedOperationQueryUsersSortParameterMustInWhitelist = -845_277_357,
        /// FailedOperation.QuotaLimitExceeded
        #[doc(alias("FailedOperation.QuotaLimitExceeded"))]
        FailedOperationQuotaLimitExceeded = 1_984_590_044,
        /// FailedOperation.SecondaryUserNotFound
        #[doc(alias("FailedOperation.SecondaryUserNotFound"))]
        FailedOperationSecondaryUserNotFound = -223_359_763,
        /// FailedOperation.UserGroupNameAlreadyExists
        #[doc(alias("FailedOperation.UserGroupNameAlreadyExists"))]
        FailedOperationUserGroupNameAlreadyExists = -1_624_960_095,
        /// FailedOperation.UserGroupNotFound
        #[doc(alias("FailedOperation.UserGroupNotFound"))]
        FailedOperationUserGroupNotFound = -1_762_130_043,
        /// FailedOperation.UserIsFreeze
        #[doc(alias("FailedOperation.UserIsFreeze"))]
        FailedOperationUserIsFreeze = -740_867_684,
        /// FailedOperation.UserNameAlreadyExists
        #[doc(alias("FailedOperation.UserNameAlreadyExists"))]
        FailedOperationUserNameAlreadyExists = -1_245_825_124,
        /// FailedOperation.UserNameIsNull
        #[doc(alias("FailedOperation.UserNameIsNull"))]
        FailedOperationUserNameIsNull = 1_654_710_264,
        /// FailedOperation.UserNotFound
        #[doc(alias("FailedOperation.UserNotFound"))]
        FailedOperationUserNotFound = -1_041_280_310,
        /// FailedOperation.UserPropertyCodeAlreadyExists
        #[doc(alias("FailedOperation.UserPropertyCodeAlreadyExists"))]
        FailedOperationUserPropertyCodeAlreadyExists = -1_192_576_519,
        /// FailedOperation.UserPropertyNotFound
        #[doc(alias("FailedOperation.UserPropertyNotFound"))]
        FailedOperationUserPropertyNotFound = -1_816_103_900,
        /// FailedOperation.UserStatusRequired
        #[doc(alias("FailedOperation.UserStatusRequired"))]
        FailedOperationUserStatusRequired = -1_067_444_085,
        /// FailedOperation.UserStoreAlreadyExists
        #[doc(alias("FailedOperation.UserStoreAlreadyExists"))]
        FailedOperationUserStoreAlreadyExists = 1_330_314_268,
        /// FailedOperation.UserStoreDomainAlreadyExists
        #[doc(alias("FailedOperation.UserStoreDomainAlreadyExists"))]
        FailedOperationUserStoreDomainAlreadyExists = 1_604_088_844,
        /// FailedOperation.UserStoreNotExist
        #[doc(alias("FailedOperation.UserStoreNotExist"))]
        FailedOperationUserStoreNotExist = 1_066_504_809,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.JudgeUserExistException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.JudgeUserExistException"))]
        InternalErrorJudgeUserExistException = 1_946_169_342,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError = -233_944_585,
        /// InternalError.UserStoreCreateSecretFail
        #[doc(alias("InternalError.UserStoreCreateSecretFail"))]
        InternalErrorUserStoreCreateSecretFail = -639_895_683,
        /// InternalError.UserStoreDeleteUserFail
        #[doc(alias("InternalError.UserStoreDeleteUserFail"))]
        InternalErrorUserStoreDeleteUserFail = -2_002_939_409,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ParameterIllegal
        #[doc(alias("InvalidParameter.ParameterIllegal"))]
        InvalidParameterParameterIllegal = -1_260_025_645,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// RequestLimitExceeded.FrequentRequest
        ///
        /// - Retry: `throttle`
        #[doc(alias("RequestLimitExceeded.FrequentRequest"))]
        RequestLimitExceededFrequentRequest = 1_185_365_316,
        /// RequestLimitExceeded.RepeatRequest
        ///
        /// - Retry: `backoff`
        #[doc(alias("RequestLimitExceeded.RepeatRequest"))]
        RequestLimitExceededRepeatRequest = 935_905_682,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.TenantNotActivated
        #[doc(alias("UnauthorizedOperation.TenantNotActivated"))]
        UnauthorizedOperationTenantNotActivated = 1_581_062_133,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.EnabledAuthSourceCanNotBeDeleted
        #[doc(alias("UnsupportedOperation.EnabledAuthSourceCanNotBeDeleted"))]
        UnsupportedOperationEnabledAuthSourceCanNotBeDeleted = 1_470_884_555,
        /// UnsupportedOperation.EnabledAuthSourceCanNotBeUpdated
        #[doc(alias("UnsupportedOperation.EnabledAuthSourceCanNotBeUpdated"))]
        UnsupportedOperationEnabledAuthSourceCanNotBeUpdated = 1_131_312_597,
        /// UnsupportedOperation.InternalUserProperty
        #[doc(alias("UnsupportedOperation.InternalUserProperty"))]
        UnsupportedOperationInternalUserProperty = -1_553_914_504,
        /// UnsupportedOperation.LinkedAppUserPropertyCanNotBeDeleted
        #[doc(alias("UnsupportedOperation.LinkedAppUserPropertyCanNotBeDeleted"))]
        UnsupportedOperationLinkedAppUserPropertyCanNotBeDeleted = -1_661_011_687,
        /// UnsupportedOperation.LinkedAuthSourceCanNotBeClosed
        #[doc(alias("UnsupportedOperation.LinkedAuthSourceCanNotBeClosed"))]
        UnsupportedOperationLinkedAuthSourceCanNotBeClosed = -186_529_027,
        /// UnsupportedOperation.LinkedAuthSourceCanNotBeDeleted
        #[doc(alias("UnsupportedOperation.LinkedAuthSourceCanNotBeDeleted"))]
        UnsupportedOperationLinkedAuthSourceCanNotBeDeleted = 126_346_286,
        /// UnsupportedOperation.LinkedAuthSourceUserPropertyCanNotBeDeleted
        #[doc(alias("UnsupportedOperation.LinkedAuthSourceUserPropertyCanNotBeDeleted"))]
        UnsupportedOperationLinkedAuthSourceUserPropertyCanNotBeDeleted = 487_032_225,
        /// UnsupportedOperation.LinkedUserPropertyCanNotBeDeleted
        #[doc(alias("UnsupportedOperation.LinkedUserPropertyCanNotBeDeleted"))]
        UnsupportedOperationLinkedUserPropertyCanNotBeDeleted = -1_380_876_464,
        /// UnsupportedOperation.PlatformDomainSuffixCanNotBeUsed
        #[doc(alias("UnsupportedOperation.PlatformDomainSuffixCanNotBeUsed"))]
        UnsupportedOperationPlatformDomainSuffixCanNotBeUsed = -1_018_349_437,
        /// UnsupportedOperation.WhenUserExistUserPropertyCanNotBeDeleted
        #[doc(alias("UnsupportedOperation.WhenUserExistUserPropertyCanNotBeDeleted"))]
        UnsupportedOperationWhenUserExistUserPropertyCanNotBeDeleted = -2_020_395_586,
    }
    api::listed_enum!(CiamError, ciam_v20220331_table);
    mod ciam_v20220331_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{CiamError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "ciam_v20220331";
        pub(super) const CODE_INDEX: Index = index::CIAM_V20220331_CODES;
        pub(super) const KEY_INDEX: Index = index::CIAM_V20220331_KEYS;
        pub(super) static VARIANTS: [CiamError; 70] = [
            CiamError::AuthFailure,
            CiamError::DryRunOperation,
            CiamError::FailedOperation,
            CiamError::FailedOperationAccountAlreadyBeLinked,
            CiamError::FailedOperationAttributeFormatError,
            CiamError::FailedOperationAuthSourceNameAlreadyExists,
            CiamError::FailedOperationAuthSourceNotFound,
            CiamError::FailedOperationDataFlowTooManyRequests,
            CiamError::FailedOperationEmailAlreadyExists,
            CiamError::FailedOperationEmailIsNull,
            CiamError::FailedOperationImportUserIsEmpty,
            CiamError::FailedOperationIndexedAttributeTooLong,
            CiamError::FailedOperationInvalidTenant,
            CiamError::FailedOperationInvalidUserStatusEnum,
            CiamError::FailedOperationInvalidUserStore,
            CiamError::FailedOperationOrgNotFound,
            CiamError::FailedOperationPasswordIsNull,
            CiamError::FailedOperationPhoneNumberAlreadyExists,
            CiamError::FailedOperationPhoneNumberIsNull,
            CiamError::FailedOperationPrimaryUserNotFound,
            CiamError::FailedOperationQueryUsersParameterMustInWhitelist,
            CiamError::FailedOperationQueryUsersParameterRepeat,
            CiamError::FailedOperationQueryUsersSortParameterMustInWhitelist,
            CiamError::FailedOperationQuotaLimitExceeded,
            CiamError::FailedOperationSecondaryUserNotFound,
            CiamError::FailedOperationUserGroupNameAlreadyExists,
            CiamError::FailedOperationUserGroupNotFound,
            CiamError::FailedOperationUserIsFreeze,
            CiamError::FailedOperationUserNameAlreadyExists,
            CiamError::FailedOperationUserNameIsNull,
            CiamError::FailedOperationUserNotFound,
            CiamError::FailedOperationUserPropertyCodeAlreadyExists,
            CiamError::FailedOperationUserPropertyNotFound,
            CiamError::FailedOperationUserStatusRequired,
            CiamError::FailedOperationUserStoreAlreadyExists,
            CiamError::FailedOperationUserStoreDomainAlreadyExists,
            CiamError::FailedOperationUserStoreNotExist,
            CiamError::InternalError,
            CiamError::InternalErrorJudgeUserExistException,
            CiamError::InternalErrorUnknownError,
            CiamError::InternalErrorUserStoreCreateSecretFail,
            CiamError::InternalErrorUserStoreDeleteUserFail,
            CiamError::InvalidParameter,
            CiamError::InvalidParameterParameterIllegal,
            CiamError::InvalidParameterValue,
            CiamError::LimitExceeded,
            CiamError::MissingParameter,
            CiamError::OperationDenied,
            CiamError::RequestLimitExceeded,
            CiamError::RequestLimitExceededFrequentRequest,
            CiamError::RequestLimitExceededRepeatRequest,
            CiamError::ResourceInUse,
            CiamError::ResourceInsufficient,
            CiamError::ResourceNotFound,
            CiamError::ResourceUnavailable,
            CiamError::ResourcesSoldOut,
            CiamError::UnauthorizedOperation,
            CiamError::UnauthorizedOperationTenantNotActivated,
            CiamError::UnknownParameter,
            CiamError::UnsupportedOperation,
            CiamError::UnsupportedOperationEnabledAuthSourceCanNotBeDeleted,
            CiamError::UnsupportedOperationEnabledAuthSourceCanNotBeUpdated,
            CiamError::UnsupportedOperationInternalUserProperty,
            CiamError::UnsupportedOperationLinkedAppUserPropertyCanNotBeDeleted,
            CiamError::UnsupportedOperationLinkedAuthSourceCanNotBeClosed,
            CiamError::UnsupportedOperationLinkedAuthSourceCanNotBeDeleted,
            CiamError::UnsupportedOperationLinkedAuthSourceUserPropertyCanNotBeDeleted,
            CiamError::UnsupportedOperationLinkedUserPropertyCanNotBeDeleted,
            CiamError::UnsupportedOperationPlatformDomainSuffixCanNotBeUsed,
            CiamError::UnsupportedOperationWhenUserExistUserPropertyCanNotBeDeleted,
        ];
        pub(super) static WORDS: [&str; 70] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperation.AccountAlreadyBeLinked",
            "FailedOperation.AttributeFormatError",
            "FailedOperation.AuthSourceNameAlreadyExists",
            "FailedOperation.AuthSourceNotFound",
            "FailedOperation.DataFlowTooManyRequests",
            "FailedOperation.EmailAlreadyExists",
            "FailedOperation.EmailIsNull",
            "FailedOperation.ImportUserIsEmpty",
            "FailedOperation.IndexedAttributeTooLong",
            "FailedOperation.InvalidTenant",
            "FailedOperation.InvalidUserStatusEnum",
            "FailedOperation.InvalidUserStore",
            "FailedOperation.OrgNotFound",
            "FailedOperation.PasswordIsNull",
            "FailedOperation.PhoneNumberAlreadyExists",
            "FailedOperation.PhoneNumberIsNull",
            "FailedOperation.PrimaryUserNotFound",
            "FailedOperation.QueryUsersParameterMustInWhitelist",
            "FailedOperation.QueryUsersParameterRepeat",
            "FailedOperation.QueryUsersSortParameterMustInWhitelist",
            "FailedOperation.QuotaLimitExceeded",
            "FailedOperation.SecondaryUserNotFound",
            "FailedOperation.UserGroupNameAlreadyExists",
            "FailedOperation.UserGroupNotFound",
            "FailedOperation.UserIsFreeze",
            "FailedOperation.UserNameAlreadyExists",
            "FailedOperation.UserNameIsNull",
            "FailedOperation.UserNotFound",
            "FailedOperation.UserPropertyCodeAlreadyExists",
            "FailedOperation.UserPropertyNotFound",
            "FailedOperation.UserStatusRequired",
            "FailedOperation.UserStoreAlreadyExists",
            "FailedOperation.UserStoreDomainAlreadyExists",
            "FailedOperation.UserStoreNotExist",
            "InternalError",
            "InternalError.JudgeUserExistException",
            "InternalError.UnknownError",
            "InternalError.UserStoreCreateSecretFail",
            "InternalError.UserStoreDeleteUserFail",
            "InvalidParameter",
            "InvalidParameter.ParameterIllegal",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "RequestLimitExceeded.FrequentRequest",
            "RequestLimitExceeded.RepeatRequest",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperation.TenantNotActivated",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.EnabledAuthSourceCanNotBeDeleted",
            "UnsupportedOperation.EnabledAuthSourceCanNotBeUpdated",
            "UnsupportedOperation.InternalUserProperty",
            "UnsupportedOperation.LinkedAppUserPropertyCanNotBeDeleted",
            "UnsupportedOperation.LinkedAuthSourceCanNotBeClosed",
            "UnsupportedOperation.LinkedAuthSourceCanNotBeDeleted",
            "UnsupportedOperation.LinkedAuthSourceUserPropertyCanNotBeDeleted",
            "UnsupportedOperation.LinkedUserPropertyCanNotBeDeleted",
            "UnsupportedOperation.PlatformDomainSuffixCanNotBeUsed",
            "UnsupportedOperation.WhenUserExistUserPropertyCanNotBeDeleted",
        ];
        pub(super) static NAMES: [&str; 70] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "FailedOperationAccountAlreadyBeLinked",
            "FailedOperationAttributeFormatError",
            "FailedOperationAuthSourceNameAlreadyExists",
            "FailedOperationAuthSourceNotFound",
            "FailedOperationDataFlowTooManyRequests",
            "FailedOperationEmailAlreadyExists",
            "FailedOperationEmailIsNull",
            "FailedOperationImportUserIsEmpty",
            "FailedOperationIndexedAttributeTooLong",
            "FailedOperationInvalidTenant",
            "FailedOperationInvalidUserStatusEnum",
            "FailedOperationInvalidUserStore",
            "FailedOperationOrgNotFound",
            "FailedOperationPasswordIsNull",
            "FailedOperationPhoneNumberAlreadyExists",
            "FailedOperationPhoneNumberIsNull",
            "FailedOperationPrimaryUserNotFound",
            "FailedOperationQueryUsersParameterMustInWhitelist",
            "FailedOperationQueryUsersParameterRepeat",
            "FailedOperationQueryUsersSortParameterMustInWhitelist",
            "FailedOperationQuotaLimitExceeded",
            "FailedOperationSecondaryUserNotFound",
            "FailedOperationUserGroupNameAlreadyExists",
            "FailedOperationUserGroupNotFound",
            "FailedOperationUserIsFreeze",
            "FailedOperationUserNameAlreadyExists",
            "FailedOperationUserNameIsNull",
            "FailedOperationUserNotFound",
            "FailedOperationUserPropertyCodeAlreadyExists",
            "FailedOperationUserPropertyNotFound",
            "FailedOperationUserStatusRequired",
            "FailedOperationUserStoreAlreadyExists",
            "FailedOperationUserStoreDomainAlreadyExists",
            "FailedOperationUserStoreNotExist",
            "InternalError",
            "InternalErrorJudgeUserExistException",
            "InternalErrorUnknownError",
            "InternalErrorUserStoreCreateSecretFail",
            "InternalErrorUserStoreDeleteUserFail",
            "InvalidParameter",
            "InvalidParameterParameterIllegal",
            "InvalidParameterValue",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "RequestLimitExceededFrequentRequest",
            "RequestLimitExceededRepeatRequest",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnauthorizedOperationTenantNotActivated",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationEnabledAuthSourceCanNotBeDeleted",
            "UnsupportedOperationEnabledAuthSourceCanNotBeUpdated",
            "UnsupportedOperationInternalUserProperty",
            "UnsupportedOperationLinkedAppUserPropertyCanNotBeDeleted",
            "UnsupportedOperationLinkedAuthSourceCanNotBeClosed",
            "UnsupportedOperationLinkedAuthSourceCanNotBeDeleted",
            "UnsupportedOperationLinkedAuthSourceUserPropertyCanNotBeDeleted",
            "UnsupportedOperationLinkedUserPropertyCanNotBeDeleted",
            "UnsupportedOperationPlatformDomainSuffixCanNotBeUsed",
            "UnsupportedOperationWhenUserExistUserPropertyCanNotBeDeleted",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 70] = backgrounds(
            &WORDS,
            &index::CIAM_V20220331_HEADS,
        );
        pub(super) static OWN: [Own; 5] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "CiamError",
            label_en: "Customer Identity and Access Management (2022-03-31)",
            label_zh: "账号风控平台（2022-03-31）",
            level: Level::Service,
            product: Some(products::CIAM),
            version: Some("2022-03-31"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            own_at: &index::CIAM_V20220331_OWN,
            own: &OWN,
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
