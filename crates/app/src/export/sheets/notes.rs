//! What the tables have written and said: notes, points from plenary, rankings.

use rundebord_core::{Note, NoteFate, PlenaryPoint, QuestionKey, RankingWay, StatementId, WorkshopId};
use rundebord_documents::office::{Cell, Sheet};

use super::super::words;
use super::{Book, at};

/// Every note, those that the table has deleted too.
pub(super) fn notes(book: &Book<'_>) -> Sheet {
    let columns = [
        ("reference", 12),
        ("round", 8),
        ("table", 8),
        ("question", 10),
        ("question-text", 36),
        ("text", 60),
        ("why", 40),
        ("stance", 14),
        ("disagreement", 12),
        ("plan-item", 30),
        ("source", 18),
        ("theme", 22),
        ("fate", 26),
        ("revision", 9),
        ("written", 20),
        ("changed", 20),
        ("moved-from", 12),
        ("other-texts", 30),
    ];
    let mut notes: Vec<&Note> = book.state.notes.values().collect();
    notes.sort_by_key(|note| (note.order(), note.id));
    let mut rows = vec![];
    for workshop in &book.state.workshops {
        let fates = book.state.fates(workshop.id);
        let own = notes.iter().filter(|note| note.workshop == workshop.id);
        rows.extend(own.map(|note| row(book, note, fates.get(&note.id))));
    }
    book.sheet("notes", &columns, rows)
}

fn row(book: &Book<'_>, note: &Note, fate: Option<&NoteFate>) -> Vec<Cell> {
    let (number, asked) = question(book, note.workshop, &note.question);
    let theme = note.theme.and_then(|theme| book.state.theme(theme)).map(|theme| theme.name.clone());
    let others: Vec<_> = note.others.iter().map(|other| other.text.clone()).collect();
    vec![
        note.reference.to_string().into(),
        u32::from(note.reference.round).into(),
        u32::from(note.reference.table).into(),
        number,
        asked,
        note.content.text.clone().into(),
        note.content.why.clone().into(),
        note.content.stance.map(|stance| words::stance(book.language, stance)).into(),
        words::yes(book.language, note.content.disagreement).into(),
        book.item(note.plan_item),
        words::source(book.language, note.source).into(),
        theme.into(),
        became(book, note, fate).into(),
        note.revision.into(),
        at(note.written_at),
        at(note.changed_at),
        note.moved_from.map(|before| before.to_string()).into(),
        others.join("\n").into(),
    ]
}

/// The question's number and words.
pub(super) fn question(book: &Book<'_>, workshop: WorkshopId, key: &QuestionKey) -> (Cell, Cell) {
    let question = book.state.workshop(workshop).and_then(|workshop| workshop.question_set.question(key));
    (question.map(|one| one.number.clone()).into(), question.map(|one| one.text.clone()).into())
}

fn became(book: &Book<'_>, note: &Note, fate: Option<&NoteFate>) -> String {
    if note.withdrawn {
        return book.text("export-fate-deleted");
    }
    let Some(fate) = fate.filter(|fate| fate.is_accounted()) else { return book.text("export-fate-open") };
    let number = |id: &StatementId| book.state.known_statement(*id).map(|one| book.number(one.number));
    let statements: Vec<_> = fate.used.iter().filter_map(number).collect();
    let follow_ups: Vec<_> =
        fate.followed_up.iter().filter_map(|id| book.state.follow_ups.get(id)).map(|one| one.reference()).collect();
    let used = (!statements.is_empty()).then(|| book.say("export-fate-used", "statements", &statements.join(", ")));
    let aside = fate.set_aside.then(|| book.text("export-fate-set-aside"));
    let followed =
        (!follow_ups.is_empty()).then(|| book.say("export-fate-followed-up", "references", &follow_ups.join(", ")));
    [used, aside, followed].into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// Points that stand, by workshop.
pub(super) fn plenary(book: &Book<'_>) -> Sheet {
    let columns = [
        ("round", 8),
        ("question", 10),
        ("question-text", 36),
        ("text", 60),
        ("from", 14),
        ("plan-item", 30),
        ("note", 12),
        ("written", 20),
    ];
    let points = book.state.workshops.iter().flat_map(|workshop| book.state.plenary_points_of(workshop.id));
    book.sheet("plenary", &columns, points.map(|point| said(book, point)).collect())
}

fn said(book: &Book<'_>, point: &PlenaryPoint) -> Vec<Cell> {
    let details = &point.details;
    let (number, asked) = question(book, point.workshop, &details.question);
    let from = match details.from.and_then(|table| book.state.table(point.workshop, table)) {
        Some(table) => book.say("documents-table", "table", &table.number.to_string()),
        None => book.text("documents-mayor-plenary"),
    };
    let note = details.note.and_then(|note| book.state.notes.get(&note)).map(|note| note.reference.to_string());
    vec![
        book.round(point.workshop),
        number,
        asked,
        details.text.clone().into(),
        from.into(),
        book.item(details.plan_item),
        note.into(),
        at(point.written_at),
    ]
}

/// What each table gave each item.
pub(super) fn rankings(book: &Book<'_>) -> Sheet {
    let columns = [
        ("round", 8),
        ("table", 8),
        ("question", 10),
        ("question-text", 36),
        ("way", 14),
        ("plan-item", 44),
        ("value-given", 16),
        ("source", 18),
        ("changed", 20),
    ];
    let mut rows = vec![];
    for workshop in &book.state.workshops {
        for (table, (key, given)) in
            workshop.tables.iter().flat_map(|table| table.rankings.iter().map(move |ranking| (table, ranking)))
        {
            let way = workshop.question_set.question(key).and_then(|question| question.ranking);
            let way = way.map(|way| match way {
                RankingWay::Order { .. } => book.text("export-way-order"),
                RankingWay::Points { .. } => book.text("export-way-points"),
            });
            let (number, asked) = question(book, workshop.id, key);
            rows.extend(given.items.iter().map(|item| {
                vec![
                    u32::from(workshop.round).into(),
                    u32::from(table.number).into(),
                    number.clone(),
                    asked.clone(),
                    way.clone().into(),
                    book.item(Some(item.plan_item)),
                    u32::from(item.value).into(),
                    words::source(book.language, given.source).into(),
                    at(given.at),
                ]
            }));
        }
    }
    book.sheet("rankings", &columns, rows)
}
