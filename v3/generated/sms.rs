// @generated from spec/sms.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 031b4e7743adb25e
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/sms.rs"]
mod index;

/// Version 2019-07-11 of the API.
pub mod v20190711 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Short Message Service (sms), API 3.0, version 2019-07-11.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum SmsError {
        /// FailedOperation.ContainSensitiveWord
        #[doc(alias("FailedOperation.ContainSensitiveWord"))]
        FailedOperationContainSensitiveWord = 1_384_391_174,
        /// FailedOperation.FailResolvePacket
        #[doc(alias("FailedOperation.FailResolvePacket"))]
        FailedOperationFailResolvePacket = 1_669_198_549,
        /// FailedOperation.InsufficientBalanceInSmsPackage
        #[doc(alias("FailedOperation.InsufficientBalanceInSmsPackage"))]
        FailedOperationInsufficientBalanceInSmsPackage = -1_053_750_240,
        /// FailedOperation.JsonParseFail
        #[doc(alias("FailedOperation.JsonParseFail"))]
        FailedOperationJsonParseFail = -538_450_171,
        /// FailedOperation.MarketingSendTimeConstraint
        #[doc(alias("FailedOperation.MarketingSendTimeConstraint"))]
        FailedOperationMarketingSendTimeConstraint = 1_665_364_062,
        /// FailedOperation.MissingSignature
        #[doc(alias("FailedOperation.MissingSignature"))]
        FailedOperationMissingSignature = -1_282_167_820,
        /// FailedOperation.MissingSignatureList
        #[doc(alias("FailedOperation.MissingSignatureList"))]
        FailedOperationMissingSignatureList = -938_622_100,
        /// FailedOperation.MissingSignatureToModify
        #[doc(alias("FailedOperation.MissingSignatureToModify"))]
        FailedOperationMissingSignatureToModify = -1_255_398_064,
        /// FailedOperation.MissingTemplateList
        #[doc(alias("FailedOperation.MissingTemplateList"))]
        FailedOperationMissingTemplateList = -351_244_712,
        /// FailedOperation.MissingTemplateToModify
        #[doc(alias("FailedOperation.MissingTemplateToModify"))]
        FailedOperationMissingTemplateToModify = 364_327_300,
        /// FailedOperation.NotEnterpriseCertification
        #[doc(alias("FailedOperation.NotEnterpriseCertification"))]
        FailedOperationNotEnterpriseCertification = 152_529_996,
        /// FailedOperation.OtherError
        #[doc(alias("FailedOperation.OtherError"))]
        FailedOperationOtherError = 529_943_677,
        /// FailedOperation.ParametersOtherError
        #[doc(alias("FailedOperation.ParametersOtherError"))]
        FailedOperationParametersOtherError = -1_043_353_172,
        /// FailedOperation.PhoneNumberInBlacklist
        #[doc(alias("FailedOperation.PhoneNumberInBlacklist"))]
        FailedOperationPhoneNumberInBlacklist = 970_372_040,
        /// FailedOperation.PhoneNumberOnBlacklist
        #[doc(alias("FailedOperation.PhoneNumberOnBlacklist"))]
        FailedOperationPhoneNumberOnBlacklist = -1_792_829_430,
        /// FailedOperation.QualificationIdNotApproved
        #[doc(alias("FailedOperation.QualificationIdNotApproved"))]
        FailedOperationQualificationIdNotApproved = -1_113_481_686,
        /// FailedOperation.SignIdNotExist
        #[doc(alias("FailedOperation.SignIdNotExist"))]
        FailedOperationSignIdNotExist = 1_947_875_293,
        /// FailedOperation.SignNumberLimit
        #[doc(alias("FailedOperation.SignNumberLimit"))]
        FailedOperationSignNumberLimit = -333_814_934,
        /// FailedOperation.SignatureIncorrectOrUnapproved
        #[doc(alias("FailedOperation.SignatureIncorrectOrUnapproved"))]
        FailedOperationSignatureIncorrectOrUnapproved = 1_790_813_037,
        /// FailedOperation.TemplateAlreadyPassedCheck
        #[doc(alias("FailedOperation.TemplateAlreadyPassedCheck"))]
        FailedOperationTemplateAlreadyPassedCheck = 654_414_030,
        /// FailedOperation.TemplateIdNotExist
        #[doc(alias("FailedOperation.TemplateIdNotExist"))]
        FailedOperationTemplateIdNotExist = 1_226_603_495,
        /// FailedOperation.TemplateIncorrectOrUnapproved
        #[doc(alias("FailedOperation.TemplateIncorrectOrUnapproved"))]
        FailedOperationTemplateIncorrectOrUnapproved = -877_339_516,
        /// FailedOperation.TemplateNumberLimit
        #[doc(alias("FailedOperation.TemplateNumberLimit"))]
        FailedOperationTemplateNumberLimit = 1_144_511_818,
        /// FailedOperation.TemplateParamSetNotMatchApprovedTemplate
        #[doc(alias("FailedOperation.TemplateParamSetNotMatchApprovedTemplate"))]
        FailedOperationTemplateParamSetNotMatchApprovedTemplate = 1_404_123_665,
        /// FailedOperation.TemplateUnapprovedOrNotExist
        #[doc(alias("FailedOperation.TemplateUnapprovedOrNotExist"))]
        FailedOperationTemplateUnapprovedOrNotExist = -741_940_868,
        /// InternalError.ConstructUserDataFail
        #[doc(alias("InternalError.ConstructUserDataFail"))]
        InternalErrorConstructUserDataFail = 1_772_398_289,
        /// InternalError.JsonParseFail
        #[doc(alias("InternalError.JsonParseFail"))]
        InternalErrorJsonParseFail = -145_885_781,
        /// InternalError.OtherError
        #[doc(alias("InternalError.OtherError"))]
        InternalErrorOtherError = 551_548_044,
        /// InternalError.ParseBackendResponseFail
        #[doc(alias("InternalError.ParseBackendResponseFail"))]
        InternalErrorParseBackendResponseFail = 1_068_698_557,
        /// InternalError.RequestTimeException
        #[doc(alias("InternalError.RequestTimeException"))]
        InternalErrorRequestTimeException = -1_202_713_853,
        /// InternalError.RestApiInterfaceNotExist
        #[doc(alias("InternalError.RestApiInterfaceNotExist"))]
        InternalErrorRestApiInterfaceNotExist = 1_326_070_212,
        /// InternalError.SendAndRecvFail
        #[doc(alias("InternalError.SendAndRecvFail"))]
        InternalErrorSendAndRecvFail = 813_189_315,
        /// InternalError.SigFieldMissing
        #[doc(alias("InternalError.SigFieldMissing"))]
        InternalErrorSigFieldMissing = -582_523_201,
        /// InternalError.SigVerificationFail
        #[doc(alias("InternalError.SigVerificationFail"))]
        InternalErrorSigVerificationFail = 1_050_855_211,
        /// InternalError.Timeout
        #[doc(alias("InternalError.Timeout"))]
        InternalErrorTimeout = 185_888_071,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError = -233_944_585,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AppidAndBizId
        #[doc(alias("InvalidParameter.AppidAndBizId"))]
        InvalidParameterAppidAndBizId = 1_839_999_156,
        /// InvalidParameter.InvalidParameters
        #[doc(alias("InvalidParameter.InvalidParameters"))]
        InvalidParameterInvalidParameters = -1_274_716_284,
        /// InvalidParameterValue.BeginTimeVerifyFail
        #[doc(alias("InvalidParameterValue.BeginTimeVerifyFail"))]
        InvalidParameterValueBeginTimeVerifyFail = -373_581_907,
        /// InvalidParameterValue.ContentLengthLimit
        #[doc(alias("InvalidParameterValue.ContentLengthLimit"))]
        InvalidParameterValueContentLengthLimit = 2_112_347_235,
        /// InvalidParameterValue.EndTimeVerifyFail
        #[doc(alias("InvalidParameterValue.EndTimeVerifyFail"))]
        InvalidParameterValueEndTimeVerifyFail = -2_001_756_208,
        /// InvalidParameterValue.ImageInvalid
        #[doc(alias("InvalidParameterValue.ImageInvalid"))]
        InvalidParameterValueImageInvalid = 424_287_725,
        /// InvalidParameterValue.IncorrectPhoneNumber
        #[doc(alias("InvalidParameterValue.IncorrectPhoneNumber"))]
        InvalidParameterValueIncorrectPhoneNumber = 514_503_473,
        /// InvalidParameterValue.InvalidDocumentType
        #[doc(alias("InvalidParameterValue.InvalidDocumentType"))]
        InvalidParameterValueInvalidDocumentType = -977_690_398,
        /// InvalidParameterValue.InvalidInternational
        #[doc(alias("InvalidParameterValue.InvalidInternational"))]
        InvalidParameterValueInvalidInternational = -1_414_424_947,
        /// InvalidParameterValue.InvalidSmsType
        #[doc(alias("InvalidParameterValue.InvalidSmsType"))]
        InvalidParameterValueInvalidSmsType = -2_036_490_347,
        /// InvalidParameterValue.InvalidStartTime
        #[doc(alias("InvalidParameterValue.InvalidStartTime"))]
        InvalidParameterValueInvalidStartTime = -332_766_181,
        /// InvalidParameterValue.InvalidUsedMethod
        #[doc(alias("InvalidParameterValue.InvalidUsedMethod"))]
        InvalidParameterValueInvalidUsedMethod = 2_030_801_267,
        /// InvalidParameterValue.MarketingTemplateWithoutUnsubscribe
        #[doc(alias("InvalidParameterValue.MarketingTemplateWithoutUnsubscribe"))]
        InvalidParameterValueMarketingTemplateWithoutUnsubscribe = -966_090_152,
        /// InvalidParameterValue.MissingSignatureList
        #[doc(alias("InvalidParameterValue.MissingSignatureList"))]
        InvalidParameterValueMissingSignatureList = 2_011_252_156,
        /// InvalidParameterValue.ProhibitedUseUrlInTemplateParameter
        #[doc(alias("InvalidParameterValue.ProhibitedUseUrlInTemplateParameter"))]
        InvalidParameterValueProhibitedUseUrlInTemplateParameter = -89_365_957,
        /// InvalidParameterValue.QualificationIdNotFound
        #[doc(alias("InvalidParameterValue.QualificationIdNotFound"))]
        InvalidParameterValueQualificationIdNotFound = -1_034_971_673,
        /// InvalidParameterValue.SdkAppIdNotExist
        #[doc(alias("InvalidParameterValue.SdkAppIdNotExist"))]
        InvalidParameterValueSdkAppIdNotExist = 370_282_027,
        /// InvalidParameterValue.SdkAppidNotExist
        #[doc(alias("InvalidParameterValue.SdkAppidNotExist"))]
        InvalidParameterValueSdkAppidNotExistLowercase = 546_879_379,
        /// InvalidParameterValue.SignAlreadyPassedCheck
        #[doc(alias("InvalidParameterValue.SignAlreadyPassedCheck"))]
        InvalidParameterValueSignAlreadyPassedCheck = 1_183_273_161,
        /// InvalidParameterValue.SignExistAndUnapproved
        #[doc(alias("InvalidParameterValue.SignExistAndUnapproved"))]
        InvalidParameterValueSignExistAndUnapproved = 711_686_122,
        /// InvalidParameterValue.SignNameLengthTooLong
        #[doc(alias("InvalidParameterValue.SignNameLengthTooLong"))]
        InvalidParameterValueSignNameLengthTooLong = -363_399_585,
        /// InvalidParameterValue.TemplateParameterFormatError
        #[doc(alias("InvalidParameterValue.TemplateParameterFormatError"))]
        InvalidParameterValueTemplateParameterFormatError = 375_549_190,
        /// InvalidParameterValue.TemplateParameterLengthLimit
        #[doc(alias("InvalidParameterValue.TemplateParameterLengthLimit"))]
        InvalidParameterValueTemplateParameterLengthLimit = 114_966_078,
        /// InvalidParameterValue.UnsupportedTemplateVariable
        #[doc(alias("InvalidParameterValue.UnsupportedTemplateVariable"))]
        InvalidParameterValueUnsupportedTemplateVariable = 1_708_840_316,
        /// LimitExceeded.AppCountryOrRegionDailyLimit
        #[doc(alias("LimitExceeded.AppCountryOrRegionDailyLimit"))]
        LimitExceededAppCountryOrRegionDailyLimit = -205_782_651,
        /// LimitExceeded.AppCountryOrRegionInBlacklist
        #[doc(alias("LimitExceeded.AppCountryOrRegionInBlacklist"))]
        LimitExceededAppCountryOrRegionInBlacklist = -1_636_127_200,
        /// LimitExceeded.AppDailyLimit
        #[doc(alias("LimitExceeded.AppDailyLimit"))]
        LimitExceededAppDailyLimit = -1_362_719_876,
        /// LimitExceeded.AppGlobalDailyLimit
        #[doc(alias("LimitExceeded.AppGlobalDailyLimit"))]
        LimitExceededAppGlobalDailyLimit = 797_439_861,
        /// LimitExceeded.AppMainlandChinaDailyLimit
        #[doc(alias("LimitExceeded.AppMainlandChinaDailyLimit"))]
        LimitExceededAppMainlandChinaDailyLimit = 2_071_404_882,
        /// LimitExceeded.DailyLimit
        #[doc(alias("LimitExceeded.DailyLimit"))]
        LimitExceededDailyLimit = -389_876_930,
        /// LimitExceeded.DeliveryFrequencyLimit
        #[doc(alias("LimitExceeded.DeliveryFrequencyLimit"))]
        LimitExceededDeliveryFrequencyLimit = -1_209_688_156,
        /// LimitExceeded.GlobalSmsSendingRateLimit
        #[doc(alias("LimitExceeded.GlobalSmsSendingRateLimit"))]
        LimitExceededGlobalSmsSendingRateLimit = 1_727_291_118,
        /// LimitExceeded.PhoneNumberCountLimit
        #[doc(alias("LimitExceeded.PhoneNumberCountLimit"))]
        LimitExceededPhoneNumberCountLimit = 2_009_963_659,
        /// LimitExceeded.PhoneNumberDailyLimit
        #[doc(alias("LimitExceeded.PhoneNumberDailyLimit"))]
        LimitExceededPhoneNumberDailyLimit = 77_895_448,
        /// LimitExceeded.PhoneNumberOneHourLimit
        #[doc(alias("LimitExceeded.PhoneNumberOneHourLimit"))]
        LimitExceededPhoneNumberOneHourLimit = 1_238_177_696,
        /// LimitExceeded.PhoneNumberSameContentDailyLimit
        #[doc(alias("LimitExceeded.PhoneNumberSameContentDailyLimit"))]
        LimitExceededPhoneNumberSameContentDailyLimit = -526_813_365,
        /// LimitExceeded.PhoneNumberThirtySecondLimit
        #[doc(alias("LimitExceeded.PhoneNumberThirtySecondLimit"))]
        LimitExceededPhoneNumberThirtySecondLimit = -1_362_291_631,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.EmptyPhoneNumberSet
        #[doc(alias("MissingParameter.EmptyPhoneNumberSet"))]
        MissingParameterEmptyPhoneNumberSet = -1_697_062_981,
        /// MissingParameter.MissingSignatureList
        #[doc(alias("MissingParameter.MissingSignatureList"))]
        MissingParameterMissingSignatureList = 202_264_459,
        /// UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny
        #[doc(alias("UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny"))]
        UnauthorizedOperationIndividualUserMarketingSmsPermissionDeny = -1_209_037_046,
        /// UnauthorizedOperation.RequestIpNotInWhitelist
        #[doc(alias("UnauthorizedOperation.RequestIpNotInWhitelist"))]
        UnauthorizedOperationRequestIpNotInWhitelist = 1_008_956_805,
        /// UnauthorizedOperation.RequestPermissionDeny
        #[doc(alias("UnauthorizedOperation.RequestPermissionDeny"))]
        UnauthorizedOperationRequestPermissionDeny = 257_707_709,
        /// UnauthorizedOperation.SdkAppIdIsDisabled
        #[doc(alias("UnauthorizedOperation.SdkAppIdIsDisabled"))]
        UnauthorizedOperationSdkAppIdIsDisabled = 93_552_908,
        /// UnauthorizedOperation.SdkAppidIsDisabled
        #[doc(alias("UnauthorizedOperation.SdkAppidIsDisabled"))]
        UnauthorizedOperationSdkAppidIsDisabledLowercase = 615_889_527,
        /// UnauthorizedOperation.SerivceSuspendDueToArrears
        #[doc(alias("UnauthorizedOperation.SerivceSuspendDueToArrears"))]
        UnauthorizedOperationSerivceSuspendDueToArrears = -1_815_713_021,
        /// UnauthorizedOperation.ServiceSuspendDueToArrears
        #[doc(alias("UnauthorizedOperation.ServiceSuspendDueToArrears"))]
        UnauthorizedOperationServiceSuspendDueToArrears = -397_742_644,
        /// UnauthorizedOperation.SmsSdkAppIdVerifyFail
        #[doc(alias("UnauthorizedOperation.SmsSdkAppIdVerifyFail"))]
        UnauthorizedOperationSmsSdkAppIdVerifyFail = -1_275_324_489,
        /// UnauthorizedOperation.SmsSdkAppidVerifyFail
        #[doc(alias("UnauthorizedOperation.SmsSdkAppidVerifyFail"))]
        UnauthorizedOperationSmsSdkAppidVerifyFailLowercase = -588_466_236,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.
        #[doc(alias("UnsupportedOperation."))]
        UnsupportedOperationDot = 2_025_730_364,
        /// UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone
        #[doc(alias("UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone"))]
        UnsupportedOperationChineseMainlandTemplateToGlobalPhone = -1_576_749_584,
        /// UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber
        #[doc(alias("UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber"))]
        UnsupportedOperationContainDomesticAndInternationalPhoneNumber = 36_209_694,
        /// UnsupportedOperation.GlobalTemplateToChineseMainlandPhone
        #[doc(alias("UnsupportedOperation.GlobalTemplateToChineseMainlandPhone"))]
        UnsupportedOperationGlobalTemplateToChineseMainlandPhone = -81_354_024,
        /// UnsupportedOperation.UnsuportedRegion
        #[doc(alias("UnsupportedOperation.UnsuportedRegion"))]
        UnsupportedOperationUnsuportedRegion = -1_922_824_882,
        /// UnsupportedOperation.UnsupportedRegion
        #[doc(alias("UnsupportedOperation.UnsupportedRegion"))]
        UnsupportedOperationUnsupportedRegion = 1_880_125_461,
    }
    api::listed_enum!(SmsError, sms_v20190711_table);
    mod sms_v20190711_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{SmsError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "sms_v20190711";
        pub(super) const CODE_INDEX: Index = index::SMS_V20190711_CODES;
        pub(super) const KEY_INDEX: Index = index::SMS_V20190711_KEYS;
        pub(super) static VARIANTS: [SmsError; 93] = [
            SmsError::FailedOperationContainSensitiveWord,
            SmsError::FailedOperationFailResolvePacket,
            SmsError::FailedOperationInsufficientBalanceInSmsPackage,
            SmsError::FailedOperationJsonParseFail,
            SmsError::FailedOperationMarketingSendTimeConstraint,
            SmsError::FailedOperationMissingSignature,
            SmsError::FailedOperationMissingSignatureList,
            SmsError::FailedOperationMissingSignatureToModify,
            SmsError::FailedOperationMissingTemplateList,
            SmsError::FailedOperationMissingTemplateToModify,
            SmsError::FailedOperationNotEnterpriseCertification,
            SmsError::FailedOperationOtherError,
            SmsError::FailedOperationParametersOtherError,
            SmsError::FailedOperationPhoneNumberInBlacklist,
            SmsError::FailedOperationPhoneNumberOnBlacklist,
            SmsError::FailedOperationQualificationIdNotApproved,
            SmsError::FailedOperationSignIdNotExist,
            SmsError::FailedOperationSignNumberLimit,
            SmsError::FailedOperationSignatureIncorrectOrUnapproved,
            SmsError::FailedOperationTemplateAlreadyPassedCheck,
            SmsError::FailedOperationTemplateIdNotExist,
            SmsError::FailedOperationTemplateIncorrectOrUnapproved,
            SmsError::FailedOperationTemplateNumberLimit,
            SmsError::FailedOperationTemplateParamSetNotMatchApprovedTemplate,
            SmsError::FailedOperationTemplateUnapprovedOrNotExist,
            SmsError::InternalErrorConstructUserDataFail,
            SmsError::InternalErrorJsonParseFail,
            SmsError::InternalErrorOtherError,
            SmsError::InternalErrorParseBackendResponseFail,
            SmsError::InternalErrorRequestTimeException,
            SmsError::InternalErrorRestApiInterfaceNotExist,
            SmsError::InternalErrorSendAndRecvFail,
            SmsError::InternalErrorSigFieldMissing,
            SmsError::InternalErrorSigVerificationFail,
            SmsError::InternalErrorTimeout,
            SmsError::InternalErrorUnknownError,
            SmsError::InvalidParameter,
            SmsError::InvalidParameterAppidAndBizId,
            SmsError::InvalidParameterInvalidParameters,
            SmsError::InvalidParameterValueBeginTimeVerifyFail,
            SmsError::InvalidParameterValueContentLengthLimit,
            SmsError::InvalidParameterValueEndTimeVerifyFail,
            SmsError::InvalidParameterValueImageInvalid,
            SmsError::InvalidParameterValueIncorrectPhoneNumber,
            SmsError::InvalidParameterValueInvalidDocumentType,
            SmsError::InvalidParameterValueInvalidInternational,
            SmsError::InvalidParameterValueInvalidSmsType,
            SmsError::InvalidParameterValueInvalidStartTime,
            SmsError::InvalidParameterValueInvalidUsedMethod,
            SmsError::InvalidParameterValueMarketingTemplateWithoutUnsubscribe,
            SmsError::InvalidParameterValueMissingSignatureList,
            SmsError::InvalidParameterValueProhibitedUseUrlInTemplateParameter,
            SmsError::InvalidParameterValueQualificationIdNotFound,
            SmsError::InvalidParameterValueSdkAppIdNotExist,
            SmsError::InvalidParameterValueSdkAppidNotExistLowercase,
            SmsError::InvalidParameterValueSignAlreadyPassedCheck,
            SmsError::InvalidParameterValueSignExistAndUnapproved,
            SmsError::InvalidParameterValueSignNameLengthTooLong,
            SmsError::InvalidParameterValueTemplateParameterFormatError,
            SmsError::InvalidParameterValueTemplateParameterLengthLimit,
            SmsError::InvalidParameterValueUnsupportedTemplateVariable,
            SmsError::LimitExceededAppCountryOrRegionDailyLimit,
            SmsError::LimitExceededAppCountryOrRegionInBlacklist,
            SmsError::LimitExceededAppDailyLimit,
            SmsError::LimitExceededAppGlobalDailyLimit,
            SmsError::LimitExceededAppMainlandChinaDailyLimit,
            SmsError::LimitExceededDailyLimit,
            SmsError::LimitExceededDeliveryFrequencyLimit,
            SmsError::LimitExceededGlobalSmsSendingRateLimit,
            SmsError::LimitExceededPhoneNumberCountLimit,
            SmsError::LimitExceededPhoneNumberDailyLimit,
            SmsError::LimitExceededPhoneNumberOneHourLimit,
            SmsError::LimitExceededPhoneNumberSameContentDailyLimit,
            SmsError::LimitExceededPhoneNumberThirtySecondLimit,
            SmsError::MissingParameter,
            SmsError::MissingParameterEmptyPhoneNumberSet,
            SmsError::MissingParameterMissingSignatureList,
            SmsError::UnauthorizedOperationIndividualUserMarketingSmsPermissionDeny,
            SmsError::UnauthorizedOperationRequestIpNotInWhitelist,
            SmsError::UnauthorizedOperationRequestPermissionDeny,
            SmsError::UnauthorizedOperationSdkAppIdIsDisabled,
            SmsError::UnauthorizedOperationSdkAppidIsDisabledLowercase,
            SmsError::UnauthorizedOperationSerivceSuspendDueToArrears,
            SmsError::UnauthorizedOperationServiceSuspendDueToArrears,
            SmsError::UnauthorizedOperationSmsSdkAppIdVerifyFail,
            SmsError::UnauthorizedOperationSmsSdkAppidVerifyFailLowercase,
            SmsError::UnsupportedOperation,
            SmsError::UnsupportedOperationDot,
            SmsError::UnsupportedOperationChineseMainlandTemplateToGlobalPhone,
            SmsError::UnsupportedOperationContainDomesticAndInternationalPhoneNumber,
            SmsError::UnsupportedOperationGlobalTemplateToChineseMainlandPhone,
            SmsError::UnsupportedOperationUnsuportedRegion,
            SmsError::UnsupportedOperationUnsupportedRegion,
        ];
        pub(super) static WORDS: [&str; 93] = [
            "FailedOperation.ContainSensitiveWord",
            "FailedOperation.FailResolvePacket",
            "FailedOperation.InsufficientBalanceInSmsPackage",
            "FailedOperation.JsonParseFail",
            "FailedOperation.MarketingSendTimeConstraint",
            "FailedOperation.MissingSignature",
            "FailedOperation.MissingSignatureList",
            "FailedOperation.MissingSignatureToModify",
            "FailedOperation.MissingTemplateList",
            "FailedOperation.MissingTemplateToModify",
            "FailedOperation.NotEnterpriseCertification",
            "FailedOperation.OtherError",
            "FailedOperation.ParametersOtherError",
            "FailedOperation.PhoneNumberInBlacklist",
            "FailedOperation.PhoneNumberOnBlacklist",
            "FailedOperation.QualificationIdNotApproved",
            "FailedOperation.SignIdNotExist",
            "FailedOperation.SignNumberLimit",
            "FailedOperation.SignatureIncorrectOrUnapproved",
            "FailedOperation.TemplateAlreadyPassedCheck",
            "FailedOperation.TemplateIdNotExist",
            "FailedOperation.TemplateIncorrectOrUnapproved",
            "FailedOperation.TemplateNumberLimit",
            "FailedOperation.TemplateParamSetNotMatchApprovedTemplate",
            "FailedOperation.TemplateUnapprovedOrNotExist",
            "InternalError.ConstructUserDataFail",
            "InternalError.JsonParseFail",
            "InternalError.OtherError",
            "InternalError.ParseBackendResponseFail",
            "InternalError.RequestTimeException",
            "InternalError.RestApiInterfaceNotExist",
            "InternalError.SendAndRecvFail",
            "InternalError.SigFieldMissing",
            "InternalError.SigVerificationFail",
            "InternalError.Timeout",
            "InternalError.UnknownError",
            "InvalidParameter",
            "InvalidParameter.AppidAndBizId",
            "InvalidParameter.InvalidParameters",
            "InvalidParameterValue.BeginTimeVerifyFail",
            "InvalidParameterValue.ContentLengthLimit",
            "InvalidParameterValue.EndTimeVerifyFail",
            "InvalidParameterValue.ImageInvalid",
            "InvalidParameterValue.IncorrectPhoneNumber",
            "InvalidParameterValue.InvalidDocumentType",
            "InvalidParameterValue.InvalidInternational",
            "InvalidParameterValue.InvalidSmsType",
            "InvalidParameterValue.InvalidStartTime",
            "InvalidParameterValue.InvalidUsedMethod",
            "InvalidParameterValue.MarketingTemplateWithoutUnsubscribe",
            "InvalidParameterValue.MissingSignatureList",
            "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter",
            "InvalidParameterValue.QualificationIdNotFound",
            "InvalidParameterValue.SdkAppIdNotExist",
            "InvalidParameterValue.SdkAppidNotExist",
            "InvalidParameterValue.SignAlreadyPassedCheck",
            "InvalidParameterValue.SignExistAndUnapproved",
            "InvalidParameterValue.SignNameLengthTooLong",
            "InvalidParameterValue.TemplateParameterFormatError",
            "InvalidParameterValue.TemplateParameterLengthLimit",
            "InvalidParameterValue.UnsupportedTemplateVariable",
            "LimitExceeded.AppCountryOrRegionDailyLimit",
            "LimitExceeded.AppCountryOrRegionInBlacklist",
            "LimitExceeded.AppDailyLimit",
            "LimitExceeded.AppGlobalDailyLimit",
            "LimitExceeded.AppMainlandChinaDailyLimit",
            "LimitExceeded.DailyLimit",
            "LimitExceeded.DeliveryFrequencyLimit",
            "LimitExceeded.GlobalSmsSendingRateLimit",
            "LimitExceeded.PhoneNumberCountLimit",
            "LimitExceeded.PhoneNumberDailyLimit",
            "LimitExceeded.PhoneNumberOneHourLimit",
            "LimitExceeded.PhoneNumberSameContentDailyLimit",
            "LimitExceeded.PhoneNumberThirtySecondLimit",
            "MissingParameter",
            "MissingParameter.EmptyPhoneNumberSet",
            "MissingParameter.MissingSignatureList",
            "UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny",
            "UnauthorizedOperation.RequestIpNotInWhitelist",
            "UnauthorizedOperation.RequestPermissionDeny",
            "UnauthorizedOperation.SdkAppIdIsDisabled",
            "UnauthorizedOperation.SdkAppidIsDisabled",
            "UnauthorizedOperation.SerivceSuspendDueToArrears",
            "UnauthorizedOperation.ServiceSuspendDueToArrears",
            "UnauthorizedOperation.SmsSdkAppIdVerifyFail",
            "UnauthorizedOperation.SmsSdkAppidVerifyFail",
            "UnsupportedOperation",
            "UnsupportedOperation.",
            "UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone",
            "UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber",
            "UnsupportedOperation.GlobalTemplateToChineseMainlandPhone",
            "UnsupportedOperation.UnsuportedRegion",
            "UnsupportedOperation.UnsupportedRegion",
        ];
        pub(super) static NAMES: [&str; 93] = [
            "FailedOperationContainSensitiveWord",
            "FailedOperationFailResolvePacket",
            "FailedOperationInsufficientBalanceInSmsPackage",
            "FailedOperationJsonParseFail",
            "FailedOperationMarketingSendTimeConstraint",
            "FailedOperationMissingSignature",
            "FailedOperationMissingSignatureList",
            "FailedOperationMissingSignatureToModify",
            "FailedOperationMissingTemplateList",
            "FailedOperationMissingTemplateToModify",
            "FailedOperationNotEnterpriseCertification",
            "FailedOperationOtherError",
            "FailedOperationParametersOtherError",
            "FailedOperationPhoneNumberInBlacklist",
            "FailedOperationPhoneNumberOnBlacklist",
            "FailedOperationQualificationIdNotApproved",
            "FailedOperationSignIdNotExist",
            "FailedOperationSignNumberLimit",
            "FailedOperationSignatureIncorrectOrUnapproved",
            "FailedOperationTemplateAlreadyPassedCheck",
            "FailedOperationTemplateIdNotExist",
            "FailedOperationTemplateIncorrectOrUnapproved",
            "FailedOperationTemplateNumberLimit",
            "FailedOperationTemplateParamSetNotMatchApprovedTemplate",
            "FailedOperationTemplateUnapprovedOrNotExist",
            "InternalErrorConstructUserDataFail",
            "InternalErrorJsonParseFail",
            "InternalErrorOtherError",
            "InternalErrorParseBackendResponseFail",
            "InternalErrorRequestTimeException",
            "InternalErrorRestApiInterfaceNotExist",
            "InternalErrorSendAndRecvFail",
            "InternalErrorSigFieldMissing",
            "InternalErrorSigVerificationFail",
            "InternalErrorTimeout",
            "InternalErrorUnknownError",
            "InvalidParameter",
            "InvalidParameterAppidAndBizId",
            "InvalidParameterInvalidParameters",
            "InvalidParameterValueBeginTimeVerifyFail",
            "InvalidParameterValueContentLengthLimit",
            "InvalidParameterValueEndTimeVerifyFail",
            "InvalidParameterValueImageInvalid",
            "InvalidParameterValueIncorrectPhoneNumber",
            "InvalidParameterValueInvalidDocumentType",
            "InvalidParameterValueInvalidInternational",
            "InvalidParameterValueInvalidSmsType",
            "InvalidParameterValueInvalidStartTime",
            "InvalidParameterValueInvalidUsedMethod",
            "InvalidParameterValueMarketingTemplateWithoutUnsubscribe",
            "InvalidParameterValueMissingSignatureList",
            "InvalidParameterValueProhibitedUseUrlInTemplateParameter",
            "InvalidParameterValueQualificationIdNotFound",
            "InvalidParameterValueSdkAppIdNotExist",
            "InvalidParameterValueSdkAppidNotExistLowercase",
            "InvalidParameterValueSignAlreadyPassedCheck",
            "InvalidParameterValueSignExistAndUnapproved",
            "InvalidParameterValueSignNameLengthTooLong",
            "InvalidParameterValueTemplateParameterFormatError",
            "InvalidParameterValueTemplateParameterLengthLimit",
            "InvalidParameterValueUnsupportedTemplateVariable",
            "LimitExceededAppCountryOrRegionDailyLimit",
            "LimitExceededAppCountryOrRegionInBlacklist",
            "LimitExceededAppDailyLimit",
            "LimitExceededAppGlobalDailyLimit",
            "LimitExceededAppMainlandChinaDailyLimit",
            "LimitExceededDailyLimit",
            "LimitExceededDeliveryFrequencyLimit",
            "LimitExceededGlobalSmsSendingRateLimit",
            "LimitExceededPhoneNumberCountLimit",
            "LimitExceededPhoneNumberDailyLimit",
            "LimitExceededPhoneNumberOneHourLimit",
            "LimitExceededPhoneNumberSameContentDailyLimit",
            "LimitExceededPhoneNumberThirtySecondLimit",
            "MissingParameter",
            "MissingParameterEmptyPhoneNumberSet",
            "MissingParameterMissingSignatureList",
            "UnauthorizedOperationIndividualUserMarketingSmsPermissionDeny",
            "UnauthorizedOperationRequestIpNotInWhitelist",
            "UnauthorizedOperationRequestPermissionDeny",
            "UnauthorizedOperationSdkAppIdIsDisabled",
            "UnauthorizedOperationSdkAppidIsDisabledLowercase",
            "UnauthorizedOperationSerivceSuspendDueToArrears",
            "UnauthorizedOperationServiceSuspendDueToArrears",
            "UnauthorizedOperationSmsSdkAppIdVerifyFail",
            "UnauthorizedOperationSmsSdkAppidVerifyFailLowercase",
            "UnsupportedOperation",
            "UnsupportedOperationDot",
            "UnsupportedOperationChineseMainlandTemplateToGlobalPhone",
            "UnsupportedOperationContainDomesticAndInternationalPhoneNumber",
            "UnsupportedOperationGlobalTemplateToChineseMainlandPhone",
            "UnsupportedOperationUnsuportedRegion",
            "UnsupportedOperationUnsupportedRegion",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 93] = backgrounds(
            &WORDS,
            &index::SMS_V20190711_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "SmsError",
            label_en: "Short Message Service (2019-07-11)",
            label_zh: "短信（2019-07-11）",
            level: Level::Service,
            product: Some(products::SMS),
            version: Some("2019-07-11"),
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

pub use v20190711::SmsError;

/// Version 2021-01-11 of the API.
pub mod v20210111 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Short Message Service (sms), API 3.0, version 2021-01-11.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum SmsError {
        /// FailedOperation.ContainSensitiveWord
        #[doc(alias("FailedOperation.ContainSensitiveWord"))]
        FailedOperationContainSensitiveWord = 1_384_391_174,
        /// FailedOperation.FailResolvePacket
        #[doc(alias("FailedOperation.FailResolvePacket"))]
        FailedOperationFailResolvePacket = 1_669_198_549,
        /// FailedOperation.ForbidAddMarketingTemplates
        #[doc(alias("FailedOperation.ForbidAddMarketingTemplates"))]
        FailedOperationForbidAddMarketingTemplates = -1_842_593_633,
        /// FailedOperation.InsufficientBalanceInSmsPackage
        #[doc(alias("FailedOperation.InsufficientBalanceInSmsPackage"))]
        FailedOperationInsufficientBalanceInSmsPackage = -1_053_750_240,
        /// FailedOperation.JsonParseFail
        #[doc(alias("FailedOperation.JsonParseFail"))]
        FailedOperationJsonParseFail = -538_450_171,
        /// FailedOperation.MarketingSendTimeConstraint
        #[doc(alias("FailedOperation.MarketingSendTimeConstraint"))]
        FailedOperationMarketingSendTimeConstraint = 1_665_364_062,
        /// FailedOperation.MissingSignature
        #[doc(alias("FailedOperation.MissingSignature"))]
        FailedOperationMissingSignature = -1_282_167_820,
        /// FailedOperation.MissingSignatureList
        #[doc(alias("FailedOperation.MissingSignatureList"))]
        FailedOperationMissingSignatureList = -938_622_100,
        /// FailedOperation.MissingSignatureToModify
        #[doc(alias("FailedOperation.MissingSignatureToModify"))]
        FailedOperationMissingSignatureToModify = -1_255_398_064,
        /// FailedOperation.MissingTemplateList
        #[doc(alias("FailedOperation.MissingTemplateList"))]
        FailedOperationMissingTemplateList = -351_244_712,
        /// FailedOperation.MissingTemplateToModify
        #[doc(alias("FailedOperation.MissingTemplateToModify"))]
        FailedOperationMissingTemplateToModify = 364_327_300,
        /// FailedOperation.NotEnterpriseCertification
        #[doc(alias("FailedOperation.NotEnterpriseCertification"))]
        FailedOperationNotEnterpriseCertification = 152_529_996,
        /// FailedOperation.OtherError
        #[doc(alias("FailedOperation.OtherError"))]
        FailedOperationOtherError = 529_943_677,
        /// FailedOperation.ParametersOtherError
        #[doc(alias("FailedOperation.ParametersOtherError"))]
        FailedOperationParametersOtherError = -1_043_353_172,
        /// FailedOperation.PhoneNumberInBlacklist
        #[doc(alias("FailedOperation.PhoneNumberInBlacklist"))]
        FailedOperationPhoneNumberInBlacklist = 970_372_040,
        /// FailedOperation.PhoneNumberOnBlacklist
        #[doc(alias("FailedOperation.PhoneNumberOnBlacklist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-08"
        )]
        FailedOperationPhoneNumberOnBlacklist = -1_792_829_430,
        /// FailedOperation.PhoneNumberParseFail
        #[doc(alias("FailedOperation.PhoneNumberParseFail"))]
        FailedOperationPhoneNumberParseFail = 223_435_488,
        /// FailedOperation.ProhibitSubAccountUse
        #[doc(alias("FailedOperation.ProhibitSubAccountUse"))]
        FailedOperationProhibitSubAccountUse = -1_685_071_752,
        /// FailedOperation.QualificationIdNotApproved
        #[doc(alias("FailedOperation.QualificationIdNotApproved"))]
        FailedOperationQualificationIdNotApproved = -1_113_481_686,
        /// FailedOperation.SignIdNotExist
        #[doc(alias("FailedOperation.SignIdNotExist"))]
        FailedOperationSignIdNotExist = 1_947_875_293,
        /// FailedOperation.SignNumberLimit
        #[doc(alias("FailedOperation.SignNumberLimit"))]
        FailedOperationSignNumberLimit = -333_814_934,
        /// FailedOperation.SignatureIncorrectOrUnapproved
        #[doc(alias("FailedOperation.SignatureIncorrectOrUnapproved"))]
        FailedOperationSignatureIncorrectOrUnapproved = 1_790_813_037,
        /// FailedOperation.TemplateAlreadyPassedCheck
        #[doc(alias("FailedOperation.TemplateAlreadyPassedCheck"))]
        FailedOperationTemplateAlreadyPassedCheck = 654_414_030,
        /// FailedOperation.TemplateIdNotExist
        #[doc(alias("FailedOperation.TemplateIdNotExist"))]
        FailedOperationTemplateIdNotExist = 1_226_603_495,
        /// FailedOperation.TemplateIncorrectOrUnapproved
        #[doc(alias("FailedOperation.TemplateIncorrectOrUnapproved"))]
        FailedOperationTemplateIncorrectOrUnapproved = -877_339_516,
        /// FailedOperation.TemplateNumberLimit
        #[doc(alias("FailedOperation.TemplateNumberLimit"))]
        FailedOperationTemplateNumberLimit = 1_144_511_818,
        /// FailedOperation.TemplateParamSetNotMatchApprovedTemplate
        #[doc(alias("FailedOperation.TemplateParamSetNotMatchApprovedTemplate"))]
        FailedOperationTemplateParamSetNotMatchApprovedTemplate = 1_404_123_665,
        /// FailedOperation.TemplateUnapprovedOrNotExist
        #[doc(alias("FailedOperation.TemplateUnapprovedOrNotExist"))]
        FailedOperationTemplateUnapprovedOrNotExist = -741_940_868,
        /// InternalError.JsonParseFail
        #[doc(alias("InternalError.JsonParseFail"))]
        InternalErrorJsonParseFail = -145_885_781,
        /// InternalError.OtherError
        #[doc(alias("InternalError.OtherError"))]
        InternalErrorOtherError = 551_548_044,
        /// InternalError.ParseBackendResponseFail
        #[doc(alias("InternalError.ParseBackendResponseFail"))]
        InternalErrorParseBackendResponseFail = 1_068_698_557,
        /// InternalError.RequestTimeException
        #[doc(alias("InternalError.RequestTimeException"))]
        InternalErrorRequestTimeException = -1_202_713_853,
        /// InternalError.RestApiInterfaceNotExist
        #[doc(alias("InternalError.RestApiInterfaceNotExist"))]
        InternalErrorRestApiInterfaceNotExist = 1_326_070_212,
        /// InternalError.SendAndRecvFail
        #[doc(alias("InternalError.SendAndRecvFail"))]
        InternalErrorSendAndRecvFail = 813_189_315,
        /// InternalError.SigFieldMissing
        #[doc(alias("InternalError.SigFieldMissing"))]
        InternalErrorSigFieldMissing = -582_523_201,
        /// InternalError.SigVerificationFail
        #[doc(alias("InternalError.SigVerificationFail"))]
        InternalErrorSigVerificationFail = 1_050_855_211,
        /// InternalError.Timeout
        #[doc(alias("InternalError.Timeout"))]
        InternalErrorTimeout = 185_888_071,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError = -233_944_585,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AppidAndBizId
        #[doc(alias("InvalidParameter.AppidAndBizId"))]
        InvalidParameterAppidAndBizId = 1_839_999_156,
        /// InvalidParameter.DirtyWordFound
        #[doc(alias("InvalidParameter.DirtyWordFound"))]
        InvalidParameterDirtyWordFound = 1_777_671_178,
        /// InvalidParameter.InvalidParameters
        #[doc(alias("InvalidParameter.InvalidParameters"))]
        InvalidParameterInvalidParameters = -1_274_716_284,
        /// InvalidParameterValue.BeginTimeVerifyFail
        #[doc(alias("InvalidParameterValue.BeginTimeVerifyFail"))]
        InvalidParameterValueBeginTimeVerifyFail = -373_581_907,
        /// InvalidParameterValue.ContentLengthLimit
        #[doc(alias("InvalidParameterValue.ContentLengthLimit"))]
        InvalidParameterValueContentLengthLimit = 2_112_347_235,
        /// InvalidParameterValue.EndTimeVerifyFail
        #[doc(alias("InvalidParameterValue.EndTimeVerifyFail"))]
        InvalidParameterValueEndTimeVerifyFail = -2_001_756_208,
        /// InvalidParameterValue.ImageInvalid
        #[doc(alias("InvalidParameterValue.ImageInvalid"))]
        InvalidParameterValueImageInvalid = 424_287_725,
        /// InvalidParameterValue.IncorrectPhoneNumber
        #[doc(alias("InvalidParameterValue.IncorrectPhoneNumber"))]
        InvalidParameterValueIncorrectPhoneNumber = 514_503_473,
        /// InvalidParameterValue.InvalidDocumentType
        #[doc(alias("InvalidParameterValue.InvalidDocumentType"))]
        InvalidParameterValueInvalidDocumentType = -977_690_398,
        /// InvalidParameterValue.InvalidInternational
        #[doc(alias("InvalidParameterValue.InvalidInternational"))]
        InvalidParameterValueInvalidInternational = -1_414_424_947,
        /// InvalidParameterValue.InvalidSignPurpose
        #[doc(alias("InvalidParameterValue.InvalidSignPurpose"))]
        InvalidParameterValueInvalidSignPurpose = -157_111_726,
        /// InvalidParameterValue.InvalidSmsType
        #[doc(alias("InvalidParameterValue.InvalidSmsType"))]
        InvalidParameterValueInvalidSmsType = -2_036_490_347,
        /// InvalidParameterValue.InvalidStartTime
        #[doc(alias("InvalidParameterValue.InvalidStartTime"))]
        InvalidParameterValueInvalidStartTime = -332_766_181,
        /// InvalidParameterValue.InvalidTemplateFormat
        #[doc(alias("InvalidParameterValue.InvalidTemplateFormat"))]
        InvalidParameterValueInvalidTemplateFormat = 373_643_826,
        /// InvalidParameterValue.InvalidUsedMethod
        #[doc(alias("InvalidParameterValue.InvalidUsedMethod"))]
        InvalidParameterValueInvalidUsedMethod = 2_030_801_267,
        /// InvalidParameterValue.LimitVerifyFail
        #[doc(alias("InvalidParameterValue.LimitVerifyFail"))]
        InvalidParameterValueLimitVerifyFail = 761_095_139,
        /// InvalidParameterValue.MarketingTemplateWithoutUnsubscribe
        #[doc(alias("InvalidParameterValue.MarketingTemplateWithoutUnsubscribe"))]
        InvalidParameterValueMarketingTemplateWithoutUnsubscribe = -966_090_152,
        /// InvalidParameterValue.MissingSignatureList
        #[doc(alias("InvalidParameterValue.MissingSignatureList"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-06-22"
        )]
        InvalidParameterValueMissingSignatureList = 2_011_252_156,
        /// InvalidParameterValue.MultiSmsInfoSetEmpty
        #[doc(alias("InvalidParameterValue.MultiSmsInfoSetEmpty"))]
        InvalidParameterValueMultiSmsInfoSetEmpty = 1_159_827_713,
        /// InvalidParameterValue.OffsetVerifyFail
        #[doc(alias("InvalidParameterValue.OffsetVerifyFail"))]
        InvalidParameterValueOffsetVerifyFail = -268_706_856,
        /// InvalidParameterValue.ProhibitedUseUrlInTemplateParameter
        #[doc(alias("InvalidParameterValue.ProhibitedUseUrlInTemplateParameter"))]
        InvalidParameterValueProhibitedUseUrlInTemplateParameter = -89_365_957,
        /// InvalidParameterValue.QualificationIdNotFound
        #[doc(alias("InvalidParameterValue.QualificationIdNotFound"))]
        InvalidParameterValueQualificationIdNotFound = -1_034_971_673,
        /// InvalidParameterValue.SdkAppIdNotExist
        #[doc(alias("InvalidParameterValue.SdkAppIdNotExist"))]
        InvalidParameterValueSdkAppIdNotExist = 370_282_027,
        /// InvalidParameterValue.SignAlreadyPassedCheck
        #[doc(alias("InvalidParameterValue.SignAlreadyPassedCheck"))]
        InvalidParameterValueSignAlreadyPassedCheck = 1_183_273_161,
        /// InvalidParameterValue.SignExistAndUnapproved
        #[doc(alias("InvalidParameterValue.SignExistAndUnapproved"))]
        InvalidParameterValueSignExistAndUnapproved = 711_686_122,
        /// InvalidParameterValue.SignNameLengthTooLong
        #[doc(alias("InvalidParameterValue.SignNameLengthTooLong"))]
        InvalidParameterValueSignNameLengthTooLong = -363_399_585,
        /// InvalidParameterValue.TemplateParameterFormatError
        #[doc(alias("InvalidParameterValue.TemplateParameterFormatError"))]
        InvalidParameterValueTemplateParameterFormatError = 375_549_190,
        /// InvalidParameterValue.TemplateParameterLengthLimit
        #[doc(alias("InvalidParameterValue.TemplateParameterLengthLimit"))]
        InvalidParameterValueTemplateParameterLengthLimit = 114_966_078,
        /// InvalidParameterValue.TemplateWithDirtyWords
        #[doc(alias("InvalidParameterValue.TemplateWithDirtyWords"))]
        InvalidParameterValueTemplateWithDirtyWords = 781_609_025,
        /// InvalidParameterValue.UnsupportedTemplateVariable
        #[doc(alias("InvalidParameterValue.UnsupportedTemplateVariable"))]
        InvalidParameterValueUnsupportedTemplateVariable = 1_708_840_316,
        /// LimitExceeded.AppCountryOrRegionDailyLimit
        #[doc(alias("LimitExceeded.AppCountryOrRegionDailyLimit"))]
        LimitExceededAppCountryOrRegionDailyLimit = -205_782_651,
        /// LimitExceeded.AppCountryOrRegionInBlacklist
        #[doc(alias("LimitExceeded.AppCountryOrRegionInBlacklist"))]
        LimitExceededAppCountryOrRegionInBlacklist = -1_636_127_200,
        /// LimitExceeded.AppDailyLimit
        #[doc(alias("LimitExceeded.AppDailyLimit"))]
        LimitExceededAppDailyLimit = -1_362_719_876,
        /// LimitExceeded.AppGlobalDailyLimit
        #[doc(alias("LimitExceeded.AppGlobalDailyLimit"))]
        LimitExceededAppGlobalDailyLimit = 797_439_861,
        /// LimitExceeded.AppMainlandChinaDailyLimit
        #[doc(alias("LimitExceeded.AppMainlandChinaDailyLimit"))]
        LimitExceededAppMainlandChinaDailyLimit = 2_071_404_882,
        /// LimitExceeded.DailyLimit
        #[doc(alias("LimitExceeded.DailyLimit"))]
        LimitExceededDailyLimit = -389_876_930,
        /// LimitExceeded.DeliveryFrequencyLimit
        #[doc(alias("LimitExceeded.DeliveryFrequencyLimit"))]
        LimitExceededDeliveryFrequencyLimit = -1_209_688_156,
        /// LimitExceeded.GlobalSmsSendingRateLimit
        #[doc(alias("LimitExceeded.GlobalSmsSendingRateLimit"))]
        LimitExceededGlobalSmsSendingRateLimit = 1_727_291_118,
        /// LimitExceeded.PhoneNumberCountLimit
        #[doc(alias("LimitExceeded.PhoneNumberCountLimit"))]
        LimitExceededPhoneNumberCountLimit = 2_009_963_659,
        /// LimitExceeded.PhoneNumberDailyLimit
        #[doc(alias("LimitExceeded.PhoneNumberDailyLimit"))]
        LimitExceededPhoneNumberDailyLimit = 77_895_448,
        /// LimitExceeded.PhoneNumberOneHourLimit
        #[doc(alias("LimitExceeded.PhoneNumberOneHourLimit"))]
        LimitExceededPhoneNumberOneHourLimit = 1_238_177_696,
        /// LimitExceeded.PhoneNumberSameContentDailyLimit
        #[doc(alias("LimitExceeded.PhoneNumberSameContentDailyLimit"))]
        LimitExceededPhoneNumberSameContentDailyLimit = -526_813_365,
        /// LimitExceeded.PhoneNumberThirtySecondLimit
        #[doc(alias("LimitExceeded.PhoneNumberThirtySecondLimit"))]
        LimitExceededPhoneNumberThirtySecondLimit = -1_362_291_631,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.EmptyPhoneNumberSet
        #[doc(alias("MissingParameter.EmptyPhoneNumberSet"))]
        MissingParameterEmptyPhoneNumberSet = -1_697_062_981,
        /// UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny
        #[doc(alias("UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny"))]
        UnauthorizedOperationIndividualUserMarketingSmsPermissionDeny = -1_209_037_046,
        /// UnauthorizedOperation.RequestIpNotInWhitelist
        #[doc(alias("UnauthorizedOperation.RequestIpNotInWhitelist"))]
        UnauthorizedOperationRequestIpNotInWhitelist = 1_008_956_805,
        /// UnauthorizedOperation.RequestPermissionDeny
        #[doc(alias("UnauthorizedOperation.RequestPermissionDeny"))]
        UnauthorizedOperationRequestPermissionDeny = 257_707_709,
        /// UnauthorizedOperation.SdkAppIdIsDisabled
        /// - Once sent as: UnauthorizedOperation.SdkAppidIsDisabled
        #[doc(
            alias(
                "UnauthorizedOperation.SdkAppIdIsDisabled",
                "UnauthorizedOperation.SdkAppidIsDisabled"
            )
        )]
        UnauthorizedOperationSdkAppIdIsDisabled = 93_552_908,
        /// UnauthorizedOperation.SerivceSuspendDueToArrears
        #[doc(alias("UnauthorizedOperation.SerivceSuspendDueToArrears"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-10-11"
        )]
        UnauthorizedOperationSerivceSuspendDueToArrears = -1_815_713_021,
        /// UnauthorizedOperation.ServiceSuspendDueToArrears
        #[doc(alias("UnauthorizedOperation.ServiceSuspendDueToArrears"))]
        UnauthorizedOperationServiceSuspendDueToArrears = -397_742_644,
        /// UnauthorizedOperation.SmsSdkAppIdVerifyFail
        /// - Once sent as: UnauthorizedOperation.SmsSdkAppidVerifyFail
        #[doc(
            alias(
                "UnauthorizedOperation.SmsSdkAppIdVerifyFail",
                "UnauthorizedOperation.SmsSdkAppidVerifyFail"
            )
        )]
        UnauthorizedOperationSmsSdkAppIdVerifyFail = -1_275_324_489,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
        /// UnsupportedOperation.
        #[doc(alias("UnsupportedOperation."))]
        UnsupportedOperationDot = 2_025_730_364,
        /// UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone
        #[doc(alias("UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone"))]
        UnsupportedOperationChineseMainlandTemplateToGlobalPhone = -1_576_749_584,
        /// UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber
        #[doc(alias("UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber"))]
        UnsupportedOperationContainDomesticAndInternationalPhoneNumber = 36_209_694,
        /// UnsupportedOperation.ContainDomesticPhoneNumber
        #[doc(alias("UnsupportedOperation.ContainDomesticPhoneNumber"))]
        UnsupportedOperationContainDomesticPhoneNumber = -1_930_823_863,
        /// UnsupportedOperation.GlobalTemplateToChineseMainlandPhone
        #[doc(alias("UnsupportedOperation.GlobalTemplateToChineseMainlandPhone"))]
        UnsupportedOperationGlobalTemplateToChineseMainlandPhone = -81_354_024,
        /// UnsupportedOperation.UnsuportedRegion
        #[doc(alias("UnsupportedOperation.UnsuportedRegion"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-10-11"
        )]
        UnsupportedOperationUnsuportedRegion = -1_922_824_882,
        /// UnsupportedOperation.UnsupportedRegion
        #[doc(alias("UnsupportedOperation.UnsupportedRegion"))]
        UnsupportedOperationUnsupportedRegion = 1_880_125_461,
    }
    api::listed_enum!(SmsError, sms_v20210111_table);
    mod sms_v20210111_table {
        use super::api::{
            Background, Index, Level, Retirement, Table, TableData, backgrounds,
        };
        use super::{SmsError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "sms_v20210111";
        pub(super) const CODE_INDEX: Index = index::SMS_V20210111_CODES;
        pub(super) const KEY_INDEX: Index = index::SMS_V20210111_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [SmsError; 99] = [
            SmsError::FailedOperationContainSensitiveWord,
            SmsError::FailedOperationFailResolvePacket,
            SmsError::FailedOperationForbidAddMarketingTemplates,
            SmsError::FailedOperationInsufficientBalanceInSmsPackage,
            SmsError::FailedOperationJsonParseFail,
            SmsError::FailedOperationMarketingSendTimeConstraint,
            SmsError::FailedOperationMissingSignature,
            SmsError::FailedOperationMissingSignatureList,
            SmsError::FailedOperationMissingSignatureToModify,
            SmsError::FailedOperationMissingTemplateList,
            SmsError::FailedOperationMissingTemplateToModify,
            SmsError::FailedOperationNotEnterpriseCertification,
            SmsError::FailedOperationOtherError,
            SmsError::FailedOperationParametersOtherError,
            SmsError::FailedOperationPhoneNumberInBlacklist,
            SmsError::FailedOperationPhoneNumberOnBlacklist,
            SmsError::FailedOperationPhoneNumberParseFail,
            SmsError::FailedOperationProhibitSubAccountUse,
            SmsError::FailedOperationQualificationIdNotApproved,
            SmsError::FailedOperationSignIdNotExist,
            SmsError::FailedOperationSignNumberLimit,
            SmsError::FailedOperationSignatureIncorrectOrUnapproved,
            SmsError::FailedOperationTemplateAlreadyPassedCheck,
            SmsError::FailedOperationTemplateIdNotExist,
            SmsError::FailedOperationTemplateIncorrectOrUnapproved,
            SmsError::FailedOperationTemplateNumberLimit,
            SmsError::FailedOperationTemplateParamSetNotMatchApprovedTemplate,
            SmsError::FailedOperationTemplateUnapprovedOrNotExist,
            SmsError::InternalErrorJsonParseFail,
            SmsError::InternalErrorOtherError,
            SmsError::InternalErrorParseBackendResponseFail,
            SmsError::InternalErrorRequestTimeException,
            SmsError::InternalErrorRestApiInterfaceNotExist,
            SmsError::InternalErrorSendAndRecvFail,
            SmsError::InternalErrorSigFieldMissing,
            SmsError::InternalErrorSigVerificationFail,
            SmsError::InternalErrorTimeout,
            SmsError::InternalErrorUnknownError,
            SmsError::InvalidParameter,
            SmsError::InvalidParameterAppidAndBizId,
            SmsError::InvalidParameterDirtyWordFound,
            SmsError::InvalidParameterInvalidParameters,
            SmsError::InvalidParameterValueBeginTimeVerifyFail,
            SmsError::InvalidParameterValueContentLengthLimit,
            SmsError::InvalidParameterValueEndTimeVerifyFail,
            SmsError::InvalidParameterValueImageInvalid,
            SmsError::InvalidParameterValueIncorrectPhoneNumber,
            SmsError::InvalidParameterValueInvalidDocumentType,
            SmsError::InvalidParameterValueInvalidInternational,
            SmsError::InvalidParameterValueInvalidSignPurpose,
            SmsError::InvalidParameterValueInvalidSmsType,
            SmsError::InvalidParameterValueInvalidStartTime,
            SmsError::InvalidParameterValueInvalidTemplateFormat,
            SmsError::InvalidParameterValueInvalidUsedMethod,
            SmsError::InvalidParameterValueLimitVerifyFail,
            SmsError::InvalidParameterValueMarketingTemplateWithoutUnsubscribe,
            SmsError::InvalidParameterValueMissingSignatureList,
            SmsError::InvalidParameterValueMultiSmsInfoSetEmpty,
            SmsError::InvalidParameterValueOffsetVerifyFail,
            SmsError::InvalidParameterValueProhibitedUseUrlInTemplateParameter,
            SmsError::InvalidParameterValueQualificationIdNotFound,
            SmsError::InvalidParameterValueSdkAppIdNotExist,
            SmsError::InvalidParameterValueSignAlreadyPassedCheck,
            SmsError::InvalidParameterValueSignExistAndUnapproved,
            SmsError::InvalidParameterValueSignNameLengthTooLong,
            SmsError::InvalidParameterValueTemplateParameterFormatError,
            SmsError::InvalidParameterValueTemplateParameterLengthLimit,
            SmsError::InvalidParameterValueTemplateWithDirtyWords,
            SmsError::InvalidParameterValueUnsupportedTemplateVariable,
            SmsError::LimitExceededAppCountryOrRegionDailyLimit,
            SmsError::LimitExceededAppCountryOrRegionInBlacklist,
            SmsError::LimitExceededAppDailyLimit,
            SmsError::LimitExceededAppGlobalDailyLimit,
            SmsError::LimitExceededAppMainlandChinaDailyLimit,
            SmsError::LimitExceededDailyLimit,
            SmsError::LimitExceededDeliveryFrequencyLimit,
            SmsError::LimitExceededGlobalSmsSendingRateLimit,
            SmsError::LimitExceededPhoneNumberCountLimit,
            SmsError::LimitExceededPhoneNumberDailyLimit,
            SmsError::LimitExceededPhoneNumberOneHourLimit,
            SmsError::LimitExceededPhoneNumberSameContentDailyLimit,
            SmsError::LimitExceededPhoneNumberThirtySecondLimit,
            SmsError::MissingParameter,
            SmsError::MissingParameterEmptyPhoneNumberSet,
            SmsError::UnauthorizedOperationIndividualUserMarketingSmsPermissionDeny,
            SmsError::UnauthorizedOperationRequestIpNotInWhitelist,
            SmsError::UnauthorizedOperationRequestPermissionDeny,
            SmsError::UnauthorizedOperationSdkAppIdIsDisabled,
            SmsError::UnauthorizedOperationSerivceSuspendDueToArrears,
            SmsError::UnauthorizedOperationServiceSuspendDueToArrears,
            SmsError::UnauthorizedOperationSmsSdkAppIdVerifyFail,
            SmsError::UnsupportedOperation,
            SmsError::UnsupportedOperationDot,
            SmsError::UnsupportedOperationChineseMainlandTemplateToGlobalPhone,
            SmsError::UnsupportedOperationContainDomesticAndInternationalPhoneNumber,
            SmsError::UnsupportedOperationContainDomesticPhoneNumber,
            SmsError::UnsupportedOperationGlobalTemplateToChineseMainlandPhone,
            SmsError::UnsupportedOperationUnsuportedRegion,
            SmsError::UnsupportedOperationUnsupportedRegion,
        ];
        pub(super) static WORDS: [&str; 99] = [
            "FailedOperation.ContainSensitiveWord",
            "FailedOperation.FailResolvePacket",
            "FailedOperation.ForbidAddMarketingTemplates",
            "FailedOperation.InsufficientBalanceInSmsPackage",
            "FailedOperation.JsonParseFail",
            "FailedOperation.MarketingSendTimeConstraint",
            "FailedOperation.MissingSignature",
            "FailedOperation.MissingSignatureList",
            "FailedOperation.MissingSignatureToModify",
            "FailedOperation.MissingTemplateList",
            "FailedOperation.MissingTemplateToModify",
            "FailedOperation.NotEnterpriseCertification",
            "FailedOperation.OtherError",
            "FailedOperation.ParametersOtherError",
            "FailedOperation.PhoneNumberInBlacklist",
            "FailedOperation.PhoneNumberOnBlacklist",
            "FailedOperation.PhoneNumberParseFail",
            "FailedOperation.ProhibitSubAccountUse",
            "FailedOperation.QualificationIdNotApproved",
            "FailedOperation.SignIdNotExist",
            "FailedOperation.SignNumberLimit",
            "FailedOperation.SignatureIncorrectOrUnapproved",
            "FailedOperation.TemplateAlreadyPassedCheck",
            "FailedOperation.TemplateIdNotExist",
            "FailedOperation.TemplateIncorrectOrUnapproved",
            "FailedOperation.TemplateNumberLimit",
            "FailedOperation.TemplateParamSetNotMatchApprovedTemplate",
            "FailedOperation.TemplateUnapprovedOrNotExist",
            "InternalError.JsonParseFail",
            "InternalError.OtherError",
            "InternalError.ParseBackendResponseFail",
            "InternalError.RequestTimeException",
            "InternalError.RestApiInterfaceNotExist",
            "InternalError.SendAndRecvFail",
            "InternalError.SigFieldMissing",
            "InternalError.SigVerificationFail",
            "InternalError.Timeout",
            "InternalError.UnknownError",
            "InvalidParameter",
            "InvalidParameter.AppidAndBizId",
            "InvalidParameter.DirtyWordFound",
            "InvalidParameter.InvalidParameters",
            "InvalidParameterValue.BeginTimeVerifyFail",
            "InvalidParameterValue.ContentLengthLimit",
            "InvalidParameterValue.EndTimeVerifyFail",
            "InvalidParameterValue.ImageInvalid",
            "InvalidParameterValue.IncorrectPhoneNumber",
            "InvalidParameterValue.InvalidDocumentType",
            "InvalidParameterValue.InvalidInternational",
            "InvalidParameterValue.InvalidSignPurpose",
            "InvalidParameterValue.InvalidSmsType",
            "InvalidParameterValue.InvalidStartTime",
            "InvalidParameterValue.InvalidTemplateFormat",
            "InvalidParameterValue.InvalidUsedMethod",
            "InvalidParameterValue.LimitVerifyFail",
            "InvalidParameterValue.MarketingTemplateWithoutUnsubscribe",
            "InvalidParameterValue.MissingSignatureList",
            "InvalidParameterValue.MultiSmsInfoSetEmpty",
            "InvalidParameterValue.OffsetVerifyFail",
            "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter",
            "InvalidParameterValue.QualificationIdNotFound",
            "InvalidParameterValue.SdkAppIdNotExist",
            "InvalidParameterValue.SignAlreadyPassedCheck",
            "InvalidParameterValue.SignExistAndUnapproved",
            "InvalidParameterValue.SignNameLengthTooLong",
            "InvalidParameterValue.TemplateParameterFormatError",
            "InvalidParameterValue.TemplateParameterLengthLimit",
            "InvalidParameterValue.TemplateWithDirtyWords",
            "InvalidParameterValue.UnsupportedTemplateVariable",
            "LimitExceeded.AppCountryOrRegionDailyLimit",
            "LimitExceeded.AppCountryOrRegionInBlacklist",
            "LimitExceeded.AppDailyLimit",
            "LimitExceeded.AppGlobalDailyLimit",
            "LimitExceeded.AppMainlandChinaDailyLimit",
            "LimitExceeded.DailyLimit",
            "LimitExceeded.DeliveryFrequencyLimit",
            "LimitExceeded.GlobalSmsSendingRateLimit",
            "LimitExceeded.PhoneNumberCountLimit",
            "LimitExceeded.PhoneNumberDailyLimit",
            "LimitExceeded.PhoneNumberOneHourLimit",
            "LimitExceeded.PhoneNumberSameContentDailyLimit",
            "LimitExceeded.PhoneNumberThirtySecondLimit",
            "MissingParameter",
            "MissingParameter.EmptyPhoneNumberSet",
            "UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny",
            "UnauthorizedOperation.RequestIpNotInWhitelist",
            "UnauthorizedOperation.RequestPermissionDeny",
            "UnauthorizedOperation.SdkAppIdIsDisabled",
            "UnauthorizedOperation.SerivceSuspendDueToArrears",
            "UnauthorizedOperation.ServiceSuspendDueToArrears",
            "UnauthorizedOperation.SmsSdkAppIdVerifyFail",
            "UnsupportedOperation",
            "UnsupportedOperation.",
            "UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone",
            "UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber",
            "UnsupportedOperation.ContainDomesticPhoneNumber",
            "UnsupportedOperation.GlobalTemplateToChineseMainlandPhone",
            "UnsupportedOperation.UnsuportedRegion",
            "UnsupportedOperation.UnsupportedRegion",
        ];
        pub(super) static NAMES: [&str; 99] = [
            "FailedOperationContainSensitiveWord",
            "FailedOperationFailResolvePacket",
            "FailedOperationForbidAddMarketingTemplates",
            "FailedOperationInsufficientBalanceInSmsPackage",
            "FailedOperationJsonParseFail",
            "FailedOperationMarketingSendTimeConstraint",
            "FailedOperationMissingSignature",
            "FailedOperationMissingSignatureList",
            "FailedOperationMissingSignatureToModify",
            "FailedOperationMissingTemplateList",
            "FailedOperationMissingTemplateToModify",
            "FailedOperationNotEnterpriseCertification",
            "FailedOperationOtherError",
            "FailedOperationParametersOtherError",
            "FailedOperationPhoneNumberInBlacklist",
            "FailedOperationPhoneNumberOnBlacklist",
            "FailedOperationPhoneNumberParseFail",
            "FailedOperationProhibitSubAccountUse",
            "FailedOperationQualificationIdNotApproved",
            "FailedOperationSignIdNotExist",
            "FailedOperationSignNumberLimit",
            "FailedOperationSignatureIncorrectOrUnapproved",
            "FailedOperationTemplateAlreadyPassedCheck",
            "FailedOperationTemplateIdNotExist",
            "FailedOperationTemplateIncorrectOrUnapproved",
            "FailedOperationTemplateNumberLimit",
            "FailedOperationTemplateParamSetNotMatchApprovedTemplate",
            "FailedOperationTemplateUnapprovedOrNotExist",
            "InternalErrorJsonParseFail",
            "InternalErrorOtherError",
            "InternalErrorParseBackendResponseFail",
            "InternalErrorRequestTimeException",
            "InternalErrorRestApiInterfaceNotExist",
            "InternalErrorSendAndRecvFail",
            "InternalErrorSigFieldMissing",
            "InternalErrorSigVerificationFail",
            "InternalErrorTimeout",
            "InternalErrorUnknownError",
            "InvalidParameter",
            "InvalidParameterAppidAndBizId",
            "InvalidParameterDirtyWordFound",
            "InvalidParameterInvalidParameters",
            "InvalidParameterValueBeginTimeVerifyFail",
            "InvalidParameterValueContentLengthLimit",
            "InvalidParameterValueEndTimeVerifyFail",
            "InvalidParameterValueImageInvalid",
            "InvalidParameterValueIncorrectPhoneNumber",
            "InvalidParameterValueInvalidDocumentType",
            "InvalidParameterValueInvalidInternational",
            "InvalidParameterValueInvalidSignPurpose",
            "InvalidParameterValueInvalidSmsType",
            "InvalidParameterValueInvalidStartTime",
            "InvalidParameterValueInvalidTemplateFormat",
            "InvalidParameterValueInvalidUsedMethod",
            "InvalidParameterValueLimitVerifyFail",
            "InvalidParameterValueMarketingTemplateWithoutUnsubscribe",
            "InvalidParameterValueMissingSignatureList",
            "InvalidParameterValueMultiSmsInfoSetEmpty",
            "InvalidParameterValueOffsetVerifyFail",
            "InvalidParameterValueProhibitedUseUrlInTemplateParameter",
            "InvalidParameterValueQualificationIdNotFound",
            "InvalidParameterValueSdkAppIdNotExist",
            "InvalidParameterValueSignAlreadyPassedCheck",
            "InvalidParameterValueSignExistAndUnapproved",
            "InvalidParameterValueSignNameLengthTooLong",
            "InvalidParameterValueTemplateParameterFormatError",
            "InvalidParameterValueTemplateParameterLengthLimit",
            "InvalidParameterValueTemplateWithDirtyWords",
            "InvalidParameterValueUnsupportedTemplateVariable",
            "LimitExceededAppCountryOrRegionDailyLimit",
            "LimitExceededAppCountryOrRegionInBlacklist",
            "LimitExceededAppDailyLimit",
            "LimitExceededAppGlobalDailyLimit",
            "LimitExceededAppMainlandChinaDailyLimit",
            "LimitExceededDailyLimit",
            "LimitExceededDeliveryFrequencyLimit",
            "LimitExceededGlobalSmsSendingRateLimit",
            "LimitExceededPhoneNumberCountLimit",
            "LimitExceededPhoneNumberDailyLimit",
            "LimitExceededPhoneNumberOneHourLimit",
            "LimitExceededPhoneNumberSameContentDailyLimit",
            "LimitExceededPhoneNumberThirtySecondLimit",
            "MissingParameter",
            "MissingParameterEmptyPhoneNumberSet",
            "UnauthorizedOperationIndividualUserMarketingSmsPermissionDeny",
            "UnauthorizedOperationRequestIpNotInWhitelist",
            "UnauthorizedOperationRequestPermissionDeny",
            "UnauthorizedOperationSdkAppIdIsDisabled",
            "UnauthorizedOperationSerivceSuspendDueToArrears",
            "UnauthorizedOperationServiceSuspendDueToArrears",
            "UnauthorizedOperationSmsSdkAppIdVerifyFail",
            "UnsupportedOperation",
            "UnsupportedOperationDot",
            "UnsupportedOperationChineseMainlandTemplateToGlobalPhone",
            "UnsupportedOperationContainDomesticAndInternationalPhoneNumber",
            "UnsupportedOperationContainDomesticPhoneNumber",
            "UnsupportedOperationGlobalTemplateToChineseMainlandPhone",
            "UnsupportedOperationUnsuportedRegion",
            "UnsupportedOperationUnsupportedRegion",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 2] = [
            ("UnauthorizedOperation.SdkAppidIsDisabled", 87),
            ("UnauthorizedOperation.SmsSdkAppidVerifyFail", 90),
        ];
        pub(super) static BACKGROUNDS: [Background; 99] = backgrounds(
            &WORDS,
            &index::SMS_V20210111_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "SmsError",
            label_en: "Short Message Service (2021-01-11)",
            label_zh: "短信（2021-01-11）",
            level: Level::Service,
            product: Some(products::SMS),
            version: Some("2021-01-11"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    15,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-07-08",
                        "自 2021-07-08 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    56,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2021-06-22",
                        "自 2021-06-22 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    88,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-10-11",
                        "自 2023-10-11 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    97,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-10-11",
                        "自 2023-10-11 起，服务的错误码列表中不再包含此错误码",
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
