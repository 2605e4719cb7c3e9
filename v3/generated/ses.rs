// @generated from spec/ses.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 29c61606f8a4506e, rust-hash: 605398742345a07d
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ses.rs"]
mod index;

/// Version 2020-10-02 of the API.
pub mod v20201002 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "ses")]
    /// Error codes of Simple Email Service (ses), API 3.0, version 2020-10-02.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SesError {
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AttachContentToolarge
        #[doc(alias("FailedOperation.AttachContentToolarge"))]
        FailedOperationAttachContentToolarge,
        /// FailedOperation.DKIMNotApplied
        #[doc(alias("FailedOperation.DKIMNotApplied"))]
        FailedOperationDkimNotApplied,
        /// FailedOperation.EmailAddrInBlacklist
        #[doc(alias("FailedOperation.EmailAddrInBlacklist"))]
        FailedOperationEmailAddrInBlacklist,
        /// FailedOperation.EmailContentToolarge
        #[doc(alias("FailedOperation.EmailContentToolarge"))]
        FailedOperationEmailContentToolarge,
        /// FailedOperation.ExceedSendLimit
        #[doc(alias("FailedOperation.ExceedSendLimit"))]
        FailedOperationExceedSendLimit,
        /// FailedOperation.ExceedTemplateLimit
        #[doc(alias("FailedOperation.ExceedTemplateLimit"))]
        FailedOperationExceedTemplateLimit,
        /// FailedOperation.FileURLNotExist
        #[doc(alias("FailedOperation.FileURLNotExist"))]
        FailedOperationFileUrlNotExist,
        /// FailedOperation.FrequencyLimit
        #[doc(alias("FailedOperation.FrequencyLimit"))]
        FailedOperationFrequencyLimit,
        /// FailedOperation.HighRejectionRate
        #[doc(alias("FailedOperation.HighRejectionRate"))]
        FailedOperationHighRejectionRate,
        /// FailedOperation.IllegalURL
        #[doc(alias("FailedOperation.IllegalURL"))]
        FailedOperationIllegalUrl,
        /// FailedOperation.IncorrectEmail
        #[doc(alias("FailedOperation.IncorrectEmail"))]
        FailedOperationIncorrectEmail,
        /// FailedOperation.IncorrectSender
        #[doc(alias("FailedOperation.IncorrectSender"))]
        FailedOperationIncorrectSender,
        /// FailedOperation.InsufficientBalance
        #[doc(alias("FailedOperation.InsufficientBalance"))]
        FailedOperationInsufficientBalance,
        /// FailedOperation.InsufficientQuota
        #[doc(alias("FailedOperation.InsufficientQuota"))]
        FailedOperationInsufficientQuota,
        /// FailedOperation.InvalidAttachName
        #[doc(alias("FailedOperation.InvalidAttachName"))]
        FailedOperationInvalidAttachName,
        /// FailedOperation.InvalidLimit
        #[doc(alias("FailedOperation.InvalidLimit"))]
        FailedOperationInvalidLimit,
        /// FailedOperation.InvalidTemplateID
        #[doc(alias("FailedOperation.InvalidTemplateID"))]
        FailedOperationInvalidTemplateId,
        /// FailedOperation.MissingEmailContent
        #[doc(alias("FailedOperation.MissingEmailContent"))]
        FailedOperationMissingEmailContent,
        /// FailedOperation.NoAttachPermission
        #[doc(alias("FailedOperation.NoAttachPermission"))]
        FailedOperationNoAttachPermission,
        /// FailedOperation.NotAuthenticatedSender
        #[doc(alias("FailedOperation.NotAuthenticatedSender"))]
        FailedOperationNotAuthenticatedSender,
        /// FailedOperation.NotSupportDate
        #[doc(alias("FailedOperation.NotSupportDate"))]
        FailedOperationNotSupportDate,
        /// FailedOperation.ProtocolCheckErr
        #[doc(alias("FailedOperation.ProtocolCheckErr"))]
        FailedOperationProtocolCheckErr,
        /// FailedOperation.ReceiverHasUnsubscribed
        #[doc(alias("FailedOperation.ReceiverHasUnsubscribed"))]
        FailedOperationReceiverHasUnsubscribed,
        /// FailedOperation.RejectedByRecipients
        #[doc(alias("FailedOperation.RejectedByRecipients"))]
        FailedOperationRejectedByRecipients,
        /// FailedOperation.SendEmailErr
        #[doc(alias("FailedOperation.SendEmailErr"))]
        FailedOperationSendEmailErr,
        /// FailedOperation.ServiceNotAvailable
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ServiceNotAvailable"))]
        FailedOperationServiceNotAvailable,
        /// FailedOperation.TemplateContentToolarge
        #[doc(alias("FailedOperation.TemplateContentToolarge"))]
        FailedOperationTemplateContentToolarge,
        /// FailedOperation.TemporaryBlocked
        #[doc(alias("FailedOperation.TemporaryBlocked"))]
        FailedOperationTemporaryBlocked,
        /// FailedOperation.TooManyAttachments
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.TooManyAttachments"))]
        FailedOperationTooManyAttachments,
        /// FailedOperation.TooManyRecipients
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.TooManyRecipients"))]
        FailedOperationTooManyRecipients,
        /// FailedOperation.URLForbidden
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.URLForbidden"))]
        FailedOperationUrlForbidden,
        /// FailedOperation.UnsupportMailType
        #[doc(alias("FailedOperation.UnsupportMailType"))]
        FailedOperationUnsupportMailType,
        /// FailedOperation.WithOutPermission
        #[doc(alias("FailedOperation.WithOutPermission"))]
        FailedOperationWithOutPermission,
        /// FailedOperation.WrongContentJson
        #[doc(alias("FailedOperation.WrongContentJson"))]
        FailedOperationWrongContentJson,
        /// InternalError
        InternalError,
        /// InternalError.QueryDataBaseFailed
        #[doc(alias("InternalError.QueryDataBaseFailed"))]
        InternalErrorQueryDataBaseFailed,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AppIdIsRequired
        #[doc(alias("InvalidParameter.AppIdIsRequired"))]
        InvalidParameterAppIdIsRequired,
        /// InvalidParameter.InvalidEndTimeFormat
        #[doc(alias("InvalidParameter.InvalidEndTimeFormat"))]
        InvalidParameterInvalidEndTimeFormat,
        /// InvalidParameter.InvalidStartTimeFormat
        #[doc(alias("InvalidParameter.InvalidStartTimeFormat"))]
        InvalidParameterInvalidStartTimeFormat,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.AttachContentIsWrong
        #[doc(alias("InvalidParameterValue.AttachContentIsWrong"))]
        InvalidParameterValueAttachContentIsWrong,
        /// InvalidParameterValue.BeginTimeBeforeNow
        #[doc(alias("InvalidParameterValue.BeginTimeBeforeNow"))]
        InvalidParameterValueBeginTimeBeforeNow,
        /// InvalidParameterValue.CreatedByOther
        #[doc(alias("InvalidParameterValue.CreatedByOther"))]
        InvalidParameterValueCreatedByOther,
        /// InvalidParameterValue.EmailAddressIsNULL
        #[doc(alias("InvalidParameterValue.EmailAddressIsNULL"))]
        InvalidParameterValueEmailAddressIsNull,
        /// InvalidParameterValue.EmailContentIsWrong
        #[doc(alias("InvalidParameterValue.EmailContentIsWrong"))]
        InvalidParameterValueEmailContentIsWrong,
        /// InvalidParameterValue.IllegalEmailAddress
        #[doc(alias("InvalidParameterValue.IllegalEmailAddress"))]
        InvalidParameterValueIllegalEmailAddress,
        /// InvalidParameterValue.IllegalSenderName
        #[doc(alias("InvalidParameterValue.IllegalSenderName"))]
        InvalidParameterValueIllegalSenderName,
        /// InvalidParameterValue.InValidTemplateData
        #[doc(alias("InvalidParameterValue.InValidTemplateData"))]
        InvalidParameterValueInValidTemplateData,
        /// InvalidParameterValue.InvalidEmailIdentity
        #[doc(alias("InvalidParameterValue.InvalidEmailIdentity"))]
        InvalidParameterValueInvalidEmailIdentity,
        /// InvalidParameterValue.InvalidSmtpPassWord
        #[doc(alias("InvalidParameterValue.InvalidSmtpPassWord"))]
        InvalidParameterValueInvalidSmtpPassWord,
        /// InvalidParameterValue.NoSuchSender
        #[doc(alias("InvalidParameterValue.NoSuchSender"))]
        InvalidParameterValueNoSuchSender,
        /// InvalidParameterValue.NotExistDomain
        #[doc(alias("InvalidParameterValue.NotExistDomain"))]
        InvalidParameterValueNotExistDomain,
        /// InvalidParameterValue.ReceiverDescIllegal
        #[doc(alias("InvalidParameterValue.ReceiverDescIllegal"))]
        InvalidParameterValueReceiverDescIllegal,
        /// InvalidParameterValue.ReceiverEmailInvalid
        #[doc(alias("InvalidParameterValue.ReceiverEmailInvalid"))]
        InvalidParameterValueReceiverEmailInvalid,
        /// InvalidParameterValue.ReceiverNameIllegal
        #[doc(alias("InvalidParameterValue.ReceiverNameIllegal"))]
        InvalidParameterValueReceiverNameIllegal,
        /// InvalidParameterValue.RepeatCreation
        #[doc(alias("InvalidParameterValue.RepeatCreation"))]
        InvalidParameterValueRepeatCreation,
        /// InvalidParameterValue.RepeatEmailAddress
        #[doc(alias("InvalidParameterValue.RepeatEmailAddress"))]
        InvalidParameterValueRepeatEmailAddress,
        /// InvalidParameterValue.RepeatReceiverName
        #[doc(alias("InvalidParameterValue.RepeatReceiverName"))]
        InvalidParameterValueRepeatReceiverName,
        /// InvalidParameterValue.SubjectLengthError
        #[doc(alias("InvalidParameterValue.SubjectLengthError"))]
        InvalidParameterValueSubjectLengthError,
        /// InvalidParameterValue.TemplateContentIsNULL
        #[doc(alias("InvalidParameterValue.TemplateContentIsNULL"))]
        InvalidParameterValueTemplateContentIsNull,
        /// InvalidParameterValue.TemplateContentIsWrong
        #[doc(alias("InvalidParameterValue.TemplateContentIsWrong"))]
        InvalidParameterValueTemplateContentIsWrong,
        /// InvalidParameterValue.TemplateDataError
        #[doc(alias("InvalidParameterValue.TemplateDataError"))]
        InvalidParameterValueTemplateDataError,
        /// InvalidParameterValue.TemplateDataInconsistent
        #[doc(alias("InvalidParameterValue.TemplateDataInconsistent"))]
        InvalidParameterValueTemplateDataInconsistent,
        /// InvalidParameterValue.TemplateDataLenLimit
        #[doc(alias("InvalidParameterValue.TemplateDataLenLimit"))]
        InvalidParameterValueTemplateDataLenLimit,
        /// InvalidParameterValue.TemplateNameIllegal
        #[doc(alias("InvalidParameterValue.TemplateNameIllegal"))]
        InvalidParameterValueTemplateNameIllegal,
        /// InvalidParameterValue.TemplateNameIsNULL
        #[doc(alias("InvalidParameterValue.TemplateNameIsNULL"))]
        InvalidParameterValueTemplateNameIsNull,
        /// InvalidParameterValue.TemplateNotExist
        #[doc(alias("InvalidParameterValue.TemplateNotExist"))]
        InvalidParameterValueTemplateNotExist,
        /// InvalidParameterValue.TemplateNotMatchData
        #[doc(alias("InvalidParameterValue.TemplateNotMatchData"))]
        InvalidParameterValueTemplateNotMatchData,
        /// InvalidParameterValue.WrongDate
        #[doc(alias("InvalidParameterValue.WrongDate"))]
        InvalidParameterValueWrongDate,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.ExceedReceiverDetailLimit
        #[doc(alias("LimitExceeded.ExceedReceiverDetailLimit"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-10-19"
        )]
        LimitExceededExceedReceiverDetailLimit,
        /// LimitExceeded.ExceedReceiverLimit
        #[doc(alias("LimitExceeded.ExceedReceiverLimit"))]
        LimitExceededExceedReceiverLimit,
        /// LimitExceeded.ReceiverDetailCountLimit
        #[doc(alias("LimitExceeded.ReceiverDetailCountLimit"))]
        LimitExceededReceiverDetailCountLimit,
        /// LimitExceeded.ReceiverDetailRequestLimit
        #[doc(alias("LimitExceeded.ReceiverDetailRequestLimit"))]
        LimitExceededReceiverDetailRequestLimit,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.CycleParamNecessary
        #[doc(alias("MissingParameter.CycleParamNecessary"))]
        MissingParameterCycleParamNecessary,
        /// MissingParameter.EmailsNecessary
        #[doc(alias("MissingParameter.EmailsNecessary"))]
        MissingParameterEmailsNecessary,
        /// MissingParameter.ReceiverIdNecessary
        #[doc(alias("MissingParameter.ReceiverIdNecessary"))]
        MissingParameterReceiverIdNecessary,
        /// MissingParameter.SendParamNecessary
        #[doc(alias("MissingParameter.SendParamNecessary"))]
        MissingParameterSendParamNecessary,
        /// MissingParameter.TimedParamNecessary
        #[doc(alias("MissingParameter.TimedParamNecessary"))]
        MissingParameterTimedParamNecessary,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.DomainNotVerified
        #[doc(alias("OperationDenied.DomainNotVerified"))]
        OperationDeniedDomainNotVerified,
        /// OperationDenied.ExceedDomainLimit
        #[doc(alias("OperationDenied.ExceedDomainLimit"))]
        OperationDeniedExceedDomainLimit,
        /// OperationDenied.ExceedSenderLimit
        #[doc(alias("OperationDenied.ExceedSenderLimit"))]
        OperationDeniedExceedSenderLimit,
        /// OperationDenied.NotAllowDelete
        #[doc(alias("OperationDenied.NotAllowDelete"))]
        OperationDeniedNotAllowDelete,
        /// OperationDenied.ReceiverIsOperating
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.ReceiverIsOperating"))]
        OperationDeniedReceiverIsOperating,
        /// OperationDenied.ReceiverNotExist
        #[doc(alias("OperationDenied.ReceiverNotExist"))]
        OperationDeniedReceiverNotExist,
        /// OperationDenied.ReceiverStatusError
        #[doc(alias("OperationDenied.ReceiverStatusError"))]
        OperationDeniedReceiverStatusError,
        /// OperationDenied.RepeatPassWord
        #[doc(alias("OperationDenied.RepeatPassWord"))]
        OperationDeniedRepeatPassWord,
        /// OperationDenied.SendAddressStatusError
        #[doc(alias("OperationDenied.SendAddressStatusError"))]
        OperationDeniedSendAddressStatusError,
        /// OperationDenied.SenderWithDomainIsNotEmpty
        #[doc(alias("OperationDenied.SenderWithDomainIsNotEmpty"))]
        OperationDeniedSenderWithDomainIsNotEmpty,
        /// OperationDenied.TemplateStatusError
        #[doc(alias("OperationDenied.TemplateStatusError"))]
        OperationDeniedTemplateStatusError,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ses")]
    api::listed_enum!(SesError, ses_v20201002_table);
    pub(crate) mod ses_v20201002_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "ses")]
        use super::SesError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ses_v20201002";
        pub(super) const CODE_INDEX: Index = index::SES_V20201002_CODES;
        pub(super) const KEY_INDEX: Index = index::SES_V20201002_KEYS;
        #[cfg(feature = "ses")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [SesError; 101] = [
            SesError::AuthFailureUnauthorizedOperation,
            SesError::FailedOperation,
            SesError::FailedOperationAttachContentToolarge,
            SesError::FailedOperationDkimNotApplied,
            SesError::FailedOperationEmailAddrInBlacklist,
            SesError::FailedOperationEmailContentToolarge,
            SesError::FailedOperationExceedSendLimit,
            SesError::FailedOperationExceedTemplateLimit,
            SesError::FailedOperationFileUrlNotExist,
            SesError::FailedOperationFrequencyLimit,
            SesError::FailedOperationHighRejectionRate,
            SesError::FailedOperationIllegalUrl,
            SesError::FailedOperationIncorrectEmail,
            SesError::FailedOperationIncorrectSender,
            SesError::FailedOperationInsufficientBalance,
            SesError::FailedOperationInsufficientQuota,
            SesError::FailedOperationInvalidAttachName,
            SesError::FailedOperationInvalidLimit,
            SesError::FailedOperationInvalidTemplateId,
            SesError::FailedOperationMissingEmailContent,
            SesError::FailedOperationNoAttachPermission,
            SesError::FailedOperationNotAuthenticatedSender,
            SesError::FailedOperationNotSupportDate,
            SesError::FailedOperationProtocolCheckErr,
            SesError::FailedOperationReceiverHasUnsubscribed,
            SesError::FailedOperationRejectedByRecipients,
            SesError::FailedOperationSendEmailErr,
            SesError::FailedOperationServiceNotAvailable,
            SesError::FailedOperationTemplateContentToolarge,
            SesError::FailedOperationTemporaryBlocked,
            SesError::FailedOperationTooManyAttachments,
            SesError::FailedOperationTooManyRecipients,
            SesError::FailedOperationUrlForbidden,
            SesError::FailedOperationUnsupportMailType,
            SesError::FailedOperationWithOutPermission,
            SesError::FailedOperationWrongContentJson,
            SesError::InternalError,
            SesError::InternalErrorQueryDataBaseFailed,
            SesError::InvalidParameter,
            SesError::InvalidParameterAppIdIsRequired,
            SesError::InvalidParameterInvalidEndTimeFormat,
            SesError::InvalidParameterInvalidStartTimeFormat,
            SesError::InvalidParameterValue,
            SesError::InvalidParameterValueAttachContentIsWrong,
            SesError::InvalidParameterValueBeginTimeBeforeNow,
            SesError::InvalidParameterValueCreatedByOther,
            SesError::InvalidParameterValueEmailAddressIsNull,
            SesError::InvalidParameterValueEmailContentIsWrong,
            SesError::InvalidParameterValueIllegalEmailAddress,
            SesError::InvalidParameterValueIllegalSenderName,
            SesError::InvalidParameterValueInValidTemplateData,
            SesError::InvalidParameterValueInvalidEmailIdentity,
            SesError::InvalidParameterValueInvalidSmtpPassWord,
            SesError::InvalidParameterValueNoSuchSender,
            SesError::InvalidParameterValueNotExistDomain,
            SesError::InvalidParameterValueReceiverDescIllegal,
            SesError::InvalidParameterValueReceiverEmailInvalid,
            SesError::InvalidParameterValueReceiverNameIllegal,
            SesError::InvalidParameterValueRepeatCreation,
            SesError::InvalidParameterValueRepeatEmailAddress,
            SesError::InvalidParameterValueRepeatReceiverName,
            SesError::InvalidParameterValueSubjectLengthError,
            SesError::InvalidParameterValueTemplateContentIsNull,
            SesError::InvalidParameterValueTemplateContentIsWrong,
            SesError::InvalidParameterValueTemplateDataError,
            SesError::InvalidParameterValueTemplateDataInconsistent,
            SesError::InvalidParameterValueTemplateDataLenLimit,
            SesError::InvalidParameterValueTemplateNameIllegal,
            SesError::InvalidParameterValueTemplateNameIsNull,
            SesError::InvalidParameterValueTemplateNotExist,
            SesError::InvalidParameterValueTemplateNotMatchData,
            SesError::InvalidParameterValueWrongDate,
            SesError::LimitExceeded,
            SesError::LimitExceededExceedReceiverDetailLimit,
            SesError::LimitExceededExceedReceiverLimit,
            SesError::LimitExceededReceiverDetailCountLimit,
            SesError::LimitExceededReceiverDetailRequestLimit,
            SesError::MissingParameter,
            SesError::MissingParameterCycleParamNecessary,
            SesError::MissingParameterEmailsNecessary,
            SesError::MissingParameterReceiverIdNecessary,
            SesError::MissingParameterSendParamNecessary,
            SesError::MissingParameterTimedParamNecessary,
            SesError::OperationDenied,
            SesError::OperationDeniedDomainNotVerified,
            SesError::OperationDeniedExceedDomainLimit,
            SesError::OperationDeniedExceedSenderLimit,
            SesError::OperationDeniedNotAllowDelete,
            SesError::OperationDeniedReceiverIsOperating,
            SesError::OperationDeniedReceiverNotExist,
            SesError::OperationDeniedReceiverStatusError,
            SesError::OperationDeniedRepeatPassWord,
            SesError::OperationDeniedSendAddressStatusError,
            SesError::OperationDeniedSenderWithDomainIsNotEmpty,
            SesError::OperationDeniedTemplateStatusError,
            SesError::RequestLimitExceeded,
            SesError::ResourceInsufficient,
            SesError::ResourceNotFound,
            SesError::ResourceUnavailable,
            SesError::UnknownParameter,
            SesError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 101] = [
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.AttachContentToolarge",
            "FailedOperation.DKIMNotApplied",
            "FailedOperation.EmailAddrInBlacklist",
            "FailedOperation.EmailContentToolarge",
            "FailedOperation.ExceedSendLimit",
            "FailedOperation.ExceedTemplateLimit",
            "FailedOperation.FileURLNotExist",
            "FailedOperation.FrequencyLimit",
            "FailedOperation.HighRejectionRate",
            "FailedOperation.IllegalURL",
            "FailedOperation.IncorrectEmail",
            "FailedOperation.IncorrectSender",
            "FailedOperation.InsufficientBalance",
            "FailedOperation.InsufficientQuota",
            "FailedOperation.InvalidAttachName",
            "FailedOperation.InvalidLimit",
            "FailedOperation.InvalidTemplateID",
            "FailedOperation.MissingEmailContent",
            "FailedOperation.NoAttachPermission",
            "FailedOperation.NotAuthenticatedSender",
            "FailedOperation.NotSupportDate",
            "FailedOperation.ProtocolCheckErr",
            "FailedOperation.ReceiverHasUnsubscribed",
            "FailedOperation.RejectedByRecipients",
            "FailedOperation.SendEmailErr",
            "FailedOperation.ServiceNotAvailable",
            "FailedOperation.TemplateContentToolarge",
            "FailedOperation.TemporaryBlocked",
            "FailedOperation.TooManyAttachments",
            "FailedOperation.TooManyRecipients",
            "FailedOperation.URLForbidden",
            "FailedOperation.UnsupportMailType",
            "FailedOperation.WithOutPermission",
            "FailedOperation.WrongContentJson",
            "InternalError",
            "InternalError.QueryDataBaseFailed",
            "InvalidParameter",
            "InvalidParameter.AppIdIsRequired",
            "InvalidParameter.InvalidEndTimeFormat",
            "InvalidParameter.InvalidStartTimeFormat",
            "InvalidParameterValue",
            "InvalidParameterValue.AttachContentIsWrong",
            "InvalidParameterValue.BeginTimeBeforeNow",
            "InvalidParameterValue.CreatedByOther",
            "InvalidParameterValue.EmailAddressIsNULL",
            "InvalidParameterValue.EmailContentIsWrong",
            "InvalidParameterValue.IllegalEmailAddress",
            "InvalidParameterValue.IllegalSenderName",
            "InvalidParameterValue.InValidTemplateData",
            "InvalidParameterValue.InvalidEmailIdentity",
            "InvalidParameterValue.InvalidSmtpPassWord",
            "InvalidParameterValue.NoSuchSender",
            "InvalidParameterValue.NotExistDomain",
            "InvalidParameterValue.ReceiverDescIllegal",
            "InvalidParameterValue.ReceiverEmailInvalid",
            "InvalidParameterValue.ReceiverNameIllegal",
            "InvalidParameterValue.RepeatCreation",
            "InvalidParameterValue.RepeatEmailAddress",
            "InvalidParameterValue.RepeatReceiverName",
            "InvalidParameterValue.SubjectLengthError",
            "InvalidParameterValue.TemplateContentIsNULL",
            "InvalidParameterValue.TemplateContentIsWrong",
            "InvalidParameterValue.TemplateDataError",
            "InvalidParameterValue.TemplateDataInconsistent",
            "InvalidParameterValue.TemplateDataLenLimit",
            "InvalidParameterValue.TemplateNameIllegal",
            "InvalidParameterValue.TemplateNameIsNULL",
            "InvalidParameterValue.TemplateNotExist",
            "InvalidParameterValue.TemplateNotMatchData",
            "InvalidParameterValue.WrongDate",
            "LimitExceeded",
            "LimitExceeded.ExceedReceiverDetailLimit",
            "LimitExceeded.ExceedReceiverLimit",
            "LimitExceeded.ReceiverDetailCountLimit",
            "LimitExceeded.ReceiverDetailRequestLimit",
            "MissingParameter",
            "MissingParameter.CycleParamNecessary",
            "MissingParameter.EmailsNecessary",
            "MissingParameter.ReceiverIdNecessary",
            "MissingParameter.SendParamNecessary",
            "MissingParameter.TimedParamNecessary",
            "OperationDenied",
            "OperationDenied.DomainNotVerified",
            "OperationDenied.ExceedDomainLimit",
            "OperationDenied.ExceedSenderLimit",
            "OperationDenied.NotAllowDelete",
            "OperationDenied.ReceiverIsOperating",
            "OperationDenied.ReceiverNotExist",
            "OperationDenied.ReceiverStatusError",
            "OperationDenied.RepeatPassWord",
            "OperationDenied.SendAddressStatusError",
            "OperationDenied.SenderWithDomainIsNotEmpty",
            "OperationDenied.TemplateStatusError",
            "RequestLimitExceeded",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 101] = [
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationAttachContentToolarge",
            "FailedOperationDkimNotApplied",
            "FailedOperationEmailAddrInBlacklist",
            "FailedOperationEmailContentToolarge",
            "FailedOperationExceedSendLimit",
            "FailedOperationExceedTemplateLimit",
            "FailedOperationFileUrlNotExist",
            "FailedOperationFrequencyLimit",
            "FailedOperationHighRejectionRate",
            "FailedOperationIllegalUrl",
            "FailedOperationIncorrectEmail",
            "FailedOperationIncorrectSender",
            "FailedOperationInsufficientBalance",
            "FailedOperationInsufficientQuota",
            "FailedOperationInvalidAttachName",
            "FailedOperationInvalidLimit",
            "FailedOperationInvalidTemplateId",
            "FailedOperationMissingEmailContent",
            "FailedOperationNoAttachPermission",
            "FailedOperationNotAuthenticatedSender",
            "FailedOperationNotSupportDate",
            "FailedOperationProtocolCheckErr",
            "FailedOperationReceiverHasUnsubscribed",
            "FailedOperationRejectedByRecipients",
            "FailedOperationSendEmailErr",
            "FailedOperationServiceNotAvailable",
            "FailedOperationTemplateContentToolarge",
            "FailedOperationTemporaryBlocked",
            "FailedOperationTooManyAttachments",
            "FailedOperationTooManyRecipients",
            "FailedOperationUrlForbidden",
            "FailedOperationUnsupportMailType",
            "FailedOperationWithOutPermission",
            "FailedOperationWrongContentJson",
            "InternalError",
            "InternalErrorQueryDataBaseFailed",
            "InvalidParameter",
            "InvalidParameterAppIdIsRequired",
            "InvalidParameterInvalidEndTimeFormat",
            "InvalidParameterInvalidStartTimeFormat",
            "InvalidParameterValue",
            "InvalidParameterValueAttachContentIsWrong",
            "InvalidParameterValueBeginTimeBeforeNow",
            "InvalidParameterValueCreatedByOther",
            "InvalidParameterValueEmailAddressIsNull",
            "InvalidParameterValueEmailContentIsWrong",
            "InvalidParameterValueIllegalEmailAddress",
            "InvalidParameterValueIllegalSenderName",
            "InvalidParameterValueInValidTemplateData",
            "InvalidParameterValueInvalidEmailIdentity",
            "InvalidParameterValueInvalidSmtpPassWord",
            "InvalidParameterValueNoSuchSender",
            "InvalidParameterValueNotExistDomain",
            "InvalidParameterValueReceiverDescIllegal",
            "InvalidParameterValueReceiverEmailInvalid",
            "InvalidParameterValueReceiverNameIllegal",
            "InvalidParameterValueRepeatCreation",
            "InvalidParameterValueRepeatEmailAddress",
            "InvalidParameterValueRepeatReceiverName",
            "InvalidParameterValueSubjectLengthError",
            "InvalidParameterValueTemplateContentIsNull",
            "InvalidParameterValueTemplateContentIsWrong",
            "InvalidParameterValueTemplateDataError",
            "InvalidParameterValueTemplateDataInconsistent",
            "InvalidParameterValueTemplateDataLenLimit",
            "InvalidParameterValueTemplateNameIllegal",
            "InvalidParameterValueTemplateNameIsNull",
            "InvalidParameterValueTemplateNotExist",
            "InvalidParameterValueTemplateNotMatchData",
            "InvalidParameterValueWrongDate",
            "LimitExceeded",
            "LimitExceededExceedReceiverDetailLimit",
            "LimitExceededExceedReceiverLimit",
            "LimitExceededReceiverDetailCountLimit",
            "LimitExceededReceiverDetailRequestLimit",
            "MissingParameter",
            "MissingParameterCycleParamNecessary",
            "MissingParameterEmailsNecessary",
            "MissingParameterReceiverIdNecessary",
            "MissingParameterSendParamNecessary",
            "MissingParameterTimedParamNecessary",
            "OperationDenied",
            "OperationDeniedDomainNotVerified",
            "OperationDeniedExceedDomainLimit",
            "OperationDeniedExceedSenderLimit",
            "OperationDeniedNotAllowDelete",
            "OperationDeniedReceiverIsOperating",
            "OperationDeniedReceiverNotExist",
            "OperationDeniedReceiverStatusError",
            "OperationDeniedRepeatPassWord",
            "OperationDeniedSendAddressStatusError",
            "OperationDeniedSenderWithDomainIsNotEmpty",
            "OperationDeniedTemplateStatusError",
            "RequestLimitExceeded",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 26] = [
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.ServiceNotAvailable").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.TooManyAttachments").with_retry(Retry::Never),
            Answer::of("FailedOperation.TooManyRecipients").with_retry(Retry::Never),
            Answer::of("FailedOperation.URLForbidden").with_retry(Retry::Never),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("OperationDenied.ReceiverIsOperating").with_retry(Retry::Backoff),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::SES_V20201002_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "SesError",
            label_en: "Simple Email Service",
            label_zh: "邮件推送",
            level: Level::Service,
            product: Some(products::SES),
            version: Some("2020-10-02"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    73,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2022-10-19",
                        "自 2022-10-19 起，服务的错误码列表中不再包含此错误码",
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

#[cfg(feature = "ses")]
pub use v20201002::SesError;

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
