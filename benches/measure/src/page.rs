//! The page that people read: `docs/performance.md`, its plot, and three numbers in the README.

use std::fmt::Write as _;
use std::fs;

use tencentcloud_errors::{CdnError, PublicError};

use crate::Result;
use crate::build_cost::Row;
use crate::generator::{self, Run};
use crate::run_time::{RunTime, find};
use crate::scratch::{workspace, write};
use crate::size::Slope;
use crate::targets::KNOWN;
use crate::{machine, plot};

/// All figures of one run.
pub(crate) struct Figures {
    pub(crate) run_time: RunTime,
    pub(crate) build_cost: Vec<Row>,
    pub(crate) slopes: Vec<Slope>,
    pub(crate) rlib_size: u64,
    pub(crate) generator: Vec<Run>,
    pub(crate) machine: String,
}

const PAGE: &str = "docs/performance.md";
const PLOT: &str = "docs/performance.svg";
/// What stands between these in the page and in the README is the same.
pub(crate) const SUMMARY: [&str; 2] = ["<!-- measured -->", "<!-- /measured -->"];
pub(crate) const SIZES: [&str; 3] = ["100", "1000", "17000"];

/// Writes everything.
pub(crate) fn publish(figures: &Figures) -> Result<()> {
    let root = workspace();
    let summary = figures.summary()?;
    write(&root.join(PLOT), &plot::plot(&figures.run_time)?)?;
    write(&root.join(PAGE), &figures.page(&summary)?)?;
    let readme = fs::read_to_string(root.join("README.md"))?;
    let old = between(&readme, SUMMARY).ok_or("README.md has no marks for the figures")?;
    write(&root.join("README.md"), &readme.replacen(old, &summary, 1))
}

/// What stands between two marks.
pub(crate) fn between<'t>(text: &'t str, [start, end]: [&str; 2]) -> Option<&'t str> {
    text.split_once(start)?.1.split_once(end).map(|(inside, _)| inside)
}

impl Figures {
    pub(crate) fn warm(&self, what: &str, who: &str, on: &str) -> Result<f64> {
        let time = self.run_time.warm(what, who, on);
        time.ok_or_else(|| format!("no benchmark {what}, {who}, {on}").into())
    }

    pub(crate) fn cold_build(&self, who: &str) -> Result<f64> {
        let row =
            self.build_cost.iter().find(|row| row.profile == "release" && row.who.starts_with(who));
        row.map(|row| row.cold.as_secs_f64()).ok_or_else(|| format!("no build of {who}").into())
    }

    /// The three numbers.
    fn summary(&self) -> Result<String> {
        let found = self.warm("from_code", "ours", "1000")?;
        let hashed = self.warm("from_code", "phf", "1000")? / found;
        let read = self.warm("decode", "serde_json::Value", KNOWN)?
            / self.warm("decode", "Envelope", KNOWN)?;
        let bytes = self.slopes.first().ok_or("no size of a binary")?.rest();
        Ok(format!(
            "\nA code among 1,000 is found in {found:.1} ns, {hashed:.1} times faster than in a map of phf; \
             a failed\nreply is read {read:.1} times faster than into a `serde_json::Value`; with everything in \
             both languages\na code adds {bytes:.0} bytes and its texts to a binary.\n"
        ))
    }

    fn page(&self, summary: &str) -> Result<String> {
        let mut page = format!(
            "# Performance\n\n{}{summary}{}\n\n{}\n\
             Ratios of one run count; absolute figures are a guide.\n\n\
             ![Cost of lookups against the number of codes](performance.svg)\n\n",
            SUMMARY[0], SUMMARY[1], self.machine
        );
        self.targets(&mut page)?;
        self.lookups(&mut page)?;
        self.decoding(&mut page)?;
        self.building(&mut page)?;
        self.sizes(&mut page)?;
        page.push_str(&generator::section(&self.generator)?);
        write!(page, "{REPEAT}\nVersions: {}.\n", machine::versions()?)?;
        Ok(page)
    }

    fn lookups(&self, page: &mut String) -> Result<()> {
        page.push_str(LOOKUPS);
        for what in ["from_code", "title", "remedy", "is_retryable", "from_str"] {
            for who in ["ours", "match", "derives", "phf"] {
                let cells = SIZES.map(|size| cell(self.run_time.warm(what, who, size)));
                writeln!(page, "| `{what}` | {who} | {} |", cells.join(" | "))?;
            }
        }
        page.push_str("\nReal tables, as they are:\n\n| ns | table | codes | `from_code` | `title` | `from_str` |\n| --- | --- | --- | --- | --- | --- |\n");
        let (public, cdn) = (PublicError::ALL.len().to_string(), CdnError::ALL.len().to_string());
        for (who, table, on) in [
            ("ours", "`PublicError`", &*public),
            ("ours", "`CdnError`", &*cdn),
            ("http::StatusCode", "`http::StatusCode`", "60"),
            ("nix::Errno", "`nix::errno::Errno`", "131"),
            ("tokio_postgres::SqlState", "`tokio_postgres::SqlState`", "0"),
        ] {
            let on = self
                .run_time
                .warm
                .iter()
                .find(|time| time.who == who && (who != "ours" || time.on == on))
                .map_or(on, |time| &*time.on);
            let cells = ["from_code", "title", "from_str"]
                .map(|what| cell(self.run_time.warm(what, who, on)));
            let codes = if on == "0" { "about 250" } else { on };
            writeln!(page, "| {who} | {table} | {codes} | {} |", cells.join(" | "))?;
        }
        page.push_str(COLD);
        for time in &self.run_time.cold {
            writeln!(
                page,
                "| `{}` | {} | {} | {:.0} |",
                time.what, time.who, time.on, time.nanoseconds
            )?;
        }
        Ok(())
    }

    fn decoding(&self, page: &mut String) -> Result<()> {
        page.push_str(DECODING);
        let mut shapes: Vec<&str> = Vec::new();
        for time in self.run_time.warm.iter().filter(|time| time.what == "decode") {
            if !shapes.contains(&&*time.on) {
                shapes.push(&time.on);
            }
        }
        shapes.sort_unstable();
        for shape in shapes {
            for who in [
                "Envelope",
                "ApiError",
                "serde_json::Value",
                "struct, serde_json",
                "struct, sonic-rs",
                "struct, simd-json",
            ] {
                let Some(time) = self.run_time.warm("decode", who, shape) else { continue };
                let allocations = find(&self.run_time.allocations, "allocations", who, shape);
                let allocations = allocations.map_or(String::new(), |count| format!("{count:.0}"));
                writeln!(page, "| {shape} | {who} | {time:.0} | {allocations} |")?;
            }
        }
        Ok(())
    }

    fn building(&self, page: &mut String) -> Result<()> {
        page.push_str(BUILDING);
        for row in &self.build_cost {
            let (cold, edited) = (row.cold.as_secs_f64(), row.edited.as_secs_f64());
            writeln!(page, "| {} | {} | {cold:.2} s | {edited:.2} s |", row.who, row.profile)?;
        }
        Ok(())
    }

    fn sizes(&self, page: &mut String) -> Result<()> {
        page.push_str(SIZE);
        for slope in &self.slopes {
            let Slope { what, text, binary, relocations } = slope;
            let rest = slope.rest();
            writeln!(page, "| {what} | {binary:.0} | {text:.0} | {relocations:.0} | {rest:.0} |")?;
        }
        writeln!(
            page,
            "\nThe library of the published crate (release, without `json`) has {} kB, most of which is\n\
             metadata for the compiler, and none of which is machine code.",
            self.rlib_size / 1000
        )?;
        Ok(())
    }
}

fn cell(time: Option<f64>) -> String {
    time.map_or("–".to_owned(), |time| format!("{time:.1}"))
}

const LOOKUPS: &str = "
## Lookups

Nanoseconds a call, over 32,768 keys in random order; half of the codes are misses, near the hits.
Each figure is the best of three rounds, each of which measures everything once. The loop itself
takes 0.6 to 1 ns of each. The tables are made up by one generator of specs, ours are what the real
code generator makes of them, and the peers are what their own users would write:

- *match*: an enum and plain `match` tables.
- *derives*: an enum with `thiserror::Error`, strum's `EnumString` and `EnumMessage`, and num_enum's
  `TryFromPrimitive`.
- *phf*: maps of phf by code and by name, as rust-postgres has them.

At 17,000 codes *match* and *derives* are missing: rustc needs more than three minutes and 7 GB for
the former, and the latter is matches and more.

| ns | | 100 codes | 1,000 codes | 17,000 codes |
| --- | --- | --- | --- | --- |
";
const COLD: &str = "
Cold: single calls, each after a walk over 192 MB of other memory; the median of 41, which holds the
time of reading the clock.

| | | codes | ns |
| --- | --- | --- | --- |
";
const DECODING: &str = "
## Replies

From the bytes of a failed reply to both entries of our tables and the verdict; the best of three
rounds, too. `Envelope` borrows from the body, `ApiError` can be kept; the struct is derived, with
`String`s and a code that may be a number or a string. sonic-rs and simd-json read into the same
struct, simd-json from a copy that it may overwrite, whose making is not measured but counts as one
allocation.

| body | reader | ns | allocations |
| --- | --- | --- | --- |
";
const BUILDING: &str = "
## Builds of dependents

A program with one dependency, from nothing and after an edit of the program itself; the median of
five builds in turns, of the slow ones one.

| dependency | build | from nothing | after an edit |
| --- | --- | --- | --- |
";
const SIZE: &str = "
## Binaries

Bytes that a code adds to a stripped binary: the slope between tables of 100 and of 1,000 codes.
Text is what the program reads; relocations are what a position-independent binary needs for each
pointer to a text; the rest is pointers, lengths and indexes.

| a program that uses | all | text | relocations | rest |
| --- | --- | --- | --- | --- |
";
const REPEAT: &str = "
## How to repeat this

```sh
cargo run --release -p tencentcloud-errors-measure          # all of it: this page, the plot, three numbers of the README
cargo bench -p tencentcloud-errors-benches                   # run time alone
cargo run --release -p tencentcloud-errors-measure -- guard  # what CI compares with a budget
```

The first needs an idle machine with two cores and twenty minutes. The guard looks at no clock:
valgrind counts instructions, and cargo the packages that a dependent compiles, against
`benches/measure/budget.toml`; and it looks for machine code in the library, which makes dependents
compile what they never call.
";
