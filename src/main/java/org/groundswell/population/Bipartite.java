package org.groundswell.population;

import org.groundswell.random.Draws;
import org.groundswell.setting.Check;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;

/** Two sides, within which nobody knows anybody; across, each pair knows each other with the same chance. */
@Doc("two sides, across which members know each other and within which they do not")
@Conventions({"links: mutual; each pair across by itself", "weights: all 1"})
public record Bipartite(
        @Doc("members of the first side, those numbered first") @Range(min = 1, max = 1e9)
        int first,

        @Doc("chance that two members of different sides know each other") @Range(min = 0, max = 1) @Default("1")
        double chance)
        implements NetworkSettings {
    public Bipartite {
        Check.all(Bipartite.class, first, chance);
    }

    @Override
    public Network draw(Population population, Draws luck) {
        int n = population.size();
        MemberDraws draws = new MemberDraws(population, luck.of("network-link"));
        LinkRows links = new LinkRows(n, chance * first * (n - first));
        Skips skips = new Skips(draws, chance);
        for (int member = 0; member < first; member++) {
            skips.of(member);
            for (long other = first - 1 + skips.next(); other < n; other += skips.next()) {
                links.add(member, (int) other);
            }
        }
        return links.mutual();
    }

    @Override
    public double perMember(PopulationSettings population) {
        double members = population.simulated();
        return 2 * chance * first * (members - first) / members;
    }

    @Override
    public String obstacle(long members) {
        return first < members
                ? ""
                : "first must leave a member for the second side, so be below the number of simulated members, "
                        + members
                        + ", but is " + first
                        + (members < 2
                                ? " (raise population.members or population.scale)"
                                : " (half would be " + members / 2 + ")");
    }
}
