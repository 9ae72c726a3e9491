//! What the administration makes of a round: statements with themes, notes that are set aside, and the summary published.

use std::collections::BTreeMap;

use rundebord_core::{Command, NoteId, StatementContent, StatementId, StatementKind, ThemeId};

use super::Player;
use crate::AppError;
use crate::demo::content::{SetAsideText, StatementText};

impl Player {
    pub(super) fn summarise(&mut self, round: usize) -> Result<(), AppError> {
        self.at(round, 1, 9);
        let workshop = self.rounds[round].workshop;
        let (statements, set_aside) = match round {
            0 => (std::mem::take(&mut self.content.statements), std::mem::take(&mut self.content.set_aside)),
            _ => (std::mem::take(&mut self.content.statements2), std::mem::take(&mut self.content.set_aside2)),
        };
        let mut themes: BTreeMap<String, ThemeId> = BTreeMap::new();
        for statement in &statements {
            self.write_statement(round, statement, &mut themes)?;
        }
        for aside in &set_aside {
            self.set_aside(round, aside)?;
        }
        if round > 0 {
            self.resolve(workshop)?;
        }
        if round == 0 {
            self.content.statements = statements;
        }
        self.administer(Command::PublishSummary { workshop })
    }

    fn write_statement(
        &mut self,
        round: usize,
        text: &StatementText,
        themes: &mut BTreeMap<String, ThemeId>,
    ) -> Result<(), AppError> {
        let workshop = self.rounds[round].workshop;
        let notes: Vec<NoteId> =
            text.notes.iter().filter_map(|key| self.rounds[round].notes.get(key)).copied().collect();
        let theme = match themes.get(&text.theme) {
            Some(theme) => *theme,
            None => {
                let theme = ThemeId(self.id());
                self.administer(Command::AddTheme { theme, workshop, name: text.theme.clone() })?;
                themes.insert(text.theme.clone(), theme);
                theme
            }
        };
        self.administer(Command::GroupNotes { notes: notes.clone(), theme: Some(theme) })?;
        let statement = StatementId(self.id());
        let plan_item = self.plan_item(&text.plan_item);
        let content = StatementContent {
            text: text.text.clone(),
            theme: Some(theme),
            plan_item,
            kind: StatementKind::default(),
            notes,
        };
        self.administer(Command::WriteStatement { statement, workshop, content })?;
        match text.assessment.clone() {
            Some(assessment) => self.administer(Command::AssessStatement { statement, assessment }),
            None => Ok(()),
        }
    }

    fn set_aside(&mut self, round: usize, aside: &SetAsideText) -> Result<(), AppError> {
        let notes = self.rounds[round].notes.get(&aside.note).copied().into_iter().collect();
        let (reason, remark) = (aside.reason, aside.remark.clone());
        self.administer(Command::SetAsideNotes { notes, reason, remark })
    }
}
