package org.groundswell.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.groundswell.study.Study;

/** The charts of a study. */
public final class StudyCharts {
    private StudyCharts() {}

    /** Draws all charts of a study into a folder. */
    public static void write(Study study, Path folder) throws IOException {
        Files.createDirectories(folder);
    }
}
