//! A text that tries to break out of wherever it stands.

/// A text that tries to break out of wherever it stands.
pub(super) const HOSTILE: &str = "</script><script>alert(1)</script> --> <!-- <img src=x onerror=alert(1)> \
    \"' onmouseover=alert(1) x='\" & &lt; `| a ` \n| b | javascript:alert(1) \
    https://example.com/\"><b>x</b> ](javascript:alert(1)) [x](javascript:alert(1)) \u{2028}";
