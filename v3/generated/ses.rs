// @generated from spec/ses.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: ff2bed325fbddb79
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ses.rs"]
mod index;

/// Version 2020-10-02 of the API.
pub mod v20201002 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Simple Email Service (ses), API 3.0, version 2020-10-02.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum SesError {
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AttachContentToolarge
        #[doc(alias("FailedOperation.AttachContentToolarge"))]
        FailedOperationAttachContentToolarge = -91_616_028,
        /// FailedOperation.DKIMNotApplied
        #[doc(alias("FailedOperation.DKIMNotApplied"))]
        FailedOperationDkimNotApplied = -543_577_807,
        /// FailedOperation.EmailAddrInBlacklist
        #[doc(alias("FailedOperation.EmailAddrInBlacklist"))]
        FailedOperationEmailAddrInBlacklist = -1_534_119_838,
        /// FailedOperation.EmailContentToolarge
        #[doc(alias("FailedOperation.EmailContentToolarge"))]
        FailedOperationEmailContentToolarge = -1_922_057_808,
        /// FailedOperation.ExceedSendLimit
        #[doc(alias("FailedOperation.ExceedSendLimit"))]
        FailedOperationExceedSendLimit = 1_027_637_621,
        /// FailedOperation.ExceedTemplateLimit
        #[doc(alias("FailedOperation.ExceedTemplateLimit"))]
        FailedOperationExceedTemplateLimit = -1_969_817_352,
        /// FailedOperation.FileURLNotExist
        #[doc(alias("FailedOperation.FileURLNotExist"))]
        FailedOperationFileUrlNotExist = -1_003_362_727,
        /// FailedOperation.FrequencyLimit
        #[doc(alias("FailedOperation.FrequencyLimit"))]
        FailedOperationFrequencyLimit = -1_069_927_800,
        /// FailedOperation.HighRejectionRate
        #[doc(alias("FailedOperation.HighRejectionRate"))]
        FailedOperationHighRejectionRate = -1_983_218_835,
        /// FailedOperation.IllegalURL
        #[doc(alias("FailedOperation.IllegalURL"))]
        FailedOperationIllegalUrl = 9_680_884,
        /// FailedOperation.IncorrectEmail
        #[doc(alias("FailedOperation.IncorrectEmail"))]
        FailedOperationIncorrectEmail = -1_205_745_728,
        /// FailedOperation.IncorrectSender
        #[doc(alias("FailedOperation.IncorrectSender"))]
        FailedOperationIncorrectSender = 618_489_768,
        /// FailedOperation.InsufficientBalance
        #[doc(alias("FailedOperation.InsufficientBalance"))]
        FailedOperationInsufficientBalance = 36_889_959,
        /// FailedOperation.InsufficientQuota
        #[doc(alias("FailedOperation.InsufficientQuota"))]
        FailedOperationInsufficientQuota = -1_620_971_531,
        /// FailedOperation.InvalidAttachName
        #[doc(alias("FailedOperation.InvalidAttachName"))]
        FailedOperationInvalidAttachName = -92_058_221,
        /// FailedOperation.InvalidLimit
        #[doc(alias("FailedOperation.InvalidLimit"))]
        FailedOperationInvalidLimit = -78_009_625,
        /// FailedOperation.InvalidTemplateID
        #[doc(alias("FailedOperation.InvalidTemplateID"))]
        FailedOperationInvalidTemplateId = -712_625_008,
        /// FailedOperation.MissingEmailContent
        #[doc(alias("FailedOperation.MissingEmailContent"))]
        FailedOperationMissingEmailContent = -1_131_314_617,
        /// FailedOperation.NoAttachPermission
        #[doc(alias("FailedOperation.NoAttachPermission"))]
        FailedOperationNoAttachPermission = 217_644_613,
        /// FailedOperation.NotAuthenticatedSender
        #[doc(alias("FailedOperation.NotAuthenticatedSender"))]
        FailedOperationNotAuthenticatedSender = 1_424_307_310,
        /// FailedOperation.NotSupportDate
        #[doc(alias("FailedOperation.NotSupportDate"))]
        FailedOperationNotSupportDate = -614_919_925,
        /// FailedOperation.ProtocolCheckErr
        #[doc(alias("FailedOperation.ProtocolCheckErr"))]
        FailedOperationProtocolCheckErr = 2_140_501_864,
        /// FailedOperation.ReceiverHasUnsubscribed
        #[doc(alias("FailedOperation.ReceiverHasUnsubscribed"))]
        FailedOperationReceiverHasUnsubscribed = -1_795_597_560,
        /// FailedOperation.RejectedByRecipients
        #[doc(alias("FailedOperation.RejectedByRecipients"))]
        FailedOperationRejectedByRecipients = -443_459_757,
        /// FailedOperation.SendEmailErr
        #[doc(alias("FailedOperation.SendEmailErr"))]
        FailedOperationSendEmailErr = 1_609_913_314,
        /// FailedOperation.ServiceNotAvailable
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ServiceNotAvailable"))]
        FailedOperationServiceNotAvailable = 1_481_499_123,
        /// FailedOperation.TemplateContentToolarge
        #[doc(alias("FailedOperation.TemplateContentToolarge"))]
        FailedOperationTemplateContentToolarge = 2_073_024_530,
        /// FailedOperation.TemporaryBlocked
        #[doc(alias("FailedOperation.TemporaryBlocked"))]
        FailedOperationTemporaryBlocked = -1_556_691_869,
        /// FailedOperation.TooManyAttachments
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.TooManyAttachments"))]
        FailedOperationTooManyAttachments = -1_726_074_578,
        /// FailedOperation.TooManyRecipients
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.TooManyRecipients"))]
        FailedOperationTooManyRecipients = -1_976_744_832,
        /// FailedOperation.URLForbidden
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.URLForbidden"))]
        FailedOperationUrlForbidden = -1_485_428_587,
        /// FailedOperation.UnsupportMailType
        #[doc(alias("FailedOperation.UnsupportMailType"))]
        FailedOperationUnsupportMailType = 1_242_310_117,
        /// FailedOperation.WithOutPermission
        #[doc(alias("FailedOperation.WithOutPermission"))]
        FailedOperationWithOutPermission = 660_660_819,
        /// FailedOperation.WrongContentJson
        #[doc(alias("FailedOperation.WrongContentJson"))]
        FailedOperationWrongContentJson = 43_719_060,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.QueryDataBaseFailed
        #[doc(alias("InternalError.QueryDataBaseFailed"))]
        InternalErrorQueryDataBaseFailed = 680_372_532,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AppIdIsRequired
        #[doc(alias("InvalidParameter.AppIdIsRequired"))]
        InvalidParameterAppIdIsRequired = 448_472_493,
        /// InvalidParameter.InvalidEndTimeFormat
        #[doc(alias("InvalidParameter.InvalidEndTimeFormat"))]
        InvalidParameterInvalidEndTimeFormat = 663_155_919,
        /// InvalidParameter.InvalidStartTimeFormat
        #[doc(alias("InvalidParameter.InvalidStartTimeFormat"))]
        InvalidParameterInvalidStartTimeFormat = -1_370_503_775,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.AttachContentIsWrong
        #[doc(alias("InvalidParameterValue.AttachContentIsWrong"))]
        InvalidParameterValueAttachContentIsWrong = 915_532_313,
        /// InvalidParameterValue.BeginTimeBeforeNow
        #[doc(alias("InvalidParameterValue.BeginTimeBeforeNow"))]
        InvalidParameterValueBeginTimeBeforeNow = 1_861_288_014,
        /// InvalidParameterValue.CreatedByOther
        #[doc(alias("InvalidParameterValue.CreatedByOther"))]
        InvalidParameterValueCreatedByOther = 485_674_715,
        /// InvalidParameterValue.EmailAddressIsNULL
        #[doc(alias("InvalidParameterValue.EmailAddressIsNULL"))]
        InvalidParameterValueEmailAddressIsNull = -1_848_543_296,
        /// InvalidParameterValue.EmailContentIsWrong
        #[doc(alias("InvalidParameterValue.EmailContentIsWrong"))]
        InvalidParameterValueEmailContentIsWrong = 1_235_106_124,
        /// InvalidParameterValue.IllegalEmailAddress
        #[doc(alias("InvalidParameterValue.IllegalEmailAddress"))]
        InvalidParameterValueIllegalEmailAddress = 152_020_699,
        /// InvalidParameterValue.IllegalSenderName
        #[doc(alias("InvalidParameterValue.IllegalSenderName"))]
        InvalidParameterValueIllegalSenderName = -674_811_760,
        /// InvalidParameterValue.InValidTemplateData
        #[doc(alias("InvalidParameterValue.InValidTemplateData"))]
        InvalidParameterValueInValidTemplateData = -1_696_957_871,
        /// InvalidParameterValue.InvalidEmailIdentity
        #[doc(alias("InvalidParameterValue.InvalidEmailIdentity"))]
        InvalidParameterValueInvalidEmailIdentity = 1_318_526_389,
        /// InvalidParameterValue.InvalidSmtpPassWord
        #[doc(alias("InvalidParameterValue.InvalidSmtpPassWord"))]
        InvalidParameterValueInvalidSmtpPassWord = 728_346_796,
        /// InvalidParameterValue.NoSuchSender
        #[doc(alias("InvalidParameterValue.NoSuchSender"))]
        InvalidParameterValueNoSuchSender = -427_706_675,
        /// InvalidParameterValue.NotExistDomain
        #[doc(alias("InvalidParameterValue.NotExistDomain"))]
        InvalidParameterValueNotExistDomain = -334_042_911,
        /// InvalidParameterValue.ReceiverDescIllegal
        #[doc(alias("InvalidParameterValue.ReceiverDescIllegal"))]
        InvalidParameterValueReceiverDescIllegal = 1_321_930_144,
        /// InvalidParameterValue.ReceiverEmailInvalid
        #[doc(alias("InvalidParameterValue.ReceiverEmailInvalid"))]
        InvalidParameterValueReceiverEmailInvalid = 1_378_345_560,
        /// InvalidParameterValue.ReceiverNameIllegal
        #[doc(alias("InvalidParameterValue.ReceiverNameIllegal"))]
        InvalidParameterValueReceiverNameIllegal = -1_731_268_447,
        /// InvalidParameterValue.RepeatCreation
        #[doc(alias("InvalidParameterValue.RepeatCreation"))]
        InvalidParameterValueRepeatCreation = -333_893_774,
        /// InvalidParameterValue.RepeatEmailAddress
        #[doc(alias("InvalidParameterValue.RepeatEmailAddress"))]
        InvalidParameterValueRepeatEmailAddress = -1_960_420_675,
        /// InvalidParameterValue.RepeatReceiverName
        #[doc(alias("InvalidParameterValue.RepeatReceiverName"))]
        InvalidParameterValueRepeatReceiverName = -93_053_301,
        /// InvalidParameterValue.SubjectLengthError
        #[doc(alias("InvalidParameterValue.SubjectLengthError"))]
        InvalidParameterValueSubjectLengthError = 1_476_713_008,
        /// InvalidParameterValue.TemplateContentIsNULL
        #[doc(alias("InvalidParameterValue.TemplateContentIsNULL"))]
        InvalidParameterValueTemplateContentIsNull = 1_880_039_693,
        /// InvalidParameterValue.TemplateContentIsWrong
        #[doc(alias("InvalidParameterValue.TemplateContentIsWrong"))]
        InvalidParameterValueTemplateContentIsWrong = 1_245_902_302,
        /// InvalidParameterValue.TemplateDataError
        #[doc(alias("InvalidParameterValue.TemplateDataError"))]
        InvalidParameterValueTemplateDataError = -1_697_395_577,
        /// InvalidParameterValue.TemplateDataInconsistent
        #[doc(alias("InvalidParameterValue.TemplateDataInconsistent"))]
        InvalidParameterValueTemplateDataInconsistent = 130_323_261,
        /// InvalidParameterValue.TemplateDataLenLimit
        #[doc(alias("InvalidParameterValue.TemplateDataLenLimit"))]
        InvalidParameterValueTemplateDataLenLimit = 1_767_192_265,
        /// InvalidParameterValue.TemplateNameIllegal
        #[doc(alias("InvalidParameterValue.TemplateNameIllegal"))]
        InvalidParameterValueTemplateNameIllegal = -1_131_173_162,
        /// InvalidParameterValue.TemplateNameIsNULL
        #[doc(alias("InvalidParameterValue.TemplateNameIsNULL"))]
        InvalidParameterValueTemplateNameIsNull = -1_747_059_724,
        /// InvalidParameterValue.TemplateNotExist
        #[doc(alias("InvalidParameterValue.TemplateNotExist"))]
        InvalidParameterValueTemplateNotExist = 1_039_272_474,
        /// InvalidParameterValue.TemplateNotMatchData
        #[doc(alias("InvalidParameterValue.TemplateNotMatchData"))]
        InvalidParameterValueTemplateNotMatchData = 959_988_948,
        /// InvalidParameterValue.WrongDate
        #[doc(alias("InvalidParameterValue.WrongDate"))]
        InvalidParameterValueWrongDate = -1_409_181_041,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.ExceedReceiverDetailLimit
        #[doc(alias("LimitExceeded.ExceedReceiverDetailLimit"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2022-10-19"
        )]
        LimitExceededExceedReceiverDetailLimit = 1_649_627_419,
        /// LimitExceeded.ExceedReceiverLimit
        #[doc(alias("LimitExceeded.ExceedReceiverLimit"))]
        LimitExceededExceedReceiverLimit = 1_395_485_471,
        /// LimitExceeded.ReceiverDetailCountLimit
        #[doc(alias("LimitExceeded.ReceiverDetailCountLimit"))]
        LimitExceededReceiverDetailCountLimit = -283_098_772,
        /// LimitExceeded.ReceiverDetailRequestLimit
        #[doc(alias("LimitExceeded.ReceiverDetailRequestLimit"))]
        LimitExceededReceiverDetailRequestLimit = 2_026_405_710,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.CycleParamNecessary
        #[doc(alias("MissingParameter.CycleParamNecessary"))]
        MissingParameterCycleParamNecessary = 285_484_984,
        /// MissingParameter.EmailsNecessary
        #[doc(alias("MissingParameter.EmailsNecessary"))]
        MissingParameterEmailsNecessary = 1_153_013_464,
        /// MissingParameter.ReceiverIdNecessary
        #[doc(alias("MissingParameter.ReceiverIdNecessary"))]
        MissingParameterReceiverIdNecessary = 346_657_107,
        /// MissingParameter.SendParamNecessary
        #[doc(alias("MissingParameter.SendParamNecessary"))]
        MissingParameterSendParamNecessary = 727_132_173,
        /// MissingParameter.TimedParamNecessary
        #[doc(alias("MissingParameter.TimedParamNecessary"))]
        MissingParameterTimedParamNecessary = -1_676_367_696,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.DomainNotVerified
        #[doc(alias("OperationDenied.DomainNotVerified"))]
        OperationDeniedDomainNotVerified = -692_863_254,
        /// OperationDenied.ExceedDomainLimit
        #[doc(alias("OperationDenied.ExceedDomainLimit"))]
        OperationDeniedExceedDomainLimit = 456_486_970,
        /// OperationDenied.ExceedSenderLimit
        #[doc(alias("OperationDenied.ExceedSenderLimit"))]
        OperationDeniedExceedSenderLimit = -873_989_771,
        /// OperationDenied.NotAllowDelete
        #[doc(alias("OperationDenied.NotAllowDelete"))]
        OperationDeniedNotAllowDelete = -1_670_056_124,
        /// OperationDenied.ReceiverIsOperating
        ///
        /// - Retry: `backoff`
        #[doc(alias("OperationDenied.ReceiverIsOperating"))]
        OperationDeniedReceiverIsOperating = -94_147_956,
        /// OperationDenied.ReceiverNotExist
        #[doc(alias("OperationDenied.ReceiverNotExist"))]
        OperationDeniedReceiverNotExist = -1_355_335_798,
        /// OperationDenied.ReceiverStatusError
        #[doc(alias("OperationDenied.ReceiverStatusError"))]
        OperationDeniedReceiverStatusError = -1_903_686_025,
        /// OperationDenied.RepeatPassWord
        #[doc(alias("OperationDenied.RepeatPassWord"))]
        OperationDeniedRepeatPassWord = 70_541_939,
        /// OperationDenied.SendAddressStatusError
        #[doc(alias("OperationDenied.SendAddressStatusError"))]
        OperationDeniedSendAddressStatusError = 1_680_997_326,
        /// OperationDenied.SenderWithDomainIsNotEmpty
        #[doc(alias("OperationDenied.SenderWithDomainIsNotEmpty"))]
        OperationDeniedSenderWithDomainIsNotEmpty = 916_788,
        /// OperationDenied.TemplateStatusError
        #[doc(alias("OperationDenied.TemplateStatusError"))]
        OperationDeniedTemplateStatusError = 1_149_450_284,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(SesError, ses_v20201002_table);
    mod ses_v20201002_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{SesError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "ses_v20201002";
        pub(super) const CODE_INDEX: Index = index::SES_V20201002_CODES;
        pub(super) const KEY_INDEX: Index = index::SES_V20201002_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 101] = backgrounds(
            &WORDS,
            &index::SES_V20201002_HEADS,
        );
        pub(super) static OWN: [Own; 5] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::SES_V20201002_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20201002::SesError;

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
