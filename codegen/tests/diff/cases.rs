//! For each rule, an edit of the base specs that fires it, and one that only nearly does.

/// One edit of the base specs.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Edit {
    /// Replaces a text that occurs once.
    Replace(&'static str, &'static str),
    /// Removes the entry of a code.
    Drop(i32),
    /// Removes a spec.
    DropSpec(&'static str),
    /// Adds a text at the end of a spec.
    Append(&'static str, &'static str),
}

use Edit::{Append, Drop, DropSpec, Replace};

/// The edits that fire a rule, and those that nearly do.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) rule: &'static str,
    /// Makes the old revision from the base specs.
    pub(crate) before: &'static [Edit],
    /// Makes the new revision from the old one.
    pub(crate) fires: &'static [Edit],
    /// Makes a new revision in which the rule is silent.
    pub(crate) near: &'static [Edit],
}

const RETIREMENT: &str = "status = \"retired\"\nsince = \"0.1.0\"\nreason.en = \"the endpoint is gone\"\nreason.zh = \"该接口已下线\"\n";

macro_rules! new_entry {
    () => {
        new_entry!("9999", "Newcomer", "never")
    };
    ($code:literal, $name:literal, $retry:literal) => {
        concat!(
            "\n[[table.error]]\ncode = ",
            $code,
            "\nname = \"",
            $name,
            "\"
title.en = \"something new\"
title.zh = \"新错误\"
remedy.en = \"Read the page.\"
remedy.zh = \"请查看文档。\"
category = \"internal\"
retry = \"",
            $retry,
            "\"
basis = \"documented\"
sources = [\"public-zh\"]
"
        )
    };
}

pub(crate) const NEW_ENTRY: &str = new_entry!();

/// An entry whose replies may be sent again.
pub(crate) const RETRYABLE_ENTRY: &str = new_entry!("10000", "Latecomer", "backoff");

pub(crate) const NEW_TABLE: &str = concat!(
    "\n[[table]]\nenum = \"ExtraError\"\nlevel = \"public\"\nlabel.en = \"Extra codes\"\nlabel.zh = \"其他错误码\"\nsummary = \"More codes.\"\n",
    new_entry!()
);

const RETRYABLE_TABLE: &str = concat!(
    "\n[[table]]\nenum = \"MoreError\"\nlevel = \"public\"\nlabel.en = \"More codes\"\nlabel.zh = \"更多错误码\"\nsummary = \"Even more codes.\"\n",
    new_entry!(),
    new_entry!("10000", "Latecomer", "throttle"),
    new_entry!("10001", "Straggler", "backoff")
);

const CVM_EDITION: &str = "
[[table.error.edition]]
product = \"cvm\"
title.en = \"missing parameter\"
title.zh = \"缺少参数\"
remedy.en = \"Add the parameter that is missing.\"
remedy.zh = \"请补全缺少的参数。\"
";

macro_rules! cases {
    ($($rule:ident $([before $($before:expr),+])? { $($fires:expr),+ } near { $($near:expr),+ })+) => {
        pub(crate) const CASES: &[Case] = &[$(Case {
            rule: stringify!($rule),
            before: &[$($($before),+)?],
            fires: &[$($fires),+],
            near: &[$($near),+],
        }),+];
    };
}

cases! {
    table_added { Append("public", NEW_TABLE), Append("public", RETRYABLE_TABLE) } near { Append("public", NEW_ENTRY) }
    table_removed { DropSpec("cdn") } near { Replace("\"CdnError\"", "\"DsaError\"") }
    table_moved { Replace("product = \"cdn\"", "product = \"cvm\"") }
        near { Replace("Module error codes", "Error codes") }
    enum_renamed { Replace("\"CdnError\"", "\"DsaError\"") }
        near { DropSpec("cdn"), Append("public", NEW_TABLE) }
    summary_changed { Replace("Module error codes", "Error codes") }
        near { Replace("CDN: error codes", "CDN: all error codes") }
    code_added { Append("public", NEW_ENTRY), Append("public", RETRYABLE_ENTRY) }
        near { Append("public", "\n# A comment.\n"), Replace("code = 4100", "code = 4101") }
    code_removed { Drop(4100) } near { Replace("code = 4100", "code = 4101") }
    mass_removal { Drop(2001), Drop(2002), Drop(2003), Drop(2004), Drop(2005), Drop(2006) }
        near { Drop(2001), Drop(2002), Drop(2003), Drop(2004), Drop(2005) }
    code_renumbered { Replace("code = 5100", "code = 5101"), Replace("\"backoff\"", "\"throttle\"") }
        near { Replace("code = 4100\nname = \"AuthenticationFailed\"",
                       "code = 4101\nname = \"SignatureWrong\"") }
    codes_swapped { Replace("\"DomainOne\"", "\"Domain1\""), Replace("\"DomainTwo\"", "\"DomainOne\""),
                    Replace("\"Domain1\"", "\"DomainTwo\"") }
        near { Replace("\"DomainOne\"", "\"Domain1\""), Replace("\"DomainTwo\"", "\"Domain2\"") }
    code_reused { Replace("\"Legacy\"", "\"Modern\""), Replace(RETIREMENT, ""), Replace("code = 5100", "code = 20"),
                  Replace("name = \"ServerBusy\"", "name = \"Busy\""), Replace("[10, 20]", "[10]") }
        near { Replace("name = \"Legacy\"", "name = \"Modern\"\nformer_names = [\"Legacy\"]"), Replace(RETIREMENT, "") }
    code_retired
        { Replace("[\"public-zh\"]\n\n[[table.error]]\ncode = 4200",
                  "[\"public-zh\"]\nstatus = \"retired\"\nsince = \"0.2.0\"\nreason.en = \"gone\"\nreason.zh = \"已下线\"\n\n[[table.error]]\ncode = 4200") }
        near { Replace("\"0.1.0\"", "\"0.2.0\"") }
    code_revived { Replace(RETIREMENT, "") }
        near { Replace(RETIREMENT, ""), Replace("\"Legacy\"", "\"Modern\"") }
    retirement_changed { Replace("the endpoint is gone", "the endpoint has gone") }
        near { Replace(RETIREMENT, "") }
    reserved_added { Replace("[10, 20]", "[10, 15, 20]") } near { Replace("[10, 20]", "[ 10, 20 ]") }
    reserved_removed { Replace("[10, 20]", "[20]") }
        near { Replace("[10, 20]", "[10]"), Replace("code = 5100", "code = 20") }
    variant_renamed { Replace("\"AuthenticationFailed\"", "\"SignatureWrong\""),
                      Replace("name = \"QuotaExceeded\"", "name = \"LimitExceeded\"\nformer_names = [\"QuotaExceeded\"]") }
        near { Replace("name = \"AuthenticationFailed\"",
                       "name = \"AuthenticationFailed\"\nformer_names = [\"SignatureWrong\"]") }
    former_name_added
        { Replace("name = \"AuthenticationFailed\"",
                  "name = \"AuthenticationFailed\"\nformer_names = [\"SignatureWrong\"]") }
        near { Replace("name = \"AuthenticationFailed\"",
                       "name = \"SignatureWrong\"\nformer_names = [\"AuthenticationFailed\"]") }
    former_name_removed { Replace("former_names = [\"RequestTooOld\"]\n", "") }
        near { Replace("name = \"Expired\"\nformer_names = [\"RequestTooOld\"]",
                       "name = \"RequestTooOld\"\nformer_names = [\"Expired\"]") }
    id_added { Replace("name = \"ServerBusy\"\n", "name = \"ServerBusy\"\nid = \"InternalError\"\n") }
        near { Replace("id = \"RequestExpired\"\n", ""),
               Replace("name = \"ServerBusy\"\n", "name = \"ServerBusy\"\nid = \"RequestExpired\"\n") }
    id_changed { Replace("\"RequestExpired\"", "\"AuthFailure.Expired\"") }
        near { Replace("\"Expired\"", "\"TooOld\"") }
    id_moved { Replace("id = \"RequestExpired\"\n", ""),
               Replace("name = \"ServerBusy\"\n", "name = \"ServerBusy\"\nid = \"RequestExpired\"\n") }
        near { Replace("code = 4200", "code = 4201") }
    retry_widened { Replace("\"backoff\"", "\"throttle\""),
                    Replace("\"never\"\nbasis = \"documented\"\nsources = [\"public-zh\", \"cvm-zh\"]",
                            "\"backoff\"\nbasis = \"documented\"\nsources = [\"public-zh\", \"cvm-zh\"]"),
                    Replace("\"unauthenticated\"\nfamily", "\"unauthenticated\"\nretry = \"backoff\"\nfamily") }
        near { Replace("\"throttle\"", "\"sign_again\"") }
    retry_narrowed [before Replace("\"unauthenticated\"\nfamily", "\"unauthenticated\"\nretry = \"throttle\"\nfamily")]
        { Replace("\"backoff\"", "\"never\""), Replace("retry = \"throttle\"\nfamily", "family"), Replace("\"throttle\"", "\"backoff\"") }
        near { Replace("\"backoff\"", "\"throttle\"") }
    retry_changed { Replace("\"sign_again\"", "\"backoff\""), Replace("\"unavailable\"\nretry = \"never\"\n", "\"unavailable\"\n") } near { Replace("\"sign_again\"", "\"throttle\"") }
    carrier_widened { Replace("retry = \"backoff\"\n", "retry = \"backoff\"\ncarrier = true\nnote = \"a\"\n") }
        near { Replace("retry = \"throttle\"\n", "retry = \"throttle\"\ncarrier = true\nnote = \"a\"\n") }
    carrier_narrowed { Replace("retry = \"throttle\"\n", "retry = \"throttle\"\ncarrier = true\nnote = \"a\"\n") }
        near { Replace("retry = \"throttle\"\n", "retry = \"throttle\"\ncarrier = false\n") }
    word_renamed { Replace("code = \"Resource.Gone\"\n",
                           "code = \"Resource.Deleted\"\nformer_words = [\"Resource.Gone\"]\n"),
                   Replace("code = \"InternalError\"\nformer_words = [\"InternalFault\"]\nname = \"InternalError\"",
                           "code = \"InternalFailure\"\nformer_words = [\"InternalError\", \"InternalFault\"]\nname = \"InternalFailure\"\nformer_names = [\"InternalError\"]"),
                   Replace("\"unavailable\"\nretry = \"never\"", "\"unavailable\"\nretry = \"backoff\"") }
        near { Replace("code = \"Resource.Gone\"\n", "code = \"Resource.Deleted\"\n") }
    former_word_added { Replace("name = \"ResourceGone\"\n",
                                "former_words = [\"Resource.Missing\"]\nname = \"ResourceGone\"\n"),
                        Replace("[\"InternalFault\"]", "[\"InternalFailure\", \"InternalFault\"]"),
                        Replace("\"unavailable\"\nretry = \"never\"", "\"unavailable\"\nretry = \"backoff\"") }
        near { Replace("code = \"Resource.Gone\"\n",
                       "code = \"Resource.Deleted\"\nformer_words = [\"Resource.Gone\"]\n") }
    former_word_removed { Replace("former_words = [\"InternalFault\"]\n", "") }
        near { Replace("code = \"InternalError\"\nformer_words = [\"InternalFault\"]\n",
                       "code = \"InternalFault\"\nformer_words = [\"InternalError\"]\n") }
    family_added { Replace("\"unavailable\"\nretry = \"never\"\n", "\"unavailable\"\nretry = \"never\"\nfamily = true\n") }
        near { Replace("\"unavailable\"\nretry = \"never\"\n", "\"unavailable\"\nretry = \"never\"\nfamily = false\n") }
    family_removed { Replace("family = true\n", "") }
        near { Replace("who sent it is not known", "the sender is not known") }
    category_changed { Replace("\"resource_exhausted\"", "\"aborted\"") }
        near { Replace("\"throttle\"", "\"sign_again\"") }
    title_meaning_changed { Replace("\"authentication failed\"", "\"no such user\""),
                            Replace("缺少参数", "参数过多") }
        near { Replace("\"authentication failed\"", "\"the authentication failed\"") }
    title_changed { Replace("\"authentication failed\"", "\"the authentication has failed\""),
                    Replace("鉴权失败", "鉴权已失败") }
        near { Replace("\"authentication failed\"", "\"no such user\"") }
    remedy_changed { Replace("Check the signature.", "Check signature and key.") }
        near { Replace("Add the parameter that is missing.", "Add it.") }
    remedy_removed { Replace("remedy.en = \"Check the signature.\"\n", ""),
                     Replace("remedy.en = \"Add the parameter that is missing.\"\nremedy.zh = \"请补全缺少的参数。\"\n", "") }
        near { Replace("Check the signature.", "Check it.") }
    advice_drift { Replace("Please try again later.", "Open a ticket."), Replace("请稍后重试。", "请勿重试。") }
        near { Replace("Please try again later.", "Open a ticket."),
               Replace("\"backoff\"", "\"never\""),
               Replace("Create it.", "Do not retry later: create it. The ticket number of the change, and https://cloud.tencent.com/retry-later, do not help."),
               Replace("请先创建资源。", "请勿稍后重试，请先创建资源，并填写变更的工单号。") }
    advice_added { Replace("\"Resource.Busy\" = {}", "\"Resource.Busy\" = { title.en = \"it is busy\", title.zh = \"繁忙\", remedy.en = \"Ask later.\", remedy.zh = \"请稍后再问。\", category = \"aborted\", retry = \"never\", basis = \"documented\" }") }
        near { Replace("\"Resource.Busy\" = {}", "\"Resource.Busy\" = { note = \"odd\" }"), Replace("no room is left", "there is no room left") }
    advice_removed { Replace("title.en = \"no room is left\", title.zh = \"空间不足\", ", "") }
        near { Replace(", remedy.en = \"Make room.\", remedy.zh = \"请腾出空间。\"", "") }
    reply_changed { Replace("code = 2001\n", "code = 2001\npublic = 4000\n"), Replace("code = 2002\n", "code = 2002\nhttp = 403\n") }
        near { Replace("id = \"RequestExpired\"\n", "") }
    zero_changed { Replace("code = 2001\n", "code = 0\n"), Replace("enum = \"CdnError\"\n", "enum = \"CdnError\"\nzero_is_failure = true\n") }
        near { Replace("code = 2001\n", "code = 2000\n") }
    field_changed { Replace("enum = \"CdnError\"\nlevel = \"module\"\n", "enum = \"CdnError\"\nlevel = \"module\"\nfield = \"ret\"\n") }
        near { Replace("code = 2001\n", "code = 2000\n") }
    successor_changed { Replace("retry = \"backoff\"\n", "successor = \"InternalError\"\nretry = \"backoff\"\n"),
                        Replace("\"RequestLimitExceeded\"", "\"LimitExceeded\"") }
        near { Replace("id = \"RequestExpired\"\n", "") }
    edition_added [before Replace(CVM_EDITION, "")] { Replace("[\"public-zh\", \"cvm-zh\"]\n",
               "[\"public-zh\", \"cvm-zh\"]\n\n[[table.error.edition]]\nproduct = \"cvm\"\ntitle.en = \"bad parameter\"\ntitle.zh = \"参数错误\"\n") }
        near { Replace("\"backoff\"", "\"throttle\"") }
    edition_removed { Replace(CVM_EDITION, "") } near { Replace("\"missing parameter\"", "\"a missing parameter\"") }
    edition_changed { Replace("\"missing parameter\"", "\"a missing parameter\"") }
        near { Replace(CVM_EDITION, "") }
    product_added { Append("products", "\n[[product]]\nid = \"cos\"\nname.en = \"Storage\"\nname.zh = \"存储\"\n") }
        near { Replace("\"Content delivery\"", "\"CDN\"") }
    product_removed { DropSpec("cdn"), Replace("\n[[product]]\nid = \"cdn\"\nname.en = \"Content delivery\"\nname.zh = \"内容分发\"\n", "") }
        near { Replace("\n[[product]]\nid = \"cvm\"\nname.en = \"Virtual machines\"\nname.zh = \"云服务器\"\n", ""),
               Append("products", "\n[[product]]\nid = \"cvm\"\nname.en = \"Virtual machines\"\nname.zh = \"云服务器\"\n") }
    product_renamed { Replace("\"Content delivery\"", "\"CDN\"") }
        near { Append("products", "\n[[product]]\nid = \"cos\"\nname.en = \"Storage\"\nname.zh = \"存储\"\n") }
    features_changed { Replace("schema = 1\n\n[[product]]\nid = \"cvm\"", "schema = 1\nfeatures = true\n\n[[product]]\nid = \"cvm\"") }
        near { Replace("schema = 1\n\n[[product]]\nid = \"cvm\"", "schema = 1\nfeatures = false\n\n[[product]]\nid = \"cvm\"") }
    source_changed { Replace("[\"public-zh\", \"cvm-zh\"]", "[\"cvm-zh\"]"),
                     Replace("CDN: error codes", "CDN: all error codes") }
        near { Replace("Module error codes", "Error codes") }
}
