// @generated from spec/eiam.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 091e9df97d78cbfc, rust-hash: 06237867c1c544d7
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/eiam.rs"]
mod index;

/// Version 2021-04-20 of the API.
pub mod v20210420 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "eiam")]
    /// Error codes of Employee Identity and Access Management (eiam), API 3.0, version 2021-04-20.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum EiamError {
        /// FailedOperation.AccountAlreadyExistedInAccountGroup
        #[doc(alias("FailedOperation.AccountAlreadyExistedInAccountGroup"))]
        FailedOperationAccountAlreadyExistedInAccountGroup,
        /// FailedOperation.AccountGroupNameAlreadyExists
        #[doc(alias("FailedOperation.AccountGroupNameAlreadyExists"))]
        FailedOperationAccountGroupNameAlreadyExists,
        /// FailedOperation.AccountGroupNameExisted
        #[doc(alias("FailedOperation.AccountGroupNameExisted"))]
        FailedOperationAccountGroupNameExisted,
        /// FailedOperation.AccountGroupNotExist
        #[doc(alias("FailedOperation.AccountGroupNotExist"))]
        FailedOperationAccountGroupNotExist,
        /// FailedOperation.AccountGroupNotExisted
        #[doc(alias("FailedOperation.AccountGroupNotExisted"))]
        FailedOperationAccountGroupNotExisted,
        /// FailedOperation.AccountIdsIsNull
        #[doc(alias("FailedOperation.AccountIdsIsNull"))]
        FailedOperationAccountIdsIsNull,
        /// FailedOperation.AccountNameAlreadyExists
        #[doc(alias("FailedOperation.AccountNameAlreadyExists"))]
        FailedOperationAccountNameAlreadyExists,
        /// FailedOperation.AccountNameExisted
        #[doc(alias("FailedOperation.AccountNameExisted"))]
        FailedOperationAccountNameExisted,
        /// FailedOperation.AccountNotExist
        #[doc(alias("FailedOperation.AccountNotExist"))]
        FailedOperationAccountNotExist,
        /// FailedOperation.AccountNotExisted
        #[doc(alias("FailedOperation.AccountNotExisted"))]
        FailedOperationAccountNotExisted,
        /// FailedOperation.AddUsersToUserGroup
        #[doc(alias("FailedOperation.AddUsersToUserGroup"))]
        FailedOperationAddUsersToUserGroup,
        /// FailedOperation.AppDisplayNameAlreadyExists
        #[doc(alias("FailedOperation.AppDisplayNameAlreadyExists"))]
        FailedOperationAppDisplayNameAlreadyExists,
        /// FailedOperation.AppIdIsNull
        #[doc(alias("FailedOperation.AppIdIsNull"))]
        FailedOperationAppIdIsNull,
        /// FailedOperation.AppIdNotExited
        #[doc(alias("FailedOperation.AppIdNotExited"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-27"
        )]
        FailedOperationAppIdNotExited,
        /// FailedOperation.AppIdNotFound
        #[doc(alias("FailedOperation.AppIdNotFound"))]
        FailedOperationAppIdNotFound,
        /// FailedOperation.AppNotExist
        #[doc(alias("FailedOperation.AppNotExist"))]
        FailedOperationAppNotExist,
        /// FailedOperation.AppNotExisted
        #[doc(alias("FailedOperation.AppNotExisted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-14"
        )]
        FailedOperationAppNotExisted,
        /// FailedOperation.ChildOrgNodeNameAlreadyExists
        #[doc(alias("FailedOperation.ChildOrgNodeNameAlreadyExists"))]
        FailedOperationChildOrgNodeNameAlreadyExists,
        /// FailedOperation.ChildOrgNodeNameExists
        #[doc(alias("FailedOperation.ChildOrgNodeNameExists"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationChildOrgNodeNameExists,
        /// FailedOperation.ChildOrgNodeWithUsersCanNotBeDeleted
        /// - Once sent as: FailedOperation.ChildOrgNodeWithUsersCannotBeDeleted
        #[doc(
            alias(
                "FailedOperation.ChildOrgNodeWithUsersCanNotBeDeleted",
                "FailedOperation.ChildOrgNodeWithUsersCannotBeDeleted"
            )
        )]
        FailedOperationChildOrgNodeWithUsersCanNotBeDeleted,
        /// FailedOperation.CreateOrgNodeError
        #[doc(alias("FailedOperation.CreateOrgNodeError"))]
        FailedOperationCreateOrgNodeError,
        /// FailedOperation.CreateOrgNodeFailure
        #[doc(alias("FailedOperation.CreateOrgNodeFailure"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationCreateOrgNodeFailure,
        /// FailedOperation.CreateUserFailure
        #[doc(alias("FailedOperation.CreateUserFailure"))]
        FailedOperationCreateUserFailure,
        /// FailedOperation.CreateUserGroupError
        #[doc(alias("FailedOperation.CreateUserGroupError"))]
        FailedOperationCreateUserGroupError,
        /// FailedOperation.CreateUserGroupFailure
        #[doc(alias("FailedOperation.CreateUserGroupFailure"))]
        FailedOperationCreateUserGroupFailure,
        /// FailedOperation.CustomizeParentOrgNodeIdAlreadyExists
        #[doc(alias("FailedOperation.CustomizeParentOrgNodeIdAlreadyExists"))]
        FailedOperationCustomizeParentOrgNodeIdAlreadyExists,
        /// FailedOperation.CustomizedOrgNodeIdCanNotBeEmpty
        #[doc(alias("FailedOperation.CustomizedOrgNodeIdCanNotBeEmpty"))]
        FailedOperationCustomizedOrgNodeIdCanNotBeEmpty,
        /// FailedOperation.CustomizedParentOrgNodeIdExisted
        #[doc(alias("FailedOperation.CustomizedParentOrgNodeIdExisted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationCustomizedParentOrgNodeIdExisted,
        /// FailedOperation.DefaultOrgNodeCanNotBeDeleted
        #[doc(alias("FailedOperation.DefaultOrgNodeCanNotBeDeleted"))]
        FailedOperationDefaultOrgNodeCanNotBeDeleted,
        /// FailedOperation.DeleteOrgNodeError
        #[doc(alias("FailedOperation.DeleteOrgNodeError"))]
        FailedOperationDeleteOrgNodeError,
        /// FailedOperation.DeleteOrgNodeFailure
        #[doc(alias("FailedOperation.DeleteOrgNodeFailure"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationDeleteOrgNodeFailure,
        /// FailedOperation.DeleteUserError
        #[doc(alias("FailedOperation.DeleteUserError"))]
        FailedOperationDeleteUserError,
        /// FailedOperation.DeleteUserExistsAdministrator
        #[doc(alias("FailedOperation.DeleteUserExistsAdministrator"))]
        FailedOperationDeleteUserExistsAdministrator,
        /// FailedOperation.DeleteUserFailure
        #[doc(alias("FailedOperation.DeleteUserFailure"))]
        FailedOperationDeleteUserFailure,
        /// FailedOperation.DeleteUserGroupError
        #[doc(alias("FailedOperation.DeleteUserGroupError"))]
        FailedOperationDeleteUserGroupError,
        /// FailedOperation.DeleteUserGroupFailure
        #[doc(alias("FailedOperation.DeleteUserGroupFailure"))]
        FailedOperationDeleteUserGroupFailure,
        /// FailedOperation.DescribeOrgNodeError
        #[doc(alias("FailedOperation.DescribeOrgNodeError"))]
        FailedOperationDescribeOrgNodeError,
        /// FailedOperation.DescribeOrgNodeFailure
        #[doc(alias("FailedOperation.DescribeOrgNodeFailure"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationDescribeOrgNodeFailure,
        /// FailedOperation.DescribeOrgNodeRootError
        #[doc(alias("FailedOperation.DescribeOrgNodeRootError"))]
        FailedOperationDescribeOrgNodeRootError,
        /// FailedOperation.DescribeOrgNodeRootFailure
        #[doc(alias("FailedOperation.DescribeOrgNodeRootFailure"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationDescribeOrgNodeRootFailure,
        /// FailedOperation.EntityTypeNotExisted
        #[doc(alias("FailedOperation.EntityTypeNotExisted"))]
        FailedOperationEntityTypeNotExisted,
        /// FailedOperation.ExpectFieldsNotFound
        #[doc(alias("FailedOperation.ExpectFieldsNotFound"))]
        FailedOperationExpectFieldsNotFound,
        /// FailedOperation.GroupIdNotFound
        #[doc(alias("FailedOperation.GroupIdNotFound"))]
        FailedOperationGroupIdNotFound,
        /// FailedOperation.IdToCodeError
        #[doc(alias("FailedOperation.IdToCodeError"))]
        FailedOperationIdToCodeError,
        /// FailedOperation.ItemsExceedMaxNumber
        #[doc(alias("FailedOperation.ItemsExceedMaxNumber"))]
        FailedOperationItemsExceedMaxNumber,
        /// FailedOperation.LimitQuotaNotEnough
        #[doc(alias("FailedOperation.LimitQuotaNotEnough"))]
        FailedOperationLimitQuotaNotEnough,
        /// FailedOperation.ListUserGroupsOfUserError
        #[doc(alias("FailedOperation.ListUserGroupsOfUserError"))]
        FailedOperationListUserGroupsOfUserError,
        /// FailedOperation.ListUserGroupsOfUserFailure
        #[doc(alias("FailedOperation.ListUserGroupsOfUserFailure"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationListUserGroupsOfUserFailure,
        /// FailedOperation.ListUsersInOrgNodeError
        #[doc(alias("FailedOperation.ListUsersInOrgNodeError"))]
        FailedOperationListUsersInOrgNodeError,
        /// FailedOperation.ListUsersInOrgNodeFailure
        #[doc(alias("FailedOperation.ListUsersInOrgNodeFailure"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationListUsersInOrgNodeFailure,
        /// FailedOperation.ListUsersInUserGroupError
        #[doc(alias("FailedOperation.ListUsersInUserGroupError"))]
        FailedOperationListUsersInUserGroupError,
        /// FailedOperation.ListUsersInUserGroupFailure
        #[doc(alias("FailedOperation.ListUsersInUserGroupFailure"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationListUsersInUserGroupFailure,
        /// FailedOperation.MainOrgNodeNotExist
        #[doc(alias("FailedOperation.MainOrgNodeNotExist"))]
        FailedOperationMainOrgNodeNotExist,
        /// FailedOperation.NewPasswordMustNotBlank
        #[doc(alias("FailedOperation.NewPasswordMustNotBlank"))]
        FailedOperationNewPasswordMustNotBlank,
        /// FailedOperation.OperationError
        #[doc(alias("FailedOperation.OperationError"))]
        FailedOperationOperationError,
        /// FailedOperation.OperationFailure
        #[doc(alias("FailedOperation.OperationFailure"))]
        FailedOperationOperationFailure,
        /// FailedOperation.OrgNodeIdNotExist
        #[doc(alias("FailedOperation.OrgNodeIdNotExist"))]
        FailedOperationOrgNodeIdNotExist,
        /// FailedOperation.OrgNodeNotExist
        #[doc(alias("FailedOperation.OrgNodeNotExist"))]
        FailedOperationOrgNodeNotExist,
        /// FailedOperation.OrgNodeRootCanNotBeDeleted
        /// - Once sent as: FailedOperation.OrgNodeRootCannotBeDeleted
        #[doc(
            alias(
                "FailedOperation.OrgNodeRootCanNotBeDeleted",
                "FailedOperation.OrgNodeRootCannotBeDeleted"
            )
        )]
        FailedOperationOrgNodeRootCanNotBeDeleted,
        /// FailedOperation.OrgNodeSettingError
        #[doc(alias("FailedOperation.OrgNodeSettingError"))]
        FailedOperationOrgNodeSettingError,
        /// FailedOperation.OrgNodeWithUsersCanNotBeDeleted
        /// - Once sent as: FailedOperation.OrgNodeWithUsersCannotBeDeleted
        #[doc(
            alias(
                "FailedOperation.OrgNodeWithUsersCanNotBeDeleted",
                "FailedOperation.OrgNodeWithUsersCannotBeDeleted"
            )
        )]
        FailedOperationOrgNodeWithUsersCanNotBeDeleted,
        /// FailedOperation.ParentOrgNodeIdNotFound
        #[doc(alias("FailedOperation.ParentOrgNodeIdNotFound"))]
        FailedOperationParentOrgNodeIdNotFound,
        /// FailedOperation.ParentOrgNodeIsEmpty
        #[doc(alias("FailedOperation.ParentOrgNodeIsEmpty"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationParentOrgNodeIsEmpty,
        /// FailedOperation.PersonNotFound
        #[doc(alias("FailedOperation.PersonNotFound"))]
        FailedOperationPersonNotFound,
        /// FailedOperation.RemoveUsersFromUserGroupError
        #[doc(alias("FailedOperation.RemoveUsersFromUserGroupError"))]
        FailedOperationRemoveUsersFromUserGroupError,
        /// FailedOperation.RemoveUsersFromUserGroupFailure
        #[doc(alias("FailedOperation.RemoveUsersFromUserGroupFailure"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationRemoveUsersFromUserGroupFailure,
        /// FailedOperation.SearchCriteriaIsIllegal
        #[doc(alias("FailedOperation.SearchCriteriaIsIllegal"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationSearchCriteriaIsIllegal,
        /// FailedOperation.SecondaryNodeNumberOverLimit
        #[doc(alias("FailedOperation.SecondaryNodeNumberOverLimit"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationSecondaryNodeNumberOverLimit,
        /// FailedOperation.SecondaryOrgNodeDuplicates
        #[doc(alias("FailedOperation.SecondaryOrgNodeDuplicates"))]
        FailedOperationSecondaryOrgNodeDuplicates,
        /// FailedOperation.TimeFormatIsIllegal
        #[doc(alias("FailedOperation.TimeFormatIsIllegal"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationTimeFormatIsIllegal,
        /// FailedOperation.UpdateLDAPUserOrgExceedsRange
        #[doc(alias("FailedOperation.UpdateLDAPUserOrgExceedsRange"))]
        FailedOperationUpdateLdapUserOrgExceedsRange,
        /// FailedOperation.UpdateLDAPUserOrgNotInSameCrop
        #[doc(alias("FailedOperation.UpdateLDAPUserOrgNotInSameCrop"))]
        FailedOperationUpdateLdapUserOrgNotInSameCrop,
        /// FailedOperation.UpdateUserExceedsRange
        #[doc(alias("FailedOperation.UpdateUserExceedsRange"))]
        FailedOperationUpdateUserExceedsRange,
        /// FailedOperation.UpdateWeComUserOrgExceedsRange
        #[doc(alias("FailedOperation.UpdateWeComUserOrgExceedsRange"))]
        FailedOperationUpdateWeComUserOrgExceedsRange,
        /// FailedOperation.UpdateWeComUserOrgNotInSameCrop
        #[doc(alias("FailedOperation.UpdateWeComUserOrgNotInSameCrop"))]
        FailedOperationUpdateWeComUserOrgNotInSameCrop,
        /// FailedOperation.UserAlreadyExistedInUserGroup
        #[doc(alias("FailedOperation.UserAlreadyExistedInUserGroup"))]
        FailedOperationUserAlreadyExistedInUserGroup,
        /// FailedOperation.UserAuthListError
        #[doc(alias("FailedOperation.UserAuthListError"))]
        FailedOperationUserAuthListError,
        /// FailedOperation.UserAuthListFailed
        #[doc(alias("FailedOperation.UserAuthListFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-10"
        )]
        FailedOperationUserAuthListFailed,
        /// FailedOperation.UserEmailAlreadyExists
        #[doc(alias("FailedOperation.UserEmailAlreadyExists"))]
        FailedOperationUserEmailAlreadyExists,
        /// FailedOperation.UserEmailExisted
        #[doc(alias("FailedOperation.UserEmailExisted"))]
        FailedOperationUserEmailExisted,
        /// FailedOperation.UserExpriationTimeIsIllegal
        #[doc(alias("FailedOperation.UserExpriationTimeIsIllegal"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationUserExpriationTimeIsIllegal,
        /// FailedOperation.UserGroupNotExist
        #[doc(alias("FailedOperation.UserGroupNotExist"))]
        FailedOperationUserGroupNotExist,
        /// FailedOperation.UserGroupNotExisted
        #[doc(alias("FailedOperation.UserGroupNotExisted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationUserGroupNotExisted,
        /// FailedOperation.UserInfoSortKeyIsIllegal
        #[doc(alias("FailedOperation.UserInfoSortKeyIsIllegal"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationUserInfoSortKeyIsIllegal,
        /// FailedOperation.UserNameAlreadyExists
        #[doc(alias("FailedOperation.UserNameAlreadyExists"))]
        FailedOperationUserNameAlreadyExists,
        /// FailedOperation.UserNameExisted
        #[doc(alias("FailedOperation.UserNameExisted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationUserNameExisted,
        /// FailedOperation.UserNotExistInUserGroup
        #[doc(alias("FailedOperation.UserNotExistInUserGroup"))]
        FailedOperationUserNotExistInUserGroup,
        /// FailedOperation.UserNotExistedInUserGroup
        #[doc(alias("FailedOperation.UserNotExistedInUserGroup"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationUserNotExistedInUserGroup,
        /// FailedOperation.UserNotFound
        #[doc(alias("FailedOperation.UserNotFound"))]
        FailedOperationUserNotFound,
        /// FailedOperation.UserPhoneAlreadyExists
        #[doc(alias("FailedOperation.UserPhoneAlreadyExists"))]
        FailedOperationUserPhoneAlreadyExists,
        /// FailedOperation.UserPhoneExisted
        #[doc(alias("FailedOperation.UserPhoneExisted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationUserPhoneExisted,
        /// FailedOperation.UserPhoneIsEmpty
        #[doc(alias("FailedOperation.UserPhoneIsEmpty"))]
        FailedOperationUserPhoneIsEmpty,
        /// InvalidParameter.AppDisplayNameExisted
        #[doc(alias("InvalidParameter.AppDisplayNameExisted"))]
        InvalidParameterAppDisplayNameExisted,
        /// InvalidParameter.AttributeValueValidError
        #[doc(alias("InvalidParameter.AttributeValueValidError"))]
        InvalidParameterAttributeValueValidError,
        /// InvalidParameter.AttributeValueValidFailure
        #[doc(alias("InvalidParameter.AttributeValueValidFailure"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        InvalidParameterAttributeValueValidFailure,
        /// InvalidParameter.OrgCodeIllegal
        #[doc(alias("InvalidParameter.OrgCodeIllegal"))]
        InvalidParameterOrgCodeIllegal,
        /// InvalidParameter.ParameterExceedsLengthLimit
        #[doc(alias("InvalidParameter.ParameterExceedsLengthLimit"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        InvalidParameterParameterExceedsLengthLimit,
        /// InvalidParameter.ParameterIllegal
        #[doc(alias("InvalidParameter.ParameterIllegal"))]
        InvalidParameterParameterIllegal,
        /// InvalidParameter.Parameterlllegal
        #[doc(alias("InvalidParameter.Parameterlllegal"))]
        InvalidParameterParameterlllegal,
        /// InvalidParameter.PasswordIsIllegal
        #[doc(alias("InvalidParameter.PasswordIsIllegal"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        InvalidParameterPasswordIsIllegal,
        /// InvalidParameter.SearchCriteriaIllegal
        #[doc(alias("InvalidParameter.SearchCriteriaIllegal"))]
        InvalidParameterSearchCriteriaIllegal,
        /// InvalidParameter.TimeFormatIllegal
        #[doc(alias("InvalidParameter.TimeFormatIllegal"))]
        InvalidParameterTimeFormatIllegal,
        /// InvalidParameter.UserExpirationTimeIllegal
        #[doc(alias("InvalidParameter.UserExpirationTimeIllegal"))]
        InvalidParameterUserExpirationTimeIllegal,
        /// InvalidParameter.UserIDIsNull
        #[doc(alias("InvalidParameter.UserIDIsNull"))]
        InvalidParameterUserIdIsNull,
        /// InvalidParameter.UserInfoSortKeyIsIllegal
        #[doc(alias("InvalidParameter.UserInfoSortKeyIsIllegal"))]
        InvalidParameterUserInfoSortKeyIsIllegal,
        /// InvalidParameter.UserNameIsNull
        #[doc(alias("InvalidParameter.UserNameIsNull"))]
        InvalidParameterUserNameIsNull,
        /// InvalidParameterValue.AccountIdsCanNotBeEmpty
        #[doc(alias("InvalidParameterValue.AccountIdsCanNotBeEmpty"))]
        InvalidParameterValueAccountIdsCanNotBeEmpty,
        /// InvalidParameterValue.AppIdCanNotBeEmpty
        #[doc(alias("InvalidParameterValue.AppIdCanNotBeEmpty"))]
        InvalidParameterValueAppIdCanNotBeEmpty,
        /// InvalidParameterValue.ApplicationInfoSortKeyIllegal
        #[doc(alias("InvalidParameterValue.ApplicationInfoSortKeyIllegal"))]
        InvalidParameterValueApplicationInfoSortKeyIllegal,
        /// InvalidParameterValue.EntityTypeNotMatch
        #[doc(alias("InvalidParameterValue.EntityTypeNotMatch"))]
        InvalidParameterValueEntityTypeNotMatch,
        /// InvalidParameterValue.LengthExceeded
        #[doc(alias("InvalidParameterValue.LengthExceeded"))]
        InvalidParameterValueLengthExceeded,
        /// InvalidParameterValue.NewPasswordCanNotBeEmpty
        #[doc(alias("InvalidParameterValue.NewPasswordCanNotBeEmpty"))]
        InvalidParameterValueNewPasswordCanNotBeEmpty,
        /// InvalidParameterValue.ParameterIllegal
        #[doc(alias("InvalidParameterValue.ParameterIllegal"))]
        InvalidParameterValueParameterIllegal,
        /// InvalidParameterValue.SortKeyIllegal
        #[doc(alias("InvalidParameterValue.SortKeyIllegal"))]
        InvalidParameterValueSortKeyIllegal,
        /// InvalidParameterValue.UserIdCanNotBeEmpty
        #[doc(alias("InvalidParameterValue.UserIdCanNotBeEmpty"))]
        InvalidParameterValueUserIdCanNotBeEmpty,
        /// InvalidParameterValue.UserNameCanNotBeEmpty
        #[doc(alias("InvalidParameterValue.UserNameCanNotBeEmpty"))]
        InvalidParameterValueUserNameCanNotBeEmpty,
        /// InvalidParameterValue.UserPhoneCanNotBeEmpty
        #[doc(alias("InvalidParameterValue.UserPhoneCanNotBeEmpty"))]
        InvalidParameterValueUserPhoneCanNotBeEmpty,
        /// LimitExceeded.ItemsNumberLimitExceeded
        #[doc(alias("LimitExceeded.ItemsNumberLimitExceeded"))]
        LimitExceededItemsNumberLimitExceeded,
        /// LimitExceeded.ParameterLengthLimitExceeded
        #[doc(alias("LimitExceeded.ParameterLengthLimitExceeded"))]
        LimitExceededParameterLengthLimitExceeded,
        /// LimitExceeded.SecondaryNodeCountLimitExceeded
        #[doc(alias("LimitExceeded.SecondaryNodeCountLimitExceeded"))]
        LimitExceededSecondaryNodeCountLimitExceeded,
        /// OperationDenied.ActionPermissionDeny
        #[doc(alias("OperationDenied.ActionPermissionDeny"))]
        OperationDeniedActionPermissionDeny,
        /// OperationDenied.UinNotExisted
        #[doc(alias("OperationDenied.UinNotExisted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-27"
        )]
        OperationDeniedUinNotExisted,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "eiam")]
    api::listed_enum!(EiamError, eiam_v20210420_table);
    pub(crate) mod eiam_v20210420_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "eiam")]
        use super::EiamError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "eiam_v20210420";
        pub(super) const CODE_INDEX: Index = index::EIAM_V20210420_CODES;
        pub(super) const KEY_INDEX: Index = index::EIAM_V20210420_KEYS;
        #[cfg(feature = "eiam")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [EiamError; 122] = [
            EiamError::FailedOperationAccountAlreadyExistedInAccountGroup,
            EiamError::FailedOperationAccountGroupNameAlreadyExists,
            EiamError::FailedOperationAccountGroupNameExisted,
            EiamError::FailedOperationAccountGroupNotExist,
            EiamError::FailedOperationAccountGroupNotExisted,
            EiamError::FailedOperationAccountIdsIsNull,
            EiamError::FailedOperationAccountNameAlreadyExists,
            EiamError::FailedOperationAccountNameExisted,
            EiamError::FailedOperationAccountNotExist,
            EiamError::FailedOperationAccountNotExisted,
            EiamError::FailedOperationAddUsersToUserGroup,
            EiamError::FailedOperationAppDisplayNameAlreadyExists,
            EiamError::FailedOperationAppIdIsNull,
            EiamError::FailedOperationAppIdNotExited,
            EiamError::FailedOperationAppIdNotFound,
            EiamError::FailedOperationAppNotExist,
            EiamError::FailedOperationAppNotExisted,
            EiamError::FailedOperationChildOrgNodeNameAlreadyExists,
            EiamError::FailedOperationChildOrgNodeNameExists,
            EiamError::FailedOperationChildOrgNodeWithUsersCanNotBeDeleted,
            EiamError::FailedOperationCreateOrgNodeError,
            EiamError::FailedOperationCreateOrgNodeFailure,
            EiamError::FailedOperationCreateUserFailure,
            EiamError::FailedOperationCreateUserGroupError,
            EiamError::FailedOperationCreateUserGroupFailure,
            EiamError::FailedOperationCustomizeParentOrgNodeIdAlreadyExists,
            EiamError::FailedOperationCustomizedOrgNodeIdCanNotBeEmpty,
            EiamError::FailedOperationCustomizedParentOrgNodeIdExisted,
            EiamError::FailedOperationDefaultOrgNodeCanNotBeDeleted,
            EiamError::FailedOperationDeleteOrgNodeError,
            EiamError::FailedOperationDeleteOrgNodeFailure,
            EiamError::FailedOperationDeleteUserError,
            EiamError::FailedOperationDeleteUserExistsAdministrator,
            EiamError::FailedOperationDeleteUserFailure,
            EiamError::FailedOperationDeleteUserGroupError,
            EiamError::FailedOperationDeleteUserGroupFailure,
            EiamError::FailedOperationDescribeOrgNodeError,
            EiamError::FailedOperationDescribeOrgNodeFailure,
            EiamError::FailedOperationDescribeOrgNodeRootError,
            EiamError::FailedOperationDescribeOrgNodeRootFailure,
            EiamError::FailedOperationEntityTypeNotExisted,
            EiamError::FailedOperationExpectFieldsNotFound,
            EiamError::FailedOperationGroupIdNotFound,
            EiamError::FailedOperationIdToCodeError,
            EiamError::FailedOperationItemsExceedMaxNumber,
            EiamError::FailedOperationLimitQuotaNotEnough,
            EiamError::FailedOperationListUserGroupsOfUserError,
            EiamError::FailedOperationListUserGroupsOfUserFailure,
            EiamError::FailedOperationListUsersInOrgNodeError,
            EiamError::FailedOperationListUsersInOrgNodeFailure,
            EiamError::FailedOperationListUsersInUserGroupError,
            EiamError::FailedOperationListUsersInUserGroupFailure,
            EiamError::FailedOperationMainOrgNodeNotExist,
            EiamError::FailedOperationNewPasswordMustNotBlank,
            EiamError::FailedOperationOperationError,
            EiamError::FailedOperationOperationFailure,
            EiamError::FailedOperationOrgNodeIdNotExist,
            EiamError::FailedOperationOrgNodeNotExist,
            EiamError::FailedOperationOrgNodeRootCanNotBeDeleted,
            EiamError::FailedOperationOrgNodeSettingError,
            EiamError::FailedOperationOrgNodeWithUsersCanNotBeDeleted,
            EiamError::FailedOperationParentOrgNodeIdNotFound,
            EiamError::FailedOperationParentOrgNodeIsEmpty,
            EiamError::FailedOperationPersonNotFound,
            EiamError::FailedOperationRemoveUsersFromUserGroupError,
            EiamError::FailedOperationRemoveUsersFromUserGroupFailure,
            EiamError::FailedOperationSearchCriteriaIsIllegal,
            EiamError::FailedOperationSecondaryNodeNumberOverLimit,
            EiamError::FailedOperationSecondaryOrgNodeDuplicates,
            EiamError::FailedOperationTimeFormatIsIllegal,
            EiamError::FailedOperationUpdateLdapUserOrgExceedsRange,
            EiamError::FailedOperationUpdateLdapUserOrgNotInSameCrop,
            EiamError::FailedOperationUpdateUserExceedsRange,
            EiamError::FailedOperationUpdateWeComUserOrgExceedsRange,
            EiamError::FailedOperationUpdateWeComUserOrgNotInSameCrop,
            EiamError::FailedOperationUserAlreadyExistedInUserGroup,
            EiamError::FailedOperationUserAuthListError,
            EiamError::FailedOperationUserAuthListFailed,
            EiamError::FailedOperationUserEmailAlreadyExists,
            EiamError::FailedOperationUserEmailExisted,
            EiamError::FailedOperationUserExpriationTimeIsIllegal,
            EiamError::FailedOperationUserGroupNotExist,
            EiamError::FailedOperationUserGroupNotExisted,
            EiamError::FailedOperationUserInfoSortKeyIsIllegal,
            EiamError::FailedOperationUserNameAlreadyExists,
            EiamError::FailedOperationUserNameExisted,
            EiamError::FailedOperationUserNotExistInUserGroup,
            EiamError::FailedOperationUserNotExistedInUserGroup,
            EiamError::FailedOperationUserNotFound,
            EiamError::FailedOperationUserPhoneAlreadyExists,
            EiamError::FailedOperationUserPhoneExisted,
            EiamError::FailedOperationUserPhoneIsEmpty,
            EiamError::InvalidParameterAppDisplayNameExisted,
            EiamError::InvalidParameterAttributeValueValidError,
            EiamError::InvalidParameterAttributeValueValidFailure,
            EiamError::InvalidParameterOrgCodeIllegal,
            EiamError::InvalidParameterParameterExceedsLengthLimit,
            EiamError::InvalidParameterParameterIllegal,
            EiamError::InvalidParameterParameterlllegal,
            EiamError::InvalidParameterPasswordIsIllegal,
            EiamError::InvalidParameterSearchCriteriaIllegal,
            EiamError::InvalidParameterTimeFormatIllegal,
            EiamError::InvalidParameterUserExpirationTimeIllegal,
            EiamError::InvalidParameterUserIdIsNull,
            EiamError::InvalidParameterUserInfoSortKeyIsIllegal,
            EiamError::InvalidParameterUserNameIsNull,
            EiamError::InvalidParameterValueAccountIdsCanNotBeEmpty,
            EiamError::InvalidParameterValueAppIdCanNotBeEmpty,
            EiamError::InvalidParameterValueApplicationInfoSortKeyIllegal,
            EiamError::InvalidParameterValueEntityTypeNotMatch,
            EiamError::InvalidParameterValueLengthExceeded,
            EiamError::InvalidParameterValueNewPasswordCanNotBeEmpty,
            EiamError::InvalidParameterValueParameterIllegal,
            EiamError::InvalidParameterValueSortKeyIllegal,
            EiamError::InvalidParameterValueUserIdCanNotBeEmpty,
            EiamError::InvalidParameterValueUserNameCanNotBeEmpty,
            EiamError::InvalidParameterValueUserPhoneCanNotBeEmpty,
            EiamError::LimitExceededItemsNumberLimitExceeded,
            EiamError::LimitExceededParameterLengthLimitExceeded,
            EiamError::LimitExceededSecondaryNodeCountLimitExceeded,
            EiamError::OperationDeniedActionPermissionDeny,
            EiamError::OperationDeniedUinNotExisted,
        ];
        pub(super) static WORDS: [&str; 122] = [
            "FailedOperation.AccountAlreadyExistedInAccountGroup",
            "FailedOperation.AccountGroupNameAlreadyExists",
            "FailedOperation.AccountGroupNameExisted",
            "FailedOperation.AccountGroupNotExist",
            "FailedOperation.AccountGroupNotExisted",
            "FailedOperation.AccountIdsIsNull",
            "FailedOperation.AccountNameAlreadyExists",
            "FailedOperation.AccountNameExisted",
            "FailedOperation.AccountNotExist",
            "FailedOperation.AccountNotExisted",
            "FailedOperation.AddUsersToUserGroup",
            "FailedOperation.AppDisplayNameAlreadyExists",
            "FailedOperation.AppIdIsNull",
            "FailedOperation.AppIdNotExited",
            "FailedOperation.AppIdNotFound",
            "FailedOperation.AppNotExist",
            "FailedOperation.AppNotExisted",
            "FailedOperation.ChildOrgNodeNameAlreadyExists",
            "FailedOperation.ChildOrgNodeNameExists",
            "FailedOperation.ChildOrgNodeWithUsersCanNotBeDeleted",
            "FailedOperation.CreateOrgNodeError",
            "FailedOperation.CreateOrgNodeFailure",
            "FailedOperation.CreateUserFailure",
            "FailedOperation.CreateUserGroupError",
            "FailedOperation.CreateUserGroupFailure",
            "FailedOperation.CustomizeParentOrgNodeIdAlreadyExists",
            "FailedOperation.CustomizedOrgNodeIdCanNotBeEmpty",
            "FailedOperation.CustomizedParentOrgNodeIdExisted",
            "FailedOperation.DefaultOrgNodeCanNotBeDeleted",
            "FailedOperation.DeleteOrgNodeError",
            "FailedOperation.DeleteOrgNodeFailure",
            "FailedOperation.DeleteUserError",
            "FailedOperation.DeleteUserExistsAdministrator",
            "FailedOperation.DeleteUserFailure",
            "FailedOperation.DeleteUserGroupError",
            "FailedOperation.DeleteUserGroupFailure",
            "FailedOperation.DescribeOrgNodeError",
            "FailedOperation.DescribeOrgNodeFailure",
            "FailedOperation.DescribeOrgNodeRootError",
            "FailedOperation.DescribeOrgNodeRootFailure",
            "FailedOperation.EntityTypeNotExisted",
            "FailedOperation.ExpectFieldsNotFound",
            "FailedOperation.GroupIdNotFound",
            "FailedOperation.IdToCodeError",
            "FailedOperation.ItemsExceedMaxNumber",
            "FailedOperation.LimitQuotaNotEnough",
            "FailedOperation.ListUserGroupsOfUserError",
            "FailedOperation.ListUserGroupsOfUserFailure",
            "FailedOperation.ListUsersInOrgNodeError",
            "FailedOperation.ListUsersInOrgNodeFailure",
            "FailedOperation.ListUsersInUserGroupError",
            "FailedOperation.ListUsersInUserGroupFailure",
            "FailedOperation.MainOrgNodeNotExist",
            "FailedOperation.NewPasswordMustNotBlank",
            "FailedOperation.OperationError",
            "FailedOperation.OperationFailure",
            "FailedOperation.OrgNodeIdNotExist",
            "FailedOperation.OrgNodeNotExist",
            "FailedOperation.OrgNodeRootCanNotBeDeleted",
            "FailedOperation.OrgNodeSettingError",
            "FailedOperation.OrgNodeWithUsersCanNotBeDeleted",
            "FailedOperation.ParentOrgNodeIdNotFound",
            "FailedOperation.ParentOrgNodeIsEmpty",
            "FailedOperation.PersonNotFound",
            "FailedOperation.RemoveUsersFromUserGroupError",
            "FailedOperation.RemoveUsersFromUserGroupFailure",
            "FailedOperation.SearchCriteriaIsIllegal",
            "FailedOperation.SecondaryNodeNumberOverLimit",
            "FailedOperation.SecondaryOrgNodeDuplicates",
            "FailedOperation.TimeFormatIsIllegal",
            "FailedOperation.UpdateLDAPUserOrgExceedsRange",
            "FailedOperation.UpdateLDAPUserOrgNotInSameCrop",
            "FailedOperation.UpdateUserExceedsRange",
            "FailedOperation.UpdateWeComUserOrgExceedsRange",
            "FailedOperation.UpdateWeComUserOrgNotInSameCrop",
            "FailedOperation.UserAlreadyExistedInUserGroup",
            "FailedOperation.UserAuthListError",
            "FailedOperation.UserAuthListFailed",
            "FailedOperation.UserEmailAlreadyExists",
            "FailedOperation.UserEmailExisted",
            "FailedOperation.UserExpriationTimeIsIllegal",
            "FailedOperation.UserGroupNotExist",
            "FailedOperation.UserGroupNotExisted",
            "FailedOperation.UserInfoSortKeyIsIllegal",
            "FailedOperation.UserNameAlreadyExists",
            "FailedOperation.UserNameExisted",
            "FailedOperation.UserNotExistInUserGroup",
            "FailedOperation.UserNotExistedInUserGroup",
            "FailedOperation.UserNotFound",
            "FailedOperation.UserPhoneAlreadyExists",
            "FailedOperation.UserPhoneExisted",
            "FailedOperation.UserPhoneIsEmpty",
            "InvalidParameter.AppDisplayNameExisted",
            "InvalidParameter.AttributeValueValidError",
            "InvalidParameter.AttributeValueValidFailure",
            "InvalidParameter.OrgCodeIllegal",
            "InvalidParameter.ParameterExceedsLengthLimit",
            "InvalidParameter.ParameterIllegal",
            "InvalidParameter.Parameterlllegal",
            "InvalidParameter.PasswordIsIllegal",
            "InvalidParameter.SearchCriteriaIllegal",
            "InvalidParameter.TimeFormatIllegal",
            "InvalidParameter.UserExpirationTimeIllegal",
            "InvalidParameter.UserIDIsNull",
            "InvalidParameter.UserInfoSortKeyIsIllegal",
            "InvalidParameter.UserNameIsNull",
            "InvalidParameterValue.AccountIdsCanNotBeEmpty",
            "InvalidParameterValue.AppIdCanNotBeEmpty",
            "InvalidParameterValue.ApplicationInfoSortKeyIllegal",
            "InvalidParameterValue.EntityTypeNotMatch",
            "InvalidParameterValue.LengthExceeded",
            "InvalidParameterValue.NewPasswordCanNotBeEmpty",
            "InvalidParameterValue.ParameterIllegal",
            "InvalidParameterValue.SortKeyIllegal",
            "InvalidParameterValue.UserIdCanNotBeEmpty",
            "InvalidParameterValue.UserNameCanNotBeEmpty",
            "InvalidParameterValue.UserPhoneCanNotBeEmpty",
            "LimitExceeded.ItemsNumberLimitExceeded",
            "LimitExceeded.ParameterLengthLimitExceeded",
            "LimitExceeded.SecondaryNodeCountLimitExceeded",
            "OperationDenied.ActionPermissionDeny",
            "OperationDenied.UinNotExisted",
        ];
        pub(super) static NAMES: [&str; 122] = [
            "FailedOperationAccountAlreadyExistedInAccountGroup",
            "FailedOperationAccountGroupNameAlreadyExists",
            "FailedOperationAccountGroupNameExisted",
            "FailedOperationAccountGroupNotExist",
            "FailedOperationAccountGroupNotExisted",
            "FailedOperationAccountIdsIsNull",
            "FailedOperationAccountNameAlreadyExists",
            "FailedOperationAccountNameExisted",
            "FailedOperationAccountNotExist",
            "FailedOperationAccountNotExisted",
            "FailedOperationAddUsersToUserGroup",
            "FailedOperationAppDisplayNameAlreadyExists",
            "FailedOperationAppIdIsNull",
            "FailedOperationAppIdNotExited",
            "FailedOperationAppIdNotFound",
            "FailedOperationAppNotExist",
            "FailedOperationAppNotExisted",
            "FailedOperationChildOrgNodeNameAlreadyExists",
            "FailedOperationChildOrgNodeNameExists",
            "FailedOperationChildOrgNodeWithUsersCanNotBeDeleted",
            "FailedOperationCreateOrgNodeError",
            "FailedOperationCreateOrgNodeFailure",
            "FailedOperationCreateUserFailure",
            "FailedOperationCreateUserGroupError",
            "FailedOperationCreateUserGroupFailure",
            "FailedOperationCustomizeParentOrgNodeIdAlreadyExists",
            "FailedOperationCustomizedOrgNodeIdCanNotBeEmpty",
            "FailedOperationCustomizedParentOrgNodeIdExisted",
            "FailedOperationDefaultOrgNodeCanNotBeDeleted",
            "FailedOperationDeleteOrgNodeError",
            "FailedOperationDeleteOrgNodeFailure",
            "FailedOperationDeleteUserError",
            "FailedOperationDeleteUserExistsAdministrator",
            "FailedOperationDeleteUserFailure",
            "FailedOperationDeleteUserGroupError",
            "FailedOperationDeleteUserGroupFailure",
            "FailedOperationDescribeOrgNodeError",
            "FailedOperationDescribeOrgNodeFailure",
            "FailedOperationDescribeOrgNodeRootError",
            "FailedOperationDescribeOrgNodeRootFailure",
            "FailedOperationEntityTypeNotExisted",
            "FailedOperationExpectFieldsNotFound",
            "FailedOperationGroupIdNotFound",
            "FailedOperationIdToCodeError",
            "FailedOperationItemsExceedMaxNumber",
            "FailedOperationLimitQuotaNotEnough",
            "FailedOperationListUserGroupsOfUserError",
            "FailedOperationListUserGroupsOfUserFailure",
            "FailedOperationListUsersInOrgNodeError",
            "FailedOperationListUsersInOrgNodeFailure",
            "FailedOperationListUsersInUserGroupError",
            "FailedOperationListUsersInUserGroupFailure",
            "FailedOperationMainOrgNodeNotExist",
            "FailedOperationNewPasswordMustNotBlank",
            "FailedOperationOperationError",
            "FailedOperationOperationFailure",
            "FailedOperationOrgNodeIdNotExist",
            "FailedOperationOrgNodeNotExist",
            "FailedOperationOrgNodeRootCanNotBeDeleted",
            "FailedOperationOrgNodeSettingError",
            "FailedOperationOrgNodeWithUsersCanNotBeDeleted",
            "FailedOperationParentOrgNodeIdNotFound",
            "FailedOperationParentOrgNodeIsEmpty",
            "FailedOperationPersonNotFound",
            "FailedOperationRemoveUsersFromUserGroupError",
            "FailedOperationRemoveUsersFromUserGroupFailure",
            "FailedOperationSearchCriteriaIsIllegal",
            "FailedOperationSecondaryNodeNumberOverLimit",
            "FailedOperationSecondaryOrgNodeDuplicates",
            "FailedOperationTimeFormatIsIllegal",
            "FailedOperationUpdateLdapUserOrgExceedsRange",
            "FailedOperationUpdateLdapUserOrgNotInSameCrop",
            "FailedOperationUpdateUserExceedsRange",
            "FailedOperationUpdateWeComUserOrgExceedsRange",
            "FailedOperationUpdateWeComUserOrgNotInSameCrop",
            "FailedOperationUserAlreadyExistedInUserGroup",
            "FailedOperationUserAuthListError",
            "FailedOperationUserAuthListFailed",
            "FailedOperationUserEmailAlreadyExists",
            "FailedOperationUserEmailExisted",
            "FailedOperationUserExpriationTimeIsIllegal",
            "FailedOperationUserGroupNotExist",
            "FailedOperationUserGroupNotExisted",
            "FailedOperationUserInfoSortKeyIsIllegal",
            "FailedOperationUserNameAlreadyExists",
            "FailedOperationUserNameExisted",
            "FailedOperationUserNotExistInUserGroup",
            "FailedOperationUserNotExistedInUserGroup",
            "FailedOperationUserNotFound",
            "FailedOperationUserPhoneAlreadyExists",
            "FailedOperationUserPhoneExisted",
            "FailedOperationUserPhoneIsEmpty",
            "InvalidParameterAppDisplayNameExisted",
            "InvalidParameterAttributeValueValidError",
            "InvalidParameterAttributeValueValidFailure",
            "InvalidParameterOrgCodeIllegal",
            "InvalidParameterParameterExceedsLengthLimit",
            "InvalidParameterParameterIllegal",
            "InvalidParameterParameterlllegal",
            "InvalidParameterPasswordIsIllegal",
            "InvalidParameterSearchCriteriaIllegal",
            "InvalidParameterTimeFormatIllegal",
            "InvalidParameterUserExpirationTimeIllegal",
            "InvalidParameterUserIdIsNull",
            "InvalidParameterUserInfoSortKeyIsIllegal",
            "InvalidParameterUserNameIsNull",
            "InvalidParameterValueAccountIdsCanNotBeEmpty",
            "InvalidParameterValueAppIdCanNotBeEmpty",
            "InvalidParameterValueApplicationInfoSortKeyIllegal",
            "InvalidParameterValueEntityTypeNotMatch",
            "InvalidParameterValueLengthExceeded",
            "InvalidParameterValueNewPasswordCanNotBeEmpty",
            "InvalidParameterValueParameterIllegal",
            "InvalidParameterValueSortKeyIllegal",
            "InvalidParameterValueUserIdCanNotBeEmpty",
            "InvalidParameterValueUserNameCanNotBeEmpty",
            "InvalidParameterValueUserPhoneCanNotBeEmpty",
            "LimitExceededItemsNumberLimitExceeded",
            "LimitExceededParameterLengthLimitExceeded",
            "LimitExceededSecondaryNodeCountLimitExceeded",
            "OperationDeniedActionPermissionDeny",
            "OperationDeniedUinNotExisted",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 3] = [
            ("FailedOperation.ChildOrgNodeWithUsersCannotBeDeleted", 19),
            ("FailedOperation.OrgNodeRootCannotBeDeleted", 58),
            ("FailedOperation.OrgNodeWithUsersCannotBeDeleted", 60),
        ];
        pub(super) static ANSWERS: [Answer; 5] = [
            Answer::below("FailedOperation"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::below("OperationDenied"),
        ];
        pub(super) use super::index::EIAM_V20210420_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "EiamError",
            label_en: "Employee Identity and Access Management",
            label_zh: "数字身份管控平台（员工版）",
            level: Level::Service,
            product: Some(products::EIAM),
            version: Some("2021-04-20"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    13,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-07-27",
                        "自 2021-07-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    16,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-14",
                        "自 2022-02-14 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    18,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    21,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    27,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    30,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    37,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    39,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    47,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    49,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    51,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    62,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    65,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    66,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    67,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    69,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    77,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-10",
                        "自 2022-02-10 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    80,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    82,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    83,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    85,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    87,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    90,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    94,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    96,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    99,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-02-24",
                        "自 2022-02-24 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    121,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-07-27",
                        "自 2021-07-27 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "eiam")]
pub use v20210420::EiamError;

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
