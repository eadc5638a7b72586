package org.groundswell.world;

import org.groundswell.setting.Check;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.setting.Written;

/** A question on which members take a stance from −1 (against) to +1 (for). */
public record Issue(
        @Doc("what −1 stands for") String against,
        @Doc("what +1 stands for") @Written("for") String favour,

        @Doc("weight of the issue in the distance between stances and texts") @Range(min = 0, max = 100) @Default("1")
        double salience) {
    public Issue {
        Check.all(Issue.class, against, favour, salience);
    }
}
