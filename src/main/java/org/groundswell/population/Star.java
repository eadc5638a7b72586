package org.groundswell.population;

import org.groundswell.random.Draws;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Doc;

/** The first member knows all others, who know it alone. */
@Doc("the first member knows all others, who know it alone")
@Conventions({"links: mutual; the centre is member 1", "weights: all 1"})
public record Star() implements NetworkSettings {
    @Override
    public Network draw(Population population, Draws luck) {
        LinkRows links = new LinkRows(population.size(), population.size());
        for (int member = 1; member < population.size(); member++) {
            links.add(0, member);
        }
        return links.mutual();
    }

    @Override
    public double perMember(PopulationSettings population) {
        return 2;
    }
}
