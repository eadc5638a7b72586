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
import org.groundswell.setting.Refused;

/** Reads files that ought to be texts of moderate size, whatever they really are. */
enum TextFile {
    /** Far above any that somebody writes; the shipped ones have some ten thousand letters. */
    SCENARIO("a scenario file", 1_000_000),
    /** The players of a vote by weights. */
    PLAYERS("a CSV file", 1_000_000),
    /** Numbers and links of as many members as can be listed. */
    TABLE("a table", 50_000_000),
    /** A scenario that a study left, with its tables in it and nothing left to defaults. */
    RESULT("the scenario of a study", 100_000_000);

    private final String what;
    private final int mostBytes;

    TextFile(String what, int mostBytes) {
        this.what = what;
        this.mostBytes = mostBytes;
    }

    private String kind() {
        return this == TABLE ? "table" : this == PLAYERS ? "CSV" : "scenario";
    }

    int mostBytes() {
        return mostBytes;
    }

    /** The text of a file in UTF-8, without a byte order mark. */
    String read(Path path, Place place, Faults faults) {
        return read(path, place, "", faults);
    }

    /** @param named what messages begin with where the place is not the file itself */
    String read(Path path, Place place, String named, Faults faults) {
        try {
            if (Files.isDirectory(path)) {
                throw faults.stop(place, named + "is a folder, not " + what);
            }
            // A pipe would keep the reader waiting, and a device may never end.
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw faults.stop(place, named + "is not a regular file");
            }
            return text(bytes(path, place, named, faults), place, named, faults);
        } catch (NoSuchFileException e) {
            throw faults.stop(place, named + "there is no such file");
        } catch (AccessDeniedException e) {
            throw faults.stop(place, named + "cannot be read: permission denied");
        } catch (IOException e) {
            throw faults.stop(place, named + "cannot be read: " + e.getMessage());
        }
    }

    private byte[] bytes(Path path, Place place, String named, Faults faults) throws IOException {
        long size = Files.size(path);
        if (size > mostBytes) {
            throw tooLarge(place, named, "has " + size + " bytes", faults);
        }
        try (InputStream in = Files.newInputStream(path)) {
            // Some files have more in them than they say.
            byte[] bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw tooLarge(place, named, "has more than " + mostBytes + " bytes", faults);
            }
            return bytes;
        }
    }

    private Refused tooLarge(Place place, String named, String has, Faults faults) {
        return faults.stop(place, named + has + ", but " + what + " may have at most " + mostBytes);
    }

    private String text(byte[] bytes, Place place, String named, Faults faults) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw faults.stop(place, named + "is not a text file, as a " + kind() + " must be: it has zero bytes");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw faults.stop(place, named + "is not a text file in UTF-8, as a " + kind() + " must be");
        }
    }
}
