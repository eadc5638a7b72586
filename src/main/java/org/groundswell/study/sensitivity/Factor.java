package org.groundswell.study.sensitivity;

import java.util.List;
import org.groundswell.engine.Change.Borrowed;

/**
 * What is varied by itself: a part of the file, a single number, or what the world or luck brings.
 *
 * @param label as people read it
 * @param path of the part or number; empty for all numbers, the world and luck
 * @param numbers the uncertain numbers that it holds
 */
public record Factor(String label, Borrowed.What what, String path, List<String> numbers) {
    public Factor {
        numbers = List.copyOf(numbers);
    }

    /** Everything that is drawn once a run and moves all alike. */
    static final Factor WORLD = new Factor("the open world", Borrowed.What.WORLD, "", List.of());

    /** Everything that is private to members, units and blocs. */
    static final Factor LUCK = new Factor("members' luck", Borrowed.What.LUCK, "", List.of());

    /** All numbers together. */
    static Factor all(List<String> numbers) {
        return new Factor("all assumptions together", Borrowed.What.NUMBERS, "", numbers);
    }

    /** What a run has from another if it has this factor from it. */
    Borrowed from(int donor) {
        return new Borrowed(donor, what, path);
    }

    /** Whether it is one number, which can rise and fall. */
    public boolean isSingle() {
        return what == Borrowed.What.NUMBERS
                && numbers.size() == 1
                && numbers.get(0).equals(path);
    }
}
