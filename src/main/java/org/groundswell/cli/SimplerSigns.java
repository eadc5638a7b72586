package org.groundswell.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Writes - for a dash, and the like, where a charset lacks the sign; without it "61–74 %" would read "61?74 %". */
final class SimplerSigns extends FilterWriter {
    private final CharsetEncoder encoder;

    SimplerSigns(Writer out, Charset charset) {
        super(out);
        this.encoder = charset.newEncoder();
    }

    @Override
    public void write(int c) throws IOException {
        write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(new String(text, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        String part = text.substring(from, from + length);
        if (encoder.canEncode(part)) {
            out.write(part);
            return;
        }
        for (int i = 0; i < part.length(); i++) {
            char sign = part.charAt(i);
            out.write(encoder.canEncode(sign) ? String.valueOf(sign) : simpler(sign));
        }
    }

    private static String simpler(char sign) {
        return switch (sign) {
            case '\u2013', '\u2014', '\u2212' -> "-";
            case '\u00a0' -> " ";
            case '\u00b1' -> "+/-";
            case '\u2018', '\u2019' -> "'";
            case '\u201c', '\u201d' -> "\"";
            case '\u2026' -> "...";
            default -> "?";
        };
    }
}
