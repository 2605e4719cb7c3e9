//! Tables and services as values of options.

use std::collections::HashSet;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use tencentcloud_errors::{Product, Table};

use crate::likeness::distance;
use crate::locale;
use crate::tables::tables;
use crate::texts::{Texts, texts};

/// The names of services on the wire, where they are not the ids of their products.
const ON_THE_WIRE: [(&str, &str); 1] = [("as", "auto_scaling")];

/// A parser for values that have names. Shells complete the names; help does not list so many.
#[derive(Clone, Copy)]
pub(crate) struct Named<T: 'static> {
    what: Texts,
    hint: Texts,
    /// All values by name; a value may have two names.
    all: fn() -> Vec<(&'static str, T)>,
}

/// The parser for tables.
pub(crate) fn table_parser() -> Named<&'static Table> {
    let all = || tables().iter().map(|table| (table.name(), *table)).collect();
    let hint = texts(
        "`tcerr export --format json` lists every table; the tables of a service begin with its name",
        "`tcerr export --format json` 列有所有的表，某个服务的表名以服务名开头",
    );
    Named { what: texts("table", "表"), hint, all }
}

/// The parser for services and products of API 2.0, by id or by the name on the wire.
pub(crate) fn service_parser() -> Named<Product> {
    let all = || {
        let mut seen = HashSet::new();
        let all = tables().iter().filter_map(|table| table.product());
        let products: Vec<_> = all.filter(|product| seen.insert(*product)).collect();
        let on_the_wire = products.iter().filter_map(|it| Some((wire_name(*it)?, *it)));
        products.iter().map(|product| (product.id(), *product)).chain(on_the_wire).collect()
    };
    let hint = texts(
        "a service has the name of its package in the official SDKs",
        "服务名即官方 SDK 中的包名",
    );
    Named { what: texts("service", "服务"), hint, all }
}

/// The name on the wire, if it is not the id.
fn wire_name(product: Product) -> Option<&'static str> {
    ON_THE_WIRE.iter().find(|(_, id)| *id == product.id()).map(|(name, _)| *name)
}

/// The preferred name of a service, which is its name on the wire.
pub(crate) fn service_name(product: Product) -> &'static str {
    wire_name(product).unwrap_or(product.id())
}

impl<T> Named<T> {
    /// The names nearest to an unknown one.
    fn near(all: &[(&'static str, T)], name: &str) -> Vec<&'static str> {
        let name = name.to_lowercase();
        // Few people remember the version in the name of a table.
        let likeness = |known: &'static str| {
            let most = known.len().max(name.len()).div_ceil(3);
            let version = known.split_once("_v2").map_or(known, |(service, _)| service);
            [known, version].iter().filter_map(|it| distance(&name, it, most)).min()
        };
        let near = all.iter().filter_map(|(known, _)| Some((likeness(known)?, *known)));
        let mut near: Vec<_> = near.collect();
        near.sort_by_key(|(distance, _)| *distance);
        let best = near.first().map(|(distance, _)| *distance);
        near.retain(|(distance, _)| Some(*distance) == best);
        near.into_iter().take(3).map(|(_, known)| known).collect()
    }
}

impl<T: Clone + Send + Sync + 'static> TypedValueParser for Named<T> {
    type Value = T;

    fn parse_ref(
        &self,
        command: &clap::Command,
        argument: Option<&clap::Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<T, clap::Error> {
        let all = (self.all)();
        let name = value.to_string_lossy();
        if let Some((_, value)) = all.iter().find(|(known, _)| known.eq_ignore_ascii_case(&name)) {
            return Ok(value.clone());
        }
        let mut error = clap::Error::new(ErrorKind::ValueValidation).with_cmd(command);
        let argument = argument.map(ToString::to_string).unwrap_or_default();
        error.insert(ContextKind::InvalidArg, ContextValue::String(argument));
        error.insert(ContextKind::InvalidValue, ContextValue::String(name.to_string()));
        let near = Self::near(&all, &name);
        let hint = match near.as_slice() {
            [] => self.hint.into(),
            near => texts(
                format!("did you mean {}?", near.join(", ")),
                format!("您要找的是否为 {}？", near.join("、")),
            ),
        };
        let (Texts { en, zh }, Texts { en: what, zh: what_zh }) = (hint, self.what);
        let hint =
            texts(format!("there is no such {what}; {en}"), format!("没有这个{what_zh}；{zh}"));
        let hint = hint.get(locale::spoken()).into();
        error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![hint]));
        Err(error)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new((self.all)().into_iter().map(|(name, _)| PossibleValue::new(name))))
    }
}
