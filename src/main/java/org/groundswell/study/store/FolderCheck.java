package org.groundswell.study.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.study.FileTrouble;

/** Looks whether the files of a folder are as they were written, and whether its database can be read from end to end. */
public final class FolderCheck {
    private static final int MOST_FAULTS = 20;

    private final Path folder;
    private final List<String> faults = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();
    private boolean runsAreSound;

    private FolderCheck(Path folder) {
        this.folder = folder;
    }

    /**
     * Looks at a folder and changes nothing in it.
     *
     * @throws Refused if it holds no results
     */
    public static FolderCheck of(Path folder) throws IOException {
        boolean written = Files.exists(folder.resolve(Manifest.FILE));
        boolean stored = Files.exists(folder.resolve(Store.FILE));
        if (!written && !stored) {
            throw new Refused(
                    Place.of(folder.toString()),
                    Files.isDirectory(folder)
                            ? "holds no results: it has neither " + Manifest.FILE + " nor " + Store.FILE
                            : Files.exists(folder) ? "is a file, not a folder of results" : "there is no such folder");
        }
        FolderCheck check = new FolderCheck(folder);
        boolean underWay = FolderLock.isHeld(folder);
        if (underWay) {
            check.facts.add("a process is at work in it, and its files are not looked at");
        } else if (written) {
            check.files();
        } else {
            check.facts.add("the study was cut short (go on with: groundswell resume " + folder + ")");
        }
        if (stored) {
            check.database();
        }
        return check;
    }

    /** What is wrong, a line each. */
    public List<String> faults() {
        return faults;
    }

    /** What was looked at and found right, a line each. */
    public List<String> facts() {
        return facts;
    }

    /** Whether all files can be made again from the runs. */
    public boolean runsAreSound() {
        return runsAreSound;
    }

    private void files() {
        int right = 0;
        try {
            for (Map.Entry<String, String> file :
                    Manifest.read(folder).checksums().entrySet()) {
                Path path = folder.resolve(file.getKey());
                if (!Files.exists(path)) {
                    if (file.getKey().equals(Store.FILE)) {
                        facts.add(Store.FILE + " is not there: no runs, only what was made of them");
                    } else {
                        faults.add(file.getKey() + " is missing");
                    }
                } else if (Checksum.of(path).equals(file.getValue())) {
                    right++;
                } else {
                    faults.add(file.getKey() + " is not what was written: its checksum differs");
                }
            }
        } catch (IOException e) {
            faults.add(FileTrouble.reason(e));
        }
        facts.add(right + (right == 1 ? " file is" : " files are") + " what was written");
    }

    private void database() {
        int before = faults.size();
        try (Store store = Store.open(folder, false)) {
            store.each("PRAGMA integrity_check(" + MOST_FAULTS + ")", row -> {
                if (!row.getString(1).equals("ok")) {
                    faults.add(Store.FILE + ": " + row.getString(1).replaceAll("\\s+", " "));
                }
            });
            if (faults.size() == before) {
                runs(store, StoredDesign.of(folder));
            }
        } catch (Refused e) {
            e.faults().forEach(fault -> faults.add(Store.FILE + ": " + fault.message()));
        } catch (IOException e) {
            faults.add(FileTrouble.reason(e));
        }
        runsAreSound = faults.size() == before;
    }

    private void runs(Store store, StoredDesign of) throws IOException {
        Places places = Places.of(
                of.design().columns(),
                of.design().baseline().scenario().calendar().start());
        store.each(
                "SELECT " + RunLists.COLUMNS + " FROM run WHERE status = 'done'", row -> RunLists.read(row, 1, places));
        List<String> variants = of.design().variants();
        for (int place = 0; place < variants.size(); place++) {
            int days = StudyStore.days(of.design().blueprint(variants.get(place)));
            new DailyRuns(store, place, variants.get(place), days).each(daily -> {});
            long told = store.number("SELECT count(*) FROM daily WHERE variant = " + place);
            long done = store.number("SELECT count(*) FROM run WHERE status = 'done' AND twin = 0 AND variant = "
                    + place + " AND number < " + (of.design().first() + of.daily()));
            if (told != done) {
                faults.add(Store.FILE + ": of " + done + " runs only " + told + " have daily measures");
            }
        }
        StringBuilder counts = new StringBuilder();
        store.each(
                "SELECT status, count(*) FROM run GROUP BY status ORDER BY status",
                row -> counts.append(counts.isEmpty() ? "" : ", ")
                        .append(row.getInt(2))
                        .append(row.getInt(2) == 1 ? " run " : " runs ")
                        .append(row.getString(1)));
        facts.add(Store.FILE + " is sound: " + counts);
    }
}
