package org.groundswell.stage.conference;

import org.groundswell.setting.Check;
import org.groundswell.setting.Daily;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.setting.Referent;
import org.groundswell.setting.Refers;
import org.jspecify.annotations.Nullable;

/** An affiliate that votes as one, such as a union. */
public record Bloc(
        @Doc("name of the bloc") String name,

        @Doc("its weight in the section, in any unit") @Range(min = 0, max = 1e9)
        double weight,

        @Doc("where it stands") @Refers(Referent.POSITION) @Daily
        String line,

        @Doc("text it submits") @Refers(Referent.POSITION) @Nullable
        String text,

        @Doc("chance that it abstains") @Range(min = 0, max = 1) @Default("0") @Daily
        double abstains,

        @Doc("chance that it splits its vote as its line is near to either side") @Range(min = 0, max = 1) @Default("0")
        double splits) {
    private static final double MILLION = 1_000_000;

    public Bloc {
        Check.all(Bloc.class, name, weight, line, text, abstains, splits);
    }

    /** Its card: its weight in millionths of the unit, so that counts are whole and a third is a third. */
    public long card() {
        return Math.round(MILLION * weight);
    }
}
