package org.groundswell.population;

import org.groundswell.random.Draws;
import org.groundswell.setting.Check;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;

/** Members in a ring, each of whom knows the nearest on both sides. */
@Doc("members in a ring, each of whom knows the nearest on both sides")
@Conventions({"links: mutual; members stand in the order of their numbers", "weights: all 1"})
public record RingLattice(
        @Doc("contacts of each, an even number: half of them on either side") @Range(min = 2, max = 10_000)
        int neighbours)
        implements NetworkSettings {
    public RingLattice {
        Check.all(RingLattice.class, neighbours);
        requireEven(neighbours);
    }

    static void requireEven(int neighbours) {
        if (neighbours % 2 == 1) {
            throw new IllegalArgumentException("neighbours must be even, but is " + neighbours);
        }
    }

    static String tooMany(int neighbours, long members) {
        return neighbours < members
                ? ""
                : "neighbours must be below the number of simulated members, " + members + ", but is " + neighbours;
    }

    @Override
    public Network draw(Population population, Draws luck) {
        int n = population.size();
        LinkRows links = new LinkRows(n, (double) n * neighbours / 2);
        for (int member = 0; member < n; member++) {
            for (int step = 1; step <= neighbours / 2; step++) {
                links.add(member, (member + step) % n);
            }
        }
        return links.mutual();
    }

    @Override
    public double perMember(PopulationSettings population) {
        return neighbours;
    }

    @Override
    public String obstacle(long members) {
        return tooMany(neighbours, members);
    }
}
