//! Days of the calendar, as specs write them.

/// How many days a day such as `2026-08-21` is after the first one of the calendar; `None` for other
/// texts.
pub(crate) fn number(day: &str) -> Option<i64> {
    let [year, month, date] = *day.split('-').collect::<Vec<_>>() else { return None };
    if [year.len(), month.len(), date.len()] != [4, 2, 2] {
        return None;
    }
    let part = |text: &str| {
        let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| text.parse::<i64>().ok()).flatten()
    };
    let (year, month, date) = (part(year)?, part(month)?, part(date)?);
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + i64::from(is_leap),
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=length).contains(&date) {
        return None;
    }
    // Years begin in March here, so that the leap day is the last one.
    let (year, month) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
    Some(
        year * 365 + year.div_euclid(4) - year.div_euclid(100)
            + year.div_euclid(400)
            + (month * 153 + 2) / 5
            + date
            - 1,
    )
}

/// The first day that a text names.
pub(crate) fn find(text: &str) -> Option<&str> {
    const LENGTH: usize = "2026-08-21".len();
    (0..text.len())
        .filter_map(|start| text.get(start..start + LENGTH))
        .find(|it| number(it).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_over_months_and_leap_years() {
        for (one, other, between) in [
            ("2026-07-22", "2026-08-21", 30),
            ("2024-02-28", "2024-03-01", 2),
            ("2023-02-28", "2023-03-01", 1),
            ("2000-02-29", "2001-03-01", 366),
            ("2025-12-31", "2026-01-01", 1),
        ] {
            assert_eq!(number(other).unwrap() - number(one).unwrap(), between, "{one} {other}");
        }
        for wrong in
            ["2023-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "20260101", "+026-01-01", ""]
        {
            assert_eq!(number(wrong), None, "{wrong}");
        }
        assert_eq!(find("错误码 v1.2 of 2026-08-21: codes"), Some("2026-08-21"));
        assert_eq!(find("2026-08-2"), None);
    }
}
