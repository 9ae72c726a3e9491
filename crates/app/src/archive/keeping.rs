//! A package as a folder or a zip file on disk. Nothing that is there is overwritten, and a package that could not be
//! finished leaves nothing behind.

use std::fs::{self, File};
use std::io::{self, Cursor, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Datelike, Timelike, Utc};
use rundebord_journal::JournalFault;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::Package;
use crate::{AppError, Door};

impl Package {
    /// The package as one zip file: the same package gives the same bytes.
    pub fn zipped(&self) -> io::Result<Vec<u8>> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(zip_time(self.at))
            .unix_permissions(0o644);
        let mut zip = ZipWriter::new(Cursor::new(vec![]));
        for (path, bytes) in &self.files {
            zip.start_file(path.as_str(), options).map_err(io::Error::other)?;
            zip.write_all(bytes)?;
        }
        Ok(zip.finish().map_err(io::Error::other)?.into_inner())
    }
}

impl Door {
    /// Writes a package at `path`: a zip file when the path ends so, else a new folder.
    pub fn keep_package(&self, package: &Package, path: &Path) -> Result<PathBuf, AppError> {
        let refuse = |fault: JournalFault| AppError::journal(self.language(), &fault);
        let path_buf = || path.to_path_buf();
        if path.exists() {
            return Err(refuse(JournalFault::Exists { path: path_buf() }));
        }
        let written = match is_zip(path) {
            true => package.zipped().and_then(|bytes| write_whole(path, &bytes)),
            false => write_folder(path, &package.files),
        };
        written.map_err(|error| refuse(JournalFault::Disk { path: path_buf(), what: error.to_string() }))?;
        Ok(path_buf())
    }
}

fn is_zip(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("zip"))
}

/// Beside its place until it is whole.
fn unfinished(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".new-{}", std::process::id()));
    path.with_file_name(name)
}

fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = unfinished(path);
    let written = File::create_new(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let kept = written.and_then(|()| fs::rename(&beside, path));
    kept.inspect_err(|_| {
        let _ = fs::remove_file(&beside);
    })
}

fn write_folder(path: &Path, files: &[(String, Vec<u8>)]) -> io::Result<()> {
    let beside = unfinished(path);
    fs::create_dir(&beside)?;
    let written = files.iter().try_for_each(|(name, bytes)| {
        let file = beside.join(name);
        fs::create_dir_all(file.parent().unwrap_or(&beside))?;
        fs::write(file, bytes)
    });
    let kept = written.and_then(|()| fs::rename(&beside, path));
    kept.inspect_err(|_| {
        let _ = fs::remove_dir_all(&beside);
    })
}

/// What a zip can tell of a time; years that it cannot are left out.
fn zip_time(at: DateTime<Utc>) -> zip::DateTime {
    let (month, day) = (at.month() as u8, at.day() as u8);
    let (hour, minute, second) = (at.hour() as u8, at.minute() as u8, at.second() as u8);
    let year = u16::try_from(at.year()).unwrap_or_default();
    zip::DateTime::from_date_and_time(year, month, day, hour, minute, second).unwrap_or_default()
}
