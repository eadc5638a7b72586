package org.groundswell.ballots;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.setting.Names;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.tally.seats.Slates.Slate;
import org.jspecify.annotations.Nullable;

/**
 * Who stands on which slate: a line {@code Green: Ann, Bob, "Carr, Cid"} for each, its options in the order in which they take
 * seats. Empty lines and those that begin with # say nothing.
 */
public final class SlateFile {
    private final String file;
    private final List<String> names;
    private final List<Slate> slates = new ArrayList<>();

    private SlateFile(String file, List<String> names) {
        this.file = file;
        this.names = names;
    }

    /**
     * Reads slates of the options of a vote, each of which must be on one.
     *
     * @throws Refused with file, line and cause if they are not written so
     */
    public static List<Slate> read(String file, InputStream in, List<String> names) throws IOException {
        SlateFile slates = new SlateFile(file, names);
        Lines lines = new Lines(file, in);
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                slates.add(line, lines);
            }
        }
        for (int option = 0; option < names.size(); option++) {
            if (slates.of(option) == null) {
                throw new Refused(
                        Place.of(file), "every option must be on a slate, but " + names.get(option) + " is on none");
            }
        }
        return List.copyOf(slates.slates);
    }

    private void add(String line, Lines lines) {
        int colon = line.indexOf(':');
        String slate = line.substring(0, Math.max(0, colon)).strip();
        if (slate.isEmpty()) {
            throw lines.refused("slates must be written as name: option, option, but the line is " + Names.shown(line));
        }
        if (slates.stream().anyMatch(other -> other.name().equals(slate))) {
            throw lines.refused("slate " + Names.shown(slate) + " is listed already");
        }
        Intake intake = new Intake(file, false);
        intake.at(lines.number());
        List<Integer> options = new ArrayList<>();
        for (String name : new RankText(intake, true).names(line.substring(colon + 1))) {
            int option = names.indexOf(name);
            if (option < 0) {
                throw lines.refused(Names.shown(name) + " is no option of the vote"
                        + Spellings.slip(name, names, "of it")
                                .map(slip -> ", but " + slip)
                                .orElse(Names.known(name, names)));
            }
            String taken = options.contains(option) ? slate : of(option);
            if (taken != null) {
                throw lines.refused("an option must be on one slate, but " + Names.shown(name) + " is on "
                        + Names.shown(taken) + " already");
            }
            options.add(option);
        }
        slates.add(new Slate(slate, options));
    }

    private @Nullable String of(int option) {
        return slates.stream()
                .filter(slate -> slate.options().contains(option))
                .map(Slate::name)
                .findFirst()
                .orElse(null);
    }
}
