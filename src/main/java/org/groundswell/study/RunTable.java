package org.groundswell.study;

import org.groundswell.engine.Run;

/** What the runs of a study came to, one outcome at a time: of more there is no need to be in memory. */
public interface RunTable {
    /** How many runs of a variant came to their end. */
    int size(String variant, Run.Twin twin);

    /** An outcome in these runs. */
    Column column(String variant, Run.Twin twin, String outcome);
}
