package org.groundswell.stage;

import org.groundswell.world.Position;
import org.groundswell.world.World;

/** How a body's members stand between two texts today. */
final class Support {
    private Support() {}

    /** Mean over a body's members of d(i, other) − d(i, text): above 0 if they are nearer to the text. */
    static double advantage(World world, int body, Position text, Position other) {
        float[][] stance = world.stances().expressed();
        double sum = 0;
        int count = 0;
        for (int i = 0; i < world.population().size(); i++) {
            if (world.population().isIn(i, body)) {
                sum += other.distance(stance, i) - text.distance(stance, i);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** Share of a body's members that are nearer to a text than to another; ties count half. */
    static double share(World world, int body, Position text, Position other) {
        float[][] stance = world.stances().expressed();
        double sum = 0;
        int count = 0;
        for (int i = 0; i < world.population().size(); i++) {
            if (world.population().isIn(i, body)) {
                double gap = other.distance(stance, i) - text.distance(stance, i);
                sum += gap > 0 ? 1 : gap == 0 ? 0.5 : 0;
                count++;
            }
        }
        return count == 0 ? 0.5 : sum / count;
    }
}
