package org.groundswell.ballots;

import java.io.IOException;

/** Reads one format of ballot files. */
interface Source {
    void read(Lines lines, Intake intake) throws IOException;
}
