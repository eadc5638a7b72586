package org.groundswell.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import org.groundswell.setting.Fault;
import org.groundswell.setting.Refused;

/** Whatever becomes of a scenario's text, it is read or it is refused; nothing else happens. */
class FuzzTest {
    private static final List<String> WORDS = List.of(
            "null",
            "~",
            "{}",
            "[]",
            "0",
            "-1",
            "1e999",
            ".nan",
            "9999999999999",
            "1e-320",
            "100%",
            "value",
            "others",
            "*a",
            "&a x",
            "!!str x",
            "<<",
            "\"\"",
            "{value: 1}",
            "{value: 1, low: 0, high: 2}",
            "[[[[]]]]",
            "true",
            "2018-02-30",
            "-999999999-01-01",
            "status-quo",
            "extends: x.yaml",
            "\u0000",
            "\u001b[0m",
            "\uD800",
            "\t",
            ": ",
            "- ",
            "?",
            "|",
            ">-",
            "%",
            "@",
            "`",
            "#",
            "---",
            "...",
            "a.b.c",
            "stages.conference",
            "{remove: true}",
            "x".repeat(1100));

    private final Path file = temporary();

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void aSpoiltScenarioIsReadOrRefusedInPrintableLines(@ForAll("spoilt") byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try {
            Blueprint read = Blueprint.read(file, List.of());
            assertThat(Blueprint.parse(read.yaml(), "again").yaml()).isEqualTo(read.yaml());
        } catch (Refused refused) {
            assertThat(refused.faults()).isNotEmpty().map(Fault::toString).allSatisfy(line -> {
                assertThat(line)
                        .startsWith(file.toString())
                        .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
                assertThat(line).hasSizeLessThan(1_300);
            });
        }
    }

    @AfterProperty
    void clean() throws IOException {
        Files.deleteIfExists(file);
    }

    @Provide
    Arbitrary<byte[]> spoilt() {
        return Arbitraries.randomValue(FuzzTest::spoil);
    }

    private static byte[] spoil(Random random) {
        String text = random.nextInt(4) == 0 ? momentum() : Small.SOUND;
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
        for (int n = random.nextInt(4); n >= 0; n--) {
            int at = random.nextInt(lines.size());
            int other = random.nextInt(lines.size());
            switch (random.nextInt(8)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(other));
                case 2 -> Collections.swap(lines, at, other);
                case 3 ->
                    lines.set(at, " ".repeat(random.nextInt(9)) + lines.get(at).strip());
                case 4 -> lines.set(at, replaceWord(lines.get(at), lines.get(other), random));
                case 5 -> lines.set(at, replaceWord(lines.get(at), WORDS.get(random.nextInt(WORDS.size())), random));
                case 6 ->
                    lines.set(
                            at,
                            lines.get(at).substring(random.nextInt(lines.get(at).length() + 1)));
                default ->
                    lines.set(at, lines.get(at).replaceFirst("[\\d.]+", String.valueOf(random.nextGaussian() * 3)));
            }
            if (lines.isEmpty()) {
                lines.add("");
            }
        }
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(5) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(10) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    /** One of the words of a line becomes one of another's, or several. */
    private static String replaceWord(String line, String other, Random random) {
        String[] words = line.split("(?<=\\W)|(?=\\W)", -1);
        String[] others = other.split("(?<=[,:{}\\[\\] ])|(?=[,:{}\\[\\] ])", -1);
        words[random.nextInt(words.length)] =
                random.nextBoolean() ? other.strip() : others[random.nextInt(others.length)];
        return String.join("", words);
    }

    private static String momentum() {
        try {
            return Files.readString(Path.of("scenarios/momentum-2018.yaml"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("fuzz", ".yaml");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
