//! Reading a file that is not to be changed: a copy on a memory stick, perhaps write-protected.
//!
//! SQLite writes beside a database in WAL mode, also when it only reads, and a file that was not closed has its last events
//! in the log beside it. So file and log are copied to a folder of their own, and that copy is read and thrown away.

use std::fs::{self, File, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use crate::file::{check_header, disk};
use crate::{Head, Journal, JournalFault, Record};

impl Journal {
    /// Verifies another file's whole chain and hands every record to `each` in order. Neither the file nor anything beside it
    /// is changed. A file that is written to meanwhile is [`JournalFault::OpenElsewhere`].
    pub fn read(path: &Path, each: impl FnMut(&Record)) -> Result<Head, JournalFault> {
        check_header(path)?;
        let folder = tempfile::tempdir().map_err(|error| disk(path, &error))?;
        let copy = folder.path().join("copy.rundebord");
        let (from, log) = (path.to_path_buf(), beside(path));
        let before = (seen(&from), seen(&log));
        copy_whole(&from, &copy).map_err(|error| disk(path, &error))?;
        match copy_whole(&log, &beside(&copy)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(disk(path, &error)),
            _ => {}
        }
        if (seen(&from), seen(&log)) != before {
            return Err(JournalFault::OpenElsewhere { path: from });
        }
        let read = Self::open(&copy, each);
        read.map(|journal| journal.head().clone()).map_err(|fault| fault.at(path))
    }

    /// True when the path leads to this open file. To read it as another would give up this program's lock on it.
    pub fn is_at(&self, path: &Path) -> bool {
        let real = |path: &Path| path.canonicalize().ok();
        real(path).is_some_and(|other| Some(other) == real(self.path())) || is_same_file(path, self.path())
    }
}

#[cfg(unix)]
fn is_same_file(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let place = |path: &Path| fs::metadata(path).ok().map(|known| (known.dev(), known.ino()));
    place(one).is_some_and(|one| Some(one) == place(other))
}

#[cfg(not(unix))]
fn is_same_file(_: &Path, _: &Path) -> bool {
    false
}

/// SQLite's log beside a database.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

fn seen(path: &Path) -> Option<(u64, Option<std::time::SystemTime>)> {
    let known: Metadata = fs::metadata(path).ok()?;
    Some((known.len(), known.modified().ok()))
}

/// The bytes only: a write-protected file makes a copy that can be written.
fn copy_whole(from: &Path, to: &Path) -> io::Result<()> {
    let mut source = File::open(from)?;
    io::copy(&mut source, &mut File::create_new(to)?).map(|_| ())
}
