//! The embedded fonts: which letters they have and how wide each is.
//!
//! Noto Sans for text; symbols it lacks (arrows, check marks, mathematics) come from its sister fonts. Leaves out
//! shaping: Latin and Sámi letters need none, and letters of other scripts are shown as codes (see `letters`).

use std::sync::OnceLock;

use printpdf::ParsedFont;

/// One embedded font.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Noto Sans Regular.
    Regular,
    /// Noto Sans Bold.
    Bold,
    /// Noto Sans Italic.
    Italic,
    /// Noto Sans Symbols: arrows and enclosed letters.
    Symbols,
    /// Noto Sans Symbols 2: check marks, stars and pictures.
    Pictures,
    /// Noto Sans Math: relations and operators.
    Math,
}

/// Asked in turn for a letter that the text face lacks.
const FALLBACKS: [Face; 3] = [Face::Symbols, Face::Pictures, Face::Math];
/// Code points below this are looked up once; they are nearly all of a Norwegian text.
const COMMON: u32 = 0x0250;

macro_rules! font {
    ($name:literal) => {
        include_bytes!(concat!("../../../../assets/fonts/", $name, ".ttf"))
    };
}

impl Face {
    /// Every face, text faces first.
    pub const ALL: [Face; 6] = [Face::Regular, Face::Bold, Face::Italic, Face::Symbols, Face::Pictures, Face::Math];

    /// The name of the font as a resource of a page. Six capitals, so that it also serves as a subset's prefix.
    pub fn resource(self) -> &'static str {
        match self {
            Face::Regular => "RBREGU",
            Face::Bold => "RBBOLD",
            Face::Italic => "RBITAL",
            Face::Symbols => "RBSYMB",
            Face::Pictures => "RBPICT",
            Face::Math => "RBMATH",
        }
    }

    fn bytes(self) -> &'static [u8] {
        match self {
            Face::Regular => font!("NotoSans-Regular"),
            Face::Bold => font!("NotoSans-Bold"),
            Face::Italic => font!("NotoSans-Italic"),
            Face::Symbols => font!("NotoSansSymbols-Regular"),
            Face::Pictures => font!("NotoSansSymbols2-Regular"),
            Face::Math => font!("NotoSansMath-Regular"),
        }
    }

    /// The parsed font, for embedding.
    pub(super) fn font(self) -> &'static ParsedFont {
        &self.loaded().font
    }

    /// The width of a letter as a part of the font size; `None` where the face lacks the letter.
    pub fn advance(self, letter: char) -> Option<f32> {
        let loaded = self.loaded();
        match loaded.common.get(letter as usize) {
            Some(known) => *known,
            None => measure(&loaded.font, letter as u32),
        }
    }

    /// This face if it has the letter, else the first sister font that does.
    pub fn covering(self, letter: char) -> Option<Face> {
        std::iter::once(self).chain(FALLBACKS).find(|face| face.advance(letter).is_some())
    }

    fn loaded(self) -> &'static Loaded {
        static FONTS: [OnceLock<Loaded>; 6] = [const { OnceLock::new() }; 6];
        FONTS[self as usize].get_or_init(|| Loaded::parse(self.bytes()))
    }
}

struct Loaded {
    font: ParsedFont,
    common: Vec<Option<f32>>,
}

impl Loaded {
    fn parse(bytes: &[u8]) -> Self {
        let font = ParsedFont::from_bytes(bytes, 0, &mut Vec::new())
            .expect("the fonts compiled into the program are sound, and a test opens each");
        let common = (0..COMMON).map(|code| measure(&font, code)).collect();
        Self { font, common }
    }
}

fn measure(font: &ParsedFont, code: u32) -> Option<f32> {
    let glyph = font.lookup_glyph_index(code).filter(|glyph| *glyph != 0)?;
    let units = f32::from(font.pdf_font_metrics.units_per_em);
    Some(f32::from(font.get_horizontal_advance(glyph)) / units)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_opens() {
        for face in Face::ALL {
            assert!(face.font().has_source_bytes(), "{face:?}");
        }
    }

    #[test]
    fn the_text_faces_have_norwegian_and_sámi_letters() {
        for face in [Face::Regular, Face::Bold, Face::Italic] {
            for letter in "æøåÆØÅáčđŋšŧžÁČĐŊŠŦŽ«»–…·½".chars() {
                assert_eq!(face.covering(letter), Some(face), "{letter} in {face:?}");
            }
        }
    }

    #[test]
    fn arrows_and_check_marks_come_from_a_sister_font() {
        assert_eq!(Face::Regular.covering('→'), Some(Face::Symbols));
        assert_eq!(Face::Bold.covering('✓'), Some(Face::Pictures));
        assert_eq!(Face::Regular.covering('≥'), Some(Face::Math));
        assert_eq!(Face::Regular.covering('日'), None);
    }
}
