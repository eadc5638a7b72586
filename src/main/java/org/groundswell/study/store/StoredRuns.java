package org.groundswell.study.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.groundswell.engine.Run;
import org.groundswell.simulation.Daily;
import org.groundswell.simulation.Finals;
import org.groundswell.simulation.RunResult;
import org.groundswell.study.Numbers;

/** The runs of a finished study, against which the same runs are held that were computed again: to the last bit. */
public final class StoredRuns implements AutoCloseable {
    private final Store store;
    private final StoredDesign of;
    private final List<String> variants;
    private final Places places;

    private StoredRuns(Store store, StoredDesign of) {
        this.store = store;
        this.of = of;
        this.variants = of.design().variants();
        this.places = Places.of(
                of.design().columns(),
                of.design().baseline().scenario().calendar().start());
    }

    /** Opens the runs of a folder, which are not changed. */
    public static StoredRuns open(StoredDesign of) throws IOException {
        return new StoredRuns(Store.open(of.folder(), false), of);
    }

    /** All runs that came to their end, variant by variant. */
    public List<Run> done() throws IOException {
        Run.Twin[] twins = Run.Twin.values();
        List<Run> done = new ArrayList<>();
        store.each(
                "SELECT variant, number, twin FROM run WHERE status = 'done' ORDER BY variant, number, twin",
                row -> done.add(new Run(variants.get(row.getInt(1)), row.getInt(2), twins[row.getInt(3)])));
        return done;
    }

    /** In what a run differs from what it came to this time; nothing if it is the same. */
    public List<String> differences(Run run, RunResult now) throws IOException {
        List<String> differ = new ArrayList<>();
        Object[] key = {variants.indexOf(run.variant()), run.number(), Store.place(run.twin())};
        store.each(
                "SELECT " + RunLists.COLUMNS + " FROM run WHERE variant = ? AND number = ? AND twin = ?",
                row -> {
                    RunLists there = RunLists.read(row, 1, places);
                    RunLists here = RunLists.of(places, now);
                    compare("", places.outcomes(), there.outcomes(), here.outcomes(), differ);
                    compare("drawn ", places.drawn(), there.drawn(), here.drawn(), differ);
                    compare("day of ", places.events(), there.events(), here.events(), differ);
                },
                key);
        if (run.twin() == Run.Twin.NONE) {
            daily(run, now.daily(), differ);
            if (now.finals() != null) {
                ending(run, now.finals(), differ);
            }
        }
        return differ;
    }

    private static void compare(String what, List<String> names, double[] there, double[] now, List<String> differ) {
        for (int place = 0; place < now.length; place++) {
            if (Double.doubleToLongBits(there[place]) != Double.doubleToLongBits(now[place])) {
                differ.add(
                        what + names.get(place) + ": " + known(there[place]) + " there, " + known(now[place]) + " now");
            }
        }
    }

    private static String known(double value) {
        return Double.isNaN(value) ? "nothing" : NumberList.text(value);
    }

    private void daily(Run run, Daily now, List<String> differ) throws IOException {
        int place = variants.indexOf(run.variant());
        List<String> measures = store.names("measure", "list = 'measures' AND variant = " + place);
        List<String> densities = store.names("measure", "list = 'densities' AND variant = " + place);
        store.each(
                "SELECT block FROM daily WHERE variant = ? AND number = ?",
                row -> {
                    if (!measures.equals(now.measures()) || !densities.equals(now.densities())) {
                        differ.add("what is measured daily");
                        return;
                    }
                    int days = now.values().length > 0 ? now.values()[0].length : now.counts()[0].length;
                    Daily there = Blocks.daily(row.getBytes(1), measures, densities, days);
                    for (int m = 0; m < measures.size(); m++) {
                        int day = Arrays.mismatch(there.values()[m], now.values()[m]);
                        if (day >= 0) {
                            differ.add(measures.get(m) + " on day " + (day + 1) + ": "
                                    + Numbers.text(there.values()[m][day]) + " there, "
                                    + Numbers.text(now.values()[m][day]) + " now");
                        }
                    }
                    for (int d = 0; d < densities.size(); d++) {
                        if (!Arrays.deepEquals(there.counts()[d], now.counts()[d])) {
                            differ.add("the density of " + densities.get(d));
                        }
                    }
                },
                place,
                run.number());
    }

    private void ending(Run run, Finals now, List<String> differ) throws IOException {
        boolean[] found = new boolean[1];
        store.each(
                "SELECT clusters, members, segments, issues FROM ending WHERE variant = ? AND number = ?",
                row -> {
                    found[0] = true;
                    if (!ResultRows.clusters(now.clusters()).equals(row.getString(1))) {
                        differ.add("the clusters in the end");
                    }
                    byte[] members = row.getBytes(2);
                    if (members != null && !Blocks.same(members, Blocks.of(now))) {
                        differ.add("what members thought in the end");
                    }
                },
                variants.indexOf(run.variant()),
                run.number());
        if (!found[0]) {
            differ.add("the clusters in the end: nothing there");
        }
    }

    /** Which study they are of. */
    public StoredDesign of() {
        return of;
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
