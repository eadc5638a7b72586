package org.groundswell.lab;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.groundswell.population.Contacts;

/** Networks made by hand. */
public final class Networks {
    private Networks() {}

    /** Everybody knows everybody else. */
    public static Contacts complete(int members) {
        int[] start =
                IntStream.rangeClosed(0, members).map(i -> i * (members - 1)).toArray();
        int[] target = new int[members * (members - 1)];
        for (int i = 0, e = 0; i < members; i++) {
            for (int j = 0; j < members; j++) {
                if (j != i) {
                    target[e++] = j;
                }
            }
        }
        return new Contacts(start, target);
    }

    /** Each knows the {@code reach} next ones on either side. */
    public static Contacts ring(int members, int reach) {
        int[][] known = new int[members][];
        for (int i = 0; i < members; i++) {
            int own = i;
            known[i] = IntStream.rangeClosed(-reach, reach)
                    .filter(step -> step != 0)
                    .map(step -> Math.floorMod(own + step, members))
                    .toArray();
        }
        return of(known);
    }

    public static Contacts of(int[][] known) {
        int[] start = new int[known.length + 1];
        for (int i = 0; i < known.length; i++) {
            start[i + 1] = start[i] + known[i].length;
        }
        return new Contacts(
                start, Arrays.stream(known).flatMapToInt(Arrays::stream).toArray());
    }

    /**
     * Some members weigh each other by a matrix of whole numbers, as contacts named more than once; a member may be one of its
     * own. All others know nobody.
     */
    public static Contacts weighted(int members, int[] nodes, int[][] weights) {
        int[][] known = new int[members][0];
        for (int row = 0; row < nodes.length; row++) {
            int[] weight = weights[row];
            known[nodes[row]] = IntStream.range(0, nodes.length)
                    .flatMap(column -> IntStream.generate(() -> nodes[column]).limit(weight[column]))
                    .toArray();
        }
        return of(known);
    }
}
