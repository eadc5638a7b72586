package org.groundswell.ballots;

import java.io.IOException;
import org.groundswell.setting.Names;

/**
 * One line a ranking: {@code 42: Memphis > Nashville = "Knoxville, TN"}.
 *
 * <p>Nothing behind the colon is a blank ballot, nothing between two {@code >} a skipped rank. A line {@code options: A, B, C}
 * before the first ballot lists all options; without it, options are those that ballots name, in the order in which they
 * first come. Empty lines and those that begin with # say nothing.
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
            ranks.order(line, colon + 1);
            intake.put(count);
        }
    }
}
