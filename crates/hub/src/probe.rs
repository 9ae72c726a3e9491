//! The first question of the self-test: does the address answer, and is it us? Whether another device gets through is
//! for another device to find out.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use serde::Serialize;
use serde_json::Value;

use crate::{PROGRAM, Tls};

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
pub(crate) fn probe(address: SocketAddr, tls: Option<&Tls>, boot: &str) -> Probe {
    let Ok(stream) = TcpStream::connect_timeout(&address, PATIENCE) else { return Probe::Silent };
    let said = asked(stream, address, tls).unwrap_or_default();
    let hello: Value = serde_json::from_str(&said).unwrap_or_default();
    match hello["program"] == PROGRAM && hello["boot"] == boot {
        true => Probe::Answers,
        false => Probe::OtherProgram,
    }
}

fn asked(stream: TcpStream, address: SocketAddr, tls: Option<&Tls>) -> io::Result<String> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    match tls {
        None => greeting(stream, &address.to_string()),
        Some(tls) => {
            let host = format!("{}:{}", tls.name(), address.port());
            greeting(tls.ask(stream).map_err(io::Error::other)?, &host)
        }
    }
}

/// The body of its greeting, as far as it comes.
fn greeting(mut stream: impl Read + Write, host: &str) -> io::Result<String> {
    write!(stream, "GET /api/hello HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")?;
    let mut answer = Vec::new();
    stream.take(ENOUGH).read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    Ok(answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned()).unwrap_or_default())
}
