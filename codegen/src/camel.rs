//! `UpperCamelCase`, for the names of enums and variants.

use heck::ToUpperCamelCase;

/// The suffix of every enum; what comes before it is the table's stem.
pub(crate) const SUFFIX: &str = "Error";

/// An enum's name without its suffix; `None` where it cannot name an enum.
pub(crate) fn stem(name: &str) -> Option<&str> {
    name.strip_suffix(SUFFIX).filter(|stem| is_upper_camel(stem))
}

/// The variant name of a word: in `UpperCamelCase`, with acronyms as words, typos and all.
///
/// A word has the same variant forever; if two words give the same variant, one needs a name by hand.
///
/// ```
/// use tencentcloud_errors_codegen::variant_name;
///
/// assert_eq!(variant_name("ResourceNotFound.CdnHostNotExists"), "ResourceNotFoundCdnHostNotExists");
/// assert_eq!(variant_name("AuthFailure.MFAFailure"), "AuthFailureMfaFailure");
/// ```
#[must_use]
pub fn variant_name(word: &str) -> String {
    // Words of one letter each make an acronym of their own.
    word.to_upper_camel_case().to_upper_camel_case()
}

/// Whether a name is in ASCII `UpperCamelCase`, acronyms as words.
pub(crate) fn is_upper_camel(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && name.to_upper_camel_case() == name
}

#[cfg(test)]
mod tests {
    use super::*;

    /// They are names in users' programs.
    #[test]
    fn variants_of_words_never_change() {
        for (word, variant) in [
            ("AuthFailure", "AuthFailure"),
            ("AuthFailure.MFAFailure", "AuthFailureMfaFailure"),
            ("InvalidParameter.fFowIds", "InvalidParameterFFowIds"),
            ("InvalidParameter.CIDRBlock", "InvalidParameterCidrBlock"),
            ("InvalidParameterValue.IPv6NotSupported", "InvalidParameterValueIPv6NotSupported"),
            ("FailedOperation.DBoperationFail", "FailedOperationDBoperationFail"),
            ("FailedOperationCode_RunSqlGateway", "FailedOperationCodeRunSqlGateway"),
            ("InvalidParameterValue.SdkAppidNotExist", "InvalidParameterValueSdkAppidNotExist"),
            ("ResourceInUse.2FA.V2Ray1", "ResourceInUse2faV2Ray1"),
            ("InternalError.", "InternalError"),
            ("FailedOperation.A.BAndC", "FailedOperationAbAndC"),
        ] {
            assert_eq!(variant_name(word), variant);
            assert!(is_upper_camel(variant), "{variant}");
        }
        for word in ["", ".", "资源", "7"] {
            assert!(!is_upper_camel(&variant_name(word)), "{word}");
        }
    }
}
