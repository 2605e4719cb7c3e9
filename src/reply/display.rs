//! Errors of the API as text.

use core::fmt;

use super::api_error::ApiError;
use super::message::number;
use super::shown::{Quoted, Word};
use crate::Lang;

/// Shows one line with both codes, what they mean, the service's text and the request id; `{:#}` adds the
/// remedy. Texts of the reply are in quotes, at most 200 characters of each, and whatever could break the
/// line, or hide a part of it, is escaped.
impl fmt::Display for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // If `code` is the code of a module, there is one title and one number.
        let own = self
            .module_entry()
            .filter(|module| self.code().is_some_and(|code| module.code() == code));
        let (public, module) = match (self.public_entry(), own) {
            (None, Some(own)) if self.module_code().is_none() => (Some(own), None),
            // There is only a word.
            _ if self.resolution().is_some() => (None, None),
            (public, _) => (public, self.module_entry()),
        };
        match (public, self.code(), self.code_desc()) {
            (Some(entry), Some(_), word) => {
                let title = self.title_of(entry, Lang::En);
                write!(formatter, "{title} (code {}", entry.code())?;
                // The number was read as the module code.
                if let Some(word) = word.filter(|word| number(word).is_none()) {
                    write!(formatter, ", {}", Word(word))?;
                }
                formatter.write_str(")")?;
            }
            (_, Some(code), Some(word)) if number(word).is_none() => {
                write!(formatter, "unknown code {code} ({})", Word(word))?;
            }
            (_, Some(code), _) => write!(formatter, "unknown code {code}")?,
            (_, None, Some(word)) if self.known().is_some() => {
                write!(formatter, "{} ({})", self.heading_in(Lang::En), Word(word))?;
            }
            (_, None, Some(word)) => write!(formatter, "{}", Word(word))?,
            (_, None, None) => formatter.write_str("failure without a code")?,
        }
        match (module, self.module_code()) {
            (Some(module), _) => {
                write!(formatter, ": {} (module code {})", module.title(), module.code())?;
            }
            (None, Some(code)) => write!(formatter, ": unknown module code {code}")?,
            (None, None) => {}
        }
        if !self.text().is_empty() {
            write!(formatter, ": {}", Quoted(self.text()))?;
        }
        if let Some(request_id) = self.request_id() {
            write!(formatter, " (request {})", Word(request_id))?;
        }
        match self.remedy() {
            Some(remedy) if formatter.alternate() => write!(formatter, "; remedy: {remedy}"),
            _ => Ok(()),
        }
    }
}

/// Shows the whole of each text, whatever its length: a log line is better off with `{}`.
#[allow(clippy::missing_fields_in_debug, reason = "its strings are shown one by one")]
impl fmt::Debug for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ApiError")
            .field("code", &self.code())
            .field("public", &self.public_entry())
            .field("module_code", &self.module_code())
            .field("module", &self.module_entry())
            .field("resolution", &self.resolution())
            .field("text", &self.text())
            .field("code_desc", &self.code_desc())
            .field("request_id", &self.request_id())
            .finish()
    }
}
