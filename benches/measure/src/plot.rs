//! The plot of cost against table size, readable on light and on dark pages.

use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use crate::Result;
use crate::run_time::RunTime;
use crate::spec::SIZES;

/// A line each: who, and a colour that both kinds of page show well.
const LINES: [(&str, RGBColor); 4] = [
    ("ours", RGBColor(46, 160, 67)),
    ("match", RGBColor(56, 139, 253)),
    ("derives", RGBColor(219, 109, 40)),
    ("phf", RGBColor(191, 75, 138)),
];
/// What the texts and the grid are drawn in; style sheets know it by this colour alone.
const INK: RGBColor = RGBColor(118, 118, 118);
const PANELS: [&str; 3] = ["from_code", "title", "from_str"];

/// The plot, as SVG.
pub(crate) fn plot(run_time: &RunTime) -> Result<String> {
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, (960, 370)).into_drawing_area();
        let (legend, panels) = area.split_vertically(30);
        for ((who, colour), x) in LINES.into_iter().zip((60..).step_by(110)) {
            let name = text(17).color(&colour).pos(Pos::new(HPos::Left, VPos::Center));
            legend.draw(&Circle::new((x, 18), 4, colour.filled()))?;
            legend.draw(&Text::new(who, (x + 10, 18), name))?;
        }
        for (panel, what) in panels.split_evenly((1, PANELS.len())).iter().zip(PANELS) {
            self::panel(panel, what, run_time)?;
        }
        area.present()?;
    }
    Ok(svg)
}

/// One of the plots, as high as its slowest point.
fn panel(area: &DrawingArea<SVGBackend<'_>, Shift>, what: &str, run_time: &RunTime) -> Result<()> {
    let points = |who: &str| -> Vec<(f64, f64)> {
        #[allow(clippy::cast_precision_loss, reason = "sizes are small")]
        let point = |size: usize| Some((size as f64, run_time.warm(what, who, &size.to_string())?));
        SIZES.iter().filter_map(|(_, _, size)| point(*size)).collect()
    };
    let times = LINES.into_iter().flat_map(|(who, _)| points(who)).map(|(_, time)| time);
    let most = times.fold(1.0, f64::max) * 1.05;
    let mut chart = ChartBuilder::on(area)
        .caption(format!("{what}, ns"), text(22))
        .margin(10)
        .x_label_area_size(44)
        .y_label_area_size(38)
        .build_cartesian_2d((80.0..25_000.0).log_scale(), 0.0..most)?;
    chart
        .configure_mesh()
        .disable_x_mesh()
        .light_line_style(TRANSPARENT)
        .bold_line_style(INK.mix(0.35))
        .axis_style(INK)
        .x_desc("codes in the table")
        .x_label_formatter(&|codes| format!("{codes:.0}"))
        .y_label_formatter(&|time| format!("{time:.0}"))
        .label_style(text(17))
        .axis_desc_style(text(17))
        .draw()?;
    for (who, colour) in LINES {
        let points = points(who);
        chart.draw_series(LineSeries::new(points.clone(), colour.stroke_width(2)))?;
        chart.draw_series(points.iter().map(|point| Circle::new(*point, 3, colour.filled())))?;
    }
    Ok(())
}

fn text(size: u32) -> TextStyle<'static> {
    ("sans-serif", size).into_font().color(&INK)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run_time::Time;

    #[test]
    fn a_slow_peer_is_drawn_as_slow_as_it_is() {
        let time = |who: &str, on: &str, nanoseconds| {
            let [what, who, on] = ["from_str", who, on].map(str::to_owned);
            Time { what, who, on, nanoseconds }
        };
        let plot = |slowest| {
            let warm = [("100", 50.0), ("1000", 66.0), ("17000", slowest)];
            let warm = warm.map(|(on, nanoseconds)| time("phf", on, nanoseconds));
            let warm = [warm.to_vec(), vec![time("ours", "100", 10.0), time("ours", "1000", 9.5)]];
            let (cold, allocations) = (Vec::new(), Vec::new());
            plot(&RunTime { warm: warm.concat(), cold, allocations }).unwrap()
        };
        assert!(LINES.iter().all(|(who, _)| plot(108.0).contains(who)));
        assert_ne!(plot(108.0), plot(216.0));
    }
}
