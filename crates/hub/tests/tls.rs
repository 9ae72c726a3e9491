//! A municipality with a certificate of its own: the room over https.

#![allow(clippy::unwrap_used)]

mod common;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::Arc;

use common::Room;
use rundebord_hub::{CERTIFICATE, KEY, Options, Probe, Tls, TlsFault};
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use serde_json::json;
use tempfile::TempDir;

/// Puts a certificate for a name into a folder.
fn certify(folder: &Path, name: &str) -> CertificateDer<'static> {
    let made = rcgen::generate_simple_self_signed([name.to_owned()]).unwrap();
    std::fs::write(folder.join(CERTIFICATE), made.cert.pem()).unwrap();
    std::fs::write(folder.join(KEY), made.signing_key.serialize_pem()).unwrap();
    made.cert.der().clone()
}

/// Asks as a browser that trusts the certificate, by a name.
fn ask(address: SocketAddr, trusted: &CertificateDer<'static>, name: &str, request: &str) -> std::io::Result<String> {
    let mut roots = RootCertStore::empty();
    roots.add(trusted.clone()).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let connection = ClientConnection::new(Arc::new(config), name.to_owned().try_into().unwrap()).unwrap();
    let mut stream = StreamOwned::new(connection, TcpStream::connect(address)?);
    stream.write_all(request.as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}

#[test]
fn a_certificate_in_a_folder_makes_the_room_https_under_its_name() {
    let folder = TempDir::new().unwrap();
    let trusted = certify(folder.path(), "bord.lillevik.kommune.no");
    let tls = Tls::in_folder(folder.path()).unwrap();
    let room = Room::with(Options { tls: Some(tls), ..Options::default() });
    let (address, host) = (room.address(), format!("bord.lillevik.kommune.no:{}", room.address().port()));
    assert_eq!(room.hub().url(), format!("https://{host}"));
    assert_eq!(room.hub().probe(), Probe::Answers);

    let body = json!({ "token": room.cards[0].token }).to_string();
    let request = format!(
        "POST /api/join HTTP/1.1\r\nHost: {host}\r\nOrigin: https://{host}\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    let answer = ask(address, &trusted, "bord.lillevik.kommune.no", &request).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("; Secure"), "{answer}");

    let mut plain = TcpStream::connect(address).unwrap();
    write!(plain, "GET /api/hello HTTP/1.1\r\nHost: {host}\r\n\r\n").unwrap();
    let mut said = Vec::new();
    // However the connection ends, nothing is said without TLS.
    let _ = plain.read_to_end(&mut said);
    assert!(!String::from_utf8_lossy(&said).contains("HTTP/1.1"), "{said:?}");
}

#[test]
fn a_certificate_for_a_whole_domain_gets_a_name_under_it() {
    let folder = TempDir::new().unwrap();
    certify(folder.path(), "*.lillevik.kommune.no");
    assert_eq!(Tls::in_folder(folder.path()).unwrap().name(), "rundebord.lillevik.kommune.no");
}

#[test]
fn files_that_are_missing_or_do_not_fit_are_named() {
    let (one, other) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let fault = Tls::in_folder(one.path()).unwrap_err();
    assert!(matches!(&fault, TlsFault::File { path, .. } if path.ends_with(CERTIFICATE)), "{fault}");
    assert!(Tls::in_folder_if_any(&one.path().join("tls")).unwrap().is_none());
    certify(one.path(), "a.no");
    certify(other.path(), "b.no");
    std::fs::copy(other.path().join(KEY), one.path().join(KEY)).unwrap();
    assert!(matches!(Tls::in_folder(one.path()), Err(TlsFault::Unfit(_))));
    std::fs::write(one.path().join(KEY), "not a key").unwrap();
    let fault = Tls::in_folder(one.path()).unwrap_err();
    assert!(matches!(&fault, TlsFault::File { path, .. } if path.ends_with(KEY)), "{fault}");
}
