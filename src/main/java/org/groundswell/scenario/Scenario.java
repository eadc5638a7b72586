package org.groundswell.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.groundswell.influence.InfluenceRule;
import org.groundswell.population.PopulationSettings;
import org.groundswell.setting.Check;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Named;
import org.groundswell.setting.Range;
import org.groundswell.setting.Referent;
import org.groundswell.setting.Refers;
import org.groundswell.stage.Stage;
import org.groundswell.voice.Memory;
import org.groundswell.voice.Voice;
import org.groundswell.world.Issue;
import org.groundswell.world.Stop;
import org.groundswell.world.Subject;
import org.groundswell.world.WorldSettings;
import org.jspecify.annotations.Nullable;

/** A whole scenario: who the members are, who speaks to them, and which institutions a proposal must pass. */
public record Scenario(
        @Doc("name of the scenario") @Named String scenario,
        @Doc("the story in one line") String title,
        @Doc("what it is about, for readers") @Default("") String about,

        @Doc("day whose knowledge it rests on; a source known later is refused")
        LocalDate asOf,

        @Doc("first and last day") Calendar calendar,

        @Doc("when a run may stop before its last day, and what is taken down of its members then; without stages it is"
                + " {until: never} if left out")
        @Nullable
        Stop stop,

        @Doc("questions on which members take a stance") Map<String, Issue> issues,

        @Doc("points on the issues that texts, options and voices stand for; where there are stages, one is called"
                + " status-quo")
        @Range(min = -1, max = 1)
        @Default("{}")
        @Refers(Referent.ISSUE)
        Map<String, Map<String, Double>> positions,

        @Doc("who the members are") PopulationSettings population,

        @Doc("how stances move when members talk") @Default("friedkin-johnsen")
        InfluenceRule influence,

        @Doc("how much is open in the world; nothing where there are neither stages nor voices, unless it is said here")
        @Default("{}")
        WorldSettings world,

        @Doc("who speaks to members") @Default("[]") List<Voice> voices,

        @Doc("what members keep of what they hear") @Default("{}")
        Memory memory,

        @Doc("dated changes") @Default("[]") List<Event> events,
        @Doc("what motions can be about") @Default("[]") List<Subject> subjects,

        @Doc("institutions that the proposal passes") @Default("[]")
        List<Stage<?>> stages,

        @Doc("outcomes to answer with; all of them if left out") @Default("[]") @Refers(Referent.OUTCOME)
        List<String> outcomes,

        @Doc("events that lead from the first step to the last") @Default("[]") @Refers(Referent.EVENT)
        List<String> funnel,

        @Doc("outcome that answers the title; the funnel's last step if left out, or without stages how long it takes"
                + " until all agree, or how many clusters are left")
        @Refers(Referent.OUTCOME)
        @Nullable
        String answer,

        @Doc("named what-ifs") @Default("[]") List<Variant> variants,

        @Doc("what was seen afterwards, to hold answers against; never an input") @Default("[]")
        List<Observation> observed) {

    public Scenario {
        Check.all(
                Scenario.class,
                scenario,
                title,
                about,
                asOf,
                calendar,
                stop,
                issues,
                positions,
                population,
                influence,
                world,
                voices,
                memory,
                events,
                subjects,
                stages,
                outcomes,
                funnel,
                answer,
                variants,
                observed);
        if (issues.isEmpty() || issues.size() > 20) {
            throw new IllegalArgumentException("issues must be 1 to 20, but are " + issues.size());
        }
    }

    /** Whether days are told as sweeps of a rule, and not as dates, which only institutions ask for. */
    public boolean toldInSweeps() {
        return calendar.sweeps() != null && stages.isEmpty();
    }

    /** First and last day of a scenario. */
    public record Calendar(
            @Doc("first day") @Default("2000-01-01") LocalDate start,
            @Doc("last day") @Nullable LocalDate end,

            @Doc("number of days, instead of the last; a day is a sweep of the rule by which members talk")
            @Range(min = 1, max = 100_000)
            @Nullable
            Integer sweeps) {
        public Calendar {
            Check.all(Calendar.class, start, end, sweeps);
            if ((end == null) == (sweeps == null)) {
                throw new IllegalArgumentException(
                        "must have either end or sweeps, but has " + (end == null ? "neither" : "both"));
            }
            long days = end == null ? 1 : end.toEpochDay() - start.toEpochDay() + 1;
            if (days < 1 || days > 3_660) {
                throw new IllegalArgumentException(
                        "calendar must have 1 to 3660 days, but has " + days + " (" + start + " to " + end + ")");
            }
        }

        @Override
        public LocalDate end() {
            return end != null ? end : start.plusDays(Objects.requireNonNull(sweeps) - 1L);
        }

        public int days() {
            return Math.toIntExact(end().toEpochDay() - start.toEpochDay() + 1);
        }
    }
}
