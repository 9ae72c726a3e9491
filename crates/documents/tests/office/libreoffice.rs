//! LibreOffice opens every file and gives back the same texts. It is slow to start, so it is started once for the
//! documents and once for the workbooks.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;

use rundebord_documents::office::{minutes, summary, workbook};
use tempfile::TempDir;

use crate::prints::Size;
use crate::{BOTH, models};

type Outcome = Result<(), Box<dyn Error>>;

/// Turns all files of a kind in the folder into another kind.
fn convert(folder: &Path, from: &str, to: &str) -> Outcome {
    let files = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>()?;
    let files = files.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == from));
    // A profile of its own: another LibreOffice on the machine would take the files over, and not wait.
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let mut office = Command::new("soffice");
    office.args(["--headless", &profile, "--convert-to", to, "--outdir"]).arg(folder).args(files);
    let done = office.output().map_err(|error| format!("LibreOffice (cargo xtask test installs it): {error}"))?;
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    Ok(())
}

/// Without what a program may do to white space.
fn squeezed(text: &str) -> String {
    text.trim_start_matches('\u{feff}').split_whitespace().collect()
}

fn assert_has(text: &str, wanted: impl IntoIterator<Item = String>, file: &str) {
    let text = squeezed(text);
    for wanted in wanted {
        assert!(text.contains(&squeezed(&wanted)), "{file} has {wanted:?}");
    }
}

#[test]
fn word_documents_give_back_the_same_texts() -> Outcome {
    let folder = TempDir::new()?;
    let at = |name: &str| folder.path().join(name);
    for language in BOTH {
        let tag = language.tag();
        for round in [1, 2] {
            let bytes = summary(&models::summary(Size::Normal, language, round))?;
            fs::write(at(&format!("summary-{tag}-{round}.docx")), bytes)?;
        }
        fs::write(at(&format!("minutes-{tag}.docx")), minutes(&models::minutes(language))?)?;
    }
    convert(folder.path(), "docx", "txt:Text (encoded):UTF8")?;
    for language in BOTH {
        let tag = language.tag();
        for round in [1, 2] {
            let name = format!("summary-{tag}-{round}.txt");
            let model = models::summary(Size::Normal, language, round).summary;
            let statements = model.themes.iter().flat_map(|theme| &theme.statements);
            let statements: Vec<_> = statements.map(|statement| statement.text.clone()).collect();
            let notes = model.questions.iter().flat_map(|question| &question.tables).flat_map(|table| &table.notes);
            let notes = notes.flat_map(|note| [note.reference.clone(), note.text.clone()]);
            let wanted: Vec<_> = models::extreme().into_iter().chain(statements).chain(notes).collect();
            assert_has(&fs::read_to_string(at(&name))?, wanted, &name);
        }
        let name = format!("minutes-{tag}.txt");
        let wanted = models::extreme().into_iter().chain(["=Kari Vik".to_owned(), "09:32–10:21".to_owned()]);
        assert_has(&fs::read_to_string(at(&name))?, wanted, &name);
    }
    Ok(())
}

#[test]
fn workbooks_give_back_the_same_texts_and_a_name_that_begins_as_a_formula_is_text() -> Outcome {
    let folder = TempDir::new()?;
    for language in BOTH {
        let path = folder.path().join(format!("{}.xlsx", language.tag()));
        fs::write(path, workbook(&models::workbook(language))?)?;
    }
    // Semicolons, quotation marks, UTF-8, every sheet to a file, formulas as formulas.
    convert(folder.path(), "xlsx", "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,-1")?;
    for language in BOTH {
        let file = fs::read(folder.path().join(format!("{}-Notater.csv", language.tag())))?;
        let mut rows = csv::ReaderBuilder::new().delimiter(b';').from_reader(file.as_slice());
        let rows = rows.records().collect::<Result<Vec<_>, _>>()?;
        let texts: Vec<_> = rows.iter().map(|row| row[1].to_owned()).collect();
        assert_eq!(texts, models::extreme());
        assert_eq!((&rows[0][2], &rows[0][3]), ("14.02.2026", "14.02.2026 09:32:00"));
        assert!(folder.path().join(format!("{}-Innvendinger.csv", language.tag())).exists());
    }
    Ok(())
}
