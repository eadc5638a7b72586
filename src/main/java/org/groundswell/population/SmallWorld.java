package org.groundswell.population;

import java.util.Arrays;
import org.groundswell.random.Draws;
import org.groundswell.setting.Check;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;

/**
 * A ring lattice some of whose links lead elsewhere (Watts and Strogatz 1998): each link keeps the one it comes from and
 * with chance {@code rewired} gets another end, drawn from all whom that one does not know.
 */
@Doc("a ring lattice some of whose links lead elsewhere (Watts and Strogatz 1998)")
@Conventions({
    "links: mutual; a pair is never linked twice, nobody with itself, so that the number of links stays",
    "order: nearest neighbours first, all round the ring, then those further off, as published",
    "weights: all 1",
    "source: Watts and Strogatz 1998"
})
public record SmallWorld(
        @Doc("contacts of each in the ring, an even number") @Range(min = 2, max = 10_000)
        int neighbours,

        @Doc("chance that a link leads elsewhere") @Range(min = 0, max = 1)
        double rewired)
        implements NetworkSettings {
    public SmallWorld {
        Check.all(SmallWorld.class, neighbours, rewired);
        RingLattice.requireEven(neighbours);
    }

    @Override
    public Network draw(Population population, Draws luck) {
        int n = population.size();
        MemberDraws whether = new MemberDraws(population, luck.of("network-rewire"));
        MemberDraws whither = new MemberDraws(population, luck.of("network-end"));
        int half = neighbours / 2;
        Ring ring = new Ring(n, half);
        int[] drawn = new int[n];
        // Nearest neighbours first and then those further off, round after round, as published.
        for (int step = 1; step <= half; step++) {
            for (int member = 0; member < n; member++) {
                if (whether.at(member, step) < rewired && ring.contacts[member] < n - 1) {
                    int end = member;
                    while (end == member || ring.linked(member, end)) {
                        end = whither.below(n, member, drawn[member]++);
                    }
                    ring.lead(member, step, end);
                }
            }
        }
        return ring.rows().mutual();
    }

    /** The links by the member each comes from, which it keeps: so many for each, by how far they led at first. */
    private static final class Ring {
        private final int members;
        private final int half;
        private final int[] ends;
        private final int[] contacts;

        Ring(int members, int half) {
            this.members = members;
            this.half = half;
            this.ends = new int[Math.multiplyExact(members, half)];
            this.contacts = new int[members];
            Arrays.fill(contacts, 2 * half);
            for (int member = 0; member < members; member++) {
                for (int step = 1; step <= half; step++) {
                    ends[place(member, step)] = next(member, step);
                }
            }
        }

        private int place(int member, int step) {
            return member * half + step - 1;
        }

        private int next(int member, int step) {
            return (member + step) % members;
        }

        boolean linked(int one, int other) {
            return leads(one, other) || leads(other, one);
        }

        private boolean leads(int one, int other) {
            for (int place = one * half; place < (one + 1) * half; place++) {
                if (ends[place] == other) {
                    return true;
                }
            }
            return false;
        }

        /** Lets a link lead elsewhere. */
        void lead(int member, int step, int end) {
            contacts[ends[place(member, step)]]--;
            contacts[end]++;
            ends[place(member, step)] = end;
        }

        /** Takes in a link. */
        private interface Link {
            void of(int one, int other);
        }

        /** Links in the order in which they came about: those that stayed, then the others as they were led elsewhere. */
        private void each(Link link) {
            for (int member = 0; member < members; member++) {
                for (int step = 1; step <= half; step++) {
                    if (ends[place(member, step)] == next(member, step)) {
                        link.of(member, next(member, step));
                    }
                }
            }
            for (int step = 1; step <= half; step++) {
                for (int member = 0; member < members; member++) {
                    if (ends[place(member, step)] != next(member, step)) {
                        link.of(member, ends[place(member, step)]);
                    }
                }
            }
        }

        /** The links by the lower of the two members. */
        LinkRows rows() {
            int[] first = new int[members + 1];
            each((one, other) -> first[Math.min(one, other) + 1]++);
            for (int member = 0; member < members; member++) {
                first[member + 1] += first[member];
            }
            int[] next = first.clone();
            int[] to = new int[ends.length];
            each((one, other) -> to[next[Math.min(one, other)]++] = Math.max(one, other));
            return new LinkRows(first, to);
        }
    }

    @Override
    public double perMember(PopulationSettings population) {
        return neighbours;
    }

    @Override
    public Drawing drawing() {
        // Beside the links: how many contacts each has and how often it drew.
        return new Drawing(3 * Integer.BYTES, Integer.BYTES / 2.0);
    }

    @Override
    public String obstacle(long members) {
        return RingLattice.tooMany(neighbours, members);
    }
}
