package org.groundswell.ballots;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.groundswell.setting.Names;

/**
 * Collects names that may not be meant as they are taken: those that differ from another only by capital letters or accents,
 * and words by which files of elections say that no option stands there. Two people may be called so, so that nothing is
 * refused; but nobody should have to find it out from the result.
 */
final class NameNotes {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** Files of millions of lines may strike a name in each; of more different ones, nobody would read the notes. */
    private static final int MOST_SEEN = 10_000;

    private final Map<String, String> options = new LinkedHashMap<>();
    private final List<NameNote> counted = new ArrayList<>();
    private final Map<String, NameNote> struck = new LinkedHashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();

    /** A name becomes an option. */
    void option(String name, int line) {
        String like = options.putIfAbsent(folded(name), name);
        if (like != null) {
            counted.add(new NameNote(
                    name,
                    line,
                    NameNote.Taken.OPTION,
                    like,
                    "it is " + Names.shown(like) + ", write both alike; if not, list both by --options"));
        }
    }

    /** A name that may be a word becomes an option. */
    void word(String name, int line) {
        ElectionWord.of(name)
                .ifPresent(word ->
                        counted.add(new NameNote(name, line, NameNote.Taken.OPTION, written(word), word.remedy())));
    }

    /** A name is none of the options listed. */
    void struck(String name, int line) {
        if (seen.size() == MOST_SEEN || !seen.add(name)) {
            return;
        }
        String like = options.get(folded(name));
        if (like != null) {
            String remedy = "it is " + Names.shown(like) + ", write it so";
            struck.putIfAbsent(like, new NameNote(name, line, NameNote.Taken.STRUCK, like, remedy));
            return;
        }
        ElectionWord.of(name).filter(ElectionWord::changesStruck).ifPresent(word -> {
            NameNote note = new NameNote(name, line, NameNote.Taken.STRUCK, written(word), word.remedy());
            struck.putIfAbsent(written(word), note);
        });
    }

    /** @param listed whether all options are: who lists two that are alike means two */
    List<NameNote> all(boolean listed) {
        return listed ? List.copyOf(struck.values()) : List.copyOf(counted);
    }

    private static String written(ElectionWord word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Without capitals and accents; also what has no capital of its own, as ß. */
    private static String folded(String name) {
        if (name.chars().allMatch(sign -> sign < 0x80)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        return bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
