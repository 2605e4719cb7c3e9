//! Bodies as they occur, one file each, and what each is read as.

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

/// A failure with the verdict `never`, which most have.
fn failure(code: i32) -> Outcome {
    Outcome::Failure(Failure { code: Some(code), ..nothing_known() }).retry(Retry::Never)
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
        retry: None,
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

    /// The same failure without a verdict.
    fn unknown(self) -> Self {
        self.with(|failure| failure.retry = None)
    }

    fn retry(self, retry: Retry) -> Self {
        self.with(|failure| failure.retry = Some(retry))
    }
}

type Row = (&'static str, &'static [u8], Outcome);

/// What every body is read as, with the table of custom monitoring.
fn corpus() -> Vec<Row> {
    [json_files(), other_files()].concat()
}

/// The bodies that are JSON.
fn json_files() -> Vec<Row> {
    [statuses(), failures()].concat()
}

/// The examples of the pages, and bodies that do or do not say whether a call succeeded.
#[rustfmt::skip]
fn statuses() -> Vec<Row> {
    corpus! {
        // The examples of the pages.
        "code_and_module.json" => failure(4000).module(-514).text("资源重复"),
        "code_string_alone.json" => failure(5100).retry(Retry::Backoff),
        "module_unknown.json" => failure(5100).module(100_004).text("projectId不正确").unknown(),
        "module_unknown_zh.json" => failure(5100).module(2130).text("非法ProjectID参数").unknown(),
        "module_blank.json" => failure(5100).module(100_004).text("incorrect projectId").unknown(),

        // Success: only where the reply says so.
        "success.json" => Outcome::Success,
        "success_string_zero.json" => Outcome::Success,
        "success_code_alone.json" => Outcome::Success,
        "success_module_in_message.json" => Outcome::Success,

        // Bodies that say nothing clear, whatever else they contain.
        "status_data_without_code.json" => fault(Status),
        "status_code_null_with_data.json" => fault(Status),
        "status_code_null_with_message.json" => fault(Status),
        "status_code_empty.json" => fault(Status),
        "status_code_blank.json" => fault(Status),
        "status_absent.json" => fault(Status),
        "status_message_alone.json" => fault(Status),
        "status_code_null.json" => fault(Status),
        "status_empty_object.json" => fault(Status),
        "status_hidden_code.json" => fault(Status),
        "status_upper_code.json" => fault(Status),
        "status_upper_error.json" => fault(Status),
        "status_lower_response.json" => fault(Status),
        "status_lower_error.json" => fault(Status),

        // The error page of a proxy or a gateway, in JSON.
        "status_error_text.json" => fault(Status),
        "status_errors.json" => fault(Status),
        "status_errno.json" => fault(Status),
        "status_proxied.json" => fault(Status),

        // Other Tencent envelopes.
        "status_chat.json" => fault(Status),
        "status_dnspod.json" => fault(Status),
        "status_retcode.json" => fault(Status),
        "status_return_code.json" => fault(Status),
        "status_sms.json" => fault(Status),

    }
}

/// Failures, and bodies that are not even an object.
#[rustfmt::skip]
fn failures() -> Vec<Row> {
    corpus! {
        // The vendor's word and the request id.
        "code_desc.json" => failure(4000).module(-505).text("参数缺失").word("InvalidParameter.MissingParameter").request("5a8c"),
        "code_desc_number.json" => failure(4000).word("4000"),
        "code_desc_module.json" => failure(4000).module(-514).text("资源重复").word("-514"),
        "code_desc_module_text.json" => failure(5100).module(100_004).text("x").word("100004").unknown(),
        "code_desc_null.json" => failure(4000),
        "code_desc_array.json" => failure(4000).word(r#"["InvalidParameter"]"#).request("true"),
        "request_id_number.json" => failure(4400).text("frequency limit").request("731").retry(Retry::Throttle),
        "request_id_upper.json" => failure(4400).text("frequency limit").request("731").retry(Retry::Throttle),
        "request_id_both.json" => fault_after(Status, 4400),

        // Messages.
        "message_null.json" => failure(4000),
        "message_empty.json" => failure(4000),
        "message_number.json" => failure(4000).text("-514"),
        "message_object.json" => failure(4000).text(r#"{"zh":"(-514)资源重复"}"#),
        "message_array.json" => failure(4000).text(r#"["(-514)x",1]"#),
        "message_true.json" => failure(4000).text("true"),
        "message_msg.json" => failure(4000).module(-514).text("x"),
        "message_upper.json" => failure(4000).module(-514).text("x"),
        "message_null_beside_msg.json" => failure(4000).module(-514).text("x"),
        "message_full_width.json" => failure(4000).module(-514).text("资源重复"),
        "message_padded.json" => failure(4000).module(-514).text("资源重复"),
        "message_zero_width.json" => failure(4000).module(-514).text("x"),
        "message_square_brackets.json" => failure(4000).text("[-514]x"),
        "message_repeats_code.json" => failure(4000).text("(4000)x"),
        "message_two_codes.json" => failure(4000).module(-514).text("(2001)资源重复"),
        "message_words_in_brackets.json" => failure(4000).text("(项目)不存在"),
        "message_escaped.json" => failure(4000).module(-514).text("资源重复 😀 \"a/b\""),
        "message_line_break.json" => failure(4000).module(-514).text("a\nb"),
        "message_half_surrogate.json" => fault_after(Syntax, 4000),
        "message_twice.json" => fault_after(Status, 4000),
        "message_twice_beside_success.json" => fault_after(Status, 0),

        // Codes.
        "code_full_width.json" => failure(4000),
        "code_padded.json" => failure(4000),
        "code_escaped.json" => failure(4000),
        "code_unknown.json" => failure(-7).module(-514).text("资源重复"),
        "code_all_unknown.json" => failure(-7).module(9).text("x").unknown(),
        "code_beyond_32_bits.json" => failure_without_number().word("2147483648").text("x"),
        "code_beyond_64_bits.json" => failure_without_number().word("99999999999999999999999999"),
        "code_fraction_of_zeros.json" => failure(4000),
        "code_fraction.json" => failure_without_number().word("4000.5"),
        "code_exponent.json" => failure_without_number().word("4e3"),
        "code_word.json" => failure_without_number().word("InvalidParameter").text("x").retry(Retry::Never),
        "code_true.json" => fault(Status),
        "code_array.json" => fault(Status),
        "code_object.json" => fault(Status),
        "code_twice.json" => fault_after(Status, 4000),
        "code_twice_limit.json" => fault_after(Status, 4400),
        "code_last.json" => failure(4000).module(-514).text("资源重复"),
        "keys_escaped.json" => failure(4000).module(-514).text("x"),
        "partly_done.json" => failure(5400).module(-514).text("x"),
        "pretty.json" => failure(4000).module(-514).text("资源重复"),
        "other_case.json" => failure(4000).module(-513).text("x"),
        "bom.json" => failure(4000).module(-514).text("资源重复"),

        // API 3.0.
        "v3_error.json" => failure_without_number().word("AuthFailure.SignatureFailure")
            .text("The provided credentials could not be validated. Please check your signature is correct.")
            .request("ed93f3cb-f35e-473f-b9f3-0d451b8b79c6").retry(Retry::Never),
        "v3_error_known.json" => failure_without_number().word("InvalidParameter.MissingParameter").text("缺少参数").request("6c"),
        "v3_error_escaped.json" => failure_without_number().word("A.B").text("资").request("6c"),
        "v3_error_lower.json" => failure_without_number().word("InternalError").text("boom").retry(Retry::Backoff),
        "v3_error_without_code.json" => failure_without_number().text("x"),
        "v3_error_empty.json" => failure_without_number(),
        "v3_error_number.json" => failure_without_number().word("4000").text("(-514)x"),
        "v3_error_code_zero.json" => failure_without_number().word("0").text("x").request("6c"),
        "v3_error_code_object.json" => fault(Status),
        "v3_error_fraction.json" => fault(Status),
        "v3_error_text.json" => fault(Status),
        "v3_error_true.json" => fault(Status),
        "v3_error_integer.json" => fault(Status),
        "v3_error_beside_zero.json" => failure_without_number().word("InternalError").text("x").request("6c").retry(Retry::Backoff),
        "v3_twice.json" => fault(Status),
        "v3_twice_limit.json" => fault(Status),
        "v3_error_twice.json" => fault(Status),
        "v3_success.json" => Outcome::Success,
        "v3_success_error_null.json" => Outcome::Success,
        "v3_success_empty.json" => Outcome::Success,
        "v3_success_beside_code.json" => failure(4000).module(-514).text("x"),
        "v3_response_null.json" => fault(Status),
        "v3_response_fraction.json" => fault(Status),
        "v3_code_null.json" => failure_without_number().word("A.B").text("x"),
        "v3_beside_code.json" => failure_without_number().word("A.B").text("y"),

        // JSON, but not an object.
        "top_array.json" => fault(Status),
        "top_string.json" => fault(Status),
        "top_number.json" => fault(Status),
        "top_fraction.json" => fault(Status),
        "top_null.json" => fault(Status),
        "top_true.json" => fault(Status),
    }
}

/// The bodies that are not JSON.
#[rustfmt::skip]
fn other_files() -> Vec<Row> {
    corpus! {
        "empty.body" => fault(Empty),
        "blank.body" => fault(Empty),
        "bom_alone.body" => fault(Empty),
        "bom_twice.body" => failure(4000),
        "nginx_502.body" => fault(Syntax),
        "callback.body" => fault(Syntax),
        "plain_text.body" => fault(Syntax),
        "gzip.body" => fault(Syntax),
        "utf16.body" => fault(Syntax),
        "single_quotes.body" => fault(Syntax),
        "code_half_number.body" => fault(Syntax),
        "trailing_garbage.body" => fault_after(Syntax, 4000),
        "two_objects.body" => fault_after(Syntax, 4000),
        "two_objects_limit.body" => fault(Syntax),
        "comma_missing.body" => fault_after(Syntax, 4000),
        "control_character.body" => fault_after(Syntax, 4000),
        "data_half_surrogate.body" => fault_after(Syntax, 4000),
        "utf8_broken_after_code.body" => fault_after(Syntax, 4000),
        "utf8_broken_before_code.body" => fault_after(Syntax, 4000),
        "utf8_broken_in_data.body" => fault_after(Syntax, 4000),

        // Cut off.
        "cut_in_code.body" => fault(Truncated),
        "cut_after_code.body" => fault_after(Truncated, 4000),
        "cut_in_key.body" => fault_after(Truncated, 4000),
        "cut_in_message.body" => fault_after(Truncated, 4000),
        "cut_in_escape.body" => fault_after(Truncated, 4000),
        "cut_in_data.body" => fault_after(Truncated, 0),
        "cut_before_code.body" => fault(Truncated),
        "cut_after_message.body" => fault_after(Truncated, 4400),
        "cut_in_v3.body" => fault(Truncated),
        "cut_in_v3_after_code.body" => fault(Truncated),
        "cut_in_v3_limit.body" => fault(Truncated),
    }
}

/// Every body, by the name of its file.
pub(crate) fn bodies() -> impl Iterator<Item = (&'static str, &'static [u8])> {
    corpus().into_iter().map(|(file, body, _)| (file, body))
}

#[test]
fn every_body_is_read_as_expected() {
    for (file, body, expected) in corpus() {
        assert_eq!(read(body, MONITORING), expected, "{file}");
    }
}

#[test]
fn a_byte_order_mark_before_and_whitespace_around_a_body_change_nothing() {
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
        // A shorter number is still a number: only brackets and quotes show where a body ends.
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
