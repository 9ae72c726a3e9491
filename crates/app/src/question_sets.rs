//! The question sets that ship: data in `assets/question-sets`, in both written languages.

use rundebord_core::{PlanItemKind, Question, QuestionKey, QuestionKind, QuestionSet, RankingWay, WrittenLanguage};
use serde::Deserialize;

const FILES: [&str; 3] = [
    include_str!("../../../assets/question-sets/forste-verksted.toml"),
    include_str!("../../../assets/question-sets/andre-verksted.toml"),
    include_str!("../../../assets/question-sets/etter-horing.toml"),
];

#[derive(Deserialize)]
struct Bilingual {
    nb: String,
    nn: String,
}

impl Bilingual {
    fn take(self, language: WrittenLanguage) -> String {
        match language {
            WrittenLanguage::Nb => self.nb,
            WrittenLanguage::Nn => self.nn,
        }
    }
}

#[derive(Deserialize)]
struct SetFile {
    key: String,
    version: u16,
    title: Bilingual,
    questions: Vec<QuestionFile>,
}

#[derive(Deserialize)]
struct QuestionFile {
    key: String,
    kind: QuestionKind,
    plan_items: Vec<PlanItemKind>,
    ranking: Option<RankingWay>,
    ask_why: bool,
    ask_stance: bool,
    heading: Bilingual,
    text: Bilingual,
    help: Bilingual,
}

/// The sets in the process's written language, in the order of the rounds they are made for.
pub fn question_sets(language: WrittenLanguage) -> Vec<QuestionSet> {
    let set = |file: &&str| -> QuestionSet {
        let set: SetFile = toml::from_str(file).expect("a test reads every set that ships");
        let questions = set.questions.into_iter().enumerate().map(|(index, question)| Question {
            key: QuestionKey(question.key),
            number: (index + 1).to_string(),
            kind: question.kind,
            plan_items: question.plan_items,
            ranking: question.ranking,
            ask_why: question.ask_why,
            ask_stance: question.ask_stance,
            heading: question.heading.take(language),
            text: question.text.take(language),
            help: question.help.take(language),
        });
        let questions = questions.collect();
        QuestionSet { key: set.key, version: set.version, title: set.title.take(language), questions }
    };
    FILES.iter().map(set).collect()
}
