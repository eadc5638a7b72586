package org.groundswell.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundswell.lab.Story;
import org.groundswell.random.Chance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every network owes, and what some of them are by definition. */
class GeneratorsTest {
    private static final int MEMBERS = 60;
    private static final Population POPULATION =
            Story.of().with("population.members=" + MEMBERS).population(1, 1);

    static Stream<NetworkSettings> drawn() {
        return Stream.of(
                new RingLattice(6),
                new Grid(10, false),
                new Grid(10, true),
                new Star(),
                new Bipartite(20, 0.3),
                new RandomGraph(5),
                new SmallWorld(6, 0.3),
                new PreferentialAttachment(3),
                new Blocks(Blocks.By.SEGMENTS, 0.2, 0.1),
                new Configuration(new EachMember.Same(4)));
    }

    private static Network draw(NetworkSettings settings, long run) {
        return settings.draw(POPULATION, new Chance(1, run).luck());
    }

    /** How often each names each. */
    private static Map<List<Integer>, Integer> links(Network network) {
        Map<List<Integer>, Integer> links = new TreeMap<>((a, b) -> a.get(0).equals(b.get(0))
                ? a.get(1).compareTo(b.get(1))
                : a.get(0).compareTo(b.get(0)));
        for (int i = 0; i < network.members(); i++) {
            for (int n = 0; n < network.count(i); n++) {
                links.merge(List.of(i, network.contact(i, n)), 1, Integer::sum);
            }
        }
        return links;
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void linksAreMutualSingleAndNeverWithOneself(NetworkSettings settings) {
        assertThat(settings.obstacle(MEMBERS)).isEmpty();
        for (long run = 1; run <= 5; run++) {
            Map<List<Integer>, Integer> links = links(draw(settings, run));
            assertThat(links).isNotEmpty();
            links.forEach((link, times) -> {
                assertThat(times).isEqualTo(1);
                assertThat(link.get(0)).isNotEqualTo(link.get(1));
                assertThat(links).containsKey(List.of(link.get(1), link.get(0)));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void theSameLuckDrawsTheSameNetwork(NetworkSettings settings) {
        assertThat(links(draw(settings, 3))).isEqualTo(links(draw(settings, 3)));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void anEntryHasItsOwner(NetworkSettings settings) {
        ownersFit(draw(settings, 1));
    }

    @Test
    void everyoneIsThePlainCompleteNetwork() {
        Network everyone = new Everyone(7);
        for (int i = 0; i < 7; i++) {
            int own = i;
            assertThat(IntStream.range(0, everyone.count(i)).map(n -> everyone.contact(own, n)))
                    .containsExactlyElementsOf(
                            IntStream.range(0, 7).filter(j -> j != own).boxed().toList());
        }
        ownersFit(everyone);
        // Members without contacts stand between others.
        ownersFit(new Contacts(new int[] {0, 0, 2, 2, 2, 3, 3}, new int[] {4, 0, 1}));
    }

    private static void ownersFit(Network network) {
        long entry = 0;
        for (int i = 0; i < network.members(); i++) {
            assertThat(network.first(i)).isEqualTo(entry);
            for (int n = 0; n < network.count(i); n++) {
                assertThat(network.owner(entry)).isEqualTo(i);
                assertThat(network.contact(entry++)).isEqualTo(network.contact(i, n));
            }
        }
        assertThat(network.entries()).isEqualTo(entry);
    }

    @Test
    void aListedLinkIsTakenAtItsWord() {
        Links settings = new Links(List.of(List.of(1.0, 2.0, -0.5), List.of(3.0, 3.0), List.of(2.0, 3.0, 2.0)), false);
        Network mutual = draw(settings, 1);
        assertThat(mutual.contact(0, 0)).isEqualTo(1);
        assertThat(mutual.weight(0, 0)).isEqualTo(-0.5);
        assertThat(mutual.weight(1, 0)).isEqualTo(-0.5);
        assertThat(mutual.count(1)).isEqualTo(2);
        assertThat(mutual.count(2)).as("itself once, and the second").isEqualTo(2);
        assertThat(mutual.weight(2, 0)).isEqualTo(1);
        Network directed = draw(new Links(settings.links(), true), 1);
        assertThat(directed.count(0)).isEqualTo(1);
        assertThat(directed.count(1)).isEqualTo(1);
        assertThat(settings.obstacle(2)).contains("from 1 to 2", "3");
    }

    /** Chances of 0 and 1 leave nothing to chance. */
    @Test
    void certainLinksAreAllThere() {
        assertThat(draw(new RandomGraph(MEMBERS - 1), 1).entries()).isEqualTo((long) MEMBERS * (MEMBERS - 1));
        assertThat(draw(new RandomGraph(0), 1).entries()).isZero();
        assertThat(draw(new Bipartite(10, 1), 1).entries()).isEqualTo(2 * 10 * 50);
        assertThat(draw(new Blocks(Blocks.By.UNITS, 1, 0), 1).entries()).isEqualTo((long) MEMBERS * (MEMBERS - 1));
        assertThat(links(draw(new SmallWorld(6, 0), 1))).isEqualTo(links(draw(new RingLattice(6), 1)));
    }
}
