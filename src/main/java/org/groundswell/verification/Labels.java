package org.groundswell.verification;

import java.util.LinkedHashSet;
import java.util.Set;
import org.groundswell.influence.InfluenceRule;
import org.groundswell.population.NetworkSettings;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Scenario;
import org.groundswell.setting.Kind;
import org.groundswell.stage.Conference;
import org.groundswell.stage.Stage;
import org.groundswell.tally.CountingRule;
import org.jspecify.annotations.Nullable;

/** The rules that a case can speak for: those that it puts to work. */
final class Labels {
    private Labels() {}

    static Set<String> of(Case one, @Nullable Blueprint blueprint) {
        Set<String> labels = new LinkedHashSet<>();
        if (blueprint != null) {
            Scenario scenario = blueprint.scenario();
            labels.add(Kind.nameOf(InfluenceRule.class, scenario.influence()));
            labels.add(Kind.nameOf(NetworkSettings.class, scenario.population().network()));
            for (Stage<?> stage : scenario.stages()) {
                labels.add(Kind.nameOf(Stage.class, stage));
                if (stage instanceof Conference) {
                    labels.add("power");
                }
            }
        }
        Election election = one.election();
        if (election != null) {
            labels.add(Kind.nameOf(CountingRule.class, election.count()));
        }
        if (one.seating() != null) {
            labels.add("stv");
        }
        BlockVote block = one.block();
        if (block != null) {
            labels.add(block.slates().isEmpty() ? "block" : "slates");
        }
        if (one.cards() != null) {
            labels.add("sections");
        }
        if (one.game() != null || one.sectioned() != null) {
            labels.add("power");
        }
        TestFunction function = one.function();
        if (function != null) {
            labels.add(function.rule());
        }
        return labels;
    }
}
