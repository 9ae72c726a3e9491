//! The command line's own shape; `--help` is made from it.

mod choices;
mod room;

use std::path::PathBuf;

use clap::{ArgGroup, Args, Parser, Subcommand};
use rundebord_app::core::{Aspect, MergeSide};

pub use choices::{DocumentName, ExportName, Language, StopAfter};
pub use room::{Seat, Serve};

/// Political workshops without a window: the same files, rules and prints as the desktop app.
#[derive(Parser)]
#[command(name = "rundebord", version, about, long_about = None)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Play a whole process over two workshops in Lillevik; write the .rundebord file, every PDF and the Word and Excel files
    Demo(Demo),
    /// Make a new process file
    New(New),
    /// Put the people of a member list on the process's list; or, with --out, make a process file from exported JSON
    Import(Import),
    /// Show how a member list is understood, as JSON; stores nothing
    Preview(Preview),
    /// Read one JSON request a line from stdin and answer each with one JSON line
    ///
    /// A request is {"actor":{"role":"facilitator"},"id":"<UUIDv7>","command":{"kind":"…",…}}; the answer is {"ok":{…}}
    /// or {"error":{"code":"…","message":"…","hint":"…"}}. The exit is non-zero when any request was refused.
    Execute {
        /// The process file
        file: PathBuf,
    },
    /// Print a view as JSON
    View {
        /// The process file
        file: PathBuf,
        /// A view's name (overview, people, question_sets, documents, exports, log, merges) or its JSON, e.g. '{"kind":"summary","workshop":"…"}'
        view: String,
        /// For a view of one workshop: its round
        #[arg(long)]
        round: Option<u8>,
        /// For the view of one table: its number
        #[arg(long)]
        table: Option<u8>,
    },
    /// Make one document as PDF
    Print(Print),
    /// Make what is needed at this time of a workshop in one go, such as «alt til kl. 08:30» the evening before, ready to print
    Stack(Stack),
    /// Make one file to work on from, in Word or Excel, or the whole process as JSON
    Export(Export),
    /// Make the archive package of a workshop: final documents, notes, receipts, journal and metadata
    Archive(Archive),
    /// Seat people at cross-party tables, provably as well as can be or with the gap to the proof
    ///
    /// With INSTANCE (JSON, seatbench/1), writes an assignment to --out and prints its status, cost, proven lower bound
    /// and seconds. An instance that nobody can solve gets an answer too: status INFEASIBLE, and the fewest rules that
    /// cannot hold together, also in plain words. With --roster, seats the members of a member list and prints the
    /// tables; deputies are left out.
    ///
    /// Exit code: 0 when there is an answer (OPTIMAL, FEASIBLE or INFEASIBLE with --out; tables with --roster); 1 when a
    /// file cannot be used, or when neither a seating nor a proof that there is none was found (UNKNOWN); 2 when the
    /// command line is not understood.
    Seat(Seat),
    /// Let the tables' own devices in over the room's network, as the window does
    ///
    /// Prints where each table joins, and ends on Ctrl-C. Cards that were printed on this computer stay as they are.
    Serve(Serve),
    /// Print every event of a file, one JSON object a line
    Journal {
        /// The process file
        file: PathBuf,
        /// Only the events after this number
        #[arg(long, default_value_t = 0)]
        since: u64,
    },
    /// Do in a file what was done in a copy of it; the copy is only read and stays as it is
    ///
    /// Where both have changed the same, --choose says which is to stand; --preview prints what must be chosen, as JSON.
    Merge(Merge),
    /// Prove, without a network, that an archive package is what its journal says, or that the chain of a file is whole
    ///
    /// A package is a folder or a zip file. Every file is held against its sum, the journal is followed from its first event,
    /// and the package is made anew from it and compared; the first thing that does not match is named. A .rundebord file has
    /// its chain followed, and that of every copy merged into it.
    ///
    /// Exit code: 0 when everything is proven; 1 when something does not match; 2 when it cannot be read, or not all of it can
    /// be proven by this program.
    Verify(Verify),
}

#[derive(Args)]
pub struct Demo {
    /// The member list; Lillevik's own when left out
    #[arg(long)]
    pub roster: Option<PathBuf>,
    /// Folder for the file and what is made of it; made when it is not there
    #[arg(long)]
    pub out: PathBuf,
    /// How many tables; chosen from the number of people when left out
    #[arg(long)]
    pub tables: Option<u8>,
    /// Written language of questions and prints
    #[arg(long, value_enum, default_value_t = Language::Nb)]
    pub language: Language,
    /// Stop in the middle of the process
    #[arg(long, value_enum, default_value_t = StopAfter::Whole)]
    pub stop_after: StopAfter,
}

#[derive(Args)]
pub struct Merge {
    /// The process file
    pub file: PathBuf,
    /// A copy of it that was worked on too
    pub copy: PathBuf,
    /// Print what would happen, as JSON; stores nothing
    #[arg(long)]
    pub preview: bool,
    /// For something that both have changed, by its key in the preview: whose is to stand; may be given again
    #[arg(long, value_name = "KEY=here|copy", value_parser = choice)]
    pub choose: Vec<(Aspect, MergeSide)>,
}

fn choice(text: &str) -> Result<(Aspect, MergeSide), String> {
    // A key may have a = of its own, in the name of a question.
    match text.rsplit_once('=') {
        Some((key, "here")) => Ok((Aspect(key.to_owned()), MergeSide::Here)),
        Some((key, "copy")) => Ok((Aspect(key.to_owned()), MergeSide::Copy)),
        _ => Err("not KEY=here or KEY=copy".to_owned()),
    }
}

#[derive(Args)]
pub struct New {
    /// The file to make; an existing file is never overwritten
    pub file: PathBuf,
    /// The plan's title
    #[arg(long)]
    pub title: String,
    /// Name of the municipality
    #[arg(long)]
    pub municipality: String,
    /// First year of the council period
    #[arg(long)]
    pub from: u16,
    /// Last year of the council period
    #[arg(long)]
    pub to: u16,
    /// Written language of questions and prints
    #[arg(long, value_enum, default_value_t = Language::Nb)]
    pub language: Language,
}

#[derive(Args)]
#[command(group(ArgGroup::new("into").required(true).args(["roster", "out"])))]
pub struct Import {
    /// The process file; with --out, the JSON file that `export --kind json` made
    pub file: PathBuf,
    /// XLSX, XLS, ODS, CSV or text; - reads pasted text from stdin
    pub roster: Option<PathBuf>,
    /// The process file to make from the JSON; an existing file is never overwritten
    #[arg(long)]
    pub out: Option<PathBuf>,
}

#[derive(Args)]
pub struct Archive {
    /// The process file
    pub file: PathBuf,
    /// The workshop's round; the last when left out
    #[arg(long)]
    pub round: Option<u8>,
    /// The folder to put the package in
    #[arg(long)]
    pub out: PathBuf,
    /// One zip file instead of a folder
    #[arg(long)]
    pub zip: bool,
}

#[derive(Args)]
pub struct Verify {
    /// The package's folder or zip file, or a process file
    pub file: PathBuf,
    /// Show the notes behind a receipt, by its code
    #[arg(long, value_name = "CODE")]
    pub receipt: Option<String>,
    /// Print what was found as JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct Preview {
    /// XLSX, XLS, ODS, CSV or text; - reads pasted text from stdin
    pub roster: PathBuf,
    /// Another sheet, header row or meaning of the columns, as JSON
    #[arg(long)]
    pub choice: Option<String>,
}

#[derive(Args)]
pub struct Print {
    /// The process file
    pub file: PathBuf,
    /// Which document
    #[arg(value_enum)]
    pub document: DocumentName,
    /// The workshop's round; the last that has the document when left out
    #[arg(long)]
    pub round: Option<u8>,
    /// For a check sheet, table cards, note sheets or a table's story: the table's number
    #[arg(long)]
    pub table: Option<u8>,
    #[command(flatten)]
    pub room: PrintRoom,
    /// The PDF file to write; an existing file is overwritten
    #[arg(long)]
    pub out: PathBuf,
}

/// What paper tells of the room's network.
#[derive(Args)]
pub struct PrintRoom {
    /// For a join sheet and table cards: where devices join, such as http://192.168.1.7:8377
    ///
    /// A table card gets its code and PIN when the table has a key that came from this computer (see `serve`).
    #[arg(long)]
    pub url: Option<String>,
    /// For table cards: the file with the secret behind the cards; this user's own when left out
    #[arg(long, requires = "url")]
    pub secret: Option<PathBuf>,
    /// For a join sheet: the name of the wireless network
    #[arg(long, requires = "url")]
    pub wifi: Option<String>,
    /// For a join sheet: the network's password; without it the network is open
    #[arg(long, requires = "wifi")]
    pub wifi_password: Option<String>,
}

#[derive(Args)]
pub struct Stack {
    /// The process file
    pub file: PathBuf,
    /// The workshop's round; the last when left out
    #[arg(long)]
    pub round: Option<u8>,
    /// A stack for each table, then what is for the room; document by document when left out
    #[arg(long)]
    pub by_table: bool,
    /// Printed on one side: no blank pages where a new sheet begins
    #[arg(long)]
    pub one_sided: bool,
    #[command(flatten)]
    pub room: PrintRoom,
    /// Folder for the files, one for each size of paper; made when it is not there
    #[arg(long)]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct Export {
    /// The process file
    pub file: PathBuf,
    /// Which file
    #[arg(long, value_enum)]
    pub kind: ExportName,
    /// The workshop's round; the last that has the file when left out, and nothing to the workbook and the JSON
    #[arg(long)]
    pub round: Option<u8>,
    /// The DOCX, XLSX or JSON file to write; an existing file is overwritten
    #[arg(long)]
    pub out: PathBuf,
}
