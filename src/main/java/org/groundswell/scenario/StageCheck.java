package org.groundswell.scenario;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.groundswell.population.PopulationSettings.Units;
import org.groundswell.setting.Names;
import org.groundswell.setting.Referent;
import org.groundswell.stage.Ballot;
import org.groundswell.stage.Committee;
import org.groundswell.stage.Conference;
import org.groundswell.stage.Motions;
import org.groundswell.stage.Opening;
import org.groundswell.stage.Petition;
import org.groundswell.stage.Petition.Burst;
import org.groundswell.stage.Stage;
import org.groundswell.world.Subject;
import org.jspecify.annotations.Nullable;

/** Checks of stages against the rest of a scenario: dates, and what they build on. */
final class StageCheck {
    private final Draft draft;
    private final Map<String, Stage<?>> stages = new LinkedHashMap<>();

    StageCheck(Draft draft) {
        this.draft = draft;
        draft.stages().forEach(stage -> stages.put(stage.name(), stage));
    }

    void check() {
        for (Stage<?> stage : stages.values()) {
            String path = "stages." + stage.name();
            draft.within(stage.opens().on(), path + ".opens.on");
            draft.within(stage.opens().otherwise(), path + ".opens.else");
            if (stage instanceof Petition petition) {
                closes(petition.opens(), petition.closes(), path);
                petition.bursts().forEach(burst -> burst(burst, path + ".bursts." + burst.name()));
            } else if (stage instanceof Committee committee) {
                of(committee.petition(), Petition.class, path + ".petition");
            } else if (stage instanceof Ballot ballot) {
                ballot(ballot, path);
            } else if (stage instanceof Motions motions) {
                closes(motions.opens(), motions.closes(), path);
                if (draft.names().names(Referent.SUBJECT).isEmpty()) {
                    draft.at(path, "needs subjects that motions can be about (add subjects)");
                }
            } else if (stage instanceof Conference conference) {
                of(conference.motions(), Motions.class, path + ".motions");
                weights(conference, path);
                afterMotions(conference, path);
            }
        }
        subjects();
    }

    private void closes(Opening opens, LocalDate closes, String path) {
        draft.within(closes, path + ".closes");
        LocalDate last = opens.otherwise() == null ? opens.on() : opens.otherwise();
        if (last != null && closes.isBefore(last)) {
            draft.at(path + ".closes", "must not come before the stage opens, on " + last + ", but is " + closes);
        }
    }

    private void burst(Burst burst, String path) {
        draft.within(burst.on(), path + ".on");
        burst.between().forEach(day -> draft.within(day, path + ".between"));
    }

    private void ballot(Ballot ballot, String path) {
        Units units = draft.part("population.units", Units.class).orElse(null);
        if (units != null
                && ballot.rule().doubleMajority()
                && Math.max(units.count(), units.list().size()) < 2) {
            draft.at(path + ".rule.double-majority", "needs at least two units (see population.units)");
        }
    }

    private void weights(Conference conference, String path) {
        if (conference.units().weight().numerator() == 0
                && (conference.affiliates().weight().numerator() == 0
                        || conference.affiliates().blocs().isEmpty())) {
            draft.at(path + ".units.weight", "must be above 0 where affiliates have no vote either, but is 0");
        }
    }

    /** What a conference debates is what the motions were when they closed. */
    private void afterMotions(Conference conference, String path) {
        LocalDate on = conference.opens().when() == null ? conference.opens().on() : null;
        if (on != null
                && stages.get(conference.motions()) instanceof Motions motions
                && !on.isAfter(motions.closes())) {
            draft.at(
                    path + ".opens.on",
                    "must come after " + motions.name() + " closes, on " + motions.closes() + ", but is " + on);
        }
    }

    private void of(@Nullable String name, Class<?> kind, String path) {
        Stage<?> stage = name == null ? null : stages.get(name);
        if (stage != null && !kind.isInstance(stage)) {
            draft.at(
                    path,
                    "must name a stage of kind " + Names.kebab(kind.getSimpleName()) + ", but " + name + " is of kind "
                            + Names.kebab(stage.getClass().getSimpleName()));
        }
    }

    /** A text belongs to one subject, and is not called like another: motions are counted by these names. */
    private void subjects() {
        Set<String> taken = new LinkedHashSet<>();
        draft.all(Subject.class).forEach((path, subject) -> {
            if (subject.texts().isEmpty() && !taken.add(subject.name())) {
                draft.at(path, "must not be called like a text, as motions are counted by these names");
            }
            for (String text : new LinkedHashSet<>(subject.texts())) {
                if (!taken.add(text)) {
                    draft.at(path + ".texts", "must not name " + text + ", which another subject has");
                }
            }
        });
    }
}
