//! The tables that a query is looked up in.

use tencentcloud_errors::reply::ApiError;
use tencentcloud_errors::{CommonError, Product, Table};

use crate::names::service_name;
use crate::reading::{Asked, Query};
use crate::tables::{by_word, tables, without_services};

/// The tables that a query is looked up in.
#[derive(Clone, Debug, Default)]
pub(super) enum Scope {
    #[default]
    All,
    Table(&'static Table),
    /// The tables of these services; for codes that they do not list, those of every product.
    Services(Vec<Product>),
}

impl Scope {
    pub(super) fn new(table: Option<&'static Table>, services: &[Product]) -> Self {
        match (table, services) {
            (Some(table), _) => Self::Table(table),
            (None, []) => Self::All,
            (None, services) => Self::Services(services.to_vec()),
        }
    }

    /// Whether a table is asked.
    pub(super) fn has(&self, table: &Table) -> bool {
        match self {
            Self::All => true,
            Self::Table(asked) => *asked == table,
            Self::Services(services) => {
                table.product().is_some_and(|product| services.contains(&product))
            }
        }
    }

    /// Whether a table may answer for those that are asked.
    pub(super) fn may_answer(&self, table: &Table) -> bool {
        self.has(table) || matches!(self, Self::Services(_)) && table.product().is_none()
    }

    /// The query as these tables see it. A word that only other services list is unlisted for the
    /// services that are asked: its family answers.
    pub(super) fn read(&self, asked: Asked) -> Asked {
        let Query::Words(word) = &asked.query else { return asked };
        let is_foreign = {
            let mut listed = by_word(word).peekable();
            matches!(self, Self::Services(_))
                && listed.peek().is_some()
                && !listed.any(|entry| self.may_answer(entry.table()))
        };
        if !is_foreign || CommonError::TABLE.family_of(word).is_none() {
            return asked;
        }
        let error = ApiError::from_word(word, "", without_services());
        Asked { query: Query::Reply(error), ..asked }
    }

    /// The tables that are asked.
    pub(super) fn tables(&self) -> Vec<&'static Table> {
        tables().iter().copied().filter(|table| self.has(table)).collect()
    }

    /// The product whose texts count, if there is exactly one.
    pub(super) fn product(&self) -> Option<Product> {
        match self {
            Self::Table(table) => table.product(),
            Self::Services(services) if services.len() == 1 => services.first().copied(),
            _ => None,
        }
    }

    /// The names of the services that are asked.
    pub(super) fn services(&self) -> Vec<&'static str> {
        match self {
            Self::Services(services) => services.iter().map(|it| service_name(*it)).collect(),
            _ => Vec::new(),
        }
    }
}
