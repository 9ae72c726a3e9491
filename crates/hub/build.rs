//! Puts the table page into a release build. A development build reads it from the disk when it starts instead, so that
//! the page can be built anew without building this crate.

use std::{env, fmt::Write, fs, io, path::Path};

#[path = "src/pages/gather.rs"]
mod gather;

fn main() -> io::Result<()> {
    let root = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=src/pages/gather.rs");
    let code = match env::var("PROFILE").as_deref() {
        Ok("release") => embedded(&Path::new(&root).join("../../ui/dist"))?,
        _ => "None".to_owned(),
    };
    let code = format!("const EMBEDDED: Option<&[(&str, &[u8])]> = {code};\n");
    fs::write(Path::new(&out).join("pages.rs"), code)
}

fn embedded(dist: &Path) -> io::Result<String> {
    println!("cargo:rerun-if-changed={}", dist.display());
    let mut list = String::new();
    for name in gather::names(dist) {
        let path = dist.join(&name).canonicalize()?;
        write!(list, "({name:?}, include_bytes!({path:?}).as_slice()),").map_err(io::Error::other)?;
    }
    Ok(format!("Some(&[{list}])"))
}
