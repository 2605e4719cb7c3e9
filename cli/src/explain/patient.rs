//! Standard input that reports when it has to wait, so that answers can be printed meanwhile.

use std::io::{self, ErrorKind, Read};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

/// How long to wait for input before the answers so far are printed.
const PATIENCE: Duration = Duration::from_millis(150);

/// An input that returns [`ErrorKind::WouldBlock`] once when nothing comes for a while, and waits when
/// it is read again.
pub(super) struct Patient {
    blocks: Receiver<io::Result<Vec<u8>>>,
    block: Vec<u8>,
    has_reported: bool,
}

impl Patient {
    pub(super) fn new(mut input: impl Read + Send + 'static) -> Self {
        const BLOCK: usize = 1 << 18;
        // Few, so that an endless input does not fill the memory.
        let (sender, blocks) = sync_channel(4);
        thread::spawn(move || {
            let mut block = vec![0; BLOCK];
            loop {
                let read = match input.read(&mut block) {
                    Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                    read => read.map(|count| block[..count].to_vec()),
                };
                let is_end = read.as_ref().map_or(true, Vec::is_empty);
                if sender.send(read).is_err() || is_end {
                    return;
                }
            }
        });
        Self { blocks, block: Vec::new(), has_reported: false }
    }
}

impl Read for Patient {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.block.is_empty() {
            let wait = if self.has_reported { Duration::MAX } else { PATIENCE };
            match self.blocks.recv_timeout(wait) {
                Ok(block) => self.block = block?,
                Err(RecvTimeoutError::Disconnected) => {}
                Err(RecvTimeoutError::Timeout) => {
                    self.has_reported = true;
                    return Err(ErrorKind::WouldBlock.into());
                }
            }
            self.has_reported = false;
        }
        let count = self.block.len().min(buffer.len());
        buffer[..count].copy_from_slice(&self.block[..count]);
        self.block.drain(..count);
        Ok(count)
    }
}
