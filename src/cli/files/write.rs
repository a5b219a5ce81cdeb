//! Writes that are whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// A file that is being written: it takes its place when it is whole, and never before.
pub(in crate::cli) struct Output {
    file: NamedTempFile,
    path: PathBuf,
}

impl Output {
    /// Prepares the file beside its place, so that a bad path fails before the work starts.
    pub(in crate::cli) fn prepare(path: &Path) -> io::Result<Self> {
        if path.is_dir() {
            return Err(io::Error::from(io::ErrorKind::IsADirectory));
        }
        let folder = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        let mut builder = tempfile::Builder::new();
        builder.prefix(".diapason-");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            builder.permissions(fs::Permissions::from_mode(0o666));
        }
        Ok(Self {
            file: builder.tempfile_in(folder)?,
            path: path.to_path_buf(),
        })
    }

    /// Writes the whole file and puts it in its place.
    pub(in crate::cli) fn finish(mut self, bytes: &[u8]) -> io::Result<()> {
        self.fill(bytes)?;
        self.place()
    }

    /// Writes the whole file, beside its place.
    pub(in crate::cli) fn fill(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes)?;
        self.file.as_file().sync_all()
    }

    /// Puts the file in its place.
    pub(in crate::cli) fn place(self) -> io::Result<()> {
        self.file
            .persist(&self.path)
            .map_err(|failed| failed.error)?;
        Ok(())
    }
}

/// New files and folders that vanish again unless all of them were written.
#[derive(Debug, Default)]
pub(in crate::cli) struct Created {
    files: Vec<PathBuf>,
    folders: Vec<PathBuf>,
}

impl Created {
    /// Writes a new file, with the folders above it; never over another one.
    pub(in crate::cli) fn file(&mut self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        if let Some(parent) = path.parent() {
            self.folder(parent)?;
        }
        let mut file = File::create_new(path)?;
        self.files.push(path.to_path_buf());
        file.write_all(bytes)
    }

    /// Makes a folder and those above it, where they are not there yet.
    pub(in crate::cli) fn folder(&mut self, path: &Path) -> io::Result<()> {
        if path.as_os_str().is_empty() || path.is_dir() {
            return Ok(());
        }
        if let Some(parent) = path.parent() {
            self.folder(parent)?;
        }
        fs::create_dir(path)?;
        self.folders.push(path.to_path_buf());
        Ok(())
    }

    /// Keeps what was written.
    pub(in crate::cli) fn keep(mut self) {
        self.files.clear();
        self.folders.clear();
    }
}

impl Drop for Created {
    fn drop(&mut self) {
        // What cannot be removed is left: the first fault is the one that is said.
        for file in &self.files {
            let _ = fs::remove_file(file);
        }
        for folder in self.folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}
