//! What goes out: JSON, or the door's error with the status that fits it.

use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, Response, StatusCode};
use axum::response::IntoResponse;
use rundebord_app::{AppError, Language, SessionFault};
use serde::Serialize;

/// A request that is not granted.
#[derive(Debug)]
pub(crate) struct Refused {
    error: AppError,
    /// Seconds.
    retry_after: Option<u64>,
}

impl Refused {
    /// One of the app's other codes.
    pub(crate) fn new(language: Language, code: &str) -> Self {
        AppError::new(language, code, &[]).into()
    }

    /// Not now: after so many seconds.
    pub(crate) fn after(self, seconds: u64) -> Self {
        Self { retry_after: Some(seconds), ..self }
    }
}

impl From<AppError> for Refused {
    fn from(error: AppError) -> Self {
        Self { error, retry_after: None }
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response<Body> {
        let status = status(&self.error.code.0);
        let mut answer = json(&self.error);
        *answer.status_mut() = status;
        let again = self.retry_after.or((status == StatusCode::SERVICE_UNAVAILABLE).then_some(1));
        if let Some(seconds) = again {
            answer.headers_mut().insert(RETRY_AFTER, seconds.into());
        }
        answer
    }
}

/// 200 with a value.
pub(crate) fn json(value: &impl Serialize) -> Response<Body> {
    let bytes = serde_json::to_vec(value).expect("answers hold only plain data");
    let mut answer = Response::new(Body::from(bytes));
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    answer
}

/// Why a session lets nobody in. A room that is closed for now is an end too: the page keeps what it has and waits.
pub(crate) fn session_fault(language: Language, fault: SessionFault) -> AppError {
    let code = match fault {
        SessionFault::Unknown => "session_unknown",
        SessionFault::RoomClosed | SessionFault::WorkshopClosed => "session_ended",
    };
    AppError::new(language, code, &[])
}

fn status(code: &str) -> StatusCode {
    match code {
        "request_unreadable" => StatusCode::BAD_REQUEST,
        "session_unknown" | "session_ended" => StatusCode::UNAUTHORIZED,
        "not_allowed" | "host_foreign" | "origin_foreign" => StatusCode::FORBIDDEN,
        "not_found" => StatusCode::NOT_FOUND,
        "too_large" => StatusCode::PAYLOAD_TOO_LARGE,
        "too_many" | "pin_stopped" => StatusCode::TOO_MANY_REQUESTS,
        "file_disk" => StatusCode::INSUFFICIENT_STORAGE,
        "busy" | "no_file_open" => StatusCode::SERVICE_UNAVAILABLE,
        file if file.starts_with("file_") => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::CONFLICT,
    }
}
