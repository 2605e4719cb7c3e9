// @generated from spec/ess.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 36ed8a5665fbf682
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ess.rs"]
mod index;

/// Version 2020-11-11 of the API.
pub mod v20201111 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Tencent E-Sign Enterprise Edition (ess), API 3.0, version 2020-11-11.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum EssError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AccountVerifyFail
        #[doc(alias("FailedOperation.AccountVerifyFail"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-09"
        )]
        FailedOperationAccountVerifyFail = -84_093_177,
        /// FailedOperation.AgeNotAchieveNormalLegal
        #[doc(alias("FailedOperation.AgeNotAchieveNormalLegal"))]
        FailedOperationAgeNotAchieveNormalLegal = 522_146_865,
        /// FailedOperation.AuthorizationInfoHasBeenDeleted
        #[doc(alias("FailedOperation.AuthorizationInfoHasBeenDeleted"))]
        FailedOperationAuthorizationInfoHasBeenDeleted = -122_505_001,
        /// FailedOperation.BalanceNotEnough
        #[doc(alias("FailedOperation.BalanceNotEnough"))]
        FailedOperationBalanceNotEnough = -783_082_464,
        /// FailedOperation.FailedConverToQiWeiUserId
        #[doc(alias("FailedOperation.FailedConverToQiWeiUserId"))]
        FailedOperationFailedConverToQiWeiUserId = 1_896_937_797,
        /// FailedOperation.FailedOpenWkAppReview
        #[doc(alias("FailedOperation.FailedOpenWkAppReview"))]
        FailedOperationFailedOpenWkAppReview = 1_003_393_052,
        /// FailedOperation.FailedUpdateTemplateOperation
        #[doc(alias("FailedOperation.FailedUpdateTemplateOperation"))]
        FailedOperationFailedUpdateTemplateOperation = 566_274_050,
        /// FailedOperation.FlowHasDocument
        #[doc(alias("FailedOperation.FlowHasDocument"))]
        FailedOperationFlowHasDocument = 1_220_482_042,
        /// FailedOperation.FlowHasNoDocument
        #[doc(alias("FailedOperation.FlowHasNoDocument"))]
        FailedOperationFlowHasNoDocument = -892_066_155,
        /// FailedOperation.IdCardNumberCheckFailed
        #[doc(alias("FailedOperation.IdCardNumberCheckFailed"))]
        FailedOperationIdCardNumberCheckFailed = -530_473_526,
        /// FailedOperation.LicenseNoQuota
        #[doc(alias("FailedOperation.LicenseNoQuota"))]
        FailedOperationLicenseNoQuota = 1_142_272_304,
        /// FailedOperation.NoSignReviewPass
        #[doc(alias("FailedOperation.NoSignReviewPass"))]
        FailedOperationNoSignReviewPass = -1_387_271_889,
        /// FailedOperation.NotAvailableSignReview
        #[doc(alias("FailedOperation.NotAvailableSignReview"))]
        FailedOperationNotAvailableSignReview = -1_932_373_618,
        /// FailedOperation.NotFoundShadowUser
        #[doc(alias("FailedOperation.NotFoundShadowUser"))]
        FailedOperationNotFoundShadowUser = 1_519_977_944,
        /// FailedOperation.OrganizationExperienceChange
        #[doc(alias("FailedOperation.OrganizationExperienceChange"))]
        FailedOperationOrganizationExperienceChange = -2_041_285_738,
        /// FailedOperation.OrganizationNameChanged
        #[doc(alias("FailedOperation.OrganizationNameChanged"))]
        FailedOperationOrganizationNameChanged = 139_782_639,
        /// FailedOperation.OrganizationNameNeedChange
        #[doc(alias("FailedOperation.OrganizationNameNeedChange"))]
        FailedOperationOrganizationNameNeedChange = 1_083_680_571,
        /// FailedOperation.PathTypeError
        #[doc(alias("FailedOperation.PathTypeError"))]
        FailedOperationPathTypeError = -404_909_314,
        /// FailedOperation.PreViewUrlFail
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.PreViewUrlFail"))]
        FailedOperationPreViewUrlFail = 1_694_393_860,
        /// FailedOperation.QrCodeCreatorSignComponents
        #[doc(alias("FailedOperation.QrCodeCreatorSignComponents"))]
        FailedOperationQrCodeCreatorSignComponents = -1_038_182_348,
        /// FailedOperation.QrCodeSignUsers
        #[doc(alias("FailedOperation.QrCodeSignUsers"))]
        FailedOperationQrCodeSignUsers = -1_693_907_714,
        /// FailedOperation.QrCodeTemplateId
        #[doc(alias("FailedOperation.QrCodeTemplateId"))]
        FailedOperationQrCodeTemplateId = 588_400_211,
        /// FailedOperation.RequestLimitExceeded
        ///
        /// - Retry: `never`
        #[doc(alias("FailedOperation.RequestLimitExceeded"))]
        FailedOperationRequestLimitExceeded = -1_532_418_032,
        /// FailedOperation.TemplateHasNoResource
        #[doc(alias("FailedOperation.TemplateHasNoResource"))]
        FailedOperationTemplateHasNoResource = 189_143_251,
        /// FailedOperation.UserAutoSignEnableAlready
        #[doc(alias("FailedOperation.UserAutoSignEnableAlready"))]
        FailedOperationUserAutoSignEnableAlready = -436_008_347,
        /// FailedOperation.UserAutoSignEnableUrlNotExist
        #[doc(alias("FailedOperation.UserAutoSignEnableUrlNotExist"))]
        FailedOperationUserAutoSignEnableUrlNotExist = 2_137_727_775,
        /// FailedOperation.UserInfoNoMatch
        #[doc(alias("FailedOperation.UserInfoNoMatch"))]
        FailedOperationUserInfoNoMatch = 658_052_513,
        /// InternalError
        InternalError = -609_421_848,
        /// InternalError.Api
        #[doc(alias("InternalError.Api"))]
        InternalErrorApi = 800_737_024,
        /// InternalError.Cache
        #[doc(alias("InternalError.Cache"))]
        InternalErrorCache = -309_599_619,
        /// InternalError.CallOpenCloudApiError
        #[doc(alias("InternalError.CallOpenCloudApiError"))]
        InternalErrorCallOpenCloudApiError = 1_926_872_057,
        /// InternalError.Callback
        #[doc(alias("InternalError.Callback"))]
        InternalErrorCallback = 235_171_778,
        /// InternalError.Cos
        #[doc(alias("InternalError.Cos"))]
        InternalErrorCos = -797_937_674,
        /// InternalError.Db
        #[doc(alias("InternalError.Db"))]
        InternalErrorDb = 1_141_748_210,
        /// InternalError.DbConnection
        #[doc(alias("InternalError.DbConnection"))]
        InternalErrorDbConnection = 310_664_960,
        /// InternalError.DbDataDeleted
        #[doc(alias("InternalError.DbDataDeleted"))]
        InternalErrorDbDataDeleted = -2_055_413_894,
        /// InternalError.DbInsert
        #[doc(alias("InternalError.DbInsert"))]
        InternalErrorDbInsert = 385_714_165,
        /// InternalError.DbNoRowFound
        #[doc(alias("InternalError.DbNoRowFound"))]
        InternalErrorDbNoRowFound = -1_929_839_332,
        /// InternalError.DbRead
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.DbRead"))]
        InternalErrorDbRead = -472_610_030,
        /// InternalError.Decryption
        #[doc(alias("InternalError.Decryption"))]
        InternalErrorDecryption = -1_471_093_552,
        /// InternalError.DependsApi
        #[doc(alias("InternalError.DependsApi"))]
        InternalErrorDependsApi = 322_178_831,
        /// InternalError.DependsDb
        #[doc(alias("InternalError.DependsDb"))]
        InternalErrorDependsDb = -828_131_652,
        /// InternalError.Encryption
        #[doc(alias("InternalError.Encryption"))]
        InternalErrorEncryption = 178_021_406,
        /// InternalError.JsonMarshal
        #[doc(alias("InternalError.JsonMarshal"))]
        InternalErrorJsonMarshal = 819_239_255,
        /// InternalError.JsonUnmarshal
        #[doc(alias("InternalError.JsonUnmarshal"))]
        InternalErrorJsonUnmarshal = 1_605_038_369,
        /// InternalError.Mq
        #[doc(alias("InternalError.Mq"))]
        InternalErrorMq = -1_959_964_652,
        /// InternalError.Pdf
        #[doc(alias("InternalError.Pdf"))]
        InternalErrorPdf = -2_094_128_136,
        /// InternalError.Serialize
        #[doc(alias("InternalError.Serialize"))]
        InternalErrorSerialize = 1_031_113_603,
        /// InternalError.System
        ///
        /// - Retry: `backoff`
        #[doc(alias("InternalError.System"))]
        InternalErrorSystem = 1_658_697_425,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.ApproverType
        #[doc(alias("InvalidParameter.ApproverType"))]
        InvalidParameterApproverType = 53_646_109,
        /// InvalidParameter.AuthorizationType
        #[doc(alias("InvalidParameter.AuthorizationType"))]
        InvalidParameterAuthorizationType = -1_943_789_436,
        /// InvalidParameter.BusinessId
        #[doc(alias("InvalidParameter.BusinessId"))]
        InvalidParameterBusinessId = 1_946_495_634,
        /// InvalidParameter.BusinessType
        #[doc(alias("InvalidParameter.BusinessType"))]
        InvalidParameterBusinessType = 1_211_224_510,
        /// InvalidParameter.CancelReason
        #[doc(alias("InvalidParameter.CancelReason"))]
        InvalidParameterCancelReason = -1_198_817_056,
        /// InvalidParameter.CardNumber
        #[doc(alias("InvalidParameter.CardNumber"))]
        InvalidParameterCardNumber = 418_786_160,
        /// InvalidParameter.CardType
        #[doc(alias("InvalidParameter.CardType"))]
        InvalidParameterCardType = -684_056_851,
        /// InvalidParameter.CcNum
        #[doc(alias("InvalidParameter.CcNum"))]
        InvalidParameterCcNum = -80_938_983,
        /// InvalidParameter.ClientToken
        #[doc(alias("InvalidParameter.ClientToken"))]
        InvalidParameterClientToken = 1_698_449_965,
        /// InvalidParameter.ComponentFileIndex
        #[doc(alias("InvalidParameter.ComponentFileIndex"))]
        InvalidParameterComponentFileIndex = -405_909_497,
        /// InvalidParameter.ComponentInvalid
        #[doc(alias("InvalidParameter.ComponentInvalid"))]
        InvalidParameterComponentInvalid = 1_122_927_059,
        /// InvalidParameter.ComponentPage
        #[doc(alias("InvalidParameter.ComponentPage"))]
        InvalidParameterComponentPage = 760_802_105,
        /// InvalidParameter.ComponentPosition
        #[doc(alias("InvalidParameter.ComponentPosition"))]
        InvalidParameterComponentPosition = -2_079_600_561,
        /// InvalidParameter.ComponentType
        #[doc(alias("InvalidParameter.ComponentType"))]
        InvalidParameterComponentType = -712_091_923,
        /// InvalidParameter.ComponentTypeNoMatchValue
        #[doc(alias("InvalidParameter.ComponentTypeNoMatchValue"))]
        InvalidParameterComponentTypeNoMatchValue = -1_375_891_972,
        /// InvalidParameter.ComponentValue
        #[doc(alias("InvalidParameter.ComponentValue"))]
        InvalidParameterComponentValue = 1_920_552_430,
        /// InvalidParameter.ContentType
        #[doc(alias("InvalidParameter.ContentType"))]
        InvalidParameterContentType = -1_788_159_421,
        /// InvalidParameter.CustomShowMap
        #[doc(alias("InvalidParameter.CustomShowMap"))]
        InvalidParameterCustomShowMap = -1_762_740_853,
        /// InvalidParameter.DataExists
        #[doc(alias("InvalidParameter.DataExists"))]
        InvalidParameterDataExists = 949_857_920,
        /// InvalidParameter.DataNotFound
        #[doc(alias("InvalidParameter.DataNotFound"))]
        InvalidParameterDataNotFound = -822_857_614,
        /// InvalidParameter.DepartUserId
        #[doc(alias("InvalidParameter.DepartUserId"))]
        InvalidParameterDepartUserId = -1_408_509_948,
        /// InvalidParameter.Email
        #[doc(alias("InvalidParameter.Email"))]
        InvalidParameterEmail = -386_664_268,
        /// InvalidParameter.EmptyParams
        #[doc(alias("InvalidParameter.EmptyParams"))]
        InvalidParameterEmptyParams = 157_687_891,
        /// InvalidParameter.EndPoint
        #[doc(alias("InvalidParameter.EndPoint"))]
        InvalidParameterEndPoint = -705_521_100,
        /// InvalidParameter.FileType
        #[doc(alias("InvalidParameter.FileType"))]
        InvalidParameterFileType = 2_066_786_356,
        /// InvalidParameter.FlowApproverDeadline
        #[doc(alias("InvalidParameter.FlowApproverDeadline"))]
        InvalidParameterFlowApproverDeadline = -978_379_616,
        /// InvalidParameter.FlowApprovers
        #[doc(alias("InvalidParameter.FlowApprovers"))]
        InvalidParameterFlowApprovers = 121_506_010,
        /// InvalidParameter.FlowCallbackUrl
        #[doc(alias("InvalidParameter.FlowCallbackUrl"))]
        InvalidParameterFlowCallbackUrl = 662_729_782,
        /// InvalidParameter.FlowDeadLine
        #[doc(alias("InvalidParameter.FlowDeadLine"))]
        InvalidParameterFlowDeadLine = 1_270_822_702,
        /// InvalidParameter.FlowDescription
        #[doc(alias("InvalidParameter.FlowDescription"))]
        InvalidParameterFlowDescription = -1_176_496_361,
        /// InvalidParameter.FlowFileIds
        #[doc(alias("InvalidParameter.FlowFileIds"))]
        InvalidParameterFlowFileIds = 213_046_727,
        /// InvalidParameter.FlowName
        #[doc(alias("InvalidParameter.FlowName"))]
        InvalidParameterFlowName = 185_828_216,
        /// InvalidParameter.FlowType
        #[doc(alias("InvalidParameter.FlowType"))]
        InvalidParameterFlowType = 1_241_064_116,
        /// InvalidParameter.FlowUserData
        #[doc(alias("InvalidParameter.FlowUserData"))]
        InvalidParameterFlowUserData = -429_405_221,
        /// InvalidParameter.FromSource
        #[doc(alias("InvalidParameter.FromSource"))]
        InvalidParameterFromSource = -509_364_737,
        /// InvalidParameter.IdCardValidityOverLimit
        #[doc(alias("InvalidParameter.IdCardValidityOverLimit"))]
        InvalidParameterIdCardValidityOverLimit = 2_113_285_184,
        /// InvalidParameter.InvalidChannel
        #[doc(alias("InvalidParameter.InvalidChannel"))]
        InvalidParameterInvalidChannel = -1_941_228_408,
        /// InvalidParameter.InvalidId
        #[doc(alias("InvalidParameter.InvalidId"))]
        InvalidParameterInvalidId = -579_876_673,
        /// InvalidParameter.InvalidLimit
        #[doc(alias("InvalidParameter.InvalidLimit"))]
        InvalidParameterInvalidLimit = -9_318_965,
        /// InvalidParameter.InvalidMobile
        #[doc(alias("InvalidParameter.InvalidMobile"))]
        InvalidParameterInvalidMobile = -14_913_283,
        /// InvalidParameter.InvalidName
        #[doc(alias("InvalidParameter.InvalidName"))]
        InvalidParameterInvalidName = -517_328_463,
        /// InvalidParameter.InvalidOffset
        #[doc(alias("InvalidParameter.InvalidOffset"))]
        InvalidParameterInvalidOffset = -830_843_541,
        /// InvalidParameter.InvalidOpenId
        #[doc(alias("InvalidParameter.InvalidOpenId"))]
        InvalidParameterInvalidOpenId = -1_904_741_196,
        /// InvalidParameter.InvalidOperatorId
        #[doc(alias("InvalidParameter.InvalidOperatorId"))]
        InvalidParameterInvalidOperatorId = -2_062_419_932,
        /// InvalidParameter.InvalidOrganizationId
        #[doc(alias("InvalidParameter.InvalidOrganizationId"))]
        InvalidParameterInvalidOrganizationId = 410_112_727,
        /// InvalidParameter.InvalidOrganizationName
        #[doc(alias("InvalidParameter.InvalidOrganizationName"))]
        InvalidParameterInvalidOrganizationName = -1_210_960_301,
        /// InvalidParameter.InvalidRoleId
        #[doc(alias("InvalidParameter.InvalidRoleId"))]
        InvalidParameterInvalidRoleId = 260_309_631,
        /// InvalidParameter.InvalidRoleName
        #[doc(alias("InvalidParameter.InvalidRoleName"))]
        InvalidParameterInvalidRoleName = -1_231_287_487,
        /// InvalidParameter.InvalidVerifyChannel
        #[doc(alias("InvalidParameter.InvalidVerifyChannel"))]
        InvalidParameterInvalidVerifyChannel = 653_579_482,
        /// InvalidParameter.InvalidVerifyCode
        #[doc(alias("InvalidParameter.InvalidVerifyCode"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2023-08-09"
        )]
        InvalidParameterInvalidVerifyCode = -162_670_546,
        /// InvalidParameter.JumpUrl
        #[doc(alias("InvalidParameter.JumpUrl"))]
        InvalidParameterJumpUrl = -1_080_486_955,
        /// InvalidParameter.Keyword
        #[doc(alias("InvalidParameter.Keyword"))]
        InvalidParameterKeyword = 1_057_494_733,
        /// InvalidParameter.Limit
        #[doc(alias("InvalidParameter.Limit"))]
        InvalidParameterLimit = 1_944_864_368,
        /// InvalidParameter.MissingRequiredComponentValue
        #[doc(alias("InvalidParameter.MissingRequiredComponentValue"))]
        InvalidParameterMissingRequiredComponentValue = -1_648_031_457,
        /// InvalidParameter.Mobile
        #[doc(alias("InvalidParameter.Mobile"))]
        InvalidParameterMobile = -1_661_654_849,
        /// InvalidParameter.Name
        #[doc(alias("InvalidParameter.Name"))]
        InvalidParameterName = 1_667_130_389,
        /// InvalidParameter.NonsupportMobile
        #[doc(alias("InvalidParameter.NonsupportMobile"))]
        InvalidParameterNonsupportMobile = -1_464_424_674,
        /// InvalidParameter.NotifyType
        #[doc(alias("InvalidParameter.NotifyType"))]
        InvalidParameterNotifyType = 31_933_517,
        /// InvalidParameter.Offset
        #[doc(alias("InvalidParameter.Offset"))]
        InvalidParameterOffset = -862_301_515,
        /// InvalidParameter.OpenId
        #[doc(alias("InvalidParameter.OpenId"))]
        InvalidParameterOpenId = 1_574_624_271,
        /// InvalidParameter.OrganizationName
        #[doc(alias("InvalidParameter.OrganizationName"))]
        InvalidParameterOrganizationName = -420_638_969,
        /// InvalidParameter.ParamError
        #[doc(alias("InvalidParameter.ParamError"))]
        InvalidParameterParamError = -15_752_130,
        /// InvalidParameter.PersonAutoSignTag
        #[doc(alias("InvalidParameter.PersonAutoSignTag"))]
        InvalidParameterPersonAutoSignTag = -431_202_801,
        /// InvalidParameter.PreReadTime
        #[doc(alias("InvalidParameter.PreReadTime"))]
        InvalidParameterPreReadTime = 978_353_547,
        /// InvalidParameter.QrEffectDay
        #[doc(alias("InvalidParameter.QrEffectDay"))]
        InvalidParameterQrEffectDay = -151_944_613,
        /// InvalidParameter.QrFlowEffectDay
        #[doc(alias("InvalidParameter.QrFlowEffectDay"))]
        InvalidParameterQrFlowEffectDay = -73_679_797,
        /// InvalidParameter.ResourceType
        #[doc(alias("InvalidParameter.ResourceType"))]
        InvalidParameterResourceType = -177_716_375,
        /// InvalidParameter.RoleId
        #[doc(alias("InvalidParameter.RoleId"))]
        InvalidParameterRoleId = 1_782_716_811,
        /// InvalidParameter.SealId
        #[doc(alias("InvalidParameter.SealId"))]
        InvalidParameterSealId = 513_233_089,
        /// InvalidParameter.Sensitive
        #[doc(alias("InvalidParameter.Sensitive"))]
        InvalidParameterSensitive = 1_432_981_922,
        /// InvalidParameter.SensitiveFileContent
        #[doc(alias("InvalidParameter.SensitiveFileContent"))]
        InvalidParameterSensitiveFileContent = -152_679_387,
        /// InvalidParameter.SignComponentType
        #[doc(alias("InvalidParameter.SignComponentType"))]
        InvalidParameterSignComponentType = -1_934_881_628,
        /// InvalidParameter.SignComponents
        #[doc(alias("InvalidParameter.SignComponents"))]
        InvalidParameterSignComponents = -727_630_993,
        /// InvalidParameter.Status
        #[doc(alias("InvalidParameter.Status"))]
        InvalidParameterStatus = 2_126_928_809,
        /// InvalidParameter.TemplateId
        #[doc(alias("InvalidParameter.TemplateId"))]
        InvalidParameterTemplateId = -335_506_430,
        /// InvalidParameter.VerifyChannel
        #[doc(alias("InvalidParameter.VerifyChannel"))]
        InvalidParameterVerifyChannel = -740_841_269,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.InvalidMobile
        #[doc(alias("InvalidParameterValue.InvalidMobile"))]
        InvalidParameterValueInvalidMobile = -9_792_068,
        /// InvalidParameterValue.InvalidQuotaType
        #[doc(alias("InvalidParameterValue.InvalidQuotaType"))]
        InvalidParameterValueInvalidQuotaType = 1_953_890_639,
        /// InvalidParameterValue.InvalidTime
        #[doc(alias("InvalidParameterValue.InvalidTime"))]
        InvalidParameterValueInvalidTime = -2_008_720_995,
        /// InvalidParameterValue.Mask
        #[doc(alias("InvalidParameterValue.Mask"))]
        InvalidParameterValueMask = 1_734_640_138,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.ProxyOrganizationOperator
        #[doc(alias("LimitExceeded.ProxyOrganizationOperator"))]
        LimitExceededProxyOrganizationOperator = 1_145_143_361,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// MissingParameter.ApproverMobile
        #[doc(alias("MissingParameter.ApproverMobile"))]
        MissingParameterApproverMobile = 872_222_159,
        /// MissingParameter.ApproverName
        #[doc(alias("MissingParameter.ApproverName"))]
        MissingParameterApproverName = -1_245_095_175,
        /// MissingParameter.ApproverOrganizationInfo
        #[doc(alias("MissingParameter.ApproverOrganizationInfo"))]
        MissingParameterApproverOrganizationInfo = -1_997_570_661,
        /// MissingParameter.ApproverRole
        #[doc(alias("MissingParameter.ApproverRole"))]
        MissingParameterApproverRole = 195_391_460,
        /// MissingParameter.ApproverSignComponent
        #[doc(alias("MissingParameter.ApproverSignComponent"))]
        MissingParameterApproverSignComponent = -1_595_786_869,
        /// MissingParameter.AuthCode
        #[doc(alias("MissingParameter.AuthCode"))]
        MissingParameterAuthCode = -713_551_885,
        /// MissingParameter.CancelReason
        #[doc(alias("MissingParameter.CancelReason"))]
        MissingParameterCancelReason = 1_935_830_851,
        /// MissingParameter.Field
        #[doc(alias("MissingParameter.Field"))]
        MissingParameterField = 1_271_313_213,
        /// MissingParameter.FileNames
        #[doc(alias("MissingParameter.FileNames"))]
        MissingParameterFileNames = -1_206_762_755,
        /// MissingParameter.FlowApprover
        ///
        /// - Retry: `never`
        #[doc(alias("MissingParameter.FlowApprover"))]
        MissingParameterFlowApprover = 696_467_749,
        /// MissingParameter.FlowId
        #[doc(alias("MissingParameter.FlowId"))]
        MissingParameterFlowId = -966_790_727,
        /// MissingParameter.KeyWord
        #[doc(alias("MissingParameter.KeyWord"))]
        MissingParameterKeyWord = 1_009_205_013,
        /// MissingParameter.OrgNameOrUniformSocialCreditCode
        #[doc(alias("MissingParameter.OrgNameOrUniformSocialCreditCode"))]
        MissingParameterOrgNameOrUniformSocialCreditCode = -1_746_576_387,
        /// MissingParameter.OrganizationId
        #[doc(alias("MissingParameter.OrganizationId"))]
        MissingParameterOrganizationId = -1_816_301_216,
        /// MissingParameter.QrCodeId
        #[doc(alias("MissingParameter.QrCodeId"))]
        MissingParameterQrCodeId = 1_974_711_452,
        /// MissingParameter.Recipient
        #[doc(alias("MissingParameter.Recipient"))]
        MissingParameterRecipient = -754_991_807,
        /// MissingParameter.ResourceId
        #[doc(alias("MissingParameter.ResourceId"))]
        MissingParameterResourceId = 606_577_535,
        /// MissingParameter.ResourceName
        #[doc(alias("MissingParameter.ResourceName"))]
        MissingParameterResourceName = 461_595_548,
        /// MissingParameter.ServerSignSealId
        #[doc(alias("MissingParameter.ServerSignSealId"))]
        MissingParameterServerSignSealId = 873_608_377,
        /// MissingParameter.SignComponents
        #[doc(alias("MissingParameter.SignComponents"))]
        MissingParameterSignComponents = 328_442_644,
        /// MissingParameter.UserId
        #[doc(alias("MissingParameter.UserId"))]
        MissingParameterUserId = -1_193_171_639,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.AlreadyHas
        #[doc(alias("OperationDenied.AlreadyHas"))]
        OperationDeniedAlreadyHas = -2_041_281_905,
        /// OperationDenied.ApproverNoMatchTemplate
        #[doc(alias("OperationDenied.ApproverNoMatchTemplate"))]
        OperationDeniedApproverNoMatchTemplate = 1_574_922_043,
        /// OperationDenied.ApproverRepeat
        #[doc(alias("OperationDenied.ApproverRepeat"))]
        OperationDeniedApproverRepeat = 1_420_709_595,
        /// OperationDenied.AuthCodeInvalid
        #[doc(alias("OperationDenied.AuthCodeInvalid"))]
        OperationDeniedAuthCodeInvalid = 234_426_638,
        /// OperationDenied.BatchCancelForbid
        #[doc(alias("OperationDenied.BatchCancelForbid"))]
        OperationDeniedBatchCancelForbid = -1_197_922_695,
        /// OperationDenied.BranchSendFlowToParentNotAllow
        #[doc(alias("OperationDenied.BranchSendFlowToParentNotAllow"))]
        OperationDeniedBranchSendFlowToParentNotAllow = -1_809_529_251,
        /// OperationDenied.CcForbid
        #[doc(alias("OperationDenied.CcForbid"))]
        OperationDeniedCcForbid = 617_251_685,
        /// OperationDenied.CcUserRepeat
        #[doc(alias("OperationDenied.CcUserRepeat"))]
        OperationDeniedCcUserRepeat = -1_751_587_794,
        /// OperationDenied.DocumentNoAvailable
        #[doc(alias("OperationDenied.DocumentNoAvailable"))]
        OperationDeniedDocumentNoAvailable = -1_697_977_662,
        /// OperationDenied.ErrNoResourceAccess
        #[doc(alias("OperationDenied.ErrNoResourceAccess"))]
        OperationDeniedErrNoResourceAccess = -2_093_679_453,
        /// OperationDenied.ErrNoSupportIndividualHasOrganizationName
        #[doc(alias("OperationDenied.ErrNoSupportIndividualHasOrganizationName"))]
        OperationDeniedErrNoSupportIndividualHasOrganizationName = -2_011_532_540,
        /// OperationDenied.FileDeleted
        #[doc(alias("OperationDenied.FileDeleted"))]
        OperationDeniedFileDeleted = -822_576_053,
        /// OperationDenied.FileNoMatchResource
        #[doc(alias("OperationDenied.FileNoMatchResource"))]
        OperationDeniedFileNoMatchResource = -1_192_433_608,
        /// OperationDenied.FlowCancelForbid
        #[doc(alias("OperationDenied.FlowCancelForbid"))]
        OperationDeniedFlowCancelForbid = -492_140_433,
        /// OperationDenied.FlowHasStarted
        #[doc(alias("OperationDenied.FlowHasStarted"))]
        OperationDeniedFlowHasStarted = 833_890_646,
        /// OperationDenied.FlowHasTerminated
        #[doc(alias("OperationDenied.FlowHasTerminated"))]
        OperationDeniedFlowHasTerminated = 1_258_481_112,
        /// OperationDenied.FlowNoNeedReview
        #[doc(alias("OperationDenied.FlowNoNeedReview"))]
        OperationDeniedFlowNoNeedReview = -279_475_688,
        /// OperationDenied.FlowStatusForbid
        #[doc(alias("OperationDenied.FlowStatusForbid"))]
        OperationDeniedFlowStatusForbid = -1_442_680_646,
        /// OperationDenied.Forbid
        #[doc(alias("OperationDenied.Forbid"))]
        OperationDeniedForbid = -2_139_342_918,
        /// OperationDenied.InvalidApproverAge
        #[doc(alias("OperationDenied.InvalidApproverAge"))]
        OperationDeniedInvalidApproverAge = 88_216_974,
        /// OperationDenied.LicenseHasExpired
        #[doc(alias("OperationDenied.LicenseHasExpired"))]
        OperationDeniedLicenseHasExpired = -1_908_988_788,
        /// OperationDenied.ManyResourceId
        #[doc(alias("OperationDenied.ManyResourceId"))]
        OperationDeniedManyResourceId = 1_192_441_377,
        /// OperationDenied.NoApiAuth
        #[doc(alias("OperationDenied.NoApiAuth"))]
        OperationDeniedNoApiAuth = 626_721_578,
        /// OperationDenied.NoApproverMobileCheckPermission
        #[doc(alias("OperationDenied.NoApproverMobileCheckPermission"))]
        OperationDeniedNoApproverMobileCheckPermission = 755_220_693,
        /// OperationDenied.NoFlowPermission
        #[doc(alias("OperationDenied.NoFlowPermission"))]
        OperationDeniedNoFlowPermission = -1_017_862_252,
        /// OperationDenied.NoIdentityVerify
        #[doc(alias("OperationDenied.NoIdentityVerify"))]
        OperationDeniedNoIdentityVerify = -1_853_912_603,
        /// OperationDenied.NoLogin
        #[doc(alias("OperationDenied.NoLogin"))]
        OperationDeniedNoLogin = -323_465_488,
        /// OperationDenied.NoOpenServerSign
        #[doc(alias("OperationDenied.NoOpenServerSign"))]
        OperationDeniedNoOpenServerSign = 140_519_985,
        /// OperationDenied.NoPermissionUseResource
        #[doc(alias("OperationDenied.NoPermissionUseResource"))]
        OperationDeniedNoPermissionUseResource = -38_660_355,
        /// OperationDenied.NoPermissionUseServerSignSeal
        #[doc(alias("OperationDenied.NoPermissionUseServerSignSeal"))]
        OperationDeniedNoPermissionUseServerSignSeal = 391_380_379,
        /// OperationDenied.NoQuota
        #[doc(alias("OperationDenied.NoQuota"))]
        OperationDeniedNoQuota = -73_244_051,
        /// OperationDenied.NoSupportComponentType
        #[doc(alias("OperationDenied.NoSupportComponentType"))]
        OperationDeniedNoSupportComponentType = 286_257_056,
        /// OperationDenied.NoSupportJumpPage
        #[doc(alias("OperationDenied.NoSupportJumpPage"))]
        OperationDeniedNoSupportJumpPage = -823_510_006,
        /// OperationDenied.NoVerify
        #[doc(alias("OperationDenied.NoVerify"))]
        OperationDeniedNoVerify = -474_481_147,
        /// OperationDenied.NotBelongSuperAdminOrLegalPerson
        #[doc(alias("OperationDenied.NotBelongSuperAdminOrLegalPerson"))]
        OperationDeniedNotBelongSuperAdminOrLegalPerson = -229_541_627,
        /// OperationDenied.NotFoundLicense
        #[doc(alias("OperationDenied.NotFoundLicense"))]
        OperationDeniedNotFoundLicense = 713_525_399,
        /// OperationDenied.NotInAutoSignWhiteList
        #[doc(alias("OperationDenied.NotInAutoSignWhiteList"))]
        OperationDeniedNotInAutoSignWhiteList = -2_109_134_131,
        /// OperationDenied.OperatorHasNoPermission
        #[doc(alias("OperationDenied.OperatorHasNoPermission"))]
        OperationDeniedOperatorHasNoPermission = 351_597_646,
        /// OperationDenied.OrgUniformSocialCreditCodeErr
        #[doc(alias("OperationDenied.OrgUniformSocialCreditCodeErr"))]
        OperationDeniedOrgUniformSocialCreditCodeErr = 1_178_618_950,
        /// OperationDenied.OrganizationClosing
        #[doc(alias("OperationDenied.OrganizationClosing"))]
        OperationDeniedOrganizationClosing = -726_889_730,
        /// OperationDenied.OrganizationNotActivated
        #[doc(alias("OperationDenied.OrganizationNotActivated"))]
        OperationDeniedOrganizationNotActivated = -1_437_300_036,
        /// OperationDenied.OutQueryLimit
        #[doc(alias("OperationDenied.OutQueryLimit"))]
        OperationDeniedOutQueryLimit = -900_859_350,
        /// OperationDenied.OverSeaForbid
        #[doc(alias("OperationDenied.OverSeaForbid"))]
        OperationDeniedOverSeaForbid = -120_222_514,
        /// OperationDenied.PayDeadline
        #[doc(alias("OperationDenied.PayDeadline"))]
        OperationDeniedPayDeadline = -1_388_358_206,
        /// OperationDenied.PersonHasNoSignature
        #[doc(alias("OperationDenied.PersonHasNoSignature"))]
        OperationDeniedPersonHasNoSignature = 515_071_652,
        /// OperationDenied.PersonNoOpenServerSign
        #[doc(alias("OperationDenied.PersonNoOpenServerSign"))]
        OperationDeniedPersonNoOpenServerSign = 1_535_902_040,
        /// OperationDenied.PersonServerSignForbid
        #[doc(alias("OperationDenied.PersonServerSignForbid"))]
        OperationDeniedPersonServerSignForbid = -1_109_044_341,
        /// OperationDenied.ProveNoQuota
        #[doc(alias("OperationDenied.ProveNoQuota"))]
        OperationDeniedProveNoQuota = -278_829_086,
        /// OperationDenied.QrHasExpire
        #[doc(alias("OperationDenied.QrHasExpire"))]
        OperationDeniedQrHasExpire = 642_438_304,
        /// OperationDenied.QrInvalid
        #[doc(alias("OperationDenied.QrInvalid"))]
        OperationDeniedQrInvalid = -919_338_655,
        /// OperationDenied.RequiredComponentNotFill
        #[doc(alias("OperationDenied.RequiredComponentNotFill"))]
        OperationDeniedRequiredComponentNotFill = -1_080_923_007,
        /// OperationDenied.ServerSignNoAllowComponent
        #[doc(alias("OperationDenied.ServerSignNoAllowComponent"))]
        OperationDeniedServerSignNoAllowComponent = 925_638_633,
        /// OperationDenied.ServerSignNoSupportSignature
        #[doc(alias("OperationDenied.ServerSignNoSupportSignature"))]
        OperationDeniedServerSignNoSupportSignature = -406_263_611,
        /// OperationDenied.SubOrgNotJoin
        #[doc(alias("OperationDenied.SubOrgNotJoin"))]
        OperationDeniedSubOrgNotJoin = -377_256_836,
        /// OperationDenied.UserNoAudit
        #[doc(alias("OperationDenied.UserNoAudit"))]
        OperationDeniedUserNoAudit = 668_110_273,
        /// OperationDenied.UserNotInOrganization
        #[doc(alias("OperationDenied.UserNotInOrganization"))]
        OperationDeniedUserNotInOrganization = 780_738_365,
        /// OperationDenied.WhiteListForbid
        #[doc(alias("OperationDenied.WhiteListForbid"))]
        OperationDeniedWhiteListForbid = 1_677_647_495,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.Application
        #[doc(alias("ResourceNotFound.Application"))]
        ResourceNotFoundApplication = -663_304_196,
        /// ResourceNotFound.AuthActiveOrganization
        #[doc(alias("ResourceNotFound.AuthActiveOrganization"))]
        ResourceNotFoundAuthActiveOrganization = -226_290_702,
        /// ResourceNotFound.Document
        #[doc(alias("ResourceNotFound.Document"))]
        ResourceNotFoundDocument = 1_507_010_174,
        /// ResourceNotFound.ErrNotExistRole
        #[doc(alias("ResourceNotFound.ErrNotExistRole"))]
        ResourceNotFoundErrNotExistRole = 1_791_867_525,
        /// ResourceNotFound.Flow
        #[doc(alias("ResourceNotFound.Flow"))]
        ResourceNotFoundFlow = -16_737_671,
        /// ResourceNotFound.FlowApprover
        #[doc(alias("ResourceNotFound.FlowApprover"))]
        ResourceNotFoundFlowApprover = 526_482_244,
        /// ResourceNotFound.NotExistApplication
        #[doc(alias("ResourceNotFound.NotExistApplication"))]
        ResourceNotFoundNotExistApplication = -1_855_932_165,
        /// ResourceNotFound.NotExistDocument
        #[doc(alias("ResourceNotFound.NotExistDocument"))]
        ResourceNotFoundNotExistDocument = -2_071_993_090,
        /// ResourceNotFound.NotExistFlow
        #[doc(alias("ResourceNotFound.NotExistFlow"))]
        ResourceNotFoundNotExistFlow = -1_738_551_317,
        /// ResourceNotFound.NotExistResource
        #[doc(alias("ResourceNotFound.NotExistResource"))]
        ResourceNotFoundNotExistResource = 726_665_449,
        /// ResourceNotFound.NotExistTemplate
        #[doc(alias("ResourceNotFound.NotExistTemplate"))]
        ResourceNotFoundNotExistTemplate = 1_684_835_522,
        /// ResourceNotFound.Organization
        #[doc(alias("ResourceNotFound.Organization"))]
        ResourceNotFoundOrganization = 247_004_690,
        /// ResourceNotFound.QrInfo
        #[doc(alias("ResourceNotFound.QrInfo"))]
        ResourceNotFoundQrInfo = 575_082_964,
        /// ResourceNotFound.Resource
        #[doc(alias("ResourceNotFound.Resource"))]
        ResourceNotFoundResource = 1_850_778_308,
        /// ResourceNotFound.SuperAdmin
        #[doc(alias("ResourceNotFound.SuperAdmin"))]
        ResourceNotFoundSuperAdmin = 2_131_144_142,
        /// ResourceNotFound.Template
        ///
        /// - Retry: `never`
        #[doc(alias("ResourceNotFound.Template"))]
        ResourceNotFoundTemplate = -1_656_615_184,
        /// ResourceNotFound.Url
        #[doc(alias("ResourceNotFound.Url"))]
        ResourceNotFoundUrl = 388_307_328,
        /// ResourceNotFound.User
        #[doc(alias("ResourceNotFound.User"))]
        ResourceNotFoundUser = -1_405_830_881,
        /// ResourceNotFound.VerifyUser
        #[doc(alias("ResourceNotFound.VerifyUser"))]
        ResourceNotFoundVerifyUser = 1_977_891_061,
        /// ResourceNotFound.WeWorkUser
        #[doc(alias("ResourceNotFound.WeWorkUser"))]
        ResourceNotFoundWeWorkUser = -1_270_456_019,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnauthorizedOperation.NoPermissionFeature
        #[doc(alias("UnauthorizedOperation.NoPermissionFeature"))]
        UnauthorizedOperationNoPermissionFeature = -2_069_116_772,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(EssError, ess_v20201111_table);
    mod ess_v20201111_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{EssError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "ess_v20201111";
        pub(super) const CODE_INDEX: Index = index::ESS_V20201111_CODES;
        pub(super) const KEY_INDEX: Index = index::ESS_V20201111_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [EssError; 244] = [
            EssError::AuthFailure,
            EssError::FailedOperation,
            EssError::FailedOperationAccountVerifyFail,
            EssError::FailedOperationAgeNotAchieveNormalLegal,
            EssError::FailedOperationAuthorizationInfoHasBeenDeleted,
            EssError::FailedOperationBalanceNotEnough,
            EssError::FailedOperationFailedConverToQiWeiUserId,
            EssError::FailedOperationFailedOpenWkAppReview,
            EssError::FailedOperationFailedUpdateTemplateOperation,
            EssError::FailedOperationFlowHasDocument,
            EssError::FailedOperationFlowHasNoDocument,
            EssError::FailedOperationIdCardNumberCheckFailed,
            EssError::FailedOperationLicenseNoQuota,
            EssError::FailedOperationNoSignReviewPass,
            EssError::FailedOperationNotAvailableSignReview,
            EssError::FailedOperationNotFoundShadowUser,
            EssError::FailedOperationOrganizationExperienceChange,
            EssError::FailedOperationOrganizationNameChanged,
            EssError::FailedOperationOrganizationNameNeedChange,
            EssError::FailedOperationPathTypeError,
            EssError::FailedOperationPreViewUrlFail,
            EssError::FailedOperationQrCodeCreatorSignComponents,
            EssError::FailedOperationQrCodeSignUsers,
            EssError::FailedOperationQrCodeTemplateId,
            EssError::FailedOperationRequestLimitExceeded,
            EssError::FailedOperationTemplateHasNoResource,
            EssError::FailedOperationUserAutoSignEnableAlready,
            EssError::FailedOperationUserAutoSignEnableUrlNotExist,
            EssError::FailedOperationUserInfoNoMatch,
            EssError::InternalError,
            EssError::InternalErrorApi,
            EssError::InternalErrorCache,
            EssError::InternalErrorCallOpenCloudApiError,
            EssError::InternalErrorCallback,
            EssError::InternalErrorCos,
            EssError::InternalErrorDb,
            EssError::InternalErrorDbConnection,
            EssError::InternalErrorDbDataDeleted,
            EssError::InternalErrorDbInsert,
            EssError::InternalErrorDbNoRowFound,
            EssError::InternalErrorDbRead,
            EssError::InternalErrorDecryption,
            EssError::InternalErrorDependsApi,
            EssError::InternalErrorDependsDb,
            EssError::InternalErrorEncryption,
            EssError::InternalErrorJsonMarshal,
            EssError::InternalErrorJsonUnmarshal,
            EssError::InternalErrorMq,
            EssError::InternalErrorPdf,
            EssError::InternalErrorSerialize,
            EssError::InternalErrorSystem,
            EssError::InvalidParameter,
            EssError::InvalidParameterApproverType,
            EssError::InvalidParameterAuthorizationType,
            EssError::InvalidParameterBusinessId,
            EssError::InvalidParameterBusinessType,
            EssError::InvalidParameterCancelReason,
            EssError::InvalidParameterCardNumber,
            EssError::InvalidParameterCardType,
            EssError::InvalidParameterCcNum,
            EssError::InvalidParameterClientToken,
            EssError::InvalidParameterComponentFileIndex,
            EssError::InvalidParameterComponentInvalid,
            EssError::InvalidParameterComponentPage,
            EssError::InvalidParameterComponentPosition,
            EssError::InvalidParameterComponentType,
            EssError::InvalidParameterComponentTypeNoMatchValue,
            EssError::InvalidParameterComponentValue,
            EssError::InvalidParameterContentType,
            EssError::InvalidParameterCustomShowMap,
            EssError::InvalidParameterDataExists,
            EssError::InvalidParameterDataNotFound,
            EssError::InvalidParameterDepartUserId,
            EssError::InvalidParameterEmail,
            EssError::InvalidParameterEmptyParams,
            EssError::InvalidParameterEndPoint,
            EssError::InvalidParameterFileType,
            EssError::InvalidParameterFlowApproverDeadline,
            EssError::InvalidParameterFlowApprovers,
            EssError::InvalidParameterFlowCallbackUrl,
            EssError::InvalidParameterFlowDeadLine,
            EssError::InvalidParameterFlowDescription,
            EssError::InvalidParameterFlowFileIds,
            EssError::InvalidParameterFlowName,
            EssError::InvalidParameterFlowType,
            EssError::InvalidParameterFlowUserData,
            EssError::InvalidParameterFromSource,
            EssError::InvalidParameterIdCardValidityOverLimit,
            EssError::InvalidParameterInvalidChannel,
            EssError::InvalidParameterInvalidId,
            EssError::InvalidParameterInvalidLimit,
            EssError::InvalidParameterInvalidMobile,
            EssError::InvalidParameterInvalidName,
            EssError::InvalidParameterInvalidOffset,
            EssError::InvalidParameterInvalidOpenId,
            EssError::InvalidParameterInvalidOperatorId,
            EssError::InvalidParameterInvalidOrganizationId,
            EssError::InvalidParameterInvalidOrganizationName,
            EssError::InvalidParameterInvalidRoleId,
            EssError::InvalidParameterInvalidRoleName,
            EssError::InvalidParameterInvalidVerifyChannel,
            EssError::InvalidParameterInvalidVerifyCode,
            EssError::InvalidParameterJumpUrl,
            EssError::InvalidParameterKeyword,
            EssError::InvalidParameterLimit,
            EssError::InvalidParameterMissingRequiredComponentValue,
            EssError::InvalidParameterMobile,
            EssError::InvalidParameterName,
            EssError::InvalidParameterNonsupportMobile,
            EssError::InvalidParameterNotifyType,
            EssError::InvalidParameterOffset,
            EssError::InvalidParameterOpenId,
            EssError::InvalidParameterOrganizationName,
            EssError::InvalidParameterParamError,
            EssError::InvalidParameterPersonAutoSignTag,
            EssError::InvalidParameterPreReadTime,
            EssError::InvalidParameterQrEffectDay,
            EssError::InvalidParameterQrFlowEffectDay,
            EssError::InvalidParameterResourceType,
            EssError::InvalidParameterRoleId,
            EssError::InvalidParameterSealId,
            EssError::InvalidParameterSensitive,
            EssError::InvalidParameterSensitiveFileContent,
            EssError::InvalidParameterSignComponentType,
            EssError::InvalidParameterSignComponents,
            EssError::InvalidParameterStatus,
            EssError::InvalidParameterTemplateId,
            EssError::InvalidParameterVerifyChannel,
            EssError::InvalidParameterValue,
            EssError::InvalidParameterValueInvalidMobile,
            EssError::InvalidParameterValueInvalidQuotaType,
            EssError::InvalidParameterValueInvalidTime,
            EssError::InvalidParameterValueMask,
            EssError::LimitExceeded,
            EssError::LimitExceededProxyOrganizationOperator,
            EssError::MissingParameter,
            EssError::MissingParameterApproverMobile,
            EssError::MissingParameterApproverName,
            EssError::MissingParameterApproverOrganizationInfo,
            EssError::MissingParameterApproverRole,
            EssError::MissingParameterApproverSignComponent,
            EssError::MissingParameterAuthCode,
            EssError::MissingParameterCancelReason,
            EssError::MissingParameterField,
            EssError::MissingParameterFileNames,
            EssError::MissingParameterFlowApprover,
            EssError::MissingParameterFlowId,
            EssError::MissingParameterKeyWord,
            EssError::MissingParameterOrgNameOrUniformSocialCreditCode,
            EssError::MissingParameterOrganizationId,
            EssError::MissingParameterQrCodeId,
            EssError::MissingParameterRecipient,
            EssError::MissingParameterResourceId,
            EssError::MissingParameterResourceName,
            EssError::MissingParameterServerSignSealId,
            EssError::MissingParameterSignComponents,
            EssError::MissingParameterUserId,
            EssError::OperationDenied,
            EssError::OperationDeniedAlreadyHas,
            EssError::OperationDeniedApproverNoMatchTemplate,
            EssError::OperationDeniedApproverRepeat,
            EssError::OperationDeniedAuthCodeInvalid,
            EssError::OperationDeniedBatchCancelForbid,
            EssError::OperationDeniedBranchSendFlowToParentNotAllow,
            EssError::OperationDeniedCcForbid,
            EssError::OperationDeniedCcUserRepeat,
            EssError::OperationDeniedDocumentNoAvailable,
            EssError::OperationDeniedErrNoResourceAccess,
            EssError::OperationDeniedErrNoSupportIndividualHasOrganizationName,
            EssError::OperationDeniedFileDeleted,
            EssError::OperationDeniedFileNoMatchResource,
            EssError::OperationDeniedFlowCancelForbid,
            EssError::OperationDeniedFlowHasStarted,
            EssError::OperationDeniedFlowHasTerminated,
            EssError::OperationDeniedFlowNoNeedReview,
            EssError::OperationDeniedFlowStatusForbid,
            EssError::OperationDeniedForbid,
            EssError::OperationDeniedInvalidApproverAge,
            EssError::OperationDeniedLicenseHasExpired,
            EssError::OperationDeniedManyResourceId,
            EssError::OperationDeniedNoApiAuth,
            EssError::OperationDeniedNoApproverMobileCheckPermission,
            EssError::OperationDeniedNoFlowPermission,
            EssError::OperationDeniedNoIdentityVerify,
            EssError::OperationDeniedNoLogin,
            EssError::OperationDeniedNoOpenServerSign,
            EssError::OperationDeniedNoPermissionUseResource,
            EssError::OperationDeniedNoPermissionUseServerSignSeal,
            EssError::OperationDeniedNoQuota,
            EssError::OperationDeniedNoSupportComponentType,
            EssError::OperationDeniedNoSupportJumpPage,
            EssError::OperationDeniedNoVerify,
            EssError::OperationDeniedNotBelongSuperAdminOrLegalPerson,
            EssError::OperationDeniedNotFoundLicense,
            EssError::OperationDeniedNotInAutoSignWhiteList,
            EssError::OperationDeniedOperatorHasNoPermission,
            EssError::OperationDeniedOrgUniformSocialCreditCodeErr,
            EssError::OperationDeniedOrganizationClosing,
            EssError::OperationDeniedOrganizationNotActivated,
            EssError::OperationDeniedOutQueryLimit,
            EssError::OperationDeniedOverSeaForbid,
            EssError::OperationDeniedPayDeadline,
            EssError::OperationDeniedPersonHasNoSignature,
            EssError::OperationDeniedPersonNoOpenServerSign,
            EssError::OperationDeniedPersonServerSignForbid,
            EssError::OperationDeniedProveNoQuota,
            EssError::OperationDeniedQrHasExpire,
            EssError::OperationDeniedQrInvalid,
            EssError::OperationDeniedRequiredComponentNotFill,
            EssError::OperationDeniedServerSignNoAllowComponent,
            EssError::OperationDeniedServerSignNoSupportSignature,
            EssError::OperationDeniedSubOrgNotJoin,
            EssError::OperationDeniedUserNoAudit,
            EssError::OperationDeniedUserNotInOrganization,
            EssError::OperationDeniedWhiteListForbid,
            EssError::RequestLimitExceeded,
            EssError::ResourceInUse,
            EssError::ResourceInsufficient,
            EssError::ResourceNotFound,
            EssError::ResourceNotFoundApplication,
            EssError::ResourceNotFoundAuthActiveOrganization,
            EssError::ResourceNotFoundDocument,
            EssError::ResourceNotFoundErrNotExistRole,
            EssError::ResourceNotFoundFlow,
            EssError::ResourceNotFoundFlowApprover,
            EssError::ResourceNotFoundNotExistApplication,
            EssError::ResourceNotFoundNotExistDocument,
            EssError::ResourceNotFoundNotExistFlow,
            EssError::ResourceNotFoundNotExistResource,
            EssError::ResourceNotFoundNotExistTemplate,
            EssError::ResourceNotFoundOrganization,
            EssError::ResourceNotFoundQrInfo,
            EssError::ResourceNotFoundResource,
            EssError::ResourceNotFoundSuperAdmin,
            EssError::ResourceNotFoundTemplate,
            EssError::ResourceNotFoundUrl,
            EssError::ResourceNotFoundUser,
            EssError::ResourceNotFoundVerifyUser,
            EssError::ResourceNotFoundWeWorkUser,
            EssError::ResourceUnavailable,
            EssError::UnauthorizedOperation,
            EssError::UnauthorizedOperationNoPermissionFeature,
            EssError::UnknownParameter,
            EssError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 244] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperation.AccountVerifyFail",
            "FailedOperation.AgeNotAchieveNormalLegal",
            "FailedOperation.AuthorizationInfoHasBeenDeleted",
            "FailedOperation.BalanceNotEnough",
            "FailedOperation.FailedConverToQiWeiUserId",
            "FailedOperation.FailedOpenWkAppReview",
            "FailedOperation.FailedUpdateTemplateOperation",
            "FailedOperation.FlowHasDocument",
            "FailedOperation.FlowHasNoDocument",
            "FailedOperation.IdCardNumberCheckFailed",
            "FailedOperation.LicenseNoQuota",
            "FailedOperation.NoSignReviewPass",
            "FailedOperation.NotAvailableSignReview",
            "FailedOperation.NotFoundShadowUser",
            "FailedOperation.OrganizationExperienceChange",
            "FailedOperation.OrganizationNameChanged",
            "FailedOperation.OrganizationNameNeedChange",
            "FailedOperation.PathTypeError",
            "FailedOperation.PreViewUrlFail",
            "FailedOperation.QrCodeCreatorSignComponents",
            "FailedOperation.QrCodeSignUsers",
            "FailedOperation.QrCodeTemplateId",
            "FailedOperation.RequestLimitExceeded",
            "FailedOperation.TemplateHasNoResource",
            "FailedOperation.UserAutoSignEnableAlready",
            "FailedOperation.UserAutoSignEnableUrlNotExist",
            "FailedOperation.UserInfoNoMatch",
            "InternalError",
            "InternalError.Api",
            "InternalError.Cache",
            "InternalError.CallOpenCloudApiError",
            "InternalError.Callback",
            "InternalError.Cos",
            "InternalError.Db",
            "InternalError.DbConnection",
            "InternalError.DbDataDeleted",
            "InternalError.DbInsert",
            "InternalError.DbNoRowFound",
            "InternalError.DbRead",
            "InternalError.Decryption",
            "InternalError.DependsApi",
            "InternalError.DependsDb",
            "InternalError.Encryption",
            "InternalError.JsonMarshal",
            "InternalError.JsonUnmarshal",
            "InternalError.Mq",
            "InternalError.Pdf",
            "InternalError.Serialize",
            "InternalError.System",
            "InvalidParameter",
            "InvalidParameter.ApproverType",
            "InvalidParameter.AuthorizationType",
            "InvalidParameter.BusinessId",
            "InvalidParameter.BusinessType",
            "InvalidParameter.CancelReason",
            "InvalidParameter.CardNumber",
            "InvalidParameter.CardType",
            "InvalidParameter.CcNum",
            "InvalidParameter.ClientToken",
            "InvalidParameter.ComponentFileIndex",
            "InvalidParameter.ComponentInvalid",
            "InvalidParameter.ComponentPage",
            "InvalidParameter.ComponentPosition",
            "InvalidParameter.ComponentType",
            "InvalidParameter.ComponentTypeNoMatchValue",
            "InvalidParameter.ComponentValue",
            "InvalidParameter.ContentType",
            "InvalidParameter.CustomShowMap",
            "InvalidParameter.DataExists",
            "InvalidParameter.DataNotFound",
            "InvalidParameter.DepartUserId",
            "InvalidParameter.Email",
            "InvalidParameter.EmptyParams",
            "InvalidParameter.EndPoint",
            "InvalidParameter.FileType",
            "InvalidParameter.FlowApproverDeadline",
            "InvalidParameter.FlowApprovers",
            "InvalidParameter.FlowCallbackUrl",
            "InvalidParameter.FlowDeadLine",
            "InvalidParameter.FlowDescription",
            "InvalidParameter.FlowFileIds",
            "InvalidParameter.FlowName",
            "InvalidParameter.FlowType",
            "InvalidParameter.FlowUserData",
            "InvalidParameter.FromSource",
            "InvalidParameter.IdCardValidityOverLimit",
            "InvalidParameter.InvalidChannel",
            "InvalidParameter.InvalidId",
            "InvalidParameter.InvalidLimit",
            "InvalidParameter.InvalidMobile",
            "InvalidParameter.InvalidName",
            "InvalidParameter.InvalidOffset",
            "InvalidParameter.InvalidOpenId",
            "InvalidParameter.InvalidOperatorId",
            "InvalidParameter.InvalidOrganizationId",
            "InvalidParameter.InvalidOrganizationName",
            "InvalidParameter.InvalidRoleId",
            "InvalidParameter.InvalidRoleName",
            "InvalidParameter.InvalidVerifyChannel",
            "InvalidParameter.InvalidVerifyCode",
            "InvalidParameter.JumpUrl",
            "InvalidParameter.Keyword",
            "InvalidParameter.Limit",
            "InvalidParameter.MissingRequiredComponentValue",
            "InvalidParameter.Mobile",
            "InvalidParameter.Name",
            "InvalidParameter.NonsupportMobile",
            "InvalidParameter.NotifyType",
            "InvalidParameter.Offset",
            "InvalidParameter.OpenId",
            "InvalidParameter.OrganizationName",
            "InvalidParameter.ParamError",
            "InvalidParameter.PersonAutoSignTag",
            "InvalidParameter.PreReadTime",
            "InvalidParameter.QrEffectDay",
            "InvalidParameter.QrFlowEffectDay",
            "InvalidParameter.ResourceType",
            "InvalidParameter.RoleId",
            "InvalidParameter.SealId",
            "InvalidParameter.Sensitive",
            "InvalidParameter.SensitiveFileContent",
            "InvalidParameter.SignComponentType",
            "InvalidParameter.SignComponents",
            "InvalidParameter.Status",
            "InvalidParameter.TemplateId",
            "InvalidParameter.VerifyChannel",
            "InvalidParameterValue",
            "InvalidParameterValue.InvalidMobile",
            "InvalidParameterValue.InvalidQuotaType",
            "InvalidParameterValue.InvalidTime",
            "InvalidParameterValue.Mask",
            "LimitExceeded",
            "LimitExceeded.ProxyOrganizationOperator",
            "MissingParameter",
            "MissingParameter.ApproverMobile",
            "MissingParameter.ApproverName",
            "MissingParameter.ApproverOrganizationInfo",
            "MissingParameter.ApproverRole",
            "MissingParameter.ApproverSignComponent",
            "MissingParameter.AuthCode",
            "MissingParameter.CancelReason",
            "MissingParameter.Field",
            "MissingParameter.FileNames",
            "MissingParameter.FlowApprover",
            "MissingParameter.FlowId",
            "MissingParameter.KeyWord",
            "MissingParameter.OrgNameOrUniformSocialCreditCode",
            "MissingParameter.OrganizationId",
            "MissingParameter.QrCodeId",
            "MissingParameter.Recipient",
            "MissingParameter.ResourceId",
            "MissingParameter.ResourceName",
            "MissingParameter.ServerSignSealId",
            "MissingParameter.SignComponents",
            "MissingParameter.UserId",
            "OperationDenied",
            "OperationDenied.AlreadyHas",
            "OperationDenied.ApproverNoMatchTemplate",
            "OperationDenied.ApproverRepeat",
            "OperationDenied.AuthCodeInvalid",
            "OperationDenied.BatchCancelForbid",
            "OperationDenied.BranchSendFlowToParentNotAllow",
            "OperationDenied.CcForbid",
            "OperationDenied.CcUserRepeat",
            "OperationDenied.DocumentNoAvailable",
            "OperationDenied.ErrNoResourceAccess",
            "OperationDenied.ErrNoSupportIndividualHasOrganizationName",
            "OperationDenied.FileDeleted",
            "OperationDenied.FileNoMatchResource",
            "OperationDenied.FlowCancelForbid",
            "OperationDenied.FlowHasStarted",
            "OperationDenied.FlowHasTerminated",
            "OperationDenied.FlowNoNeedReview",
            "OperationDenied.FlowStatusForbid",
            "OperationDenied.Forbid",
            "OperationDenied.InvalidApproverAge",
            "OperationDenied.LicenseHasExpired",
            "OperationDenied.ManyResourceId",
            "OperationDenied.NoApiAuth",
            "OperationDenied.NoApproverMobileCheckPermission",
            "OperationDenied.NoFlowPermission",
            "OperationDenied.NoIdentityVerify",
            "OperationDenied.NoLogin",
            "OperationDenied.NoOpenServerSign",
            "OperationDenied.NoPermissionUseResource",
            "OperationDenied.NoPermissionUseServerSignSeal",
            "OperationDenied.NoQuota",
            "OperationDenied.NoSupportComponentType",
            "OperationDenied.NoSupportJumpPage",
            "OperationDenied.NoVerify",
            "OperationDenied.NotBelongSuperAdminOrLegalPerson",
            "OperationDenied.NotFoundLicense",
            "OperationDenied.NotInAutoSignWhiteList",
            "OperationDenied.OperatorHasNoPermission",
            "OperationDenied.OrgUniformSocialCreditCodeErr",
            "OperationDenied.OrganizationClosing",
            "OperationDenied.OrganizationNotActivated",
            "OperationDenied.OutQueryLimit",
            "OperationDenied.OverSeaForbid",
            "OperationDenied.PayDeadline",
            "OperationDenied.PersonHasNoSignature",
            "OperationDenied.PersonNoOpenServerSign",
            "OperationDenied.PersonServerSignForbid",
            "OperationDenied.ProveNoQuota",
            "OperationDenied.QrHasExpire",
            "OperationDenied.QrInvalid",
            "OperationDenied.RequiredComponentNotFill",
            "OperationDenied.ServerSignNoAllowComponent",
            "OperationDenied.ServerSignNoSupportSignature",
            "OperationDenied.SubOrgNotJoin",
            "OperationDenied.UserNoAudit",
            "OperationDenied.UserNotInOrganization",
            "OperationDenied.WhiteListForbid",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.Application",
            "ResourceNotFound.AuthActiveOrganization",
            "ResourceNotFound.Document",
            "ResourceNotFound.ErrNotExistRole",
            "ResourceNotFound.Flow",
            "ResourceNotFound.FlowApprover",
            "ResourceNotFound.NotExistApplication",
            "ResourceNotFound.NotExistDocument",
            "ResourceNotFound.NotExistFlow",
            "ResourceNotFound.NotExistResource",
            "ResourceNotFound.NotExistTemplate",
            "ResourceNotFound.Organization",
            "ResourceNotFound.QrInfo",
            "ResourceNotFound.Resource",
            "ResourceNotFound.SuperAdmin",
            "ResourceNotFound.Template",
            "ResourceNotFound.Url",
            "ResourceNotFound.User",
            "ResourceNotFound.VerifyUser",
            "ResourceNotFound.WeWorkUser",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperation.NoPermissionFeature",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 244] = [
            "AuthFailure",
            "FailedOperation",
            "FailedOperationAccountVerifyFail",
            "FailedOperationAgeNotAchieveNormalLegal",
            "FailedOperationAuthorizationInfoHasBeenDeleted",
            "FailedOperationBalanceNotEnough",
            "FailedOperationFailedConverToQiWeiUserId",
            "FailedOperationFailedOpenWkAppReview",
            "FailedOperationFailedUpdateTemplateOperation",
            "FailedOperationFlowHasDocument",
            "FailedOperationFlowHasNoDocument",
            "FailedOperationIdCardNumberCheckFailed",
            "FailedOperationLicenseNoQuota",
            "FailedOperationNoSignReviewPass",
            "FailedOperationNotAvailableSignReview",
            "FailedOperationNotFoundShadowUser",
            "FailedOperationOrganizationExperienceChange",
            "FailedOperationOrganizationNameChanged",
            "FailedOperationOrganizationNameNeedChange",
            "FailedOperationPathTypeError",
            "FailedOperationPreViewUrlFail",
            "FailedOperationQrCodeCreatorSignComponents",
            "FailedOperationQrCodeSignUsers",
            "FailedOperationQrCodeTemplateId",
            "FailedOperationRequestLimitExceeded",
            "FailedOperationTemplateHasNoResource",
            "FailedOperationUserAutoSignEnableAlready",
            "FailedOperationUserAutoSignEnableUrlNotExist",
            "FailedOperationUserInfoNoMatch",
            "InternalError",
            "InternalErrorApi",
            "InternalErrorCache",
            "InternalErrorCallOpenCloudApiError",
            "InternalErrorCallback",
            "InternalErrorCos",
            "InternalErrorDb",
            "InternalErrorDbConnection",
            "InternalErrorDbDataDeleted",
            "InternalErrorDbInsert",
            "InternalErrorDbNoRowFound",
            "InternalErrorDbRead",
            "InternalErrorDecryption",
            "InternalErrorDependsApi",
            "InternalErrorDependsDb",
            "InternalErrorEncryption",
            "InternalErrorJsonMarshal",
            "InternalErrorJsonUnmarshal",
            "InternalErrorMq",
            "InternalErrorPdf",
            "InternalErrorSerialize",
            "InternalErrorSystem",
            "InvalidParameter",
            "InvalidParameterApproverType",
            "InvalidParameterAuthorizationType",
            "InvalidParameterBusinessId",
            "InvalidParameterBusinessType",
            "InvalidParameterCancelReason",
            "InvalidParameterCardNumber",
            "InvalidParameterCardType",
            "InvalidParameterCcNum",
            "InvalidParameterClientToken",
            "InvalidParameterComponentFileIndex",
            "InvalidParameterComponentInvalid",
            "InvalidParameterComponentPage",
            "InvalidParameterComponentPosition",
            "InvalidParameterComponentType",
            "InvalidParameterComponentTypeNoMatchValue",
            "InvalidParameterComponentValue",
            "InvalidParameterContentType",
            "InvalidParameterCustomShowMap",
            "InvalidParameterDataExists",
            "InvalidParameterDataNotFound",
            "InvalidParameterDepartUserId",
            "InvalidParameterEmail",
            "InvalidParameterEmptyParams",
            "InvalidParameterEndPoint",
            "InvalidParameterFileType",
            "InvalidParameterFlowApproverDeadline",
            "InvalidParameterFlowApprovers",
            "InvalidParameterFlowCallbackUrl",
            "InvalidParameterFlowDeadLine",
            "InvalidParameterFlowDescription",
            "InvalidParameterFlowFileIds",
            "InvalidParameterFlowName",
            "InvalidParameterFlowType",
            "InvalidParameterFlowUserData",
            "InvalidParameterFromSource",
            "InvalidParameterIdCardValidityOverLimit",
            "InvalidParameterInvalidChannel",
            "InvalidParameterInvalidId",
            "InvalidParameterInvalidLimit",
            "InvalidParameterInvalidMobile",
            "InvalidParameterInvalidName",
            "InvalidParameterInvalidOffset",
            "InvalidParameterInvalidOpenId",
            "InvalidParameterInvalidOperatorId",
            "InvalidParameterInvalidOrganizationId",
            "InvalidParameterInvalidOrganizationName",
            "InvalidParameterInvalidRoleId",
            "InvalidParameterInvalidRoleName",
            "InvalidParameterInvalidVerifyChannel",
            "InvalidParameterInvalidVerifyCode",
            "InvalidParameterJumpUrl",
            "InvalidParameterKeyword",
            "InvalidParameterLimit",
            "InvalidParameterMissingRequiredComponentValue",
            "InvalidParameterMobile",
            "InvalidParameterName",
            "InvalidParameterNonsupportMobile",
            "InvalidParameterNotifyType",
            "InvalidParameterOffset",
            "InvalidParameterOpenId",
            "InvalidParameterOrganizationName",
            "InvalidParameterParamError",
            "InvalidParameterPersonAutoSignTag",
            "InvalidParameterPreReadTime",
            "InvalidParameterQrEffectDay",
            "InvalidParameterQrFlowEffectDay",
            "InvalidParameterResourceType",
            "InvalidParameterRoleId",
            "InvalidParameterSealId",
            "InvalidParameterSensitive",
            "InvalidParameterSensitiveFileContent",
            "InvalidParameterSignComponentType",
            "InvalidParameterSignComponents",
            "InvalidParameterStatus",
            "InvalidParameterTemplateId",
            "InvalidParameterVerifyChannel",
            "InvalidParameterValue",
            "InvalidParameterValueInvalidMobile",
            "InvalidParameterValueInvalidQuotaType",
            "InvalidParameterValueInvalidTime",
            "InvalidParameterValueMask",
            "LimitExceeded",
            "LimitExceededProxyOrganizationOperator",
            "MissingParameter",
            "MissingParameterApproverMobile",
            "MissingParameterApproverName",
            "MissingParameterApproverOrganizationInfo",
            "MissingParameterApproverRole",
            "MissingParameterApproverSignComponent",
            "MissingParameterAuthCode",
            "MissingParameterCancelReason",
            "MissingParameterField",
            "MissingParameterFileNames",
            "MissingParameterFlowApprover",
            "MissingParameterFlowId",
            "MissingParameterKeyWord",
            "MissingParameterOrgNameOrUniformSocialCreditCode",
            "MissingParameterOrganizationId",
            "MissingParameterQrCodeId",
            "MissingParameterRecipient",
            "MissingParameterResourceId",
            "MissingParameterResourceName",
            "MissingParameterServerSignSealId",
            "MissingParameterSignComponents",
            "MissingParameterUserId",
            "OperationDenied",
            "OperationDeniedAlreadyHas",
            "OperationDeniedApproverNoMatchTemplate",
            "OperationDeniedApproverRepeat",
            "OperationDeniedAuthCodeInvalid",
            "OperationDeniedBatchCancelForbid",
            "OperationDeniedBranchSendFlowToParentNotAllow",
            "OperationDeniedCcForbid",
            "OperationDeniedCcUserRepeat",
            "OperationDeniedDocumentNoAvailable",
            "OperationDeniedErrNoResourceAccess",
            "OperationDeniedErrNoSupportIndividualHasOrganizationName",
            "OperationDeniedFileDeleted",
            "OperationDeniedFileNoMatchResource",
            "OperationDeniedFlowCancelForbid",
            "OperationDeniedFlowHasStarted",
            "OperationDeniedFlowHasTerminated",
            "OperationDeniedFlowNoNeedReview",
            "OperationDeniedFlowStatusForbid",
            "OperationDeniedForbid",
            "OperationDeniedInvalidApproverAge",
            "OperationDeniedLicenseHasExpired",
            "OperationDeniedManyResourceId",
            "OperationDeniedNoApiAuth",
            "OperationDeniedNoApproverMobileCheckPermission",
            "OperationDeniedNoFlowPermission",
            "OperationDeniedNoIdentityVerify",
            "OperationDeniedNoLogin",
            "OperationDeniedNoOpenServerSign",
            "OperationDeniedNoPermissionUseResource",
            "OperationDeniedNoPermissionUseServerSignSeal",
            "OperationDeniedNoQuota",
            "OperationDeniedNoSupportComponentType",
            "OperationDeniedNoSupportJumpPage",
            "OperationDeniedNoVerify",
            "OperationDeniedNotBelongSuperAdminOrLegalPerson",
            "OperationDeniedNotFoundLicense",
            "OperationDeniedNotInAutoSignWhiteList",
            "OperationDeniedOperatorHasNoPermission",
            "OperationDeniedOrgUniformSocialCreditCodeErr",
            "OperationDeniedOrganizationClosing",
            "OperationDeniedOrganizationNotActivated",
            "OperationDeniedOutQueryLimit",
            "OperationDeniedOverSeaForbid",
            "OperationDeniedPayDeadline",
            "OperationDeniedPersonHasNoSignature",
            "OperationDeniedPersonNoOpenServerSign",
            "OperationDeniedPersonServerSignForbid",
            "OperationDeniedProveNoQuota",
            "OperationDeniedQrHasExpire",
            "OperationDeniedQrInvalid",
            "OperationDeniedRequiredComponentNotFill",
            "OperationDeniedServerSignNoAllowComponent",
            "OperationDeniedServerSignNoSupportSignature",
            "OperationDeniedSubOrgNotJoin",
            "OperationDeniedUserNoAudit",
            "OperationDeniedUserNotInOrganization",
            "OperationDeniedWhiteListForbid",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundApplication",
            "ResourceNotFoundAuthActiveOrganization",
            "ResourceNotFoundDocument",
            "ResourceNotFoundErrNotExistRole",
            "ResourceNotFoundFlow",
            "ResourceNotFoundFlowApprover",
            "ResourceNotFoundNotExistApplication",
            "ResourceNotFoundNotExistDocument",
            "ResourceNotFoundNotExistFlow",
            "ResourceNotFoundNotExistResource",
            "ResourceNotFoundNotExistTemplate",
            "ResourceNotFoundOrganization",
            "ResourceNotFoundQrInfo",
            "ResourceNotFoundResource",
            "ResourceNotFoundSuperAdmin",
            "ResourceNotFoundTemplate",
            "ResourceNotFoundUrl",
            "ResourceNotFoundUser",
            "ResourceNotFoundVerifyUser",
            "ResourceNotFoundWeWorkUser",
            "ResourceUnavailable",
            "UnauthorizedOperation",
            "UnauthorizedOperationNoPermissionFeature",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 244] = backgrounds(
            &WORDS,
            &index::ESS_V20201111_HEADS,
        );
        pub(super) static OWN: [Own; 6] = [
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "EssError",
            label_en: "Tencent E-Sign Enterprise Edition",
            label_zh: "腾讯电子签企业版",
            level: Level::Service,
            product: Some(products::ESS),
            version: Some("2020-11-11"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    2,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-08-09",
                        "自 2023-08-09 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    101,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2023-08-09",
                        "自 2023-08-09 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::ESS_V20201111_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20201111::EssError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
