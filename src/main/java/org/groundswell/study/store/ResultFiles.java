package org.groundswell.study.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Directory;
import org.groundswell.scenario.Scenario;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.study.Columns;
import org.groundswell.study.Design;
import org.groundswell.study.FileTrouble;
import org.groundswell.study.Info;
import org.groundswell.study.Study;
import org.groundswell.study.SummaryText;
import org.groundswell.world.OutcomeKind;

/** The files of a study for people and other programs: tables, summary, scenario and manifest, made from its database. */
public final class ResultFiles {
    private ResultFiles() {}

    /**
     * Writes all files but the charts into a folder, and returns the manifest that is to stand beside them.
     *
     * @param made what made the study, for the record: version, command and the like
     */
    static Manifest write(Path folder, StudyStore from, Study shown, Design design, Map<String, Object> made)
            throws IOException {
        Endings endings = from.endings();
        boolean ended = !endings.none();
        if (ended) {
            endings.write(folder, shown.scenario());
        }
        Files.writeString(folder.resolve("scenario.yaml"), design.baseline().yaml(), StandardCharsets.UTF_8);
        Columns columns = design.columns();
        Tables tables = tables(shown.scenario(), columns.outcomes());
        tables.writeRuns(folder.resolve("runs.csv"), from::rows, columns);
        tables.writeTimeline(folder.resolve("timeline.csv"), shown.series());
        from.keep(shown.series());
        tables.writeDensities(folder.resolve("density.csv"), shown.densities());
        Files.writeString(folder.resolve("summary.json"), SummaryText.of(shown), StandardCharsets.UTF_8);
        Map<String, String> checksums = new LinkedHashMap<>();
        for (String file : Stream.concat(Manifest.STABLE.stream(), Stream.of(Endings.CLUSTERS, Endings.MEMBERS))
                .toList()) {
            if (Files.exists(folder.resolve(file))) {
                checksums.put(file, Checksum.of(folder.resolve(file)));
            }
        }
        Map<String, Object> kept = new LinkedHashMap<>(made);
        if (ended) {
            kept.put("members.csv", endings.kept());
        }
        return new Manifest(Manifest.design(design), shown.twins(), shown.info(), checksums, kept);
    }

    /**
     * Reads a study back.
     *
     * @throws Refused if the folder holds no study or a damaged one
     */
    public static ReadStudy read(Path folder) {
        Place place = Place.of(folder.toString());
        if (!Files.isDirectory(folder)) {
            throw new Refused(
                    place, Files.exists(folder) ? "is a file, not a folder of results" : "there is no such folder");
        }
        if (!Files.exists(folder.resolve(Manifest.FILE))) {
            throw new Refused(
                    place,
                    Files.exists(folder.resolve(Store.FILE))
                            ? "holds a study that is under way or was cut short (go on with: groundswell resume "
                                    + folder + ")"
                            : "holds no results: it has no " + Manifest.FILE);
        }
        try {
            Manifest manifest = Manifest.read(folder);
            for (String file : Manifest.STABLE) {
                Path path = folder.resolve(file);
                if (!Files.exists(path)) {
                    throw new Refused(place, "is damaged: " + file + " is missing (run the study again)");
                }
                if (!Checksum.of(path).equals(manifest.checksums().get(file))) {
                    throw new Refused(
                            place,
                            "is damaged: " + file
                                    + " is not what was written: its checksum differs (run the study again)");
                }
            }
            Blueprint blueprint = Blueprint.readResult(folder.resolve("scenario.yaml"));
            return tables(folder, manifest.info(), blueprint);
        } catch (IOException e) {
            throw new Refused(place, "cannot be read: " + FileTrouble.reason(e));
        }
    }

    /**
     * A study as it was written to a folder, with numbers as a reader of the files gets them.
     *
     * @param shown the study that was written there
     */
    public static ReadStudy readBack(Path folder, Study shown, Design design) throws IOException {
        return tables(folder, shown.info(), design.baseline());
    }

    private static Tables tables(Scenario scenario, Map<String, OutcomeKind> outcomes) {
        return new Tables(scenario.calendar().start(), scenario.toldInSweeps(), outcomes);
    }

    private static ReadStudy tables(Path folder, Info info, Blueprint baseline) throws IOException {
        Scenario scenario = baseline.scenario();
        List<Scenario> scenarios = info.variants().stream()
                .map(name -> name.equals(Design.BASELINE)
                        ? scenario
                        : baseline.variant(name).scenario())
                .toList();
        Map<String, OutcomeKind> outcomes = Directory.of(scenarios);
        Tables tables = tables(scenario, outcomes);
        List<String> names = List.copyOf(outcomes.keySet());
        RunColumns runs = RunColumns.of(
                names,
                taker -> tables.readRuns(folder.resolve("runs.csv"), row -> taker.take(row.run(), row.values(names))));
        Study study = new Study(
                info,
                scenario,
                runs,
                tables.readTimeline(folder.resolve("timeline.csv")),
                tables.readDensities(folder.resolve("density.csv")),
                Endings.read(folder));
        return new ReadStudy(study, runs);
    }
}
