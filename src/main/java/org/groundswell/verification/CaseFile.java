package org.groundswell.verification;

import java.util.List;
import org.groundswell.scenario.ScenarioSchema;
import org.groundswell.setting.Check;
import org.groundswell.setting.Doc;

/** Cases that have a base in common. */
public record CaseFile(
        @Doc("scenario beside this file over which each case lays its settings")
        String base,

        @Doc("the cases") List<Case> cases) {
    public CaseFile {
        Check.all(CaseFile.class, base, cases);
    }

    /** The JSON Schema of such files, by which editors complete and check them while they are written. */
    public static String schema() {
        return ScenarioSchema.json(CaseFile.class, "Cases of a Groundswell verification");
    }
}
