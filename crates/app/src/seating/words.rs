//! Wishes in words: one sentence a line, in bokmål or nynorsk, read as rules. Nothing is guessed: a name that fits two
//! people, or a word that is not known, is told.

mod names;
mod vocabulary;

use rundebord_core::{PersonId, SeatingRule, SeatingRuleId, SeatingRuleKind, State, Workshop};
use rundebord_texts::{Language, Value};
use uuid::Uuid;

use super::lines::{SeatingWords, WordsLine};
use super::rules::rule_text;
use super::texts::say;
use crate::Door;
use names::{Named, Names};
use vocabulary::Word;

/// Reads each line. A line that locks several people gives one rule for each of them.
pub(crate) fn words(door: &Door, workshop: &Workshop, text: &str) -> SeatingWords {
    let reader = Reader { language: door.language(), state: door.state(), workshop, names: Names::new(door.state()) };
    let lines = text.lines().map(str::trim).filter(|line| line.chars().any(char::is_alphanumeric));
    SeatingWords { lines: lines.flat_map(|line| reader.line(line)).collect() }
}

/// What a sentence says, before it is known what it means.
#[derive(Default)]
struct Said {
    people: Vec<PersonId>,
    table: Option<u8>,
    rotations: Vec<u8>,
    words: Vec<Word>,
}

impl Said {
    fn has(&self, word: Word) -> bool {
        self.words.contains(&word)
    }
}

/// Why a sentence was not understood: the text's id and arguments.
struct Problem(&'static str, Vec<(&'static str, Value<'static>)>);

struct Reader<'a> {
    language: Language,
    state: &'a State,
    workshop: &'a Workshop,
    names: Names<'a>,
}

impl Reader<'_> {
    fn line(&self, text: &str) -> Vec<WordsLine> {
        let meant = self.said(text).and_then(|said| {
            let rotations = self.rotations(&said)?;
            Ok((self.rules(&said)?, rotations))
        });
        let text = text.to_owned();
        match meant {
            Ok((rules, rotations)) => {
                rules.into_iter().map(|rule| self.understood(text.clone(), rule, rotations.clone())).collect()
            }
            Err(Problem(id, arguments)) => {
                let problem = Some(say(self.language, id, &arguments));
                vec![WordsLine { text, rule: None, rotations: None, understood: String::new(), problem }]
            }
        }
    }

    fn understood(&self, text: String, rule: SeatingRuleKind, rotations: Option<Vec<u8>>) -> WordsLine {
        let rule = SeatingRule { id: SeatingRuleId(Uuid::nil()), rotations, rule };
        let understood = rule_text(self.language, self.state, &rule);
        WordsLine { text, rule: Some(rule.rule), rotations: rule.rotations, understood, problem: None }
    }

    fn said(&self, text: &str) -> Result<Said, Problem> {
        let words = vocabulary::split(text);
        let (mut said, mut counts, mut rest) = (Said::default(), None, words.as_slice());
        while let Some(first) = rest.first() {
            let (read, named) = self.names.read(rest, vocabulary::word(first).is_some());
            match named {
                Named::One(person) => said.people.push(person),
                Named::Several(candidates) => {
                    let names = self.names.either(self.language, &candidates);
                    let word = rest[..read].join(" ");
                    return Err(Problem("seating-words-who", vec![("word", word.into()), ("names", names.into())]));
                }
                Named::Nobody => self.plain(first, &mut said, &mut counts)?,
            }
            rest = &rest[read..];
        }
        let mut seen = vec![];
        said.people.retain(|person| {
            !seen.contains(person) && {
                seen.push(*person);
                true
            }
        });
        Ok(said)
    }

    /// A word that is no name. `counts` is what a number would count.
    fn plain(&self, text: &str, said: &mut Said, counts: &mut Option<Word>) -> Result<(), Problem> {
        if let Ok(number) = text.parse::<u8>() {
            match counts {
                Some(Word::Table) if said.table.is_none_or(|table| table == number) => said.table = Some(number),
                Some(Word::Table) => return Err(Problem("seating-words-one-table", vec![])),
                Some(Word::Rotation) => said.rotations.push(number),
                _ => return Err(Problem("seating-words-unknown", vec![("word", text.to_owned().into())])),
            }
            return Ok(());
        }
        let Some(word) = vocabulary::word(text) else {
            return Err(Problem("seating-words-unknown", vec![("word", text.to_owned().into())]));
        };
        match word {
            Word::Table | Word::Rotation => *counts = Some(word),
            Word::And | Word::Filler => {}
            _ => *counts = None,
        }
        said.words.push(word);
        Ok(())
    }

    /// None for all of them.
    fn rotations(&self, said: &Said) -> Result<Option<Vec<u8>>, Problem> {
        let last = self.workshop.seating_plan.rotations;
        if said.rotations.iter().any(|rotation| *rotation == 0 || *rotation > last) {
            return Err(Problem("seating-words-rotation", vec![("rotations", last.into())]));
        }
        let mut rotations = said.rotations.clone();
        rotations.sort_unstable();
        rotations.dedup();
        match rotations.is_empty() {
            // What is kept is kept as it is in some rotation.
            true if said.people.is_empty() && said.has(Word::Keep) => Ok(Some(vec![self.workshop.rotation])),
            true => Ok(None),
            false => Ok(Some(rotations)),
        }
    }

    fn rules(&self, said: &Said) -> Result<Vec<SeatingRuleKind>, Problem> {
        let not = said.has(Word::Not);
        let apart = said.has(Word::Apart) || (said.has(Word::Together) && not);
        let people = || match said.people.len() {
            0 | 1 => Err(Problem("seating-words-two", vec![])),
            _ => Ok(said.people.clone()),
        };
        match said.table {
            Some(table) => self.at_table(said, table, apart, not),
            None if said.people.is_empty() && said.has(Word::Willing) && !not => {
                Ok(vec![SeatingRuleKind::WillingSecretary])
            }
            None if said.has(Word::Willing) || said.has(Word::Keep) => Err(Problem("seating-words-nothing", vec![])),
            None if said.has(Word::Apart) && (not || said.has(Word::Together)) => {
                Err(Problem("seating-words-unclear", vec![]))
            }
            None if apart => Ok(vec![SeatingRuleKind::Apart { people: people()? }]),
            None if said.has(Word::Together) => Ok(vec![SeatingRuleKind::Together { people: people()? }]),
            None => Err(Problem("seating-words-nothing", vec![])),
        }
    }

    fn at_table(&self, said: &Said, table: u8, apart: bool, not: bool) -> Result<Vec<SeatingRuleKind>, Problem> {
        let last = self.workshop.seating_plan.tables;
        if table == 0 || last.is_some_and(|last| table > last) {
            return Err(Problem("seating-words-no-table", vec![("table", table.into())]));
        }
        if apart || not {
            return Err(Problem("seating-words-not-at-table", vec![]));
        }
        match said.people.as_slice() {
            [] if said.has(Word::Keep) => Ok(vec![SeatingRuleKind::KeepTable { table }]),
            [] => Err(Problem("seating-words-nothing", vec![])),
            people => Ok(people.iter().map(|person| SeatingRuleKind::Pin { person: *person, table }).collect()),
        }
    }
}
