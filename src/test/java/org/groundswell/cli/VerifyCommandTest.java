package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.cli.Cli.groundswell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    private static final String VOTERS = """
            base: base.yaml
            cases:
              - name: voters
                rule: voter
                about: four members of whom one is for
                source: martingale
                runs: 60
                scenario:
                  stop: {until: consensus}
                  population: {members: 4, stance: {opinion: [1, -1, -1, -1]}}
                  influence: {rule: voter}
                expect:
                  - {of: end.opinion.for, statistic: share, is: 1/4}
            """;
    private static final String BALLOTS = """
            base: base.yaml
            cases:
              - name: ballots
                rule: plurality
                about: three ballots
                source: by hand
                election: {ballots: ["2: Ann", "1: Bob"], count: plurality}
                expect:
                  - {of: votes Ann, statistic: value, is: 2}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void aBase() throws IOException {
        Files.copy(Path.of("scenarios/verification/base.yaml"), folder.resolve("base.yaml"));
    }

    private void cases(String text) throws IOException {
        Files.writeString(folder.resolve("own.yaml"), text);
    }

    @Test
    void whatCanBeNamedIsToldToWhoNamesNothing() {
        groundswell("verify", "nosuch")
                .refused("verify nosuch: there is no such rule or case (known: ", " voter, ", " more)");
        groundswell("verify", "de-grott").refused("there is no such rule or case, did you mean de-groot?");
    }

    @Test
    void whatAgreesEndsWell() throws IOException {
        cases(VOTERS);
        assertThat(groundswell("verify", "--cases", folder).with(0).out()).contains("allowed", "1 figure: all agree");
    }

    @Test
    void whatDiffersSaysByHowMuchAndWhatIsAllowed() throws IOException {
        cases(BALLOTS.replace("is: 2", "is: 3, within: 0.5"));
        assertThat(groundswell("verify", "--cases", folder).with(1).out())
                .containsPattern("votes Ann +2 +3 +-1\\.0e\\+00 +5\\.0e-01 DIFFERS")
                .contains("1 figure: 1 differs");
    }

    @Test
    void anotherSeedDrawsAnew() throws IOException {
        cases(VOTERS.replace("end.opinion.for, statistic: share", "end.sweeps"));
        assertThat(groundswell("verify", "--cases", folder, "--seed", 5).out())
                .isEqualTo(groundswell("verify", "--cases", folder, "--seed", 5, "--threads", 1)
                        .out())
                .isNotEqualTo(
                        groundswell("verify", "--cases", folder, "--seed", 6).out());
        groundswell("verify", "--cases", folder, "--seed", "five").refused("--seed must be a whole number");
    }

    /** Two cases alike but for their names are two draws, so that one piece of luck cannot tip both. */
    @Test
    void eachCaseHasLuckOfItsOwn() throws IOException {
        String again = VOTERS.substring(VOTERS.indexOf("  - name")).replace("name: voters", "name: neighbours");
        cases((VOTERS + again).replace("end.opinion.for, statistic: share", "end.sweeps"));
        Path out = folder.resolve("out");
        groundswell("verify", "--cases", folder, "--out", out);
        assertThat(Files.readAllLines(out.resolve("verification.csv")).stream()
                        .skip(1)
                        .map(line -> line.replaceFirst("(voters|neighbours)", ""))
                        .distinct())
                .hasSize(2);
    }

    @Test
    void aFigureThatNoRunCanHaveIsRefused() throws IOException {
        cases(VOTERS.replace("end.opinion.for", "end.opinion.fro"));
        groundswell("verify", "--cases", folder)
                .refused("own.yaml (voters): expects end.opinion.fro, but there is no such figure", "end.opinion.for");
        cases(VOTERS.replace("end.opinion.for", "network.contakts"));
        groundswell("verify", "--cases", folder).refused("network.contakts", "network.contacts");
        cases(VOTERS.replace("end.opinion.for, statistic", "all.opinion.fro, sweep: 2, statistic"));
        groundswell("verify", "--cases", folder).refused("all.opinion.fro: there is no such daily measure");
        cases(VOTERS.replace("end.opinion.for, statistic", "opinoin, member: 2, statistic"));
        groundswell("verify", "--cases", folder).refused("opinoin", "opinion");
    }

    /** By hand: 7 of 12 came, 6 were valid, 3 of these for it, which is half of them and not more. */
    @Test
    void aVoteIsHeldAgainstAllThatWasPublishedOfIt() throws IOException {
        cases(BALLOTS.replace("rule: plurality", "rule: majority")
                .replace(
                        "election: {ballots: [\"2: Ann\", \"1: Bob\"], count: plurality}",
                        "election: {ballots: [\"3: yes\", \"2: no\", \"1: blank\", \"1: invalid\"], options: [yes, no],"
                                + " eligible: 12, count: {rule: majority, of: valid}}")
                .replace("- {of: votes Ann, statistic: value, is: 2}", """
                        - {of: support, statistic: value, is: 1/2}
                              - {of: winner none, statistic: value, is: 1}
                              - {of: cast, statistic: value, is: 7}
                              - {of: valid, statistic: value, is: 6}
                              - {of: invalid, statistic: value, is: 1}
                              - {of: turnout, statistic: value, is: 7/12}"""));
        assertThat(groundswell("verify", "--cases", folder).with(0).out()).contains("6 figures: all agree");
        cases(Files.readString(folder.resolve("own.yaml")).replace("eligible: 12", "eligible: 6"));
        groundswell("verify", "--cases", folder)
                .refused("own.yaml:", "electorate must be at least the 7 ballots cast, but is 6");
    }

    /** A board that always obeys, and a variant that never does, differ under any luck; one against itself only by luck. */
    @Test
    void otherLuckPartsWhatTheSameLuckKeepsTogether() throws IOException {
        String board = Files.readString(Path.of("scenarios/verification/institutions.yaml"));
        String one = board.substring(board.indexOf("  - name: other-luck"));
        one = one.substring(0, one.indexOf("\n  - name", 5) + 1).replaceAll("runs: \\d+", "runs: 400");
        String same = one.replace("compliance: 0.32", "compliance: 0.30").replaceAll("is: [0-9.]+", "is: 0");
        cases("base: base.yaml\ncases:\n" + same.replace("other-luck: true, ", ""));
        assertThat(groundswell("verify", "--cases", folder).with(0).out()).contains("2 figures: all agree");
        cases("base: base.yaml\ncases:\n" + same);
        assertThat(groundswell("verify", "--cases", folder).with(1).out())
                .containsPattern("variance of [^\\n]+\\n[^\\n]* 0\\.4[0-9]+ .*DIFFERS");
    }

    @Test
    void aFigureThatNoCountHasIsRefused() throws IOException {
        cases(BALLOTS.replace("votes Ann", "votes Anna"));
        groundswell("verify", "--cases", folder)
                .refused("own.yaml (ballots): expects votes Anna, but there is no such figure (known: winner NAME");
        cases(BALLOTS.replace("election: {ballots: [\"2: Ann\", \"1: Bob\"], count: plurality}", "game: \"2: 1,1,1\"")
                .replace("votes Ann", "banzhaf 4")
                .replace("rule: plurality", "rule: power"));
        groundswell("verify", "--cases", folder).refused("banzhaf 4, but there is no such figure");
    }

    @Test
    void aBoundIsForSharesOnly() throws IOException {
        cases(VOTERS.replace("statistic: share", "above: 0.5"));
        groundswell("verify", "--cases", folder).refused("above is for statistic: share, but statistic is mean");
    }

    @Test
    void thePageStandsByItself() throws IOException {
        cases(VOTERS);
        Path out = folder.resolve("out");
        groundswell("verify", "--cases", folder, "--out", out, "--seed", 7).with(0);
        assertThat(Files.readString(out.resolve("verification.md")))
                .startsWith("# Held against theory\n\nGroundswell ")
                .contains("seed 7, whole suite: 1 figure of 1 case", "| 60 |", "[1](#sources)", "1. martingale\n");
    }

    @Test
    void thereIsASchemaOfCases() {
        assertThat(groundswell("schema", "--cases").with(0).out())
                .contains("Cases of a Groundswell verification", "\"expect\"");
    }
}
