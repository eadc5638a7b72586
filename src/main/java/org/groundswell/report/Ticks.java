package org.groundswell.report;

import java.util.ArrayList;
import java.util.List;

/** The stretch of values that an axis shows, and where it is labelled. */
record Ticks(double low, double high, List<Tick> all) {
    record Tick(double at, String label) {}

    /** Round numbers, about as many as wanted, on a stretch that holds all values and keeps to the scale's bounds. */
    static Ticks of(Scale scale, Interval values, int wanted) {
        Interval shown = shown(scale, values);
        double step = scale.round(shown.width() / wanted);
        int decimals = Math.max(0, (int) -Math.floor(Math.log10(step * scale.written()) + 1e-9));
        List<Tick> all = new ArrayList<>();
        for (long i = (long) Math.ceil(shown.low() / step - 1e-9); i * step <= shown.high() + step * 1e-9; i++) {
            all.add(new Tick(i * step, scale.write(i * step, decimals)));
        }
        return new Ticks(shown.low(), shown.high(), all);
    }

    /** A stretch without any label, such as the rows of a table. */
    static Ticks none(double low, double high) {
        return new Ticks(low, high, List.of());
    }

    Interval shown() {
        return new Interval(low, high);
    }

    /** With some more room at both ends, so that a mark on a bound is not cut in half. */
    Ticks padded() {
        double pad = (high - low) * 0.02;
        return new Ticks(low - pad, high + pad, all);
    }

    Ticks unlabelled() {
        return new Ticks(
                low, high, all.stream().map(tick -> new Tick(tick.at, "")).toList());
    }

    double labelWidth(Style style) {
        return all.stream().mapToDouble(tick -> style.width(tick.label())).max().orElse(0);
    }

    private static Interval shown(Scale scale, Interval values) {
        Interval bounds = scale.bounds();
        if (!values.isKnown()) {
            return new Interval(
                    Math.max(bounds.low(), -1), Math.min(bounds.high(), Math.max(1, bounds.low() + scale.shortest())));
        }
        double missing = Math.max(0, scale.shortest() - values.width());
        double pad = Math.max(missing / 2, values.width() * 0.04);
        double low = values.low() - pad;
        double high = values.high() + pad;
        if (low < bounds.low()) {
            high += missing > 0 ? bounds.low() - low : 0;
            low = bounds.low();
        }
        if (high > bounds.high()) {
            low = Math.max(bounds.low(), low - (missing > 0 ? high - bounds.high() : 0));
            high = bounds.high();
        }
        return new Interval(low, high);
    }
}
