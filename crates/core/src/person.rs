//! People on the member list. Only what seating needs is kept: no address, telephone, e-mail or date of birth.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::PersonId;

/// What a person is in the council, and so whether the person may sit at a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Mandate {
    /// Elected member (fast medlem).
    Member,
    /// Elected deputy (varamedlem).
    Deputy {
        /// Place on the party's list of deputies, from 1, where it is known.
        #[ts(optional = nullable)]
        rank: Option<u8>,
    },
    /// May watch, never sits at a table.
    Observer,
    /// Employee of the municipality; never sits at a table.
    Administration,
}

impl Mandate {
    /// Only politicians sit at the tables (seed 000, 7.4.2: «bare … politisk deltagelse rundt bordene»).
    pub fn is_elected(self) -> bool {
        matches!(self, Mandate::Member | Mandate::Deputy { .. })
    }
}

/// Offices that a member can hold besides the seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Office {
    /// Ordfører.
    Mayor,
    /// Varaordfører.
    DeputyMayor,
}

/// Gender as the list says it; used for balance at the tables only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// Kvinne.
    Woman,
    /// Mann.
    Man,
    /// Annet.
    Other,
}

/// Side in the council; used for balance at the tables only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Bloc {
    /// Posisjon.
    Position,
    /// Opposisjon.
    Opposition,
}

/// What is known of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct PersonDetails {
    /// As spoken: «Kåre Skår».
    pub name: String,
    /// As sorted: «Skår, Kåre».
    pub sort_name: String,
    /// The party's or list's usual short label, e.g. «Ap»; None for those who stand outside the parties.
    #[ts(optional = nullable)]
    pub party: Option<String>,
    /// Member, deputy, or somebody who is not elected.
    pub mandate: Mandate,
    /// Mayor or deputy mayor.
    #[ts(optional = nullable)]
    pub office: Option<Office>,
    /// As the list says it.
    #[ts(optional = nullable)]
    pub gender: Option<Gender>,
    /// Position or opposition.
    #[ts(optional = nullable)]
    pub bloc: Option<Bloc>,
    /// True in the first period on the council.
    #[ts(optional = nullable)]
    pub first_term: Option<bool>,
    /// Part of the municipality.
    #[ts(optional = nullable)]
    pub area: Option<String>,
}

/// A person about to be put on the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct NewPerson {
    /// Made by the client.
    pub id: PersonId,
    /// What is known.
    pub details: PersonDetails,
}

/// A participant (deltaker).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Person {
    /// Its id.
    pub id: PersonId,
    /// What is known.
    pub details: PersonDetails,
    /// Taken off the list; kept because old seatings point here.
    pub withdrawn: bool,
}

impl Person {
    /// True when the person can sit at a table at all.
    pub fn may_sit(&self) -> bool {
        self.details.mandate.is_elected() && !self.withdrawn
    }
}
