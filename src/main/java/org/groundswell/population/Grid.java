package org.groundswell.population;

import org.groundswell.random.Draws;
import org.groundswell.setting.Check;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;

/** Members on a grid, row after row, each of whom knows those beside, above and below. */
@Doc("members on a grid, each of whom knows those beside, above and below")
@Conventions({
    "links: mutual; members stand row after row in the order of their numbers",
    "edges: without wrap members there have fewer contacts; a row or column of two has no second link by " + "wrap",
    "weights: all 1"
})
public record Grid(
        @Doc("members in a row; they must fill whole rows") @Range(min = 1, max = 100_000)
        int width,

        @Doc("whether each edge of the grid meets the opposite one") @Default("false")
        boolean wrap)
        implements NetworkSettings {
    public Grid {
        Check.all(Grid.class, width, wrap);
    }

    @Override
    public Network draw(Population population, Draws luck) {
        int n = population.size();
        int height = n / width;
        LinkRows links = new LinkRows(n, 2.0 * n);
        for (int member = 0; member < n; member++) {
            int column = member % width;
            int row = member / width;
            if (column + 1 < width) {
                links.add(member, member + 1);
            } else if (wrap && width > 2) {
                links.add(member, member - column);
            }
            if (row + 1 < height) {
                links.add(member, member + width);
            } else if (wrap && height > 2) {
                links.add(member, column);
            }
        }
        return links.mutual();
    }

    @Override
    public double perMember(PopulationSettings population) {
        return 4;
    }

    @Override
    public String obstacle(long members) {
        return members % width == 0
                ? ""
                : "width must divide the number of simulated members, " + members + ", but is " + width;
    }
}
