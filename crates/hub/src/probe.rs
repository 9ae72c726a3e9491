//! The first question of the self-test: does the address answer, and is it us? Whether another device gets through is
//! for another device to find out.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use serde::Serialize;
use serde_json::Value;

use crate::PROGRAM;

const PATIENCE: Duration = Duration::from_secs(2);

/// More than a greeting is.
const ENOUGH: u64 = 16 * 1024;

/// What an address answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Probe {
    /// This hub.
    Answers,
    /// Something else has the port.
    OtherProgram,
    /// Nothing.
    Silent,
}

/// Asks an address who is there; waits a few seconds at most. `boot` is what this hub would say.
pub(crate) fn probe(address: SocketAddr, boot: &str) -> Probe {
    let Ok(stream) = TcpStream::connect_timeout(&address, PATIENCE) else { return Probe::Silent };
    let said = greeting(stream, address).unwrap_or_default();
    let hello: Value = serde_json::from_str(&said).unwrap_or_default();
    match hello["program"] == PROGRAM && hello["boot"] == boot {
        true => Probe::Answers,
        false => Probe::OtherProgram,
    }
}

/// The body of its greeting, as far as it comes.
fn greeting(mut stream: TcpStream, address: SocketAddr) -> std::io::Result<String> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    write!(stream, "GET /api/hello HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
    let mut answer = Vec::new();
    stream.take(ENOUGH).read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    Ok(answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned()).unwrap_or_default())
}
