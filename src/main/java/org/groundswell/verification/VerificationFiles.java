package org.groundswell.verification;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.study.FileTrouble;
import org.groundswell.study.Numbers;

/** What a verification found, as {@code verification.csv} and as a page in Markdown that stands by itself. */
public final class VerificationFiles {
    private VerificationFiles() {}

    /**
     * Makes sure that files can be written into a folder, before anything is run.
     *
     * @throws Refused if they cannot
     */
    public static void prepare(Path folder) {
        if (folder.toString().isEmpty()) {
            throw new Refused(Place.of("--out"), "must name a folder (. is the one you are in)");
        }
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "verification", ""));
        } catch (IOException e) {
            throw new Refused(
                    Place.of(folder.toString()),
                    "results cannot be written there: " + FileTrouble.reason(e) + " (choose another with --out)");
        }
    }

    /** Writes both into a folder. */
    public static void write(Verification verification, Path folder) throws IOException {
        Files.createDirectories(folder);
        writeCsv(verification.findings(), folder.resolve("verification.csv"));
        Files.writeString(folder.resolve("verification.md"), markdown(verification), StandardCharsets.UTF_8);
    }

    private static void writeCsv(List<Finding> findings, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(
                    "rule",
                    "case",
                    "about",
                    "figure",
                    "runs",
                    "simulated",
                    "theory",
                    "difference",
                    "standard-error",
                    "z",
                    "allowed",
                    "verdict",
                    "source");
            for (Finding one : findings) {
                csv.writeRecord(
                        one.rule(),
                        one.name(),
                        one.about(),
                        one.what(),
                        Integer.toString(one.runs()),
                        Numbers.text(one.simulated()),
                        one.theory().text(),
                        Numbers.text(one.difference()),
                        one.error() > 0 ? Numbers.text(one.error()) : "",
                        Numbers.text(one.z()),
                        Numbers.text(one.allowed()),
                        one.verdict(),
                        one.source());
            }
        }
    }

    /** The page: what was done, a line a figure, and where theory is from. */
    static String markdown(Verification verification) {
        List<String> sources =
                verification.findings().stream().map(Finding::source).distinct().toList();
        StringBuilder text = new StringBuilder("# Held against theory\n\n");
        text.append(introduction(verification)).append('\n');
        text.append(
                "| rule | case | figure | runs | simulated | theory | z | difference | allowed | verdict | source |\n");
        text.append("|---|---|---|---|---|---|---|---|---|---|---|\n");
        String last = "";
        for (Finding one : verification.findings()) {
            boolean first = !one.name().equals(last);
            last = one.name();
            List<String> cells = new ArrayList<>(List.of(
                    first ? "`" + one.rule() + "`" : "",
                    first ? escaped(one.about()) : "",
                    escaped(one.what()),
                    Integer.toString(one.runs()),
                    one.shown(),
                    one.theory().text(),
                    one.error() > 0 ? String.format(Locale.ROOT, "%+.1f", one.z()) : "",
                    small(one.difference()),
                    small(one.allowed()),
                    one.agrees() ? "agrees" : "**differs**",
                    "[" + (sources.indexOf(one.source()) + 1) + "](#sources)"));
            text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }
        text.append("\n## Sources\n\n");
        for (int i = 0; i < sources.size(); i++) {
            text.append(i + 1).append(". ").append(sources.get(i)).append('\n');
        }
        return text.toString();
    }

    private static String introduction(Verification verification) {
        long cases =
                verification.findings().stream().map(Finding::name).distinct().count();
        long differ = verification.differing();
        return "Groundswell " + verification.version() + ", seed " + verification.seed() + ", "
                + (verification.quick() ? "quick suite (`--quick`)" : "whole suite")
                + ": " + counted(verification.findings().size(), "figure") + " of " + counted(cases, "case") + ", "
                + (differ == 0 ? "all agree" : differ + (differ == 1 ? " differs" : " differ")) + ".\n\n"
                + "z is the difference in standard errors where something is drawn: four are allowed, or as many as are"
                + " as rare by Student's t\nwhere runs are few. Where the figure of theory was itself simulated, the error is that"
                + " of the difference. Where there is no z,\nnothing is drawn, or the tolerance is that of theory.\n";
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|");
    }

    private static String small(double value) {
        return value == 0 ? "0" : String.format(Locale.ROOT, "%.1e", value);
    }
}
