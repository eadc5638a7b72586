package org.groundswell.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What other choices would change: chances of key outcomes in each variant beside the baseline. */
public record WhatIfChart(Heading heading, List<Outcome> outcomes, Runs runs) implements Chart {
    /** One outcome with its chance in the baseline and in the variants. */
    public record Outcome(String label, Estimate baseline, List<Variant> variants) {
        public Outcome {
            variants = List.copyOf(variants);
        }

        Optional<Variant> variant(String name) {
            return variants.stream().filter(one -> one.label().equals(name)).findFirst();
        }
    }

    /**
     * One variant.
     *
     * @param difference of its chance to the baseline's, run by run, as a share: 0.12 for 12 points
     */
    public record Variant(String label, Estimate chance, Estimate difference) {}

    public WhatIfChart {
        outcomes = List.copyOf(outcomes);
    }

    @Override
    public String says() {
        List<String> clear = variants().stream()
                .map(this::clear)
                .filter(said -> !said.isEmpty())
                .toList();
        return clear.isEmpty() && !outcomes.isEmpty()
                ? "no what-if makes a clear difference"
                : String.join("; ", clear);
    }

    /** "there is no petition: members ballot is held −25 points (−39 to −11)". */
    private String clear(String variant) {
        String said = outcomes.stream()
                .flatMap(outcome -> outcome.variant(variant).stream()
                        .filter(one -> isClear(one.difference))
                        .map(one -> outcome.label + " " + Words.difference(one.difference)))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "" : variant + ": " + said;
    }

    @Override
    public Page page() {
        return WhatIfDrawing.page(this);
    }

    /** The names of all variants, in their order. */
    List<String> variants() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.variants().stream())
                .map(Variant::label)
                .distinct()
                .toList();
    }

    /** Whether a difference is told from none. */
    static boolean isClear(Estimate difference) {
        return !difference.isMissing()
                && difference.value() != 0
                && !(difference.interval().isKnown() && difference.interval().holds(0));
    }
}
