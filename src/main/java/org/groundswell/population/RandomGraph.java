package org.groundswell.population;

import org.groundswell.random.Draws;
import org.groundswell.setting.Check;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;

/** Each pair of members knows each other with the same chance, degree/(N − 1) (Erdős and Rényi 1959; Gilbert 1959). */
@Doc("each pair of members knows each other with the same chance (Erdős and Rényi 1959)")
@Conventions({
    "links: mutual; each pair by itself with chance degree/(N − 1), so that the number of links is chance " + "too",
    "weights: all 1",
    "source: Gilbert 1959; the model of Erdős and Rényi 1959 fixes the number of links"
})
public record RandomGraph(
        @Doc("mean number of contacts") @Range(min = 0, max = 10_000)
        double degree) implements NetworkSettings {
    private static final double MORE = 1.05;

    public RandomGraph {
        Check.all(RandomGraph.class, degree);
    }

    @Override
    public Network draw(Population population, Draws luck) {
        int n = population.size();
        MemberDraws draws = new MemberDraws(population, luck.of("network-link"));
        LinkRows links = new LinkRows(n, degree * n / 2 * MORE);
        Skips skips = new Skips(draws, degree / (n - 1));
        for (int member = 0; member < n; member++) {
            skips.of(member);
            for (long other = member + skips.next(); other < n; other += skips.next()) {
                links.add(member, (int) other);
            }
        }
        return links.mutual();
    }

    @Override
    public double perMember(PopulationSettings population) {
        return degree;
    }

    @Override
    public Drawing drawing() {
        // A little more room than for the mean number of links.
        return new Drawing(Integer.BYTES, MORE * Integer.BYTES / 2);
    }

    @Override
    public String obstacle(long members) {
        return degree <= members - 1
                ? ""
                : "degree must be at most the number of others, " + (members - 1) + ", but is " + degree;
    }
}
