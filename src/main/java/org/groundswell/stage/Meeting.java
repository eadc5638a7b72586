package org.groundswell.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.groundswell.population.Population;
import org.groundswell.random.Keyed;
import org.groundswell.tally.InstantRunoff;
import org.groundswell.tally.ProfileBuilder;
import org.groundswell.tally.Ranking;
import org.groundswell.tally.TieRule;
import org.groundswell.world.Position;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;

/** The meetings of one day, one after another: who attends, what is moved, what is sent. */
final class Meeting {
    private final List<Movable> movables;
    private final World world;
    private final Keyed attends;
    private final Keyed against;
    private final Position statusQuo;
    private final double scale;
    private long key;
    private int first;
    private int end;
    private int[] present = new int[64];
    private float[] weight = new float[64];
    private int size;

    Meeting(String stage, List<Movable> movables, World world) {
        this.movables = movables;
        this.world = world;
        this.attends = world.luck().of("attends", stage);
        this.against = world.luck().of("prefers " + stage, "status-quo");
        this.statusQuo = world.position("status-quo");
        this.scale = world.population().settings().choice();
    }

    /**
     * Gathers those members of a real unit who come.
     *
     * @param activity of the members of the simulated unit that stands for it
     */
    void gather(int real, double rate, float[] activity) {
        Population population = world.population();
        int unit = population.units().simulatedFor(real);
        key = population.units().realKey(real);
        first = population.start(unit);
        end = population.start(unit + 1);
        size = 0;
        for (int i = first; i < end; i++) {
            if (attends.uniform(key, i - first, 0) < activity[i - first] * rate) {
                if (size == present.length) {
                    present = Arrays.copyOf(present, 2 * size);
                    weight = Arrays.copyOf(weight, 2 * size);
                }
                present[size] = i;
                weight[size++] = activity[i - first];
            }
        }
    }

    /** Mean stance of those present, by issue; of all the unit's members if nobody came. */
    double[] line() {
        double[] line = new double[world.stances().issues()];
        int count = size == 0 ? end - first : size;
        for (int k = 0; k < line.length; k++) {
            float[] s = world.stances().expressed(k);
            double sum = 0;
            for (int n = 0; n < count; n++) {
                sum += s[size == 0 ? first + n : present[n]];
            }
            line[k] = count == 0 ? 0 : sum / count;
        }
        return line;
    }

    /** What the meeting sends, if anything. */
    @Nullable
    Movable decide(Motions motions) {
        if (size == 0) {
            return null;
        }
        List<Movable> moved = new ArrayList<>();
        for (Movable movable : movables) {
            double spontaneous = motions.spontaneous().getOrDefault(movable.name(), 0.0) * following(movable.text());
            double organised = motions.organised().getOrDefault(movable.name(), 0.0)
                    * motions.effort().getOrDefault(movable.name(), 1.0);
            double chance = -StrictMath.expm1(-(spontaneous + organised));
            if (movable.moved().uniform(key, 0, 0) < chance) {
                moved.add(movable);
            }
        }
        if (moved.isEmpty()) {
            return null;
        }
        Movable best = moved.size() == 1 ? moved.get(0) : exhaustive(shortlist(moved));
        return best.text() == null || carried(best) ? best : null;
    }

    /** A(o): the part of the activity present that is nearer to a text than to the status quo. */
    private double following(@Nullable Position text) {
        if (text == null) {
            return 1;
        }
        float[][] stance = world.stances().expressed();
        double nearer = 0;
        double sum = 0;
        for (int n = 0; n < size; n++) {
            sum += weight[n];
            nearer += text.distance(stance, present[n]) < statusQuo.distance(stance, present[n]) ? weight[n] : 0;
        }
        return nearer / sum;
    }

    /** More than a ballot can hold are cut to those that the unit cares for most. */
    private List<Movable> shortlist(List<Movable> moved) {
        return moved.size() <= Ranking.MOST_OPTIONS
                ? moved
                : moved.stream()
                        .sorted(Comparator.comparingDouble((Movable one) -> -one.mood(key)))
                        .limit(Ranking.MOST_OPTIONS)
                        .toList();
    }

    /** An exhaustive ballot of people who do not change their minds is an instant run-off. */
    private Movable exhaustive(List<Movable> moved) {
        ProfileBuilder ballots = new ProfileBuilder(moved.size());
        double[] mood = new double[moved.size()];
        for (int o = 0; o < mood.length; o++) {
            mood[o] = moved.get(o).mood(key);
        }
        double[] utility = new double[moved.size()];
        int[] order = new int[moved.size()];
        for (int n = 0; n < size; n++) {
            for (int o = 0; o < order.length; o++) {
                utility[o] = mood[o]
                        + gain(moved.get(o).text(), present[n])
                        + gumbel(moved.get(o).preference(), n);
                int place = o;
                while (place > 0 && utility[order[place - 1]] < utility[o]) {
                    order[place] = order[place - 1];
                    place--;
                }
                order[place] = o;
            }
            ballots.add(order, order.length);
        }
        int winner = new InstantRunoff()
                .count(
                        ballots.build(size),
                        TieRule.LOT.over(order.length, o -> moved.get(o).lot().uniform(key, 0, 0)))
                .winner()
                .orElse(0);
        return moved.get(winner);
    }

    /** Whether more than half of those who come would rather send the text than send nothing. */
    private boolean carried(Movable movable) {
        int yes = 0;
        for (int n = 0; n < size; n++) {
            double ahead = gain(movable.text(), present[n]) + gumbel(movable.preference(), n) - gumbel(against, n);
            yes += ahead > 0 ? 1 : 0;
        }
        return 2 * yes > size;
    }

    private double gain(@Nullable Position text, int member) {
        float[][] stance = world.stances().expressed();
        return text == null ? 0 : (statusQuo.distance(stance, member) - text.distance(stance, member)) / scale;
    }

    private double gumbel(Keyed luck, int n) {
        return -StrictMath.log(luck.exponential(key, present[n] - first, 0));
    }
}
