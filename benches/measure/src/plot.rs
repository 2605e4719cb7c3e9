//! The plot of cost against table size, readable on light and on dark pages.

use plotters::prelude::*;

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
const PANELS: [(&str, f64); 3] = [("from_code", 25.0), ("title", 25.0), ("from_str", 100.0)];

/// The plot, as SVG.
pub(crate) fn plot(run_time: &RunTime) -> Result<String> {
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, (960, 340)).into_drawing_area();
        for (panel, (what, most)) in area.split_evenly((1, PANELS.len())).iter().zip(PANELS) {
            let text = |size: u32| ("sans-serif", size).into_font().color(&INK);
            let mut chart = ChartBuilder::on(panel)
                .caption(format!("{what}, ns"), text(22))
                .margin(10)
                .x_label_area_size(34)
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
                let points: Vec<_> = SIZES
                    .iter()
                    .filter_map(|(_, _, size)| {
                        let time = run_time.warm(what, who, &size.to_string())?;
                        #[allow(clippy::cast_precision_loss, reason = "sizes are small")]
                        Some((*size as f64, time.min(most)))
                    })
                    .collect();
                chart.draw_series(LineSeries::new(points.clone(), colour.stroke_width(2)))?;
                let dots = points.iter().map(|point| Circle::new(*point, 3, colour.filled()));
                chart.draw_series(dots)?;
                if let Some((_, time)) = points.last() {
                    let place = (points[points.len() - 1].0 * 1.0, *time);
                    let style =
                        text(17).color(&colour).pos(plotters::style::text_anchor::Pos::new(
                            plotters::style::text_anchor::HPos::Right,
                            plotters::style::text_anchor::VPos::Bottom,
                        ));
                    chart.draw_series([Text::new(who, place, style)])?;
                }
            }
        }
        area.present()?;
    }
    Ok(svg)
}
