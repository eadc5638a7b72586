package org.groundswell.population;

import java.util.LinkedHashSet;
import java.util.Set;
import org.groundswell.random.Draws;
import org.groundswell.setting.Check;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Names;
import org.groundswell.setting.Range;

/**
 * Each member has a given number of ends, which are joined two by two by chance (configuration model; Molloy and Reed 1995).
 * Links with oneself and second links of a pair are erased, and the last end of an odd number stays loose.
 */
@Doc("members have given numbers of contacts, joined by chance (configuration model)")
@Conventions({
    "links: mutual; links with oneself and second links of a pair are erased, so that members may have "
            + "fewer contacts than stated",
    "odd sums: the last end stays loose",
    "weights: all 1",
    "source: Molloy and Reed 1995"
})
public record Configuration(
        @Doc("contacts of each member, rounded to whole numbers, before links with oneself and second links are erased")
        @Range(min = 0, max = 1e6)
        EachMember degrees)
        implements NetworkSettings {
    public Configuration {
        Check.all(Configuration.class, degrees);
    }

    @Override
    public Network draw(Population population, Draws luck) {
        int n = population.size();
        double[] degree = degrees.values(population, luck.of("network-degree"));
        int ends = 0;
        for (int member = 0; member < n; member++) {
            ends = Math.addExact(ends, (int) Math.rint(degree[member]));
        }
        MemberDraws order = new MemberDraws(population, luck.of("network-order"));
        double[] place = new double[ends];
        int[] owner = new int[ends];
        int end = 0;
        for (int member = 0; member < n; member++) {
            for (int slot = 0; slot < (int) Math.rint(degree[member]); slot++) {
                place[end] = order.at(member, slot);
                owner[end++] = member;
            }
        }
        int[] by = Ranks.order(place);
        Set<Long> linked = new LinkedHashSet<>();
        LinkList links = new LinkList(ends / 2.0);
        for (int pair = 0; pair + 1 < ends; pair += 2) {
            int one = owner[by[pair]];
            int other = owner[by[pair + 1]];
            long key = (long) Math.min(one, other) * n + Math.max(one, other);
            if (one != other && linked.add(key)) {
                links.add(one, other);
            }
        }
        return links.mutual(n);
    }

    @Override
    public double perMember(double members) {
        // Ends, their order and the pairs linked so far; of very unequal numbers a tenth of the greatest is more than
        // the mean.
        return 6 * Math.min(degrees.most(), 10 + degrees.most() / 10);
    }

    @Override
    public String obstacle(long members) {
        return degrees.most() < members
                ? ""
                : "degrees must be below the number of simulated members, " + members + ", but go up to "
                        + Names.number(degrees.most());
    }
}
