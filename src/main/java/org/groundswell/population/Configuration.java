package org.groundswell.population;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
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
        IntToDoubleFunction each = degrees.each(population, luck.of("network-degree"));
        int[] upTo = new int[n + 1];
        for (int member = 0; member < n; member++) {
            upTo[member + 1] = Math.addExact(upTo[member], (int) Math.rint(each.applyAsDouble(member)));
        }
        int ends = upTo[n];
        MemberDraws order = new MemberDraws(population, luck.of("network-order"));
        int[] owner = new int[ends];
        for (int member = 0; member < n; member++) {
            Arrays.fill(owner, upTo[member], upTo[member + 1], member);
        }
        int[] by = Ranks.order(ends, end -> order.at(owner[end], end - upTo[owner[end]]));
        PairSet linked = new PairSet(ends / 2);
        LinkList links = new LinkList(ends / 2.0);
        for (int pair = 0; pair + 1 < ends; pair += 2) {
            int one = owner[by[pair]];
            int other = owner[by[pair + 1]];
            if (one != other && linked.add(Math.min(one, other), Math.max(one, other))) {
                links.add(one, other);
            }
        }
        return links.mutual(n);
    }

    @Override
    public double perMember(PopulationSettings population) {
        return degrees.mean(population);
    }

    @Override
    public Drawing drawing() {
        // Owners of ends and their order, pairs linked so far in a table of up to three times their number, and links.
        return new Drawing(Integer.BYTES, 2 * Integer.BYTES + 1.5 * Long.BYTES + Integer.BYTES);
    }

    @Override
    public String obstacle(long members) {
        return degrees.most() < members
                ? ""
                : "degrees must be below the number of simulated members, " + members + ", but go up to "
                        + Names.number(degrees.most());
    }
}
