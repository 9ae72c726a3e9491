//! sRGB as an ICC profile of some 500 bytes, made here from the numbers of IEC 61966-2-1, so that no file of another's
//! making and licence is embedded.
//!
//! A version 4 display profile (ICC.1:2010): primaries adapted to D50 with Bradford's method, and the curve as the
//! standard's own formula. Leaves out everything that a profile may also have.

/// The name of the colours.
pub const NAME: &str = "sRGB IEC61966-2.1";

/// D50, the white of all profiles.
const WHITE: [f64; 3] = [0.9642, 1.0, 0.8249];
/// Red, green and blue of sRGB under D50.
const PRIMARIES: [[f64; 3]; 3] =
    [[0.43607, 0.22249, 0.01392], [0.38515, 0.71687, 0.09708], [0.14307, 0.06061, 0.71410]];
/// From sRGB's own white, D65, to D50.
const ADAPTATION: [f64; 9] = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168];
/// Exponent, slope and offset of the upper part, slope of the lower part, and where they meet.
const CURVE: [f64; 5] = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.04045];
const HEADER: usize = 128;

/// The profile.
pub fn srgb() -> Vec<u8> {
    let mut data: Vec<u8> = Vec::new();
    let mut tags: Vec<([u8; 4], usize, usize)> = Vec::new();
    let [red, green, blue] = PRIMARIES.map(|primary| numbers(b"XYZ ", &primary));
    let parts: [(&[&[u8; 4]], Vec<u8>); 8] = [
        (&[b"desc"], words(NAME)),
        (&[b"cprt"], words("No copyright, use freely")),
        (&[b"wtpt"], numbers(b"XYZ ", &WHITE)),
        (&[b"chad"], numbers(b"sf32", &ADAPTATION)),
        (&[b"rXYZ"], red),
        (&[b"gXYZ"], green),
        (&[b"bXYZ"], blue),
        (&[b"rTRC", b"gTRC", b"bTRC"], curve()),
    ];
    for (names, part) in parts {
        tags.extend(names.iter().map(|name| (**name, data.len(), part.len())));
        data.extend(part);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let start = HEADER + 4 + 12 * tags.len();
    let mut profile = header(start + data.len());
    profile.extend(word(tags.len()));
    for (name, at, length) in tags {
        profile.extend(name);
        profile.extend(word(start + at));
        profile.extend(word(length));
    }
    profile.extend(data);
    profile
}

fn header(size: usize) -> Vec<u8> {
    let mut header = vec![0; HEADER];
    let mut put = |at: usize, bytes: &[u8]| header[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, &word(size));
    put(8, &[4, 0x20, 0, 0]);
    put(12, b"mntrRGB XYZ ");
    // A date must stand here: that of the standard's amendment.
    put(24, &[0x07, 0xd3, 0, 1, 0, 1]);
    put(36, b"acsp");
    put(68, &WHITE.map(fixed).concat());
    header
}

fn numbers(kind: &[u8; 4], values: &[f64]) -> Vec<u8> {
    let mut part = [&kind[..], &[0; 4]].concat();
    values.iter().for_each(|value| part.extend(fixed(*value)));
    part
}

fn curve() -> Vec<u8> {
    let mut part = b"para\0\0\0\0\0\x03\0\0".to_vec();
    CURVE.iter().for_each(|value| part.extend(fixed(*value)));
    part
}

/// One text in English, as a "multi-localised" one.
fn words(text: &str) -> Vec<u8> {
    let letters: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut part = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS".to_vec();
    part.extend(word(letters.len()));
    part.extend(word(28));
    part.extend(letters);
    part
}

/// A number with 16 bits behind the point.
fn fixed(value: f64) -> [u8; 4] {
    ((value * 65_536.0).round() as i32).to_be_bytes()
}

fn word(value: usize) -> [u8; 4] {
    (value as u32).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_says_its_own_size_and_each_part_lies_inside_it() {
        let profile = srgb();
        let at = |place: usize| u32::from_be_bytes(profile[place..place + 4].try_into().expect("four bytes")) as usize;
        assert_eq!(at(0), profile.len());
        assert!(profile.len() < 700, "{}", profile.len());
        assert_eq!(at(HEADER), 10);
        for tag in 0..10 {
            let place = HEADER + 4 + 12 * tag;
            assert!(at(place + 4).is_multiple_of(4) && at(place + 4) + at(place + 8) <= profile.len());
        }
    }

    #[test]
    fn red_green_and_blue_together_are_white() {
        for (axis, white) in WHITE.iter().enumerate() {
            let sum: f64 = PRIMARIES.iter().map(|primary| primary[axis]).sum();
            assert!((sum - white).abs() < 0.001, "{sum} and {white}");
        }
    }

    #[test]
    fn the_two_parts_of_the_curve_meet() {
        let [exponent, slope, offset, low, border] = CURVE;
        assert!(((slope * border + offset).powf(exponent) - low * border).abs() < 1e-5);
    }
}
