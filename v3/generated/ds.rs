// @generated from spec/ds.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 7b36565272c4152b
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ds.rs"]
mod index;

/// Version 2018-05-23 of the API.
pub mod v20180523 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Document Service (ds), API 3.0, version 2018-05-23.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum DsError {
        /// FailedOperation.AccountNotOwnContractError
        #[doc(alias("FailedOperation.AccountNotOwnContractError"))]
        FailedOperationAccountNotOwnContractError = 395_067_141,
        /// FailedOperation.AuthorizationTimeError
        #[doc(alias("FailedOperation.AuthorizationTimeError"))]
        FailedOperationAuthorizationTimeError = -1_855_731_059,
        /// FailedOperation.BackendInterfaceError
        #[doc(alias("FailedOperation.BackendInterfaceError"))]
        FailedOperationBackendInterfaceError = -1_804_939_782,
        /// FailedOperation.BackendInterfaceResponseContentError
        #[doc(alias("FailedOperation.BackendInterfaceResponseContentError"))]
        FailedOperationBackendInterfaceResponseContentError = 1_357_740_629,
        /// FailedOperation.BackendInterfaceResponseHeaderError
        #[doc(alias("FailedOperation.BackendInterfaceResponseHeaderError"))]
        FailedOperationBackendInterfaceResponseHeaderError = -475_812_518,
        /// FailedOperation.CertTypeError
        #[doc(alias("FailedOperation.CertTypeError"))]
        FailedOperationCertTypeError = 1_161_671_581,
        /// FailedOperation.CheckVcodeError
        #[doc(alias("FailedOperation.CheckVcodeError"))]
        FailedOperationCheckVcodeError = -1_590_706_902,
        /// FailedOperation.ContractExpired
        #[doc(alias("FailedOperation.ContractExpired"))]
        FailedOperationContractExpired = 651_069_785,
        /// FailedOperation.ContractSignedError
        #[doc(alias("FailedOperation.ContractSignedError"))]
        FailedOperationContractSignedError = 2_126_656_362,
        /// FailedOperation.CoordinateError
        #[doc(alias("FailedOperation.CoordinateError"))]
        FailedOperationCoordinateError = -1_987_247_312,
        /// FailedOperation.CoordinateOutsidePDF
        #[doc(alias("FailedOperation.CoordinateOutsidePDF"))]
        FailedOperationCoordinateOutsidePdf = 96_975_713,
        /// FailedOperation.CostAccountError
        #[doc(alias("FailedOperation.CostAccountError"))]
        FailedOperationCostAccountError = 117_355_302,
        /// FailedOperation.CreateContractError
        #[doc(alias("FailedOperation.CreateContractError"))]
        FailedOperationCreateContractError = -1_536_663_806,
        /// FailedOperation.CreateEnterpriseAccountError
        #[doc(alias("FailedOperation.CreateEnterpriseAccountError"))]
        FailedOperationCreateEnterpriseAccountError = -22_126_889,
        /// FailedOperation.CreatePersonalAccountError
        #[doc(alias("FailedOperation.CreatePersonalAccountError"))]
        FailedOperationCreatePersonalAccountError = -1_959_239_541,
        /// FailedOperation.CreateSealError
        #[doc(alias("FailedOperation.CreateSealError"))]
        FailedOperationCreateSealError = -1_064_048_575,
        /// FailedOperation.DeleteAccountError
        #[doc(alias("FailedOperation.DeleteAccountError"))]
        FailedOperationDeleteAccountError = -1_804_899_123,
        /// FailedOperation.DeleteSealError
        #[doc(alias("FailedOperation.DeleteSealError"))]
        FailedOperationDeleteSealError = -1_000_397_525,
        /// FailedOperation.DescribeSubplatError
        #[doc(alias("FailedOperation.DescribeSubplatError"))]
        FailedOperationDescribeSubplatError = -956_312_211,
        /// FailedOperation.DescribeTaskStatusError
        #[doc(alias("FailedOperation.DescribeTaskStatusError"))]
        FailedOperationDescribeTaskStatusError = -148_298_933,
        /// FailedOperation.DownloadSealError
        #[doc(alias("FailedOperation.DownloadSealError"))]
        FailedOperationDownloadSealError = 69_651_934,
        /// FailedOperation.EnterpriseNameFormatError
        #[doc(alias("FailedOperation.EnterpriseNameFormatError"))]
        FailedOperationEnterpriseNameFormatError = -1_433_710_621,
        /// FailedOperation.FirstEnterpriseAccountDeleteError
        #[doc(alias("FailedOperation.FirstEnterpriseAccountDeleteError"))]
        FailedOperationFirstEnterpriseAccountDeleteError = 673_628_593,
        /// FailedOperation.FormatError
        #[doc(alias("FailedOperation.FormatError"))]
        FailedOperationFormatError = -290_897_110,
        /// FailedOperation.GetPDFSizeFailed
        #[doc(alias("FailedOperation.GetPDFSizeFailed"))]
        FailedOperationGetPdfSizeFailed = -402_801_491,
        /// FailedOperation.IPFormatError
        #[doc(alias("FailedOperation.IPFormatError"))]
        FailedOperationIpFormatError = 2_285_000,
        /// FailedOperation.IdentNoFormatError
        #[doc(alias("FailedOperation.IdentNoFormatError"))]
        FailedOperationIdentNoFormatError = -1_680_187_592,
        /// FailedOperation.IdentTypeError
        #[doc(alias("FailedOperation.IdentTypeError"))]
        FailedOperationIdentTypeError = -499_234_650,
        /// FailedOperation.ImageMeasurementOverLimitError
        #[doc(alias("FailedOperation.ImageMeasurementOverLimitError"))]
        FailedOperationImageMeasurementOverLimitError = 241_422_391,
        /// FailedOperation.ImageNotBase
        #[doc(alias("FailedOperation.ImageNotBase"))]
        FailedOperationImageNotBase = 1_197_868_250,
        /// FailedOperation.ImageNotPNG
        #[doc(alias("FailedOperation.ImageNotPNG"))]
        FailedOperationImageNotPng = -2_123_626_365,
        /// FailedOperation.MessageDataIllegal
        #[doc(alias("FailedOperation.MessageDataIllegal"))]
        FailedOperationMessageDataIllegal = -504_413_592,
        /// FailedOperation.MessageDataOverSize
        #[doc(alias("FailedOperation.MessageDataOverSize"))]
        FailedOperationMessageDataOverSize = 669_010_562,
        /// FailedOperation.NameContainsNumber
        #[doc(alias("FailedOperation.NameContainsNumber"))]
        FailedOperationNameContainsNumber = 2_084_461_411,
        /// FailedOperation.NameIsPureNumber
        #[doc(alias("FailedOperation.NameIsPureNumber"))]
        FailedOperationNameIsPureNumber = 2_038_041_766,
        /// FailedOperation.NoPermissionToSign
        #[doc(alias("FailedOperation.NoPermissionToSign"))]
        FailedOperationNoPermissionToSign = -331_526_937,
        /// FailedOperation.NoVerifyError
        #[doc(alias("FailedOperation.NoVerifyError"))]
        FailedOperationNoVerifyError = -1_979_543_081,
        /// FailedOperation.OffsetCoordOverLimitError
        #[doc(alias("FailedOperation.OffsetCoordOverLimitError"))]
        FailedOperationOffsetCoordOverLimitError = 831_177_033,
        /// FailedOperation.Other
        #[doc(alias("FailedOperation.Other"))]
        FailedOperationOther = 1_241_421_844,
        /// FailedOperation.RepeatedCoordinate
        #[doc(alias("FailedOperation.RepeatedCoordinate"))]
        FailedOperationRepeatedCoordinate = 465_944_575,
        /// FailedOperation.SMSCodeExpired
        #[doc(alias("FailedOperation.SMSCodeExpired"))]
        FailedOperationSmsCodeExpired = -350_962_765,
        /// FailedOperation.SMSCodeLengthWrong
        #[doc(alias("FailedOperation.SMSCodeLengthWrong"))]
        FailedOperationSmsCodeLengthWrong = -590_497_212,
        /// FailedOperation.SealMismatched
        #[doc(alias("FailedOperation.SealMismatched"))]
        FailedOperationSealMismatched = 777_110_210,
        /// FailedOperation.SealNumOverLimit
        #[doc(alias("FailedOperation.SealNumOverLimit"))]
        FailedOperationSealNumOverLimit = -1_611_201_095,
        /// FailedOperation.SealsExceed
        #[doc(alias("FailedOperation.SealsExceed"))]
        FailedOperationSealsExceed = -1_708_755_809,
        /// FailedOperation.SendVcodeError
        #[doc(alias("FailedOperation.SendVcodeError"))]
        FailedOperationSendVcodeError = 810_718_214,
        /// FailedOperation.SignContractByCoordinateError
        #[doc(alias("FailedOperation.SignContractByCoordinateError"))]
        FailedOperationSignContractByCoordinateError = -1_030_229_180,
        /// FailedOperation.SignContractByKeywordError
        #[doc(alias("FailedOperation.SignContractByKeywordError"))]
        FailedOperationSignContractByKeywordError = 1_227_221_177,
        /// FailedOperation.SignFieldNotFound
        #[doc(alias("FailedOperation.SignFieldNotFound"))]
        FailedOperationSignFieldNotFound = 875_911_117,
        /// FailedOperation.SignPageError
        #[doc(alias("FailedOperation.SignPageError"))]
        FailedOperationSignPageError = 238_861_879,
        /// FailedOperation.SignPermissionExisted
        #[doc(alias("FailedOperation.SignPermissionExisted"))]
        FailedOperationSignPermissionExisted = 436_837_730,
        /// FailedOperation.TransactorNameFormatError
        #[doc(alias("FailedOperation.TransactorNameFormatError"))]
        FailedOperationTransactorNameFormatError = 802_603_082,
        /// FailedOperation.TransactorPhoneFormatError
        #[doc(alias("FailedOperation.TransactorPhoneFormatError"))]
        FailedOperationTransactorPhoneFormatError = -1_049_677_454,
        /// FailedOperation.UpdateFeeStatusError
        #[doc(alias("FailedOperation.UpdateFeeStatusError"))]
        FailedOperationUpdateFeeStatusError = -1_933_295_273,
        /// FailedOperation.VcodeChecked
        #[doc(alias("FailedOperation.VcodeChecked"))]
        FailedOperationVcodeChecked = -442_864_032,
        /// FailedOperation.WrongCertType
        #[doc(alias("FailedOperation.WrongCertType"))]
        FailedOperationWrongCertType = 62_212_103,
        /// FailedOperation.WrongIdentNoFormat
        #[doc(alias("FailedOperation.WrongIdentNoFormat"))]
        FailedOperationWrongIdentNoFormat = 1_015_550_994,
        /// FailedOperation.WrongIdentNoSize
        #[doc(alias("FailedOperation.WrongIdentNoSize"))]
        FailedOperationWrongIdentNoSize = 2_038_887_118,
        /// FailedOperation.WrongSMSCode
        #[doc(alias("FailedOperation.WrongSMSCode"))]
        FailedOperationWrongSmsCode = 1_730_052_162,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError = -233_944_585,
        /// MissingParameter.ContractFileNameError
        #[doc(alias("MissingParameter.ContractFileNameError"))]
        MissingParameterContractFileNameError = 1_323_006_967,
        /// MissingParameter.ContractFilePathError
        #[doc(alias("MissingParameter.ContractFilePathError"))]
        MissingParameterContractFilePathError = 384_611_292,
        /// MissingParameter.ImageMeasurementNullError
        #[doc(alias("MissingParameter.ImageMeasurementNullError"))]
        MissingParameterImageMeasurementNullError = -296_057_470,
        /// MissingParameter.KeywordNullError
        #[doc(alias("MissingParameter.KeywordNullError"))]
        MissingParameterKeywordNullError = -753_446_446,
        /// MissingParameter.LocationNullError
        #[doc(alias("MissingParameter.LocationNullError"))]
        MissingParameterLocationNullError = 680_056_438,
        /// MissingParameter.MOError
        #[doc(alias("MissingParameter.MOError"))]
        MissingParameterMoError = -1_902_238_606,
        /// MissingParameter.OffsetCoordNullError
        #[doc(alias("MissingParameter.OffsetCoordNullError"))]
        MissingParameterOffsetCoordNullError = -271_409_566,
        /// MissingParameter.SignerNullError
        #[doc(alias("MissingParameter.SignerNullError"))]
        MissingParameterSignerNullError = 1_710_690_471,
        /// ResourceInUse.AccountExist
        #[doc(alias("ResourceInUse.AccountExist"))]
        ResourceInUseAccountExist = -1_585_147_993,
        /// ResourceInUse.EnterpriseAccountAlreadyExist
        #[doc(alias("ResourceInUse.EnterpriseAccountAlreadyExist"))]
        ResourceInUseEnterpriseAccountAlreadyExist = 295_418_218,
        /// ResourceInUse.PersonAccountAlreadyExist
        #[doc(alias("ResourceInUse.PersonAccountAlreadyExist"))]
        ResourceInUsePersonAccountAlreadyExist = 1_205_537_870,
        /// ResourceNotFound.AccountNotFound
        #[doc(alias("ResourceNotFound.AccountNotFound"))]
        ResourceNotFoundAccountNotFound = -59_111_202,
        /// ResourceNotFound.ContractNotFound
        #[doc(alias("ResourceNotFound.ContractNotFound"))]
        ResourceNotFoundContractNotFound = 522_800_106,
        /// ResourceNotFound.ContractProjectCodeNotFound
        #[doc(alias("ResourceNotFound.ContractProjectCodeNotFound"))]
        ResourceNotFoundContractProjectCodeNotFound = -507_634_765,
        /// ResourceNotFound.InitiatorNotFoundError
        #[doc(alias("ResourceNotFound.InitiatorNotFoundError"))]
        ResourceNotFoundInitiatorNotFoundError = -807_010_077,
        /// ResourceNotFound.SealNotFound
        #[doc(alias("ResourceNotFound.SealNotFound"))]
        ResourceNotFoundSealNotFound = 1_567_171_367,
        /// ResourceNotFound.SubplatIdNotFound
        #[doc(alias("ResourceNotFound.SubplatIdNotFound"))]
        ResourceNotFoundSubplatIdNotFound = -1_399_768_864,
        /// ResourceNotFound.TaskNotFound
        #[doc(alias("ResourceNotFound.TaskNotFound"))]
        ResourceNotFoundTaskNotFound = 145_909_239,
        /// ResourceUnavailable.AccountUnavailable
        #[doc(alias("ResourceUnavailable.AccountUnavailable"))]
        ResourceUnavailableAccountUnavailable = 1_415_262_438,
        /// ResourceUnavailable.ContractSignerUnavailable
        #[doc(alias("ResourceUnavailable.ContractSignerUnavailable"))]
        ResourceUnavailableContractSignerUnavailable = 1_153_256_731,
        /// ResourceUnavailable.DownloadSealError
        #[doc(alias("ResourceUnavailable.DownloadSealError"))]
        ResourceUnavailableDownloadSealError = -930_106_660,
        /// ResourceUnavailable.SubplatUnavailable
        #[doc(alias("ResourceUnavailable.SubplatUnavailable"))]
        ResourceUnavailableSubplatUnavailable = 1_950_208_277,
    }
    api::listed_enum!(DsError, ds_v20180523_table);
    mod ds_v20180523_table {
        use super::api::{Background, Index, Level, Table, TableData, backgrounds};
        use super::{DsError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "ds_v20180523";
        pub(super) const CODE_INDEX: Index = index::DS_V20180523_CODES;
        pub(super) const KEY_INDEX: Index = index::DS_V20180523_KEYS;
        pub(super) static VARIANTS: [DsError; 82] = [
            DsError::FailedOperationAccountNotOwnContractError,
            DsError::FailedOperationAuthorizationTimeError,
            DsError::FailedOperationBackendInterfaceError,
            DsError::FailedOperationBackendInterfaceResponseContentError,
            DsError::FailedOperationBackendInterfaceResponseHeaderError,
            DsError::FailedOperationCertTypeError,
            DsError::FailedOperationCheckVcodeError,
            DsError::FailedOperationContractExpired,
            DsError::FailedOperationContractSignedError,
            DsError::FailedOperationCoordinateError,
            DsError::FailedOperationCoordinateOutsidePdf,
            DsError::FailedOperationCostAccountError,
            DsError::FailedOperationCreateContractError,
            DsError::FailedOperationCreateEnterpriseAccountError,
            DsError::FailedOperationCreatePersonalAccountError,
            DsError::FailedOperationCreateSealError,
            DsError::FailedOperationDeleteAccountError,
            DsError::FailedOperationDeleteSealError,
            DsError::FailedOperationDescribeSubplatError,
            DsError::FailedOperationDescribeTaskStatusError,
            DsError::FailedOperationDownloadSealError,
            DsError::FailedOperationEnterpriseNameFormatError,
            DsError::FailedOperationFirstEnterpriseAccountDeleteError,
            DsError::FailedOperationFormatError,
            DsError::FailedOperationGetPdfSizeFailed,
            DsError::FailedOperationIpFormatError,
            DsError::FailedOperationIdentNoFormatError,
            DsError::FailedOperationIdentTypeError,
            DsError::FailedOperationImageMeasurementOverLimitError,
            DsError::FailedOperationImageNotBase,
            DsError::FailedOperationImageNotPng,
            DsError::FailedOperationMessageDataIllegal,
            DsError::FailedOperationMessageDataOverSize,
            DsError::FailedOperationNameContainsNumber,
            DsError::FailedOperationNameIsPureNumber,
            DsError::FailedOperationNoPermissionToSign,
            DsError::FailedOperationNoVerifyError,
            DsError::FailedOperationOffsetCoordOverLimitError,
            DsError::FailedOperationOther,
            DsError::FailedOperationRepeatedCoordinate,
            DsError::FailedOperationSmsCodeExpired,
            DsError::FailedOperationSmsCodeLengthWrong,
            DsError::FailedOperationSealMismatched,
            DsError::FailedOperationSealNumOverLimit,
            DsError::FailedOperationSealsExceed,
            DsError::FailedOperationSendVcodeError,
            DsError::FailedOperationSignContractByCoordinateError,
            DsError::FailedOperationSignContractByKeywordError,
            DsError::FailedOperationSignFieldNotFound,
            DsError::FailedOperationSignPageError,
            DsError::FailedOperationSignPermissionExisted,
            DsError::FailedOperationTransactorNameFormatError,
            DsError::FailedOperationTransactorPhoneFormatError,
            DsError::FailedOperationUpdateFeeStatusError,
            DsError::FailedOperationVcodeChecked,
            DsError::FailedOperationWrongCertType,
            DsError::FailedOperationWrongIdentNoFormat,
            DsError::FailedOperationWrongIdentNoSize,
            DsError::FailedOperationWrongSmsCode,
            DsError::InternalErrorUnknownError,
            DsError::MissingParameterContractFileNameError,
            DsError::MissingParameterContractFilePathError,
            DsError::MissingParameterImageMeasurementNullError,
            DsError::MissingParameterKeywordNullError,
            DsError::MissingParameterLocationNullError,
            DsError::MissingParameterMoError,
            DsError::MissingParameterOffsetCoordNullError,
            DsError::MissingParameterSignerNullError,
            DsError::ResourceInUseAccountExist,
            DsError::ResourceInUseEnterpriseAccountAlreadyExist,
            DsError::ResourceInUsePersonAccountAlreadyExist,
            DsError::ResourceNotFoundAccountNotFound,
            DsError::ResourceNotFoundContractNotFound,
            DsError::ResourceNotFoundContractProjectCodeNotFound,
            DsError::ResourceNotFoundInitiatorNotFoundError,
            DsError::ResourceNotFoundSealNotFound,
            DsError::ResourceNotFoundSubplatIdNotFound,
            DsError::ResourceNotFoundTaskNotFound,
            DsError::ResourceUnavailableAccountUnavailable,
            DsError::ResourceUnavailableContractSignerUnavailable,
            DsError::ResourceUnavailableDownloadSealError,
            DsError::ResourceUnavailableSubplatUnavailable,
        ];
        pub(super) static WORDS: [&str; 82] = [
            "FailedOperation.AccountNotOwnContractError",
            "FailedOperation.AuthorizationTimeError",
            "FailedOperation.BackendInterfaceError",
            "FailedOperation.BackendInterfaceResponseContentError",
            "FailedOperation.BackendInterfaceResponseHeaderError",
            "FailedOperation.CertTypeError",
            "FailedOperation.CheckVcodeError",
            "FailedOperation.ContractExpired",
            "FailedOperation.ContractSignedError",
            "FailedOperation.CoordinateError",
            "FailedOperation.CoordinateOutsidePDF",
            "FailedOperation.CostAccountError",
            "FailedOperation.CreateContractError",
            "FailedOperation.CreateEnterpriseAccountError",
            "FailedOperation.CreatePersonalAccountError",
            "FailedOperation.CreateSealError",
            "FailedOperation.DeleteAccountError",
            "FailedOperation.DeleteSealError",
            "FailedOperation.DescribeSubplatError",
            "FailedOperation.DescribeTaskStatusError",
            "FailedOperation.DownloadSealError",
            "FailedOperation.EnterpriseNameFormatError",
            "FailedOperation.FirstEnterpriseAccountDeleteError",
            "FailedOperation.FormatError",
            "FailedOperation.GetPDFSizeFailed",
            "FailedOperation.IPFormatError",
            "FailedOperation.IdentNoFormatError",
            "FailedOperation.IdentTypeError",
            "FailedOperation.ImageMeasurementOverLimitError",
            "FailedOperation.ImageNotBase",
            "FailedOperation.ImageNotPNG",
            "FailedOperation.MessageDataIllegal",
            "FailedOperation.MessageDataOverSize",
            "FailedOperation.NameContainsNumber",
            "FailedOperation.NameIsPureNumber",
            "FailedOperation.NoPermissionToSign",
            "FailedOperation.NoVerifyError",
            "FailedOperation.OffsetCoordOverLimitError",
            "FailedOperation.Other",
            "FailedOperation.RepeatedCoordinate",
            "FailedOperation.SMSCodeExpired",
            "FailedOperation.SMSCodeLengthWrong",
            "FailedOperation.SealMismatched",
            "FailedOperation.SealNumOverLimit",
            "FailedOperation.SealsExceed",
            "FailedOperation.SendVcodeError",
            "FailedOperation.SignContractByCoordinateError",
            "FailedOperation.SignContractByKeywordError",
            "FailedOperation.SignFieldNotFound",
            "FailedOperation.SignPageError",
            "FailedOperation.SignPermissionExisted",
            "FailedOperation.TransactorNameFormatError",
            "FailedOperation.TransactorPhoneFormatError",
            "FailedOperation.UpdateFeeStatusError",
            "FailedOperation.VcodeChecked",
            "FailedOperation.WrongCertType",
            "FailedOperation.WrongIdentNoFormat",
            "FailedOperation.WrongIdentNoSize",
            "FailedOperation.WrongSMSCode",
            "InternalError.UnknownError",
            "MissingParameter.ContractFileNameError",
            "MissingParameter.ContractFilePathError",
            "MissingParameter.ImageMeasurementNullError",
            "MissingParameter.KeywordNullError",
            "MissingParameter.LocationNullError",
            "MissingParameter.MOError",
            "MissingParameter.OffsetCoordNullError",
            "MissingParameter.SignerNullError",
            "ResourceInUse.AccountExist",
            "ResourceInUse.EnterpriseAccountAlreadyExist",
            "ResourceInUse.PersonAccountAlreadyExist",
            "ResourceNotFound.AccountNotFound",
            "ResourceNotFound.ContractNotFound",
            "ResourceNotFound.ContractProjectCodeNotFound",
            "ResourceNotFound.InitiatorNotFoundError",
            "ResourceNotFound.SealNotFound",
            "ResourceNotFound.SubplatIdNotFound",
            "ResourceNotFound.TaskNotFound",
            "ResourceUnavailable.AccountUnavailable",
            "ResourceUnavailable.ContractSignerUnavailable",
            "ResourceUnavailable.DownloadSealError",
            "ResourceUnavailable.SubplatUnavailable",
        ];
        pub(super) static NAMES: [&str; 82] = [
            "FailedOperationAccountNotOwnContractError",
            "FailedOperationAuthorizationTimeError",
            "FailedOperationBackendInterfaceError",
            "FailedOperationBackendInterfaceResponseContentError",
            "FailedOperationBackendInterfaceResponseHeaderError",
            "FailedOperationCertTypeError",
            "FailedOperationCheckVcodeError",
            "FailedOperationContractExpired",
            "FailedOperationContractSignedError",
            "FailedOperationCoordinateError",
            "FailedOperationCoordinateOutsidePdf",
            "FailedOperationCostAccountError",
            "FailedOperationCreateContractError",
            "FailedOperationCreateEnterpriseAccountError",
            "FailedOperationCreatePersonalAccountError",
            "FailedOperationCreateSealError",
            "FailedOperationDeleteAccountError",
            "FailedOperationDeleteSealError",
            "FailedOperationDescribeSubplatError",
            "FailedOperationDescribeTaskStatusError",
            "FailedOperationDownloadSealError",
            "FailedOperationEnterpriseNameFormatError",
            "FailedOperationFirstEnterpriseAccountDeleteError",
            "FailedOperationFormatError",
            "FailedOperationGetPdfSizeFailed",
            "FailedOperationIpFormatError",
            "FailedOperationIdentNoFormatError",
            "FailedOperationIdentTypeError",
            "FailedOperationImageMeasurementOverLimitError",
            "FailedOperationImageNotBase",
            "FailedOperationImageNotPng",
            "FailedOperationMessageDataIllegal",
            "FailedOperationMessageDataOverSize",
            "FailedOperationNameContainsNumber",
            "FailedOperationNameIsPureNumber",
            "FailedOperationNoPermissionToSign",
            "FailedOperationNoVerifyError",
            "FailedOperationOffsetCoordOverLimitError",
            "FailedOperationOther",
            "FailedOperationRepeatedCoordinate",
            "FailedOperationSmsCodeExpired",
            "FailedOperationSmsCodeLengthWrong",
            "FailedOperationSealMismatched",
            "FailedOperationSealNumOverLimit",
            "FailedOperationSealsExceed",
            "FailedOperationSendVcodeError",
            "FailedOperationSignContractByCoordinateError",
            "FailedOperationSignContractByKeywordError",
            "FailedOperationSignFieldNotFound",
            "FailedOperationSignPageError",
            "FailedOperationSignPermissionExisted",
            "FailedOperationTransactorNameFormatError",
            "FailedOperationTransactorPhoneFormatError",
            "FailedOperationUpdateFeeStatusError",
            "FailedOperationVcodeChecked",
            "FailedOperationWrongCertType",
            "FailedOperationWrongIdentNoFormat",
            "FailedOperationWrongIdentNoSize",
            "FailedOperationWrongSmsCode",
            "InternalErrorUnknownError",
            "MissingParameterContractFileNameError",
            "MissingParameterContractFilePathError",
            "MissingParameterImageMeasurementNullError",
            "MissingParameterKeywordNullError",
            "MissingParameterLocationNullError",
            "MissingParameterMoError",
            "MissingParameterOffsetCoordNullError",
            "MissingParameterSignerNullError",
            "ResourceInUseAccountExist",
            "ResourceInUseEnterpriseAccountAlreadyExist",
            "ResourceInUsePersonAccountAlreadyExist",
            "ResourceNotFoundAccountNotFound",
            "ResourceNotFoundContractNotFound",
            "ResourceNotFoundContractProjectCodeNotFound",
            "ResourceNotFoundInitiatorNotFoundError",
            "ResourceNotFoundSealNotFound",
            "ResourceNotFoundSubplatIdNotFound",
            "ResourceNotFoundTaskNotFound",
            "ResourceUnavailableAccountUnavailable",
            "ResourceUnavailableContractSignerUnavailable",
            "ResourceUnavailableDownloadSealError",
            "ResourceUnavailableSubplatUnavailable",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 82] = backgrounds(
            &WORDS,
            &index::DS_V20180523_HEADS,
        );
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "DsError",
            label_en: "Document Service",
            label_zh: "文档服务",
            level: Level::Service,
            product: Some(products::DS),
            version: Some("2018-05-23"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20180523::DsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
