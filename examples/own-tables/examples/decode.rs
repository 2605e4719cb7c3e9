//! What a caller of Harbor sees of a reply.

use harbor_errors::QuotaError;
use tencentcloud_errors::reply::{Error, decode};

fn main() {
    let reply = br#"{"code":7002,"message":"slow down, team blue","requestId":"7c1f"}"#;
    match decode::<()>(reply, &[QuotaError::TABLE]) {
        Err(Error::Api(error)) if error.is(QuotaError::TeamTooFast) => {
            println!("{error:#}");
            println!("retry: {:?}", error.retry());
        }
        other => println!("something else: {other:?}"),
    }
}
