package org.groundswell.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.groundswell.population.PopulationSettings.Body;
import org.groundswell.setting.PerSegment;
import org.groundswell.setting.Reference;
import org.groundswell.setting.Referent;
import org.groundswell.voice.Voice;
import org.groundswell.world.Stop;

/** Checks that every name stands for something, and for one thing only. */
final class NameCheck {
    private final Draft draft;

    NameCheck(Draft draft) {
        this.draft = draft;
    }

    void check() {
        draft.bound().references().forEach(this::defined);
        draft.bound().each(PerSegment.class, this::ofEachSegment);
        sharedNames();
        wordsOfOurs();
    }

    /** Names that the files of results and the options use for something else. */
    private void wordsOfOurs() {
        draft.stages().forEach(stage -> {
            if (stage.name().equals("event") || stage.name().equals("drawn")) {
                draft.at(
                        "stages." + stage.name(),
                        "must not be called " + stage.name() + ", as columns of runs.csv are");
            }
        });
        boolean ends = draft.part("stop", Stop.class).isPresent();
        draft.stages().stream()
                .filter(stage -> ends && stage.name().equals(Stop.NAME))
                .forEach(stage -> draft.at(
                        "stages." + stage.name(), "must not be called end, as what is taken down at the end is"));
        draft.all(Variant.class).forEach((path, variant) -> {
            if (variant.name().equals("baseline") || variant.name().equals("all")) {
                draft.at(
                        path,
                        "must not be called " + variant.name()
                                + ", which means the scenario as it is, or all variants");
            }
        });
    }

    private void defined(Reference reference) {
        if (!draft.names().knows(reference)) {
            draft.faults()
                    .add(
                            reference.place(),
                            () -> reference.path() + draft.names().wrong(reference));
        }
    }

    /** Every number by segment must say something of each segment. */
    private void ofEachSegment(String path, PerSegment values) {
        List<String> missing = new ArrayList<>(draft.names().names(Referent.SEGMENT));
        missing.removeAll(values.segments().keySet());
        if (values.others() == null && !missing.isEmpty()) {
            draft.at(
                    path,
                    "must speak of each segment, but is silent on " + String.join(", ", missing) + " (add others)");
        }
    }

    /** Voices and bodies share one set of names, as either can hold a line. */
    private void sharedNames() {
        Set<String> taken = new LinkedHashSet<>();
        draft.part("population.name", String.class).ifPresent(taken::add);
        draft.all(Body.class).forEach((path, body) -> claim(body.name(), path, taken));
        draft.all(Voice.class).forEach((path, voice) -> claim(voice.name(), path, taken));
    }

    private void claim(String name, String path, Set<String> taken) {
        if (!taken.add(name)) {
            draft.at(path, "must have a name of its own, but a body is called " + name + " already");
        }
    }
}
