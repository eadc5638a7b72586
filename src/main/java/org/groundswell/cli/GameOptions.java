package org.groundswell.cli;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.math3.fraction.BigFraction;
import org.groundswell.scenario.GameFile;
import org.groundswell.setting.Names;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.tally.Fraction;
import org.groundswell.tally.power.Chamber;
import org.groundswell.tally.power.DoubleMajorityGame;
import org.groundswell.tally.power.Game;
import org.groundswell.tally.power.GameNotation;
import org.groundswell.tally.power.Player;
import org.groundswell.tally.power.PooledGame;
import org.groundswell.tally.power.Quota;
import org.groundswell.tally.power.WeightedGame;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A vote by weights that is given by itself, and not by a scenario: as a file of players, or on the command line. */
final class GameOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--game",
            paramLabel = "GAME",
            description = "a game in short, as \"12: 4,4,4,2,2,1\": the quota, then the weights")
    private @Nullable String game;

    @Option(
            names = "--quota",
            paramLabel = "QUOTA",
            description = "what carries: a weight such as 12, or a share such as 2/3, 65%% or \"more than half\""
                    + " (default more than half)")
    private @Nullable String quota;

    @Option(
            names = "--sections",
            paramLabel = "HOW",
            description = "of a file with sections: pooled, all together and each by its part, or each, the quota in"
                    + " every one (default pooled)")
    private @Nullable Sections sections;

    @Option(
            names = "--part",
            paramLabel = "SECTION=PART",
            description = "what a section counts of a pooled vote, as CLPs=1/2; repeatable (default all alike)")
    private List<String> parts = new ArrayList<>();

    /** How votes in sections are brought together. */
    enum Sections {
        pooled,
        each
    }

    /** The game in short, if there is one. */
    @Nullable
    String inShort() {
        return game;
    }

    /** Refuses what only a file of players can have. */
    void refuseSections() {
        if (sections != null || !parts.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    (sections != null ? "--sections" : "--part") + " is for a file of players that has sections");
        }
    }

    /** The game on the command line. */
    Game inShort(String text) {
        refuseSections();
        if (quota != null) {
            throw new ParameterException(spec.commandLine(), "--quota stands in --game already (leave it out)");
        }
        return refusing("--game " + text, () -> GameNotation.parse(text));
    }

    /** The quota of a vote by shares. */
    Quota.Share share() {
        if (any() instanceof Quota.Share share) {
            return share;
        }
        throw new Refused(
                Place.of("--quota " + quota),
                "must be a share, such as 2/3 or \"more than half\", as the weights of sections have no sum");
    }

    private Quota any() {
        String words = quota;
        return words == null ? Quota.MAJORITY : refusing("--quota " + words, () -> Quota.parse(words));
    }

    /** The game of a file of players. */
    Game of(Path file) {
        Map<String, List<Player>> players = GameFile.read(file);
        if (players.keySet().equals(java.util.Collections.singleton(""))) {
            refuseSections();
            Quota carries = any();
            return refusing(file.toString(), () -> WeightedGame.of(players.getOrDefault("", List.of()), carries));
        }
        Quota.Share carries = share();
        boolean pooled = sections != Sections.each;
        if (!pooled && !parts.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--part is for --sections pooled");
        }
        Map<String, Fraction> counts = counts(players);
        return refusing(file.toString(), () -> {
            List<Chamber> chambers = new ArrayList<>();
            players.forEach((name, own) ->
                    chambers.add(new Chamber(name, counts.getOrDefault(name, new Fraction(1, 1)), own)));
            return pooled ? new PooledGame(chambers, carries) : new DoubleMajorityGame(chambers, carries);
        });
    }

    private Map<String, Fraction> counts(Map<String, List<Player>> players) {
        Map<String, Fraction> counts = new LinkedHashMap<>();
        for (String part : parts) {
            Place place = Place.of("--part " + part);
            int equals = part.lastIndexOf('=');
            String name = equals < 0 ? "" : part.substring(0, equals).strip();
            if (!players.containsKey(name)) {
                throw new Refused(
                        place,
                        equals < 0
                                ? "must be written section=part, such as CLPs=1/2"
                                : "there is no such section" + Names.known(name, players.keySet()));
            }
            if (counts.put(name, refusing(place.toString(), () -> Fraction.parse(part.substring(equals + 1))))
                    != null) {
                throw new Refused(place, name + " is given a part twice");
            }
        }
        BigFraction whole = counts.values().stream()
                .map(part ->
                        new BigFraction(BigInteger.valueOf(part.numerator()), BigInteger.valueOf(part.denominator())))
                .reduce(BigFraction.ZERO, BigFraction::add);
        if (counts.size() == players.size() && !whole.equals(BigFraction.ONE)) {
            throw new Refused(
                    Place.of("--part"), "parts must add to 1, but add to " + Names.number(whole.doubleValue()));
        }
        if (!counts.isEmpty() && counts.size() < players.size()) {
            throw new Refused(
                    Place.of("--part"),
                    "must be given for every section, but is missing for "
                            + players.keySet().stream()
                                    .filter(name -> !counts.containsKey(name))
                                    .findFirst()
                                    .orElse(""));
        }
        return counts;
    }

    /** What the numbers of such a game hang on, beside its players. */
    Map<String, Object> design(Game game) {
        Map<String, Object> design = new LinkedHashMap<>();
        design.put("quota", quota(game));
        if (game.chambers().size() > 1) {
            design.put(
                    "sections",
                    (sections == null ? Sections.pooled : sections).name().toLowerCase(Locale.ROOT));
        }
        if (!parts.isEmpty()) {
            Map<String, Object> counts = new LinkedHashMap<>();
            game.chambers().forEach(chamber -> counts.put(chamber.name(), String.valueOf(chamber.part())));
            design.put("parts", counts);
        }
        return design;
    }

    private String quota(Game game) {
        if (inShort() != null && game instanceof WeightedGame weighted) {
            return String.valueOf(weighted.quota());
        }
        return quota == null ? String.valueOf(Quota.MAJORITY) : quota;
    }

    /** What each section counts, which no weight of its players shows; empty if that is not what the vote goes by. */
    String parts(Game game) {
        if (!(game instanceof PooledGame)) {
            return "";
        }
        List<Chamber> chambers = game.chambers();
        String counts = parts.isEmpty()
                ? "each counts 1/" + chambers.size()
                : chambers.stream()
                        .map(chamber -> chamber.name() + " counts " + chamber.part())
                        .collect(Collectors.joining(", "));
        return ": " + counts + ", whatever the weights in it";
    }

    /** A rule that a game breaks, told with where the game comes from. */
    static <T> T refusing(String place, java.util.function.Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException | Game.TooLarge e) {
            throw new Refused(Place.of(place), String.valueOf(e.getMessage()));
        }
    }
}
