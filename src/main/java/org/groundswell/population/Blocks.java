package org.groundswell.population;

import org.groundswell.random.Draws;
import org.groundswell.setting.Check;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;

/**
 * Each pair of members knows each other with one chance if both are of one block and with another if not (stochastic block
 * model; Holland, Laskey and Leinhardt 1983).
 */
@Doc("two members know each other with one chance within a block and another across (stochastic block model)")
@Conventions({"links: mutual; each pair by itself", "weights: all 1", "source: Holland, Laskey and Leinhardt 1983"})
public record Blocks(
        @Doc("what makes a block") @Default("units") By by,

        @Doc("chance that two members of one block know each other") @Range(min = 0, max = 1)
        double within,

        @Doc("chance that two members of different blocks know each other") @Range(min = 0, max = 1)
        double across)
        implements NetworkSettings {
    /** What makes a block. */
    public enum By {
        @Doc("units")
        UNITS,
        @Doc("segments")
        SEGMENTS
    }

    public Blocks {
        Check.all(Blocks.class, by, within, across);
    }

    @Override
    public Network draw(Population population, Draws luck) {
        int n = population.size();
        MemberDraws draws = new MemberDraws(population, luck.of("network-link"));
        MemberDraws keep = new MemberDraws(population, luck.of("network-keep"));
        double most = Math.max(within, across);
        LinkRows links = new LinkRows(n, perMember(population.settings()) * n / 2);
        Skips skips = new Skips(draws, most);
        for (int member = 0; member < n && most > 0; member++) {
            skips.of(member);
            int slot = 0;
            for (long next = member + skips.next(); next < n; next += skips.next()) {
                int other = (int) next;
                double chance = same(population, member, other) ? within : across;
                // Drawn with the larger chance, and of those as many kept as make the right one.
                if (keep.at(member, slot++) * most < chance) {
                    links.add(member, other);
                }
            }
        }
        return links.mutual();
    }

    private boolean same(Population population, int one, int other) {
        return by == By.UNITS
                ? population.unitOf(one) == population.unitOf(other)
                : population.segmentOf(one) == population.segmentOf(other);
    }

    @Override
    public double perMember(PopulationSettings population) {
        double members = population.simulated();
        double squares = 0;
        if (by == By.UNITS) {
            UnitLayout units = UnitLayout.of(population);
            for (int unit = 0; unit < units.simulated(); unit++) {
                squares += (double) units.size(unit) * units.size(unit);
            }
        } else {
            for (double share : Membership.shares(population)) {
                squares += share * members * share * members;
            }
        }
        return (within * squares + across * (members * members - squares)) / members;
    }
}
