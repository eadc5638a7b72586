package org.groundswell.population;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        List<Set<Integer>> known = new ArrayList<>(n);
        for (int member = 0; member < n; member++) {
            known.add(new LinkedHashSet<>());
        }
        for (int member = 0; member < n; member++) {
            for (int step = 1; step <= neighbours / 2; step++) {
                link(known, member, (member + step) % n);
            }
        }
        int[] drawn = new int[n];
        // Nearest neighbours first and then those further off, round after round, as published.
        for (int step = 1; step <= neighbours / 2; step++) {
            for (int member = 0; member < n; member++) {
                if (whether.at(member, step) < rewired && known.get(member).size() < n - 1) {
                    int old = (member + step) % n;
                    int end = old;
                    while (end == member || known.get(member).contains(end)) {
                        end = whither.below(n, member, drawn[member]++);
                    }
                    known.get(member).remove(old);
                    known.get(old).remove(member);
                    link(known, member, end);
                }
            }
        }
        LinkList links = new LinkList((double) n * neighbours / 2);
        for (int member = 0; member < n; member++) {
            for (int other : known.get(member)) {
                if (member < other) {
                    links.add(member, other);
                }
            }
        }
        return links.mutual(n);
    }

    private static void link(List<Set<Integer>> known, int one, int other) {
        known.get(one).add(other);
        known.get(other).add(one);
    }

    @Override
    public double perMember(double members) {
        // The sets in which links are moved take more than the links.
        return 6.0 * neighbours;
    }

    @Override
    public String obstacle(long members) {
        return RingLattice.tooMany(neighbours, members);
    }
}
