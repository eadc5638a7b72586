package org.groundswell.voice;

import java.util.List;
import org.groundswell.population.PopulationSettings.Segment;
import org.groundswell.world.Position;
import org.groundswell.world.World;

/**
 * A voice as it speaks on one day: where it stands and how strongly a hearing attracts and repels each segment.
 *
 * @param index its place among the voices in the order of their names
 * @param attraction strength · trust by segment, 0 where trust is negative
 * @param repulsion strength · |trust| by segment, 0 where trust is positive
 * @param slope how trust follows agreement, 0 if it does not
 */
record Speaking(
        int index,
        Position line,
        float frequency,
        float lasting,
        float[] attraction,
        float[] repulsion,
        boolean attracts,
        boolean repels,
        int agreementIssue,
        float slope) {

    static Speaking of(int index, Voice voice, Position line, World world) {
        List<Segment> segments = world.population().settings().segments();
        float[] attraction = new float[segments.size()];
        float[] repulsion = new float[segments.size()];
        boolean attracts = false;
        boolean repels = false;
        for (int g = 0; g < attraction.length; g++) {
            double kappa = voice.trust().of(segments.get(g).name()) * voice.strength();
            attraction[g] = (float) Math.max(0, kappa);
            repulsion[g] = (float) Math.max(0, -kappa);
            attracts |= kappa > 0;
            repels |= kappa < 0;
        }
        Voice.Agreement agreement = voice.agreement();
        int issue = agreement == null ? 0 : List.copyOf(world.issues().keySet()).indexOf(agreement.issue());
        float slope = agreement == null ? 0 : (float) agreement.slope();
        return new Speaking(
                index,
                line,
                (float) voice.frequency(),
                (float) voice.lasting(),
                attraction,
                repulsion,
                attracts,
                repels,
                issue,
                slope);
    }
}
