//! Measures costs of tencentcloud-errors that benchmarks of calls do not show.

mod build_cost;
mod calls;
mod generator;
mod guard;
#[path = "../../src/spec.rs"]
mod spec;

use std::error::Error;
use std::process::ExitCode;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const USAGE: &str = "\
usage: tencentcloud-errors-measure COMMAND
  guard                       compare costs other than time with budget.toml
  build-cost [--against PATH] time builds of dependents, also of another checkout
  generator                   time the generator on 100, 1,000 and 17,000 entries";

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        ["guard"] => guard::check(),
        ["workload", name] => guard::run_workload(name),
        ["build-cost"] => build_cost::print(None),
        ["build-cost", "--against", checkout] => build_cost::print(Some(checkout)),
        ["generator"] => generator::print(),
        _ => Err(USAGE.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
