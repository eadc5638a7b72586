package org.groundswell.population;

import org.groundswell.random.Draws;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Doc;

/** Everybody knows everybody else. */
@Doc("everybody knows everybody else")
@Conventions({"links: mutual; none with oneself", "weights: all 1"})
public record Complete() implements NetworkSettings {
    @Override
    public Network draw(Population population, Draws luck) {
        return population.size() < 2 ? Contacts.none(population.size()) : new Everyone(population.size());
    }

    @Override
    public double perMember(PopulationSettings population) {
        return 0;
    }
}
