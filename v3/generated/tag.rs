// @generated from spec/tag.toml by tencentcloud-errors-codegen 0.1.0: edit the spec, not this file.
// spec-hash: 08edd3c019ac499a, rust-hash: 26d4c7e58d31b385
// regenerate: cargo build, or tcerr generate

#![allow(clippy::doc_markdown, reason = "titles are worded by the service")]

use super::codegen_v1 as api;

#[path = "index/tag.rs"]
mod index;

/// Version 2018-08-13 of the API.
pub mod v20180813 {
    use super::{SDK_GO_EN, SDK_GO_ZH, api, index};
    #[cfg(feature = "tag")]
    /// Error codes of Tag (tag), API 3.0, version 2018-08-13.
    ///
    /// Codes without further documentation are listed but not reviewed: the sources state that the service may send them. Title, remedy and category are those of the family; a retry verdict never follows from it.
    ///
    /// Sources:
    /// - [Official Go SDK v1.3.166 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go/tree/v1.3.166>)
    /// - [Official Go SDK (international) v3.0.1474 of 2026-08-21: error codes of the services](<https://github.com/TencentCloud/tencentcloud-sdk-go-intl-en/tree/v3.0.1474>)
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TagError {
        /// AuthFailure
        AuthFailure,
        /// AuthFailure.UnauthorizedOperation
        #[doc(alias("AuthFailure.UnauthorizedOperation"))]
        AuthFailureUnauthorizedOperation,
        /// FailedOperation
        FailedOperation,
        /// FailedOperation.PolicyEnforcedInvalid: tag policy enforces other tags · 标签策略强制打标签限制
        ///
        /// - Remedy: Use the keys and values that the tag policy prescribes, or have the administrator change the policy.
        /// - 处理建议：请使用标签策略规定的标签键和标签值，或联系管理员修改策略。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("FailedOperation.PolicyEnforcedInvalid"))]
        FailedOperationPolicyEnforcedInvalid,
        /// FailedOperation.ProjectDisabled: project is disabled · 项目已禁用
        ///
        /// - Remedy: Enable the project first, or choose another one.
        /// - 处理建议：请先启用该项目，或更换项目。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("FailedOperation.ProjectDisabled"))]
        FailedOperationProjectDisabled,
        /// FailedOperation.ProjectNumExceed: too many projects · 项目数超过限制
        ///
        /// - Remedy: Use an existing project, or ask in a ticket at <https://console.cloud.tencent.com/workorder/category> whether the limit can be raised.
        /// - 处理建议：请使用现有的项目，或在 <https://console.cloud.tencent.com/workorder/category> 提交工单咨询能否提高上限。
        /// - Retry: unknown; category: `resource_exhausted`
        #[doc(alias("FailedOperation.ProjectNumExceed"))]
        FailedOperationProjectNumExceed,
        /// FailedOperation.ResourceAppIdNotSame: resources of one request must have the same appId · 单次请求的资源appId必须相同
        ///
        /// - Remedy: Send one request for each appId, with the resources of that account only.
        /// - 处理建议：请按 appId 拆分请求，每次只传入同一 appId 的资源。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("FailedOperation.ResourceAppIdNotSame"))]
        FailedOperationResourceAppIdNotSame,
        /// FailedOperation.ResourceTagProcessing: tags of the resource are being processed · 资源标签正在处理中
        ///
        /// - Remedy: Wait until the tags of the resource no longer change (DescribeResourceTags), then send the request again if it is still needed.
        /// - 处理建议：请等待该资源的标签处理完成（可用 DescribeResourceTags 查看），如仍有需要，再重新发送请求。
        /// - Retry: unknown; category: `aborted`
        #[doc(alias("FailedOperation.ResourceTagProcessing"))]
        FailedOperationResourceTagProcessing,
        /// FailedOperation.TagAttachedQuota: a quota is associated with the tag · 标签已经关联配额
        ///
        /// - Remedy: Remove the quota from the tag first, then send the request again.
        /// - 处理建议：请先解除标签与配额的关联，然后重新发送请求。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("FailedOperation.TagAttachedQuota"))]
        FailedOperationTagAttachedQuota,
        /// FailedOperation.TagAttachedResource: tags associated with resources cannot be deleted · 已关联资源的标签无法删除
        ///
        /// - Remedy: Unbind the tag from all resources (DescribeResourcesByTags lists them), then delete it.
        /// - 处理建议：请先将标签与所有资源解绑（可用 DescribeResourcesByTags 查询），再删除标签。
        /// - Retry: `never`; category: `failed_precondition`
        #[doc(alias("FailedOperation.TagAttachedResource"))]
        FailedOperationTagAttachedResource,
        /// InvalidParameter
        InvalidParameter,
        /// InvalidParameter.PaginationTokenInvalid: invalid PaginationToken · PaginationToken参数非法
        ///
        /// - Remedy: Pass the token exactly as the last page returned it, with all other parameters unchanged, or begin with the first page and no token.
        /// - 处理建议：请原样传入上一页返回的 PaginationToken，其他参数保持不变；或不传该参数，从第一页重新查询。
        #[doc(alias("InvalidParameter.PaginationTokenInvalid"))]
        InvalidParameterPaginationTokenInvalid,
        /// InvalidParameter.ProjectNameExisted: project name already exists · 项目名称已存在
        ///
        /// - Remedy: Use the existing project, or choose another name.
        /// - 处理建议：请使用现有的项目，或更换名称。
        /// - Retry: unknown; category: `already_exists`
        #[doc(alias("InvalidParameter.ProjectNameExisted"))]
        InvalidParameterProjectNameExisted,
        /// InvalidParameter.ReservedTagKey: tag key is reserved for the system · 系统预留标签键禁止创建
        ///
        /// - Remedy: Choose a tag key other than qcloud, tencent and project.
        /// - 处理建议：请更换标签键，不要使用 qcloud、tencent 和 project。
        #[doc(alias("InvalidParameter.ReservedTagKey"))]
        InvalidParameterReservedTagKey,
        /// InvalidParameter.Tag
        #[doc(alias("InvalidParameter.Tag"))]
        InvalidParameterTag,
        /// InvalidParameter.UnsupportedService
        #[doc(alias("InvalidParameter.UnsupportedService"))]
        InvalidParameterUnsupportedService,
        /// InvalidParameterValue.DeleteTagsParamError: DeleteTags overlaps with ReplaceTags or AddTags · DeleteTags中不能包含ReplaceTags或AddTags中元素
        ///
        /// - Remedy: Name each tag in one of the lists only.
        /// - 处理建议：同一标签请只放在其中一个列表中。
        #[doc(alias("InvalidParameterValue.DeleteTagsParamError"))]
        InvalidParameterValueDeleteTagsParamError,
        /// InvalidParameterValue.OffsetInvalid
        #[doc(alias("InvalidParameterValue.OffsetInvalid"))]
        InvalidParameterValueOffsetInvalid,
        /// InvalidParameterValue.RegionInvalid
        #[doc(alias("InvalidParameterValue.RegionInvalid"))]
        InvalidParameterValueRegionInvalid,
        /// InvalidParameterValue.ReservedTagKey: tag key is reserved for the system · 系统预留标签键禁止创建
        ///
        /// - Remedy: Choose a tag key other than qcloud, tencent and project.
        /// - 处理建议：请更换标签键，不要使用 qcloud、tencent 和 project。
        #[doc(alias("InvalidParameterValue.ReservedTagKey"))]
        InvalidParameterValueReservedTagKey,
        /// InvalidParameterValue.ResourceDescriptionError: resource description is wrong · 资源描述错误
        ///
        /// - Remedy: Describe the resource in six segments, such as qcs::cvm:ap-guangzhou:uin/UIN:instance/INSTANCE\_ID.
        /// - 处理建议：请使用六段式资源描述，例如 qcs::cvm:ap-guangzhou:uin/UIN:instance/INSTANCE\_ID。
        #[doc(alias("InvalidParameterValue.ResourceDescriptionError"))]
        InvalidParameterValueResourceDescriptionError,
        /// InvalidParameterValue.ResourceIdInvalid
        #[doc(alias("InvalidParameterValue.ResourceIdInvalid"))]
        InvalidParameterValueResourceIdInvalid,
        /// InvalidParameterValue.ResourcePrefixInvalid
        #[doc(alias("InvalidParameterValue.ResourcePrefixInvalid"))]
        InvalidParameterValueResourcePrefixInvalid,
        /// InvalidParameterValue.ServiceTypeInvalid
        #[doc(alias("InvalidParameterValue.ServiceTypeInvalid"))]
        InvalidParameterValueServiceTypeInvalid,
        /// InvalidParameterValue.TagFilters
        #[doc(alias("InvalidParameterValue.TagFilters"))]
        InvalidParameterValueTagFilters,
        /// InvalidParameterValue.TagFiltersLengthExceeded: tag filters, or their values, reach the limit of 6 · 过滤标签键对应标签值达到上限数 6
        ///
        /// - Remedy: Use fewer filters and values in one request, and ask for the rest in further ones.
        /// - 处理建议：请减少单次请求中的过滤标签及标签值，其余分多次查询。
        #[doc(alias("InvalidParameterValue.TagFiltersLengthExceeded"))]
        InvalidParameterValueTagFiltersLengthExceeded,
        /// InvalidParameterValue.TagKeyCharacterIllegal
        #[doc(alias("InvalidParameterValue.TagKeyCharacterIllegal"))]
        InvalidParameterValueTagKeyCharacterIllegal,
        /// InvalidParameterValue.TagKeyDuplicate
        #[doc(alias("InvalidParameterValue.TagKeyDuplicate"))]
        InvalidParameterValueTagKeyDuplicate,
        /// InvalidParameterValue.TagKeyEmpty
        #[doc(alias("InvalidParameterValue.TagKeyEmpty"))]
        InvalidParameterValueTagKeyEmpty,
        /// InvalidParameterValue.TagKeyLengthExceeded
        #[doc(alias("InvalidParameterValue.TagKeyLengthExceeded"))]
        InvalidParameterValueTagKeyLengthExceeded,
        /// InvalidParameterValue.TagValueCharacterIllegal
        #[doc(alias("InvalidParameterValue.TagValueCharacterIllegal"))]
        InvalidParameterValueTagValueCharacterIllegal,
        /// InvalidParameterValue.TagValueEmpty
        #[doc(alias("InvalidParameterValue.TagValueEmpty"))]
        InvalidParameterValueTagValueEmpty,
        /// InvalidParameterValue.TagValueLengthExceeded
        #[doc(alias("InvalidParameterValue.TagValueLengthExceeded"))]
        InvalidParameterValueTagValueLengthExceeded,
        /// InvalidParameterValue.UinInvalid
        #[doc(alias("InvalidParameterValue.UinInvalid"))]
        InvalidParameterValueUinInvalid,
        /// LimitExceeded
        LimitExceeded,
        /// LimitExceeded.Quota
        #[doc(alias("LimitExceeded.Quota"))]
        LimitExceededQuota,
        /// LimitExceeded.ResourceAttachedTags
        #[doc(alias("LimitExceeded.ResourceAttachedTags"))]
        LimitExceededResourceAttachedTags,
        /// LimitExceeded.ResourceNumPerRequest: too many resources in one request · 单次请求的资源数达到上限
        ///
        /// - Remedy: Spread the resources over several requests.
        /// - 处理建议：请将资源分到多次请求中。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("LimitExceeded.ResourceNumPerRequest"))]
        LimitExceededResourceNumPerRequest,
        /// LimitExceeded.TagKey: tag keys reach the limit of 1,000 · 用户创建标签键达到上限数 1000
        ///
        /// - Remedy: Use one of the existing tag keys, or delete those that are no longer needed.
        /// - 处理建议：请使用现有的标签键，或删除不再需要的标签键。
        #[doc(alias("LimitExceeded.TagKey"))]
        LimitExceededTagKey,
        /// LimitExceeded.TagNumPerRequest: too many tags in one request · 单次请求的标签数超过上限
        ///
        /// - Remedy: Spread the tags over several requests.
        /// - 处理建议：请将标签分到多次请求中。
        /// - Retry: `never`; category: `invalid_argument`
        #[doc(alias("LimitExceeded.TagNumPerRequest"))]
        LimitExceededTagNumPerRequest,
        /// LimitExceeded.TagValue: values of the tag key reach the limit of 1,000 · 单个标签键对应标签值达到上限数 1000
        ///
        /// - Remedy: Use one of the existing values, or delete those that are no longer needed.
        /// - 处理建议：请使用现有的标签值，或删除不再需要的标签值。
        #[doc(alias("LimitExceeded.TagValue"))]
        LimitExceededTagValue,
        /// MissingParameter
        MissingParameter,
        /// OperationDenied
        OperationDenied,
        /// ResourceInUse.TagDuplicate: tag already exists · 标签已存在
        ///
        /// - Remedy: Do not create the tag again; use the one that exists.
        /// - 处理建议：无需重复创建，直接使用现有标签即可。
        /// - Retry: unknown; category: `already_exists`
        #[doc(alias("ResourceInUse.TagDuplicate"))]
        ResourceInUseTagDuplicate,
        /// ResourceInUse.TagKeyAttached: tag key is already associated with the resource · 对应的标签键和资源已关联
        ///
        /// - Remedy: Change the value of the tag instead (ModifyResourceTags), or leave the resource as it is.
        /// - 处理建议：如需更改标签值，请改用 ModifyResourceTags；否则无需再操作。
        /// - Retry: unknown; category: `already_exists`
        #[doc(alias("ResourceInUse.TagKeyAttached"))]
        ResourceInUseTagKeyAttached,
        /// ResourceNotFound.AttachedTagKeyNotFound
        #[doc(alias("ResourceNotFound.AttachedTagKeyNotFound"))]
        ResourceNotFoundAttachedTagKeyNotFound,
        /// ResourceNotFound.RecordNotFound
        #[doc(alias("ResourceNotFound.RecordNotFound"))]
        ResourceNotFoundRecordNotFound,
        /// ResourceNotFound.TagNonExist
        #[doc(alias("ResourceNotFound.TagNonExist"))]
        ResourceNotFoundTagNonExist,
        /// UnsupportedOperation
        UnsupportedOperation,
        #[doc(hidden)]
        #[non_exhaustive]
        __Uncastable,
    }
    #[cfg(feature = "tag")]
    api::listed_enum!(TagError, tag_v20180813_table);
    pub(crate) mod tag_v20180813_table {
        use super::api::{Answer, Category, Index, Level, Retry, Table, TableData};
        #[cfg(feature = "tag")]
        use super::TagError;
        use super::index;
        use super::super::super::products;
        pub(super) const NAME: &str = "tag_v20180813";
        pub(super) const CODE_INDEX: Index = index::TAG_V20180813_CODES;
        pub(super) const KEY_INDEX: Index = index::TAG_V20180813_KEYS;
        #[cfg(feature = "tag")]
        pub(super) static VARIANTS: [TagError; 49] = [
            TagError::AuthFailure,
            TagError::AuthFailureUnauthorizedOperation,
            TagError::FailedOperation,
            TagError::FailedOperationPolicyEnforcedInvalid,
            TagError::FailedOperationProjectDisabled,
            TagError::FailedOperationProjectNumExceed,
            TagError::FailedOperationResourceAppIdNotSame,
            TagError::FailedOperationResourceTagProcessing,
            TagError::FailedOperationTagAttachedQuota,
            TagError::FailedOperationTagAttachedResource,
            TagError::InvalidParameter,
            TagError::InvalidParameterPaginationTokenInvalid,
            TagError::InvalidParameterProjectNameExisted,
            TagError::InvalidParameterReservedTagKey,
            TagError::InvalidParameterTag,
            TagError::InvalidParameterUnsupportedService,
            TagError::InvalidParameterValueDeleteTagsParamError,
            TagError::InvalidParameterValueOffsetInvalid,
            TagError::InvalidParameterValueRegionInvalid,
            TagError::InvalidParameterValueReservedTagKey,
            TagError::InvalidParameterValueResourceDescriptionError,
            TagError::InvalidParameterValueResourceIdInvalid,
            TagError::InvalidParameterValueResourcePrefixInvalid,
            TagError::InvalidParameterValueServiceTypeInvalid,
            TagError::InvalidParameterValueTagFilters,
            TagError::InvalidParameterValueTagFiltersLengthExceeded,
            TagError::InvalidParameterValueTagKeyCharacterIllegal,
            TagError::InvalidParameterValueTagKeyDuplicate,
            TagError::InvalidParameterValueTagKeyEmpty,
            TagError::InvalidParameterValueTagKeyLengthExceeded,
            TagError::InvalidParameterValueTagValueCharacterIllegal,
            TagError::InvalidParameterValueTagValueEmpty,
            TagError::InvalidParameterValueTagValueLengthExceeded,
            TagError::InvalidParameterValueUinInvalid,
            TagError::LimitExceeded,
            TagError::LimitExceededQuota,
            TagError::LimitExceededResourceAttachedTags,
            TagError::LimitExceededResourceNumPerRequest,
            TagError::LimitExceededTagKey,
            TagError::LimitExceededTagNumPerRequest,
            TagError::LimitExceededTagValue,
            TagError::MissingParameter,
            TagError::OperationDenied,
            TagError::ResourceInUseTagDuplicate,
            TagError::ResourceInUseTagKeyAttached,
            TagError::ResourceNotFoundAttachedTagKeyNotFound,
            TagError::ResourceNotFoundRecordNotFound,
            TagError::ResourceNotFoundTagNonExist,
            TagError::UnsupportedOperation,
        ];
        pub(super) static WORDS: [&str; 49] = [
            "AuthFailure",
            "AuthFailure.UnauthorizedOperation",
            "FailedOperation",
            "FailedOperation.PolicyEnforcedInvalid",
            "FailedOperation.ProjectDisabled",
            "FailedOperation.ProjectNumExceed",
            "FailedOperation.ResourceAppIdNotSame",
            "FailedOperation.ResourceTagProcessing",
            "FailedOperation.TagAttachedQuota",
            "FailedOperation.TagAttachedResource",
            "InvalidParameter",
            "InvalidParameter.PaginationTokenInvalid",
            "InvalidParameter.ProjectNameExisted",
            "InvalidParameter.ReservedTagKey",
            "InvalidParameter.Tag",
            "InvalidParameter.UnsupportedService",
            "InvalidParameterValue.DeleteTagsParamError",
            "InvalidParameterValue.OffsetInvalid",
            "InvalidParameterValue.RegionInvalid",
            "InvalidParameterValue.ReservedTagKey",
            "InvalidParameterValue.ResourceDescriptionError",
            "InvalidParameterValue.ResourceIdInvalid",
            "InvalidParameterValue.ResourcePrefixInvalid",
            "InvalidParameterValue.ServiceTypeInvalid",
            "InvalidParameterValue.TagFilters",
            "InvalidParameterValue.TagFiltersLengthExceeded",
            "InvalidParameterValue.TagKeyCharacterIllegal",
            "InvalidParameterValue.TagKeyDuplicate",
            "InvalidParameterValue.TagKeyEmpty",
            "InvalidParameterValue.TagKeyLengthExceeded",
            "InvalidParameterValue.TagValueCharacterIllegal",
            "InvalidParameterValue.TagValueEmpty",
            "InvalidParameterValue.TagValueLengthExceeded",
            "InvalidParameterValue.UinInvalid",
            "LimitExceeded",
            "LimitExceeded.Quota",
            "LimitExceeded.ResourceAttachedTags",
            "LimitExceeded.ResourceNumPerRequest",
            "LimitExceeded.TagKey",
            "LimitExceeded.TagNumPerRequest",
            "LimitExceeded.TagValue",
            "MissingParameter",
            "OperationDenied",
            "ResourceInUse.TagDuplicate",
            "ResourceInUse.TagKeyAttached",
            "ResourceNotFound.AttachedTagKeyNotFound",
            "ResourceNotFound.RecordNotFound",
            "ResourceNotFound.TagNonExist",
            "UnsupportedOperation",
        ];
        pub(super) static NAMES: [&str; 49] = [
            "AuthFailure",
            "AuthFailureUnauthorizedOperation",
            "FailedOperation",
            "FailedOperationPolicyEnforcedInvalid",
            "FailedOperationProjectDisabled",
            "FailedOperationProjectNumExceed",
            "FailedOperationResourceAppIdNotSame",
            "FailedOperationResourceTagProcessing",
            "FailedOperationTagAttachedQuota",
            "FailedOperationTagAttachedResource",
            "InvalidParameter",
            "InvalidParameterPaginationTokenInvalid",
            "InvalidParameterProjectNameExisted",
            "InvalidParameterReservedTagKey",
            "InvalidParameterTag",
            "InvalidParameterUnsupportedService",
            "InvalidParameterValueDeleteTagsParamError",
            "InvalidParameterValueOffsetInvalid",
            "InvalidParameterValueRegionInvalid",
            "InvalidParameterValueReservedTagKey",
            "InvalidParameterValueResourceDescriptionError",
            "InvalidParameterValueResourceIdInvalid",
            "InvalidParameterValueResourcePrefixInvalid",
            "InvalidParameterValueServiceTypeInvalid",
            "InvalidParameterValueTagFilters",
            "InvalidParameterValueTagFiltersLengthExceeded",
            "InvalidParameterValueTagKeyCharacterIllegal",
            "InvalidParameterValueTagKeyDuplicate",
            "InvalidParameterValueTagKeyEmpty",
            "InvalidParameterValueTagKeyLengthExceeded",
            "InvalidParameterValueTagValueCharacterIllegal",
            "InvalidParameterValueTagValueEmpty",
            "InvalidParameterValueTagValueLengthExceeded",
            "InvalidParameterValueUinInvalid",
            "LimitExceeded",
            "LimitExceededQuota",
            "LimitExceededResourceAttachedTags",
            "LimitExceededResourceNumPerRequest",
            "LimitExceededTagKey",
            "LimitExceededTagNumPerRequest",
            "LimitExceededTagValue",
            "MissingParameter",
            "OperationDenied",
            "ResourceInUseTagDuplicate",
            "ResourceInUseTagKeyAttached",
            "ResourceNotFoundAttachedTagKeyNotFound",
            "ResourceNotFoundRecordNotFound",
            "ResourceNotFoundTagNonExist",
            "UnsupportedOperation",
        ];
        pub(super) static KEYS: [(&str, u16); 0] = [];
        pub(super) static FORMER_WORDS: [(&str, u16); 0] = [];
        pub(super) static ANSWERS: [Answer; 32] = [
            Answer::of("AuthFailure"),
            Answer::of("AuthFailure.UnauthorizedOperation"),
            Answer::of("FailedOperation"),
            Answer::of("FailedOperation.PolicyEnforcedInvalid")
                .with_texts(
                    Some([
                        "tag policy enforces other tags",
                        "标签策略强制打标签限制",
                    ]),
                    Some([
                        "Use the keys and values that the tag policy prescribes, or have the administrator change the policy.",
                        "请使用标签策略规定的标签键和标签值，或联系管理员修改策略。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.ProjectDisabled")
                .with_texts(
                    Some(["project is disabled", "项目已禁用"]),
                    Some([
                        "Enable the project first, or choose another one.",
                        "请先启用该项目，或更换项目。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.ProjectNumExceed")
                .with_texts(
                    Some(["too many projects", "项目数超过限制"]),
                    Some([
                        "Use an existing project, or ask in a ticket at https://console.cloud.tencent.com/workorder/category whether the limit can be raised.",
                        "请使用现有的项目，或在 https://console.cloud.tencent.com/workorder/category 提交工单咨询能否提高上限。",
                    ]),
                )
                .with_category(Category::ResourceExhausted),
            Answer::of("FailedOperation.ResourceAppIdNotSame")
                .with_texts(
                    Some([
                        "resources of one request must have the same appId",
                        "单次请求的资源appId必须相同",
                    ]),
                    Some([
                        "Send one request for each appId, with the resources of that account only.",
                        "请按 appId 拆分请求，每次只传入同一 appId 的资源。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.ResourceTagProcessing")
                .with_texts(
                    Some([
                        "tags of the resource are being processed",
                        "资源标签正在处理中",
                    ]),
                    Some([
                        "Wait until the tags of the resource no longer change (DescribeResourceTags), then send the request again if it is still needed.",
                        "请等待该资源的标签处理完成（可用 DescribeResourceTags 查看），如仍有需要，再重新发送请求。",
                    ]),
                )
                .with_category(Category::Aborted),
            Answer::of("FailedOperation.TagAttachedQuota")
                .with_texts(
                    Some([
                        "a quota is associated with the tag",
                        "标签已经关联配额",
                    ]),
                    Some([
                        "Remove the quota from the tag first, then send the request again.",
                        "请先解除标签与配额的关联，然后重新发送请求。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("FailedOperation.TagAttachedResource")
                .with_texts(
                    Some([
                        "tags associated with resources cannot be deleted",
                        "已关联资源的标签无法删除",
                    ]),
                    Some([
                        "Unbind the tag from all resources (DescribeResourcesByTags lists them), then delete it.",
                        "请先将标签与所有资源解绑（可用 DescribeResourcesByTags 查询），再删除标签。",
                    ]),
                )
                .with_category(Category::FailedPrecondition)
                .with_retry(Retry::Never),
            Answer::of("InvalidParameter"),
            Answer::of("InvalidParameter.PaginationTokenInvalid")
                .with_texts(
                    Some(["invalid PaginationToken", "PaginationToken参数非法"]),
                    Some([
                        "Pass the token exactly as the last page returned it, with all other parameters unchanged, or begin with the first page and no token.",
                        "请原样传入上一页返回的 PaginationToken，其他参数保持不变；或不传该参数，从第一页重新查询。",
                    ]),
                ),
            Answer::of("InvalidParameter.ProjectNameExisted")
                .with_texts(
                    Some(["project name already exists", "项目名称已存在"]),
                    Some([
                        "Use the existing project, or choose another name.",
                        "请使用现有的项目，或更换名称。",
                    ]),
                )
                .with_category(Category::AlreadyExists),
            Answer::of("InvalidParameter.ReservedTagKey")
                .with_texts(
                    Some([
                        "tag key is reserved for the system",
                        "系统预留标签键禁止创建",
                    ]),
                    Some([
                        "Choose a tag key other than qcloud, tencent and project.",
                        "请更换标签键，不要使用 qcloud、tencent 和 project。",
                    ]),
                ),
            Answer::below("InvalidParameter"),
            Answer::of("InvalidParameterValue.DeleteTagsParamError")
                .with_texts(
                    Some([
                        "DeleteTags overlaps with ReplaceTags or AddTags",
                        "DeleteTags中不能包含ReplaceTags或AddTags中元素",
                    ]),
                    Some([
                        "Name each tag in one of the lists only.",
                        "同一标签请只放在其中一个列表中。",
                    ]),
                ),
            Answer::below("InvalidParameterValue"),
            Answer::of("InvalidParameterValue.ReservedTagKey")
                .with_texts(
                    Some([
                        "tag key is reserved for the system",
                        "系统预留标签键禁止创建",
                    ]),
                    Some([
                        "Choose a tag key other than qcloud, tencent and project.",
                        "请更换标签键，不要使用 qcloud、tencent 和 project。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.ResourceDescriptionError")
                .with_texts(
                    Some(["resource description is wrong", "资源描述错误"]),
                    Some([
                        "Describe the resource in six segments, such as qcs::cvm:ap-guangzhou:uin/UIN:instance/INSTANCE_ID.",
                        "请使用六段式资源描述，例如 qcs::cvm:ap-guangzhou:uin/UIN:instance/INSTANCE_ID。",
                    ]),
                ),
            Answer::of("InvalidParameterValue.TagFiltersLengthExceeded")
                .with_texts(
                    Some([
                        "tag filters, or their values, reach the limit of 6",
                        "过滤标签键对应标签值达到上限数 6",
                    ]),
                    Some([
                        "Use fewer filters and values in one request, and ask for the rest in further ones.",
                        "请减少单次请求中的过滤标签及标签值，其余分多次查询。",
                    ]),
                ),
            Answer::of("LimitExceeded"),
            Answer::below("LimitExceeded"),
            Answer::of("LimitExceeded.ResourceNumPerRequest")
                .with_texts(
                    Some([
                        "too many resources in one request",
                        "单次请求的资源数达到上限",
                    ]),
                    Some([
                        "Spread the resources over several requests.",
                        "请将资源分到多次请求中。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.TagKey")
                .with_texts(
                    Some([
                        "tag keys reach the limit of 1,000",
                        "用户创建标签键达到上限数 1000",
                    ]),
                    Some([
                        "Use one of the existing tag keys, or delete those that are no longer needed.",
                        "请使用现有的标签键，或删除不再需要的标签键。",
                    ]),
                ),
            Answer::of("LimitExceeded.TagNumPerRequest")
                .with_texts(
                    Some([
                        "too many tags in one request",
                        "单次请求的标签数超过上限",
                    ]),
                    Some([
                        "Spread the tags over several requests.",
                        "请将标签分到多次请求中。",
                    ]),
                )
                .with_category(Category::InvalidArgument)
                .with_retry(Retry::Never),
            Answer::of("LimitExceeded.TagValue")
                .with_texts(
                    Some([
                        "values of the tag key reach the limit of 1,000",
                        "单个标签键对应标签值达到上限数 1000",
                    ]),
                    Some([
                        "Use one of the existing values, or delete those that are no longer needed.",
                        "请使用现有的标签值，或删除不再需要的标签值。",
                    ]),
                ),
            Answer::of("MissingParameter"),
            Answer::of("OperationDenied"),
            Answer::of("ResourceInUse.TagDuplicate")
                .with_texts(
                    Some(["tag already exists", "标签已存在"]),
                    Some([
                        "Do not create the tag again; use the one that exists.",
                        "无需重复创建，直接使用现有标签即可。",
                    ]),
                )
                .with_category(Category::AlreadyExists),
            Answer::of("ResourceInUse.TagKeyAttached")
                .with_texts(
                    Some([
                        "tag key is already associated with the resource",
                        "对应的标签键和资源已关联",
                    ]),
                    Some([
                        "Change the value of the tag instead (ModifyResourceTags), or leave the resource as it is.",
                        "如需更改标签值，请改用 ModifyResourceTags；否则无需再操作。",
                    ]),
                )
                .with_category(Category::AlreadyExists),
            Answer::below("ResourceNotFound"),
            Answer::of("UnsupportedOperation"),
        ];
        pub(super) use super::index::TAG_V20180813_ANSWERS as ANSWER_AT;
        pub(crate) static TABLE: Table = Table::new(TableData {
            name: NAME,
            enum_name: "TagError",
            label_en: "Tag",
            label_zh: "标签",
            level: Level::Service,
            product: Some(products::TAG),
            version: Some("2018-08-13"),
            words: &WORDS,
            names: &NAMES,
            keys: &KEYS,
            former_words: &FORMER_WORDS,
            answers: &ANSWERS,
            answer_at: &ANSWER_AT,
            listed_sources: &[super::SDK_GO_ZH, super::SDK_GO_EN],
            code_index: CODE_INDEX,
            key_index: KEY_INDEX,
            ..TableData::EMPTY
        });
    }
}

#[cfg(feature = "tag")]
pub use v20180813::TagError;

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
