//! Bodies as they are seen, one file each, and what each is read as.

use tencentcloud_errors::Retry;
use tencentcloud_errors::reply::DecodeErrorKind::{self, Empty, Status, Syntax, Truncated};

use super::MONITORING;
use super::outcome::{Failure, Outcome, read};

/// File, body and outcome of each row.
macro_rules! corpus {
    ($($file:literal => $outcome:expr,)+) => {
        vec![$(($file, include_bytes!(concat!("corpus/", $file)).as_slice(), $outcome)),+]
    };
}

fn failure(code: i32) -> Outcome {
    Outcome::Failure(Failure { code: Some(code), ..nothing_known() })
}

fn failure_without_number() -> Outcome {
    Outcome::Failure(nothing_known())
}

fn nothing_known() -> Failure {
    Failure {
        code: None,
        module_code: None,
        text: String::new(),
        code_desc: None,
        request_id: None,
        retry: Retry::Never,
    }
}

fn fault(kind: DecodeErrorKind) -> Outcome {
    Outcome::Fault(kind, None)
}

fn fault_after(kind: DecodeErrorKind, code: i32) -> Outcome {
    Outcome::Fault(kind, Some(code))
}

impl Outcome {
    fn with(self, change: impl FnOnce(&mut Failure)) -> Self {
        let Self::Failure(mut failure) = self else { panic!("{self:?} holds nothing") };
        change(&mut failure);
        Self::Failure(failure)
    }

    fn module(self, code: i32) -> Self {
        self.with(|failure| failure.module_code = Some(code))
    }

    fn text(self, text: &str) -> Self {
        self.with(|failure| text.clone_into(&mut failure.text))
    }

    fn word(self, word: &str) -> Self {
        self.with(|failure| failure.code_desc = Some(word.to_owned()))
    }

    fn request(self, id: &str) -> Self {
        self.with(|failure| failure.request_id = Some(id.to_owned()))
    }

    fn retry(self, retry: Retry) -> Self {
        self.with(|failure| failure.retry = retry)
    }
}

type Row = (&'static str, &'static [u8], Outcome);

/// What every body is read as, with the table of custom monitoring.
fn corpus() -> Vec<Row> {
    [json_files(), other_files()].concat()
}

/// The bodies that are JSON.
#[rustfmt::skip]
fn json_files() -> Vec<Row> {
    corpus! {
        // The examples of the pages.
        "code_and_module.json" => failure(4000).module(-514).text("资源重复"),
        "code_string_alone.json" => failure(5100).retry(Retry::Backoff),
        "module_unknown.json" => failure(5100).module(100_004).text("projectId不正确").retry(Retry::Backoff),
        "module_unknown_zh.json" => failure(5100).module(2130).text("非法ProjectID参数").retry(Retry::Backoff),
        "module_blank.json" => failure(5100).module(100_004).text("incorrect projectId").retry(Retry::Backoff),

        // Success, and what tells nothing.
        "success.json" => Outcome::Success,
        "success_string_zero.json" => Outcome::Success,
        "success_code_alone.json" => Outcome::Success,
        "success_module_in_message.json" => Outcome::Success,
        "success_without_code.json" => Outcome::Success,
        "success_code_null.json" => Outcome::Success,
        "success_code_empty.json" => Outcome::Success,
        "success_code_blank.json" => Outcome::Success,
        "status_absent.json" => fault(Status),
        "status_code_null.json" => fault(Status),
        "status_empty_object.json" => fault(Status),

        // The vendor's word and the request id.
        "code_desc.json" => failure(4000).module(-505).text("参数缺失").word("InvalidParameter.MissingParameter").request("5a8c"),
        "code_desc_number.json" => failure(4000).word("4000"),
        "code_desc_null.json" => failure(4000),
        "code_desc_array.json" => failure(4000),
        "request_id_number.json" => failure(4400).text("frequency limit").request("731").retry(Retry::Throttle),
        "request_id_upper.json" => failure(4400).text("frequency limit").request("731").retry(Retry::Throttle),
        "request_id_both.json" => fault_after(Status, 4400),

        // Messages.
        "message_null.json" => failure(4000),
        "message_empty.json" => failure(4000),
        "message_number.json" => failure(4000).text("-514"),
        "message_object.json" => failure(4000),
        "message_full_width.json" => failure(4000).module(-514).text("资源重复"),
        "message_padded.json" => failure(4000).module(-514).text("资源重复"),
        "message_two_codes.json" => failure(4000).module(-514).text("(2001)资源重复"),
        "message_words_in_brackets.json" => failure(4000).text("(项目)不存在"),
        "message_escaped.json" => failure(4000).module(-514).text("资源重复 😀 \"a/b\""),
        "message_line_break.json" => failure(4000).module(-514).text("a\nb"),
        "message_half_surrogate.json" => fault_after(Syntax, 4000),
        "message_twice.json" => fault_after(Status, 4000),

        // Codes.
        "code_full_width.json" => failure(4000),
        "code_padded.json" => failure(4000),
        "code_escaped.json" => failure(4000),
        "code_unknown.json" => failure(-7).module(-514).text("资源重复"),
        "code_all_unknown.json" => failure(-7).module(9).text("x"),
        "code_beyond_32_bits.json" => failure_without_number().word("2147483648").text("x"),
        "code_beyond_64_bits.json" => failure_without_number().word("99999999999999999999999999"),
        "code_fraction_of_zeros.json" => failure(4000),
        "code_fraction.json" => failure_without_number().word("4000.5"),
        "code_exponent.json" => failure_without_number().word("4e3"),
        "code_word.json" => failure_without_number().word("InvalidParameter").text("x"),
        "code_true.json" => fault(Status),
        "code_array.json" => fault(Status),
        "code_object.json" => fault(Status),
        "code_twice.json" => fault_after(Status, 4000),
        "code_last.json" => failure(4000).module(-514).text("资源重复"),
        "keys_escaped.json" => failure(4000).module(-514).text("x"),
        "pretty.json" => failure(4000).module(-514).text("资源重复"),
        "other_case.json" => failure(4000),
        "bom.json" => failure(4000).module(-514).text("资源重复"),

        // API 3.0.
        "v3_error.json" => failure_without_number().word("AuthFailure.SignatureFailure")
            .text("The provided credentials could not be validated. Please check your signature is correct.")
            .request("ed93f3cb-f35e-473f-b9f3-0d451b8b79c6"),
        "v3_error_known.json" => failure_without_number().word("InvalidParameter.MissingParameter").text("缺少参数").request("6c"),
        "v3_error_escaped.json" => failure_without_number().word("A.B").text("资").request("6c"),
        "v3_error_without_code.json" => failure_without_number().text("x"),
        "v3_error_empty.json" => failure_without_number(),
        "v3_error_number.json" => failure(4000).module(-514).text("x"),
        "v3_error_fraction.json" => fault(Status),
        "v3_error_text.json" => fault(Status),
        "v3_error_true.json" => fault(Status),
        "v3_error_integer.json" => fault(Status),
        "v3_error_code_zero.json" => failure_without_number().word("0").text("x").request("6c"),
        "v3_error_code_object.json" => fault(Status),
        "v3_success.json" => Outcome::Success,
        "v3_success_error_null.json" => Outcome::Success,
        "v3_success_empty.json" => Outcome::Success,
        "v3_response_null.json" => fault(Status),
        "v3_response_fraction.json" => fault(Status),
        "v3_code_null.json" => failure_without_number().word("A.B").text("x"),
        "v3_beside_code.json" => failure(4000).module(-514).text("x"),

        // JSON, but no object.
        "top_array.json" => fault(Status),
        "top_string.json" => fault(Status),
        "top_number.json" => fault(Status),
        "top_fraction.json" => fault(Status),
        "top_null.json" => fault(Status),
        "top_true.json" => fault(Status),
    }
}

/// The bodies that are not.
#[rustfmt::skip]
fn other_files() -> Vec<Row> {
    corpus! {
        "empty.body" => fault(Empty),
        "blank.body" => fault(Empty),
        "bom_alone.body" => fault(Empty),
        "bom_twice.body" => fault(Syntax),
        "nginx_502.body" => fault(Syntax),
        "callback.body" => fault(Syntax),
        "plain_text.body" => fault(Syntax),
        "gzip.body" => fault(Syntax),
        "utf16.body" => fault(Syntax),
        "single_quotes.body" => fault(Syntax),
        "trailing_garbage.body" => fault_after(Syntax, 4000),
        "two_objects.body" => fault_after(Syntax, 4000),
        "comma_missing.body" => fault_after(Syntax, 4000),
        "control_character.body" => fault_after(Syntax, 4000),
        "data_half_surrogate.body" => fault_after(Syntax, 4000),
        "utf8_broken_after_code.body" => fault_after(Syntax, 4000),
        "utf8_broken_before_code.body" => fault(Syntax),
        "utf8_broken_in_data.body" => fault_after(Syntax, 4000),

        // Cut off.
        "cut_in_code.body" => fault(Truncated),
        "cut_after_code.body" => fault_after(Truncated, 4000),
        "cut_in_key.body" => fault_after(Truncated, 4000),
        "cut_in_message.body" => fault_after(Truncated, 4000),
        "cut_in_escape.body" => fault_after(Truncated, 4000),
        "cut_in_data.body" => fault_after(Truncated, 0),
        "cut_before_code.body" => fault(Truncated),
        "cut_in_v3.body" => fault(Truncated),
    }
}

#[test]
fn every_body_is_read_as_expected() {
    for (file, body, expected) in corpus() {
        assert_eq!(read(body, MONITORING), expected, "{file}");
    }
}

#[test]
fn a_mark_before_and_blanks_around_a_body_change_nothing() {
    for (file, body, expected) in json_files() {
        let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
        let marked = [b"\xEF\xBB\xBF", body].concat();
        assert_eq!(read(&marked, MONITORING), expected, "{file}");
        let padded = [b"\xEF\xBB\xBF \r\n", body, b"\t\n"].concat();
        assert_eq!(read(&padded, MONITORING), expected, "{file}");
    }
}

#[test]
fn a_body_that_ends_too_early_is_a_fault_wherever_it_ends() {
    for (file, body, _) in json_files() {
        let end = body.trim_ascii_end().len();
        // A shorter number is a number: only brackets and quotes tell where a body ends.
        let is_number = body.first().is_some_and(u8::is_ascii_digit);
        for length in (0..end).filter(|length| !is_number || *length == 0) {
            let outcome = read(&body[..length], MONITORING);
            assert!(matches!(outcome, Outcome::Fault(..)), "{file}, {length} bytes: {outcome:?}");
        }
    }
}

#[test]
#[cfg_attr(miri, ignore = "reads a folder")]
fn every_file_of_the_corpus_has_its_row() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/json/corpus");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.starts_with('.'))
        .collect();
    let mut rows: Vec<_> = corpus().iter().map(|row| row.0.to_owned()).collect();
    files.sort_unstable();
    rows.sort_unstable();
    assert_eq!(rows, files);
}
