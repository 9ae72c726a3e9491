//! The table page and its assets, whole in memory: only what is in this list is served, so no path is ever joined to a
//! folder. Packed once, since browsers take only gzip over plain HTTP.

mod gather;

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use axum::body::{Body, Bytes};
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use flate2::Compression;
use flate2::write::GzEncoder;

include!(concat!(env!("OUT_DIR"), "/pages.rs"));

/// What a program says that was built without the page. Only who builds it sees this.
const MISSING: &str = "This program was built without the table page. Run `npm run build` in ui, and build again.\n";

/// A hash of its content stands in the name of each asset.
const FOREVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

struct Page {
    plain: Bytes,
    packed: Option<Bytes>,
    kind: HeaderValue,
}

/// Every file that is served, by its path below `/`.
pub(crate) struct Pages(HashMap<String, Page>);

impl Pages {
    /// What is in the program; in a development build, what lies in `ui/dist` now.
    pub(crate) fn of_this_program() -> Self {
        match EMBEDDED {
            Some(list) => Self::new(list.iter().map(|(name, bytes)| ((*name).to_owned(), Cow::Borrowed(*bytes)))),
            None => Self::in_folder(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../ui/dist")),
        }
    }

    fn in_folder(dist: &Path) -> Self {
        let names = gather::names(dist).into_iter();
        Self::new(names.filter_map(|name| Some((name.clone(), Cow::Owned(std::fs::read(dist.join(name)).ok()?)))))
    }

    fn new(files: impl Iterator<Item = (String, Cow<'static, [u8]>)>) -> Self {
        Self(files.map(|(name, bytes)| (name.clone(), Page::new(&name, bytes))).collect())
    }

    /// The page, or the words that it is missing.
    pub(crate) fn front(&self, asked: &HeaderMap) -> Response<Body> {
        self.find(gather::PAGE, asked).unwrap_or_else(|| {
            let mut answer = Response::new(Body::from(MISSING));
            *answer.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
            answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
            answer
        })
    }

    /// An asset.
    pub(crate) fn asset(&self, name: &str, asked: &HeaderMap) -> Option<Response<Body>> {
        let mut answer = self.find(&format!("assets/{name}"), asked)?;
        answer.headers_mut().insert(CACHE_CONTROL, FOREVER);
        Some(answer)
    }

    fn find(&self, path: &str, asked: &HeaderMap) -> Option<Response<Body>> {
        let page = self.0.get(path)?;
        let packed = page.packed.as_ref().filter(|_| takes_gzip(asked));
        let mut answer = Response::new(Body::from(packed.unwrap_or(&page.plain).clone()));
        let headers = answer.headers_mut();
        headers.insert(CONTENT_TYPE, page.kind.clone());
        headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
        if packed.is_some() {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        Some(answer)
    }
}

impl Page {
    fn new(name: &str, bytes: Cow<'static, [u8]>) -> Self {
        let plain = match bytes {
            Cow::Borrowed(bytes) => Bytes::from_static(bytes),
            Cow::Owned(bytes) => Bytes::from(bytes),
        };
        let packed = packed(&plain).filter(|packed| packed.len() < plain.len());
        Self { plain, packed, kind: HeaderValue::from_static(kind(name)) }
    }
}

fn packed(plain: &[u8]) -> Option<Bytes> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(plain).ok()?;
    encoder.finish().ok().map(Bytes::from)
}

fn takes_gzip(asked: &HeaderMap) -> bool {
    let accepted = asked.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    accepted.flat_map(|value| value.split(',')).any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case("gzip"));
        named && !parts.any(|weight| matches!(weight, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
    })
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "json" => "application/json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dist() -> tempfile::TempDir {
        let dist = tempfile::TempDir::new().unwrap();
        std::fs::create_dir(dist.path().join("assets")).unwrap();
        let write = |name: &str, text: &str| std::fs::write(dist.path().join(name), text).unwrap();
        write("table.html", "<script src=\"./assets/table-1.js\"></script>");
        write("desk.html", "<script src=\"./assets/desk-1.js\"></script>");
        write("assets/table-1.js", &format!("import './shared-1.js';{}", " ".repeat(2_000)));
        write("assets/shared-1.js", "export {}");
        write("assets/desk-1.js", "secrets()");
        dist
    }

    fn asking(coding: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_static(coding))])
    }

    #[test]
    fn only_the_table_page_and_what_it_names_is_served() {
        let dist = dist();
        let pages = Pages::in_folder(dist.path());
        let none = HeaderMap::new();
        assert_eq!(pages.front(&none).status(), StatusCode::OK);
        assert!(pages.asset("table-1.js", &none).is_some() && pages.asset("shared-1.js", &none).is_some());
        for other in ["desk-1.js", "../desk.html", "", "/etc/passwd", "..%2fdesk.html"] {
            assert!(pages.asset(other, &none).is_none(), "{other}");
        }
    }

    #[test]
    fn a_browser_that_takes_gzip_gets_it_and_another_does_not() {
        let dist = dist();
        let pages = Pages::in_folder(dist.path());
        let coding =
            |asked| pages.asset("table-1.js", &asking(asked)).unwrap().headers().get(CONTENT_ENCODING).cloned();
        assert_eq!(coding("deflate, gzip").unwrap(), "gzip");
        assert_eq!(coding("br, gzip;q=0"), None);
        assert_eq!(coding("identity"), None);
    }

    #[test]
    fn a_program_without_the_page_says_so() {
        let empty = tempfile::TempDir::new().unwrap();
        let answer = Pages::in_folder(empty.path()).front(&HeaderMap::new());
        assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
    }
}
