//! Connections: taken, counted, served, and brought to an end.

use std::collections::HashMap;
use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tower::ServiceExt;

use crate::premises::Premises;
use crate::routes::{Peer, router};
use crate::{Limits, Options};

/// What is being answered when the hub stops gets this long.
const GRACE: Duration = Duration::from_secs(3);

/// True: stop.
pub(crate) type Stop = watch::Receiver<bool>;

/// Serves until told to stop, and then until the answers under way are out.
pub(crate) async fn serve(listener: TcpListener, premises: Arc<Premises>, mut stop: Stop) {
    let (router, counts) = (router(Arc::clone(&premises)), Arc::new(Counts::new(&premises.options.limits)));
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            () = stopped(&mut stop) => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    if let Some(place) = counts.take(peer) {
                        let (router, options) = (router.clone(), premises.options.clone());
                        connections.spawn(connection(stream, place, router, options, stop.clone()));
                    }
                }
                Err(error) => {
                    tracing::warn!(%error, "a connection cannot be taken");
                    sleep(Duration::from_millis(50)).await;
                }
            },
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    premises.feeds.stop();
    let ended = timeout(GRACE, async { while connections.join_next().await.is_some() {} });
    if ended.await.is_err() {
        tracing::warn!("connections were cut when the room's network was closed");
    }
}

/// Waits until it is time; at once when nobody can tell any more.
async fn stopped(stop: &mut Stop) {
    let _ = stop.wait_for(|stop| *stop).await;
}

async fn connection(stream: TcpStream, place: Place, router: Router, options: Options, stop: Stop) {
    // An event that waits for more to send with it comes too late.
    let _ = stream.set_nodelay(true);
    let Options { tls, limits, .. } = options;
    let Some(tls) = tls else { return requests(stream, &place, router, limits, stop).await };
    match timeout(limits.patience, tls.acceptor().accept(stream)).await {
        Ok(Ok(stream)) => requests(stream, &place, router, limits, stop).await,
        // A browser that asks without TLS, or that does not trust the certificate.
        Ok(Err(error)) => tracing::debug!(%error, "a connection was not made safe"),
        Err(_) => {}
    }
}

async fn requests<S>(stream: S, place: &Place, router: Router, limits: Limits, mut stop: Stop)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let peer = Peer(place.address);
    let service = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(peer);
        let router = router.clone();
        async move { Ok::<_, Infallible>(router.oneshot(request).await.unwrap_or_else(|never| match never {})) }
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.patience);
    http.max_header_size(limits.head).max_buf_size(limits.body.max(limits.head));
    let mut connection = pin!(http.serve_connection(TokioIo::new(stream), service));
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = stopped(&mut stop) => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        // Phones go away in the middle of everything.
        tracing::debug!(%error, "a connection broke off");
    }
}

/// How many connections there are, by address.
struct Counts {
    open: Mutex<HashMap<IpAddr, usize>>,
    per_address: usize,
    in_all: usize,
}

/// One connection's place; dropping it frees it.
struct Place {
    counts: Arc<Counts>,
    address: IpAddr,
}

impl Counts {
    fn new(limits: &Limits) -> Self {
        Self { open: Mutex::default(), per_address: limits.connections_per_address, in_all: limits.connections }
    }

    fn take(self: &Arc<Self>, peer: SocketAddr) -> Option<Place> {
        let address = peer.ip().to_canonical();
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.values().sum::<usize>() >= self.in_all || open.get(&address).is_some_and(|n| *n >= self.per_address) {
            return None;
        }
        *open.entry(address).or_default() += 1;
        Some(Place { counts: Arc::clone(self), address })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut open = self.counts.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = open.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                open.remove(&self.address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connections_are_bounded_per_address_and_in_all_and_a_closed_one_makes_space() {
        let limits = Limits { connections_per_address: 2, connections: 3, ..Limits::default() };
        let counts = Arc::new(Counts::new(&limits));
        let from = |last: u8| counts.take(([10, 0, 0, last], 1).into());
        let places = (from(1).unwrap(), from(1).unwrap());
        assert!(from(1).is_none());
        let other = from(2).unwrap();
        assert!(from(3).is_none());
        drop((places, other));
        assert!(from(1).is_some() && counts.open.lock().unwrap().is_empty());
    }
}
