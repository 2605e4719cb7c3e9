//! Every integration test of the runtime crate, in one binary, because linking takes most of the time.

mod cargo_build;
mod facts;
mod links;
mod one_line;
mod specs;
mod tables;
mod vocabulary;

#[cfg(feature = "json")]
mod allocations;
#[cfg(feature = "json")]
mod json;
#[cfg(feature = "serde")]
mod serde_codes;

/// How many of so many cases are tried: all with `CI` set, otherwise a tenth, and under Miri a few.
#[cfg(feature = "json")]
fn share(cases: u32) -> u32 {
    let is_ci = std::env::var_os("CI").is_some_and(|value| value != "false");
    if cfg!(miri) {
        4
    } else if is_ci {
        cases
    } else {
        cases.div_ceil(10)
    }
}
