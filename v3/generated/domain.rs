// @generated from spec/domain.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 08e359c74705f282, rust-hash: c743bcddd6252bd4
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/domain.rs"]
mod index;

/// Version 2018-08-08 of the API.
pub mod v20180808 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "domain")]
    /// Error codes of Domain Name Registration (domain), API 3.0, version 2018-08-08.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DomainError {
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.BidCurrentPrice
        #[doc(alias("FailedOperation.BidCurrentPrice"))]
        FailedOperationBidCurrentPrice,
        /// FailedOperation.BidPreDomainsPriceDownErr
        #[doc(alias("FailedOperation.BidPreDomainsPriceDownErr"))]
        FailedOperationBidPreDomainsPriceDownErr,
        /// FailedOperation.BidPreDomainsTimeOutErr
        #[doc(alias("FailedOperation.BidPreDomainsTimeOutErr"))]
        FailedOperationBidPreDomainsTimeOutErr,
        /// FailedOperation.BidPriceIllegal
        #[doc(alias("FailedOperation.BidPriceIllegal"))]
        FailedOperationBidPriceIllegal,
        /// FailedOperation.BiddingGetPriceDoing
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.BiddingGetPriceDoing"))]
        FailedOperationBiddingGetPriceDoing,
        /// FailedOperation.BiddingPreReleaseAutoPayErr
        #[doc(alias("FailedOperation.BiddingPreReleaseAutoPayErr"))]
        FailedOperationBiddingPreReleaseAutoPayErr,
        /// FailedOperation.BiddingPreReleaseAutoPricePayErr
        #[doc(alias("FailedOperation.BiddingPreReleaseAutoPricePayErr"))]
        FailedOperationBiddingPreReleaseAutoPricePayErr,
        /// FailedOperation.CheckDomainFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CheckDomainFailed"))]
        FailedOperationCheckDomainFailed,
        /// FailedOperation.CreateTemplateFailed
        #[doc(alias("FailedOperation.CreateTemplateFailed"))]
        FailedOperationCreateTemplateFailed,
        /// FailedOperation.DeleteTemplateFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DeleteTemplateFailed"))]
        FailedOperationDeleteTemplateFailed,
        /// FailedOperation.DescribeDomainFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DescribeDomainFailed"))]
        FailedOperationDescribeDomainFailed,
        /// FailedOperation.DescribeDomainListFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DescribeDomainListFailed"))]
        FailedOperationDescribeDomainListFailed,
        /// FailedOperation.DescribePreReleaseList
        #[doc(alias("FailedOperation.DescribePreReleaseList"))]
        FailedOperationDescribePreReleaseList,
        /// FailedOperation.DescribeTemplateFailed
        #[doc(alias("FailedOperation.DescribeTemplateFailed"))]
        FailedOperationDescribeTemplateFailed,
        /// FailedOperation.DescribeUnPreDomainDetailErr
        #[doc(alias("FailedOperation.DescribeUnPreDomainDetailErr"))]
        FailedOperationDescribeUnPreDomainDetailErr,
        /// FailedOperation.DomainExpiredUnsupported
        #[doc(alias("FailedOperation.DomainExpiredUnsupported"))]
        FailedOperationDomainExpiredUnsupported,
        /// FailedOperation.DomainPriceListFailed
        #[doc(alias("FailedOperation.DomainPriceListFailed"))]
        FailedOperationDomainPriceListFailed,
        /// FailedOperation.DuplicatePhoneEmail
        #[doc(alias("FailedOperation.DuplicatePhoneEmail"))]
        FailedOperationDuplicatePhoneEmail,
        /// FailedOperation.ForbiddenRequest
        #[doc(alias("FailedOperation.ForbiddenRequest"))]
        FailedOperationForbiddenRequest,
        /// FailedOperation.GetDomainPriceFailed
        #[doc(alias("FailedOperation.GetDomainPriceFailed"))]
        FailedOperationGetDomainPriceFailed,
        /// FailedOperation.ModifyDomainOwnerFailed
        #[doc(alias("FailedOperation.ModifyDomainOwnerFailed"))]
        FailedOperationModifyDomainOwnerFailed,
        /// FailedOperation.ModifyDomainOwnerRegisterDoing
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ModifyDomainOwnerRegisterDoing"))]
        FailedOperationModifyDomainOwnerRegisterDoing,
        /// FailedOperation.ModifyOwnerDomainHasBeenPushed
        #[doc(alias("FailedOperation.ModifyOwnerDomainHasBeenPushed"))]
        FailedOperationModifyOwnerDomainHasBeenPushed,
        /// FailedOperation.ModifyOwnerDomainWithLock
        #[doc(alias("FailedOperation.ModifyOwnerDomainWithLock"))]
        FailedOperationModifyOwnerDomainWithLock,
        /// FailedOperation.PermissionDenied
        #[doc(alias("FailedOperation.PermissionDenied"))]
        FailedOperationPermissionDenied,
        /// FailedOperation.ProhibitPhoneEmail
        #[doc(alias("FailedOperation.ProhibitPhoneEmail"))]
        FailedOperationProhibitPhoneEmail,
        /// FailedOperation.RegisterDomain
        #[doc(alias("FailedOperation.RegisterDomain"))]
        FailedOperationRegisterDomain,
        /// FailedOperation.RegisterDomainFailed
        #[doc(alias("FailedOperation.RegisterDomainFailed"))]
        FailedOperationRegisterDomainFailed,
        /// FailedOperation.RenewDomainFailed
        #[doc(alias("FailedOperation.RenewDomainFailed"))]
        FailedOperationRenewDomainFailed,
        /// FailedOperation.SendTcbPhoneEmailCodeFailed
        #[doc(alias("FailedOperation.SendTcbPhoneEmailCodeFailed"))]
        FailedOperationSendTcbPhoneEmailCodeFailed,
        /// FailedOperation.SendVerifyCodeIsLimited
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.SendVerifyCodeIsLimited"))]
        FailedOperationSendVerifyCodeIsLimited,
        /// FailedOperation.SetDomainDnsFailed
        #[doc(alias("FailedOperation.SetDomainDnsFailed"))]
        FailedOperationSetDomainDnsFailed,
        /// FailedOperation.TemplateCanNotModify
        #[doc(alias("FailedOperation.TemplateCanNotModify"))]
        FailedOperationTemplateCanNotModify,
        /// FailedOperation.TemplateMaxNumFailed
        #[doc(alias("FailedOperation.TemplateMaxNumFailed"))]
        FailedOperationTemplateMaxNumFailed,
        /// FailedOperation.TransferInDomainFailed
        #[doc(alias("FailedOperation.TransferInDomainFailed"))]
        FailedOperationTransferInDomainFailed,
        /// FailedOperation.UinNotWhiteListErr
        #[doc(alias("FailedOperation.UinNotWhiteListErr"))]
        FailedOperationUinNotWhiteListErr,
        /// FailedOperation.UploadImageFailed
        #[doc(alias("FailedOperation.UploadImageFailed"))]
        FailedOperationUploadImageFailed,
        /// FailedOperation.UploadVerificationFailed
        #[doc(alias("FailedOperation.UploadVerificationFailed"))]
        FailedOperationUploadVerificationFailed,
        /// FailedOperation.VerifyUinIsRealname
        #[doc(alias("FailedOperation.VerifyUinIsRealname"))]
        FailedOperationVerifyUinIsRealname,
        /// InternalError
        InternalError,
        /// InternalError.AddPhoneEmailErr
        #[doc(alias("InternalError.AddPhoneEmailErr"))]
        InternalErrorAddPhoneEmailErr,
        /// InternalError.CheckDnAvailableErr
        #[doc(alias("InternalError.CheckDnAvailableErr"))]
        InternalErrorCheckDnAvailableErr,
        /// InternalError.CheckVerifyCodeErr
        #[doc(alias("InternalError.CheckVerifyCodeErr"))]
        InternalErrorCheckVerifyCodeErr,
        /// InternalError.DNSHostIPCheckErr
        #[doc(alias("InternalError.DNSHostIPCheckErr"))]
        InternalErrorDnsHostIpCheckErr,
        /// InternalError.DbError
        #[doc(alias("InternalError.DbError"))]
        InternalErrorDbError,
        /// InternalError.DeletePhoneEmailVerifyErr
        #[doc(alias("InternalError.DeletePhoneEmailVerifyErr"))]
        InternalErrorDeletePhoneEmailVerifyErr,
        /// InternalError.DeleteTemplateErr
        #[doc(alias("InternalError.DeleteTemplateErr"))]
        InternalErrorDeleteTemplateErr,
        /// InternalError.DescribeDomainInfoErr
        #[doc(alias("InternalError.DescribeDomainInfoErr"))]
        InternalErrorDescribeDomainInfoErr,
        /// InternalError.DescribeDomainListErr
        #[doc(alias("InternalError.DescribeDomainListErr"))]
        InternalErrorDescribeDomainListErr,
        /// InternalError.DescribePhoneEmailListErr
        #[doc(alias("InternalError.DescribePhoneEmailListErr"))]
        InternalErrorDescribePhoneEmailListErr,
        /// InternalError.DescribePreDomainListNotBegin
        #[doc(alias("InternalError.DescribePreDomainListNotBegin"))]
        InternalErrorDescribePreDomainListNotBegin,
        /// InternalError.DescribeShopCollectListErr
        #[doc(alias("InternalError.DescribeShopCollectListErr"))]
        InternalErrorDescribeShopCollectListErr,
        /// InternalError.DescribeTemplateErr
        #[doc(alias("InternalError.DescribeTemplateErr"))]
        InternalErrorDescribeTemplateErr,
        /// InternalError.DomainInternalError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.DomainInternalError"))]
        InternalErrorDomainInternalError,
        /// InternalError.DomainTransferErr
        #[doc(alias("InternalError.DomainTransferErr"))]
        InternalErrorDomainTransferErr,
        /// InternalError.ForbiddenRequest
        #[doc(alias("InternalError.ForbiddenRequest"))]
        InternalErrorForbiddenRequest,
        /// InternalError.JsonMarshal
        #[doc(alias("InternalError.JsonMarshal"))]
        InternalErrorJsonMarshal,
        /// InternalError.MethodNotMatch
        #[doc(alias("InternalError.MethodNotMatch"))]
        InternalErrorMethodNotMatch,
        /// InternalError.ModifyDNSHostErr
        #[doc(alias("InternalError.ModifyDNSHostErr"))]
        InternalErrorModifyDnsHostErr,
        /// InternalError.NeedLogin
        #[doc(alias("InternalError.NeedLogin"))]
        InternalErrorNeedLogin,
        /// InternalError.ReadBodyError
        #[doc(alias("InternalError.ReadBodyError"))]
        InternalErrorReadBodyError,
        /// InternalError.SendVerifyCodeErr
        #[doc(alias("InternalError.SendVerifyCodeErr"))]
        InternalErrorSendVerifyCodeErr,
        /// InternalError.SetDomainAutoRenewErr
        #[doc(alias("InternalError.SetDomainAutoRenewErr"))]
        InternalErrorSetDomainAutoRenewErr,
        /// InternalError.SetTransferProhibitedErr
        #[doc(alias("InternalError.SetTransferProhibitedErr"))]
        InternalErrorSetTransferProhibitedErr,
        /// InternalError.SetUpdateProhibitedErr
        #[doc(alias("InternalError.SetUpdateProhibitedErr"))]
        InternalErrorSetUpdateProhibitedErr,
        /// InternalError.VerifiedPhoneEmailErr
        #[doc(alias("InternalError.VerifiedPhoneEmailErr"))]
        InternalErrorVerifiedPhoneEmailErr,
        /// InternalError.VerifyCodeErr
        #[doc(alias("InternalError.VerifyCodeErr"))]
        InternalErrorVerifyCodeErr,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.CertificateCodeIsInvalid
        #[doc(alias("InvalidParameter.CertificateCodeIsInvalid"))]
        InvalidParameterCertificateCodeIsInvalid,
        /// InvalidParameter.CertificateImageIsInvalid
        #[doc(alias("InvalidParameter.CertificateImageIsInvalid"))]
        InvalidParameterCertificateImageIsInvalid,
        /// InvalidParameter.CityCnInvalid
        #[doc(alias("InvalidParameter.CityCnInvalid"))]
        InvalidParameterCityCnInvalid,
        /// InvalidParameter.CodeTypeIsInvalid
        #[doc(alias("InvalidParameter.CodeTypeIsInvalid"))]
        InvalidParameterCodeTypeIsInvalid,
        /// InvalidParameter.CountryCnInvalid
        #[doc(alias("InvalidParameter.CountryCnInvalid"))]
        InvalidParameterCountryCnInvalid,
        /// InvalidParameter.CustomDnsNameNotFound
        #[doc(alias("InvalidParameter.CustomDnsNameNotFound"))]
        InvalidParameterCustomDnsNameNotFound,
        /// InvalidParameter.CustomDnsNotAllowed
        #[doc(alias("InvalidParameter.CustomDnsNotAllowed"))]
        InvalidParameterCustomDnsNotAllowed,
        /// InvalidParameter.DomainIsInvalid
        #[doc(alias("InvalidParameter.DomainIsInvalid"))]
        InvalidParameterDomainIsInvalid,
        /// InvalidParameter.DomainNameIsInvalid
        #[doc(alias("InvalidParameter.DomainNameIsInvalid"))]
        InvalidParameterDomainNameIsInvalid,
        /// InvalidParameter.DuplicateCustomDnsName
        #[doc(alias("InvalidParameter.DuplicateCustomDnsName"))]
        InvalidParameterDuplicateCustomDnsName,
        /// InvalidParameter.DuplicateDomainExists
        #[doc(alias("InvalidParameter.DuplicateDomainExists"))]
        InvalidParameterDuplicateDomainExists,
        /// InvalidParameter.EmailIsInvalid
        #[doc(alias("InvalidParameter.EmailIsInvalid"))]
        InvalidParameterEmailIsInvalid,
        /// InvalidParameter.EmailIsUnverified
        #[doc(alias("InvalidParameter.EmailIsUnverified"))]
        InvalidParameterEmailIsUnverified,
        /// InvalidParameter.FirstNameIsInvalid
        #[doc(alias("InvalidParameter.FirstNameIsInvalid"))]
        InvalidParameterFirstNameIsInvalid,
        /// InvalidParameter.ImageExtInvalid
        #[doc(alias("InvalidParameter.ImageExtInvalid"))]
        InvalidParameterImageExtInvalid,
        /// InvalidParameter.ImageFileIsInvalid
        #[doc(alias("InvalidParameter.ImageFileIsInvalid"))]
        InvalidParameterImageFileIsInvalid,
        /// InvalidParameter.ImageFormatIsInvalid
        #[doc(alias("InvalidParameter.ImageFormatIsInvalid"))]
        InvalidParameterImageFormatIsInvalid,
        /// InvalidParameter.ImageSizeBelow
        #[doc(alias("InvalidParameter.ImageSizeBelow"))]
        InvalidParameterImageSizeBelow,
        /// InvalidParameter.ImageSizeExceed
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.ImageSizeExceed"))]
        InvalidParameterImageSizeExceed,
        /// InvalidParameter.ImageSizeLimit
        #[doc(alias("InvalidParameter.ImageSizeLimit"))]
        InvalidParameterImageSizeLimit,
        /// InvalidParameter.LastNameIsInvalid
        #[doc(alias("InvalidParameter.LastNameIsInvalid"))]
        InvalidParameterLastNameIsInvalid,
        /// InvalidParameter.NameCnIsInvalid
        #[doc(alias("InvalidParameter.NameCnIsInvalid"))]
        InvalidParameterNameCnIsInvalid,
        /// InvalidParameter.NameCnXmlInvalid
        #[doc(alias("InvalidParameter.NameCnXmlInvalid"))]
        InvalidParameterNameCnXmlInvalid,
        /// InvalidParameter.NameEnASCIIInvalid
        #[doc(alias("InvalidParameter.NameEnASCIIInvalid"))]
        InvalidParameterNameEnAsciiInvalid,
        /// InvalidParameter.NameEnCnIsInvalid
        #[doc(alias("InvalidParameter.NameEnCnIsInvalid"))]
        InvalidParameterNameEnCnIsInvalid,
        /// InvalidParameter.NameEnIsInvalid
        #[doc(alias("InvalidParameter.NameEnIsInvalid"))]
        InvalidParameterNameEnIsInvalid,
        /// InvalidParameter.NameEnIsKeyword
        #[doc(alias("InvalidParameter.NameEnIsKeyword"))]
        InvalidParameterNameEnIsKeyword,
        /// InvalidParameter.NameEnXmlInvalid
        #[doc(alias("InvalidParameter.NameEnXmlInvalid"))]
        InvalidParameterNameEnXmlInvalid,
        /// InvalidParameter.NameIsInvalid
        #[doc(alias("InvalidParameter.NameIsInvalid"))]
        InvalidParameterNameIsInvalid,
        /// InvalidParameter.NameIsKeyword
        #[doc(alias("InvalidParameter.NameIsKeyword"))]
        InvalidParameterNameIsKeyword,
        /// InvalidParameter.OrgASCIIInvalid
        #[doc(alias("InvalidParameter.OrgASCIIInvalid"))]
        InvalidParameterOrgAsciiInvalid,
        /// InvalidParameter.OrgCnNotSpaceCN
        #[doc(alias("InvalidParameter.OrgCnNotSpaceCN"))]
        InvalidParameterOrgCnNotSpaceCn,
        /// InvalidParameter.OrgCnXmlInvalid
        #[doc(alias("InvalidParameter.OrgCnXmlInvalid"))]
        InvalidParameterOrgCnXmlInvalid,
        /// InvalidParameter.OrgInCNInvalid
        #[doc(alias("InvalidParameter.OrgInCNInvalid"))]
        InvalidParameterOrgInCnInvalid,
        /// InvalidParameter.OrgIsInvalid
        #[doc(alias("InvalidParameter.OrgIsInvalid"))]
        InvalidParameterOrgIsInvalid,
        /// InvalidParameter.OrgIsKeyword
        #[doc(alias("InvalidParameter.OrgIsKeyword"))]
        InvalidParameterOrgIsKeyword,
        /// InvalidParameter.OrgXMLInvalid
        #[doc(alias("InvalidParameter.OrgXMLInvalid"))]
        InvalidParameterOrgXmlInvalid,
        /// InvalidParameter.PackageResourceIdInvalid
        #[doc(alias("InvalidParameter.PackageResourceIdInvalid"))]
        InvalidParameterPackageResourceIdInvalid,
        /// InvalidParameter.ProvinceCnInvalid
        #[doc(alias("InvalidParameter.ProvinceCnInvalid"))]
        InvalidParameterProvinceCnInvalid,
        /// InvalidParameter.RepTypeIsInvalid
        #[doc(alias("InvalidParameter.RepTypeIsInvalid"))]
        InvalidParameterRepTypeIsInvalid,
        /// InvalidParameter.StreetIsInvalid
        #[doc(alias("InvalidParameter.StreetIsInvalid"))]
        InvalidParameterStreetIsInvalid,
        /// InvalidParameter.TelephoneIsInvalid
        #[doc(alias("InvalidParameter.TelephoneIsInvalid"))]
        InvalidParameterTelephoneIsInvalid,
        /// InvalidParameter.TelephoneIsUnverified
        #[doc(alias("InvalidParameter.TelephoneIsUnverified"))]
        InvalidParameterTelephoneIsUnverified,
        /// InvalidParameter.TemplateAddressInvalid
        #[doc(alias("InvalidParameter.TemplateAddressInvalid"))]
        InvalidParameterTemplateAddressInvalid,
        /// InvalidParameter.UpTo4000
        #[doc(alias("InvalidParameter.UpTo4000"))]
        InvalidParameterUpTo4000,
        /// InvalidParameter.UserTypeIsInvalid
        #[doc(alias("InvalidParameter.UserTypeIsInvalid"))]
        InvalidParameterUserTypeIsInvalid,
        /// InvalidParameter.VerifyCodeIsInvalid
        #[doc(alias("InvalidParameter.VerifyCodeIsInvalid"))]
        InvalidParameterVerifyCodeIsInvalid,
        /// InvalidParameter.ZipCodeIsInvalid
        #[doc(alias("InvalidParameter.ZipCodeIsInvalid"))]
        InvalidParameterZipCodeIsInvalid,
        /// InvalidParameterValue.InvalidParameterFormat
        #[doc(alias("InvalidParameterValue.InvalidParameterFormat"))]
        InvalidParameterValueInvalidParameterFormat,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.RequestLimit
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.RequestLimit"))]
        LimitExceededRequestLimit,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.ActionNotFound
        #[doc(alias("MissingParameter.ActionNotFound"))]
        MissingParameterActionNotFound,
        /// MissingParameter.DomainIsEmpty
        #[doc(alias("MissingParameter.DomainIsEmpty"))]
        MissingParameterDomainIsEmpty,
        /// MissingParameter.RepDataIsNone
        #[doc(alias("MissingParameter.RepDataIsNone"))]
        MissingParameterRepDataIsNone,
        /// MissingParameter.TemplateIdIsEmpty
        #[doc(alias("MissingParameter.TemplateIdIsEmpty"))]
        MissingParameterTemplateIdIsEmpty,
        /// MissingParameter.TemplateIdIsExist
        #[doc(alias("MissingParameter.TemplateIdIsExist"))]
        MissingParameterTemplateIdIsExist,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.ModifyDomainInfoOwnerFailed
        #[doc(alias("ResourceInUse.ModifyDomainInfoOwnerFailed"))]
        ResourceInUseModifyDomainInfoOwnerFailed,
        /// ResourceInsufficient.InsufficientQuota
        #[doc(alias("ResourceInsufficient.InsufficientQuota"))]
        ResourceInsufficientInsufficientQuota,
        /// ResourceInsufficient.Overwork
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceInsufficient.Overwork"))]
        ResourceInsufficientOverwork,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.ApprovedTemplateNotFound
        #[doc(alias("ResourceNotFound.ApprovedTemplateNotFound"))]
        ResourceNotFoundApprovedTemplateNotFound,
        /// ResourceNotFound.BidPriceConfig
        #[doc(alias("ResourceNotFound.BidPriceConfig"))]
        ResourceNotFoundBidPriceConfig,
        /// ResourceNotFound.DomainNotFound
        #[doc(alias("ResourceNotFound.DomainNotFound"))]
        ResourceNotFoundDomainNotFound,
        /// ResourceNotFound.SearchInfo
        #[doc(alias("ResourceNotFound.SearchInfo"))]
        ResourceNotFoundSearchInfo,
        /// ResourceNotFound.TemplateNotFound
        #[doc(alias("ResourceNotFound.TemplateNotFound"))]
        ResourceNotFoundTemplateNotFound,
        /// ResourceNotFound.TemplateToBeSupplemented
        #[doc(alias("ResourceNotFound.TemplateToBeSupplemented"))]
        ResourceNotFoundTemplateToBeSupplemented,
        /// ResourceUnavailable.DomainIsModifyingDNS
        #[doc(alias("ResourceUnavailable.DomainIsModifyingDNS"))]
        ResourceUnavailableDomainIsModifyingDns,
        /// UnsupportedOperation.AccountRealName
        #[doc(alias("UnsupportedOperation.AccountRealName"))]
        UnsupportedOperationAccountRealName,
        /// UnsupportedOperation.CustomHostOverLimit
        #[doc(alias("UnsupportedOperation.CustomHostOverLimit"))]
        UnsupportedOperationCustomHostOverLimit,
        /// UnsupportedOperation.DomainNotVerified
        #[doc(alias("UnsupportedOperation.DomainNotVerified"))]
        UnsupportedOperationDomainNotVerified,
        /// UnsupportedOperation.DomainUpdateProhibitionLockStartOn
        #[doc(alias("UnsupportedOperation.DomainUpdateProhibitionLockStartOn"))]
        UnsupportedOperationDomainUpdateProhibitionLockStartOn,
        /// UnsupportedOperation.DomainUpdateSecurityLockProhibit
        #[doc(alias("UnsupportedOperation.DomainUpdateSecurityLockProhibit"))]
        UnsupportedOperationDomainUpdateSecurityLockProhibit,
        /// UnsupportedOperation.ModifyDomainInfoOperateUnsupported
        #[doc(alias("UnsupportedOperation.ModifyDomainInfoOperateUnsupported"))]
        UnsupportedOperationModifyDomainInfoOperateUnsupported,
        /// UnsupportedOperation.ModifyDomainInfoUnsupported
        #[doc(alias("UnsupportedOperation.ModifyDomainInfoUnsupported"))]
        UnsupportedOperationModifyDomainInfoUnsupported,
        /// UnsupportedOperation.ModifyDomainUnsupported
        #[doc(alias("UnsupportedOperation.ModifyDomainUnsupported"))]
        UnsupportedOperationModifyDomainUnsupported,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "domain")]
    api::listed_enum!(DomainError, domain_v20180808_table);
    pub(crate) mod domain_v20180808_table {
        use super::api::{Answer, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "domain")]
        use super::DomainError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "domain_v20180808";
        pub(super) const CODE_INDEX: Index = index::DOMAIN_V20180808_CODES;
        pub(super) const KEY_INDEX: Index = index::DOMAIN_V20180808_KEYS;
        #[cfg(feature = "domain")]
        pub(super) static VARIANTS: [DomainError; 148] = [
            DomainError::AuthFailureUnauthorizedOperation,
            DomainError::FailedOperation,
            DomainError::FailedOperationBidCurrentPrice,
            DomainError::FailedOperationBidPreDomainsPriceDownErr,
            DomainError::FailedOperationBidPreDomainsTimeOutErr,
            DomainError::FailedOperationBidPriceIllegal,
            DomainError::FailedOperationBiddingGetPriceDoing,
            DomainError::FailedOperationBiddingPreReleaseAutoPayErr,
            DomainError::FailedOperationBiddingPreReleaseAutoPricePayErr,
            DomainError::FailedOperationCheckDomainFailed,
            DomainError::FailedOperationCreateTemplateFailed,
            DomainError::FailedOperationDeleteTemplateFailed,
            DomainError::FailedOperationDescribeDomainFailed,
            DomainError::FailedOperationDescribeDomainListFailed,
            DomainError::FailedOperationDescribePreReleaseList,
            DomainError::FailedOperationDescribeTemplateFailed,
            DomainError::FailedOperationDescribeUnPreDomainDetailErr,
            DomainError::FailedOperationDomainExpiredUnsupported,
            DomainError::FailedOperationDomainPriceListFailed,
            DomainError::FailedOperationDuplicatePhoneEmail,
            DomainError::FailedOperationForbiddenRequest,
            DomainError::FailedOperationGetDomainPriceFailed,
            DomainError::FailedOperationModifyDomainOwnerFailed,
            DomainError::FailedOperationModifyDomainOwnerRegisterDoing,
            DomainError::FailedOperationModifyOwnerDomainHasBeenPushed,
            DomainError::FailedOperationModifyOwnerDomainWithLock,
            DomainError::FailedOperationPermissionDenied,
            DomainError::FailedOperationProhibitPhoneEmail,
            DomainError::FailedOperationRegisterDomain,
            DomainError::FailedOperationRegisterDomainFailed,
            DomainError::FailedOperationRenewDomainFailed,
            DomainError::FailedOperationSendTcbPhoneEmailCodeFailed,
            DomainError::FailedOperationSendVerifyCodeIsLimited,
            DomainError::FailedOperationSetDomainDnsFailed,
            DomainError::FailedOperationTemplateCanNotModify,
            DomainError::FailedOperationTemplateMaxNumFailed,
            DomainError::FailedOperationTransferInDomainFailed,
            DomainError::FailedOperationUinNotWhiteListErr,
            DomainError::FailedOperationUploadImageFailed,
            DomainError::FailedOperationUploadVerificationFailed,
            DomainError::FailedOperationVerifyUinIsRealname,
            DomainError::InternalError,
            DomainError::InternalErrorAddPhoneEmailErr,
            DomainError::InternalErrorCheckDnAvailableErr,
            DomainError::InternalErrorCheckVerifyCodeErr,
            DomainError::InternalErrorDnsHostIpCheckErr,
            DomainError::InternalErrorDbError,
            DomainError::InternalErrorDeletePhoneEmailVerifyErr,
            DomainError::InternalErrorDeleteTemplateErr,
            DomainError::InternalErrorDescribeDomainInfoErr,
            DomainError::InternalErrorDescribeDomainListErr,
            DomainError::InternalErrorDescribePhoneEmailListErr,
            DomainError::InternalErrorDescribePreDomainListNotBegin,
            DomainError::InternalErrorDescribeShopCollectListErr,
            DomainError::InternalErrorDescribeTemplateErr,
            DomainError::InternalErrorDomainInternalError,
            DomainError::InternalErrorDomainTransferErr,
            DomainError::InternalErrorForbiddenRequest,
            DomainError::InternalErrorJsonMarshal,
            DomainError::InternalErrorMethodNotMatch,
            DomainError::InternalErrorModifyDnsHostErr,
            DomainError::InternalErrorNeedLogin,
            DomainError::InternalErrorReadBodyError,
            DomainError::InternalErrorSendVerifyCodeErr,
            DomainError::InternalErrorSetDomainAutoRenewErr,
            DomainError::InternalErrorSetTransferProhibitedErr,
            DomainError::InternalErrorSetUpdateProhibitedErr,
            DomainError::InternalErrorVerifiedPhoneEmailErr,
            DomainError::InternalErrorVerifyCodeErr,
            DomainError::InvalidParameter,
            DomainError::InvalidParameterCertificateCodeIsInvalid,
            DomainError::InvalidParameterCertificateImageIsInvalid,
            DomainError::InvalidParameterCityCnInvalid,
            DomainError::InvalidParameterCodeTypeIsInvalid,
            DomainError::InvalidParameterCountryCnInvalid,
            DomainError::InvalidParameterCustomDnsNameNotFound,
            DomainError::InvalidParameterCustomDnsNotAllowed,
            DomainError::InvalidParameterDomainIsInvalid,
            DomainError::InvalidParameterDomainNameIsInvalid,
            DomainError::InvalidParameterDuplicateCustomDnsName,
            DomainError::InvalidParameterDuplicateDomainExists,
            DomainError::InvalidParameterEmailIsInvalid,
            DomainError::InvalidParameterEmailIsUnverified,
            DomainError::InvalidParameterFirstNameIsInvalid,
            DomainError::InvalidParameterImageExtInvalid,
            DomainError::InvalidParameterImageFileIsInvalid,
            DomainError::InvalidParameterImageFormatIsInvalid,
            DomainError::InvalidParameterImageSizeBelow,
            DomainError::InvalidParameterImageSizeExceed,
            DomainError::InvalidParameterImageSizeLimit,
            DomainError::InvalidParameterLastNameIsInvalid,
            DomainError::InvalidParameterNameCnIsInvalid,
            DomainError::InvalidParameterNameCnXmlInvalid,
            DomainError::InvalidParameterNameEnAsciiInvalid,
            DomainError::InvalidParameterNameEnCnIsInvalid,
            DomainError::InvalidParameterNameEnIsInvalid,
            DomainError::InvalidParameterNameEnIsKeyword,
            DomainError::InvalidParameterNameEnXmlInvalid,
            DomainError::InvalidParameterNameIsInvalid,
            DomainError::InvalidParameterNameIsKeyword,
            DomainError::InvalidParameterOrgAsciiInvalid,
            DomainError::InvalidParameterOrgCnNotSpaceCn,
            DomainError::InvalidParameterOrgCnXmlInvalid,
            DomainError::InvalidParameterOrgInCnInvalid,
            DomainError::InvalidParameterOrgIsInvalid,
            DomainError::InvalidParameterOrgIsKeyword,
            DomainError::InvalidParameterOrgXmlInvalid,
            DomainError::InvalidParameterPackageResourceIdInvalid,
            DomainError::InvalidParameterProvinceCnInvalid,
            DomainError::InvalidParameterRepTypeIsInvalid,
            DomainError::InvalidParameterStreetIsInvalid,
            DomainError::InvalidParameterTelephoneIsInvalid,
            DomainError::InvalidParameterTelephoneIsUnverified,
            DomainError::InvalidParameterTemplateAddressInvalid,
            DomainError::InvalidParameterUpTo4000,
            DomainError::InvalidParameterUserTypeIsInvalid,
            DomainError::InvalidParameterVerifyCodeIsInvalid,
            DomainError::InvalidParameterZipCodeIsInvalid,
            DomainError::InvalidParameterValueInvalidParameterFormat,
            DomainError::LimitExceeded,
            DomainError::LimitExceededRequestLimit,
            DomainError::MissingParameter,
            DomainError::MissingParameterActionNotFound,
            DomainError::MissingParameterDomainIsEmpty,
            DomainError::MissingParameterRepDataIsNone,
            DomainError::MissingParameterTemplateIdIsEmpty,
            DomainError::MissingParameterTemplateIdIsExist,
            DomainError::RequestLimitExceeded,
            DomainError::ResourceInUse,
            DomainError::ResourceInUseModifyDomainInfoOwnerFailed,
            DomainError::ResourceInsufficientInsufficientQuota,
            DomainError::ResourceInsufficientOverwork,
            DomainError::ResourceNotFound,
            DomainError::ResourceNotFoundApprovedTemplateNotFound,
            DomainError::ResourceNotFoundBidPriceConfig,
            DomainError::ResourceNotFoundDomainNotFound,
            DomainError::ResourceNotFoundSearchInfo,
            DomainError::ResourceNotFoundTemplateNotFound,
            DomainError::ResourceNotFoundTemplateToBeSupplemented,
            DomainError::ResourceUnavailableDomainIsModifyingDns,
            DomainError::UnsupportedOperationAccountRealName,
            DomainError::UnsupportedOperationCustomHostOverLimit,
            DomainError::UnsupportedOperationDomainNotVerified,
            DomainError::UnsupportedOperationDomainUpdateProhibitionLockStartOn,
            DomainError::UnsupportedOperationDomainUpdateSecurityLockProhibit,
            DomainError::UnsupportedOperationModifyDomainInfoOperateUnsupported,
            DomainError::UnsupportedOperationModifyDomainInfoUnsupported,
            DomainError::UnsupportedOperationModifyDomainUnsupported,
        ];
        pub(super) static WORDS: [&str; 148] = [
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.BidCurrentPrice",
            "FailedOperation.BidPreDomainsPriceDownErr",
            "FailedOperation.BidPreDomainsTimeOutErr",
            "FailedOperation.BidPriceIllegal",
            "FailedOperation.BiddingGetPriceDoing",
            "FailedOperation.BiddingPreReleaseAutoPayErr",
            "FailedOperation.BiddingPreReleaseAutoPricePayErr",
            "FailedOperation.CheckDomainFailed",
            "FailedOperation.CreateTemplateFailed",
            "FailedOperation.DeleteTemplateFailed",
            "FailedOperation.DescribeDomainFailed",
            "FailedOperation.DescribeDomainListFailed",
            "FailedOperation.DescribePreReleaseList",
            "FailedOperation.DescribeTemplateFailed",
            "FailedOperation.DescribeUnPreDomainDetailErr",
            "FailedOperation.DomainExpiredUnsupported",
            "FailedOperation.DomainPriceListFailed",
            "FailedOperation.DuplicatePhoneEmail",
            "FailedOperation.ForbiddenRequest",
            "FailedOperation.GetDomainPriceFailed",
            "FailedOperation.ModifyDomainOwnerFailed",
            "FailedOperation.ModifyDomainOwnerRegisterDoing",
            "FailedOperation.ModifyOwnerDomainHasBeenPushed",
            "FailedOperation.ModifyOwnerDomainWithLock",
            "FailedOperation.PermissionDenied",
            "FailedOperation.ProhibitPhoneEmail",
            "FailedOperation.RegisterDomain",
            "FailedOperation.RegisterDomainFailed",
            "FailedOperation.RenewDomainFailed",
            "FailedOperation.SendTcbPhoneEmailCodeFailed",
            "FailedOperation.SendVerifyCodeIsLimited",
            "FailedOperation.SetDomainDnsFailed",
            "FailedOperation.TemplateCanNotModify",
            "FailedOperation.TemplateMaxNumFailed",
            "FailedOperation.TransferInDomainFailed",
            "FailedOperation.UinNotWhiteListErr",
            "FailedOperation.UploadImageFailed",
            "FailedOperation.UploadVerificationFailed",
            "FailedOperation.VerifyUinIsRealname",
            "InternalError",
            "InternalError.AddPhoneEmailErr",
            "InternalError.CheckDnAvailableErr",
            "InternalError.CheckVerifyCodeErr",
            "InternalError.DNSHostIPCheckErr",
            "InternalError.DbError",
            "InternalError.DeletePhoneEmailVerifyErr",
            "InternalError.DeleteTemplateErr",
            "InternalError.DescribeDomainInfoErr",
            "InternalError.DescribeDomainListErr",
            "InternalError.DescribePhoneEmailListErr",
            "InternalError.DescribePreDomainListNotBegin",
            "InternalError.DescribeShopCollectListErr",
            "InternalError.DescribeTemplateErr",
            "InternalError.DomainInternalError",
            "InternalError.DomainTransferErr",
            "InternalError.ForbiddenRequest",
            "InternalError.JsonMarshal",
            "InternalError.MethodNotMatch",
            "InternalError.ModifyDNSHostErr",
            "InternalError.NeedLogin",
            "InternalError.ReadBodyError",
            "InternalError.SendVerifyCodeErr",
            "InternalError.SetDomainAutoRenewErr",
            "InternalError.SetTransferProhibitedErr",
            "InternalError.SetUpdateProhibitedErr",
            "InternalError.VerifiedPhoneEmailErr",
            "InternalError.VerifyCodeErr",
            "InvalidParameter",
            "InvalidParameter.CertificateCodeIsInvalid",
            "InvalidParameter.CertificateImageIsInvalid",
            "InvalidParameter.CityCnInvalid",
            "InvalidParameter.CodeTypeIsInvalid",
            "InvalidParameter.CountryCnInvalid",
            "InvalidParameter.CustomDnsNameNotFound",
            "InvalidParameter.CustomDnsNotAllowed",
            "InvalidParameter.DomainIsInvalid",
            "InvalidParameter.DomainNameIsInvalid",
            "InvalidParameter.DuplicateCustomDnsName",
            "InvalidParameter.DuplicateDomainExists",
            "InvalidParameter.EmailIsInvalid",
            "InvalidParameter.EmailIsUnverified",
            "InvalidParameter.FirstNameIsInvalid",
            "InvalidParameter.ImageExtInvalid",
            "InvalidParameter.ImageFileIsInvalid",
            "InvalidParameter.ImageFormatIsInvalid",
            "InvalidParameter.ImageSizeBelow",
            "InvalidParameter.ImageSizeExceed",
            "InvalidParameter.ImageSizeLimit",
            "InvalidParameter.LastNameIsInvalid",
            "InvalidParameter.NameCnIsInvalid",
            "InvalidParameter.NameCnXmlInvalid",
            "InvalidParameter.NameEnASCIIInvalid",
            "InvalidParameter.NameEnCnIsInvalid",
            "InvalidParameter.NameEnIsInvalid",
            "InvalidParameter.NameEnIsKeyword",
            "InvalidParameter.NameEnXmlInvalid",
            "InvalidParameter.NameIsInvalid",
            "InvalidParameter.NameIsKeyword",
            "InvalidParameter.OrgASCIIInvalid",
            "InvalidParameter.OrgCnNotSpaceCN",
            "InvalidParameter.OrgCnXmlInvalid",
            "InvalidParameter.OrgInCNInvalid",
            "InvalidParameter.OrgIsInvalid",
            "InvalidParameter.OrgIsKeyword",
            "InvalidParameter.OrgXMLInvalid",
            "InvalidParameter.PackageResourceIdInvalid",
            "InvalidParameter.ProvinceCnInvalid",
            "InvalidParameter.RepTypeIsInvalid",
            "InvalidParameter.StreetIsInvalid",
            "InvalidParameter.TelephoneIsInvalid",
            "InvalidParameter.TelephoneIsUnverified",
            "InvalidParameter.TemplateAddressInvalid",
            "InvalidParameter.UpTo4000",
            "InvalidParameter.UserTypeIsInvalid",
            "InvalidParameter.VerifyCodeIsInvalid",
            "InvalidParameter.ZipCodeIsInvalid",
            "InvalidParameterValue.InvalidParameterFormat",
            "LimitExceeded",
            "LimitExceeded.RequestLimit",
            "MissingParameter",
            "MissingParameter.ActionNotFound",
            "MissingParameter.DomainIsEmpty",
            "MissingParameter.RepDataIsNone",
            "MissingParameter.TemplateIdIsEmpty",
            "MissingParameter.TemplateIdIsExist",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInUse.ModifyDomainInfoOwnerFailed",
            "ResourceInsufficient.InsufficientQuota",
            "ResourceInsufficient.Overwork",
            "ResourceNotFound",
            "ResourceNotFound.ApprovedTemplateNotFound",
            "ResourceNotFound.BidPriceConfig",
            "ResourceNotFound.DomainNotFound",
            "ResourceNotFound.SearchInfo",
            "ResourceNotFound.TemplateNotFound",
            "ResourceNotFound.TemplateToBeSupplemented",
            "ResourceUnavailable.DomainIsModifyingDNS",
            "UnsupportedOperation.AccountRealName",
            "UnsupportedOperation.CustomHostOverLimit",
            "UnsupportedOperation.DomainNotVerified",
            "UnsupportedOperation.DomainUpdateProhibitionLockStartOn",
            "UnsupportedOperation.DomainUpdateSecurityLockProhibit",
            "UnsupportedOperation.ModifyDomainInfoOperateUnsupported",
            "UnsupportedOperation.ModifyDomainInfoUnsupported",
            "UnsupportedOperation.ModifyDomainUnsupported",
        ];
        pub(super) static NAMES: [&str; 148] = [
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationBidCurrentPrice",
            "FailedOperationBidPreDomainsPriceDownErr",
            "FailedOperationBidPreDomainsTimeOutErr",
            "FailedOperationBidPriceIllegal",
            "FailedOperationBiddingGetPriceDoing",
            "FailedOperationBiddingPreReleaseAutoPayErr",
            "FailedOperationBiddingPreReleaseAutoPricePayErr",
            "FailedOperationCheckDomainFailed",
            "FailedOperationCreateTemplateFailed",
            "FailedOperationDeleteTemplateFailed",
            "FailedOperationDescribeDomainFailed",
            "FailedOperationDescribeDomainListFailed",
            "FailedOperationDescribePreReleaseList",
            "FailedOperationDescribeTemplateFailed",
            "FailedOperationDescribeUnPreDomainDetailErr",
            "FailedOperationDomainExpiredUnsupported",
            "FailedOperationDomainPriceListFailed",
            "FailedOperationDuplicatePhoneEmail",
            "FailedOperationForbiddenRequest",
            "FailedOperationGetDomainPriceFailed",
            "FailedOperationModifyDomainOwnerFailed",
            "FailedOperationModifyDomainOwnerRegisterDoing",
            "FailedOperationModifyOwnerDomainHasBeenPushed",
            "FailedOperationModifyOwnerDomainWithLock",
            "FailedOperationPermissionDenied",
            "FailedOperationProhibitPhoneEmail",
            "FailedOperationRegisterDomain",
            "FailedOperationRegisterDomainFailed",
            "FailedOperationRenewDomainFailed",
            "FailedOperationSendTcbPhoneEmailCodeFailed",
            "FailedOperationSendVerifyCodeIsLimited",
            "FailedOperationSetDomainDnsFailed",
            "FailedOperationTemplateCanNotModify",
            "FailedOperationTemplateMaxNumFailed",
            "FailedOperationTransferInDomainFailed",
            "FailedOperationUinNotWhiteListErr",
            "FailedOperationUploadImageFailed",
            "FailedOperationUploadVerificationFailed",
            "FailedOperationVerifyUinIsRealname",
            "InternalError",
            "InternalErrorAddPhoneEmailErr",
            "InternalErrorCheckDnAvailableErr",
            "InternalErrorCheckVerifyCodeErr",
            "InternalErrorDnsHostIpCheckErr",
            "InternalErrorDbError",
            "InternalErrorDeletePhoneEmailVerifyErr",
            "InternalErrorDeleteTemplateErr",
            "InternalErrorDescribeDomainInfoErr",
            "InternalErrorDescribeDomainListErr",
            "InternalErrorDescribePhoneEmailListErr",
            "InternalErrorDescribePreDomainListNotBegin",
            "InternalErrorDescribeShopCollectListErr",
            "InternalErrorDescribeTemplateErr",
            "InternalErrorDomainInternalError",
            "InternalErrorDomainTransferErr",
            "InternalErrorForbiddenRequest",
            "InternalErrorJsonMarshal",
            "InternalErrorMethodNotMatch",
            "InternalErrorModifyDnsHostErr",
            "InternalErrorNeedLogin",
            "InternalErrorReadBodyError",
            "InternalErrorSendVerifyCodeErr",
            "InternalErrorSetDomainAutoRenewErr",
            "InternalErrorSetTransferProhibitedErr",
            "InternalErrorSetUpdateProhibitedErr",
            "InternalErrorVerifiedPhoneEmailErr",
            "InternalErrorVerifyCodeErr",
            "InvalidParameter",
            "InvalidParameterCertificateCodeIsInvalid",
            "InvalidParameterCertificateImageIsInvalid",
            "InvalidParameterCityCnInvalid",
            "InvalidParameterCodeTypeIsInvalid",
            "InvalidParameterCountryCnInvalid",
            "InvalidParameterCustomDnsNameNotFound",
            "InvalidParameterCustomDnsNotAllowed",
            "InvalidParameterDomainIsInvalid",
            "InvalidParameterDomainNameIsInvalid",
            "InvalidParameterDuplicateCustomDnsName",
            "InvalidParameterDuplicateDomainExists",
            "InvalidParameterEmailIsInvalid",
            "InvalidParameterEmailIsUnverified",
            "InvalidParameterFirstNameIsInvalid",
            "InvalidParameterImageExtInvalid",
            "InvalidParameterImageFileIsInvalid",
            "InvalidParameterImageFormatIsInvalid",
            "InvalidParameterImageSizeBelow",
            "InvalidParameterImageSizeExceed",
            "InvalidParameterImageSizeLimit",
            "InvalidParameterLastNameIsInvalid",
            "InvalidParameterNameCnIsInvalid",
            "InvalidParameterNameCnXmlInvalid",
            "InvalidParameterNameEnAsciiInvalid",
            "InvalidParameterNameEnCnIsInvalid",
            "InvalidParameterNameEnIsInvalid",
            "InvalidParameterNameEnIsKeyword",
            "InvalidParameterNameEnXmlInvalid",
            "InvalidParameterNameIsInvalid",
            "InvalidParameterNameIsKeyword",
            "InvalidParameterOrgAsciiInvalid",
            "InvalidParameterOrgCnNotSpaceCn",
            "InvalidParameterOrgCnXmlInvalid",
            "InvalidParameterOrgInCnInvalid",
            "InvalidParameterOrgIsInvalid",
            "InvalidParameterOrgIsKeyword",
            "InvalidParameterOrgXmlInvalid",
            "InvalidParameterPackageResourceIdInvalid",
            "InvalidParameterProvinceCnInvalid",
            "InvalidParameterRepTypeIsInvalid",
            "InvalidParameterStreetIsInvalid",
            "InvalidParameterTelephoneIsInvalid",
            "InvalidParameterTelephoneIsUnverified",
            "InvalidParameterTemplateAddressInvalid",
            "InvalidParameterUpTo4000",
            "InvalidParameterUserTypeIsInvalid",
            "InvalidParameterVerifyCodeIsInvalid",
            "InvalidParameterZipCodeIsInvalid",
            "InvalidParameterValueInvalidParameterFormat",
            "LimitExceeded",
            "LimitExceededRequestLimit",
            "MissingParameter",
            "MissingParameterActionNotFound",
            "MissingParameterDomainIsEmpty",
            "MissingParameterRepDataIsNone",
            "MissingParameterTemplateIdIsEmpty",
            "MissingParameterTemplateIdIsExist",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInUseModifyDomainInfoOwnerFailed",
            "ResourceInsufficientInsufficientQuota",
            "ResourceInsufficientOverwork",
            "ResourceNotFound",
            "ResourceNotFoundApprovedTemplateNotFound",
            "ResourceNotFoundBidPriceConfig",
            "ResourceNotFoundDomainNotFound",
            "ResourceNotFoundSearchInfo",
            "ResourceNotFoundTemplateNotFound",
            "ResourceNotFoundTemplateToBeSupplemented",
            "ResourceUnavailableDomainIsModifyingDns",
            "UnsupportedOperationAccountRealName",
            "UnsupportedOperationCustomHostOverLimit",
            "UnsupportedOperationDomainNotVerified",
            "UnsupportedOperationDomainUpdateProhibitionLockStartOn",
            "UnsupportedOperationDomainUpdateSecurityLockProhibit",
            "UnsupportedOperationModifyDomainInfoOperateUnsupported",
            "UnsupportedOperationModifyDomainInfoUnsupported",
            "UnsupportedOperationModifyDomainUnsupported",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 30] = [
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.BiddingGetPriceDoing")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.CheckDomainFailed").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.DeleteTemplateFailed")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.DescribeDomainFailed")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.DescribeDomainListFailed")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.ModifyDomainOwnerRegisterDoing")
                .with_retry(Retry::Backoff),
            Answer::of("FailedOperation.SendVerifyCodeIsLimited")
                .with_retry(Retry::Throttle),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InternalError.DomainInternalError").with_retry(Retry::Backoff),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameter.ImageSizeExceed").with_retry(Retry::Never),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::of("LimitExceeded.RequestLimit").with_retry(Retry::Throttle),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::below("ResourceInUse"),
            Answer::below("ResourceInsufficient"),
            Answer::of("ResourceInsufficient.Overwork").with_retry(Retry::Backoff),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::DOMAIN_V20180808_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "DomainError",
            label_en: "Domain Name Registration",
            label_zh: "域名注册",
            level: Level::Service,
            product: Some(products::DOMAIN),
            version: Some("2018-08-08"),
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

#[cfg(feature = "domain")]
pub use v20180808::DomainError;

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
