//! How the pages look, as far as a reader chooses it.

use super::logo::Logo;

/// What a reader chooses of the look of the pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// The colours of the four levels.
    pub palette: Palette,
    /// Whether the four axes of a department are drawn as a radar, beside the same figures on one
    /// scale.
    pub radar: bool,
    /// The logo of the client or of the consultants, on the cover.
    pub logo: Option<Logo>,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            palette: Palette::default(),
            radar: true,
            logo: None,
        }
    }
}

/// Colours for the four levels, light to dark: they keep their order in grey and for every eye.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Palette {
    /// Four blues.
    #[default]
    Blue,
    /// Yellow, green, blue, violet.
    Viridis,
    /// Yellow, sand, slate, night blue: the same to most colour-blind eyes.
    Cividis,
}

impl Palette {
    /// Every palette, the usual one first.
    pub const ALL: [Self; 3] = [Self::Blue, Self::Viridis, Self::Cividis];
}
