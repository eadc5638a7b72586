package org.groundswell.world;

import org.groundswell.setting.Check;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;

/**
 * How much is open in the world: what is drawn once a run and moves all members alike. Without it the private luck of tens
 * of thousands averages out, and every answer would be 0 or 100 %.
 */
public record WorldSettings(
        @Doc("sd of the level of stance on each issue")
        @Range(min = 0, max = 1)
        @Default(
                value = "0.06",
                low = "0.03",
                high = "0.12",
                source = "assumed: polls of one membership by one pollster differ by some points in months")
        double stance,

        @Doc("sd of a day's common drift of stance on each issue")
        @Range(min = 0, max = 0.2)
        @Default(value = "0.004", low = "0.001", high = "0.008", source = "assumed: 0.04 over a hundred days")
        double drift,

        @Doc("sd of the logarithm of organisers' effort in a run")
        @Range(min = 0, max = 2)
        @Default(value = "0.3", low = "0.15", high = "0.6", source = "assumed: first range of the model")
        double effort,

        @Doc("sd of the logarithm of a day's shock to organisers' effort")
        @Range(min = 0, max = 2)
        @Default(
                value = "0.3",
                low = "0.1",
                high = "0.6",
                source = "assumed: daily change of petitions has heavy tails (Yasseri, Hale and Margetts 2017)")
        double effortShock,

        @Doc("share of yesterday's shock that is left today")
        @Range(min = 0, max = 0.99)
        @Default(value = "0.8", low = "0.6", high = "0.9", source = "assumed: first range of the model")
        double effortMemory,

        @Doc("sd of the logarithm of the size of a burst of publicity")
        @Range(min = 0, max = 3)
        @Default(value = "0.7", low = "0.4", high = "1.1", source = "assumed: first range of the model")
        double publicity,

        @Doc("sd of the logit of turnout")
        @Range(min = 0, max = 2)
        @Default(value = "0.25", low = "0.12", high = "0.5", source = "assumed: 40 % turnout becomes 34 to 46 %")
        double turnout) {
    public WorldSettings {
        Check.all(WorldSettings.class, stance, drift, effort, effortShock, effortMemory, publicity, turnout);
    }
}
