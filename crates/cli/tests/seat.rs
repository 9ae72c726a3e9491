//! `rundebord seat` as it is typed, in a process of its own.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use rundebord_seating::format::{Assignment, Named, Status, read_assignment, read_instance};
use rundebord_seating::{cost, violations};
use tempfile::TempDir;

fn seat(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rundebord")).arg("seat").args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn instance(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../../tests/files/seating/instances/{name}.json"))
}

fn named(name: &str) -> Named {
    read_instance(&fs::read_to_string(instance(name)).unwrap()).unwrap()
}

fn roster(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../documents/tests/rosters").join(name)
}

/// What is printed, and the assignment that is written.
fn assigned(name: &str, more: &[&str]) -> (String, Assignment) {
    let dir = TempDir::new().unwrap();
    let out = dir.path().join("svar.json");
    let output = seat(&[&[path(&instance(name)), "--out", path(&out)], more].concat());
    assert!(output.status.success(), "{}", text(&output.stderr));
    (text(&output.stdout), read_assignment(&fs::read_to_string(out).unwrap()).unwrap())
}

#[test]
fn a_small_council_is_seated_proven_and_written() {
    let (told, answer) = assigned("d01-lite-19-3x1", &["--moves", "20000"]);
    assert!(told.starts_with("OPTIMAL cost 0 bound 0 "), "{told}");
    assert_eq!(told.lines().count(), 1);
    assert_eq!(answer.status, Status::Optimal);
    let named = named("d01-lite-19-3x1");
    let seats = answer.seats_in(&named).unwrap().unwrap();
    assert_eq!(violations(&named.instance, &seats), []);
    assert_eq!(cost(&named.instance, &seats).total, 0);
}

#[test]
fn the_same_seed_and_moves_write_the_same_seats() {
    let order = ["--moves", "5000", "--seed", "7"];
    let (_, first) = assigned("d05-by-67-10x4", &order);
    let (_, second) = assigned("d05-by-67-10x4", &order);
    assert_eq!(first.seats, second.seats);
    let (_, other) = assigned("d05-by-67-10x4", &["--moves", "5000", "--seed", "8"]);
    assert_ne!(first.seats, other.seats);
}

#[test]
fn an_impossible_council_is_an_answer_and_the_clash_is_told_with_names() {
    let (told, answer) = assigned("d08-umulig-27-4x2", &[]);
    assert!(told.starts_with("INFEASIBLE "), "{told}");
    assert!(told.contains("- Deltaker 004 og Deltaker 009 kan ikke sitte sammen."), "{told}");
    assert!(told.contains("- Deltaker 003 og Deltaker 004 må sitte sammen."), "{told}");
    assert_eq!((answer.status, answer.seats, answer.bound), (Status::Infeasible, None, None));
    assert_eq!(told.lines().count(), 2 + answer.clash.len());
    let (told, _) = assigned("d08-umulig-27-4x2", &["--language", "nn"]);
    assert!(told.contains("- Deltaker 003 og Deltaker 004 må sitje saman."), "{told}");
}

/// What is told of the small council with three tables of 6 or 7, changed in one place.
fn clash_after(change: impl FnOnce(String) -> String) -> String {
    let dir = TempDir::new().unwrap();
    let (file, out) = (dir.path().join("oppgave.json"), dir.path().join("svar.json"));
    fs::write(&file, change(fs::read_to_string(instance("d01-lite-19-3x1")).unwrap())).unwrap();
    let output = seat(&[path(&file), "--out", path(&out), "--moves", "10"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout).lines().skip(1).collect::<Vec<_>>().join("\n")
}

/// Puts constraints in.
fn with_constraints(constraints: &'static str) -> impl FnOnce(String) -> String {
    move |text| {
        let mut instance: serde_json::Value = serde_json::from_str(&text).unwrap();
        instance["constraints"] = serde_json::from_str(constraints).unwrap();
        instance.to_string()
    }
}

#[test]
fn each_kind_of_rule_is_told_in_words() {
    let locked = clash_after(with_constraints(
        r#"[{"type": "together", "persons": ["p001", "p002"]}, {"type": "pin", "person": "p001", "table": "B1"},
            {"type": "pin", "person": "p002", "table": "B2", "rounds": [1]}]"#,
    ));
    let expected = [
        "Ingen kan plasseres, for disse reglene kan ikke gjelde samtidig:",
        "- Deltaker 001 og Deltaker 002 må sitte sammen.",
        "- Deltaker 001 er låst til bord B1.",
        "- Deltaker 002 er låst til bord B2. (Bordoppsett 1.)",
    ];
    assert_eq!(locked, expected.join("\n"));
    let role = clash_after(with_constraints(r#"[{"type": "require", "role": "leder", "min": 1}]"#));
    assert!(role.ends_with("- Hvert bord må ha minst 1 med rollen «leder», og ingen har den."), "{role}");
    assert!(role.starts_with("Ingen kan plasseres, for denne regelen kan ikke holdes:"), "{role}");
    let four = clash_after(with_constraints(r#"[{"type": "apart", "persons": ["p001", "p002", "p003", "p004"]}]"#));
    assert!(
        four.ends_with("- Ingen av Deltaker 001, Deltaker 002, Deltaker 003 og Deltaker 004 kan sitte sammen."),
        "{four}"
    );
}

#[test]
fn tables_that_are_too_small_or_too_large_are_told_with_the_numbers() {
    let resized = |min: usize, max: usize| {
        move |text: String| {
            let mut instance: serde_json::Value = serde_json::from_str(&text).unwrap();
            for table in instance["tables"].as_array_mut().unwrap() {
                (table["min"], table["max"]) = (min.into(), max.into());
            }
            instance.to_string()
        }
    };
    assert_eq!(clash_after(resized(2, 5)), "19 skal plasseres, men det er bare plass til 15");
    assert_eq!(clash_after(resized(7, 9)), "Bordene skal ha minst 21 til sammen, men bare 19 skal plasseres");
}

#[test]
fn a_member_list_becomes_tables_with_every_member_at_one_table_in_each_rotation() {
    let list = roster("lillevik-kommunestyre.xlsx");
    let output = seat(&["--roster", path(&list), "--tables", "5", "--rotations", "3", "--moves", "5000"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(text(&output.stderr).contains("17 varamedlemmer på listen er ikke plassert"));
    let told = text(&output.stdout);
    assert_eq!(told.lines().filter(|line| line.starts_with("Bordoppsett ")).count(), 3);
    assert_eq!(told.lines().filter(|line| line.starts_with("Bord ")).count(), 15);
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    told.lines().filter(|line| line.starts_with("  ")).for_each(|line| *times.entry(line).or_default() += 1);
    assert_eq!(times.len(), 35);
    assert!(times.values().all(|times| *times == 3), "{times:?}");
    assert!(told.contains("Parti: jevnt fordelt"), "{told}");
}

#[test]
fn a_nynorsk_member_list_is_told_in_nynorsk() {
    let list = roster("nynorsk-kommunestyre.csv");
    let output = seat(&["--roster", path(&list), "--tables", "3", "--moves", "5000", "--language", "nn"]);
    assert!(text(&output.stdout).contains("Parti: jamt fordelt"), "{}", text(&output.stderr));
}

#[test]
fn what_cannot_be_used_is_told_and_ends_with_a_failure() {
    let dir = TempDir::new().unwrap();
    let (file, out) = (dir.path().join("oppgave.json"), dir.path().join("svar.json"));
    let missing = seat(&[path(&file), "--out", path(&out)]);
    assert_eq!(missing.status.code(), Some(1));
    let wrong = with_constraints(r#"[{"type": "pin", "person": "p099", "table": "B1"}]"#);
    fs::write(&file, wrong(fs::read_to_string(instance("d01-lite-19-3x1")).unwrap())).unwrap();
    let unknown = seat(&[path(&file), "--out", path(&out)]);
    assert_eq!(unknown.status.code(), Some(1));
    assert!(text(&unknown.stderr).contains("constraints[0].person: there is no participant «p099»"));
    let few = seat(&["--roster", path(&roster("nynorsk-kommunestyre.csv")), "--tables", "99"]);
    assert_eq!(few.status.code(), Some(1));
    assert!(text(&few.stderr).contains("medlemmer er for få til 99 bord"));
    assert!(!out.exists());
    for arguments in [&["oppgave.json"][..], &[][..], &["--roster", "liste.csv"][..], &["--tables", "3"][..]] {
        assert_eq!(seat(arguments).status.code(), Some(2), "{arguments:?}");
    }
}
