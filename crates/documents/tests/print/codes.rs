//! Codes on cards and on the join sheet: a camera reads them, and words tell what they are for.

use rundebord_documents::print::{
    PrintError, Wifi,
    code::Code,
    join_sheet, lay_out_join_sheet,
    page::{Mark, Shape},
    structure::Role,
    table_cards,
};
use rundebord_texts::Language;

use crate::BOTH;
use crate::every::with_codes;
use crate::models::{self, Size};
use crate::reading::{self, codes_read, contains};

#[test]
fn a_camera_reads_each_tables_own_link_on_both_sides_of_its_card() -> Result<(), PrintError> {
    for count in [1, 3, 6] {
        let model = models::joined_cards(Size::Five, Language::Nb, count);
        let read = codes_read(&table_cards(&model)?)?;
        assert_eq!(read.len(), 5);
        for (codes, joining) in read.iter().zip(&model.joining) {
            assert_eq!(codes, &[joining.link.clone(), joining.link.clone()], "{count} rotations");
        }
    }
    Ok(())
}

#[test]
fn a_camera_reads_the_network_and_the_address_on_a_join_sheet() -> Result<(), PrintError> {
    for size in [Size::Normal, Size::Extreme] {
        let model = models::join_sheet(size, Language::Nn);
        let mut wanted = vec![model.wifi.as_ref().map(Wifi::code), model.address.clone()];
        wanted.sort();
        let read = codes_read(&join_sheet(&model)?)?;
        assert_eq!(read.concat().into_iter().map(Some).collect::<Vec<_>>(), wanted);
    }
    assert!(codes_read(&join_sheet(&models::join_sheet(Size::Small, Language::Nb))?)?.concat().is_empty());
    Ok(())
}

#[test]
fn a_code_has_its_light_rim_and_words_for_those_who_cannot_see_it() {
    for size in Size::ALL {
        for (name, laid) in with_codes(size, Language::Nb) {
            for page in &laid.pages {
                for figure in &page.items {
                    let Shape::Code { code, side } = &figure.shape else { continue };
                    let Mark::Node(node) = figure.mark else { unreachable!("{name}: a code belongs to an element") };
                    let element = &laid.tree.nodes()[node.0];
                    assert!(element.role == Role::Figure && element.words.is_some(), "{name}");
                    let rim = Code::RIM as f32 * side / code.width() as f32 - 0.1;
                    let [left, top, right, bottom] = figure.edges();
                    let others = page.items.iter().filter(|item| *item != figure);
                    let paper = others.map(reading::inked);
                    let apart = |edge: [f32; 4]| {
                        edge[2] <= left - rim
                            || edge[0] >= right + rim
                            || edge[3] <= top - rim
                            || edge[1] >= bottom + rim
                    };
                    for edge in paper {
                        assert!(apart(edge), "{name} {size:?}: {edge:?} in the rim of {:?}", figure.edges());
                    }
                }
            }
        }
    }
}

#[test]
fn a_file_tells_what_a_code_is_for() -> Result<(), PrintError> {
    let file = lopdf::Document::load_mem(&join_sheet(&models::join_sheet(Size::Normal, Language::Nb))?)?;
    let figures = file.objects.values().filter_map(|object| object.as_dict().ok());
    let figures =
        figures.filter(|element| element.get(b"S").is_ok_and(|role| role.as_name().is_ok_and(|it| it == b"Figure")));
    let words = figures.map(|figure| lopdf::decode_text_string(figure.get(b"Alt")?));
    let mut words = words.collect::<Result<Vec<_>, _>>()?;
    words.sort();
    let network = "QR-kode som kobler til det trådløse nettet Lillevik verksted.";
    assert_eq!(words, [network, "QR-kode som åpner http://192.168.100.120:8377."]);
    Ok(())
}

#[test]
fn a_join_sheet_is_one_page_and_opens_no_table() {
    for size in Size::ALL {
        for language in BOTH {
            let model = models::join_sheet(size, language);
            let laid = lay_out_join_sheet(&model);
            assert_eq!(laid.pages.len(), 1, "{size:?} {language:?}");
            for told in [&model.address, &model.wifi.map(|wifi| wifi.password)].into_iter().flatten() {
                assert!(contains(&laid.texts(), told), "{told}");
            }
        }
    }
}
