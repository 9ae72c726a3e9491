//! The room through the door: cards and sessions, what a table may and may see, the facilitator's board.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::PathBuf;

use rundebord_app::core::*;
use rundebord_app::*;
use tempfile::TempDir;
use uuid::Uuid;

/// A day with five tables; the room is open and every table has its card.
struct Day {
    door: Door,
    secret: CardSecret,
    cards: Vec<TableCard>,
    dir: TempDir,
}

impl Day {
    fn new() -> Self {
        let dir = TempDir::new().unwrap();
        let roster = RosterSource::File { name: DEMO_ROSTER_NAME.into(), bytes: DEMO_ROSTER.to_vec() };
        let demo = Demo { roster, tables: Some(5), language: WrittenLanguage::Nb, until: DemoStage::Notes };
        let mut door = play(&dir.path().join("demo.rundebord"), &demo).unwrap();
        let secret = CardSecret::kept_in(&dir.path().join("settings/cards")).unwrap();
        let workshop = door.state().workshops[0].id;
        let cards = door.issue_keys(&Actor::Facilitator, &secret, workshop, None).unwrap();
        let mut day = Self { door, secret, cards, dir };
        day.facilitator(Command::OpenRoom { workshop }).unwrap();
        day
    }

    fn workshop(&self) -> WorkshopId {
        self.door.state().workshops[0].id
    }

    fn table(&self, index: usize) -> TableId {
        self.door.state().workshops[0].tables[index].id
    }

    fn actor(&self, index: usize) -> Actor {
        Actor::Table { workshop: self.workshop(), table: self.table(index) }
    }

    fn give(&mut self, actor: Actor, command: Command) -> Result<Accepted, String> {
        let request = Request { actor, id: CommandId(Uuid::now_v7()), command };
        self.door.execute(&request).map_err(|refused| refused.code.0)
    }

    fn facilitator(&mut self, command: Command) -> Result<Accepted, String> {
        self.give(Actor::Facilitator, command)
    }

    fn at(&mut self, index: usize, command: Command) -> Accepted {
        let actor = self.actor(index);
        self.give(actor, command).unwrap()
    }

    fn joins(&mut self, index: usize, session: &str) -> DeviceId {
        let device = DeviceId(Uuid::now_v7());
        let (workshop, table) = (self.workshop(), self.table(index));
        let key_hash = token_hash(&self.cards[index].token);
        self.at(index, Command::JoinTable { workshop, table, device, key_hash, session_hash: session_hash(session) });
        device
    }

    fn note(&self, index: usize, question: &str, plan_item: Option<PlanItemId>) -> (NoteId, Command) {
        let note = NoteId(Uuid::now_v7());
        let content =
            NoteContent { text: "Ferja må gå".into(), why: String::new(), stance: None, disagreement: false };
        let (workshop, table, question) = (self.workshop(), self.table(index), QuestionKey(question.into()));
        (note, Command::WriteNote { note, workshop, table, question, plan_item, content })
    }

    fn table_view(&self, index: usize) -> TableView {
        let view = View::Table { workshop: self.workshop(), table: self.table(index) };
        match self.door.view(&self.actor(index), &view).unwrap() {
            ViewAnswer::Table(view) => *view,
            _ => unreachable!(),
        }
    }

    fn room_view(&self) -> RoomView {
        match self.door.view(&Actor::Facilitator, &View::Room { workshop: self.workshop() }).unwrap() {
            ViewAnswer::Room(view) => *view,
            _ => unreachable!(),
        }
    }

    fn secret_file(&self) -> PathBuf {
        self.dir.path().join("settings/cards")
    }
}

fn session_hash(session: &str) -> String {
    token_hash(session)
}

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
fn a_session_lets_its_device_in_while_the_room_is_open_and_tells_why_when_not() {
    let mut day = Day::new();
    let workshop = day.workshop();
    let device = day.joins(0, "nøkkel");
    let hash = session_hash("nøkkel");
    assert_eq!(day.door.session(&hash), Ok(Session { actor: day.actor(0), device }));
    assert_eq!(day.door.session(&session_hash("en annen")), Err(SessionFault::Unknown));
    day.facilitator(Command::CloseRoom { workshop }).unwrap();
    assert_eq!(day.door.session(&hash), Err(SessionFault::RoomClosed));
    day.facilitator(Command::OpenRoom { workshop }).unwrap();
    assert!(day.door.session(&hash).is_ok(), "the device need not join again");
    for index in 0..5 {
        let view = day.table_view(index);
        let (notes, answers, rankings) = (view.standing_notes, view.standing_answers, view.standing_rankings);
        let table = view.table;
        day.at(index, Command::HandInTable { workshop, table, notes, answers, rankings });
    }
    day.facilitator(Command::CloseWorkshop { workshop }).unwrap();
    assert_eq!(day.door.session(&hash), Err(SessionFault::WorkshopClosed));
    assert_eq!(day.door.key(&token_hash(&day.cards[0].token)), None);
    // Closed by mistake: the card opens the table again, and the device is told so.
    day.facilitator(Command::ReopenWorkshop { workshop, reason: "Lukket ved en feil.".into() }).unwrap();
    assert_eq!(day.door.session(&hash), Err(SessionFault::Unknown));
    assert!(day.door.key(&token_hash(&day.cards[0].token)).is_some());
}

#[test]
fn a_revoked_device_is_out_and_the_others_stay() {
    let mut day = Day::new();
    let workshop = day.workshop();
    let (device, _) = (day.joins(0, "a"), day.joins(0, "b"));
    day.facilitator(Command::RevokeDevice { workshop, device }).unwrap();
    assert_eq!(day.door.session(&session_hash("a")), Err(SessionFault::Unknown));
    assert!(day.door.session(&session_hash("b")).is_ok());
}

#[test]
fn joining_is_the_hubs_and_the_room_is_the_facilitators() {
    let mut day = Day::new();
    let (workshop, table, device) = (day.workshop(), day.table(0), DeviceId(Uuid::now_v7()));
    let (key_hash, session_hash) = (token_hash(&day.cards[0].token), session_hash("x"));
    let join = Command::JoinTable { workshop, table, device, key_hash, session_hash };
    for actor in [Actor::Facilitator, Actor::Administration] {
        assert_eq!(day.give(actor, join.clone()).unwrap_err(), "not_allowed");
    }
    assert_eq!(day.give(day.actor(1), join.clone()).unwrap_err(), "not_this_table");
    day.at(0, join);
    for command in [
        Command::OpenRoom { workshop },
        Command::CloseRoom { workshop },
        Command::IssueTableKeys { workshop, keys: vec![] },
        Command::RevokeDevice { workshop, device },
        Command::RevokeTable { workshop, table },
        Command::SendMessage { workshop, tables: None, text: "Hei".into() },
        Command::AllowMove { workshop, device },
        Command::DeclineMove { workshop, device },
        Command::SetCurrentQuestion { workshop, question: None },
        Command::RemoveFactSheet { sheet: FactSheetId(Uuid::now_v7()) },
        Command::ReopenHandIn { workshop, table, reason: "x".into() },
    ] {
        assert_eq!(day.give(day.actor(0), command).unwrap_err(), "not_allowed");
    }
    let room = View::Room { workshop };
    assert_eq!(day.door.view(&day.actor(0), &room).unwrap_err().code.0, "not_allowed");
}

#[test]
fn a_table_sees_the_question_its_facts_and_its_messages() {
    let mut day = Day::new();
    let (workshop, question) = (day.workshop(), QuestionKey("overrasket".into()));
    let details = FactSheetDetails {
        question: question.clone(),
        title: "Folketall".into(),
        text: "6 200".into(),
        source: "SSB".into(),
    };
    let sheet = FactSheetId(Uuid::now_v7());
    day.facilitator(Command::WriteFactSheet { sheet, workshop, details }).unwrap();
    day.facilitator(Command::SetCurrentQuestion { workshop, question: Some(question.clone()) }).unwrap();
    day.facilitator(Command::SendMessage { workshop, tables: None, text: "Ti minutter".into() }).unwrap();
    let view = day.table_view(0);
    assert_eq!((view.municipality.as_str(), view.round, view.room_open), ("Lillevik kommune", 1, true));
    assert_eq!(view.current_question, Some(question.clone()));
    assert_eq!(view.messages.iter().map(|line| line.text.as_str()).collect::<Vec<_>>(), ["Ti minutter"]);
    assert_eq!(view.tables.iter().map(|table| table.number).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    let asked = view.questions.iter().find(|asked| asked.question.key == question).unwrap();
    assert_eq!(asked.fact_sheets.iter().map(|sheet| sheet.text.as_str()).collect::<Vec<_>>(), ["6 200"]);
}

#[test]
fn whatever_the_other_tables_do_a_table_sees_nothing_of_it() {
    let mut day = Day::new();
    day.joins(0, "own");
    let before = day.table_view(0);
    let workshop = day.workshop();
    let device = day.joins(1, "other");
    let used: BTreeSet<_> = day.door.state().notes.values().filter_map(|note| note.plan_item).collect();
    let item = day.door.state().plan_items.iter().find(|item| !used.contains(&item.id));
    let asked = day.table_view(1).questions.into_iter().find(|asked| {
        asked.items.iter().any(|line| line.plan_item.as_ref().map(|line| line.id) == item.map(|item| item.id))
    });
    let question = asked.map_or("overrasket".to_owned(), |asked| asked.question.key.0);
    let (note, command) = day.note(1, &question, item.map(|item| item.id));
    day.at(1, command);
    let content = |text: &str| NoteContent { text: text.into(), why: String::new(), stance: None, disagreement: true };
    for text in ["Først", "Samtidig"] {
        day.at(1, Command::ReviseNote { note, content: content(text), base: Some(1) });
    }
    let table = day.table(1);
    day.at(1, Command::AskForHelp { workshop, table });
    day.at(1, Command::AskToMove { workshop, device, to: day.table(0), notes: vec![note] });
    day.facilitator(Command::SendMessage { workshop, tables: Some(vec![table]), text: "Bare bord 2".into() }).unwrap();
    let (_, from_paper) = day.note(2, "overrasket", None);
    day.facilitator(from_paper).unwrap();
    assert_eq!(day.table_view(0), before);
    let text = serde_json::to_string(&before).unwrap();
    let seated = &day.door.state().workshops[0].tables[1].seats;
    let names: Vec<_> = seated.iter().map(|person| &day.door.state().people[person].details.name).collect();
    assert!(!names.is_empty() && names.iter().all(|name| !text.contains(name.as_str())), "no name of another table");
}

#[test]
fn a_table_reads_its_notes_in_its_own_order_and_so_does_the_desk() {
    let mut day = Day::new();
    let (workshop, table, question) = (day.workshop(), day.table(0), QuestionKey("overrasket".into()));
    let (_, extra) = day.note(0, "overrasket", None);
    day.at(0, extra);
    let notes = |view: &TableView| -> Vec<NoteId> {
        let asked = view.questions.iter().find(|asked| asked.question.key == question).unwrap();
        asked.items[0].notes.iter().map(|note| note.id).collect()
    };
    let mut order = notes(&day.table_view(0));
    order.reverse();
    assert!(order.len() > 1);
    let reorder =
        Command::ReorderNotes { workshop, table, question: question.clone(), plan_item: None, order: order.clone() };
    day.at(0, reorder);
    assert_eq!(notes(&day.table_view(0)), order);
    let ViewAnswer::Notes(desk) = day.door.view(&Actor::Facilitator, &View::Notes { workshop }).unwrap() else {
        unreachable!()
    };
    let row = desk.rows.iter().find(|row| row.question == question).unwrap();
    assert_eq!(row.cells[0].iter().map(|note| note.id).collect::<Vec<_>>(), order);
    let ViewAnswer::Summary(summary) = day.door.view(&Actor::Administration, &View::Summary { workshop }).unwrap()
    else {
        unreachable!()
    };
    let own = summary.notes.iter().filter(|note| note.table == table && note.question == question);
    assert_eq!(own.map(|note| note.id).collect::<Vec<_>>(), order, "and the prints, which are made from this");
}

#[test]
fn a_note_of_two_texts_shows_both_to_the_table_and_one_warning_to_the_facilitator() {
    let mut day = Day::new();
    let (note, command) = day.note(0, "overrasket", None);
    day.at(0, command);
    let content = |text: &str| NoteContent { text: text.into(), why: String::new(), stance: None, disagreement: false };
    for text in ["Ferja", "Skolen"] {
        day.at(0, Command::ReviseNote { note, content: content(text), base: Some(1) });
    }
    let view = day.table_view(0);
    let lines = view.questions.iter().flat_map(|asked| &asked.items).flat_map(|item| &item.notes);
    let line = lines.into_iter().find(|line| line.id == note).unwrap();
    assert_eq!((&line.content, &line.others), (&content("Ferja"), &vec![content("Skolen")]));
    assert_eq!(line.revision, 3);
    assert_eq!(day.room_view().tables.iter().map(|table| table.unsettled).collect::<Vec<_>>(), [1, 0, 0, 0, 0]);
}

#[test]
fn the_board_has_a_row_for_each_table_in_stable_order() {
    let mut day = Day::new();
    let workshop = day.workshop();
    let (device, table) = (day.joins(2, "a"), day.table(2));
    let (note, command) = day.note(2, "overrasket", None);
    let before = day.room_view();
    let saved = day.at(2, command).at;
    day.at(2, Command::AskForHelp { workshop, table });
    day.at(2, Command::AskToMove { workshop, device, to: day.table(0), notes: vec![note] });
    let board = day.room_view();
    assert!(board.open);
    assert_eq!(board.tables.iter().map(|row| row.number).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    let row = &board.tables[2];
    assert_eq!(row.devices.iter().map(|line| line.device).collect::<Vec<_>>(), [device]);
    assert_eq!((row.notes, row.last_saved.as_ref()), (before.tables[2].notes + 1, Some(&saved)));
    assert_eq!(row.questions.iter().map(|count| count.notes).sum::<u32>(), row.notes);
    assert!(row.help_since.is_some() && row.handed_in_at.is_none() && row.key_generation == Some(1));
    let reference = day.door.state().notes[&note].reference.to_string();
    let wish = &board.move_wishes[0];
    assert_eq!((wish.device, wish.from, wish.to, &wish.notes), (device, table, day.table(0), &vec![reference]));
    assert_eq!(day.table_view(2).move_wish, [MoveWish { device, to_number: 1 }]);
}

#[test]
fn a_command_sent_again_after_its_device_was_moved_gets_its_first_answer() {
    let mut day = Day::new();
    let workshop = day.workshop();
    let device = day.joins(0, "a");
    let (note, command) = day.note(0, "overrasket", None);
    let request = Request { actor: day.actor(0), id: CommandId(Uuid::now_v7()), command };
    let first = day.door.execute(&request).unwrap();
    day.at(0, Command::AskToMove { workshop, device, to: day.table(1), notes: vec![note] });
    day.facilitator(Command::AllowMove { workshop, device }).unwrap();
    let Session { actor, .. } = day.door.session(&session_hash("a")).unwrap();
    assert_eq!(actor, day.actor(1));
    assert_eq!(day.door.execute(&Request { actor, ..request.clone() }).unwrap(), first);
    let (_, other) = day.note(1, "overrasket", None);
    let reused = day.door.execute(&Request { actor, command: other, ..request }).unwrap_err();
    assert_eq!(reused.code.0, "command_id_reused");
}

#[test]
fn letters_are_crockfords_and_five_bits_each() {
    assert_eq!(base32(&[0xff; 5]), "zzzzzzzz");
    assert_eq!(base32(&[0, 0, 0, 0, 0b0000_0001]), "00000001");
    assert_eq!(base32(&[0b1000_0100, 0b0010_0001, 0b0000_1000, 0b0100_0010, 0b0001_0000]), "gggggggg");
    assert_eq!((base32(&[]), base32(&[0xff]), base32(&[0; 20]).len()), (String::new(), "zw".to_owned(), 32));
}
