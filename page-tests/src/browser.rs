//! A browser with the page.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

use crate::driver::Driver;
use crate::{Result, page};

/// The setup of a browser.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The language that the browser asks for: `en-US`, `zh-CN`.
    pub language: &'static str,
    /// The width and height of the window.
    pub size: (u32, u32),
    /// Whether the reader prefers dark pages.
    pub is_dark: bool,
    /// Whether scripts run.
    pub has_script: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { language: "en-US", size: (1200, 900), is_dark: false, has_script: true }
    }
}

/// Keys that are not letters, with their codes in `WebDriver`.
pub mod keys {
    /// Enter.
    pub const ENTER: char = '\u{E007}';
    /// Escape.
    pub const ESCAPE: char = '\u{E00C}';
    /// The up arrow.
    pub const UP: char = '\u{E013}';
    /// The down arrow.
    pub const DOWN: char = '\u{E015}';
}

/// A fresh browser. The error of every method is what the browser says.
pub struct Browser(Driver);

#[allow(clippy::missing_errors_doc, reason = "said once, for all of them")]
impl Browser {
    /// Starts a browser and opens the page with `suffix` after its address, such as `#cdn-2001`.
    pub fn open(suffix: &str, options: Options) -> Result<Self> {
        let browser = Self(Driver::start(&capabilities(options))?);
        let (width, height) = options.size;
        let metrics = json!({
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600,
        });
        browser.tools("Emulation.setDeviceMetricsOverride", &metrics)?;
        // On a narrow screen there is a thumb instead of a mouse.
        let touch = json!({ "enabled": width < 600 });
        browser.tools("Emulation.setTouchEmulationEnabled", &touch)?;
        let scheme = if options.is_dark { "dark" } else { "light" };
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        browser.tools("Emulation.setEmulatedMedia", &features)?;
        let script = json!({ "value": !options.has_script });
        browser.tools("Emulation.setScriptExecutionDisabled", &script)?;
        browser.visit(suffix)?;
        Ok(browser)
    }

    /// Opens the page again, with `suffix` after its address.
    pub fn visit(&self, suffix: &str) -> Result<()> {
        let page = format!("file://{}{suffix}", page().display());
        // If only the fragment changed, the browser would not load the page again.
        for url in ["about:blank", &page] {
            self.0.post("/url", &json!({ "url": url }))?;
        }
        Ok(())
    }

    /// The value of a JavaScript expression.
    pub fn value(&self, expression: &str) -> Result<Value> {
        self.0.post(
            "/execute/sync",
            &json!({ "script": format!("return {expression};"), "args": [] }),
        )
    }

    /// The value of a JavaScript expression as text.
    pub fn text(&self, expression: &str) -> Result<String> {
        let value = self.value(expression)?;
        Ok(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
    }

    /// Clicks the first element that a selector finds, which must be in sight.
    pub fn click(&self, selector: &str) -> Result<()> {
        self.0.post(&format!("{}/click", self.element(selector)?), &json!({}))?;
        Ok(())
    }

    /// Types into an element, after its current text.
    pub fn enter(&self, selector: &str, text: &str) -> Result<()> {
        self.0.post(&format!("{}/value", self.element(selector)?), &json!({ "text": text }))?;
        Ok(())
    }

    /// Presses keys one after the other, wherever the focus is.
    pub fn press(&self, keys: &[char]) -> Result<()> {
        let action = |kind: &str, key: &char| json!({ "type": kind, "value": key });
        let actions: Vec<_> =
            keys.iter().flat_map(|key| [action("keyDown", key), action("keyUp", key)]).collect();
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": actions });
        self.0.post("/actions", &json!({ "actions": [keyboard] }))?;
        Ok(())
    }

    /// A screenshot of the window, as PNG.
    pub fn screenshot(&self) -> Result<Vec<u8>> {
        let image = self.0.get("/screenshot")?;
        Ok(BASE64_STANDARD.decode(image.as_str().unwrap_or_default())?)
    }

    /// The messages of the console: errors of the script, and violations of the page's policy.
    pub fn console(&self) -> Result<Vec<String>> {
        let entries = self.0.post("/se/log", &json!({ "type": "browser" }))?;
        let entries = entries.as_array().into_iter().flatten();
        Ok(entries.map(|entry| entry["message"].to_string()).collect())
    }

    /// Slows down the processor by a factor.
    pub fn slow_down(&self, rate: u32) -> Result<()> {
        self.tools("Emulation.setCPUThrottlingRate", &json!({ "rate": rate }))?;
        Ok(())
    }

    /// Runs a script before the scripts of every page that is opened from now on.
    pub fn prepare(&self, script: &str) -> Result<()> {
        self.tools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": script }))?;
        Ok(())
    }

    /// The addresses that were requested since the last call.
    pub fn requests(&self) -> Result<Vec<String>> {
        let entries = self.0.post("/se/log", &json!({ "type": "performance" }))?;
        let mut requests = Vec::new();
        for entry in entries.as_array().into_iter().flatten() {
            let entry: Value = serde_json::from_str(entry["message"].as_str().unwrap_or_default())?;
            if entry["message"]["method"] == "Network.requestWillBeSent" {
                let url = &entry["message"]["params"]["request"]["url"];
                requests.push(url.as_str().unwrap_or_default().to_owned());
            }
        }
        Ok(requests)
    }

    /// The path of commands for the first element that a selector finds.
    fn element(&self, selector: &str) -> Result<String> {
        let query = json!({ "using": "css selector", "value": selector });
        let element = self.0.post("/element", &query)?;
        let id = element.as_object().and_then(|it| it.values().next()).and_then(Value::as_str);
        Ok(format!("/element/{}", id.ok_or("an element without an id")?))
    }

    /// A command of the developer tools.
    fn tools(&self, command: &str, parameters: &Value) -> Result<Value> {
        self.0.post("/goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }
}

fn capabilities(options: Options) -> Value {
    json!({
        "goog:chromeOptions": {
            "args": [
                "--headless=new",
                // Containers run tests as root, which the sandbox does not allow.
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--hide-scrollbars",
                // Otherwise it looks for updates, which would count as requests.
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
            ],
            "prefs": { "intl.accept_languages": options.language },
            "perfLoggingPrefs": { "enableNetwork": true },
        },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    })
}
