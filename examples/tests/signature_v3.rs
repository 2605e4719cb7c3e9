//! Checks that the signature of API 3.0 is the one in its documentation.

use tencentcloud_errors_examples::RequestV3;

/// The example of "Signature v3" (documents 267/37447 and 213/30654): the same request with the same keys,
/// which are not real ones.
#[test]
fn the_published_example_has_the_published_signature() {
    let request = RequestV3 {
        host: "cvm.tencentcloudapi.com",
        service: "cvm",
        payload: r#"{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}"#,
        timestamp: 1_551_113_065,
    };
    let authorization = request
        .authorization("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE");
    assert_eq!(
        authorization,
        "TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2019-02-25/cvm/tc3_request, \
         SignedHeaders=content-type;host, \
         Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168"
    );
}
