// @generated from spec/dnspod.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: f4ee6d48d0027812, rust-hash: 8d735c32b0e873be
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/dnspod.rs"]
mod index;

/// Version 2021-03-23 of the API.
pub mod v20210323 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "dnspod")]
    /// Error codes of DNSPod (dnspod), API 3.0, version 2021-03-23.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DnspodError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.AccountIsLocked
        #[doc(alias("FailedOperation.AccountIsLocked"))]
        FailedOperationAccountIsLocked,
        /// FailedOperation.AuthLogUnsupport
        #[doc(alias("FailedOperation.AuthLogUnsupport"))]
        FailedOperationAuthLogUnsupport,
        /// FailedOperation.CanNotCloseFreeDomain
        #[doc(alias("FailedOperation.CanNotCloseFreeDomain"))]
        FailedOperationCanNotCloseFreeDomain,
        /// FailedOperation.ContainsPersonalVip
        #[doc(alias("FailedOperation.ContainsPersonalVip"))]
        FailedOperationContainsPersonalVip,
        /// FailedOperation.CouponForFreeDomain
        #[doc(alias("FailedOperation.CouponForFreeDomain"))]
        FailedOperationCouponForFreeDomain,
        /// FailedOperation.CouponNotSupported
        #[doc(alias("FailedOperation.CouponNotSupported"))]
        FailedOperationCouponNotSupported,
        /// FailedOperation.CouponTypeAlreadyUsed
        #[doc(alias("FailedOperation.CouponTypeAlreadyUsed"))]
        FailedOperationCouponTypeAlreadyUsed,
        /// FailedOperation.DNSSECIncompleteClosed
        #[doc(alias("FailedOperation.DNSSECIncompleteClosed"))]
        FailedOperationDnssecIncompleteClosed,
        /// FailedOperation.DomainExists
        #[doc(alias("FailedOperation.DomainExists"))]
        FailedOperationDomainExists,
        /// FailedOperation.DomainInEnterpriseMailAccount
        #[doc(alias("FailedOperation.DomainInEnterpriseMailAccount"))]
        FailedOperationDomainInEnterpriseMailAccount,
        /// FailedOperation.DomainIsEnterpriseType
        #[doc(alias("FailedOperation.DomainIsEnterpriseType"))]
        FailedOperationDomainIsEnterpriseType,
        /// FailedOperation.DomainIsKeyDomain
        #[doc(alias("FailedOperation.DomainIsKeyDomain"))]
        FailedOperationDomainIsKeyDomain,
        /// FailedOperation.DomainIsLocked
        #[doc(alias("FailedOperation.DomainIsLocked"))]
        FailedOperationDomainIsLocked,
        /// FailedOperation.DomainIsPersonalType
        #[doc(alias("FailedOperation.DomainIsPersonalType"))]
        FailedOperationDomainIsPersonalType,
        /// FailedOperation.DomainIsSpam
        #[doc(alias("FailedOperation.DomainIsSpam"))]
        FailedOperationDomainIsSpam,
        /// FailedOperation.DomainIsVip
        #[doc(alias("FailedOperation.DomainIsVip"))]
        FailedOperationDomainIsVip,
        /// FailedOperation.DomainNotInService
        #[doc(alias("FailedOperation.DomainNotInService"))]
        FailedOperationDomainNotInService,
        /// FailedOperation.DomainOwnedByOtherUser
        #[doc(alias("FailedOperation.DomainOwnedByOtherUser"))]
        FailedOperationDomainOwnedByOtherUser,
        /// FailedOperation.EipCheckFailed
        #[doc(alias("FailedOperation.EipCheckFailed"))]
        FailedOperationEipCheckFailed,
        /// FailedOperation.FileNotExist
        #[doc(alias("FailedOperation.FileNotExist"))]
        FailedOperationFileNotExist,
        /// FailedOperation.FreeForumUidNotAllowed
        #[doc(alias("FailedOperation.FreeForumUidNotAllowed"))]
        FailedOperationFreeForumUidNotAllowed,
        /// FailedOperation.FrequencyLimit
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.FrequencyLimit"))]
        FailedOperationFrequencyLimit,
        /// FailedOperation.FunctionNotAllowedApply
        #[doc(alias("FailedOperation.FunctionNotAllowedApply"))]
        FailedOperationFunctionNotAllowedApply,
        /// FailedOperation.GetWhoisFailed
        #[doc(alias("FailedOperation.GetWhoisFailed"))]
        FailedOperationGetWhoisFailed,
        /// FailedOperation.InsufficientBalance
        #[doc(alias("FailedOperation.InsufficientBalance"))]
        FailedOperationInsufficientBalance,
        /// FailedOperation.LoginAreaNotAllowed
        #[doc(alias("FailedOperation.LoginAreaNotAllowed"))]
        FailedOperationLoginAreaNotAllowed,
        /// FailedOperation.LoginFailed
        #[doc(alias("FailedOperation.LoginFailed"))]
        FailedOperationLoginFailed,
        /// FailedOperation.LoginTimeout
        #[doc(alias("FailedOperation.LoginTimeout"))]
        FailedOperationLoginTimeout,
        /// FailedOperation.MobileNotVerified
        #[doc(alias("FailedOperation.MobileNotVerified"))]
        FailedOperationMobileNotVerified,
        /// FailedOperation.MustAddDefaultLineFirst
        #[doc(alias("FailedOperation.MustAddDefaultLineFirst"))]
        FailedOperationMustAddDefaultLineFirst,
        /// FailedOperation.NotBatchTaskOwner
        #[doc(alias("FailedOperation.NotBatchTaskOwner"))]
        FailedOperationNotBatchTaskOwner,
        /// FailedOperation.NotBindCreditCard
        #[doc(alias("FailedOperation.NotBindCreditCard"))]
        FailedOperationNotBindCreditCard,
        /// FailedOperation.NotDomainOwner
        #[doc(alias("FailedOperation.NotDomainOwner"))]
        FailedOperationNotDomainOwner,
        /// FailedOperation.NotRealNamedUser
        #[doc(alias("FailedOperation.NotRealNamedUser"))]
        FailedOperationNotRealNamedUser,
        /// FailedOperation.NotResourceOwner
        #[doc(alias("FailedOperation.NotResourceOwner"))]
        FailedOperationNotResourceOwner,
        /// FailedOperation.OrderCanNotPay
        #[doc(alias("FailedOperation.OrderCanNotPay"))]
        FailedOperationOrderCanNotPay,
        /// FailedOperation.OrderHasPaid
        #[doc(alias("FailedOperation.OrderHasPaid"))]
        FailedOperationOrderHasPaid,
        /// FailedOperation.PostPayPaymentNotOpen
        #[doc(alias("FailedOperation.PostPayPaymentNotOpen"))]
        FailedOperationPostPayPaymentNotOpen,
        /// FailedOperation.ResourceNotBind
        #[doc(alias("FailedOperation.ResourceNotBind"))]
        FailedOperationResourceNotBind,
        /// FailedOperation.TemporaryError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.TemporaryError"))]
        FailedOperationTemporaryError,
        /// FailedOperation.TencentCloudForbid
        #[doc(alias("FailedOperation.TencentCloudForbid"))]
        FailedOperationTencentCloudForbid,
        /// FailedOperation.TransferToEnterpriseDenied
        #[doc(alias("FailedOperation.TransferToEnterpriseDenied"))]
        FailedOperationTransferToEnterpriseDenied,
        /// FailedOperation.TransferToPersonDenied
        #[doc(alias("FailedOperation.TransferToPersonDenied"))]
        FailedOperationTransferToPersonDenied,
        /// FailedOperation.TwoStepNotOn
        #[doc(alias("FailedOperation.TwoStepNotOn"))]
        FailedOperationTwoStepNotOn,
        /// FailedOperation.UnknowError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.UnknowError"))]
        FailedOperationUnknowError,
        /// FailedOperation.UserNotAllowTransfer
        #[doc(alias("FailedOperation.UserNotAllowTransfer"))]
        FailedOperationUserNotAllowTransfer,
        /// FailedOperation.VerifyingBillExists
        #[doc(alias("FailedOperation.VerifyingBillExists"))]
        FailedOperationVerifyingBillExists,
        /// InternalError
        InternalError,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AccountIsBanned
        #[doc(alias("InvalidParameter.AccountIsBanned"))]
        InvalidParameterAccountIsBanned,
        /// InvalidParameter.AcquireHashExists
        #[doc(alias("InvalidParameter.AcquireHashExists"))]
        InvalidParameterAcquireHashExists,
        /// InvalidParameter.AcquireHashExsits
        #[doc(alias("InvalidParameter.AcquireHashExsits"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2025-06-27"
        )]
        InvalidParameterAcquireHashExsits,
        /// InvalidParameter.ActionInvalid
        #[doc(alias("InvalidParameter.ActionInvalid"))]
        InvalidParameterActionInvalid,
        /// InvalidParameter.ActionSuccess
        #[doc(alias("InvalidParameter.ActionSuccess"))]
        InvalidParameterActionSuccess,
        /// InvalidParameter.Activity
        #[doc(alias("InvalidParameter.Activity"))]
        InvalidParameterActivity,
        /// InvalidParameter.AliasIsMyDomain
        #[doc(alias("InvalidParameter.AliasIsMyDomain"))]
        InvalidParameterAliasIsMyDomain,
        /// InvalidParameter.AuthLogInvalidRetCode
        #[doc(alias("InvalidParameter.AuthLogInvalidRetCode"))]
        InvalidParameterAuthLogInvalidRetCode,
        /// InvalidParameter.AuthLogInvalidScope
        #[doc(alias("InvalidParameter.AuthLogInvalidScope"))]
        InvalidParameterAuthLogInvalidScope,
        /// InvalidParameter.BatchDomainCreateActionError
        #[doc(alias("InvalidParameter.BatchDomainCreateActionError"))]
        InvalidParameterBatchDomainCreateActionError,
        /// InvalidParameter.BatchDomainNotAuth
        #[doc(alias("InvalidParameter.BatchDomainNotAuth"))]
        InvalidParameterBatchDomainNotAuth,
        /// InvalidParameter.BatchLimitUndo
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidParameter.BatchLimitUndo"))]
        InvalidParameterBatchLimitUndo,
        /// InvalidParameter.BatchRecordCreateActionError
        #[doc(alias("InvalidParameter.BatchRecordCreateActionError"))]
        InvalidParameterBatchRecordCreateActionError,
        /// InvalidParameter.BatchRecordModifyActionError
        #[doc(alias("InvalidParameter.BatchRecordModifyActionError"))]
        InvalidParameterBatchRecordModifyActionError,
        /// InvalidParameter.BatchRecordModifyActionInvalidValue
        #[doc(alias("InvalidParameter.BatchRecordModifyActionInvalidValue"))]
        InvalidParameterBatchRecordModifyActionInvalidValue,
        /// InvalidParameter.BatchRecordRemoveActionError
        #[doc(alias("InvalidParameter.BatchRecordRemoveActionError"))]
        InvalidParameterBatchRecordRemoveActionError,
        /// InvalidParameter.BatchRecordReplaceActionError
        #[doc(alias("InvalidParameter.BatchRecordReplaceActionError"))]
        InvalidParameterBatchRecordReplaceActionError,
        /// InvalidParameter.BatchTaskCountLimit
        #[doc(alias("InvalidParameter.BatchTaskCountLimit"))]
        InvalidParameterBatchTaskCountLimit,
        /// InvalidParameter.BatchTaskNotExist
        #[doc(alias("InvalidParameter.BatchTaskNotExist"))]
        InvalidParameterBatchTaskNotExist,
        /// InvalidParameter.BillNumberInvalid
        #[doc(alias("InvalidParameter.BillNumberInvalid"))]
        InvalidParameterBillNumberInvalid,
        /// InvalidParameter.BrowserNull
        #[doc(alias("InvalidParameter.BrowserNull"))]
        InvalidParameterBrowserNull,
        /// InvalidParameter.ClientTokenTooLong
        #[doc(alias("InvalidParameter.ClientTokenTooLong"))]
        InvalidParameterClientTokenTooLong,
        /// InvalidParameter.Common
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidParameter.Common"))]
        InvalidParameterCommon,
        /// InvalidParameter.CopiedLineGroupDuplicated
        #[doc(alias("InvalidParameter.CopiedLineGroupDuplicated"))]
        InvalidParameterCopiedLineGroupDuplicated,
        /// InvalidParameter.CustomMessage
        #[doc(alias("InvalidParameter.CustomMessage"))]
        InvalidParameterCustomMessage,
        /// InvalidParameter.DTokenNotSupport
        #[doc(alias("InvalidParameter.DTokenNotSupport"))]
        InvalidParameterDTokenNotSupport,
        /// InvalidParameter.DataExpired
        #[doc(alias("InvalidParameter.DataExpired"))]
        InvalidParameterDataExpired,
        /// InvalidParameter.DataInvalid
        #[doc(alias("InvalidParameter.DataInvalid"))]
        InvalidParameterDataInvalid,
        /// InvalidParameter.DealTypeInvalid
        #[doc(alias("InvalidParameter.DealTypeInvalid"))]
        InvalidParameterDealTypeInvalid,
        /// InvalidParameter.DefaultLineNotSelfdefined
        #[doc(alias("InvalidParameter.DefaultLineNotSelfdefined"))]
        InvalidParameterDefaultLineNotSelfdefined,
        /// InvalidParameter.DnsDealDomainUpgraded
        #[doc(alias("InvalidParameter.DnsDealDomainUpgraded"))]
        InvalidParameterDnsDealDomainUpgraded,
        /// InvalidParameter.DnsDealLocked
        #[doc(alias("InvalidParameter.DnsDealLocked"))]
        InvalidParameterDnsDealLocked,
        /// InvalidParameter.DnsInvalidDeal
        #[doc(alias("InvalidParameter.DnsInvalidDeal"))]
        InvalidParameterDnsInvalidDeal,
        /// InvalidParameter.DnssecAddCnameError
        #[doc(alias("InvalidParameter.DnssecAddCnameError"))]
        InvalidParameterDnssecAddCnameError,
        /// InvalidParameter.DomainAliasExists
        #[doc(alias("InvalidParameter.DomainAliasExists"))]
        InvalidParameterDomainAliasExists,
        /// InvalidParameter.DomainAliasIdInvalid
        #[doc(alias("InvalidParameter.DomainAliasIdInvalid"))]
        InvalidParameterDomainAliasIdInvalid,
        /// InvalidParameter.DomainAlreadyVip
        #[doc(alias("InvalidParameter.DomainAlreadyVip"))]
        InvalidParameterDomainAlreadyVip,
        /// InvalidParameter.DomainDuplicated
        #[doc(alias("InvalidParameter.DomainDuplicated"))]
        InvalidParameterDomainDuplicated,
        /// InvalidParameter.DomainIdInvalid
        #[doc(alias("InvalidParameter.DomainIdInvalid"))]
        InvalidParameterDomainIdInvalid,
        /// InvalidParameter.DomainInBlackList
        #[doc(alias("InvalidParameter.DomainInBlackList"))]
        InvalidParameterDomainInBlackList,
        /// InvalidParameter.DomainInEffectOrInvalidated
        #[doc(alias("InvalidParameter.DomainInEffectOrInvalidated"))]
        InvalidParameterDomainInEffectOrInvalidated,
        /// InvalidParameter.DomainInvalid
        #[doc(alias("InvalidParameter.DomainInvalid"))]
        InvalidParameterDomainInvalid,
        /// InvalidParameter.DomainIsAliaser
        #[doc(alias("InvalidParameter.DomainIsAliaser"))]
        InvalidParameterDomainIsAliaser,
        /// InvalidParameter.DomainIsModifyingDns
        #[doc(alias("InvalidParameter.DomainIsModifyingDns"))]
        InvalidParameterDomainIsModifyingDns,
        /// InvalidParameter.DomainIsMyAlias
        #[doc(alias("InvalidParameter.DomainIsMyAlias"))]
        InvalidParameterDomainIsMyAlias,
        /// InvalidParameter.DomainIsNotlocked
        #[doc(alias("InvalidParameter.DomainIsNotlocked"))]
        InvalidParameterDomainIsNotlocked,
        /// InvalidParameter.DomainNotAllowedLock
        #[doc(alias("InvalidParameter.DomainNotAllowedLock"))]
        InvalidParameterDomainNotAllowedLock,
        /// InvalidParameter.DomainNotAllowedModifyRecords
        #[doc(alias("InvalidParameter.DomainNotAllowedModifyRecords"))]
        InvalidParameterDomainNotAllowedModifyRecords,
        /// InvalidParameter.DomainNotBeian
        #[doc(alias("InvalidParameter.DomainNotBeian"))]
        InvalidParameterDomainNotBeian,
        /// InvalidParameter.DomainNotEffective
        #[doc(alias("InvalidParameter.DomainNotEffective"))]
        InvalidParameterDomainNotEffective,
        /// InvalidParameter.DomainNotReged
        #[doc(alias("InvalidParameter.DomainNotReged"))]
        InvalidParameterDomainNotReged,
        /// InvalidParameter.DomainNotVip
        #[doc(alias("InvalidParameter.DomainNotVip"))]
        InvalidParameterDomainNotVip,
        /// InvalidParameter.DomainRecordExist
        #[doc(alias("InvalidParameter.DomainRecordExist"))]
        InvalidParameterDomainRecordExist,
        /// InvalidParameter.DomainSelfNoCopy
        #[doc(alias("InvalidParameter.DomainSelfNoCopy"))]
        InvalidParameterDomainSelfNoCopy,
        /// InvalidParameter.DomainTaskNotFinished
        ///
        /// - Retry: `backoff`
        #[doc(alias("InvalidParameter.DomainTaskNotFinished"))]
        InvalidParameterDomainTaskNotFinished,
        /// InvalidParameter.DomainTooLong
        #[doc(alias("InvalidParameter.DomainTooLong"))]
        InvalidParameterDomainTooLong,
        /// InvalidParameter.DomainTypeInvalid
        #[doc(alias("InvalidParameter.DomainTypeInvalid"))]
        InvalidParameterDomainTypeInvalid,
        /// InvalidParameter.DomainsEmpty
        #[doc(alias("InvalidParameter.DomainsEmpty"))]
        InvalidParameterDomainsEmpty,
        /// InvalidParameter.EmailInvalid
        #[doc(alias("InvalidParameter.EmailInvalid"))]
        InvalidParameterEmailInvalid,
        /// InvalidParameter.EmailNotVerified
        #[doc(alias("InvalidParameter.EmailNotVerified"))]
        InvalidParameterEmailNotVerified,
        /// InvalidParameter.EmailOrQqInvalid
        #[doc(alias("InvalidParameter.EmailOrQqInvalid"))]
        InvalidParameterEmailOrQqInvalid,
        /// InvalidParameter.EmailSame
        #[doc(alias("InvalidParameter.EmailSame"))]
        InvalidParameterEmailSame,
        /// InvalidParameter.EndDateBeyondRange
        #[doc(alias("InvalidParameter.EndDateBeyondRange"))]
        InvalidParameterEndDateBeyondRange,
        /// InvalidParameter.GetNsFail
        #[doc(alias("InvalidParameter.GetNsFail"))]
        InvalidParameterGetNsFail,
        /// InvalidParameter.GoodsChildTypeInvalid
        #[doc(alias("InvalidParameter.GoodsChildTypeInvalid"))]
        InvalidParameterGoodsChildTypeInvalid,
        /// InvalidParameter.GoodsNumInvalid
        #[doc(alias("InvalidParameter.GoodsNumInvalid"))]
        InvalidParameterGoodsNumInvalid,
        /// InvalidParameter.GoodsTypeInvalid
        #[doc(alias("InvalidParameter.GoodsTypeInvalid"))]
        InvalidParameterGoodsTypeInvalid,
        /// InvalidParameter.GradeNotCopy
        #[doc(alias("InvalidParameter.GradeNotCopy"))]
        InvalidParameterGradeNotCopy,
        /// InvalidParameter.GroupIdInvalid
        #[doc(alias("InvalidParameter.GroupIdInvalid"))]
        InvalidParameterGroupIdInvalid,
        /// InvalidParameter.GroupNameEmpty
        #[doc(alias("InvalidParameter.GroupNameEmpty"))]
        InvalidParameterGroupNameEmpty,
        /// InvalidParameter.GroupNameExists
        #[doc(alias("InvalidParameter.GroupNameExists"))]
        InvalidParameterGroupNameExists,
        /// InvalidParameter.GroupNameInvalid
        #[doc(alias("InvalidParameter.GroupNameInvalid"))]
        InvalidParameterGroupNameInvalid,
        /// InvalidParameter.GroupNameOccupied
        #[doc(alias("InvalidParameter.GroupNameOccupied"))]
        InvalidParameterGroupNameOccupied,
        /// InvalidParameter.HasPendingApply
        #[doc(alias("InvalidParameter.HasPendingApply"))]
        InvalidParameterHasPendingApply,
        /// InvalidParameter.IllegalNewDeal
        #[doc(alias("InvalidParameter.IllegalNewDeal"))]
        InvalidParameterIllegalNewDeal,
        /// InvalidParameter.InnerTaskNotExist
        #[doc(alias("InvalidParameter.InnerTaskNotExist"))]
        InvalidParameterInnerTaskNotExist,
        /// InvalidParameter.InvalidCoupon
        #[doc(alias("InvalidParameter.InvalidCoupon"))]
        InvalidParameterInvalidCoupon,
        /// InvalidParameter.InvalidDealName
        #[doc(alias("InvalidParameter.InvalidDealName"))]
        InvalidParameterInvalidDealName,
        /// InvalidParameter.InvalidEndDate
        #[doc(alias("InvalidParameter.InvalidEndDate"))]
        InvalidParameterInvalidEndDate,
        /// InvalidParameter.InvalidIp
        #[doc(alias("InvalidParameter.InvalidIp"))]
        InvalidParameterInvalidIp,
        /// InvalidParameter.InvalidSecretId
        #[doc(alias("InvalidParameter.InvalidSecretId"))]
        InvalidParameterInvalidSecretId,
        /// InvalidParameter.InvalidSignature
        #[doc(alias("InvalidParameter.InvalidSignature"))]
        InvalidParameterInvalidSignature,
        /// InvalidParameter.InvalidSrcDomainId
        #[doc(alias("InvalidParameter.InvalidSrcDomainId"))]
        InvalidParameterInvalidSrcDomainId,
        /// InvalidParameter.InvalidStartDate
        #[doc(alias("InvalidParameter.InvalidStartDate"))]
        InvalidParameterInvalidStartDate,
        /// InvalidParameter.InvalidTime
        #[doc(alias("InvalidParameter.InvalidTime"))]
        InvalidParameterInvalidTime,
        /// InvalidParameter.InvalidWeight
        #[doc(alias("InvalidParameter.InvalidWeight"))]
        InvalidParameterInvalidWeight,
        /// InvalidParameter.IpAlreadyExist
        #[doc(alias("InvalidParameter.IpAlreadyExist"))]
        InvalidParameterIpAlreadyExist,
        /// InvalidParameter.IpArea
        #[doc(alias("InvalidParameter.IpArea"))]
        InvalidParameterIpArea,
        /// InvalidParameter.IpsExceedLimit
        #[doc(alias("InvalidParameter.IpsExceedLimit"))]
        InvalidParameterIpsExceedLimit,
        /// InvalidParameter.JobGreaterThanLimit
        #[doc(alias("InvalidParameter.JobGreaterThanLimit"))]
        InvalidParameterJobGreaterThanLimit,
        /// InvalidParameter.LineFormatInvalid
        #[doc(alias("InvalidParameter.LineFormatInvalid"))]
        InvalidParameterLineFormatInvalid,
        /// InvalidParameter.LineGroupNotSupported
        #[doc(alias("InvalidParameter.LineGroupNotSupported"))]
        InvalidParameterLineGroupNotSupported,
        /// InvalidParameter.LineGroupOverCounted
        #[doc(alias("InvalidParameter.LineGroupOverCounted"))]
        InvalidParameterLineGroupOverCounted,
        /// InvalidParameter.LineGroupUpdateFailed
        #[doc(alias("InvalidParameter.LineGroupUpdateFailed"))]
        InvalidParameterLineGroupUpdateFailed,
        /// InvalidParameter.LineInAnotherGroup
        #[doc(alias("InvalidParameter.LineInAnotherGroup"))]
        InvalidParameterLineInAnotherGroup,
        /// InvalidParameter.LineInUse
        #[doc(alias("InvalidParameter.LineInUse"))]
        InvalidParameterLineInUse,
        /// InvalidParameter.LineInUseNotDelete
        #[doc(alias("InvalidParameter.LineInUseNotDelete"))]
        InvalidParameterLineInUseNotDelete,
        /// InvalidParameter.LineNameInvalid
        #[doc(alias("InvalidParameter.LineNameInvalid"))]
        InvalidParameterLineNameInvalid,
        /// InvalidParameter.LineNameInvalidCharacter
        #[doc(alias("InvalidParameter.LineNameInvalidCharacter"))]
        InvalidParameterLineNameInvalidCharacter,
        /// InvalidParameter.LineNameOccupied
        #[doc(alias("InvalidParameter.LineNameOccupied"))]
        InvalidParameterLineNameOccupied,
        /// InvalidParameter.LineNotExist
        #[doc(alias("InvalidParameter.LineNotExist"))]
        InvalidParameterLineNotExist,
        /// InvalidParameter.LineNotSelected
        #[doc(alias("InvalidParameter.LineNotSelected"))]
        InvalidParameterLineNotSelected,
        /// InvalidParameter.LineOverCounted
        #[doc(alias("InvalidParameter.LineOverCounted"))]
        InvalidParameterLineOverCounted,
        /// InvalidParameter.LockDaysInvalid
        #[doc(alias("InvalidParameter.LockDaysInvalid"))]
        InvalidParameterLockDaysInvalid,
        /// InvalidParameter.LoginTokenIdError
        #[doc(alias("InvalidParameter.LoginTokenIdError"))]
        InvalidParameterLoginTokenIdError,
        /// InvalidParameter.LoginTokenNotExists
        #[doc(alias("InvalidParameter.LoginTokenNotExists"))]
        InvalidParameterLoginTokenNotExists,
        /// InvalidParameter.LoginTokenValidateFailed
        #[doc(alias("InvalidParameter.LoginTokenValidateFailed"))]
        InvalidParameterLoginTokenValidateFailed,
        /// InvalidParameter.MobileNotVerified
        #[doc(alias("InvalidParameter.MobileNotVerified"))]
        InvalidParameterMobileNotVerified,
        /// InvalidParameter.MxInvalid
        #[doc(alias("InvalidParameter.MxInvalid"))]
        InvalidParameterMxInvalid,
        /// InvalidParameter.NewPackageTypeInvalid
        #[doc(alias("InvalidParameter.NewPackageTypeInvalid"))]
        InvalidParameterNewPackageTypeInvalid,
        /// InvalidParameter.NoAuthorityToSrcDomain
        #[doc(alias("InvalidParameter.NoAuthorityToSrcDomain"))]
        InvalidParameterNoAuthorityToSrcDomain,
        /// InvalidParameter.NoAuthorityToTheGroup
        #[doc(alias("InvalidParameter.NoAuthorityToTheGroup"))]
        InvalidParameterNoAuthorityToTheGroup,
        /// InvalidParameter.OffsetInvalid
        #[doc(alias("InvalidParameter.OffsetInvalid"))]
        InvalidParameterOffsetInvalid,
        /// InvalidParameter.OpenidInvalid
        #[doc(alias("InvalidParameter.OpenidInvalid"))]
        InvalidParameterOpenidInvalid,
        /// InvalidParameter.OperateFailed
        #[doc(alias("InvalidParameter.OperateFailed"))]
        InvalidParameterOperateFailed,
        /// InvalidParameter.OperationIsTooFrequent
        ///
        /// - Retry: `throttle`
        #[doc(alias("InvalidParameter.OperationIsTooFrequent"))]
        InvalidParameterOperationIsTooFrequent,
        /// InvalidParameter.OptypeNotSupported
        #[doc(alias("InvalidParameter.OptypeNotSupported"))]
        InvalidParameterOptypeNotSupported,
        /// InvalidParameter.OtherAccountUnrealName
        #[doc(alias("InvalidParameter.OtherAccountUnrealName"))]
        InvalidParameterOtherAccountUnrealName,
        /// InvalidParameter.ParamInvalid
        #[doc(alias("InvalidParameter.ParamInvalid"))]
        InvalidParameterParamInvalid,
        /// InvalidParameter.ParamsIllegal
        #[doc(alias("InvalidParameter.ParamsIllegal"))]
        InvalidParameterParamsIllegal,
        /// InvalidParameter.ParamsMissing
        #[doc(alias("InvalidParameter.ParamsMissing"))]
        InvalidParameterParamsMissing,
        /// InvalidParameter.PermissionDenied
        #[doc(alias("InvalidParameter.PermissionDenied"))]
        InvalidParameterPermissionDenied,
        /// InvalidParameter.PtrInvalidPublicIp
        #[doc(alias("InvalidParameter.PtrInvalidPublicIp"))]
        InvalidParameterPtrInvalidPublicIp,
        /// InvalidParameter.PtrIpNotOwner
        #[doc(alias("InvalidParameter.PtrIpNotOwner"))]
        InvalidParameterPtrIpNotOwner,
        /// InvalidParameter.QcloudUinInvalid
        #[doc(alias("InvalidParameter.QcloudUinInvalid"))]
        InvalidParameterQcloudUinInvalid,
        /// InvalidParameter.QuhuiTxtNotMatch
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.QuhuiTxtNotMatch"))]
        InvalidParameterQuhuiTxtNotMatch,
        /// InvalidParameter.QuhuiTxtRecordWait
        #[doc(alias("InvalidParameter.QuhuiTxtRecordWait"))]
        InvalidParameterQuhuiTxtRecordWait,
        /// InvalidParameter.RealNameUser
        #[doc(alias("InvalidParameter.RealNameUser"))]
        InvalidParameterRealNameUser,
        /// InvalidParameter.RecordIdInvalid
        #[doc(alias("InvalidParameter.RecordIdInvalid"))]
        InvalidParameterRecordIdInvalid,
        /// InvalidParameter.RecordLineInvalid
        #[doc(alias("InvalidParameter.RecordLineInvalid"))]
        InvalidParameterRecordLineInvalid,
        /// InvalidParameter.RecordTypeInvalid
        #[doc(alias("InvalidParameter.RecordTypeInvalid"))]
        InvalidParameterRecordTypeInvalid,
        /// InvalidParameter.RecordValueInvalid
        #[doc(alias("InvalidParameter.RecordValueInvalid"))]
        InvalidParameterRecordValueInvalid,
        /// InvalidParameter.RecordValueLengthInvalid
        #[doc(alias("InvalidParameter.RecordValueLengthInvalid"))]
        InvalidParameterRecordValueLengthInvalid,
        /// InvalidParameter.RecordsEmpty
        #[doc(alias("InvalidParameter.RecordsEmpty"))]
        InvalidParameterRecordsEmpty,
        /// InvalidParameter.RemarkLengthExceeded
        #[doc(alias("InvalidParameter.RemarkLengthExceeded"))]
        InvalidParameterRemarkLengthExceeded,
        /// InvalidParameter.RemarkTooLong
        #[doc(alias("InvalidParameter.RemarkTooLong"))]
        InvalidParameterRemarkTooLong,
        /// InvalidParameter.RequestIpLimited
        #[doc(alias("InvalidParameter.RequestIpLimited"))]
        InvalidParameterRequestIpLimited,
        /// InvalidParameter.ResultMoreThan500
        #[doc(alias("InvalidParameter.ResultMoreThan500"))]
        InvalidParameterResultMoreThan500,
        /// InvalidParameter.ShareUserExists
        #[doc(alias("InvalidParameter.ShareUserExists"))]
        InvalidParameterShareUserExists,
        /// InvalidParameter.SharedUsersUnrealName
        #[doc(alias("InvalidParameter.SharedUsersUnrealName"))]
        InvalidParameterSharedUsersUnrealName,
        /// InvalidParameter.StartDateBeyondRange
        #[doc(alias("InvalidParameter.StartDateBeyondRange"))]
        InvalidParameterStartDateBeyondRange,
        /// InvalidParameter.StarttimeGreaterThanEndtime
        #[doc(alias("InvalidParameter.StarttimeGreaterThanEndtime"))]
        InvalidParameterStarttimeGreaterThanEndtime,
        /// InvalidParameter.StatusCodeInvalid
        #[doc(alias("InvalidParameter.StatusCodeInvalid"))]
        InvalidParameterStatusCodeInvalid,
        /// InvalidParameter.SubdomainInvalid
        #[doc(alias("InvalidParameter.SubdomainInvalid"))]
        InvalidParameterSubdomainInvalid,
        /// InvalidParameter.SubsBeyondRange
        #[doc(alias("InvalidParameter.SubsBeyondRange"))]
        InvalidParameterSubsBeyondRange,
        /// InvalidParameter.TaskNotCompleted
        #[doc(alias("InvalidParameter.TaskNotCompleted"))]
        InvalidParameterTaskNotCompleted,
        /// InvalidParameter.TimeSpanInvalid
        #[doc(alias("InvalidParameter.TimeSpanInvalid"))]
        InvalidParameterTimeSpanInvalid,
        /// InvalidParameter.TimestampExpired
        #[doc(alias("InvalidParameter.TimestampExpired"))]
        InvalidParameterTimestampExpired,
        /// InvalidParameter.TooManyInvalidDomains
        ///
        /// - Retry: `never`
        #[doc(alias("InvalidParameter.TooManyInvalidDomains"))]
        InvalidParameterTooManyInvalidDomains,
        /// InvalidParameter.ToolsDomainInvalid
        #[doc(alias("InvalidParameter.ToolsDomainInvalid"))]
        InvalidParameterToolsDomainInvalid,
        /// InvalidParameter.ToolsDomainNotReged
        #[doc(alias("InvalidParameter.ToolsDomainNotReged"))]
        InvalidParameterToolsDomainNotReged,
        /// InvalidParameter.TransferAccountIsBanned
        #[doc(alias("InvalidParameter.TransferAccountIsBanned"))]
        InvalidParameterTransferAccountIsBanned,
        /// InvalidParameter.UnLockCodeExpired
        #[doc(alias("InvalidParameter.UnLockCodeExpired"))]
        InvalidParameterUnLockCodeExpired,
        /// InvalidParameter.UnLockCodeInvalid
        #[doc(alias("InvalidParameter.UnLockCodeInvalid"))]
        InvalidParameterUnLockCodeInvalid,
        /// InvalidParameter.UnrealNameUser
        #[doc(alias("InvalidParameter.UnrealNameUser"))]
        InvalidParameterUnrealNameUser,
        /// InvalidParameter.UnsupportedFilterType
        #[doc(alias("InvalidParameter.UnsupportedFilterType"))]
        InvalidParameterUnsupportedFilterType,
        /// InvalidParameter.UpdateNewGradeFailed
        #[doc(alias("InvalidParameter.UpdateNewGradeFailed"))]
        InvalidParameterUpdateNewGradeFailed,
        /// InvalidParameter.UpdateOldGradeFailed
        #[doc(alias("InvalidParameter.UpdateOldGradeFailed"))]
        InvalidParameterUpdateOldGradeFailed,
        /// InvalidParameter.UrlValueIllegal
        #[doc(alias("InvalidParameter.UrlValueIllegal"))]
        InvalidParameterUrlValueIllegal,
        /// InvalidParameter.UserAlreadyLocked
        #[doc(alias("InvalidParameter.UserAlreadyLocked"))]
        InvalidParameterUserAlreadyLocked,
        /// InvalidParameter.UserAreaInvalid
        #[doc(alias("InvalidParameter.UserAreaInvalid"))]
        InvalidParameterUserAreaInvalid,
        /// InvalidParameter.UserNotExists
        #[doc(alias("InvalidParameter.UserNotExists"))]
        InvalidParameterUserNotExists,
        /// InvalidParameter.UuidInvalid
        #[doc(alias("InvalidParameter.UuidInvalid"))]
        InvalidParameterUuidInvalid,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.DomainGradeInvalid
        #[doc(alias("InvalidParameterValue.DomainGradeInvalid"))]
        InvalidParameterValueDomainGradeInvalid,
        /// InvalidParameterValue.DomainNotExists
        #[doc(alias("InvalidParameterValue.DomainNotExists"))]
        InvalidParameterValueDomainNotExists,
        /// InvalidParameterValue.IpAreaEmptyIp
        #[doc(alias("InvalidParameterValue.IpAreaEmptyIp"))]
        InvalidParameterValueIpAreaEmptyIp,
        /// InvalidParameterValue.IpAreaEmptyLineName
        #[doc(alias("InvalidParameterValue.IpAreaEmptyLineName"))]
        InvalidParameterValueIpAreaEmptyLineName,
        /// InvalidParameterValue.LimitInvalid
        #[doc(alias("InvalidParameterValue.LimitInvalid"))]
        InvalidParameterValueLimitInvalid,
        /// InvalidParameterValue.UpgradeTermInvalid
        #[doc(alias("InvalidParameterValue.UpgradeTermInvalid"))]
        InvalidParameterValueUpgradeTermInvalid,
        /// InvalidParameterValue.UserIdInvalid
        #[doc(alias("InvalidParameterValue.UserIdInvalid"))]
        InvalidParameterValueUserIdInvalid,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.AAAACountLimit
        #[doc(alias("LimitExceeded.AAAACountLimit"))]
        LimitExceededAaaaCountLimit,
        /// LimitExceeded.AtNsRecordLimit
        #[doc(alias("LimitExceeded.AtNsRecordLimit"))]
        LimitExceededAtNsRecordLimit,
        /// LimitExceeded.CustomLineLimited
        #[doc(alias("LimitExceeded.CustomLineLimited"))]
        LimitExceededCustomLineLimited,
        /// LimitExceeded.DomainAliasCountExceeded
        #[doc(alias("LimitExceeded.DomainAliasCountExceeded"))]
        LimitExceededDomainAliasCountExceeded,
        /// LimitExceeded.DomainAliasNumberLimit
        #[doc(alias("LimitExceeded.DomainAliasNumberLimit"))]
        LimitExceededDomainAliasNumberLimit,
        /// LimitExceeded.FailedLoginLimitExceeded
        #[doc(alias("LimitExceeded.FailedLoginLimitExceeded"))]
        LimitExceededFailedLoginLimitExceeded,
        /// LimitExceeded.GroupNumberLimit
        #[doc(alias("LimitExceeded.GroupNumberLimit"))]
        LimitExceededGroupNumberLimit,
        /// LimitExceeded.HiddenUrlExceeded
        #[doc(alias("LimitExceeded.HiddenUrlExceeded"))]
        LimitExceededHiddenUrlExceeded,
        /// LimitExceeded.NsCountLimit
        #[doc(alias("LimitExceeded.NsCountLimit"))]
        LimitExceededNsCountLimit,
        /// LimitExceeded.OffsetExceeded
        #[doc(alias("LimitExceeded.OffsetExceeded"))]
        LimitExceededOffsetExceeded,
        /// LimitExceeded.RecordTtlLimit
        #[doc(alias("LimitExceeded.RecordTtlLimit"))]
        LimitExceededRecordTtlLimit,
        /// LimitExceeded.SrvCountLimit
        #[doc(alias("LimitExceeded.SrvCountLimit"))]
        LimitExceededSrvCountLimit,
        /// LimitExceeded.SubdomainLevelLimit
        #[doc(alias("LimitExceeded.SubdomainLevelLimit"))]
        LimitExceededSubdomainLevelLimit,
        /// LimitExceeded.SubdomainRollLimit
        #[doc(alias("LimitExceeded.SubdomainRollLimit"))]
        LimitExceededSubdomainRollLimit,
        /// LimitExceeded.SubdomainWcardLimit
        #[doc(alias("LimitExceeded.SubdomainWcardLimit"))]
        LimitExceededSubdomainWcardLimit,
        /// LimitExceeded.UrlCountLimit
        #[doc(alias("LimitExceeded.UrlCountLimit"))]
        LimitExceededUrlCountLimit,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// OperationDenied.AccessDenied
        #[doc(alias("OperationDenied.AccessDenied"))]
        OperationDeniedAccessDenied,
        /// OperationDenied.AgentDenied
        #[doc(alias("OperationDenied.AgentDenied"))]
        OperationDeniedAgentDenied,
        /// OperationDenied.AgentSubordinateDenied
        #[doc(alias("OperationDenied.AgentSubordinateDenied"))]
        OperationDeniedAgentSubordinateDenied,
        /// OperationDenied.CancelBillNotAllowed
        #[doc(alias("OperationDenied.CancelBillNotAllowed"))]
        OperationDeniedCancelBillNotAllowed,
        /// OperationDenied.DeleteUsingRecordLineNotAllowed
        #[doc(alias("OperationDenied.DeleteUsingRecordLineNotAllowed"))]
        OperationDeniedDeleteUsingRecordLineNotAllowed,
        /// OperationDenied.DomainOwnerAllowedOnly
        #[doc(alias("OperationDenied.DomainOwnerAllowedOnly"))]
        OperationDeniedDomainOwnerAllowedOnly,
        /// OperationDenied.EditUsingRecordLineNotAllowed
        #[doc(alias("OperationDenied.EditUsingRecordLineNotAllowed"))]
        OperationDeniedEditUsingRecordLineNotAllowed,
        /// OperationDenied.IPInBlacklistNotAllowed
        #[doc(alias("OperationDenied.IPInBlacklistNotAllowed"))]
        OperationDeniedIpInBlacklistNotAllowed,
        /// OperationDenied.MonitorCallbackNotEnabled
        #[doc(alias("OperationDenied.MonitorCallbackNotEnabled"))]
        OperationDeniedMonitorCallbackNotEnabled,
        /// OperationDenied.NoPermissionToOperateDomain
        #[doc(alias("OperationDenied.NoPermissionToOperateDomain"))]
        OperationDeniedNoPermissionToOperateDomain,
        /// OperationDenied.NotAdmin
        #[doc(alias("OperationDenied.NotAdmin"))]
        OperationDeniedNotAdmin,
        /// OperationDenied.NotAgent
        #[doc(alias("OperationDenied.NotAgent"))]
        OperationDeniedNotAgent,
        /// OperationDenied.NotGrantedByOwner
        #[doc(alias("OperationDenied.NotGrantedByOwner"))]
        OperationDeniedNotGrantedByOwner,
        /// OperationDenied.NotManagedUser
        #[doc(alias("OperationDenied.NotManagedUser"))]
        OperationDeniedNotManagedUser,
        /// OperationDenied.NotOrderOwner
        #[doc(alias("OperationDenied.NotOrderOwner"))]
        OperationDeniedNotOrderOwner,
        /// OperationDenied.NotResourceOwner
        #[doc(alias("OperationDenied.NotResourceOwner"))]
        OperationDeniedNotResourceOwner,
        /// OperationDenied.PersonalCouponNotAllowed
        #[doc(alias("OperationDenied.PersonalCouponNotAllowed"))]
        OperationDeniedPersonalCouponNotAllowed,
        /// OperationDenied.PostRequestAcceptOnly
        #[doc(alias("OperationDenied.PostRequestAcceptOnly"))]
        OperationDeniedPostRequestAcceptOnly,
        /// OperationDenied.ResourceAlreadyBind
        #[doc(alias("OperationDenied.ResourceAlreadyBind"))]
        OperationDeniedResourceAlreadyBind,
        /// OperationDenied.ResourceNotAllowRenew
        #[doc(alias("OperationDenied.ResourceNotAllowRenew"))]
        OperationDeniedResourceNotAllowRenew,
        /// OperationDenied.VipDomainAllowed
        #[doc(alias("OperationDenied.VipDomainAllowed"))]
        OperationDeniedVipDomainAllowed,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// RequestLimitExceeded.BatchTaskLimit
        ///
        /// - Retry: `backoff`
        #[doc(alias("RequestLimitExceeded.BatchTaskLimit"))]
        RequestLimitExceededBatchTaskLimit,
        /// RequestLimitExceeded.CreateDomainLimit
        ///
        /// - Retry: `backoff`
        #[doc(alias("RequestLimitExceeded.CreateDomainLimit"))]
        RequestLimitExceededCreateDomainLimit,
        /// RequestLimitExceeded.RequestLimitExceeded
        ///
        /// - Retry: `throttle`
        #[doc(alias("RequestLimitExceeded.RequestLimitExceeded"))]
        RequestLimitExceededRequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.NoDataOfDomain
        #[doc(alias("ResourceNotFound.NoDataOfDomain"))]
        ResourceNotFoundNoDataOfDomain,
        /// ResourceNotFound.NoDataOfDomainAlias
        #[doc(alias("ResourceNotFound.NoDataOfDomainAlias"))]
        ResourceNotFoundNoDataOfDomainAlias,
        /// ResourceNotFound.NoDataOfGift
        #[doc(alias("ResourceNotFound.NoDataOfGift"))]
        ResourceNotFoundNoDataOfGift,
        /// ResourceNotFound.NoDataOfRecord
        #[doc(alias("ResourceNotFound.NoDataOfRecord"))]
        ResourceNotFoundNoDataOfRecord,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourcesSoldOut
        ResourcesSoldOut,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "dnspod")]
    api::listed_enum!(DnspodError, dnspod_v20210323_table);
    pub(crate) mod dnspod_v20210323_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "dnspod")]
        use super::DnspodError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "dnspod_v20210323";
        pub(super) const CODE_INDEX: Index = index::DNSPOD_V20210323_CODES;
        pub(super) const KEY_INDEX: Index = index::DNSPOD_V20210323_KEYS;
        #[cfg(feature = "dnspod")]
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
        pub(super) static ANSWERS: [Answer; 36] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.FrequencyLimit").with_retry(Retry::Throttle),
            Answer::of("FailedOperation.TemporaryError").with_retry(Retry::Backoff),
            Answer::of("FailedOperation.UnknowError").with_retry(Retry::Backoff),
            Answer::of("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameter.BatchLimitUndo").with_retry(Retry::Backoff),
            Answer::of("InvalidParameter.Common").with_retry(Retry::Backoff),
            Answer::of("InvalidParameter.DomainTaskNotFinished")
                .with_retry(Retry::Backoff),
            Answer::of("InvalidParameter.OperationIsTooFrequent")
                .with_retry(Retry::Throttle),
            Answer::of("InvalidParameter.QuhuiTxtNotMatch").with_retry(Retry::Never),
            Answer::of("InvalidParameter.TooManyInvalidDomains")
                .with_retry(Retry::Never),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::below("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("RequestLimitExceeded.BatchTaskLimit").with_retry(Retry::Backoff),
            Answer::of("RequestLimitExceeded.CreateDomainLimit")
                .with_retry(Retry::Backoff),
            Answer::of("RequestLimitExceeded.RequestLimitExceeded")
                .with_retry(Retry::Throttle),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::of("ResourcesSoldOut"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::DNSPOD_V20210323_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "dnspod")]
pub use v20210323::DnspodError;

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
