package org.groundswell.voice;

import org.groundswell.setting.Check;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;

/** What members keep of what they hear. */
public record Memory(
        @Doc("days until half of a cue is left")
        @Range(min = 0.1, max = 3_650)
        @Default(
                value = "3",
                low = "2",
                high = "5",
                source = "assumed around the finding that about half of a party cue is left after three days")
        double halfLife,

        @Doc("hearings of a voice after which the next counts half")
        @Range(min = 0.1, max = 1_000_000)
        @Default(value = "5", low = "2", high = "12", source = "assumed: first range of the model")
        double habituation,

        @Doc("how far voices can carry what a member is drawn back to")
        @Range(min = 0.001, max = 2)
        @Default(
                value = "0.15",
                low = "0.08",
                high = "0.3",
                source = "assumed: campaigns seldom change what people hold dear")
        double reach) {
    public Memory {
        Check.all(Memory.class, halfLife, habituation, reach);
    }

    /** Share of a cue that is left after a day. */
    public float dailyRest() {
        return (float) StrictMath.pow(2, -1 / halfLife);
    }
}
