package org.groundswell.study;

import java.util.List;

/**
 * What a study is.
 *
 * @param scenario its name
 * @param changes settings changed from outside the file, as {@code path=value}
 * @param variants names, the baseline (the empty name) first
 * @param asked runs asked for of each variant
 * @param done runs of the baseline that came to their end
 * @param failed messages of runs that failed, with what repeats each alone
 * @param seed seed of the study
 * @param sampled whether ranges were drawn
 * @param scale simulated members for each real one
 * @param simulated simulated members
 * @param complete whether every run asked for came to its end
 */
public record Info(
        String scenario,
        List<String> changes,
        List<String> variants,
        int asked,
        int done,
        List<String> failed,
        long seed,
        boolean sampled,
        double scale,
        long simulated,
        boolean complete) {
    public Info {
        changes = List.copyOf(changes);
        variants = List.copyOf(variants);
        failed = List.copyOf(failed);
    }
}
