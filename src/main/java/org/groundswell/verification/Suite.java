package org.groundswell.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.RecordFile;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.jspecify.annotations.Nullable;

/** All cases of a folder, each with the scenario that is to be run. */
public final class Suite {
    /**
     * A case that is ready to be run.
     *
     * @param blueprint the scenario, if the case is about one
     */
    public record Entry(Case one, @Nullable Blueprint blueprint) {}

    private final List<Entry> entries;

    private Suite(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * Reads the cases of a folder: all files that begin with their base, and no bases.
     *
     * @throws Refused if a file or a case is at fault
     */
    public static Suite read(Path folder) {
        List<Entry> entries = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Path file : files(folder)) {
            CaseFile cases = RecordFile.read(CaseFile.class, file);
            for (Case one : cases.cases()) {
                if (!names.add(one.name())) {
                    throw new Refused(Place.of(file.toString()), "two cases are called " + one.name());
                }
                Blueprint blueprint = one.scenario().isEmpty()
                        ? null
                        : Blueprint.over(folder.resolve(cases.base()), one.scenario(), file + " (" + one.name() + ")");
                check(one, blueprint, Place.of(file + " (" + one.name() + ")"));
                entries.add(new Entry(one, blueprint));
            }
        }
        return new Suite(entries);
    }

    /** A figure that cannot be had would differ from any theory, and tell nothing. */
    private static void check(Case one, @Nullable Blueprint blueprint, Place place) {
        Set<String> labels = Labels.of(one, blueprint);
        if (!labels.contains(one.rule())) {
            throw new Refused(
                    place,
                    "speaks for " + one.rule() + ", but puts to work " + String.join(", ", labels)
                            + " only (name one of these as its rule)");
        }
        for (Expectation expected : one.expect()) {
            if (blueprint != null) {
                String variant = expected.variant();
                Blueprint ran = variant == null ? blueprint : blueprint.variant(variant);
                RunFigures.check(expected, ran.scenario(), place);
            }
            one.figures().ifPresent(figures -> {
                if (!figures.has(expected.of())) {
                    throw new Refused(
                            place,
                            "expects " + expected.of() + ", but there is no such figure (known: " + figures.known()
                                    + ")");
                }
            });
            TestFunction function = one.function();
            if (function != null && !function.figures().contains(expected.of())) {
                throw new Refused(
                        place,
                        "expects " + expected.of() + ", but there is no such figure (known: "
                                + String.join(", ", function.figures()) + ")");
            }
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> name(file).endsWith(".yaml") && !name(file).startsWith("base"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Refused(Place.of(folder.toString()), "there is no folder of cases");
        }
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }

    public List<Entry> entries() {
        return entries;
    }
}
