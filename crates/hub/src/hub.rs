//! The room's network, as a shell starts and stops it. It runs on threads of its own.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use rundebord_app::{RoomStatus, base32};
use tokio::net::{TcpListener, TcpSocket};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;
use tokio::time::sleep;

use crate::feeds::Concerns;
use crate::premises::Premises;
use crate::probe::{Probe, probe};
use crate::process::{Glimpse, Process, enter};
use crate::serve::serve;
use crate::{HubFault, Options};

/// Ports that are tried when the one on the cards is taken.
const NEXT_PORTS: u16 = 10;

/// Many devices come back at once.
const BACKLOG: u32 = 1_024;

/// Sessions are looked up again at most this often.
const DOUBT_PAUSE: Duration = Duration::from_millis(200);

/// A request under way when the hub stops has this long with the door.
const DOOR_GRACE: Duration = Duration::from_secs(5);

/// An open room network. Dropping it closes it.
pub struct Hub {
    premises: Arc<Premises>,
    stop: watch::Sender<bool>,
    thread: Option<JoinHandle<()>>,
}

impl Hub {
    /// Opens the port and answers from now on. The process must be open.
    pub fn start(process: Arc<dyn Process>, options: Options) -> Result<Self, HubFault> {
        let seen = enter(&*process, |door| Ok((door.head().seq, Glimpse::of(door))))?;
        let runtime = Builder::new_multi_thread().worker_threads(2).thread_name("room").enable_all().build()?;
        let (listener, premises) = match prepare(&runtime, process, options, seen) {
            Ok(prepared) => prepared,
            Err(fault) => {
                // The shell may be inside a runtime of its own, where none may be waited for.
                runtime.shutdown_background();
                return Err(fault);
            }
        };
        let bound = premises.bound;
        let (stop, stopped) = watch::channel(false);
        let inside = Arc::clone(&premises);
        let run = move || run(runtime, listener, inside, stopped);
        let thread = std::thread::Builder::new().name("room".to_owned()).spawn(run)?;
        tracing::info!(%bound, "the room's network is open");
        Ok(Self { premises, stop, thread: Some(thread) })
    }

    /// Where devices reach it: never 0.0.0.0.
    pub fn address(&self) -> SocketAddr {
        self.premises.reached()
    }

    /// What is typed in a browser.
    pub fn url(&self) -> String {
        self.premises.url()
    }

    /// Who is connected, and who guesses.
    pub fn status(&self) -> RoomStatus {
        self.premises.status(self.is_running())
    }

    /// How many other computers' addresses have reached it, joined or not.
    pub fn visitors(&self) -> usize {
        let addresses: Vec<IpAddr> = self.premises.rates().addresses().collect();
        addresses.into_iter().filter(|ip| !ip.is_loopback() && !self.premises.hosts.is_own(*ip)).count()
    }

    /// Answers the keys of an address again, or those of all.
    pub fn lift(&self, address: Option<IpAddr>) {
        self.premises.guesses().lift(address);
        self.premises.tell.status();
    }

    /// The shell has written: every device is told, and sessions that have ended by it are ended.
    pub fn notify(&self, seq: u64) {
        self.premises.tell.shell_knows(seq);
        self.premises.feeds.changed(seq, Concerns::Everyone);
        self.premises.doubt.notify_one();
    }

    /// Asks the room's address from this computer; waits a few seconds at most.
    pub fn probe(&self) -> Probe {
        probe(self.address(), self.premises.options.tls.as_ref(), &self.premises.boot)
    }

    /// Closes the port; answers that are under way go out.
    pub fn stop(mut self) {
        self.end();
    }

    fn is_running(&self) -> bool {
        self.thread.as_ref().is_some_and(|thread| !thread.is_finished())
    }

    fn end(&mut self) {
        self.stop.send_replace(true);
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the room's network broke off");
        }
    }
}

impl Drop for Hub {
    fn drop(&mut self) {
        self.end();
    }
}

fn prepare(
    runtime: &Runtime,
    process: Arc<dyn Process>,
    options: Options,
    seen: (u64, Glimpse),
) -> Result<(TcpListener, Arc<Premises>), HubFault> {
    let _inside = runtime.enter();
    let listener = listen(&options)?;
    let bound = listener.local_addr()?;
    Ok((listener, Arc::new(Premises::new(process, options, bound, boot()?, seen))))
}

fn run(runtime: Runtime, listener: TcpListener, premises: Arc<Premises>, stopped: watch::Receiver<bool>) {
    runtime.block_on(async {
        if let Some(listener) = premises.options.listener.clone() {
            let premises = Arc::clone(&premises);
            tokio::spawn(async move { premises.tell.run(listener).await });
        }
        let doubting = Arc::clone(&premises);
        tokio::spawn(async move {
            loop {
                doubting.doubt.notified().await;
                doubting.doubt_sessions().await;
                sleep(DOUBT_PAUSE).await;
            }
        });
        serve(listener, premises, stopped).await;
    });
    // Here, and not where the shell waits, which may be inside a runtime of its own.
    runtime.shutdown_timeout(DOOR_GRACE);
}

/// The port on the cards, or one that is free.
fn listen(options: &Options) -> Result<TcpListener, HubFault> {
    let Options { address, port, fallback, .. } = *options;
    let next = (1..=NEXT_PORTS).map(|step| port.saturating_add(step)).chain([0]);
    let ports = std::iter::once(port).chain(next.filter(|_| fallback && port != 0));
    for port in ports {
        match bind(SocketAddr::new(address, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) => match error.kind() {
                io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied => {}
                io::ErrorKind::AddrNotAvailable => return Err(HubFault::AddressGone { address }),
                _ => return Err(error.into()),
            },
        }
    }
    Err(HubFault::PortTaken { port })
}

fn bind(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // Only elsewhere: on Windows it would let two programs have one port.
    #[cfg(not(windows))]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

fn boot() -> io::Result<String> {
    let mut bytes = [0; 10];
    getrandom::fill(&mut bytes).map_err(io::Error::other)?;
    Ok(base32(&bytes))
}
