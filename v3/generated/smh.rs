// @generated from spec/smh.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3209ab124cbfb2e1, rust-hash: 2ae01b9b7ef747c8
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/smh.rs"]
mod index;

/// Version 2021-07-12 of the API.
pub mod v20210712 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "smh")]
    /// Error codes of Smart Media Hosting (smh), API 3.0, version 2021-07-12.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SmhError {
        /// InternalError
        InternalError,
        /// InternalError.BalanceLess
        #[doc(alias("InternalError.BalanceLess"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-04-16"
        )]
        InternalErrorBalanceLess,
        /// InternalError.BillingRequestFail
        #[doc(alias("InternalError.BillingRequestFail"))]
        InternalErrorBillingRequestFail,
        /// InternalError.ModifyResourceStatusFail
        #[doc(alias("InternalError.ModifyResourceStatusFail"))]
        InternalErrorModifyResourceStatusFail,
        /// InternalError.PostpaidFail
        #[doc(alias("InternalError.PostpaidFail"))]
        InternalErrorPostpaidFail,
        /// InternalError.SendSms
        #[doc(alias("InternalError.SendSms"))]
        InternalErrorSendSms,
        /// InvalidParameter.OneOfAccountNameAndAccountPasswordIsEmpty
        #[doc(alias("InvalidParameter.OneOfAccountNameAndAccountPasswordIsEmpty"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterOneOfAccountNameAndAccountPasswordIsEmpty,
        /// InvalidParameter.OneOfCountryCodeAndPhoneNumberIsEmpty
        #[doc(alias("InvalidParameter.OneOfCountryCodeAndPhoneNumberIsEmpty"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterOneOfCountryCodeAndPhoneNumberIsEmpty,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AccountNameTooLong
        #[doc(alias("InvalidParameterValue.AccountNameTooLong"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterValueAccountNameTooLong,
        /// InvalidParameterValue.AccountPassword
        #[doc(alias("InvalidParameterValue.AccountPassword"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterValueAccountPassword,
        /// InvalidParameterValue.AccountUserIdTooLong
        #[doc(alias("InvalidParameterValue.AccountUserIdTooLong"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterValueAccountUserIdTooLong,
        /// InvalidParameterValue.AdvancedSearchOption
        #[doc(alias("InvalidParameterValue.AdvancedSearchOption"))]
        InvalidParameterValueAdvancedSearchOption,
        /// InvalidParameterValue.BucketNameInvalid
        #[doc(alias("InvalidParameterValue.BucketNameInvalid"))]
        InvalidParameterValueBucketNameInvalid,
        /// InvalidParameterValue.BucketNameNotBelongYou
        #[doc(alias("InvalidParameterValue.BucketNameNotBelongYou"))]
        InvalidParameterValueBucketNameNotBelongYou,
        /// InvalidParameterValue.BucketNotFound
        #[doc(alias("InvalidParameterValue.BucketNotFound"))]
        InvalidParameterValueBucketNotFound,
        /// InvalidParameterValue.BucketNotSupport
        #[doc(alias("InvalidParameterValue.BucketNotSupport"))]
        InvalidParameterValueBucketNotSupport,
        /// InvalidParameterValue.BucketRegionInvalid
        #[doc(alias("InvalidParameterValue.BucketRegionInvalid"))]
        InvalidParameterValueBucketRegionInvalid,
        /// InvalidParameterValue.CosStorageClass
        #[doc(alias("InvalidParameterValue.CosStorageClass"))]
        InvalidParameterValueCosStorageClass,
        /// InvalidParameterValue.CosStorageClassIntelligentTiering
        #[doc(alias("InvalidParameterValue.CosStorageClassIntelligentTiering"))]
        InvalidParameterValueCosStorageClassIntelligentTiering,
        /// InvalidParameterValue.CountryCode
        #[doc(alias("InvalidParameterValue.CountryCode"))]
        InvalidParameterValueCountryCode,
        /// InvalidParameterValue.CountryCodeTooLong
        #[doc(alias("InvalidParameterValue.CountryCodeTooLong"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterValueCountryCodeTooLong,
        /// InvalidParameterValue.DestroyTime
        #[doc(alias("InvalidParameterValue.DestroyTime"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterValueDestroyTime,
        /// InvalidParameterValue.DuplicateAccountName
        #[doc(alias("InvalidParameterValue.DuplicateAccountName"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterValueDuplicateAccountName,
        /// InvalidParameterValue.DuplicateAccountUserId
        #[doc(alias("InvalidParameterValue.DuplicateAccountUserId"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterValueDuplicateAccountUserId,
        /// InvalidParameterValue.DuplicateEmail
        #[doc(alias("InvalidParameterValue.DuplicateEmail"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterValueDuplicateEmail,
        /// InvalidParameterValue.DuplicateUserPhoneNumber
        #[doc(alias("InvalidParameterValue.DuplicateUserPhoneNumber"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterValueDuplicateUserPhoneNumber,
        /// InvalidParameterValue.EmailTooLong
        #[doc(alias("InvalidParameterValue.EmailTooLong"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterValueEmailTooLong,
        /// InvalidParameterValue.Filter
        #[doc(alias("InvalidParameterValue.Filter"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterValueFilter,
        /// InvalidParameterValue.InvalidAccountName
        #[doc(alias("InvalidParameterValue.InvalidAccountName"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterValueInvalidAccountName,
        /// InvalidParameterValue.InvalidAccountUserId
        #[doc(alias("InvalidParameterValue.InvalidAccountUserId"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterValueInvalidAccountUserId,
        /// InvalidParameterValue.InvalidCountryCode
        #[doc(alias("InvalidParameterValue.InvalidCountryCode"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterValueInvalidCountryCode,
        /// InvalidParameterValue.InvalidEmail
        #[doc(alias("InvalidParameterValue.InvalidEmail"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterValueInvalidEmail,
        /// InvalidParameterValue.InvalidPhoneNumber
        #[doc(alias("InvalidParameterValue.InvalidPhoneNumber"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterValueInvalidPhoneNumber,
        /// InvalidParameterValue.IsolateTime
        #[doc(alias("InvalidParameterValue.IsolateTime"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterValueIsolateTime,
        /// InvalidParameterValue.LibraryQuotaRequired
        #[doc(alias("InvalidParameterValue.LibraryQuotaRequired"))]
        InvalidParameterValueLibraryQuotaRequired,
        /// InvalidParameterValue.LibraryQuotaRequiresMultiSpace
        #[doc(alias("InvalidParameterValue.LibraryQuotaRequiresMultiSpace"))]
        InvalidParameterValueLibraryQuotaRequiresMultiSpace,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded,
        /// InvalidParameterValue.NotModified
        #[doc(alias("InvalidParameterValue.NotModified"))]
        InvalidParameterValueNotModified,
        /// InvalidParameterValue.NotSuperAdmin
        #[doc(alias("InvalidParameterValue.NotSuperAdmin"))]
        InvalidParameterValueNotSuperAdmin,
        /// InvalidParameterValue.PhoneNumber
        #[doc(alias("InvalidParameterValue.PhoneNumber"))]
        InvalidParameterValuePhoneNumber,
        /// InvalidParameterValue.PhoneNumberTooLong
        #[doc(alias("InvalidParameterValue.PhoneNumberTooLong"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterValuePhoneNumberTooLong,
        /// InvalidParameterValue.RoleNotSupport
        #[doc(alias("InvalidParameterValue.RoleNotSupport"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterValueRoleNotSupport,
        /// InvalidParameterValue.TooManyFilters
        #[doc(alias("InvalidParameterValue.TooManyFilters"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        InvalidParameterValueTooManyFilters,
        /// LimitExceeded.UserLimit
        #[doc(alias("LimitExceeded.UserLimit"))]
        LimitExceededUserLimit,
        /// MissingParameter
        MissingParameter,
        /// RequestLimitExceeded.SendSms
        #[doc(alias("RequestLimitExceeded.SendSms"))]
        RequestLimitExceededSendSms,
        /// ResourceInUse.MultiSpace
        #[doc(alias("ResourceInUse.MultiSpace"))]
        ResourceInUseMultiSpace,
        /// ResourceNotFound.Library
        #[doc(alias("ResourceNotFound.Library"))]
        ResourceNotFoundLibrary,
        /// ResourceNotFound.OfficialInstance
        #[doc(alias("ResourceNotFound.OfficialInstance"))]
        ResourceNotFoundOfficialInstance,
        /// ResourceNotFound.PrepaidInstance
        #[doc(alias("ResourceNotFound.PrepaidInstance"))]
        ResourceNotFoundPrepaidInstance,
        /// ResourceNotFound.User
        #[doc(alias("ResourceNotFound.User"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2026-04-06"
        )]
        ResourceNotFoundUser,
        /// UnauthorizedOperation.CreateMediaBucket
        #[doc(alias("UnauthorizedOperation.CreateMediaBucket"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-06-21"
        )]
        UnauthorizedOperationCreateMediaBucket,
        /// UnauthorizedOperation.PassRole
        #[doc(alias("UnauthorizedOperation.PassRole"))]
        UnauthorizedOperationPassRole,
        /// UnauthorizedOperation.ServiceLinkedRole
        #[doc(alias("UnauthorizedOperation.ServiceLinkedRole"))]
        UnauthorizedOperationServiceLinkedRole,
        /// UnauthorizedOperation.SmsCode
        #[doc(alias("UnauthorizedOperation.SmsCode"))]
        UnauthorizedOperationSmsCode,
        /// UnauthorizedOperation.SmsCodeExceeded
        #[doc(alias("UnauthorizedOperation.SmsCodeExceeded"))]
        UnauthorizedOperationSmsCodeExceeded,
        /// UnsupportedOperation.BalanceLess
        #[doc(alias("UnsupportedOperation.BalanceLess"))]
        UnsupportedOperationBalanceLess,
        /// UnsupportedOperation.Purpose
        #[doc(alias("UnsupportedOperation.Purpose"))]
        UnsupportedOperationPurpose,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "smh")]
    api::listed_enum!(SmhError, smh_v20210712_table);
    pub(crate) mod smh_v20210712_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "smh")]
        use super::SmhError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "smh_v20210712";
        pub(super) const CODE_INDEX: Index = index::SMH_V20210712_CODES;
        pub(super) const KEY_INDEX: Index = index::SMH_V20210712_KEYS;
        #[cfg(feature = "smh")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [SmhError; 59] = [
            SmhError::InternalError,
            SmhError::InternalErrorBalanceLess,
            SmhError::InternalErrorBillingRequestFail,
            SmhError::InternalErrorModifyResourceStatusFail,
            SmhError::InternalErrorPostpaidFail,
            SmhError::InternalErrorSendSms,
            SmhError::InvalidParameterOneOfAccountNameAndAccountPasswordIsEmpty,
            SmhError::InvalidParameterOneOfCountryCodeAndPhoneNumberIsEmpty,
            SmhError::InvalidParameterValue,
            SmhError::InvalidParameterValueAccountNameTooLong,
            SmhError::InvalidParameterValueAccountPassword,
            SmhError::InvalidParameterValueAccountUserIdTooLong,
            SmhError::InvalidParameterValueAdvancedSearchOption,
            SmhError::InvalidParameterValueBucketNameInvalid,
            SmhError::InvalidParameterValueBucketNameNotBelongYou,
            SmhError::InvalidParameterValueBucketNotFound,
            SmhError::InvalidParameterValueBucketNotSupport,
            SmhError::InvalidParameterValueBucketRegionInvalid,
            SmhError::InvalidParameterValueCosStorageClass,
            SmhError::InvalidParameterValueCosStorageClassIntelligentTiering,
            SmhError::InvalidParameterValueCountryCode,
            SmhError::InvalidParameterValueCountryCodeTooLong,
            SmhError::InvalidParameterValueDestroyTime,
            SmhError::InvalidParameterValueDuplicateAccountName,
            SmhError::InvalidParameterValueDuplicateAccountUserId,
            SmhError::InvalidParameterValueDuplicateEmail,
            SmhError::InvalidParameterValueDuplicateUserPhoneNumber,
            SmhError::InvalidParameterValueEmailTooLong,
            SmhError::InvalidParameterValueFilter,
            SmhError::InvalidParameterValueInvalidAccountName,
            SmhError::InvalidParameterValueInvalidAccountUserId,
            SmhError::InvalidParameterValueInvalidCountryCode,
            SmhError::InvalidParameterValueInvalidEmail,
            SmhError::InvalidParameterValueInvalidPhoneNumber,
            SmhError::InvalidParameterValueIsolateTime,
            SmhError::InvalidParameterValueLibraryQuotaRequired,
            SmhError::InvalidParameterValueLibraryQuotaRequiresMultiSpace,
            SmhError::InvalidParameterValueLimitExceeded,
            SmhError::InvalidParameterValueNotModified,
            SmhError::InvalidParameterValueNotSuperAdmin,
            SmhError::InvalidParameterValuePhoneNumber,
            SmhError::InvalidParameterValuePhoneNumberTooLong,
            SmhError::InvalidParameterValueRoleNotSupport,
            SmhError::InvalidParameterValueTooManyFilters,
            SmhError::LimitExceededUserLimit,
            SmhError::MissingParameter,
            SmhError::RequestLimitExceededSendSms,
            SmhError::ResourceInUseMultiSpace,
            SmhError::ResourceNotFoundLibrary,
            SmhError::ResourceNotFoundOfficialInstance,
            SmhError::ResourceNotFoundPrepaidInstance,
            SmhError::ResourceNotFoundUser,
            SmhError::UnauthorizedOperationCreateMediaBucket,
            SmhError::UnauthorizedOperationPassRole,
            SmhError::UnauthorizedOperationServiceLinkedRole,
            SmhError::UnauthorizedOperationSmsCode,
            SmhError::UnauthorizedOperationSmsCodeExceeded,
            SmhError::UnsupportedOperationBalanceLess,
            SmhError::UnsupportedOperationPurpose,
        ];
        pub(super) static WORDS: [&str; 59] = [
            "InternalError",
            "InternalError.BalanceLess",
            "InternalError.BillingRequestFail",
            "InternalError.ModifyResourceStatusFail",
            "InternalError.PostpaidFail",
            "InternalError.SendSms",
            "InvalidParameter.OneOfAccountNameAndAccountPasswordIsEmpty",
            "InvalidParameter.OneOfCountryCodeAndPhoneNumberIsEmpty",
            "InvalidParameterValue",
            "InvalidParameterValue.AccountNameTooLong",
            "InvalidParameterValue.AccountPassword",
            "InvalidParameterValue.AccountUserIdTooLong",
            "InvalidParameterValue.AdvancedSearchOption",
            "InvalidParameterValue.BucketNameInvalid",
            "InvalidParameterValue.BucketNameNotBelongYou",
            "InvalidParameterValue.BucketNotFound",
            "InvalidParameterValue.BucketNotSupport",
            "InvalidParameterValue.BucketRegionInvalid",
            "InvalidParameterValue.CosStorageClass",
            "InvalidParameterValue.CosStorageClassIntelligentTiering",
            "InvalidParameterValue.CountryCode",
            "InvalidParameterValue.CountryCodeTooLong",
            "InvalidParameterValue.DestroyTime",
            "InvalidParameterValue.DuplicateAccountName",
            "InvalidParameterValue.DuplicateAccountUserId",
            "InvalidParameterValue.DuplicateEmail",
            "InvalidParameterValue.DuplicateUserPhoneNumber",
            "InvalidParameterValue.EmailTooLong",
            "InvalidParameterValue.Filter",
            "InvalidParameterValue.InvalidAccountName",
            "InvalidParameterValue.InvalidAccountUserId",
            "InvalidParameterValue.InvalidCountryCode",
            "InvalidParameterValue.InvalidEmail",
            "InvalidParameterValue.InvalidPhoneNumber",
            "InvalidParameterValue.IsolateTime",
            "InvalidParameterValue.LibraryQuotaRequired",
            "InvalidParameterValue.LibraryQuotaRequiresMultiSpace",
            "InvalidParameterValue.LimitExceeded",
            "InvalidParameterValue.NotModified",
            "InvalidParameterValue.NotSuperAdmin",
            "InvalidParameterValue.PhoneNumber",
            "InvalidParameterValue.PhoneNumberTooLong",
            "InvalidParameterValue.RoleNotSupport",
            "InvalidParameterValue.TooManyFilters",
            "LimitExceeded.UserLimit",
            "MissingParameter",
            "RequestLimitExceeded.SendSms",
            "ResourceInUse.MultiSpace",
            "ResourceNotFound.Library",
            "ResourceNotFound.OfficialInstance",
            "ResourceNotFound.PrepaidInstance",
            "ResourceNotFound.User",
            "UnauthorizedOperation.CreateMediaBucket",
            "UnauthorizedOperation.PassRole",
            "UnauthorizedOperation.ServiceLinkedRole",
            "UnauthorizedOperation.SmsCode",
            "UnauthorizedOperation.SmsCodeExceeded",
            "UnsupportedOperation.BalanceLess",
            "UnsupportedOperation.Purpose",
        ];
        pub(super) static NAMES: [&str; 59] = [
            "InternalError",
            "InternalErrorBalanceLess",
            "InternalErrorBillingRequestFail",
            "InternalErrorModifyResourceStatusFail",
            "InternalErrorPostpaidFail",
            "InternalErrorSendSms",
            "InvalidParameterOneOfAccountNameAndAccountPasswordIsEmpty",
            "InvalidParameterOneOfCountryCodeAndPhoneNumberIsEmpty",
            "InvalidParameterValue",
            "InvalidParameterValueAccountNameTooLong",
            "InvalidParameterValueAccountPassword",
            "InvalidParameterValueAccountUserIdTooLong",
            "InvalidParameterValueAdvancedSearchOption",
            "InvalidParameterValueBucketNameInvalid",
            "InvalidParameterValueBucketNameNotBelongYou",
            "InvalidParameterValueBucketNotFound",
            "InvalidParameterValueBucketNotSupport",
            "InvalidParameterValueBucketRegionInvalid",
            "InvalidParameterValueCosStorageClass",
            "InvalidParameterValueCosStorageClassIntelligentTiering",
            "InvalidParameterValueCountryCode",
            "InvalidParameterValueCountryCodeTooLong",
            "InvalidParameterValueDestroyTime",
            "InvalidParameterValueDuplicateAccountName",
            "InvalidParameterValueDuplicateAccountUserId",
            "InvalidParameterValueDuplicateEmail",
            "InvalidParameterValueDuplicateUserPhoneNumber",
            "InvalidParameterValueEmailTooLong",
            "InvalidParameterValueFilter",
            "InvalidParameterValueInvalidAccountName",
            "InvalidParameterValueInvalidAccountUserId",
            "InvalidParameterValueInvalidCountryCode",
            "InvalidParameterValueInvalidEmail",
            "InvalidParameterValueInvalidPhoneNumber",
            "InvalidParameterValueIsolateTime",
            "InvalidParameterValueLibraryQuotaRequired",
            "InvalidParameterValueLibraryQuotaRequiresMultiSpace",
            "InvalidParameterValueLimitExceeded",
            "InvalidParameterValueNotModified",
            "InvalidParameterValueNotSuperAdmin",
            "InvalidParameterValuePhoneNumber",
            "InvalidParameterValuePhoneNumberTooLong",
            "InvalidParameterValueRoleNotSupport",
            "InvalidParameterValueTooManyFilters",
            "LimitExceededUserLimit",
            "MissingParameter",
            "RequestLimitExceededSendSms",
            "ResourceInUseMultiSpace",
            "ResourceNotFoundLibrary",
            "ResourceNotFoundOfficialInstance",
            "ResourceNotFoundPrepaidInstance",
            "ResourceNotFoundUser",
            "UnauthorizedOperationCreateMediaBucket",
            "UnauthorizedOperationPassRole",
            "UnauthorizedOperationServiceLinkedRole",
            "UnauthorizedOperationSmsCode",
            "UnauthorizedOperationSmsCodeExceeded",
            "UnsupportedOperationBalanceLess",
            "UnsupportedOperationPurpose",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 12] = [
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("RequestLimitExceeded.SendSms"),
            Answer::below("ResourceInUse"),
            Answer::below("ResourceNotFound"),
            Answer::below("UnauthorizedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::SMH_V20210712_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "SmhError",
            label_en: "Smart Media Hosting",
            label_zh: "智能媒资托管",
            level: Level::Service,
            product: Some(products::SMH),
            version: Some("2021-07-12"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    1,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-04-16",
                        "自 2024-04-16 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    6,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    7,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    9,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    10,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    11,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    21,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    22,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    23,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    24,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    25,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    26,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    27,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    28,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    29,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    30,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    31,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    32,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    33,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    34,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    41,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    42,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    43,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    51,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2026-04-06",
                        "自 2026-04-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    52,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-06-21",
                        "自 2023-06-21 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "smh")]
pub use v20210712::SmhError;

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
