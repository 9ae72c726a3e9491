//! The projector's window («lerretet»): which displays there are, and the window on the one that was chosen.
//!
//! It never comes in the control window's way: when its display is lost it is taken out of sight, and put back when the
//! display is there again. Leaves out what stands on it, which is in the journal.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::sleep;
use std::time::Duration;

use rundebord_app::core::WorkshopId;
use rundebord_app::{AppError, Language, text};
use serde::Serialize;
use tauri::{
    AppHandle, Emitter, LogicalSize, Manager, Monitor, PhysicalPosition, PhysicalSize, State, WebviewUrl,
    WebviewWindow, WebviewWindowBuilder, WindowEvent,
};

use crate::host::Host;

/// The window's label; its page is the UI's entry of the same name.
pub const LABEL: &str = "stage";

/// How often it is looked whether a display has come or gone.
const LOOK: Duration = Duration::from_secs(2);

/// The window's size when it has no display to itself, in logical pixels.
const SMALL: (f64, f64) = (960.0, 540.0);

/// How far an ordinary window is from its display's corner, in physical pixels.
const ASIDE: i32 = 60;

/// A display of this computer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Display {
    /// As the system calls it.
    name: Option<String>,
    /// In physical pixels, as the other measures.
    width: u32,
    height: u32,
    x: i32,
    y: i32,
    /// Physical pixels for each logical one.
    scale: f64,
    /// The system's first.
    primary: bool,
    /// The control window is there.
    holds_desk: bool,
    /// The projector's window belongs there.
    holds_stage: bool,
}

/// The projector's window at this moment.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StageStatus {
    /// The window is there.
    open: bool,
    /// Which workshop it shows.
    workshop: Option<WorkshopId>,
    /// Its display's place in the list of displays; None also when that display is gone.
    display: Option<usize>,
    /// Its display is gone, and the window is out of sight.
    lost: bool,
    /// How many displays there are.
    displays: usize,
}

/// Where a window is to be: a display as it was when it was chosen.
#[derive(Clone, Debug, PartialEq)]
struct Wanted {
    workshop: WorkshopId,
    name: Option<String>,
    position: PhysicalPosition<i32>,
    size: PhysicalSize<u32>,
    /// It has the display to itself.
    whole: bool,
}

impl Wanted {
    /// The same plug; a projector that came back may have another size and place. A display without a name is known by its place.
    fn is(&self, monitor: &Monitor) -> bool {
        self.name.as_ref() == monitor.name() && (self.name.is_some() || self.position == *monitor.position())
    }
}

/// What is remembered of the window while it is open.
#[derive(Default)]
pub struct Stage(Mutex<Option<Wanted>>);

impl Stage {
    fn lock(&self) -> MutexGuard<'_, Option<Wanted>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Every display, as the system lists them.
#[tauri::command(async)]
pub fn stage_displays(app: AppHandle) -> Vec<Display> {
    let same = |monitor: &Monitor, other: &Option<Monitor>| {
        other.as_ref().is_some_and(|other| monitor.position() == other.position() && monitor.name() == other.name())
    };
    let primary = app.primary_monitor().ok().flatten();
    let desk = app.get_webview_window("desk").and_then(|desk| desk.current_monitor().ok().flatten());
    let wanted = app.state::<Stage>().lock().clone();
    let line = |monitor: Monitor| Display {
        name: monitor.name().cloned(),
        width: monitor.size().width,
        height: monitor.size().height,
        x: monitor.position().x,
        y: monitor.position().y,
        scale: monitor.scale_factor(),
        primary: same(&monitor, &primary),
        holds_desk: same(&monitor, &desk),
        holds_stage: wanted.as_ref().is_some_and(|wanted| wanted.is(&monitor)),
    };
    monitors(&app).into_iter().map(line).collect()
}

/// Opens the window on a display, or moves it there. Where the control window is, it is an ordinary window.
#[tauri::command(async)]
pub fn open_stage(
    app: AppHandle,
    host: State<'_, Host>,
    workshop: WorkshopId,
    display: usize,
) -> Result<StageStatus, AppError> {
    let language = host.with(|door| Ok(door.language()))?;
    let refused = |what: &str| {
        tracing::warn!(what, "the projector's window cannot be shown");
        AppError::new(language, "stage_refused", &[])
    };
    let shared = stage_displays(app.clone()).get(display).is_some_and(|display| display.holds_desk);
    let monitors = monitors(&app);
    let monitor = monitors.get(display).ok_or_else(|| refused("no such display"))?;
    let wanted = Wanted {
        workshop,
        name: monitor.name().cloned(),
        position: *monitor.position(),
        size: *monitor.size(),
        whole: !shared,
    };
    let window = window(&app, language, workshop).map_err(|fault| refused(&fault.to_string()))?;
    let watched = app.state::<Stage>().lock().replace(wanted.clone()).is_some();
    place(&window, &wanted).map_err(|fault| refused(&fault.to_string()))?;
    if !watched {
        let app = app.clone();
        std::thread::spawn(move || watch(&app));
    }
    Ok(tell(&app))
}

/// Closes the window.
#[tauri::command(async)]
pub fn close_stage(app: AppHandle) {
    *app.state::<Stage>().lock() = None;
    if let Some(window) = app.get_webview_window(LABEL) {
        // A window that is on its way out already is what was asked for.
        let _ = window.destroy();
    }
    tell(&app);
}

/// The window at this moment.
#[tauri::command(async)]
pub fn stage_status(app: AppHandle) -> StageStatus {
    status(&app)
}

/// The window is gone, whoever closed it.
pub fn gone(app: &AppHandle) {
    *app.state::<Stage>().lock() = None;
    tell(app);
}

fn monitors(app: &AppHandle) -> Vec<Monitor> {
    app.available_monitors().unwrap_or_default()
}

fn status(app: &AppHandle) -> StageStatus {
    let monitors = monitors(app);
    let wanted = app.state::<Stage>().lock().clone();
    let display = wanted.as_ref().and_then(|wanted| monitors.iter().position(|monitor| wanted.is(monitor)));
    StageStatus {
        open: wanted.is_some(),
        workshop: wanted.as_ref().map(|wanted| wanted.workshop),
        display,
        lost: wanted.is_some() && display.is_none(),
        displays: monitors.len(),
    }
}

fn tell(app: &AppHandle) -> StageStatus {
    let status = status(app);
    let _ = app.emit("stage", &status);
    status
}

/// The window, made when there is none, on the workshop's page.
fn window(app: &AppHandle, language: Language, workshop: WorkshopId) -> tauri::Result<WebviewWindow> {
    let address = format!("#/workshop/{}", workshop.0);
    if let Some(window) = app.get_webview_window(LABEL) {
        window.eval(format!("location.hash = '{address}'"))?;
        return Ok(window);
    }
    let page = format!("stage.html{address}");
    let title = text(language, "stage-window");
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App(page.into()))
        .title(title)
        .inner_size(SMALL.0, SMALL.1)
        .visible(false)
        .focused(false)
        .build()?;
    let app = app.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::Destroyed = event {
            gone(&app);
        }
    });
    Ok(window)
}

/// Some systems fill the display that a window is on, others take the measures: it gets both.
fn place(window: &WebviewWindow, wanted: &Wanted) -> tauri::Result<()> {
    window.set_fullscreen(false)?;
    window.set_decorations(!wanted.whole)?;
    if wanted.whole {
        window.set_size(wanted.size)?;
        window.set_position(wanted.position)?;
    } else {
        let PhysicalPosition { x, y } = wanted.position;
        window.set_size(LogicalSize::new(SMALL.0, SMALL.1))?;
        window.set_position(PhysicalPosition::new(x + ASIDE, y + ASIDE))?;
    }
    window.show()?;
    if wanted.whole {
        window.set_position(wanted.position)?;
        window.set_fullscreen(true)?;
    }
    Ok(())
}

/// Follows the displays as long as the window is open.
fn watch(app: &AppHandle) {
    let mut before = status(app);
    while before.open {
        sleep(LOOK);
        let resized = resize(app);
        let now = status(app);
        if now != before || resized {
            follow(app, &before, &now, resized);
            tell(app);
        }
        before = now;
    }
}

/// The display may have come back at another place or with other pixels, or been given them. True when it has.
fn resize(app: &AppHandle) -> bool {
    let monitors = monitors(app);
    let stage = app.state::<Stage>();
    let mut wanted = stage.lock();
    let Some(wanted) = wanted.as_mut().filter(|wanted| wanted.whole) else { return false };
    let Some(monitor) = monitors.iter().find(|monitor| wanted.is(monitor)) else { return false };
    let before = (wanted.position, wanted.size);
    (wanted.position, wanted.size) = (*monitor.position(), *monitor.size());
    (wanted.position, wanted.size) != before
}

/// A window that lost its display would lie over the control window: it is hidden until the display is back.
fn follow(app: &AppHandle, before: &StageStatus, now: &StageStatus, resized: bool) {
    let Some(window) = app.get_webview_window(LABEL) else { return };
    let done = match (before.lost, now.lost) {
        (false, true) => window.hide(),
        (was, false) if was || resized => {
            let wanted = app.state::<Stage>().lock().clone();
            wanted.map_or(Ok(()), |wanted| place(&window, &wanted))
        }
        _ => Ok(()),
    };
    if let Err(fault) = done {
        tracing::warn!(%fault, "the projector's window does not follow its display");
    }
}
