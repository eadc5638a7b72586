package org.groundswell.ballots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.groundswell.setting.Names;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a vote ballot by ballot: the names of the options, and each ballot rank by rank, so that what is unusual on one is
 * judged in one place for all formats.
 *
 * <p>A ballot is begun, then told rank by rank what it names, then put.
 */
final class Intake {
    static final long MOST_BALLOTS = 1_000_000_000_000_000L;
    private static final int LONGEST_NAME = 200;

    private final String file;
    private final boolean strict;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Spellings spellings = new Spellings(RankText.WORDS);
    private final BallotPool pool = new BallotPool();
    private final Marks marks = new Marks();
    private final NameNotes notes = new NameNotes();
    private final Set<Mark> found = EnumSet.noneOf(Mark.class);
    private int[] options = new int[16];
    private int[] ranks = new int[16];
    private boolean[] named = new boolean[16];
    private int line;
    private int length;
    private int rank;
    private int lastNamed;
    private boolean rankIsEmpty;
    private boolean emptyBefore;
    private boolean ended;
    private boolean saidBlank;
    private boolean listed;
    private long ranked;
    private long blank;
    private long invalid;
    private long puts;
    private OptionalInt seats = OptionalInt.empty();
    private String title = "";

    /** @param strict whether a ballot on which something must be mended is refused */
    Intake(String file, boolean strict) {
        this.file = file;
        this.strict = strict;
    }

    /** What comes now stands in this line. */
    void at(int number) {
        line = number;
    }

    /** What to throw for this line. */
    Refused refused(String message) {
        return new Refused(new Place(file, line, 0), message);
    }

    void seats(int number) {
        seats = OptionalInt.of(number);
    }

    void title(String words) {
        title = words;
    }

    /** Lists an option. */
    int list(String name) {
        if (!Spellings.isSeen(name)) {
            throw refused("option must have a name that can be seen, but has none");
        }
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw refused("option must have a name of at most " + LONGEST_NAME
                    + " letters and other printable signs, but is " + Names.shown(name));
        }
        int number = numbers.size();
        room(number + 1L);
        if (numbers.putIfAbsent(name, number) != null) {
            throw refused("option " + Names.shown(name) + " is listed already: give each a name of its own");
        }
        refuseSlip(name);
        spellings.add(name, line == 0 ? "of --options" : "of line " + line);
        notes.option(name, line);
        return number;
    }

    /** Takes a name that no quotes mark as such, and that stands in no list, for an option. */
    int found(String word) {
        notes.word(word, line);
        return list(word);
    }

    /** The rank names an option that is not listed. */
    void unlisted(String name) {
        refuseSlip(name);
        notes.struck(name, line);
        mark(Mark.UNKNOWN);
    }

    private void refuseSlip(String name) {
        spellings.slip(name).ifPresent(slip -> {
            throw refused("option " + Names.shown(name) + " " + slip);
        });
    }

    /** All options are listed, in an order that means something. */
    void allListed() {
        listed = true;
    }

    /** So many options will be named by number, though their names may come later. */
    void room(long most) {
        if (most > BallotPool.MOST_OPTIONS) {
            throw refused("options must be at most " + BallotPool.MOST_OPTIONS + ", but there are more");
        }
        if (most > named.length) {
            int size = (int) Math.max(most, 2L * named.length);
            options = Arrays.copyOf(options, size);
            ranks = Arrays.copyOf(ranks, size);
            named = Arrays.copyOf(named, size);
        }
    }

    int options() {
        return numbers.size();
    }

    @Nullable
    Integer number(String name) {
        return numbers.get(name);
    }

    void begin() {
        for (int i = 0; i < length; i++) {
            named[options[i]] = false;
        }
        found.clear();
        length = 0;
        rank = -1;
        rankIsEmpty = true;
        emptyBefore = false;
        ended = false;
        saidBlank = false;
    }

    /** The next rank begins. */
    void rank() {
        emptyBefore |= rankIsEmpty && rank >= 0;
        rank++;
        rankIsEmpty = true;
    }

    /** The rank names an option. */
    void name(int option) {
        if (ended) {
            return;
        }
        touch();
        if (named[option]) {
            found.add(Mark.REPEATED);
            return;
        }
        named[option] = true;
        options[length] = option;
        boolean level = length > 0 && lastNamed == rank;
        ranks[length] = length == 0 ? 0 : ranks[length - 1] + (level ? 0 : 1);
        if (level) {
            found.add(Mark.LEVEL);
        }
        lastNamed = rank;
        length++;
    }

    /** The ballot says that it is blank. */
    void blank() {
        if (rank > 0 || length > 0 || !found.isEmpty()) {
            throw refused("blank must stand alone on a ballot, and an option of that name in quotes");
        }
        saidBlank = true;
    }

    /** How many options the ballot has named so far. */
    int named() {
        return length;
    }

    /** Whether the ballot has a mark so far. */
    boolean has(Mark mark) {
        return found.contains(mark);
    }

    /** The rank holds something else. */
    void mark(Mark mark) {
        if (ended) {
            return;
        }
        touch();
        found.add(mark);
        ended = mark == Mark.OVER_VOTE || mark == Mark.SPOILT;
    }

    private void touch() {
        if (saidBlank) {
            throw refused("blank must stand alone on a ballot, and an option of that name in quotes");
        }
        rankIsEmpty = false;
        if (emptyBefore) {
            found.add(Mark.SKIPPED);
        }
    }

    /** The ballot is complete. A ballot on which something is marked, but no option is left, is invalid. */
    void put(long count) {
        if (ranked + blank + invalid > MOST_BALLOTS - count) {
            throw refused("ballots must be at most " + MOST_BALLOTS + " together, but this line makes them more");
        }
        puts++;
        refuseIfStrict();
        if (length > 0 && !found.contains(Mark.SPOILT)) {
            pool.add(options, ranks, length, count);
            ranked += count;
            found.forEach(mark -> marks.add(mark, count, line));
        } else if (found.isEmpty()) {
            blank += count;
        } else {
            invalid += count;
            marks.add(Cause.of(found), count, line);
        }
    }

    private void refuseIfStrict() {
        for (Mark mark : found) {
            if (strict && mark != Mark.LEVEL) {
                throw refused("ballots must need no mending with --strict, but this one has " + mark.found());
            }
        }
    }

    long ballots() {
        return ranked + blank + invalid;
    }

    /** How often a ballot was put. */
    long lines() {
        return puts;
    }

    /** @param proposal the option to be numbered first, or null */
    Contents contents(@Nullable String proposal) {
        if (numbers.isEmpty()) {
            throw new Refused(Place.of(file), "there are no options in it: ballots must name some");
        }
        List<String> names = inOrder(proposal);
        BallotBox box = new BallotBox(names.size(), pool, ranked, blank, invalid, ballots());
        return new Contents(file, title, seats, names, listed, box, marks, notes.all(listed), puts);
    }

    /** As listed, or by their letters: which name comes first in the ballots says nothing. */
    private List<String> inOrder(@Nullable String proposal) {
        List<String> names = new ArrayList<>(numbers.keySet());
        if (!listed) {
            names.sort(Comparator.naturalOrder());
        }
        if (proposal != null) {
            if (!names.remove(proposal)) {
                throw new Refused(
                        Place.of("--proposal " + Names.shown(proposal)),
                        "must be an option of " + file
                                + Spellings.slip(proposal, names, "of it")
                                        .map(slip -> ", but " + slip)
                                        .orElse(Names.known(proposal, names)));
            }
            names.add(0, proposal);
        }
        int[] to = numbers.keySet().stream().mapToInt(names::indexOf).toArray();
        pool.renumber(to);
        return names;
    }
}
