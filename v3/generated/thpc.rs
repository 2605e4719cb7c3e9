// @generated from spec/thpc.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: a8c2b86145b0e528, rust-hash: d8bc60f402a503c9
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/thpc.rs"]
mod index;

/// Version 2021-11-09 of the API.
pub mod v20211109 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "thpc")]
    /// Error codes of TencentCloud High Performance Computing (thpc), API 3.0, version 2021-11-09.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ThpcError {
        /// InternalError.CallCvm
        #[doc(alias("InternalError.CallCvm"))]
        InternalErrorCallCvm,
        /// InvalidParameter.Malformed
        #[doc(alias("InvalidParameter.Malformed"))]
        InvalidParameterMalformed,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.NotSupported
        #[doc(alias("InvalidParameterValue.NotSupported"))]
        InvalidParameterValueNotSupported,
        /// InvalidParameterValue.TooLarge
        #[doc(alias("InvalidParameterValue.TooLarge"))]
        InvalidParameterValueTooLarge,
        /// InvalidParameterValue.TooLong
        #[doc(alias("InvalidParameterValue.TooLong"))]
        InvalidParameterValueTooLong,
        /// InvalidParameterValue.TooSmall
        #[doc(alias("InvalidParameterValue.TooSmall"))]
        InvalidParameterValueTooSmall,
        /// ResourceNotFound.AutoScalingGroupId
        #[doc(alias("ResourceNotFound.AutoScalingGroupId"))]
        ResourceNotFoundAutoScalingGroupId,
        /// ResourceNotFound.ClusterId
        #[doc(alias("ResourceNotFound.ClusterId"))]
        ResourceNotFoundClusterId,
        /// ResourceNotFound.LaunchConfigurationId
        #[doc(alias("ResourceNotFound.LaunchConfigurationId"))]
        ResourceNotFoundLaunchConfigurationId,
        /// UnsupportedOperation.AutoScalingGroupAlreadyBinded
        #[doc(alias("UnsupportedOperation.AutoScalingGroupAlreadyBinded"))]
        UnsupportedOperationAutoScalingGroupAlreadyBinded,
        /// UnsupportedOperation.BindAutoScalingGroup
        #[doc(alias("UnsupportedOperation.BindAutoScalingGroup"))]
        UnsupportedOperationBindAutoScalingGroup,
        /// UnsupportedOperation.ClusterStatusNotSupport
        #[doc(alias("UnsupportedOperation.ClusterStatusNotSupport"))]
        UnsupportedOperationClusterStatusNotSupport,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "thpc")]
    api::listed_enum!(ThpcError, thpc_v20211109_table);
    pub(crate) mod thpc_v20211109_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "thpc")]
        use super::ThpcError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "thpc_v20211109";
        pub(super) const CODE_INDEX: Index = index::THPC_V20211109_CODES;
        pub(super) const KEY_INDEX: Index = index::THPC_V20211109_KEYS;
        #[cfg(feature = "thpc")]
        pub(super) static VARIANTS: [ThpcError; 13] = [
            ThpcError::InternalErrorCallCvm,
            ThpcError::InvalidParameterMalformed,
            ThpcError::InvalidParameterValue,
            ThpcError::InvalidParameterValueNotSupported,
            ThpcError::InvalidParameterValueTooLarge,
            ThpcError::InvalidParameterValueTooLong,
            ThpcError::InvalidParameterValueTooSmall,
            ThpcError::ResourceNotFoundAutoScalingGroupId,
            ThpcError::ResourceNotFoundClusterId,
            ThpcError::ResourceNotFoundLaunchConfigurationId,
            ThpcError::UnsupportedOperationAutoScalingGroupAlreadyBinded,
            ThpcError::UnsupportedOperationBindAutoScalingGroup,
            ThpcError::UnsupportedOperationClusterStatusNotSupport,
        ];
        pub(super) static WORDS: [&str; 13] = [
            "InternalError.CallCvm",
            "InvalidParameter.Malformed",
            "InvalidParameterValue",
            "InvalidParameterValue.NotSupported",
            "InvalidParameterValue.TooLarge",
            "InvalidParameterValue.TooLong",
            "InvalidParameterValue.TooSmall",
            "ResourceNotFound.AutoScalingGroupId",
            "ResourceNotFound.ClusterId",
            "ResourceNotFound.LaunchConfigurationId",
            "UnsupportedOperation.AutoScalingGroupAlreadyBinded",
            "UnsupportedOperation.BindAutoScalingGroup",
            "UnsupportedOperation.ClusterStatusNotSupport",
        ];
        pub(super) static NAMES: [&str; 13] = [
            "InternalErrorCallCvm",
            "InvalidParameterMalformed",
            "InvalidParameterValue",
            "InvalidParameterValueNotSupported",
            "InvalidParameterValueTooLarge",
            "InvalidParameterValueTooLong",
            "InvalidParameterValueTooSmall",
            "ResourceNotFoundAutoScalingGroupId",
            "ResourceNotFoundClusterId",
            "ResourceNotFoundLaunchConfigurationId",
            "UnsupportedOperationAutoScalingGroupAlreadyBinded",
            "UnsupportedOperationBindAutoScalingGroup",
            "UnsupportedOperationClusterStatusNotSupport",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 6] = [
            Answer::below("InternalError"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("ResourceNotFound"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::THPC_V20211109_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "ThpcError",
            label_en: "TencentCloud High Performance Computing (2021-11-09)",
            label_zh: "高性能计算平台（2021-11-09）",
            level: Level::Service,
            product: Some(products::THPC),
            version: Some("2021-11-09"),
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

#[cfg(feature = "thpc")]
pub use v20211109::ThpcError;

/// Version 2022-04-01 of the API.
pub mod v20220401 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "thpc")]
    /// Error codes of TencentCloud High Performance Computing (thpc), API 3.0, version 2022-04-01.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ThpcError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InternalError.CallCAM
        #[doc(alias("InternalError.CallCAM"))]
        InternalErrorCallCam,
        /// InternalError.CallCvm
        #[doc(alias("InternalError.CallCvm"))]
        InternalErrorCallCvm,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.Malformed
        #[doc(alias("InvalidParameter.Malformed"))]
        InvalidParameterMalformed,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.InvalidFilterNotSupportedName
        #[doc(alias("InvalidParameterValue.InvalidFilterNotSupportedName"))]
        InvalidParameterValueInvalidFilterNotSupportedName,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded,
        /// InvalidParameterValue.NotSupported
        #[doc(alias("InvalidParameterValue.NotSupported"))]
        InvalidParameterValueNotSupported,
        /// InvalidParameterValue.ParametersNotSupported
        #[doc(alias("InvalidParameterValue.ParametersNotSupported"))]
        InvalidParameterValueParametersNotSupported,
        /// InvalidParameterValue.TooLarge
        #[doc(alias("InvalidParameterValue.TooLarge"))]
        InvalidParameterValueTooLarge,
        /// InvalidParameterValue.TooLong
        #[doc(alias("InvalidParameterValue.TooLong"))]
        InvalidParameterValueTooLong,
        /// InvalidParameterValue.TooShort
        #[doc(alias("InvalidParameterValue.TooShort"))]
        InvalidParameterValueTooShort,
        /// InvalidParameterValue.TooSmall
        #[doc(alias("InvalidParameterValue.TooSmall"))]
        InvalidParameterValueTooSmall,
        /// InvalidParameterValue.ValueDuplicated
        #[doc(alias("InvalidParameterValue.ValueDuplicated"))]
        InvalidParameterValueValueDuplicated,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.QueueNumLimit
        #[doc(alias("LimitExceeded.QueueNumLimit"))]
        LimitExceededQueueNumLimit,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.AutoScalingGroupId
        #[doc(alias("ResourceNotFound.AutoScalingGroupId"))]
        ResourceNotFoundAutoScalingGroupId,
        /// ResourceNotFound.ClusterId
        #[doc(alias("ResourceNotFound.ClusterId"))]
        ResourceNotFoundClusterId,
        /// ResourceNotFound.ImageId
        #[doc(alias("ResourceNotFound.ImageId"))]
        ResourceNotFoundImageId,
        /// ResourceNotFound.LaunchConfigurationId
        #[doc(alias("ResourceNotFound.LaunchConfigurationId"))]
        ResourceNotFoundLaunchConfigurationId,
        /// ResourceNotFound.NodeId
        #[doc(alias("ResourceNotFound.NodeId"))]
        ResourceNotFoundNodeId,
        /// ResourceNotFound.Queue
        #[doc(alias("ResourceNotFound.Queue"))]
        ResourceNotFoundQueue,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.AutoScalingGroupAlreadyBinded
        #[doc(alias("UnsupportedOperation.AutoScalingGroupAlreadyBinded"))]
        UnsupportedOperationAutoScalingGroupAlreadyBinded,
        /// UnsupportedOperation.AutoScalingType
        #[doc(alias("UnsupportedOperation.AutoScalingType"))]
        UnsupportedOperationAutoScalingType,
        /// UnsupportedOperation.ClusterStatusNotSupport
        #[doc(alias("UnsupportedOperation.ClusterStatusNotSupport"))]
        UnsupportedOperationClusterStatusNotSupport,
        /// UnsupportedOperation.InvalidNodeRole
        #[doc(alias("UnsupportedOperation.InvalidNodeRole"))]
        UnsupportedOperationInvalidNodeRole,
        /// UnsupportedOperation.NodeStatusNotSupport
        #[doc(alias("UnsupportedOperation.NodeStatusNotSupport"))]
        UnsupportedOperationNodeStatusNotSupport,
        /// UnsupportedOperation.ParameterTooLarge
        #[doc(alias("UnsupportedOperation.ParameterTooLarge"))]
        UnsupportedOperationParameterTooLarge,
        /// UnsupportedOperation.ParameterTooSmall
        #[doc(alias("UnsupportedOperation.ParameterTooSmall"))]
        UnsupportedOperationParameterTooSmall,
        /// UnsupportedOperation.QueueNotEmpty
        #[doc(alias("UnsupportedOperation.QueueNotEmpty"))]
        UnsupportedOperationQueueNotEmpty,
        /// UnsupportedOperation.VpcIdConflict
        #[doc(alias("UnsupportedOperation.VpcIdConflict"))]
        UnsupportedOperationVpcIdConflict,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "thpc")]
    api::listed_enum!(ThpcError, thpc_v20220401_table);
    pub(crate) mod thpc_v20220401_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "thpc")]
        use super::ThpcError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "thpc_v20220401";
        pub(super) const CODE_INDEX: Index = index::THPC_V20220401_CODES;
        pub(super) const KEY_INDEX: Index = index::THPC_V20220401_KEYS;
        #[cfg(feature = "thpc")]
        pub(super) static VARIANTS: [ThpcError; 44] = [
            ThpcError::AuthFailure,
            ThpcError::DryRunOperation,
            ThpcError::FailedOperation,
            ThpcError::InternalError,
            ThpcError::InternalErrorCallCam,
            ThpcError::InternalErrorCallCvm,
            ThpcError::InvalidParameter,
            ThpcError::InvalidParameterMalformed,
            ThpcError::InvalidParameterValue,
            ThpcError::InvalidParameterValueInvalidFilterNotSupportedName,
            ThpcError::InvalidParameterValueLimitExceeded,
            ThpcError::InvalidParameterValueNotSupported,
            ThpcError::InvalidParameterValueParametersNotSupported,
            ThpcError::InvalidParameterValueTooLarge,
            ThpcError::InvalidParameterValueTooLong,
            ThpcError::InvalidParameterValueTooShort,
            ThpcError::InvalidParameterValueTooSmall,
            ThpcError::InvalidParameterValueValueDuplicated,
            ThpcError::LimitExceeded,
            ThpcError::LimitExceededQueueNumLimit,
            ThpcError::MissingParameter,
            ThpcError::OperationDenied,
            ThpcError::RequestLimitExceeded,
            ThpcError::ResourceInUse,
            ThpcError::ResourceInsufficient,
            ThpcError::ResourceNotFound,
            ThpcError::ResourceNotFoundAutoScalingGroupId,
            ThpcError::ResourceNotFoundClusterId,
            ThpcError::ResourceNotFoundImageId,
            ThpcError::ResourceNotFoundLaunchConfigurationId,
            ThpcError::ResourceNotFoundNodeId,
            ThpcError::ResourceNotFoundQueue,
            ThpcError::UnauthorizedOperation,
            ThpcError::UnknownParameter,
            ThpcError::UnsupportedOperation,
            ThpcError::UnsupportedOperationAutoScalingGroupAlreadyBinded,
            ThpcError::UnsupportedOperationAutoScalingType,
            ThpcError::UnsupportedOperationClusterStatusNotSupport,
            ThpcError::UnsupportedOperationInvalidNodeRole,
            ThpcError::UnsupportedOperationNodeStatusNotSupport,
            ThpcError::UnsupportedOperationParameterTooLarge,
            ThpcError::UnsupportedOperationParameterTooSmall,
            ThpcError::UnsupportedOperationQueueNotEmpty,
            ThpcError::UnsupportedOperationVpcIdConflict,
        ];
        pub(super) static WORDS: [&str; 44] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalError.CallCAM",
            "InternalError.CallCvm",
            "InvalidParameter",
            "InvalidParameter.Malformed",
            "InvalidParameterValue",
            "InvalidParameterValue.InvalidFilterNotSupportedName",
            "InvalidParameterValue.LimitExceeded",
            "InvalidParameterValue.NotSupported",
            "InvalidParameterValue.ParametersNotSupported",
            "InvalidParameterValue.TooLarge",
            "InvalidParameterValue.TooLong",
            "InvalidParameterValue.TooShort",
            "InvalidParameterValue.TooSmall",
            "InvalidParameterValue.ValueDuplicated",
            "LimitExceeded",
            "LimitExceeded.QueueNumLimit",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.AutoScalingGroupId",
            "ResourceNotFound.ClusterId",
            "ResourceNotFound.ImageId",
            "ResourceNotFound.LaunchConfigurationId",
            "ResourceNotFound.NodeId",
            "ResourceNotFound.Queue",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.AutoScalingGroupAlreadyBinded",
            "UnsupportedOperation.AutoScalingType",
            "UnsupportedOperation.ClusterStatusNotSupport",
            "UnsupportedOperation.InvalidNodeRole",
            "UnsupportedOperation.NodeStatusNotSupport",
            "UnsupportedOperation.ParameterTooLarge",
            "UnsupportedOperation.ParameterTooSmall",
            "UnsupportedOperation.QueueNotEmpty",
            "UnsupportedOperation.VpcIdConflict",
        ];
        pub(super) static NAMES: [&str; 44] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalErrorCallCam",
            "InternalErrorCallCvm",
            "InvalidParameter",
            "InvalidParameterMalformed",
            "InvalidParameterValue",
            "InvalidParameterValueInvalidFilterNotSupportedName",
            "InvalidParameterValueLimitExceeded",
            "InvalidParameterValueNotSupported",
            "InvalidParameterValueParametersNotSupported",
            "InvalidParameterValueTooLarge",
            "InvalidParameterValueTooLong",
            "InvalidParameterValueTooShort",
            "InvalidParameterValueTooSmall",
            "InvalidParameterValueValueDuplicated",
            "LimitExceeded",
            "LimitExceededQueueNumLimit",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundAutoScalingGroupId",
            "ResourceNotFoundClusterId",
            "ResourceNotFoundImageId",
            "ResourceNotFoundLaunchConfigurationId",
            "ResourceNotFoundNodeId",
            "ResourceNotFoundQueue",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationAutoScalingGroupAlreadyBinded",
            "UnsupportedOperationAutoScalingType",
            "UnsupportedOperationClusterStatusNotSupport",
            "UnsupportedOperationInvalidNodeRole",
            "UnsupportedOperationNodeStatusNotSupport",
            "UnsupportedOperationParameterTooLarge",
            "UnsupportedOperationParameterTooSmall",
            "UnsupportedOperationQueueNotEmpty",
            "UnsupportedOperationVpcIdConflict",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 22] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::THPC_V20220401_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "ThpcError",
            label_en: "TencentCloud High Performance Computing (2022-04-01)",
            label_zh: "高性能计算平台（2022-04-01）",
            level: Level::Service,
            product: Some(products::THPC),
            version: Some("2022-04-01"),
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

/// Version 2023-03-21 of the API.
pub mod v20230321 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "thpc")]
    /// Error codes of TencentCloud High Performance Computing (thpc), API 3.0, version 2023-03-21.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ThpcError {
        /// AuthFailure
        AuthFailure,
        /// DryRunOperation
        DryRunOperation,
        /// FailedOperation
        FailedOperation,
        /// InternalError
        InternalError,
        /// InternalError.AgentRunScriptFail
        #[doc(alias("InternalError.AgentRunScriptFail"))]
        InternalErrorAgentRunScriptFail,
        /// InternalError.CallBatch
        #[doc(alias("InternalError.CallBatch"))]
        InternalErrorCallBatch,
        /// InternalError.CallCAM
        #[doc(alias("InternalError.CallCAM"))]
        InternalErrorCallCam,
        /// InternalError.CallCvm
        #[doc(alias("InternalError.CallCvm"))]
        InternalErrorCallCvm,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.AtMostOne
        #[doc(alias("InvalidParameter.AtMostOne"))]
        InvalidParameterAtMostOne,
        /// InvalidParameter.Malformed
        #[doc(alias("InvalidParameter.Malformed"))]
        InvalidParameterMalformed,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.InvalidCvmInstanceIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidCvmInstanceIdMalformed"))]
        InvalidParameterValueInvalidCvmInstanceIdMalformed,
        /// InvalidParameterValue.InvalidFilterNotSupportedName
        #[doc(alias("InvalidParameterValue.InvalidFilterNotSupportedName"))]
        InvalidParameterValueInvalidFilterNotSupportedName,
        /// InvalidParameterValue.InvalidSpaceIdMalformed
        #[doc(alias("InvalidParameterValue.InvalidSpaceIdMalformed"))]
        InvalidParameterValueInvalidSpaceIdMalformed,
        /// InvalidParameterValue.InvalidUnderwritePeriod
        #[doc(alias("InvalidParameterValue.InvalidUnderwritePeriod"))]
        InvalidParameterValueInvalidUnderwritePeriod,
        /// InvalidParameterValue.JobDescriptionTooLong
        #[doc(alias("InvalidParameterValue.JobDescriptionTooLong"))]
        InvalidParameterValueJobDescriptionTooLong,
        /// InvalidParameterValue.JobNameTooLong
        #[doc(alias("InvalidParameterValue.JobNameTooLong"))]
        InvalidParameterValueJobNameTooLong,
        /// InvalidParameterValue.JobNotFound
        #[doc(alias("InvalidParameterValue.JobNotFound"))]
        InvalidParameterValueJobNotFound,
        /// InvalidParameterValue.LimitExceeded
        #[doc(alias("InvalidParameterValue.LimitExceeded"))]
        InvalidParameterValueLimitExceeded,
        /// InvalidParameterValue.Malformed
        #[doc(alias("InvalidParameterValue.Malformed"))]
        InvalidParameterValueMalformed,
        /// InvalidParameterValue.NotSupported
        #[doc(alias("InvalidParameterValue.NotSupported"))]
        InvalidParameterValueNotSupported,
        /// InvalidParameterValue.ParametersNotSupported
        #[doc(alias("InvalidParameterValue.ParametersNotSupported"))]
        InvalidParameterValueParametersNotSupported,
        /// InvalidParameterValue.SpaceIdNotFound
        #[doc(alias("InvalidParameterValue.SpaceIdNotFound"))]
        InvalidParameterValueSpaceIdNotFound,
        /// InvalidParameterValue.SpaceTypeNotAvailable
        #[doc(alias("InvalidParameterValue.SpaceTypeNotAvailable"))]
        InvalidParameterValueSpaceTypeNotAvailable,
        /// InvalidParameterValue.TaskDependenciesUnfeasible
        #[doc(alias("InvalidParameterValue.TaskDependenciesUnfeasible"))]
        InvalidParameterValueTaskDependenciesUnfeasible,
        /// InvalidParameterValue.TooLarge
        #[doc(alias("InvalidParameterValue.TooLarge"))]
        InvalidParameterValueTooLarge,
        /// InvalidParameterValue.TooLong
        #[doc(alias("InvalidParameterValue.TooLong"))]
        InvalidParameterValueTooLong,
        /// InvalidParameterValue.TooShort
        #[doc(alias("InvalidParameterValue.TooShort"))]
        InvalidParameterValueTooShort,
        /// InvalidParameterValue.TooSmall
        #[doc(alias("InvalidParameterValue.TooSmall"))]
        InvalidParameterValueTooSmall,
        /// InvalidParameterValue.ValueDuplicated
        #[doc(alias("InvalidParameterValue.ValueDuplicated"))]
        InvalidParameterValueValueDuplicated,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.QueueNumLimit
        #[doc(alias("LimitExceeded.QueueNumLimit"))]
        LimitExceededQueueNumLimit,
        /// LimitExceeded.TaskInstanceNumLimit
        #[doc(alias("LimitExceeded.TaskInstanceNumLimit"))]
        LimitExceededTaskInstanceNumLimit,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// RequestLimitExceeded
        RequestLimitExceeded,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInsufficient
        ResourceInsufficient,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.ClusterId
        #[doc(alias("ResourceNotFound.ClusterId"))]
        ResourceNotFoundClusterId,
        /// ResourceNotFound.ImageId
        #[doc(alias("ResourceNotFound.ImageId"))]
        ResourceNotFoundImageId,
        /// ResourceNotFound.JobSubmitInfo
        #[doc(alias("ResourceNotFound.JobSubmitInfo"))]
        ResourceNotFoundJobSubmitInfo,
        /// ResourceNotFound.LocalPath
        #[doc(alias("ResourceNotFound.LocalPath"))]
        ResourceNotFoundLocalPath,
        /// ResourceNotFound.NodeId
        #[doc(alias("ResourceNotFound.NodeId"))]
        ResourceNotFoundNodeId,
        /// ResourceNotFound.Queue
        #[doc(alias("ResourceNotFound.Queue"))]
        ResourceNotFoundQueue,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnknownParameter
        UnknownParameter,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.AutoScalingType
        #[doc(alias("UnsupportedOperation.AutoScalingType"))]
        UnsupportedOperationAutoScalingType,
        /// UnsupportedOperation.ClusterAcceptOtherRequest
        #[doc(alias("UnsupportedOperation.ClusterAcceptOtherRequest"))]
        UnsupportedOperationClusterAcceptOtherRequest,
        /// UnsupportedOperation.ClusterStatusNotSupport
        #[doc(alias("UnsupportedOperation.ClusterStatusNotSupport"))]
        UnsupportedOperationClusterStatusNotSupport,
        /// UnsupportedOperation.InvalidNodeRole
        #[doc(alias("UnsupportedOperation.InvalidNodeRole"))]
        UnsupportedOperationInvalidNodeRole,
        /// UnsupportedOperation.JobStateNotSupport
        #[doc(alias("UnsupportedOperation.JobStateNotSupport"))]
        UnsupportedOperationJobStateNotSupport,
        /// UnsupportedOperation.NodeStatusNotSupport
        #[doc(alias("UnsupportedOperation.NodeStatusNotSupport"))]
        UnsupportedOperationNodeStatusNotSupport,
        /// UnsupportedOperation.ParameterTooLarge
        #[doc(alias("UnsupportedOperation.ParameterTooLarge"))]
        UnsupportedOperationParameterTooLarge,
        /// UnsupportedOperation.ParameterTooSmall
        #[doc(alias("UnsupportedOperation.ParameterTooSmall"))]
        UnsupportedOperationParameterTooSmall,
        /// UnsupportedOperation.QueueNotEmpty
        #[doc(alias("UnsupportedOperation.QueueNotEmpty"))]
        UnsupportedOperationQueueNotEmpty,
        /// UnsupportedOperation.SpaceChargeType
        #[doc(alias("UnsupportedOperation.SpaceChargeType"))]
        UnsupportedOperationSpaceChargeType,
        /// UnsupportedOperation.VpcIdConflict
        #[doc(alias("UnsupportedOperation.VpcIdConflict"))]
        UnsupportedOperationVpcIdConflict,
        /// UnsupportedOperation.WorkspaceStateArrears
        #[doc(alias("UnsupportedOperation.WorkspaceStateArrears"))]
        UnsupportedOperationWorkspaceStateArrears,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "thpc")]
    api::listed_enum!(ThpcError, thpc_v20230321_table);
    pub(crate) mod thpc_v20230321_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "thpc")]
        use super::ThpcError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "thpc_v20230321";
        pub(super) const CODE_INDEX: Index = index::THPC_V20230321_CODES;
        pub(super) const KEY_INDEX: Index = index::THPC_V20230321_KEYS;
        #[cfg(feature = "thpc")]
        pub(super) static VARIANTS: [ThpcError; 61] = [
            ThpcError::AuthFailure,
            ThpcError::DryRunOperation,
            ThpcError::FailedOperation,
            ThpcError::InternalError,
            ThpcError::InternalErrorAgentRunScriptFail,
            ThpcError::InternalErrorCallBatch,
            ThpcError::InternalErrorCallCam,
            ThpcError::InternalErrorCallCvm,
            ThpcError::InvalidParameter,
            ThpcError::InvalidParameterAtMostOne,
            ThpcError::InvalidParameterMalformed,
            ThpcError::InvalidParameterValue,
            ThpcError::InvalidParameterValueInvalidCvmInstanceIdMalformed,
            ThpcError::InvalidParameterValueInvalidFilterNotSupportedName,
            ThpcError::InvalidParameterValueInvalidSpaceIdMalformed,
            ThpcError::InvalidParameterValueInvalidUnderwritePeriod,
            ThpcError::InvalidParameterValueJobDescriptionTooLong,
            ThpcError::InvalidParameterValueJobNameTooLong,
            ThpcError::InvalidParameterValueJobNotFound,
            ThpcError::InvalidParameterValueLimitExceeded,
            ThpcError::InvalidParameterValueMalformed,
            ThpcError::InvalidParameterValueNotSupported,
            ThpcError::InvalidParameterValueParametersNotSupported,
            ThpcError::InvalidParameterValueSpaceIdNotFound,
            ThpcError::InvalidParameterValueSpaceTypeNotAvailable,
            ThpcError::InvalidParameterValueTaskDependenciesUnfeasible,
            ThpcError::InvalidParameterValueTooLarge,
            ThpcError::InvalidParameterValueTooLong,
            ThpcError::InvalidParameterValueTooShort,
            ThpcError::InvalidParameterValueTooSmall,
            ThpcError::InvalidParameterValueValueDuplicated,
            ThpcError::LimitExceeded,
            ThpcError::LimitExceededQueueNumLimit,
            ThpcError::LimitExceededTaskInstanceNumLimit,
            ThpcError::MissingParameter,
            ThpcError::OperationDenied,
            ThpcError::RequestLimitExceeded,
            ThpcError::ResourceInUse,
            ThpcError::ResourceInsufficient,
            ThpcError::ResourceNotFound,
            ThpcError::ResourceNotFoundClusterId,
            ThpcError::ResourceNotFoundImageId,
            ThpcError::ResourceNotFoundJobSubmitInfo,
            ThpcError::ResourceNotFoundLocalPath,
            ThpcError::ResourceNotFoundNodeId,
            ThpcError::ResourceNotFoundQueue,
            ThpcError::UnauthorizedOperation,
            ThpcError::UnknownParameter,
            ThpcError::UnsupportedOperation,
            ThpcError::UnsupportedOperationAutoScalingType,
            ThpcError::UnsupportedOperationClusterAcceptOtherRequest,
            ThpcError::UnsupportedOperationClusterStatusNotSupport,
            ThpcError::UnsupportedOperationInvalidNodeRole,
            ThpcError::UnsupportedOperationJobStateNotSupport,
            ThpcError::UnsupportedOperationNodeStatusNotSupport,
            ThpcError::UnsupportedOperationParameterTooLarge,
            ThpcError::UnsupportedOperationParameterTooSmall,
            ThpcError::UnsupportedOperationQueueNotEmpty,
            ThpcError::UnsupportedOperationSpaceChargeType,
            ThpcError::UnsupportedOperationVpcIdConflict,
            ThpcError::UnsupportedOperationWorkspaceStateArrears,
        ];
        pub(super) static WORDS: [&str; 61] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalError.AgentRunScriptFail",
            "InternalError.CallBatch",
            "InternalError.CallCAM",
            "InternalError.CallCvm",
            "InvalidParameter",
            "InvalidParameter.AtMostOne",
            "InvalidParameter.Malformed",
            "InvalidParameterValue",
            "InvalidParameterValue.InvalidCvmInstanceIdMalformed",
            "InvalidParameterValue.InvalidFilterNotSupportedName",
            "InvalidParameterValue.InvalidSpaceIdMalformed",
            "InvalidParameterValue.InvalidUnderwritePeriod",
            "InvalidParameterValue.JobDescriptionTooLong",
            "InvalidParameterValue.JobNameTooLong",
            "InvalidParameterValue.JobNotFound",
            "InvalidParameterValue.LimitExceeded",
            "InvalidParameterValue.Malformed",
            "InvalidParameterValue.NotSupported",
            "InvalidParameterValue.ParametersNotSupported",
            "InvalidParameterValue.SpaceIdNotFound",
            "InvalidParameterValue.SpaceTypeNotAvailable",
            "InvalidParameterValue.TaskDependenciesUnfeasible",
            "InvalidParameterValue.TooLarge",
            "InvalidParameterValue.TooLong",
            "InvalidParameterValue.TooShort",
            "InvalidParameterValue.TooSmall",
            "InvalidParameterValue.ValueDuplicated",
            "LimitExceeded",
            "LimitExceeded.QueueNumLimit",
            "LimitExceeded.TaskInstanceNumLimit",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFound.ClusterId",
            "ResourceNotFound.ImageId",
            "ResourceNotFound.JobSubmitInfo",
            "ResourceNotFound.LocalPath",
            "ResourceNotFound.NodeId",
            "ResourceNotFound.Queue",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperation.AutoScalingType",
            "UnsupportedOperation.ClusterAcceptOtherRequest",
            "UnsupportedOperation.ClusterStatusNotSupport",
            "UnsupportedOperation.InvalidNodeRole",
            "UnsupportedOperation.JobStateNotSupport",
            "UnsupportedOperation.NodeStatusNotSupport",
            "UnsupportedOperation.ParameterTooLarge",
            "UnsupportedOperation.ParameterTooSmall",
            "UnsupportedOperation.QueueNotEmpty",
            "UnsupportedOperation.SpaceChargeType",
            "UnsupportedOperation.VpcIdConflict",
            "UnsupportedOperation.WorkspaceStateArrears",
        ];
        pub(super) static NAMES: [&str; 61] = [
            "AuthFailure",
            "DryRunOperation",
            "FailedOperation",
            "InternalError",
            "InternalErrorAgentRunScriptFail",
            "InternalErrorCallBatch",
            "InternalErrorCallCam",
            "InternalErrorCallCvm",
            "InvalidParameter",
            "InvalidParameterAtMostOne",
            "InvalidParameterMalformed",
            "InvalidParameterValue",
            "InvalidParameterValueInvalidCvmInstanceIdMalformed",
            "InvalidParameterValueInvalidFilterNotSupportedName",
            "InvalidParameterValueInvalidSpaceIdMalformed",
            "InvalidParameterValueInvalidUnderwritePeriod",
            "InvalidParameterValueJobDescriptionTooLong",
            "InvalidParameterValueJobNameTooLong",
            "InvalidParameterValueJobNotFound",
            "InvalidParameterValueLimitExceeded",
            "InvalidParameterValueMalformed",
            "InvalidParameterValueNotSupported",
            "InvalidParameterValueParametersNotSupported",
            "InvalidParameterValueSpaceIdNotFound",
            "InvalidParameterValueSpaceTypeNotAvailable",
            "InvalidParameterValueTaskDependenciesUnfeasible",
            "InvalidParameterValueTooLarge",
            "InvalidParameterValueTooLong",
            "InvalidParameterValueTooShort",
            "InvalidParameterValueTooSmall",
            "InvalidParameterValueValueDuplicated",
            "LimitExceeded",
            "LimitExceededQueueNumLimit",
            "LimitExceededTaskInstanceNumLimit",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceInsufficient",
            "ResourceNotFound",
            "ResourceNotFoundClusterId",
            "ResourceNotFoundImageId",
            "ResourceNotFoundJobSubmitInfo",
            "ResourceNotFoundLocalPath",
            "ResourceNotFoundNodeId",
            "ResourceNotFoundQueue",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedOperationAutoScalingType",
            "UnsupportedOperationClusterAcceptOtherRequest",
            "UnsupportedOperationClusterStatusNotSupport",
            "UnsupportedOperationInvalidNodeRole",
            "UnsupportedOperationJobStateNotSupport",
            "UnsupportedOperationNodeStatusNotSupport",
            "UnsupportedOperationParameterTooLarge",
            "UnsupportedOperationParameterTooSmall",
            "UnsupportedOperationQueueNotEmpty",
            "UnsupportedOperationSpaceChargeType",
            "UnsupportedOperationVpcIdConflict",
            "UnsupportedOperationWorkspaceStateArrears",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 22] = [
            Answer::of("AuthFailure"),
            Answer::of("DryRunOperation"),
            Answer::of("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("RequestLimitExceeded"),
            Answer::of("ResourceInUse"),
            Answer::of("ResourceInsufficient"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnknownParameter"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::THPC_V20230321_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "ThpcError",
            label_en: "TencentCloud High Performance Computing (2023-03-21)",
            label_zh: "高性能计算平台（2023-03-21）",
            level: Level::Service,
            product: Some(products::THPC),
            version: Some("2023-03-21"),
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

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
