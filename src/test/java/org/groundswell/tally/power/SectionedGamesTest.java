package org.groundswell.tally.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.groundswell.tally.Fraction;

/** The order of players and of sections, and the unit in which a section weighs, are nothing to anybody's power. */
class SectionedGamesTest {
    private static final int FEW = 200;

    private static final List<BiFunction<List<Chamber>, Quota.Share, Game>> GAMES =
            List.of(PooledGame::new, DoubleMajorityGame::new);

    /** Two or three sections, and what carries. */
    record Body(List<Chamber> chambers, Quota.Share quota) {}

    @Provide
    Arbitrary<Body> bodies() {
        Arbitrary<List<Long>> weights = Arbitraries.longs()
                .between(0, 9)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .filter(some -> some.stream().anyMatch(weight -> weight > 0));
        Arbitrary<Fraction> parts = Arbitraries.integers().between(1, 5).map(part -> new Fraction(part, 6));
        Arbitrary<List<Chamber>> chambers = Combinators.combine(parts, weights)
                .as((part, some) -> new Chamber("", part, Games.players(array(some))))
                .list()
                .ofMinSize(2)
                .ofMaxSize(3)
                .map(SectionedGamesTest::named);
        Arbitrary<Quota.Share> quotas = Combinators.combine(
                        Arbitraries.integers().between(1, 12), Arbitraries.of(true, false))
                .as((twelfths, exceeded) -> new Quota.Share(new Fraction(twelfths, 12), exceeded && twelfths < 12));
        return Combinators.combine(chambers, quotas).as(Body::new).withoutEdgeCases();
    }

    /** Sections, and the players of all, by names of their own. */
    private static List<Chamber> named(List<Chamber> chambers) {
        List<Chamber> named = new ArrayList<>();
        for (int i = 0; i < chambers.size(); i++) {
            String section = "section " + i;
            named.add(new Chamber(
                    section,
                    chambers.get(i).part(),
                    chambers.get(i).players().stream()
                            .map(player -> new Player(player.name() + " of " + section, player.weight()))
                            .toList()));
        }
        return named;
    }

    private static long[] array(List<Long> weights) {
        return weights.stream().mapToLong(weight -> weight).toArray();
    }

    private static List<Power> powers(Body body, BiFunction<List<Chamber>, Quota.Share, Game> kind) {
        return kind.apply(body.chambers(), body.quota()).powers().all();
    }

    private static List<String> names(Body body) {
        return body.chambers().stream()
                .flatMap(chamber -> chamber.players().stream())
                .map(Player::name)
                .toList();
    }

    @Property(tries = FEW)
    void scalingEachSectionByAFactorOfItsOwnChangesNothing(
            @ForAll("bodies") Body body, @ForAll @LongRange(min = 1, max = 1_000_000) long factor) {
        List<Chamber> scaled = IntStream.range(0, body.chambers().size())
                .mapToObj(i -> times(factor + 17L * i, body.chambers().get(i)))
                .toList();
        GAMES.forEach(kind ->
                assertThat(powers(new Body(scaled, body.quota()), kind)).isEqualTo(powers(body, kind)));
    }

    private static Chamber times(long factor, Chamber chamber) {
        return new Chamber(
                chamber.name(),
                chamber.part(),
                chamber.players().stream()
                        .map(player -> new Player(player.name(), factor * player.weight()))
                        .toList());
    }

    @Property(tries = FEW)
    void theOrderOfPlayersAndOfSectionsIsNothing(@ForAll("bodies") Body body, @ForAll Random order) {
        List<Chamber> shuffled = new ArrayList<>();
        for (Chamber chamber : body.chambers()) {
            List<Player> players = new ArrayList<>(chamber.players());
            Collections.shuffle(players, order);
            shuffled.add(new Chamber(chamber.name(), chamber.part(), players));
        }
        Collections.shuffle(shuffled, order);
        Body other = new Body(shuffled, body.quota());
        for (BiFunction<List<Chamber>, Quota.Share, Game> kind : GAMES) {
            List<Power> powers = powers(body, kind);
            List<Power> others = powers(other, kind);
            for (int i = 0; i < powers.size(); i++) {
                assertThat(others.get(names(other).indexOf(names(body).get(i)))).isEqualTo(powers.get(i));
            }
        }
    }

    /** Only proportions of sections matter where they count together, and no part does where each must carry. */
    @Property(tries = FEW)
    void scalingThePartsOfSectionsChangesNothing(
            @ForAll("bodies") Body body, @ForAll @LongRange(min = 1, max = 1_000) long divisor) {
        List<Chamber> scaled = body.chambers().stream()
                .map(chamber -> new Chamber(
                        chamber.name(),
                        new Fraction(
                                chamber.part().numerator(),
                                divisor * chamber.part().denominator()),
                        chamber.players()))
                .toList();
        GAMES.forEach(kind ->
                assertThat(powers(new Body(scaled, body.quota()), kind)).isEqualTo(powers(body, kind)));
    }
}
