package org.groundswell.ballots;

import java.util.Locale;
import java.util.Optional;

/** A word by which files of elections say that no option stands there, and how it is written here. */
enum ElectionWord {
    OVER_VOTE("overvotes?", "several options were marked there, write overvote", true),
    UNDER_VOTE("undervotes?|novote", "nothing was marked there, write skipped", true),
    SKIPPED("skipped(rank(ing)?)?", "nothing was marked there, write skipped", true),
    BLANK("blank(ballot)?", "nothing was marked on the ballot, write blank", true),
    SPOILT("invalid|spoil(t|ed)", "the ballot does not count, write invalid", true),
    EXHAUSTED("exhausted", "the ballot ends there, leave it out", false),
    WRITE_IN(
            "(un)?(declared|registered|certified|qualified)?writeins?|uwi",
            "it stands for people who are no options, strike it by listing the others with --options",
            false);

    private final String pattern;
    private final String remedy;
    private final boolean changesStruck;

    ElectionWord(String pattern, String remedy, boolean changesStruck) {
        this.pattern = pattern;
        this.remedy = remedy;
        this.changesStruck = changesStruck;
    }

    /** The one that a name is, however it is written: write-in, Write In, WRITEIN. */
    static Optional<ElectionWord> of(String name) {
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{P}]+", "");
        for (ElectionWord word : values()) {
            if (letters.matches(word.pattern)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** What to do, behind "if". */
    String remedy() {
        return remedy;
    }

    /** Whether a ballot counts otherwise by the word than with a name that is struck. */
    boolean changesStruck() {
        return changesStruck;
    }
}
