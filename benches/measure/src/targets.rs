//! What was aimed at, and what came out.

use std::fmt::Write as _;

use crate::Result;
use crate::generator;
use crate::page::{Figures, SIZES};
use crate::run_time::find;

/// The failed reply that the targets are about.
pub(crate) const KNOWN: &str = "with word and request id";

/// One row of the table.
struct Target {
    what: String,
    aim: &'static str,
    measured: String,
    is_met: bool,
}

impl Target {
    /// None of several values may be above a limit.
    fn at_most(what: impl Into<String>, aim: &'static str, limit: f64, values: &[f64]) -> Self {
        let is_met = values.iter().all(|value| *value <= limit);
        Self { what: what.into(), aim, measured: list(values), is_met }
    }

    /// None of several values may be below a limit.
    fn at_least(what: impl Into<String>, aim: &'static str, limit: f64, values: &[f64]) -> Self {
        let is_met = values.iter().all(|value| *value >= limit);
        Self { what: what.into(), aim, measured: list(values), is_met }
    }
}

fn list(values: &[f64]) -> String {
    let list: Vec<_> = values.iter().map(|value| format!("{value:.1}")).collect();
    list.join(", ")
}

impl Figures {
    /// The table of targets.
    pub(crate) fn targets(&self, page: &mut String) -> Result<()> {
        page.push_str("| what | target | measured | met |\n| --- | --- | --- | --- |\n");
        let targets = [self.lookup_targets()?, self.decode_targets()?, self.build_targets()?];
        for Target { what, aim, measured, is_met } in targets.into_iter().flatten() {
            let met = if is_met { "yes" } else { "**no**" };
            writeln!(page, "| {what} | {aim} | {measured} | {met} |")?;
        }
        Ok(())
    }

    /// Our times at each of some table sizes.
    fn ours(&self, what: &str) -> Result<Vec<f64>> {
        SIZES.iter().map(|size| self.warm(what, "ours", size)).collect()
    }

    /// How many times slower a peer is, at each of some table sizes.
    fn against(&self, what: &str, who: &str, sizes: &[&str]) -> Result<Vec<f64>> {
        let ratio = |size: &&str| Ok(self.warm(what, who, size)? / self.warm(what, "ours", size)?);
        sizes.iter().map(ratio).collect()
    }

    fn lookup_targets(&self) -> Result<Vec<Target>> {
        let mut targets = vec![
            Target::at_most(
                "`from_code`, hits and misses, at 100, 1,000 and 17,000 codes",
                "≤ 3 ns",
                3.0,
                &self.ours("from_code")?,
            ),
            Target::at_least(
                "the same, against phf",
                "≥ 5 times faster",
                5.0,
                &self.against("from_code", "phf", &SIZES)?,
            ),
        ];
        for what in ["title", "remedy", "is_retryable"] {
            targets.push(Target::at_most(format!("`{what}`"), "≤ 3 ns", 3.0, &self.ours(what)?));
            targets.push(Target::at_least(
                "the same, against derives",
                "≥ 4 times faster",
                4.0,
                &self.against(what, "derives", &SIZES[..2])?,
            ));
        }
        targets.push(Target::at_most(
            "`FromStr` by name",
            "≤ 12 ns",
            12.0,
            &self.ours("from_str")?,
        ));
        Ok(targets)
    }

    fn decode_targets(&self) -> Result<Vec<Target>> {
        let against_value = |on: &str| -> Result<f64> {
            let value = self.warm("decode", "serde_json::Value", on)?;
            Ok(value / self.warm("decode", "Envelope", on)?)
        };
        let allocations = find(&self.run_time.allocations, "allocations", "Envelope", KNOWN);
        Ok(vec![
            Target::at_least(
                "a known error, borrowed, against `serde_json::Value`",
                "≥ 2.3 times faster",
                2.3,
                &[against_value(KNOWN)?],
            ),
            Target::at_least(
                "512 mixed bodies",
                "≥ 2 times faster",
                2.0,
                &[against_value("512 mixed bodies")?],
            ),
            Target::at_most(
                "allocations of a known error, borrowed",
                "none",
                0.0,
                &[allocations.ok_or("allocations were not counted")?],
            ),
        ])
    }

    fn build_targets(&self) -> Result<Vec<Target>> {
        let ours = self.cold_build("ours")?;
        let mut targets = vec![
            Target::at_most(
                "dependent's cold release build, against an empty library",
                "≤ 1.4 times",
                1.4,
                &[ours / self.cold_build("an empty")?],
            ),
            Target::at_least(
                "the same, against derives",
                "≥ 30 times faster",
                30.0,
                &[self.cold_build("derives")? / ours],
            ),
        ];
        let [everything, few] = &self.slopes[..] else {
            return Err("two programs have sizes".into());
        };
        targets.extend([
            Target::at_most(
                format!("bytes a code beyond text: {}", everything.what),
                "≤ 240, relocations apart",
                240.0,
                &[everything.rest()],
            ),
            Target::at_most(
                format!("the same: {}", few.what),
                "≤ 120, with relocations",
                120.0,
                &[few.beyond_text()],
            ),
        ]);
        let generator = |profile, size| generator::seconds(&self.generator, profile, size);
        let (debug, release) = (generator("dev", 17_000)?, generator("release", 17_000)?);
        targets.extend([
            Target::at_most(
                "generator in a debug build script, 17,000 entries against 1,000",
                "≤ 20 times",
                20.0,
                &[debug / generator("dev", 1_000)?],
            ),
            Target::at_most("17,000 entries, in seconds", "< 8 s", 8.0, &[debug]),
            Target::at_most("the same in release", "< 1 s", 1.0, &[release]),
        ]);
        Ok(targets)
    }
}
