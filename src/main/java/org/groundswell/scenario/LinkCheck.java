package org.groundswell.scenario;

import java.util.List;
import org.groundswell.influence.InfluenceRule;
import org.groundswell.influence.Weights;
import org.groundswell.population.Links;
import org.groundswell.setting.Names;

/** Checks whether what links weigh has a meaning to the rule by which members talk. */
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
        for (int i = 0; i < network.links().size(); i++) {
            List<Double> link = network.links().get(i);
            if (link.size() == 3 && !rule.weights().allow(link.get(2))) {
                draft.at("population.network.links." + (i + 1), wrong(rule, link.get(2)));
                return;
            }
        }
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
