//! Rules that clash or cannot hold, and rules made of sentences.

use rundebord_app::core::*;
use uuid::Uuid;

use crate::day::Day;

#[test]
fn rules_that_cannot_all_hold_are_told_in_a_sentence() {
    let mut day = Day::in_rotations(1, vec![]);
    let (kari, ola) = (day.at(1, 0, 0), day.at(1, 0, 1));
    day.plan(
        1,
        vec![
            SeatingRuleKind::Pin { person: kari, table: 1 },
            SeatingRuleKind::WillingSecretary,
            SeatingRuleKind::Together { people: vec![kari, ola] },
            SeatingRuleKind::Pin { person: ola, table: 2 },
        ],
    );
    let mut plan = day.workshop().seating_plan.clone();
    plan.willing = day.door.state().people.keys().copied().collect();
    day.give(Command::SetSeatingPlan { workshop: day.workshop().id, plan });
    let heading = format!(
        "{0} og {1} må sitte sammen, men {0} er låst til bord 1 og {1} er låst til bord 2.",
        day.name(kari),
        day.name(ola)
    );
    let clash = day.seating().clash.unwrap();
    assert_eq!((clash.heading.as_str(), clash.lines.len(), clash.rotation), (heading.as_str(), 3, 1));
    let refused = day.search(None).unwrap_err();
    assert_eq!(refused.code.0, "seating_clash");
    assert!(refused.message.starts_with(&heading) && refused.message.lines().count() == 4, "{}", refused.message);
}

#[test]
fn a_rule_that_is_impossible_alone_is_told_with_its_reason() {
    let mut day = Day::in_rotations(1, vec![]);
    let people: Vec<PersonId> = (0..6).map(|n| day.at(1, n % 5, n / 5)).collect();
    day.plan(1, vec![SeatingRuleKind::Apart { people }]);
    assert!(day.seating().clash.unwrap().heading.ends_with("må sitte ved hvert sitt bord, men det er bare 5 bord."));
    day.plan(1, vec![SeatingRuleKind::WillingSecretary]);
    assert!(day.seating().clash.unwrap().heading.ends_with("men det er 5 bord og bare 0 som er villige."));
    let mut plan = day.workshop().seating_plan.clone();
    let pin = SeatingRuleKind::Pin { person: day.at(1, 0, 0), table: 9 };
    plan.rules = vec![SeatingRule { id: SeatingRuleId(Uuid::now_v7()), rotations: None, rule: pin }];
    plan.tables = None;
    day.give(Command::SetSeatingPlan { workshop: day.workshop().id, plan });
    assert!(day.seating().clash.unwrap().heading.ends_with("er låst til bord 9, men bord 9 er ikke i bruk."));
}

#[test]
fn sentences_become_rules_in_both_languages_and_nothing_is_guessed() {
    let mut day = Day::in_rotations(3, vec![]);
    let (one, other) = (day.at(1, 0, 0), day.at(1, 1, 0));
    let (a, b) = (day.name(one), day.name(other));
    let people = vec![one, other];
    let apart = SeatingRuleKind::Apart { people: people.clone() };
    let together = SeatingRuleKind::Together { people };
    for (text, rule, rotations) in [
        (format!("{a} og {b} skal ikke sitte sammen"), apart.clone(), None),
        (format!("{a} og {b} skal ikkje sitje saman."), apart.clone(), None),
        (format!("{a} må ikke sitte ved samme bord som {b}!"), apart.clone(), None),
        (format!("{a} og {b} ved hvert sitt bord i bordoppsett 1 og 3"), apart, Some(vec![1, 3])),
        (format!("{a} vil gjerne sitte sammen med {b}"), together.clone(), None),
        (format!("{} OG {} VIL SITJE SAMAN", a.to_uppercase(), b), together, None),
        (format!("{a} skal sitte ved bord 3"), SeatingRuleKind::Pin { person: one, table: 3 }, None),
        ("Bord 2 skal stå som det er i bordoppsett 2".into(), SeatingRuleKind::KeepTable { table: 2 }, Some(vec![2])),
        ("Kvart bord skal ha ein villig sekretær".into(), SeatingRuleKind::WillingSecretary, None),
    ] {
        let lines = day.words(&text);
        assert_eq!(
            (lines.len(), &lines[0].rule, &lines[0].rotations),
            (1, &Some(rule), &rotations),
            "{text}: {lines:?}"
        );
        assert!(lines[0].problem.is_none() && lines[0].understood.ends_with('.'));
    }
    let pins = day.words(&format!("\n{a} og {b} skal sitte ved bord 4\n\n"));
    assert_eq!(pins.len(), 2);
    for (text, part) in [
        (format!("{a} skal ikke sitte ved bord 3"), "holde noen borte"),
        (format!("{a} og Xerxes skal sitte sammen"), "Forstår ikke «xerxes»"),
        (format!("{a} skal sitte sammen"), "minst to navn"),
        (format!("{a} er fin"), "Forstår ikke «fin»"),
        (format!("{a} og {b}"), "hva som skal gjelde"),
        (format!("{a} skal sitte ved bord 9"), "Bord 9"),
        (format!("{a} skal sitte ved bord 3 eller 4"), "Forstår ikke «eller»"),
        (format!("{a} og {b} skal sitte sammen i bordoppsett 4"), "3 bordoppsett"),
    ] {
        let lines = day.words(&text);
        let problem = lines[0].problem.clone().unwrap_or_default();
        assert!(lines[0].rule.is_none() && problem.contains(part), "{text}: {lines:?}");
    }
    let added = ["Kari Fjell", "Kari Vik"].map(|name| {
        let details = PersonDetails { name: name.into(), ..day.door.state().people[&one].details.clone() };
        NewPerson { id: PersonId(Uuid::now_v7()), details: PersonDetails { sort_name: String::new(), ..details } }
    });
    let known = added[1].id;
    day.give(Command::AddPeople { people: added.to_vec(), source: String::new() });
    let problem = day.words(&format!("Kari og {b} skal sitte sammen"))[0].problem.clone().unwrap();
    assert!(problem.contains("Kari Fjell") && problem.contains("eller") && problem.contains("Kari Vik"), "{problem}");
    let line = day.words(&format!("Vik og {b} skal sitte sammen")).remove(0);
    assert_eq!(line.rule, Some(SeatingRuleKind::Together { people: vec![known, other] }), "{line:?}");
}
