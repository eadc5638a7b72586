package org.groundswell.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.groundswell.population.PopulationSettings.Units;
import org.groundswell.setting.Bound;
import org.groundswell.setting.Names;
import org.groundswell.setting.Node;
import org.groundswell.setting.Node.Listing;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;
import org.groundswell.setting.Reference;
import org.groundswell.setting.Referent;
import org.groundswell.setting.Tree;
import org.groundswell.stage.Stage;
import org.groundswell.world.OutcomeKind;
import org.groundswell.world.Stop;
import org.groundswell.world.Subject;
import org.jspecify.annotations.Nullable;

/**
 * All names that a scenario defines, whether or not what they name is sound. Where it cannot be told what is defined, as
 * with outcomes of a stage that is at fault, no name is held to be wrong.
 */
final class Vocabulary {
    private static final List<Referent> OUTCOMES = List.of(Referent.OUTCOME, Referent.EVENT, Referent.SHARE);

    private final Node tree;
    private final @Nullable Units units;
    private final Map<Referent, Set<String>> names = new EnumMap<>(Referent.class);
    private final Map<String, OutcomeKind> outcomes;
    private final Set<String> unsoundStages;

    Vocabulary(Node tree, Bound<Scenario> bound) {
        this.tree = tree;
        this.units = bound.part("population.units", Units.class).orElse(null);
        for (Referent kind : Referent.values()) {
            Set<String> found = find(kind);
            if (found != null) {
                names.put(kind, found);
            }
        }
        List<Subject> subjects = new ArrayList<>();
        bound.each(Subject.class, (path, subject) -> subjects.add(subject));
        List<Stage<?>> stages = new ArrayList<>();
        if (subjects.size() == names(Referent.SUBJECT).size()) {
            bound.each(Stage.class, (path, stage) -> stages.add(stage));
        }
        this.outcomes = new Directory(
                        stages, subjects, bound.part("stop", Stop.class).orElse(null), names(Referent.ISSUE))
                .outcomes();
        names.put(Referent.OUTCOME, outcomes.keySet());
        names.put(Referent.EVENT, outcomes(kind -> kind.type() == OutcomeKind.Type.EVENT));
        names.put(Referent.SHARE, outcomes(kind -> kind.type() == OutcomeKind.Type.SHARE));
        this.unsoundStages = new LinkedHashSet<>(names(Referent.STAGE));
        stages.forEach(stage -> unsoundStages.remove(stage.name()));
    }

    private @Nullable Set<String> find(Referent kind) {
        return switch (kind) {
            case ISSUE -> keys("issues");
            case POSITION -> keys("positions");
            case SEGMENT -> items("population.segments");
            case BODY -> bodies();
            case UNIT -> items("population.units.list");
            case VOICE -> items("voices");
            case STAGE -> items("stages");
            case SUBJECT -> items("subjects");
            case MOTION -> motions();
            case OUTCOME, EVENT, SHARE -> null;
        };
    }

    private @Nullable Set<String> keys(String path) {
        return Tree.find(tree, path).orElse(null) instanceof Table table
                ? table.entries().keySet()
                : null;
    }

    private @Nullable Set<String> items(String path) {
        if (!(Tree.find(tree, path).orElse(null) instanceof Listing list)) {
            return null;
        }
        Set<String> items = new LinkedHashSet<>();
        list.items().forEach(item -> item.name().ifPresent(items::add));
        return items;
    }

    private @Nullable Set<String> bodies() {
        Set<String> bodies = items("population.bodies");
        Optional<String> whole =
                Tree.find(tree, "population.name").flatMap(Node::word).map(Text::text);
        if (bodies != null) {
            whole.ifPresent(bodies::add);
        }
        return bodies;
    }

    /** Texts of subjects that have some, and subjects that have none. */
    private @Nullable Set<String> motions() {
        if (!(Tree.find(tree, "subjects").orElse(null) instanceof Listing subjects)) {
            return null;
        }
        Set<String> motions = new LinkedHashSet<>();
        for (Node subject : subjects.items()) {
            Node texts = Tree.find(subject, "texts").orElse(null);
            if (!(texts instanceof Listing list) || list.items().isEmpty()) {
                subject.name().ifPresent(motions::add);
                continue;
            }
            list.items().forEach(text -> text.word().map(Text::text).ifPresent(motions::add));
        }
        return motions;
    }

    /** Names of a kind; none if the file does not say, or counts them. */
    Set<String> names(Referent kind) {
        return names.getOrDefault(kind, Collections.emptySet());
    }

    /** Outcomes of the stages that are sound. */
    Map<String, OutcomeKind> outcomes() {
        return outcomes;
    }

    /** Whether a name is defined, or may be. */
    boolean knows(Reference reference) {
        String name = reference.name();
        if (OUTCOMES.contains(reference.to())
                && unsoundStages.contains(Names.steps(name).get(0))) {
            return true;
        }
        if (reference.to() == Referent.UNIT && (units == null || units.list().isEmpty())) {
            return units == null || isCounted(name, units);
        }
        // Where a table or list is missing altogether, that is the fault, and not each name.
        return !names.containsKey(reference.to()) || names(reference.to()).contains(name);
    }

    private Set<String> outcomes(Predicate<OutcomeKind> which) {
        Set<String> names = new LinkedHashSet<>();
        outcomes.values().stream().filter(which).forEach(kind -> names.add(kind.name()));
        return names;
    }

    /** Counted units are called "CLP 1", "CLP 2" and so on. */
    private static boolean isCounted(String name, Units units) {
        String before = units.name() + " ";
        String number = name.startsWith(before) ? name.substring(before.length()) : "";
        return number.matches("[1-9]\\d{0,8}") && Integer.parseInt(number) <= units.count();
    }

    /** What is wrong with a name that is not known, to follow the path of the setting. */
    String wrong(Reference reference) {
        String name = reference.name();
        OutcomeKind kind = OUTCOMES.contains(reference.to()) ? outcomes.get(name) : null;
        if (kind != null) {
            return " must name an " + reference.to().word() + ", but " + name + " is of kind "
                    + kind.type().name().toLowerCase(Locale.ROOT) + known(reference);
        }
        String word = OUTCOMES.contains(reference.to())
                ? Referent.OUTCOME.word()
                : reference.to().word();
        return ": there is no " + word + " " + Names.shown(name) + known(reference);
    }

    /** The nearest of the known names, and all of them if they can be read; of outcomes, those of the same stage. */
    private String known(Reference reference) {
        if (reference.to() == Referent.UNIT && units != null && units.list().isEmpty()) {
            return " (known: " + units.name() + " 1 to " + units.name() + " " + units.count() + ")";
        }
        Set<String> known = names(reference.to());
        String stage = Names.steps(reference.name()).get(0) + ".";
        List<String> near =
                known.stream().filter(name -> name.startsWith(stage)).toList();
        boolean narrow = OUTCOMES.contains(reference.to()) && !near.isEmpty();
        return known.isEmpty() ? " (the file defines none)" : Names.known(reference.name(), narrow ? near : known);
    }
}
