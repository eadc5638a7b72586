package org.groundswell.ballots;

import java.util.Locale;
import java.util.Optional;

/** How a ballot file is written. */
public enum Format {
    /** PrefLib's orders, with "# NUMBER ALTERNATIVES: 3" and the like at the top, or with the numbers of the older format. */
    PREFLIB,
    /** One line a weight with options by number and a 0 at its end, as OpaVote and the ERS have it. */
    BLT,
    /** "42: Memphis > Nashville = Knoxville". */
    LINES,
    /** A header "count,first,second" and a line for each count. */
    CSV;

    /** What the end of a file's name says. */
    public static Optional<Format> of(String file) {
        String end = file.substring(Math.max(0, file.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
        return switch (end) {
            case ".soi", ".soc", ".toi", ".toc" -> Optional.of(PREFLIB);
            case ".blt" -> Optional.of(BLT);
            case ".txt" -> Optional.of(LINES);
            case ".csv" -> Optional.of(CSV);
            default -> Optional.empty();
        };
    }
}
