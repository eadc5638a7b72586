package org.groundswell.ballots;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.jspecify.annotations.Nullable;

/**
 * How a ballot file is to be read.
 *
 * @param name how messages name it
 * @param options its options in order, if the file need not list them; none of this for formats that do
 * @param proposal the option to be numbered first, whatever the list; null for none
 * @param strict whether a ballot on which something must be mended is refused
 */
public record BallotFile(
        String name,
        Format format,
        List<String> options,
        @Nullable String proposal,
        boolean strict) {
    public BallotFile {
        options = List.copyOf(options);
    }

    /**
     * The names in a list parted by commas; one that holds a comma stands in quotes.
     *
     * @throws Refused if one is named twice, or looks like another
     */
    public static List<String> names(String list) {
        Intake intake = new Intake("--options", false);
        List<String> names = new RankText(intake, true).names(list);
        names.forEach(intake::list);
        return names;
    }

    /**
     * Reads all ballots once from first to last.
     *
     * @throws Refused with file, line and cause if they are not as the format has them
     */
    public Contents read(InputStream in) throws IOException {
        Intake intake = new Intake(name, strict);
        if (!options.isEmpty()) {
            options.forEach(intake::list);
            intake.allListed();
        }
        Source source = switch (format) {
            case PREFLIB -> new PrefLib(OrderType.of(name));
            case BLT -> new Blt();
            case LINES -> new RankingLines(!options.isEmpty());
            case CSV -> new Columns(!options.isEmpty());
        };
        source.read(new Lines(name, in), intake);
        if (intake.lines() == 0) {
            throw new Refused(Place.of(name), "there are no ballots in it");
        }
        return intake.contents(proposal);
    }
}
