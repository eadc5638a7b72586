package org.groundswell.ballots;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.jspecify.annotations.Nullable;

/** The lines of a text in UTF-8, one at a time, in memory for one line; what is no text is refused with the line. */
final class Lines {
    private static final int LONGEST = 1 << 20;

    private final String file;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private byte[] line = new byte[256];
    private int number;

    Lines(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /** The number of the line read last, from 1. */
    int number() {
        return number;
    }

    /** What to throw for the line read last. */
    Refused refused(String message) {
        return new Refused(new Place(file, number, 0), message);
    }

    /** The next line without its end, or null behind the last. */
    @Nullable
    String next() throws IOException {
        int length = 0;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            length = append(from, length);
            if (at < end) {
                at++;
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return text(length > 0 && line[length - 1] == '\r' ? length - 1 : length);
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private int append(int from, int length) {
        int longer = length + at - from;
        if (longer > LONGEST) {
            number++;
            throw refused("line is longer than " + LONGEST + " bytes: is this a file of ballots?");
        }
        if (longer > line.length) {
            line = Arrays.copyOf(line, Math.max(longer, 2 * line.length));
        }
        System.arraycopy(buffer, from, line, length, at - from);
        return longer;
    }

    private String text(int length) {
        boolean plain = true;
        for (int i = 0; i < length; i++) {
            plain &= line[i] > 0;
        }
        if (plain) {
            return new String(line, 0, length, StandardCharsets.ISO_8859_1);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, 0, length))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw refused("line holds a zero byte: this is no text, but a binary file");
            }
            return number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused("line is no UTF-8 text: save the file as UTF-8, if it is one of ballots");
        }
    }
}
