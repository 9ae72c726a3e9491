//! What is told when a text in the format cannot be used, and what an answer looks like.

#![allow(clippy::unwrap_used)]

mod common;

use std::time::Duration;

use common::{file, instance};
use rundebord_seating::format::{Status, read_assignment, read_instance};
use rundebord_seating::{Ideal, Rule};
use serde_json::{Value, json};

/// Four people, two tables, two rounds.
fn small() -> Value {
    json!({
        "format": "seatbench/1", "id": "small", "rounds": 2, "ideal": "equal", "repeat_weight": 1,
        "tables": [{ "id": "B1", "min": 2, "max": 2 }, { "id": "B2", "min": 2, "max": 2 }],
        "attributes": [
            { "name": "gender", "weight": 5, "priority": 2 },
            { "name": "party", "weight": 20, "priority": 1 },
        ],
        "participants": [
            { "id": "a", "name": "Kari Vik", "attrs": { "party": "Ap", "gender": "K" }, "roles": ["leader"] },
            { "id": "b", "attrs": { "party": "Ap", "gender": null } },
            { "id": "c", "attrs": { "party": "H" }, "mix": true },
            { "id": "d", "mix": false },
        ],
        "constraints": [
            { "type": "pin", "person": "a", "table": "B2", "rounds": [2] },
            { "type": "apart", "persons": ["a", "b"], "rounds": [] },
            { "type": "require", "role": "leader", "min": 1 },
        ],
    })
}

fn told(change: impl FnOnce(&mut Value)) -> String {
    let mut text = small();
    change(&mut text);
    read_instance(&text.to_string()).unwrap_err().to_string()
}

#[test]
fn an_instance_is_read_with_attributes_by_priority_and_what_is_missing_uncounted() {
    let named = read_instance(&small().to_string()).unwrap();
    let instance = &named.instance;
    let attributes: Vec<_> = instance.attributes.iter().map(|a| (a.name.as_str(), a.weight)).collect();
    assert_eq!(attributes, [("party", 20), ("gender", 5)]);
    assert_eq!(instance.people[0].values, [Some("Ap".to_owned()), Some("K".to_owned())]);
    assert_eq!(instance.people[1].values, [Some("Ap".to_owned()), None]);
    assert_eq!(instance.people[3].values, [None, None]);
    assert_eq!(instance.people.iter().map(|person| person.mixes).collect::<Vec<_>>(), [true, true, true, false]);
    assert_eq!(instance.constraints[0].rule, Rule::Pin { person: 0, table: 1 });
    assert_eq!(instance.constraints[0].rotations, Some(vec![1]));
    assert_eq!(instance.constraints[1].rotations, None);
    assert_eq!((named.people[0].name.as_str(), named.people[1].name.as_str()), ("Kari Vik", "b"));
    assert_eq!(named.tables, ["B1", "B2"]);
    assert!(instance.check().is_ok());
}

#[test]
fn a_proportional_ideal_is_read() {
    assert_eq!(instance("d09-ugrei-47-6x3").instance.ideal, Ideal::Proportional);
}

#[test]
fn a_name_that_is_not_there_is_told_with_its_field() {
    let person = told(|text| text["constraints"][0]["person"] = json!("x"));
    assert_eq!(person, "constraints[0].person: there is no participant «x»");
    let table = told(|text| text["constraints"][0]["table"] = json!("B9"));
    assert_eq!(table, "constraints[0].table: there is no table «B9»");
    let persons = told(|text| text["constraints"][1]["persons"] = json!(["a", "y"]));
    assert_eq!(persons, "constraints[1].persons: there is no participant «y»");
    assert!(told(|text| text["constraints"][0]["type"] = json!("near")).contains("unknown variant `near`"));
}

#[test]
fn a_name_that_stands_for_two_is_told() {
    let person = told(|text| text["participants"][1]["id"] = json!("a"));
    assert_eq!(person, "participants[1]: «a» stands there twice");
    let table = told(|text| text["tables"][1]["id"] = json!("B1"));
    assert_eq!(table, "tables[1]: «B1» stands there twice");
    let group = told(|text| text["constraints"][1]["persons"] = json!(["b", "b"]));
    assert_eq!(group, "constraints[1].persons[1]: «b» stands there twice");
}

#[test]
fn a_number_that_cannot_be_is_told() {
    assert_eq!(told(|text| text["rounds"] = json!(9)), "rounds: 9 is not 1 to 6");
    assert_eq!(told(|text| text["constraints"][0]["rounds"] = json!([3])), "constraints[0].rounds: 3 is not 1 to 2");
    assert_eq!(told(|text| text["tables"][0]["min"] = json!(5)), "tables[0].min: 5 is not at most max, 2");
    assert_eq!(told(|text| text["tables"] = json!([])), "tables: there must be at least one");
    assert!(told(|text| text["tables"][0]["max"] = json!(-1)).contains("-1"));
    assert!(told(|text| text["format"] = json!("seatbench/2")).contains("seatbench/2"));
    assert!(told(|text| text["ideal"] = json!(null)).contains("line 1"));
}

#[test]
fn another_solvers_answer_is_read_and_what_it_lacks_is_told() {
    let named = read_instance(&small().to_string()).unwrap();
    let mut answer = json!({
        "instance": "small", "solver": "peer", "seconds": 0.5, "status": "MODEL TOO LARGE", "bound": 3.0, "objective": 7,
        "seats": [{ "a": "B1", "b": "B2", "c": "B1", "d": "B2" }, { "a": "B2", "b": "B1", "c": "B1", "d": "B2" }],
    });
    let read = read_assignment(&answer.to_string()).unwrap();
    assert_eq!(read.status, Status::Other("MODEL TOO LARGE".to_owned()));
    assert_eq!(read.seats_in(&named).unwrap(), Some(vec![vec![0, 1, 0, 1], vec![1, 0, 0, 1]]));

    let told = |answer: &Value| read_assignment(&answer.to_string()).unwrap().seats_in(&named).unwrap_err().to_string();
    answer["seats"][1]["d"] = json!("B7");
    assert_eq!(told(&answer), "seats[1]: there is no table «B7»");
    answer["seats"][1].as_object_mut().unwrap().remove("d");
    assert_eq!(told(&answer), "seats[1]: «d» has no table");
    answer["seats"][0]["z"] = json!("B1");
    assert_eq!(told(&answer), "seats[0]: there is no participant «z»");
    answer["instance"] = json!("other");
    assert_eq!(told(&answer), "instance: the assignment is for «other», not for «small»");
}

#[test]
fn an_impossible_instance_is_answered_with_the_rules_that_clash_as_they_were_written() {
    let named = instance("d08-umulig-27-4x2");
    let clash = rundebord_seating::Clash { rotation: 0, constraints: vec![1, 0], lack: rundebord_seating::Lack::Room };
    let answer = rundebord_seating::format::Assignment::impossible(&named, &clash, Duration::from_millis(2));
    let json: Value = serde_json::from_str(&answer.to_json().unwrap()).unwrap();
    assert_eq!(json["status"], "INFEASIBLE");
    assert_eq!(json["seats"], Value::Null);
    let written: Value = serde_json::from_str(&file("instances/d08-umulig-27-4x2.json")).unwrap();
    assert_eq!(json["clash"], json!([written["constraints"][1], written["constraints"][0]]));
}
