//! Every test of the runtime crate from outside, in one binary: linking is what one waits for.

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

/// All of so many cases with `CI` set, else a tenth of them, and under Miri a few.
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
