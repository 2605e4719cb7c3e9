//! The fields of one TOML table: which are there, which are missing, which are nobody's.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Faults;

/// Hands out the fields of one table and remembers their names.
pub(super) struct Fields<'t, 'i> {
    /// What the table is, for messages: `[[table.error]]`.
    what: &'static str,
    table: &'t DeTable<'i>,
    /// Where a missing field is reported.
    header: Range<usize>,
    known: Vec<&'static str>,
}

impl<'t, 'i> Fields<'t, 'i> {
    pub(super) fn new(what: &'static str, table: &'t DeTable<'i>, header: Range<usize>) -> Self {
        Self { what, table, header, known: Vec::new() }
    }

    pub(super) fn optional(&mut self, key: &'static str) -> Option<&'t Spanned<DeValue<'i>>> {
        self.known.push(key);
        self.table.get(key)
    }

    pub(super) fn required(
        &mut self,
        key: &'static str,
        faults: &mut Faults<'_, '_>,
    ) -> Option<&'t Spanned<DeValue<'i>>> {
        let value = self.optional(key);
        if value.is_none() {
            let message = format!("{} needs the field `{key}`", self.what);
            faults.report(&self.header, "missing_field", message);
        }
        value
    }

    /// Reports every field that nobody asked for.
    pub(super) fn finish(self, faults: &mut Faults<'_, '_>) {
        for key in self.table.keys() {
            if !self.known.contains(&&**key.get_ref()) {
                let message = format!(
                    "{} has no field `{}`; its fields are {}",
                    self.what,
                    key.get_ref(),
                    self.known.join(", ")
                );
                faults.report(&key.span(), "unknown_field", message);
            }
        }
    }
}
