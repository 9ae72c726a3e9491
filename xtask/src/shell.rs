//! Running other programs, each announced by a line.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What went wrong, in a line.
pub type Outcome = Result<(), String>;

/// The project's root.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Where cargo builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// A command in the project's root.
pub fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    command
}

/// Runs a command to its end; a failure names it.
pub fn run(mut command: Command) -> Outcome {
    let name = line(&command);
    eprintln!("\n==> {name}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{name}: {status}")),
        Err(error) => Err(format!("{name}: {error}")),
    }
}

/// `run(command(…))`.
pub fn sh(program: &str, arguments: &[&str]) -> Outcome {
    run(command(program, arguments))
}

/// `run(command(…))` in a folder of the project.
pub fn sh_in(folder: &str, program: &str, arguments: &[&str]) -> Outcome {
    let mut command = command(program, arguments);
    command.current_dir(root().join(folder));
    run(command)
}

/// True when the command ends well; nothing is shown.
pub fn succeeds(program: &str, arguments: &[&str]) -> bool {
    let status = command(program, arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// What the command says on stdout, when it ends well.
pub fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program, arguments).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}
