// @generated from spec/eiam.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b3a4733ac554a693
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/eiam.rs"]
mod index;

/// Version 2021-04-20 of the API.
pub mod v20210420 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Employee Identity and Access Management (eiam), API 3.0, version 2021-04-20.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum EiamError {
        /// FailedOperation.AccountAlreadyExistedInAccountGroup
        #[doc(alias("FailedOperation.AccountAlreadyExistedInAccountGroup"))]
        FailedOperationAccountAlreadyExistedInAccountGroup = -1_538_295_498,
        /// FailedOperation.AccountGroupNameAlreadyExists
        #[doc(alias("FailedOperation.AccountGroupNameAlreadyExists"))]
        FailedOperationAccountGroupNameAlreadyExists = -1_011_544_020,
        /// FailedOperation.AccountGroupNameExisted
        #[doc(alias("FailedOperation.AccountGroupNameExisted"))]
        FailedOperationAccountGroupNameExisted = -802_333_936,
        /// FailedOperation.AccountGroupNotExist
        #[doc(alias("FailedOperation.AccountGroupNotExist"))]
        FailedOperationAccountGroupNotExist = 267_437_937,
        /// FailedOperation.AccountGroupNotExisted
        #[doc(alias("FailedOperation.AccountGroupNotExisted"))]
        FailedOperationAccountGroupNotExisted = 1_084_756_568,
        /// FailedOperation.AccountIdsIsNull
        #[doc(alias("FailedOperation.AccountIdsIsNull"))]
        FailedOperationAccountIdsIsNull = 68_149_952,
        /// FailedOperation.AccountNameAlreadyExists
        #[doc(alias("FailedOperation.AccountNameAlreadyExists"))]
        FailedOperationAccountNameAlreadyExists = 252_415_113,
        /// FailedOperation.AccountNameExisted
        #[doc(alias("FailedOperation.AccountNameExisted"))]
        FailedOperationAccountNameExisted = 552_769_208,
        /// FailedOperation.AccountNotExist
        #[doc(alias("FailedOperation.AccountNotExist"))]
        FailedOperationAccountNotExist = -652_844_193,
        /// FailedOperation.AccountNotExisted
        #[doc(alias("FailedOperation.AccountNotExisted"))]
        FailedOperationAccountNotExisted = 740_645_107,
        /// FailedOperation.AddUsersToUserGroup
        #[doc(alias("FailedOperation.AddUsersToUserGroup"))]
        FailedOperationAddUsersToUserGroup = -1_984_002_600,
        /// FailedOperation.AppDisplayNameAlreadyExists
        #[doc(alias("FailedOperation.AppDisplayNameAlreadyExists"))]
        FailedOperationAppDisplayNameAlreadyExists = -343_459_177,
        /// FailedOperation.AppIdIsNull
        #[doc(alias("FailedOperation.AppIdIsNull"))]
        FailedOperationAppIdIsNull = -552_863_691,
        /// FailedOperation.AppIdNotExited
        #[doc(alias("FailedOperation.AppIdNotExited"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-27"
        )]
        FailedOperationAppIdNotExited = 239_883_031,
        /// FailedOperation.AppIdNotFound
        #[doc(alias("FailedOperation.AppIdNotFound"))]
        FailedOperationAppIdNotFound = 469_368_365,
        /// FailedOperation.AppNotExist
        #[doc(alias("FailedOperation.AppNotExist"))]
        FailedOperationAppNotExist = 1_765_848_180,
        /// FailedOperation.AppNotExisted
        #[doc(alias("FailedOperation.AppNotExisted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-14"
        )]
        FailedOperationAppNotExisted = 1_623_824_777,
        /// FailedOperation.ChildOrgNodeNameAlreadyExists
        #[doc(alias("FailedOperation.ChildOrgNodeNameAlreadyExists"))]
        FailedOperationChildOrgNodeNameAlreadyExists = -1_367_126_246,
        /// FailedOperation.ChildOrgNodeNameExists
        #[doc(alias("FailedOperation.ChildOrgNodeNameExists"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationChildOrgNodeNameExists = 271_932_836,
        /// FailedOperation.ChildOrgNodeWithUsersCanNotBeDeleted
        /// - Once sent as: FailedOperation.ChildOrgNodeWithUsersCannotBeDeleted
        #[doc(
            alias(
                "FailedOperation.ChildOrgNodeWithUsersCanNotBeDeleted",
                "FailedOperation.ChildOrgNodeWithUsersCannotBeDeleted"
            )
        )]
        FailedOperationChildOrgNodeWithUsersCanNotBeDeleted = 280_197_359,
        /// FailedOperation.CreateOrgNodeError
        #[doc(alias("FailedOperation.CreateOrgNodeError"))]
        FailedOperationCreateOrgNodeError = 1_423_661_740,
        /// FailedOperation.CreateOrgNodeFailure
        #[doc(alias("FailedOperation.CreateOrgNodeFailure"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationCreateOrgNodeFailure = -96_823_310,
        /// FailedOperation.CreateUserFailure
        #[doc(alias("FailedOperation.CreateUserFailure"))]
        FailedOperationCreateUserFailure = -1_906_220_868,
        /// FailedOperation.CreateUserGroupError
        #[doc(alias("FailedOperation.CreateUserGroupError"))]
        FailedOperationCreateUserGroupError = 1_850_184_953,
        /// FailedOperation.CreateUserGroupFailure
        #[doc(alias("FailedOperation.CreateUserGroupFailure"))]
        FailedOperationCreateUserGroupFailure = -1_415_703_628,
        /// FailedOperation.CustomizeParentOrgNodeIdAlreadyExists
        #[doc(alias("FailedOperation.CustomizeParentOrgNodeIdAlreadyExists"))]
        FailedOperationCustomizeParentOrgNodeIdAlreadyExists = -1_302_037_918,
        /// FailedOperation.CustomizedOrgNodeIdCanNotBeEmpty
        #[doc(alias("FailedOperation.CustomizedOrgNodeIdCanNotBeEmpty"))]
        FailedOperationCustomizedOrgNodeIdCanNotBeEmpty = -669_884_956,
        /// FailedOperation.CustomizedParentOrgNodeIdExisted
        #[doc(alias("FailedOperation.CustomizedParentOrgNodeIdExisted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationCustomizedParentOrgNodeIdExisted = 714_937_097,
        /// FailedOperation.DefaultOrgNodeCanNotBeDeleted
        #[doc(alias("FailedOperation.DefaultOrgNodeCanNotBeDeleted"))]
        FailedOperationDefaultOrgNodeCanNotBeDeleted = -538_575_875,
        /// FailedOperation.DeleteOrgNodeError
        #[doc(alias("FailedOperation.DeleteOrgNodeError"))]
        FailedOperationDeleteOrgNodeError = -265_075_387,
        /// FailedOperation.DeleteOrgNodeFailure
        #[doc(alias("FailedOperation.DeleteOrgNodeFailure"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationDeleteOrgNodeFailure = -179_456_788,
        /// FailedOperation.DeleteUserError
        #[doc(alias("FailedOperation.DeleteUserError"))]
        FailedOperationDeleteUserError = 1_496_174_141,
        /// FailedOperation.DeleteUserExistsAdministrator
        #[doc(alias("FailedOperation.DeleteUserExistsAdministrator"))]
        FailedOperationDeleteUserExistsAdministrator = 425_343_820,
        /// FailedOperation.DeleteUserFailure
        #[doc(alias("FailedOperation.DeleteUserFailure"))]
        FailedOperationDeleteUserFailure = 1_731_643_913,
        /// FailedOperation.DeleteUserGroupError
        #[doc(alias("FailedOperation.DeleteUserGroupError"))]
        FailedOperationDeleteUserGroupError = -201_186_239,
        /// FailedOperation.DeleteUserGroupFailure
        #[doc(alias("FailedOperation.DeleteUserGroupFailure"))]
        FailedOperationDeleteUserGroupFailure = 593_114_947,
        /// FailedOperation.DescribeOrgNodeError
        #[doc(alias("FailedOperation.DescribeOrgNodeError"))]
        FailedOperationDescribeOrgNodeError = 416_736_961,
        /// FailedOperation.DescribeOrgNodeFailure
        #[doc(alias("FailedOperation.DescribeOrgNodeFailure"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationDescribeOrgNodeFailure = -1_771_163_970,
        /// FailedOperation.DescribeOrgNodeRootError
        #[doc(alias("FailedOperation.DescribeOrgNodeRootError"))]
        FailedOperationDescribeOrgNodeRootError = -746_860_811,
        /// FailedOperation.DescribeOrgNodeRootFailure
        #[doc(alias("FailedOperation.DescribeOrgNodeRootFailure"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationDescribeOrgNodeRootFailure = -1_940_954_825,
        /// FailedOperation.EntityTypeNotExisted
        #[doc(alias("FailedOperation.EntityTypeNotExisted"))]
        FailedOperationEntityTypeNotExisted = -936_419_599,
        /// FailedOperation.ExpectFieldsNotFound
        #[doc(alias("FailedOperation.ExpectFieldsNotFound"))]
        FailedOperationExpectFieldsNotFound = -840_346_170,
        /// FailedOperation.GroupIdNotFound
        #[doc(alias("FailedOperation.GroupIdNotFound"))]
        FailedOperationGroupIdNotFound = -45_788_330,
        /// FailedOperation.IdToCodeError
        #[doc(alias("FailedOperation.IdToCodeError"))]
        FailedOperationIdToCodeError = 831_534_133,
        /// FailedOperation.ItemsExceedMaxNumber
        #[doc(alias("FailedOperation.ItemsExceedMaxNumber"))]
        FailedOperationItemsExceedMaxNumber = 1_358_480_832,
        /// FailedOperation.LimitQuotaNotEnough
        #[doc(alias("FailedOperation.LimitQuotaNotEnough"))]
        FailedOperationLimitQuotaNotEnough = 193_607_350,
        /// FailedOperation.ListUserGroupsOfUserError
        #[doc(alias("FailedOperation.ListUserGroupsOfUserError"))]
        FailedOperationListUserGroupsOfUserError = -1_793_678_322,
        /// FailedOperation.ListUserGroupsOfUserFailure
        #[doc(alias("FailedOperation.ListUserGroupsOfUserFailure"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationListUserGroupsOfUserFailure = 45_665_946,
        /// FailedOperation.ListUsersInOrgNodeError
        #[doc(alias("FailedOperation.ListUsersInOrgNodeError"))]
        FailedOperationListUsersInOrgNodeError = 15_436_825,
        /// FailedOperation.ListUsersInOrgNodeFailure
        #[doc(alias("FailedOperation.ListUsersInOrgNodeFailure"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationListUsersInOrgNodeFailure = -314_279_719,
        /// FailedOperation.ListUsersInUserGroupError
        #[doc(alias("FailedOperation.ListUsersInUserGroupError"))]
        FailedOperationListUsersInUserGroupError = 1_598_521_326,
        /// FailedOperation.ListUsersInUserGroupFailure
        #[doc(alias("FailedOperation.ListUsersInUserGroupFailure"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationListUsersInUserGroupFailure = 969_958_202,
        /// FailedOperation.MainOrgNodeNotExist
        #[doc(alias("FailedOperation.MainOrgNodeNotExist"))]
        FailedOperationMainOrgNodeNotExist = -1_079_828_864,
        /// FailedOperation.NewPasswordMustNotBlank
        #[doc(alias("FailedOperation.NewPasswordMustNotBlank"))]
        FailedOperationNewPasswordMustNotBlank = 87_069_598,
        /// FailedOperation.OperationError
        #[doc(alias("FailedOperation.OperationError"))]
        FailedOperationOperationError = 396_040_738,
        /// FailedOperation.OperationFailure
        #[doc(alias("FailedOperation.OperationFailure"))]
        FailedOperationOperationFailure = -134_868_698,
        /// FailedOperation.OrgNodeIdNotExist
        #[doc(alias("FailedOperation.OrgNodeIdNotExist"))]
        FailedOperationOrgNodeIdNotExist = 1_386_429_315,
        /// FailedOperation.OrgNodeNotExist
        #[doc(alias("FailedOperation.OrgNodeNotExist"))]
        FailedOperationOrgNodeNotExist = -1_373_054_954,
        /// FailedOperation.OrgNodeRootCanNotBeDeleted
        /// - Once sent as: FailedOperation.OrgNodeRootCannotBeDeleted
        #[doc(
            alias(
                "FailedOperation.OrgNodeRootCanNotBeDeleted",
                "FailedOperation.OrgNodeRootCannotBeDeleted"
            )
        )]
        FailedOperationOrgNodeRootCanNotBeDeleted = 890_182_997,
        /// FailedOperation.OrgNodeSettingError
        #[doc(alias("FailedOperation.OrgNodeSettingError"))]
        FailedOperationOrgNodeSettingError = -175_200_512,
        /// FailedOperation.OrgNodeWithUsersCanNotBeDeleted
        /// - Once sent as: FailedOperation.OrgNodeWithUsersCannotBeDeleted
        #[doc(
            alias(
                "FailedOperation.OrgNodeWithUsersCanNotBeDeleted",
                "FailedOperation.OrgNodeWithUsersCannotBeDeleted"
            )
        )]
        FailedOperationOrgNodeWithUsersCanNotBeDeleted = 775_654_029,
        /// FailedOperation.ParentOrgNodeIdNotFound
        #[doc(alias("FailedOperation.ParentOrgNodeIdNotFound"))]
        FailedOperationParentOrgNodeIdNotFound = 957_637_788,
        /// FailedOperation.ParentOrgNodeIsEmpty
        #[doc(alias("FailedOperation.ParentOrgNodeIsEmpty"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationParentOrgNodeIsEmpty = 88_779_908,
        /// FailedOperation.PersonNotFound
        #[doc(alias("FailedOperation.PersonNotFound"))]
        FailedOperationPersonNotFound = 432_297_341,
        /// FailedOperation.RemoveUsersFromUserGroupError
        #[doc(alias("FailedOperation.RemoveUsersFromUserGroupError"))]
        FailedOperationRemoveUsersFromUserGroupError = -1_162_743_860,
        /// FailedOperation.RemoveUsersFromUserGroupFailure
        #[doc(alias("FailedOperation.RemoveUsersFromUserGroupFailure"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationRemoveUsersFromUserGroupFailure = 1_794_590_382,
        /// FailedOperation.SearchCriteriaIsIllegal
        #[doc(alias("FailedOperation.SearchCriteriaIsIllegal"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationSearchCriteriaIsIllegal = 1_565_998_402,
        /// FailedOperation.SecondaryNodeNumberOverLimit
        #[doc(alias("FailedOperation.SecondaryNodeNumberOverLimit"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationSecondaryNodeNumberOverLimit = -1_678_343_173,
        /// FailedOperation.SecondaryOrgNodeDuplicates
        #[doc(alias("FailedOperation.SecondaryOrgNodeDuplicates"))]
        FailedOperationSecondaryOrgNodeDuplicates = -1_396_131_457,
        /// FailedOperation.TimeFormatIsIllegal
        #[doc(alias("FailedOperation.TimeFormatIsIllegal"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationTimeFormatIsIllegal = -1_431_628_688,
        /// FailedOperation.UpdateLDAPUserOrgExceedsRange
        #[doc(alias("FailedOperation.UpdateLDAPUserOrgExceedsRange"))]
        FailedOperationUpdateLdapUserOrgExceedsRange = 95_571_633,
        /// FailedOperation.UpdateLDAPUserOrgNotInSameCrop
        #[doc(alias("FailedOperation.UpdateLDAPUserOrgNotInSameCrop"))]
        FailedOperationUpdateLdapUserOrgNotInSameCrop = 1_487_479_443,
        /// FailedOperation.UpdateUserExceedsRange
        #[doc(alias("FailedOperation.UpdateUserExceedsRange"))]
        FailedOperationUpdateUserExceedsRange = 1_181_612_028,
        /// FailedOperation.UpdateWeComUserOrgExceedsRange
        #[doc(alias("FailedOperation.UpdateWeComUserOrgExceedsRange"))]
        FailedOperationUpdateWeComUserOrgExceedsRange = 1_843_507_529,
        /// FailedOperation.UpdateWeComUserOrgNotInSameCrop
        #[doc(alias("FailedOperation.UpdateWeComUserOrgNotInSameCrop"))]
        FailedOperationUpdateWeComUserOrgNotInSameCrop = 2_006_786_937,
        /// FailedOperation.UserAlreadyExistedInUserGroup
        #[doc(alias("FailedOperation.UserAlreadyExistedInUserGroup"))]
        FailedOperationUserAlreadyExistedInUserGroup = -1_952_467_688,
        /// FailedOperation.UserAuthListError
        #[doc(alias("FailedOperation.UserAuthListError"))]
        FailedOperationUserAuthListError = 1_171_650_475,
        /// FailedOperation.UserAuthListFailed
        #[doc(alias("FailedOperation.UserAuthListFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-10"
        )]
        FailedOperationUserAuthListFailed = 1_393_956_412,
        /// FailedOperation.UserEmailAlreadyExists
        #[doc(alias("FailedOperation.UserEmailAlreadyExists"))]
        FailedOperationUserEmailAlreadyExists = -359_680_958,
        /// FailedOperation.UserEmailExisted
        #[doc(alias("FailedOperation.UserEmailExisted"))]
        FailedOperationUserEmailExisted = 828_253_556,
        /// FailedOperation.UserExpriationTimeIsIllegal
        #[doc(alias("FailedOperation.UserExpriationTimeIsIllegal"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationUserExpriationTimeIsIllegal = -367_886_116,
        /// FailedOperation.UserGroupNotExist
        #[doc(alias("FailedOperation.UserGroupNotExist"))]
        FailedOperationUserGroupNotExist = -2_145_999_613,
        /// FailedOperation.UserGroupNotExisted
        #[doc(alias("FailedOperation.UserGroupNotExisted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationUserGroupNotExisted = -220_536_025,
        /// FailedOperation.UserInfoSortKeyIsIllegal
        #[doc(alias("FailedOperation.UserInfoSortKeyIsIllegal"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationUserInfoSortKeyIsIllegal = -1_305_561_367,
        /// FailedOperation.UserNameAlreadyExists
        #[doc(alias("FailedOperation.UserNameAlreadyExists"))]
        FailedOperationUserNameAlreadyExists = -1_245_825_124,
        /// FailedOperation.UserNameExisted
        #[doc(alias("FailedOperation.UserNameExisted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationUserNameExisted = 1_417_027_923,
        /// FailedOperation.UserNotExistInUserGroup
        #[doc(alias("FailedOperation.UserNotExistInUserGroup"))]
        FailedOperationUserNotExistInUserGroup = 1_532_849_548,
        /// FailedOperation.UserNotExistedInUserGroup
        #[doc(alias("FailedOperation.UserNotExistedInUserGroup"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationUserNotExistedInUserGroup = 2_034_788_415,
        /// FailedOperation.UserNotFound
        #[doc(alias("FailedOperation.UserNotFound"))]
        FailedOperationUserNotFound = -1_041_280_310,
        /// FailedOperation.UserPhoneAlreadyExists
        #[doc(alias("FailedOperation.UserPhoneAlreadyExists"))]
        FailedOperationUserPhoneAlreadyExists = -1_697_524_641,
        /// FailedOperation.UserPhoneExisted
        #[doc(alias("FailedOperation.UserPhoneExisted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        FailedOperationUserPhoneExisted = -55_253_244,
        /// FailedOperation.UserPhoneIsEmpty
        #[doc(alias("FailedOperation.UserPhoneIsEmpty"))]
        FailedOperationUserPhoneIsEmpty = -1_386_769_667,
        /// InvalidParameter.AppDisplayNameExisted
        #[doc(alias("InvalidParameter.AppDisplayNameExisted"))]
        InvalidParameterAppDisplayNameExisted = -1_373_106_236,
        /// InvalidParameter.AttributeValueValidError
        #[doc(alias("InvalidParameter.AttributeValueValidError"))]
        InvalidParameterAttributeValueValidError = -634_035_615,
        /// InvalidParameter.AttributeValueValidFailure
        #[doc(alias("InvalidParameter.AttributeValueValidFailure"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        InvalidParameterAttributeValueValidFailure = 1_202_810_578,
        /// InvalidParameter.OrgCodeIllegal
        #[doc(alias("InvalidParameter.OrgCodeIllegal"))]
        InvalidParameterOrgCodeIllegal = 1_988_010_078,
        /// InvalidParameter.ParameterExceedsLengthLimit
        #[doc(alias("InvalidParameter.ParameterExceedsLengthLimit"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        InvalidParameterParameterExceedsLengthLimit = -1_840_328_352,
        /// InvalidParameter.ParameterIllegal
        #[doc(alias("InvalidParameter.ParameterIllegal"))]
        InvalidParameterParameterIllegal = -1_260_025_645,
        /// InvalidParameter.Parameterlllegal
        #[doc(alias("InvalidParameter.Parameterlllegal"))]
        InvalidParameterParameterlllegal = -202_513_890,
        /// InvalidParameter.PasswordIsIllegal
        #[doc(alias("InvalidParameter.PasswordIsIllegal"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-02-24"
        )]
        InvalidParameterPasswordIsIllegal = -934_327_760,
        /// InvalidParameter.SearchCriteriaIllegal
        #[doc(alias("InvalidParameter.SearchCriteriaIllegal"))]
        InvalidParameterSearchCriteriaIllegal = 1_147_029_593,
        /// InvalidParameter.TimeFormatIllegal
        #[doc(alias("InvalidParameter.TimeFormatIllegal"))]
        InvalidParameterTimeFormatIllegal = -740_239_376,
        /// InvalidParameter.UserExpirationTimeIllegal
        #[doc(alias("InvalidParameter.UserExpirationTimeIllegal"))]
        InvalidParameterUserExpirationTimeIllegal = -631_233_680,
        /// InvalidParameter.UserIDIsNull
        #[doc(alias("InvalidParameter.UserIDIsNull"))]
        InvalidParameterUserIdIsNull = -40_622_535,
        /// InvalidParameter.UserInfoSortKeyIsIllegal
        #[doc(alias("InvalidParameter.UserInfoSortKeyIsIllegal"))]
        InvalidParameterUserInfoSortKeyIsIllegal = -790_155_910,
        /// InvalidParameter.UserNameIsNull
        #[doc(alias("InvalidParameter.UserNameIsNull"))]
        InvalidParameterUserNameIsNull = 2_091_194_719,
        /// InvalidParameterValue.AccountIdsCanNotBeEmpty
        #[doc(alias("InvalidParameterValue.AccountIdsCanNotBeEmpty"))]
        InvalidParameterValueAccountIdsCanNotBeEmpty = 1_777_223_894,
        /// InvalidParameterValue.AppIdCanNotBeEmpty
        #[doc(alias("InvalidParameterValue.AppIdCanNotBeEmpty"))]
        InvalidParameterValueAppIdCanNotBeEmpty = -1_028_542_474,
        /// InvalidParameterValue.ApplicationInfoSortKeyIllegal
        #[doc(alias("InvalidParameterValue.ApplicationInfoSortKeyIllegal"))]
        InvalidParameterValueApplicationInfoSortKeyIllegal = -309_048_564,
        /// InvalidParameterValue.EntityTypeNotMatch
        #[doc(alias("InvalidParameterValue.EntityTypeNotMatch"))]
        InvalidParameterValueEntityTypeNotMatch = 1_271_351_788,
        /// InvalidParameterValue.LengthExceeded
        #[doc(alias("InvalidParameterValue.LengthExceeded"))]
        InvalidParameterValueLengthExceeded = -330_950_557,
        /// InvalidParameterValue.NewPasswordCanNotBeEmpty
        #[doc(alias("InvalidParameterValue.NewPasswordCanNotBeEmpty"))]
        InvalidParameterValueNewPasswordCanNotBeEmpty = 1_884_086_303,
        /// InvalidParameterValue.ParameterIllegal
        #[doc(alias("InvalidParameterValue.ParameterIllegal"))]
        InvalidParameterValueParameterIllegal = 1_300_670_815,
        /// InvalidParameterValue.SortKeyIllegal
        #[doc(alias("InvalidParameterValue.SortKeyIllegal"))]
        InvalidParameterValueSortKeyIllegal = 2_136_329_885,
        /// InvalidParameterValue.UserIdCanNotBeEmpty
        #[doc(alias("InvalidParameterValue.UserIdCanNotBeEmpty"))]
        InvalidParameterValueUserIdCanNotBeEmpty = 2_011_475_251,
        /// InvalidParameterValue.UserNameCanNotBeEmpty
        #[doc(alias("InvalidParameterValue.UserNameCanNotBeEmpty"))]
        InvalidParameterValueUserNameCanNotBeEmpty = -138_728_138,
        /// InvalidParameterValue.UserPhoneCanNotBeEmpty
        #[doc(alias("InvalidParameterValue.UserPhoneCanNotBeEmpty"))]
        InvalidParameterValueUserPhoneCanNotBeEmpty = -1_812_040_115,
        /// LimitExceeded.ItemsNumberLimitExceeded
        #[doc(alias("LimitExceeded.ItemsNumberLimitExceeded"))]
        LimitExceededItemsNumberLimitExceeded = 1_931_872_472,
        /// LimitExceeded.ParameterLengthLimitExceeded
        #[doc(alias("LimitExceeded.ParameterLengthLimitExceeded"))]
        LimitExceededParameterLengthLimitExceeded = -1_721_794_987,
        /// LimitExceeded.SecondaryNodeCountLimitExceeded
        #[doc(alias("LimitExceeded.SecondaryNodeCountLimitExceeded"))]
        LimitExceededSecondaryNodeCountLimitExceeded = -1_473_245_159,
        /// OperationDenied.ActionPermissionDeny
        #[doc(alias("OperationDenied.ActionPermissionDeny"))]
        OperationDeniedActionPermissionDeny = 1_902_104_852,
        /// OperationDenied.UinNotExisted
        #[doc(alias("OperationDenied.UinNotExisted"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-27"
        )]
        OperationDeniedUinNotExisted = 566_534_426,
    }
    api::listed_enum!(EiamError, eiam_v20210420_table);
    mod eiam_v20210420_table {
        use super::api::{
            Background, Index, Level, Retirement, Table, TableData, backgrounds,
        };
        use super::{EiamError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "eiam_v20210420";
        pub(super) const CODE_INDEX: Index = index::EIAM_V20210420_CODES;
        pub(super) const KEY_INDEX: Index = index::EIAM_V20210420_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 122] = backgrounds(
            &WORDS,
            &index::EIAM_V20210420_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20210420::EiamError;

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
