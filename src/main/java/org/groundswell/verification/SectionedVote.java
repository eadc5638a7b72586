package org.groundswell.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.setting.Check;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.tally.Fraction;
import org.groundswell.tally.power.Chamber;
import org.groundswell.tally.power.DoubleMajorityGame;
import org.groundswell.tally.power.Game;
import org.groundswell.tally.power.Player;
import org.groundswell.tally.power.PooledGame;
import org.groundswell.tally.power.Quota;

/** A vote by weights in sections. */
public record SectionedVote(
        @Doc("share that carries, such as more than half") String quota,

        @Doc("whether the sections are pooled or each must carry") @Default("pooled")
        Together together,

        @Doc("the sections") List<House> sections)
        implements Figures {
    /** How the sections' votes are brought together. */
    public enum Together {
        @Doc("all together, each by its part")
        POOLED,
        @Doc("the quota in every one")
        EACH
    }

    /** The players of one section: so many of each weight. */
    public record House(
            @Doc("name of the section") String name,

            @Doc("what it counts of a pooled vote") @Default("1")
            Fraction part,

            @Doc("weights of players, one after another") @Range(min = 0, max = 1e12)
            List<Long> weights,

            @Doc("how often these weights come again") @Range(min = 1, max = 10_000) @Default("1")
            int times) {
        public House {
            Check.all(House.class, name, part, weights, times);
        }

        Chamber chamber() {
            List<Player> players = new ArrayList<>();
            for (long weight : IntStream.range(0, times)
                    .boxed()
                    .flatMap(again -> weights.stream())
                    .toList()) {
                players.add(new Player(name + " " + (players.size() + 1), weight));
            }
            return new Chamber(name, part, players);
        }
    }

    public SectionedVote {
        Check.all(SectionedVote.class, quota, together, sections);
        share(quota);
    }

    private static Quota.Share share(String quota) {
        if (Quota.parse(quota) instanceof Quota.Share share) {
            return share;
        }
        throw new IllegalArgumentException("quota must be a share, such as 2/3 or \"more than half\", but is " + quota);
    }

    @Override
    public double figure(String figure) {
        return new PowerFigures(game()).figure(figure);
    }

    @Override
    public boolean has(String figure) {
        return new PowerFigures(game()).has(figure);
    }

    @Override
    public String known() {
        return new PowerFigures(game()).known();
    }

    private Game game() {
        List<Chamber> chambers = sections.stream().map(House::chamber).toList();
        return together == Together.POOLED
                ? new PooledGame(chambers, share(quota))
                : new DoubleMajorityGame(chambers, share(quota));
    }
}
