//! The command line as an administration would use it, in a process of its own.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

/// The binary that `cargo build` put beside this test.
fn binary() -> PathBuf {
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    path.pop();
    path.join(format!("rundebord{}", std::env::consts::EXE_SUFFIX))
}

fn run(arguments: &[&str]) -> Output {
    Command::new(binary()).args(arguments).output().unwrap()
}

fn run_with(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(binary())
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn ok(output: &Output) -> String {
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

fn json_of(output: &Output) -> Value {
    serde_json::from_str(&ok(output)).unwrap()
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn samples() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../crates/documents/tests/rosters")
}

#[test]
fn the_demo_plays_on_every_member_list_and_prints_every_document() {
    let lists = [
        "lillevik-kommunestyre.xlsx",
        "portaleksport-utvalgsmedlemmer.csv",
        "nynorsk-kommunestyre.csv",
        "limt-inn-fra-nettside.txt",
    ];
    for list in lists {
        let dir = TempDir::new().unwrap();
        let out = dir.path().join("Mappe med æøå");
        ok(&run(&["demo", "--roster", path(&samples().join(list)), "--out", path(&out), "--language", "nn"]));
        let pdfs: Vec<_> = fs::read_dir(&out)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "pdf"))
            .collect();
        assert_eq!(pdfs.len(), 34, "{list}");
        let names = fs::read_dir(&out).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let names: Vec<_> = names.collect();
        assert_eq!(names.iter().filter(|name| name.ends_with(".docx")).count(), 4, "{names:?}");
        assert_eq!(names.iter().filter(|name| name.ends_with(".xlsx")).count(), 1, "{names:?}");
        for pdf in pdfs {
            assert!(fs::read(&pdf).unwrap().starts_with(b"%PDF-1."), "{}", pdf.display());
        }
        assert!(ok(&run(&["verify", path(&out.join("Lillevik.rundebord"))])).starts_with("ok: "));
    }
}

#[test]
fn a_file_to_work_on_from_is_made_by_kind_and_round() {
    let dir = TempDir::new().unwrap();
    ok(&run(&["demo", "--out", path(dir.path()), "--stop-after", "summary"]));
    let file = dir.path().join("Lillevik.rundebord");
    let made = |kind: &str, round: &str| {
        let out = dir.path().join(format!("{kind}-{round}"));
        ok(&run(&["export", path(&file), "--kind", kind, "--round", round, "--out", path(&out)]));
        fs::read(out).unwrap()
    };
    for kind in ["summary-docx", "minutes-docx", "workbook"] {
        let bytes = made(kind, "1");
        assert!(bytes.starts_with(b"PK"), "{kind}");
        assert_eq!(bytes, made(kind, "1"), "{kind}");
    }
    let out = dir.path().join("ingen");
    let refused = run(&["export", path(&file), "--kind", "minutes-docx", "--round", "7", "--out", path(&out)]);
    assert!(!refused.status.success() && !out.exists());
}

#[test]
fn a_list_with_a_bad_row_is_imported_but_for_that_row_which_is_told() {
    let dir = TempDir::new().unwrap();
    let (file, list) = (dir.path().join("p.rundebord"), dir.path().join("liste.csv"));
    ok(&run(&["new", path(&file), "--title", "Plan", "--municipality", "Lillevik", "--from", "2023", "--to", "2027"]));
    fs::write(&list, "Navn;Parti\nKari Vik;Ap\nOle Moen;\nAnne Strand;H\n").unwrap();
    let output = run(&["import", path(&file), path(&list)]);
    assert_eq!(ok(&output).trim(), "2 people put on the list, 1 left out");
    assert!(text(&output.stderr).contains("Ole Moen"));
    let again = run(&["import", path(&file), path(&list)]);
    assert_eq!(ok(&again).trim(), "0 people put on the list, 3 left out");
    assert_eq!(json_of(&run(&["view", path(&file), "people"]))["people"].as_array().unwrap().len(), 2);
}

#[test]
fn requests_are_answered_line_by_line_and_a_bad_line_does_not_stop_the_next() {
    let dir = TempDir::new().unwrap();
    let file = dir.path().join("p.rundebord");
    ok(&run(&["new", path(&file), "--title", "Plan", "--municipality", "Lillevik", "--from", "2023", "--to", "2027"]));
    let item = |n: u32, text: &str| {
        json!({
            "actor": { "role": "facilitator" },
            "id": format!("01890000-0000-7000-8000-{n:012}"),
            "command": {
                "kind": "add_plan_item",
                "item": format!("01890000-0000-7000-9000-{n:012}"),
                "details": { "kind": "main_goal", "text": text },
            },
        })
        .to_string()
    };
    let input =
        [item(1, "Vekst"), "ikke json".to_owned(), item(2, "  "), item(3, "Nærhet"), item(1, "Vekst")].join("\n");
    let output = run_with(&["execute", path(&file)], &input);
    assert!(!output.status.success());
    let answers: Vec<Value> = text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let codes: Vec<_> = answers.iter().map(|answer| answer["error"]["code"].as_str().unwrap_or("ok")).collect();
    assert_eq!(codes, ["ok", "request_unreadable", "text_missing", "ok", "ok"]);
    assert_eq!(answers[4], answers[0]);
    let overview = json_of(&run(&["view", path(&file), "overview"]));
    let codes: Vec<_> = overview["plan_items"].as_array().unwrap().iter().map(|item| item["code"].clone()).collect();
    assert_eq!(codes, ["HM1", "HM2"]);
}

#[test]
fn failures_go_to_stderr_with_a_non_zero_exit_and_leave_the_file_alone() {
    let dir = TempDir::new().unwrap();
    let file = dir.path().join("notat.rundebord");
    fs::write(&file, "dette er ingen planprosess").unwrap();
    for arguments in [&["verify", path(&file)][..], &["view", path(&file), "overview"], &["execute", path(&file)]] {
        let output = run(arguments);
        assert!(!output.status.success() && output.stdout.is_empty());
        let last = text(&output.stderr).lines().last().unwrap().to_owned();
        assert_eq!(serde_json::from_str::<Value>(&last).unwrap()["code"], "file_not_rundebord");
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), "dette er ingen planprosess");
    let taken = run(&["new", path(&file), "--title", "P", "--municipality", "L", "--from", "2023", "--to", "2027"]);
    assert!(!taken.status.success());
    assert_eq!(fs::read_to_string(&file).unwrap(), "dette er ingen planprosess");
}

#[test]
fn a_file_that_is_open_in_one_program_is_told_as_open_in_another() {
    let dir = TempDir::new().unwrap();
    let file = dir.path().join("p.rundebord");
    let door = rundebord_tests::demo(&file, 3, rundebord_app::DemoStage::Prepared).unwrap();
    let output = run(&["view", path(&file), "overview"]);
    assert!(!output.status.success() && text(&output.stderr).contains("file_open_elsewhere"));
    drop(door);
    ok(&run(&["view", path(&file), "overview"]));
}

#[test]
fn every_command_and_option_is_explained() {
    let help = ok(&run(&["--help"]));
    for command in [
        "demo", "new", "import", "preview", "execute", "view", "print", "stack", "export", "journal", "merge", "verify",
    ] {
        assert!(help.contains(command), "{command}");
        let options = ok(&run(&[command, "--help"]));
        assert!(options.contains("Usage: rundebord") && options.contains("-h, --help"), "{options}");
    }
}

#[test]
fn a_stack_is_made_in_one_go_and_tells_how_far_it_is() {
    let dir = TempDir::new().unwrap();
    ok(&run(&["demo", "--out", path(dir.path()), "--stop-after", "seated", "--tables", "5"]));
    let (file, out) = (dir.path().join("Lillevik.rundebord"), dir.path().join("bunke"));
    let made = run(&["stack", path(&file), "--by-table", "--out", path(&out)]);
    let listed = ok(&made);
    let [stack] = listed.lines().collect::<Vec<_>>()[..] else { panic!("{listed}") };
    assert!(stack.ends_with("Verksted 1 – Utskriftsbunke A4.pdf"), "{stack}");
    assert!(fs::read(stack).unwrap().starts_with(b"%PDF"));
    let told = text(&made.stderr);
    assert!(told.starts_with("0 / 19 ") && told.contains("Bordkort, bord 5"), "{told}");
}

#[test]
fn the_journal_comes_out_as_lines_that_link_to_each_other() {
    let dir = TempDir::new().unwrap();
    ok(&run(&["demo", "--out", path(dir.path()), "--stop-after", "notes"]));
    let file = dir.path().join("Lillevik.rundebord");
    let lines: Vec<Value> =
        ok(&run(&["journal", path(&file)])).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["event"], "process_created");
    for (line, next) in lines.iter().zip(&lines[1..]) {
        assert_eq!(next["previous"], line["hash"]);
        assert_eq!(next["seq"].as_u64(), line["seq"].as_u64().map(|seq| seq + 1));
    }
    let note = lines.iter().find(|line| line["event"] == "note_written").unwrap();
    assert_eq!(note["actor"]["role"], "table");
    assert!(note["payload"].to_string().contains("text"), "{note}");
    let head = ok(&run(&["verify", path(&file)]));
    assert!(head.contains(lines.last().unwrap()["hash"].as_str().unwrap()), "{head}");
    let rest = ok(&run(&["journal", path(&file), "--since", "5"]));
    assert_eq!(rest.lines().count(), lines.len() - 5);
}

#[test]
fn two_copies_that_were_both_worked_on_become_one_when_somebody_says_which_is_to_stand() {
    let dir = TempDir::new().unwrap();
    let (file, copy) = (dir.path().join("p.rundebord"), dir.path().join("kopi.rundebord"));
    ok(&run(&["new", path(&file), "--title", "Plan", "--municipality", "Lillevik", "--from", "2023", "--to", "2027"]));
    fs::copy(&file, &copy).unwrap();
    let details = |title: &str| {
        json!({
            "title": title,
            "municipality": "Lillevik",
            "period_from": 2023,
            "period_to": 2027,
            "written_language": "nb",
            "second_reader": false,
        })
    };
    for (n, (file, title)) in [(&file, "Planen her"), (&copy, "Planen der")].into_iter().enumerate() {
        let request = json!({
            "actor": { "role": "facilitator" },
            "id": format!("01890000-0000-7000-8000-{n:012}"),
            "command": { "kind": "correct_process", "details": details(title) },
        });
        ok(&run_with(&["execute", path(file)], &format!("{request}\n")));
    }
    let before = fs::read(&copy).unwrap();
    let preview = json_of(&run(&["merge", path(&file), path(&copy), "--preview"]));
    let key = preview["conflicts"][0]["key"].as_str().unwrap();
    let refused = run(&["merge", path(&file), path(&copy)]);
    assert!(!refused.status.success() && text(&refused.stderr).contains("merge_needs_choices"));
    ok(&run(&["merge", path(&file), path(&copy), "--choose", &format!("{key}=copy")]));
    assert_eq!(json_of(&run(&["view", path(&file), "overview"]))["process"]["details"]["title"], "Planen der");
    assert_eq!(json_of(&run(&["view", path(&file), "merges"]))["merges"][0]["taken"], 1);
    let verified = ok(&run(&["verify", path(&file)]));
    assert!(verified.contains("ok: 1 events of the copy kopi.rundebord"), "{verified}");
    assert!(fs::read(&copy).unwrap() == before, "the copy stays as it is");
}

#[test]
fn a_package_is_made_and_verified_and_a_changed_letter_ends_with_one() {
    let dir = TempDir::new().unwrap();
    ok(&run(&["demo", "--out", path(dir.path()), "--stop-after", "summary"]));
    let file = dir.path().join("Lillevik.rundebord");
    let archive = dir.path().join("arkiv");
    let made = |zip: &[&str]| {
        let arguments = ["archive", path(&file), "--round", "1", "--out", path(&archive)];
        PathBuf::from(ok(&run(&[&arguments[..], zip].concat())).trim())
    };
    let (folder, zip) = (made(&[]), made(&["--zip"]));
    fs::rename(&file, dir.path().join("borte")).unwrap();
    for package in [&folder, &zip] {
        let said = ok(&run(&["verify", path(package)]));
        assert!(said.starts_with("Pakken stemmer"), "{said}");
    }
    let receipts: Value = serde_json::from_slice(&fs::read(folder.join("kvitteringer.json")).unwrap()).unwrap();
    let (code, note) = (&receipts["receipts"][0]["code"], &receipts["receipts"][0]["words"]["notes"][0]);
    let said = ok(&run(&["verify", path(&zip), "--receipt", code.as_str().unwrap()]));
    assert!(said.contains(note["text"].as_str().unwrap()), "{said}");
    assert_eq!(run(&["verify", path(&zip), "--receipt", "0000-0000-0000-0000"]).status.code(), Some(2));

    let notes = fs::read_to_string(folder.join("notater.json")).unwrap();
    let changed = notes.replacen(&format!("\"text\": {}", note["text"]), "\"text\": \"Noe annet\"", 1);
    assert_ne!(changed, notes);
    fs::write(folder.join("notater.json"), changed).unwrap();
    let output = run(&["verify", path(&folder)]);
    let said = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1));
    assert!(said.lines().nth(1).unwrap().contains(note["reference"].as_str().unwrap()), "{said}");
    assert!(said.contains("notater.json") && said.contains("Noe annet"), "{said}");
    let json: Value = serde_json::from_slice(&run(&["verify", path(&folder), "--json"]).stdout).unwrap();
    assert_eq!(json["outcome"], "mismatch");
    assert_eq!(run(&["verify", path(dir.path())]).status.code(), Some(2), "no package at all");
}

#[test]
fn a_process_goes_out_as_json_and_in_again_with_the_same_head() {
    let dir = TempDir::new().unwrap();
    ok(&run(&["demo", "--out", path(dir.path()), "--stop-after", "closed"]));
    let (file, json, again) =
        (dir.path().join("Lillevik.rundebord"), dir.path().join("ut.json"), dir.path().join("inn.rundebord"));
    ok(&run(&["export", path(&file), "--kind", "json", "--out", path(&json)]));
    ok(&run(&["import", path(&json), "--out", path(&again)]));
    assert_eq!(ok(&run(&["verify", path(&file)])), ok(&run(&["verify", path(&again)])));
    assert_eq!(json_of(&run(&["view", path(&file), "people"])), json_of(&run(&["view", path(&again), "people"])));
    assert!(!run(&["import", path(&json), "--out", path(&again)]).status.success(), "never over a file that is there");
    assert!(!run(&["import", path(&json)]).status.success(), "a list or --out");
}
