//! What each table sees, ready to send. A table's devices read it at the same moment, when one of them has written: it is
//! computed once for all of them. It holds only for the very event that it was read at.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use rundebord_app::core::{Actor, TableId, WorkshopId};
use rundebord_app::{AppError, Door, View};
use serde_json::value::{RawValue, to_raw_value};

/// A view as JSON.
pub(crate) type Ready = Arc<RawValue>;

/// The last view of each table, and the event it was read at.
#[derive(Default)]
pub(crate) struct Views(Mutex<HashMap<(WorkshopId, TableId), (u64, Ready)>>);

impl Views {
    /// What the actor's table sees now.
    pub(crate) fn of(&self, door: &Door, actor: &Actor) -> Result<Ready, AppError> {
        let Actor::Table { workshop, table } = *actor else {
            return Err(AppError::new(door.language(), "not_allowed", &[]));
        };
        let (key, seq) = ((workshop, table), door.head().seq);
        let mut views = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, ready)) = views.get(&key).filter(|(at, _)| *at == seq) {
            return Ok(Arc::clone(ready));
        }
        let view = door.view(actor, &View::Table { workshop, table })?;
        let ready: Ready = to_raw_value(&view).expect("views hold only plain data").into();
        views.insert(key, (seq, Arc::clone(&ready)));
        Ok(ready)
    }
}
