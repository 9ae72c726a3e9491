//! A table's receipt: a digest of exactly what it handed in, that anybody can work out again from the words.
//!
//! The digest is SHA-256 over fields in UTF-8, each preceded by its length in bytes as eight bytes, the highest first:
//! `rundebord receipt 1`, the workshop's id and the table's id; for each note by reference `note`, its reference, question,
//! plan item's id (or nothing), text, why, stance (`keep`, `change`, `end` or nothing) and `1` when the table disagreed (or
//! `0`); for each verdict by statement's id `answer`, that id, version, verdict and words; for each ranking by question
//! `ranking`, the question, and id and value of each item as ranked. Ids are in the hyphenated form, in lower case.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::{
    Answer, ItemRank, Note, NoteId, PlanItemId, QuestionKey, RankingAnswer, Stance, State, StatementId, TableId,
    Verdict, WorkshopId,
};

/// Letters and digits that are not taken for each other (Crockford's base 32).
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Letters in a code: 80 bits.
const CODE_LETTERS: usize = 16;

/// What a hand-in is known by, for ever.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
pub struct ReceiptDigest(pub String);

/// Exactly what a digest is made from: what a table handed in, word for word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReceiptWords {
    /// The workshop.
    pub workshop: WorkshopId,
    /// The table.
    pub table: TableId,
    /// By reference.
    pub notes: Vec<ReceiptNote>,
    /// By the statement's id.
    pub answers: Vec<ReceiptAnswer>,
    /// By the question's key.
    pub rankings: Vec<ReceiptRanking>,
}

/// A note as it was handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReceiptNote {
    /// How people refer to it, such as «B4-12».
    pub reference: String,
    /// The question it answers.
    pub question: QuestionKey,
    /// The plan item it is about.
    pub plan_item: Option<PlanItemId>,
    /// The note itself.
    pub text: String,
    /// «Hvorfor»; empty when not given.
    pub why: String,
    /// Keep, change or end.
    pub stance: Option<Stance>,
    /// The table did not agree.
    pub disagreement: bool,
}

impl From<&Note> for ReceiptNote {
    fn from(note: &Note) -> Self {
        Self {
            reference: note.reference.to_string(),
            question: note.question.clone(),
            plan_item: note.plan_item,
            text: note.content.text.clone(),
            why: note.content.why.clone(),
            stance: note.content.stance,
            disagreement: note.content.disagreement,
        }
    }
}

/// A verdict as it was handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReceiptAnswer {
    /// The statement.
    pub statement: StatementId,
    /// The version that the table saw.
    pub version: u16,
    /// The verdict.
    pub verdict: Verdict,
    /// The table's own words; may be empty.
    pub words: String,
}

/// A ranking as it was handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReceiptRanking {
    /// The question.
    pub question: QuestionKey,
    /// What each item was given.
    pub items: Vec<ItemRank>,
}

impl ReceiptWords {
    /// What a table has there to hand in: these notes, and its verdicts and rankings.
    pub fn of(state: &State, workshop: WorkshopId, table: TableId, notes: &[NoteId]) -> Self {
        let mut notes: Vec<&Note> = notes.iter().filter_map(|note| state.notes.get(note)).collect();
        notes.sort_by_key(|note| note.reference);
        let found = state.table(workshop, table);
        let answer = |(statement, answer): (&StatementId, &Answer)| ReceiptAnswer {
            statement: *statement,
            version: answer.version,
            verdict: answer.verdict,
            words: answer.words.clone(),
        };
        let ranking = |(question, ranking): (&QuestionKey, &RankingAnswer)| ReceiptRanking {
            question: question.clone(),
            items: ranking.items.clone(),
        };
        Self {
            workshop,
            table,
            notes: notes.into_iter().map(ReceiptNote::from).collect(),
            answers: found.into_iter().flat_map(|table| &table.answers).map(answer).collect(),
            rankings: found.into_iter().flat_map(|table| &table.rankings).map(ranking).collect(),
        }
    }

    /// The digest of these words.
    pub fn digest(&self) -> ReceiptDigest {
        let mut fields = Fields::default();
        fields.add("rundebord receipt 1").add(&self.workshop.0.to_string()).add(&self.table.0.to_string());
        self.notes.iter().for_each(|note| fields.add_note(note));
        self.answers.iter().for_each(|answer| fields.add_answer(answer));
        for ranking in &self.rankings {
            fields.add("ranking").add(&ranking.question.0);
            for item in &ranking.items {
                fields.add(&item.plan_item.0.to_string()).add(&item.value.to_string());
            }
        }
        fields.digest()
    }
}

impl ReceiptDigest {
    /// Of what a table has there to hand in: these notes, and its verdicts and rankings.
    pub fn of(state: &State, workshop: WorkshopId, table: TableId, notes: &[NoteId]) -> Self {
        ReceiptWords::of(state, workshop, table, notes).digest()
    }

    /// What people read out and write down: the first 80 bits, in four groups of four.
    pub fn code(&self) -> String {
        let bits = |nibble: char| nibble.to_digit(16).unwrap_or_default();
        let bits = self.0.chars().flat_map(|nibble| (0..4).rev().map(move |bit| bits(nibble) >> bit & 1));
        let bits: Vec<u32> = bits.take(CODE_LETTERS * 5).collect();
        let letter = |five: &[u32]| char::from(LETTERS[five.iter().fold(0, |sum, bit| sum << 1 | bit) as usize]);
        let letters: Vec<char> = bits.chunks(5).map(letter).collect();
        letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
    }

    /// True for the code, or the whole digest, as somebody writes it: spaces, hyphens and case do not count, and letters
    /// that look like digits are read as those.
    pub fn is_named(&self, written: &str) -> bool {
        let written: String = written.chars().filter(|letter| letter.is_alphanumeric()).collect();
        let as_digits = |letter: char| match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let code: String = self.code().chars().filter(char::is_ascii_alphanumeric).collect();
        written.eq_ignore_ascii_case(&self.0) || written.chars().map(as_digits).eq(code.chars())
    }
}

#[derive(Default)]
struct Fields(Sha256);

impl Fields {
    fn add(&mut self, field: &str) -> &mut Self {
        self.0.update((field.len() as u64).to_be_bytes());
        self.0.update(field);
        self
    }

    fn add_note(&mut self, note: &ReceiptNote) {
        let plan_item = note.plan_item.map(|item| item.0.to_string()).unwrap_or_default();
        let stance = match note.stance {
            Some(Stance::Keep) => "keep",
            Some(Stance::Change) => "change",
            Some(Stance::End) => "end",
            None => "",
        };
        self.add("note").add(&note.reference).add(&note.question.0).add(&plan_item);
        self.add(&note.text).add(&note.why).add(stance).add(if note.disagreement { "1" } else { "0" });
    }

    fn add_answer(&mut self, answer: &ReceiptAnswer) {
        let verdict = match answer.verdict {
            Verdict::Right => "right",
            Verdict::Partly => "partly",
            Verdict::Wrong => "wrong",
            Verdict::Missing => "missing",
        };
        self.add("answer").add(&answer.statement.0.to_string()).add(&answer.version.to_string());
        self.add(verdict).add(&answer.words);
    }

    fn digest(self) -> ReceiptDigest {
        ReceiptDigest(self.0.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }
}
