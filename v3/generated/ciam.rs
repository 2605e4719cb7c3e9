// @generated from spec/ciam.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 0aa2940a78a0c7b7, rust-hash: d38153dfbaeaad74
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ciam.rs"]
mod index;

/// Version 2021-04-20 of the API.
pub mod v20210420 {
    use super::{SDK_GO_EN, api, index};
    #[cfg(feature = "ciam")]
    /// Error codes of Customer Identity and Access Management (ciam), API 3.0, version 2021-04-20.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CiamError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AccountNotFound
        #[doc(alias("FailedOperation.AccountNotFound"))]
        FailedOperationAccountNotFound,
        /// FailedOperation.AddUsersToUserGroup
        #[doc(alias("FailedOperation.AddUsersToUserGroup"))]
        FailedOperationAddUsersToUserGroup,
        /// FailedOperation.AppIdIsNull
        #[doc(alias("FailedOperation.AppIdIsNull"))]
        FailedOperationAppIdIsNull,
        /// FailedOperation.AppIdNotExited
        #[doc(alias("FailedOperation.AppIdNotExited"))]
        FailedOperationAppIdNotExited,
        /// FailedOperation.AppIdNotFound
        #[doc(alias("FailedOperation.AppIdNotFound"))]
        FailedOperationAppIdNotFound,
        /// FailedOperation.AppNotExited
        #[doc(alias("FailedOperation.AppNotExited"))]
        FailedOperationAppNotExited,
        /// FailedOperation.AuthListFailed
        #[doc(alias("FailedOperation.AuthListFailed"))]
        FailedOperationAuthListFailed,
        /// FailedOperation.ChildOrgNodeWithUsersCannotBeDeleted
        #[doc(alias("FailedOperation.ChildOrgNodeWithUsersCannotBeDeleted"))]
        FailedOperationChildOrgNodeWithUsersCannotBeDeleted,
        /// FailedOperation.CreateOrgNodeFailure
        #[doc(alias("FailedOperation.CreateOrgNodeFailure"))]
        FailedOperationCreateOrgNodeFailure,
        /// FailedOperation.CreateUserFailure
        #[doc(alias("FailedOperation.CreateUserFailure"))]
        FailedOperationCreateUserFailure,
        /// FailedOperation.CreateUserGroupFailure
        #[doc(alias("FailedOperation.CreateUserGroupFailure"))]
        FailedOperationCreateUserGroupFailure,
        /// FailedOperation.CustomizedParentOrgNodeIdExisted
        #[doc(alias("FailedOperation.CustomizedParentOrgNodeIdExisted"))]
        FailedOperationCustomizedParentOrgNodeIdExisted,
        /// FailedOperation.DeleteOrgNodeFailure
        #[doc(alias("FailedOperation.DeleteOrgNodeFailure"))]
        FailedOperationDeleteOrgNodeFailure,
        /// FailedOperation.DeleteUserException
        #[doc(alias("FailedOperation.DeleteUserException"))]
        FailedOperationDeleteUserException,
        /// FailedOperation.DeleteUserFailure
        #[doc(alias("FailedOperation.DeleteUserFailure"))]
        FailedOperationDeleteUserFailure,
        /// FailedOperation.DeleteUserGroupFailure
        #[doc(alias("FailedOperation.DeleteUserGroupFailure"))]
        FailedOperationDeleteUserGroupFailure,
        /// FailedOperation.DescribeOrgNodeFailure
        #[doc(alias("FailedOperation.DescribeOrgNodeFailure"))]
        FailedOperationDescribeOrgNodeFailure,
        /// FailedOperation.ExpectFieldsNotFound
        #[doc(alias("FailedOperation.ExpectFieldsNotFound"))]
        FailedOperationExpectFieldsNotFound,
        /// FailedOperation.GroupIdNotFound
        #[doc(alias("FailedOperation.GroupIdNotFound"))]
        FailedOperationGroupIdNotFound,
        /// FailedOperation.InvalidTenant
        #[doc(alias("FailedOperation.InvalidTenant"))]
        FailedOperationInvalidTenant,
        /// FailedOperation.ListAllUserGroupsFailure
        #[doc(alias("FailedOperation.ListAllUserGroupsFailure"))]
        FailedOperationListAllUserGroupsFailure,
        /// FailedOperation.ListMatchedUserInfoFailure
        #[doc(alias("FailedOperation.ListMatchedUserInfoFailure"))]
        FailedOperationListMatchedUserInfoFailure,
        /// FailedOperation.ListUserGroupsOfUserFailure
        #[doc(alias("FailedOperation.ListUserGroupsOfUserFailure"))]
        FailedOperationListUserGroupsOfUserFailure,
        /// FailedOperation.ListUsersInOrgNodeFailure
        #[doc(alias("FailedOperation.ListUsersInOrgNodeFailure"))]
        FailedOperationListUsersInOrgNodeFailure,
        /// FailedOperation.ListUsersInUserGroupFailure
        #[doc(alias("FailedOperation.ListUsersInUserGroupFailure"))]
        FailedOperationListUsersInUserGroupFailure,
        /// FailedOperation.ModifyApplicationDisplayNameIsNull
        #[doc(alias("FailedOperation.ModifyApplicationDisplayNameIsNull"))]
        FailedOperationModifyApplicationDisplayNameIsNull,
        /// FailedOperation.OrgNodeIdNotExist
        #[doc(alias("FailedOperation.OrgNodeIdNotExist"))]
        FailedOperationOrgNodeIdNotExist,
        /// FailedOperation.OrgNodeNotExist
        #[doc(alias("FailedOperation.OrgNodeNotExist"))]
        FailedOperationOrgNodeNotExist,
        /// FailedOperation.OrgNodeRootCannotBeDeleted
        #[doc(alias("FailedOperation.OrgNodeRootCannotBeDeleted"))]
        FailedOperationOrgNodeRootCannotBeDeleted,
        /// FailedOperation.OrgNodeWithUsersCannotBeDeleted
        #[doc(alias("FailedOperation.OrgNodeWithUsersCannotBeDeleted"))]
        FailedOperationOrgNodeWithUsersCannotBeDeleted,
        /// FailedOperation.PageParameterIsNotPaired
        #[doc(alias("FailedOperation.PageParameterIsNotPaired"))]
        FailedOperationPageParameterIsNotPaired,
        /// FailedOperation.ParentOrgNodeIdNotFound
        #[doc(alias("FailedOperation.ParentOrgNodeIdNotFound"))]
        FailedOperationParentOrgNodeIdNotFound,
        /// FailedOperation.ParentOrgNodeIsEmpty
        #[doc(alias("FailedOperation.ParentOrgNodeIsEmpty"))]
        FailedOperationParentOrgNodeIsEmpty,
        /// FailedOperation.PersonNotFound
        #[doc(alias("FailedOperation.PersonNotFound"))]
        FailedOperationPersonNotFound,
        /// FailedOperation.RemoveUsersFromUserGroupFailure
        #[doc(alias("FailedOperation.RemoveUsersFromUserGroupFailure"))]
        FailedOperationRemoveUsersFromUserGroupFailure,
        /// FailedOperation.RepeatedAuthorizationException
        #[doc(alias("FailedOperation.RepeatedAuthorizationException"))]
        FailedOperationRepeatedAuthorizationException,
        /// FailedOperation.RepeatedUnauthorizationException
        #[doc(alias("FailedOperation.RepeatedUnauthorizationException"))]
        FailedOperationRepeatedUnauthorizationException,
        /// FailedOperation.TimeFormatIsIllegal
        #[doc(alias("FailedOperation.TimeFormatIsIllegal"))]
        FailedOperationTimeFormatIsIllegal,
        /// FailedOperation.UserAlreadyExistedInUserGroup
        #[doc(alias("FailedOperation.UserAlreadyExistedInUserGroup"))]
        FailedOperationUserAlreadyExistedInUserGroup,
        /// FailedOperation.UserExpriationTimeIsIllegal
        #[doc(alias("FailedOperation.UserExpriationTimeIsIllegal"))]
        FailedOperationUserExpriationTimeIsIllegal,
        /// FailedOperation.UserGroupNotExisted
        #[doc(alias("FailedOperation.UserGroupNotExisted"))]
        FailedOperationUserGroupNotExisted,
        /// FailedOperation.UserIdNotFound
        #[doc(alias("FailedOperation.UserIdNotFound"))]
        FailedOperationUserIdNotFound,
        /// FailedOperation.UserInfoSortAttributeCodeIsIllegal
        #[doc(alias("FailedOperation.UserInfoSortAttributeCodeIsIllegal"))]
        FailedOperationUserInfoSortAttributeCodeIsIllegal,
        /// FailedOperation.UserNameExisted
        #[doc(alias("FailedOperation.UserNameExisted"))]
        FailedOperationUserNameExisted,
        /// FailedOperation.UserNotExistedInUserGroup
        #[doc(alias("FailedOperation.UserNotExistedInUserGroup"))]
        FailedOperationUserNotExistedInUserGroup,
        /// FailedOperation.UserPhoneExisted
        #[doc(alias("FailedOperation.UserPhoneExisted"))]
        FailedOperationUserPhoneExisted,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AttributeValueValidFailure
        #[doc(alias("InvalidParameter.AttributeValueValidFailure"))]
        InvalidParameterAttributeValueValidFailure,
        /// InvalidParameter.DataTypeNotMatch
        #[doc(alias("InvalidParameter.DataTypeNotMatch"))]
        InvalidParameterDataTypeNotMatch,
        /// InvalidParameter.ParameterIsIllegal
        #[doc(alias("InvalidParameter.ParameterIsIllegal"))]
        InvalidParameterParameterIsIllegal,
        /// InvalidParameter.ParameterTypeIsIllegal
        #[doc(alias("InvalidParameter.ParameterTypeIsIllegal"))]
        InvalidParameterParameterTypeIsIllegal,
        /// InvalidParameter.PasswordIsIllegal
        #[doc(alias("InvalidParameter.PasswordIsIllegal"))]
        InvalidParameterPasswordIsIllegal,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.DataTypeIsIllegal
        #[doc(alias("OperationDenied.DataTypeIsIllegal"))]
        OperationDeniedDataTypeIsIllegal,
        /// OperationDenied.UinNotExisted
        #[doc(alias("OperationDenied.UinNotExisted"))]
        OperationDeniedUinNotExisted,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.TenantNotActivated
        #[doc(alias("UnauthorizedOperation.TenantNotActivated"))]
        UnauthorizedOperationTenantNotActivated,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ciam")]
    api::listed_enum!(CiamError, ciam_v20210420_table);
    pub(crate) mod ciam_v20210420_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "ciam")]
        use super::CiamError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ciam_v20210420";
        pub(super) const CODE_INDEX: Index = index::CIAM_V20210420_CODES;
        pub(super) const KEY_INDEX: Index = index::CIAM_V20210420_KEYS;
        #[cfg(feature = "ciam")]
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
        pub(super) static ANSWERS: [Answer; 22] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::CIAM_V20210420_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "ciam")]
pub use v20210420::CiamError;

/// Version 2022-03-31 of the API.
pub mod v20220331 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "ciam")]
    /// Error codes of Customer Identity and Access Management (ciam), API 3.0, version 2022-03-31.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CiamError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AccountAlreadyBeLinked
        #[doc(alias("FailedOperation.AccountAlreadyBeLinked"))]
        FailedOperationAccountAlreadyBeLinked,
        /// FailedOperation.AttributeFormatError
        #[doc(alias("FailedOperation.AttributeFormatError"))]
        FailedOperationAttributeFormatError,
        /// FailedOperation.AuthSourceNameAlreadyExists
        #[doc(alias("FailedOperation.AuthSourceNameAlreadyExists"))]
        FailedOperationAuthSourceNameAlreadyExists,
        /// FailedOperation.AuthSourceNotFound
        #[doc(alias("FailedOperation.AuthSourceNotFound"))]
        FailedOperationAuthSourceNotFound,
        /// FailedOperation.DataFlowTooManyRequests
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DataFlowTooManyRequests"))]
        FailedOperationDataFlowTooManyRequests,
        /// FailedOperation.EmailAlreadyExists
        #[doc(alias("FailedOperation.EmailAlreadyExists"))]
        FailedOperationEmailAlreadyExists,
        /// FailedOperation.EmailIsNull
        #[doc(alias("FailedOperation.EmailIsNull"))]
        FailedOperationEmailIsNull,
        /// FailedOperation.ImportUserIsEmpty
        #[doc(alias("FailedOperation.ImportUserIsEmpty"))]
        FailedOperationImportUserIsEmpty,
        /// FailedOperation.IndexedAttributeTooLong
        #[doc(alias("FailedOperation.IndexedAttributeTooLong"))]
        FailedOperationIndexedAttributeTooLong,
        /// FailedOperation.InvalidTenant
        #[doc(alias("FailedOperation.InvalidTenant"))]
        FailedOperationInvalidTenant,
        /// FailedOperation.InvalidUserStatusEnum
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.InvalidUserStatusEnum"))]
        FailedOperationInvalidUserStatusEnum,
        /// FailedOperation.InvalidUserStore
        #[doc(alias("FailedOperation.InvalidUserStore"))]
        FailedOperationInvalidUserStore,
        /// FailedOperation.OrgNotFound
        #[doc(alias("FailedOperation.OrgNotFound"))]
        FailedOperationOrgNotFound,
        /// FailedOperation.PasswordIsNull
        #[doc(alias("FailedOperation.PasswordIsNull"))]
        FailedOperationPasswordIsNull,
        /// FailedOperation.PhoneNumberAlreadyExists
        #[doc(alias("FailedOperation.PhoneNumberAlreadyExists"))]
        FailedOperationPhoneNumberAlreadyExists,
        /// FailedOperation.PhoneNumberIsNull
        #[doc(alias("FailedOperation.PhoneNumberIsNull"))]
        FailedOperationPhoneNumberIsNull,
        /// FailedOperation.PrimaryUserNotFound
        #[doc(alias("FailedOperation.PrimaryUserNotFound"))]
        FailedOperationPrimaryUserNotFound,
        /// FailedOperation.QueryUsersParameterMustInWhitelist
        #[doc(alias("FailedOperation.QueryUsersParameterMustInWhitelist"))]
        FailedOperationQueryUsersParameterMustInWhitelist,
        /// FailedOperation.QueryUsersParameterRepeat
        #[doc(alias("FailedOperation.QueryUsersParameterRepeat"))]
        FailedOperationQueryUsersParameterRepeat,
        /// FailedOperation.QueryUsersSortParameterMustInWhitelist
        #[doc(alias("FailedOperation.QueryUsersSortParameterMustInWhitelist"))]
        FailedOperationQueryUsersSortParameterMustInWhitelist,
        /// FailedOperation.QuotaLimitExceeded
        #[doc(alias("FailedOperation.QuotaLimitExceeded"))]
        FailedOperationQuotaLimitExceeded,
        /// FailedOperation.SecondaryUserNotFound
        #[doc(alias("FailedOperation.SecondaryUserNotFound"))]
        FailedOperationSecondaryUserNotFound,
        /// FailedOperation.UserGroupNameAlreadyExists
        #[doc(alias("FailedOperation.UserGroupNameAlreadyExists"))]
        FailedOperationUserGroupNameAlreadyExists,
        /// FailedOperation.UserGroupNotFound
        #[doc(alias("FailedOperation.UserGroupNotFound"))]
        FailedOperationUserGroupNotFound,
        /// FailedOperation.UserIsFreeze
        #[doc(alias("FailedOperation.UserIsFreeze"))]
        FailedOperationUserIsFreeze,
        /// FailedOperation.UserNameAlreadyExists
        #[doc(alias("FailedOperation.UserNameAlreadyExists"))]
        FailedOperationUserNameAlreadyExists,
        /// FailedOperation.UserNameIsNull
        #[doc(alias("FailedOperation.UserNameIsNull"))]
        FailedOperationUserNameIsNull,
        /// FailedOperation.UserNotFound
        #[doc(alias("FailedOperation.UserNotFound"))]
        FailedOperationUserNotFound,
        /// FailedOperation.UserPropertyCodeAlreadyExists
        #[doc(alias("FailedOperation.UserPropertyCodeAlreadyExists"))]
        FailedOperationUserPropertyCodeAlreadyExists,
        /// FailedOperation.UserPropertyNotFound
        #[doc(alias("FailedOperation.UserPropertyNotFound"))]
        FailedOperationUserPropertyNotFound,
        /// FailedOperation.UserStatusRequired
        #[doc(alias("FailedOperation.UserStatusRequired"))]
        FailedOperationUserStatusRequired,
        /// FailedOperation.UserStoreAlreadyExists
        #[doc(alias("FailedOperation.UserStoreAlreadyExists"))]
        FailedOperationUserStoreAlreadyExists,
        /// FailedOperation.UserStoreDomainAlreadyExists
        #[doc(alias("FailedOperation.UserStoreDomainAlreadyExists"))]
        FailedOperationUserStoreDomainAlreadyExists,
        /// FailedOperation.UserStoreNotExist
        #[doc(alias("FailedOperation.UserStoreNotExist"))]
        FailedOperationUserStoreNotExist,
        /// InternalError
        InternalError,
        /// InternalError.JudgeUserExistException
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.JudgeUserExistException"))]
        InternalErrorJudgeUserExistException,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError,
        /// InternalError.UserStoreCreateSecretFail
        #[doc(alias("InternalError.UserStoreCreateSecretFail"))]
        InternalErrorUserStoreCreateSecretFail,
        /// InternalError.UserStoreDeleteUserFail
        #[doc(alias("InternalError.UserStoreDeleteUserFail"))]
        InternalErrorUserStoreDeleteUserFail,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.ParameterIllegal
        #[doc(alias("InvalidParameter.ParameterIllegal"))]
        InvalidParameterParameterIllegal,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// LimitExceeded
        LimitExceeded,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// RequestLimitExceeded.FrequentRequest
        ///
        /// - Retry: `throttle`
        #[doc(alias("RequestLimitExceeded.FrequentRequest"))]
        RequestLimitExceededFrequentRequest,
        /// RequestLimitExceeded.RepeatRequest
        ///
        /// - Retry: `backoff`
        #[doc(alias("RequestLimitExceeded.RepeatRequest"))]
        RequestLimitExceededRepeatRequest,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnauthorizedOperation.TenantNotActivated
        #[doc(alias("UnauthorizedOperation.TenantNotActivated"))]
        UnauthorizedOperationTenantNotActivated,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.EnabledAuthSourceCanNotBeDeleted
        #[doc(alias("UnsupportedOperation.EnabledAuthSourceCanNotBeDeleted"))]
        UnsupportedOperationEnabledAuthSourceCanNotBeDeleted,
        /// UnsupportedOperation.EnabledAuthSourceCanNotBeUpdated
        #[doc(alias("UnsupportedOperation.EnabledAuthSourceCanNotBeUpdated"))]
        UnsupportedOperationEnabledAuthSourceCanNotBeUpdated,
        /// UnsupportedOperation.InternalUserProperty
        #[doc(alias("UnsupportedOperation.InternalUserProperty"))]
        UnsupportedOperationInternalUserProperty,
        /// UnsupportedOperation.LinkedAppUserPropertyCanNotBeDeleted
        #[doc(alias("UnsupportedOperation.LinkedAppUserPropertyCanNotBeDeleted"))]
        UnsupportedOperationLinkedAppUserPropertyCanNotBeDeleted,
        /// UnsupportedOperation.LinkedAuthSourceCanNotBeClosed
        #[doc(alias("UnsupportedOperation.LinkedAuthSourceCanNotBeClosed"))]
        UnsupportedOperationLinkedAuthSourceCanNotBeClosed,
        /// UnsupportedOperation.LinkedAuthSourceCanNotBeDeleted
        #[doc(alias("UnsupportedOperation.LinkedAuthSourceCanNotBeDeleted"))]
        UnsupportedOperationLinkedAuthSourceCanNotBeDeleted,
        /// UnsupportedOperation.LinkedAuthSourceUserPropertyCanNotBeDeleted
        #[doc(alias("UnsupportedOperation.LinkedAuthSourceUserPropertyCanNotBeDeleted"))]
        UnsupportedOperationLinkedAuthSourceUserPropertyCanNotBeDeleted,
        /// UnsupportedOperation.LinkedUserPropertyCanNotBeDeleted
        #[doc(alias("UnsupportedOperation.LinkedUserPropertyCanNotBeDeleted"))]
        UnsupportedOperationLinkedUserPropertyCanNotBeDeleted,
        /// UnsupportedOperation.PlatformDomainSuffixCanNotBeUsed
        #[doc(alias("UnsupportedOperation.PlatformDomainSuffixCanNotBeUsed"))]
        UnsupportedOperationPlatformDomainSuffixCanNotBeUsed,
        /// UnsupportedOperation.WhenUserExistUserPropertyCanNotBeDeleted
        #[doc(alias("UnsupportedOperation.WhenUserExistUserPropertyCanNotBeDeleted"))]
        UnsupportedOperationWhenUserExistUserPropertyCanNotBeDeleted,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ciam")]
    api::listed_enum!(CiamError, ciam_v20220331_table);
    pub(crate) mod ciam_v20220331_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "ciam")]
        use super::CiamError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ciam_v20220331";
        pub(super) const CODE_INDEX: Index = index::CIAM_V20220331_CODES;
        pub(super) const KEY_INDEX: Index = index::CIAM_V20220331_KEYS;
        #[cfg(feature = "ciam")]
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
        pub(super) static ANSWERS: [Answer; 28] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.DataFlowTooManyRequests")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.InvalidUserStatusEnum").with_retry(Retry::Never),
            Answer::of("InternalError"),
            Answer::of("InternalError.JudgeUserExistException")
                .with_retry(Retry::Backoff),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("RequestLimitExceeded.FrequentRequest")
                .with_retry(Retry::Throttle),
            Answer::of("RequestLimitExceeded.RepeatRequest").with_retry(Retry::Backoff),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::CIAM_V20220331_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
