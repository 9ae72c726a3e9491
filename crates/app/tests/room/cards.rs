//! Cards and their secret: the same card again, nothing in the file, no PIN twice.

use std::collections::BTreeSet;
use std::path::PathBuf;

use rundebord_app::core::*;
use rundebord_app::*;
use uuid::Uuid;

use crate::day::Day;

#[test]
fn a_card_printed_again_after_a_restart_is_the_same_card() {
    let mut day = Day::new();
    let (workshop, path) = (day.workshop(), day.door.path().to_path_buf());
    let head = day.door.head().clone();
    drop(day.door);
    day.door = Door::open(&path, Door::system_clock()).unwrap();
    let secret = CardSecret::kept_in(&day.secret_file()).unwrap();
    let again = day.door.issue_keys(&Actor::Facilitator, &secret, workshop, None).unwrap();
    assert_eq!(again, day.cards);
    assert_eq!(day.door.head(), &head, "nothing new was issued");
    for card in &again {
        assert_eq!((card.token.len(), card.pin.len()), (32, 6));
        let target = Some(KeyTarget { workshop, table: card.table, number: card.number });
        assert_eq!(day.door.key(&token_hash(&card.token)), target);
        assert_eq!(day.door.key(&pin_hash(&card.pin)), target);
    }
    assert_eq!(day.door.key(&token_hash("feil")), None);
}

#[test]
fn the_file_and_its_log_hold_no_token_and_no_secret() {
    let day = Day::new();
    let copy = day.dir.path().join("kopi.rundebord");
    day.door.copy_to(&copy).unwrap();
    let file = std::fs::read(copy).unwrap();
    let holds = |bytes: &[u8]| file.windows(bytes.len()).any(|window| window == bytes);
    assert!(day.cards.iter().all(|card| !holds(card.token.as_bytes())));
    assert!(!holds(&std::fs::read(day.secret_file()).unwrap()));
    assert!(holds(token_hash(&day.cards[0].token).as_bytes()), "the hash is there, so the search finds things");
    assert!(!format!("{:?}{:?}", day.secret, day.cards).contains(&day.cards[0].token));
}

#[cfg(unix)]
#[test]
fn only_the_owner_reads_the_secret_and_a_file_that_is_something_else_is_left_alone() {
    use std::os::unix::fs::PermissionsExt;
    let day = Day::new();
    let (file, mode) = (day.secret_file(), |file: &PathBuf| file.metadata().unwrap().permissions().mode() & 0o777);
    assert_eq!(mode(&file), 0o600);
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    CardSecret::kept_in(&file).unwrap();
    assert_eq!(mode(&file), 0o600);
    std::fs::write(&file, "noe annet").unwrap();
    let fault = CardSecret::kept_in(&file).unwrap_err();
    assert_eq!(AppError::cards(Language::Nb, &fault).code.0, "file_disk");
    assert_eq!(std::fs::read(&file).unwrap(), b"noe annet");
}

#[test]
fn a_laptop_that_takes_over_leaves_printed_cards_alive_until_it_makes_its_own() {
    let mut day = Day::new();
    let (workshop, other) = (day.workshop(), CardSecret::new([7; 32]));
    assert!(day.door.tables_without_key(workshop).is_empty());
    let missing = day.door.tables_without_key(workshop);
    assert_eq!(day.door.issue_keys(&Actor::Facilitator, &other, workshop, Some(&missing)).unwrap(), []);
    let (first, second) = (token_hash(&day.cards[0].token), token_hash(&day.cards[1].token));
    assert!(day.door.key(&first).is_some());
    let only = [day.cards[0].table];
    let own = day.door.issue_keys(&Actor::Facilitator, &other, workshop, Some(&only)).unwrap();
    assert_eq!(own.iter().map(|card| card.generation).collect::<Vec<_>>(), [2]);
    assert_eq!(day.door.key(&first), None);
    assert!(day.door.key(&second).is_some());
    let refused = day.door.issue_keys(&day.actor(0), &other, workshop, None).unwrap_err();
    assert_eq!(refused.code.0, "not_allowed");
}

#[test]
fn two_tables_never_have_the_same_pin() {
    let mut day = Day::new();
    let workshop = day.workshop();
    let seats = day.door.state().workshops[0].rotations[0].tables.clone();
    let more = (6..=60).map(|number| TableSeats {
        table: TableId(Uuid::from_u128(number.into())),
        number,
        seats: vec![],
        secretary: None,
    });
    let tables: Vec<_> = seats.into_iter().chain(more).collect();
    let ids: Vec<_> = tables.iter().map(|table| table.table).collect();
    day.facilitator(Command::ArrangeRotations { workshop, rotations: vec![tables] }).unwrap();
    // A secret whose first cards would not do; about one in six hundred.
    let unlucky = |secret: &CardSecret| {
        let later: BTreeSet<_> = ids[5..].iter().map(|id| secret.pin(workshop, *id, 1)).collect();
        later.len() < ids[5..].len()
    };
    let secrets = (0_u32..).map(|n| {
        let mut secret = [0; 32];
        secret[..4].copy_from_slice(&n.to_be_bytes());
        CardSecret::new(secret)
    });
    let secret = secrets.into_iter().find(unlucky).unwrap();
    let cards = day.door.issue_keys(&Actor::Facilitator, &secret, workshop, None).unwrap();
    assert_eq!(cards.iter().map(|card| &card.pin).collect::<BTreeSet<_>>().len(), 60);
    assert!(cards[5..].iter().any(|card| card.generation == 2), "one was passed over");
    for card in &cards {
        assert_eq!(day.door.key(&pin_hash(&card.pin)).unwrap().table, card.table);
    }
}

#[test]
fn letters_are_crockfords_and_five_bits_each() {
    assert_eq!(base32(&[0xff; 5]), "zzzzzzzz");
    assert_eq!(base32(&[0, 0, 0, 0, 0b0000_0001]), "00000001");
    assert_eq!(base32(&[0b1000_0100, 0b0010_0001, 0b0000_1000, 0b0100_0010, 0b0001_0000]), "gggggggg");
    assert_eq!((base32(&[]), base32(&[0xff]), base32(&[0; 20]).len()), (String::new(), "zw".to_owned(), 32));
}
