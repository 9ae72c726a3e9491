//! The join sheet, "Slik kobler du til": to hang up, read from a few metres, in three steps.
//!
//! What opens a table stands on its card only: this sheet is for everybody to see.

use serde::{Deserialize, Serialize};

use super::PrintError;
use super::backend::render;
use super::code::figure;
use super::flow::{Flow, Paragraph, Strip, line};
use super::fonts::Face;
use super::frame::{Frame, joined};
use super::line::{Run, break_lines, text_width};
use super::page::{Item, Laid, Mark};
use super::place::put_lines;
use super::structure::Role;
use super::style::{self, Style};

/// A join sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JoinSheet {
    /// What every document shares.
    pub frame: Frame,
    /// Such as "http://192.168.1.7:8377"; a line to write it on where it is not known.
    pub address: Option<String>,
    /// The network to join; a line to write its name on where it is not known.
    pub wifi: Option<Wifi>,
}

/// A wireless network.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wifi {
    /// Its name.
    pub ssid: String,
    /// Its password; empty for an open network.
    pub password: String,
}

impl Wifi {
    /// What a phone's camera understands: WPA or an open network, everything that has a meaning in it escaped.
    pub fn code(&self) -> String {
        let ssid = escaped(&self.ssid);
        match self.password.as_str() {
            "" => format!("WIFI:T:nopass;S:{ssid};;"),
            password => format!("WIFI:T:WPA;S:{ssid};P:{};;", escaped(password)),
        }
    }
}

impl std::fmt::Debug for Wifi {
    /// Without the password: a log is no place for it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Wifi({})", self.ssid)
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '\\' | ';' | ',' | ':' | '"') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

const TITLE: Style = style::style(Face::Bold, 34.0, 41.0, style::BLACK);
const LEAD: Style = style::style(Face::Regular, 13.0, 18.0, style::MUTED);
const NUMERAL: Style = style::style(Face::Bold, 40.0, 44.0, style::BLACK);
const HEADING: Style = style::style(Face::Bold, 20.0, 26.0, style::BLACK);
const TEXT: Style = style::style(Face::Regular, 14.0, 19.5, style::BLACK);
const LABEL: Style = style::style(Face::Regular, 11.0, 15.0, style::MUTED);
const VALUE: Style = style::style(Face::Bold, 17.0, 22.0, style::BLACK);
const HELP: Style = style::style(Face::Regular, 12.0, 16.5, style::BLACK);
/// Where a step's text begins, right of its number.
const NUMERALS: f32 = 42.0;
const CODE: f32 = 130.0;
/// Between a text and a code; room for the code's light rim.
const APART: f32 = 22.0;

/// The join sheet as a PDF file.
///
/// # Errors
/// See [`render`].
pub fn join_sheet(model: &JoinSheet) -> Result<Vec<u8>, PrintError> {
    render(&lay_out_join_sheet(model))
}

/// The join sheet as pages; one, unless names are very long.
pub fn lay_out_join_sheet(model: &JoinSheet) -> Laid {
    let frame = &model.frame;
    let title = frame.text("documents-join-title");
    let mut flow = Flow::default();
    flow.paragraph(&Paragraph::heading(Role::Heading1, TITLE, &title));
    let occasion = joined(&[frame.municipality.clone(), frame.workshop_title.clone(), frame.date()], " · ");
    flow.paragraph(&Paragraph::new(LEAD, vec![Run::new(&occasion)]).before(2.0).with_next());
    for step in [network(model), address(model), table(frame)].into_iter().zip(1..) {
        flow.within(Role::Section, |flow| put_step(flow, &step.0, step.1));
    }
    flow.field(24.0, |flow| otherwise(flow, frame));
    frame.bind(&title, flow)
}

/// One of the three things to do.
struct Step {
    heading: String,
    about: String,
    /// What to look for or type, with a label; None is a line to write it on.
    values: Vec<(String, Option<String>)>,
    /// What a code gives, and that in words.
    code: Option<(String, String)>,
}

fn network(model: &JoinSheet) -> Step {
    let frame = &model.frame;
    let name = frame.text("documents-join-network-name");
    let mut values = vec![(name, model.wifi.as_ref().map(|wifi| wifi.ssid.clone()))];
    if let Some(wifi) = model.wifi.as_ref().filter(|wifi| !wifi.password.is_empty()) {
        values.push((frame.text("documents-join-password"), Some(wifi.password.clone())));
    }
    let about = match model.wifi {
        Some(_) => "documents-join-network-about",
        None => "documents-join-network-by-hand",
    };
    let code = model.wifi.as_ref().map(|wifi| {
        let words = frame.say("documents-join-network-code", &[("name", &wifi.ssid)]);
        (wifi.code(), words)
    });
    Step { heading: frame.text("documents-join-network"), about: frame.text(about), values, code }
}

fn address(model: &JoinSheet) -> Step {
    let frame = &model.frame;
    let about = match model.address {
        Some(_) => "documents-join-address-about",
        None => "documents-join-address-by-hand",
    };
    Step {
        heading: frame.text("documents-join-address"),
        about: frame.text(about),
        values: vec![(frame.text("documents-join-address-label"), model.address.clone())],
        code: model.address.as_ref().map(|address| {
            let words = frame.say("documents-join-address-code", &[("address", address)]);
            (address.clone(), words)
        }),
    }
}

fn table(frame: &Frame) -> Step {
    Step {
        heading: frame.text("documents-join-table"),
        about: frame.text("documents-join-table-about"),
        values: Vec::new(),
        code: None,
    }
}

/// The step's number at the left, its code at the right, its words between them; never split.
fn put_step(flow: &mut Flow, step: &Step, number: u32) {
    let mut items = Vec::new();
    let mark = Mark::Node(flow.tree.add(Role::Heading2));
    write(&mut items, &number.to_string(), NUMERAL, (0.0, -7.0), NUMERALS, mark);
    let code = step.code.as_ref();
    let code = code.and_then(|(text, words)| {
        let x = flow.width() - CODE;
        figure(&mut flow.tree, text, words, (x, 0.0), CODE)
    });
    let width = flow.width() - NUMERALS - code.as_ref().map_or(0.0, |_| CODE + APART);
    let mut y = write(&mut items, &step.heading, HEADING, (NUMERALS, 0.0), width, mark);
    let mark = Mark::Node(flow.tree.add(Role::Paragraph));
    y = write(&mut items, &step.about, TEXT, (NUMERALS, y + 1.0), width, mark);
    for (label, value) in &step.values {
        let mark = Mark::Node(flow.tree.add(Role::Paragraph));
        y = write(&mut items, label, LABEL, (NUMERALS, y + 5.0), width, mark);
        y = match value {
            Some(value) => write(&mut items, value, VALUE, (NUMERALS, y - 1.0), width, mark),
            None => {
                items.push(line(NUMERALS, y + 23.0, width, 0.7, style::RULING));
                y + 24.0
            }
        };
    }
    let height = y.max(code.as_ref().map_or(0.0, |_| CODE));
    items.extend(code);
    flow.push(Strip { before: 26.0, height, items, ..Strip::default() });
}

/// Writes a text at a place; gives the bottom edge.
fn write(items: &mut Vec<Item>, text: &str, look: Style, at: (f32, f32), width: f32, mark: Mark) -> f32 {
    let look = narrowed(text, look, width);
    put_lines(items, &break_lines(&[Run::new(text)], look, width), look, at, mark)
}

/// What is one word, such as an address, is made up to a third smaller before it is broken.
fn narrowed(text: &str, look: Style, width: f32) -> Style {
    let one_word = !text.contains(char::is_whitespace);
    let wanted = text_width(&[Run::new(text)], look);
    let part = if one_word && wanted > width { (width / wanted * 0.995).max(0.65) } else { 1.0 };
    Style { size: look.size * part, leading: look.leading * part, ..look }
}

/// What to do when it does not work; paper counts as much.
fn otherwise(flow: &mut Flow, frame: &Frame) {
    let heading = frame.text("documents-join-trouble");
    flow.paragraph(&Paragraph::heading(Role::Heading2, style::style(Face::Bold, 15.0, 20.0, style::BLACK), &heading));
    for id in ["documents-join-trouble-network", "documents-join-trouble-help", "documents-join-trouble-paper"] {
        flow.paragraph(&Paragraph::new(HELP, vec![Run::new(&frame.text(id))]).before(4.0).with_next());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_is_told_to_a_camera_with_what_has_a_meaning_escaped() {
        let wifi = Wifi { ssid: r#"Råd;hus, "3""#.to_owned(), password: r"a:b\c".to_owned() };
        assert_eq!(wifi.code(), r#"WIFI:T:WPA;S:Råd\;hus\, \"3\";P:a\:b\\c;;"#);
        assert!(!format!("{wifi:?}").contains("a:b"), "a password stays out of logs");
    }

    #[test]
    fn a_network_without_a_password_is_an_open_one() {
        let wifi = Wifi { ssid: "Gjest".to_owned(), password: String::new() };
        assert_eq!(wifi.code(), "WIFI:T:nopass;S:Gjest;;");
    }
}
