package org.groundswell.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundswell.study.Study;

/** The charts of a study: which ones there are, and drawing them into a folder. */
public final class StudyCharts {
    private StudyCharts() {}

    /** Draws all charts of a study into a folder; what else is there, such as pictures of others, stays. */
    public static void write(Study study, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Chart> charts = of(study);
        // All come to their end before a failure is told: one that is still being drawn would make its folder anew once
        // that has been moved.
        List<Exception> failures = charts.parallelStream()
                .flatMap(chart -> failure(chart, folder).stream())
                .toList();
        if (!failures.isEmpty()) {
            if (failures.get(0) instanceof IOException trouble) {
                throw trouble;
            }
            throw (RuntimeException) failures.get(0);
        }
    }

    /** Draws a chart, or tells why it could not be drawn. */
    private static Optional<Exception> failure(Chart chart, Path folder) {
        try {
            ChartWriter.write(chart, folder);
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of(e);
        } catch (LinkageError e) {
            return Optional.of(new IllegalStateException(e.toString(), e));
        }
    }

    /** The charts of a study, from stances and the end to what its variance is made of. */
    static List<Chart> of(Study study) {
        List<Chart> charts = new ArrayList<>();
        charts.addAll(new StanceCharts(study).charts());
        charts.addAll(new StageCharts(study).charts());
        charts.addAll(new EndCharts(study).charts());
        charts.addAll(new AnswerCharts(study).charts());
        return charts;
    }
}
