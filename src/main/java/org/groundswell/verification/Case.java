package org.groundswell.verification;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundswell.setting.Check;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Node;
import org.groundswell.setting.Range;
import org.groundswell.tally.power.GameNotation;
import org.jspecify.annotations.Nullable;

/** Something of which theory tells what it must come to: runs of a scenario, a count, a vote by weights, or a function. */
public record Case(
        @Doc("name of the case") String name,
        @Doc("rule that is held against theory") String rule,
        @Doc("what is looked at, in words") String about,
        @Doc("where the theory is from") String source,

        @Doc("runs of the whole suite") @Range(min = 1, max = 1e6) @Default("1")
        int runs,

        @Doc("runs of the quick suite; 0 leaves the case out of it") @Range(min = 0, max = 1e6) @Default("0")
        int quick,

        @Doc("settings laid over those of the base") @Default("{}")
        Map<String, Node> scenario,

        @Doc("ballots to be counted, instead of a scenario") @Nullable
        Election election,

        @Doc("ballots by which seats are filled by a transferable vote, instead of a scenario") @Nullable
        Seating seating,

        @Doc("ballots by which seats are filled at one look, instead of a scenario") @Nullable
        BlockVote block,

        @Doc("card vote in sections, instead of a scenario") @Nullable
        CardVote cards,

        @Doc("vote by weights such as \"12: 4,4,4,2,2,1\", instead of a scenario") @Nullable
        String game,

        @Doc("vote by weights in sections, instead of a scenario") @Nullable
        SectionedVote sectioned,

        @Doc("calculation on which estimators are held against theory, instead of a scenario; a run is a study of it")
        @Nullable
        TestFunction function,

        @Doc("what it must come to") List<Expectation> expect) {
    public Case {
        Check.all(
                Case.class,
                name,
                rule,
                about,
                source,
                runs,
                quick,
                scenario,
                election,
                seating,
                block,
                cards,
                game,
                sectioned,
                function,
                expect);
        long subjects = (scenario.isEmpty() ? 0 : 1)
                + (function == null ? 0 : 1)
                + figures(election, seating, block, cards, game, sectioned).count();
        if (subjects != 1) {
            throw new IllegalArgumentException(
                    "must have one of scenario, election, seating, block, cards, game, sectioned and function, but has "
                            + subjects);
        }
        if (expect.isEmpty()) {
            throw new IllegalArgumentException("expect must say something");
        }
    }

    /** What its figures are asked of, if it is about nothing that runs. */
    Optional<Figures> figures() {
        return figures(election, seating, block, cards, game, sectioned).findFirst();
    }

    private static Stream<Figures> figures(
            @Nullable Election election,
            @Nullable Seating seating,
            @Nullable BlockVote block,
            @Nullable CardVote cards,
            @Nullable String game,
            @Nullable SectionedVote sectioned) {
        return Stream.<Figures>of(
                        election,
                        seating,
                        block,
                        cards,
                        game == null ? null : new PowerFigures(GameNotation.parse(game)),
                        sectioned)
                .filter(Objects::nonNull);
    }
}
