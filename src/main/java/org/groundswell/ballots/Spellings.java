package org.groundswell.ballots;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.groundswell.setting.Names;

/**
 * Names that look alike and are written differently: in another Unicode form, with other or more blanks, or with signs that
 * nobody sees. Counted as two they would part the votes of one option; which of them is meant is not ours to say.
 */
final class Spellings {
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final Map<String, Spelling> byLook = new LinkedHashMap<>();

    /** @param where it was first written, in words */
    private record Spelling(String name, String where) {}

    /** @param words that stand for no option */
    Spellings(List<String> words) {
        words.forEach(word -> add(word, "that stands for no option"));
    }

    void add(String name, String where) {
        byLook.put(look(name), new Spelling(name, where));
    }

    /** Whether a name has signs that can be seen. */
    static boolean isSeen(String name) {
        return !look(name).isEmpty();
    }

    /** How a name differs from another, known already, that looks the same, and what to do; empty if there is none. */
    Optional<String> slip(String name) {
        Spelling known = byLook.get(look(name));
        return known == null || known.name.equals(name)
                ? Optional.empty()
                : Optional.of(words(name, known.name, known.where));
    }

    /** The same of the first name of some. */
    static Optional<String> slip(String name, Collection<String> known, String where) {
        String look = look(name);
        return known.stream()
                .filter(one -> !one.equals(name) && look(one).equals(look))
                .findFirst()
                .map(one -> words(name, one, where));
    }

    private static String look(String name) {
        if (name.chars().allMatch(sign -> '!' <= sign && sign <= '~')) {
            return name;
        }
        String seen = Normalizer.normalize(UNSEEN.matcher(name).replaceAll(""), Normalizer.Form.NFC);
        return BLANKS.matcher(seen).replaceAll(" ").strip();
    }

    private static String words(String name, String known, String where) {
        int[] one = name.codePoints().toArray();
        int[] other = known.codePoints().toArray();
        int at = 0;
        while (at < one.length && at < other.length && one[at] == other[at]) {
            at++;
        }
        return "looks like " + Names.shown(known) + " " + where + ", but sign " + (at + 1) + " is " + sign(one, at)
                + " and not " + sign(other, at) + " (write both alike"
                + (sameLetters(name, known) ? ", such as in Unicode's form NFC" : "")
                + ", or give two options names that differ to the eye)";
    }

    private static boolean sameLetters(String one, String other) {
        return Normalizer.normalize(one, Normalizer.Form.NFC).equals(Normalizer.normalize(other, Normalizer.Form.NFC));
    }

    private static String sign(int[] signs, int at) {
        if (at == signs.length) {
            return "missing";
        }
        String name = Character.getName(signs[at]);
        return String.format(Locale.ROOT, "U+%04X", signs[at])
                + (name == null ? "" : " (" + name.toLowerCase(Locale.ROOT) + ")");
    }
}
