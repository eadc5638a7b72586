package org.groundswell.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.groundswell.engine.Engine;
import org.groundswell.engine.Threads;
import org.groundswell.study.Design;
import org.groundswell.study.Study;
import org.groundswell.study.store.ResultsFolder;

/** Studies for tests, carried out as any other. */
public final class Studies {
    private Studies() {}

    /**
     * All runs of a design.
     *
     * @param folder where the study may lie; what is returned can be asked of as long as it is open
     */
    public static ResultsFolder of(Design design, Path folder) {
        ResultsFolder results = ResultsFolder.prepare(folder, design, 2_000, false, Map.of());
        try (Engine engine = new Threads(2, design::carryOut)) {
            engine.execute(results.study().pending(), results.study());
            results.study().settle();
            return results;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("a test was called off", e);
        }
    }

    /** What a study shows. */
    public static Study shown(ResultsFolder results) {
        try {
            return results.study().study();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
