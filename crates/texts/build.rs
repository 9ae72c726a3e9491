//! Lists the files in `assets/locales`, so that each is compiled into the program without being named in code.

use std::{env, fmt::Write, fs, io, path::Path};

fn main() -> io::Result<()> {
    let root = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    let locales = Path::new(&root).join("../../assets/locales").canonicalize()?;
    let mut code = String::new();
    for language in ["nb", "nn", "en"] {
        let folder = locales.join(language);
        println!("cargo:rerun-if-changed={}", folder.display());
        let list = files(&folder)?;
        let name = language.to_uppercase();
        writeln!(code, "const {name}: &[&str] = &[{list}];").map_err(io::Error::other)?;
    }
    fs::write(Path::new(&out).join("locales.rs"), code)
}

/// The language's Fluent files by name, as `include_str!` expressions.
fn files(folder: &Path) -> io::Result<String> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();
    let includes = paths.iter().map(|path| format!("include_str!({path:?}),"));
    Ok(includes.collect())
}
