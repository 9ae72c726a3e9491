//! The file's bytes: objects packed together, and the ends of streams where archives' validators look for them.
//!
//! `lopdf` writes a line feed before `endstream`. Data that ends with a carriage return would make a line end with it,
//! and seem a byte shorter than the file says (ISO 19005-2, 6.1.7.1). Leaves out encryption, which archives refuse.

use lopdf::{Document, Object, ObjectStreamConfig, SaveOptions, Stream, dictionary};

use super::super::PrintError;

/// Objects in one packed stream, at most.
const PACKED: usize = 1_000;
/// How many ways of packing are tried; one in some 250 streams ends with a carriage return.
const TRIES: usize = 40;
const UNLUCKY: &[u8] = b"\r\nendstream";

/// Writes the file. The same objects give the same bytes.
///
/// # Errors
/// When the file cannot be written.
pub fn save(file: &mut Document) -> Result<Vec<u8>, PrintError> {
    file.compress();
    for object in file.objects.values_mut() {
        if let Object::Stream(stream) = object {
            end_well(stream);
        }
    }
    let (last, trailer) = (file.max_id, file.trailer.clone());
    let most = file.objects.len().clamp(1, PACKED);
    let mut bytes = Vec::new();
    for fewer in 0..TRIES.min(most) {
        (file.max_id, file.trailer) = (last, trailer.clone());
        bytes = packed(file, most - fewer)?;
        if !bytes.windows(UNLUCKY.len()).any(|window| window == UNLUCKY) {
            break;
        }
    }
    Ok(with_packed_table(bytes).unwrap_or_else(|whole| whole))
}

fn packed(file: &mut Document, max_objects_per_stream: usize) -> Result<Vec<u8>, PrintError> {
    let object_stream_config = ObjectStreamConfig { max_objects_per_stream, compression_level: 9 };
    let options = SaveOptions {
        use_object_streams: true,
        use_xref_streams: true,
        object_stream_config,
        ..SaveOptions::default()
    };
    let mut bytes = Vec::new();
    file.save_with_options(&mut bytes, options)?;
    Ok(bytes)
}

/// Packed data says itself where it ends, so that readers ignore a byte after it.
fn end_well(stream: &mut Stream) {
    if stream.content.last() == Some(&b'\r') && stream.dict.has(b"Filter") {
        let mut content = std::mem::take(&mut stream.content);
        content.push(0);
        stream.set_content(content);
    }
}

/// The same file with its table of objects packed; it stands last, so that no place in the file changes. Gives the file
/// back as it was where the table is not as expected.
fn with_packed_table(bytes: Vec<u8>) -> Result<Vec<u8>, Vec<u8>> {
    match packed_table(&bytes) {
        Some((start, table)) => Ok([&bytes[..start], &table].concat()),
        None => Err(bytes),
    }
}

fn packed_table(bytes: &[u8]) -> Option<(usize, Vec<u8>)> {
    let find =
        |from: usize, what: &[u8]| bytes[from..].windows(what.len()).position(|at| at == what).map(|at| from + at);
    let last = bytes.len().saturating_sub(64);
    let pointer = find(last, b"\nstartxref\n")?;
    let start: usize = std::str::from_utf8(&bytes[pointer + 11..]).ok()?.lines().next()?.parse().ok()?;
    let data = find(start, b">>stream\n")? + 9;
    let close = bytes[..pointer].windows(10).rposition(|window| window == b"\nendstream")?;
    let head = std::str::from_utf8(&bytes[start..data]).ok()?;
    let plain = &bytes[data..close];
    let mut stream = Stream::new(dictionary! {}, plain.to_vec());
    stream.compress().ok()?;
    stream.dict.get(b"Filter").ok()?;
    end_well(&mut stream);
    let old = format!("/Length {}", plain.len());
    let new = format!("/Length {}/Filter/FlateDecode", stream.content.len());
    let head = head.contains(&old).then(|| head.replacen(&old, &new, 1))?;
    Some((start, [head.as_bytes(), &stream.content, &bytes[close..]].concat()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small(number: i64) -> Document {
        let mut file = Document::with_version("1.7");
        let pages = file.add_object(dictionary! { "Type" => "Pages", "Kids" => Vec::<Object>::new(), "Count" => 0 });
        let letters = format!("{number} Tj ").repeat(40).into_bytes();
        let data = file.add_object(Stream::new(dictionary! {}, letters));
        for at in 0..50 {
            file.add_object(dictionary! { "Odd" => at * number });
        }
        let catalog = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages, "Data" => data });
        file.trailer.set("Root", catalog);
        file
    }

    #[test]
    fn no_stream_of_a_thousand_files_seems_shorter_than_it_is() -> Result<(), PrintError> {
        for number in 0..1_000 {
            let bytes = save(&mut small(number))?;
            assert!(!bytes.windows(UNLUCKY.len()).any(|window| window == UNLUCKY), "{number}");
        }
        Ok(())
    }

    #[test]
    fn a_file_with_a_packed_table_is_shorter_and_has_the_same_objects() -> Result<(), PrintError> {
        let mut file = small(7);
        for number in 0..300 {
            file.add_object(dictionary! { "Number" => number });
        }
        let plain = packed(&mut file.clone(), PACKED)?;
        let bytes = save(&mut file)?;
        assert!(bytes.len() + 1_000 < plain.len(), "{} and {}", bytes.len(), plain.len());
        let (before, after) = (Document::load_mem(&plain)?, Document::load_mem(&bytes)?);
        let numbers = |file: &Document| -> Vec<Object> {
            file.objects.values().filter_map(|object| object.as_dict().ok()?.get(b"Number").ok().cloned()).collect()
        };
        assert_eq!(numbers(&before).len(), 300);
        assert_eq!(numbers(&before), numbers(&after));
        Ok(())
    }
}
