//! What an import hands to the screens: the draft, its columns, its rows and why a row is as it is.
//! Reasons are values, never sentences: the texts are in the locale files.
//! Nothing here is stored. The draft lives until the user has said yes to it.

pub use rundebord_core::{Bloc, Gender, Mandate, Office};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a member list comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Source {
    /// A file as the user dropped or chose it.
    File {
        /// Its name, shown back to the user; the contents decide the format.
        name: String,
        /// Its contents.
        bytes: Vec<u8>,
    },
    /// Text from the clipboard.
    Pasted {
        /// The text as it came.
        text: String,
    },
}

/// What the user has decided; the default leaves everything to the proposal.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Choice {
    /// The sheet to read.
    pub sheet: Option<String>,
    /// Which line holds the headers.
    pub header: Option<HeaderChoice>,
    /// The field of each column, from the left; columns beyond the list are ignored.
    pub columns: Option<Vec<Field>>,
}

/// The user's word on the header line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum HeaderChoice {
    /// The list has no headers.
    Absent,
    /// The headers stand on this line (1-based, as in `RosterRow::line`).
    Line {
        /// The line.
        line: u32,
    },
}

/// What a column holds. Contact details, birth dates and remarks have no field: they are never read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Left behind.
    Ignore,
    /// The whole name, "Kåre Skår" or "Skår, Kåre".
    FullName,
    /// The whole name with the family name first and no comma, "Skår Kåre".
    FamilyFirstName,
    /// Given name.
    GivenName,
    /// Middle name.
    MiddleName,
    /// Family name.
    FamilyName,
    /// Party, group or list, by name or abbreviation.
    Party,
    /// The official list code, where "A" is Arbeiderpartiet.
    ListLetter,
    /// Office or function in the council.
    Role,
    /// Member or deputy.
    MandateKind,
    /// A deputy's number on the list.
    DeputyRank,
    /// Gender.
    Gender,
    /// Position or opposition.
    Bloc,
    /// Whether this is the person's first term.
    FirstTerm,
    /// Part of the municipality.
    Area,
}

/// A member list as read, before anything is stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RosterDraft {
    /// What the source turned out to be.
    pub format: Format,
    /// The sheet that was read, in a workbook.
    pub sheet: Option<String>,
    /// Every sheet of the workbook, so that a second list is not overlooked.
    pub sheets: Vec<SheetSummary>,
    /// The line of the headers, when there are any.
    pub header_row: Option<u32>,
    /// The proposed, or chosen, mapping.
    pub columns: Vec<Column>,
    /// Every line of the source, in order.
    pub rows: Vec<RosterRow>,
    /// The parties of the people that can be taken in, largest first.
    pub parties: Vec<PartyCount>,
    /// The totals.
    pub counts: Counts,
}

/// The format of a source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Format {
    /// Excel 2007 and later.
    Xlsx,
    /// Excel, binary workbook.
    Xlsb,
    /// Excel 97-2003.
    Xls,
    /// OpenDocument spreadsheet.
    Ods,
    /// A text file.
    Text {
        /// How its letters are written.
        encoding: Encoding,
        /// What stands between its cells.
        delimiter: Delimiter,
    },
    /// Text from the clipboard.
    Pasted {
        /// What stands between its cells.
        delimiter: Delimiter,
    },
}

/// A text encoding that Norwegian office programs write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16, little-endian ("Unicode text" in Excel).
    Utf16Le,
    /// UTF-16, big-endian.
    Utf16Be,
    /// Windows-1252 (CSV in Excel on Windows).
    Windows1252,
    /// Mac Roman (CSV in older Excel on a Mac).
    MacRoman,
}

/// What stands between cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Delimiter {
    /// `;`
    Semicolon,
    /// `,`
    Comma,
    /// A tab.
    Tab,
    /// `|`
    Pipe,
    /// Three or more spaces.
    Spaces,
    /// Nothing: one cell on each line.
    Absent,
}

/// A sheet of the workbook.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SheetSummary {
    /// Its name.
    pub name: String,
    /// How many people the proposal finds in it.
    pub people: u32,
}

/// A column and what it is taken for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Column {
    /// Its header; empty when there is none.
    pub header: String,
    /// A few of its values. Empty for a private column.
    pub samples: Vec<String>,
    /// What it is taken for.
    pub field: Field,
    /// False when the user should look at the proposal.
    pub sure: bool,
    /// Holds contact details, birth dates or remarks: never read in, and its cells are blanked in the rows.
    pub private: bool,
}

/// One line of the source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RosterRow {
    /// Its number in the source, from 1.
    pub line: u32,
    /// Its cells, as many as there are columns.
    pub cells: Vec<String>,
    /// The person on it; also set for those who are left out because they are not elected.
    pub person: Option<DraftPerson>,
    /// Whether it can be taken in.
    pub status: RowStatus,
}

/// Whether a row can be taken in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RowStatus {
    /// Yes.
    Ready,
    /// The user is asked first.
    Look {
        /// Every question that the row raises.
        reasons: Vec<LookReason>,
    },
    /// No.
    LeftOut {
        /// Why not.
        reason: LeftOutReason,
    },
}

/// Why a row needs the user's eye.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum LookReason {
    /// An elected person without a party.
    PartyMissing,
    /// What stands for a party is not a known one, and nothing else in the list speaks for it.
    PartyUnknown {
        /// What stands there.
        text: String,
        /// The party that it may be a misspelling of.
        suggestion: Option<String>,
    },
    /// The same name in the same party stands higher up.
    DuplicateInList {
        /// Where.
        line: u32,
    },
    /// The same name stands higher up with another party.
    SameNameOtherParty {
        /// Where.
        line: u32,
    },
    /// Only one name.
    NameIncomplete,
    /// Which part is the family name cannot be told.
    NameOrderUnsure,
    /// What stands in the name's place does not look like a name.
    NameUnusual,
    /// More than one person on the line.
    SeveralPeople,
    /// A role that is not understood; the person is proposed as a member.
    RoleUnknown {
        /// What stands there.
        text: String,
    },
    /// On leave, excused or resigned.
    OnLeave,
}

/// Why a row is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum LeftOutReason {
    /// Nothing on it.
    Blank,
    /// A title above the list.
    Title,
    /// The headers, also when they are repeated.
    Header,
    /// A heading for the rows beneath it.
    SectionHeading,
    /// A total, a date of printing and the like.
    Footer,
    /// Something stands there, but no name.
    NoName,
    /// What stands in the name's place is no name: a date, an address, a sentence.
    NotAPerson,
    /// An empty seat.
    Vacant,
    /// Administration or observer: not seated at a table.
    NotElected,
    /// Belongs to the person on another line.
    PartOf {
        /// That person's line.
        line: u32,
    },
}

/// A person as proposed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DraftPerson {
    /// "Kåre Skår".
    pub name: String,
    /// "Skår, Kåre".
    pub sort_name: String,
    /// The usual abbreviation of a national party; a local list keeps its own name.
    pub party: Option<String>,
    /// The party's full name, when it is known.
    pub party_name: Option<String>,
    /// Member, deputy or neither.
    pub mandate: Mandate,
    /// Mayor or deputy mayor.
    pub office: Option<Office>,
    /// Gender, when the list says so.
    pub gender: Option<Gender>,
    /// Position or opposition, when the list says so.
    pub bloc: Option<Bloc>,
    /// First term, when the list says so.
    pub first_term: Option<bool>,
    /// Part of the municipality, when the list says so.
    pub area: Option<String>,
}

/// A party and how many it has among the rows that are ready or need a look.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PartyCount {
    /// As in `DraftPerson::party`.
    pub party: String,
    /// Its full name, when it is known.
    pub name: Option<String>,
    /// Members with a seat.
    pub members: u32,
    /// Deputies.
    pub deputies: u32,
}

/// Totals. The first three add up to the number of rows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Counts {
    /// Rows that can be taken in as they are.
    pub ready: u32,
    /// Rows that raise a question.
    pub look: u32,
    /// Rows left out.
    pub left_out: u32,
    /// Members among the ready and the questioned.
    pub members: u32,
    /// Deputies among the ready and the questioned.
    pub deputies: u32,
}

impl From<DraftPerson> for rundebord_core::PersonDetails {
    /// The party's full name stays behind: the label is what the process keeps.
    fn from(draft: DraftPerson) -> Self {
        Self {
            name: draft.name,
            sort_name: draft.sort_name,
            party: draft.party,
            mandate: draft.mandate,
            office: draft.office,
            gender: draft.gender,
            bloc: draft.bloc,
            first_term: draft.first_term,
            area: draft.area,
        }
    }
}
