//! Keeps `generated/` in step with `spec/`, as the root of the repository does.

#[path = "../build.rs"]
mod of_root;

fn main() {
    of_root::main();
}
