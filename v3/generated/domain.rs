// @generated from spec/domain.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 33de3faab02aa01f
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/domain.rs"]
mod index;

/// Version 2018-08-08 of the API.
pub mod v20180808 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of Domain Name Registration (domain), API 3.0, version 2018-08-08.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum DomainError {
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.BidCurrentPrice
        #[doc(alias("FailedOperation.BidCurrentPrice"))]
        FailedOperationBidCurrentPrice = 1_634_438_039,
        /// FailedOperation.BidPreDomainsPriceDownErr
        #[doc(alias("FailedOperation.BidPreDomainsPriceDownErr"))]
        FailedOperationBidPreDomainsPriceDownErr = 1_128_782_584,
        /// FailedOperation.BidPreDomainsTimeOutErr
        #[doc(alias("FailedOperation.BidPreDomainsTimeOutErr"))]
        FailedOperationBidPreDomainsTimeOutErr = 1_640_215_141,
        /// FailedOperation.BidPriceIllegal
        #[doc(alias("FailedOperation.BidPriceIllegal"))]
        FailedOperationBidPriceIllegal = -1_455_208_288,
        /// FailedOperation.BiddingGetPriceDoing
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.BiddingGetPriceDoing"))]
        FailedOperationBiddingGetPriceDoing = -470_481_399,
        /// FailedOperation.BiddingPreReleaseAutoPayErr
        #[doc(alias("FailedOperation.BiddingPreReleaseAutoPayErr"))]
        FailedOperationBiddingPreReleaseAutoPayErr = -1_239_339_833,
        /// FailedOperation.BiddingPreReleaseAutoPricePayErr
        #[doc(alias("FailedOperation.BiddingPreReleaseAutoPricePayErr"))]
        FailedOperationBiddingPreReleaseAutoPricePayErr = -1_051_308_146,
        /// FailedOperation.CheckDomainFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.CheckDomainFailed"))]
        FailedOperationCheckDomainFailed = 490_528_070,
        /// FailedOperation.CreateTemplateFailed
        #[doc(alias("FailedOperation.CreateTemplateFailed"))]
        FailedOperationCreateTemplateFailed = -114_680_438,
        /// FailedOperation.DeleteTemplateFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DeleteTemplateFailed"))]
        FailedOperationDeleteTemplateFailed = -1_435_872_829,
        /// FailedOperation.DescribeDomainFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DescribeDomainFailed"))]
        FailedOperationDescribeDomainFailed = -571_188_457,
        /// FailedOperation.DescribeDomainListFailed
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.DescribeDomainListFailed"))]
        FailedOperationDescribeDomainListFailed = 1_741_853_737,
        /// FailedOperation.DescribePreReleaseList
        #[doc(alias("FailedOperation.DescribePreReleaseList"))]
        FailedOperationDescribePreReleaseList = 1_113_777_435,
        /// FailedOperation.DescribeTemplateFailed
        #[doc(alias("FailedOperation.DescribeTemplateFailed"))]
        FailedOperationDescribeTemplateFailed = 550_581_813,
        /// FailedOperation.DescribeUnPreDomainDetailErr
        #[doc(alias("FailedOperation.DescribeUnPreDomainDetailErr"))]
        FailedOperationDescribeUnPreDomainDetailErr = -1_680_776_146,
        /// FailedOperation.DomainExpiredUnsupported
        #[doc(alias("FailedOperation.DomainExpiredUnsupported"))]
        FailedOperationDomainExpiredUnsupported = 210_243_275,
        /// FailedOperation.DomainPriceListFailed
        #[doc(alias("FailedOperation.DomainPriceListFailed"))]
        FailedOperationDomainPriceListFailed = 2_043_476_982,
        /// FailedOperation.DuplicatePhoneEmail
        #[doc(alias("FailedOperation.DuplicatePhoneEmail"))]
        FailedOperationDuplicatePhoneEmail = -1_966_789_841,
        /// FailedOperation.ForbiddenRequest
        #[doc(alias("FailedOperation.ForbiddenRequest"))]
        FailedOperationForbiddenRequest = -2_034_996_142,
        /// FailedOperation.GetDomainPriceFailed
        #[doc(alias("FailedOperation.GetDomainPriceFailed"))]
        FailedOperationGetDomainPriceFailed = 446_615_498,
        /// FailedOperation.ModifyDomainOwnerFailed
        #[doc(alias("FailedOperation.ModifyDomainOwnerFailed"))]
        FailedOperationModifyDomainOwnerFailed = -82_903_156,
        /// FailedOperation.ModifyDomainOwnerRegisterDoing
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.ModifyDomainOwnerRegisterDoing"))]
        FailedOperationModifyDomainOwnerRegisterDoing = -2_070_118_068,
        /// FailedOperation.ModifyOwnerDomainHasBeenPushed
        #[doc(alias("FailedOperation.ModifyOwnerDomainHasBeenPushed"))]
        FailedOperationModifyOwnerDomainHasBeenPushed = 1_578_152_263,
        /// FailedOperation.ModifyOwnerDomainWithLock
        #[doc(alias("FailedOperation.ModifyOwnerDomainWithLock"))]
        FailedOperationModifyOwnerDomainWithLock = -1_222_743_635,
        /// FailedOperation.PermissionDenied
        #[doc(alias("FailedOperation.PermissionDenied"))]
        FailedOperationPermissionDenied = 1_404_923_217,
        /// FailedOperation.ProhibitPhoneEmail
        #[doc(alias("FailedOperation.ProhibitPhoneEmail"))]
        FailedOperationProhibitPhoneEmail = -444_395_205,
        /// FailedOperation.RegisterDomain
        #[doc(alias("FailedOperation.RegisterDomain"))]
        FailedOperationRegisterDomain = 495_342_194,
        /// FailedOperation.RegisterDomainFailed
        #[doc(alias("FailedOperation.RegisterDomainFailed"))]
        FailedOperationRegisterDomainFailed = -1_678_213_120,
        /// FailedOperation.RenewDomainFailed
        #[doc(alias("FailedOperation.RenewDomainFailed"))]
        FailedOperationRenewDomainFailed = -97_333_885,
        /// FailedOperation.SendTcbPhoneEmailCodeFailed
        #[doc(alias("FailedOperation.SendTcbPhoneEmailCodeFailed"))]
        FailedOperationSendTcbPhoneEmailCodeFailed = -96_781_092,
        /// FailedOperation.SendVerifyCodeIsLimited
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.SendVerifyCodeIsLimited"))]
        FailedOperationSendVerifyCodeIsLimited = 736_386_253,
        /// FailedOperation.SetDomainDnsFailed
        #[doc(alias("FailedOperation.SetDomainDnsFailed"))]
        FailedOperationSetDomainDnsFailed = 258_107_329,
        /// FailedOperation.TemplateCanNotModify
        #[doc(alias("FailedOperation.TemplateCanNotModify"))]
        FailedOperationTemplateCanNotModify = -2_036_637_500,
        /// FailedOperation.TemplateMaxNumFailed
        #[doc(alias("FailedOperation.TemplateMaxNumFailed"))]
        FailedOperationTemplateMaxNumFailed = 313_996_960,
        /// FailedOperation.TransferInDomainFailed
        #[doc(alias("FailedOperation.TransferInDomainFailed"))]
        FailedOperationTransferInDomainFailed = 1_278_217_628,
        /// FailedOperation.UinNotWhiteListErr
        #[doc(alias("FailedOperation.UinNotWhiteListErr"))]
        FailedOperationUinNotWhiteListErr = 811_748_546,
        /// FailedOperation.UploadImageFailed
        #[doc(alias("FailedOperation.UploadImageFailed"))]
        FailedOperationUploadImageFailed = -1_833_980_668,
        /// FailedOperation.UploadVerificationFailed
        #[doc(alias("FailedOperation.UploadVerificationFailed"))]
        FailedOperationUploadVerificationFailed = 1_786_689_821,
        /// FailedOperation.VerifyUinIsRealname
        #[doc(alias("FailedOperation.VerifyUinIsRealname"))]
        FailedOperationVerifyUinIsRealname = 523_031_172,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.AddPhoneEmailErr
        #[doc(alias("InternalError.AddPhoneEmailErr"))]
        InternalErrorAddPhoneEmailErr = -710_276_335,
        /// InternalError.CheckDnAvailableErr
        #[doc(alias("InternalError.CheckDnAvailableErr"))]
        InternalErrorCheckDnAvailableErr = -1_779_385_756,
        /// InternalError.CheckVerifyCodeErr
        #[doc(alias("InternalError.CheckVerifyCodeErr"))]
        InternalErrorCheckVerifyCodeErr = -1_093_350_877,
        /// InternalError.DNSHostIPCheckErr
        #[doc(alias("InternalError.DNSHostIPCheckErr"))]
        InternalErrorDnsHostIpCheckErr = -1_962_698_256,
        /// InternalError.DbError
        #[doc(alias("InternalError.DbError"))]
        InternalErrorDbError = 1_206_173_262,
        /// InternalError.DeletePhoneEmailVerifyErr
        #[doc(alias("InternalError.DeletePhoneEmailVerifyErr"))]
        InternalErrorDeletePhoneEmailVerifyErr = -1_988_332_929,
        /// InternalError.DeleteTemplateErr
        #[doc(alias("InternalError.DeleteTemplateErr"))]
        InternalErrorDeleteTemplateErr = -411_368_945,
        /// InternalError.DescribeDomainInfoErr
        #[doc(alias("InternalError.DescribeDomainInfoErr"))]
        InternalErrorDescribeDomainInfoErr = 1_281_549_571,
        /// InternalError.DescribeDomainListErr
        #[doc(alias("InternalError.DescribeDomainListErr"))]
        InternalErrorDescribeDomainListErr = 2_102_982_245,
        /// InternalError.DescribePhoneEmailListErr
        #[doc(alias("InternalError.DescribePhoneEmailListErr"))]
        InternalErrorDescribePhoneEmailListErr = -1_434_012_403,
        /// InternalError.DescribePreDomainListNotBegin
        #[doc(alias("InternalError.DescribePreDomainListNotBegin"))]
        InternalErrorDescribePreDomainListNotBegin = 49_870_632,
        /// InternalError.DescribeShopCollectListErr
        #[doc(alias("InternalError.DescribeShopCollectListErr"))]
        InternalErrorDescribeShopCollectListErr = -332_926_175,
        /// InternalError.DescribeTemplateErr
        #[doc(alias("InternalError.DescribeTemplateErr"))]
        InternalErrorDescribeTemplateErr = -1_974_390_691,
        /// InternalError.DomainInternalError
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.DomainInternalError"))]
        InternalErrorDomainInternalError = 926_992_750,
        /// InternalError.DomainTransferErr
        #[doc(alias("InternalError.DomainTransferErr"))]
        InternalErrorDomainTransferErr = 1_612_533_777,
        /// InternalError.ForbiddenRequest
        #[doc(alias("InternalError.ForbiddenRequest"))]
        InternalErrorForbiddenRequest = 1_001_507_079,
        /// InternalError.JsonMarshal
        #[doc(alias("InternalError.JsonMarshal"))]
        InternalErrorJsonMarshal = 819_239_255,
        /// InternalError.MethodNotMatch
        #[doc(alias("InternalError.MethodNotMatch"))]
        InternalErrorMethodNotMatch = 2_011_988_326,
        /// InternalError.ModifyDNSHostErr
        #[doc(alias("InternalError.ModifyDNSHostErr"))]
        InternalErrorModifyDnsHostErr = 1_746_863_938,
        /// InternalError.NeedLogin
        #[doc(alias("InternalError.NeedLogin"))]
        InternalErrorNeedLogin = -546_982_075,
        /// InternalError.ReadBodyError
        #[doc(alias("InternalError.ReadBodyError"))]
        InternalErrorReadBodyError = -2_013_629_032,
        /// InternalError.SendVerifyCodeErr
        #[doc(alias("InternalError.SendVerifyCodeErr"))]
        InternalErrorSendVerifyCodeErr = 1_387_734_685,
        /// InternalError.SetDomainAutoRenewErr
        #[doc(alias("InternalError.SetDomainAutoRenewErr"))]
        InternalErrorSetDomainAutoRenewErr = -1_686_588_390,
        /// InternalError.SetTransferProhibitedErr
        #[doc(alias("InternalError.SetTransferProhibitedErr"))]
        InternalErrorSetTransferProhibitedErr = 1_268_125_015,
        /// InternalError.SetUpdateProhibitedErr
        #[doc(alias("InternalError.SetUpdateProhibitedErr"))]
        InternalErrorSetUpdateProhibitedErr = 846_058_755,
        /// InternalError.VerifiedPhoneEmailErr
        #[doc(alias("InternalError.VerifiedPhoneEmailErr"))]
        InternalErrorVerifiedPhoneEmailErr = -1_453_649_045,
        /// InternalError.VerifyCodeErr
        #[doc(alias("InternalError.VerifyCodeErr"))]
        InternalErrorVerifyCodeErr = -1_496_601_033,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.CertificateCodeIsInvalid
        #[doc(alias("InvalidParameter.CertificateCodeIsInvalid"))]
        InvalidParameterCertificateCodeIsInvalid = 1_216_311_272,
        /// InvalidParameter.CertificateImageIsInvalid
        #[doc(alias("InvalidParameter.CertificateImageIsInvalid"))]
        InvalidParameterCertificateImageIsInvalid = -1_389_061_332,
        /// InvalidParameter.CityCnInvalid
        #[doc(alias("InvalidParameter.CityCnInvalid"))]
        InvalidParameterCityCnInvalid = -574_134_264,
        /// InvalidParameter.CodeTypeIsInvalid
        #[doc(alias("InvalidParameter.CodeTypeIsInvalid"))]
        InvalidParameterCodeTypeIsInvalid = -1_588_696_075,
        /// InvalidParameter.CountryCnInvalid
        #[doc(alias("InvalidParameter.CountryCnInvalid"))]
        InvalidParameterCountryCnInvalid = 870_058_682,
        /// InvalidParameter.CustomDnsNameNotFound
        #[doc(alias("InvalidParameter.CustomDnsNameNotFound"))]
        InvalidParameterCustomDnsNameNotFound = -1_038_698_964,
        /// InvalidParameter.CustomDnsNotAllowed
        #[doc(alias("InvalidParameter.CustomDnsNotAllowed"))]
        InvalidParameterCustomDnsNotAllowed = -145_681_760,
        /// InvalidParameter.DomainIsInvalid
        #[doc(alias("InvalidParameter.DomainIsInvalid"))]
        InvalidParameterDomainIsInvalid = -492_374_668,
        /// InvalidParameter.DomainNameIsInvalid
        #[doc(alias("InvalidParameter.DomainNameIsInvalid"))]
        InvalidParameterDomainNameIsInvalid = -1_762_033_044,
        /// InvalidParameter.DuplicateCustomDnsName
        #[doc(alias("InvalidParameter.DuplicateCustomDnsName"))]
        InvalidParameterDuplicateCustomDnsName = -723_969_752,
        /// InvalidParameter.DuplicateDomainExists
        #[doc(alias("InvalidParameter.DuplicateDomainExists"))]
        InvalidParameterDuplicateDomainExists = -1_666_846_145,
        /// InvalidParameter.EmailIsInvalid
        #[doc(alias("InvalidParameter.EmailIsInvalid"))]
        InvalidParameterEmailIsInvalid = -1_072_997_924,
        /// InvalidParameter.EmailIsUnverified
        #[doc(alias("InvalidParameter.EmailIsUnverified"))]
        InvalidParameterEmailIsUnverified = 529_382_529,
        /// InvalidParameter.FirstNameIsInvalid
        #[doc(alias("InvalidParameter.FirstNameIsInvalid"))]
        InvalidParameterFirstNameIsInvalid = 29_914_334,
        /// InvalidParameter.ImageExtInvalid
        #[doc(alias("InvalidParameter.ImageExtInvalid"))]
        InvalidParameterImageExtInvalid = -1_808_834_058,
        /// InvalidParameter.ImageFileIsInvalid
        #[doc(alias("InvalidParameter.ImageFileIsInvalid"))]
        InvalidParameterImageFileIsInvalid = -1_307_063_853,
        /// InvalidParameter.ImageFormatIsInvalid
        #[doc(alias("InvalidParameter.ImageFormatIsInvalid"))]
        InvalidParameterImageFormatIsInvalid = -2_145_035_169,
        /// InvalidParameter.ImageSizeBelow
        #[doc(alias("InvalidParameter.ImageSizeBelow"))]
        InvalidParameterImageSizeBelow = 1_845_837_952,
        /// InvalidParameter.ImageSizeExceed
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.ImageSizeExceed"))]
        InvalidParameterImageSizeExceed = -1_324_263_502,
        /// InvalidParameter.ImageSizeLimit
        #[doc(alias("InvalidParameter.ImageSizeLimit"))]
        InvalidParameterImageSizeLimit = 2_002_613_167,
        /// InvalidParameter.LastNameIsInvalid
        #[doc(alias("InvalidParameter.LastNameIsInvalid"))]
        InvalidParameterLastNameIsInvalid = 805_710_073,
        /// InvalidParameter.NameCnIsInvalid
        #[doc(alias("InvalidParameter.NameCnIsInvalid"))]
        InvalidParameterNameCnIsInvalid = -150_815_884,
        /// InvalidParameter.NameCnXmlInvalid
        #[doc(alias("InvalidParameter.NameCnXmlInvalid"))]
        InvalidParameterNameCnXmlInvalid = -519_672_581,
        /// InvalidParameter.NameEnASCIIInvalid
        #[doc(alias("InvalidParameter.NameEnASCIIInvalid"))]
        InvalidParameterNameEnAsciiInvalid = 755_048_804,
        /// InvalidParameter.NameEnCnIsInvalid
        #[doc(alias("InvalidParameter.NameEnCnIsInvalid"))]
        InvalidParameterNameEnCnIsInvalid = -1_136_716_286,
        /// InvalidParameter.NameEnIsInvalid
        #[doc(alias("InvalidParameter.NameEnIsInvalid"))]
        InvalidParameterNameEnIsInvalid = -1_265_356_299,
        /// InvalidParameter.NameEnIsKeyword
        #[doc(alias("InvalidParameter.NameEnIsKeyword"))]
        InvalidParameterNameEnIsKeyword = 1_794_600_424,
        /// InvalidParameter.NameEnXmlInvalid
        #[doc(alias("InvalidParameter.NameEnXmlInvalid"))]
        InvalidParameterNameEnXmlInvalid = 161_552_902,
        /// InvalidParameter.NameIsInvalid
        #[doc(alias("InvalidParameter.NameIsInvalid"))]
        InvalidParameterNameIsInvalid = 811_969_993,
        /// InvalidParameter.NameIsKeyword
        #[doc(alias("InvalidParameter.NameIsKeyword"))]
        InvalidParameterNameIsKeyword = -336_493_130,
        /// InvalidParameter.OrgASCIIInvalid
        #[doc(alias("InvalidParameter.OrgASCIIInvalid"))]
        InvalidParameterOrgAsciiInvalid = -1_036_307_492,
        /// InvalidParameter.OrgCnNotSpaceCN
        #[doc(alias("InvalidParameter.OrgCnNotSpaceCN"))]
        InvalidParameterOrgCnNotSpaceCn = 796_023_271,
        /// InvalidParameter.OrgCnXmlInvalid
        #[doc(alias("InvalidParameter.OrgCnXmlInvalid"))]
        InvalidParameterOrgCnXmlInvalid = 475_264_249,
        /// InvalidParameter.OrgInCNInvalid
        #[doc(alias("InvalidParameter.OrgInCNInvalid"))]
        InvalidParameterOrgInCnInvalid = 641_438_465,
        /// InvalidParameter.OrgIsInvalid
        #[doc(alias("InvalidParameter.OrgIsInvalid"))]
        InvalidParameterOrgIsInvalid = -1_602_677_938,
        /// InvalidParameter.OrgIsKeyword
        #[doc(alias("InvalidParameter.OrgIsKeyword"))]
        InvalidParameterOrgIsKeyword = -397_393_440,
        /// InvalidParameter.OrgXMLInvalid
        #[doc(alias("InvalidParameter.OrgXMLInvalid"))]
        InvalidParameterOrgXmlInvalid = -771_385_308,
        /// InvalidParameter.PackageResourceIdInvalid
        #[doc(alias("InvalidParameter.PackageResourceIdInvalid"))]
        InvalidParameterPackageResourceIdInvalid = -3_661_968,
        /// InvalidParameter.ProvinceCnInvalid
        #[doc(alias("InvalidParameter.ProvinceCnInvalid"))]
        InvalidParameterProvinceCnInvalid = 1_967_730_044,
        /// InvalidParameter.RepTypeIsInvalid
        #[doc(alias("InvalidParameter.RepTypeIsInvalid"))]
        InvalidParameterRepTypeIsInvalid = -260_710_470,
        /// InvalidParameter.StreetIsInvalid
        #[doc(alias("InvalidParameter.StreetIsInvalid"))]
        InvalidParameterStreetIsInvalid = 2_123_368_083,
        /// InvalidParameter.TelephoneIsInvalid
        #[doc(alias("InvalidParameter.TelephoneIsInvalid"))]
        InvalidParameterTelephoneIsInvalid = -526_241_012,
        /// InvalidParameter.TelephoneIsUnverified
        #[doc(alias("InvalidParameter.TelephoneIsUnverified"))]
        InvalidParameterTelephoneIsUnverified = 168_955_895,
        /// InvalidParameter.TemplateAddressInvalid
        #[doc(alias("InvalidParameter.TemplateAddressInvalid"))]
        InvalidParameterTemplateAddressInvalid = -1_657_364_067,
        /// InvalidParameter.UpTo4000
        #[doc(alias("InvalidParameter.UpTo4000"))]
        InvalidParameterUpTo4000 = -152_497_929,
        /// InvalidParameter.UserTypeIsInvalid
        #[doc(alias("InvalidParameter.UserTypeIsInvalid"))]
        InvalidParameterUserTypeIsInvalid = -1_732_356_482,
        /// InvalidParameter.VerifyCodeIsInvalid
        #[doc(alias("InvalidParameter.VerifyCodeIsInvalid"))]
        InvalidParameterVerifyCodeIsInvalid = -596_172_922,
        /// InvalidParameter.ZipCodeIsInvalid
        #[doc(alias("InvalidParameter.ZipCodeIsInvalid"))]
        InvalidParameterZipCodeIsInvalid = 1_399_717_284,
        /// InvalidParameterValue.InvalidParameterFormat
        #[doc(alias("InvalidParameterValue.InvalidParameterFormat"))]
        InvalidParameterValueInvalidParameterFormat = 648_391_250,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.RequestLimit
        ///
        /// - Retry: `throttle`
        #[doc(alias("LimitExceeded.RequestLimit"))]
        LimitExceededRequestLimit = -1_776_370_013,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.ActionNotFound
        #[doc(alias("MissingParameter.ActionNotFound"))]
        MissingParameterActionNotFound = 46_224_436,
        /// MissingParameter.DomainIsEmpty
        #[doc(alias("MissingParameter.DomainIsEmpty"))]
        MissingParameterDomainIsEmpty = -1_612_610_632,
        /// MissingParameter.RepDataIsNone
        #[doc(alias("MissingParameter.RepDataIsNone"))]
        MissingParameterRepDataIsNone = 2_097_741_980,
        /// MissingParameter.TemplateIdIsEmpty
        #[doc(alias("MissingParameter.TemplateIdIsEmpty"))]
        MissingParameterTemplateIdIsEmpty = 141_221_879,
        /// MissingParameter.TemplateIdIsExist
        #[doc(alias("MissingParameter.TemplateIdIsExist"))]
        MissingParameterTemplateIdIsExist = 1_972_999_927,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInUse.ModifyDomainInfoOwnerFailed
        #[doc(alias("ResourceInUse.ModifyDomainInfoOwnerFailed"))]
        ResourceInUseModifyDomainInfoOwnerFailed = -1_729_855_541,
        /// ResourceInsufficient.InsufficientQuota
        #[doc(alias("ResourceInsufficient.InsufficientQuota"))]
        ResourceInsufficientInsufficientQuota = 1_738_244_988,
        /// ResourceInsufficient.Overwork
        ///
        /// - Retry: `backoff`
        #[doc(alias("ResourceInsufficient.Overwork"))]
        ResourceInsufficientOverwork = -499_677_967,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.ApprovedTemplateNotFound
        #[doc(alias("ResourceNotFound.ApprovedTemplateNotFound"))]
        ResourceNotFoundApprovedTemplateNotFound = -641_336_579,
        /// ResourceNotFound.BidPriceConfig
        #[doc(alias("ResourceNotFound.BidPriceConfig"))]
        ResourceNotFoundBidPriceConfig = 676_567_085,
        /// ResourceNotFound.DomainNotFound
        #[doc(alias("ResourceNotFound.DomainNotFound"))]
        ResourceNotFoundDomainNotFound = 1_333_878_919,
        /// ResourceNotFound.SearchInfo
        #[doc(alias("ResourceNotFound.SearchInfo"))]
        ResourceNotFoundSearchInfo = -1_888_122_003,
        /// ResourceNotFound.TemplateNotFound
        #[doc(alias("ResourceNotFound.TemplateNotFound"))]
        ResourceNotFoundTemplateNotFound = 1_848_968_763,
        /// ResourceNotFound.TemplateToBeSupplemented
        #[doc(alias("ResourceNotFound.TemplateToBeSupplemented"))]
        ResourceNotFoundTemplateToBeSupplemented = 799_857_476,
        /// ResourceUnavailable.DomainIsModifyingDNS
        #[doc(alias("ResourceUnavailable.DomainIsModifyingDNS"))]
        ResourceUnavailableDomainIsModifyingDns = 1_024_023_738,
        /// UnsupportedOperation.AccountRealName
        #[doc(alias("UnsupportedOperation.AccountRealName"))]
        UnsupportedOperationAccountRealName = 1_677_645_865,
        /// UnsupportedOperation.CustomHostOverLimit
        #[doc(alias("UnsupportedOperation.CustomHostOverLimit"))]
        UnsupportedOperationCustomHostOverLimit = 2_125_089_693,
        /// UnsupportedOperation.DomainNotVerified
        #[doc(alias("UnsupportedOperation.DomainNotVerified"))]
        UnsupportedOperationDomainNotVerified = -1_725_454_710,
        /// UnsupportedOperation.DomainUpdateProhibitionLockStartOn
        #[doc(alias("UnsupportedOperation.DomainUpdateProhibitionLockStartOn"))]
        UnsupportedOperationDomainUpdateProhibitionLockStartOn = -446_672_780,
        /// UnsupportedOperation.DomainUpdateSecurityLockProhibit
        #[doc(alias("UnsupportedOperation.DomainUpdateSecurityLockProhibit"))]
        UnsupportedOperationDomainUpdateSecurityLockProhibit = -1_710_312_674,
        /// UnsupportedOperation.ModifyDomainInfoOperateUnsupported
        #[doc(alias("UnsupportedOperation.ModifyDomainInfoOperateUnsupported"))]
        UnsupportedOperationModifyDomainInfoOperateUnsupported = 1_818_879_433,
        /// UnsupportedOperation.ModifyDomainInfoUnsupported
        #[doc(alias("UnsupportedOperation.ModifyDomainInfoUnsupported"))]
        UnsupportedOperationModifyDomainInfoUnsupported = -1_252_837_857,
        /// UnsupportedOperation.ModifyDomainUnsupported
        #[doc(alias("UnsupportedOperation.ModifyDomainUnsupported"))]
        UnsupportedOperationModifyDomainUnsupported = -1_056_330_899,
    }
    api::listed_enum!(DomainError, domain_v20180808_table);
    mod domain_v20180808_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{DomainError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "domain_v20180808";
        pub(super) const CODE_INDEX: Index = index::DOMAIN_V20180808_CODES;
        pub(super) const KEY_INDEX: Index = index::DOMAIN_V20180808_KEYS;
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
        pub(super) static BACKGROUNDS: [Background; 148] = backgrounds(
            &WORDS,
            &index::DOMAIN_V20180808_HEADS,
        );
        pub(super) static OWN: [Own; 11] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
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
            backgrounds: &BACKGROUNDS,
            own_at: &index::DOMAIN_V20180808_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180808::DomainError;

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
