package org.groundswell.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Place;

/** Reads a file that ought to be a text of moderate size, whatever it really is. */
final class TextFile {
    /** Far above any scenario; the shipped ones have some ten thousand letters. */
    static final int MOST_BYTES = 1_000_000;

    private TextFile() {}

    /**
     * The text of a file in UTF-8, without a byte order mark.
     *
     * @param kind what the file ought to be: "a scenario"
     */
    static String read(Path path, String kind, Place place, Faults faults) {
        try {
            if (Files.isDirectory(path)) {
                throw faults.stop(place, "is a folder, not " + kind + " file");
            }
            // A pipe would keep the reader waiting, and a device may never end.
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw faults.stop(place, "is not a regular file");
            }
            return text(bytes(path, kind, place, faults), kind, place, faults);
        } catch (NoSuchFileException e) {
            throw faults.stop(place, "there is no such file");
        } catch (AccessDeniedException e) {
            throw faults.stop(place, "cannot be read: permission denied");
        } catch (IOException e) {
            throw faults.stop(place, "cannot be read: " + e.getMessage());
        }
    }

    private static byte[] bytes(Path path, String kind, Place place, Faults faults) throws IOException {
        String most = ", but " + kind + " file may have at most " + MOST_BYTES;
        long size = Files.size(path);
        if (size > MOST_BYTES) {
            throw faults.stop(place, "has " + size + " bytes" + most);
        }
        try (InputStream in = Files.newInputStream(path)) {
            // Some files have more in them than they say.
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw faults.stop(place, "has more than " + MOST_BYTES + " bytes" + most);
            }
            return bytes;
        }
    }

    private static String text(byte[] bytes, String kind, Place place, Faults faults) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw faults.stop(place, "is not a text file, as " + kind + " must be: it has zero bytes");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw faults.stop(place, "is not a text file in UTF-8, as " + kind + " must be");
        }
    }
}
