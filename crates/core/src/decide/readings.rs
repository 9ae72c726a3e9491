//! Rules for the second reader: signs or sends back the newest version, as long as it is not published.

use super::statements::known;
use super::summary::processing;
use super::{Decision, misrouted};
use crate::{Command, Event, Refusal, State, StatementId, TextField};

pub(super) fn decide(state: &State, command: &Command) -> Decision {
    match command {
        Command::SignStatement { statement, version, reader, base } => {
            readable(state, *statement, *version, *base)?;
            let reader = TextField::Reader.required(reader)?;
            Ok(vec![Event::StatementSigned { statement: *statement, version: *version, reader }])
        }
        Command::SendBackStatement { statement, version, reader, comment, base } => {
            readable(state, *statement, *version, *base)?;
            let (reader, comment) = (TextField::Reader.required(reader)?, TextField::Remark.required(comment)?);
            Ok(vec![Event::StatementSentBack { statement: *statement, version: *version, reader, comment }])
        }
        _ => misrouted(),
    }
}

fn readable(state: &State, statement: StatementId, version: u16, base: Option<u32>) -> Result<(), Refusal> {
    let statement = known(state, statement)?;
    let latest = statement.latest();
    if latest.published {
        return Err(Refusal::StatementIsPublished { number: statement.number });
    }
    processing(state, latest.workshop)?;
    let as_read = base.is_none_or(|base| base == latest.revision);
    if latest.version == version && as_read {
        Ok(())
    } else {
        Err(Refusal::VersionOutdated { number: statement.number })
    }
}
