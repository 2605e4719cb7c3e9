//! How long something takes, as tests of generator and command line measure it.

use std::time::Duration;

/// The processor time that something takes, which other programs on a busy machine do not lengthen.
pub(crate) fn processor_time(work: impl FnOnce()) -> Duration {
    #[cfg(unix)]
    let now = || {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
        Duration::try_from(time).expect("a clock is not negative")
    };
    #[cfg(not(unix))]
    let now = || std::time::UNIX_EPOCH.elapsed().expect("the clock is right");
    let start = now();
    work();
    now().saturating_sub(start)
}
