package org.groundswell.tally;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.groundswell.ballots.BallotFile;
import org.groundswell.ballots.Format;

/** One ballot paper as a voter fills it in: ranks of options, several of which may be level. */
public record Paper(List<List<Integer>> ranks, long count) {
    /** The vote of options 0 to n − 1, read as a file would be. */
    public static Papers vote(int options, List<Paper> papers) {
        String names = Votes.numbers(options).stream().map(String::valueOf).collect(Collectors.joining(", "));
        return read(
                "options: " + names + "\n" + papers.stream().map(Paper::line).collect(Collectors.joining()));
    }

    /** A vote in lines such as "42: A > B = C". */
    public static Papers read(String lines) {
        try {
            return new BallotFile("test", Format.LINES, List.of(), null, false)
                    .read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
                    .box();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line() {
        return count + ": "
                + ranks.stream()
                        .map(level -> level.stream().map(String::valueOf).collect(Collectors.joining(" = ")))
                        .collect(Collectors.joining(" > "))
                + "\n";
    }

    /** The rank of an option from 0; those not named share the rank behind all others. */
    int rank(int option) {
        for (int rank = 0; rank < ranks.size(); rank++) {
            if (ranks.get(rank).contains(option)) {
                return rank;
            }
        }
        return ranks.size();
    }

    /** Few papers of few options, so that ties are common. */
    public static Arbitrary<List<Paper>> some(int options, boolean levels) {
        Arbitrary<List<Boolean>> cuts = Arbitraries.integers()
                .between(0, 3)
                .map(n -> !levels || n > 0)
                .list()
                .ofSize(options);
        return Combinators.combine(
                        Arbitraries.shuffle(Votes.numbers(options)),
                        Arbitraries.integers().between(1, options),
                        cuts,
                        Arbitraries.longs().between(1, 4))
                .as((order, length, cut, count) -> new Paper(ranks(order.subList(0, length), cut), count))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .withoutEdgeCases();
    }

    private static List<List<Integer>> ranks(List<Integer> order, List<Boolean> cut) {
        List<List<Integer>> ranks = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            if (i == 0 || cut.get(i)) {
                ranks.add(new ArrayList<>());
            }
            ranks.get(ranks.size() - 1).add(order.get(i));
        }
        return ranks;
    }
}
