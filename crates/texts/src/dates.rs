//! Dates as they are written in Norwegian. Leaves out times of day and time zones.

use chrono::{Datelike, NaiveDate};

use crate::Language;

const NORWEGIAN_MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];
const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const BOKMÅL_DAYS: [&str; 7] = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];
const NYNORSK_DAYS: [&str; 7] = ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"];
const ENGLISH_DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// "14. februar 2024"; in English "14 February 2024".
pub fn date(language: Language, date: NaiveDate) -> String {
    let (day, month, year) = (date.day(), date.month0() as usize, date.year());
    match language {
        Language::Nb | Language::Nn => format!("{day}. {} {year}", NORWEGIAN_MONTHS[month]),
        Language::En => format!("{day} {} {year}", ENGLISH_MONTHS[month]),
    }
}

/// "onsdag 14. februar 2024".
pub fn date_with_weekday(language: Language, day: NaiveDate) -> String {
    let days = match language {
        Language::Nb => BOKMÅL_DAYS,
        Language::Nn => NYNORSK_DAYS,
        Language::En => ENGLISH_DAYS,
    };
    let weekday = days[day.weekday().num_days_from_monday() as usize];
    format!("{weekday} {}", date(language, day))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn workshop_day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2024, 2, 17).expect("a date that exists")
    }

    #[test]
    fn a_date_is_written_with_a_full_stop_after_the_day() {
        assert_eq!(date(Language::Nb, workshop_day()), "17. februar 2024");
        assert_eq!(date(Language::En, workshop_day()), "17 February 2024");
    }

    #[test]
    fn nynorsk_has_its_own_weekdays() {
        let saturday = date_with_weekday(Language::Nn, workshop_day());
        assert_eq!(saturday, "laurdag 17. februar 2024");
    }
}
