//! The fields of one TOML table: which are there, which are missing, which are nobody's.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Faults;
use crate::nearest::did_you_mean;
use crate::rules::structure::{MISSING_FIELD, UNKNOWN_FIELD};

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
            faults.report(&MISSING_FIELD, &self.header, message);
        }
        value
    }

    /// Reports every field that nobody asked for.
    pub(super) fn finish(self, faults: &mut Faults<'_, '_>) {
        for key in self.table.keys() {
            let name = key.get_ref().as_ref();
            if !self.known.contains(&name) {
                let message = format!("{} has no field `{name}`", self.what);
                let help = did_you_mean(name, &self.known);
                faults.report_with_help(&UNKNOWN_FIELD, &key.span(), message, help);
            }
        }
    }
}
