//! The feed: an event stream that says that something has changed and never what.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Extension, Query, State};
use axum::http::HeaderMap;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream::{Stream, unfold};
use serde::Deserialize;
use serde_json::json;

use super::Peer;
use crate::answer::Refused;
use crate::feeds::Line;
use crate::premises::Premises;
use crate::session;

/// A comment so often, so that both ends notice when the other has gone.
const ALIVE: Duration = Duration::from_secs(10);

/// What the client has.
#[derive(Deserialize)]
pub(super) struct Has {
    since: Option<u64>,
}

pub(super) async fn feed(
    State(premises): State<Arc<Premises>>,
    Extension(Peer(address)): Extension<Peer>,
    Query(has): Query<Has>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let (session, seq) = premises.as_device(&headers, |door, session, _| Ok((*session, door.head().seq))).await?;
    let hash = session::shown(&headers).unwrap_or_default();
    let line = premises.feeds.open(session, hash, address).ok_or_else(|| premises.refuse("too_many").after(5))?;
    premises.tell.status();
    // It may have ended since it was looked up.
    premises.doubt.notify_one();
    let last = headers.get("last-event-id").and_then(|id| id.to_str().ok()?.parse().ok());
    let following = Following::new(Arc::clone(&premises), line, seq, last.or(has.since));
    let alive = KeepAlive::new().interval(ALIVE);
    Ok(Sse::new(events(following)).keep_alive(alive).into_response())
}

/// One client that follows.
struct Following {
    premises: Arc<Premises>,
    line: Line,
    /// What it has been told.
    told: u64,
    first: VecDeque<Event>,
    over: bool,
}

impl Following {
    fn new(premises: Arc<Premises>, line: Line, seq: u64, has: Option<u64>) -> Self {
        let hello = json!({ "seq": seq, "boot": premises.boot }).to_string();
        let mut first = VecDeque::from([Event::default().event("hello").data(hello)]);
        if has.is_some_and(|has| has < seq) {
            first.push_back(change(seq));
        }
        Self { premises, line, told: seq, first, over: false }
    }

    async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.first.pop_front() {
                return Some(event);
            }
            if self.over {
                return None;
            }
            let signal = self.line.signal.borrow_and_update().clone();
            if let Some(error) = signal.ended {
                self.over = true;
                let error = serde_json::to_string(&error).unwrap_or_default();
                return Some(Event::default().event("end").data(error));
            }
            if signal.seq > self.told {
                self.told = signal.seq;
                return Some(change(signal.seq));
            }
            self.line.signal.changed().await.ok()?;
        }
    }
}

impl Drop for Following {
    fn drop(&mut self) {
        self.premises.tell.status();
    }
}

fn events(following: Following) -> impl Stream<Item = Result<Event, Infallible>> {
    unfold(following, |mut following| async move { Some((Ok(following.next().await?), following)) })
}

fn change(seq: u64) -> Event {
    Event::default().event("change").id(seq.to_string()).data(json!({ "seq": seq }).to_string())
}
