package org.groundswell.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import org.groundswell.study.store.AnswerFolder;

/** Writes the folder of an answer undisturbed by Ctrl-C: all of it or nothing, and no draft is left. */
record Undisturbed(PrintWriter err) {
    /** Looks at the folder, which tries to write beside it. */
    AnswerFolder prepare(Path out, AnswerFolder.Kind kind, Map<String, Object> design, boolean replace) {
        try (Interruption interruption = Interruption.of(Thread.currentThread())) {
            interruption.writing();
            return AnswerFolder.prepare(out, kind, design, replace);
        }
    }

    void write(AnswerFolder results, Map<String, String> texts, AnswerFolder.Drawing charts) throws IOException {
        try (Interruption interruption = Interruption.of(Thread.currentThread())) {
            interruption.writing();
            try {
                results.write(texts, charts);
            } catch (IOException | RuntimeException | LinkageError e) {
                // Java's drawing cannot begin any more once the program has been told to end.
                if (!interruption.came()) {
                    throw e;
                }
                err.println("groundswell: interrupted; nothing was written");
            }
        }
    }
}
