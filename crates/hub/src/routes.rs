//! The paths there are. Each handler takes the request apart, goes through the door once, and converts the answer.

mod body;
mod feed;
mod joining;
mod table;

use std::net::IpAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Extension, Path, Request, State};
use axum::http::{HeaderMap, Response};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use chrono::Utc;
use rundebord_app::Language;
use serde_json::json;

use crate::answer::{self, Refused};
use crate::headers::secure;
use crate::hosts::Foreign;
use crate::premises::Premises;
use crate::process::Glimpse;

/// Where a request comes from.
#[derive(Clone, Copy)]
pub(crate) struct Peer(pub(crate) IpAddr);

/// What a handler answers.
type Answer = Result<Response<Body>, Refused>;

pub(crate) fn router(premises: Arc<Premises>) -> Router {
    Router::new()
        .route("/", get(front))
        .route("/assets/{name}", get(asset))
        .route("/api/hello", get(hello))
        .route("/api/look", post(joining::look))
        .route("/api/join", post(joining::join))
        .route("/api/leave", post(joining::leave))
        .route("/api/view/table", get(table::view))
        .route("/api/execute", post(table::execute))
        .route("/api/presence", post(table::presence))
        .route("/api/feed", get(feed::feed))
        .fallback(nothing)
        .method_not_allowed_fallback(nothing)
        .layer(DefaultBodyLimit::max(premises.options.limits.body))
        .layer(from_fn_with_state(Arc::clone(&premises), guard))
        .with_state(premises)
}

/// Before everything else: not too often, and only for this server from its own pages.
async fn guard(
    State(premises): State<Arc<Premises>>,
    Extension(Peer(address)): Extension<Peer>,
    request: Request,
    next: Next,
) -> Response<Body> {
    let admitted = premises.rates().admit(address, premises.now());
    let known = premises.hosts.check(request.uri(), request.headers());
    secure(match known {
        _ if !admitted => premises.refuse("too_many").after(1).into_response(),
        Err(Foreign::Host) => premises.refuse("host_foreign").into_response(),
        Err(Foreign::Origin) => premises.refuse("origin_foreign").into_response(),
        Ok(()) => next.run(request).await,
    })
}

async fn front(State(premises): State<Arc<Premises>>, headers: HeaderMap) -> Response<Body> {
    premises.pages.front(&headers)
}

async fn asset(State(premises): State<Arc<Premises>>, Path(name): Path<String>, headers: HeaderMap) -> Answer {
    premises.pages.asset(&name, &headers).ok_or_else(|| premises.refuse("not_found"))
}

async fn nothing(State(premises): State<Arc<Premises>>) -> Refused {
    premises.refuse("not_found")
}

/// Never waits for the door: it says that this computer can be reached.
async fn hello(State(premises): State<Arc<Premises>>) -> Response<Body> {
    let Glimpse { language, room_open } = premises.entrance.glimpse();
    answer::json(&json!({
        "program": crate::PROGRAM,
        "version": env!("CARGO_PKG_VERSION"),
        "language": match language { Language::Nn => "nn", _ => "nb" },
        "room_open": room_open,
        "boot": premises.boot,
        "now": Utc::now().to_rfc3339(),
    }))
}
