//! A package that somebody hands us, read without trusting it: nothing is unpacked to disk, and nothing is read that is larger
//! than a package can be.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use unicode_normalization::UnicodeNormalization;
use zip::ZipArchive;

use super::contents::METADATA;

/// No package has more files.
const MAX_FILES: usize = 400;

/// Bytes of one file, and of all: twenty thousand notes with their history are a tenth of this.
const MAX_FILE: u64 = 256 << 20;
const MAX_ALL: u64 = 512 << 20;

/// The files of a package by their paths.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

/// Why something cannot be read as a package.
#[derive(Debug, thiserror::Error)]
pub(super) enum ReadFault {
    #[error(transparent)]
    Disk(#[from] io::Error),
    #[error(transparent)]
    Zip(#[from] zip::result::ZipError),
    #[error("more than {MAX_FILES} files")]
    TooMany,
    #[error("{0}: too large")]
    TooLarge(String),
    #[error("{0}: not a name that a package has")]
    Name(String),
    #[error("metadata.json is missing")]
    NoMetadata,
}

/// Reads a folder or a zip file.
pub(super) fn read(path: &Path) -> Result<Files, ReadFault> {
    let mut files = Reading { files: Files::new(), room: MAX_ALL };
    match fs::metadata(path)?.is_dir() {
        true => files.folder(path, "", 0)?,
        false => files.zip(path)?,
    }
    let files = out_of_its_folder(files.files);
    if !files.contains_key(METADATA) {
        return Err(ReadFault::NoMetadata);
    }
    Ok(files)
}

struct Reading {
    files: Files,
    /// How many bytes there is still room for.
    room: u64,
}

impl Reading {
    fn folder(&mut self, folder: &Path, before: &str, depth: u8) -> Result<(), ReadFault> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name().into_string();
            let name = name.map_err(|name| ReadFault::Name(name.to_string_lossy().into_owned()))?;
            let path = format!("{before}{}", name.nfc());
            let kind = entry.file_type()?;
            if kind.is_dir() && depth < 3 {
                self.folder(&entry.path(), &format!("{path}/"), depth + 1)?;
            } else if kind.is_file() {
                self.add(path, File::open(entry.path())?)?;
            } else {
                // A link leads out of the package.
                return Err(ReadFault::Name(path));
            }
        }
        Ok(())
    }

    fn zip(&mut self, path: &Path) -> Result<(), ReadFault> {
        let mut zip = ZipArchive::new(File::open(path)?)?;
        if zip.len() > MAX_FILES {
            return Err(ReadFault::TooMany);
        }
        for index in 0..zip.len() {
            let entry = zip.by_index(index)?;
            let name: String = entry.name().map_err(|_| ReadFault::Name(String::new()))?.nfc().collect();
            if !entry.is_dir() {
                self.add(name, entry)?;
            }
        }
        Ok(())
    }

    /// What a file says of its own size is not asked for.
    fn add(&mut self, path: String, from: impl Read) -> Result<(), ReadFault> {
        if !is_name(&path) || self.files.contains_key(&path) {
            return Err(ReadFault::Name(path));
        }
        if self.files.len() == MAX_FILES {
            return Err(ReadFault::TooMany);
        }
        let limit = MAX_FILE.min(self.room);
        let mut bytes = vec![];
        let read = from.take(limit + 1).read_to_end(&mut bytes)? as u64;
        if read > limit {
            return Err(ReadFault::TooLarge(path));
        }
        self.room -= read;
        self.files.insert(path, bytes);
        Ok(())
    }
}

fn is_name(path: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part != "." && part != "..";
    path.len() <= 300 && !path.contains(['\\', '\0', ':']) && path.split('/').all(part)
}

/// Somebody may have packed the folder itself: then everything stands inside it.
fn out_of_its_folder(files: Files) -> Files {
    let folder = files.keys().find_map(|path| path.strip_suffix(METADATA)).unwrap_or_default().to_owned();
    if files.contains_key(METADATA) || !files.keys().all(|path| path.starts_with(&folder)) {
        return files;
    }
    files.into_iter().map(|(path, bytes)| (path[folder.len()..].to_owned(), bytes)).collect()
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::write::SimpleFileOptions;

    use super::*;

    fn zipped(names: &[&str], bytes: &[u8]) -> tempfile::NamedTempFile {
        let file = tempfile::NamedTempFile::new().unwrap();
        let mut zip = zip::ZipWriter::new(file.reopen().unwrap());
        for name in names {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap();
        file
    }

    #[test]
    fn a_zip_that_swells_is_given_up_before_it_fills_the_memory() {
        let bomb = zipped(&["metadata.json", "b"], &vec![0; 3 << 20]);
        assert!(fs::metadata(bomb.path()).unwrap().len() < 100_000);
        let mut reading = Reading { files: Files::new(), room: 4 << 20 };
        assert!(matches!(reading.zip(bomb.path()), Err(ReadFault::TooLarge(path)) if path == "b"));
        assert_eq!(reading.room, 1 << 20);
    }

    #[test]
    fn a_name_that_leads_out_of_the_package_is_refused() {
        for name in ["../metadata.json", "/metadata.json", "a/../../b", "C:\\b", "a//b", "./b"] {
            let file = zipped(&[name], b"x");
            assert!(matches!(read(file.path()), Err(ReadFault::Name(_))), "{name}");
        }
    }

    #[test]
    fn a_folder_that_was_packed_as_a_whole_is_read_from_inside() {
        let file = zipped(&["Pakke/metadata.json", "Pakke/dokumenter/a.pdf"], b"x");
        assert_eq!(read(file.path()).unwrap().into_keys().collect::<Vec<_>>(), ["dokumenter/a.pdf", "metadata.json"]);
        let beside = zipped(&["Pakke/metadata.json", "annet"], b"x");
        assert!(matches!(read(beside.path()), Err(ReadFault::NoMetadata)));
    }
}
