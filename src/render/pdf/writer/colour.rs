//! The colours as they are measured: sRGB as a profile (ICC.1:2010, IEC 61966-2-1).

/// The white of the profile, as every ICC profile has it: D50.
const D50: [f64; 3] = [0.9642, 1.0, 0.8249];
/// The primaries of sRGB under D50.
const RED: [f64; 3] = [0.436_07, 0.222_49, 0.013_92];
const GREEN: [f64; 3] = [0.385_15, 0.716_87, 0.097_08];
const BLUE: [f64; 3] = [0.143_07, 0.060_61, 0.714_1];
/// From the white of sRGB, D65, to D50, after Bradford.
const ADAPTATION: [f64; 9] = [
    1.047_88, 0.022_92, -0.050_22, 0.029_59, 0.990_48, -0.017_07, -0.009_25, 0.015_08, 0.751_68,
];
/// The curve of sRGB: g, a, b, c and d of the parametric curve of type 3.
const CURVE: [f64; 5] = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.040_45];

/// The bytes before the table of tags.
const HEADER: usize = 128;

/// Returns the profile.
pub(super) fn srgb() -> Vec<u8> {
    let parts: [(&[&[u8; 4]], Vec<u8>); 8] = [
        (&[b"desc"], words("sRGB")),
        (&[b"cprt"], words("CC0")),
        (&[b"wtpt"], xyz(D50)),
        (&[b"rXYZ"], xyz(RED)),
        (&[b"gXYZ"], xyz(GREEN)),
        (&[b"bXYZ"], xyz(BLUE)),
        (&[b"chad"], numbers(*b"sf32", &ADAPTATION)),
        (&[b"rTRC", b"gTRC", b"bTRC"], curve()),
    ];
    let tags: usize = parts.iter().map(|(names, _)| names.len()).sum();
    let mut table = size(tags).to_vec();
    let mut data: Vec<u8> = Vec::new();
    for (names, part) in &parts {
        let start = HEADER + 4 + 12 * tags + data.len();
        for name in *names {
            table.extend_from_slice(*name);
            table.extend(size(start));
            table.extend(size(part.len()));
        }
        data.extend(part);
    }
    let mut profile = header(HEADER + table.len() + data.len());
    profile.extend(table);
    profile.extend(data);
    profile
}

/// Returns the header of a display profile of so many bytes; its date is that of the norm.
fn header(length: usize) -> Vec<u8> {
    let mut header = size(length).to_vec();
    header.extend([0; 4]);
    header.extend([4, 0x20, 0, 0]);
    header.extend(b"mntrRGB XYZ ");
    for number in [1999_u16, 10, 1, 0, 0, 0] {
        header.extend(number.to_be_bytes());
    }
    header.extend(b"acsp");
    header.extend([0; 28]);
    header.extend(D50.iter().flat_map(|number| fixed(*number)));
    header.resize(HEADER, 0);
    header
}

/// Returns a text in one language.
fn words(text: &str) -> Vec<u8> {
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut words = b"mluc\0\0\0\0".to_vec();
    words.extend(size(1));
    words.extend(size(12));
    words.extend(b"enUS");
    words.extend(size(units.len()));
    words.extend(size(28));
    words.extend(units);
    words.resize(words.len().next_multiple_of(4), 0);
    words
}

fn xyz(colour: [f64; 3]) -> Vec<u8> {
    numbers(*b"XYZ ", &colour)
}

fn curve() -> Vec<u8> {
    let mut curve = b"para\0\0\0\0\0\x03\0\0".to_vec();
    curve.extend(CURVE.iter().flat_map(|number| fixed(*number)));
    curve
}

fn numbers(kind: [u8; 4], numbers: &[f64]) -> Vec<u8> {
    let mut bytes = kind.to_vec();
    bytes.extend([0; 4]);
    bytes.extend(numbers.iter().flat_map(|number| fixed(*number)));
    bytes
}

/// Returns a number with 16 bits behind the point.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the numbers of a profile lie between -1 and 3"
)]
fn fixed(number: f64) -> [u8; 4] {
    ((number * 65536.0).round() as i32).to_be_bytes()
}

/// Returns a length or a count in four bytes.
fn size(length: usize) -> [u8; 4] {
    u32::try_from(length).unwrap_or(u32::MAX).to_be_bytes()
}
