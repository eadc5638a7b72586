package org.groundswell.scenario;

import java.nio.file.Path;
import org.groundswell.setting.Binder;
import org.groundswell.setting.Completion;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Place;
import org.groundswell.setting.Reading;
import org.groundswell.setting.Refused;

/** Reads files of settings that are no scenarios, as strictly as those. */
public final class RecordFile {
    private RecordFile() {}

    /**
     * The record that a file describes.
     *
     * @throws Refused with all faults
     */
    public static <T extends Record> T read(Class<T> type, Path file) {
        Faults faults = new Faults();
        String text = TextFile.SCENARIO.read(file, Place.of(file.toString()), faults);
        T record = Binder.bind(
                        type, Completion.of(type, Yaml.file(file.toString(), text, faults)), Reading.CENTRAL, faults)
                .value()
                .orElse(null);
        faults.refuse();
        if (record == null) {
            throw new IllegalStateException("neither a record nor a fault: " + file);
        }
        return record;
    }
}
