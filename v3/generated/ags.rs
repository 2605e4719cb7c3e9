// @generated from spec/ags.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 4f762cb4f0c5c151, rust-hash: 78755e6299d034e3
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/ags.rs"]
mod index;

/// Version 2025-09-20 of the API.
pub mod v20250920 {
    use super::{SDK_GO_ZH, api, index};
    #[cfg(feature = "ags")]
    /// Error codes of Agent Sandbox Service (ags), API 3.0, version 2025-09-20.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AgsError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.DependencyUnavailable
        #[doc(alias("FailedOperation.DependencyUnavailable"))]
        FailedOperationDependencyUnavailable,
        /// FailedOperation.DuplicateRequest
        #[doc(alias("FailedOperation.DuplicateRequest"))]
        FailedOperationDuplicateRequest,
        /// FailedOperation.RequestInProgress
        #[doc(alias("FailedOperation.RequestInProgress"))]
        FailedOperationRequestInProgress,
        /// FailedOperation.StorageMount
        #[doc(alias("FailedOperation.StorageMount"))]
        FailedOperationStorageMount,
        /// InternalError
        InternalError,
        /// InternalError.NetworkSetupFailed
        #[doc(alias("InternalError.NetworkSetupFailed"))]
        InternalErrorNetworkSetupFailed,
        /// InternalError.Unknown
        #[doc(alias("InternalError.Unknown"))]
        InternalErrorUnknown,
        /// InternalError.VPCServiceUnavailable
        #[doc(alias("InternalError.VPCServiceUnavailable"))]
        InternalErrorVpcServiceUnavailable,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameterValue
        InvalidParameterValue,
        /// InvalidParameterValue.InstanceIds
        #[doc(alias("InvalidParameterValue.InstanceIds"))]
        InvalidParameterValueInstanceIds,
        /// InvalidParameterValue.MountOption
        #[doc(alias("InvalidParameterValue.MountOption"))]
        InvalidParameterValueMountOption,
        /// InvalidParameterValue.RoleArn
        #[doc(alias("InvalidParameterValue.RoleArn"))]
        InvalidParameterValueRoleArn,
        /// InvalidParameterValue.SandboxTool
        #[doc(alias("InvalidParameterValue.SandboxTool"))]
        InvalidParameterValueSandboxTool,
        /// InvalidParameterValue.SecurityGroupId
        #[doc(alias("InvalidParameterValue.SecurityGroupId"))]
        InvalidParameterValueSecurityGroupId,
        /// InvalidParameterValue.StorageMount
        #[doc(alias("InvalidParameterValue.StorageMount"))]
        InvalidParameterValueStorageMount,
        /// InvalidParameterValue.SubnetId
        #[doc(alias("InvalidParameterValue.SubnetId"))]
        InvalidParameterValueSubnetId,
        /// InvalidParameterValue.Timeout
        #[doc(alias("InvalidParameterValue.Timeout"))]
        InvalidParameterValueTimeout,
        /// InvalidParameterValue.ToolIds
        #[doc(alias("InvalidParameterValue.ToolIds"))]
        InvalidParameterValueToolIds,
        /// InvalidParameterValue.ToolType
        #[doc(alias("InvalidParameterValue.ToolType"))]
        InvalidParameterValueToolType,
        /// LimitExceeded.APIKeyQuota
        #[doc(alias("LimitExceeded.APIKeyQuota"))]
        LimitExceededApiKeyQuota,
        /// LimitExceeded.SandboxInstance
        #[doc(alias("LimitExceeded.SandboxInstance"))]
        LimitExceededSandboxInstance,
        /// MissingParameter
        MissingParameter,
        /// MissingParameter.RoleArn
        #[doc(alias("MissingParameter.RoleArn"))]
        MissingParameterRoleArn,
        /// MissingParameter.VPCParameters
        #[doc(alias("MissingParameter.VPCParameters"))]
        MissingParameterVpcParameters,
        /// ResourceInUse
        ResourceInUse,
        /// ResourceInUse.SandboxTool
        #[doc(alias("ResourceInUse.SandboxTool"))]
        ResourceInUseSandboxTool,
        /// ResourceNotFound
        ResourceNotFound,
        /// ResourceNotFound.SandboxInstance
        #[doc(alias("ResourceNotFound.SandboxInstance"))]
        ResourceNotFoundSandboxInstance,
        /// ResourceNotFound.SandboxTool
        #[doc(alias("ResourceNotFound.SandboxTool"))]
        ResourceNotFoundSandboxTool,
        /// ResourceNotFound.SecurityGroup
        #[doc(alias("ResourceNotFound.SecurityGroup"))]
        ResourceNotFoundSecurityGroup,
        /// ResourceNotFound.StorageMount
        #[doc(alias("ResourceNotFound.StorageMount"))]
        ResourceNotFoundStorageMount,
        /// ResourceNotFound.Subnet
        #[doc(alias("ResourceNotFound.Subnet"))]
        ResourceNotFoundSubnet,
        /// ResourceUnavailable
        ResourceUnavailable,
        /// ResourceUnavailable.SandboxTool
        #[doc(alias("ResourceUnavailable.SandboxTool"))]
        ResourceUnavailableSandboxTool,
        /// UnauthorizedOperation
        UnauthorizedOperation,
        /// UnsupportedOperation
        UnsupportedOperation,
        /// UnsupportedOperation.SandboxInstance
        #[doc(alias("UnsupportedOperation.SandboxInstance"))]
        UnsupportedOperationSandboxInstance,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "ags")]
    api::listed_enum!(AgsError, ags_v20250920_table);
    pub(crate) mod ags_v20250920_table {
        use super::api::{Answer, Index, Level, Table, TableData};
        #[cfg(feature = "ags")]
        use super::AgsError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "ags_v20250920";
        pub(super) const CODE_INDEX: Index = index::AGS_V20250920_CODES;
        pub(super) const KEY_INDEX: Index = index::AGS_V20250920_KEYS;
        #[cfg(feature = "ags")]
        pub(super) static VARIANTS: [AgsError; 41] = [
            AgsError::AuthFailure,
            AgsError::AuthFailureUnauthorizedOperation,
            AgsError::FailedOperation,
            AgsError::FailedOperationDependencyUnavailable,
            AgsError::FailedOperationDuplicateRequest,
            AgsError::FailedOperationRequestInProgress,
            AgsError::FailedOperationStorageMount,
            AgsError::InternalError,
            AgsError::InternalErrorNetworkSetupFailed,
            AgsError::InternalErrorUnknown,
            AgsError::InternalErrorVpcServiceUnavailable,
            AgsError::InvalidParameter,
            AgsError::InvalidParameterValue,
            AgsError::InvalidParameterValueInstanceIds,
            AgsError::InvalidParameterValueMountOption,
            AgsError::InvalidParameterValueRoleArn,
            AgsError::InvalidParameterValueSandboxTool,
            AgsError::InvalidParameterValueSecurityGroupId,
            AgsError::InvalidParameterValueStorageMount,
            AgsError::InvalidParameterValueSubnetId,
            AgsError::InvalidParameterValueTimeout,
            AgsError::InvalidParameterValueToolIds,
            AgsError::InvalidParameterValueToolType,
            AgsError::LimitExceededApiKeyQuota,
            AgsError::LimitExceededSandboxInstance,
            AgsError::MissingParameter,
            AgsError::MissingParameterRoleArn,
            AgsError::MissingParameterVpcParameters,
            AgsError::ResourceInUse,
            AgsError::ResourceInUseSandboxTool,
            AgsError::ResourceNotFound,
            AgsError::ResourceNotFoundSandboxInstance,
            AgsError::ResourceNotFoundSandboxTool,
            AgsError::ResourceNotFoundSecurityGroup,
            AgsError::ResourceNotFoundStorageMount,
            AgsError::ResourceNotFoundSubnet,
            AgsError::ResourceUnavailable,
            AgsError::ResourceUnavailableSandboxTool,
            AgsError::UnauthorizedOperation,
            AgsError::UnsupportedOperation,
            AgsError::UnsupportedOperationSandboxInstance,
        ];
        pub(super) static WORDS: [&str; 41] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.DependencyUnavailable",
            "FailedOperation.DuplicateRequest",
            "FailedOperation.RequestInProgress",
            "FailedOperation.StorageMount",
            "InternalError",
            "InternalError.NetworkSetupFailed",
            "InternalError.Unknown",
            "InternalError.VPCServiceUnavailable",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.InstanceIds",
            "InvalidParameterValue.MountOption",
            "InvalidParameterValue.RoleArn",
            "InvalidParameterValue.SandboxTool",
            "InvalidParameterValue.SecurityGroupId",
            "InvalidParameterValue.StorageMount",
            "InvalidParameterValue.SubnetId",
            "InvalidParameterValue.Timeout",
            "InvalidParameterValue.ToolIds",
            "InvalidParameterValue.ToolType",
            "LimitExceeded.APIKeyQuota",
            "LimitExceeded.SandboxInstance",
            "MissingParameter",
            "MissingParameter.RoleArn",
            "MissingParameter.VPCParameters",
            "ResourceInUse",
            "ResourceInUse.SandboxTool",
            "ResourceNotFound",
            "ResourceNotFound.SandboxInstance",
            "ResourceNotFound.SandboxTool",
            "ResourceNotFound.SecurityGroup",
            "ResourceNotFound.StorageMount",
            "ResourceNotFound.Subnet",
            "ResourceUnavailable",
            "ResourceUnavailable.SandboxTool",
            "UnauthorizedOperation",
            "UnsupportedOperation",
            "UnsupportedOperation.SandboxInstance",
        ];
        pub(super) static NAMES: [&str; 41] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationDependencyUnavailable",
            "FailedOperationDuplicateRequest",
            "FailedOperationRequestInProgress",
            "FailedOperationStorageMount",
            "InternalError",
            "InternalErrorNetworkSetupFailed",
            "InternalErrorUnknown",
            "InternalErrorVpcServiceUnavailable",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValueInstanceIds",
            "InvalidParameterValueMountOption",
            "InvalidParameterValueRoleArn",
            "InvalidParameterValueSandboxTool",
            "InvalidParameterValueSecurityGroupId",
            "InvalidParameterValueStorageMount",
            "InvalidParameterValueSubnetId",
            "InvalidParameterValueTimeout",
            "InvalidParameterValueToolIds",
            "InvalidParameterValueToolType",
            "LimitExceededApiKeyQuota",
            "LimitExceededSandboxInstance",
            "MissingParameter",
            "MissingParameterRoleArn",
            "MissingParameterVpcParameters",
            "ResourceInUse",
            "ResourceInUseSandboxTool",
            "ResourceNotFound",
            "ResourceNotFoundSandboxInstance",
            "ResourceNotFoundSandboxTool",
            "ResourceNotFoundSecurityGroup",
            "ResourceNotFoundStorageMount",
            "ResourceNotFoundSubnet",
            "ResourceUnavailable",
            "ResourceUnavailableSandboxTool",
            "UnauthorizedOperation",
            "UnsupportedOperation",
            "UnsupportedOperationSandboxInstance",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 21] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::below("FailedOperation"),
            Answer::of("InternalError"),
            Answer::below("InternalError"),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameterValue"),
            Answer::below("InvalidParameterValue"),
            Answer::below("LimitExceeded"),
            Answer::of("MissingParameter"),
            Answer::below("MissingParameter"),
            Answer::of("ResourceInUse"),
            Answer::below("ResourceInUse"),
            Answer::of("ResourceNotFound"),
            Answer::below("ResourceNotFound"),
            Answer::of("ResourceUnavailable"),
            Answer::below("ResourceUnavailable"),
            Answer::of("UnauthorizedOperation"),
            Answer::of("UnsupportedOperation"),
            Answer::below("UnsupportedOperation"),
        ];
        pub(super) use super::index::AGS_V20250920_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "AgsError",
            label_en: "Agent Sandbox Service",
            label_zh: "Agent 沙箱服务",
            level: Level::Service,
            product: Some(products::AGS),
            version: Some("2025-09-20"),
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

#[cfg(feature = "ags")]
pub use v20250920::AgsError;

const SDK_GO_ZH: api::Source = api::Source::new(
    "sdk-go-zh",
    [
        "Official Go SDK v1.3.166 of 2026-08-21: error codes of the services",
        "官方 Go SDK v1.3.166（2026-08-21）：各服务错误码",
    ],
    api::Lang::Zh,
    Some("https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166"),
);
