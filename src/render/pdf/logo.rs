//! A logo: a PNG file as the pixels that a page shows.

use std::fmt;
use std::io::Cursor;

use png::{BitDepth, ColorType, Decoder, Transformations};

/// The largest file, in bytes.
const LARGEST: usize = 4 * 1024 * 1024;

/// The longest side, in pixels.
const LONGEST: u32 = 4000;

/// An image for the cover, without transparency: what shows through is white paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    width: u32,
    height: u32,
    pixels: Vec<u8>,
}

/// Why a file is no logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogoError {
    /// It is larger than 4 MiB.
    TooLarge,
    /// It is no PNG file.
    NotPng,
    /// A side is longer than 4000 pixels; width and height.
    TooWide(u32, u32),
    /// It begins as a PNG file and cannot be read to its end.
    Damaged,
}

impl fmt::Display for LogoError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => f.write_str("larger than 4 MiB"),
            Self::NotPng => f.write_str("not a PNG file"),
            Self::TooWide(width, height) => write!(f, "{width} by {height} pixels"),
            Self::Damaged => f.write_str("damaged"),
        }
    }
}

impl std::error::Error for LogoError {}

impl Logo {
    /// Reads a PNG file of at most 4 MiB and 4000 pixels a side.
    ///
    /// # Errors
    ///
    /// Why the bytes are no such file.
    pub fn from_png(bytes: &[u8]) -> Result<Self, LogoError> {
        if bytes.len() > LARGEST {
            return Err(LogoError::TooLarge);
        }
        if !bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            return Err(LogoError::NotPng);
        }
        let mut decoder = Decoder::new(Cursor::new(bytes));
        decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
        let header = decoder.read_header_info().map_err(|_| LogoError::Damaged)?;
        let (width, height) = header.size();
        if width > LONGEST || height > LONGEST {
            return Err(LogoError::TooWide(width, height));
        }
        let mut reader = decoder.read_info().map_err(|_| LogoError::Damaged)?;
        let size = reader.output_buffer_size().ok_or(LogoError::Damaged)?;
        let mut samples = vec![0; size];
        reader
            .next_frame(&mut samples)
            .map_err(|_| LogoError::Damaged)?;
        let (colour, depth) = reader.output_color_type();
        if depth != BitDepth::Eight {
            return Err(LogoError::Damaged);
        }
        Ok(Self {
            width,
            height,
            pixels: opaque(&samples, colour),
        })
    }

    /// Returns width and height in pixels.
    pub fn size(&self) -> (u32, u32) {
        (self.width, self.height)
    }

    /// Returns the pixels row by row from the upper left corner: red, green and blue, a byte each.
    pub fn rgb(&self) -> &[u8] {
        &self.pixels
    }
}

/// Returns samples of eight bits as opaque pixels of three.
fn opaque(samples: &[u8], colour: ColorType) -> Vec<u8> {
    let pixel = |sample: &[u8]| -> [u8; 3] {
        match *sample {
            [grey] => [grey; 3],
            [grey, alpha] => [on_paper(grey, alpha); 3],
            [red, green, blue] => [red, green, blue],
            [red, green, blue, alpha] => [red, green, blue].map(|one| on_paper(one, alpha)),
            _ => [u8::MAX; 3],
        }
    };
    samples
        .chunks_exact(colour.samples())
        .flat_map(pixel)
        .collect()
}

/// Returns a sample as it shows on white paper, to the nearest of 256 steps.
fn on_paper(sample: u8, alpha: u8) -> u8 {
    let (sample, alpha) = (u32::from(sample), u32::from(alpha));
    let mixed = (sample * alpha + 255 * (255 - alpha) + 127) / 255;
    u8::try_from(mixed).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use png::Encoder;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    use super::*;

    /// A PNG file of the given samples.
    fn file(size: (u32, u32), colour: ColorType, depth: BitDepth, samples: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = Encoder::new(&mut bytes, size.0, size.1);
        encoder.set_color(colour);
        encoder.set_depth(depth);
        if colour == ColorType::Indexed {
            encoder.set_palette(vec![255, 0, 0, 0, 0, 255]);
            encoder.set_trns(vec![255, 0]);
        }
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(samples).unwrap();
        writer.finish().unwrap();
        bytes
    }

    #[test]
    fn every_kind_of_png_becomes_opaque_pixels() {
        let eight = BitDepth::Eight;
        let cases: [(ColorType, BitDepth, &[u8], &[u8]); 7] = [
            (ColorType::Rgb, eight, &[1, 2, 3], &[1, 2, 3]),
            (ColorType::Grayscale, eight, &[7], &[7, 7, 7]),
            // One bit a pixel: the highest is black or white.
            (ColorType::Grayscale, BitDepth::One, &[0x80], &[255; 3]),
            // Half of black on white paper: 255 - 128 = 127.
            (ColorType::GrayscaleAlpha, eight, &[0, 128], &[127; 3]),
            (ColorType::Rgba, eight, &[9, 8, 7, 0], &[255; 3]),
            (
                ColorType::Rgba,
                BitDepth::Sixteen,
                &[9, 0, 8, 0, 7, 0, 255, 255],
                &[9, 8, 7],
            ),
            // The second colour of the palette is transparent.
            (ColorType::Indexed, eight, &[1], &[255; 3]),
        ];
        for (colour, depth, samples, pixels) in cases {
            let logo = Logo::from_png(&file((1, 1), colour, depth, samples)).unwrap();
            assert_eq!(logo.size(), (1, 1));
            assert_eq!(logo.rgb(), pixels, "{colour:?} {depth:?}");
        }
    }

    #[test]
    fn pixels_come_row_by_row() {
        let samples: Vec<u8> = (0..18).collect();
        let bytes = file((2, 3), ColorType::Rgb, BitDepth::Eight, &samples);
        let logo = Logo::from_png(&bytes).unwrap();
        assert_eq!(logo.size(), (2, 3));
        assert_eq!(logo.rgb(), samples);
    }

    #[test]
    fn what_is_no_logo_is_refused_with_its_reason() {
        let row = |width: u32| {
            let samples = vec![0; usize::try_from(width).unwrap()];
            file((width, 1), ColorType::Grayscale, BitDepth::Eight, &samples)
        };
        assert_eq!(Logo::from_png(&row(4000)).unwrap().size(), (4000, 1));
        let error = |bytes: &[u8]| Logo::from_png(bytes).unwrap_err();
        assert_eq!(error(&row(4001)), LogoError::TooWide(4001, 1));
        assert_eq!(error(b"GIF89a"), LogoError::NotPng);
        assert_eq!(error(b""), LogoError::NotPng);
        let whole = row(3);
        assert_eq!(error(&whole[..whole.len() / 2]), LogoError::Damaged);
        assert_eq!(error(&whole[..8]), LogoError::Damaged);
        let padded = [whole, vec![0; LARGEST]].concat();
        assert_eq!(error(&padded), LogoError::TooLarge);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

        #[test]
        fn no_bytes_end_the_program(at in 8_usize..80, put in any::<[u8; 4]>(), cut in 0_usize..8) {
            let mut bytes = file((3, 2), ColorType::Rgba, BitDepth::Eight, &[120; 24]);
            bytes.truncate(bytes.len() - cut);
            for (place, byte) in put.into_iter().enumerate() {
                if let Some(slot) = bytes.get_mut(at + place) {
                    *slot = byte;
                }
            }
            if let Ok(logo) = Logo::from_png(&bytes) {
                let (width, height) = logo.size();
                let size = usize::try_from(width * height * 3).unwrap();
                prop_assert_eq!(logo.rgb().len(), size);
            }
        }
    }
}
