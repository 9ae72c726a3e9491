//! Which files of the built screens the table page needs: its HTML, and every asset that it or one of its assets names.
//! Also compiled into the build script.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The page itself.
pub const PAGE: &str = "table.html";

/// Paths below `dist`, with `/`, the page first; empty when it is not built.
pub fn names(dist: &Path) -> Vec<String> {
    let Ok(page) = fs::read_to_string(dist.join(PAGE)) else { return vec![] };
    let assets = fs::read_dir(dist.join("assets")).into_iter().flatten();
    let mut unseen: BTreeSet<String> = assets.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    let (mut reached, mut texts) = (vec![PAGE.to_owned()], vec![page]);
    while let Some(text) = texts.pop() {
        let named: Vec<String> = unseen.iter().filter(|name| text.contains(name.as_str())).cloned().collect();
        for name in named {
            unseen.remove(&name);
            // A font or a picture names nothing.
            texts.extend(fs::read_to_string(dist.join("assets").join(&name)));
            reached.push(format!("assets/{name}"));
        }
    }
    reached
}
