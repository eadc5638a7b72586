package org.groundswell.influence;

import org.groundswell.kernel.Ascending;
import org.groundswell.population.Everyone;
import org.groundswell.population.Network;

/**
 * Whether any two who could be drawn would move if they met. Where everybody knows everybody and one issue decides, a few for
 * each are asked: the nearest who are far enough apart to matter, those who stand furthest out and the next in order.
 */
final class Rest {
    private Rest() {}

    /** What a meeting would do. */
    @FunctionalInterface
    interface Meeting {
        /**
         * Whether it would move either.
         *
         * @param one the one that would be drawn first, or at the end of a link from which it would be drawn
         */
        boolean moves(int one, int other);
    }

    /**
     * Whether no meeting moves anybody.
     *
     * @param x stances on the issue in question
     * @param apart the gap up to which nobody is attracted by enough
     * @param meeting what hangs on the two members' own settings and on the gap alone: if attracted by anybody, then by the
     *     nearest, and if repelled by anybody, then by the furthest
     */
    static boolean of(Network network, float[] x, double apart, Meeting meeting) {
        if (network instanceof Everyone) {
            return ofEveryone(x, apart, meeting);
        }
        return of(network, meeting);
    }

    /**
     * Whether no meeting of a member and a contact moves anybody, each asked: where everybody knows everybody, all pairs.
     *
     * @param meeting what hangs on the two members alone
     */
    static boolean of(Network network, Meeting meeting) {
        for (int one = 0; one < network.members(); one++) {
            for (int n = 0; n < network.count(one); n++) {
                if (meeting.moves(one, network.contact(one, n))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean ofEveryone(float[] x, double apart, Meeting meeting) {
        int[] order = new Ascending(x).members();
        int last = order.length - 1;
        int below = 0;
        int above = 0;
        for (int place = 0; place <= last; place++) {
            float own = x[order[place]];
            // The last below and the first above, both as far as they must be.
            while (below < place && own - (double) x[order[below]] > apart) {
                below++;
            }
            while (above <= last && x[order[above]] - (double) own <= apart) {
                above++;
            }
            for (int other : new int[] {below - 1, above, 0, last, place + 1}) {
                if (other >= 0 && other <= last && other != place && either(order[place], order[other], meeting)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean either(int one, int other, Meeting meeting) {
        return meeting.moves(one, other) || meeting.moves(other, one);
    }
}
