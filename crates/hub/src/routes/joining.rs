//! From a key to a session, and out again.

use std::net::IpAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Extension, Request, State};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, Response, StatusCode};
use rundebord_app::core::{Actor, Command, CommandId, DeviceId, Refusal, TableId, WorkshopId};
use rundebord_app::{AppError, Door, KeyTarget, Request as Asked, pin_hash, token_hash};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Answer, Peer, body};
use crate::answer::{Refused, json};
use crate::feeds::Concerns;
use crate::guesses::Halt;
use crate::premises::Premises;
use crate::session;

/// What a card says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Shown {
    token: Option<String>,
    pin: Option<String>,
}

enum Key {
    Token(String),
    Pin(String),
}

/// Which table a key opens: «Bord 4 – stemmer det?».
#[derive(Serialize)]
struct Found {
    workshop: WorkshopId,
    table: TableId,
    number: u8,
    title: String,
    municipality: String,
    round: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    device: Option<DeviceId>,
}

impl Key {
    /// Its hash. People write PINs with spaces.
    fn of(shown: Shown) -> Option<Self> {
        match (shown.token, shown.pin) {
            (Some(token), None) => Some(Self::Token(token_hash(token.trim()))),
            (None, Some(pin)) => Some(Self::Pin(pin_hash(&pin.split_whitespace().collect::<String>()))),
            _ => None,
        }
    }

    fn hash(&self) -> &str {
        match self {
            Self::Token(hash) | Self::Pin(hash) => hash,
        }
    }
}

pub(super) async fn look(
    State(premises): State<Arc<Premises>>,
    Extension(Peer(address)): Extension<Peer>,
    request: Request,
) -> Answer {
    let key = key(&premises, request).await?;
    let target = identify(&premises, address, &key).await?;
    let found = premises.entrance.go(move |door| found(door, &target, None));
    Ok(json(&found.await?))
}

pub(super) async fn join(
    State(premises): State<Arc<Premises>>,
    Extension(Peer(address)): Extension<Peer>,
    headers: HeaderMap,
    request: Request,
) -> Answer {
    let key = key(&premises, request).await?;
    let target = identify(&premises, address, &key).await?;
    let secret = session::secret().map_err(|error| {
        tracing::error!(%error, "the computer gives no chance");
        premises.refuse("busy")
    })?;
    let cookie = session::cookie(&secret, premises.options.is_secure());
    let (before, inside) = (session::shown(&headers), Arc::clone(&premises));
    let joined = premises.entrance.go(move |door| {
        let device = device(door, before, &target);
        let KeyTarget { workshop, table, .. } = target;
        let actor = Actor::Table { workshop, table };
        let (key_hash, session_hash) = (key.hash().to_owned(), session::hash(&secret));
        let command = Command::JoinTable { workshop, table, device, key_hash, session_hash };
        give(door, &inside, actor, command)?;
        inside.presence.heard(device, door.now().to_rfc3339());
        found(door, &target, Some(device))
    });
    let mut answer = json(&joined.await?);
    answer.headers_mut().insert(SET_COOKIE, cookie);
    Ok(answer)
}

pub(super) async fn leave(State(premises): State<Arc<Premises>>, headers: HeaderMap) -> Answer {
    let left = premises.as_device(&headers, |door, session, premises| {
        let Actor::Table { workshop, .. } = session.actor else {
            return Err(AppError::new(door.language(), "not_allowed", &[]));
        };
        give(door, premises, session.actor, Command::LeaveTable { workshop, device: session.device })?;
        premises.presence.forget(session.device);
        Ok(())
    });
    left.await?;
    let mut answer = Response::new(Body::empty());
    *answer.status_mut() = StatusCode::NO_CONTENT;
    answer.headers_mut().insert(SET_COOKIE, session::cookie("", premises.options.is_secure()));
    Ok(answer)
}

async fn key(premises: &Premises, request: Request) -> Result<Key, Refused> {
    let shown = body::read(premises, request).await?;
    Key::of(shown).ok_or_else(|| premises.refuse("request_unreadable"))
}

/// The table that the key opens; a wrong one counts.
async fn identify(premises: &Premises, address: IpAddr, key: &Key) -> Result<KeyTarget, Refused> {
    let _lane = match key {
        Key::Token(_) => None,
        Key::Pin(_) => {
            let lane = premises.lane.lock().await;
            may(premises, address)?;
            Some(lane)
        }
    };
    let hash = key.hash().to_owned();
    let opened = premises
        .entrance
        .go(move |door| Ok(door.key(&hash).ok_or_else(|| AppError::refusal(door.language(), &Refusal::KeyNotValid))));
    match opened.await? {
        Ok(target) => Ok(target),
        Err(refused) => {
            may(premises, address)?;
            premises.guesses().wrong(address, premises.now());
            premises.tell.status();
            Err(refused.into())
        }
    }
}

fn may(premises: &Premises, address: IpAddr) -> Result<(), Refused> {
    let halted = premises.guesses().may(address, premises.now());
    halted.map_err(|halt| match halt {
        Halt::Wait(left) => premises.refuse("too_many").after(left.as_secs_f64().ceil() as u64),
        Halt::Stopped => premises.refuse("pin_stopped").after(60),
    })
}

/// The device that this browser has been in the same workshop, or a new one.
fn device(door: &Door, session_hash: Option<String>, target: &KeyTarget) -> DeviceId {
    let known = session_hash.and_then(|hash| door.session(&hash).ok());
    let same =
        known.filter(|session| matches!(session.actor, Actor::Table { workshop, .. } if workshop == target.workshop));
    same.map_or_else(|| DeviceId(Uuid::now_v7()), |session| session.device)
}

/// A command that the hub itself gives for a device. Sessions before it may have ended.
fn give(door: &mut Door, premises: &Premises, actor: Actor, command: Command) -> Result<(), AppError> {
    door.execute(&Asked { actor, id: CommandId(Uuid::now_v7()), command })?;
    premises.wrote(door.head().seq, Concerns::Only(actor));
    premises.doubt.notify_one();
    premises.tell.status();
    Ok(())
}

fn found(door: &Door, target: &KeyTarget, device: Option<DeviceId>) -> Result<Found, AppError> {
    let KeyTarget { workshop, table, number } = *target;
    let refuse = |refusal| AppError::refusal(door.language(), &refusal);
    let state = door.state();
    let known = state.workshop(workshop).ok_or_else(|| refuse(Refusal::Unknown { what: "workshop" }))?;
    if !known.room.open {
        return Err(refuse(Refusal::RoomNotOpen));
    }
    let details = &state.process.as_ref().ok_or_else(|| refuse(Refusal::NoProcess))?.details;
    let (title, municipality) = (details.title.clone(), details.municipality.clone());
    Ok(Found { workshop, table, number, title, municipality, round: known.round, device })
}
