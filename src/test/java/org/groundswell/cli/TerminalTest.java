package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private static final String SAID = "66–74\u00a0%, −3 ± 1, “Labour’s” …";

    @Test
    void filesAndPipesGetUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintWriter out = Terminal.writer(bytes, false);
        out.print(SAID);
        out.flush();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(SAID);
    }

    @Test
    void aTerminalThatKnowsOnlyAsciiGetsSimplerSigns() throws IOException {
        assertThat(shown(SAID, StandardCharsets.US_ASCII)).isEqualTo("66-74 %, -3 +/- 1, \"Labour's\" ...");
    }

    @Test
    void aTerminalGetsTheSignsItKnows() throws IOException {
        assertThat(shown("Zürich ± 1 – 2", StandardCharsets.ISO_8859_1)).isEqualTo("Zürich ± 1 - 2");
        assertThat(shown("Zürich 東京", StandardCharsets.US_ASCII)).isEqualTo("Z?rich ??");
        assertThat(shown(SAID, StandardCharsets.UTF_8)).isEqualTo(SAID);
    }

    private static String shown(String text, Charset charset) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SimplerSigns signs = new SimplerSigns(new OutputStreamWriter(bytes, charset), charset)) {
            signs.write(text);
            signs.write(' ');
            signs.write(new char[] {'x', '\u2013', 'y'}, 1, 1);
        }
        String all = bytes.toString(charset);
        assertThat(all).endsWith(charset.newEncoder().canEncode('\u2013') ? " –" : " -");
        return all.substring(0, all.length() - 2);
    }
}
