//! tracing: an error's numbers and words as fields instead of one text.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use tencentcloud_errors::reply::{ApiError, Error, check};
use tencentcloud_errors::{CdnError, Retry};
use tracing::subscriber::with_default;

/// Logs an error, of any table. A value that is `None` adds no field.
fn log(error: &ApiError) {
    tracing::warn!(
        code = error.code(),
        module_code = error.module_code(),
        request_id = error.request_id(),
        retry = error.retry().map(Retry::as_str),
        "{}",
        error.title(),
    );
}

fn add_host(reply: &str) -> Result<(), Error> {
    let result = check(reply.as_bytes(), &[CdnError::TABLE]);
    if let Err(Error::Api(error)) = &result {
        log(error);
    }
    result
}

fn main() {
    let lines = Lines::default();
    let writer = lines.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_writer(move || writer.clone())
        .with_ansi(false)
        .without_time()
        .with_target(false)
        .finish();
    with_default(subscriber, || {
        let reply = r#"{"code":5100,"message":"(2010)操作过于频繁","requestId":"8f3e"}"#;
        assert!(add_host(reply).is_err());
        assert!(add_host(r#"{"code":4500,"message":"重放攻击"}"#).is_err());
        assert!(add_host(r#"{"code":0,"message":""}"#).is_ok());
    });

    let text = lines.text();
    print!("{text}");
    let lines: Vec<&str> = text.lines().map(str::trim_start).collect();
    let throttled = format!(
        "WARN {} code=5100 module_code=2010 request_id=\"8f3e\" retry=\"throttle\"",
        CdnError::from_code(2010).map_or("", CdnError::title)
    );
    assert_eq!(lines, [throttled.as_str(), "WARN replay attack code=4500 retry=\"sign_again\""]);
}

/// Keeps what is logged, to look at it afterwards.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Lines {
    fn text(&self) -> String {
        let bytes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
