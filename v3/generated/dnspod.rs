// @generated from spec/dnspod.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: fdef6f83f5fdd9d5
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/dnspod.rs"]
mod index;

/// Version 2021-03-23 of the API.
pub mod v20210323 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    /// Error codes of DNSPod (dnspod), API 3.0, version 2021-03-23.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum DnspodError {
        /// AuthFailure
        AuthFailure = 1_154_842_429,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation = 869_723_887,
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.AccountIsLocked
        #[doc(alias("FailedOperation.AccountIsLocked"))]
        FailedOperationAccountIsLocked = -891_090_720,
        /// FailedOperation.AuthLogUnsupport
        #[doc(alias("FailedOperation.AuthLogUnsupport"))]
        FailedOperationAuthLogUnsupport = -1_650_251_930,
        /// FailedOperation.CanNotCloseFreeDomain
        #[doc(alias("FailedOperation.CanNotCloseFreeDomain"))]
        FailedOperationCanNotCloseFreeDomain = -1_087_097_042,
        /// FailedOperation.ContainsPersonalVip
        #[doc(alias("FailedOperation.ContainsPersonalVip"))]
        FailedOperationContainsPersonalVip = -1_901_712_193,
        /// FailedOperation.CouponForFreeDomain
        #[doc(alias("FailedOperation.CouponForFreeDomain"))]
        FailedOperationCouponForFreeDomain = -1_277_336_581,
        /// FailedOperation.CouponNotSupported
        #[doc(alias("FailedOperation.CouponNotSupported"))]
        FailedOperationCouponNotSupported = 1_704_093_593,
        /// FailedOperation.CouponTypeAlreadyUsed
        #[doc(alias("FailedOperation.CouponTypeAlreadyUsed"))]
        FailedOperationCouponTypeAlreadyUsed = -1_977_455_922,
        /// FailedOperation.DNSSECIncompleteClosed
        #[doc(alias("FailedOperation.DNSSECIncompleteClosed"))]
        FailedOperationDnssecIncompleteClosed = 705_899_999,
        /// FailedOperation.DomainExists
        #[doc(alias("FailedOperation.DomainExists"))]
        FailedOperationDomainExists = -1_337_810_010,
        /// FailedOperation.DomainInEnterpriseMailAccount
        #[doc(alias("FailedOperation.DomainInEnterpriseMailAccount"))]
        FailedOperationDomainInEnterpriseMailAccount = 1_209_262_830,
        /// FailedOperation.DomainIsEnterpriseType
        #[doc(alias("FailedOperation.DomainIsEnterpriseType"))]
        FailedOperationDomainIsEnterpriseType = 1_027_599_770,
        /// FailedOperation.DomainIsKeyDomain
        #[doc(alias("FailedOperation.DomainIsKeyDomain"))]
        FailedOperationDomainIsKeyDomain = -1_876_390_263,
        /// FailedOperation.DomainIsLocked
        #[doc(alias("FailedOperation.DomainIsLocked"))]
        FailedOperationDomainIsLocked = -1_019_775_370,
        /// FailedOperation.DomainIsPersonalType
        #[doc(alias("FailedOperation.DomainIsPersonalType"))]
        FailedOperationDomainIsPersonalType = 1_819_271_028,
        /// FailedOperation.DomainIsSpam
        #[doc(alias("FailedOperation.DomainIsSpam"))]
        FailedOperationDomainIsSpam = 579_613_970,
        /// FailedOperation.DomainIsVip
        #[doc(alias("FailedOperation.DomainIsVip"))]
        FailedOperationDomainIsVip = 1_835_811_049,
        /// FailedOperation.DomainNotInService
        #[doc(alias("FailedOperation.DomainNotInService"))]
        FailedOperationDomainNotInService = -625_985_867,
        /// FailedOperation.DomainOwnedByOtherUser
        #[doc(alias("FailedOperation.DomainOwnedByOtherUser"))]
        FailedOperationDomainOwnedByOtherUser = -254_361_993,
        /// FailedOperation.EipCheckFailed
        #[doc(alias("FailedOperation.EipCheckFailed"))]
        FailedOperationEipCheckFailed = -1_657_171_791,
        /// FailedOperation.FileNotExist
        #[doc(alias("FailedOperation.FileNotExist"))]
        FailedOperationFileNotExist = 1_028_965_089,
        /// FailedOperation.FreeForumUidNotAllowed
        #[doc(alias("FailedOperation.FreeForumUidNotAllowed"))]
        FailedOperationFreeForumUidNotAllowed = -1_191_693_793,
        /// FailedOperation.FrequencyLimit
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.FrequencyLimit"))]
        FailedOperationFrequencyLimit = -1_069_927_800,
        /// FailedOperation.FunctionNotAllowedApply
        #[doc(alias("FailedOperation.FunctionNotAllowedApply"))]
        FailedOperationFunctionNotAllowedApply = -2_109_936_654,
        /// FailedOperation.GetWhoisFailed
        #[doc(alias("FailedOperation.GetWhoisFailed"))]
        FailedOperationGetWhoisFailed = 1_496_569_859,
        /// FailedOperation.InsufficientBalance
        #[doc(alias("FailedOperation.InsufficientBalance"))]
        FailedOperationInsufficientBalance = 36_889_959,
        /// FailedOperation.LoginAreaNotAllowed
        #[doc(alias("FailedOperation.LoginAreaNotAllowed"))]
        FailedOperationLoginAreaNotAllowed = 447_492_967,
        /// FailedOperation.LoginFailed
        #[doc(alias("FailedOperation.LoginFailed"))]
        FailedOperationLoginFailed = 1_492_100_177,
        /// FailedOperation.LoginTimeout
        #[doc(alias("FailedOperation.LoginTimeout"))]
        FailedOperationLoginTimeout = -180_271_816,
        /// FailedOperation.MobileNotVerified
        #[doc(alias("FailedOperation.MobileNotVerified"))]
        FailedOperationMobileNotVerified = 371_073_150,
        /// FailedOperation.MustAddDefaultLineFirst
        #[doc(alias("FailedOperation.MustAddDefaultLineFirst"))]
        FailedOperationMustAddDefaultLineFirst = 184_138_136,
        /// FailedOperation.NotBatchTaskOwner
        #[doc(alias("FailedOperation.NotBatchTaskOwner"))]
        FailedOperationNotBatchTaskOwner = -1_725_295_878,
        /// FailedOperation.NotBindCreditCard
        #[doc(alias("FailedOperation.NotBindCreditCard"))]
        FailedOperationNotBindCreditCard = -1_707_240_766,
        /// FailedOperation.NotDomainOwner
        #[doc(alias("FailedOperation.NotDomainOwner"))]
        FailedOperationNotDomainOwner = 663_155_153,
        /// FailedOperation.NotRealNamedUser
        #[doc(alias("FailedOperation.NotRealNamedUser"))]
        FailedOperationNotRealNamedUser = 975_123_876,
        /// FailedOperation.NotResourceOwner
        #[doc(alias("FailedOperation.NotResourceOwner"))]
        FailedOperationNotResourceOwner = -153_218_485,
        /// FailedOperation.OrderCanNotPay
        #[doc(alias("FailedOperation.OrderCanNotPay"))]
        FailedOperationOrderCanNotPay = -859_338_089,
        /// FailedOperation.OrderHasPaid
        #[doc(alias("FailedOperation.OrderHasPaid"))]
        FailedOperationOrderHasPaid = 1_052_084_759,
        /// FailedOperation.PostPayPaymentNotOpen
        #[doc(alias("FailedOperation.PostPayPaymentNotOpen"))]
        FailedOperationPostPayPaymentNotOpen = 1_732_768_864,
        /// FailedOperation.ResourceNotBind
        #[doc(alias("FailedOperation.ResourceNotBind"))]
        FailedOperationResourceNotBind = 396_750_807,
        /// FailedOperation.TemporaryError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TemporaryError"))]
        FailedOperationTemporaryError = 432_510_128,
        /// FailedOperation.TencentCloudForbid
        #[doc(alias("FailedOperation.TencentCloudForbid"))]
        FailedOperationTencentCloudForbid = 544_084_181,
        /// FailedOperation.TransferToEnterpriseDenied
        #[doc(alias("FailedOperation.TransferToEnterpriseDenied"))]
        FailedOperationTransferToEnterpriseDenied = 296_731_854,
        /// FailedOperation.TransferToPersonDenied
        #[doc(alias("FailedOperation.TransferToPersonDenied"))]
        FailedOperationTransferToPersonDenied = -630_029_349,
        /// FailedOperation.TwoStepNotOn
        #[doc(alias("FailedOperation.TwoStepNotOn"))]
        FailedOperationTwoStepNotOn = -1_612_547_104,
        /// FailedOperation.UnknowError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.UnknowError"))]
        FailedOperationUnknowError = -410_496_346,
        /// FailedOperation.UserNotAllowTransfer
        #[doc(alias("FailedOperation.UserNotAllowTransfer"))]
        FailedOperationUserNotAllowTransfer = 581_052_812,
        /// FailedOperation.VerifyingBillExists
        #[doc(alias("FailedOperation.VerifyingBillExists"))]
        FailedOperationVerifyingBillExists = -1_255_454_304,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameter.AccountIsBanned
        #[doc(alias("InvalidParameter.AccountIsBanned"))]
        InvalidParameterAccountIsBanned = -1_826_857_717,
        /// InvalidParameter.AcquireHashExists
        #[doc(alias("InvalidParameter.AcquireHashExists"))]
        InvalidParameterAcquireHashExists = -523_451_722,
        /// InvalidParameter.AcquireHashExsits
        #[doc(alias("InvalidParameter.AcquireHashExsits"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-06-27"
        )]
        InvalidParameterAcquireHashExsits = -2_093_651_033,
        /// InvalidParameter.ActionInvalid
        #[doc(alias("InvalidParameter.ActionInvalid"))]
        InvalidParameterActionInvalid = -1_975_754_005,
        /// InvalidParameter.ActionSuccess
        #[doc(alias("InvalidParameter.ActionSuccess"))]
        InvalidParameterActionSuccess = -127_052_558,
        /// InvalidParameter.Activity
        #[doc(alias("InvalidParameter.Activity"))]
        InvalidParameterActivity = 1_252_050_024,
        /// InvalidParameter.AliasIsMyDomain
        #[doc(alias("InvalidParameter.AliasIsMyDomain"))]
        InvalidParameterAliasIsMyDomain = -1_102_584_438,
        /// InvalidParameter.AuthLogInvalidRetCode
        #[doc(alias("InvalidParameter.AuthLogInvalidRetCode"))]
        InvalidParameterAuthLogInvalidRetCode = -675_136_463,
        /// InvalidParameter.AuthLogInvalidScope
        #[doc(alias("InvalidParameter.AuthLogInvalidScope"))]
        InvalidParameterAuthLogInvalidScope = -833_394_389,
        /// InvalidParameter.BatchDomainCreateActionError
        #[doc(alias("InvalidParameter.BatchDomainCreateActionError"))]
        InvalidParameterBatchDomainCreateActionError = 1_331_007_700,
        /// InvalidParameter.BatchDomainNotAuth
        #[doc(alias("InvalidParameter.BatchDomainNotAuth"))]
        InvalidParameterBatchDomainNotAuth = -943_813_050,
        /// InvalidParameter.BatchLimitUndo
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidParameter.BatchLimitUndo"))]
        InvalidParameterBatchLimitUndo = -418_849_905,
        /// InvalidParameter.BatchRecordCreateActionError
        #[doc(alias("InvalidParameter.BatchRecordCreateActionError"))]
        InvalidParameterBatchRecordCreateActionError = -107_625_401,
        /// InvalidParameter.BatchRecordModifyActionError
        #[doc(alias("InvalidParameter.BatchRecordModifyActionError"))]
        InvalidParameterBatchRecordModifyActionError = 911_212_389,
        /// InvalidParameter.BatchRecordModifyActionInvalidValue
        #[doc(alias("InvalidParameter.BatchRecordModifyActionInvalidValue"))]
        InvalidParameterBatchRecordModifyActionInvalidValue = 2_059_687_752,
        /// InvalidParameter.BatchRecordRemoveActionError
        #[doc(alias("InvalidParameter.BatchRecordRemoveActionError"))]
        InvalidParameterBatchRecordRemoveActionError = 1_178_141_546,
        /// InvalidParameter.BatchRecordReplaceActionError
        #[doc(alias("InvalidParameter.BatchRecordReplaceActionError"))]
        InvalidParameterBatchRecordReplaceActionError = -1_541_958_289,
        /// InvalidParameter.BatchTaskCountLimit
        #[doc(alias("InvalidParameter.BatchTaskCountLimit"))]
        InvalidParameterBatchTaskCountLimit = -819_111_412,
        /// InvalidParameter.BatchTaskNotExist
        #[doc(alias("InvalidParameter.BatchTaskNotExist"))]
        InvalidParameterBatchTaskNotExist = 1_592_225_636,
        /// InvalidParameter.BillNumberInvalid
        #[doc(alias("InvalidParameter.BillNumberInvalid"))]
        InvalidParameterBillNumberInvalid = -1_593_649_727,
        /// InvalidParameter.BrowserNull
        #[doc(alias("InvalidParameter.BrowserNull"))]
        InvalidParameterBrowserNull = 1_382_025_676,
        /// InvalidParameter.ClientTokenTooLong
        #[doc(alias("InvalidParameter.ClientTokenTooLong"))]
        InvalidParameterClientTokenTooLong = 1_843_581_907,
        /// InvalidParameter.Common
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidParameter.Common"))]
        InvalidParameterCommon = 665_256_204,
        /// InvalidParameter.CopiedLineGroupDuplicated
        #[doc(alias("InvalidParameter.CopiedLineGroupDuplicated"))]
        InvalidParameterCopiedLineGroupDuplicated = -869_294_334,
        /// InvalidParameter.CustomMessage
        #[doc(alias("InvalidParameter.CustomMessage"))]
        InvalidParameterCustomMessage = 38_735_631,
        /// InvalidParameter.DTokenNotSupport
        #[doc(alias("InvalidParameter.DTokenNotSupport"))]
        InvalidParameterDTokenNotSupport = 624_850_063,
        /// InvalidParameter.DataExpired
        #[doc(alias("InvalidParameter.DataExpired"))]
        InvalidParameterDataExpired = 4_165_209,
        /// InvalidParameter.DataInvalid
        #[doc(alias("InvalidParameter.DataInvalid"))]
        InvalidParameterDataInvalid = 738_465_170,
        /// InvalidParameter.DealTypeInvalid
        #[doc(alias("InvalidParameter.DealTypeInvalid"))]
        InvalidParameterDealTypeInvalid = 9_158_480,
        /// InvalidParameter.DefaultLineNotSelfdefined
        #[doc(alias("InvalidParameter.DefaultLineNotSelfdefined"))]
        InvalidParameterDefaultLineNotSelfdefined = -123_718_786,
        /// InvalidParameter.DnsDealDomainUpgraded
        #[doc(alias("InvalidParameter.DnsDealDomainUpgraded"))]
        InvalidParameterDnsDealDomainUpgraded = -916_151_836,
        /// InvalidParameter.DnsDealLocked
        #[doc(alias("InvalidParameter.DnsDealLocked"))]
        InvalidParameterDnsDealLocked = 1_064_792_303,
        /// InvalidParameter.DnsInvalidDeal
        #[doc(alias("InvalidParameter.DnsInvalidDeal"))]
        InvalidParameterDnsInvalidDeal = -1_210_422_603,
        /// InvalidParameter.DnssecAddCnameError
        #[doc(alias("InvalidParameter.DnssecAddCnameError"))]
        InvalidParameterDnssecAddCnameError = 805_722_202,
        /// InvalidParameter.DomainAliasExists
        #[doc(alias("InvalidParameter.DomainAliasExists"))]
        InvalidParameterDomainAliasExists = -2_072_441_715,
        /// InvalidParameter.DomainAliasIdInvalid
        #[doc(alias("InvalidParameter.DomainAliasIdInvalid"))]
        InvalidParameterDomainAliasIdInvalid = -480_631_496,
        /// InvalidParameter.DomainAlreadyVip
        #[doc(alias("InvalidParameter.DomainAlreadyVip"))]
        InvalidParameterDomainAlreadyVip = -285_850_354,
        /// InvalidParameter.DomainDuplicated
        #[doc(alias("InvalidParameter.DomainDuplicated"))]
        InvalidParameterDomainDuplicated = 1_323_835_306,
        /// InvalidParameter.DomainIdInvalid
        #[doc(alias("InvalidParameter.DomainIdInvalid"))]
        InvalidParameterDomainIdInvalid = 979_726_925,
        /// InvalidParameter.DomainInBlackList
        #[doc(alias("InvalidParameter.DomainInBlackList"))]
        InvalidParameterDomainInBlackList = -286_828_335,
        /// InvalidParameter.DomainInEffectOrInvalidated
        #[doc(alias("InvalidParameter.DomainInEffectOrInvalidated"))]
        InvalidParameterDomainInEffectOrInvalidated = -296_080_434,
        /// InvalidParameter.DomainInvalid
        #[doc(alias("InvalidParameter.DomainInvalid"))]
        InvalidParameterDomainInvalid = -1_407_326_707,
        /// InvalidParameter.DomainIsAliaser
        #[doc(alias("InvalidParameter.DomainIsAliaser"))]
        InvalidParameterDomainIsAliaser = 1_701_603_965,
        /// InvalidParameter.DomainIsModifyingDns
        #[doc(alias("InvalidParameter.DomainIsModifyingDns"))]
        InvalidParameterDomainIsModifyingDns = 1_993_797_671,
        /// InvalidParameter.DomainIsMyAlias
        #[doc(alias("InvalidParameter.DomainIsMyAlias"))]
        InvalidParameterDomainIsMyAlias = -958_431_699,
        /// InvalidParameter.DomainIsNotlocked
        #[doc(alias("InvalidParameter.DomainIsNotlocked"))]
        InvalidParameterDomainIsNotlocked = -1_909_243_156,
        /// InvalidParameter.DomainNotAllowedLock
        #[doc(alias("InvalidParameter.DomainNotAllowedLock"))]
        InvalidParameterDomainNotAllowedLock = 1_497_238_323,
        /// InvalidParameter.DomainNotAllowedModifyRecords
        #[doc(alias("InvalidParameter.DomainNotAllowedModifyRecords"))]
        InvalidParameterDomainNotAllowedModifyRecords = -2_079_234_621,
        /// InvalidParameter.DomainNotBeian
        #[doc(alias("InvalidParameter.DomainNotBeian"))]
        InvalidParameterDomainNotBeian = -41_660_904,
        /// InvalidParameter.DomainNotEffective
        #[doc(alias("InvalidParameter.DomainNotEffective"))]
        InvalidParameterDomainNotEffective = 1_204_252_065,
        /// InvalidParameter.DomainNotReged
        #[doc(alias("InvalidParameter.DomainNotReged"))]
        InvalidParameterDomainNotReged = -1_614_098_697,
        /// InvalidParameter.DomainNotVip
        #[doc(alias("InvalidParameter.DomainNotVip"))]
        InvalidParameterDomainNotVip = -659_475_789,
        /// InvalidParameter.DomainRecordExist
        #[doc(alias("InvalidParameter.DomainRecordExist"))]
        InvalidParameterDomainRecordExist = 1_001_126_220,
        /// InvalidParameter.DomainSelfNoCopy
        #[doc(alias("InvalidParameter.DomainSelfNoCopy"))]
        InvalidParameterDomainSelfNoCopy = 165_175_158,
        /// InvalidParameter.DomainTaskNotFinished
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidParameter.DomainTaskNotFinished"))]
        InvalidParameterDomainTaskNotFinished = -1_635_435_099,
        /// InvalidParameter.DomainTooLong
        #[doc(alias("InvalidParameter.DomainTooLong"))]
        InvalidParameterDomainTooLong = -1_054_897_587,
        /// InvalidParameter.DomainTypeInvalid
        #[doc(alias("InvalidParameter.DomainTypeInvalid"))]
        InvalidParameterDomainTypeInvalid = 243_840_689,
        /// InvalidParameter.DomainsEmpty
        #[doc(alias("InvalidParameter.DomainsEmpty"))]
        InvalidParameterDomainsEmpty = 1_557_297_271,
        /// InvalidParameter.EmailInvalid
        #[doc(alias("InvalidParameter.EmailInvalid"))]
        InvalidParameterEmailInvalid = -253_733_596,
        /// InvalidParameter.EmailNotVerified
        #[doc(alias("InvalidParameter.EmailNotVerified"))]
        InvalidParameterEmailNotVerified = 22_799_922,
        /// InvalidParameter.EmailOrQqInvalid
        #[doc(alias("InvalidParameter.EmailOrQqInvalid"))]
        InvalidParameterEmailOrQqInvalid = 1_687_630_057,
        /// InvalidParameter.EmailSame
        #[doc(alias("InvalidParameter.EmailSame"))]
        InvalidParameterEmailSame = 248_966_650,
        /// InvalidParameter.EndDateBeyondRange
        #[doc(alias("InvalidParameter.EndDateBeyondRange"))]
        InvalidParameterEndDateBeyondRange = -640_730_417,
        /// InvalidParameter.GetNsFail
        #[doc(alias("InvalidParameter.GetNsFail"))]
        InvalidParameterGetNsFail = 152_068_047,
        /// InvalidParameter.GoodsChildTypeInvalid
        #[doc(alias("InvalidParameter.GoodsChildTypeInvalid"))]
        InvalidParameterGoodsChildTypeInvalid = -751_506_008,
        /// InvalidParameter.GoodsNumInvalid
        #[doc(alias("InvalidParameter.GoodsNumInvalid"))]
        InvalidParameterGoodsNumInvalid = 1_205_550_973,
        /// InvalidParameter.GoodsTypeInvalid
        #[doc(alias("InvalidParameter.GoodsTypeInvalid"))]
        InvalidParameterGoodsTypeInvalid = -1_357_798_481,
        /// InvalidParameter.GradeNotCopy
        #[doc(alias("InvalidParameter.GradeNotCopy"))]
        InvalidParameterGradeNotCopy = -159_494_262,
        /// InvalidParameter.GroupIdInvalid
        #[doc(alias("InvalidParameter.GroupIdInvalid"))]
        InvalidParameterGroupIdInvalid = 1_934_331_252,
        /// InvalidParameter.GroupNameEmpty
        #[doc(alias("InvalidParameter.GroupNameEmpty"))]
        InvalidParameterGroupNameEmpty = 1_554_984_210,
        /// InvalidParameter.GroupNameExists
        #[doc(alias("InvalidParameter.GroupNameExists"))]
        InvalidParameterGroupNameExists = 1_017_383_848,
        /// InvalidParameter.GroupNameInvalid
        #[doc(alias("InvalidParameter.GroupNameInvalid"))]
        InvalidParameterGroupNameInvalid = -1_224_202_838,
        /// InvalidParameter.GroupNameOccupied
        #[doc(alias("InvalidParameter.GroupNameOccupied"))]
        InvalidParameterGroupNameOccupied = 1_155_130_422,
        /// InvalidParameter.HasPendingApply
        #[doc(alias("InvalidParameter.HasPendingApply"))]
        InvalidParameterHasPendingApply = -1_145_587_921,
        /// InvalidParameter.IllegalNewDeal
        #[doc(alias("InvalidParameter.IllegalNewDeal"))]
        InvalidParameterIllegalNewDeal = 1_482_070_848,
        /// InvalidParameter.InnerTaskNotExist
        #[doc(alias("InvalidParameter.InnerTaskNotExist"))]
        InvalidParameterInnerTaskNotExist = 1_885_919_393,
        /// InvalidParameter.InvalidCoupon
        #[doc(alias("InvalidParameter.InvalidCoupon"))]
        InvalidParameterInvalidCoupon = -851_055_361,
        /// InvalidParameter.InvalidDealName
        #[doc(alias("InvalidParameter.InvalidDealName"))]
        InvalidParameterInvalidDealName = -72_893_082,
        /// InvalidParameter.InvalidEndDate
        #[doc(alias("InvalidParameter.InvalidEndDate"))]
        InvalidParameterInvalidEndDate = 756_436_407,
        /// InvalidParameter.InvalidIp
        #[doc(alias("InvalidParameter.InvalidIp"))]
        InvalidParameterInvalidIp = -1_491_693_071,
        /// InvalidParameter.InvalidSecretId
        #[doc(alias("InvalidParameter.InvalidSecretId"))]
        InvalidParameterInvalidSecretId = -2_127_481_575,
        /// InvalidParameter.InvalidSignature
        #[doc(alias("InvalidParameter.InvalidSignature"))]
        InvalidParameterInvalidSignature = 1_988_783_331,
        /// InvalidParameter.InvalidSrcDomainId
        #[doc(alias("InvalidParameter.InvalidSrcDomainId"))]
        InvalidParameterInvalidSrcDomainId = -593_303_954,
        /// InvalidParameter.InvalidStartDate
        #[doc(alias("InvalidParameter.InvalidStartDate"))]
        InvalidParameterInvalidStartDate = 1_115_345_895,
        /// InvalidParameter.InvalidTime
        #[doc(alias("InvalidParameter.InvalidTime"))]
        InvalidParameterInvalidTime = 1_458_888_228,
        /// InvalidParameter.InvalidWeight
        #[doc(alias("InvalidParameter.InvalidWeight"))]
        InvalidParameterInvalidWeight = 823_709_543,
        /// InvalidParameter.IpAlreadyExist
        #[doc(alias("InvalidParameter.IpAlreadyExist"))]
        InvalidParameterIpAlreadyExist = -806_167_127,
        /// InvalidParameter.IpArea
        #[doc(alias("InvalidParameter.IpArea"))]
        InvalidParameterIpArea = 1_487_747_718,
        /// InvalidParameter.IpsExceedLimit
        #[doc(alias("InvalidParameter.IpsExceedLimit"))]
        InvalidParameterIpsExceedLimit = -1_855_653_997,
        /// InvalidParameter.JobGreaterThanLimit
        #[doc(alias("InvalidParameter.JobGreaterThanLimit"))]
        InvalidParameterJobGreaterThanLimit = -78_829_642,
        /// InvalidParameter.LineFormatInvalid
        #[doc(alias("InvalidParameter.LineFormatInvalid"))]
        InvalidParameterLineFormatInvalid = 1_768_797_275,
        /// InvalidParameter.LineGroupNotSupported
        #[doc(alias("InvalidParameter.LineGroupNotSupported"))]
        InvalidParameterLineGroupNotSupported = -484_158_327,
        /// InvalidParameter.LineGroupOverCounted
        #[doc(alias("InvalidParameter.LineGroupOverCounted"))]
        InvalidParameterLineGroupOverCounted = 794_166_236,
        /// InvalidParameter.LineGroupUpdateFailed
        #[doc(alias("InvalidParameter.LineGroupUpdateFailed"))]
        InvalidParameterLineGroupUpdateFailed = -569_691_178,
        /// InvalidParameter.LineInAnotherGroup
        #[doc(alias("InvalidParameter.LineInAnotherGroup"))]
        InvalidParameterLineInAnotherGroup = -1_592_456_782,
        /// InvalidParameter.LineInUse
        #[doc(alias("InvalidParameter.LineInUse"))]
        InvalidParameterLineInUse = -117_454_171,
        /// InvalidParameter.LineInUseNotDelete
        #[doc(alias("InvalidParameter.LineInUseNotDelete"))]
        InvalidParameterLineInUseNotDelete = -1_006_387_507,
        /// InvalidParameter.LineNameInvalid
        #[doc(alias("InvalidParameter.LineNameInvalid"))]
        InvalidParameterLineNameInvalid = -1_639_281_824,
        /// InvalidParameter.LineNameInvalidCharacter
        #[doc(alias("InvalidParameter.LineNameInvalidCharacter"))]
        InvalidParameterLineNameInvalidCharacter = -2_141_414_861,
        /// InvalidParameter.LineNameOccupied
        #[doc(alias("InvalidParameter.LineNameOccupied"))]
        InvalidParameterLineNameOccupied = 1_273_150_115,
        /// InvalidParameter.LineNotExist
        #[doc(alias("InvalidParameter.LineNotExist"))]
        InvalidParameterLineNotExist = -1_956_047_008,
        /// InvalidParameter.LineNotSelected
        #[doc(alias("InvalidParameter.LineNotSelected"))]
        InvalidParameterLineNotSelected = -2_087_137_723,
        /// InvalidParameter.LineOverCounted
        #[doc(alias("InvalidParameter.LineOverCounted"))]
        InvalidParameterLineOverCounted = -2_045_599_761,
        /// InvalidParameter.LockDaysInvalid
        #[doc(alias("InvalidParameter.LockDaysInvalid"))]
        InvalidParameterLockDaysInvalid = 979_899_797,
        /// InvalidParameter.LoginTokenIdError
        #[doc(alias("InvalidParameter.LoginTokenIdError"))]
        InvalidParameterLoginTokenIdError = -405_795_236,
        /// InvalidParameter.LoginTokenNotExists
        #[doc(alias("InvalidParameter.LoginTokenNotExists"))]
        InvalidParameterLoginTokenNotExists = 87_532_577,
        /// InvalidParameter.LoginTokenValidateFailed
        #[doc(alias("InvalidParameter.LoginTokenValidateFailed"))]
        InvalidParameterLoginTokenValidateFailed = 700_408_514,
        /// InvalidParameter.MobileNotVerified
        #[doc(alias("InvalidParameter.MobileNotVerified"))]
        InvalidParameterMobileNotVerified = -940_777_665,
        /// InvalidParameter.MxInvalid
        #[doc(alias("InvalidParameter.MxInvalid"))]
        InvalidParameterMxInvalid = 256_533_079,
        /// InvalidParameter.NewPackageTypeInvalid
        #[doc(alias("InvalidParameter.NewPackageTypeInvalid"))]
        InvalidParameterNewPackageTypeInvalid = 2_120_433_547,
        /// InvalidParameter.NoAuthorityToSrcDomain
        #[doc(alias("InvalidParameter.NoAuthorityToSrcDomain"))]
        InvalidParameterNoAuthorityToSrcDomain = 336_695_095,
        /// InvalidParameter.NoAuthorityToTheGroup
        #[doc(alias("InvalidParameter.NoAuthorityToTheGroup"))]
        InvalidParameterNoAuthorityToTheGroup = 1_145_082_179,
        /// InvalidParameter.OffsetInvalid
        #[doc(alias("InvalidParameter.OffsetInvalid"))]
        InvalidParameterOffsetInvalid = 526_226_263,
        /// InvalidParameter.OpenidInvalid
        #[doc(alias("InvalidParameter.OpenidInvalid"))]
        InvalidParameterOpenidInvalid = -1_432_458_380,
        /// InvalidParameter.OperateFailed
        #[doc(alias("InvalidParameter.OperateFailed"))]
        InvalidParameterOperateFailed = 1_499_105_268,
        /// InvalidParameter.OperationIsTooFrequent
        ///
        /// - Retry: `throttle`
        #[doc(alias("InvalidParameter.OperationIsTooFrequent"))]
        InvalidParameterOperationIsTooFrequent = 1_761_511_686,
        /// InvalidParameter.OptypeNotSupported
        #[doc(alias("InvalidParameter.OptypeNotSupported"))]
        InvalidParameterOptypeNotSupported = -248_988_328,
        /// InvalidParameter.OtherAccountUnrealName
        #[doc(alias("InvalidParameter.OtherAccountUnrealName"))]
        InvalidParameterOtherAccountUnrealName = -161_532_089,
        /// InvalidParameter.ParamInvalid
        #[doc(alias("InvalidParameter.ParamInvalid"))]
        InvalidParameterParamInvalid = 1_009_931_583,
        /// InvalidParameter.ParamsIllegal
        #[doc(alias("InvalidParameter.ParamsIllegal"))]
        InvalidParameterParamsIllegal = -202_878_342,
        /// InvalidParameter.ParamsMissing
        #[doc(alias("InvalidParameter.ParamsMissing"))]
        InvalidParameterParamsMissing = 1_542_224_547,
        /// InvalidParameter.PermissionDenied
        #[doc(alias("InvalidParameter.PermissionDenied"))]
        InvalidParameterPermissionDenied = 1_743_723_871,
        /// InvalidParameter.PtrInvalidPublicIp
        #[doc(alias("InvalidParameter.PtrInvalidPublicIp"))]
        InvalidParameterPtrInvalidPublicIp = 1_412_472_914,
        /// InvalidParameter.PtrIpNotOwner
        #[doc(alias("InvalidParameter.PtrIpNotOwner"))]
        InvalidParameterPtrIpNotOwner = 99_026_633,
        /// InvalidParameter.QcloudUinInvalid
        #[doc(alias("InvalidParameter.QcloudUinInvalid"))]
        InvalidParameterQcloudUinInvalid = 1_033_158_927,
        /// InvalidParameter.QuhuiTxtNotMatch
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.QuhuiTxtNotMatch"))]
        InvalidParameterQuhuiTxtNotMatch = 978_730_879,
        /// InvalidParameter.QuhuiTxtRecordWait
        #[doc(alias("InvalidParameter.QuhuiTxtRecordWait"))]
        InvalidParameterQuhuiTxtRecordWait = 401_608_120,
        /// InvalidParameter.RealNameUser
        #[doc(alias("InvalidParameter.RealNameUser"))]
        InvalidParameterRealNameUser = 298_570_336,
        /// InvalidParameter.RecordIdInvalid
        #[doc(alias("InvalidParameter.RecordIdInvalid"))]
        InvalidParameterRecordIdInvalid = -1_016_366_947,
        /// InvalidParameter.RecordLineInvalid
        #[doc(alias("InvalidParameter.RecordLineInvalid"))]
        InvalidParameterRecordLineInvalid = -1_767_204_355,
        /// InvalidParameter.RecordTypeInvalid
        #[doc(alias("InvalidParameter.RecordTypeInvalid"))]
        InvalidParameterRecordTypeInvalid = 527_397_699,
        /// InvalidParameter.RecordValueInvalid
        #[doc(alias("InvalidParameter.RecordValueInvalid"))]
        InvalidParameterRecordValueInvalid = 735_069_470,
        /// InvalidParameter.RecordValueLengthInvalid
        #[doc(alias("InvalidParameter.RecordValueLengthInvalid"))]
        InvalidParameterRecordValueLengthInvalid = 752_558_933,
        /// InvalidParameter.RecordsEmpty
        #[doc(alias("InvalidParameter.RecordsEmpty"))]
        InvalidParameterRecordsEmpty = -1_407_083_514,
        /// InvalidParameter.RemarkLengthExceeded
        #[doc(alias("InvalidParameter.RemarkLengthExceeded"))]
        InvalidParameterRemarkLengthExceeded = 948_833_703,
        /// InvalidParameter.RemarkTooLong
        #[doc(alias("InvalidParameter.RemarkTooLong"))]
        InvalidParameterRemarkTooLong = -920_497_848,
        /// InvalidParameter.RequestIpLimited
        #[doc(alias("InvalidParameter.RequestIpLimited"))]
        InvalidParameterRequestIpLimited = -1_033_586_645,
        /// InvalidParameter.ResultMoreThan500
        #[doc(alias("InvalidParameter.ResultMoreThan500"))]
        InvalidParameterResultMoreThan500 = -580_911_400,
        /// InvalidParameter.ShareUserExists
        #[doc(alias("InvalidParameter.ShareUserExists"))]
        InvalidParameterShareUserExists = -118_699_377,
        /// InvalidParameter.SharedUsersUnrealName
        #[doc(alias("InvalidParameter.SharedUsersUnrealName"))]
        InvalidParameterSharedUsersUnrealName = 1_762_016_221,
        /// InvalidParameter.StartDateBeyondRange
        #[doc(alias("InvalidParameter.StartDateBeyondRange"))]
        InvalidParameterStartDateBeyondRange = -325_918_075,
        /// InvalidParameter.StarttimeGreaterThanEndtime
        #[doc(alias("InvalidParameter.StarttimeGreaterThanEndtime"))]
        InvalidParameterStarttimeGreaterThanEndtime = -425_156_482,
        /// InvalidParameter.StatusCodeInvalid
        #[doc(alias("InvalidParameter.StatusCodeInvalid"))]
        InvalidParameterStatusCodeInvalid = 524_943_646,
        /// InvalidParameter.SubdomainInvalid
        #[doc(alias("InvalidParameter.SubdomainInvalid"))]
        InvalidParameterSubdomainInvalid = 312_120_682,
        /// InvalidParameter.SubsBeyondRange
        #[doc(alias("InvalidParameter.SubsBeyondRange"))]
        InvalidParameterSubsBeyondRange = -681_025_239,
        /// InvalidParameter.TaskNotCompleted
        #[doc(alias("InvalidParameter.TaskNotCompleted"))]
        InvalidParameterTaskNotCompleted = -404_235_202,
        /// InvalidParameter.TimeSpanInvalid
        #[doc(alias("InvalidParameter.TimeSpanInvalid"))]
        InvalidParameterTimeSpanInvalid = 1_829_791_835,
        /// InvalidParameter.TimestampExpired
        #[doc(alias("InvalidParameter.TimestampExpired"))]
        InvalidParameterTimestampExpired = 1_688_086_429,
        /// InvalidParameter.TooManyInvalidDomains
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.TooManyInvalidDomains"))]
        InvalidParameterTooManyInvalidDomains = -1_517_289_192,
        /// InvalidParameter.ToolsDomainInvalid
        #[doc(alias("InvalidParameter.ToolsDomainInvalid"))]
        InvalidParameterToolsDomainInvalid = -2_117_384_079,
        /// InvalidParameter.ToolsDomainNotReged
        #[doc(alias("InvalidParameter.ToolsDomainNotReged"))]
        InvalidParameterToolsDomainNotReged = -1_986_267_069,
        /// InvalidParameter.TransferAccountIsBanned
        #[doc(alias("InvalidParameter.TransferAccountIsBanned"))]
        InvalidParameterTransferAccountIsBanned = -1_367_029_374,
        /// InvalidParameter.UnLockCodeExpired
        #[doc(alias("InvalidParameter.UnLockCodeExpired"))]
        InvalidParameterUnLockCodeExpired = 1_662_402_018,
        /// InvalidParameter.UnLockCodeInvalid
        #[doc(alias("InvalidParameter.UnLockCodeInvalid"))]
        InvalidParameterUnLockCodeInvalid = 666_180_216,
        /// InvalidParameter.UnrealNameUser
        #[doc(alias("InvalidParameter.UnrealNameUser"))]
        InvalidParameterUnrealNameUser = 322_834_252,
        /// InvalidParameter.UnsupportedFilterType
        #[doc(alias("InvalidParameter.UnsupportedFilterType"))]
        InvalidParameterUnsupportedFilterType = 262_067_333,
        /// InvalidParameter.UpdateNewGradeFailed
        #[doc(alias("InvalidParameter.UpdateNewGradeFailed"))]
        InvalidParameterUpdateNewGradeFailed = 1_547_520_176,
        /// InvalidParameter.UpdateOldGradeFailed
        #[doc(alias("InvalidParameter.UpdateOldGradeFailed"))]
        InvalidParameterUpdateOldGradeFailed = 1_210_088_372,
        /// InvalidParameter.UrlValueIllegal
        #[doc(alias("InvalidParameter.UrlValueIllegal"))]
        InvalidParameterUrlValueIllegal = 991_989_807,
        /// InvalidParameter.UserAlreadyLocked
        #[doc(alias("InvalidParameter.UserAlreadyLocked"))]
        InvalidParameterUserAlreadyLocked = -1_587_029_643,
        /// InvalidParameter.UserAreaInvalid
        #[doc(alias("InvalidParameter.UserAreaInvalid"))]
        InvalidParameterUserAreaInvalid = -2_125_345_224,
        /// InvalidParameter.UserNotExists
        #[doc(alias("InvalidParameter.UserNotExists"))]
        InvalidParameterUserNotExists = 1_179_753_275,
        /// InvalidParameter.UuidInvalid
        #[doc(alias("InvalidParameter.UuidInvalid"))]
        InvalidParameterUuidInvalid = 39_641_578,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.DomainGradeInvalid
        #[doc(alias("InvalidParameterValue.DomainGradeInvalid"))]
        InvalidParameterValueDomainGradeInvalid = 1_268_913_527,
        /// InvalidParameterValue.DomainNotExists
        #[doc(alias("InvalidParameterValue.DomainNotExists"))]
        InvalidParameterValueDomainNotExists = 1_809_995_479,
        /// InvalidParameterValue.IpAreaEmptyIp
        #[doc(alias("InvalidParameterValue.IpAreaEmptyIp"))]
        InvalidParameterValueIpAreaEmptyIp = 70_519_983,
        /// InvalidParameterValue.IpAreaEmptyLineName
        #[doc(alias("InvalidParameterValue.IpAreaEmptyLineName"))]
        InvalidParameterValueIpAreaEmptyLineName = 2_069_713_498,
        /// InvalidParameterValue.LimitInvalid
        #[doc(alias("InvalidParameterValue.LimitInvalid"))]
        InvalidParameterValueLimitInvalid = 1_716_579_308,
        /// InvalidParameterValue.UpgradeTermInvalid
        #[doc(alias("InvalidParameterValue.UpgradeTermInvalid"))]
        InvalidParameterValueUpgradeTermInvalid = 873_867_486,
        /// InvalidParameterValue.UserIdInvalid
        #[doc(alias("InvalidParameterValue.UserIdInvalid"))]
        InvalidParameterValueUserIdInvalid = 344_400_336,
        /// LimitExceeded
        LimitExceeded = 1_877_296_052,
        /// LimitExceeded.AAAACountLimit
        #[doc(alias("LimitExceeded.AAAACountLimit"))]
        LimitExceededAaaaCountLimit = 38_174_292,
        /// LimitExceeded.AtNsRecordLimit
        #[doc(alias("LimitExceeded.AtNsRecordLimit"))]
        LimitExceededAtNsRecordLimit = -598_373_515,
        /// LimitExceeded.CustomLineLimited
        #[doc(alias("LimitExceeded.CustomLineLimited"))]
        LimitExceededCustomLineLimited = -1_868_452_373,
        /// LimitExceeded.DomainAliasCountExceeded
        #[doc(alias("LimitExceeded.DomainAliasCountExceeded"))]
        LimitExceededDomainAliasCountExceeded = -830_269_585,
        /// LimitExceeded.DomainAliasNumberLimit
        #[doc(alias("LimitExceeded.DomainAliasNumberLimit"))]
        LimitExceededDomainAliasNumberLimit = 1_823_425_743,
        /// LimitExceeded.FailedLoginLimitExceeded
        #[doc(alias("LimitExceeded.FailedLoginLimitExceeded"))]
        LimitExceededFailedLoginLimitExceeded = -1_935_439_919,
        /// LimitExceeded.GroupNumberLimit
        #[doc(alias("LimitExceeded.GroupNumberLimit"))]
        LimitExceededGroupNumberLimit = 194_956_514,
        /// LimitExceeded.HiddenUrlExceeded
        #[doc(alias("LimitExceeded.HiddenUrlExceeded"))]
        LimitExceededHiddenUrlExceeded = -988_373_978,
        /// LimitExceeded.NsCountLimit
        #[doc(alias("LimitExceeded.NsCountLimit"))]
        LimitExceededNsCountLimit = -750_041_694,
        /// LimitExceeded.OffsetExceeded
        #[doc(alias("LimitExceeded.OffsetExceeded"))]
        LimitExceededOffsetExceeded = -1_248_085_877,
        /// LimitExceeded.RecordTtlLimit
        #[doc(alias("LimitExceeded.RecordTtlLimit"))]
        LimitExceededRecordTtlLimit = 779_683_554,
        /// LimitExceeded.SrvCountLimit
        #[doc(alias("LimitExceeded.SrvCountLimit"))]
        LimitExceededSrvCountLimit = -1_864_122_980,
        /// LimitExceeded.SubdomainLevelLimit
        #[doc(alias("LimitExceeded.SubdomainLevelLimit"))]
        LimitExceededSubdomainLevelLimit = -1_067_115_809,
        /// LimitExceeded.SubdomainRollLimit
        #[doc(alias("LimitExceeded.SubdomainRollLimit"))]
        LimitExceededSubdomainRollLimit = -68_129_116,
        /// LimitExceeded.SubdomainWcardLimit
        #[doc(alias("LimitExceeded.SubdomainWcardLimit"))]
        LimitExceededSubdomainWcardLimit = 2_072_394_583,
        /// LimitExceeded.UrlCountLimit
        #[doc(alias("LimitExceeded.UrlCountLimit"))]
        LimitExceededUrlCountLimit = -1_369_339_331,
        /// MissingParameter
        MissingParameter = -335_740_916,
        /// OperationDenied
        OperationDenied = 1_116_061_597,
        /// OperationDenied.AccessDenied
        #[doc(alias("OperationDenied.AccessDenied"))]
        OperationDeniedAccessDenied = -317_832_811,
        /// OperationDenied.AgentDenied
        #[doc(alias("OperationDenied.AgentDenied"))]
        OperationDeniedAgentDenied = 1_843_805_858,
        /// OperationDenied.AgentSubordinateDenied
        #[doc(alias("OperationDenied.AgentSubordinateDenied"))]
        OperationDeniedAgentSubordinateDenied = -1_701_859_782,
        /// OperationDenied.CancelBillNotAllowed
        #[doc(alias("OperationDenied.CancelBillNotAllowed"))]
        OperationDeniedCancelBillNotAllowed = 852_778_185,
        /// OperationDenied.DeleteUsingRecordLineNotAllowed
        #[doc(alias("OperationDenied.DeleteUsingRecordLineNotAllowed"))]
        OperationDeniedDeleteUsingRecordLineNotAllowed = 818_862_412,
        /// OperationDenied.DomainOwnerAllowedOnly
        #[doc(alias("OperationDenied.DomainOwnerAllowedOnly"))]
        OperationDeniedDomainOwnerAllowedOnly = 1_750_460_922,
        /// OperationDenied.EditUsingRecordLineNotAllowed
        #[doc(alias("OperationDenied.EditUsingRecordLineNotAllowed"))]
        OperationDeniedEditUsingRecordLineNotAllowed = 1_578_379_159,
        /// OperationDenied.IPInBlacklistNotAllowed
        #[doc(alias("OperationDenied.IPInBlacklistNotAllowed"))]
        OperationDeniedIpInBlacklistNotAllowed = -620_332_217,
        /// OperationDenied.MonitorCallbackNotEnabled
        #[doc(alias("OperationDenied.MonitorCallbackNotEnabled"))]
        OperationDeniedMonitorCallbackNotEnabled = 1_405_541_082,
        /// OperationDenied.NoPermissionToOperateDomain
        #[doc(alias("OperationDenied.NoPermissionToOperateDomain"))]
        OperationDeniedNoPermissionToOperateDomain = 1_624_362_366,
        /// OperationDenied.NotAdmin
        #[doc(alias("OperationDenied.NotAdmin"))]
        OperationDeniedNotAdmin = 1_915_341_590,
        /// OperationDenied.NotAgent
        #[doc(alias("OperationDenied.NotAgent"))]
        OperationDeniedNotAgent = -545_741_031,
        /// OperationDenied.NotGrantedByOwner
        #[doc(alias("OperationDenied.NotGrantedByOwner"))]
        OperationDeniedNotGrantedByOwner = 431_467_635,
        /// OperationDenied.NotManagedUser
        #[doc(alias("OperationDenied.NotManagedUser"))]
        OperationDeniedNotManagedUser = 1_123_749_727,
        /// OperationDenied.NotOrderOwner
        #[doc(alias("OperationDenied.NotOrderOwner"))]
        OperationDeniedNotOrderOwner = -695_058,
        /// OperationDenied.NotResourceOwner
        #[doc(alias("OperationDenied.NotResourceOwner"))]
        OperationDeniedNotResourceOwner = -1_216_354_613,
        /// OperationDenied.PersonalCouponNotAllowed
        #[doc(alias("OperationDenied.PersonalCouponNotAllowed"))]
        OperationDeniedPersonalCouponNotAllowed = -1_226_037_494,
        /// OperationDenied.PostRequestAcceptOnly
        #[doc(alias("OperationDenied.PostRequestAcceptOnly"))]
        OperationDeniedPostRequestAcceptOnly = -64_214_970,
        /// OperationDenied.ResourceAlreadyBind
        #[doc(alias("OperationDenied.ResourceAlreadyBind"))]
        OperationDeniedResourceAlreadyBind = -1_442_831_403,
        /// OperationDenied.ResourceNotAllowRenew
        #[doc(alias("OperationDenied.ResourceNotAllowRenew"))]
        OperationDeniedResourceNotAllowRenew = -1_677_324_690,
        /// OperationDenied.VipDomainAllowed
        #[doc(alias("OperationDenied.VipDomainAllowed"))]
        OperationDeniedVipDomainAllowed = -321_572_544,
        /// RequestLimitExceeded
        RequestLimitExceeded = 159_058_964,
        /// RequestLimitExceeded.BatchTaskLimit
        ///
        /// - Retry: `backoff`
        #[doc(alias("RequestLimitExceeded.BatchTaskLimit"))]
        RequestLimitExceededBatchTaskLimit = 429_946_684,
        /// RequestLimitExceeded.CreateDomainLimit
        ///
        /// - Retry: `backoff`
        #[doc(alias("RequestLimitExceeded.CreateDomainLimit"))]
        RequestLimitExceededCreateDomainLimit = -478_631_782,
        /// RequestLimitExceeded.RequestLimitExceeded
        ///
        /// - Retry: `throttle`
        #[doc(alias("RequestLimitExceeded.RequestLimitExceeded"))]
        RequestLimitExceededRequestLimitExceeded = -232_176_042,
        /// ResourceInUse
        ResourceInUse = 1_088_415_861,
        /// ResourceInsufficient
        ResourceInsufficient = 1_920_496_999,
        /// ResourceNotFound
        ResourceNotFound = -739_919_489,
        /// ResourceNotFound.NoDataOfDomain
        #[doc(alias("ResourceNotFound.NoDataOfDomain"))]
        ResourceNotFoundNoDataOfDomain = 1_607_820_047,
        /// ResourceNotFound.NoDataOfDomainAlias
        #[doc(alias("ResourceNotFound.NoDataOfDomainAlias"))]
        ResourceNotFoundNoDataOfDomainAlias = -1_805_485_938,
        /// ResourceNotFound.NoDataOfGift
        #[doc(alias("ResourceNotFound.NoDataOfGift"))]
        ResourceNotFoundNoDataOfGift = 835_649_417,
        /// ResourceNotFound.NoDataOfRecord
        #[doc(alias("ResourceNotFound.NoDataOfRecord"))]
        ResourceNotFoundNoDataOfRecord = -968_529_813,
        /// ResourceUnavailable
        ResourceUnavailable = 580_484_002,
        /// ResourcesSoldOut
        ResourcesSoldOut = 1_903_453_751,
        /// UnauthorizedOperation
        UnauthorizedOperation = -759_559_078,
        /// UnknownParameter
        UnknownParameter = -734_376_733,
        /// UnsupportedOperation
        UnsupportedOperation = 1_122_195_787,
    }
    api::listed_enum!(DnspodError, dnspod_v20210323_table);
    mod dnspod_v20210323_table {
        use super::api::{
            Background, Index, Level, Own, Retirement, Retry, Table, TableData,
            backgrounds,
        };
        use super::{DnspodError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "dnspod_v20210323";
        pub(super) const CODE_INDEX: Index = index::DNSPOD_V20210323_CODES;
        pub(super) const KEY_INDEX: Index = index::DNSPOD_V20210323_KEYS;
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [DnspodError; 279] = [
            DnspodError::AuthFailure,
            DnspodError::AuthFailureUnauthorizedOperation,
            DnspodError::FailedOperation,
            DnspodError::FailedOperationAccountIsLocked,
            DnspodError::FailedOperationAuthLogUnsupport,
            DnspodError::FailedOperationCanNotCloseFreeDomain,
            DnspodError::FailedOperationContainsPersonalVip,
            DnspodError::FailedOperationCouponForFreeDomain,
            DnspodError::FailedOperationCouponNotSupported,
            DnspodError::FailedOperationCouponTypeAlreadyUsed,
            DnspodError::FailedOperationDnssecIncompleteClosed,
            DnspodError::FailedOperationDomainExists,
            DnspodError::FailedOperationDomainInEnterpriseMailAccount,
            DnspodError::FailedOperationDomainIsEnterpriseType,
            DnspodError::FailedOperationDomainIsKeyDomain,
            DnspodError::FailedOperationDomainIsLocked,
            DnspodError::FailedOperationDomainIsPersonalType,
            DnspodError::FailedOperationDomainIsSpam,
            DnspodError::FailedOperationDomainIsVip,
            DnspodError::FailedOperationDomainNotInService,
            DnspodError::FailedOperationDomainOwnedByOtherUser,
            DnspodError::FailedOperationEipCheckFailed,
            DnspodError::FailedOperationFileNotExist,
            DnspodError::FailedOperationFreeForumUidNotAllowed,
            DnspodError::FailedOperationFrequencyLimit,
            DnspodError::FailedOperationFunctionNotAllowedApply,
            DnspodError::FailedOperationGetWhoisFailed,
            DnspodError::FailedOperationInsufficientBalance,
            DnspodError::FailedOperationLoginAreaNotAllowed,
            DnspodError::FailedOperationLoginFailed,
            DnspodError::FailedOperationLoginTimeout,
            DnspodError::FailedOperationMobileNotVerified,
            DnspodError::FailedOperationMustAddDefaultLineFirst,
            DnspodError::FailedOperationNotBatchTaskOwner,
            DnspodError::FailedOperationNotBindCreditCard,
            DnspodError::FailedOperationNotDomainOwner,
            DnspodError::FailedOperationNotRealNamedUser,
            DnspodError::FailedOperationNotResourceOwner,
            DnspodError::FailedOperationOrderCanNotPay,
            DnspodError::FailedOperationOrderHasPaid,
            DnspodError::FailedOperationPostPayPaymentNotOpen,
            DnspodError::FailedOperationResourceNotBind,
            DnspodError::FailedOperationTemporaryError,
            DnspodError::FailedOperationTencentCloudForbid,
            DnspodError::FailedOperationTransferToEnterpriseDenied,
            DnspodError::FailedOperationTransferToPersonDenied,
            DnspodError::FailedOperationTwoStepNotOn,
            DnspodError::FailedOperationUnknowError,
            DnspodError::FailedOperationUserNotAllowTransfer,
            DnspodError::FailedOperationVerifyingBillExists,
            DnspodError::InternalError,
            DnspodError::InvalidParameter,
            DnspodError::InvalidParameterAccountIsBanned,
            DnspodError::InvalidParameterAcquireHashExists,
            DnspodError::InvalidParameterAcquireHashExsits,
            DnspodError::InvalidParameterActionInvalid,
            DnspodError::InvalidParameterActionSuccess,
            DnspodError::InvalidParameterActivity,
            DnspodError::InvalidParameterAliasIsMyDomain,
            DnspodError::InvalidParameterAuthLogInvalidRetCode,
            DnspodError::InvalidParameterAuthLogInvalidScope,
            DnspodError::InvalidParameterBatchDomainCreateActionError,
            DnspodError::InvalidParameterBatchDomainNotAuth,
            DnspodError::InvalidParameterBatchLimitUndo,
            DnspodError::InvalidParameterBatchRecordCreateActionError,
            DnspodError::InvalidParameterBatchRecordModifyActionError,
            DnspodError::InvalidParameterBatchRecordModifyActionInvalidValue,
            DnspodError::InvalidParameterBatchRecordRemoveActionError,
            DnspodError::InvalidParameterBatchRecordReplaceActionError,
            DnspodError::InvalidParameterBatchTaskCountLimit,
            DnspodError::InvalidParameterBatchTaskNotExist,
            DnspodError::InvalidParameterBillNumberInvalid,
            DnspodError::InvalidParameterBrowserNull,
            DnspodError::InvalidParameterClientTokenTooLong,
            DnspodError::InvalidParameterCommon,
            DnspodError::InvalidParameterCopiedLineGroupDuplicated,
            DnspodError::InvalidParameterCustomMessage,
            DnspodError::InvalidParameterDTokenNotSupport,
            DnspodError::InvalidParameterDataExpired,
            DnspodError::InvalidParameterDataInvalid,
            DnspodError::InvalidParameterDealTypeInvalid,
            DnspodError::InvalidParameterDefaultLineNotSelfdefined,
            DnspodError::InvalidParameterDnsDealDomainUpgraded,
            DnspodError::InvalidParameterDnsDealLocked,
            DnspodError::InvalidParameterDnsInvalidDeal,
            DnspodError::InvalidParameterDnssecAddCnameError,
            DnspodError::InvalidParameterDomainAliasExists,
            DnspodError::InvalidParameterDomainAliasIdInvalid,
            DnspodError::InvalidParameterDomainAlreadyVip,
            DnspodError::InvalidParameterDomainDuplicated,
            DnspodError::InvalidParameterDomainIdInvalid,
            DnspodError::InvalidParameterDomainInBlackList,
            DnspodError::InvalidParameterDomainInEffectOrInvalidated,
            DnspodError::InvalidParameterDomainInvalid,
            DnspodError::InvalidParameterDomainIsAliaser,
            DnspodError::InvalidParameterDomainIsModifyingDns,
            DnspodError::InvalidParameterDomainIsMyAlias,
            DnspodError::InvalidParameterDomainIsNotlocked,
            DnspodError::InvalidParameterDomainNotAllowedLock,
            DnspodError::InvalidParameterDomainNotAllowedModifyRecords,
            DnspodError::InvalidParameterDomainNotBeian,
            DnspodError::InvalidParameterDomainNotEffective,
            DnspodError::InvalidParameterDomainNotReged,
            DnspodError::InvalidParameterDomainNotVip,
            DnspodError::InvalidParameterDomainRecordExist,
            DnspodError::InvalidParameterDomainSelfNoCopy,
            DnspodError::InvalidParameterDomainTaskNotFinished,
            DnspodError::InvalidParameterDomainTooLong,
            DnspodError::InvalidParameterDomainTypeInvalid,
            DnspodError::InvalidParameterDomainsEmpty,
            DnspodError::InvalidParameterEmailInvalid,
            DnspodError::InvalidParameterEmailNotVerified,
            DnspodError::InvalidParameterEmailOrQqInvalid,
            DnspodError::InvalidParameterEmailSame,
            DnspodError::InvalidParameterEndDateBeyondRange,
            DnspodError::InvalidParameterGetNsFail,
            DnspodError::InvalidParameterGoodsChildTypeInvalid,
            DnspodError::InvalidParameterGoodsNumInvalid,
            DnspodError::InvalidParameterGoodsTypeInvalid,
            DnspodError::InvalidParameterGradeNotCopy,
            DnspodError::InvalidParameterGroupIdInvalid,
            DnspodError::InvalidParameterGroupNameEmpty,
            DnspodError::InvalidParameterGroupNameExists,
            DnspodError::InvalidParameterGroupNameInvalid,
            DnspodError::InvalidParameterGroupNameOccupied,
            DnspodError::InvalidParameterHasPendingApply,
            DnspodError::InvalidParameterIllegalNewDeal,
            DnspodError::InvalidParameterInnerTaskNotExist,
            DnspodError::InvalidParameterInvalidCoupon,
            DnspodError::InvalidParameterInvalidDealName,
            DnspodError::InvalidParameterInvalidEndDate,
            DnspodError::InvalidParameterInvalidIp,
            DnspodError::InvalidParameterInvalidSecretId,
            DnspodError::InvalidParameterInvalidSignature,
            DnspodError::InvalidParameterInvalidSrcDomainId,
            DnspodError::InvalidParameterInvalidStartDate,
            DnspodError::InvalidParameterInvalidTime,
            DnspodError::InvalidParameterInvalidWeight,
            DnspodError::InvalidParameterIpAlreadyExist,
            DnspodError::InvalidParameterIpArea,
            DnspodError::InvalidParameterIpsExceedLimit,
            DnspodError::InvalidParameterJobGreaterThanLimit,
            DnspodError::InvalidParameterLineFormatInvalid,
            DnspodError::InvalidParameterLineGroupNotSupported,
            DnspodError::InvalidParameterLineGroupOverCounted,
            DnspodError::InvalidParameterLineGroupUpdateFailed,
            DnspodError::InvalidParameterLineInAnotherGroup,
            DnspodError::InvalidParameterLineInUse,
            DnspodError::InvalidParameterLineInUseNotDelete,
            DnspodError::InvalidParameterLineNameInvalid,
            DnspodError::InvalidParameterLineNameInvalidCharacter,
            DnspodError::InvalidParameterLineNameOccupied,
            DnspodError::InvalidParameterLineNotExist,
            DnspodError::InvalidParameterLineNotSelected,
            DnspodError::InvalidParameterLineOverCounted,
            DnspodError::InvalidParameterLockDaysInvalid,
            DnspodError::InvalidParameterLoginTokenIdError,
            DnspodError::InvalidParameterLoginTokenNotExists,
            DnspodError::InvalidParameterLoginTokenValidateFailed,
            DnspodError::InvalidParameterMobileNotVerified,
            DnspodError::InvalidParameterMxInvalid,
            DnspodError::InvalidParameterNewPackageTypeInvalid,
            DnspodError::InvalidParameterNoAuthorityToSrcDomain,
            DnspodError::InvalidParameterNoAuthorityToTheGroup,
            DnspodError::InvalidParameterOffsetInvalid,
            DnspodError::InvalidParameterOpenidInvalid,
            DnspodError::InvalidParameterOperateFailed,
            DnspodError::InvalidParameterOperationIsTooFrequent,
            DnspodError::InvalidParameterOptypeNotSupported,
            DnspodError::InvalidParameterOtherAccountUnrealName,
            DnspodError::InvalidParameterParamInvalid,
            DnspodError::InvalidParameterParamsIllegal,
            DnspodError::InvalidParameterParamsMissing,
            DnspodError::InvalidParameterPermissionDenied,
            DnspodError::InvalidParameterPtrInvalidPublicIp,
            DnspodError::InvalidParameterPtrIpNotOwner,
            DnspodError::InvalidParameterQcloudUinInvalid,
            DnspodError::InvalidParameterQuhuiTxtNotMatch,
            DnspodError::InvalidParameterQuhuiTxtRecordWait,
            DnspodError::InvalidParameterRealNameUser,
            DnspodError::InvalidParameterRecordIdInvalid,
            DnspodError::InvalidParameterRecordLineInvalid,
            DnspodError::InvalidParameterRecordTypeInvalid,
            DnspodError::InvalidParameterRecordValueInvalid,
            DnspodError::InvalidParameterRecordValueLengthInvalid,
            DnspodError::InvalidParameterRecordsEmpty,
            DnspodError::InvalidParameterRemarkLengthExceeded,
            DnspodError::InvalidParameterRemarkTooLong,
            DnspodError::InvalidParameterRequestIpLimited,
            DnspodError::InvalidParameterResultMoreThan500,
            DnspodError::InvalidParameterShareUserExists,
            DnspodError::InvalidParameterSharedUsersUnrealName,
            DnspodError::InvalidParameterStartDateBeyondRange,
            DnspodError::InvalidParameterStarttimeGreaterThanEndtime,
            DnspodError::InvalidParameterStatusCodeInvalid,
            DnspodError::InvalidParameterSubdomainInvalid,
            DnspodError::InvalidParameterSubsBeyondRange,
            DnspodError::InvalidParameterTaskNotCompleted,
            DnspodError::InvalidParameterTimeSpanInvalid,
            DnspodError::InvalidParameterTimestampExpired,
            DnspodError::InvalidParameterTooManyInvalidDomains,
            DnspodError::InvalidParameterToolsDomainInvalid,
            DnspodError::InvalidParameterToolsDomainNotReged,
            DnspodError::InvalidParameterTransferAccountIsBanned,
            DnspodError::InvalidParameterUnLockCodeExpired,
            DnspodError::InvalidParameterUnLockCodeInvalid,
            DnspodError::InvalidParameterUnrealNameUser,
            DnspodError::InvalidParameterUnsupportedFilterType,
            DnspodError::InvalidParameterUpdateNewGradeFailed,
            DnspodError::InvalidParameterUpdateOldGradeFailed,
            DnspodError::InvalidParameterUrlValueIllegal,
            DnspodError::InvalidParameterUserAlreadyLocked,
            DnspodError::InvalidParameterUserAreaInvalid,
            DnspodError::InvalidParameterUserNotExists,
            DnspodError::InvalidParameterUuidInvalid,
            DnspodError::InvalidParameterValue,
            DnspodError::InvalidParameterValueDomainGradeInvalid,
            DnspodError::InvalidParameterValueDomainNotExists,
            DnspodError::InvalidParameterValueIpAreaEmptyIp,
            DnspodError::InvalidParameterValueIpAreaEmptyLineName,
            DnspodError::InvalidParameterValueLimitInvalid,
            DnspodError::InvalidParameterValueUpgradeTermInvalid,
            DnspodError::InvalidParameterValueUserIdInvalid,
            DnspodError::LimitExceeded,
            DnspodError::LimitExceededAaaaCountLimit,
            DnspodError::LimitExceededAtNsRecordLimit,
            DnspodError::LimitExceededCustomLineLimited,
            DnspodError::LimitExceededDomainAliasCountExceeded,
            DnspodError::LimitExceededDomainAliasNumberLimit,
            DnspodError::LimitExceededFailedLoginLimitExceeded,
            DnspodError::LimitExceededGroupNumberLimit,
            DnspodError::LimitExceededHiddenUrlExceeded,
            DnspodError::LimitExceededNsCountLimit,
            DnspodError::LimitExceededOffsetExceeded,
            DnspodError::LimitExceededRecordTtlLimit,
            DnspodError::LimitExceededSrvCountLimit,
            DnspodError::LimitExceededSubdomainLevelLimit,
            DnspodError::LimitExceededSubdomainRollLimit,
            DnspodError::LimitExceededSubdomainWcardLimit,
            DnspodError::LimitExceededUrlCountLimit,
            DnspodError::MissingParameter,
            DnspodError::OperationDenied,
            DnspodError::OperationDeniedAccessDenied,
            DnspodError::OperationDeniedAgentDenied,
            DnspodError::OperationDeniedAgentSubordinateDenied,
            DnspodError::OperationDeniedCancelBillNotAllowed,
            DnspodError::OperationDeniedDeleteUsingRecordLineNotAllowed,
            DnspodError::OperationDeniedDomainOwnerAllowedOnly,
            DnspodError::OperationDeniedEditUsingRecordLineNotAllowed,
            DnspodError::OperationDeniedIpInBlacklistNotAllowed,
            DnspodError::OperationDeniedMonitorCallbackNotEnabled,
            DnspodError::OperationDeniedNoPermissionToOperateDomain,
            DnspodError::OperationDeniedNotAdmin,
            DnspodError::OperationDeniedNotAgent,
            DnspodError::OperationDeniedNotGrantedByOwner,
            DnspodError::OperationDeniedNotManagedUser,
            DnspodError::OperationDeniedNotOrderOwner,
            DnspodError::OperationDeniedNotResourceOwner,
            DnspodError::OperationDeniedPersonalCouponNotAllowed,
            DnspodError::OperationDeniedPostRequestAcceptOnly,
            DnspodError::OperationDeniedResourceAlreadyBind,
            DnspodError::OperationDeniedResourceNotAllowRenew,
            DnspodError::OperationDeniedVipDomainAllowed,
            DnspodError::RequestLimitExceeded,
            DnspodError::RequestLimitExceededBatchTaskLimit,
            DnspodError::RequestLimitExceededCreateDomainLimit,
            DnspodError::RequestLimitExceededRequestLimitExceeded,
            DnspodError::ResourceInUse,
            DnspodError::ResourceInsufficient,
            DnspodError::ResourceNotFound,
            DnspodError::ResourceNotFoundNoDataOfDomain,
            DnspodError::ResourceNotFoundNoDataOfDomainAlias,
            DnspodError::ResourceNotFoundNoDataOfGift,
            DnspodError::ResourceNotFoundNoDataOfRecord,
            DnspodError::ResourceUnavailable,
            DnspodError::ResourcesSoldOut,
            DnspodError::UnauthorizedOperation,
            DnspodError::UnknownParameter,
            DnspodError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 279] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.AccountIsLocked",
            "FailedOperation.AuthLogUnsupport",
            "FailedOperation.CanNotCloseFreeDomain",
            "FailedOperation.ContainsPersonalVip",
            "FailedOperation.CouponForFreeDomain",
            "FailedOperation.CouponNotSupported",
            "FailedOperation.CouponTypeAlreadyUsed",
            "FailedOperation.DNSSECIncompleteClosed",
            "FailedOperation.DomainExists",
            "FailedOperation.DomainInEnterpriseMailAccount",
            "FailedOperation.DomainIsEnterpriseType",
            "FailedOperation.DomainIsKeyDomain",
            "FailedOperation.DomainIsLocked",
            "FailedOperation.DomainIsPersonalType",
            "FailedOperation.DomainIsSpam",
            "FailedOperation.DomainIsVip",
            "FailedOperation.DomainNotInService",
            "FailedOperation.DomainOwnedByOtherUser",
            "FailedOperation.EipCheckFailed",
            "FailedOperation.FileNotExist",
            "FailedOperation.FreeForumUidNotAllowed",
            "FailedOperation.FrequencyLimit",
            "FailedOperation.FunctionNotAllowedApply",
            "FailedOperation.GetWhoisFailed",
            "FailedOperation.InsufficientBalance",
            "FailedOperation.LoginAreaNotAllowed",
            "FailedOperation.LoginFailed",
            "FailedOperation.LoginTimeout",
            "FailedOperation.MobileNotVerified",
            "FailedOperation.MustAddDefaultLineFirst",
            "FailedOperation.NotBatchTaskOwner",
            "FailedOperation.NotBindCreditCard",
            "FailedOperation.NotDomainOwner",
            "FailedOperation.NotRealNamedUser",
            "FailedOperation.NotResourceOwner",
            "FailedOperation.OrderCanNotPay",
            "FailedOperation.OrderHasPaid",
            "FailedOperation.PostPayPaymentNotOpen",
            "FailedOperation.ResourceNotBind",
            "FailedOperation.TemporaryError",
            "FailedOperation.TencentCloudForbid",
            "FailedOperation.TransferToEnterpriseDenied",
            "FailedOperation.TransferToPersonDenied",
            "FailedOperation.TwoStepNotOn",
            "FailedOperation.UnknowError",
            "FailedOperation.UserNotAllowTransfer",
            "FailedOperation.VerifyingBillExists",
            "InternalError",
            "InvalidParameter",
            "InvalidParameter.AccountIsBanned",
            "InvalidParameter.AcquireHashExists",
            "InvalidParameter.AcquireHashExsits",
            "InvalidParameter.ActionInvalid",
            "InvalidParameter.ActionSuccess",
            "InvalidParameter.Activity",
            "InvalidParameter.AliasIsMyDomain",
            "InvalidParameter.AuthLogInvalidRetCode",
            "InvalidParameter.AuthLogInvalidScope",
            "InvalidParameter.BatchDomainCreateActionError",
            "InvalidParameter.BatchDomainNotAuth",
            "InvalidParameter.BatchLimitUndo",
            "InvalidParameter.BatchRecordCreateActionError",
            "InvalidParameter.BatchRecordModifyActionError",
            "InvalidParameter.BatchRecordModifyActionInvalidValue",
            "InvalidParameter.BatchRecordRemoveActionError",
            "InvalidParameter.BatchRecordReplaceActionError",
            "InvalidParameter.BatchTaskCountLimit",
            "InvalidParameter.BatchTaskNotExist",
            "InvalidParameter.BillNumberInvalid",
            "InvalidParameter.BrowserNull",
            "InvalidParameter.ClientTokenTooLong",
            "InvalidParameter.Common",
            "InvalidParameter.CopiedLineGroupDuplicated",
            "InvalidParameter.CustomMessage",
            "InvalidParameter.DTokenNotSupport",
            "InvalidParameter.DataExpired",
            "InvalidParameter.DataInvalid",
            "InvalidParameter.DealTypeInvalid",
            "InvalidParameter.DefaultLineNotSelfdefined",
            "InvalidParameter.DnsDealDomainUpgraded",
            "InvalidParameter.DnsDealLocked",
            "InvalidParameter.DnsInvalidDeal",
            "InvalidParameter.DnssecAddCnameError",
            "InvalidParameter.DomainAliasExists",
            "InvalidParameter.DomainAliasIdInvalid",
            "InvalidParameter.DomainAlreadyVip",
            "InvalidParameter.DomainDuplicated",
            "InvalidParameter.DomainIdInvalid",
            "InvalidParameter.DomainInBlackList",
            "InvalidParameter.DomainInEffectOrInvalidated",
            "InvalidParameter.DomainInvalid",
            "InvalidParameter.DomainIsAliaser",
            "InvalidParameter.DomainIsModifyingDns",
            "InvalidParameter.DomainIsMyAlias",
            "InvalidParameter.DomainIsNotlocked",
            "InvalidParameter.DomainNotAllowedLock",
            "InvalidParameter.DomainNotAllowedModifyRecords",
            "InvalidParameter.DomainNotBeian",
            "InvalidParameter.DomainNotEffective",
            "InvalidParameter.DomainNotReged",
            "InvalidParameter.DomainNotVip",
            "InvalidParameter.DomainRecordExist",
            "InvalidParameter.DomainSelfNoCopy",
            "InvalidParameter.DomainTaskNotFinished",
            "InvalidParameter.DomainTooLong",
            "InvalidParameter.DomainTypeInvalid",
            "InvalidParameter.DomainsEmpty",
            "InvalidParameter.EmailInvalid",
            "InvalidParameter.EmailNotVerified",
            "InvalidParameter.EmailOrQqInvalid",
            "InvalidParameter.EmailSame",
            "InvalidParameter.EndDateBeyondRange",
            "InvalidParameter.GetNsFail",
            "InvalidParameter.GoodsChildTypeInvalid",
            "InvalidParameter.GoodsNumInvalid",
            "InvalidParameter.GoodsTypeInvalid",
            "InvalidParameter.GradeNotCopy",
            "InvalidParameter.GroupIdInvalid",
            "InvalidParameter.GroupNameEmpty",
            "InvalidParameter.GroupNameExists",
            "InvalidParameter.GroupNameInvalid",
            "InvalidParameter.GroupNameOccupied",
            "InvalidParameter.HasPendingApply",
            "InvalidParameter.IllegalNewDeal",
            "InvalidParameter.InnerTaskNotExist",
            "InvalidParameter.InvalidCoupon",
            "InvalidParameter.InvalidDealName",
            "InvalidParameter.InvalidEndDate",
            "InvalidParameter.InvalidIp",
            "InvalidParameter.InvalidSecretId",
            "InvalidParameter.InvalidSignature",
            "InvalidParameter.InvalidSrcDomainId",
            "InvalidParameter.InvalidStartDate",
            "InvalidParameter.InvalidTime",
            "InvalidParameter.InvalidWeight",
            "InvalidParameter.IpAlreadyExist",
            "InvalidParameter.IpArea",
            "InvalidParameter.IpsExceedLimit",
            "InvalidParameter.JobGreaterThanLimit",
            "InvalidParameter.LineFormatInvalid",
            "InvalidParameter.LineGroupNotSupported",
            "InvalidParameter.LineGroupOverCounted",
            "InvalidParameter.LineGroupUpdateFailed",
            "InvalidParameter.LineInAnotherGroup",
            "InvalidParameter.LineInUse",
            "InvalidParameter.LineInUseNotDelete",
            "InvalidParameter.LineNameInvalid",
            "InvalidParameter.LineNameInvalidCharacter",
            "InvalidParameter.LineNameOccupied",
            "InvalidParameter.LineNotExist",
            "InvalidParameter.LineNotSelected",
            "InvalidParameter.LineOverCounted",
            "InvalidParameter.LockDaysInvalid",
            "InvalidParameter.LoginTokenIdError",
            "InvalidParameter.LoginTokenNotExists",
            "InvalidParameter.LoginTokenValidateFailed",
            "InvalidParameter.MobileNotVerified",
            "InvalidParameter.MxInvalid",
            "InvalidParameter.NewPackageTypeInvalid",
            "InvalidParameter.NoAuthorityToSrcDomain",
            "InvalidParameter.NoAuthorityToTheGroup",
            "InvalidParameter.OffsetInvalid",
            "InvalidParameter.OpenidInvalid",
            "InvalidParameter.OperateFailed",
            "InvalidParameter.OperationIsTooFrequent",
            "InvalidParameter.OptypeNotSupported",
            "InvalidParameter.OtherAccountUnrealName",
            "InvalidParameter.ParamInvalid",
            "InvalidParameter.ParamsIllegal",
            "InvalidParameter.ParamsMissing",
            "InvalidParameter.PermissionDenied",
            "InvalidParameter.PtrInvalidPublicIp",
            "InvalidParameter.PtrIpNotOwner",
            "InvalidParameter.QcloudUinInvalid",
            "InvalidParameter.QuhuiTxtNotMatch",
            "InvalidParameter.QuhuiTxtRecordWait",
            "InvalidParameter.RealNameUser",
            "InvalidParameter.RecordIdInvalid",
            "InvalidParameter.RecordLineInvalid",
            "InvalidParameter.RecordTypeInvalid",
            "InvalidParameter.RecordValueInvalid",
            "InvalidParameter.RecordValueLengthInvalid",
            "InvalidParameter.RecordsEmpty",
            "InvalidParameter.RemarkLengthExceeded",
            "InvalidParameter.RemarkTooLong",
            "InvalidParameter.RequestIpLimited",
            "InvalidParameter.ResultMoreThan500",
            "InvalidParameter.ShareUserExists",
            "InvalidParameter.SharedUsersUnrealName",
            "InvalidParameter.StartDateBeyondRange",
            "InvalidParameter.StarttimeGreaterThanEndtime",
            "InvalidParameter.StatusCodeInvalid",
            "InvalidParameter.SubdomainInvalid",
            "InvalidParameter.SubsBeyondRange",
            "InvalidParameter.TaskNotCompleted",
            "InvalidParameter.TimeSpanInvalid",
            "InvalidParameter.TimestampExpired",
            "InvalidParameter.TooManyInvalidDomains",
            "InvalidParameter.ToolsDomainInvalid",
            "InvalidParameter.ToolsDomainNotReged",
            "InvalidParameter.TransferAccountIsBanned",
            "InvalidParameter.UnLockCodeExpired",
            "InvalidParameter.UnLockCodeInvalid",
            "InvalidParameter.UnrealNameUser",
            "InvalidParameter.UnsupportedFilterType",
            "InvalidParameter.UpdateNewGradeFailed",
            "InvalidParameter.UpdateOldGradeFailed",
            "InvalidParameter.UrlValueIllegal",
            "InvalidParameter.UserAlreadyLocked",
            "InvalidParameter.UserAreaInvalid",
            "InvalidParameter.UserNotExists",
            "InvalidParameter.UuidInvalid",
            "InvalidParameterValue",
            "InvalidParameterValue.DomainGradeInvalid",
            "InvalidParameterValue.DomainNotExists",
            "InvalidParameterValue.IpAreaEmptyIp",
            "InvalidParameterValue.IpAreaEmptyLineName",
            "InvalidParameterValue.LimitInvalid",
            "InvalidParameterValue.UpgradeTermInvalid",
            "InvalidParameterValue.UserIdInvalid",
            "LimitExceeded",
            "LimitExceeded.AAAACountLimit",
            "LimitExceeded.AtNsRecordLimit",
            "LimitExceeded.CustomLineLimited",
            "LimitExceeded.DomainAliasCountExceeded",
            "LimitExceeded.DomainAliasNumberLimit",
            "LimitExceeded.FailedLoginLimitExceeded",
            "LimitExceeded.GroupNumberLimit",
            "LimitExceeded.HiddenUrlExceeded",
            "LimitExceeded.NsCountLimit",
            "LimitExceeded.OffsetExceeded",
            "LimitExceeded.RecordTtlLimit",
            "LimitExceeded.SrvCountLimit",
            "LimitExceeded.SubdomainLevelLimit",
            "LimitExceeded.SubdomainRollLimit",
            "LimitExceeded.SubdomainWcardLimit",
            "LimitExceeded.UrlCountLimit",
            "MissingParameter",
            "OperationDenied",
            "OperationDenied.AccessDenied",
            "OperationDenied.AgentDenied",
            "OperationDenied.AgentSubordinateDenied",
            "OperationDenied.CancelBillNotAllowed",
            "OperationDenied.DeleteUsingRecordLineNotAllowed",
            "OperationDenied.DomainOwnerAllowedOnly",
            "OperationDenied.EditUsingRecordLineNotAllowed",
            "OperationDenied.IPInBlacklistNotAllowed",
            "OperationDenied.MonitorCallbackNotEnabled",
            "OperationDenied.NoPermissionToOperateDomain",
            "OperationDenied.NotAdmin",
            "OperationDenied.NotAgent",
            "OperationDenied.NotGrantedByOwner",
            "OperationDenied.NotManagedUser",
            "OperationDenied.NotOrderOwner",
            "OperationDenied.NotResourceOwner",
            "OperationDenied.PersonalCouponNotAllowed",
            "OperationDenied.PostRequestAcceptOnly",
            "OperationDenied.ResourceAlreadyBind",
            "OperationDenied.ResourceNotAllowRenew",
            "OperationDenied.VipDomainAllowed",
            "RequestLimitExceeded",
            "RequestLimitExceeded.BatchTaskLimit",
            "RequestLimitExceeded.CreateDomainLimit",
            "RequestLimitExceeded.RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.NoDataOfDomain",
            "ResourceNotFound.NoDataOfDomainAlias",
            "ResourceNotFound.NoDataOfGift",
            "ResourceNotFound.NoDataOfRecord",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 279] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationAccountIsLocked",
            "FailedOperationAuthLogUnsupport",
            "FailedOperationCanNotCloseFreeDomain",
            "FailedOperationContainsPersonalVip",
            "FailedOperationCouponForFreeDomain",
            "FailedOperationCouponNotSupported",
            "FailedOperationCouponTypeAlreadyUsed",
            "FailedOperationDnssecIncompleteClosed",
            "FailedOperationDomainExists",
            "FailedOperationDomainInEnterpriseMailAccount",
            "FailedOperationDomainIsEnterpriseType",
            "FailedOperationDomainIsKeyDomain",
            "FailedOperationDomainIsLocked",
            "FailedOperationDomainIsPersonalType",
            "FailedOperationDomainIsSpam",
            "FailedOperationDomainIsVip",
            "FailedOperationDomainNotInService",
            "FailedOperationDomainOwnedByOtherUser",
            "FailedOperationEipCheckFailed",
            "FailedOperationFileNotExist",
            "FailedOperationFreeForumUidNotAllowed",
            "FailedOperationFrequencyLimit",
            "FailedOperationFunctionNotAllowedApply",
            "FailedOperationGetWhoisFailed",
            "FailedOperationInsufficientBalance",
            "FailedOperationLoginAreaNotAllowed",
            "FailedOperationLoginFailed",
            "FailedOperationLoginTimeout",
            "FailedOperationMobileNotVerified",
            "FailedOperationMustAddDefaultLineFirst",
            "FailedOperationNotBatchTaskOwner",
            "FailedOperationNotBindCreditCard",
            "FailedOperationNotDomainOwner",
            "FailedOperationNotRealNamedUser",
            "FailedOperationNotResourceOwner",
            "FailedOperationOrderCanNotPay",
            "FailedOperationOrderHasPaid",
            "FailedOperationPostPayPaymentNotOpen",
            "FailedOperationResourceNotBind",
            "FailedOperationTemporaryError",
            "FailedOperationTencentCloudForbid",
            "FailedOperationTransferToEnterpriseDenied",
            "FailedOperationTransferToPersonDenied",
            "FailedOperationTwoStepNotOn",
            "FailedOperationUnknowError",
            "FailedOperationUserNotAllowTransfer",
            "FailedOperationVerifyingBillExists",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterAccountIsBanned",
            "InvalidParameterAcquireHashExists",
            "InvalidParameterAcquireHashExsits",
            "InvalidParameterActionInvalid",
            "InvalidParameterActionSuccess",
            "InvalidParameterActivity",
            "InvalidParameterAliasIsMyDomain",
            "InvalidParameterAuthLogInvalidRetCode",
            "InvalidParameterAuthLogInvalidScope",
            "InvalidParameterBatchDomainCreateActionError",
            "InvalidParameterBatchDomainNotAuth",
            "InvalidParameterBatchLimitUndo",
            "InvalidParameterBatchRecordCreateActionError",
            "InvalidParameterBatchRecordModifyActionError",
            "InvalidParameterBatchRecordModifyActionInvalidValue",
            "InvalidParameterBatchRecordRemoveActionError",
            "InvalidParameterBatchRecordReplaceActionError",
            "InvalidParameterBatchTaskCountLimit",
            "InvalidParameterBatchTaskNotExist",
            "InvalidParameterBillNumberInvalid",
            "InvalidParameterBrowserNull",
            "InvalidParameterClientTokenTooLong",
            "InvalidParameterCommon",
            "InvalidParameterCopiedLineGroupDuplicated",
            "InvalidParameterCustomMessage",
            "InvalidParameterDTokenNotSupport",
            "InvalidParameterDataExpired",
            "InvalidParameterDataInvalid",
            "InvalidParameterDealTypeInvalid",
            "InvalidParameterDefaultLineNotSelfdefined",
            "InvalidParameterDnsDealDomainUpgraded",
            "InvalidParameterDnsDealLocked",
            "InvalidParameterDnsInvalidDeal",
            "InvalidParameterDnssecAddCnameError",
            "InvalidParameterDomainAliasExists",
            "InvalidParameterDomainAliasIdInvalid",
            "InvalidParameterDomainAlreadyVip",
            "InvalidParameterDomainDuplicated",
            "InvalidParameterDomainIdInvalid",
            "InvalidParameterDomainInBlackList",
            "InvalidParameterDomainInEffectOrInvalidated",
            "InvalidParameterDomainInvalid",
            "InvalidParameterDomainIsAliaser",
            "InvalidParameterDomainIsModifyingDns",
            "InvalidParameterDomainIsMyAlias",
            "InvalidParameterDomainIsNotlocked",
            "InvalidParameterDomainNotAllowedLock",
            "InvalidParameterDomainNotAllowedModifyRecords",
            "InvalidParameterDomainNotBeian",
            "InvalidParameterDomainNotEffective",
            "InvalidParameterDomainNotReged",
            "InvalidParameterDomainNotVip",
            "InvalidParameterDomainRecordExist",
            "InvalidParameterDomainSelfNoCopy",
            "InvalidParameterDomainTaskNotFinished",
            "InvalidParameterDomainTooLong",
            "InvalidParameterDomainTypeInvalid",
            "InvalidParameterDomainsEmpty",
            "InvalidParameterEmailInvalid",
            "InvalidParameterEmailNotVerified",
            "InvalidParameterEmailOrQqInvalid",
            "InvalidParameterEmailSame",
            "InvalidParameterEndDateBeyondRange",
            "InvalidParameterGetNsFail",
            "InvalidParameterGoodsChildTypeInvalid",
            "InvalidParameterGoodsNumInvalid",
            "InvalidParameterGoodsTypeInvalid",
            "InvalidParameterGradeNotCopy",
            "InvalidParameterGroupIdInvalid",
            "InvalidParameterGroupNameEmpty",
            "InvalidParameterGroupNameExists",
            "InvalidParameterGroupNameInvalid",
            "InvalidParameterGroupNameOccupied",
            "InvalidParameterHasPendingApply",
            "InvalidParameterIllegalNewDeal",
            "InvalidParameterInnerTaskNotExist",
            "InvalidParameterInvalidCoupon",
            "InvalidParameterInvalidDealName",
            "InvalidParameterInvalidEndDate",
            "InvalidParameterInvalidIp",
            "InvalidParameterInvalidSecretId",
            "InvalidParameterInvalidSignature",
            "InvalidParameterInvalidSrcDomainId",
            "InvalidParameterInvalidStartDate",
            "InvalidParameterInvalidTime",
            "InvalidParameterInvalidWeight",
            "InvalidParameterIpAlreadyExist",
            "InvalidParameterIpArea",
            "InvalidParameterIpsExceedLimit",
            "InvalidParameterJobGreaterThanLimit",
            "InvalidParameterLineFormatInvalid",
            "InvalidParameterLineGroupNotSupported",
            "InvalidParameterLineGroupOverCounted",
            "InvalidParameterLineGroupUpdateFailed",
            "InvalidParameterLineInAnotherGroup",
            "InvalidParameterLineInUse",
            "InvalidParameterLineInUseNotDelete",
            "InvalidParameterLineNameInvalid",
            "InvalidParameterLineNameInvalidCharacter",
            "InvalidParameterLineNameOccupied",
            "InvalidParameterLineNotExist",
            "InvalidParameterLineNotSelected",
            "InvalidParameterLineOverCounted",
            "InvalidParameterLockDaysInvalid",
            "InvalidParameterLoginTokenIdError",
            "InvalidParameterLoginTokenNotExists",
            "InvalidParameterLoginTokenValidateFailed",
            "InvalidParameterMobileNotVerified",
            "InvalidParameterMxInvalid",
            "InvalidParameterNewPackageTypeInvalid",
            "InvalidParameterNoAuthorityToSrcDomain",
            "InvalidParameterNoAuthorityToTheGroup",
            "InvalidParameterOffsetInvalid",
            "InvalidParameterOpenidInvalid",
            "InvalidParameterOperateFailed",
            "InvalidParameterOperationIsTooFrequent",
            "InvalidParameterOptypeNotSupported",
            "InvalidParameterOtherAccountUnrealName",
            "InvalidParameterParamInvalid",
            "InvalidParameterParamsIllegal",
            "InvalidParameterParamsMissing",
            "InvalidParameterPermissionDenied",
            "InvalidParameterPtrInvalidPublicIp",
            "InvalidParameterPtrIpNotOwner",
            "InvalidParameterQcloudUinInvalid",
            "InvalidParameterQuhuiTxtNotMatch",
            "InvalidParameterQuhuiTxtRecordWait",
            "InvalidParameterRealNameUser",
            "InvalidParameterRecordIdInvalid",
            "InvalidParameterRecordLineInvalid",
            "InvalidParameterRecordTypeInvalid",
            "InvalidParameterRecordValueInvalid",
            "InvalidParameterRecordValueLengthInvalid",
            "InvalidParameterRecordsEmpty",
            "InvalidParameterRemarkLengthExceeded",
            "InvalidParameterRemarkTooLong",
            "InvalidParameterRequestIpLimited",
            "InvalidParameterResultMoreThan500",
            "InvalidParameterShareUserExists",
            "InvalidParameterSharedUsersUnrealName",
            "InvalidParameterStartDateBeyondRange",
            "InvalidParameterStarttimeGreaterThanEndtime",
            "InvalidParameterStatusCodeInvalid",
            "InvalidParameterSubdomainInvalid",
            "InvalidParameterSubsBeyondRange",
            "InvalidParameterTaskNotCompleted",
            "InvalidParameterTimeSpanInvalid",
            "InvalidParameterTimestampExpired",
            "InvalidParameterTooManyInvalidDomains",
            "InvalidParameterToolsDomainInvalid",
            "InvalidParameterToolsDomainNotReged",
            "InvalidParameterTransferAccountIsBanned",
            "InvalidParameterUnLockCodeExpired",
            "InvalidParameterUnLockCodeInvalid",
            "InvalidParameterUnrealNameUser",
            "InvalidParameterUnsupportedFilterType",
            "InvalidParameterUpdateNewGradeFailed",
            "InvalidParameterUpdateOldGradeFailed",
            "InvalidParameterUrlValueIllegal",
            "InvalidParameterUserAlreadyLocked",
            "InvalidParameterUserAreaInvalid",
            "InvalidParameterUserNotExists",
            "InvalidParameterUuidInvalid",
            "InvalidParameterValue",
            "InvalidParameterValueDomainGradeInvalid",
            "InvalidParameterValueDomainNotExists",
            "InvalidParameterValueIpAreaEmptyIp",
            "InvalidParameterValueIpAreaEmptyLineName",
            "InvalidParameterValueLimitInvalid",
            "InvalidParameterValueUpgradeTermInvalid",
            "InvalidParameterValueUserIdInvalid",
            "LimitExceeded",
            "LimitExceededAaaaCountLimit",
            "LimitExceededAtNsRecordLimit",
            "LimitExceededCustomLineLimited",
            "LimitExceededDomainAliasCountExceeded",
            "LimitExceededDomainAliasNumberLimit",
            "LimitExceededFailedLoginLimitExceeded",
            "LimitExceededGroupNumberLimit",
            "LimitExceededHiddenUrlExceeded",
            "LimitExceededNsCountLimit",
            "LimitExceededOffsetExceeded",
            "LimitExceededRecordTtlLimit",
            "LimitExceededSrvCountLimit",
            "LimitExceededSubdomainLevelLimit",
            "LimitExceededSubdomainRollLimit",
            "LimitExceededSubdomainWcardLimit",
            "LimitExceededUrlCountLimit",
            "MissingParameter",
            "OperationDenied",
            "OperationDeniedAccessDenied",
            "OperationDeniedAgentDenied",
            "OperationDeniedAgentSubordinateDenied",
            "OperationDeniedCancelBillNotAllowed",
            "OperationDeniedDeleteUsingRecordLineNotAllowed",
            "OperationDeniedDomainOwnerAllowedOnly",
            "OperationDeniedEditUsingRecordLineNotAllowed",
            "OperationDeniedIpInBlacklistNotAllowed",
            "OperationDeniedMonitorCallbackNotEnabled",
            "OperationDeniedNoPermissionToOperateDomain",
            "OperationDeniedNotAdmin",
            "OperationDeniedNotAgent",
            "OperationDeniedNotGrantedByOwner",
            "OperationDeniedNotManagedUser",
            "OperationDeniedNotOrderOwner",
            "OperationDeniedNotResourceOwner",
            "OperationDeniedPersonalCouponNotAllowed",
            "OperationDeniedPostRequestAcceptOnly",
            "OperationDeniedResourceAlreadyBind",
            "OperationDeniedResourceNotAllowRenew",
            "OperationDeniedVipDomainAllowed",
            "RequestLimitExceeded",
            "RequestLimitExceededBatchTaskLimit",
            "RequestLimitExceededCreateDomainLimit",
            "RequestLimitExceededRequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundNoDataOfDomain",
            "ResourceNotFoundNoDataOfDomainAlias",
            "ResourceNotFoundNoDataOfGift",
            "ResourceNotFoundNoDataOfRecord",
            "ResourceUnavailable",
            "ResourcesSoldOut",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 279] = backgrounds(
            &WORDS,
            &index::DNSPOD_V20210323_HEADS,
        );
        pub(super) static OWN: [Own; 12] = [
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Never)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Backoff)),
            Own::new(None, None, None, Some(Retry::Throttle)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "DnspodError",
            label_en: "DNSPod",
            label_zh: "云解析 DNSPod",
            level: Level::Service,
            product: Some(products::DNSPOD),
            version: Some("2021-03-23"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    54,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2025-06-27",
                        "自 2025-06-27 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            backgrounds: &BACKGROUNDS,
            own_at: &index::DNSPOD_V20210323_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20210323::DnspodError;

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
