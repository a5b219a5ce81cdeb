//! The look of the pages, as it is typed.

use std::path::Path;

use crate::cli::args::ReportArguments;
use crate::cli::load::Failure;
use crate::cli::{Exit, files};
use crate::language::Language;
use crate::language::outputs::{self, BadLogo};
use crate::language::program::Trouble;
use crate::render::pdf::{Logo, LogoError, Look};

/// Returns the look that was asked for.
///
/// # Errors
///
/// Why the logo cannot be shown.
pub(super) fn look(typed: &ReportArguments, reader: Language) -> Result<Look, Failure> {
    let logo = typed.logo.as_deref();
    Ok(Look {
        palette: typed.palette.into(),
        radar: !typed.no_radar,
        logo: logo.map(|path| logo_of(path, reader)).transpose()?,
    })
}

fn logo_of(path: &Path, reader: Language) -> Result<Logo, Failure> {
    let unfit = |why: &BadLogo| {
        let message = outputs::bad_logo(&path.to_string_lossy(), why, reader);
        Failure::new(Exit::Unreadable, message)
    };
    let bytes = files::bytes(path).map_err(|why| {
        unfit(&match why {
            files::Unreadable::Io(error) => BadLogo::Unread(Trouble::from(&error)),
            files::Unreadable::TooLarge => BadLogo::TooLarge,
            files::Unreadable::NotUtf8 => BadLogo::NotPng,
        })
    })?;
    Logo::from_png(&bytes).map_err(|why| {
        unfit(&match why {
            LogoError::TooLarge => BadLogo::TooLarge,
            LogoError::NotPng => BadLogo::NotPng,
            LogoError::TooWide(width, height) => BadLogo::TooWide(width, height),
            LogoError::Damaged => BadLogo::Damaged,
        })
    })
}
