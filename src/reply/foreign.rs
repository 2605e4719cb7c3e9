//! Replies of other Tencent services, which have envelopes of their own.

use serde_json::Value;

use crate::vocabulary::vocabulary;

vocabulary! {
    /// Another Tencent service, whose envelope is neither that of API 2.0 nor that of API 3.0.
    ///
    /// It is named only if the shape of the body leaves no doubt.
    ///
    /// ```
    /// use tencentcloud_errors::reply::{Envelope, Foreign};
    ///
    /// let error = Envelope::decode(br#"{"result":1014,"errmsg":"x"}"#).unwrap_err();
    /// assert_eq!(error.foreign(), Some(Foreign::Sms));
    /// assert_eq!(Foreign::Sms.name(), "the SMS service before API 3.0");
    /// ```
    #[non_exhaustive]
    pub enum Foreign {
        /// Object storage (COS): XML with `Code`, `Resource` and `RequestId`.
        Cos = "cos",
        /// `DNSPod`: `{"status":{"code":"10002","message":"..","created_at":".."}}`.
        DnsPod = "dnspod",
        /// Chat (IM): `{"ActionStatus":"FAIL","ErrorCode":70001,"ErrorInfo":".."}`.
        Chat = "chat",
        /// Short messages, before API 3.0: `{"result":1014,"errmsg":".."}`. [`SmsError`](crate::SmsError)
        /// has its codes.
        Sms = "sms",
    }
}

impl Foreign {
    /// The name of the service for readers.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cos => "object storage (COS)",
            Self::DnsPod => "DNSPod",
            Self::Chat => "Chat (IM)",
            Self::Sms => "the SMS service before API 3.0",
        }
    }

    /// The only service that a body can come from.
    #[cold]
    pub(super) fn of(body: &[u8]) -> Option<Self> {
        let text = str::from_utf8(body).ok()?.trim_start();
        if text.starts_with('<') {
            let has = |tag| text.contains(tag);
            let is_cos = has("<Error>") && has("<Code>") && has("<Resource>") && has("<RequestId>");
            return is_cos.then_some(Self::Cos);
        }
        let body: Value = serde_json::from_str(text).ok()?;
        let text = |value: &Value, key: &str| value.get(key).is_some_and(Value::is_string);
        let status = body.get("status");
        if status.is_some_and(|it| text(it, "code") && text(it, "message")) {
            Some(Self::DnsPod)
        } else if text(&body, "ActionStatus") && text(&body, "ErrorInfo") {
            Some(Self::Chat)
        } else if body.get("result").is_some_and(Value::is_i64) && text(&body, "errmsg") {
            Some(Self::Sms)
        } else {
            None
        }
    }
}
