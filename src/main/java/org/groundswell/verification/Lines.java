package org.groundswell.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.groundswell.ballots.BallotFile;
import org.groundswell.ballots.Contents;
import org.groundswell.ballots.Format;

/** Ballots that stand in a case as lines of text. */
final class Lines {
    private Lines() {}

    /**
     * Reads ballots.
     *
     * @param ballots such as "42: Memphis > Nashville"
     * @param options in their order; if empty, in the order of their letters
     */
    static Contents read(List<String> ballots, List<String> options) {
        byte[] text = String.join("\n", ballots).getBytes(StandardCharsets.UTF_8);
        try {
            return new BallotFile("ballots", Format.LINES, options, null, false).read(new ByteArrayInputStream(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
