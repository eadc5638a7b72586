package org.groundswell.population;

import org.groundswell.random.Draws;
import org.groundswell.setting.Check;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;

/** Each member names half of its contacts, partly at home and among its like; some are named far more often than others. */
@Doc("each member names half of its contacts, partly at home and among its like")
@Conventions({
    "links: mutual; two who name each other have two links, and count or meet twice as much; none with " + "oneself",
    "weights: all 1",
    "source: this model's own; numbers of contacts have a tail as in Barabási and Albert 1999"
})
public record Acquaintances(
        @Doc("mean number of contacts; 0 leaves the network out")
        @Range(min = 0, max = 200)
        @Default(value = "12", low = "8", high = "18", source = "assumed: first range of the model")
        int contacts,

        @Doc("share of contacts within one's own unit")
        @Range(min = 0, max = 1)
        @Default(value = "0.6", low = "0.4", high = "0.8", source = "assumed: wide")
        double unit,

        @Doc("share of contacts picked among one's own segment")
        @Range(min = 0, max = 1)
        @Default(value = "0.3", low = "0.1", high = "0.5", source = "assumed: wide")
        double segment,

        @Doc("share of contacts picked among one's own body, for members of one")
        @Range(min = 0, max = 1)
        @Default(value = "0.2", low = "0.1", high = "0.3", source = "assumed: wide")
        double body,

        @Doc("exponent of the tail of the number of contacts; 3 as in preferential attachment")
        @Range(min = 2.1, max = 20)
        @Default(
                value = "3",
                low = "2.5",
                high = "4",
                source = "assumed: around the exponent of Barabasi and Albert 1999")
        double tail)
        implements NetworkSettings {
    public Acquaintances {
        Check.all(Acquaintances.class, contacts, unit, segment, body, tail);
    }

    @Override
    public Network draw(Population population, Draws luck) {
        return ContactDraw.draw(population, this, luck);
    }

    @Override
    public Drawing drawing() {
        // Beside the links: the pools of segments and bodies, and the body of each member.
        return new Drawing(3 * Integer.BYTES + Byte.BYTES, Integer.BYTES / 2.0);
    }

    @Override
    public double perMember(PopulationSettings population) {
        return contacts;
    }
}
