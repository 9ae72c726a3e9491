//! A full room: 200 devices, each with an open feed and a note every five seconds, over real sockets on loopback, against
//! a server in a process of its own (this program again, with `--server`). Prints a table in Markdown.
//!
//! `cargo bench -p rundebord-hub --bench room -- [--seconds 20] [--devices 200] [--read]`. With `--read` every device reads
//! its table's view after each change, as the page does. Leaves out the page itself and the air between.

#![allow(clippy::unwrap_used, reason = "a measurement that cannot be made has nothing to say")]

mod device;
mod server;
mod times;

use std::time::Duration;

use device::Device;
use times::Times;
use tokio::task::JoinSet;
use tokio::time::Instant;

/// One note from each device so often.
const PACE: Duration = Duration::from_secs(5);

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let number = |name: &str, usual: u64| {
        let place = words.iter().position(|word| word == name);
        place.and_then(|place| words.get(place + 1)?.parse().ok()).unwrap_or(usual)
    };
    if words.iter().any(|word| word == "--server") {
        return server::serve();
    }
    let read = words.iter().any(|word| word == "--read");
    let (seconds, devices) = (number("--seconds", 20), number("--devices", 200) as usize);
    let mut server = server::Server::start();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let times = runtime.block_on(room(&server.place, devices, Duration::from_secs(seconds), read));
    print(&times, devices, seconds, &server.memory());
    server.stop();
}

/// All devices join, follow, and then write; each at its own moment of the pace.
async fn room(place: &server::Place, count: usize, time: Duration, read: bool) -> Times {
    let mut devices = Vec::new();
    for index in 0..count {
        devices.push(Device::join(place, index).await);
    }
    let start = Instant::now() + Duration::from_secs(1);
    let (mut running, mut times) = (JoinSet::new(), Times::new(count, place.tables.len()));
    for (index, device) in devices.into_iter().enumerate() {
        let moment = PACE.mul_f64((index * 7_919 % 1_000) as f64 / 1_000.0);
        running.spawn(device.work(start + moment, start + time, PACE, read));
    }
    while let Some(done) = running.join_next().await {
        times.add(done.unwrap());
    }
    times
}

fn print(times: &Times, devices: usize, seconds: u64, memory: &str) {
    println!(
        "{devices} devices, one note each every {} s, {seconds} s, server in a process of its own\n",
        PACE.as_secs()
    );
    println!("| | measured | p50 ms | p99 ms | max ms |\n|---|---:|---:|---:|---:|");
    for (name, mut list) in times.rows() {
        list.sort();
        let at = |share: f64| list[((list.len() - 1) as f64 * share).round() as usize].as_secs_f64() * 1_000.0;
        println!("| {name} | {} | {:.1} | {:.1} | {:.1} |", list.len(), at(0.5), at(0.99), at(1.0));
    }
    println!("\nServer's memory: {memory}; notes not answered with 200: {}", times.refused());
}
