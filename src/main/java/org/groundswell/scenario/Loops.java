package org.groundswell.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what waits for itself. */
final class Loops {
    private Loops() {}

    /**
     * Shortest ways back to where they began, no two through the same name: at least one through every group of names that
     * wait for each other.
     *
     * @param waitsFor what each name waits for
     */
    static List<List<String>> of(Map<String, Set<String>> waitsFor) {
        List<List<String>> loops = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (String name : waitsFor.keySet()) {
            List<String> loop = shortest(name, waitsFor);
            if (Collections.disjoint(loop, told)) {
                told.addAll(loop);
                if (!loop.isEmpty()) {
                    loops.add(loop);
                }
            }
        }
        return loops;
    }

    /** "a waits for b, which waits for a". */
    static String words(List<String> names, String verb, String end) {
        return names.get(0) + " "
                + Stream.concat(names.stream().skip(1), Stream.of(end))
                        .map(name -> verb + " " + name)
                        .collect(Collectors.joining(", which "));
    }

    /** The shortest way from a name back to itself, without its end; empty if there is none. */
    private static List<String> shortest(String name, Map<String, Set<String>> waitsFor) {
        Map<String, String> cameFrom = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(name));
        while (!next.isEmpty() && !cameFrom.containsKey(name)) {
            String here = next.remove();
            for (String there : waitsFor.getOrDefault(here, Collections.emptySet())) {
                if (cameFrom.putIfAbsent(there, here) == null) {
                    next.add(there);
                }
            }
        }
        List<String> loop = new ArrayList<>();
        for (String step = cameFrom.get(name); step != null && !loop.contains(name); step = cameFrom.get(step)) {
            loop.add(0, step);
        }
        return loop;
    }
}
