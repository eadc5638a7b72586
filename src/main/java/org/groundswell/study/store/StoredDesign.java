package org.groundswell.study.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.groundswell.scenario.Blueprint;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.study.Design;
import org.groundswell.study.FileTrouble;

/**
 * The design of a study as its folder holds it, whatever has become of the scenario's file since.
 *
 * @param daily of how many runs of a variant it keeps daily measures
 * @param code which code its runs are of
 */
public record StoredDesign(Path folder, Design design, int daily, String code) {
    /**
     * The design of a folder's study.
     *
     * @throws Refused if there is none, or none that can be read
     */
    public static StoredDesign of(Path folder) {
        Place place = Place.of(folder.toString());
        try (Site site = new Site(folder.toAbsolutePath().normalize())) {
            site.mend();
        } catch (IOException e) {
            throw new Refused(place, "cannot be read: " + FileTrouble.reason(e));
        }
        if (!Files.isDirectory(folder)) {
            throw new Refused(
                    place, Files.exists(folder) ? "is a file, not a folder of results" : "there is no such folder");
        }
        if (!Files.exists(folder.resolve(Store.FILE))) {
            throw new Refused(
                    place,
                    "holds no runs, only what was made of them: it has no " + Store.FILE
                            + " (run the scenario again, with --replace)");
        }
        try (Store store = Store.open(folder, false)) {
            Map<String, String> about = store.about();
            List<String> variants = store.names("variant", "place > 0");
            return new StoredDesign(
                    folder, design(folder, about, variants), number(about, "daily"), text(about, "code"));
        } catch (IOException e) {
            throw new Refused(place, "cannot be read: " + FileTrouble.reason(e));
        }
    }

    /** Whether its runs are those of the code that asks. */
    public boolean isOfThisCode() throws IOException {
        return code.equals(CodeVersion.of());
    }

    /**
     * Makes sure that runs of this code may stand beside its own.
     *
     * @throws Refused if they are of other code
     */
    void refuseOtherCode() throws IOException {
        if (!isOfThisCode()) {
            throw new Refused(
                    Place.of(folder.toString()),
                    "was begun by another version of the program (" + code + ", and this is " + CodeVersion.of()
                            + "): go on with that one, or run the scenario again with --replace");
        }
    }

    private static Design design(Path folder, Map<String, String> about, List<String> variants) throws IOException {
        if (!Checksum.of(text(about, "scenario.yaml")).equals(text(about, "scenario-sha256"))) {
            throw StoreTrouble.damaged("its scenario is not what was written");
        }
        int first = number(about, "first-run");
        int twins = number(about, "twins");
        return new Design(
                Blueprint.parse(
                        text(about, "scenario.yaml"),
                        folder.resolve("scenario.yaml").toString()),
                variants,
                first,
                first + number(about, "runs") - 1,
                twins == 0 ? 0 : first + twins - 1,
                Long.parseLong(text(about, "seed")),
                text(about, "assumptions").equals("sampled"));
    }

    private static String text(Map<String, String> about, String key) throws IOException {
        String text = about.get(key);
        if (text == null) {
            throw new IOException(Store.FILE + " has no " + key);
        }
        return text;
    }

    static int number(Map<String, String> about, String key) throws IOException {
        String text = about.getOrDefault(key, "");
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IOException(Store.FILE + " does not say how many " + key + " there are", e);
        }
    }
}
