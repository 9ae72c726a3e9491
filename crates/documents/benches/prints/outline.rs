//! The summary's words in their order, for programs that lay out by themselves: as HTML and as Typst.
//!
//! The same headings, paragraphs and tables as `print::summary` gives a summary that is all notes. Leaves out statements.

use rundebord_documents::print::{Frame, Note, NoteOutcome, Summary};
use rundebord_texts::{date, text, text_with};

/// Words in their order.
pub struct Outline {
    title: String,
    parts: Vec<Part>,
}

enum Part {
    Heading { level: u8, text: String },
    Words(String),
    Table { widths: &'static str, rows: Vec<Vec<Vec<String>>> },
}

/// Of a table of notes, and of the key figures.
const NOTES: &str = "76pt, 1fr, 140pt";
const FIGURES: &str = "1fr, 70pt";

impl Outline {
    /// All that the summary says.
    pub fn of(model: &Summary) -> Self {
        let frame = &model.frame;
        let say = |id: &str| text(frame.language, id);
        let mut parts = vec![
            Part::Words(format!("{} · {}", frame.municipality, frame.process_title)),
            Part::Words(format!("{} · {} · {}", frame.workshop_title, date(frame.language, frame.date), frame.place)),
            Part::Words(say("documents-summary-about")),
            Part::Heading { level: 2, text: say("documents-figures-heading") },
            figures(model),
            Part::Heading { level: 2, text: say("documents-statements-heading") },
            Part::Words(say("documents-statements-none")),
            Part::Heading { level: 2, text: say("documents-notes-heading") },
            Part::Words(say("documents-notes-about")),
        ];
        parts.extend(notes(model));
        parts.extend([
            Part::Heading { level: 2, text: say("documents-set-aside-heading") },
            Part::Words(say("documents-set-aside-none")),
            Part::Heading { level: 2, text: say("documents-colophon-heading") },
            Part::Words(say("documents-colophon-hash")),
            Part::Words(frame.head.hash.clone()),
        ]);
        Self { title: say("documents-summary-title"), parts }
    }

    /// For a browser.
    pub fn html(&self) -> String {
        let mut page = format!(
            "<!doctype html><html lang=\"nb\"><meta charset=\"utf-8\"><title>{0}</title><style>{1}</style><h1>{0}</h1>",
            self.title,
            include_str!("outline.css")
        );
        for part in &self.parts {
            page.push_str(&match part {
                Part::Heading { level, text } => format!("<h{level}>{text}</h{level}>"),
                Part::Words(text) => format!("<p>{text}</p>"),
                Part::Table { rows, .. } => html_table(rows),
            });
        }
        page
    }

    /// With our page, fonts and sizes, header and footer.
    pub fn typst(&self, frame: &Frame) -> String {
        let facts = [
            ("title", self.title.clone()),
            ("municipality", frame.municipality.clone()),
            ("process", format!("{} · {}", frame.process_title, frame.workshop_title)),
            ("date", date(frame.language, frame.date)),
            ("journal", format!("Journal {} · {}", frame.head.seq, &frame.head.hash[..16])),
        ];
        let facts = facts.map(|(name, value)| format!("#let {name} = {}\n", quoted(&value)));
        let mut page = format!("{}{}", facts.concat(), include_str!("outline.typ"));
        for part in &self.parts {
            page.push_str(&match part {
                Part::Heading { level, text } => format!("#heading(level: {level}, {})\n", quoted(text)),
                Part::Words(text) => format!("#par({})\n", quoted(text)),
                Part::Table { widths, rows } => typst_table(widths, rows),
            });
        }
        page
    }
}

fn figures(model: &Summary) -> Part {
    let say = |id: &str| text(model.frame.language, id);
    let row = |(id, count): (&str, u32)| vec![vec![say(id)], vec![count.to_string()]];
    let counts = [
        ("documents-figures-tables", model.figures.tables),
        ("documents-figures-notes", model.figures.notes),
        ("documents-figures-statements", model.figures.statements),
        ("documents-figures-set-aside", model.figures.set_aside),
    ];
    let head = vec![vec![say("documents-figures-what")], vec![say("documents-figures-count")]];
    Part::Table { widths: FIGURES, rows: [head].into_iter().chain(counts.map(row)).collect() }
}

fn notes(model: &Summary) -> Vec<Part> {
    let language = model.frame.language;
    let mut parts = vec![];
    for question in &model.questions {
        parts.push(Part::Words(text_with(
            language,
            "documents-question",
            &[("number", question.number.as_str().into())],
        )));
        parts.push(Part::Heading { level: 3, text: question.title.clone() });
        for table in &question.tables {
            let head = [
                text_with(language, "documents-table", &[("table", table.table.into())]),
                text(language, "documents-note-heading"),
                text(language, "documents-note-outcome"),
            ];
            let rows = table.notes.iter().map(|note| row(model, note));
            let head = head.map(|words| vec![words]).to_vec();
            parts.push(Part::Table { widths: NOTES, rows: [head].into_iter().chain(rows).collect() });
        }
    }
    parts
}

fn row(model: &Summary, note: &Note) -> Vec<Vec<String>> {
    let language = model.frame.language;
    let why = note.why.as_ref().map(|why| text_with(language, "documents-note-why", &[("why", why.as_str().into())]));
    let apart = note.disagreement.then(|| text(language, "documents-disagreement"));
    let outcome = match &note.outcome {
        NoteOutcome::Used { statements } => {
            let numbers: Vec<String> = statements.iter().map(|number| format!("F{number}")).collect();
            text_with(language, "documents-outcome-used", &[("statements", numbers.join(", ").as_str().into())])
        }
        _ => text(language, "documents-outcome-open"),
    };
    let words = [Some(note.text.clone()), why, apart].into_iter().flatten().collect();
    vec![vec![note.reference.clone()], words, vec![outcome]]
}

fn html_table(rows: &[Vec<Vec<String>>]) -> String {
    let mut table = "<table>".to_owned();
    for (index, row) in rows.iter().enumerate() {
        let cells = row.iter().enumerate().map(|(place, paragraphs)| {
            let tag = if index == 0 || place == 0 { "th" } else { "td" };
            let words: String = paragraphs.iter().map(|words| format!("<p>{words}</p>")).collect();
            format!("<{tag}>{words}</{tag}>")
        });
        let row = format!("<tr>{}</tr>", cells.collect::<String>());
        table.push_str(&if index == 0 { format!("<thead>{row}</thead>") } else { row });
    }
    table + "</table>"
}

fn typst_table(widths: &str, rows: &[Vec<Vec<String>>]) -> String {
    let mut table = format!("#table(columns: ({widths}),\n");
    for (index, row) in rows.iter().enumerate() {
        let cells = row.iter().map(|paragraphs| {
            let words: String = paragraphs.iter().map(|words| format!("#par({})", quoted(words))).collect();
            format!("[{words}]")
        });
        let row = cells.collect::<Vec<_>>().join(", ");
        table.push_str(&if index == 0 { format!("table.header({row}),\n") } else { format!("{row},\n") });
    }
    table + ")\n"
}

/// A text as Typst's code has it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
