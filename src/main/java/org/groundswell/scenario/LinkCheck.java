package org.groundswell.scenario;

import java.util.List;
import java.util.Map;
import org.groundswell.influence.InfluenceRule;
import org.groundswell.influence.Weights;
import org.groundswell.population.Links;
import org.groundswell.setting.Names;
import org.groundswell.stage.Petition;

/** Checks whether what links weigh has a meaning to the rule by which members talk, and to petitions they tell of. */
final class LinkCheck {
    private final Draft draft;

    LinkCheck(Draft draft) {
        this.draft = draft;
    }

    void check() {
        InfluenceRule rule = draft.part("influence", InfluenceRule.class).orElse(null);
        Links network = draft.part("population.network", Links.class).orElse(null);
        if (rule == null || network == null) {
            return;
        }
        String petition = draft.all(Petition.class).entrySet().stream()
                .filter(entry -> isToldOf(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        for (int i = 0; i < network.links().size(); i++) {
            List<Double> link = network.links().get(i);
            double weight = link.size() == 3 ? link.get(2) : 1;
            if (!rule.weights().allow(weight)) {
                draft.at("population.network.links." + (i + 1), wrong(rule, weight));
                return;
            }
            if (weight < 0 && !petition.isEmpty()) {
                draft.at(
                        "population.network.links." + (i + 1),
                        "must weigh more than 0, as contacts tell of " + petition
                                + " and what a foe does is no word of mouth, but weighs " + Names.number(weight)
                                + " (set " + petition + ".word-of-mouth to 0, or take another weight)");
                return;
            }
        }
    }

    /** Whether members hear of a petition from each other, in any run. */
    private boolean isToldOf(String path, Petition petition) {
        return petition.wordOfMouth() > 0
                || draft.bound().register().stream()
                        .anyMatch(range -> range.path().equals(path + ".word-of-mouth") && range.high() > 0);
    }

    private static String wrong(InfluenceRule rule, double weight) {
        String name = Names.kebab(rule.getClass().getSimpleName());
        return rule.weights() == Weights.ALIKE
                ? "must weigh 1, as " + name + ", as it is set, counts all contacts alike, but weighs "
                        + Names.number(weight)
                        + " (leave weights out, or take another influence.rule, such as de-groot)"
                : "must weigh more than 0, as " + name + " knows no foes, but weighs " + Names.number(weight)
                        + " (take influence.rule altafini, or another weight)";
    }
}
