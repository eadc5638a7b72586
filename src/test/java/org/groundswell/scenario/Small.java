package org.groundswell.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.groundswell.setting.Fault;
import org.groundswell.setting.Refused;

/** A small sound scenario with one of everything, and copies of it that are changed in places. */
record Small(String text, int changed, int length) {
    static final String SOUND = resource("small.yaml");

    /** The sound scenario. */
    static Small sound() {
        return new Small(SOUND, 0, SOUND.length());
    }

    /** The sound scenario with some words of it, which it must hold once, replaced. */
    static Small with(String old, String replacement) {
        return sound().and(old, replacement);
    }

    Small and(String old, String replacement) {
        int at = text.indexOf(old);
        assertThat(at).as("the scenario holds: " + old).isNotNegative();
        assertThat(text.indexOf(old, at + 1))
                .as("the scenario holds only once: " + old)
                .isNegative();
        return new Small(text.replace(old, replacement), at, replacement.length());
    }

    Blueprint read() {
        return Blueprint.parse(text, "small.yaml");
    }

    /** What is wrong with it, a line a fault; none if it is sound. */
    List<String> faults() {
        try {
            read();
            return List.of();
        } catch (Refused refused) {
            return lines(refused);
        }
    }

    /** Where some words stand: in what was changed last, or else, if only once, elsewhere. */
    String place(String words) {
        int at = text.indexOf(words, changed);
        if (at < 0 || at > changed + length) {
            at = text.indexOf(words);
            assertThat(at).as("the scenario holds: " + words).isNotNegative();
            assertThat(text.indexOf(words, at + 1)).as("only once: " + words).isNegative();
        }
        String before = text.substring(0, at);
        long line = before.chars().filter(letter -> letter == '\n').count() + 1;
        return "small.yaml:" + line + ":" + (at - before.lastIndexOf('\n'));
    }

    static List<String> lines(Refused refused) {
        List<String> lines = refused.faults().stream().map(Fault::toString).toList();
        assertThat(refused).hasMessage(String.join("\n", lines));
        return lines;
    }

    static String resource(String name) {
        try (InputStream in = Small.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
