//! What the seating and the room are told.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use clap::{ArgGroup, Args};

use super::Language;

#[derive(Args)]
#[command(group(ArgGroup::new("what").required(true).args(["instance", "roster"])))]
pub struct Seat {
    /// Whom to seat where and under which rules: JSON in the format seatbench/1 (docs/seating.md)
    #[arg(requires = "out")]
    pub instance: Option<PathBuf>,
    /// The assignment to write; an existing file is overwritten
    #[arg(long, requires = "instance")]
    pub out: Option<PathBuf>,
    /// A member list instead: XLSX, XLS, ODS, CSV or text; - reads pasted text from stdin
    #[arg(long, requires = "tables")]
    pub roster: Option<PathBuf>,
    /// For a member list: how many tables
    #[arg(long, requires = "roster", value_parser = clap::value_parser!(u8).range(1..))]
    pub tables: Option<u8>,
    /// For a member list: how many seatings after each other; 1 when left out
    #[arg(long, requires = "roster", value_parser = clap::value_parser!(u8).range(1..=6))]
    pub rotations: Option<u8>,
    /// How many seconds to look; less is used when the proof closes earlier
    #[arg(long, default_value_t = 2.0, conflicts_with = "moves")]
    pub time: f64,
    /// How many moves to try instead of a time: the same answer on every machine
    #[arg(long)]
    pub moves: Option<u64>,
    /// Another seed may give another seating, as good or not
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Language of the tables and of what clashes
    #[arg(long, value_enum, default_value_t = Language::Nb)]
    pub language: Language,
}

#[derive(Args)]
pub struct Serve {
    /// The process file
    pub file: PathBuf,
    /// One of this computer's addresses; all of them when left out
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::UNSPECIFIED))]
    pub address: IpAddr,
    /// The port, or one of the next when it is taken; 0 is any that is free
    #[arg(long, default_value_t = rundebord_hub::PORT)]
    pub port: u16,
    /// A host name that browsers may use beside the address, with a port when it is another; may be given again
    #[arg(long)]
    pub name: Vec<String>,
    /// Open the room of the workshop of this round
    #[arg(long, value_name = "ROUND")]
    pub open_room: Option<u8>,
    /// The file with the secret behind the cards; made when it is not there; this user's own when left out
    #[arg(long)]
    pub secret: Option<PathBuf>,
    /// All devices come from one address, as through a proxy: what one address may ask for, all may together
    #[arg(long)]
    pub one_address: bool,
    /// A folder with certificate.pem and key.pem: devices then come with https, by the certificate's name
    #[arg(long, value_name = "FOLDER", conflicts_with = "behind_tls")]
    pub tls: Option<PathBuf>,
    /// Browsers come through a proxy with TLS
    #[arg(long)]
    pub behind_tls: bool,
    /// Print where to join as one line of JSON
    #[arg(long)]
    pub json: bool,
    /// Answer requests from stdin meanwhile, as `execute` does, and end with them
    #[arg(long)]
    pub talk: bool,
}
