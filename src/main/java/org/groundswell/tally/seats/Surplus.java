package org.groundswell.tally.seats;

import org.groundswell.setting.Doc;

/** Which papers carry away what an elected option has above the quota, and how papers of one eliminated pass on. */
public enum Surplus {
    @Doc("all its papers, each worth its value times surplus / votes (weighted inclusive Gregory, as in Scotland)")
    WEIGHTED_INCLUSIVE,
    @Doc(
            "the papers that it received last, worth the surplus at most; papers of an eliminated option pass on in a round for"
                    + " each value, the highest first (Gregory, as in Northern Ireland)")
    LAST_PARCEL
}
