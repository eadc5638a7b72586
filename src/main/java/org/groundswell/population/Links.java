package org.groundswell.population;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundswell.random.Draws;
import org.groundswell.setting.Check;
import org.groundswell.setting.Clash;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Names;

/** The links of a list, such as that of a real network, each with a weight if it has one. */
@Doc("the links of a list or a file")
@Conventions({
    "links: mutual, or with directed the first listens to the second; a pair named twice is refused",
    "oneself: a member linked with itself is one of its own contacts, once",
    "weights: 1 unless said; below 0 for a foe; a rule that makes nothing of a weight refuses it"
})
public record Links(
        @Doc(
                "{file: links.csv}, or links as [member, member] or [member, member, weight], members by number from 1; a weight is below 0 where"
                        + " one rejects the other")
        List<List<Double>> links,

        @Doc("whether the first of a link listens to the second only, and not the second to the first")
        @Default("false")
        boolean directed)
        implements NetworkSettings {
    private static final long MOST = 1_000_000_000;

    public Links {
        Check.all(Links.class, links, directed);
        Map<Long, Integer> known = new LinkedHashMap<>();
        for (int i = 0; i < links.size(); i++) {
            List<Double> link = links.get(i);
            if (link.size() < 2
                    || link.size() > 3
                    || !number(link.get(0))
                    || !number(link.get(1))
                    || link.size() == 3 && link.get(2) == 0) {
                throw new IllegalArgumentException(path(i + 1)
                        + " must be two members by number from 1, and a weight other than 0 if there is one,"
                        + " but is " + shown(link));
            }
            Integer before = known.putIfAbsent(pair(link.get(0), link.get(1), directed), i + 1);
            if (before != null) {
                throw new Clash(
                        path(i + 1) + " must be of a pair that no other link names, but is " + shown(link)
                                + ", of which " + shown(links.get(before - 1)) + " is already",
                        path(before),
                        directed
                                ? "leave one out"
                                : "leave one out, or say directed: true if each way is a link of its own");
            }
        }
    }

    /** By what messages begin, so that they tell where the link stands. */
    private static String path(int number) {
        return "links." + number;
    }

    private static String shown(List<Double> link) {
        return link.stream().map(Names::number).collect(Collectors.joining(", ", "[", "]"));
    }

    private static boolean number(double member) {
        return member >= 1 && member <= MOST && member == Math.rint(member);
    }

    private static long pair(double one, double other, boolean directed) {
        double first = directed ? one : Math.min(one, other);
        double second = directed ? other : Math.max(one, other);
        return Math.round(first) * (MOST + 1) + Math.round(second);
    }

    @Override
    public Network draw(Population population, Draws luck) {
        LinkList all = new LinkList(links.size());
        for (List<Double> link : links) {
            int one = (int) Math.rint(link.get(0)) - 1;
            int other = (int) Math.rint(link.get(1)) - 1;
            if (link.size() == 3) {
                all.add(one, other, link.get(2));
            } else {
                all.add(one, other);
            }
        }
        return directed ? all.directed(population.size()) : all.mutual(population.size());
    }

    @Override
    public double perMember(PopulationSettings population) {
        return (directed ? 1 : 2) * links.size() / population.simulated();
    }

    @Override
    public double bytesAContact() {
        // Weights, their sums for rules that draw by them, and what those of each member weigh together.
        return Integer.BYTES + (weighed() ? 3 * Double.BYTES : 0);
    }

    @Override
    public Drawing drawing() {
        double link = 2 * Integer.BYTES + (weighed() ? Double.BYTES : 0);
        return new Drawing(0, directed ? link : link / 2);
    }

    private boolean weighed() {
        return links.stream().anyMatch(link -> link.size() == 3);
    }

    @Override
    public String obstacle(long members) {
        for (int i = 0; i < links.size(); i++) {
            double most = Math.max(links.get(i).get(0), links.get(i).get(1));
            if (most > members) {
                return path(i + 1) + " must join members from 1 to " + members + ", as many as are simulated, but is "
                        + shown(links.get(i));
            }
        }
        return "";
    }
}
