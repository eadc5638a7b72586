package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.cli.Cli.CLUB;
import static org.groundswell.cli.Cli.groundswell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PowerCommandTest {
    private static final Path UNION = Path.of("src/test/resources/org/groundswell/scenario/small.yaml");
    private static final String COUNCIL = "12: 4,4,4,2,2,1";

    @TempDir
    private Path temp;

    private Path out;
    private Path council;
    private Path houses;

    @BeforeEach
    void files() throws IOException {
        out = temp.resolve("power");
        council = Files.writeString(
                temp.resolve("council.csv"),
                "name,weight\nGermany,4\nFrance,4\nItaly,4\nBelgium,2\nNetherlands,2\nLuxembourg,1\n");
        houses = Files.writeString(
                temp.resolve("houses.csv"),
                "section,name,weight\nlower,a,1\nlower,b,1\nlower,c,1\nupper,d,2\nupper,e,1\n");
    }

    private static JsonNode json(Ended ended) throws IOException {
        return new ObjectMapper().readTree(ended.with(0).out());
    }

    @Test
    void aGameInShortIsToldAndLeavesNothing() {
        String told = groundswell("power", "--game", COUNCIL).with(0).out();
        assertThat(told)
                .contains("6 players, carried by 12 of 17.")
                .containsPattern("player 1 +4 +23.5 % +23.8 % +23.3 % +31.3 %\n")
                .containsPattern("player 6 +1 +5.9 % +0.0 % +0.0 % +0.0 %\n")
                .contains("Can never decide (a dummy): player 6.")
                .doesNotContain("Results:");
        assertThat(told.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void aQuotaThatTwoSidesCanReachIsTold() {
        String both = "Two opposed sides could both carry";
        assertThat(groundswell("power", "--game", "2: 1,1,1,1").with(0).out()).contains(both);
        assertThat(groundswell("power", "--game", "3: 1,1,1,1").with(0).out()).doesNotContain(both);
        assertThat(groundswell("power", houses, "--quota", "50%", "--out", out)
                        .with(0)
                        .out())
                .contains(both);
        assertThat(groundswell("power", houses, "--out", temp.resolve("b"))
                        .with(0)
                        .out())
                .doesNotContain(both);
    }

    @Test
    void aFileOfPlayersIsToldAndKept() throws IOException {
        String told = groundswell("power", council, "--quota", 12, "--out", out)
                .with(0)
                .out();
        assertThat(told).containsPattern("Luxembourg +1 +5.9 % +0.0 %").contains("Results: " + out);
        assertThat(out.toFile().list()).containsExactlyInAnyOrder("power.json", "power.csv", "power.svg", "power.png");
        assertThat(Files.readAllLines(out.resolve("power.csv")))
                .hasSize(7)
                .startsWith(
                        "section,name,weight,share,banzhaf,banzhaf-absolute,shapley-shubik,role,decided,votes,decided-low,decided-high",
                        ",Germany,4,0.235294,0.238095,0.3125,0.233333,,,,,")
                .endsWith(",Luxembourg,1,0.0588235,0,0,0,dummy,,,,");
        assertThat(Files.readString(out.resolve("power.svg"))).contains("Who decides in the council?");
        assertThat(temp.toFile().list()).containsExactlyInAnyOrder("power", "council.csv", "houses.csv");
    }

    @Test
    void jsonIsTheAnswerAlone() throws IOException {
        JsonNode all = json(groundswell("power", council, "--quota", "12", "--json", "--out", out));
        assertThat(all.path("carried-by").asText()).isEqualTo("12 of 17");
        assertThat(all.path("players").path(3).path("banzhaf").asDouble()).isEqualTo(0.142857);
        assertThat(all.path("players").path(3).path("shapley-shubik").asDouble())
                .isEqualTo(0.15);
        assertThat(all.path("shapley-shubik").asText()).isEqualTo("exact");
        assertThat(new ObjectMapper().readTree(out.resolve("power.json").toFile()))
                .isEqualTo(all);
    }

    @Test
    void sectionsAreCountedTogetherOrEach() throws IOException {
        JsonNode each = json(groundswell("power", houses, "--sections", "each", "--json", "--out", out));
        assertThat(each.path("players").path(0).path("banzhaf-absolute").asDouble())
                .isEqualTo(0.25);
        assertThat(each.path("players").path(3).path("role").asText()).isEqualTo("veto");
        assertThat(each.path("players").path(3).path("share-of-section").asDouble())
                .isEqualTo(0.666667);
        assertThat(Files.readString(out.resolve("power.csv"))).startsWith("section,name,weight,share-of-section,");
        assertThat(Files.readString(out.resolve("power.svg"))).contains("share of its section's weight");
        groundswell("power", houses, "--out", out)
                .refused("sections is \"each\" there and \"pooled\" here", "--replace");
        JsonNode pooled = json(groundswell(
                "power", houses, "--part", "lower=1/4", "--part", "upper=3/4", "--json", "--out", out, "--replace"));
        assertThat(pooled.path("players").path(3).path("share").asDouble()).isEqualTo(0.5);
        assertThat(pooled.at("/design/parts/upper").asText()).isEqualTo("75 %");
        JsonNode even = json(groundswell("power", houses, "--json", "--out", temp.resolve("even")));
        assertThat(even.path("players").path(0).path("share").asDouble()).isEqualTo(0.166667);
    }

    @Test
    void whatSectionsCountIsTold() {
        assertThat(groundswell("power", houses, "--out", out).with(0).out().replace('\n', ' '))
                .contains("more than half of the sections together: each counts 1/2, whatever the weights in it.");
        assertThat(groundswell(
                                "power",
                                houses,
                                "--part",
                                "lower=1/4",
                                "--part",
                                "upper=3/4",
                                "--out",
                                temp.resolve("b"))
                        .with(0)
                        .out()
                        .replace('\n', ' '))
                .contains("together: lower counts 25 %, upper counts 75 %, whatever the weights in it.");
        assertThat(groundswell("power", houses, "--sections", "each", "--out", temp.resolve("c"))
                        .with(0)
                        .out())
                .containsPattern(" weight +of own +Banzhaf")
                .contains("of own: share of the weight of its own section.");
        groundswell("power", houses, "--part", "lower=0.7", "--part", "upper=0.4")
                .refused("--part: parts must add to 1, but add to 1.1");
    }

    @Test
    void theDesignOfAGameInShortHasItsQuota() throws IOException {
        JsonNode game = json(groundswell("power", "--game", COUNCIL, "--json"));
        assertThat(game.path("carried-by").asText()).isEqualTo("12 of 17");
        assertThat(game.at("/design/quota").asText()).isEqualTo("at least 12");
    }

    @Test
    void whoDecidedInTheRunsStandsBesideTheIndices() throws IOException {
        Ended ended = groundswell("power", UNION, "--runs", 12, "--out", out, "--quiet");
        assertThat(ended.with(0).out())
                .contains("Who decides in the card vote of the conference?", "branches", "council", "in the runs");
        assertThat(ended.out().lines().filter(line -> !line.startsWith("Results")))
                .allMatch(line -> line.length() <= 80);
        JsonNode all = new ObjectMapper().readTree(out.resolve("power.json").toFile());
        assertThat(all.path("runs").asInt()).isEqualTo(12);
        assertThat(all.path("votes").asInt()).isBetween(1, 24);
        // It is all of its section: half of the card.
        assertThat(all.path("players").path(0).path("share").asDouble()).isEqualTo(0.5);
        // All units against or for are a chance in millions; but for that, the one affiliate decides.
        assertThat(all.path("players").path(0).path("decided").path("count").asInt())
                .isEqualTo(all.path("votes").asInt());
        Ended again = groundswell("power", UNION, "--runs", 12, "--threads", 1, "--out", temp.resolve("b"), "--json");
        assertThat(json(again)).isEqualTo(all);
    }

    @Test
    void moreRunsReplaceFewer() {
        groundswell("power", UNION, "--runs", 2, "--out", out).with(0);
        groundswell("power", UNION, "--runs", 3, "--out", out).with(0);
        groundswell("power", UNION, "--runs", 1, "--out", out).refused("runs is 3 there and 1 here", "--replace");
        groundswell("power", UNION, "--runs", 3, "--seed", 2, "--out", out).refused("seed is 1 there and 2 here");
        assertThat(groundswell(
                                "power",
                                UNION,
                                "--runs",
                                1,
                                "--set",
                                "stages.conference.picks=2",
                                "--out",
                                out,
                                "--replace")
                        .with(0)
                        .out())
                .contains("stages.conference.picks=2");
    }

    @Test
    void withoutRunsTheIndicesAreToldAlone() {
        assertThat(groundswell("power", UNION, "--runs", 0, "--out", out)
                        .with(0)
                        .out())
                .contains("council")
                .doesNotContain("in the runs");
    }

    @Test
    void whatIsNoVoteByWeightsIsRefused() {
        groundswell("power").refused("name a scenario or a file of players, or give a game by --game");
        groundswell("power", council, "--game", COUNCIL).refused("--game stands for a game of its own");
        groundswell("power", CLUB).refused("has no conference");
        groundswell("power", UNION, "--stage", "congress")
                .refused("there is no such conference", "(known: conference)");
        groundswell("power", UNION, "--quota", 12).refused("--quota 12: must be a share");
        groundswell("power", UNION, "--runs", -1).refused("--runs must be a whole number from 0");
        groundswell("power", UNION, "--sections", "each").refused("--sections is for a file of players");
        groundswell("power", "momentun-2018").refused("did you mean momentum-2018?");
        groundswell("power", temp.resolve("none.csv")).refused("none.csv: there is no such file");
        assertThat(out).doesNotExist();
    }

    @Test
    void aGameThatCannotBeIsRefused() {
        groundswell("power", "--game", "18: 4,4,4,2,2,1")
                .refused("--game 18: 4,4,4,2,2,1: quota must be from 1 to the sum of all weights, 17, but is 18");
        groundswell("power", "--game", "abc").refused("game must be written like \"12: 4,4,4,2,2,1\"");
        groundswell("power", "--game", COUNCIL, "--quota", 3).refused("--quota stands in --game already");
        groundswell("power", "--game", COUNCIL, "--runs", 3).refused("--runs is for scenarios");
        groundswell("power", council, "--quota", "most").refused("--quota most: quota must be a weight");
        groundswell("power", council, "--quota", 99).refused("council.csv: quota must be from 1 to");
        groundswell("power", council, "--sections", "each").refused("--sections is for a file of players");
        groundswell("power", houses, "--quota", 2).refused("--quota 2: must be a share");
        groundswell("power", houses, "--sections", "some").refused("--sections", "pooled, each");
        groundswell("power", houses, "--sections", "each", "--part", "lower=1")
                .refused("--part is for --sections pooled");
        groundswell("power", houses, "--part", "lowr=1").refused("no such section", "did you mean lower?");
        groundswell("power", houses, "--part", "lower").refused("must be written section=part");
        groundswell("power", houses, "--part", "lower=x").refused("--part lower=x: share must be written");
        groundswell("power", houses, "--part", "lower=1").refused("is missing for upper");
        assertThat(temp.toFile().list()).containsExactlyInAnyOrder("council.csv", "houses.csv");
    }

    @Test
    void whatIsThereIsLeftAlone() throws IOException {
        groundswell("power", council, "--quota", 12, "--out", out).with(0);
        groundswell("power", council, "--quota", 12, "--out", out).with(0);
        groundswell("power", council, "--quota", 10, "--out", out)
                .refused("holds the results of another design: quota is \"12\" there and \"10\" here", "--replace");
        Files.writeString(council, Files.readString(council).replace("Germany,4", "Germany,5"));
        groundswell("power", council, "--quota", 12, "--out", out).refused("its settings or players differ");
        Files.writeString(out.resolve("notes.txt"), "mine");
        groundswell("power", council, "--quota", 12, "--out", out, "--replace")
                .refused("no results of ours (notes.txt)", "--out");
        groundswell("power", council, "--out", council).refused("is a file, not a folder");
        groundswell("power", council, "--out", council.resolve("x")).refused("results cannot be written there");
        groundswell("power", council, "--out", ".").refused("the folder you are in");
        assertThat(temp.toFile().list()).containsExactlyInAnyOrder("power", "council.csv", "houses.csv");
    }
}
