package org.groundswell.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Whether a person is watching, and what their screen can show. */
final class Terminal {
    private Terminal() {}

    /** True if the launcher saw that a stream goes to a terminal; Java alone cannot tell on every version. */
    static boolean shows(String stream) {
        return Boolean.getBoolean("groundswell.terminal." + stream);
    }

    /**
     * A writer for what users read. Files and pipes get UTF-8 on every machine, though the platform's charset may be ASCII; a
     * terminal gets what it understands.
     */
    static PrintWriter writer(OutputStream stream, boolean terminal) {
        Charset charset = terminal ? platform() : StandardCharsets.UTF_8;
        return new PrintWriter(new SimplerSigns(new OutputStreamWriter(stream, charset), charset), true);
    }

    private static Charset platform() {
        try {
            return Charset.forName(System.getProperty("native.encoding", "UTF-8"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.US_ASCII;
        }
    }
}
