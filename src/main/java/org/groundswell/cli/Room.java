package org.groundswell.cli;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.groundswell.engine.Run;
import org.groundswell.population.PopulationSettings;
import org.groundswell.report.Words;
import org.groundswell.scenario.Scenario;
import org.groundswell.setting.Names;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.simulation.MemoryNeed;
import org.groundswell.study.Design;

/**
 * The room for runs in Java's memory: how many find it at once, and what is told if fewer do than threads were to run. What
 * finds none is refused before it begins, as hours may go by until it would fail.
 */
record Room(double bytes, double machine) {
    private static final double GIB = 1 << 30;
    /** What the program itself takes. */
    private static final double PROGRAM = 48e6;
    /** What a collector can fill of the memory that it has, as arrays lie in one piece. */
    private static final double FILLED = 0.92;

    private static final double LEAST_SCALE = 1e-6;
    private static final int STEPS = 100;

    /** Threads to run on, and a note if they are fewer than there are processors. */
    record Workers(int threads, Optional<String> note) {}

    /** What Java leaves to runs here. */
    static Room here() {
        double machine = ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
        return new Room(room((double) Runtime.getRuntime().maxMemory()), machine);
    }

    private static double room(double memory) {
        return Math.max(0, memory * FILLED - PROGRAM);
    }

    /**
     * The threads on which runs find room.
     *
     * @param count how many runs there are
     * @param asked whether the number of threads was asked for
     * @param rescaled the option by which a population could be made smaller; empty where it must stay as it is
     * @throws Refused if not even one run finds room, or fewer than threads were asked for
     */
    Workers workers(Design design, Iterable<Run> runs, int count, int threads, boolean asked, String rescaled) {
        int atOnce = Math.max(1, Math.min(threads, count));
        MemoryNeed need = design.need(runs, bytes / atOnce);
        int fit = (int) Math.min(atOnce, bytes / Math.max(1, need.bytes()));
        if (fit == atOnce) {
            return new Workers(threads, Optional.empty());
        }
        String sum = need.words() + " are " + size(need.bytes()) + " a run";
        String all = atOnce == 1
                ? sum
                : sum + ", and " + atOnce + " threads run as many at a time: " + size(atOnce * need.bytes());
        String has = "Java has " + size(Math.floor(bytes / rounding(bytes)) * rounding(bytes)) + " for runs";
        if (fit > 0 && !asked) {
            return new Workers(
                    fit, Optional.of("note: on " + Words.counted(fit, "thread") + ", as " + sum + ", and " + has));
        }
        throw new Refused(
                Place.of("population.members"),
                all + ", but " + has + remedies(design.baseline().scenario(), need, fit, atOnce, rescaled));
    }

    private String remedies(Scenario scenario, MemoryNeed need, int fit, int atOnce, String rescaled) {
        List<String> would = new ArrayList<>();
        if (fit > 0) {
            would.add("--threads " + fit);
        }
        if (!rescaled.isEmpty()) {
            smaller(scenario, need, atOnce).ifPresent(scale -> would.add(rescaled + scale));
        }
        double gigabytes = Math.ceil((need.bytes() * atOnce + PROGRAM) / FILLED / GIB * 1.02);
        if (gigabytes * GIB < machine) {
            would.add(String.format(Locale.ROOT, "JDK_JAVA_OPTIONS=-Xmx%.0fg", gigabytes));
        }
        return would.isEmpty() ? "" : " (" + listed(would) + " would do)";
    }

    /** A scale of two digits at which so many runs find room, if any does. */
    private Optional<String> smaller(Scenario scenario, MemoryNeed need, int atOnce) {
        PopulationSettings population = scenario.population();
        if (population.stance().values().stream().anyMatch(one -> one.members() > 0)) {
            return Optional.empty();
        }
        // What runs draw above the middle of their ranges they draw at any scale.
        double drawn = need.bytes() / MemoryNeed.of(scenario).bytes();
        double scale = population.scale();
        for (int step = 0; step < STEPS && scale >= LEAST_SCALE; step++) {
            PopulationSettings at = population.at(scale);
            double whole = MemoryNeed.of(scenario, at).bytes() * drawn * atOnce;
            boolean stands = at.network().obstacle(Math.round(at.simulated())).isEmpty();
            if (whole <= bytes && stands) {
                return Optional.of(Names.number(scale));
            }
            scale = twoDigits(scale * Math.min(0.97, bytes / whole));
        }
        return Optional.empty();
    }

    private static double twoDigits(double value) {
        double unit = StrictMath.pow(10, Math.floor(StrictMath.log10(Math.max(1e-9, value))) - 1);
        return Math.floor(value / unit) / Math.rint(1 / unit);
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /** Told to the megabyte, or of gigabytes to the tenth. */
    private static double rounding(double bytes) {
        return bytes < 1e9 ? 1e6 : 1e8;
    }

    private static String size(double bytes) {
        return bytes < 1e9
                ? Names.number(Math.ceil(bytes / 1e6)) + " MB"
                : Names.number(Math.ceil(bytes / 1e8) / 10) + " GB";
    }
}
