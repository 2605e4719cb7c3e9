//! Calls of the API, as types.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use tencentcloud_errors::{CdnError, Idempotency, Table};

/// A call of the API.
pub trait Action {
    /// Its name, as in the parameter `Action`.
    const NAME: &'static str;

    /// Whether a second run has no further effect.
    ///
    /// This is a property of the action, not of its caller, so it is stated once, here.
    const IDEMPOTENCY: Idempotency;

    /// The tables of the module codes with which it may fail.
    const TABLES: &'static [&'static Table];

    /// Whether a success says for each item whether that succeeded.
    const HAS_ITEMS: bool = false;

    /// The data of a successful reply, in addition to `code` and `message`.
    type Data: DeserializeOwned;

    /// The parameters of this call, without those that every call has.
    fn parameters(&self) -> Vec<(&'static str, String)>;
}

/// Lists the domains of the account.
#[derive(Clone, Copy, Debug)]
pub struct DescribeCdnHosts;

/// The reply to [`DescribeCdnHosts`].
#[derive(Clone, Debug, Deserialize)]
pub struct Hosts {
    /// The list, one level down, as the service sends it.
    pub data: HostList,
}

/// The domains of the account.
#[derive(Clone, Debug, Deserialize)]
pub struct HostList {
    /// How many domains there are.
    pub total: u32,
}

impl Action for DescribeCdnHosts {
    const NAME: &'static str = "DescribeCdnHosts";
    const IDEMPOTENCY: Idempotency = Idempotency::Idempotent;
    const TABLES: &'static [&'static Table] = &[CdnError::TABLE];
    type Data = Hosts;

    fn parameters(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

/// Adds a domain. A second run would not add it twice, but would fail although nothing is wrong.
#[derive(Clone, Debug)]
pub struct AddCdnHost {
    /// The domain.
    pub host: String,
}

impl Action for AddCdnHost {
    const NAME: &'static str = "AddCdnHost";
    const IDEMPOTENCY: Idempotency = Idempotency::NotIdempotent;
    const TABLES: &'static [&'static Table] = &[CdnError::TABLE];
    type Data = ();

    fn parameters(&self) -> Vec<(&'static str, String)> {
        vec![("host", self.host.clone())]
    }
}

/// Buys servers. A second run would buy them twice.
#[derive(Clone, Copy, Debug)]
pub struct RunInstances {
    /// How many servers.
    pub count: u32,
}

impl Action for RunInstances {
    const NAME: &'static str = "RunInstances";
    const IDEMPOTENCY: Idempotency = Idempotency::NotIdempotent;
    const TABLES: &'static [&'static Table] = &[];
    type Data = ();

    fn parameters(&self) -> Vec<(&'static str, String)> {
        vec![("InstanceCount", self.count.to_string())]
    }
}

/// Sends a short message to two numbers (API 3.0).
#[derive(Clone, Copy, Debug)]
pub struct SendSms {
    /// The recipients.
    pub numbers: [&'static str; 2],
}

impl Action for SendSms {
    const NAME: &'static str = "SendSms";
    const IDEMPOTENCY: Idempotency = Idempotency::NotIdempotent;
    const TABLES: &'static [&'static Table] = &[];
    const HAS_ITEMS: bool = true;
    type Data = ();

    fn parameters(&self) -> Vec<(&'static str, String)> {
        ["PhoneNumberSet.0", "PhoneNumberSet.1"]
            .into_iter()
            .zip(self.numbers.map(Into::into))
            .collect()
    }
}
