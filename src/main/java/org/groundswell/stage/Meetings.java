package org.groundswell.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.groundswell.population.Population;
import org.groundswell.population.UnitLayout;
import org.groundswell.random.Keyed;
import org.groundswell.world.ActivityByUnit;
import org.groundswell.world.Agenda;
import org.groundswell.world.Position;
import org.groundswell.world.Subject;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;

/**
 * A round of local motions in one run: on which day each real unit meets, and what it sends. At a scale below 1 several real
 * units meet with the members of one simulated unit, each with luck of its own.
 */
public final class Meetings {
    /** The day of units that do not meet, for a window that opens after its last day. */
    private static final int NEVER = -1;

    private final String name;
    private final int[] meetsOn;
    private final int[] subjectOf;
    private final @Nullable Position[] textOf;
    private final boolean[] admitted;
    private final double[][] lineOf;
    private final int[] counts;
    private final ActivityByUnit attending;
    private final ActivityByUnit standing;
    private final List<Movable> movables = new ArrayList<>();

    Meetings(Motions motions, World world) {
        this.name = motions.name();
        UnitLayout units = world.population().units();
        this.meetsOn = new int[units.real()];
        this.subjectOf = new int[units.real()];
        Arrays.fill(subjectOf, -1);
        this.textOf = new Position[units.real()];
        this.admitted = new boolean[units.real()];
        this.lineOf = new double[units.real()][];
        this.counts = new int[world.subjects().size()];
        this.attending = new ActivityByUnit(world, "attend");
        this.standing = new ActivityByUnit(world, "stand");
        int first = world.day();
        int last = Math.min(world.dayOf(motions.closes()), world.dayOf(world.end()));
        Keyed date = world.luck().of("meets-on", name);
        for (int unit = 0; unit < meetsOn.length; unit++) {
            double u = date.uniform(units.realKey(unit), 0, 0);
            meetsOn[unit] = last < first ? NEVER : first + (int) (u * (last - first + 1));
        }
        for (int k = 0; k < world.subjects().size(); k++) {
            Subject subject = world.subjects().get(k);
            if (subject.texts().isEmpty()) {
                movables.add(new Movable(name, k, subject.name(), subject.rate(), null, world));
            }
            for (String text : subject.texts()) {
                movables.add(new Movable(name, k, text, subject.rate(), world.position(text), world));
            }
        }
    }

    boolean day(Motions motions, World world) {
        Meeting meeting = new Meeting(name, movables, world);
        for (int unit = 0; unit < meetsOn.length; unit++) {
            if (meetsOn[unit] == world.day()) {
                hold(meeting, motions, unit, world);
            }
        }
        if (world.date().isBefore(motions.closes()) && !world.lastDay()) {
            return false;
        }
        close(world);
        return true;
    }

    private void hold(Meeting meeting, Motions motions, int unit, World world) {
        Population population = world.population();
        long key = population.units().realKey(unit);
        boolean ofDelegates = world.luck().of("delegate-unit", name).uniform(key, 0, 0) < motions.delegateUnits();
        double rate = ofDelegates ? motions.delegates() : motions.attendance();
        ActivityByUnit activity = ofDelegates ? standing : attending;
        meeting.gather(unit, rate, activity.of(population.units().simulatedFor(unit)));
        lineOf[unit] = meeting.line();
        Movable sent = meeting.decide(motions);
        if (sent != null) {
            subjectOf[unit] = sent.subject();
            textOf[unit] = sent.text();
            counts[sent.subject()]++;
            admitted[unit] = world.luck().of("admitted", name).uniform(key, 0, 0) < motions.admitted();
        }
    }

    private void close(World world) {
        int submitted = 0;
        int ruledIn = 0;
        for (int unit = 0; unit < subjectOf.length; unit++) {
            submitted += subjectOf[unit] >= 0 ? 1 : 0;
            ruledIn += admitted[unit] ? 1 : 0;
        }
        world.outcomes().publish(name, "submitted", submitted);
        world.outcomes().publish(name, "admitted", ruledIn);
        for (int k = 0; k < counts.length; k++) {
            Subject subject = world.subjects().get(k);
            world.outcomes().publish(name, subject.name(), counts[k]);
            for (String text : subject.texts()) {
                int forText = 0;
                for (int unit = 0; unit < textOf.length; unit++) {
                    Position sent = textOf[unit];
                    forText +=
                            subjectOf[unit] == k && sent != null && sent.name().equals(text) ? 1 : 0;
                }
                world.outcomes().publish(name, subject.name() + "." + text, forText);
            }
        }
        List<String> subjects = world.subjects().stream().map(Subject::name).toList();
        world.lay(name, new Agenda(subjects, subjectOf, textOf, admitted, lineOf));
    }

    /** Motions on a subject so far. */
    int count(int subject) {
        return counts[subject];
    }
}
