package org.groundswell.ballots;

import java.io.IOException;
import org.groundswell.setting.Names;

/**
 * One line a ranking: {@code 42: Memphis > Nashville = "Knoxville, TN"}.
 *
 * <p>{@code 42: blank} are blank ballots; nothing behind the colon is a line that was cut off. Nothing between two {@code >}
 * is a skipped rank. A line {@code options: A, B, C} before the first ballot lists all options; without it, options are those
 * that ballots name, in the order of their letters. Empty lines and those that begin with # say nothing.
 */
final class RankingLines implements Source {
    private static final String OPTIONS = "options:";

    private boolean listed;

    RankingLines(boolean listed) {
        this.listed = listed;
    }

    @Override
    public void read(Lines lines, Intake intake) throws IOException {
        RankText ranks = new RankText(intake, listed);
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            intake.at(lines.number());
            if (line.startsWith(OPTIONS)) {
                if (listed || intake.lines() > 0) {
                    throw intake.refused("options must be listed once, before the first ballot");
                }
                ranks.names(line.substring(OPTIONS.length())).forEach(intake::list);
                listed = true;
                intake.allListed();
                ranks = new RankText(intake, true);
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw intake.refused("ballots must be written as count: first > second, but the line is "
                        + Names.shown(line) + ": is it cut off?");
            }
            long count = Whole.count(line.substring(0, colon), intake);
            intake.begin();
            if (line.substring(colon + 1).isBlank()) {
                throw intake.refused("ballot must name an option, but there is nothing behind the colon: write "
                        + line.substring(0, colon).strip() + ": blank if it is so, or is the line cut off?");
            }
            ranks.order(line, colon + 1);
            intake.put(count);
        }
    }
}
