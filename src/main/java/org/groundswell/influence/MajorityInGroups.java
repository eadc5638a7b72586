package org.groundswell.influence;

import java.util.function.IntToDoubleFunction;
import org.groundswell.population.Population;
import org.groundswell.population.Ranks;
import org.groundswell.random.Keyed;
import org.groundswell.setting.Check;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Daily;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.world.Stances;
import org.groundswell.world.World;

/**
 * Members meet in groups put together by chance, and each group takes the side of its majority (Galam 2002); then each member
 * takes the other side with chance {@code contrarians} (Galam 2004). All members meet once a day; those left over when groups
 * are full meet in a smaller one, so long as it has three at least, and else stay. Who knows whom is nothing. Sides are the
 * signs of stances, and become 1 and −1. Each issue by itself, in the same groups.
 *
 * <p>With groups of 3 a share p for becomes p³ + 3 p² (1 − p), and with contrarians a + (1 − 2 a) times that.
 */
@Doc("groups put together by chance take the side of their majority (Galam 2002)")
@Conventions({
    "order: all meet once a day, in groups put together by chance",
    "network: ignored; who knows whom is nothing",
    "left over: those whom full groups leave meet in a smaller one if they are three or more, else they " + "stay",
    "ties: as the setting ties says",
    "stances: sides are signs, 0 is against; they become 1 and −1",
    "weights: none; each must be 1",
    "issues: each by itself, in the same groups; who is contrary is so on all",
    "source: Galam 2002; contrarians of Galam 2004"
})
public record MajorityInGroups(
        @Doc("members in a group") @Range(min = 1, max = 10_000) @Default("3")
        int size,

        @Doc("what becomes of a tie") @Default("keep") Ties ties,

        @Doc("chance that a member then takes the other side") @Range(min = 0, max = 1) @Default("0") @Daily
        double contrarians)
        implements InfluenceRule {
    private static final int SMALLEST = 3;

    /** What becomes of a tie. */
    public enum Ties {
        @Doc("everyone keeps its side")
        KEEP,
        @Doc("the group turns for")
        FOR,
        @Doc("the group turns against")
        AGAINST,
        @Doc("the group takes the side of one of its members, drawn from all")
        ONE
    }

    public MajorityInGroups {
        Check.all(MajorityInGroups.class, size, ties, contrarians);
    }

    @Override
    public Weights weights() {
        return Weights.ALIKE;
    }

    @Override
    public double bytesAMember(int issues, boolean everyone) {
        return Long.BYTES + Integer.BYTES;
    }

    @Override
    public Talk open(World world) {
        Talk.anchorAtStart(world.stances());
        return Talk.ofMeetings(world);
    }

    @Override
    public void day(World world, Talk talk) {
        IntToDoubleFunction place = uniforms(world.luck().of("group-order"), world);
        int[] order = Ranks.order(world.population().size(), place);
        IntToDoubleFunction contrary = uniforms(world.luck().of("group-contrary"), world);
        int n = order.length;
        Stances stances = world.stances();
        for (int from = 0; from < n; from += size) {
            int to = Math.min(n, from + size);
            if (to - from == size || to - from >= SMALLEST) {
                for (int k = 0; k < stances.issues(); k++) {
                    meet(talk, stances.lasting(k), order, from, to, contrary);
                }
            }
        }
    }

    @Override
    public boolean rests(World world, Talk talk, double by) {
        for (float[] x : world.stances().lasting()) {
            int inFavour = Around.acting(x);
            // What one who is against and one who is for may come to: against, for.
            boolean[][] may = {ends(-1, inFavour, x.length), ends(1, inFavour, x.length)};
            for (int member = 0; member < x.length; member++) {
                boolean[] ends = may[x[member] > 0 ? 1 : 0];
                if (!talk.isZealot(member)
                        && (ends[0] && Math.abs(-1 - x[member]) > by || ends[1] && Math.abs(1 - x[member]) > by)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a member of a side may come to be against, and for, in some group out of all. */
    private boolean[] ends(int own, int inFavour, int members) {
        boolean[] ends = new boolean[2];
        int over = members % size;
        for (int together : new int[] {size, over >= SMALLEST ? over : 0}) {
            int least = Math.max(own > 0 ? 1 : 0, together - (members - inFavour));
            int most = Math.min(inFavour, together - (own > 0 ? 0 : 1));
            for (int count = least; count <= most; count++) {
                int balance = 2 * count - together;
                for (int first = -1; first <= 1; first += 2) {
                    float side = balance != 0 ? Integer.signum(balance) : tied(own, first);
                    ends[side > 0 ? 1 : 0] |= contrarians < 1;
                    ends[side > 0 ? 0 : 1] |= contrarians > 0;
                }
            }
        }
        return ends;
    }

    private static IntToDoubleFunction uniforms(Keyed draw, World world) {
        Population population = world.population();
        Keyed.OfDay today = draw.on(world.day());
        return member -> today.uniform(population.key(member), population.ordinal(member));
    }

    private void meet(Talk talk, float[] x, int[] order, int from, int to, IntToDoubleFunction contrary) {
        int balance = 0;
        for (int n = from; n < to; n++) {
            balance += x[order[n]] > 0 ? 1 : -1;
        }
        // Groups are in an order by chance, and so is the first of one.
        float first = x[order[from]];
        for (int n = from; n < to; n++) {
            int member = order[n];
            float own = x[member] > 0 ? 1 : -1;
            float side = balance != 0 ? Integer.signum(balance) : tied(own, first);
            if (!talk.isZealot(member)) {
                x[member] = contrary.applyAsDouble(member) < contrarians ? -side : side;
            }
        }
    }

    private float tied(float own, float first) {
        return switch (ties) {
            case KEEP -> own;
            case FOR -> 1;
            case AGAINST -> -1;
            case ONE -> first > 0 ? 1 : -1;
        };
    }
}
