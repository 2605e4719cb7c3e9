// @generated from spec/sms.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: d9cbbc3b1885f189, rust-hash: c1e25db7af515259
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/sms.rs"]
mod index;

/// Version 2019-07-11 of the API.
pub mod v20190711 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "sms")]
    /// Error codes of Short Message Service (sms), API 3.0, version 2019-07-11.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SmsError {
        /// FailedOperation.ContainSensitiveWord
        #[doc(alias("FailedOperation.ContainSensitiveWord"))]
        FailedOperationContainSensitiveWord,
        /// FailedOperation.FailResolvePacket
        #[doc(alias("FailedOperation.FailResolvePacket"))]
        FailedOperationFailResolvePacket,
        /// FailedOperation.InsufficientBalanceInSmsPackage
        #[doc(alias("FailedOperation.InsufficientBalanceInSmsPackage"))]
        FailedOperationInsufficientBalanceInSmsPackage,
        /// FailedOperation.JsonParseFail
        #[doc(alias("FailedOperation.JsonParseFail"))]
        FailedOperationJsonParseFail,
        /// FailedOperation.MarketingSendTimeConstraint
        #[doc(alias("FailedOperation.MarketingSendTimeConstraint"))]
        FailedOperationMarketingSendTimeConstraint,
        /// FailedOperation.MissingSignature
        #[doc(alias("FailedOperation.MissingSignature"))]
        FailedOperationMissingSignature,
        /// FailedOperation.MissingSignatureList
        #[doc(alias("FailedOperation.MissingSignatureList"))]
        FailedOperationMissingSignatureList,
        /// FailedOperation.MissingSignatureToModify
        #[doc(alias("FailedOperation.MissingSignatureToModify"))]
        FailedOperationMissingSignatureToModify,
        /// FailedOperation.MissingTemplateList
        #[doc(alias("FailedOperation.MissingTemplateList"))]
        FailedOperationMissingTemplateList,
        /// FailedOperation.MissingTemplateToModify
        #[doc(alias("FailedOperation.MissingTemplateToModify"))]
        FailedOperationMissingTemplateToModify,
        /// FailedOperation.NotEnterpriseCertification
        #[doc(alias("FailedOperation.NotEnterpriseCertification"))]
        FailedOperationNotEnterpriseCertification,
        /// FailedOperation.OtherError
        #[doc(alias("FailedOperation.OtherError"))]
        FailedOperationOtherError,
        /// FailedOperation.ParametersOtherError
        #[doc(alias("FailedOperation.ParametersOtherError"))]
        FailedOperationParametersOtherError,
        /// FailedOperation.PhoneNumberInBlacklist
        #[doc(alias("FailedOperation.PhoneNumberInBlacklist"))]
        FailedOperationPhoneNumberInBlacklist,
        /// FailedOperation.PhoneNumberOnBlacklist
        #[doc(alias("FailedOperation.PhoneNumberOnBlacklist"))]
        FailedOperationPhoneNumberOnBlacklist,
        /// FailedOperation.QualificationIdNotApproved
        #[doc(alias("FailedOperation.QualificationIdNotApproved"))]
        FailedOperationQualificationIdNotApproved,
        /// FailedOperation.SignIdNotExist
        #[doc(alias("FailedOperation.SignIdNotExist"))]
        FailedOperationSignIdNotExist,
        /// FailedOperation.SignNumberLimit
        #[doc(alias("FailedOperation.SignNumberLimit"))]
        FailedOperationSignNumberLimit,
        /// FailedOperation.SignatureIncorrectOrUnapproved
        #[doc(alias("FailedOperation.SignatureIncorrectOrUnapproved"))]
        FailedOperationSignatureIncorrectOrUnapproved,
        /// FailedOperation.TemplateAlreadyPassedCheck
        #[doc(alias("FailedOperation.TemplateAlreadyPassedCheck"))]
        FailedOperationTemplateAlreadyPassedCheck,
        /// FailedOperation.TemplateIdNotExist
        #[doc(alias("FailedOperation.TemplateIdNotExist"))]
        FailedOperationTemplateIdNotExist,
        /// FailedOperation.TemplateIncorrectOrUnapproved
        #[doc(alias("FailedOperation.TemplateIncorrectOrUnapproved"))]
        FailedOperationTemplateIncorrectOrUnapproved,
        /// FailedOperation.TemplateNumberLimit
        #[doc(alias("FailedOperation.TemplateNumberLimit"))]
        FailedOperationTemplateNumberLimit,
        /// FailedOperation.TemplateParamSetNotMatchApprovedTemplate
        #[doc(alias("FailedOperation.TemplateParamSetNotMatchApprovedTemplate"))]
        FailedOperationTemplateParamSetNotMatchApprovedTemplate,
        /// FailedOperation.TemplateUnapprovedOrNotExist
        #[doc(alias("FailedOperation.TemplateUnapprovedOrNotExist"))]
        FailedOperationTemplateUnapprovedOrNotExist,
        /// InternalError.ConstructUserDataFail
        #[doc(alias("InternalError.ConstructUserDataFail"))]
        InternalErrorConstructUserDataFail,
        /// InternalError.JsonParseFail
        #[doc(alias("InternalError.JsonParseFail"))]
        InternalErrorJsonParseFail,
        /// InternalError.OtherError
        #[doc(alias("InternalError.OtherError"))]
        InternalErrorOtherError,
        /// InternalError.ParseBackendResponseFail
        #[doc(alias("InternalError.ParseBackendResponseFail"))]
        InternalErrorParseBackendResponseFail,
        /// InternalError.RequestTimeException
        #[doc(alias("InternalError.RequestTimeException"))]
        InternalErrorRequestTimeException,
        /// InternalError.RestApiInterfaceNotExist
        #[doc(alias("InternalError.RestApiInterfaceNotExist"))]
        InternalErrorRestApiInterfaceNotExist,
        /// InternalError.SendAndRecvFail
        #[doc(alias("InternalError.SendAndRecvFail"))]
        InternalErrorSendAndRecvFail,
        /// InternalError.SigFieldMissing
        #[doc(alias("InternalError.SigFieldMissing"))]
        InternalErrorSigFieldMissing,
        /// InternalError.SigVerificationFail
        #[doc(alias("InternalError.SigVerificationFail"))]
        InternalErrorSigVerificationFail,
        /// InternalError.Timeout
        #[doc(alias("InternalError.Timeout"))]
        InternalErrorTimeout,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AppidAndBizId
        #[doc(alias("InvalidParameter.AppidAndBizId"))]
        InvalidParameterAppidAndBizId,
        /// InvalidParameter.InvalidParameters
        #[doc(alias("InvalidParameter.InvalidParameters"))]
        InvalidParameterInvalidParameters,
        /// InvalidParameterValue.BeginTimeVerifyFail
        #[doc(alias("InvalidParameterValue.BeginTimeVerifyFail"))]
        InvalidParameterValueBeginTimeVerifyFail,
        /// InvalidParameterValue.ContentLengthLimit
        #[doc(alias("InvalidParameterValue.ContentLengthLimit"))]
        InvalidParameterValueContentLengthLimit,
        /// InvalidParameterValue.EndTimeVerifyFail
        #[doc(alias("InvalidParameterValue.EndTimeVerifyFail"))]
        InvalidParameterValueEndTimeVerifyFail,
        /// InvalidParameterValue.ImageInvalid
        #[doc(alias("InvalidParameterValue.ImageInvalid"))]
        InvalidParameterValueImageInvalid,
        /// InvalidParameterValue.IncorrectPhoneNumber
        #[doc(alias("InvalidParameterValue.IncorrectPhoneNumber"))]
        InvalidParameterValueIncorrectPhoneNumber,
        /// InvalidParameterValue.InvalidDocumentType
        #[doc(alias("InvalidParameterValue.InvalidDocumentType"))]
        InvalidParameterValueInvalidDocumentType,
        /// InvalidParameterValue.InvalidInternational
        #[doc(alias("InvalidParameterValue.InvalidInternational"))]
        InvalidParameterValueInvalidInternational,
        /// InvalidParameterValue.InvalidSmsType
        #[doc(alias("InvalidParameterValue.InvalidSmsType"))]
        InvalidParameterValueInvalidSmsType,
        /// InvalidParameterValue.InvalidStartTime
        #[doc(alias("InvalidParameterValue.InvalidStartTime"))]
        InvalidParameterValueInvalidStartTime,
        /// InvalidParameterValue.InvalidUsedMethod
        #[doc(alias("InvalidParameterValue.InvalidUsedMethod"))]
        InvalidParameterValueInvalidUsedMethod,
        /// InvalidParameterValue.MarketingTemplateWithoutUnsubscribe
        #[doc(alias("InvalidParameterValue.MarketingTemplateWithoutUnsubscribe"))]
        InvalidParameterValueMarketingTemplateWithoutUnsubscribe,
        /// InvalidParameterValue.MissingSignatureList
        #[doc(alias("InvalidParameterValue.MissingSignatureList"))]
        InvalidParameterValueMissingSignatureList,
        /// InvalidParameterValue.ProhibitedUseUrlInTemplateParameter
        #[doc(alias("InvalidParameterValue.ProhibitedUseUrlInTemplateParameter"))]
        InvalidParameterValueProhibitedUseUrlInTemplateParameter,
        /// InvalidParameterValue.QualificationIdNotFound
        #[doc(alias("InvalidParameterValue.QualificationIdNotFound"))]
        InvalidParameterValueQualificationIdNotFound,
        /// InvalidParameterValue.SdkAppIdNotExist
        #[doc(alias("InvalidParameterValue.SdkAppIdNotExist"))]
        InvalidParameterValueSdkAppIdNotExist,
        /// InvalidParameterValue.SdkAppidNotExist
        #[doc(alias("InvalidParameterValue.SdkAppidNotExist"))]
        InvalidParameterValueSdkAppidNotExistLowercase,
        /// InvalidParameterValue.SignAlreadyPassedCheck
        #[doc(alias("InvalidParameterValue.SignAlreadyPassedCheck"))]
        InvalidParameterValueSignAlreadyPassedCheck,
        /// InvalidParameterValue.SignExistAndUnapproved
        #[doc(alias("InvalidParameterValue.SignExistAndUnapproved"))]
        InvalidParameterValueSignExistAndUnapproved,
        /// InvalidParameterValue.SignNameLengthTooLong
        #[doc(alias("InvalidParameterValue.SignNameLengthTooLong"))]
        InvalidParameterValueSignNameLengthTooLong,
        /// InvalidParameterValue.TemplateParameterFormatError
        #[doc(alias("InvalidParameterValue.TemplateParameterFormatError"))]
        InvalidParameterValueTemplateParameterFormatError,
        /// InvalidParameterValue.TemplateParameterLengthLimit
        #[doc(alias("InvalidParameterValue.TemplateParameterLengthLimit"))]
        InvalidParameterValueTemplateParameterLengthLimit,
        /// InvalidParameterValue.UnsupportedTemplateVariable
        #[doc(alias("InvalidParameterValue.UnsupportedTemplateVariable"))]
        InvalidParameterValueUnsupportedTemplateVariable,
        /// LimitExceeded.AppCountryOrRegionDailyLimit
        #[doc(alias("LimitExceeded.AppCountryOrRegionDailyLimit"))]
        LimitExceededAppCountryOrRegionDailyLimit,
        /// LimitExceeded.AppCountryOrRegionInBlacklist
        #[doc(alias("LimitExceeded.AppCountryOrRegionInBlacklist"))]
        LimitExceededAppCountryOrRegionInBlacklist,
        /// LimitExceeded.AppDailyLimit
        #[doc(alias("LimitExceeded.AppDailyLimit"))]
        LimitExceededAppDailyLimit,
        /// LimitExceeded.AppGlobalDailyLimit
        #[doc(alias("LimitExceeded.AppGlobalDailyLimit"))]
        LimitExceededAppGlobalDailyLimit,
        /// LimitExceeded.AppMainlandChinaDailyLimit
        #[doc(alias("LimitExceeded.AppMainlandChinaDailyLimit"))]
        LimitExceededAppMainlandChinaDailyLimit,
        /// LimitExceeded.DailyLimit
        #[doc(alias("LimitExceeded.DailyLimit"))]
        LimitExceededDailyLimit,
        /// LimitExceeded.DeliveryFrequencyLimit
        #[doc(alias("LimitExceeded.DeliveryFrequencyLimit"))]
        LimitExceededDeliveryFrequencyLimit,
        /// LimitExceeded.GlobalSmsSendingRateLimit
        #[doc(alias("LimitExceeded.GlobalSmsSendingRateLimit"))]
        LimitExceededGlobalSmsSendingRateLimit,
        /// LimitExceeded.PhoneNumberCountLimit
        #[doc(alias("LimitExceeded.PhoneNumberCountLimit"))]
        LimitExceededPhoneNumberCountLimit,
        /// LimitExceeded.PhoneNumberDailyLimit
        #[doc(alias("LimitExceeded.PhoneNumberDailyLimit"))]
        LimitExceededPhoneNumberDailyLimit,
        /// LimitExceeded.PhoneNumberOneHourLimit
        #[doc(alias("LimitExceeded.PhoneNumberOneHourLimit"))]
        LimitExceededPhoneNumberOneHourLimit,
        /// LimitExceeded.PhoneNumberSameContentDailyLimit
        #[doc(alias("LimitExceeded.PhoneNumberSameContentDailyLimit"))]
        LimitExceededPhoneNumberSameContentDailyLimit,
        /// LimitExceeded.PhoneNumberThirtySecondLimit
        #[doc(alias("LimitExceeded.PhoneNumberThirtySecondLimit"))]
        LimitExceededPhoneNumberThirtySecondLimit,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.EmptyPhoneNumberSet
        #[doc(alias("MissingParameter.EmptyPhoneNumberSet"))]
        MissingParameterEmptyPhoneNumberSet,
        /// MissingParameter.MissingSignatureList
        #[doc(alias("MissingParameter.MissingSignatureList"))]
        MissingParameterMissingSignatureList,
        /// UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny
        #[doc(alias("UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny"))]
        UnauthorizedOperationIndividualUserMarketingSmsPermissionDeny,
        /// UnauthorizedOperation.RequestIpNotInWhitelist
        #[doc(alias("UnauthorizedOperation.RequestIpNotInWhitelist"))]
        UnauthorizedOperationRequestIpNotInWhitelist,
        /// UnauthorizedOperation.RequestPermissionDeny
        #[doc(alias("UnauthorizedOperation.RequestPermissionDeny"))]
        UnauthorizedOperationRequestPermissionDeny,
        /// UnauthorizedOperation.SdkAppIdIsDisabled
        #[doc(alias("UnauthorizedOperation.SdkAppIdIsDisabled"))]
        UnauthorizedOperationSdkAppIdIsDisabled,
        /// UnauthorizedOperation.SdkAppidIsDisabled
        #[doc(alias("UnauthorizedOperation.SdkAppidIsDisabled"))]
        UnauthorizedOperationSdkAppidIsDisabledLowercase,
        /// UnauthorizedOperation.SerivceSuspendDueToArrears
        #[doc(alias("UnauthorizedOperation.SerivceSuspendDueToArrears"))]
        UnauthorizedOperationSerivceSuspendDueToArrears,
        /// UnauthorizedOperation.ServiceSuspendDueToArrears
        #[doc(alias("UnauthorizedOperation.ServiceSuspendDueToArrears"))]
        UnauthorizedOperationServiceSuspendDueToArrears,
        /// UnauthorizedOperation.SmsSdkAppIdVerifyFail
        #[doc(alias("UnauthorizedOperation.SmsSdkAppIdVerifyFail"))]
        UnauthorizedOperationSmsSdkAppIdVerifyFail,
        /// UnauthorizedOperation.SmsSdkAppidVerifyFail
        #[doc(alias("UnauthorizedOperation.SmsSdkAppidVerifyFail"))]
        UnauthorizedOperationSmsSdkAppidVerifyFailLowercase,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.
        #[doc(alias("UnsupportedOperation."))]
        UnsupportedOperationDot,
        /// UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone
        #[doc(alias("UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone"))]
        UnsupportedOperationChineseMainlandTemplateToGlobalPhone,
        /// UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber
        #[doc(alias("UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber"))]
        UnsupportedOperationContainDomesticAndInternationalPhoneNumber,
        /// UnsupportedOperation.GlobalTemplateToChineseMainlandPhone
        #[doc(alias("UnsupportedOperation.GlobalTemplateToChineseMainlandPhone"))]
        UnsupportedOperationGlobalTemplateToChineseMainlandPhone,
        /// UnsupportedOperation.UnsuportedRegion
        #[doc(alias("UnsupportedOperation.UnsuportedRegion"))]
        UnsupportedOperationUnsuportedRegion,
        /// UnsupportedOperation.UnsupportedRegion
        #[doc(alias("UnsupportedOperation.UnsupportedRegion"))]
        UnsupportedOperationUnsupportedRegion,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "sms")]
    api::listed_enum!(SmsError, sms_v20190711_table);
    pub(crate) mod sms_v20190711_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "sms")]
        use super::SmsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "sms_v20190711";
        pub(super) const CODE_INDEX: Index = index::SMS_V20190711_CODES;
        pub(super) const KEY_INDEX: Index = index::SMS_V20190711_KEYS;
        #[cfg(feature = "sms")]
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
        pub(super) static ANSWERS: [Answer; 11] = [
            Answer::below("FailedOperation"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::SMS_V20190711_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "sms")]
pub use v20190711::SmsError;

/// Version 2021-01-11 of the API.
pub mod v20210111 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "sms")]
    /// Error codes of Short Message Service (sms), API 3.0, version 2021-01-11.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SmsError {
        /// FailedOperation.ContainSensitiveWord
        #[doc(alias("FailedOperation.ContainSensitiveWord"))]
        FailedOperationContainSensitiveWord,
        /// FailedOperation.FailResolvePacket
        #[doc(alias("FailedOperation.FailResolvePacket"))]
        FailedOperationFailResolvePacket,
        /// FailedOperation.ForbidAddMarketingTemplates
        #[doc(alias("FailedOperation.ForbidAddMarketingTemplates"))]
        FailedOperationForbidAddMarketingTemplates,
        /// FailedOperation.InsufficientBalanceInSmsPackage
        #[doc(alias("FailedOperation.InsufficientBalanceInSmsPackage"))]
        FailedOperationInsufficientBalanceInSmsPackage,
        /// FailedOperation.JsonParseFail
        #[doc(alias("FailedOperation.JsonParseFail"))]
        FailedOperationJsonParseFail,
        /// FailedOperation.MarketingSendTimeConstraint
        #[doc(alias("FailedOperation.MarketingSendTimeConstraint"))]
        FailedOperationMarketingSendTimeConstraint,
        /// FailedOperation.MissingSignature
        #[doc(alias("FailedOperation.MissingSignature"))]
        FailedOperationMissingSignature,
        /// FailedOperation.MissingSignatureList
        #[doc(alias("FailedOperation.MissingSignatureList"))]
        FailedOperationMissingSignatureList,
        /// FailedOperation.MissingSignatureToModify
        #[doc(alias("FailedOperation.MissingSignatureToModify"))]
        FailedOperationMissingSignatureToModify,
        /// FailedOperation.MissingTemplateList
        #[doc(alias("FailedOperation.MissingTemplateList"))]
        FailedOperationMissingTemplateList,
        /// FailedOperation.MissingTemplateToModify
        #[doc(alias("FailedOperation.MissingTemplateToModify"))]
        FailedOperationMissingTemplateToModify,
        /// FailedOperation.NotEnterpriseCertification
        #[doc(alias("FailedOperation.NotEnterpriseCertification"))]
        FailedOperationNotEnterpriseCertification,
        /// FailedOperation.OtherError
        #[doc(alias("FailedOperation.OtherError"))]
        FailedOperationOtherError,
        /// FailedOperation.ParametersOtherError
        #[doc(alias("FailedOperation.ParametersOtherError"))]
        FailedOperationParametersOtherError,
        /// FailedOperation.PhoneNumberInBlacklist
        #[doc(alias("FailedOperation.PhoneNumberInBlacklist"))]
        FailedOperationPhoneNumberInBlacklist,
        /// FailedOperation.PhoneNumberOnBlacklist
        #[doc(alias("FailedOperation.PhoneNumberOnBlacklist"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-07-08"
        )]
        FailedOperationPhoneNumberOnBlacklist,
        /// FailedOperation.PhoneNumberParseFail
        #[doc(alias("FailedOperation.PhoneNumberParseFail"))]
        FailedOperationPhoneNumberParseFail,
        /// FailedOperation.ProhibitSubAccountUse
        #[doc(alias("FailedOperation.ProhibitSubAccountUse"))]
        FailedOperationProhibitSubAccountUse,
        /// FailedOperation.QualificationIdNotApproved
        #[doc(alias("FailedOperation.QualificationIdNotApproved"))]
        FailedOperationQualificationIdNotApproved,
        /// FailedOperation.SignIdNotExist
        #[doc(alias("FailedOperation.SignIdNotExist"))]
        FailedOperationSignIdNotExist,
        /// FailedOperation.SignNumberLimit
        #[doc(alias("FailedOperation.SignNumberLimit"))]
        FailedOperationSignNumberLimit,
        /// FailedOperation.SignatureIncorrectOrUnapproved
        #[doc(alias("FailedOperation.SignatureIncorrectOrUnapproved"))]
        FailedOperationSignatureIncorrectOrUnapproved,
        /// FailedOperation.TemplateAlreadyPassedCheck
        #[doc(alias("FailedOperation.TemplateAlreadyPassedCheck"))]
        FailedOperationTemplateAlreadyPassedCheck,
        /// FailedOperation.TemplateIdNotExist
        #[doc(alias("FailedOperation.TemplateIdNotExist"))]
        FailedOperationTemplateIdNotExist,
        /// FailedOperation.TemplateIncorrectOrUnapproved
        #[doc(alias("FailedOperation.TemplateIncorrectOrUnapproved"))]
        FailedOperationTemplateIncorrectOrUnapproved,
        /// FailedOperation.TemplateNumberLimit
        #[doc(alias("FailedOperation.TemplateNumberLimit"))]
        FailedOperationTemplateNumberLimit,
        /// FailedOperation.TemplateParamSetNotMatchApprovedTemplate
        #[doc(alias("FailedOperation.TemplateParamSetNotMatchApprovedTemplate"))]
        FailedOperationTemplateParamSetNotMatchApprovedTemplate,
        /// FailedOperation.TemplateUnapprovedOrNotExist
        #[doc(alias("FailedOperation.TemplateUnapprovedOrNotExist"))]
        FailedOperationTemplateUnapprovedOrNotExist,
        /// InternalError.JsonParseFail
        #[doc(alias("InternalError.JsonParseFail"))]
        InternalErrorJsonParseFail,
        /// InternalError.OtherError
        #[doc(alias("InternalError.OtherError"))]
        InternalErrorOtherError,
        /// InternalError.ParseBackendResponseFail
        #[doc(alias("InternalError.ParseBackendResponseFail"))]
        InternalErrorParseBackendResponseFail,
        /// InternalError.RequestTimeException
        #[doc(alias("InternalError.RequestTimeException"))]
        InternalErrorRequestTimeException,
        /// InternalError.RestApiInterfaceNotExist
        #[doc(alias("InternalError.RestApiInterfaceNotExist"))]
        InternalErrorRestApiInterfaceNotExist,
        /// InternalError.SendAndRecvFail
        #[doc(alias("InternalError.SendAndRecvFail"))]
        InternalErrorSendAndRecvFail,
        /// InternalError.SigFieldMissing
        #[doc(alias("InternalError.SigFieldMissing"))]
        InternalErrorSigFieldMissing,
        /// InternalError.SigVerificationFail
        #[doc(alias("InternalError.SigVerificationFail"))]
        InternalErrorSigVerificationFail,
        /// InternalError.Timeout
        #[doc(alias("InternalError.Timeout"))]
        InternalErrorTimeout,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AppidAndBizId
        #[doc(alias("InvalidParameter.AppidAndBizId"))]
        InvalidParameterAppidAndBizId,
        /// InvalidParameter.DirtyWordFound
        #[doc(alias("InvalidParameter.DirtyWordFound"))]
        InvalidParameterDirtyWordFound,
        /// InvalidParameter.InvalidParameters
        #[doc(alias("InvalidParameter.InvalidParameters"))]
        InvalidParameterInvalidParameters,
        /// InvalidParameterValue.BeginTimeVerifyFail
        #[doc(alias("InvalidParameterValue.BeginTimeVerifyFail"))]
        InvalidParameterValueBeginTimeVerifyFail,
        /// InvalidParameterValue.ContentLengthLimit
        #[doc(alias("InvalidParameterValue.ContentLengthLimit"))]
        InvalidParameterValueContentLengthLimit,
        /// InvalidParameterValue.EndTimeVerifyFail
        #[doc(alias("InvalidParameterValue.EndTimeVerifyFail"))]
        InvalidParameterValueEndTimeVerifyFail,
        /// InvalidParameterValue.ImageInvalid
        #[doc(alias("InvalidParameterValue.ImageInvalid"))]
        InvalidParameterValueImageInvalid,
        /// InvalidParameterValue.IncorrectPhoneNumber
        #[doc(alias("InvalidParameterValue.IncorrectPhoneNumber"))]
        InvalidParameterValueIncorrectPhoneNumber,
        /// InvalidParameterValue.InvalidDocumentType
        #[doc(alias("InvalidParameterValue.InvalidDocumentType"))]
        InvalidParameterValueInvalidDocumentType,
        /// InvalidParameterValue.InvalidInternational
        #[doc(alias("InvalidParameterValue.InvalidInternational"))]
        InvalidParameterValueInvalidInternational,
        /// InvalidParameterValue.InvalidSignPurpose
        #[doc(alias("InvalidParameterValue.InvalidSignPurpose"))]
        InvalidParameterValueInvalidSignPurpose,
        /// InvalidParameterValue.InvalidSmsType
        #[doc(alias("InvalidParameterValue.InvalidSmsType"))]
        InvalidParameterValueInvalidSmsType,
        /// InvalidParameterValue.InvalidStartTime
        #[doc(alias("InvalidParameterValue.InvalidStartTime"))]
        InvalidParameterValueInvalidStartTime,
        /// InvalidParameterValue.InvalidTemplateFormat
        #[doc(alias("InvalidParameterValue.InvalidTemplateFormat"))]
        InvalidParameterValueInvalidTemplateFormat,
        /// InvalidParameterValue.InvalidUsedMethod
        #[doc(alias("InvalidParameterValue.InvalidUsedMethod"))]
        InvalidParameterValueInvalidUsedMethod,
        /// InvalidParameterValue.LimitVerifyFail
        #[doc(alias("InvalidParameterValue.LimitVerifyFail"))]
        InvalidParameterValueLimitVerifyFail,
        /// InvalidParameterValue.MarketingTemplateWithoutUnsubscribe
        #[doc(alias("InvalidParameterValue.MarketingTemplateWithoutUnsubscribe"))]
        InvalidParameterValueMarketingTemplateWithoutUnsubscribe,
        /// InvalidParameterValue.MissingSignatureList
        #[doc(alias("InvalidParameterValue.MissingSignatureList"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2021-06-22"
        )]
        InvalidParameterValueMissingSignatureList,
        /// InvalidParameterValue.MultiSmsInfoSetEmpty
        #[doc(alias("InvalidParameterValue.MultiSmsInfoSetEmpty"))]
        InvalidParameterValueMultiSmsInfoSetEmpty,
        /// InvalidParameterValue.OffsetVerifyFail
        #[doc(alias("InvalidParameterValue.OffsetVerifyFail"))]
        InvalidParameterValueOffsetVerifyFail,
        /// InvalidParameterValue.ProhibitedUseUrlInTemplateParameter
        #[doc(alias("InvalidParameterValue.ProhibitedUseUrlInTemplateParameter"))]
        InvalidParameterValueProhibitedUseUrlInTemplateParameter,
        /// InvalidParameterValue.QualificationIdNotFound
        #[doc(alias("InvalidParameterValue.QualificationIdNotFound"))]
        InvalidParameterValueQualificationIdNotFound,
        /// InvalidParameterValue.SdkAppIdNotExist
        #[doc(alias("InvalidParameterValue.SdkAppIdNotExist"))]
        InvalidParameterValueSdkAppIdNotExist,
        /// InvalidParameterValue.SignAlreadyPassedCheck
        #[doc(alias("InvalidParameterValue.SignAlreadyPassedCheck"))]
        InvalidParameterValueSignAlreadyPassedCheck,
        /// InvalidParameterValue.SignExistAndUnapproved
        #[doc(alias("InvalidParameterValue.SignExistAndUnapproved"))]
        InvalidParameterValueSignExistAndUnapproved,
        /// InvalidParameterValue.SignNameLengthTooLong
        #[doc(alias("InvalidParameterValue.SignNameLengthTooLong"))]
        InvalidParameterValueSignNameLengthTooLong,
        /// InvalidParameterValue.TemplateParameterFormatError
        #[doc(alias("InvalidParameterValue.TemplateParameterFormatError"))]
        InvalidParameterValueTemplateParameterFormatError,
        /// InvalidParameterValue.TemplateParameterLengthLimit
        #[doc(alias("InvalidParameterValue.TemplateParameterLengthLimit"))]
        InvalidParameterValueTemplateParameterLengthLimit,
        /// InvalidParameterValue.TemplateWithDirtyWords
        #[doc(alias("InvalidParameterValue.TemplateWithDirtyWords"))]
        InvalidParameterValueTemplateWithDirtyWords,
        /// InvalidParameterValue.UnsupportedTemplateVariable
        #[doc(alias("InvalidParameterValue.UnsupportedTemplateVariable"))]
        InvalidParameterValueUnsupportedTemplateVariable,
        /// LimitExceeded.AppCountryOrRegionDailyLimit
        #[doc(alias("LimitExceeded.AppCountryOrRegionDailyLimit"))]
        LimitExceededAppCountryOrRegionDailyLimit,
        /// LimitExceeded.AppCountryOrRegionInBlacklist
        #[doc(alias("LimitExceeded.AppCountryOrRegionInBlacklist"))]
        LimitExceededAppCountryOrRegionInBlacklist,
        /// LimitExceeded.AppDailyLimit
        #[doc(alias("LimitExceeded.AppDailyLimit"))]
        LimitExceededAppDailyLimit,
        /// LimitExceeded.AppGlobalDailyLimit
        #[doc(alias("LimitExceeded.AppGlobalDailyLimit"))]
        LimitExceededAppGlobalDailyLimit,
        /// LimitExceeded.AppMainlandChinaDailyLimit
        #[doc(alias("LimitExceeded.AppMainlandChinaDailyLimit"))]
        LimitExceededAppMainlandChinaDailyLimit,
        /// LimitExceeded.DailyLimit
        #[doc(alias("LimitExceeded.DailyLimit"))]
        LimitExceededDailyLimit,
        /// LimitExceeded.DeliveryFrequencyLimit
        #[doc(alias("LimitExceeded.DeliveryFrequencyLimit"))]
        LimitExceededDeliveryFrequencyLimit,
        /// LimitExceeded.GlobalSmsSendingRateLimit
        #[doc(alias("LimitExceeded.GlobalSmsSendingRateLimit"))]
        LimitExceededGlobalSmsSendingRateLimit,
        /// LimitExceeded.PhoneNumberCountLimit
        #[doc(alias("LimitExceeded.PhoneNumberCountLimit"))]
        LimitExceededPhoneNumberCountLimit,
        /// LimitExceeded.PhoneNumberDailyLimit
        #[doc(alias("LimitExceeded.PhoneNumberDailyLimit"))]
        LimitExceededPhoneNumberDailyLimit,
        /// LimitExceeded.PhoneNumberOneHourLimit
        #[doc(alias("LimitExceeded.PhoneNumberOneHourLimit"))]
        LimitExceededPhoneNumberOneHourLimit,
        /// LimitExceeded.PhoneNumberSameContentDailyLimit
        #[doc(alias("LimitExceeded.PhoneNumberSameContentDailyLimit"))]
        LimitExceededPhoneNumberSameContentDailyLimit,
        /// LimitExceeded.PhoneNumberThirtySecondLimit
        #[doc(alias("LimitExceeded.PhoneNumberThirtySecondLimit"))]
        LimitExceededPhoneNumberThirtySecondLimit,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.EmptyPhoneNumberSet
        #[doc(alias("MissingParameter.EmptyPhoneNumberSet"))]
        MissingParameterEmptyPhoneNumberSet,
        /// UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny
        #[doc(alias("UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny"))]
        UnauthorizedOperationIndividualUserMarketingSmsPermissionDeny,
        /// UnauthorizedOperation.RequestIpNotInWhitelist
        #[doc(alias("UnauthorizedOperation.RequestIpNotInWhitelist"))]
        UnauthorizedOperationRequestIpNotInWhitelist,
        /// UnauthorizedOperation.RequestPermissionDeny
        #[doc(alias("UnauthorizedOperation.RequestPermissionDeny"))]
        UnauthorizedOperationRequestPermissionDeny,
        /// UnauthorizedOperation.SdkAppIdIsDisabled
        /// - Once sent as: UnauthorizedOperation.SdkAppidIsDisabled
        #[doc(
            alias(
                "UnauthorizedOperation.SdkAppIdIsDisabled",
                "UnauthorizedOperation.SdkAppidIsDisabled"
            )
        )]
        UnauthorizedOperationSdkAppIdIsDisabled,
        /// UnauthorizedOperation.SerivceSuspendDueToArrears
        #[doc(alias("UnauthorizedOperation.SerivceSuspendDueToArrears"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-10-11"
        )]
        UnauthorizedOperationSerivceSuspendDueToArrears,
        /// UnauthorizedOperation.ServiceSuspendDueToArrears
        #[doc(alias("UnauthorizedOperation.ServiceSuspendDueToArrears"))]
        UnauthorizedOperationServiceSuspendDueToArrears,
        /// UnauthorizedOperation.SmsSdkAppIdVerifyFail
        /// - Once sent as: UnauthorizedOperation.SmsSdkAppidVerifyFail
        #[doc(
            alias(
                "UnauthorizedOperation.SmsSdkAppIdVerifyFail",
                "UnauthorizedOperation.SmsSdkAppidVerifyFail"
            )
        )]
        UnauthorizedOperationSmsSdkAppIdVerifyFail,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.
        #[doc(alias("UnsupportedOperation."))]
        UnsupportedOperationDot,
        /// UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone
        #[doc(alias("UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone"))]
        UnsupportedOperationChineseMainlandTemplateToGlobalPhone,
        /// UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber
        #[doc(alias("UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber"))]
        UnsupportedOperationContainDomesticAndInternationalPhoneNumber,
        /// UnsupportedOperation.ContainDomesticPhoneNumber
        #[doc(alias("UnsupportedOperation.ContainDomesticPhoneNumber"))]
        UnsupportedOperationContainDomesticPhoneNumber,
        /// UnsupportedOperation.GlobalTemplateToChineseMainlandPhone
        #[doc(alias("UnsupportedOperation.GlobalTemplateToChineseMainlandPhone"))]
        UnsupportedOperationGlobalTemplateToChineseMainlandPhone,
        /// UnsupportedOperation.UnsuportedRegion
        #[doc(alias("UnsupportedOperation.UnsuportedRegion"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-10-11"
        )]
        UnsupportedOperationUnsuportedRegion,
        /// UnsupportedOperation.UnsupportedRegion
        #[doc(alias("UnsupportedOperation.UnsupportedRegion"))]
        UnsupportedOperationUnsupportedRegion,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "sms")]
    api::listed_enum!(SmsError, sms_v20210111_table);
    pub(crate) mod sms_v20210111_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "sms")]
        use super::SmsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "sms_v20210111";
        pub(super) const CODE_INDEX: Index = index::SMS_V20210111_CODES;
        pub(super) const KEY_INDEX: Index = index::SMS_V20210111_KEYS;
        #[cfg(feature = "sms")]
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
        pub(super) static ANSWERS: [Answer; 11] = [
            Answer::below("FailedOperation"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::below("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::SMS_V20210111_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
