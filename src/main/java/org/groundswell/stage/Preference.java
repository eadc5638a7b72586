package org.groundswell.stage;

import org.groundswell.random.Draws;
import org.groundswell.random.Keyed;
import org.groundswell.world.Position;

/**
 * How a member ranks texts: by utility −d(i, text)/b + Gumbel, so that the first of the ranking follows the logit rule
 * (McFadden 1974) and the whole order the Plackett–Luce law.
 */
final class Preference {
    private final Position[] options;
    private final Keyed[] luck;
    private final double scale;
    private final double[] utility;
    private final int[] order;

    /** @param decision what is chosen, so that each choice has luck of its own */
    Preference(String decision, Position[] options, double scale, Draws draws) {
        this.options = options;
        this.scale = scale;
        this.utility = new double[options.length];
        this.order = new int[options.length];
        this.luck = new Keyed[options.length];
        for (int o = 0; o < options.length; o++) {
            // Named by the option, so that neither its place in the list nor the other options move its luck.
            luck[o] = draws.of(decision, options[o].name());
        }
    }

    /** The options by number, the best first; overwritten by the next call. */
    int[] rank(float[][] stance, int member, long key, int ordinal) {
        for (int o = 0; o < options.length; o++) {
            double gumbel = -StrictMath.log(luck[o].exponential(key, ordinal, 0));
            utility[o] = -options[o].distance(stance, member) / scale + gumbel;
            int place = o;
            while (place > 0 && utility[order[place - 1]] < utility[o]) {
                order[place] = order[place - 1];
                place--;
            }
            order[place] = o;
        }
        return order;
    }
}
