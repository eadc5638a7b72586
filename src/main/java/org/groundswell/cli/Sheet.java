package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.groundswell.tally.Tie;

/** What a count gave, ready to be shown. */
interface Sheet {
    /** What the rule does. */
    String words();

    /** Prints the tables. */
    void print(PrintWriter out);

    /** Adds the same to what is written as JSON. */
    void add(Map<String, Object> json);

    List<Tie> ties();

    /** The names that ties speak of. */
    List<String> tied();

    /** Who won or is elected, best first. */
    List<Integer> elected();

    /** Whether one wins, and not several are elected. */
    boolean oneWins();
}
