//! Calls of the API, as types.

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// A call of the API.
pub trait Action {
    /// Its name, as the parameter `Action` has it.
    const NAME: &'static str;

    /// Whether a second run leaves things as the first one left them.
    ///
    /// A property of the action and not of its caller, so it is stated once, here.
    const IS_IDEMPOTENT: bool;

    /// What a successful reply holds, beside `code` and `message`.
    type Data: DeserializeOwned;

    /// Its own parameters, without those that every call has.
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
    /// How many there are.
    pub total: u32,
}

impl Action for DescribeCdnHosts {
    const NAME: &'static str = "DescribeCdnHosts";
    const IS_IDEMPOTENT: bool = true;
    type Data = Hosts;

    fn parameters(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

/// Adds a domain. A second run would not add it twice, but would fail although all is well.
#[derive(Clone, Debug)]
pub struct AddCdnHost {
    /// The domain.
    pub host: String,
}

impl Action for AddCdnHost {
    const NAME: &'static str = "AddCdnHost";
    const IS_IDEMPOTENT: bool = false;
    type Data = ();

    fn parameters(&self) -> Vec<(&'static str, String)> {
        vec![("host", self.host.clone())]
    }
}
