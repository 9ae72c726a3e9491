//! A QR code as a drawing that the window can show at any size.

use qrcode::{Color, EcLevel, QrCode};
use serde::Serialize;

/// Dark squares on a board of `size` by `size`, without the light rim that a camera needs around it.
#[derive(Serialize)]
pub struct QrDrawing {
    size: usize,
    /// An SVG path: one rectangle for each dark run in a row.
    path: String,
}

/// Draws a text; None when it is longer than a QR code takes.
pub fn draw(text: &str) -> Option<QrDrawing> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let size = code.width();
    let colors = code.into_colors();
    let rows = colors.chunks(size).enumerate().flat_map(|(y, row)| {
        let mut from = 0;
        row.chunk_by(|a, b| a == b).filter_map(move |run| {
            let (x, length) = (from, run.len());
            from += length;
            (run[0] == Color::Dark).then(|| format!("M{x} {y}h{length}v1h-{length}z"))
        })
    });
    Some(QrDrawing { size, path: rows.collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_drawing_begins_with_the_corner_mark_and_grows_with_the_text() {
        let short = draw("http://192.168.1.7:8377").unwrap();
        assert!(short.path.starts_with("M0 0h7v1h-7z"));
        let long = draw("http://192.168.1.7:8377/#b=0123456789abcdefghjkmnpqrstvwxyz").unwrap();
        assert!(long.size > short.size);
    }

    #[test]
    fn what_no_code_takes_is_not_drawn() {
        assert!(draw(&"x".repeat(10_000)).is_none());
    }
}
