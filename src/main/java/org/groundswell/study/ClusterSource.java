package org.groundswell.study;

import java.util.function.Consumer;
import org.groundswell.world.Cluster;

/** The clusters in which members lay when runs ended: one after another, as no memory need hold those of all runs. */
@FunctionalInterface
public interface ClusterSource {
    /** Of a scenario that takes none down. */
    ClusterSource NONE = (variant, issue, reader) -> {};

    /** Reads those of all runs of a variant on an issue, run by run. */
    void each(String variant, String issue, Consumer<Cluster> reader);
}
