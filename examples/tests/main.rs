//! The examples run, and the pages that quote them quote what is so.

mod document;
mod run;
mod signature_v3;

/// An SDK needs this for everything that lives across an `await`.
#[test]
fn errors_go_from_thread_to_thread() {
    fn check<T: Send + Sync + 'static>() {}
    check::<tencentcloud_errors_examples::CallError>();
}
