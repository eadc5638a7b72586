package org.groundswell.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.population.PopulationSettings;
import org.groundswell.setting.Check;
import org.groundswell.setting.Daily;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.setting.Referent;
import org.groundswell.setting.Refers;
import org.groundswell.world.ActivityByUnit;
import org.groundswell.world.Measure;
import org.groundswell.world.OutcomeKind;
import org.groundswell.world.Probe;
import org.groundswell.world.Subject;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Local units each meet once in a window and may send one motion.
 *
 * <p>A member attends when U &lt; min(1, α r). A text o is moved with chance
 * 1 − exp(−(spontaneous A(o) + effort · organised)), A(o) being the part of the attendees' activity that is nearer to o than
 * to the status quo. Attendees decide between what was moved by exhaustive ballot (the least supported is out, until one is
 * left), then whether to send it at all. A subject without texts has no opponents; it competes by how much the unit cares.
 */
@Doc("local units meet and may each send one motion")
public record Motions(
        @Doc("name of the stage") String name,
        @Doc("when the window opens") Opening opens,
        @Doc("last day of the window") LocalDate closes,

        @Doc("share of a unit's members that attend, at mean activity")
        @Range(min = 0, max = 1)
        @Default(value = "0.05", low = "0.02", high = "0.1", source = "assumed: 15 to 80 of 800 members")
        double attendance,

        @Doc("share of units that decide in a meeting of delegates")
        @Range(min = 0, max = 1)
        @Default(value = "0.4", low = "0.2", high = "0.6", source = "assumed: many do, the share is not known")
        double delegateUnits,

        @Doc("share of members that are such delegates, at mean activity")
        @Range(min = 0, max = 1)
        @Default(value = "0.03", low = "0.01", high = "0.06", source = "assumed: 10 to 50 of 800 members")
        double delegates,

        @Doc("how often a text, or a subject without texts, is moved by itself where all are for it")
        @Range(min = 0, max = 20)
        @Refers(Referent.MOTION)
        Map<String, Double> spontaneous,

        @Doc("how often campaigners get a text moved in a unit")
        @Range(min = 0, max = 20)
        @Default("{}")
        @Daily
        @Refers(Referent.MOTION)
        Map<String, Double> organised,

        @Doc("factor on the campaigners' work by text; a lever")
        @Range(min = 0, max = 1000)
        @Default("{}")
        @Daily
        @Refers(Referent.MOTION)
        Map<String, Double> effort,

        @Doc("share of motions that are ruled in")
        @Range(min = 0, max = 1)
        @Default(value = "0.67", low = "0.5", high = "0.9", source = "183 of 272 in 2018 (CAC report)")
        double admitted)
        implements Stage<Meetings> {
    private static final double BYTES_A_UNIT = 300;

    public Motions {
        Check.all(
                Motions.class,
                name,
                opens,
                closes,
                attendance,
                delegateUnits,
                delegates,
                spontaneous,
                organised,
                effort,
                admitted);
    }

    /** What can be moved: texts of subjects that have some, and the names of subjects that have none. */
    public static Set<String> movable(List<Subject> subjects) {
        Set<String> names = new LinkedHashSet<>();
        for (Subject subject : subjects) {
            if (subject.texts().isEmpty()) {
                names.add(subject.name());
            } else {
                names.addAll(subject.texts());
            }
        }
        return names;
    }

    @Override
    public List<OutcomeKind> outcomes(List<Subject> subjects) {
        List<OutcomeKind> kinds = new ArrayList<>(List.of(
                OutcomeKind.count("submitted", "bring motions, in all"),
                OutcomeKind.count("admitted", "bring motions that are ruled in")));
        for (Subject subject : subjects) {
            kinds.add(OutcomeKind.count(subject.name(), "bring motions on " + subject.name()));
            for (String text : subject.texts()) {
                kinds.add(OutcomeKind.count(subject.name() + "." + text, "bring motions for " + text));
            }
        }
        return kinds;
    }

    @Override
    public double bytes(PopulationSettings population) {
        return 2 * ActivityByUnit.bytes(population)
                + BYTES_A_UNIT * population.units().number();
    }

    @Override
    public Meetings open(World world) {
        return new Meetings(this, world);
    }

    @Override
    public boolean day(Meetings state, World world) {
        return state.day(this, world);
    }

    @Override
    public List<Measure> measures(List<Subject> subjects) {
        return subjects.stream()
                .map(subject -> new Measure(subject.name(), "motions on " + subject.name() + " so far"))
                .toList();
    }

    @Override
    public void measure(@Nullable Meetings state, World world, Probe probe) {
        for (int k = 0; k < world.subjects().size(); k++) {
            String subject = world.subjects().get(k).name();
            probe.take(name + "." + subject, state == null ? 0 : state.count(k));
        }
    }
}
