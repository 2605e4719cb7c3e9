//! Guides: pages to read from beginning to end.
//!
//! - [`replies`]: from the bytes of a reply to data, or to an error that you can match, retry on and show.
//! - [`retry`]: what each verdict permits, with a loop to copy.
//! - [`api_3`]: the words of API 3.0, and how much is known about each.
//! - [`own_tables`]: enums for a product, a private API or a gateway that is not here.

// The pages are those of `docs/using/` in the repository, where a link leads to a file. Of two
// definitions of a link the first counts, and so these lead to items instead.

/// [retry]: crate::guide::retry
/// [own-tables]: crate::guide::own_tables
/// [api-3]: crate::guide::api_3
/// [`CdnError::TABLE`]: crate::CdnError::TABLE
/// [`CommonError`]: crate::CommonError
/// [`MonitoringError::TABLE`]: crate::MonitoringError::TABLE
/// [`ProjectError::TABLE`]: crate::ProjectError::TABLE
/// [`ProjectQueryError::TABLE`]: crate::ProjectQueryError::TABLE
/// [`PublicError`]: crate::PublicError
/// [`SmsError::from_code`]: crate::SmsError::from_code
/// [`TpnsError::from_code`]: crate::TpnsError::from_code
/// [`ApiError::is`]: crate::reply::ApiError::is
/// [`ApiError::module`]: crate::reply::ApiError::module
/// [`ApiError::new`]: crate::reply::ApiError::new
/// [`ApiError::remedy_in`]: crate::reply::ApiError::remedy_in
/// [`ApiError::retry`]: crate::reply::ApiError::retry
/// [`ApiError::title_in`]: crate::reply::ApiError::title_in
/// [`data`]: crate::reply::data
/// [`decode`]: crate::reply::decode
/// [`DecodeError::foreign`]: crate::reply::DecodeError::foreign
/// [`Entry`]: crate::Entry
/// [`Envelope`]: crate::reply::Envelope
/// [`Error`]: crate::reply::Error
/// [`Error::retry`]: crate::reply::Error::retry
/// [`failed_items`]: crate::reply::failed_items
/// [`reply::Message`]: crate::reply::Message
/// [`std::io::Error`]: std::io::Error
/// [`Table`]: crate::Table
#[doc = include_str!("../docs/using/replies.md")]
pub mod replies {}

/// [replies]: crate::guide::replies
/// [api-3]: crate::guide::api_3
/// [`DecodeError::retry`]: crate::reply::DecodeError::retry
/// [`Entry::is_carrier`]: crate::Entry::is_carrier
/// [`Idempotency`]: crate::Idempotency
/// [`Retry::permits`]: crate::Retry::permits
/// [`RetryPolicy`]: crate::RetryPolicy
/// [`reply::failed_items`]: crate::reply::failed_items
/// [`ApiError::resolution`]: crate::reply::ApiError::resolution
/// [`Error::with_http_status`]: crate::reply::Error::with_http_status
#[doc = include_str!("../docs/using/retry.md")]
pub mod retry {}

/// [replies]: crate::guide::replies
/// [`ApiError::resolution`]: crate::reply::ApiError::resolution
/// [`ApiError::retry`]: crate::reply::ApiError::retry
/// [`CdnError`]: crate::CdnError
/// [`CommonError`]: crate::CommonError
/// [`decode`]: crate::reply::decode
/// [`Entry::is_listed`]: crate::Entry::is_listed
/// [`failed_items`]: crate::reply::failed_items
/// [`Resolution`]: crate::reply::Resolution
#[doc = include_str!("../docs/using/api-3.md")]
pub mod api_3 {}

/// [retry]: crate::guide::retry
/// [`Table::field`]: crate::Table::field
#[doc = include_str!("../docs/using/own-tables.md")]
pub mod own_tables {}
