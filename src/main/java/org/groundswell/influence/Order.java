package org.groundswell.influence;

import org.groundswell.setting.Doc;

/** In which order members change. A sweep, one a day, has as many steps as there are members. */
public enum Order {
    @Doc("all at once, from what the others held before")
    SYNCHRONOUS,
    @Doc("one member drawn from all after another, each seeing what came before")
    ASYNCHRONOUS,
    @Doc("one link drawn from all after another, between two members who see what came before")
    EDGE
}
