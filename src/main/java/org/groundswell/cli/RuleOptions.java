package org.groundswell.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.groundswell.random.Chance;
import org.groundswell.random.Keyed;
import org.groundswell.setting.Kind;
import org.groundswell.setting.Names;
import org.groundswell.tally.Approval;
import org.groundswell.tally.Borda;
import org.groundswell.tally.Denominator;
import org.groundswell.tally.Fraction;
import org.groundswell.tally.Lookback;
import org.groundswell.tally.Strength;
import org.groundswell.tally.SuperMajority;
import org.groundswell.tally.TieBreak;
import org.groundswell.tally.TieRule;
import org.groundswell.tally.seats.Surplus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which rule counts, and what it can be told; an option that the rule does not know is refused. */
final class RuleOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--rule",
            required = true,
            paramLabel = "RULE",
            description = {
                "majority, super-majority, plurality, two-round, instant-runoff, amendment, borda, approval, condorcet,"
                        + " copeland, minimax, schulze, ranked-pairs, stv or block"
            })
    private String rule;

    @Option(names = "--seats", paramLabel = "N", description = "stv, block: seats to fill (default as in a .blt file)")
    private @Nullable String seats;

    @Option(
            names = "--slates",
            paramLabel = "FILE",
            description = "block: all seats go to one slate; lines of SLATE: OPTION, OPTION")
    private @Nullable String slates;

    @Option(
            names = "--ties",
            paramLabel = "HOW",
            defaultValue = "listed",
            description = "who is preferred among level options: listed (first), reverse or lot (default"
                    + " ${DEFAULT-VALUE}); instant-runoff, stv: before that who had more votes in the latest round in"
                    + " which they differed (backwards,lot) or in the first one (forwards,lot)")
    private String ties;

    @Option(names = "--seed", paramLabel = "N", description = "seed of --ties lot")
    private @Nullable String seed;

    @Option(
            names = "--proposal",
            paramLabel = "NAME",
            description = "majority, super-majority: the option that is voted on (default the first that is listed)")
    private @Nullable String proposal;

    @Option(
            names = "--of",
            paramLabel = "WHAT",
            description = "majority, super-majority: a share of cast, valid, yes-and-no (default) or electorate")
    private @Nullable String of;

    @Option(names = "--share", paramLabel = "SHARE", description = "super-majority: such as 2/3")
    private @Nullable String share;

    @Option(
            names = "--unnamed",
            paramLabel = "HOW",
            description =
                    "borda: options not on a ballot share what points are left, averaged (default), or get nothing")
    private @Nullable String unnamed;

    @Option(
            names = "--approve",
            paramLabel = "WHICH",
            description = "approval: all that a ballot has named (default), or those above-last of the options listed")
    private @Nullable String approve;

    @Option(
            names = "--strength",
            paramLabel = "OF",
            description = "minimax, ranked-pairs: a pair is won by winning-votes (default of minimax) or margins (of"
                    + " ranked-pairs)")
    private @Nullable String strength;

    @Option(
            names = "--surplus",
            paramLabel = "HOW",
            description = "stv: weighted-inclusive Gregory (default), or Gregory's last-parcel")
    private @Nullable String surplus;

    @Option(
            names = "--decimals",
            paramLabel = "N",
            description = "stv: cut the values of papers to so many decimals (default: exact fractions)")
    private @Nullable String decimals;

    String rule() {
        return rule;
    }

    @Nullable
    String slates() {
        return slates;
    }

    /** What holds for a rule that knows these options, whether it was said or not, to be shown with the answer. */
    Map<String, Object> settled(List<String> known) {
        Map<String, Object> settled = new LinkedHashMap<>();
        for (String name : known) {
            switch (name) {
                case "--of" -> settled.put("of", written(of()));
                case "--share" -> settled.put("share", share().toString());
                case "--unnamed" -> settled.put("unnamed", written(unnamed()));
                case "--approve" -> settled.put("approve", written(approve()));
                case "--strength" -> settled.put("strength", written(strength()));
                default -> {
                    // The others are told where the seats are.
                }
            }
        }
        return settled;
    }

    private static String written(Enum<?> word) {
        return Kind.word(word).name();
    }

    private Map<String, String> given() {
        Map<String, @Nullable String> all = new LinkedHashMap<>();
        all.put("--seats", seats);
        all.put("--slates", slates);
        all.put("--proposal", proposal);
        all.put("--of", of);
        all.put("--share", share);
        all.put("--unnamed", unnamed);
        all.put("--approve", approve);
        all.put("--strength", strength);
        all.put("--surplus", surplus);
        all.put("--decimals", decimals);
        Map<String, String> given = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (value != null) {
                given.put(name, value);
            }
        });
        return given;
    }

    /** Refuses what only other rules know. */
    void mustBeOnly(List<String> known) {
        for (String name : given().keySet()) {
            if (!known.contains(name)) {
                throw refused(name + " says nothing to " + rule
                        + (known.isEmpty() ? "" : ", which knows " + String.join(", ", known)));
            }
        }
        if (!rule.equals("stv") && !rule.equals("instant-runoff") && lookback() != Lookback.NONE) {
            throw refused("--ties " + ties + " says nothing to " + rule
                    + ": only instant-runoff and stv have rounds to look at");
        }
        if (seed != null && !lastly().equals("lot")) {
            throw refused("--seed goes with --ties lot only");
        }
    }

    @Nullable
    String proposal() {
        return proposal;
    }

    Denominator of() {
        return word("--of", of == null ? "yes-and-no" : of, Denominator.class);
    }

    Fraction share() {
        if (share == null) {
            throw refused("--rule super-majority needs --share, such as --share 2/3");
        }
        try {
            return new SuperMajority(Fraction.parse(share), Denominator.YES_AND_NO).share();
        } catch (IllegalArgumentException e) {
            throw refused("--" + e.getMessage());
        }
    }

    Borda.Unnamed unnamed() {
        return word("--unnamed", unnamed == null ? "averaged" : unnamed, Borda.Unnamed.class);
    }

    Approval.Approved approve() {
        return word("--approve", approve == null ? "named" : approve, Approval.Approved.class);
    }

    /** What wins are measured by: with minimax winning votes, with ranked pairs Tideman's margins, unless it is said. */
    Strength strength() {
        Strength usual = rule.equals("minimax") ? Strength.WINNING_VOTES : Strength.MARGINS;
        return strength == null ? usual : word("--strength", strength, Strength.class);
    }

    Surplus surplus() {
        return word("--surplus", surplus == null ? "weighted-inclusive" : surplus, Surplus.class);
    }

    OptionalInt decimals() {
        return decimals == null
                ? OptionalInt.empty()
                : OptionalInt.of(new Whole("--decimals", 0, 18).ofInt(decimals, command()));
    }

    /** The seats asked for, or those of the file. */
    int seats(OptionalInt ofFile, int options) {
        if (seats == null && ofFile.isEmpty()) {
            throw refused("--rule " + rule + " needs --seats, as the file does not say how many there are");
        }
        if (seats == null && ofFile.getAsInt() > options) {
            throw refused("the file has " + ofFile.getAsInt() + " seats for " + options + " options: give --seats");
        }
        return seats == null ? ofFile.getAsInt() : new Whole("--seats", 1, options).ofInt(seats, command());
    }

    /** The tie rule over options of these names, on which lots hang. */
    TieBreak ties(List<String> names) {
        TieBreak order = switch (lastly()) {
            case "listed" -> TieBreak.listed(names.size());
            case "reverse" -> TieBreak.statusQuo(names.size());
            case "lot" -> {
                if (seed == null) {
                    throw refused("--ties lot needs --seed, so that the draw can be repeated");
                }
                Keyed lot = new Chance(Whole.any("--seed").of(seed, command()), 0)
                        .world()
                        .of("lot", "count");
                yield TieRule.LOT.over(names.size(), option -> lot.uniform(Keyed.who(names.get(option)), 0, 0));
            }
            default -> throw unknown("--ties", ties, List.of("listed", "reverse", "lot", "backwards", "forwards"));
        };
        return order.after(lookback());
    }

    private Lookback lookback() {
        return switch (ties.split(",", 2)[0].strip()) {
            case "backwards" -> Lookback.BACKWARDS;
            case "forwards" -> Lookback.FORWARDS;
            default -> Lookback.NONE;
        };
    }

    /** What decides where earlier rounds do not. */
    private String lastly() {
        String[] words = ties.split(",", 2);
        return lookback() == Lookback.NONE ? ties : words.length == 2 ? words[1].strip() : "listed";
    }

    /** Whether the order of the options decides what level ones get. */
    boolean tiesGoByOrder() {
        return !lastly().equals("lot");
    }

    /** How ties are decided. */
    String byTies() {
        return "--ties " + ties + (lastly().equals("lot") ? " --seed " + seed : "");
    }

    <E extends Enum<E>> E word(String option, String typed, Class<E> words) {
        List<String> known = Kind.words(words).stream().map(Kind::name).toList();
        if (known.contains(typed)) {
            return words.getEnumConstants()[known.indexOf(typed)];
        }
        throw unknown(option, typed, known);
    }

    ParameterException unknown(String option, String typed, List<String> known) {
        return refused(option + " must be one of " + String.join(", ", known) + ", but is " + Names.shown(typed)
                + Names.hint(typed, known));
    }

    ParameterException refused(String message) {
        return new ParameterException(command(), message);
    }

    private CommandLine command() {
        return spec.commandLine();
    }
}
