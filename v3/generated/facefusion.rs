// @generated from spec/facefusion.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: b8fee71430aaf82a, rust-hash: 74619e4cd75d4a88
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/facefusion.rs"]
mod index;

/// Version 2018-12-01 of the API.
pub mod v20181201 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "facefusion")]
    /// Error codes of Face Fusion (facefusion), API 3.0, version 2018-12-01.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FacefusionError {
        /// AuthFailure.InvalidAuthorization
        #[doc(alias("AuthFailure.InvalidAuthorization"))]
        AuthFailureInvalidAuthorization,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.ActivityStatusInvalid
        #[doc(alias("FailedOperation.ActivityStatusInvalid"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-23"
        )]
        FailedOperationActivityStatusInvalid,
        /// FailedOperation.FaceBorderCheckFailed
        #[doc(alias("FailedOperation.FaceBorderCheckFailed"))]
        FailedOperationFaceBorderCheckFailed,
        /// FailedOperation.FaceDetectFailed
        #[doc(alias("FailedOperation.FaceDetectFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-23"
        )]
        FailedOperationFaceDetectFailed,
        /// FailedOperation.FaceExceedBorder
        #[doc(alias("FailedOperation.FaceExceedBorder"))]
        FailedOperationFaceExceedBorder,
        /// FailedOperation.FaceFeatureFailed
        #[doc(alias("FailedOperation.FaceFeatureFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-23"
        )]
        FailedOperationFaceFeatureFailed,
        /// FailedOperation.FaceFusionError
        #[doc(alias("FailedOperation.FaceFusionError"))]
        FailedOperationFaceFusionError,
        /// FailedOperation.FacePoseFailed
        #[doc(alias("FailedOperation.FacePoseFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-23"
        )]
        FailedOperationFacePoseFailed,
        /// FailedOperation.FaceRectInvalid
        #[doc(alias("FailedOperation.FaceRectInvalid"))]
        FailedOperationFaceRectInvalid,
        /// FailedOperation.FaceShapeFailed
        #[doc(alias("FailedOperation.FaceShapeFailed"))]
        FailedOperationFaceShapeFailed,
        /// FailedOperation.FaceShapeInvalid
        #[doc(alias("FailedOperation.FaceShapeInvalid"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-23"
        )]
        FailedOperationFaceShapeInvalid,
        /// FailedOperation.FaceSizeTooSmall
        #[doc(alias("FailedOperation.FaceSizeTooSmall"))]
        FailedOperationFaceSizeTooSmall,
        /// FailedOperation.FuseBackendServerFault
        #[doc(alias("FailedOperation.FuseBackendServerFault"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-23"
        )]
        FailedOperationFuseBackendServerFault,
        /// FailedOperation.FuseDetectNoFace
        #[doc(alias("FailedOperation.FuseDetectNoFace"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-23"
        )]
        FailedOperationFuseDetectNoFace,
        /// FailedOperation.FuseFreqCtrl
        ///
        /// - Retry: `throttle`
        #[doc(alias("FailedOperation.FuseFreqCtrl"))]
        FailedOperationFuseFreqCtrl,
        /// FailedOperation.FuseImageError
        #[doc(alias("FailedOperation.FuseImageError"))]
        FailedOperationFuseImageError,
        /// FailedOperation.FuseInnerError
        ///
        /// - Retry: `backoff`
        #[doc(alias("FailedOperation.FuseInnerError"))]
        FailedOperationFuseInnerError,
        /// FailedOperation.FuseMaterialNotAuth
        #[doc(alias("FailedOperation.FuseMaterialNotAuth"))]
        FailedOperationFuseMaterialNotAuth,
        /// FailedOperation.FuseMaterialNotExist
        #[doc(alias("FailedOperation.FuseMaterialNotExist"))]
        FailedOperationFuseMaterialNotExist,
        /// FailedOperation.FuseSavePhotoFail
        #[doc(alias("FailedOperation.FuseSavePhotoFail"))]
        FailedOperationFuseSavePhotoFail,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        FailedOperationImageDecodeFailed,
        /// FailedOperation.ImageDownloadError
        #[doc(alias("FailedOperation.ImageDownloadError"))]
        FailedOperationImageDownloadError,
        /// FailedOperation.ImagePixelExceed
        #[doc(alias("FailedOperation.ImagePixelExceed"))]
        FailedOperationImagePixelExceed,
        /// FailedOperation.ImageResolutionExceed
        #[doc(alias("FailedOperation.ImageResolutionExceed"))]
        FailedOperationImageResolutionExceed,
        /// FailedOperation.ImageResolutionTooSmall
        #[doc(alias("FailedOperation.ImageResolutionTooSmall"))]
        FailedOperationImageResolutionTooSmall,
        /// FailedOperation.ImageSizeExceed
        #[doc(alias("FailedOperation.ImageSizeExceed"))]
        FailedOperationImageSizeExceed,
        /// FailedOperation.ImageSizeExceedFiveHundredKB
        #[doc(alias("FailedOperation.ImageSizeExceedFiveHundredKB"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-23"
        )]
        FailedOperationImageSizeExceedFiveHundredKb,
        /// FailedOperation.ImageSizeInvalid
        #[doc(alias("FailedOperation.ImageSizeInvalid"))]
        FailedOperationImageSizeInvalid,
        /// FailedOperation.ImageUploadFailed
        #[doc(alias("FailedOperation.ImageUploadFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-23"
        )]
        FailedOperationImageUploadFailed,
        /// FailedOperation.InnerError
        #[doc(alias("FailedOperation.InnerError"))]
        FailedOperationInnerError,
        /// FailedOperation.MaterialValueExceed
        #[doc(alias("FailedOperation.MaterialValueExceed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-23"
        )]
        FailedOperationMaterialValueExceed,
        /// FailedOperation.NoFaceDetected
        #[doc(alias("FailedOperation.NoFaceDetected"))]
        FailedOperationNoFaceDetected,
        /// FailedOperation.ParameterValueError
        #[doc(alias("FailedOperation.ParameterValueError"))]
        FailedOperationParameterValueError,
        /// FailedOperation.ProjectNotAuth
        #[doc(alias("FailedOperation.ProjectNotAuth"))]
        FailedOperationProjectNotAuth,
        /// FailedOperation.RequestEntityTooLarge
        #[doc(alias("FailedOperation.RequestEntityTooLarge"))]
        FailedOperationRequestEntityTooLarge,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout,
        /// FailedOperation.RpcFail
        #[doc(alias("FailedOperation.RpcFail"))]
        FailedOperationRpcFail,
        /// FailedOperation.ServerError
        #[doc(alias("FailedOperation.ServerError"))]
        FailedOperationServerError,
        /// FailedOperation.TemplateFaceIDNotExist
        #[doc(alias("FailedOperation.TemplateFaceIDNotExist"))]
        FailedOperationTemplateFaceIdNotExist,
        /// FailedOperation.UnKnowError
        #[doc(alias("FailedOperation.UnKnowError"))]
        FailedOperationUnKnowError,
        /// FailedOperation.Unknown
        #[doc(alias("FailedOperation.Unknown"))]
        FailedOperationUnknown,
        /// InvalidParameterValue.ActivityIdNotFound
        #[doc(alias("InvalidParameterValue.ActivityIdNotFound"))]
        InvalidParameterValueActivityIdNotFound,
        /// InvalidParameterValue.EngineValueError
        #[doc(alias("InvalidParameterValue.EngineValueError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-01-23"
        )]
        InvalidParameterValueEngineValueError,
        /// InvalidParameterValue.FaceRectParameterValueError
        #[doc(alias("InvalidParameterValue.FaceRectParameterValueError"))]
        InvalidParameterValueFaceRectParameterValueError,
        /// InvalidParameterValue.ImageEmpty
        #[doc(alias("InvalidParameterValue.ImageEmpty"))]
        InvalidParameterValueImageEmpty,
        /// InvalidParameterValue.MaterialIdNotFound
        #[doc(alias("InvalidParameterValue.MaterialIdNotFound"))]
        InvalidParameterValueMaterialIdNotFound,
        /// InvalidParameterValue.NoFaceInPhoto
        #[doc(alias("InvalidParameterValue.NoFaceInPhoto"))]
        InvalidParameterValueNoFaceInPhoto,
        /// InvalidParameterValue.ParameterValueError
        #[doc(alias("InvalidParameterValue.ParameterValueError"))]
        InvalidParameterValueParameterValueError,
        /// ResourceUnavailable.Delivering
        #[doc(alias("ResourceUnavailable.Delivering"))]
        ResourceUnavailableDelivering,
        /// ResourceUnavailable.Freeze
        #[doc(alias("ResourceUnavailable.Freeze"))]
        ResourceUnavailableFreeze,
        /// ResourceUnavailable.GetAuthInfoError
        #[doc(alias("ResourceUnavailable.GetAuthInfoError"))]
        ResourceUnavailableGetAuthInfoError,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        ResourceUnavailableInArrears,
        /// ResourceUnavailable.LowBalance
        #[doc(alias("ResourceUnavailable.LowBalance"))]
        ResourceUnavailableLowBalance,
        /// ResourceUnavailable.NotExist
        #[doc(alias("ResourceUnavailable.NotExist"))]
        ResourceUnavailableNotExist,
        /// ResourceUnavailable.NotReady
        #[doc(alias("ResourceUnavailable.NotReady"))]
        ResourceUnavailableNotReady,
        /// ResourceUnavailable.Recover
        #[doc(alias("ResourceUnavailable.Recover"))]
        ResourceUnavailableRecover,
        /// ResourceUnavailable.StopUsing
        #[doc(alias("ResourceUnavailable.StopUsing"))]
        ResourceUnavailableStopUsing,
        /// ResourceUnavailable.UnknownStatus
        #[doc(alias("ResourceUnavailable.UnknownStatus"))]
        ResourceUnavailableUnknownStatus,
        /// ResourcesSoldOut.ChargeStatusException
        #[doc(alias("ResourcesSoldOut.ChargeStatusException"))]
        ResourcesSoldOutChargeStatusException,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "facefusion")]
    api::listed_enum!(FacefusionError, facefusion_v20181201_table);
    pub(crate) mod facefusion_v20181201_table {
        use super::api::{Answer, Index, Level, Retirement, Retry, Table, TableData};
        #[cfg(feature = "facefusion")]
        use super::FacefusionError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "facefusion_v20181201";
        pub(super) const CODE_INDEX: Index = index::FACEFUSION_V20181201_CODES;
        pub(super) const KEY_INDEX: Index = index::FACEFUSION_V20181201_KEYS;
        #[cfg(feature = "facefusion")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [FacefusionError; 60] = [
            FacefusionError::AuthFailureInvalidAuthorization,
            FacefusionError::FailedOperation,
            FacefusionError::FailedOperationActivityStatusInvalid,
            FacefusionError::FailedOperationFaceBorderCheckFailed,
            FacefusionError::FailedOperationFaceDetectFailed,
            FacefusionError::FailedOperationFaceExceedBorder,
            FacefusionError::FailedOperationFaceFeatureFailed,
            FacefusionError::FailedOperationFaceFusionError,
            FacefusionError::FailedOperationFacePoseFailed,
            FacefusionError::FailedOperationFaceRectInvalid,
            FacefusionError::FailedOperationFaceShapeFailed,
            FacefusionError::FailedOperationFaceShapeInvalid,
            FacefusionError::FailedOperationFaceSizeTooSmall,
            FacefusionError::FailedOperationFuseBackendServerFault,
            FacefusionError::FailedOperationFuseDetectNoFace,
            FacefusionError::FailedOperationFuseFreqCtrl,
            FacefusionError::FailedOperationFuseImageError,
            FacefusionError::FailedOperationFuseInnerError,
            FacefusionError::FailedOperationFuseMaterialNotAuth,
            FacefusionError::FailedOperationFuseMaterialNotExist,
            FacefusionError::FailedOperationFuseSavePhotoFail,
            FacefusionError::FailedOperationImageDecodeFailed,
            FacefusionError::FailedOperationImageDownloadError,
            FacefusionError::FailedOperationImagePixelExceed,
            FacefusionError::FailedOperationImageResolutionExceed,
            FacefusionError::FailedOperationImageResolutionTooSmall,
            FacefusionError::FailedOperationImageSizeExceed,
            FacefusionError::FailedOperationImageSizeExceedFiveHundredKb,
            FacefusionError::FailedOperationImageSizeInvalid,
            FacefusionError::FailedOperationImageUploadFailed,
            FacefusionError::FailedOperationInnerError,
            FacefusionError::FailedOperationMaterialValueExceed,
            FacefusionError::FailedOperationNoFaceDetected,
            FacefusionError::FailedOperationParameterValueError,
            FacefusionError::FailedOperationProjectNotAuth,
            FacefusionError::FailedOperationRequestEntityTooLarge,
            FacefusionError::FailedOperationRequestTimeout,
            FacefusionError::FailedOperationRpcFail,
            FacefusionError::FailedOperationServerError,
            FacefusionError::FailedOperationTemplateFaceIdNotExist,
            FacefusionError::FailedOperationUnKnowError,
            FacefusionError::FailedOperationUnknown,
            FacefusionError::InvalidParameterValueActivityIdNotFound,
            FacefusionError::InvalidParameterValueEngineValueError,
            FacefusionError::InvalidParameterValueFaceRectParameterValueError,
            FacefusionError::InvalidParameterValueImageEmpty,
            FacefusionError::InvalidParameterValueMaterialIdNotFound,
            FacefusionError::InvalidParameterValueNoFaceInPhoto,
            FacefusionError::InvalidParameterValueParameterValueError,
            FacefusionError::ResourceUnavailableDelivering,
            FacefusionError::ResourceUnavailableFreeze,
            FacefusionError::ResourceUnavailableGetAuthInfoError,
            FacefusionError::ResourceUnavailableInArrears,
            FacefusionError::ResourceUnavailableLowBalance,
            FacefusionError::ResourceUnavailableNotExist,
            FacefusionError::ResourceUnavailableNotReady,
            FacefusionError::ResourceUnavailableRecover,
            FacefusionError::ResourceUnavailableStopUsing,
            FacefusionError::ResourceUnavailableUnknownStatus,
            FacefusionError::ResourcesSoldOutChargeStatusException,
        ];
        pub(super) static WORDS: [&str; 60] = [
            "AuthFailure.InvalidAuthorization",
            "FailedOperation",
            "FailedOperation.ActivityStatusInvalid",
            "FailedOperation.FaceBorderCheckFailed",
            "FailedOperation.FaceDetectFailed",
            "FailedOperation.FaceExceedBorder",
            "FailedOperation.FaceFeatureFailed",
            "FailedOperation.FaceFusionError",
            "FailedOperation.FacePoseFailed",
            "FailedOperation.FaceRectInvalid",
            "FailedOperation.FaceShapeFailed",
            "FailedOperation.FaceShapeInvalid",
            "FailedOperation.FaceSizeTooSmall",
            "FailedOperation.FuseBackendServerFault",
            "FailedOperation.FuseDetectNoFace",
            "FailedOperation.FuseFreqCtrl",
            "FailedOperation.FuseImageError",
            "FailedOperation.FuseInnerError",
            "FailedOperation.FuseMaterialNotAuth",
            "FailedOperation.FuseMaterialNotExist",
            "FailedOperation.FuseSavePhotoFail",
            "FailedOperation.ImageDecodeFailed",
            "FailedOperation.ImageDownloadError",
            "FailedOperation.ImagePixelExceed",
            "FailedOperation.ImageResolutionExceed",
            "FailedOperation.ImageResolutionTooSmall",
            "FailedOperation.ImageSizeExceed",
            "FailedOperation.ImageSizeExceedFiveHundredKB",
            "FailedOperation.ImageSizeInvalid",
            "FailedOperation.ImageUploadFailed",
            "FailedOperation.InnerError",
            "FailedOperation.MaterialValueExceed",
            "FailedOperation.NoFaceDetected",
            "FailedOperation.ParameterValueError",
            "FailedOperation.ProjectNotAuth",
            "FailedOperation.RequestEntityTooLarge",
            "FailedOperation.RequestTimeout",
            "FailedOperation.RpcFail",
            "FailedOperation.ServerError",
            "FailedOperation.TemplateFaceIDNotExist",
            "FailedOperation.UnKnowError",
            "FailedOperation.Unknown",
            "InvalidParameterValue.ActivityIdNotFound",
            "InvalidParameterValue.EngineValueError",
            "InvalidParameterValue.FaceRectParameterValueError",
            "InvalidParameterValue.ImageEmpty",
            "InvalidParameterValue.MaterialIdNotFound",
            "InvalidParameterValue.NoFaceInPhoto",
            "InvalidParameterValue.ParameterValueError",
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
        ];
        pub(super) static NAMES: [&str; 60] = [
            "AuthFailureInvalidAuthorization",
            "FailedOperation",
            "FailedOperationActivityStatusInvalid",
            "FailedOperationFaceBorderCheckFailed",
            "FailedOperationFaceDetectFailed",
            "FailedOperationFaceExceedBorder",
            "FailedOperationFaceFeatureFailed",
            "FailedOperationFaceFusionError",
            "FailedOperationFacePoseFailed",
            "FailedOperationFaceRectInvalid",
            "FailedOperationFaceShapeFailed",
            "FailedOperationFaceShapeInvalid",
            "FailedOperationFaceSizeTooSmall",
            "FailedOperationFuseBackendServerFault",
            "FailedOperationFuseDetectNoFace",
            "FailedOperationFuseFreqCtrl",
            "FailedOperationFuseImageError",
            "FailedOperationFuseInnerError",
            "FailedOperationFuseMaterialNotAuth",
            "FailedOperationFuseMaterialNotExist",
            "FailedOperationFuseSavePhotoFail",
            "FailedOperationImageDecodeFailed",
            "FailedOperationImageDownloadError",
            "FailedOperationImagePixelExceed",
            "FailedOperationImageResolutionExceed",
            "FailedOperationImageResolutionTooSmall",
            "FailedOperationImageSizeExceed",
            "FailedOperationImageSizeExceedFiveHundredKb",
            "FailedOperationImageSizeInvalid",
            "FailedOperationImageUploadFailed",
            "FailedOperationInnerError",
            "FailedOperationMaterialValueExceed",
            "FailedOperationNoFaceDetected",
            "FailedOperationParameterValueError",
            "FailedOperationProjectNotAuth",
            "FailedOperationRequestEntityTooLarge",
            "FailedOperationRequestTimeout",
            "FailedOperationRpcFail",
            "FailedOperationServerError",
            "FailedOperationTemplateFaceIdNotExist",
            "FailedOperationUnKnowError",
            "FailedOperationUnknown",
            "InvalidParameterValueActivityIdNotFound",
            "InvalidParameterValueEngineValueError",
            "InvalidParameterValueFaceRectParameterValueError",
            "InvalidParameterValueImageEmpty",
            "InvalidParameterValueMaterialIdNotFound",
            "InvalidParameterValueNoFaceInPhoto",
            "InvalidParameterValueParameterValueError",
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
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 8] = [
            Answer::of("AuthFailure.InvalidAuthorization"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("FailedOperation.FuseFreqCtrl").with_retry(Retry::Throttle),
            Answer::of("FailedOperation.FuseInnerError").with_retry(Retry::Backoff),
            Answer::below("InvalidParameterValue"),
            Answer::below("ResourceUnavailable"),
            Answer::below("ResourcesSoldOut"),
        ];
        pub(super) use super::index::FACEFUSION_V20181201_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "FacefusionError",
            label_en: "Face Fusion (2018-12-01)",
            label_zh: "人脸融合（2018-12-01）",
            level: Level::Service,
            product: Some(products::FACEFUSION),
            version: Some("2018-12-01"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    2,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-01-23",
                        "自 2024-01-23 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    4,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-01-23",
                        "自 2024-01-23 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    6,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-01-23",
                        "自 2024-01-23 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    8,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-01-23",
                        "自 2024-01-23 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    11,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-01-23",
                        "自 2024-01-23 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    13,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-01-23",
                        "自 2024-01-23 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    14,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-01-23",
                        "自 2024-01-23 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    27,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-01-23",
                        "自 2024-01-23 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    29,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-01-23",
                        "自 2024-01-23 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    31,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-01-23",
                        "自 2024-01-23 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    43,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-01-23",
                        "自 2024-01-23 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
            ],
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "facefusion")]
pub use v20181201::FacefusionError;

/// Version 2022-09-27 of the API.
pub mod v20220927 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "facefusion")]
    /// Error codes of Face Fusion (facefusion), API 3.0, version 2022-09-27.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FacefusionError {
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.BalanceInsufficient
        #[doc(alias("FailedOperation.BalanceInsufficient"))]
        FailedOperationBalanceInsufficient,
        /// FailedOperation.FaceBorderCheckFailed
        #[doc(alias("FailedOperation.FaceBorderCheckFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-09-06"
        )]
        FailedOperationFaceBorderCheckFailed,
        /// FailedOperation.FaceExceedBorder
        #[doc(alias("FailedOperation.FaceExceedBorder"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-09-06"
        )]
        FailedOperationFaceExceedBorder,
        /// FailedOperation.FaceFusionError
        #[doc(alias("FailedOperation.FaceFusionError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-09-06"
        )]
        FailedOperationFaceFusionError,
        /// FailedOperation.FaceIdNotInVideo
        #[doc(alias("FailedOperation.FaceIdNotInVideo"))]
        FailedOperationFaceIdNotInVideo,
        /// FailedOperation.FaceRectInvalid
        #[doc(alias("FailedOperation.FaceRectInvalid"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-09-06"
        )]
        FailedOperationFaceRectInvalid,
        /// FailedOperation.FaceShapeFailed
        #[doc(alias("FailedOperation.FaceShapeFailed"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-09-06"
        )]
        FailedOperationFaceShapeFailed,
        /// FailedOperation.FaceSizeTooSmall
        #[doc(alias("FailedOperation.FaceSizeTooSmall"))]
        FailedOperationFaceSizeTooSmall,
        /// FailedOperation.FuseFreqCtrl
        #[doc(alias("FailedOperation.FuseFreqCtrl"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-09-06"
        )]
        FailedOperationFuseFreqCtrl,
        /// FailedOperation.FuseImageError
        #[doc(alias("FailedOperation.FuseImageError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-09-06"
        )]
        FailedOperationFuseImageError,
        /// FailedOperation.FuseInnerError
        #[doc(alias("FailedOperation.FuseInnerError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-09-06"
        )]
        FailedOperationFuseInnerError,
        /// FailedOperation.FuseMaterialNotAuth
        #[doc(alias("FailedOperation.FuseMaterialNotAuth"))]
        FailedOperationFuseMaterialNotAuth,
        /// FailedOperation.FuseMaterialNotAvailable
        #[doc(alias("FailedOperation.FuseMaterialNotAvailable"))]
        FailedOperationFuseMaterialNotAvailable,
        /// FailedOperation.FuseMaterialNotExist
        #[doc(alias("FailedOperation.FuseMaterialNotExist"))]
        FailedOperationFuseMaterialNotExist,
        /// FailedOperation.FuseSavePhotoFail
        #[doc(alias("FailedOperation.FuseSavePhotoFail"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-09-06"
        )]
        FailedOperationFuseSavePhotoFail,
        /// FailedOperation.ImageDecodeFailed
        #[doc(alias("FailedOperation.ImageDecodeFailed"))]
        FailedOperationImageDecodeFailed,
        /// FailedOperation.ImageDownloadError
        #[doc(alias("FailedOperation.ImageDownloadError"))]
        FailedOperationImageDownloadError,
        /// FailedOperation.ImagePixelExceed
        #[doc(alias("FailedOperation.ImagePixelExceed"))]
        FailedOperationImagePixelExceed,
        /// FailedOperation.ImagePixelExceed8000
        #[doc(alias("FailedOperation.ImagePixelExceed8000"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-09-06"
        )]
        FailedOperationImagePixelExceed8000,
        /// FailedOperation.ImageResolutionExceed
        #[doc(alias("FailedOperation.ImageResolutionExceed"))]
        FailedOperationImageResolutionExceed,
        /// FailedOperation.ImageResolutionTooSmall
        #[doc(alias("FailedOperation.ImageResolutionTooSmall"))]
        FailedOperationImageResolutionTooSmall,
        /// FailedOperation.ImageSizeExceed
        #[doc(alias("FailedOperation.ImageSizeExceed"))]
        FailedOperationImageSizeExceed,
        /// FailedOperation.ImageSizeExceed10M
        #[doc(alias("FailedOperation.ImageSizeExceed10M"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-09-06"
        )]
        FailedOperationImageSizeExceed10M,
        /// FailedOperation.ImageSizeInvalid
        #[doc(alias("FailedOperation.ImageSizeInvalid"))]
        FailedOperationImageSizeInvalid,
        /// FailedOperation.InnerError
        #[doc(alias("FailedOperation.InnerError"))]
        FailedOperationInnerError,
        /// FailedOperation.JobHasBeenCanceled
        #[doc(alias("FailedOperation.JobHasBeenCanceled"))]
        FailedOperationJobHasBeenCanceled,
        /// FailedOperation.JobNotExist
        #[doc(alias("FailedOperation.JobNotExist"))]
        FailedOperationJobNotExist,
        /// FailedOperation.MediaDataError
        #[doc(alias("FailedOperation.MediaDataError"))]
        FailedOperationMediaDataError,
        /// FailedOperation.ModerationConfigError
        #[doc(alias("FailedOperation.ModerationConfigError"))]
        FailedOperationModerationConfigError,
        /// FailedOperation.ModerationFailed
        #[doc(alias("FailedOperation.ModerationFailed"))]
        FailedOperationModerationFailed,
        /// FailedOperation.ModerationResponseError
        #[doc(alias("FailedOperation.ModerationResponseError"))]
        FailedOperationModerationResponseError,
        /// FailedOperation.ModerationResultConfigError
        #[doc(alias("FailedOperation.ModerationResultConfigError"))]
        FailedOperationModerationResultConfigError,
        /// FailedOperation.NoFaceDetected
        #[doc(alias("FailedOperation.NoFaceDetected"))]
        FailedOperationNoFaceDetected,
        /// FailedOperation.ParameterValueError
        #[doc(alias("FailedOperation.ParameterValueError"))]
        FailedOperationParameterValueError,
        /// FailedOperation.ProjectNotAuth
        #[doc(alias("FailedOperation.ProjectNotAuth"))]
        FailedOperationProjectNotAuth,
        /// FailedOperation.RequestEntityTooLarge
        #[doc(alias("FailedOperation.RequestEntityTooLarge"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-09-06"
        )]
        FailedOperationRequestEntityTooLarge,
        /// FailedOperation.RequestTimeout
        #[doc(alias("FailedOperation.RequestTimeout"))]
        FailedOperationRequestTimeout,
        /// FailedOperation.RpcFail
        #[doc(alias("FailedOperation.RpcFail"))]
        FailedOperationRpcFail,
        /// FailedOperation.ServerError
        #[doc(alias("FailedOperation.ServerError"))]
        FailedOperationServerError,
        /// FailedOperation.TemplateFaceIDNotExist
        #[doc(alias("FailedOperation.TemplateFaceIDNotExist"))]
        FailedOperationTemplateFaceIdNotExist,
        /// FailedOperation.UnKnowError
        #[doc(alias("FailedOperation.UnKnowError"))]
        FailedOperationUnKnowError,
        /// FailedOperation.Unknown
        #[doc(alias("FailedOperation.Unknown"))]
        FailedOperationUnknown,
        /// InvalidParameterValue.ActivityIdNotFound
        #[doc(alias("InvalidParameterValue.ActivityIdNotFound"))]
        InvalidParameterValueActivityIdNotFound,
        /// InvalidParameterValue.FaceRectParameterValueError
        #[doc(alias("InvalidParameterValue.FaceRectParameterValueError"))]
        InvalidParameterValueFaceRectParameterValueError,
        /// InvalidParameterValue.ImageEmpty
        #[doc(alias("InvalidParameterValue.ImageEmpty"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-09-06"
        )]
        InvalidParameterValueImageEmpty,
        /// InvalidParameterValue.ImageIllegalDetected
        #[doc(alias("InvalidParameterValue.ImageIllegalDetected"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-09-06"
        )]
        InvalidParameterValueImageIllegalDetected,
        /// InvalidParameterValue.MaterialIdNotFound
        #[doc(alias("InvalidParameterValue.MaterialIdNotFound"))]
        InvalidParameterValueMaterialIdNotFound,
        /// InvalidParameterValue.NoFaceInPhoto
        #[doc(alias("InvalidParameterValue.NoFaceInPhoto"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-09-06"
        )]
        InvalidParameterValueNoFaceInPhoto,
        /// InvalidParameterValue.ParameterValueError
        #[doc(alias("InvalidParameterValue.ParameterValueError"))]
        InvalidParameterValueParameterValueError,
        /// InvalidParameterValue.UrlIllegal
        #[doc(alias("InvalidParameterValue.UrlIllegal"))]
        InvalidParameterValueUrlIllegal,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceUnavailable.Delivering
        #[doc(alias("ResourceUnavailable.Delivering"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-09-06"
        )]
        ResourceUnavailableDelivering,
        /// ResourceUnavailable.Freeze
        #[doc(alias("ResourceUnavailable.Freeze"))]
        ResourceUnavailableFreeze,
        /// ResourceUnavailable.GetAuthInfoError
        #[doc(alias("ResourceUnavailable.GetAuthInfoError"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-09-06"
        )]
        ResourceUnavailableGetAuthInfoError,
        /// ResourceUnavailable.InArrears
        #[doc(alias("ResourceUnavailable.InArrears"))]
        ResourceUnavailableInArrears,
        /// ResourceUnavailable.IsOpening
        #[doc(alias("ResourceUnavailable.IsOpening"))]
        ResourceUnavailableIsOpening,
        /// ResourceUnavailable.LowBalance
        #[doc(alias("ResourceUnavailable.LowBalance"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-09-06"
        )]
        ResourceUnavailableLowBalance,
        /// ResourceUnavailable.NotExist
        #[doc(alias("ResourceUnavailable.NotExist"))]
        ResourceUnavailableNotExist,
        /// ResourceUnavailable.NotReady
        #[doc(alias("ResourceUnavailable.NotReady"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-09-06"
        )]
        ResourceUnavailableNotReady,
        /// ResourceUnavailable.Recover
        #[doc(alias("ResourceUnavailable.Recover"))]
        ResourceUnavailableRecover,
        /// ResourceUnavailable.StopUsing
        #[doc(alias("ResourceUnavailable.StopUsing"))]
        ResourceUnavailableStopUsing,
        /// ResourceUnavailable.UnknownStatus
        #[doc(alias("ResourceUnavailable.UnknownStatus"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-09-06"
        )]
        ResourceUnavailableUnknownStatus,
        /// ResourcesSoldOut.ChargeStatusException
        #[doc(alias("ResourcesSoldOut.ChargeStatusException"))]
        #[deprecated(
            since = "0.1.0",
            note = "the service has not listed it since 2024-09-06"
        )]
        ResourcesSoldOutChargeStatusException,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "facefusion")]
    api::listed_enum!(FacefusionError, facefusion_v20220927_table);
    pub(crate) mod facefusion_v20220927_table {
        use super::api::{Answer, Index, Level, Retirement, Table, TableData};
        #[cfg(feature = "facefusion")]
        use super::FacefusionError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "facefusion_v20220927";
        pub(super) const CODE_INDEX: Index = index::FACEFUSION_V20220927_CODES;
        pub(super) const KEY_INDEX: Index = index::FACEFUSION_V20220927_KEYS;
        #[cfg(feature = "facefusion")]
        #[expect(deprecated, reason = "a retired code may still be sent")]
        pub(super) static VARIANTS: [FacefusionError; 66] = [
            FacefusionError::FailedOperation,
            FacefusionError::FailedOperationBalanceInsufficient,
            FacefusionError::FailedOperationFaceBorderCheckFailed,
            FacefusionError::FailedOperationFaceExceedBorder,
            FacefusionError::FailedOperationFaceFusionError,
            FacefusionError::FailedOperationFaceIdNotInVideo,
            FacefusionError::FailedOperationFaceRectInvalid,
            FacefusionError::FailedOperationFaceShapeFailed,
            FacefusionError::FailedOperationFaceSizeTooSmall,
            FacefusionError::FailedOperationFuseFreqCtrl,
            FacefusionError::FailedOperationFuseImageError,
            FacefusionError::FailedOperationFuseInnerError,
            FacefusionError::FailedOperationFuseMaterialNotAuth,
            FacefusionError::FailedOperationFuseMaterialNotAvailable,
            FacefusionError::FailedOperationFuseMaterialNotExist,
            FacefusionError::FailedOperationFuseSavePhotoFail,
            FacefusionError::FailedOperationImageDecodeFailed,
            FacefusionError::FailedOperationImageDownloadError,
            FacefusionError::FailedOperationImagePixelExceed,
            FacefusionError::FailedOperationImagePixelExceed8000,
            FacefusionError::FailedOperationImageResolutionExceed,
            FacefusionError::FailedOperationImageResolutionTooSmall,
            FacefusionError::FailedOperationImageSizeExceed,
            FacefusionError::FailedOperationImageSizeExceed10M,
            FacefusionError::FailedOperationImageSizeInvalid,
            FacefusionError::FailedOperationInnerError,
            FacefusionError::FailedOperationJobHasBeenCanceled,
            FacefusionError::FailedOperationJobNotExist,
            FacefusionError::FailedOperationMediaDataError,
            FacefusionError::FailedOperationModerationConfigError,
            FacefusionError::FailedOperationModerationFailed,
            FacefusionError::FailedOperationModerationResponseError,
            FacefusionError::FailedOperationModerationResultConfigError,
            FacefusionError::FailedOperationNoFaceDetected,
            FacefusionError::FailedOperationParameterValueError,
            FacefusionError::FailedOperationProjectNotAuth,
            FacefusionError::FailedOperationRequestEntityTooLarge,
            FacefusionError::FailedOperationRequestTimeout,
            FacefusionError::FailedOperationRpcFail,
            FacefusionError::FailedOperationServerError,
            FacefusionError::FailedOperationTemplateFaceIdNotExist,
            FacefusionError::FailedOperationUnKnowError,
            FacefusionError::FailedOperationUnknown,
            FacefusionError::InvalidParameterValueActivityIdNotFound,
            FacefusionError::InvalidParameterValueFaceRectParameterValueError,
            FacefusionError::InvalidParameterValueImageEmpty,
            FacefusionError::InvalidParameterValueImageIllegalDetected,
            FacefusionError::InvalidParameterValueMaterialIdNotFound,
            FacefusionError::InvalidParameterValueNoFaceInPhoto,
            FacefusionError::InvalidParameterValueParameterValueError,
            FacefusionError::InvalidParameterValueUrlIllegal,
            FacefusionError::RequestLimitExceeded,
            FacefusionError::ResourceInsufficient,
            FacefusionError::ResourceNotFound,
            FacefusionError::ResourceUnavailableDelivering,
            FacefusionError::ResourceUnavailableFreeze,
            FacefusionError::ResourceUnavailableGetAuthInfoError,
            FacefusionError::ResourceUnavailableInArrears,
            FacefusionError::ResourceUnavailableIsOpening,
            FacefusionError::ResourceUnavailableLowBalance,
            FacefusionError::ResourceUnavailableNotExist,
            FacefusionError::ResourceUnavailableNotReady,
            FacefusionError::ResourceUnavailableRecover,
            FacefusionError::ResourceUnavailableStopUsing,
            FacefusionError::ResourceUnavailableUnknownStatus,
            FacefusionError::ResourcesSoldOutChargeStatusException,
        ];
        pub(super) static WORDS: [&str; 66] = [
            "FailedOperation",
            "FailedOperation.BalanceInsufficient",
            "FailedOperation.FaceBorderCheckFailed",
            "FailedOperation.FaceExceedBorder",
            "FailedOperation.FaceFusionError",
            "FailedOperation.FaceIdNotInVideo",
            "FailedOperation.FaceRectInvalid",
            "FailedOperation.FaceShapeFailed",
            "FailedOperation.FaceSizeTooSmall",
            "FailedOperation.FuseFreqCtrl",
            "FailedOperation.FuseImageError",
            "FailedOperation.FuseInnerError",
            "FailedOperation.FuseMaterialNotAuth",
            "FailedOperation.FuseMaterialNotAvailable",
            "FailedOperation.FuseMaterialNotExist",
            "FailedOperation.FuseSavePhotoFail",
            "FailedOperation.ImageDecodeFailed",
            "FailedOperation.ImageDownloadError",
            "FailedOperation.ImagePixelExceed",
            "FailedOperation.ImagePixelExceed8000",
            "FailedOperation.ImageResolutionExceed",
            "FailedOperation.ImageResolutionTooSmall",
            "FailedOperation.ImageSizeExceed",
            "FailedOperation.ImageSizeExceed10M",
            "FailedOperation.ImageSizeInvalid",
            "FailedOperation.InnerError",
            "FailedOperation.JobHasBeenCanceled",
            "FailedOperation.JobNotExist",
            "FailedOperation.MediaDataError",
            "FailedOperation.ModerationConfigError",
            "FailedOperation.ModerationFailed",
            "FailedOperation.ModerationResponseError",
            "FailedOperation.ModerationResultConfigError",
            "FailedOperation.NoFaceDetected",
            "FailedOperation.ParameterValueError",
            "FailedOperation.ProjectNotAuth",
            "FailedOperation.RequestEntityTooLarge",
            "FailedOperation.RequestTimeout",
            "FailedOperation.RpcFail",
            "FailedOperation.ServerError",
            "FailedOperation.TemplateFaceIDNotExist",
            "FailedOperation.UnKnowError",
            "FailedOperation.Unknown",
            "InvalidParameterValue.ActivityIdNotFound",
            "InvalidParameterValue.FaceRectParameterValueError",
            "InvalidParameterValue.ImageEmpty",
            "InvalidParameterValue.ImageIllegalDetected",
            "InvalidParameterValue.MaterialIdNotFound",
            "InvalidParameterValue.NoFaceInPhoto",
            "InvalidParameterValue.ParameterValueError",
            "InvalidParameterValue.UrlIllegal",
            "RequestLimitExceeded",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailable.Delivering",
            "ResourceUnavailable.Freeze",
            "ResourceUnavailable.GetAuthInfoError",
            "ResourceUnavailable.InArrears",
            "ResourceUnavailable.IsOpening",
            "ResourceUnavailable.LowBalance",
            "ResourceUnavailable.NotExist",
            "ResourceUnavailable.NotReady",
            "ResourceUnavailable.Recover",
            "ResourceUnavailable.StopUsing",
            "ResourceUnavailable.UnknownStatus",
            "ResourcesSoldOut.ChargeStatusException",
        ];
        pub(super) static NAMES: [&str; 66] = [
            "FailedOperation",
            "FailedOperationBalanceInsufficient",
            "FailedOperationFaceBorderCheckFailed",
            "FailedOperationFaceExceedBorder",
            "FailedOperationFaceFusionError",
            "FailedOperationFaceIdNotInVideo",
            "FailedOperationFaceRectInvalid",
            "FailedOperationFaceShapeFailed",
            "FailedOperationFaceSizeTooSmall",
            "FailedOperationFuseFreqCtrl",
            "FailedOperationFuseImageError",
            "FailedOperationFuseInnerError",
            "FailedOperationFuseMaterialNotAuth",
            "FailedOperationFuseMaterialNotAvailable",
            "FailedOperationFuseMaterialNotExist",
            "FailedOperationFuseSavePhotoFail",
            "FailedOperationImageDecodeFailed",
            "FailedOperationImageDownloadError",
            "FailedOperationImagePixelExceed",
            "FailedOperationImagePixelExceed8000",
            "FailedOperationImageResolutionExceed",
            "FailedOperationImageResolutionTooSmall",
            "FailedOperationImageSizeExceed",
            "FailedOperationImageSizeExceed10M",
            "FailedOperationImageSizeInvalid",
            "FailedOperationInnerError",
            "FailedOperationJobHasBeenCanceled",
            "FailedOperationJobNotExist",
            "FailedOperationMediaDataError",
            "FailedOperationModerationConfigError",
            "FailedOperationModerationFailed",
            "FailedOperationModerationResponseError",
            "FailedOperationModerationResultConfigError",
            "FailedOperationNoFaceDetected",
            "FailedOperationParameterValueError",
            "FailedOperationProjectNotAuth",
            "FailedOperationRequestEntityTooLarge",
            "FailedOperationRequestTimeout",
            "FailedOperationRpcFail",
            "FailedOperationServerError",
            "FailedOperationTemplateFaceIdNotExist",
            "FailedOperationUnKnowError",
            "FailedOperationUnknown",
            "InvalidParameterValueActivityIdNotFound",
            "InvalidParameterValueFaceRectParameterValueError",
            "InvalidParameterValueImageEmpty",
            "InvalidParameterValueImageIllegalDetected",
            "InvalidParameterValueMaterialIdNotFound",
            "InvalidParameterValueNoFaceInPhoto",
            "InvalidParameterValueParameterValueError",
            "InvalidParameterValueUrlIllegal",
            "RequestLimitExceeded",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceUnavailableDelivering",
            "ResourceUnavailableFreeze",
            "ResourceUnavailableGetAuthInfoError",
            "ResourceUnavailableInArrears",
            "ResourceUnavailableIsOpening",
            "ResourceUnavailableLowBalance",
            "ResourceUnavailableNotExist",
            "ResourceUnavailableNotReady",
            "ResourceUnavailableRecover",
            "ResourceUnavailableStopUsing",
            "ResourceUnavailableUnknownStatus",
            "ResourcesSoldOutChargeStatusException",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 8] = [
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::below("InvalidParameterValue"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceUnavailable"),
            Answer::below("ResourcesSoldOut"),
        ];
        pub(super) use super::index::FACEFUSION_V20220927_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "FacefusionError",
            label_en: "Face Fusion (2022-09-27)",
            label_zh: "人脸融合（2022-09-27）",
            level: Level::Service,
            product: Some(products::FACEFUSION),
            version: Some("2022-09-27"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            retirements: &[
                (
                    2,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-09-06",
                        "自 2024-09-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    3,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-09-06",
                        "自 2024-09-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    4,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-09-06",
                        "自 2024-09-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    6,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-09-06",
                        "自 2024-09-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    7,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-09-06",
                        "自 2024-09-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    9,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-09-06",
                        "自 2024-09-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    10,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-09-06",
                        "自 2024-09-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    11,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-09-06",
                        "自 2024-09-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    15,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-09-06",
                        "自 2024-09-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    19,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-09-06",
                        "自 2024-09-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    23,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-09-06",
                        "自 2024-09-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    36,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-09-06",
                        "自 2024-09-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    45,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-09-06",
                        "自 2024-09-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    46,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-09-06",
                        "自 2024-09-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    48,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-09-06",
                        "自 2024-09-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    54,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-09-06",
                        "自 2024-09-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    56,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-09-06",
                        "自 2024-09-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    59,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-09-06",
                        "自 2024-09-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    61,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-09-06",
                        "自 2024-09-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    64,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-09-06",
                        "自 2024-09-06 起，服务的错误码列表中不再包含此错误码",
                    ),
                ),
                (
                    65,
                    Retirement::new(
                        "0.1.0",
                        "the service has not listed it since 2024-09-06",
                        "自 2024-09-06 起，服务的错误码列表中不再包含此错误码",
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
