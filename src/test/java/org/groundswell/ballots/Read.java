package org.groundswell.ballots;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.tally.Papers;

/** Ballot files from texts, and ballots as readable lines. */
final class Read {
    private Read() {}

    static Contents file(Format format, String text) throws IOException {
        return bytes(format, text.getBytes(StandardCharsets.UTF_8));
    }

    static Contents bytes(Format format, byte[] bytes) throws IOException {
        return new BallotFile("ballots", format, List.of(), null, false).read(new ByteArrayInputStream(bytes));
    }

    /** How often each ranking was cast, as "0 > 1 = 2". */
    static Map<String, Long> ballots(Papers papers) {
        Map<String, Long> all = new TreeMap<>();
        papers.each((options, ranks, length, count) -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < length; i++) {
                text.append(i == 0 ? "" : ranks[i] == ranks[i - 1] ? " = " : " > ")
                        .append(options[i]);
            }
            all.put(text.toString(), count);
        });
        return all;
    }

    static List<String> marks(Contents contents) {
        List<String> marks = new ArrayList<>();
        contents.marks()
                .counted()
                .forEach((mark, found) -> marks.add(mark + " " + found.ballots() + " in " + found.line()));
        return marks;
    }

    static List<String> invalid(Contents contents) {
        List<String> causes = new ArrayList<>();
        contents.marks()
                .invalid()
                .forEach((cause, found) -> causes.add(cause + " " + found.ballots() + " in " + found.line()));
        return causes;
    }
}
