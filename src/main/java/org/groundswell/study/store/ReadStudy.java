package org.groundswell.study.store;

import java.io.IOException;
import org.groundswell.study.Study;

/** A study read from the files for people; it can be asked as long as this is open. */
public final class ReadStudy implements AutoCloseable {
    private final Study study;
    private final RunColumns runs;

    ReadStudy(Study study, RunColumns runs) {
        this.study = study;
        this.runs = runs;
    }

    public Study study() {
        return study;
    }

    @Override
    public void close() throws IOException {
        runs.close();
    }
}
