//! TLS with a certificate that the municipality brings: two PEM files in one folder. Leaves out making certificates: one
//! that no phone trusts would teach people to click warnings away (ADR 0010).

use std::fmt;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, InvalidDnsNameError, PrivateKeyDer, ServerName, UnixTime};
use rustls::{ClientConfig, ClientConnection, DigitallySignedStruct, ServerConfig, SignatureScheme, StreamOwned};
use tokio_rustls::TlsAcceptor;

/// The certificate, and those between it and a root that phones trust.
pub const CERTIFICATE: &str = "certificate.pem";

/// Its private key.
pub const KEY: &str = "key.pem";

/// The host name under a certificate for every name of a domain.
const NAME: &str = "rundebord";

/// Why a certificate cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TlsFault {
    /// A file cannot be read, or holds something else.
    #[error("{}: {error}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What is wrong with it.
        error: pem::Error,
    },
    /// Certificate and key do not belong together, or are of a kind that is not known.
    #[error("the certificate and the key do not fit: {0}")]
    Unfit(#[from] rustls::Error),
    /// The certificate is for no host name.
    #[error("the certificate names no host")]
    Nameless,
}

/// A certificate that is ready for use.
#[derive(Clone)]
pub struct Tls {
    acceptor: TlsAcceptor,
    certificate: CertificateDer<'static>,
    name: String,
}

impl Tls {
    /// The certificate in a folder, when the folder is there.
    pub fn in_folder_if_any(folder: &Path) -> Result<Option<Self>, TlsFault> {
        folder.is_dir().then(|| Self::in_folder(folder)).transpose()
    }

    /// The certificate in a folder.
    pub fn in_folder(folder: &Path) -> Result<Self, TlsFault> {
        let (certificate, key) = (folder.join(CERTIFICATE), folder.join(KEY));
        let chain: Result<Vec<_>, _> = CertificateDer::pem_file_iter(&certificate).and_then(Iterator::collect);
        let chain = chain.map_err(|error| TlsFault::File { path: certificate, error })?;
        let key = PrivateKeyDer::from_pem_file(&key).map_err(|error| TlsFault::File { path: key, error })?;
        let certificate = chain.first().cloned().ok_or(TlsFault::Nameless)?;
        let name = name(&certificate).ok_or(TlsFault::Nameless)?;
        let mut config = ServerConfig::builder_with_provider(provider())
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(chain, key)?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self { acceptor: TlsAcceptor::from(Arc::new(config)), certificate, name })
    }

    /// The host name that devices use. The municipality's name service has to give the laptop's address for it.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn acceptor(&self) -> TlsAcceptor {
        self.acceptor.clone()
    }

    /// A connection to whoever has this very certificate.
    pub(crate) fn ask(&self, stream: TcpStream) -> Result<impl Read + Write, AskFault> {
        let config = ClientConfig::builder_with_provider(provider())
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(Pinned(self.certificate.clone())))
            .with_no_client_auth();
        let connection = ClientConnection::new(Arc::new(config), ServerName::try_from(self.name.clone())?)?;
        Ok(StreamOwned::new(connection, stream))
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tls").field("name", &self.name).finish_non_exhaustive()
    }
}

/// Why this computer cannot ask itself.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AskFault {
    #[error(transparent)]
    Tls(#[from] rustls::Error),
    #[error(transparent)]
    Name(#[from] InvalidDnsNameError),
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(ring::default_provider())
}

/// The first host name of a certificate; under one for a whole domain, a name of our own.
fn name(certificate: &CertificateDer<'_>) -> Option<String> {
    let entity = webpki::EndEntityCert::try_from(certificate).ok()?;
    let name = entity.valid_dns_names().next()?;
    Some(name.strip_prefix("*.").map_or_else(|| name.to_owned(), |domain| format!("{NAME}.{domain}")))
}

/// Trusts one certificate, the one that this hub shows: the self-test asks who answers, not whom the world trusts.
#[derive(Debug)]
struct Pinned(CertificateDer<'static>);

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        shown: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        match *shown == self.0 {
            true => Ok(ServerCertVerified::assertion()),
            false => Err(rustls::CertificateError::ApplicationVerificationFailure.into()),
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, certificate, signed, &provider().signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, certificate, signed, &provider().signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        provider().signature_verification_algorithms.supported_schemes()
    }
}
