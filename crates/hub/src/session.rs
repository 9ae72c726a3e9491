//! What a device shows with each request: 256 random bits in a cookie that no script can read. The journal knows its
//! hash only.

use axum::http::header::COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use rundebord_app::base32;
use sha2::{Digest, Sha256};

const NAME: &str = "rundebord";

/// Letters that 256 bits take.
const LETTERS: usize = 52;

/// A day: a workshop is not longer.
const MAX_AGE: u32 = 86_400;

/// A new secret.
pub(crate) fn secret() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)?;
    Ok(base32(&bytes))
}

/// What the journal keeps of a secret.
pub(crate) fn hash(secret: &str) -> String {
    let digest = Sha256::digest(format!("rundebord-session:{secret}"));
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The hash of the secret that the request shows; None when it shows none that could be one.
pub(crate) fn shown(headers: &HeaderMap) -> Option<String> {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let (_, secret) = pairs.find(|(name, _)| *name == NAME)?;
    let whole = secret.len() == LETTERS && secret.bytes().all(|letter| letter.is_ascii_alphanumeric());
    whole.then(|| hash(secret))
}

/// Gives the secret to the browser; an empty one takes it back.
pub(crate) fn cookie(secret: &str, https_only: bool) -> HeaderValue {
    let age = if secret.is_empty() { 0 } else { MAX_AGE };
    let secure = if https_only { "; Secure" } else { "" };
    let text = format!("{NAME}={secret}; HttpOnly; SameSite=Strict; Path=/; Max-Age={age}{secure}");
    HeaderValue::try_from(text).expect("letters and digits are a header's")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(cookie: &str) -> HeaderMap {
        HeaderMap::from_iter([(COOKIE, HeaderValue::from_str(cookie).unwrap())])
    }

    #[test]
    fn a_secret_comes_back_from_among_other_cookies_as_its_hash() {
        let secret = secret().unwrap();
        assert_eq!(secret.len(), LETTERS);
        assert_eq!(shown(&with(&format!("a=b; rundebord={secret}; c=d"))), Some(hash(&secret)));
    }

    #[test]
    fn what_cannot_be_a_secret_is_none() {
        for cookie in ["", "rundebord=", "rundebord=abc", "rundebord", "xrundebord=1"] {
            assert_eq!(shown(&with(cookie)), None, "{cookie}");
        }
        assert_eq!(shown(&with(&format!("rundebord={}", "'".repeat(LETTERS)))), None);
    }
}
