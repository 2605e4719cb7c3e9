//! What is known about a listed word: its own texts, or else those of a common code.

use crate::{Category, CommonError, Entry, Lang, Retry};

/// Title, remedy, category and verdict of listed words: their own, or else those of a common code,
/// which is the same word or its family.
///
/// The generator cannot know the common codes of the crate that its output is compiled with. So answers
/// are looked up at compile time, once for all words that have the same one.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    /// In English, then in Chinese; empty for a word without an answer, which is its own title.
    titles: [&'static str; 2],
    remedies: [&'static str; 2],
    category: Category,
    retry: Option<Retry>,
    /// The verdict of the common code whose remedy it is.
    remedy_retry: Option<Retry>,
    has_own_remedy: bool,
    has_own_texts: bool,
}

impl Answer {
    /// The answer for words without one: what helps with every code.
    const NONE: Self = Self {
        titles: [""; 2],
        remedies: [
            "Read the Message field of the reply, and look the code up in the documentation of the API.",
            "请查看返回结果中的 Message 字段，并在接口文档中查找该错误码。",
        ],
        category: Category::Unknown,
        retry: None,
        remedy_retry: None,
        has_own_remedy: false,
        has_own_texts: false,
    };

    /// The answer for a word: that of the same common code, or of its family.
    #[must_use]
    #[inline]
    pub const fn of(word: &str) -> Self {
        if let Some(entry) = CommonError::TABLE.with_word(word) {
            return Self { retry: entry.retry(), ..Self::from(entry) };
        }
        let mut end = 0;
        while end < word.len() && word.as_bytes()[end] != b'.' {
            end += 1;
        }
        if end < word.len() { Self::below(word.split_at(end).0) } else { Self::NONE }
    }

    /// The answer for words below a family that are not common codes themselves: without a verdict,
    /// which never follows from a family.
    #[must_use]
    #[inline]
    pub const fn below(family: &str) -> Self {
        match CommonError::TABLE.with_word(family) {
            Some(entry) if entry.is_family() => Self::from(entry),
            _ => Self::NONE,
        }
    }

    /// The same answer with texts of its own, each in English, then in Chinese.
    #[must_use]
    #[inline]
    pub const fn with_texts(
        self,
        title: Option<[&'static str; 2]>,
        remedy: Option<[&'static str; 2]>,
    ) -> Self {
        let titles = if let Some(title) = title { title } else { self.titles };
        let (remedies, has_own_remedy) = match remedy {
            Some(remedy) => (remedy, true),
            None => (self.remedies, self.has_own_remedy),
        };
        Self { titles, remedies, has_own_remedy, has_own_texts: true, ..self }
    }

    /// The same answer with a category of its own.
    #[must_use]
    #[inline]
    pub const fn with_category(self, category: Category) -> Self {
        Self { category, ..self }
    }

    /// The same answer with a verdict of its own, given after any texts. The remedy of a common code may
    /// contradict it: "correct the parameter" a verdict that allows to send it again, and "find out whether it
    /// took effect" one that says that it did not run. What to do then follows from the verdict.
    #[must_use]
    #[inline]
    pub const fn with_retry(self, retry: Retry) -> Self {
        let remedies = match (retry, self.remedy_retry) {
            _ if self.has_own_remedy => self.remedies,
            (Retry::Backoff, Some(Retry::Never)) => Self::LATER,
            (Retry::Throttle, Some(Retry::Throttle)) => self.remedies,
            (Retry::Throttle, _) => Self::SLOWER,
            _ => self.remedies,
        };
        Self { remedies, retry: Some(retry), ..self }
    }

    const LATER: [&'static str; 2] = [
        "Wait, then send the request again if it is idempotent. If it fails again and again, read the \
         Message field of the reply.",
        "请稍候，若请求是幂等的，再重新发送；如果多次失败，请查看返回结果中的 Message 字段。",
    ];

    const SLOWER: [&'static str; 2] = [
        "Send fewer requests, and send this one again after a pause. If it fails again and again, read the \
         Message field of the reply.",
        "请降低请求频率，稍后重新发送；如果多次失败，请查看返回结果中的 Message 字段。",
    ];

    #[inline]
    const fn from(entry: Entry) -> Self {
        Self {
            titles: [entry.title_in(Lang::En), entry.title_in(Lang::Zh)],
            remedies: [entry.remedy_in(Lang::En), entry.remedy_in(Lang::Zh)],
            category: entry.category(),
            remedy_retry: entry.retry(),
            ..Self::NONE
        }
    }

    /// The title; for a word without an answer, the word itself.
    #[must_use]
    #[inline]
    pub const fn title_in(&self, lang: Lang, word: &'static str) -> &'static str {
        let title = lang.choose(self.titles[0], self.titles[1]);
        if title.is_empty() { word } else { title }
    }

    /// The remedy.
    #[must_use]
    #[inline]
    pub const fn remedy_in(&self, lang: Lang) -> &'static str {
        lang.choose(self.remedies[0], self.remedies[1])
    }

    /// The category.
    #[must_use]
    #[inline]
    pub const fn category(&self) -> Category {
        self.category
    }

    /// The verdict, if there is one.
    #[must_use]
    #[inline]
    pub const fn retry(&self) -> Option<Retry> {
        self.retry
    }

    /// Whether it has a title or a remedy of its own.
    #[must_use]
    #[inline]
    pub const fn has_own_texts(&self) -> bool {
        self.has_own_texts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_word_answers_before_its_family_and_other_words_have_no_answer() {
        let title = |word| Answer::of(word).title_in(Lang::En, "word");
        let family = CommonError::AuthFailure.title();
        assert_eq!(
            title("AuthFailure.SignatureExpire"),
            CommonError::AuthFailureSignatureExpire.title()
        );
        assert_eq!((title("AuthFailure.SomethingNew"), title("AuthFailure")), (family, family));
        // Words without a family, and words below one that is not a family.
        assert_eq!(
            [title("Unheard"), title("Unheard.Of"), title("ServiceUnavailable.X")],
            ["word"; 3]
        );
        assert_eq!(Answer::of("Unheard").category(), Category::Unknown);
        assert!(!Answer::of("Unheard").remedy_in(Lang::Zh).is_empty());
    }

    #[test]
    fn a_verdict_comes_from_the_same_word_and_never_from_a_family() {
        for entry in CommonError::TABLE.entries() {
            let word = entry.word().unwrap();
            assert_eq!(Answer::of(word).retry(), entry.retry(), "{word}");
            assert_eq!(Answer::below(word).retry(), None, "{word}");
        }
        assert_eq!(Answer::of("InternalError.SomethingNew").retry(), None);
        assert_eq!(
            Answer::of("InternalError").with_retry(Retry::Never).retry(),
            Some(Retry::Never)
        );
    }

    #[test]
    fn a_remedy_never_contradicts_the_verdict() {
        let family = Answer::of("InvalidParameter.SomethingNew");
        let remedy = |retry| family.with_retry(retry).remedy_in(Lang::En);
        assert_eq!(remedy(Retry::Never), family.remedy_in(Lang::En));
        assert!(remedy(Retry::Backoff).starts_with("Wait"));
        assert!(remedy(Retry::Throttle).starts_with("Send fewer"));
        let own = family.with_texts(None, Some(["a", "b"])).with_retry(Retry::Backoff);
        assert_eq!(own.remedy_in(Lang::Zh), "b");
        let slower = Answer::of("FailedOperation.SomethingNew").with_retry(Retry::Throttle);
        assert!(slower.remedy_in(Lang::En).starts_with("Send fewer"));
        let inner = Answer::of("FailedOperation.SomethingNew").with_retry(Retry::Backoff);
        assert_eq!(inner.remedy_in(Lang::En), CommonError::FailedOperation.remedy());
    }

    /// The generator names the families below which there are common codes.
    #[test]
    fn common_codes_are_below_only_these_families() {
        for entry in CommonError::TABLE.entries() {
            let Some((family, _)) = entry.word().unwrap().split_once('.') else { continue };
            assert!(["AuthFailure", "RequestLimitExceeded"].contains(&family), "{entry:?}");
        }
    }
}
