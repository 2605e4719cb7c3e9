// @generated from spec/ft.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 3993317753144b56
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ft.rs"]
mod index;

/// Version 2020-03-04 of the API.
pub mod v20200304 {
    use super::{SDK_GO_ZH, api, index};
    /// Error codes of Face Transformation (ft), API 3.0, version 2020-03-04.
    ///
    /// Codes of which no more is said are listed, and not reviewed: that the service may send them is a fact, which the sources state. What happened, what to do and the category are those of the family; no verdict follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    #[repr(i32)]
    pub enum FtError {
        /// FailedOperation
        FailedOperation = -238_453_186,
        /// FailedOperation.CancelJobFailure
        #[doc(alias("FailedOperation.CancelJobFailure"))]
        FailedOperationCancelJobFailure = 33_876_141,
        /// FailedOperation.DetectNoFace
        #[doc(alias("FailedOperation.DetectNoFace"))]
        FailedOperationDetectNoFace = -912_307_156,
        /// FailedOperation.FaceDetectFailed
        #[doc(alias("FailedOperation.FaceDetectFailed"))]
        FailedOperationFaceDetectFailed = -1_488_286_002,
        /// FailedOperation.FaceExceedBorder
        #[doc(alias("FailedOperation.FaceExceedBorder"))]
        FailedOperationFaceExceedBorder = -1_694_108_772,
        /// FailedOperation.FaceShapeFailed
        #[doc(alias("FailedOperation.FaceShapeFailed"))]
        FailedOperationFaceShapeFailed = -1_298_353_938,
        /// FailedOperation.FaceSizeTooSmall
        #[doc(alias("FailedOperation.FaceSizeTooSmall"))]
        FailedOperationFaceSizeTooSmall = -1_989_245_907,
        /// FailedOperation.FreqCtrl
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.FreqCtrl"))]
        FailedOperationFreqCtrl = -777_507_691,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        FailedOperationImageDecodeFailed = 1_360_848_558,
        /// FailedOperation.ImageDownloadError
        #[doc(alias("FailedOperation.ImageDownloadError"))]
        FailedOperationImageDownloadError = -265_338_754,
        /// FailedOperation.ImageNotSupported
        #[doc(alias("FailedOperation.ImageNotSupported"))]
        FailedOperationImageNotSupported = -1_834_918_922,
        /// FailedOperation.ImagePixelExceed
        #[doc(alias("FailedOperation.ImagePixelExceed"))]
        FailedOperationImagePixelExceed = -1_280_742_235,
        /// FailedOperation.ImageResolutionExceed
        #[doc(alias("FailedOperation.ImageResolutionExceed"))]
        FailedOperationImageResolutionExceed = -853_450_491,
        /// FailedOperation.ImageResolutionTooSmall
        #[doc(alias("FailedOperation.ImageResolutionTooSmall"))]
        FailedOperationImageResolutionTooSmall = -1_189_561_123,
        /// FailedOperation.InnerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.InnerError"))]
        FailedOperationInnerError = 2_099_151_841,
        /// FailedOperation.JobConflict
        #[doc(alias("FailedOperation.JobConflict"))]
        FailedOperationJobConflict = -764_610_108,
        /// FailedOperation.JobHasBeenCanceled
        #[doc(alias("FailedOperation.JobHasBeenCanceled"))]
        FailedOperationJobHasBeenCanceled = 784_091_068,
        /// FailedOperation.JobNotExist
        #[doc(alias("FailedOperation.JobNotExist"))]
        FailedOperationJobNotExist = -1_855_878_269,
        /// FailedOperation.JobStopProcessing
        #[doc(alias("FailedOperation.JobStopProcessing"))]
        FailedOperationJobStopProcessing = 562_267_034,
        /// FailedOperation.ParameterValueError
        #[doc(alias("FailedOperation.ParameterValueError"))]
        FailedOperationParameterValueError = 735_096_901,
        /// FailedOperation.RequestEntityTooLarge
        #[doc(alias("FailedOperation.RequestEntityTooLarge"))]
        FailedOperationRequestEntityTooLarge = 2_105_671_558,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout = -533_005_111,
        /// FailedOperation.RpcFail
        #[doc(alias("FailedOperation.RpcFail"))]
        FailedOperationRpcFail = 2_016_251_386,
        /// FailedOperation.TaskNotExist
        #[doc(alias("FailedOperation.TaskNotExist"))]
        FailedOperationTaskNotExist = -1_330_537_314,
        /// FailedOperation.Unknown
        #[doc(alias("FailedOperation.Unknown"))]
        FailedOperationUnknown = 1_573_047_210,
        /// InternalError
        InternalError = -609_421_848,
        /// InvalidParameter
        InvalidParameter = 2_138_304_689,
        /// InvalidParameterValue
        InvalidParameterValue = 1_405_808_079,
        /// InvalidParameterValue.FaceRectInvalid
        #[doc(alias("InvalidParameterValue.FaceRectInvalid"))]
        InvalidParameterValueFaceRectInvalid = -1_349_784_916,
        /// InvalidParameterValue.FaceRectInvalidFirst
        #[doc(alias("InvalidParameterValue.FaceRectInvalidFirst"))]
        InvalidParameterValueFaceRectInvalidFirst = -1_647_903_539,
        /// InvalidParameterValue.FaceRectInvalidSecond
        #[doc(alias("InvalidParameterValue.FaceRectInvalidSecond"))]
        InvalidParameterValueFaceRectInvalidSecond = -1_466_178_012,
        /// InvalidParameterValue.FaceRectInvalidThrid
        #[doc(alias("InvalidParameterValue.FaceRectInvalidThrid"))]
        InvalidParameterValueFaceRectInvalidThrid = 1_633_723_920,
        /// InvalidParameterValue.ImageEmpty
        #[doc(alias("InvalidParameterValue.ImageEmpty"))]
        InvalidParameterValueImageEmpty = 84_582_922,
        /// InvalidParameterValue.ImageSizeExceed
        #[doc(alias("InvalidParameterValue.ImageSizeExceed"))]
        InvalidParameterValueImageSizeExceed = 1_059_712_902,
        /// InvalidParameterValue.LutImageSizeInvalid
        #[doc(alias("InvalidParameterValue.LutImageSizeInvalid"))]
        InvalidParameterValueLutImageSizeInvalid = -1_618_196_235,
        /// InvalidParameterValue.NoFaceInPhoto
        #[doc(alias("InvalidParameterValue.NoFaceInPhoto"))]
        InvalidParameterValueNoFaceInPhoto = -29_347_484,
        /// InvalidParameterValue.ParameterValueError
        #[doc(alias("InvalidParameterValue.ParameterValueError"))]
        InvalidParameterValueParameterValueError = -1_992_415_834,
        /// InvalidParameterValue.UrlIllegal
        #[doc(alias("InvalidParameterValue.UrlIllegal"))]
        InvalidParameterValueUrlIllegal = -1_635_603_689,
        /// ResourceUnavailable.Delivering
        #[doc(alias("ResourceUnavailable.Delivering"))]
        ResourceUnavailableDelivering = 167_529_665,
        /// ResourceUnavailable.Freeze
        #[doc(alias("ResourceUnavailable.Freeze"))]
        ResourceUnavailableFreeze = 252_778_231,
        /// ResourceUnavailable.GetAuthInfoError
        #[doc(alias("ResourceUnavailable.GetAuthInfoError"))]
        ResourceUnavailableGetAuthInfoError = 1_192_547_091,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        ResourceUnavailableInArrears = 21_129_773,
        /// ResourceUnavailable.LowBalance
        #[doc(alias("ResourceUnavailable.LowBalance"))]
        ResourceUnavailableLowBalance = 854_676_431,
        /// ResourceUnavailable.NotExist
        #[doc(alias("ResourceUnavailable.NotExist"))]
        ResourceUnavailableNotExist = -936_285_883,
        /// ResourceUnavailable.NotReady
        #[doc(alias("ResourceUnavailable.NotReady"))]
        ResourceUnavailableNotReady = 1_692_585_090,
        /// ResourceUnavailable.Recover
        #[doc(alias("ResourceUnavailable.Recover"))]
        ResourceUnavailableRecover = 1_754_339_730,
        /// ResourceUnavailable.StopUsing
        #[doc(alias("ResourceUnavailable.StopUsing"))]
        ResourceUnavailableStopUsing = -2_136_235_864,
        /// ResourceUnavailable.UnknownStatus
        #[doc(alias("ResourceUnavailable.UnknownStatus"))]
        ResourceUnavailableUnknownStatus = 1_706_789_077,
        /// ResourcesSoldOut.ChargeStatusException
        #[doc(alias("ResourcesSoldOut.ChargeStatusException"))]
        ResourcesSoldOutChargeStatusException = 626_924_880,
        /// UnsupportedOperation.UnknowMethod
        #[doc(alias("UnsupportedOperation.UnknowMethod"))]
        UnsupportedOperationUnknowMethod = -1_434_285_382,
    }
    api::listed_enum!(FtError, ft_v20200304_table);
    mod ft_v20200304_table {
        use super::api::{
            Background, Index, Level, Own, Retry, Table, TableData, backgrounds,
        };
        use super::{FtError, index};
        use super::super::super::products;
        pub(super) const NAME: &str = "ft_v20200304";
        pub(super) const CODE_INDEX: Index = index::FT_V20200304_CODES;
        pub(super) const KEY_INDEX: Index = index::FT_V20200304_KEYS;
        pub(super) static VARIANTS: [FtError; 50] = [
            FtError::FailedOperation,
            FtError::FailedOperationCancelJobFailure,
            FtError::FailedOperationDetectNoFace,
            FtError::FailedOperationFaceDetectFailed,
            FtError::FailedOperationFaceExceedBorder,
            FtError::FailedOperationFaceShapeFailed,
            FtError::FailedOperationFaceSizeTooSmall,
            FtError::FailedOperationFreqCtrl,
            FtError::FailedOperationImageDecodeFailed,
            FtError::FailedOperationImageDownloadError,
            FtError::FailedOperationImageNotSupported,
            FtError::FailedOperationImagePixelExceed,
            FtError::FailedOperationImageResolutionExceed,
            FtError::FailedOperationImageResolutionTooSmall,
            FtError::FailedOperationInnerError,
            FtError::FailedOperationJobConflict,
            FtError::FailedOperationJobHasBeenCanceled,
            FtError::FailedOperationJobNotExist,
            FtError::FailedOperationJobStopProcessing,
            FtError::FailedOperationParameterValueError,
            FtError::FailedOperationRequestEntityTooLarge,
            FtError::FailedOperationRequestTimeout,
            FtError::FailedOperationRpcFail,
            FtError::FailedOperationTaskNotExist,
            FtError::FailedOperationUnknown,
            FtError::InternalError,
            FtError::InvalidParameter,
            FtError::InvalidParameterValue,
            FtError::InvalidParameterValueFaceRectInvalid,
            FtError::InvalidParameterValueFaceRectInvalidFirst,
            FtError::InvalidParameterValueFaceRectInvalidSecond,
            FtError::InvalidParameterValueFaceRectInvalidThrid,
            FtError::InvalidParameterValueImageEmpty,
            FtError::InvalidParameterValueImageSizeExceed,
            FtError::InvalidParameterValueLutImageSizeInvalid,
            FtError::InvalidParameterValueNoFaceInPhoto,
            FtError::InvalidParameterValueParameterValueError,
            FtError::InvalidParameterValueUrlIllegal,
            FtError::ResourceUnavailableDelivering,
            FtError::ResourceUnavailableFreeze,
            FtError::ResourceUnavailableGetAuthInfoError,
            FtError::ResourceUnavailableInArrears,
            FtError::ResourceUnavailableLowBalance,
            FtError::ResourceUnavailableNotExist,
            FtError::ResourceUnavailableNotReady,
            FtError::ResourceUnavailableRecover,
            FtError::ResourceUnavailableStopUsing,
            FtError::ResourceUnavailableUnknownStatus,
            FtError::ResourcesSoldOutChargeStatusException,
            FtError::UnsupportedOperationUnknowMethod,
        ];
        pub(super) static WORDS: [&str; 50] = [
            "FailedOperation",
            "FailedOperation.CancelJobFailure",
            "FailedOperation.DetectNoFace",
            "FailedOperation.FaceDetectFailed",
            "FailedOperation.FaceExceedBorder",
            "FailedOperation.FaceShapeFailed",
            "FailedOperation.FaceSizeTooSmall",
            "FailedOperation.FreqCtrl",
            "FailedOperation.ImageDecodeFailed",
            "FailedOperation.ImageDownloadError",
            "FailedOperation.ImageNotSupported",
            "FailedOperation.ImagePixelExceed",
            "FailedOperation.ImageResolutionExceed",
            "FailedOperation.ImageResolutionTooSmall",
            "FailedOperation.InnerError",
            "FailedOperation.JobConflict",
            "FailedOperation.JobHasBeenCanceled",
            "FailedOperation.JobNotExist",
            "FailedOperation.JobStopProcessing",
            "FailedOperation.ParameterValueError",
            "FailedOperation.RequestEntityTooLarge",
            "FailedOperation.RequestTimeout",
            "FailedOperation.RpcFail",
            "FailedOperation.TaskNotExist",
            "FailedOperation.Unknown",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.FaceRectInvalid",
            "InvalidParameterValue.FaceRectInvalidFirst",
            "InvalidParameterValue.FaceRectInvalidSecond",
            "InvalidParameterValue.FaceRectInvalidThrid",
            "InvalidParameterValue.ImageEmpty",
            "InvalidParameterValue.ImageSizeExceed",
            "InvalidParameterValue.LutImageSizeInvalid",
            "InvalidParameterValue.NoFaceInPhoto",
            "InvalidParameterValue.ParameterValueError",
            "InvalidParameterValue.UrlIllegal",
            "ResourceUnavailable.Delivering",
            "ResourceUnavailable.Freeze",
            "ResourceUnavailable.GetAuthInfoError",
            "ResourceUnavailable.InArrears",
            "ResourceUnavailable.LowBalance",
            "ResourceUnavailable.NotExist",
            "ResourceUnavailable.NotReady",
            "ResourceUnavailable.Recover",
            "ResourceUnavailable.StopUsing",
            "ResourceUnavailable.UnknownStatus",
            "ResourcesSoldOut.ChargeStatusException",
            "UnsupportedOperation.UnknowMethod",
        ];
        pub(super) static NAMES: [&str; 50] = [
            "FailedOperation",
            "FailedOperationCancelJobFailure",
            "FailedOperationDetectNoFace",
            "FailedOperationFaceDetectFailed",
            "FailedOperationFaceExceedBorder",
            "FailedOperationFaceShapeFailed",
            "FailedOperationFaceSizeTooSmall",
            "FailedOperationFreqCtrl",
            "FailedOperationImageDecodeFailed",
            "FailedOperationImageDownloadError",
            "FailedOperationImageNotSupported",
            "FailedOperationImagePixelExceed",
            "FailedOperationImageResolutionExceed",
            "FailedOperationImageResolutionTooSmall",
            "FailedOperationInnerError",
            "FailedOperationJobConflict",
            "FailedOperationJobHasBeenCanceled",
            "FailedOperationJobNotExist",
            "FailedOperationJobStopProcessing",
            "FailedOperationParameterValueError",
            "FailedOperationRequestEntityTooLarge",
            "FailedOperationRequestTimeout",
            "FailedOperationRpcFail",
            "FailedOperationTaskNotExist",
            "FailedOperationUnknown",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueFaceRectInvalid",
            "InvalidParameterValueFaceRectInvalidFirst",
            "InvalidParameterValueFaceRectInvalidSecond",
            "InvalidParameterValueFaceRectInvalidThrid",
            "InvalidParameterValueImageEmpty",
            "InvalidParameterValueImageSizeExceed",
            "InvalidParameterValueLutImageSizeInvalid",
            "InvalidParameterValueNoFaceInPhoto",
            "InvalidParameterValueParameterValueError",
            "InvalidParameterValueUrlIllegal",
            "ResourceUnavailableDelivering",
            "ResourceUnavailableFreeze",
            "ResourceUnavailableGetAuthInfoError",
            "ResourceUnavailableInArrears",
            "ResourceUnavailableLowBalance",
            "ResourceUnavailableNotExist",
            "ResourceUnavailableNotReady",
            "ResourceUnavailableRecover",
            "ResourceUnavailableStopUsing",
            "ResourceUnavailableUnknownStatus",
            "ResourcesSoldOutChargeStatusException",
            "UnsupportedOperationUnknowMethod",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static BACKGROUNDS: [Background; 50] = backgrounds(
            &WORDS,
            &index::FT_V20200304_HEADS,
        );
        pub(super) static OWN: [Own; 2] = [
            Own::new(None, None, None, Some(Retry::Throttle)),
            Own::new(None, None, None, Some(Retry::Backoff)),
        ];
        pub(super) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "FtError",
            label_en: "Face Transformation",
            label_zh: "人像变换",
            level: Level::Service,
            product: Some(products::FT),
            version: Some("2020-03-04"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            backgrounds: &BACKGROUNDS,
            own_at: &index::FT_V20200304_OWN,
            own: &OWN,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

pub use v20200304::FtError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go"),
);
