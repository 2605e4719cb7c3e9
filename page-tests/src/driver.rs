//! `chromedriver`: one process for each browser, on a free port.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};
use ureq::Agent;

use crate::Result;

/// A running `chromedriver` with one session; dropping it ends both.
pub(crate) struct Driver {
    process: Child,
    agent: Agent,
    /// The address for commands: `http://127.0.0.1:38201/session/1f0c`.
    session: String,
}

impl Driver {
    pub(crate) fn start(capabilities: &Value) -> Result<Self> {
        let process = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("cannot start chromedriver: {error}"))?;
        // The body of an error says what went wrong.
        let agent = Agent::config_builder().http_status_as_error(false).proxy(None).build().into();
        let mut driver = Self { process, agent, session: String::new() };
        driver.session = format!("http://127.0.0.1:{}/session", driver.port()?);
        let body = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let session = driver.post("", &body)?;
        driver.session += "/";
        driver.session += session["sessionId"].as_str().ok_or("there is no session")?;
        Ok(driver)
    }

    /// Reads the port from `ChromeDriver was started successfully on port 38201.`
    fn port(&mut self) -> Result<String> {
        let output = self.process.stdout.take().ok_or("chromedriver has no output")?;
        for line in BufReader::new(output).lines() {
            if let Some((_, port)) = line?.split_once("successfully on port ") {
                return Ok(port.trim_end_matches('.').to_owned());
            }
        }
        Err("chromedriver does not say its port".into())
    }

    /// Sends a command of <https://w3c.github.io/webdriver/>, or one of Chromium's own.
    pub(crate) fn post(&self, path: &str, body: &Value) -> Result<Value> {
        let request = self.agent.post(format!("{}{path}", self.session));
        let request = request.content_type("application/json");
        Self::answer(&request.send(body.to_string())?.into_body().read_to_string()?)
    }

    pub(crate) fn get(&self, path: &str) -> Result<Value> {
        let request = self.agent.get(format!("{}{path}", self.session));
        Self::answer(&request.call()?.into_body().with_config().limit(1 << 26).read_to_string()?)
    }

    fn answer(body: &str) -> Result<Value> {
        let mut answer: Value = serde_json::from_str(body)?;
        let value = answer["value"].take();
        match value["error"].as_str() {
            Some(error) => Err(format!("{error}: {}", value["message"]).into()),
            None => Ok(value),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Ending the session ends the browser, which would be orphaned if only the driver ended.
        let _ = self.agent.delete(&self.session).call();
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
