package org.groundswell.setting;

import java.util.List;
import java.util.stream.Collectors;

/** What the user asked for cannot be done as it is written; nothing was changed. Its message is made for the user. */
public final class Refused extends RuntimeException {
    private final transient List<Fault> faults;

    public Refused(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public Refused(Place place, String message) {
        this(List.of(new Fault(place, message)));
    }

    public List<Fault> faults() {
        return faults;
    }
}
