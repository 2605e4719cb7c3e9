// @generated from spec/ds.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 8ffda7dc9361e412, rust-hash: b6f7beb063e7bc57
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ds.rs"]
mod index;

/// Version 2018-05-23 of the API.
pub mod v20180523 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ds")]
    /// Error codes of Document Service (ds), API 3.0, version 2018-05-23.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DsError {
        /// FailedOperation.AccountNotOwnContractError
        #[doc(alias("FailedOperation.AccountNotOwnContractError"))]
        FailedOperationAccountNotOwnContractError,
        /// FailedOperation.AuthorizationTimeError
        #[doc(alias("FailedOperation.AuthorizationTimeError"))]
        FailedOperationAuthorizationTimeError,
        /// FailedOperation.BackendInterfaceError
        #[doc(alias("FailedOperation.BackendInterfaceError"))]
        FailedOperationBackendInterfaceError,
        /// FailedOperation.BackendInterfaceResponseContentError
        #[doc(alias("FailedOperation.BackendInterfaceResponseContentError"))]
        FailedOperationBackendInterfaceResponseContentError,
        /// FailedOperation.BackendInterfaceResponseHeaderError
        #[doc(alias("FailedOperation.BackendInterfaceResponseHeaderError"))]
        FailedOperationBackendInterfaceResponseHeaderError,
        /// FailedOperation.CertTypeError
        #[doc(alias("FailedOperation.CertTypeError"))]
        FailedOperationCertTypeError,
        /// FailedOperation.CheckVcodeError
        #[doc(alias("FailedOperation.CheckVcodeError"))]
        FailedOperationCheckVcodeError,
        /// FailedOperation.ContractExpired
        #[doc(alias("FailedOperation.ContractExpired"))]
        FailedOperationContractExpired,
        /// FailedOperation.ContractSignedError
        #[doc(alias("FailedOperation.ContractSignedError"))]
        FailedOperationContractSignedError,
        /// FailedOperation.CoordinateError
        #[doc(alias("FailedOperation.CoordinateError"))]
        FailedOperationCoordinateError,
        /// FailedOperation.CoordinateOutsidePDF
        #[doc(alias("FailedOperation.CoordinateOutsidePDF"))]
        FailedOperationCoordinateOutsidePdf,
        /// FailedOperation.CostAccountError
        #[doc(alias("FailedOperation.CostAccountError"))]
        FailedOperationCostAccountError,
        /// FailedOperation.CreateContractError
        #[doc(alias("FailedOperation.CreateContractError"))]
        FailedOperationCreateContractError,
        /// FailedOperation.CreateEnterpriseAccountError
        #[doc(alias("FailedOperation.CreateEnterpriseAccountError"))]
        FailedOperationCreateEnterpriseAccountError,
        /// FailedOperation.CreatePersonalAccountError
        #[doc(alias("FailedOperation.CreatePersonalAccountError"))]
        FailedOperationCreatePersonalAccountError,
        /// FailedOperation.CreateSealError
        #[doc(alias("FailedOperation.CreateSealError"))]
        FailedOperationCreateSealError,
        /// FailedOperation.DeleteAccountError
        #[doc(alias("FailedOperation.DeleteAccountError"))]
        FailedOperationDeleteAccountError,
        /// FailedOperation.DeleteSealError
        #[doc(alias("FailedOperation.DeleteSealError"))]
        FailedOperationDeleteSealError,
        /// FailedOperation.DescribeSubplatError
        #[doc(alias("FailedOperation.DescribeSubplatError"))]
        FailedOperationDescribeSubplatError,
        /// FailedOperation.DescribeTaskStatusError
        #[doc(alias("FailedOperation.DescribeTaskStatusError"))]
        FailedOperationDescribeTaskStatusError,
        /// FailedOperation.DownloadSealError
        #[doc(alias("FailedOperation.DownloadSealError"))]
        FailedOperationDownloadSealError,
        /// FailedOperation.EnterpriseNameFormatError
        #[doc(alias("FailedOperation.EnterpriseNameFormatError"))]
        FailedOperationEnterpriseNameFormatError,
        /// FailedOperation.FirstEnterpriseAccountDeleteError
        #[doc(alias("FailedOperation.FirstEnterpriseAccountDeleteError"))]
        FailedOperationFirstEnterpriseAccountDeleteError,
        /// FailedOperation.FormatError
        #[doc(alias("FailedOperation.FormatError"))]
        FailedOperationFormatError,
        /// FailedOperation.GetPDFSizeFailed
        #[doc(alias("FailedOperation.GetPDFSizeFailed"))]
        FailedOperationGetPdfSizeFailed,
        /// FailedOperation.IPFormatError
        #[doc(alias("FailedOperation.IPFormatError"))]
        FailedOperationIpFormatError,
        /// FailedOperation.IdentNoFormatError
        #[doc(alias("FailedOperation.IdentNoFormatError"))]
        FailedOperationIdentNoFormatError,
        /// FailedOperation.IdentTypeError
        #[doc(alias("FailedOperation.IdentTypeError"))]
        FailedOperationIdentTypeError,
        /// FailedOperation.ImageMeasurementOverLimitError
        #[doc(alias("FailedOperation.ImageMeasurementOverLimitError"))]
        FailedOperationImageMeasurementOverLimitError,
        /// FailedOperation.ImageNotBase
        #[doc(alias("FailedOperation.ImageNotBase"))]
        FailedOperationImageNotBase,
        /// FailedOperation.ImageNotPNG
        #[doc(alias("FailedOperation.ImageNotPNG"))]
        FailedOperationImageNotPng,
        /// FailedOperation.MessageDataIllegal
        #[doc(alias("FailedOperation.MessageDataIllegal"))]
        FailedOperationMessageDataIllegal,
        /// FailedOperation.MessageDataOverSize
        #[doc(alias("FailedOperation.MessageDataOverSize"))]
        FailedOperationMessageDataOverSize,
        /// FailedOperation.NameContainsNumber
        #[doc(alias("FailedOperation.NameContainsNumber"))]
        FailedOperationNameContainsNumber,
        /// FailedOperation.NameIsPureNumber
        #[doc(alias("FailedOperation.NameIsPureNumber"))]
        FailedOperationNameIsPureNumber,
        /// FailedOperation.NoPermissionToSign
        #[doc(alias("FailedOperation.NoPermissionToSign"))]
        FailedOperationNoPermissionToSign,
        /// FailedOperation.NoVerifyError
        #[doc(alias("FailedOperation.NoVerifyError"))]
        FailedOperationNoVerifyError,
        /// FailedOperation.OffsetCoordOverLimitError
        #[doc(alias("FailedOperation.OffsetCoordOverLimitError"))]
        FailedOperationOffsetCoordOverLimitError,
        /// FailedOperation.Other
        #[doc(alias("FailedOperation.Other"))]
        FailedOperationOther,
        /// FailedOperation.RepeatedCoordinate
        #[doc(alias("FailedOperation.RepeatedCoordinate"))]
        FailedOperationRepeatedCoordinate,
        /// FailedOperation.SMSCodeExpired
        #[doc(alias("FailedOperation.SMSCodeExpired"))]
        FailedOperationSmsCodeExpired,
        /// FailedOperation.SMSCodeLengthWrong
        #[doc(alias("FailedOperation.SMSCodeLengthWrong"))]
        FailedOperationSmsCodeLengthWrong,
        /// FailedOperation.SealMismatched
        #[doc(alias("FailedOperation.SealMismatched"))]
        FailedOperationSealMismatched,
        /// FailedOperation.SealNumOverLimit
        #[doc(alias("FailedOperation.SealNumOverLimit"))]
        FailedOperationSealNumOverLimit,
        /// FailedOperation.SealsExceed
        #[doc(alias("FailedOperation.SealsExceed"))]
        FailedOperationSealsExceed,
        /// FailedOperation.SendVcodeError
        #[doc(alias("FailedOperation.SendVcodeError"))]
        FailedOperationSendVcodeError,
        /// FailedOperation.SignContractByCoordinateError
        #[doc(alias("FailedOperation.SignContractByCoordinateError"))]
        FailedOperationSignContractByCoordinateError,
        /// FailedOperation.SignContractByKeywordError
        #[doc(alias("FailedOperation.SignContractByKeywordError"))]
        FailedOperationSignContractByKeywordError,
        /// FailedOperation.SignFieldNotFound
        #[doc(alias("FailedOperation.SignFieldNotFound"))]
        FailedOperationSignFieldNotFound,
        /// FailedOperation.SignPageError
        #[doc(alias("FailedOperation.SignPageError"))]
        FailedOperationSignPageError,
        /// FailedOperation.SignPermissionExisted
        #[doc(alias("FailedOperation.SignPermissionExisted"))]
        FailedOperationSignPermissionExisted,
        /// FailedOperation.TransactorNameFormatError
        #[doc(alias("FailedOperation.TransactorNameFormatError"))]
        FailedOperationTransactorNameFormatError,
        /// FailedOperation.TransactorPhoneFormatError
        #[doc(alias("FailedOperation.TransactorPhoneFormatError"))]
        FailedOperationTransactorPhoneFormatError,
        /// FailedOperation.UpdateFeeStatusError
        #[doc(alias("FailedOperation.UpdateFeeStatusError"))]
        FailedOperationUpdateFeeStatusError,
        /// FailedOperation.VcodeChecked
        #[doc(alias("FailedOperation.VcodeChecked"))]
        FailedOperationVcodeChecked,
        /// FailedOperation.WrongCertType
        #[doc(alias("FailedOperation.WrongCertType"))]
        FailedOperationWrongCertType,
        /// FailedOperation.WrongIdentNoFormat
        #[doc(alias("FailedOperation.WrongIdentNoFormat"))]
        FailedOperationWrongIdentNoFormat,
        /// FailedOperation.WrongIdentNoSize
        #[doc(alias("FailedOperation.WrongIdentNoSize"))]
        FailedOperationWrongIdentNoSize,
        /// FailedOperation.WrongSMSCode
        #[doc(alias("FailedOperation.WrongSMSCode"))]
        FailedOperationWrongSmsCode,
        /// InternalError.UnknownError
        #[doc(alias("InternalError.UnknownError"))]
        InternalErrorUnknownError,
        /// MissingParameter.ContractFileNameError
        #[doc(alias("MissingParameter.ContractFileNameError"))]
        MissingParameterContractFileNameError,
        /// MissingParameter.ContractFilePathError
        #[doc(alias("MissingParameter.ContractFilePathError"))]
        MissingParameterContractFilePathError,
        /// MissingParameter.ImageMeasurementNullError
        #[doc(alias("MissingParameter.ImageMeasurementNullError"))]
        MissingParameterImageMeasurementNullError,
        /// MissingParameter.KeywordNullError
        #[doc(alias("MissingParameter.KeywordNullError"))]
        MissingParameterKeywordNullError,
        /// MissingParameter.LocationNullError
        #[doc(alias("MissingParameter.LocationNullError"))]
        MissingParameterLocationNullError,
        /// MissingParameter.MOError
        #[doc(alias("MissingParameter.MOError"))]
        MissingParameterMoError,
        /// MissingParameter.OffsetCoordNullError
        #[doc(alias("MissingParameter.OffsetCoordNullError"))]
        MissingParameterOffsetCoordNullError,
        /// MissingParameter.SignerNullError
        #[doc(alias("MissingParameter.SignerNullError"))]
        MissingParameterSignerNullError,
        /// ResourceInUse.AccountExist
        #[doc(alias("ResourceInUse.AccountExist"))]
        ResourceInUseAccountExist,
        /// ResourceInUse.EnterpriseAccountAlreadyExist
        #[doc(alias("ResourceInUse.EnterpriseAccountAlreadyExist"))]
        ResourceInUseEnterpriseAccountAlreadyExist,
        /// ResourceInUse.PersonAccountAlreadyExist
        #[doc(alias("ResourceInUse.PersonAccountAlreadyExist"))]
        ResourceInUsePersonAccountAlreadyExist,
        /// ResourceNotFound.AccountNotFound
        #[doc(alias("ResourceNotFound.AccountNotFound"))]
        ResourceNotFoundAccountNotFound,
        /// ResourceNotFound.ContractNotFound
        #[doc(alias("ResourceNotFound.ContractNotFound"))]
        ResourceNotFoundContractNotFound,
        /// ResourceNotFound.ContractProjectCodeNotFound
        #[doc(alias("ResourceNotFound.ContractProjectCodeNotFound"))]
        ResourceNotFoundContractProjectCodeNotFound,
        /// ResourceNotFound.InitiatorNotFoundError
        #[doc(alias("ResourceNotFound.InitiatorNotFoundError"))]
        ResourceNotFoundInitiatorNotFoundError,
        /// ResourceNotFound.SealNotFound
        #[doc(alias("ResourceNotFound.SealNotFound"))]
        ResourceNotFoundSealNotFound,
        /// ResourceNotFound.SubplatIdNotFound
        #[doc(alias("ResourceNotFound.SubplatIdNotFound"))]
        ResourceNotFoundSubplatIdNotFound,
        /// ResourceNotFound.TaskNotFound
        #[doc(alias("ResourceNotFound.TaskNotFound"))]
        ResourceNotFoundTaskNotFound,
        /// ResourceUnavailable.AccountUnavailable
        #[doc(alias("ResourceUnavailable.AccountUnavailable"))]
        ResourceUnavailableAccountUnavailable,
        /// ResourceUnavailable.ContractSignerUnavailable
        #[doc(alias("ResourceUnavailable.ContractSignerUnavailable"))]
        ResourceUnavailableContractSignerUnavailable,
        /// ResourceUnavailable.DownloadSealError
        #[doc(alias("ResourceUnavailable.DownloadSealError"))]
        ResourceUnavailableDownloadSealError,
        /// ResourceUnavailable.SubplatUnavailable
        #[doc(alias("ResourceUnavailable.SubplatUnavailable"))]
        ResourceUnavailableSubplatUnavailable,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ds")]
    api::listed_enum!(DsError, ds_v20180523_table);
    pub(crate) mod ds_v20180523_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "ds")]
        use super::DsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ds_v20180523";
        pub(super) const CODE_INDEX: Index = index::DS_V20180523_CODES;
        pub(super) const KEY_INDEX: Index = index::DS_V20180523_KEYS;
        #[cfg(feature = "ds")]
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
        pub(super) static ANSWERS: [Answer; 6] = [
            Answer::below("FailedOperation"),
            Answer::below("InternalError"),
            Answer::below("MissingParameter"),
            Answer::below("ResourceInUse"),
            Answer::below("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
        ];
        pub(super) use super::index::DS_V20180523_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
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
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "ds")]
pub use v20180523::DsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
