//! The faces of Source Sans 3, embedded in the program.

use harfrust::{Font, ShaperFont};

use super::writer::PdfError;

/// A face of the font.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Face {
    /// Weight 400.
    Regular,
    /// Weight 600.
    Semibold,
    /// Weight 400, slanted.
    Italic,
}

impl Face {
    /// Every face.
    pub(super) const ALL: [Self; 3] = [Self::Regular, Self::Semibold, Self::Italic];

    /// Returns the font program.
    pub(super) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("fonts/SourceSans3-Regular.ttf"),
            Self::Semibold => include_bytes!("fonts/SourceSans3-Semibold.ttf"),
            Self::Italic => include_bytes!("fonts/SourceSans3-It.ttf"),
        }
    }

    /// Returns the PostScript name.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Regular => "SourceSans3-Regular",
            Self::Semibold => "SourceSans3-Semibold",
            Self::Italic => "SourceSans3-It",
        }
    }

    /// Returns the name of the font among a page's resources.
    pub(super) fn resource(self) -> &'static str {
        match self {
            Self::Regular => "Regular",
            Self::Semibold => "Semibold",
            Self::Italic => "Italic",
        }
    }
}

/// One value for each face.
#[derive(Debug, Clone, Default)]
pub(super) struct ByFace<T> {
    regular: T,
    semibold: T,
    italic: T,
}

impl<T> ByFace<T> {
    /// Makes the value of each face.
    pub(super) fn try_from_fn<E>(mut make: impl FnMut(Face) -> Result<T, E>) -> Result<Self, E> {
        Ok(Self {
            regular: make(Face::Regular)?,
            semibold: make(Face::Semibold)?,
            italic: make(Face::Italic)?,
        })
    }

    /// Returns the value of one face.
    pub(super) fn of(&self, face: Face) -> &T {
        match face {
            Face::Regular => &self.regular,
            Face::Semibold => &self.semibold,
            Face::Italic => &self.italic,
        }
    }

    /// Returns the value of one face, to change it.
    pub(super) fn of_mut(&mut self, face: Face) -> &mut T {
        match face {
            Face::Regular => &mut self.regular,
            Face::Semibold => &mut self.semibold,
            Face::Italic => &mut self.italic,
        }
    }
}

/// The faces, parsed.
pub(super) type Fonts = ByFace<Font>;

/// Returns the embedded faces, parsed; fails only if the program was built with a broken font.
pub(super) fn fonts() -> Result<Fonts, PdfError> {
    ByFace::try_from_fn(|face| {
        Font::new(face.bytes(), 0).ok_or(PdfError::Font { name: face.name() })
    })
}

/// Returns the faces, ready to shape text.
pub(super) fn shaper_fonts(fonts: &Fonts) -> ByFace<ShaperFont<'_, 'static>> {
    ByFace {
        regular: ShaperFont::new(&fonts.regular),
        semibold: ShaperFont::new(&fonts.semibold),
        italic: ShaperFont::new(&fonts.italic),
    }
}
