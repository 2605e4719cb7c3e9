//! A real HTTP server on loopback that replays a script.
//!
//! Written by hand, because it needs so little of HTTP: one request per connection, with a
//! `Content-Length`. A server crate would add more code to the build than these lines, and would still
//! need a thread, a script and a way to break a connection.

use std::collections::BTreeMap;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::iter;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// What the server does with one request.
#[derive(Clone, Debug)]
pub enum Reply {
    /// Sends a status and a body.
    Body(u16, String),
    /// Closes the connection without a word.
    HangUp,
}

impl Reply {
    /// A reply of the API; failures also come with status 200.
    #[must_use]
    pub fn json(body: &str) -> Self {
        Self::Body(200, body.to_owned())
    }
}

/// A request, as it arrived.
#[derive(Clone, Debug)]
pub struct Received {
    /// The path it was sent to.
    pub path: String,
    /// Its headers, by their names in lower case.
    pub headers: BTreeMap<String, String>,
    /// Its body, as text.
    pub body: String,
    /// Its form, decoded: `Action`, `Nonce`, `Timestamp`, `Signature` and others.
    pub parameters: BTreeMap<String, String>,
    /// When it was complete.
    pub arrival: Instant,
}

/// A server that stops by itself: at [`finish`](Self::finish), or when it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    is_stopping: Arc<AtomicBool>,
    thread: Option<JoinHandle<io::Result<Vec<Received>>>>,
}

impl Server {
    /// Starts a server that answers with the script, line by line. Requests beyond its end get
    /// status 500, so that they show up as received instead of hanging.
    ///
    /// # Errors
    /// No port could be opened on loopback.
    pub fn start(script: Vec<Reply>) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let is_stopping = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&is_stopping);
        let thread = thread::spawn(move || replay(&listener, script, &stop));
        Ok(Self { address, is_stopping, thread: Some(thread) })
    }

    /// Where to send requests of API 2.0.
    #[must_use]
    pub fn url(&self) -> String {
        format!("{}v2/index.php", self.origin())
    }

    /// Where to send requests of API 3.0.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Stops the server and returns what it received.
    ///
    /// # Errors
    /// A connection broke off, or what came was not HTTP.
    pub fn finish(mut self) -> io::Result<Vec<Received>> {
        self.stop()
    }

    fn stop(&mut self) -> io::Result<Vec<Received>> {
        let Some(thread) = self.thread.take() else { return Ok(Vec::new()) };
        self.is_stopping.store(true, Ordering::SeqCst);
        // Wakes the thread, which waits for a connection; if it has ended, nobody listens.
        let _ = TcpStream::connect(self.address);
        thread.join().unwrap_or_else(|_| Err(io::Error::other("the server has panicked")))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.stop();
    }
}

fn replay(
    listener: &TcpListener,
    script: Vec<Reply>,
    stop: &AtomicBool,
) -> io::Result<Vec<Received>> {
    let beyond_the_end = iter::repeat_with(|| Reply::Body(500, String::new()));
    let mut received = Vec::new();
    for reply in script.into_iter().chain(beyond_the_end) {
        let (mut stream, _) = listener.accept()?;
        if stop.load(Ordering::SeqCst) {
            break;
        }
        received.push(read(&stream)?);
        if let Reply::Body(status, body) = reply {
            let length = body.len();
            write!(
                stream,
                "HTTP/1.1 {status} \r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
            )?;
        }
    }
    Ok(received)
}

/// Reads one whole request: a socket closed with unread bytes would lose the reply.
fn read(stream: &TcpStream) -> io::Result<Received> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut reader = BufReader::new(stream);
    let request_line = line(&mut reader)?;
    let path = request_line.split(' ').nth(1).unwrap_or_default().to_owned();
    let mut headers = BTreeMap::new();
    while let Some((name, value)) = line(&mut reader)?.split_once(':') {
        headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
    }
    let length = headers.get("content-length").map_or("0", String::as_str);
    let length = length.parse().map_err(io::Error::other)?;
    let mut body = String::new();
    reader.take(length).read_to_string(&mut body)?;
    let parameters = form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    Ok(Received { path, headers, body, parameters, arrival: Instant::now() })
}

/// One line of the head, without its end.
fn line(reader: &mut BufReader<&TcpStream>) -> io::Result<String> {
    let mut line = String::new();
    match reader.read_line(&mut line)? {
        0 => Err(io::ErrorKind::UnexpectedEof.into()),
        _ => Ok(line.trim_end().to_owned()),
    }
}
