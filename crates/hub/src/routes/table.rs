//! What a table's device reads and writes. Whom it acts for comes from its session and from nowhere else.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Response, StatusCode};
use rundebord_app::core::{Command, CommandId, DeviceId};
use rundebord_app::{AppError, Request as Asked};
use serde::{Deserialize, Serialize};
use serde_json::json;
use serde_json::value::RawValue;

use super::{Answer, body};
use crate::answer;
use crate::feeds::Concerns;
use crate::premises::Premises;
use crate::presence::Told;

/// A command, with no word on who gives it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    id: CommandId,
    command: Command,
}

/// What the device's table sees, and where in the journal that is.
#[derive(Serialize)]
struct Seen<'a> {
    seq: u64,
    boot: &'a str,
    now: String,
    device: DeviceId,
    view: &'a RawValue,
}

pub(super) async fn view(State(premises): State<Arc<Premises>>, headers: HeaderMap) -> Answer {
    let read = premises.as_device(&headers, |door, session, premises| {
        let view = premises.views.of(door, &session.actor)?;
        Ok((door.head().seq, door.now().to_rfc3339(), session.device, view))
    });
    let (seq, now, device, view) = read.await?;
    Ok(answer::json(&Seen { seq, boot: &premises.boot, now, device, view: &view }))
}

pub(super) async fn execute(State(premises): State<Arc<Premises>>, headers: HeaderMap, request: Request) -> Answer {
    let Given { id, command } = body::read(&premises, request).await?;
    let done = premises.as_device(&headers, move |door, session, premises| {
        if !is_its_own(&command, session.device) {
            return Err(AppError::new(door.language(), "not_allowed", &[]));
        }
        let before = door.head().seq;
        let leaves = matches!(command, Command::LeaveTable { .. });
        let accepted = door.execute(&Asked { actor: session.actor, id, command })?;
        let seq = door.head().seq;
        if seq > before {
            // Here, since nobody may be waiting for the answer any more.
            premises.wrote(seq, Concerns::Only(session.actor));
        }
        if leaves {
            premises.doubt.notify_one();
        }
        Ok((accepted, seq))
    });
    let (accepted, seq) = done.await?;
    Ok(answer::json(&json!({ "accepted": accepted, "seq": seq, "boot": premises.boot })))
}

/// A device speaks for itself among the devices of its table, and joins only with a key.
fn is_its_own(command: &Command, own: DeviceId) -> bool {
    match command {
        Command::JoinTable { .. } => false,
        Command::LeaveTable { device, .. } | Command::AskToMove { device, .. } | Command::CancelMove { device, .. } => {
            *device == own
        }
        _ => true,
    }
}

pub(super) async fn presence(State(premises): State<Arc<Premises>>, headers: HeaderMap, request: Request) -> Answer {
    let told: Told = body::read(&premises, request).await?;
    if !told.is_bounded() {
        return Err(premises.refuse("request_unreadable"));
    }
    let heard = premises.as_device(&headers, |_, session, premises| {
        if premises.presence.told(session.device, told) {
            premises.tell.status();
        }
        Ok(())
    });
    heard.await?;
    let mut answer = Response::new(Body::empty());
    *answer.status_mut() = StatusCode::NO_CONTENT;
    Ok(answer)
}
