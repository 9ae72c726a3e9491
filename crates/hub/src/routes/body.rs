//! What comes in with a request: JSON, not too large, not too slow.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;
use tokio::time::timeout;

use crate::answer::Refused;
use crate::premises::Premises;

/// Reads the body. Only `application/json` is taken, which no page elsewhere can send without asking first.
pub(super) async fn read<T: DeserializeOwned>(premises: &Premises, request: Request) -> Result<T, Refused> {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    if !kind.eq_ignore_ascii_case("application/json") {
        return Err(premises.refuse("request_unreadable"));
    }
    let limits = &premises.options.limits;
    let bytes = match timeout(limits.patience, Bytes::from_request(request, &())).await {
        Ok(Ok(bytes)) => bytes,
        Ok(Err(fault)) if fault.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            return Err(premises.refuse("too_large"));
        }
        _ => return Err(premises.refuse("request_unreadable")),
    };
    serde_json::from_slice(&bytes).map_err(|error| {
        tracing::debug!(%error, "a request cannot be read");
        premises.refuse("request_unreadable")
    })
}
