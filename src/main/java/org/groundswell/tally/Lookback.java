package org.groundswell.tally;

import org.groundswell.setting.Doc;

/** Whether options that are level are told apart by their votes at the ends of earlier rounds, and from which side. */
public enum Lookback {
    @Doc("earlier rounds tell nothing")
    NONE,
    @Doc("more votes at the end of the latest earlier round in which they differed (Scotland)")
    BACKWARDS,
    @Doc("more votes at the end of the first round in which they differed (Northern Ireland, ERS97)")
    FORWARDS
}
