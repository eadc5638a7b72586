package org.groundswell.study.sensitivity;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.study.Numbers;
import org.groundswell.world.OutcomeKind;

/** The values of single runs as CSV, so that anybody can make the estimates again. */
final class RunLines {
    private final List<OutcomeKind> outcomes;
    private final List<List<String>> lines = new ArrayList<>();

    RunLines(List<OutcomeKind> outcomes) {
        this.outcomes = outcomes;
    }

    /** @param values by outcome, slot and row */
    void add(List<String> run, double[][][] values, int slot, int row) {
        List<String> line = new ArrayList<>(run);
        for (double[][] of : values) {
            line.add(Numbers.text(of[slot][row]));
        }
        lines.add(line);
    }

    /** @param heads of the columns before the outcomes */
    String text(String... heads) {
        List<String> first = new ArrayList<>(List.of(heads));
        outcomes.forEach(outcome -> first.add(outcome.name()));
        return csv(first, lines);
    }

    /** A table as CSV, the same bytes everywhere. */
    static String csv(List<String> heads, List<List<String>> lines) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(heads);
            lines.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new IllegalStateException("a text cannot fail to be written", e);
        }
        return text.toString();
    }
}
