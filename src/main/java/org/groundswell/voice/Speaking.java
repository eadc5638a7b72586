package org.groundswell.voice;

import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.population.PopulationSettings.Segment;
import org.groundswell.world.Position;
import org.groundswell.world.World;

/** A voice as it speaks on one day: where it stands, and how strongly a hearing moves members of each segment. */
final class Speaking {
    private final int index;
    private final double frequency;
    private final float lasting;
    private final float[] kappa;
    private final int[] issues;
    private final float[] at;
    private final int agreementIssue;
    private final float slope;

    private Speaking(int index, Voice voice, float[] kappa, int[] issues, float[] at, int agreementIssue) {
        this.index = index;
        this.frequency = voice.frequency();
        this.lasting = (float) voice.lasting();
        this.kappa = kappa;
        this.issues = issues;
        this.at = at;
        this.agreementIssue = agreementIssue;
        Voice.Agreement agreement = voice.agreement();
        this.slope = agreement == null ? 0 : (float) agreement.slope();
    }

    static Speaking of(int index, Voice voice, Position line, World world) {
        List<Segment> segments = world.population().settings().segments();
        float[] kappa = new float[segments.size()];
        for (int g = 0; g < kappa.length; g++) {
            kappa[g] =
                    (float) (voice.strength() * voice.trust().of(segments.get(g).name()));
        }
        int[] issues = IntStream.range(0, world.stances().issues())
                .filter(line::speaksOf)
                .toArray();
        float[] at = new float[world.stances().issues()];
        for (int k : issues) {
            at[k] = (float) line.at(k);
        }
        Voice.Agreement agreement = voice.agreement();
        int agreementIssue =
                agreement == null ? 0 : List.copyOf(world.issues().keySet()).indexOf(agreement.issue());
        return new Speaking(index, voice, kappa, issues, at, agreementIssue);
    }

    /** Its place among the voices in the order of their names. */
    int index() {
        return index;
    }

    double frequency() {
        return frequency;
    }

    float lasting() {
        return lasting;
    }

    /** strength · trust in a segment; below 0 it repels. */
    float kappa(int segment) {
        return kappa[segment];
    }

    /** What no hearing of it exceeds: agreement adds at most the slope, as |s| ≤ 1. */
    float most() {
        float most = 0;
        for (float one : kappa) {
            most = Math.max(most, one);
        }
        return most * (1 + Math.abs(slope));
    }

    /** The issues it speaks of; not to be changed. */
    int[] issues() {
        return issues;
    }

    /** Where it stands on an issue it speaks of. */
    float at(int issue) {
        return at[issue];
    }

    /** The issue that trust follows. */
    int agreementIssue() {
        return agreementIssue;
    }

    /** How steeply trust follows it, 0 if it does not. */
    float slope() {
        return slope;
    }
}
