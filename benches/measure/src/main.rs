//! Measures what tencentcloud-errors costs: `cargo run --release -p tencentcloud-errors-measure`
//! writes `docs/performance.md`, `guard` compares what no clock is needed for with a budget.

mod build_cost;
mod dependent;
mod generator;
mod guard;
mod machine;
mod page;
mod plot;
mod run_time;
mod scratch;
mod size;
#[allow(dead_code, unreachable_pub, reason = "the benchmarks use the rest")]
#[path = "../../src/spec.rs"]
mod spec;
mod targets;

use std::error::Error;
use std::process::ExitCode;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        [] => measure(),
        ["guard"] => guard::check(),
        ["workload", name] => guard::run_workload(name),
        _ => Err("usage: measure [guard]".into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Measures everything, and publishes it.
fn measure() -> Result<()> {
    let machine = machine::machine()?;
    // What compiles much comes first, so that the clock runs on a machine that is done with it.
    let (slopes, rlib_size) = size::sizes()?;
    let build_cost = build_cost::rows()?;
    let generator = generator::runs()?;
    let run_time = run_time::RunTime::measure()?;
    let figures = page::Figures { run_time, build_cost, slopes, rlib_size, generator, machine };
    page::publish(&figures)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{SUMMARY, between};

    #[test]
    fn the_readme_quotes_the_page() {
        let read = |path: &str| std::fs::read_to_string(scratch::workspace().join(path)).unwrap();
        let (readme, page) = (read("README.md"), read("docs/performance.md"));
        assert!(between(&page, SUMMARY).is_some());
        assert_eq!(between(&readme, SUMMARY), between(&page, SUMMARY));
    }
}
