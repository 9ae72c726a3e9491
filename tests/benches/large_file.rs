//! Answer times on a file with 10,000 notes, and of searching at 5,000. Prints; asserts nothing.

use std::hint::black_box;
use std::time::{Duration, Instant};

use rundebord_app::core::Actor;
use rundebord_app::{DemoStage, Door, View};
use rundebord_tests::{demo, fill, next_note};

const NOTES: usize = 10_000;
/// As many as a person at the desk may have to look through.
const SEARCHED: usize = 5_000;

fn main() {
    let folder = std::env::temp_dir().join(format!("rundebord-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for the bench");
    let path = folder.join("stor.rundebord");
    let mut door = demo(&path, 12, DemoStage::Notes).expect("the demo plays");
    let workshop = door.state().workshops[0].id;
    let table = door.state().workshops[0].tables[0].id;

    fill(&mut door, workshop, SEARCHED).expect("notes are accepted");
    searching(&door);

    let start = Instant::now();
    fill(&mut door, workshop, NOTES).expect("notes are accepted");
    println!("filled to {NOTES} notes in {:.1} s", start.elapsed().as_secs_f64());

    let executes = (0..500).map(|index| {
        let request = next_note(&door, workshop, NOTES + index);
        let start = Instant::now();
        door.execute(&request).expect("a note is accepted");
        start.elapsed()
    });
    report("execute write_note, fsync included", executes.collect());

    for (name, view) in [
        ("overview", View::Overview),
        ("people", View::People),
        ("workshop", View::Workshop { workshop }),
        ("seating", View::Seating { workshop }),
        ("notes", View::Notes { workshop }),
        ("table", View::Table { workshop, table }),
        ("summary", View::Summary { workshop }),
        ("round", View::Round { workshop }),
        ("table story", View::TableStory { workshop, table }),
        ("closing report", View::ClosingReport),
        ("plan outcome", View::PlanOutcome),
        ("documents", View::Documents),
        ("log", View::Log),
    ] {
        let mut size = 0;
        let times = (0..20).map(|_| {
            let start = Instant::now();
            let answer = door.view(&Actor::Facilitator, &view).expect("the view is there");
            size = black_box(serde_json::to_vec(&answer).expect("views are plain data")).len();
            start.elapsed()
        });
        let times = times.collect();
        report(&format!("view {name}, as JSON"), times);
        println!("{:>48} {:.0} kB", "", size as f64 / 1e3);
    }

    let bytes = std::fs::metadata(&path).map(|data| data.len()).unwrap_or_default();
    drop(door);
    let start = Instant::now();
    let door = Door::open(&path, Door::system_clock()).expect("the file opens");
    let seconds = start.elapsed().as_secs_f64();
    println!("open, verify and replay {} events, {:.1} MB: {seconds:.2} s", door.head().seq, bytes as f64 / 1e6);
    drop(door);
    let _ = std::fs::remove_dir_all(folder);
}

/// What answers while somebody types, at [`SEARCHED`] notes; each key press is a search.
fn searching(door: &Door) {
    let ask = |view: View| {
        let start = Instant::now();
        let answer = door.view(&Actor::Administration, &view).expect("the view is there");
        black_box(serde_json::to_vec(&answer).expect("views are plain data"));
        start.elapsed()
    };
    let search = |text: &str| View::Search { text: text.to_owned(), limit: 30 };
    report("first search, which makes the index", vec![ask(search("ferja"))]);
    let typed = "helsesenteret og ungdommen 4711";
    let keys = typed.char_indices().map(|(at, letter)| &typed[..at + letter.len_utf8()]);
    report("search, each key press", keys.map(|text| ask(search(text))).collect());
    let notes = door.state().notes.keys().step_by(101);
    report("similar notes", notes.map(|note| ask(View::Similar { note: *note, limit: 10 })).collect());
}

fn report(name: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3;
    println!("{name:>48} p50 {:8.2} ms  p99 {:8.2} ms", at(0.5), at(0.99));
}
