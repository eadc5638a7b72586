package org.groundswell.verification;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.groundswell.study.Numbers;

/** What a verification found, as {@code verification.csv} and as a table in Markdown. */
public final class VerificationFiles {
    private VerificationFiles() {}

    /** Writes both into a folder. */
    public static void write(List<Finding> findings, Path folder) throws IOException {
        Files.createDirectories(folder);
        writeCsv(findings, folder.resolve("verification.csv"));
        Files.writeString(folder.resolve("verification.md"), markdown(findings), StandardCharsets.UTF_8);
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
                        Numbers.text(one.allowed()),
                        one.verdict(),
                        one.source());
            }
        }
    }

    /** The table, a line a figure; what is looked at stands in the first line of a case only. */
    static String markdown(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        text.append("| rule | case | figure | simulated | theory | difference | allowed | verdict |\n");
        text.append("|---|---|---|---|---|---|---|---|\n");
        String last = "";
        for (Finding one : findings) {
            String about = one.name().equals(last) ? "" : one.about().replace("|", "\\|");
            last = one.name();
            text.append("| ")
                    .append(String.join(
                            " | ",
                            about.isEmpty() ? "" : "`" + one.rule() + "`",
                            about,
                            one.what(),
                            one.shown(),
                            one.theory().text(),
                            one.difference() == 0 ? "0" : String.format(Locale.ROOT, "%.1e", one.difference()),
                            one.allowed() == 0 ? "0" : String.format(Locale.ROOT, "%.1e", one.allowed()),
                            one.verdict()))
                    .append(" |\n");
        }
        return text.toString();
    }
}
