package org.groundswell.scenario;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.setting.Address;
import org.jspecify.annotations.Nullable;

/** Checks of events: their days, and whether an event can set what they set. */
final class EventCheck {
    private final Draft draft;
    private final SettingCheck settings;

    EventCheck(Draft draft) {
        this.draft = draft;
        this.settings = new SettingCheck(draft.tree(), draft.faults());
    }

    void check() {
        Map<LocalDate, Map<String, String>> setOn = new LinkedHashMap<>();
        draft.all(Event.class).forEach((path, event) -> {
            draft.within(event.on(), path + ".on");
            event.between().forEach(day -> draft.within(day, path + ".between"));
            settings.set(
                    path + ".set",
                    event.set(),
                    Address::daily,
                    "is fixed for a run, so no event can set it (a variant can)");
            LocalDate day = day(event);
            if (day != null) {
                Map<String, String> that = setOn.computeIfAbsent(day, key -> new LinkedHashMap<>());
                event.set().keySet().forEach(setting -> once(event, setting, day, that));
            }
        });
        setOn.forEach((day, that) -> that.forEach((setting, event) -> SettingCheck.around(setting, that.keySet())
                .filter(around -> !event.equals(that.get(around)))
                .ifPresent(around -> twice(event, setting, that.get(around), around, day))));
    }

    private void once(Event event, String setting, LocalDate day, Map<String, String> that) {
        String other = that.putIfAbsent(setting, event.name());
        if (other != null) {
            twice(event.name(), setting, other, setting, day);
        }
    }

    private void twice(String event, String setting, @Nullable String other, String around, LocalDate day) {
        settings.wrong(
                "events." + event + ".set",
                setting,
                setting + " is set on " + day + ", but event " + other + " sets " + around + " on the same day");
    }

    /** The only day on which an event can come, if there is only one. */
    private static @Nullable LocalDate day(Event event) {
        List<LocalDate> between = event.between();
        return !between.isEmpty() && between.get(0).equals(between.get(1)) ? between.get(0) : event.on();
    }
}
