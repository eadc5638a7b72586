package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Whole populations that are large, each in a process with just the memory for it. */
class LargeRunTest {
    private static final String STORY = """
            scenario: federation
            title: Will members sign?
            as-of: 2024-03-01
            calendar: {start: 2024-03-01, end: 2024-03-08}
            issues:
              leaving: {against: stay in the federation, for: leave it}
            positions:
              status-quo: {leaving: -0.8}
              leave: {leaving: 0.8}
            population:
              name: union
              members: 1000000
              units: {name: branch, count: 1000}
              segments:
                - {name: shop-floor, share: 0.7, stance: {leaving: {mean: 0.1, sd: 0.5}}}
                - {name: office, share: 0.3, stance: {leaving: {mean: -0.2, sd: 0.5}}}
              network: {contacts: 12}
            voices:
              - {name: executive, position: status-quo, audience: 0.7, frequency: 0.2, trust: 0.5}
              - {name: campaign, position: leave, audience: 0.3, frequency: 0.3, trust: 0.5}
            stages:
              - name: petition
                kind: petition
                opens: {on: 2024-03-01}
                closes: 2024-03-05
                body: union
                text: leave
                threshold: 1
                reach: {list: 0.4}
                organisers: 0.006
                word-of-mouth: 0.02
              - name: ballot
                kind: ballot
                opens: {when: petition.reached}
                body: union
                days: 4
                options: [leave, status-quo]
                rule: {count: majority}
                turnout: 0.45
            """;

    @TempDir
    private Path folder;

    private Ended run(String memory, Object... more) throws Exception {
        Path file = Files.writeString(folder.resolve("federation.yaml"), STORY);
        List<Object> words = new ArrayList<>(List.of(
                "run", file, "--runs", 1, "--assumptions", "central", "--charts", "none", "--quiet", "--out", "study"));
        words.addAll(List.of(more));
        return new Child(folder).forRuns(memory).start(words.toArray()).ended();
    }

    @Test
    void aMillionMembersRunIn192Megabytes() throws Exception {
        Ended ended = run("192m");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(folder.resolve("study/summary.json")).exists();
    }

    /** 108 bytes a member at most, and 48 megabytes for the program, are more than 128 megabytes. */
    @Test
    void aMillionMembersIn128MegabytesAreRefusedInOneLineBeforeAnythingIsWritten() throws Exception {
        Ended ended = run("128m");
        assertThat(ended.code()).isEqualTo(Main.USAGE);
        assertThat(ended.err().lines())
                .singleElement()
                .asString()
                .startsWith("population.members: 1,000,000 members × ")
                .contains(" and 12,000,000 contacts × 4 bytes are ", " a run, but Java has ", "--scale 0.", "-Xmx1g");
        assertThat(folder.resolve("study")).doesNotExist();
    }

    @Test
    @EnabledIfSystemProperty(named = "drills", matches = "all")
    void tenMillionMembersOfTheFirstStoryRunInTwoGigabytes() throws Exception {
        Ended ended = new Child(folder)
                .forRuns("2g")
                .patient(3_600)
                .start(
                        "run",
                        Path.of("scenarios", "momentum-2018.yaml").toAbsolutePath(),
                        "--set",
                        "population.members=10000000",
                        "--scale",
                        1,
                        "--runs",
                        1,
                        "--assumptions",
                        "central",
                        "--charts",
                        "none",
                        "--out",
                        "study")
                .ended();
        assertThat(ended.code()).as(ended.err()).isZero();
    }
}
